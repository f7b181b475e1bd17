/*
 * The programs of others that may be run, with every word they are given. A number of the caller is all that varies, so
 * that a server which was taken over has no words of its own to say to them.
 */
#include "jail/inside.h"

#include <stdio.h>
#include <unistd.h>

enum { NUMBER_MAX = 1000000 };

#define POPPLER(name) .file = "/usr/bin/" name, .package = "poppler-utils"
/* The program itself, without the scripts around it, which start others; a status of 81 says that it has just made
 * itself a profile and wants to be started again. */
#define OFFICE(to)                                                                                                    \
    .file = "/usr/lib/libreoffice/program/soffice.bin", .package = "libreoffice-writer-nogui", .again = 81,          \
    .words = {"--headless", "--norestore", "--nologo", "--nodefault", "--convert-to", to, "--outdir", "out", "input"}, \
    .input = "input", .output = "out/input." to

static const struct program programs[JAIL_TASK__MAX] = {
    [JAIL_PDF_INFO] = {POPPLER("pdfinfo"), .words = {"-enc", "UTF-8", "-"}, .seconds = 20, .memory_mb = 1024,
                       .output_mb = 1},
    [JAIL_PDF_TEXT] = {POPPLER("pdftotext"),
                       .words = {"-enc", "UTF-8", "-bbox-layout", "-f", "%d", "-l", "%d", "-", "-"},
                       .seconds = 60, .memory_mb = 1024, .output_mb = 64},
    [JAIL_PDF_IMAGE] = {POPPLER("pdftoppm"), .words = {"-png", "-gray", "-singlefile", "-f", "%d", "-r", "%d", "-"},
                        .seconds = 60, .memory_mb = 2048, .output_mb = 64},
    [JAIL_OCR] = {.file = "/usr/bin/tesseract", .package = "tesseract-ocr, tesseract-ocr-vie",
                  .words = {"stdin", "stdout", "--dpi", "%d", "-l", "vie", "tsv"},
                  .seconds = 120, .memory_mb = 2048, .output_mb = 16},
    [JAIL_TO_DOCX] = {OFFICE("docx"), .seconds = 120, .memory_mb = 8192, .output_mb = 128},
    [JAIL_TO_PDF] = {OFFICE("pdf"), .seconds = 120, .memory_mb = 8192, .output_mb = 128},
};

const struct programs JAIL_PROGRAMS = {programs, JAIL_TASK__MAX};

bool jail_program_known(enum jail_task task)
{
    return access(programs[task].file, X_OK) == 0;
}

const char *jail_program_package(enum jail_task task)
{
    return programs[task].package;
}

static size_t count_numbers(const struct program *program)
{
    size_t n = 0;
    for (size_t i = 0; program->words[i]; i++)
        n += strcmp(program->words[i], "%d") == 0;
    return n;
}

const char *const *program_words(struct arena *arena, const struct program *program, const int *numbers, size_t n)
{
    const char **words = ARENA_ARRAY(arena, const char *, PROGRAM_WORDS_MAX + 2);
    size_t taken = 0;
    if (count_numbers(program) != n)
        return NULL;
    words[0] = program->file;
    for (size_t i = 0; program->words[i]; i++) {
        words[i + 1] = program->words[i];
        if (strcmp(program->words[i], "%d") != 0)
            continue;
        const int number = numbers[taken++];
        if (number < 0 || number > NUMBER_MAX)
            return NULL;
        words[i + 1] = str_printf(arena, "%d", number).p;
    }
    return words;
}

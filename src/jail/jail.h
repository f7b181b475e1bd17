/*
 * jail: what reads foreign bytes has nothing to take. Readers of this program and programs of others run in processes
 * of their own, without files, network or time to waste; bytes go in, bytes come out, and what comes out is not
 * believed.
 *
 *     struct jail *jail = jail_create(NULL);          // costs nothing yet
 *     jail_program(jail, arena, "ke-hoach.pdf", JAIL_PDF_TEXT, JAIL_NUMBERS(1, 20), bytes,
 *                  &output, &err);
 *     jail_destroy(jail);
 *
 *   jail.c      our side: borrows a process, hands over the bytes, takes the answer, says what went wrong
 *   keeper.c    a small process, forked before anything is known: it alone forks, ends and buries the others
 *   cell.c      one of our readers at one paper, fenced in, then gone
 *   runner.c    one program of others at one input, fenced in, in a folder of its own, then both gone
 *   programs.c  the table of programs that may be run, with all their words
 *   fence.c     limits, Landlock;  calls.c  system calls
 *   channel.c   bytes over a socket
 *
 * Processes:
 *
 *     the program (a server fenced by cmd/confine.h; a command)
 *        │ one packet: "a cell, please"; back comes a socket                    the bytes of papers never pass
 *     keeper ── no threads, no memory of the office, forgets environment          through the keeper
 *        ├── cell   forked ahead of need; one paper, one answer, exit
 *        └── runner ── the program of others
 *
 * A process of the jail that dies, hangs or answers nonsense costs the one paper it was at; the sentence names the
 * file. The next paper gets a new process. The keeper gone: papers are refused with a sentence, or a new keeper is
 * forked where that is still allowed (jail_options.once).
 */
#ifndef DONDOC_JAIL_JAIL_H
#define DONDOC_JAIL_JAIL_H

#include "base/base.h"

struct jail;

struct jail_options {
    bool once; /* the keeper is forked by jail_create() or never: for who starts threads or gives up its rights */
};

/*
 * A jail; NULL for the usual options. Without `once` the keeper is forked when the first paper comes, by a process that
 * has one thread; a process forked from this one gets a keeper of its own in the same way. With `once` call this first
 * of all: what was opened and learned before, the keeper inherits (files are closed, command line and environment
 * overwritten in it).
 */
struct jail *jail_create(const struct jail_options *options);

/* Ends the keeper and all that it keeps. NULL is allowed. */
void jail_destroy(struct jail *jail);

/* --- programs of others --- */

/* The tasks that such programs do for us; programs.c says how, and what they may use. */
enum jail_task {
    JAIL_PDF_INFO,  /* pdfinfo: number of pages and more, a line each; no numbers */
    JAIL_PDF_TEXT,  /* pdftotext -bbox-layout: words of pages {first, last} with their places, XHTML */
    JAIL_PDF_IMAGE, /* pdftoppm: page {page} in {dots an inch} as a grey PNG */
    JAIL_OCR,       /* tesseract: a picture of {dots an inch} as words with places and confidence, TSV */
    JAIL_TO_DOCX,   /* LibreOffice: doc, odt, rtf as docx; no numbers */
    JAIL_TO_PDF,    /* LibreOffice: what it can open as PDF; no numbers */
    JAIL_TASK__MAX,
};

enum { JAIL_NUMBERS_MAX = 4 }; /* of one task */

/* The numbers of a task: JAIL_NUMBERS(2, 5), or JAIL_NO_NUMBERS. */
#define JAIL_NUMBERS(...) (const int[]){__VA_ARGS__}, sizeof((const int[]){__VA_ARGS__}) / sizeof(int)
#define JAIL_NO_NUMBERS NULL, 0

struct jail_output {
    struct str bytes;     /* what it wrote: hostile, like the file that it was made from */
    struct str complaint; /* the beginning of what it said on its standard error, as it came; for us, not for people */
    int status;           /* its exit status; 128 + the signal that ended it */
};

/*
 * Gives a program of this machine `input` and takes what it makes of it, into the arena. `numbers` are those that the
 * task names above, each 0 to 1,000,000. `name` is how sentences call the file. May be called by many
 * threads at once; blocks until the program ended or its time was up.
 *
 * True whenever the program ran to its end, also with a status that is not 0: only the caller knows what that means.
 * Refuses: the program is not installed (ERR_MISSING, the sentence names the package), it was too slow, wrote too much
 * or broke a fence (ERR_LIMIT), the jail is gone (ERR_SYSTEM).
 *
 * The program sees: /usr and the settings it needs, to read; one private folder, its only place to write, its HOME and
 * TMPDIR, removed with all that is in it; no network, no other process, no other program but its own parts; a clean
 * environment in C.UTF-8.
 */
bool jail_program(struct jail *jail, struct arena *arena, const char *name, enum jail_task task, const int *numbers,
                  size_t n_numbers, struct str input, struct jail_output *ret_output, struct err *err);

/* Is the program of this task installed? Looks at files only, so not from inside a server that gave up its rights:
 * there jail_program() says it. */
bool jail_program_known(enum jail_task task);
/* "tesseract-ocr, tesseract-ocr-vie": what to install for it. */
const char *jail_program_package(enum jail_task task);

/* --- what this kernel has --- */

struct jail_fences {
    bool calls; /* seccomp */
    int files;  /* version of Landlock; 0: none */
};
void jail_look(struct jail_fences *ret_fences);

#endif

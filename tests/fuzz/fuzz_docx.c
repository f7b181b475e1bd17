/*
 * The reader under libFuzzer: any bytes are a text with its promises kept, or a refusal with a sentence.
 *
 * Input that starts with "<" is the parts of a docx as they are inside, separated by NUL bytes (document, numbering,
 * styles, footnotes, theme, settings): through a real zip the fuzzer would break its head on check sums. Anything else is a file.
 */
#include "reader/reader.h"
#include "zip_of_parts.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct buf zip_of_docx(struct str parts)
{
    static const struct str names[] = {{"word/document.xml", 17}, {"word/numbering.xml", 18}, {"word/styles.xml", 15},
                                       {"word/footnotes.xml", 18}, {"word/theme/theme1.xml", 21},
                                       {"word/settings.xml", 17}};
    return zip_of_parts(names, sizeof names / sizeof *names, parts);
}

static void require(bool promise)
{
    if (!promise)
        abort();
}

static void check_text(struct arena *arena, const struct text *text)
{
    size_t bad;
    require(text_valid_utf8(text->s, &bad));
    require(text_nfc(arena, text->s).p == text->s.p);
    require(text->s.p[text->s.n] == '\0' && text->lines >= 1);
    require(memchr(text->s.p, '\r', text->s.n) == NULL && memchr(text->s.p, '\0', text->s.n) == NULL);
    require(text_line_of(text, text->s.n) == text->lines);
    const struct str folded = text_fold(arena, text->s);
    require(str_eq(text_fold(arena, folded), folded));
    const struct str lower = text_fold_case(arena, text->s);
    require(str_eq(text_fold_case(arena, lower), lower));
    text_clean(arena, text->s);
}

/* Runs in order, inside the text and inside their paragraphs. */
static void check_page(const struct layout *page, const struct text *text)
{
    uint32_t end = 0;
    for (size_t i = 0; i < page->n_runs; i++) {
        const struct page_run *run = &page->runs[i];
        require(end <= run->span.from && run->span.from < run->span.to && run->span.to <= text->s.n);
        require(run->paragraph < page->n_paragraphs);
        require(page->paragraphs[run->paragraph].section < page->n_sections);
        require(page_run_at(page, run->span.from) == i);
        end = run->span.to;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str bytes = str_make((const char *)data, size);
    struct buf zip = {0};
    if (size && data[0] == '<') {
        zip = zip_of_docx(bytes);
        bytes = buf_view(&zip);
    }
    struct arena *arena = arena_create();
    struct source source, formed;
    struct err err = {0};
    if (reader_bytes(arena, "fuzz", bytes, &source, &err)) {
        check_text(arena, &source.text);
        require(reader_bytes_page(arena, "fuzz", bytes, &formed, &err));
        require(str_eq(formed.text.s, source.text.s));
        if (formed.page)
            check_page(formed.page, &formed.text);
    } else {
        require(err.code != ERR_NONE && strstr(err.text, "fuzz"));
    }
    arena_destroy(arena);
    buf_free(&zip);
    return 0;
}

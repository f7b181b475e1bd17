/*
 * What programs of others made of a PDF or a picture becomes text. The first line says which of them it was: these bytes
 * are made by us of their output, so that they can be read where every paper is read.
 */
#include "reader/inside.h"
#include "reader/package.h"
#include "reader/placed.h"
#include "text/legacy.h"

#include <string.h>

static const struct str pdf_mark = {"%dondoc pdftotext\n", 18}, ocr_mark = {"%dondoc tesseract\n", 18};

struct str reader_pages(struct arena *arena, enum reader_format format, const struct str *pieces, size_t n)
{
    struct buf out = {0};
    buf_put(&out, format == READER_SCAN ? ocr_mark : pdf_mark);
    for (size_t i = 0; i < n; i++)
        buf_put(&out, pieces[i]);
    const struct str s = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return s;
}

bool pages_are(struct str bytes)
{
    return str_starts(bytes, pdf_mark) || str_starts(bytes, ocr_mark);
}

/* A text in the letters of old fonts, converted as a whole: which words were in which font is not said. */
static void convert(struct arena *arena, const char *name, struct text *text)
{
    const enum text_encoding encoding = legacy_guess_shown(text->s);
    struct buf out = {0};
    struct text converted;
    struct err err;
    if (encoding == TEXT_UTF8)
        return;
    legacy_put(&out, text->s, encoding, false);
    if (text_admit(arena, buf_view(&out), name, &converted, &err)) {
        converted.came_as = encoding;
        *text = converted;
    }
    buf_free(&out);
}

bool pages_read(struct arena *arena, const char *name, struct str bytes, struct source *ret_source, struct err *err)
{
    const bool scanned = str_starts(bytes, ocr_mark);
    struct arena *scratch = arena_create();
    struct placed placed = {0};
    struct doubts doubts = {0};
    struct buf out = {0};
    const bool fits = scanned ? placed_take_ocr(scratch, str_skip(bytes, ocr_mark.n), &placed)
                              : placed_take_pdf(scratch, str_skip(bytes, pdf_mark.n), &placed);
    if (fits)
        placed_write(scratch, &placed, &out, &doubts);
    struct text text;
    const bool done = fits ? text_admit(arena, buf_view(&out), name, &text, err) : package_refuse_big(name, err);
    if (done) {
        /* words are composed one by one, so the text is what was written, and their places hold */
        const size_t n = str_eq(text.s, buf_view(&out)) ? doubts.n : 0;
        struct doubt *kept = ARENA_ARRAY(arena, struct doubt, n + 1);
        if (n)
            memcpy(kept, doubts.v, n * sizeof *kept);
        if (!scanned)
            convert(arena, name, &text);
        *ret_source = (struct source){.format = scanned ? READER_SCAN : READER_PDF, .text = text, .whole_paragraphs = true,
                                      .doubts = kept, .n_doubts = n};
    }
    buf_free(&out);
    arena_destroy(scratch);
    return done;
}

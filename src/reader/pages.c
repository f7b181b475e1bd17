/*
 * What programs of others made of a PDF or a picture becomes text. Its first line says what it is, and before each piece
 * stands which program wrote it and how many bytes: we make these bytes of their output, so that they can be read where
 * every paper is read.
 */
#include "reader/inside.h"
#include "reader/package.h"
#include "reader/placed.h"
#include "text/legacy.h"

#include <string.h>

static const struct str mark = {"%dondoc pages\n", 14};

struct str reader_pages(struct arena *arena, const struct pages_piece *pieces, size_t n)
{
    struct buf out = {0};
    buf_put(&out, mark);
    for (size_t i = 0; i < n; i++) {
        buf_printf(&out, "%s %zu\n", pieces[i].scanned ? "tesseract" : "pdftotext", pieces[i].bytes.n);
        buf_put(&out, pieces[i].bytes);
    }
    const struct str s = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return s;
}

bool pages_are(struct str bytes)
{
    return str_starts(bytes, mark);
}

/* Takes the next piece off the bytes; false at the end, and where something else stands. */
static bool next_piece(struct str *bytes, struct pages_piece *ret_piece)
{
    enum { HEAD_MOST = 40, NAME = 10 };
    const size_t end = str_find_byte(str_sub(*bytes, 0, HEAD_MOST), '\n');
    int64_t n;
    if (end == STR_NOWHERE || end < NAME || !str_to_int(str_sub(*bytes, NAME, end), &n))
        return false;
    ret_piece->scanned = str_starts(*bytes, STR("tesseract "));
    if (!ret_piece->scanned && !str_starts(*bytes, STR("pdftotext ")))
        return false;
    *bytes = str_skip(*bytes, end + 1);
    ret_piece->bytes = str_sub(*bytes, 0, (size_t)n);
    *bytes = str_skip(*bytes, (size_t)n);
    return true;
}

/* False when there are too many words. *ret_scanned: all pieces are. */
static bool take_pieces(struct arena *arena, struct str bytes, struct placed *placed, bool *ret_scanned)
{
    struct pages_piece piece;
    size_t n = 0, scanned = 0;
    while (next_piece(&bytes, &piece)) {
        n++;
        scanned += piece.scanned;
        if (!(piece.scanned ? placed_take_ocr(arena, piece.bytes, placed) : placed_take_pdf(arena, piece.bytes, placed)))
            return false;
    }
    *ret_scanned = n > 0 && scanned == n;
    return true;
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
    bool scanned = false;
    struct arena *scratch = arena_create();
    struct placed placed = {0};
    struct doubts doubts = {0};
    struct buf out = {0};
    const bool fits = take_pieces(scratch, str_skip(bytes, mark.n), &placed, &scanned);
    if (fits)
        placed_write(scratch, &placed, &out, &doubts);
    struct text text;
    const bool done = fits ? text_admit(arena, buf_view(&out), name, &text, err) : package_refuse_big(name, err);
    if (done) {
        if (!scanned)
            convert(arena, name, &text);
        /* words are composed one by one, so the text is what was written and their places hold, unless it was converted */
        const size_t n = str_eq(text.s, buf_view(&out)) ? doubts.n : 0;
        struct doubt *kept = ARENA_ARRAY(arena, struct doubt, n + 1);
        if (n)
            memcpy(kept, doubts.v, n * sizeof *kept);
        *ret_source = (struct source){.format = scanned ? READER_SCAN : READER_PDF, .text = text, .whole_paragraphs = true,
                                      .doubts = kept, .n_doubts = n};
    }
    buf_free(&out);
    arena_destroy(scratch);
    return done;
}

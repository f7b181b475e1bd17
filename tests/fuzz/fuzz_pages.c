/*
 * Words with their places under libFuzzer: whatever a program of others wrote becomes a text with its promises kept, or a
 * refusal with a sentence. Input that starts with "<" is the XHTML of pdftotext, anything else the TSV of tesseract.
 */
#include "reader/reader.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pages_piece piece = {.bytes = str_make((const char *)data, size)};
    piece.scanned = !str_starts(piece.bytes, STR("<"));
    struct arena *arena = arena_create();
    const struct str bytes = reader_pages(arena, &piece, 1);
    struct source source;
    struct err err = {0};
    size_t bad;
    if (!reader_bytes(arena, "fuzz.pdf", bytes, &source, &err)) {
        if (err.code == ERR_NONE || !strstr(err.text, "fuzz"))
            abort();
    } else if (!text_valid_utf8(source.text.s, &bad) || text_nfc(arena, source.text.s).p != source.text.s.p) {
        abort();
    } else {
        for (size_t i = 0, end = 0; i < source.n_doubts; i++) {
            const struct span span = source.doubts[i].span;
            if (span.from < end || span.from >= span.to || span.to > source.text.s.n)
                abort();
            end = span.to;
        }
    }
    arena_destroy(arena);
    return 0;
}

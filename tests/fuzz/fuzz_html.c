/* HTML under libFuzzer: any bytes behind "<html>" are a text with its promises kept, or a refusal with a sentence. */
#include "reader/reader.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct buf page = {0};
    buf_puts(&page, "<html>");
    buf_put(&page, str_make((const char *)data, size));
    struct arena *arena = arena_create();
    struct source source;
    struct err err = {0};
    size_t bad;
    if (!reader_bytes(arena, "fuzz.html", buf_view(&page), &source, &err)) {
        if (err.code == ERR_NONE || !strstr(err.text, "fuzz"))
            abort();
    } else if (source.format != READER_HTML || !text_valid_utf8(source.text.s, &bad) ||
               memchr(source.text.s.p, '\r', source.text.s.n)) {
        abort();
    }
    arena_destroy(arena);
    buf_free(&page);
    return 0;
}

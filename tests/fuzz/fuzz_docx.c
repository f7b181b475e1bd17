/*
 * The reader under libFuzzer: any bytes are a text with its promises kept, or a refusal with a sentence.
 *
 * Input that starts with "<" is the parts of a docx as they are inside, separated by NUL bytes (document, numbering,
 * styles, footnotes, theme, settings): through a real zip the fuzzer would break its head on check sums. Anything else is a file.
 */
#include "reader/reader.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void put16(struct buf *out, uint32_t value)
{
    buf_putc(out, (char)(value & 0xFF));
    buf_putc(out, (char)(value >> 8 & 0xFF));
}

static void put32(struct buf *out, uint32_t value)
{
    put16(out, value & 0xFFFF);
    put16(out, value >> 16);
}

static uint32_t crc32_of(struct str s)
{
    uint32_t crc = 0xFFFFFFFFU;
    for (size_t i = 0; i < s.n; i++) {
        crc ^= (uint8_t)s.p[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320U : 0);
    }
    return crc ^ 0xFFFFFFFFU;
}

/* What the local and the central header of a stored entry have in common. */
static void put_entry(struct buf *out, struct str name, struct str content)
{
    put16(out, 20); /* version needed */
    put16(out, 0);  /* flags */
    put16(out, 0);  /* stored */
    put32(out, 0x00210000);
    put32(out, crc32_of(content));
    put32(out, (uint32_t)content.n);
    put32(out, (uint32_t)content.n);
    put16(out, (uint32_t)name.n);
    put16(out, 0); /* extra */
}

static struct buf zip_of_parts(struct str parts)
{
    static const struct str names[] = {{"word/document.xml", 17}, {"word/numbering.xml", 18}, {"word/styles.xml", 15},
                                       {"word/footnotes.xml", 18}, {"word/theme/theme1.xml", 21},
                                       {"word/settings.xml", 17}};
    struct buf zip = {0}, directory = {0};
    uint32_t entries = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names && parts.n; i++, entries++) {
        const size_t end = str_find_byte(parts, '\0');
        const struct str content = str_sub(parts, 0, end);
        const uint32_t offset = (uint32_t)zip.n;
        parts = end == STR_NOWHERE ? STR_NONE : str_skip(parts, end + 1);

        buf_puts(&zip, "PK\3\4");
        put_entry(&zip, names[i], content);
        buf_put(&zip, names[i]);
        buf_put(&zip, content);

        buf_puts(&directory, "PK\1\2");
        put16(&directory, 20);
        put_entry(&directory, names[i], content);
        put16(&directory, 0); /* comment */
        put16(&directory, 0); /* disk */
        put16(&directory, 0); /* attributes */
        put32(&directory, 0);
        put32(&directory, offset);
        buf_put(&directory, names[i]);
    }
    const uint32_t start = (uint32_t)zip.n;
    buf_put(&zip, buf_view(&directory));
    buf_puts(&zip, "PK\5\6");
    put32(&zip, 0);
    put16(&zip, entries);
    put16(&zip, entries);
    put32(&zip, (uint32_t)directory.n);
    put32(&zip, start);
    put16(&zip, 0);
    buf_free(&directory);
    return zip;
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
        zip = zip_of_parts(bytes);
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

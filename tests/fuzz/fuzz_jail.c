/*
 * Answers of cells under libFuzzer: whatever bytes a cell that was taken over writes, they are not believed, or what is
 * made of them keeps the promises of the readers. The first byte says which answer it is. Behind a "t" stands a file
 * instead: what an honest cell answers about it is believed. Seeds: tests/jail/wire_seeds.c.
 */
#include "jail/wire.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool promise)
{
    if (!promise)
        abort();
}

static void check_words(struct str s)
{
    size_t bad;
    require(s.p ? text_valid_utf8(s, &bad) && !memchr(s.p, '\0', s.n) : s.n == 0);
}

static void check_span(struct str text, struct span span)
{
    size_t bad;
    require(span.from <= span.to && span.to <= text.n && text_valid_utf8(str_at(text, span), &bad));
}

static void check_layout(struct str text, const struct layout *page)
{
    for (size_t i = 0; i < page->n_sections; i++)
        check_span(text, page->sections[i].span);
    for (size_t i = 0; i < page->n_paragraphs; i++) {
        check_span(text, page->paragraphs[i].span);
        require(page->paragraphs[i].section < page->n_sections);
        if (page->paragraphs[i].style)
            check_words(page->paragraphs[i].style->name);
    }
    for (size_t i = 0; i < page->n_runs; i++) {
        check_span(text, page->runs[i].span);
        require(page->runs[i].paragraph < page->n_paragraphs);
        require(i == 0 || page->runs[i].span.from >= page->runs[i - 1].span.to);
        check_words(page->runs[i].font);
    }
    if (text.n)
        require(page_run_at(page, text.n / 2) <= page->n_runs);
}

static void take_paper(struct arena *arena, struct wire in)
{
    struct source source;
    struct text again;
    struct err err;
    if (!wire_take_paper(&in, arena, &source))
        return;
    require(source.format < READER_FORMAT__MAX && source.text.s.p[source.text.s.n] == '\0');
    require(text_admit(arena, source.text.s, "", &again, &err) && str_eq(again.s, source.text.s));
    if (source.page)
        check_layout(source.text.s, source.page);
}

static void take_sheet(struct arena *arena, struct wire in)
{
    struct sheet sheet;
    if (!wire_take_sheet(&in, arena, &sheet))
        return;
    require(sheet.n_names <= SHEET_SHEETS_MAX && sheet.n_rows <= SHEET_ROWS_MAX);
    for (size_t i = 0; i < sheet.n_rows; i++)
        for (uint32_t k = 0; k < sheet.rows[i].n; k++) {
            const struct sheet_cell *cell = &sheet.rows[i].cells[k];
            check_words(cell->text);
            if (cell->type == SHEET_DATE)
                require(date_valid(cell->date.year, cell->date.month, cell->date.day));
        }
}

static void take_mail(struct arena *arena, struct wire in)
{
    struct mail_read mail;
    if (!wire_take_mail(&in, arena, &mail))
        return;
    check_words(mail.from);
    check_words(mail.subject);
    check_words(mail.words);
    require(mail.n_files <= MAIL_FILES_MAX && str_find_byte(mail.subject, '\n') == STR_NOWHERE);
    for (size_t i = 0; i < mail.n_files; i++) {
        check_words(mail.files[i].name);
        require(str_find_byte(mail.files[i].name, '/') == STR_NOWHERE);
    }
}

static void take_err(struct wire in)
{
    struct err err;
    size_t bad;
    if (wire_take_err(&in, &err))
        require(err.code > ERR_NONE && err.code <= ERR_SYSTEM && *err.text && text_valid_utf8(str_from(err.text), &bad));
}

static void answer_honestly(struct arena *arena, struct str bytes)
{
    struct source source, taken;
    struct buf out = {0};
    struct err err;
    if (!reader_bytes_page(arena, "x", bytes, &source, &err))
        return;
    wire_put_paper(&out, &source);
    struct wire in = {.left = buf_view(&out)};
    require(wire_take_paper(&in, arena, &taken) && str_eq(taken.text.s, source.text.s));
    require((taken.page ? taken.page->n_runs : 0) == (source.page ? source.page->n_runs : 0));
    buf_free(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    struct arena *arena = arena_create();
    const struct wire in = {.left = str_make((const char *)data + 1, size - 1)};
    switch (data[0]) {
    case 'p':
        take_paper(arena, in);
        break;
    case 's':
        take_sheet(arena, in);
        break;
    case 't':
        answer_honestly(arena, in.left);
        break;
    case 'm':
        take_mail(arena, in);
        break;
    default:
        take_err(in);
    }
    arena_destroy(arena);
    return 0;
}

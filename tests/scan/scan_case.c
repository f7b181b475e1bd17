#include "scan_case.h"

void scan_check(const struct scan_case *cases, size_t n, scan_show *show)
{
    size_t wrong = 0;
    for (size_t i = 0; i < n; i++) {
        struct arena *arena = arena_create();
        struct buf out = {0};
        show(&out, arena, str_from(cases[i].words));
        if (!str_eq(buf_view(&out), str_from(cases[i].found))) {
            print_error("in       %s\n  wanted %s\n  found  %.*s\n", cases[i].words, cases[i].found, STR_ARG(buf_view(&out)));
            wrong++;
        }
        buf_free(&out);
        arena_destroy(arena);
    }
    assert_int_equal(wrong, 0);
}

void scan_put_joint(struct buf *out, bool first)
{
    if (!first)
        buf_printf(out, " & ");
}

void scan_put_str(struct buf *out, struct str value)
{
    if (value.p)
        buf_printf(out, "%.*s", STR_ARG(value));
    else
        buf_printf(out, "-");
}

void scan_put_date(struct buf *out, struct date date)
{
    char text[DATE_TEXT_MAX];
    buf_printf(out, "%s", date_is(date) ? date_iso(date, text) : "-");
}

void scan_check_span(struct span span, struct str words, uint32_t floor)
{
    assert_true(span.from < span.to);
    assert_true(span.to <= words.n);
    assert_true(span.from >= floor);
}

struct str scan_repeat(struct arena *arena, const char *piece, size_t bytes)
{
    const size_t n = strlen(piece), times = bytes / n + 1;
    char *out = ARENA_ARRAY(arena, char, n * times + 1);
    for (size_t i = 0; i < times; i++)
        memcpy(out + i * n, piece, n);
    return str_make(out, n * times);
}

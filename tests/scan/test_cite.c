/* Numbered papers: the table citations.tsv, and what no table shows: halves of words, long hostile lines. */
#include "scan_case.h"

#include <stdio.h>

static const char *table_path;

/* A line of the table, and whether there is one. */
struct table {
    FILE *file;
    char *line;
    size_t cap;
};

static bool next_line(struct table *table)
{
    const ssize_t length = getline(&table->line, &table->cap, table->file);
    if (length > 0 && table->line[length - 1] == '\n')
        table->line[length - 1] = '\0';
    return length >= 0;
}

/* "text | type | number | symbol | date | issuer" without the blanks round the bars, behind what is in out. */
static void put_row(struct buf *out, const char *line)
{
    if (out->n)
        buf_puts(out, " & ");
    for (int column = 0; column < 6; column++) {
        const size_t bar = strcspn(line, "|");
        buf_printf(out, "%s%.*s", column ? "|" : "", STR_ARG(str_trim(str_make(line, bar))));
        line += bar + (line[bar] == '|');
    }
}

/* Single blanks, as flow words have them. */
static void put_context(struct buf *out, const char *line)
{
    for (const char *p = line + strspn(line, "> "); *p; p++)
        if (*p != ' ' || (out->n && out->p[out->n - 1] != ' '))
            buf_putc(out, *p);
}

static void show_citations(struct buf *out, struct arena *arena, struct str words)
{
    struct citation_hit *hits;
    const size_t n = scan_citations(arena, words, &hits);
    uint32_t floor = 0;
    for (size_t i = 0; i < n; i++) {
        char iso[DATE_TEXT_MAX];
        scan_check_span(hits[i].span, words, floor);
        floor = hits[i].span.to;
        assert_true(hits[i].type.n > 0 && hits[i].number.n > 0);
        scan_put_joint(out, i == 0);
        buf_printf(out, "%.*s|%.*s|%.*s|%.*s|%s|%.*s", STR_ARG(str_at(words, hits[i].span)), STR_ARG(hits[i].type),
                   STR_ARG(hits[i].number), STR_ARG(hits[i].symbol), date_iso(hits[i].date, iso), STR_ARG(hits[i].issuer));
    }
}

/* How many contexts of the table hold nothing, and how many citations the others hold. */
struct counts {
    size_t look_alikes, citations;
};

/* Calls `each` with every context of the table and what must be found in it. */
static struct counts each_context(void (*each)(const char *context, const char *expected))
{
    struct table table = {.file = fopen(table_path, "r")};
    assert_non_null(table.file);
    struct buf context = {0}, expected = {0};
    struct counts counts = {0};
    for (bool more = true; more;) {
        more = next_line(&table);
        if ((!more || table.line[0] == '>') && context.n) {
            each(context.p, expected.n ? expected.p : "");
            counts.look_alikes += !expected.n;
            buf_free(&context);
            buf_free(&expected);
        }
        if (more && table.line[0] == '>') {
            put_context(&context, table.line);
        } else if (more && table.line[0] && table.line[0] != '#') {
            put_row(&expected, table.line);
            counts.citations++;
        }
    }
    free(table.line);
    fclose(table.file);
    return counts;
}

static void assert_context(const char *context, const char *expected)
{
    const struct scan_case cases[] = {{context, expected}};
    SCAN_CHECK(cases, show_citations);
}

static void the_table_is_read_as_written(void **state)
{
    (void)state;
    const struct counts counts = each_context(assert_context);
    assert_true(counts.citations >= 500);
    assert_true(counts.look_alikes >= 150);
}

/* Every head of a line, on the heap with its NUL, so that reading on is caught: halves of words and of characters. */
static void cut(const char *context, const char *expected)
{
    (void)expected;
    for (size_t n = 0; n <= strlen(context); n++) {
        struct arena *arena = arena_create();
        struct buf out = {0};
        char *head = calloc(1, n + 1);
        memcpy(head, context, n);
        show_citations(&out, arena, str_make(head, n));
        struct number_line line;
        if (scan_number_line(arena, str_make(head, n), &line))
            scan_check_span(line.span, str_make(head, n), 0);
        free(head);
        buf_free(&out);
        arena_destroy(arena);
    }
}

static void every_head_of_a_line_is_safe(void **state)
{
    (void)state;
    assert_true(each_context(cut).citations > 0);
}

/* Lines that make a careless search start over at every word. */
static void a_megabyte_of_anything_ends(void **state)
{
    (void)state;
    static const struct {
        const char *piece;
        bool cites;
    } pieces[] = {
        {"số 1 ", false}, {"số 12-", false}, {"12-NQ/TW-", false}, {"các Luật của Quốc hội: ", false}, {"Quyết định số 12 và ", true},
        {"số 1-NQ/TW của Ban Chỉ đạo về ", true}, {"Luật A B C D E F ", false}, {"Nghị quyết số 1-NQ/TW của A B C, ", true},
        {"Nghị quyết số 1-NQ/TW của Ban Chỉ đạo A, B ", true}, {"(Nghị quyết (", false}, {"1", false}, {"1-", false}, {"/2020", false},
        {"Ư", false}, {"\xE1\xBB", false}, {"[1", false}, {"Kết luận 05, ", true},
        {"1-XX,", false}, {"NQ-", false}, {"của,", false}, {"số số ", false}, {"Kết luận ", false}, {"Kết luận 5aaaaaaaa", false}};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        struct arena *arena = arena_create();
        const struct str words = scan_repeat(arena, pieces[i].piece, 1000000);
        struct citation_hit *hits;
        const size_t n = scan_citations(arena, words, &hits);
        if ((n > 0) != pieces[i].cites)
            fail_msg("%zu citations in many \"%s\"", n, pieces[i].piece);
        arena_destroy(arena);
    }
}

static void what_is_not_printed_is_absent(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct citation_hit *hits;
    assert_int_equal(scan_citations(arena, STR("Kế hoạch số 007 – KH / ĐUK, Chỉ thị 05"), &hits), 2);
    assert_true(str_eq(hits[0].number, STR("007")));
    assert_true(str_eq(hits[0].symbol, STR("KH/ĐUK")));
    assert_null(hits[0].issuer.p);
    assert_false(date_is(hits[0].date));
    assert_null(hits[1].symbol.p);
    assert_int_equal(scan_citations(arena, STR_NONE, &hits), 0);
    arena_destroy(arena);
}

static void show_number_line(struct buf *out, struct arena *arena, struct str words)
{
    struct number_line line;
    if (!scan_number_line(arena, words, &line))
        return;
    scan_check_span(line.span, words, 0);
    if (line.number.p)
        scan_check_span(line.number_span, words, line.span.from);
    if (line.symbol.p)
        scan_check_span(line.symbol_span, words, line.number.p ? line.number_span.to : line.span.from);
    scan_put_str(out, str_at(words, line.span));
    buf_putc(out, '|');
    scan_put_str(out, line.number);
    buf_putc(out, '|');
    scan_put_str(out, line.symbol);
}

static void a_number_line_may_lack_parts(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"Số 37-HD/BTGDVTU", "Số 37-HD/BTGDVTU|37|HD/BTGDVTU"},
        {"Số: 634/TB-VPUB", "Số: 634/TB-VPUB|634|TB-VPUB"},
        {"Số * -TB/ĐUK", "Số * -TB/ĐUK|-|TB/ĐUK"},
        {"Số /KH-STTTT", "Số /KH-STTTT|-|KH-STTTT"},
        {"Số … -NQ/ĐU", "Số … -NQ/ĐU|-|NQ/ĐU"},
        {"Số ....-NQ/ĐU", "Số ....-NQ/ĐU|-|NQ/ĐU"},
        {"SỐ 15 - BC/ĐU", "SỐ 15 - BC/ĐU|15|BC/ĐU"},
        {"Số: 09/2010/QĐ-UBND Hà Lâm, ngày 03 tháng 02 năm 2010", "Số: 09/2010/QĐ-UBND|09/2010|QĐ-UBND"},
        {"Số: 57", "Số: 57|57|-"},
        {"Số liệu 12 tháng", ""},
        {"Số 12 đường Trần Phú", ""},
        {"Kết luận số 12-KL/TW", ""},
        {"Số", ""},
        {"", ""},
    };
    SCAN_CHECK(cases, show_number_line);
}

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    table_path = argv[1];
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_table_is_read_as_written), cmocka_unit_test(every_head_of_a_line_is_safe),
        cmocka_unit_test(a_megabyte_of_anything_ends),  cmocka_unit_test(what_is_not_printed_is_absent),
        cmocka_unit_test(a_number_line_may_lack_parts),
    };
    return cmocka_run_group_tests_name("scan-cite", tests, NULL, NULL);
}

/* Finding papers by words, and what citations mean. */
#include "fixture.h"

#include "office/search.h"

#include <stdio.h>
#include <string.h>

static int64_t found(struct fixture *f, const char *words)
{
    struct page page = {0};
    struct document *list;
    size_t n;
    OK(f, document_list(&f->work, &(struct document_filter){.words = str_from(words)}, &page, &list, &n, &f->err));
    assert_int_equal(n, page.total);
    return page.total;
}

static void search_finds_papers_as_people_type(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    register_paper(f, &notice);
    register_paper(f, &(struct made_paper){.file = "b", .text = "Quyết định của Uỷ ban kiểm tra, kỹ thuật số"});
    static const struct {
        const char *words;
        int hits;
    } cases[] = {
        {"dang uy khoi", 1}, {"Đảng ủy Khối", 1}, {"ĐẢNG UỶ KHỐI", 1}, {"01-KL/TW", 1}, {"01 kl tw", 1},
        {"12-TB/ĐUK", 1}, {"ủy", 2}, {"uỷ", 2}, {"uy", 2}, {"kĩ thuật", 1}, {"ky thuat", 1}, {"khong co gi", 0},
        {"kiem tra", 2}, {"\"kiểm tra\"", 2}, {"\"tra kiểm\"", 0}, {"tra kiểm", 2}, {"Số 12-TB/ĐUK", 1},
        {"đảng quyết", 0}, {"thông báo", 1}, {"“đảng ủy khối”", 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (found(f, cases[i].words) != cases[i].hits)
            fail_msg("%s: %d hits expected", cases[i].words, cases[i].hits);
    end(f);
}

static void search_words_are_never_operators(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    register_paper(f, &notice);
    register_paper(f, &(struct made_paper){.file = "ops", .text = "x and y or z not near header body"});
    static const struct {
        const char *words;
        int hits;
    } cases[] = {
        {"AND", 1}, {"x OR nothing", 0}, {"x NOT y", 1}, {"NEAR(x y)", 0}, {"header: x", 1}, {"body:x", 0}, {"x*", 1},
        {"^x", 1}, {"thong*", 1}, {"tho*", 0}, {"(", 0}, {")", 0}, {"\"", 0}, {"\"\"", 0}, {"\"x", 1},
            {"x\"", 1}, {"x\"y\"z", 1}, {"'", 0},
        {"{body} : x", 1}, {"- -", 0}, {"+", 0}, {"x + y", 1}, {"x'; DROP TABLE document; --", 0}, {"%", 0}, {"\\", 0},
        {"\xff\xfe", 0}, {"§", 0}, {"đ\xe1\xba", 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (found(f, cases[i].words) != cases[i].hits)
            fail_msg("%s: %d hits expected, %d found", cases[i].words, cases[i].hits, (int)found(f, cases[i].words));
    char large[20000];
    for (size_t i = 0; i < sizeof large; i++)
        large[i] = i % 2 ? ' ' : 'x';
    struct str words[SEARCH_WORDS_MAX];
    assert_int_equal(search_words(f->arena, str_make(large, sizeof large), words), SEARCH_WORDS_MAX);
    large[sizeof large - 1] = '\0';
    assert_int_equal(found(f, large), 1);
    end(f);
}

static void search_puts_the_phrase_and_the_header_first(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    register_paper(f, &(struct made_paper){.file = "apart", .text = "tra xét mọi việc, kiểm kê kho, tra kiểm"});
    register_paper(f, &(struct made_paper){.file = "together", .text = "kết quả kiểm tra của một việc khác hẳn"});
    register_paper(f, &(struct made_paper){.file = "subject", .text = "gì đó", .subject = "kiểm tra"});
    struct page page = {0};
    struct document *list;
    size_t n;
    OK(f, document_list(&f->work, &(struct document_filter){.words = STR("kiểm tra")}, &page, &list, &n, &f->err));
    assert_int_equal(n, 3);
    assert_str(list[0].file, "subject");
    assert_str(list[1].file, "together");
    assert_str(list[2].file, "apart");
    const struct document_filter narrow = {.words = STR("kiểm tra"), .year = 2021};
    OK(f, document_list(&f->work, &narrow, &page, &list, &n, &f->err));
    assert_int_equal(n, 0);
    page = (struct page){.limit = 1, .offset = 1};
    OK(f, document_list(&f->work, &(struct document_filter){.words = STR("kiểm tra")}, &page, &list, &n, &f->err));
    assert_int_equal(n, 1);
    assert_int_equal(page.total, 3);
    assert_str(list[0].file, "together");
    end(f);
}

static void search_index_stays_whole_when_headers_change(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t id = register_paper(f, &notice);
    register_paper(f, &(struct made_paper){.file = "b", .text = "khác"});
    assert_int_equal(found(f, "ve viec khac"), 0);
    OK(f, document_correct(&f->work, id, &(struct document_edit){.subject = STR("về việc khác")}, &f->err));
    assert_int_equal(found(f, "ve viec khac"), 1);
    assert_int_equal(found(f, "khac"), 2);
    OK(f, document_correct(&f->work, id, &(struct document_edit){.subject = STR("")}, &f->err));
    assert_int_equal(found(f, "ve viec khac"), 0);
    end(f);
    if (!engine_is_pgsql())
        tamper(f, "INSERT INTO document_fts (document_fts, rank) VALUES ('integrity-check', 1)");
}

static void expect_snippet(struct fixture *f, const char *text, const char *words, const char *expected)
{
    size_t n;
    const struct str *pieces = document_snippet(&f->work, str_from(text), str_from(words), &n);
    struct buf got = {0};
    assert_true(n % 2 == 1);
    for (size_t i = 0; i < n; i++) {
        buf_puts(&got, i % 2 ? "[" : "");
        buf_put(&got, pieces[i]);
        buf_puts(&got, i % 2 ? "]" : "");
    }
    assert_string_equal(got.p ? got.p : "", expected);
    buf_free(&got);
}

static void snippet_shows_the_hits_in_the_original(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_READ);
    expect_snippet(f, "Đảng ủy Khối họp", "dang uy khoi", "[Đảng] [ủy] [Khối] họp");
    expect_snippet(f, "Đảng ủy Khối họp", "\"dang uy khoi\"", "[Đảng ủy Khối] họp");
    expect_snippet(f, "Theo Kết luận số 01-KL/TW.", "01-kl/tw", "Theo Kết luận số [01-KL/TW].");
    /* other signs between: the single words */
    expect_snippet(f, "số 01 KL TW", "01-KL/TW", "số [01] [KL] [TW]");
    /* whole words only */
    expect_snippet(f, "thành ủy và thàn", "than", "thành ủy và [thàn]");
    expect_snippet(f, "không có gì", "vắng", "không có gì");
    expect_snippet(f, "", "x", "");
    expect_snippet(f, "x y", "", "x y");
    end(f);
}

static void snippet_of_a_long_text_is_short_and_whole(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_READ);
    enum { SIZE = 400000 };
    char *text = arena_alloc(f->arena, SIZE + 100);
    size_t at = 0;
    while (at < SIZE) {
        memcpy(text + at, "ờ ể ", 8);
        at += 8;
    }
    /* the hit lies behind several chunks */
    strcpy(text + SIZE - 1000 / 8 * 8, "cần tìm ");
    text[SIZE - 1000 / 8 * 8 + strlen("cần tìm ")] = ' ';
    size_t n, sum = 0, bad;
    const struct str *pieces = document_snippet(&f->work, str_from(text), STR("tim"), &n);
    assert_int_equal(n, 3);
    assert_str(pieces[1], "tìm");
    for (size_t i = 0; i < n; i++) {
        sum += pieces[i].n;
        assert_true(text_valid_utf8(pieces[i], &bad));
    }
    assert_true(sum < 400);
    assert_true(str_starts(pieces[0], STR("… ")));
    assert_true(str_ends(pieces[2], STR("…")));
    end(f);
}

static void citations_mean_the_papers_that_are_held(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t held = register_paper(
        f, &(struct made_paper){.file = "kl", .type = "Kết luận", .number = "1", .symbol = "KL/TW",
            .issued = "2020-05-18"});
    const int64_t decree = register_paper(
        f, &(struct made_paper){.file = "nd", .type = "Nghị định", .number = "85/2025", .symbol = "NĐ-CP",
            .issued = "2025-04-08"});
    const int64_t later = register_paper(
        f, &(struct made_paper){.file = "later", .type = "Kế hoạch", .number = "9", .symbol = "KH/TU",
            .issued = "2026-01-01"});
    const int64_t own = register_paper(
        f, &(struct made_paper){
               .file = "own", .type = "Thông báo", .number = "5", .symbol = "TB/TU", .issued = "2025-12-01",
               .citations = {{"Kết luận", "01", "KL/TW", NULL},
                             {"KẾT LUẬN", "1", "kl/tw", "2020-05-18"},
                             {"Kết luận", "01", "KL/TW", "2021-05-18"},
                             {"Kế hoạch", "01", "KL/TW", NULL},
                             {"Nghị định", "85/2025", "NĐ-CP", NULL},
                             {"Nghị định", "275/2025", "NĐ-CP", NULL},
                             {"Kế hoạch", "9", "KH/TU", NULL},
                             {"Thông báo", "5", "TB/TU", "2025-12-01"}}});
    struct document_citation *c;
    size_t n;
    OK(f, document_citations(&f->work, own, &c, &n, &f->err));
    assert_int_equal(n, 8);
    const int64_t targets[] = {held, held, 0, 0, decree, 0, 0, 0};
    for (size_t i = 0; i < 8; i++) {
        assert_int_equal(c[i].target, targets[i]);
        assert_int_equal(c[i].place.span.from, i);
    }
    assert_str(c[1].symbol, "kl/tw");
    assert_int_equal(date_cmp(c[1].date, (struct date){2020, 5, 18}), 0);
    assert_true(later > 0);
    expect_code(f, document_citations(&f->work, 999, &c, &n, &f->err), ERR_MISSING);
    end(f);
}

static void citations_follow_when_papers_come_and_are_corrected(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t own = register_paper(f, &notice);
    struct document_citation *c;
    size_t n;
    OK(f, document_citations(&f->work, own, &c, &n, &f->err));
    assert_int_equal(c[0].target, 0);
    /* read without a number; the clerk enters it */
    const int64_t held = register_paper(f, &(struct made_paper){.file = "kl", .type = "Kết luận"});
    OK(f, document_correct(&f->work, held, &(struct document_edit){.number = STR("01"), .symbol = STR("KL/TW")},
        &f->err));
    OK(f, document_citations(&f->work, own, &c, &n, &f->err));
    assert_int_equal(c[0].target, held);
    /* the same paper once more, as another file: the first stays */
    register_paper(f, &(struct made_paper){.file = "kl2", .type = "Kết luận", .number = "01", .symbol = "KL/TW"});
    OK(f, document_citations(&f->work, own, &c, &n, &f->err));
    assert_int_equal(c[0].target, held);
    /* papers of different years fit equally well: no link is better than a wrong one */
    register_paper(f, &(struct made_paper){.file = "kl3", .type = "Kết luận", .number = "01", .symbol = "KL/TW",
        .issued = "2016-01-01"});
    OK(f, document_citations(&f->work, own, &c, &n, &f->err));
    assert_int_equal(c[0].target, 0);
    end(f);
}

static void citation_without_symbol_needs_the_day(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t held = register_paper(
        f, &(struct made_paper){.file = "qd", .type = "Quyết định", .number = "15", .issued = "2020-05-18"});
    const int64_t own = register_paper(
        f, &(struct made_paper){.file = "own", .issued = "2021-01-01",
                                .citations = {{"Quyết định", "15", NULL, "2020-05-18"},
                                              {"Quyết định", "15", NULL, NULL}}});
    struct document_citation *c;
    size_t n;
    OK(f, document_citations(&f->work, own, &c, &n, &f->err));
    assert_int_equal(c[0].target, held);
    assert_int_equal(c[1].target, 0);
    end(f);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, fixture_set_up, fixture_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(search_finds_papers_as_people_type),
        TEST(search_words_are_never_operators),
        TEST(search_puts_the_phrase_and_the_header_first),
        TEST(search_index_stays_whole_when_headers_change),
        TEST(snippet_shows_the_hits_in_the_original),
        TEST(snippet_of_a_long_text_is_short_and_whole),
        TEST(citations_mean_the_papers_that_are_held),
        TEST(citations_follow_when_papers_come_and_are_corrected),
        TEST(citation_without_symbol_needs_the_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

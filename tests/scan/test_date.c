/* Dates in words: every form that offices print, days that do not exist, and figures that are no dates. */
#include "scan_case.h"

/* "words of the date=2021-05-18"; "=?" incomplete, "=!" impossible. */
static void show_dates(struct buf *out, struct arena *arena, struct str words)
{
    struct date_hit *hits;
    const size_t n = scan_dates(arena, words, &hits);
    uint32_t floor = 0;
    for (size_t i = 0; i < n; i++) {
        scan_check_span(hits[i].span, words, floor);
        floor = hits[i].span.to;
        assert_false(hits[i].impossible && date_is(hits[i].date));
        char text[DATE_TEXT_MAX];
        scan_put_joint(out, i == 0);
        buf_printf(out, "%.*s=%s", STR_ARG(str_at(words, hits[i].span)),
                   hits[i].impossible ? "!" : date_is(hits[i].date) ? date_iso(hits[i].date, text) : "?");
    }
}

static void every_printed_form_is_the_same_day(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"18/5/2021", "18/5/2021=2021-05-18"},
        {"18-5-2021", "18-5-2021=2021-05-18"},
        {"18–5–2021", "18–5–2021=2021-05-18"},
        {"18.5.2021", "18.5.2021=2021-05-18"},
        {"18/05/2021.", "18/05/2021=2021-05-18"},
        {"họp ngày 18/5/2021.", "ngày 18/5/2021=2021-05-18"},
        {"ngày 18 tháng 5 năm 2021", "ngày 18 tháng 5 năm 2021=2021-05-18"},
        {"ngày 18 tháng 5, năm 2021", "ngày 18 tháng 5, năm 2021=2021-05-18"},
        {"18 tháng 5 năm 2021", "18 tháng 5 năm 2021=2021-05-18"},
        {"Hà Lâm, ngày 18 tháng 05 năm 2021", "ngày 18 tháng 05 năm 2021=2021-05-18"},
        {"NGÀY 18 THÁNG 5 NĂM 2021", "NGÀY 18 THÁNG 5 NĂM 2021=2021-05-18"},
        {"Ngày 18-5-2021,", "Ngày 18-5-2021=2021-05-18"},
        {"Ngày: 18/5/2021", "Ngày: 18/5/2021=2021-05-18"},
        {"(18/5/2021)", "18/5/2021=2021-05-18"},
        {"“18/5/2021”", "18/5/2021=2021-05-18"},
    };
    SCAN_CHECK(cases, show_dates);
}

static void blanks_of_scanning_do_not_matter(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"ngày 18 / 5 / 2021", "ngày 18 / 5 / 2021=2021-05-18"},
        {"ngày 18 - 5 - 2021", "ngày 18 - 5 - 2021=2021-05-18"},
        {"ngày18/5/2021", "ngày18/5/2021=2021-05-18"},
        {"ngày 18 tháng5 năm 2021", "ngày 18 tháng5 năm 2021=2021-05-18"},
        {"ngày 18tháng 5 năm2021", "ngày 18tháng 5 năm2021=2021-05-18"},
    };
    SCAN_CHECK(cases, show_dates);
}

static void days_that_do_not_exist_are_told(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"ngày 31/02/2021", "ngày 31/02/2021=!"},
        {"29-02-2023", "29-02-2023=!"},
        {"29-02-2024", "29-02-2024=2024-02-29"},
        {"ngày 00 tháng 5 năm 2021", "ngày 00 tháng 5 năm 2021=!"},
        {"12/13/2021", "12/13/2021=!"},
        {"ngày 31 tháng 4 năm 2022", "ngày 31 tháng 4 năm 2022=!"},
        {"từ ngày 31/4 đến ngày 05/5/2022", "ngày 31/4=! & ngày 05/5/2022=2022-05-05"},
    };
    SCAN_CHECK(cases, show_dates);
}

static void a_year_that_is_not_printed_is_not_guessed(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"trước ngày 25/10", "ngày 25/10=?"},
        {"ngày 25 tháng 10", "ngày 25 tháng 10=?"},
        {"ngày 25/10/21", "ngày 25/10/21=?"},
        {"ngày 25-10-98", "ngày 25-10-98=?"},
        {"ngày 25.10.98", "ngày 25.10.98=?"},
        {"25/10/21", ""},
        {"25/10", ""},
        {"ngày 25", ""},
        {"ngày … tháng … năm 2021", ""},
        {"ngày tháng 5 năm 2021", ""},
    };
    SCAN_CHECK(cases, show_dates);
}

static void a_range_lends_its_year_to_the_first_day(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"từ ngày 01/3 đến ngày 15/3/2024", "ngày 01/3=2024-03-01 & ngày 15/3/2024=2024-03-15"},
        {"từ ngày 01/3 đến hết ngày 15/3/2024", "ngày 01/3=2024-03-01 & ngày 15/3/2024=2024-03-15"},
        {"từ ngày 15/12 đến ngày 10/01/2024", "ngày 15/12=2023-12-15 & ngày 10/01/2024=2024-01-10"},
        {"ngày 01/3 – 15/3/2024", "ngày 01/3=2024-03-01 & 15/3/2024=2024-03-15"},
        {"15/5/2021-18/5/2021", "15/5/2021=2021-05-15 & 18/5/2021=2021-05-18"},
        {"15/5/2021–18/5/2021", "15/5/2021=2021-05-15 & 18/5/2021=2021-05-18"},
        {"từ ngày 01/3 đến ngày 15/3", "ngày 01/3=? & ngày 15/3=?"},
        {"họp ngày 01/3 đến nay, ngày 15/3/2024 xong", "ngày 01/3=? & ngày 15/3/2024=2024-03-15"},
        {"ngày 01/3, ngày 15/3/2024", "ngày 01/3=? & ngày 15/3/2024=2024-03-15"},
    };
    SCAN_CHECK(cases, show_dates);
}

static void other_figures_are_no_dates(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"giai đoạn 2016-2020", ""},
        {"nhiệm kỳ 2020 - 2025", ""},
        {"nhiệm kỳ 2020–2025", ""},
        {"Nghị định số 30/2020/NĐ-CP", ""},
        {"đạt 12/15 chi bộ", ""},
        {"đạt 62/77 (80,5%)", ""},
        {"kinh phí 12.500.000 đồng", ""},
        {"điện thoại 02583.822.123", ""},
        {"máy chủ 10.10.2010.5", ""},
        {"tháng 5/2021", ""},
        {"tháng 5 năm 2021", ""},
        {"quý II/2021", ""},
        {"mục 1.2, điểm 3.4", ""},
        {"18/5/20211", ""},
        {"118/5/2021", ""},
        {"18/5/0021", ""},
        {"18//5/2021", ""},
        {"TCVN 7114-2:2008", ""},
        {"", ""},
        {"2021", ""},
        {"ngày", ""},
        {"ngày ", ""},
    };
    SCAN_CHECK(cases, show_dates);
}

static void several_dates_come_in_reading_order(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"Kết luận số 05-KL/TU ngày 02/3/2024; Kế hoạch số 09-KH/ĐUK ngày 04 tháng 4 năm 2024; xong trước 20-5-2024",
         "ngày 02/3/2024=2024-03-02 & ngày 04 tháng 4 năm 2024=2024-04-04 & 20-5-2024=2024-05-20"},
        {"02/3/2024,04/4/2024", "02/3/2024=2024-03-02 & 04/4/2024=2024-04-04"},
    };
    SCAN_CHECK(cases, show_dates);
}

static void a_date_is_read_exactly_where_asked(void **state)
{
    (void)state;
    struct date_hit hit = {.impossible = true};
    assert_int_equal(scan_date_at(STR("18/5/2021 của Bộ Chính trị"), &hit), strlen("18/5/2021"));
    assert_int_equal(date_cmp(hit.date, (struct date){2021, 5, 18}), 0);
    assert_false(hit.impossible);
    assert_int_equal(hit.span.from, 0);
    assert_int_equal(hit.span.to, strlen("18/5/2021"));
    assert_int_equal(scan_date_at(STR("Ngày 18 tháng 5 năm 2021,"), &hit), strlen("Ngày 18 tháng 5 năm 2021"));
    assert_int_equal(date_cmp(hit.date, (struct date){2021, 5, 18}), 0);
    assert_int_equal(scan_date_at(STR("ngày 31/6/2021"), &hit), strlen("ngày 31/6/2021"));
    assert_true(hit.impossible);
    assert_false(date_is(hit.date));
    assert_int_equal(scan_date_at(STR("ngày 30/6"), &hit), strlen("ngày 30/6"));
    assert_false(hit.impossible);
    assert_false(date_is(hit.date));
    assert_int_equal(scan_date_at(STR(" 18/5/2021"), &hit), 0);
    assert_int_equal(scan_date_at(STR("họp 18/5/2021"), &hit), 0);
    assert_int_equal(scan_date_at(STR(""), &hit), 0);
    assert_int_equal(scan_date_at(STR_NONE, &hit), 0);
    /* the words end before the year does */
    assert_int_equal(scan_date_at(str_make("18/5/2021", 6), &hit), 0);
}

static void a_megabyte_of_anything_ends(void **state)
{
    (void)state;
    static const struct {
        const char *piece;
        bool dates;
    } pieces[] = {{"ngày ", false}, {"7", false}, {"1/1/", false}, {"31/12/2021 ", true}, {"1-", false}, {"ngày 1/1 - ", true},
                  {"1 tháng 1 năm ", false}, {"\xFF\xE1", false}, {"ngày:", false}, {"12/2020-", false}};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        struct arena *arena = arena_create();
        const struct str words = scan_repeat(arena, pieces[i].piece, 1000000);
        struct date_hit *hits;
        const size_t n = scan_dates(arena, words, &hits);
        assert_int_equal(n > 0, pieces[i].dates);
        assert_true(n <= words.n / strlen(pieces[i].piece));
        arena_destroy(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_printed_form_is_the_same_day),
        cmocka_unit_test(blanks_of_scanning_do_not_matter),
        cmocka_unit_test(days_that_do_not_exist_are_told),
        cmocka_unit_test(a_year_that_is_not_printed_is_not_guessed),
        cmocka_unit_test(a_range_lends_its_year_to_the_first_day),
        cmocka_unit_test(other_figures_are_no_dates),
        cmocka_unit_test(several_dates_come_in_reading_order),
        cmocka_unit_test(a_date_is_read_exactly_where_asked),
        cmocka_unit_test(a_megabyte_of_anything_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* The checker over papers that are read, not built: each rule with a good and a bad example of our own. */
#include "model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A whole paper: nothing is missing in it. */
#define HEAD                                                                                                               \
    "TỈNH ỦY SƠN HÀ\n*\nSố 45-TB/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 12 tháng 3 năm 2021\n\n" \
    "THÔNG BÁO\nkết luận kiểm tra đối với Đảng ủy Sở Thủy sản\n-----\n\n"
#define TAIL                                                                                                           \
    "\nNơi nhận:\n- Đảng ủy Sở Thủy sản,\n- Lưu Văn phòng Tỉnh ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa\n"

static struct report check(struct arena *arena, const char *words)
{
    return model_check(arena, words, NULL);
}

static void a_whole_paper_has_no_finding(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct report report =
        check(arena, HEAD "1. Ưu điểm\n\n- Đảng ủy đã ban hành chương trình công tác năm.\n" TAIL);
    for (size_t i = 0; i < report.n; i++)
        print_message("unexpected: %.*s\n", STR_ARG(report.v[i].message));
    assert_int_equal(report.n, 0);
    arena_destroy(arena);
}

static void each_missing_element_is_named_once(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct report report = check(
        arena, "THÔNG BÁO\nkết luận kiểm tra đối với Đảng ủy Sở Thủy sản\n\n- Đảng ủy đã ban hành chương trình.\n");
    static const char *const missing[] = {"issuer", "number", "place", "date", "signature", "name", "recipients"};
    for (size_t i = 0; i < sizeof missing / sizeof *missing; i++)
        assert_int_equal(model_count(report, "missing-element", missing[i]), 1);
    assert_int_equal(model_count(report, "missing-element", "subject"), 0);
    assert_int_equal(report.n, sizeof missing / sizeof *missing);
    arena_destroy(arena);
}

static void a_paper_cited_with_two_dates_is_found_at_the_second(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct report bad =
        check(arena, HEAD "- Thực hiện Kế hoạch số 14-KH/ĐUK ngày 31/12/2020 của Đảng ủy Khối đúng tiến độ.\n\n"
                          "- Triển khai Kế hoạch số 14-KH/ĐUK ngày 29/12/2020 của Đảng ủy Khối còn chậm.\n" TAIL);
    assert_int_equal(model_count(bad, "citation-conflict", NULL), 1);
    for (size_t i = 0; i < bad.n; i++)
        if (strcmp(bad.v[i].rule, "citation-conflict") == 0)
            assert_int_equal(bad.v[i].place.line, 14);
    const struct report good =
        check(arena, HEAD "- Thực hiện Kế hoạch số 14-KH/ĐUK ngày 31/12/2020 của Đảng ủy Khối đúng tiến độ.\n\n"
                          "- Triển khai Kế hoạch số 14-KH/ĐUK, ngày 31-12-2020 còn chậm; Kết luận số 14-KL/ĐUK ngày "
                          "29/12/2020 chưa được phổ biến.\n" TAIL);
    assert_int_equal(model_count(good, "citation-conflict", NULL), 0);
    arena_destroy(arena);
}

static void an_impossible_day_of_issue_is_found(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct report report =
        check(arena, "TỈNH ỦY SƠN HÀ\n*\nSố 45-TB/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 31 tháng 02 năm 2021\n\n"
                     "THÔNG BÁO\nkết luận kiểm tra\n\n- Đảng ủy đã ban hành chương trình công tác năm.\n" TAIL);
    assert_int_equal(model_count(report, "form.impossible-date", NULL), 1);
    assert_int_equal(model_count(report, "missing-element", "date"), 0);
    arena_destroy(arena);
}

static void percentages_are_recomputed(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct report bad = check(arena, HEAD "- Có 18/24 chi bộ hoàn thành, đạt 70%.\n" TAIL);
    assert_int_equal(model_count(bad, "arithmetic", NULL), 1);
    const struct report good = check(arena, HEAD "- Có 18/24 chi bộ hoàn thành, đạt 75%.\n" TAIL);
    assert_int_equal(model_count(good, "arithmetic", NULL), 0);
    arena_destroy(arena);
}

static void findings_come_in_order_of_place_as_json(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct report report =
        check(arena, "THÔNG BÁO\nkết luận kiểm tra\n\n- Có 18/24 chi bộ hoàn thành, đạt 70%.\n");
    for (size_t i = 1; i < report.n; i++)
        assert_true(report.v[i - 1].place.span.from <= report.v[i].place.span.from);
    struct buf out = {0};
    checker_render_json(&report, "a.txt", &out);
    assert_true(str_starts(buf_view(&out), STR("{\"file\":\"a.txt\",\"diagnostics\":[{\"line\":1,\"span\":[")));
    assert_non_null(strstr(out.p, "\"rule\":\"arithmetic\",\"severity\":\"error\""));
    assert_non_null(strstr(out.p, "\"element\":\"issuer\""));
    buf_free(&out);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_whole_paper_has_no_finding),
        cmocka_unit_test(each_missing_element_is_named_once),
        cmocka_unit_test(a_paper_cited_with_two_dates_is_found_at_the_second),
        cmocka_unit_test(an_impossible_day_of_issue_is_found),
        cmocka_unit_test(percentages_are_recomputed),
        cmocka_unit_test(findings_come_in_order_of_place_as_json),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

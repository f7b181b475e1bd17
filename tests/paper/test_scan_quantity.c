/* Figures that can be checked: fractions, totals, counted lists; and figures that only look so. */
#include "scan_case.h"

static void show_quantities(struct buf *out, struct arena *arena, struct str words)
{
    struct quantity_hit *hits;
    const size_t n = scan_quantities(arena, words, &hits);
    uint32_t floor = 0;
    for (size_t i = 0; i < n; i++) {
        const struct quantity *q = &hits[i].quantity;
        scan_check_span(hits[i].span, words, floor);
        floor = hits[i].span.to;
        scan_put_joint(out, i == 0);
        if (q->denominator >= 0)
            buf_printf(out, "%g/%g=%g", q->numerator, q->denominator, q->percent);
        else
            buf_printf(out, "%g=", q->total);
        if (q->items >= 0)
            buf_printf(out, "%d items", q->items);
        for (size_t k = 0; k < q->n_parts; k++)
            buf_printf(out, "%s%g", k ? "+" : "", q->parts[k]);
        buf_puts(out, q->ok ? "" : " wrong");
    }
}

static void percentages_may_be_rounded_or_cut(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"có 62/77 tổ chức đảng (chiếm 80,5%)", "62/77=80.5"},
        {"có 62/77 tổ chức đảng (chiếm 80%)", "62/77=80"},
        {"236/248 đảng viên tham dự, đạt 95,2%.", "236/248=95.2"},
        {"236/248 đảng viên tham dự, đạt 95,1%.", "236/248=95.1"},
        {"236/248 đảng viên tham dự, đạt 96%.", "236/248=96 wrong"},
        {"1.109/1.200 hồ sơ (92,4 %)", "1109/1200=92.4"},
        {"tỷ lệ 75% (18/24 chi bộ)", "18/24=75"},
        {"15/14 đề tài, tức 107%", "15/14=107"},
        {"12/15 chi bộ (80%), 3/15 chi bộ (20%)", "12/15=80 & 3/15=20"},
    };
    SCAN_CHECK(cases, show_quantities);
}

static void parts_make_up_their_total(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"kỷ luật 33 đảng viên (27 khiển trách, 06 cảnh cáo)", "33=27+6"},
        {"34 đảng viên (khiển trách 27, cảnh cáo 05 và cách chức 01)", "34=27+5+1 wrong"},
        {"18/24 chi bộ (10 khá, 8 trung bình)", "18=10+8"},
        {"3.986 đảng viên, trong đó: 2.000 nữ, 1.986 nam.", "3986=2000+1986"},
    };
    SCAN_CHECK(cases, show_quantities);
}

static void lists_have_as_many_items_as_they_say(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"Còn 03 đơn vị: Đảng ủy Sở A; Chi bộ B; Chi bộ C.", "3=3 items"},
        {"Còn 03 đơn vị không họp do dịch COVID-19: Đảng ủy Sở A; Chi bộ B; Chi bộ C.", "3=3 items"},
        {"05 tổ chức đảng: (1) A; (2) B; (3) C; (4) D.", "5=4 items wrong"},
        {"03 chi bộ: Chi bộ A, Chi bộ B và Chi bộ C.", "3=3 items"},
    };
    SCAN_CHECK(cases, show_quantities);
}

static void other_figures_are_left_alone(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"ngày 7/4 đạt 5%, trực 24/24 giờ, 18/24 chi bộ", ""},
        {"12 đồng chí, trong đó 3 nữ, 2 dân tộc thiểu số", ""},
        {"năm 2025 (6 tháng đầu 3, 6 tháng cuối 4)", ""},
        {"Điều 12 (khoản 3, điểm 4)", ""},
        {"Nghị định 30/2020/NĐ-CP (đạt 5%)", ""},
        {"tăng 11% so với mục tiêu 85%", ""},
        {"", ""},
    };
    SCAN_CHECK(cases, show_quantities);
}

static void a_megabyte_of_anything_ends(void **state)
{
    (void)state;
    static const char *const pieces[] = {"2 a: ", "2 a (", "2 a gồm ", "12/15 ", "(1) a; ", "2 a; ", "1.234.", "5% (", "9"};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        struct arena *arena = arena_create();
        const struct str words = scan_repeat(arena, pieces[i], 1000000);
        struct quantity_hit *hits;
        const size_t n = scan_quantities(arena, words, &hits);
        uint32_t floor = 0;
        for (size_t k = 0; k < n; k++) {
            scan_check_span(hits[k].span, words, floor);
            floor = hits[k].span.to;
        }
        arena_destroy(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(percentages_may_be_rounded_or_cut), cmocka_unit_test(parts_make_up_their_total),
        cmocka_unit_test(lists_have_as_many_items_as_they_say), cmocka_unit_test(other_figures_are_left_alone),
        cmocka_unit_test(a_megabyte_of_anything_ends),
    };
    return cmocka_run_group_tests_name("paper-scan-quantity", tests, NULL, NULL);
}

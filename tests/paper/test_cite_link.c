/* Which mentions are of one paper. */
#include "paper_case.h"

#include <stdio.h>

/* For each citation the index of its first mention, joined by blanks. */
static void expect_first(void **state, const char *text, const char *expected)
{
    const struct paper *paper = case_read(state, text);
    struct buf out = {0};
    for (size_t i = 0; i < paper->n_citations; i++)
        buf_printf(&out, "%s%zu", i ? " " : "", paper->citations[i].first);
    if (strcmp(out.p ? out.p : "", expected) != 0)
        fail_msg("found \"%s\", not \"%s\" in:\n%s", out.p ? out.p : "", expected, text);
    buf_free(&out);
}

static void a_short_mention_goes_to_the_full_one_before(void **state)
{
    expect_first(state, "Thực hiện Kết luận số 1103-KL/TU, ngày 12/12/2021 của Tỉnh ủy, Kết luận 1103 đã được học tập.", "0 0");
    expect_first(state, "Chỉ thị số 05-CT/TW ngày 15/5/2016. Việc học Chỉ thị 5-CT/TW và Chỉ thị 05 còn chậm.", "0 0 0");
    expect_first(state, "Nghị định số 154/2020/NĐ-CP sửa đổi; theo Nghị định 154 và Nghị định 154/2020.", "0 0 0");
    expect_first(state, "(gọi tắt là Quy định 296); sau đó Quy định số 296-QĐ/TW ngày 30/5/2025 và Quy định 296.", "0 0 0");
    expect_first(state, "Nghị quyết số 18-NQ/TW ngày 25/10/2017; Nghị quyết số 18 – NQ / TW của Trung ương.", "0 0");
}

static void other_papers_stay_alone(void **state)
{
    expect_first(state, "Kết luận số 12-KL/TU và Kế hoạch số 12-KH/TU, Kết luận 13.", "0 1 2");
    expect_first(state, "Quy định số 22-QĐ/TW và Quyết định số 22-QĐ/TW.", "0 1");
    expect_first(state, "Hướng dẫn số 02-HD/UBKTTW ngày 12/9/2017; Hướng dẫn số 02-HD/UBKTTW ngày 29/11/2021.", "0 1");
    expect_first(state, "Nghị quyết số 30a/2008/NQ-CP và Nghị quyết số 30/2008/NQ-CP.", "0 1");
}

static void what_may_be_two_papers_is_linked_to_none(void **state)
{
    expect_first(state, "Chỉ thị số 05-CT/TW và Chỉ thị số 05-CT/TU; thực hiện Chỉ thị 05 đồng bộ.", "0 1 2");
    expect_first(state, "Chỉ thị số 05-CT/TW ngày 15/5/2016, Chỉ thị số 05-CT/TU ngày 03/02/2021; theo Chỉ thị số 05 ngày "
                        "15/5/2016 đã nêu.", "0 1 0");
}

static void a_paper_does_not_cite_itself(void **state)
{
    static const char head[] = "HUYỆN ỦY ĐÔNG SƠN\n*\nSố 170-KH/HU\n\nĐông Sơn, ngày 19 tháng 01 năm 2024\n\nKẾ HOẠCH\n"
                               "khắc phục hạn chế\n-----\n\n1. Chi bộ họp.\n\n";
    char text[sizeof head + 128];
    snprintf(text, sizeof text, "%s(kèm theo Kế hoạch số 170-KH/HU, ngày 19/01/2024 của Huyện ủy)\n", head);
    assert_int_equal(case_read(state, text)->n_citations, 0);
    snprintf(text, sizeof text, "%s(theo Kế hoạch số 170-KH/HU, ngày 19/01/2020 của Huyện ủy)\n", head);
    assert_int_equal(case_read(state, text)->n_citations, 1);
}

static void a_paper_without_citations_has_no_links(void **state)
{
    expect_first(state, "Chi bộ họp đều.", "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_short_mention_goes_to_the_full_one_before, case_setup, case_teardown),
        cmocka_unit_test_setup_teardown(other_papers_stay_alone, case_setup, case_teardown),
        cmocka_unit_test_setup_teardown(what_may_be_two_papers_is_linked_to_none, case_setup, case_teardown),
        cmocka_unit_test_setup_teardown(a_paper_does_not_cite_itself, case_setup, case_teardown),
        cmocka_unit_test_setup_teardown(a_paper_without_citations_has_no_links, case_setup, case_teardown),
    };
    return cmocka_run_group_tests_name("paper-cite-link", tests, NULL, NULL);
}

/* What must not be reported: false alarms that other tools raise, and forms that look wrong and are right. */
#include "model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct check_options all = {.notes = true};

static size_t found(enum rule_set set, enum slot slot, const char *words, const char *rule)
{
    struct arena *arena = arena_create();
    const struct report report = model_check(arena, model_paper(arena, set, slot, words), &all);
    const size_t n = model_count(report, rule, NULL);
    arena_destroy(arena);
    return n;
}

/* Errors and warnings of any rule. */
static size_t grave(enum rule_set set, enum slot slot, const char *words)
{
    struct arena *arena = arena_create();
    const struct report report = model_check(arena, model_paper(arena, set, slot, words), NULL);
    for (size_t i = 0; i < report.n; i++)
        print_message("unexpected %s: %.*s\n", report.v[i].rule, STR_ARG(report.v[i].message));
    const size_t n = report.n;
    arena_destroy(arena);
    return n;
}

static void five_hyphens_under_the_subject_are_right(void **state)
{
    (void)state;
    assert_int_equal(
        found(RULES_2026, SLOT_SUBJECT, "kết luận kiểm tra đối với Đảng ủy Sở Thủy sản", "form.subject-hyphens"), 0);
}

static void a_letter_needs_none(void **state)
{
    (void)state;
    assert_int_equal(found(RULES_2026, SLOT_HEAD,
                           "TỈNH ỦY SƠN HÀ\nVĂN PHÒNG\n*\nSố 45-CV/VPTU\nvề việc nộp báo cáo\n\nĐẢNG CỘNG SẢN VIỆT NAM\n"
                           "Hà Lâm, ngày 12 tháng 6 năm 2026\n\nKính gửi: Đảng ủy Sở Thủy sản;",
                           "form.subject-hyphens"),
                     0);
}

static void the_states_dots_are_right_in_a_state_paper(void **state)
{
    (void)state;
    assert_int_equal(grave(RULES_STATE, SLOT_SIGNATURE, "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Lúa"), 0);
    assert_int_equal(grave(RULES_STATE, SLOT_NUMBER, "Số: 45/TB-UBND"), 0);
}

static void a_sentence_that_begins_with_the_word_basis_is_prose(void **state)
{
    (void)state;
    assert_int_equal(found(RULES_2026, SLOT_BODY,
                           "- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc của Tỉnh ủy.\n\nBan Thường vụ kết "
                           "luận.\n\nCăn cứ kết quả "
                           "kiểm tra, Đảng ủy làm rõ trách nhiệm.\n\nCăn cứ tình hình, chi bộ họp lại.",
                           "form.basis"),
                     0);
}

static void a_replaced_paper_in_the_clause_that_replaces_it_is_right(void **state)
{
    (void)state;
    assert_int_equal(found(RULES_2026, SLOT_BODY,
                           "- Căn cứ Quy định số 399-QĐ/TW ngày 09/01/2026 của Ban Bí thư, thay thế Quy định số "
                           "66-QĐ/TW ngày 06/02/2017.",
                           "cite.replaced"),
                     0);
    assert_int_equal(found(RULES_2026, SLOT_BODY,
                           "Năm 2020, Đảng ủy thực hiện Quy định số 66-QĐ/TW ngày 06/02/2017 của Ban Bí thư.",
                           "cite.replaced"),
                     0);
    /* another paper of that number, of another term */
    assert_int_equal(
        found(RULES_2026, SLOT_BODY, "- Căn cứ Quy định số 66-QĐ/TW ngày 06/02/2026 của Ban Bí thư.", "cite.replaced"),
        0);
}

static void figures_that_are_no_symbols_are_left_alone(void **state)
{
    (void)state;
    assert_int_equal(
        grave(RULES_2018, SLOT_BODY,
              "Tổ trực 24/7; giai đoạn 2021-2025 có 236/248 thôn, làng được công nhận; vượt 15/14 chỉ tiêu, "
              "mục tiêu 1229 và 1299 không đổi."),
        0);
}

static void an_empty_number_in_a_draft_says_that_the_number_is_missing_and_no_more(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct report report =
        model_check(arena, model_paper(arena, RULES_2018, SLOT_NUMBER, "Số      -TB/TU"), NULL);
    assert_int_equal(report.n, 1);
    assert_int_equal(model_count(report, "missing-element", "number"), 1);
    arena_destroy(arena);
}

static void other_rules_than_the_papers_own_do_not_speak(void **state)
{
    (void)state;
    static const char *const later[] = {"form.recipients-marks", "form.submission-to", "form.basis",
                                        "authority.branch"};
    for (size_t i = 0; i < sizeof later / sizeof *later; i++)
        for (enum rule_set set = RULES_2004; set < RULES_2026; set++)
            assert_int_equal(rule_severity(checker_rule_find(str_from(later[i])), set), SEVERITY_OFF);
}

static void the_politburo_signs_without_a_post(void **state)
{
    (void)state;
    assert_int_equal(grave(RULES_2026, SLOT_SIGNATURE, "T/M BAN BÍ THƯ\n\nTrần Văn Lúa"), 0);
}

static void an_office_signs_by_its_head_or_by_order(void **state)
{
    (void)state;
    assert_int_equal(grave(RULES_2018, SLOT_SIGNATURE, "T/L BAN THƯỜNG VỤ\nPHÓ CHÁNH VĂN PHÒNG\n\nTrần Văn Lúa"), 0);
    assert_int_equal(grave(RULES_2018, SLOT_SIGNATURE, "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nTrần Văn Lúa"), 0);
}

static void a_number_returns_in_the_next_term_and_in_the_next_year(void **state)
{
    (void)state;
    assert_int_equal(
        grave(RULES_2018, SLOT_BODY,
              "Theo Hướng dẫn số 02-HD/UBKTTW ngày 21/11/2016 và Hướng dẫn số 02-HD/UBKTTW ngày 12/9/2019."),
        0);
    assert_int_equal(
        grave(RULES_2018, SLOT_BODY,
              "Theo Quyết định số 15/QĐ-UBND ngày 20/12/2019 và Quyết định số 15/QĐ-UBND ngày 10/01/2020."),
        0);
}

static void one_body_under_two_names_is_one_issuer(void **state)
{
    (void)state;
    assert_int_equal(
        grave(RULES_2018, SLOT_BODY,
              "Thực hiện Nghị quyết số 02-NQ/TU ngày 02/12/2020 của Ban Chấp hành Đảng bộ tỉnh.\n\nTheo Nghị quyết số "
              "02-NQ/TU ngày 02/12/2020 của Tỉnh ủy."),
        0);
}

static void a_recipient_in_short_or_in_a_group_is_there(void **state)
{
    (void)state;
    static const char *const lists[] = {
        "- Đảng ủy STS (t/h),\n- Lưu Văn phòng Tỉnh ủy.",
        "- Các đảng ủy trực thuộc,\n- Lưu Văn phòng Tỉnh ủy.",
        "- Bí thư ĐU Sở Thủy sản,\n- Lưu Văn phòng Tỉnh ủy.",
        "- Như trên,\n- Lưu Văn phòng Tỉnh ủy.",
    };
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        assert_int_equal(grave(RULES_2018, SLOT_RECIPIENTS, lists[i]), 0);
}

static void a_superior_among_the_recipients_is_not_taken_for_the_object(void **state)
{
    (void)state;
    assert_int_equal(found(RULES_2018, SLOT_RECIPIENTS,
                           "- Đảng ủy Khối (b/c),\n- Đảng ủy Sở Thủy sản,\n- Lưu Văn phòng Tỉnh ủy.",
                           "recipient-mismatch.other"),
                     0);
}

static void a_review_of_several_matters_may_reach_back(void **state)
{
    (void)state;
    assert_int_equal(grave(RULES_2018, SLOT_BODY,
                           "Ban Thường vụ kiểm tra công tác cán bộ; việc thực hiện Kết luận số 30-KL/TU, ngày "
                           "12/12/2018 của Tỉnh ủy; mốc "
                           "thời gian từ năm 2017 đến năm 2020."),
                     0);
    assert_int_equal(grave(RULES_2018, SLOT_BODY,
                           "Thực hiện Quyết định số 30-QĐ/TU, ngày 12/12/2020, Đoàn giám sát việc quản lý đảng viên, "
                           "thời kỳ giám sát từ "
                           "01/01/2017 đến 31/12/2019."),
                     0);
}

static void the_name_of_a_body_ends_where_the_persons_begin(void **state)
{
    (void)state;
    assert_int_equal(grave(RULES_2018, SLOT_SUBJECT,
                           "kết luận kiểm tra đối với Đảng ủy Sở Thủy sản và một số đảng viên trong đấu thầu"),
                     0);
}

static void a_day_with_a_letter_for_a_figure_is_no_missing_day(void **state)
{
    (void)state;
    assert_int_equal(found(RULES_2018, SLOT_DATE, "Hà Lâm, ngày l8 tháng 5 năm 2021", "missing-element"), 0);
    assert_int_equal(found(RULES_2018, SLOT_DATE, "Hà Lâm, ngày      tháng 5 năm 2021", "missing-element"), 1);
}

static void lists_that_begin_anew_are_no_jump(void **state)
{
    (void)state;
    assert_int_equal(grave(RULES_2018, SLOT_BODY,
                           "I. ƯU ĐIỂM\n\n1. Về tổ chức\n\nĐủ người.\n\n2. Về chế độ\n\nĐủ kỳ.\n\nII. KHUYẾT "
                           "ĐIỂM\n\n1. Về tổ chức\n\nThiếu "
                           "người.\n\n2. Về chế độ\n\nThiếu sổ."),
                     0);
}

static void a_list_is_counted_to_its_clear_end_only(void **state)
{
    (void)state;
#define MEMBERS "Tổ công tác gồm 03 đồng chí sau đây:\n1. Trần Văn Lúa.\n2. Hà Thị Inh.\n"
    assert_int_equal(
        found(RULES_2018, SLOT_BODY, "Điều 1. " MEMBERS "Điều 2. Tổ công tác báo cáo hằng tháng.", "count-mismatch"),
        1);
    assert_int_equal(
        found(RULES_2018, SLOT_BODY, "Điều 1. " MEMBERS "3. Lò Văn Pâng.\nĐiều 2. Tổ báo cáo.", "count-mismatch"), 0);
    assert_int_equal(found(RULES_2018, SLOT_BODY, MEMBERS "2.1. Việc thứ nhất.\n2.2. Việc thứ hai.\n3. Lò Văn Pâng.",
                           "count-mismatch"),
                     0);
    assert_int_equal(found(RULES_2018, SLOT_BODY, MEMBERS "\nMột.\n\nHai.\n\nBa.\n\nBốn.\n\nNăm.", "count-mismatch"),
                     0);
}

static void bodies_that_share_a_symbol_have_papers_of_their_own(void **state)
{
    (void)state;
    assert_int_equal(
        grave(RULES_2018, SLOT_BODY,
              "Theo Nghị quyết số 05-NQ/ĐU ngày 02/02/2021 của Đảng ủy xã Nậm Pảo và Nghị quyết số 05-NQ/ĐU ngày "
              "04/02/2021 của Đảng ủy xã Tân Kiều."),
        0);
    assert_int_equal(
        found(RULES_2018, SLOT_BODY,
              "Theo Nghị quyết số 05-NQ/ĐU ngày 02/02/2021 của Đảng ủy xã Nậm Pảo.\n\nTheo Nghị quyết số 05-NQ/ĐU ngày "
              "04/02/2021 của Ban Chấp hành Đảng ủy xã Nậm Pảo.",
              "citation-conflict"),
        1);
}

static void a_school_of_the_party_is_no_committee(void **state)
{
    (void)state;
    assert_int_equal(
        grave(RULES_2018, SLOT_HEAD,
              "TỈNH ỦY SƠN HÀ\nTRƯỜNG CHÍNH TRỊ TỈNH\n*\nSố: 45/KH-TCT\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 12 "
              "tháng 3 năm 2021\n\nKẾ HOẠCH\nmở lớp học"),
        0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(five_hyphens_under_the_subject_are_right),
        cmocka_unit_test(a_letter_needs_none),
        cmocka_unit_test(the_states_dots_are_right_in_a_state_paper),
        cmocka_unit_test(a_sentence_that_begins_with_the_word_basis_is_prose),
        cmocka_unit_test(a_replaced_paper_in_the_clause_that_replaces_it_is_right),
        cmocka_unit_test(figures_that_are_no_symbols_are_left_alone),
        cmocka_unit_test(an_empty_number_in_a_draft_says_that_the_number_is_missing_and_no_more),
        cmocka_unit_test(other_rules_than_the_papers_own_do_not_speak),
        cmocka_unit_test(the_politburo_signs_without_a_post),
        cmocka_unit_test(an_office_signs_by_its_head_or_by_order),
        cmocka_unit_test(a_number_returns_in_the_next_term_and_in_the_next_year),
        cmocka_unit_test(one_body_under_two_names_is_one_issuer),
        cmocka_unit_test(a_recipient_in_short_or_in_a_group_is_there),
        cmocka_unit_test(a_superior_among_the_recipients_is_not_taken_for_the_object),
        cmocka_unit_test(a_review_of_several_matters_may_reach_back),
        cmocka_unit_test(the_name_of_a_body_ends_where_the_persons_begin),
        cmocka_unit_test(a_day_with_a_letter_for_a_figure_is_no_missing_day),
        cmocka_unit_test(lists_that_begin_anew_are_no_jump),
        cmocka_unit_test(a_list_is_counted_to_its_clear_end_only),
        cmocka_unit_test(bodies_that_share_a_symbol_have_papers_of_their_own),
        cmocka_unit_test(a_school_of_the_party_is_no_committee),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

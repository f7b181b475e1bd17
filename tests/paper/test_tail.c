/* The end of a paper: recipients and signature, beside and below each other. */
#include "paper_case.h"

#define BODY "1. Đảng ủy báo cáo kết quả.\n\n"

static void signature_below_recipients(void **state)
{
    const struct paper *paper = case_read(state, BODY "Nơi nhận:\n\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
                                                      "- Lưu VPĐUK.\n\n**T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ**\n\n[\nMạc "
                                                      "Văn Đoan\n");
    assert_string_equal(case_recipients(state, paper),
                        "Thường trực Tỉnh ủy=báo cáo / Các chi bộ=thực hiện / Lưu VPĐUK=");
    assert_str(paper->signature.authority.value, "T/M BAN THƯỜNG VỤ");
    assert_str(paper->signature.position.value, "PHÓ BÍ THƯ");
    assert_str(paper->signature.name.value, "Mạc Văn Đoan");
    assert_int_equal(paper->recipients[1].place.line, 6);
    assert_int_equal(paper->n_clauses, 1);
}

static void signature_beside_recipients(void **state)
{
    const struct paper *paper =
        case_read(state, BODY "Nơi nhận:                                          K/T TRƯỞNG BAN\n"
                              "- Thường trực Tỉnh ủy (để báo cáo),               PHÓ TRƯỞNG BAN\n"
                              "- Ban Thường vụ đảng ủy,\n  ban xây dựng đảng,\n- Lưu VP.\n\n\n"
                              "                                                     Triệu Thị Sâm\n");
    assert_string_equal(case_recipients(state, paper),
                        "Thường trực Tỉnh ủy=báo cáo / Ban Thường vụ đảng ủy, ban xây dựng đảng= / Lưu VP=");
    assert_str(paper->signature.authority.value, "K/T TRƯỞNG BAN");
    assert_str(paper->signature.position.value, "PHÓ TRƯỞNG BAN");
    assert_str(paper->signature.name.value, "Triệu Thị Sâm");
}

static void signature_in_the_next_cell_with_torn_words(void **state)
{
    const struct paper *paper = case_read(state, BODY "|\n__Nơi nhận__:\n- Bộ Chính trị (để báo\ncáo),\n- Các tỉnh "
                                                      "ủy;\n"
                                                      "- Lưu: VT, (VX/MT.Tấn).\n|\n**KT. BỘ TRƯỞNG,\nCHỦ NHIỆM**\n"
                                                      "PHÓ CHỦ NHIỆM\n**Phạm Văn Sơn**\n|\n");
    assert_string_equal(case_recipients(state, paper), "Bộ Chính trị=báo cáo / Các tỉnh ủy= / Lưu: VT, (VX/MT.Tấn)=");
    assert_str(paper->signature.authority.value, "KT. BỘ TRƯỞNG, CHỦ NHIỆM");
    assert_str(paper->signature.position.value, "PHÓ CHỦ NHIỆM");
    assert_str(paper->signature.name.value, "Phạm Văn Sơn");
}

static void signature_above_the_list_with_a_page_between(void **state)
{
    const struct paper *paper = case_read(state, BODY "                                          T/M BAN BÍ THƯ\n"
                                                      "Nơi nhận:\n                                          33\n\n"
                                                      "- Các tỉnh ủy,\n- Lưu Văn phòng.\n\n"
                                                      "                                          Nông Thị Hạnh\n");
    assert_string_equal(case_recipients(state, paper), "Các tỉnh ủy= / Lưu Văn phòng=");
    assert_str(paper->signature.authority.value, "T/M BAN BÍ THƯ");
    assert_str(paper->signature.position.value, NULL);
    assert_str(paper->signature.name.value, "Nông Thị Hạnh");
}

static void every_formula_of_authority(void **state)
{
    static const struct {
        const char *lines, *authority, *position;
    } rows[] = {
        {"T/M BAN THƯỜNG VỤ\nBÍ THƯ", "T/M BAN THƯỜNG VỤ", "BÍ THƯ"},
        {"T/L BAN THƯỜNG VỤ\nPHÓ CHÁNH VĂN PHÒNG", "T/L BAN THƯỜNG VỤ", "PHÓ CHÁNH VĂN PHÒNG"},
        {"K/T CHÁNH\nVĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG", "K/T CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"},
        {"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"},
        {"Q. GIÁM ĐỐC", "Q. GIÁM ĐỐC", NULL},
        {"CHÁNH VĂN PHÒNG", NULL, "CHÁNH VĂN PHÒNG"},
        {"TRƯỞNG BAN", NULL, "TRƯỞNG BAN"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct str text =
            str_printf(*state, BODY "Nơi nhận:\n- Như trên,\n- Lưu VP.\n\n%s\n\n(Đã ký)\n\nKim Thị "
                                    "Oanh\n", rows[i].lines);
        const struct paper *paper = case_read(state, text.p);
        assert_str(paper->signature.authority.value, rows[i].authority);
        assert_str(paper->signature.position.value, rows[i].position);
        assert_str(paper->signature.name.value, "Kim Thị Oanh");
        assert_int_equal(paper->n_recipients, 2);
    }
}

static void brace_covers_as_many_lines_below_as_above(void **state)
{
    const struct paper *paper = case_read(state, BODY "Nơi nhận:\n- UBKT Tỉnh ủy,\n- Phòng 1 UBKT Tỉnh ủy, | (báo "
                                                      "cáo)\n"
                                                      "- Thường trực Đảng ủy,\n- Đảng ủy Sở (t/h),\n- Lưu VP.\n");
    assert_string_equal(case_recipients(state, paper),
                        "UBKT Tỉnh ủy=báo cáo / Phòng 1 UBKT Tỉnh ủy=báo cáo / Thường trực Đảng ủy=báo cáo / "
                        "Đảng ủy Sở=thực hiện / Lưu VP=");
}

static void notes_of_purpose(void **state)
{
    const struct paper *paper = case_read(state, BODY "Nơi nhận:\n- A (để b/c);\n- B(t/h);\n- C (để theo dõi);\n- D "
                                                      "(để biết);\n"
                                                      "- E (VX);\n- Lưu.\n");
    assert_string_equal(case_recipients(state, paper), "A=báo cáo / B=thực hiện / C=theo dõi / D= / E (VX)= / Lưu=");
}

static void list_without_bullets(void **state)
{
    const struct paper *paper = case_read(state, BODY "Nơi nhận:\nNhư Điều 3;\nThường trực Tỉnh ủy (b/c);\nLưu VP.\n"
                                                      "\nBÍ THƯ\n\n"
                                                      "Bàn Văn Tám\n");
    assert_string_equal(case_recipients(state, paper), "Như Điều 3= / Thường trực Tỉnh ủy=báo cáo / Lưu VP=");
    assert_str(paper->signature.name.value, "Bàn Văn Tám");
}

static void signature_without_recipients(void **state)
{
    const struct paper *paper = case_read(state, BODY "2. Chi bộ thực hiện./.\n\nT/M CHI BỘ\nBÍ THƯ\n\nKim Thị Oanh\n");
    assert_int_equal(paper->n_recipients, 0);
    assert_str(paper->signature.authority.value, "T/M CHI BỘ");
    assert_str(paper->signature.name.value, "Kim Thị Oanh");
    assert_int_equal(paper->n_clauses, 2);
}

static void neither_recipients_nor_signature(void **state)
{
    const struct paper *paper = case_read(state, BODY "2. Chi bộ nơi nhận nhiệm vụ thực hiện.\n");
    assert_int_equal(paper->n_recipients, 0);
    assert_str(paper->signature.name.value, NULL);
    assert_int_equal(paper->n_clauses, 2);
}

static void annex_behind_the_signature_has_no_tasks(void **state)
{
    const struct paper *paper = case_read(state, BODY "Nơi nhận:\n- Lưu VP.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nKim Thị "
                                                      "Oanh\n\n"
                                                      "PHỤ LỤC\nDanh sách đơn vị\n\n1. Chi bộ Thư viện phải có mặt.\n");
    assert_int_equal(paper->n_tasks, 1);
    assert_int_equal(paper->n_recipients, 1);
    assert_int_equal(paper->clauses[paper->n_clauses - 1].kind, CLAUSE_CONTEXT);
    assert_str(paper->signature.name.value, "Kim Thị Oanh");
}

static void words_beside_a_signature_without_a_name_take_nothing_from_it(void **state)
{
    const struct paper *paper = case_read(state, "Nơi nhận:\n- Như trên,\n\nPhụ lục 1         CHÁNH VĂN PHÒNG\n");
    assert_str(paper->signature.position.value, "CHÁNH VĂN PHÒNG");
    assert_int_equal(paper->n_recipients, 1);
    assert_int_equal(paper->n_clauses, 0);
}

static void words_beside_the_marker_are_no_recipient(void **state)
{
    const struct paper *paper = case_read(state, BODY "T/M CHI BỘ        Nơi nhận:\nBÍ THƯ        - Đảng ủy,\n"
                                                      "              - Lưu.\n\nKim Thị Oanh\n");
    for (size_t i = 0; i < paper->n_recipients; i++)
        assert_false(str_starts(paper->recipients[i].name, STR("T/M")));
    assert_str(paper->signature.authority.value, "T/M CHI BỘ");
}

static void pieces_of_a_signature_on_both_sides_keep_their_order(void **state)
{
    const struct paper *paper = case_read(state, BODY "Nơi nhận:                               K/T TRƯỞNG BAN\n- "
                                                      "Đảng ủy,\n"
                                                      "- Lưu.\n\nPHÓ TRƯỞNG BAN\n\nKim Thị Oanh\n");
    assert_str(paper->signature.authority.value, "K/T TRƯỞNG BAN");
    assert_str(paper->signature.position.value, "PHÓ TRƯỞNG BAN");
    assert_str(paper->signature.name.value, "Kim Thị Oanh");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, case_setup, case_teardown)
        CASE(signature_below_recipients),
        CASE(signature_beside_recipients),
        CASE(signature_in_the_next_cell_with_torn_words),
        CASE(signature_above_the_list_with_a_page_between),
        CASE(every_formula_of_authority),
        CASE(brace_covers_as_many_lines_below_as_above),
        CASE(notes_of_purpose),
        CASE(list_without_bullets),
        CASE(signature_without_recipients),
        CASE(neither_recipients_nor_signature),
        CASE(words_beside_a_signature_without_a_name_take_nothing_from_it),
        CASE(words_beside_the_marker_are_no_recipient),
        CASE(pieces_of_a_signature_on_both_sides_keep_their_order),
        CASE(annex_behind_the_signature_has_no_tasks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* The top of a paper: letterhead in every layout, type, subject, secrecy. */
#include "paper_case.h"

#define BODY "\n\nSau khi nghe báo cáo, Ban Thường vụ Tỉnh ủy Sơn Hà kết luận như sau:\n\n1. Nội dung thứ nhất\n"

static void assert_son_ha(const struct paper *paper)
{
    const struct header *h = &paper->header;
    assert_str(h->parent.value, "ĐẢNG BỘ TỈNH SƠN HÀ");
    assert_str(h->issuer.value, "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH");
    assert_str(h->number.value, "45");
    assert_str(h->symbol.value, "TB/ĐUK");
    assert_str(h->type.value, "Thông báo");
    assert_str(h->place.value, "Hà Lâm");
    assert_int_equal(h->issued.year, 2021);
    assert_int_equal(h->issued.month, 6);
    assert_int_equal(h->issued.day, 18);
    assert_str(h->subject.value, "kết luận kiểm tra đối với Đảng ủy Sở Xây dựng");
    assert_false(h->impossible_date);
}

static void a_mark_of_secrecy_may_stand_under_any_line_of_the_letterhead(void **state)
{
    static const char *const heads[] = {
        "MẬT\nTỈNH ỦY SƠN HÀ\n*\nSố 12-KL/TU\nHà Lâm, ngày 05 tháng 3 năm 2021\n",
        "TỈNH ỦY SƠN HÀ\nMẬT\n*\nSố 12-KL/TU\nHà Lâm, ngày 05 tháng 3 năm 2021\n",
        "TỈNH ỦY SƠN HÀ\n*\nMẬT\nSố 12-KL/TU\nHà Lâm, ngày 05 tháng 3 năm 2021\n",
        "TỈNH ỦY SƠN HÀ\n*\nSố 12-KL/TU\nMẬT\nHà Lâm, ngày 05 tháng 3 năm 2021\n",
        "TỈNH ỦY SƠN HÀ\n*\nSố 12-KL/TU\nHà Lâm, ngày 05 tháng 3 năm 2021\nMẬT\n",
    };
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        const struct str text = str_printf(*state, "%sKẾT LUẬN\nvề công tác\n-----\n\n1. Đảng ủy báo cáo.\n", heads[i]);
        assert_int_equal(case_read(state, text.p)->secrecy, SECRECY_MAT);
    }
}

static void the_head_alone_says_what_the_whole_paper_says_of_it(void **state)
{
    const struct paper *whole = case_read(state, "TỈNH ỦY SƠN HÀ\n*\nSố 12-KL/TU\nHà Lâm, ngày 05 tháng 3 năm 2021\n"
                                                 "MẬT\n\nKẾT LUẬN\nvề công tác\n-----\n\n1. Đảng ủy báo cáo.\n");
    const struct paper *head = paper_parse_head(*state, whole->text, false);
    assert_true(str_eq(head->header.number.value, whole->header.number.value));
    assert_true(str_eq(head->header.subject.value, whole->header.subject.value));
    assert_int_equal(head->secrecy, SECRECY_MAT);
    assert_null(head->root);
    assert_int_equal(head->n_clauses, 0);
}

static void a_row_that_is_body_is_not_half_a_letterhead(void **state)
{
    const struct paper *paper =
        case_read(state, "| ĐẢNG BỘ TỈNH SƠN HÀ | **ĐẢNG CỘNG SẢN VIỆT NAM** | | - Lưu VT.\n");
    assert_null(paper->header.issuer.value.p);
    assert_int_equal(paper->root->child->kind, NODE_TABLE);
    assert_null(paper->root->child->next);
}

static void stacked_lines(void **state)
{
    assert_son_ha(case_read(state, "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n*\nSố 45-TB/ĐUK\n\n"
                                   "ĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 18 tháng 6 năm 2021\n\nTHÔNG BÁO\n"
                                   "kết luận kiểm tra đối với Đảng ủy Sở Xây dựng\n-----" BODY));
}

static void two_columns_by_blanks(void **state)
{
    assert_son_ha(case_read(state, "    ĐẢNG BỘ TỈNH SƠN HÀ                 ĐẢNG CỘNG SẢN VIỆT NAM\n"
                                   "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
                                   "           *                      Hà Lâm, ngày 18 tháng 6 năm 2021\n"
                                   "      Số 45-TB/ĐUK\n\n                      THÔNG BÁO\n"
                                   "        kết luận kiểm tra đối với Đảng ủy Sở Xây dựng\n          -----" BODY));
}

static void two_columns_by_tabs(void **state)
{
    assert_son_ha(case_read(state, "ĐẢNG BỘ TỈNH SƠN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n*\n"
                                   "Số 45-TB/ĐUK\tHà Lâm, ngày 18 tháng 6 năm 2021\n\nTHÔNG BÁO\n"
                                   "kết luận kiểm tra đối với Đảng ủy Sở Xây dựng" BODY));
}

static void stack_of_cells_with_torn_words(void **state)
{
    assert_son_ha(case_read(state, "|\nĐẢNG BỘ TỈNH\nSƠN HÀ\n**ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH**\n*****\n|\n**ĐẢNG CỘNG\n"
                                   "SẢN VIỆT NAM**\n---------------\n|\n|\nSố 45-TB/ĐUK\n|\n*Hà Lâm, ngày 18\n"
                                   "tháng 6 năm 2021*\n|\n\n**THÔNG BÁO**\n\nkết luận kiểm tra đối với\n"
                                   "Đảng ủy Sở Xây dựng\n\n**-----**" BODY));
}

static void cells_of_a_document_file(void **state)
{
    assert_son_ha(case_read_whole(state, "ĐẢNG BỘ TỈNH SƠN HÀ\n\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n\n*\n\nSố "
                                         "45-TB/ĐUK\n\n|\n\n"
                                         "ĐẢNG CỘNG SẢN VIỆT NAM\n\nHà Lâm, ngày 18 tháng 6 năm 2021\n\nTHÔNG BÁO\n\n"
                                         "kết luận kiểm tra đối với Đảng ủy Sở Xây dựng\n\n-----" BODY));
}

static void state_paper_has_its_own_title_and_symbol(void **state)
{
    const struct paper *paper = case_read(
        state, "|\n**ỦY BAN NHÂN DÂN**\nTỈNH SƠN HÀ\n-------\n|\n**CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM**\n"
               "Độc lập - Tự do - Hạnh phúc\n---------------\n|\n|\nSố: 214/KH-UBND\n|\n"
               "*Hà Lâm, ngày 05 tháng 02 năm 2026*\n|\n\n**KẾ HOẠCH**\n\nCHUYỂN ĐỔI SỐ CỦA TỈNH SƠN HÀ\nNĂM "
               "2026" BODY);
    assert_str(paper->header.parent.value, NULL);
    assert_str(paper->header.issuer.value, "ỦY BAN NHÂN DÂN TỈNH SƠN HÀ");
    assert_str(paper->header.number.value, "214");
    assert_str(paper->header.symbol.value, "KH-UBND");
    assert_str(paper->header.type.value, "Kế hoạch");
    assert_str(paper->header.subject.value, "CHUYỂN ĐỔI SỐ CỦA TỈNH SƠN HÀ NĂM 2026");
}

static void missing_parts_are_absent(void **state)
{
    const struct paper *paper = case_read(state, "Số * -TB/ĐUK\n\nTHÔNG BÁO\n\nvề kết quả giám sát" BODY);
    assert_str(paper->header.issuer.value, NULL);
    assert_str(paper->header.number.value, NULL);
    assert_str(paper->header.symbol.value, "TB/ĐUK");
    assert_str(paper->header.place.value, NULL);
    assert_false(date_is(paper->header.issued));
    assert_str(paper->header.subject.value, "về kết quả giám sát");
}

static void blank_number_and_day_keep_symbol_and_place(void **state)
{
    const struct paper *paper = case_read(state, "      THÀNH ỦY HÀ LÂM                     ĐẢNG CỘNG SẢN VIỆT NAM\n"
                                                 "        BAN TỔ CHỨC\n"
                                                 "             *                   Hà Lâm, ngày     tháng 8 năm 2025\n"
                                                 "      Số    -HD/BTCTU\n\n                  HƯỚNG DẪN\n"
                                                 "        nghiệp vụ công tác đảng viên\n             -----" BODY);
    assert_str(paper->header.parent.value, "THÀNH ỦY HÀ LÂM");
    assert_str(paper->header.issuer.value, "BAN TỔ CHỨC");
    assert_str(paper->header.number.value, NULL);
    assert_str(paper->header.symbol.value, "HD/BTCTU");
    assert_str(paper->header.place.value, "Hà Lâm");
    assert_false(date_is(paper->header.issued));
}

static void conclusion_behind_the_type_opens_the_subject(void **state)
{
    const struct paper *paper =
        case_read(state, "THÔNG BÁO KẾT LUẬN\nCỦA ĐỒNG CHÍ BÍ THƯ TỈNH ỦY SƠN HÀ\nTẠI BUỔI LÀM VIỆC\n-----\n"
                         "Ngày 05/9/2026, đồng chí Bí thư Tỉnh ủy làm việc với Đảng ủy Khối và kết luận như sau:\n");
    assert_str(paper->header.type.value, "Thông báo");
    assert_str(paper->header.subject.value, "KẾT LUẬN CỦA ĐỒNG CHÍ BÍ THƯ TỈNH ỦY SƠN HÀ TẠI BUỔI LÀM VIỆC");
    assert_string_equal(case_kinds(state, paper), "preamble");
}

static void subject_of_mixed_case_runs_over_its_lines(void **state)
{
    const struct paper *paper = case_read(state, "THÔNG BÁO\nÝ KIẾN KẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI\n"
                                                 "về kết quả làm việc với một số chi, đảng bộ\nnăm 2021" BODY);
    assert_str(paper->header.subject.value,
               "Ý KIẾN KẾT LUẬN CỦA BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI về kết quả làm việc với một số chi, đảng bộ năm 2021");
    assert_int_equal(paper->clauses[0].place.line, 6);
}

static void authority_under_the_subject_is_no_subject(void **state)
{
    const struct paper *paper = case_read(state, "Số 87-QĐ/ĐUK\nQUYẾT ĐỊNH\nthành lập Đoàn kiểm tra\n-----\n\n"
                                                 "- Căn cứ Điều lệ Đảng;\n\nBAN THƯỜNG VỤ ĐẢNG ỦY KHỐI QUYẾT ĐỊNH:\n\n"
                                                 "Điều 1. Thành lập Đoàn kiểm tra gồm 03 đồng chí.\n");
    assert_str(paper->header.subject.value, "thành lập Đoàn kiểm tra");
    assert_string_equal(case_clauses(state, paper), "6:preamble:- 10:context:Điều 1.");
}

static void letter_has_its_subject_under_the_number(void **state)
{
    const struct paper *paper = case_read(
        state, "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ\nVĂN PHÒNG\n*\nSố 12-CV/VPĐUK\nV/v gửi báo cáo quý\n\n"
               "ĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 05 tháng 4 năm 2021\n\nKính gửi: Các chi bộ cơ sở,\n\n"
               "Văn phòng đề nghị gửi báo cáo trước ngày 10/4/2021.\n");
    assert_str(paper->header.type.value, "Công văn");
    assert_str(paper->header.subject.value, "V/v gửi báo cáo quý");
    assert_str(paper->header.parent.value, "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ");
    assert_str(paper->header.place.value, "Hà Lâm");
    assert_string_equal(case_clauses(state, paper), "12:task:none");
    assert_string_equal(case_assignees(state, paper), "Các chi bộ cơ sở");
}

static void impossible_date_is_told(void **state)
{
    const struct paper *paper =
        case_read(state, "Số 01-TB/TU\nHà Lâm, ngày 31 tháng 02 năm 2021\n\nTHÔNG BÁO\nvề công tác" BODY);
    assert_true(paper->header.impossible_date);
    assert_false(date_is(paper->header.issued));
}

static void type_behind_the_number_on_one_line(void **state)
{
    const struct paper *paper = case_read(state, "TỈNH ỦY SƠN HÀ\n*\nSố 07-HD/TU HƯỚNG DẪN\nvề kiểm điểm\n-----" BODY);
    assert_str(paper->header.number.value, "07");
    assert_str(paper->header.type.value, "Hướng dẫn");
    assert_str(paper->header.subject.value, "về kiểm điểm");
}

static void no_letterhead_at_all(void **state)
{
    const struct paper *paper = case_read(state, "IV. TỔ CHỨC THỰC HIỆN\n\n1. Ban Tổ chức theo dõi việc thực hiện.\n");
    assert_str(paper->header.type.value, NULL);
    assert_str(paper->header.issuer.value, NULL);
    assert_str(paper->header.subject.value, NULL);
    assert_string_equal(case_sections(state, paper), "1:1:IV.");
}

static void names_of_bodies_are_parted_by_their_heads(void **state)
{
    static const struct {
        const char *lines, *parent, *issuer;
    } rows[] = {
        {"BAN CHẤP HÀNH\nTRUNG ƯƠNG\nBAN TỔ CHỨC", "BAN CHẤP HÀNH TRUNG ƯƠNG", "BAN TỔ CHỨC"},
        {"BAN\nCHẤP HÀNH TRUNG ƯƠNG", NULL, "BAN CHẤP HÀNH TRUNG ƯƠNG"},
        {"UBND TỈNH SƠN HÀ\nSỞ XÂY DỰNG", "UBND TỈNH SƠN HÀ", "SỞ XÂY DỰNG"},
        {"TỈNH ỦY SƠN HÀ", NULL, "TỈNH ỦY SƠN HÀ"},
        {"ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ\nĐẢNG ỦY SỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG",
         "ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ", "ĐẢNG ỦY SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"},
        {"ĐẢNG BỘ KHỐI\nĐẢNG ỦY\nCÔNG TY CẤP NƯỚC SƠN HÀ", "ĐẢNG BỘ KHỐI", "ĐẢNG ỦY CÔNG TY CẤP NƯỚC SƠN HÀ"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct str text = str_printf(*state, "%s\n*\nSố 01-BC/X\n\nBÁO CÁO\nvề công tác\n", rows[i].lines);
        const struct paper *paper = case_read(state, text.p);
        assert_str(paper->header.parent.value, rows[i].parent);
        assert_str(paper->header.issuer.value, rows[i].issuer);
    }
}

static void secrecy_is_seen_however_it_is_printed(void **state)
{
    static const struct {
        const char *mark;
        enum secrecy secrecy;
    } rows[] = {
        {"MẬT", SECRECY_MAT},          {"[MẬT]", SECRECY_MAT},           {"| MẬT |", SECRECY_MAT},
        {"M Ậ T", SECRECY_MAT},        {"TỐI MẬT", SECRECY_TOI_MAT},     {"**TỐI MẬT**", SECRECY_TOI_MAT},
        {"( TUYỆT MẬT )", SECRECY_TUYET_MAT}, {"T U Y Ệ T  M Ậ T", SECRECY_TUYET_MAT}, {"Độ mật: Tối "
                                                                                        "mật", SECRECY_TOI_MAT},
        {"Số 12-BC/TU          TỐI MẬT", SECRECY_TOI_MAT},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct str text = str_printf(*state, "TỈNH ỦY SƠN HÀ\n*\n%s\nSố 12-BC/TU\n\nBÁO CÁO\nvề tình hình\n"
                                                   "-----" BODY,
                                           rows[i].mark);
        const struct paper *paper = case_read(state, text.p);
        assert_int_equal(paper->secrecy, rows[i].secrecy);
        struct err err = {0};
        assert_false(paper_refuse_secret(paper, "bao-cao.txt", &err));
        assert_int_equal(err.code, ERR_SECRET);
        assert_non_null(strstr(err.text, "bao-cao.txt"));
        assert_null(strstr(err.text, "tình hình"));
    }
}

static void secrecy_without_letterhead_stands_alone_near_the_top(void **state)
{
    assert_int_equal(case_read(state, "TỐI MẬT\n\nI. NỘI DUNG\n\nVăn bản.\n")->secrecy, SECRECY_TOI_MAT);
}

static void the_word_in_running_text_is_no_mark(void **state)
{
    static const char *const texts[] = {
        "Số 01-KH/TU\nKẾ HOẠCH\nVỀ CÔNG TÁC BẢO VỆ BÍ\nMẬT\n-----" BODY,
        "Số 01-KH/TU\nKẾ HOẠCH\nvề bảo vệ bí mật nhà nước, độ Mật và Tối mật\n-----" BODY,
        "I. NỘI DUNG\n\nCác đơn vị phải giữ bí\nmật\nkhi soạn văn bản TỐI MẬT và TUYỆT\nMẬT\ntheo quy định.\n",
        "Số 01-KH/TU\nKẾ HOẠCH\nvề quản lý\n-----" BODY "\n\n2. Danh mục: MẬT, TỐI MẬT.\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const struct paper *paper = case_read(state, texts[i]);
        struct err err = {0};
        assert_int_equal(paper->secrecy, SECRECY_NONE);
        assert_true(paper_refuse_secret(paper, "ke-hoach.txt", &err));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, case_setup, case_teardown)
        CASE(a_mark_of_secrecy_may_stand_under_any_line_of_the_letterhead),
        CASE(the_head_alone_says_what_the_whole_paper_says_of_it),
        CASE(a_row_that_is_body_is_not_half_a_letterhead),
        CASE(stacked_lines),
        CASE(two_columns_by_blanks),
        CASE(two_columns_by_tabs),
        CASE(stack_of_cells_with_torn_words),
        CASE(cells_of_a_document_file),
        CASE(state_paper_has_its_own_title_and_symbol),
        CASE(missing_parts_are_absent),
        CASE(blank_number_and_day_keep_symbol_and_place),
        CASE(conclusion_behind_the_type_opens_the_subject),
        CASE(subject_of_mixed_case_runs_over_its_lines),
        CASE(authority_under_the_subject_is_no_subject),
        CASE(letter_has_its_subject_under_the_number),
        CASE(impossible_date_is_told),
        CASE(type_behind_the_number_on_one_line),
        CASE(no_letterhead_at_all),
        CASE(names_of_bodies_are_parted_by_their_heads),
        CASE(secrecy_is_seen_however_it_is_printed),
        CASE(secrecy_without_letterhead_stands_alone_near_the_top),
        CASE(the_word_in_running_text_is_no_mark),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

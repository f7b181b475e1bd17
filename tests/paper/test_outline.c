/* Headings and clauses, their depth, and what kind of clause each is. */
#include "paper_case.h"

static void depth_follows_the_styles_of_numbers(void **state)
{
    const struct paper *paper = case_read(state, "PHẦN THỨ NHẤT\nVỀ TỔ CHỨC\n\nI. THÀNH LẬP\n\n1. Căn cứ\n\n1.1. "
                                                 "Nguyên tắc\n\n"
                                                 "- Theo Điều lệ Đảng.\n\n1.2. Thủ tục\n\n- Theo hướng dẫn.\n\n2. "
                                                 "Giải thể\n\n"
                                                 "a) Trường hợp\n\n- Khi hết nhiệm vụ.\n\nII. SINH HOẠT\n\nTheo "
                                                 "Điều lệ Đảng.\n");
    assert_string_equal(case_sections(state, paper), "1:1:PHẦN THỨ NHẤT 4:2:I. 6:3:1. 8:4:1.1. 12:4:1.2. 16:3:2. "
                                                     "18:4:a) 22:2:II.");
    assert_str(paper->sections[0].title, "VỀ TỔ CHỨC");
    assert_ptr_equal(paper->sections[3].parent, &paper->sections[2]);
    assert_string_equal(case_clauses(state, paper), "10:context:- 14:context:- 20:context:- 24:context:none");
}

static void chapter_and_its_title_are_one_heading(void **state)
{
    const struct paper *paper = case_read(state, "**Chương I**\n\n**QUY ĐỊNH CHUNG**\n\n**Điều 1. Phạm vi điều "
                                                 "chỉnh**\n\n"
                                                 "Quy định này quy định về phần mềm của tỉnh Sơn Hà.\n");
    assert_string_equal(case_sections(state, paper), "1:1:Chương I 5:2:Điều 1.");
    assert_str(paper->sections[0].title, "QUY ĐỊNH CHUNG");
    assert_ptr_equal(paper->clauses[0].section, &paper->sections[1]);
}

static void articles_of_a_decision_are_clauses(void **state)
{
    const struct paper *paper =
        case_read(state, "Điều 1. Thành lập Đoàn kiểm tra gồm 03 đồng chí:\n1. Đồng chí Bạch Thị Nga, Trưởng đoàn;\n"
                         "2. Đồng chí Vi Thị Thu, thành viên.\nĐiều 2. Đoàn kiểm tra báo cáo kết quả trước ngày "
                         "20/5/2021.\n"
                         "Điều 3. Văn phòng Đảng ủy Khối và Đoàn kiểm tra chịu trách nhiệm thi hành Quyết định "
                         "này./.\n");
    assert_int_equal(paper->n_sections, 0);
    assert_string_equal(case_clauses(state, paper),
                        "1:context:Điều 1. 2:context:1. 3:context:2. 4:task:Điều 2. 5:closing:Điều 3.");
}

static void titles_keep_a_colon_and_may_end_with_a_stop(void **state)
{
    const struct paper *paper = case_read(state, "1. Các cấp ủy trực thuộc:\n\n- Rà soát đảng viên.\n\n2. Về hệ số "
                                                 "quy hoạch.\n\n"
                                                 "- Từ 1,0 đến 1,5 lần.\n\n3. Tiếp tục tuyên truyền.\n\n4. Tăng "
                                                 "cường kiểm tra.\n");
    assert_string_equal(case_sections(state, paper), "1:1:1. 5:1:2.");
    assert_str(paper->sections[0].title, "Các cấp ủy trực thuộc:");
}

static void a_lead_in_is_a_clause(void **state)
{
    const struct paper *paper = case_read(state, "1. Các chi bộ cần thực hiện ngay một số việc sau:\n\n- Rà soát "
                                                 "đảng viên.\n");
    assert_int_equal(paper->n_sections, 0);
    assert_string_equal(case_clauses(state, paper), "1:task:1. 3:task:-");
}

static void a_title_that_runs_into_its_order_is_a_clause(void **state)
{
    const struct paper *paper = case_read(state, "2.1. Đối với các chi bộ: Đề nghị các chi bộ khắc phục hạn chế.\n\n"
                                                 "2.2. Đối với văn phòng\n\nTổng hợp kết quả, báo cáo.\n");
    assert_string_equal(case_sections(state, paper), "3:1:2.2.");
    assert_string_equal(case_clauses(state, paper), "1:task:2.1. 5:task:none");
}

static void headings_without_number(void **state)
{
    const struct paper *paper = case_read(state, "I. VỀ HẠN CHẾ VÀ NGUYÊN NHÂN\n\n+ Hạn chế\n\n- Chi bộ họp chưa "
                                                 "đều.\n\n"
                                                 "- Biên bản sơ sài.\n\n+ *Nguyên nhân*\n\n- Bí thư kiêm nhiệm.\n\n"
                                                 "II. PHƯƠNG HƯỚNG\n\n- Họp đúng kỳ.\n");
    assert_string_equal(case_sections(state, paper), "1:1:I. 3:2:+ 9:2:+ 13:1:II.");
    assert_string_equal(case_kinds(state, paper), "shortcoming shortcoming shortcoming_cause task");
}

static void items_of_a_list_without_stops_are_no_headings(void **state)
{
    const struct paper *paper = case_read(state, "I. THÀNH PHẦN\n\n- Đồng chí Bí thư\n\n- Đồng chí Phó Bí thư\n\n- "
                                                 "Văn phòng\n\n"
                                                 "Buổi họp bắt đầu lúc 8 giờ.\n");
    assert_string_equal(case_sections(state, paper), "1:1:I.");
    assert_int_equal(paper->n_clauses, 4);
}

static void kinds_come_from_the_outline(void **state)
{
    const struct paper *paper = case_read(
        state, "Thực hiện Chương trình kiểm tra, Ban Thường vụ kết luận như sau:\n\nI. ĐỐI VỚI ĐẢNG ỦY SỞ XÂY DỰNG\n\n"
               "1. Ưu điểm và nguyên nhân\n\n1.1. Ưu điểm\n\n- Đảng ủy họp đều.\n\n1.2. Nguyên nhân của ưu điểm\n\n"
               "- Đoàn kết.\n\n"
               "2. Khuyết điểm, hạn chế và nguyên nhân\n\n2.1. Khuyết điểm, hạn chế\n\n- Có việc tốt.\n\n"
               "2.2. Nguyên nhân\n\n- Do dịch bệnh.\n\nII. ĐỀ NGHỊ\n\n1. Đối với Đảng ủy\n\n- Khắc phục.\n\n"
               "Thông báo này được phổ biến đến chi bộ./.\n");
    assert_string_equal(case_kinds(state, paper),
                        "preamble strength strength_cause shortcoming shortcoming_cause task closing");
}

static void titles_are_known_without_their_tone_marks(void **state)
{
    const struct paper *paper = case_read(state, "I. VỀ NGUYỄN NHÂN HẠN CHẾ\n\n- Do bận.\n\nII. PHƯƠNG HUỚNG\n\n- "
                                                 "Chi bộ Thư viện.\n");
    assert_string_equal(case_kinds(state, paper), "shortcoming_cause task");
}

static void an_act_in_a_title_is_no_finding(void **state)
{
    const struct paper *paper = case_read(state, "I. NHIỆM VỤ\n\n1. Khắc phục khuyết điểm, hạn chế\n\n- Chi bộ họp "
                                                 "lại.\n");
    assert_string_equal(case_kinds(state, paper), "task");
}

static void kinds_come_from_the_words_where_titles_say_nothing(void **state)
{
    static const struct {
        const char *text, *kind;
    } rows[] = {
        {"1. Giao Đảng ủy Sở Xây dựng rà soát quy hoạch.", "task"},
        {"1. Yêu cầu các cấp ủy nghiêm túc thực hiện.", "task"},
        {"1. Văn phòng Đảng ủy theo dõi, đôn đốc.", "task"},
        {"1. Cơ quan tài chính có trách nhiệm báo cáo quyết toán.", "task"},
        {"1. Định kỳ hằng năm, ban tổ chức cấp ủy lập danh sách.", "task"},
        {"1. Đẩy mạnh tuyên truyền.", "task"},
        {"1. Cơ bản thống nhất với Báo cáo của Ban Tổ chức.", "context"},
        {"1. Ban Thường vụ ghi nhận và biểu dương các cấp ủy đã nỗ lực.", "strength"},
        {"Tuy nhiên, việc gửi báo cáo còn chậm.", "shortcoming"},
        {"1. Khuyết điểm cần thấy rõ là chi bộ họp thưa.", "shortcoming"},
        {"*(Kèm theo Báo cáo số 12-BC/ĐUK).*", "context"},
        {"1. Tiền thưởng thực hiện theo quy định của Tỉnh ủy.", "context"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct str text = str_printf(*state, "%s\n", rows[i].text);
        const char *kinds = case_kinds(state, case_read(state, text.p));
        if (strcmp(kinds, rows[i].kind) != 0)
            fail_msg("\"%s\" is %s, not %s", rows[i].text, kinds, rows[i].kind);
    }
}

static void grounds_end_with_the_lead_in(void **state)
{
    const struct paper *paper = case_read(state, "- Căn cứ Điều lệ Đảng;\n\n- Xét đề nghị của Văn phòng,\n\n"
                                                 "Ban Thường vụ quy định như sau:\n\n1. Chi bộ phải họp hằng tháng.\n");
    assert_string_equal(case_kinds(state, paper), "preamble preamble preamble task");
}

static void findings_stand_before_the_requests(void **state)
{
    const struct paper *paper = case_read(state, "I. ĐỐI VỚI BAN THƯỜNG VỤ\n\n1. Ưu điểm\n\n- Họp đều.\n\n"
                                                 "II. ĐỐI VỚI ĐỒNG CHÍ BÍ THƯ\n\nĐồng chí chịu trách nhiệm về "
                                                 "khuyết điểm nêu trên.\n\n"
                                                 "III. YÊU CẦU\n\n1. Đối với Đảng ủy\n\n- Rà soát quy chế.\n");
    assert_string_equal(case_kinds(state, paper), "strength shortcoming task");
}

static void a_directive_tells_the_state_of_things_before_it_asks(void **state)
{
    const struct paper *paper =
        case_read(state, "Trong thời gian qua, các huyện ủy đã triển khai nhiều mô hình.\n\n"
                         "Tuy nhiên, việc nhân rộng chưa được quan tâm đúng mức.\n\n"
                         "Để khắc phục, Ban Thường vụ Tỉnh ủy yêu cầu các huyện ủy, đảng ủy tập trung thực hiện các "
                         "nội dung sau:\n\n"
                         "1. Rà soát các mô hình.\n");
    assert_string_equal(case_kinds(state, paper), "strength shortcoming task task");
    assert_string_equal(case_assignees(state, paper), "các huyện ủy, đảng ủy / các huyện ủy, đảng ủy");
}

static void closing_formulas_assign_nothing(void **state)
{
    static const char *const closings[] = {
        "Trên đây là kết luận của Ban Thường vụ, đề nghị các cấp ủy nghiêm túc thực hiện.",
        "Thừa lệnh Ban Thường vụ, Văn phòng thông báo để các chi bộ biết và thực hiện./.",
        "Hướng dẫn này có hiệu lực từ ngày ký và thay thế Hướng dẫn số 08-HD/BTCTU.",
        "Trong quá trình thực hiện, nếu có vướng mắc, các cấp ủy phản ánh về Ban Tổ chức.",
        "Văn phòng xin trân trọng thông báo./.",
        "Các quy định trước đây trái với Quy định này đều bãi bỏ.",
    };
    for (size_t i = 0; i < sizeof closings / sizeof *closings; i++) {
        const struct str text = str_printf(*state, "I. NHIỆM VỤ\n\n1. Họp chi bộ.\n\n%s\n", closings[i]);
        const struct paper *paper = case_read(state, text.p);
        assert_string_equal(case_kinds(state, paper), "task closing");
        assert_int_equal(paper->n_tasks, 1);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, case_setup, case_teardown)
        CASE(depth_follows_the_styles_of_numbers),
        CASE(chapter_and_its_title_are_one_heading),
        CASE(articles_of_a_decision_are_clauses),
        CASE(titles_keep_a_colon_and_may_end_with_a_stop),
        CASE(a_lead_in_is_a_clause),
        CASE(a_title_that_runs_into_its_order_is_a_clause),
        CASE(headings_without_number),
        CASE(items_of_a_list_without_stops_are_no_headings),
        CASE(kinds_come_from_the_outline),
        CASE(titles_are_known_without_their_tone_marks),
        CASE(an_act_in_a_title_is_no_finding),
        CASE(kinds_come_from_the_words_where_titles_say_nothing),
        CASE(grounds_end_with_the_lead_in),
        CASE(findings_stand_before_the_requests),
        CASE(a_directive_tells_the_state_of_things_before_it_asks),
        CASE(closing_formulas_assign_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

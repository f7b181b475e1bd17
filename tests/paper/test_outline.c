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

static void what_is_meant_in_particular_may_be_a_title(void **state)
{
    const struct paper *paper = case_read(state, "II/ Nhiệm vụ cụ thể:\n\n1. Mở lớp.\n\n2. Nội dung sinh hoạt gồm ba phần, cụ "
                                                 "thể:\n\n- Tin tức.\n\nIII/ Giải pháp\n\n- Hạn chế: quyết toán chậm.\n\n- Giải pháp khắc "
                                                 "phục:\n\n+ Quyết toán xong trong năm.\n");
    assert_string_equal(case_sections(state, paper), "1:1:II/ 9:1:III/ 13:2:-");
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

static void outlines_in_all_styles(void **state)
{
    static const struct {
        const char *text, *sections, *labels;
    } rows[] = {
        {"I - ĐÁNH GIÁ\n\n1 - Ưu điểm\n\n- Họp đều.\n\n2 - Hạn chế\n\n"
         "- Họp chậm.\n\nII - NHIỆM VỤ\n\n1 - Họp chi bộ.\n",
         "1:1:I - 3:2:1 - 7:2:2 - 11:1:II -",
         "5:- 9:- 13:1 -"},
        {"I/ ĐÁNH GIÁ\n\n1/ Ưu điểm:\n\n- Họp đều.\n\n2/ Hạn chế:\n\n"
         "- Họp chậm.\n\nII/ NHIỆM VỤ\n\n1/ Họp chi bộ.\n",
         "1:1:I/ 3:2:1/ 7:2:2/ 11:1:II/",
         "5:- 9:- 13:1/"},
        {"A. TÌNH HÌNH\n\nI. Kết quả\n\n1. Công tác tư tưởng\n\na) Tuyên truyền\n"
         "\n- Họp đều.\n\nB. NHIỆM VỤ\n\nI. Mục tiêu\n\nĐạt chỉ tiêu.\n",
         "1:1:A. 3:2:I. 5:3:1. 7:4:a) 11:1:B. 13:2:I.",
         "9:- 15:none"},
        {"I. ĐÁNH GIÁ\n\nI.1. Ưu điểm\n\n- Họp đều.\n\nI.2. Hạn chế\n"
         "\n- Họp chậm.\n\nII. NHIỆM VỤ\n\nII.1. Họp chi bộ.\n",
         "1:1:I. 3:2:I.1. 7:2:I.2. 11:1:II.",
         "5:- 9:- 13:II.1."},
        {"## I. ĐÁNH GIÁ\n\n### 1. Ưu điểm\n\n* Họp đều.\n* Ghi sổ.\n"
         "\n### 2. Hạn chế\n\n* Họp chậm.\n\n## II. NHIỆM VỤ\n\n1. Họp chi bộ.\n"
         "2. Ghi biên bản.\n",
         "1:1:I. 3:2:1. 8:2:2. 12:1:II.",
         "5:* 6:* 10:* 14:1. 15:2."},
        {"I. NHIỆM VỤ\n\n1. Đối với Đảng ủy: Họp chi bộ đúng kỳ.\n\n2. Đối với Văn phòng: Ghi biên bản đầy đủ.\n",
         "1:1:I.",
         "3:1. 5:2."},
        {"I. ĐÁNH GIÁ\n1. Ưu điểm\n- Ban Thường vụ Đảng ủy đã lãnh đạo, chỉ đạo các chi bộ trực thuộc thực hiện "
         "nghiêm\ntúc chế độ sinh hoạt và công tác kiểm tra, giám sát trong năm, có nhiều đổi mới về\n"
         "nội dung, hình thức sinh hoạt và quản lý đảng viên ở nơi cư trú theo quy định của\n"
         "cấp trên.\n2. Hạn chế\n- Một số chi bộ họp chưa đều; việc ghi biên bản ở một số nơi còn sơ sài, thiếu chữ "
         "ký\ncủa thư ký.\nII. NHIỆM VỤ\n- Họp đúng kỳ.\n",
         "1:1:I. 2:2:1. 7:2:2. 10:1:II.",
         "3:- 8:- 11:-"},
        {"ĐÁNH GIÁ CHUNG\n\n- Họp đều.\n\nNHIỆM VỤ\n\n- Họp lại.\n",
         "1:1:none 5:1:none",
         "3:- 7:-"},
        {"**Ưu điểm:**\n\n- Họp đều.\n\n**Hạn chế:**\n\n- Họp chậm.\n",
         "1:1:none 5:1:none",
         "3:- 7:-"},
        {"I. KẾT QUẢ LÃNH ĐẠO, CHỈ ĐẠO THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH\n"
         "LẦN THỨ XVII VÀ NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ KHỐI LẦN THỨ II, NHIỆM KỲ\n"
         "2015 - 2020\n\n1. Công tác tư tưởng\n\nCác cấp ủy tổ chức học tập nghị quyết.\n",
         "1:1:I. 5:2:1.",
         "7:none"},
        {"PHẦN I\nTÌNH HÌNH\n\nI. KẾT QUẢ\n\n- Họp đều.\n\nPHẦN II\nNHIỆM VỤ\n"
         "\n1. Họp lại.\n",
         "1:1:PHẦN I 4:2:I. 8:1:PHẦN II",
         "6:- 11:1."},
        {"Phần thứ nhất: Tình hình\n\n1. Kết quả\n\n- Họp đều.\n\nPhần thứ hai: Nhiệm vụ\n"
         "\n1. Họp lại.\n",
         "1:1:Phần thứ nhất: 3:2:1. 7:1:Phần thứ hai:",
         "5:- 9:1."},
        {"Điều 1. Phạm vi\n\n1. Quy định này áp dụng với đảng viên.\n"
         "\n2. Không áp dụng với người khác.\n\nĐiều 2. Nguyên tắc\n\n"
         "1. Công khai.\n\na) Với đảng viên;\n\nb) Với quần chúng.\n",
         "1:1:Điều 1. 7:1:Điều 2.",
         "3:1. 5:2. 9:1. 11:a) 13:b)"},
        {"Điều 1. Thành lập Tổ công tác gồm 03 đồng chí.\nĐiều 2. Tổ công tác giúp Ban Thường vụ.\n"
         "Điều 3. Văn phòng và Tổ công tác thi hành Quyết định này.\n",
         "",
         "1:Điều 1. 2:Điều 2. 3:Điều 3."},
        {"1. Công tác cán bộ\n\n+ Ưu điểm:\n\n- Làm tốt.\n\n+ Hạn chế:\n"
         "\n- Làm chậm.\n\n2. Công tác khác\n\n+ Làm tốt.\n",
         "1:1:1. 3:2:+ 7:2:+ 11:1:2.",
         "5:- 9:- 13:+"},
        {"1. Công tác cán bộ\n\n* Ưu điểm:\n\n- Làm tốt.\n\n* Hạn chế:\n"
         "\n- Làm chậm.\n",
         "1:1:1. 3:2:* 7:2:*",
         "5:- 9:-"},
        {"1. Công tác cán bộ\n\n(1) Ưu điểm:\n\n- Làm tốt.\n\n(2) Hạn chế:\n"
         "\n- Làm chậm.\n",
         "1:1:1. 3:2:(1) 7:2:(2)",
         "5:- 9:-"},
        {"1. Công tác cán bộ\n\n*a) Ưu điểm*\n\nLàm tốt việc.\n\n*b) Hạn chế*\n"
         "\nLàm chậm việc.\n",
         "1:1:1. 3:2:a) 7:2:b)",
         "5:none 9:none"},
        {"Ban Thường vụ yêu cầu:\n\nThứ nhất, các chi bộ họp đúng kỳ.\n"
         "\nThứ hai, văn phòng theo dõi.\n\nMột là, làm tốt.\n",
         "",
         "1:none 3:none 5:none 7:none"},
        {"I. NHIỆM VỤ\n\nĐối với Đảng ủy Sở Xây dựng:\n\n- Họp lại.\n"
         "\nĐối với Văn phòng:\n\n- Ghi sổ.\n",
         "1:1:I. 3:2:none 7:2:none",
         "5:- 9:-"},
        {"I. NHIỆM VỤ\n\n**Đối với Đảng ủy Sở Xây dựng**\n\n- Họp lại.\n"
         "\n**Đối với Văn phòng**\n\n- Ghi sổ.\n",
         "1:1:I. 3:2:none 7:2:none",
         "5:- 9:-"},
        {"1. Kết quả\n\n1.1. Ưu điểm\n\nLàm tốt việc.\n\n1.2. Hạn chế\n"
         "\nLàm chậm việc.\n\n2. Nhiệm vụ\n\n2.1. Họp lại.\n\n2.2. Ghi sổ.\n",
         "1:1:1. 3:2:1.1. 7:2:1.2. 11:1:2.",
         "5:none 9:none 13:2.1. 15:2.2."},
        {"1 Kết quả\n",
         "",
         "1:none"},
        {"1. Kết quả\n\n● Làm tốt.\n\n○ Chi tiết một.\n\n● Làm nhanh.\n",
         "1:1:1.",
         "3:● 5:○ 7:●"},
        {"     I. TÌNH HÌNH\n     1. Đảng ủy đã lãnh đạo, chỉ đạo các chi bộ trực thuộc thực hiện nghiêm túc chế độ"
         "\nsinh hoạt và công tác kiểm tra, giám sát trong năm, có nhiều đổi mới về nội dung, hình\n"
         "thức sinh hoạt.\n     2. Một số chi bộ họp chưa đều; việc ghi biên bản ở một số nơi còn sơ sài, thiếu chữ"
         "\nký của thư ký.\n     II. NHIỆM VỤ\n     Các chi bộ họp đúng kỳ, ghi biên bản đầy đủ, gửi về Văn phòng "
         "Đảng ủy trước ngày 10\nhằng tháng để tổng hợp.\n",
         "1:1:I. 7:1:II.",
         "2:1. 5:2. 8:none"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct paper *paper = case_read(state, rows[i].text);
        const char *sections = case_sections(state, paper);
        struct buf labels = {0};
        for (size_t k = 0; k < paper->n_clauses; k++) {
            const struct str label = paper->clauses[k].label;
            buf_printf(&labels, "%s%u:%.*s", k ? " " : "", paper->clauses[k].place.line,
                       STR_ARG(label.p ? label : STR("none")));
        }
        const char *got = str_z(*state, buf_view(&labels));
        buf_free(&labels);
        if (strcmp(sections, rows[i].sections) != 0 || strcmp(got, rows[i].labels) != 0)
            fail_msg("sections \"%s\", clauses \"%s\" in\n%s", sections, got, rows[i].text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, case_setup, case_teardown)
        CASE(outlines_in_all_styles),
        CASE(depth_follows_the_styles_of_numbers),
        CASE(what_is_meant_in_particular_may_be_a_title),
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

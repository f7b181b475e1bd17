/* Kinds of clauses: from the outline, from the words, in papers with headings of many sorts. */
#include "paper_case.h"

struct kind_case {
    const char *text, *kinds;
};

static void check(void **state, const struct kind_case *cases, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const char *found = case_kinds(state, case_read(state, cases[i].text));
        if (strcmp(found, cases[i].kinds) != 0)
            fail_msg("found \"%s\", not \"%s\" in:\n%s", found, cases[i].kinds, cases[i].text);
    }
}
#define CHECK(state, cases) check((state), (cases), sizeof(cases) / sizeof *(cases))

static void headings_name_merits_and_faults_in_many_words(void **state)
{
    static const struct kind_case cases[] = {
        {"I. MẶT LÀM ĐƯỢC\n\n- Chi bộ họp đều.\n\nII. MẶT CHƯA LÀM ĐƯỢC\n\n- Sổ ghi sơ lược.\n",
         "strength shortcoming"},
        {"I. Những việc làm được\n\n- Chi bộ họp đều.\n\nII. Những việc chưa làm được\n\n- Sổ ghi sơ lược.\n",
         "strength shortcoming"},
        {"I. Điểm mạnh\n\n- Chi bộ họp đều.\n\nII. Điểm yếu\n\n- Sổ ghi sơ lược.\n", "strength shortcoming"},
        {"I. ƯU ĐIỂM\n\n- Chi bộ họp đều.\n\nII. ĐỊNH HƯỚNG\n\n- Tập trung họp đúng kỳ.\n", "strength task"},
    };
    CHECK(state, cases);
}

static void a_field_of_work_under_a_finding_changes_nothing(void **state)
{
    static const struct kind_case cases[] = {
        {"II- Khuyết điểm, hạn chế\n\n1- Về lãnh đạo, chỉ đạo\n\n- Chưa sơ kết nghị quyết.\n\n2- Về tổ chức thực "
         "hiện\n\n- Để sót ba hồ "
         "sơ.\n",
         "shortcoming shortcoming"},
        {"I- Ưu điểm\n\n1- Về tổ chức thực hiện\n\n- Chi bộ họp đều.\n\nII- Nhiệm vụ\n\n1- Tổ chức thực hiện\n\n- Họp "
         "đúng kỳ.\n",
         "strength task"},
    };
    CHECK(state, cases);
}

static void who_answers_for_faults_is_a_finding(void **state)
{
    static const struct kind_case cases[] = {
        {"I. Ưu điểm\n\n- Chi bộ họp đều.\n\nII. Hạn chế\n\n- Sổ ghi sơ lược.\n\nIII. Trách nhiệm\n\nĐảng ủy Sở chịu "
         "trách nhiệm chung về "
         "khuyết điểm trên.\n",
         "strength shortcoming shortcoming"},
        {"I. Mục đích\n\nNắm tình hình.\n\nII. Trách nhiệm của các cơ quan\n\nĐảng ủy Sở chịu trách nhiệm tổng hợp.\n",
         "context task"},
    };
    CHECK(state, cases);
}

static void the_last_wish_closes(void **state)
{
    static const struct kind_case cases[] = {
        {"I. NHIỆM VỤ\n\n1. Các chi bộ họp.\n\nNhận được Kế hoạch này, đề nghị các chi bộ nghiêm túc triển khai thực "
         "hiện./.\n",
         "task closing"},
        {"I. NHIỆM VỤ\n\n1. Các chi bộ họp.\n\nĐề nghị các đồng chí quan tâm chỉ đạo, thực hiện.\n", "task closing"},
        {"I. NHIỆM VỤ\n\n1. Các chi bộ họp.\n\nThông báo này gửi Ban Thường vụ Thành ủy Hà Lâm để thực hiện và phổ "
         "biến đến các chi ủy, chi "
         "bộ thuộc Thành ủy.\n",
         "task closing"},
        {"I. NHIỆM VỤ\n\n1. Các chi bộ họp.\n\nThông báo này phổ biến đến các chi bộ tại kỳ sinh hoạt gần nhất.\n",
         "task task"},
        {"I. NHIỆM VỤ\n\n1. Đề nghị các chi bộ nghiêm túc thực hiện.\n", "task"},
    };
    CHECK(state, cases);
}

static void what_leads_in_a_request_is_preamble(void **state)
{
    static const struct kind_case cases[] = {
        {"1. Đã có 12 chi bộ gửi báo cáo.\n\nThừa lệnh Ban Thường vụ, Văn phòng Đảng ủy đề nghị:\n\n(1) Các chi bộ còn "
         "lại gửi báo cáo.\n",
         "context preamble task"},
        {"Các cấp ủy đã quan tâm lãnh đạo, hạn chế được thiệt hại.\n\nTuy nhiên, một số nơi còn chủ quan.\n\nĐể khắc phục "
         "tình trạng trên, Ban Thường vụ Tỉnh ủy yêu cầu:\n\n1. Các đơn vị đã gửi nhưng còn thiếu.\n",
         "strength shortcoming preamble task"},
        {"I. ĐÁNH GIÁ CHUNG\n\nGiao Ban Tổ chức Tỉnh ủy hoàn thiện báo cáo.\n\nĐã có chuyển biến tích cực.\n",
         "task strength"},
        {"I. CHỈ TIÊU\n\n- Tỷ lệ hồ sơ đúng hạn đạt 98% vào ngày 31/12/2026.\n", "context"},
    };
    CHECK(state, cases);
}

static void who_lets_a_paper_be_known_closes_it(void **state)
{
    static const struct kind_case cases[] = {
        {"I. NHIỆM VỤ\n\n1. Các chi bộ họp.\n\nBan Thường vụ Huyện ủy thông báo để các chi bộ biết, chấp hành./.\n",
         "task closing"},
        {"I. NHIỆM VỤ\n\n1. Các chi bộ họp.\n\nVăn phòng Đảng ủy xin thông báo để các đơn vị biết, lãnh đạo, chỉ đạo "
         "thực hiện./.\n",
         "task closing"},
        {"I. NHIỆM VỤ\n\n1. Các chi bộ họp.\n\nVăn phòng Tỉnh ủy thông báo để các cơ quan, địa phương biết và tổ chức "
         "thực hiện./.\n",
         "task closing"},
        {"I. NHIỆM VỤ\n\n1. Các chi bộ họp.\n\n2. Ban Tổ chức thông báo để các chi bộ biết, chấp hành.\n", "task task"},
        {"I. NHIỆM VỤ\n\nTừ kết quả giám sát trên, Ban Thường vụ Đảng ủy đề nghị:\n\n1. Các chi bộ họp.\n",
         "preamble task"},
        {"I. YÊU CẦU\n\nTrên cơ sở đó, Thường trực Huyện ủy yêu cầu:\n\n- Các chi bộ họp.\n", "preamble task"},
    };
    CHECK(state, cases);
}

static void a_heading_that_runs_in_means_more_than_the_one_above(void **state)
{
    static const struct kind_case cases[] = {
        {"I. KẾT QUẢ\n\n1. Đồng chí Bí thư\n\na) Ưu điểm: Họp đều.\n\nb) Hạn chế, khuyết điểm: Ghi sổ sơ lược.\n",
         "strength shortcoming"},
        {"I. ƯU ĐIỂM\n\n- Họp đều.\n\nII. HẠN CHẾ\n\n- Ghi sổ sơ lược.\n\nIII. NGUYÊN NHÂN\n\n1. Nguyên nhân của kết "
         "quả đạt được: cấp ủy sâu sát.\n\n2. Nguyên nhân của tồn tại: ít người.\n",
         "strength shortcoming strength_cause shortcoming_cause"},
        {"I. ƯU ĐIỂM\n\n- Họp đều.\n\nCó được kết quả trên là do chi ủy sâu sát.\n", "strength strength_cause"},
        {"I. HẠN CHẾ\n\n1. Kết quả học tập của 02 chi bộ còn thấp: dưới 60%.\n\n2. Họp muộn: 03 kỳ.\n",
         "shortcoming shortcoming"},
    };
    CHECK(state, cases);
}

static void a_label_names_faults_even_under_a_heading_of_tasks(void **state)
{
    static const struct kind_case cases[] = {
        {"II. NHIỆM VỤ, GIẢI PHÁP\n\n- Hạn chế: 06 dự án chậm quyết toán.\n\n- Nguyên nhân: ít người.\n\n- Giải pháp: "
         "quyết toán xong trong năm.\n\n- Hạn chế tối đa chi tiêu: cắt 10% dự toán.\n",
         "shortcoming shortcoming_cause task task"},
    };
    CHECK(state, cases);
}

static void the_first_words_may_tell_of_a_cause(void **state)
{
    static const struct kind_case cases[] = {
        {"I. TÌNH HÌNH\n\nTuy nhiên, một số nơi còn chậm.\n\nNhững hạn chế nêu trên do nguyên nhân chủ quan là chính: cấp "
         "ủy nể nang.\n",
         "shortcoming shortcoming_cause"},
        {"I. TÌNH HÌNH\n\nChi bộ còn hạn chế, không tìm nguyên nhân.\n", "shortcoming"},
    };
    CHECK(state, cases);
}

static void an_article_that_gives_work_to_somebody_is_an_order(void **state)
{
    static const struct kind_case cases[] = {
        {"Điều 1. Thành lập Tổ giúp việc.\nĐiều 2. Giao Văn phòng Đảng ủy xây dựng quy chế trong vòng 10 ngày kể từ ngày ký.\n"
         "Điều 3. Văn phòng Đảng ủy chịu trách nhiệm thi hành Quyết định này.\n",
         "context task closing"},
    };
    CHECK(state, cases);
}

static void what_had_come_by_a_day_gone_is_told(void **state)
{
    const struct paper *paper =
        case_read(state, "HUYỆN ỦY ĐÔNG SƠN\n*\nSố 12-CV/HU\n\nĐông Sơn, ngày 03 tháng 4 năm 2024\n\nKính gửi: Các chi bộ.\n\n"
                         "1. Về báo cáo:\n\nĐến ngày 31/3/2024 mới có 19/31 chi bộ gửi báo cáo, còn chậm.\n");
    assert_string_equal(case_kinds(state, paper), "shortcoming");
}

static void what_was_done_before_the_colon_is_merit(void **state)
{
    static const struct kind_case cases[] = {
        {"1. Sau 02 năm triển khai, các cấp ủy đã có nhiều cố gắng: 100% chi bộ có nghị quyết chuyên đề.\n",
         "strength"},
    };
    CHECK(state, cases);
}

static void a_line_of_dots_is_room_to_write_in(void **state)
{
    static const struct kind_case cases[] = {
        {"I. NHIỆM VỤ\n\n1. ……\n\n2. Họp đúng kỳ.\n", "context task"},
    };
    CHECK(state, cases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, case_setup, case_teardown)
        CASE(headings_name_merits_and_faults_in_many_words),
        CASE(a_field_of_work_under_a_finding_changes_nothing),
        CASE(who_answers_for_faults_is_a_finding),
        CASE(the_last_wish_closes),
        CASE(what_leads_in_a_request_is_preamble),
        CASE(who_lets_a_paper_be_known_closes_it),
        CASE(a_heading_that_runs_in_means_more_than_the_one_above),
        CASE(a_label_names_faults_even_under_a_heading_of_tasks),
        CASE(the_first_words_may_tell_of_a_cause),
        CASE(an_article_that_gives_work_to_somebody_is_an_order),
        CASE(what_had_come_by_a_day_gone_is_told),
        CASE(what_was_done_before_the_colon_is_merit),
        CASE(a_line_of_dots_is_room_to_write_in),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Lines into paragraphs: labels, broken lines, pages, footnotes, tables. */
#include "paper_case.h"

#include "paper/label.h"
#include "paper/line.h"

static struct text admit(void **state, const char *z)
{
    struct text text;
    struct err err = {0};
    assert_true(text_admit(*state, str_from(z), "case.txt", &text, &err));
    return text;
}

static void every_style_of_label_is_read(void **state)
{
    static const struct {
        const char *line;
        enum label_kind kind;
        const char *sign;
        int levels;
    } rows[] = {
        {"I. ĐÁNH GIÁ", LABEL_ROMAN, "I.", 1},      {"IV- NHIỆM VỤ", LABEL_ROMAN, "IV-", 1},
        {"**II.** Kết quả", LABEL_ROMAN, "II.", 1}, {"A. PHẦN CHUNG", LABEL_UPPER, "A.", 1},
        {"1. Về công tác", LABEL_DECIMAL, "1.", 1}, {"2- Về công tác", LABEL_DECIMAL, "2-", 1},
        {"1.1. Ưu điểm", LABEL_DECIMAL, "1.1.", 2}, {"1.1 Ưu điểm", LABEL_DECIMAL, "1.1", 2},
        {"2.1- Nội dung", LABEL_DECIMAL, "2.1-", 2}, {"31.2.4. Tài chính", LABEL_DECIMAL, "31.2.4.", 3},
        {"3/ Nội dung", LABEL_DECIMAL, "3/", 1},    {"*4.1. *Giao", LABEL_DECIMAL, "4.1.", 2},
        {"(1) Đảng ủy", LABEL_PAREN, "(1)", 1},     {"2) Đảng ủy", LABEL_PAREN, "2)", 1},
        {"a) Nội dung", LABEL_ALPHA, "a)", 1},      {"đ) Nội dung", LABEL_ALPHA, "đ)", 1},
        {"(b) Nội dung", LABEL_ALPHA, "(b)", 1},    {"- Nội dung", LABEL_DASH, "-", 1},
        {"– Nội dung", LABEL_DASH, "–", 1},         {"• Nội dung", LABEL_DASH, "•", 1},
        {"-Đảng ủy", LABEL_DASH, "-", 1},           {"+ Hạn chế", LABEL_PLUS, "+", 1},
        {"* Nội dung", LABEL_STAR, "*", 1},         {"Điều 3. Hiệu lực", LABEL_DIEU, "Điều 3.", 1},
        {"**Điều 1. Phạm vi**", LABEL_DIEU, "Điều 1.", 1}, {"Chương II", LABEL_CHUONG, "Chương II", 1},
        {"I - MỤC TIÊU", LABEL_ROMAN, "I -", 1},    {"**2 - Chỉ tiêu**", LABEL_DECIMAL, "2 -", 1},
        {"A – Tình hình", LABEL_UPPER, "A –", 1},   {"II.1. Nội dung", LABEL_DECIMAL, "II.1.", 2},
        {"I.2.1 Nội dung", LABEL_DECIMAL, "I.2.1", 3}, {"a/ Nội dung", LABEL_ALPHA, "a/", 1},
        {"b- Nội dung", LABEL_ALPHA, "b-", 1},      {"ii) Nội dung", LABEL_ALPHA, "ii)", 1},
        {"1\\. Nội dung", LABEL_DECIMAL, "1\\.", 1}, {"\\- Nội dung", LABEL_DASH, "-", 1},
        {"\\+ Nội dung", LABEL_PLUS, "+", 1},       {"\\* Nội dung", LABEL_STAR, "*", 1},
        {"○ Nội dung", LABEL_PLUS, "○", 1},         {"· Nội dung", LABEL_DASH, "·", 1},
        {"## II. NHIỆM VỤ", LABEL_ROMAN, "II.", 1}, {"**Điều 2**. Hiệu lực", LABEL_DIEU, "Điều 2**.", 1},
        {"Điều  3.  Hiệu lực", LABEL_DIEU, "Điều  3.", 1}, {"Điều\u00A04. Hiệu lực", LABEL_DIEU, "Điều\u00A04.", 1},
        {"PHẦN  THỨ\tHAI", LABEL_PHAN, "PHẦN  THỨ\tHAI", 1}, {"1.\u00A0Nội dung", LABEL_DECIMAL, "1.", 1},
        {"PHẦN THỨ BA", LABEL_PHAN, "PHẦN THỨ BA", 1}, {"Mục 2. Nội dung", LABEL_MUC, "Mục 2.", 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct str line = str_from(rows[i].line);
        const struct label label = label_read(line);
        assert_int_equal(label.kind, rows[i].kind);
        assert_str(str_at(line, label.span), rows[i].sign);
        assert_int_equal(label.levels, rows[i].levels);
    }
    (void)state;
}

static void what_only_looks_like_a_label_is_none(void **state)
{
    static const char *const lines[] = {
        "377-QĐ/TW ngày 08/10/2025", "01-KL/TW", "2025. Đây là năm", "1,5 lần", "3.986 đảng viên",
        "Điều 10, Điều 21", "Chương trình công tác", "Mục tiêu", "Phần lớn", "*Nguyên nhân*", "**Kết luận**",
        "(báo cáo)", "xã hội", "-----", "Đảng ủy", "", "* Có phụ lục kèm theo).*", "V", "CV.01",
        "2 - 3 ngày", "5 - 7", "12 - nhóm", "C - nhóm", "a - b", "v.v.", "e-mail",
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        if (label_read(str_from(lines[i])).kind != LABEL_NONE)
            fail_msg("\"%s\" was taken for a label", lines[i]);
    (void)state;
}

static void pieces_are_cut_at_gaps_but_not_at_blanks_to_fill_in(void **state)
{
    static const struct {
        const char *line;
        size_t n;
    } rows[] = {
        {"TỈNH ỦY SƠN HÀ          ĐẢNG CỘNG SẢN VIỆT NAM", 2}, {"Số      -HD/BTCTU", 1},
        {"Hà Lâm, ngày      tháng    năm 2025", 1},            {"Số 01-BC/TU\tHà Lâm, ngày 01 tháng 3 năm 2021", 2},
        {"|  Số:09/2010/QĐ-UBND  |  Hà Lâm, ngày 21 tháng  01  năm 2010 |", 2},
        {"một\t hai\t\t ba", 3}, {"một  hai", 1}, {"một<br>hai<br />ba", 3}, {"một <b> hai", 1},
        {"a    b    c    d    e    f    g    h    i    j    k    l    m    n    o    p    q    r", PIECES_MAX},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct text text = admit(state, rows[i].line);
        const struct lines lines = lines_read(*state, &text);
        struct piece pieces[PIECES_MAX];
        assert_int_equal(line_pieces(&text, &lines, 0, pieces), rows[i].n);
    }
}

static void broken_lines_are_one_paragraph(void **state)
{
    const struct paper *paper =
        case_read(state, "1. Các cấp ủy trực thuộc Đảng ủy Khối chỉ đạo các chi bộ xây dựng kế hoạch theo Hướng dẫn "
                         "số\n"
                         "07-HD/BTCĐUK ngày 01/11/2021 và Kế hoạch của tổ chức chính trị\n"
                         "- xã hội, gửi Ban Tổ chức.\n"
                         "2. Các cấp ủy báo cáo kết quả.\n");
    assert_string_equal(case_clauses(state, paper), "1:task:1. 4:task:2.");
    assert_int_equal(paper->n_citations, 1);
    assert_str(paper->citations[0].number, "07");
    assert_int_equal(paper->citations[0].place.line, 1);
}

static void paragraph_runs_over_a_page_number(void **state)
{
    const struct paper *paper = case_read(state, "- Đảng ủy tập trung lãnh đạo thực hiện nhiệm vụ chính trị của cơ\n\n"
                                                 "                                  2\n\n"
                                                 "quan trong năm.\n\n- Đảng ủy kiểm tra các chi bộ.\n");
    assert_string_equal(case_clauses(state, paper), "1:task:- 7:task:-");
    assert_str(paper->clauses[0].words,
               "Đảng ủy tập trung lãnh đạo thực hiện nhiệm vụ chính trị của cơ quan trong năm.");
}

static void paragraph_runs_over_footnotes_which_are_its_children(void **state)
{
    const struct paper *paper = case_read(state, "- Đảng ủy làm việc với các đơn vị¹ và đã có kết\n\n"
                                                 "¹ (1) Chi bộ Thư viện; (2) Chi bộ Bảo tàng.\n\n² Sáu đơn vị.\n\n"
                                                 "luận bằng văn bản.\n");
    assert_int_equal(paper->n_clauses, 1);
    assert_int_equal(paper->n_footnotes, 2);
    assert_str(paper->footnotes[0].mark, "¹");
    assert_str(paper->footnotes[0].words, "(1) Chi bộ Thư viện; (2) Chi bộ Bảo tàng.");
    assert_int_equal(paper->footnotes[0].anchor.line, 1);
    assert_int_equal(paper->footnotes[1].anchor.line, 0);
    assert_str(paper->clauses[0].words, "Đảng ủy làm việc với các đơn vị¹ và đã có kết luận bằng văn bản.");
    assert_int_equal(paper->root->child->kind, NODE_CLAUSE);
    assert_int_equal(paper->root->child->child->kind, NODE_FOOTNOTE);
}

static void a_number_is_counted_in_its_footnote(void **state)
{
    const struct paper *paper = case_read(
        state, "- Biểu dương 03 tổ chức¹ họp đủ kỳ.\n\n- Có 04 cấp ủy² gửi muộn.\n\n- Các đơn vị³ làm tốt.\n\n"
               "¹ (1) Chi bộ A; (2) Chi bộ B; (3) Chi bộ C.\n\n² (1) Chi bộ A; (2) Chi bộ B.\n\n³ (1) Chi bộ A.\n");
    assert_int_equal(paper->n_quantities, 2);
    assert_str(paper->quantities[0].text, "03 tổ chức");
    assert_int_equal(paper->quantities[0].items, 3);
    assert_true(paper->quantities[0].ok);
    assert_int_equal(paper->quantities[1].place.line, 3);
    assert_int_equal(paper->quantities[1].items, 2);
    assert_false(paper->quantities[1].ok);
}

static void a_full_text_ends_a_heading_on_a_short_line(void **state)
{
    const struct paper *paper =
        case_read(state, "1. Ưu điểm\nBan Thường vụ Đảng ủy đã lãnh đạo, chỉ đạo các chi bộ trực thuộc thực hiện "
                         "nghiêm\n"
                         "túc chế độ sinh hoạt và công tác kiểm tra, giám sát trong năm, có nhiều đổi mới về\n"
                         "nội dung, hình thức sinh hoạt và quản lý đảng viên ở nơi cư trú theo quy định của\n"
                         "cấp trên.\n2. Hạn chế\nMột số chi bộ họp chưa đều.\n");
    assert_string_equal(case_sections(state, paper), "1:1:1. 6:1:2.");
    assert_string_equal(case_kinds(state, paper), "strength shortcoming");
}

static void short_paragraphs_of_a_line_each_are_not_put_together(void **state)
{
    const struct paper *paper = case_read(
        state, "THÔNG BÁO\nkết luận buổi làm việc với Đảng ủy phường\nvề công tác tiếp dân\n"
               "I. ƯU ĐIỂM\nĐảng ủy phường họp đều.\nII. YÊU CẦU\n1. Đối với Ban Thường vụ Đảng ủy phường\n"
               "1.1. Kiểm điểm, xong trước ngày 30/11/2026.\n1.2. Họp chuyên đề mỗi quý.\n"
               "2. Đối với đồng chí Bí thư Đảng ủy phường\n"
               "Trực tiếp tiếp dân ít nhất 02 ngày mỗi tháng; xử lý xong 08 vụ còn tồn chậm nhất ngày 31/12/2026.\n"
               "3. Đối với Ủy ban Kiểm tra\nTheo dõi, báo cáo trước ngày 15/5/2027.\n");
    assert_string_equal(case_sections(state, paper), "4:1:I. 6:1:II. 7:2:1. 10:2:2. 12:2:3.");
    assert_int_equal(paper->n_tasks, 5);
    assert_str(paper->tasks[2].assignees[0], "đồng chí Bí thư Đảng ủy phường");
    assert_str(paper->tasks[4].assignees[0], "Ủy ban Kiểm tra");
}

static void footnotes_in_brackets_behind_the_signature(void **state)
{
    const struct paper *paper = case_read_whole(
        state, "1. Đảng ủy[1] kiểm tra.\n\nNơi nhận:\n\n- Như trên.\n\n|\n\nBÍ THƯ\n\nMạc Văn Đoan\n\n[1] Đảng ủy "
               "Sở Xây dựng.\n");
    assert_int_equal(paper->n_footnotes, 1);
    assert_str(paper->footnotes[0].mark, "[1]");
    assert_int_equal(paper->footnotes[0].anchor.line, 1);
    assert_string_equal(case_recipients(state, paper), "Như trên=");
}

static void indented_first_lines_begin_paragraphs(void **state)
{
    const struct paper *paper =
        case_read(state, "      Các cấp ủy thực hiện nghiêm túc chế độ sinh hoạt chi bộ, báo cáo kết quả về\n"
                         "Ban Tổ chức Đảng ủy Khối.\n"
                         "      Văn phòng Đảng ủy Khối theo dõi việc thực hiện của các cấp ủy và tổng hợp\n"
                         "kết quả hằng quý.\n");
    assert_string_equal(case_clauses(state, paper), "1:task:none 3:task:none");
}

static void paragraphs_without_blank_lines_begin_where_a_line_was_ended_early(void **state)
{
    const struct paper *paper =
        case_read(state, "**1.** Yêu cầu các cấp uỷ nghiêm túc triển khai kịp thời các kết luận, chỉ đạo của\n"
                         "Tỉnh uỷ về tổ chức bộ máy.\n"
                         "Yêu cầu các đồng chí bí thư\n"
                         "chi bộ phải trực tiếp chỉ đạo những công việc được phân công; tăng cường đi cơ sở\n"
                         "nắm tình hình.\n"
                         "**2.** Giao Ban Tổ chức theo dõi.\n");
    assert_string_equal(case_clauses(state, paper), "1:task:1. 3:task:none 6:task:2.");
}

static void lines_of_a_document_file_are_paragraphs(void **state)
{
    const struct paper *paper = case_read_whole(state, "Chi bộ họp hằng tháng\n\nvà báo cáo đảng ủy.\n");
    assert_int_equal(paper->n_clauses, 2);
    assert_int_equal(case_read(state, "Chi bộ họp hằng tháng\n\nvà báo cáo đảng ủy.\n")->n_clauses, 1);
}

static void rows_of_a_table_are_no_clauses_but_are_scanned(void **state)
{
    const struct paper *paper = case_read(state, "1. Kết quả như bảng sau:\n\nTT | Văn bản | Ghi chú\n"
                                                 "1 | Nghị quyết số 11-NQ/ĐUK ngày 28/12/2020 | đã gửi\n");
    assert_int_equal(paper->n_clauses, 1);
    assert_int_equal(paper->n_citations, 1);
    assert_int_equal(paper->citations[0].place.line, 4);
    size_t tables = 0;
    for (const struct node *node = paper->root->child; node; node = node->next)
        tables += node->kind == NODE_TABLE;
    assert_int_equal(tables, 2);
}

static void grounds_stand_one_to_a_paragraph(void **state)
{
    const struct paper *paper = case_read(
        state, "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 và các văn bản hướng dẫn thi\nhành;\n"
               "Thực hiện Thông báo số 61-TB/TU ngày 24/10/2025 của Thường trực Tỉnh ủy Sơn Hà khóa X;\n"
               "Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 1876/TTr-SNV ngày 30/10/2025 về việc,\n"
               "Căn cứ biên bản họp.\n");
    assert_string_equal(case_clauses(state, paper), "1:preamble:none 3:preamble:none 4:preamble:none 5:preamble:none");
}

static void page_marks_are_no_words(void **state)
{
    static const char *const marks[] = {
        "- 2 -", "– 12 –", "\n2\n", "\n\n                                      3", "Trang 2/7", "\nPage 2 of 7\n",
        "-- 2 of 7 --", "~ 2 ~",
    };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const struct str text =
            str_printf(*state, "- Đảng ủy tập trung lãnh đạo thực hiện nhiệm vụ chính trị của cơ\n%s\nquan trong "
                               "năm.\n\n- Đảng ủy kiểm tra các chi bộ.\n", marks[i]);
        const struct paper *paper = case_read(state, text.p);
        assert_int_equal(paper->n_clauses, 2);
        assert_str(paper->clauses[0].words,
                   "Đảng ủy tập trung lãnh đạo thực hiện nhiệm vụ chính trị của cơ quan trong năm.");
    }
}

static void notes_between_paragraphs_without_blank_lines(void **state)
{
    const struct paper *paper = case_read(
        state, "1. Đảng ủy làm việc với các đơn vị¹ trực thuộc trong quý, ghi biên bản từng cuộc và đã có kết luận "
               "bằng văn bản gửi các chi bộ để thực hiện ngay trong tháng sau.\n"
               "¹ (1) Chi bộ Thư viện; (2) Chi bộ Bảo tàng.\n"
               "Văn phòng theo dõi.\n2. Các chi bộ báo cáo kết quả thực hiện về Đảng ủy, chậm nhất ngày 15 tháng cuối "
               "quý, kèm theo danh sách đảng viên vắng họp và lý do của từng đồng chí.\n");
    assert_int_equal(paper->n_footnotes, 1);
    assert_string_equal(case_clauses(state, paper), "1:task:1. 3:task:none 4:task:2.");
}

static void a_list_inside_a_sentence_makes_no_clauses(void **state)
{
    const struct paper *paper =
        case_read(state, "1. Đảng ủy Sở Xây dựng chỉ đạo: (1) rà soát quy hoạch các khu dân cư trên địa bàn tỉnh;\n"
                         "(2) lập danh sách các dự án chậm tiến độ, báo cáo Ban Thường vụ trước ngày 10/5/2021;\n"
                         "(3) kiểm điểm người đứng đầu.\n2. Văn phòng theo dõi.\n");
    assert_string_equal(case_clauses(state, paper), "1:task:1. 4:task:2.");
}

static void a_table_drawn_with_blanks_is_no_clause(void **state)
{
    const struct paper *paper = case_read(state, "1. Kết quả cụ thể như sau:\n\n"
                                                 "      Năm         Khiển trách    Cảnh cáo    Cộng\n"
                                                 "      2011             2             1         3\n\n"
                                                 "2. Văn phòng theo dõi.\n");
    assert_string_equal(case_clauses(state, paper), "1:context:1. 6:task:2.");
}

static void a_note_of_markdown_hangs_on_its_word(void **state)
{
    const struct paper *paper =
        case_read(state, "- Các khoa, phòng[^1] làm tốt.\n\n[^1]: Phòng Vật tư; Khoa Dược.\n");
    assert_int_equal(paper->n_footnotes, 1);
    assert_str(paper->footnotes[0].mark, "[^1]");
    assert_str(paper->footnotes[0].words, "Phòng Vật tư; Khoa Dược.");
    assert_int_equal(paper->footnotes[0].anchor.line, 1);
}

static void marks_of_markdown_are_no_part_of_a_label(void **state)
{
    const struct paper *paper = case_read(state, "# I. NHIỆM VỤ\n\n1\\. Họp chi bộ.\n\n\\- Lập sổ.\n\n"
                                                 "**Điều 2**. Giao Văn phòng theo dõi.\n");
    assert_str(paper->sections[0].label, "I.");
    assert_str(paper->clauses[0].label, "1.");
    assert_str(paper->clauses[1].label, "-");
    assert_str(paper->clauses[2].label, "Điều 2.");
    assert_str(paper->clauses[2].words, "Giao Văn phòng theo dõi.");
}

static void star_is_a_bullet_or_emphasis(void **state)
{
    const struct paper *paper = case_read(state, "* Chi bộ kiểm tra đảng viên.\n\n* (Có Phụ lục\nkèm theo).*\n");
    assert_str(paper->clauses[0].label, "*");
    assert_str(paper->clauses[1].label, NULL);
    assert_str(paper->clauses[1].words, "(Có Phụ lục kèm theo).");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, case_setup, case_teardown)
        CASE(every_style_of_label_is_read),
        CASE(what_only_looks_like_a_label_is_none),
        CASE(pieces_are_cut_at_gaps_but_not_at_blanks_to_fill_in),
        CASE(broken_lines_are_one_paragraph),
        CASE(paragraph_runs_over_a_page_number),
        CASE(paragraph_runs_over_footnotes_which_are_its_children),
        CASE(a_number_is_counted_in_its_footnote),
        CASE(a_full_text_ends_a_heading_on_a_short_line),
        CASE(short_paragraphs_of_a_line_each_are_not_put_together),
        CASE(footnotes_in_brackets_behind_the_signature),
        CASE(indented_first_lines_begin_paragraphs),
        CASE(paragraphs_without_blank_lines_begin_where_a_line_was_ended_early),
        CASE(lines_of_a_document_file_are_paragraphs),
        CASE(rows_of_a_table_are_no_clauses_but_are_scanned),
        CASE(grounds_stand_one_to_a_paragraph),
        CASE(page_marks_are_no_words),
        CASE(notes_between_paragraphs_without_blank_lines),
        CASE(a_list_inside_a_sentence_makes_no_clauses),
        CASE(a_table_drawn_with_blanks_is_no_clause),
        CASE(a_note_of_markdown_hangs_on_its_word),
        CASE(marks_of_markdown_are_no_part_of_a_label),
        CASE(star_is_a_bullet_or_emphasis),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

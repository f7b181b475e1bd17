/* Counts whose things are listed in a footnote or in the paragraphs behind. */
#include "paper_case.h"

/* "line:total=items", " wrong" behind one that does not agree; joined by " & ". */
static void expect_counts(void **state, const char *text, const char *expected)
{
    const struct paper *paper = case_read(state, text);
    struct buf out = {0};
    for (size_t i = 0; i < paper->n_quantities; i++) {
        const struct quantity *q = &paper->quantities[i];
        buf_printf(&out, "%s%u:%g=%d%s", i ? " & " : "", (unsigned)q->place.line, q->total, q->items,
                   q->ok ? "" : " wrong");
    }
    if (strcmp(out.p ? out.p : "", expected) != 0)
        fail_msg("found \"%s\", not \"%s\" in:\n%s", out.p ? out.p : "", expected, text);
    buf_free(&out);
}

static void a_note_lists_what_its_words_count(void **state)
{
    expect_counts(state, "1. Biểu dương 03 tổ chức¹ làm tốt.\n\n¹ (1) Chi bộ A; (2) Chi bộ B; (3) Chi bộ C.\n",
                  "1:3=3");
    expect_counts(state, "1. Biểu dương 04 tổ chức¹ làm tốt.\n\n¹ (1) Chi bộ A; (2) Chi bộ B; (3) Chi bộ C.\n",
                  "1:4=3 wrong");
    expect_counts(state, "1. Còn 03/46 xã[1] làm chậm.\n\n[1] Suối Rắc; Hà Thanh; Đông Hà.\n", "1:3=3");
    expect_counts(state, "1. Ba địa phương¹ làm tốt.\n\n¹ Xã Suối Rắc, xã Hà Thanh và phường Đông Hà.\n", "");
    expect_counts(state, "1. Ba địa phương¹ làm tốt.\n\n¹ Xã Suối Rắc, Xã Hà Thanh và Phường Đông Hà.\n", "1:3=3");
    expect_counts(state, "1. Còn 03 bản¹ chưa xong.\n\n¹ Bản Pá Hốc, bản Nà Lếch (xã Chiềng Sại) và bản Hin Lộm.\n", "1:3=3");
    expect_counts(state, "1. Còn 04 bản¹ chưa xong.\n\n¹ Bản Pá Hốc, bản Nà Lếch (xã Chiềng Sại) và bản Hin Lộm.\n", "");
    expect_counts(state, "1. Kiểm tra 03 tổ chức đảng trực thuộc Huyện ủy¹.\n\n¹ (1) Chi bộ A; (2) Chi bộ B; (3) Chi bộ C.\n",
                  "1:3=3");
    expect_counts(state, "1. Về kiến nghị của hai xã:\n\n- Về biên chế: đồng ý.\n\n- Về vốn: đồng ý.\n", "");
    expect_counts(state, "1. Biểu dương 02 chi bộ¹ làm tốt.\n\n¹ Chi bộ Sở Xây dựng, Chi bộ Sở Y tế.\n", "1:2=2");
}

static void a_note_that_lists_nothing_counts_nothing(void **state)
{
    expect_counts(state, "1. Đã kiểm tra 05 chi bộ¹ trong năm.\n\n¹ Theo Kế hoạch số 12-KH/ĐUK.\n", "");
    expect_counts(state, "1. Từ tháng 03 năm nay¹ đã họp.\n\n¹ (1) Chi bộ A; (2) Chi bộ B.\n", "");
    expect_counts(state, "1. Có 05 chi bộ; các đảng ủy¹ làm tốt.\n\n¹ (1) Đảng ủy A; (2) Đảng ủy B.\n", "");
}

static void a_note_that_shares_a_count_out_accuses_nobody(void **state)
{
    expect_counts(state, "1. Còn 07 vị trí¹ bỏ trống.\n\n¹ Phòng A 02 vị trí; Phòng B, Phòng C mỗi nơi 01 vị trí.\n", "");
    expect_counts(state, "1. Thu hồi 09 xe¹ cũ.\n\n¹ (1) Sở Xây dựng 04 xe; (2) Sở Y tế 05 xe.\n", "");
    expect_counts(state, "1. Kết nạp 12 đảng viên¹ mới.\n\n¹ Chi bộ A: 05; Chi bộ B: 04; Chi bộ C: 03.\n", "");
    expect_counts(state, "1. Trồng 6 vườn chè¹.\n\n¹ Thôn Nà Lộc 3 (đợt một); thôn Pắc Khe 3 (đợt hai).\n", "");
    expect_counts(state, "1. Có 04 chi bộ¹ họp.\n\n¹ (1) Chi bộ A có 12 đảng viên; (2) Chi bộ B; (3) Chi bộ số 3.\n",
                  "1:4=3 wrong");
    expect_counts(state, "1. Có 02 tổ¹ chậm.\n\n¹ Tổ số 3; Tổ số 7.\n", "1:2=2");
}

static void a_later_count_takes_up_the_set_that_a_note_lists(void **state)
{
    static const char *const text = "Ban Thường vụ đã làm việc với một số cấp ủy cơ sở¹ và kết luận như sau:\n\n1. Hạn "
                                    "chế\n\n%s\n\n¹ (1) Đảng ủy A; (2) Đảng ủy B; (3) Chi bộ C.\n";
    static const char *const rows[][2] = {
        {"Qua làm việc với 03 đơn vị, tài liệu gửi chậm.", "5:3=3"},
        {"Qua làm việc với 04 đơn vị, tài liệu gửi chậm.", "5:4=3 wrong"},
        {"Khi làm việc với 04 đơn vị khác, tài liệu gửi chậm.", ""},
        {"Qua làm việc với 03 đồng chí, tài liệu gửi chậm.", ""},
        {"Qua kiểm tra 03 đơn vị, tài liệu gửi chậm.", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct buf buf = {0};
        const char *const gap = strstr(text, "%s");
        buf_printf(&buf, "%.*s%s%s", (int)(gap - text), text, rows[i][0], gap + 2);
        expect_counts(state, buf.p, rows[i][1]);
        buf_free(&buf);
    }
}

static void paragraphs_behind_are_the_list(void **state)
{
    expect_counts(state,
                  "Điều 1. Thành lập Đoàn kiểm tra gồm 02 đồng chí:\n1. Đồng chí A, Trưởng đoàn;\n2. Đồng chí B, "
                  "thành viên.\nĐiều 2. Đoàn tự giải thể.\n",
                  "1:2=2");
    expect_counts(state,
                  "Điều 1. Thành lập Đoàn kiểm tra gồm 03 đồng chí:\n1. Đồng chí A, Trưởng đoàn;\n2. Đồng chí B, "
                  "thành viên.\nĐiều 2. Đoàn tự giải thể.\n",
                  "1:3=2 wrong");
    expect_counts(state,
                  "I. NHIỆM VỤ\n\nTập trung thực hiện ba nhiệm vụ sau đây:\n\n- Tuyên truyền.\n\n+ Trong chi bộ.\n\n- "
                  "Kiểm tra.\n\n- Giám sát.\n",
                  "3:3=3");
}

static void paragraphs_behind_that_are_no_list_are_left(void **state)
{
    expect_counts(state, "I. NHIỆM VỤ\n\n1. Chi bộ có 05 đảng viên, yêu cầu:\n\n- Tuyên truyền.\n\n- Kiểm tra.\n", "");
    expect_counts(state,
                  "I. NHIỆM VỤ\n\n1. Trong quý 3 thực hiện như sau:\n\n- Tuyên truyền.\n\n- Kiểm tra.\n\n- Họp.\n", "");
    expect_counts(
        state, "I. NHIỆM VỤ\n\n1. Giao 03 cơ quan chủ trì:\n\n2. Văn phòng theo dõi.\n\n3. Ban Tổ chức báo cáo.\n", "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, case_setup, case_teardown)
        CASE(a_note_lists_what_its_words_count),
        CASE(a_note_that_lists_nothing_counts_nothing),
        CASE(a_note_that_shares_a_count_out_accuses_nobody),
        CASE(a_later_count_takes_up_the_set_that_a_note_lists),
        CASE(paragraphs_behind_are_the_list),
        CASE(paragraphs_behind_that_are_no_list_are_left),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

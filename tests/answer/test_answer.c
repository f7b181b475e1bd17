/* A notice of conclusions, and plans that answer it well, badly and not at all. */
#include "answer/answer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
/* cmocka wants these four in front of it */
#include <cmocka.h>

static const char notice[] =
    "ĐẢNG BỘ TỈNH SƠN HÀ                              ĐẢNG CỘNG SẢN VIỆT NAM\n"
    "ĐẢNG ỦY KHỐI CÁC CƠ QUAN\n"
    "          *                                  Hà Lâm, ngày 18 tháng 5 năm 2021\n"
    "     Số 46-TB/ĐUK\n"
    "\n"
    "                           THÔNG BÁO KẾT LUẬN\n"
    "        kiểm tra Đảng ủy Sở Khoa học và Công nghệ về lãnh đạo, chỉ đạo\n"
    "              thực hiện Nghị quyết số 08-NQ/TU của Tỉnh ủy\n"
    "\n"
    "Ngày 12/5/2021, Ban Thường vụ Đảng ủy Khối đã họp, xem xét báo cáo của Đoàn kiểm tra và kết luận như sau:\n"
    "\n"
    "I. ƯU ĐIỂM\n"
    "1. Đảng ủy Sở đã kịp thời tổ chức học tập, quán triệt Nghị quyết đến 100% chi bộ trực thuộc.\n"
    "\n"
    "II. KHUYẾT ĐIỂM, HẠN CHẾ\n"
    "1. Việc xây dựng chương trình kiểm tra, giám sát năm 2021 còn chậm, chưa bám sát chương trình của Đảng ủy Khối.\n"
    "2. Sinh hoạt chuyên đề ở một số chi bộ chưa được duy trì hằng quý; nội dung còn sơ sài.\n"
    "3. Chưa sửa đổi, bổ sung Quy chế làm việc của cấp ủy sau đại hội.\n"
    "4. Việc thu, nộp đảng phí của Chi bộ Văn phòng chưa đúng quy định.\n"
    "\n"
    "III. NHỮNG VIỆC CẦN LÀM SAU KIỂM TRA\n"
    "1. Đảng ủy Sở xây dựng kế hoạch khắc phục khuyết điểm, gửi về Ủy ban Kiểm tra Đảng ủy Khối trước ngày 15/6/2021.\n"
    "2. Đảng ủy Sở chỉ đạo các chi bộ thực hiện nghiêm chế độ sinh hoạt chuyên đề mỗi quý một lần.\n"
    "\n"
    "Nơi nhận:                                   T/M BAN THƯỜNG VỤ\n"
    "- Đảng ủy Sở Khoa học và Công nghệ,             PHÓ BÍ THƯ\n"
    "- Lưu Văn phòng.\n"
    "\n"
    "                                              Trần Văn Lộc\n";

static const char plan_head[] =
    "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ             ĐẢNG CỘNG SẢN VIỆT NAM\n"
    "ĐẢNG ỦY SỞ KHOA HỌC VÀ CÔNG NGHỆ\n"
    "          *                                  Hà Lâm, ngày 10 tháng 6 năm 2021\n"
    "     Số 12-KH/ĐU\n"
    "\n"
    "                                 KẾ HOẠCH\n"
    "        khắc phục khuyết điểm, hạn chế sau kiểm tra\n"
    "\n"
    "Thực hiện Thông báo kết luận số 46-TB/ĐUK ngày 18/5/2021 của Đảng ủy Khối các cơ quan tỉnh, Đảng ủy Sở xây dựng kế hoạch như sau:\n";

static const char plan_tail[] =
    "Nơi nhận:                                   T/M ĐẢNG ỦY\n"
    "- Đảng ủy Khối các cơ quan tỉnh (để báo cáo),       BÍ THƯ\n"
    "- Các chi bộ,\n"
    "- Lưu Văn phòng.\n"
    "                                              Lê Thị Hạnh\n";

static const char in_words[] =
    "I. KHUYẾT ĐIỂM, HẠN CHẾ\n"
    "1. Việc xây dựng chương trình kiểm tra, giám sát năm 2021 còn chậm, chưa bám sát chương trình của Đảng ủy Khối.\n"
    "2. Sinh hoạt chuyên đề ở một số chi bộ chưa được duy trì hằng quý.\n"
    "3. Chưa sửa đổi, bổ sung Quy chế làm việc của cấp ủy.\n"
    "\n"
    "II. BIỆN PHÁP KHẮC PHỤC\n"
    "1. Về chương trình kiểm tra, giám sát\n"
    "- Ủy ban Kiểm tra Đảng ủy Sở rà soát, bổ sung chương trình kiểm tra, giám sát năm 2021 cho sát với chương trình của Đảng ủy Khối, hoàn thành trước ngày 30/6/2021.\n"
    "2. Về sinh hoạt chi bộ\n"
    "- Các chi bộ duy trì sinh hoạt chuyên đề mỗi quý ít nhất 01 lần, chuẩn bị kỹ nội dung.\n"
    "3. Phân công đồng chí Phó Bí thư chủ trì xây dựng dự thảo Quy chế làm việc sửa đổi, bổ sung, trình Ban Chấp hành.\n";

static const char in_a_table[] =
    "I. NỘI DUNG\n"
    "Nội dung khuyết điểm | Biện pháp khắc phục | Đơn vị chủ trì | Thời gian hoàn thành\n"
    "Chương trình kiểm tra, giám sát năm 2021 còn chậm | Rà soát, bổ sung chương trình kiểm tra, giám sát | Ủy ban Kiểm tra | 30/6/2021\n"
    "Sinh hoạt chuyên đề chưa duy trì hằng quý, nội dung sơ sài | Giao ban, nhắc lịch, chuẩn bị nội dung sinh hoạt chuyên đề | Các chi bộ | \n"
    "Thu, nộp đảng phí của Chi bộ Văn phòng | Tính lại mức đóng, truy thu | Chi bộ Văn phòng | 31/7/2021\n";

static struct arena *arena;

static int start(void **state)
{
    (void)state;
    arena = arena_create();
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_destroy(arena);
    return 0;
}

static const struct paper *parse(struct str words, bool whole_paragraphs)
{
    struct text *text = ARENA_NEW(arena, struct text);
    struct err err;
    assert_true(text_admit(arena, words, "paper", text, &err));
    return paper_parse(arena, text, whole_paragraphs);
}

static const struct paper *plan_of(const char *body)
{
    return parse(str_printf(arena, "%s%s\n%s", plan_head, body, plan_tail), true);
}

static const struct point *point_about(const struct coverage *coverage, enum point_kind kind, const char *words)
{
    for (size_t i = 0; i < coverage->n_points; i++)
        if (coverage->points[i].kind == kind && str_find(coverage->points[i].words, str_from(words)) != STR_NOWHERE)
            return &coverage->points[i];
    fail_msg("no point about %s", words);
    return NULL;
}

static void assert_said(const struct measure *measure, bool what, bool who, bool when)
{
    assert_true(measure->place.line > 0);
    assert_false(measure->repeated_only);
    assert_int_equal(measure->what, what);
    assert_int_equal(measure->who, who);
    assert_int_equal(measure->when, when);
}

static void test_plan_in_words(void **state)
{
    (void)state;
    const struct coverage c = answer_coverage(arena, parse(str_from(notice), true), plan_of(in_words), STR_NONE);
    assert_true(c.cites);
    assert_int_equal(c.cited.line, 9);
    assert_int_equal(c.n_points, 6);
    assert_said(&point_about(&c, POINT_SHORTCOMING, "chương trình kiểm tra")->measure, true, true, true);
    assert_said(&point_about(&c, POINT_SHORTCOMING, "Sinh hoạt chuyên đề")->measure, true, true, true);
    /* somebody is named, no day */
    assert_said(&point_about(&c, POINT_SHORTCOMING, "Quy chế làm việc")->measure, true, true, false);
    assert_int_equal(point_about(&c, POINT_SHORTCOMING, "đảng phí")->measure.place.line, 0);
    assert_true(point_about(&c, POINT_TASK, "xây dựng kế hoạch")->measure.itself);
    assert_int_equal(c.n_met, 5);
    assert_int_equal(c.n_complete, 4);
}

static void test_plan_in_a_table(void **state)
{
    (void)state;
    const struct coverage c = answer_coverage(arena, parse(str_from(notice), true), plan_of(in_a_table), STR_NONE);
    assert_said(&point_about(&c, POINT_SHORTCOMING, "chương trình kiểm tra")->measure, true, true, true);
    /* the cell of the day is empty */
    assert_said(&point_about(&c, POINT_SHORTCOMING, "Sinh hoạt chuyên đề")->measure, true, true, false);
    assert_int_equal(point_about(&c, POINT_SHORTCOMING, "Quy chế làm việc")->measure.place.line, 0);
    assert_said(&point_about(&c, POINT_SHORTCOMING, "đảng phí")->measure, true, true, true);
}

static void test_shortcoming_only_repeated(void **state)
{
    (void)state;
    const struct coverage c = answer_coverage(arena, parse(str_from(notice), true),
                                              plan_of("I. KHUYẾT ĐIỂM, HẠN CHẾ\n"
                                                      "1. Chưa sửa đổi, bổ sung Quy chế làm việc của cấp ủy.\n"),
                                              STR_NONE);
    const struct measure *m = &point_about(&c, POINT_SHORTCOMING, "Quy chế làm việc")->measure;
    assert_true(m->place.line > 0);
    assert_true(m->repeated_only);
    assert_int_equal(c.n_met, 1); /* the plan that was asked for is there */
}

static void test_another_notice_is_not_cited(void **state)
{
    (void)state;
    const struct str other = str_printf(arena, "%s", notice);
    char *p = (char *)(uintptr_t)(other.p + str_find(other, STR("46-TB")));
    p[1] = '7';
    const struct coverage c = answer_coverage(arena, parse(other, true), plan_of(in_words), STR_NONE);
    assert_false(c.cites);
}

/* Two bodies under headings of their own: each answers for itself. */
static void test_headings_of_bodies(void **state)
{
    (void)state;
    static const char both[] =
        "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ\nSố 50-TB/ĐUK\nHà Lâm, ngày 18 tháng 5 năm 2021\n"
        "THÔNG BÁO KẾT LUẬN\nkiểm tra hai đảng bộ\n\n"
        "I. KHUYẾT ĐIỂM, HẠN CHẾ\n"
        "1. Đối với Đảng ủy Sở Khoa học và Công nghệ\n- Chưa ban hành quy chế dân chủ ở cơ sở.\n"
        "2. Đối với Đảng ủy Sở Xây dựng\n- Chưa kiện toàn ủy ban kiểm tra.\n";
    const struct paper *asked = parse(str_from(both), true);
    struct coverage c = answer_coverage(arena, asked, plan_of(in_words), STR("Đảng ủy Sở Xây dựng"));
    assert_int_equal(c.n_points, 1);
    point_about(&c, POINT_SHORTCOMING, "kiện toàn");
    /* whom no heading names is asked everything */
    c = answer_coverage(arena, asked, plan_of(in_words), STR("Đảng ủy Sở Y tế"));
    assert_int_equal(c.n_points, 2);
}

static void test_findings_of_a_body(void **state)
{
    (void)state;
    static const char some[] =
        "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ\nSố 50-TB/ĐUK\nHà Lâm, ngày 18 tháng 5 năm 2021\n"
        "THÔNG BÁO KẾT LUẬN\nkiểm tra hai đảng bộ\n\n"
        "I. KHUYẾT ĐIỂM, HẠN CHẾ\n"
        "1. Đối với Đảng ủy Sở Khoa học và Công nghệ\n- Chưa ban hành quy chế dân chủ ở cơ sở.\n"
        "2. Đối với Đảng ủy Sở Xây dựng\n- Chưa kiện toàn ủy ban kiểm tra.\n";
    static const char general[] =
        "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ\nSố 51-TB/ĐUK\nHà Lâm, ngày 18 tháng 5 năm 2021\n"
        "THÔNG BÁO KẾT LUẬN\nhội nghị giao ban\n\n"
        "I. KHUYẾT ĐIỂM, HẠN CHẾ\n"
        "1. Nhiều đơn vị gửi báo cáo chậm.\n2. Đảng ủy Sở Y tế chưa gửi chương trình công tác.\n";
    const struct {
        const char *text, *name, *said; /* NULL: nothing */
    } cases[] = {
        {some, "Đảng ủy Sở Xây dựng", "Chưa kiện toàn"},
        {some, "Đảng ủy Sở Y tế", NULL},
        {general, "Đảng ủy Sở Y tế", "chưa gửi chương trình"},
        {general, "Đảng ủy Sở Xây dựng", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct str names[] = {STR("Đảng bộ khác"), str_from(cases[i].name)};
        size_t n;
        const struct point *points = answer_findings(arena, parse(str_from(cases[i].text), true), names, 2, &n);
        assert_int_equal(n, cases[i].said != NULL);
        if (n)
            assert_true(str_find(points[0].words, str_from(cases[i].said)) != STR_NOWHERE);
    }
    /* what a notice about one body finds, it finds with that body */
    size_t n;
    const struct str subject = STR("Đảng ủy Sở Khoa học và Công nghệ");
    (void)answer_findings(arena, parse(str_from(notice), true), &subject, 1, &n);
    assert_int_equal(n, 4);
}

static void test_nothing_in_either(void **state)
{
    (void)state;
    const struct paper *blank = parse(STR("Không có gì.\n"), true);
    const struct coverage c = answer_coverage(arena, blank, blank, STR_NONE);
    assert_int_equal(c.n_points, 0);
    assert_false(c.cites);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plan_in_words),
        cmocka_unit_test(test_plan_in_a_table),
        cmocka_unit_test(test_shortcoming_only_repeated),
        cmocka_unit_test(test_another_notice_is_not_cited),
        cmocka_unit_test(test_headings_of_bodies),
        cmocka_unit_test(test_findings_of_a_body),
        cmocka_unit_test(test_nothing_in_either),
    };
    return cmocka_run_group_tests(tests, start, end);
}

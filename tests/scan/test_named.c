/* Papers cited by name: what makes a name one paper, and classes of papers that are none. */
#include "scan_case.h"

static void show_named(struct buf *out, struct arena *arena, struct str words)
{
    struct span *hits;
    const size_t n = scan_named(arena, words, &hits);
    uint32_t floor = 0;
    for (size_t i = 0; i < n; i++) {
        scan_check_span(hits[i], words, floor);
        floor = hits[i].to;
        scan_put_joint(out, i == 0);
        scan_put_str(out, str_at(words, hits[i]));
    }
}

static void a_name_goes_on_to_what_makes_it_one(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"nội dung Nghị quyết Trung ương 4 (khóa XII, XIII), Chỉ thị 05", "Nghị quyết Trung ương 4 (khóa XII, XIII)"},
        {"Nghị quyết Trung ương 4 khoá XIII về xây dựng Đảng", "Nghị quyết Trung ương 4 khoá XIII"},
        {"Kết luận Hội nghị Trung ương 10 khóa XIII", "Kết luận Hội nghị Trung ương 10 khóa XIII"},
        {"Căn cứ Điều lệ Đảng; Điều lệ Đảng Cộng sản Việt Nam.", "Điều lệ Đảng & Điều lệ Đảng Cộng sản Việt Nam"},
        {"Nghị quyết Đại hội nhiệm kỳ 2020-2025 của Đảng bộ huyện đạt kết quả",
         "Nghị quyết Đại hội nhiệm kỳ 2020-2025 của Đảng bộ huyện"},
        {"Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng"},
        {"Nghị quyết Đại hội XIV của Đảng", "Nghị quyết Đại hội XIV của Đảng"},
        {"Nghị quyết Đại hội Đảng bộ tỉnh Sơn Hà lần thứ XVI, nhiệm kỳ 2020 - 2025",
         "Nghị quyết Đại hội Đảng bộ tỉnh Sơn Hà lần thứ XVI, nhiệm kỳ 2020 - 2025"},
        {"theo Chương trình kiểm tra, giám sát năm 2023 của Ban Chấp hành Đảng bộ tỉnh, Kế hoạch",
         "Chương trình kiểm tra, giám sát năm 2023 của Ban Chấp hành Đảng bộ tỉnh"},
        {"quán triệt các kết luận, quy định của Hội nghị lần thứ 4, Ban Chấp hành Trung ương Đảng (khoá XIII), đợt",
         "các kết luận, quy định của Hội nghị lần thứ 4, Ban Chấp hành Trung ương Đảng (khoá XIII)"},
        {"Hiến pháp năm 2013", "Hiến pháp năm 2013"},
        {"học tập Nghị quyết Đại hội Đảng bộ huyện lần thứ XVII, xong trong quý I", "Nghị quyết Đại hội Đảng bộ huyện lần thứ XVII"},
        {"Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX về nông nghiệp", "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX"},
        {"Nghị quyết Đại hội Đảng bộ thành phố Hà Lâm lần thứ XII (nhiệm kỳ 2020-2025)",
         "Nghị quyết Đại hội Đảng bộ thành phố Hà Lâm lần thứ XII (nhiệm kỳ 2020-2025)"},
        {"Nghị quyết Đại hội Chi bộ nhiệm kỳ 2022 - 2025 đề ra", "Nghị quyết Đại hội Chi bộ nhiệm kỳ 2022 - 2025"},
        {"Nghị quyết Đại hội lần thứ I, nhiệm kỳ 2025-2030 của Đảng bộ xã", "Nghị quyết Đại hội lần thứ I, nhiệm kỳ 2025-2030 của Đảng bộ xã"},
        {"Báo cáo chính trị trình Đại hội XIV của Đảng", "Báo cáo chính trị trình Đại hội XIV của Đảng"},
        {"các văn kiện Đại hội XIII của Đảng", "văn kiện Đại hội XIII của Đảng"},
        {"Di chúc của Chủ tịch Hồ Chí Minh để lại", "Di chúc của Chủ tịch Hồ Chí Minh"},
        {"55 năm thực hiện Di chúc Bác Hồ", "Di chúc Bác Hồ"},
        {"theo Quy chế bầu cử trong Đảng và Điều lệ Hội Nông dân Việt Nam", "Quy chế bầu cử trong Đảng & Điều lệ Hội Nông dân Việt Nam"},
        {"Cương lĩnh năm 2011; Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội",
         "Cương lĩnh năm 2011 & Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội"},
        {"Điều lệ Đảng Cộng sản Việt Nam 2011", "Điều lệ Đảng Cộng sản Việt Nam 2011"},
    };
    SCAN_CHECK(cases, show_named);
}

static void names_are_found_in_capitals_quotes_and_brackets(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"THI HÀNH ĐIỀU LỆ ĐẢNG", "ĐIỀU LỆ ĐẢNG"},
        {"“Điều lệ Đảng” (Hiến pháp năm 2013)", "Điều lệ Đảng & Hiến pháp năm 2013"},
        {"\"Nghị quyết Đại hội XIV của Đảng\"", "Nghị quyết Đại hội XIV của Đảng"},
        {"CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026 CỦA ĐẢNG ỦY KHỐI", "CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026 CỦA ĐẢNG ỦY KHỐI"},
    };
    SCAN_CHECK(cases, show_named);
}

static void a_plenum_is_numbered_in_many_ways(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"Nghị quyết TW 4 khóa XII", "Nghị quyết TW 4 khóa XII"},
        {"Nghị quyết TW4 (khóa XI, XII)", "Nghị quyết TW4 (khóa XI, XII)"},
        {"Nghị quyết Trung ương 4 khóa XI, khóa XII về xây dựng Đảng", "Nghị quyết Trung ương 4 khóa XI, khóa XII"},
        {"Nghị quyết Trung ương 6, 7 (khóa XII) và Kết luận Trung ương 5 khóa XIII",
         "Nghị quyết Trung ương 6, 7 (khóa XII) & Kết luận Trung ương 5 khóa XIII"},
        {"Nghị quyết Hội nghị lần thứ tư, khóa XIII", "Nghị quyết Hội nghị lần thứ tư, khóa XIII"},
        {"Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII đã nêu",
         "Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII"},
        {"Nghị quyết Trung ương 8, 12 đồng chí", "Nghị quyết Trung ương 8"},
        {"trụ sở TW4, Nghị quyết TWA", ""},
    };
    SCAN_CHECK(cases, show_named);
}

static void laws_are_named_without_their_number(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"Căn cứ Luật Đất đai năm 2024, Luật Lưu trữ; Bộ luật Lao động 2019", "Luật Đất đai năm 2024 & Luật Lưu trữ & Bộ luật Lao động 2019"},
        {"Luật Tổ chức chính quyền địa phương ngày 16/6/2025;", "Luật Tổ chức chính quyền địa phương ngày 16/6/2025"},
        {"Luật Phòng, chống tham nhũng quy định", "Luật Phòng, chống tham nhũng"},
        {"Luật Đất đai số 31/2024/QH15, Luật Lưu trữ (số 33/2024/QH15), Luật Cư trú 68/2020/QH14", ""},
        {"Luật Viên chức, số 58/2010/QH12", ""},
        {"luật đất đai, Luật sư, theo Luật này, các luật", ""},
    };
    SCAN_CHECK(cases, show_named);
}

static void classes_of_papers_are_no_names(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"các chỉ thị, nghị quyết của Đảng", ""},
        {"bám sát Nghị quyết Đại hội, Chương trình hành động", ""},
        {"Nghị quyết Đại hội nhiệm kỳ 2020-2025 của các chi, đảng bộ", ""},
        {"chương trình công tác năm 2021 của cấp trên", ""},
        {"Chương trình công tác toàn khóa nhiệm kỳ 2020-2025 của các chi, đảng bộ cơ sở", ""},
        {"Quy chế dân chủ ở cơ sở", ""},
        {"Nghị quyết Trung ương về công tác cán bộ", ""},
        {"tại hội nghị lần thứ 4 của chi bộ", ""},
        {"Điều lệ đảngx, Điều lệ", ""},
        {"nghị quyết đại hội đảng các cấp, nghị quyết đại hội đảng bộ các xã", ""},
        {"văn kiện đại hội, báo cáo chính trị trình đại hội", ""},
        {"di chúc của cha ông, điều lệ hội, quy chế bầu cử", ""},
        {"", ""},
    };
    SCAN_CHECK(cases, show_named);
}

static void a_megabyte_of_anything_ends(void **state)
{
    (void)state;
    static const char *const pieces[] = {"Nghị quyết Đại hội Đảng bộ A ", "Nghị quyết Đại hội đại biểu ", "các kết luận của Hội nghị ",
                                         "Nghị quyết Trung ương 4 khóa ", "Nghị quyết Trung ương 4, 5 và 6, ", "Nghị quyết TW4 khóa X, ", "Luật Đất đai 2024 ", "Đ", "\xC4", "ngh", "Chương trình công tác năm 2026 của "};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        struct arena *arena = arena_create();
        const struct str words = scan_repeat(arena, pieces[i], 1000000);
        struct span *hits;
        const size_t n = scan_named(arena, words, &hits);
        uint32_t floor = 0;
        for (size_t k = 0; k < n; k++) {
            scan_check_span(hits[k], words, floor);
            floor = hits[k].to;
        }
        arena_destroy(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_goes_on_to_what_makes_it_one),
        cmocka_unit_test(names_are_found_in_capitals_quotes_and_brackets),
        cmocka_unit_test(a_plenum_is_numbered_in_many_ways),
        cmocka_unit_test(laws_are_named_without_their_number),
        cmocka_unit_test(classes_of_papers_are_no_names),
        cmocka_unit_test(a_megabyte_of_anything_ends),
    };
    return cmocka_run_group_tests_name("scan-named", tests, NULL, NULL);
}

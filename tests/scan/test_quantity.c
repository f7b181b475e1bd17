/* Figures that can be checked: fractions, totals, counted lists; figures that only look so; changes. */
#include "scan_case.h"

static void show_quantities(struct buf *out, struct arena *arena, struct str words)
{
    struct quantity_hit *hits;
    const size_t n = scan_quantities(arena, words, &hits);
    uint32_t floor = 0;
    for (size_t i = 0; i < n; i++) {
        const struct quantity *q = &hits[i].quantity;
        scan_check_span(hits[i].span, words, floor);
        floor = hits[i].span.to;
        scan_put_joint(out, i == 0);
        if (q->denominator >= 0)
            buf_printf(out, "%g/%g=%g", q->numerator, q->denominator, q->percent);
        else
            buf_printf(out, "%g=", q->total);
        if (q->items >= 0)
            buf_printf(out, "%d items", q->items);
        for (size_t k = 0; k < q->n_parts; k++)
            buf_printf(out, "%s%g", k ? "+" : "", q->parts[k]);
        buf_puts(out, q->ok ? "" : " wrong");
    }
}

static void percentages_may_be_rounded_or_cut(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"có 62/77 tổ chức đảng (chiếm 80,5%)", "62/77=80.5"},
        {"có 62/77 tổ chức đảng (chiếm 80%)", "62/77=80"},
        {"236/248 đảng viên tham dự, đạt 95,2%.", "236/248=95.2"},
        {"236/248 đảng viên tham dự, đạt 95,1%.", "236/248=95.1"},
        {"236/248 đảng viên tham dự, đạt 96%.", "236/248=96 wrong"},
        {"1.109/1.200 hồ sơ (92,4 %)", "1109/1200=92.4"},
        {"tỷ lệ 75% (18/24 chi bộ)", "18/24=75"},
        {"15/14 đề tài, tức 107%", "15/14=107"},
        {"12/15 chi bộ (80%), 3/15 chi bộ (20%)", "12/15=80 & 3/15=20"},
        {"hoàn thành 6/78 (7,69%)", "6/78=7.69"},
    };
    SCAN_CHECK(cases, show_quantities);
}

static void fractions_are_written_in_many_ways(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"18/20 chi bộ đạt 90%", "18/20=90"},
        {"18/20 chi bộ hoàn thành tốt nhiệm vụ (tỷ lệ: 90%)", "18/20=90"},
        {"18/20 chi bộ (= 90%)", "18/20=90"},
        {"4.312/4.500 đồng chí, tỷ lệ 95,82%", "4312/4500=95.82"},
        {"45 đảng viên/50 đảng viên, đạt 90%", "45/50=90"},
        {"45 đ/c/50 đ/c, đạt 90%", "45/50=90"},
        {"45/tổng số 50 đảng viên (90%)", "45/50=90"},
        {"45 trong tổng số 50 đảng viên, chiếm 90%", "45/50=90"},
        {"hoàn thành 07 trong 20 chỉ tiêu (đạt 35%)", "7/20=35"},
        {"có 3 trong 12 chi bộ, chiếm 25%", "3/12=25"},
        {"có 9 trong 10 thôn (80%)", "9/10=80 wrong"},
        {"có 45 đảng viên trên tổng số 50 đảng viên (đạt 91%)", "45/50=91 wrong"},
        {"92,4% đảng viên (1.109/1.200 đồng chí) tham gia", "1109/1200=92.4"},
        {"chiếm 12,5% (tương ứng 25/200 đảng viên)", "25/200=12.5"},
        {"đạt trên 95% (197/200 đảng viên)", "197/200=95"},
        {"197/200 đảng viên, đạt gần 96%", "197/200=96 wrong"},
        {"215,6/320,5 tỷ đồng, đạt 67,3% kế hoạch", "215.6/320.5=67.3"},
    };
    SCAN_CHECK(cases, show_quantities);
}

static void a_percentage_of_something_else_is_not_the_fractions(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"18/20 chi bộ họp đủ, đảng viên dự đạt 95%", ""},
        {"18/20 chi bộ với 150/160 đảng viên (93,75%)", "150/160=93.75"},
        {"12/15 chi bộ đạt 100%", ""},
        {"kiểm tra 05 cuộc trong 3 năm (đạt 50%)", ""},
        {"12/15 chi bộ đạt 95% đảng viên dự học", ""},
        {"12/15 chi bộ có 100% đảng viên dự học", ""},
        {"tăng 5% số chi bộ (18/20)", ""},
        {"hoạt động 24/7, đạt 5%", "24/7=5 wrong"},
    };
    SCAN_CHECK(cases, show_quantities);
}

static void parts_make_up_their_total(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"kỷ luật 33 đảng viên (27 khiển trách, 06 cảnh cáo)", "33=27+6"},
        {"34 đảng viên (khiển trách 27, cảnh cáo 05 và cách chức 01)", "34=27+5+1 wrong"},
        {"18/24 chi bộ (10 khá, 8 trung bình)", "18=10+8"},
        {"3.986 đảng viên, trong đó: 2.000 nữ, 1.986 nam.", "3986=2000+1986"},
        {"tổng số 45 đồng chí. Trong đó nam 30 đồng chí, nữ 15 đồng chí", "45=30+15"},
        {"33 đảng viên bằng các hình thức: khiển trách 27 đồng chí; cảnh cáo 06 đồng chí.", "33=27+6"},
        {"33 đảng viên, trong đó: khiển trách 27; cảnh cáo 06.", "33=27+6"},
        {"trong tổng số 78 tổ chức có 12 tổ chức xuất sắc (15,4%), 60 tốt (76,9%), 06 khá (7,7%).", "78=12+60+6"},
        {"120 đảng viên, gồm 100 chính thức (60 nam, 40 nữ), 20 dự bị", "120=100+20"},
        {"33 đảng viên (27 khiển trách, 06 cảnh cáo năm 2020)", "33=27+6"},
        {"45 đồng chí (25 nam, 20 nữ; 12 dân tộc thiểu số)", "45=25+20"},
        {"18/24 chi bộ (75%), trong đó 10 khá, 8 trung bình", "18/24=75 & 18=10+8"},
        {"17 đảng viên, bằng 0,43% tổng số đảng viên. Hình thức: khiển trách 10, cảnh cáo 05, khai trừ 02.",
         "17=10+5+2"},
        {"05 cuộc: 03 cuộc kiểm tra, 02 cuộc giám sát", "5=3+2"},
        {"kỷ luật 37 đảng viên vi phạm Quy định 47 (khiển trách 19, cảnh cáo 11, khai trừ 7)", "37=19+11+7"},
        {"xử lý dứt điểm 134 công trình (trong đó: không phép 61, sai phép 48, trên đất nông nghiệp 25)",
         "134=61+48+25"},
        {"trong số 73 công trình hoàn thành từ đầu nhiệm kỳ đến nay trên địa bàn có 64 công trình đã quyết toán, 09 "
         "công trình đang kiểm toán",
         "73=64+9"},
        {"trong 212 nhiệm vụ được giao, có 158 nhiệm vụ đã xong, 39 nhiệm vụ đang làm, 15 nhiệm vụ quá hạn",
         "212=158+39+15"},
    };
    SCAN_CHECK(cases, show_quantities);
}

static void lists_have_as_many_items_as_they_say(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"Còn 03 đơn vị: Đảng ủy Sở A; Chi bộ B; Chi bộ C.", "3=3 items"},
        {"Còn 03 đơn vị không họp do dịch COVID-19: Đảng ủy Sở A; Chi bộ B; Chi bộ C.", "3=3 items"},
        {"05 tổ chức đảng: (1) A; (2) B; (3) C; (4) D.", "5=4 items wrong"},
        {"03 chi bộ: Chi bộ A, Chi bộ B và Chi bộ C.", "3=3 items"},
        {"hai chi bộ: Chi bộ A và Chi bộ B", "2=2 items"},
        {"03 xã: Suối Rắc, Hà Thanh và Đông Hà", "3=3 items"},
        {"03 xã (Suối Rắc, Hà Thanh, Đông Hà) chưa đạt", "3=3 items"},
        {"3 nội dung: một là, tuyên truyền; hai là, kiểm tra; ba là, giám sát.", "3=3 items"},
        {"ba khâu: Thứ nhất, cán bộ. Thứ hai, thể chế. Thứ ba, hạ tầng.", "3=3 items"},
        {"4 nội dung: một là, tuyên truyền; hai là, kiểm tra; ba là, giám sát.", "4=3 items wrong"},
        {"02 việc: a) rà soát; b) báo cáo.", "2=2 items"},
        {"Thành lập 03 đoàn kiểm tra các xã: Đoàn số 1 kiểm tra phía Bắc; Đoàn số 2 kiểm tra phía Tây; Đoàn số 3 kiểm tra "
         "chủ rừng; tổng hợp kết quả.",
         "3=3 items"},
        {"04 đảng viên (các đồng chí: Lý A, Mùa B, Tẩn C, Sùng D)", "4=4 items"},
        {"tại 03 đảng bộ, chi bộ cơ sở, gồm: Đảng bộ Cảng, Đảng bộ Kho và Chi bộ Bến; đồng thời giám sát 11 nơi.",
         "3=3 items"},
        {"quy hoạch 03 vùng: vùng chè Nà Pán, vùng cam Bản Lầu, vùng dược liệu.", "3=3 items"},
        {"Còn 02 tiêu chí (giao thông; môi trường và an toàn thực phẩm) chưa đạt", "2=2 items"},
        {"Còn 04 đơn vị có từ 02 việc quá hạn: Đảng ủy A; Đảng ủy B; Ban Tổ chức C.", "4=3 items wrong"},
        {"Có 02 cuộc do 03 đoàn tiến hành: đoàn một; đoàn hai; đoàn ba.", "3=3 items"},
        {"Sau hai năm, còn ba hạn chế: chậm, tại 3 huyện (Kim Lũng, Vân Sạ, Thạch Mỗ).", "3=3 items"},
    };
    SCAN_CHECK(cases, show_quantities);
}

static void other_figures_are_left_alone(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"ngày 7/4 đạt 5%, trực 24/24 giờ, 18/24 chi bộ", ""},
        {"12 đồng chí, trong đó 3 nữ, 2 dân tộc thiểu số", ""},
        {"năm 2025 (6 tháng đầu 3, 6 tháng cuối 4)", ""},
        {"Điều 12 (khoản 3, điểm 4)", ""},
        {"Nghị định 30/2020/NĐ-CP (đạt 5%)", ""},
        {"tăng 11% so với mục tiêu 85%", ""},
        {"tăng 05 đảng viên so với năm 2020 (45 đảng viên)", ""},
        {"trong 05 năm (2016 - 2020) kết nạp 120 đảng viên", ""},
        {"từ 100 triệu đồng đến 200 triệu đồng (Điều 5, khoản 3)", ""},
        {"15 ngày làm việc (từ 01/3 đến 20/3)", ""},
        {"04 xã: Suối Rắc, Hà Thanh và Đông Hà chưa đạt", ""},
        {"năm chi bộ: họp đủ", ""},
        {"12 đồng chí (tăng 3 đồng chí, 2 nữ)", ""},
        {"", ""},
    };
    SCAN_CHECK(cases, show_quantities);
}

/* "up 312 bài against năm 2000", "down 12>9 vụ"; " wrong" when figures and words go apart. */
static void show_changes(struct buf *out, struct arena *arena, struct str words)
{
    struct change_hit *hits;
    const size_t n = scan_changes(arena, words, &hits);
    uint32_t floor = 0;
    for (size_t i = 0; i < n; i++) {
        const struct change *c = &hits[i].change;
        scan_check_span(hits[i].span, words, floor);
        floor = hits[i].span.to;
        scan_put_joint(out, i == 0);
        buf_puts(out, c->up ? "up" : "down");
        if (c->amount >= 0)
            buf_printf(out, " %g", c->amount);
        if (c->from >= 0)
            buf_printf(out, " %g>%g", c->from, c->to);
        if (c->unit.p)
            buf_printf(out, " %.*s", STR_ARG(c->unit));
        if (c->against.p)
            buf_printf(out, " against %.*s", STR_ARG(c->against));
        if (c->base >= 0)
            buf_printf(out, " = %g", c->base);
        buf_puts(out, c->ok ? "" : " wrong");
    }
}

static void changes_have_direction_amount_and_base(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"đạt 74%, giảm 11% so với mục tiêu 85%.", "down 11 % against mục tiêu 85% = 85"},
        {"1.214 bài dự thi, tăng 312 bài so với hội thi năm 2000.", "up 312 bài against hội thi năm 2000"},
        {"đạt 75,8%, tăng 6,4 điểm phần trăm so với cùng kỳ năm 2025.",
         "up 6.4 điểm phần trăm against cùng kỳ năm 2025"},
        {"tỷ lệ tăng từ 58% lên 81%.", "up 58>81 %"},
        {"số vụ giảm từ 12 xuống còn 9 vụ", "down 12>9 vụ"},
        {"số vụ giảm từ 9 xuống còn 12 vụ", "down 9>12 vụ wrong"},
        {"tăng từ 201/248 (81%) lên 240/248 (96,8%)", "up 201>240"},
        {"đạt 75 triệu đồng, tăng 1,5 lần so với năm 2020", "up 1.5 lần against năm 2020"},
        {"thu vượt 12% dự toán; giảm 05 chi bộ", "up 12 % & down 5 chi bộ"},
        {"tăng cường 12 giải pháp, giảm nghèo", ""},
        {"từ ngày 01/3 đến ngày 15/3", ""},
        {"", ""},
    };
    SCAN_CHECK(cases, show_changes);
}

static void a_megabyte_of_anything_ends(void **state)
{
    (void)state;
    static const char *const pieces[] = {"2 a: ",       "hai a: ",  ": ",      "2 a (1) ",       "2 a: một là ",
                                         "2/a 3 trên ", "từ 1 ",    "tăng 1 ", "giảm 1 so với ", "5 a/",
                                         "2 a (",       "2 a gồm ", "12/15 ",  "(1) a; ",        "2 a; ",
                                         "1.234.",      "5% (",     "9"};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        struct arena *arena = arena_create();
        const struct str words = scan_repeat(arena, pieces[i], 1000000);
        struct quantity_hit *hits;
        const size_t n = scan_quantities(arena, words, &hits);
        uint32_t floor = 0;
        for (size_t k = 0; k < n; k++) {
            scan_check_span(hits[k].span, words, floor);
            floor = hits[k].span.to;
        }
        struct change_hit *changes;
        const size_t n_changes = scan_changes(arena, words, &changes);
        for (size_t k = 0; k < n_changes; k++)
            scan_check_span(changes[k].span, words, k ? changes[k - 1].span.to : 0);
        arena_destroy(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(percentages_may_be_rounded_or_cut),
        cmocka_unit_test(fractions_are_written_in_many_ways),
        cmocka_unit_test(a_percentage_of_something_else_is_not_the_fractions),
        cmocka_unit_test(parts_make_up_their_total),
        cmocka_unit_test(lists_have_as_many_items_as_they_say), cmocka_unit_test(other_figures_are_left_alone),
        cmocka_unit_test(changes_have_direction_amount_and_base), cmocka_unit_test(a_megabyte_of_anything_ends),
    };
    return cmocka_run_group_tests_name("scan-quantity", tests, NULL, NULL);
}

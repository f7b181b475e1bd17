/* Deadlines in words: every kind with its fields, and times that bound no act. */
#include "scan_case.h"

/* "words|kind|date|last|amount unit|event|before", what is absent left out from the end on. */
static void show_deadlines(struct buf *out, struct arena *arena, struct str words)
{
    static const char *const units[] = {"", "day", "workday", "week", "month", "quarter", "year"};
    static const char *const events[] = {"", "issue", "receipt", "other"};
    struct deadline_hit *hits;
    const size_t n = scan_deadlines(arena, words, &hits);
    uint32_t floor = 0;
    for (size_t i = 0; i < n; i++) {
        const struct deadline *deadline = &hits[i].deadline;
        scan_check_span(hits[i].span, words, floor);
        floor = hits[i].span.to;
        assert_null(deadline->words.p); /* words and place are the caller's */
        scan_put_joint(out, i == 0);
        buf_printf(out, "%.*s|%s", STR_ARG(str_at(words, hits[i].span)), deadline_kind_name(deadline->kind));
        char text[DATE_TEXT_MAX];
        if (date_is(deadline->date))
            buf_printf(out, "|%s", date_iso(deadline->date, text));
        if (date_is(deadline->last))
            buf_printf(out, "|last %s", date_iso(deadline->last, text));
        if (deadline->amount)
            buf_printf(out, "|%d", deadline->amount);
        if (deadline->unit)
            buf_printf(out, "|%s", units[deadline->unit]);
        if (deadline->event)
            buf_printf(out, "|%s", events[deadline->event]);
        if (deadline->before)
            buf_printf(out, "|before");
    }
}

static void a_day_bounds_with_every_lead(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"báo cáo trước ngày 22/02/2024.", "trước ngày 22/02/2024|date|2024-02-22|before"},
        {"xong trước ngày 22-02-2024", "trước ngày 22-02-2024|date|2024-02-22|before"},
        {"trước ngày 22 tháng 02 năm 2024", "trước ngày 22 tháng 02 năm 2024|date|2024-02-22|before"},
        {"trước 30/6/2024", "trước 30/6/2024|date|2024-06-30|before"},
        {"chậm nhất là ngày 20/02/2024", "chậm nhất là ngày 20/02/2024|date|2024-02-20"},
        {"chậm nhất vào ngày 20/02/2024", "chậm nhất vào ngày 20/02/2024|date|2024-02-20"},
        {"chậm nhất trước ngày 20/02/2024", "chậm nhất trước ngày 20/02/2024|date|2024-02-20|before"},
        {"muộn nhất ngày 20/02/2024", "muộn nhất ngày 20/02/2024|date|2024-02-20"},
        {"đến hết ngày 31/12/2024", "đến hết ngày 31/12/2024|date|2024-12-31"},
        {"không muộn hơn ngày 20/02/2024", "không muộn hơn ngày 20/02/2024|date|2024-02-20"},
        {"thời hạn ban hành: 30/5/2024", "thời hạn ban hành: 30/5/2024|date|2024-05-30"},
        {"trong ngày 20/02/2024", "trong ngày 20/02/2024|date|2024-02-20"},
        {"xong trước ngày 3O/6/2024", "trước ngày 3O/6/2024|date|2024-06-30|before"},
        {"xong trước ngày l8 tháng 5 năm 2024", "trước ngày l8 tháng 5 năm 2024|date|2024-05-18|before"},
        {"hạn chót ngày 20/02/2024", "hạn chót ngày 20/02/2024|date|2024-02-20"},
        {"Thời hạn hoàn thành: ngày 20/02/2024.", "Thời hạn hoàn thành: ngày 20/02/2024|date|2024-02-20"},
        {"thời hạn gửi báo cáo là ngày 25/3/2024", "thời hạn gửi báo cáo là ngày 25/3/2024|date|2024-03-25"},
        {"Thời gian hoàn thành: trước ngày 20/02/2024", "trước ngày 20/02/2024|date|2024-02-20|before"},
        {"TRƯỚC NGÀY 22/02/2024", "TRƯỚC NGÀY 22/02/2024|date|2024-02-22|before"},
        {"CHẬM NHẤT LÀ NGÀY 20 THÁNG 02 NĂM 2024", "CHẬM NHẤT LÀ NGÀY 20 THÁNG 02 NĂM 2024|date|2024-02-20"},
    };
    SCAN_CHECK(cases, show_deadlines);
}

static void a_time_of_day_belongs_to_its_day(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"trước 17 giờ 00 ngày 20/02/2024", "trước 17 giờ 00 ngày 20/02/2024|date|2024-02-20|before"},
        {"trước 17h00, ngày 20/02/2024", "trước 17h00, ngày 20/02/2024|date|2024-02-20|before"},
        {"trước 16 giờ 30 phút ngày 20/02/2024", "trước 16 giờ 30 phút ngày 20/02/2024|date|2024-02-20|before"},
        {"họp lúc 8 giờ ngày 20/02/2024", ""},
    };
    SCAN_CHECK(cases, show_deadlines);
}

static void impossible_and_incomplete_days_have_no_date(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"trước ngày 31/02/2024", "trước ngày 31/02/2024|date|before"},
        {"trước ngày 20/3", "trước ngày 20/3|date|before"},
        {"trước ngày 20/3/24, tổng kết năm 2021", "trước ngày 20/3/24|date|before"},
    };
    SCAN_CHECK(cases, show_deadlines);
}

static void the_only_year_of_the_words_completes_a_day(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"tổng kết công tác năm 2024, báo cáo trước ngày 20/3", "trước ngày 20/3|date|2024-03-20|before"},
        {"trước ngày 20/3 năm 2024", "trước ngày 20/3 năm 2024|date|2024-03-20|before"},
        {"năm 2023 và năm 2024, báo cáo trước ngày 20/3", "trước ngày 20/3|date|before"},
        /* the year of a cited paper is not that of the deadline */
        {"Căn cứ Kế hoạch số 12-KH/ĐUK ngày 05/01/2021, báo cáo trước ngày 20/3", "trước ngày 20/3|date|before"},
        {"theo Nghị định số 30/2020/NĐ-CP, báo cáo trước ngày 20/3", "trước ngày 20/3|date|before"},
        {"theo Nghị định số 30/2020/NĐ-CP, tổng kết năm 2024 trước ngày 20/3",
         "trước ngày 20/3|date|2024-03-20|before"},
    };
    SCAN_CHECK(cases, show_deadlines);
}

static void a_day_without_year_is_the_next_one_of_the_paper(void **state)
{
    (void)state;
    static const struct {
        const char *words, *issued, *date;
    } rows[] = {
        {"báo cáo trước ngày 20/3", "2024-02-10", "2024-03-20"},
        {"báo cáo trước 20/3.", "2024-02-10", "2024-03-20"},
        {"báo cáo trước ngày 15/01", "2024-12-20", "2025-01-15"},
        {"báo cáo trước ngày 20/3 kết quả năm 2023", "2024-02-10", "2024-03-20"},
        {"rà soát năm 2025, báo cáo trước ngày 20/3", "2024-12-10", "2025-03-20"},
        {"hoàn thành trong tháng 9", "2024-12-10", "2025-09-30"},
        {"hoàn thành trong tháng 12", "2024-12-10", "2024-12-31"},
        {"báo cáo trước ngày 20/3", "", ""},
        {"báo cáo trước ngày 31 tháng 12 năm nay", "2024-12-31", "2024-12-31"},
        {"báo cáo trước ngày 15/01 năm sau", "2024-12-10", "2025-01-15"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *arena = arena_create();
        struct date issued = DATE_NONE;
        if (*rows[i].issued)
            assert_true(date_from_iso(str_from(rows[i].issued), &issued));
        struct deadline_hit *hits;
        assert_int_equal(scan_deadlines_since(arena, str_from(rows[i].words), issued, &hits), 1);
        char text[DATE_TEXT_MAX];
        const struct deadline *deadline = &hits[0].deadline;
        assert_string_equal(date_iso(date_is(deadline->date) ? deadline->date : deadline->last, text), rows[i].date);
        arena_destroy(arena);
    }
}

static void a_day_is_gone_or_to_come_as_the_paper_is_dated(void **state)
{
    (void)state;
    static const struct {
        const char *words, *date;
    } rows[] = {
        {"Đến ngày 31/3/2024 mới có 19 chi bộ gửi báo cáo", ""},
        {"đến ngày 30/6/2024 hoàn thành việc sắp xếp", "2024-06-30"},
        {"rà soát, báo cáo Ban Thường vụ ngày 30/9/2024.", "2024-09-30"},
        {"rà soát, báo cáo Ban Thường vụ ngày 30/3/2024.", ""},
        {"tổ chức Ngày hội khởi nghiệp (dự kiến 15/10/2024).", "2024-10-15"},
        {"kỷ niệm ngày 02/9/2024.", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *arena = arena_create();
        struct date issued;
        assert_true(date_from_iso(STR("2024-04-10"), &issued));
        struct deadline_hit *hits;
        assert_int_equal(scan_deadlines_since(arena, str_from(rows[i].words), issued, &hits), *rows[i].date != '\0');
        char text[DATE_TEXT_MAX];
        if (*rows[i].date)
            assert_string_equal(date_iso(hits[0].deadline.date, text), rows[i].date);
        arena_destroy(arena);
    }
}

static void a_period_ends_on_its_last_day(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"hoàn thành trong tháng 11/2024", "trong tháng 11/2024|period|last 2024-11-30"},
        {"hoàn thành trong tháng 2 năm 2024", "trong tháng 2 năm 2024|period|last 2024-02-29"},
        {"trong tháng 11-2024", "trong tháng 11-2024|period|last 2024-11-30"},
        {"trước tháng 6/2024", "trước tháng 6/2024|period|last 2024-05-31|before"},
        {"trước tháng 01/2024", "trước tháng 01/2024|period|last 2023-12-31|before"},
        {"trong quý II/2024", "trong quý II/2024|period|last 2024-06-30"},
        {"trong Quý IV năm 2024", "trong Quý IV năm 2024|period|last 2024-12-31"},
        {"trong quý 1 năm 2025", "trong quý 1 năm 2025|period|last 2025-03-31"},
        {"TRONG QUÝ III/2024", "TRONG QUÝ III/2024|period|last 2024-09-30"},
        {"trước quý III/2024", "trước quý III/2024|period|last 2024-06-30|before"},
        {"hoàn thành trong năm 2024", "trong năm 2024|period|last 2024-12-31"},
        {"từ nay đến cuối năm 2024", "từ nay đến cuối năm 2024|period|last 2024-12-31"},
        {"trong 6 tháng đầu năm 2024", "trong 6 tháng đầu năm 2024|period|last 2024-06-30"},
        {"trong 6 tháng cuối năm 2024", "trong 6 tháng cuối năm 2024|period|last 2024-12-31"},
        {"trong 7 tháng còn lại của năm", "trong 7 tháng còn lại của năm|period"},
        {"từ ngày 01/3/2024 đến ngày 15/3/2024", "từ ngày 01/3/2024 đến ngày 15/3/2024|period|last 2024-03-15"},
        {"từ ngày 01/3 đến ngày 15/3/2024", "từ ngày 01/3 đến ngày 15/3/2024|period|last 2024-03-15"},
        {"Giai đoạn 2023-2025, rà soát toàn bộ quy chế", "Giai đoạn 2023-2025|period|last 2025-12-31"},
        {"giai đoạn 2023 – 2025 rà soát quy chế", "giai đoạn 2023 – 2025|period|last 2025-12-31"},
        {"Thời gian thực hiện: Quý II/2024.", "Thời gian thực hiện: Quý II/2024|period|last 2024-06-30"},
        {"Thời gian: năm 2024", "Thời gian: năm 2024|period|last 2024-12-31"},
        {"trong tháng 13/2025", "trong tháng 13/2025|period"},
        {"soạn sổ tay nghiệp vụ cho bí thư chi bộ trong năm 2024.", "trong năm 2024|period|last 2024-12-31"},
        {"giúp Ban Thường vụ tổng kết Đề án trong năm 2024.", "trong năm 2024|period|last 2024-12-31"},
        {"tham mưu để trong năm 2024 kiểm tra 06 tổ chức đảng", "trong năm 2024|period|last 2024-12-31"},
        {"làm việc với cấp ủy, tối thiểu hai lần trong năm 2024", "trong năm 2024|period|last 2024-12-31"},
        {"xóa thôn chưa có chi bộ trong thời gian từ nay đến hết năm 2024",
         "trong thời gian từ nay đến hết năm 2024|period|last 2024-12-31"},
        {"trả dứt điểm nợ đọng trong hai năm 2024 - 2025", "trong hai năm 2024 - 2025|period|last 2025-12-31"},
        {"6 tháng đầu năm phải xong", "6 tháng đầu năm|period"},
        {"ban hành quy chế (quý III/2025)", "quý III/2025|period|last 2025-09-30"},
        {"Hoàn thành: quý IV/2025", "Hoàn thành: quý IV/2025|period|last 2025-12-31"},
        {"hoàn thành trong tuần", "trong tuần|period"},
        {"báo cáo trong tháng này", "trong tháng này|period"},
        {"sơ kết vào năm 2026, tổng kết vào cuối năm 2028",
         "vào năm 2026|period|last 2026-12-31 & vào cuối năm 2028|period|last 2028-12-31"},
        {"tập huấn, dự kiến trung tuần tháng 9/2024", "trung tuần tháng 9/2024|period|last 2024-09-30"},
        {"tổ chức học tập Nghị quyết trong tháng 9/2024", "trong tháng 9/2024|period|last 2024-09-30"},
        {"giao rừng đến hộ trong năm 2024", "trong năm 2024|period|last 2024-12-31"},
        {"thực hiện đến hết nhiệm kỳ", "đến hết nhiệm kỳ|period"},
        {"trong phiên họp tháng 4/2024", "trong phiên họp tháng 4/2024|period|last 2024-04-30"},
        {"tại kỳ sinh hoạt chi bộ tháng 12/2024", "tại kỳ sinh hoạt chi bộ tháng 12/2024|period|last 2024-12-31"},
        {"báo cáo cùng kỳ báo cáo quý III/2024", "cùng kỳ báo cáo quý III/2024|period|last 2024-09-30"},
    };
    SCAN_CHECK(cases, show_deadlines);
}

static void an_amount_counts_from_its_event(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"trong thời hạn 10 ngày làm việc kể từ ngày nhận được Thông báo này",
         "trong thời hạn 10 ngày làm việc kể từ ngày nhận được Thông báo này|relative|10|workday|receipt"},
        {"trong vòng 15 ngày, kể từ ngày ban hành", "trong vòng 15 ngày, kể từ ngày ban hành|relative|15|day|issue"},
        {"Sau 06 tháng, kể từ ngày có Thông báo này, Chi bộ phải báo cáo",
         "Sau 06 tháng, kể từ ngày có Thông báo này|relative|6|month|issue"},
        {"chậm nhất sau 30 (ba mươi) ngày kể từ ngày ký",
         "chậm nhất sau 30 (ba mươi) ngày kể từ ngày ký|relative|30|day|issue"},
        /* another paper than the one that speaks */
        {"trong 20 ngày sau khi Tỉnh uỷ ban hành văn bản",
         "trong 20 ngày sau khi Tỉnh uỷ ban hành văn bản|relative|20|day|other"},
        {"trong thời hạn 15 ngày kể từ ngày có Kết luận của Ban Thường vụ Tỉnh ủy",
         "trong thời hạn 15 ngày kể từ ngày có Kết luận của Ban Thường vụ Tỉnh ủy|relative|15|day|other"},
        {"trong thời hạn 15 ngày kể từ ngày Ban Thường vụ ban hành Kết luận này",
         "trong thời hạn 15 ngày kể từ ngày Ban Thường vụ ban hành Kết luận này|relative|15|day|issue"},
        {"trong thời hạn 15 ngày kể từ ngày Thông báo được ban hành",
         "trong thời hạn 15 ngày kể từ ngày Thông báo được ban hành|relative|15|day|issue"},
        {"trong thời hạn 15 ngày kể từ ngày ban hành Thông báo",
         "trong thời hạn 15 ngày kể từ ngày ban hành Thông báo|relative|15|day|issue"},
        {"trong hai tuần kể từ khi kết thúc kiểm tra",
         "trong hai tuần kể từ khi kết thúc kiểm tra|relative|2|week|other"},
        {"không quá 05 ngày làm việc", "không quá 05 ngày làm việc|relative|5|workday"},
        {"trước 10 ngày so với ngày họp", "trước 10 ngày so với ngày họp|relative|10|day|other|before"},
        {"Thời hạn thực hiện: 30 ngày", "Thời hạn thực hiện: 30 ngày|relative|30|day"},
        {"phổ biến tại kỳ sinh hoạt gần nhất", "tại kỳ sinh hoạt gần nhất|relative|other"},
        {"tại buổi sinh hoạt chi bộ tới", "tại buổi sinh hoạt chi bộ tới|relative|other"},
        {"làm điểm, báo cáo sau 06 tháng.", "sau 06 tháng|relative|6|month|other"},
        {"theo dõi; sau 06 tháng báo cáo kết quả", "sau 06 tháng|relative|6|month|other"},
        {"Sau 06 tháng, Đảng ủy Sở báo cáo kết quả", "Sau 06 tháng|relative|6|month|other"},
        {"gửi tài liệu trước ít nhất 07 ngày làm việc",
         "trước ít nhất 07 ngày làm việc|relative|7|workday|other|before"},
        {"gửi tài liệu cho đại biểu trước 05 ngày.", "trước 05 ngày|relative|5|day|other|before"},
        {"gửi báo cáo trong 07 ngày làm việc sau hội nghị kiểm điểm.",
         "trong 07 ngày làm việc sau hội nghị kiểm điểm|relative|7|workday|other"},
        {"gửi hồ sơ trước khi đại hội ít nhất 15 ngày.",
         "trước khi đại hội ít nhất 15 ngày|relative|15|day|other|before"},
        {"Sau sinh hoạt 03 ngày, gửi biên bản", "Sau sinh hoạt 03 ngày|relative|3|day|other"},
        {"giải quyết dứt điểm trước Đại hội Công đoàn tỉnh.", "trước Đại hội Công đoàn tỉnh|relative|other|before"},
        {"đưa vào nghị quyết kỳ họp cuối năm", "kỳ họp cuối năm|relative|other"},
        {"trả lời trong 10 ngày.", "trong 10 ngày|relative|10|day"},
        {"tổng hợp; sau 06 tháng tiến hành phúc tra", "sau 06 tháng|relative|6|month|other"},
    };
    SCAN_CHECK(cases, show_deadlines);
}

static void at_once_needs_an_act_or_an_event(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"ngay sau khi nhận được Thông báo này", "ngay sau khi nhận được Thông báo này|immediate|receipt"},
        {"Ngay sau khi có Kết luận, chi bộ kiểm điểm", "Ngay sau khi có Kết luận|immediate|issue"},
        {"ngay sau hội nghị", "ngay sau hội nghị|immediate|other"},
        {"trả ngay 06 hồ sơ quá hạn", "trả ngay|immediate"},
        {"yêu cầu khắc phục ngay những hạn chế", "khắc phục ngay|immediate"},
        {"chấn chỉnh ngay lập tức", "ngay lập tức|immediate"},
        {"NGAY SAU KHI NHẬN ĐƯỢC THÔNG BÁO", "NGAY SAU KHI NHẬN ĐƯỢC THÔNG BÁO|immediate|receipt"},
        {"không thể thực hiện ngay", ""},
        {"chưa khắc phục ngay", ""},
        {"Ngay từ đầu năm, chi bộ đã họp", ""},
        {"họp ngay tại cơ quan", ""},
        {"người ngay thẳng", ""},
    };
    SCAN_CHECK(cases, show_deadlines);
}

static void what_recurs_names_its_period(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"hằng tháng báo cáo", "hằng tháng|recurring|month"},
        {"Hàng quý, chi bộ họp", "Hàng quý|recurring|quarter"},
        {"mỗi quý ít nhất 01 lần", "mỗi quý ít nhất 01 lần|recurring|quarter"},
        {"sinh hoạt chuyên đề mỗi quý tối thiểu một lần", "mỗi quý tối thiểu một lần|recurring|quarter"},
        {"sinh hoạt chuyên đề hằng quý", "hằng quý|recurring|quarter"},
        {"sáu tháng đánh giá một lần trước chi bộ", "sáu tháng đánh giá một lần|recurring|6|month"},
        {"hai tháng họp một lần", "hai tháng họp một lần|recurring|2|month"},
        {"đối thoại ít nhất 01 năm 02 lần", "01 năm 02 lần|recurring|1|year"},
        {"quý một lần", "quý một lần|recurring|quarter"},
        {"báo cáo kết quả 6 tháng, 1 năm về Ban Thường vụ", "6 tháng, 1 năm|recurring|6|month"},
        {"chế độ báo cáo tháng, quý, năm", "tháng, quý, năm|recurring|month"},
        {"báo cáo định kỳ quý, 6 tháng, năm", "định kỳ quý, 6 tháng, năm|recurring|quarter"},
        {"trước ngày 10 tháng sau", "trước ngày 10 tháng sau|recurring|month|before"},
        {"định kỳ hằng năm (trước 05/12)", "định kỳ hằng năm (trước 05/12)|recurring|year"},
        {"chuyên đề hằng năm, gửi trước ngày 15 tháng 01", "trước ngày 15 tháng 01|recurring|year|before"},
        {"hai tháng, chi bộ họp một lần", ""},
        {"sáu tháng đánh giá, rút kinh nghiệm một lần",
         "sáu tháng đánh giá, rút kinh nghiệm một lần|recurring|6|month"},
        {"dự ít nhất một buổi một quý", "một buổi một quý|recurring|quarter"},
        {"6 tháng, cuối năm báo cáo Ban Chấp hành", "6 tháng, cuối năm|recurring|6|month"},
        {"hằng tuần giao ban", "hằng tuần|recurring|week"},
        {"HẰNG NĂM RÀ SOÁT", "HẰNG NĂM|recurring|year"},
        {"định kỳ quý", "định kỳ quý|recurring|quarter"},
        {"định kỳ 6 tháng một lần", "định kỳ 6 tháng một lần|recurring|6|month"},
        {"6 tháng/lần", "6 tháng/lần|recurring|6|month"},
        {"ít nhất 02 lần/năm", "02 lần/năm|recurring|year"},
        {"trước ngày 15/12 hằng năm", "trước ngày 15/12 hằng năm|recurring|year|before"},
        {"trước ngày 25 hằng tháng", "trước ngày 25 hằng tháng|recurring|month|before"},
        {"trước ngày 20 của tháng cuối quý", "trước ngày 20 của tháng cuối quý|recurring|quarter|before"},
        {"định kỳ hằng năm (vào cuối quý III)", "định kỳ hằng năm (vào cuối quý III)|recurring|year"},
        {"hằng tháng, hằng quý", "hằng tháng, hằng quý|recurring|month"},
        {"hằng năm và hằng quý", "hằng năm và hằng quý|recurring|quarter"},
        {"hằng quý, 6 tháng một lần và hằng năm", "hằng quý, 6 tháng một lần và hằng năm|recurring|quarter"},
    };
    SCAN_CHECK(cases, show_deadlines);
}

static void several_bounds_come_in_reading_order(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"gửi dự thảo trước ngày 15/01/2025; hoàn thành trong quý I/2025; rà soát hằng năm",
         "trước ngày 15/01/2025|date|2025-01-15|before & trong quý I/2025|period|last 2025-03-31 & hằng "
         "năm|recurring|year"},
    };
    SCAN_CHECK(cases, show_deadlines);
}

static void a_limit_is_one_behind_what_is_overdue(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"xử lý dứt điểm các hồ sơ đã tồn đọng chậm nhất ngày 15/9/2024",
         "chậm nhất ngày 15/9/2024|date|2024-09-15"},
        {"nộp khoản đã tạm ứng muộn nhất là ngày 01/4/2024", "muộn nhất là ngày 01/4/2024|date|2024-04-01"},
        {"các xã nộp dần, không quá ngày 30/11/2024.", "không quá ngày 30/11/2024|date|2024-11-30"},
        {"trả nợ đã quá hạn không quá 31/12/2024", "không quá 31/12/2024|date|2024-12-31"},
        {"trong vòng ngày 30/11/2024", ""},
    };
    SCAN_CHECK(cases, show_deadlines);
}

static void meetings_and_seasons_bound_an_act(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"trình tại phiên họp Thường trực Huyện ủy tháng 9/2024",
         "tại phiên họp Thường trực Huyện ủy tháng 9/2024|period|last 2024-09-30"},
        {"báo cáo tại phiên họp thứ 12 (dự kiến ngày 14/10/2024).",
         "tại phiên họp thứ 12 (dự kiến ngày 14/10/2024)|date|2024-10-14"},
        {"thông qua tại kỳ họp (vào ngày 05/7/2024)", "tại kỳ họp (vào ngày 05/7/2024)|date|2024-07-05"},
        {"trình tại kỳ họp giữa năm 2025", "tại kỳ họp giữa năm 2025|period|last 2025-12-31"},
        {"trình trong tuần 4 tháng 3/2024", "trong tuần 4 tháng 3/2024|period|last 2024-03-31"},
        {"sơ kết, tổng kết vào giữa và cuối nhiệm kỳ", "vào giữa và cuối nhiệm kỳ|period"},
        {"hằng năm báo cáo kết quả tại hội nghị cuối năm", "hằng năm|recurring|year"},
        {"trình tại kỳ họp giữa năm", "tại kỳ họp giữa năm|relative|other"},
        {"đưa vào nền nếp ngay từ buổi sinh hoạt tháng 5/2024", "ngay từ buổi sinh hoạt tháng 5/2024|period|last "
                                                                 "2024-05-31"},
        {"tập huấn xong trong tuần đầu tháng 3/2024", "trong tuần đầu tháng 3/2024|period|last 2024-03-31"},
        {"mở lớp vào tuần thứ ba của tháng 8/2024", "vào tuần thứ ba của tháng 8/2024|period|last 2024-08-31"},
        {"kết luận thanh tra trước khi kết thúc năm 2024.",
         "trước khi kết thúc năm 2024|period|last 2024-12-31"},
        {"hoàn thành trước thời điểm kết thúc quý III/2024",
         "trước thời điểm kết thúc quý III/2024|period|last 2024-09-30"},
        {"chi trả chế độ trước Tết Nguyên đán", "trước Tết Nguyên đán|relative|other|before"},
        {"hoàn thành gia cố đê bao trước mùa mưa bão; kiểm tra lại", "trước mùa mưa bão|relative|other|before"},
        {"tổ chức sửa chữa phòng học trước năm học mới", "trước năm học mới|relative|other|before"},
        {"bám nắm cơ sở từ nay đến khi bàn giao mặt bằng.", "từ nay đến khi bàn giao mặt bằng|relative|other"},
        {"phát ít nhất 03 tin, bài/tháng", "03 tin, bài/tháng|recurring|month"},
        {"theo dõi, đôn đốc; quý, năm tổng hợp báo cáo Huyện ủy", "quý, năm|recurring|quarter"},
        {"Thành lập ngay tổ công tác; cử ngay cán bộ", "Thành lập ngay|immediate & cử ngay|immediate"},
        {"không khí trước Tết Nguyên đán", ""},
        {"đến khi có quyết định mới", ""},
        {"thanh tra việc sử dụng quỹ đất giai đoạn 2019 - 2023", ""},
        {"kiểm toán nguồn vốn hỗ trợ giai đoạn 2019 - 2023", ""},
    };
    SCAN_CHECK(cases, show_deadlines);
}

static void a_time_that_describes_bounds_nothing(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"chuyên đề hằng năm", ""},
        {"các nhiệm vụ trọng tâm chỉ đạo trong năm 2024; ngày lễ của đất nước, của tỉnh trong năm 2024.", ""},
        {"xây dựng phương hướng nhiệm vụ trong năm 2024.", ""},
        {"Sau 02 năm triển khai Đề án, các cấp ủy có nhiều cố gắng", ""},
        {"trong 3 năm qua kết nạp 12 đảng viên", ""},
        {"các văn bản đã ban hành trước ngày 01/7/2024", ""},
        {"các quy định được ban hành trước ngày 01/7/2024", ""},
        {"mốc thời gian kiểm tra từ ngày 01/01/2024 đến ngày 31/12/2024", ""},
        {"trước khi ban hành", ""},
        {"Thời gian đại hội không quá 01 ngày", ""},
        {"Thời gian: 02 ngày", ""},
        {"triển khai trước Đại hội", ""},
        {"sau hội nghị, các chi bộ họp", ""},
        {"trước, trong và sau Đại hội", ""},
        {"tại phiên họp ngày 20", ""},
        {"hội nghị tháng 6", ""},
        {"trước 5/7 chi bộ", ""},
        {"chương trình công tác năm 2024", ""},
        {"thực hiện nhiệm vụ trong năm 2024", ""},
        {"tình hình, kết quả trong tháng 9/2024", ""},
        {"Kế hoạch giai đoạn 2023-2025", ""},
        {"thực hiện Chương trình chuyển đổi số giai đoạn 2023-2025", ""},
        {"tính đến ngày 31/12/2024", ""},
        {"kết nạp từ ngày 01/01/2024", ""},
        {"sinh ngày 01/01/1980", ""},
        {"ngày 20/02/2024, Chi bộ đã họp", ""},
        {"Kết luận số 05-KL/TU ngày 02/3/2024 của Tỉnh ủy Sơn Hà", ""},
        {"năm 2024", ""},
        {"tháng 6/2024", ""},
        {"khẩn trương, kịp thời, sớm, thường xuyên", ""},
        {"12 tháng", ""},
        {"sau 06 tháng", ""},
        {"trong nhiệm kỳ 2020-2025", ""},
        {"trước hết là người đứng đầu", ""},
        {"gửi trước 15 giờ.", ""},
        {"trước mắt tập trung", ""},
        {"đến nay đã xong", ""},
        {"trong thời gian qua", ""},
        {"thời gian kiểm tra: ngày 12/3/2024", ""},
        {"giới hạn: 10 ngày", ""},
        {"Điều 5, khoản 2", ""},
        {"", ""},
        {"trước ", ""},
        {"trước ngày", ""},
        {"chậm nhất", ""},
    };
    SCAN_CHECK(cases, show_deadlines);
}

static void a_megabyte_of_anything_ends(void **state)
{
    (void)state;
    static const struct {
        const char *piece;
        enum deadline_kind kind; /* of every hit; DEADLINE_NONE: there must be none */
    } pieces[] = {{"ngày ", DEADLINE_NONE},
                  {"số ", DEADLINE_NONE},
                  {"7", DEADLINE_NONE},
                  {"trước ", DEADLINE_NONE},
                  {"trước ngày 1/1 ", DEADLINE_DATE},
                  {"TRƯỚC NGÀY 1/1 ", DEADLINE_DATE},
                  {"ngay sau khi ", DEADLINE_IMMEDIATE},
                  {"giai đoạn 2020-2025 ", DEADLINE_PERIOD},
                  {"hằng năm, ", DEADLINE_RECURRING},
                  {"(((((", DEADLINE_NONE},
                  {"trong 5 (aaaaaaa", DEADLINE_NONE},
                  {"Đ", DEADLINE_NONE},
                  {"ngay ", DEADLINE_NONE},
                  {"báo cáo tháng, ", DEADLINE_NONE},
                  {"báo cáo tháng, quý, ", DEADLINE_RECURRING},
                  {"a trong năm 2024 ", DEADLINE_NONE},
                  {"rà soát trong năm 2024 ", DEADLINE_PERIOD},
                  {"sau 6 tháng, a ", DEADLINE_NONE},
                  {"năm, ", DEADLINE_NONE},
                  {"\xE1\xBB", DEADLINE_NONE}};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        struct arena *arena = arena_create();
        const struct str words = scan_repeat(arena, pieces[i].piece, 1000000);
        struct deadline_hit *hits;
        const size_t n = scan_deadlines(arena, words, &hits);
        assert_int_equal(n > 0, pieces[i].kind != DEADLINE_NONE);
        uint32_t floor = 0;
        for (size_t k = 0; k < n; k++) {
            assert_int_equal(hits[k].deadline.kind, pieces[i].kind);
            scan_check_span(hits[k].span, words, floor);
            floor = hits[k].span.to;
        }
        arena_destroy(arena);
    }
}

static void an_act_may_start_at_a_time(void **state)
{
    (void)state;
    static const struct scan_case cases[] = {
        {"tiếp nhận hồ sơ trực tuyến từ ngày 01/7/2024 theo quy định.", "từ ngày 01/7/2024|period"},
        {"thu hút nhà máy; từ năm 2024 không cấp phép mới.", "từ năm 2024|period"},
        {"thực hiện chi trả qua tài khoản từ tháng 3/2024 trở đi.", "từ tháng 3/2024 trở đi|period"},
        {"theo lộ trình: năm 2024 xử lý 70 vụ, năm 2025 xử lý 64 vụ.",
         "năm 2024|period|last 2024-12-31 & năm 2025|period|last 2025-12-31"},
        {"năm 2024 kiểm tra Đảng ủy A, xong trước ngày 30/9/2024.", "trước ngày 30/9/2024|date|2024-09-30|before"},
        {"hằng năm báo cáo, giữa nhiệm kỳ tham mưu sơ kết.", "hằng năm|recurring|year & giữa nhiệm kỳ|period"},
        {"rà soát việc sử dụng từ năm 2020 đến nay", ""},
        {"đã thực hiện từ ngày 01/7/2024", ""},
        {"chuẩn bị sơ kết giữa nhiệm kỳ", ""},
        {"có văn bản trả lời trong tuần này.", "trong tuần này|period"},
        {"ban hành quy định xếp loại cán bộ hằng quý trước ngày 15/5/2024.", "trước ngày 15/5/2024|date|2024-05-15|before"},
        {"tham mưu sơ kết vào giữa nhiệm kỳ (quý II/2024).", "vào giữa nhiệm kỳ (quý II/2024)|period|last 2024-06-30"},
        {"hoàn thành diễn tập trước ngày 30-9.", "trước ngày 30-9|date|before"},
        {"lấy ý kiến ít nhất 15 ngày trước khi mở hội nghị.", "15 ngày trước khi mở hội nghị|relative|15|day|other|before"},
        {"khoảng cách giữa hai lần đối thoại không quá 90 ngày.", ""},
        {"phải huy động lực lượng dập tắt ngay và báo cáo.", "dập tắt ngay|immediate"},
    };
    SCAN_CHECK(cases, show_deadlines);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_day_bounds_with_every_lead),
        cmocka_unit_test(an_act_may_start_at_a_time),
        cmocka_unit_test(a_time_of_day_belongs_to_its_day),
        cmocka_unit_test(impossible_and_incomplete_days_have_no_date),
        cmocka_unit_test(the_only_year_of_the_words_completes_a_day),
        cmocka_unit_test(a_day_without_year_is_the_next_one_of_the_paper),
        cmocka_unit_test(a_day_is_gone_or_to_come_as_the_paper_is_dated),
        cmocka_unit_test(a_period_ends_on_its_last_day),
        cmocka_unit_test(an_amount_counts_from_its_event),
        cmocka_unit_test(at_once_needs_an_act_or_an_event),
        cmocka_unit_test(what_recurs_names_its_period),
        cmocka_unit_test(several_bounds_come_in_reading_order),
        cmocka_unit_test(a_limit_is_one_behind_what_is_overdue),
        cmocka_unit_test(meetings_and_seasons_bound_an_act),
        cmocka_unit_test(a_time_that_describes_bounds_nothing),
        cmocka_unit_test(a_megabyte_of_anything_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

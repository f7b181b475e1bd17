/*
 * The two automata of deadlines: the lead ("trước", "chậm nhất là") and the time ("ngày 20/02/2021", "tháng 11/2025",
 * "10 ngày làm việc", "hằng quý"), and what their words amount to.
 */
#include "scan/deadline_parts.h"

static struct str view(const unsigned char *from, const unsigned char *to)
{
    return from && to ? str_make((const char *)from, (size_t)(to - from)) : STR_NONE;
}

size_t deadline_lead_at(const char *p, enum lead_kind *ret_kind)
{
    const unsigned char *YYCURSOR = (const unsigned char *)p, *YYMARKER = NULL;
    enum lead_kind kind;
    /*!re2c
    re2c:define:YYCTYPE = "unsigned char";
    re2c:yyfill:enable = 0;

    late = [Cc] "hậm nhất" | [Mm] "uộn nhất";
    small = " là" | " vào" | " đến" | " trong" | " hết";
    nay = [Tt] "ừ nay ";
    doing = " hoàn thành" | " thực hiện" | " ban hành" | " giải quyết" | " trả lời" | " báo cáo" | " gửi báo cáo" |
        " gửi" | " nộp" | " trình" | " xong";

    [Tt] "rước" (" hoặc trong" | " ít nhất" | " tối thiểu")? { kind = LEAD_BEFORE; goto found; }
    late small{0,3} { kind = LEAD_LATEST; goto found; }
    late small{0,2} " trước" { kind = LEAD_BEFORE; goto found; }
    late small{0,2} " sau" { kind = LEAD_AFTER; goto found; }
    nay? [Đđ] "ến" (" hết" | " cuối")? | [Hh] "ết" | [Tt] "rong thời gian từ nay đến" (" hết" | " cuối")?
        { kind = LEAD_UNTIL; goto found; }
    [Đđ] "ến trước" { kind = LEAD_BEFORE; goto found; }
    [Tt] "rước " ("khi" | "thời điểm") " kết thúc" / " năm 2" { kind = LEAD_UNTIL; goto found; }
    [Tt] "rước " ("khi" | "thời điểm") " kết thúc" / " quý " { kind = LEAD_UNTIL; goto found; }
    [Vv] "ào" (" cuối" | " đầu" | " giữa" | " giữa và cuối" | " đầu và giữa")? | [Tt] "ại" | [Nn] "gay từ" { kind = LEAD_AT; goto found; }
    ([Tt] "hời hạn" | [Tt] "hời gian") doing? " "? ":" { kind = LEAD_TERM; goto found; }
    ([Tt] "hời hạn" doing | [Hh] "ạn" (" chót" | " cuối" | doing)) (" là" | " vào")? (" "? ":")? |
        [Hh] "oàn thành" " "? ":" { kind = LEAD_TERM; goto found; }
    [Tt] "rong" (" khoảng")? { kind = LEAD_IN; goto found; }
    [Tt] "rong" (" vòng" | " thời hạn" | " thời gian" | " hạn" | " thời gian tối đa" | " thời hạn tối đa") |
        [Kk] "hông quá" | [Tt] "ối đa" | [Tt] "rong thời hạn không quá" | [Tt] "rong vòng không quá"
        { kind = LEAD_WITHIN; goto found; }
    [Ss] "au" (" thời gian" | " thời hạn")? { kind = LEAD_AFTER; goto found; }
    [Xx] "ong" | [Hh] "oàn thành" (" xong")? { kind = LEAD_DONE; goto found; }
    [Đđ] "ịnh kỳ" | [Đđ] "ịnh kì" | [Tt] "heo định kỳ" { kind = LEAD_REGULAR; goto found; }
    [Cc] "uối" | [Đđ] "ầu" | [Gg] "iữa" | ([Tt] "rung" | [Tt] "hượng" | [Hh] "ạ") " tuần" { kind = LEAD_END; goto found; }
    [Kk] "hông muộn hơn" | [Kk] "hông chậm hơn" { kind = LEAD_LATEST; goto found; }
    [Cc] "ùng" (" với")? { kind = LEAD_WITH; goto found; }
    [Tt] "ừ" { kind = LEAD_FROM; goto found; }
    * { return 0; }
    */
found:
    *ret_kind = kind;
    return (size_t)((const char *)YYCURSOR - p);
}

struct timing deadline_plain_time_at(const char *p)
{
    const unsigned char *YYCURSOR = (const unsigned char *)p, *YYMARKER = NULL;
    const unsigned char *n1 = NULL, *n2 = NULL, *y1 = NULL, *y2 = NULL, *u1 = NULL, *u2 = NULL, *q1 = NULL, *q2 = NULL;
    enum time_kind kind;
    /*!stags:re2c format = "const unsigned char *@@;\n"; */
    /*!re2c
    re2c:define:YYCTYPE = "unsigned char";
    re2c:yyfill:enable = 0;

    dd = [0-9]{1,2};
    yyyy = [12] [0-9]{3};
    every = [Hh] ("ằng" | "àng") | [Mm] "ỗi" | [Tt] "ừng";
    unit = "ngày làm việc" | "ngày" | "tuần" | "tháng" | "quý" | "năm" | "giờ";
    of = " "? ("/" | "-" | "năm" | ", năm" | "của năm") " "?;
    roman = [Ii]{1,3} | "IV" | "iv" | [1-4];
    number = [0-9]{1,3} | [Mm] "ột" | [Hh] "ai" | [Bb] "a" | "năm" | [Ss] "áu" | "mười";
    times = [0-9]{1,2} | "một" | "hai" | "ba" | "bốn";
    least = " ít nhất" | " tối thiểu";
    u = "ủy" | "uỷ";
    heard = "lần" | "cuộc" | "kỳ" | "buổi" | "phiên" | "đợt" | "tin"? ", "? "bài" | "tin";
    who = " chi bộ" | " đảng bộ" | " đảng ủy" | " cấp ủy" | " chi ủy" | " thường kỳ" | " định kỳ" | " hằng tháng" |
        " chuyên đề" |
        " Chi bộ" | " Đảng " u | " Ban Thường vụ" | " Ban Chấp hành" | " Ủy ban" | " Uỷ ban" | " Thường trực" |
        (" Tỉnh " | " Huyện " | " Thành " | " Thị " | " Đảng bộ ") u;

    [Nn] "gày " "mùng "? @n1 dd @n2 { kind = TIME_DAY_OF_MONTH; y1 = u1 = q1 = NULL; goto found; }
    [Tt] "háng" " "? @n1 dd @n2 (of @y1 yyyy @y2)? { kind = TIME_MONTH; u1 = q1 = NULL; goto found; }
    [Qq] "uý " @n1 roman @n2 (of @y1 yyyy @y2)? { kind = TIME_QUARTER; u1 = q1 = NULL; goto found; }
    [Nn] "ăm " "ngân sách "? @y1 yyyy @y2 { kind = TIME_YEAR; n1 = u1 = q1 = NULL; goto found; }
    @n1 number @n2 " tháng " @q1 ("đầu" | "cuối" | "còn lại") @q2 ((" của")? " năm" (" " @y1 yyyy @y2)?)?
        { kind = TIME_PART; u1 = NULL; goto found; }
    @n1 number @n2 " năm " yyyy " "? ([-\u2013] | "và") " "? @y1 yyyy @y2
        { kind = TIME_YEARS; u1 = q1 = NULL; goto found; }
    "nhiệm kỳ" (" " yyyy " "? [-\u2013] " "? @y1 yyyy @y2)? { kind = TIME_TERM; n1 = u1 = q1 = NULL; goto found; }
    [Gg] "iai đoạn " yyyy " "? [-\u2013] " "? @y1 yyyy @y2 { kind = TIME_STAGE; n1 = u1 = q1 = NULL; goto found; }
    @n1 number @n2 (" (" [^)\x00]{1,24} ")")? " " @u1 unit @u2 { kind = TIME_AMOUNT; y1 = q1 = NULL; goto found; }
    [0-9]{1,2} " " heard "/" @u1 unit @u2
        { kind = TIME_EVERY; n1 = y1 = q1 = NULL; goto found; }
    every " " (@n1 number @n2 " ")? @u1 unit @u2 (least? " " times (" " ("lần" | "cuộc" | "buổi" | "kỳ"))?)?
        { kind = TIME_EVERY; y1 = q1 = NULL; goto found; }
    @n1 number @n2 " " @u1 unit @u2 least? " " times " lần" { kind = TIME_TIMES; y1 = q1 = NULL; goto found; }
    @u1 ("tháng" | "quý" | "năm" | "tuần") @u2 least? " " times " lần"
        { kind = TIME_TIMES; n1 = y1 = q1 = NULL; goto found; }
    times " " ("lần" | "cuộc" | "buổi" | "kỳ") " " ("một" | "mỗi" | "trong một") " " @u1 unit @u2
        { kind = TIME_EVERY; n1 = y1 = q1 = NULL; goto found; }
    dd " lần" " "? "/" " "? @u1 ("tháng" | "quý" | "năm" | "tuần") @u2
        { kind = TIME_EVERY; n1 = y1 = q1 = NULL; goto found; }
    @u1 ("tháng" | "quý" | "năm" | "tuần") @u2 { kind = TIME_UNIT; n1 = y1 = q1 = NULL; goto found; }
    ([Kk] "ỳ" | "phiên" | "buổi" | "cuộc" | "đợt") (" sinh hoạt" | " họp" | " báo cáo" | " giao ban") who{0,3} |
        "hội nghị" (" giao ban" | " sơ kết" | " tổng kết" | " đánh giá")? who{0,3}
        { kind = TIME_MEETING; n1 = y1 = u1 = q1 = NULL; goto found; }
    * { return (struct timing){.kind = TIME_NONE}; }
    */
found:
    return (struct timing){
        .kind = kind,
        .length = (size_t)((const char *)YYCURSOR - p),
        .number = view(n1, n2),
        .year = y1 ? view(y1, y2) : STR_NONE,
        .unit = u1 ? view(u1, u2) : STR_NONE,
        .part = q1 ? view(q1, q2) : STR_NONE,
    };
}

/* Bytes of a time of day in front of a date: "17 giờ 00 ngày", "17h00, ngày". */
static size_t clock_at(const char *p)
{
    const unsigned char *YYCURSOR = (const unsigned char *)p, *YYMARKER = NULL;
    /*!re2c
    [0-9]{1,2} (" giờ" | "h" | "g" | "giờ") " "? ([0-9]{2} " "? ("phút" " "?)?)? ","? " "? ("của ")? / [Nn0-9]
        { return (size_t)((const char *)YYCURSOR - p); }
    * { return 0; }
    */
}

size_t deadline_since_at(const char *p)
{
    const unsigned char *YYCURSOR = (const unsigned char *)p, *YYMARKER = NULL;
    /*!re2c
    ","? " " ("kể từ" | "tính từ" | "tính kể từ" | "kể" | "từ" | "sau") " " ("ngày" | "khi" | "thời điểm" | "lúc")
        { return (size_t)((const char *)YYCURSOR - p); }
    * { return 0; }
    */
}

struct timing deadline_time_at(struct str words, size_t at)
{
    struct timing none = {0};
    if (at >= words.n)
        return none;
    struct str rest = str_skip(words, at);
    size_t clock = clock_at(rest.p);
    struct timing timing = {.kind = TIME_DATE};
    size_t n = scan_date_parts(str_skip(rest, clock), &timing.date);
    if (n) {
        timing.length = clock + n;
        /* "ngày 20/02 năm 2026" */
        const char *const behind_day = rest.p + timing.length + (rest.p[timing.length] == ' ');
        struct timing year = !timing.date.year ? deadline_plain_time_at(behind_day) : none;
        int64_t value;
        if (year.kind == TIME_YEAR && str_to_int(year.year, &value)) {
            timing.date.year = (int)value;
            timing.length += 1 + year.length;
        } else if (!timing.date.year) {
            static const char *const own[] = {"năm nay", "năm này", NULL};
            const struct str behind = str_skip(rest, timing.length + (rest.p[timing.length] == ' '));
            const size_t next = words_start(behind, "năm sau"), now = words_start_any(behind, own);
            timing.date.year = next ? DATE_NEXT_YEAR : now ? DATE_THIS_YEAR : 0;
            timing.length += next || now ? 1 + next + now : 0;
        }
        return timing;
    }
    timing = deadline_plain_time_at(rest.p + clock);
    if (timing.kind == TIME_NONE || (clock && timing.kind != TIME_DAY_OF_MONTH))
        return none;
    timing.length += clock;
    size_t end = at + timing.length;
    if (end > words.n || (end < words.n && words_is_letter((unsigned char)words.p[end])))
        return none;
    return timing;
}

int deadline_figure(struct str number)
{
    static const struct {
        const char *word;
        int value;
    } named[] = {{"một", 1}, {"hai", 2}, {"ba", 3}, {"năm", 5}, {"sáu", 6}, {"mười", 10},
                 {"I", 1}, {"II", 2}, {"III", 3}, {"IV", 4}, {"i", 1}, {"ii", 2}, {"iii", 3}, {"iv", 4}};
    int64_t value;
    if (str_to_int(number, &value) && value < 10000)
        return (int)value;
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (str_eq(number, str_from(named[i].word)))
            return named[i].value;
    return 0;
}

enum deadline_unit deadline_unit_of(struct str unit)
{
    static const struct {
        const char *word;
        enum deadline_unit unit;
    } units[] = {{"ngày làm việc", UNIT_WORKDAY}, {"ngày", UNIT_DAY}, {"tuần", UNIT_WEEK},
                 {"tháng", UNIT_MONTH}, {"quý", UNIT_QUARTER}, {"năm", UNIT_YEAR}};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (str_eq(unit, str_from(units[i].word)))
            return units[i].unit;
    return UNIT_NONE;
}

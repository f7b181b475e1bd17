/* The forms that letterheads come in: one notice, one decision and one letter, each printed in many ways. */
#include "paper_case.h"

#define BODY "\n\nSau khi nghe báo cáo, Ban Thường vụ Tỉnh ủy Sơn Hà kết luận như sau:\n\n1. Nội dung thứ nhất\n"
#define NOTICE "\n\nTHÔNG BÁO\nkết luận kiểm tra đối với Đảng ủy Sở Xây dựng\n-----" BODY
#define DECISION "\n\nQUYẾT ĐỊNH\nVề việc phê duyệt kế hoạch" BODY
#define REQUEST "\n\nVăn phòng đề nghị gửi báo cáo trước ngày 10/4/2021.\n"

struct expected {
    const char *parent, *issuer, *number, *symbol, *type, *place, *date, *subject;
};

static bool is_same(struct str value, const char *expected)
{
    return (value.p == NULL) == (expected == NULL) && str_eq(value, str_from(expected));
}

/* Fails with the whole text, so that a row of a table is found. */
static void assert_header(void **state, const char *text, const struct expected *expected)
{
    const struct header *h = &case_read(state, text)->header;
    const struct date d = h->issued;
    const struct str date = date_is(d) ? str_printf(*state, "%04d-%02d-%02d", d.year, d.month, d.day) : STR_NONE;
    const struct {
        const char *what;
        struct str value;
        const char *expected;
    } fields[] = {
        {"parent", h->parent.value, expected->parent}, {"issuer", h->issuer.value, expected->issuer},
        {"number", h->number.value, expected->number}, {"symbol", h->symbol.value, expected->symbol},
        {"type", h->type.value, expected->type},       {"place", h->place.value, expected->place},
        {"date", date, expected->date},                {"subject", h->subject.value, expected->subject},
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (!is_same(fields[i].value, fields[i].expected))
            fail_msg("%s is \"%.*s\", not \"%s\" in\n%s", fields[i].what, STR_ARG(fields[i].value),
                     fields[i].expected ? fields[i].expected : "(absent)", text);
}

static const struct expected notice = {
    "ĐẢNG BỘ TỈNH SƠN HÀ", "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH", "45", "TB/ĐUK", "Thông báo", "Hà Lâm", "2021-06-18",
    "kết luận kiểm tra đối với Đảng ủy Sở Xây dựng",
};
static const struct expected decision = {
    NULL, "ỦY BAN NHÂN DÂN TỈNH SƠN HÀ", "12", "QĐ-UBND", "Quyết định", "Hà Lâm", "2021-06-18",
    "Về việc phê duyệt kế hoạch",
};
static const struct expected letter = {
    "HUYỆN ỦY KIM LŨNG", "VĂN PHÒNG", "12", "CV/VPHU", "Công văn", "Kim Lũng", "2021-04-05", "V/v gửi báo cáo quý",
};

static void one_letterhead_in_many_layouts(void **state)
{
    static const char *const heads[] = {
        "| ĐẢNG BỘ TỈNH SƠN HÀ | **ĐẢNG CỘNG SẢN VIỆT NAM** |\n| :---: | :---: |\n"
        "| **ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH** | |\n| \\* | *Hà Lâm, ngày 18 tháng 6 năm 2021* |\n"
        "| Số 45-TB/ĐUK | |",
        "| ĐẢNG BỘ TỈNH SƠN HÀ<br>**ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH**<br>\\*<br>Số 45-TB/ĐUK | **ĐẢNG CỘNG SẢN VIỆT "
        "NAM**<br>*Hà Lâm, ngày 18 tháng 6 năm 2021* |\n|---|---|",
        "ĐẢNG BỘ TỈNH SƠN HÀ | ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH |\n"
        "* | Hà Lâm, ngày 18 tháng 6 năm 2021\nSố 45-TB/ĐUK |",
        "| ĐẢNG BỘ TỈNH | ĐẢNG CỘNG SẢN |\n|---|---|\n| SƠN HÀ | VIỆT NAM |\n"
        "| ĐẢNG ỦY KHỐI | |\n| CÁC CƠ QUAN TỈNH | Hà Lâm, ngày 18 |\n"
        "| Số 45-TB/ĐUK | tháng 6 năm 2021 |",
        "+---------------------------+---------------------------+\n"
        "| ĐẢNG BỘ TỈNH SƠN HÀ       | ĐẢNG CỘNG SẢN VIỆT NAM    |\n"
        "| ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH |                       |\n"
        "| *                         | Hà Lâm, ngày 18 tháng 6 năm 2021 |\n"
        "| Số 45-TB/ĐUK              |                           |\n"
        "+---------------------------+---------------------------+",
        "ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "-------\nSố 45-TB/ĐUK\n\nHà Lâm, ngày 18 tháng 6 năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n*\nSố 45 TB/ĐUK\n"
        "\nHà Lâm, ngày 18 tháng 6 năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nSố :  45 - TB / ĐUK     Hà Lâm, ngày 18 tháng 6 năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nSố: 45 – TB/ĐUK     Hà Lâm, ngày 18 tháng 6 năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nSỐ 45-TB/ĐUK     Hà Lâm, ngày 18 tháng 6 năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nSố:45-TB/ĐUK     Hà Lâm, ngày 18 tháng 6 năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "* Hà Lâm, ngày 18 tháng 6 năm 2021\nSố 45-TB/ĐUK",
        "ĐẢNG BỘ TỈNH SƠN HÀ ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nSố 45-TB/ĐUK Hà Lâm, ngày 18 tháng 6 năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ  ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nSố 45-TB/ĐUK  Hà Lâm, ngày 18 tháng 6 năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ  ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH Hà Lâm, ngày 18 tháng 6 năm 2021"
        "\n*\nSố 45-TB/ĐUK",
        "ĐẢNG BỘ TỈNH SƠN HÀ  ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH * Số 45-TB/ĐUK\n"
        "Hà Lâm, ngày 18 tháng 6 năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ      DẢNG CỌNG SÁN VlỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nSố: 45 – TB/ĐUK     Hà Lâm, ngày 18 tháng 6 năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM ----------\n"
        "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH ****\nSố: 45 – TB/ĐUK     Hà Lâm, ngày 18 tháng 6 năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH      -----o0o-----\n"
        "*\nSố: 45 – TB/ĐUK     Hà Lâm, ngày 18 tháng 6 năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nSố 45-TB/ĐUK     Hà Lâm, ngày 18 tháng 6 năm 2021\nHỎA TỐC",
        "SAO Y; Đảng ủy Khối\nĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\n"
        "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n*\nSố 45-TB/ĐUK     Hà Lâm, ngày 18 tháng 6 năm 2021\n"
        "(DỰ THẢO)",
        "Người ký: Đảng ủy Khối các cơ quan tỉnh\nEmail: duk@sonha.vn\n"
        "Thời gian ký: 18.06.2021 10:22:31 +07:00\n\nĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\n"
        "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n*\nSố 45-TB/ĐUK     Hà Lâm, ngày 18 tháng 6 năm 2021",
        "CÔNG VĂN ĐẾN\nSố: 1234\nNgày 20/6/2021\nChuyển: ............\n"
        "\nĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nSố 45-TB/ĐUK     Hà Lâm, ngày 18 tháng 6 năm 2021",
        "![](media/image1.png)\n\nĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\n"
        "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n*\nSố 45-TB/ĐUK     Hà Lâm, ngày 18 tháng 6 năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nt— .^ r\nSố 45-TB/ĐUK     Hà Lâm, ngày 18 tháng 6 năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nSố 45-TB/ĐUK     Hà Lâm ngày 18 tháng 6 năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nSố 45-TB/ĐUK     Hà Lâm, ngày 18/6/2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nSố 45-TB/ĐUK     Hà Lâm, 18-6-2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nSố 45-TB/ĐUK     Hà Lâm, Ngày 18 Tháng 6 Năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nSố 45-TB/ĐUK     Hà Lâm, ngày 18 tháng 6 năm 2021.",
        "ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nSố 45-TB/ĐUK     Hà Lâm, ngày  18   tháng  6   năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "*\nSố    45 -TB/ĐUK     Hà Lâm, ngày    18    tháng 6   năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH      ______________________"
        "\n________\nSố 45-TB/ĐUK     Hà Lâm, ngày 18 tháng 6 năm 2021",
        "                                        ĐẢNG CỘNG SẢN VIỆT NAM\n"
        "   ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n            *\n"
        "                                    Hà Lâm, ngày 18 tháng 6 năm 2021\n"
        "       Số 45-TB/ĐUK",
        "ĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 18 tháng 6 năm 2021\n\n"
        "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n*\nSố 45-TB/ĐUK",
        "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\nSố 45-TB/ĐUK\n"
        "ĐẢNG CỘNG SẢN VIỆT NAM\n\n\nHà Lâm,\nngày 18 tháng 6 năm 2021",
        "1\n\nĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\nSố 45-TB/ĐUK\n"
        "ĐẢNG CỘNG SẢN VIỆT NAM\n\n\nHà Lâm, ngày 18 tháng 6 năm 2021",
        "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\nSô 45-TB/ĐUK\n"
        "ĐẢNG CỘNG SẢN VIỆT NAM\n\n\nHà Lâm, ngày 18 tháng 6 năm 2021",
        "<!-- image -->\n## ĐẢNG BỘ TỈNH SƠN HÀ\n## ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
        "Số 45-TB/ĐUK\n## ĐẢNG CỘNG SẢN VIỆT NAM\n\n\nHà Lâm, ngày 18 tháng 6 năm 2021",
        "**ĐẢNG BỘ TỈNH SƠN HÀ**\n\n**ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH**\n"
        "\n**\\***\n\n**Số 45-TB/ĐUK**\n\n**ĐẢNG CỘNG SẢN VIỆT NAM**\n"
        "\n*Hà Lâm, ngày 18 tháng 6 năm 2021*",
        "ĐẢNG BỘ TỈNH\nSƠN HÀ\nĐẢNG ỦY KHỐI\nCÁC CƠ QUAN TỈNH\n*\nSố 45-TB/ĐUK\n"
        "ĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 18 tháng 6 năm 2021",
    };
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        assert_header(state, str_printf(*state, "%s" NOTICE, heads[i]).p, &notice);
}

enum changed { PARENT = 1, ISSUER = 2, NUMBER = 4, SYMBOL = 8, TYPE = 16, PLACE = 32, DATE = 64, SUBJECT = 128 };

/* A text, and where it is not as the others of its table. */
struct row {
    const char *text;
    unsigned changed; /* enum changed */
    struct expected field;
};

static void assert_rows(void **state, const struct row *rows, size_t n, struct expected usual, const char *behind)
{
    for (size_t i = 0; i < n; i++) {
        struct expected expected = usual;
        const struct expected *field = &rows[i].field;
        const unsigned changed = rows[i].changed;
        expected.parent = changed & PARENT ? field->parent : usual.parent;
        expected.issuer = changed & ISSUER ? field->issuer : usual.issuer;
        expected.number = changed & NUMBER ? field->number : usual.number;
        expected.symbol = changed & SYMBOL ? field->symbol : usual.symbol;
        expected.type = changed & TYPE ? field->type : usual.type;
        expected.place = changed & PLACE ? field->place : usual.place;
        expected.date = changed & DATE ? field->date : usual.date;
        expected.subject = changed & SUBJECT ? field->subject : usual.subject;
        assert_header(state, str_printf(*state, "%s%s", rows[i].text, behind).p, &expected);
    }
}

static void letterheads_with_a_part_missing_or_in_another_form(void **state)
{
    static const struct row rows[] = {
        {"Đảng bộ tỉnh Sơn Hà\nĐảng ủy Khối các cơ quan tỉnh\n*\nSố 45-TB/ĐUK\n"
         "\nĐảng Cộng sản Việt Nam\nHà Lâm, ngày 18 tháng 6 năm 2021",
         PARENT | ISSUER, {.parent = "Đảng bộ tỉnh Sơn Hà", .issuer = "Đảng ủy Khối các cơ quan tỉnh"}},
        {"ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
         "*\nSố 45-TB/ĐUK     Thành phố Hà Lâm, ngày 18 tháng 6 năm 2021",
         PLACE, {.place = "Thành phố Hà Lâm"}},
        {"ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
         "*\nSố 45-TB/ĐUK     HÀ LÂM, NGÀY 18 THÁNG 6 NĂM 2021",
         PLACE, {.place = "HÀ LÂM"}},
        {"ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
         "*\nSố:      -TB/ĐUK     Hà Lâm, ngày      tháng      năm 2021",
         NUMBER | DATE, {.number = NULL, .date = NULL}},
        {"ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
         "*\nSố .....-TB/ĐUK     Hà Lâm, ngày ... tháng ... năm 2021",
         NUMBER | DATE, {.number = NULL, .date = NULL}},
        {"ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
         "*\nSố …-TB/ĐUK     Hà Lâm, ngày … tháng … năm 20…",
         NUMBER | DATE, {.number = NULL, .date = NULL}},
        {"ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
         "*\nSố   -TB/ĐUK     Hà Lâm, ngày   tháng 6 năm 2021",
         NUMBER | DATE, {.number = NULL, .date = NULL}},
        {"ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
         "*             ~       Hà Lâm, ngày l8 tháng 6 năm 2O21\nSố l45 - TB/ĐUK",
         NUMBER, {.number = "145"}},
        {"Số 45-TB/ĐUK     Hà Lâm, ngày 18 tháng 6 năm 2021",
         PARENT | ISSUER, {.parent = NULL, .issuer = NULL}},
        {"ĐẢNG BỘ TỈNH SƠN HÀ      ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
         "*\nSố 45-TB/ĐUK     ........, ngày 18 tháng 6 năm 2021",
         PLACE, {.place = NULL}},
        {"ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\nSố O5-TB/ĐUK\n"
         "ĐẢNG CỘNG SẢN VIỆT NAM\n\n\nHà Lâm, ngày 18 tháng 6 năm 2021",
         NUMBER, {.number = "05"}},
    };
    assert_rows(state, rows, sizeof rows / sizeof *rows, notice, NOTICE);
}

static void papers_of_the_state(void **state)
{
    static const struct row rows[] = {
        {"      ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
         "       TỈNH SƠN HÀ                 Độc lập - Tự do - Hạnh phúc\n"
         "\n   Số: 12/QĐ-UBND         Hà Lâm, ngày 18 tháng 6 năm 2021",
         0, {.parent = NULL}},
        {"ỦY BAN NHÂN DÂN TỈNH SƠN HÀ\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
         "Độc lập-Tự do-Hạnh phúc\n=====\nSố: 12/QĐ-UBND\nHà Lâm, ngày 18 tháng 6 năm 2021",
         0, {.parent = NULL}},
        {"ỦY BAN NHÂN DÂN TỈNH SƠN HÀ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
         "Độc lập – Tự do – Hạnh phúc\n***\nSố: 12/QĐ-UBND\nHà Lâm, ngày 18 tháng 6 năm 2021",
         0, {.parent = NULL}},
        {"ỦY BAN NHÂN DÂN TỈNH SƠN HÀ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc\n"
         "Số: 12/QĐ-UBND\nHà Lâm, ngày 18 tháng 6 năm 2021",
         0, {.parent = NULL}},
        {"ỦY BAN NHÂN DÂN TỈNH SƠN HÀ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
         "Độc lập - Tự do - Hạnh phúc\nSố: 12/QĐ-UBND Hà Lâm, ngày 18 tháng 6 năm 2021",
         0, {.parent = NULL}},
        {"ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH SƠN HÀ Độc lập - Tự do - Hạnh phúc\n"
         "Số: 12/QĐ-UBND Hà Lâm, ngày 18 tháng 6 năm 2021",
         0, {.parent = NULL}},
        {"ỦY BAN NHÂN DÂN TỈNH SƠN HÀ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
         "ĐỘC LẬP - TỰ DO - HẠNH PHÚC\nSố: 12/QĐ-UBND\nHà Lâm, ngày 18 tháng 6 năm 2021",
         0, {.parent = NULL}},
        {"ỦY BAN NHÂN DÂN TỈNH SƠN HÀ\nCỘNG HÒA XẢ HỘI CHÙ NGHĨA VIỆT NAM\n"
         "Độc lập . Tự do - Hạnh phúc\nSố: 12/QĐ-UBND\nHà Lâm, ngày 18 tháng 6 năm 2021",
         0, {.parent = NULL}},
        {"ỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ\nSỞ NỘI VỤ\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
         "Độc lập - Tự do - Hạnh phúc\n---------------\nSố: 12/QĐ-SNV\n"
         "Hà Lâm, ngày 18 tháng 6 năm 2021",
         PARENT | ISSUER | SYMBOL,
         {.parent = "ỦY BAN NHÂN DÂN TỈNH SƠN HÀ", .issuer = "SỞ NỘI VỤ", .symbol = "QĐ-SNV"}},
        {"UBND TỈNH SƠN HÀ\nSỞ NÔNG NGHIỆP VÀ\nPHÁT TRIỂN NÔNG THÔN\n"
         "-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
         "---------------\nSố: 12/QĐ-SNV\nHà Lâm, ngày 18 tháng 6 năm 2021",
         PARENT | ISSUER | SYMBOL,
         {.parent = "UBND TỈNH SƠN HÀ", .issuer = "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", .symbol = "QĐ-SNV"}},
        {"UBND PHƯỜNG HÀ LÂM\nVĂN PHÒNG\nHĐND VÀ UBND\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
         "Độc lập - Tự do - Hạnh phúc\n---------------\nSố: 12/QĐ-SNV\n"
         "Hà Lâm, ngày 18 tháng 6 năm 2021",
         PARENT | ISSUER | SYMBOL,
         {.parent = "UBND PHƯỜNG HÀ LÂM", .issuer = "VĂN PHÒNG HĐND VÀ UBND", .symbol = "QĐ-SNV"}},
        {"ỦY BAN NHÂN DÂN TỈNH SƠN HÀ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
         "Độc lập - Tự do - Hạnh phúc\nSố: 12/2021/QĐ-UBND\nHà Lâm, ngày 18 tháng 6 năm 2021",
         NUMBER, {.number = "12/2021"}},
    };
    assert_rows(state, rows, sizeof rows / sizeof *rows, decision, DECISION);
}

static void letters_have_their_subject_under_the_number(void **state)
{
    static const struct row rows[] = {
        {"HUYỆN ỦY KIM LŨNG                ĐẢNG CỘNG SẢN VIỆT NAM\nVĂN PHÒNG\n"
         "*\nSố 12-CV/VPHU             Kim Lũng, ngày 05 tháng 4 năm 2021\n"
         "V/v gửi báo cáo quý\n\n       Kính gửi: Các chi bộ cơ sở",
         0, {.parent = NULL}},
        {"HUYỆN ỦY KIM LŨNG                ĐẢNG CỘNG SẢN VIỆT NAM\nVĂN PHÒNG\n"
         "*\nSố 12-CV/VPHU             Kim Lũng, ngày 05 tháng 4 năm 2021\n"
         "về việc gửi báo\ncáo quý\n\n       Kính gửi:\n- Các chi bộ cơ sở,\n"
         "- Các đảng ủy",
         SUBJECT, {.subject = "về việc gửi báo cáo quý"}},
        {"| HUYỆN ỦY KIM LŨNG | ĐẢNG CỘNG SẢN VIỆT NAM |\n|---|---|\n"
         "| **VĂN PHÒNG** | |\n| Số 12-CV/VPHU | *Kim Lũng, ngày 05 tháng 4 năm 2021* |\n"
         "| V/v gửi báo cáo quý | |\n\n       Kính gửi: Các chi bộ cơ sở",
         0, {.parent = NULL}},
        {"HUYỆN ỦY KIM LŨNG\nVĂN PHÒNG\n*\nSố 12-CV/VPHU\nV/v: gửi báo cáo quý\n"
         "ĐẢNG CỘNG SẢN VIỆT NAM\nKim Lũng, ngày 05 tháng 4 năm 2021\n"
         "\nKính gửi: Các chi bộ cơ sở",
         SUBJECT, {.subject = "V/v: gửi báo cáo quý"}},
        {"UBND TỈNH SƠN HÀ                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
         "SỞ NỘI VỤ                     Độc lập - Tự do - Hạnh phúc\n"
         "Số: 123/SNV-TCCB             Kim Lũng, ngày 05 tháng 4 năm 2021\n"
         "V/v gửi báo\ncáo quý II\n\n       Kính gửi: Các chi bộ cơ sở",
         PARENT | ISSUER | NUMBER | SYMBOL | SUBJECT,
         {.parent = "UBND TỈNH SƠN HÀ", .issuer = "SỞ NỘI VỤ", .number = "123", .symbol = "SNV-TCCB",
          .subject = "V/v gửi báo cáo quý II"}},
        {"HUYỆN ỦY KIM LŨNG                ĐẢNG CỘNG SẢN VIỆT NAM\nVĂN PHÒNG\n"
         "*\nSố 12-CV/VPHU             Kim Lũng, ngày 05 tháng 4 năm 2021\n"
         "\n       Kính gửi: Các chi bộ cơ sở",
         SUBJECT, {.subject = NULL}},
        {"HUYỆN ỦY KIM LŨNG                ĐẢNG CỘNG SẢN VIỆT NAM\nVĂN PHÒNG                 Kim Lũng, ngày 05 tháng"
         " 4 năm 2021\n*\nSố 12-CV/VPHU\n“Gửi báo cáo quý”\n\n       Kính gửi: Các chi bộ cơ sở",
         SUBJECT, {.subject = "“Gửi báo cáo quý”"}},
        {"HUYỆN ỦY KIM LŨNG                ĐẢNG CỘNG SẢN VIỆT NAM\nVĂN PHÒNG\n"
         "*\nSố 12-CV/VPHU             Kim Lũng, ngày 05 tháng 4 năm 2021\n"
         "v/v gửi báo cáo quý\nHỏa tốc\n\n       Kính gửi: Các chi bộ cơ sở",
         SUBJECT, {.subject = "v/v gửi báo cáo quý"}},
    };
    assert_rows(state, rows, sizeof rows / sizeof *rows, letter, REQUEST);
}

static void names_of_bodies_over_their_lines(void **state)
{
    static const struct {
        const char *lines, *parent, *issuer;
    } rows[] = {
        {"BAN CHẤP HÀNH\nĐẢNG BỘ TỈNH SƠN HÀ", NULL, "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH SƠN HÀ"},
        {"TỈNH ỦY SƠN HÀ\nBAN TUYÊN GIÁO", "TỈNH ỦY SƠN HÀ", "BAN TUYÊN GIÁO"},
        {"BAN TUYÊN GIÁO\nTỈNH ỦY SƠN HÀ", NULL, "BAN TUYÊN GIÁO TỈNH ỦY SƠN HÀ"},
        {"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\nĐẢNG ỦY\nSỞ XÂY DỰNG", "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH",
         "ĐẢNG ỦY SỞ XÂY DỰNG"},
        {"ĐẢNG BỘ XÃ ĐÔNG SƠN\nCHI BỘ TRƯỜNG TIỂU HỌC\nSUỐI RẮC", "ĐẢNG BỘ XÃ ĐÔNG SƠN",
         "CHI BỘ TRƯỜNG TIỂU HỌC SUỐI RẮC"},
        {"ĐẢNG ỦY XÃ ĐÔNG SƠN\nCHI BỘ\nTRƯỜNG TIỂU HỌC SUỐI RẮC", "ĐẢNG ỦY XÃ ĐÔNG SƠN",
         "CHI BỘ TRƯỜNG TIỂU HỌC SUỐI RẮC"},
        {"TỈNH ỦY SƠN HÀ\nBAN TỔ CHỨC - ỦY BAN KIỂM TRA", "TỈNH ỦY SƠN HÀ", "BAN TỔ CHỨC - ỦY BAN KIỂM TRA"},
        {"TỈNH ỦY SƠN HÀ\nBAN TỔ CHỨC -\nỦY BAN KIỂM TRA", "TỈNH ỦY SƠN HÀ", "BAN TỔ CHỨC - ỦY BAN KIỂM TRA"},
        {"TỈNH ỦY SƠN HÀ\nBAN TỔ CHỨC\n- ỦY BAN KIỂM TRA", "TỈNH ỦY SƠN HÀ", "BAN TỔ CHỨC - ỦY BAN KIỂM TRA"},
        {"HUYỆN UỶ KIM LŨNG\nUỶ BAN KIỂM TRA", "HUYỆN UỶ KIM LŨNG", "UỶ BAN KIỂM TRA"},
        {"ĐẢNG ỦY BỘ XÂY DỰNG\nBAN THƯỜNG VỤ", "ĐẢNG ỦY BỘ XÂY DỰNG", "BAN THƯỜNG VỤ"},
        {"ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH", "ĐẢNG BỘ TỈNH SƠN HÀ",
         "ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH"},
        {"ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ UỶ BAN NHÂN DÂN TỈNH", "ĐẢNG BỘ TỈNH SƠN HÀ", "ĐẢNG UỶ UỶ BAN NHÂN DÂN TỈNH"},
        {"ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ\nUỶ BAN NHÂN DÂN TỈNH", "ĐẢNG BỘ TỈNH SƠN HÀ", "ĐẢNG UỶ UỶ BAN NHÂN DÂN TỈNH"},
        {"TỈNH ỦY SƠN HÀ\nBAN CHỈ ĐẠO THỰC HIỆN\nNGHỊ QUYẾT SỐ 57-NQ/TW", "TỈNH ỦY SƠN HÀ",
         "BAN CHỈ ĐẠO THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW"},
        {"BAN CHẤP HÀNH TRUNG ƯƠNG\nVĂN PHÒNG", "BAN CHẤP HÀNH TRUNG ƯƠNG", "VĂN PHÒNG"},
        {"TRƯỜNG CHÍNH TRỊ TỈNH SƠN HÀ\nPHÒNG ĐÀO TẠO", "TRƯỜNG CHÍNH TRỊ TỈNH SƠN HÀ", "PHÒNG ĐÀO TẠO"},
        {"TỈNH ĐOÀN SƠN HÀ\nBCH ĐOÀN KHỐI CÁC CƠ QUAN TỈNH", "TỈNH ĐOÀN SƠN HÀ", "BCH ĐOÀN KHỐI CÁC CƠ QUAN TỈNH"},
        {"THÀNH ỦY HÀ LÂM\nĐẢNG ỦY PHƯỜNG BẾN SÔNG", "THÀNH ỦY HÀ LÂM", "ĐẢNG ỦY PHƯỜNG BẾN SÔNG"},
        {"ĐẢNG ỦY CÔNG TY\nTNHH MTV XI MĂNG SƠN HÀ", NULL, "ĐẢNG ỦY CÔNG TY TNHH MTV XI MĂNG SƠN HÀ"},
        {"LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN HÀ\nCÔNG ĐOÀN VIÊN CHỨC", "LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN HÀ",
         "CÔNG ĐOÀN VIÊN CHỨC"},
        {"ĐẢNG BỘ SỞ Y TẾ\nĐẢNG ỦY BỆNH VIỆN ĐA KHOA\nTỈNH", "ĐẢNG BỘ SỞ Y TẾ", "ĐẢNG ỦY BỆNH VIỆN ĐA KHOA TỈNH"},
        {"ỦY BAN KIỂM TRA\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH", NULL, "ỦY BAN KIỂM TRA ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH"},
        {"ĐẢNG ỦY KHỐI CCQ TỈNH\nBAN DÂN VẬN", "ĐẢNG ỦY KHỐI CCQ TỈNH", "BAN DÂN VẬN"},
        {"ĐẢNG ỦY QUÂN SỰ TỈNH", NULL, "ĐẢNG ỦY QUÂN SỰ TỈNH"},
        {"ĐẢNG BỘ HUYỆN KIM LŨNG\nBAN CHẤP HÀNH ĐẢNG BỘ XÃ", "ĐẢNG BỘ HUYỆN KIM LŨNG", "BAN CHẤP HÀNH ĐẢNG BỘ XÃ"},
        {"HUYỆN ỦY KIM LŨNG\nTỔ KIỂM TRA THEO QĐ SỐ 12", "HUYỆN ỦY KIM LŨNG", "TỔ KIỂM TRA THEO QĐ SỐ 12"},
        {"HUYỆN ỦY KIM LŨNG\nĐOÀN KIỂM TRA SỐ 1", "HUYỆN ỦY KIM LŨNG", "ĐOÀN KIỂM TRA SỐ 1"},
        {"ĐẢNG BỘ TỈNH SƠN HÀ\nĐẠI HỘI ĐẠI BIỂU LẦN THỨ XVII\nĐOÀN CHỦ TỊCH", "ĐẠI HỘI ĐẠI BIỂU LẦN THỨ XVII",
         "ĐOÀN CHỦ TỊCH"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct expected expected = notice;
        expected.parent = rows[i].parent;
        expected.issuer = rows[i].issuer;
        const struct str text = str_printf(*state, "%s\n*\nSố 45-TB/ĐUK\nĐẢNG CỘNG SẢN VIỆT NAM\n"
                                                   "Hà Lâm, ngày 18 tháng 6 năm 2021" NOTICE, rows[i].lines);
        assert_header(state, text.p, &expected);
    }
}

static void types_and_their_subjects(void **state)
{
    static const struct {
        const char *lines, *symbol, *type, *subject;
    } rows[] = {
        {"THÔNG BÁO KẾT LUẬN\ncủa Ban Thường vụ Đảng ủy Khối\n-----", "TB/ĐUK",
         "Thông báo", "KẾT LUẬN của Ban Thường vụ Đảng ủy Khối"},
        {"KẾT LUẬN THANH TRA\nviệc chấp hành pháp luật về đất đai\n-----", "KL/ĐUK",
         "Kết luận", "THANH TRA việc chấp hành pháp luật về đất đai"},
        {"DỰ THẢO\n\nBÁO CÁO\ncông tác tháng 6\n-----", "BC/ĐUK", "Báo cáo", "công tác tháng 6"},
        {"DỰ THẢO BÁO CÁO\ncông tác tháng 6\n-----", "BC/ĐUK", "Báo cáo", "công tác tháng 6"},
        {"T H Ô N G   B Á O\nkết quả hội nghị\n-----", "TB/ĐUK", "Thông báo", "kết quả hội nghị"},
        {"Thông báo\nkết quả hội nghị\n-----", "TB/ĐUK", "Thông báo", "kết quả hội nghị"},
        {"**Thông báo kết quả hội nghị**\n\n-----", "TB/ĐUK", "Thông báo", "kết quả hội nghị"},
        {"THÔNG BÁO KẾT QUẢ HỘI NGHỊ\nBAN CHẤP HÀNH ĐẢNG BỘ", "TB/ĐUK",
         "Thông báo", "KẾT QUẢ HỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ"},
        {"TỜ TRÌNH\nvề việc xin chủ trương\n-----\n\nKính gửi: Ban Thường vụ Tỉnh ủy", "TTr/ĐUK",
         "Tờ trình", "về việc xin chủ trương"},
        {"TỜ TRÌNH\nvề việc xin chủ trương\n\nKính gửi: Ban Thường vụ Tỉnh ủy", "TTr/ĐUK",
         "Tờ trình", "về việc xin chủ trương"},
        {"BIÊN BẢN\nHội nghị Ban Thường vụ Đảng ủy Khối\n-----", "BB/ĐUK",
         "Biên bản", "Hội nghị Ban Thường vụ Đảng ủy Khối"},
        {"THÔNG TRI\nvề lãnh đạo đại hội\n-----", "TT/ĐUK", "Thông tri", "về lãnh đạo đại hội"},
        {"CÔNG ĐIỆN\nVề việc ứng phó bão số 3\n-----", "CĐ/ĐUK", "Công điện", "Về việc ứng phó bão số 3"},
        {"CHƯƠNG TRÌNH\nkiểm tra, giám sát năm 2021\n(Ban hành kèm theo Quyết định số 12-QĐ/ĐUK, ngày 01/01/2021)\n"
         "-----", "CTr/ĐUK", "Chương trình", "kiểm tra, giám sát năm 2021"},
        {"BÁO CÁO\nTÓM TẮT\nkết quả công tác 6 tháng đầu năm\n-----", "BC/ĐUK",
         "Báo cáo", "TÓM TẮT kết quả công tác 6 tháng đầu năm"},
        {"BÁO CÁO\nkết quả công tác 6 tháng đầu năm,\nphương hướng, nhiệm vụ 6 tháng cuối năm 2021\n"
         "\\-----", "BC/ĐUK",
         "Báo cáo", "kết quả công tác 6 tháng đầu năm, phương hướng, nhiệm vụ 6 tháng cuối năm 2021"},
        {"QUY CHẾ LÀM VIỆC\ncủa Ban Chấp hành Đảng bộ Khối\n-----", "QC/ĐUK",
         "Quy chế", "LÀM VIỆC của Ban Chấp hành Đảng bộ Khối"},
        {"# NGHỊ QUYẾT\n\n## Hội nghị lần thứ năm Ban Chấp hành Đảng bộ Khối\n"
         "\n---", "NQ/ĐUK", "Nghị quyết", "Hội nghị lần thứ năm Ban Chấp hành Đảng bộ Khối"},
        {"KẾ HOẠCH\n_____\nthực hiện Chỉ thị số 05-CT/TW\n_____", "KH/ĐUK",
         "Kế hoạch", "thực hiện Chỉ thị số 05-CT/TW"},
        {"KẾ HOẠCH:\nthực hiện Chỉ thị số 05-CT/TW", "KH/ĐUK", "Kế hoạch", "thực hiện Chỉ thị số 05-CT/TW"},
        {"“THÔNG BÁO”\nkết quả hội nghị\n-----", "TB/ĐUK", "Thông báo", "kết quả hội nghị"},
        {"CHỈ THỊ CỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề tăng cường lãnh đạo\n"
         "-----", "CT/ĐUK", "Chỉ thị", "CỦA BAN THƯỜNG VỤ TỈNH ỦY về tăng cường lãnh đạo"},
        {"THÔNG BÁO\nKết luận của đồng chí Bí thư tại buổi làm việc\n"
         "với Đảng ủy Sở Xây dựng\n\n\n", "TB/ĐUK",
         "Thông báo", "Kết luận của đồng chí Bí thư tại buổi làm việc với Đảng ủy Sở Xây dựng"},
        {"ĐỀ ÁN\nĐổi mới sinh hoạt chi bộ giai đoạn 2021 - 2025\n---o0o---", "ĐA/ĐUK",
         "Đề án", "Đổi mới sinh hoạt chi bộ giai đoạn 2021 - 2025"},
        {"GIẤY MỜI\nDự hội nghị sơ kết\n-----", "GM/ĐUK", "Giấy mời", "Dự hội nghị sơ kết"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct expected expected = notice;
        expected.symbol = rows[i].symbol;
        expected.type = rows[i].type;
        expected.subject = rows[i].subject;
        const struct str text = str_printf(*state, "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n*\nSố 45-%s\n\n"
                                                   "ĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 18 tháng 6 năm 2021\n\n"
                                                   "%s" BODY,
                                           rows[i].symbol, rows[i].lines);
        assert_header(state, text.p, &expected);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, case_setup, case_teardown)
        CASE(one_letterhead_in_many_layouts),
        CASE(letterheads_with_a_part_missing_or_in_another_form),
        CASE(papers_of_the_state),
        CASE(letters_have_their_subject_under_the_number),
        CASE(names_of_bodies_over_their_lines),
        CASE(types_and_their_subjects),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

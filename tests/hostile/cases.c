#include "cases.h"

#include <stdio.h>

const struct hostile_case hostile_cases[] = {
    /* brackets, quotes and marks that never close */
    {"opening brackets", NULL, "(", NULL, NULL},
    {"closing brackets", NULL, ")", NULL, NULL},
    {"brackets with blanks", NULL, "( ", NULL, NULL},
    {"square brackets", NULL, "[", NULL, NULL},
    {"brackets round words", NULL, "(a ", NULL, NULL},
    {"opening quotes", NULL, "“", NULL, NULL},
    {"straight quotes", NULL, "\"", NULL, NULL},
    {"quotes before words", NULL, "“a ", NULL, NULL},
    {"stars", NULL, "*", NULL, NULL},
    {"stars before words", NULL, "*a ", NULL, NULL},
    {"double stars", NULL, "**a** ", NULL, NULL},
    {"underscores", NULL, "_a", NULL, NULL},
    {"braces", NULL, "{ ", NULL, NULL},
    {"escapes", NULL, "\\", NULL, NULL},

    /* bullets and labels */
    {"dash lines", NULL, "-\n", NULL, NULL},
    {"bullets in one line", NULL, "- ", NULL, NULL},
    {"three bullets in turn", NULL, "- a\n+ b\n* c\n", NULL, NULL},
    {"bullets in blocks", NULL, "- a\n\n", NULL, NULL},
    {"dashes", NULL, "-", NULL, NULL},
    {"picture of dashes", NULL, "--- | ---\n", NULL, NULL},
    {"numbers of labels", NULL, "1.1.1.", NULL, NULL},
    {"lines of labels", NULL, "1.1.1.\n", NULL, NULL},
    {"labels and words", NULL, "1.1. a\n\n", NULL, NULL},
    {"counted headings", NULL, "#. A\n\n", NULL, NULL},
    {"counted deep headings", NULL, "1.#. A\n\n", NULL, NULL},
    {"roman headings", NULL, "I. A\n\nII. B\n\n", NULL, NULL},
    {"roman digits", NULL, "I", NULL, NULL},
    {"letters with brackets", NULL, "a) b) ", NULL, NULL},
    {"lines of letters", NULL, "a) b\n", NULL, NULL},
    {"headings without words", NULL, "I.\n\n", NULL, NULL},
    {"articles", NULL, "Điều 1 ", NULL, NULL},
    {"lines of articles", NULL, "Điều #. A\n", NULL, NULL},
    {"chapters and sections", NULL, "Chương I\nMục 1\nĐiều 1\n", NULL, NULL},
    {"numbers in brackets", NULL, "(1) ", NULL, NULL},
    {"run-in headings", NULL, "+ Hạn chế: - Ưu điểm: ", NULL, NULL},

    /* lines */
    {"one-letter lines", NULL, "a\n", NULL, NULL},
    {"one-letter paragraphs", NULL, "a\n\n", NULL, NULL},
    {"lines that go on", NULL, "a b c,\n", NULL, NULL},
    {"one line of letters", NULL, "a", NULL, NULL},
    {"one line of words", NULL, "của ", NULL, NULL},
    {"blank lines", "a", "\n", "a", NULL},
    {"blanks", "a", " ", "a", NULL},
    {"tabs", "a", "\t", "a", NULL},
    {"columns", NULL, "a          b\n", NULL, NULL},
    {"hard blanks", "a", "\xC2\xA0", "a", NULL},
    {"page numbers", NULL, "1\n\n", NULL, NULL},
    {"page numbers in sentences", NULL, "theo\n\n1\n\nquy định\n", NULL, NULL},
    {"form feeds", NULL, "a\f", NULL, NULL},
    {"carriage returns", NULL, "a\r", NULL, NULL},
    {"NUL bytes", "a", "\x01", "a", NULL},
    {"capitals", NULL, "ĐẢNG ỦY KHỐI ", NULL, NULL},
    {"lines of capitals", NULL, "ĐẢNG ỦY KHỐI\n", NULL, NULL},
    {"paragraphs of capitals", NULL, "THÔNG BÁO\n\n", NULL, NULL},
    {"table bars", NULL, "|", NULL, NULL},
    {"table rows", NULL, "| a | b |\n", NULL, NULL},
    {"layout cells", NULL, "|\nĐẢNG ỦY\n|\n", NULL, NULL},
    {"rules", NULL, "-----\n", NULL, NULL},
    {"full stops", NULL, ".", NULL, NULL},
    {"dots of a form", NULL, "… ", NULL, NULL},

    /* letters */
    {"combining marks", "a", "\xCC\x81", NULL, NULL},
    {"combining marks of two classes", "a", "\xCC\x81\xCC\xA3", NULL, NULL},
    {"decomposed letters", NULL, "a\xCC\x82\xCC\x81 ", NULL, NULL},
    {"zero-width spaces", NULL, "\xE2\x80\x8B", NULL, NULL},
    {"words with zero-width spaces", NULL, "a\xE2\x80\x8B", NULL, NULL},
    {"Hangul jamo", NULL, "\xE1\x84\x80\xE1\x85\xA1", NULL, NULL},
    {"emoji", NULL, "\xF0\x9F\x98\x80", NULL, NULL},
    {"a letter that grows", NULL, "\xEF\xB7\xBA", NULL, NULL},

    /* footnotes */
    {"marks alone", NULL, "¹", NULL, NULL},
    {"words with marks", NULL, "a¹ ", NULL, NULL},
    {"counted marks", NULL, "a^ ", NULL, NULL},
    {"lines with marks", NULL, "¹ a\n\n", NULL, NULL},
    {"counted footnotes", NULL, "^ a\n\n", NULL, NULL},
    {"marks in brackets", NULL, "[1] ", NULL, NULL},
    {"counted marks in brackets", NULL, "[#] Quy định của Đảng ủy Khối\n\n", NULL, NULL},

    /* citations */
    {"số", NULL, "số ", NULL, NULL},
    {"lines of số", NULL, "Số: \n", NULL, NULL},
    {"types without numbers", NULL, "Nghị quyết số ", NULL, NULL},
    {"types", NULL, "Nghị quyết ", NULL, NULL},
    {"citations", NULL, "Kết luận số #-KL/TW ngày 18/5/2021 của Bộ Chính trị, ", NULL, NULL},
    {"citations of one paper", NULL, "Kết luận số 1-KL/TW ", NULL, NULL},
    {"a list of numbers", "các Nghị quyết số ", "#, ", "1-NQ/TW", NULL},
    {"a list of số", "các Nghị quyết ", "số # và ", "số 1-NQ/TW", NULL},
    {"short forms", "Nghị quyết số 1-NQ/TW. ", "Nghị quyết # ", NULL, NULL},
    {"full and short forms", NULL, "Nghị quyết số #-NQ/TW; Nghị quyết #; ", NULL, NULL},
    {"given short names", NULL, "Kết luận số #-KL/TW (gọi tắt là Kết luận #), ", NULL, NULL},
    {"symbols", NULL, "KL/TW-", NULL, NULL},
    {"numbers and hyphens", NULL, "1-", NULL, NULL},
    {"numbers and bars", NULL, "1/", NULL, NULL},
    {"số and numbers with bars", "số ", "1/", NULL, NULL},
    {"State symbols", NULL, "số #/2021/NĐ-CP ", NULL, NULL},
    {"issuers", "Kết luận số 1-KL/TW của ", "Ban Thường vụ ", NULL, NULL},
    {"issuers with commas", "Kết luận số 1-KL/TW của ", "Bộ Chính trị, ", NULL, NULL},
    {"của", NULL, "của của ", NULL, NULL},
    {"known names", NULL, "Điều lệ Đảng ", NULL, NULL},
    {"halves of known names", NULL, "Nghị quyết Trung ương ", NULL, NULL},
    {"sessions", NULL, "(khóa ", NULL, NULL},

    /* days and deadlines */
    {"ngày", NULL, "ngày ", NULL, NULL},
    {"trước ngày", NULL, "trước ngày ", NULL, NULL},
    {"days in words", NULL, "ngày 1 tháng 1 năm ", NULL, NULL},
    {"days in figures", NULL, "1/1/2021 ", NULL, NULL},
    {"a day that goes on", NULL, "1/1/1/1/", NULL, NULL},
    {"days with trước", NULL, "trước ngày 1/1/2021, ", NULL, NULL},
    {"quarters", NULL, "trong quý ", NULL, NULL},
    {"amounts of time", NULL, "06 tháng kể từ ngày ", NULL, NULL},
    {"after receipt", NULL, "sau khi nhận được ", NULL, NULL},
    {"every month", NULL, "hằng tháng ", NULL, NULL},
    {"periods", NULL, "2016-2020-", NULL, NULL},

    /* figures */
    {"digits", NULL, "1", NULL, NULL},
    {"groups of digits", NULL, "1.000.", NULL, NULL},
    {"fractions", NULL, "1/2 (50%) ", NULL, NULL},
    {"a long fraction", NULL, "1/2", NULL, NULL},
    {"percentages", NULL, "1% ", NULL, NULL},
    {"totals", NULL, "3 đồng chí, trong đó ", NULL, NULL},
    {"a total of many parts", "33 đảng viên (", "1 khiển trách, ", "1 cảnh cáo)", NULL},
    {"a list of many items", "03 đơn vị (", "a, ", "b)", NULL},
    {"a list without an end", "03 đơn vị gồm: ", "a; ", NULL, NULL},
    {"counts and open brackets", NULL, "03 đơn vị (", NULL, NULL},
    {"names and commas", NULL, "a, ", NULL, NULL},

    /* tasks */
    {"orders", NULL, "Giao Sở # báo cáo trước ngày 1/1/2021.\n\n", NULL, NULL},
    {"assignees", "1. Giao ", "Sở Nội vụ, ", "thực hiện.", NULL},
    {"assignees without an end", "1. Giao ", "các chi, đảng bộ ", NULL, NULL},
    {"lines of đề nghị", "I. NHIỆM VỤ\n\n", "1. Đề nghị Đảng ủy Khối: ", NULL, NULL},
    {"channels", "1. Giao Sở Nội vụ báo cáo ", "qua Văn phòng ", NULL, NULL},
    {"comrades", NULL, "đồng chí Nguyễn Văn A, ", NULL, NULL},
    {"sentences", "I. NHIỆM VỤ\n\n", "Sở A báo cáo. ", NULL, NULL},
    {"colons", NULL, "a: ", NULL, NULL},
    {"semicolons", "I. NHIỆM VỤ\n\n1. Yêu cầu: ", "báo cáo kết quả; ", NULL, NULL},

    /* heads and tails */
    {"recipients", "Nơi nhận:\n", "- Sở # (b/c);\n", NULL, NULL},
    {"recipients in one line", "Nơi nhận: ", "- Sở A, ", NULL, NULL},
    {"lines of Nơi nhận", NULL, "Nơi nhận:\n", NULL, NULL},
    {"signatures", NULL, "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n", NULL, NULL},
    {"signatures beside recipients", "Nơi nhận:\n", "- Sở A;                    T/M BAN THƯỜNG VỤ\n", NULL, NULL},
    {"names behind a signature", "T/M BAN THƯỜNG VỤ\n", "Nguyễn Văn A\n", NULL, NULL},
    {"letterheads", NULL, "ĐẢNG BỘ TỈNH SƠN HÀ     ĐẢNG CỘNG SẢN VIỆT NAM\n", NULL, NULL},
    {"number lines", NULL, "Số 1-TB/TU\n", NULL, NULL},
    {"places and days", NULL, "Hà Lâm, ngày 1 tháng 1 năm 2021\n", NULL, NULL},
    {"subjects", "THÔNG BÁO\n", "về việc\n", NULL, NULL},
    {"secrecy", NULL, "MẬT\n", NULL, NULL},
    {"letterheads of cells", "|\n", "**TỈNH ỦY\n|\n", NULL, NULL},
    {"closings", NULL, "./.\n", NULL, NULL},
    {"citations in cells", NULL, "|Kết luận số 1-KL/TW ngày 18/5/2021 của Bộ Chính trị, ", NULL, NULL},

    /* one half each */
    {"a list before a long symbol", "các Nghị quyết số ", "#,                              ", "1-NQ/TW", "I"},
    {"marks before footnotes", NULL, "a^ ", "\n\n", "¹ a\n\n"},
    {"brackets that close at the end", NULL, "(a ", NULL, ")"},
    {"days before colons", NULL, "ngày 1 tháng 1 năm ", NULL, "a: "},
    {"items before colons", "03 đơn vị gồm: ", "a; ", NULL, "a: "},
    {"assignees before deadlines", "1. Giao ", "Sở #, ", "thực hiện ", "trước ngày 1/1/2021, "},
    {"deadlines before assignees", "1. Giao Sở A thực hiện ", "trước ngày 1/1/2021, ", "và ", "Sở Nội vụ, "},
    {"full names before short ones", NULL, "Nghị quyết số #-NQ/TW. ", NULL, "Nghị quyết 1 "},
    {"recipients before signatures", "Nơi nhận:\n", "- Sở #;\n", "\n", "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n"},
};

const size_t n_hostile_cases = sizeof hostile_cases / sizeof *hostile_cases;

static void put_superscript(size_t number, struct buf *out)
{
    static const char *const digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    char plain[24];
    snprintf(plain, sizeof plain, "%zu", number);
    for (const char *p = plain; *p; p++)
        buf_puts(out, digits[*p - '0']);
}

static void put_unit(const char *unit, size_t number, struct buf *out)
{
    for (const char *p = unit; *p; p++) {
        if (*p == '#')
            buf_printf(out, "%zu", number);
        else if (*p == '^')
            put_superscript(number, out);
        else
            buf_putc(out, *p);
    }
}

/* Units from the first on, until `out` has `size` bytes. */
static void put_units(const char *unit, size_t size, struct buf *out)
{
    for (size_t number = 1; out->n < size; number++)
        put_unit(unit, number, out);
}

static void put_end(const char *end, struct buf *out)
{
    if (end)
        buf_puts(out, end);
}

void case_text(const struct hostile_case *c, size_t size, struct buf *out)
{
    put_end(c->head, out);
    put_units(c->unit, c->last ? size / 2 : size, out);
    put_end(c->tail, out);
    if (c->last)
        put_units(c->last, size, out);
}

void case_halves(const struct hostile_case *a, const struct hostile_case *b, size_t size, struct buf *out)
{
    put_end(a->head, out);
    put_units(a->unit, size / 2, out);
    put_end(a->tail, out);
    put_end(b->head, out);
    put_units(b->unit, size, out);
    put_end(b->tail, out);
}

void case_turns(const struct hostile_case *a, const struct hostile_case *b, size_t size, struct buf *out)
{
    for (size_t number = 1; out->n < size; number++) {
        put_unit(a->unit, number, out);
        put_unit(b->unit, number, out);
    }
}

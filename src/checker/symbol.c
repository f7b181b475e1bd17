/*
 * Number and symbol: "Số 45-TB/TU" (36-HD/VPTW 2018, II.1.3; 05-HD/VPTW 2026, Phần II, I.3). One finding for the way it
 * is written, the gravest, with the whole right form; then what the symbol says against type, issuer and time.
 */
#include "checker/exam.h"
#include "checker/type_code.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* From the word "Số" to the end of the symbol; empty when the word is not there. */
static struct span number_span(const struct exam *exam)
{
    const struct header *header = &exam->paper->header;
    const struct str s = exam->paper->text->s;
    enum { WORD = 5, ROOM = 12 }; /* "Số" has 5 bytes */
    const size_t to = header->symbol.place.span.to, number = header->number.place.span.from;
    for (size_t from = number; from + ROOM > number; from--) {
        if (from + WORD <= s.n && (memcmp(s.p + from, "Số", WORD - 1) == 0 || memcmp(s.p + from, "SỐ", WORD - 1) == 0))
            return (struct span){(uint32_t)from, (uint32_t)to};
        if (from == 0 || s.p[from - 1] == '\n')
            break;
    }
    return (struct span){0, 0};
}

/* The right form moves signs only: every letter and figure that was printed is in it, in the same order. */
static bool same_letters(struct str a, struct str b)
{
    static const char signs[] = " :-/0";
    size_t i = 0, k = 0;
    for (;;) {
        while (i < a.n && strchr(signs, a.p[i]))
            i++;
        while (k < b.n && strchr(signs, b.p[k]))
            k++;
        if (i == a.n || k == b.n)
            return i == a.n && k == b.n;
        if (a.p[i++] != b.p[k++])
            return false;
    }
}

static void report_form(struct exam *exam, enum rule_id rule, struct span span, const char *lead)
{
    const struct header *header = &exam->paper->header;
    const struct str number = header->number.value, symbol = header->symbol.value;
    const bool small = number.n == 1 && is_digit(number.p[0]);
    const struct str right =
        exam->party ? str_printf(exam->arena, "Số %s%.*s-%.*s/%.*s", small ? "0" : "", STR_ARG(number),
                                 STR_ARG(symbol_type(symbol)), STR_ARG(symbol_organ(symbol)))
                    : str_printf(exam->arena, "Số: %s%.*s/%.*s", small ? "0" : "", STR_ARG(number), STR_ARG(symbol));
    struct diagnostic *d = exam_report(exam, rule, exam_place(exam, span.from, span.to),
                                       str_printf(exam->arena, "%s “%.*s”.", lead, STR_ARG(right)));
    if (same_letters(str_at(exam->paper->text->s, span), right))
        exam_mend(exam, d, span.from, span.to, right);
}

static void check_form(struct exam *exam)
{
    const struct header *header = &exam->paper->header;
    const struct str symbol = header->symbol.value, organ = symbol_organ(symbol);
    const struct span span = number_span(exam);
    if (str_empty(header->number.value) || str_empty(organ) || span.to <= span.from ||
        !is_digit(header->number.value.p[0]))
        return;
    const struct str raw = str_at(exam->paper->text->s, span);
    const size_t type = symbol_type(symbol).n, number_end = header->number.place.span.to;
    const struct str between = str_sub(exam->paper->text->s, number_end, header->symbol.place.span.from);
    const bool slash_ahead = str_find_byte(between, '/') != STR_NOWHERE;
    const bool colon = str_find_byte(str_sub(raw, 0, number_end - span.from), ':') != STR_NOWHERE;
    const bool small = header->number.value.n == 1;
    bool blank = false;
    for (size_t i = number_end; i < span.to; i++)
        blank = blank || exam->paper->text->s.p[i] == ' ';

    if (exam->party && (slash_ahead || symbol.p[type] == '-'))
        report_form(exam, RULE_SYMBOL_ORDER, span, _("Gạch nối và gạch chéo đổi chỗ: ghi"));
    else if (exam->party && colon && exam_wants(exam, RULE_NUMBER_COLON))
        report_form(exam, RULE_NUMBER_COLON, span, _("Thừa dấu hai chấm sau chữ “Số”: ghi"));
    else if (small && exam_wants(exam, RULE_NUMBER_ZERO))
        report_form(exam, RULE_NUMBER_ZERO, span, _("Số nhỏ hơn 10 thiếu số 0 ở trước: ghi"));
    else if (exam->party && blank)
        report_form(exam, RULE_SYMBOL_BLANK, span, _("Có khoảng trống trong số và ký hiệu: ghi"));
}

static void report_qdi(struct exam *exam)
{
    const struct place place = exam->paper->header.symbol.place;
    struct diagnostic *d = exam_report(exam, RULE_SYMBOL_QDI, place, STR_NONE);
    const struct str type = STR("QĐi");
    const size_t at = str_find(str_at(exam->paper->text->s, place.span), type);
    if (at != STR_NOWHERE)
        exam_mend(exam, d, place.span.from + at + type.n - 1, place.span.from + at + type.n, STR(""));
}

static void check_type(struct exam *exam)
{
    const struct header *header = &exam->paper->header;
    const struct str printed = symbol_type(header->symbol.value), code = exam_fold(exam, printed);
    const struct str type = exam_fold(exam, header->type.value);
    if (str_empty(code) || str_empty(type))
        return;
    if (!type_code_fits(type, code))
        exam_report(exam, RULE_SYMBOL_TYPE, header->symbol.place,
                    str_printf(exam->arena, _("Tên loại là “%.*s” nhưng ký hiệu ghi “%.*s”."),
                               STR_ARG(header->type.value), STR_ARG(printed)));
    else if (str_eq(code, STR("qdi")) && str_eq(type, STR("quy dinh")))
        report_qdi(exam);
}

/* What a body's name begins with, and what its part of the symbol must hold. */
static const struct {
    const char *issuer;
    const char *organ, *other;
} organs[] = {
    {"tinh uy", "tu", NULL},
    {"thanh uy", "tu", "thu"},
    {"huyen uy", "hu", NULL},
    {"quan uy", "qu", NULL},
    {"thi uy", "tu", "xu"},
    {"dang uy", "du", NULL},
    {"chi bo", "cb", NULL},
    {"van phong", "vp", NULL},
    {"uy ban kiem tra", "ubkt", NULL},
    {"ban to chuc", "btc", NULL},
    {"ban tuyen giao", "btg", NULL},
    {"ban dan van", "bdv", NULL},
    {"ban noi chinh", "bnc", NULL},
    {"ban xay dung dang", "bxdd", NULL},
    {"ban chap hanh trung uong", "tw", NULL},
};

static void check_organ(struct exam *exam)
{
    const struct header *header = &exam->paper->header;
    const struct str issuer = exam_fold(exam, header->issuer.value);
    const struct str organ = exam_fold(exam, symbol_organ(header->symbol.value));
    /* a congress has its own series, joint papers name two bodies, teams and boards write under their committee's head
     */
    static const char *const boards[] = {"bcd", "tb", "hd", "dkt", "dgs", "dtt", "to", NULL};
    if (str_empty(organ) || str_empty(issuer) || str_find(organ, STR("dh")) != STR_NOWHERE ||
        str_find_byte(organ, '-') != STR_NOWHERE)
        return;
    for (size_t i = 0; boards[i]; i++)
        if (str_starts(organ, str_from(boards[i])))
            return;
    for (size_t i = 0; i < sizeof organs / sizeof *organs; i++) {
        if (!str_starts(issuer, str_from(organs[i].issuer)))
            continue;
        if (str_find(organ, str_from(organs[i].organ)) == STR_NOWHERE &&
            (!organs[i].other || str_find(organ, str_from(organs[i].other)) == STR_NOWHERE))
            exam_report(exam, RULE_SYMBOL_ORGAN, header->symbol.place,
                        str_printf(exam->arena, _("Cơ quan là “%.*s” nhưng ký hiệu ghi “%.*s”."),
                                   STR_ARG(header->issuer.value), STR_ARG(symbol_organ(header->symbol.value))));
        return;
    }
}

static void check_dissolved(struct exam *exam)
{
    static const char *const gone[] = {"hu", "qu", "duk", "bcsd", "dd", NULL};
    static const struct date two_levels = {2025, 7, 1};
    const struct str organ = exam_fold(exam, symbol_organ(exam->paper->header.symbol.value));
    if (!date_is(exam->issued) || date_cmp(exam->issued, two_levels) < 0)
        return;
    for (size_t i = 0; gone[i]; i++)
        if (str_eq(organ, str_from(gone[i])))
            exam_report(exam, RULE_SYMBOL_OLD, exam->paper->header.symbol.place, STR_NONE);
}

void check_symbol(struct exam *exam)
{
    if (str_empty(exam->paper->header.symbol.value))
        return;
    check_form(exam);
    check_type(exam);
    if (exam->party) {
        check_organ(exam);
        check_dissolved(exam);
    }
}

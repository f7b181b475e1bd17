/*
 * Elements that every paper must have (66-QĐ/TW 2017, Điều 15; the same nine in 399-QĐ/TW 2026, Phần IV; State papers:
 * Nghị định 30/2020/NĐ-CP, Điều 8), as far as plain text can show them. Parent and issuer are one element, number and
 * symbol one; the seal is not in the text.
 *
 * An element that stands there, though the reader did not take it for what it is (a letterhead drawn as a table, a
 * title above the issuer), is not missing: the lines of the head and the tail are looked at before anything is said.
 */
#include "checker/exam.h"
#include "checker/type_code.h"

static bool absent(const struct field *field)
{
    return str_empty(field->value);
}

/* What the lines above the type show. */
struct face {
    bool number, day, words;
    struct date date;
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* "so 05", "so: 2208", "so o8-nq": the word and a figure (or a letter read for one) soon after. `line` is folded. */
static bool shows_number(struct str line)
{
    const size_t at = look_words(line, 0, STR("so"));
    if (at == STR_NOWHERE || at > line.n / 2 + 4)
        return false;
    size_t i = at + 2;
    while (i < line.n && (line.p[i] == ' ' || line.p[i] == ':'))
        i++;
    return i < line.n && (is_digit(line.p[i]) || (line.p[i] == 'o' && i + 1 < line.n && is_digit(line.p[i + 1])));
}

/* "ha lam, ngay 26 thang 8 nam 1999" */
static struct date shown_date(struct str line)
{
    for (size_t at = look_words(line, 0, STR("ngay")); at != STR_NOWHERE; at = look_words(line, at + 1, STR("ngay"))) {
        const struct moment moment = look_moment(line, at);
        if (moment.length && !moment.impossible)
            return moment.first;
    }
    return DATE_NONE;
}

/* The same with a letter that a scan put for a figure: "ngay l8 thang 5 nam 2012". A draft has blanks there. */
static bool shows_day(struct str line)
{
    const size_t at = look_words(line, 0, STR("ngay"));
    return at != STR_NOWHERE && at + 6 < line.n && strchr("0123456789lioz", line.p[at + 5]) &&
           look_words(str_sub(line, at + 6, at + 16), 0, STR("thang")) != STR_NOWHERE;
}

static struct face read_face(const struct exam *exam)
{
    enum { LINES = 14, LONG = 160 };
    const struct text *text = exam->paper->text;
    const struct header *header = &exam->paper->header;
    const uint32_t first = exam_edge(exam, false).line;
    const uint32_t type = absent(&header->type) ? UINT32_MAX : header->type.place.line;
    struct face face = {0};
    for (uint32_t line = first; line <= text->lines && line < type && line < first + 2 * LINES; line++) {
        const struct str raw = str_trim(text_line(text, line));
        if (raw.n > LONG)
            break;
        const struct str folded = exam_fold(exam, raw);
        face.number = face.number || shows_number(folded);
        face.date = date_is(face.date) ? face.date : shown_date(folded);
        face.day = face.day || date_is(face.date) || shows_day(folded);
        face.words =
            face.words || (text_is_upper(raw) && folded.n > 10 && look_words(folded, 0, STR("dang cong san")) != 0);
    }
    return face;
}

/* A short line of words that all begin with a capital: a name, printed below the post. */
static bool shows_name(struct str line)
{
    size_t words = 0;
    for (size_t i = 0; i < line.n;) {
        uint32_t code;
        size_t n = utf8_decode(line, i, &code);
        if (!n || !text_is_upper_letter(code))
            return false;
        words++;
        for (; i < line.n && line.p[i] != ' '; i += n)
            n = 1;
        while (i < line.n && line.p[i] == ' ')
            i++;
    }
    return words >= 2 && words <= 5;
}

static bool name_stands(const struct exam *exam)
{
    const struct place last = exam_edge(exam, true);
    const struct field *post =
        absent(&exam->paper->signature.position) ? &exam->paper->signature.authority : &exam->paper->signature.position;
    return !absent(post) && last.line > post->place.line && last.line < post->place.line + 12 &&
           shows_name(text_clean(exam->arena, text_line(exam->paper->text, last.line)));
}

static void report(struct exam *exam, struct place place, const char *message, const char *hint, const char *element)
{
    struct diagnostic *d = exam_report(exam, RULE_MISSING_ELEMENT, place, str_from(message));
    if (!d)
        return;
    d->element = element;
    if (hint)
        d->hint = str_from(hint);
}

static void check_top(struct exam *exam, const struct face *face)
{
    const struct header *header = &exam->paper->header;
    const struct place top = exam_edge(exam, false);
    if (absent(&header->parent) && absent(&header->issuer) && !face->words)
        report(exam, top, _("Thiếu tên cơ quan ban hành."), NULL, "issuer");
    if (absent(&header->number) && !face->number)
        report(exam, absent(&header->symbol) ? top : header->symbol.place,
               absent(&header->symbol) ? _("Thiếu số và ký hiệu văn bản.") : _("Thiếu số văn bản."),
               _("Văn thư lấy số khi ký ban hành."), "number");
    if (absent(&header->place) && !face->day)
        report(exam, top, _("Thiếu địa danh."), NULL, "place");
    if (header->impossible_date)
        exam_report(exam, RULE_IMPOSSIBLE_DATE, header->date.place, STR_NONE);
    else if (!date_is(header->issued) && !face->day)
        report(exam, absent(&header->date) ? top : header->date.place, _("Thiếu ngày, tháng, năm ban hành."), NULL,
               "date");
    if (absent(&header->subject) && !absent(&header->type))
        report(exam, header->type.place, _("Thiếu trích yếu nội dung."), NULL, "subject");
}

/* The symbol tells a type that nothing in the head says. Letters (CV) have none, and a head that was read in part is
 * not judged. */
static void check_heading(struct exam *exam)
{
    enum { HEAD = 3000 };
    const struct header *header = &exam->paper->header;
    const struct str code = exam_fold(exam, symbol_type(header->symbol.value));
    const char *type = type_of_code(code);
    if (!absent(&header->type) || absent(&header->issuer) || absent(&header->number) || !date_is(exam->issued) ||
        !type || str_eq(code, STR("cv")) ||
        look_words(exam_head(exam->folded, HEAD), 0, exam_fold(exam, str_from(type))) != STR_NOWHERE)
        return;
    struct diagnostic *d = exam_report(exam, RULE_MISSING_ELEMENT, header->symbol.place,
                                       str_printf(exam->arena, _("Thiếu tên loại văn bản: ký hiệu “%.*s” là của %s."),
                                                  STR_ARG(header->symbol.value), type));
    if (d)
        d->element = "heading";
}

/* The list of recipients became an element of all papers with the rules of 2004. */
static bool needs_recipients(struct date issued)
{
    static const struct date hd11 = {2004, 5, 28};
    return !date_is(issued) || date_cmp(issued, hd11) >= 0;
}

void check_missing(struct exam *exam)
{
    const struct paper *paper = exam->paper;
    const struct place bottom = exam_edge(exam, true);
    const struct face face = read_face(exam);
    check_top(exam, &face);
    check_heading(exam);
    if (absent(&paper->signature.authority) && absent(&paper->signature.position))
        report(exam, bottom, _("Thiếu quyền hạn, chức vụ của người ký."), NULL, "signature");
    if (absent(&paper->signature.name) && !name_stands(exam))
        report(exam, bottom, _("Thiếu họ tên người ký."), NULL, "name");
    const struct date issued = date_is(exam->issued) ? exam->issued : face.date;
    if (paper->n_recipients == 0 && needs_recipients(issued) &&
        look_words(exam->folded, 0, STR("noi nhan")) == STR_NOWHERE)
        report(exam, bottom, _("Thiếu nơi nhận."), NULL, "recipients");
}

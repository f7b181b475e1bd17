/* Form of the head: title, issuer, date line, subject (36-HD/VPTW 2018, II.1; 05-HD/VPTW 2026, Phần II, I). */
#include "checker/exam.h"

static bool present(const struct field *field)
{
    return !str_empty(field->value);
}

/* The head was read as a whole: only then is what it lacks a fault and not a loss of the scan. */
static bool whole_head(const struct header *header)
{
    return present(&header->issuer) && present(&header->number) && date_is(header->issued);
}

static struct str head_words(const struct exam *exam)
{
    const struct text *text = exam->paper->text;
    const size_t end = exam->head_end < text->lines ? text->line_starts[exam->head_end] : text->s.n;
    return str_sub(exam->folded, 0, exam_folded_at(exam, end));
}

static void check_titles(struct exam *exam, struct str head)
{
    const struct header *header = &exam->paper->header;
    /* the two words may stand in two lines or cells */
    const bool party = look_words(head, 0, STR("dang cong san")) != STR_NOWHERE;
    const size_t state = look_words(head, 0, STR("cong hoa xa hoi chu nghia"));
    if (!party && state == STR_NOWHERE && whole_head(header))
        exam_report(exam, RULE_TITLE, exam_edge(exam, false), STR_NONE);
    if (party && state != STR_NOWHERE)
        exam_report(exam, RULE_TWO_TITLES, exam_place_folded(exam, state, state + 25), STR_NONE);
}

static void check_star(struct exam *exam)
{
    const struct header *header = &exam->paper->header;
    if (!exam_wants(exam, RULE_STAR) || !whole_head(header))
        return;
    for (uint32_t line = header->issuer.place.line; line <= exam->head_end; line++)
        if (str_find_byte(text_line(exam->paper->text, line), '*') != STR_NOWHERE)
            return;
    exam_report(exam, RULE_STAR, header->issuer.place, STR_NONE);
}

/* What follows the body's own name is taken away where the line above says it already. */
static void report_office_name(struct exam *exam, size_t named, struct str parent)
{
    const struct place place = exam->paper->header.issuer.place;
    struct diagnostic *d = exam_report(exam, RULE_OFFICE_NAME, place, STR_NONE);
    const uint32_t *at;
    const struct str words = text_fold_map(exam->arena, str_at(exam->paper->text->s, place.span), &at);
    if (words.n > named + 1 && words.p[named] == ' ' && str_starts(parent, str_skip(words, named + 1)))
        exam_mend(exam, d, place.span.from + at[named], place.span.to, STR(""));
}

static void check_issuer(struct exam *exam)
{
    static const char *const organs[] = {
        "van phong",         "ban to chuc",     "ban tuyen giao",          "ban dan van", "ban noi chinh",
        "ban xay dung dang", "uy ban kiem tra", "co quan uy ban kiem tra", NULL};
    static const char *const committees[] = {"tinh uy", "thanh uy", "huyen uy", "dang uy", "trung uong dang", NULL};
    const struct header *header = &exam->paper->header;
    const struct str parent = exam_fold(exam, header->parent.value), issuer = exam_fold(exam, header->issuer.value);
    if (str_empty(parent))
        return;
    size_t named = 0; /* folded bytes that name the body itself */
    for (size_t i = 0; organs[i]; i++)
        if (str_starts(issuer, str_from(organs[i])))
            named = strlen(organs[i]);
    if (named && look_any(issuer, committees))
        report_office_name(exam, named, parent);
    const bool below = str_starts(issuer, STR("dang uy")) || str_starts(issuer, STR("chi bo"));
    const bool committee = str_starts(parent, STR("tinh uy")) || str_starts(parent, STR("thanh uy")) ||
                           str_starts(parent, STR("huyen uy")) || str_starts(parent, STR("dang uy"));
    if (below && committee)
        exam_report(exam, RULE_SUPERIOR, header->parent.place, STR_NONE);
}

static void check_draft(struct exam *exam, struct str head)
{
    const size_t at = look_words(head, 0, STR("du thao"));
    const struct header *header = &exam->paper->header;
    if (at == STR_NOWHERE || !present(&header->number))
        return;
    const struct place place = exam_place_folded(exam, at, at + 7);
    /* "góp ý dự thảo" in a subject is no mark: the mark is a line of its own */
    const struct str line = exam_fold(exam, text_line(exam->paper->text, place.line));
    if (line.n <= 20 && (!present(&header->subject) || place.line < header->subject.place.line))
        exam_report(exam, RULE_DRAFT_MARK, place, STR_NONE);
}

/* The figure behind the words at `at` of the folded text: how many digits, and its value. */
static size_t figure(struct str s, size_t at, int *ret_value)
{
    size_t n = 0;
    int value = 0;
    for (; at + n < s.n && s.p[at + n] >= '0' && s.p[at + n] <= '9' && n < 3; n++)
        value = value * 10 + (s.p[at + n] - '0');
    *ret_value = value;
    return n;
}


static void check_zeros(struct exam *exam, size_t day_at)
{
    const struct str s = exam->folded;
    int day, month;
    const size_t day_n = figure(s, day_at, &day);
    const size_t month_at = look_words(s, day_at + day_n, STR("thang"));
    if (day_n == 0 || month_at == STR_NOWHERE || month_at > day_at + day_n + 2)
        return;
    const size_t at = month_at + 6, month_n = figure(s, at, &month);
    const bool bare_day = day_n == 1, bare_month = month_n == 1 && month < 3;
    if (bare_day || bare_month) {
        const size_t first = bare_day ? day_at : at;
        struct diagnostic *d =
            exam_report(exam, RULE_DATE_ZERO, exam_place_folded(exam, first, first + 1), STR_NONE);
        if (bare_day)
            exam_mend(exam, d, exam->at[day_at], exam->at[day_at], STR("0"));
        if (bare_month)
            exam_mend(exam, d, exam->at[at], exam->at[at], STR("0"));
    }
    if (month_n == 2 && month >= 3 && month < 10)
        exam_mend(exam, exam_report(exam, RULE_DATE_EXTRA_ZERO, exam_place_folded(exam, at, at + 2), STR_NONE),
                  exam->at[at], exam->at[at + 1], STR(""));
}

static void check_date(struct exam *exam)
{
    const struct header *header = &exam->paper->header;
    if (!present(&header->date))
        return;
    const size_t from = exam_folded_at(exam, header->date.place.span.from);
    const size_t to = exam_folded_at(exam, header->date.place.span.to);
    const size_t ngay = look_words(str_sub(exam->folded, 0, to), from, STR("ngay"));
    if (ngay == STR_NOWHERE)
        return;
    check_zeros(exam, ngay + 5);
    if (!present(&header->place))
        return;
    const size_t place_end = header->place.place.span.to, day = exam->at[ngay];
    if (place_end > day || day - place_end > 6)
        return;
    const struct str between = str_sub(exam->paper->text->s, place_end, day);
    if (str_find_byte(between, ',') == STR_NOWHERE && str_find_byte(between, '\n') == STR_NOWHERE)
        exam_mend(exam, exam_report(exam, RULE_DATE_COMMA, header->date.place, STR_NONE), place_end, place_end,
                  STR(","));
}

static bool is_hyphens(struct str line)
{
    size_t n = 0;
    for (size_t i = 0; i < line.n; i++) {
        if (line.p[i] == '-')
            n++;
        else if (line.p[i] != '*' && line.p[i] != '\\' && line.p[i] != ' ' && line.p[i] != '|' && line.p[i] != '_')
            return false;
    }
    return n >= 3;
}

static void check_subject(struct exam *exam)
{
    const struct field *subject = &exam->paper->header.subject;
    const struct text *text = exam->paper->text;
    if (!present(subject) || !present(&exam->paper->header.type))
        return;
    const struct str words = str_at(text->s, subject->place.span);
    const size_t from = subject->place.span.from, to = subject->place.span.to;
    if (str_ends(subject->value, STR(".")) && !str_ends(subject->value, STR(".."))) {
        struct diagnostic *d = exam_report(exam, RULE_SUBJECT_STOP, subject->place, STR_NONE);
        if (str_ends(words, STR(".")))
            exam_mend(exam, d, to - 1, to, STR(""));
    }
    if (!text_starts_lower(subject->value) && !text_is_upper(subject->value)) {
        struct diagnostic *d = exam_report(exam, RULE_SUBJECT_CAPITAL, subject->place, STR_NONE);
        if (str_starts(words, STR("Về "))) /* another first word may be a name */
            exam_mend(exam, d, from, from + 1, STR("v"));
    }
    if (exam_is_letter(exam))
        return;
    const uint32_t last = text_line_of(text, subject->place.span.to);
    for (uint32_t line = last; line <= last + 4 && line <= text->lines; line++)
        if (is_hyphens(str_trim(text_line(text, line))))
            return;
    exam_report(exam, RULE_SUBJECT_RULE, subject->place, STR_NONE);
}

void check_head(struct exam *exam)
{
    const struct str head = head_words(exam);
    if (exam->party) {
        check_titles(exam, head);
        check_star(exam);
        check_issuer(exam);
        check_draft(exam, head);
    }
    check_date(exam);
    check_subject(exam);
}

/* Figures that the reader could check and that do not agree. */
#include "checker/exam.h"

/* A number as Vietnamese papers write it: a comma before decimals, of which a whole number has none. */
static struct str decimal(struct arena *arena, double value)
{
    struct str s = str_printf(arena, "%.1f", value);
    if (str_ends(s, STR(".0")))
        return str_sub(s, 0, s.n - 2);
    char *z = str_z(arena, s);
    z[s.n - 2] = ',';
    return str_make(z, s.n);
}

static struct str count_message(struct arena *arena, const struct quantity *q)
{
    const struct str total = decimal(arena, q->total);
    return str_printf(arena, _("Nêu %.*s nhưng liệt kê %d: “%.*s”."), STR_ARG(total), q->items, STR_ARG(q->text));
}

static struct str fraction_message(struct arena *arena, const struct quantity *q)
{
    const struct str part = decimal(arena, q->numerator), whole = decimal(arena, q->denominator);
    const struct str right = decimal(arena, 100 * q->numerator / q->denominator), printed = decimal(arena, q->percent);
    return str_printf(arena, _("%.*s/%.*s là %.*s%%, không phải %.*s%%: “%.*s”."), STR_ARG(part), STR_ARG(whole),
                      STR_ARG(right), STR_ARG(printed), STR_ARG(q->text));
}

static struct str sum_message(struct arena *arena, const struct quantity *q)
{
    double sum = 0;
    for (size_t part = 0; part < q->n_parts; part++)
        sum += q->parts[part];
    const struct str right = decimal(arena, sum), printed = decimal(arena, q->total);
    return str_printf(arena, _("Các phần cộng lại là %.*s, không phải %.*s: “%.*s”."), STR_ARG(right), STR_ARG(printed),
                      STR_ARG(q->text));
}

/* The number before the colon of "… gồm 07 ông, bà có tên sau đây:"; its span in the folded text. 0: none. */
static int announced(struct str s, size_t colon, struct span *ret_span)
{
    enum { BACK = 160 };
    static const struct str leads[] = {{"gom ", 4}, {"gom co ", 7}, {"doi voi ", 8}};
    const size_t from = colon > BACK ? colon - BACK : 0;
    const struct str before = str_sub(s, 0, colon);
    size_t at = STR_NOWHERE;
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        const size_t lead = look_words(before, from, str_trim(leads[i]));
        size_t n = 0;
        for (at = lead == STR_NOWHERE ? s.n : lead + leads[i].n;
             at + n < colon && s.p[at + n] >= '0' && s.p[at + n] <= '9';)
            n++;
        int64_t value;
        if (n >= 1 && n <= 2 && s.p[at + n] == ' ' && str_to_int(str_sub(s, at, at + n), &value)) {
            *ret_span = (struct span){(uint32_t)at, (uint32_t)colon};
            return (int)value;
        }
    }
    return 0;
}

/* A heading that surely ends a list: "Điều 2.", "II. …". `s` is the folded head of a line. */
static bool ends_list(struct str s)
{
    size_t n = 0;
    while (n < s.n && strchr("ivx", s.p[n]))
        n++;
    return str_starts(s, STR("dieu ")) || (n > 0 && n < s.n && (s.p[n] == '.' || s.p[n] == '-'));
}

/* How many lines below are numbered 1., 2., 3. …, up to what surely ends the list; 0 when the list is not clear. Lines
 * between them that carry on a sentence are passed over. */
static int numbered_below(const struct exam *exam, uint32_t line)
{
    enum { WRAPPED = 4, LISTED_MAX = 99 };
    const struct text *text = exam->paper->text;
    int n = 0;
    for (int other = 0; ++line <= text->lines && other < WRAPPED && n <= LISTED_MAX;) {
        const struct str s = exam_fold(exam, exam_head(str_trim(text_line(text, line)), 12));
        size_t digits = 0;
        while (digits < s.n && s.p[digits] >= '0' && s.p[digits] <= '9')
            digits++;
        int64_t value;
        if (digits && digits <= 2 && digits < s.n && (s.p[digits] == '.' || s.p[digits] == ')') &&
            !(digits + 1 < s.n && s.p[digits + 1] >= '0' && s.p[digits + 1] <= '9') &&
            str_to_int(str_sub(s, 0, digits), &value)) {
            if (value != n + 1)
                return value == 1 ? n : 0;
            n++;
            other = 0;
        } else if (ends_list(s)) {
            return n;
        } else {
            other += !str_empty(s);
        }
    }
    return 0;
}

/* The reader counted this list itself. Places come in reading order: *next goes on from the last one asked for. */
static bool is_counted(const struct paper *paper, struct place place, size_t *next)
{
    while (*next < paper->n_quantities && paper->quantities[*next].place.span.to < place.span.from)
        ++*next;
    return *next < paper->n_quantities && paper->quantities[*next].items >= 0 &&
           paper->quantities[*next].place.span.from <= place.span.to;
}

/* "gồm 07 ông, bà có tên sau đây:" over a list numbered by lines, which the reader takes for clauses of their own. */
static void check_lists(struct exam *exam)
{
    static const struct str leads[] = {{"sau day:", 8}, {"duoi day:", 9}};
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        size_t next = 0;
        for (size_t at = str_find(exam->folded, leads[i]); at != STR_NOWHERE;
             at = str_find_from(exam->folded, at + 1, leads[i])) {
            struct span span;
            const int stated = announced(exam->folded, at + leads[i].n - 1, &span);
            const int listed = stated ? numbered_below(exam, text_line_of(exam->paper->text, exam->at[at])) : 0;
            if (listed < 2 || listed == stated)
                continue;
            const struct place place = exam_place_folded(exam, span.from, span.to);
            if (!is_counted(exam->paper, place, &next))
                exam_report(exam, RULE_COUNT, place,
                            str_printf(exam->arena, _("Nêu %d nhưng liệt kê %d."), stated, listed));
        }
    }
}

void check_figures(struct exam *exam)
{
    const struct paper *paper = exam->paper;
    for (size_t i = 0; i < paper->n_quantities; i++) {
        const struct quantity *q = &paper->quantities[i];
        if (q->ok)
            continue;
        if (q->items >= 0)
            exam_report(exam, RULE_COUNT, q->place, count_message(exam->arena, q));
        else if (q->denominator > 0)
            exam_report(exam, RULE_ARITHMETIC, q->place, fraction_message(exam->arena, q));
        else
            exam_report(exam, RULE_ARITHMETIC, q->place, sum_message(exam->arena, q));
    }
    for (size_t i = 0; i < paper->n_changes; i++)
        if (!paper->changes[i].ok)
            exam_report(exam, RULE_CHANGE, paper->changes[i].place,
                        str_printf(exam->arena, _("“%.*s”: số liệu không khớp với chữ tăng, giảm."),
                                   STR_ARG(paper->changes[i].text)));
    check_lists(exam);
}

/* Each citation by itself: type against symbol, its day, its form, its date against the paper's own. */
#include "checker/exam.h"
#include "checker/type_code.h"

static void check_type(struct exam *exam, const struct citation *c)
{
    const struct str printed = symbol_type(c->symbol), code = exam_fold(exam, printed);
    if (str_empty(code) || type_code_fits(exam_fold(exam, c->type), code))
        return;
    exam_report(exam, RULE_CITED_TYPE, c->place,
                str_printf(exam->arena, _("“%.*s”: tên loại là “%.*s” nhưng ký hiệu ghi “%.*s”."), STR_ARG(c->text),
                           STR_ARG(c->type), STR_ARG(printed)));
}

/* What stands ahead of "ngày" in a citation. */
enum comma { COMMA_UNKNOWN, COMMA_ABSENT, COMMA_PRESENT };

static enum comma comma(struct exam *exam, const struct citation *c)
{
    if (!date_is(c->date))
        return COMMA_UNKNOWN;
    const struct str words = exam_fold(exam, c->text);
    const size_t at = look_words(words, 0, STR("ngay"));
    if (at == STR_NOWHERE || at < 2)
        return COMMA_UNKNOWN;
    return words.p[at - 2] == ',' || words.p[at - 1] == ',' ? COMMA_PRESENT : COMMA_ABSENT;
}

/* How the paper writes it, by its first citation with a day. */
static enum comma usual_comma(struct exam *exam)
{
    enum comma usual = COMMA_UNKNOWN;
    for (size_t i = 0; i < exam->paper->n_citations && usual == COMMA_UNKNOWN; i++)
        usual = comma(exam, &exam->paper->citations[i]);
    return usual;
}

static void report_day(struct exam *exam, const struct citation *c, struct str day, enum comma *usual)
{
    struct diagnostic *d =
        exam_report(exam, RULE_CITED_DAY, c->place,
                    str_printf(exam->arena, _("“%.*s”: thiếu chữ “ngày” trước ngày ban hành."), STR_ARG(c->text)));
    const uint32_t *at;
    const struct span span = c->place.span;
    const struct str words = text_fold_map(exam->arena, str_at(exam->paper->text->s, span), &at);
    const size_t found = look_words(words, 0, day);
    if (found == STR_NOWHERE || found == 0)
        return;
    exam_mend(exam, d, span.from + at[found], span.from + at[found], STR("ngày "));
    if (*usual == COMMA_UNKNOWN) {
        *usual = usual_comma(exam);
        *usual = *usual == COMMA_UNKNOWN ? COMMA_ABSENT : *usual;
    }
    if (*usual == COMMA_PRESENT)
        exam_mend(exam, d, span.from + at[found - 1], span.from + at[found - 1], STR(","));
}

/* "số 41-CT/TW 24/3/2020": a date right behind the symbol. */
static void check_day(struct exam *exam, const struct citation *c, enum comma *usual)
{
    const struct str words = exam_fold(exam, c->text);
    const struct str organ = exam_fold(exam, symbol_organ(c->symbol));
    const size_t at = str_empty(organ) ? STR_NOWHERE : str_find(words, organ);
    if (at == STR_NOWHERE || look_words(words, at, STR("ngay")) != STR_NOWHERE)
        return;
    const size_t next = at + organ.n;
    if (next + 1 < words.n && words.p[next] == ' ') {
        const struct moment moment = look_moment(words, next + 1);
        if (moment.length > 7 && words.p[next + 1] >= '0' && words.p[next + 1] <= '9')
            report_day(exam, c, str_sub(words, next + 1, next + 1 + moment.length), usual);
    }
}

/* A Party organ in a symbol of State form: "37/QĐ-TW". */
static void check_order(struct exam *exam, const struct citation *c)
{
    static const char *const organs[] = {"tw", "tu", "hu", "duk", "du", "vptw", "btctw", "ubkttw", "btgtw", NULL};
    const size_t type = symbol_type(c->symbol).n;
    if (type == c->symbol.n || c->symbol.p[type] != '-')
        return;
    const struct str organ = exam_fold(exam, symbol_organ(c->symbol));
    for (size_t i = 0; organs[i]; i++)
        if (str_eq(organ, str_from(organs[i])))
            exam_report(exam, RULE_CITED_ORDER, c->place, STR_NONE);
}

static void check_later(struct exam *exam, const struct citation *c)
{
    char cited[DATE_TEXT_MAX], own[DATE_TEXT_MAX];
    if (!date_is(c->date) || !date_is(exam->issued) || date_cmp(c->date, exam->issued) <= 0)
        return;
    exam_report(exam, RULE_CITED_LATER, c->place,
                str_printf(exam->arena, _("“%.*s” ghi ngày %s, sau ngày của văn bản này (%s)."), STR_ARG(c->text),
                           date_vi(c->date, cited), date_vi(exam->issued, own)));
}

static void check_commas(struct exam *exam)
{
    const struct paper *paper = exam->paper;
    bool with = false, without = false;
    for (size_t i = 0; i < paper->n_citations; i++) {
        const enum comma here = comma(exam, &paper->citations[i]);
        if ((here == COMMA_ABSENT && with && !without) || (here == COMMA_PRESENT && without && !with))
            exam_report(exam, RULE_CITED_COMMA, paper->citations[i].place, STR_NONE);
        with = with || here == COMMA_PRESENT;
        without = without || here == COMMA_ABSENT;
    }
}

/* The first mention of a Party paper lacks its date. Linear: a mention is the first when no citation of its number
 * stood before, told by a set of what was seen. */
static void check_first(struct exam *exam)
{
    const struct paper *paper = exam->paper;
    size_t slots = 16;
    while (slots < paper->n_citations * 2)
        slots *= 2;
    const struct citation **seen = ARENA_ARRAY(exam->arena, const struct citation *, slots);
    for (size_t i = 0; i < paper->n_citations; i++) {
        const struct citation *c = &paper->citations[i];
        if (str_find_byte(c->symbol, '/') == STR_NOWHERE)
            continue;
        size_t hash = 5381;
        for (size_t k = 0; k < c->symbol.n; k++)
            hash = hash * 33 + (unsigned char)c->symbol.p[k];
        for (size_t k = 0; k < c->number.n; k++)
            hash = hash * 33 + (unsigned char)c->number.p[k];
        size_t slot = hash & (slots - 1);
        while (seen[slot] && !(str_eq(seen[slot]->symbol, c->symbol) && str_eq(seen[slot]->number, c->number)))
            slot = (slot + 1) & (slots - 1);
        if (seen[slot])
            continue;
        seen[slot] = c;
        if (!date_is(c->date))
            exam_report(exam, RULE_CITED_SHORT, c->place, STR_NONE);
    }
}

void check_cited(struct exam *exam)
{
    const struct paper *paper = exam->paper;
    enum comma usual = COMMA_UNKNOWN; /* looked up when a mend asks */
    for (size_t i = 0; i < paper->n_citations; i++) {
        check_type(exam, &paper->citations[i]);
        check_day(exam, &paper->citations[i], &usual);
        check_order(exam, &paper->citations[i]);
        check_later(exam, &paper->citations[i]);
    }
    if (exam_wants(exam, RULE_CITED_COMMA))
        check_commas(exam);
    if (exam_wants(exam, RULE_CITED_SHORT))
        check_first(exam);
}

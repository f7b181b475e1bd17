/*
 * Citations against a register at hand: unknown in a series that it holds whole, at odds with the paper as it is held
 * or as most papers cite it, replaced by a paper that says so.
 *
 * A register is never complete, and a number returns with each term or year. So a paper is only missed between its
 * neighbours, and two days are only at odds where one looks like the other mistyped.
 */
#include "checker/exam.h"
#include "checker/type_code.h"

#include <stdlib.h>

/* Each citation costs a few look-ups: no paper cites more that are worth them. */
enum { LOOKUPS_MAX = 2000 };

static bool same_words(const struct exam *exam, struct str a, struct str b)
{
    return str_eq(exam_fold(exam, a), exam_fold(exam, b));
}

/* "Quyết định số 12-QĐ/TU", "Quyết định số 45/QĐ-UBND". */
static struct str title_of(struct arena *arena, const struct archive_paper *paper)
{
    return str_printf(arena, _("%.*s số %.*s%s%.*s"), STR_ARG(paper->type), STR_ARG(paper->number),
                      symbol_of_state(paper->symbol) ? "/" : "-", STR_ARG(paper->symbol));
}

/* One part of the day differs, or day and month have changed places. */
static bool looks_mistyped(struct date a, struct date b)
{
    const bool day = a.day == b.day, month = a.month == b.month, year = a.year == b.year;
    return date_cmp(a, b) != 0 &&
           (day + month + year == 2 || (year && a.day == b.month && a.month == b.day));
}

/* --- at odds --- */

static void report_day(struct exam *exam, const struct citation *c, struct date other, struct str where)
{
    char here[DATE_TEXT_MAX], there[DATE_TEXT_MAX];
    exam_report(exam, RULE_ARCHIVE_CONFLICT, c->place,
                str_printf(exam->arena, _("“%.*s” ghi ngày %s, nhưng %.*s ghi ngày %s."), STR_ARG(c->text),
                           date_vi(c->date, here), STR_ARG(where), date_vi(other, there)));
}

/* The paper as it is held, of that very day. */
static void compare_held(struct exam *exam, const struct citation *c, const struct archive_paper *held)
{
    /* a type that does not fit its own symbol is reported without any register */
    const struct str code = exam_fold(exam, symbol_type(c->symbol)), type = exam_fold(exam, c->type);
    if (!str_empty(held->type) && !str_empty(type) && !str_starts(exam_fold(exam, held->type), type) &&
        !str_starts(type, exam_fold(exam, held->type)) && type_code_fits(type, code)) {
        exam_report(exam, RULE_ARCHIVE_CONFLICT, c->place,
                    str_printf(exam->arena, _("“%.*s” ghi là %.*s, nhưng văn bản trong kho là %.*s."),
                               STR_ARG(c->text), STR_ARG(c->type), STR_ARG(title_of(exam->arena, held))));
        return;
    }
    const int here = centre_body(exam, c->issuer), there = centre_body(exam, held->authority);
    if (str_ends(c->symbol, STR("/TW")) && here && there && here != there)
        exam_report(exam, RULE_ARCHIVE_CONFLICT, c->place,
                    str_printf(exam->arena, _("“%.*s” ghi là của %.*s, nhưng văn bản trong kho ký “%.*s”."),
                               STR_ARG(c->text), STR_ARG(c->issuer), STR_ARG(held->authority)));
}

/* The paper that the citation means among those held, when one is of its day. */
static const struct archive_paper *held_of_day(const struct exam *exam, const struct citation *c,
                                               const struct archive_paper *held, size_t n)
{
    const struct archive_paper *found = NULL;
    for (size_t i = 0; i < n; i++) {
        if (date_cmp(held[i].issued, c->date) != 0)
            continue;
        if (!found || same_words(exam, held[i].type, c->type))
            found = &held[i];
    }
    return found;
}

static bool conflicts_with_held(struct exam *exam, const struct citation *c, const struct archive_paper *held, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (!date_is(held[i].issued) || !same_words(exam, held[i].type, c->type) ||
            !looks_mistyped(c->date, held[i].issued) ||
            (symbol_of_state(c->symbol) && c->date.year != held[i].issued.year) ||
            issuers_differ(exam, c->symbol, c->issuer, held[i].issuer))
            continue;
        report_day(exam, c, held[i].issued, str_from(_("văn bản trong kho")));
        return true;
    }
    return false;
}

/* Nobody else cites it with this day, and several do with a day that looks like it. */
static void compare_mentions(struct exam *exam, const struct citation *c)
{
    enum { SEVERAL = 3 };
    const struct archive *archive = exam->options->archive;
    const struct archive_mention *mentions, *other = NULL;
    const size_t n = archive->mentions(archive->data, c->number, c->symbol, &mentions);
    for (size_t i = 0; i < n; i++) {
        const struct archive_mention *m = &mentions[i];
        if (!same_words(exam, m->type, c->type) || issuers_differ(exam, c->symbol, c->issuer, m->issuer))
            continue;
        if (date_cmp(m->date, c->date) == 0)
            return;
        if (!other && m->papers >= SEVERAL && looks_mistyped(c->date, m->date) &&
            !(symbol_of_state(c->symbol) && c->date.year != m->date.year))
            other = m;
    }
    if (other)
        report_day(exam, c, other->date, str_printf(exam->arena, _("%zu văn bản khác trong kho"), other->papers));
}

/* --- unknown --- */

/* The number's digits and what stands behind them ("/2020"); false when it has none. */
static bool split_number(struct str number, int64_t *ret_value, struct str *ret_rest)
{
    size_t digits = 0;
    while (digits < number.n && digits < 7 && number.p[digits] >= '0' && number.p[digits] <= '9')
        digits++;
    *ret_rest = str_skip(number, digits);
    return digits > 0 && str_to_int(str_sub(number, 0, digits), ret_value);
}

/* A held paper of the series that the citation belongs to: same type and body, about the same time. */
static bool is_neighbour(const struct exam *exam, const struct citation *c, const struct archive_paper *held, size_t n)
{
    enum { ABOUT = 400 };
    for (size_t i = 0; i < n; i++)
        if (date_is(held[i].issued) && same_words(exam, held[i].type, c->type) &&
            abs(date_to_days(held[i].issued) - date_to_days(c->date)) <= ABOUT &&
            !issuers_differ(exam, c->symbol, c->issuer, held[i].issuer))
            return true;
    return false;
}

/* Of the five numbers ahead of it and the five behind it most are held, on both sides. */
static bool stands_in_whole_series(struct exam *exam, const struct citation *c)
{
    enum { ASIDE = 5, MOST = 6, EACH_SIDE = 2 };
    const struct archive *archive = exam->options->archive;
    int64_t value;
    struct str rest;
    if (!split_number(c->number, &value, &rest))
        return false;
    size_t below = 0, above = 0;
    for (int64_t number = value > ASIDE ? value - ASIDE : 1; number <= value + ASIDE; number++) {
        const struct archive_paper *held;
        if (number == value)
            continue;
        const size_t n = archive->held(archive->data,
                                       str_printf(exam->arena, "%lld%.*s", (long long)number, STR_ARG(rest)),
                                       c->symbol, &held);
        if (is_neighbour(exam, c, held, n))
            (*(number < value ? &below : &above))++;
    }
    return below >= EACH_SIDE && above >= EACH_SIDE && below + above >= MOST;
}

/* --- replaced --- */

/* The words ahead of the citation end with "thay thế", and nothing between takes back what they say. */
static bool says_replaces(const struct exam *exam, struct str before)
{
    static const char *const verbs[] = {"thay the", "thay the cho", "bai bo", NULL};
    static const char *const other[] = {"bang",    "boi",   "mot so",  "dieu", "khoan", "noi dung", "sua doi", "bo sung",
                                        "mot phan", "khong", "truoc day", "da duoc", "can cu", NULL};
    enum { NEAR = 160 };
    const struct str words = exam_fold(exam, before);
    struct str end = words.n > NEAR ? str_skip(words, words.n - NEAR) : words;
    for (size_t stop = str_find(end, STR(". ")); stop != STR_NOWHERE; stop = str_find(end, STR(". ")))
        end = str_skip(end, stop + 2);
    size_t at = STR_NOWHERE;
    for (size_t i = 0; verbs[i]; i++)
        for (size_t found = look_words(end, 0, str_from(verbs[i])); found != STR_NOWHERE;
             found = look_words(end, found + 1, str_from(verbs[i])))
            at = at == STR_NOWHERE || found > at ? found : at;
    return at != STR_NOWHERE && !look_any(str_skip(end, at), other) &&
           look_words(str_sub(end, 0, at), 0, STR("sua doi")) == STR_NOWHERE;
}

static void check_replacing(struct exam *exam, const struct citation *c)
{
    const struct archive *archive = exam->options->archive;
    const struct archive_paper *later;
    if (!date_is(exam->issued) || !citation_is_basis(exam, c->place))
        return;
    const size_t n = archive->later(archive->data, c->number, c->symbol, c->date, &later);
    for (size_t i = 0; i < n; i++) {
        char day[DATE_TEXT_MAX];
        if (!date_is(later[i].issued) || date_cmp(later[i].issued, exam->issued) > 0 ||
            issuers_differ(exam, c->symbol, c->issuer, later[i].issuer) || !says_replaces(exam, later[i].before))
            continue;
        exam_report(exam, RULE_ARCHIVE_REPLACED, c->place,
                    str_printf(exam->arena, _("“%.*s” đã được thay thế: trong kho có %.*s ngày %s."), STR_ARG(c->text),
                               STR_ARG(title_of(exam->arena, &later[i])), date_vi(later[i].issued, day)));
        return;
    }
}

/* --- one citation --- */

static void check_one(struct exam *exam, const struct citation *c)
{
    const struct archive *archive = exam->options->archive;
    const struct archive_paper *held;
    const size_t n = archive->held(archive->data, c->number, c->symbol, &held);
    const struct archive_paper *meant = held_of_day(exam, c, held, n);
    if (meant)
        compare_held(exam, c, meant);
    else if (!conflicts_with_held(exam, c, held, n))
        compare_mentions(exam, c);
    if (n == 0 && exam_wants(exam, RULE_ARCHIVE_UNKNOWN) && stands_in_whole_series(exam, c))
        exam_report(exam, RULE_ARCHIVE_UNKNOWN, c->place,
                    str_printf(exam->arena, _("Trong kho có các văn bản liền trước và liền sau, nhưng không có “%.*s”."),
                               STR_ARG(c->text)));
    check_replacing(exam, c);
}

void check_archive_citations(struct exam *exam)
{
    const struct paper *paper = exam->paper;
    const struct header *own = &paper->header;
    if (!exam->options->archive)
        return;
    for (size_t i = 0, looked = 0; i < paper->n_citations && looked < LOOKUPS_MAX; i++) {
        const struct citation *c = &paper->citations[i];
        const bool itself = str_eq(c->number, own->number.value) && str_eq(c->symbol, own->symbol.value);
        /* the same paper is spoken of once; without symbol and day too many papers fit */
        if (c->first != i || itself || str_empty(c->number) || str_empty(c->symbol) || !date_is(c->date))
            continue;
        looked++;
        check_one(exam, c);
    }
}

/*
 * Recipients and assignees against the office's own tree. Only papers of a body of that tree are judged, only units of
 * a kind of which the tree holds many below that body, and only papers young enough that the tree still is what it was
 * then.
 */
#include "checker/exam.h"

/* Each unit costs a few look-ups. */
enum { UNITS_MAX = 100 };

/* A body of the Party and its committee are one unit: the tree may hold either name. */
static const char *const kinds[] = {"dang uy ", "dang bo ", "chi bo ", "chi uy ", NULL};

/* A committee's paper goes to its organisation. */
static struct str without_committee(struct str folded)
{
    static const char *const leads[] = {"ban thuong vu ", "ban chap hanh ", "thuong truc ", NULL};
    for (size_t i = 0; leads[i]; i++)
        if (str_starts(folded, str_from(leads[i])))
            folded = str_skip(folded, strlen(leads[i]));
    return folded;
}

/* "dang uy so noi vu" without its kind; absent when it is no such unit. */
static struct str name_of(struct str folded)
{
    for (size_t i = 0; kinds[i]; i++)
        if (str_starts(folded, str_from(kinds[i])))
            return str_skip(folded, strlen(kinds[i]));
    return STR_NONE;
}

/* Where the name goes on to speak of something else. */
static struct str cut_name(struct str name)
{
    static const char *const ends[] = {",", ";", "(", ":", " - ", " de ", " theo ", " va dang ", " va chi ", " va cac ", NULL};
    size_t n = name.n;
    for (size_t i = 0; ends[i]; i++) {
        const size_t at = str_find(name, str_from(ends[i]));
        n = at < n ? at : n;
    }
    return str_trim(str_sub(name, 0, n));
}

/* A word all in capitals is a short form, which a tree need not know. */
static bool has_short_form(struct str printed)
{
    while (!str_empty(printed)) {
        const size_t end = str_find_byte(printed, ' ');
        const struct str word = str_sub(printed, 0, end);
        if (utf8_count(word) > 1 && text_is_upper(word))
            return true;
        printed = end == STR_NOWHERE ? STR("") : str_skip(printed, end + 1);
    }
    return false;
}

/* One begins with all words of the other: "so xay dung" and "so xay dung tinh son ha". */
static bool begins_with(struct str a, struct str b)
{
    const struct str shorter = a.n < b.n ? a : b, longer = a.n < b.n ? b : a;
    return str_starts(longer, shorter) && (longer.n == shorter.n || longer.p[shorter.n] == ' ');
}

/* A unit of that name, or one that begins so, stands anywhere in the tree. */
static bool is_known(const struct exam *exam, struct str name, struct str first)
{
    const struct archive *archive = exam->options->archive;
    for (size_t k = 0; kinds[k]; k++) {
        const struct archive_unit *units;
        const struct str start = str_printf(exam->arena, "%s%.*s ", kinds[k], STR_ARG(first));
        const size_t n = archive->units(archive->data, 0, start, &units);
        for (size_t i = 0; i < n; i++)
            if (begins_with(str_skip(units[i].name, strlen(kinds[k])), name))
                return true;
    }
    return false;
}

/* The tree holds so many units below the body whose names begin alike that it would hold this one too. */
static bool knows_its_like(const struct exam *exam, int64_t body, struct str first)
{
    enum { MANY = 5 };
    const struct archive *archive = exam->options->archive;
    int64_t ids[MANY];
    size_t many = 0;
    for (size_t k = 0; kinds[k]; k++) {
        const struct archive_unit *units;
        const struct str start = str_printf(exam->arena, "%s%.*s ", kinds[k], STR_ARG(first));
        const size_t n = archive->units(archive->data, body, start, &units);
        for (size_t i = 0; i < n && many < MANY; i++) {
            bool counted = false;
            for (size_t j = 0; j < many; j++)
                counted = counted || ids[j] == units[i].id;
            if (!counted)
                ids[many++] = units[i].id;
        }
    }
    return many == MANY;
}

struct units {
    int64_t body; /* of the tree: the paper's issuer */
    struct str seen[UNITS_MAX];
    size_t n;
};

/* It was there once, and no more on the day of the paper. */
static bool check_ended(struct exam *exam, struct str printed, struct str folded, struct place place)
{
    const struct archive *archive = exam->options->archive;
    struct archive_end end;
    char day[DATE_TEXT_MAX];
    if (!date_is(exam->issued) || !archive->ended(archive->data, cut_name(folded), exam->issued, &end))
        return false;
    const char *when = date_vi(end.day, day);
    exam_report(exam, RULE_RECIPIENT_ENDED, place,
                str_empty(end.heir)
                    ? str_printf(exam->arena, _("“%.*s” không còn từ %s."), STR_ARG(printed), when)
                    : str_printf(exam->arena, _("“%.*s” không còn từ %s, nay là “%.*s”."), STR_ARG(printed), when,
                                 STR_ARG(end.heir)));
    return true;
}

static void check_unit(struct exam *exam, struct units *units, struct str printed, struct place place)
{
    const struct str folded = without_committee(exam_fold(exam, printed)), name = cut_name(name_of(folded));
    if (str_find_byte(name, ' ') == STR_NOWHERE || units->n == UNITS_MAX || has_short_form(printed))
        return;
    for (size_t i = 0; i < units->n; i++)
        if (str_eq(units->seen[i], name))
            return;
    units->seen[units->n++] = name;
    if (check_ended(exam, printed, folded, place))
        return;
    const struct str first = str_sub(name, 0, str_find_byte(name, ' '));
    if (!is_known(exam, name, first) && knows_its_like(exam, units->body, first))
        exam_report(exam, RULE_RECIPIENT_UNKNOWN, place,
                    str_printf(exam->arena, _("Không có “%.*s” trong cây tổ chức của cơ quan."), STR_ARG(printed)));
}

void check_archive_units(struct exam *exam)
{
    const struct paper *paper = exam->paper;
    const struct archive *archive = exam->options->archive;
    if (!archive || !(exam_wants(exam, RULE_RECIPIENT_UNKNOWN) || exam_wants(exam, RULE_RECIPIENT_ENDED)) ||
        (date_is(exam->issued) && date_cmp(exam->issued, archive->units_from) < 0))
        return;
    struct units units = {.body = archive->body(archive->data, paper->header.issuer.value)};
    if (!units.body)
        return;
    for (size_t i = 0; i < paper->n_recipients; i++)
        check_unit(exam, &units, paper->recipients[i].name, paper->recipients[i].place);
    for (size_t t = 0; t < paper->n_tasks; t++)
        for (size_t k = 0; k < paper->tasks[t].n_assignees; k++)
            check_unit(exam, &units, paper->tasks[t].assignees[k], paper->tasks[t].place);
}

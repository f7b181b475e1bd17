/* Form of the list of recipients (36-HD/VPTW 2018, II.1.9; 05-HD/VPTW 2026, Phần II, I.9). */
#include "checker/exam.h"

/* The last "Nơi nhận" that begins a line or a cell; STR_NOWHERE when there is none. An offset in the folded text. */
static size_t find_title(const struct exam *exam)
{
    const struct recipient *first = exam->paper->n_recipients ? &exam->paper->recipients[0] : NULL;
    if (!first)
        return STR_NOWHERE;
    const size_t limit = exam_folded_at(exam, first->place.span.from), room = 200;
    size_t found = STR_NOWHERE;
    for (size_t at = look_words(exam->folded, limit > room ? limit - room : 0, STR("noi nhan"));
         at != STR_NOWHERE && at < limit; at = look_words(exam->folded, at + 1, STR("noi nhan")))
        found = at;
    return found;
}

static void check_colon(struct exam *exam)
{
    const size_t at = find_title(exam);
    if (at == STR_NOWHERE)
        return;
    size_t next = at + 8;
    while (next < exam->folded.n &&
           (exam->folded.p[next] == ' ' || exam->folded.p[next] == '*' || exam->folded.p[next] == '_'))
        next++;
    if (next < exam->folded.n && exam->folded.p[next] != ':') {
        struct diagnostic *d = exam_report(exam, RULE_TO_COLON, exam_place_folded(exam, at, at + 8), STR_NONE);
        if (d)
            d->fix = (struct fix){{d->place.span.to, d->place.span.to}, STR(":")};
    }
}

/* The mark that ends a recipient's line or cell: ';', ',', '.' or ' ' for none. */
static char end_mark(const struct exam *exam, const struct recipient *recipient)
{
    const struct str s = exam->paper->text->s;
    char mark = ' ';
    for (size_t i = recipient->place.span.to; i < s.n && s.p[i] != '\n' && s.p[i] != '\t' && s.p[i] != '|'; i++) {
        if (s.p[i] == ' ' && i + 1 < s.n && s.p[i + 1] == ' ')
            break;
        if (s.p[i] == '}')
            return '}';
        if (s.p[i] == ';' || s.p[i] == ',' || s.p[i] == '.')
            mark = s.p[i];
    }
    return mark;
}

static void check_marks(struct exam *exam)
{
    const struct paper *paper = exam->paper;
    for (size_t i = 0; i < paper->n_recipients; i++) {
        const char mark = end_mark(exam, &paper->recipients[i]), right = i + 1 < paper->n_recipients ? ';' : '.';
        if (mark == '}')
            return;
        /* two recipients of one line are no fault */
        if (mark == right ||
            (i + 1 < paper->n_recipients && paper->recipients[i + 1].place.line == paper->recipients[i].place.line))
            continue;
        exam_report(exam, RULE_TO_MARKS, paper->recipients[i].place, STR_NONE);
        return;
    }
}

static void check_archive(struct exam *exam)
{
    const struct paper *paper = exam->paper;
    if (paper->n_recipients == 0)
        return;
    const struct recipient *last = &paper->recipients[paper->n_recipients - 1];
    for (size_t i = 0; i < paper->n_recipients; i++) {
        const struct str name = exam_fold(exam, paper->recipients[i].name);
        if (!str_starts(name, STR("luu")))
            continue;
        if (str_starts(name, STR("luu:")) || str_starts(name, STR("luu vt")))
            exam_report(exam, RULE_TO_ARCHIVE_STYLE, paper->recipients[i].place, STR_NONE);
        return;
    }
    /* what the reader did not take for a recipient may still stand there */
    if (look_words(exam->folded, exam_folded_at(exam, paper->recipients[0].place.span.from), STR("luu")) == STR_NOWHERE)
        exam_report(exam, RULE_TO_ARCHIVE, last->place, STR_NONE);
}

void check_tail(struct exam *exam)
{
    if (!exam->party && !exam->state)
        return;
    if (exam_wants(exam, RULE_TO_COLON))
        check_colon(exam);
    if (exam_wants(exam, RULE_TO_MARKS))
        check_marks(exam);
    check_archive(exam);
}

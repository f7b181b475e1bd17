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
        const struct place place = exam_place_folded(exam, at, at + 8);
        exam_mend(exam, exam_report(exam, RULE_TO_COLON, place, STR_NONE), place.span.to, place.span.to, STR(":"));
    }
}

/* What follows a recipient's name in its line or cell. */
static struct span rest_of(const struct exam *exam, const struct recipient *recipient)
{
    const struct str s = exam->paper->text->s;
    size_t end = recipient->place.span.to;
    while (end < s.n && s.p[end] != '\n' && s.p[end] != '\t' && s.p[end] != '|' &&
           !(s.p[end] == ' ' && end + 1 < s.n && s.p[end + 1] == ' '))
        end++;
    return (struct span){recipient->place.span.to, (uint32_t)end};
}

static bool is_mark(char c)
{
    return c == ';' || c == ',' || c == '.';
}

/* The mark that ends a recipient: ';', ',', '.' or ' ' for none; '}' when a brace stands there. */
static char end_mark(struct str rest)
{
    char mark = ' ';
    for (size_t i = 0; i < rest.n; i++) {
        if (rest.p[i] == '}')
            return '}';
        if (is_mark(rest.p[i]))
            mark = rest.p[i];
    }
    return mark;
}

static char right_mark(const struct paper *paper, size_t i)
{
    return i + 1 < paper->n_recipients ? ';' : '.';
}

static bool shares_line(const struct paper *paper, size_t i)
{
    return i + 1 < paper->n_recipients && paper->recipients[i + 1].place.line == paper->recipients[i].place.line;
}

/* Only blanks and a bullet stand in front of it on its line. */
static bool begins_line(const struct text *text, struct place place)
{
    for (size_t i = text->line_starts[place.line - 1]; i < place.span.from; i++)
        if (text->s.p[i] != ' ' && text->s.p[i] != '-')
            return false;
    return true;
}

/* Where recipient i ends and the next one begins is beyond doubt: nothing but a note in brackets follows its name, and
 * the next one stands on the next line. */
static bool is_clear(const struct exam *exam, size_t i, struct str rest)
{
    const struct paper *paper = exam->paper;
    const struct text *text = paper->text;
    const struct recipient *recipient = &paper->recipients[i];
    const struct str note = str_trim(rest);
    if (!str_empty(note) && (note.p[0] != '(' || note.p[note.n - 1] != ')'))
        return false;
    if (i + 1 == paper->n_recipients) /* a list that does not end with the archive was not read to its end */
        return str_starts(exam_fold(exam, recipient->name), STR("luu"));
    const struct place next = paper->recipients[i + 1].place;
    for (uint32_t line = text_line_of(text, recipient->place.span.to) + 1; line < next.line; line++)
        if (!str_empty(str_trim(text_line(text, line))))
            return false;
    return begins_line(text, next);
}

/* The right mark behind every recipient, when all of them are clear. */
static void mend_marks(struct exam *exam, struct diagnostic *d)
{
    const struct paper *paper = exam->paper;
    for (size_t i = 0; d && i < paper->n_recipients; i++) {
        const struct span span = rest_of(exam, &paper->recipients[i]);
        const struct str rest = str_at(paper->text->s, span);
        if (end_mark(rest) == right_mark(paper, i) || shares_line(paper, i))
            continue;
        size_t end = rest.n;
        while (end > 0 && rest.p[end - 1] == ' ')
            end--;
        size_t from = end;
        while (from > 0 && is_mark(rest.p[from - 1]))
            from--;
        if (!is_clear(exam, i, str_sub(rest, 0, from))) {
            d->fix = (struct fix){0};
            return;
        }
        exam_mend(exam, d, span.from + from, span.from + end, right_mark(paper, i) == ';' ? STR(";") : STR("."));
    }
}

static void check_marks(struct exam *exam)
{
    const struct paper *paper = exam->paper;
    for (size_t i = 0; i < paper->n_recipients; i++) {
        const char mark = end_mark(str_at(paper->text->s, rest_of(exam, &paper->recipients[i])));
        if (mark == '}')
            return;
        /* two recipients of one line are no fault */
        if (mark == right_mark(paper, i) || shares_line(paper, i))
            continue;
        mend_marks(exam, exam_report(exam, RULE_TO_MARKS, paper->recipients[i].place, STR_NONE));
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

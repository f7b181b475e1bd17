/*
 * Numbers of headings: a jump, a repeat, a wrong order among headings of one parent. A number that the reader did not
 * take for a heading is looked for in the lines between before anything is said.
 */
#include "checker/exam.h"

/* A label taken apart: "2.1." is {prefix "2.", value 1}; "Điều 5." {"dieu ", 5}; "III." {"", 3, roman}. */
struct mark {
    struct str prefix;
    int value; /* 0: not understood */
    char kind; /* '1' arabic, 'I' roman */
};

static int roman(struct str s)
{
    int total = 0, before = 0;
    for (size_t i = s.n; i-- > 0;) {
        const int value = s.p[i] == 'i' ? 1 : s.p[i] == 'v' ? 5 : s.p[i] == 'x' ? 10 : 0;
        if (!value)
            return 0;
        total += value < before ? -value : value;
        before = value > before ? value : before;
    }
    return s.n <= 6 ? total : 0;
}

static struct mark take_apart(struct exam *exam, struct str label)
{
    struct str s = exam_fold(exam, label);
    while (s.n && strchr(".-/):", s.p[s.n - 1]))
        s.n--;
    s = str_trim(s);
    size_t start = s.n;
    while (start > 0 && s.p[start - 1] >= '0' && s.p[start - 1] <= '9')
        start--;
    int64_t value;
    if (start < s.n && s.n - start <= 3 && str_to_int(str_skip(s, start), &value))
        return (struct mark){str_sub(s, 0, start), (int)value, '1'};
    start = s.n;
    while (start > 0 && strchr("ivx", s.p[start - 1]))
        start--;
    if (start < s.n && (start == 0 || s.p[start - 1] == ' '))
        return (struct mark){str_sub(s, 0, start), roman(str_skip(s, start)), 'I'};
    return (struct mark){0};
}

/* True when a line between the two places begins with this value, whatever the reader made of it. */
static bool stands_between(struct exam *exam, struct mark mark, int value, uint32_t from, uint32_t to)
{
    const struct text *text = exam->paper->text;
    for (uint32_t line = from; line <= to; line++) {
        struct str s = exam_fold(exam, exam_head(text_line(text, line), 60));
        while (s.n && strchr(" *|#>_\\+-(", s.p[0]))
            s = str_skip(s, 1);
        if (!str_starts(s, mark.prefix))
            continue;
        s = str_skip(s, mark.prefix.n);
        size_t n = 0;
        while (n < s.n && (mark.kind == '1' ? s.p[n] >= '0' && s.p[n] <= '9' : strchr("ivx", s.p[n]) != NULL))
            n++;
        int64_t found = 0;
        if (mark.kind == '1' && !(n <= 3 && str_to_int(str_sub(s, 0, n), &found)))
            continue;
        if ((mark.kind == '1' ? (int)found : roman(str_sub(s, 0, n))) == value && n > 0)
            return true;
    }
    return false;
}

static void compare(struct exam *exam, const struct section *a, struct mark before, const struct section *b,
                    struct mark mark)
{
    if (before.kind != mark.kind || !str_eq(before.prefix, mark.prefix) || !before.value || !mark.value ||
        mark.value == before.value + 1 || mark.value == 1)
        return;
    if (mark.value > before.value + 1 &&
        (mark.value > before.value + 3 ||
         stands_between(exam, mark, before.value + 1, a->place.line + 1, b->place.line - 1)))
        return; /* a far jump is another list */
    const struct place place = exam_place(exam, b->place.span.from, b->place.span.to);
    exam_report(exam, RULE_NUMBERING, place,
                mark.value == before.value ? str_printf(exam->arena, _("Số “%.*s” lặp lại (đã có ở dòng %u)."),
                                                        STR_ARG(b->label), (unsigned)a->place.line)
                                           : str_printf(exam->arena, _("Sau “%.*s” (dòng %u) là “%.*s”."),
                                                        STR_ARG(a->label), (unsigned)a->place.line, STR_ARG(b->label)));
}

void check_number(struct exam *exam)
{
    enum { DEPTH_MAX = 12 };
    const struct paper *paper = exam->paper;
    const struct section *last[DEPTH_MAX] = {0};
    struct mark marks[DEPTH_MAX];
    /* a paper that amends another quotes that one's numbers */
    if (look_words(exam_fold(exam, paper->header.subject.value), 0, STR("sua doi")) != STR_NOWHERE)
        return;
    for (size_t i = 0; i < paper->n_sections; i++) {
        const struct section *section = &paper->sections[i];
        if (section->depth < 1 || section->depth >= DEPTH_MAX || str_empty(section->label))
            continue;
        const size_t depth = (size_t)section->depth;
        const struct mark mark = take_apart(exam, section->label);
        if (last[depth] && last[depth]->parent == section->parent)
            compare(exam, last[depth], marks[depth], section, mark);
        last[depth] = section;
        marks[depth] = mark;
    }
}

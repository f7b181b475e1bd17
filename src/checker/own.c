/* The rules of an office's own file: patterns that are looked for line by line. */
#include "checker/exam.h"
#include "checker/policy.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* Bytes of s at `at` that the piece takes, 0 when it does not stand there. A blank of the piece takes all blanks. */
static size_t piece_at(struct str piece, struct str s, size_t at)
{
    size_t i = at;
    for (size_t k = 0; k < piece.n; k++) {
        if (i >= s.n || (is_blank(piece.p[k]) ? !is_blank(s.p[i]) : piece.p[k] != s.p[i]))
            return 0;
        i++;
        while (is_blank(piece.p[k]) && i < s.n && is_blank(s.p[i]))
            i++;
    }
    return i - at;
}

/* Finds the pattern in s from `from` on. Its pieces between stars are taken at their first place each, so a line is
 * read once: where a later piece does not follow the first place of an earlier one, it follows no other. */
static bool find_pattern(struct str pattern, struct str s, size_t from, struct span *ret_span)
{
    size_t at = from, start = STR_NOWHERE;
    while (!str_empty(pattern)) {
        const size_t star = str_find_byte(pattern, '*');
        const struct str piece = str_sub(pattern, 0, star);
        pattern = star == STR_NOWHERE ? STR("") : str_skip(pattern, star + 1);
        size_t length = str_empty(piece) ? SIZE_MAX : 0;
        for (; length == 0 && at < s.n; at += length == 0)
            length = piece_at(piece, s, at);
        if (length == 0)
            return false;
        if (length == SIZE_MAX)
            continue;
        if (start == STR_NOWHERE)
            start = at;
        at += length;
    }
    *ret_span = (struct span){(uint32_t)start, (uint32_t)at};
    return true;
}

void check_own(struct exam *exam)
{
    const struct policy *policy = exam->options->policy;
    if (!policy || policy->rules.n == 0)
        return;
    const struct text *text = exam->paper->text;
    char *lower = ARENA_ARRAY(exam->arena, char, text->s.n + 1);
    text_lower(text->s.p, text->s.n, lower);
    for (size_t r = 0; r < policy->rules.n; r++) {
        const struct own_rule *own = &policy->rules.v[r];
        for (uint32_t number = 1; number <= text->lines; number++) {
            const size_t base = text->line_starts[number - 1];
            const struct str line = str_make(lower + base, text_line(text, number).n);
            struct span hit;
            for (size_t from = 0; find_pattern(own->pattern, line, from, &hit); from = hit.to)
                exam_report_own(exam, own->id, own->severity, exam_place(exam, base + hit.from, base + hit.to),
                                own->message);
        }
    }
}

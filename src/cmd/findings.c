/* Findings on a terminal: the sentence, the line, a caret. */
#include "cmd/findings.h"

#include "cmd/output.h"

struct span findings_window(struct str line, size_t from, size_t width)
{
    const size_t room = width > 40 ? width - 8 : 92;
    if (line.n <= 4 * room && output_columns(line) <= room)
        return (struct span){0, (uint32_t)line.n};
    size_t start = from > room / 3 ? from - room / 3 : 0, end = start + room > line.n ? line.n : start + room;
    while (start > 0 && ((unsigned char)line.p[start] & 0xC0) == 0x80)
        start--;
    while (end < line.n && ((unsigned char)line.p[end] & 0xC0) == 0x80)
        end++;
    return (struct span){(uint32_t)start, (uint32_t)end};
}

static void put_repeated(char c, size_t n)
{
    for (; n > 0; n--)
        putc(c, stdout);
}

/* The line of the text, and a caret with tildes under the fault. */
static void put_line(const struct text *text, const struct diagnostic *d, size_t width)
{
    enum { MARKS_MAX = 80 };
    const struct str line = text_line(text, d->place.line);
    const size_t base = text->line_starts[d->place.line - 1];
    const size_t from = d->place.span.from - base,
                 to = d->place.span.to > base + line.n ? line.n : d->place.span.to - base;
    if (str_empty(str_trim(line)))
        return;
    const struct span part = findings_window(line, from, width);
    fputs(part.from ? "    …" : "    ", stdout);
    output_safe(stdout, str_at(line, part));
    fputs(part.to < line.n ? "…\n    " : "\n    ", stdout);
    put_repeated(' ', (part.from ? 1 : 0) + output_columns(str_sub(line, part.from, from)));
    size_t marks = output_columns(str_sub(line, from, to < part.to ? to : part.to));
    putc('^', stdout);
    put_repeated('~', marks > MARKS_MAX ? MARKS_MAX : marks > 1 ? marks - 1 : 0);
    putc('\n', stdout);
}

void findings_put(const char *path, const struct report *report, const struct text *text, size_t width)
{
    struct column_cursor cursor = {0};
    for (size_t i = 0; i < report->n; i++) {
        const struct diagnostic *d = &report->v[i];
        output_stress(true);
        output_safe(stdout, str_from(path));
        printf(":%u:%zu: %s: ", (unsigned)d->place.line, column_of(&cursor, text, d->place),
               severity_word(d->severity));
        output_stress(false);
        output_safe(stdout, d->message);
        printf(" [%s]\n", d->rule);
        put_line(text, d, width);
        fputs("    = ", stdout);
        output_safe(stdout, d->hint);
        fputs(str_empty(d->hint) ? "(" : " (", stdout);
        output_safe(stdout, d->source);
        fputs(")\n", stdout);
    }
}

void findings_put_sum(const char *path, const struct report *report)
{
    const size_t errors = report_count(report, SEVERITY_ERROR), warnings = report_count(report, SEVERITY_WARNING);
    output_safe(stdout, str_from(path));
    if (errors + warnings == 0)
        printf(_(": không thấy lỗi; %s\n"), rule_set_word(report->set));
    else
        printf(_(": %zu lỗi, %zu cảnh báo; %s\n"), errors, warnings, rule_set_word(report->set));
}

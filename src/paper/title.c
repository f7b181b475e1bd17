#include "paper/letterhead.h"

#include <string.h>

enum { SUBJECT_LINES_MAX = 24, SUBJECT_BYTES_MAX = 4000 };

struct subject {
    struct parse *parse;
    VEC(struct span) spans;
    size_t bytes;
    bool upper; /* all of it so far is in capitals */
};

static void subject_add(struct subject *subject, struct span span)
{
    span.from += (uint32_t)emphasis_skip(str_at(subject->parse->text->s, span));
    VEC_PUSH(subject->parse->arena, &subject->spans, span);
    subject->bytes += span.to - span.from;
    subject->upper = subject->upper && text_is_upper(str_at(subject->parse->text->s, span));
}

static struct str words_of(const struct parse *parse, size_t line)
{
    const struct str s = str_at(parse->text->s, parse->lines.v[line].span);
    return str_skip(s, emphasis_skip(s));
}

/* Words with which the body of a paper opens: why it is made, or to whom it goes. */
static bool opens_body(struct str words)
{
    static const char *const heads[] = {
        "Căn cứ", "Sau khi", "Xét ", "Kính gửi", "Kính trình", "Từ ngày", "Ngày ", "Tại ", "Được sự", "Thực hiện",
        "Trong ", "Qua ", "Để ", "Trên cơ sở", "Nhằm ",
    };
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (str_starts(words, str_from(heads[i])))
            return true;
    return false;
}

/* "(Ban hành kèm theo Quyết định số …)": says where the paper belongs, not what it is about. */
static bool is_bracketed_note(struct str words)
{
    static const char *const heads[] = {"(Ban hành", "(ban hành", "(Kèm theo", "(kèm theo", "(Dự thảo", "(DỰ THẢO"};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (str_starts(words, str_from(heads[i])))
            return true;
    return false;
}

/* The rule of hyphens under the subject (36-HD/VPTW 2018, II.1.5.2), unless the body starts before it. */
static size_t find_rule(const struct parse *parse, size_t from)
{
    const struct lines *lines = &parse->lines;
    size_t seen = 0;
    for (size_t i = from; i < lines->n && seen <= SUBJECT_LINES_MAX / 2; i++) {
        const struct str words = words_of(parse, i);
        const bool drawn = str_find(words, STR("--")) != STR_NOWHERE || str_find(words, STR("__")) != STR_NOWHERE;
        if (lines->v[i].kind == LINE_RULE && drawn)
            return i;
        if (lines->v[i].kind == LINE_BAR)
            return STR_NOWHERE;
        if (lines->v[i].kind != LINE_TEXT)
            continue;
        seen++;
        if (label_read(str_at(parse->text->s, lines->v[i].span)).kind || str_ends(words, STR("sau:")))
            return STR_NOWHERE;
    }
    return STR_NOWHERE;
}

static bool is_short_and_last(const struct parse *parse, size_t line)
{
    enum { SHORT = 90 };
    const struct lines *lines = &parse->lines;
    return lines->v[line].width <= SHORT && (line + 1 == lines->n || lines->v[line + 1].kind != LINE_TEXT);
}

/* Without a rule: does the subject go on with this line? */
static bool subject_goes_on(const struct subject *subject, size_t line, bool gap)
{
    const struct parse *parse = subject->parse;
    const struct str words = words_of(parse, line);
    const bool upper = text_is_upper(words);
    if (label_read(str_at(parse->text->s, parse->lines.v[line].span)).kind)
        return false;
    if (subject->spans.n == 0)
        return !opens_body(words) || !gap || !line_ends_sentence(words);
    if (text_starts_lower(words))
        return !gap || !str_ends(words, STR(":"));
    if (upper)
        return subject->upper && !str_ends(words, STR(":"));
    if (subject->upper && str_starts(words, STR("Về ")))
        return !line_ends_sentence(words);
    if (gap)
        return false;
    if (subject->upper) /* "QUY CHẾ" / "LÀM VIỆC" / "Nhiệm kỳ 2020 - 2025" */
        return is_short_and_last(parse, line) && !line_ends_sentence(words) && !opens_body(words);
    return !opens_body(words);
}

size_t letterhead_subject(struct parse *parse, size_t from, const struct span *opened)
{
    struct subject subject = {.parse = parse, .upper = true};
    if (opened)
        subject_add(&subject, *opened);
    const size_t rule = find_rule(parse, from);
    bool gap = false;
    size_t i = from, n = 0;
    for (; i < parse->lines.n && n < SUBJECT_LINES_MAX && subject.bytes < SUBJECT_BYTES_MAX; i++) {
        const struct line *line = &parse->lines.v[i];
        if (line->kind == LINE_BLANK || line->kind == LINE_RULE || line->kind == LINE_PAGE) {
            gap = true;
            if (i == rule) {
                i++;
                break;
            }
            continue;
        }
        if (line->kind == LINE_BAR || is_bracketed_note(words_of(parse, i)))
            break;
        if (rule == STR_NOWHERE && !subject_goes_on(&subject, i, gap && subject.spans.n))
            break;
        subject_add(&subject, line->span);
        gap = false;
        n++;
    }
    if (subject.spans.n) {
        parse->subject = flow_make(parse->arena, parse->text, subject.spans.v, subject.spans.n);
        struct field *field = &parse->paper->header.subject;
        field->value = parse->subject.s;
        field->place = flow_place(&parse->subject, parse->text, 0, parse->subject.s.n);
        parse->title.to = subject.spans.v[subject.spans.n - 1].to;
    }
    return i;
}

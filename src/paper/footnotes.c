#include "paper/parse.h"

#include <stdio.h>
#include <string.h>

enum { ANCHORS_MAX = 1000, COUNT_WORDS_MAX = 6 };

/* Where the mark of a footnote hangs on a word. */
struct anchor {
    const struct flow *flow; /* NULL: not seen */
    size_t at;
    size_t n;
};

/* Marks that hang on a word of a flow, by number; the first one counts. */
static void find_anchors(const struct flow *flow, struct anchor *anchors)
{
    const struct str s = flow->s;
    for (size_t i = 1; i < s.n; i++) {
        const unsigned char c = (unsigned char)s.p[i];
        const bool superscript = (c == 0xC2 && i + 1 < s.n && strchr("\xB9\xB2\xB3", s.p[i + 1])) ||
                                 (c == 0xE2 && i + 1 < s.n && s.p[i + 1] == '\x81');
        if (!superscript && c != '[')
            continue;
        struct span mark;
        const size_t n = label_footnote(str_skip(s, i), &mark);
        if (n == 0 || mark.from)
            continue;
        const uint32_t number = label_mark_number(str_sub(s, i, i + n));
        if (number < ANCHORS_MAX && !anchors[number].flow)
            anchors[number] = (struct anchor){flow, i, n};
        i += n - 1;
    }
}

/* Things listed in a note: "(1) …; (2) …", in order; 0 when it lists none. */
static int count_items(struct str words)
{
    int items = 0;
    char next[16] = "(1)";
    for (size_t at = 0; (at = str_find_from(words, at, str_from(next))) != STR_NOWHERE; at++)
        (void)snprintf(next, sizeof next, "(%d)", ++items + 1);
    return items;
}

/* "Biểu dương 05 tổ chức¹": the number before the words on which the mark hangs. Returns its offset or STR_NOWHERE. */
static size_t find_count(const struct anchor *anchor, int64_t *ret_count)
{
    const struct str s = anchor->flow->s;
    size_t at = anchor->at;
    for (int words = 0; words < COUNT_WORDS_MAX && at > 0; words++) {
        const size_t end = at;
        while (at > 0 && s.p[at - 1] != ' ')
            at--;
        const struct str word = str_sub(s, at, end);
        if (words > 0 && word.n <= 3 && str_to_int(word, ret_count))
            return at;
        if (words > 0 && word.n && strchr(",;.:)%", word.p[word.n - 1]))
            break;
        if (at > 0)
            at--;
    }
    return STR_NOWHERE;
}

/* A number whose things a footnote lists can be checked against the list. */
static void count_note(struct parse *parse, const struct anchor *anchor, struct str words)
{
    int64_t count = 0;
    const int items = count_items(words);
    const size_t from = items ? find_count(anchor, &count) : STR_NOWHERE;
    if (from == STR_NOWHERE || count <= 0)
        return;
    parse->counted[parse->n_counted++] = (struct quantity){
        .place = flow_place(anchor->flow, parse->text, from, anchor->at),
        .text = str_sub(anchor->flow->s, from, anchor->at),
        .numerator = -1,
        .denominator = -1,
        .percent = -1,
        .total = (double)count,
        .items = items,
        .ok = count == items,
    };
}

void parse_footnotes(struct parse *parse)
{
    size_t n = 0;
    for (size_t i = 0; i < parse->paras.n; i++)
        n += parse->paras.v[i].kind == PARA_FOOTNOTE;
    if (n == 0)
        return;
    struct anchor *anchors = ARENA_ARRAY(parse->arena, struct anchor, ANCHORS_MAX);
    if (parse->subject.s.p)
        find_anchors(&parse->subject, anchors);
    for (size_t i = 0; i < parse->paras.n; i++)
        if (parse->paras.v[i].kind == PARA_TEXT || parse->paras.v[i].kind == PARA_TABLE)
            find_anchors(&parse->paras.v[i].flow, anchors);
    struct footnote *footnotes = ARENA_ARRAY(parse->arena, struct footnote, n);
    parse->counted = ARENA_ARRAY(parse->arena, struct quantity, n);
    n = 0;
    for (size_t i = 0; i < parse->paras.n; i++) {
        const struct para *para = &parse->paras.v[i];
        if (para->kind != PARA_FOOTNOTE)
            continue;
        const uint32_t number = label_mark_number(para->sign);
        const struct anchor *anchor = number < ANCHORS_MAX && anchors[number].flow ? &anchors[number] : NULL;
        footnotes[n++] = (struct footnote){
            .place = para->place,
            .mark = para->sign,
            .words = para->flow.s,
        };
        if (!anchor)
            continue;
        footnotes[n - 1].anchor = flow_place(anchor->flow, parse->text, anchor->at, anchor->at + anchor->n);
        count_note(parse, anchor, para->flow.s);
    }
    parse->paper->footnotes = footnotes;
    parse->paper->n_footnotes = n;
}

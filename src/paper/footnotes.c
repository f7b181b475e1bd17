#include "paper/parse.h"

#include <string.h>

enum { ANCHORS_MAX = 1000 };

/* Offset of the next byte that may begin a mark, or s.n: "[", and the leads of ¹ (C2) and ⁴ (E2). Looks at 32 at a
 * time, because hardly any does. */
static size_t next_sign(struct str s, size_t from)
{
    enum { BLOCK = 32 };
    size_t at = from;
    for (; at + BLOCK <= s.n; at += BLOCK) {
        uint8_t any = 0;
        for (size_t i = 0; i < BLOCK; i++)
            any |= (uint8_t)((s.p[at + i] == '[') | (((uint8_t)s.p[at + i] & 0xDF) == 0xC2));
        if (any)
            break;
    }
    while (at < s.n && s.p[at] != '[' && ((uint8_t)s.p[at] & 0xDF) != 0xC2)
        at++;
    return at;
}

/* Marks that hang on a word of a flow, by number; the first one counts. */
static void find_anchors(const struct flow *flow, const struct para *para, struct note_anchor *anchors)
{
    const struct str s = flow->s;
    for (size_t i = 1; (i = next_sign(s, i)) < s.n; i++) {
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
            anchors[number] = (struct note_anchor){flow, para, i, n};
        i += n - 1;
    }
}

void parse_footnotes(struct parse *parse)
{
    size_t n = 0;
    for (size_t i = 0; i < parse->paras.n; i++)
        n += parse->paras.v[i].kind == PARA_FOOTNOTE;
    if (n == 0)
        return;
    struct note_anchor *anchors = ARENA_ARRAY(parse->arena, struct note_anchor, ANCHORS_MAX);
    if (parse->subject.s.p)
        find_anchors(&parse->subject, NULL, anchors);
    for (size_t i = 0; i < parse->paras.n; i++)
        if (parse->paras.v[i].kind == PARA_TEXT || parse->paras.v[i].kind == PARA_TABLE)
            find_anchors(&parse->paras.v[i].flow, &parse->paras.v[i], anchors);
    struct footnote *footnotes = ARENA_ARRAY(parse->arena, struct footnote, n);
    parse->note_anchors = ARENA_ARRAY(parse->arena, struct note_anchor, n);
    n = 0;
    for (size_t i = 0; i < parse->paras.n; i++) {
        const struct para *para = &parse->paras.v[i];
        if (para->kind != PARA_FOOTNOTE)
            continue;
        const uint32_t number = label_mark_number(para->sign);
        const struct note_anchor *anchor = number < ANCHORS_MAX && anchors[number].flow ? &anchors[number] : NULL;
        footnotes[n++] = (struct footnote){
            .place = para->place,
            .mark = para->sign,
            .words = para->flow.s,
        };
        if (!anchor)
            continue;
        footnotes[n - 1].anchor = flow_place(anchor->flow, parse->text, anchor->at, anchor->at + anchor->n);
        parse->note_anchors[n - 1] = *anchor;
    }
    parse->paper->footnotes = footnotes;
    parse->paper->n_footnotes = n;
}

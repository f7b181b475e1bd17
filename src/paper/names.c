#include "paper/letterhead.h"

#include <string.h>

/* A line that begins with one of these (folded) begins the name of another body; any other goes on with the last. */
static const char *const heads[] = {
    "ban", "ban bi thu", "bo", "bao", "benh vien", "chi bo", "chi cuc", "chi uy", "chinh phu", "chu tich nuoc",
    "cong an", "cong doan", "cong ti", "cuc", "dai", "dai hoi", "dang bo", "dang doan", "dang uy", "doan", "hdnd",
    "hoc vien", "hoi", "hoi dong", "huyen doan", "huyen uy", "kho bac", "lien doan", "mat tran", "ngan hang", "phong",
    "quan doi", "quan khu", "quan uy", "quoc hoi", "so", "tap doan", "thanh doan", "thanh uy", "thanh tra", "thi uy",
    "thu tuong", "tinh doan", "tinh uy", "tieu ban", "to", "toa an", "tong cong ti", "tong cuc", "trung tam", "truong",
    "ubkt", "ubnd", "uy ban", "van phong", "vien", "vu",
};

/* A name that is a genus only and needs its complement on the next line: "ĐẢNG ỦY" / "CÔNG TY …". */
static const char *const genera[] = {"dang uy", "dang bo", "chi bo", "chi uy", "cong doan", "ban can su dang"};

static bool begins_with(struct str folded, const char *head)
{
    const struct str s = str_from(head);
    return str_starts(folded, s) && (folded.n == s.n || folded.p[s.n] == ' ');
}

static bool is_any(struct str folded, const char *const *list, size_t n, bool whole)
{
    for (size_t i = 0; i < n; i++)
        if (whole ? str_eq(folded, str_from(list[i])) : begins_with(folded, list[i]))
            return true;
    return false;
}

static struct field join(struct parse *parse, const struct name_line *lines, size_t from, size_t to)
{
    struct span *spans = ARENA_ARRAY(parse->arena, struct span, to - from + 1);
    for (size_t i = from; i < to; i++)
        spans[i - from] = lines[i].span;
    const struct flow flow = flow_make(parse->arena, parse->text, spans, to - from);
    return (struct field){flow.s, flow_place(&flow, parse->text, 0, flow.s.n)};
}

void letterhead_names(struct parse *parse, const struct name_line *lines, size_t n)
{
    size_t last = 0, before = SIZE_MAX;
    struct str previous = STR_NONE;
    for (size_t i = 0; i < n; i++) {
        const struct str folded = text_fold(parse->arena, lines[i].words);
        const bool open = i && is_any(previous, genera, sizeof genera / sizeof *genera, true);
        if (i && !open && is_any(folded, heads, sizeof heads / sizeof *heads, false)) {
            before = last;
            last = i;
        }
        previous = folded;
    }
    if (n == 0)
        return;
    parse->paper->header.issuer = join(parse, lines, last, n);
    if (before != SIZE_MAX)
        parse->paper->header.parent = join(parse, lines, before, last);
}

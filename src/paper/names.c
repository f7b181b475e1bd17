#include "paper/letterhead.h"

#include <string.h>

/* A line that begins with one of these (folded) begins the name of another body; any other goes on with the last. */
static const char *const heads[] = {
    "ban bi thu", "ban can su", "ban chap hanh", "ban chi dao", "ban chi huy", "ban dan van", "ban kinh te",
    "ban noi chinh", "ban quan li", "ban thuong truc", "ban thuong vu", "ban to chuc", "ban tuyen giao",
    "ban xay dung dang", "bcd", "bch", "benh vien", "bql", "btv", "chi bo", "chi cuc", "chi uy", "chinh phu",
    "chu tich nuoc", "cong an", "cong doan", "cong ti", "dai hoi", "dang bo", "dang doan", "dang uy", "hdnd",
    "hoc vien", "hoi dong", "huyen doan", "huyen uy", "lien doan", "mat tran", "ngan hang", "quan doi", "quan khu",
    "quan uy", "quoc hoi", "tap doan", "thanh doan", "thanh uy", "thanh tra", "thi uy", "thu tuong", "tinh doan",
    "tinh uy", "tieu ban", "toa an", "tong cong ti", "tong cuc", "trung tam", "ubkt", "ubnd", "uy ban",
    "van phong",
};

/* One syllable that would be another word without its marks (phòng and phong, bộ and bờ): lower case, marks kept. */
static const char *const marked_heads[] = {
    "ban", "báo", "bộ", "cục", "đài", "đoàn", "hội", "kho bạc", "phòng", "sở", "tổ", "trường", "viện", "vụ",
    "khối",
};

/* A name that is a genus only and needs its complement on the next line: "ĐẢNG ỦY" / "CÔNG TY …". */
static const char *const genera[] = {
    "dang uy", "dang bo", "chi bo", "chi uy", "cong doan", "ban can su dang", "dang doan", "tinh uy", "huyen uy",
    "thanh uy", "thi uy", "ban chap hanh", "ban thuong vu", "mat tran to quoc", "bch", "btv",
};

/* Organs of a committee: never its superior, so that a committee below one completes its name. */
static const char *const organs[] = {
    "ban to chuc", "ban tuyen giao", "ban dan van", "ban noi chinh", "ban kinh te", "ban tuyen giao va dan van",
    "ban chi dao", "ban xay dung dang", "uy ban kiem tra", "ubkt", "van phong", "co quan uy ban kiem tra",
    "ban bao ve chinh tri noi bo", "ban tai chinh quan tri", "ban tai chinh - quan tri", "ban thanh tra",
    "thanh tra",
};
static const char *const committees[] = {
    "dang bo", "dang uy", "tinh uy", "huyen uy", "thanh uy", "thi uy", "quan uy",
};
/* The office of councils and committees of the State. */
static const char *const served[] = {
    "hdnd", "ubnd", "hoi dong nhan dan", "uy ban nhan dan", "doan dbqh", "doan dai bieu",
};

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

static bool starts_body(struct str folded, struct str marked)
{
    return is_any(folded, heads, sizeof heads / sizeof *heads, false) ||
           is_any(marked, marked_heads, sizeof marked_heads / sizeof *marked_heads, false);
}

bool letterhead_begins_name(struct arena *arena, struct str words)
{
    return starts_body(text_fold(arena, words), text_fold_case(arena, words));
}

bool letterhead_name_is_open(struct arena *arena, struct str words)
{
    static const char *const ends[] = {
        " thực hiện", " về", " của", " và", " triển khai", "-", ",", " soạn thảo", " các",
    };
    const struct str low = text_fold_case(arena, words);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (str_ends(low, str_from(ends[i])))
            return true;
    return false;
}

/* The line before is no name yet, or one that only this one completes. */
static bool completes(struct arena *arena, struct str before, struct str previous, struct str folded)
{
    if (letterhead_name_is_open(arena, before) || str_starts(folded, STR("- ")))
        return true;
    if (is_any(previous, genera, sizeof genera / sizeof *genera, true))
        return true;
    if (str_eq(previous, STR("van phong")) && is_any(folded, served, sizeof served / sizeof *served, false))
        return true;
    return is_any(previous, organs, sizeof organs / sizeof *organs, true) &&
           is_any(folded, committees, sizeof committees / sizeof *committees, false);
}

void letterhead_names(struct parse *parse, const struct name_line *lines, size_t n)
{
    size_t last = 0, before = SIZE_MAX;
    struct str previous = STR_NONE;
    for (size_t i = 0; i < n; i++) {
        const struct str folded = text_fold(parse->arena, lines[i].words);
        const struct str marked = text_fold_case(parse->arena, lines[i].words);
        const bool open = i && completes(parse->arena, lines[i - 1].words, previous, folded);
        if (i && !open && starts_body(folded, marked)) {
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

#include "paper/tail.h"

#include <string.h>

enum { NAME_BYTES_MAX = 90, POSITION_BYTES_MAX = 200 };

/* Folded by text_fold, which writes ký as "ki". Formulas of authority; the Party writes a stroke, the State a dot. */
static const char *const formulas[] = {
    "t/m", "tm.", "t/m.", "k/t", "kt.", "k/t.", "t/l", "tl.", "t/l.", "tuq.", "t/uq", "q.", "t.m", "k.t", "t.l",
};

static const char *const positions[] = {
    "bi thu", "pho bi thu", "pho", "truong ban", "truong doan", "truong phong", "chu nhiem", "chanh van phong",
    "chanh an", "chanh thanh tra", "chu tich", "giam doc", "tong giam doc", "tong bi thu", "uy vien", "thuong truc",
    "to truong", "thu truong", "hieu truong", "vien truong", "bo truong", "thu tuong", "cuc truong", "vu truong",
    "chi cuc truong", "chi huy truong", "tu lenh", "chinh uy", "nguoi dung dau", "doi truong", "tong bien tap",
    "chu tri", "nguoi ghi bien ban", "thu ki", "truong tieu ban",
};

static bool begins_with_any(struct str folded, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const struct str head = str_from(list[i]);
        if (!str_starts(folded, head))
            continue;
        const bool dot = head.p[head.n - 1] == '.';
        if (dot || folded.n == head.n || folded.p[head.n] == ' ' || folded.p[head.n] == ',')
            return true;
    }
    return false;
}

static bool is_formula(struct str folded)
{
    return begins_with_any(folded, formulas, sizeof formulas / sizeof *formulas);
}

bool signature_is_position(struct arena *arena, struct str words)
{
    if (words.n > POSITION_BYTES_MAX || !text_is_upper(words))
        return false;
    return begins_with_any(text_fold(arena, words), positions, sizeof positions / sizeof *positions);
}

bool signature_opens(struct arena *arena, struct str words, bool *ret_sure)
{
    if (words.n > POSITION_BYTES_MAX || words.n < 2)
        return false;
    *ret_sure = is_formula(text_fold(arena, words)) && text_is_upper_letter((unsigned char)words.p[0]);
    return *ret_sure || signature_is_position(arena, words);
}

/* "(Đã ký)", "[": what stands where the hand has signed. */
static bool is_stand_in(struct arena *arena, struct str words)
{
    static const char *const marks[] = {"da ki", "ki ten", "ki ten, dong dau", "ki, dong dau", "ki va ghi ro ho ten"};
    const struct str folded = text_fold(arena, words);
    size_t letters = 0, from = 0, to = folded.n;
    for (size_t i = 0; i < folded.n; i++)
        letters += (folded.p[i] >= 'a' && folded.p[i] <= 'z');
    if (letters == 0)
        return true;
    while (from < to && strchr("([ ", folded.p[from]))
        from++;
    while (to > from && strchr(")] .", folded.p[to - 1]))
        to--;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_eq(str_sub(folded, from, to), str_from(marks[i])))
            return true;
    return false;
}

struct signing {
    struct parse *parse;
    VEC(struct span) authority;
    VEC(struct span) position;
    struct span name;
};

static struct field field_of_spans(struct parse *parse, const struct span *spans, size_t n)
{
    if (n == 0)
        return (struct field){0};
    const struct flow flow = flow_make(parse->arena, parse->text, spans, n);
    struct str value = flow.s;
    while (value.n && strchr(" ,;.", value.p[value.n - 1]))
        value.n--;
    return (struct field){value, flow_place(&flow, parse->text, 0, value.n)};
}

/* A name of a person: two to seven words, each with a capital, perhaps a rank in front. */
static bool is_name(struct str words)
{
    return words.n >= 3 && words.n <= NAME_BYTES_MAX && str_find_byte(words, ' ') != STR_NOWHERE &&
           !line_ends_sentence(words) && !label_read(words).kind && str_find_byte(words, ':') == STR_NOWHERE;
}

size_t signature_read(struct parse *parse, const struct tail_piece *pieces, size_t n)
{
    struct signing s = {.parse = parse};
    struct arena *arena = parse->arena;
    bool comma = false;
    size_t i = 0;
    for (; i < n && !s.name.to; i++) {
        const struct str words = pieces[i].words;
        bool sure = false;
        if (is_stand_in(arena, words))
            continue;
        const bool opens = signature_opens(arena, words, &sure);
        const bool any = s.authority.n || s.position.n;
        if (sure && !s.position.n) {
            VEC_PUSH(arena, &s.authority, pieces[i].span);
        } else if (opens && !sure && !comma) {
            VEC_PUSH(arena, &s.position, pieces[i].span);
        } else if (any && text_is_upper(words) && !(pieces[i].gap && s.position.n)) {
            if (s.position.n)
                VEC_PUSH(arena, &s.position, pieces[i].span);
            else
                VEC_PUSH(arena, &s.authority, pieces[i].span);
        } else if (any && is_name(words)) {
            s.name = pieces[i].span;
        } else {
            break;
        }
        comma = str_ends(words, STR(","));
    }
    struct signature *signature = &parse->paper->signature;
    signature->authority = field_of_spans(parse, s.authority.v, s.authority.n);
    signature->position = field_of_spans(parse, s.position.v, s.position.n);
    if (s.name.to)
        signature->name = field_of_spans(parse, &s.name, 1);
    if (!s.authority.n && !s.position.n)
        return 0;
    struct span whole = {UINT32_MAX, 0};
    for (size_t k = 0; k < i; k++) {
        if (pieces[k].span.from < whole.from)
            whole.from = pieces[k].span.from;
        if (pieces[k].span.to > whole.to)
            whole.to = pieces[k].span.to;
    }
    parse->signature = whole;
    return i;
}

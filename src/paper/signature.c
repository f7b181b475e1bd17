#include "paper/letterhead.h"
#include "paper/tail.h"

#include <string.h>

enum { NAME_BYTES_MAX = 90, POSITION_BYTES_MAX = 200 };

/* Folded by text_fold, which writes ký as "ki". Formulas of authority; the Party writes a stroke, the State a dot. */
static const char *const formulas[] = {
    "t/m", "tm.", "t/m.", "k/t", "kt.", "k/t.", "t/l", "tl.", "t/l.", "tuq.", "t/uq", "q.", "t.m", "k.t", "t.l",
    "tm", "kt", "tl", "tuq", "t / m", "k / t", "t / l", "t. m", "thay mat", "thua lenh",
};

/* The same where no blank was left behind it. */
static const char *const glued[] = {"t/m", "k/t", "t/l", "t/uq"};

static const char *const positions[] = {
    "bi thu", "pho bi thu", "pho", "truong ban", "truong doan", "truong phong", "chu nhiem", "chanh van phong",
    "chanh an", "chanh thanh tra", "chu tich", "giam doc", "tong giam doc", "tong bi thu", "uy vien", "thuong truc",
    "to truong", "thu truong", "hieu truong", "vien truong", "bo truong", "thu tuong", "cuc truong", "vu truong",
    "chi cuc truong", "chi huy truong", "tu lenh", "chinh uy", "nguoi dung dau", "doi truong", "tong bien tap",
    "chu tri", "chu toa", "nguoi ghi bien ban", "thu ki", "truong tieu ban", "vien pho", "hieu pho",
    "tham muu truong", "chu bien", "nguoi lap", "nguoi bao cao", "truong thon", "truong tram",
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

/* Without a stroke or dot a formula is one in capitals only ("TM BAN THƯỜNG VỤ"). */
static bool is_formula(struct str words, struct str folded)
{
    if (!begins_with_any(folded, formulas, sizeof formulas / sizeof *formulas)) {
        if (!text_is_upper(words))
            return false;
        for (size_t i = 0; i < sizeof glued / sizeof *glued; i++)
            if (str_starts(folded, str_from(glued[i])))
                return true;
        return false;
    }
    const size_t sign = str_find_byte(str_sub(folded, 0, 6), '/'), dot = str_find_byte(str_sub(folded, 0, 6), '.');
    return sign != STR_NOWHERE || dot != STR_NOWHERE || text_is_upper(words);
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
    *ret_sure = is_formula(words, text_fold(arena, words)) && text_is_upper_letter((unsigned char)words.p[0]);
    return *ret_sure || signature_is_position(arena, words);
}

bool signature_is_date(struct arena *arena, struct str words)
{
    struct dateline line;
    return words.n <= POSITION_BYTES_MAX && dateline_read(arena, words, &line) && line.whole && line.open && !line.odd;
}

/* "(Đã ký)", "[": what stands where the hand has signed. */
static bool is_stand_in(struct str folded)
{
    static const char *const marks[] = {
        "da ki", "ki ten", "ki, ", "ki va ", "ki ghi ro", "chu ki", "dong dau", "da duyet", "da dong dau", "dau",
    };
    size_t letters = 0, from = 0;
    for (size_t i = 0; i < folded.n; i++)
        letters += (folded.p[i] >= 'a' && folded.p[i] <= 'z');
    if (letters == 0)
        return true;
    while (from < folded.n && strchr("([ ", folded.p[from]))
        from++;
    const struct str inside = str_skip(folded, from);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const struct str mark = str_from(marks[i]);
        const bool alone = inside.n <= mark.n + 1 || strchr(")].", inside.p[mark.n]);
        if (str_starts(inside, mark) && (from || alone || str_eq(mark, STR("ki ten"))))
            return true;
    }
    return false;
}

/* "Đã ký: Mạc Văn Đoan", "Người ký: …", "Ký bởi: …": the name behind the colon, or 0 bytes. */
static size_t name_behind_colon(struct str words, struct str folded)
{
    static const char *const heads[] = {"da ki", "nguoi ki", "ki boi", "ki ten"};
    const size_t colon = str_find_byte(words, ':');
    for (size_t i = 0; colon != STR_NOWHERE && i < sizeof heads / sizeof *heads; i++) {
        const struct str head = str_from(heads[i]);
        if (str_starts(folded, head) && folded.n > head.n && strchr(": ", folded.p[head.n]))
            return colon + 1;
    }
    return 0;
}

struct signing {
    struct parse *parse;
    VEC(struct span) authority;
    VEC(struct span) position;
    struct span name;
    struct span noted; /* the name in the note of a digital signature */
    struct span date;
    bool comma;       /* the line above ends in one: the authority goes on */
    bool signed_here; /* only the name can come */
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

/* A name printed in capitals: two to five words of letters, and no body or position. */
static bool is_capital_name(struct arena *arena, struct str words)
{
    static const char *const no_names[] = {
        "thuong truc", "phu trach", "chuyen trach", "thuong vu", "chap hanh", "kiem tra", "nhan dan", "to chuc",
        "tuyen giao", "van phong", "dan van", "noi chinh", "tinh", "huyen", "xa", "phuong", "khoi", "cac",
        "chu nhiem", "tong hop",
    };
    size_t blanks = 0;
    for (size_t i = 0; i < words.n; i++) {
        blanks += words.p[i] == ' ';
        if ((words.p[i] >= '0' && words.p[i] <= '9') || strchr("/.,-()&:;", words.p[i]))
            return false;
    }
    const struct str folded = text_fold(arena, words);
    return blanks >= 1 && blanks <= 4 && words.n <= NAME_BYTES_MAX && text_is_upper(words) &&
           !letterhead_begins_name(arena, words) &&
           !begins_with_any(folded, positions, sizeof positions / sizeof *positions) &&
           !begins_with_any(folded, no_names, sizeof no_names / sizeof *no_names);
}

/* "MẠC VĂN ĐOAN" → "Mạc Văn Đoan": a register holds one form of a name. */
static struct str in_small_letters(struct arena *arena, struct str name)
{
    char *out = arena_alloc(arena, name.n + 1);
    text_lower(name.p, name.n, out);
    for (size_t i = 0; i < name.n; i++)
        if (i == 0 || name.p[i - 1] == ' ') {
            uint32_t code = 0;
            memcpy(out + i, name.p + i, utf8_decode(name, i, &code));
        }
    return str_make(out, name.n);
}

/* Without a name behind them, the last line in capitals is the name. */
static void find_capital_name(struct signing *s)
{
    struct arena *arena = s->parse->arena;
    const bool position = s->position.n > 0;
    const size_t n = position ? s->position.n : s->authority.n;
    if (s->name.to || n < 2)
        return;
    const struct span last = position ? s->position.v[n - 1] : s->authority.v[n - 1];
    if (!is_capital_name(arena, text_clean(arena, str_at(s->parse->text->s, last))))
        return;
    s->name = last;
    if (position)
        s->position.n--;
    else
        s->authority.n--;
}

/* One piece of a signature. False when it can be none. */
static bool take_piece(struct signing *s, const struct tail_piece *piece)
{
    struct parse *parse = s->parse;
    struct arena *arena = parse->arena;
    const struct str words = piece->words, folded = text_fold(arena, words);
    const bool any = s->authority.n || s->position.n, joined = s->comma && !str_starts(folded, STR("pho "));
    bool sure = false;
    s->comma = str_ends(words, STR(","));
    const size_t behind = name_behind_colon(words, folded);
    if (behind && any) {
        const struct str raw = str_at(parse->text->s, piece->span);
        s->noted = piece->span;
        s->noted.from += (uint32_t)(str_find_byte(raw, ':') + 1);
        return true;
    }
    if (is_stand_in(folded) || (any && mark_is_machine_note(folded))) {
        s->signed_here = s->signed_here || any;
        return true;
    }
    if (!any && signature_is_date(arena, words)) {
        s->date = piece->span;
        return true;
    }
    const bool opens = signature_opens(arena, words, &sure);
    const bool small = any && !opens && words.n < NAME_BYTES_MAX && !s->signed_here &&
                       begins_with_any(folded, positions, sizeof positions / sizeof *positions);
    const bool also = s->position.n && (str_eq(folded, STR("kiem")) || str_starts(folded, STR("kiem ")));
    if (sure && !s->position.n)
        VEC_PUSH(arena, &s->authority, piece->span);
    else if (((opens && !sure) || small || also) && !joined)
        VEC_PUSH(arena, &s->position, piece->span);
    else if (any && text_is_upper(words) && !s->signed_here && !(piece->gap && s->position.n)) {
        if (s->position.n)
            VEC_PUSH(arena, &s->position, piece->span);
        else
            VEC_PUSH(arena, &s->authority, piece->span);
    } else if (any && is_name(words))
        s->name = piece->span;
    else
        return false;
    return true;
}

/* A paper without date in its letterhead has it above the signature. */
static void take_date(struct signing *s)
{
    struct parse *parse = s->parse;
    struct header *header = &parse->paper->header;
    struct dateline line;
    if (!s->date.to || header->date.value.p)
        return;
    const struct flow flow = flow_make(parse->arena, parse->text, &s->date, 1);
    if (!dateline_read(parse->arena, flow.s, &line))
        return;
    if (line.place.to && !header->place.value.p)
        header->place = letterhead_field(parse, &flow, line.place.from, line.place.to);
    header->date = letterhead_field(parse, &flow, line.date.from, line.date.to);
    header->issued = line.issued;
    header->impossible_date = line.impossible;
}

size_t signature_read(struct parse *parse, const struct tail_piece *pieces, size_t n)
{
    struct signing s = {.parse = parse};
    size_t i = 0;
    while (i < n && !s.name.to && take_piece(&s, &pieces[i]))
        i++;
    find_capital_name(&s);
    if (!s.name.to && s.noted.to)
        s.name = s.noted;
    take_date(&s);
    struct signature *signature = &parse->paper->signature;
    signature->authority = field_of_spans(parse, s.authority.v, s.authority.n);
    signature->position = field_of_spans(parse, s.position.v, s.position.n);
    if (s.name.to)
        signature->name = field_of_spans(parse, &s.name, 1);
    if (text_is_upper(signature->name.value))
        signature->name.value = in_small_letters(parse->arena, signature->name.value);
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

/*
 * What stands before the number of a paper: "số", the type ("Chương trình kiểm tra, giám sát", a law's title), "các",
 * the head of a list ("các Luật của Quốc hội: ").
 */
#include "scan/cite_parts.h"

#include <string.h>

enum {
    TYPE_WORDS_MAX = 10, /* words between a type and its number */
    JOINT_MAX = 48,       /* bytes between two mentions of a list */
    TITLE_WORDS_MAX = 18 /* the same for a law, whose title stands there */
};

/* --- what stands before --- */

size_t cite_so_before(struct str words, size_t at)
{
    size_t end = at;
    if (end > 0 && words.p[end - 1] == ' ')
        end--;
    if (end > 0 && (words.p[end - 1] == ':' || words.p[end - 1] == '.'))
        end--;
    if (end > 0 && words.p[end - 1] == ' ')
        end--;
    static const char *const printed[] = {"số", "sổ", "sô", "só"};
    for (size_t i = 0; i < sizeof printed / sizeof *printed; i++) {
        const size_t n = strlen(printed[i]);
        if (end >= n && words_start(str_make(words.p + end - n, n), printed[i]) && words_boundary(words, end - n))
            return end - n;
    }
    return at;
}

/* --- the type before --- */

enum kind_wanted { KIND_ANY, KIND_LAW, KIND_OTHER };

struct type_found {
    const struct paper_type *type;
    size_t from, end;
};

static bool is_statute(const struct paper_type *type)
{
    return str_ends(type->name, STR("uật")) || str_eq(type->name, STR("Pháp lệnh"));
}

static bool type_is(const struct paper_type *type, const char *name)
{
    return str_eq(type->name, str_from(name));
}

/* Offset of the first letter or digit at or behind `at`. */
static size_t skip_signs(struct str words, size_t at)
{
    while (at < words.n && !words_is_letter((unsigned char)words.p[at])) {
        unsigned char c = (unsigned char)words.p[at];
        at += c >= 0xE0 ? 3 : c >= 0xC0 ? 2 : 1;
    }
    return at < words.n ? at : words.n;
}

/* True when no name of a paper goes over this word: the sentence or clause ends in it, or a figure stands there. */
static bool ends_name(struct str word)
{
    for (size_t i = 0; i < word.n; i++) {
        unsigned char c = (unsigned char)word.p[i];
        if (c == ';' || c == ':' || c == '.' || c == '"' || c == '[' || c == ']' || c == '|' || c == 0xE2 ||
            (c >= '0' && c <= '9'))
            return true;
    }
    return false;
}

/* A number alone: "5" in "Kế hoạch 5 năm", "2024" in "Luật Lưu trữ năm 2024". */
static bool is_figure(struct str word)
{
    word = str_trim(word);
    for (size_t i = 0; i < word.n; i++)
        if (word.p[i] < '0' || word.p[i] > '9')
            return false;
    return word.n > 0 && word.n <= 4;
}

/* Quyết định and quy định share the symbol QĐ: the farther quyết định has the number only when it puts the quy định in
 * force ("Quyết định ban hành Quy định số 12-QĐ/TU"), not in "Quyết định kỷ luật theo Quy định số 22-QĐ/TW". */
static bool puts_in_force(struct str between)
{
    static const char *const acts[] = {"ban hành", "về việc ban hành", "về ban hành", "phê duyệt", "sửa đổi",
                                       "công bố", NULL};
    return words_start_any(str_trim(between), acts) > 0;
}

/* "Thông báo (ý kiến, nội dung) kết luận số": the paper is a thông báo. */
static struct type_found notice_before(struct str words, size_t floor, struct type_found found)
{
    static const char *const notices[] = {"thông báo kết luận", "thông báo ý kiến kết luận",
                                          "thông báo nội dung kết luận", NULL};
    size_t before = found.from;
    for (int i = 0; found.type && type_is(found.type, "Kết luận") && i < 4 && before > floor; i++) {
        before = words_word_before(words, before);
        size_t n = before >= floor ? words_start_any(str_skip(words, before), notices) : 0;
        if (n && before + n == found.end)
            found = (struct type_found){paper_type_of_code(STR("TB")), before, found.end};
    }
    return found;
}

/* The type's own name printed right in front of `at`, as before nearly every number with a symbol; small letters or a
 * capital, no other way of writing. A lệnh may be the end of a pháp lệnh. */
static struct type_found right_before(struct str words, size_t at, size_t floor, const struct paper_type *type)
{
    if (!type || at < floor + type->name.n || type_is(type, "Lệnh"))
        return (struct type_found){0};
    const struct str name = type->name;
    const size_t from = at - name.n, first = (unsigned char)name.p[0] < 0x80 ? 1 : 2;
    const char *p = words.p + from;
    const bool same = first == 1 ? (p[0] | 0x20) == (name.p[0] | 0x20)
                                 : p[0] == name.p[0] && ((unsigned char)p[1] | 1) == ((unsigned char)name.p[1] | 1);
    if (!same || memcmp(p + first, name.p + first, name.n - first) != 0 || !words_boundary(words, from))
        return (struct type_found){0};
    return (struct type_found){type, from, at};
}

/*
 * The type in front of `at`, at most `max_words` words before it and not before `floor`. The nearest, unless a
 * farther one is what the symbol says ("Quyết định phê duyệt Kế hoạch số 12/QĐ-UBND"). Behind a figure only the type
 * that the symbol says counts ("Kế hoạch 5 năm số 51/KH-UBND").
 */
static struct type_found type_before(struct str words, size_t at, size_t floor, const struct paper_type *wanted,
                                     enum kind_wanted kind, int max_words)
{
    struct type_found found = right_before(words, at, floor, wanted);
    if (found.type && kind == KIND_OTHER)
        return notice_before(words, floor, found);
    found = (struct type_found){0};
    int depth = 0;
    bool crossed = false;
    size_t word = at;
    for (int i = 0; i < max_words && word > floor; i++) {
        size_t behind = word;
        word = words_word_before(words, word);
        if (word < floor)
            word = floor;
        size_t start = skip_signs(words, word), n = 0;
        if (start >= behind)
            break;
        struct str printed = str_sub(words, word, behind);
        const struct paper_type *type = paper_type_at(str_sub(words, start, at), &n);
        bool right = type && start + n <= at && depth == 0;
        if (right && is_statute(type))
            right = kind != KIND_OTHER && words_upper_at(words, start);
        else if (right && kind == KIND_LAW)
            right = type_is(type, "Nghị quyết") || type_is(type, "Hiến pháp") || type_is(type, "Lệnh");
        right = right && (!crossed || type == wanted || (kind == KIND_LAW && is_statute(type)));
        bool fits = type == wanted && found.type && paper_type_of_code(found.type->code) != wanted;
        if (fits && start + n != found.end && type_is(found.type, "Quy định"))
            fits = puts_in_force(str_sub(words, start + n, found.from));
        if (right && (!found.type || start + n == found.end || (fits && kind != KIND_LAW)))
            found = (struct type_found){type, start, start + n};
        else if (found.type && (found.type == wanted || kind == KIND_LAW) && word + 2 < found.from)
            break;
        if (ends_name(str_sub(words, word, type && right ? start : behind))) {
            if (found.type || !is_figure(printed) || (!wanted && kind != KIND_LAW))
                break;
            crossed = true;
        }
        for (size_t k = printed.n; k-- > 0;) {
            if (printed.p[k] == ')')
                depth++;
            else if (printed.p[k] == '(')
                depth--;
        }
        if (depth < 0)
            break;
    }
    return notice_before(words, floor, found);
}

size_t cite_behind_of(struct str words, size_t at)
{
    size_t n = at < words.n && words.p[at] == ' ' ? words_start(str_skip(words, at + 1), "của") : 0;
    return n && at + 1 + n < words.n && words.p[at + 1 + n] == ' ' ? at + n + 2 : 0;
}

/* "các Luật của Quốc hội: ", "các Quyết định: " in front of `at`: their type and issuer. */
static struct type_found header_before(struct str words, size_t at, size_t floor, struct str *ret_issuer)
{
    if (at < 2 || words.p[at - 1] != ' ' || words.p[at - 2] != ':')
        return (struct type_found){0};
    struct str head = str_sub(words, 0, at - 2);
    struct type_found found = type_before(words, head.n, floor, NULL, KIND_ANY, TITLE_WORDS_MAX);
    if (!found.type || found.end == head.n)
        return found;
    size_t of = cite_behind_of(head, found.end);
    if (!of || scan_issuer_at(head, of, false) != head.n)
        return (struct type_found){0};
    *ret_issuer = str_skip(head, of);
    return found;
}

static bool plural_before(struct str words, size_t at)
{
    return at > 0 && words_start(str_skip(words, skip_signs(words, words_word_before(words, at))), "các") > 0;
}

/* How two mentions hang together: what stands between them is ",", ";" or "và" and nothing else. */
static char joint_between(struct str words, size_t from, size_t to)
{
    char joint = 0;
    if (to - from > JOINT_MAX)
        return 0;
    size_t at = from + words_footnote_mark(words, from);
    if (at < to && (words.p[at] == ',' || words.p[at] == ';'))
        joint = words.p[at++];
    static const char *const ands[] = {"và", "hoặc", "cùng", NULL};
    size_t n = at < to && words.p[at] == ' ' ? words_start_any(str_skip(words, at + 1), ands) : 0;
    if (n) {
        joint = joint == ';' ? ';' : 'v';
        at += n + 1;
    }
    const bool blank = at < to && words.p[at] == ' ';
    if (!joint || (!blank && joint == 'v'))
        return 0;
    at += blank; /* "18,19-NQ/TW" */
    n = words_start(str_skip(words, at), "các");
    if (n && at + n < to)
        at += n + 1;
    return at == to ? joint : 0;
}

/* --- what stands before a number --- */

/* "NĐ30", "QĐ 22", "NQ số 66": the symbol of a type in place of its name, directly in front of `at`. */
static const struct paper_type *code_before(struct str words, size_t at, size_t *ret_from)
{
    size_t end = at > 0 && words.p[at - 1] == ' ' ? at - 1 : at;
    size_t from = end;
    const unsigned char last = end > 0 ? (unsigned char)words.p[end - 1] : 0;
    if (!(last >= 'A' && last <= 'Z') && last != 0x90 && last != 'r' && last != 'i') /* Đ; CTr, QĐi */
        return NULL;
    while (from > 0 && end - from < 8) {
        size_t letter = from - 1;
        while (letter > 0 && ((unsigned char)words.p[letter] & 0xC0) == 0x80)
            letter--;
        unsigned char lead = (unsigned char)words.p[letter];
        if (!words_is_letter(lead) || (lead >= '0' && lead <= '9'))
            break;
        from = letter;
    }
    if (from == end || !words_boundary(words, from))
        return NULL;
    *ret_from = from;
    return paper_type_of_code(str_sub(words, from, end));
}

/* Words that may stand between a type and "số" of a paper cited without symbol. */
static bool is_adjective(struct str between)
{
    static const char *const adjectives[] = {"hành động", "công tác", "tuyên truyền", "kết luận", "liên tịch",
                                             "phối hợp", "chuyên đề", NULL};
    struct str words = str_trim(between);
    return words_start_any(words, adjectives) == words.n;
}

/* The issuer between a type that ends at `from` and the number's "số" at `to`: "Kết luận của ‹Tỉnh ủy› số 15-KL/TU". */
static struct str issuer_between(struct str words, size_t from, size_t to)
{
    static const char *const kinds[] = {"kết luận", "ý kiến kết luận", "nội dung kết luận", "hành động",
                                        "thanh tra", NULL};
    const size_t kind = from < to ? words_start_any(str_skip(words, from + 1), kinds) : 0;
    size_t of = cite_behind_of(words, kind ? from + 1 + kind : from);
    return of && of < to && scan_issuer_at(str_sub(words, 0, to), of, false) == to ? str_sub(words, of, to) : STR_NONE;
}

struct lead cite_lead_of(struct str words, size_t at, size_t floor, const struct mention *before,
                         const struct symbol *symbol)
{
    struct lead lead = {.from = at};
    size_t so = cite_so_before(words, at);
    lead.so = so < at && so >= floor;
    if (lead.so)
        lead.from = so;
    lead.joint = before ? joint_between(words, floor, lead.from) : 0;
    size_t code_from = 0;
    const struct paper_type *code = code_before(words, lead.from, &code_from);
    if (code && code_from >= floor) {
        lead.type = code;
        lead.from = code_from;
        lead.abbreviated = lead.adjacent = true;
    } else if (lead.joint) {
        lead.type = before->type;
        lead.inherited = true;
        lead.adjacent = true;
    } else {
        const bool loose = str_empty(symbol->printed);
        enum kind_wanted kind = loose ? KIND_ANY : symbol->law ? KIND_LAW : KIND_OTHER;
        size_t end = lead.from;
        if (end > floor && words.p[end - 1] == ' ')
            end--;
        if (lead.so && end > floor && words.p[end - 1] == ',')
            end--;
        int reach = loose ? (lead.so ? 5 : 4) : kind == KIND_LAW ? TITLE_WORDS_MAX : TYPE_WORDS_MAX;
        struct type_found found = {0};
        if (lead.from > floor || !before)
            found = type_before(words, end, floor, symbol->type, kind, reach);
        if (!found.type && lead.so && reach < TITLE_WORDS_MAX) { /* an issuer's name may be as long as a law's title */
            found = type_before(words, end, floor, symbol->type, kind, TITLE_WORDS_MAX);
            if (found.type && str_empty(issuer_between(words, found.end, end)))
                found.type = NULL;
        }
        if (found.type) {
            struct str between = str_sub(words, found.end, end);
            lead.type = found.type;
            lead.from = found.from;
            lead.adjacent = between.n == 0 || is_adjective(between);
            lead.issuer = issuer_between(words, found.end, end);
        } else if (lead.so) {
            found = header_before(words, lead.from, floor, &lead.header);
            lead.type = found.type;
            lead.inherited = found.type != NULL;
            lead.plural = found.type != NULL;
            lead.adjacent = found.type != NULL;
            if (!found.type && lead.from > 0 && words.p[lead.from - 1] == '(') {
                found = type_before(words, lead.from - 1, floor, NULL, kind, TITLE_WORDS_MAX);
                lead.type = found.type;
            }
            if (lead.type && type_is(lead.type, "Văn bản") && symbol->type)
                lead.type = symbol->type; /* "theo các văn bản (số 12-KH/TU, …)" */
        }
    }
    lead.plural = lead.plural || plural_before(words, lead.from);
    if (!lead.inherited && before)
        lead.joint = joint_between(words, floor, lead.from);
    if (lead.type && !lead.inherited && str_empty(lead.header)) {
        struct type_found header = header_before(words, lead.from, floor, &lead.header);
        if (header.type && header.type != lead.type)
            lead.header = STR_NONE;
        lead.plural = lead.plural || !str_empty(lead.header);
    }
    return lead;
}

/* True when a type, an adjective of one, "số" or a code ends at `end`. They are told by their rhymes; the days and figures
 * of a text follow other words ("ngày 12", "tháng 5", "năm 2024", "có 12"). */
static bool may_end_lead(struct str words, size_t end)
{
    const struct str before = str_sub(words, 0, end);
#define ENDS(rhyme) str_ends(before, STR(rhyme))
    switch (before.p[end - 1]) {
    case 't':
        return ENDS("yết");
    case 'h':
        return ENDS("ịnh") || ENDS("oạch") || ENDS("ình") || ENDS("ịch");
    case 'n':
        return ENDS("uận") || ENDS("ẫn") || ENDS("ăn") || ENDS("iện") || ENDS("án") || ENDS("Án") || ENDS("yền");
    case 'o':
        return ENDS("áo");
    case 'i':
        return ENDS("tri") || ENDS("Tri") || ENDS("Đi");
    case 'g':
        return ENDS("ộng");
    case 'c':
        return ENDS("ác");
    case 'p':
        return ENDS("ợp");
    case 'r':
        return ENDS("Tr");
    case ':':
    case '.':
        return true;
    case '\x8B':
        return ENDS("hị");
    case '\xBF':
        return ENDS("hế");
    case '\xB0':
        return ENDS("tư") || ENDS("Tư");
    case '\x81':
        return ENDS("đề") || ENDS("Đề");
    case '\x91': /* số; Đ and the other capitals below end codes and types */
    case '\x95':
    case '\xB4':
    case '\xB3':
        return ENDS("số") || ENDS("Số") || ENDS("sổ") || ENDS("Sổ") || ENDS("sô") || ENDS("Sô") || ENDS("só") || ENDS("Só");
    case '\x90':
    case '\x8A':
    case '\xBE':
    case '\x80':
    case '\xAF':
    case '\x94':
    case '\x93':
        return true;
    default:
        return before.p[end - 1] >= 'A' && before.p[end - 1] <= 'Z';
    }
#undef ENDS
}

bool cite_may_lead(struct str words, size_t at, size_t floor, const struct mention *before)
{
    if (at == 0)
        return false;
    const unsigned char last = (unsigned char)words.p[at - 1];
    if (last == ' ')
        return at > 1 && ((before && at - floor < JOINT_MAX) || may_end_lead(words, at - 1));
    if (last == ',' || last == ';')
        return before && at - floor == 1;
    return (words_is_letter(last) || last >= 0x80 || last == ':' || last == '.') && may_end_lead(words, at);
}

/*
 * Figures that tell a change: "tăng 312 bài so với năm 2000", "giảm 11% so với mục tiêu 85%", "tăng từ 58% lên 81%".
 */
#include "scan/quantity_parts.h"

#include <string.h>

enum {
    BASE_MAX = 120, /* bytes between an amount and what it is compared with, and of the words that name that */
    UNIT_WORDS = 2,
};

/* A number with its unit ("%", "điểm phần trăm", "tỷ đồng", "đảng viên"). */
struct amount {
    struct number number;
    struct str unit;
    size_t to;
};

static size_t blank_at(struct str words, size_t at)
{
    return quantity_byte_at(words, at) == ' ';
}

/* The unit behind a number: a sign, a known measure, else the noun's first words up to one that goes on the sentence.
 */
static struct str unit_at(struct str words, size_t at)
{
    static const char *const measures[] = {"điểm phần trăm", "điểm %", "phần trăm", "tỷ đồng", "tỉ đồng", "triệu đồng",
                                           "nghìn đồng", "tỷ", "tỉ", "triệu", "lần", "điểm", "ha", "tấn", "km", NULL};
    static const char *const goers[] = {"so", "lên", "xuống", "còn", "và",  "nhưng", "trong", "ở",
                                        "là", "của", "với",   "đến", "tại", "do",    "để",    NULL};
    const size_t first = at + blank_at(words, at);
    const struct str rest = str_skip(words, first);
    if (quantity_byte_at(words, first) == '%')
        return str_sub(words, first, first + 1);
    const size_t n = first > at ? words_start_any(rest, measures) : 0;
    if (n || first == at)
        return n ? str_sub(words, first, first + n) : STR_NONE;
    size_t end = first;
    for (int i = 0; i < UNIT_WORDS; i++) {
        const size_t from = end + (i ? blank_at(words, end) : 0);
        const size_t to = words_word_end(words, from);
        if (to == from || quantity_is_digit(words, from) || words_start_any(str_skip(words, from), goers))
            break;
        end = to;
        if (quantity_byte_at(words, end) != ' ')
            break;
    }
    return end > first ? str_sub(words, first, end) : STR_NONE;
}

static bool amount_at(struct str words, size_t at, struct amount *ret)
{
    const struct number number = quantity_number_at(words, at);
    if (!number.length)
        return false;
    const struct str unit = unit_at(words, at + number.length);
    *ret = (struct amount){number, unit, unit.p ? (size_t)(unit.p - words.p) + unit.n : at + number.length};
    return true;
}

/* "tăng", "giảm" … right before the offset; *ret_from: where it starts. */
static bool verb_before(struct str words, size_t at, bool *ret_up, size_t *ret_from)
{
    static const struct {
        const char *word;
        bool up;
    } verbs[] = {{"tăng", true}, {"thêm", true}, {"vượt", true}, {"giảm", false}, {"hụt", false}, {"bớt", false}};
    if (at == 0 || words.p[at - 1] != ' ')
        return false;
    const size_t before = words_word_before(words, at);
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (words_start(str_sub(words, before, at - 1), verbs[i].word)) {
            *ret_up = verbs[i].up;
            *ret_from = before;
            return true;
        }
    return false;
}

static struct change_hit nothing(bool up)
{
    return (struct change_hit){.change = {.up = up, .amount = -1, .base = -1, .from = -1, .to = -1, .ok = true}};
}

/* "tăng từ 58% lên 81%", "giảm từ 12 xuống còn 9 vụ": the number behind "từ" stands at the offset. The end, or 0. */
static size_t range_at(struct str words, size_t at, struct change_hit *ret)
{
    static const char *const ups[] = {"tăng lên", "lên", NULL};
    static const char *const downs[] = {"giảm xuống còn", "giảm xuống", "xuống còn", "xuống", "giảm còn", "còn", NULL};
    const size_t tu = words_word_before(words, at);
    struct amount from, to;
    if (tu >= at || !words_start(str_sub(words, tu, at - 1), "từ") || !amount_at(words, at, &from))
        return 0;
    for (size_t i = at + from.number.length; i < words.n && i < from.to + BASE_MAX && !quantity_sentence_ends(words, i);
         i++) {
        if (words.p[i] != ' ')
            continue;
        const size_t up = words_start_any(str_skip(words, i + 1), ups);
        const size_t n = up ? up : words_start_any(str_skip(words, i + 1), downs);
        if (!n || !amount_at(words, i + n + 2, &to))
            continue;
        bool stated = up > 0;
        size_t first = tu;
        const bool verb = verb_before(words, tu, &stated, &first);
        *ret = nothing(stated);
        ret->span = (struct span){(uint32_t)(verb ? first : tu), (uint32_t)to.to};
        ret->change.from = from.number.value;
        ret->change.to = to.number.value;
        ret->change.unit = to.unit;
        ret->change.ok = stated == (up > 0) &&
                         (stated ? to.number.value >= from.number.value : to.number.value <= from.number.value);
        return to.to;
    }
    return 0;
}

/* "so với mục tiêu 85%" behind an amount: what it is compared with, and its figure when there is one of the same unit.
 */
static size_t read_base(struct str words, const struct amount *amount, struct change *change)
{
    size_t at = amount->to;
    while (at < words.n && at < amount->to + BASE_MAX / 2 && !quantity_sentence_ends(words, at) && words.p[at] != ',' &&
           !(words.p[at] == ' ' && words_start(str_skip(words, at + 1), "so với")))
        at++;
    if (at >= words.n || words.p[at] != ' ' || !words_start(str_skip(words, at + 1), "so với"))
        return amount->to;
    const size_t first = at + sizeof " so với " - 1;
    size_t end = first;
    while (end < words.n && end < first + BASE_MAX && !quantity_sentence_ends(words, end) &&
           !strchr(",()", words.p[end])) {
        const size_t digits =
            quantity_is_digit(words, end) && words.p[end - 1] == ' ' ? quantity_number_at(words, end).length : 0;
        if (digits && !quantity_is_ordinal(words, end)) {
            const struct number number = quantity_number_at(words, end);
            const size_t sign = end + number.length + blank_at(words, end + number.length);
            const bool percent = quantity_byte_at(words, sign) == '%';
            const bool same = percent == (amount->unit.p &&
                                          (str_eq(amount->unit, STR("%")) || str_starts(amount->unit, STR("điểm"))));
            if (same && change->base < 0)
                change->base = number.value;
        }
        end += digits ? digits : 1;
    }
    end = utf8_whole(str_sub(words, 0, end));
    change->against = str_trim(str_sub(words, first, end));
    return end;
}

/* The words in front of a number that may tell a change. */
static const struct phrase_set fronts = {{
    [LETTER('b')] = PHRASES("bớt"),
    [LETTER('g')] = PHRASES("giảm"),
    [LETTER('h')] = PHRASES("hụt"),
    [LETTER('t')] = PHRASES("tăng", "thêm", "từ"),
    [LETTER('v')] = PHRASES("vượt"),
}};

static bool may_change(struct str words, size_t at)
{
    return at > 0 && words_start_set(str_sub(words, words_word_before(words, at), at - 1), &fronts);
}

size_t scan_changes(struct arena *arena, struct str words, struct change_hit **ret_hits)
{
    VEC(struct change_hit) hits = {0};
    size_t floor = 0;
    for (size_t at = words_next_digit(words, 0); at < words.n; at = words_next_digit(words, at)) {
        struct change_hit hit;
        struct amount amount;
        bool up = false;
        const bool may = may_change(words, at);
        size_t from = at, end = may ? range_at(words, at, &hit) : 0;
        if (may && !end && verb_before(words, at, &up, &from) && amount_at(words, at, &amount)) {
            hit = nothing(up);
            hit.change.amount = amount.number.value;
            hit.change.unit = amount.unit;
            end = read_base(words, &amount, &hit.change);
            hit.span = (struct span){(uint32_t)from, (uint32_t)end};
        }
        if (end && hit.span.from >= floor) {
            VEC_PUSH(arena, &hits, hit);
            floor = end;
        }
        size_t next = end > at ? end : at;
        while (next < words.n && (quantity_is_digit(words, next) || strchr(".,/-", words.p[next])))
            next++;
        at = next;
    }
    *ret_hits = hits.v;
    return hits.n;
}

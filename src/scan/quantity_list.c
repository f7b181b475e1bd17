/*
 * Lists with a stated count: "05 tổ chức: (1) …; (2) …", "03 chi bộ: Chi bộ A, Chi bộ B và Chi bộ C", "03 đơn vị: A; B;
 * C", "hai xã: Suối Rắc và Hà Thanh", "3 nội dung: một là …; hai là …; ba là …".
 */
#include "scan/quantity_parts.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum {
    LIST_MAX = 6000, /* bytes of a counted list */
    COUNT_MAX = 500,
};

/* A list: where its items stand. */
struct list {
    size_t from, to; /* to: end of the sentence, or the closing bracket */
    size_t stop;     /* how far marked items are followed; they may be sentences */
    bool bracket;
};

/* Items "(1) …", "1) …", "a) …" from the offset on, whichever begins there; 0 when they do not count from one. */
static int count_marked(struct str words, size_t from)
{
    size_t at = from + (quantity_byte_at(words, from) == ' ');
    const bool open = quantity_byte_at(words, at) == '(';
    const char first = quantity_byte_at(words, at + open);
    if ((first != '1' && first != 'a') || quantity_byte_at(words, at + open + 1) != ')')
        return 0;
    int items = 0;
    for (; items < (first == 'a' ? 26 : COUNT_MAX); items++) {
        char mark[16];
        const char *const lead = items == 0 && !open ? "" : open ? "(" : " ";
        const int length = first == 'a' ? snprintf(mark, sizeof mark, "%s%c)", lead, 'a' + items)
                                        : snprintf(mark, sizeof mark, "%s%d)", lead, items + 1);
        const size_t found = str_find_from(words, at, str_make(mark, (size_t)length));
        if (found == STR_NOWHERE)
            break;
        at = found + (size_t)length;
    }
    return items;
}

/* Items "một là …; hai là …" or "thứ nhất, …; thứ hai, …". */
static int count_worded(struct str words, size_t from)
{
    static const char *const series[][10] = {
        {"một là", "hai là", "ba là", "bốn là", "năm là", "sáu là", "bảy là", "tám là", "chín là", NULL},
        {"thứ nhất", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "thứ tám", "thứ chín", NULL},
    };
    for (size_t s = 0; s < sizeof series / sizeof *series; s++) {
        const size_t first = from + (quantity_byte_at(words, from) == ' ');
        if (!words_start(str_skip(words, first), series[s][0]))
            continue;
        int items = 1;
        for (size_t at = first; at < words.n && series[s][items]; at++)
            if (words.p[at] == ' ' && words_start(str_skip(words, at + 1), series[s][items]))
                items++;
        return items;
    }
    return 0;
}

/* How often the counted noun ("chi bộ") begins an item ("Chi bộ Thanh tra Sở") in [from, to). */
static int count_named(struct str words, struct str noun, size_t from, size_t to)
{
    char want[PHRASE_MAX], folded[PHRASE_MAX];
    int items = 0;
    if (noun.n == 0 || noun.n >= PHRASE_MAX)
        return 0;
    words_fold(noun.p, noun.n, want);
    for (size_t at = from; at + noun.n <= to; at++) {
        if (!words_boundary(words, at) || !words_upper_at(words, at))
            continue;
        words_fold(words.p + at, noun.n, folded);
        items += memcmp(folded, want, noun.n) == 0 &&
                 !words_is_letter((unsigned char)quantity_byte_at(words, at + noun.n));
    }
    return items;
}

/* Items between semicolons in [from, to); 0 when the last may be two of them ("B và C"), unless `joined` allows that.
 */
static int count_parted(struct str words, size_t from, size_t to, bool joined)
{
    int items = 1;
    size_t last = from;
    for (size_t at = from; at < to; at++)
        if (words.p[at] == ';' && at + 1 < to) {
            items++;
            last = at;
        }
    const bool whole = joined || str_find_from(str_sub(words, 0, to), last, STR(" và ")) == STR_NOWHERE;
    return items > 1 && whole ? items : 0;
}

/* "Suối Rắc, Hà Thanh và Đông Hà": names between commas; *ret_most counts each "và" in front of a name as well. */
static int count_proper(struct str words, size_t from, size_t to, int *ret_most)
{
    int commas = 0, ands = 0;
    from += quantity_byte_at(words, from) == ' ';
    if (!words_upper_at(words, from))
        return *ret_most = 0;
    for (size_t at = from; at < to; at++) {
        if (strchr(";:", words.p[at]))
            return *ret_most = 0;
        const bool and = words.p[at] == ' ' && words_start(str_skip(words, at + 1), "và");
        if (and && words_upper_at(words, at + sizeof " và "- 1))
            ands++;
        if (words.p[at] != ',' || quantity_is_digit(words, at + 1))
            continue;
        if (!words_upper_at(words, at + 2))
            return *ret_most = 0;
        commas++;
    }
    *ret_most = commas + ands + 1;
    return commas + 1;
}

/* "03 vùng: vùng chè, vùng cam, vùng dược liệu": items that begin with the counted noun's first word. */
static int count_repeated(struct str words, struct str noun, size_t from, size_t to)
{
    const size_t first = words_word_end(noun, 0);
    char want[PHRASE_MAX], got[PHRASE_MAX];
    int items = 0;
    if (!first || first >= PHRASE_MAX)
        return 0;
    words_fold(noun.p, first, want);
    for (size_t at = from; at < to; at++) {
        const bool joint = at == from || words.p[at - 1] == ',' || words.p[at - 1] == ';';
        const size_t item = at + (words.p[at] == ' ');
        const bool and = words.p[at] == ' ' && words_start(str_skip(words, at + 1), "và");
        const size_t next = and ? at + sizeof " và " - 1 : item;
        if ((!joint && !and) || next + first > to || words_is_letter((unsigned char)quantity_byte_at(words, next + first)))
            continue;
        words_fold(words.p + next, first, got);
        items += memcmp(want, got, first) == 0;
    }
    return items;
}

/* True when only one amount and no name stands in the words before a list: then the list is of what was counted. */
static bool is_plain_noun(struct str between)
{
    for (size_t i = 0; i < between.n; i++)
        if (quantity_is_digit(between, i) || words_upper_at(between, i))
            return false;
    return true;
}

static bool find_list(struct str words, size_t open, struct list *ret)
{
    static const char *const some[] = {"trong đó", "có", "kể cả", "như", "nhất là", "ví dụ", "điển hình", NULL};
    static const char *const titles[] = {"gồm các đồng chí", "gồm các", "các đồng chí", "các ông, bà", "là các đồng chí",
                                         "gồm", "bao gồm", "là", NULL};
    struct list list = {.from = open + 1, .to = open + 1, .bracket = quantity_byte_at(words, open) == '('};
    list.from += quantity_byte_at(words, list.from) == ' ';
    if (words_start_any(str_skip(words, list.from), some))
        return false;
    list.from += words_start_any(str_skip(words, list.from), titles); /* "(các đồng chí: A, B)" */
    list.from += quantity_byte_at(words, list.from) == ':';
    list.stop = words.n - list.from > LIST_MAX ? list.from + LIST_MAX : words.n;
    while (list.to < list.stop && (list.bracket ? words.p[list.to] != ')'
                                                : !(words.p[list.to] == '.' && !quantity_is_digit(words, list.to + 1))))
        list.to++;
    *ret = list;
    return true;
}

/* How many items the list has that should have `total`; `noun`: what is counted. Where its signs leave a doubt, the
 * count that agrees. *ret_sure: the items are marked so that a count which differs is a mistake. */
static int count_items(struct str words, const struct list *list, struct str noun, int total, bool *ret_sure)
{
    *ret_sure = true;
    int items = list->bracket ? 0 : count_marked(str_sub(words, 0, list->stop), list->from);
    if (items == 0 && !list->bracket)
        items = count_worded(str_sub(words, 0, list->stop), list->from);
    if (items == 0)
        items = count_named(words, noun, list->from, list->to);
    if (items == total)
        return items;
    int most = 0;
    const int parted = count_parted(words, list->from, list->to, list->bracket);
    const int proper = count_proper(words, list->from, list->to, &most);
    if (parted == total || proper == total || most == total ||
        count_repeated(words, noun, list->from, list->to) == total)
        return total;
    *ret_sure = items >= 2 && !list->bracket;
    return items;
}

static bool counts_bodies(struct str words, size_t noun)
{
    static const char *const counted[] = {"đơn vị", "cơ quan", "tổ chức", "cấp ủy", "địa phương", "nơi", NULL};
    return words_start_any(str_skip(words, noun), counted) > 0;
}

/* "04 đơn vị …: Đảng ủy A; Đảng ủy B; Ban C": how many bodies the list names when semicolons part them; else 0. */
static int count_bodies(struct str words, const struct list *list)
{
    static const char *const bodies[] = {"đảng",  "chi",       "ban",    "ủy ban",    "sở",   "huyện",
                                         "thành", "xã",        "phường", "văn phòng", "công", "tỉnh",
                                         "hội",   "trung tâm", "trường", "viện",      NULL};
    int items = 0;
    for (size_t at = list->from; at < list->to; at++) {
        if (at > list->from && words.p[at] != ';')
            continue;
        const size_t item = at + (words.p[at] == ';') + (quantity_byte_at(words, at + (words.p[at] == ';')) == ' ');
        if (!words_upper_at(words, item) || !words_start_any(str_skip(words, item), bodies))
            return 0;
        items++;
    }
    return count_parted(words, list->from, list->to, false) == items ? items : 0;
}

/* "05 đảng bộ, chi bộ cơ sở|, gồm: Đảng bộ A, …": moves to the colon behind "gồm" when that comes soon. */
static bool opens_behind_comma(struct str words, size_t *at)
{
    static const char *const opens[] = {"gồm", "bao gồm", "gồm có", "đó là", "cụ thể", NULL};
    for (size_t i = *at; i < words.n && i < *at + QUANTITY_NEAR_MAX && !strchr(":(.;%", words.p[i]); i++) {
        const bool comma = words.p[i] == ',' && quantity_byte_at(words, i + 1) == ' ';
        const size_t n = comma ? words_start_any(str_skip(words, i + 2), opens) : 0;
        if (n && quantity_byte_at(words, i + 2 + n) == ':') {
            *at = i + 2 + n;
            return true;
        }
        if (quantity_is_digit(words, i))
            return false;
    }
    return false;
}

/* "gồm: A, B và C; đồng thời …": names between commas end before what is told beside them. */
static void end_at_semicolon(struct str words, struct list *list)
{
    const size_t semicolon = str_find_from(str_sub(words, 0, list->to), list->from, STR("; "));
    if (semicolon == STR_NOWHERE)
        return;
    const size_t next = semicolon + 2;
    if (!words_upper_at(words, next))
        list->to = list->stop = semicolon;
}

size_t quantity_list_at(struct quantities *q, size_t at, const struct number *number)
{
    const struct str words = q->words;
    const double total = number->value;
    const size_t end = at + number->length;
    if (number->decimals || total > COUNT_MAX || total < 2 || quantity_byte_at(words, end) != ' ')
        return at;
    size_t open = end + 1;
    bool crowded = false; /* another amount stands between: "04 đơn vị có từ 02 việc quá hạn: Đảng ủy A; …" */
    while (open < words.n && open - end < 2 * QUANTITY_NEAR_MAX && !strchr(":(.,;%", words.p[open])) {
        crowded = crowded || (quantity_is_digit(words, open) && words.p[open - 1] == ' ');
        open++;
    }
    const bool introduced = quantity_byte_at(words, open) == ',' && opens_behind_comma(words, &open);
    struct list list;
    const char sign = quantity_byte_at(words, open);
    /* behind another amount the list may be of that, unless bodies are counted and bodies listed */
    size_t *listed = &q->listed[sign == '(' ? LISTED_BRACKET : LISTED_COLON];
    if ((sign != '(' && sign != ':') || open < *listed ||
        (crowded && (sign == '(' || !counts_bodies(words, end + 1))) || !find_list(words, open, &list))
        return at;
    *listed = list.to;
    if (introduced)
        end_at_semicolon(words, &list);
    const bool plain = open - end < QUANTITY_NEAR_MAX && is_plain_noun(str_sub(words, end, open));
    const size_t first = words_word_end(words, end + 1);
    const size_t second = first < open && words.p[first] == ' ' ? words_word_end(words, first + 1) : first;
    bool sure;
    int items = count_items(words, &list, str_sub(words, end + 1, second), (int)total, &sure);
    const int bodies = crowded ? count_bodies(words, &list) : 0;
    items = crowded ? bodies : items;
    const bool ok = fabs(total - items) < 0.5;
    if (items < 2 || (!ok && (introduced || !plain || !sure) && !bodies))
        return at;
    struct quantity quantity = quantity_nothing();
    quantity.total = total;
    quantity.items = items;
    quantity.ok = ok;
    quantity_add(q, at, words.p[open - 1] == ' ' ? open - 1 : open, quantity);
    return open;
}

size_t quantity_spelled_list_at(struct quantities *q, size_t colon, size_t floor)
{
    static const char *const figures[] = {"hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"};
    const struct str words = q->words;
    const size_t reach = colon > QUANTITY_NEAR_MAX ? colon - QUANTITY_NEAR_MAX : 0;
    size_t from = colon;
    if (colon < q->listed[LISTED_SPELLED])
        return colon;
    while (from > reach && from > floor && !strchr(",;.()", words.p[from - 1])) {
        from = words_word_before(words, from);
        for (size_t i = 0; i < sizeof figures / sizeof *figures; i++) {
            const size_t n =
                from >= floor && words_boundary(words, from) ? words_start(str_skip(words, from), figures[i]) : 0;
            struct list list;
            if (!n || from + n >= colon)
                continue;
            if (!find_list(words, colon, &list))
                return colon;
            q->listed[LISTED_SPELLED] = list.to;
            const size_t noun = from + n + 1;
            const size_t first = words_word_end(words, noun);
            const size_t second = first < colon ? words_word_end(words, first + 1) : first;
            bool sure;
            const int total = (int)i + 2;
            if (count_items(words, &list, str_sub(words, noun, second), total, &sure) != total)
                return colon;
            struct quantity quantity = quantity_nothing();
            quantity.total = quantity.items = total;
            quantity.ok = true;
            quantity_add(q, from, colon, quantity);
            return colon + 1;
        }
    }
    return colon;
}

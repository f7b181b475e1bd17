/*
 * Totals with their parts: "33 đảng viên (27 khiển trách, 06 cảnh cáo)", "tổng số 45 đồng chí, trong đó nam 30, nữ 15".
 */
#include "scan/quantity_parts.h"

#include <math.h>
#include <string.h>

enum {
    PARTS_MAX = 24,
    CLAUSE_MAX = 600, /* bytes of the words that hold a total's parts */
    ROOM_MAX = 120,   /* bytes between a total and its parts */
    SUMMED_MAX = 240, /* the same when it is called a total */
};

/* How far words that introduce parts oblige them to make up the whole. */
enum whole {
    WHOLE_PERHAPS, /* "trong đó": only some may be told */
    WHOLE_SURELY,  /* "gồm", "chia ra", a bracket */
};

/* Where the parts stand. */
struct room {
    size_t from, to;
    enum whole whole;
    bool bracket;
};

struct parts {
    double v[PARTS_MAX];
    size_t ends[PARTS_MAX]; /* offsets behind the numbers */
    size_t n;
    bool doubtful; /* numbers stand between that are no amounts */
};

/* The closing bracket to the one that opens at `open`, within CLAUSE_MAX bytes; 0 when there is none. */
static size_t closing_of(struct str words, size_t open)
{
    int depth = 0;
    for (size_t at = open; at < words.n && at < open + CLAUSE_MAX; at++) {
        depth += (words.p[at] == '(') - (words.p[at] == ')');
        if (depth == 0)
            return at;
    }
    return 0;
}

static bool counts_time(struct str words, size_t at)
{
    static const char *const units[] = {"tháng", "năm", "ngày", "lần", "tuần", "giờ", "phút", "quý", NULL};
    return quantity_byte_at(words, at) == ' ' && words_start_any(str_skip(words, at + 1), units);
}

/* The amounts in the room; what stands in brackets inside tells more of the part before. False when something there
 * shows that they are no plain parts. */
static bool read_parts(struct str words, const struct room *room, struct parts *ret)
{
    static const char *const changes[] = {"tăng", "giảm", "so với", "vượt", NULL};
    ret->n = 0;
    ret->doubtful = false;
    const struct str inside = str_sub(words, 0, room->to);
    for (size_t at = room->from; at < room->to; at++) {
        const char c = words.p[at];
        if (c == '(') {
            const size_t close = closing_of(inside, at);
            if (!close)
                return false;
            at = close;
            continue;
        }
        if (c == ' ' && words_start_any(str_skip(inside, at + 1), changes))
            return false;
        if (!quantity_is_digit(words, at))
            continue;
        const struct number number = quantity_number_at(inside, at);
        const size_t end = at + number.length;
        const char next = quantity_byte_at(inside, end), before = words.p[at - 1];
        if (!number.length || next == '/')
            return false;
        const bool apart = before == ' ' || before == '(';
        const bool percent = next == '%' || (next == ' ' && quantity_byte_at(inside, end + 1) == '%');
        if (apart && !percent && strchr(" ,;.):", next) && !quantity_is_ordinal(inside, at) &&
            !counts_time(inside, end)) {
            if (ret->n == PARTS_MAX)
                return false;
            ret->ends[ret->n] = end;
            ret->v[ret->n++] = number.value;
        } else if (!percent) {
            ret->doubtful = true;
        }
        at = end - 1;
        while (at + 1 < room->to && (quantity_is_digit(words, at + 1) || strchr("/-", words.p[at + 1])))
            at++;
    }
    return ret->n >= 2;
}

/* End of the sentence, or (`part`) of its part before a semicolon. */
static size_t clause_end(struct str words, size_t from, bool part)
{
    size_t to = from;
    while (to < words.n && to < from + CLAUSE_MAX &&
           !(quantity_sentence_ends(words, to) && (part || words.p[to] == '.')))
        to++;
    return to < from + CLAUSE_MAX ? to : from;
}

static const struct phrase_set parts_sure = {{
    [LETTER('b')] = PHRASES("bao gồm"),
    [LETTER('c')] = PHRASES("chia ra"),
    [LETTER('g')] = PHRASES("gồm có", "gồm"),
}};

static const struct phrase_set parts_perhaps = {{
    [LETTER('c')] = PHRASES("cụ thể là", "cụ thể", "có"),
    [LETTER('t')] = PHRASES("trong đó có", "trong đó"),
}};

/* How the parts are introduced behind a total: in brackets, or by words. `summed`: it is called a total, so that "có"
 * may open its parts. */
static bool find_room(struct str words, size_t from, bool summed, struct room *ret)
{
    static const char *const some[] = {"trong đó", "có", "kể cả", "riêng", "bao gồm cả", NULL};
    const size_t reach = from + (summed ? SUMMED_MAX : ROOM_MAX);
    const size_t stop = reach < words.n ? reach : words.n;
    for (size_t at = from; at < stop; at++) {
        if (quantity_is_digit(words, at)) { /* "17 đảng viên, bằng 0,43% tổng số. Hình thức: khiển trách 10, …" */
            const size_t end = at + quantity_number_at(words, at).length;
            const bool named = end > at && quantity_is_ordinal(words, at); /* "36 đảng viên vi phạm Quy định 47 (…)" */
            if (end == at || (quantity_byte_at(words, end) != '%' && !named))
                return false;
            at = named ? end - 1 : end;
            continue;
        }
        if (words.p[at] == '(') {
            const size_t close = closing_of(words, at);
            const bool part = words_start_any(str_skip(words, at + 1), some);
            *ret = (struct room){at + 1, close, part ? WHOLE_PERHAPS : WHOLE_SURELY, true};
            return close > 0;
        }
        if (words.p[at] == ':') {
            *ret = (struct room){at + 1, clause_end(words, at + 1, false), WHOLE_PERHAPS, false};
            return ret->to > ret->from;
        }
        if (words.p[at] != ' ')
            continue;
        const struct str rest = str_skip(words, at + 1);
        size_t open = words_start_set(rest, &parts_sure);
        const enum whole whole = open ? WHOLE_SURELY : WHOLE_PERHAPS;
        if (!open && (summed || !words_start(rest, "có")))
            open = words_start_set(rest, &parts_perhaps);
        if (!open)
            continue;
        open += at + 1 + (quantity_byte_at(rest, open) == ':');
        *ret = (struct room){open, clause_end(words, open, true), whole, false};
        return ret->to > ret->from;
    }
    return false;
}

static bool is_sum(double sum, double total)
{
    return fabs(sum - total) < 1e-6;
}

/* How many of the parts make up the whole; 0 when no first parts do. */
static size_t parts_of_whole(const struct parts *parts, double total)
{
    double sum = 0;
    for (size_t i = 0; i < parts->n; i++) {
        sum += parts->v[i];
        if (i > 0 && is_sum(sum, total))
            return i + 1;
    }
    return 0;
}

/* Behind the noun of the last part: at the comma, semicolon or stop. */
static size_t part_end(struct str words, size_t at, size_t to)
{
    while (at < to && !strchr(",;", words.p[at])) {
        const size_t close = words.p[at] == '(' ? closing_of(words, at) : 0;
        at = close ? close + 1 : at + 1;
    }
    while (at > 0 && (words.p[at - 1] == ' ' || words.p[at - 1] == '.'))
        at--;
    return at;
}

static size_t total_of(struct quantities *q, size_t from, double total, size_t end, bool summed)
{
    const struct str words = q->words;
    struct room room;
    struct parts parts;
    if (!find_room(words, end, summed, &room))
        return 0;
    bool read = read_parts(words, &room, &parts);
    size_t n = read ? parts_of_whole(&parts, total) : 0;
    if (!n && !room.bracket && quantity_byte_at(words, room.to) == ';') { /* "gồm: 27 khiển trách; 06 cảnh cáo." */
        room.to = clause_end(words, room.from, false);
        read = room.to > room.from && read_parts(words, &room, &parts);
        n = read ? parts_of_whole(&parts, total) : 0;
    }
    if (!n) {
        double sum = 0, largest = 0;
        for (size_t i = 0; read && i < parts.n; i++) {
            sum += parts.v[i];
            largest = fmax(largest, parts.v[i]);
        }
        /* only some of the whole may be told; and a "part" above its whole, or a sum far from it, shows that they are
         * no parts at all */
        if (!read || parts.doubtful || room.whole == WHOLE_PERHAPS || largest > total || sum > 1.5 * total ||
            sum < 0.5 * total)
            return 0;
    }
    struct quantity quantity = quantity_nothing();
    quantity.total = total;
    quantity.n_parts = n ? n : parts.n;
    quantity.parts = ARENA_ARRAY(q->arena, double, quantity.n_parts);
    memcpy(quantity.parts, parts.v, quantity.n_parts * sizeof *quantity.parts);
    quantity.ok = n > 0;
    const size_t to = room.bracket ? room.to + 1 : part_end(words, parts.ends[quantity.n_parts - 1], room.to);
    quantity_add(q, from, to, quantity);
    return to;
}

static const struct phrase_set sums = {{
    [LETTER('t')] = PHRASES("tổng số", "tổng số có", "tổng cộng", "tổng", "trong số", "trong"),
}};

/* The words in front of the number call it a total. */
static bool is_summed(struct str words, size_t at)
{
    for (size_t i = 0, front = at; i < 4 && front > 0; i++) {
        front = words_word_before(words, front);
        if (words_start_set(str_sub(words, front, at), &sums))
            return true;
    }
    return false;
}

size_t quantity_total_at(struct quantities *q, size_t at, const struct number *number)
{
    const struct str words = q->words;
    size_t end = at + number->length;
    if (quantity_byte_at(words, end) == '/') /* "18/24 chi bộ (10 khá, 8 trung bình)": the parts are of the 18 */
        end += 1 + quantity_number_at(words, end + 1).length;
    const char next = quantity_byte_at(words, end);
    if (next != ' ' && next != ',')
        return at;
    const size_t to = total_of(q, at, number->value, end, is_summed(words, at));
    return to ? to : at;
}

size_t quantity_total_behind(struct quantities *q, double total, size_t at)
{
    static const char *const opens[] = {"trong đó", "gồm", "bao gồm", NULL};
    const size_t open = at + (quantity_byte_at(q->words, at) == ',');
    const bool opened = quantity_byte_at(q->words, open) == ' ' && words_start_any(str_skip(q->words, open + 1), opens);
    const size_t n = q->hits.n;
    const size_t to = opened ? total_of(q, at, total, at, false) : 0;
    if (to && !q->hits.v[n].quantity.ok) {
        q->hits.n = n;
        return at;
    }
    return to ? to : at;
}

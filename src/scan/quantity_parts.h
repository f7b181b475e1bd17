/*
 * quantity_parts: what the recogniser of figures is composed of. Only src/scan/quantity*.c and
 * src/paper/counted.c include it.
 *
 *   quantity.c           numbers as they are printed; walks the words and asks the three below
 *   quantity_fraction.c  "18/20 chi bộ (90%)", "45 trong tổng số 50 đảng viên, đạt 90%"
 *   quantity_total.c     "33 đảng viên (27 khiển trách, 06 cảnh cáo)"
 *   quantity_change.c    "giảm 11% so với mục tiêu 85%", "tăng từ 58% lên 81%"
 *   quantity_list.c      "03 chi bộ: Chi bộ A, Chi bộ B và Chi bộ C", "3 nội dung: một là …; hai là …; ba là …"
 *
 * Where words stand between that may change what a figure belongs to, only figures that agree are taken: a wrong alarm
 * costs more than a missed one.
 */
#ifndef DONDOC_SCAN_QUANTITY_PARTS_H
#define DONDOC_SCAN_QUANTITY_PARTS_H

#include "scan/scan_parts.h"

enum {
    QUANTITY_GAP_MAX = 240, /* bytes between a fraction and its bracketed percentage */
    QUANTITY_NEAR_MAX = 80, /* the same without brackets; and between a count and its list */
};

struct number {
    double value;
    int decimals;
    size_t length;
};

enum { LISTED_COLON, LISTED_BRACKET, LISTED_SPELLED };

struct quantities {
    struct arena *arena;
    struct str words;
    size_t listed[3]; /* what stands before was searched for lists already, behind a colon, in a bracket, behind a count
                       * that is a word: each byte is searched once for each */
    VEC(struct quantity_hit) hits;
};

/* --- asked of nearly every byte behind a number --- */

static inline bool quantity_is_digit(struct str words, size_t at)
{
    return at < words.n && words.p[at] >= '0' && words.p[at] <= '9';
}

static inline char quantity_byte_at(struct str words, size_t at)
{
    return at < words.n ? words.p[at] : '\0';
}

/* A sentence or a part of one ends at the byte: "; " or ". ". */
static inline bool quantity_sentence_ends(struct str words, size_t at)
{
    const char c = words.p[at];
    return c == ';' || (c == '.' && (at + 1 == words.n || words.p[at + 1] == ' '));
}

/* --- quantity.c --- */

/* A number that starts at the offset: "3.986", "92,4", "07". Length 0 when none does. */
struct number quantity_number_at(struct str words, size_t at);
/* The number ending right before `end` ("92,4" of "92,4%"); *ret_from: where it starts. Length 0 when none does. */
struct number quantity_number_before(struct str words, size_t end, size_t *ret_from);
/* True when the word in front names what the number is no amount of: a day, an article, the number of a paper. */
bool quantity_is_ordinal(struct str words, size_t at);
struct quantity quantity_nothing(void);
void quantity_add(struct quantities *q, size_t from, size_t to, struct quantity quantity);

/* --- each takes what starts with the number at the offset, which is no ordinal: the offset behind it, or `at` when
 * nothing does --- */

size_t quantity_fraction_at(struct quantities *q, size_t at, const struct number *number);
size_t quantity_total_at(struct quantities *q, size_t at, const struct number *number);
size_t quantity_list_at(struct quantities *q, size_t at, const struct number *number);
/* Parts that stand behind a fraction which was taken: "18/24 chi bộ (75%), trong đó 10 khá, 8 trung bình". */
size_t quantity_total_behind(struct quantities *q, double total, size_t at);
/* A list behind the colon at the offset whose count is a word: "hai chi bộ: Chi bộ A và Chi bộ B". */
size_t quantity_spelled_list_at(struct quantities *q, size_t colon, size_t floor);

#endif

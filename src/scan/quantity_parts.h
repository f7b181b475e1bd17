/*
 * quantity_parts: what the recogniser of figures is composed of. Only src/scan/quantity*.c include it.
 *
 *   quantity.c           walks the words; asks for a fraction, a total, a list
 *   quantity_number.c    numbers as they are printed (quantity_number.h)
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

#include "scan/quantity_number.h"
#include "scan/scan_parts.h"

enum {
    QUANTITY_GAP_MAX = 240, /* bytes between a fraction and its bracketed percentage */
    QUANTITY_NEAR_MAX = 80, /* the same without brackets; and between a count and its list */
};

enum { LISTED_COLON, LISTED_BRACKET, LISTED_SPELLED };

struct quantities {
    struct arena *arena;
    struct str words;
    size_t listed[3]; /* what stands before was searched for lists already, behind a colon, in a bracket, behind a count
                       * that is a word: each byte is searched once for each */
    VEC(struct quantity_hit) hits;
};

static inline void quantity_add(struct quantities *q, size_t from, size_t to, struct quantity quantity)
{
    VEC_PUSH(q->arena, &q->hits, ((struct quantity_hit){{(uint32_t)from, (uint32_t)to}, quantity}));
}

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

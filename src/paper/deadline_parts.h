/*
 * deadline_parts: what the recogniser of deadlines is composed of. Only src/paper/deadline*.{c,re} include it.
 *
 *   deadline_time.re  reads the lead ("chậm nhất là") and the time ("10 ngày làm việc") at an offset
 *   deadline_bound.c  weighs whether a time bounds an act or describes a noun
 *   deadline.c        composes lead, time and tail to deadlines
 */
#ifndef DONDOC_PAPER_DEADLINE_PARTS_H
#define DONDOC_PAPER_DEADLINE_PARTS_H

#include "paper/scan_words.h"

enum lead_kind {
    LEAD_NONE,
    LEAD_BEFORE,  /* trước, chậm nhất trước */
    LEAD_LATEST,  /* chậm nhất (là, vào), muộn nhất */
    LEAD_UNTIL,   /* đến (hết) */
    LEAD_AT,      /* vào */
    LEAD_TERM,    /* thời hạn:, thời gian hoàn thành: */
    LEAD_IN,      /* trong */
    LEAD_WITHIN,  /* trong vòng, trong thời hạn, không quá */
    LEAD_AFTER,   /* sau (thời gian) */
    LEAD_DONE,    /* xong, hoàn thành */
    LEAD_REGULAR, /* định kỳ */
    LEAD_END,     /* cuối */
    LEAD_FROM,    /* từ */
    LEAD_BARE     /* the time itself stands there */
};

enum time_kind {
    TIME_NONE,
    TIME_DATE,
    TIME_DAY_OF_MONTH,
    TIME_MONTH,
    TIME_QUARTER,
    TIME_YEAR,
    TIME_PART,   /* 6 tháng đầu năm 2026, 7 tháng còn lại */
    TIME_STAGE,  /* giai đoạn 2023-2025 */
    TIME_AMOUNT, /* 10 ngày làm việc */
    TIME_EVERY,  /* hằng tháng, 02 lần/năm */
    TIME_UNIT,   /* tháng, quý, năm without a number */
    TIME_MEETING /* kỳ sinh hoạt gần nhất */
};

/* A time with its parts as printed; what its kind has not is absent. */
struct timing {
    enum time_kind kind;
    size_t length;
    struct str number, year, unit, part;
    struct date_parts date;
};

/* --- deadline_time.re --- */

/* Bytes of the lead at p, which ends with a NUL; 0 when none stands there. */
size_t deadline_lead_at(const char *p, enum lead_kind *ret_kind);
/* The time at p, all but dates. It may end inside a word. */
struct timing deadline_plain_time_at(const char *p);
/* The time at the offset, with its time of day; TIME_NONE when none stands there as whole words. */
struct timing deadline_time_at(struct str words, size_t at);
/* Bytes of "kể từ ngày", "tính từ khi" … at p, with the comma before. */
size_t deadline_since_at(const char *p);
/* "06", "sáu", "IV" as a number; 0 when it is none below 10000. */
int deadline_figure(struct str number);
enum deadline_unit deadline_unit_of(struct str unit);

/* --- deadline_bound.c --- */

/* True when the words in front of the offset end with one of the phrases; *ret_from (may be NULL): where it starts. */
bool deadline_behind_any(struct str words, size_t at, const char *const *phrases, size_t *ret_from);
/* True when a time at the offset describes the noun before it: "chuyên đề |hằng năm". */
bool deadline_is_attribute(struct str words, size_t at);
/* True when a time at the offset says when something was: "tính |đến ngày 31/12". */
bool deadline_is_fact(struct str words, size_t at);
/* True when the year in [from, to) bounds an act. */
bool deadline_year_bounds(struct str words, size_t from, size_t to);
/* True when the stage at the offset belongs to no paper or programme that its clause names. */
bool deadline_stage_bounds(struct str words, size_t from);

#endif

/*
 * deadline_parts: what the recogniser of deadlines is composed of. Only src/scan/deadline*.{c,re} include it.
 *
 *   deadline_time.re  reads the lead ("chậm nhất là") and the time ("10 ngày làm việc") at an offset
 *   deadline_bound.c  weighs whether a time bounds an act or describes a noun
 *   deadline_value.c  what a time amounts to: a day, a period, an amount after an event
 *   deadline_round.c  what comes again, and meetings: "trước ngày 20 hằng tháng", "báo cáo quý, 6 tháng, năm"
 *   deadline_now.c    what is due at once
 *   deadline.c        composes lead, time and tail to deadlines
 */
#ifndef DONDOC_SCAN_DEADLINE_PARTS_H
#define DONDOC_SCAN_DEADLINE_PARTS_H

#include "scan/scan_parts.h"

enum lead_kind {
    LEAD_NONE,
    LEAD_BEFORE,  /* trước (ít nhất), chậm nhất trước */
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
    LEAD_WITH,    /* cùng: with a meeting or a report that comes anyway */
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
    TIME_YEARS,  /* hai năm 2024 - 2025 */
    TIME_TERM,   /* nhiệm kỳ 2020-2025 */
    TIME_AMOUNT, /* 10 ngày làm việc */
    TIME_EVERY,  /* hằng tháng, 02 lần/năm */
    TIME_TIMES,  /* 01 năm 02 lần, quý một lần */
    TIME_UNIT,   /* tháng, quý, năm without a number */
    TIME_MEETING /* kỳ sinh hoạt, phiên họp thường kỳ; which one is told behind it */
};

/* In date.year: "năm nay", "năm sau". */
enum { DATE_THIS_YEAR = -1000, DATE_NEXT_YEAR };

/* A time with its parts as printed; what its kind has not is absent. */
struct timing {
    enum time_kind kind;
    size_t length;
    struct str number, year, unit, part;
    struct date_parts date;
};

/* The words and what is read of them once. */
struct deadline_source {
    struct arena *arena;
    struct str words;
    struct str folded;  /* the same in lower case, for words in capitals; absent until they are needed */
    struct date issued; /* of the paper, or DATE_NONE */
    int year;           /* the only one that the words name; -1: not read yet */
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

/* --- deadline_value.c --- */

void deadline_put_day(struct deadline_source *source, const struct timing *timing, enum lead_kind lead,
                      struct deadline *ret);
/* Month, quarter, year, part of a year or stage as a period; "trước tháng 6" ends with the month before it. */
void deadline_put_period(struct deadline_source *source, const struct timing *timing, enum lead_kind lead,
                         struct deadline *ret);
/* "10 ngày làm việc" with the lead that starts at `from` and its tail. Returns the end, or 0 when it bounds nothing. */
size_t deadline_put_amount(struct str words, size_t from, size_t end, const struct timing *timing, enum lead_kind lead,
                           struct deadline *ret);
/* What starts the clock: the words [from, to) behind "kể từ ngày" or "ngay sau khi". */
enum deadline_event deadline_event_of(struct str words, size_t from, size_t to);
/* End of an event that starts at `from`: the clause's end, or the verb of duty behind it. */
size_t deadline_event_end(struct str words, size_t from);

/* --- deadline_round.c --- */

/* Bytes of "hằng tháng", "của tháng cuối quý" behind a day or month that ends at the offset, and their unit. */
size_t deadline_repetition_at(struct str words, size_t at, enum deadline_unit *ret_unit);
/* Bytes of "một lần", "đánh giá một lần" behind an amount or unit that ends at the offset: it comes again. */
size_t deadline_once_at(struct str words, size_t at);
/* The end of a row of periods "quý, 6 tháng, năm" that starts at the offset, when reports are made for each; else 0. */
size_t deadline_row_at(struct str words, size_t at, struct deadline *ret);
/* The end of a meeting that ends at `end` with what tells which one is meant: "gần nhất", "tháng 4/2021"; or 0. */
size_t deadline_meeting_end(struct deadline_source *source, struct str words, size_t end, enum lead_kind lead,
                            struct deadline *ret);

/* True when "hằng năm" stands before the offset in its sentence: "lập kế hoạch hằng năm, gửi |trước ngày 15/01". */
bool deadline_is_yearly(struct str words, size_t at);

/* --- deadline_now.c --- */

/* The end of "ngay sau khi …" or "thực hiện ngay" at the offset, or 0; *ret_from moves back to the verb. */
size_t deadline_now_at(struct str words, size_t at, size_t *ret_from, struct deadline *ret);

/* --- deadline_bound.c --- */

/* True when the words in front of the offset end with one of the phrases; *ret_from (may be NULL): where it starts. */
bool deadline_behind_any(struct str words, size_t at, const char *const *phrases, size_t *ret_from);
/* True when a time at the offset describes the noun before it: "chuyên đề |hằng năm". */
bool deadline_is_attribute(struct str words, size_t at);
/* True when what stands before the offset is going on anyway: "tình hình |trong tháng 9". */
bool deadline_is_state(struct str words, size_t at);
/* True when a time at the offset says when something was: "tính |đến ngày 31/12". */
bool deadline_is_fact(struct str words, size_t at);
/* True when the period at the offset is one under review: "mốc thời gian kiểm tra |từ ngày …". */
bool deadline_is_review(struct str words, size_t at);
/* True when the time tells how often: "mỗi quý ít nhất một lần". */
bool deadline_ends_with_times(struct str time);
/* True when the year in [from, to) bounds an act. */
bool deadline_year_bounds(struct str words, size_t from, size_t to);
/* True when the words between the start of the clause and the offset tell an act, and the last of them are no noun that
 * a time describes ("nhiệm vụ trọng tâm |trong năm 2021"). */
bool deadline_act_before(struct arena *arena, struct str words, size_t at);
/* True when an act opens the words at the offset: "năm 2019| xử lý 70 công trình". */
bool deadline_act_behind(struct arena *arena, struct str words, size_t at);
/* Start of the clause (behind the last comma, semicolon, bracket or stop) that the offset stands in. */
size_t deadline_clause_start(struct str words, size_t at);
bool deadline_ends_clause(struct str words, size_t at);
/* "Đến ngày 31/3/2024 mới có …" in a paper of April: what has come is told, not asked. */
bool deadline_is_gone(const struct deadline_source *source, const struct timing *timing, enum lead_kind lead);
/* True for a day to come, in [at, end) and without a lead, that an act or a plan in front of it is bounded by: "… báo cáo
 * Ban Thường vụ |ngày 30/9/2024", "(dự kiến |15/10/2024)". */
bool deadline_is_planned(const struct deadline_source *source, const struct timing *timing, size_t at, size_t end);
/* True when the stage at the offset belongs to no paper or programme that its clause names. */
bool deadline_stage_bounds(struct str words, size_t from);

#endif

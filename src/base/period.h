/*
 * period: a month, quarter, half or whole year of the calendar: what recurring orders, standing duties and reports
 * count by. Two periods of one kind follow one another without gap; every day lies in exactly one of each kind.
 */
#ifndef DONDOC_BASE_PERIOD_H
#define DONDOC_BASE_PERIOD_H

#include "base/date.h"

enum period_kind { PERIOD_MONTH, PERIOD_QUARTER, PERIOD_HALF, PERIOD_YEAR, PERIOD__MAX };

struct period {
    enum period_kind kind;
    int16_t year;  /* 1 to 9999 */
    int8_t number; /* 1-12, 1-4, 1-2; 1 for a year */
};

enum { PERIOD_CODE_MAX = 16, PERIOD_NAME_MAX = 64 }; /* enough for either text of any three numbers, and its NUL */

/* False when there is no such period. */
bool period_make(enum period_kind kind, int year, int number, struct period *ret_period);
/* The one a day lies in; the day must be one. */
struct period period_of(enum period_kind kind, struct date date);
/* The one `steps` later (before, when negative). The years must stay within 1 to 9999. */
struct period period_step(struct period period, int steps);
struct date period_first(struct period period);
struct date period_last(struct period period);
int period_cmp(struct period a, struct period b); /* of one kind: <0, 0, >0 */

const char *period_kind_name(enum period_kind kind); /* "month", "quarter", "half", "year": as stored */
bool period_kind_from_name(struct str name, enum period_kind *ret_kind);
/* As stored, sorted within a kind by its bytes: "2026-03", "2026-Q1", "2026-H1", "2026". And back. */
const char *period_code(struct period period, char out[PERIOD_CODE_MAX]);
bool period_from_code(struct str code, struct period *ret_period);
/* As people say it: "tháng 3/2026", "quý I/2026", "6 tháng đầu năm 2026", "năm 2026" (through gettext). */
const char *period_name(struct period period, char out[PERIOD_NAME_MAX]);

#endif

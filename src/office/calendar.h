/*
 * calendar: which days are worked. The compiled default (holiday.h: weekends and the holidays of the law) with what a
 * clerk entered laid over it: a day off that the default does not know, a Saturday that is worked instead of another
 * day. What is entered decides; a day set back follows the default again.
 *
 * Who changes a day moves, in the same transaction, every due day that was computed over it (redate.c).
 */
#ifndef DONDOC_OFFICE_CALENDAR_H
#define DONDOC_OFFICE_CALENDAR_H

#include "office/holiday.h"
#include "office/office.h"

enum calendar_kind { CALENDAR_DEFAULT, CALENDAR_OFF, CALENDAR_WORK, CALENDAR__MAX };
const char *calendar_kind_name(enum calendar_kind kind); /* "default", "off", "work": as stored */
const char *calendar_kind_word(enum calendar_kind kind); /* "theo mặc định", "nghỉ", "làm việc" */
bool calendar_kind_from_name(struct str name, enum calendar_kind *ret_kind);

struct calendar_day {
    struct date date;
    enum calendar_kind kind;
    struct str name; /* why */
    bool entered;    /* by a person; else it follows from the law */
};

struct calendar_year {
    int year; /* 0: nothing yet */
    size_t n;
    struct holiday holidays[HOLIDAYS_MAX];
};

/* Days entered, by day, and the last years that were looked at. Zeroed it is the default alone. For one thread. */
struct calendar {
    const struct calendar_day *days;
    size_t n;
    struct calendar_year years[4];
};

bool calendar_load(struct work *work, struct calendar *ret_calendar, struct err *err);
bool calendar_is_working(struct calendar *calendar, struct date date);
/* The day itself when it is worked, else the next one that is. */
struct date calendar_working_from(struct calendar *calendar, struct date date);
/* `days` working days later; the day itself is not counted, whether worked or not (Civil Code 2015, article 147). */
struct date calendar_add_working(struct calendar *calendar, struct date date, int days);
/* What is not as on any other week of a year: its holidays, and all days entered; by day. In the work's arena. */
void calendar_of_year(struct work *work, struct calendar *calendar, int year, struct calendar_day **ret_days,
                      size_t *ret_n);

/* Enters a day; journalled. CALENDAR_DEFAULT takes back what was entered. Refuses days outside of 1950 to 2199, and a
 * day that is to be other than usual without its reason. Nothing changes when it stands so already. */
bool calendar_set(struct work *work, const struct calendar_day *day, struct err *err);

/* Enters the days of a CSV text: "ngày,loại,lý do" in each line, with "," or ";" or a tab between them: the day as
 * dd/mm/yyyy or YYYY-MM-DD, then "nghỉ", "làm" or "mặc định" (also "off", "work", "default"). A first line that holds
 * no day is a heading. At most CALENDAR_ROWS_MAX lines. The first bad line refuses all, and the sentence names it. */
enum { CALENDAR_ROWS_MAX = 2000 };
bool calendar_import(struct work *work, struct str csv, int64_t *ret_days, struct err *err);

#endif

/*
 * deadline: from the words of a deadline to a day, and what that day looks like today.
 *
 * - a date: the day printed (also after "trước": the words stay beside it);
 * - relative: event + amount; waits ("needs a date") until the day of the event is known: issue or receipt;
 * - immediate: day of receipt + office setting (default 10 days), a Saturday or Sunday moves to Monday;
 * - recurring: no single day; period: its last day.
 *
 * Only days that the office sets itself (immediate) move off a weekend; a day that the paper fixes stays as it says,
 * also when it falls on one. Amounts over a hundred years give no day.
 */
#ifndef DONDOC_OFFICE_DEADLINE_H
#define DONDOC_OFFICE_DEADLINE_H

#include "paper/paper.h"

enum { DEADLINE_IMMEDIATE_DAYS = 10, DUE_SOON_DAYS = 7, OVERDUE_LONG_DAYS = 3 };

struct due {
    enum deadline_kind kind;
    struct str words;
    struct date date;    /* the last allowed day; DATE_NONE when there is none or not yet */
    int amount;
    enum deadline_unit unit;
    enum deadline_event event;
};

/* The due day of a deadline as read from a paper issued and received on these days (either may be DATE_NONE). */
struct date deadline_due(const struct deadline *deadline, struct date issued, struct date received);
/* True when the deadline has an event whose day is not known yet, or is a date or period without a day. */
bool due_needs_date(const struct due *due);

/* What a lamp shows, in this order of precedence. Always with a word and a sign beside the colour. */
enum lamp { LAMP_DONE, LAMP_DONE_LATE, LAMP_CANCELLED, LAMP_NEEDS_DATE, LAMP_OVERDUE_LONG, LAMP_OVERDUE, LAMP_DUE_SOON,
            LAMP_ON_TIME, LAMP_CONTINUOUS, LAMP__MAX };
/* `done`: day on which it was accepted, or DATE_NONE. */
enum lamp due_lamp(const struct due *due, bool accepted, bool cancelled, struct date done, struct date today);
const char *lamp_word(enum lamp lamp); /* Vietnamese: "quá hạn" … (through gettext) */
/* "còn 3 ngày", "quá hạn 5 ngày", "hôm nay", "chờ ngày ban hành" … into the arena. */
struct str due_words(struct arena *arena, const struct due *due, struct date today);

/* The names under which kinds, units and events are stored and typed ("relative", "month", "issue"). */
bool deadline_kind_from_name(struct str name, enum deadline_kind *ret_kind); /* deadline_kind_name() is in paper.h */
const char *deadline_unit_name(enum deadline_unit unit);
const char *deadline_event_name(enum deadline_event event);
enum deadline_unit deadline_unit_from_name(struct str name);    /* UNIT_NONE for others */
enum deadline_event deadline_event_from_name(struct str name); /* EVENT_NONE for others */

#endif

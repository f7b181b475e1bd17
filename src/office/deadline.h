/*
 * deadline: from the words of a deadline to a day, and what that day looks like today. The rule (kind, amount, unit,
 * event) and its words stay beside the computed day, so that it can be computed again when an event arrives (redate.h).
 *
 * - a date: the day printed (also after "trước": the words stay beside it); without its day it waits ("needs a date");
 * - relative: event + amount; waits until the day of the event is known: issue, receipt, or another event (event.h);
 * - immediate: day of receipt + office setting (default 10 days): the clock of an order starts when it is received;
 * - recurring: no single day, but instances (rhythm.h); period: its last day.
 *
 * A term in days, weeks or months begins on the day after its event, and a month that has no such day ends it: 31/8 + 6
 * months is 28 or 29/2 (Civil Code 2015, articles 147 and 148). Which days move off a weekend or holiday: those that we
 * compute (relative, immediate), always to the next working day (article 148, clause 5), unless the office set
 * otherwise; a day or period that the paper fixes stays as printed, also when it falls on one. Amounts over a hundred
 * years give no day.
 */
#ifndef DONDOC_OFFICE_DEADLINE_H
#define DONDOC_OFFICE_DEADLINE_H

#include "office/calendar.h"
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

/* What a day is computed from, beside the rule. Days may be DATE_NONE: not known yet. */
struct deadline_base {
    struct date issued, received; /* of the paper */
    struct date event;            /* of an EVENT_OTHER */
    struct calendar *calendar;
    int immediate_days;
    bool move; /* off days that are not worked */
};

/* The due day of a deadline as read from a paper; DATE_NONE when it waits or has none. */
struct date deadline_due(const struct deadline *deadline, const struct deadline_base *base);
/* True when the deadline has an event whose day is not known yet, or is a date or period without a day. */
bool due_needs_date(const struct due *due);
/* Whoever passes a task onward sets their own day, never after the day they have themselves: their own when it is in
 * time, else that of above. Either may be DATE_NONE: no day of one's own yet, or none above. */
struct date deadline_within(struct date own, struct date above);

/* What a lamp shows, in this order of precedence. Always with a word and a sign beside the colour. */
enum lamp { LAMP_DONE, LAMP_DONE_LATE, LAMP_CANCELLED, LAMP_NEEDS_DATE, LAMP_HANDED, LAMP_OVERDUE_LONG, LAMP_OVERDUE,
            LAMP_DUE_SOON, LAMP_ON_TIME, LAMP_CONTINUOUS, LAMP__MAX };
/* How far what is due got. Handed in, it waits for those who asked for it: whoever owed it is no longer late. */
enum due_step { DUE_OPEN, DUE_HANDED, DUE_ACCEPTED, DUE_CANCELLED };
/* `done`: day on which it was handed in or accepted, or DATE_NONE. */
enum lamp due_lamp(const struct due *due, enum due_step step, struct date done, struct date today);
/* Neither accepted nor cancelled. */
bool lamp_is_open(enum lamp lamp);
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

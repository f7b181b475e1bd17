/*
 * ics: days of a calendar as iCalendar (RFC 5545), for the calendars of telephones and mail programs. Each event is a
 * whole day. Lines end in CRLF and are folded at 75 bytes, never amid a character; texts are escaped.
 *
 *     struct ics ics;
 *     ics_begin(&ics, STR("Việc của Đảng ủy Khối"), now);
 *     ics_event(&ics, &(struct ics_event){.uid = uid, .day = due, .summary = words});
 *     struct str file = ics_end(&ics, arena);
 *
 * What is the same in the next file has the same uid; what has changed since has a higher sequence.
 */
#ifndef DONDOC_WRITER_ICS_H
#define DONDOC_WRITER_ICS_H

#include "base/base.h"

struct ics {
    struct buf out;
    int64_t now;
};

struct ics_event {
    struct str uid;
    int64_t sequence;
    int64_t changed; /* seconds since 1970; 0: not known */
    struct date day;
    struct str summary, description; /* any text; the latter may be empty */
    struct str url;                  /* of its page; may be empty */
    bool cancelled;                  /* it is no longer due: calendars take it away */
};

void ics_begin(struct ics *ics, struct str name, int64_t now);
/* The day must be one. */
void ics_event(struct ics *ics, const struct ics_event *event);
/* The file, in the arena; the writer is done with. */
struct str ics_end(struct ics *ics, struct arena *arena);

#endif

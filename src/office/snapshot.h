/*
 * snapshot: a report of what is owed, frozen at a moment. An office reports figures on a day, and a month later nobody
 * can say what stood behind them. A snapshot keeps every assignment that was counted, with its unit, day, state and
 * words, under a short code (snapshot_code.h); it never changes, whatever the office does afterwards.
 *
 *   snapshot_text.c     what it holds as lines of text, and back
 *   snapshot_freeze.c   gathers it, and keeps it
 *   snapshot.c          finds it and reads it again
 *   snapshot_count.h    its counts: by unit, by directive, worst first
 *   snapshot_compare.h  what became of it in a later one
 *
 * It counts what assignment_list() lists for who freezes it, of one organisation with all below or of all that they
 * see; so its counts are those of the overview at that moment. What it holds is one file, kept by its SHA-256 beside the
 * papers; the journal tells that hash, so that verify finds any change of it. The code comes from that hash and the journal's.
 *
 * Who stands where it was frozen, or above, sees it.
 */
#ifndef DONDOC_OFFICE_SNAPSHOT_H
#define DONDOC_OFFICE_SNAPSHOT_H

#include "office/assignment.h"
#include "office/snapshot_code.h"

enum { SNAPSHOT_ROWS_MAX = 60000 };

struct snapshot {
    int64_t id;        /* the number of its code */
    struct str path;   /* where it was frozen */
    int64_t org;       /* 0: all that was seen there */
    struct str scope;  /* the name that the organisation had */
    struct date day;   /* in Viet Nam, for which lateness was computed */
    int64_t taken;     /* seconds since 1970 */
    int64_t entry;     /* the last of the journal before it: by it one is earlier than another */
    struct str by, note;
    int64_t rows, open, overdue; /* assignments */
    struct str sha256;
};

/* Freezes what is owed now at an organisation with all below it, or for 0 all that the one who acts sees; journalled.
 * ERR_LIMIT for more than SNAPSHOT_ROWS_MAX assignments; ERR_DENIED for who stands nowhere. */
bool snapshot_freeze(struct work *work, int64_t org, struct str note, struct snapshot *ret_snapshot, struct err *err);
/* ERR_MISSING when there is none or it is out of sight. */
bool snapshot_get(struct work *work, int64_t id, struct snapshot *ret_snapshot, struct err *err);
/* Those in the range of who acts, newest first. */
bool snapshot_list(struct work *work, struct page *page, struct snapshot **ret_snapshots, size_t *ret_n,
                   struct err *err);

/* --- what it holds --- */

struct snapshot_unit {
    int64_t org;      /* 0: only named, and stands in no tree */
    struct str path;  /* empty for org 0 */
    struct str name;  /* empty: nobody was named */
    bool stands;      /* in its range, on its day; false also for who is outside and owes what was asked there */
};

struct snapshot_task {
    int64_t id, document; /* document 0: of no paper */
    struct str words, paper; /* paper: how it is called */
};

struct snapshot_row {
    int64_t id;        /* of the assignment */
    size_t task, unit; /* which of those above */
    enum assignment_role role;
    enum assignment_state state;
    enum lamp lamp;    /* on the day of the snapshot */
    struct date due, first_due, handed, done;
    struct str evidence, reason;
};

struct snapshot_content {
    struct date day;
    struct snapshot_unit *units; /* all that stood in its range, and who else owes something; by org, then by name */
    size_t n_units;
    struct snapshot_task *tasks; /* by number */
    size_t n_tasks;
    struct snapshot_row *rows;   /* by number */
    size_t n_rows;
};

/* Reads what a snapshot holds, in the arena of the work. ERR_STORE when its file is not what it was. */
bool snapshot_open(struct work *work, const struct snapshot *snapshot, struct snapshot_content *ret_content,
                   struct err *err);

/* "overdue-long": how lamps are called in the file and for programs. */
const char *snapshot_lamp_name(enum lamp lamp);
bool snapshot_lamp_is_late(enum lamp lamp); /* open, and its day is past */
/* How many days its day was past; 0 when it was not late. */
int snapshot_days_late(const struct snapshot_content *content, const struct snapshot_row *row);
/* How pages call a unit. */
struct str snapshot_unit_name(const struct snapshot_unit *unit);

/* For the files of snapshot only. Views into the text stay. False: it is no snapshot. */
void snapshot_text_write(struct buf *out, const struct snapshot_content *content);
bool snapshot_text_read(struct arena *arena, struct str text, struct snapshot_content *ret_content);

#endif

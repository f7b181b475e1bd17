/*
 * batch: the office's own table of tasks, brought in at once. Every office keeps one in Excel before it has a program:
 * number, paper, day, what is to be done, who leads, who supports, until when, how far it got.
 *
 *   batch_columns.c  which column holds what, by the words of its heading; a person corrects it
 *   batch_row.c      one row: paper, words, days, state
 *   batch_day.c      a cell that holds a day or a deadline
 *   batch_units.c    who is meant by a name, and who is called nearly so
 *   batch_plan.c     the trial run: what each row would do and what is wrong with it
 *   batch.c          the rows are written, and taken back
 *
 * Two steps: a plan changes nothing; it is made again and written in one transaction, or nothing is. A bad row stops
 * all, or is set aside with its cells and the reason, by choice of who brings the table. Rows become papers, tasks and
 * assignments by the same calls as those that are typed, so that journal, counts and past days know them.
 *
 * What the table doesn't say is not made up:
 *   - no day, or one that nobody understands: the task needs a date, and is never shown as in time
 *   - "done" moves an assignment to submitted and no further, with the proof that the row names or with words that say
 *     that there is none: nobody accepts what they bring in themselves
 *   - a paper that is not held becomes a line of the register without its text; rows of one paper share it. Cells of
 *     the paper that are empty in a row mean the paper of the row above: so Excel keeps merged cells
 *   - a row that the office holds already (its paper, its words and who leads) is passed over, so that next month's
 *     table can be brought in again
 *
 * A batch is taken back whole, within BATCH_UNDO_HOURS and as long as nobody did anything with what came of it: its
 * assignments are cancelled with that reason. Papers stay in the register: nothing that the journal tells of goes away.
 */
#ifndef DONDOC_OFFICE_BATCH_H
#define DONDOC_OFFICE_BATCH_H

#include "office/assignment.h"
#include "reader/sheet.h"

enum { BATCH_UNDO_HOURS = 24, BATCH_ASIDE_MAX = 2000, BATCH_UNITS_MAX = 100, BATCH_HEADING_ROWS = 20 };

enum batch_column {
    BATCH_ORDER,   /* STT: known so that it is taken for nothing else */
    BATCH_SYMBOL,  /* number and symbol of the paper, or how it is called */
    BATCH_ISSUED,
    BATCH_TYPE,
    BATCH_ISSUER,
    BATCH_SUBJECT,
    BATCH_SECRECY,
    BATCH_WORDS,   /* what is to be done: the one column without which there is nothing to bring in */
    BATCH_LEAD,
    BATCH_SUPPORT,
    BATCH_DUE,
    BATCH_STATE,
    BATCH_PROOF,
    BATCH_DONE,    /* the day on which it was done */
    BATCH_PRODUCT,
    BATCH_NOTE,
    BATCH__MAX
};
const char *batch_column_name(enum batch_column column); /* "lead": typed by programs and in addresses */
const char *batch_column_word(enum batch_column column); /* "Đơn vị chủ trì" */
bool batch_column_from_name(struct str name, enum batch_column *ret_column);

/* Days that Excel understood as month/day: in a column where others stand as text because their first figure is no
 * month, every day that it took for one is in doubt. */
enum batch_turned { BATCH_TURN_ASK, BATCH_TURN_KEEP, BATCH_TURN_BACK };

#define BATCH_NO_COLUMN SIZE_MAX
struct batch_choice {
    size_t column[BATCH__MAX]; /* counted from 0; BATCH_NO_COLUMN: not there */
    size_t first;              /* of sheet->rows: the first one behind the headings */
    enum batch_turned turned;
};

/* Finds the row (or two rows) of headings among the first BATCH_HEADING_ROWS and what the columns hold. */
void batch_match(struct arena *arena, const struct sheet *sheet, struct batch_choice *ret_choice);
/* The heading of a column as the table has it, for choosing; "" where there is none. */
struct str batch_heading(const struct sheet *sheet, const struct batch_choice *choice, size_t column);

enum batch_act {
    BATCH_ADD,
    BATCH_SAME, /* held already */
    BATCH_SKIP, /* a line between the rows: a title of a group, a sum */
    BATCH_BAD
};

/* How far it got, by the table. */
enum batch_state { BATCH_OPEN, BATCH_HANDED, BATCH_HANDED_BARE /* done, without proof */, BATCH_CANCELLED };

struct batch_unit {
    struct str name;
    int64_t org; /* never 0 in a row that is added */
    enum assignment_role role;
};

struct batch_row {
    uint32_t number; /* as a spreadsheet shows it */
    enum batch_act act;
    const struct sheet_row *cells;
    struct str why;    /* of a bad row: what is wrong, all of it; else empty */
    struct str remark; /* what was understood in a way that a person should know of; may be empty */
    struct str words, product;
    struct batch_unit *units;
    size_t n_units;
    struct due due;
    bool due_by_hand;
    enum batch_state state;
    struct str proof;    /* of what is handed in or cancelled: words */
    struct date handed;  /* DATE_NONE: the table doesn't say */
    int64_t document;    /* held; 0: comes with the row `paper` */
    size_t paper;        /* among the rows: the first of the same paper */
    struct str number_of, symbol, type, issuer, subject; /* of the paper */
    struct date issued;
};

struct batch_plan {
    struct batch_row *rows;
    size_t n;
    size_t n_add, n_same, n_skip, n_bad;
    size_t n_undated, n_bare, n_papers; /* of those added: need a date, done without proof; their papers */
    bool doubt;                         /* days may be turned round: choose turned */
};

/* Reads only. Refuses what cannot be a table of tasks: no column of words, no rows. */
bool batch_plan(struct work *work, const struct sheet *sheet, const struct batch_choice *choice,
                struct batch_plan *ret_plan, struct err *err);

/* Writes a plan of the same work, and sets bad rows aside when that is said; ERR_INPUT while there are some and it is
 * not, ERR_CONFLICT when there is nothing to add, ERR_LIMIT for more than BATCH_ASIDE_MAX set aside. Of `name` (of the
 * file) the last part is kept. Memory: what the plan holds, and a row's worth. */
bool batch_write(struct work *work, const char *name, const struct batch_plan *plan, bool set_aside, int64_t *ret_id,
                 struct err *err);

struct batch {
    int64_t id;
    struct str name, path; /* of the file; of the node where it was brought in */
    int64_t created;
    struct str created_by;
    int64_t rows, first_task, last_task; /* tasks of one batch are numbered in a row */
    int64_t n_aside;
    int64_t undone; /* when; 0: it stands */
    struct str undone_by;
};
/* Newest first, of one's range of paths. */
bool batch_list(struct work *work, struct page *page, struct batch **ret_batches, size_t *ret_n, struct err *err);
bool batch_get(struct work *work, int64_t id, struct batch *ret_batch, struct err *err);

/* What was set aside, so that it can be mended and brought in again. */
struct batch_aside {
    uint32_t number;
    struct str why;
    struct str *cells;
    size_t n_cells;
};
bool batch_asides(struct work *work, int64_t id, struct batch_aside **ret_asides, size_t *ret_n, struct err *err);

/* What was done since with what came of a batch, oldest first, at most BATCH_OBSTACLES_MAX. */
enum { BATCH_OBSTACLES_MAX = 50 };
struct batch_obstacle {
    int64_t at;
    struct str who, action, subject; /* action as the journal has it; "assignment" or "task" */
    int64_t subject_id;
    struct str words;                /* of the task */
};
bool batch_obstacles(struct work *work, int64_t id, struct batch_obstacle **ret_obstacles, size_t *ret_n,
                     struct err *err);
/* ERR_CONFLICT, with a sentence that says what: too late, taken back already, or something was done with it. */
bool batch_undo(struct work *work, int64_t id, struct err *err);

#endif

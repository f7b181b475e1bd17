/* batch_part: what the files of batch share. Inside this room only. */
#ifndef DONDOC_OFFICE_BATCH_PART_H
#define DONDOC_OFFICE_BATCH_PART_H

#include "office/batch.h"
#include "office/deadline.h"

/* Texts that were seen, with a number each; grows in the arena. */
struct batch_map {
    struct arena *arena;
    struct batch_seen {
        struct str key; /* absent: free */
        int64_t value;
    } *slots;
    size_t size, n;
};
/* The place of a key: with key.p == NULL it is not there yet, and is put in by batch_map_put() before the next call. */
struct batch_seen *batch_map_find(struct batch_map *map, struct str key);
void batch_map_put(struct batch_map *map, struct batch_seen *seen, struct str key, int64_t value); /* copies the key */

/* --- batch_units.c --- */

struct batch_units {
    struct work *work;     /* what is remembered lives in its arena … */
    struct arena *scratch; /* … and what is thrown away behind each row here */
    struct batch_map names, issuers;
    struct batch_known {
        struct str name, fold, code;
        int64_t org;
    } *known; /* all that the one who acts sees; read when the first name is unknown */
    size_t n_known, asked;
    bool read;
};

/* Who issued a paper, as the table says: by name, or (empty) by what stands for them in its symbol: TU of "KL/TU". */
struct batch_issuer {
    struct str name, code;
};
/* The organisation that a name means in a paper of that day and issuer; 0: none, or several. */
bool batch_units_find(struct batch_units *units, struct str name, struct date day, struct batch_issuer issuer,
                      int64_t *ret_org, struct err *err);
/* Who is called nearly so, most alike first: "“A”, “B”"; empty for nobody, and behind the first few hundred
 * questions. */
bool batch_units_near(struct batch_units *units, struct str name, struct str *ret_names, struct err *err);

/* --- batch_day.c --- */

enum batch_day_fault { BATCH_DAY_FINE, BATCH_DAY_NONE /* empty */, BATCH_DAY_WORDS /* something else */,
                       BATCH_DAY_IMPOSSIBLE, BATCH_DAY_DOUBT };

struct batch_day {
    enum batch_day_fault fault;
    struct date date;  /* of BATCH_DAY_FINE */
    struct date turned; /* with day and month changed round, when that is a day; else DATE_NONE */
    bool serial;       /* it stood there as a number */
    bool short_year;   /* "26" */
};

/* Reads a cell as a day. `turned`: what is to be done with days of a column that Excel may have turned round. */
struct batch_day batch_day_read(const struct sheet_row *row, size_t column, enum batch_turned turned);
/* Whether a column of days looks as if Excel had turned some of them round. */
bool batch_day_is_doubtful(const struct sheet *sheet, size_t first, size_t column);
/* What the words of a cell that is no day say of a deadline; false when nothing. */
bool batch_day_deadline(struct arena *arena, struct str words, const struct deadline_base *base, struct due *ret_due);

/* --- batch_row.c --- */

struct batch_reading {
    struct work *work; /* its arena is emptied behind each row */
    const struct sheet *sheet;
    const struct batch_choice *choice;
    struct deadline_base base; /* of the office; the paper's days are filled in for each row */
    struct batch_units units;
    bool doubtful[BATCH__MAX]; /* columns of days, while it is not chosen what to do with them */
};
/* Fills a row from its cells, in the arena of reading->work; `above` is the last one that is a task, or NULL. A
 * fault makes it BATCH_BAD. */
bool batch_row_read(struct batch_reading *reading, const struct sheet_row *cells, const struct batch_row *above,
                    struct batch_row *ret_row, struct err *err);
/* Adds a sentence to what is wrong with a row, or to what is remarked. */
void batch_row_fault(struct arena *arena, struct batch_row *row, struct str sentence);
void batch_row_remark(struct arena *arena, struct batch_row *row, struct str sentence);

#endif

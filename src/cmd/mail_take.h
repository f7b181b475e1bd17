/*
 * mail_take: what hangs on a mail comes into the register, each paper in a transaction of its own. Papers are recognised
 * by their bytes, so a mail that is taken again, because a run was killed in between or because it came twice, adds
 * nothing.
 */
#ifndef DONDOC_CMD_MAIL_TAKE_H
#define DONDOC_CMD_MAIL_TAKE_H

#include "jail/jail.h"
#include "office/office.h"

/* What came of one mail, or of one file. */
struct taken {
    size_t added, held, refused;
    bool away;        /* the database refused: nothing is decided, it must be taken again */
    struct str why;   /* a line for each thing that was refused or left out; "" for none */
};

/* Takes a mail that came at a moment (seconds since 1970). `name` is how sentences call it. Each paper that is new is
 * told on stdout, with what it is proposed for. `why` lives in the arena. */
struct taken mail_take(struct jail *jail, struct office *office, struct arena *arena, const char *name,
                       struct str bytes, int64_t at);

/* Takes a file that is a paper itself; it came today, from nobody. */
struct taken paper_take(struct jail *jail, struct office *office, struct arena *arena, const char *name,
                        struct str bytes);

#endif

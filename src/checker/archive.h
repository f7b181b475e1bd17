/*
 * archive: what a register of papers and units knows, as far as the checker asks. The checker knows no register: who
 * has one fills this struct and hands it in with the options (src/office/archive.h does). All answers stay good as long
 * as the arena of the run; a register that fails answers as if it held nothing, and says so itself afterwards.
 *
 * Numbers, symbols and types go out as printed; the register compares them in its own way ("01" is "1").
 */
#ifndef DONDOC_CHECKER_ARCHIVE_H
#define DONDOC_CHECKER_ARCHIVE_H

#include "base/base.h"

/* A paper that is held. Texts as printed, empty where absent. */
struct archive_paper {
    struct str type, number, symbol, issuer;
    struct str authority; /* of the signature: "T/M BAN BÍ THƯ" */
    struct date issued;   /* or DATE_NONE */
    struct str before;    /* of one that later() gives: the words ahead of its citation */
};

/* One way in which held papers cite a paper. */
struct archive_mention {
    struct str type, issuer;
    struct date date;
    size_t papers; /* how many do so */
};

struct archive_unit {
    int64_t id;      /* a unit can have several names */
    struct str name; /* folded (text_fold) */
};

/* How a unit came to be addressed by a name that is its own no more. */
struct archive_end {
    struct date day;  /* the first on which it was not there, or not called so */
    struct str heir;  /* who follows it, or how it is called since; empty: nobody */
};

struct archive {
    void *data; /* handed to each call */
    /* The papers of that number and symbol: a few, of several years or terms. */
    size_t (*held)(void *data, struct str number, struct str symbol, const struct archive_paper **ret);
    /* How held papers cite that number and symbol with a date, the most usual way first. */
    size_t (*mentions)(void *data, struct str number, struct str symbol, const struct archive_mention **ret);
    /* Papers of the same symbol, younger than the date, that cite the paper of that number, symbol and date. */
    size_t (*later)(void *data, struct str number, struct str symbol, struct date date,
                    const struct archive_paper **ret);
    /* The node of the office's own tree that a name means; 0: none, or several. */
    int64_t (*body)(void *data, struct str name);
    /* Names that begin with the folded words, of the units in the tree at and below a node; 0: of all that the
     * one who asks may know. */
    size_t (*units)(void *data, int64_t body, struct str start, const struct archive_unit **ret);
    /* The units of that name were all gone, or called otherwise, on a day. False when one was there, and for no such
     * name. */
    bool (*ended)(void *data, struct str name, struct date day, struct archive_end *ret);
    struct date units_from; /* the tree is as it is since that day: older papers may name units that it lost */
};

#endif

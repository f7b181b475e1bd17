/*
 * answer: two papers side by side: what one demands, and how the other answers it. A notice of conclusions states
 * shortcomings and orders tasks; the plan or report that comes back should cite the notice and say of each point who does
 * what by when. Nobody has the time to compare them by hand, so gaps are found a year later, if at all.
 *
 *   coverage.c  the points of one paper, and the part of the other that deals with each
 *   measure.c   what that part says: who, by when, what
 *   terms.c     how alike two passages are
 *
 * A proposal for a person to judge, as everything that is read: likeness of words is no proof. Uses paper and below;
 * knows no register.
 */
#ifndef DONDOC_ANSWER_ANSWER_H
#define DONDOC_ANSWER_ANSWER_H

#include "paper/paper.h"

enum point_kind { POINT_SHORTCOMING, POINT_TASK };

/* What the answering paper says about a point. */
struct measure {
    struct place place; /* the passage in the answer; line 0: none deals with the point */
    double likeness;    /* of the passage to the point, 0 to 1 */
    bool who, when, what;
    bool repeated_only; /* the shortcoming is stated again, and nothing is said of mending it */
    bool itself;        /* the reply as a whole is what was to be sent in: its type is that of the paper asked for */
};

struct point {
    enum point_kind kind;
    struct place place; /* in the paper that demands */
    struct str words;
    struct measure measure;
};

struct coverage {
    bool cites;         /* the answer names the paper that it answers, by number and symbol */
    struct place cited; /* where it does so first */
    struct point *points;
    size_t n_points;
    size_t n_met;      /* points with a measure */
    size_t n_complete; /* with who, when and what */
};

enum { ANSWER_POINTS_MAX = 500, ANSWER_PASSAGES_MAX = 2000 };

/*
 * How `reply` answers `asked`. Points are the shortcomings that `asked` states and the tasks that it gives; where it deals
 * with several bodies under headings of their own ("Đối với …"), those of the body that replies (`unit`, empty: the
 * issuer of the reply), as far as one of the headings names it. Points beyond ANSWER_POINTS_MAX, and passages of the
 * reply beyond ANSWER_PASSAGES_MAX, are left out. Everything in the arena.
 */
struct coverage answer_coverage(struct arena *arena, const struct paper *asked, const struct paper *reply,
                                struct str unit);

/*
 * The shortcomings that a paper finds with a body that goes by any of these names, in reading order; the measure of each
 * is empty. Those of the whole paper when its subject names the body; those under the headings that name it; else those
 * whose own words do. At most ANSWER_POINTS_MAX, in the arena.
 */
struct point *answer_findings(struct arena *arena, const struct paper *paper, const struct str *names, size_t n_names,
                              size_t *ret_n);

#endif

/*
 * skeleton: papers that a person begins from what the office knows: head, recipients, signature and figures are there,
 * the judgement is left to be written ("……"). Nothing is kept of them.
 *
 *   of a paper held here   trien-khai           công văn that passes it on: who does what until when
 *                          ke-hoach-khac-phuc   plan of remediation: a row for each shortcoming that it names
 *   of a unit              thong-bao-kiem-tra, thong-bao-giam-sat, thong-bao-lam-viec
 *                                               notice of the conclusions of an inspection, a supervision, a session
 *                          bao-cao, bao-cao-6-thang, bao-cao-quy, bao-cao-thang
 *                                               the unit's report on what it was asked to do in a year, half, quarter or
 *                                               month: the one that the day lies in once half of it is over, before that
 *                                               the one that ended
 *                          chuong-trinh         its programme: what falls due, by day, this year
 *                          chuong-trinh-kiem-tra
 *                                               its programme of inspection and supervision: a row for each organisation
 *                                               directly below it, those that are late with most first
 *
 * Each figure leads to the annex in which its sources stand one by one, with the paper that asked for each.
 */
#ifndef DONDOC_WRITER_SKELETON_H
#define DONDOC_WRITER_SKELETON_H

#include "base/period.h"
#include "writer/letterhead.h"

struct skeleton {
    const char *name;       /* in addresses and on the command line */
    const char *word;       /* msgid: what it is called in a list */
    const char *template_name;
    const char *symbol;     /* short form of its type: "TB" */
    bool of_paper;          /* else of a unit */
    bool by_above;          /* written by who stands above the unit, not by the unit itself */
    enum period_kind period; /* what it reports on; PERIOD__MAX: this year up to the day */
};

#define SKELETON_INSPECTIONS "chuong-trinh-kiem-tra"

enum { SKELETON_LINES_MAX = 2000 };

extern const struct skeleton skeletons[];
extern const size_t n_skeletons;
const struct skeleton *skeleton_find(struct str name); /* NULL: no such */

/*
 * The draft, on the work's day. `id` is the paper or the unit. It is written in the name of the node at which the one
 * who acts stands; of the office itself, in that of the unit's superior, of the unit, or of the first that owes a task
 * of the paper. ERR_CONFLICT when nobody is there to write it, or a paper has nothing to fill it with; ERR_LIMIT for
 * more than SKELETON_LINES_MAX lines, or ten times as many assignments to look at.
 */
bool skeleton_draft(struct work *work, const struct skeleton *skeleton, int64_t id, struct draft *ret_draft,
                    struct err *err);

#endif

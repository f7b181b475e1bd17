/*
 * org_resolve: which organisation a name in a paper means.
 *
 * Asked in this order, the first that gives exactly one answer is taken:
 *   1. what somebody who stands here or above answered once about this name (alias.h): also "nobody in the tree"
 *   2. a name that an organisation had on the paper's day; when none had it then, at any time. Of several the one that
 *      is spelt just so, then the one right below who issued the paper, then the only one anywhere below them
 *   3. a committee is its organisation: "Ban Thường vụ Đảng ủy X", and đảng ủy X is đảng bộ X, chi ủy X chi bộ X
 *   4. short forms of advisory bodies, written out: "VP Đảng ủy X", "UBKT Tỉnh ủy"
 *   5. relative to who issued the paper: "Ban Thường vụ" alone is the issuer, "Văn phòng", "UBKT" the one of that name
 *      right below it, or beside it
 * Who is there no more is answered with who follows it today (org_heir).
 */
#ifndef DONDOC_OFFICE_ORG_RESOLVE_H
#define DONDOC_OFFICE_ORG_RESOLVE_H

#include "office/org.h"

struct org_asked {
    struct date day; /* of the paper; DATE_NONE: today */
    int64_t near;    /* who issued it; 0: unknown */
};

/* What a paper's header says of its day and of who issued it. */
bool org_asked_of(struct work *work, struct str issuer, struct str parent, struct date issued,
                  struct org_asked *ret_asked, struct err *err);

/* 0 when none or several are meant. */
bool org_resolve_in(struct work *work, const struct org_asked *asked, struct str name, int64_t *ret_id,
                    struct err *err);

/* The same today, as said where the one who acts stands. */
bool org_resolve(struct work *work, struct str name, int64_t *ret_id, struct err *err);

#endif

/*
 * access: which paper concerns which node of the organisation tree, and so who sees it. Rows of document_access are
 * kept in the same transaction as their cause; lists, counts and search join them by range of paths. Who owes a task
 * sees its paper by that; there is no row for it.
 *
 * A person stands at a path (struct actor). They see the papers that concern a node in their range of paths (their own
 * and all below), those of which somebody there owes a task, and what a node above shares with all below. Of a paper that only concerns them, and was not
 * registered in their range, they see the tasks that somebody in their range owes, and no others.
 */
#ifndef DONDOC_OFFICE_ACCESS_H
#define DONDOC_OFFICE_ACCESS_H

#include "office/office.h"

enum access_why { ACCESS_OWNER, ACCESS_ADDRESSED, ACCESS_BROUGHT, ACCESS_SHARED, ACCESS__MAX };

/* Notes that a paper concerns the node with this path; twice is once. */
bool access_note(struct work *work, int64_t document, struct str path, enum access_why why, struct err *err);

/* What the one who acts sees of a paper. All false for a paper that does not exist. */
struct access {
    bool seen;
    bool owned;  /* it was registered in their range: they are its side, and see all its tasks */
    bool shared; /* their own node shares it with all below */
};
bool access_of(struct work *work, int64_t document, struct access *ret_access, struct err *err);

/* Shares a paper with all below the node that one stands at, or stops doing so; journalled. ERR_CONFLICT when it is so
 * already. */
bool access_share(struct work *work, int64_t document, bool share, struct err *err);

/* The one who acts brings the same file in again: they see the paper from then on, if they did not. Journalled. */
bool access_bring(struct work *work, int64_t document, struct err *err);

/* The one who acts stands for the office itself: everything is in their range, and lists need no range. */
bool access_is_all(const struct work *work);
/* Their range of paths: from their own up to, but not including, the end. Empty when they stand nowhere. */
struct str access_path(const struct work *work);
struct str access_path_end(const struct work *work);

/* True when `path` is that of a node or of one below it. */
bool access_covers(struct str path, struct str below);

#endif

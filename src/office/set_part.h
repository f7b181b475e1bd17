/* set_part: what the files of sets share. Inside this room only. */
#ifndef DONDOC_OFFICE_SET_PART_H
#define DONDOC_OFFICE_SET_PART_H

#include "office/set.h"
#include "words/token.h"

/* How many tokens these words (folded, parted by blanks) take at a token; 0 when others stand there. */
size_t set_starts(struct tokens tokens, size_t at, const char *words);
/* The same for the first of several, the longest first; NULL ends them. *ret_which may be NULL. */
size_t set_starts_any(struct tokens tokens, size_t at, const char *const *words, size_t *ret_which);

/* A name on one line with single blanks, as tokens_make() wants it. */
struct str set_line(struct arena *arena, struct str name);

/*
 * The one organisation that a name in a paper means: as it stands in the tree; without the committee that acts for it
 * ("Ban Thường vụ …", "tập thể …") or the head who is named (*ret_head, else empty); a committee for the body that it
 * leads ("Đảng ủy X", "Đảng bộ X"); an organ of the node that speaks ("Văn phòng"). 0 when none or several.
 */
bool set_name_resolve(struct work *work, const struct set_ground *ground, struct str name, int64_t *ret_org,
                      struct str *ret_head, struct err *err);

/* How many tokens at the beginning name heads ("Đồng chí Bí thư", "thủ trưởng"); *ret_head is without "đồng chí". */
size_t set_head(struct tokens tokens, struct str line, size_t at, struct str *ret_head);

/* The terms that one assignee of a paper means. Pushed to `terms`. */
struct set_terms {
    VEC(struct set_term) list;
};
bool set_words_read(struct work *work, const struct set_ground *ground, struct str assignee, struct set_terms *terms,
                    struct err *err);

/* Makes those in a set owe a confirmed task. ERR_INPUT when nobody is in it. */
bool set_assign_form(struct work *work, const struct task_record *task, struct str form, size_t *ret_made,
                     struct err *err);

/* Whether a name may mean several: cheap, asks no database. */
bool set_sounds_like_group(struct arena *arena, struct str assignee);

/* Whom the other tasks of the paper name, sorted; *ret_unsure: some of them name sets that are not picked yet. */
bool set_elsewhere(struct work *work, const struct set_ground *ground, int64_t **ret_orgs, size_t *ret_n,
                   bool *ret_unsure, struct err *err);

#endif

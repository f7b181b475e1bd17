/*
 * set: whom a task is for, as an expression over the organisation tree. "100% các cấp ủy cơ sở", "các chi, đảng bộ còn
 * lại", "bí thư các chi bộ, trừ …" are kept as sets, shown to a person as the organisations that they are on a day, and
 * become assignments when that person confirms.
 *
 *   set.c          the canonical form: read and written
 *   set_kind.c     which organisations a word of the genre means, by their kinds and by how their names begin
 *   set_words.c    from the words of a paper to terms
 *   set_support.c  the proposal of a task: those terms, and who supports
 *   set_name.c     one organisation by the name that a paper gives it
 *   set_rest.c     whom the other tasks of a paper name
 *   set_say.c      back to words, for people
 *   set_resolve.c  from a set to the organisations that it is
 *   set_pick.c     what a person leaves out, adds, and lets lead or support
 *   set_assign.c   a task's set becomes owed
 *   set_widen.c    others are added to it later
 *
 * The canonical form is a row of terms, parted by blanks:
 *
 *   17                one organisation
 *   6//co-so          below node 6 at any depth, the uppermost on each branch that are of this group
 *   6/ban,van-phong   the same, but directly under 6; groups and kinds of organisations are joined by commas
 *   6//"đảng ủy xã"   those whose names begin so ("đảng bộ xã" as well)
 *   6//co-so*         not only the uppermost
 *   0//…              in the whole office
 *   "Tổ công tác"     a name that is not in the tree
 *   -17, -6/ban       left out
 *
 * and in brackets behind a term: [rest] without those whom the paper's other tasks name; [some] only those whom a
 * person picks; [support] they support, the others lead; [of=18] how many the paper says they are; [head="bí thư"]
 * their heads are named: the organisation owes, the head is told.
 */
#ifndef DONDOC_OFFICE_SET_H
#define DONDOC_OFFICE_SET_H

#include "office/task.h"

enum { SET_TERMS_MAX = 4000, SET_GROUPS_MAX = 20, SET_BYTES_MAX = 32 * 1024 };

enum set_kind { SET_UNIT, SET_GROUP, SET_NAME };

struct set_term {
    enum set_kind kind;
    int64_t org;       /* the organisation; of a group the node it is looked for under, 0: the whole office */
    struct str groups; /* of a group, as above: "co-so", "ban,van-phong", "*" */
    struct str name;   /* of a name */
    struct str head;   /* empty: no head is named */
    int64_t count;     /* how many the paper says they are; 0: it does not */
    bool deep;         /* at any depth */
    bool every;        /* not only the uppermost on each branch */
    bool minus, rest, some, support;
};

struct set {
    struct set_term *terms;
    size_t n;
};

/* Reads a canonical form; ERR_INPUT says where it is none, ERR_LIMIT what is too much. Views into `form`. */
bool set_parse(struct arena *arena, struct str form, struct set *ret_set, struct err *err);
/* Writes it: what set_parse() reads is the same set. In the arena. */
struct str set_form(struct arena *arena, const struct set *set);
/* What a person reads: "các cấp ủy cơ sở (Đảng ủy Khối …), trừ Chi bộ Thư viện tỉnh". */
bool set_say(struct work *work, const struct set *set, struct str *ret_words, struct err *err);

/* Which organisations the groups of a term are. Unknown names of groups are kinds of organisations. */
struct set_match {
    struct str kinds[64], begins[16]; /* beginnings of names as they are compared (name_key) */
    size_t n_kinds, n_begins;
    bool any;
};
bool set_match_make(struct arena *arena, struct str groups, struct set_match *ret_match, struct err *err);
bool set_match_is(const struct set_match *match, struct str kind, struct str name_key);
/* The words of one group: "cấp ủy cơ sở"; NULL for a kind of organisations or beginnings of names. */
const char *set_group_word(struct str group);

/* Where a paper's words are read: "các chi bộ" are those under the body that issued it. */
struct set_ground {
    int64_t anchor;         /* the node whose sets are meant; 0: the whole office */
    int64_t document, task; /* for [rest]: the paper, and the task that asks; 0: none */
};
/* The node that the words of a paper speak from: its issuer (of an organ, the committee it serves), else where the
 * paper was registered, else where the one who acts stands. `document` 0: the last. */
bool set_ground_of(struct work *work, int64_t document, int64_t task, struct set_ground *ret_ground, struct err *err);

/* Proposes the set that these assignees mean, as a paper names them, and those that `words` (the order, may be empty)
 * let support them ("phối hợp với …"). Never fails for what it does not understand: that stays a name, or [some]. */
bool set_propose(struct work *work, const struct set_ground *ground, const struct str *assignees, size_t n,
                 struct str words, struct set *ret_set, struct err *err);
/* True when something in it is more than organisations named one by one. */
bool set_is_group(const struct set *set);

/* Whether a person must see the list before a proposed task is confirmed: its words mean several organisations of the
 * tree. */
bool set_needs_look(struct work *work, const struct task_record *task, bool *ret_needs, struct err *err);

enum set_place {
    SET_IN,       /* belongs to it */
    SET_PICK,     /* may belong to it: a person picks */
    SET_ELSEWHERE, /* left out by [rest]: another task of the paper names it */
    SET_OUT       /* left out by name */
};

struct set_member {
    int64_t org;            /* 0: a name that is not in the tree */
    struct str path, name;  /* of the organisation */
    struct str head;        /* empty: no head is named */
    enum set_place place;
    bool support;
};

struct set_members {
    struct set_member *v; /* in the order of paths; names that are not in the tree come last */
    size_t n;
    size_t in;            /* how many are SET_IN */
    int64_t said;         /* how many the paper says they are, all its groups together; 0: it does not */
    int64_t said_found;   /* how many those are in the tree */
    bool unsure;          /* another task of the paper names a set of which nobody picked the members yet: [rest] may
                           * hold too many */
};

/* The organisations that a set is today, of those in the range of the one who acts. Linear in that range. One who is in
 * several terms stands once: named one by one before as part of a group, leading before supporting. */
bool set_resolve(struct work *work, const struct set *set, const struct set_ground *ground,
                 struct set_members *ret_members, struct err *err);

/* What a person decided on a part of the list, shown to them: of `shown` those ticked belong to the set, and of these
 * those in `supports` support. */
struct set_picks {
    const int64_t *shown, *ticked, *supports;
    size_t n_shown, n_ticked, n_supports;
};
/* The set with these decisions; `members` is what it was when they were shown. In the arena. */
struct set set_pick(struct arena *arena, const struct set *set, const struct set_members *members,
                    const struct set_picks *picks);
/* Both sets as one. */
struct set set_join(struct arena *arena, const struct set *a, const struct set *b);
/* The set without a name that is not in the tree. */
struct set set_without_name(struct arena *arena, const struct set *set, struct str name);
/* The set as it is kept once a person has decided: those who were not picked of [some] are not meant. */
struct set set_settled(struct arena *arena, const struct set *set);

/* Makes all who are in the set of a confirmed task (task->scope, canonical) owe it, in the work's transaction.
 * ERR_INPUT when nobody is in it. */
bool set_assign(struct work *work, const struct task_record *task, size_t *ret_made, struct err *err);

/* Those whom a confirmed task's set means today and who do not owe it: founded, moved or forgotten since. Named one by
 * one; empty for a task without a set. */
bool set_new_since(struct work *work, const struct task_record *task, struct set *ret_set, struct err *err);
/* Adds others to a confirmed task, who owe it from now on; *ret_made: how many do. Journalled. ERR_CONFLICT when it is not
 * confirmed or all owe it already, also those whom it was taken off; ERR_INPUT for nobody. */
bool set_widen(struct work *work, int64_t task, struct str form, size_t *ret_made, struct err *err);

#endif

/*
 * org: the organisation tree, over time. A node has a path of ids ("/1/4/17/") so that a subtree is one range of an
 * index. What changes a node stands in org_change.h, what a name in a paper means in org_resolve.h, the tree as a table
 * or JSON in org_import.h.
 *
 * Days: since is the first day on which something is so, until the first day on which it is so no more.
 */
#ifndef DONDOC_OFFICE_ORG_H
#define DONDOC_OFFICE_ORG_H

#include "office/office.h"

struct org {
    int64_t id;
    int64_t parent;   /* 0 for the root */
    struct str path;  /* "/1/4/17/" */
    struct str kind;  /* org_kind.h: "tinh-uy", "dang-uy", "dang-bo-co-so", "chi-bo", "van-phong", "ubkt" … */
    struct str name;  /* "Đảng ủy Khối các cơ quan tỉnh Sơn Hà" */
    struct str code;  /* symbol of its papers: "ĐUK"; may be empty */
    int64_t children;
    struct date since, until; /* DATE_NONE: open */
    int64_t successor; /* merged into; 0: none */
    int64_t origin;    /* split from; 0: none */
    struct str address, head;
};

/* Whether it is there on a day. */
bool org_stands(const struct org *org, struct date day);

/* A name is unique among the nodes under its parent that are there. */
bool org_add(struct work *work, int64_t parent, struct str kind, struct str name, struct str code, int64_t *ret_id,
             struct err *err);
bool org_get(struct work *work, int64_t id, struct org *ret_org, struct err *err);
/* The subtree in tree order, with what is there no more; under 0: all in the range of the one who acts. One out of
 * their range is empty. */
bool org_list(struct work *work, int64_t under, struct org **ret_orgs, size_t *ret_n, struct err *err);

/* --- names --- */

enum org_name_kind {
    ORG_CALLED,     /* papers call it so */
    ORG_OFFICIAL,   /* it was called so officially, for a while */
    ORG_SHORT,      /* an abbreviation */
    ORG_NAME__MAX
};

struct org_name {
    struct str name;
    enum org_name_kind kind;
    struct date since, until;
};

/* Every name that a node has or had, by the order of their letters. */
bool org_names(struct work *work, int64_t id, struct org_name **ret_names, size_t *ret_n, struct err *err);
/* Adds a name, or changes kind and days of one that is there. Refuses an end that is not behind its beginning. */
bool org_add_name(struct work *work, int64_t id, const struct org_name *name, struct err *err);
/* The same of a name that papers use, without days. */
bool org_add_alias(struct work *work, int64_t org, struct str alias, struct err *err);
/* Takes a name away. ERR_CONFLICT for the one it has now; ERR_MISSING for none that it has. */
bool org_drop_name(struct work *work, int64_t id, struct str name, struct err *err);
/* "", "name", "short": as stored; and for people: "tên gọi khác" … */
const char *org_name_kind_name(enum org_name_kind kind);
const char *org_name_kind_word(enum org_name_kind kind);

/* --- contacts --- */

struct org_contact {
    struct str role, name, phone, mail; /* role and name must be there */
};
enum { ORG_CONTACTS_MAX = 20 };
bool org_contacts(struct work *work, int64_t id, struct org_contact **ret_contacts, size_t *ret_n, struct err *err);
/* These and no others, in this order. */
bool org_set_contacts(struct work *work, int64_t id, const struct org_contact *contacts, size_t n, struct err *err);
/* As people write them: a line each, "role; name; phone; mail". And back. */
struct str org_contacts_text(struct arena *arena, const struct org_contact *contacts, size_t n);
bool org_contacts_parse(struct arena *arena, struct str text, struct org_contact **ret_contacts, size_t *ret_n,
                        struct err *err);

#endif

/* org_json: the organisation tree as JSON, read and checked as a whole before anything is written. No database here. */
#ifndef DONDOC_OFFICE_ORG_JSON_H
#define DONDOC_OFFICE_ORG_JSON_H

#include "base/base.h"

enum { ORG_NODES_MAX = 20000, ORG_DEPTH_MAX = 32, ORG_ALIASES_MAX = 50, ORG_JSON_MAX = 16 * 1024 * 1024 };
#define ORG_PLAN_ROOT SIZE_MAX

struct org_plan_node {
    size_t parent; /* index of a node that stands before it, or ORG_PLAN_ROOT */
    struct str kind, name, code;
    struct str *aliases;
    size_t n_aliases;
};

struct org_plan {
    struct org_plan_node *nodes; /* parents before children */
    size_t n;
};

/*
 * Reads {"name","kind","code","aliases":[..],"children":[..]}; name and kind must be there. Refuses what is no JSON,
 * repeated or unknown keys, wrong types, bad names, two children of one name, more than ORG_NODES_MAX nodes,
 * ORG_DEPTH_MAX levels or ORG_JSON_MAX bytes; the sentence says where ("children[2].children[0].name"). Everything
 * lives in the arena.
 */
bool org_parse_json(struct arena *arena, struct str json, struct org_plan *ret_plan, struct err *err);

/* The rules for one node, also for those typed by hand. ret_* is the text made safe (NFC, blanks folded). */
bool org_check_kind(struct str kind, struct err *err); /* 1 to 40 of a-z 0-9 - */
bool org_check_name(struct arena *arena, struct str name, struct str *ret_name, struct err *err);
bool org_check_code(struct arena *arena, struct str code, struct str *ret_code, struct err *err);

#endif

/* org: the organisation tree. A node has a path of ids ("/1/4/17/") so that a subtree is one range of an index. */
#ifndef DONDOC_OFFICE_ORG_H
#define DONDOC_OFFICE_ORG_H

#include "office/office.h"

struct org {
    int64_t id;
    int64_t parent;   /* 0 for the root */
    struct str path;  /* "/1/4/17/" */
    struct str kind;  /* "tinh-uy", "dang-uy", "dang-bo-co-so", "chi-bo", "ban", "van-phong", "ubkt" … */
    struct str name;  /* "Đảng ủy Khối các cơ quan tỉnh Sơn Hà" */
    struct str code;  /* symbol of its papers: "ĐUK"; may be empty */
    int64_t children;
};

/* A name in the tree is unique under its parent. Aliases help to resolve names read from papers. */
bool org_add(struct work *work, int64_t parent, struct str kind, struct str name, struct str code, int64_t *ret_id,
             struct err *err);
bool org_add_alias(struct work *work, int64_t org, struct str alias, struct err *err);
bool org_get(struct work *work, int64_t id, struct org *ret_org, struct err *err);
/* The subtree in tree order; under 0: all in the range of the one who acts. One out of their range is empty. */
bool org_list(struct work *work, int64_t under, struct org **ret_orgs, size_t *ret_n, struct err *err);
/* The organisation that a name in a paper means: exact name or alias after folding; 0 when none or several. */
bool org_resolve(struct work *work, struct str name, int64_t *ret_id, struct err *err);
/* Loads a tree from JSON: {"name","kind","code","aliases":[..],"children":[..]}; at most 20,000 nodes, 32 levels.
 * Names that stand already are kept. Refuses with the path of the first bad node; nothing is kept then. */
bool org_import_json(struct work *work, struct str json, int64_t *ret_added, struct err *err);

#endif

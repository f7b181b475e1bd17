/* org_path: the paths of the organisation tree, "/1/4/17/", as texts. Inside this room only. */
#ifndef DONDOC_OFFICE_ORG_PATH_H
#define DONDOC_OFFICE_ORG_PATH_H

#include "base/base.h"

/* The paths of a node and all below it are those from its own up to, but not including, this one. In the arena. */
struct str org_path_end(struct arena *arena, struct str path);

/* Levels of a node: 1 for a root, 0 for "/", which is the office itself. */
int org_path_depth(struct str path);

/* The id of the node at the end of a path; 0 for "/" and for none. */
int64_t org_path_node(struct str path);

/* Tree order: "/1/9/" before "/1/10/", which the order of bytes does not give. <0, 0, >0. */
int org_path_order(struct str a, struct str b);

#endif

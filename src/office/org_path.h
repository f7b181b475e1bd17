/* org_path: a subtree as a range of paths. Inside this room only. */
#ifndef DONDOC_OFFICE_ORG_PATH_H
#define DONDOC_OFFICE_ORG_PATH_H

#include "base/base.h"

/* The paths of a node and all below it are those from its own up to, but not including, this one. In the arena. */
struct str org_path_end(struct arena *arena, struct str path);

#endif

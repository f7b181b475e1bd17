/* pool: what pool.c and migrate.c share. Inside the store room only. */
#ifndef DONDOC_STORE_POOL_H
#define DONDOC_STORE_POOL_H

#include "store/sqlite.h"

/* The connection behind a handle. */
struct sqlite *store_connection(struct store *store);

#endif

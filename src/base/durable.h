/*
 * durable: a file that is there whole or not at all. It is written under a name of its own beside the wanted one, where
 * only its owner may read it, and takes the wanted name and rights when all of it is on the disk.
 */
#ifndef DONDOC_BASE_DURABLE_H
#define DONDOC_BASE_DURABLE_H

#include "base/err.h"
#include "base/str.h"

#include <sys/types.h>

struct durable {
    char *path, *temporary;
    int fd;
    mode_t mode;
    bool replace;
};

enum { DURABLE_PRIVATE = 0600 };

/* Makes the temporary file. `mode`: the rights that the file gets at last. ERR_CONFLICT when something of the wanted name
 * stands already, here or at the end, unless `replace`. */
bool durable_begin(const char *path, mode_t mode, bool replace, struct durable *ret_durable, struct err *err);
bool durable_write(struct durable *durable, struct str bytes, struct err *err);
/* Brings everything to the disk and gives the file its name, or removes it (`keep` false, or when anything failed).
 * Dead afterwards. */
bool durable_end(struct durable *durable, bool keep, struct err *err);

#endif

/*
 * durable: a file that is there whole or not at all. It is written under a name of its own beside the wanted one, only
 * its owner may read it, and it takes the wanted name when all of it is on the disk. Nothing that stands is ever
 * overwritten.
 */
#ifndef DONDOC_OFFICE_DURABLE_H
#define DONDOC_OFFICE_DURABLE_H

#include "base/base.h"

struct durable {
    char *path, *temporary;
    int fd;
};

/* Makes the temporary file. ERR_CONFLICT when something of the wanted name stands already. */
bool durable_begin(const char *path, struct durable *ret_durable, struct err *err);
bool durable_write(struct durable *durable, struct str bytes, struct err *err);
/* Brings everything to the disk and gives the file its name, or removes it (`keep` false, or when anything failed).
 * Dead afterwards. */
bool durable_end(struct durable *durable, bool keep, struct err *err);

#endif

/* new_file: a file that is there whole or not at all. */
#ifndef DONDOC_CMD_NEW_FILE_H
#define DONDOC_CMD_NEW_FILE_H

#include "base/base.h"

#include <sys/types.h>

/* Writes bytes to a file of that name, through a temporary one beside it. Refuses when something of that name stands
 * there already, unless `replace`; sentences name the path. */
bool new_file_write(const char *path, struct str bytes, mode_t mode, bool replace, struct err *err);

#endif

/* folder: private folders of programs, and the end of all that was started in them. */
#ifndef DONDOC_JAIL_FOLDER_H
#define DONDOC_JAIL_FOLDER_H

#include "base/base.h"

#include <sys/types.h>

enum {
    FOLDER_PATH_MAX = 64,
    FOLDER_PLACE_MAX = 22, /* of a place: a program that makes a socket in its folder has 107 bytes for its path, and
                            * LibreOffice uses 62 of them */
};

/* A new folder of this user's own under `place`; the caller frees the path. NULL when it can't be made. */
char *folder_create(const char *place);
/* A folder in it, for one process; false also when its path is too long. */
bool folder_make_in(const char *folder, pid_t pid, char ret_path[FOLDER_PATH_MAX]);
/* Removes the folder of a process, when it has one, with all that is in it, however deep and whatever its rights. */
void folder_remove_in(const char *folder, pid_t pid);
/* Does all that is in it take no more than `most` bytes of the disk, in a few thousand files, not too deep? */
bool folder_fits(const char *path, uint64_t most);
/* Removes a folder with all that is in it. */
void folder_remove(const char *path);

/* Kills the children of this process but those that `is_kept` names (NULL: none is), until there are none left. */
void folder_end_strays(bool (*is_kept)(void *data, pid_t pid), void *data);

#endif

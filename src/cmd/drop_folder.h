/*
 * drop_folder: a folder that somebody puts files into, or a Maildir (its new/ is read then). What was taken is moved
 * into da-nhan/ below it, what was refused into tu-choi/ with the reason in a file beside it. A file is moved when the
 * register has what was in it, so whatever stops a run, nothing is lost and nothing comes in twice.
 */
#ifndef DONDOC_CMD_DROP_FOLDER_H
#define DONDOC_CMD_DROP_FOLDER_H

#include "base/base.h"

enum { DROP_REST_SECONDS = 5 }; /* a file younger than this may still be on its way; it waits for the next look */

struct drop_file {
    const char *path, *name;
    bool mail;     /* of a Maildir, or called .eml */
    int64_t came;  /* when a Maildir says that it came; 0: it does not */
};

struct drop_folder {
    const char *path;
    struct drop_file *files; /* by name */
    size_t n;
    size_t resting;          /* left for the next look */
};

/* What waits there at a moment (seconds since 1970). Hidden files, lock files of word processors and folders are passed
 * over. Makes da-nhan/ and tu-choi/. */
bool drop_folder_look(struct arena *arena, const char *path, int64_t now, struct drop_folder *ret_folder,
                      struct err *err);

/* Moves a file away, under a name of its own when its name is taken; `why` is written beside it unless it is empty. */
bool drop_folder_move(struct arena *arena, const struct drop_folder *folder, const struct drop_file *file, bool taken,
                      struct str why, struct err *err);

#endif

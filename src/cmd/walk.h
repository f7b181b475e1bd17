/*
 * walk: files and folders become one list of files, in the order given and sorted by name inside each folder.
 *
 * Links to files and folders are followed; each folder is entered once, whatever leads to it, so links that turn in
 * circles end. Inside folders hidden files (".…") and the lock files of word processors ("~$…") are left out. What can
 * not be entered stands in the list with its reason.
 */
#ifndef DONDOC_CMD_WALK_H
#define DONDOC_CMD_WALK_H

#include "base/base.h"

enum { WALK_FILES_MAX = 1000 * 1000, WALK_DEPTH_MAX = 64 };

struct walk_item {
    const char *path;
    const char *refused; /* why a folder could not be entered; NULL for a file to read */
};

struct walk {
    struct walk_item *v;
    size_t n, cap;
    size_t seen_n, seen_cap; /* folders entered, by device and inode: a table with open addressing */
    struct walk_folder *seen;
};

/* Appends what `path` stands for. The list and its texts live in the arena. Refuses more than WALK_FILES_MAX files. */
bool walk_path(struct arena *arena, const char *path, struct walk *walk, struct err *err);

#endif

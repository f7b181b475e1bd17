#include "cmd/walk.h"

#include "cmd/output.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct walk_folder {
    dev_t device;
    ino_t inode;
    bool used;
};

/* The slot of a folder: its own, or the free one where it belongs. */
static struct walk_folder *seen_slot(struct walk_folder *table, size_t cap, dev_t device, ino_t inode)
{
    const uint64_t mixed = ((uint64_t)inode ^ (uint64_t)device << 32) * 0x9E3779B97F4A7C15U;
    size_t at = (size_t)(mixed >> 20) & (cap - 1);
    while (table[at].used && (table[at].device != device || table[at].inode != inode))
        at = (at + 1) & (cap - 1);
    return &table[at];
}

/* True the first time. */
static bool enter_once(struct arena *arena, struct walk *walk, const struct stat *stat)
{
    if (walk->seen_n * 2 >= walk->seen_cap) {
        const size_t cap = walk->seen_cap ? walk->seen_cap * 2 : 64;
        struct walk_folder *table = ARENA_ARRAY(arena, struct walk_folder, cap);
        for (size_t i = 0; i < walk->seen_cap; i++) {
            if (walk->seen[i].used)
                *seen_slot(table, cap, walk->seen[i].device, walk->seen[i].inode) = walk->seen[i];
        }
        walk->seen = table;
        walk->seen_cap = cap;
    }
    struct walk_folder *slot = seen_slot(walk->seen, walk->seen_cap, stat->st_dev, stat->st_ino);
    if (slot->used)
        return false;
    *slot = (struct walk_folder){stat->st_dev, stat->st_ino, true};
    walk->seen_n++;
    return true;
}

static bool add(struct arena *arena, struct walk *walk, const char *path, const char *refused, struct err *err)
{
    if (walk->n == WALK_FILES_MAX)
        return ERR(err, ERR_LIMIT, _("Có hơn %d tệp. Hãy nhận từng thư mục một."), WALK_FILES_MAX);
    VEC_PUSH(arena, walk, ((struct walk_item){path, refused}));
    return true;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool is_left_out(const char *name)
{
    return name[0] == '.' || strncmp(name, "~$", 2) == 0;
}

/* Names in a folder, sorted; false with errno when it cannot be read. */
static bool list_folder(struct arena *arena, const char *path, const char ***ret_names, size_t *ret_n)
{
    VEC(const char *) names = {0};
    DIR *folder = opendir(path);
    if (!folder)
        return false;
    errno = 0;
    for (const struct dirent *entry; (entry = readdir(folder));) {
        if (!is_left_out(entry->d_name) && names.n <= WALK_FILES_MAX)
            VEC_PUSH(arena, &names, str_z(arena, str_from(entry->d_name)));
    }
    const int failed = errno;
    closedir(folder);
    errno = failed;
    if (names.n)
        qsort(names.v, names.n, sizeof *names.v, by_name);
    *ret_names = names.v;
    *ret_n = names.n;
    return failed == 0;
}

static bool walk_at(struct arena *arena, const char *path, int depth, struct walk *walk, struct err *err)
{
    struct stat info;
    const char **names;
    size_t n;

    /* a file that is not there is for the reader to refuse, in its own words */
    if (stat(path, &info) != 0 || !S_ISDIR(info.st_mode))
        return add(arena, walk, path, NULL, err);
    if (!enter_once(arena, walk, &info))
        return true;
    if (depth == WALK_DEPTH_MAX)
        return add(arena, walk, path, _("thư mục lồng nhau quá sâu."), err);
    if (!list_folder(arena, path, &names, &n))
        return add(arena, walk, path,
                   str_printf(arena, _("không đọc được thư mục (%s)."), output_system(errno)).p, err);
    const char *joint = str_ends(str_from(path), STR("/")) ? "" : "/";
    for (size_t i = 0; i < n; i++) {
        if (!walk_at(arena, str_printf(arena, "%s%s%s", path, joint, names[i]).p, depth + 1, walk, err))
            return false;
    }
    return true;
}

bool walk_path(struct arena *arena, const char *path, struct walk *walk, struct err *err)
{
    return walk_at(arena, path, 0, walk, err);
}

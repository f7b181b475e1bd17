#include "cmd/drop_folder.h"

#include "base/durable.h"
#include "cmd/output.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#define TAKEN "da-nhan"
#define REFUSED "tu-choi"

static const char *join(struct arena *arena, const char *folder, const char *name)
{
    return str_printf(arena, "%s/%s", folder, name).p;
}

static bool refuse(const char *path, struct err *err)
{
    return ERR(err, ERR_SYSTEM, _("Không dùng được thư mục %s: %s."), path, output_system(errno));
}

static bool make_folder(struct arena *arena, const char *path, const char *name, struct err *err)
{
    const char *made = join(arena, path, name);
    return mkdir(made, 0700) == 0 || errno == EEXIST || refuse(made, err);
}

static bool is_folder(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static bool is_passed_over(const char *name)
{
    const size_t n = strlen(name);
    return name[0] == '.' || name[0] == '~' || (n > 5 && strcasecmp(name + n - 5, ".part") == 0) ||
           (n > 4 && strcasecmp(name + n - 4, ".tmp") == 0);
}

/* "1614647700.M1P2.mail": the moment of its delivery stands in front. */
static int64_t moment_in(const char *name)
{
    const struct str s = str_from(name);
    const size_t dot = str_find_byte(s, '.');
    int64_t moment = 0;
    return dot != STR_NOWHERE && str_to_int(str_sub(s, 0, dot), &moment) ? moment : 0;
}

static int by_name(const void *a, const void *b)
{
    const struct drop_file *one = a, *other = b;
    return strcmp(one->name, other->name);
}

bool drop_folder_look(struct arena *arena, const char *path, int64_t now, struct drop_folder *ret_folder,
                      struct err *err)
{
    VEC(struct drop_file) files = {0};
    struct drop_folder folder = {.path = path};
    const bool maildir = is_folder(join(arena, path, "new")) && is_folder(join(arena, path, "cur"));
    const char *read = maildir ? join(arena, path, "new") : path;
    DIR *list = opendir(read);
    if (!list)
        return refuse(read, err);
    for (const struct dirent *entry; (entry = readdir(list));) {
        struct stat info;
        const char *name = str_z(arena, str_from(entry->d_name)), *file = join(arena, read, name);
        if (is_passed_over(name) || lstat(file, &info) != 0 || !S_ISREG(info.st_mode))
            continue;
        if (!maildir && info.st_mtime <= now && now - info.st_mtime < DROP_REST_SECONDS) {
            folder.resting++;
            continue;
        }
        const size_t n = strlen(name);
        const int64_t moment = maildir ? moment_in(name) : 0;
        VEC_PUSH(arena, &files,
                 ((struct drop_file){.path = file, .name = name, .came = moment < now ? moment : 0,
                                     .mail = maildir || (n > 4 && strcasecmp(name + n - 4, ".eml") == 0)}));
    }
    closedir(list);
    if (files.n)
        qsort(files.v, files.n, sizeof *files.v, by_name);
    folder.files = files.v;
    folder.n = files.n;
    *ret_folder = folder;
    return make_folder(arena, path, TAKEN, err) && make_folder(arena, path, REFUSED, err);
}

/* The name that it got; NULL with errno set. */
static const char *move_into(struct arena *arena, const char *folder, const struct drop_file *file)
{
    enum { NAMES_MAX = 1000 };
    for (int i = 0; i < NAMES_MAX; i++) {
        const char *to = i == 0 ? join(arena, folder, file->name)
                                : str_printf(arena, "%s/%d-%s", folder, i, file->name).p;
        if (renameat2(AT_FDCWD, file->path, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
            return to;
        if (errno != EEXIST)
            return NULL;
    }
    return NULL;
}

static bool write_reason(const char *path, struct str why, struct err *err)
{
    struct durable file;
    if (!durable_begin(path, DURABLE_PRIVATE, true, &file, err))
        return false;
    const bool written = durable_write(&file, why, err);
    struct err ignored;
    return durable_end(&file, written, written ? err : &ignored) && written;
}

bool drop_folder_move(struct arena *arena, const struct drop_folder *folder, const struct drop_file *file, bool taken,
                      struct str why, struct err *err)
{
    const char *to = move_into(arena, join(arena, folder->path, taken ? TAKEN : REFUSED), file);
    if (!to)
        return ERR(err, ERR_SYSTEM, _("Không chuyển được tệp %s đi: %s."), file->path, output_system(errno));
    return str_empty(why) || write_reason(str_printf(arena, "%s.ly-do.txt", to).p, why, err);
}

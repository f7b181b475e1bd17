#include "jail/folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

char *folder_create(const char *place)
{
    char *path;
    if (asprintf(&path, "%s/dondoc-XXXXXX", place) < 0)
        abort();
    if (mkdtemp(path))
        return path;
    free(path);
    return NULL;
}

static bool name_in(const char *folder, pid_t pid, char *ret_path)
{
    const int n = snprintf(ret_path, FOLDER_PATH_MAX, "%s/%ld", folder, (long)pid);
    return n > 0 && n < FOLDER_PATH_MAX;
}

bool folder_make_in(const char *folder, pid_t pid, char ret_path[FOLDER_PATH_MAX])
{
    return name_in(folder, pid, ret_path) && mkdir(ret_path, 0700) == 0;
}

static DIR *list_at(int folder, const char *name)
{
    const int fd = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *list = fd < 0 ? NULL : fdopendir(fd);
    if (!list && fd >= 0)
        close(fd);
    return list;
}

static struct dirent *next_of(DIR *list)
{
    struct dirent *entry;
    while ((entry = readdir(list)) && (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0))
        continue;
    return entry;
}

/* What lies in a folder leaves it: files are removed, folders move up into `top` under new names, so that depth costs
 * neither recursion nor long paths. */
static bool raise_all(int top, const char *name, unsigned long *number)
{
    DIR *list = list_at(top, name);
    bool ok = list != NULL;
    for (struct dirent *entry; ok && (entry = next_of(list));) {
        if (unlinkat(dirfd(list), entry->d_name, 0) == 0)
            continue;
        char higher[32];
        snprintf(higher, sizeof higher, ".up-%lu", ++*number);
        /* a folder moves only when we may write into it, because its ".." changes */
        ok = fchmodat(dirfd(list), entry->d_name, 0700, 0) == 0 &&
             renameat(dirfd(list), entry->d_name, top, higher) == 0;
    }
    if (list)
        closedir(list);
    return ok;
}

/* One look at all that lies in it; true when another is wanted, because folders came up. */
static bool remove_once(int top, unsigned long *number)
{
    DIR *list = list_at(top, ".");
    const unsigned long before = *number;
    bool ok = list != NULL;
    for (struct dirent *entry; ok && (entry = next_of(list));) {
        if (unlinkat(top, entry->d_name, 0) == 0)
            continue;
        ok = fchmodat(top, entry->d_name, 0700, 0) == 0 && raise_all(top, entry->d_name, number) &&
             unlinkat(top, entry->d_name, AT_REMOVEDIR) == 0;
    }
    if (list)
        closedir(list);
    return ok && *number > before;
}

void folder_remove(const char *path)
{
    const int top = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    unsigned long number = 0;
    if (top < 0)
        return;
    while (remove_once(top, &number))
        continue;
    close(top);
    rmdir(path);
}

void folder_remove_in(const char *folder, pid_t pid)
{
    char path[FOLDER_PATH_MAX];
    if (name_in(folder, pid, path) && access(path, F_OK) == 0)
        folder_remove(path);
}

bool folder_fits(const char *path, uint64_t most)
{
    enum { ENTRIES_MAX = 4096, DEPTH_MAX = 64, BLOCK = 512 };
    char *const paths[] = {(char *)(uintptr_t)path, NULL};
    FTS *walk = fts_open(paths, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
    uint64_t sum = 0;
    size_t entries = 0;
    bool fits = walk != NULL;
    for (FTSENT *entry; fits && (entry = fts_read(walk));) {
        /* what went away while we looked is no fault */
        if (entry->fts_info == FTS_NS || entry->fts_info == FTS_DNR || entry->fts_info == FTS_ERR)
            continue;
        sum += entry->fts_info == FTS_DP ? 0 : (uint64_t)entry->fts_statp->st_blocks * BLOCK;
        fits = sum <= most && ++entries <= ENTRIES_MAX && entry->fts_level <= DEPTH_MAX;
    }
    if (walk)
        fts_close(walk);
    return fits;
}

/* --- processes --- */

/* One of our children that is not kept; 0 when there is none. */
static pid_t find_stray(bool (*is_kept)(void *data, pid_t pid), void *data)
{
    FILE *children = fopen("/proc/thread-self/children", "re");
    long pid, found = 0;
    while (children && !found && fscanf(children, "%ld", &pid) == 1)
        if (!is_kept || !is_kept(data, (pid_t)pid))
            found = pid;
    if (children)
        fclose(children);
    return (pid_t)found;
}

void folder_end_strays(bool (*is_kept)(void *data, pid_t pid), void *data)
{
    for (pid_t pid; (pid = find_stray(is_kept, data)) > 0;) {
        kill(pid, SIGKILL);
        while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
            continue;
    }
}

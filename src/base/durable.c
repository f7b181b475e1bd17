#include "base/durable.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char *with_tail(const char *path, const char *tail)
{
    char *out;
    if (asprintf(&out, "%s%s", path, tail) < 0)
        abort();
    return out;
}

static bool refuse_write(const char *path, struct err *err)
{
    if (errno == ENOSPC || errno == EDQUOT)
        return ERR(err, ERR_SYSTEM, _("Ổ đĩa đã đầy nên không ghi được %s. Hãy giải phóng chỗ trống rồi làm lại."), path);
    return ERR(err, ERR_SYSTEM, _("Không ghi được %s: %s."), path, strerror(errno));
}

static bool refuse_taken(const char *path, struct err *err)
{
    return ERR(err, ERR_CONFLICT, _("%s đã có, không ghi đè. Hãy chọn tên khác."), path);
}

bool durable_begin(const char *path, mode_t mode, bool replace, struct durable *ret_durable, struct err *err)
{
    struct stat info;
    if (!replace && lstat(path, &info) == 0)
        return refuse_taken(path, err);
    struct durable durable = {
        .path = with_tail(path, ""), .temporary = with_tail(path, ".dang-ghi"), .mode = mode, .replace = replace};
    /* what a run that was killed left behind is of no use to anybody */
    unlink(durable.temporary);
    durable.fd = open(durable.temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (durable.fd < 0) {
        refuse_write(path, err);
        free(durable.path);
        free(durable.temporary);
        return false;
    }
    *ret_durable = durable;
    return true;
}

bool durable_write(struct durable *durable, struct str bytes, struct err *err)
{
    while (bytes.n) {
        const ssize_t n = write(durable->fd, bytes.p, bytes.n);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return refuse_write(durable->path, err);
        bytes = str_skip(bytes, (size_t)n);
    }
    return true;
}

/* The directory's entry is on the disk only when the directory is. */
static bool sync_directory(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash ? with_tail(path, "") : with_tail(".", "");
    if (slash)
        folder[slash == path ? 1 : slash - path] = '\0';
    const int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    free(folder);
    if (fd < 0)
        return false;
    const bool ok = fsync(fd) == 0;
    close(fd);
    return ok;
}

static int give_name(const struct durable *durable)
{
    if (durable->replace)
        return rename(durable->temporary, durable->path);
    const int outcome = renameat2(AT_FDCWD, durable->temporary, AT_FDCWD, durable->path, RENAME_NOREPLACE);
    struct stat info;
    /* sticks and shares whose file system does not know that call */
    if (outcome != 0 && errno == EINVAL && lstat(durable->path, &info) != 0)
        return rename(durable->temporary, durable->path);
    return outcome;
}

static bool settle(struct durable *durable, struct err *err)
{
    if (fchmod(durable->fd, durable->mode) != 0 || fsync(durable->fd) != 0)
        return refuse_write(durable->path, err);
    if (give_name(durable) != 0)
        return errno == EEXIST ? refuse_taken(durable->path, err) : refuse_write(durable->path, err);
    if (sync_directory(durable->path))
        return true;
    refuse_write(durable->path, err);
    if (!durable->replace)
        unlink(durable->path);
    return false;
}

bool durable_end(struct durable *durable, bool keep, struct err *err)
{
    const bool ok = !keep || settle(durable, err);
    close(durable->fd);
    if (!keep || !ok)
        unlink(durable->temporary);
    free(durable->path);
    free(durable->temporary);
    *durable = (struct durable){.fd = -1};
    return ok;
}

#include "cmd/new_file.h"

#include "cmd/output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static bool refuse(const char *path, int number, struct err *err)
{
    if (number == EEXIST)
        return ERR(err, ERR_CONFLICT,
                   _("Đã có tệp %s, không ghi đè. Chọn tên khác bằng --output, hoặc thêm --force để thay tệp ấy."),
                   path);
    return ERR(err, ERR_SYSTEM, _("Không ghi được tệp %s: %s."), path, output_system(number));
}

static bool write_whole(int fd, struct str bytes)
{
    while (bytes.n) {
        const ssize_t put = write(fd, bytes.p, bytes.n);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        bytes = str_skip(bytes, (size_t)put);
    }
    return fsync(fd) == 0;
}

/* The name at last. A link fails where the name is taken, however late somebody took it; file systems without links
 * leave us a look beforehand. */
static bool give_name(const char *temporary, const char *path, bool replace)
{
    struct stat status;
    if (replace)
        return rename(temporary, path) == 0;
    if (link(temporary, path) == 0)
        return unlink(temporary) == 0;
    if (errno != EPERM && errno != ENOTSUP && errno != ENOSYS)
        return false;
    if (lstat(path, &status) == 0) {
        errno = EEXIST;
        return false;
    }
    return rename(temporary, path) == 0;
}

bool new_file_write(const char *path, struct str bytes, mode_t mode, bool replace, struct err *err)
{
    struct buf temporary = {0};
    buf_printf(&temporary, "%s.XXXXXX", path);
    const int fd = mkostemp(temporary.p, O_CLOEXEC);
    int number = fd < 0 ? errno : 0;
    if (fd >= 0) {
        if (!write_whole(fd, bytes) || fchmod(fd, mode) != 0)
            number = errno ? errno : EIO;
        if (close(fd) != 0 && !number)
            number = errno;
        if (!number && !give_name(temporary.p, path, replace))
            number = errno;
        if (number)
            unlink(temporary.p);
    }
    buf_free(&temporary);
    return !number || refuse(path, number, err);
}

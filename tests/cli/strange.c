/*
 * Preloaded into the program, makes the machine look strange: for tests of dondoc doctor.
 *
 *   STRANGE   words: disk-full, disk-network, clock, old-library
 */
#include <linux/magic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/timex.h>

static bool is_strange(const char *word)
{
    const char *words = getenv("STRANGE");
    return words && strstr(words, word);
}

int statvfs(const char *path, struct statvfs *out)
{
    (void)path;
    *out = (struct statvfs){.f_frsize = 4096, .f_bavail = is_strange("disk-full") ? 10 : 1024 * 1024};
    return 0;
}

int statfs(const char *path, struct statfs *out)
{
    (void)path;
    *out = (struct statfs){.f_type = is_strange("disk-network") ? NFS_SUPER_MAGIC : EXT4_SUPER_MAGIC};
    return 0;
}

int adjtimex(struct timex *out)
{
    out->status = is_strange("clock") ? STA_UNSYNC : 0;
    return is_strange("clock") ? TIME_ERROR : TIME_OK;
}

/* a library that is linked, not loaded later, and asked by a call that nobody else makes */
const char *utf8proc_version(void);
const char *utf8proc_version(void)
{
    return is_strange("old-library") ? "0.11.2" : "99.0";
}

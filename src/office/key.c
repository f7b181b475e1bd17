#include "office/key.h"

#include "base/durable.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define PUBLIC_WORD "dondoc-public-key:"
#define SECRET_WORD "dondoc-secret-key:"
enum { LINE_ROOM = 200 };

static_assert(KEY_PUBLIC_BYTES == crypto_sign_PUBLICKEYBYTES, "the library's public key");
static_assert(KEY_SECRET_BYTES == crypto_sign_SECRETKEYBYTES, "the library's secret key");

static void key_line(char line[LINE_ROOM], const char *word, const unsigned char *bytes, size_t n)
{
    const size_t at = strlen(word);
    memcpy(line, word, at);
    sodium_bin2base64(line + at, LINE_ROOM - at, bytes, n, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

static bool key_from_line(struct str line, const char *word, unsigned char *bytes, size_t n)
{
    const struct str head = str_from(word);
    size_t got;
    line = str_trim(line);
    if (!str_starts(line, head))
        return false;
    line = str_skip(line, head.n);
    return sodium_base642bin(bytes, n, line.p, line.n, NULL, &got, NULL, sodium_base64_VARIANT_URLSAFE_NO_PADDING) ==
               0 &&
           got == n;
}

static bool key_write(const char *path, const char *word, const unsigned char *bytes, size_t n, struct err *err)
{
    char line[LINE_ROOM];
    struct durable file;
    if (!durable_begin(path, DURABLE_PRIVATE, false, &file, err))
        return false;
    key_line(line, word, bytes, n);
    const bool ok = durable_write(&file, str_from(line), err) && durable_write(&file, STR("\n"), err);
    sodium_memzero(line, sizeof line);
    struct err ignored;
    return durable_end(&file, ok, ok ? err : &ignored) && ok;
}

bool key_create(const char *path, struct err *err)
{
    struct key_public public;
    struct key_secret secret;
    char beside[4200];
    if (sodium_init() < 0)
        return ERR(err, ERR_SYSTEM, _("Máy không cho số ngẫu nhiên để mã hóa. Hãy báo người quản trị."));
    if (snprintf(beside, sizeof beside, "%s.pub", path) >= (int)sizeof beside)
        return ERR(err, ERR_USAGE, _("Tên tệp quá dài."));
    crypto_sign_keypair(public.bytes, secret.bytes);
    bool ok = key_write(path, SECRET_WORD, secret.bytes, sizeof secret.bytes, err);
    if (ok && !key_write(beside, PUBLIC_WORD, public.bytes, sizeof public.bytes, err)) {
        unlink(path);
        ok = false;
    }
    key_wipe(&secret);
    return ok;
}

/* The first line of a file of ours, which is short. `guarded`: nobody but its owner may be able to read it. */
static bool key_load(const char *path, bool guarded, char line[LINE_ROOM], size_t *ret_n, struct err *err)
{
    struct stat info;
    const int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return ERR(err, ERR_SYSTEM, _("Không mở được %s: %s."), path, strerror(errno));
    ssize_t n = -1;
    bool ok = (fstat(fd, &info) == 0 && S_ISREG(info.st_mode) && (n = read(fd, line, LINE_ROOM)) > 0) ||
              ERR(err, ERR_INPUT, _("%s không phải là tệp khóa của Đôn Đốc."), path);
    if (ok && guarded && (info.st_mode & (S_IRWXG | S_IRWXO)))
        ok = ERR(err, ERR_DENIED, _("Người khác đọc được khóa bí mật %s. Hãy chạy: chmod 600 %s"), path, path);
    close(fd);
    *ret_n = ok ? (size_t)n : 0;
    return ok;
}

bool key_read_secret(const char *path, struct key_secret *ret_secret, struct err *err)
{
    char line[LINE_ROOM];
    size_t n;
    const bool ok = key_load(path, true, line, &n, err) &&
                    (key_from_line(str_make(line, n), SECRET_WORD, ret_secret->bytes, sizeof ret_secret->bytes) ||
                     ERR(err, ERR_INPUT, _("%s không phải là tệp khóa bí mật của Đôn Đốc."), path));
    sodium_memzero(line, sizeof line);
    return ok;
}

bool key_read_public(const char *words, struct key_public *ret_public, struct err *err)
{
    if (key_from_line(str_from(words), PUBLIC_WORD, ret_public->bytes, sizeof ret_public->bytes))
        return true;
    char line[LINE_ROOM];
    struct key_secret secret;
    size_t n;
    if (!key_load(words, false, line, &n, err))
        return false;
    const struct str text = str_make(line, n);
    bool ok = key_from_line(text, PUBLIC_WORD, ret_public->bytes, sizeof ret_public->bytes);
    if (!ok && key_from_line(text, SECRET_WORD, secret.bytes, sizeof secret.bytes))
        ok = crypto_sign_ed25519_sk_to_pk(ret_public->bytes, secret.bytes) == 0;
    key_wipe(&secret);
    sodium_memzero(line, sizeof line);
    return ok || ERR(err, ERR_INPUT, _("%s không phải là tệp khóa của Đôn Đốc."), words);
}

struct str key_public_line(struct arena *arena, const struct key_public *key)
{
    char line[LINE_ROOM];
    key_line(line, PUBLIC_WORD, key->bytes, sizeof key->bytes);
    return str_copy(arena, str_from(line));
}

void key_wipe(struct key_secret *secret)
{
    sodium_memzero(secret->bytes, sizeof secret->bytes);
}

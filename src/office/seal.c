#include "office/seal.h"

#include <errno.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MAGIC "dondoc-sealed-1\n"
enum {
    MAGIC_BYTES = sizeof MAGIC - 1,
    STREAM_KEY = crypto_secretstream_xchacha20poly1305_KEYBYTES,
    STREAM_HEADER = crypto_secretstream_xchacha20poly1305_HEADERBYTES,
    STREAM_MORE = crypto_secretstream_xchacha20poly1305_ABYTES,
    NUMBER_BYTES = 8,
    LOCK_PASSPHRASE = crypto_pwhash_SALTBYTES + 2 * NUMBER_BYTES,
    LOCK_KEY = crypto_box_SEALBYTES + STREAM_KEY,
    HEAD_MAX = MAGIC_BYTES + 1 + LOCK_KEY,
};

/* What stands ahead of the stream. */
struct head {
    unsigned char bytes[HEAD_MAX];
    size_t n;
};

static void put_number(struct head *head, uint64_t value)
{
    for (int i = 0; i < NUMBER_BYTES; i++)
        head->bytes[head->n++] = (unsigned char)(value >> (8 * i));
}

static uint64_t get_number(const unsigned char *bytes)
{
    uint64_t value = 0;
    for (int i = 0; i < NUMBER_BYTES; i++)
        value |= (uint64_t)bytes[i] << (8 * i);
    return value;
}

/* As many bytes as there are, up to n; false on an error. */
static bool read_full(int file, unsigned char *bytes, size_t n, size_t *ret_n, struct err *err)
{
    size_t at = 0;
    while (at < n) {
        const ssize_t got = read(file, bytes + at, n - at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return ERR(err, ERR_SYSTEM, _("Không đọc được bản sao lưu: %s."), strerror(errno));
        if (got == 0)
            break;
        at += (size_t)got;
    }
    *ret_n = at;
    return true;
}

bool seal_is(int file)
{
    unsigned char bytes[MAGIC_BYTES];
    const ssize_t n = pread(file, bytes, sizeof bytes, 0);
    return n == MAGIC_BYTES && memcmp(bytes, MAGIC, MAGIC_BYTES) == 0;
}

static bool refuse_memory(struct err *err)
{
    return ERR(err, ERR_SYSTEM, _("Máy không đủ bộ nhớ để mã hóa mật khẩu. Xin thử lại sau giây lát."));
}

static bool lock_head(const struct seal_with *with, struct head *head, unsigned char key[STREAM_KEY], struct err *err)
{
    memcpy(head->bytes, MAGIC, MAGIC_BYTES);
    head->n = MAGIC_BYTES;
    if (!with->key) {
        head->bytes[head->n++] = 'p';
        unsigned char *salt = head->bytes + head->n;
        randombytes_buf(salt, crypto_pwhash_SALTBYTES);
        head->n += crypto_pwhash_SALTBYTES;
        put_number(head, crypto_pwhash_OPSLIMIT_MODERATE);
        put_number(head, crypto_pwhash_MEMLIMIT_MODERATE);
        return crypto_pwhash(key, STREAM_KEY, with->passphrase.p, with->passphrase.n, salt,
                             crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE,
                             crypto_pwhash_ALG_ARGON2ID13) == 0 ||
               refuse_memory(err);
    }
    unsigned char box_key[crypto_box_PUBLICKEYBYTES];
    head->bytes[head->n++] = 'k';
    crypto_secretstream_xchacha20poly1305_keygen(key);
    if (crypto_sign_ed25519_pk_to_curve25519(box_key, with->key->bytes) != 0)
        return ERR(err, ERR_INPUT, _("Khóa công khai này không dùng được."));
    crypto_box_seal(head->bytes + head->n, key, STREAM_KEY, box_key);
    head->n += LOCK_KEY;
    return true;
}

static bool refuse_closed(struct err *err)
{
    return ERR(err, ERR_DENIED, _("Không mở được bản sao lưu: sai mật khẩu, sai khóa, hoặc tệp đã bị sửa hay bị cắt."));
}

static bool open_with_passphrase(int from, const struct seal_opener *opener, struct head *head,
                                 unsigned char key[STREAM_KEY], struct err *err)
{
    unsigned char *lock = head->bytes + head->n;
    size_t n;
    if (!opener->passphrase.p)
        return ERR(err, ERR_USAGE, _("Bản sao lưu này mã hóa bằng mật khẩu. Hãy thêm --password."));
    if (!read_full(from, lock, LOCK_PASSPHRASE, &n, err))
        return false;
    const uint64_t operations = get_number(lock + crypto_pwhash_SALTBYTES);
    const uint64_t memory = get_number(lock + crypto_pwhash_SALTBYTES + NUMBER_BYTES);
    /* numbers of a stranger's file must not eat the machine */
    if (n != LOCK_PASSPHRASE || operations > crypto_pwhash_OPSLIMIT_SENSITIVE ||
        memory > crypto_pwhash_MEMLIMIT_SENSITIVE || operations < crypto_pwhash_OPSLIMIT_MIN ||
        memory < crypto_pwhash_MEMLIMIT_MIN)
        return refuse_closed(err);
    head->n += n;
    return crypto_pwhash(key, STREAM_KEY, opener->passphrase.p, opener->passphrase.n, lock, operations, (size_t)memory,
                         crypto_pwhash_ALG_ARGON2ID13) == 0 ||
           refuse_memory(err);
}

static bool open_with_key(int from, const struct seal_opener *opener, struct head *head, unsigned char key[STREAM_KEY],
                          struct err *err)
{
    unsigned char *lock = head->bytes + head->n;
    unsigned char box_public[crypto_box_PUBLICKEYBYTES], box_secret[crypto_box_SECRETKEYBYTES];
    struct key_public public;
    size_t n;
    if (!opener->key)
        return ERR(err, ERR_USAGE, _("Bản sao lưu này mã hóa bằng khóa công khai. Hãy thêm --key TỆP_KHÓA_BÍ_MẬT."));
    if (!read_full(from, lock, LOCK_KEY, &n, err))
        return false;
    head->n += n;
    bool ok = n == LOCK_KEY && crypto_sign_ed25519_sk_to_pk(public.bytes, opener->key->bytes) == 0 &&
              crypto_sign_ed25519_pk_to_curve25519(box_public, public.bytes) == 0 &&
              crypto_sign_ed25519_sk_to_curve25519(box_secret, opener->key->bytes) == 0 &&
              crypto_box_seal_open(key, lock, LOCK_KEY, box_public, box_secret) == 0;
    sodium_memzero(box_secret, sizeof box_secret);
    return ok || refuse_closed(err);
}

static bool open_head(int from, const struct seal_opener *opener, struct head *head, unsigned char key[STREAM_KEY],
                      struct err *err)
{
    if (!read_full(from, head->bytes, MAGIC_BYTES + 1, &head->n, err))
        return false;
    if (head->n == MAGIC_BYTES + 1 && head->bytes[MAGIC_BYTES] == 'p')
        return open_with_passphrase(from, opener, head, key, err);
    if (head->n == MAGIC_BYTES + 1 && head->bytes[MAGIC_BYTES] == 'k')
        return open_with_key(from, opener, head, key, err);
    return refuse_closed(err);
}

typedef crypto_secretstream_xchacha20poly1305_state stream;

struct pieces {
    unsigned char plain[SEAL_PIECE], sealed[SEAL_PIECE + STREAM_MORE];
};

static bool seal_pieces(int from, stream *state, const struct head *head, struct pieces *pieces, struct durable *to,
                        struct err *err)
{
    bool first = true;
    for (size_t n = SEAL_PIECE; n == SEAL_PIECE; first = false) {
        unsigned long long sealed;
        if (!read_full(from, pieces->plain, SEAL_PIECE, &n, err))
            return false;
        const unsigned char tag = n < SEAL_PIECE ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
        crypto_secretstream_xchacha20poly1305_push(state, pieces->sealed, &sealed, pieces->plain, n,
                                                   first ? head->bytes : NULL, first ? head->n : 0, tag);
        if (!durable_write(to, str_make((const char *)pieces->sealed, (size_t)sealed), err))
            return false;
    }
    return true;
}

static bool open_pieces(int from, stream *state, const struct head *head, struct pieces *pieces, struct durable *to,
                        struct err *err)
{
    unsigned char tag = 0;
    for (bool first = true; tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL; first = false) {
        size_t n;
        unsigned long long plain;
        if (!read_full(from, pieces->sealed, sizeof pieces->sealed, &n, err))
            return false;
        if (crypto_secretstream_xchacha20poly1305_pull(state, pieces->plain, &plain, &tag, pieces->sealed, n,
                                                       first ? head->bytes : NULL, first ? head->n : 0) != 0)
            return refuse_closed(err);
        if (!durable_write(to, str_make((const char *)pieces->plain, (size_t)plain), err))
            return false;
    }
    /* nothing may stand behind the last piece */
    size_t n;
    if (!read_full(from, pieces->sealed, 1, &n, err))
        return false;
    return n == 0 || refuse_closed(err);
}

static struct pieces *pieces_create(void)
{
    struct pieces *pieces = malloc(sizeof *pieces);
    if (!pieces)
        abort();
    return pieces;
}

static void pieces_destroy(struct pieces *pieces)
{
    sodium_memzero(pieces, sizeof *pieces);
    free(pieces);
}

bool seal_file(int from, const struct seal_with *with, struct durable *to, struct err *err)
{
    unsigned char key[STREAM_KEY], header[STREAM_HEADER];
    struct head head;
    stream state;
    bool ok = lock_head(with, &head, key, err);
    if (ok) {
        crypto_secretstream_xchacha20poly1305_init_push(&state, header, key);
        struct pieces *pieces = pieces_create();
        ok = durable_write(to, str_make((const char *)head.bytes, head.n), err) &&
             durable_write(to, str_make((const char *)header, sizeof header), err) &&
             seal_pieces(from, &state, &head, pieces, to, err);
        pieces_destroy(pieces);
    }
    sodium_memzero(key, sizeof key);
    sodium_memzero(&state, sizeof state);
    return ok;
}

bool seal_open(int from, const struct seal_opener *opener, struct durable *to, struct err *err)
{
    unsigned char key[STREAM_KEY], header[STREAM_HEADER];
    struct head head = {.n = 0};
    stream state;
    size_t n;
    bool ok = open_head(from, opener, &head, key, err) && read_full(from, header, sizeof header, &n, err) &&
              ((n == sizeof header && crypto_secretstream_xchacha20poly1305_init_pull(&state, header, key) == 0) ||
               refuse_closed(err));
    if (ok) {
        struct pieces *pieces = pieces_create();
        ok = open_pieces(from, &state, &head, pieces, to, err);
        pieces_destroy(pieces);
    }
    sodium_memzero(key, sizeof key);
    sodium_memzero(&state, sizeof state);
    return ok;
}

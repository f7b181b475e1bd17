#include "office/head.h"

#include "office/common.h"
#include "office/journal.h"

#include <jansson.h>
#include <sodium.h>

static struct str head_json(struct arena *arena, const struct head *head, const char *signature)
{
    struct common_json object;
    common_json_begin(&object);
    json_put_int(&object.json, "at", head->at);
    json_put_int(&object.json, "entry", head->entry);
    json_put_str(&object.json, "hash", head->hash);
    if (signature)
        json_put_str(&object.json, "signature", str_from(signature));
    return common_json_end(&object, arena);
}

/* What is signed begins with what it is, so that a signature for one purpose is none for another. */
static struct str signed_text(struct arena *arena, const struct head *head)
{
    const struct str json = head_json(arena, head, NULL);
    return str_printf(arena, "dondoc head 1\n%.*s", STR_ARG(json));
}

bool head_of(struct work *work, struct head *ret_head, struct err *err)
{
    struct head head;
    if (!journal_last(work, &head.entry, err) || !journal_hash(work, head.entry, &head.hash, &head.at, err))
        return false;
    *ret_head = head;
    return true;
}

struct str head_sign(struct arena *arena, const struct head *head, const struct key_secret *secret)
{
    const struct str text = signed_text(arena, head);
    unsigned char signature[crypto_sign_BYTES];
    char base64[sodium_base64_ENCODED_LEN(crypto_sign_BYTES, sodium_base64_VARIANT_URLSAFE_NO_PADDING)];
    crypto_sign_detached(signature, NULL, (const unsigned char *)text.p, text.n, secret->bytes);
    sodium_bin2base64(base64, sizeof base64, signature, sizeof signature, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    return head_json(arena, head, base64);
}

static bool is_signed(struct arena *arena, const struct head *head, const char *base64, const struct key_public *key)
{
    unsigned char signature[crypto_sign_BYTES];
    size_t n;
    const struct str text = signed_text(arena, head);
    return base64 &&
           sodium_base642bin(signature, sizeof signature, base64, strlen(base64), NULL, &n, NULL,
                             sodium_base64_VARIANT_URLSAFE_NO_PADDING) == 0 &&
           n == sizeof signature &&
           crypto_sign_verify_detached(signature, (const unsigned char *)text.p, text.n, key->bytes) == 0;
}

bool head_read(struct arena *arena, struct str line, const struct key_public *key, struct head *ret_head,
               struct err *err)
{
    json_t *object = json_loadb(line.p, line.n, 0, NULL);
    const char *hash = json_string_value(json_object_get(object, "hash"));
    const struct head head = {.entry = json_integer_value(json_object_get(object, "entry")),
                              .at = json_integer_value(json_object_get(object, "at")),
                              .hash = str_copy(arena, hash ? str_from(hash) : STR(""))};
    const bool ok = is_signed(arena, &head, json_string_value(json_object_get(object, "signature")), key);
    json_decref(object);
    if (!ok)
        return ERR(err, ERR_DENIED,
                   _("Đầu chuỗi nhật ký này không được ký bằng khóa đã cho, hoặc đã bị sửa sau khi ký."));
    *ret_head = head;
    return true;
}

bool head_check(struct work *work, const struct head *head, verify_found *found, void *data, bool *ret_same,
                struct err *err)
{
    struct str hash = STR_NONE;
    int64_t at;
    struct err why = {0};
    if (!journal_hash(work, head->entry, &hash, &at, &why) && why.code != ERR_MISSING) {
        *err = why;
        return false;
    }
    *ret_same = str_eq(hash, head->hash);
    if (!*ret_same)
        found(data, &(struct verify_finding){
                        .table = "journal",
                        .id = head->entry,
                        .column = hash.p ? "hash" : NULL,
                        .what = hash.p ? _("lịch sử đến mục này đã bị viết lại sau khi ký")
                                       : _("mục đã ký không còn trong nhật ký"),
                        .expected = head->hash,
                        .found = hash});
    return true;
}

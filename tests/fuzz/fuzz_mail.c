/* Mails under libFuzzer: any bytes are a mail with its promises kept, or a refusal with a sentence. */
#include "reader/mail_read.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool promise)
{
    if (!promise)
        abort();
}

static void check_line(struct arena *arena, struct str s)
{
    size_t bad;
    require(s.p && text_valid_utf8(s, &bad) && text_nfc(arena, s).p == s.p && str_trim(s).n == s.n);
    require(str_find_byte(s, '\n') == STR_NOWHERE && str_find_byte(s, '\r') == STR_NOWHERE);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_create();
    struct mail_read mail;
    struct err err = {0};
    if (mail_read(arena, "fuzz", str_make((const char *)data, size), &mail, &err)) {
        size_t bad;
        check_line(arena, mail.from);
        check_line(arena, mail.from_name);
        check_line(arena, mail.subject);
        check_line(arena, mail.id);
        require(mail.words.p && text_valid_utf8(mail.words, &bad) && mail.n_files <= MAIL_FILES_MAX);
        for (size_t i = 0; i < mail.n_files; i++) {
            check_line(arena, mail.files[i].name);
            check_line(arena, mail.files[i].type);
            require(mail.files[i].bytes.p && mail.files[i].bytes.n <= size);
            require(str_find_byte(mail.files[i].name, '/') == STR_NOWHERE);
        }
    } else {
        require(err.code != ERR_NONE && strstr(err.text, "fuzz"));
    }
    arena_destroy(arena);
    return 0;
}

#include "jail/wire.h"

enum { LEFT_OUT_MAX = 1000000 };

static void put_file(struct buf *out, const struct mail_file *file)
{
    wire_put_str(out, file->name);
    wire_put_str(out, file->type);
    wire_put_str(out, file->bytes);
    wire_put(out, file->shown);
}

void wire_put_mail(struct buf *out, const struct mail_read *mail)
{
    wire_put_str(out, mail->from_name);
    wire_put_str(out, mail->from);
    wire_put_str(out, mail->subject);
    wire_put_str(out, mail->id);
    wire_put(out, (uint64_t)mail->sent);
    wire_put_str(out, mail->words);
    wire_put(out, mail->left_out);
    wire_put(out, mail->n_files);
    for (size_t i = 0; i < mail->n_files; i++)
        put_file(out, &mail->files[i]);
}

/* One line, "" for an absent one. */
static struct str take_line(struct wire *in, struct arena *arena)
{
    const struct str s = text_nfc(arena, wire_take_words(in, ""));
    return s.p ? s : STR("");
}

static void take_file(struct wire *in, struct arena *arena, struct mail_file *file)
{
    file->name = take_line(in, arena);
    file->type = take_line(in, arena);
    file->bytes = wire_take_str(in);
    file->shown = wire_take_most(in, 1);
    /* a name is no path */
    in->bad = in->bad || str_find_byte(file->name, '/') != STR_NOWHERE;
}

bool wire_take_mail(struct wire *in, struct arena *arena, struct mail_read *ret_mail)
{
    struct mail_read mail = {0};
    mail.from_name = take_line(in, arena);
    mail.from = take_line(in, arena);
    mail.subject = take_line(in, arena);
    mail.id = take_line(in, arena);
    mail.sent = (int64_t)wire_take(in);
    mail.words = text_nfc(arena, wire_take_words(in, "\t\n"));
    mail.left_out = wire_take_most(in, LEFT_OUT_MAX);
    const uint32_t n = wire_take_count(in, MAIL_FILES_MAX);
    struct mail_file *files = ARENA_ARRAY(arena, struct mail_file, n + 1);
    for (uint32_t i = 0; i < n && !in->bad; i++)
        take_file(in, arena, &files[i]);
    mail.files = files;
    mail.n_files = n;
    if (in->bad || in->left.n)
        return false;
    *ret_mail = mail;
    return true;
}

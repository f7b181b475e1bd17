#include "reader/mail_read.h"

#include "reader/mail_gmime.h"

#include <strings.h>

struct walk {
    struct arena *arena;
    const struct gmime *g;
    VEC(struct mail_file) files;
    struct str words;
    size_t left_out;
};

/* --- what the library hands out, made ours --- */

static bool is_blank(char c)
{
    return c == ' ' || (unsigned char)c < 0x20 || c == 0x7f;
}

/* One line of valid NFC; what is no UTF-8 in spite of the library's efforts is absent. */
static struct str one_line(struct arena *arena, const char *z)
{
    struct str s = str_from(z);
    size_t bad;
    if (str_empty(s) || !text_valid_utf8(s, &bad))
        return STR("");
    char *line = str_z(arena, s);
    for (size_t i = 0; i < s.n; i++)
        if (is_blank(line[i]))
            line[i] = ' ';
    return str_trim(text_nfc(arena, str_make(line, s.n)));
}

static struct str lower_ascii(struct arena *arena, struct str s)
{
    char *copy = str_z(arena, s);
    for (size_t i = 0; i < s.n; i++)
        if (copy[i] >= 'A' && copy[i] <= 'Z')
            copy[i] = (char)(copy[i] + 'a' - 'A');
    return str_make(copy, s.n);
}

/* Behind its last folder, of either kind of system. */
static struct str base_name(struct str path)
{
    size_t from = path.n;
    while (from > 0 && path.p[from - 1] != '/' && path.p[from - 1] != '\\')
        from--;
    return str_trim(str_skip(path, from));
}

static bool is_a(const struct walk *walk, GMimeObject *object, GType type)
{
    return object && walk->g->g_type_check_instance_is_a((GTypeInstance *)object, type);
}

static struct str type_of(const struct walk *walk, GMimeObject *object)
{
    char *type = walk->g->g_mime_content_type_get_mime_type(walk->g->g_mime_object_get_content_type(object));
    const struct str mine = lower_ascii(walk->arena, one_line(walk->arena, type));
    walk->g->g_free(type);
    return mine;
}

static struct str bytes_of(const struct walk *walk, GMimePart *part)
{
    GMimeDataWrapper *content = walk->g->g_mime_part_get_content(part);
    if (!content)
        return STR("");
    GMimeStream *stream = walk->g->g_mime_stream_mem_new();
    walk->g->g_mime_data_wrapper_write_to_stream(content, stream);
    const GByteArray *array = walk->g->g_mime_stream_mem_get_byte_array((GMimeStreamMem *)stream);
    const struct str bytes =
        str_copy(walk->arena, array->len ? str_make((const char *)array->data, array->len) : STR(""));
    walk->g->g_object_unref(stream);
    return bytes;
}

/* --- one part --- */

static void take_words(struct walk *walk, GMimeObject *object)
{
    char *said = walk->g->g_mime_text_part_get_text((GMimeTextPart *)object);
    struct text text;
    struct err ignored;
    if (text_admit(walk->arena, str_from(said), "", &text, &ignored))
        walk->words = text.s;
    walk->g->g_free(said);
}

static void take_part(struct walk *walk, GMimeObject *object)
{
    const char *disposition = walk->g->g_mime_object_get_disposition(object);
    const struct str name = base_name(one_line(walk->arena, walk->g->g_mime_part_get_filename((GMimePart *)object)));
    const struct str type = type_of(walk, object);
    const bool attached = disposition && strcasecmp(disposition, "attachment") == 0;
    if (is_a(walk, object, walk->g->g_mime_text_part_get_type()) && !attached && str_empty(name)) {
        if (str_empty(walk->words) && str_eq(type, STR("text/plain")))
            take_words(walk, object);
        return;
    }
    if (walk->files.n == MAIL_FILES_MAX) {
        walk->left_out++;
        return;
    }
    const bool picture = str_starts(type, STR("image/"));
    VEC_PUSH(walk->arena, &walk->files,
             ((struct mail_file){.name = name, .type = type, .bytes = bytes_of(walk, (GMimePart *)object),
                                 .shown = picture && !attached && walk->g->g_mime_object_get_content_id(object)}));
}

/* --- all parts, in the order in which they stand --- */

struct level {
    GMimeMultipart *parts;
    int next, n;
    size_t inside; /* containers round its parts: itself and what it is in */
};

/* A container opens a level; *depth counts those that are open. */
static void take_object(struct walk *walk, GMimeObject *object, struct level levels[MAIL_DEPTH_MAX], size_t *depth)
{
    size_t inside = *depth ? levels[*depth - 1].inside : 0;
    for (; is_a(walk, object, walk->g->g_mime_message_part_get_type()); inside++) {
        GMimeMessage *inner = walk->g->g_mime_message_part_get_message((GMimeMessagePart *)object);
        object = inner ? walk->g->g_mime_message_get_mime_part(inner) : NULL;
    }
    const bool many = is_a(walk, object, walk->g->g_mime_multipart_get_type());
    inside += many;
    if (inside > MAIL_DEPTH_MAX)
        walk->left_out++;
    else if (many)
        levels[(*depth)++] = (struct level){.parts = (GMimeMultipart *)object, .inside = inside,
                                            .n = walk->g->g_mime_multipart_get_count((GMimeMultipart *)object)};
    else if (is_a(walk, object, walk->g->g_mime_part_get_type()))
        take_part(walk, object);
}

static void walk_parts(struct walk *walk, GMimeObject *top)
{
    struct level levels[MAIL_DEPTH_MAX];
    size_t depth = 0;
    take_object(walk, top, levels, &depth);
    while (depth > 0) {
        struct level *level = &levels[depth - 1];
        if (level->next == level->n)
            depth--;
        else
            take_object(walk, walk->g->g_mime_multipart_get_part(level->parts, level->next++), levels, &depth);
    }
}

/* --- the head --- */

static void take_sender(const struct walk *walk, GMimeMessage *message, struct mail_read *mail)
{
    const struct gmime *g = walk->g;
    InternetAddressList *from = g->g_mime_message_get_from(message);
    const int n = from ? g->internet_address_list_length(from) : 0;
    for (int i = 0; i < n && str_empty(mail->from); i++) {
        InternetAddress *address = g->internet_address_list_get_address(from, i);
        if (!g->g_type_check_instance_is_a((GTypeInstance *)address, g->internet_address_mailbox_get_type()))
            continue;
        mail->from_name = one_line(walk->arena, g->internet_address_get_name(address));
        mail->from = lower_ascii(walk->arena, one_line(walk->arena, g->internet_address_mailbox_get_addr(
                                                                        (InternetAddressMailbox *)address)));
    }
}

static struct mail_read take_message(struct walk *walk, GMimeMessage *message)
{
    const struct gmime *g = walk->g;
    struct mail_read mail = {.from_name = STR(""), .from = STR("")};
    take_sender(walk, message, &mail);
    mail.subject = one_line(walk->arena, g->g_mime_message_get_subject(message));
    mail.id = one_line(walk->arena, g->g_mime_message_get_message_id(message));
    GDateTime *sent = g->g_mime_message_get_date(message);
    mail.sent = sent ? g->g_date_time_to_unix(sent) : 0;
    walk_parts(walk, g->g_mime_message_get_mime_part(message));
    mail.words = walk->words;
    mail.files = walk->files.v;
    mail.n_files = walk->files.n;
    mail.left_out = walk->left_out;
    return mail;
}

static bool is_mail(const struct mail_read *mail)
{
    return !str_empty(mail->from) || !str_empty(mail->subject) || !str_empty(mail->id) || mail->sent != 0;
}

bool mail_read(struct arena *arena, const char *name, struct str bytes, struct mail_read *ret_mail, struct err *err)
{
    if (bytes.n > MAIL_SIZE_MAX)
        return ERR(err, ERR_LIMIT, _("Thư %s nặng hơn %d MB nên không mở. Hãy đề nghị gửi lại thành nhiều thư."), name,
                   MAIL_SIZE_MAX / (1024 * 1024));
    struct walk walk = {.arena = arena, .g = mail_gmime(err), .words = STR("")};
    if (!walk.g || !mail_outline(name, bytes, err))
        return false;
    GMimeStream *stream = walk.g->g_mime_stream_mem_new_with_buffer(str_empty(bytes) ? "" : bytes.p, bytes.n);
    GMimeParser *parser = walk.g->g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = walk.g->g_mime_parser_construct_message(parser, NULL);
    struct mail_read mail = {0};
    if (message) {
        mail = take_message(&walk, message);
        walk.g->g_object_unref(message);
    }
    walk.g->g_object_unref(parser);
    walk.g->g_object_unref(stream);
    if (!is_mail(&mail))
        return ERR(err, ERR_INPUT, _("%s không phải một bức thư: không có người gửi, tiêu đề hay ngày gửi."), name);
    *ret_mail = mail;
    return true;
}

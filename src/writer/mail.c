#include "writer/mail.h"

#include <sodium.h>

/* --- the head --- */

/* One encoded word holds 75 characters with its frame of 12, so 45 bytes in base64. */
enum { WORD_BYTES = 45, LINE_BYTES = 57 };

static void put_base64(struct buf *out, struct str bytes)
{
    char line[sodium_base64_ENCODED_LEN(LINE_BYTES, sodium_base64_VARIANT_ORIGINAL)];
    sodium_bin2base64(line, sizeof line, (const unsigned char *)bytes.p, bytes.n, sodium_base64_VARIANT_ORIGINAL);
    buf_puts(out, line);
}

static bool is_plain(struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        const char c = s.p[i];
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter && c != ' ' && c != '.' && c != '-' && c != '/')
            return false;
    }
    return s.n <= WORD_BYTES;
}

/* As it is when any reader takes it so, else as encoded words, each of whole letters. */
static void put_words(struct buf *out, struct arena *arena, struct str s)
{
    char *line = str_z(arena, s);
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)line[i] < ' ' || line[i] == 0x7f)
            line[i] = ' ';
    if (is_plain(s)) {
        buf_puts(out, line);
        return;
    }
    for (size_t from = 0; from < s.n;) {
        size_t to = from + WORD_BYTES < s.n ? from + WORD_BYTES : s.n;
        while (to < s.n && to > from + 1 && ((unsigned char)line[to] & 0xc0) == 0x80)
            to--;
        buf_puts(out, from ? "\r\n =?UTF-8?B?" : "=?UTF-8?B?");
        put_base64(out, str_make(line + from, to - from));
        buf_puts(out, "?=");
        from = to;
    }
}

static void put_person(struct buf *out, struct arena *arena, const char *field, struct str name, struct str address)
{
    buf_printf(out, "%s: ", field);
    if (!str_empty(name)) {
        put_words(out, arena, name);
        buf_puts(out, "\r\n ");
    }
    buf_printf(out, "<%.*s>\r\n", STR_ARG(address));
}

/* "Mon, 15 Feb 2021 07:30:00 +0700": names of days and months are English whatever the locale. */
static void put_date(struct buf *out, int64_t now)
{
    static const char days[] = "SunMonTueWedThuFriSat", months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    enum { NAME = 3, DAY_SECONDS = 86400, HOUR_SECONDS = 3600, VIETNAM_OFFSET = 7 * HOUR_SECONDS };
    const struct date day = date_of_time(now);
    const int second = (int)((now + VIETNAM_OFFSET) % DAY_SECONDS);
    buf_printf(out, "Date: %.*s, %d %.*s %d %02d:%02d:%02d +0700\r\n", NAME, days + (size_t)date_weekday(day) * NAME,
               day.day, NAME, months + (size_t)(day.month - 1) * NAME, day.year, second / HOUR_SECONDS,
               second % HOUR_SECONDS / 60, second % 60);
}

/* --- the body --- */

static const char boundary[] = "=_dondoc-part";

static void put_part(struct buf *out, const char *type, struct str bytes)
{
    buf_printf(out, "--%s\r\nContent-Type: %s; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n", boundary, type);
    for (size_t at = 0; at < bytes.n; at += LINE_BYTES) {
        put_base64(out, str_sub(bytes, at, at + LINE_BYTES));
        buf_puts(out, "\r\n");
    }
}

struct str mail_render(struct arena *arena, const struct mail *mail)
{
    struct buf out = {0};
    const struct str host = str_skip(mail->from, str_find_byte(mail->from, '@') + 1);
    put_date(&out, mail->now);
    put_person(&out, arena, "From", mail->from_name, mail->from);
    put_person(&out, arena, "To", mail->to_name, mail->to);
    buf_puts(&out, "Subject: ");
    put_words(&out, arena, mail->subject);
    buf_printf(&out,
               "\r\nMessage-ID: <%.*s@%.*s>\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
               "Content-Type: multipart/alternative; boundary=\"%s\"\r\n\r\n",
               STR_ARG(mail->id), STR_ARG(host), boundary);
    put_part(&out, "text/plain", mail->text);
    put_part(&out, "text/html", mail->html);
    buf_printf(&out, "--%s--\r\n", boundary);
    const struct str bytes = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return bytes;
}

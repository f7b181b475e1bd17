#include "writer/ics.h"

enum { LINE_BYTES = 75 }; /* RFC 5545, 3.1: without the line break */

/* One content line, folded: the blank of each further line counts. */
static void put_line(struct buf *out, struct str line)
{
    size_t room = LINE_BYTES;
    while (line.n > room) {
        const size_t n = utf8_whole(str_sub(line, 0, room));
        buf_put(out, str_sub(line, 0, n));
        buf_puts(out, "\r\n ");
        line = str_skip(line, n);
        room = LINE_BYTES - 1;
    }
    buf_put(out, line);
    buf_puts(out, "\r\n");
}

/* RFC 5545, 3.3.11: backslash, semicolon, comma and line break are escaped, other controls have no place in a text. */
static void put_text(struct buf *out, const char *name, struct str text)
{
    struct buf line = {0};
    buf_puts(&line, name);
    buf_putc(&line, ':');
    for (size_t i = 0; i < text.n; i++) {
        const char c = text.p[i];
        if (c == '\\' || c == ';' || c == ',')
            buf_putc(&line, '\\');
        if (c == '\n')
            buf_puts(&line, "\\n");
        else if ((unsigned char)c >= ' ' && c != 0x7f)
            buf_putc(&line, c);
        else
            buf_putc(&line, ' ');
    }
    put_line(out, buf_view(&line));
    buf_free(&line);
}

static void put_printed(struct buf *out, struct buf *line)
{
    put_line(out, buf_view(line));
    buf_free(line);
}

static void put_day(struct buf *out, const char *name, struct date day)
{
    struct buf line = {0};
    buf_printf(&line, "%s;VALUE=DATE:%04d%02d%02d", name, day.year, day.month, day.day);
    put_printed(out, &line);
}

static void put_moment(struct buf *out, const char *name, int64_t seconds)
{
    enum { DAY = 86400, HOUR = 3600, MINUTE = 60 };
    const struct date day = date_from_days((int32_t)(seconds / DAY));
    const int rest = (int)(seconds % DAY);
    struct buf line = {0};
    buf_printf(&line, "%s:%04d%02d%02dT%02d%02d%02dZ", name, day.year, day.month, day.day, rest / HOUR,
               rest % HOUR / MINUTE, rest % MINUTE);
    put_printed(out, &line);
}

void ics_begin(struct ics *ics, struct str name, int64_t now)
{
    *ics = (struct ics){.now = now};
    buf_puts(&ics->out, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//dondoc//due//VI\r\nMETHOD:PUBLISH\r\n");
    put_text(&ics->out, "X-WR-CALNAME", name);
}

void ics_event(struct ics *ics, const struct ics_event *event)
{
    struct buf *out = &ics->out, sequence = {0};
    buf_puts(out, "BEGIN:VEVENT\r\n");
    put_text(out, "UID", event->uid);
    put_moment(out, "DTSTAMP", ics->now);
    if (event->changed)
        put_moment(out, "LAST-MODIFIED", event->changed);
    buf_printf(&sequence, "SEQUENCE:%lld", (long long)event->sequence);
    put_printed(out, &sequence);
    put_day(out, "DTSTART", event->day);
    put_day(out, "DTEND", date_add_days(event->day, 1));
    put_text(out, "SUMMARY", event->summary);
    if (!str_empty(event->description))
        put_text(out, "DESCRIPTION", event->description);
    if (!str_empty(event->url)) {
        struct buf url = {0};
        buf_puts(&url, "URL:");
        buf_put(&url, event->url);
        put_printed(out, &url);
    }
    /* a day on which something is due is no time that is taken */
    buf_puts(out, "TRANSP:TRANSPARENT\r\n");
    buf_puts(out, event->cancelled ? "STATUS:CANCELLED\r\n" : "STATUS:CONFIRMED\r\n");
    buf_puts(out, "END:VEVENT\r\n");
}

struct str ics_end(struct ics *ics, struct arena *arena)
{
    buf_puts(&ics->out, "END:VCALENDAR\r\n");
    const struct str file = str_copy(arena, buf_view(&ics->out));
    buf_free(&ics->out);
    return file;
}

/*
 * The library keeps an object for each header and each part, goes down a level of the stack for each container, and
 * compares each line that begins with "--" with every boundary that is open. So all four are counted first, generously:
 * what looks like a head or a boundary counts as one, wherever it stands.
 */
#include "reader/mail_read.h"

#include <strings.h>

struct outline {
    size_t containers, seams, head_bytes;
    bool head;    /* in what may be a head */
    bool again;   /* what follows this head is the head of a mail inside */
    bool digest;  /* parts without a type may be mails */
};

static bool starts_word(struct str s, const char *word)
{
    const size_t n = strlen(word);
    return s.n >= n && strncasecmp(s.p, word, n) == 0;
}

static struct str skip_blanks(struct str s)
{
    size_t n = 0;
    while (n < s.n && (s.p[n] == ' ' || s.p[n] == '\t' || s.p[n] == '\r' || s.p[n] == '\n'))
        n++;
    return str_skip(s, n);
}

/* What a Content-Type says, when the line is one; the value may stand on the next line. */
static bool type_value(struct str from_line, struct str *ret_value)
{
    if (!starts_word(from_line, "content-type"))
        return false;
    const struct str rest = skip_blanks(str_sub(str_skip(from_line, strlen("content-type")), 0, 256));
    *ret_value = skip_blanks(str_skip(rest, 1));
    return str_starts(rest, STR(":"));
}

static bool is_plain_type(struct str value)
{
    static const char *const plain[] = {"text/", "application/", "image/", "audio/", "video/", "font/"};
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (starts_word(value, plain[i]))
            return true;
    return false;
}

static void take_line(struct outline *outline, struct str line, struct str from_line)
{
    struct str value;
    if (type_value(from_line, &value) && !is_plain_type(value)) {
        outline->containers++;
        outline->again |= !starts_word(value, "multipart/");
        outline->digest |= starts_word(value, "multipart/digest");
    }
    if (str_starts(line, STR("--"))) {
        outline->seams++;
        outline->head = true;
        outline->again |= outline->digest;
    } else if (str_empty(str_trim(line))) {
        outline->head = outline->again;
        outline->again = false;
    }
    outline->head_bytes += outline->head ? line.n + 1 : 0;
}

bool mail_outline(const char *name, struct str bytes, struct err *err)
{
    struct outline outline = {.head = true};
    for (struct str rest = bytes; !str_empty(rest);) {
        const size_t end = str_find_byte(rest, '\n');
        const struct str line = str_sub(rest, 0, end);
        take_line(&outline, line, rest);
        rest = end == STR_NOWHERE ? STR_NONE : str_skip(rest, end + 1);
    }
    if (outline.containers > MAIL_CONTAINERS_MAX || outline.seams > MAIL_SEAMS_MAX ||
        outline.head_bytes > MAIL_HEADS_MAX)
        return ERR(err, ERR_LIMIT,
                   _("Thư %s có quá nhiều phần hoặc lồng quá nhiều lớp nên không mở. Hãy đề nghị gửi lại, mỗi thư vài "
                     "tệp đính kèm."),
                   name);
    return true;
}

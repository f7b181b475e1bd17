/* A document part scanned for its text. The part was read by libxml2 before, so it is well-formed; a scan that goes
 * astray all the same ends early, and what it found is proved by reading it again (rewrite.c). */
#include "reader/runs.h"

#include "reader/tag.h"

#include <string.h>

enum { WORK_LEAST = 64 * 1024 * 1024, WORK_TIMES = 16 };

struct scan {
    struct arena *arena;
    struct str xml;
    struct str prefix; /* of WordprocessingML, with its colon */
    struct buf words;
    VEC(uint32_t) at;
    VEC(struct run) runs;
    VEC(struct span) stretches; /* of decoded bytes */
    size_t skip;                /* open elements below one that the reader passes over, itself included */
    bool joined;                /* the next run continues the last stretch */
    bool hidden, raised;        /* of the open run */
};

struct tag_seen {
    struct str name; /* with its prefix */
    struct str whole;
    bool ends, empty;
};

/* The prefix that stands for WordprocessingML; "" when it is the default namespace. */
static struct str word_prefix(struct arena *arena, struct str xml)
{
    static const char *const spaces[] = {"\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"",
                                         "\"http://purl.oclc.org/ooxml/wordprocessingml/main\""};
    for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++) {
        const size_t found = str_find(xml, str_from(spaces[i]));
        if (found == STR_NOWHERE || found == 0)
            continue;
        size_t from = found - 1;
        while (from > 0 && xml.p[from - 1] != ':' && xml.p[from - 1] != ' ')
            from--;
        const struct str name = str_sub(xml, from, found - 1);
        return from > 0 && xml.p[from - 1] == ':' ? str_printf(arena, "%.*s:", STR_ARG(name)) : STR("");
    }
    return STR("w:");
}

static size_t find_end(struct str xml, size_t at, const char *end)
{
    const size_t found = str_find_from(xml, at, str_from(end));
    return found == STR_NOWHERE ? xml.n : found + strlen(end);
}

/* The tag at `at` ('<'); returns the offset behind it. */
static size_t read_tag(struct str xml, size_t at, struct tag_seen *ret_tag)
{
    size_t end = at + 1;
    char quote = 0;
    for (; end < xml.n && (quote || xml.p[end] != '>'); end++) {
        if (quote)
            quote = xml.p[end] == quote ? 0 : quote;
        else if (xml.p[end] == '"' || xml.p[end] == '\'')
            quote = xml.p[end];
    }
    const struct str whole = str_sub(xml, at, end + 1);
    const bool ends = whole.n > 1 && whole.p[1] == '/', empty = whole.n > 2 && whole.p[whole.n - 2] == '/';
    size_t from = ends ? 2 : 1, to = from;
    while (to < whole.n && !strchr(" \t\r\n/>", whole.p[to]))
        to++;
    *ret_tag = (struct tag_seen){str_sub(whole, from, to), whole, ends, empty};
    return end + 1;
}

static enum tag tag_in(const struct scan *scan, struct str name)
{
    enum { NAME_MAX = 32 };
    char local[NAME_MAX];
    if (!str_starts(name, scan->prefix))
        return TAG_ANY;
    name = str_skip(name, scan->prefix.n);
    if (name.n >= NAME_MAX || str_find_byte(name, ':') != STR_NOWHERE)
        return TAG_ANY;
    memcpy(local, name.p, name.n);
    local[name.n] = '\0';
    return tag_of(local);
}

static bool is_off(struct str tag)
{
    static const char *const off[] = {"val=\"0\"", "val=\"false\"", "val=\"off\""};
    for (size_t i = 0; i < sizeof off / sizeof *off; i++)
        if (str_find(tag, str_from(off[i])) != STR_NOWHERE)
            return true;
    return false;
}

/* "&amp;" and its like at `at`: the character, and how long it is written; 0 when it is none that XML knows. */
static size_t entity(struct str xml, size_t at, uint32_t *ret_code)
{
    enum { ENTITY_MAX = 12 };
    static const struct {
        const char *name;
        char c;
    } named[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};
    const struct str rest = str_sub(xml, at, at + ENTITY_MAX);
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
        if (str_starts(rest, str_from(named[i].name))) {
            *ret_code = (unsigned char)named[i].c;
            return strlen(named[i].name);
        }
    }
    const bool hex = str_starts(rest, STR("&#x"));
    size_t i = hex ? 3 : 2;
    uint32_t code = 0;
    for (; i < rest.n && rest.p[i] != ';'; i++) {
        const char c = rest.p[i];
        const uint32_t digit = c >= '0' && c <= '9'          ? (uint32_t)(c - '0')
                               : hex && c >= 'a' && c <= 'f' ? (uint32_t)(c - 'a') + 10
                               : hex && c >= 'A' && c <= 'F' ? (uint32_t)(c - 'A') + 10
                                                             : 16;
        if (digit == 16)
            return 0;
        code = code * (hex ? 16 : 10) + digit;
    }
    *ret_code = code;
    return i < rest.n && str_starts(rest, STR("&#")) && code > 0 && code < 0x110000 ? i + 1 : 0;
}

static void put(struct scan *scan, struct str bytes, size_t at)
{
    for (size_t i = 0; i < bytes.n; i++)
        VEC_PUSH(scan->arena, &scan->at, (uint32_t)at);
    buf_put(&scan->words, bytes);
}

/* Decodes [from, to) of the part; false at an entity that XML does not know. */
static bool decode(struct scan *scan, size_t from, size_t to)
{
    for (size_t at = from; at < to;) {
        const char c = scan->xml.p[at];
        if (c == '&') {
            uint32_t code;
            char bytes[4];
            const size_t length = entity(scan->xml, at, &code);
            if (!length)
                return false;
            put(scan, code == '\t' || code == '\n' || code == '\r' ? STR(" ")
                                                                    : str_make(bytes, utf8_encode(code, bytes)),
                at);
            at += length;
        } else {
            const bool pair = c == '\r' && at + 1 < to && scan->xml.p[at + 1] == '\n';
            put(scan, c == '\t' || c == '\n' || c == '\r' ? STR(" ") : str_make(&scan->xml.p[at], 1), at);
            at += pair ? 2 : 1;
        }
    }
    return true;
}

/* The w:t whose start tag ends at `from`. */
static void read_run(struct scan *scan, struct str tag, size_t from)
{
    const size_t to = str_find_byte(str_skip(scan->xml, from), '<');
    const size_t end = to == STR_NOWHERE ? scan->xml.n : from + to, start = scan->words.n;
    /* a comment or CDATA inside is rare, and no place to write into */
    const bool plain = str_starts(str_skip(scan->xml, end), STR("</")) && !scan->hidden && !scan->raised;
    if (!plain || !decode(scan, from, end)) {
        scan->words.n = start;
        scan->at.n = start;
        scan->joined = scan->joined && scan->hidden;
        return;
    }
    const uint32_t words_end = (uint32_t)scan->words.n;
    VEC_PUSH(scan->arena, &scan->runs,
             ((struct run){.xml = {(uint32_t)from, (uint32_t)end},
                           .words = {(uint32_t)start, words_end},
                           .tag_end = (uint32_t)from - 1,
                           .keeps_blanks = str_find(tag, STR("preserve")) != STR_NOWHERE}));
    if (scan->joined)
        scan->stretches.v[scan->stretches.n - 1].to = words_end;
    else
        VEC_PUSH(scan->arena, &scan->stretches, ((struct span){(uint32_t)start, words_end}));
    scan->joined = true;
}

static void see_tag(struct scan *scan, const struct tag_seen *seen, size_t behind)
{
    if (scan->skip) {
        scan->skip += seen->ends ? 0 : !seen->empty;
        scan->skip -= seen->ends;
        return;
    }
    const enum tag tag = tag_in(scan, seen->name);
    switch (tag) {
    case TAG_SKIPPED:
    case TAG_DELETED:
        scan->skip = !seen->ends && !seen->empty;
        break;
    case TAG_RUN:
        scan->hidden = scan->raised = false;
        break;
    case TAG_HIDDEN:
        if (!seen->ends)
            scan->hidden = !is_off(seen->whole);
        break;
    case TAG_VERTICAL:
        if (!seen->ends)
            scan->raised = str_find(seen->whole, STR("superscript")) != STR_NOWHERE;
        break;
    case TAG_TEXT:
        if (!seen->ends && !seen->empty)
            read_run(scan, seen->whole, behind);
        break;
    case TAG_PARAGRAPH:
    case TAG_BREAK:
    case TAG_TAB:
    case TAG_HYPHEN:
    case TAG_REFERENCE:
        scan->joined = false;
        break;
    default:
        if (!seen->ends && !seen->empty && str_ends(seen->name, STR(":Fallback")))
            scan->skip = 1; /* the reader takes what stands before it */
        break;
    }
}

static void scan_part(struct scan *scan)
{
    const struct str xml = scan->xml;
    for (size_t at = 0; at < xml.n;) {
        const size_t next = str_find_byte(str_skip(xml, at), '<');
        if (next == STR_NOWHERE)
            return;
        at += next;
        const struct str rest = str_skip(xml, at);
        if (str_starts(rest, STR("<!--"))) {
            at = find_end(xml, at, "-->");
        } else if (str_starts(rest, STR("<![CDATA["))) {
            at = find_end(xml, at, "]]>");
        } else if (str_starts(rest, STR("<?"))) {
            at = find_end(xml, at, "?>");
        } else {
            struct tag_seen seen;
            at = read_tag(xml, at, &seen);
            see_tag(scan, &seen, at);
        }
    }
}

struct runs runs_read(struct arena *arena, struct str xml)
{
    struct scan scan = {.arena = arena, .xml = xml, .prefix = word_prefix(arena, xml)};
    scan_part(&scan);
    VEC_PUSH(arena, &scan.at, (uint32_t)xml.n);
    struct runs runs = {
        .xml = xml,
        .words = str_copy(arena, buf_view(&scan.words)),
        .at = scan.at.v,
        .runs = scan.runs.v,
        .n_runs = scan.runs.n,
        .stretches = ARENA_ARRAY(arena, struct stretch, scan.stretches.n + 1),
        .work = WORK_LEAST + (uint64_t)WORK_TIMES * xml.n,
    };
    buf_free(&scan.words);
    for (size_t i = 0; i < scan.stretches.n; i++) {
        struct stretch *stretch = &runs.stretches[runs.n_stretches];
        struct err err;
        stretch->words = scan.stretches.v[i];
        if (text_admit(arena, str_at(runs.words, stretch->words), "", &stretch->text, &err))
            runs.n_stretches++;
    }
    return runs;
}

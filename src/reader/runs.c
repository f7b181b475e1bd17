/* A document part scanned for its text. The part was read by libxml2 before, so it is well-formed; a scan that goes
 * astray all the same ends early, and what it found is proved by reading it again (rewrite.c). */
#include "reader/runs.h"

#include "reader/markup.h"

#include <string.h>

enum { WORK_LEAST = 64 * 1024 * 1024, WORK_TIMES = 16 };

struct scan {
    struct arena *arena;
    struct str xml;
    struct buf words;
    VEC(uint32_t) at;
    VEC(struct run) runs;
    VEC(struct span) stretches; /* of decoded bytes */
    size_t skip;                /* open elements below one that the reader passes over, itself included */
    bool joined;                /* the next run continues the last stretch */
    bool hidden, raised;        /* of the open run */
};

static bool is_off(const struct markup_tag *tag)
{
    const struct str value = markup_attribute(tag, "val");
    return str_eq(value, STR("0")) || str_eq(value, STR("false")) || str_eq(value, STR("off"));
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

/* A w:t behind its start tag. */
static void read_run(struct scan *scan, const struct markup_tag *tag)
{
    const size_t from = tag->span.to;
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
                           .keeps_blanks = str_eq(markup_attribute(tag, "space"), STR("preserve"))}));
    if (scan->joined)
        scan->stretches.v[scan->stretches.n - 1].to = words_end;
    else
        VEC_PUSH(scan->arena, &scan->stretches, ((struct span){(uint32_t)start, words_end}));
    scan->joined = true;
}

static void see_tag(struct scan *scan, const struct markup_tag *seen)
{
    if (scan->skip) {
        scan->skip += seen->ends ? 0 : !seen->empty;
        scan->skip -= seen->ends;
        return;
    }
    switch (markup_kind(seen)) {
    case TAG_SKIPPED:
    case TAG_DELETED:
        scan->skip = !seen->ends && !seen->empty;
        break;
    case TAG_RUN:
        scan->hidden = scan->raised = false;
        break;
    case TAG_HIDDEN:
        if (!seen->ends)
            scan->hidden = !is_off(seen);
        break;
    case TAG_VERTICAL:
        if (!seen->ends)
            scan->raised = str_eq(markup_attribute(seen, "val"), STR("superscript"));
        break;
    case TAG_TEXT:
        if (!seen->ends && !seen->empty)
            read_run(scan, seen);
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

struct runs runs_read(struct arena *arena, struct str xml)
{
    struct scan scan = {.arena = arena, .xml = xml};
    struct markup markup = markup_open(arena, xml);
    struct markup_tag tag;
    while (markup_next(&markup, &tag))
        see_tag(&scan, &tag);
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

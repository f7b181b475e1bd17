/* Tags with their places. */
#include "reader/markup.h"

#include <string.h>

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

struct markup markup_open(struct arena *arena, struct str xml)
{
    return (struct markup){xml, word_prefix(arena, xml), 0};
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Offset behind what begins like `rest` and is no tag; 0 when it is one. */
static size_t behind_other(struct str xml, size_t at)
{
    static const struct {
        const char *begin, *end;
    } others[] = {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (!str_starts(str_skip(xml, at), str_from(others[i].begin)))
            continue;
        const size_t found = str_find_from(xml, at, str_from(others[i].end));
        return found == STR_NOWHERE ? xml.n : found + strlen(others[i].end);
    }
    return 0;
}

static size_t tag_end(struct str xml, size_t at)
{
    char quote = 0;
    for (; at < xml.n && (quote || xml.p[at] != '>'); at++) {
        if (quote)
            quote = xml.p[at] == quote ? 0 : quote;
        else if (xml.p[at] == '"' || xml.p[at] == '\'')
            quote = xml.p[at];
    }
    return at < xml.n ? at + 1 : xml.n;
}

bool markup_next(struct markup *markup, struct markup_tag *ret_tag)
{
    const struct str xml = markup->xml;
    for (;;) {
        const size_t next = str_find_byte(str_skip(xml, markup->at), '<');
        if (next == STR_NOWHERE)
            return false;
        const size_t at = markup->at + next, behind = behind_other(xml, at);
        if (behind) {
            markup->at = behind;
            continue;
        }
        markup->at = tag_end(xml, at + 1);
        const struct str whole = str_sub(xml, at, markup->at);
        const bool ends = whole.n > 1 && whole.p[1] == '/';
        size_t from = ends ? 2 : 1, to = from;
        while (to < whole.n && !is_blank(whole.p[to]) && whole.p[to] != '/' && whole.p[to] != '>')
            to++;
        const struct str name = str_sub(whole, from, to), local = str_skip(name, markup->prefix.n);
        const bool word = str_starts(name, markup->prefix) && str_find_byte(local, ':') == STR_NOWHERE;
        *ret_tag = (struct markup_tag){
            .span = {(uint32_t)at, (uint32_t)markup->at},
            .whole = whole,
            .name = name,
            .word = word ? local : STR_NONE,
            .ends = ends,
            .empty = whole.n > 2 && whole.p[whole.n - 2] == '/',
        };
        return true;
    }
}

enum tag markup_kind(const struct markup_tag *tag)
{
    enum { WORD_MAX = 32 };
    char word[WORD_MAX];
    if (str_empty(tag->word) || tag->word.n >= WORD_MAX)
        return TAG_ANY;
    memcpy(word, tag->word.p, tag->word.n);
    word[tag->word.n] = '\0';
    return tag_of(word);
}

bool markup_is(const struct markup_tag *tag, const char *word)
{
    return tag->word.p && str_eq(tag->word, str_from(word));
}

bool markup_attribute_next(const struct markup_tag *tag, size_t *at, struct markup_attribute *ret_attribute)
{
    const struct str whole = tag->whole;
    size_t from = *at ? *at : 1 + tag->name.n;
    while (from < whole.n && is_blank(whole.p[from]))
        from++;
    const size_t equals = str_find_byte(str_skip(whole, from), '=');
    if (equals == STR_NOWHERE)
        return false;
    size_t open = from + equals + 1;
    while (open < whole.n && is_blank(whole.p[open]))
        open++;
    if (open >= whole.n || (whole.p[open] != '"' && whole.p[open] != '\''))
        return false;
    const size_t length = str_find_byte(str_skip(whole, open + 1), whole.p[open]);
    if (length == STR_NOWHERE)
        return false;
    const size_t close = open + 1 + length;
    *ret_attribute = (struct markup_attribute){str_trim(str_sub(whole, from, from + equals)),
                                               str_sub(whole, open + 1, close),
                                               {(uint32_t)from, (uint32_t)close + 1}};
    *at = close + 1;
    return true;
}

struct str markup_attribute(const struct markup_tag *tag, const char *local)
{
    struct markup_attribute attribute;
    for (size_t at = 0; markup_attribute_next(tag, &at, &attribute);) {
        const size_t colon = str_find_byte(attribute.name, ':');
        if (str_eq(colon == STR_NOWHERE ? attribute.name : str_skip(attribute.name, colon + 1), str_from(local)))
            return attribute.value;
    }
    return STR_NONE;
}

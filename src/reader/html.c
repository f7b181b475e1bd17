/*
 * HTML as lines: Word's "save as web page", and the pages of portals. What the page shows becomes text in the forms of
 * a docx (reader.h); scripts, styles, menus and what is hidden are left out. Nothing that it points to is fetched.
 */
#include "reader/html_token.h"
#include "reader/inside.h"
#include "reader/numbering.h"
#include "reader/package.h"
#include "reader/superscript.h"
#include "reader/table.h"
#include "text/legacy.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LISTS_MAX = 32, HEAD_LOOK_AT = 4096 };

struct html_list {
    char type; /* of <ol>: '1', 'a', 'A', 'i', 'I'; '-' of <ul> */
    int64_t number;
};

/* White space that was met and not written. */
enum gap { GAP_NONE, GAP_FIXED, GAP_BLANK };

struct page {
    struct arena *arena;
    const char *name;
    struct buf out;
    struct buf line; /* the open paragraph */
    struct buf block;
    struct buf decoded;
    enum gap gap;
    struct table *table;
    uint32_t tables_ignored;
    struct html_list lists[LISTS_MAX];
    uint32_t n_lists, lists_ignored;
    uint32_t raised, kept; /* open <sup>, <pre> */
    uint64_t written;
    char label[LABEL_MAX]; /* of an item whose first words are still to come */
    char unseen[HTML_NAME_MAX]; /* the element that is passed over; "": none */
    uint32_t unseen_deep;
    bool in_label;              /* a label that Word wrote out */
    bool in_mark;               /* a link to a footnote, of which the number is all */
};

static void start_block(struct page *page)
{
    page->gap = GAP_NONE;
    page->raised = 0;
    page->in_label = false;
    page->in_mark = false;
    page->line.n = 0;
}

static void finish_block(struct page *page)
{
    const struct str words = str_trim(buf_view(&page->line));
    if (words.n) {
        page->block.n = 0;
        if (page->label[0]) {
            buf_puts(&page->block, page->label);
            buf_putc(&page->block, ' ');
            page->label[0] = '\0';
        }
        buf_put(&page->block, words);
        page->written += page->block.n + 2;
        if (page->table && page->table->cell_open) {
            table_put(page->arena, page->table, str_copy(page->arena, buf_view(&page->block)), (struct marks){0});
        } else {
            if (page->out.n)
                buf_puts(&page->out, "\n\n");
            buf_put(&page->out, buf_view(&page->block));
        }
    }
    start_block(page);
}

static void put_gap(struct page *page)
{
    if (page->gap != GAP_NONE && page->line.n && page->line.p[page->line.n - 1] != '\n')
        buf_puts(&page->line, page->gap == GAP_FIXED ? "\xC2\xA0" : " ");
    page->gap = GAP_NONE;
}

static void break_line(struct page *page)
{
    if (page->line.n && page->line.p[page->line.n - 1] == '\n')
        finish_block(page); /* an empty line between two breaks parts paragraphs */
    else if (page->line.n)
        buf_putc(&page->line, '\n');
    page->gap = GAP_NONE;
}

static void put_character(struct page *page, struct str character, uint32_t code)
{
    if (code == 0xA0) {
        page->gap = page->gap == GAP_NONE ? GAP_FIXED : GAP_BLANK;
    } else if (code == '\n' && page->kept) {
        break_line(page);
    } else if (code == ' ' || code == '\t' || code == '\n' || code == '\r' || code == '\f') {
        page->gap = GAP_BLANK;
    } else if (code != 0xAD) {
        put_gap(page);
        if (page->raised)
            superscript_put(&page->line, character);
        else
            buf_put(&page->line, character);
    }
}

static void put_text(struct page *page, struct str text)
{
    page->decoded.n = 0;
    html_decode(&page->decoded, text);
    const struct str s = buf_view(&page->decoded);
    if (page->in_label && numbering_usual_bullet(str_trim(s))) {
        put_gap(page);
        buf_puts(&page->line, "-");
        return;
    }
    for (size_t at = 0, length; at < s.n && !page->in_mark; at += length ? length : 1) {
        uint32_t code = 0;
        length = utf8_decode(s, at, &code);
        put_character(page, str_sub(s, at, at + (length ? length : 1)), code);
    }
}

/* "#_ftn3" and "#_ftnref3" of Word, "#sdfootnote3sym" and "#sdfootnote3anc" of LibreOffice: the mark in the text, and in
 * front of the note itself. */
static bool is_mark(struct str target, int64_t *ret_number, bool *ret_at_note)
{
    static const struct {
        struct str head, tail;
        bool at_note;
    } forms[] = {
        {{"#_ftnref", 8}, {"", 0}, true},
        {{"#_ftn", 5}, {"", 0}, false},
        {{"#sdfootnote", 11}, {"anc", 3}, true},
        {{"#sdfootnote", 11}, {"sym", 3}, false},
    };
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        const size_t around = forms[i].head.n + forms[i].tail.n;
        if (target.n <= around || !str_starts(target, forms[i].head) || !str_ends(target, forms[i].tail))
            continue;
        *ret_at_note = forms[i].at_note;
        return str_to_int(str_sub(target, forms[i].head.n, target.n - forms[i].tail.n), ret_number);
    }
    return false;
}

static bool start_mark(struct page *page, const struct html_token *token)
{
    int64_t number;
    bool at_note;
    if (!is_mark(html_attribute(token, "href"), &number, &at_note))
        return false;
    char digits[24];
    const int n = snprintf(digits, sizeof digits, "%lld", (long long)number);
    put_gap(page);
    superscript_put(&page->line, str_make(digits, (size_t)n));
    if (at_note)
        page->gap = GAP_BLANK;
    page->in_mark = true;
    return true;
}

static bool is_one_of(const char *name, const char *const *names)
{
    while (*names && strcmp(name, *names) != 0)
        names++;
    return *names != NULL;
}

static bool ends_block(const char *name)
{
    static const char *const blocks[] = {
        "p",      "div",    "table",  "tr",      "td",         "th",      "li",     "ul",      "ol",   "h1",   "h2",   "h3",
        "h4",     "h5",     "h6",     "center",  "blockquote", "pre",     "hr",     "section", "body", "form", "html", "dl",
        "dt",     "dd",     "header", "article", "address",    "caption", "figure", "fieldset", "main", "tbody", "thead",
        "footer", "figcaption", NULL};
    return is_one_of(name, blocks);
}

static bool is_unseen(const struct html_token *token)
{
    static const char *const never[] = {"select", "svg", "object", "template", "nav", "xml", "button", "noscript",
                                        "math", "audio", "video", "canvas", "head", NULL};
    /* a tag that is never closed would hide the rest of the page */
    static const char *const may_hide[] = {"span", "div", "p", "a", "font", "tr", "td", "table", "ul", "li", "b",
                                           "i", "section", "label", NULL};
    if (is_one_of(token->name, never))
        return true;
    if (str_empty(token->attributes) || !is_one_of(token->name, may_hide))
        return false;
    const struct str style = html_attribute(token, "style");
    return html_attribute(token, "hidden").p || str_find(style, STR("display:none")) != STR_NOWHERE ||
           str_find(style, STR("display: none")) != STR_NOWHERE || str_find(style, STR("mso-hide:all")) != STR_NOWHERE;
}

/* While something is passed over: counts what is of its name inside it. Elements that end by the next of their kind
 * are not nested. */
static void pass_over(struct page *page, const struct html_token *token)
{
    static const char *const not_nested[] = {"p", "li", "tr", "td", "head", NULL};
    const bool flat = is_one_of(page->unseen, not_nested);
    if (token->kind == HTML_TEXT || strcmp(token->name, page->unseen) != 0)
        return;
    if (token->kind == HTML_OPEN && !flat)
        page->unseen_deep++;
    else if (flat || --page->unseen_deep == 0)
        page->unseen[0] = '\0';
}

static void start_list(struct page *page, const struct html_token *token)
{
    if (page->n_lists == LISTS_MAX) {
        page->lists_ignored++;
        return;
    }
    const bool ordered = token->name[0] == 'o';
    const struct str type = html_attribute(token, "type");
    int64_t start = 1;
    if (!str_to_int(html_attribute(token, "start"), &start))
        start = 1;
    page->lists[page->n_lists++] = (struct html_list){
        .type = !ordered ? '-' : type.n == 1 && strchr("aAiI", type.p[0]) ? type.p[0] : '1', .number = start - 1};
}

static void start_item(struct page *page, const struct html_token *token)
{
    page->label[0] = '\0';
    if (page->n_lists == 0)
        return;
    struct html_list *list = &page->lists[page->n_lists - 1];
    int64_t number;
    list->number = str_to_int(html_attribute(token, "value"), &number) ? number : list->number + 1;
    numbering_plain_label(list->type, list->number, page->label);
}

static void start_table(struct page *page)
{
    if (page->table && (page->table->depth == TABLE_DEPTH_MAX || !page->table->cell_open)) {
        page->tables_ignored++;
        return;
    }
    if (page->table)
        page->table->layout = true; /* a table that holds tables arranges a page */
    page->table = table_open(page->arena, page->table);
}

static void end_table(struct page *page)
{
    if (page->tables_ignored) {
        page->tables_ignored--;
        return;
    }
    const struct table *table = page->table;
    if (!table)
        return;
    page->block.n = 0;
    table_write(page->arena, table, &page->block, NULL);
    page->table = table->outer;
    if (!page->block.n)
        return;
    page->written += page->block.n;
    if (page->table && page->table->cell_open) {
        table_put(page->arena, page->table, str_copy(page->arena, buf_view(&page->block)), (struct marks){0});
        return;
    }
    if (page->out.n)
        buf_puts(&page->out, "\n\n");
    buf_put(&page->out, buf_view(&page->block));
}

static void open_in_table(struct page *page, const char *name)
{
    if (!page->table || page->tables_ignored)
        return;
    if (strcmp(name, "tr") == 0) {
        table_cell_end(page->table);
        table_row(page->table);
    } else if (strcmp(name, "td") == 0 || strcmp(name, "th") == 0) {
        table_cell(page->arena, page->table);
    }
}

static void open_element(struct page *page, const struct html_token *token)
{
    const char *name = token->name;
    const struct str style = html_attribute(token, "style");
    if (ends_block(name))
        finish_block(page);
    if (is_unseen(token)) {
        memcpy(page->unseen, name, HTML_NAME_MAX);
        page->unseen_deep = 1;
        return;
    }
    if (strcmp(name, "br") == 0)
        break_line(page);
    else if (strcmp(name, "ul") == 0 || strcmp(name, "ol") == 0)
        start_list(page, token);
    else if (strcmp(name, "li") == 0)
        start_item(page, token);
    else if (strcmp(name, "table") == 0)
        start_table(page);
    else if (strcmp(name, "sup") == 0)
        page->raised++;
    else if (strcmp(name, "pre") == 0)
        page->kept++;
    else if (strcmp(name, "a") == 0 && start_mark(page, token))
        return;
    else if (str_find(style, STR("mso-tab-count")) != STR_NOWHERE)
        page->gap = GAP_BLANK;
    else if (str_find(style, STR("mso-list:Ignore")) != STR_NOWHERE)
        page->in_label = true;
    else
        open_in_table(page, name);
}

static void close_element(struct page *page, const char *name)
{
    if (ends_block(name))
        finish_block(page);
    if (strcmp(name, "ul") == 0 || strcmp(name, "ol") == 0) {
        if (page->lists_ignored)
            page->lists_ignored--;
        else if (page->n_lists)
            page->n_lists--;
    } else if (strcmp(name, "li") == 0) {
        page->label[0] = '\0';
    } else if (strcmp(name, "table") == 0) {
        end_table(page);
    } else if (page->table && !page->tables_ignored && (strcmp(name, "td") == 0 || strcmp(name, "th") == 0)) {
        table_cell_end(page->table);
    } else if (strcmp(name, "sup") == 0) {
        page->raised -= page->raised > 0;
    } else if (strcmp(name, "pre") == 0) {
        page->kept -= page->kept > 0;
    } else if (strcmp(name, "a") == 0) {
        page->in_mark = false;
    } else if (strcmp(name, "span") == 0) {
        page->in_label = false;
    }
}

/* False when the text grew beyond all bounds. */
static bool walk(struct page *page, struct str s)
{
    struct html_scan scan = {.s = s};
    struct html_token token;
    while (html_next(&scan, &token)) {
        /* what stands in no head ends it, closed or not */
        if (strcmp(page->unseen, "head") == 0 && token.kind == HTML_OPEN && ends_block(token.name))
            page->unseen[0] = '\0';
        if (page->unseen[0])
            pass_over(page, &token);
        else if (token.kind == HTML_TEXT)
            put_text(page, token.text);
        else if (token.kind == HTML_OPEN)
            open_element(page, &token);
        else
            close_element(page, token.name);
        if (page->written > TEXT_SIZE_MAX)
            return false;
    }
    finish_block(page);
    while (page->table)
        end_table(page);
    return true;
}

/* The name behind "charset=" in the first bytes; empty when there is none. */
static struct str declared(struct str bytes)
{
    const struct str head = str_sub(bytes, 0, HEAD_LOOK_AT);
    const struct str key = STR("charset=");
    for (size_t at = 0; at + key.n < head.n; at++) {
        if (strncasecmp(head.p + at, key.p, key.n) != 0)
            continue;
        size_t from = at + key.n;
        from += head.p[from] == '"' || head.p[from] == '\'';
        size_t to = from;
        while (to < head.n && !strchr("\"' />;", head.p[to]))
            to++;
        return str_sub(head, from, to);
    }
    return STR_NONE;
}

static bool is_named(struct str name, const char *other)
{
    return name.n == strlen(other) && strncasecmp(name.p, other, name.n) == 0;
}

/* What the bytes are to be read by. */
static enum text_encoding encoding_of(struct str bytes)
{
    size_t bad;
    const struct str name = declared(bytes);
    if (text_valid_utf8(bytes, &bad))
        return TEXT_UTF8;
    if (is_named(name, "windows-1258"))
        return TEXT_CP1258;
    const enum text_encoding guessed = legacy_guess(bytes);
    if (guessed != TEXT_UTF8)
        return guessed;
    const bool western = is_named(name, "windows-1252") || is_named(name, "iso-8859-1") || is_named(name, "us-ascii") ||
                         is_named(name, "x-user-defined");
    return western ? TEXT_CP1252 : TEXT_UTF8;
}

/* Letters of old fonts, which come as those of Windows-1252; each line on its own, since some may be in Unicode. */
static enum text_encoding convert_fonts(struct arena *arena, struct buf *out)
{
    const enum text_encoding encoding = legacy_guess_shown(text_nfc(arena, buf_view(out)));
    if (encoding == TEXT_UTF8)
        return TEXT_UTF8;
    struct buf converted = {0};
    const struct str s = buf_view(out);
    for (size_t at = 0; at < s.n;) {
        const size_t length = str_find_byte(str_skip(s, at), '\n');
        const size_t end = length == STR_NOWHERE ? s.n : at + length + 1;
        legacy_put(&converted, str_sub(s, at, end), encoding, false);
        at = end;
    }
    buf_free(out);
    *out = converted;
    return encoding;
}

bool html_is(const char *name, struct str bytes)
{
    char head[HEAD_LOOK_AT];
    size_t n = 0;
    for (size_t i = 0; i < bytes.n && n < sizeof head; i++)
        if (bytes.p[i] && (unsigned char)bytes.p[i] < 0x80) /* marks of order, and the halves of UTF-16 */
            head[n++] = bytes.p[i];
    const struct str text = str_trim(str_make(head, n));
    if (!str_starts(text, STR("<")))
        return false;
    for (size_t i = 0; i + 5 < text.n; i++)
        if (strncasecmp(text.p + i, "<html", 5) == 0)
            return true;
    const size_t length = strlen(name);
    return (length > 4 && strcasecmp(name + length - 4, ".htm") == 0) ||
           (length > 5 && strcasecmp(name + length - 5, ".html") == 0);
}

bool html_read(struct arena *arena, const char *name, struct str bytes, struct source *ret_source, struct err *err)
{
    enum text_encoding encoding = encoding_of(bytes);
    struct page page = {.arena = arena, .name = name};
    struct buf converted = {0};
    if (encoding != TEXT_UTF8) {
        struct text_steps steps = {0};
        struct arena *scratch = arena_create();
        legacy_convert(scratch, bytes, encoding, &converted, &steps);
        arena_destroy(scratch);
    }
    const bool small = walk(&page, encoding == TEXT_UTF8 ? bytes : buf_view(&converted));
    if (small && (encoding == TEXT_UTF8 || encoding == TEXT_CP1252)) {
        const enum text_encoding shown = convert_fonts(arena, &page.out);
        encoding = shown != TEXT_UTF8 ? shown : encoding;
    }
    struct text *text = ARENA_NEW(arena, struct text);
    const bool done = small ? text_admit(arena, buf_view(&page.out), name, text, err) : package_refuse_big(name, err);
    buf_free(&converted);
    buf_free(&page.out);
    buf_free(&page.line);
    buf_free(&page.block);
    buf_free(&page.decoded);
    if (!done)
        return false;
    if (encoding != TEXT_UTF8)
        text->came_as = encoding;
    *ret_source = (struct source){.format = READER_HTML, .text = *text, .whole_paragraphs = true};
    return true;
}

/* WordprocessingML as lines: one walk, a stack of open paragraphs (text boxes nest them) and one of open tables. */
#include "reader/body.h"

#include "reader/superscript.h"
#include "reader/table.h"
#include "reader/tag.h"
#include "reader/xml.h"
#include "text/legacy.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* An open paragraph; its text is the tail of body->text. */
struct paragraph {
    struct paragraph *outer;
    size_t start;
    struct list_place place;
    bool in_properties;
    bool mark_deleted; /* its paragraph mark is a tracked deletion */
    bool hidden;       /* of the open run */
    bool superscript;
    struct look *look; /* NULL when formatting is not asked for */
};

struct body {
    struct arena *arena;
    struct package *package;
    struct numbering *numbering;
    struct notes *notes; /* NULL while notes themselves are read */
    struct body_count *count;
    struct err *err;
    struct buf *out;         /* where finished paragraphs go when no cell is open */
    const char *between;     /* what stands between two of them */
    struct buf text;         /* of all open paragraphs, the innermost last */
    struct buf line;         /* a finished block on its way out */
    struct capture *capture; /* NULL when formatting is not asked for */
    struct marks line_marks; /* of `line` */
    struct paragraph *paragraph;
    struct paragraph *spare; /* closed ones, to be used again */
    struct table *table;
    uint32_t tables_ignored; /* open ones below TABLE_DEPTH_MAX */
    bool in_text;
    bool branch_taken[READER_DEPTH_MAX + 1]; /* of each open mc:AlternateContent */
    uint32_t branches;
    VEC(struct note) found;  /* notes read so far */
};

static enum xml_step refuse_many(struct body *body)
{
    (void)ERR(body->err, ERR_LIMIT,
        _("Tệp %s có quá nhiều đoạn chữ rời, vượt mức cho phép. Hãy mở bằng Word, chép phần chữ sang một văn bản mới, "
          "lưu lại rồi gửi lại."),
        body->package->name);
    return XML_STOP;
}

static enum xml_step count_up(struct body *body, uint64_t *count)
{
    return ++*count > body->package->limits->runs ? refuse_many(body) : XML_ENTER;
}

/* Bytes of the paper; each is copied at most TABLE_DEPTH_MAX times. */
static enum xml_step count_bytes(struct body *body, size_t n)
{
    body->count->bytes += n;
    if (body->count->bytes <= TEXT_SIZE_MAX)
        return XML_ENTER;
    package_refuse_big(body->package->name, body->err);
    return XML_STOP;
}

static void finish(struct body *body, struct str block)
{
    if (body->table && body->table->cell_open) {
        table_put(body->arena, body->table, str_copy(body->arena, block), body->line_marks);
        return;
    }
    if (body->out->n)
        buf_puts(body->out, body->between);
    if (body->capture)
        marks_append(body->arena, &body->capture->placed, body->line_marks, body->out->n);
    buf_put(body->out, block);
}

static enum xml_step start_paragraph(struct body *body)
{
    struct paragraph *paragraph = body->spare;
    if (paragraph)
        body->spare = paragraph->outer;
    else
        paragraph = ARENA_NEW(body->arena, struct paragraph);
    struct look *look = paragraph->look;
    *paragraph = (struct paragraph){.outer = body->paragraph, .start = body->text.n};
    body->paragraph = paragraph;
    if (body->capture) {
        const bool in_table = body->table && body->table->cell_open;
        paragraph->look = look ? look : ARENA_NEW(body->arena, struct look);
        capture_paragraph(body->capture, paragraph->look, in_table, in_table ? body->table->style : STR_NONE);
    }
    return count_up(body, &body->count->paragraphs);
}

static enum xml_step finish_paragraph(struct body *body, const struct paragraph *paragraph)
{
    const struct str words = str_trim(str_skip(buf_view(&body->text), paragraph->start));
    /* a paragraph that was deleted as a whole does not count in its list; one that is merely empty does */
    if (!words.n && paragraph->mark_deleted)
        return XML_ENTER;
    char bytes[LABEL_MAX];
    const struct str label = numbering_label(body->numbering, &paragraph->place, bytes);
    if (!words.n)
        return XML_ENTER;
    body->line.n = 0;
    if (label.n) {
        buf_put(&body->line, label);
        buf_putc(&body->line, ' ');
    }
    const size_t label_bytes = body->line.n;
    buf_put(&body->line, words);
    body->line_marks.n = 0;
    if (body->capture) {
        const uint32_t from = (uint32_t)(words.p - body->text.p);
        capture_block(body->capture, paragraph->look, paragraph->start, (struct span){from, from + (uint32_t)words.n},
                      label_bytes, &body->line_marks);
    }
    finish(body, buf_view(&body->line));
    return count_bytes(body, label.n);
}

static enum xml_step end_paragraph(struct body *body)
{
    struct paragraph *paragraph = body->paragraph;
    const enum xml_step step = finish_paragraph(body, paragraph);
    if (body->capture)
        capture_paragraph_end(body->capture, paragraph->look);
    body->text.n = paragraph->start;
    body->paragraph = paragraph->outer;
    paragraph->outer = body->spare;
    body->spare = paragraph;
    return step;
}

/* A line break; the blanks before it and a second one say nothing. */
static void break_line(struct body *body)
{
    struct buf *text = &body->text;
    const size_t start = body->paragraph->start;
    while (text->n > start && (text->p[text->n - 1] == ' ' || text->p[text->n - 1] == '\t'))
        text->n--;
    if (text->n > start && text->p[text->n - 1] != '\n')
        buf_putc(text, '\n');
}

static void put_mark(struct buf *out, uint32_t number)
{
    char digits[16];
    const int n = snprintf(digits, sizeof digits, "%u", number);
    superscript_put(out, str_make(digits, (size_t)n));
}

static int order_notes(const void *a, const void *b)
{
    const int64_t left = ((const struct note *)a)->id, right = ((const struct note *)b)->id;
    return left < right ? -1 : left > right;
}

static enum xml_step refer(struct body *body, const struct xml_element *element)
{
    const struct note wanted = {.id = xml_attribute_int(element, "id", INT64_MIN)};
    struct note *note = body->notes && body->notes->n
                            ? bsearch(&wanted, body->notes->v, body->notes->n, sizeof wanted, order_notes)
                            : NULL;
    if (!note)
        return XML_ENTER;
    if (!note->number)
        note->number = ++body->notes->marked;
    if (body->capture)
        capture_sign(body->capture, body->paragraph->look, body->text.n);
    put_mark(&body->text, note->number);
    return count_bytes(body, 4);
}

static void start_table(struct body *body)
{
    if (body->table && (body->table->depth == TABLE_DEPTH_MAX || !body->table->cell_open))
        body->tables_ignored++;
    else
        body->table = table_open(body->arena, body->table);
}

static void end_table(struct body *body)
{
    if (body->tables_ignored) {
        body->tables_ignored--;
        return;
    }
    const struct table *table = body->table;
    if (!table)
        return;
    body->line.n = 0;
    body->line_marks.n = 0;
    table_write(body->arena, table, &body->line, body->capture ? &body->line_marks : NULL);
    body->table = table->outer;
    if (body->line.n)
        finish(body, buf_view(&body->line));
}

/* mc:AlternateContent says one thing in several ways: the first branch is taken, the others are not. */
static enum xml_step branch(struct body *body, const char *name)
{
    if (strcmp(name, "AlternateContent") == 0) {
        body->branch_taken[++body->branches] = false;
    } else if (body->branches && (strcmp(name, "Choice") == 0 || strcmp(name, "Fallback") == 0)) {
        if (body->branch_taken[body->branches])
            return XML_SKIP;
        body->branch_taken[body->branches] = true;
    }
    return XML_ENTER;
}

/* A child of w:sectPr or w:tblPr. What is not looked at must not differ from passing over the whole. */
static enum xml_step start_aside(struct body *body, const struct xml_element *element)
{
    struct str other, *style = body->table && !body->tables_ignored ? &body->table->style : &other;
    capture_aside_child(body->capture, element, style);
    return XML_SKIP;
}

/* Inside w:pPr, where w:tab is a tab stop and w:rPr belongs to the paragraph mark. */
static enum xml_step start_property(struct body *body, const struct xml_element *element, enum tag tag)
{
    enum { STYLE_MAX = 256 };
    struct paragraph *paragraph = body->paragraph;
    struct list_place *place = &paragraph->place;
    if (body->capture)
        capture_property(body->capture, paragraph->look, element);
    switch (tag) {
    case TAG_SECTION:
        if (body->capture)
            paragraph->look->ends_section = true;
        return capture_aside(body->capture, ASIDE_SECTION);
    case TAG_STYLE:
        place->style = str_copy(body->arena, str_sub(xml_attribute(element, "val"), 0, STYLE_MAX));
        return XML_ENTER;
    case TAG_LIST:
        place->has_list = true;
        place->list = xml_attribute_int(element, "val", 0);
        return XML_ENTER;
    case TAG_LEVEL:
        place->has_level = true;
        place->level = xml_attribute_int(element, "val", 0);
        return XML_ENTER;
    case TAG_DELETED:
        paragraph->mark_deleted = true;
        return XML_ENTER;
    case TAG_SKIPPED:
    case TAG_TABLE_PROPERTIES:
    case TAG_PARAGRAPH: /* these have no business here, and their ends would close what is open outside */
    case TAG_TABLE:
    case TAG_ROW:
    case TAG_CELL:
    case TAG_NOTE:
    case TAG_PROPERTIES:
        return XML_SKIP;
    default:
        return XML_ENTER;
    }
}

/* What stands in an open paragraph, outside its properties. */
static enum xml_step start_inline(struct body *body, const struct xml_element *element, enum tag tag)
{
    struct paragraph *paragraph = body->paragraph;
    const bool shown = !paragraph->hidden;
    switch (tag) {
    case TAG_RUN:
        paragraph->hidden = false;
        paragraph->superscript = false;
        if (body->capture)
            capture_run(paragraph->look);
        return count_up(body, &body->count->runs);
    case TAG_HIDDEN:
        paragraph->hidden = xml_attribute_on(element);
        return XML_ENTER;
    case TAG_VERTICAL:
        paragraph->superscript = str_eq(xml_attribute(element, "val"), STR("superscript"));
        return XML_ENTER;
    case TAG_TEXT:
        body->in_text = shown;
        return XML_ENTER;
    case TAG_BREAK:
        if (shown)
            break_line(body);
        return count_bytes(body, 1);
    case TAG_TAB:
        if (shown)
            buf_putc(&body->text, '\t');
        return count_bytes(body, 1);
    case TAG_HYPHEN:
        if (shown)
            buf_putc(&body->text, '-');
        return count_bytes(body, 1);
    case TAG_REFERENCE:
        return shown ? refer(body, element) : XML_ENTER;
    case TAG_PROPERTIES:
        paragraph->in_properties = true;
        return XML_ENTER;
    default:
        if (body->capture)
            capture_letters(body->capture, paragraph->look, element);
        return XML_ENTER;
    }
}

static enum xml_step start_note(struct body *body, const struct xml_element *element)
{
    /* w:type marks the separator lines; a note proper has none, or "normal" */
    const struct str type = xml_attribute(element, "type");
    if (type.n && !str_eq(type, STR("normal")))
        return XML_SKIP;
    const struct note note = {.id = xml_attribute_int(element, "id", INT64_MIN)};
    VEC_PUSH(body->arena, &body->found, note);
    body->out->n = 0;
    return count_up(body, &body->count->paragraphs);
}

static enum xml_step on_start(void *user, const struct xml_element *element)
{
    struct body *body = user;
    if (body->capture && body->capture->aside)
        return start_aside(body, element);
    if (element->space == XML_COMPATIBILITY)
        return branch(body, element->name);
    if (element->space == XML_MATH) {
        body->in_text = body->paragraph && !body->paragraph->hidden && strcmp(element->name, "t") == 0;
        return XML_ENTER;
    }
    if (element->space != XML_WORD)
        return XML_ENTER;
    const enum tag tag = tag_of(element->name);
    if (body->paragraph && body->paragraph->in_properties)
        return start_property(body, element, tag);
    switch (tag) {
    case TAG_SKIPPED:
    case TAG_DELETED:
        return XML_SKIP;
    case TAG_SECTION:
        return capture_aside(body->capture, ASIDE_SECTION);
    case TAG_TABLE_PROPERTIES:
        return capture_aside(body->capture, ASIDE_TABLE);
    case TAG_PARAGRAPH:
        return start_paragraph(body);
    case TAG_TABLE:
        start_table(body);
        return XML_ENTER;
    case TAG_ROW:
        if (body->table && !body->tables_ignored)
            table_row(body->table);
        return XML_ENTER;
    case TAG_CELL:
        if (body->table && !body->tables_ignored)
            table_cell(body->arena, body->table);
        return count_up(body, &body->count->cells);
    case TAG_NOTE:
        return body->notes ? XML_ENTER : start_note(body, element);
    default:
        return body->paragraph ? start_inline(body, element, tag) : XML_ENTER;
    }
}

static enum xml_step on_end(void *user, const char *name, enum xml_space space)
{
    struct body *body = user;
    if (body->capture && body->capture->aside) {
        body->capture->aside = ASIDE_NONE;
        return XML_ENTER;
    }
    if (space == XML_COMPATIBILITY && body->branches && strcmp(name, "AlternateContent") == 0)
        body->branches--;
    body->in_text = false;
    if (space != XML_WORD)
        return XML_ENTER;
    switch (tag_of(name)) {
    case TAG_PARAGRAPH:
        return body->paragraph ? end_paragraph(body) : XML_ENTER;
    case TAG_PROPERTIES:
        if (body->paragraph)
            body->paragraph->in_properties = false;
        return XML_ENTER;
    case TAG_RUN:
        if (body->capture && body->paragraph)
            capture_run_end(body->paragraph->look);
        return XML_ENTER;
    case TAG_CELL:
        if (body->table && !body->tables_ignored)
            table_cell_end(body->table);
        return XML_ENTER;
    case TAG_TABLE:
        end_table(body);
        return XML_ENTER;
    case TAG_NOTE:
        if (!body->notes && body->found.n)
            body->found.v[body->found.n - 1].s = str_copy(body->arena, buf_view(body->out));
        return XML_ENTER;
    default:
        return XML_ENTER;
    }
}

static enum xml_step on_text(void *user, struct str text)
{
    struct body *body = user;
    if (!body->in_text || !body->paragraph)
        return XML_ENTER;
    const size_t from = body->text.n;
    enum text_encoding encoding = TEXT_UTF8;
    bool capitals = false;
    if (body->capture) {
        capture_text(body->capture, body->paragraph->look, from);
        encoding = capture_encoding(body->capture, body->paragraph->look, &capitals);
    }
    if (body->paragraph->superscript)
        superscript_put(&body->text, text);
    else if (encoding != TEXT_UTF8)
        legacy_put(&body->text, text, encoding, capitals);
    else
        buf_put(&body->text, text);
    /* breaks and tabs are elements of their own; in w:t these characters are blanks */
    for (size_t i = from; i < body->text.n; i++)
        if (body->text.p[i] == '\n' || body->text.p[i] == '\r' || body->text.p[i] == '\t')
            body->text.p[i] = ' ';
    return count_bytes(body, body->text.n - from);
}

static bool body_walk(struct body *body, int64_t part)
{
    const struct xml_handler handler = {body, on_start, on_end, on_text};
    const bool done = xml_walk(body->package, part, &handler, body->err);
    buf_free(&body->text);
    buf_free(&body->line);
    return done;
}

bool body_notes(struct arena *arena, struct package *package, int64_t part, struct numbering *numbering,
                struct body_count *count, struct notes *ret_notes, struct err *err)
{
    struct notes notes = {0};
    if (part != PACKAGE_NO_PART) {
        struct buf out = {0};
        struct body body = {.arena = arena, .package = package, .numbering = numbering, .count = count, .err = err,
                            .out = &out, .between = "\n"};
        const bool done = body_walk(&body, part);
        buf_free(&out);
        if (!done)
            return false;
        notes.v = body.found.v;
        notes.n = body.found.n;
        if (notes.n)
            qsort(notes.v, notes.n, sizeof *notes.v, order_notes);
    }
    *ret_notes = notes;
    return true;
}

static int order_marks(const void *a, const void *b)
{
    const uint32_t left = ((const struct note *)a)->number, right = ((const struct note *)b)->number;
    return left < right ? -1 : left > right;
}

bool body_read(struct arena *arena, struct package *package, int64_t part, struct numbering *numbering,
               struct notes *notes, struct body_count *count, struct capture *capture, struct buf *out,
               struct err *err)
{
    struct body body = {.arena = arena, .package = package, .numbering = numbering, .notes = notes, .count = count,
                        .capture = capture, .err = err, .out = out, .between = "\n\n"};
    if (!body_walk(&body, part))
        return false;
    if (notes->n)
        qsort(notes->v, notes->n, sizeof *notes->v, order_marks);
    for (size_t i = 0; i < notes->n; i++) {
        if (!notes->v[i].number)
            continue;
        if (out->n)
            buf_puts(out, "\n\n");
        put_mark(out, notes->v[i].number);
        buf_putc(out, ' ');
        /* notes are read without their fonts: those of the text are theirs, too */
        if (capture && capture->converted != TEXT_UTF8)
            legacy_put(out, notes->v[i].s, capture->converted, false);
        else
            buf_put(out, notes->v[i].s);
    }
    return true;
}

/* How a docx looks, changed where it is said: in a section, in a run, in a style or in the defaults. */
#include "reader/markup.h"
#include "reader/repack.h"

#include <string.h>
#include <strings.h>

struct restyling {
    struct arena *arena;
    const struct page_change *changes;
    size_t n;
    struct markup markup;
    VEC(struct edit) edits;
    /* the document */
    uint32_t section; /* the one whose w:sectPr comes next or is open */
    bool in_section;
    uint32_t tables; /* open ones */
    uint32_t past;   /* open elements that tell of tracked changes: the past */
    /* styles.xml */
    struct str style; /* id of the open one */
    bool in_defaults;
    uint32_t parts; /* open w:tblStylePr: of parts of a table */
};

/* An attribute to be set; an absent value takes it away. */
struct wish {
    const char *local;
    struct str value;
};

static struct str local_name(struct str name)
{
    const size_t colon = str_find_byte(name, ':');
    return colon == STR_NOWHERE ? name : str_skip(name, colon + 1);
}

/* The tag with its attributes set; all others stay as they are written. */
static void set(struct restyling *job, const struct markup_tag *tag, const struct wish *wishes, size_t n)
{
    enum { WISHES_MAX = 8 };
    bool done[WISHES_MAX] = {false};
    struct buf out = {0};
    struct markup_attribute attribute;
    buf_printf(&out, "<%.*s", STR_ARG(tag->name));
    for (size_t at = 0; markup_attribute_next(tag, &at, &attribute);) {
        size_t i = 0;
        while (i < n && !str_eq(local_name(attribute.name), str_from(wishes[i].local)))
            i++;
        if (i == n)
            buf_printf(&out, " %.*s", STR_ARG(str_at(tag->whole, attribute.span)));
        else if (wishes[i].value.p)
            buf_printf(&out, " %.*s=\"%.*s\"", STR_ARG(attribute.name), STR_ARG(wishes[i].value));
        if (i < n)
            done[i] = true;
    }
    for (size_t i = 0; i < n; i++)
        if (!done[i] && wishes[i].value.p)
            buf_printf(&out, " %.*s%s=\"%.*s\"", STR_ARG(job->markup.prefix), wishes[i].local,
                       STR_ARG(wishes[i].value));
    buf_puts(&out, tag->empty ? "/>" : ">");
    VEC_PUSH(job->arena, &job->edits, ((struct edit){tag->span, str_copy(job->arena, buf_view(&out))}));
    buf_free(&out);
}

static struct str twips(struct restyling *job, int32_t value)
{
    return str_printf(job->arena, "%d", (int)value);
}

static void set_sheet(struct restyling *job, const struct markup_tag *tag)
{
    for (size_t i = 0; i < job->n; i++) {
        const struct page_change *change = &job->changes[i];
        const struct page_section *want = &change->sheet;
        if (job->section < change->section || job->section - change->section >= change->sections)
            continue;
        if (change->what == PAGE_SET_PAPER && markup_is(tag, "pgSz")) {
            const struct wish wishes[] = {
                {"w", twips(job, want->width)}, {"h", twips(job, want->height)}, {"code", STR_NONE}};
            set(job, tag, wishes, sizeof wishes / sizeof *wishes);
            return;
        }
        if (change->what == PAGE_SET_MARGINS && markup_is(tag, "pgMar")) {
            const struct wish wishes[] = {{"top", twips(job, want->top)},
                                          {"bottom", twips(job, want->bottom)},
                                          {"left", twips(job, want->left)},
                                          {"right", twips(job, want->right)}};
            set(job, tag, wishes, sizeof wishes / sizeof *wishes);
            return;
        }
    }
}

static bool same_font(struct str a, struct str b)
{
    return a.n == b.n && a.n > 0 && strncasecmp(a.p, b.p, a.n) == 0;
}

/* The tag names the font that the change is about. */
static bool names_font(const struct markup_tag *tag, const struct page_change *change)
{
    static const char *const plain[] = {"ascii", "hAnsi"}, *const themed[] = {"asciiTheme", "hAnsiTheme"};
    for (size_t i = 0; i < 2; i++)
        if (change->voice.theme ? markup_attribute(tag, themed[i]).p != NULL
                                : same_font(markup_attribute(tag, plain[i]), change->old_font))
            return true;
    return false;
}

static bool has_size(const struct markup_tag *tag, int32_t size)
{
    int64_t value;
    return str_to_int(markup_attribute(tag, "val"), &value) && value == size;
}

/* The tag stands where the change's voice spoke: set when it is what spoke. */
static bool set_letters(struct restyling *job, const struct markup_tag *tag, const struct page_change *change)
{
    if (change->what == PAGE_SET_FONT && markup_is(tag, "rFonts") && names_font(tag, change)) {
        const struct wish wishes[] = {{"ascii", change->font},   {"hAnsi", change->font},   {"cs", change->font},
                                      {"asciiTheme", STR_NONE}, {"hAnsiTheme", STR_NONE}, {"cstheme", STR_NONE}};
        set(job, tag, wishes, sizeof wishes / sizeof *wishes);
        return true;
    }
    if (change->what == PAGE_SET_SIZE && (markup_is(tag, "sz") || markup_is(tag, "szCs")) &&
        has_size(tag, change->old_size)) {
        const struct wish wish = {"val", twips(job, change->size)};
        set(job, tag, &wish, 1);
        return true;
    }
    return false;
}

static void see_in_document(struct restyling *job, const struct markup_tag *tag)
{
    static const char *const past[] = {"rPrChange", "pPrChange", "sectPrChange", "tblPrChange"};
    for (size_t i = 0; i < sizeof past / sizeof *past; i++)
        if (markup_is(tag, past[i]) && !tag->empty)
            job->past += tag->ends ? (job->past ? (uint32_t)-1 : 0) : 1;
    if (job->past)
        return;
    if (markup_is(tag, "tbl") && !tag->empty)
        job->tables += tag->ends ? (job->tables ? (uint32_t)-1 : 0) : 1;
    if (markup_is(tag, "sectPr")) {
        job->in_section = !tag->ends && !tag->empty;
        job->section += !job->in_section;
    }
    if (tag->ends)
        return;
    if (job->in_section) {
        set_sheet(job, tag);
        return;
    }
    for (size_t i = 0; i < job->n; i++) {
        const struct page_change *change = &job->changes[i];
        /* the size of a table's letters is its own affair */
        if (change->voice.level == PAGE_DIRECT && !(change->what == PAGE_SET_SIZE && job->tables) &&
            set_letters(job, tag, change))
            return;
    }
}

static bool speaks_here(const struct restyling *job, struct page_voice voice)
{
    if (voice.level == PAGE_DEFAULTS)
        return job->in_defaults;
    return voice.style && voice.level != PAGE_DIRECT && str_eq(voice.style->id, job->style);
}

static void see_in_styles(struct restyling *job, const struct markup_tag *tag)
{
    if (markup_is(tag, "docDefaults"))
        job->in_defaults = !tag->ends && !tag->empty;
    if (markup_is(tag, "tblStylePr") && !tag->empty)
        job->parts += tag->ends ? (job->parts ? (uint32_t)-1 : 0) : 1;
    if (markup_is(tag, "style"))
        job->style = tag->ends || tag->empty ? STR_NONE : markup_attribute(tag, "styleId");
    for (size_t i = 0; i < job->n && !tag->ends && !job->parts; i++)
        if (speaks_here(job, job->changes[i].voice) && set_letters(job, tag, &job->changes[i]))
            return;
}

/* One part of the file with all changes that concern it. */
static bool restyle_part(struct arena *arena, const char *name, enum docx_which which,
                         const struct page_change *changes, size_t n, struct str *bytes, struct err *err)
{
    struct docx_part part;
    if (!docx_part_read(arena, name, *bytes, which, &part, err))
        return false;
    struct restyling job = {.arena = arena, .changes = changes, .n = n, .markup = markup_open(arena, part.bytes)};
    struct markup_tag tag;
    while (markup_next(&job.markup, &tag)) {
        if (which == DOCX_STYLES)
            see_in_styles(&job, &tag);
        else
            see_in_document(&job, &tag);
    }
    if (job.edits.n == 0)
        return true;
    const struct str fresh = text_edited(arena, part.bytes, job.edits.v, job.edits.n);
    return repack(arena, name, *bytes, part.index, fresh, bytes, err);
}

bool reader_restyle(struct arena *arena, const char *name, const struct source *source,
                    const struct page_change *changes, size_t n, struct str *ret_bytes, struct err *err)
{
    *ret_bytes = source->bytes;
    return source->format != READER_DOCX ||
           (restyle_part(arena, name, DOCX_DOCUMENT, changes, n, ret_bytes, err) &&
            restyle_part(arena, name, DOCX_STYLES, changes, n, ret_bytes, err));
}

/* styles.xml, theme and settings into formatting that is resolved when it is first needed. */
#include "reader/styles.h"

#include <stdlib.h>
#include <string.h>

enum { NAME_MOST = 256, CHAIN_MAX = 16 /* Word itself allows 11 */ };

/* What the open element's children speak of. */
enum scope { SCOPE_NONE, SCOPE_RUN, SCOPE_PARAGRAPH };

struct styles_reader {
    struct arena *arena;
    struct styles *styles;
    VEC(struct style_format *) found;
    struct style_format *style; /* the w:style that is open, or NULL */
    struct run_says run;        /* of docDefaults */
    struct paragraph_says paragraph;
    bool in_defaults;
    enum scope scope;
    bool vietnamese; /* themeFontLang */
    /* of the theme */
    struct str *latin; /* where the open font scheme's face goes, or NULL */
};

static struct str keep(struct arena *arena, struct str value)
{
    const struct str head = str_sub(value, 0, NAME_MOST);
    return str_copy(arena, str_sub(head, 0, head.n < value.n ? utf8_whole(head) : head.n));
}

static enum xml_step settings_start(void *user, const struct xml_element *element)
{
    struct styles_reader *reader = user;
    if (element->space == XML_WORD && strcmp(element->name, "themeFontLang") == 0)
        reader->vietnamese = str_starts(xml_attribute(element, "val"), STR("vi"));
    return XML_ENTER;
}

static enum xml_step nothing_ends(void *user, const char *name, enum xml_space space)
{
    (void)user, (void)name, (void)space;
    return XML_ENTER;
}

static enum xml_step theme_start(void *user, const struct xml_element *element)
{
    struct styles_reader *reader = user;
    struct theme *theme = &reader->styles->theme;
    const char *name = element->name;
    if (strcmp(name, "majorFont") == 0) {
        reader->latin = &theme->major;
    } else if (strcmp(name, "minorFont") == 0) {
        reader->latin = &theme->minor;
    } else if (reader->latin && strcmp(name, "latin") == 0) {
        const struct str face = str_trim(xml_attribute(element, "typeface"));
        *reader->latin = face.n ? keep(reader->arena, face) : STR_NONE;
    } else if (reader->latin && reader->vietnamese && strcmp(name, "font") == 0 &&
               str_eq(xml_attribute(element, "script"), STR("Viet")) &&
               !str_eq(xml_attribute(element, "typeface"), *reader->latin)) {
        /* word processors differ on which of the two a Vietnamese file shows */
        *reader->latin = STR_NONE;
    }
    return XML_ENTER;
}

static enum xml_step theme_end(void *user, const char *name, enum xml_space space)
{
    (void)space;
    if (strcmp(name, "majorFont") == 0 || strcmp(name, "minorFont") == 0)
        ((struct styles_reader *)user)->latin = NULL;
    return XML_ENTER;
}

static enum style_kind kind_of(struct str type)
{
    if (!type.p || str_eq(type, STR("paragraph")))
        return STYLE_PARAGRAPH;
    if (str_eq(type, STR("character")))
        return STYLE_CHARACTER;
    return str_eq(type, STR("table")) ? STYLE_TABLE : STYLE_OTHER;
}

static enum xml_step start_style(struct styles_reader *reader, const struct xml_element *element)
{
    const enum style_kind kind = kind_of(xml_attribute(element, "type"));
    if (kind == STYLE_OTHER)
        return XML_SKIP;
    struct style_format *style = ARENA_NEW(reader->arena, struct style_format);
    const struct str id = keep(reader->arena, xml_attribute(element, "styleId"));
    *style = (struct style_format){.named = {id, id}, .kind = kind, .run_says = run_says_nothing(),
                                   .paragraph_says = paragraph_says_nothing()};
    VEC_PUSH(reader->arena, &reader->found, style);
    const struct str is_default = xml_attribute(element, "default");
    if (str_eq(is_default, STR("1")) || str_eq(is_default, STR("true")) || str_eq(is_default, STR("on")))
        reader->styles->usual[kind] = style;
    reader->style = style;
    return XML_ENTER;
}

static void take(struct styles_reader *reader, const struct xml_element *element)
{
    struct style_format *style = reader->style;
    if (reader->scope == SCOPE_RUN)
        run_says_take(reader->arena, &reader->styles->theme, element, style ? &style->run_says : &reader->run);
    else if (reader->scope == SCOPE_PARAGRAPH)
        paragraph_says_take(reader->arena, element, style ? &style->paragraph_says : &reader->paragraph);
    else if (style && strcmp(element->name, "name") == 0)
        style->named.name = keep(reader->arena, xml_attribute(element, "val"));
    else if (style && strcmp(element->name, "basedOn") == 0)
        style->based_on = keep(reader->arena, xml_attribute(element, "val"));
    else if (style && strcmp(element->name, "link") == 0)
        style->linked = keep(reader->arena, xml_attribute(element, "val"));
}

static enum xml_step styles_start(void *user, const struct xml_element *element)
{
    struct styles_reader *reader = user;
    const char *name = element->name;
    if (element->space != XML_WORD)
        return XML_ENTER;
    if (strcmp(name, "style") == 0)
        return start_style(reader, element);
    /* formatting for the first row, the last column …: not of the whole table; and what was before a tracked change */
    if (strcmp(name, "tblStylePr") == 0 || strcmp(name, "pPrChange") == 0 || strcmp(name, "rPrChange") == 0)
        return XML_SKIP;
    if (strcmp(name, "docDefaults") == 0)
        reader->in_defaults = true;
    else if (!reader->style && !reader->in_defaults)
        return XML_ENTER;
    else if (strcmp(name, "rPr") == 0 && reader->scope == SCOPE_NONE)
        reader->scope = SCOPE_RUN;
    else if (strcmp(name, "pPr") == 0 && reader->scope == SCOPE_NONE)
        reader->scope = SCOPE_PARAGRAPH;
    else
        take(reader, element);
    return XML_ENTER;
}

static enum xml_step styles_end(void *user, const char *name, enum xml_space space)
{
    struct styles_reader *reader = user;
    if (space != XML_WORD)
        return XML_ENTER;
    if (strcmp(name, "style") == 0) {
        reader->style = NULL;
        reader->scope = SCOPE_NONE;
    } else if (strcmp(name, "docDefaults") == 0) {
        reader->in_defaults = false;
        reader->scope = SCOPE_NONE;
    } else if ((strcmp(name, "rPr") == 0 && reader->scope == SCOPE_RUN) ||
               (strcmp(name, "pPr") == 0 && reader->scope == SCOPE_PARAGRAPH)) {
        reader->scope = SCOPE_NONE;
    }
    return XML_ENTER;
}

static int order_styles(const void *a, const void *b)
{
    const struct style_format *const *left = a, *const *right = b;
    return str_cmp((*left)->named.id, (*right)->named.id);
}

static void finish(struct styles_reader *reader)
{
    struct styles *styles = reader->styles;
    styles->v = reader->found.v;
    styles->n = reader->found.n;
    if (styles->n)
        qsort(styles->v, styles->n, sizeof *styles->v, order_styles);

    enum { BUILT_IN_SIZE = 20, BUILT_IN_LINE = 240 };
    const struct font_says face = {STR("Times New Roman"), true, false};
    const struct run_says run = {.ascii = face, .other = face, .size = BUILT_IN_SIZE};
    const struct paragraph_says paragraph = {.line = BUILT_IN_LINE};
    const struct page_voice built_in = {.level = PAGE_BUILT_IN}, defaults = {.level = PAGE_DEFAULTS};
    styles->run = run_format_open();
    run_format_say(&styles->run, &run, built_in);
    run_format_say(&styles->run, &reader->run, defaults);
    styles->paragraph = paragraph_format_open();
    paragraph_format_say(&styles->paragraph, &paragraph, built_in);
    paragraph_format_say(&styles->paragraph, &reader->paragraph, defaults);
}

bool styles_read(struct arena *arena, struct package *package, int64_t styles_part, int64_t theme_part,
                 int64_t settings_part, struct styles **ret_styles, struct err *err)
{
    struct styles_reader reader = {.arena = arena, .styles = ARENA_NEW(arena, struct styles),
                                   .run = run_says_nothing(), .paragraph = paragraph_says_nothing()};
    const struct xml_handler settings = {&reader, settings_start, nothing_ends, NULL};
    const struct xml_handler theme = {&reader, theme_start, theme_end, NULL};
    const struct xml_handler styles = {&reader, styles_start, styles_end, NULL};
    if (settings_part != PACKAGE_NO_PART && !xml_walk(package, settings_part, &settings, err))
        return false;
    if (theme_part != PACKAGE_NO_PART && !xml_walk(package, theme_part, &theme, err))
        return false;
    if (styles_part != PACKAGE_NO_PART && !xml_walk(package, styles_part, &styles, err))
        return false;
    finish(&reader);
    *ret_styles = reader.styles;
    return true;
}

static struct style_format *find(const struct styles *styles, struct str id)
{
    const struct style_format wanted = {.named = {.id = id}}, *key = &wanted;
    struct style_format **found =
        styles->n && id.n ? bsearch(&key, styles->v, styles->n, sizeof *styles->v, order_styles) : NULL;
    return found ? *found : NULL;
}

static void resolve(const struct styles *styles, struct style_format *style)
{
    static const enum page_level levels[] = {
        [STYLE_PARAGRAPH] = PAGE_PARAGRAPH_STYLE, [STYLE_CHARACTER] = PAGE_CHARACTER_STYLE,
        [STYLE_TABLE] = PAGE_TABLE_STYLE};
    const struct style_format *chain[CHAIN_MAX];
    size_t n = 0;
    for (const struct style_format *at = style; at && at->kind == style->kind && n < CHAIN_MAX;
         at = find(styles, at->based_on)) {
        bool circle = false;
        for (size_t i = 0; i < n && !circle; i++)
            circle = chain[i] == at;
        if (circle)
            break;
        chain[n++] = at;
    }
    style->run = run_format_open();
    style->paragraph = paragraph_format_open();
    while (n-- > 0) {
        const struct page_voice voice = {.style = &chain[n]->named, .level = levels[style->kind]};
        run_format_say(&style->run, &chain[n]->run_says, voice);
        paragraph_format_say(&style->paragraph, &chain[n]->paragraph_says, voice);
    }
    style->resolved = true;
}

const struct style_format *styles_find(struct styles *styles, struct str id, enum style_kind kind)
{
    struct style_format *style = find(styles, id);
    if (style && style->kind != kind)
        style = find(styles, style->linked);
    if (!style || style->kind != kind)
        style = styles->usual[kind];
    if (style && !style->resolved)
        resolve(styles, style);
    return style;
}

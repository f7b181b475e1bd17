/* What one element of formatting says, and how sayings are laid over each other. */
#include "reader/format.h"

#include <stdlib.h>
#include <string.h>

enum { FONT_NAME_MAX = 128, STYLE_ID_MAX = 256 };

struct run_says run_says_nothing(void)
{
    return (struct run_says){.size = UNSAID, .bold = UNSAID, .italic = UNSAID};
}

struct paragraph_says paragraph_says_nothing(void)
{
    return (struct paragraph_says){.before = UNSAID_LENGTH, .after = UNSAID_LENGTH, .line = UNSAID_LENGTH,
                                   .left = UNSAID_LENGTH, .first_line = UNSAID_LENGTH, .align = UNSAID,
                                   .line_rule = UNSAID, .list = UNSAID};
}

static struct str keep(struct arena *arena, struct str value, size_t most)
{
    const struct str head = str_sub(value, 0, most);
    return str_copy(arena, str_sub(head, 0, head.n < value.n ? utf8_whole(head) : head.n));
}

static int32_t within(int64_t value, int32_t most)
{
    return value < -most ? -most : value > most ? most : (int32_t)value;
}

/* "595.30pt", "2cm": strict files write lengths with their unit. In thousandths of the unit; false
 * for no number. */
static bool measure(struct str value, int64_t *ret_thousandths, struct str *ret_unit)
{
    enum { DIGITS = 9, MOST = 999999999 }; /* more of them are cut to what is too long anyway */
    const bool negative = str_starts(value, STR("-"));
    struct str s = str_skip(value, negative);
    size_t digits = 0;
    while (digits < s.n && s.p[digits] >= '0' && s.p[digits] <= '9')
        digits++;
    int64_t whole = MOST;
    if (digits == 0 || (digits <= DIGITS && !str_to_int(str_sub(s, 0, digits), &whole)))
        return false;
    int64_t thousandths = whole * 1000;
    s = str_skip(s, digits);
    if (str_starts(s, STR("."))) {
        int64_t place = 100;
        for (s = str_skip(s, 1); s.n && s.p[0] >= '0' && s.p[0] <= '9'; s = str_skip(s, 1), place /= 10)
            thousandths += place * (s.p[0] - '0');
    }
    *ret_thousandths = negative ? -thousandths : thousandths;
    *ret_unit = s;
    return true;
}

/* A length; without a unit it is twips. */
static bool length(struct str value, int64_t *ret_twips)
{
    static const struct {
        struct str unit;
        int64_t twips, per;
    } units[] = {{{"", 0}, 1, 1},       {{"pt", 2}, 20, 1},  {{"in", 2}, 1440, 1}, {{"cm", 2}, 144000, 254},
                 {{"mm", 2}, 14400, 254}, {{"pc", 2}, 240, 1}, {{"pi", 2}, 240, 1}};
    int64_t thousandths;
    struct str unit;
    if (!measure(value, &thousandths, &unit))
        return false;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (str_eq(unit, units[i].unit)) {
            const int64_t scaled = thousandths * units[i].twips, per = 1000 * units[i].per;
            *ret_twips = (scaled + (scaled < 0 ? -per / 2 : per / 2)) / per;
            return true;
        }
    }
    return false;
}

static void take_length(const struct xml_element *element, const char *attribute, int32_t *ret_twips)
{
    int64_t twips;
    if (length(xml_attribute(element, attribute), &twips))
        *ret_twips = within(twips, PAGE_LENGTH_MAX);
}

static void take_font(struct arena *arena, const struct theme *theme, const struct xml_element *element,
                      const char *named, const char *by_theme, struct font_says *ret_says)
{
    const struct str part = xml_attribute(element, by_theme), name = xml_attribute(element, named);
    if (part.p) {
        const bool latin = str_ends(part, STR("Ascii")) || str_ends(part, STR("HAnsi"));
        const struct str font = str_starts(part, STR("major")) ? theme->major : theme->minor;
        *ret_says = (struct font_says){latin ? font : STR_NONE, true, true};
    } else if (name.p) {
        *ret_says = (struct font_says){keep(arena, str_trim(name), FONT_NAME_MAX), true, false};
    }
}

static void take_size(const struct xml_element *element, int32_t *ret_size)
{
    int64_t thousandths;
    struct str unit;
    if (!measure(xml_attribute(element, "val"), &thousandths, &unit))
        return;
    const int64_t half_points = thousandths * (str_eq(unit, STR("pt")) ? 2 : 1) / 1000;
    if (half_points > 0)
        *ret_size = within(half_points, PAGE_SIZE_MAX);
}

void run_says_take(struct arena *arena, const struct theme *theme, const struct xml_element *element,
                   struct run_says *says)
{
    const char *name = element->name;
    if (strcmp(name, "rFonts") == 0) {
        take_font(arena, theme, element, "ascii", "asciiTheme", &says->ascii);
        take_font(arena, theme, element, "hAnsi", "hAnsiTheme", &says->other);
    } else if (strcmp(name, "sz") == 0) {
        take_size(element, &says->size);
    } else if (strcmp(name, "b") == 0) {
        says->bold = xml_attribute_on(element);
    } else if (strcmp(name, "i") == 0) {
        says->italic = xml_attribute_on(element);
    } else if (strcmp(name, "rStyle") == 0) {
        says->style = keep(arena, xml_attribute(element, "val"), STYLE_ID_MAX);
    }
}

static int8_t align_of(struct str value)
{
    static const struct {
        struct str value;
        enum page_align align;
    } known[] = {{{"left", 4}, PAGE_LEFT},   {{"start", 5}, PAGE_LEFT}, {{"center", 6}, PAGE_CENTER},
                 {{"right", 5}, PAGE_RIGHT}, {{"end", 3}, PAGE_RIGHT},  {{"both", 4}, PAGE_BOTH},
                 {{"distribute", 10}, PAGE_BOTH}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq(value, known[i].value))
            return (int8_t)known[i].align;
    return UNSAID;
}

static void take_spacing(const struct xml_element *element, struct paragraph_says *says)
{
    take_length(element, "before", &says->before);
    take_length(element, "after", &says->after);
    take_length(element, "line", &says->line);
    const struct str rule = xml_attribute(element, "lineRule");
    if (rule.p)
        says->line_rule = str_eq(rule, STR("exact"))     ? PAGE_LINE_EXACT
                          : str_eq(rule, STR("atLeast")) ? PAGE_LINE_AT_LEAST
                                                         : PAGE_LINE_AUTO;
    else if (xml_attribute(element, "line").p)
        says->line_rule = PAGE_LINE_AUTO;
}

static void take_indent(const struct xml_element *element, struct paragraph_says *says)
{
    take_length(element, "start", &says->left);
    take_length(element, "left", &says->left);
    take_length(element, "firstLine", &says->first_line);
    int32_t hanging = UNSAID_LENGTH;
    take_length(element, "hanging", &hanging);
    if (hanging != UNSAID_LENGTH)
        says->first_line = -hanging;
}

void paragraph_says_take(struct arena *arena, const struct xml_element *element, struct paragraph_says *says)
{
    const char *name = element->name;
    if (strcmp(name, "jc") == 0) {
        const int8_t align = align_of(xml_attribute(element, "val"));
        says->align = align == UNSAID ? says->align : align;
    } else if (strcmp(name, "spacing") == 0) {
        take_spacing(element, says);
    } else if (strcmp(name, "ind") == 0) {
        take_indent(element, says);
    } else if (strcmp(name, "pStyle") == 0) {
        says->style = keep(arena, xml_attribute(element, "val"), STYLE_ID_MAX);
    } else if (strcmp(name, "numId") == 0) {
        says->list = xml_attribute_int(element, "val", 0) != 0;
    }
}

void section_take(const struct xml_element *element, struct page_section *section)
{
    if (strcmp(element->name, "pgSz") == 0) {
        take_length(element, "w", &section->width);
        take_length(element, "h", &section->height);
        section->landscape = str_eq(xml_attribute(element, "orient"), STR("landscape"));
        section->has_size = section->width > 0 && section->height > 0;
    } else if (strcmp(element->name, "pgMar") == 0) {
        const char *const names[] = {"top", "bottom", "left", "right", "gutter"};
        int32_t *const margins[] = {&section->top, &section->bottom, &section->left, &section->right, &section->gutter};
        take_length(element, "start", &section->left);
        take_length(element, "end", &section->right);
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            take_length(element, names[i], margins[i]);
        /* negative: the text may not make room for a high page header; the margin is the same */
        section->top = abs(section->top);
        section->bottom = abs(section->bottom);
        section->has_margins = true;
    }
}

struct run_format run_format_open(void)
{
    return (struct run_format){.size = UNSAID, .bold = UNSAID, .italic = UNSAID};
}

struct paragraph_format paragraph_format_open(void)
{
    return (struct paragraph_format){.says = paragraph_says_nothing()};
}

static void say_font(const struct font_says *says, struct page_voice voice, struct str *font, struct page_voice *by,
                     bool *said)
{
    if (!says->said)
        return;
    *font = says->name;
    *by = voice;
    by->theme = says->theme;
    *said = true;
}

void run_format_say(struct run_format *format, const struct run_says *says, struct page_voice voice)
{
    say_font(&says->ascii, voice, &format->font, &format->font_by, &format->font_said);
    say_font(&says->other, voice, &format->font_marked, &format->font_marked_by, &format->font_marked_said);
    if (says->size != UNSAID) {
        format->size = says->size;
        format->size_by = voice;
    }
    if (says->bold != UNSAID) {
        format->bold = says->bold;
        format->bold_by = voice;
    }
    if (says->italic != UNSAID) {
        format->italic = says->italic;
        format->italic_by = voice;
    }
}

static void toggle(int8_t *value, struct page_voice *by, int8_t over, struct page_voice voice)
{
    if (over == UNSAID || (over == 0 && *value == 1))
        return;
    *value = over == 1 && *value == 1 ? 0 : over;
    *by = voice;
}

void run_format_style(struct run_format *format, const struct run_format *style)
{
    if (style->font_said) {
        format->font = style->font;
        format->font_by = style->font_by;
        format->font_said = true;
    }
    if (style->font_marked_said) {
        format->font_marked = style->font_marked;
        format->font_marked_by = style->font_marked_by;
        format->font_marked_said = true;
    }
    if (style->size != UNSAID) {
        format->size = style->size;
        format->size_by = style->size_by;
    }
    toggle(&format->bold, &format->bold_by, style->bold, style->bold_by);
    toggle(&format->italic, &format->italic_by, style->italic, style->italic_by);
}

static void lay(int32_t *value, struct page_voice *by, int32_t over, struct page_voice voice)
{
    if (over == UNSAID_LENGTH)
        return;
    *value = over;
    *by = voice;
}

/* `voices` are those of the sayings that are laid over. */
static void lay_paragraph(struct paragraph_format *format, const struct paragraph_says *over,
                          const struct paragraph_format *voices)
{
    struct paragraph_says *says = &format->says;
    lay(&says->before, &format->before_by, over->before, voices->before_by);
    lay(&says->after, &format->after_by, over->after, voices->after_by);
    lay(&says->line, &format->line_by, over->line, voices->line_by);
    lay(&says->left, &format->left_by, over->left, voices->left_by);
    lay(&says->first_line, &format->first_line_by, over->first_line, voices->first_line_by);
    if (over->line_rule != UNSAID)
        says->line_rule = over->line_rule;
    if (over->align != UNSAID) {
        says->align = over->align;
        format->align_by = voices->align_by;
    }
    if (over->list != UNSAID)
        says->list = over->list;
}

void paragraph_format_say(struct paragraph_format *format, const struct paragraph_says *says, struct page_voice voice)
{
    const struct paragraph_format voices = {.align_by = voice, .line_by = voice, .before_by = voice,
                                            .after_by = voice, .left_by = voice, .first_line_by = voice};
    lay_paragraph(format, says, &voices);
}

void paragraph_format_style(struct paragraph_format *format, const struct paragraph_format *style)
{
    lay_paragraph(format, &style->says, style);
}

static bool voice_same(struct page_voice a, struct page_voice b)
{
    return a.style == b.style && a.level == b.level && a.theme == b.theme;
}

bool run_format_same(const struct run_format *a, const struct run_format *b)
{
    return a->size == b->size && a->bold == b->bold && a->italic == b->italic && str_eq(a->font, b->font) &&
           str_eq(a->font_marked, b->font_marked) && voice_same(a->font_by, b->font_by) &&
           voice_same(a->font_marked_by, b->font_marked_by) && voice_same(a->size_by, b->size_by) &&
           voice_same(a->bold_by, b->bold_by) && voice_same(a->italic_by, b->italic_by);
}

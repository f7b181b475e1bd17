/*
 * Days in a workbook are numbers whose style shows them as days: built-in formats by their number (ECMA-376 18.8.30),
 * others by a d or y in their code, outside of quotes and brackets.
 */
#include "reader/sheet_inside.h"

enum { STYLES_MAX = 65536, FORMATS_MAX = 256 };

struct reading {
    struct arena *arena;
    bool in_styles;                /* inside cellXfs; cellStyleXfs holds the same elements */
    VEC(int64_t) days;             /* numbers of own formats that show days */
    VEC(bool) styles;
};

static bool shows_day(struct str code)
{
    bool quoted = false, bracket = false;
    for (size_t i = 0; i < code.n; i++) {
        const char c = code.p[i];
        if (c == '\\')
            i++;
        else if (quoted || bracket)
            quoted = quoted && c != '"', bracket = bracket && c != ']';
        else if (c == '"')
            quoted = true;
        else if (c == '[')
            bracket = true;
        else if (c == 'd' || c == 'D' || c == 'y' || c == 'Y')
            return true;
    }
    return false;
}

static bool is_day(const struct reading *reading, int64_t format)
{
    if ((format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
        (format >= 50 && format <= 58))
        return true;
    for (size_t i = 0; i < reading->days.n; i++)
        if (reading->days.v[i] == format)
            return true;
    return false;
}

static enum xml_step on_start(void *user, const struct xml_element *element)
{
    struct reading *reading = user;
    if (element->space != XML_SHEET)
        return XML_SKIP;
    if (strcmp(element->name, "numFmt") == 0 && reading->days.n < FORMATS_MAX &&
        shows_day(xml_attribute(element, "formatCode")))
        VEC_PUSH(reading->arena, &reading->days, xml_attribute_int(element, "numFmtId", -1));
    else if (strcmp(element->name, "cellXfs") == 0)
        reading->in_styles = true;
    else if (reading->in_styles && strcmp(element->name, "xf") == 0 && reading->styles.n < STYLES_MAX)
        VEC_PUSH(reading->arena, &reading->styles, is_day(reading, xml_attribute_int(element, "numFmtId", 0)));
    return XML_ENTER;
}

static enum xml_step on_end(void *user, const char *name, enum xml_space space)
{
    struct reading *reading = user;
    (void)space;
    if (strcmp(name, "cellXfs") == 0)
        reading->in_styles = false;
    return XML_ENTER;
}

bool sheet_styles_read(struct arena *arena, struct package *package, int64_t part, struct sheet_styles *ret_styles,
                       struct err *err)
{
    struct reading reading = {.arena = arena};
    const struct xml_handler handler = {&reading, on_start, on_end, NULL};
    if (part != PACKAGE_NO_PART && !xml_walk(package, part, &handler, err))
        return false;
    *ret_styles = (struct sheet_styles){reading.styles.v, reading.styles.n};
    return true;
}

/* numbering.xml and styles.xml into tables. */
#include "reader/lists.h"

#include "reader/numbering.h"
#include "reader/xml.h"

#include <stdlib.h>
#include <string.h>

struct lists_reader {
    struct arena *arena;
    const char *name;
    struct err *err;
    VEC(struct abstract_list) abstracts;
    VEC(struct list) lists;
    VEC(struct style) styles;
    struct level *level; /* the w:lvl that is open, or NULL */
    int override;        /* the level whose w:lvlOverride is open, or -1 */
    bool in_list;
    bool in_style;
    struct str default_id;
};

static enum xml_step refuse_many(struct lists_reader *reader)
{
    (void)ERR(reader->err, ERR_LIMIT,
        _("Tệp %s có quá nhiều kiểu danh sách, vượt mức cho phép. Hãy mở bằng Word, chép phần chữ sang một văn bản "
          "mới, lưu lại rồi gửi lại."),
        reader->name);
    return XML_STOP;
}

static struct str keep(struct lists_reader *reader, struct str value)
{
    return str_copy(reader->arena, str_sub(value, 0, utf8_whole(str_sub(value, 0, NAME_MAX_BYTES))));
}

static int32_t small(int64_t number)
{
    return number < 0 ? 0 : number > 1000000 ? 1000000 : (int32_t)number;
}

static struct level level_fresh(void)
{
    return (struct level){.format = FORMAT_DECIMAL, .start = 0, .restart = -1, .pattern = STR("")};
}

static enum number_format format_of(struct str value)
{
    static const struct {
        struct str value;
        enum number_format format;
    } formats[] = {
        {{"decimalZero", 11}, FORMAT_DECIMAL_ZERO}, {{"upperRoman", 10}, FORMAT_UPPER_ROMAN},
        {{"lowerRoman", 10}, FORMAT_LOWER_ROMAN},   {{"upperLetter", 11}, FORMAT_UPPER_LETTER},
        {{"lowerLetter", 11}, FORMAT_LOWER_LETTER}, {{"bullet", 6}, FORMAT_BULLET},
        {{"none", 4}, FORMAT_NONE},
    };
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (str_eq(value, formats[i].value))
            return formats[i].format;
    return FORMAT_DECIMAL;
}

static int level_number(const struct xml_element *element)
{
    const int64_t number = xml_attribute_int(element, "ilvl", -1);
    return number >= 0 && number < LEVELS ? (int)number : -1;
}

static enum xml_step start_abstract(struct lists_reader *reader, const struct xml_element *element)
{
    if (reader->abstracts.n == LISTS_MAX)
        return refuse_many(reader);
    struct abstract_list abstract = {.id = xml_attribute_int(element, "abstractNumId", -1)};
    for (int i = 0; i < LEVELS; i++)
        abstract.levels[i] = level_fresh();
    VEC_PUSH(reader->arena, &reader->abstracts, abstract);
    reader->in_list = false;
    return XML_ENTER;
}

static enum xml_step start_list(struct lists_reader *reader, const struct xml_element *element)
{
    if (reader->lists.n == LISTS_MAX)
        return refuse_many(reader);
    struct list list = {.id = xml_attribute_int(element, "numId", -1), .abstract_id = -1};
    for (int i = 0; i < LEVELS; i++)
        list.starts[i] = NO_START;
    VEC_PUSH(reader->arena, &reader->lists, list);
    reader->in_list = true;
    reader->override = -1;
    return XML_ENTER;
}

static void start_level(struct lists_reader *reader, const struct xml_element *element)
{
    const int number = level_number(element);
    reader->level = NULL;
    if (reader->in_list && reader->override >= 0) {
        struct level *level = ARENA_NEW(reader->arena, struct level);
        *level = level_fresh();
        reader->lists.v[reader->lists.n - 1].replaced[reader->override] = level;
        reader->level = level;
    } else if (!reader->in_list && reader->abstracts.n && number >= 0) {
        reader->level = &reader->abstracts.v[reader->abstracts.n - 1].levels[number];
    }
}

static void in_level(struct lists_reader *reader, const struct xml_element *element)
{
    struct level *level = reader->level;
    const char *name = element->name;
    if (strcmp(name, "start") == 0)
        level->start = small(xml_attribute_int(element, "val", 0));
    else if (strcmp(name, "numFmt") == 0)
        level->format = format_of(xml_attribute(element, "val"));
    else if (strcmp(name, "lvlText") == 0)
        level->pattern = keep(reader, xml_attribute(element, "val"));
    else if (strcmp(name, "lvlRestart") == 0)
        level->restart = small(xml_attribute_int(element, "val", 0));
    else if (strcmp(name, "isLgl") == 0)
        level->legal = xml_attribute_on(element);
    else if (strcmp(name, "pStyle") == 0)
        level->style = keep(reader, xml_attribute(element, "val"));
}

static enum xml_step numbering_start(void *user, const struct xml_element *element)
{
    struct lists_reader *reader = user;
    const char *name = element->name;
    if (element->space != XML_WORD)
        return XML_ENTER;
    if (strcmp(name, "abstractNum") == 0)
        return start_abstract(reader, element);
    if (strcmp(name, "num") == 0)
        return start_list(reader, element);
    if (strcmp(name, "pPr") == 0 || strcmp(name, "rPr") == 0)
        return XML_SKIP;
    if (strcmp(name, "lvl") == 0) {
        start_level(reader, element);
    } else if (reader->level) {
        in_level(reader, element);
    } else if (reader->in_list) {
        struct list *list = &reader->lists.v[reader->lists.n - 1];
        if (strcmp(name, "abstractNumId") == 0)
            list->abstract_id = xml_attribute_int(element, "val", -1);
        else if (strcmp(name, "lvlOverride") == 0)
            reader->override = level_number(element);
        else if (strcmp(name, "startOverride") == 0 && reader->override >= 0)
            list->starts[reader->override] = small(xml_attribute_int(element, "val", 0));
    } else if (reader->abstracts.n) {
        struct abstract_list *abstract = &reader->abstracts.v[reader->abstracts.n - 1];
        if (strcmp(name, "styleLink") == 0)
            abstract->style_link = keep(reader, xml_attribute(element, "val"));
        else if (strcmp(name, "numStyleLink") == 0)
            abstract->num_style_link = keep(reader, xml_attribute(element, "val"));
    }
    return XML_ENTER;
}

static enum xml_step numbering_end(void *user, const char *name, enum xml_space space)
{
    struct lists_reader *reader = user;
    if (space == XML_WORD && strcmp(name, "lvl") == 0)
        reader->level = NULL;
    else if (space == XML_WORD && strcmp(name, "lvlOverride") == 0)
        reader->override = -1;
    return XML_ENTER;
}

static enum xml_step start_style(struct lists_reader *reader, const struct xml_element *element)
{
    const struct str type = xml_attribute(element, "type");
    reader->in_style = type.p == NULL || str_eq(type, STR("paragraph")) || str_eq(type, STR("numbering"));
    if (!reader->in_style)
        return XML_SKIP;
    if (reader->styles.n == STYLES_MAX)
        return refuse_many(reader);
    const struct style style = {.id = keep(reader, xml_attribute(element, "styleId"))};
    VEC_PUSH(reader->arena, &reader->styles, style);
    const struct str is_default = xml_attribute(element, "default");
    if (str_eq(type, STR("paragraph")) && (str_eq(is_default, STR("1")) || str_eq(is_default, STR("true"))))
        reader->default_id = style.id;
    return XML_ENTER;
}

static enum xml_step styles_start(void *user, const struct xml_element *element)
{
    struct lists_reader *reader = user;
    const char *name = element->name;
    if (element->space != XML_WORD)
        return XML_ENTER;
    if (strcmp(name, "style") == 0)
        return start_style(reader, element);
    if (strcmp(name, "rPr") == 0 || strcmp(name, "tblStylePr") == 0 || strcmp(name, "pPrChange") == 0)
        return XML_SKIP;
    if (!reader->in_style || !reader->styles.n)
        return XML_ENTER;
    struct style *style = &reader->styles.v[reader->styles.n - 1];
    if (strcmp(name, "basedOn") == 0) {
        style->based_on = keep(reader, xml_attribute(element, "val"));
    } else if (strcmp(name, "numId") == 0) {
        style->list = xml_attribute_int(element, "val", 0);
        style->has_list = true;
    } else if (strcmp(name, "ilvl") == 0) {
        style->level = xml_attribute_int(element, "val", 0);
        style->has_level = true;
    }
    return XML_ENTER;
}

static enum xml_step styles_end(void *user, const char *name, enum xml_space space)
{
    struct lists_reader *reader = user;
    if (space == XML_WORD && strcmp(name, "style") == 0)
        reader->in_style = false;
    return XML_ENTER;
}

static int order_ids(int64_t a, int64_t b)
{
    return a < b ? -1 : a > b;
}

static int order_abstracts(const void *a, const void *b)
{
    return order_ids(((const struct abstract_list *)a)->id, ((const struct abstract_list *)b)->id);
}

static int order_lists(const void *a, const void *b)
{
    return order_ids(((const struct list *)a)->id, ((const struct list *)b)->id);
}

static int order_styles(const void *a, const void *b)
{
    return str_cmp(((const struct style *)a)->id, ((const struct style *)b)->id);
}

struct list *lists_find(struct numbering *numbering, int64_t id)
{
    const struct list wanted = {.id = id};
    return numbering->n_lists
               ? bsearch(&wanted, numbering->lists, numbering->n_lists, sizeof wanted, order_lists)
               : NULL;
}

static struct style *find_style(struct numbering *numbering, struct str id)
{
    const struct style wanted = {.id = id};
    return numbering->n_styles
               ? bsearch(&wanted, numbering->styles, numbering->n_styles, sizeof wanted, order_styles)
               : NULL;
}

struct style *lists_find_style(struct numbering *numbering, struct str id)
{
    enum { CHAIN_MAX = 16 }; /* Word itself allows 11; a circle ends here */
    struct style *style = find_style(numbering, str_sub(id, 0, utf8_whole(str_sub(id, 0, NAME_MAX_BYTES))));
    if (!style || style->resolved)
        return style;
    const struct style *base = style;
    for (int i = 0; i < CHAIN_MAX && !(style->has_list && style->has_level) && base->based_on.n; i++) {
        base = find_style(numbering, base->based_on);
        if (!base)
            break;
        if (!style->has_list && base->has_list) {
            style->has_list = true;
            style->list = base->list;
        }
        if (!style->has_level && base->has_level) {
            style->has_level = true;
            style->level = base->level;
        }
    }
    style->resolved = true;
    return style;
}

static struct abstract_list *find_abstract(struct numbering *numbering, int64_t id)
{
    const struct abstract_list wanted = {.id = id};
    return numbering->n_abstracts ? bsearch(&wanted, numbering->abstracts, numbering->n_abstracts, sizeof wanted,
                                            order_abstracts)
                                  : NULL;
}

/* An abstract list that borrows a list style stands for the one that the style's list names. */
static struct abstract_list *follow_link(struct numbering *numbering, struct abstract_list *abstract)
{
    if (!abstract || !abstract->num_style_link.n)
        return abstract;
    const struct style *style = lists_find_style(numbering, abstract->num_style_link);
    const struct list *list = style && style->has_list ? lists_find(numbering, style->list) : NULL;
    struct abstract_list *lender = list ? find_abstract(numbering, list->abstract_id) : NULL;
    return lender ? lender : abstract;
}

static struct numbering *lists_tables(struct lists_reader *reader)
{
    struct numbering *numbering = ARENA_NEW(reader->arena, struct numbering);
    *numbering = (struct numbering){
        .abstracts = reader->abstracts.v, .n_abstracts = reader->abstracts.n,
        .lists = reader->lists.v, .n_lists = reader->lists.n,
        .styles = reader->styles.v, .n_styles = reader->styles.n,
    };
    if (numbering->n_abstracts)
        qsort(numbering->abstracts, numbering->n_abstracts, sizeof *numbering->abstracts, order_abstracts);
    if (numbering->n_lists)
        qsort(numbering->lists, numbering->n_lists, sizeof *numbering->lists, order_lists);
    if (numbering->n_styles)
        qsort(numbering->styles, numbering->n_styles, sizeof *numbering->styles, order_styles);
    for (size_t i = 0; i < numbering->n_lists; i++) {
        struct list *list = &numbering->lists[i];
        list->abstract = follow_link(numbering, find_abstract(numbering, list->abstract_id));
    }
    if (reader->default_id.n)
        numbering->default_style = lists_find_style(numbering, reader->default_id);
    return numbering;
}

bool numbering_read(struct arena *arena, struct package *package, int64_t numbering_part, int64_t styles_part,
                    struct numbering **ret_numbering, struct err *err)
{
    struct lists_reader reader = {.arena = arena, .name = package->name, .err = err, .override = -1};
    const struct xml_handler lists = {&reader, numbering_start, numbering_end, NULL};
    const struct xml_handler styles = {&reader, styles_start, styles_end, NULL};
    if (numbering_part != PACKAGE_NO_PART && !xml_walk(package, numbering_part, &lists, err))
        return false;
    if (styles_part != PACKAGE_NO_PART && !xml_walk(package, styles_part, &styles, err))
        return false;
    *ret_numbering = lists_tables(&reader);
    return true;
}

#include "reader/tag.h"

#include <stdlib.h>
#include <string.h>

struct named_tag {
    const char *name;
    enum tag tag;
};

static int order_tags(const void *a, const void *b)
{
    return strcmp(((const struct named_tag *)a)->name, ((const struct named_tag *)b)->name);
}

enum tag tag_of(const char *name)
{
    /* sorted by name */
    static const struct named_tag tags[] = {
        {"br", TAG_BREAK},
        {"cr", TAG_BREAK},
        {"del", TAG_DELETED},
        {"delInstrText", TAG_SKIPPED},
        {"delText", TAG_SKIPPED},
        {"fldData", TAG_SKIPPED},
        {"footnote", TAG_NOTE},
        {"footnoteReference", TAG_REFERENCE},
        {"ilvl", TAG_LEVEL},
        {"instrText", TAG_SKIPPED},
        {"moveFrom", TAG_DELETED},
        {"noBreakHyphen", TAG_HYPHEN},
        {"numId", TAG_LIST},
        {"p", TAG_PARAGRAPH},
        {"pPr", TAG_PROPERTIES},
        {"pPrChange", TAG_SKIPPED},
        {"pStyle", TAG_STYLE},
        {"ptab", TAG_TAB},
        {"r", TAG_RUN},
        {"rPrChange", TAG_SKIPPED},
        {"rt", TAG_SKIPPED},
        {"sdtPr", TAG_SKIPPED},
        {"sectPr", TAG_SECTION},
        {"t", TAG_TEXT},
        {"tab", TAG_TAB},
        {"tbl", TAG_TABLE},
        {"tblGrid", TAG_SKIPPED},
        {"tblPr", TAG_TABLE_PROPERTIES},
        {"tc", TAG_CELL},
        {"tcPr", TAG_SKIPPED},
        {"tr", TAG_ROW},
        {"trPr", TAG_SKIPPED},
        {"vanish", TAG_HIDDEN},
        {"vertAlign", TAG_VERTICAL},
    };
    const struct named_tag wanted = {.name = name};
    const struct named_tag *found =
        bsearch(&wanted, tags, sizeof tags / sizeof *tags, sizeof *tags, order_tags);
    return found ? found->tag : TAG_ANY;
}

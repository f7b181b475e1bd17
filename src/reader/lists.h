/* lists: what numbering.xml and styles.xml say, as tables. Private to numbering.c, which counts, and lists.c, which
 * reads. */
#ifndef DONDOC_READER_LISTS_H
#define DONDOC_READER_LISTS_H

#include "base/base.h"

enum {
    LEVELS = 9,            /* ECMA-376 17.9.6: levels 0 to 8 */
    LISTS_MAX = 20 * 1000, /* lists, and abstract lists, of one paper */
    STYLES_MAX = 20 * 1000,
    NAME_MAX_BYTES = 256,  /* of a style id or a label's pattern; longer ones are cut */
};

enum number_format {
    FORMAT_DECIMAL,
    FORMAT_DECIMAL_ZERO,
    FORMAT_UPPER_ROMAN,
    FORMAT_LOWER_ROMAN,
    FORMAT_UPPER_LETTER,
    FORMAT_LOWER_LETTER,
    FORMAT_BULLET,
    FORMAT_NONE,
};

struct level {
    enum number_format format;
    int32_t start;
    int32_t restart;   /* starts anew behind a paragraph of a level below this number (1-based); -1: any upper level */
    bool legal;        /* w:isLgl: all numbers decimal */
    struct str pattern; /* w:lvlText, "%1.%2." */
    struct str style;  /* w:pStyle: the style that means this level */
};

struct abstract_list {
    int64_t id;
    struct str style_link;     /* this one defines the list style */
    struct str num_style_link; /* this one borrows it */
    struct level levels[LEVELS];
    int32_t counts[LEVELS];
    bool counting[LEVELS];
};

enum { NO_START = INT32_MIN };

struct list {
    int64_t id;
    int64_t abstract_id;
    struct abstract_list *abstract; /* NULL when it names none */
    int32_t starts[LEVELS];         /* w:startOverride, or NO_START */
    struct level *replaced[LEVELS]; /* w:lvlOverride/w:lvl, or NULL */
    bool started[LEVELS];
};

struct style {
    struct str id;
    struct str based_on;
    int64_t list;
    int64_t level;
    bool has_list;
    bool has_level;
    bool resolved;
};

struct numbering {
    struct abstract_list *abstracts;
    size_t n_abstracts;
    struct list *lists; /* sorted by id */
    size_t n_lists;
    struct style *styles; /* sorted by id */
    size_t n_styles;
    struct style *default_style; /* of paragraphs; NULL when none is named */
};

/* By id; NULL when there is none. */
struct list *lists_find(struct numbering *numbering, int64_t id);
/* By id, with what it inherits through w:basedOn filled in; NULL when there is none. */
struct style *lists_find_style(struct numbering *numbering, struct str id);

#endif

/*
 * styles: what styles.xml, the theme and the settings say of formatting, resolved. Private to this room.
 *
 * lists.c reads the same styles.xml for the lists that styles name; that is needed for the text, this only when the
 * form of the page is asked for.
 */
#ifndef DONDOC_READER_STYLES_H
#define DONDOC_READER_STYLES_H

#include "reader/format.h"

enum style_kind { STYLE_PARAGRAPH, STYLE_CHARACTER, STYLE_TABLE, STYLE_OTHER };

/* One style: as it was read, and what it comes to with all it is based on. */
struct style_format {
    struct page_style named;
    enum style_kind kind;
    struct str based_on, linked;
    struct run_says run_says;
    struct paragraph_says paragraph_says;
    bool resolved;
    struct run_format run;
    struct paragraph_format paragraph;
};

struct styles {
    struct theme theme;
    struct style_format **v; /* sorted by id */
    size_t n;
    struct style_format *usual[STYLE_OTHER]; /* the default one of each kind, or NULL */
    struct run_format run;                   /* docDefaults over what is built in */
    struct paragraph_format paragraph;
};

/* Parts may be PACKAGE_NO_PART. Into the arena. */
bool styles_read(struct arena *arena, struct package *package, int64_t styles_part, int64_t theme_part,
                 int64_t settings_part, struct styles **ret_styles, struct err *err);

/* The style of that kind with its inheritance resolved: by id, through w:link when the id is of the other kind, else
 * the default one; NULL when there is neither. A circle, and a chain longer than 16, end where they are met. */
const struct style_format *styles_find(struct styles *styles, struct str id, enum style_kind kind);

#endif

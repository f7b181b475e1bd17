/* template_words: one line of a template with its marks, its blanks filled. Inside this room only. */
#ifndef DONDOC_WRITER_TEMPLATE_WORDS_H
#define DONDOC_WRITER_TEMPLATE_WORDS_H

#include "writer/template.h"

/* Where a line looks for a value: in the rows it stands under, innermost first, then in the data. */
struct template_scope {
    const struct template_data *data;
    struct template_frame {
        const struct template_list *list; /* NULL: of % if */
        size_t row;
        size_t body;                      /* the line behind % each */
    } frames[TEMPLATE_DEPTH_MAX];
    size_t depth;
};

/* The value of a blank; false when nobody gave one. "n" is the number of the innermost row. */
bool template_value(struct arena *arena, const struct template_scope *scope, struct str name, struct str *ret_value);

/* The words with their marks. On failure the name of the blank that has no value. */
bool template_words(struct arena *arena, const struct template_scope *scope, struct str line,
                    struct draft_words *ret_words, struct str *ret_unknown);
/* The same as plain words. */
bool template_plain(struct arena *arena, const struct template_scope *scope, struct str line, struct str *ret_words,
                    struct str *ret_unknown);

#endif

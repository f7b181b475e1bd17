/*
 * template: a paper with blanks, as a text file that anybody can read and change (src/writer/templates/), and the
 * values that fill it. What comes out is a draft.
 *
 *     type: Thông báo                    the head: one line a thing, until the line of dashes
 *     subject: kết luận kiểm tra {unit}
 *     to: {unit}                         whom a công văn is for; may be repeated, as may be:
 *     recipient: Như trên
 *     ---
 *     Each line is a paragraph, {unit} is a blank. Empty lines say nothing.
 *     ## I. A HEADING
 *     >> a centred line
 *     **bold**, //italic//, [words](#place) lead to the place, words^[a footnote]
 *     #place| in front of a paragraph or a row: here is the place
 *     | A | table |                      rows; the first is its title, the second the widths of its columns,
 *     | 30 | :70: |                      the ones between colons centred
 *     % each tasks                       what follows, up to its end, once for each row of a list,
 *     | {n} | {words} |                  whose values fill the blanks; {n} counts the rows
 *     % end
 *     % if note                          what follows only when the value is there and not empty (or `% unless note`);
 *     % end                              a list is there when it has rows
 *     --- annex: ITS TITLE               what follows is the annex; "wide annex:" when its pages lie
 *
 * Lines that begin with "# " are for who reads the template. A value is words and nothing else: marks in it mean
 * nothing. A value that the template asks for and nobody gave is a refusal that names the line.
 */
#ifndef DONDOC_WRITER_TEMPLATE_H
#define DONDOC_WRITER_TEMPLATE_H

#include "writer/draft.h"

enum { TEMPLATE_DEPTH_MAX = 8 }; /* of % each and % if inside each other */

struct template_value {
    const char *name;
    struct str words;
};

struct template_row {
    const struct template_value *values;
    size_t n;
};

struct template_list {
    const char *name;
    const struct template_row *rows;
    size_t n;
};

struct template_data {
    const struct template_value *values;
    size_t n_values;
    const struct template_list *lists;
    size_t n_lists;
};

/* A template that is compiled in, by the name of its file without ending; absent when there is none. */
struct str template_find(const char *name);

/* Fills type, subject, addressees, recipients, body and annex of a draft; all else in it stays. `name` is for the
 * refusals: ERR_INPUT for what is no template or a value that is not there, ERR_LIMIT for too much of it. */
bool template_fill(struct arena *arena, const char *name, struct str words, const struct template_data *data,
                   struct draft *draft, struct err *err);

#endif

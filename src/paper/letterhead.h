/* letterhead: what the files that read the top of a paper share. Internal to the paper room. */
#ifndef DONDOC_PAPER_LETTERHEAD_H
#define DONDOC_PAPER_LETTERHEAD_H

#include "paper/parse.h"

/*
 * The mark of secrecy that stands alone in these words (framed, bracketed, letter-spaced, behind "Độ mật:"), or
 * SECRECY_NONE. The marks are those of 36-HD/VPTW 2018, II.2.1 and Nghị định 26/2020/NĐ-CP, Điều 2.
 */
enum secrecy secrecy_of_mark(struct arena *arena, struct str words);

/* Looks for a mark in the letterhead; where a text has none, among the lines that stand alone near its top. */
void parse_secrecy(struct parse *parse);

/* The lines of a name of bodies → superior and issuer: where does one name end and the next begin? */
struct name_line {
    struct span span;
    struct str words; /* cleaned */
};
void letterhead_names(struct parse *parse, const struct name_line *lines, size_t n);

/* The subject that starts on line `from`, behind the words that the line of the type has left. Returns the line on
 * which the body starts. */
size_t letterhead_subject(struct parse *parse, size_t from, const struct span *opened);

#endif

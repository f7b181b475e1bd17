/*
 * letterhead: what the files that read the top of a paper share. Internal to the paper room.
 *
 *   letterhead.c  goes over the lines until the body starts
 *   piece.c       what one piece of a line is: title, number, date, name of a body, type …
 *   marks.c       what names nobody: titles of Party and State, stamps, notes of machines
 *   dateline.c    place and date
 *   names.c       lines of names → superior and issuer
 *   title.c       the subject
 *   secrecy.c     marks of secrecy
 */
#ifndef DONDOC_PAPER_LETTERHEAD_H
#define DONDOC_PAPER_LETTERHEAD_H

#include "paper/parse.h"
#include "scan/scan.h"

/*
 * The mark of secrecy that stands alone in these words (framed, bracketed, letter-spaced, behind "Độ mật:"), or
 * SECRECY_NONE. The marks are those of 36-HD/VPTW 2018, II.2.1 and Nghị định 26/2020/NĐ-CP, Điều 2.
 */
enum secrecy secrecy_of_mark(struct arena *arena, struct str words);

/* Looks for a mark in the letterhead; where a text has none, among the lines that stand alone near its top. */
void parse_secrecy(struct parse *parse);

/* --- marks.c: words are folded by text_fold() --- */

/* The title of Party or State, or the next part of one that is broken over lines; slips of a scanner are forgiven.
 * *rest is what is still to come: kept by the caller between the lines of a column, NULL at first and when it is
 * whole. */
bool mark_motto_whole(struct str folded, const char **rest);
/* A whole title stands amid other words: columns that lost the gap between them. */
bool mark_motto_inside(struct str folded, struct span *ret_span);
/* Marks of urgency, drafts and distribution (36-HD/VPTW 2018, II.2), and the stamp of a copy. */
bool mark_is_stamp(struct str folded);
/* What a digital signature, a picture or a portal leaves behind. */
bool mark_is_machine_note(struct str folded);
/* The stamp of the office that received the paper; its number and date are not the paper's. */
bool mark_is_arrival(struct str folded);
/* Stars, strokes, "-o0o-". */
bool mark_is_ornament(struct str folded);

/* --- dateline.c --- */

/* Place and date in the words of one line; spans in the words, {0, 0} when absent. */
struct dateline {
    struct span place, date;
    size_t name;        /* bytes of a name in capitals in front of the place */
    struct date issued; /* DATE_NONE when it is not filled in or impossible */
    bool dated;         /* a day, month and year are printed */
    bool impossible;
    bool full;  /* nothing is to come on another line */
    bool whole; /* nothing stands behind the date */
    bool open;  /* "ngày" is printed */
    bool odd;   /* what stands in front of the date is no place */
};
bool dateline_read(struct arena *arena, struct str words, struct dateline *ret_line);

/* --- names.c --- */

struct name_line {
    struct span span;
    struct str words; /* cleaned */
};
/* The lines of a name of bodies → superior and issuer: where does one name end and the next begin? */
void letterhead_names(struct parse *parse, const struct name_line *lines, size_t n);
/* The words begin the name of a body. */
bool letterhead_begins_name(struct arena *arena, struct str words);
/* The name goes on: its last word says that more must come ("BAN CHỈ ĐẠO THỰC HIỆN", "BAN TỔ CHỨC -"). */
bool letterhead_name_is_open(struct arena *arena, struct str words);

/* --- piece.c --- */

/* What is being read in one column or cell, over its lines. */
struct column {
    const char *motto;     /* what is still to come of a title broken over lines */
    VEC(struct span) date; /* parts of a date line that is not complete yet */
};

enum { NAMES_MAX = 12 };

/* The state while the top of a paper is read. */
struct reading {
    struct parse *parse;
    struct column columns[2];
    struct name_line names[NAMES_MAX];
    size_t n_names;
    VEC(struct span) about;   /* "V/v …" of a letter */
    unsigned evidence;        /* titles, numbers, dates found: with one, this is a letterhead */
    bool number;              /* a number line was found */
    bool arrival;             /* the stamp of the receiving office is being read */
    const struct paper_type *type;
    struct span type_span;    /* the piece that the type was found in */
    size_t type_end;          /* bytes of the type's name in the flow of the piece */
};

enum verdict {
    TAKEN,
    STRANGE,   /* nothing known; the letterhead may go on behind it */
    TYPE_LINE, /* the letterhead is over, the subject follows */
    BODY,
};

/* What is this piece? `right`: it stands in the right column. */
enum verdict letterhead_piece(struct reading *r, struct column *column, struct span span, bool right);
/* The letters of a line set apart ("T H Ô N G  B Á O") name a type. */
bool letterhead_spaced_type(struct reading *r, struct span span);
/* Bytes [from, to) of a flow as a field, trimmed. */
struct field letterhead_field(struct parse *parse, const struct flow *flow, size_t from, size_t to);

/* --- title.c --- */

/* The subject that starts on line `from`, behind the words that the line of the type has left. Returns the line on
 * which the body starts. */
size_t letterhead_subject(struct parse *parse, size_t from, const struct span *opened);

#endif

/*
 * scan: small recognisers inside the words of one block. They take flow words (one line, single spaces, no emphasis
 * marks, NFC, NUL behind the end) and answer with spans in those words; the caller maps them to the text.
 *
 *   cite.c       numbered papers: "Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị", lists, short forms;
 *                with symbol.re (number and symbol), cite_lead.c (what stands before), cite_short.c (mentions without
 *                symbol), issuer.c (the body behind), cite_link.c (mentions of one paper)
 *   named.c      papers known by name, through the alias table named.def kept as data
 *   date.re      dates as 18/5/2021, 18-5-2021, "ngày 18 tháng 5 năm 2021"
 *   deadline.c   when something is due: day, event, period, recurrence, at once
 *   quantity.c   figures that can be checked; quantity_change.c: figures that tell a change
 *   types.c      the table of document types and their symbols (Quy định 399-QĐ/TW, Điều 5; Nghị định 30/2020/NĐ-CP)
 *
 * Results are in reading order and do not overlap. Scanners are linear in the length of the words.
 */
#ifndef DONDOC_PAPER_SCAN_H
#define DONDOC_PAPER_SCAN_H

#include "paper/paper.h"

/* --- document types (types.c) --- */

/* A type of paper: name in Title case ("Kết luận"), symbol ("KL"), whether the Party or the State (or both) has it. */
struct paper_type {
    struct str name;
    struct str code;  /* the symbol's first part; absent when the type has none */
    bool party, state;
};

/* The type whose name starts the words (any case, uỷ = ủy), longest first; NULL when none. *ret_length: its bytes. */
const struct paper_type *paper_type_at(struct str words, size_t *ret_length);
/* The type whose symbol this is ("KL", "QĐi"), or NULL. */
const struct paper_type *paper_type_of_code(struct str code);

/* --- dates (date.re) --- */

struct date_hit {
    struct span span;  /* the words of the date, with "ngày" when printed */
    struct date date;  /* DATE_NONE when it is incomplete or impossible */
    bool impossible;   /* complete, but no such day (31/02/2021) */
};
size_t scan_dates(struct arena *arena, struct str words, struct date_hit **ret_hits);
/* A date that starts exactly at words.p; 0 when none, else its length in bytes. Accepts "ngày", "Ngày". */
size_t scan_date_at(struct str words, struct date_hit *ret_hit);

/* --- citations (cite.c, cite_lead.c, symbol.re, issuer.c) --- */

struct citation_hit {
    struct span span;  /* from the type word to the issuer */
    struct str type;   /* Title case, from the type table; inherited in a list ("các Nghị quyết số 18, 19-NQ/TW") */
    struct str number;
    struct str symbol; /* normalised: no spaces round - and / */
    struct str issuer; /* as printed */
    struct date date;
};
size_t scan_citations(struct arena *arena, struct str words, struct citation_hit **ret_hits);

/* Sets `first` of each citation of a paper, which stand in reading order (cite_link.c). */
void cite_link(struct arena *arena, struct citation *citations, size_t n);

/* The number line of a letterhead: "Số 37-HD/BTGDVTW", "Số: 634/TB-VPCP", "Số * -TB/ĐUK", "Số      /KH-STTTT".
 * False when the words are no number line. Number or symbol may be absent (p == NULL). */
struct number_line {
    struct span span, number_span, symbol_span;
    struct str number;
    struct str symbol;
};
bool scan_number_line(struct arena *arena, struct str words, struct number_line *ret_line);

/* --- papers cited by name (named.c) --- */

size_t scan_named(struct arena *arena, struct str words, struct span **ret_hits);

/* --- deadlines (deadline.c) --- */

struct deadline_hit {
    struct span span; /* the words that bound the act: "trước ngày 22/02/2021" */
    struct deadline deadline; /* kind, date, last, amount, unit, event, before; words and place are left to the caller */
};
/* All time expressions that bound an act; a time inside a name or attribute ("chương trình công tác năm 2021",
 * "chuyên đề hằng năm") is none. */
size_t scan_deadlines(struct arena *arena, struct str words, struct deadline_hit **ret_hits);
/* The same in a paper of that day: a day or month without a year is the next one from there on. */
size_t scan_deadlines_since(struct arena *arena, struct str words, struct date issued, struct deadline_hit **ret_hits);

/* --- quantities (quantity.c) --- */

struct quantity_hit {
    struct span span;
    struct quantity quantity; /* text and place are left to the caller */
};
size_t scan_quantities(struct arena *arena, struct str words, struct quantity_hit **ret_hits);

/* --- changes (quantity_change.c) --- */

struct change_hit {
    struct span span;
    struct change change; /* text and place are left to the caller */
};
size_t scan_changes(struct arena *arena, struct str words, struct change_hit **ret_hits);

#endif

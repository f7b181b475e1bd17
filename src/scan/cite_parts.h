/*
 * cite_parts: what the files that find citations share. symbol.re reads number and symbol, cite_lead.c what stands
 * before them, cite_short.c mentions without a symbol, cite.c what stands behind and whole lists.
 */
#ifndef DONDOC_SCAN_CITE_PARTS_H
#define DONDOC_SCAN_CITE_PARTS_H

#include "scan/scan_parts.h"

/* A symbol as printed, and what its parts say. */
struct symbol {
    struct str printed;            /* "NQ / TW"; absent when the number has none */
    struct str code;               /* "NQ" */
    struct str organ;              /* "TW"; of a symbol of one part all of it, less the term of "QH15" */
    const struct paper_type *type; /* what the code stands for, or NULL */
    bool bare;                     /* its dash is missing: only words before it tell that it is one ("700 QĐ/TU") */
    bool law;                      /* of the National Assembly, under which laws are numbered */
};

/* One citation while its list is still open. */
struct mention {
    struct span span;
    struct str number, symbol; /* symbol normalised */
    struct str organ;          /* as in struct symbol */
    struct str issuer, header; /* printed behind; printed before the list ("các Luật của Quốc hội: …") */
    struct date date;
    const struct paper_type *type;
    bool inherited; /* has no type word of its own */
    bool loose;     /* a bare number, which counts only if its list goes on */
    bool plural;    /* "các" stands before its type */
    char joint;     /* how it hangs on the mention before: ',' or ';' or 'v' (và); 0: not at all */
};

/* What stands before a number. */
struct lead {
    size_t from; /* where the mention starts */
    const struct paper_type *type; /* NULL when none was found */
    struct str issuer; /* printed between type and number */
    struct str header; /* as in struct mention */
    bool so;           /* "số" stands there */
    bool adjacent;     /* nothing but "số" or an adjective stands between type and number */
    bool inherited, plural;
    bool abbreviated; /* "QĐ" in place of the type's name */
    char joint;
};

/* --- symbol.re; all read from p, which a NUL ends --- */

/* Bytes of "66.7/2025", "07/98", "30a", "12" at p, or 0; *ret_year: a year of four digits is part of it. */
size_t cite_number_at(const char *p, bool *ret_year);
/* The same for a number in which scanning put letters for 0 and 1 ("O5", "2l", "1O2/2O20"). */
size_t cite_garbled_at(const char *p, bool *ret_year);
/* Bytes of a dash or slash at p with the blanks round it, or 0. */
size_t cite_separator_at(const char *p);
/* End of the symbol behind the number that ends at `at`, or `at` when none stands there. */
size_t cite_symbol_behind(struct str words, size_t at, struct symbol *ret_symbol);
/* The symbol without blanks round its signs and with plain hyphens; the printed one when nothing changes. */
struct str cite_normalise(struct arena *arena, struct str symbol);
/* The number without blanks, letters that stand for digits replaced when it is `garbled`. */
struct str cite_clean_number(struct arena *arena, struct str number, bool garbled);

/* --- cite_lead.c --- */

/* Offset of "số" that ends at `at` (a blank and a colon may follow it), or `at` when none does. Scanning leaves "sô",
 * "só" and "sổ" of it. */
size_t cite_so_before(struct str words, size_t at);

/* Looks back from the number at `at`. The mention before (NULL: none) ends at `floor`, which is not passed. */
struct lead cite_lead_of(struct str words, size_t at, size_t floor, const struct mention *before,
                         const struct symbol *symbol);
/* Offset behind " của " at `at`, or 0. */
size_t cite_behind_of(struct str words, size_t at);
/* A cheap look at the bytes before a number without symbol: false when certainly no paper is cited, as before most
 * figures. */
bool cite_may_lead(struct str words, size_t at, size_t floor, const struct mention *before);

/* --- cite_short.c --- */

/* Types of which parts or forms are numbered as well as papers ("Dự án 2", "Biên bản 5"). */
bool cite_counts_parts(const struct paper_type *type);

/* True when a number without symbol that ends at `end` cites a paper: "Chỉ thị 05", but not "Báo cáo 03 nội dung". */
bool cite_is_short_mention(struct str words, struct str number, bool year, size_t end, const struct lead *lead);

#endif

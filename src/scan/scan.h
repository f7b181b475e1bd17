/*
 * scan: small recognisers inside the words of one block. They take flow words (one line, single spaces, no emphasis
 * marks, NFC, NUL behind the end) and answer with spans in those words; the caller maps them to the text.
 * A hit (struct citation_hit) is what stands in the words; struct citation and the like are the same with their place in
 * the text, as a paper holds them.
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
#ifndef DONDOC_SCAN_SCAN_H
#define DONDOC_SCAN_SCAN_H

#include "text/text.h"

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

struct citation {
    struct place place; /* line of its first word */
    struct str text;    /* "Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị", cleaned */
    struct str type;    /* "Kết luận" */
    struct str number;  /* "01", "04/2015" */
    struct str symbol;  /* "KL/TW" or absent */
    struct str issuer;  /* or absent */
    struct date date;   /* or DATE_NONE */
    size_t first;       /* index of the first mention of the same paper; its own when this is it */
};

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

struct named { /* a paper cited by its name only */
    struct place place;
    struct str text;
};

size_t scan_named(struct arena *arena, struct str words, struct span **ret_hits);

/* --- deadlines (deadline.c) --- */

enum deadline_kind {
    DEADLINE_NONE,
    DEADLINE_DATE,      /* a day: "trước ngày 22/02/2021" */
    DEADLINE_RELATIVE,  /* an amount after an event: "sau 06 tháng, kể từ ngày có Thông báo này" */
    DEADLINE_IMMEDIATE, /* "ngay sau khi nhận được …", "thực hiện ngay" */
    DEADLINE_RECURRING, /* "hằng tháng", "mỗi quý ít nhất 01" */
    DEADLINE_PERIOD,    /* "trong năm 2025", "giai đoạn 2023-2025", "trong tháng 11/2025" */
    DEADLINE__MAX
};

enum deadline_unit { UNIT_NONE, UNIT_DAY, UNIT_WORKDAY, UNIT_WEEK, UNIT_MONTH, UNIT_QUARTER, UNIT_YEAR };

/* What starts the clock of a relative deadline. */
enum deadline_event { EVENT_NONE, EVENT_ISSUE, EVENT_RECEIPT, EVENT_OTHER };

struct deadline {
    enum deadline_kind kind;
    struct place place;
    struct str words; /* as printed (cleaned); absent for DEADLINE_NONE */
    struct date date; /* DEADLINE_DATE: the day printed */
    struct date last; /* DEADLINE_PERIOD: the last day of the period, when it can be computed */
    int amount;       /* DEADLINE_RELATIVE: how many … */
    enum deadline_unit unit; /* … of what; for DEADLINE_RECURRING the period (UNIT_MONTH = monthly) */
    enum deadline_event event;
    bool before;      /* printed with "trước": whether the day itself is still in time is for the office to decide */
};

const char *deadline_kind_name(enum deadline_kind kind); /* "relative": the contract's names */

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

/* A figure that can be checked: a fraction with its percentage, a total with its parts, a list with its count.
 * Keys that do not apply are negative. */
struct quantity {
    struct place place;
    struct str text;
    double numerator, denominator, percent, total;
    double *parts;
    size_t n_parts;
    int items; /* how many the list really has; -1: no list */
    bool ok;
};

struct quantity_hit {
    struct span span;
    struct quantity quantity; /* text and place are left to the caller */
};
size_t scan_quantities(struct arena *arena, struct str words, struct quantity_hit **ret_hits);

/* --- changes (quantity_change.c) --- */

/* A figure that tells a change: "tăng 312 bài so với năm 2000", "giảm từ 12 xuống còn 9 vụ". Figures that are not
 * printed are negative. */
struct change {
    struct place place;
    struct str text;
    bool up;               /* tăng, vượt; else giảm, hụt */
    double amount;         /* by how much */
    struct str unit;       /* "%", "điểm phần trăm", "đảng viên", or absent */
    struct str against;    /* "mục tiêu 85%", "năm 2000", or absent */
    double base;           /* the figure in it, of the same unit */
    double from, to;       /* "từ 12 xuống còn 9" */
    bool ok;               /* false: the figures go the other way than the words */
};

struct change_hit {
    struct span span;
    struct change change; /* text and place are left to the caller */
};
size_t scan_changes(struct arena *arena, struct str words, struct change_hit **ret_hits);

#endif

/*
 * draft: a paper on its way out, as data: what it says, and nothing of how it looks. docx.h lays it out by the rules of
 * form that it names; template.h fills one from a text with blanks.
 *
 *     struct draft draft = {.set = RULES_2026, .issuer = STR("VĂN PHÒNG"), .symbol = STR("CV/VPTU"), …};
 *     draft_paragraph(arena, &draft.body, STR("Văn phòng Tỉnh ủy thông báo …"));
 *     docx_render(arena, &draft, &bytes, &err);
 *
 * Words are plain: no markup in them means anything, so that what an office keeps cannot change how a paper looks. What
 * is printed in capitals is made so where it is laid out.
 */
#ifndef DONDOC_WRITER_DRAFT_H
#define DONDOC_WRITER_DRAFT_H

#include "base/base.h"
#include "checker/page_form.h"

#include <locale.h>

enum {
    DRAFT_BLOCKS_MAX = 20000,  /* paragraphs, headings, tables and rows of tables; more is refused */
    DRAFT_COLUMNS_MAX = 12,
};

/* Some words of a paragraph. */
struct draft_run {
    struct str words;
    struct str link; /* name of the mark that they lead to; absent: none */
    struct str note; /* the footnote that hangs on their end; absent: none */
    bool bold, italic;
};

struct draft_words {
    const struct draft_run *v;
    size_t n;
};

enum draft_kind {
    DRAFT_PARAGRAPH,
    DRAFT_HEADING, /* bold, kept with what follows; its label ("I.", "1.") is part of its words */
    DRAFT_CENTERED,
    DRAFT_TABLE,   /* begins a table: the rows that follow belong to it */
    DRAFT_ROW,
};

/* Widths are parts of the table's; only their ratio counts. */
struct draft_column {
    int width;
    bool centered;
};

struct draft_block {
    enum draft_kind kind;
    struct draft_words words;         /* of all but tables and rows */
    struct str mark;                  /* the name under which links find it; absent: none */
    const struct draft_words *cells;  /* of a row, or the titles of a table's columns */
    const struct draft_column *columns; /* of a table */
    size_t n_columns;
};

struct draft_blocks {
    struct draft_block *v;
    size_t n, cap;
};

struct draft {
    enum rule_set set;
    struct str superior;             /* absent: the issuing body has no line above it */
    struct str issuer;               /* as the letterhead names it: "Văn phòng" */
    struct str author;               /* as sentences name it: "Văn phòng Tỉnh ủy" */
    struct str number;               /* absent: room to write it */
    struct str symbol;               /* "CV/VPTU"; what stands behind the number and its hyphen */
    struct str place;
    struct date date;                /* DATE_NONE: room to write the day */
    struct str type;                 /* "Thông báo"; absent: a công văn */
    struct str subject;
    const struct str *to;            /* whom it is for ("Kính gửi"); may be empty */
    size_t n_to;
    struct draft_blocks body;
    const struct str *recipients;    /* without dash and mark at the end; the archive line last */
    size_t n_recipients;
    struct str authority, post, name; /* of who signs; each may be absent */
    struct str annex;                /* title of the annex; absent: none */
    struct draft_blocks annex_body;
    bool annex_wide;                 /* its pages lie */
};

/* The rules for a paper that is written on a day, by the Party or by the State. A day before the first of them that is
 * known gets the first. */
enum rule_set draft_rules(struct date day, bool state);

/* One run without any emphasis, in the arena. */
struct draft_words draft_plain(struct arena *arena, struct str words);
void draft_paragraph(struct arena *arena, struct draft_blocks *blocks, struct str words);

/* Between the two calls, in this thread, sentences are said in Vietnamese whatever language the one who asks reads: for
 * words of ours that go into a paper (399-QĐ/TW 2026: papers are in Vietnamese). The second gets what the first gave. */
locale_t draft_speak(void);
void draft_speak_again(locale_t before);

/* Vietnamese capitals, in the arena; letters of other scripts stay. */
struct str draft_capitals(struct arena *arena, struct str s);

/* "Hà Lâm, ngày 05 tháng 3 năm 2026": a leading 0 for days below 10 and for the first two months (36-HD/VPTW 2018,
 * II.1.4; 05-HD/VPTW 2026, I.4; Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4). */
struct str draft_date_words(struct arena *arena, struct str place, struct date date);
/* "05/3/2026", as papers cite a day, by the same rule. */
struct str draft_day(struct arena *arena, struct date date);
/* "Số 12-CV/VPTU", "Số: 12/TB-UBND"; with room for the number where there is none. */
struct str draft_number_words(struct arena *arena, const struct draft *draft);

#endif

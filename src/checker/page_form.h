/*
 * page_form: how a page has to look, as data: what the checker measures against, and what a writer of docx writes.
 *
 * Party papers: 36-HD/VPTW 2018, III and Phụ lục 3; 05-HD/VPTW 2026, Phần III, whose own table of sizes (Phụ lục 2) was
 * not seen, so that the sizes of 2018 stand for it. State papers: Nghị định 30/2020/NĐ-CP, Phụ lục I. What a
 * regulation leaves open, or is not known of it, is not ruled here.
 */
#ifndef DONDOC_CHECKER_PAGE_FORM_H
#define DONDOC_CHECKER_PAGE_FORM_H

#include "checker/checker.h"
#include "reader/page.h"

enum form_part {
    FORM_TITLE,          /* ĐẢNG CỘNG SẢN VIỆT NAM; Quốc hiệu */
    FORM_MOTTO,          /* Độc lập - Tự do - Hạnh phúc */
    FORM_SUPERIOR,
    FORM_ISSUER,
    FORM_NUMBER,
    FORM_DATE,           /* with its place */
    FORM_TYPE,
    FORM_SUBJECT,        /* under the type */
    FORM_LETTER_SUBJECT, /* of a công văn, under the number */
    FORM_BODY,
    FORM_AUTHORITY,
    FORM_POST,
    FORM_NAME,
    FORM_TO,             /* "Nơi nhận:" */
    FORM_RECIPIENTS,
    FORM__PARTS
};

enum form_style { FORM_ANY, FORM_OFF, FORM_ON };
enum form_align { FORM_FREE, FORM_CENTERED, FORM_JUSTIFIED };

struct form_letters {
    int size;               /* points, to write; 0: not ruled */
    int from, to;           /* points, to accept */
    enum form_style bold, italic;
    enum form_align align;
    bool unsure;            /* its size was not read in the regulation itself */
};

/* Millimetres, to accept; the first is to write. */
struct form_range {
    double from, to;
};

struct page_form {
    struct form_range top, bottom, left, right;
    struct form_range first_line;
    struct form_range line;  /* points; with `in_lines` in lines of the font */
    bool in_lines;
    struct form_letters parts[FORM__PARTS];
};

/* The paper and the face of all papers. */
enum { FORM_WIDTH = 210, FORM_HEIGHT = 297 };
#define FORM_FONT "Times New Roman"

/* NULL when nothing is known of the form of the page then. */
const struct page_form *page_form_of(enum rule_set set);

const char *form_part_word(enum form_part part); /* "tên cơ quan ban hành", for people */

#endif

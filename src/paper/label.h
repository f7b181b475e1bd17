/*
 * label: the sign at the head of a paragraph that says where it belongs: "I.", "2.1-", "(1)", "a)", "-", "Điều 3.".
 *
 * All numbering styles of 36-HD/VPTW 2018 (II.1.6), of Nghị định 30/2020/NĐ-CP (Phụ lục I) and of the papers written
 * before them. Internal to the paper room.
 */
#ifndef DONDOC_PAPER_LABEL_H
#define DONDOC_PAPER_LABEL_H

#include "text/text.h"

/* In order of rank: the outermost first. */
enum label_kind {
    LABEL_NONE,
    LABEL_PHAN,    /* Phần I, PHẦN THỨ NHẤT */
    LABEL_CHUONG,  /* Chương II */
    LABEL_MUC,     /* Mục 1 */
    LABEL_UPPER,   /* A. */
    LABEL_ROMAN,   /* I. I- */
    LABEL_DIEU,    /* Điều 1. */
    LABEL_DECIMAL, /* 1. 1- 1.1. 2.1- */
    LABEL_ALPHA,   /* a) */
    LABEL_PAREN,   /* (1) 1) */
    LABEL_DASH,    /* - */
    LABEL_PLUS,    /* + */
    LABEL_STAR,    /* * */
    LABEL__MAX
};

struct label {
    enum label_kind kind;
    int levels;       /* LABEL_DECIMAL: how many numbers ("2.1." has 2); else 1 */
    struct span span; /* in s: the sign itself */
    size_t words;     /* in s: where the words behind it start */
    bool bold;        /* emphasis marks stand in front of it */
    bool firm;        /* cannot be a chance beginning of a broken line */
};

/* The label at the head of s, past emphasis marks; LABEL_NONE when there is none. */
struct label label_read(struct str s);

/* Bytes of a footnote's mark at the head of s ("¹", "¹²", "[1]"), past white space; 0 when there is none. */
size_t label_footnote(struct str s, struct span *ret_span);
/* Number of a mark made of superscript digits or digits in brackets. */
uint32_t label_mark_number(struct str mark);

#endif

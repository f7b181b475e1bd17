/*
 * lexicon: the phrases of the genre, kept as data in lexicon.def, and where they stand in a line of tokens.
 *
 * At each word the longest phrase wins and swallows what is in it, so that exceptions are rows like all others: "ban"
 * begins the name of a body, "ban hành" does not. lexicon_gen.c makes the tables when dondoc is built.
 */
#ifndef DONDOC_WORDS_LEXICON_H
#define DONDOC_WORDS_LEXICON_H

#include "words/token.h"

enum phrase_tag {
    P_NONE = 0,           /* stands in the table so that a shorter phrase in it is not seen */
    P_BODY = 1 << 0,      /* begins the name of a body or of its head */
    P_SET = 1 << 1,       /* "các", "mỗi", "toàn thể": a set of bodies may follow */
    P_ACT = 1 << 2,       /* opens what somebody does: a verb or its adverb */
    P_DUTY = 1 << 3,      /* obliges: "phải", "cần", "có trách nhiệm" */
    P_REQUEST = 1 << 4,   /* asks somebody: "giao", "yêu cầu", "đề nghị" */
    P_DONE = 1 << 5,      /* tells what happened: "đã", "được" */
    P_PRAISE = 1 << 6,    /* names merit */
    P_BLAME = 1 << 7,     /* names a fault */
    P_CAUSE = 1 << 8,     /* names a cause */
    P_TURN = 1 << 9,      /* "tuy nhiên": from merit to fault */
    P_GROUND = 1 << 10,   /* opens a paragraph that says why the paper was made */
    P_LEAD = 1 << 11,     /* "như sau", "sau đây": what is meant follows */
    P_CLOSE = 1 << 12,    /* opens a closing formula */
    P_CLOSING = 1 << 13,  /* stands in a closing formula */
    P_OPENER = 1 << 14,   /* opens an adverbial in front of the subject: "trên cơ sở", "sau khi" */
    P_PAPER = 1 << 15,    /* a kind of paper that can be asked for */
    P_MAKE = 1 << 16,     /* makes or hands in a paper: "xây dựng", "gửi" */
    P_CUT = 1 << 17,      /* ends a name: "để", "nhằm", "nhất là" */
    P_OF = 1 << 18,       /* what follows still belongs to the name: "được giao", "có liên quan" */
    P_VIA = 1 << 19,      /* "qua", "thông qua" */
    P_URGE = 1 << 21,     /* an adverb that only orders have: "khẩn trương" */
    P_LEADERSHIP = 1 << 20, /* "lãnh đạo": a noun in front of a body, else a verb */
    P_PROPER = 1 << 22,     /* its second word is printed with a capital: "Sở Xây dựng", but "Sở xây dựng kế hoạch" */
};

struct phrase {
    uint32_t at;   /* index of its first token */
    uint32_t n;    /* tokens */
    uint32_t tags; /* enum phrase_tag */
};

struct phrases {
    const struct phrase *v;
    size_t n;
};

/* All phrases in the tokens, in order, none inside another. */
struct phrases lexicon_scan(struct arena *arena, struct tokens tokens);

/* The phrase that starts at token `at`, or NULL. */
const struct phrase *phrases_at(struct phrases phrases, size_t at);
/* All tags of the phrases that start in tokens [from, to). */
uint32_t phrases_tags(struct phrases phrases, size_t from, size_t to);

#endif

/*
 * language: is it written right? Impossible syllables, words twice, slips of the hand and of the scanner. Inside the
 * checker room.
 *
 *   language.c         the run over the words of a paper, and what it says
 *   language_word.c    the text as words: their letters, what stands between them
 *   language_phrase.c  what differs from a phrase of the genre in one syllable
 *   language.def       phrases, slips, words of other languages (language_gen.c makes tables of them)
 *
 * Strict about false alarms: names, abbreviations, words of other languages and whatever is written together with
 * figures or signs are left alone.
 */
#ifndef DONDOC_CHECKER_LANGUAGE_H
#define DONDOC_CHECKER_LANGUAGE_H

#include "checker/exam.h"
#include "text/syllable.h"

/* What stands between a word and the one before it. */
enum word_gap {
    GAP_BLANK, /* blanks, or one end of line */
    GAP_COMMA, /* a comma and blanks */
    GAP_BREAK, /* anything else */
};

struct language_token {
    uint64_t exact; /* syllable_exact(); 0: no syllable can be made of it */
    uint32_t from, to;
    uint16_t word;               /* number of its fold in the phrases, or 0 */
    uint8_t gap : 2;             /* enum word_gap */
    uint8_t verdict : 3;         /* enum syllable_verdict */
    bool capital : 1, upper : 1; /* first letter a capital; all of two or more letters */
    bool opens : 1;              /* begins a line or a sentence */
    bool line : 1;               /* the first word of its line */
    bool plain : 1;              /* nothing in it or at it that makes it a name, an abbreviation, a code */
    bool toned : 1, near : 1;    /* a mark of tone; one mark away from a possible syllable */
    bool slips : 1;              /* some slip of language.def begins with it */
};

struct language_words {
    struct language_token *v;
    size_t n;
};

/* The words of a text. Linear; lives in the arena. */
struct language_words language_read(struct arena *arena, struct str text);

/* A place where a phrase of the genre was most likely meant. */
struct language_slip {
    size_t at, n;      /* words */
    size_t odd;        /* the one that differs */
    const char *right; /* what was meant */
};

/* The slip that begins at word i, the longest one; false when there is none. Constant time. */
bool language_slip_at(const struct language_words *words, size_t i, struct language_slip *ret_slip);

/* True when n words from i on are known to stand together; of two words only those without a comma. */
bool language_stands(const struct language_words *words, size_t i, size_t n);
/* The same for the words i and i + 1. */
bool language_pair(const struct language_words *words, size_t i);

/* Flags (WORD_*) of a word that a list names, or 0. */
unsigned language_word_flags(uint64_t exact);
/* True for a word that is no syllable and right. */
bool language_is_loan(struct str word);

#endif

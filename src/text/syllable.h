/*
 * syllable: can these letters be a syllable of Vietnamese? By rule (onset, rime, tone), from tables that syllable_gen.c
 * makes of syllable.def when dondoc is built. Constant time a word.
 */
#ifndef DONDOC_TEXT_SYLLABLE_H
#define DONDOC_TEXT_SYLLABLE_H

#include "base/str.h"

enum {
    LETTER_BITS = 6, /* one letter of 33, numbered from 1 in the order of syllable.def */
    LETTER_MASK = (1 << LETTER_BITS) - 1,
    TONE_BITS = 3,
    SYLLABLE_LETTERS = 7,  /* none is longer than "nghiêng" */
    WORD_LETTERS_MAX = 24, /* what is longer is no word */
};

/* A word taken apart: its letters without tones and in lower case, and the marks. */
struct spelled {
    uint64_t
        letters;  /* LETTER_BITS each, the last one lowest; 0: longer than SYLLABLE_LETTERS, or not of these letters */
    uint8_t n;    /* letters, at most WORD_LETTERS_MAX + 1 are counted */
    uint8_t tone; /* of the last mark: 0 none, then grave, hook, tilde, acute, dot below */
    uint8_t tone_at; /* the letter it stands on */
    uint8_t tones;   /* marks: a syllable has at most one */
    uint8_t uppers;  /* capital letters */
    uint8_t tail;    /* consonants behind the last vowel; n when there is none */
    bool capital;    /* the first letter is one */
    bool foreign;    /* some letter is not Vietnamese: f, j, w, z, or of another script */
    bool accented;   /* some letter is not of ASCII */
};

enum syllable_verdict {
    SYLLABLE_FINE,
    SYLLABLE_FIRST,     /* open oa, oe, uy with the tone on the first letter: hòa, ủy */
    SYLLABLE_SECOND,    /* on the second: hoà, uỷ */
    SYLLABLE_MISPLACED, /* a syllable, but the tone stands on another letter: qúa, đựơc */
    SYLLABLE_IMPOSSIBLE,
};

/* Takes the word apart that begins at `at` and returns where it ends: at the first byte that is of no letter (and no
 * sign of another script); `at` itself when no word begins there. Valid UTF-8 in NFC. Linear. */
size_t syllable_scan(struct str text, size_t at, struct spelled *ret_spelled);

/* Takes a word apart that is all of `word`; a sign in it makes it foreign. */
struct spelled syllable_read(struct str word);

enum syllable_verdict syllable_judge(const struct spelled *spelled);

/* True when another mark on one letter makes a possible syllable of an impossible one ("nguời"). Constant time. */
bool syllable_near(const struct spelled *spelled);

/* True when the word is two or more possible syllables written together ("kịpthời"). Constant time. */
bool syllable_joined(struct str word);

/* The word as a number by which to compare: tone placement (hoà = hòa) and a final y or i (lý = lí) do not matter.
 * 0 for what has no letters. */
uint64_t syllable_exact(const struct spelled *spelled);
/* The same without any mark: "kỷ", "ky" and "kĩ" are one. */
uint64_t syllable_fold(uint64_t exact);

#endif

/*
 * words: what a text says as one runs along its words: they stand on one line, are compared and cut, and phrases are
 * known among them. What they are said of is not asked here; the rooms above do (scan, paper).
 *
 *   flow.h      the words of one block on one line, with a map back to the text
 *   words.h     stepping through them and comparing them (this file)
 *   token.h     each of them by itself, folded, with the punctuation that stands at it
 *   lexicon.h   the phrases of the genre (lexicon.def) among tokens
 *   word.h      a word as two numbers: what makes all this fast
 *
 * Comparing any case and either tone placement (KHOÁ = khóa) without a folded copy: for the letters of Vietnamese both
 * foldings keep the number of bytes, except õ/ẽ/ũ-ỹ/ù-ỳ, which stand in none of our phrases. So a phrase of n folded
 * bytes is compared with the next n bytes of the words, folded on the stack, and no map of offsets is needed.
 */
#ifndef DONDOC_WORDS_WORDS_H
#define DONDOC_WORDS_WORDS_H

#include "text/text.h"
#include "words/word.h"

enum {
    PHRASE_MAX = 112,   /* bytes of the longest phrase in our tables */
    WORD_BACK_MAX = 128 /* bytes of the longest word that a search backwards goes over */
};

/* Folds n bytes (lower case, new tone placement) into out; both have the same length. */
void words_fold(const char *p, size_t n, char *out);

/* True when a byte of the words is the phrase's, or the same letter's in the other case: the cases of ASCII and of À-Þ
 * differ by 20, of Đ, Ơ and the letters of three bytes by 1, Ư and ư by 1F. */
static inline bool words_byte_is(unsigned char printed, unsigned char folded)
{
    const unsigned char difference = printed ^ folded;
    if (folded < 0x80)
        return (printed | 0x20) == folded && printed < 0x80;
    return !difference || (printed >= 0x80 && (difference == 0x01 || difference == 0x20 || difference == 0x1F));
}

/* True where "uỷ" may stand for ủy, "oà" for òa: from here on the bytes of both are not the same letters'. */
static inline bool words_tone_may_move(unsigned char printed, unsigned char folded)
{
    return folded >= 0x80 && ((printed | 0x20) == 'u' || (printed | 0x20) == 'o');
}

/* words_start() once the first byte may be the phrase's. */
size_t words_start_rest(struct str words, const char *phrase);

/* The length of the phrase (written folded, not empty) when the words start with it, any case, and a word ends there;
 * else 0. Most phrases of a table fall at their first two bytes, so these are looked at here. */
static inline size_t words_start(struct str words, const char *phrase)
{
    if (!words.n)
        return 0;
    const unsigned char first = (unsigned char)words.p[0], folded = (unsigned char)phrase[0];
    if (!words_byte_is(first, folded))
        return words_tone_may_move(first, folded) ? words_start_rest(words, phrase) : 0;
    const unsigned char second = (unsigned char)phrase[1];
    if (words.n > 1 && second && !words_byte_is((unsigned char)words.p[1], second) &&
        !words_tone_may_move((unsigned char)words.p[1], second))
        return 0;
    return words_start_rest(words, phrase);
}

/* The first of the phrases (a NULL-terminated array) that starts the words, or 0. Put longer ones first. */
size_t words_start_any(struct str words, const char *const *phrases);

/* Phrases by the letter that they begin with; big tables are searched many times for each name. */
enum { PHRASE_LETTERS = 28 };
struct phrase_set {
    const char *const *of[PHRASE_LETTERS]; /* NULL-terminated; longer phrases first */
};
#define LETTER(c) ((c) - 'a')
#define LETTER_D 26      /* đ */
#define LETTER_MARKED 27 /* ủ, ơ, ư, … */
#define PHRASES(...) ((const char *const[]){__VA_ARGS__, NULL})

/* words_start_any() with the phrases of the words' first letter. */
size_t words_start_set(struct str words, const struct phrase_set *set);
/* The letter of the first character: an index below PHRASE_LETTERS, or PHRASE_LETTERS when it is none. */
size_t words_letter(struct str words);

/* True when a word can begin at this offset: start of words, or behind a blank, bracket, quote or slash. */
bool words_boundary(struct str words, size_t at);
/* True when the byte belongs to a letter or digit (all letters of Vietnamese; typographic signs do not). */
bool words_is_letter(unsigned char byte);
/* words_upper_at() for all but ASCII. */
bool words_upper_marked_at(struct str words, size_t at);

/* True when an upper-case letter stands at the offset. */
static inline bool words_upper_at(struct str words, size_t at)
{
    const unsigned char c = at < words.n ? (unsigned char)words.p[at] : 0;
    return c < 0x80 ? c >= 'A' && c <= 'Z' : words_upper_marked_at(words, at);
}

/* End of the word that begins at the offset: next blank or punctuation. */
size_t words_word_end(struct str words, size_t at);
/* Start of the word in front of the offset, which stands behind a blank or at a word's end; 0 when there is none. Looks
 * back WORD_BACK_MAX bytes at most, so that words without blanks cost no more: there it may end inside a character. */
size_t words_word_before(struct str words, size_t at);

/* Offset of the next blank at or behind `from`, or words.n. Eight bytes at a time, as words are about that long. */
static inline size_t words_next_blank(struct str words, size_t from)
{
    for (; from + 8 <= words.n; from += 8) {
        const uint64_t blanks = word_blanks(word_load(words.p + from));
        if (blanks)
            return from + (size_t)__builtin_ctzll(blanks) / 8;
    }
    while (from < words.n && words.p[from] != ' ')
        from++;
    return from;
}

/* Offset of the next ASCII digit at or behind `from`, or words.n. Looks at 32 bytes at a time. */
size_t words_next_digit(struct str words, size_t from);

/* Marks of a footnote that hang on a word: "[3]", "¹", "(1)" is none. Their length at the offset, else 0. */
size_t words_footnote_mark(struct str words, size_t at);

#endif

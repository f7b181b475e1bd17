/*
 * text: Vietnamese text made safe at the door, and made comparable.
 *
 * Every byte that comes from outside passes text_admit() once: UTF-8 (what came in an old encoding is converted), NFC,
 * LF line ends, no control characters, bounded size. Behind the door all rooms work on `struct text` with byte offsets
 * (struct span) and never look at encodings again. The map back to the original bytes lets us point into the file as it was sent.
 *
 *   admit.c   the door: UTF-8 validation, line ends, the two maps
 *   legacy.h  the encodings of before Unicode, and which of them it is (asked for by name)
 *   nfc.c     canonical composition: a quick check, and utf8proc for the rare run that needs it
 *   fold.c    folding for search and comparison: đ = d, tones and marks away, case away, kỹ = kĩ
 *   lower.c   lower case of Vietnamese, byte for byte
 *   letter.c  what is a letter, and in which case
 *   edit.c    the way back to the bytes as they came; changes of a text, and what they are in those bytes
 *   syllable.h  what a syllable of Vietnamese can be (asked for by name)
 *   clean.c   how a value is printed: emphasis marks away, white space folded
 *   latin.py  makes the table of Latin letters (latin.h) that folding and letter tests look into
 *
 * Uses base only. Knows nothing of documents.
 */
#ifndef DONDOC_TEXT_TEXT_H
#define DONDOC_TEXT_TEXT_H

#include "base/base.h"

enum { TEXT_SIZE_MAX = 128 * 1024 * 1024, TEXT_LINES_MAX = 2 * 1000 * 1000 };

/* One step of the map from admitted bytes to original bytes: from `here` on, original = there + (offset - here)
 * until the next step (runs that changed length map to the start of the original run). */
struct text_step {
    uint32_t here;
    uint32_t there;
};

/* The last of the steps (sorted by `here`, at least one) that begins at or before the offset. Logarithmic. */
static inline size_t text_step_at(const struct text_step *steps, size_t n, size_t offset)
{
    size_t low = 0, high = n;
    while (high - low > 1) {
        const size_t middle = low + (high - low) / 2;
        if (steps[middle].here <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

/* How letters came. */
enum text_encoding { TEXT_UTF8, TEXT_UTF16_LE, TEXT_UTF16_BE, TEXT_CP1252, TEXT_CP1258, TEXT_TCVN3, TEXT_VNI };

struct text {
    struct str s;                  /* NFC UTF-8, LF line ends, NUL-terminated behind its end */
    const uint32_t *line_starts;   /* offset of the first byte of each line; [0] == 0 */
    size_t lines;                  /* an empty text has one line */
    const struct text_step *steps; /* sorted by `here`; never empty */
    size_t n_steps;
    size_t cut;                    /* bytes of a last character that came without its end; they are left out */
    enum text_encoding came_as;
};

/*
 * Admits bytes from outside. The result lives in the arena (it copies).
 * CRLF and CR become LF, a leading byte-order mark is dropped, NUL and other control characters (except tab and
 * LF) become a space. Line numbers are those that grep and editors count: the form feed that pdftotext puts in front of
 * a page's first line is no line of its own.
 * A file that was cut off amid its last character is admitted without it; `cut` tells.
 * UTF-16 that begins with its mark, and bytes that are no UTF-8 but are Vietnamese by the statistics of an old encoding
 * (legacy.h), are converted; the map leads to the bytes that came.
 * Refuses: another encoding (the sentence names the byte offset), larger than TEXT_SIZE_MAX, more than TEXT_LINES_MAX
 * lines, nothing but white space. `name` is how sentences call the file.
 */
bool text_admit(struct arena *arena, struct str bytes, const char *name, struct text *ret_text, struct err *err);

/* "TCVN3 (ABC)", when the letters were converted by rules that a person should look over; NULL for Unicode. */
const char *text_converted_from(const struct text *text);
const char *text_encoding_name(enum text_encoding encoding);

/* 1-based line that holds the byte at `offset` (clamped). */
uint32_t text_line_of(const struct text *text, size_t offset);
/* A span with the line of its first byte. */
struct place text_place(const struct text *text, struct span span);
/* The bytes of a 1-based line, without its LF; empty when there is no such line. */
struct str text_line(const struct text *text, uint32_t line);
/* Offset in the original bytes of what stands at `offset` now. */
size_t text_original(const struct text *text, size_t offset);

/* One change of a text: these bytes become those words. span.from == span.to inserts, no words delete. */
struct edit {
    struct span span;
    struct str words;
};

/* The order of two edits by their spans, for qsort(). */
int text_edit_order(const void *a, const void *b);

/* The text with the edits made; they are sorted and do not overlap. Into the arena. */
struct str text_edited(struct arena *arena, struct str s, const struct edit *edits, size_t n);

/* The same change in the bytes that text_admit() was given. An edit that begins or ends amid a run that was composed
 * takes in the whole run, whose other letters then come out composed. */
struct edit text_edit_original(struct arena *arena, const struct text *text, struct edit edit);

/* True when the bytes are valid UTF-8; otherwise *ret_bad is the offset of the first bad byte. */
bool text_valid_utf8(struct str bytes, size_t *ret_bad);

/* The canonical composition of valid UTF-8; the view itself when nothing changes, else in the arena. */
struct str text_nfc(struct arena *arena, struct str s);

/*
 * Folding for search and comparison, into the arena: lower case, đ = d, all tone and vowel marks away (so ủy = uỷ
 * and hòa = hoà), y = i at the end of a syllable behind a consonant (kỹ = kĩ, but "yêu", "uy", "tay" keep their y),
 * typographic quotes and dashes to ASCII, every run of white space to one space, ends trimmed; characters without
 * width (soft hyphen, zero-width space, direction marks) away. Letters of other scripts are lower-cased and stripped
 * of combining marks by utf8proc. Expects valid UTF-8; idempotent. "Đảng  ủy KHỐI" and "dang uy khoi" fold to the
 * same bytes.
 */
struct str text_fold(struct arena *arena, struct str s);

/* The same with a map: ret_at[i] is the offset in s of the character that made folded byte i; ret_at has n+1
 * entries, the last is s.n. For showing hits in the original. */
struct str text_fold_map(struct arena *arena, struct str s, const uint32_t **ret_at);

/*
 * Folding that keeps marks, for telling words apart where marks matter ("các bộ" and "cán bộ"): lower case and one
 * tone placement in open syllables (uỷ → ủy, hoà → hòa, but quý), white space folded as above. Expects NFC.
 */
struct str text_fold_case(struct arena *arena, struct str s);

/* Lower case of n bytes of NFC into out, as many bytes: letters of ASCII and of Vietnamese, all else as it is. Fast, for
 * text that is read once and thrown away; out may not overlap p. */
void text_lower(const char *restrict p, size_t n, char *restrict out);

/* True when both fold (text_fold) to the same bytes. */
bool text_same(struct arena *arena, struct str a, struct str b);

/* Upper-case letters only (at least one letter, no lower-case one; digits and signs do not matter). */
bool text_is_upper(struct str s);
/* True when the first letter of s is lower case. */
bool text_starts_lower(struct str s);
/* True when code is a letter (Latin with all Vietnamese letters; other scripts by utf8proc). */
bool text_is_letter(uint32_t code);
bool text_is_upper_letter(uint32_t code);

/* A value as people want to read it: Markdown emphasis marks (*, **, __) away, white space folded to one space,
 * ends trimmed. A star that leans on no word ("2 * 3", "(*)") and longer runs ("____") stay. Into the arena. */
struct str text_clean(struct arena *arena, struct str s);

#endif

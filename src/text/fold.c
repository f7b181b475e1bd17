/*
 * Folding for search (marks away) and for comparison (marks kept). One pass, byte for byte by table; utf8proc sees
 * only what is neither Latin nor common punctuation. What is blank, what ends a syllable and what is doubled is
 * decided on the output, so folding what is folded changes nothing.
 */
#include "text/latin.h"
#include "text/text.h"

#include <string.h>
#include <utf8proc.h>

enum fold_sign { SIGN_OTHER, SIGN_BLANK, SIGN_DROP };

/* Blanks, and characters of no width that only a machine sees (soft hyphen, zero-width space, direction marks). */
static enum fold_sign sign_of(uint32_t code)
{
    if (code == 0x85)
        return SIGN_BLANK;
    switch (utf8proc_category((utf8proc_int32_t)code)) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return SIGN_BLANK;
    case UTF8PROC_CATEGORY_CF:
        return SIGN_DROP;
    default:
        return SIGN_OTHER;
    }
}

/* ASCII for typographic quotes and dashes, and for the two lower-case letters with a stroke whose upper case stands in
 * the table; or 0. */
static char ascii_of(uint32_t code)
{
    switch (code) {
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212:
        return '-';
    case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x2032:
        return '\'';
    case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x2033:
        return '"';
    case 0x2C65:
        return 'a';
    case 0x2C66:
        return 't';
    default:
        return '\0';
    }
}

/* No character folds to more than 3/2 of its bytes (U+023A, some CJK compatibility ideographs). */
static size_t room_for(size_t n)
{
    return n + n / 2 + 8;
}

struct fold {
    char *out;
    uint32_t *at; /* NULL when nobody wants the map */
    size_t n;
    bool blank; /* the last byte is a blank, or there is none */
};

static bool is_consonant(char c)
{
    return c >= 'b' && c <= 'z' && c != 'e' && c != 'i' && c != 'o' && c != 'u' && c != 'y';
}

static bool is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

/* A syllable ends at the end of the output: "ky" and "ki" are one. */
static inline void fold_syllable(struct fold *fold)
{
    const size_t n = fold->n;
    if (n >= 2 && fold->out[n - 1] == 'y' && is_consonant(fold->out[n - 2]))
        fold->out[n - 1] = 'i';
}

static inline void fold_byte(struct fold *fold, char c, size_t from)
{
    if (!is_small(c)) {
        fold_syllable(fold);
        if (c == ' ') {
            if (fold->blank)
                return;
            fold->blank = true;
        } else {
            fold->blank = false;
        }
    } else {
        fold->blank = false;
    }
    if (fold->at)
        fold->at[fold->n] = (uint32_t)from;
    fold->out[fold->n++] = c;
}

static bool is_mark(uint32_t code)
{
    const utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)code);
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC || category == UTF8PROC_CATEGORY_ME;
}

static void fold_code(struct fold *fold, uint32_t code, size_t from)
{
    const struct latin *latin = latin_find(code);
    if (latin && latin->fold) {
        fold_byte(fold, (char)latin->fold, from);
        return;
    }
    char bytes[4];
    const size_t length = utf8_encode(latin ? latin->lower : (uint32_t)utf8proc_tolower((utf8proc_int32_t)code), bytes);
    if (!text_is_letter(code))
        fold_syllable(fold);
    for (size_t i = 0; i < length; i++) {
        if (fold->at)
            fold->at[fold->n] = (uint32_t)from;
        fold->out[fold->n++] = bytes[i];
    }
    fold->blank = false;
}

/* A character that no table knows. Kept out of line: Vietnamese hardly ever comes here. */
__attribute__((noinline)) static void fold_rare(struct fold *fold, uint32_t code, size_t from)
{
    const char sign = ascii_of(code);
    if (sign) {
        fold_byte(fold, sign, from);
        return;
    }
    switch (sign_of(code)) {
    case SIGN_BLANK:
        fold_byte(fold, ' ', from);
        return;
    case SIGN_DROP:
        return;
    case SIGN_OTHER:
        break;
    }
    enum { DECOMPOSED_MAX = 32, HANGUL_FIRST = 0xAC00, HANGUL_LAST = 0xD7A3 };
    utf8proc_int32_t parts[DECOMPOSED_MAX] = {(utf8proc_int32_t)code};
    utf8proc_ssize_t n = 1;
    /* a Hangul syllable has no marks to strip, only jamo, and those are letters */
    if (code < HANGUL_FIRST || code > HANGUL_LAST) {
        int boundary = 0;
        n = utf8proc_decompose_char((utf8proc_int32_t)code, parts, DECOMPOSED_MAX,
                                    UTF8PROC_STABLE | UTF8PROC_DECOMPOSE, &boundary);
    }
    for (utf8proc_ssize_t i = 0; i < n; i++)
        if (!is_mark((uint32_t)parts[i]))
            fold_code(fold, (uint32_t)parts[i], from);
}

/* Inlined twice, with and without the map, so that neither pays for the other. */
__attribute__((always_inline)) static inline void fold_all(struct fold *fold, struct str s)
{
    const unsigned char *p = (const unsigned char *)s.p;
    for (size_t at = 0; at < s.n;) {
        const unsigned char c = p[at];
        uint8_t folded = 0;
        size_t length = 1;
        if (c < 0x80) {
            folded = latin_low[c].fold;
        } else if (c >= 0xC2 && c <= 0xC8 && s.n - at >= 2) {
            folded = latin_low[(c & 0x1FU) << 6 | (p[at + 1] & 0x3FU)].fold;
            length = 2;
        } else if (c == 0xE1 && s.n - at >= 3 && p[at + 1] >= 0xB8 && p[at + 1] <= 0xBB) {
            folded = latin_high[(p[at + 1] - 0xB8U) << 6 | (p[at + 2] & 0x3FU)].fold;
            length = 3;
        }
        if (folded) {
            fold_byte(fold, (char)folded, at);
        } else {
            uint32_t code = 0xFFFD;
            length = utf8_decode(s, at, &code);
            fold_rare(fold, code, at);
            length = length ? length : 1;
        }
        at += length;
    }
    fold_syllable(fold);
    if (fold->n && fold->out[fold->n - 1] == ' ')
        fold->n--;
    fold->out[fold->n] = '\0';
}

struct str text_fold(struct arena *arena, struct str s)
{
    struct fold fold = {.out = arena_alloc(arena, room_for(s.n)), .at = NULL, .blank = true};
    fold_all(&fold, s);
    return str_make(fold.out, fold.n);
}

struct str text_fold_map(struct arena *arena, struct str s, const uint32_t **ret_at)
{
    struct fold fold = {.out = arena_alloc(arena, room_for(s.n)),
                        .at = ARENA_ARRAY(arena, uint32_t, room_for(s.n)),
                        .blank = true};
    fold_all(&fold, s);
    fold.at[fold.n] = (uint32_t)s.n;
    *ret_at = fold.at;
    return str_make(fold.out, fold.n);
}

bool text_same(struct arena *arena, struct str a, struct str b)
{
    return str_eq(text_fold(arena, a), text_fold(arena, b));
}

enum { TONES = 5 };
static const uint16_t TONED_A[TONES] = {0xE0, 0xE1, 0x1EA3, 0xE3, 0x1EA1};
static const uint16_t TONED_E[TONES] = {0xE8, 0xE9, 0x1EBB, 0x1EBD, 0x1EB9};
static const uint16_t TONED_O[TONES] = {0xF2, 0xF3, 0x1ECF, 0xF5, 0x1ECD};
static const uint16_t TONED_U[TONES] = {0xF9, 0xFA, 0x1EE7, 0x169, 0x1EE5};
static const uint16_t TONED_Y[TONES] = {0x1EF3, 0xFD, 0x1EF7, 0x1EF9, 0x1EF5};

struct casefold {
    char *out;
    size_t n;
    uint32_t tail[3]; /* the last three characters of the output, the last one first */
};

static int tone_in(const uint16_t toned[TONES], uint32_t code)
{
    for (int tone = 0; tone < TONES; tone++)
        if (toned[tone] == code)
            return tone;
    return -1;
}

static void casefold_put(struct casefold *fold, uint32_t code)
{
    fold->n += utf8_encode(code, fold->out + fold->n);
    fold->tail[2] = fold->tail[1];
    fold->tail[1] = fold->tail[0];
    fold->tail[0] = code;
}

/* An open syllable in oa, oe, uy carries its tone on the first vowel (hòa, khỏe, ủy); behind q the u is no vowel. */
static void casefold_syllable(struct casefold *fold)
{
    const uint32_t first = fold->tail[1], second = fold->tail[0];
    const uint16_t *target = TONED_O;
    int tone = -1;
    char bare = 'a';
    if (second < 0x80)
        return;
    if (first == 'o') {
        tone = tone_in(TONED_A, second);
        if (tone < 0) {
            tone = tone_in(TONED_E, second);
            bare = 'e';
        }
    } else if (first == 'u' && fold->tail[2] != 'q') {
        tone = tone_in(TONED_Y, second);
        bare = 'y';
        target = TONED_U;
    }
    if (tone < 0)
        return;
    char bytes[4];
    fold->n -= utf8_encode(second, bytes) + 1; /* the plain first vowel is one byte */
    fold->n += utf8_encode(target[tone], fold->out + fold->n);
    fold->out[fold->n++] = bare;
    fold->tail[1] = target[tone];
    fold->tail[0] = (unsigned char)bare;
}

static uint32_t lower_of(uint32_t code)
{
    const struct latin *latin = latin_find(code);
    return latin ? latin->lower : (uint32_t)utf8proc_tolower((utf8proc_int32_t)code);
}

struct str text_fold_case(struct arena *arena, struct str s)
{
    struct casefold fold = {.out = arena_alloc(arena, room_for(s.n)), .tail = {' ', 0, 0}};
    for (size_t at = 0; at < s.n;) {
        uint32_t code = 0xFFFD;
        const size_t length = utf8_decode(s, at, &code);
        at += length ? length : 1;
        const bool letter = text_is_letter(code);
        const bool ascii_blank = code == ' ' || (code >= '\t' && code <= '\r');
        const enum fold_sign sign = letter ? SIGN_OTHER : ascii_blank ? SIGN_BLANK : sign_of(code);
        if (sign == SIGN_DROP)
            continue;
        if (!letter)
            casefold_syllable(&fold);
        if (sign == SIGN_BLANK) {
            if (fold.tail[0] != ' ')
                casefold_put(&fold, ' ');
        } else {
            casefold_put(&fold, lower_of(code));
        }
    }
    casefold_syllable(&fold);
    if (fold.n && fold.out[fold.n - 1] == ' ')
        fold.n--;
    fold.out[fold.n] = '\0';
    return str_make(fold.out, fold.n);
}

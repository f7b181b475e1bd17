/* Folding and stepping word by word, for the scanners. */
#include "words/words.h"

#include <string.h>

static bool is_tone_shift(const unsigned char *p, size_t left, size_t *ret_length)
{
    /* second vowel of uỷ, uý, uỵ, oá, oà, oả, oã, oạ, already lower case */
    if (left >= 3 && p[0] == 0xE1) {
        *ret_length = 3;
        return (p[1] == 0xBB && (p[2] == 0xB7 || p[2] == 0xB5)) || (p[1] == 0xBA && (p[2] == 0xA3 || p[2] == 0xA1));
    }
    if (left >= 2 && p[0] == 0xC3) {
        *ret_length = 2;
        return p[1] == 0xBD || p[1] == 0xA0 || p[1] == 0xA1 || p[1] == 0xA3;
    }
    return false;
}

/* The marked first vowel of the new placement: uỷ → ủ, oá → ó. */
static const char *shifted(char first, const unsigned char *second, size_t n)
{
    if (first == 'u') {
        if (n == 2)
            return second[1] == 0xBD ? "ú" : NULL;
        return second[1] != 0xBB ? NULL : second[2] == 0xB7 ? "ủ" : "ụ";
    }
    if (n == 2)
        return second[1] == 0xA0 ? "ò" : second[1] == 0xA1 ? "ó" : second[1] == 0xA3 ? "õ" : NULL;
    return second[1] != 0xBA ? NULL : second[2] == 0xA3 ? "ỏ" : "ọ";
}

void words_fold(const char *p, size_t n, char *out)
{
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)p[i];
        unsigned char lead = i > 0 ? (unsigned char)p[i - 1] : 0;
        unsigned char lead2 = i > 1 ? (unsigned char)p[i - 2] : 0;
        if (c >= 'A' && c <= 'Z')
            c = (unsigned char)(c + 32);
        else if (c >= 0x80 && c < 0xC0) {
            if (lead == 0xC3 && c <= 0x9E)
                c = (unsigned char)(c + 32);
            else if ((lead == 0xC4 && c % 2 == 0 && c <= 0xB6) || (lead == 0xC5 && c == 0xA8) ||
                     (lead == 0xC6 && c == 0xA0) || (lead2 == 0xE1 && (lead == 0xBA || lead == 0xBB) && c % 2 == 0))
                c = (unsigned char)(c + 1);
            else if (lead == 0xC6 && c == 0xAF)
                c = 0xB0;
        }
        out[i] = (char)c;
    }
    for (size_t i = 0; i + 2 < n; i++) {
        size_t length = 0;
        if (out[i] != 'u' && out[i] != 'o')
            continue;
        if (!is_tone_shift((const unsigned char *)out + i + 1, n - i - 1, &length))
            continue;
        if (i > 0 && out[i] == 'u' && out[i - 1] == 'q') /* quý keeps its tone on the y */
            continue;
        if (i + 1 + length < n && words_is_letter((unsigned char)out[i + 1 + length])) /* toàn */
            continue;
        const char *vowel = shifted(out[i], (const unsigned char *)out + i + 1, length);
        if (!vowel)
            continue;
        char plain = out[i] == 'u' ? 'y' : 'a';
        memcpy(out + i, vowel, length);
        out[i + length] = plain;
        i += length;
    }
}

bool words_is_letter(unsigned char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 0xC3 && byte <= 0xC6) || byte == 0xE1;
}

size_t words_start_rest(struct str words, const char *phrase)
{
    size_t n = 0;
    bool other = false, moved = false;
    for (; phrase[n]; n++) {
        const unsigned char printed = n < words.n ? (unsigned char)words.p[n] : 0, folded = (unsigned char)phrase[n];
        if (printed == folded)
            continue;
        if (n >= words.n)
            return 0;
        if (!moved && !words_byte_is(printed, folded)) {
            moved = words_tone_may_move(printed, folded);
            if (!moved)
                return 0;
        }
        other |= (printed | folded) >= 0x80;
    }
    if (n > PHRASE_MAX || (words.n > n && words_is_letter((unsigned char)words.p[n])))
        return 0;
    if (!other)
        return n; /* only letters of ASCII to fold, as mostly */
    char folded[PHRASE_MAX];
    words_fold(words.p, n, folded);
    return memcmp(folded, phrase, n) == 0 ? n : 0;
}

size_t words_start_any(struct str words, const char *const *phrases)
{
    for (; *phrases; phrases++) {
        const size_t n = words_start(words, *phrases);
        if (n)
            return n;
    }
    return 0;
}

size_t words_letter(struct str words)
{
    if (!words.n)
        return PHRASE_LETTERS;
    const unsigned char first = (unsigned char)words.p[0], low = first | 0x20;
    if (low >= 'a' && low <= 'z' && first < 0x80)
        return LETTER(low);
    const bool d = words.n > 1 && first == 0xC4 && ((unsigned char)words.p[1] | 1) == 0x91;
    return d ? LETTER_D : first >= 0xC3 ? LETTER_MARKED : PHRASE_LETTERS;
}

size_t words_start_set(struct str words, const struct phrase_set *set)
{
    const size_t letter = words_letter(words);
    if (letter == PHRASE_LETTERS)
        return 0;
    size_t n = set->of[letter] ? words_start_any(words, set->of[letter]) : 0;
    if (!n && (letter == LETTER('u') || letter == LETTER('o')) && set->of[LETTER_MARKED])
        n = words_start_any(words, set->of[LETTER_MARKED]); /* "uỷ" is ủy */
    return n;
}

bool words_boundary(struct str words, size_t at)
{
    if (at == 0)
        return true;
    unsigned char before = (unsigned char)words.p[at - 1];
    if (before == ' ' || before == '(' || before == '[' || before == '"' || before == '\'' || before == '/' ||
        before == ',' || before == ';' || before == ':' || before == '|' || before == '.' || before == '-' ||
        before == '>')
        return true;
    /* typographic quotes and dashes: E2 80 90 .. E2 80 BF */
    return at >= 3 && (unsigned char)words.p[at - 3] == 0xE2 && (unsigned char)words.p[at - 2] == 0x80;
}

bool words_upper_marked_at(struct str words, size_t at)
{
    uint32_t code;
    return utf8_decode(words, at, &code) > 0 && text_is_upper_letter(code);
}

size_t words_word_end(struct str words, size_t at)
{
    while (at < words.n && words_is_letter((unsigned char)words.p[at])) {
        unsigned char c = (unsigned char)words.p[at];
        at += c == 0xE1 ? 3 : c >= 0xC3 ? 2 : 1;
    }
    return at < words.n ? at : words.n;
}

size_t words_word_before(struct str words, size_t at)
{
    const size_t floor = at > WORD_BACK_MAX ? at - WORD_BACK_MAX : 0;
    while (at > floor && words.p[at - 1] == ' ')
        at--;
    while (at > floor && words.p[at - 1] != ' ')
        at--;
    return at;
}

/* The digits among eight bytes: bit 7 of each, the first byte lowest. */
static uint64_t digits_of(const char *p)
{
    uint64_t eight;
    memcpy(&eight, p, sizeof eight);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    eight = __builtin_bswap64(eight);
#endif
    eight ^= 0x3030303030303030U;
    return ~(((eight & 0x7F7F7F7F7F7F7F7FU) + 0x7676767676767676U) | eight) & 0x8080808080808080U;
}

size_t words_next_digit(struct str words, size_t from)
{
    size_t at = from;
    for (; at + 32 <= words.n; at += 32) {
        unsigned char any = 0; /* a compiler makes one look of it */
        for (size_t i = 0; i < 32; i++)
            any |= (unsigned char)((unsigned char)(words.p[at + i] - '0') < 10);
        if (any)
            break;
    }
    for (; at + 8 <= words.n; at += 8) {
        const uint64_t digits = digits_of(words.p + at);
        if (digits)
            return at + (size_t)__builtin_ctzll(digits) / 8;
    }
    while (at < words.n && (unsigned char)(words.p[at] - '0') >= 10)
        at++;
    return at < words.n ? at : words.n;
}

size_t words_footnote_mark(struct str words, size_t at)
{
    size_t end = at;
    if (at < words.n && words.p[at] == '[') {
        for (end = at + 1; end < words.n && end < at + 4 && (unsigned char)(words.p[end] - '0') < 10; end++)
            ;
        return end > at + 1 && end < words.n && words.p[end] == ']' ? end + 1 - at : 0;
    }
    for (;;) { /* ¹²³ U+00B2 U+00B3 U+00B9, ⁰ and ⁴..⁹ U+2070..U+2079 */
        const unsigned char *p = (const unsigned char *)words.p + end;
        size_t left = words.n - end;
        if (left >= 2 && p[0] == 0xC2 && (p[1] == 0xB2 || p[1] == 0xB3 || p[1] == 0xB9))
            end += 2;
        else if (left >= 3 && p[0] == 0xE2 && p[1] == 0x81 && p[2] >= 0xB0 && p[2] <= 0xB9)
            end += 3;
        else
            return end - at;
    }
}

#include "words/token.h"

#include "words/lexicon_table.h"

#include <string.h>

/* The sign that begins or ends with this byte of ASCII; 0 when it is none. */
static uint8_t head_sign(char c)
{
    return c == '(' || c == '[' ? SIGN_OPEN : c == '"' || c == '\'' ? SIGN_QUOTE : 0;
}

static uint8_t tail_sign(char c)
{
    switch (c) {
    case ',':
        return SIGN_COMMA;
    case ';':
        return SIGN_SEMICOLON;
    case ':':
        return SIGN_COLON;
    case '.':
    case '!':
    case '?':
        return SIGN_STOP;
    case ')':
    case ']':
        return SIGN_CLOSE;
    case '"':
    case '\'':
        return SIGN_UNQUOTE;
    default:
        return 0;
    }
}

/* Quotes “ ” ‘ ’ and the ellipsis are E2 80 and one byte more; no letter begins so. */
static bool is_typographic(struct str word, size_t at)
{
    return word.n >= at + 3 && (unsigned char)word.p[at] == 0xE2 && (unsigned char)word.p[at + 1] == 0x80;
}

/* Bytes of a footnote's mark at the end of a word: "sở¹", "phương[1]". It hangs on the word and is no part of it. */
static size_t note_mark(struct str word)
{
    const unsigned char *end = (const unsigned char *)word.p + word.n;
    if (word.n > 2 && end[-2] == 0xC2 && (end[-1] == 0xB9 || end[-1] == 0xB2 || end[-1] == 0xB3))
        return 2;
    if (word.n > 3 && end[-3] == 0xE2 && end[-2] == 0x81 && end[-1] >= 0xB0 && end[-1] <= 0xB9)
        return 3;
    if (word.n < 4 || end[-1] != ']')
        return 0;
    size_t i = word.n - 1;
    while (i && word.p[i - 1] >= '0' && word.p[i - 1] <= '9')
        i--;
    return i > 1 && i < word.n - 1 && word.p[i - 1] == '[' ? word.n - i + 1 : 0;
}

/* Cuts the signs off both ends of a word. */
static struct str strip(struct str word, uint8_t *signs, size_t *ret_head)
{
    size_t head = 0;
    while (head < word.n) {
        const uint8_t sign = head_sign(word.p[head]);
        const bool quote = !sign && is_typographic(word, head) && strchr("\x9C\x9D\x98", word.p[head + 2]);
        if (!sign && !quote)
            break;
        *signs |= quote ? SIGN_QUOTE : sign;
        head += quote ? 3 : 1;
    }
    word = str_skip(word, head);
    while (word.n) {
        const char last = word.p[word.n - 1];
        const uint8_t sign = tail_sign(last);
        const bool stroke = last == '/'; /* the full stop "./." */
        const size_t mark = note_mark(word);
        if (mark) {
            word.n -= mark;
            continue;
        }
        const bool typographic = word.n >= 3 && is_typographic(word, word.n - 3);
        if (sign || stroke) {
            *signs |= sign;
            word.n--;
        } else if (typographic && strchr("\xA6\x9D\x99", last)) {
            *signs |= last == '\xA6' ? SIGN_STOP : SIGN_UNQUOTE;
            word.n -= 3;
        } else {
            break;
        }
    }
    *ret_head = head;
    return word;
}

static inline bool is_low_word(unsigned char c)
{
    return (unsigned char)(c - 'a') < 26 || (unsigned char)(c - '0') < 10;
}

/* A word in lower case that begins and ends with a letter or digit has no signs; most have none. Bytes 0xC3 to 0xC6 and
 * 0xE1 lead the letters of Vietnamese, no sign. */
static inline bool is_bare(const char *low, size_t n)
{
    const unsigned char *p = (const unsigned char *)low, *end = p + n;
    if (p[0] < 0x80 ? !is_low_word(p[0]) : p[0] == 0xE2 || p[0] == 0xC2)
        return false;
    if (end[-1] < 0x80)
        return is_low_word(end[-1]);
    return (n >= 2 && end[-2] >= 0xC3 && end[-2] <= 0xC6) || (n >= 3 && end[-3] == 0xE1);
}

/* The first letter differs from its lower case: in its last byte, or in its second where three bytes are no letter. */
static inline bool begins_capital(const char *word, const char *low, size_t n)
{
    const unsigned char lead = (unsigned char)word[0];
    const size_t at = lead < 0x80 ? 0 : lead == 0xE1 ? 2 : 1;
    return at < n && word[at] != low[at];
}

/* Vowels of an open syllable as the old placement writes them, and as the new one does: "uỷ", "ủy". Both have equally
 * many bytes; the few that have not (uỹ, oẽ) stand in no phrase. */
static void place_tone(char *low, size_t n)
{
    static const struct {
        char old[5], fresh[5];
    } tones[] = {
        {"uỷ", "ủy"}, {"uý", "úy"}, {"uỵ", "ụy"}, {"oá", "óa"}, {"oà", "òa"}, {"oả", "ỏa"}, {"oã", "õa"},
        {"oạ", "ọa"}, {"oé", "óe"}, {"oè", "òe"}, {"oẻ", "ỏe"}, {"oẹ", "ọe"},
    };
    for (size_t i = 0; i < sizeof tones / sizeof *tones; i++) {
        const size_t size = strlen(tones[i].old);
        if (n < size || memcmp(low + n - size, tones[i].old, size) != 0)
            continue;
        if (tones[i].old[0] == 'u' && n > size && low[n - size - 1] == 'q') /* quý: the u is no vowel */
            return;
        memcpy(low + n - size, tones[i].fresh, size);
        return;
    }
}

/* Whether a vowel that can lose its tone to the one behind it stands where an open syllable has it. */
static inline bool may_move_tone(const char *low, size_t n)
{
    const char before2 = n > 2 ? low[n - 3] : 0, before3 = n > 3 ? low[n - 4] : 0;
    return (unsigned char)low[n - 1] >= 0x80 && (before2 == 'o' || before2 == 'u' || before3 == 'o' || before3 == 'u');
}

/* Offset of the first blank at or behind `at`; there is one, and eight bytes can be read behind it. */
static inline size_t next_blank(const char *p, size_t at)
{
    for (;; at += 8) {
        const uint64_t blanks = word_blanks(word_load(p + at));
        if (blanks)
            return at + (size_t)__builtin_ctzll(blanks) / 8;
    }
}

WIDE static size_t count_blanks(struct str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += s.p[i] == ' ';
    return n;
}

struct tokens tokens_make(struct arena *arena, struct str flow)
{
    if (flow.n == 0)
        return (struct tokens){0};
    char *low = arena_alloc(arena, flow.n + WORD_BYTES);
    text_lower(flow.p, flow.n, low);
    low[flow.n] = ' ';
    struct token *v = ARENA_ARRAY(arena, struct token, count_blanks(flow) + 1);
    size_t n = 0, openers = 0, end;
    for (size_t at = 0; at < flow.n; at = end + 1) {
        end = next_blank(low, at);
        size_t head = 0, size = end - at;
        uint8_t signs = 0;
        if (size == 0)
            continue;
        if (!is_bare(low + at, size))
            size = strip(str_make(flow.p + at, size), &signs, &head).n;
        if (size == 0 && n && !(signs & (SIGN_OPEN | SIGN_QUOTE))) {
            v[n - 1].signs |= signs;
            continue;
        }
        char *word = low + at + head;
        const bool capital = begins_capital(flow.p + at + head, word, size);
        if (size && may_move_tone(word, size))
            place_tone(word, size);
        const uint16_t number = lexicon_word(word_at(word, size));
        const bool opener = number && number <= lexicon_openers;
        /* in one stroke: memory that is read before it is written is faulted in twice */
        v[n++] = (struct token){(uint32_t)(at + head), (uint32_t)(at + head + size), number, signs, capital, opener};
        openers += opener;
    }
    return (struct tokens){v, n, openers, low};
}

size_t tokens_sentence_end(struct tokens tokens, size_t from)
{
    for (size_t i = from; i + 1 < tokens.n; i++)
        if ((tokens.v[i].signs & SIGN_STOP) && tokens.v[i + 1].capital)
            return i;
    return tokens.n ? tokens.n - 1 : 0;
}

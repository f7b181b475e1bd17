#include "paper/token.h"

#include <string.h>

/* The sign that begins or ends with this byte of ASCII; 0 when it is none. */
static uint16_t head_sign(char c)
{
    return c == '(' || c == '[' ? SIGN_OPEN : c == '"' || c == '\'' ? SIGN_QUOTE : 0;
}

static uint16_t tail_sign(char c)
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
static struct str strip(struct str word, uint16_t *signs, size_t *ret_head)
{
    size_t head = 0;
    while (head < word.n) {
        const uint16_t sign = head_sign(word.p[head]);
        const bool quote = !sign && is_typographic(word, head) && strchr("\x9C\x9D\x98", word.p[head + 2]);
        if (!sign && !quote)
            break;
        *signs |= quote ? SIGN_QUOTE : sign;
        head += quote ? 3 : 1;
    }
    word = str_skip(word, head);
    while (word.n) {
        const char last = word.p[word.n - 1];
        const uint16_t sign = tail_sign(last);
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

static bool begins_capital(struct str word)
{
    if (word.n == 0)
        return false;
    if ((unsigned char)word.p[0] < 0x80)
        return word.p[0] >= 'A' && word.p[0] <= 'Z';
    uint32_t code = 0;
    return utf8_decode(word, 0, &code) && text_is_upper_letter(code);
}

/* The next word of a line of words with single blanks. */
static struct str next_word(struct str *rest)
{
    const char *blank = rest->n ? memchr(rest->p, ' ', rest->n) : NULL;
    const size_t n = blank ? (size_t)(blank - rest->p) : rest->n;
    const struct str word = str_sub(*rest, 0, n);
    *rest = str_skip(*rest, n + 1);
    return word;
}

uint32_t token_hash(struct str word)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < word.n; i++)
        h = (h ^ (unsigned char)word.p[i]) * 16777619u;
    return h ^ (h >> 15);
}

struct tokens tokens_make(struct arena *arena, struct str flow)
{
    if (flow.n == 0)
        return (struct tokens){NULL, 0};
    struct str low = text_fold_case(arena, flow);
    size_t room = 1;
    for (const char *p = flow.p, *end = flow.p + flow.n; p < end && (p = memchr(p, ' ', (size_t)(end - p))); p++)
        room++;
    struct token *v = ARENA_ARRAY(arena, struct token, room);
    size_t n = 0;
    struct str rest = flow;
    while (rest.n) {
        const struct str word = next_word(&rest);
        const struct str low_word = next_word(&low);
        struct token token = {0};
        size_t head = 0, low_head = 0;
        uint16_t ignored = 0;
        const struct str bare = strip(word, &token.signs, &head);
        token.low = strip(low_word, &ignored, &low_head);
        token.hash = token_hash(token.low);
        token.from = (uint32_t)((size_t)(word.p - flow.p) + head);
        token.to = token.from + (uint32_t)bare.n;
        token.capital = begins_capital(bare);
        if (bare.n == 0 && n && !(token.signs & (SIGN_OPEN | SIGN_QUOTE))) {
            v[n - 1].signs |= token.signs;
            continue;
        }
        v[n++] = token;
    }
    return (struct tokens){v, n};
}

size_t tokens_sentence_end(struct tokens tokens, size_t from)
{
    for (size_t i = from; i + 1 < tokens.n; i++)
        if ((tokens.v[i].signs & SIGN_STOP) && tokens.v[i + 1].capital)
            return i;
    return tokens.n ? tokens.n - 1 : 0;
}

#include "paper/token.h"

#include <string.h>

struct sign_row {
    const char *bytes;
    uint16_t sign;
};

static const struct sign_row heads[] = {
    {"(", SIGN_OPEN}, {"[", SIGN_OPEN}, {"\"", SIGN_QUOTE}, {"\u201C", SIGN_QUOTE}, {"\u2018", SIGN_QUOTE},
    {"'", SIGN_QUOTE}, {"\u201D", SIGN_QUOTE},
};
static const struct sign_row tails[] = {
    {",", SIGN_COMMA}, {";", SIGN_SEMICOLON}, {":", SIGN_COLON}, {".", SIGN_STOP}, {"!", SIGN_STOP}, {"?", SIGN_STOP},
    {"\u2026", SIGN_STOP}, {")", SIGN_CLOSE}, {"]", SIGN_CLOSE}, {"\"", SIGN_UNQUOTE}, {"\u201D", SIGN_UNQUOTE},
    {"\u2019", SIGN_UNQUOTE}, {"'", SIGN_UNQUOTE}, {"/", 0},
};

/* Bytes of the sign of the table at an end of the word, or 0. */
static size_t match_sign(const struct sign_row *rows, size_t n, struct str word, bool tail, uint16_t *signs)
{
    for (size_t i = 0; i < n; i++) {
        const struct str sign = str_from(rows[i].bytes);
        if (tail ? str_ends(word, sign) : str_starts(word, sign)) {
            *signs |= rows[i].sign;
            return sign.n;
        }
    }
    return 0;
}

static bool is_plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* Cuts the signs off a word; both ends are looked at only when they are no plain letters. */
static struct str strip(struct str word, uint16_t *signs, size_t *ret_head)
{
    size_t head = 0;
    while (word.n && !is_plain(word.p[0])) {
        const size_t n = match_sign(heads, sizeof heads / sizeof *heads, word, false, signs);
        if (n == 0)
            break;
        word = str_skip(word, n);
        head += n;
    }
    while (word.n && !is_plain(word.p[word.n - 1])) {
        const size_t n = match_sign(tails, sizeof tails / sizeof *tails, word, true, signs);
        if (n == 0)
            break;
        word.n -= n;
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

struct tokens tokens_make(struct arena *arena, struct str flow)
{
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

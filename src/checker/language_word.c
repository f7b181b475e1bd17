/* The text as words. */
#include "checker/language.h"
#include "checker/language_table.h"

#include <stdlib.h>

/* Characters that tie a word to what stands beside it: codes, addresses, names of other peoples ("M'gar"). */
static bool is_tie(char c)
{
    return (c >= '0' && c <= '9') || c == '_' || c == '@' || c == '\'' || c == '/' || c == '-' || c == '.' ||
           c == '&' || c == '\\' || c == '+' || c == '=' || c == '%' || c == '#' || c == '$';
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0xC3;
}

/* Tied: a tie at the word, and a word or figure on its other side. "xã/phường" is two whole words, "45/TB" is not. */
static bool is_tied(struct str text, size_t from, size_t to)
{
    if (from > 0 && is_tie(text.p[from - 1]) && (from == 1 || is_word(text.p[from - 1]) || is_word(text.p[from - 2])))
        return true;
    return to < text.n && is_tie(text.p[to]) && (is_word(text.p[to]) || (to + 1 < text.n && is_word(text.p[to + 1])));
}

static enum word_gap gap_between(struct str between)
{
    size_t lines = 0, blanks = 0;
    bool comma = false;
    for (size_t i = 0; i < between.n; i++) {
        const char c = between.p[i];
        const bool nbsp = i + 1 < between.n && (unsigned char)c == 0xC2 && (unsigned char)between.p[i + 1] == 0xA0;
        if (c == ',' && i == 0)
            comma = true;
        else if (c == '\n')
            lines++;
        else if (c == ' ' || nbsp)
            blanks++;
        else
            return GAP_BREAK;
        i += nbsp;
    }
    /* more blanks part columns */
    if (lines > 1 || (lines == 0 && blanks > 3) || lines + blanks == 0)
        return GAP_BREAK;
    return comma ? GAP_COMMA : GAP_BLANK;
}

/* True when a sentence or a line begins behind these bytes. */
static bool opens_behind(struct str between)
{
    for (size_t i = 0; i < between.n; i++)
        if (strchr("\n.:;?!-+*(\"|", between.p[i]) || (unsigned char)between.p[i] == 0xE2)
            return true;
    return false;
}

/* All capitals: an abbreviation unless a tone and a place for it tell that it is a word. */
static bool is_plain(const struct spelled *spelled)
{
    if (spelled->foreign || spelled->n < 2 || spelled->n > WORD_LETTERS_MAX || !spelled->accented ||
        spelled->tail == spelled->n)
        return false;
    if (spelled->uppers == spelled->n)
        return spelled->tones > 0 && spelled->tail <= 2;
    /* without any tone and longer than a syllable: "lôgarit", "hômôxedatic" */
    if (!spelled->tones && spelled->n > SYLLABLE_LETTERS)
        return false;
    return spelled->uppers == 0 || (spelled->uppers == 1 && spelled->capital);
}

static struct language_token read_token(struct str text, size_t before, size_t from, size_t to,
                                        const struct spelled *spelled)
{
    const struct str between = str_sub(text, before, from);
    const bool first = before == 0;
    struct language_token token = {.from = (uint32_t)from, .to = (uint32_t)to, .exact = syllable_exact(spelled)};
    token.gap = (first ? GAP_BREAK : gap_between(between)) & 3;
    token.verdict = syllable_judge(spelled) & 7;
    token.capital = spelled->capital;
    token.upper = spelled->n > 1 && spelled->uppers == spelled->n;
    token.line = first || str_find_byte(between, '\n') != STR_NOWHERE;
    token.opens = first || opens_behind(between);
    token.toned = spelled->tones > 0;
    token.plain = is_plain(spelled) && !is_tied(text, from, to);
    token.near = token.verdict == SYLLABLE_IMPOSSIBLE && token.plain && syllable_near(spelled);
    const struct language_fold *fold = token.exact ? language_fold(syllable_fold(token.exact)) : NULL;
    token.word = fold ? fold->number : 0;
    token.slips = fold && fold->slips;
    return token;
}

struct language_words language_read(struct arena *arena, struct str text)
{
    struct {
        struct language_token *v;
        size_t n, cap;
    } words = {.cap = text.n / 5 + 16}; /* a word and its blank take more */
    words.v = ARENA_ARRAY(arena, struct language_token, words.cap);
    for (size_t at = 0, before = 0; at < text.n;) {
        struct spelled spelled;
        const size_t end = syllable_scan(text, at, &spelled);
        if (end > at) {
            VEC_PUSH(arena, &words, read_token(text, before, at, end, &spelled));
            before = end;
        }
        at = end + (end < text.n); /* behind a word stands a sign, or its first byte; the others begin no word */
    }
    return (struct language_words){words.v, words.n};
}

unsigned language_word_flags(uint64_t exact)
{
    return language_flags(exact);
}

static int by_bytes(const void *key, const void *entry)
{
    return strcmp(key, *(const char *const *)entry);
}

bool language_is_loan(struct str word)
{
    char lower[4 * WORD_LETTERS_MAX + 1];
    if (word.n >= sizeof lower)
        return false;
    text_lower(word.p, word.n, lower);
    lower[word.n] = 0;
    return bsearch(lower, language_loans, language_n_loans, sizeof *language_loans, by_bytes) != NULL;
}

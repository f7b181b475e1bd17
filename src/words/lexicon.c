#include "words/lexicon.h"

#include "words/lexicon_table.h"

/* Its first two words are known to match. A phrase runs over a comma only where it has one itself, and over no other
 * sign. */
static bool phrase_matches(const struct lexicon_phrase *phrase, struct tokens tokens, size_t at)
{
    const uint16_t walls = SIGN_COMMA | SIGN_SEMICOLON | SIGN_COLON | SIGN_STOP | SIGN_CLOSE;
    if (phrase->n > tokens.n - at || (phrase->tags & P_PROPER && !tokens.v[at + 1].capital))
        return false;
    for (uint32_t i = 2; i < phrase->n; i++)
        if (phrase->words[i] != tokens.v[at + i].word)
            return false;
    for (uint32_t i = 0; i + 1 < phrase->n; i++)
        if ((tokens.v[at + i].signs & walls) != (phrase->commas >> i & 1 ? SIGN_COMMA : 0))
            return false;
    return true;
}

/* The longest phrase at a token that opens some; n is 0 when there is none. */
static struct phrase longest_at(struct tokens tokens, size_t at)
{
    const uint16_t word = tokens.v[at].word, next = at + 1 < tokens.n ? tokens.v[at + 1].word : 0;
    if (next) {
        const struct lexicon_pair pair = lexicon_pair(word, next);
        for (size_t i = pair.from; i < pair.to; i++)
            if (phrase_matches(&lexicon_phrases[i], tokens, at))
                return (struct phrase){(uint32_t)at, lexicon_phrases[i].n, lexicon_phrases[i].tags};
    }
    const uint32_t alone = lexicon_alone[word];
    return (struct phrase){(uint32_t)at, alone != 0, alone & ~LEXICON_IS_ALONE};
}

struct phrases lexicon_scan(struct arena *arena, struct tokens tokens)
{
    struct phrase *v = ARENA_ARRAY(arena, struct phrase, tokens.openers);
    size_t n = 0;
    for (size_t at = 0; at < tokens.n;) {
        const struct phrase phrase = tokens.v[at].opener ? longest_at(tokens, at) : (struct phrase){0};
        if (phrase.n)
            v[n++] = phrase;
        at += phrase.n ? phrase.n : 1;
    }
    arena_give_back(arena, v + n, (tokens.openers - n) * sizeof *v);
    return (struct phrases){v, n};
}

/* Index of the first phrase at or behind a token. */
static size_t first_from(struct phrases phrases, size_t at)
{
    size_t low = 0, high = phrases.n;
    while (low < high) {
        const size_t mid = (low + high) / 2;
        if (phrases.v[mid].at < at)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

const struct phrase *phrases_at(struct phrases phrases, size_t at)
{
    const size_t i = first_from(phrases, at);
    return i < phrases.n && phrases.v[i].at == at ? &phrases.v[i] : NULL;
}

uint32_t phrases_tags(struct phrases phrases, size_t from, size_t to)
{
    uint32_t tags = 0;
    for (size_t i = first_from(phrases, from); i < phrases.n && phrases.v[i].at < to; i++)
        tags |= phrases.v[i].tags;
    return tags;
}

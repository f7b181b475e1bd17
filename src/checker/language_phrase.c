/*
 * What differs from a phrase of the genre in one syllable. All words go through one tree of phrases without marks; long
 * phrases stand in it once more for each syllable that may fold to other letters.
 */
#include "checker/language.h"
#include "checker/language_table.h"

bool language_stands(const struct language_words *words, size_t i, size_t n)
{
    uint64_t hash = 0;
    for (size_t k = 0; k < n; k++) {
        if (i + k >= words->n || (k > 0 && words->v[i + k].gap > (n == 2 ? GAP_BLANK : GAP_COMMA)))
            return false;
        hash = gram_add(hash, words->v[i + k].exact);
    }
    const struct language_gram *gram = language_gram(hash);
    return gram && !gram->right;
}

bool language_pair(const struct language_words *words, size_t i)
{
    return language_stands(words, i, 2);
}

static bool is_known(const struct language_token *v, size_t n)
{
    uint64_t hash = 0;
    for (size_t i = 0; i < n; i++)
        hash = gram_add(hash, v[i].exact);
    const struct language_gram *gram = language_gram(hash);
    return gram && !gram->right;
}

/* One letter put in, left out or put for another one, the rest and the tone as they are. */
static bool is_near(uint64_t a, uint64_t b)
{
    const uint64_t tone = (1u << TONE_BITS) - 1;
    if ((a & tone) != (b & tone))
        return false;
    a >>= TONE_BITS;
    b >>= TONE_BITS;
    for (unsigned i = 0; i < SYLLABLE_LETTERS; i++) {
        const uint64_t low = (UINT64_C(1) << i * LETTER_BITS) - 1;
        const uint64_t rest_a = a >> i * LETTER_BITS, rest_b = b >> i * LETTER_BITS;
        if ((a & low) != (b & low))
            return false;
        if (rest_a >> LETTER_BITS == rest_b >> LETTER_BITS || rest_a >> LETTER_BITS == rest_b ||
            rest_a == rest_b >> LETTER_BITS)
            return true;
    }
    return false;
}

/* Capitals that tell of a name; a heading in capitals throughout tells nothing. */
static bool may_be_name(const struct language_token *v, size_t n, size_t odd)
{
    size_t uppers = 0, capitals = 0;
    for (size_t i = 0; i < n; i++) {
        uppers += v[i].upper;
        capitals += v[i].capital;
    }
    if (uppers)
        return uppers != n;
    return v[odd].capital && (!v[odd].opens || capitals > 1);
}

/* The words [at, at + n) differ from a phrase in the word `odd`: true when other words explain it. */
static bool is_explained(const struct language_words *words, size_t at, size_t n, size_t odd)
{
    if ((odd > 0 && language_pair(words, odd - 1)) || language_pair(words, odd))
        return true;
    for (size_t from = odd < 2 ? 0 : odd - 2; from <= odd; from++)
        if (language_stands(words, from, 3))
            return true;
    /* "hệ thống báo cáo": what is left of the phrase belongs to the words behind it, or before it */
    if (odd + 1 < at + n && odd + 2 == at + n && language_pair(words, odd + 1))
        return true;
    if (odd > at && odd == at + 1 && at > 0 && language_pair(words, at - 1))
        return true;
    const bool edge = odd == at || odd + 1 == at + n;
    return n < ANY_PHRASE_MIN && edge && (language_flags(words->v[odd].exact) & WORD_FREE);
}

/* The phrase against the words from `at` on. True: one differs, and *ret_odd is its place. */
static bool differs(const struct language_words *words, size_t at, const struct language_phrase *phrase, uint8_t odd,
                    size_t *ret_odd)
{
    const struct language_token *v = words->v + at;
    size_t differing = 0;
    for (size_t i = 0; i < phrase->n; i++) {
        if (i > 0 && v[i].gap == GAP_COMMA && !(phrase->commas >> (i - 1) & 1))
            return false;
        if (v[i].exact == phrase->exact[i])
            continue;
        *ret_odd = at + i;
        if (++differing > 1)
            return false;
    }
    return differing == 1 &&
           (odd == NO_WORD || (*ret_odd == at + odd && is_near(words->v[*ret_odd].exact, phrase->exact[odd])));
}

static void take_ends(const struct language_words *words, size_t at, uint16_t node, struct language_slip *slip)
{
    for (size_t i = language_first_end[node]; i < language_first_end[node + 1]; i++) {
        const struct language_phrase *phrase = &language_phrases[language_ends[i].phrase];
        size_t odd = 0;
        if (phrase->n <= slip->n || !differs(words, at, phrase, language_ends[i].odd, &odd))
            continue;
        if (is_known(words->v + at, phrase->n) || may_be_name(words->v + at, phrase->n, odd - at) ||
            is_explained(words, at, phrase->n, odd))
            continue;
        *slip = (struct language_slip){at, phrase->n, odd, phrase->text};
    }
}

static bool reaches(const struct language_words *words, size_t at, size_t depth)
{
    return at + depth < words->n && (depth == 0 || words->v[at + depth].gap != GAP_BREAK);
}

/* Down the tree from `node`, that `depth` words lead to, without an odd one. */
static void walk(const struct language_words *words, size_t at, uint16_t node, size_t depth, struct language_slip *slip)
{
    while (node) {
        take_ends(words, at, node, slip);
        if (!reaches(words, at, depth))
            return;
        node = language_step(node, words->v[at + depth].word);
        depth++;
    }
}

static bool find_wrong(const struct language_words *words, size_t i, struct language_slip *slip)
{
    uint64_t hash = gram_add(0, words->v[i].exact);
    for (size_t n = 2; n <= WRONG_WORDS_MAX && i + n <= words->n && words->v[i + n - 1].gap == GAP_BLANK; n++) {
        hash = gram_add(hash, words->v[i + n - 1].exact);
        const struct language_gram *gram = language_gram(hash);
        if (!gram || !gram->right || may_be_name(words->v + i, n, 0) || may_be_name(words->v + i, n, n - 1))
            continue;
        /* "sông Hồng hành chánh": a pair of its own with the words around holds either word in its place */
        if ((i > 0 && language_pair(words, i - 1)) || language_pair(words, i + n - 1))
            continue;
        *slip = (struct language_slip){i, n, i, language_rights[gram->right]};
        return true;
    }
    return false;
}

bool language_slip_at(const struct language_words *words, size_t i, struct language_slip *ret_slip)
{
    *ret_slip = (struct language_slip){0};
    if (words->v[i].slips && find_wrong(words, i, ret_slip))
        return true;
    uint16_t node = 1;
    for (size_t depth = 0; node && depth < PHRASE_WORDS_MAX; depth++) {
        if (!reaches(words, i, depth))
            break;
        const uint16_t odd = language_step(node, ANY_WORD);
        if (odd)
            walk(words, i, odd, depth + 1, ret_slip);
        node = language_step(node, words->v[i + depth].word);
        if (node)
            take_ends(words, i, node, ret_slip);
    }
    return ret_slip->n > 0;
}

/*
 * Makes the tables of the lexicon from lexicon.def while dondoc is built, so that reading a paper starts with them
 * ready and no state is shared. Prints C to standard output.
 *
 * Words that begin a phrase are numbered first, from 1 on. Phrases of one word are a table by that word; the others
 * stand together by their first two words, longer ones in front.
 */
#include "words/lexicon.h"
#include "words/lexicon_table.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct row {
    const char *text;
    uint32_t tags;
};

static const struct row rows[] = {
#define PHRASE(tags, text) {text, tags},
#include "words/lexicon.def"
#undef PHRASE
};

enum { ROWS = sizeof rows / sizeof *rows, WORDS_MAX = 4096, SLOTS = 1 << LEXICON_BITS,
       PAIR_SLOTS = 1 << LEXICON_PAIR_BITS };

struct lexicon_words {
    struct word v[WORDS_MAX]; /* [0] is no word */
    size_t n;
};

static void refuse(const char *text, const char *why)
{
    fprintf(stderr, "lexicon.def: \"%s\": %s\n", text, why);
    exit(1);
}

static uint16_t number_of(struct lexicon_words *words, struct word word)
{
    for (size_t i = 1; i < words->n; i++)
        if (words->v[i].a == word.a && words->v[i].b == word.b)
            return (uint16_t)i;
    if (words->n == WORDS_MAX)
        refuse("…", "more words than WORDS_MAX");
    words->v[words->n] = word;
    return (uint16_t)words->n++;
}

/* The word of n bytes at p, of which a comma may be the last. */
static struct word bare_word(const struct row *row, const char *p, size_t n)
{
    char padded[2 * WORD_BYTES] = {0};
    const size_t bare = n - (n && p[n - 1] == ',');
    if (bare == 0 || bare > WORD_BYTES)
        refuse(row->text, "a word of no or of too many bytes");
    memcpy(padded, p, bare);
    return word_at(padded, bare);
}

static struct word first_word(const struct row *row)
{
    return bare_word(row, row->text, strcspn(row->text, " "));
}

static struct lexicon_phrase phrase_of(struct lexicon_words *words, const struct row *row)
{
    struct lexicon_phrase phrase = {.tags = row->tags};
    for (const char *p = row->text; *p;) {
        size_t n = strcspn(p, " ");
        const bool last = !p[n];
        const bool comma = n && p[n - 1] == ',';
        if (phrase.n == LEXICON_WORDS_MAX)
            refuse(row->text, "more words than LEXICON_WORDS_MAX");
        phrase.commas = (uint8_t)(phrase.commas | (comma ? 1u << phrase.n : 0u));
        phrase.words[phrase.n++] = number_of(words, bare_word(row, p, n));
        p += n + !last;
    }
    if (!phrase.n)
        refuse(row->text, "no words");
    return phrase;
}

static int by_words(const void *a, const void *b)
{
    const struct lexicon_phrase *left = a, *right = b;
    for (size_t i = 0; i < LEXICON_WORDS_MAX; i++) {
        if (i == 2 && left->n != right->n)
            return right->n - left->n;
        if (left->words[i] != right->words[i])
            return left->words[i] < right->words[i] ? -1 : 1;
    }
    return left->commas - right->commas;
}

/* Rows of the same words become one with the tags of all; returns how many are left. */
static size_t merge(struct lexicon_phrase *phrases, size_t n)
{
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if (kept && by_words(&phrases[kept - 1], &phrases[i]) == 0)
            phrases[kept - 1].tags |= phrases[i].tags;
        else
            phrases[kept++] = phrases[i];
    return kept;
}

static void print_slots(const struct lexicon_words *words)
{
    static uint16_t slots[SLOTS];
    for (size_t i = 1; i < words->n; i++) {
        uint32_t slot = word_hash(words->v[i], LEXICON_BITS);
        while (slots[slot])
            slot = (slot + 1) % SLOTS;
        slots[slot] = (uint16_t)i;
    }
    printf("const uint16_t lexicon_slots[%d] = {", SLOTS);
    for (size_t i = 0; i < SLOTS; i++)
        printf("%s%u,", i % 20 ? "" : "\n", slots[i]);
    puts("\n};");
}

static void print_alone(const struct lexicon_phrase *phrases, size_t n, size_t openers)
{
    static uint32_t alone[WORDS_MAX];
    for (size_t i = 0; i < n; i++)
        if (phrases[i].n == 1)
            alone[phrases[i].words[0]] = phrases[i].tags | LEXICON_IS_ALONE;
    printf("const uint32_t lexicon_alone[%zu] = {", openers + 1);
    for (size_t i = 0; i <= openers; i++)
        printf("%s0x%xu,", i % 10 ? "" : "\n", alone[i]);
    puts("\n};");
}

static void print_pairs(const struct lexicon_phrase *phrases, size_t n)
{
    static struct lexicon_pair pairs[PAIR_SLOTS];
    size_t used = 0;
    for (size_t i = 0, next; i < n; i = next) {
        const uint16_t first = phrases[i].words[0], second = phrases[i].words[1];
        for (next = i + 1; next < n && phrases[next].words[0] == first && phrases[next].words[1] == second; next++)
            ;
        if (phrases[i].n == 1)
            continue;
        uint32_t slot = lexicon_pair_hash(first, second);
        while (pairs[slot].first)
            slot = (slot + 1) % PAIR_SLOTS;
        pairs[slot] = (struct lexicon_pair){first, second, (uint16_t)i, (uint16_t)next};
        if (++used * 2 > PAIR_SLOTS)
            refuse("…", "the table of pairs is more than half full: raise LEXICON_PAIR_BITS");
    }
    printf("const struct lexicon_pair lexicon_pairs[%d] = {", PAIR_SLOTS);
    for (size_t i = 0; i < PAIR_SLOTS; i++)
        printf("%s{%u,%u,%u,%u},", i % 6 ? "" : "\n", pairs[i].first, pairs[i].second, pairs[i].from, pairs[i].to);
    puts("\n};");
}

int main(void)
{
    static struct lexicon_words words = {.n = 1};
    static struct lexicon_phrase phrases[ROWS];
    for (size_t i = 0; i < ROWS; i++)
        number_of(&words, first_word(&rows[i]));
    const size_t openers = words.n - 1;
    for (size_t i = 0; i < ROWS; i++)
        phrases[i] = phrase_of(&words, &rows[i]);
    qsort(phrases, ROWS, sizeof *phrases, by_words);
    const size_t n = merge(phrases, ROWS);
    if (words.n * 2 > SLOTS)
        refuse("…", "the table of words is more than half full: raise LEXICON_BITS");

    puts("/* made from lexicon.def */\n#include \"words/lexicon_table.h\"\n");
    print_slots(&words);
    printf("const struct word lexicon_words[%zu] = {\n", words.n);
    for (size_t i = 0; i < words.n; i++)
        printf("{0x%llxu, 0x%llxu},\n", (unsigned long long)words.v[i].a, (unsigned long long)words.v[i].b);
    printf("};\nconst uint16_t lexicon_openers = %zu;\n", openers);
    print_alone(phrases, n, openers);
    print_pairs(phrases, n);
    printf("const struct lexicon_phrase lexicon_phrases[%zu] = {\n", n);
    for (size_t i = 0; i < n; i++) {
        printf("{0x%xu, %u, %u, {", phrases[i].tags, phrases[i].n, phrases[i].commas);
        for (size_t w = 0; w < LEXICON_WORDS_MAX; w++)
            printf("%u,", phrases[i].words[w]);
        puts("}},");
    }
    puts("};");
    return ferror(stdout) ? 1 : 0;
}

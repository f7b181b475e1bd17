/*
 * Makes the tables of the lexicon from lexicon.def while dondoc is built, so that reading a paper starts with them
 * ready and no state is shared. Prints C to standard output.
 *
 * Words are numbered from 1 in the order in which they first appear; phrases stand together by their first word, longer
 * ones in front.
 */
#include "paper/lexicon.h"
#include "paper/lexicon_table.h"

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
#include "paper/lexicon.def"
#undef PHRASE
};

enum { ROWS = sizeof rows / sizeof *rows, WORDS_MAX = 4096, SLOTS = 1 << LEXICON_BITS };

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

static struct lexicon_phrase phrase_of(struct lexicon_words *words, const struct row *row)
{
    struct lexicon_phrase phrase = {.tags = row->tags};
    for (const char *p = row->text; *p;) {
        size_t n = strcspn(p, " ");
        const bool last = !p[n];
        const bool comma = n && p[n - 1] == ',';
        const size_t bare = n - comma;
        char padded[2 * WORD_BYTES] = {0};
        if (bare == 0 || bare > WORD_BYTES)
            refuse(row->text, "a word of no or of too many bytes");
        if (phrase.n == LEXICON_WORDS_MAX)
            refuse(row->text, "more words than LEXICON_WORDS_MAX");
        memcpy(padded, p, bare);
        phrase.commas = (uint8_t)(phrase.commas | (comma ? 1u << phrase.n : 0u));
        phrase.words[phrase.n++] = number_of(words, word_at(padded, bare));
        p += n + !last;
    }
    if (!phrase.n)
        refuse(row->text, "no words");
    return phrase;
}

static int by_first_word(const void *a, const void *b)
{
    const struct lexicon_phrase *left = a, *right = b;
    if (left->words[0] != right->words[0])
        return left->words[0] < right->words[0] ? -1 : 1;
    return right->n - left->n;
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

int main(void)
{
    static struct lexicon_words words = {.n = 1};
    static struct lexicon_phrase phrases[ROWS];
    for (size_t i = 0; i < ROWS; i++)
        phrases[i] = phrase_of(&words, &rows[i]);
    qsort(phrases, ROWS, sizeof *phrases, by_first_word);
    if (words.n * 2 > SLOTS)
        refuse("…", "the table of words is more than half full: raise LEXICON_BITS");

    puts("/* made from lexicon.def */\n#include \"paper/lexicon_table.h\"\n");
    print_slots(&words);
    printf("const struct word lexicon_words[%zu] = {\n", words.n);
    for (size_t i = 0; i < words.n; i++)
        printf("{0x%llxu, 0x%llxu},\n", (unsigned long long)words.v[i].a, (unsigned long long)words.v[i].b);
    printf("};\nconst uint16_t lexicon_first[%zu] = {", words.n + 1);
    size_t at = 0;
    for (size_t i = 0; i <= words.n; i++) {
        while (at < ROWS && phrases[at].words[0] < i)
            at++;
        printf("%s%zu,", i % 20 ? "" : "\n", at);
    }
    printf("\n};\nconst struct lexicon_phrase lexicon_phrases[%d] = {\n", ROWS);
    for (size_t i = 0; i < ROWS; i++) {
        printf("{0x%xu, %u, %u, {", phrases[i].tags, phrases[i].n, phrases[i].commas);
        for (size_t w = 0; w < LEXICON_WORDS_MAX; w++)
            printf("%u,", phrases[i].words[w]);
        puts("}},");
    }
    puts("};");
    return ferror(stdout) ? 1 : 0;
}

/* Makes the tables of language_table.h from language.def while dondoc is built. Prints C to standard output. */
#include "checker/language_table.h"
#include "text/syllable.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    PHRASES_MAX = 4096,
    NODES_MAX = 1 << 14,
    ENDS_MAX = 1 << 14,
    LOANS_MAX = 1024,
    RIGHTS_MAX = 1024,
    ROW_BYTES = 128
};

struct row {
    char text[ROW_BYTES];
};

static struct language_fold folds[1 << LANGUAGE_WORD_BITS];
static struct language_exact exacts[1 << LANGUAGE_WORD_BITS];
static struct language_edge edges[1 << LANGUAGE_EDGE_BITS];
static struct language_gram grams[1 << LANGUAGE_GRAM_BITS];
static struct language_end ends[ENDS_MAX];
static struct language_phrase phrases[PHRASES_MAX];
static struct row phrase_rows[PHRASES_MAX], right_rows[RIGHTS_MAX], loan_rows[LOANS_MAX];
static size_t n_phrases, n_folds, n_exacts, n_edges, n_grams, n_ends, n_loans, n_rights = 1, n_nodes = 2;

static void refuse(const char *text, const char *why)
{
    fprintf(stderr, "language.def: \"%s\": %s\n", text, why);
    exit(1);
}

static struct language_phrase read_phrase(const char *text)
{
    struct language_phrase phrase = {.text = text};
    for (const char *p = text; *p;) {
        const size_t n = strcspn(p, " ");
        const bool comma = n && p[n - 1] == ',';
        const struct spelled spelled = syllable_read(str_make(p, n - comma));
        const uint64_t exact = syllable_exact(&spelled);
        if (!exact || phrase.n == PHRASE_WORDS_MAX)
            refuse(text, exact ? "more words than PHRASE_WORDS_MAX" : "a word that is no syllable");
        phrase.commas = (uint8_t)(phrase.commas | (comma ? 1u << phrase.n : 0u));
        phrase.exact[phrase.n++] = exact;
        p += n + (p[n] == ' ');
    }
    return phrase;
}

/* A word that no phrase may hold is a slip of the list itself. */
static void judge(const char *text)
{
    for (const char *p = text; *p;) {
        const size_t n = strcspn(p, " ,");
        const struct spelled spelled = syllable_read(str_make(p, n));
        if (n && syllable_judge(&spelled) > SYLLABLE_SECOND)
            refuse(text, "an impossible syllable");
        p += n + (p[n] != 0);
    }
}

static uint16_t word_number(uint64_t fold)
{
    uint32_t slot = language_slot(fold, LANGUAGE_WORD_BITS);
    for (; folds[slot].number; slot = (slot + 1) & ((1u << LANGUAGE_WORD_BITS) - 1))
        if (folds[slot].fold == fold)
            return folds[slot].number;
    folds[slot] = (struct language_fold){.fold = fold, .number = (uint16_t)++n_folds};
    return folds[slot].number;
}

static uint16_t step(uint16_t node, uint16_t word)
{
    const uint32_t key = (uint32_t)node << 12 | word;
    uint32_t slot = language_slot(key, LANGUAGE_EDGE_BITS);
    for (; edges[slot].from_word; slot = (slot + 1) & ((1u << LANGUAGE_EDGE_BITS) - 1))
        if (edges[slot].from_word == key)
            return edges[slot].to;
    if (n_nodes == NODES_MAX)
        refuse("…", "more nodes than NODES_MAX");
    n_edges++;
    edges[slot] = (struct language_edge){key, (uint16_t)n_nodes++};
    return edges[slot].to;
}

static void add_way(size_t number, uint8_t odd)
{
    const struct language_phrase *phrase = &phrases[number];
    uint16_t node = 1;
    for (uint8_t i = 0; i < phrase->n; i++)
        node = step(node, i == odd ? ANY_WORD : word_number(syllable_fold(phrase->exact[i])));
    if (n_ends == ENDS_MAX)
        refuse(phrase->text, "more ends than ENDS_MAX");
    ends[n_ends++] = (struct language_end){node, (uint16_t)number, odd};
}

static void add_gram(const struct language_phrase *phrase, uint16_t right)
{
    uint64_t hash = 0;
    for (size_t i = 0; i < phrase->n; i++)
        hash = gram_add(hash, phrase->exact[i]);
    uint32_t slot = language_slot(hash, LANGUAGE_GRAM_BITS);
    for (; grams[slot].hash; slot = (slot + 1) & ((1u << LANGUAGE_GRAM_BITS) - 1)) {
        if (grams[slot].hash != hash)
            continue;
        if (grams[slot].right != right)
            refuse(phrase->text, "both right and wrong");
        return;
    }
    grams[slot] = (struct language_gram){hash, right};
    n_grams++;
}

static void add_phrase(const char *text)
{
    if (n_phrases == PHRASES_MAX)
        refuse(text, "more phrases than PHRASES_MAX");
    strcpy(phrase_rows[n_phrases].text, text);
    judge(text);
    phrases[n_phrases] = read_phrase(phrase_rows[n_phrases].text);
    if (phrases[n_phrases].n < 2)
        refuse(text, "a phrase of one word");
    add_gram(&phrases[n_phrases], 0);
    add_way(n_phrases, NO_WORD);
    for (uint8_t i = 0; phrases[n_phrases].n >= ANY_PHRASE_MIN && i < phrases[n_phrases].n; i++)
        add_way(n_phrases, i);
    n_phrases++;
}

static void add_known(const char *text)
{
    judge(text);
    const struct language_phrase phrase = read_phrase(text);
    add_gram(&phrase, 0);
}

static void add_flag(const char *text, uint8_t flag)
{
    const struct language_phrase phrase = read_phrase(text);
    if (phrase.n != 1)
        refuse(text, "not one word");
    uint32_t slot = language_slot(phrase.exact[0], LANGUAGE_WORD_BITS);
    while (exacts[slot].exact && exacts[slot].exact != phrase.exact[0])
        slot = (slot + 1) & ((1u << LANGUAGE_WORD_BITS) - 1);
    n_exacts += !exacts[slot].exact;
    exacts[slot] = (struct language_exact){phrase.exact[0], (uint8_t)(exacts[slot].flags | flag)};
}

static void add_free(const char *text)
{
    add_flag(text, WORD_FREE);
}

static void add_doubled(const char *text)
{
    add_flag(text, WORD_DOUBLED);
}

static void mark_slips(uint64_t fold)
{
    const uint16_t number = word_number(fold);
    for (size_t i = 0; i < 1 << LANGUAGE_WORD_BITS; i++)
        if (folds[i].number == number)
            folds[i].slips = true;
}

static void add_wrong(const char *text)
{
    const char *equals = strstr(text, " = ");
    char wrong[ROW_BYTES];
    if (!equals || n_rights == RIGHTS_MAX)
        refuse(text, "not wrong = right, or more of them than RIGHTS_MAX");
    snprintf(wrong, sizeof wrong, "%.*s", (int)(equals - text), text);
    strcpy(right_rows[n_rights].text, equals + 3);
    judge(right_rows[n_rights].text);
    const struct language_phrase phrase = read_phrase(wrong);
    if (phrase.n < 2 || phrase.n > WRONG_WORDS_MAX)
        refuse(text, "not two or three words");
    add_gram(&phrase, (uint16_t)n_rights++);
    mark_slips(syllable_fold(phrase.exact[0]));
}

static void add_loan(const char *text)
{
    if (n_loans == LOANS_MAX)
        refuse(text, "more words than LOANS_MAX");
    strcpy(loan_rows[n_loans++].text, text);
}

static void each(const char *list, void (*add)(const char *))
{
    char text[ROW_BYTES];
    while (*list) {
        const size_t n = strcspn(list, ";");
        if (n == 0 || n >= sizeof text)
            refuse(list, "an item that is empty or too long");
        snprintf(text, sizeof text, "%.*s", (int)n, list);
        add(text);
        list += n + (list[n] != 0);
        list += strspn(list, " ");
    }
}

static int by_node(const void *a, const void *b)
{
    const struct language_end *x = a, *y = b;
    return x->node != y->node ? (x->node < y->node ? -1 : 1) : x->phrase - y->phrase;
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(((const struct row *)a)->text, ((const struct row *)b)->text);
}

static void print_tables(void)
{
    puts("/* made from language.def */\n#include \"checker/language_table.h\"\n");
    printf("const struct language_fold language_folds[%d] = {\n", 1 << LANGUAGE_WORD_BITS);
    for (size_t i = 0; i < 1 << LANGUAGE_WORD_BITS; i++)
        if (folds[i].number)
            printf("[%zu] = {0x%llxu, %u, %d},\n", i, (unsigned long long)folds[i].fold, folds[i].number,
                   folds[i].slips);
    printf("};\nconst struct language_exact language_exacts[%d] = {\n", 1 << LANGUAGE_WORD_BITS);
    for (size_t i = 0; i < 1 << LANGUAGE_WORD_BITS; i++)
        if (exacts[i].exact)
            printf("[%zu] = {0x%llxu, %u},\n", i, (unsigned long long)exacts[i].exact, exacts[i].flags);
    printf("};\nconst struct language_edge language_edges[%d] = {\n", 1 << LANGUAGE_EDGE_BITS);
    for (size_t i = 0; i < 1 << LANGUAGE_EDGE_BITS; i++)
        if (edges[i].from_word)
            printf("[%zu] = {%lu, %u},\n", i, (unsigned long)edges[i].from_word, edges[i].to);
    printf("};\nconst struct language_gram language_grams[%d] = {\n", 1 << LANGUAGE_GRAM_BITS);
    for (size_t i = 0; i < 1 << LANGUAGE_GRAM_BITS; i++)
        if (grams[i].hash)
            printf("[%zu] = {0x%llxu, %u},\n", i, (unsigned long long)grams[i].hash, grams[i].right);
    printf("};\nconst struct language_phrase language_phrases[%zu] = {\n", n_phrases);
    for (size_t i = 0; i < n_phrases; i++) {
        printf("{\"%s\", {", phrases[i].text);
        for (size_t k = 0; k < phrases[i].n; k++)
            printf("0x%llxu,", (unsigned long long)phrases[i].exact[k]);
        printf("}, %u, %u},\n", phrases[i].n, phrases[i].commas);
    }
    printf("};\nconst struct language_end language_ends[%zu] = {\n", n_ends);
    for (size_t i = 0; i < n_ends; i++)
        printf("{%u, %u, %u},\n", ends[i].node, ends[i].phrase, ends[i].odd);
    printf("};\nconst uint16_t language_first_end[%zu] = {", n_nodes + 1);
    for (size_t i = 0, at = 0; i <= n_nodes; i++) {
        while (at < n_ends && ends[at].node < i)
            at++;
        printf("%s%zu,", i % 20 ? "" : "\n", at);
    }
    printf("\n};\nconst char *const language_rights[%zu] = {\"\",\n", n_rights);
    for (size_t i = 1; i < n_rights; i++)
        printf("\"%s\",\n", right_rows[i].text);
    printf("};\nconst char *const language_loans[%zu] = {\n", n_loans);
    for (size_t i = 0; i < n_loans; i++)
        printf("\"%s\",\n", loan_rows[i].text);
    printf("};\nconst size_t language_n_loans = %zu;\n", n_loans);
}

int main(void)
{
#define PHRASES(list) each(list, add_phrase);
#define KNOWN(list) each(list, add_known);
#define FREE(list) each(list, add_free);
#define WRONG(list) each(list, add_wrong);
#define DOUBLED(list) each(list, add_doubled);
#define LOAN(list) each(list, add_loan);
#include "checker/language.def"
    if (n_folds * 2 > 1 << LANGUAGE_WORD_BITS || n_exacts * 2 > 1 << LANGUAGE_WORD_BITS || n_folds >= ANY_WORD)
        refuse("…", "the tables of words are more than half full: raise LANGUAGE_WORD_BITS");
    if (n_edges * 2 > 1 << LANGUAGE_EDGE_BITS || n_grams * 2 > 1 << LANGUAGE_GRAM_BITS)
        refuse("…", "a table is more than half full: raise LANGUAGE_EDGE_BITS or LANGUAGE_GRAM_BITS");
    qsort(ends, n_ends, sizeof *ends, by_node);
    qsort(loan_rows, n_loans, sizeof *loan_rows, by_bytes);
    print_tables();
    return ferror(stdout) ? 1 : 0;
}

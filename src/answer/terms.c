#include "answer/terms.h"

#include "text/text.h"

#include <math.h>
#include <stdlib.h>

/* Syllables of grammar and of office life that stand in every paper: a pair of two of them says nothing. Folded. */
static const char *const common[] = {
    "ban", "bao", "bi", "bo", "cac", "cap", "chi", "chua", "chuc", "co", "con", "cong", "cua", "cung", "dam", "dan",
    "dang", "de", "den", "do", "doi", "don", "duoc", "hanh", "hien", "hoac", "hoat", "hop", "kha", "khac", "khi",
    "khong", "la", "lam", "mot", "nay", "nghi", "nham", "nhat", "nhiem", "nhung", "noi", "phai", "phan", "qua",
    "quan", "quyet", "rieng", "sau", "so", "tac", "tai", "the", "theo", "thi", "thuc", "thuoc", "tiep", "tieu", "to",
    "toan", "trach", "trien", "trong", "truoc", "tu", "tung", "tuy", "uy", "va", "van", "ve", "vi", "viec", "vien",
    "voi", "vu", "yeu",
};

static int by_text(const void *key, const void *entry)
{
    const struct str *syllable = key;
    return str_cmp(*syllable, str_from(*(const char *const *)entry));
}

static bool is_common(struct str syllable)
{
    return bsearch(&syllable, common, sizeof common / sizeof *common, sizeof *common, by_text) != NULL;
}

static uint64_t hash_of(struct str first, struct str second)
{
    uint64_t hash = 0xcbf29ce484222325U; /* FNV-1a */
    for (size_t i = 0; i < first.n; i++)
        hash = (hash ^ (unsigned char)first.p[i]) * 0x100000001b3U;
    hash = (hash ^ ' ') * 0x100000001b3U;
    for (size_t i = 0; i < second.n; i++)
        hash = (hash ^ (unsigned char)second.p[i]) * 0x100000001b3U;
    return hash;
}

static int by_number(const void *a, const void *b)
{
    const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static struct terms sorted_once(struct terms terms)
{
    size_t n = 0;
    if (terms.n)
        qsort(terms.v, terms.n, sizeof *terms.v, by_number);
    for (size_t i = 0; i < terms.n; i++)
        if (i == 0 || terms.v[i] != terms.v[i - 1])
            terms.v[n++] = terms.v[i];
    terms.n = n;
    return terms;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* Marks stay: "bản" is not "bàn". Only the table of common syllables is without. */
struct terms terms_of(struct arena *arena, struct str words)
{
    const struct str folded = text_fold_case(arena, words);
    VEC(uint64_t) pairs = {0};
    struct str last = STR_NONE;
    bool last_common = false;
    for (size_t at = 0; at < folded.n;) {
        const size_t gap = at;
        while (at < folded.n && !is_letter(folded.p[at]))
            at++;
        const size_t from = at;
        while (at < folded.n && is_letter(folded.p[at]))
            at++;
        const struct str syllable = str_sub(folded, from, at);
        if (str_empty(syllable))
            break;
        const bool is_grammar = is_common(text_fold(arena, syllable));
        /* more than a blank between them: they are no word */
        if (pairs.n < TERMS_MAX && last.p && from == gap + 1 && folded.p[gap] == ' ' && !(last_common && is_grammar))
            VEC_PUSH(arena, &pairs, hash_of(last, syllable));
        last = syllable;
        last_common = is_grammar;
    }
    return sorted_once((struct terms){pairs.v, pairs.n});
}

struct terms terms_join(struct arena *arena, struct terms a, struct terms b)
{
    struct terms both = {ARENA_ARRAY(arena, uint64_t, a.n + b.n), a.n + b.n};
    if (a.n)
        memcpy(both.v, a.v, a.n * sizeof *a.v);
    if (b.n)
        memcpy(both.v + a.n, b.v, b.n * sizeof *b.v);
    return sorted_once(both);
}

struct posting {
    uint64_t term;
    size_t passage;
};

struct terms_index {
    struct posting *postings; /* by term */
    size_t n;
    double *weight; /* of each passage: the sum of its terms' weights */
    size_t n_passages;
};

static int by_term(const void *a, const void *b)
{
    const struct posting *x = a, *y = b;
    if (x->term != y->term)
        return x->term < y->term ? -1 : 1;
    return (x->passage > y->passage) - (x->passage < y->passage);
}

/* A term that few passages have tells more. */
static double weight_of(const struct terms_index *index, size_t passages)
{
    return log(1.0 + (double)index->n_passages / (1.0 + (double)passages));
}

static size_t first_of(const struct terms_index *index, uint64_t term)
{
    size_t low = 0, high = index->n;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (index->postings[middle].term < term)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static size_t run_from(const struct terms_index *index, size_t from, uint64_t term)
{
    size_t to = from;
    while (to < index->n && index->postings[to].term == term)
        to++;
    return to;
}

struct terms_index *terms_index(struct arena *arena, const struct terms *passages, size_t n)
{
    struct terms_index *index = ARENA_NEW(arena, struct terms_index);
    size_t all = 0;
    for (size_t i = 0; i < n; i++)
        all += passages[i].n;
    index->postings = ARENA_ARRAY(arena, struct posting, all);
    index->weight = ARENA_ARRAY(arena, double, n);
    index->n_passages = n;
    for (size_t i = 0; i < n; i++)
        for (size_t t = 0; t < passages[i].n; t++)
            index->postings[index->n++] = (struct posting){passages[i].v[t], i};
    if (index->n)
        qsort(index->postings, index->n, sizeof *index->postings, by_term);
    for (size_t from = 0, to; from < index->n; from = to) {
        to = run_from(index, from, index->postings[from].term);
        for (size_t i = from; i < to; i++)
            index->weight[index->postings[i].passage] += weight_of(index, to - from);
    }
    return index;
}

/* The cosine of both as sets of weighted terms; what the one asked for has beside is weighed as if nobody had it. */
void terms_liken(const struct terms_index *index, struct terms asked, double *likeness)
{
    double own = 0;
    for (size_t i = 0; i < index->n_passages; i++)
        likeness[i] = 0;
    for (size_t t = 0; t < asked.n; t++) {
        const size_t from = first_of(index, asked.v[t]), to = run_from(index, from, asked.v[t]);
        const double weight = weight_of(index, to - from);
        own += to > from ? weight : weight / 2;
        for (size_t i = from; i < to; i++)
            likeness[index->postings[i].passage] += weight;
    }
    for (size_t i = 0; i < index->n_passages; i++)
        if (likeness[i] > 0)
            likeness[i] /= sqrt(own * index->weight[i]);
}

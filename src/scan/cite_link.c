/*
 * Which mentions are of one paper: "Kết luận số 1103-KL/TU, ngày 12/12/2021 …" and behind it "Kết luận 1103", "Kết luận
 * số 1103-KL/TU". Type, number, symbol and date must not contradict each other. A mention without symbol goes to the
 * only earlier paper that it may be; when it may be two ("Chỉ thị 05" behind 05-CT/TW and 05-CT/TU) it stays alone,
 * because a wrong link misleads more than none.
 */
#include "scan/scan.h"

#include <stdlib.h>

enum { PAPERS_MAX = 8 }; /* of one type and number; a text that holds more is no paper of an office */

/* A citation and where it stands; sorting brings together those of one type and number. */
struct keyed {
    const struct citation *citation;
    size_t index;
    struct str serial; /* "30" of "030/2020" */
    struct str year;   /* "2020", or absent */
};

static struct keyed keyed_of(const struct citation *citations, size_t index)
{
    const struct str number = citations[index].number;
    size_t from = 0, to = 0;
    while (from + 1 < number.n && number.p[from] == '0')
        from++;
    for (to = from; to < number.n && number.p[to] != '/'; to++)
        ;
    return (struct keyed){
        .citation = &citations[index],
        .index = index,
        .serial = str_sub(number, from, to),
        .year = to < number.n ? str_skip(number, to + 1) : STR_NONE,
    };
}

static int by_number(const void *a, const void *b)
{
    const struct keyed *x = a, *y = b;
    int order = str_cmp(x->serial, y->serial);
    if (!order)
        order = str_cmp(x->citation->type, y->citation->type);
    return order ? order : x->index < y->index ? -1 : x->index > y->index;
}

/* One paper of a type and number: what its mentions so far have told of it. */
struct known {
    size_t first;
    struct str symbol, year;
    struct date date;
};

static bool agree(struct str a, struct str b)
{
    return str_empty(a) || str_empty(b) || str_eq(a, b);
}

static bool may_be(const struct known *paper, const struct keyed *mention)
{
    const struct date date = mention->citation->date;
    return agree(paper->symbol, mention->citation->symbol) && agree(paper->year, mention->year) &&
           (!date_is(date) || !date_is(paper->date) || date_cmp(date, paper->date) == 0);
}

/* True when the mention says as much as a first one should: another such mention of the same is the same paper. */
static bool is_full(const struct keyed *mention)
{
    return !str_empty(mention->citation->symbol);
}

/* The paper of the mention among the known ones: the only one that it may be, for a full mention the last. */
static struct known *paper_of(struct known *known, size_t n, const struct keyed *mention)
{
    struct known *found = NULL;
    for (size_t i = 0; i < n; i++) {
        if (!may_be(&known[i], mention))
            continue;
        if (found && !is_full(mention))
            return NULL;
        found = &known[i];
    }
    return found;
}

void cite_link(struct arena *arena, struct citation *citations, size_t n)
{
    struct keyed *mentions = ARENA_ARRAY(arena, struct keyed, n + 1);
    for (size_t i = 0; i < n; i++) {
        citations[i].first = i;
        mentions[i] = keyed_of(citations, i);
    }
    if (n > 1)
        qsort(mentions, n, sizeof *mentions, by_number);
    struct known known[PAPERS_MAX];
    size_t n_known = 0;
    for (size_t i = 0; i < n; i++) {
        const struct keyed *mention = &mentions[i];
        const struct citation *citation = mention->citation;
        if (i == 0 || !str_eq(mention->serial, mentions[i - 1].serial) ||
            !str_eq(citation->type, mentions[i - 1].citation->type))
            n_known = 0;
        struct known *paper = paper_of(known, n_known, mention);
        if (!paper) {
            if (n_known < PAPERS_MAX)
                known[n_known++] = (struct known){mention->index, citation->symbol, mention->year, citation->date};
            continue;
        }
        citations[mention->index].first = paper->first;
        if (str_empty(paper->symbol))
            paper->symbol = citation->symbol;
        if (str_empty(paper->year))
            paper->year = mention->year;
        if (!date_is(paper->date))
            paper->date = citation->date;
    }
}

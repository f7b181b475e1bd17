/*
 * Looks for more hostile texts: every two cases of the table, one half of each or in turn, and says which cost more
 * than their share when the text doubles. For work on the reader; too long for a test run.
 *
 * usage: explore one [NAME [SIZE]]  each case alone (or one): steps a byte by phase at SIZE, twice and 4 times as much
 *        explore pairs              every two cases; prints those that grow faster than the text
 *        explore text NAME SIZE     the text of a case, for a profiler
 */
#include "cases.h"
#include "steps.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ALONE = 32 * 1024, PAIRED = 8 * 1024 };
static const double STEEP = 2.3; /* growth of the work when the text doubles */

static const char *const ways[] = {"lines", "paragraphs"};

static void show(const char *name, const char *way, const struct work *w, size_t bytes)
{
    printf("%-36s %-10s %8zu", name, way, bytes);
    for (size_t phase = 0; phase < PHASE__MAX; phase++)
        printf(" %s %8.1f", phase_name((enum phase)phase), (double)w->steps[phase] / (double)bytes);
    printf(" arena %7.1f out %6.1f%s%s\n", (double)w->arena / (double)bytes, (double)w->output / (double)bytes,
           w->read ? "" : " refused", w->breach ? w->breach : "");
}

static void explore_one(const struct hostile_case *c, size_t least)
{
    for (size_t way = 0; way < 2; way++)
        for (size_t size = least; size <= 4 * least; size *= 2) {
            struct buf text = {0};
            case_text(c, size, &text);
            const struct work w = steps_measure(buf_view(&text), way == 1);
            show(c->name, ways[way], &w, text.n);
            buf_free(&text);
        }
}

typedef void making(const struct hostile_case *a, const struct hostile_case *b, size_t size, struct buf *out);

static void explore_pair(const struct hostile_case *a, const struct hostile_case *b, making *make, const char *how)
{
    for (size_t way = 0; way < 2; way++) {
        struct work w[2];
        double bytes[2];
        for (size_t i = 0; i < 2; i++) {
            struct buf text = {0};
            make(a, b, (size_t)PAIRED << i, &text);
            w[i] = steps_measure(buf_view(&text), way == 1);
            bytes[i] = (double)text.n;
            buf_free(&text);
        }
        const double growth = (double)w[1].all / (double)w[0].all * 2 * bytes[0] / bytes[1];
        const double memory = (double)w[1].arena / (double)w[0].arena * 2 * bytes[0] / bytes[1];
        if (growth > STEEP || memory > STEEP || w[0].breach || w[1].breach || (double)w[1].all / bytes[1] > 3000)
            printf("%s: %s + %s (%s): steps x%.2f, %.0f a byte; arena x%.2f, %.0f a byte %s\n", how, a->name, b->name,
                   ways[way], growth, (double)w[1].all / bytes[1], memory, (double)w[1].arena / bytes[1],
                   w[1].breach ? w[1].breach : "");
    }
}

int main(int argc, char **argv)
{
    const char *verb = argc > 1 ? argv[1] : "one";
    for (size_t i = 0; i < n_hostile_cases; i++) {
        const struct hostile_case *a = &hostile_cases[i];
        const size_t size = argc > 3 ? (size_t)strtoull(argv[3], NULL, 10) : (size_t)ALONE;
        const bool meant = argc < 3 || strcmp(argv[2], a->name) == 0;
        if (strcmp(verb, "text") == 0 && meant) {
            struct buf text = {0};
            case_text(a, size, &text);
            fwrite(text.p, 1, text.n, stdout);
            buf_free(&text);
        } else if (strcmp(verb, "one") == 0 && meant) {
            explore_one(a, size);
        } else if (strcmp(verb, "pairs") == 0) {
            for (size_t k = 0; k < n_hostile_cases; k++) {
                explore_pair(a, &hostile_cases[k], case_halves, "halves");
                if (k > i)
                    explore_pair(a, &hostile_cases[k], case_turns, "turns");
            }
            fflush(stdout);
        }
    }
    return 0;
}

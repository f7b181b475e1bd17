/* Papers torn and garbled at random: nothing crashes, and no finding points outside of the text. */
#include "model.h"
#include "reader/reader.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { MUTATIONS = 10000, PAPERS_MAX = 100 };

/* xorshift64: the same papers on every run */
static uint64_t chance(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static size_t pick(uint64_t *seed, size_t n)
{
    return n ? (size_t)(chance(seed) % n) : 0;
}

/* One wound: a piece lost, doubled or moved, or words put in that rules look at. */
static void wound(struct buf *paper, uint64_t *seed)
{
    static const char *const words[] = {"\n",
                                        " ",
                                        "-",
                                        "/",
                                        "./.",
                                        ";",
                                        "0",
                                        "31/02/2021",
                                        "từ ngày 20/5/2021 đến ngày 19/5/2021",
                                        "Số: 5/TB-TU",
                                        "Nơi nhận:",
                                        "T/M ",
                                        "K/T BÍ THƯ",
                                        "mốc thời gian từ tháng 6/2010 đến",
                                        "thực hiện Kết luận số 30-KL/TU 12/12/2018 của ",
                                        "III.",
                                        "gồm 07 người sau đây:\n1. A\n2. B\n",
                                        "*",
                                        "|",
                                        "\t",
                                        "Căn cứ ",
                                        "Kính gửi",
                                        "ngày",
                                        "Điều 5."};
    const size_t from = pick(seed, paper->n), length = pick(seed, 60);
    const struct str whole = buf_view(paper), head = str_sub(whole, 0, from), tail = str_skip(whole, from);
    struct buf out = {0};
    buf_put(&out, head);
    switch (pick(seed, 4)) {
    case 0:
        buf_put(&out, str_skip(tail, length));
        break;
    case 1:
        buf_put(&out, str_sub(tail, 0, length));
        buf_put(&out, tail);
        break;
    case 2:
        buf_puts(&out, words[pick(seed, sizeof words / sizeof *words)]);
        buf_put(&out, tail);
        break;
    default:
        buf_put(&out, str_skip(tail, length));
        buf_put(&out, str_sub(tail, 0, length));
        break;
    }
    buf_free(paper);
    *paper = out;
}

/* A cut amid a character leaves stray bytes, which the door refuses: they become blanks here. */
static void mend(struct buf *paper)
{
    size_t bad;
    while (!text_valid_utf8(buf_view(paper), &bad))
        paper->p[bad] = ' ';
}

static size_t load_papers(struct arena *arena, struct str *papers)
{
    const char *folder = getenv("DONDOC_PAPERS");
    assert_non_null(folder);
    DIR *dir = opendir(folder);
    assert_non_null(dir);
    size_t n = 0;
    for (struct dirent *entry = readdir(dir); entry && n < PAPERS_MAX; entry = readdir(dir)) {
        if (!str_ends(str_from(entry->d_name), STR(".txt")))
            continue;
        struct source source;
        struct err err;
        const struct str path = str_printf(arena, "%s/%s", folder, entry->d_name);
        assert_true(reader_file(arena, path.p, &source, &err));
        papers[n++] = source.text.s;
    }
    closedir(dir);
    return n;
}

static void no_mutation_crashes_or_points_outside(void **state)
{
    (void)state;
    static const struct check_options all = {.notes = true};
    struct arena *kept = arena_create(), *arena = arena_create();
    struct str papers[PAPERS_MAX + RULE__MAX];
    size_t n = load_papers(kept, papers), findings = 0;
    assert_true(n > 20);
    for (enum rule_id id = 0; id < RULE__MAX; id++) {
        const struct rule *rule = checker_rule(id);
        if (rule->slot != SLOT_PAGE) /* its examples are no words */
            papers[n++] = str_from(model_paper(kept, rule->model, rule->slot, rule->bad));
    }
    uint64_t seed = 20260527;
    for (int i = 0; i < MUTATIONS; i++) {
        struct buf paper = {0};
        buf_put(&paper, papers[pick(&seed, n)]);
        for (size_t wounds = 1 + pick(&seed, 8); wounds > 0; wounds--)
            wound(&paper, &seed);
        mend(&paper);
        if (!str_empty(str_trim(buf_view(&paper))))
            findings += model_check(arena, str_z(arena, buf_view(&paper)), &all).n;
        buf_free(&paper);
        arena_reset(arena);
    }
    assert_true(findings > MUTATIONS);
    arena_destroy(arena);
    arena_destroy(kept);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(no_mutation_crashes_or_points_outside)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

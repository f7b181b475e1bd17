/*
 * The paper room under libFuzzer: every text is a paper, keeps its invariants, and renders in both forms. The first
 * byte chooses whether lines are broken at a width or are paragraphs.
 */
#include "paper/render.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    struct arena *arena = arena_create();
    struct text text;
    struct err err = {0};
    if (text_admit(arena, (struct str){(const char *)data + 1, size - 1}, "fuzz.txt", &text, &err)) {
        const struct paper *paper = paper_parse(arena, &text, data[0] & 1);
        struct buf out = {0};
        const char *breach = paper_check(paper);
        if (breach) {
            fprintf(stderr, "fuzz_paper: %s\n", breach);
            abort();
        }
        paper_render_json(paper, "fuzz.txt", &out);
        paper_render_tree(paper, &out);
        buf_free(&out);
    }
    arena_destroy(arena);
    return 0;
}

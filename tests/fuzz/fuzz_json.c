/* The organisation tree under libFuzzer: any bytes are a tree with its promises kept, or a refusal with a sentence.
 * Parsing only; nothing is opened. */
#include "office/org_json.h"
#include "text/text.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool promise)
{
    if (!promise)
        abort();
}

static void check_text(struct arena *arena, struct str s, size_t max)
{
    size_t bad;
    require(s.n <= max && text_valid_utf8(s, &bad) && text_nfc(arena, s).p == s.p);
    for (size_t i = 0; i < s.n; i++)
        require((unsigned char)s.p[i] >= ' ' && s.p[i] != 0x7f);
}

static void check_plan(struct arena *arena, const struct org_plan *plan)
{
    require(plan->n >= 1 && plan->n <= ORG_NODES_MAX && plan->nodes[0].parent == ORG_PLAN_ROOT);
    int *depth = ARENA_ARRAY(arena, int, plan->n);
    for (size_t i = 0; i < plan->n; i++) {
        const struct org_plan_node *node = &plan->nodes[i];
        require(i == 0 || node->parent < i);
        depth[i] = i ? depth[node->parent] + 1 : 1;
        require(depth[i] <= ORG_DEPTH_MAX && node->n_aliases <= ORG_ALIASES_MAX);
        require(node->name.n > 0 && node->kind.n > 0 && org_check_kind(node->kind, NULL));
        check_text(arena, node->name, 500);
        check_text(arena, node->code, 50);
        for (size_t j = 0; j < node->n_aliases; j++)
            check_text(arena, node->aliases[j], 500);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_create();
    struct org_plan plan;
    struct err err = {0};
    size_t bad;
    if (org_parse_json(arena, str_make((const char *)data, size), &plan, &err))
        check_plan(arena, &plan);
    else
        require(err.code != ERR_NONE && err.text[0] && text_valid_utf8(str_from(err.text), &bad));
    arena_destroy(arena);
    return 0;
}

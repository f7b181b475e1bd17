/* The run over all families of rules, and its result as JSON. */
#include "checker/family.h"

#include <stdlib.h>

static int by_place(const void *a, const void *b)
{
    const struct diagnostic *x = a, *y = b;
    if (x->place.span.from != y->place.span.from)
        return x->place.span.from < y->place.span.from ? -1 : 1;
    /* one place can lack several elements: keep the order of the table, then of the message */
    return x->rule != y->rule ? (x->rule < y->rule ? -1 : 1) : str_cmp(x->message, y->message);
}

struct report checker_run(struct arena *arena, const struct paper *paper)
{
    struct findings findings = {.arena = arena};
    check_missing(paper, &findings);
    check_cited(paper, &findings);
    check_figures(paper, &findings);
    if (findings.n)
        qsort(findings.v, findings.n, sizeof *findings.v, by_place);
    return (struct report){findings.v, findings.n};
}

void checker_render_json(const struct report *report, const char *file, struct buf *out)
{
    struct json json = {.out = out};
    json_open_object(&json);
    json_put_str(&json, "file", str_from(file));
    json_key(&json, "diagnostics");
    json_open_array(&json);
    for (size_t i = 0; i < report->n; i++) {
        const struct diagnostic *d = &report->v[i];
        json_open_object(&json);
        json_put_place(&json, d->place);
        json_put_str(&json, "rule", str_from(d->rule->id));
        json_put_str(&json, "severity", str_from(severity_name(d->rule->severity)));
        json_put_str(&json, "message", d->message);
        json_put_str(&json, "hint", d->hint);
        json_put_str(&json, "source", str_from(_(d->rule->source)));
        json_put_str(&json, "element", str_from(d->element));
        json_end(&json);
    }
    json_end(&json);
    json_end(&json);
}

#include "web/org_findings.h"

#include "answer/answer.h"
#include "office/assignment.h"
#include "web/held_paper.h"
#include "web/ui.h"

enum { PAPERS_MAX = 5, LOOKED_AT_MAX = 100, FINDINGS_MAX = 20, WORDS_BYTES_MAX = 300 };

static void put_paper(struct html *h, struct arena *arena, const struct document *paper, const struct point *points,
                      size_t n)
{
    html_open(h, "li");
    html_line_with(h, "a", document_title(arena, paper), A_Z("class", "row-title"),
                   A_URL("href", str_printf(arena, "/van-ban/%lld", (long long)paper->id)));
    html_open(h, "ul");
    for (size_t i = 0; i < n && i < FINDINGS_MAX; i++) {
        html_open(h, "li");
        ui_link(h, str_printf(arena, "/van-ban/%lld#dong-%u", (long long)paper->id, (unsigned)points[i].place.line),
                ui_cut(arena, points[i].words, WORDS_BYTES_MAX));
        html_close(h, "li");
    }
    html_close(h, "ul");
    if (n > FINDINGS_MAX)
        html_line(h, "p", str_printf(arena, "và %zu điểm khác trong văn bản này.", n - FINDINGS_MAX));
    html_close(h, "li");
}

/* The papers behind what it owes itself, those with the latest days first. */
static bool find_papers(struct work *work, int64_t org, int64_t papers[PAPERS_MAX], size_t *ret_n, struct err *err)
{
    const struct assignment_filter filter = {.lamp = -1, .org = org};
    struct page page = {.limit = 1};
    struct assignment *rows;
    size_t n_rows, n = 0;
    if (!assignment_list(work, &filter, &page, &rows, &n_rows, err))
        return false;
    page.offset = page.total > LOOKED_AT_MAX ? page.total - LOOKED_AT_MAX : 0;
    page.limit = LOOKED_AT_MAX;
    if (!assignment_list(work, &filter, &page, &rows, &n_rows, err))
        return false;
    for (size_t i = n_rows; i > 0 && n < PAPERS_MAX; i--) {
        const struct assignment *row = &rows[i - 1];
        size_t k = 0;
        while (k < n && papers[k] != row->document)
            k++;
        if (k == n && row->document && row->org == org)
            papers[n++] = row->document;
    }
    *ret_n = n;
    return true;
}

bool org_findings_put(struct html *h, struct work *work, const struct org *org, const struct org_name *names,
                      size_t n_names, struct err *err)
{
    int64_t papers[PAPERS_MAX];
    struct str *said = ARENA_ARRAY(work->arena, struct str, n_names + 1);
    size_t n_papers, n;
    bool any = false;
    said[0] = org->name;
    for (size_t i = 0; i < n_names; i++)
        said[i + 1] = names[i].name;
    if (!find_papers(work, org->id, papers, &n_papers, err))
        return false;
    for (size_t i = 0; i < n_papers; i++) {
        struct document whole;
        struct err unseen;
        if (!document_get(work, papers[i], &whole, &unseen))
            continue;
        const struct paper *paper = held_paper(work->arena, &whole);
        const struct point *points = paper ? answer_findings(work->arena, paper, said, n_names + 1, &n) : NULL;
        if (!points || n == 0)
            continue;
        if (!any) {
            html_open_with(h, "section", A_Z("id", "findings"));
            html_line(h, "h2", STR("Hạn chế, khuyết điểm được nêu"));
            html_open_with(h, "ul", A_Z("class", "rows"));
        }
        any = true;
        put_paper(h, work->arena, &whole, points, n);
    }
    if (any) {
        html_close(h, "ul");
        html_close(h, "section");
    }
    return true;
}

#include "cmd/fix.h"

#include "base/durable.h"
#include "cmd/findings.h"
#include "cmd/intake.h"
#include "cmd/output.h"

#include <stdlib.h>
#include <sys/stat.h>

/* One mend brings out the next where two stood in each other's way; more rounds than this no paper needs. */
enum { ROUNDS_MAX = 8 };

struct mended {
    uint32_t line; /* mends keep line ends, so a line has one number before and after */
    const char *rule;
};

/* A file as it was read, and what was found in it. */
struct view {
    const struct source *source;
    const struct paper *paper;
    struct report report;
};

struct state {
    struct view now;
    VEC(struct mended) mended;   /* words */
    VEC(struct diagnostic) restyled; /* findings about the form of the page that are gone */
    size_t refused;              /* edits of the last round that found no place in the file */
};

static void look(struct arena *arena, const struct fix_order *order, const struct source *source,
                 const struct paper *paper, struct view *ret_view)
{
    struct check_options options = *order->options;
    options.page = source->page;
    *ret_view = (struct view){source, paper, checker_run(arena, paper, &options)};
}

static bool look_again(struct arena *arena, const struct fix_order *order, struct str bytes, struct view *ret_view,
                       struct err *err)
{
    struct source *source = ARENA_NEW(arena, struct source);
    if (!jail_paper_page(order->jail, arena, order->path, bytes, source, err))
        return false;
    look(arena, order, source, paper_parse(arena, &source->text, source->whole_paragraphs), ret_view);
    return true;
}

/* One round: the edits that can be made together. False in *ret_changed when none was. */
static bool mend_once(struct arena *arena, const struct fix_order *order, struct state *state, bool *ret_changed,
                      struct err *err)
{
    const struct edit *edits;
    const size_t *from;
    const size_t n = report_edits(arena, &state->now.report, &edits, &from);
    bool *made = ARENA_ARRAY(arena, bool, n + 1);
    struct str bytes = STR_NONE;
    *ret_changed = false;
    state->refused = 0;
    if (n == 0)
        return true;
    if (!jail_rewrite(order->jail, arena, order->path, state->now.source, edits, n, made, &bytes, err))
        return false;
    for (size_t i = 0; i < n; i++) {
        if (made[i])
            VEC_PUSH(arena, &state->mended,
                     ((struct mended){text_line_of(state->now.paper->text, edits[i].span.from),
                                      state->now.report.v[from[i]].rule}));
        *ret_changed = *ret_changed || made[i];
        state->refused += !made[i];
    }
    return !*ret_changed || look_again(arena, order, bytes, &state->now, err);
}

static bool finds(const struct report *report, const struct diagnostic *wanted)
{
    for (size_t i = 0; i < report->n; i++)
        if (strcmp(report->v[i].rule, wanted->rule) == 0 && report->v[i].place.line == wanted->place.line)
            return true;
    return false;
}

/* Less is found than before, and nothing that was not: a style that is right for one part of a paper may be wrong for
 * another. */
static bool is_better(const struct view *before, const struct view *after)
{
    if (after->report.n >= before->report.n || !str_eq(before->paper->text->s, after->paper->text->s))
        return false;
    for (size_t i = 0; i < after->report.n; i++)
        if (!finds(&before->report, &after->report.v[i]))
            return false;
    return true;
}

/* Makes the changes and keeps them when the page is better for it. */
static bool try_changes(struct arena *arena, const struct fix_order *order, struct state *state,
                        const struct page_change *changes, size_t n, bool *ret_kept, struct err *err)
{
    struct str bytes;
    struct view view;
    *ret_kept = false;
    if (!jail_restyle(order->jail, arena, order->path, state->now.source, changes, n, &bytes, err))
        return false;
    if (bytes.p == state->now.source->bytes.p)
        return true;
    if (!look_again(arena, order, bytes, &view, err))
        return false;
    *ret_kept = is_better(&state->now, &view);
    for (size_t i = 0; *ret_kept && i < state->now.report.n; i++)
        if (state->now.report.v[i].fix.page && !finds(&view.report, &state->now.report.v[i]))
            VEC_PUSH(arena, &state->restyled, state->now.report.v[i]);
    if (*ret_kept)
        state->now = view;
    return true;
}

/* The form of the page: all changes at once, or else one by one. */
static bool restyle(struct arena *arena, const struct fix_order *order, struct state *state, struct err *err)
{
    enum { TRIES_MAX = 16 };
    const struct report report = state->now.report;
    VEC(struct page_change) changes = {0};
    for (size_t i = 0; i < report.n; i++)
        if (report.v[i].fix.page)
            VEC_PUSH(arena, &changes, *report.v[i].fix.page);
    bool kept = true;
    if (changes.n && !try_changes(arena, order, state, changes.v, changes.n, &kept, err))
        return false;
    for (size_t i = 0; !kept && i < changes.n && i < TRIES_MAX; i++) {
        bool one;
        if (!try_changes(arena, order, state, &changes.v[i], 1, &one, err))
            return false;
    }
    return true;
}

static int order_mended(const void *a, const void *b)
{
    const struct mended *x = a, *y = b;
    if (x->line != y->line)
        return x->line < y->line ? -1 : 1;
    return strcmp(x->rule, y->rule);
}

static void put_side(char sign, struct str line, size_t differs, size_t width)
{
    const struct span part = width ? findings_window(line, differs, width) : (struct span){0, (uint32_t)line.n};
    printf("%c%s", sign, part.from ? "…" : "");
    output_safe(stdout, str_at(line, part));
    puts(part.to < line.n ? "…" : "");
}

static size_t first_difference(struct str a, struct str b)
{
    size_t at = 0;
    while (at < a.n && at < b.n && a.p[at] == b.p[at])
        at++;
    return at;
}

/* Like a unified diff without context; behind @@ stand the rules. What was set in the form of the page has no lines. */
static void put_difference(const struct fix_order *order, const char *output, const struct text *before,
                           struct state *state)
{
    printf("--- ");
    output_safe(stdout, str_from(order->path));
    printf("\n+++ ");
    output_safe(stdout, str_from(output));
    putc('\n', stdout);
    if (state->mended.n)
        qsort(state->mended.v, state->mended.n, sizeof *state->mended.v, order_mended);
    for (size_t i = 0; i < state->mended.n;) {
        const uint32_t line = state->mended.v[i].line;
        output_stress(true);
        printf("@@ -%u +%u @@", (unsigned)line, (unsigned)line);
        output_stress(false);
        for (const char *last = ""; i < state->mended.n && state->mended.v[i].line == line; i++) {
            if (strcmp(state->mended.v[i].rule, last) != 0)
                printf("%s %s", *last ? "," : "", state->mended.v[i].rule);
            last = state->mended.v[i].rule;
        }
        putc('\n', stdout);
        const struct str old = text_line(before, line), fresh = text_line(state->now.paper->text, line);
        const size_t differs = first_difference(old, fresh);
        put_side('-', old, differs, order->width);
        put_side('+', fresh, differs, order->width);
    }
    for (size_t i = 0; i < state->restyled.n; i++) {
        printf(_("~ đã sửa: "));
        output_safe(stdout, state->restyled.v[i].message);
        printf(" [%s]\n", state->restyled.v[i].rule);
    }
}

/* NAME.fixed.EXT. */
static const char *name_beside(struct arena *arena, const char *path)
{
    const char *base = output_base_name(path), *dot = strrchr(base, '.');
    const char *end = dot && dot > base ? dot : path + strlen(path);
    return str_printf(arena, "%.*s.fixed%s", (int)(end - path), path, end).p;
}

/* Writes the copy with the rights of the paper. */
static bool write_copy(const struct fix_order *order, const char *output, struct str bytes, struct err *err)
{
    struct stat paper, copy;
    if (stat(order->path, &paper) != 0)
        return ERR(err, ERR_MISSING, _("Không tìm thấy tệp %s. Hãy kiểm tra lại tên tệp và thư mục."), order->path);
    if (stat(output, &copy) == 0 && copy.st_dev == paper.st_dev && copy.st_ino == paper.st_ino)
        return ERR(err, ERR_CONFLICT, _("%s là chính văn bản gốc. Hãy chọn tên khác cho bản đã sửa."), output);
    if (!order->replace && lstat(output, &copy) == 0)
        return ERR(err, ERR_CONFLICT,
                   _("Đã có tệp %s, không ghi đè. Chọn tên khác bằng --output, hoặc thêm --force để thay tệp ấy."),
                   output);
    struct durable file;
    struct err ignored;
    if (!durable_begin(output, paper.st_mode & 0666, order->replace, &file, err))
        return false;
    const bool ok = durable_write(&file, bytes, err);
    return durable_end(&file, ok, ok ? err : &ignored) && ok;
}

static void put_left(const struct fix_order *order, const char *path, const struct state *state)
{
    findings_put(path, &state->now.report, state->now.paper->text, order->width);
    if (state->refused)
        printf(_("%zu chỗ biết cách sửa nhưng không ghi vào tệp được (số thứ tự tự động, chú thích cuối trang…): hãy "
                 "sửa bằng tay.\n"),
               state->refused);
}

bool fix_file(struct arena *arena, const struct fix_order *order, bool *ret_errors, struct err *err)
{
    struct intake intake;
    if (!intake_file(order->jail, arena, order->path, INTAKE_PAGE, &intake, err))
        return false;
    const struct text *before = intake.paper->text;
    struct state state = {0};
    look(arena, order, intake.source, intake.paper, &state.now);
    bool changed = true;
    for (size_t round = 0; changed && round < ROUNDS_MAX; round++)
        if (!mend_once(arena, order, &state, &changed, err))
            return false;
    if (!restyle(arena, order, &state, err))
        return false;
    *ret_errors = report_count(&state.now.report, SEVERITY_ERROR) > 0;
    if (state.mended.n + state.restyled.n == 0) {
        put_left(order, order->path, &state);
        output_safe(stdout, str_from(order->path));
        puts(_(": không có chỗ nào sửa được chắc chắn, không ghi tệp nào"));
        return true;
    }
    const char *output = order->output ? order->output : name_beside(arena, order->path);
    if (!write_copy(order, output, state.now.source->bytes, err))
        return false;
    put_difference(order, output, before, &state);
    put_left(order, output, &state);
    findings_put_sum(output, &state.now.report);
    return true;
}

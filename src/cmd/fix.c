#include "cmd/fix.h"

#include "cmd/findings.h"
#include "cmd/intake.h"
#include "cmd/new_file.h"
#include "cmd/output.h"

#include <stdlib.h>
#include <sys/stat.h>

/* One mend brings out the next where two stood in each other's way; more rounds than this no paper needs. */
enum { ROUNDS_MAX = 8 };

struct mended {
    uint32_t line; /* mends keep line ends, so a line has one number before and after */
    const char *rule;
};

struct state {
    const struct source *source;
    const struct paper *paper;
    struct report report;
    VEC(struct mended) mended;
    size_t refused; /* edits of the last round that found no place in the file */
};

/* One round: the edits that can be made together. False in *ret_changed when none was. */
static bool mend_once(struct arena *arena, const struct fix_order *order, struct state *state, bool *ret_changed,
                      struct err *err)
{
    const struct edit *edits;
    const size_t *from;
    const size_t n = report_edits(arena, &state->report, &edits, &from);
    bool *made = ARENA_ARRAY(arena, bool, n + 1);
    struct str bytes = STR_NONE;
    *ret_changed = false;
    state->refused = 0;
    if (n == 0)
        return true;
    if (!reader_rewrite(arena, order->path, state->source, edits, n, made, &bytes, err))
        return false;
    for (size_t i = 0; i < n; i++) {
        if (made[i])
            VEC_PUSH(arena, &state->mended,
                     ((struct mended){text_line_of(state->paper->text, edits[i].span.from),
                                      state->report.v[from[i]].rule}));
        *ret_changed = *ret_changed || made[i];
        state->refused += !made[i];
    }
    if (!*ret_changed)
        return true;
    struct source *source = ARENA_NEW(arena, struct source);
    if (!reader_bytes(arena, order->path, bytes, source, err))
        return false;
    state->source = source;
    state->paper = paper_parse(arena, &source->text, source->whole_paragraphs);
    state->report = checker_run(arena, state->paper, order->options);
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

/* Like a unified diff without context; behind @@ stand the rules. Returns the number of changed lines. */
static void put_difference(const struct fix_order *order, const char *output, const struct text *before,
                           struct state *state)
{
    printf("--- ");
    output_safe(stdout, str_from(order->path));
    printf("\n+++ ");
    output_safe(stdout, str_from(output));
    putc('\n', stdout);
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
        const struct str old = text_line(before, line), fresh = text_line(state->paper->text, line);
        const size_t differs = first_difference(old, fresh);
        put_side('-', old, differs, order->width);
        put_side('+', fresh, differs, order->width);
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
    return new_file_write(output, bytes, paper.st_mode & 0666, order->replace, err);
}

static void put_left(const struct fix_order *order, const char *path, const struct state *state)
{
    findings_put(path, &state->report, state->paper->text, order->width);
    if (state->refused)
        printf(_("%zu chỗ biết cách sửa nhưng không ghi vào tệp được (số thứ tự tự động, chú thích cuối trang…): hãy "
                 "sửa bằng tay.\n"),
               state->refused);
}

bool fix_file(struct arena *arena, const struct fix_order *order, bool *ret_errors, struct err *err)
{
    struct intake intake;
    if (!intake_file(arena, order->path, INTAKE_WHOLE, &intake, err))
        return false;
    const struct text *before = intake.paper->text;
    struct state state = {.source = intake.source, .paper = intake.paper};
    state.report = checker_run(arena, state.paper, order->options);
    bool changed = true;
    for (size_t round = 0; changed && round < ROUNDS_MAX; round++)
        if (!mend_once(arena, order, &state, &changed, err))
            return false;
    *ret_errors = report_count(&state.report, SEVERITY_ERROR) > 0;
    if (state.mended.n == 0) {
        put_left(order, order->path, &state);
        output_safe(stdout, str_from(order->path));
        puts(_(": không có chỗ nào sửa được chắc chắn, không ghi tệp nào"));
        return true;
    }
    const char *output = order->output ? order->output : name_beside(arena, order->path);
    if (!write_copy(order, output, state.source->bytes, err))
        return false;
    put_difference(order, output, before, &state);
    put_left(order, output, &state);
    findings_put_sum(output, &state.report);
    return true;
}

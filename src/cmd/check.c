/* dondoc check: what is wrong in a paper, like a compiler. Keeps nothing. */
#include "checker/checker.h"
#include "cmd/intake.h"
#include "cmd/output.h"

enum { CHECK_JSON, CHECK_SARIF, CHECK_NOTES, CHECK_AS_OF, CHECK_RULES, CHECK_EXPLAIN, CHECK_CATALOGUE };

static const struct option options[] = {
    [CHECK_JSON] = {.name = "json", .help = N_("in JSON cho chương trình khác, mỗi văn bản một dòng")},
    [CHECK_SARIF] = {.name = "sarif", .help = N_("in SARIF 2.1.0 cho trình soạn thảo, một tài liệu cho mọi văn bản")},
    [CHECK_NOTES] = {.name = "notes", .help = N_("in cả ghi chú; mặc định chỉ in lỗi và cảnh báo")},
    [CHECK_AS_OF] = {.name = "as-of",
                     .kind = OPTION_DATE,
                     .argument = N_("NGÀY"),
                     .help = N_("áp dụng quy tắc của ngày này, không theo ngày của văn bản")},
    [CHECK_RULES] = {.name = "rules",
                     .kind = OPTION_TEXT,
                     .argument = N_("TỆP"),
                     .help = N_("quy tắc riêng của cơ quan: tắt, đổi mức độ hoặc thêm quy tắc")},
    [CHECK_EXPLAIN] = {.name = "explain",
                       .kind = OPTION_TEXT,
                       .argument = N_("MÃ"),
                       .help = N_("giải thích một quy tắc, không kiểm tra gì")},
    [CHECK_CATALOGUE] = {.name = "catalogue", .help = N_("in mọi quy tắc thành một trang Markdown")},
};

static enum exit_code run(const struct call *call);

const struct command command_check = {
    .name = "check",
    .summary = N_("Kiểm tra văn bản, chỉ ra chỗ sai"),
    .usage = N_("[--json | --sarif] [--notes] [--as-of NGÀY] [--rules TỆP] TỆP…\n"
                "       dondoc check --explain MÃ | --catalogue"),
    .details = N_(
        "In tệp:dòng:cột: mức độ: nội dung [mã quy tắc], rồi dòng chữ có lỗi. Mã thoát 1 khi có lỗi; chỉ có cảnh báo\n"
        "thì mã thoát 0."),
    OPTIONS(options),
    .least = 0,
    .most = OPERANDS_ANY,
    .run = run,
};

/* The piece of a line that is shown: all of a short line, of a long one what stands around the fault. */
static struct span window(struct str line, size_t from, size_t width)
{
    const size_t room = width > 40 ? width - 8 : 92;
    if (line.n <= 4 * room && output_columns(line) <= room)
        return (struct span){0, (uint32_t)line.n};
    size_t start = from > room / 3 ? from - room / 3 : 0, end = start + room > line.n ? line.n : start + room;
    while (start > 0 && ((unsigned char)line.p[start] & 0xC0) == 0x80)
        start--;
    while (end < line.n && ((unsigned char)line.p[end] & 0xC0) == 0x80)
        end++;
    return (struct span){(uint32_t)start, (uint32_t)end};
}

static void put_repeated(char c, size_t n)
{
    for (; n > 0; n--)
        putc(c, stdout);
}

/* The line of the text, and a caret with tildes under the fault. */
static void put_line(const struct text *text, const struct diagnostic *d, size_t width)
{
    enum { MARKS_MAX = 80 };
    const struct str line = text_line(text, d->place.line);
    const size_t base = text->line_starts[d->place.line - 1];
    const size_t from = d->place.span.from - base,
                 to = d->place.span.to > base + line.n ? line.n : d->place.span.to - base;
    if (str_empty(str_trim(line)))
        return;
    const struct span part = window(line, from, width);
    fputs(part.from ? "    …" : "    ", stdout);
    output_safe(stdout, str_at(line, part));
    fputs(part.to < line.n ? "…\n    " : "\n    ", stdout);
    put_repeated(' ', (part.from ? 1 : 0) + output_columns(str_sub(line, part.from, from)));
    size_t marks = output_columns(str_sub(line, from, to < part.to ? to : part.to));
    putc('^', stdout);
    put_repeated('~', marks > MARKS_MAX ? MARKS_MAX : marks > 1 ? marks - 1 : 0);
    putc('\n', stdout);
}

static void put_report(const char *path, const struct report *report, const struct text *text, size_t width)
{
    struct column_cursor cursor = {0};
    for (size_t i = 0; i < report->n; i++) {
        const struct diagnostic *d = &report->v[i];
        output_stress(true);
        output_safe(stdout, str_from(path));
        printf(":%u:%zu: %s: ", (unsigned)d->place.line, column_of(&cursor, text, d->place),
               severity_word(d->severity));
        output_stress(false);
        output_safe(stdout, d->message);
        printf(" [%s]\n", d->rule);
        put_line(text, d, width);
        fputs("    = ", stdout);
        output_safe(stdout, d->hint);
        fputs(str_empty(d->hint) ? "(" : " (", stdout);
        output_safe(stdout, d->source);
        fputs(")\n", stdout);
    }
}

static void put_sum(const char *path, const struct report *report)
{
    const size_t errors = report_count(report, SEVERITY_ERROR), warnings = report_count(report, SEVERITY_WARNING);
    output_safe(stdout, str_from(path));
    if (errors + warnings == 0)
        printf(_(": không thấy lỗi; %s\n"), rule_set_word(report->set));
    else
        printf(_(": %zu lỗi, %zu cảnh báo; %s\n"), errors, warnings, rule_set_word(report->set));
}

struct checking {
    const struct call *call;
    struct check_options options;
    struct sarif *sarif;
    struct buf sarif_text;
    size_t width;
};

static bool check_one(struct checking *checking, struct arena *arena, const char *path, bool *ret_errors,
                      struct err *err)
{
    struct intake intake;
    if (!intake_file(arena, path, INTAKE_WHOLE, &intake, err))
        return false;
    const struct report report = checker_run(arena, intake.paper, &checking->options);
    *ret_errors = report_count(&report, SEVERITY_ERROR) > 0;
    if (checking->sarif) {
        sarif_add(checking->sarif, &report, intake.paper->text, path);
    } else if (checking->call->option[CHECK_JSON].given) {
        struct buf out = {0};
        checker_render_json(&report, output_base_name(path), &out);
        buf_putc(&out, '\n');
        fwrite(out.p, 1, out.n, stdout);
        buf_free(&out);
    } else {
        put_report(path, &report, intake.paper->text, checking->width);
        put_sum(path, &report);
    }
    return true;
}

static enum exit_code check_all(struct checking *checking)
{
    const struct call *call = checking->call;
    bool found = false, refused = false;
    struct arena *arena = arena_create();
    for (size_t i = 0; i < call->n_operands && !output_lost(); i++) {
        bool errors = false;
        struct err err;
        if (!check_one(checking, arena, call->operands[i], &errors, &err)) {
            fflush(stdout);
            output_refusal(call->operands[i], &err);
            refused = true;
        }
        found = found || errors;
        arena_reset(arena);
    }
    arena_destroy(arena);
    return refused ? EXIT_REFUSED : found ? EXIT_FOUND : EXIT_DONE;
}

static enum exit_code explain(const char *id)
{
    const struct rule *rule = checker_rule_find(str_from(id));
    if (!rule) {
        output_complain(_("Không có quy tắc “%s”. Mọi quy tắc: dondoc check --catalogue."), id);
        return EXIT_USAGE;
    }
    struct buf out = {0};
    rule_explain(rule, &out);
    fwrite(out.p, 1, out.n, stdout);
    buf_free(&out);
    return EXIT_DONE;
}

static enum exit_code catalogue(void)
{
    struct buf out = {0};
    struct err err;
    const bool complete = rule_catalogue(&out, &err);
    if (complete)
        fwrite(out.p, 1, out.n, stdout);
    else
        output_complain("%s", err.text);
    buf_free(&out);
    return complete ? EXIT_DONE : EXIT_REFUSED;
}

/* An office's own rules are text like a paper's: read through the same door. */
static bool read_rules(struct arena *arena, const char *path, struct check_options *ret_options, struct err *err)
{
    struct source *source = ARENA_NEW(arena, struct source);
    return reader_file(arena, path, source, err) && policy_read(arena, &source->text, path, &ret_options->policy, err);
}

static enum exit_code run(const struct call *call)
{
    if (call->option[CHECK_EXPLAIN].given)
        return explain(call->option[CHECK_EXPLAIN].text);
    if (call->option[CHECK_CATALOGUE].given)
        return catalogue();
    if (call->n_operands == 0 || (call->option[CHECK_JSON].given && call->option[CHECK_SARIF].given)) {
        output_complain("%s",
                        call->n_operands ? _("Chỉ chọn một trong --json, --sarif.") : _("Lệnh check còn thiếu: TỆP…"));
        return EXIT_USAGE;
    }
    struct arena *arena = arena_create();
    struct checking checking = {.call = call, .width = output_width()};
    checking.options.notes = call->option[CHECK_NOTES].given;
    checking.options.as_of = call->option[CHECK_AS_OF].date;
    enum exit_code code = EXIT_REFUSED;
    struct err err;
    if (call->option[CHECK_RULES].given &&
        !read_rules(arena, call->option[CHECK_RULES].text, &checking.options, &err)) {
        output_refusal(call->option[CHECK_RULES].text, &err);
    } else {
        if (call->option[CHECK_SARIF].given)
            checking.sarif = sarif_begin(arena, &checking.sarif_text);
        code = check_all(&checking);
        if (checking.sarif) {
            sarif_end(checking.sarif);
            buf_putc(&checking.sarif_text, '\n');
            fwrite(checking.sarif_text.p, 1, checking.sarif_text.n, stdout);
        }
    }
    buf_free(&checking.sarif_text);
    arena_destroy(arena);
    return code;
}

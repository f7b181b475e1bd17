/* dondoc check: what is wrong in a paper, like a compiler. Keeps nothing. */
#include "checker/checker.h"
#include "cmd/intake.h"
#include "cmd/output.h"

enum { CHECK_JSON };

static const struct option options[] = {
    [CHECK_JSON] = {.name = "json", .help = N_("in JSON cho chương trình khác, mỗi văn bản một dòng")},
};

static enum exit_code run(const struct call *call);

const struct command command_check = {
    .name = "check",
    .summary = N_("Kiểm tra văn bản, chỉ ra chỗ sai"),
    .usage = N_("[--json] TỆP…"),
    .details = N_("Mỗi lỗi một dòng: tệp:dòng: mức độ: nội dung [mã quy tắc]. Mã thoát 1 khi có lỗi."),
    OPTIONS(options),
    .least = 1,
    .most = OPERANDS_ANY,
    .run = run,
};

static const char *severity_word(enum severity severity)
{
    switch (severity) {
    case SEVERITY_ERROR:
        return _("lỗi");
    case SEVERITY_WARNING:
        return _("cảnh báo");
    case SEVERITY_NOTE:
        break;
    }
    return _("ghi chú");
}

static void put_report(const char *path, const struct report *report)
{
    for (size_t i = 0; i < report->n; i++) {
        const struct diagnostic *d = &report->v[i];
        output_safe(stdout, str_from(path));
        printf(":%u: %s: ", (unsigned)d->place.line, severity_word(d->rule->severity));
        output_safe(stdout, d->message);
        fputs(" ", stdout);
        output_safe(stdout, d->hint);
        printf(" [%s; %s]\n", d->rule->id, _(d->rule->source));
    }
    if (report->n == 0) {
        output_safe(stdout, str_from(path));
        printf(": %s\n", _("không thấy lỗi"));
    }
}

static enum exit_code run(const struct call *call)
{
    bool found = false, refused = false;
    for (size_t i = 0; i < call->n_operands && !output_lost(); i++) {
        const char *path = call->operands[i];
        struct arena *arena = arena_create();
        struct intake intake;
        struct err err;
        if (intake_file(arena, path, INTAKE_WHOLE, &intake, &err)) {
            const struct report report = checker_run(arena, intake.paper);
            found = found || report.n > 0;
            if (call->option[CHECK_JSON].given) {
                struct buf out = {0};
                checker_render_json(&report, output_base_name(path), &out);
                buf_putc(&out, '\n');
                fwrite(out.p, 1, out.n, stdout);
                buf_free(&out);
            } else {
                put_report(path, &report);
            }
        } else {
            fflush(stdout);
            output_refusal(path, &err);
            refused = true;
        }
        arena_destroy(arena);
    }
    if (refused)
        return EXIT_REFUSED;
    return found ? EXIT_FOUND : EXIT_DONE;
}

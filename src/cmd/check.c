/* dondoc check: what is wrong in a paper, like a compiler. Keeps nothing. */
#include "cmd/findings.h"
#include "cmd/fix.h"
#include "cmd/intake.h"
#include "cmd/opening.h"
#include "cmd/output.h"
#include "office/archive.h"

enum {
    CHECK_DB = OPENING_DB,
    CHECK_JSON,
    CHECK_SARIF,
    CHECK_NOTES,
    CHECK_AS_OF,
    CHECK_RULES,
    CHECK_FIX,
    CHECK_OUTPUT,
    CHECK_FORCE,
    CHECK_EXPLAIN,
    CHECK_CATALOGUE
};

static const struct option options[] = {
    [CHECK_DB] = {.name = "db",
                  .kind = OPTION_TEXT,
                  .argument = N_("ĐỊA_CHỈ"),
                  .help = N_("đối chiếu văn bản viện dẫn và đơn vị với sổ của văn phòng này; mặc định: không")},
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
    [CHECK_FIX] = {.name = "fix", .help = N_("ghi một bản đã sửa những chỗ chắc chắn, cho xem từng chỗ khác nhau")},
    [CHECK_OUTPUT] = {.name = "output",
                      .kind = OPTION_TEXT,
                      .letter = 'o',
                      .argument = N_("TỆP"),
                      .help = N_("nơi ghi bản đã sửa; mặc định: TÊN.fixed.ĐUÔI cạnh văn bản")},
    [CHECK_FORCE] = {.name = "force", .help = N_("thay bản đã sửa có từ trước; không bao giờ thay văn bản gốc")},
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
    .usage = N_("[--json | --sarif] [--notes] [--as-of NGÀY] [--rules TỆP] [--db ĐỊA_CHỈ] TỆP…\n"
                "       dondoc check --fix [--output TỆP] [--force] [--notes] [--as-of NGÀY] [--rules TỆP] TỆP…\n"
                "       dondoc check --explain MÃ | --catalogue"),
    .details = N_(
        "In tệp:dòng:cột: mức độ: nội dung [mã quy tắc], rồi dòng chữ có lỗi. Mã thoát 1 khi có lỗi; chỉ có cảnh báo\n"
        "thì mã thoát 0."),
    OPTIONS(options),
    .least = 0,
    .most = OPERANDS_ANY,
    .run = run,
};

struct checking {
    const struct call *call;
    struct jail *jail;
    struct work *work; /* in the register at hand, or NULL */
    struct check_options options;
    struct sarif *sarif;
    struct buf sarif_text;
    size_t width;
};

static bool check_one(struct checking *checking, struct arena *arena, const char *path, bool *ret_errors,
                      struct err *err)
{
    const struct call *call = checking->call;
    if (call->option[CHECK_FIX].given) {
        const struct fix_order order = {checking->jail, path, call->option[CHECK_OUTPUT].text,
                                        call->option[CHECK_FORCE].given, &checking->options, checking->width};
        return fix_file(arena, &order, ret_errors, err);
    }
    struct intake intake;
    if (!intake_file(checking->jail, arena, path, INTAKE_PAGE, &intake, err))
        return false;
    checking->options.page = intake.source->page;
    const struct report report = checker_run(arena, intake.paper, &checking->options);
    *ret_errors = report_count(&report, SEVERITY_ERROR) > 0;
    if (checking->sarif) {
        sarif_add(checking->sarif, &report, intake.paper->text, path);
    } else if (call->option[CHECK_JSON].given) {
        struct buf out = {0};
        checker_render_json(&report, output_base_name(path), &out);
        buf_putc(&out, '\n');
        fwrite(out.p, 1, out.n, stdout);
        buf_free(&out);
    } else {
        findings_put(path, &report, intake.paper->text, checking->width);
        findings_put_sum(path, &report);
    }
    return true;
}

/* A register answers in the arena of the paper that is checked. */
static bool check_beside_register(struct checking *checking, struct arena *arena, const char *path, bool *ret_errors,
                                  struct err *err)
{
    struct office_archive archive;
    if (!checking->work)
        return check_one(checking, arena, path, ret_errors, err);
    archive_open(&archive, checking->work, arena, 0);
    checking->options.archive = &archive.archive;
    const bool checked = check_one(checking, arena, path, ret_errors, err);
    checking->options.archive = NULL;
    if (checked && archive.failed)
        *err = archive.err;
    return checked && !archive.failed;
}

static enum exit_code check_all(struct checking *checking)
{
    const struct call *call = checking->call;
    bool found = false, refused = false;
    struct arena *arena = arena_create();
    for (size_t i = 0; i < call->n_operands && !output_lost(); i++) {
        bool errors = false;
        struct err err;
        if (!check_beside_register(checking, arena, call->operands[i], &errors, &err)) {
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
static bool read_rules(struct jail *jail, struct arena *arena, const char *path, struct check_options *ret_options,
                       struct err *err)
{
    struct source *source = ARENA_NEW(arena, struct source);
    struct str bytes;
    return reader_load(arena, path, &bytes, err) && jail_paper(jail, arena, path, bytes, source, err) &&
           policy_read(arena, &source->text, path, &ret_options->policy, err);
}

static enum exit_code check_papers(const struct call *call, struct work *work)
{
    struct arena *arena = arena_create();
    /* what is written stays */
    const struct jail_options jailed = {.papers = call->option[CHECK_FIX].given ? 1 : JAIL_PAPERS_TO_LOOK_AT};
    struct checking checking = {.call = call, .jail = jail_create(&jailed), .work = work, .width = output_width()};
    checking.options.notes = call->option[CHECK_NOTES].given;
    checking.options.as_of = call->option[CHECK_AS_OF].date;
    enum exit_code code = EXIT_REFUSED;
    struct err err;
    if (call->option[CHECK_RULES].given &&
        !read_rules(checking.jail, arena, call->option[CHECK_RULES].text, &checking.options, &err)) {
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
    jail_destroy(checking.jail);
    arena_destroy(arena);
    return code;
}

static bool check_in_work(const struct call *call, struct work *work, void *context, struct err *err)
{
    (void)err;
    *(enum exit_code *)context = check_papers(call, work);
    return true;
}

/* What cannot be meant, or NULL. */
static const char *find_misuse(const struct call *call)
{
    const struct option_value *option = call->option;
    if (call->n_operands == 0)
        return _("Lệnh check còn thiếu: TỆP…");
    if (option[CHECK_JSON].given + option[CHECK_SARIF].given + option[CHECK_FIX].given > 1)
        return _("Chỉ chọn một trong --json, --sarif, --fix.");
    if (!option[CHECK_FIX].given && (option[CHECK_OUTPUT].given || option[CHECK_FORCE].given))
        return _("--output và --force chỉ đi cùng --fix.");
    if (option[CHECK_OUTPUT].given && call->n_operands > 1)
        return _("--output chỉ nhận một văn bản. Nhiều văn bản: bỏ --output, mỗi bản sửa nằm cạnh văn bản của nó.");
    return NULL;
}

static enum exit_code run(const struct call *call)
{
    if (call->option[CHECK_EXPLAIN].given)
        return explain(call->option[CHECK_EXPLAIN].text);
    if (call->option[CHECK_CATALOGUE].given)
        return catalogue();
    const char *misuse = find_misuse(call);
    if (misuse) {
        output_complain("%s", misuse);
        return EXIT_USAGE;
    }
    if (!call->option[CHECK_DB].given)
        return check_papers(call, NULL);
    enum exit_code code = EXIT_REFUSED;
    const enum exit_code opened = opening_run(call, OPENING_LOOK, check_in_work, &code);
    return opened == EXIT_DONE ? code : opened;
}

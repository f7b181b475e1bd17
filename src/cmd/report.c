/* dondoc report freeze, list, show, compare: reports of what is owed, frozen under a code. */
#include "cmd/opening.h"
#include "cmd/output.h"
#include "cmd/report_json.h"
#include "writer/snapshot_table.h"

enum { FREEZE_DB = OPENING_DB, FREEZE_ORG, FREEZE_NOTE };
enum { LIST_DB = OPENING_DB, LIST_JSON };
enum { SHOW_DB = OPENING_DB, SHOW_ALL, SHOW_JSON, SHOW_CSV };

static const struct option freeze_options[] = {
    [FREEZE_DB] = OPTION_DB,
    [FREEZE_ORG] = {.name = "org", .kind = OPTION_TEXT, .argument = N_("ĐƠN_VỊ"),
                    .help = N_("chỉ việc của đơn vị này và các đơn vị dưới nó; tên hoặc mã đơn vị")},
    [FREEZE_NOTE] = {.name = "note", .kind = OPTION_TEXT, .argument = N_("LỜI"), .help = N_("vì sao chốt, cho kỳ nào")},
};
static const struct option list_options[] = {
    [LIST_DB] = OPTION_DB,
    [LIST_JSON] = {.name = "json", .help = N_("in JSON cho chương trình khác")},
};
static const struct option show_options[] = {
    [SHOW_DB] = OPTION_DB,
    [SHOW_ALL] = {.name = "all", .help = N_("bản nội bộ: từng việc một")},
    [SHOW_JSON] = {.name = "json", .help = N_("in JSON cho chương trình khác")},
    [SHOW_CSV] = {.name = "csv", .help = N_("in bảng CSV")},
};
static const struct option compare_options[] = {
    [SHOW_DB] = OPTION_DB,
    [SHOW_ALL] = {.name = "all", .help = N_("từng việc có thay đổi")},
    [SHOW_JSON] = {.name = "json", .help = N_("in JSON cho chương trình khác")},
    [SHOW_CSV] = {.name = "csv", .help = N_("in bảng CSV")},
};

static enum exit_code run_freeze(const struct call *call);
static enum exit_code run_list(const struct call *call);
static enum exit_code run_show(const struct call *call);
static enum exit_code run_compare(const struct call *call);

const struct command command_report_freeze = {
    .name = "report freeze",
    .summary = N_("Chốt báo cáo số việc phải làm, mang một mã"),
    .usage = N_("[--db ĐỊA_CHỈ] [--org ĐƠN_VỊ] [--note LỜI]"),
    .details = N_("Báo cáo đã chốt không đổi nữa; in lại bằng dondoc report show, so với báo cáo khác bằng dondoc report\n"
                  "compare."),
    OPTIONS(freeze_options),
    .run = run_freeze,
};

const struct command command_report_list = {
    .name = "report list",
    .summary = N_("In các báo cáo đã chốt"),
    .usage = N_("[--db ĐỊA_CHỈ] [--json]"),
    OPTIONS(list_options),
    .run = run_list,
};

const struct command command_report_show = {
    .name = "report show",
    .summary = N_("In một báo cáo đã chốt"),
    .usage = N_("[--db ĐỊA_CHỈ] [--all] [--json | --csv] MÃ"),
    .details = N_("Mặc định là bản cho lãnh đạo: số việc theo tình trạng và theo đơn vị, chậm nhất đứng trước."),
    OPTIONS(show_options),
    .least = 1,
    .most = 1,
    .run = run_show,
};

const struct command command_report_compare = {
    .name = "report compare",
    .summary = N_("So hai báo cáo đã chốt"),
    .usage = N_("[--db ĐỊA_CHỈ] [--all] [--json | --csv] MÃ MÃ"),
    .details = N_("Báo cáo chốt trước được so với báo cáo chốt sau, dù mã nào ghi trước."),
    OPTIONS(compare_options),
    .least = 2,
    .most = 2,
    .run = run_compare,
};

static void put_json(struct buf *out)
{
    buf_putc(out, '\n');
    fwrite(out->p, 1, out->n, stdout);
    buf_free(out);
}

/* --- freeze, list --- */

static bool freeze(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct snapshot snapshot;
    int64_t org = 0;
    (void)context;
    if (call->option[FREEZE_ORG].given && !opening_org(work, call->option[FREEZE_ORG].text, &org, err))
        return false;
    if (!snapshot_freeze(work, org, str_from(call->option[FREEZE_NOTE].text), &snapshot, err))
        return false;
    const struct str code = snapshot_code_text(work->arena, snapshot.id);
    printf(_("Đã chốt báo cáo %.*s: %lld việc, %lld chưa xong, %lld quá hạn.\n"), STR_ARG(code), (long long)snapshot.rows,
           (long long)snapshot.open, (long long)snapshot.overdue);
    return true;
}

static enum exit_code run_freeze(const struct call *call)
{
    return opening_run(call, OPENING_CHANGE, freeze, NULL);
}

static void put_line(struct arena *arena, const struct snapshot *snapshot)
{
    char day[DATE_TEXT_MAX];
    const struct str code = snapshot_code_text(arena, snapshot->id);
    printf(_("%.*s  %s  %6lld việc, %6lld chưa xong, %6lld quá hạn"), STR_ARG(code), date_vi(snapshot->day, day),
           (long long)snapshot->rows, (long long)snapshot->open, (long long)snapshot->overdue);
    const struct str more[] = {snapshot->scope, snapshot->note};
    for (size_t i = 0; i < sizeof more / sizeof *more; i++) {
        if (str_empty(more[i]))
            continue;
        fputs("  ", stdout);
        output_safe(stdout, more[i]);
    }
    fputs("\n", stdout);
}

static bool list(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct page page = {.limit = 500};
    struct buf out = {0};
    struct json json = {.out = &out};
    const bool as_json = call->option[LIST_JSON].given;
    size_t n;
    (void)context;
    json_open_array(&json);
    do {
        struct snapshot *v;
        if (!snapshot_list(work, &page, &v, &n, err)) {
            buf_free(&out);
            return false;
        }
        for (size_t i = 0; i < n; i++) {
            if (as_json)
                report_json_snapshot(&json, work->arena, &v[i]);
            else
                put_line(work->arena, &v[i]);
        }
        page.offset += (int64_t)n;
    } while (n && page.offset < page.total);
    json_end(&json);
    if (as_json)
        put_json(&out);
    else if (page.total == 0)
        printf(_("Chưa có báo cáo nào được chốt. Chốt báo cáo: dondoc report freeze\n"));
    buf_free(&out);
    return true;
}

static enum exit_code run_list(const struct call *call)
{
    return opening_run(call, OPENING_LOOK, list, NULL);
}

/* --- show --- */

static bool get(struct work *work, const char *typed, struct snapshot *ret_snapshot,
                struct snapshot_content *ret_content, struct err *err)
{
    int64_t id;
    if (!snapshot_code_read(str_from(typed), &id))
        return ERR(err, ERR_INPUT, _("“%s” không phải mã báo cáo: mã có 8 chữ và số, như K7M2-9QXE."), typed);
    return snapshot_get(work, id, ret_snapshot, err) && snapshot_open(work, ret_snapshot, ret_content, err);
}

static bool put_csv(struct work *work, const struct table *table, struct err *err)
{
    struct str bytes;
    if (!table_render(work->arena, table, TABLE_CSV, &bytes, err))
        return false;
    fwrite(bytes.p, 1, bytes.n, stdout);
    return true;
}

static void put_rows(const struct snapshot_content *content)
{
    for (size_t i = 0; i < content->n_rows; i++) {
        const struct snapshot_row *row = &content->rows[i];
        char day[DATE_TEXT_MAX];
        printf("%8lld  ", (long long)row->id);
        output_cell(stdout, str_from(lamp_word(row->lamp)), 16, true);
        fputs("  ", stdout);
        output_cell(stdout, str_from(date_vi(row->due, day)), 10, true);
        fputs("  ", stdout);
        output_safe(stdout, snapshot_unit_name(&content->units[row->unit]));
        fputs(": ", stdout);
        output_safe(stdout, content->tasks[row->task].words);
        fputs("\n", stdout);
    }
}

static void put_units(struct arena *arena, const struct snapshot_content *content)
{
    struct snapshot_group *groups;
    size_t n;
    const struct tally sum = snapshot_sum(content);
    for (enum lamp lamp = 0; lamp < LAMP__MAX; lamp++)
        if (sum.by_lamp[lamp])
            printf("%8lld  %s\n", (long long)sum.by_lamp[lamp], lamp_word(lamp));
    snapshot_by_unit(arena, content, &groups, &n);
    printf(_("\n   Quá hạn  Chưa xong   Tổng số  Đơn vị, chậm nhất đứng trước\n"));
    for (size_t i = 0; i < n; i++) {
        printf("%10lld %10lld %9lld  ", (long long)tally_overdue(&groups[i].tally), (long long)tally_open(&groups[i].tally),
               (long long)tally_total(&groups[i].tally));
        output_safe(stdout, groups[i].name);
        fputs("\n", stdout);
    }
}

static bool show(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct snapshot snapshot;
    struct snapshot_content content;
    const bool all = call->option[SHOW_ALL].given;
    (void)context;
    if (!get(work, call->operands[0], &snapshot, &content, err))
        return false;
    if (call->option[SHOW_CSV].given)
        return put_csv(work, all ? snapshot_table_rows(work->arena, &content)
                                 : snapshot_table_units(work->arena, &content), err);
    if (call->option[SHOW_JSON].given) {
        struct buf out = {0};
        report_json(&out, work->arena, &snapshot, &content, all);
        put_json(&out);
        return true;
    }
    put_line(work->arena, &snapshot);
    if (all)
        put_rows(&content);
    else
        put_units(work->arena, &content);
    return true;
}

/* One way to print at a time. */
static bool one_way(const struct call *call)
{
    if (!call->option[SHOW_JSON].given || !call->option[SHOW_CSV].given)
        return true;
    output_complain(_("--json không dùng cùng --csv."));
    return false;
}

static enum exit_code run_show(const struct call *call)
{
    return one_way(call) ? opening_run(call, OPENING_LOOK, show, NULL) : EXIT_USAGE;
}

/* --- compare --- */

static void put_sums(const struct snapshot_comparison *c)
{
    const struct snapshot_sums *s = &c->sums;
    printf(_("Chưa xong: %lld + %lld mới giao - %lld đã xong - %lld hủy, thôi = %lld\n"), (long long)s->open_before,
           (long long)s->added, (long long)s->finished, (long long)s->dropped, (long long)s->open_after);
    printf(_("Quá hạn: %lld + %lld mới quá hạn - %lld hết quá hạn = %lld\n"), (long long)s->late_before,
           (long long)s->late, (long long)s->relieved, (long long)s->late_after);
    printf(_("%lld việc dời hạn, %lld việc chuyển đơn vị; %lld đơn vị mới, %lld đơn vị không còn.\n"), (long long)c->moved,
           (long long)c->passed, (long long)c->joined, (long long)c->gone);
}

static void put_pairs(struct arena *arena, const struct snapshot_comparison *c)
{
    for (size_t i = 0; i < c->n_pairs; i++) {
        const struct snapshot_pair *pair = &c->pairs[i];
        if (!snapshot_pair_changed(pair))
            continue;
        const struct snapshot_content *content = pair->after ? c->after : c->before;
        const struct snapshot_row *row = pair->after ? pair->after : pair->before;
        printf("%8lld  ", (long long)row->id);
        output_cell(stdout, snapshot_pair_words(arena, pair), 24, true);
        fputs("  ", stdout);
        output_safe(stdout, snapshot_unit_name(&content->units[row->unit]));
        fputs(": ", stdout);
        output_safe(stdout, content->tasks[row->task].words);
        fputs("\n", stdout);
    }
}

static bool compare(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct snapshot snapshots[2];
    struct snapshot_content contents[2];
    struct snapshot_comparison c;
    const bool all = call->option[SHOW_ALL].given;
    (void)context;
    for (int i = 0; i < 2; i++)
        if (!get(work, call->operands[i], &snapshots[i], &contents[i], err))
            return false;
    const int first = snapshots[0].entry > snapshots[1].entry;
    snapshot_compare(work->arena, &contents[first], &contents[!first], &c);
    if (call->option[SHOW_CSV].given)
        return put_csv(work, all ? snapshot_table_changes(work->arena, &c) : snapshot_table_unit_changes(work->arena, &c), err);
    if (call->option[SHOW_JSON].given) {
        struct buf out = {0};
        report_json_comparison(&out, work->arena, &snapshots[first], &snapshots[!first], &c, all);
        put_json(&out);
        return true;
    }
    put_line(work->arena, &snapshots[first]);
    put_line(work->arena, &snapshots[!first]);
    put_sums(&c);
    if (all)
        put_pairs(work->arena, &c);
    return true;
}

static enum exit_code run_compare(const struct call *call)
{
    return one_way(call) ? opening_run(call, OPENING_LOOK, compare, NULL) : EXIT_USAGE;
}

/* dondoc org list, import, export: the tree of organisations as a whole. */
#include "base/durable.h"
#include "cmd/opening.h"
#include "cmd/output.h"
#include "jail/jail.h"
#include "office/org_import.h"
#include "writer/org_table.h"

#include <string.h>

enum { ORG_FILE_MAX = 32 * 1024 * 1024 };
enum { ORG_DB = OPENING_DB, ORG_WRITE, ORG_SHEET };
enum { EXPORT_DB = OPENING_DB, EXPORT_UNDER, EXPORT_FORCE };

static const struct option list_options[] = {[ORG_DB] = OPTION_DB};
static const struct option import_options[] = {
    [ORG_DB] = OPTION_DB,
    [ORG_WRITE] = {.name = "write", .kind = OPTION_FLAG,
                   .help = N_("ghi vào cây; không có thì bảng chỉ được xem thử, từng dòng một")},
    [ORG_SHEET] = {.name = "sheet", .kind = OPTION_NUMBER, .argument = N_("SỐ"), .least = 1, .most = SHEET_SHEETS_MAX,
                   .help = N_("đọc bảng thứ mấy trong tệp Excel; mặc định: bảng đầu tiên")},
};
static const struct option export_options[] = {
    [EXPORT_DB] = OPTION_DB,
    [EXPORT_UNDER] = {.name = "under", .kind = OPTION_TEXT, .argument = N_("ĐƠN_VỊ"),
                      .help = N_("chỉ đơn vị này và các đơn vị bên dưới")},
    [EXPORT_FORCE] = {.name = "force", .kind = OPTION_FLAG, .help = N_("ghi đè tệp đã có")},
};

static enum exit_code run_import(const struct call *call);
static enum exit_code run_list(const struct call *call);
static enum exit_code run_export(const struct call *call);

const struct command command_org_import = {
    .name = "org import",
    .summary = N_("Nạp cây đơn vị từ bảng Excel, CSV hoặc tệp JSON"),
    .usage = N_("[--db ĐỊA_CHỈ] [--write] [--sheet SỐ] TỆP"),
    .details = N_("Bảng có các cột Tên, Loại, Ký hiệu, Cấp trên, Tên viết tắt, Tên gọi khác, Từ ngày, Địa chỉ,\n"
                  "Người đứng đầu, Liên hệ; dòng đầu ghi tên cột. Lần đầu chỉ xem thử; thêm --write để ghi.\n"
                  "Còn một dòng sai thì không ghi gì.\n"
                  "JSON: mỗi đơn vị là {\"name\", \"kind\", \"code\", \"aliases\": […], \"children\": […]}, được ghi ngay.\n"
                  "Đơn vị đã có tên trong cây được giữ nguyên; tệp có một chỗ sai thì không nạp gì."),
    OPTIONS(import_options),
    .least = 1,
    .most = 1,
    .run = run_import,
};

const struct command command_org_list = {
    .name = "org list",
    .summary = N_("In cây đơn vị với mã của từng đơn vị"),
    .usage = N_("[--db ĐỊA_CHỈ]"),
    OPTIONS(list_options),
    .least = 0,
    .most = 0,
    .run = run_list,
};

const struct command command_org_export = {
    .name = "org export",
    .summary = N_("Ghi cây đơn vị ra bảng Excel hoặc CSV"),
    .usage = N_("[--db ĐỊA_CHỈ] [--under ĐƠN_VỊ] [--force] TỆP.xlsx|TỆP.csv"),
    .details = N_("Bảng ghi ra nạp lại được bằng dondoc org import."),
    OPTIONS(export_options),
    .least = 1,
    .most = 1,
    .run = run_export,
};

struct import {
    struct jail *jail;
    struct str bytes;
    int64_t added;
};

static bool import_tree(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct import *import = context;
    struct err why;
    if (!org_import_json(work, import->bytes, &import->added, &why))
        return ERR(err, why.code, "%s: %s", call->operands[0], why.text);
    return true;
}

static void print_row(const struct org_row *row)
{
    static const char *const words[] = {[ORG_ROW_SAME] = N_("đã có"), [ORG_ROW_ADD] = N_("thêm"),
                                        [ORG_ROW_CHANGE] = N_("sửa"), [ORG_ROW_PAST] = N_("bỏ qua")};
    printf("%6u  ", row->number);
    output_safe(stdout, str_from(_(words[row->act])));
    fputs("  ", stdout);
    output_safe(stdout, row->name);
    if (!str_empty(row->above)) {
        fputs(" < ", stdout);
        output_safe(stdout, row->above);
    }
    fputs("\n", stdout);
}

static void print_faults(const char *file, const struct org_import *plan)
{
    for (size_t i = 0; i < plan->n_faults; i++) {
        fprintf(stderr, _("%s, dòng %u: "), file, plan->faults[i].number);
        output_safe(stderr, plan->faults[i].sentence);
        fputs("\n", stderr);
    }
}

static bool import_table(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct import *import = context;
    const struct option_value *which = &call->option[ORG_SHEET];
    const char *file = call->operands[0];
    struct sheet sheet;
    struct org_import plan;
    if (!jail_sheet(import->jail, work->arena, file, import->bytes, which->given ? (size_t)which->number - 1 : 0, &sheet,
                    err) ||
        !org_import_plan(work, &sheet, &plan, err))
        return false;
    for (size_t i = 0; i < plan.n && !call->option[ORG_WRITE].given; i++)
        print_row(&plan.rows[i]);
    print_faults(file, &plan);
    if (plan.n_faults)
        return ERR(err, ERR_INPUT, _("%s: %zu dòng sai, chưa ghi gì vào cây."), file, plan.n_faults);
    printf(_("%zu dòng: thêm %zu, sửa %zu đơn vị.\n"), plan.n, plan.n_add, plan.n_change);
    if (call->option[ORG_WRITE].given)
        return org_import_write(work, &plan, err);
    printf(_("Mới xem thử. Để ghi vào cây: dondoc org import --write %s\n"), file);
    return true;
}

static enum exit_code run_import(const struct call *call)
{
    struct arena *arena = arena_create();
    struct import import = {.jail = jail_create(&(struct jail_options){.begin = JAIL_NOW})};
    struct err err;
    enum exit_code code = EXIT_REFUSED;
    if (!opening_load(arena, call->operands[0], ORG_FILE_MAX, &import.bytes, &err)) {
        output_refusal(call->operands[0], &err);
    } else if (str_starts(str_trim(import.bytes), STR("{")) || str_ends(str_from(call->operands[0]), STR(".json"))) {
        code = opening_run(call, OPENING_CREATE, import_tree, &import);
        if (code == EXIT_DONE)
            printf(_("Đã thêm %lld đơn vị.\n"), (long long)import.added);
    } else {
        code = opening_run(call, call->option[ORG_WRITE].given ? OPENING_CREATE : OPENING_LOOK, import_table, &import);
    }
    jail_destroy(import.jail);
    arena_destroy(arena);
    return code;
}

static bool export_table(const struct call *call, struct work *work, void *context, struct err *err)
{
    const char *path = call->operands[0], *dot = strrchr(path, '.');
    enum table_format format;
    struct table *table;
    struct str bytes;
    struct durable file;
    int64_t under = 0;
    (void)context;
    if (!dot || !table_format_of(str_from(dot + 1), &format))
        return ERR(err, ERR_USAGE, _("Tên tệp phải có đuôi .xlsx hoặc .csv, không phải “%s”."), path);
    if (call->option[EXPORT_UNDER].given && !opening_org(work, call->option[EXPORT_UNDER].text, &under, err))
        return false;
    if (!org_table_make(work, under, &table, err) || !table_render(work->arena, table, format, &bytes, err) ||
        !durable_begin(path, 0644, call->option[EXPORT_FORCE].given, &file, err))
        return false;
    const bool written = durable_write(&file, bytes, err);
    struct err ignored;
    return durable_end(&file, written, written ? err : &ignored) && written;
}

static enum exit_code run_export(const struct call *call)
{
    return opening_run(call, OPENING_LOOK, export_table, NULL);
}

/* Levels below the root: "/1/4/17/" is two below. */
static int depth_of(struct str path)
{
    int depth = -2;
    for (size_t i = 0; i < path.n; i++)
        depth += path.p[i] == '/';
    return depth < 0 ? 0 : depth;
}

static bool list(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct org *v;
    size_t n;
    (void)call;
    (void)context;
    if (!org_list(work, 0, &v, &n, err))
        return false;
    if (n == 0)
        printf(_("Chưa có đơn vị nào. Nạp cây đơn vị: dondoc org import TỆP\n"));
    for (size_t i = 0; i < n; i++) {
        printf("%6lld  %*s", (long long)v[i].id, 2 * depth_of(v[i].path), "");
        output_safe(stdout, v[i].name);
        if (!str_empty(v[i].code)) {
            fputs(" (", stdout);
            output_safe(stdout, v[i].code);
            fputs(")", stdout);
        }
        char day[DATE_TEXT_MAX];
        if (date_is(v[i].until))
            printf(_(", đến %s"), date_vi(v[i].until, day));
        fputs("\n", stdout);
    }
    return true;
}

static enum exit_code run_list(const struct call *call)
{
    return opening_run(call, OPENING_LOOK, list, NULL);
}

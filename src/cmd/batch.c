/* dondoc batch import, list, undo: tables of tasks that an office has kept in Excel. */
#include "cmd/opening.h"
#include "cmd/output.h"
#include "jail/jail.h"
#include "office/batch.h"
#include "office/journal.h"

enum { BATCH_DB = OPENING_DB, BATCH_WRITE, BATCH_SET_ASIDE, BATCH_SHEET, BATCH_COLUMNS, BATCH_TURN, BATCH_KEEP };
enum { SHOWN_BYTES = 90 };

static const struct option import_options[] = {
    [BATCH_DB] = OPTION_DB,
    [BATCH_WRITE] = {.name = "write", .kind = OPTION_FLAG,
                     .help = N_("ghi vào; không có thì bảng chỉ được xem thử, từng dòng một")},
    [BATCH_SET_ASIDE] = {.name = "set-aside", .kind = OPTION_FLAG,
                         .help = N_("để riêng các dòng sai; không có thì một dòng sai là không ghi gì")},
    [BATCH_SHEET] = {.name = "sheet", .kind = OPTION_NUMBER, .argument = N_("SỐ"), .least = 1, .most = SHEET_SHEETS_MAX,
                     .help = N_("đọc bảng thứ mấy trong tệp Excel; mặc định: bảng đầu tiên")},
    [BATCH_COLUMNS] = {.name = "columns", .kind = OPTION_TEXT, .argument = N_("CỘT=CHỮ,…"),
                       .help = N_("chỉ rõ cột, ví dụ lead=F,due=H; ghi due=- khi bảng không có cột đó")},
    [BATCH_TURN] = {.name = "turn-days", .kind = OPTION_FLAG,
                    .help = N_("đổi lại ngày và tháng mà Excel đã đảo")},
    [BATCH_KEEP] = {.name = "keep-days", .kind = OPTION_FLAG, .help = N_("giữ ngày và tháng như Excel hiểu")},
};
static const struct option plain_options[] = {[BATCH_DB] = OPTION_DB};

static enum exit_code run_import(const struct call *call);
static enum exit_code run_list(const struct call *call);
static enum exit_code run_undo(const struct call *call);

const struct command command_batch_import = {
    .name = "batch import",
    .summary = N_("Nhập bảng theo dõi nhiệm vụ từ Excel hoặc CSV"),
    .usage = N_("[--db ĐỊA_CHỈ] [--write] [--set-aside] [--sheet SỐ] [--columns CỘT=CHỮ,…] "
                "[--turn-days | --keep-days] TỆP"),
    .details = N_("Cột được nhận ra theo tiêu đề: số ký hiệu, ngày ban hành, trích yếu, nội dung nhiệm vụ, đơn vị chủ trì,\n"
                  "phối hợp, thời hạn, trạng thái, kết quả, ghi chú. Lần đầu chỉ xem thử; thêm --write để ghi.\n"
                  "Tên cột cho --columns: order, symbol, issued, type, issuer, subject, secrecy, words, lead, support,\n"
                  "due, state, proof, done, product, note.\n"
                  "Nhiệm vụ không có hạn được ghi là cần nhập ngày; dòng ghi “xong” chờ người khác công nhận."),
    OPTIONS(import_options),
    .least = 1,
    .most = 1,
    .run = run_import,
};

const struct command command_batch_list = {
    .name = "batch list",
    .summary = N_("In các lần nhập bảng nhiệm vụ"),
    .usage = N_("[--db ĐỊA_CHỈ]"),
    OPTIONS(plain_options),
    .run = run_list,
};

const struct command command_batch_undo = {
    .name = "batch undo",
    .summary = N_("Hoàn tác một lần nhập bảng nhiệm vụ"),
    .usage = N_("[--db ĐỊA_CHỈ] SỐ"),
    .details = N_("Chỉ trong 24 giờ và khi chưa ai làm gì tiếp với các việc đã nhập. Phân công bị hủy với lý do đó;\n"
                  "văn bản vẫn còn trong sổ."),
    OPTIONS(plain_options),
    .least = 1,
    .most = 1,
    .run = run_undo,
};

/* --- which column is what --- */

/* "F", "aa": as a spreadsheet calls its columns; "-": none. */
static bool column_of(struct str letters, size_t *ret_column)
{
    size_t column = 0;
    if (str_eq(letters, STR("-"))) {
        *ret_column = BATCH_NO_COLUMN;
        return true;
    }
    for (size_t i = 0; i < letters.n; i++) {
        const char c = letters.p[i] & ~0x20;
        if (c < 'A' || c > 'Z' || i > 1)
            return false;
        column = column * 26 + (size_t)(c - 'A') + 1;
    }
    *ret_column = column - 1;
    return column > 0;
}

static bool take_columns(struct str said, struct batch_choice *choice, struct err *err)
{
    while (!str_empty(said)) {
        const struct str one = str_sub(said, 0, str_find_byte(said, ','));
        const size_t equals = str_find_byte(one, '=');
        enum batch_column column;
        said = str_skip(said, one.n + 1);
        if (equals == STR_NOWHERE || !batch_column_from_name(str_sub(one, 0, equals), &column) ||
            !column_of(str_skip(one, equals + 1), &choice->column[column]))
            return ERR(err, ERR_USAGE, _("Không hiểu cột “%.*s”. Hãy viết như lead=F."), STR_ARG(one));
    }
    return true;
}

static void print_columns(const struct sheet *sheet, const struct batch_choice *choice)
{
    for (int c = 0; c < BATCH__MAX; c++) {
        const size_t at = choice->column[c];
        if (at == BATCH_NO_COLUMN)
            continue;
        char letters[3] = {(char)('A' + (int)(at % 26)), 0};
        if (at >= 26) {
            letters[0] = (char)('A' + (int)(at / 26) - 1);
            letters[1] = (char)('A' + (int)(at % 26));
        }
        printf("%-8s %s  ", batch_column_name((enum batch_column)c), letters);
        output_safe(stdout, batch_heading(sheet, choice, at));
        fputs("\n", stdout);
    }
}

/* --- import --- */

static void print_row(const struct batch_row *row)
{
    static const char *const words[] = {[BATCH_ADD] = N_("thêm"), [BATCH_SAME] = N_("đã có"),
                                        [BATCH_SKIP] = N_("bỏ qua"), [BATCH_BAD] = N_("sai")};
    char day[DATE_TEXT_MAX];
    struct str shown = str_sub(row->words, 0, SHOWN_BYTES);
    shown.n = utf8_whole(shown);
    shown.n = str_find_byte(shown, '\n') < shown.n ? str_find_byte(shown, '\n') : shown.n;
    printf("%6u  %s", row->number, _(words[row->act]));
    if (row->act == BATCH_ADD) {
        printf("  %s  ", date_is(row->due.date) ? date_vi(row->due.date, day) : "--/--/----");
        output_safe(stdout, shown);
        for (size_t i = 0; i < row->n_units; i++) {
            fputs(i ? "; " : "  < ", stdout);
            output_safe(stdout, row->units[i].name);
        }
    }
    if (!str_empty(row->remark)) {
        fputs("  [", stdout);
        output_safe(stdout, row->remark);
        fputs("]", stdout);
    }
    fputs("\n", stdout);
}

static void print_faults(const char *file, const struct batch_plan *plan)
{
    for (size_t i = 0; i < plan->n; i++) {
        if (plan->rows[i].act != BATCH_BAD)
            continue;
        fprintf(stderr, _("%s, dòng %u: "), file, plan->rows[i].number);
        output_safe(stderr, plan->rows[i].why);
        fputs("\n", stderr);
    }
}

static void print_sums(const struct batch_plan *plan)
{
    printf(_("%zu dòng: thêm %zu nhiệm vụ, %zu dòng đã có, %zu dòng không phải nhiệm vụ, %zu dòng sai.\n"), plan->n,
           plan->n_add, plan->n_same, plan->n_skip, plan->n_bad);
    printf(_("Trong đó %zu nhiệm vụ cần nhập ngày, %zu ghi là xong mà không có minh chứng; %zu văn bản mới.\n"),
           plan->n_undated, plan->n_bare, plan->n_papers);
}

struct table {
    struct jail *jail;
    struct str bytes;
};

static bool import(const struct call *call, struct work *work, void *context, struct err *err)
{
    const struct table *table = context;
    const struct option_value *which = &call->option[BATCH_SHEET], *columns = &call->option[BATCH_COLUMNS];
    const char *file = call->operands[0];
    struct sheet sheet;
    struct batch_choice choice;
    struct batch_plan plan;
    int64_t id;
    const size_t number = which->given ? (size_t)which->number - 1 : 0;
    if (!jail_sheet(table->jail, work->arena, file, table->bytes, number, &sheet, err))
        return false;
    batch_match(work->arena, &sheet, &choice);
    choice.turned = call->option[BATCH_TURN].given   ? BATCH_TURN_BACK
                    : call->option[BATCH_KEEP].given ? BATCH_TURN_KEEP
                                                     : BATCH_TURN_ASK;
    if (columns->given && !take_columns(str_from(columns->text), &choice, err))
        return false;
    if (!batch_plan(work, &sheet, &choice, &plan, err))
        return false;
    const bool write = call->option[BATCH_WRITE].given;
    if (!write) {
        print_columns(&sheet, &choice);
        for (size_t i = 0; i < plan.n; i++)
            print_row(&plan.rows[i]);
    }
    print_faults(file, &plan);
    print_sums(&plan);
    if (!write) {
        printf(_("Mới xem thử. Để ghi: dondoc batch import --write %s\n"), file);
        return true;
    }
    if (!batch_write(work, file, &plan, call->option[BATCH_SET_ASIDE].given, &id, err))
        return false;
    printf(_("Đã ghi, lần nhập số %lld. Hoàn tác trong %d giờ: dondoc batch undo %lld\n"), (long long)id,
           BATCH_UNDO_HOURS, (long long)id);
    return true;
}

static enum exit_code run_import(const struct call *call)
{
    struct arena *arena = arena_create();
    struct table table = {.jail = jail_create(&(struct jail_options){.begin = JAIL_NOW})};
    struct err err;
    enum exit_code code = EXIT_REFUSED;
    if (call->option[BATCH_TURN].given && call->option[BATCH_KEEP].given) {
        (void)ERR(&err, ERR_USAGE, _("Chỉ chọn một trong hai: --turn-days, --keep-days."));
        output_refusal("batch import", &err);
        code = EXIT_USAGE;
    } else if (!opening_load(arena, call->operands[0], SHEET_FILE_MAX, &table.bytes, &err)) {
        output_refusal(call->operands[0], &err);
    } else {
        code = opening_run(call, call->option[BATCH_WRITE].given ? OPENING_CHANGE : OPENING_LOOK, import, &table);
    }
    jail_destroy(table.jail);
    arena_destroy(arena);
    return code;
}

/* --- list, undo --- */

static bool list(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct batch *batches;
    struct page page = {.limit = 500};
    size_t n;
    (void)call;
    (void)context;
    if (!batch_list(work, &page, &batches, &n, err))
        return false;
    if (n == 0)
        printf(_("Chưa nhập bảng nào.\n"));
    for (size_t i = 0; i < n; i++) {
        char day[DATE_TEXT_MAX];
        printf("%6lld  %s  ", (long long)batches[i].id, date_vi(date_of_time(batches[i].created), day));
        output_safe(stdout, batches[i].name);
        printf(_("; %lld nhiệm vụ, để riêng %lld dòng"), (long long)batches[i].rows, (long long)batches[i].n_aside);
        if (batches[i].undone)
            printf(_("; đã hoàn tác"));
        fputs("\n", stdout);
    }
    return true;
}

static enum exit_code run_list(const struct call *call)
{
    return opening_run(call, OPENING_LOOK, list, NULL);
}

static bool undo(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct batch_obstacle *obstacles;
    struct batch batch;
    size_t n;
    int64_t id;
    (void)context;
    if (!str_to_int(str_from(call->operands[0]), &id))
        return ERR(err, ERR_USAGE, _("“%s” không phải số của một lần nhập. Xem: dondoc batch list"), call->operands[0]);
    if (!batch_get(work, id, &batch, err) || !batch_obstacles(work, id, &obstacles, &n, err))
        return false;
    for (size_t i = 0; i < n && !batch.undone; i++) {
        char day[DATE_TEXT_MAX];
        fprintf(stderr, "%s  ", date_vi(date_of_time(obstacles[i].at), day));
        output_safe(stderr, obstacles[i].who);
        fprintf(stderr, ": %s: ", journal_action_word(obstacles[i].action));
        output_safe(stderr, obstacles[i].words);
        fputs("\n", stderr);
    }
    return batch_undo(work, id, err);
}

static enum exit_code run_undo(const struct call *call)
{
    const enum exit_code code = opening_run(call, OPENING_CHANGE, undo, NULL);
    if (code == EXIT_DONE)
        printf(_("Đã hoàn tác lần nhập số %s.\n"), call->operands[0]);
    return code;
}

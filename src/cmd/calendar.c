/* dondoc calendar import, dondoc calendar list: which days are worked. */
#include "cmd/opening.h"
#include "cmd/output.h"
#include "office/calendar.h"

enum { CALENDAR_DB = OPENING_DB, CALENDAR_YEAR };

static const struct option import_options[] = {
    [CALENDAR_DB] = OPTION_DB,
};
static const struct option list_options[] = {
    [CALENDAR_DB] = OPTION_DB,
    [CALENDAR_YEAR] = {.name = "year", .kind = OPTION_NUMBER, .argument = N_("NĂM"),
                       .help = N_("năm; mặc định: năm nay"), .least = 1950, .most = 2199},
};

static enum exit_code run_import(const struct call *call);
static enum exit_code run_list(const struct call *call);

const struct command command_calendar_import = {
    .name = "calendar import",
    .summary = N_("Nạp ngày nghỉ, ngày làm bù từ tệp CSV"),
    .usage = N_("[--db ĐỊA_CHỈ] TỆP.csv"),
    .details = N_("Mỗi dòng: ngày, loại (nghỉ, làm, mặc định), lý do. Một dòng sai thì không nạp gì; hạn đã tính được tính lại."),
    OPTIONS(import_options),
    .least = 1,
    .most = 1,
    .run = run_import,
};

const struct command command_calendar_list = {
    .name = "calendar list",
    .summary = N_("In các ngày nghỉ, ngày làm bù của một năm"),
    .usage = N_("[--db ĐỊA_CHỈ] [--year NĂM]"),
    OPTIONS(list_options),
    .least = 0,
    .most = 0,
    .run = run_list,
};

struct import {
    struct str csv;
    int64_t days;
};

static bool import_days(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct import *import = context;
    struct err why;
    if (!calendar_import(work, import->csv, &import->days, &why))
        return ERR(err, why.code, "%s: %s", call->operands[0], why.text);
    return true;
}

static enum exit_code run_import(const struct call *call)
{
    enum { CSV_MAX = 1024 * 1024 };
    struct arena *arena = arena_create();
    struct import import = {0};
    struct err err;
    enum exit_code code = EXIT_REFUSED;
    if (opening_load(arena, call->operands[0], CSV_MAX, &import.csv, &err))
        code = opening_run(call, OPENING_CHANGE, import_days, &import);
    else
        output_refusal(call->operands[0], &err);
    if (code == EXIT_DONE)
        printf(_("Đã nạp %lld ngày.\n"), (long long)import.days);
    arena_destroy(arena);
    return code;
}

static bool list(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct calendar calendar;
    struct calendar_day *days;
    size_t n;
    (void)context;
    const struct option_value *year = &call->option[CALENDAR_YEAR];
    if (!calendar_load(work, &calendar, err))
        return false;
    calendar_of_year(work, &calendar, year->given ? (int)year->number : work->today.year, &days, &n);
    for (size_t i = 0; i < n; i++) {
        char day[DATE_TEXT_MAX];
        printf("%s,%s,\"", date_vi(days[i].date, day), calendar_kind_name(days[i].kind));
        output_safe(stdout, days[i].name);
        fputs("\"\n", stdout);
    }
    return true;
}

static enum exit_code run_list(const struct call *call)
{
    return opening_run(call, OPENING_LOOK, list, NULL);
}

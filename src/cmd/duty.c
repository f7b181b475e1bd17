/* dondoc duty list, dondoc duty roll: standing duties, and what they and the recurring orders of papers owe today. */
#include "cmd/opening.h"
#include "cmd/output.h"
#include "office/duty.h"
#include "office/task_roll.h"

enum { DUTY_DB = OPENING_DB };

static const struct option options[] = {
    [DUTY_DB] = OPTION_DB,
};

static enum exit_code run_list(const struct call *call);
static enum exit_code run_roll(const struct call *call);

const struct command command_duty_list = {
    .name = "duty list",
    .summary = N_("In các chế độ đang áp dụng"),
    .usage = N_("[--db ĐỊA_CHỈ]"),
    OPTIONS(options),
    .run = run_list,
};

const struct command command_duty_roll = {
    .name = "duty roll",
    .summary = N_("Giao việc của các kỳ mới theo chế độ và theo văn bản"),
    .usage = N_("[--db ĐỊA_CHỈ]"),
    .details = N_("Chạy mỗi ngày một lần, từ một bộ hẹn giờ; chạy lại trong ngày không giao thêm gì."),
    OPTIONS(options),
    .run = run_roll,
};

static bool list(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct duty *duties;
    size_t n;
    (void)call;
    (void)context;
    if (!duty_list(work, &duties, &n, err))
        return false;
    if (n == 0)
        printf(_("Chưa có chế độ nào. Đặt chế độ ở trang /che-do.\n"));
    for (size_t i = 0; i < n; i++) {
        char day[DATE_TEXT_MAX];
        printf("%6lld  ", (long long)duties[i].id);
        output_safe(stdout, duties[i].words);
        printf(_("; %d lần mỗi %s; từ %s"), duties[i].times, duty_period_word(duties[i].period),
               date_vi(duties[i].since, day));
        if (date_is(duties[i].until))
            printf(_(" đến %s"), date_vi(duties[i].until, day));
        fputs("\n", stdout);
    }
    return true;
}

static enum exit_code run_list(const struct call *call)
{
    return opening_run(call, OPENING_LOOK, list, NULL);
}

struct made {
    int64_t by_duties, by_orders;
};

static bool roll(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct made *made = context;
    (void)call;
    return duty_roll(work, &made->by_duties, err) && task_roll(work, &made->by_orders, err);
}

static enum exit_code run_roll(const struct call *call)
{
    struct made made = {0};
    const enum exit_code code = opening_run(call, OPENING_CHANGE, roll, &made);
    if (code == EXIT_DONE)
        printf(_("Đã giao %lld việc theo chế độ, %lld việc định kỳ theo văn bản.\n"), (long long)made.by_duties,
               (long long)made.by_orders);
    return code;
}

/* dondoc due: what is owed, by due day. Nothing is stored about lateness: it is computed for the day asked. */
#include "cmd/opening.h"
#include "cmd/output.h"
#include "office/assignment.h"
#include "writer/due_ics.h"

enum { DUE_DB = OPENING_DB, DUE_ON, DUE_AS_OF, DUE_ORG, DUE_DAYS, DUE_IDS, DUE_ICS };

static const struct option options[] = {
    [DUE_DB] = OPTION_DB,
    [DUE_ON] = {.name = "on", .kind = OPTION_DATE, .argument = N_("NGÀY"),
                .help = N_("tính đến ngày này; mặc định: hôm nay (giờ Việt Nam)")},
    [DUE_AS_OF] = {.name = "as-of", .kind = OPTION_DATE, .argument = N_("NGÀY"),
                   .help = N_("xem việc như lúc hết ngày này (giờ Việt Nam), theo nhật ký")},
    [DUE_ORG] = {.name = "org", .kind = OPTION_TEXT, .argument = N_("ĐƠN_VỊ"),
                 .help = N_("chỉ việc của đơn vị này và các đơn vị dưới nó; tên hoặc mã đơn vị")},
    [DUE_DAYS] = {.name = "days", .kind = OPTION_NUMBER, .argument = N_("SỐ_NGÀY"), .least = 0, .most = 3660,
                  .help = N_("chỉ việc quá hạn và việc đến hạn trong chừng ấy ngày")},
    [DUE_ICS] = {.name = "ics", .help = N_("in thành lịch iCalendar, để điện thoại và chương trình thư đọc")},
    [DUE_IDS] = {.name = "ids", .help = N_("in cả số của từng việc, để nộp kết quả bằng dondoc submit")},
};

static enum exit_code run(const struct call *call);

const struct command command_due = {
    .name = "due",
    .summary = N_("In việc phải làm theo ngày đến hạn"),
    .usage = N_("[--db ĐỊA_CHỈ] [--on NGÀY | --as-of NGÀY] [--org ĐƠN_VỊ] [--days SỐ_NGÀY] [--ids | --ics]"),
    .details = N_("Chỉ gồm việc đã được người có trách nhiệm xác nhận và chưa hoàn thành."),
    OPTIONS(options),
    .least = 0,
    .most = 0,
    .run = run,
};

/* A sign beside the word, so that the state is seen at a glance and without colours. */
static const char *lamp_sign(enum lamp lamp)
{
    switch (lamp) {
    case LAMP_OVERDUE_LONG:
        return "!!";
    case LAMP_OVERDUE:
        return "! ";
    case LAMP_DUE_SOON:
        return "* ";
    case LAMP_NEEDS_DATE:
        return "? ";
    case LAMP_HANDED:
        return "> ";
    case LAMP_DONE:
    case LAMP_DONE_LATE:
    case LAMP_CANCELLED:
    case LAMP_ON_TIME:
    case LAMP_CONTINUOUS:
    case LAMP__MAX:
        break;
    }
    return "  ";
}

enum column { COLUMN_LAMP, COLUMN_DAY, COLUMN_LEFT, COLUMN_WHO, COLUMN_WORDS, COLUMN__MAX };

struct row {
    int64_t id; /* 0: not asked for */
    struct str cell[COLUMN__MAX];
    bool urgent;
};

struct table {
    struct row *v;
    size_t n, cap;
};

static struct row make_row(struct arena *arena, const struct assignment *assignment, struct date today, bool ids)
{
    char day[DATE_TEXT_MAX];
    const struct date date = assignment->due.date;
    struct str who = str_empty(assignment->org_name) ? assignment->assignee : assignment->org_name;
    if (str_empty(who))
        who = str_from(_("(chưa rõ đơn vị)"));
    return (struct row){
        .id = ids ? assignment->id : 0,
        .cell = {
            [COLUMN_LAMP] = str_printf(arena, "%s %s", lamp_sign(assignment->lamp), lamp_word(assignment->lamp)),
            [COLUMN_DAY] = str_copy(arena, str_from(date_is(date) ? date_vi(date, day) : "-")),
            [COLUMN_LEFT] = due_words(arena, &assignment->due, today),
            [COLUMN_WHO] = who,
            [COLUMN_WORDS] = assignment->words,
        },
        .urgent = assignment->lamp == LAMP_OVERDUE || assignment->lamp == LAMP_OVERDUE_LONG,
    };
}

static size_t widest(const struct table *table, enum column column)
{
    size_t width = 0;
    for (size_t i = 0; i < table->n; i++) {
        const size_t columns = output_columns(table->v[i].cell[column]);
        width = columns > width ? columns : width;
    }
    return width;
}

/* On a terminal the assignee gets a fifth of the line and the words get the rest; in a pipe nothing is cut. */
static void put_table(const struct table *table)
{
    enum { NUMBER = 10, GAP = 2, LEFT_MOST = 18, WORDS_LEAST = 12 };
    const size_t number = table->n && table->v[0].id ? NUMBER : 0, whole = output_width();
    const size_t line = whole > number ? whole - number : whole;
    const size_t most[COLUMN__MAX] = {[COLUMN_LEFT] = LEFT_MOST, [COLUMN_WHO] = line / 5};
    size_t widths[COLUMN__MAX] = {0}, used = 0;
    for (int k = 0; k < COLUMN_WORDS; k++) {
        widths[k] = widest(table, (enum column)k);
        if (line && most[k] && widths[k] > most[k])
            widths[k] = most[k];
        used += widths[k] + GAP;
    }
    if (line)
        widths[COLUMN_WORDS] = line > used + WORDS_LEAST ? line - used : WORDS_LEAST;

    for (size_t i = 0; i < table->n; i++) {
        if (table->v[i].id)
            printf("%8lld  ", (long long)table->v[i].id);
        output_stress(table->v[i].urgent);
        for (int k = 0; k < COLUMN__MAX; k++) {
            output_cell(stdout, table->v[i].cell[k], widths[k], k < COLUMN_WORDS);
            if (k < COLUMN_WORDS)
                printf("%*s", GAP, "");
        }
        output_stress(false);
        fputs("\n", stdout);
    }
}

/* All pages of the list. */
static bool load(struct work *work, const struct assignment_filter *filter, bool ids, struct table *table,
                 struct err *err)
{
    struct page page = {.limit = 500};
    do {
        struct assignment *v;
        size_t n;
        if (!assignment_list(work, filter, &page, &v, &n, err))
            return false;
        for (size_t i = 0; i < n; i++)
            VEC_PUSH(work->arena, table, make_row(work->arena, &v[i], work->today, ids));
        if (n == 0)
            break;
        page.offset += (int64_t)n;
    } while (page.offset < page.total);
    return true;
}

/* The calendar is asked for what is behind us, too, so that it forgets what is done. */
static bool put_calendar(struct work *work, struct assignment_filter filter, struct err *err)
{
    struct str file;
    filter.open_only = false;
    if (!due_ics_make(work, &filter, str_from(_("Việc phải làm")), STR(""), &file, err))
        return false;
    fwrite(file.p, 1, file.n, stdout);
    return true;
}

static bool list(const struct call *call, struct work *work, void *context, struct err *err)
{
    (void)context;
    struct assignment_filter filter = {.lamp = -1, .open_only = true};
    struct table table = {0};
    char day[DATE_TEXT_MAX];
    if (call->option[DUE_ON].given)
        work->today = call->option[DUE_ON].date;
    if (call->option[DUE_ORG].given && !opening_org(work, call->option[DUE_ORG].text, &filter.org, err))
        return false;
    if (call->option[DUE_DAYS].given)
        filter.due_to = date_add_days(work->today, (int)call->option[DUE_DAYS].number);
    if (call->option[DUE_ICS].given)
        return put_calendar(work, filter, err);
    if (!load(work, &filter, call->option[DUE_IDS].given, &table, err))
        return false;
    if (table.n == 0)
        printf(_("Không có việc nào phải làm, tính đến ngày %s.\n"), date_vi(work->today, day));
    else
        printf(_("Việc phải làm, tính đến ngày %s: %zu\n"), date_vi(work->today, day), table.n);
    put_table(&table);
    return true;
}

static enum exit_code run(const struct call *call)
{
    if (call->option[DUE_ICS].given && (call->option[DUE_IDS].given || call->option[DUE_AS_OF].given)) {
        output_complain(_("--ics không dùng cùng --ids hay --as-of."));
        return EXIT_USAGE;
    }
    if (call->option[DUE_ON].given && call->option[DUE_AS_OF].given) {
        output_complain(_("--as-of và --on không dùng cùng nhau: --as-of tính đến chính ngày ấy."));
        return EXIT_USAGE;
    }
    return opening_look_back(call, call->option[DUE_AS_OF].date, list, NULL);
}

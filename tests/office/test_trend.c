/* What fell due month by month: the kept counts say what the assignments themselves say. */
#include "fixture.h"

#include "office/access.h"
#include "office/trend.h"

#include <string.h>

/* What a list of the month counts, by lamp. */
static int64_t listed(struct fixture *f, const struct trend_month *month, enum lamp lamp, int64_t org)
{
    const struct assignment_filter filter = {
        .lamp = (int)lamp, .due_from = month->first, .due_to = month->last, .org = org};
    struct page page = {.limit = 1};
    struct assignment *rows;
    size_t n;
    OK(f, assignment_list(&f->work, &filter, &page, &rows, &n, &f->err));
    return page.total;
}

static void same_as_the_lists(struct fixture *f, int64_t org, bool asked)
{
    struct trend trend;
    int64_t most = 0;
    OK(f, trend_of_node(&f->work, org, asked, &trend, &f->err));
    for (int i = 0; i < TREND_MONTHS; i++) {
        for (enum lamp lamp = 0; lamp < LAMP__MAX; lamp++)
            if (lamp != LAMP_NEEDS_DATE && lamp != LAMP_CONTINUOUS)
                assert_int_equal(trend.months[i].tally.by_lamp[lamp], listed(f, &trend.months[i], lamp, asked ? 0 : org));
        most = trend_due(&trend.months[i]) > most ? trend_due(&trend.months[i]) : most;
    }
    assert_int_equal(trend.most, most);
}

static void register_tasks(struct fixture *f, int number)
{
    const struct made_paper paper = {
        .file = "tb.docx", .text = str_printf(f->arena, "Thông báo %d", number).p,
        .number = str_printf(f->arena, "%d", number).p, .symbol = "TB/ĐUK", .type = "thông báo", .issuer = "Đảng ủy Khối",
        .subject = "x", .issued = "2020-01-15",
        .tasks = {{.words = "một", .assignees = {"Đảng ủy Sở Nội vụ", "Đảng ủy Sở Tài chính", "Tổ lạ"},
                   .kind = DEADLINE_DATE, .deadline_words = "x", .date = "2020-12-31"},
                  {.words = "hai", .assignees = {"Đảng ủy Sở Nội vụ"},
                   .kind = DEADLINE_DATE, .deadline_words = "x", .date = "2021-01-20"},
                  {.words = "ba", .assignees = {"Đảng ủy Sở Nội vụ", "Đảng ủy Sở Tài chính"},
                   .kind = DEADLINE_DATE, .deadline_words = "x", .date = "2021-02-25"},
                  {.words = "bốn", .assignees = {"Đảng ủy Sở Nội vụ"},
                   .kind = DEADLINE_DATE, .deadline_words = "x", .date = "2020-02-28"},
                  {.words = "năm", .assignees = {"Đảng ủy Sở Nội vụ"}}}};
    const int64_t id = register_paper(f, &paper);
    int64_t n;
    OK(f, task_confirm_all(&f->work, id, &n, &f->err));
}

static void every_month_is_what_its_list_counts(void **state)
{
    struct fixture *f = *state;
    int64_t root, a, b;
    begin(f, STORE_WRITE);
    OK(f, org_add(&f->work, 0, STR("dang-uy"), STR("Đảng ủy Khối"), STR(""), &root, &f->err));
    OK(f, org_add(&f->work, root, STR("dang-bo-co-so"), STR("Đảng ủy Sở Nội vụ"), STR(""), &a, &f->err));
    OK(f, org_add(&f->work, root, STR("dang-bo-co-so"), STR("Đảng ủy Sở Tài chính"), STR(""), &b, &f->err));
    register_tasks(f, 31);
    f->work.actor.path = STR("/1/2/"); /* asks also who stands elsewhere */
    register_tasks(f, 32);
    f->work.actor.path = STR("/");
    const struct actor me = f->work.actor;
    static const int64_t handed[] = {1, 2, 4, 6, 10};
    for (size_t i = 0; i < sizeof handed / sizeof *handed; i++)
        OK(f, assignment_move(&f->work, handed[i], MOVE_SUBMIT, STR("Báo cáo"), &f->err));
    f->work.actor.user = 77;
    OK(f, assignment_move(&f->work, 1, MOVE_ACCEPT, STR_NONE, &f->err));
    OK(f, assignment_move(&f->work, 6, MOVE_ACCEPT, STR_NONE, &f->err));
    OK(f, assignment_move(&f->work, 5, MOVE_CANCEL, STR("thôi"), &f->err));
    f->work.actor = me;
    same_as_the_lists(f, 0, true);
    same_as_the_lists(f, root, false);
    same_as_the_lists(f, a, false);
    struct trend trend;
    OK(f, trend_of_node(&f->work, 0, true, &trend, &f->err));
    /* February of last year is too long ago, what has no day is in no month */
    int64_t total = 0;
    for (int i = 0; i < TREND_MONTHS; i++)
        total += tally_total(&trend.months[i].tally);
    assert_int_equal(total, 12);
    assert_int_equal(date_cmp(trend.months[0].first, (struct date){2020, 3, 1}), 0);
    assert_int_equal(date_cmp(trend.months[11].last, (struct date){2021, 2, 28}), 0);
    f->work.actor.path = STR("/1/2/");
    same_as_the_lists(f, a, true);
    end(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_month_is_what_its_list_counts, fixture_set_up, fixture_tear_down),
    };
    return cmocka_run_group_tests_name("trend", tests, NULL, NULL);
}

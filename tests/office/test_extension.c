/* Extensions: only later, only with a reason, all of them kept; what is passed onward stays inside; and random ones. */
#include "fixture.h"

#include "office/assignment_new.h"
#include "office/extension.h"
#include "office/task_new.h"

#include <string.h>

static void expect_day(struct date date, const char *iso)
{
    char out[DATE_TEXT_MAX];
    assert_string_equal(date_iso(date, out), iso);
}

static struct assignment get(struct fixture *f, int64_t id)
{
    struct assignment a;
    OK(f, assignment_get(&f->work, id, &a, &f->err));
    return a;
}

static struct extension_ask ask(int day, int month, const char *reason)
{
    return (struct extension_ask){.day = {2021, (int8_t)month, (int8_t)day}, .reason = str_from(reason)};
}

static bool grant(struct fixture *f, int64_t id, struct extension_ask how)
{
    return extension_grant(&f->work, id, &how, &f->err);
}

/* The notice with all confirmed: assignment 1 due 20/02/2021, 2 six months after issue, 3 without a day. */
static int64_t confirm_notice(struct fixture *f)
{
    int64_t done;
    const int64_t document = register_paper(f, &notice);
    OK(f, task_confirm_all(&f->work, document, &done, &f->err));
    return document;
}

static void a_day_moves_later_with_its_reason(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t paper = confirm_notice(f);
    struct extension_ask first = ask(28, 2, "chờ hướng dẫn của cấp trên");
    first.document = paper;
    assert_true(grant(f, 1, first));
    assert_true(grant(f, 1, ask(15, 3, "lần hai")));
    const struct assignment a = get(f, 1);
    expect_day(a.due.date, "2021-03-15");
    expect_day(a.first_due, "2021-02-20");
    struct extension *log;
    size_t n;
    OK(f, extension_of_task(&f->work, a.task, &log, &n, &f->err));
    assert_int_equal(n, 2);
    expect_day(log[0].before, "2021-02-20");
    expect_day(log[0].after, "2021-02-28");
    assert_str(log[0].reason, "chờ hướng dẫn của cấp trên");
    assert_int_equal(log[0].document, paper);
    expect_day(log[1].before, "2021-02-28");
    assert_int_equal(log[1].document, 0);
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal WHERE action = 'assignment.extend'"), 2);
}

static void extensions_without_sense_are_refused(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    confirm_notice(f);
    expect_code(f, grant(f, 1, ask(28, 2, "")), ERR_INPUT);
    expect_code(f, grant(f, 1, ask(28, 2, " \n ")), ERR_INPUT);
    expect_code(f, grant(f, 1, (struct extension_ask){.reason = STR("x")}), ERR_INPUT);
    expect_code(f, grant(f, 1, ask(20, 2, "cùng ngày")), ERR_INPUT);
    expect_code(f, grant(f, 1, ask(19, 2, "sớm hơn")), ERR_INPUT);
    expect_code(f, grant(f, 3, ask(28, 2, "chưa có hạn")), ERR_CONFLICT);
    expect_code(f, grant(f, 99, ask(28, 2, "x")), ERR_MISSING);
    struct extension_ask no_paper = ask(28, 2, "x");
    no_paper.document = 999;
    expect_code(f, grant(f, 1, no_paper), ERR_MISSING);
    OK(f, assignment_move(&f->work, 2, MOVE_CANCEL, STR("thôi"), &f->err));
    expect_code(f, grant(f, 2, ask(28, 12, "đã hủy")), ERR_CONFLICT);
    expect_day(get(f, 1).due.date, "2021-02-20");
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM extension"), 0);
}

static void an_extension_outlasts_what_is_computed(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t document = confirm_notice(f);
    expect_day(get(f, 2).due.date, "2021-07-15");
    assert_true(grant(f, 2, ask(30, 7, "x")));
    /* the paper turns out to be issued five days earlier, then a month later */
    OK(f, document_correct(&f->work, document, &(struct document_edit){.set_issued = true, .issued = {2021, 1, 10}},
                           &f->err));
    expect_day(get(f, 2).due.date, "2021-07-30");
    OK(f, document_correct(&f->work, document, &(struct document_edit){.set_issued = true, .issued = {2021, 2, 9}},
                           &f->err));
    expect_day(get(f, 2).due.date, "2021-08-09");
    expect_day(get(f, 2).first_due, "2021-07-15");
    end(f);
}

static void all_of_a_task_are_extended_together(void **state)
{
    struct fixture *f = *state;
    static const struct made_paper three = {
        .file = "a.txt", .text = "a", .issued = "2021-01-15",
        .tasks = {{.words = "báo cáo", .assignees = {"Ban A", "Ban B", "Ban C"}, .kind = DEADLINE_DATE,
                   .deadline_words = "trước ngày 20/02/2021", .date = "2021-02-20"}}};
    int64_t done, granted;
    begin(f, STORE_WRITE);
    OK(f, task_confirm_all(&f->work, register_paper(f, &three), &done, &f->err));
    OK(f, assignment_move(&f->work, 2, MOVE_CANCEL, STR("thôi"), &f->err));
    const struct extension_ask how = ask(28, 2, "x");
    OK(f, extension_grant_all(&f->work, 1, &how, &granted, &f->err));
    assert_int_equal(granted, 2);
    expect_day(get(f, 1).due.date, "2021-02-28");
    expect_day(get(f, 2).due.date, "2021-02-20");
    expect_day(get(f, 3).due.date, "2021-02-28");
    expect_code(f, extension_grant_all(&f->work, 1, &how, &granted, &f->err), ERR_CONFLICT);
    end(f);
}

/* Passes assignment `serves` onward with its own day; the number of the new assignment. */
static int64_t pass_onward(struct fixture *f, int64_t serves, struct date due)
{
    struct task_record task = {.words = STR("phần việc"), .deliverable = STR(""), .channel = STR(""),
                               .due = {.kind = DEADLINE_DATE, .words = STR(""), .date = due}, .serves = serves,
                               .scope = STR(""), .period = STR("")};
    OK(f, task_keep(&f->work, &task, true, "task.add", &f->err));
    const struct assignment_new who = {.assignee = STR("chi bộ 1")};
    OK(f, assignment_create_many(&f->work, &task, &who, 1, NULL, &f->err));
    struct assignment *list;
    struct page page = {0};
    size_t n;
    OK(f, assignment_list(&f->work, &(struct assignment_filter){.lamp = -1, .task = task.id}, &page, &list, &n, &f->err));
    assert_int_equal(n, 1);
    return list[0].id;
}

static void onward_stays_within_what_it_serves(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t document = confirm_notice(f);
    const int64_t child = pass_onward(f, 2, (struct date){2021, 7, 10});
    const int64_t grandchild = pass_onward(f, child, (struct date){2021, 7, 8});
    expect_code(f, grant(f, child, ask(16, 7, "x")), ERR_INPUT);
    assert_true(grant(f, child, ask(15, 7, "x")));
    assert_true(grant(f, grandchild, ask(13, 7, "x")));
    /* the paper was issued on 12/01: the six months end on 12/07 for all of them */
    OK(f, document_correct(&f->work, document, &(struct document_edit){.set_issued = true, .issued = {2021, 1, 12}},
                           &f->err));
    expect_day(get(f, 2).due.date, "2021-07-12");
    expect_day(get(f, child).due.date, "2021-07-12");
    expect_day(get(f, grandchild).due.date, "2021-07-12");
    /* and later: those below keep theirs */
    OK(f, document_correct(&f->work, document, &(struct document_edit){.set_issued = true, .issued = {2021, 1, 20}},
                           &f->err));
    expect_day(get(f, 2).due.date, "2021-07-20");
    expect_day(get(f, child).due.date, "2021-07-12");
    end(f);
}

static uint32_t random_next(uint64_t *state)
{
    *state = *state * 6364136223846793005U + 1442695040888963407U;
    return (uint32_t)(*state >> 33);
}

/* Whatever is asked, a day never moves earlier, the first day stays, and the log leads from it to the day that holds. */
static void random_extensions_only_ever_move_later(void **state)
{
    struct fixture *f = *state;
    uint64_t seed = 20210220;
    begin(f, STORE_WRITE);
    confirm_notice(f);
    size_t granted = 0;
    struct date held = get(f, 1).due.date;
    for (int i = 0; i < 120; i++) {
        struct extension_ask how = {.reason = random_next(&seed) % 5 ? STR("lý do") : STR("")};
        how.day = date_add_days(held, (int)(random_next(&seed) % 21) - 10);
        const bool later = date_cmp(how.day, held) > 0;
        const bool done = grant(f, 1, how);
        assert_int_equal(done, later && !str_empty(how.reason));
        granted += done;
        const struct assignment a = get(f, 1);
        assert_int_equal(date_cmp(a.due.date, done ? how.day : held), 0);
        expect_day(a.first_due, "2021-02-20");
        held = a.due.date;
    }
    assert_in_range(granted, 20, 80);
    struct extension *log;
    size_t n;
    OK(f, extension_of_task(&f->work, 1, &log, &n, &f->err));
    assert_int_equal(n, granted);
    expect_day(log[0].before, "2021-02-20");
    for (size_t i = 1; i < n; i++)
        assert_int_equal(date_cmp(log[i].before, log[i - 1].after), 0);
    assert_int_equal(date_cmp(log[n - 1].after, held), 0);
    end(f);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_set_up, fixture_tear_down)
    const struct CMUnitTest tests[] = {
        TEST(a_day_moves_later_with_its_reason),
        TEST(extensions_without_sense_are_refused),
        TEST(an_extension_outlasts_what_is_computed),
        TEST(all_of_a_task_are_extended_together),
        TEST(onward_stays_within_what_it_serves),
        TEST(random_extensions_only_ever_move_later),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

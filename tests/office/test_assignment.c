/* Assignments: what moves are allowed, and that every number equals its list. */
#include "fixture.h"

#include <stdio.h>
#include <string.h>

/* The notice with all its tasks confirmed; the first assignment is about the plan due on 20/02/2021. */
static int64_t one_assignment(struct fixture *f)
{
    begin_as(f, STORE_WRITE, 1, "văn thư");
    const int64_t document = register_paper(f, &notice);
    int64_t confirmed;
    OK(f, task_confirm_all(&f->work, document, &confirmed, &f->err));
    struct assignment *list;
    size_t n;
    struct page page = {0};
    OK(f, assignment_list(&f->work, &(struct assignment_filter){.lamp = -1}, &page, &list, &n, &f->err));
    assert_int_equal(n, 3);
    end(f);
    return list[0].id;
}

static bool move(struct fixture *f, int64_t user, int64_t id, enum assignment_move move, const char *note)
{
    begin_as(f, STORE_WRITE, user, user == 1 ? "văn thư" : "đơn vị");
    const bool ok = assignment_move(&f->work, id, move, str_from(note), &f->err);
    OK(f, work_end(&f->work, ok, NULL));
    return ok;
}

static struct assignment get(struct fixture *f, int64_t id)
{
    struct assignment a;
    begin(f, STORE_READ);
    OK(f, assignment_get(&f->work, id, &a, &f->err));
    end(f);
    return a;
}

static void assignment_goes_its_way_to_acceptance(void **state)
{
    struct fixture *f = *state;
    const int64_t id = one_assignment(f);
    assert_true(move(f, 2, id, MOVE_ACKNOWLEDGE, NULL));
    assert_int_equal(get(f, id).state, ASSIGNMENT_ACKNOWLEDGED);
    assert_true(move(f, 2, id, MOVE_SUBMIT, "Kế hoạch số 5-KH/ĐU ngày 18/02/2021"));
    struct assignment a = get(f, id);
    assert_int_equal(a.state, ASSIGNMENT_SUBMITTED);
    assert_str(a.evidence, "Kế hoạch số 5-KH/ĐU ngày 18/02/2021");
    assert_int_equal(a.submitted_by, 2);
    expect_code(f, move(f, 2, id, MOVE_ACCEPT, NULL), ERR_DENIED);
    assert_true(move(f, 1, id, MOVE_RETURN, "thiếu phụ lục"));
    a = get(f, id);
    assert_int_equal(a.state, ASSIGNMENT_RETURNED);
    assert_str(a.reason, "thiếu phụ lục");
    assert_int_equal(a.lamp, LAMP_ON_TIME);
    today_is("2021-02-21");
    assert_true(move(f, 2, id, MOVE_SUBMIT, "Kế hoạch số 6-KH/ĐU"));
    assert_int_equal(date_cmp(get(f, id).handed, (struct date){2021, 2, 21}), 0);
    today_is("2021-03-01");
    assert_true(move(f, 1, id, MOVE_ACCEPT, NULL));
    a = get(f, id);
    assert_int_equal(a.state, ASSIGNMENT_ACCEPTED);
    assert_int_equal(date_cmp(a.done, (struct date){2021, 3, 1}), 0);
    assert_int_equal(a.lamp, LAMP_DONE_LATE);
    struct journal_entry *entries;
    size_t n;
    begin(f, STORE_READ);
    OK(f, journal_of(&f->work, "assignment", id, &entries, &n, &f->err));
    end(f);
    static const char *const actions[] = {"assignment.create", "assignment.acknowledge", "assignment.submit",
                                          "assignment.return", "assignment.submit",      "assignment.accept"};
    assert_int_equal(n, 6);
    for (size_t i = 0; i < n; i++) {
        assert_str(entries[i].action, actions[i]);
        assert_string_not_equal(journal_action_word(entries[i].action), "thay đổi");
    }
    assert_str(entries[3].after, "{\"reason\":\"thiếu phụ lục\",\"state\":\"returned\"}");
}

/* Whose result lay on somebody's desk is not late. */
static void lateness_is_that_of_the_day_of_handing_in(void **state)
{
    struct fixture *f = *state;
    const int64_t id = one_assignment(f);
    today_is("2021-02-20");
    assert_true(move(f, 2, id, MOVE_SUBMIT, "Kế hoạch số 6-KH/ĐU"));
    today_is("2021-03-01");
    assert_true(move(f, 1, id, MOVE_ACCEPT, NULL));
    const struct assignment a = get(f, id);
    assert_int_equal(a.lamp, LAMP_DONE);
    assert_int_equal(date_cmp(a.handed, (struct date){2021, 2, 20}), 0);
    assert_int_equal(date_cmp(a.done, (struct date){2021, 3, 1}), 0);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE track = 'done-late'"), 0);
}

static void assignment_moves_only_as_its_state_allows(void **state)
{
    struct fixture *f = *state;
    static const bool allowed[ASSIGNMENT__MAX][MOVE__MAX] = {
        /*                          ack    submit accept return cancel */
        [ASSIGNMENT_ASSIGNED] =     {true,  true,  false, false, true},
        [ASSIGNMENT_ACKNOWLEDGED] = {false, true,  false, false, true},
        [ASSIGNMENT_SUBMITTED] =    {false, false, true,  true,  true},
        [ASSIGNMENT_RETURNED] =     {false, true,  false, false, true},
        [ASSIGNMENT_ACCEPTED] =     {false, false, false, false, false},
        [ASSIGNMENT_CANCELLED] =    {false, false, false, false, false},
    };
    static const char *const names[] = {"assigned", "acknowledged", "submitted", "accepted", "returned", "cancelled"};
    const int64_t id = one_assignment(f);
    for (int s = 0; s < ASSIGNMENT__MAX; s++)
        for (int m = 0; m < MOVE__MAX; m++) {
            char sql[200];
            snprintf(sql, sizeof sql,
                     "UPDATE assignment SET state = '%s', submitted_by = 2, done = %s WHERE id = %lld", names[s],
                     s == ASSIGNMENT_ACCEPTED ? "'2021-02-11'" : "NULL", (long long)id);
            tamper(f, sql);
            assert_int_equal((assignment_moves((enum assignment_state)s) >> m) & 1, allowed[s][m]);
            const bool moved = move(f, 1, id, (enum assignment_move)m, "lý do");
            if (moved != allowed[s][m])
                fail_msg("%s: move %d", names[s], m);
            if (!moved)
                assert_int_equal(f->err.code, ERR_CONFLICT);
        }
    assert_int_equal(assignment_moves(ASSIGNMENT__MAX), 0);
    for (int s = 0; s < ASSIGNMENT__MAX; s++)
        assert_true(assignment_state_word((enum assignment_state)s)[0]);
    for (int m = 0; m < MOVE__MAX; m++)
        assert_true(assignment_move_word((enum assignment_move)m)[0]);
}

static void assignment_move_asks_for_evidence_and_reasons(void **state)
{
    struct fixture *f = *state;
    const int64_t id = one_assignment(f);
    expect_code(f, move(f, 2, id, MOVE_SUBMIT, NULL), ERR_INPUT);
    expect_code(f, move(f, 2, id, MOVE_SUBMIT, " \n "), ERR_INPUT);
    expect_code(f, move(f, 2, id, MOVE_CANCEL, ""), ERR_INPUT);
    assert_true(move(f, 2, id, MOVE_SUBMIT, "xong"));
    expect_code(f, move(f, 1, id, MOVE_RETURN, ""), ERR_INPUT);
    expect_code(f, move(f, 1, id, MOVE_RETURN, "\xff"), ERR_INPUT);
    expect_code(f, move(f, 1, 999, MOVE_ACCEPT, NULL), ERR_MISSING);
    assert_int_equal(get(f, id).state, ASSIGNMENT_SUBMITTED);
}

enum { PAPERS = 24, EACH = 6, ALL = PAPERS * EACH };

/* Many assignments in all states, with and without days, of three units in a tree. Same numbers each time. */
static void many_assignments(struct fixture *f, int64_t orgs[4])
{
    static const char *const names[] = {"Tỉnh ủy", "Đảng ủy Khối", "Chi bộ Một", "Chi bộ Hai"};
    begin(f, STORE_WRITE);
    OK(f, org_add(&f->work, 0, STR("tinh-uy"), str_from(names[0]), STR(""), &orgs[0], &f->err));
    OK(f, org_add(&f->work, orgs[0], STR("dang-uy"), str_from(names[1]), STR(""), &orgs[1], &f->err));
    OK(f, org_add(&f->work, orgs[1], STR("chi-bo"), str_from(names[2]), STR(""), &orgs[2], &f->err));
    OK(f, org_add(&f->work, orgs[1], STR("chi-bo"), str_from(names[3]), STR(""), &orgs[3], &f->err));
    uint32_t random = 12345;
    for (int p = 0; p < PAPERS; p++) {
        char file[16], days[EACH][DATE_TEXT_MAX];
        snprintf(file, sizeof file, "p%d", p);
        struct made_paper paper = {.file = file, .issued = "2021-01-01"};
        for (int t = 0; t < EACH; t++) {
            random = random * 1103515245u + 12345u;
            const int32_t today = date_to_days((struct date){2021, 2, 10});
            const struct date day = date_from_days(today - 8 + (int)(random >> 16) % 24);
            date_iso(day, days[t]);
            static const enum deadline_kind kinds[] = {DEADLINE_DATE, DEADLINE_DATE, DEADLINE_PERIOD, DEADLINE_NONE,
                                                       DEADLINE_RECURRING, DEADLINE_RELATIVE};
            const bool fixed = kinds[t] == DEADLINE_DATE || kinds[t] == DEADLINE_PERIOD;
            const uint32_t who = (random >> 20) % 5;
            paper.tasks[t] = (struct made_task){.words = "x",
                                                .kind = kinds[t],
                                                .date = fixed ? days[t] : NULL,
                                                .assignees = {who < 4 ? names[who] : "Ai đó"}};
        }
        int64_t confirmed;
        const int64_t document = register_paper(f, &paper);
        OK(f, task_confirm_all(&f->work, document, &confirmed, &f->err));
        assert_int_equal(confirmed, EACH);
    }
    for (int i = 1; i <= ALL; i++) {
        random = random * 1103515245u + 12345u;
        const int fate = (int)(random >> 16) % 7;
        if (fate == 0)
            OK(f, assignment_move(&f->work, i, MOVE_CANCEL, STR("thôi"), &f->err));
        if (fate == 3) {
            f->work.actor.user = 2;
            OK(f, assignment_move(&f->work, i, MOVE_SUBMIT, STR("xong"), &f->err));
            f->work.actor.user = 1;
        }
        if (fate == 1 || fate == 2) {
            f->work.actor.user = 2;
            OK(f, assignment_move(&f->work, i, MOVE_SUBMIT, STR("xong"), &f->err));
            f->work.actor.user = 1;
            f->work.today = date_add_days((struct date){2021, 2, 10}, (int)(random >> 24) % 8 - 4);
            OK(f, assignment_move(&f->work, i, MOVE_ACCEPT, STR(""), &f->err));
            f->work.today = (struct date){2021, 2, 10};
        }
    }
    end(f);
}

static bool under(const struct assignment *a, int64_t org, const int64_t orgs[4])
{
    if (org == 0)
        return true;
    if (a->org == org)
        return true;
    return (org == orgs[0] && a->org) || (org == orgs[1] && (a->org == orgs[2] || a->org == orgs[3]));
}

/* What a filter means, said again in plain C over the whole list. */
static bool fits(const struct assignment *a, const struct assignment_filter *filter, const int64_t orgs[4])
{
    const bool open = a->state != ASSIGNMENT_ACCEPTED && a->state != ASSIGNMENT_CANCELLED;
    if ((filter->open_only && !open) || (filter->task && a->task != filter->task) ||
        (filter->document && a->document != filter->document) || !under(a, filter->org, orgs) ||
        (filter->lamp >= 0 && (int)a->lamp != filter->lamp))
        return false;
    if (date_is(filter->due_from) && (!date_is(a->due.date) || date_cmp(a->due.date, filter->due_from) < 0))
        return false;
    return !date_is(filter->due_to) || (date_is(a->due.date) && date_cmp(a->due.date, filter->due_to) <= 0);
}

static void expect_list(struct fixture *f, const struct assignment_filter *filter, const struct assignment *all,
                        const int64_t orgs[4])
{
    struct page page = {.limit = 500};
    struct assignment *list;
    size_t n, expected = 0;
    OK(f, assignment_list(&f->work, filter, &page, &list, &n, &f->err));
    for (size_t i = 0; i < ALL; i++) {
        if (!fits(&all[i], filter, orgs))
            continue;
        /* the whole list is in the same order, so the parts must come one by one */
        assert_true(expected < n);
        assert_int_equal(list[expected].id, all[i].id);
        assert_int_equal(list[expected].lamp, all[i].lamp);
        expected++;
    }
    assert_int_equal(n, expected);
    assert_int_equal(page.total, expected);
}

static void assignment_numbers_equal_their_lists_for_every_filter(void **state)
{
    struct fixture *f = *state;
    int64_t orgs[4];
    many_assignments(f, orgs);
    begin(f, STORE_READ);
    struct page page = {.limit = 500};
    struct assignment *all;
    size_t n;
    OK(f, assignment_list(&f->work, &(struct assignment_filter){.lamp = -1}, &page, &all, &n, &f->err));
    assert_int_equal(n, ALL);
    for (size_t i = 1; i < n; i++) {
        const bool none = !date_is(all[i].due.date), none_before = !date_is(all[i - 1].due.date);
        assert_true(none_before <= none);
        if (none == none_before)
            assert_true(date_cmp(all[i - 1].due.date, all[i].due.date) <= 0);
    }
    int filters = 0;
    for (int lamp = -1; lamp < LAMP__MAX; lamp++)
        for (int open = 0; open < 2; open++)
            for (int what = 0; what < 4; what++)
                for (int64_t org = 0; org <= orgs[3]; org++)
                    for (int from = 0; from < 2; from++)
                        for (int to = 0; to < 2; to++) {
                            const struct assignment_filter filter = {
                                .lamp = lamp,
                                .open_only = open != 0,
                                .task = what == 1 || what == 3 ? 4 : 0,
                                .document = what == 2 || what == 3 ? 1 : 0,
                                .org = org,
                                .due_from = from ? (struct date){2021, 2, 8} : DATE_NONE,
                                .due_to = to ? (struct date){2021, 2, 16} : DATE_NONE};
                            expect_list(f, &filter, all, orgs);
                            filters++;
                        }
    assert_int_equal(filters, (LAMP__MAX + 1) * 2 * 4 * 5 * 2 * 2);
    struct assignment_counts counts;
    OK(f, assignment_count(&f->work, &counts, &f->err));
    int64_t sum = 0;
    for (int lamp = 0; lamp < LAMP__MAX; lamp++) {
        int64_t expected = 0;
        for (size_t i = 0; i < n; i++)
            expected += (int)all[i].lamp == lamp;
        assert_int_equal(counts.by_lamp[lamp], expected);
        /* every lamp occurs, else this test would show less than it says */
        assert_true(expected > 0);
        sum += expected;
    }
    assert_int_equal(sum, ALL);
    end(f);
}

static void assignment_count_tells_what_waits(void **state)
{
    struct fixture *f = *state;
    struct assignment_counts counts;
    begin(f, STORE_WRITE);
    OK(f, assignment_count(&f->work, &counts, &f->err));
    assert_int_equal(counts.waiting_tasks, 0);
    const int64_t document = register_paper(f, &notice);
    register_paper(f, &(struct made_paper){.file = "b", .tasks = {{.words = "x"}}});
    register_paper(f, &(struct made_paper){.file = "c"});
    OK(f, assignment_count(&f->work, &counts, &f->err));
    assert_int_equal(counts.waiting_tasks, 4);
    assert_int_equal(counts.waiting_documents, 2);
    struct page page = {0};
    struct document *waiting;
    size_t n;
    OK(f, document_list(&f->work, &(struct document_filter){.waiting = true}, &page, &waiting, &n, &f->err));
    assert_int_equal(page.total, counts.waiting_documents);
    int64_t confirmed;
    OK(f, task_confirm_all(&f->work, document, &confirmed, &f->err));
    OK(f, assignment_count(&f->work, &counts, &f->err));
    assert_int_equal(counts.waiting_tasks, 1);
    assert_int_equal(counts.waiting_documents, 1);
    end(f);
}

static void assignment_lamp_is_of_today_in_viet_nam(void **state)
{
    struct fixture *f = *state;
    const int64_t id = one_assignment(f);
    static const struct {
        const char *today;
        enum lamp lamp;
    } days[] = {{"2021-02-12", LAMP_ON_TIME}, {"2021-02-13", LAMP_DUE_SOON}, {"2021-02-20", LAMP_DUE_SOON},
                {"2021-02-21", LAMP_OVERDUE}, {"2021-02-22", LAMP_OVERDUE},  {"2021-02-23", LAMP_OVERDUE_LONG}};
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        today_is(days[i].today);
        assert_int_equal(get(f, id).lamp, days[i].lamp);
    }
    struct assignment a;
    begin(f, STORE_READ);
    expect_code(f, assignment_get(&f->work, 999, &a, &f->err), ERR_MISSING);
    struct page page = {0};
    struct assignment *list;
    size_t n;
    expect_code(f, assignment_list(&f->work, &(struct assignment_filter){.lamp = -1, .org = 99}, &page, &list, &n,
                                   &f->err), ERR_MISSING);
    end(f);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, fixture_set_up, fixture_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(assignment_goes_its_way_to_acceptance),
        TEST(lateness_is_that_of_the_day_of_handing_in),
        TEST(assignment_moves_only_as_its_state_allows),
        TEST(assignment_move_asks_for_evidence_and_reasons),
        TEST(assignment_numbers_equal_their_lists_for_every_filter),
        TEST(assignment_count_tells_what_waits),
        TEST(assignment_lamp_is_of_today_in_viet_nam),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

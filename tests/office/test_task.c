/* Tasks: a proposal until a person decides, then assignments. */
#include "fixture.h"

#include <stdio.h>
#include <string.h>

static struct task_record *tasks_of(struct fixture *f, int64_t document, size_t *ret_n)
{
    struct task_record *tasks;
    OK(f, task_of_document(&f->work, document, &tasks, ret_n, &f->err));
    return tasks;
}

static struct assignment *assignments_of(struct fixture *f, int64_t task, size_t *ret_n)
{
    struct assignment *list;
    struct page page = {0};
    OK(f, assignment_list(&f->work, &(struct assignment_filter){.lamp = -1, .task = task}, &page, &list, ret_n,
                          &f->err));
    return list;
}

static void expect_day(struct date date, const char *iso)
{
    char out[DATE_TEXT_MAX];
    assert_string_equal(date_iso(date, out), iso);
}

static void task_is_a_proposal_with_its_place_and_day(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t document = register_paper(f, &notice);
    size_t n;
    const struct task_record *tasks = tasks_of(f, document, &n);
    assert_int_equal(n, 3);
    assert_int_equal(tasks[0].status, TASK_PROPOSED);
    assert_str(tasks[0].words, "xây dựng kế hoạch");
    assert_str(str_at(str_from(notice.text), tasks[0].place.span), "xây dựng kế hoạch");
    assert_int_equal(tasks[0].n_assignees, 1);
    assert_str(tasks[0].assignees[0], "Ban Tổ chức");
    assert_str(tasks[0].due.words, "trước ngày 20/02/2021");
    assert_str(tasks[0].document_title, "Thông báo số 12-TB/ĐUK");
    expect_day(tasks[0].due.date, "2021-02-20");
    assert_int_equal(tasks[1].due.kind, DEADLINE_RELATIVE);
    assert_int_equal(tasks[1].due.amount, 6);
    assert_int_equal(tasks[1].due.unit, UNIT_MONTH);
    assert_int_equal(tasks[1].due.event, EVENT_ISSUE);
    expect_day(tasks[1].due.date, "2021-07-15");
    assert_int_equal(tasks[2].n_assignees, 0);
    assert_int_equal(tasks[2].due.kind, DEADLINE_NONE);
    struct task_record one;
    OK(f, task_get(&f->work, tasks[1].id, &one, &f->err));
    assert_str(one.assignees[0], "Đảng ủy Sở Tài chính");
    expect_code(f, task_get(&f->work, 999, &one, &f->err), ERR_MISSING);
    expect_code(f, task_of_document(&f->work, 999, &(struct task_record *){0}, &n, &f->err), ERR_MISSING);
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment"), 0);
}

static void task_confirmed_as_read_is_unchanged_and_owed(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    int64_t org;
    OK(f, org_add(&f->work, 0, STR("tinh-uy"), STR("Tỉnh ủy Sơn Hà"), STR("TU"), &org, &f->err));
    OK(f, org_add(&f->work, org, STR("ban"), STR("Ban Tổ chức"), STR("BTC"), &org, &f->err));
    const int64_t document = register_paper(f, &notice);
    size_t n;
    const struct task_record *tasks = tasks_of(f, document, &n);
    OK(f, task_confirm(&f->work, tasks[0].id, NULL, &f->err));
    struct task_record task;
    OK(f, task_get(&f->work, tasks[0].id, &task, &f->err));
    assert_int_equal(task.status, TASK_CONFIRMED);
    assert_true(task.unchanged);
    assert_str(task.decided_by, "Nguyễn Thị Văn Thư");
    assert_true(task.decided > 1500000000);
    const struct assignment *a = assignments_of(f, task.id, &n);
    assert_int_equal(n, 1);
    assert_int_equal(a->org, org);
    assert_str(a->org_name, "Ban Tổ chức");
    assert_str(a->assignee, "Ban Tổ chức");
    assert_int_equal(a->document, document);
    assert_str(a->document_title, "Thông báo số 12-TB/ĐUK");
    assert_int_equal(a->state, ASSIGNMENT_ASSIGNED);
    assert_int_equal(a->lamp, LAMP_ON_TIME);
    expect_day(a->due.date, "2021-02-20");
    expect_day(a->first_due, "2021-02-20");
    assert_int_equal(a->submitted_by, -1);
    expect_code(f, task_confirm(&f->work, task.id, NULL, &f->err), ERR_CONFLICT);
    expect_code(f, task_reject(&f->work, task.id, STR(""), &f->err), ERR_CONFLICT);
    expect_code(f, task_confirm(&f->work, 999, NULL, &f->err), ERR_MISSING);
    end(f);
}

static void task_form_sent_back_as_it_was_is_unchanged(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    size_t n;
    const struct task_record *tasks = tasks_of(f, register_paper(f, &notice), &n);
    const struct task_edit same[] = {
        {.words = STR("xây dựng kế hoạch"),
         .assignees = STR("Ban Tổ chức\n"),
         .deliverable = STR(""),
         .channel = STR(""),
         .deadline_words = STR("trước ngày 20/02/2021"),
         .deadline_kind = STR("date"),
         .deadline_date = STR("20/02/2021")},
        {.words = STR("  báo cáo   kết quả "),
         .assignees = STR("Đảng ủy Sở Tài chính; "),
         .deadline_kind = STR("relative"),
         .deadline_date = STR("15/07/2021")},
        {.deadline_kind = STR("none"), .deadline_date = STR(""), .assignees = STR("")},
    };
    for (size_t i = 0; i < 3; i++) {
        OK(f, task_confirm(&f->work, tasks[i].id, &same[i], &f->err));
        struct task_record task;
        OK(f, task_get(&f->work, tasks[i].id, &task, &f->err));
        assert_true(task.unchanged);
    }
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM task WHERE due_by_hand = 1"), 0);
}

static void task_edited_keeps_what_the_person_wrote(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t document = register_paper(f, &notice);
    size_t n;
    const struct task_record *tasks = tasks_of(f, document, &n);
    const struct task_edit edit = {
        .words = STR("Xây dựng kế hoạch\nvà gửi về"),
        .assignees = STR("Ban Tổ chức; Văn phòng\r\nban  tổ chức;;\nUBKT"),
        .deliverable = STR("kế hoạch"),
        .channel = STR("qua Văn phòng"),
        .deadline_date = STR("1/3/2021"),
    };
    OK(f, task_confirm(&f->work, tasks[0].id, &edit, &f->err));
    struct task_record task;
    OK(f, task_get(&f->work, tasks[0].id, &task, &f->err));
    assert_false(task.unchanged);
    assert_str(task.words, "Xây dựng kế hoạch\nvà gửi về");
    assert_int_equal(task.n_assignees, 3);
    assert_str(task.assignees[1], "Văn phòng");
    assert_str(task.assignees[2], "UBKT");
    assert_str(task.deliverable, "kế hoạch");
    assert_int_equal(task.due.kind, DEADLINE_DATE);
    expect_day(task.due.date, "2021-03-01");
    assignments_of(f, task.id, &n);
    assert_int_equal(n, 3);
    struct journal_entry *entries;
    OK(f, journal_of(&f->work, "task", task.id, &entries, &n, &f->err));
    assert_int_equal(n, 1);
    assert_true(str_find(entries->before, STR("\"due\":\"2021-02-20\"")) != STR_NOWHERE);
    assert_true(str_find(entries->after, STR("\"due\":\"2021-03-01\"")) != STR_NOWHERE);
    assert_str(entries->actor, "Nguyễn Thị Văn Thư");
    end(f);
}

static void task_day_entered_by_a_person_is_not_computed_again(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    struct made_paper undated = notice;
    undated.issued = NULL;
    const int64_t document = register_paper(f, &undated);
    size_t n;
    const struct task_record *tasks = tasks_of(f, document, &n);
    const struct task_edit edit = {.deadline_kind = STR("relative"), .deadline_date = STR("30/06/2021")};
    OK(f, task_confirm(&f->work, tasks[1].id, &edit, &f->err));
    OK(f, document_correct(&f->work, document,
                           &(struct document_edit){.set_issued = true, .issued = {2021, 1, 15}}, &f->err));
    struct task_record task;
    OK(f, task_get(&f->work, tasks[1].id, &task, &f->err));
    expect_day(task.due.date, "2021-06-30");
    const struct assignment *a = assignments_of(f, task.id, &n);
    expect_day(a->due.date, "2021-06-30");
    end(f);
}

static void task_edit_refuses_with_a_reason(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t document = register_paper(f, &notice);
    size_t n;
    const struct task_record *tasks = tasks_of(f, document, &n);
    const struct {
        struct task_edit edit;
        const char *words;
    } cases[] = {
        {{.words = STR("  ")}, "không được để trống"},
        {{.words = STR("a\xff")}, "không đọc được"},
        {{.deadline_date = STR("")}, "chưa có ngày"},
        {{.deadline_kind = STR("date"), .deadline_date = STR(" ")}, "chưa có ngày"},
        {{.deadline_date = STR("31/02/2021")}, "31/02/2021"},
        {{.deadline_date = STR("mai")}, "mai"},
        {{.deadline_kind = STR("soon")}, "soon"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_false(task_confirm(&f->work, tasks[0].id, &cases[i].edit, &f->err));
        assert_int_equal(f->err.code, ERR_INPUT);
        assert_non_null(strstr(f->err.text, cases[i].words));
    }
    char *many = arena_alloc(f->arena, 6000);
    for (int i = 0; i < 501; i++)
        snprintf(many + strlen(many), 12, "n%d;", i);
    expect_code(f, task_confirm(&f->work, tasks[0].id, &(struct task_edit){.assignees = str_from(many)}, &f->err),
                ERR_LIMIT);
    struct task_record task;
    OK(f, task_get(&f->work, tasks[0].id, &task, &f->err));
    assert_int_equal(task.status, TASK_PROPOSED);
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment"), 0);
}

static void task_kinds_change_with_their_days(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    struct made_paper paper = notice;
    for (int i = 0; i < 6; i++)
        paper.tasks[i] = notice.tasks[0];
    size_t n;
    const struct task_record *tasks = tasks_of(f, register_paper(f, &paper), &n);
    static const struct {
        const char *kind, *date, *due;
    } cases[] = {
        {"none", "20/02/2021", ""},           {"recurring", "20/02/2021", ""}, {"immediate", NULL, "2021-02-22"},
        {"relative", NULL, ""}, {"period", "31/12/2021", "2021-12-31"}, {"date", "2021-03-05", "2021-03-05"},
    };
    for (size_t i = 0; i < 6; i++) {
        const struct task_edit edit = {.deadline_kind = str_from(cases[i].kind),
            .deadline_date = str_from(cases[i].date)};
        OK(f, task_confirm(&f->work, tasks[i].id, &edit, &f->err));
        struct task_record task;
        OK(f, task_get(&f->work, tasks[i].id, &task, &f->err));
        assert_string_equal(deadline_kind_name(task.due.kind), cases[i].kind);
        expect_day(task.due.date, cases[i].due);
        assert_str(task.due.words, "trước ngày 20/02/2021");
    }
    end(f);
}

static void task_date_that_does_not_exist_is_never_green(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const struct made_paper paper = {
        .file = "x", .tasks = {{.words = "nộp", .kind = DEADLINE_DATE, .deadline_words = "trước ngày 31/02/2021"}}};
    size_t n;
    int64_t confirmed;
    const int64_t document = register_paper(f, &paper);
    OK(f, task_confirm_all(&f->work, document, &confirmed, &f->err));
    const struct assignment *a = assignments_of(f, tasks_of(f, document, &n)->id, &n);
    assert_int_equal(a->lamp, LAMP_NEEDS_DATE);
    end(f);
}

static void task_confirm_all_leaves_the_decided_alone(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t document = register_paper(f, &notice);
    size_t n;
    const struct task_record *tasks = tasks_of(f, document, &n);
    OK(f, task_reject(&f->work, tasks[1].id, STR("trùng"), &f->err));
    int64_t confirmed;
    OK(f, task_confirm_all(&f->work, document, &confirmed, &f->err));
    assert_int_equal(confirmed, 2);
    OK(f, task_confirm_all(&f->work, document, &confirmed, &f->err));
    assert_int_equal(confirmed, 0);
    expect_code(f, task_confirm_all(&f->work, 999, &confirmed, &f->err), ERR_MISSING);
    tasks = tasks_of(f, document, &n);
    assert_int_equal(tasks[1].status, TASK_REJECTED);
    assert_str(tasks[1].reason, "trùng");
    /* nobody is named: owed by nobody yet, and shown so */
    const struct assignment *a = assignments_of(f, tasks[2].id, &n);
    assert_int_equal(n, 1);
    assert_str(a->assignee, "");
    assert_int_equal(a->org, 0);
    assert_int_equal(a->lamp, LAMP_CONTINUOUS);
    struct document d;
    OK(f, document_get(&f->work, document, &d, &f->err));
    assert_int_equal(d.proposed, 0);
    assert_int_equal(d.confirmed, 2);
    assert_int_equal(d.rejected, 1);
    end(f);
}

static void task_names_of_one_organisation_make_one_assignment(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    int64_t org;
    OK(f, org_add(&f->work, 0, STR("ban"), STR("Ban Tổ chức Tỉnh ủy"), STR(""), &org, &f->err));
    OK(f, org_add_alias(&f->work, org, STR("BTCTU"), &f->err));
    size_t n;
    const struct task_record *tasks = tasks_of(f, register_paper(f, &notice), &n);
    const struct task_edit edit = {.assignees = STR("Ban Tổ chức Tỉnh uỷ; BTCTU; Nơi khác")};
    OK(f, task_confirm(&f->work, tasks[0].id, &edit, &f->err));
    const struct assignment *a = assignments_of(f, tasks[0].id, &n);
    assert_int_equal(n, 2);
    assert_int_equal(a[0].org, org);
    assert_int_equal(a[1].org, 0);
    assert_str(a[1].assignee, "Nơi khác");
    end(f);
}

static void task_typed_by_the_clerk_is_confirmed_at_once(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t document = register_paper(f, &notice);
    const struct str text = str_from(notice.text);
    const uint32_t at = (uint32_t)str_find(text, STR("Các chi bộ"));
    const struct task_edit edit = {
        .words = STR("Quán triệt Kết luận"), .assignees = STR("Các chi bộ"), .deadline_date = STR("30/03/2021")};
    int64_t id;
    OK(f, task_add(&f->work, document, (struct place){77, {at, at + 12}}, &edit, &id, &f->err));
    struct task_record task;
    OK(f, task_get(&f->work, id, &task, &f->err));
    assert_int_equal(task.status, TASK_CONFIRMED);
    assert_int_equal(task.place.line, 9);
    assert_int_equal(task.due.kind, DEADLINE_DATE);
    assert_false(task.unchanged);
    size_t n;
    assignments_of(f, id, &n);
    assert_int_equal(n, 1);
    /* it stands in reading order among the others */
    const struct task_record *tasks = tasks_of(f, document, &n);
    assert_int_equal(n, 4);
    /* a place outside the text is held inside */
    OK(f, task_add(&f->work, document, (struct place){0, {4000000000u, 5}}, &(struct task_edit){.words = STR("x")}, &id,
                   &f->err));
    OK(f, task_get(&f->work, id, &task, &f->err));
    assert_int_equal(task.place.span.from, text.n);
    assert_int_equal(task.place.span.to, text.n);
    assert_int_equal(task.due.kind, DEADLINE_NONE);
    expect_code(f, task_add(&f->work, document, (struct place){0}, &(struct task_edit){.words = STR(" ")}, &id,
        &f->err),
                ERR_INPUT);
    expect_code(f, task_add(&f->work, document, (struct place){0},
                            &(struct task_edit){.words = STR("x"), .deadline_kind = STR("date")}, &id, &f->err),
                ERR_INPUT);
    expect_code(f, task_add(&f->work, 999, (struct place){0}, &edit, &id, &f->err), ERR_MISSING);
    for (size_t i = 1; i < n; i++)
        assert_true(tasks[i - 1].place.span.from <= tasks[i].place.span.from);
    end(f);
}

/* A browser sends every field of a form, also the empty ones. */
static void task_empty_day_in_a_form_is_no_day_of_a_person(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t document = register_paper(f, &notice);
    size_t n;
    const int64_t half_year = tasks_of(f, document, &n)[1].id;
    const struct task_edit edit = {.deadline_kind = STR("relative"), .deadline_date = STR("")};
    OK(f, task_confirm(&f->work, half_year, &edit, &f->err));
    struct task_record task;
    OK(f, task_get(&f->work, half_year, &task, &f->err));
    expect_day(task.due.date, "2021-07-15");
    OK(f, document_correct(&f->work, document,
                           &(struct document_edit){.set_issued = true, .issued = {2021, 3, 1}}, &f->err));
    OK(f, task_get(&f->work, half_year, &task, &f->err));
    expect_day(task.due.date, "2021-09-01");

    /* the day that the form showed for the old kind is no day of the person's own for the new one */
    int64_t added;
    const struct task_edit typed = {.words = STR("gửi ngay"), .deadline_kind = STR("immediate"), .deadline_date = STR("")};
    OK(f, task_add(&f->work, document, (struct place){0}, &typed, &added, &f->err));
    OK(f, task_get(&f->work, added, &task, &f->err));
    assert_true(date_is(task.due.date));
    end(f);
}

static void task_that_waits_for_a_day_gets_one_from_a_person(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t document = register_paper(f, &notice);
    int64_t id;
    const struct task_edit typed = {.words = STR("báo cáo"), .assignees = STR("Ban Tổ chức"),
                                    .deadline_kind = STR("period"), .deadline_words = STR("trong quý II")};
    OK(f, task_add(&f->work, document, (struct place){0}, &typed, &id, &f->err));
    size_t n;
    const struct assignment *owed = assignments_of(f, id, &n);
    assert_int_equal(n, 1);
    assert_int_equal(owed[0].lamp, LAMP_NEEDS_DATE);
    expect_code(f, task_set_day(&f->work, id, DATE_NONE, &f->err), ERR_INPUT);
    OK(f, task_set_day(&f->work, id, (struct date){2021, 6, 30}, &f->err));
    owed = assignments_of(f, id, &n);
    expect_day(owed[0].due.date, "2021-06-30");
    expect_day(owed[0].first_due, "2021-06-30");
    /* moving a day that stands is an extension, which this is not */
    expect_code(f, task_set_day(&f->work, id, (struct date){2021, 7, 30}, &f->err), ERR_CONFLICT);
    expect_code(f, task_set_day(&f->work, tasks_of(f, document, &n)[0].id, (struct date){2021, 7, 30}, &f->err),
                ERR_CONFLICT);
    expect_code(f, task_set_day(&f->work, 999, (struct date){2021, 7, 30}, &f->err), ERR_MISSING);
    end(f);
}

static void task_done_keeps_true_to_a_corrected_date(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t document = register_paper(f, &notice);
    size_t n;
    const int64_t half_year = tasks_of(f, document, &n)[1].id;
    OK(f, document_correct(&f->work, document, &(struct document_edit){.set_issued = true, .issued = {2020, 1, 15}},
                           &f->err));
    OK(f, task_confirm(&f->work, half_year, NULL, &f->err));
    const int64_t owed = assignments_of(f, half_year, &n)[0].id;
    OK(f, assignment_move(&f->work, owed, MOVE_SUBMIT, STR("Báo cáo số 1"), &f->err));
    end(f);
    begin_as(f, STORE_WRITE, 7, "Lãnh đạo");
    OK(f, assignment_move(&f->work, owed, MOVE_RETURN, STR("thiếu số liệu"), &f->err));
    end(f);
    begin(f, STORE_WRITE);
    OK(f, assignment_move(&f->work, owed, MOVE_SUBMIT, STR("Báo cáo số 2"), &f->err));
    /* a new submission leaves the old reason behind */
    struct assignment one;
    OK(f, assignment_get(&f->work, owed, &one, &f->err));
    assert_true(str_empty(one.reason));
    end(f);
    begin_as(f, STORE_WRITE, 7, "Lãnh đạo");
    OK(f, assignment_move(&f->work, owed, MOVE_ACCEPT, STR(""), &f->err));
    assert_int_equal(assignments_of(f, half_year, &n)[0].lamp, LAMP_DONE_LATE);
    OK(f, document_correct(&f->work, document, &(struct document_edit){.set_issued = true, .issued = {2021, 1, 15}},
                           &f->err));
    assert_int_equal(assignments_of(f, half_year, &n)[0].lamp, LAMP_DONE);
    end(f);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, fixture_set_up, fixture_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(task_is_a_proposal_with_its_place_and_day),
        TEST(task_confirmed_as_read_is_unchanged_and_owed),
        TEST(task_form_sent_back_as_it_was_is_unchanged),
        TEST(task_edited_keeps_what_the_person_wrote),
        TEST(task_day_entered_by_a_person_is_not_computed_again),
        TEST(task_edit_refuses_with_a_reason),
        TEST(task_kinds_change_with_their_days),
        TEST(task_date_that_does_not_exist_is_never_green),
        TEST(task_confirm_all_leaves_the_decided_alone),
        TEST(task_names_of_one_organisation_make_one_assignment),
        TEST(task_typed_by_the_clerk_is_confirmed_at_once),
        TEST(task_empty_day_in_a_form_is_no_day_of_a_person),
        TEST(task_that_waits_for_a_day_gets_one_from_a_person),
        TEST(task_done_keeps_true_to_a_corrected_date),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

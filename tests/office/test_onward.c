/* A unit passes what it owes to those below it: to whom, by which day, and what follows when the superior's changes. */
#include "fixture.h"

#include "office/onward.h"

#include <string.h>

struct made {
    int64_t block, health, finance, cell_a, cell_b, team, above, task;
};

static int64_t add(struct fixture *f, int64_t parent, const char *kind, const char *name)
{
    int64_t id;
    OK(f, org_add(&f->work, parent, str_from(kind), str_from(name), STR(""), &id, &f->err));
    return id;
}

static struct assignment *owed(struct fixture *f, int64_t task, size_t *ret_n)
{
    const struct assignment_filter filter = {.lamp = -1, .task = task};
    struct page page = {0};
    struct assignment *rows;
    OK(f, assignment_list(&f->work, &filter, &page, &rows, ret_n, &f->err));
    return rows;
}

/* The health department owes something until 20/02/2021 and has two cells, one with a team below it. */
static struct made make(struct fixture *f)
{
    struct made m = {0};
    struct task_record *tasks;
    size_t n;
    begin(f, STORE_WRITE);
    m.block = add(f, 0, "dang-uy", "Đảng ủy Khối các cơ quan tỉnh Sơn Hà");
    m.health = add(f, m.block, "dang-bo-co-so", "Đảng bộ Sở Y tế");
    m.finance = add(f, m.block, "dang-bo-co-so", "Đảng ủy Sở Tài chính");
    m.cell_a = add(f, m.health, "chi-bo", "Chi bộ Văn phòng");
    m.cell_b = add(f, m.health, "chi-bo", "Chi bộ Bệnh viện Mắt");
    m.team = add(f, m.cell_b, "to-dang", "Tổ đảng Khoa Dược");
    const int64_t document = register_paper(f, &notice);
    OK(f, task_of_document(&f->work, document, &tasks, &n, &f->err));
    const struct task_edit edit = {.scope = STR("2")};
    OK(f, task_confirm(&f->work, tasks[0].id, &edit, &f->err));
    m.task = tasks[0].id;
    m.above = owed(f, m.task, &n)[0].id;
    end(f);
    return m;
}

static void begin_at(struct fixture *f, const char *path)
{
    const struct actor actor = {2, STR("Lê Thị B"), STR("test"), str_from(path)};
    OK(f, work_begin(f->office, STORE_WRITE, actor, f->arena, &f->work, &f->err));
}

static struct date day(const char *iso)
{
    struct date date = DATE_NONE;
    assert_true(!*iso || date_from_iso(str_from(iso), &date));
    return date;
}

static int64_t pass(struct fixture *f, int64_t above, const char *scope, const char *words, const char *iso)
{
    const struct onward onward = {str_from(scope), str_from(words), day(iso)};
    int64_t task = 0;
    begin_at(f, "/1/2/");
    OK(f, onward_pass(&f->work, above, &onward, &task, &f->err));
    end(f);
    return task;
}

static void onward_gives_a_task_of_its_own_to_those_below(void **state)
{
    struct fixture *f = *state;
    const struct made m = make(f);
    const int64_t task = pass(f, m.above, "2/chi-bo", "chi bộ góp ý dự thảo", "2021-02-15");
    struct task_record record;
    size_t n;
    begin(f, STORE_READ);
    OK(f, task_get(&f->work, task, &record, &f->err));
    assert_int_equal(record.serves, m.above);
    assert_str(record.asker, "/1/2/");
    assert_str(record.words, "chi bộ góp ý dự thảo");
    assert_str(record.scope, "2/chi-bo");
    assert_int_equal(record.status, TASK_CONFIRMED);
    const struct assignment *rows = owed(f, task, &n);
    assert_int_equal(n, 2);
    assert_int_equal(rows[0].org, m.cell_a);
    assert_int_equal(rows[1].org, m.cell_b);
    assert_int_equal(date_cmp(rows[1].due.date, day("2021-02-15")), 0);
    /* the paper's own tasks are those that the paper asks */
    struct task_record *tasks;
    OK(f, task_of_document(&f->work, record.document, &tasks, &n, &f->err));
    assert_int_equal(n, 3);
    end(f);
    /* without words and day: the superior's */
    const int64_t same = pass(f, m.above, "4", "", "");
    begin(f, STORE_READ);
    OK(f, task_get(&f->work, same, &record, &f->err));
    assert_str(record.words, "xây dựng kế hoạch");
    assert_int_equal(date_cmp(record.due.date, day("2021-02-20")), 0);
    end(f);
}

static void onward_refuses_what_is_late_beside_or_closed(void **state)
{
    struct fixture *f = *state;
    const struct made m = make(f);
    static const struct {
        const char *scope, *day, *says;
    } cases[] = {
        {"4", "2021-02-21", "không được sau hạn của cấp trên, ngày 20/02/2021"},
        {"3", "", "không phải đơn vị cấp dưới"}, /* beside */
        {"2", "", "không phải đơn vị cấp dưới"}, /* itself */
        {"1", "", "không phải đơn vị cấp dưới"}, /* above */
        {"4 \"Tổ công tác\"", "", "không có trong cây tổ chức"},
        {"2/khong-co", "", "Chưa chọn đơn vị nào"},
        {"4[some", "", "Không hiểu biểu thức"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct onward onward = {str_from(cases[i].scope), STR(""), day(cases[i].day)};
        int64_t task;
        begin_at(f, "/1/2/");
        assert_false(onward_pass(&f->work, m.above, &onward, &task, &f->err));
        if (!strstr(f->err.text, cases[i].says))
            fail_msg("%s: %s", cases[i].scope, f->err.text);
        expect_code(f, false, ERR_INPUT);
        abandon(f);
    }
    begin(f, STORE_WRITE);
    OK(f, assignment_move(&f->work, m.above, MOVE_CANCEL, STR("trùng việc"), &f->err));
    end(f);
    const struct onward onward = {.scope = STR("4")};
    int64_t task;
    begin_at(f, "/1/2/");
    expect_code(f, onward_pass(&f->work, m.above, &onward, &task, &f->err), ERR_CONFLICT);
    abandon(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM task WHERE serves IS NOT NULL"), 0);
}

static void onward_is_counted_for_the_unit_and_for_the_superior(void **state)
{
    struct fixture *f = *state;
    const struct made m = make(f);
    const int64_t task = pass(f, m.above, "2/chi-bo", "", "");
    struct onward_count *counts;
    struct onward_task *tasks;
    size_t n;
    begin_at(f, "/1/2/4/");
    const struct assignment *rows = owed(f, task, &n);
    assert_int_equal(n, 1);
    OK(f, assignment_move(&f->work, rows[0].id, MOVE_SUBMIT, STR("đã góp ý"), &f->err));
    end(f);
    begin(f, STORE_WRITE);
    OK(f, onward_of_task(&f->work, m.task, &counts, &n, &f->err));
    assert_int_equal(n, 1);
    assert_int_equal(counts[0].assignment, m.above);
    assert_int_equal(counts[0].all, 2);
    assert_int_equal(counts[0].handed, 1);
    assert_int_equal(counts[0].done, 0);
    /* who accepts is the unit; the superior's own stays open, however many below have finished */
    rows = owed(f, task, &n);
    OK(f, assignment_move(&f->work, rows[0].id, MOVE_ACCEPT, STR(""), &f->err));
    OK(f, assignment_move(&f->work, rows[1].id, MOVE_CANCEL, STR("không thuộc phạm vi"), &f->err));
    OK(f, onward_tasks(&f->work, m.above, &tasks, &n, &f->err));
    assert_int_equal(n, 1);
    assert_int_equal(tasks[0].task, task);
    assert_int_equal(tasks[0].count.all, 1);
    assert_int_equal(tasks[0].count.done, 1);
    assert_int_equal(owed(f, m.task, &n)[0].state, ASSIGNMENT_ASSIGNED);
    end(f);
}

static void onward_is_cancelled_with_what_it_serves(void **state)
{
    struct fixture *f = *state;
    const struct made m = make(f);
    const int64_t first = pass(f, m.above, "2/chi-bo", "", "");
    size_t n;
    begin_at(f, "/1/2/5/");
    const struct onward deeper = {.scope = STR("6")};
    int64_t second;
    OK(f, onward_pass(&f->work, owed(f, first, &n)[0].id, &deeper, &second, &f->err));
    end(f);
    /* what is finished stays finished */
    begin(f, STORE_WRITE);
    OK(f, assignment_move(&f->work, owed(f, first, &n)[0].id, MOVE_SUBMIT, STR("xong"), &f->err));
    end(f);
    begin_as(f, STORE_WRITE, 7, "Người khác");
    OK(f, assignment_move(&f->work, owed(f, first, &n)[0].id, MOVE_ACCEPT, STR(""), &f->err));
    OK(f, assignment_move(&f->work, m.above, MOVE_CANCEL, STR("văn bản bị thay thế"), &f->err));
    const struct assignment *rows = owed(f, first, &n);
    assert_int_equal(rows[0].state, ASSIGNMENT_ACCEPTED);
    assert_int_equal(rows[1].state, ASSIGNMENT_CANCELLED);
    rows = owed(f, second, &n);
    assert_int_equal(n, 1);
    assert_int_equal(rows[0].state, ASSIGNMENT_CANCELLED);
    assert_str(rows[0].reason, "văn bản bị thay thế");
    end(f);
}

static void onward_is_pulled_back_when_the_superior_s_day_comes(void **state)
{
    struct fixture *f = *state;
    const struct made m = make(f);
    struct task_record *tasks, task;
    const struct document_edit issued = {.set_issued = true, .issued = day("2021-01-01")};
    size_t n;
    (void)m;
    /* six months after the day of issue: passed until 10/07, and until whatever the superior's day will be */
    begin(f, STORE_WRITE);
    OK(f, task_of_document(&f->work, 1, &tasks, &n, &f->err));
    const struct task_edit edit = {.scope = STR("2")};
    OK(f, task_confirm(&f->work, tasks[1].id, &edit, &f->err));
    const int64_t above = owed(f, tasks[1].id, &n)[0].id;
    end(f);
    const int64_t late = pass(f, above, "4", "", "2021-07-10"), soon = pass(f, above, "5", "", "2021-03-01");
    begin(f, STORE_WRITE);
    OK(f, document_correct(&f->work, 1, &issued, &f->err));
    OK(f, task_get(&f->work, late, &task, &f->err));
    assert_int_equal(date_cmp(task.due.date, day("2021-07-01")), 0);
    assert_int_equal(date_cmp(owed(f, late, &n)[0].due.date, day("2021-07-01")), 0);
    assert_int_equal(date_cmp(owed(f, late, &n)[0].first_due, day("2021-07-10")), 0);
    assert_int_equal(date_cmp(owed(f, soon, &n)[0].due.date, day("2021-03-01")), 0);
    end(f);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_set_up, fixture_tear_down)
    const struct CMUnitTest tests[] = {
        TEST(onward_gives_a_task_of_its_own_to_those_below),
        TEST(onward_refuses_what_is_late_beside_or_closed),
        TEST(onward_is_counted_for_the_unit_and_for_the_superior),
        TEST(onward_is_cancelled_with_what_it_serves),
        TEST(onward_is_pulled_back_when_the_superior_s_day_comes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Tasks asked of many at once, without a paper, and passed onward: who owes, who sees, who decides. */
#include "fixture.h"
#include "office/assignment_new.h"
#include "office/right.h"
#include "office/task_new.h"

#include <string.h>

/* One root, two units below it, a branch below each. */
enum { ROOT, UNIT_A, UNIT_B, BRANCH_A, BRANCH_B, ORGS };

struct tree {
    int64_t org[ORGS];
    struct str path[ORGS];
};

static struct tree make_tree(struct fixture *f)
{
    static const struct {
        int above;
        const char *name;
    } orgs[ORGS] = {[ROOT] = {-1, "Đảng ủy Khối các cơ quan tỉnh Sơn Hà"},
                    [UNIT_A] = {ROOT, "Đảng ủy Sở Xây dựng"},
                    [UNIT_B] = {ROOT, "Đảng ủy Sở Tài chính"},
                    [BRANCH_A] = {UNIT_A, "Chi bộ Văn phòng Sở Xây dựng"},
                    [BRANCH_B] = {UNIT_B, "Chi bộ Văn phòng Sở Tài chính"}};
    struct tree tree;
    begin(f, STORE_WRITE);
    for (int i = 0; i < ORGS; i++) {
        struct org org;
        OK(f, org_add(&f->work, orgs[i].above < 0 ? 0 : tree.org[orgs[i].above], STR("dang-uy"),
                      str_from(orgs[i].name), STR(""), &tree.org[i], &f->err));
        OK(f, org_get(&f->work, tree.org[i], &org, &f->err));
        tree.path[i] = org.path;
    }
    end(f);
    return tree;
}

static void begin_at(struct fixture *f, enum store_access access, struct str path)
{
    const struct actor actor = {1, STR("Nguyễn Văn A"), STR("test"), path};
    OK(f, work_begin(f->office, access, actor, f->arena, &f->work, &f->err));
}

/* Asked by who acts; owed by these. Returns the number of the first assignment. */
static int64_t ask(struct fixture *f, struct task_record *task, const struct assignment_new *rows, size_t n)
{
    struct assignment *list;
    struct page page = {0};
    size_t n_list, made;
    task->words = STR("Báo cáo kết quả sinh hoạt chi bộ");
    task->due = (struct due){.kind = DEADLINE_DATE, .words = STR("trước ngày 20/02/2021"), .date = {2021, 2, 20}};
    OK(f, task_keep(&f->work, task, true, "task.add", &f->err));
    OK(f, assignment_create_many(&f->work, task, rows, n, &made, &f->err));
    assert_int_equal(made, n);
    OK(f, assignment_list(&f->work, &(struct assignment_filter){.lamp = -1, .task = task->id}, &page, &list, &n_list,
                          &f->err));
    assert_int_equal(n_list, n);
    return list[0].id;
}

static enum verdict verdict(struct fixture *f, struct str path, enum thing thing, int64_t id, enum act act)
{
    struct bearing bearing;
    begin_at(f, STORE_READ, path);
    OK(f, right_bearing(&f->work, thing, id, &bearing, &f->err));
    end(f);
    return right_decide(ROLE_CLERK, path, act, &bearing);
}

static void task_without_a_paper_is_owed_seen_and_decided_by_who_asks(void **state)
{
    struct fixture *f = *state;
    const struct tree tree = make_tree(f);
    struct task_record task = {.duty = 7, .period = STR("2021-02"), .scope = STR("cấp dưới")};
    begin_at(f, STORE_WRITE, tree.path[ROOT]);
    const int64_t id = ask(f, &task,
                           (struct assignment_new[]){{.org = tree.org[UNIT_A]},
                                                     {.org = tree.org[UNIT_B], .role = ASSIGNMENT_SUPPORT}}, 2);
    end(f);
    struct assignment a;
    struct task_record kept;
    begin_at(f, STORE_READ, tree.path[UNIT_A]);
    OK(f, assignment_get(&f->work, id, &a, &f->err));
    OK(f, task_get(&f->work, task.id, &kept, &f->err));
    end(f);
    assert_int_equal(a.document, 0);
    assert_str(a.document_title, "");
    assert_str(a.assignee, "Đảng ủy Sở Xây dựng");
    assert_int_equal(a.role, ASSIGNMENT_LEAD);
    assert_int_equal(a.due.date.day, 20);
    assert_true(str_eq(a.asker, tree.path[ROOT]));
    assert_int_equal(kept.document, 0);
    assert_int_equal(kept.duty, 7);
    assert_str(kept.period, "2021-02");
    assert_str(kept.scope, "cấp dưới");
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE role = 'support'"), 1);
    assert_int_equal(verdict(f, tree.path[ROOT], THING_ASSIGNMENT, id, ACT_ACCEPT), VERDICT_YES);
    assert_int_equal(verdict(f, tree.path[UNIT_A], THING_ASSIGNMENT, id, ACT_ACCEPT), VERDICT_NO);
    assert_int_equal(verdict(f, tree.path[UNIT_A], THING_ASSIGNMENT, id, ACT_SUBMIT), VERDICT_YES);
    assert_int_equal(verdict(f, tree.path[UNIT_B], THING_ASSIGNMENT, id, ACT_SEE), VERDICT_UNSEEN);
    assert_int_equal(verdict(f, tree.path[UNIT_B], THING_TASK, task.id, ACT_SEE), VERDICT_YES);
    assert_int_equal(verdict(f, tree.path[UNIT_B], THING_TASK, task.id, ACT_DECIDE), VERDICT_NO);
    assert_int_equal(verdict(f, tree.path[ROOT], THING_TASK, task.id, ACT_DECIDE), VERDICT_YES);
    assert_int_equal(verdict(f, tree.path[BRANCH_A], THING_TASK, task.id, ACT_SEE), VERDICT_UNSEEN);
}

static void one_organisation_owes_a_task_once(void **state)
{
    struct fixture *f = *state;
    const struct tree tree = make_tree(f);
    struct task_record task = {0};
    size_t made;
    begin_at(f, STORE_WRITE, tree.path[ROOT]);
    ask(f, &task, &(struct assignment_new){.org = tree.org[UNIT_A]}, 1);
    const struct assignment_new again[] = {
        {.org = tree.org[UNIT_A], .assignee = STR("Sở Xây dựng"), .role = ASSIGNMENT_SUPPORT},
        {.org = tree.org[UNIT_B]},
        {.org = tree.org[UNIT_B]},
        {.assignee = STR("Hội Nông dân")},
        {.assignee = STR("hội nông dân")},
    };
    OK(f, assignment_create_many(&f->work, &task, again, sizeof again / sizeof *again, &made, &f->err));
    end(f);
    assert_int_equal(made, 2);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment"), 3);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE role = 'support'"), 0);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE org IS NULL"), 1);
}

/* A paper of the root's office; its task is owed by unit A, which passes it onward to its branch. */
static void what_a_unit_passes_onward_it_decides_itself(void **state)
{
    struct fixture *f = *state;
    const struct tree tree = make_tree(f);
    struct assignment *list;
    struct page page = {0};
    struct task_record *tasks;
    size_t n;
    begin_at(f, STORE_WRITE, tree.path[UNIT_B]);
    const int64_t document = register_paper(
        f, &(struct made_paper){.file = "giao.txt", .text = "Giao việc.", .type = "Công văn", .number = "1",
                                .tasks = {{.words = "một", .assignees = {"Đảng ủy Sở Xây dựng"}}}});
    OK(f, task_of_document(&f->work, document, &tasks, &n, &f->err));
    OK(f, task_confirm(&f->work, tasks[0].id, NULL, &f->err));
    OK(f, assignment_list(&f->work, &(struct assignment_filter){.lamp = -1}, &page, &list, &n, &f->err));
    assert_int_equal(n, 1);
    assert_true(str_eq(list[0].asker, tree.path[UNIT_B]));
    end(f);
    struct task_record onward = {.document = document, .serves = list[0].id};
    begin_at(f, STORE_WRITE, tree.path[UNIT_A]);
    const int64_t id = ask(f, &onward, &(struct assignment_new){.org = tree.org[BRANCH_A]}, 1);
    end(f);
    assert_int_equal(verdict(f, tree.path[UNIT_A], THING_ASSIGNMENT, id, ACT_ACCEPT), VERDICT_YES);
    assert_int_equal(verdict(f, tree.path[UNIT_A], THING_TASK, onward.id, ACT_SET_DAY), VERDICT_YES);
    /* the side of the paper sees how far it got, and leaves it to those who passed it onward */
    assert_int_equal(verdict(f, tree.path[UNIT_B], THING_ASSIGNMENT, id, ACT_SEE), VERDICT_YES);
    assert_int_equal(verdict(f, tree.path[UNIT_B], THING_ASSIGNMENT, id, ACT_ACCEPT), VERDICT_NO);
    assert_int_equal(verdict(f, tree.path[UNIT_B], THING_ASSIGNMENT, id, ACT_SUBMIT), VERDICT_NO);
    assert_int_equal(verdict(f, tree.path[BRANCH_B], THING_ASSIGNMENT, id, ACT_SEE), VERDICT_UNSEEN);
    begin_at(f, STORE_READ, tree.path[UNIT_B]);
    OK(f, assignment_list(&f->work, &(struct assignment_filter){.lamp = -1}, &page, &list, &n, &f->err));
    assert_int_equal(n, 2);
    end(f);
    begin_at(f, STORE_READ, tree.path[BRANCH_A]);
    OK(f, assignment_list(&f->work, &(struct assignment_filter){.lamp = -1}, &page, &list, &n, &f->err));
    assert_int_equal(n, 1);
    assert_int_equal(list[0].serves, onward.serves);
    end(f);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, fixture_set_up, fixture_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(task_without_a_paper_is_owed_seen_and_decided_by_who_asks),
        TEST(one_organisation_owes_a_task_once),
        TEST(what_a_unit_passes_onward_it_decides_itself),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

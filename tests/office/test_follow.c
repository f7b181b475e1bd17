/* Tasks asked of many at once, without a paper, and passed onward: who owes, who sees, who decides. */
#include "fixture.h"
#include "office/assignment_new.h"
#include "office/right.h"
#include "office/tally.h"
#include "office/task_new.h"
#include "office/verify.h"

#include <stdio.h>
#include <string.h>

enum { TOLD_MAX = 80 };

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
    assert_int_equal(n, 1);
    OK(f, assignment_list(&f->work, &(struct assignment_filter){.lamp = -1, .document = document}, &page, &list, &n,
                          &f->err));
    assert_int_equal(n, 2);
    end(f);
    begin_at(f, STORE_READ, tree.path[BRANCH_A]);
    OK(f, assignment_list(&f->work, &(struct assignment_filter){.lamp = -1}, &page, &list, &n, &f->err));
    assert_int_equal(n, 1);
    assert_int_equal(list[0].serves, onward.serves);
    end(f);
}

/* Thirty branches below unit A, asked at once. */
enum { BRANCHES = 30 };

static int64_t ask_many(struct fixture *f, const struct tree *tree, struct task_record *task)
{
    struct assignment_new rows[BRANCHES + 3];
    begin_at(f, STORE_WRITE, tree->path[ROOT]);
    for (int i = 0; i < BRANCHES; i++) {
        rows[i] = (struct assignment_new){0};
        OK(f, org_add(&f->work, tree->org[UNIT_A], STR("chi-bo"), str_printf(f->arena, "Chi bộ số %d", i), STR(""),
                      &rows[i].org, &f->err));
    }
    rows[BRANCHES] = (struct assignment_new){.org = tree->org[UNIT_B], .assignee = STR("Sở Tài chính")};
    rows[BRANCHES + 1] = (struct assignment_new){.assignee = STR("Hội Nông dân"), .role = ASSIGNMENT_SUPPORT};
    rows[BRANCHES + 2] = (struct assignment_new){.org = tree->org[BRANCH_B]};
    const int64_t first = ask(f, task, rows, sizeof rows / sizeof *rows);
    end(f);
    return first;
}

static int64_t open_below(struct fixture *f, int64_t org)
{
    struct tally own, below;
    OK(f, tally_of_node(&f->work, org, &own, &below, &f->err));
    return tally_open(&below) + tally_open(&own);
}

static void many_owe_by_one_entry_and_are_counted_at_every_node(void **state)
{
    struct fixture *f = *state;
    const struct tree tree = make_tree(f);
    struct task_record task = {0};
    const int64_t first = ask_many(f, &tree, &task);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal WHERE subject = 'assignment'"), 0);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal WHERE action = 'task.assign'"), 1);
    struct tally tally;
    begin(f, STORE_READ);
    assert_int_equal(open_below(f, 0), BRANCHES + 3);
    assert_int_equal(open_below(f, tree.org[ROOT]), BRANCHES + 2);
    assert_int_equal(open_below(f, tree.org[UNIT_A]), BRANCHES);
    assert_int_equal(open_below(f, tree.org[UNIT_B]), 2);
    assert_int_equal(open_below(f, tree.org[BRANCH_B]), 1);
    assert_int_equal(open_below(f, tree.org[BRANCH_A]), 0);
    OK(f, tally_of_task(&f->work, task.id, &tally, &f->err));
    assert_int_equal(tally_total(&tally), BRANCHES + 3);
    /* asked by the root, which is above everybody in the tree; one is not */
    OK(f, tally_asked_of_others(&f->work, tree.org[ROOT], &tally, &f->err));
    assert_int_equal(tally_total(&tally), 1);
    end(f);
    begin(f, STORE_WRITE);
    OK(f, assignment_move(&f->work, first + 3, MOVE_SUBMIT, STR("Báo cáo số 3"), &f->err));
    f->work.actor.user = 2;
    OK(f, assignment_move(&f->work, first + 3, MOVE_ACCEPT, STR(""), &f->err));
    OK(f, assignment_move(&f->work, first + 4, MOVE_CANCEL, STR("đã giải thể"), &f->err));
    end(f);
    begin(f, STORE_READ);
    assert_int_equal(open_below(f, tree.org[UNIT_A]), BRANCHES - 2);
    OK(f, tally_of_task(&f->work, task.id, &tally, &f->err));
    assert_int_equal(tally.by_lamp[LAMP_DONE], 1);
    assert_int_equal(tally.by_lamp[LAMP_CANCELLED], 1);
    end(f);
}

static void children_are_told_worst_first(void **state)
{
    struct fixture *f = *state;
    const struct tree tree = make_tree(f);
    struct task_record task = {0};
    ask_many(f, &tree, &task);
    struct tally_child *children;
    size_t n;
    today_is("2021-02-22");
    begin(f, STORE_READ);
    OK(f, tally_children(&f->work, tree.org[ROOT], &children, &n, &f->err));
    assert_int_equal(n, 2);
    assert_str(children[0].name, "Đảng ủy Sở Xây dựng");
    assert_int_equal(children[0].tally.by_lamp[LAMP_OVERDUE], BRANCHES);
    assert_int_equal(tally_overdue(&children[1].tally), 2);
    OK(f, tally_children(&f->work, 0, &children, &n, &f->err));
    assert_int_equal(n, 1);
    assert_int_equal(tally_open(&children[0].tally), BRANCHES + 2);
    OK(f, tally_children(&f->work, tree.org[UNIT_A], &children, &n, &f->err));
    assert_int_equal(n, BRANCHES);
    assert_str(children[0].name, "Chi bộ số 0");
    end(f);
}

/* Where much is owed below, papers are found by their tasks and no longer by who owes: the same papers. */
static void papers_are_seen_alike_however_much_is_owed(void **state)
{
    enum { TASKS = 70 };
    struct fixture *f = *state;
    const struct tree tree = make_tree(f);
    struct assignment_new branches[BRANCHES];
    int64_t papers[3];
    begin_at(f, STORE_WRITE, tree.path[ROOT]);
    for (int i = 0; i < 3; i++)
        papers[i] = register_paper(f, &(struct made_paper){.file = str_printf(f->arena, "%d.txt", i).p,
                                                           .text = str_printf(f->arena, "Văn bản %d.", i).p});
    for (int i = 0; i < BRANCHES; i++) {
        branches[i] = (struct assignment_new){0};
        OK(f, org_add(&f->work, tree.org[UNIT_A], STR("chi-bo"), str_printf(f->arena, "Chi bộ số %d", i), STR(""),
                      &branches[i].org, &f->err));
    }
    struct task_record few = {.document = papers[1]}, other = {.document = papers[2]};
    ask(f, &few, &(struct assignment_new){.org = tree.org[BRANCH_A]}, 1);
    ask(f, &other, &(struct assignment_new){.org = tree.org[BRANCH_B]}, 1);
    end(f);
    for (int i = 0; i < TASKS; i++) {
        struct document *rows;
        struct page page = {0};
        struct task_record task = {.document = papers[0]};
        size_t n;
        begin_at(f, STORE_WRITE, tree.path[ROOT]);
        ask(f, &task, branches, BRANCHES);
        end(f);
        begin_at(f, STORE_READ, tree.path[UNIT_A]);
        OK(f, document_list(&f->work, &(struct document_filter){0}, &page, &rows, &n, &f->err));
        assert_int_equal(n, 2);
        assert_int_equal(page.total, 2);
        end(f);
    }
    assert_true(peek(f, "SELECT count(*) FROM assignment") > 2000);
    assert_int_equal(verdict(f, tree.path[UNIT_A], THING_DOCUMENT, papers[1], ACT_SEE), VERDICT_YES);
    assert_int_equal(verdict(f, tree.path[UNIT_A], THING_DOCUMENT, papers[2], ACT_SEE), VERDICT_UNSEEN);
}

static void tell(void *data, const struct verify_finding *finding)
{
    snprintf(data, TOLD_MAX, "%s %s", finding->table, finding->column ? finding->column : "");
}

static void counts_and_shared_entries_that_were_tampered_with_are_found(void **state)
{
    struct fixture *f = *state;
    const struct tree tree = make_tree(f);
    struct task_record task = {0};
    ask_many(f, &tree, &task);
    static const struct {
        const char *sql, *back, *told;
    } changes[] = {
        {"UPDATE owed_tally SET n = n + 1 WHERE org = 0", "UPDATE owed_tally SET n = n - 1 WHERE org = 0",
         "owed_tally n"},
        {"UPDATE owed_tally SET n = n + 1 WHERE org = 2", "UPDATE owed_tally SET n = n - 1 WHERE org = 2",
         "owed_tally n"},
        {"INSERT INTO owed_tally VALUES (77, 'dated', '2021-02-20', 1)", "DELETE FROM owed_tally WHERE org = 77",
         "owed_tally "},
        {"INSERT INTO asked_tally VALUES (2, 'dated', '2021-02-20', 1)", "DELETE FROM asked_tally WHERE org = 2",
         "asked_tally n"},
        {"UPDATE task_tally SET n = n - 1", "UPDATE task_tally SET n = n + 1", "task_tally n"},
        {"UPDATE assignment SET role = 'support' WHERE id = 7", "UPDATE assignment SET role = 'lead' WHERE id = 7",
         "assignment role"},
        {"UPDATE assignment SET created = created + 1 WHERE id = 33",
         "UPDATE assignment SET created = created - 1 WHERE id = 33", "assignment created"},
    };
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        struct verify_tally tally;
        char told[TOLD_MAX] = "";
        tamper(f, changes[i].sql);
        OK(f, verify_office(f->office, tell, told, &tally, &f->err));
        assert_string_equal(told, changes[i].told);
        tamper(f, changes[i].back);
        OK(f, verify_office(f->office, tell, told, &tally, &f->err));
        assert_int_equal(tally.findings, 0);
    }
    struct verify_tally tally;
    char told[TOLD_MAX] = "";
    tamper(f, "DELETE FROM assignment WHERE id = 20");
    OK(f, verify_office(f->office, tell, told, &tally, &f->err));
    assert_string_equal(told, "assignment ");
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, fixture_set_up, fixture_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(task_without_a_paper_is_owed_seen_and_decided_by_who_asks),
        TEST(one_organisation_owes_a_task_once),
        TEST(what_a_unit_passes_onward_it_decides_itself),
        TEST(many_owe_by_one_entry_and_are_counted_at_every_node),
        TEST(children_are_told_worst_first),
        TEST(papers_are_seen_alike_however_much_is_owed),
        TEST(counts_and_shared_entries_that_were_tampered_with_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

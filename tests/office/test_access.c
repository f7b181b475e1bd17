/* What a person sees of the office, by where they stand: lists and counts against a model that asks row by row. */
#include "fixture.h"
#include "office/access.h"
#include "office/right.h"
#include "office/verify.h"

#include <stdio.h>
#include <string.h>

enum { ORGS = 13, PAPERS = 40 };

/* A tree three levels deep; each paper is registered somewhere, and concerns others. */
struct made {
    struct str path[ORGS + 1]; /* [0]: the office itself */
    int64_t org[ORGS + 1];
    int64_t paper[PAPERS];
};

static void begin_at(struct fixture *f, enum store_access access, struct str path)
{
    const struct actor actor = {1, STR("Nguyễn Văn A"), STR("test"), path};
    OK(f, work_begin(f->office, access, actor, f->arena, &f->work, &f->err));
}

static void make_tree(struct fixture *f, struct made *made)
{
    begin(f, STORE_WRITE);
    made->path[0] = STR("/");
    for (int i = 1; i <= ORGS; i++) {
        struct org org;
        /* 1 is the root; 2, 3, 4 stand below it, then three below each */
        const int above = i == 1 ? 0 : i <= 4 ? 1 : 2 + (i - 5) / 3;
        OK(f, org_add(&f->work, made->org[above], STR("chi-bo"), str_printf(f->arena, "Chi bộ số %d", i), STR(""),
                      &made->org[i], &f->err));
        OK(f, org_get(&f->work, made->org[i], &org, &f->err));
        made->path[i] = org.path;
    }
    end(f);
}

static void make_papers(struct fixture *f, struct made *made)
{
    for (int i = 0; i < PAPERS; i++) {
        const char *who = str_printf(f->arena, "Chi bộ số %d", 1 + i * 7 % ORGS).p;
        const char *also = str_printf(f->arena, "Chi bộ số %d", 1 + i * 5 % ORGS).p;
        const struct made_paper paper = {
            .file = str_printf(f->arena, "van-ban-%d.txt", i).p,
            .number = str_printf(f->arena, "%d", i + 1).p,
            .type = i % 3 ? "Công văn" : "Thông báo",
            .issued = i % 4 ? "2021-01-15" : NULL,
            .text = str_printf(f->arena, "Văn bản thứ %d về sông hồ.", i).p,
            .tasks = {{.words = "một", .assignees = {who, also}, .kind = DEADLINE_DATE, .deadline_words = "x",
                       .date = i % 2 ? "2021-02-01" : "2021-03-01"},
                      {.words = "hai", .assignees = {also}},
                      {.words = "ba"}},
        };
        begin_at(f, STORE_WRITE, made->path[i * 3 % (ORGS + 1)]);
        made->paper[i] = register_paper(f, &paper);
        struct task_record *tasks;
        size_t n;
        OK(f, task_of_document(&f->work, made->paper[i], &tasks, &n, &f->err));
        for (size_t t = 0; t < n - (size_t)(i % 2); t++)
            OK(f, task_confirm(&f->work, tasks[t].id, NULL, &f->err));
        if (i % 5 == 0)
            OK(f, access_share(&f->work, made->paper[i], true, &f->err));
        end(f);
    }
}

/* Rows of a table that a condition holds for; asked beside the office. */
static int64_t count_where(struct fixture *f, const char *from, struct str path, const char *condition)
{
    char sql[2000];
    snprintf(sql, sizeof sql, "WITH me (path) AS (SELECT '%.*s') SELECT count(*) FROM me, %s WHERE %s", STR_ARG(path),
             from, condition);
    return peek(f, sql);
}

#define UNDER(column) "substr(" column ", 1, length(me.path)) = me.path"
#define OWNED(document)                                                                                                \
    "EXISTS (SELECT 1 FROM document_access x WHERE x.document = " document " AND x.why = 'owner' AND " UNDER("x.path") \
    ")"
#define SEEN                                                                                                           \
    "(EXISTS (SELECT 1 FROM document_access x WHERE x.document = d.id AND (" UNDER("x.path")                            \
    " OR (x.why = 'shared' AND substr(me.path, 1, length(x.path)) = x.path)))"                                         \
    " OR EXISTS (SELECT 1 FROM assignment s JOIN org o ON o.id = s.org WHERE s.document = d.id AND " UNDER("o.path") "))"
#define OWED "(EXISTS (SELECT 1 FROM org o WHERE o.id = a.org AND " UNDER("o.path") ") OR " OWNED("a.document") ")"

static int64_t total_of_papers(struct fixture *f, const struct document_filter *filter)
{
    struct page page = {.limit = 500};
    struct document *rows;
    size_t n;
    OK(f, document_list(&f->work, filter, &page, &rows, &n, &f->err));
    assert_int_equal((int64_t)n, page.total);
    return page.total;
}

static int64_t total_of_assignments(struct fixture *f, const struct assignment_filter *filter)
{
    struct page page = {.limit = 500};
    struct assignment *rows;
    size_t n;
    OK(f, assignment_list(&f->work, filter, &page, &rows, &n, &f->err));
    assert_int_equal((int64_t)n, page.total);
    return page.total;
}

static void check_from(struct fixture *f, const struct made *made, struct str path)
{
    const int64_t seen = count_where(f, "document d", path, SEEN),
                  waiting = count_where(f, "document d", path,
                                        OWNED("d.id") " AND EXISTS (SELECT 1 FROM task t WHERE t.document = d.id AND "
                                                      "t.status = 'proposed')"),
                  notices = count_where(f, "document d", path, SEEN " AND d.type = 'Thông báo'"),
                  owed = count_where(f, "assignment a", path, OWED);
    struct assignment_counts counts;
    begin_at(f, STORE_READ, path);
    assert_int_equal(total_of_papers(f, &(struct document_filter){0}), seen);
    assert_int_equal(total_of_papers(f, &(struct document_filter){.words = STR("sông hồ")}), seen);
    assert_int_equal(total_of_papers(f, &(struct document_filter){.waiting = true}), waiting);
    assert_int_equal(total_of_papers(f, &(struct document_filter){.words = STR("song"), .waiting = true}), waiting);
    assert_int_equal(total_of_papers(f, &(struct document_filter){.type = STR("Thông báo")}), notices);
    assert_int_equal(total_of_assignments(f, &(struct assignment_filter){.lamp = -1}), owed);
    OK(f, assignment_count(&f->work, &counts, &f->err));
    assert_int_equal(counts.waiting_documents, waiting);
    int64_t sum = 0;
    for (int lamp = 0; lamp < LAMP__MAX; lamp++) {
        assert_int_equal(total_of_assignments(f, &(struct assignment_filter){.lamp = lamp}), counts.by_lamp[lamp]);
        sum += counts.by_lamp[lamp];
    }
    assert_int_equal(sum, owed);
    sum = 0;
    for (int i = 0; i < PAPERS; i++)
        sum += total_of_assignments(f, &(struct assignment_filter){.lamp = -1, .document = made->paper[i]});
    assert_int_equal(sum, owed);
    for (int i = 0; i < PAPERS; i++) {
        struct bearing bearing;
        OK(f, right_bearing(&f->work, THING_DOCUMENT, made->paper[i], &bearing, &f->err));
        sum -= bearing.seen;
    }
    assert_int_equal(sum, owed - seen);
    end(f);
}

static void lists_and_counts_agree_with_a_model_from_every_place(void **state)
{
    struct fixture *f = *state;
    struct made made = {0};
    make_tree(f, &made);
    make_papers(f, &made);
    for (int i = 0; i <= ORGS; i++)
        check_from(f, &made, made.path[i]);
    /* the model is not empty, nor the same everywhere */
    assert_true(count_where(f, "document d", made.path[9], SEEN) < count_where(f, "document d", made.path[2], SEEN));
    assert_true(count_where(f, "document d", made.path[9], SEEN) > 0);
    assert_int_equal(count_where(f, "document d", made.path[0], SEEN), PAPERS);
}

static void who_stands_nowhere_sees_nothing_and_registers_nothing(void **state)
{
    struct fixture *f = *state;
    struct made made = {0};
    make_tree(f, &made);
    make_papers(f, &made);
    begin_at(f, STORE_WRITE, STR_NONE);
    int64_t id;
    bool duplicate;
    struct org *orgs;
    size_t n;
    struct bearing bearing;
    assert_int_equal(total_of_assignments(f, &(struct assignment_filter){.lamp = -1}), 0);
    OK(f, org_list(&f->work, 0, &orgs, &n, &f->err));
    assert_int_equal(n, 0);
    for (int i = 0; i < PAPERS; i++) {
        OK(f, right_bearing(&f->work, THING_DOCUMENT, made.paper[i], &bearing, &f->err));
        assert_false(bearing.seen);
    }
    expect_code(f, try_register(f, &notice, &id, &duplicate), ERR_DENIED);
    for (enum act act = ACT_SEE; act < ACT__MAX; act++)
        for (enum role role = 0; role < ROLE__MAX; role++)
            assert_int_equal(right_decide(role, STR_NONE, act, NULL), VERDICT_NO);
    end(f);
}

static void recipients_see_what_is_addressed_to_them(void **state)
{
    struct fixture *f = *state;
    struct made made = {0};
    make_tree(f, &made);
    begin(f, STORE_WRITE);
    const struct str text = STR("Gửi các chi bộ.");
    struct recipient recipients[] = {{.name = STR("Chi bộ số 5")}, {.name = STR("Lưu")}, {.name = STR("chi bo so 13")}};
    const struct source source = {.format = READER_PLAIN, .text = {.s = text}, .bytes = text};
    const struct paper paper = {.text = &source.text, .recipients = recipients, .n_recipients = 3};
    int64_t id;
    bool duplicate;
    OK(f, document_register(&f->work, "gui.txt", &source, &paper, &id, &duplicate, &f->err));
    end(f);
    static const bool sees[ORGS + 1] = {[0] = true, [1] = true, [2] = true, [4] = true, [5] = true, [13] = true};
    for (int i = 0; i <= ORGS; i++) {
        begin_at(f, STORE_READ, made.path[i]);
        assert_int_equal(total_of_papers(f, &(struct document_filter){0}), sees[i]);
        end(f);
    }
}

struct told {
    int n;
    char table[40], column[40]; /* of the last finding */
};

static void tell(void *data, const struct verify_finding *finding)
{
    struct told *told = data;
    told->n++;
    snprintf(told->table, sizeof told->table, "%s", finding->table ? finding->table : "");
    snprintf(told->column, sizeof told->column, "%s", finding->column ? finding->column : "");
}

static void rows_that_came_past_the_journal_are_found(void **state)
{
    struct fixture *f = *state;
    struct made made = {0};
    struct verify_tally tally;
    struct told told = {0};
    make_tree(f, &made);
    make_papers(f, &made);
    OK(f, verify_office(f->office, tell, &told, &tally, &f->err));
    assert_int_equal(told.n, 0);
    static const struct {
        const char *sql, *table, *column;
    } changes[] = {
        {"INSERT INTO document_access VALUES ('/1/2/', 2, 'shared')", "document", "access"},
        {"UPDATE document_access SET path = '/1/2/' WHERE document = 2 AND why = 'owner'", "document", "access"},
        {"DELETE FROM document_access WHERE document = 2 AND why = 'owner'", "document", "access"},
        {"INSERT INTO document_access VALUES ('/1/2/', 2, 'assigned')", "document", "access"},
    };
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        told.n = 0;
        tamper(f, "CREATE TABLE kept AS SELECT * FROM document_access");
        tamper(f, changes[i].sql);
        OK(f, verify_office(f->office, tell, &told, &tally, &f->err));
        assert_true(told.n >= 1);
        assert_string_equal(told.table, changes[i].table);
        assert_string_equal(told.column, changes[i].column);
        tamper(f, "DELETE FROM document_access; INSERT INTO document_access SELECT * FROM kept; DROP TABLE kept");
    }
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, fixture_set_up, fixture_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(lists_and_counts_agree_with_a_model_from_every_place),
        TEST(who_stands_nowhere_sees_nothing_and_registers_nothing),
        TEST(recipients_see_what_is_addressed_to_them),
        TEST(rows_that_came_past_the_journal_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

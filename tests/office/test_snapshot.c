/* Reports of what is owed, frozen: they count what the overview counts, never change, and sums agree between two. */
#include "fixture.h"

#include "office/org_change.h"
#include "office/snapshot_compare.h"
#include "office/snapshot_count.h"
#include "office/tally.h"

#include <stdio.h>
#include <string.h>

struct tree {
    int64_t root, block, a, b, cell;
};

static int64_t add(struct fixture *f, int64_t parent, const char *kind, const char *name)
{
    int64_t id;
    OK(f, org_add(&f->work, parent, str_from(kind), str_from(name), STR(""), &id, &f->err));
    return id;
}

static struct tree grow(struct fixture *f)
{
    struct tree t;
    t.root = add(f, 0, "tinh-uy", "Tỉnh ủy Sơn Hà");
    t.block = add(f, t.root, "dang-uy", "Đảng ủy Khối");
    t.a = add(f, t.block, "dang-bo-co-so", "Đảng ủy Sở Nội vụ");
    t.b = add(f, t.block, "dang-bo-co-so", "Đảng ủy Sở Tài chính");
    t.cell = add(f, t.a, "chi-bo", "Chi bộ Văn phòng");
    return t;
}

/* Owed by both: something that is late, that is due soon, that has no day; and once by a name in no tree. */
static void register_tasks(struct fixture *f, const char *number)
{
    const struct made_paper paper = {
        .file = "tb.docx", .text = str_printf(f->arena, "Thông báo %s", number).p, .number = number, .symbol = "TB/ĐUK",
        .type = "thông báo", .issuer = "Đảng ủy Khối", .subject = "x", .issued = "2021-01-15",
        .tasks = {{.words = "báo cáo\nkết quả", .assignees = {"Đảng ủy Sở Nội vụ", "Đảng ủy Sở Tài chính"},
                   .kind = DEADLINE_DATE, .deadline_words = "trước ngày 05/02/2021", .date = "2021-02-05"},
                  {.words = "lập \\ kế hoạch", .assignees = {"Đảng ủy Sở Nội vụ", "Tổ lạ"},
                   .kind = DEADLINE_DATE, .deadline_words = "trước ngày 15/02/2021", .date = "2021-02-15"},
                  {.words = "rà soát", .assignees = {"Đảng ủy Sở Tài chính"}}}};
    const int64_t id = register_paper(f, &paper);
    int64_t n;
    OK(f, task_confirm_all(&f->work, id, &n, &f->err));
}

static struct snapshot freeze(struct fixture *f, int64_t org)
{
    struct snapshot snapshot;
    OK(f, snapshot_freeze(&f->work, org, STR("báo cáo tháng"), &snapshot, &f->err));
    return snapshot;
}

static struct snapshot_content open_it(struct fixture *f, const struct snapshot *snapshot)
{
    struct snapshot_content content;
    OK(f, snapshot_open(&f->work, snapshot, &content, &f->err));
    return content;
}

/* Somebody else accepts what was handed in. */
static void finish(struct fixture *f, int64_t assignment)
{
    const struct actor me = f->work.actor;
    OK(f, assignment_move(&f->work, assignment, MOVE_SUBMIT, STR("Báo cáo số 5"), &f->err));
    f->work.actor.user = 77;
    OK(f, assignment_move(&f->work, assignment, MOVE_ACCEPT, STR_NONE, &f->err));
    f->work.actor = me;
}

static void codes_are_told_from_what_is_none(void **state)
{
    struct fixture *f = *state;
    unsigned char hash[8] = {0};
    for (int round = 0; round < 200; round++) {
        int64_t number, again;
        hash[0] = (unsigned char)(round * 37);
        hash[5] = (unsigned char)(round * 11 + 3);
        number = snapshot_code_from_hash(hash);
        const struct str code = snapshot_code_text(f->arena, number);
        assert_int_equal(code.n, SNAPSHOT_CODE_BYTES);
        assert_true(snapshot_code_read(code, &again) && again == number);
        assert_true(snapshot_code_read_address(snapshot_code_address(f->arena, number), &again) && again == number);
        assert_false(snapshot_code_read_address(code, &again) && strpbrk(str_z(f->arena, code), "ACDEHKMNPQRTVXY"));
        /* each other sign in each place, and any two neighbours that changed places */
        for (size_t at = 0; at < code.n; at++) {
            if (at == 4)
                continue;
            for (const char *c = "23456789ACDEHKMNPQRTVXY"; *c; c++) {
                char *typed = str_z(f->arena, code);
                typed[at] = *c;
                assert_true((*c == code.p[at]) == snapshot_code_read(str_from(typed), &again));
            }
            const size_t next = at + (at == 3 ? 2 : 1);
            char *typed = str_z(f->arena, code);
            if (next >= code.n || typed[at] == typed[next])
                continue;
            typed[at] = code.p[next];
            typed[next] = code.p[at];
            assert_false(snapshot_code_read(str_from(typed), &again));
        }
    }
    static const char *const none[] = {"", "-", "22222222", "K7M2", "K7M2-9QX0", "K7M2-9QXEA", "\xff", "k7m2 9qx\n"};
    int64_t number;
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_false(snapshot_code_read(str_from(none[i]), &number));
}

static void a_report_counts_what_the_overview_counts(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const struct tree t = grow(f);
    register_tasks(f, "31");
    const struct snapshot snapshot = freeze(f, 0), of_a = freeze(f, t.a);
    struct assignment_counts counts;
    OK(f, assignment_count(&f->work, &counts, &f->err));
    const struct snapshot_content content = open_it(f, &snapshot);
    const struct tally sum = snapshot_sum(&content);
    for (int lamp = 0; lamp < LAMP__MAX; lamp++)
        assert_int_equal(sum.by_lamp[lamp], counts.by_lamp[lamp]);
    assert_int_equal(content.n_rows, 5);
    assert_int_equal(snapshot.rows, 5);
    assert_int_equal(snapshot.open, 5);
    assert_int_equal(snapshot.overdue, 2);
    assert_int_equal(date_cmp(content.day, f->work.today), 0);
    assert_str(snapshot.note, "báo cáo tháng");
    assert_str(snapshot.scope, "");
    assert_str(of_a.scope, "Đảng ủy Sở Nội vụ");
    assert_int_equal(of_a.rows, 2);
    assert_true(of_a.id != snapshot.id);
    /* words with line breaks and backslashes come back as they were */
    assert_str(content.tasks[0].words, "báo cáo\nkết quả");
    assert_str(content.tasks[1].words, "lập \\ kế hoạch");
    /* however it is grouped, the sum is the same, and the worst stands first */
    struct snapshot_group *groups;
    size_t n;
    int64_t total = 0, by_state[ASSIGNMENT__MAX];
    snapshot_by_unit(f->arena, &content, &groups, &n);
    assert_int_equal(n, 3);
    assert_int_equal(groups[0].days_late, 5);
    for (size_t i = 0; i < n; i++) {
        total += tally_total(&groups[i].tally);
        assert_true(i == 0 || tally_overdue(&groups[i - 1].tally) >= tally_overdue(&groups[i].tally));
    }
    assert_int_equal(total, 5);
    assert_str(groups[n - 1].name, "Tổ lạ");
    assert_int_equal(groups[n - 1].id, 0);
    snapshot_by_paper(f->arena, &content, &groups, &n);
    assert_int_equal(n, 1);
    assert_int_equal(tally_total(&groups[0].tally), 5);
    snapshot_by_state(&content, by_state);
    assert_int_equal(by_state[ASSIGNMENT_ASSIGNED], 5);
    const struct snapshot_row **late;
    size_t all;
    snapshot_late(f->arena, &content, 1, &late, &n, &all);
    assert_int_equal(n, 1);
    assert_int_equal(all, 2);
    assert_int_equal(snapshot_days_late(&content, late[0]), 5);
    end(f);
}

static void it_stays_as_it_was_whatever_the_office_does(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const struct tree t = grow(f);
    register_tasks(f, "31");
    const struct snapshot snapshot = freeze(f, 0);
    struct buf before = {0}, after = {0};
    struct snapshot_content content = open_it(f, &snapshot);
    snapshot_text_write(&before, &content);
    end(f);
    begin(f, STORE_WRITE);
    finish(f, 1);
    OK(f, org_rename(&f->work, t.a, STR("Đảng ủy Sở Nội vụ và Lao động"), (struct date){2021, 2, 1}, &f->err));
    end(f);
    today_is("2021-05-01");
    begin(f, STORE_READ);
    struct snapshot again;
    OK(f, snapshot_get(&f->work, snapshot.id, &again, &f->err));
    content = open_it(f, &again);
    snapshot_text_write(&after, &content);
    assert_true(str_eq(buf_view(&before), buf_view(&after)));
    assert_int_equal(again.overdue, 2);
    end(f);
    buf_free(&before);
    buf_free(&after);
}

static void what_was_changed_behind_our_back_is_refused(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    grow(f);
    register_tasks(f, "31");
    const struct snapshot snapshot = freeze(f, 0);
    end(f);
    tamper(f, engine_text("UPDATE file SET bytes = CAST('dondoc-snapshot' || char(9) || '1' || char(9) || '2021-02-10' AS BLOB) "
                          "WHERE sha256 = (SELECT sha256 FROM snapshot)",
                          "UPDATE file SET bytes = 'dondoc-snapshot' WHERE sha256 = (SELECT sha256 FROM snapshot)"));
    f->tampered = true;
    begin(f, STORE_READ);
    struct snapshot_content content;
    expect_code(f, snapshot_open(&f->work, &snapshot, &content, &f->err), ERR_STORE);
    end(f);
}

static void no_text_is_read_that_is_none(void **state)
{
    struct fixture *f = *state;
    static const char *const texts[] = {
        "", "x", "dondoc-snapshot\t2\t2021-02-10\n", "dondoc-snapshot\t1\t2021-02-30\n",
        "dondoc-snapshot\t1\t2021-02-10\nunit\tx\t/\tA\t1\n",
        "dondoc-snapshot\t1\t2021-02-10\nrow\t1\t0\t0\tlead\tassigned\toverdue\t\t\t\t\t\t\n",
        "dondoc-snapshot\t1\t2021-02-10\nunit\t1\t/\tA\t1\ntask\t1\t1\tw\tp\nrow\t1\t0\t1\tlead\tassigned\toverdue\t\t\t\t\t\t\n",
        "dondoc-snapshot\t1\t2021-02-10\nunit\t1\t/\tA\t1\ntask\t1\t1\tw\tp\nrow\t1\t0\t0\tlead\tassigned\tlate\t\t\t\t\t\t\n",
        "dondoc-snapshot\t1\t2021-02-10\nunit\t1\t/\tA\t1\ntask\t1\t1\tw\tp\nrow\t1\t0\t0\tlead\tassigned\toverdue\t\t\t\t\t\t\t\n",
    };
    struct snapshot_content content;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_false(snapshot_text_read(f->arena, str_from(texts[i]), &content));
    assert_true(snapshot_text_read(f->arena, STR("dondoc-snapshot\t1\t2021-02-10\nunit\t1\t/\tA\t1\ntask\t1\t1\tw\tp\n"
                                                 "row\t1\t0\t0\tlead\tassigned\toverdue\t\t\t\t\t\\t\\\\\\\t\n"), &content));
    assert_str(content.rows[0].evidence, "\t\\\\");
}

static void sees(struct fixture *f, const char *path, const struct snapshot *snapshot, bool seen)
{
    struct snapshot got, *list;
    struct page page = {0};
    size_t n;
    begin(f, STORE_READ);
    f->work.actor.path = str_from(path);
    OK(f, snapshot_list(&f->work, &page, &list, &n, &f->err));
    assert_int_equal(n, seen);
    assert_int_equal(page.total, seen);
    if (seen)
        OK(f, snapshot_get(&f->work, snapshot->id, &got, &f->err));
    else
        expect_code(f, snapshot_get(&f->work, snapshot->id, &got, &f->err), ERR_MISSING);
    end(f);
}

static void it_is_seen_where_it_was_frozen_and_above(void **state)
{
    struct fixture *f = *state;
    struct snapshot refused;
    begin(f, STORE_WRITE);
    const struct tree t = grow(f);
    register_tasks(f, "31");
    f->work.actor.path = STR("/1/2/3/");
    const struct snapshot snapshot = freeze(f, 0);
    assert_int_equal(snapshot.rows, 2);
    assert_str(snapshot.scope, "Đảng ủy Sở Nội vụ");
    f->work.actor.path = STR_NONE;
    expect_code(f, snapshot_freeze(&f->work, 0, STR(""), &refused, &f->err), ERR_DENIED);
    end(f);
    sees(f, "/", &snapshot, true);
    sees(f, "/1/2/", &snapshot, true);
    sees(f, "/1/2/3/", &snapshot, true);
    sees(f, "/1/2/4/", &snapshot, false);
    sees(f, "/1/2/3/5/", &snapshot, false);
    sees(f, "", &snapshot, false);
    /* it goes along when its node is hung elsewhere */
    begin(f, STORE_WRITE);
    OK(f, org_move(&f->work, t.a, t.root, &f->err));
    end(f);
    sees(f, "/1/3/", &snapshot, true);
    sees(f, "/1/2/", &snapshot, false);
}

static void check_sums(const struct snapshot_sums *s)
{
    assert_int_equal(s->open_before + s->added - s->finished - s->dropped + s->passed, s->open_after);
    assert_int_equal(s->late_before + s->late - s->relieved + s->late_passed, s->late_after);
}

static const struct snapshot_unit_pair *unit_called(const struct snapshot_comparison *c, const char *name)
{
    for (size_t i = 0; i < c->n_units; i++)
        if (str_eq((c->units[i].after ? c->units[i].after : c->units[i].before)->name, str_from(name)))
            return &c->units[i];
    fail_msg("no %s", name);
    return NULL;
}

static void a_later_one_tells_what_became_of_it(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const struct tree t = grow(f);
    register_tasks(f, "31");
    const struct snapshot first = freeze(f, 0);
    end(f);
    /* 1 is done, 5 cancelled, 2 (late) passes with its unit; what is due on the 15th is late then; a new unit, and a new paper */
    today_is("2021-02-20");
    begin(f, STORE_WRITE);
    size_t passed;
    finish(f, 1);
    OK(f, assignment_move(&f->work, 5, MOVE_CANCEL, STR("thôi"), &f->err));
    const int64_t c = add(f, t.block, "dang-bo-co-so", "Đảng ủy Sở Y tế");
    OK(f, org_merge(&f->work, t.b, c, (struct date){2021, 2, 18}, &passed, &f->err));
    assert_int_equal(passed, 1);
    register_tasks(f, "32");
    const struct snapshot second = freeze(f, 0);
    const struct snapshot_content before = open_it(f, &first), after = open_it(f, &second);
    struct snapshot_comparison cmp;
    snapshot_compare(f->arena, &before, &after, &cmp);
    check_sums(&cmp.sums);
    struct snapshot_sums total = {0};
    for (size_t i = 0; i < cmp.n_units; i++) {
        check_sums(&cmp.units[i].sums);
        total.added += cmp.units[i].sums.added;
        total.finished += cmp.units[i].sums.finished;
        total.dropped += cmp.units[i].sums.dropped;
        total.passed += cmp.units[i].sums.passed;
        total.late += cmp.units[i].sums.late;
        total.open_after += cmp.units[i].sums.open_after;
    }
    assert_int_equal(cmp.sums.open_before, first.open);
    assert_int_equal(cmp.sums.open_after, second.open);
    assert_int_equal(cmp.sums.late_before, first.overdue);
    assert_int_equal(cmp.sums.late_after, second.overdue);
    assert_int_equal(cmp.sums.finished, 1);
    assert_int_equal(cmp.sums.dropped, 1);
    assert_int_equal(cmp.sums.added, 5);
    assert_int_equal(total.added, 5);
    assert_int_equal(total.finished, 1);
    assert_int_equal(total.dropped, 1);
    assert_int_equal(total.passed, 0);
    assert_int_equal(total.late, cmp.sums.late);
    assert_int_equal(total.open_after, second.open);
    assert_int_equal(cmp.passed, 1);
    assert_int_equal(cmp.joined, 1);
    assert_int_equal(cmp.gone, 1);
    assert_int_equal(unit_called(&cmp, "Đảng ủy Sở Y tế")->change, UNIT_JOINED);
    assert_int_equal(unit_called(&cmp, "Đảng ủy Sở Y tế")->sums.passed, 1);
    assert_int_equal(unit_called(&cmp, "Đảng ủy Sở Y tế")->sums.late_passed, 1);
    assert_int_equal(unit_called(&cmp, "Đảng ủy Sở Tài chính")->change, UNIT_GONE);
    assert_int_equal(cmp.n_pairs, 10);
    assert_int_equal(cmp.pairs[0].change, CHANGE_FINISHED);
    assert_true(cmp.pairs[1].passed);
    assert_int_equal(cmp.pairs[2].change, CHANGE_LATE);
    assert_int_equal(cmp.pairs[4].change, CHANGE_CANCELLED);
    assert_int_equal(cmp.pairs[9].change, CHANGE_ADDED);
    /* the other way round it is told the other way round, and sums agree as well */
    snapshot_compare(f->arena, &after, &before, &cmp);
    check_sums(&cmp.sums);
    assert_int_equal(cmp.pairs[0].change, CHANGE_REOPENED);
    assert_int_equal(cmp.pairs[9].change, CHANGE_GONE);
    /* with itself: nothing */
    snapshot_compare(f->arena, &before, &before, &cmp);
    check_sums(&cmp.sums);
    for (size_t i = 0; i < cmp.n_pairs; i++)
        assert_true(cmp.pairs[i].change == CHANGE_NONE && !cmp.pairs[i].moved && !cmp.pairs[i].passed);
    end(f);
}

static void sums_agree_between_any_two(void **state)
{
    struct fixture *f = *state;
    uint32_t seed = 2463534242U;
    for (int round = 0; round < 300; round++) {
        enum { UNITS = 6, ROWS = 40 };
        struct snapshot_unit units[UNITS] = {{0}};
        struct snapshot_task task = {.id = 1, .words = STR("việc"), .paper = STR("")};
        struct snapshot_row rows[2][ROWS];
        struct snapshot_content contents[2];
        units[0].name = STR("Tổ lạ");
        for (int64_t i = 1; i < UNITS; i++)
            units[i] = (struct snapshot_unit){i, str_printf(f->arena, "/%lld/", (long long)i), STR("đơn vị"), true};
        for (int side = 0; side < 2; side++) {
            size_t n = 0;
            for (int64_t id = 1; id <= ROWS; id++) {
                seed ^= seed << 13, seed ^= seed >> 17, seed ^= seed << 5;
                if (seed % 4)
                    rows[side][n++] = (struct snapshot_row){.id = id, .unit = seed / 7 % UNITS,
                                                            .lamp = (enum lamp)(seed / 91 % LAMP__MAX),
                                                            .due = {2021, 2, (int8_t)(seed / 1001 % 9 + 1)}};
            }
            contents[side] = (struct snapshot_content){.day = {2021, 2, 10}, .units = units, .n_units = UNITS,
                                                       .tasks = &task, .n_tasks = 1, .rows = rows[side], .n_rows = n};
        }
        struct snapshot_comparison cmp;
        snapshot_compare(f->arena, &contents[0], &contents[1], &cmp);
        check_sums(&cmp.sums);
        int64_t open_before = 0, late_after = 0, passed = 0;
        for (size_t i = 0; i < cmp.n_units; i++) {
            check_sums(&cmp.units[i].sums);
            open_before += cmp.units[i].sums.open_before;
            late_after += cmp.units[i].sums.late_after;
            passed += cmp.units[i].sums.passed;
        }
        assert_int_equal(open_before, cmp.sums.open_before);
        assert_int_equal(late_after, cmp.sums.late_after);
        assert_int_equal(passed, 0);
        int64_t counted = 0;
        for (size_t i = 0; i < contents[0].n_rows; i++)
            counted += lamp_is_open(rows[0][i].lamp);
        assert_int_equal(counted, cmp.sums.open_before);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, fixture_set_up, fixture_tear_down)
        CASE(codes_are_told_from_what_is_none),
        CASE(a_report_counts_what_the_overview_counts),
        CASE(it_stays_as_it_was_whatever_the_office_does),
        CASE(what_was_changed_behind_our_back_is_refused),
        CASE(no_text_is_read_that_is_none),
        CASE(it_is_seen_where_it_was_frozen_and_above),
        CASE(a_later_one_tells_what_became_of_it),
        CASE(sums_agree_between_any_two),
    };
    return cmocka_run_group_tests_name("snapshot", tests, NULL, NULL);
}

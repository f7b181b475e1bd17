/* What people do in any order: no state is reached but by a step that is allowed, by somebody who may; and whatever is
 * counted equals a recount, made another way, after every step. */
#include "fixture.h"
#include "office/assignment_new.h"
#include "office/extension.h"
#include "office/onward.h"
#include "office/right.h"
#include "office/task_new.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ORGS = 10, STEPS = 120, STEPS_ON_SERVER = 50 };

struct play {
    struct fixture *f;
    uint64_t random;
    int64_t org[ORGS + 1]; /* [0]: the office */
    struct str path[ORGS + 1];
    int reached[ASSIGNMENT__MAX], refused, extended, passed;
};

static uint32_t chance(struct play *play, uint32_t n)
{
    play->random ^= play->random << 13;
    play->random ^= play->random >> 7;
    play->random ^= play->random << 17;
    return (uint32_t)(play->random >> 20) % n;
}

/* 1 is the root; 2, 3, 4 stand below it, then two below each. */
static void make_tree(struct play *play)
{
    struct fixture *f = play->f;
    begin(f, STORE_WRITE);
    play->path[0] = STR("/");
    for (int i = 1; i <= ORGS; i++) {
        struct org org;
        const int above = i == 1 ? 0 : i <= 4 ? 1 : 2 + (i - 5) / 2;
        OK(f, org_add(&f->work, play->org[above], STR("chi-bo"), str_printf(f->arena, "Chi bộ số %d", i), STR(""),
                      &play->org[i], &f->err));
        OK(f, org_get(&f->work, play->org[i], &org, &f->err));
        play->path[i] = str_printf(f->arena, "%.*s", STR_ARG(org.path));
    }
    end(f);
}

/* --- counted another way: every pair of a node and an assignment below it --- */

#define DAY                                                                                                            \
    "CASE WHEN a.track IN ('dated', 'handed') THEN coalesce(a.due, '') "                                               \
    "WHEN a.track IN ('undated', 'continuous') THEN '' ELSE coalesce(substr(a.due, 1, 7), '') END"
#define BELOW(upper, lower) "substr(" lower ", 1, length(" upper ")) = " upper
#define DIFFERS(rows) "SELECT count(*) FROM (SELECT 1 AS one FROM (" rows ") AS x GROUP BY id, track, day HAVING sum(n) <> 0) AS y"

static void expect_counts(struct fixture *f)
{
    assert_int_equal(peek(f, DIFFERS("SELECT org AS id, track, day, n FROM owed_tally "
                                     "UNION ALL SELECT 0, a.track, " DAY ", -1 FROM assignment a "
                                     "UNION ALL SELECT p.id, a.track, " DAY ", -1 FROM assignment a JOIN org o "
                                     "ON o.id = a.org JOIN org p ON p.id <> o.id AND " BELOW("p.path", "o.path"))), 0);
    assert_int_equal(peek(f, DIFFERS("SELECT org AS id, track, day, n FROM asked_tally "
                                     "UNION ALL SELECT p.id, a.track, " DAY ", -1 FROM assignment a JOIN task t "
                                     "ON t.id = a.task JOIN org p ON " BELOW("p.path", "t.asker")
                                     " LEFT JOIN org o ON o.id = a.org WHERE o.id IS NULL OR NOT ("
                                     BELOW("p.path", "o.path") ")")), 0);
    assert_int_equal(peek(f, DIFFERS("SELECT task AS id, track, day, n FROM task_tally "
                                     "UNION ALL SELECT a.task, a.track, " DAY ", -1 FROM assignment a")), 0);
}

/* --- the rules, said again --- */

static bool is_allowed(enum assignment_state from, enum assignment_state to)
{
    switch (to) {
    case ASSIGNMENT_ACKNOWLEDGED: return from == ASSIGNMENT_ASSIGNED;
    case ASSIGNMENT_SUBMITTED: return from != ASSIGNMENT_ACCEPTED && from != ASSIGNMENT_CANCELLED &&
                                      from != ASSIGNMENT_SUBMITTED;
    case ASSIGNMENT_ACCEPTED:
    case ASSIGNMENT_RETURNED: return from == ASSIGNMENT_SUBMITTED;
    case ASSIGNMENT_CANCELLED: return from != ASSIGNMENT_ACCEPTED && from != ASSIGNMENT_CANCELLED;
    default: return false;
    }
}

static bool is_at_or_below(struct str path, struct str below)
{
    return below.n >= path.n && memcmp(below.p, path.p, path.n) == 0;
}

/* Who asked closes and sends back what those below them handed in; who owes, and those above them, hand in. */
static bool is_entitled(enum role role, struct str at, const struct assignment *a, enum assignment_move move)
{
    const bool asks = is_at_or_below(at, a->asker), owes = a->org && is_at_or_below(at, a->org_path);
    if (move == MOVE_ACKNOWLEDGE || move == MOVE_SUBMIT)
        return (role == ROLE_ADMIN || role == ROLE_CLERK || role == ROLE_UNIT) &&
               (owes || (role != ROLE_UNIT && asks));
    const bool may = role == ROLE_ADMIN || role == ROLE_LEADER || role == ROLE_CLERK ||
                     (role == ROLE_OFFICER && move != MOVE_CANCEL);
    return may && asks && (a->org == 0 || (owes && at.n < a->org_path.n));
}

/* --- steps --- */

static void begin_at(struct play *play, enum store_access access, struct str path)
{
    struct fixture *f = play->f;
    const struct actor actor = {1 + (int64_t)chance(play, 3), STR("Nguyễn Văn A"), STR("test"), path};
    OK(f, work_begin(f->office, access, actor, f->arena, &f->work, &f->err));
}

static void ask(struct play *play)
{
    struct fixture *f = play->f;
    struct assignment_new rows[24];
    const struct date day = date_add_days((struct date){2021, 2, 10}, (int)chance(play, 30) - 10);
    struct task_record task = {
        .words = STR("báo cáo"),
        .due = {.kind = chance(play, 4) ? DEADLINE_DATE : chance(play, 2) ? DEADLINE_NONE : DEADLINE_RELATIVE}};
    if (task.due.kind == DEADLINE_DATE)
        task.due.date = day;
    const size_t n = chance(play, 5) ? 1 + chance(play, 4) : sizeof rows / sizeof *rows;
    for (size_t i = 0; i < n; i++) {
        const uint32_t who = chance(play, ORGS + 1);
        rows[i] = (struct assignment_new){.org = play->org[who], .role = (enum assignment_role)chance(play, 2)};
        if (who == 0)
            rows[i].assignee = str_printf(f->arena, "Hội số %u", chance(play, 40));
    }
    begin_at(play, STORE_WRITE, play->path[chance(play, ORGS + 1)]);
    OK(f, task_keep(&f->work, &task, true, "task.add", &f->err));
    OK(f, assignment_create_many(&f->work, &task, rows, n, NULL, &f->err));
    end(f);
}

/* Any; every other time one that was handed in, since few are. */
static bool pick(struct play *play, struct assignment *ret_assignment)
{
    struct fixture *f = play->f;
    const int64_t n = peek(f, "SELECT count(*) FROM assignment");
    const int64_t handed = peek(f, "SELECT coalesce(max(id), 0) FROM assignment WHERE state = 'submitted'");
    if (n == 0)
        return false;
    begin(f, STORE_READ);
    const int64_t id = handed && chance(play, 2) ? handed : 1 + (int64_t)chance(play, (uint32_t)n);
    OK(f, assignment_get(&f->work, id, ret_assignment, &f->err));
    end(f);
    return true;
}

static void move(struct play *play)
{
    static const enum act acts[MOVE__MAX] = {[MOVE_ACKNOWLEDGE] = ACT_ACKNOWLEDGE, [MOVE_SUBMIT] = ACT_SUBMIT,
                                             [MOVE_ACCEPT] = ACT_ACCEPT, [MOVE_RETURN] = ACT_RETURN,
                                             [MOVE_CANCEL] = ACT_CANCEL};
    struct fixture *f = play->f;
    struct assignment a, now;
    struct bearing bearing;
    if (!pick(play, &a))
        return;
    const enum assignment_move step = (enum assignment_move)(chance(play, 9) ? chance(play, MOVE_CANCEL) : MOVE_CANCEL);
    const enum role role = (enum role)chance(play, ROLE__MAX);
    const struct str at = play->path[chance(play, 3) ? 0 : chance(play, ORGS + 1)];
    begin_at(play, STORE_WRITE, at);
    OK(f, right_bearing(&f->work, THING_ASSIGNMENT, a.id, &bearing, &f->err));
    const bool may = right_decide(role, at, acts[step], &bearing) == VERDICT_YES;
    assert_int_equal(may, is_entitled(role, at, &a, step));
    const bool done = may && assignment_move(&f->work, a.id, step, STR("Báo cáo số 1"), &f->err);
    OK(f, work_end(&f->work, done, &f->err));
    begin(f, STORE_READ);
    OK(f, assignment_get(&f->work, a.id, &now, &f->err));
    end(f);
    assert_true(done ? is_allowed(a.state, now.state) : now.state == a.state);
    play->reached[now.state]++;
    play->refused += may && !done;
}

static void extend(struct play *play)
{
    struct fixture *f = play->f;
    struct assignment a, now;
    if (!pick(play, &a))
        return;
    const struct extension_ask asked = {
        .day = date_add_days((struct date){2021, 2, 10}, (int)chance(play, 40)), .reason = STR("mưa lũ")};
    begin(f, STORE_WRITE);
    const bool done = extension_grant(&f->work, a.id, &asked, &f->err);
    OK(f, work_end(&f->work, done, &f->err));
    begin(f, STORE_READ);
    OK(f, assignment_get(&f->work, a.id, &now, &f->err));
    end(f);
    const int later = date_cmp(now.due.date, a.due.date);
    assert_true(done ? later > 0 : later == 0);
    assert_int_equal(date_cmp(now.first_due, a.first_due), 0);
    play->extended += done;
}

static void pass(struct play *play)
{
    struct fixture *f = play->f;
    struct assignment a;
    int64_t task;
    if (!pick(play, &a) || !a.org)
        return;
    begin_at(play, STORE_WRITE, a.org_path);
    const bool done = onward_pass(&f->work, a.id, &(struct onward){.scope = STR("cấp dưới"), .day = DATE_NONE}, &task,
                                  &f->err);
    OK(f, work_end(&f->work, done, &f->err));
    play->passed += done;
}

static void counts_follow_and_rights_hold_in_any_order(void **state)
{
    struct play play = {.f = *state, .random = 0x9e3779b97f4a7c15u};
    make_tree(&play);
    for (int step = 0; step < (engine_is_pgsql() ? STEPS_ON_SERVER : STEPS); step++) {
        const uint32_t what = chance(&play, 12);
        if (step < 4 || what == 0)
            ask(&play);
        else if (what == 1)
            extend(&play);
        else if (what == 2)
            pass(&play);
        else
            move(&play);
        expect_counts(play.f);
    }
    /* what never happened shows nothing */
    assert_true(play.reached[ASSIGNMENT_SUBMITTED] && play.reached[ASSIGNMENT_CANCELLED]);
    if (!engine_is_pgsql())
        assert_true(play.reached[ASSIGNMENT_ACCEPTED] && play.reached[ASSIGNMENT_RETURNED] && play.refused &&
                    play.extended);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, fixture_set_up, fixture_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(counts_follow_and_rights_hold_in_any_order)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

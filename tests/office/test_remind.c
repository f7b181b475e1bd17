/* Who is reminded of what, once each; digests that wait, change, go out and are given up. */
#include "fixture.h"
#include "office/remind.h"
#include "office/submit.h"

#include <string.h>

/* The superior is the party committee of the block; below it the committee of a department, which owes two things. */
static const struct made_paper order = {
    .file = "cv-3.txt",
    .text = "Giao Đảng ủy Sở Tài chính báo cáo sơ kết trước ngày 20/02/2021.\n"
            "Giao Đảng ủy Sở Tài chính lập danh sách trước ngày 19/02/2021.\n",
    .number = "3",
    .symbol = "CV/ĐUK",
    .type = "Công văn",
    .issuer = "Đảng ủy Khối các cơ quan tỉnh Sơn Hà",
    .subject = "báo cáo",
    .issued = "2021-02-01",
    .tasks = {{.words = "báo cáo sơ kết", .assignees = {"Đảng ủy Sở Tài chính"}, .kind = DEADLINE_DATE,
               .deadline_words = "trước ngày 20/02/2021", .date = "2021-02-20"},
              {.words = "lập danh sách", .assignees = {"Đảng ủy Sở Tài chính"}, .kind = DEADLINE_DATE,
               .deadline_words = "trước ngày 19/02/2021", .date = "2021-02-19"}},
};

enum { FIRST = 1, SECOND = 2 }; /* the assignments */
#define UNIT "taichinh@sonha.example"
#define BLOCK "khoi@sonha.example"
#define CHIEF "lanhdao@sonha.example"

static void person(struct fixture *f, const char *login, enum role role, int64_t org, const char *mail)
{
    int64_t id;
    OK(f, user_add(&f->work, str_from(login), str_from(login), role, org, STR("mat-khau-thu"), &id, &f->err));
    OK(f, user_set_mail(&f->work, id, str_from(mail), &f->err));
}

static const int64_t noon = 1612933200; /* 2021-02-10, 12:00 in Viet Nam */

static void scene(struct fixture *f)
{
    int64_t block, unit, confirmed;
    begin(f, STORE_WRITE);
    f->work.now = noon;
    OK(f, org_add(&f->work, 0, STR("dang-uy"), STR("Đảng ủy Khối các cơ quan tỉnh Sơn Hà"), STR("ĐUK"), &block, &f->err));
    OK(f, org_add(&f->work, block, STR("dang-uy"), STR("Đảng ủy Sở Tài chính"), STR(""), &unit, &f->err));
    person(f, "taichinh", ROLE_UNIT, unit, UNIT);
    person(f, "khoi", ROLE_CLERK, block, BLOCK);
    person(f, "lanhdao", ROLE_LEADER, 0, CHIEF);
    OK(f, task_confirm_all(&f->work, register_paper(f, &order), &confirmed, &f->err));
    assert_int_equal(confirmed, 2);
    end(f);
}

/* What a day puts into digests. */
static struct remind_tally scan(struct fixture *f, const char *day)
{
    struct remind_tally tally;
    today_is(day);
    begin(f, STORE_WRITE);
    OK(f, remind_scan(&f->work, &tally, &f->err));
    end(f);
    return tally;
}

/* Sends all that waits; says what went to one address, "kind assignment" each, with blanks between. */
static const char *sent_to(struct fixture *f, const char *address)
{
    struct buf out = {0};
    for (;;) {
        struct remind_mail mail;
        begin(f, STORE_WRITE);
        OK(f, remind_next(&f->work, &mail, &f->err));
        end(f);
        if (mail.id == 0)
            break;
        for (size_t i = 0; i < mail.n && str_eq(mail.address, str_from(address)); i++)
            buf_printf(&out, "%s%s %lld", out.n ? " " : "", remind_kind_name(mail.items[i].kind),
                       (long long)mail.items[i].assignment);
        begin(f, STORE_WRITE);
        OK(f, remind_sent(&f->work, mail.id, &f->err));
        end(f);
    }
    const char *said = str_z(f->arena, buf_view(&out));
    buf_free(&out);
    return said;
}

static void move(struct fixture *f, int64_t id, enum assignment_move what, const char *words)
{
    begin_as(f, STORE_WRITE, what == MOVE_SUBMIT ? 1 : 2, "người");
    OK(f, assignment_move(&f->work, id, what, str_from(words), &f->err));
    end(f);
}

static void owners_hear_seven_three_and_one_days_before(void **state)
{
    struct fixture *f = *state;
    static const struct {
        const char *day, *said;
    } days[] = {
        {"2021-02-11", ""},
        {"2021-02-12", "soon 2"},                /* 7 days before the 19th */
        {"2021-02-13", "unread 2 unread 1"},     /* and 7 before the 20th: said once, as what counts more */
        {"2021-02-14", ""},
        {"2021-02-16", "soon 2"},
        {"2021-02-17", "soon 1"},
        {"2021-02-18", "soon 2"},
        {"2021-02-19", "soon 1"},
        {"2021-02-20", "overdue 2"},             /* the 20th itself: due today is not overdue */
        {"2021-02-21", "overdue 2 overdue 1"},
    };
    scene(f);
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        scan(f, days[i].day);
        assert_string_equal(sent_to(f, UNIT), days[i].said);
    }
}

static void a_day_on_which_the_machine_was_off_loses_nothing(void **state)
{
    struct fixture *f = *state;
    scene(f);
    scan(f, "2021-02-12"); /* a Friday: 7 days before the 19th */
    assert_string_equal(sent_to(f, UNIT), "soon 2");
    scan(f, "2021-02-17"); /* 2 and 3 days before: both belong to the step of 3 */
    assert_string_equal(sent_to(f, UNIT), "unread 2 unread 1");
    assert_int_equal(peek(f, "SELECT count(*) FROM reminder WHERE kind = 'soon' AND step LIKE '%/3'"), 2);
}

static void a_scan_run_twice_the_same_day_makes_nothing_new(void **state)
{
    struct fixture *f = *state;
    scene(f);
    assert_int_equal(scan(f, "2021-02-21").reminders, 4); /* each unread and overdue */
    const int64_t held = peek(f, "SELECT count(*) FROM reminder");
    const int64_t entries = peek(f, "SELECT count(*) FROM journal");
    assert_int_equal(scan(f, "2021-02-21").reminders, 0);
    sent_to(f, UNIT);
    assert_int_equal(scan(f, "2021-02-21").reminders, 0);
    assert_string_equal(sent_to(f, UNIT), "");
    assert_int_equal(peek(f, "SELECT count(*) FROM reminder"), held);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal WHERE action <> 'mail.sent'"), entries);
}

static void late_work_climbs_to_the_superior_and_to_the_leaders_once(void **state)
{
    struct fixture *f = *state;
    scene(f);
    scan(f, "2021-02-21"); /* 2 days late */
    assert_string_equal(sent_to(f, BLOCK), "");
    scan(f, "2021-02-23");
    assert_string_equal(sent_to(f, BLOCK), "superior 2 superior 1");
    scan(f, "2021-02-24");
    assert_string_equal(sent_to(f, BLOCK), "");
    scan(f, "2021-03-01"); /* 10 and 9 days late */
    assert_string_equal(sent_to(f, CHIEF), "leader 2");
    scan(f, "2021-03-02");
    assert_string_equal(sent_to(f, CHIEF), "leader 1");
    scan(f, "2021-03-03");
    assert_string_equal(sent_to(f, CHIEF), "");
}

static void mondays_list_the_whole_week(void **state)
{
    struct fixture *f = *state;
    scene(f);
    move(f, FIRST, MOVE_ACKNOWLEDGE, "");
    move(f, SECOND, MOVE_ACKNOWLEDGE, "");
    scan(f, "2021-02-14");
    assert_string_equal(sent_to(f, UNIT), "soon 2 soon 1");
    scan(f, "2021-02-15"); /* Monday */
    assert_string_equal(sent_to(f, UNIT), "week 2 week 1");
    scan(f, "2021-02-16");
    assert_string_equal(sent_to(f, UNIT), "soon 2");
}

static void what_was_returned_is_said_each_time(void **state)
{
    struct fixture *f = *state;
    scene(f);
    today_is("2021-02-11");
    move(f, FIRST, MOVE_SUBMIT, "đã nộp");
    scan(f, "2021-02-14"); /* three days unread: the other one only; what was handed in waits for the other side */
    assert_string_equal(sent_to(f, UNIT), "unread 2");
    move(f, FIRST, MOVE_RETURN, "thiếu phụ lục");
    scan(f, "2021-02-16");
    assert_string_equal(sent_to(f, UNIT), "returned 1 soon 2");
    scan(f, "2021-02-22");
    move(f, FIRST, MOVE_SUBMIT, "nộp lại");
    assert_string_equal(sent_to(f, UNIT), "overdue 2");
    move(f, FIRST, MOVE_RETURN, "vẫn thiếu");
    scan(f, "2021-02-23");
    assert_string_equal(sent_to(f, UNIT), "overdue 2 overdue 1");
    assert_int_equal(peek(f, "SELECT count(*) FROM reminder WHERE kind = 'returned'"), 2);
}

static void what_changed_before_it_goes_out_is_cancelled(void **state)
{
    struct fixture *f = *state;
    scene(f);
    scan(f, "2021-02-20");
    move(f, SECOND, MOVE_SUBMIT, "đã nộp");
    assert_string_equal(sent_to(f, UNIT), "unread 1");
    /* nothing was said of the second */
    assert_int_equal(peek(f, "SELECT count(*) FROM reminder WHERE cancelled = 1 AND assignment = 2"),
                     peek(f, "SELECT count(*) FROM reminder WHERE assignment = 2"));
    assert_int_equal(peek(f, "SELECT count(*) FROM journal WHERE action = 'mail.drop'"), 1);
    scan(f, "2021-02-21");
    move(f, FIRST, MOVE_SUBMIT, "đã nộp");
    assert_string_equal(sent_to(f, UNIT), "");
    assert_int_equal(peek(f, "SELECT count(*) FROM mail WHERE state = 'cancelled'"), 1);
}

static void a_new_day_for_the_task_reminds_anew(void **state)
{
    struct fixture *f = *state;
    scene(f);
    scan(f, "2021-02-19");
    assert_string_equal(sent_to(f, UNIT), "unread 2 unread 1");
    tamper(f, "UPDATE assignment SET due = '2021-02-26' WHERE id = 1");
    scan(f, "2021-02-20");
    assert_string_equal(sent_to(f, UNIT), "overdue 2 soon 1");
}

/* A server that is away keeps one digest waiting, which goes on gathering, and never makes us give up. */
static void a_digest_waits_for_its_server_and_gathers(void **state)
{
    struct fixture *f = *state;
    struct remind_mail mail;
    int64_t waiting;
    scene(f);
    scan(f, "2021-02-20");
    for (int day = 0; day < REMIND_TRIES_MAX + 2; day++) {
        begin(f, STORE_WRITE);
        f->work.now = noon + day * 86400;
        OK(f, remind_next(&f->work, &mail, &f->err));
        assert_true(mail.id != 0);
        OK(f, remind_refused(&f->work, mail.id, false, STR("không nối được"), &f->err));
        OK(f, remind_next(&f->work, &mail, &f->err)); /* not before its time */
        assert_int_equal(mail.id, 0);
        end(f);
    }
    scan(f, "2021-02-21");
    begin(f, STORE_WRITE);
    OK(f, remind_waiting(&f->work, &waiting, &f->err));
    end(f);
    assert_int_equal(waiting, 1);
    assert_string_equal(sent_to(f, UNIT), "overdue 2 overdue 1");
    assert_int_equal(peek(f, "SELECT count(*) FROM mail"), 1);
}

static void a_server_that_goes_on_refusing_is_believed_in_the_end(void **state)
{
    struct fixture *f = *state;
    struct remind_mail mail;
    int64_t at = noon;
    int tries = 0;
    scene(f);
    scan(f, "2021-02-20");
    for (;; tries++) {
        begin(f, STORE_WRITE);
        f->work.now = at;
        OK(f, remind_next(&f->work, &mail, &f->err));
        if (mail.id)
            OK(f, remind_refused(&f->work, mail.id, true, STR("550 no such user"), &f->err));
        end(f);
        if (mail.id == 0)
            break;
        at += 2 * 86400;
    }
    assert_int_equal(tries, REMIND_TRIES_MAX);
    assert_int_equal(peek(f, "SELECT count(*) FROM mail WHERE state = 'failed' AND note = '550 no such user'"), 1);
    assert_int_equal(peek(f, "SELECT count(*) FROM mail_try"), 0);
}

static void one_digest_is_sent_by_one_only(void **state)
{
    struct fixture *f = *state;
    struct remind_mail mine, theirs;
    scene(f);
    scan(f, "2021-02-20");
    begin(f, STORE_WRITE);
    OK(f, remind_next(&f->work, &mine, &f->err));
    OK(f, remind_next(&f->work, &theirs, &f->err));
    assert_true(mine.id != 0);
    assert_int_equal(theirs.id, 0);
    f->work.now += 3601; /* they never came back */
    OK(f, remind_next(&f->work, &theirs, &f->err));
    assert_int_equal(theirs.id, mine.id);
    OK(f, remind_sent(&f->work, mine.id, &f->err));
    OK(f, remind_sent(&f->work, mine.id, &f->err));
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal WHERE action = 'mail.sent'"), 1);
}

static void nobody_is_asked_where_nobody_has_an_address(void **state)
{
    struct fixture *f = *state;
    scene(f);
    begin(f, STORE_WRITE);
    OK(f, user_set_mail(&f->work, 1, STR(""), &f->err));
    expect_code(f, user_set_mail(&f->work, 1, STR("a@b\r\nBcc: c@d"), &f->err), ERR_INPUT);
    expect_code(f, user_set_mail(&f->work, 1, STR("a@b@c"), &f->err), ERR_INPUT);
    expect_code(f, user_set_mail(&f->work, 1, STR("<a@b>"), &f->err), ERR_INPUT);
    abandon(f);
    begin(f, STORE_WRITE);
    OK(f, user_set_mail(&f->work, 1, STR(""), &f->err));
    end(f);
    const struct remind_tally tally = scan(f, "2021-02-20");
    assert_int_equal(tally.reminders, 0);
    assert_int_equal(tally.unreachable, 1);
    assert_str(tally.names[0], "Đảng ủy Sở Tài chính");
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, fixture_set_up, fixture_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(owners_hear_seven_three_and_one_days_before),
        TEST(a_day_on_which_the_machine_was_off_loses_nothing),
        TEST(a_scan_run_twice_the_same_day_makes_nothing_new),
        TEST(late_work_climbs_to_the_superior_and_to_the_leaders_once),
        TEST(mondays_list_the_whole_week),
        TEST(what_was_returned_is_said_each_time),
        TEST(what_changed_before_it_goes_out_is_cancelled),
        TEST(a_new_day_for_the_task_reminds_anew),
        TEST(a_digest_waits_for_its_server_and_gathers),
        TEST(a_server_that_goes_on_refusing_is_believed_in_the_end),
        TEST(one_digest_is_sent_by_one_only),
        TEST(nobody_is_asked_where_nobody_has_an_address),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

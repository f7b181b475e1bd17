/* Standing duties: what they owe by themselves, period by period, and how records settle it. */
#include "fixture.h"
#include "office/duty.h"

#include <string.h>

struct cells {
    int64_t root, first, second; /* a committee and two cells below it */
};

static struct cells tree(struct fixture *f)
{
    struct cells c;
    begin(f, STORE_WRITE);
    OK(f, org_add(&f->work, 0, STR("dang-uy"), STR("Đảng ủy Khối"), STR("ĐUK"), &c.root, &f->err));
    OK(f, org_add(&f->work, c.root, STR("chi-bo"), STR("Chi bộ Một"), STR(""), &c.first, &f->err));
    OK(f, org_add(&f->work, c.root, STR("chi-bo"), STR("Chi bộ Hai"), STR(""), &c.second, &f->err));
    end(f);
    return c;
}

static struct duty meetings(int times)
{
    return (struct duty){.words = STR("Sinh hoạt chi bộ thường kỳ"),
                         .scope = STR("0//chi-bo"),
                         .period = PERIOD_MONTH,
                         .times = times,
                         .proof = RECORD_MEETING,
                         .topic = STR("thuong-ky"),
                         .basis = STR("Điều lệ Đảng, Điều 24.2"),
                         .since = {2021, 1, 5}};
}

static int64_t start(struct fixture *f, struct duty duty)
{
    int64_t made;
    begin(f, STORE_WRITE);
    OK(f, duty_add(&f->work, &duty, &f->err));
    OK(f, duty_roll(&f->work, &made, &f->err));
    end(f);
    return made;
}

static int64_t roll(struct fixture *f)
{
    int64_t made;
    begin(f, STORE_WRITE);
    OK(f, duty_roll(&f->work, &made, &f->err));
    end(f);
    return made;
}

static int64_t meet(struct fixture *f, int64_t org, const char *topic, struct date day)
{
    int64_t record, settled;
    const struct record_new meeting = {
        .kind = RECORD_MEETING, .org = org, .day = day, .topic = str_from(topic), .present = 20, .members = 21};
    begin_as(f, STORE_WRITE, 2, "đơn vị");
    OK(f, record_add(&f->work, &meeting, &record, &f->err));
    OK(f, duty_settle(&f->work, record, &settled, &f->err));
    end(f);
    return settled;
}

/* Today is 10/02/2021: January and February have begun. */
static void each_period_is_owed_once(void **state)
{
    struct fixture *f = *state;
    tree(f);
    assert_int_equal(start(f, meetings(1)), 2);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment"), 4);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE due = '2021-01-31'"), 2);
    assert_int_equal(peek(f, "SELECT count(*) FROM task WHERE period = '2021-02' AND document IS NULL"), 1);
    assert_int_equal(roll(f), 0);
    today_is("2021-03-01");
    assert_int_equal(roll(f), 1);
    assert_int_equal(roll(f), 0);
}

static void a_meeting_settles_its_own_month_and_topic(void **state)
{
    struct fixture *f = *state;
    const struct cells c = tree(f);
    start(f, meetings(1));
    assert_int_equal(meet(f, c.first, "chuyen-de", (struct date){2021, 2, 3}), 0);
    assert_int_equal(meet(f, c.first, "thuong-ky", (struct date){2020, 12, 31}), 0);
    assert_int_equal(meet(f, c.first, "thuong-ky", (struct date){2021, 2, 3}), 1);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE state = 'submitted'"), 1);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment AS a JOIN task AS t ON t.id = a.task "
                             "WHERE a.state = 'submitted' AND t.period = '2021-02' AND a.handed = '2021-02-03'"), 1);
    /* the second of the month is a record, and nothing more is owed */
    assert_int_equal(meet(f, c.first, "thuong-ky", (struct date){2021, 2, 9}), 0);
}

static void several_records_settle_what_wants_several(void **state)
{
    struct fixture *f = *state;
    const struct cells c = tree(f);
    start(f, meetings(2));
    assert_int_equal(meet(f, c.second, "thuong-ky", (struct date){2021, 2, 3}), 0);
    assert_int_equal(peek(f, "SELECT count(*) FROM record_proof"), 1);
    assert_int_equal(meet(f, c.second, "thuong-ky", (struct date){2021, 2, 8}), 1);
}

static void an_ended_duty_owes_no_more(void **state)
{
    struct fixture *f = *state;
    tree(f);
    start(f, meetings(1));
    begin(f, STORE_WRITE);
    struct duty *duties;
    size_t n;
    OK(f, duty_list(&f->work, &duties, &n, &f->err));
    assert_int_equal(n, 1);
    expect_code(f, duty_end(&f->work, duties[0].id, (struct date){2020, 1, 1}, &f->err), ERR_INPUT);
    OK(f, duty_end(&f->work, duties[0].id, (struct date){2021, 2, 10}, &f->err));
    end(f);
    today_is("2021-03-01");
    assert_int_equal(roll(f), 0);
}

static void the_map_shows_each_unit_with_each_duty(void **state)
{
    struct fixture *f = *state;
    const struct cells c = tree(f);
    struct duty_cell *cells;
    size_t n;
    start(f, meetings(1));
    meet(f, c.first, "thuong-ky", (struct date){2021, 2, 3});
    begin(f, STORE_READ);
    OK(f, duty_cells(&f->work, STR("/"), (struct date){2021, 2, 10}, 100, &cells, &n, &f->err));
    assert_int_equal(n, 2);
    assert_int_equal(cells[0].org, c.first);
    assert_int_equal(cells[1].org, c.second);
    assert_int_equal(cells[1].lamp, LAMP_ON_TIME);
    OK(f, duty_cells(&f->work, STR("/"), (struct date){2021, 1, 31}, 100, &cells, &n, &f->err));
    assert_int_equal(cells[0].lamp, LAMP_OVERDUE_LONG);
    OK(f, duty_cells(&f->work, STR("/"), (struct date){2021, 3, 10}, 100, &cells, &n, &f->err));
    assert_int_equal(n, 0);
    end(f);
}

static void a_duty_that_makes_no_sense_is_refused(void **state)
{
    struct fixture *f = *state;
    struct duty bad[] = {meetings(0), meetings(32), meetings(1), meetings(1), meetings(1)};
    bad[2].words = STR(" ");
    bad[3].since = DATE_NONE;
    bad[4].scope = STR("không phải tập hợp");
    begin(f, STORE_WRITE);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        expect_code(f, duty_add(&f->work, &bad[i], &f->err), ERR_INPUT);
    abandon(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, fixture_set_up, fixture_tear_down)
        CASE(each_period_is_owed_once),
        CASE(a_meeting_settles_its_own_month_and_topic),
        CASE(several_records_settle_what_wants_several),
        CASE(an_ended_duty_owes_no_more),
        CASE(the_map_shows_each_unit_with_each_duty),
        CASE(a_duty_that_makes_no_sense_is_refused),
    };
    return cmocka_run_group_tests_name("duty", tests, NULL, NULL);
}

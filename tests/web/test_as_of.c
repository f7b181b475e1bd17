/* Pages as they stood on a past day, asked through the gate: what they show, to whom, and that nothing is done there. */
#include "rights_office.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { DAY = 24 * 3600 };

/*
 * What the office is set up with is written down in this minute, so this day is the past one: "today" is four days
 * later, and what happens "later" two days after it.
 */
struct as_of {
    struct rights_office office;
    struct reached reached;
    char day[DATE_TEXT_MAX], day_vi[DATE_TEXT_MAX];
};

static void set_up_day(struct as_of *a, struct fixture *f)
{
    char today[DATE_TEXT_MAX];
    const int64_t now = (int64_t)time(NULL);
    today_is(date_iso(date_of_time(now + 4 * DAY), today));
    rights_office_set_up(&a->office, f);
    a->reached = rights_office_paper(&a->office, PLACE_OWN, "cau duong");
    /* the day of the last entry: midnight may have passed meanwhile */
    const struct date day = date_of_time((int64_t)time(NULL));
    date_iso(day, a->day);
    date_vi(day, a->day_vi);
}

static void begin_later(struct as_of *a, enum stand at)
{
    rights_office_begin(&a->office, STORE_WRITE, at);
    a->office.f->work.now += 2 * DAY;
}

static struct answer ask(struct as_of *a, enum role role, enum stand at, const char *address)
{
    return rights_office_ask(&a->office, role, at, METHOD_GET, address, NULL);
}

/* The same address on the past day; `{}` stands for the number. */
static struct answer ask_back(struct as_of *a, enum role role, enum stand at, const char *path, int64_t id)
{
    const struct str whole =
        id ? str_printf(a->office.f->arena, "%s%lld?ngay-xem=%s", path, (long long)id, a->day)
           : str_printf(a->office.f->arena, "%s%sngay-xem=%s", path, strchr(path, '?') ? "&" : "?", a->day);
    return ask(a, role, at, whole.p);
}

static bool has(struct answer answer, const char *words)
{
    return str_find(answer.body, str_from(words)) != STR_NOWHERE;
}

static void expect(struct answer answer, int status, const char *words)
{
    if (answer.status != status || (words && !has(answer, words)))
        fail_msg("status %d, wanted %d with “%s”: %.*s", answer.status, status, words ? words : "",
                 STR_ARG(answer.body));
}

static void pages_show_the_day_and_not_what_came_later(void **state)
{
    struct fixture *f = *state;
    struct as_of a;
    set_up_day(&a, f);
    begin_later(&a, PLACE_OWN);
    OK(f, document_correct(&f->work, a.reached.document, &(struct document_edit){.subject = STR("Sửa trích yếu")},
                           &f->err));
    OK(f, assignment_move(&f->work, a.reached.assignment, MOVE_SUBMIT, STR("BC 9-BC/CB"), &f->err));
    OK(f, task_reject(&f->work, a.reached.proposed, STR("Không phải việc"), &f->err));
    end(f);

    expect(ask(&a, ROLE_CLERK, PLACE_OWN, "/van-ban"), 200, "Sửa trích yếu");
    const struct answer papers = ask_back(&a, ROLE_CLERK, PLACE_OWN, "/van-ban", 0);
    expect(papers, 200, "cau duong");
    expect(papers, 200, str_printf(f->arena, "Như ngày %s", a.day_vi).p);
    assert_false(has(papers, "Sửa trích yếu"));

    expect(ask(&a, ROLE_CLERK, PLACE_OWN,
               str_printf(f->arena, "/viec/%lld", (long long)a.reached.task).p), 200, "BC 9-BC/CB");
    const struct answer task = ask_back(&a, ROLE_CLERK, PLACE_OWN, "/viec/", a.reached.task);
    expect(task, 200, "xác nhận nhiệm vụ");
    assert_false(has(task, "BC 9-BC/CB"));
    assert_false(has(task, "nộp kết quả</li>"));

    const struct answer paper = ask_back(&a, ROLE_CLERK, PLACE_OWN, "/van-ban/", a.reached.document);
    /* its text is there, though only the office of now holds it */
    expect(paper, 200, "báo cáo số 1");
    expect(paper, 200, "chờ xác nhận");
    assert_false(has(paper, "Không phải việc"));

    expect(ask_back(&a, ROLE_CLERK, PLACE_OWN, "/viec", 0), 200, "Việc một cau duong");
    expect(ask_back(&a, ROLE_CLERK, PLACE_OWN, "/", 0), 200, "văn bản có nhiệm vụ chờ xác nhận");
    expect(ask_back(&a, ROLE_CLERK, PLACE_OWN, "/don-vi", 0), 200, "Chi bộ Dưới");
    const struct answer list = ask_back(&a, ROLE_CLERK, PLACE_OWN, "/viec.json", 0);
    expect(list, 200, "\"state\":\"assigned\"");
    assert_false(has(list, "submitted"));
    const struct answer table = ask_back(&a, ROLE_CLERK, PLACE_OWN, "/viec.csv", 0);
    expect(table, 200, "đã giao,chờ đơn vị nhận,,");
    assert_false(has(table, "BC 9-BC/CB"));
}

static void links_and_forms_keep_the_day_and_one_leads_back(void **state)
{
    struct fixture *f = *state;
    struct as_of a;
    set_up_day(&a, f);
    const struct answer page = ask_back(&a, ROLE_CLERK, PLACE_OWN, "/viec?dang=1", 0);
    expect(page, 200, str_printf(f->arena, "href=\"/viec/%lld?ngay-xem=%s\"", (long long)a.reached.task, a.day).p);
    expect(page, 200, str_printf(f->arena, "href=\"/van-ban?ngay-xem=%s\"", a.day).p);
    expect(page, 200, str_printf(f->arena, "<input type=\"hidden\" name=\"ngay-xem\" value=\"%s\">", a.day).p);
    expect(page, 200, "<a href=\"/viec?dang=1\" id=\"to-now\">");
    expect(page, 200, str_printf(f->arena, "href=\"/viec.csv?dang=1&amp;ngay-xem=%s\"", a.day).p);
    const struct answer task = ask_back(&a, ROLE_CLERK, PLACE_OWN, "/viec/", a.reached.task);
    expect(task, 200, str_printf(f->arena, "href=\"/van-ban/%lld?ngay-xem=%s#v-%lld\"",
                                 (long long)a.reached.document, a.day, (long long)a.reached.task).p);
    assert_false(has(ask(&a, ROLE_CLERK, PLACE_OWN, "/viec"), "name=\"ngay-xem\" value=\"2"));
}

/* How many forms of a page change something. */
static int forms_that_send(struct answer page)
{
    int n = 0;
    for (size_t at = 0; (at = str_find_from(page.body, at, STR("method=\"post\""))) != STR_NOWHERE; at++)
        n++;
    return n;
}

static void nothing_is_done_on_a_past_day(void **state)
{
    struct fixture *f = *state;
    struct as_of a;
    set_up_day(&a, f);
    const char *const lists[] = {"/", "/van-ban", "/viec", "/don-vi"};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) /* one remains: to sign out */
        assert_int_equal(forms_that_send(ask_back(&a, ROLE_ADMIN, PLACE_OWN, lists[i], 0)), 1);
    assert_true(forms_that_send(ask(&a, ROLE_ADMIN, PLACE_OWN, "/van-ban")) > 1);
    assert_int_equal(forms_that_send(ask_back(&a, ROLE_CLERK, PLACE_OWN, "/van-ban/", a.reached.document)), 1);
    assert_int_equal(forms_that_send(ask_back(&a, ROLE_CLERK, PLACE_OWN, "/viec/", a.reached.task)), 1);

    begin(f, STORE_READ);
    int64_t before, after;
    OK(f, journal_last(&f->work, &before, &f->err));
    end(f);
    const struct str address =
        str_printf(f->arena, "/nhiem-vu/%lld/xac-nhan?ngay-xem=%s", (long long)a.reached.proposed, a.day);
    expect(rights_office_ask(&a.office, ROLE_CLERK, PLACE_OWN, METHOD_POST, address.p, ""), 409, "ngày đã qua");
    begin(f, STORE_READ);
    OK(f, journal_last(&f->work, &after, &f->err));
    end(f);
    assert_int_equal(before, after);
}

static void days_that_cannot_be_shown_say_why(void **state)
{
    struct fixture *f = *state;
    struct as_of a;
    set_up_day(&a, f);
    expect(ask(&a, ROLE_CLERK, PLACE_OWN, "/viec?ngay-xem=2199-01-01"), 422, "chưa qua");
    expect(ask(&a, ROLE_CLERK, PLACE_OWN, "/viec?ngay-xem=1998-01-01"), 422, "sổ bắt đầu từ ngày");
    expect(ask(&a, ROLE_CLERK, PLACE_OWN, "/viec?ngay-xem=30/02/2021"), 422, "ngày có thật");
    expect(ask(&a, ROLE_CLERK, PLACE_OWN, "/viec?ngay-xem=x%27%22%3E"), 422, "ngày có thật");
    expect(ask(&a, ROLE_CLERK, PLACE_OWN, "/viec?ngay-xem="), 200, "Việc một cau duong");
    const struct str typed = str_printf(f->arena, "/viec?ngay-xem=%s", a.day_vi);
    expect(ask(&a, ROLE_CLERK, PLACE_OWN, typed.p), 200, "Như ngày");
    expect(ask_back(&a, ROLE_ADMIN, PLACE_OFFICE, "/nguoi-dung", 0), 422, "không xem lại được");
    expect(ask_back(&a, ROLE_CLERK, PLACE_OWN, "/tai-khoan", 0), 200, "Mật khẩu");
    const struct answer stranger = ask_back(&a, ROLE__MAX, PLACE_OWN, "/viec", 0);
    assert_int_equal(stranger.status, 303);
}

/* A paper that concerns nobody but the node that registers it. */
static int64_t own_paper(struct as_of *a, enum stand at, const char *subject)
{
    struct made_paper paper = notice;
    paper.subject = subject;
    paper.text = subject;
    rights_office_begin(&a->office, STORE_WRITE, at);
    const int64_t id = register_paper(a->office.f, &paper);
    end(a->office.f);
    return id;
}

static void share_later(struct as_of *a, int64_t document, bool share)
{
    struct fixture *f = a->office.f;
    begin_later(a, PLACE_OWN);
    OK(f, access_share(&f->work, document, share, &f->err));
    end(f);
}

static void rights_on_a_past_day_are_those_of_now(void **state)
{
    struct fixture *f = *state;
    struct as_of a;
    set_up_day(&a, f);
    const int64_t document = own_paper(&a, PLACE_OWN, "rieng cua khoi");
    const struct reached other = rights_office_paper(&a.office, PLACE_OTHER, "cua ho");
    const char *const subject = "rieng cua khoi";
    expect(ask_back(&a, ROLE_CLERK, PLACE_OWN, "/van-ban", 0), 200, subject);
    assert_false(has(ask_back(&a, ROLE_CLERK, PLACE_BELOW, "/van-ban", 0), subject));
    assert_int_equal(ask_back(&a, ROLE_CLERK, PLACE_BELOW, "/van-ban/", document).status, 404);
    assert_false(has(ask_back(&a, ROLE_CLERK, PLACE_OTHER, "/viec", 0), "cau duong"));
    assert_int_equal(ask_back(&a, ROLE_CLERK, PLACE_OTHER, "/viec/", a.reached.task).status, 404);
    /* who only owes one of its tasks sees this one */
    expect(ask_back(&a, ROLE_CLERK, PLACE_OWN, "/viec", 0), 200, "Việc một cua ho");
    assert_false(has(ask_back(&a, ROLE_CLERK, PLACE_OWN, "/van-ban/", other.document), "Nhiệm vụ: 1 chờ"));

    /* given and taken back later: the day that is at hand follows */
    share_later(&a, document, true);
    expect(ask_back(&a, ROLE_CLERK, PLACE_BELOW, "/van-ban", 0), 200, subject);
    expect(ask_back(&a, ROLE_CLERK, PLACE_BELOW, "/van-ban/", document), 200, subject);
    share_later(&a, document, false);
    assert_false(has(ask_back(&a, ROLE_CLERK, PLACE_BELOW, "/van-ban", 0), subject));
    expect(ask_back(&a, ROLE_CLERK, PLACE_OWN, "/van-ban", 0), 200, subject);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(pages_show_the_day_and_not_what_came_later, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(links_and_forms_keep_the_day_and_one_leads_back, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(nothing_is_done_on_a_past_day, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(days_that_cannot_be_shown_say_why, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(rights_on_a_past_day_are_those_of_now, fixture_set_up, fixture_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* What is handed in, and what proves it; papers that answer by themselves; papers from which nothing arises. */
#include "fixture.h"
#include "office/response.h"
#include "office/review.h"
#include "office/submit.h"

#include <string.h>

/* The plan that answers the notice, issued by who owes it. */
static const struct made_paper plan = {
    .file = "kh-5.txt",
    .text = "ĐẢNG ỦY SỞ TÀI CHÍNH\nSố 5-KH/ĐU\n\nKẾ HOẠCH\nThực hiện Thông báo số 12-TB/ĐUK ngày 15/01/2021.\n",
    .number = "5",
    .symbol = "KH/ĐU",
    .type = "Kế hoạch",
    .issuer = "Đảng ủy Sở Tài chính",
    .subject = "khắc phục",
    .issued = "2021-02-01",
    .citations = {{"Thông báo", "12", "TB/ĐUK", "2021-01-15"}},
};

struct scene {
    int64_t notice;
    int64_t owed; /* the report of Đảng ủy Sở Tài chính, due six months after the notice */
};

static struct scene scene(struct fixture *f)
{
    struct scene s;
    int64_t org, confirmed;
    struct assignment *list;
    size_t n;
    struct page page = {0};
    begin(f, STORE_WRITE);
    OK(f, org_add(&f->work, 0, STR("dang-uy"), STR("Đảng ủy Sở Tài chính"), STR(""), &org, &f->err));
    s.notice = register_paper(f, &notice);
    OK(f, task_confirm_all(&f->work, s.notice, &confirmed, &f->err));
    OK(f, assignment_list(&f->work, &(struct assignment_filter){.lamp = -1, .org = org}, &page, &list, &n, &f->err));
    assert_int_equal(n, 1);
    s.owed = list[0].id;
    end(f);
    return s;
}

static struct assignment get(struct fixture *f, int64_t id)
{
    struct assignment a;
    OK(f, assignment_get(&f->work, id, &a, &f->err));
    return a;
}

static bool submit(struct fixture *f, int64_t id, const struct record_new *records, size_t n, const char *words)
{
    begin_as(f, STORE_WRITE, 2, "đơn vị");
    const bool ok = submit_result(&f->work, id, records, n, str_from(words), &f->err);
    OK(f, work_end(&f->work, ok, NULL));
    return ok;
}

static void a_result_comes_with_its_records(void **state)
{
    struct fixture *f = *state;
    const struct scene s = scene(f);
    struct record *records;
    size_t n;
    struct str name, bytes;
    const struct record_new what[] = {
        {.kind = RECORD_FIGURE, .figure = STR("92,4%"), .words = STR("đảng viên học nghị quyết"), .day = {2021, 2, 5}},
        {.kind = RECORD_MEETING, .day = {2021, 2, 6}, .words = STR("họp chi bộ kiểm điểm")},
        {.kind = RECORD_FILE, .file = "anh-chup.jpg", .bytes = STR("\xff\xd8 not a picture")},
    };
    assert_true(submit(f, s.owed, what, 3, ""));
    begin(f, STORE_READ);
    const struct assignment a = get(f, s.owed);
    assert_int_equal(a.state, ASSIGNMENT_SUBMITTED);
    assert_str(a.evidence, "92,4%");
    OK(f, record_of_assignment(&f->work, s.owed, &records, &n, &f->err));
    assert_int_equal(n, 3);
    assert_int_equal(records[0].kind, RECORD_FIGURE);
    assert_int_equal(records[0].org, a.org);
    assert_str(record_title(f->arena, &records[1]), "họp ngày 06/02/2021");
    assert_str(record_title(f->arena, &records[2]), "anh-chup.jpg");
    const int64_t asked[] = {s.owed + 1000, s.owed};
    const struct record **answers;
    OK(f, record_answers(&f->work, asked, 2, &answers, &f->err));
    assert_null(answers[0]);
    assert_int_equal(answers[1]->id, records[2].id);
    OK(f, record_answers(&f->work, asked, 0, &answers, &f->err));
    OK(f, record_file(&f->work, records[2].id, &name, &bytes, &f->err));
    assert_true(str_eq(bytes, what[2].bytes));
    expect_code(f, record_file(&f->work, records[0].id, &name, &bytes, &f->err), ERR_MISSING);
    end(f);
}

static void a_record_that_says_nothing_is_refused_and_nothing_is_kept(void **state)
{
    struct fixture *f = *state;
    const struct scene s = scene(f);
    static const struct record_new bad[] = {
        {.kind = RECORD_FIGURE, .figure = {"nhiều", 6}},
        {.kind = RECORD_FIGURE, .figure = {"", 0}},
        {.kind = RECORD_MEETING},
        {.kind = RECORD_MEETING, .day = {2021, 2, 11}}, /* tomorrow */
        {.kind = RECORD_FILE, .file = "trong.txt"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        expect_code(f, submit(f, s.owed, &bad[i], 1, "đã làm xong"), ERR_INPUT);
    expect_code(f, submit(f, s.owed, NULL, 0, " "), ERR_INPUT);
    expect_code(f, submit(f, s.owed, &(struct record_new){.kind = RECORD_PAPER, .document = 999}, 1, ""), ERR_MISSING);
    assert_int_equal(peek(f, "SELECT count(*) FROM record"), 0);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal WHERE action IN ('assignment.submit', 'record.add')"), 0);
}

/* The day of receipt counts, not that on which the clerk gets round to it; after a return it is the day of today. */
static void a_paper_was_handed_in_when_it_was_received(void **state)
{
    struct fixture *f = *state;
    const struct scene s = scene(f);
    begin(f, STORE_WRITE);
    const int64_t paper = register_paper(f, &plan); /* received on 2021-02-10 */
    end(f);
    today_is("2021-08-01");
    const struct record_new what = {.kind = RECORD_PAPER, .document = paper};
    assert_true(submit(f, s.owed, &what, 1, ""));
    begin_as(f, STORE_WRITE, 1, "văn thư");
    assert_int_equal(date_cmp(get(f, s.owed).handed, (struct date){2021, 2, 10}), 0);
    assert_str(get(f, s.owed).evidence, "Kế hoạch số 5-KH/ĐU");
    OK(f, assignment_move(&f->work, s.owed, MOVE_RETURN, STR("thiếu"), &f->err));
    end(f);
    assert_true(submit(f, s.owed, &what, 1, "nộp lại"));
    begin(f, STORE_READ);
    assert_int_equal(date_cmp(get(f, s.owed).handed, (struct date){2021, 8, 1}), 0);
    end(f);
}

static size_t proposed(struct fixture *f, int64_t assignment, enum response_status *ret_status)
{
    struct response *responses;
    size_t n;
    begin(f, STORE_READ);
    OK(f, response_of_assignment(&f->work, assignment, &responses, &n, &f->err));
    if (n)
        *ret_status = responses[0].status;
    end(f);
    return n;
}

static void a_paper_that_cites_the_notice_is_proposed_by_itself(void **state)
{
    struct fixture *f = *state;
    const struct scene s = scene(f);
    enum response_status status = RESPONSE__MAX;
    begin(f, STORE_WRITE);
    const int64_t paper = register_paper(f, &plan);
    end(f);
    assert_int_equal(proposed(f, s.owed, &status), 1);
    assert_int_equal(status, RESPONSE_PROPOSED);
    /* nobody else's assignments under that notice */
    assert_int_equal(peek(f, "SELECT count(*) FROM response"), 1);
    assert_true(submit(f, s.owed, &(struct record_new){.kind = RECORD_PAPER, .document = paper}, 1, ""));
    proposed(f, s.owed, &status);
    assert_int_equal(status, RESPONSE_TAKEN);
    begin(f, STORE_WRITE);
    expect_code(f, response_decline(&f->work, s.owed, paper, &f->err), ERR_CONFLICT);
    abandon(f);
}

static void a_proposal_can_be_declined(void **state)
{
    struct fixture *f = *state;
    const struct scene s = scene(f);
    enum response_status status = RESPONSE__MAX;
    begin(f, STORE_WRITE);
    const int64_t paper = register_paper(f, &plan);
    OK(f, response_decline(&f->work, s.owed, paper, &f->err));
    end(f);
    proposed(f, s.owed, &status);
    assert_int_equal(status, RESPONSE_DECLINED);
}

static void a_paper_of_another_issuer_or_without_citation_is_not_proposed(void **state)
{
    struct fixture *f = *state;
    scene(f);
    struct made_paper other = plan;
    other.text = "Kế hoạch của nơi khác\n";
    other.issuer = "Đảng ủy Sở Y tế";
    begin(f, STORE_WRITE);
    register_paper(f, &other);
    other = plan;
    other.text = "Kế hoạch không viện dẫn gì\n";
    other.citations[0] = (struct made_citation){0};
    register_paper(f, &other);
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM response"), 0);
}

static void nothing_arises_only_where_nothing_waits(void **state)
{
    struct fixture *f = *state;
    const struct scene s = scene(f);
    struct review review;
    begin(f, STORE_WRITE);
    expect_code(f, review_set_none(&f->work, s.notice, true, &f->err), ERR_CONFLICT);
    abandon(f);
    begin_as(f, STORE_WRITE, 1, "văn thư");
    const int64_t paper = register_paper(f, &plan);
    OK(f, review_set_none(&f->work, paper, true, &f->err));
    OK(f, review_of(&f->work, paper, &review, &f->err));
    assert_true(review.none);
    assert_str(review.none_by, "văn thư");
    end(f);
    begin(f, STORE_WRITE);
    expect_code(f, review_set_none(&f->work, paper, true, &f->err), ERR_CONFLICT);
    abandon(f);
    begin(f, STORE_WRITE);
    OK(f, review_set_none(&f->work, paper, false, &f->err));
    OK(f, review_of(&f->work, paper, &review, &f->err));
    assert_false(review.none);
    end(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, fixture_set_up, fixture_tear_down)
        CASE(a_result_comes_with_its_records),
        CASE(a_record_that_says_nothing_is_refused_and_nothing_is_kept),
        CASE(a_paper_was_handed_in_when_it_was_received),
        CASE(a_paper_that_cites_the_notice_is_proposed_by_itself),
        CASE(a_proposal_can_be_declined),
        CASE(a_paper_of_another_issuer_or_without_citation_is_not_proposed),
        CASE(nothing_arises_only_where_nothing_waits),
    };
    return cmocka_run_group_tests_name("record", tests, NULL, NULL);
}

/* What a paper wants each period becomes one task a period, for those who owe the order then. */
#include "fixture.h"

#include "office/task_roll.h"

#include <string.h>

static const struct made_paper monthly = {
    .file = "41-tb.docx",
    .text = "Đảng bộ Sở Y tế, Đảng ủy Sở Tài chính báo cáo trước ngày 20 hằng tháng.",
    .number = "41", .symbol = "TB/ĐUK", .type = "Thông báo", .issuer = "Đảng ủy Khối", .subject = "kết luận",
    .issued = "2021-02-01",
    .tasks = {{.words = "Báo cáo tình hình", .assignees = {"Đảng bộ Sở Y tế", "Đảng ủy Sở Tài chính"},
               .kind = DEADLINE_RECURRING, .deadline_words = "trước ngày 20 hằng tháng", .amount = 1, .unit = UNIT_MONTH},
              {.words = "Thực hiện thường xuyên", .assignees = {"Đảng bộ Sở Y tế"}, .kind = DEADLINE_RECURRING,
               .deadline_words = "thường xuyên"}}};

static int64_t make(struct fixture *f)
{
    int64_t root, id, confirmed;
    begin(f, STORE_WRITE);
    OK(f, org_add(&f->work, 0, STR("dang-uy"), STR("Đảng ủy Khối"), STR(""), &root, &f->err));
    OK(f, org_add(&f->work, root, STR("dang-bo-co-so"), STR("Đảng bộ Sở Y tế"), STR(""), &id, &f->err));
    OK(f, org_add(&f->work, root, STR("dang-bo-co-so"), STR("Đảng ủy Sở Tài chính"), STR(""), &id, &f->err));
    const int64_t document = register_paper(f, &monthly);
    OK(f, task_confirm_all(&f->work, document, &confirmed, &f->err));
    assert_int_equal(confirmed, 2);
    end(f);
    return document;
}

static int64_t roll(struct fixture *f)
{
    int64_t made;
    begin(f, STORE_WRITE);
    OK(f, task_roll(&f->work, &made, &f->err));
    end(f);
    return made;
}

static void each_month_is_owed_once(void **state)
{
    struct fixture *f = *state;
    const int64_t document = make(f);
    assert_int_equal(roll(f), 1);
    assert_int_equal(roll(f), 0);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment AS a JOIN task AS t ON t.id = a.task"
                             " WHERE t.period = '2021-02' AND a.due = '2021-02-20'"), 2);
    today_is("2021-03-20");
    assert_int_equal(roll(f), 1);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE due = '2021-03-20'"), 2);
    /* the paper still has two tasks, and both were entered */
    struct document header;
    struct task_record *tasks;
    size_t n;
    begin(f, STORE_READ);
    OK(f, document_get(&f->work, document, &header, &f->err));
    OK(f, task_of_document(&f->work, document, &tasks, &n, &f->err));
    assert_int_equal(n, 2);
    assert_int_equal(header.confirmed, 2);
    const struct assignment_filter filter = {.lamp = LAMP_DUE_SOON};
    struct page page = {0};
    struct assignment *rows;
    OK(f, assignment_list(&f->work, &filter, &page, &rows, &n, &f->err));
    assert_int_equal(n, 2);
    assert_str(rows[0].words, "Báo cáo tình hình (tháng 3/2021)");
    end(f);
}

static void a_day_that_was_past_is_nobodys(void **state)
{
    struct fixture *f = *state;
    today_is("2021-02-21");
    make(f);
    assert_int_equal(roll(f), 0);
    today_is("2021-03-01");
    assert_int_equal(roll(f), 1);
}

/* Who is done with the order, or was let off, gets no further instance; what was missed stays. */
static void who_is_let_off_owes_no_more(void **state)
{
    struct fixture *f = *state;
    make(f);
    assert_int_equal(roll(f), 1);
    const int64_t order = peek(f, "SELECT min(a.id) FROM assignment AS a JOIN task AS t ON t.id = a.task"
                                  " WHERE t.words = 'Báo cáo tình hình'");
    begin(f, STORE_WRITE);
    OK(f, assignment_move(&f->work, order, MOVE_CANCEL, STR("đã giải thể"), &f->err));
    end(f);
    today_is("2021-03-02");
    assert_int_equal(roll(f), 1);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE due = '2021-03-20'"), 1);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE due = '2021-02-20' AND open = 1"), 2);
    begin(f, STORE_WRITE);
    OK(f, assignment_move(&f->work, order + 1, MOVE_CANCEL, STR("đã có chế độ khác"), &f->err));
    end(f);
    today_is("2021-04-02");
    assert_int_equal(roll(f), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(each_month_is_owed_once, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(a_day_that_was_past_is_nobodys, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(who_is_let_off_owes_no_more, fixture_set_up, fixture_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

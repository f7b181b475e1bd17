/* Deadlines that wait for an event: what the words name, days from a person and from the awaited paper, and what is
 * dated anew when the calendar changes. */
#include "fixture.h"

#include "office/event.h"
#include "office/setting.h"

#include <stdio.h>

static const struct made_paper waiting = {
    .file = "kh-7.txt",
    .text = "x\n",
    .number = "7",
    .symbol = "KH/ĐUK",
    .type = "Kế hoạch",
    .issuer = "Đảng ủy Khối các cơ quan tỉnh Sơn Hà",
    .issued = "2021-01-20",
    .tasks = {{.words = "xây dựng chương trình",
               .assignees = {"Ban Tổ chức", "Văn phòng"},
               .kind = DEADLINE_RELATIVE,
               .deadline_words = "20 ngày sau khi Tỉnh uỷ ban hành Chỉ thị",
               .amount = 20,
               .unit = UNIT_DAY,
               .event = EVENT_OTHER},
              {.words = "báo cáo kết quả",
               .assignees = {"Văn phòng"},
               .kind = DEADLINE_RELATIVE,
               .deadline_words = "10 ngày sau khi Tỉnh uỷ ban hành văn bản",
               .amount = 10,
               .unit = UNIT_DAY,
               .event = EVENT_OTHER},
              {.words = "rà soát",
               .assignees = {"Văn phòng"},
               .kind = DEADLINE_IMMEDIATE,
               .deadline_words = "ngay sau khi nhận được"}},
};

static void expect_day(struct date date, const char *iso)
{
    char out[DATE_TEXT_MAX];
    assert_string_equal(date_iso(date, out), iso);
}

static void expect_due(struct fixture *f, int64_t task, const char *iso)
{
    struct task_record record;
    struct assignment *list;
    struct page page = {0};
    size_t n;
    OK(f, task_get(&f->work, task, &record, &f->err));
    expect_day(record.due.date, iso);
    OK(f, assignment_list(&f->work, &(struct assignment_filter){.lamp = -1, .task = task}, &page, &list, &n, &f->err));
    for (size_t i = 0; i < n; i++) {
        expect_day(list[i].due.date, iso);
        if (!iso[0])
            assert_int_equal(list[i].lamp, LAMP_NEEDS_DATE);
    }
}

/* Registers a paper and confirms all it demands; the numbers of its tasks follow one another. */
static int64_t confirmed(struct fixture *f, const struct made_paper *made)
{
    struct task_record *tasks;
    size_t n;
    int64_t done;
    const int64_t document = register_paper(f, made);
    OK(f, task_confirm_all(&f->work, document, &done, &f->err));
    OK(f, task_of_document(&f->work, document, &tasks, &n, &f->err));
    return tasks[0].id;
}

static int64_t directive(struct fixture *f, const char *type, const char *issuer, const char *issued)
{
    static char text[64];
    snprintf(text, sizeof text, "%s %s %s", type, issuer, issued ? issued : "");
    return register_paper(f, &(struct made_paper){.file = "ct.txt", .text = text, .type = type, .issuer = issuer,
                                                  .number = "3", .symbol = "CT/TU", .issued = issued});
}

static void words_name_what_is_awaited(void **state)
{
    (void)state;
    static const struct {
        const char *words, *awaited, *type, *issuer;
    } cases[] = {
        {"20 ngày sau khi Tỉnh uỷ ban hành văn bản", "tỉnh ủy ban hành văn bản", "", "tỉnh ủy"},
        {"trong 15 ngày kể từ ngày Tỉnh ủy ban hành Nghị quyết", "tỉnh ủy ban hành nghị quyết", "nghị quyết", "tỉnh ủy"},
        {"chậm nhất 10 ngày sau khi có Kết luận của Ban Thường vụ Tỉnh ủy", "có kết luận của ban thường vụ tỉnh ủy",
         "kết luận", "ban thường vụ tỉnh ủy"},
        {"30 ngày kể từ ngày Kế hoạch của Đảng ủy Khối được ban hành", "kế hoạch của đảng ủy khối được ban hành",
         "kế hoạch", "đảng ủy khối"},
        {"05 ngày kể từ ngày kết thúc kiểm tra", "kết thúc kiểm tra", "", ""},
        {"sau 10 ngày có Kế hoạch này", "", "", ""},
        {"", "", "", ""},
        {"sau khi ", "", "", ""},
    };
    struct arena *arena = arena_create();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct event_words read = event_read(arena, str_from(cases[i].words));
        assert_str(read.words, cases[i].awaited);
        assert_str(read.type, cases[i].type);
        assert_str(read.issuer, cases[i].issuer);
    }
    arena_destroy(arena);
}

static void an_awaited_paper_dates_what_waits_for_it(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t task = confirmed(f, &waiting);
    expect_due(f, task, "");
    /* not it: another type, another issuer, an older one, one without a date, one whose name only begins alike */
    directive(f, "Thông báo", "Tỉnh ủy Sơn Hà", "2021-02-01");
    directive(f, "Chỉ thị", "Đảng ủy Khối", "2021-02-01");
    directive(f, "Chỉ thị", "Tỉnh ủy Sơn Hà", "2021-01-19");
    directive(f, "Chỉ thị", "Tỉnh ủyx", "2021-02-02");
    const int64_t undated = directive(f, "Chỉ thị", "Tỉnh ủy Sơn Hà", NULL);
    expect_due(f, task, "");
    struct event event;
    OK(f, event_get(&f->work, task, &event, &f->err));
    assert_str(event.words, "tỉnh ủy ban hành chỉ thị");
    assert_false(date_is(event.day));
    /* a clerk enters its day: 20 days from 22/02 are a Sunday */
    OK(f, document_correct(&f->work, undated, &(struct document_edit){.set_issued = true, .issued = {2021, 2, 22}},
                           &f->err));
    expect_due(f, task, "2021-03-15");
    OK(f, event_get(&f->work, task, &event, &f->err));
    expect_day(event.day, "2021-02-22");
    assert_int_equal(event.document, undated);
    /* and follows it; a later paper of the kind changes nothing; the general words still wait */
    OK(f, document_correct(&f->work, undated, &(struct document_edit){.set_issued = true, .issued = {2021, 2, 23}},
                           &f->err));
    directive(f, "Chỉ thị", "Tỉnh ủy Sơn Hà", "2021-02-25");
    expect_due(f, task, "2021-03-15");
    expect_due(f, task + 1, "");
    OK(f, document_correct(&f->work, undated, &(struct document_edit){.set_issued = true, .issued = {2021, 2, 24}},
                           &f->err));
    expect_due(f, task, "2021-03-16");
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal WHERE subject = 'awaited'"), 5);
}

static void a_person_says_when_it_happened(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t task = confirmed(f, &waiting), general = task + 1, immediate = task + 2;
    OK(f, event_record(&f->work, task, (struct date){2021, 3, 1}, 0, &f->err));
    expect_due(f, task, "2021-03-22"); /* 21/03 is a Sunday */
    /* corrected by the paper itself */
    const int64_t paper = directive(f, "Công văn", "Tỉnh ủy Sơn Hà", "2021-03-02");
    OK(f, event_record(&f->work, general, DATE_NONE, paper, &f->err));
    expect_due(f, general, "2021-03-12");
    OK(f, event_record(&f->work, general, (struct date){2021, 3, 3}, 0, &f->err));
    expect_due(f, general, "2021-03-15");
    OK(f, document_correct(&f->work, paper, &(struct document_edit){.set_issued = true, .issued = {2021, 4, 1}}, &f->err));
    expect_due(f, general, "2021-03-15");
    const int64_t undated = directive(f, "Công văn", "Tỉnh ủy Sơn Hà", NULL);
    expect_code(f, event_record(&f->work, general, DATE_NONE, undated, &f->err), ERR_INPUT);
    expect_code(f, event_record(&f->work, general, DATE_NONE, 0, &f->err), ERR_INPUT);
    expect_code(f, event_record(&f->work, general, DATE_NONE, 999, &f->err), ERR_MISSING);
    expect_code(f, event_record(&f->work, 999, (struct date){2021, 3, 1}, 0, &f->err), ERR_MISSING);
    expect_code(f, event_record(&f->work, immediate, (struct date){2021, 3, 1}, 0, &f->err), ERR_CONFLICT);
    struct event event;
    OK(f, event_get(&f->work, immediate, &event, &f->err));
    assert_str(event.words, "");
    /* a proposal waits for nothing yet */
    struct made_paper again = waiting;
    again.text = "y\n";
    const int64_t document = register_paper(f, &again);
    struct task_record *tasks;
    size_t n;
    OK(f, task_of_document(&f->work, document, &tasks, &n, &f->err));
    expect_code(f, event_record(&f->work, tasks[0].id, (struct date){2021, 3, 1}, 0, &f->err), ERR_CONFLICT);
    end(f);
}

static void what_was_computed_follows_calendar_and_settings(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t task = confirmed(f, &waiting), immediate = task + 2;
    /* received on Wednesday 10/02: the tenth day is Saturday 20/02 */
    expect_due(f, immediate, "2021-02-22");
    OK(f, calendar_set(&f->work, &(struct calendar_day){.date = {2021, 2, 22}, .kind = CALENDAR_OFF,
                                                         .name = STR("nghỉ hoán đổi")}, &f->err));
    expect_due(f, immediate, "2021-02-23");
    OK(f, calendar_set(&f->work, &(struct calendar_day){.date = {2021, 2, 22}, .name = STR("")}, &f->err));
    OK(f, event_record(&f->work, task, (struct date){2021, 3, 1}, 0, &f->err));
    int64_t days;
    OK(f, calendar_import(&f->work, STR("22/03/2021;nghỉ;x\n19/02/2021;nghỉ;x\n"), &days, &f->err));
    expect_due(f, task, "2021-03-23");
    /* a Saturday that is worked ends it on itself: 20/02, once the day is computed again */
    OK(f, calendar_set(&f->work, &(struct calendar_day){.date = {2021, 2, 20}, .kind = CALENDAR_WORK,
                                                         .name = STR("làm bù")}, &f->err));
    expect_due(f, immediate, "2021-02-20");
    /* settings hold for what is computed from then on */
    OK(f, setting_set(&f->work, SETTING_IMMEDIATE_DAYS, 11, &f->err));
    OK(f, setting_set(&f->work, SETTING_MOVE_DUE, 0, &f->err));
    expect_due(f, immediate, "2021-02-20");
    struct made_paper again = waiting;
    again.text = "y\n";
    expect_due(f, confirmed(f, &again) + 2, "2021-02-21");
    end(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_name_what_is_awaited),
        cmocka_unit_test_setup_teardown(an_awaited_paper_dates_what_waits_for_it, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(a_person_says_when_it_happened, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(what_was_computed_follows_calendar_and_settings, fixture_set_up,
                                        fixture_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* The office as it stood on a past day: the same rows as a copy that was taken on that evening. */
#include "fixture.h"
#include "office/access.h"
#include "office/assignment_new.h"
#include "office/backup.h"
#include "office/calendar.h"
#include "office/duty.h"
#include "office/event.h"
#include "office/extension.h"
#include "office/kept.h"
#include "office/org_change.h"
#include "office/org_resolve.h"
#include "office/past.h"
#include "office/response.h"
#include "office/review.h"
#include "office/setting.h"
#include "office/submit.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* Works on a day of the test's own, in the forenoon or, with the last argument, at another second of the day. */
static void begin_on_at(struct fixture *f, const char *iso, int64_t second)
{
    struct date day;
    assert_true(date_from_iso(str_from(iso), &day));
    today_is(iso);
    begin_as(f, STORE_WRITE, 1, "Nguyễn Văn A");
    f->work.now = (int64_t)date_to_days(day) * 86400 - 7 * 3600 + second;
}

static void begin_on(struct fixture *f, const char *iso)
{
    begin_on_at(f, iso, 9 * 3600);
}

static struct date day_of(const char *iso)
{
    struct date day;
    assert_true(date_from_iso(str_from(iso), &day));
    return day;
}

/* --- comparing --- */

static const enum kept compared[] = {KEPT_ORG,  KEPT_ORG_NAME,      KEPT_DOCUMENT,  KEPT_CITATION,
                                     KEPT_TASK, KEPT_TASK_ASSIGNEE, KEPT_ASSIGNMENT,
                                     KEPT_RECORD, KEPT_RECORD_PROOF, KEPT_RESPONSE, KEPT_NO_TASK, KEPT_ARRIVAL,
                                     KEPT_AWAITED, KEPT_EXTENSION, KEPT_CALENDAR_DAY, KEPT_SETTING,
                                     KEPT_DUTY, KEPT_MEETING, KEPT_MAIL, KEPT_REMINDER,
                                     KEPT_OWED_TALLY, KEPT_ASKED_TALLY, KEPT_TASK_TALLY};

static struct office *snapshot(struct fixture *f)
{
    struct office *copy;
    OK(f, office_in_memory(&copy, &f->err));
    OK(f, backup_copy(f->office, copy, &f->err));
    return copy;
}

static size_t rows_of(struct fixture *f, struct work *work, enum kept table, struct store_value **ret_rows)
{
    struct store_rows rows;
    OK(f, kept_rows(work, table, NULL, 5000, &rows, &f->err));
    *ret_rows = rows.v;
    return rows.n;
}

static void expect_same_value(enum kept table, const char *where, int64_t id, const struct store_value *a,
                              const struct store_value *b)
{
    const bool same = a->null == b->null &&
                      (a->null || (a->type == STORE_INT ? a->i == b->i : str_eq(a->s, b->s)));
    if (!same)
        fail_msg("%s %s %lld: %lld “%.*s” then, %lld “%.*s” looked back", kept_tables[table].name, where, (long long)id,
                 (long long)a->i, STR_ARG(a->s), (long long)b->i, STR_ARG(b->s));
}

static size_t expect_same_table(struct fixture *f, struct work *then, struct work *past, enum kept table)
{
    struct store_value *a, *b;
    const size_t n = rows_of(f, then, table, &a), n_past = rows_of(f, past, table, &b);
    if (n != n_past)
        fail_msg("%s: %zu rows then, %zu looked back", kept_tables[table].name, n, n_past);
    const size_t width = (size_t)kept_width(table);
    for (size_t i = 0; i < n; i++) {
        size_t at = 0;
        struct str column;
        for (size_t k = 0; (column = kept_next_column(table, &at)).p; k++)
            expect_same_value(table, str_z(f->arena, column), a[i * width].i, &a[i * width + k], &b[i * width + k]);
    }
    return n;
}

/* Looks back to a day and compares with the copy of that evening; returns how many rows were compared. */
static size_t expect_as_it_was(struct fixture *f, const char *iso, struct office *copy)
{
    struct work past, then;
    size_t n = 0;
    begin(f, STORE_READ);
    OK(f, past_begin(&f->work, day_of(iso), &past, &f->err));
    OK(f, work_begin(copy, STORE_READ, f->work.actor, f->arena, &then, &f->err));
    for (size_t i = 0; i < sizeof compared / sizeof *compared; i++)
        n += expect_same_table(f, &then, &past, compared[i]);
    /* of people nothing is there */
    static const enum kept people[] = {KEPT_ACCOUNT, KEPT_SECOND_FACTOR, KEPT_RECOVERY_CODE, KEPT_API_TOKEN};
    struct store_value *none;
    for (size_t i = 0; i < sizeof people / sizeof *people; i++)
        assert_int_equal(rows_of(f, &past, people[i], &none), 0);
    work_end(&then, false, NULL);
    past_end(&past);
    end(f);
    return n;
}

/* --- a mixed day of work --- */

static const struct made_paper plan = {
    .file = "ke-hoach.txt",
    .text = "Kế hoạch số 7-KH/ĐUK. Các đảng ủy trực thuộc báo cáo kết quả. Văn phòng tổng hợp; phổ biến đến chi bộ; sơ kết.",
    .number = "7", .symbol = "KH/ĐUK", .type = "Kế hoạch", .issuer = "Đảng ủy Khối các cơ quan tỉnh Sơn Hà",
    .subject = "kiểm tra công tác đảng viên", .issued = "2021-02-01",
    .tasks = {{.words = "báo cáo kết quả", .assignees = {"Đảng ủy Sở Xây dựng", "Đảng ủy Sở Tài chính"},
               .kind = DEADLINE_DATE, .deadline_words = "trước 15/02/2021", .date = "2021-02-15"},
              {.words = "tổng hợp", .assignees = {"Văn phòng"}, .kind = DEADLINE_RELATIVE,
               .deadline_words = "trong 10 ngày kể từ ngày ban hành", .amount = 10, .unit = UNIT_DAY,
               .event = EVENT_ISSUE},
              {.words = "phổ biến đến chi bộ", .assignees = {"Đảng ủy Sở Y tế"}, .kind = DEADLINE_NONE},
              {.words = "sơ kết", .assignees = {"Văn phòng"}, .kind = DEADLINE_RELATIVE,
               .deadline_words = "trong 5 ngày sau khi kết thúc hội nghị", .amount = 5, .unit = UNIT_DAY,
               .event = EVENT_OTHER}},
    .citations = {{"Thông báo", "12", "TB/ĐUK", "2021-01-15"}},
};

/* Answers the notice, from one who owes something under it. */
static const struct made_paper answer = {
    .file = "kh-5.txt", .text = "Kế hoạch số 5-KH/ĐU. Thực hiện Thông báo số 12-TB/ĐUK ngày 15/01/2021.",
    .number = "5", .symbol = "KH/ĐU", .type = "Kế hoạch", .issuer = "Đảng ủy Sở Tài chính", .subject = "khắc phục",
    .issued = "2021-02-01", .citations = {{"Thông báo", "12", "TB/ĐUK", "2021-01-15"}},
};

struct story {
    int64_t duty, root, builders, notice, plan, answer, user;
};

static const char tree[] = "{\"name\":\"Đảng ủy Khối các cơ quan tỉnh Sơn Hà\",\"kind\":\"dang-uy\",\"children\":["
                           "{\"name\":\"Đảng ủy Sở Xây dựng\",\"kind\":\"dang-uy\"},"
                           "{\"name\":\"Đảng ủy Sở Tài chính\",\"kind\":\"dang-uy\",\"aliases\":[\"Sở Tài chính\"]}]}";

static int64_t first_assignment(struct fixture *f, int64_t document)
{
    struct assignment *rows;
    struct page page = {0};
    size_t n;
    OK(f, assignment_list(&f->work, &(struct assignment_filter){.lamp = -1, .document = document}, &page, &rows, &n,
                          &f->err));
    assert_true(n > 0);
    return rows[0].id;
}

static struct task_record *tasks_of(struct fixture *f, int64_t document, size_t n_expected)
{
    struct task_record *tasks;
    size_t n;
    OK(f, task_of_document(&f->work, document, &tasks, &n, &f->err));
    assert_int_equal(n, n_expected);
    return tasks;
}

static void work_on_monday(struct fixture *f, struct story *s)
{
    int64_t added, confirmed;
    begin_on(f, "2021-02-08");
    OK(f, org_import_json(&f->work, str_from(tree), &added, &f->err));
    assert_int_equal(added, 3);
    OK(f, org_resolve(&f->work, STR("Đảng ủy Sở Xây dựng"), &s->builders, &f->err));
    OK(f, org_resolve(&f->work, STR("Đảng ủy Khối các cơ quan tỉnh Sơn Hà"), &s->root, &f->err));
    OK(f, user_add(&f->work, STR("lan"), STR("Lan"), ROLE_CLERK, s->root, STR("12345678"), &s->user, &f->err));
    s->notice = register_paper(f, &notice);
    OK(f, task_confirm_all(&f->work, s->notice, &confirmed, &f->err));
    s->plan = register_paper(f, &plan);
    OK(f, task_confirm(&f->work, tasks_of(f, s->plan, 4)[3].id, NULL, &f->err));
    const struct calendar_day day_off = {.date = {2021, 3, 1}, .kind = CALENDAR_OFF, .name = STR("nghỉ bù")};
    OK(f, calendar_set(&f->work, &day_off, &f->err));
    struct duty duty = {.words = STR("Sinh hoạt chi bộ thường kỳ"), .scope = STR("0//chi-bo"), .asker = STR("/"),
                        .period = PERIOD_MONTH, .times = 1, .proof = RECORD_MEETING, .since = {2021, 3, 1}};
    OK(f, duty_add(&f->work, &duty, &f->err));
    s->duty = duty.id;
    end(f);
}

static void work_on_tuesday(struct fixture *f, struct story *s)
{
    begin_on(f, "2021-02-09");
    struct task_record *tasks = tasks_of(f, s->plan, 4);
    OK(f, task_confirm(&f->work, tasks[0].id,
                       &(struct task_edit){.words = STR("báo cáo kết quả bằng văn bản"),
                                           .assignees = STR("Đảng ủy Sở Xây dựng\nSở Tài chính\nĐảng ủy Sở Y tế")},
                       &f->err));
    OK(f, task_reject(&f->work, tasks[2].id, STR("không phải nhiệm vụ"), &f->err));
    const struct document_edit edit = {.number = STR("07"), .subject = STR("Kiểm tra công tác đảng viên năm 2021"),
                                       .set_issued = true, .issued = {2021, 2, 3}};
    OK(f, document_correct(&f->work, s->plan, &edit, &f->err));
    const int64_t owed = first_assignment(f, s->notice);
    OK(f, assignment_move(&f->work, owed, MOVE_ACKNOWLEDGE, STR_NONE, &f->err));
    const struct record_new records[] = {
        {.kind = RECORD_FIGURE, .figure = STR("92,4%"), .words = STR("đảng viên học nghị quyết"), .day = {2021, 2, 5}},
        {.kind = RECORD_FILE, .file = "anh-chup.jpg", .bytes = STR("\xff\xd8 not a picture")},
    };
    OK(f, submit_result(&f->work, owed, records, 2, STR("BC 5-BC/ĐU"), &f->err));
    s->answer = register_paper(f, &answer);
    OK(f, review_set_none(&f->work, s->answer, true, &f->err));
    OK(f, org_add_alias(&f->work, s->builders, STR("Sở Xây dựng"), &f->err));
    OK(f, event_record(&f->work, tasks[3].id, (struct date){2021, 2, 8}, 0, &f->err));
    const struct calendar_day worked = {.date = {2021, 3, 1}, .kind = CALENDAR_WORK, .name = STR("làm bù")};
    OK(f, calendar_set(&f->work, &worked, &f->err));
    OK(f, setting_set(&f->work, SETTING_IMMEDIATE_DAYS, 2, &f->err));
    OK(f, duty_end(&f->work, s->duty, (struct date){2021, 12, 31}, &f->err));
    end(f);
}

static void work_on_wednesday(struct fixture *f, struct story *s)
{
    int64_t id;
    begin_on(f, "2021-02-10");
    f->work.actor.user = 2;
    OK(f, assignment_move(&f->work, first_assignment(f, s->notice), MOVE_RETURN, STR("thiếu số liệu"), &f->err));
    const struct record_new meeting = {.kind = RECORD_MEETING, .day = {2021, 2, 9}, .words = STR("họp kiểm điểm")};
    OK(f, submit_result(&f->work, first_assignment(f, s->notice), &meeting, 1, STR("BC 6-BC/ĐU"), &f->err));
    struct response *responses;
    size_t n;
    OK(f, response_of_document(&f->work, s->answer, &responses, &n, &f->err));
    assert_true(n > 0);
    OK(f, response_decline(&f->work, responses[0].assignment, s->answer, &f->err));
    OK(f, review_set_none(&f->work, s->answer, false, &f->err));
    f->work.actor.user = 1;
    OK(f, assignment_move(&f->work, first_assignment(f, s->notice), MOVE_ACCEPT, STR_NONE, &f->err));
    int64_t granted;
    const struct extension_ask later = {.day = {2021, 3, 15}, .reason = STR("thiếu người")};
    OK(f, extension_grant_all(&f->work, tasks_of(f, s->plan, 4)[0].id, &later, &granted, &f->err));
    assert_true(granted > 0);
    OK(f, setting_set(&f->work, SETTING_IMMEDIATE_DAYS, 3, &f->err));
    OK(f, assignment_move(&f->work, first_assignment(f, s->plan), MOVE_CANCEL, STR("trùng"), &f->err));
    OK(f, task_add(&f->work, s->plan, (struct place){0},
                   &(struct task_edit){.words = STR("gửi danh sách"), .assignees = STR("Sở Xây dựng")}, &id, &f->err));
    const struct document_edit edit = {.number = STR("8"), .issuer = STR("Ban Thường vụ Đảng ủy Khối"),
                                       .set_issued = true, .issued = {2021, 2, 4}};
    OK(f, document_correct(&f->work, s->plan, &edit, &f->err));
    OK(f, org_add(&f->work, s->root, STR("dang-uy"), STR("Đảng ủy Sở Y tế"), STR("SYT"), &id, &f->err));
    OK(f, user_place(&f->work, s->user, ROLE_OFFICER, s->builders, &f->err));
    end(f);
}

static void past_day_is_what_a_copy_of_that_evening_holds(void **state)
{
    struct fixture *f = *state;
    struct story s;
    work_on_monday(f, &s);
    struct office *monday = snapshot(f);
    work_on_tuesday(f, &s);
    struct office *tuesday = snapshot(f);
    /* nothing happened since: only looking back one day behind */
    today_is("2021-02-10");
    const size_t of_monday = expect_as_it_was(f, "2021-02-08", monday);
    const size_t of_tuesday = expect_as_it_was(f, "2021-02-09", tuesday);
    assert_true(of_monday > 15 && of_tuesday > of_monday);
    work_on_wednesday(f, &s);
    /* from the days at hand, to which later work must not come through; and put together anew, over that work */
    assert_int_equal(expect_as_it_was(f, "2021-02-08", monday), of_monday);
    assert_int_equal(expect_as_it_was(f, "2021-02-09", tuesday), of_tuesday);
    office_close(f->office);
    OK(f, office_open(f->engine.address, false, &f->office, &f->err));
    assert_int_equal(expect_as_it_was(f, "2021-02-08", monday), of_monday);
    assert_int_equal(expect_as_it_was(f, "2021-02-09", tuesday), of_tuesday);
    /* all of the journal up to now, looked at a day later, is the office itself */
    today_is("2021-02-11");
    assert_true(expect_as_it_was(f, "2021-02-10", f->office) > of_tuesday);
    today_is("2021-02-10");
    office_close(monday);
    office_close(tuesday);
}

static size_t found_on(struct fixture *f, const char *iso, const char *words, int64_t limit, int64_t *ret_total)
{
    const struct document_filter filter = {.words = str_from(words)};
    struct page page = {.limit = limit};
    struct document *found;
    struct work past;
    size_t n;
    begin(f, STORE_READ);
    OK(f, past_begin(&f->work, day_of(iso), &past, &f->err));
    OK(f, document_list(&past, &filter, &page, &found, &n, &f->err));
    past_end(&past);
    end(f);
    *ret_total = page.total;
    return n;
}

static void search_finds_what_was_there_on_the_day(void **state)
{
    struct fixture *f = *state;
    struct story s;
    int64_t total;
    work_on_monday(f, &s);
    work_on_tuesday(f, &s);
    begin_on(f, "2021-02-09");
    struct made_paper later = plan;
    later.text = "Kế hoạch khác, cũng có các đảng ủy trực thuộc.";
    register_paper(f, &later);
    end(f);
    today_is("2021-02-10");
    assert_int_equal(found_on(f, "2021-02-08", "dang uy truc thuoc", 0, &total), 1);
    assert_int_equal(total, 1);
    assert_int_equal(found_on(f, "2021-02-09", "dang uy truc thuoc", 1, &total), 1);
    assert_int_equal(total, 2);
    assert_int_equal(found_on(f, "2021-02-08", "khong co gi", 0, &total), 0);
}

/* Texts, files and the journal up to the day: read from the office of now. */
static void past_day_leads_to_texts_files_and_its_journal(void **state)
{
    struct fixture *f = *state;
    struct story s;
    work_on_monday(f, &s);
    work_on_tuesday(f, &s);
    today_is("2021-02-10");
    struct work past;
    struct document document;
    struct journal_entry *entries, *entries_now;
    struct str bytes, bytes_now;
    size_t n, n_now;
    begin(f, STORE_READ);
    OK(f, past_begin(&f->work, day_of("2021-02-08"), &past, &f->err));
    OK(f, document_get(&past, s.plan, &document, &f->err));
    assert_str(document.text, plan.text);
    assert_str(document.number, "7");
    OK(f, document_file(&past, s.plan, &bytes, &f->err));
    OK(f, document_file(&f->work, s.plan, &bytes_now, &f->err));
    assert_true(bytes.n > 0 && str_eq(bytes, bytes_now));
    OK(f, journal_of(&past, "document", s.plan, &entries, &n, &f->err));
    OK(f, journal_of(&f->work, "document", s.plan, &entries_now, &n_now, &f->err));
    assert_int_equal(n, 1);
    assert_int_equal(n_now, 2);
    past_end(&past);
    struct str name;
    OK(f, past_begin(&f->work, day_of("2021-02-09"), &past, &f->err));
    OK(f, record_file(&past, 2, &name, &bytes, &f->err));
    assert_str(bytes, "\xff\xd8 not a picture");
    past_end(&past);
    end(f);
}

static void expect_no_day(struct fixture *f, const char *iso, enum err_code code, const char *sentence)
{
    struct work past;
    begin(f, STORE_READ);
    const bool begun = past_begin(&f->work, day_of(iso), &past, &f->err);
    const struct str said = str_copy(f->arena, str_from(f->err.text));
    expect_code(f, begun, code);
    assert_true(str_find(said, str_from(sentence)) != STR_NOWHERE);
    end(f);
}

static void past_days_end_at_midnight_in_viet_nam(void **state)
{
    struct fixture *f = *state;
    struct story s;
    int64_t id;
    expect_no_day(f, "2021-02-09", ERR_INPUT, "chưa có gì được ghi");
    work_on_monday(f, &s);
    struct office *monday = snapshot(f);
    begin_on_at(f, "2021-02-09", 0); /* the first second of the next day */
    OK(f, org_add(&f->work, s.root, STR("dang-uy"), STR("Đảng ủy Sở Y tế"), STR(""), &id, &f->err));
    end(f);
    struct office *tuesday = snapshot(f);
    begin_on_at(f, "2021-02-09", 24 * 3600 - 1); /* the last second of that day */
    OK(f, org_add_alias(&f->work, id, STR("Sở Y tế"), &f->err));
    end(f);
    today_is("2021-02-10");
    assert_true(expect_as_it_was(f, "2021-02-08", monday) > 0);
    assert_true(expect_as_it_was(f, "2021-02-09", f->office) > 0);
    expect_no_day(f, "2021-02-10", ERR_INPUT, "chưa qua");
    expect_no_day(f, "2021-02-11", ERR_INPUT, "chưa qua");
    expect_no_day(f, "2021-02-07", ERR_INPUT, "từ ngày 08/02/2021");
    office_close(monday);
    office_close(tuesday);
}

static void at_most_three_days_are_at_hand(void **state)
{
    struct fixture *f = *state;
    struct story s;
    struct work held[PAST_DAYS_MAX], one;
    static const char *const days[] = {"2021-02-08", "2021-02-09", "2021-02-10", "2021-02-11"};
    work_on_monday(f, &s);
    today_is("2021-02-12");
    begin(f, STORE_READ);
    for (int i = 0; i < PAST_DAYS_MAX; i++)
        OK(f, past_begin(&f->work, day_of(days[i]), &held[i], &f->err));
    expect_code(f, past_begin(&f->work, day_of(days[PAST_DAYS_MAX]), &one, &f->err), ERR_STORE);
    /* a day that is at hand is shared */
    OK(f, past_begin(&f->work, day_of(days[0]), &one, &f->err));
    past_end(&one);
    past_end(&held[1]);
    OK(f, past_begin(&f->work, day_of(days[PAST_DAYS_MAX]), &one, &f->err));
    past_end(&one);
    past_end(&held[0]);
    past_end(&held[2]);
    end(f);
}

/* One entry tells of the many assignments that came to be together. */
static void assignments_made_together_are_not_there_before(void **state)
{
    struct fixture *f = *state;
    enum { MANY = 40 };
    struct story s;
    struct assignment_new rows[MANY];
    size_t made;
    work_on_monday(f, &s);
    struct office *monday = snapshot(f);
    begin_on(f, "2021-02-09");
    for (int i = 0; i < MANY; i++)
        rows[i] = (struct assignment_new){.assignee = str_printf(f->arena, "Chi bộ số %d", i)};
    struct task_record task = tasks_of(f, s.notice, 3)[0];
    OK(f, assignment_create_many(&f->work, &task, rows, MANY, &made, &f->err));
    assert_int_equal(made, MANY);
    end(f);
    struct office *tuesday = snapshot(f);
    begin_on(f, "2021-02-10");
    assert_int_equal(peek(f, "SELECT count(*) FROM journal WHERE action = 'task.assign'"), 1);
    OK(f, assignment_move(&f->work, first_assignment(f, s.notice), MOVE_CANCEL, STR("trùng"), &f->err));
    end(f);
    const size_t of_monday = expect_as_it_was(f, "2021-02-08", monday);
    assert_true(expect_as_it_was(f, "2021-02-09", tuesday) >= of_monday + MANY);
    office_close(monday);
    office_close(tuesday);
}

static int64_t add_org(struct fixture *f, int64_t parent, const char *name)
{
    int64_t id;
    OK(f, org_add(&f->work, parent, STR("chi-bo"), str_from(name), STR(""), &id, &f->err));
    return id;
}

/* Names as they were, places in the tree as they are: those are rights. */
static void nodes_that_moved_since_hang_where_they_hang_now(void **state)
{
    struct fixture *f = *state;
    struct story s;
    work_on_monday(f, &s);
    begin_on(f, "2021-02-08");
    int64_t finance;
    OK(f, org_resolve(&f->work, STR("Đảng ủy Sở Tài chính"), &finance, &f->err));
    const int64_t moved = add_org(f, s.builders, "Chi bộ Một"), renamed = add_org(f, finance, "Chi bộ Một");
    const int64_t below = add_org(f, s.builders, "Chi bộ Hai");
    end(f);
    begin_on(f, "2021-02-09");
    OK(f, org_rename(&f->work, renamed, STR("Chi bộ Ba"), day_of("2021-02-09"), &f->err));
    OK(f, org_move(&f->work, moved, finance, &f->err));
    const int64_t later = add_org(f, s.root, "Đảng ủy mới");
    OK(f, org_move(&f->work, below, later, &f->err));
    end(f);
    today_is("2021-02-10");
    struct work past;
    struct org org, now;
    begin(f, STORE_READ);
    OK(f, past_begin(&f->work, day_of("2021-02-08"), &past, &f->err));
    const int64_t both[] = {moved, renamed};
    for (int i = 0; i < 2; i++) {
        OK(f, org_get(&past, both[i], &org, &f->err));
        OK(f, org_get(&f->work, both[i], &now, &f->err));
        assert_str(org.name, "Chi bộ Một");
        assert_true(str_eq(org.path, now.path));
    }
    OK(f, org_get(&past, below, &org, &f->err));
    expect_code(f, org_get(&past, later, &org, &f->err), ERR_MISSING);
    past_end(&past);
    end(f);
}

static void an_entry_that_cannot_be_turned_back_is_refused(void **state)
{
    struct fixture *f = *state;
    struct story s;
    struct work past;
    work_on_monday(f, &s);
    begin_on(f, "2021-02-09");
    OK(f, journal_write(&f->work, "document.test", "document", s.plan, STR("{\"colour\":\"red\"}"), STR("{}"), &f->err));
    end(f);
    today_is("2021-02-10");
    f->tampered = true;
    expect_no_day(f, "2021-02-08", ERR_STORE, "colour");
    begin(f, STORE_READ);
    OK(f, past_begin(&f->work, day_of("2021-02-09"), &past, &f->err));
    past_end(&past);
    end(f);
}

/* Each of several threads looks at several days while somebody writes. */
struct looker {
    struct fixture *f;
    pthread_t thread;
    int64_t papers[2];
};

static void *look(void *data)
{
    struct looker *looker = data;
    static const char *const days[] = {"2021-02-08", "2021-02-09"};
    for (int i = 0; i < 12; i++) {
        struct arena *arena = arena_create();
        struct work now, past;
        struct err err;
        struct page page = {0};
        struct document *rows;
        size_t n;
        if (work_begin(looker->f->office, STORE_READ, (struct actor){.name = STR("x"), .path = STR("/")}, arena, &now,
                       &err)) {
            if (past_begin(&now, day_of(days[i % 2]), &past, &err)) {
                if (document_list(&past, &(struct document_filter){0}, &page, &rows, &n, &err))
                    looker->papers[i % 2] += page.total;
                past_end(&past);
            }
            work_end(&now, false, NULL);
        }
        arena_destroy(arena);
    }
    return NULL;
}

static void many_look_back_while_others_write(void **state)
{
    struct fixture *f = *state;
    enum { LOOKERS = 4 };
    struct looker lookers[LOOKERS] = {{0}};
    struct story s;
    work_on_monday(f, &s);
    work_on_tuesday(f, &s);
    today_is("2021-02-10");
    for (int i = 0; i < LOOKERS; i++) {
        lookers[i].f = f;
        assert_int_equal(pthread_create(&lookers[i].thread, NULL, look, &lookers[i]), 0);
    }
    for (int i = 0; i < 20; i++) {
        begin(f, STORE_WRITE);
        OK(f, access_share(&f->work, s.plan, i % 2 == 0, &f->err));
        end(f);
    }
    for (int i = 0; i < LOOKERS; i++) {
        pthread_join(lookers[i].thread, NULL);
        assert_int_equal(lookers[i].papers[0], 12);
        assert_int_equal(lookers[i].papers[1], 18);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(past_day_is_what_a_copy_of_that_evening_holds, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(search_finds_what_was_there_on_the_day, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(past_day_leads_to_texts_files_and_its_journal, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(past_days_end_at_midnight_in_viet_nam, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(at_most_three_days_are_at_hand, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(assignments_made_together_are_not_there_before, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(nodes_that_moved_since_hang_where_they_hang_now, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(an_entry_that_cannot_be_turned_back_is_refused, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(many_look_back_while_others_write, fixture_set_up, fixture_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

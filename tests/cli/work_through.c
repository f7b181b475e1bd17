/* work_through DATABASE: a little of everything that people do with papers that were imported, so that each table holds
 * rows and each kind of change has its journal entry. For tests of verify and backup. */
#include "at_work.h"

#include "office/arrival.h"
#include "office/assignment_new.h"
#include "office/batch.h"
#include "office/book.h"
#include "office/calendar.h"
#include "office/document.h"
#include "office/event.h"
#include "office/extension.h"
#include "office/feed.h"
#include "office/filter.h"
#include "office/duty.h"
#include "office/org.h"
#include "office/remind.h"
#include "office/response.h"
#include "office/review.h"
#include "office/second.h"
#include "office/setting.h"
#include "office/snapshot.h"
#include "office/submit.h"
#include "office/task_new.h"
#include "office/token.h"

#include <liboath/oath.h>
#include <stdio.h>
#include <stdlib.h>

static bool decide(struct work *work, struct err *err)
{
    const struct task_edit edit = {.words = STR("rà soát, báo cáo"), .assignees = STR("Đảng ủy Khối; Chi bộ Lưu trữ")};
    const struct task_edit typed = {.words = STR("lập danh mục hồ sơ"), .deadline_date = STR("30/06/2021")};
    const struct document_edit header = {
        .number = STR("99"), .subject = STR("về việc rà soát"), .set_received = true, .received = {2021, 2, 1}};
    struct task_record *tasks;
    size_t n;
    int64_t id;
    return task_of_document(work, 1, &tasks, &n, err) && n >= 2 && task_confirm(work, tasks[0].id, &edit, err) &&
           task_reject(work, tasks[1].id, STR("trùng"), err) &&
           task_add(work, 1, (struct place){1, {0, 5}}, &typed, &id, err) && task_confirm_all(work, 2, &id, err) &&
           document_correct(work, 2, &header, err) && org_add_alias(work, 2, STR("Đảng ủy K."), err);
}

/* A paper comes in that answers the second notice; its issuer owes a task there. */
static bool answer(struct work *work, int64_t *ret_paper, struct err *err)
{
    static const char words[] = "TỈNH ỦY SƠN HÀ\nĐẢNG ỦY SỞ TÀI CHÍNH\nSố 7-KH/ĐU\nHà Lâm, ngày 20 tháng 01 năm 2021\n\n"
                                "KẾ HOẠCH\nkhắc phục hạn chế\n\nCác hạn chế nêu tại Thông báo số 99-TB/ĐUK đã được khắc phục.\n\n"
                                "T/M ĐẢNG ỦY\nBÍ THƯ\n\nLê Thị Hà\n";
    const struct arrival arrival = {.at = work->now - 3 * 86400, .address = STR("vanthu@taichinh.example"), .name = STR("Văn thư"),
                                    .subject = STR("Gửi kế hoạch"), .message = STR("kh7@taichinh.example")};
    struct source source;
    bool duplicate;
    if (!reader_bytes(work->arena, "kh-7.txt", str_from(words), &source, err))
        return false;
    const struct paper *paper = paper_parse(work->arena, &source.text, source.whole_paragraphs);
    return arrival_register(work, "kh-7.txt", &source, paper, &arrival, ret_paper, &duplicate, err);
}

static bool prove(struct work *work, struct err *err)
{
    struct response *responses;
    size_t n;
    int64_t paper;
    const struct record_new figure = {.kind = RECORD_FIGURE, .figure = STR("100%"), .file = "bang.txt", .bytes = STR("bảng")};
    return answer(work, &paper, err) && response_of_document(work, paper, &responses, &n, err) && n > 0 &&
           response_decline(work, responses[0].assignment, paper, err) &&
           submit_result(work, responses[0].assignment, &figure, 1, STR("đã nộp đủ"), err) &&
           review_set_none(work, paper, true, err);
}

/* Days: the calendar, a setting, an event that the last task of paper 2 waits for, an extension. */
static bool date(struct work *work, struct err *err)
{
    const struct calendar_day off = {.date = {2021, 2, 17}, .kind = CALENDAR_OFF, .name = STR("nghỉ hoán đổi")};
    const struct extension_ask later = {.day = {2031, 3, 1}, .reason = STR("chờ hướng dẫn")};
    struct assignment *list;
    struct page page = {0};
    size_t n;
    if (!calendar_set(work, &off, err) || !setting_set(work, SETTING_IMMEDIATE_DAYS, 7, err) ||
        !assignment_list(work, &(struct assignment_filter){.lamp = LAMP_NEEDS_DATE, .document = 2}, &page, &list, &n, err))
        return false;
    return n == 1 && event_record(work, list[0].task, (struct date){2021, 3, 1}, 0, err) &&
           extension_grant(work, list[0].id, &later, err);
}

/* A standing duty, and a meeting that settles the first month of it. */
static bool attend(struct work *work, struct err *err)
{
    struct duty duty = {.words = STR("Họp giao ban"), .scope = STR("2"), .times = 1, .proof = RECORD_MEETING,
                        .topic = STR("giao-ban"), .basis = STR("Quy chế làm việc"), .since = {2021, 1, 1}};
    const struct record_new meeting = {.kind = RECORD_MEETING, .org = 2, .day = {2021, 1, 8}, .words = STR("đã họp"),
                                       .topic = STR("giao-ban"), .made_known = STR("Chỉ thị 05"), .present = 7, .members = 8};
    int64_t made, record, settled;
    return duty_add(work, &duty, err) && duty_roll(work, &made, err) && record_add(work, &meeting, &record, err) &&
           duty_settle(work, record, &settled, err);
}

static bool move(struct work *work, struct err *err)
{
    struct actor other = {.user = 2, .name = STR("Lãnh đạo"), .from = STR("cli"), .path = STR("/")};
    if (!assignment_move(work, 1, MOVE_ACKNOWLEDGE, STR("đã rõ"), err) ||
        !assignment_move(work, 1, MOVE_SUBMIT, STR("Báo cáo số 5"), err) ||
        !assignment_move(work, 2, MOVE_CANCEL, STR("không cần nữa"), err))
        return false;
    work->actor = other;
    return assignment_move(work, 1, MOVE_ACCEPT, STR_NONE, err);
}

/* A unit asks another for something: the paper is its own, who owes it does not stand below it. */
static bool ask(struct work *work, struct err *err)
{
    const struct actor office = work->actor;
    struct task_record task = {.words = STR("phối hợp rà soát"), .due = {.kind = DEADLINE_NONE}};
    struct org org;
    if (!org_get(work, 2, &org, err))
        return false;
    work->actor.path = org.path;
    const bool ok = task_keep(work, &task, false, "task.add", err) &&
                    assignment_create_many(work, &task, &(struct assignment_new){.assignee = STR("Hội Nông dân")}, 1,
                                           NULL, err);
    work->actor = office;
    return ok;
}

/* What signing in keeps, of the first person. */
static bool secure(struct work *work, struct err *err)
{
    const struct str secret = second_make(work->arena);
    struct str token, *codes;
    char code[7], *raw = NULL;
    int64_t filter;
    size_t n;
    const bool made = oath_base32_decode(secret.p, secret.n, &raw, &n) == OATH_OK &&
                      oath_totp_generate(raw, n, (time_t)work->now, 30, 0, 6, code) == OATH_OK;
    free(raw);
    return made && second_turn_on(work, secret, str_from(code), &codes, err) &&
           token_make(work, STR("một cửa"), 1U << SCOPE_READ, 30, &token, err) && feed_make(work, &token, err) &&
           filter_keep(work, STR("Việc quá hạn"), STR("/viec?den=qua-han"), true, &filter, err) &&
           filter_keep(work, STR("Thông báo"), STR("/van-ban?loai=Th%C3%B4ng+b%C3%A1o"), false, &filter, err);
}

static struct work *next_day(struct work *work)
{
    work->today = date_add_days(work->today, 1);
    return work;
}

/* The digest of a Monday was sent, that of the day behind it waits. */
static bool remind(struct work *work, struct err *err)
{
    struct remind_tally tally;
    struct remind_mail mail;
    work->today = (struct date){2021, 7, 12};
    return user_set_mail(work, 2, STR("lanhdao@sonha.example"), err) && remind_scan(work, &tally, err) &&
           remind_next(work, &mail, err) && mail.id && remind_sent(work, mail.id, err) &&
           remind_scan(next_day(work), &tally, err);
}

/* A table of two rows, of which one names nobody in the tree. */
static bool bring_table(struct work *work, struct err *err)
{
    static const char csv[] = "Số ký hiệu,Nội dung nhiệm vụ,Chủ trì,Thời hạn\n3-TB/TU,rà soát quy chế,Đảng ủy Khối,1/9/2021\n"
                              "4-TB/TU,rà soát khác,Sở Không có,\n";
    struct sheet sheet;
    struct batch_choice choice;
    struct batch_plan plan;
    int64_t id;
    if (!sheet_bytes(work->arena, "bang.csv", str_from(csv), 0, &sheet, err))
        return false;
    batch_match(work->arena, &sheet, &choice);
    return batch_plan(work, &sheet, &choice, &plan, err) && batch_write(work, "bang.csv", &plan, true, &id, err) &&
           batch_undo(work, id, err);
}

/* A report of one unit, and one of the whole office. */
static bool freeze(struct work *work, struct err *err)
{
    struct snapshot snapshot;
    return snapshot_freeze(work, 3, STR("báo cáo tháng 2"), &snapshot, err) &&
           snapshot_freeze(work, 0, STR("báo cáo tháng 2"), &snapshot, err);
}

/* A book with a number that does not count. */
static bool give_numbers(struct work *work, struct err *err)
{
    const struct book book = {.org = 1, .side = BOOK_OUT, .name = STR("Nhiệm kỳ 2020–2025"), .since = {2021, 1, 1}};
    struct book_entry entry = {.type = STR("Công văn"), .symbol = STR("CV/TU"), .day = {2021, 2, 10}}, made;
    return book_open(work, &book, &entry.book, err) && book_enter(work, &entry, &made, err) &&
           book_void(work, made.id, STR("ký nhầm"), err) && book_enter(work, &entry, &made, err) &&
           book_close(work, entry.book, work->today, err);
}

static bool work_through(struct work *work, char **argv, struct err *err)
{
    (void)argv;
    return decide(work, err) && date(work, err) && prove(work, err) && attend(work, err) &&
           secure(work, err) && move(work, err) && ask(work, err) && bring_table(work, err) &&
           freeze(work, err) && give_numbers(work, err) && remind(work, err);
}

int main(int argc, char **argv)
{
    const struct actor actor = {.user = 1, .name = STR("Văn thư"), .from = STR("cli"), .path = STR("/")};
    return argc == 2 ? at_work(argv[1], STORE_WRITE, actor, work_through, argv) : at_work_usage("work_through DATABASE");
}

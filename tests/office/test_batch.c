/* Tables of tasks that offices keep in Excel: what is understood, what is refused, what is taken back. */
#include "fixture.h"
#include "office/batch.h"
#include "office/tally.h"

#include <stdio.h>
#include <string.h>

#define HEAD "STT,Số/ký hiệu,Ngày ban hành,Trích yếu,Nội dung nhiệm vụ,Đơn vị chủ trì,Phối hợp,Thời hạn,Trạng thái,Kết quả,"     \
    "Ghi chú\n"

static void tree(struct fixture *f)
{
    int64_t root, id;
    begin(f, STORE_WRITE);
    OK(f, org_add(&f->work, 0, STR("tinh-uy"), STR("Tỉnh ủy Sơn Hà"), STR("TU"), &root, &f->err));
    OK(f, org_add(&f->work, root, STR("van-phong"), STR("Văn phòng Tỉnh ủy"), STR("VPTU"), &id, &f->err));
    OK(f, org_add(&f->work, root, STR("ban"), STR("Ban Tổ chức Tỉnh ủy"), STR(""), &id, &f->err));
    OK(f, org_add(&f->work, root, STR("ban"), STR("Ban Tuyên giáo, Dân vận"), STR(""), &id, &f->err));
    end(f);
}

/* Looks at a table in the work that is open. */
static struct batch_plan look_at(struct fixture *f, const char *csv, enum batch_turned turned)
{
    struct sheet sheet;
    struct batch_choice choice;
    struct batch_plan plan;
    OK(f, sheet_bytes(f->arena, "bang.csv", str_copy(f->arena, str_from(csv)), 0, &sheet, &f->err));
    batch_match(f->arena, &sheet, &choice);
    choice.turned = turned;
    OK(f, batch_plan(&f->work, &sheet, &choice, &plan, &f->err));
    return plan;
}

static int64_t bring_in(struct fixture *f, const char *csv)
{
    int64_t id;
    begin(f, STORE_WRITE);
    const struct batch_plan plan = look_at(f, csv, BATCH_TURN_ASK);
    OK(f, batch_write(&f->work, "so/theo-doi.xlsx", &plan, true, &id, &f->err));
    end(f);
    return id;
}

static void assert_holds(struct str s, const char *words)
{
    if (str_find(s, str_from(words)) == STR_NOWHERE)
        fail_msg("“%s” is not in “%.*s”", words, STR_ARG(s));
}

/* --- headings --- */

static void headings_are_found_below_titles_and_in_two_rows(void **state)
{
    struct fixture *f = *state;
    struct sheet sheet;
    struct batch_choice c;
    static const char csv[] = "TỈNH ỦY SƠN HÀ,,,,,,\nBẢNG THEO DÕI NHIỆM VỤ,,,,,,\n"
                              "TT,Văn bản giao,,Nhiệm vụ được giao,Cơ quan chủ trì,Thời hạn hoàn thành,Hoàn thành ngày\n"
                              ",Số văn bản,Ngày tháng,,,,\n1,2,3,4,5,6,7\n1,5-TB/TU,,việc,,,\n";
    OK(f, sheet_bytes(f->arena, "bang.csv", str_from(csv), 0, &sheet, &f->err));
    batch_match(f->arena, &sheet, &c);
    assert_int_equal(c.column[BATCH_ORDER], 0);
    assert_int_equal(c.column[BATCH_SYMBOL], 1);
    assert_int_equal(c.column[BATCH_ISSUED], 2);
    assert_int_equal(c.column[BATCH_WORDS], 3);
    assert_int_equal(c.column[BATCH_LEAD], 4);
    assert_int_equal(c.column[BATCH_DUE], 5);
    assert_int_equal(c.column[BATCH_DONE], 6);
    assert_int_equal(sheet.rows[c.first].number, 5);
    assert_str(batch_heading(&sheet, &c, 1), "Số văn bản");
    assert_str(batch_heading(&sheet, &c, 3), "Nhiệm vụ được giao");
}

static void one_column_may_hold_state_and_proof(void **state)
{
    struct fixture *f = *state;
    tree(f);
    begin(f, STORE_READ);
    const struct batch_plan plan = look_at(f,
        "Nội dung công việc,Đơn vị thực hiện,Kết quả/trạng thái\n"
        "một,Văn phòng Tỉnh ủy,Đã hoàn thành tại Báo cáo số 45-BC/VPTU ngày 20/01/2021\n"
        "hai,Văn phòng Tỉnh ủy,Hoàn thành\nba,Văn phòng Tỉnh ủy,Cơ bản hoàn thành\nbốn,Văn phòng Tỉnh ủy,Hoàn thành 80%\n"
        "năm,Văn phòng Tỉnh ủy,Chưa hoàn thành\nsáu,Văn phòng Tỉnh ủy,100%\nbảy,Văn phòng Tỉnh ủy,Hủy theo chỉ đạo\n",
        BATCH_TURN_ASK);
    static const enum batch_state expected[] = {BATCH_HANDED, BATCH_HANDED_BARE, BATCH_OPEN, BATCH_OPEN,
                                                BATCH_OPEN,   BATCH_HANDED_BARE, BATCH_CANCELLED};
    assert_int_equal(plan.n_add, 7);
    for (size_t i = 0; i < 7; i++)
        assert_int_equal(plan.rows[i].state, expected[i]);
    assert_int_equal(date_cmp(plan.rows[0].handed, (struct date){2021, 1, 20}), 0);
    end(f);
}

/* --- what rows become --- */

static void rows_become_papers_tasks_and_assignments(void **state)
{
    struct fixture *f = *state;
    tree(f);
    bring_in(f, HEAD "1,12-TB/TU,05/01/2021,về kiểm tra,Xây dựng kế hoạch,Văn phòng,\"Ban Tổ chức; Ban Tuyên giáo, Dân vận\","
                     "28/02/2021,Đang làm,,\n"
                     "2,,,,Báo cáo kết quả,Ban Tổ chức,,,,,gấp\n"
                     "3,13-TB/TU,06/01/2021,về báo cáo,Nộp báo cáo,Văn phòng,,20/01/2021,Hoàn thành,Báo cáo số 3-BC/VPTU ngày 18/01/2021,\n");
    /* the second row has the paper of the first, whose cells Excel merged */
    assert_int_equal(peek(f, "SELECT count(*) FROM document"), 2);
    assert_int_equal(peek(f, "SELECT count(*) FROM task WHERE document = 1"), 2);
    assert_int_equal(peek(f, "SELECT count(*) FROM document WHERE number = '12' AND symbol = 'TB/TU' AND type = 'Thông báo'"), 1);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE task = 1"), 3);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE task = 1 AND role = 'support' AND due = '2021-02-28'"), 2);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE state = 'submitted' AND handed = '2021-01-18'"), 1);
    begin(f, STORE_READ);
    struct tally own, below;
    OK(f, tally_of_node(&f->work, 0, &own, &below, &f->err));
    assert_int_equal(tally_total(&below), 5);
    assert_int_equal(below.by_lamp[LAMP_NEEDS_DATE], 1);
    end(f);
}

/* The audit of a provincial office: 185 rows, of which 65 have no date, 146 are done and 78 of these without proof. */
static void nothing_without_a_date_or_proof_is_shown_as_in_order(void **state)
{
    struct fixture *f = *state;
    struct buf csv = {0};
    tree(f);
    buf_puts(&csv, HEAD);
    for (int i = 0; i < 185; i++) {
        char row[300];
        snprintf(row, sizeof row, "%d,%d-TB/TU,05/01/2021,về việc %d,Việc thứ %d,Văn phòng,,%s,%s,%s,\n", i + 1, i / 3 + 1,
                 i / 3, i, i < 65 ? "" : "28/02/2021", i % 185 < 146 ? "Hoàn thành" : "Đang thực hiện",
                 i >= 78 && i < 146 ? "Báo cáo số 4-BC/VPTU" : "");
        buf_puts(&csv, row);
    }
    buf_putc(&csv, 0);
    const char *z = buf_view(&csv).p;
    begin(f, STORE_READ);
    const struct batch_plan plan = look_at(f, z, BATCH_TURN_ASK);
    assert_int_equal(plan.n_add, 185);
    assert_int_equal(plan.n_undated, 65);
    assert_int_equal(plan.n_bare, 78);
    end(f);
    bring_in(f, z);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE state = 'accepted'"), 0);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE state = 'submitted'"), 146);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE evidence LIKE '%không có minh chứng%'"), 78);
    begin(f, STORE_READ);
    struct tally own, below;
    OK(f, tally_of_node(&f->work, 0, &own, &below, &f->err));
    assert_int_equal(tally_total(&below), 185);
    assert_int_equal(below.by_lamp[LAMP_NEEDS_DATE], 65);
    assert_int_equal(below.by_lamp[LAMP_DONE] + below.by_lamp[LAMP_DONE_LATE], 0);
    end(f);
    buf_free(&csv);
}

static void deadlines_in_words_are_read_and_others_need_a_date(void **state)
{
    struct fixture *f = *state;
    tree(f);
    begin(f, STORE_READ);
    const struct batch_plan plan = look_at(f,
        HEAD "1,12-TB/TU,05/01/2021,v,một,Văn phòng,,Quý II/2021,,,\n2,,,,hai,Văn phòng,,Thường xuyên,,,\n"
             "3,,,,ba,Văn phòng,,hằng tháng,,,\n4,,,,bốn,Văn phòng,,sớm nhất có thể,,,\n5,,,,năm,Văn phòng,,44256,,,\n"
             "6,,,,sáu,Văn phòng,,1/3/21,,,\n7,,,,bảy,Văn phòng,,10 ngày kể từ ngày ban hành,,,\n",
        BATCH_TURN_ASK);
    assert_int_equal(plan.n_add, 7);
    assert_int_equal(plan.n_undated, 1);
    assert_int_equal(date_cmp(plan.rows[0].due.date, (struct date){2021, 6, 30}), 0);
    assert_int_equal(plan.rows[1].due.kind, DEADLINE_NONE);
    assert_int_equal(plan.rows[2].due.kind, DEADLINE_RECURRING);
    assert_true(due_needs_date(&plan.rows[3].due));
    assert_str(plan.rows[3].due.words, "sớm nhất có thể");
    assert_holds(plan.rows[4].remark, "01/03/2021");
    assert_int_equal(date_cmp(plan.rows[4].due.date, (struct date){2021, 3, 1}), 0);
    assert_int_equal(date_cmp(plan.rows[5].due.date, (struct date){2021, 3, 1}), 0);
    assert_int_equal(plan.rows[6].due.kind, DEADLINE_RELATIVE);
    assert_int_equal(date_cmp(plan.rows[6].due.date, (struct date){2021, 1, 15}), 0);
    end(f);
}

/* --- what is wrong --- */

static void faults_are_told_by_row(void **state)
{
    struct fixture *f = *state;
    tree(f);
    begin(f, STORE_READ);
    const struct batch_plan plan = look_at(f,
        HEAD "1,12-TB/TU,05/01/2021,v,một,Văn phòg Tỉnh ủy,,31/02/2021,,,\n"
             "2,13-TB/TU,05/01/2021,v,hai,Văn phòng,,12/25/2021,,,\n"
             "3,14-TB/TU,05/03/2021,v,ba,Văn phòng,,01/04/2021,,,\n"
             "4,15-TB/TU,05/02/2021,v,bốn,Văn phòng,,01/01/2021,,,\n"
             "5,16-TB/TU,05/01/2021,v,,Văn phòng,,01/03/2021,,,\n"
             "6,17-TB/TU,05/01/2021,v,sáu,Văn phòng,,01/03/2021,,,\n"
             "7,17-TB/TU,05/01/2021,v,sáu,Văn phòng,,01/03/2021,,,\n"
             "8,18-TB/TU,05/01/2021,v,tám,Văn phòng,,,hoàn thành ngày,Báo cáo số 1-BC/VP ngày 20/12/2021,\n",
        BATCH_TURN_ASK);
    static const char *const told[] = {"31/02/2021", "25/12/2021", "ở sau hôm nay", "trước ngày ban hành",
                                       "chưa có nội dung", NULL, "trùng với dòng 7", "ở sau hôm nay"};
    assert_int_equal(plan.n_bad, 7);
    for (size_t i = 0; i < 8; i++) {
        assert_int_equal(plan.rows[i].number, i + 2);
        assert_int_equal(plan.rows[i].act == BATCH_BAD, told[i] != NULL);
        if (told[i])
            assert_holds(plan.rows[i].why, told[i]);
    }
    /* both faults of a row, and who may be meant */
    assert_holds(plan.rows[0].why, "“Văn phòng Tỉnh ủy”");
    end(f);
}

static void days_that_excel_turned_round_are_asked_about(void **state)
{
    struct fixture *f = *state;
    /* on the way through a page a real day is written as yyyy-mm-dd */
    static const char csv[] = HEAD "1,12-TB/TU,2021-01-02,v,một,Văn phòng,,2021-03-02,,,\n"
                                   "2,13-TB/TU,15/01/2021,v,hai,Văn phòng,,25/02/2021,,,\n";
    tree(f);
    begin(f, STORE_READ);
    struct batch_plan plan = look_at(f, csv, BATCH_TURN_ASK);
    assert_true(plan.doubt);
    assert_int_equal(plan.rows[0].act, BATCH_BAD);
    assert_holds(plan.rows[0].why, "01/02/2021");
    plan = look_at(f, csv, BATCH_TURN_KEEP);
    assert_int_equal(plan.n_add, 2);
    assert_int_equal(date_cmp(plan.rows[0].issued, (struct date){2021, 1, 2}), 0);
    plan = look_at(f, csv, BATCH_TURN_BACK);
    assert_int_equal(plan.n_add, 2);
    assert_int_equal(date_cmp(plan.rows[0].issued, (struct date){2021, 2, 1}), 0);
    assert_int_equal(date_cmp(plan.rows[1].due.date, (struct date){2021, 2, 25}), 0);
    end(f);
}

static void secret_papers_stay_outside(void **state)
{
    struct fixture *f = *state;
    tree(f);
    begin(f, STORE_READ);
    const struct batch_plan plan = look_at(
        f, "Nội dung,Chủ trì,Độ mật\nmột,Văn phòng Tỉnh ủy,Mật\nhai,Văn phòng Tỉnh ủy,Thường\n", BATCH_TURN_ASK);
    assert_int_equal(plan.rows[0].act, BATCH_BAD);
    assert_int_equal(plan.rows[1].act, BATCH_ADD);
    end(f);
}

static void titles_of_groups_and_sums_are_no_tasks(void **state)
{
    struct fixture *f = *state;
    tree(f);
    begin(f, STORE_READ);
    const struct batch_plan plan = look_at(
        f, HEAD "(1),(2),(3),(4),(5),(6),(7),(8),(9),(10),(11)\nI,,,,NHIỆM VỤ QUÝ I,,,,,,\n1,1-TB/TU,,v,một,Văn phòng,,,,,\n"
                ",Tổng cộng,,1,,,,,,,\n", BATCH_TURN_ASK);
    assert_int_equal(plan.n_add, 1);
    assert_int_equal(plan.n_skip, 3);
    end(f);
}

static void a_bad_row_stops_all_or_is_set_aside(void **state)
{
    struct fixture *f = *state;
    static const char csv[] = HEAD "1,12-TB/TU,05/01/2021,v,một,Văn phòng,,28/02/2021,,,\n"
                                   "2,13-TB/TU,05/01/2021,v,hai,Sở Không có,,28/02/2021,,,\n";
    int64_t id;
    tree(f);
    begin(f, STORE_WRITE);
    const struct batch_plan plan = look_at(f, csv, BATCH_TURN_ASK);
    expect_code(f, batch_write(&f->work, "b.csv", &plan, false, &id, &f->err), ERR_INPUT);
    abandon(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM task"), 0);
    id = bring_in(f, csv);
    assert_int_equal(peek(f, "SELECT count(*) FROM task"), 1);
    begin(f, STORE_READ);
    struct batch_aside *asides;
    size_t n;
    OK(f, batch_asides(&f->work, id, &asides, &n, &f->err));
    assert_int_equal(n, 1);
    assert_int_equal(asides[0].number, 3);
    assert_holds(asides[0].why, "Sở Không có");
    assert_str(asides[0].cells[4], "hai");
    end(f);
}

/* --- again, and back --- */

static void the_same_table_adds_only_what_is_new(void **state)
{
    struct fixture *f = *state;
    static const char before[] = HEAD "1,12-TB/TU,05/01/2021,v,một,Văn phòng,,28/02/2021,,,\n2,,,,chung,,,,,,\n";
    static const char after[] = HEAD "1,12-TB/TU,05/01/2021,v,một,Văn phòng,,28/02/2021,Hoàn thành,,\n2,,,,chung,,,,,,\n"
                                     "3,,,,ba,Văn phòng,,28/02/2021,,,\n4,,,,một,Ban Tổ chức,,,,,\n";
    tree(f);
    bring_in(f, before);
    begin(f, STORE_READ);
    const struct batch_plan plan = look_at(f, after, BATCH_TURN_ASK);
    assert_int_equal(plan.n_same, 2);
    assert_int_equal(plan.n_add, 2);
    end(f);
    bring_in(f, after);
    assert_int_equal(peek(f, "SELECT count(*) FROM task"), 4);
    assert_int_equal(peek(f, "SELECT count(*) FROM document"), 1);
}

static void a_paper_that_is_held_gets_the_tasks(void **state)
{
    struct fixture *f = *state;
    tree(f);
    begin(f, STORE_WRITE);
    const int64_t paper = register_paper(f, &notice);
    end(f);
    bring_in(f, HEAD "1,Thông báo số 12-TB/ĐUK,15/01/2021,,việc thêm,Văn phòng Tỉnh ủy,,28/02/2021,,,\n");
    assert_int_equal(peek(f, "SELECT count(*) FROM document"), 1);
    assert_int_equal(peek(f, "SELECT document FROM task WHERE words = 'việc thêm'"), paper);
}

static void a_batch_is_taken_back_whole(void **state)
{
    struct fixture *f = *state;
    tree(f);
    const int64_t id = bring_in(f, HEAD "1,12-TB/TU,05/01/2021,v,một,Văn phòng,Ban Tổ chức,28/02/2021,Hoàn thành,,\n"
                                        "2,,,,hai,Văn phòng,,,,,\n");
    begin(f, STORE_WRITE);
    OK(f, batch_undo(&f->work, id, &f->err));
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE state = 'cancelled'"), 3);
    begin(f, STORE_WRITE);
    struct batch batch;
    OK(f, batch_get(&f->work, id, &batch, &f->err));
    assert_true(batch.undone != 0);
    expect_code(f, batch_undo(&f->work, id, &f->err), ERR_CONFLICT);
    abandon(f);
    /* mended, the same table comes in again */
    bring_in(f, HEAD "1,12-TB/TU,05/01/2021,v,một,Văn phòng,Ban Tổ chức,28/02/2021,,,\n");
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE state = 'assigned'"), 2);
    assert_int_equal(peek(f, "SELECT count(*) FROM document"), 1);
}

static void a_batch_stays_once_somebody_went_on_with_it(void **state)
{
    struct fixture *f = *state;
    struct batch_obstacle *obstacles;
    size_t n;
    tree(f);
    const int64_t id = bring_in(f, HEAD "1,12-TB/TU,05/01/2021,v,một,Văn phòng,,28/02/2021,,,\n");
    begin_as(f, STORE_WRITE, 2, "Chị Hoa");
    OK(f, assignment_move(&f->work, 1, MOVE_ACKNOWLEDGE, STR_NONE, &f->err));
    end(f);
    begin(f, STORE_WRITE);
    OK(f, batch_obstacles(&f->work, id, &obstacles, &n, &f->err));
    assert_int_equal(n, 1);
    assert_str(obstacles[0].who, "Chị Hoa");
    assert_str(obstacles[0].action, "assignment.acknowledge");
    assert_str(obstacles[0].words, "một");
    expect_code(f, batch_undo(&f->work, id, &f->err), ERR_CONFLICT);
    abandon(f);
}

static void a_batch_stays_after_a_day(void **state)
{
    struct fixture *f = *state;
    tree(f);
    const int64_t id = bring_in(f, HEAD "1,12-TB/TU,05/01/2021,v,một,Văn phòng,,28/02/2021,,,\n");
    begin(f, STORE_WRITE);
    f->work.now += BATCH_UNDO_HOURS * 3600 + 1;
    expect_code(f, batch_undo(&f->work, id, &f->err), ERR_CONFLICT);
    abandon(f);
}

/* A table of another node is out of sight, and so is what it asks. */
static void batches_are_seen_from_their_own_node_and_above(void **state)
{
    struct fixture *f = *state;
    struct batch batch, *list;
    struct page page = {0};
    size_t n;
    tree(f);
    const int64_t id = bring_in(f, HEAD "1,12-TB/TU,05/01/2021,v,một,Văn phòng,,28/02/2021,,,\n");
    begin(f, STORE_READ);
    f->work.actor.path = STR("/1/2/");
    expect_code(f, batch_get(&f->work, id, &batch, &f->err), ERR_MISSING);
    OK(f, batch_list(&f->work, &page, &list, &n, &f->err));
    assert_int_equal(n, 0);
    f->work.actor.path = STR("/");
    OK(f, batch_list(&f->work, &page, &list, &n, &f->err));
    assert_int_equal(n, 1);
    assert_str(list[0].name, "theo-doi.xlsx");
    end(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, fixture_set_up, fixture_tear_down)
        CASE(headings_are_found_below_titles_and_in_two_rows),
        CASE(one_column_may_hold_state_and_proof),
        CASE(rows_become_papers_tasks_and_assignments),
        CASE(nothing_without_a_date_or_proof_is_shown_as_in_order),
        CASE(deadlines_in_words_are_read_and_others_need_a_date),
        CASE(faults_are_told_by_row),
        CASE(days_that_excel_turned_round_are_asked_about),
        CASE(secret_papers_stay_outside),
        CASE(titles_of_groups_and_sums_are_no_tasks),
        CASE(a_bad_row_stops_all_or_is_set_aside),
        CASE(the_same_table_adds_only_what_is_new),
        CASE(a_paper_that_is_held_gets_the_tasks),
        CASE(a_batch_is_taken_back_whole),
        CASE(a_batch_stays_once_somebody_went_on_with_it),
        CASE(a_batch_stays_after_a_day),
        CASE(batches_are_seen_from_their_own_node_and_above),
    };
    return cmocka_run_group_tests_name("batch", tests, NULL, NULL);
}

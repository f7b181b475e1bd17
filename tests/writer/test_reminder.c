/* The formal reminder: what it says is what is overdue, by an independent count; and it reads back. */
#include "fixture.h"
#include "read_back.h"

#include "office/onward.h"
#include "office/submit.h"
#include "writer/docx.h"
#include "writer/reminder.h"

#include <string.h>

static const char conclusions[] =
    "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ\n*\nSố 12-TB/ĐUK\n\nĐẢNG CỘNG SẢN VIỆT NAM\n"
    "Hà Lâm, ngày 05 tháng 01 năm 2021\n\nTHÔNG BÁO\nkết luận kiểm tra\n-----\n\n"
    "1. Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục, gửi về Đảng ủy Khối trước ngày 20/02/2021.\n\n"
    "2. Đảng ủy Sở Xây dựng bổ sung sổ sách, xong trước ngày 28/02/2021.\n\n"
    "3. Đảng ủy Sở Tài chính báo cáo kết quả thu đảng phí trước ngày 25/02/2021.\n\n"
    "4. Đảng ủy Sở Tài chính gửi báo cáo năm trước ngày 20/12/2021.\n\n"
    "Nơi nhận:\n- Đảng ủy Sở Xây dựng,\n- Đảng ủy Sở Tài chính,\n- Lưu Văn phòng Đảng ủy Khối.\n\n"
    "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa\n";
static const char letter_of_office[] =
    "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ\nVĂN PHÒNG\n*\nSố 07-CV/VPĐUK\nvề việc nộp báo cáo\n\n"
    "ĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 06 tháng 01 năm 2021\n\nKính gửi: Đảng ủy Sở Tài chính,\n\n"
    "Văn phòng Đảng ủy Khối chuyển mẫu báo cáo.\n\nNơi nhận:\n- Như trên,\n- Lưu Văn phòng Đảng ủy Khối.\n\n"
    "CHÁNH VĂN PHÒNG\n\nMạc Văn Đoan\n";

enum { ROOT, OFFICE, WORKS, MONEY, BRANCH, ORGS };

static int64_t keep(struct fixture *f, const char *file, const char *text)
{
    struct source source;
    int64_t id;
    bool duplicate;
    OK(f, reader_bytes(f->arena, file, str_from(text), &source, &f->err));
    OK(f, document_register(&f->work, file, &source, paper_parse(f->arena, &source.text, source.whole_paragraphs), &id,
                            &duplicate, &f->err));
    return id;
}

static void fill_office(struct fixture *f, int64_t orgs[ORGS])
{
    static const struct { int above; const char *name, *kind, *code; } tree[ORGS] = {
        [ROOT] = {-1, "Đảng ủy Khối các cơ quan tỉnh Sơn Hà", "dang-uy", "ĐUK"},
        [OFFICE] = {ROOT, "Văn phòng Đảng ủy Khối", "van-phong", "VPĐUK"},
        [WORKS] = {ROOT, "Đảng ủy Sở Xây dựng", "dang-bo-co-so", "ĐU"},
        [MONEY] = {ROOT, "Đảng ủy Sở Tài chính", "dang-bo-co-so", "ĐU"},
        [BRANCH] = {WORKS, "Chi bộ Thanh tra Sở Xây dựng", "chi-bo", "CB"},
    };
    int64_t confirmed;
    begin(f, STORE_WRITE);
    for (int i = 0; i < ORGS; i++)
        OK(f, org_add(&f->work, i == ROOT ? 0 : orgs[tree[i].above], str_from(tree[i].kind), str_from(tree[i].name),
                      str_from(tree[i].code), &orgs[i], &f->err));
    const int64_t document = keep(f, "tb-12.txt", conclusions);
    keep(f, "cv-07.txt", letter_of_office);
    OK(f, task_confirm_all(&f->work, document, &confirmed, &f->err));
    assert_int_equal(confirmed, 4);
    end(f);
}

/* What is found on that day; its work stays open. */
static struct reminder find_on(struct fixture *f, const char *day, int64_t org)
{
    struct reminder reminder;
    today_is(day);
    begin(f, STORE_READ);
    OK(f, reminder_find(&f->work, org, &reminder, &f->err));
    return reminder;
}

static struct back letter(struct fixture *f, const struct reminder *reminder, size_t unit)
{
    struct draft draft;
    OK(f, unit < reminder->n_units ? reminder_to_unit(&f->work, reminder, unit, &draft, &f->err)
                                   : reminder_to_all(&f->work, reminder, &draft, &f->err));
    draft.number = STR("31"); /* as the clerk does */
    return read_back(f->arena, &draft);
}

static bool says(const struct back *back, const char *words)
{
    return str_find(back->source.text.s, str_from(words)) != STR_NOWHERE;
}

static void assert_says(const struct back *back, const char *words)
{
    if (!says(back, words))
        fail_msg("“%s” is not in:\n%.*s", words, STR_ARG(back->source.text.s));
}

static void a_unit_is_asked_for_what_it_is_late_with(void **state)
{
    struct fixture *f = *state;
    int64_t orgs[ORGS];
    fill_office(f, orgs);
    const struct reminder reminder = find_on(f, "2021-03-02", orgs[WORKS]);
    assert_int_equal(reminder.n_units, 1);
    assert_int_equal(reminder.n_lines, 2);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE org = 3 AND due < '2021-03-02'"), 2);
    const struct back back = letter(f, &reminder, 0);
    assert_nothing_found(&back);
    const struct header *header = &back.paper->header;
    assert_str(header->parent.value, "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ");
    assert_str(header->issuer.value, "VĂN PHÒNG");
    assert_str(header->symbol.value, "CV/VPĐUK");
    assert_str(header->place.value, "Hà Lâm");
    assert_int_equal(date_cmp(header->issued, (struct date){2021, 3, 2}), 0);
    assert_str(back.paper->signature.position.value, "CHÁNH VĂN PHÒNG");
    assert_str(back.paper->signature.name.value, "Mạc Văn Đoan");
    assert_says(&back, "Kính gửi: Đảng ủy Sở Xây dựng,");
    assert_says(&back, "còn 02 nhiệm vụ đã quá hạn");
    assert_says(&back, "1 | Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục, gửi về Đảng ủy Khối trước ngày 20/02/2021. | "
                            "Thông báo số 12-TB/ĐUK, ngày 05/01/2021 của Đảng ủy Khối các cơ quan tỉnh Sơn Hà | 20/02/2021 | "
                            "10");
    assert_says(&back, "| 28/02/2021 | 2");
    assert_false(says(&back, "Sở Tài chính"));
    end(f);
}

/* The letter itself asks for one thing: an answer by a day. What is owed stands in a table, and is not asked anew. */
static void it_reads_back_as_one_demand_that_cites_its_sources(void **state)
{
    struct fixture *f = *state;
    int64_t orgs[ORGS];
    fill_office(f, orgs);
    const struct reminder reminder = find_on(f, "2021-03-02", orgs[WORKS]);
    const struct back back = letter(f, &reminder, 0);
    assert_int_equal(back.paper->n_tasks, 1);
    assert_int_equal(back.paper->tasks[0].n_assignees, 1);
    assert_str(back.paper->tasks[0].assignees[0], "Đảng ủy Sở Xây dựng");
    assert_int_equal(date_cmp(back.paper->tasks[0].deadline.date, (struct date){2021, 3, 12}), 0);
    assert_int_equal(back.paper->n_citations, 2);
    for (size_t i = 0; i < 2; i++) {
        assert_str(back.paper->citations[i].symbol, "TB/ĐUK");
        assert_int_equal(date_cmp(back.paper->citations[i].date, (struct date){2021, 1, 5}), 0);
    }
    assert_int_equal(back.paper->n_recipients, 3);
    assert_str(back.paper->recipients[0].name, "Như trên");
    assert_str(back.paper->recipients[2].name, "Lưu Văn phòng Đảng ủy Khối");
    end(f);
}

static void one_letter_to_all_has_them_in_its_annex(void **state)
{
    struct fixture *f = *state;
    int64_t orgs[ORGS];
    fill_office(f, orgs);
    const struct reminder reminder = find_on(f, "2021-03-02", 0);
    assert_int_equal(reminder.n_units, 2);
    assert_int_equal(reminder.n_lines, 3);
    const struct back back = letter(f, &reminder, reminder.n_units);
    assert_nothing_found(&back);
    assert_says(&back, "- Đảng ủy Sở Xây dựng,");
    assert_says(&back, "- Đảng ủy Sở Tài chính.");
    assert_says(&back, "còn 03 nhiệm vụ của 02 đơn vị");
    assert_says(&back, "3 | Đảng ủy Sở Tài chính | "); /* what one unit owes stands together */
    assert_int_equal(back.paper->n_tasks, 1);
    assert_int_equal(back.source.page->n_sections, 2);
    assert_true(back.source.page->sections[1].landscape);
    end(f);
}

static void what_was_handed_in_or_is_asked_by_the_unit_is_left_out(void **state)
{
    struct fixture *f = *state;
    int64_t orgs[ORGS];
    fill_office(f, orgs);
    begin(f, STORE_WRITE);
    OK(f, assignment_move(&f->work, 1, MOVE_SUBMIT, STR("Kế hoạch số 05-KH/ĐU"), &f->err));
    end(f);
    struct reminder reminder = find_on(f, "2021-03-02", orgs[WORKS]);
    assert_int_equal(reminder.n_lines, 1);
    end(f);
    /* whoever stands at the branch's own unit writes in its name, of what it asks itself: nothing here */
    today_is("2021-03-02");
    struct org works;
    begin(f, STORE_READ);
    OK(f, org_get(&f->work, orgs[WORKS], &works, &f->err));
    end(f);
    const struct actor actor = {1, STR("Nguyễn Văn A"), STR("test"), works.path};
    OK(f, work_begin(f->office, STORE_READ, actor, f->arena, &f->work, &f->err));
    expect_code(f, reminder_find(&f->work, 0, &reminder, &f->err), ERR_CONFLICT);
    end(f);
}

static void nothing_overdue_is_no_letter(void **state)
{
    struct fixture *f = *state;
    int64_t orgs[ORGS];
    struct reminder reminder;
    fill_office(f, orgs);
    today_is("2021-02-20"); /* the due day itself is not late */
    begin(f, STORE_READ);
    expect_code(f, reminder_find(&f->work, 0, &reminder, &f->err), ERR_CONFLICT);
    expect_code(f, reminder_find(&f->work, orgs[MONEY], &reminder, &f->err), ERR_CONFLICT);
    end(f);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_set_up, fixture_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_unit_is_asked_for_what_it_is_late_with),
        TEST(it_reads_back_as_one_demand_that_cites_its_sources),
        TEST(one_letter_to_all_has_them_in_its_annex),
        TEST(what_was_handed_in_or_is_asked_by_the_unit_is_left_out),
        TEST(nothing_overdue_is_no_letter),
    };
    return cmocka_run_group_tests_name("reminder", tests, NULL, NULL);
}

/* Papers begun from what the office knows: each is in the right form under each rule set, its figures are those of an
 * independent count, and its sources stand in it one by one. */
#include "fixture.h"
#include "read_back.h"

#include "writer/skeleton.h"

#include <stdio.h>
#include <string.h>

static const char conclusions[] =
    "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH SƠN HÀ\n*\nSố 12-TB/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n"
    "Hà Lâm, ngày 05 tháng 01 năm %d\n\nTHÔNG BÁO\nkết luận kiểm tra Đảng ủy Sở Xây dựng\n-----\n\n"
    "I. ƯU ĐIỂM\n\n- Đảng ủy họp đủ kỳ.\n\nII. HẠN CHẾ, KHUYẾT ĐIỂM\n\n- Sổ nghị quyết ghi chưa đủ.\n\n"
    "- Chưa theo dõi đảng viên đi làm xa.\n\nIII. YÊU CẦU\n\n"
    "1. Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục, gửi về Đảng ủy các cơ quan Đảng trước ngày 20/02/%d.\n\n"
    "2. Đảng ủy Sở Xây dựng bổ sung sổ sách, xong trước ngày 28/02/%d.\n\n"
    "3. Đảng ủy Sở Xây dựng gửi báo cáo năm trước ngày 20/12/%d.\n\n"
    "4. Đảng ủy Sở Tài chính báo cáo kết quả thu đảng phí trước ngày 25/11/%d.\n\n"
    "Nơi nhận:\n- Đảng ủy Sở Xây dựng,\n- Đảng ủy Sở Tài chính,\n- Lưu Văn phòng Đảng ủy các cơ quan Đảng.\n\n"
    "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa\n";

enum { ROOT, OFFICE, ADVISORS, WORKS, MONEY, ORGS };

struct made {
    int64_t orgs[ORGS], document;
};

/* The first task of the works' committee is done in time, the second is late, the third is not due yet. */
static struct made fill_office(struct fixture *f, int year)
{
    static const struct { int above; const char *name, *kind, *code; } tree[ORGS] = {
        [ROOT] = {-1, "Đảng ủy các cơ quan Đảng tỉnh Sơn Hà", "dang-uy", "ĐU"},
        [OFFICE] = {ROOT, "Văn phòng Đảng ủy các cơ quan Đảng", "van-phong", "VPĐU"},
        [ADVISORS] = {ROOT, "Ban Tổ chức Đảng ủy các cơ quan Đảng", "ban", "BTCĐU"},
        [WORKS] = {ROOT, "Đảng ủy Sở Xây dựng", "dang-bo-co-so", "ĐU"},
        [MONEY] = {ROOT, "Đảng ủy Sở Tài chính", "dang-bo-co-so", "ĐU"},
    };
    struct made made;
    struct source source;
    bool duplicate;
    int64_t confirmed;
    char today[20];
    const struct str text = str_printf(f->arena, conclusions, year, year, year, year, year);
    snprintf(today, sizeof today, "%d-02-10", year);
    today_is(today);
    begin(f, STORE_WRITE);
    for (int i = 0; i < ORGS; i++)
        OK(f, org_add(&f->work, i == ROOT ? 0 : made.orgs[tree[i].above], str_from(tree[i].kind), str_from(tree[i].name),
                      str_from(tree[i].code), &made.orgs[i], &f->err));
    OK(f, org_add_alias(&f->work, made.orgs[ROOT], STR("Đảng ủy các cơ quan Đảng"), &f->err));
    OK(f, reader_bytes(f->arena, "tb-12.txt", text, &source, &f->err));
    OK(f, document_register(&f->work, "tb-12.txt", &source,
                            paper_parse(f->arena, &source.text, source.whole_paragraphs), &made.document, &duplicate,
                            &f->err));
    OK(f, task_confirm_all(&f->work, made.document, &confirmed, &f->err));
    assert_int_equal(confirmed, 4);
    end(f);
    begin_as(f, STORE_WRITE, 7, "người nộp");
    OK(f, assignment_move(&f->work, 1, MOVE_SUBMIT, STR("đã gửi kế hoạch"), &f->err));
    end(f);
    begin(f, STORE_WRITE);
    OK(f, assignment_move(&f->work, 1, MOVE_ACCEPT, STR(""), &f->err));
    end(f);
    snprintf(today, sizeof today, "%d-10-01", year);
    today_is(today);
    return made;
}

/* What a skeleton is begun from: a programme of inspection is that of a committee that has others below it. */
static int64_t subject_of(const struct made *made, const struct skeleton *skeleton)
{
    return skeleton->of_paper                                    ? made->document
           : strcmp(skeleton->name, SKELETON_INSPECTIONS) == 0 ? made->orgs[ROOT]
                                                                : made->orgs[WORKS];
}

static struct draft draft_of(struct fixture *f, const char *name, int64_t id)
{
    struct draft draft;
    const struct skeleton *skeleton = skeleton_find(str_from(name));
    assert_non_null(skeleton);
    begin(f, STORE_READ);
    OK(f, skeleton_draft(&f->work, skeleton, id, &draft, &f->err));
    end(f);
    draft.number = STR("31"); /* as the clerk does */
    if (str_empty(draft.place))
        draft.place = STR("Hà Lâm");
    if (str_empty(draft.name))
        draft.name = STR("Lò Thị Hoa");
    return draft;
}

/* Each row of a list cites a paper, and a task is asked of somebody by a day: what is read again is that, no less and
 * no more: an annex that names the paper it hangs on cites none. */
static void assert_reads_back(struct fixture *f, const struct draft *draft, const struct back *back)
{
    size_t written = 0, read = 0;
    assert_as_drafted(f->arena, draft, back);
    for (struct str rest = back->source.text.s; rest.n;) {
        const size_t at = str_find(rest, STR("Thông báo số 12-TB/ĐU"));
        written += at != STR_NOWHERE;
        rest = at == STR_NOWHERE ? STR_NONE : str_skip(rest, at + 1);
    }
    for (size_t i = 0; i < back->paper->n_citations; i++)
        read += str_eq(back->paper->citations[i].symbol, STR("TB/ĐU")) && str_eq(back->paper->citations[i].number, STR("12"));
    assert_int_equal(read, written);
    assert_int_equal(back->paper->n_citations, written);
    for (size_t i = 0; i < back->paper->n_tasks; i++)
        assert_true(back->paper->tasks[i].n_assignees > 0);
}

static struct back begun(struct fixture *f, const char *name, int64_t id)
{
    const struct draft draft = draft_of(f, name, id);
    return read_back(f->arena, &draft);
}

static void assert_says(const struct back *back, const char *words)
{
    if (str_find(back->source.text.s, str_from(words)) == STR_NOWHERE)
        fail_msg("“%s” is not in:\n%.*s", words, STR_ARG(back->source.text.s));
}

static void all_are_in_the_right_form(struct fixture *f, int year, enum rule_set set)
{
    const struct made made = fill_office(f, year);
    for (size_t i = 0; i < n_skeletons; i++) {
        const struct draft draft =
            draft_of(f, skeletons[i].name, subject_of(&made, &skeletons[i]));
        const struct back back = read_back(f->arena, &draft);
        if (back.report.n)
            print_message("%s under %s\n", skeletons[i].name, rule_set_word(set));
        assert_int_equal(back.report.set, set);
        assert_nothing_found(&back);
        assert_reads_back(f, &draft, &back);
    }
}

static void all_are_in_the_right_form_of_2018(void **state)
{
    all_are_in_the_right_form(*state, 2021, RULES_2018);
}

static void all_are_in_the_right_form_of_2026(void **state)
{
    all_are_in_the_right_form(*state, 2026, RULES_2026);
}

/* The same words in the State's form: it has its own letterhead, symbols and signature. */
static void their_words_stand_in_the_states_form_as_well(void **state)
{
    struct fixture *f = *state;
    const struct made made = fill_office(f, 2026);
    for (size_t i = 0; i < n_skeletons; i++) {
        const struct skeleton *skeleton = &skeletons[i];
        struct draft draft = draft_of(f, skeleton->name, subject_of(&made, skeleton));
        const bool letter = !draft.type.p;
        draft.set = RULES_STATE;
        draft.superior = STR("Ủy ban nhân dân tỉnh Sơn Hà");
        draft.issuer = draft.author = STR("Sở Nội vụ");
        draft.symbol = letter ? STR("SNV-VP") : str_printf(f->arena, "%s-SNV", skeleton->symbol);
        draft.authority = STR("KT. Giám đốc");
        draft.post = STR("Phó Giám đốc");
        const struct back back = read_back(f->arena, &draft);
        assert_int_equal(back.report.set, RULES_STATE);
        if (report_count(&back.report, SEVERITY_ERROR) || report_count(&back.report, SEVERITY_WARNING)) {
            print_message("%s\n", skeleton->name);
            assert_nothing_found(&back);
        }
        assert_str(back.paper->header.issuer.value, "SỞ NỘI VỤ");
        assert_true(letter || str_eq(back.paper->header.type.value, draft.type));
    }
}

static void a_plan_has_a_row_for_each_shortcoming(void **state)
{
    struct fixture *f = *state;
    const struct made made = fill_office(f, 2021);
    const struct back back = begun(f, "ke-hoach-khac-phuc", made.document);
    assert_str(back.paper->header.issuer.value, "ĐẢNG ỦY SỞ XÂY DỰNG");
    assert_str(back.paper->header.type.value, "Kế hoạch");
    assert_says(&back, "02 hạn chế, khuyết điểm");
    assert_says(&back, "1 | Sổ nghị quyết ghi chưa đủ. | …… | …… | …… | …… | Sổ, hồ sơ đã bổ sung (bản chụp)");
    assert_says(&back, "2 | Chưa theo dõi đảng viên đi làm xa. | …… | …… | …… | …… | Danh sách, quyết định đối với đảng viên");
    assert_says(&back, "03 nhiệm vụ của Đảng ủy Sở Xây dựng");
    assert_says(&back, "Thông báo số 12-TB/ĐU, ngày 05/01/2021 của Đảng ủy các cơ quan Đảng tỉnh Sơn Hà");
}

static void a_paper_is_passed_on_with_who_does_what(void **state)
{
    struct fixture *f = *state;
    const struct made made = fill_office(f, 2021);
    const struct back back = begun(f, "trien-khai", made.document);
    assert_str(back.paper->header.issuer.value, "VĂN PHÒNG");
    assert_says(&back, "- Đảng ủy Sở Xây dựng,");
    assert_says(&back, "- Đảng ủy Sở Tài chính.");
    assert_says(&back, "danh mục 04 nhiệm vụ");
    assert_says(&back, "| Đảng ủy Sở Tài chính | 25/11/2021");
    assert_int_equal(back.paper->n_tasks, 1);
}

static void figures_of_a_unit_are_counted_and_have_their_sources(void **state)
{
    struct fixture *f = *state;
    const struct made made = fill_office(f, 2021);
    const struct back report = begun(f, "bao-cao", made.orgs[WORKS]);
    assert_str(report.paper->header.issuer.value, "ĐẢNG ỦY SỞ XÂY DỰNG");
    assert_says(&report, "Đã hoàn thành 01 nhiệm vụ.");
    assert_says(&report, "đang thực hiện 01 nhiệm vụ.");
    assert_says(&report, "quá hạn 01 nhiệm vụ.");
    assert_says(&report, "| 20/02/2021 | 10/02/2021 | đã gửi kế hoạch");
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE org = 4 AND state = 'accepted'"), 1);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment WHERE org = 4 AND state <> 'accepted' AND due < '2021-10-01'"), 1);
    const struct back told = begun(f, "thong-bao-kiem-tra", made.orgs[WORKS]);
    assert_str(told.paper->header.issuer.value, "ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH SƠN HÀ");
    assert_str(told.paper->signature.name.value, "Trần Văn Lúa");
    assert_says(&told, "hoàn thành 01 nhiệm vụ được giao");
    assert_says(&told, "còn 01 nhiệm vụ quá hạn");
    assert_int_equal(told.paper->n_tasks, 1);
    const struct back programme = begun(f, "chuong-trinh", made.orgs[WORKS]);
    assert_says(&programme, "02 nhiệm vụ có hạn đến hết năm");
    assert_says(&programme, "| 20/12/2021 | ……");
}

/* Counted on the first of October: the plan was accepted on the tenth of February, and two tasks fall due in December. */
static void a_report_speaks_of_the_period_that_is_over_or_nearly(void **state)
{
    static const struct { const char *name, *about, *done, *ahead; } reports[] = {
        {"bao-cao", "nhiệm vụ năm 2021", "hoàn thành 01 nhiệm vụ", "hoàn thành 01 nhiệm vụ có hạn đến hết năm 2022"},
        {"bao-cao-6-thang", "nhiệm vụ 6 tháng cuối năm 2021", "hoàn thành 00 nhiệm vụ",
         "hoàn thành 01 nhiệm vụ có hạn đến hết 6 tháng đầu năm 2022"},
        {"bao-cao-quy", "nhiệm vụ quý III năm 2021", "hoàn thành 00 nhiệm vụ",
         "hoàn thành 01 nhiệm vụ có hạn đến hết quý IV năm 2021"},
        {"bao-cao-thang", "nhiệm vụ tháng 9 năm 2021, tính từ ngày 01/9/2021 đến hết ngày 30/9/2021", "hoàn thành 00 nhiệm vụ",
         "III. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 10 NĂM 2021"},
    };
    struct fixture *f = *state;
    const struct made made = fill_office(f, 2021);
    for (size_t i = 0; i < sizeof reports / sizeof *reports; i++) {
        const struct back back = begun(f, reports[i].name, made.orgs[WORKS]);
        assert_says(&back, reports[i].about);
        assert_says(&back, reports[i].done);
        assert_says(&back, reports[i].ahead);
    }
    /* the month is reported on from its middle on */
    today_is("2021-10-16");
    const struct back back = begun(f, "bao-cao-thang", made.orgs[WORKS]);
    assert_says(&back, "nhiệm vụ tháng 10 năm 2021, tính từ ngày 01/10/2021 đến hết ngày 16/10/2021");
}

/* Those with most that is late first; advisory bodies work for the one that inspects. */
static void a_programme_of_inspection_has_a_row_for_each_organisation_below(void **state)
{
    struct fixture *f = *state;
    const struct made made = fill_office(f, 2021);
    const struct back back = begun(f, SKELETON_INSPECTIONS, made.orgs[ROOT]);
    assert_str(back.paper->header.issuer.value, "ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH SƠN HÀ");
    assert_str(back.paper->header.subject.value, "kiểm tra, giám sát năm 2021");
    assert_says(&back, "Đối tượng là 02 tổ chức đảng");
    assert_says(&back, "01 tổ chức còn nhiệm vụ quá hạn, cộng 01 nhiệm vụ");
    assert_says(&back, "1 | Đảng ủy Sở Xây dựng | Việc lãnh đạo, chỉ đạo thực hiện nhiệm vụ được giao; 01 nhiệm vụ đang quá hạn | …… |");
    assert_says(&back, "2 | Đảng ủy Sở Tài chính | Việc lãnh đạo, chỉ đạo thực hiện nhiệm vụ được giao | …… |");
    assert_says(&back, "1 | Đảng ủy Sở Xây dựng | Đảng ủy Sở Xây dựng bổ sung");
    struct draft draft;
    begin(f, STORE_READ);
    expect_code(f, skeleton_draft(&f->work, skeleton_find(STR(SKELETON_INSPECTIONS)), made.orgs[MONEY], &draft, &f->err),
                ERR_CONFLICT);
    end(f);
    today_is("2021-11-02");
    const struct back next = begun(f, SKELETON_INSPECTIONS, made.orgs[ROOT]);
    assert_str(next.paper->header.subject.value, "kiểm tra, giám sát năm 2022");
}

static void an_advisory_body_stands_under_its_committee_by_its_bare_name(void **state)
{
    struct fixture *f = *state;
    const struct made made = fill_office(f, 2021);
    const struct draft draft = draft_of(f, "bao-cao", made.orgs[ADVISORS]);
    assert_str(draft.superior, "Đảng ủy các cơ quan Đảng tỉnh Sơn Hà");
    assert_str(draft.issuer, "Ban Tổ chức");
    assert_str(draft.post, "Trưởng Ban");
    assert_true(str_empty(draft.authority));
    const struct back back = read_back(f->arena, &draft);
    assert_nothing_found(&back);
}

/* Of an office that wrote nothing yet its committee's place is known, and not who signs. */
static void an_office_sits_where_its_committee_does(void **state)
{
    struct fixture *f = *state;
    const struct made made = fill_office(f, 2021);
    struct draft draft;
    begin(f, STORE_READ);
    OK(f, skeleton_draft(&f->work, skeleton_find(STR("trien-khai")), made.document, &draft, &f->err));
    assert_str(draft.place, "Hà Lâm");
    assert_true(str_empty(draft.name));
    OK(f, skeleton_draft(&f->work, skeleton_find(STR("bao-cao")), made.orgs[ADVISORS], &draft, &f->err));
    assert_str(draft.place, "Hà Lâm");
    OK(f, skeleton_draft(&f->work, skeleton_find(STR("bao-cao")), made.orgs[WORKS], &draft, &f->err));
    assert_true(str_empty(draft.place));
    end(f);
}

static void what_nobody_can_write_is_refused(void **state)
{
    struct fixture *f = *state;
    const struct made made = fill_office(f, 2021);
    struct draft draft;
    begin(f, STORE_READ);
    expect_code(f, skeleton_draft(&f->work, skeleton_find(STR("thong-bao-kiem-tra")), made.orgs[ROOT], &draft, &f->err),
                ERR_CONFLICT);
    expect_code(f, skeleton_draft(&f->work, skeleton_find(STR("trien-khai")), 999, &draft, &f->err), ERR_MISSING);
    expect_code(f, skeleton_draft(&f->work, skeleton_find(STR("bao-cao")), 999, &draft, &f->err), ERR_MISSING);
    end(f);
    assert_null(skeleton_find(STR("thu-tinh")));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_set_up, fixture_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(all_are_in_the_right_form_of_2018),
        TEST(all_are_in_the_right_form_of_2026),
        TEST(their_words_stand_in_the_states_form_as_well),
        TEST(a_plan_has_a_row_for_each_shortcoming),
        TEST(a_paper_is_passed_on_with_who_does_what),
        TEST(figures_of_a_unit_are_counted_and_have_their_sources),
        TEST(a_report_speaks_of_the_period_that_is_over_or_nearly),
        TEST(a_programme_of_inspection_has_a_row_for_each_organisation_below),
        TEST(an_advisory_body_stands_under_its_committee_by_its_bare_name),
        TEST(an_office_sits_where_its_committee_does),
        TEST(what_nobody_can_write_is_refused),
    };
    return cmocka_run_group_tests_name("skeleton", tests, NULL, NULL);
}

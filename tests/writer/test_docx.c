/* Papers on their way out: under each rule set the checker finds nothing in them, and they read back as they were. */
#include "read_back.h"

#include "writer/docx.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#define WORDS(literal) {literal, sizeof(literal) - 1}

static const struct str recipients[] = {WORDS("Như trên"), WORDS("Thường trực Tỉnh ủy (để báo cáo)"),
                                        WORDS("Lưu Văn phòng Tỉnh ủy")};
static const struct str notice_recipients[] = {WORDS("Chi bộ Trạm Y tế"), WORDS("Đảng ủy xã Đông Sơn"),
                                               WORDS("Đảng ủy xã Nậm Pảo"), WORDS("Lưu Văn phòng Đảng ủy")};
static const struct str state_recipients[] = {WORDS("Đảng ủy xã Đông Sơn"), WORDS("Đảng ủy xã Nậm Pảo"),
                                              WORDS("Lưu: VT")};
static const struct str to[] = {WORDS("Đảng ủy xã Đông Sơn"), WORDS("Đảng ủy xã Nậm Pảo")};

static struct draft letter(struct arena *arena, enum rule_set set)
{
    struct draft draft = {
        .set = set, .superior = STR("Tỉnh ủy Sơn Hà"), .issuer = STR("Văn phòng"), .author = STR("Văn phòng Tỉnh ủy"),
        .number = STR("415"), .symbol = STR("CV/VPTU"), .place = STR("Sơn Hà"),
        .date = {2026, set == RULES_2026 ? 6 : 3, 16}, .subject = STR("về việc đôn đốc thực hiện nhiệm vụ quá hạn"),
        .to = to, .n_to = 2, .recipients = recipients, .n_recipients = 3, .post = STR("Chánh Văn phòng"),
        .name = STR("Lương Thế Vinh"),
    };
    draft_paragraph(arena, &draft.body,
                    STR("Qua theo dõi việc thực hiện Thông báo số 57-TB/TU, ngày 12/02/2026 của Tỉnh ủy Sơn Hà, Văn phòng "
                        "Tỉnh ủy thấy còn 02 nhiệm vụ đã quá hạn."));
    draft_paragraph(arena, &draft.body,
                    STR("Văn phòng Tỉnh ủy đề nghị Đảng ủy xã Đông Sơn, Đảng ủy xã Nậm Pảo báo cáo kết quả bằng văn bản, gửi "
                        "về Văn phòng Tỉnh ủy trước ngày 30/6/2026."));
    return draft;
}

static struct draft notice(struct arena *arena, enum rule_set set)
{
    struct draft draft = letter(arena, set);
    draft.superior = STR("Đảng bộ tỉnh Sơn Hà");
    draft.issuer = draft.author = STR("Đảng ủy xã Kim Sơn");
    draft.symbol = STR("TB/ĐU");
    draft.type = STR("Thông báo");
    draft.subject = STR("kết luận kiểm tra đối với Chi bộ Trạm Y tế");
    draft.n_to = 0;
    draft.recipients = notice_recipients;
    draft.n_recipients = 4;
    draft.authority = STR("T/M Ban Thường vụ");
    draft.post = STR("Bí thư");
    return draft;
}

static struct draft state_notice(struct arena *arena)
{
    struct draft draft = letter(arena, RULES_STATE);
    draft.superior = STR("Ủy ban nhân dân tỉnh Sơn Hà");
    draft.issuer = draft.author = STR("Sở Nội vụ");
    draft.symbol = STR("TB-SNV");
    draft.type = STR("Thông báo");
    draft.subject = STR("Về việc kiểm tra các hồ chứa nước");
    draft.n_to = 0;
    draft.recipients = state_recipients;
    draft.n_recipients = 3;
    draft.authority = STR("KT. Giám đốc");
    draft.post = STR("Phó Giám đốc");
    return draft;
}

static void assert_reads_back(struct arena *arena, const struct draft *draft)
{
    const struct back back = read_back(arena, draft);
    assert_as_drafted(arena, draft, &back);
    assert_nothing_found(&back);
    assert_int_equal(back.paper->n_citations, 1);
    assert_words(back.paper->citations[0].number, STR("57"));
    assert_words(back.paper->citations[0].symbol, STR("TB/TU"));
    assert_int_equal(back.paper->n_tasks, 1);
    assert_int_equal(back.paper->tasks[0].n_assignees, 2);
    assert_words(back.paper->tasks[0].assignees[1], to[1]);
    assert_int_equal(date_cmp(back.paper->tasks[0].deadline.date, (struct date){2026, 6, 30}), 0);
}

static void each_form_is_clean_and_reads_back(void **state)
{
    struct arena *arena = *state;
    const struct draft drafts[] = {letter(arena, RULES_2018), letter(arena, RULES_2026), notice(arena, RULES_2018),
                                   notice(arena, RULES_2026), state_notice(arena)};
    for (size_t i = 0; i < sizeof drafts / sizeof *drafts; i++)
        assert_reads_back(arena, &drafts[i]);
}

static struct draft_words run_of(struct arena *arena, struct draft_run run)
{
    struct draft_run *runs = ARENA_NEW(arena, struct draft_run);
    *runs = run;
    return (struct draft_words){runs, 1};
}

/* A heading, a note, a table with what a link leads to, and an annex that lies. */
static struct draft full(struct arena *arena)
{
    static const struct draft_column columns[] = {{10, true}, {90, false}};
    struct draft draft = notice(arena, RULES_2026);
    struct draft_words *cells = ARENA_ARRAY(arena, struct draft_words, 4);
    cells[0] = draft_plain(arena, STR("TT"));
    cells[1] = draft_plain(arena, STR("Nội dung"));
    cells[2] = draft_plain(arena, STR("1"));
    cells[3] = draft_plain(arena, STR("Sổ nghị quyết ghi chưa đủ"));
    const struct draft_block blocks[] = {
        {.kind = DRAFT_HEADING, .words = draft_plain(arena, STR("I. KHUYẾT ĐIỂM"))},
        {.words = run_of(arena, (struct draft_run){.words = STR("Chi bộ còn 01 hạn chế"), .link = STR("list"),
                                                   .note = STR("Theo biên bản ngày 10/6/2026.")})},
        {.kind = DRAFT_TABLE, .cells = cells, .columns = columns, .n_columns = 2, .mark = STR("list")},
        {.kind = DRAFT_ROW, .cells = cells + 2, .n_columns = 2},
    };
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        VEC_PUSH(arena, &draft.body, blocks[i]);
    draft_paragraph(arena, &draft.body, STR("Ban Thường vụ Đảng ủy thông báo để Chi bộ biết."));
    draft.annex = STR("Danh mục hồ sơ");
    draft.annex_wide = true;
    draft_paragraph(arena, &draft.annex_body, STR("Sổ nghị quyết năm 2026."));
    return draft;
}

static void tables_notes_and_annexes_read_back(void **state)
{
    struct arena *arena = *state;
    const struct draft draft = full(arena);
    const struct back back = read_back(arena, &draft);
    assert_nothing_found(&back);
    assert_int_equal(back.paper->n_footnotes, 1);
    assert_words(back.paper->footnotes[0].words, STR("Theo biên bản ngày 10/6/2026."));
    assert_int_equal(back.paper->n_sections, 3);
    assert_words(back.paper->sections[0].title, STR("KHUYẾT ĐIỂM"));
    assert_words(back.paper->sections[2].title, STR("DANH MỤC HỒ SƠ"));
    assert_true(str_find(back.source.text.s, STR("Sổ nghị quyết ghi chưa đủ")) != STR_NOWHERE);
    assert_true(str_find(back.source.text.s, STR("(kèm theo Thông báo số 415-TB/ĐU, ngày 16/6/2026 của Đảng ủy xã Kim Sơn)")) !=
                STR_NOWHERE);
    assert_int_equal(back.source.page->n_sections, 2);
    assert_false(back.source.page->sections[0].landscape);
    assert_true(back.source.page->sections[1].landscape);
}

static void the_same_draft_gives_the_same_bytes_everywhere(void **state)
{
    struct arena *arena = *state;
    const struct draft draft = full(arena);
    const struct str first = render(arena, &draft);
    setenv("TZ", "Pacific/Honolulu", 1);
    tzset();
    const struct str second = render(arena, &draft);
    unsetenv("TZ");
    tzset();
    assert_true(str_eq(first, second));
}

static void words_stay_words(void **state)
{
    struct arena *arena = *state;
    struct draft draft = notice(arena, RULES_2026);
    draft_paragraph(arena, &draft.body, STR("A <w:p/> & \"B\" ]]> {unit} **C** \x01\x1b\xEF\xBF\xBE\xFF cuối"));
    const struct back back = read_back(arena, &draft);
    assert_true(str_find(back.source.text.s, STR("A <w:p/> & \"B\" ]]> {unit} **C**")) != STR_NOWHERE);
    assert_true(str_find(back.source.text.s, STR("cuối")) != STR_NOWHERE);
}

static void a_number_that_is_not_given_has_room(void **state)
{
    struct arena *arena = *state;
    struct draft draft = letter(arena, RULES_2026);
    draft.number = STR_NONE;
    const struct back back = read_back(arena, &draft);
    assert_words(back.paper->header.symbol.value, STR("CV/VPTU"));
    assert_true(str_empty(back.paper->header.number.value));
    assert_int_equal(back.report.n, 1);
    assert_string_equal(back.report.v[0].element, "number");
}

static void too_much_and_links_to_nowhere_are_refused(void **state)
{
    struct arena *arena = *state;
    struct str bytes;
    struct err err = {0};
    struct draft draft = letter(arena, RULES_2026);
    VEC_PUSH(arena, &draft.body,
             ((struct draft_block){.words = run_of(arena, (struct draft_run){.words = STR("x"), .link = STR("away")})}));
    assert_false(docx_render(arena, &draft, &bytes, &err));
    assert_int_equal(err.code, ERR_INPUT);
    draft = letter(arena, RULES_2026);
    while (draft.body.n <= DRAFT_BLOCKS_MAX)
        draft_paragraph(arena, &draft.body, STR("x"));
    assert_false(docx_render(arena, &draft, &bytes, &err));
    assert_int_equal(err.code, ERR_LIMIT);
}

static void days_and_numbers_are_printed_by_the_rule(void **state)
{
    struct arena *arena = *state;
    struct draft draft = letter(arena, RULES_2026);
    assert_words(draft_date_words(arena, STR("Hà Lâm"), (struct date){2026, 2, 5}), STR("Hà Lâm, ngày 05 tháng 02 năm 2026"));
    assert_words(draft_date_words(arena, STR("Hà Lâm"), (struct date){2026, 3, 15}), STR("Hà Lâm, ngày 15 tháng 3 năm 2026"));
    assert_words(draft_day(arena, (struct date){2026, 12, 1}), STR("01/12/2026"));
    assert_words(draft_day(arena, (struct date){2026, 9, 1}), STR("01/9/2026"));
    assert_words(draft_number_words(arena, &draft), STR("Số 415-CV/VPTU"));
    assert_words(draft_capitals(arena, STR("Đảng ủy xã Ngọc Ước, ưỡn ẽo: ỹ, ơ, ă")), STR("ĐẢNG ỦY XÃ NGỌC ƯỚC, ƯỠN ẼO: Ỹ, Ơ, Ă"));
    assert_int_equal(draft_rules((struct date){2026, 5, 26}, false), RULES_2018);
    assert_int_equal(draft_rules((struct date){2026, 5, 27}, false), RULES_2026);
    assert_int_equal(draft_rules((struct date){2026, 5, 27}, true), RULES_STATE);
}

static int set_up(void **state)
{
    *state = arena_create();
    return 0;
}

static int tear_down(void **state)
{
    arena_destroy(*state);
    return 0;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(each_form_is_clean_and_reads_back),
        TEST(tables_notes_and_annexes_read_back),
        TEST(the_same_draft_gives_the_same_bytes_everywhere),
        TEST(words_stay_words),
        TEST(a_number_that_is_not_given_has_room),
        TEST(too_much_and_links_to_nowhere_are_refused),
        TEST(days_and_numbers_are_printed_by_the_rule),
    };
    return cmocka_run_group_tests_name("docx", tests, NULL, NULL);
}

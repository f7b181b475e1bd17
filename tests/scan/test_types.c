/* The table of types and their symbols. */
#include "scan_case.h"

static void types_are_found_in_any_case_longest_first(void **state)
{
    (void)state;
    static const struct {
        const char *words, *name;
        size_t length;
    } cases[] = {
        {"Nghị quyết số 5", "Nghị quyết", sizeof "Nghị quyết" - 1},
        {"nghị quyết, kết luận", "Nghị quyết", sizeof "nghị quyết" - 1},
        {"THÔNG TƯ LIÊN TỊCH", "Thông tư liên tịch", sizeof "THÔNG TƯ LIÊN TỊCH" - 1},
        {"thông tư", "Thông tư", sizeof "thông tư" - 1},
        {"văn bản hợp nhất", "Văn bản hợp nhất", sizeof "văn bản hợp nhất" - 1},
        {"Bản thoả thuận", "Bản thỏa thuận", sizeof "Bản thoả thuận" - 1},
        {"GIẤY UỶ QUYỀN", "Giấy ủy quyền", sizeof "GIẤY UỶ QUYỀN" - 1},
        {"Bộ luật Dân sự", "Bộ luật", sizeof "Bộ luật" - 1},
        {"ĐỀ ÁN", "Đề án", sizeof "ĐỀ ÁN" - 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t length = 0;
        const struct paper_type *type = paper_type_at(str_from(cases[i].words), &length);
        assert_non_null(type);
        assert_true(str_eq(type->name, str_from(cases[i].name)));
        assert_int_equal(length, cases[i].length);
    }
}

static void half_words_are_no_type(void **state)
{
    (void)state;
    static const char *const cases[] = {"Nghị quyếtx", "một nghị quyết", "Luậ", "Nghị", "nghi quyet", "báo", " Báo cáo", ""};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_null(paper_type_at(str_from(cases[i]), NULL));
    assert_null(paper_type_at(STR_NONE, NULL));
}

static void types_are_known_by_their_symbol(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"NQ", "Nghị quyết"}, {"KL", "Kết luận"}, {"CTr", "Chương trình"}, {"TTr", "Tờ trình"}, {"QĐ", "Quyết định"},
        {"QĐi", "Quy định"}, {"QyĐ", "Quy định"}, {"QD", "Quyết định"}, {"NĐ", "Nghị định"}, {"TTLT", "Thông tư liên tịch"},
        {"ĐA", "Đề án"}, {"GM", "Giấy mời"}, {"VBHN", "Văn bản hợp nhất"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct paper_type *type = paper_type_of_code(str_from(cases[i][0]));
        assert_non_null(type);
        assert_true(str_eq(type->name, str_from(cases[i][1])));
    }
    assert_null(paper_type_of_code(STR("UBND")));
    assert_null(paper_type_of_code(STR("nq")));
    assert_null(paper_type_of_code(STR_NONE));
}

/* Quy định 399-QĐ/TW, Điều 5; Nghị định 30/2020/NĐ-CP, Điều 7. */
static void types_tell_whose_they_are(void **state)
{
    (void)state;
    const struct paper_type *party = paper_type_of_code(STR("KL")), *nation = paper_type_of_code(STR("NĐ")),
                            *both = paper_type_of_code(STR("KH"));
    assert_true(party->party && !party->state);
    assert_true(nation->state && !nation->party);
    assert_true(both->party && both->state);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(types_are_found_in_any_case_longest_first), cmocka_unit_test(half_words_are_no_type),
        cmocka_unit_test(types_are_known_by_their_symbol),           cmocka_unit_test(types_tell_whose_they_are),
    };
    return cmocka_run_group_tests_name("scan-types", tests, NULL, NULL);
}

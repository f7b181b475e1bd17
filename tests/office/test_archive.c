/* The register as the checker asks it: papers by number, how they cite, what replaces what, names of the tree. */
#include "fixture.h"

#include "office/access.h"
#include "office/archive.h"
#include "office/org_change.h"

#include <string.h>

static const struct made_paper plan = {
    .file = "kh.txt", .text = "Kế hoạch của Tỉnh ủy", .type = "Kế hoạch", .number = "07", .symbol = "KH/TU",
    .issuer = "TỈNH ỦY SƠN HÀ", .issued = "2020-06-10",
    .citations = {{"Chỉ thị", "05", "CT/TW", "2016-05-15"}, {"Chỉ thị", "05", "CT/TW", "2016-05-15"}},
};
static const struct made_paper letter = {
    .file = "cv.txt", .text = "Công văn", .type = "Công văn", .number = "9", .symbol = "CV/TU", .issued = "2020-07-01",
    .citations = {{"Chỉ thị", "5", "CT/TW", "2016-05-15"}, {"Chỉ thị", "05", "CT/TW", "2016-05-16"},
                  {"Chỉ thị", "05", "CT/TW", NULL}},
};
/* the fixture puts citation i at the bytes [i, i + 1): "thay thế" stands ahead of neither, but that is the checker's */
static const struct made_paper replacing = {
    .file = "qc.txt", .text = "ế Quy chế", .type = "Quy chế", .number = "08", .symbol = "QC/TU",
    .issued = "2021-01-05",
    .citations = {{"Quy chế", "03", "QC/TU", "2016-10-02"}, {"Quy chế", "03", "QC/TU", "2016-10-02"},
                  {"Quy chế", "03", "QC/TU", "2016-10-02"}, {"Quy chế", "03", "QC/TU", "2016-10-02"}},
};

static struct office_archive opened(struct fixture *f)
{
    struct office_archive archive;
    archive_open(&archive, &f->work, f->arena, 0);
    return archive;
}

static void papers_are_found_by_number_however_it_is_written(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t id = register_paper(f, &plan);
    struct office_archive a = opened(f);
    const struct archive_paper *papers;
    assert_int_equal(a.archive.held(&a, STR("7"), STR("KH / TU"), &papers), 1);
    assert_str(papers[0].type, "Kế hoạch");
    assert_str(papers[0].issuer, "TỈNH ỦY SƠN HÀ");
    assert_int_equal(papers[0].issued.day, 10);
    assert_int_equal(a.archive.held(&a, STR("8"), STR("KH/TU"), &papers), 0);
    assert_int_equal(a.archive.held(&a, STR("7"), STR("KH/HU"), &papers), 0);
    a.own = id; /* the paper that is checked is no witness */
    assert_int_equal(a.archive.held(&a, STR("7"), STR("KH/TU"), &papers), 0);
    assert_false(a.failed);
    end(f);
}

static void mentions_are_counted_by_paper_most_usual_first(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    register_paper(f, &plan);
    const int64_t other = register_paper(f, &letter);
    struct office_archive a = opened(f);
    const struct archive_mention *mentions;
    assert_int_equal(a.archive.mentions(&a, STR("05"), STR("CT/TW"), &mentions), 2);
    assert_int_equal(mentions[0].papers, 2);
    assert_int_equal(mentions[0].date.day, 15);
    assert_int_equal(mentions[1].papers, 1);
    assert_int_equal(mentions[1].date.day, 16);
    a.own = other;
    assert_int_equal(a.archive.mentions(&a, STR("05"), STR("CT/TW"), &mentions), 1);
    assert_int_equal(mentions[0].papers, 1);
    end(f);
}

static void younger_papers_of_the_series_come_with_the_words_before(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t id = register_paper(f, &replacing);
    struct office_archive a = opened(f);
    const struct archive_paper *papers;
    const struct date day = {2016, 10, 2};
    assert_int_equal(a.archive.later(&a, STR("3"), STR("QC/TU"), day, &papers), 4);
    assert_str(papers[0].number, "08");
    assert_int_equal(papers[0].before.n, 0);
    assert_str(papers[3].before, "ế"); /* what stands ahead of byte 3, whole letters only */
    assert_int_equal(a.archive.later(&a, STR("3"), STR("QC/TU"), (struct date){2016, 10, 3}, &papers), 0);
    a.own = id;
    assert_int_equal(a.archive.later(&a, STR("3"), STR("QC/TU"), day, &papers), 0);
    end(f);
}

static void a_unit_that_is_gone_is_told_from_its_last_day_on(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    int64_t root, old, new, far;
    const struct date day = {2021, 2, 1}, before = {2021, 1, 31}, never = {2019, 1, 1};
    OK(f, org_add(&f->work, 0, STR("tinh-uy"), STR("Tỉnh ủy Sơn Hà"), STR("TU"), &root, &f->err));
    OK(f, org_add(&f->work, root, STR("dang-bo"), STR("Đảng ủy Sở Nội vụ"), STR("ĐU"), &old, &f->err));
    OK(f, org_add(&f->work, root, STR("dang-bo"), STR("Đảng ủy Sở Y tế"), STR("ĐU"), &new, &f->err));
    OK(f, org_merge(&f->work, old, new, day, NULL, &f->err));
    OK(f, org_rename(&f->work, new, STR("Đảng ủy Sở Y tế và Nội vụ"), day, &f->err));
    struct office_archive a = opened(f);
    struct archive_end gone;
    assert_true(a.archive.ended(&a, STR("Đảng ủy Sở Nội vụ"), day, &gone));
    assert_int_equal(date_cmp(gone.day, day), 0);
    assert_str(gone.heir, "Đảng ủy Sở Y tế và Nội vụ");
    assert_true(a.archive.ended(&a, STR("dang uy so y te"), day, &gone)); /* called otherwise since */
    assert_str(gone.heir, "Đảng ủy Sở Y tế và Nội vụ");
    assert_false(a.archive.ended(&a, STR("Đảng ủy Sở Nội vụ"), before, &gone));
    assert_false(a.archive.ended(&a, STR("Đảng ủy Sở Y tế và Nội vụ"), day, &gone));
    assert_false(a.archive.ended(&a, STR("Đảng ủy Sở Xây dựng"), never, &gone));
    /* another one of that name is there, and who stands elsewhere is told nothing */
    f->work.actor.path = STR("/1/3/");
    assert_false(a.archive.ended(&a, STR("Đảng ủy Sở Nội vụ"), day, &gone));
    const struct archive_unit *units;
    assert_int_equal(a.archive.units(&a, 0, STR("dang uy so noi vu"), &units), 0);
    assert_int_equal(a.archive.units(&a, root, STR("dang uy "), &units), 0);
    f->work.actor.path = STR("/");
    OK(f, org_add(&f->work, root, STR("dang-bo"), STR("Đảng ủy Sở Nội vụ"), STR("ĐU"), &far, &f->err));
    assert_false(a.archive.ended(&a, STR("Đảng ủy Sở Nội vụ"), day, &gone));
    assert_false(a.failed);
    end(f);
}

static void units_are_found_by_how_their_names_begin(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    int64_t root, unit;
    OK(f, org_add(&f->work, 0, STR("tinh-uy"), STR("Tỉnh ủy Sơn Hà"), STR("TU"), &root, &f->err));
    OK(f, org_add(&f->work, root, STR("dang-bo"), STR("Đảng bộ Sở Nội vụ"), STR("ĐU"), &unit, &f->err));
    OK(f, org_add_alias(&f->work, unit, STR("Đảng ủy Sở Nội vụ"), &f->err));
    OK(f, org_add(&f->work, root, STR("dang-bo"), STR("Đảng ủy Sở Y tế"), STR("ĐU"), &unit, &f->err));
    OK(f, org_add(&f->work, root, STR("dang-bo"), STR("Đảng ủy Sóc Nâu"), STR("ĐU"), &unit, &f->err));
    struct office_archive a = opened(f);
    const struct archive_unit *units;
    assert_int_equal(a.archive.units(&a, 0, STR("dang uy so "), &units), 2);
    assert_str(units[0].name, "dang uy so noi vu");
    assert_str(units[1].name, "dang uy so y te");
    assert_int_equal(a.archive.units(&a, root, STR("dang uy so "), &units), 2);
    assert_int_equal(a.archive.units(&a, unit, STR("dang uy so "), &units), 0); /* not below it */
    assert_int_equal(a.archive.units(&a, unit, STR("dang uy soc "), &units), 1); /* itself */
    assert_int_equal(a.archive.units(&a, 0, STR("chi bo "), &units), 0);
    assert_int_equal(a.archive.body(&a, STR("TỈNH ỦY SƠN HÀ")), root);
    assert_int_equal(a.archive.body(&a, STR("Tỉnh ủy Sơn Hạ Lưu")), 0);
    assert_int_equal(a.archive.body(&a, STR_NONE), 0);
    end(f);
}

static void at(struct fixture *f, struct str path)
{
    f->work.actor.path = path;
}

/* A paper of the first unit is a witness for it and for those above it, until the whole office shares it. */
static void only_papers_in_sight_are_witnesses(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    int64_t root, first, second;
    struct org org[2];
    OK(f, org_add(&f->work, 0, STR("tinh-uy"), STR("Tỉnh ủy Sơn Hà"), STR("TU"), &root, &f->err));
    OK(f, org_add(&f->work, root, STR("dang-bo"), STR("Đảng bộ Sở Nội vụ"), STR("ĐU"), &first, &f->err));
    OK(f, org_add(&f->work, root, STR("dang-bo"), STR("Đảng bộ Sở Y tế"), STR("ĐU"), &second, &f->err));
    OK(f, org_get(&f->work, first, &org[0], &f->err));
    OK(f, org_get(&f->work, second, &org[1], &f->err));
    at(f, org[0].path);
    const int64_t id = register_paper(f, &plan);
    register_paper(f, &replacing);
    const struct archive_paper *papers;
    const struct archive_mention *mentions;
    const struct {
        struct str path;
        size_t seen;
    } readers[] = {{org[0].path, 1}, {STR("/1/"), 1}, {STR("/"), 1}, {org[1].path, 0}, {STR_NONE, 0}};
    for (size_t i = 0; i < sizeof readers / sizeof *readers; i++) {
        at(f, readers[i].path);
        struct office_archive a = opened(f);
        assert_int_equal(a.archive.held(&a, STR("07"), STR("KH/TU"), &papers), readers[i].seen);
        assert_int_equal(a.archive.mentions(&a, STR("05"), STR("CT/TW"), &mentions), readers[i].seen);
        assert_int_equal(a.archive.later(&a, STR("03"), STR("QC/TU"), (struct date){2016, 10, 2}, &papers) > 0,
                         readers[i].seen);
        /* the tree judges papers of bodies in one's range */
        assert_int_equal(a.archive.body(&a, STR("Đảng bộ Sở Nội vụ")), readers[i].seen ? first : 0);
        assert_false(a.failed);
    }
    at(f, STR("/"));
    OK(f, access_share(&f->work, id, true, &f->err));
    at(f, org[1].path);
    struct office_archive a = opened(f);
    assert_int_equal(a.archive.held(&a, STR("07"), STR("KH/TU"), &papers), 1);
    assert_int_equal(a.archive.later(&a, STR("03"), STR("QC/TU"), (struct date){2016, 10, 2}, &papers), 0);
    end(f);
}

/* Today is 10/02/2021 in these tests. */
static void the_tree_is_good_for_a_year_back(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_READ);
    const struct office_archive a = opened(f);
    assert_int_equal(date_cmp(a.archive.units_from, (struct date){2020, 2, 11}), 0);
    end(f);
}

static void a_register_that_cannot_be_read_answers_nothing_and_says_so(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    register_paper(f, &plan);
    end(f);
    tamper(f, "ALTER TABLE document RENAME COLUMN signer_authority TO gone");
    begin(f, STORE_READ);
    struct office_archive a = opened(f);
    const struct archive_paper *papers;
    const struct archive_mention *mentions;
    const struct archive_unit *names;
    assert_int_equal(a.archive.held(&a, STR("7"), STR("KH/TU"), &papers), 0);
    assert_true(a.failed);
    assert_true(strlen(a.err.text) > 0);
    assert_int_equal(a.archive.mentions(&a, STR("05"), STR("CT/TW"), &mentions), 0);
    assert_int_equal(a.archive.units(&a, 0, STR("dang uy"), &names), 0);
    end(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(papers_are_found_by_number_however_it_is_written, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(mentions_are_counted_by_paper_most_usual_first, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(younger_papers_of_the_series_come_with_the_words_before, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(a_unit_that_is_gone_is_told_from_its_last_day_on, fixture_set_up, fixture_tear_down),
cmocka_unit_test_setup_teardown(units_are_found_by_how_their_names_begin, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(only_papers_in_sight_are_witnesses, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(the_tree_is_good_for_a_year_back, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(a_register_that_cannot_be_read_answers_nothing_and_says_so, fixture_set_up,
                                        fixture_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

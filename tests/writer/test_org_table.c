/* The tree as a table: what is written out reads in again, and a bad row blocks all. */
#include "fixture.h"

#include "office/org_change.h"
#include "writer/org_table.h"

#include <string.h>

static struct sheet sheet_of(struct fixture *f, struct str bytes)
{
    struct sheet sheet;
    OK(f, sheet_bytes(f->arena, "cây.csv", bytes, 0, &sheet, &f->err));
    return sheet;
}

static struct org_import plan_of(struct fixture *f, const char *csv)
{
    const struct sheet sheet = sheet_of(f, str_copy(f->arena, str_from(csv)));
    struct org_import plan;
    OK(f, org_import_plan(&f->work, &sheet, &plan, &f->err));
    return plan;
}

static const char *const good = "Tên;Loại;Ký hiệu;Cấp trên;Viết tắt;Tên gọi khác;Từ ngày;Liên hệ;Ghi chú\n"
                                "Tỉnh ủy Sơn Hà;Tỉnh ủy;TU;;;;;;x\n"
                                "Đảng ủy Khối;dang-uy;ĐUK;Tỉnh ủy Sơn Hà;ĐUK;\"Đảng ủy khối tỉnh; Khối\";01/02/2003;"
                                "\"Văn thư; Lan\";\n"
                                "Đảng ủy Xã;dang-uy;ĐU;Tỉnh ủy Sơn Hà;;;;;\n"
                                "Văn phòng;Văn phòng;VP;Đảng ủy Khối;;;;;\n"
                                "Văn phòng;Văn phòng;VP;Đảng ủy Xã;;;;;\n"
                                "Tổ một;to-dang;;Đảng ủy Xã > Văn phòng;;;;;\n";

static void a_table_is_planned_and_then_written(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    struct org_import plan = plan_of(f, good);
    assert_int_equal(plan.n, 6);
    assert_int_equal(plan.n_faults, 0);
    assert_int_equal(plan.n_add, 6);
    struct org *orgs;
    size_t n;
    OK(f, org_list(&f->work, 0, &orgs, &n, &f->err));
    assert_int_equal(n, 0);
    OK(f, org_import_write(&f->work, &plan, &f->err));
    OK(f, org_list(&f->work, 0, &orgs, &n, &f->err));
    assert_int_equal(n, 6);
    assert_str(orgs[1].name, "Đảng ủy Khối");
    assert_int_equal(orgs[1].since.year, 2003);
    assert_str(orgs[5].name, "Tổ một");
    assert_str(orgs[5].path, "/1/3/5/6/");
    int64_t id;
    OK(f, org_resolve(&f->work, STR("ĐUK"), &id, &f->err));
    assert_int_equal(id, orgs[1].id);
    OK(f, org_resolve(&f->work, STR("Đảng ủy khối tỉnh"), &id, &f->err));
    assert_int_equal(id, orgs[1].id);
    /* the same once more changes nothing */
    plan = plan_of(f, good);
    assert_int_equal(plan.n_add + plan.n_change + plan.n_faults, 0);
    plan = plan_of(f, "Tên,Loại,Cấp trên,Địa chỉ\nĐảng ủy Khối,,Tỉnh ủy Sơn Hà,Hà Lâm\n"
                      "Chi bộ A,chi-bo,Đảng ủy Khối,\n");
    assert_int_equal(plan.n_change, 1);
    assert_int_equal(plan.n_add, 1);
    OK(f, org_import_write(&f->work, &plan, &f->err));
    struct org org;
    OK(f, org_get(&f->work, orgs[1].id, &org, &f->err));
    assert_str(org.address, "Hà Lâm");
    assert_str(org.kind, "dang-uy");
    end(f);
}

static void each_bad_row_is_told_and_blocks_all(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    struct org_import plan = plan_of(f, "Tên,Loại,Cấp trên,Từ ngày\n"
                                        "Tỉnh ủy,Tỉnh ủy,,\n"
                                        ",chi-bo,Tỉnh ủy,\n"
                                        "A,Lạ lắm,Tỉnh ủy,\n"
                                        "B,chi-bo,Không có,\n"
                                        "C,chi-bo,Tỉnh ủy,31/02/2021\n"
                                        "D,,Tỉnh ủy,\n"
                                        "E,chi-bo,Tỉnh ủy,\n"
                                        "E,chi-bo,Tỉnh ủy,\n"
                                        "F,chi-bo,G,\n"
                                        "G,chi-bo,Tỉnh ủy,\n");
    static const struct {
        uint32_t number;
        const char *words;
    } faults[] = {{3, "Chưa có tên"}, {4, "không có loại tổ chức “Lạ lắm”"}, {5, "Không có"}, {6, "31/02/2021"},
                  {7, "chưa ghi loại"}, {9, "trùng với dòng 8"}, {10, "không thấy cấp trên “G”"}};
    assert_int_equal(plan.n_faults, sizeof faults / sizeof *faults);
    for (size_t i = 0; i < plan.n_faults; i++) {
        assert_int_equal(plan.faults[i].number, faults[i].number);
        if (!strstr(plan.faults[i].sentence.p, faults[i].words))
            fail_msg("%u: %s", faults[i].number, plan.faults[i].sentence.p);
    }
    expect_code(f, org_import_write(&f->work, &plan, &f->err), ERR_INPUT);
    const struct sheet none = sheet_of(f, STR("Họ,Tuổi\na,1\n")), empty = sheet_of(f, STR("Tên\n"));
    expect_code(f, org_import_plan(&f->work, &none, &plan, &f->err), ERR_INPUT);
    expect_code(f, org_import_plan(&f->work, &empty, &plan, &f->err), ERR_INPUT);
    end(f);
}

static void names_that_several_have_need_those_above(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    struct org_import plan = plan_of(f, good);
    OK(f, org_import_write(&f->work, &plan, &f->err));
    plan = plan_of(f, "Tên,Loại,Cấp trên\nX,chi-bo,Văn phòng\nY,chi-bo,Đảng ủy Khối > Văn phòng\n");
    assert_int_equal(plan.n_faults, 1);
    assert_int_equal(plan.faults[0].number, 2);
    assert_non_null(strstr(plan.faults[0].sentence.p, "có nhiều tổ chức"));
    /* who does not stand at the office itself adds no roots, and hangs nothing under what is out of sight */
    f->work.actor.path = STR("/1/2/");
    plan = plan_of(f, "Tên,Loại,Cấp trên\nX,chi-bo,\nY,chi-bo,Đảng ủy Xã\nZ,chi-bo,Đảng ủy Khối\n");
    assert_int_equal(plan.n_faults, 2);
    end(f);
}

static void what_is_written_out_reads_in_again(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    struct org_import plan = plan_of(f, good);
    OK(f, org_import_write(&f->work, &plan, &f->err));
    int64_t id;
    OK(f, org_add(&f->work, 1, STR("chi-bo"), STR("=HYPERLINK(\"x\")"), STR("+CB"), &id, &f->err));
    const int64_t gone = 6;
    OK(f, org_close(&f->work, gone, (struct date){2021, 2, 1}, &f->err));
    for (int format = TABLE_CSV; format <= TABLE_XLSX; format++) {
        struct table *table;
        struct str bytes;
        OK(f, org_table_make(&f->work, 0, &table, &f->err));
        OK(f, table_render(f->arena, table, (enum table_format)format, &bytes, &f->err));
        if (format == TABLE_CSV)
            assert_non_null(strstr(str_z(f->arena, bytes), "'=HYPERLINK"));
        const struct sheet sheet = sheet_of(f, bytes);
        OK(f, org_import_plan(&f->work, &sheet, &plan, &f->err));
        assert_int_equal(plan.n, 7);
        if (plan.n_faults)
            fail_msg("row %u: %s", plan.faults[0].number, plan.faults[0].sentence.p);
        assert_int_equal(plan.n_add + plan.n_change, 0);
        assert_int_equal(plan.rows[5].act, ORG_ROW_PAST);
    }
    end(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_table_is_planned_and_then_written, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(each_bad_row_is_told_and_blocks_all, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(names_that_several_have_need_those_above, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(what_is_written_out_reads_in_again, fixture_set_up, fixture_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

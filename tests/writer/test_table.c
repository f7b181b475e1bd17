/* Lists on their way out: what CSV holds byte for byte, and that both formats read back as what was put in. */
#include "reader/sheet.h"
#include "writer/table.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct table_column columns[] = {
    {"Đơn vị", TABLE_TEXT, 40}, {"Số việc", TABLE_NUMBER, 10}, {"Hạn", TABLE_DATE, 12}};
enum { COLUMNS = sizeof columns / sizeof *columns };

static const char *const hostile[] = {"=1+1", "+84", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1"};
enum { HOSTILE = sizeof hostile / sizeof *hostile };

static struct table *example(struct arena *arena)
{
    struct table *table = table_make(arena, STR("Việc [quá hạn]: 2021/02"), columns, COLUMNS);
    table_text(table, STR("Đảng ủy A, B \"mới\"")), table_number(table, 12);
    table_date(table, (struct date){2021, 2, 20});
    table_text(table, STR("hai\ndòng")), table_number(table, -3), table_date(table, DATE_NONE);
    table_none(table), table_none(table), table_date(table, (struct date){1890, 5, 19});
    return table;
}

static struct str render(struct arena *arena, const struct table *table, enum table_format format)
{
    struct str bytes;
    struct err err = {0};
    if (!table_render(arena, table, format, &bytes, &err))
        fail_msg("refused: %s", err.text);
    return bytes;
}

static struct sheet read_back(struct arena *arena, struct str bytes)
{
    struct sheet sheet;
    struct err err = {0};
    if (!sheet_bytes(arena, "out", bytes, 0, &sheet, &err))
        fail_msg("refused: %s", err.text);
    return sheet;
}

static void csv_is_what_spreadsheets_expect(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct str csv = render(arena, example(arena), TABLE_CSV);
    assert_string_equal(str_z(arena, csv), "\xEF\xBB\xBFĐơn vị,Số việc,Hạn\r\n"
                                           "\"Đảng ủy A, B \"\"mới\"\"\",12,20/02/2021\r\n"
                                           "\"hai\ndòng\",-3,\r\n"
                                           ",,19/05/1890\r\n");
    arena_destroy(arena);
}

static void both_formats_read_back(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    for (int format = TABLE_CSV; format <= TABLE_XLSX; format++) {
        const struct sheet sheet = read_back(arena, render(arena, example(arena), (enum table_format)format));
        assert_int_equal(sheet.n_rows, 4);
        const struct sheet_row *first = &sheet.rows[1], *second = &sheet.rows[2], *third = &sheet.rows[3];
        assert_string_equal(str_z(arena, sheet_text(&sheet.rows[0], 1)), "Số việc");
        assert_string_equal(str_z(arena, sheet_text(first, 0)), "Đảng ủy A, B \"mới\"");
        assert_string_equal(str_z(arena, sheet_text(first, 1)), "12");
        assert_string_equal(str_z(arena, sheet_text(first, 2)), "20/02/2021");
        assert_string_equal(str_z(arena, sheet_text(second, 0)), "hai\ndòng");
        assert_string_equal(str_z(arena, sheet_text(second, 1)), "-3");
        assert_int_equal(second->n, 2);
        assert_string_equal(str_z(arena, sheet_text(third, 2)), "19/05/1890");
        if (format == TABLE_XLSX) {
            assert_string_equal(str_z(arena, sheet.names[0]), "Việc  quá hạn   2021 02");
            assert_int_equal(first->cells[1].type, SHEET_NUMBER);
            assert_int_equal(first->cells[2].type, SHEET_DATE);
        }
    }
    arena_destroy(arena);
}

static void no_cell_is_a_formula(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct table *table = table_make(arena, STR(""), columns, 1);
    for (size_t i = 0; i < HOSTILE; i++)
        table_text(table, str_from(hostile[i]));
    table_text(table, STR("bình thường"));
    struct str csv = str_skip(render(arena, table, TABLE_CSV), strlen("\xEF\xBB\xBFĐơn vị\r\n"));
    for (size_t i = 0; i < HOSTILE; i++) {
        const struct str want = str_printf(arena, "\"'%s\"\r\n", hostile[i]);
        assert_true(str_starts(csv, want));
        csv = str_skip(csv, want.n);
    }
    assert_string_equal(str_z(arena, csv), "bình thường\r\n");

    const struct sheet sheet = read_back(arena, render(arena, table, TABLE_XLSX));
    assert_int_equal(sheet.n_rows, 2 + HOSTILE);
    for (size_t i = 0; i < 4; i++) /* the guard is off again where the reader knows it */
        assert_string_equal(str_z(arena, sheet_text(&sheet.rows[1 + i], 0)), hostile[i]);
    for (size_t i = 0; i < HOSTILE; i++)
        assert_int_equal(sheet.rows[1 + i].cells[0].type, SHEET_TEXT);
    arena_destroy(arena);
}

static void a_long_cell_is_cut_at_a_character(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct buf words = {0};
    for (int i = 0; i < TABLE_CELL_MAX + 10; i++)
        buf_puts(&words, "đ");
    struct table *table = table_make(arena, STR("x"), columns, 1);
    table_text(table, buf_view(&words));
    const struct sheet sheet = read_back(arena, render(arena, table, TABLE_XLSX));
    assert_int_equal(utf8_count(sheet_text(&sheet.rows[1], 0)), TABLE_CELL_MAX);
    assert_true(str_ends(sheet_text(&sheet.rows[1], 0), STR("đ")));
    buf_free(&words);
    arena_destroy(arena);
}

/* True in *ret_same when each of them reads back. */
static void *render_many(void *ret_same)
{
    bool *same = ret_same;
    *same = true;
    for (int i = 0; i < 5; i++) {
        struct arena *arena = arena_create();
        struct str bytes;
        struct err err;
        const bool done = table_render(arena, example(arena), TABLE_XLSX, &bytes, &err);
        struct sheet sheet;
        *same = *same && done && sheet_bytes(arena, "x", bytes, 0, &sheet, &err) && sheet.n_rows == 4;
        arena_destroy(arena);
    }
    return NULL;
}

static void several_threads_write_workbooks(void **state)
{
    (void)state;
    pthread_t threads[3];
    bool same[3];
    for (size_t i = 0; i < 3; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, render_many, &same[i]), 0);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(pthread_join(threads[i], NULL), 0);
        assert_true(same[i]);
    }
}

static void a_folder_that_is_not_there_is_told(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct str bytes;
    struct err err;
    setenv("TMPDIR", "/no/such/folder", 1);
    assert_false(table_render(arena, example(arena), TABLE_XLSX, &bytes, &err));
    assert_int_equal(err.code, ERR_SYSTEM);
    assert_non_null(strstr(err.text, "CSV"));
    assert_true(table_render(arena, example(arena), TABLE_CSV, &bytes, &err));
    unsetenv("TMPDIR");
    arena_destroy(arena);
}

static void formats_have_names(void **state)
{
    (void)state;
    enum table_format format;
    assert_true(table_format_of(STR("xlsx"), &format));
    assert_int_equal(format, TABLE_XLSX);
    assert_string_equal(table_suffix(format), "xlsx");
    assert_true(table_format_of(STR("csv"), &format));
    assert_int_equal(format, TABLE_CSV);
    assert_string_equal(table_media_type(format), "text/csv; charset=utf-8");
    assert_false(table_format_of(STR("pdf"), &format));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(csv_is_what_spreadsheets_expect),
        cmocka_unit_test(both_formats_read_back),
        cmocka_unit_test(no_cell_is_a_formula),
        cmocka_unit_test(a_long_cell_is_cut_at_a_character),
        cmocka_unit_test(several_threads_write_workbooks),
        cmocka_unit_test(a_folder_that_is_not_there_is_told),
        cmocka_unit_test(formats_have_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

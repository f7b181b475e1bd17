/* Tables that people made: CSV in its dialects, workbooks in theirs, and what is refused. */
#include "../fuzz/zip_of_parts.h"
#include "reader/sheet.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define SHEET_SPACE "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
#define LINK_SPACE "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"

/* The rows as text: "1: a|b|c\n3: …". */
static struct str rows_of(struct arena *arena, const struct sheet *sheet)
{
    struct buf out = {0};
    for (size_t r = 0; r < sheet->n_rows; r++) {
        buf_printf(&out, "%u: ", sheet->rows[r].number);
        for (size_t c = 0; c < sheet->rows[r].n; c++)
            buf_printf(&out, "%s%.*s", c ? "|" : "", STR_ARG(sheet->rows[r].cells[c].text));
        buf_putc(&out, '\n');
    }
    const struct str s = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return s;
}

static void assert_sheet(struct str bytes, size_t which, const char *want)
{
    struct arena *arena = arena_create();
    struct sheet sheet;
    struct err err = {0};
    if (!sheet_bytes(arena, "bảng", bytes, which, &sheet, &err))
        fail_msg("refused: %s", err.text);
    assert_string_equal(rows_of(arena, &sheet).p, want);
    arena_destroy(arena);
}

static void assert_refused(struct str bytes, size_t which, enum err_code code, const char *words)
{
    struct arena *arena = arena_create();
    struct sheet sheet;
    struct err err = {0};
    assert_false(sheet_bytes(arena, "bảng.xlsx", bytes, which, &sheet, &err));
    if (err.code != code || !strstr(err.text, words) || !strstr(err.text, "bảng.xlsx"))
        fail_msg("refused by %d \"%s\", want %d and \"%s\"", err.code, err.text, code, words);
    arena_destroy(arena);
}

static void csv_is_read_in_its_dialects(void **state)
{
    (void)state;
    assert_sheet(STR("Tên,Loại\r\nĐảng ủy A,dang-uy\r\n"), 0, "1: Tên|Loại\n2: Đảng ủy A|dang-uy\n");
    assert_sheet(STR("\xEF\xBB\xBFTên;Loại\nĐảng ủy A, B;x"), 0, "1: Tên|Loại\n2: Đảng ủy A, B|x\n");
    assert_sheet(STR("a\tb\n\nc\t\td\n"), 0, "1: a|b\n3: c||d\n");
    assert_sheet(STR("\"a\"\"b\",\"c,d\"\n\"hai\ndòng\",\"\"\ncuối\n"), 0, "1: a\"b|c,d\n2: hai\ndòng\n3: cuối\n");
    assert_sheet(STR("a,\"chưa đóng\nb,c"), 0, "1: a|chưa đóng\nb,c\n");
    /* a decomposed letter is composed, so that names compare */
    assert_sheet(STR("u\xCC\x89y ban,x\n"), 0, "1: ủy ban|x\n");
}

static void the_guard_against_formulas_is_taken_away(void **state)
{
    (void)state;
    assert_sheet(STR("'=1+1,'-x,'abc,''=,'\n"), 0, "1: =1+1|-x|'abc|''=|'\n");
}

static struct buf workbook(const char *sheet)
{
    static const struct str names[] = {{"xl/workbook.xml", 15}, {"xl/_rels/workbook.xml.rels", 26},
                                       {"xl/sharedStrings.xml", 20}, {"xl/styles.xml", 13},
                                       {"xl/worksheets/b.xml", 19}};
    struct buf parts = {0};
    buf_puts(&parts, "<workbook " SHEET_SPACE " " LINK_SPACE "><workbookPr date1904='0'/><sheets>"
                     "<sheet name='Một' sheetId='1' r:id='rId7'/><sheet name='Hai' sheetId='2' r:id='rId8'/>"
                     "</sheets></workbook>");
    buf_putc(&parts, '\0');
    buf_puts(&parts, "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                     "<Relationship Id='rId7' Type='x/worksheet' Target='worksheets/b.xml'/>"
                     "<Relationship Id='rId8' Type='x/worksheet' Target='worksheets/none.xml'/></Relationships>");
    buf_putc(&parts, '\0');
    buf_puts(&parts, "<sst " SHEET_SPACE "><si><t>Chi bộ 1</t></si>"
                     "<si><r><t xml:space='preserve'>Đảng </t></r><r><t>bộ</t></r><rPh><t>bo</t></rPh></si></sst>");
    buf_putc(&parts, '\0');
    buf_puts(&parts, "<styleSheet " SHEET_SPACE "><numFmts count='2'><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/>"
                     "<numFmt numFmtId='165' formatCode='0.0\"day\"'/></numFmts>"
                     "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>"
                     "<xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='14'/></cellXfs></styleSheet>");
    buf_putc(&parts, '\0');
    buf_printf(&parts, "<worksheet " SHEET_SPACE "><sheetData>%s</sheetData></worksheet>", sheet);
    const struct buf zip = zip_of_parts(names, 5, buf_view(&parts));
    buf_free(&parts);
    return zip;
}

static void cells_of_a_workbook_have_their_kinds(void **state)
{
    (void)state;
    struct buf zip = workbook("<row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' t='s'><v>1</v></c></row>"
                              "<row r='5'><c t='inlineStr'><is><t>tại chỗ</t></is></c><c><v>12.5</v></c>"
                              "<c s='1'><v>44247</v></c><c s='2'><v>44247</v></c><c s='3'><v>44247.75</v></c>"
                              "<c t='str'><f>A1&amp;\"x\"</f><v>đã tính</v></c><c t='e'><v>#REF!</v></c>"
                              "<c t='s'><v>99</v></c><c t='d'><v>2021-02-20T00:00:00</v></c></row>"
                              "<row r='6'><c r='A6' s='1'/></row>");
    assert_sheet(buf_view(&zip), 0, "2: Chi bộ 1||Đảng bộ\n"
                                    "5: tại chỗ|12.5|20/02/2021|44247|20/02/2021|đã tính|#REF!||20/02/2021\n");
    struct arena *arena = arena_create();
    struct sheet sheet;
    struct err err;
    assert_true(sheet_bytes(arena, "b", buf_view(&zip), 0, &sheet, &err));
    assert_int_equal(sheet.n_names, 2);
    assert_string_equal(str_z(arena, sheet.names[1]), "Hai");
    const struct sheet_cell *cells = sheet.rows[1].cells;
    assert_int_equal(cells[0].type, SHEET_TEXT);
    assert_int_equal(cells[1].type, SHEET_NUMBER);
    assert_int_equal(cells[2].type, SHEET_DATE);
    assert_int_equal(date_cmp(cells[2].date, (struct date){2021, 2, 20}), 0);
    assert_int_equal(cells[3].type, SHEET_NUMBER);
    assert_int_equal(cells[7].type, SHEET_EMPTY);
    assert_string_equal(str_z(arena, sheet_text(&sheet.rows[0], 2)), "Đảng bộ");
    assert_int_equal(sheet_text(&sheet.rows[0], 300).n, 0);
    arena_destroy(arena);
    buf_free(&zip);
}

static void a_sheet_that_is_not_there_is_missed(void **state)
{
    (void)state;
    struct buf zip = workbook("");
    assert_sheet(buf_view(&zip), 0, "");
    assert_refused(buf_view(&zip), 2, ERR_MISSING, "chỉ có 2 bảng");
    assert_refused(STR("a,b\n"), 1, ERR_MISSING, "chỉ có một bảng");
    buf_free(&zip);
}

static void limits_hold(void **state)
{
    (void)state;
    struct buf zip = workbook("<row><c r='IW1'><v>1</v></c></row>");
    assert_refused(buf_view(&zip), 0, ERR_LIMIT, "256 cột");
    buf_free(&zip);
    zip = workbook("<row><c r='IW1'/><c r='XFD1' s='1'/></row>"); /* formatted, but empty */
    assert_sheet(buf_view(&zip), 0, "");
    buf_free(&zip);

    struct buf rows = {0};
    for (int i = 0; i <= SHEET_ROWS_MAX; i++)
        buf_puts(&rows, "a\n");
    assert_refused(buf_view(&rows), 0, ERR_LIMIT, "100000 dòng");
    rows.n = 0;
    for (int i = 0; i < SHEET_CELLS_MAX / SHEET_COLUMNS_MAX + 1; i++) {
        for (int c = 1; c < SHEET_COLUMNS_MAX; c++)
            buf_putc(&rows, ',');
        buf_puts(&rows, "x\n");
    }
    assert_refused(buf_view(&rows), 0, ERR_LIMIT, "1000000 ô");
    buf_free(&rows);
}

static void what_is_no_table_has_its_sentence(void **state)
{
    (void)state;
    static const struct str word[] = {{"word/document.xml", 17}};
    assert_refused(STR(""), 0, ERR_INPUT, "trống");
    assert_refused(STR("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), 0, ERR_INPUT, "đời cũ (.xls)");
    assert_refused(STR("a\0b"), 0, ERR_INPUT, "không phải bảng");
    assert_refused(STR("PK\3\4 cut off"), 0, ERR_INPUT, "bị hỏng");
    struct buf zip = zip_of_parts(word, 1, STR("<w/>"));
    assert_refused(buf_view(&zip), 0, ERR_INPUT, "không phải bảng Excel");
    buf_free(&zip);
    zip = workbook("<row><c><v>1</v></row>");
    assert_refused(buf_view(&zip), 0, ERR_INPUT, "bị hỏng");
    buf_free(&zip);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(csv_is_read_in_its_dialects),
        cmocka_unit_test(the_guard_against_formulas_is_taken_away),
        cmocka_unit_test(cells_of_a_workbook_have_their_kinds),
        cmocka_unit_test(a_sheet_that_is_not_there_is_missed),
        cmocka_unit_test(limits_hold),
        cmocka_unit_test(what_is_no_table_has_its_sentence),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

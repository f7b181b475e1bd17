/*
 * One sheet of a workbook: the list of its sheets, its shared words, then the cells (ECMA-376 18.3). What a formula
 * gave last stands in the file beside it and is taken; the formula is not.
 */
#include "reader/relation.h"
#include "reader/sheet_inside.h"

#include <stdlib.h>

enum { ROW_NUMBER_MAX = 1048576, SHARED_MAX = 2000000 };
/* Days from 1970 back to the day 0 of a workbook; serial 60 is a 29 February 1900 that never was. */
enum { DAYS_1900 = 25569, DAYS_1904 = 24107, SERIAL_MIN = 61, SERIAL_MAX = 2958465 };

static enum xml_step on_end_nothing(void *user, const char *name, enum xml_space space)
{
    (void)user, (void)name, (void)space;
    return XML_ENTER;
}

/* --- the workbook: names of its sheets, and the relation of the one that is wanted --- */

struct book {
    struct arena *arena;
    const char *name;
    size_t which;
    VEC(struct str) names;
    struct str relation; /* of the wanted one */
    bool from_1904;
    struct err *err;
};

static enum xml_step book_start(void *user, const struct xml_element *element)
{
    struct book *book = user;
    if (element->space != XML_SHEET)
        return XML_SKIP;
    if (strcmp(element->name, "workbookPr") == 0) {
        const struct str value = xml_attribute(element, "date1904");
        book->from_1904 = str_eq(value, STR("1")) || str_eq(value, STR("true"));
    }
    if (strcmp(element->name, "sheet") != 0)
        return XML_ENTER;
    if (book->names.n == SHEET_SHEETS_MAX) {
        (void)ERR(book->err, ERR_LIMIT, _("Tệp %s có quá nhiều bảng, chỉ nhận đến %d bảng."), book->name,
                  SHEET_SHEETS_MAX);
        return XML_STOP;
    }
    if (book->names.n == book->which)
        book->relation = str_copy(book->arena, xml_attribute(element, "id"));
    const struct str name = str_copy(book->arena, xml_attribute(element, "name"));
    VEC_PUSH(book->arena, &book->names, str_trim(text_nfc(book->arena, name)));
    return XML_ENTER;
}

/* --- words: <t> of a shared string or of a cell, without the reading aids of <rPh> --- */

struct words {
    struct arena *arena;
    struct buf now;
    bool open; /* inside <t> */
    VEC(struct sheet_cell) shared;
};

static enum xml_step shared_start(void *user, const struct xml_element *element)
{
    struct words *words = user;
    if (element->space != XML_SHEET || strcmp(element->name, "rPh") == 0)
        return XML_SKIP;
    if (strcmp(element->name, "si") == 0)
        words->now.n = 0;
    words->open = strcmp(element->name, "t") == 0;
    return XML_ENTER;
}

static enum xml_step shared_end(void *user, const char *name, enum xml_space space)
{
    struct words *words = user;
    (void)space;
    words->open = false;
    if (strcmp(name, "si") == 0 && words->shared.n < SHARED_MAX)
        VEC_PUSH(words->arena, &words->shared,
                 sheet_cell_text(words->arena, str_copy(words->arena, buf_view(&words->now))));
    return XML_ENTER;
}

static enum xml_step shared_text(void *user, struct str text)
{
    struct words *words = user;
    if (words->open)
        buf_put(&words->now, text);
    return XML_ENTER;
}

/* --- cells --- */

enum cell_kind { CELL_NUMBER, CELL_SHARED, CELL_WORDS };

struct cells {
    struct sheet_rows *rows;
    const struct words *words;
    struct sheet_styles styles;
    bool from_1904;
    struct err *err;
    uint32_t row, column; /* that come next: row from 1, column from 0 */
    enum cell_kind kind;
    bool is_day;
    bool in_cell, open; /* inside <c>; inside its <v> or <t> */
    struct buf value;
};

/* The letters of "AB12" as a column from 0; `otherwise` when there are none. */
static uint32_t column_of(struct str reference, uint32_t otherwise)
{
    uint32_t column = 0;
    size_t i = 0;
    for (; i < reference.n && i < 4 && reference.p[i] >= 'A' && reference.p[i] <= 'Z'; i++)
        column = 26 * column + (uint32_t)(reference.p[i] - 'A') + 1;
    return i ? column - 1 : otherwise;
}

static enum xml_step cell_start(struct cells *cells, const struct xml_element *element)
{
    const struct str kind = xml_attribute(element, "t");
    const int64_t style = xml_attribute_int(element, "s", 0);
    const bool number = str_empty(kind) || str_eq(kind, STR("n")) || str_eq(kind, STR("d"));
    cells->kind = str_eq(kind, STR("s")) ? CELL_SHARED : number ? CELL_NUMBER : CELL_WORDS;
    cells->is_day = style >= 0 && (uint64_t)style < cells->styles.n && cells->styles.is_day[style];
    cells->column = column_of(xml_attribute(element, "r"), cells->column);
    cells->in_cell = true;
    cells->value.n = 0;
    return XML_ENTER;
}

static enum xml_step cells_start(void *user, const struct xml_element *element)
{
    struct cells *cells = user;
    const char *name = element->name;
    if (element->space != XML_SHEET || strcmp(name, "rPh") == 0 || strcmp(name, "f") == 0)
        return XML_SKIP;
    if (strcmp(name, "row") == 0) {
        const int64_t number = xml_attribute_int(element, "r", (int64_t)cells->row);
        if (number >= cells->row && number <= ROW_NUMBER_MAX)
            cells->row = (uint32_t)number;
        cells->column = 0;
    } else if (strcmp(name, "c") == 0) {
        return cell_start(cells, element);
    }
    cells->open = cells->in_cell && (strcmp(name, "v") == 0 || strcmp(name, "t") == 0);
    return XML_ENTER;
}

/* A number of a day's style, or an ISO day, as a day; false for another number. */
static bool day_of(const struct cells *cells, struct str value, struct date *ret_date)
{
    int64_t serial;
    if (date_from_iso(str_sub(value, 0, 10), ret_date))
        return true;
    if (!cells->is_day || !str_to_int(str_sub(value, 0, str_find_byte(value, '.')), &serial) ||
        serial < SERIAL_MIN || serial > SERIAL_MAX)
        return false;
    *ret_date = date_from_days((int32_t)(serial - (cells->from_1904 ? DAYS_1904 : DAYS_1900)));
    return date_valid(ret_date->year, ret_date->month, ret_date->day);
}

static struct sheet_cell cell_of(const struct cells *cells)
{
    struct arena *arena = cells->rows->arena;
    const struct str value = str_trim(buf_view(&cells->value));
    struct date date;
    char day[DATE_TEXT_MAX];
    int64_t index;
    if (cells->kind == CELL_SHARED) {
        const bool known = str_to_int(value, &index) && (uint64_t)index < cells->words->shared.n;
        return known ? cells->words->shared.v[index] : (struct sheet_cell){.text = STR("")};
    }
    if (cells->kind == CELL_NUMBER && day_of(cells, value, &date))
        return (struct sheet_cell){SHEET_DATE, str_copy(arena, str_from(date_vi(date, day))), date};
    struct sheet_cell cell = sheet_cell_text(arena, str_copy(arena, value));
    if (cells->kind == CELL_NUMBER && cell.type == SHEET_TEXT)
        cell.type = SHEET_NUMBER;
    return cell;
}

static enum xml_step cells_end(void *user, const char *name, enum xml_space space)
{
    struct cells *cells = user;
    (void)space;
    cells->open = false;
    if (strcmp(name, "row") == 0)
        return sheet_rows_end(cells->rows, cells->row++, cells->err) ? XML_ENTER : XML_STOP;
    if (strcmp(name, "c") != 0)
        return XML_ENTER;
    cells->in_cell = false;
    return sheet_rows_put(cells->rows, cells->column++, cell_of(cells), cells->err) ? XML_ENTER : XML_STOP;
}

static enum xml_step cells_text(void *user, struct str text)
{
    struct cells *cells = user;
    if (cells->open)
        buf_put(&cells->value, text);
    return XML_ENTER;
}

/* --- together --- */

static bool refuse_other(const struct package *package, struct err *err)
{
    return ERR(err, ERR_INPUT, _("Tệp %s không phải bảng Excel. Hãy gửi bảng dưới dạng .xlsx hoặc .csv."),
               package->name);
}

static bool read_cells(struct package *package, int64_t shared, int64_t styles, int64_t part, struct cells *cells,
                       struct words *words, struct err *err)
{
    const struct xml_handler of_shared = {words, shared_start, shared_end, shared_text};
    const struct xml_handler of_cells = {cells, cells_start, cells_end, cells_text};
    return (shared == PACKAGE_NO_PART || xml_walk(package, shared, &of_shared, err)) &&
           sheet_styles_read(words->arena, package, styles, &cells->styles, err) &&
           xml_walk(package, part, &of_cells, err);
}

static bool read_package(struct package *package, struct book *book, struct sheet_rows *rows, struct err *err)
{
    struct relations root;
    const char *part;
    if (!relation_document(package, "xl/workbook.xml", &root, &part, err))
        return false;
    const int64_t index = package_find(package, part);
    if (index == PACKAGE_NO_PART || !str_ends(str_from(part), STR("workbook.xml")))
        return refuse_other(package, err);
    const struct xml_handler handler = {book, book_start, on_end_nothing, NULL};
    if (!xml_walk(package, index, &handler, err))
        return false;
    if (book->which >= book->names.n)
        return ERR(err, ERR_MISSING, _("Tệp %s chỉ có %zu bảng."), book->name, book->names.n);
    struct relations own = {
        .wanted = {{.id = book->relation}, {.type = "/sharedStrings"}, {.type = "/styles"}}, .n = 3};
    if (!relation_read(package, part, &own, err))
        return false;
    const int64_t sheet = relation_part(package, &own, 0, "worksheets/sheet1.xml");
    if (sheet == PACKAGE_NO_PART)
        return package_refuse_damaged(package->name, err);
    struct words words = {.arena = rows->arena};
    struct cells cells = {.rows = rows, .words = &words, .from_1904 = book->from_1904, .err = err, .row = 1};
    const bool done = read_cells(package, relation_part(package, &own, 1, "sharedStrings.xml"),
                                 relation_part(package, &own, 2, "styles.xml"), sheet, &cells, &words, err);
    buf_free(&words.now);
    buf_free(&cells.value);
    return done;
}

bool sheet_read_xlsx(const char *name, struct str bytes, size_t which, struct sheet_rows *rows,
                     struct sheet *ret_sheet, struct err *err)
{
    struct package package;
    if (!package_open(name, bytes, &READER_LIMITS, &package, err))
        return false;
    struct book book = {.arena = rows->arena, .name = name, .which = which, .err = err};
    const bool done = read_package(&package, &book, rows, err);
    package_close(&package);
    if (done)
        *ret_sheet = (struct sheet){.names = book.names.v, .n_names = book.names.n};
    return done;
}

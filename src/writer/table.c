/* The cells of a list, the guard against formulas, and CSV. */
#include "writer/table_cells.h"

#include <assert.h>
#include <stdlib.h>

struct table *table_make(struct arena *arena, struct str title, const struct table_column *columns, size_t n_columns)
{
    assert(n_columns > 0 && n_columns <= TABLE_COLUMNS_MAX);
    struct table *table = ARENA_NEW(arena, struct table);
    *table = (struct table){.arena = arena, .title = title, .columns = columns, .n_columns = n_columns};
    return table;
}

static void put(struct table *table, enum table_type type, struct table_cell cell)
{
    assert(!cell.filled || table->columns[table->cells.n % table->n_columns].type == type);
    (void)type;
    VEC_PUSH(table->arena, &table->cells, cell);
}

/* What a spreadsheet would take for the beginning of a formula. */
static bool is_formula(struct str text)
{
    static const struct str wide[] = {{"＝", 3}, {"＋", 3}, {"－", 3}, {"＠", 3}};
    if (str_find_byte(STR("=+-@\t\r"), text.p[0]) != STR_NOWHERE)
        return true;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
        if (str_starts(text, wide[i]))
            return true;
    return false;
}

void table_text(struct table *table, struct str text)
{
    struct table_cell cell = {.filled = !str_empty(text), .text = text};
    if (cell.filled && is_formula(text))
        cell.text = str_printf(table->arena, "'%.*s", STR_ARG(text));
    put(table, TABLE_TEXT, cell);
}

void table_number(struct table *table, int64_t number)
{
    put(table, TABLE_NUMBER, (struct table_cell){.filled = true, .number = number});
}

void table_date(struct table *table, struct date date)
{
    put(table, TABLE_DATE, (struct table_cell){.filled = date_is(date), .date = date});
}

void table_none(struct table *table)
{
    put(table, TABLE_TEXT, (struct table_cell){0});
}

/* --- CSV --- */

static void put_quoted(struct buf *out, struct str text)
{
    buf_putc(out, '"');
    for (size_t at; (at = str_find_byte(text, '"')) != STR_NOWHERE; text = str_skip(text, at + 1)) {
        buf_put(out, str_sub(text, 0, at + 1));
        buf_putc(out, '"');
    }
    buf_put(out, text);
    buf_putc(out, '"');
}

static void put_words(struct buf *out, struct str text)
{
    static const char special[] = "\",;\t\r\n'";
    bool plain = true;
    for (size_t i = 0; plain && i < text.n; i++)
        plain = !memchr(special, text.p[i], sizeof special - 1);
    const bool edges = text.n && (text.p[0] == ' ' || text.p[text.n - 1] == ' ');
    if (plain && !edges)
        buf_put(out, text);
    else
        put_quoted(out, text);
}

static void put_cell(struct buf *out, enum table_type type, const struct table_cell *cell)
{
    char day[DATE_TEXT_MAX];
    if (!cell->filled)
        return;
    switch (type) {
    case TABLE_TEXT:
        put_words(out, cell->text);
        break;
    case TABLE_NUMBER:
        buf_printf(out, "%lld", (long long)cell->number);
        break;
    case TABLE_DATE:
        buf_puts(out, date_vi(cell->date, day));
        break;
    }
}

static struct str render_csv(struct arena *arena, const struct table *table)
{
    struct buf out = {0};
    buf_puts(&out, "\xEF\xBB\xBF");
    for (size_t i = 0; i < table->n_columns; i++) {
        if (i)
            buf_putc(&out, ',');
        put_words(&out, str_from(_(table->columns[i].title)));
    }
    buf_puts(&out, "\r\n");
    for (size_t i = 0; i < table->cells.n; i++) {
        const size_t column = i % table->n_columns;
        if (column)
            buf_putc(&out, ',');
        put_cell(&out, table->columns[column].type, &table->cells.v[i]);
        if (column + 1 == table->n_columns)
            buf_puts(&out, "\r\n");
    }
    const struct str bytes = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return bytes;
}

bool table_render(struct arena *arena, const struct table *table, enum table_format format, struct str *ret_bytes,
                  struct err *err)
{
    assert(table->cells.n % table->n_columns == 0);
    const size_t rows = table->cells.n / table->n_columns;
    if (rows > TABLE_ROWS_MAX)
        return ERR(err, ERR_LIMIT, _("Danh sách có %zu dòng, một tệp chỉ ghi được %d dòng. Hãy lọc bớt rồi tải lại."),
                   rows, TABLE_ROWS_MAX);
    if (format == TABLE_XLSX)
        return table_render_xlsx(arena, table, ret_bytes, err);
    *ret_bytes = render_csv(arena, table);
    return true;
}

/* --- names of the formats --- */

static const char *const suffixes[] = {[TABLE_CSV] = "csv", [TABLE_XLSX] = "xlsx"};

const char *table_suffix(enum table_format format)
{
    return suffixes[format];
}

bool table_format_of(struct str suffix, enum table_format *ret_format)
{
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++)
        if (str_eq(suffix, str_from(suffixes[i]))) {
            *ret_format = (enum table_format)i;
            return true;
        }
    return false;
}

const char *table_media_type(enum table_format format)
{
    return format == TABLE_XLSX ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                                : "text/csv; charset=utf-8";
}

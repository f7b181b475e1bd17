/*
 * A list as an Excel workbook. libxlsxwriter works in files: it gets one of our own in the folder for temporary files,
 * which nobody else may open, and which is gone when this returns.
 */
#include "writer/libxlsx.h"
#include "writer/table_cells.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SHEET_NAME_MAX = 31, WIDTH_MAX = 120 };

/* The library keeps a state of its own for the names of its files and for the time. */
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

struct workbook {
    lxw_workbook *book;
    lxw_worksheet *sheet;
    lxw_format *title, *words, *day;
};

/* A name that Excel takes: not empty, at most 31 characters, none of []:*?/\ and no apostrophe at an end. */
static char *sheet_name(struct arena *arena, struct str title)
{
    struct buf out = {0};
    size_t characters = 0;
    for (size_t i = 0; i < title.n && characters < SHEET_NAME_MAX; characters++) {
        uint32_t code;
        const size_t step = utf8_decode(title, i, &code);
        if (step == 0 || code < ' ' || (code < 0x80 && memchr("[]:*?/\\'", (int)code, 8)))
            buf_putc(&out, ' ');
        else
            buf_put(&out, str_sub(title, i, i + step));
        i += step ? step : 1;
    }
    const struct str name = str_trim(buf_view(&out));
    char *z = str_z(arena, name.n ? name : STR("1"));
    buf_free(&out);
    return z;
}

/* As many characters as a cell may hold, and none that XML does not know. */
static const char *cell_words(struct arena *arena, struct str text)
{
    size_t end = 0, characters = 0;
    uint32_t code;
    while (end < text.n && characters < TABLE_CELL_MAX) {
        const size_t step = utf8_decode(text, end, &code);
        end += step ? step : 1;
        /* Excel counts in UTF-16 */
        characters += code > 0xFFFF ? 2 : 1;
    }
    char *z = str_z(arena, str_sub(text, 0, end));
    for (size_t i = 0; i < end; i++)
        if ((unsigned char)z[i] < ' ' && z[i] != '\n' && z[i] != '\t')
            z[i] = ' ';
    return z;
}

static lxw_error put_cell(struct arena *arena, const struct workbook *book, lxw_row_t row, lxw_col_t column,
                          enum table_type type, const struct table_cell *cell)
{
    if (!cell->filled)
        return LXW_NO_ERROR;
    switch (type) {
    case TABLE_TEXT:
        return libxlsx.worksheet_write_string(book->sheet, row, column, cell_words(arena, cell->text), book->words);
    case TABLE_NUMBER:
        return libxlsx.worksheet_write_number(book->sheet, row, column, (double)cell->number, NULL);
    case TABLE_DATE:
        break;
    }
    /* days before 1900 are none to Excel */
    char day[DATE_TEXT_MAX];
    if (cell->date.year < 1900)
        return libxlsx.worksheet_write_string(book->sheet, row, column, date_vi(cell->date, day), book->words);
    lxw_datetime moment = {.year = cell->date.year, .month = cell->date.month, .day = cell->date.day};
    return libxlsx.worksheet_write_datetime(book->sheet, row, column, &moment, book->day);
}

static lxw_error fill(const struct table *table, const struct workbook *book)
{
    struct arena *row_arena = arena_create();
    const size_t rows = table->cells.n / table->n_columns;
    lxw_error error = LXW_NO_ERROR;
    for (size_t c = 0; c < table->n_columns && !error; c++) {
        const int width = table->columns[c].width > WIDTH_MAX ? WIDTH_MAX : table->columns[c].width;
        error = libxlsx.worksheet_set_column(book->sheet, (lxw_col_t)c, (lxw_col_t)c, width > 0 ? width : 12, NULL);
    }
    for (size_t c = 0; c < table->n_columns && !error; c++)
        error = libxlsx.worksheet_write_string(book->sheet, 0, (lxw_col_t)c, _(table->columns[c].title), book->title);
    for (size_t r = 0; r < rows && !error; r++) {
        for (size_t c = 0; c < table->n_columns && !error; c++)
            error = put_cell(row_arena, book, (lxw_row_t)(r + 1), (lxw_col_t)c, table->columns[c].type,
                             &table->cells.v[r * table->n_columns + c]);
        arena_reset(row_arena);
    }
    libxlsx.worksheet_freeze_panes(book->sheet, 1, 0);
    if (!error)
        error = libxlsx.worksheet_autofilter(book->sheet, 0, 0, (lxw_row_t)rows, (lxw_col_t)(table->n_columns - 1));
    arena_destroy(row_arena);
    return error;
}

/* Everything in a file of this name; the library prints nothing when it succeeds. */
static bool write_book(struct arena *arena, const struct table *table, const char *path)
{
    lxw_workbook_options options = {.constant_memory = LXW_TRUE};
    struct workbook book = {.book = libxlsx.workbook_new_opt(path, &options)};
    if (!book.book)
        return false;
    book.sheet = libxlsx.workbook_add_worksheet(book.book, sheet_name(arena, table->title));
    book.title = libxlsx.workbook_add_format(book.book);
    book.words = libxlsx.workbook_add_format(book.book);
    book.day = libxlsx.workbook_add_format(book.book);
    if (!book.title || !book.words || !book.day)
        abort();
    libxlsx.format_set_bold(book.title);
    libxlsx.format_set_text_wrap(book.title);
    libxlsx.format_set_text_wrap(book.words);
    libxlsx.format_set_align(book.words, LXW_ALIGN_VERTICAL_TOP);
    libxlsx.format_set_num_format(book.day, "dd/mm/yyyy");
    const lxw_error error = book.sheet ? fill(table, &book) : LXW_ERROR_MEMORY_MALLOC_FAILED;
    const lxw_error closing = libxlsx.workbook_close(book.book);
    return !error && !closing;
}

static bool read_back(struct arena *arena, int fd, struct str *ret_bytes)
{
    struct stat info;
    if (fstat(fd, &info) != 0)
        return false;
    char *bytes = arena_alloc(arena, (size_t)info.st_size + 1);
    size_t n = 0;
    for (ssize_t got; n < (size_t)info.st_size; n += (size_t)got) {
        got = pread(fd, bytes + n, (size_t)info.st_size - n, (off_t)n);
        if (got <= 0)
            return false;
    }
    *ret_bytes = str_make(bytes, n);
    return n > 0;
}

bool table_render_xlsx(struct arena *arena, const struct table *table, struct str *ret_bytes, struct err *err)
{
    const char *folder = getenv("TMPDIR");
    const struct str path = str_printf(arena, "%s/dondoc-XXXXXX", folder && *folder ? folder : "/tmp");
    char *name = str_z(arena, path);
    if (!libxlsx_need(err))
        return false;
    const int fd = mkostemp(name, O_CLOEXEC);
    if (fd < 0)
        return ERR(err, ERR_SYSTEM, _("Không tạo được tệp tạm để ghi bảng Excel: %s. Hãy tải dạng CSV."),
                   strerror(errno));
    pthread_mutex_lock(&one_at_a_time);
    bool ok = write_book(arena, table, name);
    pthread_mutex_unlock(&one_at_a_time);
    ok = ok && read_back(arena, fd, ret_bytes);
    unlink(name);
    close(fd);
    return ok || ERR(err, ERR_SYSTEM, _("Không ghi được bảng Excel, có thể ổ đĩa đã đầy. Hãy tải dạng CSV."));
}

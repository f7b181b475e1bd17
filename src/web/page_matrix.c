/* Đơn vị × nhiệm vụ: how each unit stands with each task of a paper, in colour and in words, the worst first. */
#include "office/assignment.h"
#include "office/document.h"
#include "office/task.h"
#include "web/download.h"
#include "web/page.h"
#include "web/ui.h"

#include <stdlib.h>

/* Beyond these a map is no map: the list of the paper's progress is there, with its filter. */
enum { CELLS_MAX = 5000, TASKS_MAX = 60, READ_CELLS = 500, UNITS_PAGE = 100 };

enum { MATRIX_PAGE };
static const struct param matrix_params[PARAMS_MAX] = {
    [MATRIX_PAGE] = {"trang", N_("Trang"), PARAM_INT, 15},
};

#define TOO_LARGE \
    "Văn bản này có hơn %d phần việc hoặc hơn %d nhiệm vụ, không thành bảng được. Hãy xem danh sách từng đơn vị."

struct unit {
    size_t first, n; /* its cells, by task */
    int long_late, late, open, done;
};

struct matrix {
    const int64_t *tasks; /* in the order of the paper */
    size_t n_tasks;
    struct assignment *cells; /* by unit and task */
    size_t n_cells;
    struct unit *units; /* worst first */
    size_t n_units;
    int64_t total; /* of cells; more than CELLS_MAX were not read */
};

static int by_unit(const void *left, const void *right)
{
    const struct assignment *a = left, *b = right;
    if (a->org != b->org)
        return a->org < b->org ? -1 : 1;
    const int names = a->org ? 0 : str_cmp(a->assignee, b->assignee);
    if (names || a->task != b->task)
        return names ? names : a->task < b->task ? -1 : 1;
    return a->id < b->id ? -1 : a->id > b->id;
}

static bool same_unit(const struct assignment *a, const struct assignment *b)
{
    return a->org == b->org && (a->org != 0 || str_eq(a->assignee, b->assignee));
}

static int worst_first(const void *left, const void *right)
{
    const struct unit *a = left, *b = right;
    const int worse[][2] = {{a->long_late, b->long_late}, {a->late, b->late}, {a->open, b->open}};
    for (size_t i = 0; i < sizeof worse / sizeof *worse; i++)
        if (worse[i][0] != worse[i][1])
            return worse[i][0] > worse[i][1] ? -1 : 1;
    return a->first < b->first ? -1 : a->first > b->first;
}

static int by_number(const void *left, const void *right)
{
    const int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;
    return a < b ? -1 : a > b;
}

static void find_tasks(struct work *work, struct matrix *m)
{
    int64_t *tasks = ARENA_ARRAY(work->arena, int64_t, m->n_cells);
    for (size_t i = 0; i < m->n_cells; i++)
        tasks[i] = m->cells[i].task;
    if (m->n_cells)
        qsort(tasks, m->n_cells, sizeof *tasks, by_number);
    for (size_t i = 0; i < m->n_cells; i++)
        if (i == 0 || tasks[i] != tasks[i - 1])
            tasks[m->n_tasks++] = tasks[i];
    m->tasks = tasks;
}

static void find_units(struct work *work, struct matrix *m)
{
    m->units = ARENA_ARRAY(work->arena, struct unit, m->n_cells);
    if (m->n_cells)
        qsort(m->cells, m->n_cells, sizeof *m->cells, by_unit);
    for (size_t i = 0; i < m->n_cells; i++) {
        if (i == 0 || !same_unit(&m->cells[i], &m->cells[i - 1]))
            m->units[m->n_units++] = (struct unit){.first = i};
        struct unit *unit = &m->units[m->n_units - 1];
        const enum lamp lamp = m->cells[i].lamp;
        unit->n++;
        unit->long_late += lamp == LAMP_OVERDUE_LONG;
        unit->late += lamp == LAMP_OVERDUE_LONG || lamp == LAMP_OVERDUE;
        unit->done += lamp == LAMP_DONE || lamp == LAMP_DONE_LATE;
        unit->open += lamp_is_open(lamp);
    }
    if (m->n_units)
        qsort(m->units, m->n_units, sizeof *m->units, worst_first);
}

static bool load(struct work *work, int64_t document, struct matrix *m, struct err *err)
{
    const struct assignment_filter filter = {.lamp = -1, .document = document};
    struct page page = {.limit = READ_CELLS};
    struct assignment *rows;
    size_t n = READ_CELLS;
    *m = (struct matrix){.cells = ARENA_ARRAY(work->arena, struct assignment, CELLS_MAX)};
    while (n == READ_CELLS && page.offset < CELLS_MAX) {
        if (!assignment_list(work, &filter, &page, &rows, &n, err))
            return false;
        m->total = page.total;
        if (m->total > CELLS_MAX)
            return true;
        for (size_t i = 0; i < n; i++)
            m->cells[m->n_cells++] = rows[i];
        page.offset += (int64_t)n;
    }
    find_tasks(work, m);
    find_units(work, m);
    return true;
}

static bool is_map(const struct matrix *m)
{
    return m->total <= CELLS_MAX && m->n_tasks <= TASKS_MAX;
}

/* A unit owes a task once; where it was asked anew after a cancellation the later one counts. */
static const struct assignment *cell_of(const struct matrix *m, const struct unit *unit, int64_t task)
{
    const struct assignment *found = NULL;
    for (size_t i = unit->first; i < unit->first + unit->n; i++)
        if (m->cells[i].task == task)
            found = &m->cells[i];
    return found;
}

/* --- the page --- */

static void put_unit(struct html *h, struct arena *arena, const struct matrix *m, const struct unit *unit)
{
    const struct assignment *one = &m->cells[unit->first];
    html_open(h, "tr");
    html_open_with(h, "th", A_Z("scope", "row"));
    if (one->org)
        html_line_with(h, "a", assignment_who(one), A_Z("class", "row-title"),
                       A_URL("href", str_printf(arena, "/don-vi/%lld", (long long)one->org)));
    else
        html_text(h, assignment_who(one));
    html_close(h, "th");
    html_open_with(h, "td", A_Z("class", "sum"), A_Z("data-label", "Đã xong"));
    html_printf(h, "%d/%zu", unit->done, unit->n);
    html_close(h, "td");
    for (size_t t = 0; t < m->n_tasks; t++) {
        const struct assignment *cell = cell_of(m, unit, m->tasks[t]);
        html_open_with(h, "td", A_TEXT("data-label", str_printf(arena, "Việc %zu", t + 1)));
        if (cell) {
            html_open_with(h, "a", A_URL("href", str_printf(arena, "/phan-cong/%lld", (long long)cell->id)),
                           A_INT("data-assignment", cell->id));
            ui_lamp(h, cell->lamp, STR_NONE);
            html_close(h, "a");
        } else {
            html_line_with(h, "span", STR("không giao"), A_Z("class", "none"));
        }
        html_close(h, "td");
    }
    html_close(h, "tr");
}

static bool put_legend(struct html *h, struct work *work, const struct matrix *m, struct err *err)
{
    html_line(h, "h2", STR("Các việc"));
    html_open_with(h, "ol", A_Z("id", "tasks"));
    for (size_t t = 0; t < m->n_tasks; t++) {
        struct task_record task;
        if (!task_get(work, m->tasks[t], &task, err))
            return false;
        html_open(h, "li");
        ui_link(h, str_printf(work->arena, "/viec/%lld", (long long)task.id), task.words);
        html_close(h, "li");
    }
    html_close(h, "ol");
    return true;
}

static bool put_matrix(struct html *h, const struct request *request, struct work *work, const struct matrix *m,
                       struct err *err)
{
    struct page page = ui_page_of(request_int(request, MATRIX_PAGE), UNITS_PAGE);
    page.total = (int64_t)m->n_units;
    const char **columns = ARENA_ARRAY(work->arena, const char *, m->n_tasks + 2);
    columns[0] = "Đơn vị";
    columns[1] = "Đã xong";
    for (size_t t = 0; t < m->n_tasks; t++)
        columns[t + 2] = str_printf(work->arena, "Việc %zu", t + 1).p;
    html_open_with(h, "div", A_Z("class", "wide-list"));
    ui_list_begin(h, "matrix", "Từng đơn vị đối với từng việc, chậm nhất đứng trước", columns, m->n_tasks + 2);
    for (size_t i = (size_t)page.offset; i < m->n_units && i < (size_t)(page.offset + page.limit); i++)
        put_unit(h, work->arena, m, &m->units[i]);
    ui_list_end(h);
    html_close(h, "div");
    const struct str address = str_printf(work->arena, "/van-ban/%lld/bang", (long long)request->id);
    ui_pager(h, work->arena, &page, address);
    download_put_links(h, work->arena, address);
    return put_legend(h, work, m, err);
}

static void matrix_page(struct request *request, struct work *work, struct reply *reply)
{
    struct document document;
    struct matrix matrix;
    struct err err = {0};
    if (!document_get(work, request->id, &document, &err) || !load(work, request->id, &matrix, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin_wide(request, reply, "Đơn vị và nhiệm vụ", NAV_PAPERS);
    const struct str sizes = str_printf(request->arena, "%zu đơn vị, %zu việc; chậm nhất đứng trước", matrix.n_units,
                                        matrix.n_tasks);
    ui_title(h, "Đơn vị và nhiệm vụ", is_map(&matrix) ? sizes.p : NULL);
    html_open(h, "p");
    ui_link(h, str_printf(request->arena, "/van-ban/%lld", (long long)document.id),
            document_title(request->arena, &document));
    html_text(h, STR(" · "));
    ui_link(h, str_printf(request->arena, "/van-ban/%lld/tien-do", (long long)document.id),
            STR("Danh sách từng đơn vị"));
    html_close(h, "p");
    bool ok = true;
    if (!is_map(&matrix))
        ui_warning(h, str_printf(request->arena, TOO_LARGE, CELLS_MAX, TASKS_MAX).p);
    else if (matrix.n_cells == 0)
        html_line_with(h, "p", STR("Chưa giao việc nào theo văn bản này."), A_Z("class", "none"));
    else
        ok = put_matrix(h, request, work, &matrix, &err);
    if (ok)
        ui_end(reply);
    else
        reply_error(reply, request, &err);
}

/* --- the file --- */

static bool matrix_table(const struct request *request, struct work *work, struct table **ret_table, struct err *err)
{
    struct matrix m;
    if (!load(work, request->id, &m, err))
        return false;
    if (!is_map(&m))
        return ERR(err, ERR_LIMIT, TOO_LARGE, CELLS_MAX, TASKS_MAX);
    struct table_column *columns = ARENA_ARRAY(work->arena, struct table_column, m.n_tasks + 2);
    columns[0] = (struct table_column){"Đơn vị", TABLE_TEXT, 40};
    columns[1] = (struct table_column){"Đã xong", TABLE_NUMBER, 10};
    for (size_t t = 0; t < m.n_tasks; t++) {
        struct task_record task;
        if (!task_get(work, m.tasks[t], &task, err))
            return false;
        columns[t + 2] = (struct table_column){
            str_printf(work->arena, "%zu. %.*s", t + 1, STR_ARG(task.words)).p, TABLE_TEXT, 24};
    }
    struct table *table = table_make(work->arena, STR("Đơn vị và nhiệm vụ"), columns, m.n_tasks + 2);
    for (size_t i = 0; i < m.n_units; i++) {
        table_text(table, assignment_who(&m.cells[m.units[i].first]));
        table_number(table, m.units[i].done);
        for (size_t t = 0; t < m.n_tasks; t++) {
            const struct assignment *cell = cell_of(&m, &m.units[i], m.tasks[t]);
            table_text(table, cell ? str_from(lamp_word(cell->lamp)) : STR(""));
        }
    }
    *ret_table = table;
    return true;
}

static void matrix_file(struct request *request, struct work *work, struct reply *reply)
{
    download_answer(request, work, reply, "don-vi-va-nhiem-vu", matrix_table);
}

const struct route route_matrix = {
    .method = METHOD_GET, .path = "/van-ban/{id}/bang", .act = ACT_SEE, .thing = THING_DOCUMENT, .work = ROUTE_READS,
    .params = matrix_params, .handle = matrix_page,
};
const struct route route_matrix_file = {
    .method = METHOD_GET, .path = "/van-ban/{id}/bang.{name}", .act = ACT_SEE, .thing = THING_DOCUMENT,
    .work = ROUTE_READS, .lane = LANE_UPLOAD, .handle = matrix_file,
};

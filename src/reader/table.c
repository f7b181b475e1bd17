/* Tables as lines: letterheads and signatures cell by cell, data row by row. */
#include "reader/table.h"

struct table *table_open(struct arena *arena, struct table *outer)
{
    struct table *table = ARENA_NEW(arena, struct table);
    *table = (struct table){.outer = outer, .depth = outer ? outer->depth + 1 : 1};
    return table;
}

void table_row(struct table *table)
{
    table->rows++;
    table->row_columns = 0;
}

void table_cell(struct arena *arena, struct table *table)
{
    const struct cell cell = {.row = table->rows};
    VEC_PUSH(arena, &table->cells, cell);
    table->cell_open = true;
    if (++table->row_columns > table->columns)
        table->columns = table->row_columns;
}

void table_cell_end(struct table *table)
{
    table->cell_open = false;
}

void table_put(struct arena *arena, struct table *table, struct str s, struct marks marks)
{
    struct cell *cell = &table->cells.v[table->cells.n - 1];
    struct block *block = ARENA_NEW(arena, struct block);
    block->s = s;
    marks_append(arena, &block->marks, marks, 0);
    if (cell->last)
        cell->last->next = block;
    else
        cell->first = block;
    cell->last = block;
    if (cell->first != block || str_find_byte(s, '\n') != STR_NOWHERE)
        table->cell_of_lines = true;
}

struct writing {
    struct arena *arena;
    struct buf *out;
    struct marks *marks; /* or NULL */
};

static void write_marks(struct writing *writing, const struct block *block)
{
    if (writing->marks)
        marks_append(writing->arena, writing->marks, block->marks, writing->out->n);
}

static void write_cells(const struct table *table, struct writing *writing)
{
    struct buf *out = writing->out;
    bool filled = false;
    for (size_t i = 0; i < table->cells.n; i++) {
        const struct block *block = table->cells.v[i].first;
        if (block && filled)
            buf_puts(out, "\n|\n");
        for (; block; block = block->next) {
            write_marks(writing, block);
            buf_put(out, block->s);
            if (block->next)
                buf_putc(out, '\n');
            filled = true;
        }
    }
}

/* A cell of a data table is one line. */
static void write_flat(const struct cell *cell, struct writing *writing)
{
    struct buf *out = writing->out;
    for (const struct block *block = cell->first; block; block = block->next) {
        write_marks(writing, block);
        buf_reserve(out, block->s.n + 1);
        for (size_t i = 0; i < block->s.n; i++) {
            const char c = block->s.p[i];
            buf_putc(out, c == '\n' || c == '\t' ? ' ' : c);
        }
        if (block->next)
            buf_putc(out, ' ');
    }
}

static void write_rows(const struct table *table, struct writing *writing)
{
    struct buf *out = writing->out;
    const size_t start = out->n;
    for (size_t at = 0; at < table->cells.n;) {
        size_t end = at;
        bool filled = false;
        for (; end < table->cells.n && table->cells.v[end].row == table->cells.v[at].row; end++)
            filled |= table->cells.v[end].first != NULL;
        if (filled && out->n > start)
            buf_putc(out, '\n');
        for (size_t i = at; filled && i < end; i++) {
            if (i > at)
                buf_puts(out, " | ");
            write_flat(&table->cells.v[i], writing);
        }
        at = end;
    }
}

void table_write(struct arena *arena, const struct table *table, struct buf *out, struct marks *marks)
{
    struct writing writing = {arena, out, marks};
    if (table->layout || (table->columns <= 2 && table->cell_of_lines))
        write_cells(table, &writing);
    else
        write_rows(table, &writing);
}

/* Paragraphs, headings and tables of a draft. */
#include "writer/docx_page.h"
#include "writer/docx_style.h"

/* `keep`: on one page with what follows. */
static void put_paragraph(struct docx *x, const struct draft_block *block, bool keep)
{
    const int style = block->kind == DRAFT_HEADING ? DOCX_HEADING : block->kind == DRAFT_CENTERED ? DOCX_CENTERED : FORM_BODY;
    docx_paragraph_open(x, style, &(struct docx_own){.keep_next = keep});
    docx_mark_open(x, block->mark);
    docx_words(x, block->words);
    docx_mark_close(x, block->mark);
    docx_paragraph_close(x);
}

static void put_row(struct docx *x, const struct draft_block *row, const struct draft_column *columns,
                    const int *widths)
{
    const bool title = row->kind == DRAFT_TABLE;
    docx_row_open(x, title, true);
    for (size_t i = 0; i < row->n_columns; i++) {
        docx_cell_open(x, widths[i], 1);
        docx_paragraph_open(x, title ? DOCX_COLUMN : columns[i].centered ? DOCX_CELL_CENTERED : DOCX_CELL, NULL);
        if (i == 0)
            docx_mark_open(x, row->mark);
        docx_words(x, row->cells[i]);
        if (i == 0)
            docx_mark_close(x, row->mark);
        docx_paragraph_close(x);
        docx_close(x);
    }
    docx_close(x);
}

/* The rows that follow a table are its own; returns the index behind them. */
static size_t put_table(struct docx *x, const struct draft_blocks *blocks, size_t at, int width)
{
    const struct draft_block *table = &blocks->v[at];
    int widths[DRAFT_COLUMNS_MAX], sum = 0;
    for (size_t i = 0; i < table->n_columns; i++)
        sum += table->columns[i].width;
    for (size_t i = 0; i < table->n_columns; i++)
        widths[i] = width * table->columns[i].width / sum;
    docx_table_open(x, widths, table->n_columns, true);
    put_row(x, table, table->columns, widths);
    for (at++; at < blocks->n && blocks->v[at].kind == DRAFT_ROW; at++)
        put_row(x, &blocks->v[at], table->columns, widths);
    docx_close(x);
    /* two tables in a row would be one to a word processor */
    const int room = 100;
    docx_paragraph_open(x, DOCX_GAP, &(struct docx_own){.after = &room});
    docx_paragraph_close(x);
    return at;
}

void docx_put_blocks(struct docx *x, const struct draft_blocks *blocks, int width)
{
    for (size_t at = 0; at < blocks->n;) {
        if (blocks->v[at].kind == DRAFT_TABLE) {
            at = put_table(x, blocks, at, width);
        } else {
            /* nobody signs a page on which nothing else stands; what leads to a table does not stand alone above it */
            const bool last = at + 1 == blocks->n;
            put_paragraph(x, &blocks->v[at], last || blocks->v[at + 1].kind == DRAFT_TABLE);
            at++;
        }
    }
}

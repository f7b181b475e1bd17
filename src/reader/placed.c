/* Pages one after another: columns, paragraphs, what goes on over the end of a page, footnotes. */
#include "reader/placed.h"

#include "reader/superscript.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Text that is kept back: where it will stand is not known yet. */
struct aside {
    struct buf text;
    struct doubts doubts;
};

struct writing {
    struct arena *arena;
    const struct placed *placed;
    const struct placed_page *page;
    const struct rows *rows;
    struct buf *out;
    struct doubts *doubts;
    struct aside notes;
    struct aside columns[2]; /* of an open region; it may go on at the top of the next page */
    float lane[2];           /* between them */
    bool in_region;
    float end;      /* where the last row of the open paragraph ended, in em before the right margin */
    float bottom;   /* of that row; below 0: it stands on the page before */
    bool open;      /* a paragraph that may go on */
    bool centered;  /* the last row stood in the middle */
};

static const struct placed_line *line_of(const struct writing *w, const struct row *row, uint32_t k)
{
    return &w->placed->lines.v[w->rows->order[row->first + k]];
}

/* "Số 12-" at the end of a line, "TB/TU" at the beginning of the next: a symbol is broken behind its hyphen. */
static bool breaks_symbol(struct str before, struct str word)
{
    const bool number = before.n > 1 && before.p[before.n - 1] == '-' && before.p[before.n - 2] >= '0' &&
                        before.p[before.n - 2] <= '9';
    return number && str_find_byte(word, '/') != STR_NOWHERE && word.n && !(word.p[0] >= '0' && word.p[0] <= '9');
}

static void put_words(struct writing *w, struct buf *out, struct doubts *doubts, const struct placed_line *line)
{
    for (uint32_t i = 0; i < line->n; i++) {
        const struct placed_word *word = &w->placed->words.v[line->first + i];
        if (i && placed_is_raised(w->page, word, word - 1)) {
            superscript_put(out, word->s);
            continue;
        }
        if (out->n && out->p[out->n - 1] != '\n' && out->p[out->n - 1] != ' ' &&
            !(i == 0 && breaks_symbol(buf_view(out), word->s)))
            buf_putc(out, ' ');
        const uint32_t from = (uint32_t)out->n;
        buf_put(out, word->s);
        if (word->sure < PLACED_SURE)
            VEC_PUSH(w->arena, doubts, ((struct doubt){{from, (uint32_t)out->n}, word->sure}));
    }
}

static void put_row(struct writing *w, const struct row *row)
{
    for (uint32_t k = 0; k < row->n; k++)
        put_words(w, w->out, w->doubts, line_of(w, row, k));
}

static void part(struct writing *w)
{
    if (w->out->n)
        buf_puts(w->out, w->out->p[w->out->n - 1] == '\n' ? "\n" : "\n\n");
    w->open = false;
}

static bool ends_sentence(struct str s)
{
    return str_ends(s, STR(".")) || str_ends(s, STR(";")) || str_ends(s, STR(":")) || str_ends(s, STR("!")) ||
           str_ends(s, STR("?"));
}

static bool is_centered(const struct writing *w, const struct row *row)
{
    const float before = row->box.left - w->rows->left, behind = w->rows->right - row->box.right, em = w->page->em;
    return before > 2 * em && behind > 2 * em && fabsf(before - behind) < 2.5F * em;
}

/* Does this row go on with the paragraph before it? */
static bool goes_on(const struct writing *w, const struct row *row)
{
    const float em = w->page->em;
    if (!w->open || w->end > 4 || w->centered)
        return false;
    if (row->box.left > w->rows->left + 0.7F * em)
        return false;
    /* where boxes are those of the ink, each line's is different */
    const float apart = w->rows->step + (w->page->ink ? 0.8F : 0.25F) * em;
    if (w->bottom >= 0 && row->box.bottom - w->bottom > apart)
        return false;
    if (!placed_is_label(w->placed->words.v[line_of(w, row, 0)->first].s))
        return true;
    /* a label in the middle of a sentence is none; behind a heading there is no sentence */
    const struct str before = buf_view(w->out);
    size_t from = before.n;
    while (from > 0 && before.p[from - 1] != '\n')
        from--;
    return !ends_sentence(before) && !text_is_upper(str_skip(before, from));
}

static void put_body(struct writing *w, const struct row *row)
{
    const bool centered = is_centered(w, row);
    if (!goes_on(w, row)) {
        const bool together = w->open && centered && w->centered && w->bottom >= 0 &&
                              row->box.top - w->bottom < 0.8F * w->page->em;
        if (together) /* a title over several lines */
            buf_putc(w->out, '\n');
        else
            part(w);
    }
    put_row(w, row);
    w->open = true;
    w->centered = centered;
    w->end = (w->rows->right - row->box.right) / w->page->em;
    w->bottom = row->box.bottom;
}

/* Rows that leave a lane free from top to bottom. */
struct region {
    size_t to;        /* the first row behind it */
    float left, right; /* of the lane */
    size_t most;      /* parts of one row */
    struct box columns[2]; /* what stands to the left and to the right of it in the first row */
};

/* The lane that is left of [left, right) when this row is added; false when the row stands in it. */
static bool narrow(const struct writing *w, const struct row *row, float *left, float *right)
{
    float from = *left, to = *right;
    for (uint32_t k = 0; k < row->n; k++) {
        const struct box box = line_of(w, row, k)->box;
        if (box.right <= from || box.left >= to)
            continue;
        if ((box.left + box.right) / 2 < (from + to) / 2)
            from = box.right > from ? box.right : from;
        else
            to = box.left < to ? box.left : to;
    }
    if (to - from < 0.4F * w->page->em)
        return false;
    *left = from;
    *right = to;
    return true;
}

/* A row in the middle of the page, and in that of no column: a title below the letterhead. */
static bool is_between(const struct writing *w, const struct row *row, const struct region *region)
{
    const float middle = (row->box.left + row->box.right) / 2;
    if (row->parts > 1 || fabsf(middle - w->page->width / 2) > 2.5F * w->page->em)
        return false;
    for (size_t i = 0; i < 2; i++)
        if (middle > region->columns[i].left && middle < region->columns[i].right)
            return false;
    return true;
}

/* The rows from region->to on that leave its lane free. */
static void follow(const struct writing *w, struct region *region, float bottom)
{
    const struct rows *rows = w->rows;
    while (region->to < rows->n) {
        const struct row *row = &rows->v[region->to];
        if (row->left_out || row->note || (bottom >= 0 && row->box.top - bottom > 6 * w->page->em) ||
            is_between(w, row, region) || !narrow(w, row, &region->left, &region->right))
            break;
        region->most = row->parts > region->most ? row->parts : region->most;
        bottom = row->box.bottom;
        region->to++;
    }
}

static struct region region_at(const struct writing *w, size_t at)
{
    const struct row *first = &w->rows->v[at];
    struct region region = {.to = at + 1, .most = first->parts};
    /* the widest gap of the row; narrow() finds what is left of it */
    for (uint32_t k = 1; k < first->n; k++) {
        const float left = line_of(w, first, k - 1)->box.right, right = line_of(w, first, k)->box.left;
        if (right - left > region.right - region.left) {
            region.left = left;
            region.right = right;
        }
    }
    region.columns[0] = (struct box){first->box.left, 0, region.left, 0};
    region.columns[1] = (struct box){region.right, 0, first->box.right, 0};
    follow(w, &region, first->box.bottom);
    return region;
}

/* A row of text whose words were only stretched far apart. */
static bool is_stretched(const struct writing *w, size_t at, const struct region *region)
{
    const struct row *row = &w->rows->v[at];
    const float em = w->page->em;
    return region->to == at + 1 && row->box.right > w->rows->right - 1.5F * em &&
           row->box.left < w->rows->left + 4 * em && at > 0 && at + 1 < w->rows->n &&
           row->box.top - w->rows->v[at - 1].box.bottom < em;
}

static bool is_stacked(const struct placed_line *a, const struct placed_line *b)
{
    return a->box.left < b->box.right && b->box.left < a->box.right;
}

static int order_down(const void *a, const void *b)
{
    const struct placed_line *const *x = a, *const *y = b;
    const float from = (*x)->box.top + (*x)->box.bottom, to = (*y)->box.top + (*y)->box.bottom;
    return from < to ? -1 : from > to;
}

/* The lines of a row on one side of the lane, from the left; those that stand below each other beside one of larger
 * letters ("Nơi nhận" beside a signature) from above. */
static size_t side_of(struct writing *w, const struct row *row, float lane, bool right, const struct placed_line **side)
{
    size_t n = 0;
    bool stacked = false;
    for (uint32_t k = 0; k < row->n; k++) {
        const struct placed_line *line = line_of(w, row, k);
        if (((line->box.left + line->box.right) / 2 > lane) != right)
            continue;
        stacked |= n && is_stacked(side[n - 1], line);
        side[n++] = line;
    }
    if (stacked)
        qsort(side, n, sizeof(*side), order_down);
    return n;
}

static void put_column(struct writing *w, size_t from, const struct region *region, bool right)
{
    const float lane = (region->left + region->right) / 2;
    struct aside *column = &w->columns[right];
    for (size_t i = from; i < region->to; i++) {
        const struct row *row = &w->rows->v[i];
        const struct placed_line **side = ARENA_ARRAY(w->arena, const struct placed_line *, row->n);
        const size_t n = side_of(w, row, lane, right, side);
        for (size_t k = 0; k < n; k++) {
            if (column->text.n && (k == 0 || is_stacked(side[k - 1], side[k])))
                buf_putc(&column->text, '\n');
            put_words(w, &column->text, &column->doubts, side[k]);
        }
    }
}

static void put_aside(struct writing *w, struct aside *aside)
{
    for (size_t i = 0; i < aside->doubts.n; i++) {
        struct doubt doubt = aside->doubts.v[i];
        doubt.span.from += (uint32_t)w->out->n;
        doubt.span.to += (uint32_t)w->out->n;
        VEC_PUSH(w->arena, w->doubts, doubt);
    }
    buf_put(w->out, buf_view(&aside->text));
    aside->doubts.n = 0;
    aside->text.n = 0;
}

static void end_region(struct writing *w)
{
    if (!w->in_region)
        return;
    w->in_region = false;
    part(w);
    put_aside(w, &w->columns[0]);
    buf_puts(w->out, "\n|\n");
    put_aside(w, &w->columns[1]);
}

enum { COLUMNS_MAX = 16 };

static int order_boxes(const void *a, const void *b)
{
    const struct box *x = a, *y = b;
    return x->left < y->left ? -1 : x->left > y->left;
}

/* Where the columns of a table begin: behind each lane that no line of it crosses. */
static size_t find_columns(const struct writing *w, size_t from, const struct region *region, float starts[COLUMNS_MAX])
{
    VEC(struct box) boxes = {0};
    for (size_t i = from; i < region->to; i++)
        for (uint32_t k = 0; k < w->rows->v[i].n; k++)
            VEC_PUSH(w->arena, &boxes, line_of(w, &w->rows->v[i], k)->box);
    qsort(boxes.v, boxes.n, sizeof *boxes.v, order_boxes);
    size_t n = 0;
    float end = boxes.v[0].left - w->page->em;
    for (size_t i = 0; i < boxes.n && n < COLUMNS_MAX; i++) {
        if (boxes.v[i].left - end > 0.4F * w->page->em)
            starts[n++] = boxes.v[i].left;
        end = boxes.v[i].right > end ? boxes.v[i].right : end;
    }
    return n;
}

static void end_table_row(struct writing *w, struct aside *cells, size_t n)
{
    if (w->out->n && w->out->p[w->out->n - 1] != '\n')
        buf_putc(w->out, '\n');
    for (size_t i = 0; i < n; i++) {
        if (i)
            buf_puts(w->out, " | ");
        put_aside(w, &cells[i]);
    }
}

/* A table, a line for each row. A row goes on where its lines are as close as the closest, or its first cell is empty. */
static void put_table(struct writing *w, size_t from, const struct region *region)
{
    float starts[COLUMNS_MAX];
    struct aside cells[COLUMNS_MAX] = {0};
    const size_t n = find_columns(w, from, region, starts);
    float closest = w->page->height, furthest = 0;
    for (size_t i = from + 1; i < region->to; i++) {
        const float step = w->rows->v[i].box.top - w->rows->v[i - 1].box.top;
        closest = fminf(closest, step);
        furthest = fmaxf(furthest, step);
    }
    const bool uniform = furthest - closest < 0.25F * w->page->em; /* rows have no space between them */
    for (size_t i = from; i < region->to; i++) {
        const struct row *row = &w->rows->v[i];
        const bool close = i > from && row->box.top - w->rows->v[i - 1].box.top < closest + 0.25F * w->page->em;
        const bool first_empty = n > 1 && line_of(w, row, 0)->box.left >= starts[1];
        if (i > from && (!(close || first_empty) || (uniform && !first_empty)))
            end_table_row(w, cells, n);
        for (uint32_t k = 0; k < row->n; k++) {
            size_t column = 0;
            while (column + 1 < n && line_of(w, row, k)->box.left >= starts[column + 1])
                column++;
            put_words(w, &cells[column].text, &cells[column].doubts, line_of(w, row, k));
        }
    }
    end_table_row(w, cells, n);
    for (size_t i = 0; i < n; i++)
        buf_free(&cells[i].text);
}

static void put_region(struct writing *w, size_t from, const struct region *region)
{
    if (region->most > 2) {
        end_region(w);
        part(w);
        put_table(w, from, region);
        return;
    }
    w->in_region = true;
    w->lane[0] = region->left;
    w->lane[1] = region->right;
    put_column(w, from, region, false);
    put_column(w, from, region, true);
}

static void put_note(struct writing *w, const struct row *row)
{
    struct placed_line first = *line_of(w, row, 0);
    const struct str number = w->placed->words.v[first.first].s;
    int64_t value;
    if (str_to_int(number, &value)) {
        if (w->notes.text.n)
            buf_puts(&w->notes.text, "\n\n");
        superscript_put(&w->notes.text, number);
        first.first++;
        first.n--;
    }
    put_words(w, &w->notes.text, &w->notes.doubts, &first);
    for (uint32_t k = 1; k < row->n; k++)
        put_words(w, &w->notes.text, &w->notes.doubts, line_of(w, row, k));
}

/* A region that reached the end of the page before goes on; returns the first row behind it. */
static size_t go_on_with_region(struct writing *w)
{
    size_t first = 0;
    while (first < w->rows->n && w->rows->v[first].left_out)
        first++;
    struct region region = {.to = first, .left = w->lane[0], .right = w->lane[1], .most = 2};
    follow(w, &region, -1);
    if (region.to == first || region.most > 2) {
        end_region(w);
        return 0;
    }
    put_region(w, first, &region);
    return region.to;
}

static void put_page(struct writing *w)
{
    const struct rows *rows = w->rows;
    for (size_t i = w->in_region ? go_on_with_region(w) : 0; i < rows->n;) {
        const struct row *row = &rows->v[i];
        if (row->left_out || row->note) {
            if (row->note)
                put_note(w, row);
            i++;
            continue;
        }
        end_region(w);
        const struct region region = row->parts > 1 ? region_at(w, i) : (struct region){.to = i + 1};
        if (row->parts == 1 || is_stretched(w, i, &region)) {
            put_body(w, row);
            i++;
        } else {
            put_region(w, i, &region);
            i = region.to;
        }
    }
    w->bottom = -1;
}

void placed_write(struct arena *arena, const struct placed *placed, struct buf *out, struct doubts *doubts)
{
    struct rows *rows = ARENA_ARRAY(arena, struct rows, placed->pages.n + 1);
    for (size_t i = 0; i < placed->pages.n; i++)
        rows[i] = placed_rows(arena, placed, &placed->pages.v[i]);
    placed_leave_out(arena, placed, rows);
    struct writing w = {.arena = arena, .placed = placed, .out = out, .doubts = doubts};
    for (size_t i = 0; i < placed->pages.n; i++) {
        w.page = &placed->pages.v[i];
        w.rows = &rows[i];
        put_page(&w);
    }
    end_region(&w);
    if (w.notes.text.n) {
        part(&w);
        put_aside(&w, &w.notes);
    }
    buf_free(&w.notes.text);
    buf_free(&w.columns[0].text);
    buf_free(&w.columns[1].text);
}

/* The lines of a page as rows. */
#include "reader/placed.h"

#include "text/text.h"

#include <stdlib.h>
#include <string.h>

struct slot {
    float middle, left;
    uint32_t line;
};

static int order_slots(const void *a, const void *b)
{
    const struct slot *x = a, *y = b;
    if (x->middle != y->middle)
        return x->middle < y->middle ? -1 : 1;
    return x->left < y->left ? -1 : x->left > y->left;
}

static int order_by_left(const void *a, const void *b)
{
    const struct slot *x = a, *y = b;
    return x->left < y->left ? -1 : x->left > y->left;
}

static int order_floats(const void *a, const void *b)
{
    const float x = *(const float *)a, y = *(const float *)b;
    return x < y ? -1 : x > y;
}

static void widen(struct box *box, struct box more)
{
    box->left = more.left < box->left ? more.left : box->left;
    box->top = more.top < box->top ? more.top : box->top;
    box->right = more.right > box->right ? more.right : box->right;
    box->bottom = more.bottom > box->bottom ? more.bottom : box->bottom;
}

/* The value that a share of the values lies below; they are sorted here. */
static float quantile(float *values, size_t n, double share)
{
    if (n == 0)
        return 0;
    qsort(values, n, sizeof *values, order_floats);
    return values[(size_t)((double)(n - 1) * share)];
}

/* The margins: where most rows of some length begin (those that begin a paragraph stand further in), and end. */
static void find_margins(struct arena *arena, const struct placed_page *page, struct rows *rows)
{
    float *lefts = ARENA_ARRAY(arena, float, rows->n + 1), *rights = ARENA_ARRAY(arena, float, rows->n + 1);
    size_t n = 0;
    for (size_t i = 0; i < rows->n; i++) {
        const struct box box = rows->v[i].box;
        if (box.right - box.left < page->width / 2)
            continue;
        lefts[n] = box.left;
        rights[n++] = box.right;
    }
    rows->left = quantile(lefts, n, 0.2);
    rows->right = quantile(rights, n, 0.8);
    if (n > 0)
        return;
    for (size_t i = 0; i < rows->n; i++) {
        lefts[i] = rows->v[i].box.left;
        rights[i] = rows->v[i].box.right;
    }
    rows->left = quantile(lefts, rows->n, 0);
    rows->right = quantile(rights, rows->n, 1);
}

bool placed_is_label(struct str s)
{
    const char last = s.n ? s.p[s.n - 1] : '\0';
    if (s.n == 1 && (last == '-' || last == '+'))
        return true;
    if (str_eq(s, STR("–")) || str_eq(s, STR("•")))
        return true;
    if (s.n < 2 || s.n > 7 || (last != '.' && last != ')'))
        return false;
    for (size_t i = 0; i + 1 < s.n; i++) {
        const char c = s.p[i];
        const bool sign = (c >= '0' && c <= '9') || c == '.' || c == '(' || c == 'I' || c == 'V' || c == 'X';
        if (!sign && !(s.n == 2 && c >= 'a' && c <= 'z'))
            return false;
    }
    return true;
}

bool placed_apart(const struct placed *placed, const struct placed_page *page, const struct placed_line *left,
                  const struct placed_line *right)
{
    return right->box.left - left->box.right > 0.5F * page->em &&
           !(left->n == 1 && placed_is_label(placed->words.v[left->first].s));
}

static uint32_t count_parts(const struct placed *placed, const struct placed_page *page, const struct row *row,
                            const uint32_t *order)
{
    uint32_t parts = 1;
    for (uint32_t k = 1; k < row->n; k++)
        parts += placed_apart(placed, page, &placed->lines.v[order[row->first + k - 1]],
                              &placed->lines.v[order[row->first + k]]);
    return parts;
}

/* `wide`: below rows of some length only, since cells of a table are set closer than paragraphs are. */
static float step_below(struct arena *arena, const struct placed_page *page, const struct rows *rows, bool wide)
{
    float *steps = ARENA_ARRAY(arena, float, rows->n + 1);
    size_t n = 0;
    for (size_t i = 1; i < rows->n; i++) {
        const struct row *above = &rows->v[i - 1];
        const float step = rows->v[i].box.bottom - above->box.bottom;
        /* footnotes are set closer */
        if (rows->v[i].parts == 1 && above->parts == 1 && step > 1.1F * page->em &&
            (!wide || above->box.right - above->box.left > page->width / 2))
            steps[n++] = step;
    }
    return quantile(steps, n, 0.25); /* paragraphs may stand apart */
}

static float find_step(struct arena *arena, const struct placed_page *page, const struct rows *rows)
{
    const float step = step_below(arena, page, rows, true);
    return step > 0 ? step : step_below(arena, page, rows, false);
}

struct rows placed_rows(struct arena *arena, const struct placed *placed, const struct placed_page *page)
{
    struct slot *slots = ARENA_ARRAY(arena, struct slot, page->n + 1);
    uint32_t *order = ARENA_ARRAY(arena, uint32_t, page->n + 1);
    VEC(struct row) found = {0};
    for (uint32_t i = 0; i < page->n; i++) {
        const struct box box = placed->lines.v[page->first + i].box;
        slots[i] = (struct slot){(box.top + box.bottom) / 2, box.left, page->first + i};
    }
    if (page->n)
        qsort(slots, page->n, sizeof *slots, order_slots);
    for (uint32_t i = 0; i < page->n; i++) {
        const struct box box = placed->lines.v[slots[i].line].box;
        struct row *last = found.n ? &found.v[found.n - 1] : NULL;
        /* half of the smaller one's height is shared; a picture of a page may be turned a little */
        const float lower = last && last->box.bottom < box.bottom ? last->box.bottom : box.bottom;
        const float upper = last && last->box.top > box.top ? last->box.top : box.top;
        const float height = box.bottom - box.top;
        const bool beside = last && lower - upper > height / 2 && last->box.bottom - last->box.top < 2 * height;
        if (!beside)
            VEC_PUSH(arena, &found, ((struct row){.box = box, .first = i}));
        else
            widen(&last->box, box);
        found.v[found.n - 1].n++;
    }
    for (size_t i = 0; i < found.n; i++)
        qsort(slots + found.v[i].first, found.v[i].n, sizeof *slots, order_by_left);
    for (uint32_t i = 0; i < page->n; i++)
        order[i] = slots[i].line;
    for (size_t i = 0; i < found.n; i++)
        found.v[i].parts = count_parts(placed, page, &found.v[i], order);
    struct rows rows = {order, found.v, found.n, 0, 0, 0};
    find_margins(arena, page, &rows);
    rows.step = find_step(arena, page, &rows);
    return rows;
}

/* The words of a row with digits made equal, so that "Trang 2" is "Trang 3". */
static struct str likeness(struct arena *arena, const struct placed *placed, const struct rows *rows, size_t i)
{
    enum { LENGTH_MOST = 200 };
    struct buf out = {0};
    for (uint32_t k = 0; k < rows->v[i].n; k++) {
        const struct placed_line *line = &placed->lines.v[rows->order[rows->v[i].first + k]];
        for (uint32_t w = 0; w < line->n && out.n < LENGTH_MOST; w++) {
            buf_put(&out, placed->words.v[line->first + w].s);
            buf_putc(&out, ' ');
        }
    }
    for (size_t at = 0; at < out.n; at++)
        if (out.p[at] >= '0' && out.p[at] <= '9')
            out.p[at] = '0';
    const struct str s = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return s;
}

/* "2", "- 2 -", "2/5", "Trang 2": figures, at most one short word, nothing that a list begins with. */
static bool is_page_number(struct str s)
{
    enum { LENGTH_MOST = 16 };
    const struct str word = STR("Trang ");
    s = str_trim(str_starts(s, word) ? str_skip(s, word.n) : s);
    size_t digits = 0;
    for (size_t i = 0; i < s.n; i++) {
        digits += s.p[i] == '0';
        if (!strchr("0-/ .", s.p[i]))
            return false;
    }
    return digits > 0 && digits <= 6 && s.n <= LENGTH_MOST && s.p[s.n - 1] != '.';
}

bool placed_is_raised(const struct placed_page *page, const struct placed_word *word, const struct placed_word *before)
{
    for (size_t i = 0; i < word->s.n; i++)
        if (word->s.p[i] < '0' || word->s.p[i] > '9')
            return false;
    const float height = word->box.bottom - word->box.top, usual = before->box.bottom - before->box.top;
    return !page->ink && word->s.n && word->s.n <= 3 && height < usual * 0.8F && word->box.bottom < before->box.bottom - usual * 0.15F;
}

enum { NOTES_MAX = 100 };

/* The numbers below NOTES_MAX that are raised on the page. */
static void find_marks(const struct placed *placed, const struct placed_page *page, bool marks[NOTES_MAX])
{
    for (uint32_t i = 0; i < page->n; i++) {
        const struct placed_line *line = &placed->lines.v[page->first + i];
        for (uint32_t k = 1; k < line->n; k++) {
            const struct placed_word *word = &placed->words.v[line->first + k];
            int64_t number;
            if (placed_is_raised(page, word, word - 1) && str_to_int(word->s, &number) && number < NOTES_MAX)
                marks[number] = true;
        }
    }
}

/* Footnotes: rows at the foot of the page, the first of which begins with a number; in smaller letters, or the number is
 * raised above. */
static void mark_notes(const struct placed *placed, const struct placed_page *page, struct rows *rows)
{
    enum { ROWS_MOST = 15 };
    bool marks[NOTES_MAX] = {false};
    size_t from = rows->n;
    float usual = 0;
    find_marks(placed, page, marks);
    for (size_t i = 0; i < rows->n; i++)
        usual += (rows->v[i].box.bottom - rows->v[i].box.top) / (float)rows->n;
    for (size_t i = rows->n; i-- > 0;) {
        const struct row *row = &rows->v[i];
        if (row->left_out)
            continue;
        const struct placed_line *line = &placed->lines.v[rows->order[row->first]];
        const struct str first = placed->words.v[line->first].s;
        int64_t number = 0;
        const bool numbered = first.n <= 2 && str_to_int(first, &number) && number > 0;
        const bool small = row->box.bottom - row->box.top < usual * 0.88F;
        /* a tab behind the number looks like a lane */
        if (row->parts > (numbered && line->n == 1 ? 2U : 1U) || row->box.top < page->height / 3 ||
            (!small && rows->n - i > ROWS_MOST))
            break;
        if (numbered && (small || marks[number]))
            from = i;
    }
    for (size_t i = from; i < rows->n; i++)
        rows->v[i].note = true;
}

void placed_leave_out(struct arena *arena, const struct placed *placed, struct rows *rows)
{
    enum { PAGES_LEAST = 3 };
    const size_t n = placed->pages.n;
    for (int foot = 0; foot <= 1; foot++) {
        struct str before = STR_NONE;
        size_t run = 0; /* pages in a row that begin (end) alike */
        for (size_t p = 0; p < n; p++) {
            if (rows[p].n < 2) {
                run = 0;
                continue;
            }
            const size_t edge = foot ? rows[p].n - 1 : 0;
            const struct row *next = &rows[p].v[foot ? edge - 1 : 1];
            const struct box box = rows[p].v[edge].box;
            const float gap = foot ? box.top - next->box.bottom : next->box.top - box.bottom;
            const struct str like = likeness(arena, placed, &rows[p], edge);
            const bool apart = gap > 0 || (foot && box.top > placed->pages.v[p].height * 0.9F);
            if (apart && is_page_number(like))
                rows[p].v[edge].left_out = true;
            run = like.n && str_eq(like, before) ? run + 1 : 1;
            before = like;
            for (size_t back = 0; run >= PAGES_LEAST && back < (run == PAGES_LEAST ? run : 1); back++)
                rows[p - back].v[foot ? rows[p - back].n - 1 : 0].left_out = true;
        }
    }
    for (size_t p = 0; p < n; p++)
        mark_notes(placed, &placed->pages.v[p], &rows[p]);
}

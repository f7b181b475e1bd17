/*
 * Days in tables. People type dd/mm/yyyy; an Excel that is set to English takes what it can for mm/dd/yyyy and leaves
 * the rest as text: so a column holds real days of which each is at most the twelfth, beside texts whose first figure
 * is more than twelve. A day may also stand as the number of days since 1900, when its cell lost its format.
 */
#include "office/batch_part.h"
#include "office/common.h"

/* Days from 1970 back to the day 0 of a workbook; numbers taken for days: 1954 to 2064. */
enum { DAYS_1900 = 25569, SERIAL_MIN = 20000, SERIAL_MAX = 60000 };
enum { YEAR_MIN = 1930, YEAR_MAX = 2099, WORDS_MAX = 300 };

static struct date turned_round(struct date date)
{
    struct date turned;
    return date_is(date) && date_make(date.year, date.day, date.month, &turned) ? turned : DATE_NONE;
}

static bool take_digits(struct str *s, int *ret_value)
{
    size_t n = 0;
    int value = 0;
    while (n < s->n && n < 4 && s->p[n] >= '0' && s->p[n] <= '9')
        value = value * 10 + (s->p[n++] - '0');
    *ret_value = value;
    *s = str_skip(*s, n);
    return n > 0;
}

static bool take_sign(struct str *s)
{
    *s = str_trim(*s);
    const bool is = s->n && (s->p[0] == '/' || s->p[0] == '-' || s->p[0] == '.');
    *s = str_trim(str_skip(*s, is));
    return is;
}

/* Three figures with signs between them and nothing else. */
static bool three_figures(struct str s, int ret[3])
{
    return take_digits(&s, &ret[0]) && take_sign(&s) && take_digits(&s, &ret[1]) && take_sign(&s) &&
           take_digits(&s, &ret[2]) && str_empty(str_trim(s));
}

static struct batch_day from_figures(const int figure[3])
{
    struct batch_day day = {.fault = BATCH_DAY_IMPOSSIBLE};
    int first = figure[0], year = figure[2];
    /* yyyy-mm-dd in any of the three spellings of the signs */
    if (first > 31) {
        first = figure[2];
        year = figure[0];
    }
    if (year < 100) {
        day.short_year = true;
        year += 2000;
    }
    if (year >= YEAR_MIN && year <= YEAR_MAX && date_make(year, figure[1], first, &day.date))
        day.fault = BATCH_DAY_FINE;
    struct date turned;
    if (year >= YEAR_MIN && year <= YEAR_MAX && date_make(year, first, figure[1], &turned))
        day.turned = turned;
    return day;
}

static struct batch_day from_number(struct str text)
{
    int64_t number;
    const size_t dot = str_find_byte(text, '.');
    if (!str_to_int(str_sub(text, 0, dot), &number) || number < SERIAL_MIN || number > SERIAL_MAX)
        return (struct batch_day){.fault = BATCH_DAY_WORDS};
    return (struct batch_day){
        .fault = BATCH_DAY_FINE, .date = date_from_days((int32_t)number - DAYS_1900), .serial = true};
}

/* A day that Excel took for one. On its way through a page it is written yyyy-mm-dd. */
static bool is_real_day(const struct sheet_cell *cell, struct date *ret_date)
{
    if (cell->type == SHEET_DATE) {
        *ret_date = cell->date;
        return true;
    }
    return cell->type == SHEET_TEXT && date_from_iso(cell->text, ret_date);
}

struct batch_day batch_day_read(const struct sheet_row *row, size_t column, enum batch_turned turned)
{
    if (column >= row->n || str_empty(row->cells[column].text))
        return (struct batch_day){.fault = BATCH_DAY_NONE};
    const struct sheet_cell *cell = &row->cells[column];
    struct date date;
    struct date_hit hit;
    int figure[3];
    if (is_real_day(cell, &date)) {
        const struct date other = turned_round(date);
        if (date_is(other) && turned == BATCH_TURN_ASK)
            return (struct batch_day){.fault = BATCH_DAY_DOUBT, .date = date, .turned = other};
        return (struct batch_day){
            .fault = BATCH_DAY_FINE,
            .date = date_is(other) && turned == BATCH_TURN_BACK ? other : date,
            .turned = other,
        };
    }
    if (three_figures(cell->text, figure))
        return from_figures(figure);
    if (scan_date_at(cell->text, &hit) == cell->text.n) {
        if (hit.impossible)
            return (struct batch_day){.fault = BATCH_DAY_IMPOSSIBLE};
        if (date_is(hit.date))
            return (struct batch_day){.fault = BATCH_DAY_FINE, .date = hit.date};
    }
    return from_number(cell->text);
}

bool batch_day_is_doubtful(const struct sheet *sheet, size_t first, size_t column)
{
    size_t real = 0, text = 0;
    for (size_t i = first; i < sheet->n_rows; i++) {
        const struct sheet_row *row = &sheet->rows[i];
        struct date date;
        int figure[3];
        if (column >= row->n)
            continue;
        if (is_real_day(&row->cells[column], &date)) {
            if (date.day > 12)
                return false;
            real++;
        } else if (three_figures(row->cells[column].text, figure)) {
            if (figure[0] > 31)
                continue;
            if (figure[0] <= 12)
                return false;
            text++;
        }
    }
    return real && text;
}

bool batch_day_deadline(struct arena *arena, struct str words, const struct deadline_base *base, struct due *ret_due)
{
    static const char *const always[] = {"thường xuyên", "liên tục", "thường kỳ", "lâu dài"};
    static const char *const before[] = {"", "trong ", "trong tháng "};
    const struct str key = common_key(arena, words);
    *ret_due = (struct due){.kind = DEADLINE_DATE, .words = words};
    if (words.n > WORDS_MAX)
        return false;
    for (size_t i = 0; i < sizeof always / sizeof *always; i++) {
        if (str_find(key, str_from(always[i])) != STR_NOWHERE) {
            ret_due->kind = DEADLINE_NONE;
            return true;
        }
    }
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        struct deadline_hit *hits;
        const struct str sentence = str_printf(arena, "%s%.*s", before[i], STR_ARG(words));
        const size_t n = scan_deadlines_since(arena, text_clean(arena, sentence), base->issued, &hits);
        if (n == 0)
            continue;
        const struct deadline *deadline = &hits[0].deadline;
        ret_due->kind = deadline->kind;
        ret_due->amount = deadline->amount;
        ret_due->unit = deadline->unit;
        ret_due->event = deadline->event;
        ret_due->date = deadline_due(deadline, base);
        return true;
    }
    return false;
}

/* Looking into the folded text: whole words, and days as papers write them. All linear, each call over its own part. */
#include "checker/exam.h"

struct place exam_place(const struct exam *exam, size_t from, size_t to)
{
    return text_place(exam->paper->text, (struct span){(uint32_t)from, (uint32_t)to});
}

struct place exam_place_folded(const struct exam *exam, size_t from, size_t to)
{
    const size_t start = exam->at[from];
    size_t end = exam->at[to > from ? to : from];
    const struct str s = exam->paper->text->s;
    while (end > start && (s.p[end - 1] == ' ' || s.p[end - 1] == '\n' || s.p[end - 1] == '\t'))
        end--;
    return exam_place(exam, start, end);
}

size_t exam_folded_at(const struct exam *exam, size_t offset)
{
    size_t low = 0, high = exam->folded.n;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (exam->at[middle] < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct str exam_head(struct str s, size_t n)
{
    const struct str head = str_sub(s, 0, n);
    return str_sub(head, 0, head.n < s.n ? utf8_whole(head) : head.n);
}

struct str exam_fold(const struct exam *exam, struct str s)
{
    return s.p ? text_fold(exam->arena, s) : STR("");
}

static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

size_t look_words(struct str s, size_t from, struct str words)
{
    for (size_t at = str_find_from(s, from, words); at != STR_NOWHERE; at = str_find_from(s, at + 1, words))
        if ((at == 0 || !is_word_byte(s.p[at - 1])) && (at + words.n == s.n || !is_word_byte(s.p[at + words.n])))
            return at;
    return STR_NOWHERE;
}

bool look_any(struct str s, const char *const *words)
{
    for (; *words; words++)
        if (look_words(s, 0, str_from(*words)) != STR_NOWHERE)
            return true;
    return false;
}

bool exam_is_letter(const struct exam *exam)
{
    const struct header *header = &exam->paper->header;
    const struct span type = header->type.place.span, symbol = header->symbol.place.span;
    return header->type.value.p ? header->symbol.value.p && type.from == symbol.from && type.to == symbol.to
                                : header->subject.value.p != NULL;
}

struct place exam_edge(const struct exam *exam, bool last)
{
    const struct text *text = exam->paper->text;
    const uint32_t lines = (uint32_t)text->lines;
    uint32_t line = last ? lines : 1;
    while ((last ? line > 1 : line < lines) && str_empty(str_trim(text_line(text, line))))
        line = last ? line - 1 : line + 1;
    const uint32_t from = text->line_starts[line - 1];
    return (struct place){line, {from, from + (uint32_t)text_line(text, line).n}};
}

/* Up to 4 digits at `at`; -1 when there are none or more. */
static int digits(struct str s, size_t *at)
{
    int value = 0;
    size_t n = 0;
    for (; *at + n < s.n && s.p[*at + n] >= '0' && s.p[*at + n] <= '9' && n < 5; n++)
        value = value * 10 + (s.p[*at + n] - '0');
    if (n == 0 || n > 4)
        return -1;
    *at += n;
    return value;
}

static bool skip(struct str s, size_t *at, struct str words)
{
    if (!str_starts(str_skip(s, *at), words))
        return false;
    *at += words.n;
    return true;
}

static struct moment year_moment(int year, size_t length)
{
    struct moment moment = {.length = length};
    if (!date_make(year, 1, 1, &moment.first) || !date_make(year, 12, 31, &moment.last))
        moment.length = 0;
    return moment;
}

static struct moment month_moment(int month, int year, size_t length)
{
    struct moment moment = {.length = length};
    if (year < 1900 || !date_make(year, month, 1, &moment.first))
        moment.length = 0;
    else
        moment.last = date_add_days(date_add_months(moment.first, 1), -1);
    return moment;
}

static struct moment day_moment(int day, int month, int year, size_t length)
{
    struct moment moment = {.length = length};
    if (year < 1900 || month < 1 || month > 12 || day < 1 || day > 31)
        moment.length = 0;
    else if (!date_make(year, month, day, &moment.first))
        moment.impossible = true;
    moment.last = moment.first;
    return moment;
}

/* "5 thang 4 nam 2021" behind "ngay", "4 nam 2021" behind "thang". */
static struct moment spelled(struct str s, size_t start, size_t at)
{
    const bool day_first = skip(s, &at, STR("ngay "));
    int day = 0;
    if (day_first) {
        day = digits(s, &at);
        if (day < 0 || !skip(s, &at, STR(" ")))
            return (struct moment){0};
    }
    if (!skip(s, &at, STR("thang ")))
        return (struct moment){0};
    const int month = digits(s, &at);
    if (month < 0 || !(skip(s, &at, STR(" nam ")) || skip(s, &at, STR("/"))))
        return (struct moment){0};
    const int year = digits(s, &at);
    if (year < 0)
        return (struct moment){0};
    return day_first ? day_moment(day, month, year, at - start) : month_moment(month, year, at - start);
}

struct moment look_moment(struct str s, size_t start)
{
    size_t at = start;
    const struct moment words = spelled(s, start, at);
    if (words.length)
        return words;
    if (!skip(s, &at, STR("ngay ")) && !skip(s, &at, STR("thang ")))
        (void)skip(s, &at, STR("nam "));
    const int first = digits(s, &at);
    if (first < 0)
        return (struct moment){0};
    const char sign = at < s.n ? s.p[at] : ' ';
    if (sign != '/' && sign != '-' && sign != '.')
        return first >= 1900 ? year_moment(first, at - start) : (struct moment){0};
    size_t next = at + 1;
    const int second = digits(s, &next);
    if (second < 0)
        return first >= 1900 ? year_moment(first, at - start) : (struct moment){0};
    const char again = next < s.n ? s.p[next] : ' ';
    if (again == sign) {
        size_t last = next + 1;
        const int third = digits(s, &last);
        if (third >= 1900)
            return day_moment(first, second, third, last - start);
    }
    if (sign == '/' && second >= 1900)
        return month_moment(first, second, next - start);
    return first >= 1900 ? year_moment(first, at - start) : (struct moment){0};
}

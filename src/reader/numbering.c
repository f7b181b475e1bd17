/* Counting the paragraphs of lists and writing their labels. */
#include "reader/numbering.h"

#include "reader/lists.h"

#include <stdio.h>
#include <string.h>

/* U+F000-F0FF are the bullets of the Symbol and Wingdings fonts: dots, squares, ticks, arrows. */
bool numbering_usual_bullet(struct str pattern)
{
    static const struct str usual[] = {{"-", 1}, {"–", 3}, {"—", 3}, {"−", 3}, {"•", 3}, {"·", 2}, {"o", 1},
                                       {"▪", 3}, {"■", 3}, {"●", 3}, {"○", 3}, {"◦", 3}, {"‐", 3}, {"‑", 3}};
    uint32_t code = 0;
    if (utf8_decode(pattern, 0, &code) && code >= 0xF000 && code <= 0xF0FF)
        return true;
    for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
        if (str_eq(pattern, usual[i]))
            return true;
    return false;
}

struct label {
    char *p;
    size_t n;
};

static void label_put(struct label *label, struct str s)
{
    if (!s.n || s.n > LABEL_MAX - label->n)
        return;
    memcpy(label->p + label->n, s.p, s.n);
    label->n += s.n;
}

static void label_putc(struct label *label, char c)
{
    label_put(label, str_make(&c, 1));
}

static void label_decimal(struct label *label, int32_t number, bool two_digits)
{
    char digits[16];
    const int n = snprintf(digits, sizeof digits, "%d", number);
    if (two_digits && number < 10)
        label_putc(label, '0');
    label_put(label, str_make(digits, (size_t)n));
}

static void label_roman(struct label *label, int32_t number, bool upper)
{
    static const struct {
        int32_t value;
        const char *upper, *lower;
    } steps[] = {{1000, "M", "m"}, {900, "CM", "cm"}, {500, "D", "d"}, {400, "CD", "cd"}, {100, "C", "c"},
                 {90, "XC", "xc"}, {50, "L", "l"},    {40, "XL", "xl"}, {10, "X", "x"},   {9, "IX", "ix"},
                 {5, "V", "v"},    {4, "IV", "iv"},   {1, "I", "i"}};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        for (; number >= steps[i].value; number -= steps[i].value)
            label_put(label, str_from(upper ? steps[i].upper : steps[i].lower));
}

static void label_number(struct label *label, int32_t number, enum number_format format)
{
    enum { ROMAN_MAX = 3999, LETTERS = 26, LETTER_MAX = 26 * 10 };
    const bool upper = format == FORMAT_UPPER_ROMAN || format == FORMAT_UPPER_LETTER;
    switch (format) {
    case FORMAT_UPPER_ROMAN:
    case FORMAT_LOWER_ROMAN:
        if (number < 1 || number > ROMAN_MAX)
            break;
        label_roman(label, number, upper);
        return;
    case FORMAT_UPPER_LETTER:
    case FORMAT_LOWER_LETTER:
        if (number < 1 || number > LETTER_MAX)
            break;
        /* behind z comes aa, then bb */
        for (int32_t i = 0; i <= (number - 1) / LETTERS; i++)
            label_putc(label, (char)((upper ? 'A' : 'a') + (number - 1) % LETTERS));
        return;
    case FORMAT_NONE:
        return;
    case FORMAT_DECIMAL:
    case FORMAT_DECIMAL_ZERO:
    case FORMAT_BULLET:
        break;
    }
    label_decimal(label, number, format == FORMAT_DECIMAL_ZERO);
}

static const struct level *level_of(const struct list *list, int number)
{
    return list->replaced[number] ? list->replaced[number] : &list->abstract->levels[number];
}

static int32_t start_of(const struct list *list, int number)
{
    return list->starts[number] != NO_START ? list->starts[number] : level_of(list, number)->start;
}

static void count(struct list *list, int number)
{
    struct abstract_list *abstract = list->abstract;
    const bool anew = list->starts[number] != NO_START && !list->started[number];
    if (anew || !abstract->counting[number])
        abstract->counts[number] = start_of(list, number);
    else
        abstract->counts[number]++;
    abstract->counting[number] = true;
    list->started[number] = true;
    for (int deeper = number + 1; deeper < LEVELS; deeper++) {
        const int32_t restart = level_of(list, deeper)->restart;
        if (restart < 0 || number < restart)
            abstract->counting[deeper] = false;
    }
}

static void write_label(const struct list *list, int number, struct label *label)
{
    const struct level *level = level_of(list, number);
    const struct str pattern = level->pattern;
    for (size_t at = 0; at < pattern.n; at++) {
        const char digit = at + 1 < pattern.n ? pattern.p[at + 1] : '\0';
        if (pattern.p[at] != '%' || digit < '1' || digit > '0' + LEVELS) {
            label_putc(label, pattern.p[at]);
            continue;
        }
        const int which = digit - '1';
        const enum number_format format = level_of(list, which)->format;
        const int32_t value =
            list->abstract->counting[which] ? list->abstract->counts[which] : start_of(list, which);
        label_number(label, value, level->legal && format != FORMAT_NONE ? FORMAT_DECIMAL : format);
        at++;
    }
}

/* Which list and level; NULL when the paragraph is in none. */
static struct list *find_place(struct numbering *numbering, const struct list_place *place, int *ret_level)
{
    const struct style *style =
        place->style.n ? lists_find_style(numbering, place->style) : numbering->default_style;
    const bool by_style = !place->has_list && style && style->has_list;
    if (!place->has_list && !by_style)
        return NULL;
    struct list *list = lists_find(numbering, by_style ? style->list : place->list);
    if (!list || !list->abstract)
        return NULL;
    int64_t number = 0;
    if (place->has_level) {
        number = place->level;
    } else if (by_style) {
        number = style->has_level ? style->level : 0;
        for (int i = 0; i < LEVELS; i++)
            if (level_of(list, i)->style.n && str_eq(level_of(list, i)->style, style->id))
                number = i;
    }
    if (number < 0 || number >= LEVELS)
        return NULL;
    *ret_level = (int)number;
    return list;
}

struct str numbering_label(struct numbering *numbering, const struct list_place *place, char label[LABEL_MAX])
{
    int number;
    struct list *list = find_place(numbering, place, &number);
    if (!list)
        return str_make(label, 0);
    count(list, number);
    struct label written = {.p = label};
    const struct level *level = level_of(list, number);
    if (level->format == FORMAT_BULLET)
        label_put(&written, numbering_usual_bullet(level->pattern) ? STR("-") : level->pattern);
    else
        write_label(list, number, &written);
    return str_trim(str_make(label, utf8_whole(str_make(label, written.n))));
}

void numbering_plain_label(char type, int64_t number, char ret_label[LABEL_MAX])
{
    struct label label = {.p = ret_label};
    const enum number_format format = type == 'a'   ? FORMAT_LOWER_LETTER
                                      : type == 'A' ? FORMAT_UPPER_LETTER
                                      : type == 'i' ? FORMAT_LOWER_ROMAN
                                      : type == 'I' ? FORMAT_UPPER_ROMAN
                                                    : FORMAT_DECIMAL;
    if (type == '-') {
        label_putc(&label, '-');
    } else {
        label_number(&label, number > INT32_MAX ? INT32_MAX : (int32_t)number, format);
        label_putc(&label, '.');
    }
    ret_label[label.n < LABEL_MAX ? label.n : LABEL_MAX - 1] = '\0';
}

/*
 * Numbers are written the Vietnamese way: a dot before each group of three digits, a comma before decimals (3.986;
 * 92,4).
 */
#include "scan/quantity_number.h"

#include "scan/scan_parts.h"

#include <string.h>

struct number quantity_number_at(struct str words, size_t at)
{
    struct number number = {0};
    size_t i = at;
    for (; quantity_is_digit(words, i) && i - at < 12; i++)
        number.value = number.value * 10 + (words.p[i] - '0');
    if (i == at || quantity_is_digit(words, i))
        return (struct number){0};
    while (i - at <= 15 && quantity_byte_at(words, i) == '.' && quantity_is_digit(words, i + 1) &&
           quantity_is_digit(words, i + 2) && quantity_is_digit(words, i + 3) && !quantity_is_digit(words, i + 4)) {
        for (size_t k = 1; k <= 3; k++)
            number.value = number.value * 10 + (words.p[i + k] - '0');
        i += 4;
    }
    if (quantity_byte_at(words, i) == ',' && quantity_is_digit(words, i + 1)) {
        double scale = 1; /* one division at the end: 7,69 must be the double 7.69 */
        for (i++; quantity_is_digit(words, i) && number.decimals < 4; i++, number.decimals++, scale *= 10)
            number.value = number.value * 10 + (words.p[i] - '0');
        number.value /= scale;
    }
    number.length = i - at;
    return number;
}

struct number quantity_number_before(struct str words, size_t end, size_t *ret_from)
{
    size_t from = end;
    while (from > 0 && end - from < 16 && (quantity_is_digit(words, from - 1) || strchr(",.", words.p[from - 1])))
        from--;
    const struct number number = quantity_number_at(words, from);
    *ret_from = from;
    return number.length && from + number.length == end ? number : (struct number){0};
}

static const struct phrase_set ordinals = {{
    [LETTER('c')] = PHRASES("chương"),
    [LETTER('d')] = PHRASES("dòng"),
    [LETTER('k')] = PHRASES("khoản", "khóa", "kỳ"),
    [LETTER('l')] = PHRASES("lần"),
    [LETTER('m')] = PHRASES("mục"),
    [LETTER('n')] = PHRASES("ngày", "năm"),
    [LETTER('p')] = PHRASES("phần", "phụ lục"),
    [LETTER('q')] = PHRASES("quý"),
    [LETTER('s')] = PHRASES("số"),
    [LETTER('t')] = PHRASES("tháng", "thứ", "trang"),
    [LETTER_D] = PHRASES("điều", "điểm", "đợt"),
}};

/* Behind another number a word like "tháng" is a unit ("lũy kế 7 tháng 127/210"). */
bool quantity_is_ordinal(struct str words, size_t at)
{
    if (at == 0 || words.p[at - 1] != ' ')
        return at > 0 && words.p[at - 1] != '(';
    const size_t before = words_word_before(words, at);
    if (words_start_set(str_skip(words, before), &ordinals) != at - 1 - before) {
        const size_t first = before ? words_word_before(words, before) : before; /* "Đề án 06", "Kết luận 1103" */
        size_t type = 0;
        return first < before && words_upper_at(words, first) && paper_type_at(str_skip(words, first), &type) &&
               first + type == at - 1;
    }
    if (words_start(str_skip(words, before), "điểm")) { /* "xử lý dứt điểm 134 công trình" */
        static const char *const acts[] = {"dứt", "làm", NULL};
        const size_t first = before ? words_word_before(words, before) : before;
        if (first < before && words_start_any(str_skip(words, first), acts))
            return false;
    }
    if (words_start(str_skip(words, before), "số")) { /* "tổng số 45", "trong số 45" are amounts */
        static const char *const sums[] = {"tổng", "trong", NULL};
        const size_t first = before ? words_word_before(words, before) : before;
        if (first < before && words_start_any(str_skip(words, first), sums))
            return false;
    }
    return before < 2 || !quantity_is_digit(words, before - 2);
}

struct quantity quantity_nothing(void)
{
    return (struct quantity){.numerator = -1, .denominator = -1, .percent = -1, .total = -1, .items = -1};
}

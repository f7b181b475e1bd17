/* The line of place and date: "Hà Lâm, ngày 18 tháng 6 năm 2021", filled in or not. */
#include "paper/letterhead.h"
#include "scan/scan.h"

#include <string.h>

enum { PLACE_BYTES_MAX = 64, CAPITAL_WORDS_MIN = 2 };

/* Where "ngày" stands: at the head or behind a blank. STR_NOWHERE when there is none. */
static size_t day_word(struct str s)
{
    static const char *const words[] = {"ngày", "Ngày", "NGÀY"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const size_t at = str_find(s, str_from(words[i]));
        if (at != STR_NOWHERE && (at == 0 || s.p[at - 1] == ' ' || s.p[at - 1] == ','))
            return at;
    }
    return STR_NOWHERE;
}

static struct str next_word(struct str s, size_t *at)
{
    while (*at < s.n && s.p[*at] == ' ')
        ++*at;
    const size_t from = *at;
    while (*at < s.n && s.p[*at] != ' ')
        ++*at;
    return str_sub(s, from, *at);
}

/* Nothing but day, month and year to fill in: dots, blanks and a cut year ("ngày … tháng … năm 20…"). */
static bool is_form(struct str s)
{
    bool month = false, year = false;
    for (size_t at = 0; at < s.n;) {
        const struct str word = next_word(s, &at);
        month = month || str_eq(word, STR("tháng"));
        year = year || str_eq(word, STR("năm"));
        const bool known = str_eq(word, STR("tháng")) || str_eq(word, STR("năm")) || str_eq(word, STR("ngày"));
        for (size_t i = 0; !known && i < word.n; i++)
            if (!strchr("0123456789./_-,", word.p[i]) && (unsigned char)word.p[i] < 0x80)
                return false;
        if (!known && text_is_upper(word))
            return false;
    }
    return month && year;
}

/* Bytes of the words in capitals in front of a place in small letters: a name that a lost gap has joined to it. */
static size_t capitals_before(struct str s)
{
    size_t words = 0, end = 0;
    for (size_t at = 0; at < s.n;) {
        const size_t from = at;
        const struct str word = next_word(s, &at);
        if (!text_is_upper(word) || utf8_count(word) < 2)
            return words >= CAPITAL_WORDS_MIN && word.n ? from : 0;
        words++;
        end = at;
    }
    return end == s.n ? 0 : end;
}

static bool has_letter(struct str s)
{
    for (size_t i = 0; i < s.n;) {
        uint32_t code = 0;
        const size_t n = utf8_decode(s, i, &code);
        if (text_is_letter(code))
            return true;
        i += n ? n : 1;
    }
    return false;
}

/* "ngày l8 tháng O5": letters that a scanner has put for digits, mended; as many bytes as before. */
static struct str mend_digits(struct arena *arena, struct str words)
{
    char *out = arena_alloc(arena, words.n + 1);
    memcpy(out, words.p, words.n);
    out[words.n] = '\0';
    for (size_t at = 0; at < words.n;) {
        const struct str word = next_word(words, &at);
        bool digits = word.n > 0 && word.n <= 5;
        for (size_t i = 0; i < word.n; i++)
            digits = digits && strchr("0123456789lIoO/.,", word.p[i]);
        for (size_t i = 0; digits && i < word.n; i++) {
            char *c = out + (word.p - words.p) + i;
            *c = *c == 'l' || *c == 'I' ? '1' : *c == 'o' || *c == 'O' ? '0' : *c;
        }
    }
    return str_make(out, words.n);
}

bool dateline_read(struct arena *arena, struct str words, struct dateline *ret_line)
{
    struct dateline line = {0};
    struct date_hit *hits = NULL;
    size_t n = scan_dates(arena, words, &hits);
    if (!n && str_find(words, STR("năm")) != STR_NOWHERE)
        n = scan_dates(arena, mend_digits(arena, words), &hits);
    const size_t day = day_word(words);
    size_t at = day;
    if (n && (day == STR_NOWHERE || hits[0].span.from < day))
        at = hits[0].span.from;
    line.open = day != STR_NOWHERE;
    if (at == STR_NOWHERE)
        return false;
    if (n) {
        line.issued = hits[0].date;
        line.impossible = hits[0].impossible;
        line.dated = true;
    }
    struct str end = n ? str_skip(words, hits[0].span.to) : STR_NONE;
    while (end.n && strchr(" .,;", end.p[0]))
        end = str_skip(end, 1);
    line.whole = n ? end.n == 0 : is_form(str_skip(words, at));
    const size_t year = str_find(words, STR("năm "));
    line.full = n || (year != STR_NOWHERE && year + 5 < words.n) || line.whole;
    struct str place = str_sub(words, 0, at);
    line.name = capitals_before(place);
    place = str_skip(place, line.name);
    while (place.n && strchr(" ,;.*-", place.p[place.n - 1]))
        place.n--;
    while (place.n && strchr(" *", place.p[0]))
        place = str_skip(place, 1);
    line.odd = place.n > PLACE_BYTES_MAX || str_find_byte(place, '/') != STR_NOWHERE || text_starts_lower(place);
    if (has_letter(place)) {
        const size_t from = (size_t)(place.p - words.p);
        line.place = (struct span){(uint32_t)from, (uint32_t)(from + place.n)};
    }
    line.date = (struct span){(uint32_t)at, (uint32_t)words.n};
    *ret_line = line;
    return true;
}

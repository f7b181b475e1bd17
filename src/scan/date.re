/*
 * Dates: 18/5/2021, 18-5-2021, 18.5.2021, "ngày 18 tháng 5 năm 2021"; blanks missing or too many, as scanning leaves
 * them ("tháng3 năm"). A date without a year, or with two digits of it, counts only behind "ngày"; nobody guesses its
 * century. Scanning makes O of 0 and l of 1 ("ngày 3O/6/2012"): read behind "ngày" only. Every date holds a digit, so the search jumps from digit to digit and looks back for "ngày".
 */
#include "scan/scan_parts.h"

#include <string.h>

enum { YEAR_CUT = -1 }; /* printed with two digits */

static bool is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

static int number(const char *from, const char *to)
{
    int value = 0;
    for (; from < to; from++)
        value = value * 10 + (*from == 'O' || *from == 'o' ? 0 : *from == 'l' || *from == 'I' ? 1 : *from - '0');
    return value;
}

size_t scan_date_parts(struct str words, struct date_parts *ret_parts)
{
    if (!words.n)
        return 0;
    const unsigned char *YYCURSOR = (const unsigned char *)words.p, *YYMARKER = NULL;
    const unsigned char *d1, *d2, *m1, *m2, *y1 = NULL, *y2 = NULL;
    /*!stags:re2c format = "const unsigned char *@@;\n"; */
    /*!re2c
    re2c:define:YYCTYPE = "unsigned char";
    re2c:yyfill:enable = 0;

    blank = " ";
    dd = [0-9]{1,2};
    lost = [0-9] [Oo] | [lI] [0-9] | [Oo] [1-9];
    yyyy = [12][0-9]{3};
    ngay = [nN] [gG] [àÀ] [yY];
    thang = [tT] [hH] [áÁ] [nN] [gG];
    nam = [nN] [ăĂ] [mM];
    head = (ngay blank? ":"? blank?)?;

    head @d1 dd @d2 blank? ","? blank? thang blank? @m1 dd @m2 blank? ","? blank? nam blank? @y1 yyyy @y2 { goto found; }
    head @d1 dd @d2 blank? thang blank? @m1 dd @m2 blank? "/" blank? @y1 yyyy @y2 { goto found; }
    head @d1 dd @d2 blank? "/" blank? @m1 dd @m2 blank? "/"? blank? nam blank? @y1 yyyy @y2 { goto found; }
    head @d1 dd @d2 blank? "/" blank? @m1 dd @m2 blank? "/" blank? @y1 yyyy @y2 { goto found; }
    head @d1 dd @d2 blank? [-–] blank? @m1 dd @m2 blank? [-–] blank? @y1 yyyy @y2 { goto found; }
    head @d1 dd @d2 "." @m1 dd @m2 "." @y1 yyyy @y2 { goto found; }
    ngay blank? @d1 lost @d2 blank? thang blank? @m1 dd @m2 blank? nam blank? @y1 yyyy @y2 { goto found; }
    ngay blank? @d1 (dd | lost) @d2 [-/] @m1 (dd | lost) @m2 [-/] @y1 yyyy @y2 { goto found; }
    ngay blank? @d1 dd @d2 blank? (thang blank?|"/") @m1 dd @m2 { y1 = y2 = NULL; goto found; }
    ngay blank? @d1 dd @d2 "/" @m1 dd @m2 "/" @y1 [0-9]{2} @y2 { goto found; }
    ngay blank? @d1 dd @d2 "-" @m1 dd @m2 "-" @y1 [0-9]{2} @y2 { goto found; }
    ngay blank? @d1 dd @d2 "." @m1 dd @m2 "." @y1 [0-9]{2} @y2 { goto found; }
    * { return 0; }
    */
found:;
    const unsigned char *end = YYCURSOR;
    size_t n = (size_t)(end - (const unsigned char *)words.p);
    if (n > words.n || is_digit(*end))
        return 0;
    if (d2[0] == '.' && end[0] == '.' && is_digit(end[1])) /* 10.10.2010.5 is no date */
        return 0;
    *ret_parts = (struct date_parts){
        .day = number((const char *)d1, (const char *)d2),
        .month = number((const char *)m1, (const char *)m2),
        .year = !y1 ? 0 : y2 - y1 == 4 ? number((const char *)y1, (const char *)y2) : YEAR_CUT,
    };
    return n;
}

size_t scan_date_at(struct str words, struct date_hit *ret_hit)
{
    struct date_parts parts;
    size_t n = scan_date_parts(words, &parts);
    if (!n)
        return 0;
    struct date_hit hit = {.span = {0, (uint32_t)n}, .date = DATE_NONE};
    if (parts.year > 0)
        hit.impossible = !date_make(parts.year, parts.month, parts.day, &hit.date);
    *ret_hit = hit;
    return n;
}

/* Where the date of a digit starts: at "ngày" in front of it, else at the digit itself. */
static size_t start_of(struct str words, size_t digit)
{
    static const char ngay[] = "ngày";
    size_t at = digit;
    if (at > 0 && words.p[at - 1] == ' ')
        at--;
    if (at > 0 && words.p[at - 1] == ':')
        at--;
    if (at > 0 && words.p[at - 1] == ' ')
        at--;
    size_t n = sizeof ngay - 1;
    if (at >= n && words_start(str_make(words.p + at - n, n), ngay) && words_boundary(words, at - n))
        return at - n;
    return digit;
}

/* Bytes of the sign of a range at the offset behind its first day: "01/3 đến ngày 15/3/2021", "01/3-15/3/2021"; else 0. */
static size_t range_sign_at(struct str words, size_t at)
{
    static const char *const signs[] = {" đến hết ", " đến ", " - ", " – ", "-", "–"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (str_starts(str_skip(words, at), str_from(signs[i])))
            return strlen(signs[i]);
    return 0;
}

/* Gives the first day of a range, printed without its year, the year of the last day; or the one before, when the range
 * runs over the new year. */
static void complete_first(struct date_hit *first, struct date_parts day, struct date_parts last)
{
    const bool over = day.month > last.month || (day.month == last.month && day.day > last.day);
    first->impossible = !date_make(over ? last.year - 1 : last.year, day.month, day.day, &first->date);
}

size_t scan_dates(struct arena *arena, struct str words, struct date_hit **ret_hits)
{
    VEC(struct date_hit) hits = {0};
    struct date_parts first = {0};
    size_t behind = 0; /* the sign of a range ends here; 0: none is open */
    for (size_t at = words_next_digit(words, 0); at < words.n; at = words_next_digit(words, at)) {
        const size_t start = start_of(words, at);
        const bool goes_on = behind && start == behind;
        const bool fresh = goes_on || start < at || at == 0 || (words_boundary(words, at) && !memchr("/-.", words.p[at - 1], 3));
        struct date_hit hit;
        const size_t n = fresh ? scan_date_at(str_skip(words, start), &hit) : 0;
        if (!n) {
            while (at < words.n && is_digit((unsigned char)words.p[at]))
                at++;
            continue;
        }
        struct date_parts parts = {0};
        scan_date_parts(str_skip(words, start), &parts);
        if (goes_on && !first.year && parts.year > 0)
            complete_first(&hits.v[hits.n - 1], first, parts);
        hit.span = (struct span){(uint32_t)start, (uint32_t)(start + n)};
        VEC_PUSH(arena, &hits, hit);
        at = start + n;
        first = parts;
        const size_t sign = range_sign_at(words, at);
        behind = sign ? at + sign : 0;
    }
    *ret_hits = hits.v;
    return hits.n;
}

/*
 * Dates: 18/5/2021, 18-5-2021, 18.5.2021, "ngày 18 tháng 5 năm 2021"; blanks missing or too many, as scanning leaves
 * them ("tháng3 năm"). A date without a year counts only behind "ngày". Every date holds a digit, so the search jumps
 * from digit to digit and looks back for "ngày".
 */
#include "paper/scan_words.h"

static int number(const char *from, const char *to)
{
    int value = 0;
    for (; from < to; from++)
        value = value * 10 + (*from - '0');
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
    yyyy = [12][0-9]{3};
    ngay = [nN] [gG] [àÀ] [yY];
    thang = [tT] [hH] [áÁ] [nN] [gG];
    nam = [nN] [ăĂ] [mM];
    head = (ngay blank? ":"? blank?)?;

    head @d1 dd @d2 blank? thang blank? @m1 dd @m2 blank? ","? blank? nam blank? @y1 yyyy @y2 { goto found; }
    head @d1 dd @d2 blank? "/" blank? @m1 dd @m2 blank? "/" blank? @y1 yyyy @y2 { goto found; }
    head @d1 dd @d2 blank? [-–] blank? @m1 dd @m2 blank? [-–] blank? @y1 yyyy @y2 { goto found; }
    head @d1 dd @d2 "." @m1 dd @m2 "." @y1 yyyy @y2 { goto found; }
    ngay blank? @d1 dd @d2 blank? (thang blank?|"/") @m1 dd @m2 { y1 = y2 = NULL; goto found; }
    * { return 0; }
    */
found:;
    const unsigned char *end = YYCURSOR;
    size_t n = (size_t)(end - (const unsigned char *)words.p);
    if (n > words.n || (*end >= '0' && *end <= '9'))
        return 0;
    *ret_parts = (struct date_parts){
        .day = number((const char *)d1, (const char *)d2),
        .month = number((const char *)m1, (const char *)m2),
        .year = y1 ? number((const char *)y1, (const char *)y2) : 0,
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
    if (parts.year)
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
    size_t n = sizeof ngay - 1;
    if (at >= n && words_start(str_make(words.p + at - n, n), ngay) && words_boundary(words, at - n))
        return at - n;
    return digit;
}

size_t scan_dates(struct arena *arena, struct str words, struct date_hit **ret_hits)
{
    VEC(struct date_hit) hits = {0};
    bool open_range = false; /* the date before had no year and "đến" follows it */
    struct date_parts first = {0};
    for (size_t at = words_next_digit(words, 0); at < words.n; at = words_next_digit(words, at)) {
        size_t start = start_of(words, at);
        struct date_parts parts = {0};
        struct date_hit hit;
        bool fresh = start < at || at == 0 || (words_boundary(words, at) && words.p[at - 1] != '/' &&
                                               words.p[at - 1] != '-' && words.p[at - 1] != '.');
        size_t n = fresh ? scan_date_at(str_skip(words, start), &hit) : 0;
        if (!n) {
            while (at < words.n && (unsigned char)(words.p[at] - '0') < 10)
                at++;
            continue;
        }
        scan_date_parts(str_skip(words, start), &parts);
        if (open_range && parts.year && hits.n)
            hits.v[hits.n - 1].impossible =
                !date_make(parts.year, first.month, first.day, &hits.v[hits.n - 1].date);
        hit.span = (struct span){(uint32_t)start, (uint32_t)(start + n)};
        VEC_PUSH(arena, &hits, hit);
        at = start + n;
        first = parts;
        struct str rest = str_skip(words, at);
        open_range = !parts.year && (str_starts(rest, STR(" đến ")) || str_starts(rest, STR(" - ")) ||
                                     str_starts(rest, STR(" – ")));
    }
    *ret_hits = hits.v;
    return hits.n;
}

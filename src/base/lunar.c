#include "base/lunar.h"

#include <math.h>

enum { ANGLES_PLANETS = 14, MONTHS_MAX = 13 };

static const double PI = 3.14159265358979323846;
/* Days between the beginning of Julian days and that of ours (1970-01-01 0h UTC), and the way to Viet Nam's midnight. */
static const double JULIAN_EPOCH = 2440587.5, ZONE = 7.0 / 24.0;

static double sine(double degrees)
{
    return sin(fmod(degrees, 360.0) * PI / 180.0);
}

/* What the even time of the sky is ahead of the earth's, in days: observed, from 2030 on expected. */
static double delta_t(double year)
{
    static const double seconds[] = {-2.8, 10.4, 21.1, 24.0, 24.3, 29.1, 33.2, 40.2, 50.5, 56.9, 63.8, 66.1,
                                     69.4, 72.0, 77.0, 84.0, 93.0, 104.0, 117.0, 132.0, 149.0, 168.0, 189.0,
                                     212.0, 237.0, 264.0, 293.0, 324.0, 357.0, 392.0, 429.0};
    enum { LAST = sizeof seconds / sizeof *seconds - 1 };
    const double at = (year - LUNAR_YEAR_FIRST) / 10.0;
    const int i = at < 0 ? 0 : at >= LAST ? LAST - 1 : (int)at;
    return (seconds[i] + (seconds[i + 1] - seconds[i]) * (at - i)) / 86400.0;
}

/* What the even moon is late by: sums of sines of the sun's and the moon's anomalies and the moon's latitude. */
static double moon_terms(double t, double sun, double moon, double latitude, double node)
{
    static const struct {
        double size;
        int eccentric, moon, sun, latitude; /* multiples in the argument; how often the earth's eccentricity counts */
    } terms[] = {
        {-0.40720, 0, 1, 0, 0},  {0.17241, 1, 0, 1, 0},   {0.01608, 0, 2, 0, 0},   {0.01039, 0, 0, 0, 2},
        {0.00739, 1, 1, -1, 0},  {-0.00514, 1, 1, 1, 0},  {0.00208, 2, 0, 2, 0},   {-0.00111, 0, 1, 0, -2},
        {-0.00057, 0, 1, 0, 2},  {0.00056, 1, 2, 1, 0},   {-0.00042, 0, 3, 0, 0},  {0.00042, 1, 0, 1, 2},
        {0.00038, 1, 0, 1, -2},  {-0.00024, 1, 2, -1, 0}, {-0.00007, 0, 1, 2, 0},  {0.00004, 0, 2, 0, -2},
        {0.00004, 0, 0, 3, 0},   {0.00003, 0, 1, 1, -2},  {0.00003, 0, 2, 0, 2},   {-0.00003, 0, 1, 1, 2},
        {0.00003, 0, 1, -1, 2},  {-0.00002, 0, 1, -1, -2}, {-0.00002, 0, 3, 1, 0}, {0.00002, 0, 4, 0, 0},
    };
    const double e = 1 - 0.002516 * t - 0.0000074 * t * t;
    double sum = -0.00017 * sine(node);
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++)
        sum += terms[i].size * (terms[i].eccentric == 0 ? 1 : terms[i].eccentric == 1 ? e : e * e) *
               sine(terms[i].moon * moon + terms[i].sun * sun + terms[i].latitude * latitude);
    return sum;
}

static double planet_terms(double k, double t)
{
    static const struct {
        double size, start, step;
    } terms[ANGLES_PLANETS] = {
        {0.000325, 299.77, 0.107408},  {0.000165, 251.88, 0.016321},  {0.000164, 251.83, 26.651886},
        {0.000126, 349.42, 36.412478}, {0.000110, 84.66, 18.206239},  {0.000062, 141.74, 53.303771},
        {0.000060, 207.14, 2.453732},  {0.000056, 154.84, 7.306860},  {0.000047, 34.52, 27.261239},
        {0.000042, 207.19, 0.121824},  {0.000040, 291.34, 1.844379},  {0.000037, 161.72, 24.198154},
        {0.000035, 239.56, 25.513099}, {0.000023, 331.55, 3.592518},
    };
    double sum = 0;
    for (int i = 0; i < ANGLES_PLANETS; i++)
        sum += terms[i].size * sine(terms[i].start + terms[i].step * k - (i == 0 ? 0.009173 * t * t : 0));
    return sum;
}

/* The day in Viet Nam on which the new moon number k stands; number 0 is that of 6 January 2000. */
static int32_t new_moon(int k)
{
    const double t = k / 1236.85;
    const double even = 2451550.09766 + 29.530588861 * k + t * t * (0.00015437 + t * (-0.000000150 + t * 0.00000000073));
    const double sun = 2.5534 + 29.10535670 * k - t * t * (0.0000014 + t * 0.00000011);
    const double moon = 201.5643 + 385.81693528 * k + t * t * (0.0107582 + t * (0.00001238 - t * 0.000000058));
    const double latitude = 160.7108 + 390.67050284 * k - t * t * (0.0016118 + t * (0.00000227 - t * 0.000000011));
    const double node = 124.7746 - 1.56375588 * k + t * t * (0.0020672 + t * 0.00000215);
    const double true_moon = even + moon_terms(t, sun, moon, latitude, node) + planet_terms(k, t);
    return (int32_t)floor(true_moon - delta_t(2000 + k / 12.3685) - JULIAN_EPOCH + ZONE);
}

/* The last new moon on a day or before it. */
static int moon_of(int32_t day)
{
    int k = (int)floor((day - new_moon(0)) / 29.530588861) + 1;
    while (new_moon(k) > day)
        k--;
    return k;
}

/* In which twelfth of its way the sun stands at the beginning of a day: 0 from the spring equinox on. */
static int sun_sign(int32_t day)
{
    const double ut = day - ZONE + JULIAN_EPOCH;
    const double t = (ut + delta_t(2000 + (ut - 2451545.0) / 365.25) - 2451545.0) / 36525.0;
    const double anomaly = 357.52911 + t * (35999.05029 - t * 0.0001537);
    const double centre = (1.914602 - t * (0.004817 + t * 0.000014)) * sine(anomaly) +
                          (0.019993 - t * 0.000101) * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly);
    const double longitude = 280.46646 + t * (36000.76983 + t * 0.0003032) + centre - 0.00569 -
                             0.00478 * sine(125.04 - 1934.136 * t);
    return (int)floor((longitude - 360 * floor(longitude / 360)) / 30);
}

/* The new moon that begins the eleventh month of a year, in which the sun enters its tenth sign. */
static int eleventh(int year)
{
    enum { WINTER = 9 };
    const int k = moon_of(date_to_days((struct date){(int16_t)year, 12, 31}));
    return sun_sign(new_moon(k)) >= WINTER ? k - 1 : k;
}

/* The months from the eleventh of the year before to that of a year, twelve or thirteen. */
struct round {
    int first; /* number of the new moon that begins the eleventh month */
    int leap;  /* which month is a leap month, counted from it; 0 for none */
};

static struct round round_of(int year)
{
    struct round round = {.first = eleventh(year - 1)};
    if (eleventh(year) - round.first != MONTHS_MAX)
        return round;
    int sign = sun_sign(new_moon(round.first + 1));
    for (int i = 1; i < MONTHS_MAX; i++) {
        const int next = sun_sign(new_moon(round.first + i + 1));
        if (next == sign) {
            round.leap = i;
            break;
        }
        sign = next;
    }
    return round;
}

/* The month `i` after the beginning of a round; the eleventh and twelfth belong to the year before. */
static struct lunar month_at(const struct round *round, int year, int i)
{
    const int number = i - (round->leap && i >= round->leap); /* as if there were no leap month */
    return (struct lunar){
        .year = (int16_t)(number < 2 ? year - 1 : year),
        .month = (int8_t)((number + 10) % 12 + 1),
        .leap = round->leap && i == round->leap,
    };
}

bool lunar_of(struct date date, struct lunar *ret_lunar)
{
    if (!date_is(date) || date.year < LUNAR_YEAR_FIRST || date.year > LUNAR_YEAR_LAST + 1)
        return false;
    const int32_t day = date_to_days(date);
    const int k = moon_of(day);
    int year = date.year;
    struct round round = round_of(year);
    /* the end of December may stand behind the eleventh month of this year */
    if (k >= eleventh(year)) {
        year++;
        round = round_of(year);
    }
    struct lunar lunar = month_at(&round, year, k - round.first);
    lunar.day = (int8_t)(day - new_moon(k) + 1);
    if (lunar.year < LUNAR_YEAR_FIRST || lunar.year > LUNAR_YEAR_LAST)
        return false;
    *ret_lunar = lunar;
    return true;
}

bool lunar_date(struct lunar lunar, struct date *ret_date)
{
    if (lunar.year < LUNAR_YEAR_FIRST || lunar.year > LUNAR_YEAR_LAST || lunar.month < 1 || lunar.month > 12 ||
        lunar.day < 1)
        return false;
    /* the eleventh and twelfth month stand in the round that ends in the next year */
    const int year = lunar.month >= 11 ? lunar.year + 1 : lunar.year;
    const struct round round = round_of(year);
    for (int i = 0; i < MONTHS_MAX; i++) {
        const struct lunar month = month_at(&round, year, i);
        if (month.year != lunar.year || month.month != lunar.month || month.leap != lunar.leap)
            continue;
        const int32_t first = new_moon(round.first + i);
        if (lunar.day > new_moon(round.first + i + 1) - first)
            return false;
        *ret_date = date_from_days(first + lunar.day - 1);
        return true;
    }
    return false;
}

struct date lunar_new_year(int year)
{
    struct date date = DATE_NONE;
    if (year >= LUNAR_YEAR_FIRST && year <= LUNAR_YEAR_LAST)
        lunar_date((struct lunar){.year = (int16_t)year, .month = 1, .day = 1}, &date);
    return date;
}

#include "office/trend.h"

#include "office/common.h"
#include "office/tally_row.h"

int64_t trend_due(const struct trend_month *month)
{
    return tally_total(&month->tally) - month->tally.by_lamp[LAMP_CANCELLED];
}

static struct trend empty_trend(struct date today)
{
    struct trend trend = {0};
    struct date first = {today.year, today.month, 1};
    for (int i = TREND_MONTHS - 1; i >= 0; i--) {
        trend.months[i].first = first;
        trend.months[i].last = date_add_days(date_add_months(first, 1), -1);
        first = date_add_months(first, -1);
    }
    return trend;
}

/* "2021-02" and "2021-02-20" alike; NULL: in none of them, or without a day. */
static struct trend_month *month_of(struct trend *trend, struct str day)
{
    enum { MONTH_BYTES = 7 };
    for (int i = 0; i < TREND_MONTHS && day.n >= MONTH_BYTES; i++) {
        char first[DATE_TEXT_MAX];
        date_iso(trend->months[i].first, first);
        if (memcmp(first, day.p, MONTH_BYTES) == 0)
            return &trend->months[i];
    }
    return NULL;
}

static bool add_rows(struct work *work, struct tally_of of, struct trend *trend, struct err *err)
{
    struct tally_row *rows;
    size_t n;
    if (!tally_rows(work, of, &rows, &n, err))
        return false;
    for (size_t i = 0; i < n; i++) {
        struct trend_month *month = month_of(trend, rows[i].day);
        if (month)
            month->tally.by_lamp[tally_lamp(rows[i].track, rows[i].day, work->today)] += rows[i].n;
    }
    return true;
}

bool trend_of_node(struct work *work, int64_t org, bool asked, struct trend *ret_trend, struct err *err)
{
    *ret_trend = empty_trend(work->today);
    if (!add_rows(work, (struct tally_of){.of = TALLY_NODE, .id = org}, ret_trend, err) ||
        (asked && !add_rows(work, (struct tally_of){.of = TALLY_ASKED, .id = org}, ret_trend, err)))
        return false;
    for (int i = 0; i < TREND_MONTHS; i++) {
        const int64_t due = trend_due(&ret_trend->months[i]);
        ret_trend->most = due > ret_trend->most ? due : ret_trend->most;
    }
    return true;
}

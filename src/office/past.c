/* The days at hand: found, put together, kept right, given up. */
#include "office/common.h"
#include "office/journal.h"
#include "office/past_part.h"
#include "office/state.h"

#include "office_sql.h"

#include <limits.h>
#include <stdlib.h>

enum { HOUR = 3600, DAY = 24 * HOUR, VIET_NAM = 7 * HOUR, /* ahead of UTC, all year */
       FOLLOW_MAX = 2000 /* papers changed meanwhile; with more it is faster to begin anew */ };

struct past_day {
    struct past_day *next;
    struct date day;
    struct office *office;
    int64_t until, end;      /* the last entry of the day; the second at which it ended */
    int64_t rows;
    pthread_mutex_t mutex;   /* guards what follows */
    int64_t followed;        /* the last entry whose rights are taken over */
    int users;               /* guarded by the list's mutex, as is the rest */
    uint64_t used;
    bool stale;              /* not to be found any more; freed by its last user */
};

struct past_days {
    pthread_mutex_t building; /* one day is put together at a time */
    pthread_mutex_t mutex;    /* guards the list; never held for long */
    struct past_day *first;
    uint64_t clock;
};

struct past_days *past_days_create(void)
{
    struct past_days *days = calloc(1, sizeof *days);
    if (!days)
        abort();
    pthread_mutex_init(&days->building, NULL);
    pthread_mutex_init(&days->mutex, NULL);
    return days;
}

static void day_destroy(struct past_day *day)
{
    office_close(day->office);
    pthread_mutex_destroy(&day->mutex);
    free(day);
}

void past_days_destroy(struct past_days *days)
{
    while (days->first) {
        struct past_day *day = days->first;
        days->first = day->next;
        day_destroy(day);
    }
    pthread_mutex_destroy(&days->building);
    pthread_mutex_destroy(&days->mutex);
    free(days);
}

/* --- days and entries --- */

static int64_t end_of(struct date day)
{
    return ((int64_t)date_to_days(day) + 1) * DAY - VIET_NAM;
}

static bool time_of(struct work *now, int64_t entry, int64_t *ret_at, struct err *err)
{
    struct str hash;
    return journal_hash(now, entry, &hash, ret_at, err);
}

/* The last entry ahead of a second; 0: there is none. Entries are in the order of their times. */
static bool last_before(struct work *now, int64_t second, int64_t *ret_entry, struct err *err)
{
    int64_t from = 0, to, at;
    if (!journal_last(now, &to, err))
        return false;
    while (from < to) {
        const int64_t middle = from + (to - from + 1) / 2;
        if (!time_of(now, middle, &at, err))
            return false;
        if (at < second)
            from = middle;
        else
            to = middle - 1;
    }
    *ret_entry = from;
    return true;
}

bool past_check(struct work *now, struct date day, struct err *err)
{
    char first[DATE_TEXT_MAX], asked[DATE_TEXT_MAX];
    int64_t last, at;
    date_vi(day, asked);
    if (date_cmp(day, now->today) >= 0)
        return ERR(err, ERR_INPUT, _("Ngày %s chưa qua nên chưa xem lại được. Hãy chọn một ngày trước hôm nay."), asked);
    if (!journal_last(now, &last, err))
        return false;
    if (last == 0)
        return ERR(err, ERR_INPUT, _("Văn phòng chưa có gì được ghi nên không có ngày nào để xem lại."));
    if (!time_of(now, 1, &at, err))
        return false;
    if (end_of(day) <= at)
        return ERR(err, ERR_INPUT, _("Ngày %s văn phòng chưa có gì: sổ bắt đầu từ ngày %s. Hãy chọn một ngày từ đó về sau."),
                   asked, date_vi(date_of_time(at), first));
    return true;
}

/* --- putting together --- */

static bool fill_office(struct work *now, int64_t until, struct office *office, int64_t *ret_rows, struct err *err)
{
    const struct actor actor = {.name = STR("past"), .from = STR("past")};
    struct arena *arena = arena_create();
    struct work past;
    struct err ignored;
    bool ok = work_begin(office, STORE_WRITE, actor, arena, &past, err);
    if (ok) {
        ok = past_fill(now, until, &past, ret_rows, err);
        ok = work_end(&past, ok, ok ? err : &ignored) && ok;
    }
    arena_destroy(arena);
    return ok;
}

static bool day_create(struct work *now, struct date date, struct past_day **ret_day, struct err *err)
{
    struct past_day *day = calloc(1, sizeof *day);
    if (!day)
        abort();
    day->day = date;
    day->end = end_of(date);
    pthread_mutex_init(&day->mutex, NULL);
    if (!last_before(now, day->end, &day->until, err) || !journal_last(now, &day->followed, err) ||
        !office_in_memory(&day->office, err) || !fill_office(now, day->until, day->office, &day->rows, err)) {
        day_destroy(day);
        return false;
    }
    *ret_day = day;
    return true;
}

/* --- the list --- */

/* One more user of a day that is at hand; NULL when it is not. */
static struct past_day *take(struct past_days *days, struct date date)
{
    struct past_day *day;
    pthread_mutex_lock(&days->mutex);
    for (day = days->first; day && (day->stale || date_cmp(day->day, date) != 0);)
        day = day->next;
    if (day) {
        day->users++;
        day->used = ++days->clock;
    }
    pthread_mutex_unlock(&days->mutex);
    return day;
}

/* The list's mutex is held. */
static void unlink_day(struct past_days *days, struct past_day *day)
{
    struct past_day **link = &days->first;
    while (*link != day)
        link = &(*link)->next;
    *link = day->next;
}

static void give_back(struct past_days *days, struct past_day *day, bool stale)
{
    pthread_mutex_lock(&days->mutex);
    day->stale = day->stale || stale;
    const bool gone = --day->users == 0 && day->stale;
    if (gone)
        unlink_day(days, day);
    pthread_mutex_unlock(&days->mutex);
    if (gone)
        day_destroy(day);
}

/* The day that nobody has looked at for longest, taken off the list when there are `days_max` or more, or more than
 * `rows_max` rows; NULL else, and when all are looked at. *ret_full: there are too many. */
static struct past_day *take_oldest(struct past_days *days, int days_max, int64_t rows_max, bool *ret_full)
{
    struct past_day *oldest = NULL;
    int64_t rows = 0;
    int n = 0;
    pthread_mutex_lock(&days->mutex);
    for (struct past_day *day = days->first; day; day = day->next, n++) {
        rows += day->rows;
        if (day->users == 0 && (!oldest || day->used < oldest->used))
            oldest = day;
    }
    *ret_full = n >= days_max || rows > rows_max;
    if (!*ret_full)
        oldest = NULL;
    if (oldest)
        unlink_day(days, oldest);
    pthread_mutex_unlock(&days->mutex);
    return oldest;
}

static bool make_room(struct past_days *days, struct err *err)
{
    bool full;
    struct past_day *oldest = take_oldest(days, PAST_DAYS_MAX, INT64_MAX, &full);
    if (oldest)
        day_destroy(oldest);
    return !full || oldest ||
           ERR(err, ERR_STORE, _("Đang có người xem lại nhiều ngày khác nhau. Hãy đợi một phút rồi thử lại."));
}

/* Large days are not kept beside each other. */
static void trim(struct past_days *days)
{
    bool full;
    for (struct past_day *oldest; (oldest = take_oldest(days, INT_MAX, PAST_ROWS_MAX, &full)) != NULL;)
        day_destroy(oldest);
}

static bool find_or_create(struct work *now, struct date date, struct past_day **ret_day, struct err *err)
{
    struct past_days *days = now->office->past;
    struct past_day *day = take(days, date);
    if (!day) {
        pthread_mutex_lock(&days->building);
        /* somebody else may have put the same day together while we waited */
        day = take(days, date);
        if (!day && make_room(days, err) && day_create(now, date, &day, err)) {
            pthread_mutex_lock(&days->mutex);
            day->users = 1;
            day->used = ++days->clock;
            day->next = days->first;
            days->first = day;
            pthread_mutex_unlock(&days->mutex);
            trim(days);
        }
        pthread_mutex_unlock(&days->building);
    }
    *ret_day = day;
    return day != NULL;
}

/* --- rights are those of now --- */

struct follow {
    struct work *now;
    int64_t end;
    VEC(int64_t) documents;
    bool stale; /* rights changed so much that the day is put together anew */
};

static void follow_thing(void *data, enum kept table, int64_t id, json_t *was)
{
    struct follow *follow = data;
    const char *key;
    json_t *value;
    json_object_foreach(was, key, value)
        follow->stale = follow->stale || past_is_right(str_from(key));
    if (table == KEPT_DOCUMENT && follow->documents.n <= FOLLOW_MAX)
        VEC_PUSH(follow->now->arena, &follow->documents, id);
}

static bool follow_entry(void *data, const struct sql_journal_walk_row *entry, struct err *err)
{
    struct follow *follow = data;
    /* a change that began on the day and was written down when the day had been put together already */
    follow->stale = follow->stale || entry->at < follow->end || follow->documents.n > FOLLOW_MAX;
    return follow->stale || past_tell(entry, follow_thing, follow, err);
}

static bool take_over(struct work *now, const struct follow *follow, struct past_day *day, struct err *err)
{
    struct work past;
    struct err ignored;
    if (follow->documents.n == 0)
        return true;
    if (!work_begin(day->office, STORE_WRITE, now->actor, now->arena, &past, err))
        return false;
    bool ok = true;
    for (size_t i = 0; ok && i < follow->documents.n; i++)
        ok = past_take_access(now, follow->documents.v[i], &past, err);
    return work_end(&past, ok, ok ? err : &ignored) && ok;
}

/* Brings the rights on a day to what they are now. */
static bool bring_up(struct work *now, struct past_day *day, bool *ret_stale, struct err *err)
{
    int64_t last;
    if (!journal_last(now, &last, err))
        return false;
    pthread_mutex_lock(&day->mutex);
    struct follow follow = {.now = now, .end = day->end};
    bool ok = true;
    if (last > day->followed) {
        ok = past_walk(now, day->followed, follow_entry, &follow, err);
        follow.stale = follow.stale || follow.documents.n > FOLLOW_MAX;
        ok = ok && (follow.stale || take_over(now, &follow, day, err));
        if (ok && !follow.stale)
            day->followed = last;
    }
    pthread_mutex_unlock(&day->mutex);
    *ret_stale = follow.stale;
    return ok;
}

static bool hold(struct work *now, struct date date, struct past_day **ret_day, struct err *err)
{
    enum { TRIES = 3 };
    bool stale = true;
    for (int i = 0; stale && i < TRIES; i++) {
        if (!find_or_create(now, date, ret_day, err))
            return false;
        if (!bring_up(now, *ret_day, &stale, err)) {
            give_back(now->office->past, *ret_day, false);
            return false;
        }
        if (stale)
            give_back(now->office->past, *ret_day, true);
    }
    return !stale || ERR(err, ERR_STORE, _("Văn phòng đang thay đổi nhanh nên chưa dựng lại được ngày cũ. Hãy thử lại."));
}

bool past_begin(struct work *now, struct date date, struct work *ret_past, struct err *err)
{
    struct past_day *day;
    if (!past_check(now, date, err) || !hold(now, date, &day, err))
        return false;
    if (!work_begin(day->office, STORE_READ, now->actor, now->arena, ret_past, err)) {
        give_back(now->office->past, day, false);
        return false;
    }
    ret_past->lasting = now->store;
    ret_past->until = day->until;
    ret_past->today = date;
    ret_past->now = day->end - 1;
    ret_past->past_of = now->office;
    ret_past->past_day = day;
    return true;
}

void past_end(struct work *past)
{
    work_end(past, false, NULL);
    give_back(past->past_of->past, past->past_day, false);
}

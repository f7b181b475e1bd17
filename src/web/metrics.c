#include "web/metrics.h"

#include <stdatomic.h>
#include <stdlib.h>

enum { STATUS_FIRST = 100, STATUSES = 500, BUCKETS = 11 };

/* Upper ends of the histogram's buckets, in milliseconds. */
static const int bucket_ms[BUCKETS] = {1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 10000};

struct route_metrics {
    atomic_ullong status[STATUSES]; /* [0]: left before the answer */
    atomic_ullong bucket[BUCKETS + 1];
    atomic_ullong microseconds;
};

struct metrics {
    struct route_metrics *routes; /* one a route, and one more for what is none */
};

struct metrics *metrics_create(void)
{
    struct metrics *metrics = calloc(1, sizeof *metrics);
    struct route_metrics *all = calloc(n_routes + 1, sizeof *all);
    if (!metrics || !all)
        abort();
    metrics->routes = all;
    return metrics;
}

void metrics_destroy(struct metrics *metrics)
{
    if (!metrics)
        return;
    free(metrics->routes);
    free(metrics);
}

void metrics_note(struct metrics *metrics, const struct route *route, int status, int64_t microseconds)
{
    size_t at = 0;
    while (at < n_routes && routes[at] != route)
        at++;
    struct route_metrics *m = &metrics->routes[at];
    const int slot = status > STATUS_FIRST && status < STATUS_FIRST + STATUSES ? status - STATUS_FIRST : 0;
    int bucket = 0;
    while (bucket < BUCKETS && microseconds > bucket_ms[bucket] * 1000)
        bucket++;
    atomic_fetch_add(&m->status[slot], 1);
    atomic_fetch_add(&m->bucket[bucket], 1);
    atomic_fetch_add(&m->microseconds, (unsigned long long)microseconds);
}

static void head(struct buf *out, const char *name, const char *type, const char *help)
{
    buf_printf(out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
}

static const char *method_of(size_t at)
{
    return at == n_routes ? "-" : routes[at]->method == METHOD_POST ? "POST" : "GET";
}

static const char *path_of(size_t at)
{
    return at == n_routes ? "-" : routes[at]->path;
}

static void print_requests(struct metrics *metrics, struct buf *out)
{
    head(out, "dondoc_requests_total", "counter", "Requests by route and status; status 0: gone before the answer.");
    for (size_t i = 0; i <= n_routes; i++)
        for (int s = 0; s < STATUSES; s++) {
            const unsigned long long n = atomic_load(&metrics->routes[i].status[s]);
            if (n)
                buf_printf(out, "dondoc_requests_total{method=\"%s\",route=\"%s\",status=\"%d\"} %llu\n", method_of(i),
                           path_of(i), s ? s + STATUS_FIRST : 0, n);
        }
}

static void print_times(struct metrics *metrics, struct buf *out)
{
    head(out, "dondoc_request_seconds", "histogram", "From the first byte of a request to the last of its answer.");
    for (size_t i = 0; i <= n_routes; i++) {
        struct route_metrics *m = &metrics->routes[i];
        unsigned long long sum = 0;
        for (int b = 0; b <= BUCKETS; b++)
            sum += atomic_load(&m->bucket[b]);
        if (sum == 0)
            continue;
        unsigned long long below = 0;
        for (int b = 0; b < BUCKETS; b++) {
            below += atomic_load(&m->bucket[b]);
            buf_printf(out, "dondoc_request_seconds_bucket{method=\"%s\",route=\"%s\",le=\"%d.%03d\"} %llu\n",
                       method_of(i), path_of(i), bucket_ms[b] / 1000, bucket_ms[b] % 1000, below);
        }
        const unsigned long long us = atomic_load(&m->microseconds);
        buf_printf(out, "dondoc_request_seconds_bucket{method=\"%s\",route=\"%s\",le=\"+Inf\"} %llu\n", method_of(i),
                   path_of(i), sum);
        buf_printf(out, "dondoc_request_seconds_sum{method=\"%s\",route=\"%s\"} %llu.%06llu\n", method_of(i), path_of(i),
                   us / 1000000, us % 1000000);
        buf_printf(out, "dondoc_request_seconds_count{method=\"%s\",route=\"%s\"} %llu\n", method_of(i), path_of(i), sum);
    }
}

static void gauge(struct buf *out, const char *name, const char *help, long long value)
{
    head(out, name, "gauge", help);
    buf_printf(out, "%s %lld\n", name, value);
}

static void print_now(const struct metrics_now *now, struct buf *out)
{
    static const char *const lanes[LANE__MAX] = {"pages", "forms", "sign-in", "upload", "past"};
    const struct office_load *load = &now->load;
    gauge(out, "dondoc_requests_open", "Requests under way.", (long long)now->requests_open);
    gauge(out, "dondoc_body_bytes", "Bytes of bodies held in memory.", (long long)now->body_bytes);
    head(out, "dondoc_lane_waiting", "gauge", "Requests that wait for a thread.");
    for (int i = 0; i < LANE__MAX; i++)
        buf_printf(out, "dondoc_lane_waiting{lane=\"%s\"} %zu\n", lanes[i], now->waiting[i]);
    head(out, "dondoc_transactions_open", "gauge", "Transactions under way.");
    buf_printf(out, "dondoc_transactions_open{access=\"read\"} %lld\ndondoc_transactions_open{access=\"write\"} %lld\n",
               (long long)load->reading, (long long)load->writing);
    gauge(out, "dondoc_transactions_waiting", "Works that wait for their transaction to begin.",
          (long long)load->waiting);
    head(out, "dondoc_transaction_wait_seconds_total", "counter", "Time that works waited for their transaction.");
    buf_printf(out, "dondoc_transaction_wait_seconds_total %lld.%06lld\n", (long long)(load->waited_us / 1000000),
               (long long)(load->waited_us % 1000000));
    head(out, "dondoc_transactions_total", "counter", "Transactions that began.");
    buf_printf(out, "dondoc_transactions_total %lld\n", (long long)load->begun);
    if (!now->sized)
        return;
    gauge(out, "dondoc_papers", "Papers in the register.", (long long)now->size.papers);
    gauge(out, "dondoc_tasks_proposed", "Tasks that wait for a person's decision.", (long long)now->size.proposed);
    gauge(out, "dondoc_assignments_open", "Assignments neither accepted nor cancelled.", (long long)now->size.open);
    gauge(out, "dondoc_journal_entries", "Number of the journal's last entry.", (long long)now->size.entries);
}

void metrics_print(struct metrics *metrics, const struct metrics_now *now, struct buf *out)
{
    print_requests(metrics, out);
    print_times(metrics, out);
    print_now(now, out);
}

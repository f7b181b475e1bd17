/* Many at once: threads of one process and several processes on one database. Nobody is told that the database is locked,
 * nothing is lost, nobody overtakes. */
#include "store/gate.h"
#include "store/store.h"

#include "engine.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

enum { WRITERS = 6, READERS = 12, ROUNDS = 25, PROCESSES = 4 };

static const enum store_type one_int[] = {STORE_INT};
static const enum store_type two_ints[] = {STORE_INT, STORE_INT};
static const struct store_statement get = {
    .name = "get", .sqlite = "SELECT n FROM counter", .pgsql = "SELECT n FROM counter", .out = one_int, .n_out = 1};
static const struct store_statement set = {
    .name = "set", .sqlite = "UPDATE counter SET n = ?1", .pgsql = "UPDATE counter SET n = $1", .in = one_int,
    .n_in = 1, .writes = true};
static const struct store_statement log_add = {
    .name = "log_add", .sqlite = "INSERT INTO log (n) VALUES (?1)", .pgsql = "INSERT INTO log (n) VALUES ($1)",
    .in = one_int, .n_in = 1, .writes = true};
static const struct store_statement sum = {
    .name = "sum", .sqlite = "SELECT n, (SELECT count(*) FROM log) FROM counter",
    .pgsql = "SELECT n, (SELECT count(*) FROM log) FROM counter", .out = two_ints, .n_out = 2};
static const struct store_migration migrations[] = {
    {1, "first",
     "CREATE TABLE counter (n INTEGER NOT NULL) STRICT; INSERT INTO counter VALUES (0);"
     "CREATE TABLE log (n INTEGER PRIMARY KEY) STRICT;",
     "CREATE TABLE counter (n BIGINT NOT NULL); INSERT INTO counter VALUES (0);"
     "CREATE TABLE log (n BIGINT PRIMARY KEY);"}};

struct crowd {
    struct store_pool *pool;
    atomic_int failures, reads, writing;
    atomic_bool done;
};

/* Reads the counter, adds one, notes it: loses a step as soon as two do it at once. */
static bool step(struct store_pool *pool, struct crowd *crowd, struct err *err)
{
    struct store *store;
    if (!store_begin(pool, STORE_WRITE, &store, err))
        return false;
    const bool alone = !crowd || atomic_fetch_add(&crowd->writing, 1) == 0;
    struct arena *arena = arena_create();
    struct store_rows rows;
    bool ok = alone && store_run(store, &get, NULL, arena, &rows, err);
    if (ok) {
        const struct store_value next = {.type = STORE_INT, .i = rows.v[0].i + 1};
        ok = store_run(store, &set, &next, NULL, NULL, err) && store_run(store, &log_add, &next, NULL, NULL, err);
    }
    arena_destroy(arena);
    if (crowd)
        atomic_fetch_sub(&crowd->writing, 1);
    return store_end(store, ok, err) && ok;
}

static void *write_some(void *data)
{
    struct crowd *crowd = data;
    struct err err = {0};
    for (int i = 0; i < ROUNDS; i++)
        if (!step(crowd->pool, crowd, &err)) {
            print_message("writer: %s\n", err.text);
            atomic_fetch_add(&crowd->failures, 1);
        }
    return NULL;
}

static void *read_on(void *data)
{
    struct crowd *crowd = data;
    struct err err = {0};
    int64_t last = 0;
    do {
        struct store *store;
        struct store_rows rows;
        struct arena *arena = arena_create();
        if (!store_begin(crowd->pool, STORE_READ, &store, &err)) {
            print_message("reader: %s\n", err.text);
            atomic_fetch_add(&crowd->failures, 1);
        } else {
            const bool ok = store_run(store, &sum, NULL, arena, &rows, &err);
            /* both numbers are of one moment, and time does not run backwards */
            if (!ok || rows.v[0].i != rows.v[1].i || rows.v[0].i < last) {
                print_message("reader: %s\n", ok ? "saw half a step" : err.text);
                atomic_fetch_add(&crowd->failures, 1);
            }
            last = ok ? rows.v[0].i : last;
            atomic_fetch_add(&crowd->reads, 1);
            store_end(store, false, NULL);
        }
        arena_destroy(arena);
    } while (!atomic_load(&crowd->done));
    return NULL;
}

static struct engine engine;

static int set_up(void **state)
{
    (void)state;
    engine_make(&engine, NULL);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    engine_remove(&engine);
    return 0;
}

static int64_t steps_taken(struct store_pool *pool)
{
    struct err err;
    struct store *store;
    struct store_rows rows;
    struct arena *arena = arena_create();
    assert_true(store_begin(pool, STORE_READ, &store, &err));
    assert_true(store_run(store, &sum, NULL, arena, &rows, &err));
    const int64_t n = rows.v[0].i;
    assert_int_equal(n, rows.v[1].i);
    assert_true(store_check(store, &err));
    assert_true(store_end(store, false, &err));
    arena_destroy(arena);
    return n;
}

static void crowd_of_threads_loses_no_step_and_is_never_locked_out(void **state)
{
    (void)state;
    struct crowd crowd = {0};
    struct err err;
    assert_true(store_pool_open(engine.address, true, &crowd.pool, &err));
    assert_true(store_migrate(crowd.pool, migrations, 1, &err));
    pthread_t writers[WRITERS], readers[READERS];
    for (int i = 0; i < READERS; i++)
        assert_int_equal(pthread_create(&readers[i], NULL, read_on, &crowd), 0);
    for (int i = 0; i < WRITERS; i++)
        assert_int_equal(pthread_create(&writers[i], NULL, write_some, &crowd), 0);
    for (int i = 0; i < WRITERS; i++)
        pthread_join(writers[i], NULL);
    atomic_store(&crowd.done, true);
    for (int i = 0; i < READERS; i++)
        pthread_join(readers[i], NULL);
    assert_int_equal(atomic_load(&crowd.failures), 0);
    assert_true(atomic_load(&crowd.reads) >= READERS);
    assert_int_equal(steps_taken(crowd.pool), WRITERS * ROUNDS);
    store_pool_close(crowd.pool);
}

static void crowd_of_processes_opens_migrates_and_writes_one_database(void **state)
{
    (void)state;
    pid_t pids[PROCESSES];
    for (int p = 0; p < PROCESSES; p++) {
        pids[p] = fork();
        if (pids[p] != 0)
            continue;
        struct store_pool *pool;
        struct err err = {0};
        /* all find it empty and make it theirs at once */
        bool ok = store_pool_open(engine.address, true, &pool, &err) && store_migrate(pool, migrations, 1, &err);
        for (int i = 0; ok && i < ROUNDS; i++)
            ok = step(pool, NULL, &err);
        if (!ok)
            fprintf(stderr, "process: %s\n", err.text);
        else
            store_pool_close(pool);
        _exit(ok ? 0 : 1);
    }
    for (int p = 0; p < PROCESSES; p++) {
        int status;
        assert_int_equal(waitpid(pids[p], &status, 0), pids[p]);
        assert_true(WIFEXITED(status));
        assert_int_equal(WEXITSTATUS(status), 0);
    }
    struct store_pool *pool;
    struct err err;
    assert_true(store_pool_open(engine.address, false, &pool, &err));
    assert_int_equal(steps_taken(pool), PROCESSES * ROUNDS);
    store_pool_close(pool);
}

struct queue {
    struct gate gate;
    atomic_int order;
    int place[8];
};

struct queuer {
    struct queue *queue;
    int number;
};

static void *queue_up(void *data)
{
    const struct queuer *queuer = data;
    if (gate_enter(&queuer->queue->gate, 60)) {
        queuer->queue->place[queuer->number] = atomic_fetch_add(&queuer->queue->order, 1);
        gate_leave(&queuer->queue->gate);
    }
    return NULL;
}

static const struct gate_waiter *last_in(struct gate *gate)
{
    pthread_mutex_lock(&gate->mutex);
    const struct gate_waiter *last = gate->last;
    pthread_mutex_unlock(&gate->mutex);
    return last;
}

static void gate_serves_in_the_order_of_coming(void **state)
{
    (void)state;
    struct queue queue = {0};
    gate_init(&queue.gate, 1);
    assert_true(gate_enter(&queue.gate, 1));
    pthread_t threads[8];
    struct queuer queuers[8];
    const struct gate_waiter *last = NULL;
    for (int i = 0; i < 8; i++) {
        queuers[i] = (struct queuer){&queue, i};
        queue.place[i] = -1;
        assert_int_equal(pthread_create(&threads[i], NULL, queue_up, &queuers[i]), 0);
        /* the next comes only when this one stands in the queue */
        while (last_in(&queue.gate) == last)
            nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
        last = last_in(&queue.gate);
    }
    gate_leave(&queue.gate);
    for (int i = 0; i < 8; i++)
        pthread_join(threads[i], NULL);
    for (int i = 0; i < 8; i++)
        assert_int_equal(queue.place[i], i);
    gate_finish(&queue.gate);
}

static void gate_gives_up_after_its_time_and_leaves_the_queue(void **state)
{
    (void)state;
    struct gate gate;
    gate_init(&gate, 1);
    assert_true(gate_enter(&gate, 0));
    assert_false(gate_enter(&gate, 0));
    assert_false(gate_enter(&gate, 1));
    assert_null(gate.first);
    assert_null(gate.last);
    gate_leave(&gate);
    assert_true(gate_enter(&gate, 0));
    gate_leave(&gate);
    assert_int_equal(gate.free, 1);
    gate_finish(&gate);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(crowd_of_processes_opens_migrates_and_writes_one_database),
        TEST(crowd_of_threads_loses_no_step_and_is_never_locked_out),
        cmocka_unit_test(gate_serves_in_the_order_of_coming),
        cmocka_unit_test(gate_gives_up_after_its_time_and_leaves_the_queue),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

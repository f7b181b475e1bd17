#include "web/lane.h"

#include <pthread.h>
#include <stdlib.h>

struct lane {
    struct lane_pool *pool;
    pthread_mutex_t mutex;
    pthread_cond_t filled;
    void **ring;
    size_t room, head, n;
    bool closing;
    pthread_t *threads;
    unsigned n_threads;
};

struct lane_pool {
    void (*run)(void *job);
    struct lane *lanes;
    size_t n;
};

static void *lane_run(void *data)
{
    struct lane *lane = data;
    for (;;) {
        pthread_mutex_lock(&lane->mutex);
        while (lane->n == 0 && !lane->closing)
            pthread_cond_wait(&lane->filled, &lane->mutex);
        if (lane->n == 0) {
            pthread_mutex_unlock(&lane->mutex);
            return NULL;
        }
        void *job = lane->ring[lane->head];
        lane->head = (lane->head + 1) % lane->room;
        lane->n--;
        pthread_mutex_unlock(&lane->mutex);
        lane->pool->run(job);
    }
}

static void *lane_memory(size_t count, size_t size)
{
    void *p = calloc(count ? count : 1, size);
    if (!p)
        abort();
    return p;
}

bool lane_pool_create(const struct lane_plan *plans, size_t n, void (*run)(void *job), struct lane_pool **ret_pool,
                      struct err *err)
{
    struct lane_pool *pool = lane_memory(1, sizeof *pool);
    pool->run = run;
    pool->lanes = lane_memory(n, sizeof *pool->lanes);
    pool->n = n;
    for (size_t i = 0; i < n; i++) {
        struct lane *lane = &pool->lanes[i];
        lane->pool = pool;
        lane->room = plans[i].queue ? plans[i].queue : 1;
        lane->ring = lane_memory(lane->room, sizeof *lane->ring);
        lane->threads = lane_memory(plans[i].threads, sizeof *lane->threads);
        pthread_mutex_init(&lane->mutex, NULL);
        pthread_cond_init(&lane->filled, NULL);
    }
    for (size_t i = 0; i < n; i++) {
        struct lane *lane = &pool->lanes[i];
        for (; lane->n_threads < plans[i].threads; lane->n_threads++) {
            if (pthread_create(&lane->threads[lane->n_threads], NULL, lane_run, lane) != 0) {
                lane_pool_destroy(pool);
                return ERR(err, ERR_SYSTEM, _("Máy không cho mở thêm luồng xử lý; hãy đóng bớt chương trình khác."));
            }
        }
    }
    *ret_pool = pool;
    return true;
}

bool lane_pool_give(struct lane_pool *pool, size_t which, void *job)
{
    struct lane *lane = &pool->lanes[which];
    pthread_mutex_lock(&lane->mutex);
    const bool taken = !lane->closing && lane->n < lane->room;
    if (taken) {
        lane->ring[(lane->head + lane->n) % lane->room] = job;
        lane->n++;
        pthread_cond_signal(&lane->filled);
    }
    pthread_mutex_unlock(&lane->mutex);
    return taken;
}

size_t lane_pool_waiting(struct lane_pool *pool, size_t which)
{
    struct lane *lane = &pool->lanes[which];
    pthread_mutex_lock(&lane->mutex);
    const size_t n = lane->n;
    pthread_mutex_unlock(&lane->mutex);
    return n;
}

void lane_pool_close(struct lane_pool *pool)
{
    for (size_t i = 0; i < pool->n; i++) {
        struct lane *lane = &pool->lanes[i];
        pthread_mutex_lock(&lane->mutex);
        lane->closing = true;
        pthread_cond_broadcast(&lane->filled);
        pthread_mutex_unlock(&lane->mutex);
    }
    for (size_t i = 0; i < pool->n; i++) {
        struct lane *lane = &pool->lanes[i];
        for (unsigned t = 0; t < lane->n_threads; t++)
            pthread_join(lane->threads[t], NULL);
        lane->n_threads = 0;
    }
}

void lane_pool_destroy(struct lane_pool *pool)
{
    if (!pool)
        return;
    lane_pool_close(pool);
    for (size_t i = 0; i < pool->n; i++) {
        struct lane *lane = &pool->lanes[i];
        pthread_mutex_destroy(&lane->mutex);
        pthread_cond_destroy(&lane->filled);
        free(lane->ring);
        free(lane->threads);
    }
    free(pool->lanes);
    free(pool);
}

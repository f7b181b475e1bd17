#include "web/again.h"

#include <string.h>

void again_init(struct again *again)
{
    *again = (struct again){0};
    pthread_mutex_init(&again->mutex, NULL);
}

void again_finish(struct again *again)
{
    for (int i = 0; i < AGAIN_PAGES_MAX; i++) {
        buf_free(&again->pages[i].key);
        buf_free(&again->pages[i].number);
        buf_free(&again->pages[i].body);
    }
    pthread_mutex_destroy(&again->mutex);
}

static void put_renumbered(struct buf *body, const struct again_page *page, struct str number)
{
    const size_t from = body->n;
    const struct str before = buf_view(&page->number);
    buf_put(body, buf_view(&page->body));
    if (before.n != number.n || number.n == 0)
        return;
    char *at = body->p + from;
    const char *const end = body->p + body->n;
    while ((at = memmem(at, (size_t)(end - at), before.p, before.n))) {
        memcpy(at, number.p, number.n);
        at += number.n;
    }
}

bool again_find(struct again *again, struct str key, struct str number, struct buf *body)
{
    bool found = false;
    pthread_mutex_lock(&again->mutex);
    for (int i = 0; i < AGAIN_PAGES_MAX && !found; i++) {
        struct again_page *page = &again->pages[i];
        if (!page->used || !str_eq(buf_view(&page->key), key))
            continue;
        page->used = ++again->clock;
        put_renumbered(body, page, number);
        found = true;
    }
    pthread_mutex_unlock(&again->mutex);
    return found;
}

void again_keep(struct again *again, struct str key, struct str number, struct str body)
{
    if (body.n > AGAIN_BYTES_MAX)
        return;
    pthread_mutex_lock(&again->mutex);
    struct again_page *oldest = again->pages;
    for (int i = 1; i < AGAIN_PAGES_MAX; i++)
        if (again->pages[i].used < oldest->used)
            oldest = &again->pages[i];
    oldest->key.n = oldest->number.n = oldest->body.n = 0;
    buf_put(&oldest->key, key);
    buf_put(&oldest->number, number);
    buf_put(&oldest->body, body);
    oldest->used = ++again->clock;
    pthread_mutex_unlock(&again->mutex);
}

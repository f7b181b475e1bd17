/* Does the office answer? For whoever stands in front of several servers, or starts this one anew when it does not. */
#include "office/journal.h"
#include "web/page.h"

static void health_page(struct request *request, struct work *work, struct reply *reply)
{
    int64_t entry;
    struct err err;
    if (!journal_last(work, &entry, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    reply_header(reply, "Content-Type", STR("text/plain; charset=utf-8"));
    reply_header(reply, "Cache-Control", STR("no-store"));
    buf_puts(&reply->body, "ok\n");
}

const struct route route_health = {
    .method = METHOD_GET, .path = "/healthz", .act = ACT_ENTER, .work = ROUTE_READS, .handle = health_page,
};

#include "web/log.h"

#include <time.h>

void log_line(const struct log_request *request, struct buf *out)
{
    enum { TIME_ROOM = 40 };
    char at[TIME_ROOM];
    struct tm parts;
    const time_t seconds = (time_t)(request->at_ms / 1000);
    gmtime_r(&seconds, &parts);
    const size_t n = strftime(at, sizeof at, "%Y-%m-%dT%H:%M:%S", &parts);
    buf_printf(out, "{\"at\":\"%.*s.%03dZ\",", (int)n, at, (int)(request->at_ms % 1000));
    buf_printf(out, "\"method\":\"%s\",\"route\":\"%s\",", !request->route ? "-"
               : request->route->method == METHOD_POST ? "POST" : "GET", request->route ? request->route->path : "-");
    buf_printf(out, "\"status\":%d,\"ms\":%lld.%03lld,\"user\":%lld}\n", request->status,
               (long long)(request->microseconds / 1000), (long long)(request->microseconds % 1000),
               (long long)request->user);
}

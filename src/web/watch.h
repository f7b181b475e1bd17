/* watch: a port beside the office's, for those who watch over it: /metrics for Prometheus, and /healthz. */
#ifndef DONDOC_WEB_WATCH_H
#define DONDOC_WEB_WATCH_H

#include "web/http.h"

struct watch;

/* Starts answering on a listening socket, which it closes at its end. */
bool watch_start(struct http *http, int socket, struct watch **ret_watch, struct err *err);
void watch_stop(struct watch *watch); /* NULL is allowed */

#endif

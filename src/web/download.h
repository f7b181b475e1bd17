/*
 * download: a list as a file beside its page. /viec?dang=1 is the page, /viec.csv?dang=1 and /viec.xlsx?dang=1 are the
 * same list to take along: same parameters, same query, same rights; all its rows, not one page of them.
 */
#ifndef DONDOC_WEB_DOWNLOAD_H
#define DONDOC_WEB_DOWNLOAD_H

#include "web/reply.h"
#include "web/request.h"
#include "writer/table.h"

/* The two links below a list; `address` is that of the page with its filter. */
void download_put_links(struct html *h, struct arena *arena, struct str address);

/* How a page makes the table of what it lists. */
typedef bool download_make(const struct request *request, struct work *work, struct table **ret_table, struct err *err);

/* The whole handler of "/….{name}": csv and xlsx are answered with the page's table, anything else is not there. `name`
 * is that of the file, without its ending. */
void download_answer(const struct request *request, struct work *work, struct reply *reply, const char *name,
                     download_make *make);

#endif

/* upload: a file that a browser sent becomes a paper, under the limits of route.h; and the field that sends it. */
#ifndef DONDOC_WEB_UPLOAD_H
#define DONDOC_WEB_UPLOAD_H

#include "paper/paper.h"
#include "reader/reader.h"
#include "web/html.h"
#include "web/request.h"

struct uploaded {
    const char *name;    /* of the file, for sentences */
    struct source source;
    const struct paper *paper; /* points into the source */
};

/* Reads and parses one file, with the form of its page when that is asked for (source.page); everything lives in the request's arena. Refuses what is too large, unreadable or a
 * State secret; the sentence names the file. */
bool upload_read(const struct request *request, const struct upload *upload, bool page, struct uploaded *ret,
                 struct err *err);

struct upload_field {
    const char *label, *hint, *button;
    bool many; /* several files at once */
};
/* Label, field, button and hint, a place to drop files on. The parameter is "tep"; stands in a multipart form. */
void upload_put_field(struct html *h, const struct upload_field *field);

#endif

/* qr: a picture that a telephone reads, drawn into the page itself: no file, no script, no other server. */
#ifndef DONDOC_WEB_QR_H
#define DONDOC_WEB_QR_H

#include "web/html.h"

/* Nothing is drawn when the text is too long for one; `label` is what a screen reader says. */
void qr_put(struct html *html, struct arena *arena, struct str text, const char *label);

#endif

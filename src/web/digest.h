/* digest: what one person is reminded of on a day, as the words of a letter: plain text, and the same as HTML. */
#ifndef DONDOC_WEB_DIGEST_H
#define DONDOC_WEB_DIGEST_H

#include "office/remind.h"

struct digest {
    struct str subject, text, html;
};

/* `site`: where the pages stand ("https://dondoc.sonha.example"), for links; absent: none. In the arena. */
struct digest digest_write(struct arena *arena, const struct remind_mail *mail, struct date today, struct str site);

#endif

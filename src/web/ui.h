/* ui: pieces that pages share: the frame, notices, lamps, fields, filters, pager. Knows no table and no rule. */
#ifndef DONDOC_WEB_UI_H
#define DONDOC_WEB_UI_H

#include "office/assignment.h"
#include "web/reply.h"

/* Places in the navigation at the left. */
enum nav { NAV_NONE, NAV_OVERVIEW, NAV_PAPERS, NAV_DRAFT, NAV_TASKS, NAV_ORGS, NAV_USERS, NAV__MAX };

/* Begins a page: head, skip link, navigation, <main>. The writer returned is the reply's own. */
struct html *ui_begin(const struct request *request, struct reply *reply, const char *title, enum nav nav);
/* The same for a page whose <main> is wide (a paper beside its tasks). */
struct html *ui_begin_wide(const struct request *request, struct reply *reply, const char *title, enum nav nav);
void ui_end(struct reply *reply);

/* The page's head line: title, and below it a sentence or nothing. */
void ui_title(struct html *h, const char *title, const char *sentence);

/* Something that was done (the page after a redirect) or that needs attention. */
void ui_notice(struct html *h, const char *sentence);
void ui_warning(struct html *h, const char *sentence);
/* What a mark such as "xac-nhan" in ?da= says: "Đã xác nhận nhiệm vụ." NULL for an unknown one. */
const char *ui_done_sentence(struct str mark);

/* A form that posts: opens it and writes its marks; close with html_close(h, "form"). */
void ui_form(struct html *h, const struct request *request, struct str action, const char *id);

/* The hidden fields without which the gate takes no form, or takes it twice: its token and its number. */
void ui_form_marks(struct html *h, const struct request *request);

struct ui_field {
    const char *id, *name, *label, *hint;
    const char *type;         /* of an input: NULL means "text" */
    const char *autocomplete; /* NULL: off */
    const char *placeholder;
    struct str value;
    const char *error;        /* sentence beside the field, or NULL */
    bool required, numeric;
    int lines;                /* more than 0: a textarea */
    int64_t max;              /* characters; 0: no limit written */
};
void ui_field(struct html *h, const struct ui_field *field);
void ui_option(struct html *h, struct str value, struct str label, bool selected);

/* State: word, sign and colour. `words` is "còn 3 ngày"; may be absent. */
void ui_lamp(struct html *h, enum lamp lamp, struct str words);
const char *ui_lamp_slug(enum lamp lamp);                     /* in addresses: "qua-han" */
bool ui_lamp_from_slug(struct str slug, enum lamp *ret_lamp);

/* "20/02/2021", or the words for none. */
void ui_date(struct html *h, struct date date, const char *none);
/* Day and hour in Viet Nam: "20/02/2021 14:05". */
void ui_time(struct html *h, int64_t unix_seconds);
/* A due day with its lamp and the paper's own words behind it. */
void ui_due(struct html *h, struct arena *arena, const struct due *due, enum lamp lamp, struct date today);

/* A plain link. */
void ui_link(struct html *h, struct str href, struct str text);

/* "1–50 trong 120" with links back and forth; `base` is an address to which trang= is added. */
enum { UI_PAGE_SIZE = 50 };
struct page ui_page(int64_t number); /* number 0 and 1 are the first page */
void ui_pager(struct html *h, struct arena *arena, const struct page *page, struct str base);

/* A list as a table: caption for screen readers, column heads; rows follow. The columns are msgids. */
void ui_list_begin(struct html *h, const char *id, const char *caption, const char *const *columns, size_t n);
void ui_list_end(struct html *h);

/* An empty page: what it is, and what to do first. */
void ui_empty(struct html *h, const char *sentence, struct str href, const char *action);

#endif

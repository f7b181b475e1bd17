/*
 * ui: the pieces that pages are built of: the frame, notices, panels, forms, lists, lamps. Knows no table and no rule.
 * A page that uses them looks, prints, fits a telephone and is reached by the keyboard as all others do, without a line
 * of style of its own:
 *
 *     struct html *h = ui_begin(request, reply, _("Nhắc việc"), NAV_TASKS);   the frame, open until ui_end()
 *     ui_title(h, _("Nhắc việc"), _("Đến hết tuần này"));                       one h1, and where one stands
 *     if (done)
 *         ui_notice(h, done);                                                 what was just done
 *     if (n == 0)
 *         ui_empty(h, _("Chưa có…"), STR("/van-ban"), _("Đưa văn bản vào"));    what to do first
 *     ui_list_begin(h, "reminders", _("Các lần nhắc"), columns, n_columns);     a list: rows of <tr>
 *     ui_list_end(h);
 *     ui_panel_begin(h, "add", _("Nhắc thêm"));                                 a part with forms of its own
 *     ui_form(h, request, STR("/nhac-viec"), "add-form");
 *     ui_field(h, &(struct ui_field){.id = "day", .name = "ngay", .label = _("Ngày"), .value = STR("")});
 *     ui_button(h, "add-send", _("Nhắc"));                                      the verb of the next step
 *     html_close(h, "form");
 *     ui_panel_end(h);
 *     ui_end(reply);
 *
 * Rows of a list: <th scope="row"> holds a link of class "row-title" and below it "row-about"; every other <td> bears
 * data-label, the name of its column, which a telephone shows before it. Lists that are no table are <ul class="rows">.
 *
 * Sentences given as const char * are already translated; text that people wrote comes as struct str. Both are escaped.
 * Identifiers (id, name) are plain ASCII; an id stands once in a page.
 */
#ifndef DONDOC_WEB_UI_H
#define DONDOC_WEB_UI_H

#include "office/assignment.h"
#include "web/reply.h"

/* --- the frame --- */

/* Places in the navigation at the left. */
enum nav { NAV_NONE, NAV_OVERVIEW, NAV_PAPERS, NAV_DRAFT, NAV_TASKS, NAV_DUTIES, NAV_ORGS, NAV_REPORTS, NAV_BOOKS,
           NAV_USERS, NAV_CALENDAR, NAV_SETTINGS, NAV__MAX };

/* Begins a page: head, skip link, navigation, <main>. The writer returned is the reply's own. */
struct html *ui_begin(const struct request *request, struct reply *reply, const char *title, enum nav nav);
/* The same for a page whose <main> is wide (a paper beside its tasks). */
struct html *ui_begin_wide(const struct request *request, struct reply *reply, const char *title, enum nav nav);
void ui_end(struct reply *reply);

/* The page's head line: title, and below it a sentence or nothing. */
void ui_title(struct html *h, const char *title, const char *sentence);

/* --- sentences --- */

/* Something that was done (the page after a redirect) or that needs attention. */
void ui_notice(struct html *h, const char *sentence);
void ui_warning(struct html *h, const char *sentence);
/* What a mark such as "xac-nhan" in ?da= says: "Đã xác nhận nhiệm vụ." NULL for an unknown one. */
const char *ui_done_sentence(struct str mark);
/* An empty page: what it is, and what to do first; without an action (NULL) only the sentence. */
void ui_empty(struct html *h, const char *sentence, struct str href, const char *action);

/* --- parts of a page --- */

/* A link that is shown once, whole, so that it can be copied. */
void ui_secret_link(struct html *h, const struct request *request, struct str path, const char *id);

/* A card with a head line (h2). Several in a <div class="panels"> stand side by side where there is room. */
void ui_panel_begin(struct html *h, const char *id, const char *title);
void ui_panel_end(struct html *h);
/* A part that is folded up until somebody asks for it. Printed pages leave it out. */
void ui_fold_begin(struct html *h, const char *id, const char *title);
void ui_fold_end(struct html *h);
/* A text that is shown once and copied whole: a token, a code, a link. */
void ui_secret(struct html *h, const char *id, struct str text);

/* --- forms --- */

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

/* One of several: options between begin and end. */
void ui_select_begin(struct html *h, const char *id, const char *name, const char *label);
void ui_option(struct html *h, struct str value, struct str label, bool selected);
void ui_select_end(struct html *h);

/* Yes or no: sent as "1", or not at all. */
void ui_check(struct html *h, const char *id, const char *name, const char *label, bool checked);

/* What sends a form: the verb of the next step, or a step aside (quiet). id may be NULL where it would stand twice. */
void ui_button(struct html *h, const char *id, const char *verb);
void ui_button_quiet(struct html *h, const char *id, const char *verb);

/* --- state and days --- */

/* State: word, sign and colour. `words` is "còn 3 ngày"; may be absent. */
void ui_lamp(struct html *h, enum lamp lamp, struct str words);
const char *ui_lamp_slug(enum lamp lamp);                     /* in addresses: "qua-han" */
const char *ui_lamp_sign(enum lamp lamp);                     /* "!"; for eyes only, beside the word */
bool ui_lamp_from_slug(struct str slug, enum lamp *ret_lamp);

/* The word of a state, and in a few words who holds it: "đã giao, chờ đơn vị nhận". */
void ui_state(struct html *h, enum assignment_state state);

/* "20/02/2021", or the words for none. */
void ui_date(struct html *h, struct date date, const char *none);
/* The same as words, for fields; empty for none. In the arena. */
struct str ui_day_text(struct arena *arena, struct date date);

/* A name and what it is, in a <dl>; nothing when it is empty. */
void ui_fact(struct html *h, const char *name, struct str value);
/* Day and hour in Viet Nam: "20/02/2021 14:05". */
void ui_time(struct html *h, int64_t unix_seconds);
/* "14:05". */
struct str ui_hour(struct arena *arena, int64_t unix_seconds);
/* A due day with its lamp and the paper's own words behind it. */
void ui_due(struct html *h, struct arena *arena, const struct due *due, enum lamp lamp, struct date today);

/* --- lists --- */

/* The first bytes of a text and "…", for a narrow place; never amid a character. */
struct str ui_cut(struct arena *arena, struct str s, size_t bytes);

/* A plain link. */
void ui_link(struct html *h, struct str href, struct str text);

/* A list as a table: caption for screen readers, column heads; rows follow. The columns are msgids. */
void ui_list_begin(struct html *h, const char *id, const char *caption, const char *const *columns, size_t n);
void ui_list_end(struct html *h);

/* A cell of a list of counts: a link to what it counts, or without one (href absent); "–" for none. */
void ui_count(struct html *h, const char *label, int64_t number, struct str href);

/* What a list is filtered by, in words, for paper: the form that says it on the screen is not printed. */
struct ui_filter {
    const char *label;
    struct str value; /* empty: not in force */
    bool alone;       /* in force, and the label says it all */
};
void ui_filter_said(struct html *h, const struct ui_filter *filters, size_t n);

/* "1–50 trong 120" with links back and forth; `base` is an address to which trang= is added. */
enum { UI_PAGE_SIZE = 50 };
struct page ui_page(int64_t number); /* number 0 and 1 are the first page */
struct page ui_page_of(int64_t number, int64_t size); /* of other size; at most 500 */
void ui_pager(struct html *h, struct arena *arena, const struct page *page, struct str base);

#endif

/* The small parts of pages: forms, fields, lamps, days. */
#include "web/ui.h"

#include "web/web.h"

#include <stdio.h>

void ui_form(struct html *h, const struct request *request, struct str action, const char *id)
{
    html_open_with(h, "form", A_Z("method", "post"), A_URL("action", action), A_Z("id", id));
    ui_form_marks(h, request);
}

void ui_form_marks(struct html *h, const struct request *request)
{
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "csrf"), A_TEXT("value", request->csrf));
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "lan-gui"), A_TEXT("value", request->number));
}

void ui_field(struct html *h, const struct ui_field *field)
{
    char error_id[80], hint_id[80];
    snprintf(error_id, sizeof error_id, "%s-error", field->id);
    snprintf(hint_id, sizeof hint_id, "%s-hint", field->id);
    const char *described = field->error ? error_id : field->hint ? hint_id : NULL;

    html_open_with(h, "p", A_Z("class", field->error ? "field wrong" : "field"));
    html_line_with(h, "label", str_from(field->label), A_Z("for", field->id));
    if (field->lines > 0) {
        html_open_with(h, "textarea", A_Z("id", field->id), A_Z("name", field->name), A_INT("rows", field->lines),
                       A_Z("aria-describedby", described), A_IF(field->required, "required"));
        html_lines(h, field->value);
        html_close(h, "textarea");
    } else {
        html_void_with(h, "input", A_Z("id", field->id), A_Z("name", field->name),
                       A_Z("type", field->type ? field->type : "text"), A_TEXT("value", field->value),
                       A_Z("autocomplete", field->autocomplete ? field->autocomplete : "off"),
                       A_Z("placeholder", field->placeholder), A_Z("inputmode", field->numeric ? "numeric" : NULL),
                       A_TEXT("aria-invalid", field->error ? STR("true") : STR_NONE),
                       A_Z("aria-describedby", described), A_IF(field->required, "required"));
    }
    if (field->hint)
        html_line_with(h, "span", str_from(field->hint), A_Z("class", "hint"), A_Z("id", hint_id));
    if (field->error)
        html_line_with(h, "span", str_from(field->error), A_Z("class", "error"), A_Z("id", error_id));
    html_close(h, "p");
}

void ui_select_begin(struct html *h, const char *id, const char *name, const char *label)
{
    html_open_with(h, "p", A_Z("class", "field"));
    html_line_with(h, "label", str_from(label), A_Z("for", id));
    html_open_with(h, "select", A_Z("id", id), A_Z("name", name));
}

void ui_select_end(struct html *h)
{
    html_close(h, "select");
    html_close(h, "p");
}

void ui_option(struct html *h, struct str value, struct str label, bool selected)
{
    html_line_with(h, "option", label, A_TEXT("value", value), A_IF(selected, "selected"));
}

void ui_check(struct html *h, const char *id, const char *name, const char *label, bool checked)
{
    html_open_with(h, "p", A_Z("class", "field check"));
    html_void_with(h, "input", A_Z("type", "checkbox"), A_Z("id", id), A_Z("name", name), A_Z("value", "1"),
                   A_IF(checked, "checked"));
    html_line_with(h, "label", str_from(label), A_Z("for", id));
    html_close(h, "p");
}

void ui_button(struct html *h, const char *id, const char *verb)
{
    html_line_with(h, "button", str_from(verb), A_Z("type", "submit"), A_Z("id", id));
}

void ui_button_quiet(struct html *h, const char *id, const char *verb)
{
    html_line_with(h, "button", str_from(verb), A_Z("type", "submit"), A_Z("id", id), A_Z("class", "quiet"));
}

#define UI_LAMP_CLASS "lamp lamp-"
static const struct {
    const char *class_name, *sign;
} ui_lamps[LAMP__MAX] = {
    [LAMP_DONE] = {UI_LAMP_CLASS "hoan-thanh", "✓"},
    [LAMP_DONE_LATE] = {UI_LAMP_CLASS "hoan-thanh-cham", "✓"},
    [LAMP_CANCELLED] = {UI_LAMP_CLASS "da-huy", "–"},
    [LAMP_HANDED] = {UI_LAMP_CLASS "cho-cong-nhan", "◷"},
    [LAMP_NEEDS_DATE] = {UI_LAMP_CLASS "can-ngay", "?"},
    [LAMP_OVERDUE_LONG] = {UI_LAMP_CLASS "qua-han-lau", "‼"},
    [LAMP_OVERDUE] = {UI_LAMP_CLASS "qua-han", "!"},
    [LAMP_DUE_SOON] = {UI_LAMP_CLASS "sap-den-han", "◔"},
    [LAMP_ON_TIME] = {UI_LAMP_CLASS "trong-han", "●"},
    [LAMP_CONTINUOUS] = {UI_LAMP_CLASS "thuong-xuyen", "↻"},
};

const char *ui_lamp_slug(enum lamp lamp)
{
    return ui_lamps[lamp].class_name + sizeof UI_LAMP_CLASS - 1;
}

const char *ui_lamp_sign(enum lamp lamp)
{
    return ui_lamps[lamp].sign;
}

bool ui_lamp_from_slug(struct str slug, enum lamp *ret_lamp)
{
    for (enum lamp lamp = 0; lamp < LAMP__MAX; lamp++) {
        if (!str_eq(slug, str_from(ui_lamp_slug(lamp))))
            continue;
        *ret_lamp = lamp;
        return true;
    }
    return false;
}

void ui_lamp(struct html *h, enum lamp lamp, struct str words)
{
    html_open_with(h, "span", A_Z("class", ui_lamps[lamp].class_name));
    html_line_with(h, "span", str_from(ui_lamp_sign(lamp)), A_Z("aria-hidden", "true"), A_Z("class", "sign"));
    html_text(h, STR(" "));
    html_text(h, str_empty(words) ? str_from(lamp_word(lamp)) : words);
    html_close(h, "span");
}

void ui_state(struct html *h, enum assignment_state state)
{
    const struct str waits = str_from(assignment_waits_word(state));
    html_say(h, assignment_state_word(state));
    if (str_empty(waits))
        return;
    html_text(h, STR(" "));
    html_line_with(h, "span", waits, A_Z("class", "waits"));
}

void ui_date(struct html *h, struct date date, const char *none)
{
    char iso[DATE_TEXT_MAX], vi[DATE_TEXT_MAX];
    if (date_is(date))
        html_line_with(h, "time", str_from(date_vi(date, vi)), A_Z("datetime", date_iso(date, iso)));
    else
        html_line_with(h, "span", str_from(none), A_Z("class", "none"));
}

struct str ui_day_text(struct arena *arena, struct date date)
{
    char day[DATE_TEXT_MAX];
    return date_is(date) ? str_copy(arena, str_from(date_vi(date, day))) : STR("");
}

void ui_fact(struct html *h, const char *name, struct str value)
{
    if (str_empty(value))
        return;
    html_line(h, "dt", str_from(name));
    html_line(h, "dd", value);
}

void ui_secret_link(struct html *h, const struct request *request, struct str path, const char *id)
{
    html_open_with(h, "p", A_Z("class", "secret"));
    html_open_with(h, "a", A_URL("href", path), A_TEXT("id", str_from(id)));
    html_printf(h, "%s://%.*s%.*s", request->options->secure ? "https" : "http", STR_ARG(request->host), STR_ARG(path));
    html_close(h, "a");
    html_close(h, "p");
}

static int minute_of_day(int64_t unix_seconds)
{
    enum { VIETNAM_OFFSET = 7 * 3600, DAY = 86400 };
    return (int)((unix_seconds + VIETNAM_OFFSET) % DAY / 60);
}

void ui_time(struct html *h, int64_t unix_seconds)
{
    char vi[DATE_TEXT_MAX];
    const int minute = minute_of_day(unix_seconds);
    html_printf(h, "%s %02d:%02d", date_vi(date_of_time(unix_seconds), vi), minute / 60, minute % 60);
}

struct str ui_hour(struct arena *arena, int64_t unix_seconds)
{
    const int minute = minute_of_day(unix_seconds);
    return str_printf(arena, "%02d:%02d", minute / 60, minute % 60);
}

void ui_due(struct html *h, struct arena *arena, const struct due *due, enum lamp lamp, struct date today)
{
    html_open_with(h, "span", A_Z("class", "due"));
    if (date_is(due->date)) {
        ui_date(h, due->date, "");
        html_text(h, STR(" "));
    }
    ui_lamp(h, lamp, lamp_is_open(lamp) && lamp != LAMP_HANDED ? due_words(arena, due, today) : STR_NONE);
    if (!str_empty(due->words)) {
        html_text(h, STR(" "));
        html_open_with(h, "q", A_Z("class", "words"));
        html_text(h, due->words);
        html_close(h, "q");
    }
    html_close(h, "span");
}

struct str ui_cut(struct arena *arena, struct str s, size_t bytes)
{
    struct str head = str_sub(s, 0, bytes);
    if (head.n == s.n)
        return s;
    head.n = utf8_whole(head);
    return str_printf(arena, "%.*s…", STR_ARG(head));
}

void ui_link(struct html *h, struct str href, struct str text)
{
    html_line_with(h, "a", text, A_URL("href", href));
}

void ui_list_begin(struct html *h, const char *id, const char *caption, const char *const *columns, size_t n)
{
    html_open_with(h, "table", A_Z("class", "list"), A_Z("id", id));
    html_line_with(h, "caption", str_from(caption), A_Z("class", "hidden"));
    html_open(h, "thead");
    html_open(h, "tr");
    for (size_t i = 0; i < n; i++)
        html_line_with(h, "th", str_from(_(columns[i])), A_Z("scope", "col"));
    html_close(h, "tr");
    html_close(h, "thead");
    html_open(h, "tbody");
}

void ui_list_end(struct html *h)
{
    html_close(h, "tbody");
    html_close(h, "table");
}

void ui_count(struct html *h, const char *label, int64_t number, struct str href)
{
    html_open_with(h, "td", A_Z("class", "count"), A_Z("data-label", label));
    if (number == 0) {
        html_text(h, STR("–"));
    } else if (href.p) {
        html_open_with(h, "a", A_URL("href", href));
        html_printf(h, "%lld", (long long)number);
        html_close(h, "a");
    } else {
        html_printf(h, "%lld", (long long)number);
    }
    html_close(h, "td");
}

/*
 * What a snapshot holds, as lines of text: a word that says what the line tells, then its values between tabs. A format
 * of its own, because it must be read in thirty years and in little memory: sixty thousand rows are a few megabytes.
 *
 *     dondoc-snapshot 1 2026-11-21
 *     unit  org path name stands                                               (1: yes)
 *     task  id document words paper
 *     row   id task unit role state lamp due first-due handed done evidence reason      (task, unit: which, from 0)
 *
 * A tab, a line break and a backslash inside a value are written \t, \n and \\.
 */
#include "office/assignment_row.h"
#include "office/common.h"
#include "office/snapshot.h"

#include <string.h>

#define HEAD "dondoc-snapshot"
enum { VERSION = 1, FIELDS_MAX = 13 };

static const char *const lamp_names[LAMP__MAX] = {
    [LAMP_DONE] = "done",         [LAMP_DONE_LATE] = "done-late", [LAMP_CANCELLED] = "cancelled",
    [LAMP_NEEDS_DATE] = "needs-date", [LAMP_HANDED] = "handed",   [LAMP_OVERDUE_LONG] = "overdue-long", [LAMP_OVERDUE] = "overdue",
    [LAMP_DUE_SOON] = "due-soon", [LAMP_ON_TIME] = "on-time",     [LAMP_CONTINUOUS] = "continuous",
};

const char *snapshot_lamp_name(enum lamp lamp)
{
    return lamp_names[lamp];
}

bool snapshot_lamp_is_late(enum lamp lamp)
{
    return lamp == LAMP_OVERDUE || lamp == LAMP_OVERDUE_LONG;
}

int snapshot_days_late(const struct snapshot_content *content, const struct snapshot_row *row)
{
    return snapshot_lamp_is_late(row->lamp) && date_is(row->due)
               ? (int)(date_to_days(content->day) - date_to_days(row->due)) : 0;
}

struct str snapshot_unit_name(const struct snapshot_unit *unit)
{
    return str_empty(unit->name) ? str_from(_("chưa rõ đơn vị")) : unit->name;
}

/* --- writing --- */

static void put_text(struct buf *out, struct str text)
{
    buf_putc(out, '\t');
    for (size_t i = 0; i < text.n; i++) {
        const char c = text.p[i];
        if (c == '\t' || c == '\n' || c == '\\') {
            buf_putc(out, '\\');
            buf_putc(out, c == '\t' ? 't' : c == '\n' ? 'n' : '\\');
        } else {
            buf_putc(out, c);
        }
    }
}

static void put_int(struct buf *out, int64_t number)
{
    buf_putc(out, '\t');
    buf_put_int(out, number);
}

static void put_date(struct buf *out, struct date date)
{
    char text[DATE_TEXT_MAX];
    put_text(out, str_from(date_iso(date, text)));
}

static void put_row(struct buf *out, const struct snapshot_row *row)
{
    buf_puts(out, "row");
    put_int(out, row->id);
    put_int(out, (int64_t)row->task);
    put_int(out, (int64_t)row->unit);
    put_text(out, str_from(assignment_role_names[row->role]));
    put_text(out, str_from(assignment_state_names[row->state]));
    put_text(out, str_from(lamp_names[row->lamp]));
    put_date(out, row->due);
    put_date(out, row->first_due);
    put_date(out, row->handed);
    put_date(out, row->done);
    put_text(out, row->evidence);
    put_text(out, row->reason);
    buf_putc(out, '\n');
}

void snapshot_text_write(struct buf *out, const struct snapshot_content *content)
{
    buf_puts(out, HEAD);
    put_int(out, VERSION);
    put_date(out, content->day);
    buf_putc(out, '\n');
    for (size_t i = 0; i < content->n_units; i++) {
        buf_puts(out, "unit");
        put_int(out, content->units[i].org);
        put_text(out, content->units[i].path);
        put_text(out, content->units[i].name);
        put_int(out, content->units[i].stands);
        buf_putc(out, '\n');
    }
    for (size_t i = 0; i < content->n_tasks; i++) {
        buf_puts(out, "task");
        put_int(out, content->tasks[i].id);
        put_int(out, content->tasks[i].document);
        put_text(out, content->tasks[i].words);
        put_text(out, content->tasks[i].paper);
        buf_putc(out, '\n');
    }
    for (size_t i = 0; i < content->n_rows; i++)
        put_row(out, &content->rows[i]);
}

/* --- reading --- */

struct reading {
    struct arena *arena;
    struct snapshot_content content;
    VEC(struct snapshot_unit) units;
    VEC(struct snapshot_task) tasks;
    VEC(struct snapshot_row) rows;
};

/* Most values hold nothing that was written otherwise, and are views. */
static struct str text_of(struct arena *arena, struct str field)
{
    if (str_find_byte(field, '\\') == STR_NOWHERE)
        return field;
    char *plain = arena_alloc(arena, field.n);
    size_t n = 0;
    for (size_t i = 0; i < field.n; i++) {
        char c = field.p[i];
        if (c == '\\' && i + 1 < field.n) {
            c = field.p[++i];
            c = c == 't' ? '\t' : c == 'n' ? '\n' : c;
        }
        plain[n++] = c;
    }
    return str_make(plain, n);
}

static bool date_of(struct str field, struct date *ret_date)
{
    *ret_date = DATE_NONE;
    return str_empty(field) || date_from_iso(field, ret_date);
}

static bool index_of(struct str field, size_t n, size_t *ret_index)
{
    int64_t number;
    if (!str_to_int(field, &number) || number < 0 || (size_t)number >= n)
        return false;
    *ret_index = (size_t)number;
    return true;
}

static bool word_of(struct str field, const char *const *words, int n, int *ret_word)
{
    for (int i = 0; i < n; i++)
        if (str_eq(field, str_from(words[i]))) {
            *ret_word = i;
            return true;
        }
    return false;
}

static bool read_row(struct reading *reading, const struct str *f)
{
    struct snapshot_row row = {.evidence = text_of(reading->arena, f[11]), .reason = text_of(reading->arena, f[12])};
    int role, state, lamp;
    if (!str_to_int(f[1], &row.id) || !index_of(f[2], reading->tasks.n, &row.task) ||
        !index_of(f[3], reading->units.n, &row.unit) ||
        !word_of(f[4], assignment_role_names, ASSIGNMENT_ROLE__MAX, &role) ||
        !word_of(f[5], assignment_state_names, ASSIGNMENT__MAX, &state) ||
        !word_of(f[6], lamp_names, LAMP__MAX, &lamp) || !date_of(f[7], &row.due) || !date_of(f[8], &row.first_due) ||
        !date_of(f[9], &row.handed) || !date_of(f[10], &row.done))
        return false;
    row.role = (enum assignment_role)role;
    row.state = (enum assignment_state)state;
    row.lamp = (enum lamp)lamp;
    VEC_PUSH(reading->arena, &reading->rows, row);
    return true;
}

static bool read_line(struct reading *reading, const struct str *f, size_t n)
{
    if (n == 3 && str_eq(f[0], STR(HEAD)))
        return str_eq(f[1], STR("1")) && date_from_iso(f[2], &reading->content.day);
    if (n == 5 && str_eq(f[0], STR("unit"))) {
        struct snapshot_unit unit = {
            .path = f[2], .name = text_of(reading->arena, f[3]), .stands = str_eq(f[4], STR("1"))};
        if (!str_to_int(f[1], &unit.org))
            return false;
        VEC_PUSH(reading->arena, &reading->units, unit);
        return true;
    }
    if (n == 5 && str_eq(f[0], STR("task"))) {
        struct snapshot_task task = {.words = text_of(reading->arena, f[3]), .paper = text_of(reading->arena, f[4])};
        if (!str_to_int(f[1], &task.id) || !str_to_int(f[2], &task.document))
            return false;
        VEC_PUSH(reading->arena, &reading->tasks, task);
        return true;
    }
    return n == FIELDS_MAX && str_eq(f[0], STR("row")) && read_row(reading, f);
}

bool snapshot_text_read(struct arena *arena, struct str text, struct snapshot_content *ret_content)
{
    struct reading reading = {.arena = arena};
    for (size_t at = 0; at < text.n;) {
        const struct str rest = str_skip(text, at);
        const struct str line = str_sub(rest, 0, str_find_byte(rest, '\n'));
        struct str fields[FIELDS_MAX], left = line;
        bool more = true;
        size_t n = 0;
        for (; more && n < FIELDS_MAX; n++) {
            const size_t tab = str_find_byte(left, '\t');
            fields[n] = str_sub(left, 0, tab);
            more = tab != STR_NOWHERE;
            left = more ? str_skip(left, tab + 1) : STR_NONE;
        }
        if (more || !read_line(&reading, fields, n))
            return false;
        at += line.n + 1;
    }
    reading.content.units = reading.units.v;
    reading.content.n_units = reading.units.n;
    reading.content.tasks = reading.tasks.v;
    reading.content.n_tasks = reading.tasks.n;
    reading.content.rows = reading.rows.v;
    reading.content.n_rows = reading.rows.n;
    *ret_content = reading.content;
    return date_is(reading.content.day);
}

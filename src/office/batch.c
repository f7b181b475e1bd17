/* A table of tasks is written, looked at, and taken back. */
#include "office/batch.h"

#include "office/access.h"
#include "office/assignment_new.h"
#include "office/assignment_row.h"
#include "office/batch_paper.h"
#include "office/common.h"
#include "office/event.h"
#include "office/state.h"
#include "office/task_new.h"

#include "office_sql.h"

#include <jansson.h>

/* --- writing --- */

/* What the table says of how far it got, for each of those who owe it. */
static bool move_owing(struct work *work, int64_t task, const struct batch_row *row, struct err *err)
{
    struct sql_batch_owed_row *owing;
    size_t n;
    const struct sql_batch_owed_in in = {.first = task, .last = task, .limit = BATCH_UNITS_MAX + 1};
    if (row->state == BATCH_OPEN)
        return true;
    if (!sql_batch_owed(work->store, &in, work->arena, &owing, &n, err))
        return false;
    const bool cancelled = row->state == BATCH_CANCELLED;
    for (size_t i = 0; i < n; i++) {
        struct assignment old;
        struct str before;
        if (!assignment_get(work, owing[i].id, &old, err) || !state_of(work, "assignment", old.id, &before, err) ||
            !assignment_move_from(work, &old, before, cancelled ? MOVE_CANCEL : MOVE_SUBMIT, row->proof,
                                  date_is(row->handed) ? row->handed : work->today, err))
            return false;
    }
    return true;
}

static bool write_row(struct work *work, const struct batch_row *row, int64_t document, int64_t *ret_task,
                      struct err *err)
{
    const size_t n = row->n_units ? row->n_units : 1;
    struct assignment_new *owing = ARENA_ARRAY(work->arena, struct assignment_new, n);
    struct str *names = ARENA_ARRAY(work->arena, struct str, n);
    owing[0] = (struct assignment_new){.assignee = STR("")};
    for (size_t i = 0; i < row->n_units; i++) {
        owing[i] = (struct assignment_new){row->units[i].org, row->units[i].name, row->units[i].role};
        names[i] = row->units[i].name;
    }
    struct task_record task = {
        .document = document,
        .words = row->words,
        .assignees = names,
        .n_assignees = row->n_units,
        .due = row->due,
        .deliverable = row->product,
    };
    if (!task_keep(work, &task, row->due_by_hand, "task.import", err) ||
        !assignment_create_many(work, &task, owing, n, NULL, err) || !event_await(work, &task, err))
        return false;
    *ret_task = task.id;
    return move_owing(work, task.id, row, err);
}

static bool write_rows(struct work *work, const struct batch_plan *plan, int64_t *ret_first, int64_t *ret_last,
                       struct err *err)
{
    struct work row_work = *work;
    int64_t *papers = ARENA_ARRAY(work->arena, int64_t, plan->n);
    bool ok = true;
    row_work.arena = arena_create();
    *ret_first = *ret_last = 0;
    for (size_t i = 0; ok && i < plan->n; i++) {
        const struct batch_row *row = &plan->rows[i];
        if (row->act != BATCH_ADD)
            continue;
        arena_reset(row_work.arena);
        int64_t *paper = row->document ? NULL : &papers[row->paper];
        if (paper && *paper == 0)
            ok = batch_paper_register(&row_work, row, paper, err);
        ok = ok && write_row(&row_work, row, paper ? *paper : row->document, ret_last, err);
        if (*ret_first == 0)
            *ret_first = *ret_last;
        if (!ok) {
            const struct err why = *err;
            (void)ERR(err, why.code, _("Dòng %u: %s"), row->number, why.text);
        }
    }
    arena_destroy(row_work.arena);
    return ok;
}

static json_t *json_of(struct str s)
{
    return json_stringn(s.p ? s.p : "", s.n);
}

/* [{"row": 7, "why": "…", "cells": ["…", …]}, …] */
static struct str aside_text(struct arena *arena, const struct batch_plan *plan)
{
    json_t *list = json_array();
    for (size_t i = 0; i < plan->n; i++) {
        const struct batch_row *row = &plan->rows[i];
        if (row->act != BATCH_BAD)
            continue;
        json_t *one = json_object(), *cells = json_array();
        for (size_t c = 0; c < row->cells->n; c++)
            json_array_append_new(cells, json_of(row->cells->cells[c].text));
        json_object_set_new(one, "row", json_integer(row->number));
        json_object_set_new(one, "why", json_of(row->why));
        json_object_set_new(one, "cells", cells);
        json_array_append_new(list, one);
    }
    const struct str text = state_text(arena, list);
    json_decref(list);
    return text;
}

static bool check_plan(const struct batch_plan *plan, bool set_aside, struct err *err)
{
    if (plan->n_bad && !set_aside)
        return ERR(err, ERR_INPUT, _("Bảng có %zu dòng sai nên chưa ghi gì. Hãy sửa, hoặc chọn để riêng các dòng sai."),
                   plan->n_bad);
    if (plan->n_bad > BATCH_ASIDE_MAX)
        return ERR(err, ERR_LIMIT, _("Bảng có %zu dòng sai, chỉ để riêng được đến %d. Hãy sửa bảng."), plan->n_bad,
                   BATCH_ASIDE_MAX);
    if (plan->n_add == 0)
        return ERR(err, ERR_CONFLICT, _("Không có dòng nào để ghi: %zu dòng đã có trong hệ thống."), plan->n_same);
    return true;
}

bool batch_write(struct work *work, const char *name, const struct batch_plan *plan, bool set_aside, int64_t *ret_id,
                 struct err *err)
{
    struct sql_batch_insert_row *row;
    struct str file;
    size_t n;
    if (!check_plan(plan, set_aside, err))
        return false;
    if (str_empty(work->actor.path))
        return ERR(err, ERR_DENIED, _("Người nhập bảng chưa thuộc đơn vị nào nên không nhập được."));
    const char *slash = strrchr(name, '/');
    if (!common_line(work->arena, str_from(slash ? slash + 1 : name), LINE_MAX_BYTES, _("Tên tệp"), &file, err))
        return false;
    struct sql_batch_insert_in in = {
        .name = common_present(file),
        .path = work->actor.path,
        .created = work->now,
        .created_by = common_present(work->actor.name),
        .rows = (int64_t)plan->n_add,
        .n_aside = (int64_t)plan->n_bad,
        .aside = aside_text(work->arena, plan),
    };
    if (!write_rows(work, plan, &in.first_task, &in.last_task, err) ||
        !sql_batch_insert(work->store, &in, work->arena, &row, &n, err))
        return false;
    *ret_id = row->id;
    return state_journal(work, "batch.import", "batch", row->id, STR_NONE, STR_NONE, err);
}

/* --- looking --- */

static struct batch batch_from_row(const struct sql_batch_get_row *row)
{
    return (struct batch){
        .id = row->id,
        .name = row->name,
        .path = row->path,
        .created = row->created,
        .created_by = row->created_by,
        .rows = row->rows,
        .first_task = row->first_task,
        .last_task = row->last_task,
        .n_aside = row->n_aside,
        .undone = row->undone_null ? 0 : row->undone,
        .undone_by = row->undone_by,
    };
}

bool batch_get(struct work *work, int64_t id, struct batch *ret_batch, struct err *err)
{
    struct sql_batch_get_row *row;
    size_t n;
    if (!sql_batch_get(work->store, &(struct sql_batch_get_in){.id = id}, work->arena, &row, &n, err))
        return false;
    if (n == 0 || !access_covers(work->actor.path, row->path))
        return ERR(err, ERR_MISSING, _("Không có lần nhập bảng số %lld."), (long long)id);
    *ret_batch = batch_from_row(row);
    return true;
}

bool batch_list(struct work *work, struct page *page, struct batch **ret_batches, size_t *ret_n, struct err *err)
{
    struct sql_batch_count_row *count;
    struct sql_batch_get_row *rows;
    size_t one;
    common_page(page);
    const struct sql_batch_list_in in = {.path = access_path(work), .path_end = access_path_end(work),
                                         .limit = page->limit, .offset = page->offset};
    const struct sql_batch_count_in all = {.path = in.path, .path_end = in.path_end};
    if (!sql_batch_count(work->store, &all, work->arena, &count, &one, err) ||
        !sql_batch_list(work->store, &in, work->arena, &rows, ret_n, err))
        return false;
    page->total = count->n;
    struct batch *batches = ARENA_ARRAY(work->arena, struct batch, *ret_n);
    for (size_t i = 0; i < *ret_n; i++)
        batches[i] = batch_from_row(&rows[i]);
    *ret_batches = batches;
    return true;
}

static struct str text_of(struct arena *arena, const json_t *value)
{
    return str_copy(arena, str_make(json_string_value(value), json_string_length(value)));
}

bool batch_asides(struct work *work, int64_t id, struct batch_aside **ret_asides, size_t *ret_n, struct err *err)
{
    struct batch batch;
    struct sql_batch_aside_row *row;
    size_t n;
    if (!batch_get(work, id, &batch, err) ||
        !sql_batch_aside(work->store, &(struct sql_batch_aside_in){.id = id}, work->arena, &row, &n, err))
        return false;
    json_t *list = json_loadb(row->aside.p, row->aside.n, 0, NULL);
    struct batch_aside *asides = ARENA_ARRAY(work->arena, struct batch_aside, json_array_size(list));
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *one = json_array_get(list, i), *cells = json_object_get(one, "cells");
        asides[i] = (struct batch_aside){
            .number = (uint32_t)json_integer_value(json_object_get(one, "row")),
            .why = text_of(work->arena, json_object_get(one, "why")),
            .n_cells = json_array_size(cells),
        };
        asides[i].cells = ARENA_ARRAY(work->arena, struct str, asides[i].n_cells);
        for (size_t c = 0; c < asides[i].n_cells; c++)
            asides[i].cells[c] = text_of(work->arena, json_array_get(cells, c));
    }
    *ret_asides = asides;
    *ret_n = json_array_size(list);
    json_decref(list);
    return true;
}

/* --- taking back --- */

bool batch_obstacles(struct work *work, int64_t id, struct batch_obstacle **ret_obstacles, size_t *ret_n,
                     struct err *err)
{
    struct batch batch;
    struct sql_batch_entry_row *entry;
    struct sql_batch_moved_row *rows;
    size_t one;
    if (!batch_get(work, id, &batch, err) ||
        !sql_batch_entry(work->store, &(struct sql_batch_entry_in){.id = id}, work->arena, &entry, &one, err))
        return false;
    const struct sql_batch_moved_in in = {
        .first = batch.first_task, .last = batch.last_task, .entry = entry->entry, .limit = BATCH_OBSTACLES_MAX};
    if (!sql_batch_moved(work->store, &in, work->arena, &rows, ret_n, err))
        return false;
    struct batch_obstacle *obstacles = ARENA_ARRAY(work->arena, struct batch_obstacle, *ret_n);
    for (size_t i = 0; i < *ret_n; i++)
        obstacles[i] = (struct batch_obstacle){rows[i].at, rows[i].actor_name, rows[i].action,
                                               rows[i].subject, rows[i].subject_id, rows[i].words};
    *ret_obstacles = obstacles;
    return true;
}

static bool check_undo(struct work *work, const struct batch *batch, struct err *err)
{
    struct batch_obstacle *obstacles;
    size_t n;
    if (batch->undone)
        return ERR(err, ERR_CONFLICT, _("Lần nhập này đã được hoàn tác."));
    if (work->now - batch->created > BATCH_UNDO_HOURS * 3600)
        return ERR(err, ERR_CONFLICT, _("Đã quá %d giờ từ khi nhập nên không hoàn tác được nữa."), BATCH_UNDO_HOURS);
    if (!batch_obstacles(work, batch->id, &obstacles, &n, err))
        return false;
    if (n)
        return ERR(err, ERR_CONFLICT,
                   _("Không hoàn tác được: việc của lần nhập này đã có người làm tiếp (%zu%s thay đổi)."), n,
                   n == BATCH_OBSTACLES_MAX ? "+" : "");
    return true;
}

bool batch_undo(struct work *work, int64_t id, struct err *err)
{
    enum { STEP = 500 };
    struct batch batch;
    struct str before;
    if (!batch_get(work, id, &batch, err) || !check_undo(work, &batch, err) ||
        !state_of(work, "batch", id, &before, err))
        return false;
    const struct str reason = str_printf(work->arena, _("hoàn tác lần nhập bảng số %lld"), (long long)id);
    struct work step = *work;
    struct sql_batch_owed_row *owed;
    struct sql_batch_owed_in in = {.first = batch.first_task, .last = batch.last_task, .limit = STEP};
    size_t n;
    bool ok;
    step.arena = arena_create();
    do {
        arena_reset(step.arena);
        ok = sql_batch_owed(step.store, &in, step.arena, &owed, &n, err);
        for (size_t i = 0; ok && i < n; i++) {
            in.first = owed[i].task;
            ok = assignment_move(&step, owed[i].id, MOVE_CANCEL, reason, err);
        }
    } while (ok && n == STEP);
    arena_destroy(step.arena);
    const struct sql_batch_undo_in done = {.id = id, .undone = work->now,
                                            .undone_by = common_present(work->actor.name)};
    return ok && sql_batch_undo(work->store, &done, err) &&
           state_journal(work, "batch.undo", "batch", id, before, STR_NONE, err);
}

#include "cmd/report_json.h"

#include "writer/snapshot_table.h"

static void put_head(struct json *json, struct arena *arena, const struct snapshot *snapshot)
{
    json_put_str(json, "code", snapshot_code_text(arena, snapshot->id));
    json_put_date(json, "day", snapshot->day);
    json_put_int(json, "taken", snapshot->taken);
    json_put_str(json, "by", snapshot->by);
    json_put_str(json, "scope", snapshot->scope);
    json_put_int(json, "org", snapshot->org);
    json_put_str(json, "note", snapshot->note);
    json_put_int(json, "rows", snapshot->rows);
    json_put_int(json, "open", snapshot->open);
    json_put_int(json, "overdue", snapshot->overdue);
    json_put_str(json, "sha256", snapshot->sha256);
}

void report_json_snapshot(struct json *json, struct arena *arena, const struct snapshot *snapshot)
{
    json_open_object(json);
    put_head(json, arena, snapshot);
    json_end(json);
}

static void put_tally(struct json *json, const struct tally *tally)
{
    for (enum lamp lamp = 0; lamp < LAMP__MAX; lamp++)
        json_put_int(json, snapshot_lamp_name(lamp), tally->by_lamp[lamp]);
}

static void put_groups(struct json *json, const char *key, const char *id, const struct snapshot_group *groups, size_t n)
{
    json_key(json, key);
    json_open_array(json);
    for (size_t i = 0; i < n; i++) {
        json_open_object(json);
        json_put_int(json, id, groups[i].id);
        json_put_str(json, "name", groups[i].name);
        put_tally(json, &groups[i].tally);
        json_put_int(json, "days_late", groups[i].days_late);
        json_end(json);
    }
    json_end(json);
}

static void put_rows(struct json *json, const struct snapshot_content *content)
{
    json_key(json, "assignments");
    json_open_array(json);
    for (size_t i = 0; i < content->n_rows; i++) {
        const struct snapshot_row *row = &content->rows[i];
        const struct snapshot_task *task = &content->tasks[row->task];
        json_open_object(json);
        json_put_int(json, "id", row->id);
        json_put_int(json, "task", task->id);
        json_put_int(json, "document", task->document);
        json_put_int(json, "org", content->units[row->unit].org);
        json_put_str(json, "assignee", content->units[row->unit].name);
        json_put_str(json, "words", task->words);
        json_put_str(json, "paper", task->paper);
        json_put_str(json, "lamp", str_from(snapshot_lamp_name(row->lamp)));
        json_put_str(json, "state", str_from(assignment_state_name(row->state)));
        json_put_date(json, "due", row->due);
        json_put_date(json, "first_due", row->first_due);
        json_put_date(json, "handed", row->handed);
        json_put_date(json, "done", row->done);
        json_put_str(json, "evidence", row->evidence);
        json_put_str(json, "reason", row->reason);
        json_end(json);
    }
    json_end(json);
}

void report_json(struct buf *out, struct arena *arena, const struct snapshot *snapshot,
                 const struct snapshot_content *content, bool all)
{
    struct json json = {.out = out};
    struct snapshot_group *groups;
    size_t n;
    int64_t states[ASSIGNMENT__MAX];
    const struct tally sum = snapshot_sum(content);
    json_open_object(&json);
    put_head(&json, arena, snapshot);
    json_key(&json, "by_lamp");
    json_open_object(&json);
    put_tally(&json, &sum);
    json_end(&json);
    snapshot_by_state(content, states);
    json_key(&json, "by_state");
    json_open_object(&json);
    for (enum assignment_state state = 0; state < ASSIGNMENT__MAX; state++)
        json_put_int(&json, assignment_state_name(state), states[state]);
    json_end(&json);
    snapshot_by_unit(arena, content, &groups, &n);
    put_groups(&json, "units", "org", groups, n);
    snapshot_by_paper(arena, content, &groups, &n);
    put_groups(&json, "papers", "document", groups, n);
    if (all)
        put_rows(&json, content);
    json_end(&json);
}

static void put_sums(struct json *json, const struct snapshot_sums *s)
{
    json_put_int(json, "open_before", s->open_before);
    json_put_int(json, "added", s->added);
    json_put_int(json, "finished", s->finished);
    json_put_int(json, "dropped", s->dropped);
    json_put_int(json, "passed", s->passed);
    json_put_int(json, "open_after", s->open_after);
    json_put_int(json, "late_before", s->late_before);
    json_put_int(json, "late", s->late);
    json_put_int(json, "relieved", s->relieved);
    json_put_int(json, "late_passed", s->late_passed);
    json_put_int(json, "late_after", s->late_after);
}

static void put_side(struct json *json, const char *key, const struct snapshot_content *content,
                     const struct snapshot_row *row)
{
    json_key(json, key);
    if (!row) {
        json_put_null(json);
        return;
    }
    json_open_object(json);
    json_put_str(json, "lamp", str_from(snapshot_lamp_name(row->lamp)));
    json_put_date(json, "due", row->due);
    json_put_int(json, "org", content->units[row->unit].org);
    json_put_str(json, "assignee", content->units[row->unit].name);
    json_end(json);
}

static void put_pairs(struct json *json, const struct snapshot_comparison *c)
{
    json_key(json, "assignments");
    json_open_array(json);
    for (size_t i = 0; i < c->n_pairs; i++) {
        const struct snapshot_pair *pair = &c->pairs[i];
        if (!snapshot_pair_changed(pair))
            continue;
        json_open_object(json);
        json_put_int(json, "id", pair->after ? pair->after->id : pair->before->id);
        json_put_str(json, "change", str_from(snapshot_change_name(pair->change)));
        json_put_bool(json, "moved", pair->moved);
        json_put_bool(json, "passed", pair->passed);
        put_side(json, "before", c->before, pair->before);
        put_side(json, "after", c->after, pair->after);
        json_end(json);
    }
    json_end(json);
}

void report_json_comparison(struct buf *out, struct arena *arena, const struct snapshot *before,
                            const struct snapshot *after, const struct snapshot_comparison *comparison, bool all)
{
    struct json json = {.out = out};
    json_open_object(&json);
    json_key(&json, "before");
    report_json_snapshot(&json, arena, before);
    json_key(&json, "after");
    report_json_snapshot(&json, arena, after);
    put_sums(&json, &comparison->sums);
    json_key(&json, "units");
    json_open_array(&json);
    for (size_t i = 0; i < comparison->n_units; i++) {
        const struct snapshot_unit_pair *pair = &comparison->units[i];
        const struct snapshot_unit *unit = pair->after ? pair->after : pair->before;
        json_open_object(&json);
        json_put_int(&json, "org", unit->org);
        json_put_str(&json, "name", unit->name);
        json_put_str(&json, "change", str_from(snapshot_unit_change_name(pair->change)));
        put_sums(&json, &pair->sums);
        json_end(&json);
    }
    json_end(&json);
    if (all)
        put_pairs(&json, comparison);
    json_end(&json);
}

#include "office/state_assigned.h"

json_t *state_assigned_row(int64_t org, struct str assignee, struct str role)
{
    if (org && str_empty(assignee) && str_eq(role, STR("lead")))
        return json_integer(org);
    json_t *row = json_array();
    json_array_append_new(row, org ? json_integer(org) : json_null());
    json_array_append_new(row, json_stringn(assignee.p, assignee.n));
    json_array_append_new(row, json_stringn(role.p, role.n));
    return row;
}

size_t state_assigned_count(const json_t *after, int64_t *ret_first)
{
    const json_t *assignments = json_object_get(after, "assignments");
    *ret_first = json_integer_value(json_object_get(assignments, "first"));
    return json_array_size(json_object_get(assignments, "rows"));
}

json_t *state_assigned(const json_t *after, int64_t id)
{
    int64_t first;
    const size_t n = state_assigned_count(after, &first);
    if (id < first || (uint64_t)(id - first) >= n)
        return NULL;
    const json_t *assignments = json_object_get(after, "assignments");
    json_t *row = json_array_get(json_object_get(assignments, "rows"), (size_t)(id - first));
    json_t *state = json_deep_copy(json_object_get(assignments, "common"));
    if (!state)
        state = json_object();
    const bool plain = json_is_integer(row);
    json_object_set(state, "org", plain ? row : json_array_get(row, 0));
    if (plain) {
        json_object_set_new(state, "assignee", json_string(""));
        json_object_set_new(state, "role", json_string("lead"));
    } else {
        json_object_set(state, "assignee", json_array_get(row, 1));
        json_object_set(state, "role", json_array_get(row, 2));
    }
    return state;
}

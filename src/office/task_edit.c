#include "office/task_edit.h"

#include "office/common.h"
#include "office/document_row.h"
#include "office/redate.h"
#include "office/set.h"

/* Names separated by line breaks or ";", each once. */
static bool edit_assignees(struct work *work, struct str typed, struct task_record *task, struct err *err)
{
    struct str words;
    if (!common_words(work->arena, typed, WORDS_MAX_BYTES, _("Nơi thực hiện"), &words, err))
        return false;
    VEC(struct str) names = {0};
    VEC(struct str) keys = {0};
    for (size_t at = 0; at < words.n;) {
        size_t to = at;
        while (to < words.n && words.p[to] != '\n' && words.p[to] != ';')
            to++;
        const struct str name = str_trim(str_sub(words, at, to));
        at = to + 1;
        if (str_empty(name))
            continue;
        const struct str key = common_key(work->arena, name);
        bool known = false;
        for (size_t i = 0; i < keys.n && !known; i++)
            known = str_eq(keys.v[i], key);
        if (known)
            continue;
        if (names.n >= ASSIGNEES_MAX)
            return ERR(err, ERR_LIMIT, _("Chỉ giao một nhiệm vụ cho nhiều nhất %d nơi trong một lần."), ASSIGNEES_MAX);
        VEC_PUSH(work->arena, &names, name);
        VEC_PUSH(work->arena, &keys, key);
    }
    task->assignees = names.v;
    task->n_assignees = names.n;
    return true;
}

static bool edit_kind(const struct task_edit *edit, bool has_date, enum deadline_kind *kind, struct err *err)
{
    if (!str_empty(edit->deadline_kind)) {
        if (!deadline_kind_from_name(edit->deadline_kind, kind))
            return ERR(err, ERR_INPUT, _("Không hiểu loại hạn “%.*s”."), STR_ARG(edit->deadline_kind));
    } else if (has_date && *kind == DEADLINE_NONE) {
        *kind = DEADLINE_DATE;
    }
    return true;
}

static bool edit_date(struct str typed, struct date *ret_date, struct err *err)
{
    const struct str words = str_trim(typed);
    *ret_date = DATE_NONE;
    if (str_empty(words) || date_from_vi(words, ret_date) || date_from_iso(words, ret_date))
        return true;
    return ERR(err, ERR_INPUT, _("Không có ngày “%.*s”. Hãy nhập ngày, tháng, năm, ví dụ 20/02/2021."),
               words.n > 40 ? 40 : (int)words.n, words.p);
}

/* The day that follows from the rule of a kind that the paper did not have. */
static bool day_of_kind(struct work *work, const struct task_record *task, struct date *ret_date, struct err *err)
{
    struct document document;
    if (!document_get_header(work, task->document, &document, err))
        return false;
    const struct deadline deadline = {
        .kind = task->due.kind, .amount = task->due.amount, .unit = task->due.unit, .event = task->due.event};
    struct deadline_base base;
    if (!redate_base(work, &base, err))
        return false;
    base.issued = document.issued;
    base.received = document.received;
    *ret_date = deadline_due(&deadline, &base);
    return true;
}

static bool edit_due(struct work *work, const struct task_record *old, const struct task_edit *edit,
                     struct task_decision *decision, struct err *err)
{
    struct due *due = &decision->task.due;
    struct date typed;
    if (!edit_date(edit->deadline_date, &typed, err) || !edit_kind(edit, date_is(typed), &due->kind, err))
        return false;
    const bool given = edit->deadline_date.p != NULL;
    switch (due->kind) {
    case DEADLINE_NONE:
    case DEADLINE_RECURRING:
    case DEADLINE__MAX:
        due->date = DATE_NONE;
        return true;
    case DEADLINE_DATE:
        if (given)
            due->date = typed;
        if (!date_is(due->date))
            return ERR(err, ERR_INPUT,
                       _("Hạn là một ngày nhưng chưa có ngày. Hãy nhập ngày, hoặc chọn loại hạn khác."));
        decision->due_by_hand = date_cmp(due->date, old->due.date) != 0;
        return true;
    case DEADLINE_RELATIVE:
    case DEADLINE_IMMEDIATE:
    case DEADLINE_PERIOD: {
        struct date computed = old->due.date;
        if (due->kind != old->due.kind && !day_of_kind(work, &decision->task, &computed, err))
            return false;
        /* an empty box is no day of the person's own; nor is the day that the form showed for the kind before */
        const bool shown = due->kind != old->due.kind && date_cmp(typed, old->due.date) == 0;
        const bool own = given && date_is(typed) && !shown;
        due->date = own ? typed : computed;
        decision->due_by_hand = own && date_cmp(typed, computed) != 0;
        return true;
    }
    }
    return true;
}

static bool same_assignees(const struct task_record *a, const struct task_record *b)
{
    if (a->n_assignees != b->n_assignees)
        return false;
    for (size_t i = 0; i < a->n_assignees; i++)
        if (!str_eq(a->assignees[i], b->assignees[i]))
            return false;
    return true;
}

static bool edit_text(struct work *work, struct str typed, const char *what, struct str *text, struct err *err)
{
    struct str words;
    if (!common_words(work->arena, typed, WORDS_MAX_BYTES, what, &words, err))
        return false;
    if (words.p)
        *text = words;
    return true;
}

/* A set that is confirmed as it is proposed is no change. */
static bool edit_scope(struct work *work, struct str typed, struct task_record *task, bool *ret_changed,
                       struct err *err)
{
    struct set_ground ground;
    struct set set, proposed;
    *ret_changed = false;
    if (!typed.p)
        return true;
    if (!set_parse(work->arena, typed, &set, err) || !set_ground_of(work, task->document, task->id, &ground, err) ||
        !set_propose(work, &ground, task->assignees, task->n_assignees, task->words, &proposed, err))
        return false;
    set = set_settled(work->arena, &set);
    if (set.n == 0)
        return ERR(err, ERR_INPUT, _("Chưa chọn đơn vị nào. Hãy đánh dấu ít nhất một đơn vị."));
    task->scope = set_form(work->arena, &set);
    *ret_changed = !str_eq(task->scope, set_form(work->arena, &proposed));
    return true;
}

bool task_apply_edit(struct work *work, const struct task_record *old, const struct task_edit *edit,
                     struct task_decision *ret_decision, struct err *err)
{
    struct task_decision decision = {.task = *old};
    struct task_record *task = &decision.task;
    if (edit->words.p && str_empty(str_trim(edit->words)))
        return ERR(err, ERR_INPUT, _("Nội dung nhiệm vụ không được để trống."));
    if (!edit_text(work, edit->words, _("Nội dung nhiệm vụ"), &task->words, err) ||
        !edit_text(work, edit->deliverable, _("Sản phẩm"), &task->deliverable, err) ||
        !edit_text(work, edit->channel, _("Nơi báo cáo"), &task->channel, err) ||
        !edit_text(work, edit->deadline_words, _("Lời văn về hạn"), &task->due.words, err) ||
        !edit_due(work, old, edit, &decision, err))
        return false;
    if (edit->assignees.p && !edit_assignees(work, edit->assignees, task, err))
        return false;
    bool scope_changed;
    if (!edit_scope(work, edit->scope, task, &scope_changed, err))
        return false;
    decision.assignees_changed = !same_assignees(old, task);
    decision.unchanged = !decision.assignees_changed && !scope_changed && str_eq(old->words, task->words) &&
                         str_eq(old->deliverable, task->deliverable) && str_eq(old->channel, task->channel) &&
                         str_eq(old->due.words, task->due.words) && old->due.kind == task->due.kind &&
                         date_cmp(old->due.date, task->due.date) == 0;
    *ret_decision = decision;
    return true;
}

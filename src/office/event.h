/*
 * event: what a deadline waits for besides its own paper: "20 ngày sau khi Tỉnh ủy ban hành văn bản", "kể từ ngày kết
 * thúc kiểm tra". A confirmed task of such a deadline awaits its event; when that has a day, its due day is computed
 * (redate.h), and again when the day is corrected.
 *
 * The day comes from a person, or from the registration of the awaited paper: of itself when the words name the paper's
 * type and issuer ("sau khi có Kế hoạch của Tỉnh ủy") and a paper of both is registered that was not issued before the
 * task's own; else when a person says that a held paper is the one. It is then the paper's day of issue, and follows it.
 */
#ifndef DONDOC_OFFICE_EVENT_H
#define DONDOC_OFFICE_EVENT_H

#include "office/document.h"
#include "office/task.h"

struct event {
    struct str words;    /* "tỉnh ủy ban hành văn bản": as they are compared; empty when the deadline names none */
    struct date day;     /* DATE_NONE: not yet */
    int64_t document;    /* whose day of issue it is; 0: a person entered it */
};

/* What the words of a deadline wait for; each may be empty. As they are compared (common_key), in the arena. */
struct event_words {
    struct str words, type, issuer;
};
struct event_words event_read(struct arena *arena, struct str deadline_words);

/* True for a task whose due day hangs on such an event. */
bool event_is_awaited(const struct due *due);
/* Notes what a task that was just confirmed waits for; journalled. Nothing for others. */
bool event_await(struct work *work, const struct task_record *task, struct err *err);
/* Of a task that waits or waited; empty for others. */
bool event_get(struct work *work, int64_t task, struct event *ret_event, struct err *err);
/* A person says when it happened, or (document) which held paper it was: its day of issue counts then and `day` is not
 * looked at. ERR_CONFLICT for a task that waits for nothing of the kind, ERR_INPUT without a day. */
bool event_record(struct work *work, int64_t task, struct date day, int64_t document, struct err *err);

/* A paper came into the register, or its header was corrected: gives the tasks that wait for it their day, and those
 * that hang on it already its new one. Inside this room only. */
bool event_paper(struct work *work, const struct document *document, struct err *err);

#endif

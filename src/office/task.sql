-- What papers demand.

-- name: task_insert
-- purpose: Keeps a task, proposed by the reader or typed by a person.
-- in: document int?, line int, span_from int, span_to int, words text, deliverable text, channel text, deadline_kind text, deadline_words text, amount int, unit text, event text, due text?, due_by_hand int, by_hand int, status text, decided_by text, decided int, asker text, serves int?, scope text, duty int?, period text
-- out: id int
INSERT INTO task (document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words,
    amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope,
    duty, period)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, 0, ?17, ?18, '', ?19, ?20, ?21, ?22,
    ?23)
RETURNING id;

-- name: task_assignee_insert
-- purpose: Notes whom a task names.
-- in: task int, seq int, name text
INSERT INTO task_assignee (task, seq, name) VALUES (?1, ?2, ?3);

-- name: task_assignee_clear
-- purpose: Forgets whom a task names.
-- in: task int
DELETE FROM task_assignee WHERE task = ?1;

-- fragment: task_columns
t.id, coalesce(t.document, 0), coalesce(d.type, ''), coalesce(d.number, ''), coalesce(d.symbol, ''),
    coalesce(d.file, ''), t.line, t.span_from, t.span_to, t.words, t.deliverable, t.channel, t.deadline_kind, t.deadline_words, t.amount, t.unit, t.event, t.due, t.due_by_hand, t.status,
    t.unchanged, t.decided_by, t.decided, t.reason, t.asker, coalesce(t.serves, 0), t.scope, coalesce(t.duty, 0),
    t.period

-- name: task_get
-- purpose: One task.
-- in: id int
-- out: id int, document int, type text, number text, symbol text, file text, line int, span_from int, span_to int, words text, deliverable text, channel text, deadline_kind text, deadline_words text, amount int, unit text, event text, due text?, due_by_hand int, status text, unchanged int, decided_by text, decided int, reason text, asker text, serves int, scope text, duty int, period text
SELECT {task_columns} FROM task AS t LEFT JOIN document AS d ON d.id = t.document WHERE t.id = ?1;

-- name: task_of_document
-- purpose: The tasks of a paper in reading order, without what units passed onward of them and what is owed each period.
-- in: document int
-- out: as task_get
SELECT {task_columns} FROM task AS t JOIN document AS d ON d.id = t.document
WHERE t.document = ?1 AND t.serves IS NULL AND t.period = ''
ORDER BY t.span_from, t.id;

-- name: task_of_document_owed
-- purpose: The tasks of a paper that somebody in a range of paths owes, in reading order.
-- in: document int, path text, path_end text
-- out: as task_get
SELECT {task_columns} FROM task AS t JOIN document AS d ON d.id = t.document WHERE t.document = ?1 AND t.period = ''
    AND {access_owes ?2 ?3}
ORDER BY t.span_from, t.id;

-- name: task_assignee_of
-- purpose: Whom a task names.
-- in: task int
-- out: name text
SELECT name FROM task_assignee WHERE task = ?1 ORDER BY seq;

-- name: task_assignee_of_document
-- purpose: Whom the tasks of a paper name.
-- in: document int
-- out: task int, name text
SELECT a.task, a.name FROM task AS t JOIN task_assignee AS a ON a.task = t.id WHERE t.document = ?1 AND t.serves IS NULL
ORDER BY t.span_from, t.id, a.seq;

-- name: task_assignee_of_document_owed
-- purpose: Who in a range of paths owes the tasks of a paper.
-- in: document int, path text, path_end text
-- out: as task_assignee_of_document
-- sort: the assignments of one paper
SELECT s.task, CASE WHEN s.assignee = '' THEN n.name ELSE s.assignee END FROM org AS n CROSS JOIN task AS t CROSS JOIN assignment AS s
WHERE n.path >= ?2 AND n.path < ?3 AND t.document = ?1 AND s.task = t.id AND s.org = n.id
ORDER BY t.span_from, t.id, s.id;

-- name: task_confirm
-- purpose: Makes a proposal binding, as a person left it; changes nothing when it is decided already.
-- in: id int, words text, deliverable text, channel text, deadline_kind text, deadline_words text, due text?, due_by_hand int, unchanged int, decided_by text, decided int, scope text
UPDATE task SET words = ?2, deliverable = ?3, channel = ?4, deadline_kind = ?5, deadline_words = ?6, due = ?7,
    due_by_hand = ?8, status = 'confirmed', unchanged = ?9, decided_by = ?10, decided = ?11, scope = ?12
WHERE id = ?1 AND status = 'proposed';

-- name: task_reject
-- purpose: Turns a proposal down; changes nothing when it is decided already.
-- in: id int, reason text, decided_by text, decided int
UPDATE task SET status = 'rejected', reason = ?2, decided_by = ?3, decided = ?4 WHERE id = ?1 AND status = 'proposed';

-- name: task_set_day
-- purpose: Writes the day that a person entered for a task that waits for one; nothing computes it again.
-- in: id int, due text
UPDATE task SET due = ?2, due_by_hand = 1 WHERE id = ?1 AND status = 'confirmed' AND due IS NULL;

-- name: task_waiting
-- purpose: How many tasks, and papers with tasks, wait for a person.
-- out: tasks int, documents int
-- scan: an index of proposals only
SELECT count(*), count(DISTINCT document) FROM task WHERE status = 'proposed';

-- name: task_waiting_seen
-- purpose: The same, of the papers that were registered in a range of paths.
-- in: path text, path_end text
-- out: as task_waiting
SELECT count(*), count(DISTINCT t.document) FROM task AS t
WHERE t.status = 'proposed' AND t.document IN ({access_owned});

-- name: task_recurring
-- purpose: The orders of papers that want something each period.
-- out: id int
-- scan: once a day, by a timer
SELECT id FROM task
WHERE deadline_kind = 'recurring' AND status = 'confirmed' AND period = '' AND document IS NOT NULL AND serves IS NULL
ORDER BY id;

-- name: task_owers
-- purpose: Those who owe a task and are not done with it.
-- in: task int
-- out: org int, assignee text, role text
SELECT coalesce(org, 0), assignee, role FROM assignment WHERE task = ?1 AND state NOT IN ('accepted', 'cancelled')
ORDER BY due_sort, id;

-- name: task_instance
-- purpose: The instance of an order for one period.
-- in: document int, span_from int, period text, words text
-- out: id int
SELECT id FROM task WHERE document = ?1 AND span_from = ?2 AND period = ?3 AND words = ?4 LIMIT 1;

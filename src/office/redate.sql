-- Days that are computed again.

-- fragment: redate_rows
SELECT t.id, t.deadline_kind, t.amount, t.unit, t.event, t.due, d.issued, d.received, w.day
FROM task AS t JOIN document AS d ON d.id = t.document LEFT JOIN awaited AS w ON w.task = t.id
WHERE t.due_by_hand = 0 AND t.deadline_kind IN ('relative', 'immediate') AND t.status <> 'rejected'

-- name: redate_of_document
-- purpose: The tasks of a paper whose days are computed, with what they are computed from.
-- in: document int
-- out: id int, deadline_kind text, amount int, unit text, event text, due text?, issued text?, received text, day text?
{redate_rows} AND t.document = ?1 ORDER BY t.span_from, t.id;

-- name: redate_one
-- purpose: One task whose day is computed.
-- in: task int
-- out: as redate_of_document
{redate_rows} AND t.id = ?1;

-- name: redate_after
-- purpose: Tasks whose computed day stands behind a key, by day.
-- in: after_due text, after_id int, limit int
-- out: as redate_of_document
{redate_rows} AND (t.due, t.id) > (?1, ?2) ORDER BY t.due, t.id LIMIT ?3;

-- name: redate_set_task
-- purpose: Writes the day of a task.
-- in: id int, due text?
UPDATE task SET due = ?2 WHERE id = ?1;

-- name: redate_owed
-- purpose: The assignments of a task that still count, with their days, the last day they were extended to, and that of the assignment which the task passes onward; also those done, so that late and in time stay true.
-- in: task int
-- out: id int, due text?, extended text?, above text?
SELECT a.id, a.due, (SELECT max(x.due_after) FROM extension AS x WHERE x.assignment = a.id), p.due
FROM assignment AS a JOIN task AS t ON t.id = a.task LEFT JOIN assignment AS p ON p.id = t.serves
WHERE a.task = ?1 AND a.state <> 'cancelled';

-- name: redate_serving
-- purpose: The tasks that pass an assignment onward of which one, or who owes it, is due after a day.
-- in: assignment int, due text
-- out: id int, due text?
SELECT t.id, t.due FROM task AS t
WHERE t.serves = ?1 AND (t.due > ?2 OR EXISTS (SELECT 1 FROM assignment AS a WHERE a.task = t.id AND a.due > ?2));

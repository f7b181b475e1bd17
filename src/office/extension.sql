-- Due days that were moved.

-- name: extension_insert
-- purpose: Keeps an extension.
-- in: assignment int, due_before text, due_after text, reason text, document int?, created int, created_by text
-- out: id int
INSERT INTO extension (assignment, due_before, due_after, reason, document, created, created_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) RETURNING id;

-- name: extension_of_task
-- purpose: The extensions of a task's assignments.
-- in: task int
-- sort: the assignments of one task
-- out: id int, assignment int, due_before text, due_after text, reason text, document int?, created int, created_by text
SELECT x.id, x.assignment, x.due_before, x.due_after, x.reason, x.document, x.created, x.created_by
FROM assignment AS a JOIN extension AS x ON x.assignment = a.id WHERE a.task = ?1 ORDER BY x.assignment, x.id;

-- name: extension_of_assignment
-- purpose: The extensions of one assignment, oldest first.
-- in: assignment int
-- out: as extension_of_task
SELECT x.id, x.assignment, x.due_before, x.due_after, x.reason, x.document, x.created, x.created_by
FROM extension AS x WHERE x.assignment = ?1 ORDER BY x.id;

-- name: extension_open
-- purpose: The open assignments of a task that are due before a day.
-- in: task int, due text
-- sort: the assignments of one task
-- out: id int
SELECT id FROM assignment WHERE task = ?1 AND open = 1 AND due < ?2 ORDER BY id;

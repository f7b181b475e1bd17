-- What is owed passes to somebody else.

-- name: assignment_open_of
-- purpose: What an organisation owes and has not done.
-- in: org int
-- out: id int
-- sort: the assignments of one organisation
SELECT id FROM assignment WHERE org = ?1 AND open = 1 ORDER BY id;

-- name: assignment_unplaced
-- purpose: What is owed by a name that nobody knew, and is asked in a range of paths.
-- in: assignee_key text, path text, path_end text
-- out: id int
SELECT a.id FROM assignment AS a JOIN task AS t ON t.id = a.task
WHERE a.org IS NULL AND a.open = 1 AND a.assignee_key = ?1 AND t.asker >= ?2 AND t.asker < ?3
ORDER BY a.assignee_key, a.id;

-- name: assignment_set_org
-- purpose: Somebody else owes it from now on, unless it was done meanwhile.
-- in: id int, org int
UPDATE assignment SET org = ?2 WHERE id = ?1 AND open = 1;

-- name: assignment_of_task_and_org
-- purpose: The assignment by which an organisation owes a task.
-- in: task int, org int
-- out: id int
SELECT id FROM assignment WHERE task = ?1 AND org = ?2;

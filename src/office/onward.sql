-- What a unit passes onward to those below it: tasks that serve its assignment.

-- name: onward_of_task
-- purpose: Of each assignment of a task that was passed onward, how many owe it there and how far they are.
-- in: task int
-- out: assignment int, n int, handed int, done int
SELECT p.id, count(a.id), sum(CASE WHEN a.state = 'submitted' THEN 1 ELSE 0 END),
    sum(CASE WHEN a.state = 'accepted' THEN 1 ELSE 0 END)
FROM assignment AS p JOIN task AS q ON q.serves = p.id JOIN assignment AS a ON a.task = q.id
WHERE p.task = ?1 AND a.state <> 'cancelled' GROUP BY p.id ORDER BY p.id;

-- name: onward_tasks
-- purpose: The tasks that serve an assignment, and how far they are.
-- in: assignment int
-- out: task int, words text, due text?, n int, handed int, done int
SELECT q.id, q.words, q.due,
    (SELECT count(*) FROM assignment AS a WHERE a.task = q.id AND a.state <> 'cancelled'),
    (SELECT count(*) FROM assignment AS a WHERE a.task = q.id AND a.state = 'submitted'),
    (SELECT count(*) FROM assignment AS a WHERE a.task = q.id AND a.state = 'accepted')
FROM task AS q WHERE q.serves = ?1 ORDER BY q.id;

-- name: onward_open
-- purpose: What is open of the tasks that serve an assignment.
-- in: assignment int
-- out: id int
-- sort: what one unit passed onward
SELECT a.id FROM task AS q CROSS JOIN assignment AS a
WHERE q.serves = ?1 AND a.task = q.id AND a.open = 1 ORDER BY a.id;

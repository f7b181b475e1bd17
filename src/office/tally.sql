-- Counts of assignments by node, by task: kept with every change (tally.h).

-- fragment: tally_day
CASE WHEN a.track IN ('dated', 'handed') THEN coalesce(a.due, '')
    WHEN a.track IN ('undated', 'continuous') THEN '' ELSE substr(coalesce(a.due, ''), 1, 7) END

-- name: owed_tally_add
-- purpose: Counts more below a node.
-- in: id int, track text, day text, n int
INSERT INTO owed_tally (org, track, day, n) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (org, track, day) DO UPDATE SET n = owed_tally.n + excluded.n;

-- name: owed_tally_take
-- purpose: Counts less below a node, where more than that is left.
-- in: as owed_tally_add
UPDATE owed_tally SET n = n - ?4 WHERE org = ?1 AND track = ?2 AND day = ?3 AND n > ?4;

-- name: owed_tally_drop
-- purpose: Forgets a count of nothing.
-- in: as owed_tally_add
DELETE FROM owed_tally WHERE org = ?1 AND track = ?2 AND day = ?3 AND n = ?4;

-- name: asked_tally_add
-- purpose: Counts more that a node asks of others.
-- in: as owed_tally_add
INSERT INTO asked_tally (org, track, day, n) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (org, track, day) DO UPDATE SET n = asked_tally.n + excluded.n;

-- name: asked_tally_take
-- purpose: Counts less that a node asks of others, where more than that is left.
-- in: as owed_tally_add
UPDATE asked_tally SET n = n - ?4 WHERE org = ?1 AND track = ?2 AND day = ?3 AND n > ?4;

-- name: asked_tally_drop
-- purpose: Forgets a count of nothing.
-- in: as owed_tally_add
DELETE FROM asked_tally WHERE org = ?1 AND track = ?2 AND day = ?3 AND n = ?4;

-- name: task_tally_add
-- purpose: Counts more who owe a task.
-- in: as owed_tally_add
INSERT INTO task_tally (task, track, day, n) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (task, track, day) DO UPDATE SET n = task_tally.n + excluded.n;

-- name: task_tally_take
-- purpose: Counts less who owe a task, where more than that is left.
-- in: as owed_tally_add
UPDATE task_tally SET n = n - ?4 WHERE task = ?1 AND track = ?2 AND day = ?3 AND n > ?4;

-- name: task_tally_drop
-- purpose: Forgets a count of nothing.
-- in: as owed_tally_add
DELETE FROM task_tally WHERE task = ?1 AND track = ?2 AND day = ?3 AND n = ?4;

-- name: tally_places
-- purpose: Where those stand who owe some assignments that were made together, and how many at each place.
-- in: first int, last int
-- out: path text?, n int
SELECT p.path, count(*) FROM assignment AS a LEFT JOIN org AS o ON o.id = a.org LEFT JOIN org AS p ON p.id = o.parent
WHERE a.id >= ?1 AND a.id <= ?2 GROUP BY p.path;

-- name: tally_outside
-- purpose: How many of some assignments that were made together are not owed at a node or below it.
-- in: first int, last int, path text, path_end text
-- out: n int
SELECT count(*) FROM assignment AS a LEFT JOIN org AS o ON o.id = a.org
WHERE a.id >= ?1 AND a.id <= ?2 AND (o.path IS NULL OR o.path < ?3 OR o.path >= ?4);

-- name: tally_asker
-- purpose: On whose behalf a task is asked.
-- in: task int
-- out: asker text
SELECT asker FROM task WHERE id = ?1;

-- name: tally_below
-- purpose: What is owed below a node.
-- in: id int
-- out: track text, day text, n int
SELECT track, day, n FROM owed_tally WHERE org = ?1;

-- name: tally_own
-- purpose: What a node owes itself.
-- in: as tally_below
-- out: as tally_below
SELECT a.track, a.due_sort, count(*) FROM assignment AS a WHERE a.open IN (0, 1) AND a.org = ?1
GROUP BY a.track, a.due_sort;

-- name: tally_below_open
-- purpose: What is owed below a node and still open.
-- in: as tally_below
-- out: as tally_below
SELECT track, day, n FROM owed_tally WHERE org = ?1 AND track IN ('continuous', 'dated', 'handed', 'undated');

-- name: tally_below_open_sum
-- purpose: How much is owed below a node and still open.
-- in: as tally_below
-- out: n int
SELECT coalesce(sum(n), 0) FROM owed_tally WHERE org = ?1 AND track IN ('continuous', 'dated', 'handed', 'undated');

-- name: tally_below_open_sum [pgsql]
SELECT coalesce(sum(n), 0)::bigint FROM owed_tally WHERE org = ?1 AND track IN ('continuous', 'dated', 'handed', 'undated');

-- name: tally_open_days
-- purpose: How much is open in the whole office on some days.
-- in: day_from text, day_to text
-- out: n int
SELECT coalesce(sum(n), 0) FROM owed_tally
WHERE org = 0 AND track IN ('continuous', 'dated', 'handed', 'undated') AND day >= ?1 AND day <= ?2;

-- name: tally_open_days [pgsql]
SELECT coalesce(sum(n), 0)::bigint FROM owed_tally
WHERE org = 0 AND track IN ('continuous', 'dated', 'handed', 'undated') AND day >= ?1 AND day <= ?2;

-- name: tally_own_open
-- purpose: What a node owes itself and is still open, one by one: to gather so few costs more than to tell them.
-- in: as tally_below
-- out: as tally_below
SELECT a.track, a.due_sort, 1 FROM assignment AS a WHERE a.open = 1 AND a.org = ?1;

-- name: tally_asked
-- purpose: What a node and those below it ask of others.
-- in: as tally_below
-- out: as tally_below
SELECT track, day, n FROM asked_tally WHERE org = ?1;

-- name: tally_task
-- purpose: How far a task got.
-- in: as tally_below
-- out: as tally_below
SELECT track, day, n FROM task_tally WHERE task = ?1;

-- name: tally_document
-- purpose: How far the tasks of a paper got.
-- in: as tally_below
-- out: as tally_below
SELECT w.track, w.day, sum(w.n) FROM task AS t JOIN task_tally AS w ON w.task = t.id WHERE t.document = ?1
GROUP BY w.track, w.day;

-- name: tally_document [pgsql]
SELECT w.track, w.day, sum(w.n)::bigint FROM task AS t JOIN task_tally AS w ON w.task = t.id WHERE t.document = ?1
GROUP BY w.track, w.day;

-- fragment: tally_without_day
-- What lamps show, in the order of tally_children. What is dated is asked for by ranges of days: to sum a range costs a
-- third of asking each row which one it is in.
CAST(CASE WHEN y.track = 'undated' THEN sum(y.n) ELSE 0 END AS BIGINT), CAST(CASE WHEN y.track = 'handed' THEN sum(y.n) ELSE 0 END AS BIGINT),
    0, 0, 0, 0, CAST(CASE WHEN y.track = 'continuous' THEN sum(y.n) ELSE 0 END AS BIGINT)

-- fragment: tally_own_lamps
CAST(sum(CASE WHEN a.track = 'undated' THEN 1 ELSE 0 END) AS BIGINT),
    CAST(sum(CASE WHEN a.track = 'handed' THEN 1 ELSE 0 END) AS BIGINT),
    CAST(sum(CASE WHEN a.track = 'dated' AND a.due_sort <= ?1 THEN 1 ELSE 0 END) AS BIGINT),
    CAST(sum(CASE WHEN a.track = 'dated' AND a.due_sort > ?1 AND a.due_sort < ?2 THEN 1 ELSE 0 END) AS BIGINT),
    CAST(sum(CASE WHEN a.track = 'dated' AND a.due_sort >= ?2 AND a.due_sort <= ?3 THEN 1 ELSE 0 END) AS BIGINT),
    CAST(sum(CASE WHEN a.track = 'dated' AND a.due_sort > ?3 THEN 1 ELSE 0 END) AS BIGINT),
    CAST(sum(CASE WHEN a.track = 'continuous' THEN 1 ELSE 0 END) AS BIGINT)

-- name: tally_children
-- purpose: What is open below each node that stands directly below another, and at each: several rows a node.
-- in: parent int, overdue_long text, today text, soon text
-- out: id int, name text, kind text, path text, needs_date int, handed int, overdue_long int, overdue int, due_soon int, on_time int, continuous int
SELECT b.id, b.name, b.kind, b.path, {tally_without_day}
FROM org AS b CROSS JOIN owed_tally AS y
WHERE b.parent = ?1 AND y.org = b.id AND y.track IN ('handed', 'undated', 'continuous') GROUP BY b.id, y.track
UNION ALL
SELECT b.id, b.name, b.kind, b.path, 0, 0, CAST(sum(y.n) AS BIGINT), 0, 0, 0, 0 FROM org AS b CROSS JOIN owed_tally AS y
WHERE b.parent = ?1 AND y.org = b.id AND y.track = 'dated' AND y.day <= ?2 GROUP BY b.id
UNION ALL
SELECT b.id, b.name, b.kind, b.path, 0, 0, 0, CAST(sum(y.n) AS BIGINT), 0, 0, 0 FROM org AS b CROSS JOIN owed_tally AS y
WHERE b.parent = ?1 AND y.org = b.id AND y.track = 'dated' AND y.day > ?2 AND y.day < ?3 GROUP BY b.id
UNION ALL
SELECT b.id, b.name, b.kind, b.path, 0, 0, 0, 0, CAST(sum(y.n) AS BIGINT), 0, 0 FROM org AS b CROSS JOIN owed_tally AS y
WHERE b.parent = ?1 AND y.org = b.id AND y.track = 'dated' AND y.day >= ?3 AND y.day <= ?4 GROUP BY b.id
UNION ALL
SELECT b.id, b.name, b.kind, b.path, 0, 0, 0, 0, 0, CAST(sum(y.n) AS BIGINT), 0 FROM org AS b CROSS JOIN owed_tally AS y
WHERE b.parent = ?1 AND y.org = b.id AND y.track = 'dated' AND y.day > ?4 GROUP BY b.id
UNION ALL
SELECT b.id, b.name, b.kind, b.path, {tally_own_lamps ?2 ?3 ?4}
FROM org AS b CROSS JOIN assignment AS a WHERE b.parent = ?1 AND a.open = 1 AND a.org = b.id GROUP BY b.id;

-- name: tally_roots
-- purpose: The same of the nodes that stand below no other.
-- in: overdue_long text, today text, soon text
-- out: as tally_children
SELECT b.id, b.name, b.kind, b.path, {tally_without_day}
FROM org AS b CROSS JOIN owed_tally AS y
WHERE b.parent IS NULL AND y.org = b.id AND y.track IN ('handed', 'undated', 'continuous') GROUP BY b.id, y.track
UNION ALL
SELECT b.id, b.name, b.kind, b.path, 0, 0, CAST(sum(y.n) AS BIGINT), 0, 0, 0, 0 FROM org AS b CROSS JOIN owed_tally AS y
WHERE b.parent IS NULL AND y.org = b.id AND y.track = 'dated' AND y.day <= ?1 GROUP BY b.id
UNION ALL
SELECT b.id, b.name, b.kind, b.path, 0, 0, 0, CAST(sum(y.n) AS BIGINT), 0, 0, 0 FROM org AS b CROSS JOIN owed_tally AS y
WHERE b.parent IS NULL AND y.org = b.id AND y.track = 'dated' AND y.day > ?1 AND y.day < ?2 GROUP BY b.id
UNION ALL
SELECT b.id, b.name, b.kind, b.path, 0, 0, 0, 0, CAST(sum(y.n) AS BIGINT), 0, 0 FROM org AS b CROSS JOIN owed_tally AS y
WHERE b.parent IS NULL AND y.org = b.id AND y.track = 'dated' AND y.day >= ?2 AND y.day <= ?3 GROUP BY b.id
UNION ALL
SELECT b.id, b.name, b.kind, b.path, 0, 0, 0, 0, 0, CAST(sum(y.n) AS BIGINT), 0 FROM org AS b CROSS JOIN owed_tally AS y
WHERE b.parent IS NULL AND y.org = b.id AND y.track = 'dated' AND y.day > ?3 GROUP BY b.id
UNION ALL
SELECT b.id, b.name, b.kind, b.path, {tally_own_lamps ?1 ?2 ?3}
FROM org AS b CROSS JOIN assignment AS a WHERE b.parent IS NULL AND a.open = 1 AND a.org = b.id GROUP BY b.id;

-- name: verify_owed_tally
-- purpose: Where the count below a node differs from what its children owe and count; one level proves the next.
-- scan: of what it found itself
-- in: id int
-- out: track text, day text, difference int
SELECT f.track, f.day, sum(f.n) FROM (
    SELECT track, day, n FROM owed_tally WHERE org = ?1
    UNION ALL
    SELECT y.track, y.day, -y.n FROM org AS c CROSS JOIN owed_tally AS y WHERE y.org = c.id AND c.parent = ?1
    UNION ALL
    SELECT a.track, {tally_day}, -1 FROM org AS c CROSS JOIN assignment AS a
    WHERE a.org = c.id AND c.parent = ?1 AND a.open IN (0, 1)
) AS f GROUP BY f.track, f.day HAVING sum(f.n) <> 0;

-- name: verify_owed_tally [pgsql]
SELECT f.track, f.day, sum(f.n)::bigint FROM (
    SELECT track, day, n FROM owed_tally WHERE org = ?1
    UNION ALL
    SELECT y.track, y.day, -y.n FROM org AS c CROSS JOIN owed_tally AS y WHERE y.org = c.id AND c.parent = ?1
    UNION ALL
    SELECT a.track, {tally_day}, -1 FROM org AS c JOIN assignment AS a ON a.org = c.id WHERE c.parent = ?1
) AS f GROUP BY f.track, f.day HAVING sum(f.n) <> 0;

-- name: verify_whole_tally
-- purpose: Where the count of the whole office differs from its assignments.
-- scan: looks at every row
-- out: as verify_owed_tally
SELECT f.track, f.day, sum(f.n) FROM (
    SELECT track, day, n FROM owed_tally WHERE org = 0
    UNION ALL
    SELECT a.track, {tally_day}, -1 FROM assignment AS a
) AS f GROUP BY f.track, f.day HAVING sum(f.n) <> 0;

-- name: verify_whole_tally [pgsql]
SELECT f.track, f.day, sum(f.n)::bigint FROM (
    SELECT track, day, n FROM owed_tally WHERE org = 0
    UNION ALL
    SELECT a.track, {tally_day}, -1 FROM assignment AS a
) AS f GROUP BY f.track, f.day HAVING sum(f.n) <> 0;

-- name: verify_asked_tally
-- purpose: Where the count of what a node asks of others differs from the assignments.
-- scan: of what it found itself
-- in: org int, path text, path_end text
-- out: as verify_owed_tally
SELECT f.track, f.day, sum(f.n) FROM (
    SELECT track, day, n FROM asked_tally WHERE org = ?1
    UNION ALL
    SELECT a.track, {tally_day}, -1
    FROM task AS t JOIN assignment AS a ON a.task = t.id LEFT JOIN org AS o ON o.id = a.org
    WHERE t.asker >= ?2 AND t.asker < ?3 AND (o.path IS NULL OR o.path < ?2 OR o.path >= ?3)
) AS f GROUP BY f.track, f.day HAVING sum(f.n) <> 0;

-- name: verify_asked_tally [pgsql]
SELECT f.track, f.day, sum(f.n)::bigint FROM (
    SELECT track, day, n FROM asked_tally WHERE org = ?1
    UNION ALL
    SELECT a.track, {tally_day}, -1
    FROM task AS t JOIN assignment AS a ON a.task = t.id LEFT JOIN org AS o ON o.id = a.org
    WHERE t.asker >= ?2 AND t.asker < ?3 AND (o.path IS NULL OR o.path < ?2 OR o.path >= ?3)
) AS f GROUP BY f.track, f.day HAVING sum(f.n) <> 0;

-- name: verify_task_tally
-- purpose: Where the count of those who owe a task differs from its assignments.
-- scan: of what it found itself
-- in: as verify_owed_tally
-- out: as verify_owed_tally
SELECT f.track, f.day, sum(f.n) FROM (
    SELECT track, day, n FROM task_tally WHERE task = ?1
    UNION ALL
    SELECT a.track, {tally_day}, -1 FROM assignment AS a WHERE a.task = ?1
) AS f GROUP BY f.track, f.day HAVING sum(f.n) <> 0;

-- name: verify_task_tally [pgsql]
SELECT f.track, f.day, sum(f.n)::bigint FROM (
    SELECT track, day, n FROM task_tally WHERE task = ?1
    UNION ALL
    SELECT a.track, {tally_day}, -1 FROM assignment AS a WHERE a.task = ?1
) AS f GROUP BY f.track, f.day HAVING sum(f.n) <> 0;

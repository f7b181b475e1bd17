-- Standing duties.

-- name: duty_insert
-- purpose: Keeps a duty.
-- in: words text, scope text, asker text, period text, times int, due_days int, proof text, topic text, basis text, since text, until text?, created int
-- out: id int
INSERT INTO duty (words, scope, asker, period, times, due_days, proof, topic, basis, since, until, created)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
RETURNING id;

-- name: duty_set_until
-- purpose: Ends a duty on a day.
-- in: id int, until text
UPDATE duty SET until = ?2 WHERE id = ?1;

-- fragment: duty_columns
id, words, scope, asker, period, times, due_days, proof, topic, basis, since, until

-- name: duty_get
-- purpose: One duty.
-- in: id int
-- out: id int, words text, scope text, asker text, period text, times int, due_days int, proof text, topic text, basis text, since text, until text?
SELECT {duty_columns} FROM duty WHERE id = ?1;

-- name: duty_list
-- purpose: The duties that are asked for at a node, below it, or above it; ended ones last.
-- in: path text, path_end text
-- out: as duty_get
-- scan: duties are few
-- sort: duties are few
SELECT {duty_columns} FROM duty
WHERE (asker >= ?1 AND asker < ?2) OR substr(?1, 1, length(asker)) = asker
ORDER BY CASE WHEN until IS NULL THEN 0 ELSE 1 END, id;

-- name: duty_running
-- purpose: The duties that owe something on a day.
-- in: day text
-- out: as duty_get
-- scan: duties are few
SELECT {duty_columns} FROM duty WHERE since <= ?1 AND (until IS NULL OR until >= ?1) ORDER BY id;

-- name: duty_task
-- purpose: The task of a duty's period.
-- in: duty int, period text
-- out: id int
SELECT id FROM task WHERE duty = ?1 AND period = ?2 LIMIT 1;

-- name: duty_owed
-- purpose: What a node still owes under duties that records of a kind prove.
-- in: org int, proof text
-- out: assignment int, topic text, times int, period text
SELECT a.id, d.topic, d.times, t.period
FROM assignment AS a JOIN task AS t ON t.id = a.task JOIN duty AS d ON d.id = t.duty
WHERE a.open = 1 AND a.org = ?1 AND d.proof = ?2 AND a.state IN ('assigned', 'acknowledged', 'returned')
ORDER BY a.due_sort, a.id;

-- name: duty_proofs
-- purpose: How many records were handed in for an assignment.
-- in: assignment int
-- out: n int
SELECT count(*) FROM record_proof WHERE assignment = ?1;

-- name: duty_cells
-- purpose: How the nodes in a range of paths stand with the duties of some periods, by path.
-- in: path text, path_end text, month text, quarter text, half text, year text, limit int
-- out: duty int, org int, assignment int, track text, due text?, handed text?
-- scan: the duties themselves
-- sort: by path, of what duties owe in a few periods
SELECT t.duty, a.org, a.id, a.track, a.due, a.handed
FROM duty AS d CROSS JOIN task AS t CROSS JOIN assignment AS a CROSS JOIN org AS o
WHERE t.duty = d.id AND a.task = t.id AND o.id = a.org AND t.period IN (?3, ?4, ?5, ?6) AND o.path >= ?1 AND o.path < ?2
ORDER BY o.path, t.duty LIMIT ?7;

-- name: meeting_insert
-- purpose: Keeps what a meeting was.
-- in: record int, topic text, made_known text, present int?, members int?
INSERT INTO meeting (record, topic, made_known, present, members) VALUES (?1, ?2, ?3, ?4, ?5);

-- name: meeting_of
-- purpose: What a meeting was.
-- in: record int
-- out: topic text, made_known text, present int?, members int?
SELECT topic, made_known, present, members FROM meeting WHERE record = ?1;

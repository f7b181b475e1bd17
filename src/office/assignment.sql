-- Tasks × those who owe them. Each list has a count beside it with the same conditions.

-- name: assignment_insert
-- purpose: Makes somebody owe a task, unless they owe it already.
-- in: task int, document int?, org int?, assignee text, assignee_key text, role text, deadline_kind text, due text?, created int
-- out: id int
INSERT INTO assignment (task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state,
    evidence, reason, created)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, 'assigned', '', '', ?9)
ON CONFLICT DO NOTHING
RETURNING id;

-- fragment: assignment_from
FROM assignment AS a JOIN task AS t ON t.id = a.task LEFT JOIN document AS d ON d.id = a.document
    LEFT JOIN org AS o ON o.id = a.org

-- fragment: assignment_columns
a.id, a.task, coalesce(a.document, 0), coalesce(a.org, 0), a.assignee, coalesce(o.name, ''), t.words,
    coalesce(d.type, ''), coalesce(d.number, ''), coalesce(d.symbol, ''), coalesce(d.file, ''), a.deadline_kind,
    t.deadline_words, a.due, t.amount, t.unit, t.event, a.first_due, a.state, a.done, a.evidence, a.reason,
    a.submitted_by, coalesce(o.path, ''), a.role, a.handed, t.asker, coalesce(t.serves, 0)

-- fragment: assignment_filter
a.due_sort >= ?1 AND a.due_sort <= ?2 AND (?3 = '' OR a.track = ?3) AND a.open >= ?4 AND (?5 = 0 OR a.task = ?5)
    AND (?6 = 0 OR a.document = ?6) AND (?7 = '' OR a.org IN (SELECT id FROM org WHERE path >= ?7 AND path < ?8))

-- name: assignment_get
-- purpose: One assignment.
-- in: id int
-- out: id int, task int, document int, org int, assignee text, org_name text, words text, type text, number text, symbol text, file text, deadline_kind text, deadline_words text, due text?, amount int, unit text, event text, first_due text?, state text, done text?, evidence text, reason text, submitted_by int?, org_path text, role text, handed text?, asker text, serves int
SELECT {assignment_columns} {assignment_from} WHERE a.id = ?1;

-- name: assignment_list_all
-- purpose: A page of assignments: by due day.
-- in: due_from text, due_to text, track text, open int, task int, document int, path_from text, path_to text, limit int, offset int
-- out: as assignment_get
SELECT {assignment_columns} {assignment_from}
WHERE {assignment_filter}
ORDER BY a.due_sort, a.id LIMIT ?9 OFFSET ?10;

-- name: assignment_count_all
-- purpose: How many assignments that list holds.
-- in: due_from text, due_to text, track text, open int, task int, document int, path_from text, path_to text
-- out: n int
SELECT count(*) FROM assignment AS a
WHERE {assignment_filter};

-- name: assignment_list_open
-- purpose: A page of assignments: open ones, by due day.
-- in: as assignment_list_all
-- out: as assignment_get
SELECT {assignment_columns} {assignment_from}
WHERE a.open = 1 AND {assignment_filter}
ORDER BY a.due_sort, a.id LIMIT ?9 OFFSET ?10;

-- name: assignment_count_open
-- purpose: How many assignments that list holds.
-- in: as assignment_count_all
-- out: as assignment_count_all
SELECT count(*) FROM assignment AS a
WHERE a.open = 1 AND {assignment_filter};

-- name: assignment_list_track
-- purpose: A page of assignments: those on one clock, by due day.
-- in: as assignment_list_all
-- out: as assignment_get
SELECT {assignment_columns} {assignment_from}
WHERE a.track = ?3 AND {assignment_filter}
ORDER BY a.due_sort, a.id LIMIT ?9 OFFSET ?10;

-- name: assignment_count_track
-- purpose: How many assignments that list holds.
-- in: as assignment_count_all
-- out: as assignment_count_all
SELECT count(*) FROM assignment AS a
WHERE a.track = ?3 AND {assignment_filter};

-- name: assignment_list_task
-- purpose: A page of assignments: those of one task, by due day.
-- in: as assignment_list_all
-- out: as assignment_get
-- sort: the assignments of one task
SELECT {assignment_columns} {assignment_from}
WHERE a.task = ?5 AND {assignment_filter}
ORDER BY a.due_sort, a.id LIMIT ?9 OFFSET ?10;

-- name: assignment_count_task
-- purpose: How many assignments that list holds.
-- in: as assignment_count_all
-- out: as assignment_count_all
SELECT count(*) FROM assignment AS a
WHERE a.task = ?5 AND {assignment_filter};

-- name: assignment_list_document
-- purpose: A page of assignments: those of one paper, by due day.
-- in: as assignment_list_all
-- out: as assignment_get
SELECT {assignment_columns} {assignment_from}
WHERE a.document = ?6 AND {assignment_filter}
ORDER BY a.due_sort, a.id LIMIT ?9 OFFSET ?10;

-- name: assignment_count_document
-- purpose: How many assignments that list holds.
-- in: as assignment_count_all
-- out: as assignment_count_all
SELECT count(*) FROM assignment AS a
WHERE a.document = ?6 AND {assignment_filter};

-- name: assignment_list_orgs
-- purpose: A page of assignments: those of the organisations in a range of paths, by due day.
-- in: as assignment_list_all
-- out: as assignment_get
-- sort: several organisations, each with an order of its own
SELECT {assignment_columns} {assignment_from}
WHERE a.org IN (SELECT id FROM org WHERE path >= ?7 AND path < ?8) AND {assignment_filter}
ORDER BY a.due_sort, a.id LIMIT ?9 OFFSET ?10;

-- name: assignment_count_orgs
-- purpose: How many assignments that list holds.
-- in: as assignment_count_all
-- out: as assignment_count_all
SELECT count(*) FROM assignment AS a
WHERE a.org IN (SELECT id FROM org WHERE path >= ?7 AND path < ?8) AND {assignment_filter};

-- name: assignment_list_seen
-- purpose: A page of assignments: those seen from a path, by due day.
-- in: due_from text, due_to text, track text, open int, task int, document int, path_from text, path_to text, path text, path_end text, limit int, offset int
-- out: as assignment_get
-- sort: what is seen from a path is found by path
SELECT {assignment_columns} {assignment_from}
WHERE a.id IN ({access_assignments ?9 ?10}) AND {assignment_filter}
ORDER BY a.due_sort, a.id LIMIT ?11 OFFSET ?12;

-- name: assignment_count_seen
-- purpose: How many assignments that list holds.
-- in: due_from text, due_to text, track text, open int, task int, document int, path_from text, path_to text, path text, path_end text
-- out: as assignment_count_all
SELECT count(*) FROM assignment AS a
WHERE a.id IN ({access_assignments ?9 ?10}) AND {assignment_filter};

-- fragment: assignment_one_seen
(EXISTS (SELECT 1 FROM org AS n WHERE n.id = a.org AND n.path >= ?1 AND n.path < ?2)
    OR EXISTS (SELECT 1 FROM task AS q WHERE q.id = a.task AND q.asker >= ?1 AND q.asker < ?2)
    OR EXISTS (SELECT 1 FROM document_access AS x
        WHERE x.document = a.document AND x.why = 'owner' AND x.path >= ?1 AND x.path < ?2))

-- name: assignment_list_document_seen
-- purpose: A page of assignments: those of one paper that are seen from a path, by due day.
-- in: as assignment_list_seen
-- out: as assignment_get
SELECT {assignment_columns} {assignment_from}
WHERE a.document = ?6 AND {assignment_one_seen ?9 ?10} AND {assignment_filter}
ORDER BY a.due_sort, a.id LIMIT ?11 OFFSET ?12;

-- name: assignment_count_document_seen
-- purpose: How many assignments that list holds.
-- in: as assignment_count_seen
-- out: as assignment_count_all
SELECT count(*) FROM assignment AS a
WHERE a.document = ?6 AND {assignment_one_seen ?9 ?10} AND {assignment_filter};

-- name: assignment_list_task_seen
-- purpose: A page of assignments: those of one task that are seen from a path, by due day.
-- in: as assignment_list_seen
-- out: as assignment_get
-- sort: the assignments of one task
SELECT {assignment_columns} {assignment_from}
WHERE a.task = ?5 AND {assignment_one_seen ?9 ?10} AND {assignment_filter}
ORDER BY a.due_sort, a.id LIMIT ?11 OFFSET ?12;

-- name: assignment_count_task_seen
-- purpose: How many assignments that list holds.
-- in: as assignment_count_seen
-- out: as assignment_count_all
SELECT count(*) FROM assignment AS a
WHERE a.task = ?5 AND {assignment_one_seen ?9 ?10} AND {assignment_filter};

-- name: assignment_tally_seen
-- purpose: How many assignments seen from a path run on each clock, by their days.
-- in: path text, path_end text
-- out: track text, due text, n int
SELECT a.track, a.due_sort, count(*) FROM assignment AS a
WHERE a.id IN ({access_assignments}) GROUP BY a.track, a.due_sort;

-- name: assignment_count_lamp
-- purpose: How many assignments run on one clock with a day in a range; the index alone answers.
-- in: track text, due_from text, due_to text
-- out: as assignment_count_all
SELECT count(*) FROM assignment WHERE track = ?1 AND due_sort >= ?2 AND due_sort <= ?3;

-- name: assignment_set_due
-- purpose: Moves the due day; the first day that was ever set stays.
-- in: id int, due text?
UPDATE assignment SET due = ?2, first_due = coalesce(first_due, ?2) WHERE id = ?1;

-- name: assignment_acknowledge
-- purpose: Notes that those who owe a task know it; like all moves, it changes nothing when the assignment has moved since it was seen.
-- in: id int, seen text
UPDATE assignment SET state = 'acknowledged' WHERE id = ?1 AND state = ?2;

-- name: assignment_submit
-- purpose: Notes what was handed in, and by whom.
-- in: id int, seen text, evidence text, submitted_by int, handed text
UPDATE assignment SET state = 'submitted', evidence = ?3, submitted_by = ?4, handed = ?5, reason = ''
WHERE id = ?1 AND state = ?2;

-- name: assignment_accept
-- purpose: Closes an assignment on a day.
-- in: id int, seen text, done text
UPDATE assignment SET state = 'accepted', done = ?3 WHERE id = ?1 AND state = ?2;

-- name: assignment_give_back
-- purpose: Returns or cancels an assignment, with the reason.
-- in: id int, seen text, state text, reason text
UPDATE assignment SET state = ?3, reason = ?4 WHERE id = ?1 AND state = ?2;

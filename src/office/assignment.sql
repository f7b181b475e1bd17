-- Tasks × those who owe them. Each list has a count beside it with the same conditions; which rows a page has is found by
-- due day and number, and they come in any order.

-- name: assignment_next
-- purpose: The number of the next assignment; one writes at a time.
-- out: id int
SELECT coalesce(max(id), 0) + 1 FROM assignment;

-- name: assignment_owing
-- purpose: Who owes a task.
-- in: task int
-- out: org int?, assignee_key text
SELECT org, assignee_key FROM assignment WHERE task = ?1;

-- name: assignment_insert_many
-- purpose: Makes some owe a task, numbered from `first` on. Each is the number of an organisation, or its number or null with name, role and key.
-- in: first int, task int, document int?, deadline_kind text, due text?, created int, rows text
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state,
    evidence, reason, created)
SELECT ?1 + j.key, ?2, ?3, CASE WHEN j.type = 'array' THEN json_extract(j.value, '$[0]') ELSE j.value END,
    CASE WHEN j.type = 'array' THEN json_extract(j.value, '$[1]') ELSE '' END,
    CASE WHEN j.type = 'array' THEN json_extract(j.value, '$[3]') ELSE '' END,
    CASE WHEN j.type = 'array' THEN json_extract(j.value, '$[2]') ELSE 'lead' END,
    ?4, ?5, ?5, 'assigned', '', '', ?6
FROM json_each(?7) AS j;

-- name: assignment_insert_many [pgsql]
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state,
    evidence, reason, created)
SELECT ?1 + j.key - 1, ?2, ?3, CASE WHEN jsonb_typeof(j.value) = 'array' THEN (j.value ->> 0)::bigint
        ELSE (j.value #>> '{}')::bigint END,
    CASE WHEN jsonb_typeof(j.value) = 'array' THEN j.value ->> 1 ELSE '' END,
    CASE WHEN jsonb_typeof(j.value) = 'array' THEN j.value ->> 3 ELSE '' END,
    CASE WHEN jsonb_typeof(j.value) = 'array' THEN j.value ->> 2 ELSE 'lead' END,
    ?4, ?5, ?5, 'assigned', '', '', ?6
FROM jsonb_array_elements((?7)::jsonb) WITH ORDINALITY AS j (value, key);

-- fragment: assignment_from
FROM assignment AS a JOIN task AS t ON t.id = a.task LEFT JOIN document AS d ON d.id = a.document
    LEFT JOIN org AS o ON o.id = a.org

-- fragment: assignment_columns
a.id, a.task, coalesce(a.document, 0), coalesce(a.org, 0), a.assignee, coalesce(o.name, ''), t.words,
    coalesce(d.type, ''), coalesce(d.number, ''), coalesce(d.symbol, ''), coalesce(d.file, ''), a.deadline_kind,
    t.deadline_words, a.due, t.amount, t.unit, t.event, a.first_due, a.state, a.done, a.evidence, a.reason,
    a.submitted_by, coalesce(o.path, ''), a.role, a.handed, t.asker, coalesce(t.serves, 0)

-- fragment: assignment_filter
a.due_sort >= ?1 AND a.due_sort <= ?2 AND (?3 = '' OR a.track = ?3) AND +a.open IN (?4, ?5)
    AND (?6 = 0 OR a.task = ?6) AND (?7 = 0 OR a.document = ?7)
    AND (?8 = '' OR a.org IN (SELECT id FROM org WHERE path >= ?8 AND path < ?9)) AND ?10 < ?11

-- name: assignment_get
-- purpose: One assignment.
-- in: id int
-- out: id int, task int, document int, org int, assignee text, org_name text, words text, type text, number text, symbol text, file text, deadline_kind text, deadline_words text, due text?, amount int, unit text, event text, first_due text?, state text, done text?, evidence text, reason text, submitted_by int?, org_path text, role text, handed text?, asker text, serves int
SELECT {assignment_columns} {assignment_from} WHERE a.id = ?1;

-- name: assignment_list_all
-- purpose: A page of assignments, by due day: all there are.
-- in: due_from text, due_to text, track text, open_from int, open_to int, task int, document int, path_from text, path_to text, path text, path_end text, limit int, offset int
-- out: as assignment_get
SELECT {assignment_columns} {assignment_from}
WHERE a.id IN (SELECT a.id FROM assignment AS a
WHERE {assignment_filter}
    ORDER BY a.due_sort, a.id LIMIT ?12 OFFSET ?13);

-- name: assignment_count_all
-- purpose: How many assignments that list holds.
-- in: due_from text, due_to text, track text, open_from int, open_to int, task int, document int, path_from text, path_to text, path text, path_end text
-- out: n int
SELECT count(*) FROM assignment AS a
WHERE {assignment_filter};

-- name: assignment_list_open
-- purpose: A page of assignments, by due day: open ones.
-- in: as assignment_list_all
-- out: as assignment_get
SELECT {assignment_columns} {assignment_from}
WHERE a.id IN (SELECT a.id FROM assignment AS a
WHERE a.open = 1 AND {assignment_filter}
    ORDER BY a.due_sort, a.id LIMIT ?12 OFFSET ?13);

-- name: assignment_count_open
-- purpose: How many assignments that list holds.
-- in: as assignment_count_all
-- out: as assignment_count_all
SELECT count(*) FROM assignment AS a
WHERE a.open = 1 AND {assignment_filter};

-- name: assignment_list_track
-- purpose: A page of assignments, by due day: those on one clock.
-- in: as assignment_list_all
-- out: as assignment_get
SELECT {assignment_columns} {assignment_from}
WHERE a.id IN (SELECT a.id FROM assignment AS a
WHERE a.track = ?3 AND {assignment_filter}
    ORDER BY a.due_sort, a.id LIMIT ?12 OFFSET ?13);

-- name: assignment_count_track
-- purpose: How many assignments that list holds.
-- in: as assignment_count_all
-- out: as assignment_count_all
SELECT count(*) FROM assignment AS a
WHERE a.track = ?3 AND {assignment_filter};

-- name: assignment_list_task
-- purpose: A page of assignments, by due day: those of one task.
-- in: as assignment_list_all
-- out: as assignment_get
SELECT {assignment_columns} {assignment_from}
WHERE a.id IN (SELECT a.id FROM assignment AS a
WHERE a.task = ?6 AND {assignment_filter}
    ORDER BY a.due_sort, a.id LIMIT ?12 OFFSET ?13);

-- name: assignment_count_task
-- purpose: How many assignments that list holds.
-- in: as assignment_count_all
-- out: as assignment_count_all
SELECT count(*) FROM assignment AS a
WHERE a.task = ?6 AND {assignment_filter};

-- name: assignment_list_document
-- purpose: A page of assignments, by due day: those of one paper.
-- in: as assignment_list_all
-- out: as assignment_get
SELECT {assignment_columns} {assignment_from}
WHERE a.id IN (SELECT a.id FROM assignment AS a
WHERE a.document = ?7 AND {assignment_filter}
    ORDER BY a.due_sort, a.id LIMIT ?12 OFFSET ?13);

-- name: assignment_count_document
-- purpose: How many assignments that list holds.
-- in: as assignment_count_all
-- out: as assignment_count_all
SELECT count(*) FROM assignment AS a
WHERE a.document = ?7 AND {assignment_filter};

-- name: assignment_list_owed
-- purpose: A page of assignments, by due day: what is owed in a range of paths.
-- in: as assignment_list_all
-- out: as assignment_get
-- sort: found among those of several organisations, each with an order of its own
SELECT {assignment_columns} {assignment_from}
WHERE a.id IN (SELECT a.id FROM org AS n CROSS JOIN assignment AS a
WHERE n.path >= ?10 AND n.path < ?11 AND a.org = n.id AND a.open IN (?4, ?5) AND {assignment_filter}
    ORDER BY a.due_sort, a.id LIMIT ?12 OFFSET ?13);

-- name: assignment_count_owed
-- purpose: How many assignments that list holds.
-- in: as assignment_count_all
-- out: as assignment_count_all
SELECT count(*) FROM org AS n CROSS JOIN assignment AS a
WHERE n.path >= ?10 AND n.path < ?11 AND a.org = n.id AND a.open IN (?4, ?5) AND {assignment_filter};

-- name: assignment_list_walk
-- purpose: A page of assignments, by due day: open ones owed in a range of paths, found along their days.
-- in: as assignment_list_all
-- out: as assignment_get
SELECT {assignment_columns} {assignment_from}
WHERE a.id IN (SELECT a.id FROM assignment AS a
WHERE a.open = 1 AND a.org IN (SELECT n.id FROM org AS n WHERE n.path >= ?10 AND n.path < ?11) AND {assignment_filter}
    ORDER BY a.due_sort, a.id LIMIT ?12 OFFSET ?13);

-- name: assignment_orgs
-- purpose: How many organisations stand in a range of paths.
-- in: path text, path_end text
-- out: n int
SELECT count(*) FROM org WHERE path >= ?1 AND path < ?2;

-- name: assignment_list_task_part
-- purpose: A page of assignments, by due day: those of one task that are owed in a range of paths.
-- in: as assignment_list_all
-- out: as assignment_get
-- sort: found among those of several organisations, each with an order of its own
SELECT {assignment_columns} {assignment_from}
WHERE a.id IN (SELECT a.id FROM org AS n CROSS JOIN assignment AS a
WHERE n.path >= ?10 AND n.path < ?11 AND a.task = ?6 AND a.org = n.id AND {assignment_filter}
    ORDER BY a.due_sort, a.id LIMIT ?12 OFFSET ?13);

-- name: assignment_count_task_part
-- purpose: How many assignments that list holds.
-- in: as assignment_count_all
-- out: as assignment_count_all
SELECT count(*) FROM org AS n CROSS JOIN assignment AS a
WHERE n.path >= ?10 AND n.path < ?11 AND a.task = ?6 AND a.org = n.id AND {assignment_filter};

-- name: assignment_list_document_part
-- purpose: A page of assignments, by due day: those of one paper that are owed or asked in a range of paths.
-- in: as assignment_list_all
-- out: as assignment_get
-- sort: found among those of several organisations and tasks, each with an order of its own
SELECT {assignment_columns} {assignment_from}
WHERE a.id IN (SELECT a.id FROM assignment AS a
WHERE a.id IN (
    SELECT s.id FROM org AS n CROSS JOIN task AS t CROSS JOIN assignment AS s
    WHERE n.path >= ?10 AND n.path < ?11 AND t.document = ?7 AND s.task = t.id AND s.org = n.id
    UNION
    SELECT s.id FROM task AS t CROSS JOIN assignment AS s
    WHERE t.document = ?7 AND t.asker >= ?10 AND t.asker < ?11 AND s.task = t.id) AND {assignment_filter}
    ORDER BY a.due_sort, a.id LIMIT ?12 OFFSET ?13);

-- name: assignment_count_document_part
-- purpose: How many assignments that list holds.
-- in: as assignment_count_all
-- out: as assignment_count_all
SELECT count(*) FROM assignment AS a
WHERE a.id IN (
    SELECT s.id FROM org AS n CROSS JOIN task AS t CROSS JOIN assignment AS s
    WHERE n.path >= ?10 AND n.path < ?11 AND t.document = ?7 AND s.task = t.id AND s.org = n.id
    UNION
    SELECT s.id FROM task AS t CROSS JOIN assignment AS s
    WHERE t.document = ?7 AND t.asker >= ?10 AND t.asker < ?11 AND s.task = t.id) AND {assignment_filter};

-- name: assignment_list_seen
-- purpose: A page of assignments, by due day: what is owed or asked in a range of paths.
-- in: as assignment_list_all
-- out: as assignment_get
-- sort: found among those of several organisations and tasks, each with an order of its own
SELECT {assignment_columns} {assignment_from}
WHERE a.id IN (SELECT a.id FROM assignment AS a
WHERE a.id IN (
    SELECT s.id FROM org AS n CROSS JOIN assignment AS s
    WHERE n.path >= ?10 AND n.path < ?11 AND s.org = n.id AND s.open IN (?4, ?5)
    UNION
    SELECT s.id FROM task AS t CROSS JOIN assignment AS s
    WHERE t.asker >= ?10 AND t.asker < ?11 AND s.task = t.id) AND {assignment_filter}
    ORDER BY a.due_sort, a.id LIMIT ?12 OFFSET ?13);

-- name: assignment_list_seen [pgsql]
-- the set is an array: for a join the planner thinks it next to empty, and compares each with each
SELECT {assignment_columns} {assignment_from}
WHERE a.id IN (SELECT a.id FROM assignment AS a
WHERE a.id = ANY (ARRAY(
    SELECT s.id FROM org AS n CROSS JOIN assignment AS s
    WHERE n.path >= ?10 AND n.path < ?11 AND s.org = n.id AND s.open IN (?4, ?5)
    UNION
    SELECT s.id FROM task AS t CROSS JOIN assignment AS s
    WHERE t.asker >= ?10 AND t.asker < ?11 AND s.task = t.id)) AND {assignment_filter}
    ORDER BY a.due_sort, a.id LIMIT ?12 OFFSET ?13);

-- name: assignment_count_seen
-- purpose: How many assignments that list holds.
-- in: as assignment_count_all
-- out: as assignment_count_all
SELECT count(*) FROM assignment AS a
WHERE a.id IN (
    SELECT s.id FROM org AS n CROSS JOIN assignment AS s
    WHERE n.path >= ?10 AND n.path < ?11 AND s.org = n.id AND s.open IN (?4, ?5)
    UNION
    SELECT s.id FROM task AS t CROSS JOIN assignment AS s
    WHERE t.asker >= ?10 AND t.asker < ?11 AND s.task = t.id) AND {assignment_filter};

-- name: assignment_count_seen [pgsql]
-- the set is an array: for a join the planner thinks it next to empty, and compares each with each
SELECT count(*) FROM assignment AS a
WHERE a.id = ANY (ARRAY(
    SELECT s.id FROM org AS n CROSS JOIN assignment AS s
    WHERE n.path >= ?10 AND n.path < ?11 AND s.org = n.id AND s.open IN (?4, ?5)
    UNION
    SELECT s.id FROM task AS t CROSS JOIN assignment AS s
    WHERE t.asker >= ?10 AND t.asker < ?11 AND s.task = t.id)) AND {assignment_filter};

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

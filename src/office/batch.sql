-- Tables of tasks that were brought in at once.

-- name: batch_insert
-- purpose: Keeps what is known of a batch.
-- in: name text, path text, created int, created_by text, rows int, first_task int, last_task int, n_aside int, aside text
-- out: id int
INSERT INTO batch (name, path, created, created_by, rows, first_task, last_task, n_aside, aside)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) RETURNING id;

-- fragment: batch_columns
id, name, path, created, created_by, rows, first_task, last_task, n_aside, undone, undone_by

-- name: batch_get
-- purpose: One batch.
-- in: id int
-- out: id int, name text, path text, created int, created_by text, rows int, first_task int, last_task int, n_aside int, undone int?, undone_by text
SELECT {batch_columns} FROM batch WHERE id = ?1;

-- name: batch_list
-- purpose: The batches of a range of paths, newest first.
-- in: path text, path_end text, limit int, offset int
-- out: as batch_get
-- scan: the newest ones of a page
SELECT {batch_columns} FROM batch WHERE path >= ?1 AND path < ?2 ORDER BY id DESC LIMIT ?3 OFFSET ?4;

-- name: batch_count
-- purpose: How many batches a range of paths has.
-- in: path text, path_end text
-- out: n int
-- scan: batches are few
SELECT count(*) FROM batch WHERE path >= ?1 AND path < ?2;

-- name: batch_aside
-- purpose: The rows of a batch that were set aside.
-- in: id int
-- out: aside text
SELECT aside FROM batch WHERE id = ?1;

-- name: batch_undo
-- purpose: Notes that a batch was taken back; changes nothing when it was before.
-- in: id int, undone int, undone_by text
UPDATE batch SET undone = ?2, undone_by = ?3 WHERE id = ?1 AND undone IS NULL;

-- name: batch_entry
-- purpose: The journal's entry that a batch was brought in by.
-- in: id int
-- out: entry int
SELECT coalesce(min(id), 0) FROM journal WHERE subject = 'batch' AND subject_id = ?1;

-- name: batch_moved
-- purpose: What the journal tells behind an entry of the assignments and tasks of a batch, and of what was passed onward of them.
-- in: first int, last int, entry int, limit int
-- out: at int, actor_name text, action text, subject text, subject_id int, words text
SELECT j.at, j.actor_name, j.action, j.subject, j.subject_id, t.words
FROM journal AS j
    LEFT JOIN assignment AS a ON j.subject = 'assignment' AND a.id = j.subject_id
    LEFT JOIN task AS o ON j.subject = 'task' AND o.id = j.subject_id
    LEFT JOIN assignment AS above ON above.id = o.serves
    JOIN task AS t ON t.id = coalesce(a.task, above.task, o.id)
WHERE j.id > ?3 AND t.id >= ?1 AND t.id <= ?2
ORDER BY j.id LIMIT ?4;

-- name: batch_owed
-- purpose: What came of a batch and is open.
-- in: first int, last int, limit int
-- out: id int, task int
SELECT id, task FROM assignment WHERE task >= ?1 AND task <= ?2 AND +open = 1 ORDER BY task LIMIT ?3;

-- name: batch_papers
-- purpose: Held papers of a number and symbol, those of that day first.
-- in: number_key text, symbol_key text, issued text, limit int
-- out: id int, issuer text
-- sort: papers of one number and symbol
SELECT id, issuer FROM document
WHERE number_key = ?1 AND symbol_key = ?2 AND (?3 = '' OR issued IS NULL OR issued = ?3)
ORDER BY CASE WHEN issued = ?3 THEN 0 ELSE 1 END, id LIMIT ?4;

-- name: batch_held
-- purpose: What is asked in a paper and who leads it, unless that was cancelled.
-- in: document int
-- out: words text, org int, assignee_key text
-- sort: the tasks of one paper
SELECT t.words, coalesce(a.org, 0), a.assignee_key FROM task AS t JOIN assignment AS a ON a.task = t.id
WHERE t.document = ?1 AND t.status = 'confirmed' AND a.role = 'lead' AND a.state <> 'cancelled' ORDER BY t.id, a.id;

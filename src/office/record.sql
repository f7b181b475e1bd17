-- What was done, and what it proves.

-- name: record_insert
-- purpose: Keeps a record.
-- in: kind text, org int?, day text?, words text, document int?, sha256 text?, file text, figure text, created int, created_by text
-- out: id int
INSERT INTO record (kind, org, day, words, document, sha256, file, figure, created, created_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
RETURNING id;

-- name: record_prove
-- purpose: Notes that a record is handed in for an assignment.
-- in: assignment int, record int
INSERT INTO record_proof (assignment, record) VALUES (?1, ?2) ON CONFLICT DO NOTHING;

-- fragment: record_columns
r.id, r.kind, coalesce(r.org, 0), r.day, r.words, coalesce(r.document, 0), coalesce(d.type, ''),
    coalesce(d.number, ''), coalesce(d.symbol, ''), coalesce(d.file, ''), d.issued, coalesce(r.sha256, ''), r.file,
    r.figure, r.created, r.created_by

-- name: record_get
-- purpose: One record.
-- in: id int
-- out: id int, kind text, org int, day text?, words text, document int, type text, number text, symbol text, document_file text, issued text?, sha256 text, file text, figure text, created int, created_by text
SELECT {record_columns} FROM record AS r LEFT JOIN document AS d ON d.id = r.document WHERE r.id = ?1;

-- name: record_of_assignment
-- purpose: What was handed in for an assignment, oldest first.
-- in: assignment int
-- out: as record_get
SELECT {record_columns} FROM record_proof AS p JOIN record AS r ON r.id = p.record
    LEFT JOIN document AS d ON d.id = r.document
WHERE p.assignment = ?1 ORDER BY p.record;

-- name: record_answers
-- purpose: The answer to each of some assignments (a list of their numbers): the last paper handed in, else the last record.
-- in: assignments text
-- out: assignment int, record int
SELECT p.assignment, coalesce(max(CASE WHEN r.kind = 'paper' THEN r.id END), max(r.id))
FROM record_proof AS p JOIN record AS r ON r.id = p.record
WHERE p.assignment IN (SELECT value FROM json_each(?1))
GROUP BY p.assignment ORDER BY p.assignment;

-- name: record_answers [pgsql]
SELECT p.assignment, coalesce(max(CASE WHEN r.kind = 'paper' THEN r.id END), max(r.id))
FROM record_proof AS p JOIN record AS r ON r.id = p.record
WHERE p.assignment IN (SELECT value::bigint FROM jsonb_array_elements_text((?1)::jsonb))
GROUP BY p.assignment ORDER BY p.assignment;

-- name: record_some
-- purpose: Some records (a list of their numbers).
-- in: records text
-- out: as record_get
SELECT {record_columns} FROM record AS r LEFT JOIN document AS d ON d.id = r.document
WHERE r.id IN (SELECT value FROM json_each(?1)) ORDER BY r.id;

-- name: record_some [pgsql]
SELECT {record_columns} FROM record AS r LEFT JOIN document AS d ON d.id = r.document
WHERE r.id IN (SELECT value::bigint FROM jsonb_array_elements_text((?1)::jsonb)) ORDER BY r.id;

-- name: record_assignments
-- purpose: The assignments that a record is handed in for.
-- in: record int
-- sort: the assignments of one record
-- out: assignment int
SELECT assignment FROM record_proof WHERE record = ?1 ORDER BY assignment;

-- name: record_file
-- purpose: The file of a record as it came.
-- in: id int
-- out: file text, bytes blob
SELECT r.file, f.bytes FROM record AS r JOIN file AS f ON f.sha256 = r.sha256 WHERE r.id = ?1;

-- name: response_waited_for
-- purpose: The assignments that a node still owes under a paper, and for which another paper is not proposed yet.
-- in: document int, asked int, org int
-- sort: what one node owes under one paper
-- out: assignment int
SELECT a.id FROM assignment AS a
WHERE a.document = ?2 AND a.org = ?3 AND a.state IN ('assigned', 'acknowledged', 'returned')
    AND NOT EXISTS (SELECT 1 FROM response AS r WHERE r.assignment = a.id AND r.document = ?1)
ORDER BY a.id LIMIT 100;

-- name: response_insert
-- purpose: Proposes a paper as the result of an assignment.
-- in: assignment int, document int
INSERT INTO response (assignment, document, status) VALUES (?1, ?2, 'proposed');

-- name: response_of_document
-- purpose: The assignments that a paper is proposed for, or was taken for.
-- in: document int
-- out: assignment int, status text
SELECT assignment, status FROM response WHERE document = ?1 ORDER BY assignment;

-- name: response_of_assignment
-- purpose: The papers proposed as the result of an assignment.
-- in: assignment int
-- out: document int, status text, type text, number text, symbol text, file text, issued text?, received text
SELECT r.document, r.status, d.type, d.number, d.symbol, d.file, d.issued, d.received
FROM response AS r JOIN document AS d ON d.id = r.document
WHERE r.assignment = ?1 ORDER BY r.document;

-- name: response_set
-- purpose: Notes what became of a proposal.
-- in: assignment int, document int, status text
UPDATE response SET status = ?3 WHERE assignment = ?1 AND document = ?2 AND status = 'proposed';

-- name: no_task_insert
-- purpose: Notes that nothing arises from a paper.
-- in: document int, at int, by_name text
INSERT INTO no_task (document, at, by_name) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING;

-- name: no_task_delete
-- purpose: Takes that back.
-- in: document int
DELETE FROM no_task WHERE document = ?1;

-- name: no_task_of
-- purpose: Whether somebody said that nothing arises from a paper.
-- in: document int
-- out: at int, by_name text
SELECT at, by_name FROM no_task WHERE document = ?1;

-- name: org_at_path
-- purpose: The node at a path.
-- in: path text
-- out: id int
SELECT id FROM org WHERE path = ?1;

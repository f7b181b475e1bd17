-- What deadlines wait for.

-- name: event_get
-- purpose: What a task waits for.
-- in: task int
-- out: words text, day text?, document int?
SELECT words, day, document FROM awaited WHERE task = ?1;

-- name: event_insert
-- purpose: Notes what a task waits for, unless it is noted.
-- in: task int, words text, type text, issuer text
INSERT INTO awaited (task, words, type, issuer) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING;

-- name: event_set
-- purpose: Writes when it happened, and by which paper.
-- in: task int, day text?, document int?
UPDATE awaited SET day = ?2, document = ?3 WHERE task = ?1;

-- name: event_waiting
-- purpose: Tasks that wait for a paper of a type, with the days of issue of their own papers.
-- in: type text
-- out: task int, issuer text, own int, issued text?
SELECT w.task, w.issuer, d.id, d.issued
FROM awaited AS w JOIN task AS t ON t.id = w.task JOIN document AS d ON d.id = t.document
WHERE w.type = ?1 AND w.type <> '' AND w.day IS NULL ORDER BY w.task;

-- name: event_of_document
-- purpose: Tasks whose event is a paper, with the day they have of it.
-- in: document int
-- out: task int, day text?
SELECT task, day FROM awaited WHERE document = ?1 AND document IS NOT NULL ORDER BY task;

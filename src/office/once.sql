-- Requests that were done.

-- name: once_get
-- purpose: Where the answer of a request led to, when it was done.
-- in: key text
-- out: outcome text
SELECT outcome FROM once WHERE key = ?1;

-- name: once_insert
-- purpose: Notes a request that is done.
-- in: key text, at int, outcome text
INSERT INTO once (key, at, outcome) VALUES (?1, ?2, ?3);

-- name: once_forget
-- purpose: Forgets what lies long back.
-- in: before int
DELETE FROM once WHERE at < ?1;

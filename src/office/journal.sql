-- The append-only, hash-chained journal.

-- name: journal_head_get
-- purpose: The last entry's number and hash.
-- out: id int, hash text
SELECT id, hash FROM journal_head WHERE one = 1;

-- name: journal_head_set
-- purpose: Notes a new last entry.
-- in: id int, hash text
UPDATE journal_head SET id = ?1, hash = ?2 WHERE one = 1;

-- name: journal_insert
-- purpose: Appends an entry.
-- in: id int, at int, actor int, actor_name text, origin text, action text, subject text, subject_id int, before text, after text, previous text, hash text
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12);

-- name: journal_count
-- purpose: How many entries tell of one thing, and when the last was written.
-- in: subject text, subject_id int
-- out: n int, at int
SELECT count(*), coalesce(max(at), 0) FROM journal WHERE subject = ?1 AND subject_id = ?2;

-- name: journal_of
-- purpose: The entries about one thing, oldest first.
-- in: subject text, subject_id int
-- out: id int, at int, actor_name text, origin text, action text, subject text, subject_id int, before text, after text
SELECT id, at, actor_name, origin, action, subject, subject_id, before, after FROM journal
WHERE subject = ?1 AND subject_id = ?2 ORDER BY id;

-- name: journal_walk
-- purpose: The entries that follow a number, some at a time.
-- in: after_id int, limit int
-- out: id int, at int, actor int, actor_name text, origin text, action text, subject text, subject_id int, before text, after text, previous text, hash text
SELECT id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash FROM journal
WHERE id > ?1 ORDER BY id LIMIT ?2;

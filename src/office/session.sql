-- Who is signed in, from where and since when.

-- name: session_insert
-- purpose: Signs somebody in, or keeps that their password was right.
-- in: token_hash blob, account int, now int, origin text, agent text, waits int
INSERT INTO session (token_hash, account, created, seen, origin, agent, waits) VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6);

-- name: session_get
-- purpose: Who holds a token, when it was seen after a moment.
-- in: token_hash blob, seen_after int
-- out: id int, account int, created int, seen int, waits int, login text, name text, role text, org int, path text
SELECT s.id, s.account, s.created, s.seen, s.waits, a.login, a.name, a.role, coalesce(a.org, 0), coalesce(n.path, '/')
FROM session AS s JOIN account AS a ON a.id = s.account LEFT JOIN org AS n ON n.id = a.org
WHERE s.token_hash = ?1 AND s.seen > ?2;

-- name: session_of
-- purpose: The sessions of a person that were seen after a moment, newest first.
-- in: account int, seen_after int
-- out: id int, created int, seen int, origin text, agent text
SELECT id, created, seen, origin, agent FROM session WHERE account = ?1 AND waits = 0 AND seen > ?2 ORDER BY id DESC;

-- name: session_owner
-- purpose: Whose session it is.
-- in: id int
-- out: account int
SELECT account FROM session WHERE id = ?1 AND waits = 0;

-- name: session_touch
-- purpose: Notes that a session is in use.
-- in: token_hash blob, seen int
UPDATE session SET seen = ?2 WHERE token_hash = ?1;

-- name: session_delete
-- purpose: Signs somebody out.
-- in: token_hash blob
DELETE FROM session WHERE token_hash = ?1;

-- name: session_delete_one
-- purpose: Ends one session of a person.
-- in: id int, account int
DELETE FROM session WHERE id = ?1 AND account = ?2;

-- name: session_delete_others
-- purpose: Ends all sessions of a person but one.
-- in: account int, but int
DELETE FROM session WHERE account = ?1 AND id <> ?2;

-- name: session_forget
-- purpose: Forgets sessions that nobody used for long.
-- in: seen_before int
DELETE FROM session WHERE seen < ?1;

-- name: session_delete_of
-- purpose: Signs somebody out everywhere.
-- in: account int
DELETE FROM session WHERE account = ?1;

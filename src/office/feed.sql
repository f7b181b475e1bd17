-- Addresses of calendars.

-- name: feed_insert
-- purpose: Keeps the hash of a calendar's address.
-- in: account int, hash text, created int
INSERT INTO calendar_feed (account, hash, created) VALUES (?1, ?2, ?3);

-- name: feed_delete
-- purpose: Forgets a person's calendar address.
-- in: account int
DELETE FROM calendar_feed WHERE account = ?1;

-- name: feed_of
-- purpose: When a person made theirs.
-- in: account int
-- out: created int
SELECT created FROM calendar_feed WHERE account = ?1;

-- name: feed_find
-- purpose: Whose a calendar's address is.
-- in: hash text
-- out: account int, login text, name text, role text, org int, path text
SELECT f.account, a.login, a.name, a.role, coalesce(a.org, 0), coalesce(n.path, '/')
FROM calendar_feed AS f JOIN account AS a ON a.id = f.account LEFT JOIN org AS n ON n.id = a.org
WHERE f.hash = ?1 AND a.password <> '!';

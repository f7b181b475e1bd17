-- People who may sign in, their failed tries, their sessions.

-- name: account_insert
-- purpose: Adds a person; no row comes back when the login is taken.
-- in: login text, name text, role text, org int?, password text, created int
-- out: id int
INSERT INTO account (login, name, role, org, password, created) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (login) DO NOTHING
RETURNING id;

-- name: account_count
-- purpose: How many people may sign in.
-- out: n int
-- scan: counts all that there are
SELECT count(*) FROM account;

-- name: account_by_login
-- purpose: A person by login, with the password's hash.
-- in: login text
-- out: id int, login text, name text, role text, org int, password text
SELECT id, login, name, role, coalesce(org, 0), password FROM account WHERE login = ?1;

-- name: account_set_password
-- purpose: Writes a new password's hash.
-- in: id int, password text
UPDATE account SET password = ?2 WHERE id = ?1;

-- name: sign_in_failure_get
-- purpose: Failed tries in a row of a login.
-- in: login text
-- out: failures int, last int
SELECT failures, last FROM sign_in_failure WHERE login = ?1;

-- name: sign_in_failure_add
-- purpose: Counts a try of a login, before its password is looked at.
-- in: login text, last int
INSERT INTO sign_in_failure (login, failures, last) VALUES (?1, 1, ?2)
ON CONFLICT (login) DO UPDATE SET failures = sign_in_failure.failures + 1, last = ?2;

-- name: sign_in_failure_clear
-- purpose: Forgets the failed tries of a login.
-- in: login text
DELETE FROM sign_in_failure WHERE login = ?1;

-- name: sign_in_failure_forget
-- purpose: Forgets what lies long back, so that tries with invented logins do not pile up.
-- in: before int
DELETE FROM sign_in_failure WHERE last < ?1;

-- name: session_insert
-- purpose: Signs somebody in.
-- in: token_hash blob, account int, now int
INSERT INTO session (token_hash, account, created, seen) VALUES (?1, ?2, ?3, ?3);

-- name: session_get
-- purpose: Who holds a token, when it was seen after a moment.
-- in: token_hash blob, seen_after int
-- out: account int, seen int, login text, name text, role text, org int, path text
SELECT s.account, s.seen, a.login, a.name, a.role, coalesce(a.org, 0), coalesce(n.path, '/')
FROM session AS s JOIN account AS a ON a.id = s.account LEFT JOIN org AS n ON n.id = a.org
WHERE s.token_hash = ?1 AND s.seen > ?2;

-- name: session_touch
-- purpose: Notes that a session is in use.
-- in: token_hash blob, seen int
UPDATE session SET seen = ?2 WHERE token_hash = ?1;

-- name: session_delete
-- purpose: Signs somebody out.
-- in: token_hash blob
DELETE FROM session WHERE token_hash = ?1;

-- name: session_forget
-- purpose: Forgets sessions that nobody used for long.
-- in: seen_before int
DELETE FROM session WHERE seen < ?1;

-- name: session_delete_of
-- purpose: Signs somebody out everywhere.
-- in: account int
DELETE FROM session WHERE account = ?1;

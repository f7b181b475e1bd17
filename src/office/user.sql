-- People who may sign in, their failed tries. Sessions stand in session.sql, the rest of signing in beside them.

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

-- name: account_get
-- purpose: A person.
-- in: id int
-- out: id int, login text, name text, role text, org int, org_name text, invited int, locked int, second int
SELECT a.id, a.login, a.name, a.role, coalesce(a.org, 0), coalesce(n.name, ''),
    CASE WHEN EXISTS (SELECT 1 FROM invitation AS i WHERE i.account = a.id) THEN 1 ELSE 0 END,
    CASE WHEN a.password = '!' THEN 1 ELSE 0 END,
    CASE WHEN EXISTS (SELECT 1 FROM second_factor AS f WHERE f.account = a.id) THEN 1 ELSE 0 END
FROM account AS a LEFT JOIN org AS n ON n.id = a.org WHERE a.id = ?1;

-- name: account_list
-- purpose: The people who stand in a range of paths; those of the office itself when all is 1.
-- in: path text, path_end text, all int, limit int, offset int
-- out: as account_get
-- scan: there are as many as people who work
SELECT a.id, a.login, a.name, a.role, coalesce(a.org, 0), coalesce(n.name, ''),
    CASE WHEN EXISTS (SELECT 1 FROM invitation AS i WHERE i.account = a.id) THEN 1 ELSE 0 END,
    CASE WHEN a.password = '!' THEN 1 ELSE 0 END,
    CASE WHEN EXISTS (SELECT 1 FROM second_factor AS f WHERE f.account = a.id) THEN 1 ELSE 0 END
FROM account AS a LEFT JOIN org AS n ON n.id = a.org
WHERE ?3 = 1 OR a.org IN (SELECT o.id FROM org AS o WHERE o.path >= ?1 AND o.path < ?2)
ORDER BY a.login LIMIT ?4 OFFSET ?5;

-- name: account_list_count
-- purpose: How many those are.
-- in: path text, path_end text, all int
-- out: as account_count
-- scan: there are as many as people who work
SELECT count(*) FROM account AS a
WHERE ?3 = 1 OR a.org IN (SELECT o.id FROM org AS o WHERE o.path >= ?1 AND o.path < ?2);

-- name: account_set_place
-- purpose: Writes what a person is and where they stand.
-- in: id int, role text, org int?
UPDATE account SET role = ?2, org = ?3 WHERE id = ?1;

-- name: account_set_mail
-- purpose: Writes where a person gets letters.
-- in: id int, mail text
UPDATE account SET mail = ?2 WHERE id = ?1;

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

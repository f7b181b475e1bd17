-- Links with which people set their own password.

-- name: invitation_insert
-- purpose: Keeps the hash of a link.
-- in: token_hash blob, account int, expires int
INSERT INTO invitation (token_hash, account, expires) VALUES (?1, ?2, ?3);

-- name: invitation_get
-- purpose: Whom a link is for, when it has not run out.
-- in: token_hash blob, now int
-- out: account int, login text, name text
SELECT i.account, a.login, a.name FROM invitation AS i JOIN account AS a ON a.id = i.account
WHERE i.token_hash = ?1 AND i.expires > ?2;

-- name: invitation_clear
-- purpose: Forgets all links of a person.
-- in: account int
DELETE FROM invitation WHERE account = ?1;

-- name: invitation_forget
-- purpose: Forgets links that have run out.
-- in: now int
DELETE FROM invitation WHERE expires <= ?1;

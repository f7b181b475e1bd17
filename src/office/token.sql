-- Tokens with which programs sign in.

-- name: token_insert
-- purpose: Keeps the hash of a token.
-- in: account int, hash text, name text, scopes text, created int, expires int
-- out: id int
INSERT INTO api_token (account, hash, name, scopes, created, expires) VALUES (?1, ?2, ?3, ?4, ?5, ?6) RETURNING id;

-- name: token_find
-- purpose: Who holds a token, when it has not run out.
-- in: hash text, now int
-- out: account int, login text, name text, role text, org int, path text, scopes text
SELECT t.account, a.login, a.name, a.role, coalesce(a.org, 0), coalesce(n.path, '/'), t.scopes
FROM api_token AS t JOIN account AS a ON a.id = t.account LEFT JOIN org AS n ON n.id = a.org
WHERE t.hash = ?1 AND t.expires > ?2 AND a.password <> '!';

-- name: token_of
-- purpose: The tokens of a person.
-- in: account int
-- out: id int, name text, scopes text, created int, expires int
SELECT id, name, scopes, created, expires FROM api_token WHERE account = ?1 ORDER BY id;

-- name: token_owner
-- purpose: Whose token it is.
-- in: id int
-- out: account int
SELECT account FROM api_token WHERE id = ?1;

-- name: token_delete
-- purpose: Takes a token back.
-- in: id int, account int
DELETE FROM api_token WHERE id = ?1 AND account = ?2;

-- name: token_delete_of
-- purpose: Takes all tokens of a person back.
-- in: account int
DELETE FROM api_token WHERE account = ?1;

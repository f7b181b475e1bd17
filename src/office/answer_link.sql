-- Links with which units without an account answer once.

-- name: answer_link_insert
-- purpose: Keeps the hash of a link.
-- in: assignment int, token_hash blob, until text, created int, created_by int, by_name text
INSERT INTO answer_link (assignment, token_hash, until, created, created_by, by_name)
VALUES (?1, ?2, ?3, ?4, ?5, ?6);

-- name: answer_link_get
-- purpose: What a link is for, when it has not run out.
-- in: token_hash blob, today text
-- out: assignment int, created_by int, by_name text, path text, org_name text
SELECT l.assignment, l.created_by, l.by_name, o.path, o.name
FROM answer_link AS l JOIN assignment AS a ON a.id = l.assignment JOIN org AS o ON o.id = a.org
WHERE l.token_hash = ?1 AND l.until >= ?2;

-- name: answer_link_of
-- purpose: The link of an assignment, when it has not run out.
-- in: assignment int, today text
-- out: until text, created int, by_name text
SELECT until, created, by_name FROM answer_link WHERE assignment = ?1 AND until >= ?2;

-- name: answer_link_delete
-- purpose: Forgets the link of an assignment.
-- in: assignment int
DELETE FROM answer_link WHERE assignment = ?1;

-- name: answer_link_forget
-- purpose: Forgets links that have run out.
-- in: today text
DELETE FROM answer_link WHERE until < ?1;

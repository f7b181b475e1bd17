-- What names in papers were said to mean.

-- name: alias_find
-- purpose: What was answered about a name at nodes above a path, nearest first.
-- in: name_key text, path text
-- out: org int?
-- sort: the answers about one name
SELECT org FROM org_alias WHERE name_key = ?1 AND substr(?2, 1, length(path)) = path ORDER BY length(path) DESC LIMIT 1;

-- name: alias_at
-- purpose: The answer that was given about a name at a path.
-- in: name_key text, path text
-- out: id int
SELECT id FROM org_alias WHERE name_key = ?1 AND path = ?2;

-- name: alias_insert
-- purpose: Remembers what a name means at a path.
-- in: path text, name text, name_key text, org int?, created int
-- out: id int
INSERT INTO org_alias (path, name, name_key, org, created) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id;

-- name: alias_set_org
-- purpose: The name means another one.
-- in: id int, org int?
UPDATE org_alias SET org = ?2 WHERE id = ?1;

-- name: alias_names
-- purpose: Whom the tasks of a paper name that are not rejected, in reading order.
-- in: document int
-- out: name text
SELECT a.name FROM task AS t JOIN task_assignee AS a ON a.task = t.id
WHERE t.document = ?1 AND t.status <> 'rejected' ORDER BY t.span_from, t.id, a.seq LIMIT 2000;

-- name: alias_header
-- purpose: What a paper says of who issued it, and when.
-- in: document int
-- out: issuer text, parent text, issued text?
SELECT issuer, parent, issued FROM document WHERE id = ?1;

-- The organisation tree and the names that papers use for its nodes.

-- name: org_insert
-- purpose: Adds a node; its path follows when its id is known.
-- in: parent int?, kind text, name text, name_key text, code text, created int
-- out: id int
INSERT INTO org (parent, path, kind, name, name_key, code, created)
VALUES (?1, 'new/' || coalesce(?1, 0) || '/' || ?4, ?2, ?3, ?4, ?5, ?6)
RETURNING id;

-- name: org_set_path
-- purpose: Gives a node its path.
-- in: id int, path text
UPDATE org SET path = ?2 WHERE id = ?1;

-- name: org_find
-- purpose: A node under a parent (0: a root) by its name.
-- in: parent int, name_key text
-- out: id int
SELECT id FROM org WHERE coalesce(parent, 0) = ?1 AND name_key = ?2;

-- fragment: org_columns
id, coalesce(parent, 0), path, kind, name, code, (SELECT count(*) FROM org AS child WHERE child.parent = org.id)

-- name: org_get
-- purpose: One node.
-- in: id int
-- out: id int, parent int, path text, kind text, name text, code text, children int
SELECT {org_columns} FROM org WHERE id = ?1;

-- name: org_subtree
-- purpose: The nodes whose paths lie in a range.
-- in: path_from text, path_to text
-- out: as org_get
SELECT {org_columns} FROM org WHERE path >= ?1 AND path < ?2 ORDER BY path;

-- name: org_name_insert
-- purpose: Notes a name of a node, unless it is noted already.
-- in: org int, name text, name_key text, name_fold text
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING;

-- name: org_by_name
-- purpose: The nodes called by a name; those spelt exactly so first.
-- in: name_fold text, name_key text
-- out: org int, exact int
-- sort: a handful of rows
SELECT org, max(CASE WHEN name_key = ?2 THEN 1 ELSE 0 END) FROM org_name WHERE name_fold = ?1 GROUP BY org ORDER BY 2 DESC, org LIMIT 2;

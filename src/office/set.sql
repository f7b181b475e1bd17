-- Sets of organisations: read from the tree as they are on a day.

-- name: set_range
-- purpose: The nodes that are there whose paths lie in a range, as a set looks at them.
-- in: path_from text, path_to text
-- out: id int, parent int, path text, kind text, name text, name_key text
SELECT id, coalesce(parent, 0), path, kind, name, name_key FROM org
WHERE path >= ?1 AND path < ?2 AND until IS NULL ORDER BY path;

-- name: set_first
-- purpose: The first nodes in a range of paths, as a set looks at them.
-- in: path_from text, path_to text, limit int
-- out: as set_range
SELECT id, coalesce(parent, 0), path, kind, name, name_key FROM org WHERE path > ?1 AND path < ?2 ORDER BY path LIMIT ?3;

-- name: set_above
-- purpose: A node and those above it.
-- in: path text
-- scan: the recursion's own rows, one a level of the tree
-- out: as set_range
WITH RECURSIVE above (id, parent, path, kind, name, name_key) AS (
    SELECT o.id, o.parent, o.path, o.kind, o.name, o.name_key FROM org AS o WHERE o.path = ?1
    UNION ALL
    SELECT o.id, o.parent, o.path, o.kind, o.name, o.name_key FROM above AS b JOIN org AS o ON o.id = b.parent
)
SELECT id, coalesce(parent, 0), path, kind, name, name_key FROM above;

-- name: set_children_named
-- purpose: The nodes that are there under a parent whose names begin with a word.
-- in: parent int, key_from text, key_to text
-- out: id int
SELECT id FROM org WHERE coalesce(parent, 0) = ?1 AND name_key >= ?2 AND name_key < ?3 AND until IS NULL
ORDER BY name_key LIMIT 2;

-- name: set_owner
-- purpose: The nodes where a paper was registered.
-- in: document int
-- out: path text
SELECT path FROM document_access WHERE document = ?1 AND why = 'owner' ORDER BY path LIMIT 1;

-- name: set_others_named
-- purpose: Whom the other tasks of a paper name, and whether a person has picked those of a set.
-- in: document int, task int
-- out: name text, picked int
SELECT a.name, max(CASE WHEN t.scope = '' THEN 0 ELSE 1 END) FROM task AS t JOIN task_assignee AS a ON a.task = t.id
WHERE t.document = ?1 AND t.id <> ?2 AND t.status <> 'rejected' GROUP BY a.name;

-- name: set_others_picked
-- purpose: Who owes the other tasks of a paper for which a person named them one by one.
-- in: document int, task int
-- out: org int
SELECT DISTINCT a.org FROM assignment AS a JOIN task AS t ON t.id = a.task
WHERE a.document = ?1 AND a.task <> ?2 AND a.org IS NOT NULL AND a.state <> 'cancelled' AND t.scope NOT LIKE '%/%';

-- name: set_owing
-- purpose: The organisations that owe a task, or did until it was taken off them.
-- in: task int
-- out: org int
SELECT org FROM assignment WHERE task = ?1 AND org IS NOT NULL ORDER BY org;

-- name: set_widen
-- purpose: Writes the set of a confirmed task to which others were added.
-- in: task int, scope text
UPDATE task SET scope = ?2 WHERE id = ?1 AND status = 'confirmed';

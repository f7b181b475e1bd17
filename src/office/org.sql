-- The organisation tree, the names that papers use for its nodes, and whom one asks there.

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

-- name: org_set_parent
-- purpose: Hangs a node under another one.
-- in: id int, parent int?
UPDATE org SET parent = ?2 WHERE id = ?1;

-- name: org_edit
-- purpose: What a person changed of a node.
-- in: id int, kind text, code text, address text, head text, since text?
UPDATE org SET kind = ?2, code = ?3, address = ?4, head = ?5, since = ?6 WHERE id = ?1;

-- name: org_rename
-- purpose: The name that a node has from now on.
-- in: id int, name text, name_key text
UPDATE org SET name = ?2, name_key = ?3 WHERE id = ?1;

-- name: org_end
-- purpose: The day from which a node is there no more, and what it was merged into.
-- in: id int, until text, successor int?
UPDATE org SET until = ?2, successor = ?3 WHERE id = ?1 AND until IS NULL;

-- name: org_set_origin
-- purpose: What a new node was split from, and since when it is there.
-- in: id int, origin int, since text
UPDATE org SET origin = ?2, since = ?3 WHERE id = ?1;

-- name: org_find
-- purpose: A node that is there under a parent (0: a root) by its name.
-- in: parent int, name_key text
-- out: id int
SELECT id FROM org WHERE coalesce(parent, 0) = ?1 AND name_key = ?2 AND until IS NULL;

-- fragment: org_columns
id, coalesce(parent, 0), path, kind, name, code, (SELECT count(*) FROM org AS child WHERE child.parent = org.id),
    since, until, coalesce(successor, 0), coalesce(origin, 0), address, head

-- name: org_get
-- purpose: One node.
-- in: id int
-- out: id int, parent int, path text, kind text, name text, code text, children int, since text?, until text?, successor int, origin int, address text, head text
SELECT {org_columns} FROM org WHERE id = ?1;

-- name: org_subtree
-- purpose: The nodes whose paths lie in a range.
-- in: path_from text, path_to text
-- out: as org_get
SELECT {org_columns} FROM org WHERE path >= ?1 AND path < ?2 ORDER BY path;

-- name: org_children
-- purpose: The nodes that hang under one.
-- in: parent int
-- out: as org_get
SELECT {org_columns} FROM org WHERE parent = ?1 ORDER BY id;

-- name: org_kin
-- purpose: What was split from a node, or merged into it.
-- in: org int
-- out: as org_get
SELECT {org_columns} FROM org
WHERE id IN (SELECT s.id FROM org AS s WHERE s.successor = ?1 UNION SELECT o.id FROM org AS o WHERE o.origin = ?1)
ORDER BY id;

-- name: org_name_insert
-- purpose: Notes a name of a node, unless it is noted already.
-- in: org int, name text, name_key text, name_fold text
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING;

-- name: org_name_date
-- purpose: What kind of name it is, and from when until when.
-- in: org int, name_key text, kind text, since text?, until text?
UPDATE org_name SET kind = ?3, since = ?4, until = ?5 WHERE org = ?1 AND name_key = ?2;

-- name: org_name_delete
-- purpose: Forgets a name of a node.
-- in: org int, name_key text
DELETE FROM org_name WHERE org = ?1 AND name_key = ?2;

-- name: org_name_list
-- purpose: The names of a node.
-- in: org int
-- out: name text, kind text, since text?, until text?
SELECT name, kind, since, until FROM org_name WHERE org = ?1 ORDER BY name_key;

-- name: org_by_name
-- purpose: The nodes called by a name, with when they were called so and when they were there.
-- in: name_fold text, name_key text
-- out: org int, exact int, since text?, until text?, org_since text?, org_until text?, path text
SELECT n.org, CASE WHEN n.name_key = ?2 THEN 1 ELSE 0 END, n.since, n.until, o.since, o.until, o.path
FROM org_name AS n JOIN org AS o ON o.id = n.org
WHERE n.name_fold = ?1 ORDER BY n.org LIMIT 200;

-- name: org_beside
-- purpose: The nodes right under one whose names begin with folded words; as many as tell whether there is one only.
-- in: parent int, fold_from text, fold_to text
-- out: id int
SELECT o.id FROM org AS o
WHERE o.parent = ?1 AND o.until IS NULL
    AND EXISTS (SELECT 1 FROM org_name AS n WHERE n.org = o.id AND n.name_fold >= ?2 AND n.name_fold < ?3)
LIMIT 2;

-- name: org_contact_list
-- purpose: Whom one asks at a node.
-- in: org int
-- out: role text, name text, phone text, mail text
SELECT role, name, phone, mail FROM org_contact WHERE org = ?1 ORDER BY seq;

-- name: org_contact_insert
-- purpose: Notes whom one asks at a node.
-- in: org int, seq int, role text, name text, phone text, mail text
INSERT INTO org_contact (org, seq, role, name, phone, mail) VALUES (?1, ?2, ?3, ?4, ?5, ?6);

-- name: org_contact_clear
-- purpose: Forgets whom one asks at a node.
-- in: org int
DELETE FROM org_contact WHERE org = ?1;

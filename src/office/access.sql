-- Which papers concern which nodes of the tree. A reader stands at a path and sees the rows in its range of paths,
-- and what nodes above share. In each fragment ?1 and ?2 are the range: from the reader's path up to its end.

-- name: access_insert
-- purpose: Notes that a paper concerns a node, unless it is noted already.
-- in: path text, document int, why text
INSERT INTO document_access (path, document, why) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING;

-- name: access_delete
-- purpose: Forgets that a paper concerns a node.
-- in: path text, document int, why text
DELETE FROM document_access WHERE path = ?1 AND document = ?2 AND why = ?3;

-- name: access_owner
-- purpose: The node that registered a paper.
-- in: document int
-- out: path text
SELECT path FROM document_access WHERE document = ?1 AND why = 'owner' ORDER BY path LIMIT 1;

-- fragment: access_owes
-- Whether somebody in the range owes task t. Of a task that many owe, those in the range are asked one by one whether
-- they do; of others, those who owe it whether they are in the range.
CASE WHEN (SELECT coalesce(sum(w.n), 0) FROM task_tally AS w WHERE w.task = t.id) > 200
    THEN EXISTS (SELECT 1 FROM org AS n CROSS JOIN assignment AS s
        WHERE n.path >= ?1 AND n.path < ?2 AND s.task = t.id AND s.org = n.id)
    ELSE EXISTS (SELECT 1 FROM assignment AS s CROSS JOIN org AS n
        WHERE s.task = t.id AND n.id = s.org AND n.path >= ?1 AND n.path < ?2) END

-- fragment: access_is_large
-- Whether so much is owed below that it is faster to ask of each task of a paper than to go through what is owed.
((SELECT coalesce(sum(w.n), 0) FROM org AS m JOIN owed_tally AS w ON w.org = m.id WHERE m.path = ?1) > 2000)

-- fragment: access_above
WITH RECURSIVE above (parent, path) AS (
    SELECT o.parent, o.path FROM org AS o WHERE o.path = ?1
    UNION ALL
    SELECT o.parent, o.path FROM above AS b JOIN org AS o ON o.id = b.parent
)
SELECT b.path FROM above AS b UNION ALL SELECT '/'

-- fragment: access_seen
SELECT x.document FROM document_access AS x WHERE x.path >= ?1 AND x.path < ?2
UNION
SELECT s.document FROM org AS n CROSS JOIN assignment AS s
WHERE NOT {access_is_large} AND n.path >= ?1 AND n.path < ?2 AND s.org = n.id AND s.open IN (0, 1)
    AND s.document IS NOT NULL
UNION
SELECT t.document FROM task AS t
WHERE {access_is_large} AND t.document > 0 AND t.status = 'confirmed' AND {access_owes}
UNION
SELECT x.document FROM document_access AS x WHERE x.why = 'shared' AND x.path IN ({access_above})

-- fragment: access_owned
SELECT x.document FROM document_access AS x WHERE x.why = 'owner' AND x.path >= ?1 AND x.path < ?2

-- name: access_of_document
-- purpose: Whether a paper is seen from a path, and from the side that registered it; whether that very path shares it.
-- in: document int, path text, path_end text
-- scan: the recursion's own rows, one a level of the tree
-- out: seen int, owned int, shared int
SELECT
    CASE WHEN EXISTS (SELECT 1 FROM document_access AS x
            WHERE x.document = ?1 AND x.why IN ('owner', 'addressed', 'brought', 'shared')
                AND x.path >= ?2 AND x.path < ?3)
        OR EXISTS (SELECT 1 FROM task AS t WHERE t.document = ?1 AND {access_owes ?2 ?3})
        OR EXISTS (SELECT 1 FROM document_access AS x
            WHERE x.document = ?1 AND x.why = 'shared' AND x.path IN ({access_above ?2})) THEN 1 ELSE 0 END,
    CASE WHEN EXISTS (SELECT 1 FROM document_access AS x
            WHERE x.document = ?1 AND x.why = 'owner' AND x.path >= ?2 AND x.path < ?3) THEN 1 ELSE 0 END,
    CASE WHEN EXISTS (SELECT 1 FROM document_access AS x
            WHERE x.document = ?1 AND x.why = 'shared' AND x.path = ?2) THEN 1 ELSE 0 END;

-- name: access_of_task
-- purpose: The paper of a task, who asks for it, what it passes onward, and whether one who owes it stands in a range of paths.
-- in: task int, path text, path_end text
-- out: document int, asker text, serves int, owes int
SELECT coalesce(t.document, 0), t.asker, coalesce(t.serves, 0),
    CASE WHEN {access_owes ?2 ?3} THEN 1 ELSE 0 END
FROM task AS t WHERE t.id = ?1;

-- name: access_of_assignment
-- purpose: The paper of an assignment, who asks for its task, what that passes onward, and the path of who owes it.
-- in: assignment int
-- out: document int, asker text, serves int, path text?
SELECT coalesce(s.document, 0), t.asker, coalesce(t.serves, 0), n.path
FROM assignment AS s JOIN task AS t ON t.id = s.task LEFT JOIN org AS n ON n.id = s.org WHERE s.id = ?1;

-- name: access_of_org
-- purpose: The path of a node.
-- in: org int
-- out: path text
SELECT path FROM org WHERE id = ?1;

-- name: access_of_account
-- purpose: The path that a person stands at.
-- in: account int
-- out: path text
SELECT coalesce(n.path, '/') FROM account AS a LEFT JOIN org AS n ON n.id = a.org WHERE a.id = ?1;

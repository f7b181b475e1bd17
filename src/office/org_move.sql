-- Everything that holds a path of the organisation tree, for a node that moves. ?1 and ?2 are the range of its old paths;
-- each path gets a new beginning in place of as many bytes as the old one had.

-- name: org_move_documents
-- purpose: The papers that concern nodes in a range of paths.
-- in: path_from text, path_to text
-- out: id int
SELECT DISTINCT document FROM document_access WHERE path >= ?1 AND path < ?2 ORDER BY document;

-- name: org_move_access
-- purpose: One paper concerns the nodes at their new paths.
-- in: path_from text, path_to text, document int, path text, skip int
UPDATE document_access SET path = ?4 || substr(path, CAST(?5 + 1 AS INTEGER))
WHERE document = ?3 AND path >= ?1 AND path < ?2;

-- name: org_move_tasks
-- purpose: The tasks that are asked on behalf of nodes in a range of paths.
-- in: path_from text, path_to text
-- out: id int, path text
SELECT id, asker FROM task WHERE asker >= ?1 AND asker < ?2 ORDER BY asker, id;

-- name: org_move_task
-- purpose: On whose behalf a task is asked.
-- in: id int, path text
UPDATE task SET asker = ?2 WHERE id = ?1;

-- name: org_move_duties
-- purpose: The duties that are asked on behalf of nodes in a range of paths.
-- in: as org_move_tasks
-- out: as org_move_tasks
SELECT id, asker FROM duty WHERE asker >= ?1 AND asker < ?2 ORDER BY asker, id;

-- name: org_move_duty
-- purpose: On whose behalf a duty is asked.
-- in: as org_move_task
UPDATE duty SET asker = ?2 WHERE id = ?1;

-- name: org_move_aliases
-- purpose: The names that were explained at nodes in a range of paths.
-- in: as org_move_tasks
-- out: as org_move_tasks
SELECT id, path FROM org_alias WHERE path >= ?1 AND path < ?2 ORDER BY path;

-- name: org_move_alias
-- purpose: Where a name was explained.
-- in: as org_move_task
UPDATE org_alias SET path = ?2 WHERE id = ?1;

-- name: org_move_batches
-- purpose: The tables of tasks that were brought in at nodes in a range of paths.
-- in: as org_move_tasks
-- out: as org_move_tasks
-- scan: batches are few
SELECT id, path FROM batch WHERE path >= ?1 AND path < ?2 ORDER BY id;

-- name: org_move_batch
-- purpose: Where a table of tasks was brought in.
-- in: as org_move_task
UPDATE batch SET path = ?2 WHERE id = ?1;

-- name: org_move_snapshots
-- purpose: The reports that were frozen at nodes in a range of paths.
-- in: as org_move_tasks
-- out: as org_move_tasks
-- scan: snapshots are few
SELECT id, path FROM snapshot WHERE path >= ?1 AND path < ?2 ORDER BY id;

-- name: org_move_snapshot
-- purpose: Where a report was frozen.
-- in: as org_move_task
UPDATE snapshot SET path = ?2 WHERE id = ?1;

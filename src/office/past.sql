-- Days that are past: what keeps the rights on them those of now.

-- name: past_forget_access
-- purpose: Forgets whom a paper concerns, before it is noted anew.
-- in: document int
DELETE FROM document_access WHERE document = ?1;

-- fragment: past_day
CASE WHEN a.track IN ('dated', 'handed') THEN coalesce(a.due, '') WHEN a.track IN ('undated', 'continuous') THEN ''
    ELSE substr(coalesce(a.due, ''), 1, 7) END

-- name: past_count_tasks
-- purpose: Counts who owed each task.
-- scan: counts every assignment
INSERT INTO task_tally (task, track, day, n)
SELECT a.task, a.track, {past_day}, count(*) FROM assignment AS a GROUP BY 1, 2, 3;

-- name: past_count_whole
-- purpose: Counts what was owed in the whole office.
-- scan: counts every assignment
INSERT INTO owed_tally (org, track, day, n)
SELECT 0, a.track, {past_day}, count(*) FROM assignment AS a GROUP BY 1, 2, 3;

-- name: past_count_below
-- purpose: Counts what was owed below each node.
-- scan: counts every assignment
INSERT INTO owed_tally (org, track, day, n)
WITH RECURSIVE above (org, node) AS (
    SELECT id, parent FROM org WHERE parent IS NOT NULL
    UNION ALL
    SELECT b.org, o.parent FROM above AS b JOIN org AS o ON o.id = b.node WHERE o.parent IS NOT NULL
)
SELECT b.node, a.track, {past_day}, count(*) FROM assignment AS a JOIN above AS b ON b.org = a.org GROUP BY 1, 2, 3;

-- name: past_count_asked
-- purpose: Counts what each node, and those below it, asked of others.
-- scan: counts every assignment
INSERT INTO asked_tally (org, track, day, n)
SELECT x.id, a.track, {past_day}, count(*)
FROM task AS t JOIN org AS x ON substr(t.asker, 1, length(x.path)) = x.path
    JOIN assignment AS a ON a.task = t.id LEFT JOIN org AS o ON o.id = a.org
WHERE o.path IS NULL OR substr(o.path, 1, length(x.path)) <> x.path
GROUP BY 1, 2, 3;

-- What was handed in waits for those who asked for it, on a clock of its own: whoever owed it is no longer late.
-- And the open ones in the order of their days tell whose they are, so that a page of a large part of the tree is found
-- along them.

ALTER TABLE assignment DROP COLUMN track;
ALTER TABLE assignment ADD COLUMN track TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (
        CASE
            WHEN state = 'accepted' THEN CASE WHEN coalesce(handed, done) > due
                AND deadline_kind NOT IN ('none', 'recurring') THEN 'done-late' ELSE 'done' END
            WHEN state = 'cancelled' THEN 'cancelled'
            WHEN due IS NULL AND deadline_kind NOT IN ('none', 'recurring') THEN 'undated'
            WHEN state = 'submitted' THEN 'handed'
            WHEN deadline_kind IN ('none', 'recurring') THEN 'continuous'
            ELSE 'dated'
        END
    ) STORED;
DROP INDEX assignment_by_open;
CREATE INDEX assignment_by_track ON assignment (track, due_sort, id);
CREATE INDEX assignment_by_org ON assignment (open, org, due_sort, id, track);
-- beside the key: else the planner looks for an organisation along all days
CREATE INDEX assignment_by_open ON assignment (open, due_sort, id) INCLUDE (org);

DELETE FROM task_tally;
DELETE FROM owed_tally;
DELETE FROM asked_tally;

INSERT INTO task_tally (task, track, day, n)
SELECT a.task, a.track, CASE WHEN a.track IN ('dated', 'handed') THEN coalesce(a.due, '')
        WHEN a.track IN ('undated', 'continuous') THEN '' ELSE substr(coalesce(a.due, ''), 1, 7) END, count(*) FROM assignment AS a GROUP BY 1, 2, 3;

INSERT INTO owed_tally (org, track, day, n)
SELECT 0, a.track, CASE WHEN a.track IN ('dated', 'handed') THEN coalesce(a.due, '')
        WHEN a.track IN ('undated', 'continuous') THEN '' ELSE substr(coalesce(a.due, ''), 1, 7) END, count(*) FROM assignment AS a GROUP BY 1, 2, 3;

INSERT INTO owed_tally (org, track, day, n)
WITH RECURSIVE above (org, node) AS (
    SELECT id, parent FROM org WHERE parent IS NOT NULL
    UNION ALL
    SELECT b.org, o.parent FROM above AS b JOIN org AS o ON o.id = b.node WHERE o.parent IS NOT NULL
)
SELECT b.node, a.track, CASE WHEN a.track IN ('dated', 'handed') THEN coalesce(a.due, '')
        WHEN a.track IN ('undated', 'continuous') THEN '' ELSE substr(coalesce(a.due, ''), 1, 7) END, count(*) FROM assignment AS a JOIN above AS b ON b.org = a.org GROUP BY 1, 2, 3;

INSERT INTO asked_tally (org, track, day, n)
SELECT x.id, a.track, CASE WHEN a.track IN ('dated', 'handed') THEN coalesce(a.due, '')
        WHEN a.track IN ('undated', 'continuous') THEN '' ELSE substr(coalesce(a.due, ''), 1, 7) END, count(*)
FROM task AS t JOIN org AS x ON substr(t.asker, 1, length(x.path)) = x.path
    JOIN assignment AS a ON a.task = t.id LEFT JOIN org AS o ON o.id = a.org
WHERE o.path IS NULL OR substr(o.path, 1, length(x.path)) <> x.path
GROUP BY 1, 2, 3;

-- Counts that are kept: of any node, task and paper at once, however much is owed. They are written in the same
-- transaction as the change that they count (tally.h); rows at nothing are not there. What is on the way is counted by
-- its day, so that nothing has to be written when the day changes; what is closed by the month of its day.

DROP INDEX assignment_by_org;
-- open ones stand together, so that a task for everybody touches few pages however much was done before
CREATE INDEX assignment_by_org ON assignment (open, org, due_sort, id, track);
CREATE INDEX assignment_by_task ON assignment (task, due_sort, id);

CREATE TABLE owed_tally (
    -- What is owed strictly below a node, by clock and day; 0 is the office itself, below which stands everything, also
    -- who is not in the tree. Of what a node owes itself an index tells.
    org BIGINT NOT NULL,
    track TEXT COLLATE "C" NOT NULL,
    day TEXT COLLATE "C" NOT NULL, -- YYYY-MM-DD of what is dated; YYYY-MM of what is closed; '' without a day
    n BIGINT NOT NULL CHECK (n > 0),
    PRIMARY KEY (org, track, day)
);

CREATE TABLE asked_tally (
    -- What is asked at a node or below it, and owed by somebody who does not stand there. In most offices nothing.
    org BIGINT NOT NULL,
    track TEXT COLLATE "C" NOT NULL,
    day TEXT COLLATE "C" NOT NULL,
    n BIGINT NOT NULL CHECK (n > 0),
    PRIMARY KEY (org, track, day)
);

CREATE TABLE task_tally (
    -- Who owes a task, by clock and day.
    task BIGINT NOT NULL,
    track TEXT COLLATE "C" NOT NULL,
    day TEXT COLLATE "C" NOT NULL,
    n BIGINT NOT NULL CHECK (n > 0),
    PRIMARY KEY (task, track, day)
);

INSERT INTO task_tally (task, track, day, n)
SELECT a.task, a.track, CASE WHEN a.track = 'dated' THEN a.due_sort
        WHEN a.track IN ('undated', 'continuous') THEN '' ELSE substr(coalesce(a.due, ''), 1, 7) END, count(*) FROM assignment AS a GROUP BY 1, 2, 3;

INSERT INTO owed_tally (org, track, day, n)
SELECT 0, a.track, CASE WHEN a.track = 'dated' THEN a.due_sort
        WHEN a.track IN ('undated', 'continuous') THEN '' ELSE substr(coalesce(a.due, ''), 1, 7) END, count(*) FROM assignment AS a GROUP BY 1, 2, 3;

INSERT INTO owed_tally (org, track, day, n)
WITH RECURSIVE above (org, node) AS (
    SELECT id, parent FROM org WHERE parent IS NOT NULL
    UNION ALL
    SELECT b.org, o.parent FROM above AS b JOIN org AS o ON o.id = b.node WHERE o.parent IS NOT NULL
)
SELECT b.node, a.track, CASE WHEN a.track = 'dated' THEN a.due_sort
        WHEN a.track IN ('undated', 'continuous') THEN '' ELSE substr(coalesce(a.due, ''), 1, 7) END, count(*) FROM assignment AS a JOIN above AS b ON b.org = a.org GROUP BY 1, 2, 3;

INSERT INTO asked_tally (org, track, day, n)
SELECT x.id, a.track, CASE WHEN a.track = 'dated' THEN a.due_sort
        WHEN a.track IN ('undated', 'continuous') THEN '' ELSE substr(coalesce(a.due, ''), 1, 7) END, count(*)
FROM task AS t JOIN org AS x ON substr(t.asker, 1, length(x.path)) = x.path
    JOIN assignment AS a ON a.task = t.id LEFT JOIN org AS o ON o.id = a.org
WHERE o.path IS NULL OR substr(o.path, 1, length(x.path)) <> x.path
GROUP BY 1, 2, 3;

-- who owes a task sees its paper by that, and no longer by a row for each
DELETE FROM document_access WHERE why = 'assigned';

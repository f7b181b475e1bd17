-- Following up: a task may be owed without a paper, be asked on behalf of any node, and pass onward what is owed
-- there; an assignment knows who leads, and the day on which its result was handed in.

-- document is NULL for what a standing duty asks without a paper; its place is nothing then
ALTER TABLE task ALTER COLUMN document DROP NOT NULL;
-- the node on whose behalf it is asked (a path): of the person who confirmed it, before that of who registered it
ALTER TABLE task ADD COLUMN asker TEXT COLLATE "C" NOT NULL DEFAULT '/';
-- the assignment that it passes onward, to those below who owes that one
ALTER TABLE task ADD COLUMN serves BIGINT;
-- the set of those who owe it, as an expression; '' when they are named one by one
ALTER TABLE task ADD COLUMN scope TEXT COLLATE "C" NOT NULL DEFAULT '';
-- the standing duty that owes it by itself, for one period
ALTER TABLE task ADD COLUMN duty BIGINT;
ALTER TABLE task ADD COLUMN period TEXT COLLATE "C" NOT NULL DEFAULT '';
UPDATE task SET asker = coalesce((SELECT min(x.path) FROM document_access AS x
    WHERE x.document = task.document AND x.why = 'owner'), '/');
ALTER TABLE task ALTER COLUMN asker DROP DEFAULT;
ALTER TABLE task ALTER COLUMN scope DROP DEFAULT;
ALTER TABLE task ALTER COLUMN period DROP DEFAULT;
CREATE INDEX task_by_asker ON task (asker, id);
CREATE INDEX task_serving ON task (serves) WHERE serves IS NOT NULL;
CREATE INDEX task_by_duty ON task (duty, period) WHERE duty IS NOT NULL;

ALTER TABLE assignment ALTER COLUMN document DROP NOT NULL;
ALTER TABLE assignment ADD COLUMN role TEXT COLLATE "C" NOT NULL DEFAULT 'lead' CHECK (role IN ('lead', 'support'));
ALTER TABLE assignment ALTER COLUMN role DROP DEFAULT;
-- the day on which the result was handed in (last), by which it is late or in time; done is that of its acceptance
ALTER TABLE assignment ADD COLUMN handed TEXT COLLATE "C" CHECK (length(handed) = 10);
-- the journal knows the day of the last handing in; the office's days are those of Viet Nam
UPDATE assignment SET handed = (
    SELECT to_char(to_timestamp(max(j.at) + 7 * 3600) AT TIME ZONE 'UTC', 'YYYY-MM-DD') FROM journal AS j
    WHERE j.subject = 'assignment' AND j.subject_id = assignment.id AND j.action = 'assignment.submit');
-- which clock it runs by; within 'dated' and 'done' the days tell the lamp
DROP INDEX assignment_by_track;
ALTER TABLE assignment DROP COLUMN track;
ALTER TABLE assignment ADD COLUMN track TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (
    CASE
        WHEN state = 'accepted' THEN CASE WHEN coalesce(handed, done) > due
            AND deadline_kind NOT IN ('none', 'recurring') THEN 'done-late' ELSE 'done' END
        WHEN state = 'cancelled' THEN 'cancelled'
        WHEN deadline_kind IN ('none', 'recurring') THEN 'continuous'
        WHEN due IS NULL THEN 'undated'
        ELSE 'dated'
    END
) STORED;
CREATE INDEX assignment_by_track ON assignment (track, due_sort, id);

-- Following up: a task may be owed without a paper, be asked on behalf of any node, and pass onward what is owed
-- there; an assignment knows who leads, and the day on which its result was handed in.

DROP INDEX task_by_document;
DROP INDEX task_by_status;
DROP INDEX task_proposed;
DROP INDEX assignment_by_task_and_org;
DROP INDEX assignment_by_task_and_name;
DROP INDEX assignment_by_due;
DROP INDEX assignment_by_open;
DROP INDEX assignment_by_track;
DROP INDEX assignment_by_document;
DROP INDEX assignment_by_org;
ALTER TABLE assignment RENAME TO assignment_before;
ALTER TABLE task_assignee RENAME TO task_assignee_before;
ALTER TABLE task RENAME TO task_before;

CREATE TABLE task (
    -- What is demanded: by a paper, where it stands at a place, or (document is NULL, the place is nothing) as a
    -- standing duty. A proposal of the reader until a person decides. due is the last allowed day as known now;
    -- amount, unit and event are how it is computed; due_by_hand: a person entered the day, it is not computed again.
    id INTEGER PRIMARY KEY,
    document INTEGER REFERENCES document (id),
    line INTEGER NOT NULL,
    span_from INTEGER NOT NULL,
    span_to INTEGER NOT NULL,
    words TEXT NOT NULL,
    deliverable TEXT NOT NULL,
    channel TEXT NOT NULL,
    deadline_kind TEXT NOT NULL
        CHECK (deadline_kind IN ('none', 'date', 'relative', 'immediate', 'recurring', 'period')),
    deadline_words TEXT NOT NULL,
    amount INTEGER NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('', 'day', 'workday', 'week', 'month', 'quarter', 'year')),
    event TEXT NOT NULL CHECK (event IN ('', 'issue', 'receipt', 'other')),
    due TEXT CHECK (length(due) = 10),
    due_by_hand INTEGER NOT NULL CHECK (due_by_hand IN (0, 1)),
    by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)), -- typed by a person, not read by the machine
    status TEXT NOT NULL CHECK (status IN ('proposed', 'confirmed', 'rejected')),
    unchanged INTEGER NOT NULL CHECK (unchanged IN (0, 1)),
    decided_by TEXT NOT NULL,
    decided INTEGER NOT NULL,
    reason TEXT NOT NULL,
    -- the node on whose behalf it is asked (a path): of the person who confirmed it, before that of who registered it
    asker TEXT NOT NULL,
    serves INTEGER, -- the assignment that it passes onward, to those below who owes that one
    scope TEXT NOT NULL, -- the set of those who owe it, as an expression; '' when they are named one by one
    duty INTEGER, -- the standing duty that owes it by itself, for one period
    period TEXT NOT NULL
) STRICT;

INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words,
    amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope,
    duty, period)
SELECT id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit,
    event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason,
    coalesce((SELECT min(x.path) FROM document_access AS x
        WHERE x.document = task_before.document AND x.why = 'owner'), '/'), NULL, '', NULL, ''
FROM task_before;

CREATE TABLE task_assignee (
    -- Whom a task names, in the order of the paper.
    task INTEGER NOT NULL REFERENCES task (id),
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (task, seq)
) STRICT;

INSERT INTO task_assignee (task, seq, name) SELECT task, seq, name FROM task_assignee_before;

CREATE TABLE assignment (
    -- A confirmed task and one who owes it. org is NULL when the name is not in the tree; assignee '' when nobody is
    -- named. first_due is the first day that was ever set and stays when due moves. handed is the day on which the
    -- result was handed in (last), by which it is late or in time; done the day on which it was accepted.
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES task (id),
    document INTEGER REFERENCES document (id),
    org INTEGER REFERENCES org (id),
    assignee TEXT NOT NULL,
    assignee_key TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('lead', 'support')),
    deadline_kind TEXT NOT NULL
        CHECK (deadline_kind IN ('none', 'date', 'relative', 'immediate', 'recurring', 'period')),
    due TEXT CHECK (length(due) = 10),
    first_due TEXT CHECK (length(first_due) = 10),
    state TEXT NOT NULL CHECK (state IN ('assigned', 'acknowledged', 'submitted', 'accepted', 'returned', 'cancelled')),
    evidence TEXT NOT NULL,
    submitted_by INTEGER,
    handed TEXT CHECK (length(handed) = 10),
    reason TEXT NOT NULL,
    done TEXT CHECK (length(done) = 10),
    created INTEGER NOT NULL,
    due_sort TEXT NOT NULL GENERATED ALWAYS AS (coalesce(due, '9999-99-99')) STORED,
    -- which clock it runs by; within 'dated' and 'done' the days tell the lamp
    track TEXT NOT NULL GENERATED ALWAYS AS (
        CASE
            WHEN state = 'accepted' THEN CASE WHEN coalesce(handed, done) > due
                AND deadline_kind NOT IN ('none', 'recurring') THEN 'done-late' ELSE 'done' END
            WHEN state = 'cancelled' THEN 'cancelled'
            WHEN deadline_kind IN ('none', 'recurring') THEN 'continuous'
            WHEN due IS NULL THEN 'undated'
            ELSE 'dated'
        END
    ) STORED,
    open INTEGER NOT NULL GENERATED ALWAYS AS (state NOT IN ('accepted', 'cancelled')) STORED,
    CHECK ((state = 'accepted') = (done IS NOT NULL))
) STRICT;

-- the journal knows the day of the last handing in; the office's days are those of Viet Nam
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state,
    evidence, submitted_by, handed, reason, done, created)
SELECT id, task, document, org, assignee, assignee_key, 'lead', deadline_kind, due, first_due, state, evidence,
    submitted_by,
    (SELECT date(max(j.at) + 7 * 3600, 'unixepoch') FROM journal AS j
        WHERE j.subject = 'assignment' AND j.subject_id = assignment_before.id AND j.action = 'assignment.submit'),
    reason, done, created
FROM assignment_before;

DROP TABLE assignment_before;
DROP TABLE task_assignee_before;
DROP TABLE task_before;

CREATE INDEX task_by_document ON task (document, span_from, id);
CREATE INDEX task_by_status ON task (document, status);
CREATE INDEX task_proposed ON task (document) WHERE status = 'proposed';
CREATE INDEX task_by_asker ON task (asker, id);
CREATE INDEX task_serving ON task (serves) WHERE serves IS NOT NULL;
CREATE INDEX task_by_duty ON task (duty, period) WHERE duty IS NOT NULL;
CREATE UNIQUE INDEX assignment_by_task_and_org ON assignment (task, org);
CREATE UNIQUE INDEX assignment_by_task_and_name ON assignment (task, assignee_key) WHERE org IS NULL;
CREATE INDEX assignment_by_due ON assignment (due_sort, id);
CREATE INDEX assignment_by_open ON assignment (open, due_sort, id);
CREATE INDEX assignment_by_track ON assignment (track, due_sort, id);
CREATE INDEX assignment_by_document ON assignment (document, due_sort, id);
CREATE INDEX assignment_by_org ON assignment (org, due_sort, id);

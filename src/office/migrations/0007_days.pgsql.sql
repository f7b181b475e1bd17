-- Days: the office's calendar, what it decided for itself, events that deadlines wait for, and extensions.

CREATE TABLE calendar_day (
    -- A day that is worked or free other than the law and the week have it; id is its digits: 20260902. 'default': what
    -- was entered has been taken back.
    id BIGINT PRIMARY KEY CHECK (id BETWEEN 19500101 AND 21991231),
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('default', 'off', 'work')),
    name TEXT COLLATE "C" NOT NULL
);

CREATE TABLE setting (
    -- A thing that the office decided for itself; without a row the program's own value holds.
    id BIGINT PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL UNIQUE,
    value TEXT COLLATE "C" NOT NULL
);

CREATE TABLE awaited (
    -- What a task's clock waits for besides its own paper: in the paper's words, and as the type and issuer of a paper
    -- when they name one (as they are compared). day: when it happened; document: the paper whose day of issue it is.
    task BIGINT PRIMARY KEY REFERENCES task (id),
    words TEXT COLLATE "C" NOT NULL,
    type TEXT COLLATE "C" NOT NULL,
    issuer TEXT COLLATE "C" NOT NULL,
    day TEXT COLLATE "C" CHECK (length(day) = 10),
    document BIGINT REFERENCES document (id)
);
CREATE INDEX awaited_by_type ON awaited (type, task) WHERE day IS NULL AND type <> '';
CREATE INDEX awaited_by_document ON awaited (document, task) WHERE document IS NOT NULL;

CREATE TABLE extension (
    -- A due day that was moved to a later one, by whoever asked for the task.
    id BIGINT PRIMARY KEY,
    assignment BIGINT NOT NULL REFERENCES assignment (id),
    due_before TEXT COLLATE "C" NOT NULL CHECK (length(due_before) = 10),
    due_after TEXT COLLATE "C" NOT NULL CHECK (length(due_after) = 10 AND due_after > due_before),
    reason TEXT COLLATE "C" NOT NULL CHECK (reason <> ''),
    document BIGINT REFERENCES document (id), -- the paper that grants it
    created BIGINT NOT NULL,
    created_by TEXT COLLATE "C" NOT NULL
);
CREATE OR REPLACE FUNCTION extension_next() RETURNS BIGINT LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM extension';
ALTER TABLE extension ALTER COLUMN id SET DEFAULT extension_next();
CREATE INDEX extension_by_assignment ON extension (assignment, id);

-- the days that a change of the calendar may move
CREATE INDEX task_computed ON task (due, id)
    WHERE due_by_hand = 0 AND deadline_kind IN ('relative', 'immediate') AND status <> 'rejected';

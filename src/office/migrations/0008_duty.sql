-- Standing duties, and what a meeting was.

CREATE TABLE duty (
    -- A norm that owes assignments by itself: who (a set), how often, so many times, until when, proved by what.
    id INTEGER PRIMARY KEY,
    words TEXT NOT NULL,
    scope TEXT NOT NULL,
    asker TEXT NOT NULL,
    period TEXT NOT NULL CHECK (period IN ('month', 'quarter', 'half', 'year')),
    times INTEGER NOT NULL CHECK (times BETWEEN 1 AND 31),
    due_days INTEGER NOT NULL CHECK (due_days BETWEEN -366 AND 366),
    proof TEXT NOT NULL CHECK (proof IN ('paper', 'meeting', 'figure', 'file')),
    topic TEXT NOT NULL,
    basis TEXT NOT NULL,
    since TEXT NOT NULL CHECK (length(since) = 10),
    until TEXT CHECK (length(until) = 10),
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX duty_by_asker ON duty (asker, id);

CREATE TABLE meeting (
    -- What a record of a meeting says besides its day and words.
    record INTEGER PRIMARY KEY REFERENCES record (id),
    topic TEXT NOT NULL,
    made_known TEXT NOT NULL,
    present INTEGER,
    members INTEGER
) STRICT;

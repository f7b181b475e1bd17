-- Standing duties, and what a meeting was.

CREATE TABLE duty (
    -- A norm that owes assignments by itself: who (a set), how often, so many times, until when, proved by what.
    id BIGINT PRIMARY KEY,
    words TEXT COLLATE "C" NOT NULL,
    scope TEXT COLLATE "C" NOT NULL,
    asker TEXT COLLATE "C" NOT NULL,
    period TEXT COLLATE "C" NOT NULL CHECK (period IN ('month', 'quarter', 'half', 'year')),
    times BIGINT NOT NULL CHECK (times BETWEEN 1 AND 31),
    due_days BIGINT NOT NULL CHECK (due_days BETWEEN -366 AND 366),
    proof TEXT COLLATE "C" NOT NULL CHECK (proof IN ('paper', 'meeting', 'figure', 'file')),
    topic TEXT COLLATE "C" NOT NULL,
    basis TEXT COLLATE "C" NOT NULL,
    since TEXT COLLATE "C" NOT NULL CHECK (length(since) = 10),
    until TEXT COLLATE "C" CHECK (length(until) = 10),
    created BIGINT NOT NULL
);
CREATE FUNCTION duty_next() RETURNS BIGINT LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM duty';
ALTER TABLE duty ALTER COLUMN id SET DEFAULT duty_next();
CREATE INDEX duty_by_asker ON duty (asker, id);

CREATE TABLE meeting (
    -- What a record of a meeting says besides its day and words.
    record BIGINT PRIMARY KEY REFERENCES record (id),
    topic TEXT COLLATE "C" NOT NULL,
    made_known TEXT COLLATE "C" NOT NULL,
    present BIGINT,
    members BIGINT
);

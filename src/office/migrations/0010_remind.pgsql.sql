-- Reminding: where people get letters, and what was written to whom.

ALTER TABLE account ADD COLUMN mail TEXT COLLATE "C" NOT NULL DEFAULT ''; -- '': none

CREATE TABLE mail (
    -- A digest to one address: one a day. It waits, gathering what comes up, until a server took it (sent is when), all of
    -- it became needless, or it was given up. day is the last day on which something was put in, or on which it went out.
    id BIGINT PRIMARY KEY,
    address TEXT COLLATE "C" NOT NULL CHECK (address <> ''),
    name TEXT COLLATE "C" NOT NULL,
    day TEXT COLLATE "C" NOT NULL CHECK (length(day) = 10),
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'sent', 'cancelled', 'failed')),
    sent BIGINT,
    note TEXT COLLATE "C" NOT NULL, -- why it was given up
    CHECK ((state = 'sent') = (sent IS NOT NULL))
);
CREATE FUNCTION mail_next() RETURNS BIGINT LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM mail';
ALTER TABLE mail ALTER COLUMN id SET DEFAULT mail_next();
CREATE UNIQUE INDEX mail_by_address ON mail (address, day);
CREATE UNIQUE INDEX mail_waiting ON mail (address) WHERE state = 'waiting';

CREATE TABLE reminder (
    -- One thing that a digest reminds of. step tells which time it is (a day, or the due day and how far off it was), so
    -- that nobody is reminded twice. cancelled: it was no longer so when the digest went out.
    mail BIGINT NOT NULL REFERENCES mail (id),
    seq BIGINT NOT NULL,
    assignment BIGINT NOT NULL REFERENCES assignment (id),
    kind TEXT COLLATE "C" NOT NULL
        CHECK (kind IN ('soon', 'overdue', 'returned', 'unread', 'week', 'superior', 'leader')),
    step TEXT COLLATE "C" NOT NULL,
    address TEXT COLLATE "C" NOT NULL, -- of its digest
    cancelled BIGINT NOT NULL CHECK (cancelled IN (0, 1)),
    PRIMARY KEY (mail, seq)
);
CREATE UNIQUE INDEX reminder_once ON reminder (assignment, kind, step, address);

CREATE TABLE mail_try (
    -- Where a digest stands that waits: how often a server refused it and when it is tried again. claimed: somebody is
    -- sending it until then.
    mail BIGINT PRIMARY KEY REFERENCES mail (id),
    tries BIGINT NOT NULL,
    next BIGINT NOT NULL,
    claimed BIGINT NOT NULL
);
CREATE INDEX mail_try_by_next ON mail_try (next, mail);

CREATE INDEX assignment_returned ON assignment (id) WHERE state = 'returned';
CREATE INDEX assignment_unread ON assignment (created, id) WHERE state = 'assigned';

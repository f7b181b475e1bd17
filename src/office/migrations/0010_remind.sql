-- Reminding: where people get letters, and what was written to whom.

ALTER TABLE account ADD COLUMN mail TEXT NOT NULL DEFAULT ''; -- '': none

CREATE TABLE mail (
    -- A digest to one address: one a day. It waits, gathering what comes up, until a server took it (sent is when), all of
    -- it became needless, or it was given up. day is the last day on which something was put in, or on which it went out.
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL CHECK (address <> ''),
    name TEXT NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'cancelled', 'failed')),
    sent INTEGER,
    note TEXT NOT NULL, -- why it was given up
    CHECK ((state = 'sent') = (sent IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX mail_by_address ON mail (address, day);
CREATE UNIQUE INDEX mail_waiting ON mail (address) WHERE state = 'waiting';

CREATE TABLE reminder (
    -- One thing that a digest reminds of. step tells which time it is (a day, or the due day and how far off it was), so
    -- that nobody is reminded twice. cancelled: it was no longer so when the digest went out.
    mail INTEGER NOT NULL REFERENCES mail (id),
    seq INTEGER NOT NULL,
    assignment INTEGER NOT NULL REFERENCES assignment (id),
    kind TEXT NOT NULL
        CHECK (kind IN ('soon', 'overdue', 'returned', 'unread', 'week', 'superior', 'leader')),
    step TEXT NOT NULL,
    address TEXT NOT NULL, -- of its digest
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    PRIMARY KEY (mail, seq)
) STRICT;
CREATE UNIQUE INDEX reminder_once ON reminder (assignment, kind, step, address);

CREATE TABLE mail_try (
    -- Where a digest stands that waits: how often a server refused it and when it is tried again. claimed: somebody is
    -- sending it until then.
    mail INTEGER PRIMARY KEY REFERENCES mail (id),
    tries INTEGER NOT NULL,
    next INTEGER NOT NULL,
    claimed INTEGER NOT NULL
) STRICT;
CREATE INDEX mail_try_by_next ON mail_try (next, mail);

CREATE INDEX assignment_returned ON assignment (id) WHERE state = 'returned';
CREATE INDEX assignment_unread ON assignment (created, id) WHERE state = 'assigned';

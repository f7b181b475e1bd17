-- What people keep for themselves: an address for their calendar, and filters of lists.

CREATE TABLE calendar_feed (
    -- The secret address of a person's calendar, of which only the hash is kept.
    account INTEGER PRIMARY KEY REFERENCES account (id),
    hash TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL
) STRICT;

CREATE TABLE saved_filter (
    -- A list with its filter, as an address of ours. shared: also for those who stand at that node.
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    org INTEGER NOT NULL, -- where its owner stood; 0: the office itself
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX saved_filter_by_account ON saved_filter (account, id);
CREATE INDEX saved_filter_by_org ON saved_filter (org, shared);

-- What people keep for themselves: an address for their calendar, and filters of lists.

CREATE TABLE calendar_feed (
    -- The secret address of a person's calendar, of which only the hash is kept.
    account BIGINT PRIMARY KEY REFERENCES account (id),
    hash TEXT COLLATE "C" NOT NULL UNIQUE,
    created BIGINT NOT NULL
);

CREATE TABLE saved_filter (
    -- A list with its filter, as an address of ours. shared: also for those who stand at that node.
    id BIGINT PRIMARY KEY,
    account BIGINT NOT NULL REFERENCES account (id),
    org BIGINT NOT NULL, -- where its owner stood; 0: the office itself
    name TEXT COLLATE "C" NOT NULL,
    address TEXT COLLATE "C" NOT NULL,
    shared BIGINT NOT NULL CHECK (shared IN (0, 1)),
    created BIGINT NOT NULL
);
CREATE INDEX saved_filter_by_account ON saved_filter (account, id);
CREATE INDEX saved_filter_by_org ON saved_filter (org, shared);
CREATE FUNCTION saved_filter_next() RETURNS BIGINT LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM saved_filter';
ALTER TABLE saved_filter ALTER COLUMN id SET DEFAULT saved_filter_next();

-- What was done once.

CREATE TABLE once (
    -- Requests that were done, so that one that comes again changes nothing and gets the same answer. key is a hash of
    -- who sent what under which number of its own (once.c); outcome is where the answer led to.
    key TEXT PRIMARY KEY CHECK (length(key) = 64),
    at INTEGER NOT NULL,
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX once_by_at ON once (at);

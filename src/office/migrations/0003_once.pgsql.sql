-- What was done once.

CREATE TABLE once (
    -- Requests that were done, so that one that comes again changes nothing and gets the same answer. key is a hash of
    -- who sent what under which number of its own (once.c); outcome is where the answer led to.
    key TEXT COLLATE "C" PRIMARY KEY CHECK (length(key) = 64),
    at BIGINT NOT NULL,
    outcome TEXT COLLATE "C" NOT NULL
);
CREATE INDEX once_by_at ON once (at);

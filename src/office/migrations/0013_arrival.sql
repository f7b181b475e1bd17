-- Papers that come by mail, and links with which a unit without an account answers once.

CREATE TABLE arrival (
    -- Whose mail a paper hung on, and when that came.
    document INTEGER PRIMARY KEY REFERENCES document (id),
    at INTEGER NOT NULL,
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    subject TEXT NOT NULL,
    message TEXT NOT NULL
) STRICT;

CREATE TABLE answer_link (
    -- Links of which only the hash is kept, one for an assignment; gone when they are used or taken back.
    assignment INTEGER PRIMARY KEY REFERENCES assignment (id),
    token_hash BLOB NOT NULL UNIQUE,
    until TEXT NOT NULL CHECK (length(until) = 10), -- its last day in Viet Nam
    created INTEGER NOT NULL,
    created_by INTEGER NOT NULL, -- who made it; 0: the program's command line
    by_name TEXT NOT NULL
) STRICT;
CREATE INDEX answer_link_by_until ON answer_link (until);

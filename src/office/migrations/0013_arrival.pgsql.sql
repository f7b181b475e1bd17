-- Papers that come by mail, and links with which a unit without an account answers once.

CREATE TABLE arrival (
    -- Whose mail a paper hung on, and when that came.
    document BIGINT PRIMARY KEY REFERENCES document (id),
    at BIGINT NOT NULL,
    address TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    message TEXT COLLATE "C" NOT NULL
);

CREATE TABLE answer_link (
    -- Links of which only the hash is kept, one for an assignment; gone when they are used or taken back.
    assignment BIGINT PRIMARY KEY REFERENCES assignment (id),
    token_hash BYTEA NOT NULL UNIQUE,
    until TEXT COLLATE "C" NOT NULL CHECK (length(until) = 10),
    created BIGINT NOT NULL,
    created_by BIGINT NOT NULL,
    by_name TEXT COLLATE "C" NOT NULL
);
CREATE INDEX answer_link_by_until ON answer_link (until);

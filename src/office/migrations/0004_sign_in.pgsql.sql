-- Signing in: sessions that can be looked at and ended, a second factor, links of invitation, tokens for programs.

-- Whoever is signed in signs in anew: the old rows do not say from where.
DROP TABLE session;
CREATE TABLE session (
    -- Who is signed in. The token itself is only in the browser; here is its hash. waits: the password was right, the
    -- second factor has not been given yet.
    id BIGINT PRIMARY KEY,
    token_hash BYTEA NOT NULL UNIQUE,
    account BIGINT NOT NULL REFERENCES account (id),
    created BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    origin TEXT COLLATE "C" NOT NULL,
    agent TEXT COLLATE "C" NOT NULL,
    waits BIGINT NOT NULL CHECK (waits IN (0, 1))
);
CREATE OR REPLACE FUNCTION session_next() RETURNS BIGINT LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM session';
ALTER TABLE session ALTER COLUMN id SET DEFAULT session_next();
CREATE INDEX session_by_account ON session (account, id);
CREATE INDEX session_by_seen ON session (seen);

CREATE TABLE second_factor (
    -- The secret that a person's telephone shares with us (TOTP, RFC 6238). It has to be readable to be of use.
    account BIGINT PRIMARY KEY REFERENCES account (id),
    secret BYTEA NOT NULL,
    created BIGINT NOT NULL
);

CREATE TABLE recovery_code (
    -- Codes for the day on which the telephone is lost: hashes, each good once.
    account BIGINT NOT NULL REFERENCES account (id),
    hash TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (account, hash)
);

CREATE TABLE second_factor_used (
    -- The last step of time of which a code was taken, so that a code seen over a shoulder is worth nothing.
    account BIGINT PRIMARY KEY REFERENCES account (id),
    step BIGINT NOT NULL
);

CREATE TABLE invitation (
    -- Links with which people set their own password, once. Here is the hash of the link's token.
    token_hash BYTEA PRIMARY KEY,
    account BIGINT NOT NULL REFERENCES account (id),
    expires BIGINT NOT NULL
);
CREATE INDEX invitation_by_account ON invitation (account);
CREATE INDEX invitation_by_expires ON invitation (expires);

CREATE TABLE api_token (
    -- What a program signs in with, in the name of a person; scopes are words of "read register submit".
    id BIGINT PRIMARY KEY,
    account BIGINT NOT NULL REFERENCES account (id),
    hash TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    scopes TEXT COLLATE "C" NOT NULL,
    created BIGINT NOT NULL,
    expires BIGINT NOT NULL
);
CREATE OR REPLACE FUNCTION api_token_next() RETURNS BIGINT LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM api_token';
ALTER TABLE api_token ALTER COLUMN id SET DEFAULT api_token_next();
CREATE INDEX api_token_by_account ON api_token (account, id);

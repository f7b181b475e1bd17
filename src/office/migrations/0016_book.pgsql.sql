-- Registers of outgoing and incoming papers.

CREATE TABLE book (
    -- Of an organisation: the papers of one term or year on one side. whole: one series of numbers over all types.
    id BIGINT PRIMARY KEY,
    org BIGINT NOT NULL REFERENCES org (id),
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('in', 'out')),
    name TEXT COLLATE "C" NOT NULL,
    whole BIGINT NOT NULL CHECK (whole IN (0, 1)),
    first BIGINT NOT NULL CHECK (first > 0),
    since TEXT COLLATE "C" NOT NULL CHECK (length(since) = 10),
    until TEXT COLLATE "C" CHECK (length(until) = 10),
    created BIGINT NOT NULL,
    created_by TEXT COLLATE "C" NOT NULL
);

CREATE TABLE book_entry (
    -- One paper with its number in the series of its type. Of a secret one only number, type and day. voided: why it does
    -- not count; its number stays taken.
    id BIGINT PRIMARY KEY,
    book BIGINT NOT NULL REFERENCES book (id),
    type TEXT COLLATE "C" NOT NULL,
    type_key TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    symbol TEXT COLLATE "C" NOT NULL,
    day TEXT COLLATE "C" CHECK (length(day) = 10),
    at BIGINT NOT NULL,
    party TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    signer TEXT COLLATE "C" NOT NULL,
    forwarded TEXT COLLATE "C" NOT NULL,
    copies BIGINT NOT NULL,
    secret BIGINT NOT NULL CHECK (secret IN (0, 1)),
    document BIGINT REFERENCES document (id),
    overruled TEXT COLLATE "C" NOT NULL,
    voided TEXT COLLATE "C" NOT NULL DEFAULT '',
    created_by TEXT COLLATE "C" NOT NULL
);
CREATE FUNCTION book_next() RETURNS BIGINT LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM book';
ALTER TABLE book ALTER COLUMN id SET DEFAULT book_next();
CREATE FUNCTION book_entry_next() RETURNS BIGINT LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM book_entry';
ALTER TABLE book_entry ALTER COLUMN id SET DEFAULT book_entry_next();
CREATE UNIQUE INDEX book_entry_number ON book_entry (book, type_key, number);
CREATE INDEX book_entry_by_book ON book_entry (book, id);
CREATE INDEX book_entry_by_document ON book_entry (document) WHERE document IS NOT NULL;

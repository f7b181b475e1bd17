-- Registers of outgoing and incoming papers.

CREATE TABLE book (
    -- Of an organisation: the papers of one term or year on one side. whole: one series of numbers over all types.
    id INTEGER PRIMARY KEY,
    org INTEGER NOT NULL REFERENCES org (id),
    side TEXT NOT NULL CHECK (side IN ('in', 'out')),
    name TEXT NOT NULL,
    whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
    first INTEGER NOT NULL CHECK (first > 0),
    since TEXT NOT NULL CHECK (length(since) = 10),
    until TEXT CHECK (length(until) = 10),
    created INTEGER NOT NULL,
    created_by TEXT NOT NULL
) STRICT;

CREATE TABLE book_entry (
    -- One paper with its number in the series of its type. Of a secret one only number, type and day. voided: why it does
    -- not count; its number stays taken.
    id INTEGER PRIMARY KEY,
    book INTEGER NOT NULL REFERENCES book (id),
    type TEXT NOT NULL,
    type_key TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    symbol TEXT NOT NULL,
    day TEXT CHECK (length(day) = 10),
    at INTEGER NOT NULL,
    party TEXT NOT NULL,
    subject TEXT NOT NULL,
    signer TEXT NOT NULL,
    forwarded TEXT NOT NULL,
    copies INTEGER NOT NULL,
    secret INTEGER NOT NULL CHECK (secret IN (0, 1)),
    document INTEGER REFERENCES document (id),
    overruled TEXT NOT NULL,
    voided TEXT NOT NULL DEFAULT '',
    created_by TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX book_entry_number ON book_entry (book, type_key, number);
CREATE INDEX book_entry_by_book ON book_entry (book, id);
CREATE INDEX book_entry_by_document ON book_entry (document) WHERE document IS NOT NULL;

-- What was done: records, which assignments they prove, and papers that seem to answer what somebody owes.

CREATE TABLE record (
    -- Something that happened, with its proof: a paper held here, a meeting, a figure, or a file that is no
    -- paper. day is its own date; created is when it was entered.
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('paper', 'meeting', 'figure', 'file')),
    org INTEGER REFERENCES org (id),
    day TEXT CHECK (length(day) = 10),
    words TEXT NOT NULL,
    document INTEGER REFERENCES document (id),
    sha256 TEXT REFERENCES file (sha256),
    file TEXT NOT NULL,
    figure TEXT NOT NULL,
    created INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    CHECK ((kind = 'paper') = (document IS NOT NULL)),
    CHECK (kind <> 'file' OR sha256 IS NOT NULL),
    CHECK (kind <> 'figure' OR figure <> '')
) STRICT;
CREATE INDEX record_by_document ON record (document) WHERE document IS NOT NULL;
CREATE INDEX record_by_org ON record (org, kind, day) WHERE org IS NOT NULL;
CREATE INDEX record_by_file ON record (sha256) WHERE sha256 IS NOT NULL;

CREATE TABLE record_proof (
    -- Which assignments a record is handed in for.
    assignment INTEGER NOT NULL REFERENCES assignment (id),
    record INTEGER NOT NULL REFERENCES record (id),
    PRIMARY KEY (assignment, record)
) STRICT;
CREATE INDEX record_proof_by_record ON record_proof (record);

CREATE TABLE response (
    -- A held paper that cites the one which an assignment comes from, and was issued by who owes it: proposed as the
    -- result until a person takes or declines it.
    assignment INTEGER NOT NULL REFERENCES assignment (id),
    document INTEGER NOT NULL REFERENCES document (id),
    status TEXT NOT NULL CHECK (status IN ('proposed', 'taken', 'declined')),
    PRIMARY KEY (assignment, document)
) STRICT;
CREATE INDEX response_by_document ON response (document, assignment);

CREATE TABLE no_task (
    -- Papers of which a person said that nothing arises from them.
    document INTEGER PRIMARY KEY REFERENCES document (id),
    at INTEGER NOT NULL,
    by_name TEXT NOT NULL
) STRICT;

-- What was done: records, which assignments they prove, and papers that seem to answer what somebody owes.

CREATE TABLE record (
    -- Something that happened, with its proof: a paper held here, a meeting, a figure, or a file that is no
    -- paper. day is its own date; created is when it was entered.
    id BIGINT PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('paper', 'meeting', 'figure', 'file')),
    org BIGINT REFERENCES org (id),
    day TEXT COLLATE "C" CHECK (length(day) = 10),
    words TEXT COLLATE "C" NOT NULL,
    document BIGINT REFERENCES document (id),
    sha256 TEXT COLLATE "C" REFERENCES file (sha256),
    file TEXT COLLATE "C" NOT NULL,
    figure TEXT COLLATE "C" NOT NULL,
    created BIGINT NOT NULL,
    created_by TEXT COLLATE "C" NOT NULL,
    CHECK ((kind = 'paper') = (document IS NOT NULL)),
    CHECK (kind <> 'file' OR sha256 IS NOT NULL),
    CHECK (kind <> 'figure' OR figure <> '')
);
CREATE FUNCTION record_next() RETURNS BIGINT LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM record';
ALTER TABLE record ALTER COLUMN id SET DEFAULT record_next();
CREATE INDEX record_by_document ON record (document) WHERE document IS NOT NULL;
CREATE INDEX record_by_org ON record (org, kind, day) WHERE org IS NOT NULL;
CREATE INDEX record_by_file ON record (sha256) WHERE sha256 IS NOT NULL;

CREATE TABLE record_proof (
    -- Which assignments a record is handed in for.
    assignment BIGINT NOT NULL REFERENCES assignment (id),
    record BIGINT NOT NULL REFERENCES record (id),
    PRIMARY KEY (assignment, record)
);
CREATE INDEX record_proof_by_record ON record_proof (record);

CREATE TABLE response (
    -- A held paper that cites the one which an assignment comes from, and was issued by who owes it: proposed as the
    -- result until a person takes or declines it.
    assignment BIGINT NOT NULL REFERENCES assignment (id),
    document BIGINT NOT NULL REFERENCES document (id),
    status TEXT COLLATE "C" NOT NULL CHECK (status IN ('proposed', 'taken', 'declined')),
    PRIMARY KEY (assignment, document)
);
CREATE INDEX response_by_document ON response (document, assignment);

CREATE TABLE no_task (
    -- Papers of which a person said that nothing arises from them.
    document BIGINT PRIMARY KEY REFERENCES document (id),
    at BIGINT NOT NULL,
    by_name TEXT COLLATE "C" NOT NULL
);

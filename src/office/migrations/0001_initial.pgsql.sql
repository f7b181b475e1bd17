-- The first schema of an office, for PostgreSQL: the tables of 0001_initial.sql with the same names and meanings. Days are
-- written YYYY-MM-DD, moments as seconds since 1970 UTC, sentences and names in NFC. Texts are compared byte by byte
-- whatever the database's own order is. Columns ending in _key hold a text as it is compared (lower case, one tone
-- placement), columns ending in _fold as it is searched (without marks). What is late or overdue is never written
-- down: it follows from the days. Numbers of rows follow the last that is there, as on SQLite, and not a sequence: one
-- writes at a time, and an office restored from a backup goes on where it was.

CREATE TABLE org (
    -- The organisation tree. A subtree is one range of paths: from '/1/4/' to '/1/40' ('0' follows '/').
    id BIGINT PRIMARY KEY,
    parent BIGINT REFERENCES org (id),
    path TEXT COLLATE "C" NOT NULL UNIQUE,
    kind TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    name_key TEXT COLLATE "C" NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    created BIGINT NOT NULL
);
CREATE FUNCTION org_next() RETURNS BIGINT LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM org';
ALTER TABLE org ALTER COLUMN id SET DEFAULT org_next();
CREATE UNIQUE INDEX org_by_parent_and_name ON org (coalesce(parent, 0), name_key);
CREATE INDEX org_by_parent ON org (parent);

CREATE TABLE org_name (
    -- Every name under which papers call an organisation: its own, and its aliases.
    org BIGINT NOT NULL REFERENCES org (id),
    name TEXT COLLATE "C" NOT NULL,
    name_key TEXT COLLATE "C" NOT NULL,
    name_fold TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, name_key)
);
CREATE INDEX org_name_by_fold ON org_name (name_fold, org);

CREATE TABLE account (
    -- People who may sign in. password is an argon2id string with its own salt and cost.
    id BIGINT PRIMARY KEY,
    login TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    role TEXT COLLATE "C" NOT NULL CHECK (role IN ('admin', 'leader', 'clerk', 'officer', 'inspector', 'unit')),
    org BIGINT REFERENCES org (id),
    password TEXT COLLATE "C" NOT NULL,
    created BIGINT NOT NULL
);
CREATE FUNCTION account_next() RETURNS BIGINT LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM account';
ALTER TABLE account ALTER COLUMN id SET DEFAULT account_next();
CREATE INDEX account_by_org ON account (org);

CREATE TABLE sign_in_failure (
    -- Failed tries in a row by login, known or not, so that the next try is slower.
    login TEXT COLLATE "C" PRIMARY KEY,
    failures BIGINT NOT NULL,
    last BIGINT NOT NULL
);
CREATE INDEX sign_in_failure_by_last ON sign_in_failure (last);

CREATE TABLE session (
    -- Who is signed in. The token itself is only in the browser; here is its hash.
    token_hash BYTEA PRIMARY KEY,
    account BIGINT NOT NULL REFERENCES account (id),
    created BIGINT NOT NULL,
    seen BIGINT NOT NULL
);
CREATE INDEX session_by_account ON session (account);
CREATE INDEX session_by_seen ON session (seen);

CREATE TABLE file (
    -- Files as they came, once each, keyed by the SHA-256 of their bytes.
    sha256 TEXT COLLATE "C" PRIMARY KEY CHECK (length(sha256) = 64),
    size BIGINT NOT NULL,
    bytes BYTEA NOT NULL
);

CREATE TABLE document (
    -- A paper held here: its header as read, then as the clerk corrected it.
    id BIGINT PRIMARY KEY,
    sha256 TEXT COLLATE "C" NOT NULL UNIQUE REFERENCES file (sha256),
    file TEXT COLLATE "C" NOT NULL,
    size BIGINT NOT NULL,
    parent TEXT COLLATE "C" NOT NULL,
    issuer TEXT COLLATE "C" NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    number_key TEXT COLLATE "C" NOT NULL,
    symbol TEXT COLLATE "C" NOT NULL,
    symbol_key TEXT COLLATE "C" NOT NULL,
    type TEXT COLLATE "C" NOT NULL,
    type_key TEXT COLLATE "C" NOT NULL,
    place TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    signer_authority TEXT COLLATE "C" NOT NULL,
    signer_position TEXT COLLATE "C" NOT NULL,
    signer_name TEXT COLLATE "C" NOT NULL,
    issued TEXT COLLATE "C" CHECK (length(issued) = 10),
    received TEXT COLLATE "C" NOT NULL CHECK (length(received) = 10),
    whole_paragraphs BIGINT NOT NULL CHECK (whole_paragraphs IN (0, 1)),
    created BIGINT NOT NULL,
    created_by TEXT COLLATE "C" NOT NULL,
    -- a paper without a date stands in front: somebody has to enter it
    issued_sort TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (coalesce(issued, '9999-99-99')) STORED
);
CREATE FUNCTION document_next() RETURNS BIGINT LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM document';
ALTER TABLE document ALTER COLUMN id SET DEFAULT document_next();
CREATE INDEX document_by_issued ON document (issued_sort, id);
CREATE INDEX document_by_type ON document (type, issued_sort, id);
-- what a citation is resolved by
CREATE INDEX document_by_number ON document (number_key, symbol_key);

CREATE TABLE document_text (
    -- The text that places (line and bytes) refer to; it never changes.
    document BIGINT PRIMARY KEY REFERENCES document (id),
    text TEXT COLLATE "C" NOT NULL
);

-- Positions and sizes of a tsvector have limits that a long paper exceeds; of what is larger than the engine can hold,
-- the words at its beginning are found.
CREATE FUNCTION search_vector(header TEXT, body TEXT) RETURNS tsvector LANGUAGE plpgsql AS $$
BEGIN
    RETURN setweight(to_tsvector('simple'::regconfig, header), 'A') || to_tsvector('simple'::regconfig, body);
EXCEPTION WHEN program_limit_exceeded THEN
    RETURN setweight(to_tsvector('simple'::regconfig, left(header, 20000)), 'A') ||
        to_tsvector('simple'::regconfig, left(body, 150000));
END $$;

CREATE FUNCTION search_refuse() RETURNS tsvector LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the index differs from the words' USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TABLE document_search (
    -- The folded words of a paper, a blank before and behind each; and what the index is built of, NULL
    -- while it is not in the index (search.sql).
    document BIGINT PRIMARY KEY REFERENCES document (id),
    header TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    words tsvector
);
CREATE INDEX document_search_by_words ON document_search USING gin (words) WITH (fastupdate = off);

CREATE TABLE citation (
    -- A numbered paper that a held paper cites. Which held paper it means is looked up when it is read.
    document BIGINT NOT NULL REFERENCES document (id),
    seq BIGINT NOT NULL,
    line BIGINT NOT NULL,
    span_from BIGINT NOT NULL,
    span_to BIGINT NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    type TEXT COLLATE "C" NOT NULL,
    type_key TEXT COLLATE "C" NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    number_key TEXT COLLATE "C" NOT NULL,
    symbol TEXT COLLATE "C" NOT NULL,
    symbol_key TEXT COLLATE "C" NOT NULL,
    issuer TEXT COLLATE "C" NOT NULL,
    issued TEXT COLLATE "C" CHECK (length(issued) = 10),
    PRIMARY KEY (document, seq)
);
CREATE INDEX citation_by_number ON citation (number_key, symbol_key);

CREATE TABLE task (
    -- What a paper demands. A proposal of the reader until a person decides. due is the last allowed day as known now;
    -- amount, unit and event are how it is computed; due_by_hand: a person entered the day, it is not computed again.
    id BIGINT PRIMARY KEY,
    document BIGINT NOT NULL REFERENCES document (id),
    line BIGINT NOT NULL,
    span_from BIGINT NOT NULL,
    span_to BIGINT NOT NULL,
    words TEXT COLLATE "C" NOT NULL,
    deliverable TEXT COLLATE "C" NOT NULL,
    channel TEXT COLLATE "C" NOT NULL,
    deadline_kind TEXT COLLATE "C" NOT NULL
        CHECK (deadline_kind IN ('none', 'date', 'relative', 'immediate', 'recurring', 'period')),
    deadline_words TEXT COLLATE "C" NOT NULL,
    amount BIGINT NOT NULL,
    unit TEXT COLLATE "C" NOT NULL CHECK (unit IN ('', 'day', 'workday', 'week', 'month', 'quarter', 'year')),
    event TEXT COLLATE "C" NOT NULL CHECK (event IN ('', 'issue', 'receipt', 'other')),
    due TEXT COLLATE "C" CHECK (length(due) = 10),
    due_by_hand BIGINT NOT NULL CHECK (due_by_hand IN (0, 1)),
    by_hand BIGINT NOT NULL CHECK (by_hand IN (0, 1)), -- typed by a person, not read by the machine
    status TEXT COLLATE "C" NOT NULL CHECK (status IN ('proposed', 'confirmed', 'rejected')),
    unchanged BIGINT NOT NULL CHECK (unchanged IN (0, 1)),
    decided_by TEXT COLLATE "C" NOT NULL,
    decided BIGINT NOT NULL,
    reason TEXT COLLATE "C" NOT NULL
);
CREATE FUNCTION task_next() RETURNS BIGINT LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM task';
ALTER TABLE task ALTER COLUMN id SET DEFAULT task_next();
CREATE INDEX task_by_document ON task (document, span_from, id);
CREATE INDEX task_by_status ON task (document, status);
CREATE INDEX task_proposed ON task (document) WHERE status = 'proposed';

CREATE TABLE task_assignee (
    -- Whom a task names, in the order of the paper.
    task BIGINT NOT NULL REFERENCES task (id),
    seq BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (task, seq)
);

CREATE TABLE assignment (
    -- A confirmed task and one who owes it. org is NULL when the name is not in the tree; assignee '' when nobody is
    -- named. first_due is the first day that was ever set and stays when due moves.
    id BIGINT PRIMARY KEY,
    task BIGINT NOT NULL REFERENCES task (id),
    document BIGINT NOT NULL REFERENCES document (id),
    org BIGINT REFERENCES org (id),
    assignee TEXT COLLATE "C" NOT NULL,
    assignee_key TEXT COLLATE "C" NOT NULL,
    deadline_kind TEXT COLLATE "C" NOT NULL
        CHECK (deadline_kind IN ('none', 'date', 'relative', 'immediate', 'recurring', 'period')),
    due TEXT COLLATE "C" CHECK (length(due) = 10),
    first_due TEXT COLLATE "C" CHECK (length(first_due) = 10),
    state TEXT COLLATE "C" NOT NULL
        CHECK (state IN ('assigned', 'acknowledged', 'submitted', 'accepted', 'returned', 'cancelled')),
    evidence TEXT COLLATE "C" NOT NULL,
    submitted_by BIGINT,
    reason TEXT COLLATE "C" NOT NULL,
    done TEXT COLLATE "C" CHECK (length(done) = 10),
    created BIGINT NOT NULL,
    due_sort TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (coalesce(due, '9999-99-99')) STORED,
    -- which clock it runs by; within 'dated' and 'done' the days tell the lamp
    track TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (
        CASE
            WHEN state = 'accepted' THEN CASE WHEN done > due AND deadline_kind NOT IN ('none', 'recurring')
                THEN 'done-late' ELSE 'done' END
            WHEN state = 'cancelled' THEN 'cancelled'
            WHEN deadline_kind IN ('none', 'recurring') THEN 'continuous'
            WHEN due IS NULL THEN 'undated'
            ELSE 'dated'
        END
    ) STORED,
    open BIGINT NOT NULL GENERATED ALWAYS AS (CASE WHEN state IN ('accepted', 'cancelled') THEN 0 ELSE 1 END) STORED,
    CHECK ((state = 'accepted') = (done IS NOT NULL))
);
CREATE FUNCTION assignment_next() RETURNS BIGINT LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM assignment';
ALTER TABLE assignment ALTER COLUMN id SET DEFAULT assignment_next();
CREATE UNIQUE INDEX assignment_by_task_and_org ON assignment (task, org);
CREATE UNIQUE INDEX assignment_by_task_and_name ON assignment (task, assignee_key) WHERE org IS NULL;
CREATE INDEX assignment_by_due ON assignment (due_sort, id);
CREATE INDEX assignment_by_open ON assignment (open, due_sort, id);
CREATE INDEX assignment_by_track ON assignment (track, due_sort, id);
CREATE INDEX assignment_by_document ON assignment (document, due_sort, id);
CREATE INDEX assignment_by_org ON assignment (org, due_sort, id);

CREATE TABLE journal (
    -- Who did what to what. hash is BLAKE2b over the canonical JSON of the entry, which holds the hash before it.
    id BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    actor BIGINT NOT NULL,
    actor_name TEXT COLLATE "C" NOT NULL,
    origin TEXT COLLATE "C" NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    subject_id BIGINT NOT NULL,
    before TEXT COLLATE "C" NOT NULL,
    after TEXT COLLATE "C" NOT NULL,
    previous TEXT COLLATE "C" NOT NULL CHECK (length(previous) = 64),
    hash TEXT COLLATE "C" NOT NULL CHECK (length(hash) = 64)
);
CREATE INDEX journal_by_subject ON journal (subject, subject_id, id);
CREATE FUNCTION journal_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER journal_never_changes BEFORE UPDATE OR DELETE ON journal
    FOR EACH ROW EXECUTE FUNCTION journal_refuse();
CREATE TRIGGER journal_never_forgets BEFORE TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse();

CREATE TABLE journal_head (
    -- The last entry, in the same transaction, so that entries missing at the end are noticed as well.
    one BIGINT PRIMARY KEY CHECK (one = 1),
    id BIGINT NOT NULL,
    hash TEXT COLLATE "C" NOT NULL CHECK (length(hash) = 64)
);
INSERT INTO journal_head (one, id, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

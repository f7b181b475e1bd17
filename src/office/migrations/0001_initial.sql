-- The first schema of an office. Days are written YYYY-MM-DD, moments as seconds since 1970 UTC, sentences and names
-- in NFC. Columns ending in _key hold a text as it is compared (lower case, one tone placement), columns ending in
-- _fold as it is searched (without marks). What is late or overdue is never written down: it follows from the days.

CREATE TABLE org (
    -- The organisation tree. A subtree is one range of paths: from '/1/4/' to '/1/40' ('0' follows '/').
    id INTEGER PRIMARY KEY,
    parent INTEGER REFERENCES org (id),
    path TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    code TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX org_by_parent_and_name ON org (coalesce(parent, 0), name_key);
CREATE INDEX org_by_parent ON org (parent);

CREATE TABLE org_name (
    -- Every name under which papers call an organisation: its own, and its aliases.
    org INTEGER NOT NULL REFERENCES org (id),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    PRIMARY KEY (org, name_key)
) STRICT;
CREATE INDEX org_name_by_fold ON org_name (name_fold, org);

CREATE TABLE account (
    -- People who may sign in. password is an argon2id string with its own salt and cost.
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('admin', 'leader', 'clerk', 'officer', 'inspector', 'unit')),
    org INTEGER REFERENCES org (id),
    password TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX account_by_org ON account (org);

CREATE TABLE sign_in_failure (
    -- Failed tries in a row by login, known or not, so that the next try is slower.
    login TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT;
CREATE INDEX sign_in_failure_by_last ON sign_in_failure (last);

CREATE TABLE session (
    -- Who is signed in. The token itself is only in the browser; here is its hash.
    token_hash BLOB PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    created INTEGER NOT NULL,
    seen INTEGER NOT NULL
) STRICT;
CREATE INDEX session_by_account ON session (account);
CREATE INDEX session_by_seen ON session (seen);

CREATE TABLE file (
    -- Files as they came, once each, keyed by the SHA-256 of their bytes.
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE document (
    -- A paper held here: its header as read, then as the clerk corrected it.
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE REFERENCES file (sha256),
    file TEXT NOT NULL,
    size INTEGER NOT NULL,
    parent TEXT NOT NULL,
    issuer TEXT NOT NULL,
    number TEXT NOT NULL,
    number_key TEXT NOT NULL,
    symbol TEXT NOT NULL,
    symbol_key TEXT NOT NULL,
    type TEXT NOT NULL,
    type_key TEXT NOT NULL,
    place TEXT NOT NULL,
    subject TEXT NOT NULL,
    signer_authority TEXT NOT NULL,
    signer_position TEXT NOT NULL,
    signer_name TEXT NOT NULL,
    issued TEXT CHECK (length(issued) = 10),
    received TEXT NOT NULL CHECK (length(received) = 10),
    whole_paragraphs INTEGER NOT NULL CHECK (whole_paragraphs IN (0, 1)),
    created INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    -- a paper without a date stands in front: somebody has to enter it
    issued_sort TEXT NOT NULL GENERATED ALWAYS AS (coalesce(issued, '9999-99-99')) STORED
) STRICT;
CREATE INDEX document_by_issued ON document (issued_sort, id);
CREATE INDEX document_by_type ON document (type, issued_sort, id);
-- what a citation is resolved by
CREATE INDEX document_by_number ON document (number_key, symbol_key);

CREATE TABLE document_text (
    -- The text that places (line and bytes) refer to; it never changes.
    document INTEGER PRIMARY KEY REFERENCES document (id),
    text TEXT NOT NULL
) STRICT;

CREATE TABLE document_search (
    -- The folded words of a paper, which the full-text index document_fts is built from. Whoever changes a row
    -- takes it out of the index before and puts it in again behind (search.sql).
    document INTEGER PRIMARY KEY REFERENCES document (id),
    header TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE document_fts USING fts5 (
    header, body, content = 'document_search', content_rowid = 'document', tokenize = 'unicode61'
);

CREATE TABLE citation (
    -- A numbered paper that a held paper cites. Which held paper it means is looked up when it is read.
    document INTEGER NOT NULL REFERENCES document (id),
    seq INTEGER NOT NULL,
    line INTEGER NOT NULL,
    span_from INTEGER NOT NULL,
    span_to INTEGER NOT NULL,
    text TEXT NOT NULL,
    type TEXT NOT NULL,
    type_key TEXT NOT NULL,
    number TEXT NOT NULL,
    number_key TEXT NOT NULL,
    symbol TEXT NOT NULL,
    symbol_key TEXT NOT NULL,
    issuer TEXT NOT NULL,
    issued TEXT CHECK (length(issued) = 10),
    PRIMARY KEY (document, seq)
) STRICT;
CREATE INDEX citation_by_number ON citation (number_key, symbol_key);

CREATE TABLE task (
    -- What a paper demands. A proposal of the reader until a person decides. due is the last allowed day as known now;
    -- amount, unit and event are how it is computed; due_by_hand: a person entered the day, it is not computed again.
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document (id),
    line INTEGER NOT NULL,
    span_from INTEGER NOT NULL,
    span_to INTEGER NOT NULL,
    words TEXT NOT NULL,
    deliverable TEXT NOT NULL,
    channel TEXT NOT NULL,
    deadline_kind TEXT NOT NULL
        CHECK (deadline_kind IN ('none', 'date', 'relative', 'immediate', 'recurring', 'period')),
    deadline_words TEXT NOT NULL,
    amount INTEGER NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('', 'day', 'workday', 'week', 'month', 'quarter', 'year')),
    event TEXT NOT NULL CHECK (event IN ('', 'issue', 'receipt', 'other')),
    due TEXT CHECK (length(due) = 10),
    due_by_hand INTEGER NOT NULL CHECK (due_by_hand IN (0, 1)),
    by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)), -- typed by a person, not read by the machine
    status TEXT NOT NULL CHECK (status IN ('proposed', 'confirmed', 'rejected')),
    unchanged INTEGER NOT NULL CHECK (unchanged IN (0, 1)),
    decided_by TEXT NOT NULL,
    decided INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX task_by_document ON task (document, span_from, id);
CREATE INDEX task_by_status ON task (document, status);
CREATE INDEX task_proposed ON task (document) WHERE status = 'proposed';

CREATE TABLE task_assignee (
    -- Whom a task names, in the order of the paper.
    task INTEGER NOT NULL REFERENCES task (id),
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (task, seq)
) STRICT;

CREATE TABLE assignment (
    -- A confirmed task and one who owes it. org is NULL when the name is not in the tree; assignee '' when nobody is
    -- named. first_due is the first day that was ever set and stays when due moves.
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES task (id),
    document INTEGER NOT NULL REFERENCES document (id),
    org INTEGER REFERENCES org (id),
    assignee TEXT NOT NULL,
    assignee_key TEXT NOT NULL,
    deadline_kind TEXT NOT NULL
        CHECK (deadline_kind IN ('none', 'date', 'relative', 'immediate', 'recurring', 'period')),
    due TEXT CHECK (length(due) = 10),
    first_due TEXT CHECK (length(first_due) = 10),
    state TEXT NOT NULL
        CHECK (state IN ('assigned', 'acknowledged', 'submitted', 'accepted', 'returned', 'cancelled')),
    evidence TEXT NOT NULL,
    submitted_by INTEGER,
    reason TEXT NOT NULL,
    done TEXT CHECK (length(done) = 10),
    created INTEGER NOT NULL,
    due_sort TEXT NOT NULL GENERATED ALWAYS AS (coalesce(due, '9999-99-99')) STORED,
    -- which clock it runs by; within 'dated' and 'done' the days tell the lamp
    track TEXT NOT NULL GENERATED ALWAYS AS (
        CASE
            WHEN state = 'accepted' THEN CASE WHEN done > due AND deadline_kind NOT IN ('none', 'recurring')
                THEN 'done-late' ELSE 'done' END
            WHEN state = 'cancelled' THEN 'cancelled'
            WHEN deadline_kind IN ('none', 'recurring') THEN 'continuous'
            WHEN due IS NULL THEN 'undated'
            ELSE 'dated'
        END
    ) STORED,
    open INTEGER NOT NULL GENERATED ALWAYS AS (state NOT IN ('accepted', 'cancelled')) STORED,
    CHECK ((state = 'accepted') = (done IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX assignment_by_task_and_org ON assignment (task, org);
CREATE UNIQUE INDEX assignment_by_task_and_name ON assignment (task, assignee_key) WHERE org IS NULL;
CREATE INDEX assignment_by_due ON assignment (due_sort, id);
CREATE INDEX assignment_by_open ON assignment (open, due_sort, id);
CREATE INDEX assignment_by_track ON assignment (track, due_sort, id);
CREATE INDEX assignment_by_document ON assignment (document, due_sort, id);
CREATE INDEX assignment_by_org ON assignment (org, due_sort, id);

CREATE TABLE journal (
    -- Who did what to what. hash is BLAKE2b over the canonical JSON of the entry, which holds the hash before it.
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    actor_name TEXT NOT NULL,
    origin TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    previous TEXT NOT NULL CHECK (length(previous) = 64),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX journal_by_subject ON journal (subject, subject_id, id);
CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_never_forgets BEFORE DELETE ON journal BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END;

CREATE TABLE journal_head (
    -- The last entry, in the same transaction, so that entries missing at the end are noticed as well.
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id INTEGER NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
INSERT INTO journal_head (one, id, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

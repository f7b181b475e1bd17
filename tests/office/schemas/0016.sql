PRAGMA application_id = 1685024356;
PRAGMA user_version = 16;
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
, since TEXT CHECK (length(since) = 10), until TEXT CHECK (length(until) = 10), successor INTEGER REFERENCES org (id) DEFERRABLE INITIALLY DEFERRED, origin INTEGER REFERENCES org (id) DEFERRABLE INITIALLY DEFERRED, address TEXT NOT NULL DEFAULT '', head TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE org_name (
    -- Every name under which papers call an organisation: its own, and its aliases.
    org INTEGER NOT NULL REFERENCES org (id),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    name_fold TEXT NOT NULL, kind TEXT NOT NULL DEFAULT '' CHECK (kind IN ('', 'name', 'short')), since TEXT CHECK (length(since) = 10), until TEXT CHECK (length(until) = 10),
    PRIMARY KEY (org, name_key)
) STRICT;
CREATE TABLE account (
    -- People who may sign in. password is an argon2id string with its own salt and cost.
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('admin', 'leader', 'clerk', 'officer', 'inspector', 'unit')),
    org INTEGER REFERENCES org (id),
    password TEXT NOT NULL,
    created INTEGER NOT NULL
, mail TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE sign_in_failure (
    -- Failed tries in a row by login, known or not, so that the next try is slower.
    login TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    last INTEGER NOT NULL
) STRICT;
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
CREATE TABLE journal_head (
    -- The last entry, in the same transaction, so that entries missing at the end are noticed as well.
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id INTEGER NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE TABLE document_access (
    -- A paper concerns a node of the tree (a path; '/' is the office itself): owner: registered there; assigned: owes
    -- one of its tasks; addressed: named among its recipients; brought: sent the same file in again; shared: the node
    -- shares it with all below.
    path TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES document (id),
    why TEXT NOT NULL CHECK (why IN ('owner', 'assigned', 'addressed', 'brought', 'shared')),
    PRIMARY KEY (path, document, why)
) STRICT;
CREATE TABLE once (
    -- Requests that were done, so that one that comes again changes nothing and gets the same answer. key is a hash of
    -- who sent what under which number of its own (once.c); outcome is where the answer led to.
    key TEXT PRIMARY KEY CHECK (length(key) = 64),
    at INTEGER NOT NULL,
    outcome TEXT NOT NULL
) STRICT;
CREATE TABLE session (
    -- Who is signed in. The token itself is only in the browser; here is its hash. waits: the password was right, the
    -- second factor has not been given yet.
    id INTEGER PRIMARY KEY,
    token_hash BLOB NOT NULL UNIQUE,
    account INTEGER NOT NULL REFERENCES account (id),
    created INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    origin TEXT NOT NULL,
    agent TEXT NOT NULL,
    waits INTEGER NOT NULL CHECK (waits IN (0, 1))
) STRICT;
CREATE TABLE second_factor (
    -- The secret that a person's telephone shares with us (TOTP, RFC 6238). It has to be readable to be of use.
    account INTEGER PRIMARY KEY REFERENCES account (id),
    secret BLOB NOT NULL,
    created INTEGER NOT NULL
) STRICT;
CREATE TABLE recovery_code (
    -- Codes for the day on which the telephone is lost: hashes, each good once.
    account INTEGER NOT NULL REFERENCES account (id),
    hash TEXT NOT NULL,
    PRIMARY KEY (account, hash)
) STRICT;
CREATE TABLE second_factor_used (
    -- The last step of time of which a code was taken, so that a code seen over a shoulder is worth nothing.
    account INTEGER PRIMARY KEY REFERENCES account (id),
    step INTEGER NOT NULL
) STRICT;
CREATE TABLE invitation (
    -- Links with which people set their own password, once. Here is the hash of the link's token.
    token_hash BLOB PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    expires INTEGER NOT NULL
) STRICT;
CREATE TABLE api_token (
    -- What a program signs in with, in the name of a person; scopes are words of "read register submit".
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    hash TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created INTEGER NOT NULL,
    expires INTEGER NOT NULL
) STRICT;
CREATE TABLE task (
    -- What is demanded: by a paper, where it stands at a place, or (document is NULL, the place is nothing) as a
    -- standing duty. A proposal of the reader until a person decides. due is the last allowed day as known now;
    -- amount, unit and event are how it is computed; due_by_hand: a person entered the day, it is not computed again.
    id INTEGER PRIMARY KEY,
    document INTEGER REFERENCES document (id),
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
    reason TEXT NOT NULL,
    -- the node on whose behalf it is asked (a path): of the person who confirmed it, before that of who registered it
    asker TEXT NOT NULL,
    serves INTEGER, -- the assignment that it passes onward, to those below who owes that one
    scope TEXT NOT NULL, -- the set of those who owe it, as an expression; '' when they are named one by one
    duty INTEGER, -- the standing duty that owes it by itself, for one period
    period TEXT NOT NULL
) STRICT;
CREATE TABLE task_assignee (
    -- Whom a task names, in the order of the paper.
    task INTEGER NOT NULL REFERENCES task (id),
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (task, seq)
) STRICT;
CREATE TABLE assignment (
    -- A confirmed task and one who owes it. org is NULL when the name is not in the tree; assignee '' when nobody is
    -- named. first_due is the first day that was ever set and stays when due moves. handed is the day on which the
    -- result was handed in (last), by which it is late or in time; done the day on which it was accepted.
    id INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES task (id),
    document INTEGER REFERENCES document (id),
    org INTEGER REFERENCES org (id),
    assignee TEXT NOT NULL,
    assignee_key TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('lead', 'support')),
    deadline_kind TEXT NOT NULL
        CHECK (deadline_kind IN ('none', 'date', 'relative', 'immediate', 'recurring', 'period')),
    due TEXT CHECK (length(due) = 10),
    first_due TEXT CHECK (length(first_due) = 10),
    state TEXT NOT NULL CHECK (state IN ('assigned', 'acknowledged', 'submitted', 'accepted', 'returned', 'cancelled')),
    evidence TEXT NOT NULL,
    submitted_by INTEGER,
    handed TEXT CHECK (length(handed) = 10),
    reason TEXT NOT NULL,
    done TEXT CHECK (length(done) = 10),
    created INTEGER NOT NULL,
    due_sort TEXT NOT NULL GENERATED ALWAYS AS (coalesce(due, '9999-99-99')) STORED,
    -- which clock it runs by; within 'dated' and 'done' the days tell the lamp
    open INTEGER NOT NULL GENERATED ALWAYS AS (state NOT IN ('accepted', 'cancelled')) STORED, track TEXT NOT NULL GENERATED ALWAYS AS (
        CASE
            WHEN state = 'accepted' THEN CASE WHEN coalesce(handed, done) > due
                AND deadline_kind NOT IN ('none', 'recurring') THEN 'done-late' ELSE 'done' END
            WHEN state = 'cancelled' THEN 'cancelled'
            WHEN due IS NULL AND deadline_kind NOT IN ('none', 'recurring') THEN 'undated'
            WHEN state = 'submitted' THEN 'handed'
            WHEN deadline_kind IN ('none', 'recurring') THEN 'continuous'
            ELSE 'dated'
        END
    ) VIRTUAL,
    CHECK ((state = 'accepted') = (done IS NOT NULL))
) STRICT;
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
CREATE TABLE record_proof (
    -- Which assignments a record is handed in for.
    assignment INTEGER NOT NULL REFERENCES assignment (id),
    record INTEGER NOT NULL REFERENCES record (id),
    PRIMARY KEY (assignment, record)
) STRICT;
CREATE TABLE response (
    -- A held paper that cites the one which an assignment comes from, and was issued by who owes it: proposed as the
    -- result until a person takes or declines it.
    assignment INTEGER NOT NULL REFERENCES assignment (id),
    document INTEGER NOT NULL REFERENCES document (id),
    status TEXT NOT NULL CHECK (status IN ('proposed', 'taken', 'declined')),
    PRIMARY KEY (assignment, document)
) STRICT;
CREATE TABLE no_task (
    -- Papers of which a person said that nothing arises from them.
    document INTEGER PRIMARY KEY REFERENCES document (id),
    at INTEGER NOT NULL,
    by_name TEXT NOT NULL
) STRICT;
CREATE TABLE calendar_day (
    -- A day that is worked or free other than the law and the week have it; id is its digits: 20260902. 'default': what
    -- was entered has been taken back.
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 19500101 AND 21991231),
    kind TEXT NOT NULL CHECK (kind IN ('default', 'off', 'work')),
    name TEXT NOT NULL
) STRICT;
CREATE TABLE setting (
    -- A thing that the office decided for itself; without a row the program's own value holds.
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE awaited (
    -- What a task's clock waits for besides its own paper: in the paper's words, and as the type and issuer of a paper
    -- when they name one (as they are compared). day: when it happened; document: the paper whose day of issue it is.
    task INTEGER PRIMARY KEY REFERENCES task (id),
    words TEXT NOT NULL,
    type TEXT NOT NULL,
    issuer TEXT NOT NULL,
    day TEXT CHECK (length(day) = 10),
    document INTEGER REFERENCES document (id)
) STRICT;
CREATE TABLE extension (
    -- A due day that was moved to a later one, by whoever asked for the task.
    id INTEGER PRIMARY KEY,
    assignment INTEGER NOT NULL REFERENCES assignment (id),
    due_before TEXT NOT NULL CHECK (length(due_before) = 10),
    due_after TEXT NOT NULL CHECK (length(due_after) = 10 AND due_after > due_before),
    reason TEXT NOT NULL CHECK (reason <> ''),
    document INTEGER REFERENCES document (id), -- the paper that grants it
    created INTEGER NOT NULL,
    created_by TEXT NOT NULL
) STRICT;
CREATE TABLE duty (
    -- A norm that owes assignments by itself: who (a set), how often, so many times, until when, proved by what.
    id INTEGER PRIMARY KEY,
    words TEXT NOT NULL,
    scope TEXT NOT NULL,
    asker TEXT NOT NULL,
    period TEXT NOT NULL CHECK (period IN ('month', 'quarter', 'half', 'year')),
    times INTEGER NOT NULL CHECK (times BETWEEN 1 AND 31),
    due_days INTEGER NOT NULL CHECK (due_days BETWEEN -366 AND 366),
    proof TEXT NOT NULL CHECK (proof IN ('paper', 'meeting', 'figure', 'file')),
    topic TEXT NOT NULL,
    basis TEXT NOT NULL,
    since TEXT NOT NULL CHECK (length(since) = 10),
    until TEXT CHECK (length(until) = 10),
    created INTEGER NOT NULL
) STRICT;
CREATE TABLE meeting (
    -- What a record of a meeting says besides its day and words.
    record INTEGER PRIMARY KEY REFERENCES record (id),
    topic TEXT NOT NULL,
    made_known TEXT NOT NULL,
    present INTEGER,
    members INTEGER
) STRICT;
CREATE TABLE owed_tally (
    -- What is owed strictly below a node, by clock and day; 0 is the office itself, below which stands everything, also
    -- who is not in the tree. Of what a node owes itself an index tells.
    org INTEGER NOT NULL,
    track TEXT NOT NULL,
    day TEXT NOT NULL, -- YYYY-MM-DD of what is dated; YYYY-MM of what is closed; '' without a day
    n INTEGER NOT NULL CHECK (n > 0),
    PRIMARY KEY (org, track, day)
) WITHOUT ROWID, STRICT;
CREATE TABLE asked_tally (
    -- What is asked at a node or below it, and owed by somebody who does not stand there. In most offices nothing.
    org INTEGER NOT NULL,
    track TEXT NOT NULL,
    day TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n > 0),
    PRIMARY KEY (org, track, day)
) WITHOUT ROWID, STRICT;
CREATE TABLE task_tally (
    -- Who owes a task, by clock and day.
    task INTEGER NOT NULL,
    track TEXT NOT NULL,
    day TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n > 0),
    PRIMARY KEY (task, track, day)
) WITHOUT ROWID, STRICT;
CREATE TABLE mail (
    -- A digest to one address: one a day. It waits, gathering what comes up, until a server took it (sent is when), all of
    -- it became needless, or it was given up. day is the last day on which something was put in, or on which it went out.
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL CHECK (address <> ''),
    name TEXT NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'cancelled', 'failed')),
    sent INTEGER,
    note TEXT NOT NULL, -- why it was given up
    CHECK ((state = 'sent') = (sent IS NOT NULL))
) STRICT;
CREATE TABLE reminder (
    -- One thing that a digest reminds of. step tells which time it is (a day, or the due day and how far off it was), so
    -- that nobody is reminded twice. cancelled: it was no longer so when the digest went out.
    mail INTEGER NOT NULL REFERENCES mail (id),
    seq INTEGER NOT NULL,
    assignment INTEGER NOT NULL REFERENCES assignment (id),
    kind TEXT NOT NULL
        CHECK (kind IN ('soon', 'overdue', 'returned', 'unread', 'week', 'superior', 'leader')),
    step TEXT NOT NULL,
    address TEXT NOT NULL, -- of its digest
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    PRIMARY KEY (mail, seq)
) STRICT;
CREATE TABLE mail_try (
    -- Where a digest stands that waits: how often a server refused it and when it is tried again. claimed: somebody is
    -- sending it until then.
    mail INTEGER PRIMARY KEY REFERENCES mail (id),
    tries INTEGER NOT NULL,
    next INTEGER NOT NULL,
    claimed INTEGER NOT NULL
) STRICT;
CREATE TABLE org_contact (
    -- Whom one asks at an organisation, by role, in the order in which they were written down.
    org INTEGER NOT NULL REFERENCES org (id),
    seq INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    mail TEXT NOT NULL,
    PRIMARY KEY (org, seq)
) STRICT;
CREATE TABLE org_alias (
    -- What a name in a paper means to those who stand at a node (a path) or below it, as one of them answered: an
    -- organisation, or (org is NULL) nobody in the tree.
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    org INTEGER REFERENCES org (id),
    created INTEGER NOT NULL
) STRICT;
CREATE TABLE batch (
    -- One table: by whom, where (path), how many rows became tasks, which are numbered in a row, and what was set aside:
    -- a JSON list of {"cells", "row", "why"}. undone: when it was taken back.
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    created INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    rows INTEGER NOT NULL,
    first_task INTEGER NOT NULL REFERENCES task (id),
    last_task INTEGER NOT NULL REFERENCES task (id),
    n_aside INTEGER NOT NULL,
    aside TEXT NOT NULL,
    undone INTEGER,
    undone_by TEXT NOT NULL DEFAULT ''
) STRICT;
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
CREATE TABLE snapshot (
    -- One report. Its number is what its code says (snapshot.h); what it holds is a file that never changes.
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL, -- where it was frozen: who stands there or above sees it
    org INTEGER REFERENCES org (id), -- the organisation it is about, with all below; NULL: all that `path` sees
    scope TEXT NOT NULL, -- how that was called
    day TEXT NOT NULL CHECK (length(day) = 10), -- for which lateness was computed
    taken INTEGER NOT NULL,
    entry INTEGER NOT NULL, -- the last of the journal before it: what it counts, and the order of those of one second
    taken_by TEXT NOT NULL,
    note TEXT NOT NULL,
    rows INTEGER NOT NULL, -- assignments it counts
    open INTEGER NOT NULL,
    overdue INTEGER NOT NULL,
    sha256 TEXT NOT NULL REFERENCES file (sha256)
) STRICT;
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
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (1, NULL, '/1/', 'tinh-uy', 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'TU', 1795292816, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (2, 1, '/1/2/', 'dang-uy', 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'ĐUK', 1795292816, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (3, 2, '/1/2/3/', 'dang-bo-co-so', 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', '', 1795292816, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (4, 2, '/1/2/4/', 'dang-bo-co-so', 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', '', 1795292816, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (5, 2, '/1/2/5/', 'dang-bo-co-so', 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', '', 1795292816, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (6, 2, '/1/2/6/', 'dang-bo-co-so', 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', '', 1795292816, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (1, 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'tinh uy son ha', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'dang uy khoi cac co quan tinh son ha', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (2, 'Đảng ủy Khối', 'đảng ủy khối', 'dang uy khoi', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (3, 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', 'dang uy so xay dung', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'dang uy so tai chinh', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (5, 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', 'chi bo thu vien tinh', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (6, 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', 'dang uy benh vien da khoa tinh', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (2, 'ĐUKCCQ', 'đukccq', 'dukccq', 'short', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (2, 'Đảng ủy K.', 'đảng ủy k.', 'dang uy k.', '', NULL, NULL);
INSERT INTO account (id, login, name, role, org, password, created, mail) VALUES (1, 'vanthu', 'vanthu', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$amHHEXiEuu7CZpBwiRQnGQ$aAMicrUFTHmnTP6Xna2exilc5fgkDwgFebkpzAjS1Ek', 1795292817, '');
INSERT INTO account (id, login, name, role, org, password, created, mail) VALUES (2, 'lanhdao', 'lanhdao', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$vI1+LHtnBDGFVUYFYbkQZA$rZgwdT5bO92XYVqgIKhXUJTKwdJ5H0cqc/bZyJIR/J4', 1795292817, 'lanhdao@sonha.example');
INSERT INTO file (sha256, size, bytes) VALUES ('7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', 1059, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120312d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO file (sha256, size, bytes) VALUES ('054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2', 1154, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120322d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a332e2056c4836e207068c3b26e672062c3a16f2063c3a16f206be1babf74207175e1baa32074726f6e67203230206e67c3a07920736175206b68692054e1bb896e6820e1bba7792062616e2068c3a06e682076c4836e2062e1baa36e2e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO file (sha256, size, bytes) VALUES ('b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b', 272, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba6592053e1bb9e2054c38049204348c38d4e480a53e1bb9120372d4b482fc490550a48c3a0204cc3a26d2c206e67c3a079203230207468c3a16e67203031206ec4836d20323032310a0a4be1babe20484fe1baa043480a6b68e1baaf63207068e1bba5632068e1baa16e206368e1babf0a0a43c3a1632068e1baa16e206368e1babf206ec3aa752074e1baa169205468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b20c491c3a320c491c6b0e1bba363206b68e1baaf63207068e1bba5632e0a0a542f4d20c490e1baa24e4720e1bba6590a42c38d205448c6af0a0a4cc3aa205468e1bb8b2048c3a00a');
INSERT INTO file (sha256, size, bytes) VALUES ('6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1', 6, x'62e1baa36e67');
INSERT INTO file (sha256, size, bytes) VALUES ('7c1ddb2eb86fa4427aa2b6f192c3b49862663f34a3d4d6ccc1fbb484c93b680d', 146, x'56c4836e2062e1baa36e20676869207468656f2062e1baa36e67207468656f2064c3b569206e6869e1bb876d2076e1bba53b20746fc3a06e2076c4836e206368c6b06120c491c6b0e1bba36320c491c6b0612076c3a06f2e0a4c6fe1baa1692076c4836e2062e1baa36e3a205468c3b46e672062c3a16f0a53e1bb913a20330a4bc3bd206869e1bb87753a2054422f54550a');
INSERT INTO file (sha256, size, bytes) VALUES ('3ea01106c131e48c57a3fcc7d4bcd15b74d10f0ebcb39ed2b81f8213267305ff', 76, x'646f6e646f632d736e617073686f74093109323032312d30322d31380a756e69740933092f312f322f332f09c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e6709310a');
INSERT INTO file (sha256, size, bytes) VALUES ('897e6b33e83514e85ecda96822f1ca067f6c3b9ba6047fa7d7c1b270d71d1755', 1926, x'646f6e646f632d736e617073686f74093109323032312d30322d31380a756e69740930090909300a756e6974093009094368692062e1bb99204cc6b075207472e1bbaf09300a756e69740930090948e1bb9969204ec3b46e672064c3a26e09300a756e69740930090956c4836e207068c3b26e6709300a756e697409300909e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb916909300a756e69740931092f312f0954e1bb896e6820e1bba7792053c6a16e2048c3a009310a756e69740932092f312f322f09c490e1baa36e6720e1bba779204b68e1bb91692063c3a1632063c6a1207175616e2074e1bb896e682053c6a16e2048c3a009310a756e69740933092f312f322f332f09c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e6709310a756e69740934092f312f322f342f09c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e6809310a756e69740935092f312f322f352f094368692062e1bb99205468c6b0207669e1bb876e2074e1bb896e6809310a756e69740936092f312f322f362f09c490e1baa36e6720e1bba7792042e1bb876e68207669e1bb876e20c49061206b686f612074e1bb896e6809310a7461736b093109310972c3a020736fc3a1742c2062c3a16f2063c3a16f095468c3b46e672062c3a16f2073e1bb9120312d54422fc490554b0a7461736b0933093209c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e095468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b0a7461736b093409320956c4836e207068c3b26e672062c3a16f2063c3a16f206be1babf74207175e1baa32074726f6e67203230206e67c3a07920736175206b68692054e1bb896e6820e1bba7792062616e2068c3a06e682076c4836e2062e1baa36e2e095468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b0a7461736b0935093209c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e095468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b0a7461736b09360931096ce1baad702064616e68206de1bba5632068e1bb932073c6a1095468c3b46e672062c3a16f2073e1bb9120312d54422fc490554b0a7461736b093709300948e1bb8d70206769616f2062616e2c207468c3a16e6720312f32303231090a7461736b093809300948e1bb8d70206769616f2062616e2c207468c3a16e6720322f32303231090a7461736b09390930097068e1bb91692068e1bba3702072c3a020736fc3a174090a7461736b09313009340972c3a020736fc3a17420717579206368e1babf095468c3b46e672062c3a16f2073e1bb9120332d54422f54550a726f77093109300936096c65616409616363657074656409646f6e6509323032312d30322d323009323032312d30322d323009323032312d30322d313809323032312d30322d31380942c3a16f2063c3a16f2073e1bb912035090a726f77093209300931096c6561640963616e63656c6c65640963616e63656c6c656409323032312d30322d323009323032312d30322d3230090909096b68c3b46e672063e1baa76e206ee1bbaf610a726f77093309340930096c6561640961737369676e6564096f6e2d74696d6509323032312d30362d333009323032312d30362d3330090909090a726f77093409310938096c656164097375626d69747465640968616e64656409323032312d30322d323009323032312d30322d323009323032312d30322d31380909c491c3a3206ee1bb997020c491e1bba7090a726f77093509320933096c6561640961737369676e6564096f6e2d74696d6509323033312d30332d303109323032312d30332d3232090909090a726f77093609330934096c6561640961737369676e656409636f6e74696e756f75730909090909090a726f77093709350936096c656164097375626d69747465640968616e64656409323032312d30312d333109323032312d30312d333109323032312d30312d3038090968e1bb8d70206e67c3a0792030382f30312f32303231090a726f77093809360936096c6561640961737369676e6564096f6e2d74696d6509323032312d30322d323809323032312d30322d3238090909090a726f77093909370932096c6561640961737369676e656409636f6e74696e756f75730909090909090a726f7709313009380936096c6561640963616e63656c6c65640963616e63656c6c656409323032312d30392d303109323032312d30392d303109090909686fc3a06e2074c3a163206ce1baa76e206e68e1baad702062e1baa36e672073e1bb9120310a');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (1, '7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', '0.txt', 1059, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '1', '1', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-18', 0, 1795292817, 'dondoc');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (2, '054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2', '1.txt', 1154, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '99', '99', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'về việc rà soát', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-01', 0, 1795292817, 'dondoc');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (3, 'b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b', 'kh-7.txt', 272, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY SỞ TÀI CHÍNH', '7', '7', 'KH/ĐU', 'kh/đu', 'Kế hoạch', 'kế hoạch', 'Hà Lâm', 'khắc phục hạn chế', 'T/M ĐẢNG ỦY', 'BÍ THƯ', 'Lê Thị Hà', '2021-01-20', '2021-02-18', 0, 1795292817, 'Văn thư');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (4, '7c1ddb2eb86fa4427aa2b6f192c3b49862663f34a3d4d6ccc1fbb484c93b680d', 'bang-theo-doi.txt', 146, '', '', '3', '3', 'TB/TU', 'tb/tu', 'Thông báo', 'thông báo', '', '', '', '', '', NULL, '2021-02-18', 0, 1795292817, 'Lãnh đạo');
INSERT INTO document_text (document, text) VALUES (1, 'TỈNH ỦY SƠN HÀ
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số 1-TB/ĐUK
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 05 tháng 01 năm 2021

THÔNG BÁO
Kết luận của Ban Thường vụ Đảng ủy Khối
về công tác kiểm tra, giám sát năm 2021

Thực hiện Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối, Ban Thường vụ kết luận như sau:

I. Ưu điểm

- Các chi, đảng bộ đã xây dựng chương trình công tác năm 2021 đúng thời gian quy định.

II. Nhiệm vụ trong thời gian tới

1. Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.

2. Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c),
- Đảng ủy Sở Xây dựng (t/h),
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Sơn
');
INSERT INTO document_text (document, text) VALUES (2, 'TỈNH ỦY SƠN HÀ
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số 2-TB/ĐUK
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 05 tháng 01 năm 2021

THÔNG BÁO
Kết luận của Ban Thường vụ Đảng ủy Khối
về công tác kiểm tra, giám sát năm 2021

Thực hiện Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối, Ban Thường vụ kết luận như sau:

I. Ưu điểm

- Các chi, đảng bộ đã xây dựng chương trình công tác năm 2021 đúng thời gian quy định.

II. Nhiệm vụ trong thời gian tới

1. Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.

3. Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản.

2. Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c),
- Đảng ủy Sở Tài chính (t/h),
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Sơn
');
INSERT INTO document_text (document, text) VALUES (3, 'TỈNH ỦY SƠN HÀ
ĐẢNG ỦY SỞ TÀI CHÍNH
Số 7-KH/ĐU
Hà Lâm, ngày 20 tháng 01 năm 2021

KẾ HOẠCH
khắc phục hạn chế

Các hạn chế nêu tại Thông báo số 99-TB/ĐUK đã được khắc phục.

T/M ĐẢNG ỦY
BÍ THƯ

Lê Thị Hà
');
INSERT INTO document_text (document, text) VALUES (4, 'Văn bản ghi theo bảng theo dõi nhiệm vụ; toàn văn chưa được đưa vào.
Loại văn bản: Thông báo
Số: 3
Ký hiệu: TB/TU
');
INSERT INTO document_search (document, header, body) VALUES (1, ' thong bao 1 tb duk ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 dang uy khoi cac co quan tinh tinh uy son ha ha lam tran van son ', ' tinh uy son ha dang uy khoi cac co quan tinh so 1 tb duk dang cong san viet nam ha lam ngay 05 thang 01 nam 2021 thong bao ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 thuc hien quyet dinh so 45 qd duk ngay 04 01 2021 cua ban thuong vu dang uy khoi ban thuong vu ket luan nhu sau i uu diem cac chi dang bo da xay dung chuong trinh cong tac nam 2021 dung thoi gian quy dinh ii nhiem vu trong thoi gian toi 1 dang uy so xay dung xay dung ke hoach khac phuc cac han che da neu gui ve dang uy khoi truoc ngay 20 02 2021 2 de nghi uy ban kiem tra dang uy khoi theo doi don doc viec thuc hien thong bao nay noi nhan thuong truc tinh uy b c dang uy so xay dung t h luu van phong dang uy khoi t m ban thuong vu pho bi thu tran van son ');
INSERT INTO document_search (document, header, body) VALUES (2, ' thong bao 99 tb duk ve viec ra soat dang uy khoi cac co quan tinh tinh uy son ha ha lam tran van son ', ' tinh uy son ha dang uy khoi cac co quan tinh so 2 tb duk dang cong san viet nam ha lam ngay 05 thang 01 nam 2021 thong bao ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 thuc hien quyet dinh so 45 qd duk ngay 04 01 2021 cua ban thuong vu dang uy khoi ban thuong vu ket luan nhu sau i uu diem cac chi dang bo da xay dung chuong trinh cong tac nam 2021 dung thoi gian quy dinh ii nhiem vu trong thoi gian toi 1 dang uy so tai chinh xay dung ke hoach khac phuc cac han che da neu gui ve dang uy khoi truoc ngay 20 02 2021 3 van phong bao cao ket qua trong 20 ngay sau khi tinh uy ban hanh van ban 2 de nghi uy ban kiem tra dang uy khoi theo doi don doc viec thuc hien thong bao nay noi nhan thuong truc tinh uy b c dang uy so tai chinh t h luu van phong dang uy khoi t m ban thuong vu pho bi thu tran van son ');
INSERT INTO document_search (document, header, body) VALUES (3, ' ke hoach 7 kh du khac phuc han che dang uy so tai chinh tinh uy son ha ha lam le thi ha ', ' tinh uy son ha dang uy so tai chinh so 7 kh du ha lam ngay 20 thang 01 nam 2021 ke hoach khac phuc han che cac han che neu tai thong bao so 99 tb duk da duoc khac phuc t m dang uy bi thu le thi ha ');
INSERT INTO document_search (document, header, body) VALUES (4, ' thong bao 3 tb tu ', ' van ban ghi theo bang theo doi nhiem vu toan van chua duoc dua vao loai van ban thong bao so 3 ki hieu tb tu ');
INSERT INTO citation (document, seq, line, span_from, span_to, text, type, type_key, number, number_key, symbol, symbol_key, issuer, issued) VALUES (1, 0, 12, 285, 379, 'Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối', 'Quyết định', 'quyết định', '45', '45', 'QĐ/ĐUK', 'qđ/đuk', 'Ban Thường vụ Đảng ủy Khối', '2021-01-04');
INSERT INTO citation (document, seq, line, span_from, span_to, text, type, type_key, number, number_key, symbol, symbol_key, issuer, issued) VALUES (2, 0, 12, 285, 379, 'Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối', 'Quyết định', 'quyết định', '45', '45', 'QĐ/ĐUK', 'qđ/đuk', 'Ban Thường vụ Đảng ủy Khối', '2021-01-04');
INSERT INTO citation (document, seq, line, span_from, span_to, text, type, type_key, number, number_key, symbol, symbol_key, issuer, issued) VALUES (3, 0, 9, 173, 200, 'Thông báo số 99-TB/ĐUK', 'Thông báo', 'thông báo', '99', '99', 'TB/ĐUK', 'tb/đuk', '', NULL);
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (1, 1795292816, 0, 'dondoc', 'cli', 'org.add', 'org', 1, '', '{"address":"","code":"TU","contacts":[],"created":1795292816,"head":"","kind":"tinh-uy","name":"Tỉnh ủy Sơn Hà","names":["Tỉnh ủy Sơn Hà"],"origin":null,"parent":null,"path":"/1/","since":null,"successor":null,"until":null}', '0000000000000000000000000000000000000000000000000000000000000000', '872f89521740ec9366c4804794093f36a220f557c8a68023b533b9a25a74fa07');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (2, 1795292816, 0, 'dondoc', 'cli', 'org.add', 'org', 2, '', '{"address":"","code":"ĐUK","contacts":[],"created":1795292816,"head":"","kind":"dang-uy","name":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"],"origin":null,"parent":1,"path":"/1/2/","since":null,"successor":null,"until":null}', '872f89521740ec9366c4804794093f36a220f557c8a68023b533b9a25a74fa07', '0deaf34dc5f4d3b8eaa3de918ffd8cdf0db05b73a8be1fe67a261daa63522229');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (3, 1795292816, 0, 'dondoc', 'cli', 'org.add', 'org', 3, '', '{"address":"","code":"","contacts":[],"created":1795292816,"head":"","kind":"dang-bo-co-so","name":"Đảng ủy Sở Xây dựng","names":["Đảng ủy Sở Xây dựng"],"origin":null,"parent":2,"path":"/1/2/3/","since":null,"successor":null,"until":null}', '0deaf34dc5f4d3b8eaa3de918ffd8cdf0db05b73a8be1fe67a261daa63522229', '85a7b3c94622924b7da339c5fdc32009c1eff967d76d307a7925fc4ae0aa5ba9');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (4, 1795292816, 0, 'dondoc', 'cli', 'org.add', 'org', 4, '', '{"address":"","code":"","contacts":[],"created":1795292816,"head":"","kind":"dang-bo-co-so","name":"Đảng ủy Sở Tài chính","names":["Đảng ủy Sở Tài chính"],"origin":null,"parent":2,"path":"/1/2/4/","since":null,"successor":null,"until":null}', '85a7b3c94622924b7da339c5fdc32009c1eff967d76d307a7925fc4ae0aa5ba9', '6dab6037be82d73c00d18bca7feebe4c764bd41539df681d270927be5a9d4f1c');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (5, 1795292816, 0, 'dondoc', 'cli', 'org.add', 'org', 5, '', '{"address":"","code":"","contacts":[],"created":1795292816,"head":"","kind":"dang-bo-co-so","name":"Chi bộ Thư viện tỉnh","names":["Chi bộ Thư viện tỉnh"],"origin":null,"parent":2,"path":"/1/2/5/","since":null,"successor":null,"until":null}', '6dab6037be82d73c00d18bca7feebe4c764bd41539df681d270927be5a9d4f1c', '322e016d4742f5e2bcab849f7928adc5f630e52332a10ca4b978b098c095c6d1');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (6, 1795292816, 0, 'dondoc', 'cli', 'org.add', 'org', 6, '', '{"address":"","code":"","contacts":[],"created":1795292816,"head":"","kind":"dang-bo-co-so","name":"Đảng ủy Bệnh viện Đa khoa tỉnh","names":["Đảng ủy Bệnh viện Đa khoa tỉnh"],"origin":null,"parent":2,"path":"/1/2/6/","since":null,"successor":null,"until":null}', '322e016d4742f5e2bcab849f7928adc5f630e52332a10ca4b978b098c095c6d1', '6116153606777ef7150b460f41eec1b0ff94dfef25fb76d63f8e3eb357e6604a');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (7, 1795292816, 0, 'dondoc', 'cli', 'org.edit', 'org', 2, '{}', '{}', '6116153606777ef7150b460f41eec1b0ff94dfef25fb76d63f8e3eb357e6604a', '851c5a3378a67b218e18fbc2fd6f8ea1b0b8fd6925d9cd2fa73baf3a32df484c');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (8, 1795292816, 0, 'dondoc', 'cli', 'org.contact', 'org', 2, '{"contacts":[]}', '{"contacts":[{"mail":"","name":"Lan","org":2,"phone":"111","role":"Văn thư","seq":0}]}', '851c5a3378a67b218e18fbc2fd6f8ea1b0b8fd6925d9cd2fa73baf3a32df484c', '291caaab2a5423a576e7b5f9ab94cd2ad5a9238e0d13f64be7fc85c72f02e5d5');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (9, 1795292816, 0, 'dondoc', 'cli', 'org.alias', 'org', 2, '{"names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '{"names":[{"kind":"short","name":"ĐUKCCQ","org":2,"since":null,"until":null},"Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '291caaab2a5423a576e7b5f9ab94cd2ad5a9238e0d13f64be7fc85c72f02e5d5', 'ae1c36304f8af85f90c3a89a671f3324477ae3094fbeb27e4b1178eefc8dc9e3');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (10, 1795292817, 0, 'dondoc', 'cli', 'org_alias.answer', 'org_alias', 1, '', '{"created":1795292817,"name":"Báo Sơn Hà","org":null,"path":"/"}', 'ae1c36304f8af85f90c3a89a671f3324477ae3094fbeb27e4b1178eefc8dc9e3', '4629e86dbc462b996451bfdca446178e7b3408435876480547dff02f1b23de1e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (11, 1795292817, 0, 'dondoc', 'cli', 'user.add', 'user', 1, '', '{"created":1795292817,"login":"vanthu","mail":"","name":"vanthu","org":null,"password":"7bc963edfc771fdbfc7bff2f1671c77be361ea43610d9d3b202490866b820ea8","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', '4629e86dbc462b996451bfdca446178e7b3408435876480547dff02f1b23de1e', '533e60619f74cac066eee547ecaa7b49e8ef85a64a44bb604e6f4a4f84f39918');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (12, 1795292817, 0, 'dondoc', 'cli', 'user.add', 'user', 2, '', '{"created":1795292817,"login":"lanhdao","mail":"","name":"lanhdao","org":null,"password":"2b0e56e3ac9df8de3596e6810a05ad03e50b003cc272467144cfc74517c10071","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', '533e60619f74cac066eee547ecaa7b49e8ef85a64a44bb604e6f4a4f84f39918', 'fd6c3eda393d66d5709a178425d1668e9d5f1deb14f3852f3f63340fb7eb21e9');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (13, 1795292817, 0, 'dondoc', 'cli', 'document.register', 'document', 1, '', '{"access":[{"document":1,"path":"/1/2/3/","why":"addressed"},{"document":1,"path":"/","why":"owner"}],"arrival":null,"citations":"1dee21695e94699f7042d42722db273fd5a66042a7b55d89b6c6a18776f120ae","created":1795292817,"created_by":"dondoc","file":"0.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","no_task":null,"number":"1","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1059,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Xây dựng"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":1,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":1,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":1,"due":null,"due_by_hand":0,"duty":null,"event":"","id":2,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":871,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","type":"Thông báo","whole_paragraphs":0}', 'fd6c3eda393d66d5709a178425d1668e9d5f1deb14f3852f3f63340fb7eb21e9', '909c438494d5b70acac74615d2f750367f67566a760e0d2fe16fc64ff3ae8504');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (14, 1795292817, 0, 'dondoc', 'cli', 'document.register', 'document', 2, '', '{"access":[{"document":2,"path":"/1/2/4/","why":"addressed"},{"document":2,"path":"/","why":"owner"}],"arrival":null,"citations":"0947b460a653183b9055d20b5a5826b28daeeb0510af79eeac62d3e1340ca459","created":1795292817,"created_by":"dondoc","file":"1.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","no_task":null,"number":"2","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1154,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Tài chính"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":2,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":3,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":20,"asker":"/","assignees":["Văn phòng"],"by_hand":0,"channel":"","deadline_kind":"relative","deadline_words":"trong 20 ngày sau khi Tỉnh ủy ban hành văn bản","decided":0,"decided_by":"","deliverable":"báo cáo kết quả","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"other","id":4,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":846,"status":"proposed","unchanged":0,"unit":"day","words":"Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"","id":5,"line":24,"period":"","reason":"","scope":"","serves":null,"span_from":848,"span_to":966,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2","type":"Thông báo","whole_paragraphs":0}', '909c438494d5b70acac74615d2f750367f67566a760e0d2fe16fc64ff3ae8504', '88341398888b181801dfec4933d3b38ef5d9ca4a6e203018b3335028040a06bd');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (15, 1795292817, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 1, '{"assignees":["Đảng ủy Sở Xây dựng"],"decided":0,"decided_by":"","status":"proposed","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."}', '{"assignees":["Đảng ủy Khối","Chi bộ Lưu trữ"],"decided":1795292817,"decided_by":"Văn thư","status":"confirmed","words":"rà soát, báo cáo"}', '88341398888b181801dfec4933d3b38ef5d9ca4a6e203018b3335028040a06bd', 'b54d2a8909a0cdd8c78d9884a4b8d15528e1d2988134e710e2d1505465e23c99');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (16, 1795292817, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 1, '', '{"assignee":"Đảng ủy Khối","created":1795292817,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":1}', 'b54d2a8909a0cdd8c78d9884a4b8d15528e1d2988134e710e2d1505465e23c99', '07d371aafe0265f8f0c18012aa1f8a7f9114f0f1ecf624fb5ba58c695b5422ca');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (17, 1795292817, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 2, '', '{"assignee":"Chi bộ Lưu trữ","created":1795292817,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":1}', '07d371aafe0265f8f0c18012aa1f8a7f9114f0f1ecf624fb5ba58c695b5422ca', 'bb9ebd87a02453771a115bb8d9bd8996d0796d8078a06f03af13a59be6674c73');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (18, 1795292817, 1, 'Văn thư', 'cli', 'task.reject', 'task', 2, '{"decided":0,"decided_by":"","reason":"","status":"proposed"}', '{"decided":1795292817,"decided_by":"Văn thư","reason":"trùng","status":"rejected"}', 'bb9ebd87a02453771a115bb8d9bd8996d0796d8078a06f03af13a59be6674c73', '34be74a62218cd419feb11ea69bb583900604e210429f341fce4f6cebe16285c');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (19, 1795292817, 1, 'Văn thư', 'cli', 'task.add', 'task', 6, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"date","deadline_words":"","decided":1795292817,"decided_by":"Văn thư","deliverable":"","document":1,"due":"2021-06-30","due_by_hand":1,"duty":null,"event":"","line":1,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":5,"status":"confirmed","unchanged":0,"unit":"","words":"lập danh mục hồ sơ"}', '34be74a62218cd419feb11ea69bb583900604e210429f341fce4f6cebe16285c', '2f33c8bcbca2a69881f2f895fd59fff169f7d7554e7315d24693b710a8486fd2');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (20, 1795292817, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 3, '', '{"assignee":"","created":1795292817,"deadline_kind":"date","document":1,"done":null,"due":"2021-06-30","evidence":"","first_due":"2021-06-30","handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":6}', '2f33c8bcbca2a69881f2f895fd59fff169f7d7554e7315d24693b710a8486fd2', '18dddb0b6cb90f967aa5a85673fd92ba59f80d9399913f0f7e311c9e7c6504a0');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (21, 1795292817, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 3, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795292817,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', '18dddb0b6cb90f967aa5a85673fd92ba59f80d9399913f0f7e311c9e7c6504a0', '8a297240879796d7a837ec5bb712722cda7c2f59bf96cbe61729b1f927d18ec7');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (22, 1795292817, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 4, '', '{"assignee":"Đảng ủy Sở Tài chính","created":1795292817,"deadline_kind":"date","document":2,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":4,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":3}', '8a297240879796d7a837ec5bb712722cda7c2f59bf96cbe61729b1f927d18ec7', 'b0f2a6e75bf48d309a31c456b7d8d13ddf788b1455bb90d821c96b83b7bb0c50');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (23, 1795292817, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 4, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795292817,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', 'b0f2a6e75bf48d309a31c456b7d8d13ddf788b1455bb90d821c96b83b7bb0c50', 'ba7b62ef849a6cc36a3a4e7863273089efac984d8eb40445dbed033d035c717e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (24, 1795292817, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 5, '', '{"assignee":"Văn phòng","created":1795292817,"deadline_kind":"relative","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":4}', 'ba7b62ef849a6cc36a3a4e7863273089efac984d8eb40445dbed033d035c717e', '67748d9fc2c87e718638855414af5162a7ac3fb418912281f5c167f92979b609');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (25, 1795292817, 1, 'Văn thư', 'cli', 'event.await', 'awaited', 4, '', '{"day":null,"document":null,"issuer":"tỉnh ủy","task":4,"type":"","words":"tỉnh ủy ban hành văn bản"}', '67748d9fc2c87e718638855414af5162a7ac3fb418912281f5c167f92979b609', '12b022eb39b1b85ffbfb5efa8fc006b96454e9e9258b6351b4c26c423b26eb3e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (26, 1795292817, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 5, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795292817,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', '12b022eb39b1b85ffbfb5efa8fc006b96454e9e9258b6351b4c26c423b26eb3e', '1ffdf2fb624a9b94236788a2d4239d345247d1767b85db6469ef031f60a0a370');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (27, 1795292817, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 6, '', '{"assignee":"Ủy ban Kiểm tra Đảng ủy Khối","created":1795292817,"deadline_kind":"none","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":5}', '1ffdf2fb624a9b94236788a2d4239d345247d1767b85db6469ef031f60a0a370', 'ffea48540e2d41a8f2e589aaa2248a8bfd5d24c9075bd3efe51aee95eca6b5ba');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (28, 1795292817, 1, 'Văn thư', 'cli', 'document.correct', 'document', 2, '{"number":"2","received":"2021-02-18","subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021"}', '{"number":"99","received":"2021-02-01","subject":"về việc rà soát"}', 'ffea48540e2d41a8f2e589aaa2248a8bfd5d24c9075bd3efe51aee95eca6b5ba', '88ccb635d9159797b9d10b0a6aee2778a98546fe0a99078a33fb7501855c7594');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (29, 1795292817, 1, 'Văn thư', 'cli', 'org.alias', 'org', 2, '{"names":[{"kind":"short","name":"ĐUKCCQ","org":2,"since":null,"until":null},"Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '{"names":[{"kind":"short","name":"ĐUKCCQ","org":2,"since":null,"until":null},"Đảng ủy K.","Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '88ccb635d9159797b9d10b0a6aee2778a98546fe0a99078a33fb7501855c7594', '4208e6aa6c79e4e442a7530e232fe387136f0fe5371dffbd9672519ce5640bf6');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (30, 1795292817, 1, 'Văn thư', 'cli', 'calendar.set', 'calendar_day', 20210217, '', '{"kind":"off","name":"nghỉ hoán đổi"}', '4208e6aa6c79e4e442a7530e232fe387136f0fe5371dffbd9672519ce5640bf6', '90bd1c1fa314e253b3ed7bfc67bf55b546aadd99b120d352b127df298345b5a7');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (31, 1795292817, 1, 'Văn thư', 'cli', 'setting.set', 'setting', 1, '', '{"name":"immediate-days","value":"7"}', '90bd1c1fa314e253b3ed7bfc67bf55b546aadd99b120d352b127df298345b5a7', '9337c78b31afe24f4060119f958c8bc25ccb9850705f471e69ef6b78ae1b81ac');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (32, 1795292817, 1, 'Văn thư', 'cli', 'event.record', 'awaited', 4, '{"day":null}', '{"day":"2021-03-01"}', '9337c78b31afe24f4060119f958c8bc25ccb9850705f471e69ef6b78ae1b81ac', '2c42be9e2fbf88635a6a623043daf2cc34ce5557aafe86d04989139468c4ad66');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (33, 1795292817, 1, 'Văn thư', 'cli', 'task.redate', 'task', 4, '{"due":null}', '{"due":"2021-03-22"}', '2c42be9e2fbf88635a6a623043daf2cc34ce5557aafe86d04989139468c4ad66', '1d0d1e221f99ac903a86abc3e832e431f2ef685eb905fbf978df00609bcbf9ed');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (34, 1795292817, 1, 'Văn thư', 'cli', 'assignment.redate', 'assignment', 5, '{"due":null,"first_due":null}', '{"due":"2021-03-22","first_due":"2021-03-22"}', '1d0d1e221f99ac903a86abc3e832e431f2ef685eb905fbf978df00609bcbf9ed', '7d2c0556aacc2618bcf73ea3cb471d104bd8e37683b2f092baaeb35cda610ed9');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (35, 1795292817, 1, 'Văn thư', 'cli', 'extension.grant', 'extension', 1, '', '{"assignment":5,"created":1795292817,"created_by":"Văn thư","document":null,"due_after":"2031-03-01","due_before":"2021-03-22","reason":"chờ hướng dẫn"}', '7d2c0556aacc2618bcf73ea3cb471d104bd8e37683b2f092baaeb35cda610ed9', '7bab7b6d30dcdc8d0ebdbc06ab03b7c098dda5eebcd35e3ea1de869f649bf097');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (36, 1795292817, 1, 'Văn thư', 'cli', 'assignment.extend', 'assignment', 5, '{"due":"2021-03-22"}', '{"due":"2031-03-01","note":"chờ hướng dẫn"}', '7bab7b6d30dcdc8d0ebdbc06ab03b7c098dda5eebcd35e3ea1de869f649bf097', '977c8515d3991949b328c80ad418d887bab189025ffa5e935d184ffd112525ab');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (37, 1795292817, 1, 'Văn thư', 'cli', 'document.register', 'document', 3, '', '{"access":[{"document":3,"path":"/","why":"owner"}],"arrival":null,"citations":"32975111356cbb8e0ffed15055898c2d9d3c740ddb4f3a98127c2cadf869b4b8","created":1795292817,"created_by":"Văn thư","file":"kh-7.txt","issued":"2021-01-20","issuer":"ĐẢNG ỦY SỞ TÀI CHÍNH","no_task":null,"number":"7","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b","signer_authority":"T/M ĐẢNG ỦY","signer_name":"Lê Thị Hà","signer_position":"BÍ THƯ","size":272,"subject":"khắc phục hạn chế","symbol":"KH/ĐU","tasks":[],"text":"b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b","type":"Kế hoạch","whole_paragraphs":0}', '977c8515d3991949b328c80ad418d887bab189025ffa5e935d184ffd112525ab', 'aafc40ee8b6f190a5f881a75ed7bdc68ef0431ce5a214047342568059cf94f0b');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (38, 1795292817, 1, 'Văn thư', 'cli', 'assignment.propose', 'assignment', 4, '{"responses":[]}', '{"responses":[{"document":3,"status":"proposed"}]}', 'aafc40ee8b6f190a5f881a75ed7bdc68ef0431ce5a214047342568059cf94f0b', '419762c25a07d3064d3d423a2212c53ef4132ce3e5e14066593ffbbec2580625');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (39, 1795292817, 1, 'Văn thư', 'cli', 'document.arrive', 'document', 3, '{"arrival":null}', '{"arrival":{"address":"vanthu@taichinh.example","at":1795033617,"document":3,"message":"kh7@taichinh.example","name":"Văn thư","subject":"Gửi kế hoạch"}}', '419762c25a07d3064d3d423a2212c53ef4132ce3e5e14066593ffbbec2580625', '329ecbb110b738b7aca9940c042c4f2b5e0526647f709fc83c056ff16474e106');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (40, 1795292817, 1, 'Văn thư', 'cli', 'assignment.decline', 'assignment', 4, '{"responses":[{"document":3,"status":"proposed"}]}', '{"responses":[{"document":3,"status":"declined"}]}', '329ecbb110b738b7aca9940c042c4f2b5e0526647f709fc83c056ff16474e106', '85be9f0616c89c9848f1e22fa3dff7c87ec82ffb54700d5b5c5a976a54e550ed');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (41, 1795292817, 1, 'Văn thư', 'cli', 'record.add', 'record', 1, '', '{"created":1795292817,"created_by":"Văn thư","day":null,"document":null,"figure":"100%","file":"bang.txt","kind":"figure","meeting":null,"org":4,"sha256":"6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1","words":""}', '85be9f0616c89c9848f1e22fa3dff7c87ec82ffb54700d5b5c5a976a54e550ed', '2eb7563684e4491dcaae789a22e641eb405de2b7cdba6b76134fe2ad906509b0');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (42, 1795292817, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 4, '{"evidence":"","handed":null,"records":[],"state":"assigned","submitted_by":null}', '{"evidence":"đã nộp đủ","handed":"2021-02-18","note":"thay mặt Đảng ủy Sở Tài chính","records":[1],"state":"submitted","submitted_by":1}', '2eb7563684e4491dcaae789a22e641eb405de2b7cdba6b76134fe2ad906509b0', '51d65bc114494277620712fbab77e1c413c03b5024cab6d34cffd04066d7249f');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (43, 1795292817, 1, 'Văn thư', 'cli', 'document.none', 'document', 3, '{"no_task":null}', '{"no_task":{"at":1795292817,"by_name":"Văn thư","document":3}}', '51d65bc114494277620712fbab77e1c413c03b5024cab6d34cffd04066d7249f', '68a7f6d1f72a5d7e6030fd8ba987481998d2212090438bc466d2a12fd0002086');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (44, 1795292817, 1, 'Văn thư', 'cli', 'duty.add', 'duty', 1, '', '{"asker":"/","basis":"Quy chế làm việc","created":1795292817,"due_days":0,"period":"month","proof":"meeting","scope":"2","since":"2021-01-01","times":1,"topic":"giao-ban","until":null,"words":"Họp giao ban"}', '68a7f6d1f72a5d7e6030fd8ba987481998d2212090438bc466d2a12fd0002086', '0e7df8058ede4e0c48890f0724e5def5814da06f05a7e0d527f4b97fc7febe49');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (45, 1795292817, 1, 'Văn thư', 'cli', 'duty.owe', 'task', 7, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"period","deadline_words":"tháng 1/2021","decided":1795292817,"decided_by":"Văn thư","deliverable":"","document":null,"due":"2021-01-31","due_by_hand":0,"duty":1,"event":"","line":0,"period":"2021-01","reason":"","scope":"2","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"Họp giao ban, tháng 1/2021"}', '0e7df8058ede4e0c48890f0724e5def5814da06f05a7e0d527f4b97fc7febe49', '09d5479e28b9ebbce95541c0eb90e85e979f5d9c4d65d8947cdf42e084f5be6d');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (46, 1795292817, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 7, '', '{"assignee":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","created":1795292817,"deadline_kind":"period","document":null,"done":null,"due":"2021-01-31","evidence":"","first_due":"2021-01-31","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":7}', '09d5479e28b9ebbce95541c0eb90e85e979f5d9c4d65d8947cdf42e084f5be6d', 'f0c438fee27b2b368650f08e9e8e1d3b7564c9ac00a99e14f078f6a2a9224297');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (47, 1795292817, 1, 'Văn thư', 'cli', 'duty.owe', 'task', 8, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"period","deadline_words":"tháng 2/2021","decided":1795292817,"decided_by":"Văn thư","deliverable":"","document":null,"due":"2021-02-28","due_by_hand":0,"duty":1,"event":"","line":0,"period":"2021-02","reason":"","scope":"2","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"Họp giao ban, tháng 2/2021"}', 'f0c438fee27b2b368650f08e9e8e1d3b7564c9ac00a99e14f078f6a2a9224297', '76c28fc16459b69a6309c8aea139d9b0cab4ab1dad1c9eea5f44680b5ee098ff');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (48, 1795292817, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 8, '', '{"assignee":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","created":1795292817,"deadline_kind":"period","document":null,"done":null,"due":"2021-02-28","evidence":"","first_due":"2021-02-28","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":8}', '76c28fc16459b69a6309c8aea139d9b0cab4ab1dad1c9eea5f44680b5ee098ff', '5ff4fe3635b75195507bf30dac210ea6c9d6764499f93b81cca69ba70261a22e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (49, 1795292817, 1, 'Văn thư', 'cli', 'record.add', 'record', 2, '', '{"created":1795292817,"created_by":"Văn thư","day":"2021-01-08","document":null,"figure":"","file":"","kind":"meeting","meeting":{"made_known":"Chỉ thị 05","members":8,"present":7,"record":2,"topic":"giao-ban"},"org":2,"sha256":null,"words":"đã họp"}', '5ff4fe3635b75195507bf30dac210ea6c9d6764499f93b81cca69ba70261a22e', 'a838f058407c54faa57230c7629011e63335d0d1aa47db5749452f41f174761d');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (50, 1795292817, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 7, '{"evidence":"","handed":null,"records":[],"state":"assigned","submitted_by":null}', '{"evidence":"họp ngày 08/01/2021","handed":"2021-01-08","note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","records":[2],"state":"submitted","submitted_by":1}', 'a838f058407c54faa57230c7629011e63335d0d1aa47db5749452f41f174761d', 'b3e666d0642063bbb07d520637592e44efae254979faf87899928bb3a3560f5f');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (51, 1795292817, 1, 'Văn thư', 'cli', 'user.second_on', 'user', 1, '{"recovery":[],"second_factor":null}', '{"recovery":["04f47e57b55af081866a1275e088a15628d1ca09bb2e77b22c26b2fd0950310a","138c40680e5d11627aa630ceae767f96c6322dfea9f551e7c1cd08f03fccd2d4","184b738219433bd73748cf84b054f615aa28ffa1305a6f52d884e25206cbc6b4","262c211c426401985380e52217ea73d51f4d709cfb0913a04ea7031f1bcc05a7","32bc33446baddb3dc0b4e6aaa40353803a63a9734d7091ebf87c76d9c7fbed4b","3ddf339875c3854e206d9a190c1c7cdbbc530a72e4e342165a758b3b1e0e7c79","8c5645588c079712da6e727cfa9350fc1a787c84af570c894bb67638f6a9199b","98c4e77eb86a24a04f0eadaefdab13510c3221594d5404ad6558c5ea1522415c","a69dcb9454d5e08db89eafbab41890036b9a37826e0d384a1475350c44f5edd5","c73da1510cbb5a92f4dce5f2aededebe6cd5a15506de91ec9a5a0b003f7c18ce"],"second_factor":{"account":1,"created":1795292817,"secret":"364bc1970443868c5278a8ece8ff3352a78c70321349f7627452cfe62af1765e"}}', 'b3e666d0642063bbb07d520637592e44efae254979faf87899928bb3a3560f5f', '4572cd71e72bd00a2f791c9f29e19d59d62e09a42c71618c40a5e48b3e72640f');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (52, 1795292817, 1, 'Văn thư', 'cli', 'user.token', 'user', 1, '{"tokens":[]}', '{"tokens":[{"account":1,"created":1795292817,"expires":1797884817,"hash":"7fb41066f3e595091d2ad938e1aefe1cf0e262688dbfc2cefff6c5a21afeb714","id":1,"name":"một cửa","scopes":"read"}]}', '4572cd71e72bd00a2f791c9f29e19d59d62e09a42c71618c40a5e48b3e72640f', 'fe6abb231bca66466217333d5e8a00ebbebca304f2c9c948463284968ce24aa2');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (53, 1795292817, 1, 'Văn thư', 'cli', 'assignment.acknowledge', 'assignment', 1, '{"state":"assigned"}', '{"note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"acknowledged"}', 'fe6abb231bca66466217333d5e8a00ebbebca304f2c9c948463284968ce24aa2', '772c03764462ea4d1abe088044bc793eca818280525bf27485cd6e99306ec18c');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (54, 1795292817, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 1, '{"evidence":"","handed":null,"state":"acknowledged","submitted_by":null}', '{"evidence":"Báo cáo số 5","handed":"2021-02-18","note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"submitted","submitted_by":1}', '772c03764462ea4d1abe088044bc793eca818280525bf27485cd6e99306ec18c', 'd015efc90fb341ac7ea04b65cace0ee2fc9ffe776393a3b62b22f1acbaf7331f');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (55, 1795292817, 1, 'Văn thư', 'cli', 'assignment.cancel', 'assignment', 2, '{"reason":"","state":"assigned"}', '{"reason":"không cần nữa","state":"cancelled"}', 'd015efc90fb341ac7ea04b65cace0ee2fc9ffe776393a3b62b22f1acbaf7331f', '37176bbd9a9583c22d854ff5a3da1e04aed92ea8c896d5c98a6c33abf40bb331');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (56, 1795292817, 2, 'Lãnh đạo', 'cli', 'assignment.accept', 'assignment', 1, '{"done":null,"state":"submitted"}', '{"done":"2021-02-18","state":"accepted"}', '37176bbd9a9583c22d854ff5a3da1e04aed92ea8c896d5c98a6c33abf40bb331', '76193485bfa91c1c7efc019b5c7bab77f60e3baeb2d846ebbcda5b1226cc6eb2');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (57, 1795292817, 2, 'Lãnh đạo', 'cli', 'task.add', 'task', 9, '', '{"amount":0,"asker":"/1/2/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"none","deadline_words":"","decided":1795292817,"decided_by":"Lãnh đạo","deliverable":"","document":null,"due":null,"due_by_hand":0,"duty":null,"event":"","line":0,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"phối hợp rà soát"}', '76193485bfa91c1c7efc019b5c7bab77f60e3baeb2d846ebbcda5b1226cc6eb2', '49973d4843adcaac7a1e3618bb0d33db01a88dc60e8919b4fb8a52b5ee15a515');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (58, 1795292817, 2, 'Lãnh đạo', 'cli', 'assignment.create', 'assignment', 9, '', '{"assignee":"Hội Nông dân","created":1795292817,"deadline_kind":"none","document":null,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":9}', '49973d4843adcaac7a1e3618bb0d33db01a88dc60e8919b4fb8a52b5ee15a515', 'ca55ead2ad8075b9999f7c220af17d0e60d3e639e14f7236944835f3bbe0eb22');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (59, 1795292817, 2, 'Lãnh đạo', 'cli', 'document.register', 'document', 4, '', '{"access":[{"document":4,"path":"/","why":"owner"}],"arrival":null,"citations":"4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945","created":1795292817,"created_by":"Lãnh đạo","file":"bang-theo-doi.txt","issued":null,"issuer":"","no_task":null,"number":"3","parent":"","place":"","received":"2021-02-18","sha256":"7c1ddb2eb86fa4427aa2b6f192c3b49862663f34a3d4d6ccc1fbb484c93b680d","signer_authority":"","signer_name":"","signer_position":"","size":146,"subject":"","symbol":"TB/TU","tasks":[],"text":"7c1ddb2eb86fa4427aa2b6f192c3b49862663f34a3d4d6ccc1fbb484c93b680d","type":"Thông báo","whole_paragraphs":0}', 'ca55ead2ad8075b9999f7c220af17d0e60d3e639e14f7236944835f3bbe0eb22', '1665963d545d40dca40621a4de963de3a0087a599a62920a5f842b1ff2a8c3bd');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (60, 1795292817, 2, 'Lãnh đạo', 'cli', 'task.import', 'task', 10, '', '{"amount":0,"asker":"/","assignees":["Đảng ủy Khối"],"by_hand":1,"channel":"","deadline_kind":"date","deadline_words":"","decided":1795292817,"decided_by":"Lãnh đạo","deliverable":"","document":4,"due":"2021-09-01","due_by_hand":1,"duty":null,"event":"","line":0,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"rà soát quy chế"}', '1665963d545d40dca40621a4de963de3a0087a599a62920a5f842b1ff2a8c3bd', '36e6043a51bcb0f6b381cfc8d7d579c30a3318b78ac89a5e659b2e5a7dd45de3');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (61, 1795292817, 2, 'Lãnh đạo', 'cli', 'assignment.create', 'assignment', 10, '', '{"assignee":"Đảng ủy Khối","created":1795292817,"deadline_kind":"date","document":4,"done":null,"due":"2021-09-01","evidence":"","first_due":"2021-09-01","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":10}', '36e6043a51bcb0f6b381cfc8d7d579c30a3318b78ac89a5e659b2e5a7dd45de3', '53ef0979bacc84c759deef412b021b6a6a7f82ddd13803c98dc55679489e02b2');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (62, 1795292817, 2, 'Lãnh đạo', 'cli', 'batch.import', 'batch', 1, '', '{"aside":"[{\"cells\":[\"4-TB/TU\",\"rà soát khác\",\"Sở Không có\"],\"row\":3,\"why\":\"không có đơn vị “Sở Không có” trong cây tổ chức; tên gần giống: “Đảng ủy Khối các cơ quan tỉnh Sơn Hà”, “Đảng ủy Bệnh viện Đa khoa tỉnh”\"}]","created":1795292817,"created_by":"Lãnh đạo","first_task":10,"last_task":10,"n_aside":1,"name":"bang.csv","path":"/","rows":1,"undone":null,"undone_by":""}', '53ef0979bacc84c759deef412b021b6a6a7f82ddd13803c98dc55679489e02b2', 'a70168a30ae9cc956ff108ef1c732e74d2c84e73a3844d8dc3a94969dc56b249');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (63, 1795292817, 2, 'Lãnh đạo', 'cli', 'assignment.cancel', 'assignment', 10, '{"reason":"","state":"assigned"}', '{"reason":"hoàn tác lần nhập bảng số 1","state":"cancelled"}', 'a70168a30ae9cc956ff108ef1c732e74d2c84e73a3844d8dc3a94969dc56b249', 'ff36098af20d4cedf741e237b53690e65a58cfdaff5b1e9831e0fca4b22687e1');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (64, 1795292817, 2, 'Lãnh đạo', 'cli', 'batch.undo', 'batch', 1, '{"undone":null,"undone_by":""}', '{"undone":1795292817,"undone_by":"Lãnh đạo"}', 'ff36098af20d4cedf741e237b53690e65a58cfdaff5b1e9831e0fca4b22687e1', 'ec1a503e3b56ab75bc2093e816b7f9e3d29f64c8c8f17af7137e8eddc1e1fa50');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (65, 1795292817, 2, 'Lãnh đạo', 'cli', 'snapshot.freeze', 'snapshot', 70466099953, '', '{"day":"2021-02-18","entry":64,"note":"báo cáo tháng 2","open":0,"org":3,"overdue":0,"path":"/","rows":0,"scope":"Đảng ủy Sở Xây dựng","sha256":"3ea01106c131e48c57a3fcc7d4bcd15b74d10f0ebcb39ed2b81f8213267305ff","taken":1795292817,"taken_by":"Lãnh đạo"}', 'ec1a503e3b56ab75bc2093e816b7f9e3d29f64c8c8f17af7137e8eddc1e1fa50', '67433150ad64c3074e0b583949224a508dd0f6e7c33e4a7ca04e44830c73fdc0');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (66, 1795292817, 2, 'Lãnh đạo', 'cli', 'snapshot.freeze', 'snapshot', 6668402549, '', '{"day":"2021-02-18","entry":65,"note":"báo cáo tháng 2","open":7,"org":null,"overdue":0,"path":"/","rows":10,"scope":"","sha256":"897e6b33e83514e85ecda96822f1ca067f6c3b9ba6047fa7d7c1b270d71d1755","taken":1795292817,"taken_by":"Lãnh đạo"}', '67433150ad64c3074e0b583949224a508dd0f6e7c33e4a7ca04e44830c73fdc0', 'd58d654255ccfa723777340d2d4c033abc529f217d806731a57957ad1114c67e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (67, 1795292817, 2, 'Lãnh đạo', 'cli', 'book.open', 'book', 1, '', '{"created":1795292817,"created_by":"Lãnh đạo","first":1,"name":"Nhiệm kỳ 2020–2025","org":1,"side":"out","since":"2021-01-01","until":null,"whole":0}', 'd58d654255ccfa723777340d2d4c033abc529f217d806731a57957ad1114c67e', 'c288f96d288fcf3fefa177641b9265065dcd2111af260f32efc7a8ce77d6b970');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (68, 1795292817, 2, 'Lãnh đạo', 'cli', 'book.enter', 'book_entry', 1, '', '{"at":1795292817,"book":1,"copies":0,"created_by":"Lãnh đạo","day":"2021-02-10","document":null,"forwarded":"","number":1,"overruled":"","party":"","secret":0,"signer":"","subject":"","symbol":"CV/TU","type":"Công văn","voided":""}', 'c288f96d288fcf3fefa177641b9265065dcd2111af260f32efc7a8ce77d6b970', '57dfe638a2a522d8dd2e6b105084b6f54d9bb903e039e8d72708832a7294ffc9');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (69, 1795292817, 2, 'Lãnh đạo', 'cli', 'book.void', 'book_entry', 1, '{"voided":""}', '{"voided":"ký nhầm"}', '57dfe638a2a522d8dd2e6b105084b6f54d9bb903e039e8d72708832a7294ffc9', '1678ed502d252d777e56787896e9236073df6d11c5c1af13865590a0cca53081');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (70, 1795292817, 2, 'Lãnh đạo', 'cli', 'book.enter', 'book_entry', 2, '', '{"at":1795292817,"book":1,"copies":0,"created_by":"Lãnh đạo","day":"2021-02-10","document":null,"forwarded":"","number":2,"overruled":"","party":"","secret":0,"signer":"","subject":"","symbol":"CV/TU","type":"Công văn","voided":""}', '1678ed502d252d777e56787896e9236073df6d11c5c1af13865590a0cca53081', '4ebf1690cd40a26545442d649b8eb800cb2ac053dde6e53ca7d4520009a8401d');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (71, 1795292817, 2, 'Lãnh đạo', 'cli', 'book.close', 'book', 1, '{"until":null}', '{"until":"2021-02-18"}', '4ebf1690cd40a26545442d649b8eb800cb2ac053dde6e53ca7d4520009a8401d', '82eb0593f7a42910d710ccc993293d83a57dc407ab87b08f221c2f12681b72c6');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (72, 1795292817, 2, 'Lãnh đạo', 'cli', 'user.mail', 'user', 2, '{"mail":""}', '{"mail":"lanhdao@sonha.example"}', '82eb0593f7a42910d710ccc993293d83a57dc407ab87b08f221c2f12681b72c6', 'c23e000d5a00537e0faebf2a07122c0508102292997a15534e58e52cec779aaa');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (73, 1795292817, 2, 'Lãnh đạo', 'cli', 'mail.make', 'mail', 1, '', '{"address":"lanhdao@sonha.example","day":"2021-07-12","name":"lanhdao","note":"","reminders":[{"address":"lanhdao@sonha.example","assignment":8,"cancelled":0,"kind":"superior","seq":0,"step":"2021-02-28"},{"address":"lanhdao@sonha.example","assignment":3,"cancelled":0,"kind":"week","seq":1,"step":"2021-07-12"},{"address":"lanhdao@sonha.example","assignment":3,"cancelled":0,"kind":"overdue","seq":2,"step":"2021-07-12"}],"sent":null,"state":"waiting"}', 'c23e000d5a00537e0faebf2a07122c0508102292997a15534e58e52cec779aaa', '5acd29c8bed7c53f9bc491a4abdf538f4cffb906840475b87a99c76d9a963a92');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (74, 1795292817, 2, 'Lãnh đạo', 'cli', 'mail.sent', 'mail', 1, '{"sent":null,"state":"waiting"}', '{"sent":1795292817,"state":"sent"}', '5acd29c8bed7c53f9bc491a4abdf538f4cffb906840475b87a99c76d9a963a92', '081343ffbfc8e1c36712bfc449dd865a236bdcda4a37aa44f6c25dae0f41f6e9');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (75, 1795292817, 2, 'Lãnh đạo', 'cli', 'mail.make', 'mail', 2, '', '{"address":"lanhdao@sonha.example","day":"2021-07-13","name":"lanhdao","note":"","reminders":[{"address":"lanhdao@sonha.example","assignment":3,"cancelled":0,"kind":"overdue","seq":0,"step":"2021-07-13"}],"sent":null,"state":"waiting"}', '081343ffbfc8e1c36712bfc449dd865a236bdcda4a37aa44f6c25dae0f41f6e9', '7a5ca3ae584e643535e275a195bf6ec3b3c7152a08368fa765bcf51a80f7e28d');
INSERT INTO journal_head (one, id, hash) VALUES (1, 75, '7a5ca3ae584e643535e275a195bf6ec3b3c7152a08368fa765bcf51a80f7e28d');
INSERT INTO document_access (path, document, why) VALUES ('/', 1, 'owner');
INSERT INTO document_access (path, document, why) VALUES ('/1/2/3/', 1, 'addressed');
INSERT INTO document_access (path, document, why) VALUES ('/', 2, 'owner');
INSERT INTO document_access (path, document, why) VALUES ('/1/2/4/', 2, 'addressed');
INSERT INTO document_access (path, document, why) VALUES ('/', 3, 'owner');
INSERT INTO document_access (path, document, why) VALUES ('/', 4, 'owner');
INSERT INTO once (key, at, outcome) VALUES ('21804bc8dc389d19bb2f90352197bf2229043329e97d766e232ecc74275a5828', 1795292816, '');
INSERT INTO once (key, at, outcome) VALUES ('fcf8c37d42158969de1cb35490e138acd97357dfaa5eb565eb199e905fd8d692', 1795292816, '');
INSERT INTO once (key, at, outcome) VALUES ('60ac6e604ef475aee3ec88b56b7363b19a77fbc6102307d01ff53b121ba54f29', 1795292817, '');
INSERT INTO once (key, at, outcome) VALUES ('12d6d10093d43d50dd94119f47769124d41929b3c0ba905a698377c4d9aa9602', 1795292817, '');
INSERT INTO once (key, at, outcome) VALUES ('2f044c88da89a5db7034d93248629c08097e2125ce3e731a002acf3313c80db9', 1795292817, '');
INSERT INTO second_factor (account, secret, created) VALUES (1, x'c7dafeeb6a64f3b9d5ff6c2b03c9043d1be2705d', 1795292817);
INSERT INTO recovery_code (account, hash) VALUES (1, '3ddf339875c3854e206d9a190c1c7cdbbc530a72e4e342165a758b3b1e0e7c79');
INSERT INTO recovery_code (account, hash) VALUES (1, '32bc33446baddb3dc0b4e6aaa40353803a63a9734d7091ebf87c76d9c7fbed4b');
INSERT INTO recovery_code (account, hash) VALUES (1, 'c73da1510cbb5a92f4dce5f2aededebe6cd5a15506de91ec9a5a0b003f7c18ce');
INSERT INTO recovery_code (account, hash) VALUES (1, '98c4e77eb86a24a04f0eadaefdab13510c3221594d5404ad6558c5ea1522415c');
INSERT INTO recovery_code (account, hash) VALUES (1, '04f47e57b55af081866a1275e088a15628d1ca09bb2e77b22c26b2fd0950310a');
INSERT INTO recovery_code (account, hash) VALUES (1, '262c211c426401985380e52217ea73d51f4d709cfb0913a04ea7031f1bcc05a7');
INSERT INTO recovery_code (account, hash) VALUES (1, 'a69dcb9454d5e08db89eafbab41890036b9a37826e0d384a1475350c44f5edd5');
INSERT INTO recovery_code (account, hash) VALUES (1, '184b738219433bd73748cf84b054f615aa28ffa1305a6f52d884e25206cbc6b4');
INSERT INTO recovery_code (account, hash) VALUES (1, '138c40680e5d11627aa630ceae767f96c6322dfea9f551e7c1cd08f03fccd2d4');
INSERT INTO recovery_code (account, hash) VALUES (1, '8c5645588c079712da6e727cfa9350fc1a787c84af570c894bb67638f6a9199b');
INSERT INTO second_factor_used (account, step) VALUES (1, 59843093);
INSERT INTO api_token (id, account, hash, name, scopes, created, expires) VALUES (1, 1, '7fb41066f3e595091d2ad938e1aefe1cf0e262688dbfc2cefff6c5a21afeb714', 'một cửa', 'read', 1795292817, 1797884817);
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (1, 1, 20, 594, 751, 'rà soát, báo cáo', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 0, 'Văn thư', 1795292817, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (2, 1, 22, 753, 871, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'rejected', 0, 'Văn thư', 1795292817, 'trùng', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (3, 2, 20, 594, 751, 'Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 1, 'Văn thư', 1795292817, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (4, 2, 22, 753, 846, 'Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản.', 'báo cáo kết quả', '', 'relative', 'trong 20 ngày sau khi Tỉnh ủy ban hành văn bản', 20, 'day', 'other', '2021-03-22', 0, 0, 'confirmed', 1, 'Văn thư', 1795292817, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (5, 2, 24, 848, 966, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'confirmed', 1, 'Văn thư', 1795292817, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (6, 1, 1, 0, 5, 'lập danh mục hồ sơ', '', '', 'date', '', 0, '', '', '2021-06-30', 1, 1, 'confirmed', 0, 'Văn thư', 1795292817, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (7, NULL, 0, 0, 0, 'Họp giao ban, tháng 1/2021', '', '', 'period', 'tháng 1/2021', 0, '', '', '2021-01-31', 0, 1, 'confirmed', 0, 'Văn thư', 1795292817, '', '/', NULL, '2', 1, '2021-01');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (8, NULL, 0, 0, 0, 'Họp giao ban, tháng 2/2021', '', '', 'period', 'tháng 2/2021', 0, '', '', '2021-02-28', 0, 1, 'confirmed', 0, 'Văn thư', 1795292817, '', '/', NULL, '2', 1, '2021-02');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (9, NULL, 0, 0, 0, 'phối hợp rà soát', '', '', 'none', '', 0, '', '', NULL, 0, 1, 'confirmed', 0, 'Lãnh đạo', 1795292817, '', '/1/2/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (10, 4, 0, 0, 0, 'rà soát quy chế', '', '', 'date', '', 0, '', '', '2021-09-01', 1, 1, 'confirmed', 0, 'Lãnh đạo', 1795292817, '', '/', NULL, '', NULL, '');
INSERT INTO task_assignee (task, seq, name) VALUES (2, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (3, 0, 'Đảng ủy Sở Tài chính');
INSERT INTO task_assignee (task, seq, name) VALUES (4, 0, 'Văn phòng');
INSERT INTO task_assignee (task, seq, name) VALUES (5, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (1, 0, 'Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (1, 1, 'Chi bộ Lưu trữ');
INSERT INTO task_assignee (task, seq, name) VALUES (10, 0, 'Đảng ủy Khối');
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (1, 1, 1, 2, 'Đảng ủy Khối', 'đảng ủy khối', 'lead', 'date', '2021-02-20', '2021-02-20', 'accepted', 'Báo cáo số 5', 1, '2021-02-18', '', '2021-02-18', 1795292817);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (2, 1, 1, NULL, 'Chi bộ Lưu trữ', 'chi bộ lưu trữ', 'lead', 'date', '2021-02-20', '2021-02-20', 'cancelled', '', NULL, NULL, 'không cần nữa', NULL, 1795292817);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (3, 6, 1, NULL, '', '', 'lead', 'date', '2021-06-30', '2021-06-30', 'assigned', '', NULL, NULL, '', NULL, 1795292817);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (4, 3, 2, 4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'lead', 'date', '2021-02-20', '2021-02-20', 'submitted', 'đã nộp đủ', 1, '2021-02-18', '', NULL, 1795292817);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (5, 4, 2, NULL, 'Văn phòng', 'văn phòng', 'lead', 'relative', '2031-03-01', '2021-03-22', 'assigned', '', NULL, NULL, '', NULL, 1795292817);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (6, 5, 2, NULL, 'Ủy ban Kiểm tra Đảng ủy Khối', 'ủy ban kiểm tra đảng ủy khối', 'lead', 'none', NULL, NULL, 'assigned', '', NULL, NULL, '', NULL, 1795292817);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (7, 7, NULL, 2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'lead', 'period', '2021-01-31', '2021-01-31', 'submitted', 'họp ngày 08/01/2021', 1, '2021-01-08', '', NULL, 1795292817);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (8, 8, NULL, 2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'lead', 'period', '2021-02-28', '2021-02-28', 'assigned', '', NULL, NULL, '', NULL, 1795292817);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (9, 9, NULL, NULL, 'Hội Nông dân', 'hội nông dân', 'lead', 'none', NULL, NULL, 'assigned', '', NULL, NULL, '', NULL, 1795292817);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (10, 10, 4, 2, 'Đảng ủy Khối', 'đảng ủy khối', 'lead', 'date', '2021-09-01', '2021-09-01', 'cancelled', '', NULL, NULL, 'hoàn tác lần nhập bảng số 1', NULL, 1795292817);
INSERT INTO record (id, kind, org, day, words, document, sha256, file, figure, created, created_by) VALUES (1, 'figure', 4, NULL, '', NULL, '6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1', 'bang.txt', '100%', 1795292817, 'Văn thư');
INSERT INTO record (id, kind, org, day, words, document, sha256, file, figure, created, created_by) VALUES (2, 'meeting', 2, '2021-01-08', 'đã họp', NULL, NULL, '', '', 1795292817, 'Văn thư');
INSERT INTO record_proof (assignment, record) VALUES (4, 1);
INSERT INTO record_proof (assignment, record) VALUES (7, 2);
INSERT INTO response (assignment, document, status) VALUES (4, 3, 'declined');
INSERT INTO no_task (document, at, by_name) VALUES (3, 1795292817, 'Văn thư');
INSERT INTO calendar_day (id, kind, name) VALUES (20210217, 'off', 'nghỉ hoán đổi');
INSERT INTO setting (id, name, value) VALUES (1, 'immediate-days', '7');
INSERT INTO awaited (task, words, type, issuer, day, document) VALUES (4, 'tỉnh ủy ban hành văn bản', '', 'tỉnh ủy', '2021-03-01', NULL);
INSERT INTO extension (id, assignment, due_before, due_after, reason, document, created, created_by) VALUES (1, 5, '2021-03-22', '2031-03-01', 'chờ hướng dẫn', NULL, 1795292817, 'Văn thư');
INSERT INTO duty (id, words, scope, asker, period, times, due_days, proof, topic, basis, since, until, created) VALUES (1, 'Họp giao ban', '2', '/', 'month', 1, 0, 'meeting', 'giao-ban', 'Quy chế làm việc', '2021-01-01', NULL, 1795292817);
INSERT INTO meeting (record, topic, made_known, present, members) VALUES (2, 'giao-ban', 'Chỉ thị 05', 7, 8);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'cancelled', '2021-02', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'cancelled', '2021-09', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'continuous', '', 2);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'dated', '2021-02-28', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'dated', '2021-06-30', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'dated', '2031-03-01', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'done', '2021-02', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'handed', '2021-01-31', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'handed', '2021-02-20', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (1, 'cancelled', '2021-09', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (1, 'dated', '2021-02-28', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (1, 'done', '2021-02', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (1, 'handed', '2021-01-31', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (1, 'handed', '2021-02-20', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (2, 'handed', '2021-02-20', 1);
INSERT INTO asked_tally (org, track, day, n) VALUES (1, 'continuous', '', 1);
INSERT INTO asked_tally (org, track, day, n) VALUES (2, 'continuous', '', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (1, 'cancelled', '2021-02', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (1, 'done', '2021-02', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (3, 'handed', '2021-02-20', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (4, 'dated', '2031-03-01', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (5, 'continuous', '', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (6, 'dated', '2021-06-30', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (7, 'handed', '2021-01-31', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (8, 'dated', '2021-02-28', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (9, 'continuous', '', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (10, 'cancelled', '2021-09', 1);
INSERT INTO mail (id, address, name, day, state, sent, note) VALUES (1, 'lanhdao@sonha.example', 'lanhdao', '2021-07-12', 'sent', 1795292817, '');
INSERT INTO mail (id, address, name, day, state, sent, note) VALUES (2, 'lanhdao@sonha.example', 'lanhdao', '2021-07-13', 'waiting', NULL, '');
INSERT INTO reminder (mail, seq, assignment, kind, step, address, cancelled) VALUES (1, 0, 8, 'superior', '2021-02-28', 'lanhdao@sonha.example', 0);
INSERT INTO reminder (mail, seq, assignment, kind, step, address, cancelled) VALUES (1, 1, 3, 'week', '2021-07-12', 'lanhdao@sonha.example', 0);
INSERT INTO reminder (mail, seq, assignment, kind, step, address, cancelled) VALUES (1, 2, 3, 'overdue', '2021-07-12', 'lanhdao@sonha.example', 0);
INSERT INTO reminder (mail, seq, assignment, kind, step, address, cancelled) VALUES (2, 0, 3, 'overdue', '2021-07-13', 'lanhdao@sonha.example', 0);
INSERT INTO mail_try (mail, tries, next, claimed) VALUES (2, 0, 0, 0);
INSERT INTO org_contact (org, seq, role, name, phone, mail) VALUES (2, 0, 'Văn thư', 'Lan', '111', '');
INSERT INTO org_alias (id, path, name, name_key, org, created) VALUES (1, '/', 'Báo Sơn Hà', 'báo sơn hà', NULL, 1795292817);
INSERT INTO batch (id, name, path, created, created_by, rows, first_task, last_task, n_aside, aside, undone, undone_by) VALUES (1, 'bang.csv', '/', 1795292817, 'Lãnh đạo', 1, 10, 10, 1, '[{"cells":["4-TB/TU","rà soát khác","Sở Không có"],"row":3,"why":"không có đơn vị “Sở Không có” trong cây tổ chức; tên gần giống: “Đảng ủy Khối các cơ quan tỉnh Sơn Hà”, “Đảng ủy Bệnh viện Đa khoa tỉnh”"}]', 1795292817, 'Lãnh đạo');
INSERT INTO arrival (document, at, address, name, subject, message) VALUES (3, 1795033617, 'vanthu@taichinh.example', 'Văn thư', 'Gửi kế hoạch', 'kh7@taichinh.example');
INSERT INTO snapshot (id, path, org, scope, day, taken, entry, taken_by, note, rows, open, overdue, sha256) VALUES (6668402549, '/', NULL, '', '2021-02-18', 1795292817, 65, 'Lãnh đạo', 'báo cáo tháng 2', 10, 7, 0, '897e6b33e83514e85ecda96822f1ca067f6c3b9ba6047fa7d7c1b270d71d1755');
INSERT INTO snapshot (id, path, org, scope, day, taken, entry, taken_by, note, rows, open, overdue, sha256) VALUES (70466099953, '/', 3, 'Đảng ủy Sở Xây dựng', '2021-02-18', 1795292817, 64, 'Lãnh đạo', 'báo cáo tháng 2', 0, 0, 0, '3ea01106c131e48c57a3fcc7d4bcd15b74d10f0ebcb39ed2b81f8213267305ff');
INSERT INTO book (id, org, side, name, whole, first, since, until, created, created_by) VALUES (1, 1, 'out', 'Nhiệm kỳ 2020–2025', 0, 1, '2021-01-01', '2021-02-18', 1795292817, 'Lãnh đạo');
INSERT INTO book_entry (id, book, type, type_key, number, symbol, day, at, party, subject, signer, forwarded, copies, secret, document, overruled, voided, created_by) VALUES (1, 1, 'Công văn', 'công văn', 1, 'CV/TU', '2021-02-10', 1795292817, '', '', '', '', 0, 0, NULL, '', 'ký nhầm', 'Lãnh đạo');
INSERT INTO book_entry (id, book, type, type_key, number, symbol, day, at, party, subject, signer, forwarded, copies, secret, document, overruled, voided, created_by) VALUES (2, 1, 'Công văn', 'công văn', 2, 'CV/TU', '2021-02-10', 1795292817, '', '', '', '', 0, 0, NULL, '', '', 'Lãnh đạo');
CREATE INDEX org_by_parent ON org (parent);
CREATE INDEX org_name_by_fold ON org_name (name_fold, org);
CREATE INDEX account_by_org ON account (org);
CREATE INDEX sign_in_failure_by_last ON sign_in_failure (last);
CREATE INDEX document_by_issued ON document (issued_sort, id);
CREATE INDEX document_by_type ON document (type, issued_sort, id);
CREATE INDEX document_by_number ON document (number_key, symbol_key);
CREATE INDEX citation_by_number ON citation (number_key, symbol_key);
CREATE INDEX journal_by_subject ON journal (subject, subject_id, id);
CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_never_forgets BEFORE DELETE ON journal BEGIN
    SELECT raise(ABORT, 'the journal is append-only');
END;
CREATE INDEX document_access_by_document ON document_access (document, why, path);
CREATE INDEX document_access_by_why ON document_access (why, path, document);
CREATE INDEX once_by_at ON once (at);
CREATE INDEX session_by_account ON session (account, id);
CREATE INDEX session_by_seen ON session (seen);
CREATE INDEX invitation_by_account ON invitation (account);
CREATE INDEX invitation_by_expires ON invitation (expires);
CREATE INDEX api_token_by_account ON api_token (account, id);
CREATE INDEX task_by_document ON task (document, span_from, id);
CREATE INDEX task_by_status ON task (document, status);
CREATE INDEX task_proposed ON task (document) WHERE status = 'proposed';
CREATE INDEX task_by_asker ON task (asker, id);
CREATE INDEX task_serving ON task (serves) WHERE serves IS NOT NULL;
CREATE INDEX task_by_duty ON task (duty, period) WHERE duty IS NOT NULL;
CREATE UNIQUE INDEX assignment_by_task_and_org ON assignment (task, org);
CREATE UNIQUE INDEX assignment_by_task_and_name ON assignment (task, assignee_key) WHERE org IS NULL;
CREATE INDEX assignment_by_due ON assignment (due_sort, id);
CREATE INDEX assignment_by_document ON assignment (document, due_sort, id);
CREATE INDEX record_by_document ON record (document) WHERE document IS NOT NULL;
CREATE INDEX record_by_org ON record (org, kind, day) WHERE org IS NOT NULL;
CREATE INDEX record_by_file ON record (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX record_proof_by_record ON record_proof (record);
CREATE INDEX response_by_document ON response (document, assignment);
CREATE INDEX awaited_by_type ON awaited (type, task) WHERE day IS NULL AND type <> '';
CREATE INDEX awaited_by_document ON awaited (document, task) WHERE document IS NOT NULL;
CREATE INDEX extension_by_assignment ON extension (assignment, id);
CREATE INDEX task_computed ON task (due, id)
    WHERE due_by_hand = 0 AND deadline_kind IN ('relative', 'immediate') AND status <> 'rejected';
CREATE INDEX duty_by_asker ON duty (asker, id);
CREATE INDEX assignment_by_task ON assignment (task, due_sort, id);
CREATE UNIQUE INDEX mail_by_address ON mail (address, day);
CREATE UNIQUE INDEX mail_waiting ON mail (address) WHERE state = 'waiting';
CREATE UNIQUE INDEX reminder_once ON reminder (assignment, kind, step, address);
CREATE INDEX mail_try_by_next ON mail_try (next, mail);
CREATE INDEX assignment_returned ON assignment (id) WHERE state = 'returned';
CREATE INDEX assignment_unread ON assignment (created, id) WHERE state = 'assigned';
CREATE INDEX org_by_successor ON org (successor) WHERE successor IS NOT NULL;
CREATE INDEX org_by_origin ON org (origin) WHERE origin IS NOT NULL;
CREATE UNIQUE INDEX org_by_parent_and_name ON org (coalesce(parent, 0), name_key) WHERE until IS NULL;
CREATE UNIQUE INDEX org_alias_by_name ON org_alias (name_key, path);
CREATE INDEX org_alias_by_org ON org_alias (org) WHERE org IS NOT NULL;
CREATE INDEX org_alias_by_path ON org_alias (path);
CREATE INDEX assignment_unplaced ON assignment (assignee_key, id) WHERE org IS NULL AND open = 1;
CREATE INDEX answer_link_by_until ON answer_link (until);
CREATE INDEX assignment_by_track ON assignment (track, due_sort, id);
CREATE INDEX assignment_by_org ON assignment (open, org, due_sort, id, track);
CREATE INDEX assignment_by_open ON assignment (open, due_sort, id, org);
CREATE INDEX snapshot_by_sha256 ON snapshot (sha256);
CREATE UNIQUE INDEX book_entry_number ON book_entry (book, type_key, number);
CREATE INDEX book_entry_by_book ON book_entry (book, id);
CREATE INDEX book_entry_by_document ON book_entry (document) WHERE document IS NOT NULL;
INSERT INTO document_fts (document_fts) VALUES ('rebuild');

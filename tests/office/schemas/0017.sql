PRAGMA application_id = 1685024356;
PRAGMA user_version = 17;
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
CREATE TABLE calendar_feed (
    -- The secret address of a person's calendar, of which only the hash is kept.
    account INTEGER PRIMARY KEY REFERENCES account (id),
    hash TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL
) STRICT;
CREATE TABLE saved_filter (
    -- A list with its filter, as an address of ours. shared: also for those who stand at that node.
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    org INTEGER NOT NULL, -- where its owner stood; 0: the office itself
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
    created INTEGER NOT NULL
) STRICT;
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (1, NULL, '/1/', 'tinh-uy', 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'TU', 1795301739, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (2, 1, '/1/2/', 'dang-uy', 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'ĐUK', 1795301739, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (3, 2, '/1/2/3/', 'dang-bo-co-so', 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', '', 1795301739, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (4, 2, '/1/2/4/', 'dang-bo-co-so', 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', '', 1795301739, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (5, 2, '/1/2/5/', 'dang-bo-co-so', 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', '', 1795301739, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (6, 2, '/1/2/6/', 'dang-bo-co-so', 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', '', 1795301739, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (1, 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'tinh uy son ha', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'dang uy khoi cac co quan tinh son ha', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (2, 'Đảng ủy Khối', 'đảng ủy khối', 'dang uy khoi', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (3, 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', 'dang uy so xay dung', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'dang uy so tai chinh', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (5, 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', 'chi bo thu vien tinh', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (6, 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', 'dang uy benh vien da khoa tinh', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (2, 'ĐUKCCQ', 'đukccq', 'dukccq', 'short', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (2, 'Đảng ủy K.', 'đảng ủy k.', 'dang uy k.', '', NULL, NULL);
INSERT INTO account (id, login, name, role, org, password, created, mail) VALUES (1, 'vanthu', 'vanthu', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$u5UAcDh1MSXhDyH5ja+a8g$P5tkW99QAycHoe4jYN1nZukE7GIhlPaiULJ1YnQHtIs', 1795301739, '');
INSERT INTO account (id, login, name, role, org, password, created, mail) VALUES (2, 'lanhdao', 'lanhdao', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$I1EkEG78qdG16Xuw2rzbSw$JfKV72A6YhIKxp/igUfY7YdeeDv2rUJC3ubICSv1Ets', 1795301739, 'lanhdao@sonha.example');
INSERT INTO file (sha256, size, bytes) VALUES ('7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', 1059, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120312d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO file (sha256, size, bytes) VALUES ('054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2', 1154, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120322d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a332e2056c4836e207068c3b26e672062c3a16f2063c3a16f206be1babf74207175e1baa32074726f6e67203230206e67c3a07920736175206b68692054e1bb896e6820e1bba7792062616e2068c3a06e682076c4836e2062e1baa36e2e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO file (sha256, size, bytes) VALUES ('b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b', 272, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba6592053e1bb9e2054c38049204348c38d4e480a53e1bb9120372d4b482fc490550a48c3a0204cc3a26d2c206e67c3a079203230207468c3a16e67203031206ec4836d20323032310a0a4be1babe20484fe1baa043480a6b68e1baaf63207068e1bba5632068e1baa16e206368e1babf0a0a43c3a1632068e1baa16e206368e1babf206ec3aa752074e1baa169205468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b20c491c3a320c491c6b0e1bba363206b68e1baaf63207068e1bba5632e0a0a542f4d20c490e1baa24e4720e1bba6590a42c38d205448c6af0a0a4cc3aa205468e1bb8b2048c3a00a');
INSERT INTO file (sha256, size, bytes) VALUES ('6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1', 6, x'62e1baa36e67');
INSERT INTO file (sha256, size, bytes) VALUES ('7c1ddb2eb86fa4427aa2b6f192c3b49862663f34a3d4d6ccc1fbb484c93b680d', 146, x'56c4836e2062e1baa36e20676869207468656f2062e1baa36e67207468656f2064c3b569206e6869e1bb876d2076e1bba53b20746fc3a06e2076c4836e206368c6b06120c491c6b0e1bba36320c491c6b0612076c3a06f2e0a4c6fe1baa1692076c4836e2062e1baa36e3a205468c3b46e672062c3a16f0a53e1bb913a20330a4bc3bd206869e1bb87753a2054422f54550a');
INSERT INTO file (sha256, size, bytes) VALUES ('3ea01106c131e48c57a3fcc7d4bcd15b74d10f0ebcb39ed2b81f8213267305ff', 76, x'646f6e646f632d736e617073686f74093109323032312d30322d31380a756e69740933092f312f322f332f09c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e6709310a');
INSERT INTO file (sha256, size, bytes) VALUES ('897e6b33e83514e85ecda96822f1ca067f6c3b9ba6047fa7d7c1b270d71d1755', 1926, x'646f6e646f632d736e617073686f74093109323032312d30322d31380a756e69740930090909300a756e6974093009094368692062e1bb99204cc6b075207472e1bbaf09300a756e69740930090948e1bb9969204ec3b46e672064c3a26e09300a756e69740930090956c4836e207068c3b26e6709300a756e697409300909e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb916909300a756e69740931092f312f0954e1bb896e6820e1bba7792053c6a16e2048c3a009310a756e69740932092f312f322f09c490e1baa36e6720e1bba779204b68e1bb91692063c3a1632063c6a1207175616e2074e1bb896e682053c6a16e2048c3a009310a756e69740933092f312f322f332f09c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e6709310a756e69740934092f312f322f342f09c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e6809310a756e69740935092f312f322f352f094368692062e1bb99205468c6b0207669e1bb876e2074e1bb896e6809310a756e69740936092f312f322f362f09c490e1baa36e6720e1bba7792042e1bb876e68207669e1bb876e20c49061206b686f612074e1bb896e6809310a7461736b093109310972c3a020736fc3a1742c2062c3a16f2063c3a16f095468c3b46e672062c3a16f2073e1bb9120312d54422fc490554b0a7461736b0933093209c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e095468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b0a7461736b093409320956c4836e207068c3b26e672062c3a16f2063c3a16f206be1babf74207175e1baa32074726f6e67203230206e67c3a07920736175206b68692054e1bb896e6820e1bba7792062616e2068c3a06e682076c4836e2062e1baa36e2e095468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b0a7461736b0935093209c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e095468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b0a7461736b09360931096ce1baad702064616e68206de1bba5632068e1bb932073c6a1095468c3b46e672062c3a16f2073e1bb9120312d54422fc490554b0a7461736b093709300948e1bb8d70206769616f2062616e2c207468c3a16e6720312f32303231090a7461736b093809300948e1bb8d70206769616f2062616e2c207468c3a16e6720322f32303231090a7461736b09390930097068e1bb91692068e1bba3702072c3a020736fc3a174090a7461736b09313009340972c3a020736fc3a17420717579206368e1babf095468c3b46e672062c3a16f2073e1bb9120332d54422f54550a726f77093109300936096c65616409616363657074656409646f6e6509323032312d30322d323009323032312d30322d323009323032312d30322d313809323032312d30322d31380942c3a16f2063c3a16f2073e1bb912035090a726f77093209300931096c6561640963616e63656c6c65640963616e63656c6c656409323032312d30322d323009323032312d30322d3230090909096b68c3b46e672063e1baa76e206ee1bbaf610a726f77093309340930096c6561640961737369676e6564096f6e2d74696d6509323032312d30362d333009323032312d30362d3330090909090a726f77093409310938096c656164097375626d69747465640968616e64656409323032312d30322d323009323032312d30322d323009323032312d30322d31380909c491c3a3206ee1bb997020c491e1bba7090a726f77093509320933096c6561640961737369676e6564096f6e2d74696d6509323033312d30332d303109323032312d30332d3232090909090a726f77093609330934096c6561640961737369676e656409636f6e74696e756f75730909090909090a726f77093709350936096c656164097375626d69747465640968616e64656409323032312d30312d333109323032312d30312d333109323032312d30312d3038090968e1bb8d70206e67c3a0792030382f30312f32303231090a726f77093809360936096c6561640961737369676e6564096f6e2d74696d6509323032312d30322d323809323032312d30322d3238090909090a726f77093909370932096c6561640961737369676e656409636f6e74696e756f75730909090909090a726f7709313009380936096c6561640963616e63656c6c65640963616e63656c6c656409323032312d30392d303109323032312d30392d303109090909686fc3a06e2074c3a163206ce1baa76e206e68e1baad702062e1baa36e672073e1bb9120310a');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (1, '7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', '0.txt', 1059, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '1', '1', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-18', 0, 1795301739, 'dondoc');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (2, '054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2', '1.txt', 1154, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '99', '99', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'về việc rà soát', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-01', 0, 1795301740, 'dondoc');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (3, 'b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b', 'kh-7.txt', 272, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY SỞ TÀI CHÍNH', '7', '7', 'KH/ĐU', 'kh/đu', 'Kế hoạch', 'kế hoạch', 'Hà Lâm', 'khắc phục hạn chế', 'T/M ĐẢNG ỦY', 'BÍ THƯ', 'Lê Thị Hà', '2021-01-20', '2021-02-18', 0, 1795301740, 'Văn thư');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (4, '7c1ddb2eb86fa4427aa2b6f192c3b49862663f34a3d4d6ccc1fbb484c93b680d', 'bang-theo-doi.txt', 146, '', '', '3', '3', 'TB/TU', 'tb/tu', 'Thông báo', 'thông báo', '', '', '', '', '', NULL, '2021-02-18', 0, 1795301740, 'Lãnh đạo');
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
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (1, 1795301739, 0, 'dondoc', 'cli', 'org.add', 'org', 1, '', '{"address":"","code":"TU","contacts":[],"created":1795301739,"head":"","kind":"tinh-uy","name":"Tỉnh ủy Sơn Hà","names":["Tỉnh ủy Sơn Hà"],"origin":null,"parent":null,"path":"/1/","since":null,"successor":null,"until":null}', '0000000000000000000000000000000000000000000000000000000000000000', '45c7cd014c5c8c7fa9612a6d7e34a4a346a342681656a53854ef0507a702040a');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (2, 1795301739, 0, 'dondoc', 'cli', 'org.add', 'org', 2, '', '{"address":"","code":"ĐUK","contacts":[],"created":1795301739,"head":"","kind":"dang-uy","name":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"],"origin":null,"parent":1,"path":"/1/2/","since":null,"successor":null,"until":null}', '45c7cd014c5c8c7fa9612a6d7e34a4a346a342681656a53854ef0507a702040a', 'c11425be872d32b313b7739f42b43109f2cf784f1647847c59b2e79ec806f89a');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (3, 1795301739, 0, 'dondoc', 'cli', 'org.add', 'org', 3, '', '{"address":"","code":"","contacts":[],"created":1795301739,"head":"","kind":"dang-bo-co-so","name":"Đảng ủy Sở Xây dựng","names":["Đảng ủy Sở Xây dựng"],"origin":null,"parent":2,"path":"/1/2/3/","since":null,"successor":null,"until":null}', 'c11425be872d32b313b7739f42b43109f2cf784f1647847c59b2e79ec806f89a', '76ea677507e3d63df89046cb7b60b22065750a08e71e5765de2473cbd48dcfac');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (4, 1795301739, 0, 'dondoc', 'cli', 'org.add', 'org', 4, '', '{"address":"","code":"","contacts":[],"created":1795301739,"head":"","kind":"dang-bo-co-so","name":"Đảng ủy Sở Tài chính","names":["Đảng ủy Sở Tài chính"],"origin":null,"parent":2,"path":"/1/2/4/","since":null,"successor":null,"until":null}', '76ea677507e3d63df89046cb7b60b22065750a08e71e5765de2473cbd48dcfac', 'd723d78d752cfaf60f385b2127fe4d6ac80667eb805685a31ecf0dcc2a78cd7f');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (5, 1795301739, 0, 'dondoc', 'cli', 'org.add', 'org', 5, '', '{"address":"","code":"","contacts":[],"created":1795301739,"head":"","kind":"dang-bo-co-so","name":"Chi bộ Thư viện tỉnh","names":["Chi bộ Thư viện tỉnh"],"origin":null,"parent":2,"path":"/1/2/5/","since":null,"successor":null,"until":null}', 'd723d78d752cfaf60f385b2127fe4d6ac80667eb805685a31ecf0dcc2a78cd7f', '42ba3bb73ebf7c050830f5cdb60bb5110c1e0fcb444f6531969ff39eaf9833a3');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (6, 1795301739, 0, 'dondoc', 'cli', 'org.add', 'org', 6, '', '{"address":"","code":"","contacts":[],"created":1795301739,"head":"","kind":"dang-bo-co-so","name":"Đảng ủy Bệnh viện Đa khoa tỉnh","names":["Đảng ủy Bệnh viện Đa khoa tỉnh"],"origin":null,"parent":2,"path":"/1/2/6/","since":null,"successor":null,"until":null}', '42ba3bb73ebf7c050830f5cdb60bb5110c1e0fcb444f6531969ff39eaf9833a3', '0f56eb8f53a4e43a3913afc6a64230b37bb0a4854117d0bfc7050280736fbc9e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (7, 1795301739, 0, 'dondoc', 'cli', 'org.edit', 'org', 2, '{}', '{}', '0f56eb8f53a4e43a3913afc6a64230b37bb0a4854117d0bfc7050280736fbc9e', '4926d5853918b38b48d264416a6087e6836b5bc19720b54d2d11b13150750dd0');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (8, 1795301739, 0, 'dondoc', 'cli', 'org.contact', 'org', 2, '{"contacts":[]}', '{"contacts":[{"mail":"","name":"Lan","org":2,"phone":"111","role":"Văn thư","seq":0}]}', '4926d5853918b38b48d264416a6087e6836b5bc19720b54d2d11b13150750dd0', '11784307d171bcab461410b66d30437e3dff9c603229379aa3cdce1f5635ee45');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (9, 1795301739, 0, 'dondoc', 'cli', 'org.alias', 'org', 2, '{"names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '{"names":[{"kind":"short","name":"ĐUKCCQ","org":2,"since":null,"until":null},"Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '11784307d171bcab461410b66d30437e3dff9c603229379aa3cdce1f5635ee45', '96b5af23bc27d3c53d9892f30f7ecb2703e8bfc6486a6982aa971508c6fe5141');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (10, 1795301739, 0, 'dondoc', 'cli', 'org_alias.answer', 'org_alias', 1, '', '{"created":1795301739,"name":"Báo Sơn Hà","org":null,"path":"/"}', '96b5af23bc27d3c53d9892f30f7ecb2703e8bfc6486a6982aa971508c6fe5141', '85c7793a5abeb1bab201c0364767a4bc4462b160d5529e6a6dfa266c3a965076');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (11, 1795301739, 0, 'dondoc', 'cli', 'user.add', 'user', 1, '', '{"calendar":null,"created":1795301739,"filters":[],"login":"vanthu","mail":"","name":"vanthu","org":null,"password":"0860e013948db98f443b600863564ef13eb736b632fbfe85e0f8268e4ab42baf","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', '85c7793a5abeb1bab201c0364767a4bc4462b160d5529e6a6dfa266c3a965076', '167f5ab0cde078d6c6879b246daf98c48bf62564e03ac41748f66ee8d157e7a5');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (12, 1795301739, 0, 'dondoc', 'cli', 'user.add', 'user', 2, '', '{"calendar":null,"created":1795301739,"filters":[],"login":"lanhdao","mail":"","name":"lanhdao","org":null,"password":"3d9581e4461910cf9409d471548b03772f6ef8268a6dbcb6c99fe615e8a412c2","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', '167f5ab0cde078d6c6879b246daf98c48bf62564e03ac41748f66ee8d157e7a5', 'd049ccc19c6094c3a01a3ebc3d59fbbc75c6c32a65f72efa0c879413e4ed2991');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (13, 1795301739, 0, 'dondoc', 'cli', 'document.register', 'document', 1, '', '{"access":[{"document":1,"path":"/1/2/3/","why":"addressed"},{"document":1,"path":"/","why":"owner"}],"arrival":null,"citations":"1dee21695e94699f7042d42722db273fd5a66042a7b55d89b6c6a18776f120ae","created":1795301739,"created_by":"dondoc","file":"0.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","no_task":null,"number":"1","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1059,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Xây dựng"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":1,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":1,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":1,"due":null,"due_by_hand":0,"duty":null,"event":"","id":2,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":871,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","type":"Thông báo","whole_paragraphs":0}', 'd049ccc19c6094c3a01a3ebc3d59fbbc75c6c32a65f72efa0c879413e4ed2991', 'bf5d5099ee58637ff105b0189906eaa08809334153453b24e8e164a97fff83be');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (14, 1795301740, 0, 'dondoc', 'cli', 'document.register', 'document', 2, '', '{"access":[{"document":2,"path":"/1/2/4/","why":"addressed"},{"document":2,"path":"/","why":"owner"}],"arrival":null,"citations":"0947b460a653183b9055d20b5a5826b28daeeb0510af79eeac62d3e1340ca459","created":1795301740,"created_by":"dondoc","file":"1.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","no_task":null,"number":"2","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1154,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Tài chính"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":2,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":3,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":20,"asker":"/","assignees":["Văn phòng"],"by_hand":0,"channel":"","deadline_kind":"relative","deadline_words":"trong 20 ngày sau khi Tỉnh ủy ban hành văn bản","decided":0,"decided_by":"","deliverable":"báo cáo kết quả","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"other","id":4,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":846,"status":"proposed","unchanged":0,"unit":"day","words":"Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"","id":5,"line":24,"period":"","reason":"","scope":"","serves":null,"span_from":848,"span_to":966,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2","type":"Thông báo","whole_paragraphs":0}', 'bf5d5099ee58637ff105b0189906eaa08809334153453b24e8e164a97fff83be', 'bef3abe483fcc9419458f993ce3de52581a4dec3e9c9738bab18f4fb187da4ca');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (15, 1795301740, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 1, '{"assignees":["Đảng ủy Sở Xây dựng"],"decided":0,"decided_by":"","status":"proposed","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."}', '{"assignees":["Đảng ủy Khối","Chi bộ Lưu trữ"],"decided":1795301740,"decided_by":"Văn thư","status":"confirmed","words":"rà soát, báo cáo"}', 'bef3abe483fcc9419458f993ce3de52581a4dec3e9c9738bab18f4fb187da4ca', 'ad03e524b15d7f946b59fdc5fb7b9943424aabee8619063f53ded1b79c3b3afd');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (16, 1795301740, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 1, '', '{"assignee":"Đảng ủy Khối","created":1795301740,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":1}', 'ad03e524b15d7f946b59fdc5fb7b9943424aabee8619063f53ded1b79c3b3afd', '716e663093d663c9953803a6dcfcd009d18099d0087706af4b584a7f09e27074');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (17, 1795301740, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 2, '', '{"assignee":"Chi bộ Lưu trữ","created":1795301740,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":1}', '716e663093d663c9953803a6dcfcd009d18099d0087706af4b584a7f09e27074', '2c771ad5c5dfb66fcc62f76d7138167f0e6a07fcd1d5c43dd1de029cdd6e2ff0');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (18, 1795301740, 1, 'Văn thư', 'cli', 'task.reject', 'task', 2, '{"decided":0,"decided_by":"","reason":"","status":"proposed"}', '{"decided":1795301740,"decided_by":"Văn thư","reason":"trùng","status":"rejected"}', '2c771ad5c5dfb66fcc62f76d7138167f0e6a07fcd1d5c43dd1de029cdd6e2ff0', '4075970e33251c4ca9d42cdfc61957d7e29d791236054c074baeba14972bc374');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (19, 1795301740, 1, 'Văn thư', 'cli', 'task.add', 'task', 6, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"date","deadline_words":"","decided":1795301740,"decided_by":"Văn thư","deliverable":"","document":1,"due":"2021-06-30","due_by_hand":1,"duty":null,"event":"","line":1,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":5,"status":"confirmed","unchanged":0,"unit":"","words":"lập danh mục hồ sơ"}', '4075970e33251c4ca9d42cdfc61957d7e29d791236054c074baeba14972bc374', 'c7e166aba5b6d967adbf7bb76b812d8751707fd5bd666fd1e1afa590047c105f');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (20, 1795301740, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 3, '', '{"assignee":"","created":1795301740,"deadline_kind":"date","document":1,"done":null,"due":"2021-06-30","evidence":"","first_due":"2021-06-30","handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":6}', 'c7e166aba5b6d967adbf7bb76b812d8751707fd5bd666fd1e1afa590047c105f', '09ac7ad236864e6d9913e7ef1d258453c34c78672e9284acccc181146c6eefea');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (21, 1795301740, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 3, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795301740,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', '09ac7ad236864e6d9913e7ef1d258453c34c78672e9284acccc181146c6eefea', '274bdfaa84671e40e0f95825792fa9e22d7b492d3217fb976810f8a2302e9132');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (22, 1795301740, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 4, '', '{"assignee":"Đảng ủy Sở Tài chính","created":1795301740,"deadline_kind":"date","document":2,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":4,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":3}', '274bdfaa84671e40e0f95825792fa9e22d7b492d3217fb976810f8a2302e9132', 'fe839db6198bf83e5930e05eb1e9e47cc9ffd36d301541530d9ff3a6cec09636');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (23, 1795301740, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 4, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795301740,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', 'fe839db6198bf83e5930e05eb1e9e47cc9ffd36d301541530d9ff3a6cec09636', '5fe5f9a28a9ac8d510f54eb9086801171472c86c62b1e787b29ab31bcbe455a1');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (24, 1795301740, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 5, '', '{"assignee":"Văn phòng","created":1795301740,"deadline_kind":"relative","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":4}', '5fe5f9a28a9ac8d510f54eb9086801171472c86c62b1e787b29ab31bcbe455a1', '8bfa2a48e4fc74aa7910c99ef660003779e6914ab4a370c4c2854539858130a6');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (25, 1795301740, 1, 'Văn thư', 'cli', 'event.await', 'awaited', 4, '', '{"day":null,"document":null,"issuer":"tỉnh ủy","task":4,"type":"","words":"tỉnh ủy ban hành văn bản"}', '8bfa2a48e4fc74aa7910c99ef660003779e6914ab4a370c4c2854539858130a6', 'fd85abfec6d9e5ca2b4cf7f73a31720e9c4830ce4e0e4b2dfc0aafeae978f8d1');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (26, 1795301740, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 5, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795301740,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', 'fd85abfec6d9e5ca2b4cf7f73a31720e9c4830ce4e0e4b2dfc0aafeae978f8d1', 'c1a1a03c636148ebdbb08d858efcf36c909cebe848b904aae35cbaa3318dcfd1');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (27, 1795301740, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 6, '', '{"assignee":"Ủy ban Kiểm tra Đảng ủy Khối","created":1795301740,"deadline_kind":"none","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":5}', 'c1a1a03c636148ebdbb08d858efcf36c909cebe848b904aae35cbaa3318dcfd1', 'bcc42a91bb029d0c23d4dd049c22342c5b7037c73d41d464ce865aa6ec2055d5');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (28, 1795301740, 1, 'Văn thư', 'cli', 'document.correct', 'document', 2, '{"number":"2","received":"2021-02-18","subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021"}', '{"number":"99","received":"2021-02-01","subject":"về việc rà soát"}', 'bcc42a91bb029d0c23d4dd049c22342c5b7037c73d41d464ce865aa6ec2055d5', 'b643d66f76e8559d27b844b66617acbb7c6e9b823f8f06bfed8e81d255d8afda');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (29, 1795301740, 1, 'Văn thư', 'cli', 'org.alias', 'org', 2, '{"names":[{"kind":"short","name":"ĐUKCCQ","org":2,"since":null,"until":null},"Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '{"names":[{"kind":"short","name":"ĐUKCCQ","org":2,"since":null,"until":null},"Đảng ủy K.","Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', 'b643d66f76e8559d27b844b66617acbb7c6e9b823f8f06bfed8e81d255d8afda', '12cab3e11783be3e0082cd97cba9f01b044ae141bbac545ebc87de02886ffb11');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (30, 1795301740, 1, 'Văn thư', 'cli', 'calendar.set', 'calendar_day', 20210217, '', '{"kind":"off","name":"nghỉ hoán đổi"}', '12cab3e11783be3e0082cd97cba9f01b044ae141bbac545ebc87de02886ffb11', '8af6322ef22c188dc2006c7f41747778051f6c5f7cb2fd8f95a15de253b1c26a');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (31, 1795301740, 1, 'Văn thư', 'cli', 'setting.set', 'setting', 1, '', '{"name":"immediate-days","value":"7"}', '8af6322ef22c188dc2006c7f41747778051f6c5f7cb2fd8f95a15de253b1c26a', '5769527ecc9be04afea6b1ae7cca7119543ff2a5bd4e55c2732de9bf0cb3f75a');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (32, 1795301740, 1, 'Văn thư', 'cli', 'event.record', 'awaited', 4, '{"day":null}', '{"day":"2021-03-01"}', '5769527ecc9be04afea6b1ae7cca7119543ff2a5bd4e55c2732de9bf0cb3f75a', '90b76ba5d3efa16ad1022c5d0d88c658831536d88d51ca806f749d0c176d5abe');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (33, 1795301740, 1, 'Văn thư', 'cli', 'task.redate', 'task', 4, '{"due":null}', '{"due":"2021-03-22"}', '90b76ba5d3efa16ad1022c5d0d88c658831536d88d51ca806f749d0c176d5abe', '7ca9219f2b966674055c62faa4329a0d2564a3929737696732f4a993101f5173');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (34, 1795301740, 1, 'Văn thư', 'cli', 'assignment.redate', 'assignment', 5, '{"due":null,"first_due":null}', '{"due":"2021-03-22","first_due":"2021-03-22"}', '7ca9219f2b966674055c62faa4329a0d2564a3929737696732f4a993101f5173', '597c97e6ef4240ae46954336304982738e16eedf27628d800584ac876c89e1d1');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (35, 1795301740, 1, 'Văn thư', 'cli', 'extension.grant', 'extension', 1, '', '{"assignment":5,"created":1795301740,"created_by":"Văn thư","document":null,"due_after":"2031-03-01","due_before":"2021-03-22","reason":"chờ hướng dẫn"}', '597c97e6ef4240ae46954336304982738e16eedf27628d800584ac876c89e1d1', 'c18ecce72b1189d0e4ace8d267e669adfe86e88b157bb1b54871040a638d8d25');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (36, 1795301740, 1, 'Văn thư', 'cli', 'assignment.extend', 'assignment', 5, '{"due":"2021-03-22"}', '{"due":"2031-03-01","note":"chờ hướng dẫn"}', 'c18ecce72b1189d0e4ace8d267e669adfe86e88b157bb1b54871040a638d8d25', 'c74127b657b4e9a024e0acceed06807bdb2fb5242194bbd8138afbec32c31cdf');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (37, 1795301740, 1, 'Văn thư', 'cli', 'document.register', 'document', 3, '', '{"access":[{"document":3,"path":"/","why":"owner"}],"arrival":null,"citations":"32975111356cbb8e0ffed15055898c2d9d3c740ddb4f3a98127c2cadf869b4b8","created":1795301740,"created_by":"Văn thư","file":"kh-7.txt","issued":"2021-01-20","issuer":"ĐẢNG ỦY SỞ TÀI CHÍNH","no_task":null,"number":"7","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b","signer_authority":"T/M ĐẢNG ỦY","signer_name":"Lê Thị Hà","signer_position":"BÍ THƯ","size":272,"subject":"khắc phục hạn chế","symbol":"KH/ĐU","tasks":[],"text":"b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b","type":"Kế hoạch","whole_paragraphs":0}', 'c74127b657b4e9a024e0acceed06807bdb2fb5242194bbd8138afbec32c31cdf', 'da819e98f18bbe2c74ec21c4680e1c77f3595f08bffce6af4084dbfd650abbe4');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (38, 1795301740, 1, 'Văn thư', 'cli', 'assignment.propose', 'assignment', 4, '{"responses":[]}', '{"responses":[{"document":3,"status":"proposed"}]}', 'da819e98f18bbe2c74ec21c4680e1c77f3595f08bffce6af4084dbfd650abbe4', 'ea1968fafa6655c00a973444063ef2a9196ce9f86c570f574563433c7edcd270');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (39, 1795301740, 1, 'Văn thư', 'cli', 'document.arrive', 'document', 3, '{"arrival":null}', '{"arrival":{"address":"vanthu@taichinh.example","at":1795042540,"document":3,"message":"kh7@taichinh.example","name":"Văn thư","subject":"Gửi kế hoạch"}}', 'ea1968fafa6655c00a973444063ef2a9196ce9f86c570f574563433c7edcd270', '7b1b698fd637eea181172c210068bdcbff8ec4062b6445fc3ee15025561fb7b1');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (40, 1795301740, 1, 'Văn thư', 'cli', 'assignment.decline', 'assignment', 4, '{"responses":[{"document":3,"status":"proposed"}]}', '{"responses":[{"document":3,"status":"declined"}]}', '7b1b698fd637eea181172c210068bdcbff8ec4062b6445fc3ee15025561fb7b1', '1fd2b18e94242de1a8fd3f8890b70ef11e6ad2405b6c06eb47c0404bc9fc7ed9');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (41, 1795301740, 1, 'Văn thư', 'cli', 'record.add', 'record', 1, '', '{"created":1795301740,"created_by":"Văn thư","day":null,"document":null,"figure":"100%","file":"bang.txt","kind":"figure","meeting":null,"org":4,"sha256":"6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1","words":""}', '1fd2b18e94242de1a8fd3f8890b70ef11e6ad2405b6c06eb47c0404bc9fc7ed9', 'ddad08c588de2cc3212a6eaccdb696cef07d825ced6b1ddb629d1abd93cf85e7');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (42, 1795301740, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 4, '{"evidence":"","handed":null,"records":[],"state":"assigned","submitted_by":null}', '{"evidence":"đã nộp đủ","handed":"2021-02-18","note":"thay mặt Đảng ủy Sở Tài chính","records":[1],"state":"submitted","submitted_by":1}', 'ddad08c588de2cc3212a6eaccdb696cef07d825ced6b1ddb629d1abd93cf85e7', '7815e739c7fe8e4d6ebb347e043bedc0d10b64c5172f9d3bedcd00bef9d207db');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (43, 1795301740, 1, 'Văn thư', 'cli', 'document.none', 'document', 3, '{"no_task":null}', '{"no_task":{"at":1795301740,"by_name":"Văn thư","document":3}}', '7815e739c7fe8e4d6ebb347e043bedc0d10b64c5172f9d3bedcd00bef9d207db', '8609f87c64487ac5a25adcca4209c394072464dfe3655443828cfad760010cf5');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (44, 1795301740, 1, 'Văn thư', 'cli', 'duty.add', 'duty', 1, '', '{"asker":"/","basis":"Quy chế làm việc","created":1795301740,"due_days":0,"period":"month","proof":"meeting","scope":"2","since":"2021-01-01","times":1,"topic":"giao-ban","until":null,"words":"Họp giao ban"}', '8609f87c64487ac5a25adcca4209c394072464dfe3655443828cfad760010cf5', '3904301ec220e74132b293a42ee2972d92d7fc611c4aff776874c9caf135ffe9');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (45, 1795301740, 1, 'Văn thư', 'cli', 'duty.owe', 'task', 7, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"period","deadline_words":"tháng 1/2021","decided":1795301740,"decided_by":"Văn thư","deliverable":"","document":null,"due":"2021-01-31","due_by_hand":0,"duty":1,"event":"","line":0,"period":"2021-01","reason":"","scope":"2","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"Họp giao ban, tháng 1/2021"}', '3904301ec220e74132b293a42ee2972d92d7fc611c4aff776874c9caf135ffe9', '110b961316f397399ae17ac3016e4c466b73379ff98771ad3ce94eda1b6037ed');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (46, 1795301740, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 7, '', '{"assignee":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","created":1795301740,"deadline_kind":"period","document":null,"done":null,"due":"2021-01-31","evidence":"","first_due":"2021-01-31","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":7}', '110b961316f397399ae17ac3016e4c466b73379ff98771ad3ce94eda1b6037ed', 'c889af50827a52d74ca32679f40f664942ae1ec8a30b4028f58c9c2a1593362c');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (47, 1795301740, 1, 'Văn thư', 'cli', 'duty.owe', 'task', 8, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"period","deadline_words":"tháng 2/2021","decided":1795301740,"decided_by":"Văn thư","deliverable":"","document":null,"due":"2021-02-28","due_by_hand":0,"duty":1,"event":"","line":0,"period":"2021-02","reason":"","scope":"2","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"Họp giao ban, tháng 2/2021"}', 'c889af50827a52d74ca32679f40f664942ae1ec8a30b4028f58c9c2a1593362c', 'd96c1a14732bba7416b91b46cba8a922617eade891953c8f91507eb2c22f09d6');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (48, 1795301740, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 8, '', '{"assignee":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","created":1795301740,"deadline_kind":"period","document":null,"done":null,"due":"2021-02-28","evidence":"","first_due":"2021-02-28","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":8}', 'd96c1a14732bba7416b91b46cba8a922617eade891953c8f91507eb2c22f09d6', 'e489ccefa23407e67449da0534919561918c1d89a396c3da3879614268e76d2c');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (49, 1795301740, 1, 'Văn thư', 'cli', 'record.add', 'record', 2, '', '{"created":1795301740,"created_by":"Văn thư","day":"2021-01-08","document":null,"figure":"","file":"","kind":"meeting","meeting":{"made_known":"Chỉ thị 05","members":8,"present":7,"record":2,"topic":"giao-ban"},"org":2,"sha256":null,"words":"đã họp"}', 'e489ccefa23407e67449da0534919561918c1d89a396c3da3879614268e76d2c', '16e7e6d4616ee154c6e03c22835d5ab5adb45ca0e580c11c679aedaecd3fd194');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (50, 1795301740, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 7, '{"evidence":"","handed":null,"records":[],"state":"assigned","submitted_by":null}', '{"evidence":"họp ngày 08/01/2021","handed":"2021-01-08","note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","records":[2],"state":"submitted","submitted_by":1}', '16e7e6d4616ee154c6e03c22835d5ab5adb45ca0e580c11c679aedaecd3fd194', '4d60d880923f73b9bcb13e89ff8545c36e1746f559f86c75cb42ceea460d4a24');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (51, 1795301740, 1, 'Văn thư', 'cli', 'user.second_on', 'user', 1, '{"recovery":[],"second_factor":null}', '{"recovery":["121075c687dd45dbbe284785168d972a4f1f1c37fe9267582893d549aadf5fdd","37b0fbb0bf6b43fd377a01d0c8ab6e18174b3f75e9e6f48aa1926428860b1c78","3d9ec9b1cd5e4bcd380c8a6e22fd77941eb78f2fdd534f0d39aec64302ee7837","59d3a173cb2541c6f86d98a76f78107946139800cd18a68a8e714e2ed1483f1b","7ae034080f35c1eda0fa86bd84e8d635cb124e1d7d4fffe3f7615d73ca27bec1","86a0fb491d1139847d7ed513e15224d5f04c7ae3430c3bc14e255ccfc6b657f9","96c6cb33fdd6d20e956430ee676b24ea8362f26f87a314a1a1895fa8ae18628f","a5912f6eb5e5a5a2061e01c5d57efe1f417b578809533eb354e53b849be18112","c29687d4adb78e41f9f107f23b03dc45cc3d2719891d74f7aa47ad141c326665","c40b08774639e98aae472864a51fa89be3eb874be3c8ddc222c199c0cdb6515c"],"second_factor":{"account":1,"created":1795301740,"secret":"3a80ddb345e4b02912f43ecf92f52f1de594e59b342e600b4fe16c403460fbfd"}}', '4d60d880923f73b9bcb13e89ff8545c36e1746f559f86c75cb42ceea460d4a24', '4a094d6ab2487bc1ccad0ebbc66ca03d244fd540267e75ff099a57eb922700d3');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (52, 1795301740, 1, 'Văn thư', 'cli', 'user.token', 'user', 1, '{"tokens":[]}', '{"tokens":[{"account":1,"created":1795301740,"expires":1797893740,"hash":"de4a0ebe87ca23c60328212b8a37df7d523885300797d7ea7d0eaa24aaa26df8","id":1,"name":"một cửa","scopes":"read"}]}', '4a094d6ab2487bc1ccad0ebbc66ca03d244fd540267e75ff099a57eb922700d3', 'a4eac4df4dcfe529b782194f01ae6c10e5c5d986dda4c89f17aa569f39e2cdcc');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (53, 1795301740, 1, 'Văn thư', 'cli', 'user.calendar', 'user', 1, '{"calendar":null}', '{"calendar":{"account":1,"created":1795301740,"hash":"2bc5e28401ff36156ecfdd34f4e6d636776a5c6f3e29fa2532ee93a0735f2133"}}', 'a4eac4df4dcfe529b782194f01ae6c10e5c5d986dda4c89f17aa569f39e2cdcc', 'eef0b214f41e1deea9e91183c269a021a62279facc7cbdec797d72c1c1c0fc2d');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (54, 1795301740, 1, 'Văn thư', 'cli', 'user.filter', 'user', 1, '{"filters":[]}', '{"filters":[{"account":1,"address":"/viec?den=qua-han","created":1795301740,"id":1,"name":"Việc quá hạn","org":0,"shared":1}]}', 'eef0b214f41e1deea9e91183c269a021a62279facc7cbdec797d72c1c1c0fc2d', '7b41f642834b93a1ade8a50be4e49ea636a9df0aeb5623b7a2b225231dcf0815');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (55, 1795301740, 1, 'Văn thư', 'cli', 'user.filter', 'user', 1, '{"filters":[{"account":1,"address":"/viec?den=qua-han","created":1795301740,"id":1,"name":"Việc quá hạn","org":0,"shared":1}]}', '{"filters":[{"account":1,"address":"/viec?den=qua-han","created":1795301740,"id":1,"name":"Việc quá hạn","org":0,"shared":1},{"account":1,"address":"/van-ban?loai=Th%C3%B4ng+b%C3%A1o","created":1795301740,"id":2,"name":"Thông báo","org":0,"shared":0}]}', '7b41f642834b93a1ade8a50be4e49ea636a9df0aeb5623b7a2b225231dcf0815', '7cba9ff59ad74156df9920a694e6641319779529d559b2789b15f459f3145930');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (56, 1795301740, 1, 'Văn thư', 'cli', 'assignment.acknowledge', 'assignment', 1, '{"state":"assigned"}', '{"note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"acknowledged"}', '7cba9ff59ad74156df9920a694e6641319779529d559b2789b15f459f3145930', 'f33983b1b91d99c76cd1a71e2509e9dc73036473b8a47bebdd1cadfd3af3d0c1');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (57, 1795301740, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 1, '{"evidence":"","handed":null,"state":"acknowledged","submitted_by":null}', '{"evidence":"Báo cáo số 5","handed":"2021-02-18","note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"submitted","submitted_by":1}', 'f33983b1b91d99c76cd1a71e2509e9dc73036473b8a47bebdd1cadfd3af3d0c1', 'faa163dbadfeb3919f09cf13dee1095963539ff25bf07b5a82bab648abbf7697');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (58, 1795301740, 1, 'Văn thư', 'cli', 'assignment.cancel', 'assignment', 2, '{"reason":"","state":"assigned"}', '{"reason":"không cần nữa","state":"cancelled"}', 'faa163dbadfeb3919f09cf13dee1095963539ff25bf07b5a82bab648abbf7697', '6f005548d0f4a2a5fc1af0dbad88ed3dd610ce0e9d87a87e6500923caf481e6a');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (59, 1795301740, 2, 'Lãnh đạo', 'cli', 'assignment.accept', 'assignment', 1, '{"done":null,"state":"submitted"}', '{"done":"2021-02-18","state":"accepted"}', '6f005548d0f4a2a5fc1af0dbad88ed3dd610ce0e9d87a87e6500923caf481e6a', 'c1d3c33d2ad016f336932e0faea4475ba8ea2af1037fff2e4cb30862bcbe3793');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (60, 1795301740, 2, 'Lãnh đạo', 'cli', 'task.add', 'task', 9, '', '{"amount":0,"asker":"/1/2/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"none","deadline_words":"","decided":1795301740,"decided_by":"Lãnh đạo","deliverable":"","document":null,"due":null,"due_by_hand":0,"duty":null,"event":"","line":0,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"phối hợp rà soát"}', 'c1d3c33d2ad016f336932e0faea4475ba8ea2af1037fff2e4cb30862bcbe3793', 'c428f1b33a30746d4a95cb8457fc63fe3edd30f9dcfd61eb1da7c380f1207cba');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (61, 1795301740, 2, 'Lãnh đạo', 'cli', 'assignment.create', 'assignment', 9, '', '{"assignee":"Hội Nông dân","created":1795301740,"deadline_kind":"none","document":null,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":9}', 'c428f1b33a30746d4a95cb8457fc63fe3edd30f9dcfd61eb1da7c380f1207cba', '8bcd08016b2a24d746a5a463f7ced054e9955c9ed9964482173005383633e531');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (62, 1795301740, 2, 'Lãnh đạo', 'cli', 'document.register', 'document', 4, '', '{"access":[{"document":4,"path":"/","why":"owner"}],"arrival":null,"citations":"4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945","created":1795301740,"created_by":"Lãnh đạo","file":"bang-theo-doi.txt","issued":null,"issuer":"","no_task":null,"number":"3","parent":"","place":"","received":"2021-02-18","sha256":"7c1ddb2eb86fa4427aa2b6f192c3b49862663f34a3d4d6ccc1fbb484c93b680d","signer_authority":"","signer_name":"","signer_position":"","size":146,"subject":"","symbol":"TB/TU","tasks":[],"text":"7c1ddb2eb86fa4427aa2b6f192c3b49862663f34a3d4d6ccc1fbb484c93b680d","type":"Thông báo","whole_paragraphs":0}', '8bcd08016b2a24d746a5a463f7ced054e9955c9ed9964482173005383633e531', '2a218f4570cec29883666badd55ae176b10b23bbb1624db20b5153b54f662f05');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (63, 1795301740, 2, 'Lãnh đạo', 'cli', 'task.import', 'task', 10, '', '{"amount":0,"asker":"/","assignees":["Đảng ủy Khối"],"by_hand":1,"channel":"","deadline_kind":"date","deadline_words":"","decided":1795301740,"decided_by":"Lãnh đạo","deliverable":"","document":4,"due":"2021-09-01","due_by_hand":1,"duty":null,"event":"","line":0,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"rà soát quy chế"}', '2a218f4570cec29883666badd55ae176b10b23bbb1624db20b5153b54f662f05', 'c1fe124c1222f43d07ad0d89dd694563b9bf89e702165b07070d51e0f2584369');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (64, 1795301740, 2, 'Lãnh đạo', 'cli', 'assignment.create', 'assignment', 10, '', '{"assignee":"Đảng ủy Khối","created":1795301740,"deadline_kind":"date","document":4,"done":null,"due":"2021-09-01","evidence":"","first_due":"2021-09-01","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":10}', 'c1fe124c1222f43d07ad0d89dd694563b9bf89e702165b07070d51e0f2584369', 'f12f0a81c8c89584e23e40d19c76b1310cc68ca7395eea8ba1154ae0be500260');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (65, 1795301740, 2, 'Lãnh đạo', 'cli', 'batch.import', 'batch', 1, '', '{"aside":"[{\"cells\":[\"4-TB/TU\",\"rà soát khác\",\"Sở Không có\"],\"row\":3,\"why\":\"không có đơn vị “Sở Không có” trong cây tổ chức; tên gần giống: “Đảng ủy Khối các cơ quan tỉnh Sơn Hà”, “Đảng ủy Bệnh viện Đa khoa tỉnh”\"}]","created":1795301740,"created_by":"Lãnh đạo","first_task":10,"last_task":10,"n_aside":1,"name":"bang.csv","path":"/","rows":1,"undone":null,"undone_by":""}', 'f12f0a81c8c89584e23e40d19c76b1310cc68ca7395eea8ba1154ae0be500260', '06a6360868a56fbbe2154e79e2467392deb2be124a56248b451324df36cb039a');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (66, 1795301740, 2, 'Lãnh đạo', 'cli', 'assignment.cancel', 'assignment', 10, '{"reason":"","state":"assigned"}', '{"reason":"hoàn tác lần nhập bảng số 1","state":"cancelled"}', '06a6360868a56fbbe2154e79e2467392deb2be124a56248b451324df36cb039a', 'ae497746fa166b6d64c39980ae82d26172e228b3dd3c6a68ef521bb1b4cc92c4');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (67, 1795301740, 2, 'Lãnh đạo', 'cli', 'batch.undo', 'batch', 1, '{"undone":null,"undone_by":""}', '{"undone":1795301740,"undone_by":"Lãnh đạo"}', 'ae497746fa166b6d64c39980ae82d26172e228b3dd3c6a68ef521bb1b4cc92c4', '5f95172d56345184550fb5c168a1403920448d179a215f63b47aef2cc6e53b00');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (68, 1795301740, 2, 'Lãnh đạo', 'cli', 'snapshot.freeze', 'snapshot', 77714415926, '', '{"day":"2021-02-18","entry":67,"note":"báo cáo tháng 2","open":0,"org":3,"overdue":0,"path":"/","rows":0,"scope":"Đảng ủy Sở Xây dựng","sha256":"3ea01106c131e48c57a3fcc7d4bcd15b74d10f0ebcb39ed2b81f8213267305ff","taken":1795301740,"taken_by":"Lãnh đạo"}', '5f95172d56345184550fb5c168a1403920448d179a215f63b47aef2cc6e53b00', '3457a630c8f58b0a677922faaa4651e9e495047ed5cb36fcaa1113381252d559');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (69, 1795301740, 2, 'Lãnh đạo', 'cli', 'snapshot.freeze', 'snapshot', 55196516577, '', '{"day":"2021-02-18","entry":68,"note":"báo cáo tháng 2","open":7,"org":null,"overdue":0,"path":"/","rows":10,"scope":"","sha256":"897e6b33e83514e85ecda96822f1ca067f6c3b9ba6047fa7d7c1b270d71d1755","taken":1795301740,"taken_by":"Lãnh đạo"}', '3457a630c8f58b0a677922faaa4651e9e495047ed5cb36fcaa1113381252d559', '24c2798970ef86ab697027098c9c957b1df107bc9e6329079cef4158e443db25');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (70, 1795301740, 2, 'Lãnh đạo', 'cli', 'book.open', 'book', 1, '', '{"created":1795301740,"created_by":"Lãnh đạo","first":1,"name":"Nhiệm kỳ 2020–2025","org":1,"side":"out","since":"2021-01-01","until":null,"whole":0}', '24c2798970ef86ab697027098c9c957b1df107bc9e6329079cef4158e443db25', 'e07e3f0c5af84a7afb4a17538ae058ce58157236f3bb2e10a3f71b3c1441ef31');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (71, 1795301740, 2, 'Lãnh đạo', 'cli', 'book.enter', 'book_entry', 1, '', '{"at":1795301740,"book":1,"copies":0,"created_by":"Lãnh đạo","day":"2021-02-10","document":null,"forwarded":"","number":1,"overruled":"","party":"","secret":0,"signer":"","subject":"","symbol":"CV/TU","type":"Công văn","voided":""}', 'e07e3f0c5af84a7afb4a17538ae058ce58157236f3bb2e10a3f71b3c1441ef31', '7fe95215b83973883e64fab8a7bb939704125146b1c043a5457e68bc27e61762');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (72, 1795301740, 2, 'Lãnh đạo', 'cli', 'book.void', 'book_entry', 1, '{"voided":""}', '{"voided":"ký nhầm"}', '7fe95215b83973883e64fab8a7bb939704125146b1c043a5457e68bc27e61762', '8f93f59c9cbca1be18ffffe85a077861582945c9290e9b64a9a7c80fb1bffa9b');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (73, 1795301740, 2, 'Lãnh đạo', 'cli', 'book.enter', 'book_entry', 2, '', '{"at":1795301740,"book":1,"copies":0,"created_by":"Lãnh đạo","day":"2021-02-10","document":null,"forwarded":"","number":2,"overruled":"","party":"","secret":0,"signer":"","subject":"","symbol":"CV/TU","type":"Công văn","voided":""}', '8f93f59c9cbca1be18ffffe85a077861582945c9290e9b64a9a7c80fb1bffa9b', '5ce638983aaed719924205545afd658d0647585efef9dfd4149f7a884e53489e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (74, 1795301740, 2, 'Lãnh đạo', 'cli', 'book.close', 'book', 1, '{"until":null}', '{"until":"2021-02-18"}', '5ce638983aaed719924205545afd658d0647585efef9dfd4149f7a884e53489e', '480715ee3a0fa047cf12441e7a9fd73166818acb8979186b2d3c263b6d131d19');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (75, 1795301740, 2, 'Lãnh đạo', 'cli', 'user.mail', 'user', 2, '{"mail":""}', '{"mail":"lanhdao@sonha.example"}', '480715ee3a0fa047cf12441e7a9fd73166818acb8979186b2d3c263b6d131d19', '787eff389f07b025a41d97071579c55413308d0812c007e55e8bb4cbf2fd3548');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (76, 1795301740, 2, 'Lãnh đạo', 'cli', 'mail.make', 'mail', 1, '', '{"address":"lanhdao@sonha.example","day":"2021-07-12","name":"lanhdao","note":"","reminders":[{"address":"lanhdao@sonha.example","assignment":8,"cancelled":0,"kind":"superior","seq":0,"step":"2021-02-28"},{"address":"lanhdao@sonha.example","assignment":3,"cancelled":0,"kind":"week","seq":1,"step":"2021-07-12"},{"address":"lanhdao@sonha.example","assignment":3,"cancelled":0,"kind":"overdue","seq":2,"step":"2021-07-12"}],"sent":null,"state":"waiting"}', '787eff389f07b025a41d97071579c55413308d0812c007e55e8bb4cbf2fd3548', 'aea89257f2e8726496fe627b96b46ccd623ad1fd1255290ed3d563666d240c0e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (77, 1795301740, 2, 'Lãnh đạo', 'cli', 'mail.sent', 'mail', 1, '{"sent":null,"state":"waiting"}', '{"sent":1795301740,"state":"sent"}', 'aea89257f2e8726496fe627b96b46ccd623ad1fd1255290ed3d563666d240c0e', '28f1c475a20daba42dde6b2854386e8ec1cf7e736e8f4b1729bb7886417a877b');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (78, 1795301740, 2, 'Lãnh đạo', 'cli', 'mail.make', 'mail', 2, '', '{"address":"lanhdao@sonha.example","day":"2021-07-13","name":"lanhdao","note":"","reminders":[{"address":"lanhdao@sonha.example","assignment":3,"cancelled":0,"kind":"overdue","seq":0,"step":"2021-07-13"}],"sent":null,"state":"waiting"}', '28f1c475a20daba42dde6b2854386e8ec1cf7e736e8f4b1729bb7886417a877b', 'add516fb07c24f2c3a9db86c6823a11583b4f2837c94681ea9bb4d8e751bf958');
INSERT INTO journal_head (one, id, hash) VALUES (1, 78, 'add516fb07c24f2c3a9db86c6823a11583b4f2837c94681ea9bb4d8e751bf958');
INSERT INTO document_access (path, document, why) VALUES ('/', 1, 'owner');
INSERT INTO document_access (path, document, why) VALUES ('/1/2/3/', 1, 'addressed');
INSERT INTO document_access (path, document, why) VALUES ('/', 2, 'owner');
INSERT INTO document_access (path, document, why) VALUES ('/1/2/4/', 2, 'addressed');
INSERT INTO document_access (path, document, why) VALUES ('/', 3, 'owner');
INSERT INTO document_access (path, document, why) VALUES ('/', 4, 'owner');
INSERT INTO once (key, at, outcome) VALUES ('61ff427cc6e937e554c53ff8ea8a753703e9420d524ecba3ffb40b0c571ab0ec', 1795301739, '');
INSERT INTO once (key, at, outcome) VALUES ('8a0b79a751c239b4239a697eec7c40b6a699ffa1a8fd55534803e7a5065cae4a', 1795301739, '');
INSERT INTO once (key, at, outcome) VALUES ('b7f7118fc8d7d73182c681bc9fdc3c44f3cea9e635de7314df50bdffbc3c7a56', 1795301739, '');
INSERT INTO once (key, at, outcome) VALUES ('d932c1eaa19efab9687a74ecc1ac45155da9ecd9f8f3f604b9f0f4d68d945a0c', 1795301739, '');
INSERT INTO once (key, at, outcome) VALUES ('900a332ab6ebfef2681dd0bd3da331febba100e206c9001fd97d8286c6a71310', 1795301739, '');
INSERT INTO second_factor (account, secret, created) VALUES (1, x'dff64ef376dceee4fe130907cfcef950f23bba3a', 1795301740);
INSERT INTO recovery_code (account, hash) VALUES (1, 'c29687d4adb78e41f9f107f23b03dc45cc3d2719891d74f7aa47ad141c326665');
INSERT INTO recovery_code (account, hash) VALUES (1, '121075c687dd45dbbe284785168d972a4f1f1c37fe9267582893d549aadf5fdd');
INSERT INTO recovery_code (account, hash) VALUES (1, 'a5912f6eb5e5a5a2061e01c5d57efe1f417b578809533eb354e53b849be18112');
INSERT INTO recovery_code (account, hash) VALUES (1, '86a0fb491d1139847d7ed513e15224d5f04c7ae3430c3bc14e255ccfc6b657f9');
INSERT INTO recovery_code (account, hash) VALUES (1, '7ae034080f35c1eda0fa86bd84e8d635cb124e1d7d4fffe3f7615d73ca27bec1');
INSERT INTO recovery_code (account, hash) VALUES (1, '37b0fbb0bf6b43fd377a01d0c8ab6e18174b3f75e9e6f48aa1926428860b1c78');
INSERT INTO recovery_code (account, hash) VALUES (1, 'c40b08774639e98aae472864a51fa89be3eb874be3c8ddc222c199c0cdb6515c');
INSERT INTO recovery_code (account, hash) VALUES (1, '59d3a173cb2541c6f86d98a76f78107946139800cd18a68a8e714e2ed1483f1b');
INSERT INTO recovery_code (account, hash) VALUES (1, '3d9ec9b1cd5e4bcd380c8a6e22fd77941eb78f2fdd534f0d39aec64302ee7837');
INSERT INTO recovery_code (account, hash) VALUES (1, '96c6cb33fdd6d20e956430ee676b24ea8362f26f87a314a1a1895fa8ae18628f');
INSERT INTO second_factor_used (account, step) VALUES (1, 59843391);
INSERT INTO api_token (id, account, hash, name, scopes, created, expires) VALUES (1, 1, 'de4a0ebe87ca23c60328212b8a37df7d523885300797d7ea7d0eaa24aaa26df8', 'một cửa', 'read', 1795301740, 1797893740);
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (1, 1, 20, 594, 751, 'rà soát, báo cáo', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 0, 'Văn thư', 1795301740, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (2, 1, 22, 753, 871, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'rejected', 0, 'Văn thư', 1795301740, 'trùng', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (3, 2, 20, 594, 751, 'Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 1, 'Văn thư', 1795301740, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (4, 2, 22, 753, 846, 'Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản.', 'báo cáo kết quả', '', 'relative', 'trong 20 ngày sau khi Tỉnh ủy ban hành văn bản', 20, 'day', 'other', '2021-03-22', 0, 0, 'confirmed', 1, 'Văn thư', 1795301740, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (5, 2, 24, 848, 966, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'confirmed', 1, 'Văn thư', 1795301740, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (6, 1, 1, 0, 5, 'lập danh mục hồ sơ', '', '', 'date', '', 0, '', '', '2021-06-30', 1, 1, 'confirmed', 0, 'Văn thư', 1795301740, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (7, NULL, 0, 0, 0, 'Họp giao ban, tháng 1/2021', '', '', 'period', 'tháng 1/2021', 0, '', '', '2021-01-31', 0, 1, 'confirmed', 0, 'Văn thư', 1795301740, '', '/', NULL, '2', 1, '2021-01');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (8, NULL, 0, 0, 0, 'Họp giao ban, tháng 2/2021', '', '', 'period', 'tháng 2/2021', 0, '', '', '2021-02-28', 0, 1, 'confirmed', 0, 'Văn thư', 1795301740, '', '/', NULL, '2', 1, '2021-02');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (9, NULL, 0, 0, 0, 'phối hợp rà soát', '', '', 'none', '', 0, '', '', NULL, 0, 1, 'confirmed', 0, 'Lãnh đạo', 1795301740, '', '/1/2/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (10, 4, 0, 0, 0, 'rà soát quy chế', '', '', 'date', '', 0, '', '', '2021-09-01', 1, 1, 'confirmed', 0, 'Lãnh đạo', 1795301740, '', '/', NULL, '', NULL, '');
INSERT INTO task_assignee (task, seq, name) VALUES (2, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (3, 0, 'Đảng ủy Sở Tài chính');
INSERT INTO task_assignee (task, seq, name) VALUES (4, 0, 'Văn phòng');
INSERT INTO task_assignee (task, seq, name) VALUES (5, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (1, 0, 'Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (1, 1, 'Chi bộ Lưu trữ');
INSERT INTO task_assignee (task, seq, name) VALUES (10, 0, 'Đảng ủy Khối');
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (1, 1, 1, 2, 'Đảng ủy Khối', 'đảng ủy khối', 'lead', 'date', '2021-02-20', '2021-02-20', 'accepted', 'Báo cáo số 5', 1, '2021-02-18', '', '2021-02-18', 1795301740);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (2, 1, 1, NULL, 'Chi bộ Lưu trữ', 'chi bộ lưu trữ', 'lead', 'date', '2021-02-20', '2021-02-20', 'cancelled', '', NULL, NULL, 'không cần nữa', NULL, 1795301740);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (3, 6, 1, NULL, '', '', 'lead', 'date', '2021-06-30', '2021-06-30', 'assigned', '', NULL, NULL, '', NULL, 1795301740);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (4, 3, 2, 4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'lead', 'date', '2021-02-20', '2021-02-20', 'submitted', 'đã nộp đủ', 1, '2021-02-18', '', NULL, 1795301740);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (5, 4, 2, NULL, 'Văn phòng', 'văn phòng', 'lead', 'relative', '2031-03-01', '2021-03-22', 'assigned', '', NULL, NULL, '', NULL, 1795301740);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (6, 5, 2, NULL, 'Ủy ban Kiểm tra Đảng ủy Khối', 'ủy ban kiểm tra đảng ủy khối', 'lead', 'none', NULL, NULL, 'assigned', '', NULL, NULL, '', NULL, 1795301740);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (7, 7, NULL, 2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'lead', 'period', '2021-01-31', '2021-01-31', 'submitted', 'họp ngày 08/01/2021', 1, '2021-01-08', '', NULL, 1795301740);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (8, 8, NULL, 2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'lead', 'period', '2021-02-28', '2021-02-28', 'assigned', '', NULL, NULL, '', NULL, 1795301740);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (9, 9, NULL, NULL, 'Hội Nông dân', 'hội nông dân', 'lead', 'none', NULL, NULL, 'assigned', '', NULL, NULL, '', NULL, 1795301740);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (10, 10, 4, 2, 'Đảng ủy Khối', 'đảng ủy khối', 'lead', 'date', '2021-09-01', '2021-09-01', 'cancelled', '', NULL, NULL, 'hoàn tác lần nhập bảng số 1', NULL, 1795301740);
INSERT INTO record (id, kind, org, day, words, document, sha256, file, figure, created, created_by) VALUES (1, 'figure', 4, NULL, '', NULL, '6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1', 'bang.txt', '100%', 1795301740, 'Văn thư');
INSERT INTO record (id, kind, org, day, words, document, sha256, file, figure, created, created_by) VALUES (2, 'meeting', 2, '2021-01-08', 'đã họp', NULL, NULL, '', '', 1795301740, 'Văn thư');
INSERT INTO record_proof (assignment, record) VALUES (4, 1);
INSERT INTO record_proof (assignment, record) VALUES (7, 2);
INSERT INTO response (assignment, document, status) VALUES (4, 3, 'declined');
INSERT INTO no_task (document, at, by_name) VALUES (3, 1795301740, 'Văn thư');
INSERT INTO calendar_day (id, kind, name) VALUES (20210217, 'off', 'nghỉ hoán đổi');
INSERT INTO setting (id, name, value) VALUES (1, 'immediate-days', '7');
INSERT INTO awaited (task, words, type, issuer, day, document) VALUES (4, 'tỉnh ủy ban hành văn bản', '', 'tỉnh ủy', '2021-03-01', NULL);
INSERT INTO extension (id, assignment, due_before, due_after, reason, document, created, created_by) VALUES (1, 5, '2021-03-22', '2031-03-01', 'chờ hướng dẫn', NULL, 1795301740, 'Văn thư');
INSERT INTO duty (id, words, scope, asker, period, times, due_days, proof, topic, basis, since, until, created) VALUES (1, 'Họp giao ban', '2', '/', 'month', 1, 0, 'meeting', 'giao-ban', 'Quy chế làm việc', '2021-01-01', NULL, 1795301740);
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
INSERT INTO mail (id, address, name, day, state, sent, note) VALUES (1, 'lanhdao@sonha.example', 'lanhdao', '2021-07-12', 'sent', 1795301740, '');
INSERT INTO mail (id, address, name, day, state, sent, note) VALUES (2, 'lanhdao@sonha.example', 'lanhdao', '2021-07-13', 'waiting', NULL, '');
INSERT INTO reminder (mail, seq, assignment, kind, step, address, cancelled) VALUES (1, 0, 8, 'superior', '2021-02-28', 'lanhdao@sonha.example', 0);
INSERT INTO reminder (mail, seq, assignment, kind, step, address, cancelled) VALUES (1, 1, 3, 'week', '2021-07-12', 'lanhdao@sonha.example', 0);
INSERT INTO reminder (mail, seq, assignment, kind, step, address, cancelled) VALUES (1, 2, 3, 'overdue', '2021-07-12', 'lanhdao@sonha.example', 0);
INSERT INTO reminder (mail, seq, assignment, kind, step, address, cancelled) VALUES (2, 0, 3, 'overdue', '2021-07-13', 'lanhdao@sonha.example', 0);
INSERT INTO mail_try (mail, tries, next, claimed) VALUES (2, 0, 0, 0);
INSERT INTO org_contact (org, seq, role, name, phone, mail) VALUES (2, 0, 'Văn thư', 'Lan', '111', '');
INSERT INTO org_alias (id, path, name, name_key, org, created) VALUES (1, '/', 'Báo Sơn Hà', 'báo sơn hà', NULL, 1795301739);
INSERT INTO batch (id, name, path, created, created_by, rows, first_task, last_task, n_aside, aside, undone, undone_by) VALUES (1, 'bang.csv', '/', 1795301740, 'Lãnh đạo', 1, 10, 10, 1, '[{"cells":["4-TB/TU","rà soát khác","Sở Không có"],"row":3,"why":"không có đơn vị “Sở Không có” trong cây tổ chức; tên gần giống: “Đảng ủy Khối các cơ quan tỉnh Sơn Hà”, “Đảng ủy Bệnh viện Đa khoa tỉnh”"}]', 1795301740, 'Lãnh đạo');
INSERT INTO arrival (document, at, address, name, subject, message) VALUES (3, 1795042540, 'vanthu@taichinh.example', 'Văn thư', 'Gửi kế hoạch', 'kh7@taichinh.example');
INSERT INTO snapshot (id, path, org, scope, day, taken, entry, taken_by, note, rows, open, overdue, sha256) VALUES (55196516577, '/', NULL, '', '2021-02-18', 1795301740, 68, 'Lãnh đạo', 'báo cáo tháng 2', 10, 7, 0, '897e6b33e83514e85ecda96822f1ca067f6c3b9ba6047fa7d7c1b270d71d1755');
INSERT INTO snapshot (id, path, org, scope, day, taken, entry, taken_by, note, rows, open, overdue, sha256) VALUES (77714415926, '/', 3, 'Đảng ủy Sở Xây dựng', '2021-02-18', 1795301740, 67, 'Lãnh đạo', 'báo cáo tháng 2', 0, 0, 0, '3ea01106c131e48c57a3fcc7d4bcd15b74d10f0ebcb39ed2b81f8213267305ff');
INSERT INTO book (id, org, side, name, whole, first, since, until, created, created_by) VALUES (1, 1, 'out', 'Nhiệm kỳ 2020–2025', 0, 1, '2021-01-01', '2021-02-18', 1795301740, 'Lãnh đạo');
INSERT INTO book_entry (id, book, type, type_key, number, symbol, day, at, party, subject, signer, forwarded, copies, secret, document, overruled, voided, created_by) VALUES (1, 1, 'Công văn', 'công văn', 1, 'CV/TU', '2021-02-10', 1795301740, '', '', '', '', 0, 0, NULL, '', 'ký nhầm', 'Lãnh đạo');
INSERT INTO book_entry (id, book, type, type_key, number, symbol, day, at, party, subject, signer, forwarded, copies, secret, document, overruled, voided, created_by) VALUES (2, 1, 'Công văn', 'công văn', 2, 'CV/TU', '2021-02-10', 1795301740, '', '', '', '', 0, 0, NULL, '', '', 'Lãnh đạo');
INSERT INTO calendar_feed (account, hash, created) VALUES (1, '2bc5e28401ff36156ecfdd34f4e6d636776a5c6f3e29fa2532ee93a0735f2133', 1795301740);
INSERT INTO saved_filter (id, account, org, name, address, shared, created) VALUES (1, 1, 0, 'Việc quá hạn', '/viec?den=qua-han', 1, 1795301740);
INSERT INTO saved_filter (id, account, org, name, address, shared, created) VALUES (2, 1, 0, 'Thông báo', '/van-ban?loai=Th%C3%B4ng+b%C3%A1o', 0, 1795301740);
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
CREATE INDEX saved_filter_by_account ON saved_filter (account, id);
CREATE INDEX saved_filter_by_org ON saved_filter (org, shared);
INSERT INTO document_fts (document_fts) VALUES ('rebuild');

PRAGMA application_id = 1685024356;
PRAGMA user_version = 11;
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
    track TEXT NOT NULL GENERATED ALWAYS AS (
        CASE
            WHEN state = 'accepted' THEN CASE WHEN coalesce(handed, done) > due
                AND deadline_kind NOT IN ('none', 'recurring') THEN 'done-late' ELSE 'done' END
            WHEN state = 'cancelled' THEN 'cancelled'
            WHEN deadline_kind IN ('none', 'recurring') THEN 'continuous'
            WHEN due IS NULL THEN 'undated'
            ELSE 'dated'
        END
    ) STORED,
    open INTEGER NOT NULL GENERATED ALWAYS AS (state NOT IN ('accepted', 'cancelled')) STORED,
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
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (1, NULL, '/1/', 'tinh-uy', 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'TU', 1795279497, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (2, 1, '/1/2/', 'dang-uy', 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'ĐUK', 1795279497, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (3, 2, '/1/2/3/', 'dang-bo-co-so', 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', '', 1795279497, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (4, 2, '/1/2/4/', 'dang-bo-co-so', 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', '', 1795279497, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (5, 2, '/1/2/5/', 'dang-bo-co-so', 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', '', 1795279497, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head) VALUES (6, 2, '/1/2/6/', 'dang-bo-co-so', 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', '', 1795279497, NULL, NULL, NULL, NULL, '', '');
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (1, 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'tinh uy son ha', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'dang uy khoi cac co quan tinh son ha', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (2, 'Đảng ủy Khối', 'đảng ủy khối', 'dang uy khoi', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (3, 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', 'dang uy so xay dung', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'dang uy so tai chinh', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (5, 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', 'chi bo thu vien tinh', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (6, 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', 'dang uy benh vien da khoa tinh', '', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (2, 'ĐUKCCQ', 'đukccq', 'dukccq', 'short', NULL, NULL);
INSERT INTO org_name (org, name, name_key, name_fold, kind, since, until) VALUES (2, 'Đảng ủy K.', 'đảng ủy k.', 'dang uy k.', '', NULL, NULL);
INSERT INTO account (id, login, name, role, org, password, created, mail) VALUES (1, 'vanthu', 'vanthu', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$lbfWD9UA3mQVwcJvojEqew$a4E2VSHRP+PDsR3UqcUbw8zZ/9PLmTny1tY0Jhl9V2s', 1795279497, '');
INSERT INTO account (id, login, name, role, org, password, created, mail) VALUES (2, 'lanhdao', 'lanhdao', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$8Ulc49sGroU8QFSjTUnWcg$cBT+MbWu4PUg+dYvgoUqx8hm9KN+/H1q4Zu9jO195LA', 1795279497, 'lanhdao@sonha.example');
INSERT INTO file (sha256, size, bytes) VALUES ('7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', 1059, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120312d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO file (sha256, size, bytes) VALUES ('054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2', 1154, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120322d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a332e2056c4836e207068c3b26e672062c3a16f2063c3a16f206be1babf74207175e1baa32074726f6e67203230206e67c3a07920736175206b68692054e1bb896e6820e1bba7792062616e2068c3a06e682076c4836e2062e1baa36e2e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO file (sha256, size, bytes) VALUES ('b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b', 272, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba6592053e1bb9e2054c38049204348c38d4e480a53e1bb9120372d4b482fc490550a48c3a0204cc3a26d2c206e67c3a079203230207468c3a16e67203031206ec4836d20323032310a0a4be1babe20484fe1baa043480a6b68e1baaf63207068e1bba5632068e1baa16e206368e1babf0a0a43c3a1632068e1baa16e206368e1babf206ec3aa752074e1baa169205468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b20c491c3a320c491c6b0e1bba363206b68e1baaf63207068e1bba5632e0a0a542f4d20c490e1baa24e4720e1bba6590a42c38d205448c6af0a0a4cc3aa205468e1bb8b2048c3a00a');
INSERT INTO file (sha256, size, bytes) VALUES ('6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1', 6, x'62e1baa36e67');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (1, '7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', '0.txt', 1059, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '1', '1', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-18', 0, 1795279498, 'dondoc');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (2, '054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2', '1.txt', 1154, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '99', '99', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'về việc rà soát', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-01', 0, 1795279498, 'dondoc');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (3, 'b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b', 'kh-7.txt', 272, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY SỞ TÀI CHÍNH', '7', '7', 'KH/ĐU', 'kh/đu', 'Kế hoạch', 'kế hoạch', 'Hà Lâm', 'khắc phục hạn chế', 'T/M ĐẢNG ỦY', 'BÍ THƯ', 'Lê Thị Hà', '2021-01-20', '2021-02-18', 0, 1795279498, 'Văn thư');
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
INSERT INTO document_search (document, header, body) VALUES (1, ' thong bao 1 tb duk ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 dang uy khoi cac co quan tinh tinh uy son ha ha lam tran van son ', ' tinh uy son ha dang uy khoi cac co quan tinh so 1 tb duk dang cong san viet nam ha lam ngay 05 thang 01 nam 2021 thong bao ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 thuc hien quyet dinh so 45 qd duk ngay 04 01 2021 cua ban thuong vu dang uy khoi ban thuong vu ket luan nhu sau i uu diem cac chi dang bo da xay dung chuong trinh cong tac nam 2021 dung thoi gian quy dinh ii nhiem vu trong thoi gian toi 1 dang uy so xay dung xay dung ke hoach khac phuc cac han che da neu gui ve dang uy khoi truoc ngay 20 02 2021 2 de nghi uy ban kiem tra dang uy khoi theo doi don doc viec thuc hien thong bao nay noi nhan thuong truc tinh uy b c dang uy so xay dung t h luu van phong dang uy khoi t m ban thuong vu pho bi thu tran van son ');
INSERT INTO document_search (document, header, body) VALUES (2, ' thong bao 99 tb duk ve viec ra soat dang uy khoi cac co quan tinh tinh uy son ha ha lam tran van son ', ' tinh uy son ha dang uy khoi cac co quan tinh so 2 tb duk dang cong san viet nam ha lam ngay 05 thang 01 nam 2021 thong bao ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 thuc hien quyet dinh so 45 qd duk ngay 04 01 2021 cua ban thuong vu dang uy khoi ban thuong vu ket luan nhu sau i uu diem cac chi dang bo da xay dung chuong trinh cong tac nam 2021 dung thoi gian quy dinh ii nhiem vu trong thoi gian toi 1 dang uy so tai chinh xay dung ke hoach khac phuc cac han che da neu gui ve dang uy khoi truoc ngay 20 02 2021 3 van phong bao cao ket qua trong 20 ngay sau khi tinh uy ban hanh van ban 2 de nghi uy ban kiem tra dang uy khoi theo doi don doc viec thuc hien thong bao nay noi nhan thuong truc tinh uy b c dang uy so tai chinh t h luu van phong dang uy khoi t m ban thuong vu pho bi thu tran van son ');
INSERT INTO document_search (document, header, body) VALUES (3, ' ke hoach 7 kh du khac phuc han che dang uy so tai chinh tinh uy son ha ha lam le thi ha ', ' tinh uy son ha dang uy so tai chinh so 7 kh du ha lam ngay 20 thang 01 nam 2021 ke hoach khac phuc han che cac han che neu tai thong bao so 99 tb duk da duoc khac phuc t m dang uy bi thu le thi ha ');
INSERT INTO citation (document, seq, line, span_from, span_to, text, type, type_key, number, number_key, symbol, symbol_key, issuer, issued) VALUES (1, 0, 12, 285, 379, 'Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối', 'Quyết định', 'quyết định', '45', '45', 'QĐ/ĐUK', 'qđ/đuk', 'Ban Thường vụ Đảng ủy Khối', '2021-01-04');
INSERT INTO citation (document, seq, line, span_from, span_to, text, type, type_key, number, number_key, symbol, symbol_key, issuer, issued) VALUES (2, 0, 12, 285, 379, 'Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối', 'Quyết định', 'quyết định', '45', '45', 'QĐ/ĐUK', 'qđ/đuk', 'Ban Thường vụ Đảng ủy Khối', '2021-01-04');
INSERT INTO citation (document, seq, line, span_from, span_to, text, type, type_key, number, number_key, symbol, symbol_key, issuer, issued) VALUES (3, 0, 9, 173, 200, 'Thông báo số 99-TB/ĐUK', 'Thông báo', 'thông báo', '99', '99', 'TB/ĐUK', 'tb/đuk', '', NULL);
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (1, 1795279497, 0, 'dondoc', 'cli', 'org.add', 'org', 1, '', '{"address":"","code":"TU","contacts":[],"created":1795279497,"head":"","kind":"tinh-uy","name":"Tỉnh ủy Sơn Hà","names":["Tỉnh ủy Sơn Hà"],"origin":null,"parent":null,"path":"/1/","since":null,"successor":null,"until":null}', '0000000000000000000000000000000000000000000000000000000000000000', 'efdd30eff0a21b3da6502b8b9af7dcdb21db18819fa0c72077e962fdc18cb96f');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (2, 1795279497, 0, 'dondoc', 'cli', 'org.add', 'org', 2, '', '{"address":"","code":"ĐUK","contacts":[],"created":1795279497,"head":"","kind":"dang-uy","name":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"],"origin":null,"parent":1,"path":"/1/2/","since":null,"successor":null,"until":null}', 'efdd30eff0a21b3da6502b8b9af7dcdb21db18819fa0c72077e962fdc18cb96f', '32c89b17784cb4cd894aafd7bc660b4de6980cf31d598f3cd8bac7859d189386');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (3, 1795279497, 0, 'dondoc', 'cli', 'org.add', 'org', 3, '', '{"address":"","code":"","contacts":[],"created":1795279497,"head":"","kind":"dang-bo-co-so","name":"Đảng ủy Sở Xây dựng","names":["Đảng ủy Sở Xây dựng"],"origin":null,"parent":2,"path":"/1/2/3/","since":null,"successor":null,"until":null}', '32c89b17784cb4cd894aafd7bc660b4de6980cf31d598f3cd8bac7859d189386', 'b01f5172d9c9f0a7243ed61ffba97ee4f9be029a71f2762f4e4f17a5dc483f2e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (4, 1795279497, 0, 'dondoc', 'cli', 'org.add', 'org', 4, '', '{"address":"","code":"","contacts":[],"created":1795279497,"head":"","kind":"dang-bo-co-so","name":"Đảng ủy Sở Tài chính","names":["Đảng ủy Sở Tài chính"],"origin":null,"parent":2,"path":"/1/2/4/","since":null,"successor":null,"until":null}', 'b01f5172d9c9f0a7243ed61ffba97ee4f9be029a71f2762f4e4f17a5dc483f2e', 'eb34cc595ecbaf3606cd3c1de7298b69b1cb38e04dda4d4702c614ec890f580a');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (5, 1795279497, 0, 'dondoc', 'cli', 'org.add', 'org', 5, '', '{"address":"","code":"","contacts":[],"created":1795279497,"head":"","kind":"dang-bo-co-so","name":"Chi bộ Thư viện tỉnh","names":["Chi bộ Thư viện tỉnh"],"origin":null,"parent":2,"path":"/1/2/5/","since":null,"successor":null,"until":null}', 'eb34cc595ecbaf3606cd3c1de7298b69b1cb38e04dda4d4702c614ec890f580a', '43e2c367fa6cccfb9c9fa830935f6ad303f1a8de83646e4cef7d9672eb2fa4d5');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (6, 1795279497, 0, 'dondoc', 'cli', 'org.add', 'org', 6, '', '{"address":"","code":"","contacts":[],"created":1795279497,"head":"","kind":"dang-bo-co-so","name":"Đảng ủy Bệnh viện Đa khoa tỉnh","names":["Đảng ủy Bệnh viện Đa khoa tỉnh"],"origin":null,"parent":2,"path":"/1/2/6/","since":null,"successor":null,"until":null}', '43e2c367fa6cccfb9c9fa830935f6ad303f1a8de83646e4cef7d9672eb2fa4d5', '00baece96d626cece4e80d291ef1c6b816c07125e250d0dea410de46d38f7da9');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (7, 1795279497, 0, 'dondoc', 'cli', 'org.edit', 'org', 2, '{}', '{}', '00baece96d626cece4e80d291ef1c6b816c07125e250d0dea410de46d38f7da9', '8a1d5aa1d658f27c077bd60584c6d8bac33def79bcc09f8cb3a65ebbcbf47611');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (8, 1795279497, 0, 'dondoc', 'cli', 'org.contact', 'org', 2, '{"contacts":[]}', '{"contacts":[{"mail":"","name":"Lan","org":2,"phone":"111","role":"Văn thư","seq":0}]}', '8a1d5aa1d658f27c077bd60584c6d8bac33def79bcc09f8cb3a65ebbcbf47611', '792cbf26569bcd899171c76ff6aa5490d036acf5646d1b61a55a5b211d13c63c');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (9, 1795279497, 0, 'dondoc', 'cli', 'org.alias', 'org', 2, '{"names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '{"names":[{"kind":"short","name":"ĐUKCCQ","org":2,"since":null,"until":null},"Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '792cbf26569bcd899171c76ff6aa5490d036acf5646d1b61a55a5b211d13c63c', 'f2e67da2aa5f7b5f3db7ebe0823ffbfb2b7ff64c7bf1f40616f872f7a36b0894');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (10, 1795279497, 0, 'dondoc', 'cli', 'org_alias.answer', 'org_alias', 1, '', '{"created":1795279497,"name":"Báo Sơn Hà","org":null,"path":"/"}', 'f2e67da2aa5f7b5f3db7ebe0823ffbfb2b7ff64c7bf1f40616f872f7a36b0894', 'f47799ebea57c98780462c35065dbadd9ab1b27ad541ba01068bf88072c7de3e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (11, 1795279497, 0, 'dondoc', 'cli', 'user.add', 'user', 1, '', '{"created":1795279497,"login":"vanthu","mail":"","name":"vanthu","org":null,"password":"70725d7a619e2cb2fccfbcceff2d1b335dba7d25d5b13a8085d6bd5aa1a7a6e8","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', 'f47799ebea57c98780462c35065dbadd9ab1b27ad541ba01068bf88072c7de3e', '4f5b36d7d417ae1448e6740e4112376df4849501ce54700b3f3786d8176a7eb8');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (12, 1795279497, 0, 'dondoc', 'cli', 'user.add', 'user', 2, '', '{"created":1795279497,"login":"lanhdao","mail":"","name":"lanhdao","org":null,"password":"f147e06607c023c0e47b6ec25255f0e8455d85e723d6dff8f64bd672210780bd","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', '4f5b36d7d417ae1448e6740e4112376df4849501ce54700b3f3786d8176a7eb8', '9d5d8d0cd6b18829381ac9322078b4f502dc6b292d13b7aca57b094f4cd98275');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (13, 1795279498, 0, 'dondoc', 'cli', 'document.register', 'document', 1, '', '{"access":[{"document":1,"path":"/1/2/3/","why":"addressed"},{"document":1,"path":"/","why":"owner"}],"citations":"1dee21695e94699f7042d42722db273fd5a66042a7b55d89b6c6a18776f120ae","created":1795279498,"created_by":"dondoc","file":"0.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","no_task":null,"number":"1","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1059,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Xây dựng"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":1,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":1,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":1,"due":null,"due_by_hand":0,"duty":null,"event":"","id":2,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":871,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","type":"Thông báo","whole_paragraphs":0}', '9d5d8d0cd6b18829381ac9322078b4f502dc6b292d13b7aca57b094f4cd98275', '8e5b61a919394c8a17132db048676f613141a2e9ff6db5aff06cd3c255ba2cb7');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (14, 1795279498, 0, 'dondoc', 'cli', 'document.register', 'document', 2, '', '{"access":[{"document":2,"path":"/1/2/4/","why":"addressed"},{"document":2,"path":"/","why":"owner"}],"citations":"0947b460a653183b9055d20b5a5826b28daeeb0510af79eeac62d3e1340ca459","created":1795279498,"created_by":"dondoc","file":"1.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","no_task":null,"number":"2","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1154,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Tài chính"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":2,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":3,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":20,"asker":"/","assignees":["Văn phòng"],"by_hand":0,"channel":"","deadline_kind":"relative","deadline_words":"trong 20 ngày sau khi Tỉnh ủy ban hành văn bản","decided":0,"decided_by":"","deliverable":"báo cáo kết quả","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"other","id":4,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":846,"status":"proposed","unchanged":0,"unit":"day","words":"Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"","id":5,"line":24,"period":"","reason":"","scope":"","serves":null,"span_from":848,"span_to":966,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2","type":"Thông báo","whole_paragraphs":0}', '8e5b61a919394c8a17132db048676f613141a2e9ff6db5aff06cd3c255ba2cb7', 'a52bde984b97ed6044105dc3982d2648d6d4a56be9943804187340360ff38ad2');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (15, 1795279498, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 1, '{"assignees":["Đảng ủy Sở Xây dựng"],"decided":0,"decided_by":"","status":"proposed","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."}', '{"assignees":["Đảng ủy Khối","Chi bộ Lưu trữ"],"decided":1795279498,"decided_by":"Văn thư","status":"confirmed","words":"rà soát, báo cáo"}', 'a52bde984b97ed6044105dc3982d2648d6d4a56be9943804187340360ff38ad2', '3fbe8f480c5949aea0a99d7a92fb5a4feac7dc7afd1688eb4c333357e42269e9');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (16, 1795279498, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 1, '', '{"assignee":"Đảng ủy Khối","created":1795279498,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":1}', '3fbe8f480c5949aea0a99d7a92fb5a4feac7dc7afd1688eb4c333357e42269e9', '98ae5255f464b7bd2b60aeb66444e17e63dab1f5a1729a0533324288db349305');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (17, 1795279498, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 2, '', '{"assignee":"Chi bộ Lưu trữ","created":1795279498,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":1}', '98ae5255f464b7bd2b60aeb66444e17e63dab1f5a1729a0533324288db349305', '9bf62fc05a28809cebec142feaef3373016424aca25051b6b4d079f107309d3f');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (18, 1795279498, 1, 'Văn thư', 'cli', 'task.reject', 'task', 2, '{"decided":0,"decided_by":"","reason":"","status":"proposed"}', '{"decided":1795279498,"decided_by":"Văn thư","reason":"trùng","status":"rejected"}', '9bf62fc05a28809cebec142feaef3373016424aca25051b6b4d079f107309d3f', '3f8fb00a6c02386f36dfd368d6081b3d74b57ad58c936e583cacbe2180dcaac0');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (19, 1795279498, 1, 'Văn thư', 'cli', 'task.add', 'task', 6, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"date","deadline_words":"","decided":1795279498,"decided_by":"Văn thư","deliverable":"","document":1,"due":"2021-06-30","due_by_hand":1,"duty":null,"event":"","line":1,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":5,"status":"confirmed","unchanged":0,"unit":"","words":"lập danh mục hồ sơ"}', '3f8fb00a6c02386f36dfd368d6081b3d74b57ad58c936e583cacbe2180dcaac0', '7fcf296dc68009a95984ff47b3d40117e710397f30d19281c1220b8b45de05df');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (20, 1795279498, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 3, '', '{"assignee":"","created":1795279498,"deadline_kind":"date","document":1,"done":null,"due":"2021-06-30","evidence":"","first_due":"2021-06-30","handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":6}', '7fcf296dc68009a95984ff47b3d40117e710397f30d19281c1220b8b45de05df', '2ddf661653344f22bc6e514f3824700446e127c3d464fc736a8c9c4369b77af9');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (21, 1795279498, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 3, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795279498,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', '2ddf661653344f22bc6e514f3824700446e127c3d464fc736a8c9c4369b77af9', '51e0c3e1493d84901e5a85b1e4aa9614a27aea2c5417b3acf3ee0a21aca9620f');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (22, 1795279498, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 4, '', '{"assignee":"Đảng ủy Sở Tài chính","created":1795279498,"deadline_kind":"date","document":2,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":4,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":3}', '51e0c3e1493d84901e5a85b1e4aa9614a27aea2c5417b3acf3ee0a21aca9620f', 'b824cc011764ac8bcb1dc5b99eef56a705a23628c3806d3df0d3ca80b93d8d5c');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (23, 1795279498, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 4, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795279498,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', 'b824cc011764ac8bcb1dc5b99eef56a705a23628c3806d3df0d3ca80b93d8d5c', 'e47fcd2cf615ce19f556d38a3e9a0e8bb411735670b3b583c0308d772edf4666');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (24, 1795279498, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 5, '', '{"assignee":"Văn phòng","created":1795279498,"deadline_kind":"relative","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":4}', 'e47fcd2cf615ce19f556d38a3e9a0e8bb411735670b3b583c0308d772edf4666', '15689079653839c5691b7b20cc8509aad36eb1bbf1377cd427d1ace4029d76f0');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (25, 1795279498, 1, 'Văn thư', 'cli', 'event.await', 'awaited', 4, '', '{"day":null,"document":null,"issuer":"tỉnh ủy","task":4,"type":"","words":"tỉnh ủy ban hành văn bản"}', '15689079653839c5691b7b20cc8509aad36eb1bbf1377cd427d1ace4029d76f0', '374cebccdc5cb7065ce92102b5a7542dd61e9f36c0decba04932f8d28988b6c8');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (26, 1795279498, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 5, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795279498,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', '374cebccdc5cb7065ce92102b5a7542dd61e9f36c0decba04932f8d28988b6c8', '91d167e7903143f827528b548c3af1275be8b8122853d6a0facfb79b587f2ce1');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (27, 1795279498, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 6, '', '{"assignee":"Ủy ban Kiểm tra Đảng ủy Khối","created":1795279498,"deadline_kind":"none","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":5}', '91d167e7903143f827528b548c3af1275be8b8122853d6a0facfb79b587f2ce1', 'e9cd9aa3918bef9b97c8c0c421d79ad74baa6b99f90c891f74a0b3e3ac4005bb');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (28, 1795279498, 1, 'Văn thư', 'cli', 'document.correct', 'document', 2, '{"number":"2","received":"2021-02-18","subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021"}', '{"number":"99","received":"2021-02-01","subject":"về việc rà soát"}', 'e9cd9aa3918bef9b97c8c0c421d79ad74baa6b99f90c891f74a0b3e3ac4005bb', '46e4b067fe2a11d1b7deffc65412fe0cf54f8fd9afa1f4e74feceb89b8ff9536');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (29, 1795279498, 1, 'Văn thư', 'cli', 'org.alias', 'org', 2, '{"names":[{"kind":"short","name":"ĐUKCCQ","org":2,"since":null,"until":null},"Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '{"names":[{"kind":"short","name":"ĐUKCCQ","org":2,"since":null,"until":null},"Đảng ủy K.","Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '46e4b067fe2a11d1b7deffc65412fe0cf54f8fd9afa1f4e74feceb89b8ff9536', '394fecf538c87cb94f785aaec25a841b8eee5ab193f1e63f9beb3435ae1ed861');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (30, 1795279498, 1, 'Văn thư', 'cli', 'calendar.set', 'calendar_day', 20210217, '', '{"kind":"off","name":"nghỉ hoán đổi"}', '394fecf538c87cb94f785aaec25a841b8eee5ab193f1e63f9beb3435ae1ed861', 'bd6a556a9bdf783bbead26b9c39606eee86de5eac8e87697fcfd258d5901ca56');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (31, 1795279498, 1, 'Văn thư', 'cli', 'setting.set', 'setting', 1, '', '{"name":"immediate-days","value":"7"}', 'bd6a556a9bdf783bbead26b9c39606eee86de5eac8e87697fcfd258d5901ca56', 'c951f39558ee50d21ac7139588a05b8028412650f6a2418dc24bb84f2473639e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (32, 1795279498, 1, 'Văn thư', 'cli', 'event.record', 'awaited', 4, '{"day":null}', '{"day":"2021-03-01"}', 'c951f39558ee50d21ac7139588a05b8028412650f6a2418dc24bb84f2473639e', '30f894e4c6b799f8784faa3e6c17d0afde38b889d894467b54b850eb3060ae20');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (33, 1795279498, 1, 'Văn thư', 'cli', 'task.redate', 'task', 4, '{"due":null}', '{"due":"2021-03-22"}', '30f894e4c6b799f8784faa3e6c17d0afde38b889d894467b54b850eb3060ae20', '007c41b8a5fab2d44b8cfbe53a7d61f88c120731a07c6dc231e53d721ed8dddd');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (34, 1795279498, 1, 'Văn thư', 'cli', 'assignment.redate', 'assignment', 5, '{"due":null,"first_due":null}', '{"due":"2021-03-22","first_due":"2021-03-22"}', '007c41b8a5fab2d44b8cfbe53a7d61f88c120731a07c6dc231e53d721ed8dddd', '9fcb8f1a03debdaeb674dc080a63a8f36aa7ab96231f1db9a8208fc4cda259b6');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (35, 1795279498, 1, 'Văn thư', 'cli', 'extension.grant', 'extension', 1, '', '{"assignment":5,"created":1795279498,"created_by":"Văn thư","document":null,"due_after":"2031-03-01","due_before":"2021-03-22","reason":"chờ hướng dẫn"}', '9fcb8f1a03debdaeb674dc080a63a8f36aa7ab96231f1db9a8208fc4cda259b6', '2086d44ac351c0186bb0528bc24829a4d1eef0d3a34f758b2981f5f4b6d2d0e4');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (36, 1795279498, 1, 'Văn thư', 'cli', 'assignment.extend', 'assignment', 5, '{"due":"2021-03-22"}', '{"due":"2031-03-01","note":"chờ hướng dẫn"}', '2086d44ac351c0186bb0528bc24829a4d1eef0d3a34f758b2981f5f4b6d2d0e4', '053f48a322272f36116a55992286cb82fca1e99d3a686ccdd8d481ca30345db2');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (37, 1795279498, 1, 'Văn thư', 'cli', 'document.register', 'document', 3, '', '{"access":[{"document":3,"path":"/","why":"owner"}],"citations":"32975111356cbb8e0ffed15055898c2d9d3c740ddb4f3a98127c2cadf869b4b8","created":1795279498,"created_by":"Văn thư","file":"kh-7.txt","issued":"2021-01-20","issuer":"ĐẢNG ỦY SỞ TÀI CHÍNH","no_task":null,"number":"7","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b","signer_authority":"T/M ĐẢNG ỦY","signer_name":"Lê Thị Hà","signer_position":"BÍ THƯ","size":272,"subject":"khắc phục hạn chế","symbol":"KH/ĐU","tasks":[],"text":"b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b","type":"Kế hoạch","whole_paragraphs":0}', '053f48a322272f36116a55992286cb82fca1e99d3a686ccdd8d481ca30345db2', 'fbb70f04224ff8ee6fb89364470add1fd291af4f7cd5b56d2e967ef9966b6040');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (38, 1795279498, 1, 'Văn thư', 'cli', 'assignment.propose', 'assignment', 4, '{"responses":[]}', '{"responses":[{"document":3,"status":"proposed"}]}', 'fbb70f04224ff8ee6fb89364470add1fd291af4f7cd5b56d2e967ef9966b6040', 'b8318fd874f8fe1e360adf34c35de60248f99c0e1fc0010675bb9880629b7bd4');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (39, 1795279498, 1, 'Văn thư', 'cli', 'assignment.decline', 'assignment', 4, '{"responses":[{"document":3,"status":"proposed"}]}', '{"responses":[{"document":3,"status":"declined"}]}', 'b8318fd874f8fe1e360adf34c35de60248f99c0e1fc0010675bb9880629b7bd4', '2a8ec5387d4a4ccb0a97c8646bce8eeed5ea9be58fd8293dda656de1e429d040');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (40, 1795279498, 1, 'Văn thư', 'cli', 'record.add', 'record', 1, '', '{"created":1795279498,"created_by":"Văn thư","day":null,"document":null,"figure":"100%","file":"bang.txt","kind":"figure","meeting":null,"org":4,"sha256":"6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1","words":""}', '2a8ec5387d4a4ccb0a97c8646bce8eeed5ea9be58fd8293dda656de1e429d040', '09fb9295d6a79e6b371470ab69515a2b70ce2cbe590dffc58e3dc72f353ca744');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (41, 1795279498, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 4, '{"evidence":"","handed":null,"records":[],"state":"assigned","submitted_by":null}', '{"evidence":"đã nộp đủ","handed":"2021-02-18","note":"thay mặt Đảng ủy Sở Tài chính","records":[1],"state":"submitted","submitted_by":1}', '09fb9295d6a79e6b371470ab69515a2b70ce2cbe590dffc58e3dc72f353ca744', '269fddca1b3acf98743ab6bafc76418de1dd1cef3a825fae3fc1f36ba0435cc9');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (42, 1795279498, 1, 'Văn thư', 'cli', 'document.none', 'document', 3, '{"no_task":null}', '{"no_task":{"at":1795279498,"by_name":"Văn thư","document":3}}', '269fddca1b3acf98743ab6bafc76418de1dd1cef3a825fae3fc1f36ba0435cc9', 'fbc4bd621fbbfd6f1064b9c9ca3d0234b7709a10b7b7de03bbf1a74506092479');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (43, 1795279498, 1, 'Văn thư', 'cli', 'duty.add', 'duty', 1, '', '{"asker":"/","basis":"Quy chế làm việc","created":1795279498,"due_days":0,"period":"month","proof":"meeting","scope":"2","since":"2021-01-01","times":1,"topic":"giao-ban","until":null,"words":"Họp giao ban"}', 'fbc4bd621fbbfd6f1064b9c9ca3d0234b7709a10b7b7de03bbf1a74506092479', '9e69f5abd2260505a7ab8d4960bfbf0fe2ced0f956128a0106257a70ad42cfd0');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (44, 1795279498, 1, 'Văn thư', 'cli', 'duty.owe', 'task', 7, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"period","deadline_words":"tháng 1/2021","decided":1795279498,"decided_by":"Văn thư","deliverable":"","document":null,"due":"2021-01-31","due_by_hand":0,"duty":1,"event":"","line":0,"period":"2021-01","reason":"","scope":"2","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"Họp giao ban, tháng 1/2021"}', '9e69f5abd2260505a7ab8d4960bfbf0fe2ced0f956128a0106257a70ad42cfd0', '6b36d78b422dfd1440e02bbcfdbd9fba4d68baa6ff12a83a9d24604f7c61cef7');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (45, 1795279498, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 7, '', '{"assignee":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","created":1795279498,"deadline_kind":"period","document":null,"done":null,"due":"2021-01-31","evidence":"","first_due":"2021-01-31","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":7}', '6b36d78b422dfd1440e02bbcfdbd9fba4d68baa6ff12a83a9d24604f7c61cef7', 'b3b05d88e0b2acd6db80278421cc0c0f2930b02b92bbfb2c2297186a47ad1c03');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (46, 1795279498, 1, 'Văn thư', 'cli', 'duty.owe', 'task', 8, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"period","deadline_words":"tháng 2/2021","decided":1795279498,"decided_by":"Văn thư","deliverable":"","document":null,"due":"2021-02-28","due_by_hand":0,"duty":1,"event":"","line":0,"period":"2021-02","reason":"","scope":"2","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"Họp giao ban, tháng 2/2021"}', 'b3b05d88e0b2acd6db80278421cc0c0f2930b02b92bbfb2c2297186a47ad1c03', '3da7ec8ffd7fabf0b740929067838b98b6946e699e38f1d1cb295562d680263b');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (47, 1795279498, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 8, '', '{"assignee":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","created":1795279498,"deadline_kind":"period","document":null,"done":null,"due":"2021-02-28","evidence":"","first_due":"2021-02-28","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":8}', '3da7ec8ffd7fabf0b740929067838b98b6946e699e38f1d1cb295562d680263b', '937558cded6a92b59e4ad865d25968ee1cd04830aa1d246c47660b017283d27b');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (48, 1795279498, 1, 'Văn thư', 'cli', 'record.add', 'record', 2, '', '{"created":1795279498,"created_by":"Văn thư","day":"2021-01-08","document":null,"figure":"","file":"","kind":"meeting","meeting":{"made_known":"Chỉ thị 05","members":8,"present":7,"record":2,"topic":"giao-ban"},"org":2,"sha256":null,"words":"đã họp"}', '937558cded6a92b59e4ad865d25968ee1cd04830aa1d246c47660b017283d27b', '837d8ed51786c514ac8b6b940414d3b24459e29f0cd3a3e6ad11560f070db6f9');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (49, 1795279498, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 7, '{"evidence":"","handed":null,"records":[],"state":"assigned","submitted_by":null}', '{"evidence":"họp ngày 08/01/2021","handed":"2021-01-08","note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","records":[2],"state":"submitted","submitted_by":1}', '837d8ed51786c514ac8b6b940414d3b24459e29f0cd3a3e6ad11560f070db6f9', 'cbaec806a40f7be5f173c1914df78dcc5354209c2a92f40bb3cf877ee3b6923c');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (50, 1795279498, 1, 'Văn thư', 'cli', 'user.second_on', 'user', 1, '{"recovery":[],"second_factor":null}', '{"recovery":["02041bce135feb69e9676747be2f705366d729897eac0206007fa32a616443fe","2e34bd5f58557953c89edffa533e6e35c6dc9f10b77144ba4979494c0c4299ac","633606541bde743d5ada4dd09fa2dd28d252b8a03f2ac718d80f98cdb784f1ad","8457475686b71b3c8f7ad1abf273519568ef3cea56433134cecd6af40698aa2c","aa4783c89c84e337cffbe71bbb41abda9b45a41f58ae565baebc3c4fa494f950","c6fc66735ab13486842db221fac4d21dd428801dff744650495bf9ad74de8819","e3f5c459a0ff40a35a80ee3074b98e4e867450180a507659e7e599c984ef7288","eb66f5530cf4fe7e1e41d6fdd9006bb10853eb69acebf64445e9713804c48059","ec207f0e7ae6045fea6d9f39c16b2ddfe881d151f4c63b59ac76e7a0ba01fc41","fb46ce832ed0d35fbd6010b4c9715e38465657230f86a67685b8ce3d2b7673ba"],"second_factor":{"account":1,"created":1795279498,"secret":"fa35fcb1eaee40c700cac74350f1fd9663e0e1d4f426f79f4d8c2351d181c2bd"}}', 'cbaec806a40f7be5f173c1914df78dcc5354209c2a92f40bb3cf877ee3b6923c', '6eac7a1b57e662220df350ef33d64889483a567e0bbf7607d404756a41f67c19');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (51, 1795279498, 1, 'Văn thư', 'cli', 'user.token', 'user', 1, '{"tokens":[]}', '{"tokens":[{"account":1,"created":1795279498,"expires":1797871498,"hash":"5fb7d4acf0584f6bcfda94f55bebf9f8f01402b31558a272a12f02c99abc25c6","id":1,"name":"một cửa","scopes":"read"}]}', '6eac7a1b57e662220df350ef33d64889483a567e0bbf7607d404756a41f67c19', 'd924a851409d224c2f9ad9c3c2ba88a2dac25757704bf4ccd47826b82530559f');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (52, 1795279498, 1, 'Văn thư', 'cli', 'assignment.acknowledge', 'assignment', 1, '{"state":"assigned"}', '{"note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"acknowledged"}', 'd924a851409d224c2f9ad9c3c2ba88a2dac25757704bf4ccd47826b82530559f', '503fc37251064ce131f8df4a617b2bab0ee6e10cc35936f3b8339b6225530e99');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (53, 1795279498, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 1, '{"evidence":"","handed":null,"state":"acknowledged","submitted_by":null}', '{"evidence":"Báo cáo số 5","handed":"2021-02-18","note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"submitted","submitted_by":1}', '503fc37251064ce131f8df4a617b2bab0ee6e10cc35936f3b8339b6225530e99', '10a2ddcc0f29d18c3dc876677a3aeb832578c25e8034c0eafe72dcafcec8e3b2');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (54, 1795279498, 1, 'Văn thư', 'cli', 'assignment.cancel', 'assignment', 2, '{"reason":"","state":"assigned"}', '{"reason":"không cần nữa","state":"cancelled"}', '10a2ddcc0f29d18c3dc876677a3aeb832578c25e8034c0eafe72dcafcec8e3b2', '67a585237d364bece8c80d7d191eae7650d8ea5fda4c0e53a964f7f2a251b7c8');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (55, 1795279498, 2, 'Lãnh đạo', 'cli', 'assignment.accept', 'assignment', 1, '{"done":null,"state":"submitted"}', '{"done":"2021-02-18","state":"accepted"}', '67a585237d364bece8c80d7d191eae7650d8ea5fda4c0e53a964f7f2a251b7c8', 'd2e01fd74ca943124a9edc0742d44fd072f82fd9659639e579ef9166d7727865');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (56, 1795279498, 2, 'Lãnh đạo', 'cli', 'task.add', 'task', 9, '', '{"amount":0,"asker":"/1/2/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"none","deadline_words":"","decided":1795279498,"decided_by":"Lãnh đạo","deliverable":"","document":null,"due":null,"due_by_hand":0,"duty":null,"event":"","line":0,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"phối hợp rà soát"}', 'd2e01fd74ca943124a9edc0742d44fd072f82fd9659639e579ef9166d7727865', '0db647def13e645e133b04090d1fb0c5c852be85a928cfc979a5fcc4c4af74ef');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (57, 1795279498, 2, 'Lãnh đạo', 'cli', 'assignment.create', 'assignment', 9, '', '{"assignee":"Hội Nông dân","created":1795279498,"deadline_kind":"none","document":null,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":9}', '0db647def13e645e133b04090d1fb0c5c852be85a928cfc979a5fcc4c4af74ef', '35b67d0c1b5419a335ae0a3bce2e1a6f1e40839a51d49f7aed593256ee8c82b6');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (58, 1795279498, 2, 'Lãnh đạo', 'cli', 'user.mail', 'user', 2, '{"mail":""}', '{"mail":"lanhdao@sonha.example"}', '35b67d0c1b5419a335ae0a3bce2e1a6f1e40839a51d49f7aed593256ee8c82b6', '68bbe3378923685a23a29d3becdd75426ce0b369a9555a7c49b91a8213941e93');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (59, 1795279498, 2, 'Lãnh đạo', 'cli', 'mail.make', 'mail', 1, '', '{"address":"lanhdao@sonha.example","day":"2021-07-12","name":"lanhdao","note":"","reminders":[{"address":"lanhdao@sonha.example","assignment":8,"cancelled":0,"kind":"superior","seq":0,"step":"2021-02-28"},{"address":"lanhdao@sonha.example","assignment":3,"cancelled":0,"kind":"week","seq":1,"step":"2021-07-12"},{"address":"lanhdao@sonha.example","assignment":3,"cancelled":0,"kind":"overdue","seq":2,"step":"2021-07-12"}],"sent":null,"state":"waiting"}', '68bbe3378923685a23a29d3becdd75426ce0b369a9555a7c49b91a8213941e93', '5cd8a9b199c2682748da3a663060b15b3f3dfef9a21cb592929fcfe457b56de6');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (60, 1795279498, 2, 'Lãnh đạo', 'cli', 'mail.sent', 'mail', 1, '{"sent":null,"state":"waiting"}', '{"sent":1795279498,"state":"sent"}', '5cd8a9b199c2682748da3a663060b15b3f3dfef9a21cb592929fcfe457b56de6', 'd81591b10cc2e2609aea9ded36c84531e081df57aa1713a318693d88d07fc3d5');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (61, 1795279498, 2, 'Lãnh đạo', 'cli', 'mail.make', 'mail', 2, '', '{"address":"lanhdao@sonha.example","day":"2021-07-13","name":"lanhdao","note":"","reminders":[{"address":"lanhdao@sonha.example","assignment":3,"cancelled":0,"kind":"overdue","seq":0,"step":"2021-07-13"}],"sent":null,"state":"waiting"}', 'd81591b10cc2e2609aea9ded36c84531e081df57aa1713a318693d88d07fc3d5', 'f8ca9e9d287e2cb689a5d58aefd2d6bf64e3fbfd957487baf476048c563fcde7');
INSERT INTO journal_head (one, id, hash) VALUES (1, 61, 'f8ca9e9d287e2cb689a5d58aefd2d6bf64e3fbfd957487baf476048c563fcde7');
INSERT INTO document_access (path, document, why) VALUES ('/', 1, 'owner');
INSERT INTO document_access (path, document, why) VALUES ('/1/2/3/', 1, 'addressed');
INSERT INTO document_access (path, document, why) VALUES ('/', 2, 'owner');
INSERT INTO document_access (path, document, why) VALUES ('/1/2/4/', 2, 'addressed');
INSERT INTO document_access (path, document, why) VALUES ('/', 3, 'owner');
INSERT INTO once (key, at, outcome) VALUES ('62af73c8de6ddc51fb3abcbf14b21eab0d932a2cf3625d8aa474aa6b9289cc49', 1795279497, '');
INSERT INTO once (key, at, outcome) VALUES ('32592ae5363b73f89a6ada140c9512d0ae4ee4a052c9e1a9cadc11d94e4c4352', 1795279497, '');
INSERT INTO once (key, at, outcome) VALUES ('9466d5e398ac536388a1038ad92bd05de4cd04928df2564146d6436bd7ac0a4f', 1795279497, '');
INSERT INTO once (key, at, outcome) VALUES ('37a2245246113fbbe5714180352a7817647b7bed14acec49b83739d143375956', 1795279497, '');
INSERT INTO once (key, at, outcome) VALUES ('b39017964c6cf499eae080a7ebc62dc143fb40ff457dacf8a2e1a49632b715ac', 1795279497, '');
INSERT INTO second_factor (account, secret, created) VALUES (1, x'05942c0cc95ebaa2102adc2a9aa42a809cc58fc7', 1795279498);
INSERT INTO recovery_code (account, hash) VALUES (1, '02041bce135feb69e9676747be2f705366d729897eac0206007fa32a616443fe');
INSERT INTO recovery_code (account, hash) VALUES (1, 'c6fc66735ab13486842db221fac4d21dd428801dff744650495bf9ad74de8819');
INSERT INTO recovery_code (account, hash) VALUES (1, 'eb66f5530cf4fe7e1e41d6fdd9006bb10853eb69acebf64445e9713804c48059');
INSERT INTO recovery_code (account, hash) VALUES (1, 'ec207f0e7ae6045fea6d9f39c16b2ddfe881d151f4c63b59ac76e7a0ba01fc41');
INSERT INTO recovery_code (account, hash) VALUES (1, '8457475686b71b3c8f7ad1abf273519568ef3cea56433134cecd6af40698aa2c');
INSERT INTO recovery_code (account, hash) VALUES (1, '2e34bd5f58557953c89edffa533e6e35c6dc9f10b77144ba4979494c0c4299ac');
INSERT INTO recovery_code (account, hash) VALUES (1, '633606541bde743d5ada4dd09fa2dd28d252b8a03f2ac718d80f98cdb784f1ad');
INSERT INTO recovery_code (account, hash) VALUES (1, 'aa4783c89c84e337cffbe71bbb41abda9b45a41f58ae565baebc3c4fa494f950');
INSERT INTO recovery_code (account, hash) VALUES (1, 'e3f5c459a0ff40a35a80ee3074b98e4e867450180a507659e7e599c984ef7288');
INSERT INTO recovery_code (account, hash) VALUES (1, 'fb46ce832ed0d35fbd6010b4c9715e38465657230f86a67685b8ce3d2b7673ba');
INSERT INTO second_factor_used (account, step) VALUES (1, 59842649);
INSERT INTO api_token (id, account, hash, name, scopes, created, expires) VALUES (1, 1, '5fb7d4acf0584f6bcfda94f55bebf9f8f01402b31558a272a12f02c99abc25c6', 'một cửa', 'read', 1795279498, 1797871498);
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (1, 1, 20, 594, 751, 'rà soát, báo cáo', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 0, 'Văn thư', 1795279498, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (2, 1, 22, 753, 871, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'rejected', 0, 'Văn thư', 1795279498, 'trùng', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (3, 2, 20, 594, 751, 'Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 1, 'Văn thư', 1795279498, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (4, 2, 22, 753, 846, 'Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản.', 'báo cáo kết quả', '', 'relative', 'trong 20 ngày sau khi Tỉnh ủy ban hành văn bản', 20, 'day', 'other', '2021-03-22', 0, 0, 'confirmed', 1, 'Văn thư', 1795279498, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (5, 2, 24, 848, 966, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'confirmed', 1, 'Văn thư', 1795279498, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (6, 1, 1, 0, 5, 'lập danh mục hồ sơ', '', '', 'date', '', 0, '', '', '2021-06-30', 1, 1, 'confirmed', 0, 'Văn thư', 1795279498, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (7, NULL, 0, 0, 0, 'Họp giao ban, tháng 1/2021', '', '', 'period', 'tháng 1/2021', 0, '', '', '2021-01-31', 0, 1, 'confirmed', 0, 'Văn thư', 1795279498, '', '/', NULL, '2', 1, '2021-01');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (8, NULL, 0, 0, 0, 'Họp giao ban, tháng 2/2021', '', '', 'period', 'tháng 2/2021', 0, '', '', '2021-02-28', 0, 1, 'confirmed', 0, 'Văn thư', 1795279498, '', '/', NULL, '2', 1, '2021-02');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (9, NULL, 0, 0, 0, 'phối hợp rà soát', '', '', 'none', '', 0, '', '', NULL, 0, 1, 'confirmed', 0, 'Lãnh đạo', 1795279498, '', '/1/2/', NULL, '', NULL, '');
INSERT INTO task_assignee (task, seq, name) VALUES (2, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (3, 0, 'Đảng ủy Sở Tài chính');
INSERT INTO task_assignee (task, seq, name) VALUES (4, 0, 'Văn phòng');
INSERT INTO task_assignee (task, seq, name) VALUES (5, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (1, 0, 'Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (1, 1, 'Chi bộ Lưu trữ');
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (1, 1, 1, 2, 'Đảng ủy Khối', 'đảng ủy khối', 'lead', 'date', '2021-02-20', '2021-02-20', 'accepted', 'Báo cáo số 5', 1, '2021-02-18', '', '2021-02-18', 1795279498);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (2, 1, 1, NULL, 'Chi bộ Lưu trữ', 'chi bộ lưu trữ', 'lead', 'date', '2021-02-20', '2021-02-20', 'cancelled', '', NULL, NULL, 'không cần nữa', NULL, 1795279498);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (3, 6, 1, NULL, '', '', 'lead', 'date', '2021-06-30', '2021-06-30', 'assigned', '', NULL, NULL, '', NULL, 1795279498);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (4, 3, 2, 4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'lead', 'date', '2021-02-20', '2021-02-20', 'submitted', 'đã nộp đủ', 1, '2021-02-18', '', NULL, 1795279498);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (5, 4, 2, NULL, 'Văn phòng', 'văn phòng', 'lead', 'relative', '2031-03-01', '2021-03-22', 'assigned', '', NULL, NULL, '', NULL, 1795279498);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (6, 5, 2, NULL, 'Ủy ban Kiểm tra Đảng ủy Khối', 'ủy ban kiểm tra đảng ủy khối', 'lead', 'none', NULL, NULL, 'assigned', '', NULL, NULL, '', NULL, 1795279498);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (7, 7, NULL, 2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'lead', 'period', '2021-01-31', '2021-01-31', 'submitted', 'họp ngày 08/01/2021', 1, '2021-01-08', '', NULL, 1795279498);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (8, 8, NULL, 2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'lead', 'period', '2021-02-28', '2021-02-28', 'assigned', '', NULL, NULL, '', NULL, 1795279498);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (9, 9, NULL, NULL, 'Hội Nông dân', 'hội nông dân', 'lead', 'none', NULL, NULL, 'assigned', '', NULL, NULL, '', NULL, 1795279498);
INSERT INTO record (id, kind, org, day, words, document, sha256, file, figure, created, created_by) VALUES (1, 'figure', 4, NULL, '', NULL, '6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1', 'bang.txt', '100%', 1795279498, 'Văn thư');
INSERT INTO record (id, kind, org, day, words, document, sha256, file, figure, created, created_by) VALUES (2, 'meeting', 2, '2021-01-08', 'đã họp', NULL, NULL, '', '', 1795279498, 'Văn thư');
INSERT INTO record_proof (assignment, record) VALUES (4, 1);
INSERT INTO record_proof (assignment, record) VALUES (7, 2);
INSERT INTO response (assignment, document, status) VALUES (4, 3, 'declined');
INSERT INTO no_task (document, at, by_name) VALUES (3, 1795279498, 'Văn thư');
INSERT INTO calendar_day (id, kind, name) VALUES (20210217, 'off', 'nghỉ hoán đổi');
INSERT INTO setting (id, name, value) VALUES (1, 'immediate-days', '7');
INSERT INTO awaited (task, words, type, issuer, day, document) VALUES (4, 'tỉnh ủy ban hành văn bản', '', 'tỉnh ủy', '2021-03-01', NULL);
INSERT INTO extension (id, assignment, due_before, due_after, reason, document, created, created_by) VALUES (1, 5, '2021-03-22', '2031-03-01', 'chờ hướng dẫn', NULL, 1795279498, 'Văn thư');
INSERT INTO duty (id, words, scope, asker, period, times, due_days, proof, topic, basis, since, until, created) VALUES (1, 'Họp giao ban', '2', '/', 'month', 1, 0, 'meeting', 'giao-ban', 'Quy chế làm việc', '2021-01-01', NULL, 1795279498);
INSERT INTO meeting (record, topic, made_known, present, members) VALUES (2, 'giao-ban', 'Chỉ thị 05', 7, 8);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'cancelled', '2021-02', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'continuous', '', 2);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'dated', '2021-01-31', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'dated', '2021-02-20', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'dated', '2021-02-28', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'dated', '2021-06-30', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'dated', '2031-03-01', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (0, 'done', '2021-02', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (1, 'dated', '2021-01-31', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (1, 'dated', '2021-02-20', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (1, 'dated', '2021-02-28', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (1, 'done', '2021-02', 1);
INSERT INTO owed_tally (org, track, day, n) VALUES (2, 'dated', '2021-02-20', 1);
INSERT INTO asked_tally (org, track, day, n) VALUES (1, 'continuous', '', 1);
INSERT INTO asked_tally (org, track, day, n) VALUES (2, 'continuous', '', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (1, 'cancelled', '2021-02', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (1, 'done', '2021-02', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (3, 'dated', '2021-02-20', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (4, 'dated', '2031-03-01', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (5, 'continuous', '', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (6, 'dated', '2021-06-30', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (7, 'dated', '2021-01-31', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (8, 'dated', '2021-02-28', 1);
INSERT INTO task_tally (task, track, day, n) VALUES (9, 'continuous', '', 1);
INSERT INTO mail (id, address, name, day, state, sent, note) VALUES (1, 'lanhdao@sonha.example', 'lanhdao', '2021-07-12', 'sent', 1795279498, '');
INSERT INTO mail (id, address, name, day, state, sent, note) VALUES (2, 'lanhdao@sonha.example', 'lanhdao', '2021-07-13', 'waiting', NULL, '');
INSERT INTO reminder (mail, seq, assignment, kind, step, address, cancelled) VALUES (1, 0, 8, 'superior', '2021-02-28', 'lanhdao@sonha.example', 0);
INSERT INTO reminder (mail, seq, assignment, kind, step, address, cancelled) VALUES (1, 1, 3, 'week', '2021-07-12', 'lanhdao@sonha.example', 0);
INSERT INTO reminder (mail, seq, assignment, kind, step, address, cancelled) VALUES (1, 2, 3, 'overdue', '2021-07-12', 'lanhdao@sonha.example', 0);
INSERT INTO reminder (mail, seq, assignment, kind, step, address, cancelled) VALUES (2, 0, 3, 'overdue', '2021-07-13', 'lanhdao@sonha.example', 0);
INSERT INTO mail_try (mail, tries, next, claimed) VALUES (2, 0, 0, 0);
INSERT INTO org_contact (org, seq, role, name, phone, mail) VALUES (2, 0, 'Văn thư', 'Lan', '111', '');
INSERT INTO org_alias (id, path, name, name_key, org, created) VALUES (1, '/', 'Báo Sơn Hà', 'báo sơn hà', NULL, 1795279497);
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
CREATE INDEX assignment_by_open ON assignment (open, due_sort, id);
CREATE INDEX assignment_by_track ON assignment (track, due_sort, id);
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
CREATE INDEX assignment_by_org ON assignment (open, org, due_sort, id, track);
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
INSERT INTO document_fts (document_fts) VALUES ('rebuild');

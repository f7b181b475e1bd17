PRAGMA application_id = 1685024356;
PRAGMA user_version = 9;
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
CREATE TABLE org_name (
    -- Every name under which papers call an organisation: its own, and its aliases.
    org INTEGER NOT NULL REFERENCES org (id),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    name_fold TEXT NOT NULL,
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
) STRICT;
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
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (1, NULL, '/1/', 'tinh-uy', 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'TU', 1795271635);
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (2, 1, '/1/2/', 'dang-uy', 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'ĐUK', 1795271635);
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (3, 2, '/1/2/3/', 'dang-bo-co-so', 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', '', 1795271635);
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (4, 2, '/1/2/4/', 'dang-bo-co-so', 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', '', 1795271635);
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (5, 2, '/1/2/5/', 'dang-bo-co-so', 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', '', 1795271635);
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (6, 2, '/1/2/6/', 'dang-bo-co-so', 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', '', 1795271635);
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (1, 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'tinh uy son ha');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'dang uy khoi cac co quan tinh son ha');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (2, 'Đảng ủy Khối', 'đảng ủy khối', 'dang uy khoi');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (3, 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', 'dang uy so xay dung');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'dang uy so tai chinh');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (5, 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', 'chi bo thu vien tinh');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (6, 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', 'dang uy benh vien da khoa tinh');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (2, 'Đảng ủy K.', 'đảng ủy k.', 'dang uy k.');
INSERT INTO account (id, login, name, role, org, password, created) VALUES (1, 'vanthu', 'vanthu', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$l/BDl6CXqih0uLJT/I2yeg$gpvtG0k87p/5Am9AWzCe1qFeD7r5tbAD3MC0ooaA4Vw', 1795271635);
INSERT INTO account (id, login, name, role, org, password, created) VALUES (2, 'lanhdao', 'lanhdao', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$yZ/8JUz2F8gzSDA+8ILSww$7KnQJoDfja0ps7TBFF3NgRhsuB0N7CvCrXNwVVyQYag', 1795271635);
INSERT INTO file (sha256, size, bytes) VALUES ('7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', 1059, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120312d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO file (sha256, size, bytes) VALUES ('054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2', 1154, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120322d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a332e2056c4836e207068c3b26e672062c3a16f2063c3a16f206be1babf74207175e1baa32074726f6e67203230206e67c3a07920736175206b68692054e1bb896e6820e1bba7792062616e2068c3a06e682076c4836e2062e1baa36e2e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO file (sha256, size, bytes) VALUES ('b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b', 272, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba6592053e1bb9e2054c38049204348c38d4e480a53e1bb9120372d4b482fc490550a48c3a0204cc3a26d2c206e67c3a079203230207468c3a16e67203031206ec4836d20323032310a0a4be1babe20484fe1baa043480a6b68e1baaf63207068e1bba5632068e1baa16e206368e1babf0a0a43c3a1632068e1baa16e206368e1babf206ec3aa752074e1baa169205468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b20c491c3a320c491c6b0e1bba363206b68e1baaf63207068e1bba5632e0a0a542f4d20c490e1baa24e4720e1bba6590a42c38d205448c6af0a0a4cc3aa205468e1bb8b2048c3a00a');
INSERT INTO file (sha256, size, bytes) VALUES ('6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1', 6, x'62e1baa36e67');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (1, '7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', '0.txt', 1059, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '1', '1', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-18', 0, 1795271635, 'dondoc');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (2, '054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2', '1.txt', 1154, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '99', '99', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'về việc rà soát', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-01', 0, 1795271635, 'dondoc');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (3, 'b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b', 'kh-7.txt', 272, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY SỞ TÀI CHÍNH', '7', '7', 'KH/ĐU', 'kh/đu', 'Kế hoạch', 'kế hoạch', 'Hà Lâm', 'khắc phục hạn chế', 'T/M ĐẢNG ỦY', 'BÍ THƯ', 'Lê Thị Hà', '2021-01-20', '2021-02-18', 0, 1795271635, 'Văn thư');
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
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (1, 1795271635, 0, 'dondoc', 'cli', 'org.add', 'org', 1, '', '{"code":"TU","created":1795271635,"kind":"tinh-uy","name":"Tỉnh ủy Sơn Hà","names":["Tỉnh ủy Sơn Hà"],"parent":null,"path":"/1/"}', '0000000000000000000000000000000000000000000000000000000000000000', '119527fa9a3a6d1c74fb937d9ab813e2a3e734e74e7596074a1e3d8171baa0db');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (2, 1795271635, 0, 'dondoc', 'cli', 'org.add', 'org', 2, '', '{"code":"ĐUK","created":1795271635,"kind":"dang-uy","name":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"],"parent":1,"path":"/1/2/"}', '119527fa9a3a6d1c74fb937d9ab813e2a3e734e74e7596074a1e3d8171baa0db', 'd8d48e338e140d32074d4bdbadf2b7399ffdfa8053a5b91b9cf32f98c9f25a9e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (3, 1795271635, 0, 'dondoc', 'cli', 'org.add', 'org', 3, '', '{"code":"","created":1795271635,"kind":"dang-bo-co-so","name":"Đảng ủy Sở Xây dựng","names":["Đảng ủy Sở Xây dựng"],"parent":2,"path":"/1/2/3/"}', 'd8d48e338e140d32074d4bdbadf2b7399ffdfa8053a5b91b9cf32f98c9f25a9e', '55c185ae03c3519f963138fc7c8fc096ea63d787b6ebe9414c230afa2661b34d');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (4, 1795271635, 0, 'dondoc', 'cli', 'org.add', 'org', 4, '', '{"code":"","created":1795271635,"kind":"dang-bo-co-so","name":"Đảng ủy Sở Tài chính","names":["Đảng ủy Sở Tài chính"],"parent":2,"path":"/1/2/4/"}', '55c185ae03c3519f963138fc7c8fc096ea63d787b6ebe9414c230afa2661b34d', '5ebed9bedc5caceaefb08babe084f2f796976ef68918cf8c04cf35070ae02a10');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (5, 1795271635, 0, 'dondoc', 'cli', 'org.add', 'org', 5, '', '{"code":"","created":1795271635,"kind":"dang-bo-co-so","name":"Chi bộ Thư viện tỉnh","names":["Chi bộ Thư viện tỉnh"],"parent":2,"path":"/1/2/5/"}', '5ebed9bedc5caceaefb08babe084f2f796976ef68918cf8c04cf35070ae02a10', '43795e08fba818bc9cdcbd77f02de86e5f54fd078a847034be9b45f23e82e4d3');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (6, 1795271635, 0, 'dondoc', 'cli', 'org.add', 'org', 6, '', '{"code":"","created":1795271635,"kind":"dang-bo-co-so","name":"Đảng ủy Bệnh viện Đa khoa tỉnh","names":["Đảng ủy Bệnh viện Đa khoa tỉnh"],"parent":2,"path":"/1/2/6/"}', '43795e08fba818bc9cdcbd77f02de86e5f54fd078a847034be9b45f23e82e4d3', 'cb6f9ac342f1e49aab294fbcae69e7833640262adfce388f4283b20bb181725e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (7, 1795271635, 0, 'dondoc', 'cli', 'user.add', 'user', 1, '', '{"created":1795271635,"login":"vanthu","name":"vanthu","org":null,"password":"2a59c0c1ac9c1838349ad712569aa286746ea0095563d0deea2a3d2594dae309","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', 'cb6f9ac342f1e49aab294fbcae69e7833640262adfce388f4283b20bb181725e', '687498a0ecde3d250e3059a88154fcc2dada9490762c8cd5cd430b09fb02c2e9');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (8, 1795271635, 0, 'dondoc', 'cli', 'user.add', 'user', 2, '', '{"created":1795271635,"login":"lanhdao","name":"lanhdao","org":null,"password":"5482ab7e9eff74e32102796d9050dee1b89c2d55a9ec318b64180702ed9d5a75","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', '687498a0ecde3d250e3059a88154fcc2dada9490762c8cd5cd430b09fb02c2e9', '9ce6bad2c4a963320b3ac71f2c980d9dc415c8d73e6da9023d66b96a5c499455');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (9, 1795271635, 0, 'dondoc', 'cli', 'document.register', 'document', 1, '', '{"access":[{"document":1,"path":"/1/2/3/","why":"addressed"},{"document":1,"path":"/","why":"owner"}],"citations":"1dee21695e94699f7042d42722db273fd5a66042a7b55d89b6c6a18776f120ae","created":1795271635,"created_by":"dondoc","file":"0.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","no_task":null,"number":"1","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1059,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Xây dựng"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":1,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":1,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":1,"due":null,"due_by_hand":0,"duty":null,"event":"","id":2,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":871,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","type":"Thông báo","whole_paragraphs":0}', '9ce6bad2c4a963320b3ac71f2c980d9dc415c8d73e6da9023d66b96a5c499455', '3ce56fb24f96217d051fb550b85aae0b6fadf2d7a5ef0a9412390067c9861189');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (10, 1795271635, 0, 'dondoc', 'cli', 'document.register', 'document', 2, '', '{"access":[{"document":2,"path":"/1/2/4/","why":"addressed"},{"document":2,"path":"/","why":"owner"}],"citations":"0947b460a653183b9055d20b5a5826b28daeeb0510af79eeac62d3e1340ca459","created":1795271635,"created_by":"dondoc","file":"1.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","no_task":null,"number":"2","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1154,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Tài chính"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":2,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":3,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":20,"asker":"/","assignees":["Văn phòng"],"by_hand":0,"channel":"","deadline_kind":"relative","deadline_words":"trong 20 ngày sau khi Tỉnh ủy ban hành văn bản","decided":0,"decided_by":"","deliverable":"báo cáo kết quả","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"other","id":4,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":846,"status":"proposed","unchanged":0,"unit":"day","words":"Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"","id":5,"line":24,"period":"","reason":"","scope":"","serves":null,"span_from":848,"span_to":966,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2","type":"Thông báo","whole_paragraphs":0}', '3ce56fb24f96217d051fb550b85aae0b6fadf2d7a5ef0a9412390067c9861189', '40fece1acacd68b741900aff676399b850224ecbafea068d21b53a11ef8641c0');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (11, 1795271635, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 1, '{"assignees":["Đảng ủy Sở Xây dựng"],"decided":0,"decided_by":"","status":"proposed","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."}', '{"assignees":["Đảng ủy Khối","Chi bộ Lưu trữ"],"decided":1795271635,"decided_by":"Văn thư","status":"confirmed","words":"rà soát, báo cáo"}', '40fece1acacd68b741900aff676399b850224ecbafea068d21b53a11ef8641c0', 'ba43b5de10983d9aa20f34042b10967c8ccbe9ab49c819da40df7b228f431849');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (12, 1795271635, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 1, '', '{"assignee":"Đảng ủy Khối","created":1795271635,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":1}', 'ba43b5de10983d9aa20f34042b10967c8ccbe9ab49c819da40df7b228f431849', '62c14edeb44cfd05a12806771347b5eeb122190740f5b7842aa47e498c94b620');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (13, 1795271635, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 2, '', '{"assignee":"Chi bộ Lưu trữ","created":1795271635,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":1}', '62c14edeb44cfd05a12806771347b5eeb122190740f5b7842aa47e498c94b620', '88d02f353774f3a29b98bd1c7747e10c6fd70a39f0c5139053469e59aebad4fe');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (14, 1795271635, 1, 'Văn thư', 'cli', 'task.reject', 'task', 2, '{"decided":0,"decided_by":"","reason":"","status":"proposed"}', '{"decided":1795271635,"decided_by":"Văn thư","reason":"trùng","status":"rejected"}', '88d02f353774f3a29b98bd1c7747e10c6fd70a39f0c5139053469e59aebad4fe', 'b161eb7130007fdbed83e80ae5af832220b164186ff4fc647b2d37a62159f9e6');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (15, 1795271635, 1, 'Văn thư', 'cli', 'task.add', 'task', 6, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"date","deadline_words":"","decided":1795271635,"decided_by":"Văn thư","deliverable":"","document":1,"due":"2021-06-30","due_by_hand":1,"duty":null,"event":"","line":1,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":5,"status":"confirmed","unchanged":0,"unit":"","words":"lập danh mục hồ sơ"}', 'b161eb7130007fdbed83e80ae5af832220b164186ff4fc647b2d37a62159f9e6', '918a28f57c0c9dfe52f4c5a2633babb4d220a7d165b2ec25ea6ab2be15fe3b5f');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (16, 1795271635, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 3, '', '{"assignee":"","created":1795271635,"deadline_kind":"date","document":1,"done":null,"due":"2021-06-30","evidence":"","first_due":"2021-06-30","handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":6}', '918a28f57c0c9dfe52f4c5a2633babb4d220a7d165b2ec25ea6ab2be15fe3b5f', 'b75e7cad30969ba69c0a70a8542296a9a4f409c07122bd2c7597b4319b5066ac');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (17, 1795271635, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 3, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795271635,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', 'b75e7cad30969ba69c0a70a8542296a9a4f409c07122bd2c7597b4319b5066ac', '511c1ecc8f50433179726585f5507407037baf76bd5bbd0080459e9cd6e95cff');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (18, 1795271635, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 4, '', '{"assignee":"Đảng ủy Sở Tài chính","created":1795271635,"deadline_kind":"date","document":2,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":4,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":3}', '511c1ecc8f50433179726585f5507407037baf76bd5bbd0080459e9cd6e95cff', '03c166efc0323168e561eec353367a4f72f88043845238b4f40ba52240778a0b');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (19, 1795271635, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 4, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795271635,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', '03c166efc0323168e561eec353367a4f72f88043845238b4f40ba52240778a0b', '5800721e4f3257dc1bebdd0e9c0835891d0f9fe8b1d8bfdfd2327cb6394aa8b7');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (20, 1795271635, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 5, '', '{"assignee":"Văn phòng","created":1795271635,"deadline_kind":"relative","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":4}', '5800721e4f3257dc1bebdd0e9c0835891d0f9fe8b1d8bfdfd2327cb6394aa8b7', 'fe6ae35e8eef9ec9a450528245780c65319207c9610f1582756a42e4b2366bc5');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (21, 1795271635, 1, 'Văn thư', 'cli', 'event.await', 'awaited', 4, '', '{"day":null,"document":null,"issuer":"tỉnh ủy","task":4,"type":"","words":"tỉnh ủy ban hành văn bản"}', 'fe6ae35e8eef9ec9a450528245780c65319207c9610f1582756a42e4b2366bc5', '527ee11d5a3d2b1d9f5f0d4a43a66ec036995a64fd4cd517905b61fa54e20b52');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (22, 1795271635, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 5, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795271635,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', '527ee11d5a3d2b1d9f5f0d4a43a66ec036995a64fd4cd517905b61fa54e20b52', 'b213901e699568a681f0a7228e8b85302956bb49a3a06c4ef6f2c9b4f5a5cf71');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (23, 1795271635, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 6, '', '{"assignee":"Ủy ban Kiểm tra Đảng ủy Khối","created":1795271635,"deadline_kind":"none","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":5}', 'b213901e699568a681f0a7228e8b85302956bb49a3a06c4ef6f2c9b4f5a5cf71', 'aed1d4751a0c4b049793c700e4e905a272f18727028a0df76000a9bca99fd3eb');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (24, 1795271635, 1, 'Văn thư', 'cli', 'document.correct', 'document', 2, '{"number":"2","received":"2021-02-18","subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021"}', '{"number":"99","received":"2021-02-01","subject":"về việc rà soát"}', 'aed1d4751a0c4b049793c700e4e905a272f18727028a0df76000a9bca99fd3eb', '3b31baae1be0004b0d7b95ad95d4339d21dbde26e4e596fb9b8d232e172a8a00');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (25, 1795271635, 1, 'Văn thư', 'cli', 'org.alias', 'org', 2, '{"names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '{"names":["Đảng ủy K.","Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '3b31baae1be0004b0d7b95ad95d4339d21dbde26e4e596fb9b8d232e172a8a00', '009b04ee10800f995b56b8c9847634386ddb747d53c717f066e2158821e7b4f9');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (26, 1795271635, 1, 'Văn thư', 'cli', 'calendar.set', 'calendar_day', 20210217, '', '{"kind":"off","name":"nghỉ hoán đổi"}', '009b04ee10800f995b56b8c9847634386ddb747d53c717f066e2158821e7b4f9', 'f3a99ff8d6956b7dfc4cda18679dac986077731423689f6a7e6e3cbce21ca900');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (27, 1795271635, 1, 'Văn thư', 'cli', 'setting.set', 'setting', 1, '', '{"name":"immediate-days","value":"7"}', 'f3a99ff8d6956b7dfc4cda18679dac986077731423689f6a7e6e3cbce21ca900', '72baabae4f1a6b03f49a2f1d92b13288012f9be84d575e3c90745f1f04c49219');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (28, 1795271635, 1, 'Văn thư', 'cli', 'event.record', 'awaited', 4, '{"day":null}', '{"day":"2021-03-01"}', '72baabae4f1a6b03f49a2f1d92b13288012f9be84d575e3c90745f1f04c49219', '02a3f23606a4650322cbc208b63f048be2c753e7e449fce5207994825643d352');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (29, 1795271635, 1, 'Văn thư', 'cli', 'task.redate', 'task', 4, '{"due":null}', '{"due":"2021-03-22"}', '02a3f23606a4650322cbc208b63f048be2c753e7e449fce5207994825643d352', 'ebfc5734465e1e7c29bd08320cc48de1cac52aa92cefb0a67673673b0a0d007a');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (30, 1795271635, 1, 'Văn thư', 'cli', 'assignment.redate', 'assignment', 5, '{"due":null,"first_due":null}', '{"due":"2021-03-22","first_due":"2021-03-22"}', 'ebfc5734465e1e7c29bd08320cc48de1cac52aa92cefb0a67673673b0a0d007a', '424149c80a572fdedea19022e520fed66c472f6054c7c2461970d8c41b99340c');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (31, 1795271635, 1, 'Văn thư', 'cli', 'extension.grant', 'extension', 1, '', '{"assignment":5,"created":1795271635,"created_by":"Văn thư","document":null,"due_after":"2031-03-01","due_before":"2021-03-22","reason":"chờ hướng dẫn"}', '424149c80a572fdedea19022e520fed66c472f6054c7c2461970d8c41b99340c', '4dd3e1ef71adabaafa29f460487bf1ad1b458b3a8b1d16a81fdd9215a41f4d88');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (32, 1795271635, 1, 'Văn thư', 'cli', 'assignment.extend', 'assignment', 5, '{"due":"2021-03-22"}', '{"due":"2031-03-01","note":"chờ hướng dẫn"}', '4dd3e1ef71adabaafa29f460487bf1ad1b458b3a8b1d16a81fdd9215a41f4d88', 'b4353c29bf3f973abc55106ec55cf0468dab208d376ec6c6a2f776baa391bae4');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (33, 1795271635, 1, 'Văn thư', 'cli', 'document.register', 'document', 3, '', '{"access":[{"document":3,"path":"/","why":"owner"}],"citations":"32975111356cbb8e0ffed15055898c2d9d3c740ddb4f3a98127c2cadf869b4b8","created":1795271635,"created_by":"Văn thư","file":"kh-7.txt","issued":"2021-01-20","issuer":"ĐẢNG ỦY SỞ TÀI CHÍNH","no_task":null,"number":"7","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b","signer_authority":"T/M ĐẢNG ỦY","signer_name":"Lê Thị Hà","signer_position":"BÍ THƯ","size":272,"subject":"khắc phục hạn chế","symbol":"KH/ĐU","tasks":[],"text":"b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b","type":"Kế hoạch","whole_paragraphs":0}', 'b4353c29bf3f973abc55106ec55cf0468dab208d376ec6c6a2f776baa391bae4', '3b91178be897d15a979f55a4fd91a7547806918f4491270a465c78c6a6c8fa06');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (34, 1795271635, 1, 'Văn thư', 'cli', 'assignment.propose', 'assignment', 4, '{"responses":[]}', '{"responses":[{"document":3,"status":"proposed"}]}', '3b91178be897d15a979f55a4fd91a7547806918f4491270a465c78c6a6c8fa06', '89157110b9e3240e3423b1d903a06f9094cf988759c405af6134d388459c6450');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (35, 1795271635, 1, 'Văn thư', 'cli', 'assignment.decline', 'assignment', 4, '{"responses":[{"document":3,"status":"proposed"}]}', '{"responses":[{"document":3,"status":"declined"}]}', '89157110b9e3240e3423b1d903a06f9094cf988759c405af6134d388459c6450', 'dfdbbdd2064a270fb1c6b249af26374ea67a760060313517e2f3385129491478');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (36, 1795271635, 1, 'Văn thư', 'cli', 'record.add', 'record', 1, '', '{"created":1795271635,"created_by":"Văn thư","day":null,"document":null,"figure":"100%","file":"bang.txt","kind":"figure","meeting":null,"org":4,"sha256":"6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1","words":""}', 'dfdbbdd2064a270fb1c6b249af26374ea67a760060313517e2f3385129491478', '1c6e04cbe3ad7fc8f2e76da895197dcfc8068a8817642c996f8b26feabde8de9');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (37, 1795271635, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 4, '{"evidence":"","handed":null,"records":[],"state":"assigned","submitted_by":null}', '{"evidence":"đã nộp đủ","handed":"2021-02-18","note":"thay mặt Đảng ủy Sở Tài chính","records":[1],"state":"submitted","submitted_by":1}', '1c6e04cbe3ad7fc8f2e76da895197dcfc8068a8817642c996f8b26feabde8de9', 'd846757c96420066d5e7a7d19a1242d31ff245930f96f6ba45857ed2c91e67af');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (38, 1795271635, 1, 'Văn thư', 'cli', 'document.none', 'document', 3, '{"no_task":null}', '{"no_task":{"at":1795271635,"by_name":"Văn thư","document":3}}', 'd846757c96420066d5e7a7d19a1242d31ff245930f96f6ba45857ed2c91e67af', '002856a5dc275da0a23f6582489fdd8f3f7fad2d99a771209855c438d283ad4e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (39, 1795271635, 1, 'Văn thư', 'cli', 'duty.add', 'duty', 1, '', '{"asker":"/","basis":"Quy chế làm việc","created":1795271635,"due_days":0,"period":"month","proof":"meeting","scope":"2","since":"2021-01-01","times":1,"topic":"giao-ban","until":null,"words":"Họp giao ban"}', '002856a5dc275da0a23f6582489fdd8f3f7fad2d99a771209855c438d283ad4e', 'fb9b2401218faf76cafe6da8b9f787662058d453cc82cf25f7495ebd3fa65990');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (40, 1795271635, 1, 'Văn thư', 'cli', 'duty.owe', 'task', 7, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"period","deadline_words":"tháng 1/2021","decided":1795271635,"decided_by":"Văn thư","deliverable":"","document":null,"due":"2021-01-31","due_by_hand":0,"duty":1,"event":"","line":0,"period":"2021-01","reason":"","scope":"2","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"Họp giao ban, tháng 1/2021"}', 'fb9b2401218faf76cafe6da8b9f787662058d453cc82cf25f7495ebd3fa65990', 'ac840fea25d71f8b7e575b00ea569e15c70dcf2d6b8215cbadd5d6752c36a492');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (41, 1795271635, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 7, '', '{"assignee":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","created":1795271635,"deadline_kind":"period","document":null,"done":null,"due":"2021-01-31","evidence":"","first_due":"2021-01-31","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":7}', 'ac840fea25d71f8b7e575b00ea569e15c70dcf2d6b8215cbadd5d6752c36a492', '10d526b11fd87997ecbdf128b291cf003e96df02410c182f799863a4d62d9b7c');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (42, 1795271635, 1, 'Văn thư', 'cli', 'duty.owe', 'task', 8, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"period","deadline_words":"tháng 2/2021","decided":1795271635,"decided_by":"Văn thư","deliverable":"","document":null,"due":"2021-02-28","due_by_hand":0,"duty":1,"event":"","line":0,"period":"2021-02","reason":"","scope":"2","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"Họp giao ban, tháng 2/2021"}', '10d526b11fd87997ecbdf128b291cf003e96df02410c182f799863a4d62d9b7c', '0a83e551492f3f196ab32e5ef1f95097ed3fe1e61ab6835445a61b0e22999774');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (43, 1795271635, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 8, '', '{"assignee":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","created":1795271635,"deadline_kind":"period","document":null,"done":null,"due":"2021-02-28","evidence":"","first_due":"2021-02-28","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":8}', '0a83e551492f3f196ab32e5ef1f95097ed3fe1e61ab6835445a61b0e22999774', '71073e0ac4bac7f19c5de216df3c03febcb03eaee925b7f73d2a6c22a76fbd53');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (44, 1795271635, 1, 'Văn thư', 'cli', 'record.add', 'record', 2, '', '{"created":1795271635,"created_by":"Văn thư","day":"2021-01-08","document":null,"figure":"","file":"","kind":"meeting","meeting":{"made_known":"Chỉ thị 05","members":8,"present":7,"record":2,"topic":"giao-ban"},"org":2,"sha256":null,"words":"đã họp"}', '71073e0ac4bac7f19c5de216df3c03febcb03eaee925b7f73d2a6c22a76fbd53', '6b3e2159dcf10c9dd506f7a9fbba59e752790e97699ae269ae7ac708334afede');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (45, 1795271635, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 7, '{"evidence":"","handed":null,"records":[],"state":"assigned","submitted_by":null}', '{"evidence":"họp ngày 08/01/2021","handed":"2021-01-08","note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","records":[2],"state":"submitted","submitted_by":1}', '6b3e2159dcf10c9dd506f7a9fbba59e752790e97699ae269ae7ac708334afede', '94739e8dea9f268d234d164ac673cb963afe1b55cf44936b9a30b0825361978f');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (46, 1795271635, 1, 'Văn thư', 'cli', 'user.second_on', 'user', 1, '{"recovery":[],"second_factor":null}', '{"recovery":["11067419304a46122ad45f8ef37ed4523c8288e676cb341ca573cc9dbc77019c","14b7087b2f6f602c464adeb9593e88ad2e926a776b2beb9d46fc0f9b2427d895","341cba77acbebe0ec8394069223b357c7faaa4349df30a108f08c83699c1be4a","3c5bcec2ee8a50e94684e86fa7f66742b745e9dc3eda182979c633ac15dd251a","69c50daabfabb5a7971fdf5afe847060868681a072c4077c030f7f03e14de3dd","6deaf2bfb8b92b18e1f05b03e3ac7746401d80833a1ef195684fbcf33cfbee19","b71d60ad98c8862e8313a109df1ab72dd321fc4f99776629cdd456d37945675f","c6e78832842c449e786b394fdd9f72532569b2ed5bb9f7048d14320530bf4acb","cd8f5fce295208de9db63de143f6486b415a48bdec49b0fbea7143aa0677dacc","e71da862afae06711c0fb28068f7e401a6a0de7b117c47f4ea4a1204f0a2f7aa"],"second_factor":{"account":1,"created":1795271635,"secret":"04a326bb361ec3974c62f21c46918fb66116181f5c920bac0eee8798d278fddc"}}', '94739e8dea9f268d234d164ac673cb963afe1b55cf44936b9a30b0825361978f', 'a95dc0a94ec79cdf40b329c0c8d0ac6221a761d7da048ee61fb545c8953980fd');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (47, 1795271635, 1, 'Văn thư', 'cli', 'user.token', 'user', 1, '{"tokens":[]}', '{"tokens":[{"account":1,"created":1795271635,"expires":1797863635,"hash":"80ec3020e0e940291bcab3d89bb623b64dc1de6a01f1ee73e3c76597842f2f69","id":1,"name":"một cửa","scopes":"read"}]}', 'a95dc0a94ec79cdf40b329c0c8d0ac6221a761d7da048ee61fb545c8953980fd', '1c56a010b4f7d98fae353c6b9a62f091e7591f64848349bde6ea6031cdc4ad3e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (48, 1795271635, 1, 'Văn thư', 'cli', 'assignment.acknowledge', 'assignment', 1, '{"state":"assigned"}', '{"note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"acknowledged"}', '1c56a010b4f7d98fae353c6b9a62f091e7591f64848349bde6ea6031cdc4ad3e', '9e1c3de21318bcc557277f0b294d894ed704793014da5f80f6386af1be91d277');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (49, 1795271635, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 1, '{"evidence":"","handed":null,"state":"acknowledged","submitted_by":null}', '{"evidence":"Báo cáo số 5","handed":"2021-02-18","note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"submitted","submitted_by":1}', '9e1c3de21318bcc557277f0b294d894ed704793014da5f80f6386af1be91d277', 'aab439c6050cf4527bff38bf7b53d5c339aa338916de0e5eb239c43273788331');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (50, 1795271635, 1, 'Văn thư', 'cli', 'assignment.cancel', 'assignment', 2, '{"reason":"","state":"assigned"}', '{"reason":"không cần nữa","state":"cancelled"}', 'aab439c6050cf4527bff38bf7b53d5c339aa338916de0e5eb239c43273788331', '461a614535713cc9ce4c9e7de948d24444974880bf54258619e12b4d67378043');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (51, 1795271635, 2, 'Lãnh đạo', 'cli', 'assignment.accept', 'assignment', 1, '{"done":null,"state":"submitted"}', '{"done":"2021-02-18","state":"accepted"}', '461a614535713cc9ce4c9e7de948d24444974880bf54258619e12b4d67378043', '68cd834c6183fe0b2e6bba7e8b9ad1f1af4882ae1027052a135f378e16cfec2b');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (52, 1795271635, 2, 'Lãnh đạo', 'cli', 'task.add', 'task', 9, '', '{"amount":0,"asker":"/1/2/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"none","deadline_words":"","decided":1795271635,"decided_by":"Lãnh đạo","deliverable":"","document":null,"due":null,"due_by_hand":0,"duty":null,"event":"","line":0,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":0,"status":"confirmed","unchanged":0,"unit":"","words":"phối hợp rà soát"}', '68cd834c6183fe0b2e6bba7e8b9ad1f1af4882ae1027052a135f378e16cfec2b', 'b4ca553483aebd73c315d60415481b533889f08338f5427533f7d7f7ee856ff1');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (53, 1795271635, 2, 'Lãnh đạo', 'cli', 'assignment.create', 'assignment', 9, '', '{"assignee":"Hội Nông dân","created":1795271635,"deadline_kind":"none","document":null,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":9}', 'b4ca553483aebd73c315d60415481b533889f08338f5427533f7d7f7ee856ff1', '29aa32a9a852c880ff01d0415d73263360c5f28fc1f9daee38acaab47d7016c4');
INSERT INTO journal_head (one, id, hash) VALUES (1, 53, '29aa32a9a852c880ff01d0415d73263360c5f28fc1f9daee38acaab47d7016c4');
INSERT INTO document_access (path, document, why) VALUES ('/', 1, 'owner');
INSERT INTO document_access (path, document, why) VALUES ('/1/2/3/', 1, 'addressed');
INSERT INTO document_access (path, document, why) VALUES ('/', 2, 'owner');
INSERT INTO document_access (path, document, why) VALUES ('/1/2/4/', 2, 'addressed');
INSERT INTO document_access (path, document, why) VALUES ('/', 3, 'owner');
INSERT INTO once (key, at, outcome) VALUES ('bba02ee258ff47597b43b4f31c580821898fd6d031b877f3a2e1ecbba85cc908', 1795271635, '');
INSERT INTO once (key, at, outcome) VALUES ('2bd0731419f10867c1562642b5cefe62b46162dc3b8b1fe4beca3dd8527f27e4', 1795271635, '');
INSERT INTO once (key, at, outcome) VALUES ('41d96b2fa850b58d0679f5116906922db22cb89462d93aaa3ce6562da871eb0b', 1795271635, '');
INSERT INTO second_factor (account, secret, created) VALUES (1, x'e770f03cee3f550acf68ede48160ed2deaa9ab0f', 1795271635);
INSERT INTO recovery_code (account, hash) VALUES (1, '14b7087b2f6f602c464adeb9593e88ad2e926a776b2beb9d46fc0f9b2427d895');
INSERT INTO recovery_code (account, hash) VALUES (1, '69c50daabfabb5a7971fdf5afe847060868681a072c4077c030f7f03e14de3dd');
INSERT INTO recovery_code (account, hash) VALUES (1, 'c6e78832842c449e786b394fdd9f72532569b2ed5bb9f7048d14320530bf4acb');
INSERT INTO recovery_code (account, hash) VALUES (1, '341cba77acbebe0ec8394069223b357c7faaa4349df30a108f08c83699c1be4a');
INSERT INTO recovery_code (account, hash) VALUES (1, '11067419304a46122ad45f8ef37ed4523c8288e676cb341ca573cc9dbc77019c');
INSERT INTO recovery_code (account, hash) VALUES (1, '3c5bcec2ee8a50e94684e86fa7f66742b745e9dc3eda182979c633ac15dd251a');
INSERT INTO recovery_code (account, hash) VALUES (1, 'cd8f5fce295208de9db63de143f6486b415a48bdec49b0fbea7143aa0677dacc');
INSERT INTO recovery_code (account, hash) VALUES (1, '6deaf2bfb8b92b18e1f05b03e3ac7746401d80833a1ef195684fbcf33cfbee19');
INSERT INTO recovery_code (account, hash) VALUES (1, 'b71d60ad98c8862e8313a109df1ab72dd321fc4f99776629cdd456d37945675f');
INSERT INTO recovery_code (account, hash) VALUES (1, 'e71da862afae06711c0fb28068f7e401a6a0de7b117c47f4ea4a1204f0a2f7aa');
INSERT INTO second_factor_used (account, step) VALUES (1, 59842387);
INSERT INTO api_token (id, account, hash, name, scopes, created, expires) VALUES (1, 1, '80ec3020e0e940291bcab3d89bb623b64dc1de6a01f1ee73e3c76597842f2f69', 'một cửa', 'read', 1795271635, 1797863635);
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (1, 1, 20, 594, 751, 'rà soát, báo cáo', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 0, 'Văn thư', 1795271635, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (2, 1, 22, 753, 871, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'rejected', 0, 'Văn thư', 1795271635, 'trùng', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (3, 2, 20, 594, 751, 'Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 1, 'Văn thư', 1795271635, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (4, 2, 22, 753, 846, 'Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản.', 'báo cáo kết quả', '', 'relative', 'trong 20 ngày sau khi Tỉnh ủy ban hành văn bản', 20, 'day', 'other', '2021-03-22', 0, 0, 'confirmed', 1, 'Văn thư', 1795271635, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (5, 2, 24, 848, 966, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'confirmed', 1, 'Văn thư', 1795271635, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (6, 1, 1, 0, 5, 'lập danh mục hồ sơ', '', '', 'date', '', 0, '', '', '2021-06-30', 1, 1, 'confirmed', 0, 'Văn thư', 1795271635, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (7, NULL, 0, 0, 0, 'Họp giao ban, tháng 1/2021', '', '', 'period', 'tháng 1/2021', 0, '', '', '2021-01-31', 0, 1, 'confirmed', 0, 'Văn thư', 1795271635, '', '/', NULL, '2', 1, '2021-01');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (8, NULL, 0, 0, 0, 'Họp giao ban, tháng 2/2021', '', '', 'period', 'tháng 2/2021', 0, '', '', '2021-02-28', 0, 1, 'confirmed', 0, 'Văn thư', 1795271635, '', '/', NULL, '2', 1, '2021-02');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (9, NULL, 0, 0, 0, 'phối hợp rà soát', '', '', 'none', '', 0, '', '', NULL, 0, 1, 'confirmed', 0, 'Lãnh đạo', 1795271635, '', '/1/2/', NULL, '', NULL, '');
INSERT INTO task_assignee (task, seq, name) VALUES (2, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (3, 0, 'Đảng ủy Sở Tài chính');
INSERT INTO task_assignee (task, seq, name) VALUES (4, 0, 'Văn phòng');
INSERT INTO task_assignee (task, seq, name) VALUES (5, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (1, 0, 'Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (1, 1, 'Chi bộ Lưu trữ');
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (1, 1, 1, 2, 'Đảng ủy Khối', 'đảng ủy khối', 'lead', 'date', '2021-02-20', '2021-02-20', 'accepted', 'Báo cáo số 5', 1, '2021-02-18', '', '2021-02-18', 1795271635);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (2, 1, 1, NULL, 'Chi bộ Lưu trữ', 'chi bộ lưu trữ', 'lead', 'date', '2021-02-20', '2021-02-20', 'cancelled', '', NULL, NULL, 'không cần nữa', NULL, 1795271635);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (3, 6, 1, NULL, '', '', 'lead', 'date', '2021-06-30', '2021-06-30', 'assigned', '', NULL, NULL, '', NULL, 1795271635);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (4, 3, 2, 4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'lead', 'date', '2021-02-20', '2021-02-20', 'submitted', 'đã nộp đủ', 1, '2021-02-18', '', NULL, 1795271635);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (5, 4, 2, NULL, 'Văn phòng', 'văn phòng', 'lead', 'relative', '2031-03-01', '2021-03-22', 'assigned', '', NULL, NULL, '', NULL, 1795271635);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (6, 5, 2, NULL, 'Ủy ban Kiểm tra Đảng ủy Khối', 'ủy ban kiểm tra đảng ủy khối', 'lead', 'none', NULL, NULL, 'assigned', '', NULL, NULL, '', NULL, 1795271635);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (7, 7, NULL, 2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'lead', 'period', '2021-01-31', '2021-01-31', 'submitted', 'họp ngày 08/01/2021', 1, '2021-01-08', '', NULL, 1795271635);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (8, 8, NULL, 2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'lead', 'period', '2021-02-28', '2021-02-28', 'assigned', '', NULL, NULL, '', NULL, 1795271635);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (9, 9, NULL, NULL, 'Hội Nông dân', 'hội nông dân', 'lead', 'none', NULL, NULL, 'assigned', '', NULL, NULL, '', NULL, 1795271635);
INSERT INTO record (id, kind, org, day, words, document, sha256, file, figure, created, created_by) VALUES (1, 'figure', 4, NULL, '', NULL, '6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1', 'bang.txt', '100%', 1795271635, 'Văn thư');
INSERT INTO record (id, kind, org, day, words, document, sha256, file, figure, created, created_by) VALUES (2, 'meeting', 2, '2021-01-08', 'đã họp', NULL, NULL, '', '', 1795271635, 'Văn thư');
INSERT INTO record_proof (assignment, record) VALUES (4, 1);
INSERT INTO record_proof (assignment, record) VALUES (7, 2);
INSERT INTO response (assignment, document, status) VALUES (4, 3, 'declined');
INSERT INTO no_task (document, at, by_name) VALUES (3, 1795271635, 'Văn thư');
INSERT INTO calendar_day (id, kind, name) VALUES (20210217, 'off', 'nghỉ hoán đổi');
INSERT INTO setting (id, name, value) VALUES (1, 'immediate-days', '7');
INSERT INTO awaited (task, words, type, issuer, day, document) VALUES (4, 'tỉnh ủy ban hành văn bản', '', 'tỉnh ủy', '2021-03-01', NULL);
INSERT INTO extension (id, assignment, due_before, due_after, reason, document, created, created_by) VALUES (1, 5, '2021-03-22', '2031-03-01', 'chờ hướng dẫn', NULL, 1795271635, 'Văn thư');
INSERT INTO duty (id, words, scope, asker, period, times, due_days, proof, topic, basis, since, until, created) VALUES (1, 'Họp giao ban', '2', '/', 'month', 1, 0, 'meeting', 'giao-ban', 'Quy chế làm việc', '2021-01-01', NULL, 1795271635);
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
CREATE UNIQUE INDEX org_by_parent_and_name ON org (coalesce(parent, 0), name_key);
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
INSERT INTO document_fts (document_fts) VALUES ('rebuild');

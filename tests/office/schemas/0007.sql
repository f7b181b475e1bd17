PRAGMA application_id = 1685024356;
PRAGMA user_version = 7;
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
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (1, NULL, '/1/', 'tinh-uy', 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'TU', 1795269195);
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (2, 1, '/1/2/', 'dang-uy', 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'ĐUK', 1795269195);
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (3, 2, '/1/2/3/', 'dang-bo-co-so', 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', '', 1795269195);
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (4, 2, '/1/2/4/', 'dang-bo-co-so', 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', '', 1795269195);
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (5, 2, '/1/2/5/', 'dang-bo-co-so', 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', '', 1795269195);
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (6, 2, '/1/2/6/', 'dang-bo-co-so', 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', '', 1795269195);
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (1, 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'tinh uy son ha');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'dang uy khoi cac co quan tinh son ha');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (2, 'Đảng ủy Khối', 'đảng ủy khối', 'dang uy khoi');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (3, 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', 'dang uy so xay dung');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'dang uy so tai chinh');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (5, 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', 'chi bo thu vien tinh');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (6, 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', 'dang uy benh vien da khoa tinh');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (2, 'Đảng ủy K.', 'đảng ủy k.', 'dang uy k.');
INSERT INTO account (id, login, name, role, org, password, created) VALUES (1, 'vanthu', 'vanthu', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$9PMFQzhlK0TzUep5yR42Ng$UFN8SF0wynmJscQs1FfYVfnS3hASp2rjJDerFTLjIRs', 1795269195);
INSERT INTO account (id, login, name, role, org, password, created) VALUES (2, 'lanhdao', 'lanhdao', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$4zT4XmK/FlpvEdysfv/CDg$M92QpPW5BXrKYSsDqlJSbNwsueO6z2RpWqBU1XNj9hM', 1795269195);
INSERT INTO file (sha256, size, bytes) VALUES ('7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', 1059, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120312d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO file (sha256, size, bytes) VALUES ('054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2', 1154, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120322d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a332e2056c4836e207068c3b26e672062c3a16f2063c3a16f206be1babf74207175e1baa32074726f6e67203230206e67c3a07920736175206b68692054e1bb896e6820e1bba7792062616e2068c3a06e682076c4836e2062e1baa36e2e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO file (sha256, size, bytes) VALUES ('b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b', 272, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba6592053e1bb9e2054c38049204348c38d4e480a53e1bb9120372d4b482fc490550a48c3a0204cc3a26d2c206e67c3a079203230207468c3a16e67203031206ec4836d20323032310a0a4be1babe20484fe1baa043480a6b68e1baaf63207068e1bba5632068e1baa16e206368e1babf0a0a43c3a1632068e1baa16e206368e1babf206ec3aa752074e1baa169205468c3b46e672062c3a16f2073e1bb912039392d54422fc490554b20c491c3a320c491c6b0e1bba363206b68e1baaf63207068e1bba5632e0a0a542f4d20c490e1baa24e4720e1bba6590a42c38d205448c6af0a0a4cc3aa205468e1bb8b2048c3a00a');
INSERT INTO file (sha256, size, bytes) VALUES ('6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1', 6, x'62e1baa36e67');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (1, '7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', '0.txt', 1059, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '1', '1', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-18', 0, 1795269196, 'dondoc');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (2, '054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2', '1.txt', 1154, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '99', '99', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'về việc rà soát', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-01', 0, 1795269196, 'dondoc');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (3, 'b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b', 'kh-7.txt', 272, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY SỞ TÀI CHÍNH', '7', '7', 'KH/ĐU', 'kh/đu', 'Kế hoạch', 'kế hoạch', 'Hà Lâm', 'khắc phục hạn chế', 'T/M ĐẢNG ỦY', 'BÍ THƯ', 'Lê Thị Hà', '2021-01-20', '2021-02-18', 0, 1795269196, 'Văn thư');
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
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (1, 1795269195, 0, 'dondoc', 'cli', 'org.add', 'org', 1, '', '{"code":"TU","created":1795269195,"kind":"tinh-uy","name":"Tỉnh ủy Sơn Hà","names":["Tỉnh ủy Sơn Hà"],"parent":null,"path":"/1/"}', '0000000000000000000000000000000000000000000000000000000000000000', '09f452d9af85940475e3fa57d6e8eef25e401c218d7db52bdd2830d6846c38f8');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (2, 1795269195, 0, 'dondoc', 'cli', 'org.add', 'org', 2, '', '{"code":"ĐUK","created":1795269195,"kind":"dang-uy","name":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"],"parent":1,"path":"/1/2/"}', '09f452d9af85940475e3fa57d6e8eef25e401c218d7db52bdd2830d6846c38f8', '07c608e0e9356316e95ef7ee1ae0017e754435a5e894df75dca74f0c0c9989c2');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (3, 1795269195, 0, 'dondoc', 'cli', 'org.add', 'org', 3, '', '{"code":"","created":1795269195,"kind":"dang-bo-co-so","name":"Đảng ủy Sở Xây dựng","names":["Đảng ủy Sở Xây dựng"],"parent":2,"path":"/1/2/3/"}', '07c608e0e9356316e95ef7ee1ae0017e754435a5e894df75dca74f0c0c9989c2', '019c3ee39437306f9ee51a540d0d3b08890019dc285329ab25417595b970c7f2');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (4, 1795269195, 0, 'dondoc', 'cli', 'org.add', 'org', 4, '', '{"code":"","created":1795269195,"kind":"dang-bo-co-so","name":"Đảng ủy Sở Tài chính","names":["Đảng ủy Sở Tài chính"],"parent":2,"path":"/1/2/4/"}', '019c3ee39437306f9ee51a540d0d3b08890019dc285329ab25417595b970c7f2', '7be0e3b41174d0993e980ab863b70e2f95701278242f34a0ddd8d3ecb14d7ca5');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (5, 1795269195, 0, 'dondoc', 'cli', 'org.add', 'org', 5, '', '{"code":"","created":1795269195,"kind":"dang-bo-co-so","name":"Chi bộ Thư viện tỉnh","names":["Chi bộ Thư viện tỉnh"],"parent":2,"path":"/1/2/5/"}', '7be0e3b41174d0993e980ab863b70e2f95701278242f34a0ddd8d3ecb14d7ca5', '3d3a1b28a197e188c624e0317c71e660d3836d83eefee2e44bbc7bd56ea60833');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (6, 1795269195, 0, 'dondoc', 'cli', 'org.add', 'org', 6, '', '{"code":"","created":1795269195,"kind":"dang-bo-co-so","name":"Đảng ủy Bệnh viện Đa khoa tỉnh","names":["Đảng ủy Bệnh viện Đa khoa tỉnh"],"parent":2,"path":"/1/2/6/"}', '3d3a1b28a197e188c624e0317c71e660d3836d83eefee2e44bbc7bd56ea60833', '5995a5b75fe61c91cac81f751d87c98e2e7bd42ad6bb63bda9ba190b90eeeeaf');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (7, 1795269195, 0, 'dondoc', 'cli', 'user.add', 'user', 1, '', '{"created":1795269195,"login":"vanthu","name":"vanthu","org":null,"password":"3702f5a2097150e6ce4d36eb483bc8a11fec03d70b84f2bb67d3dec629c7fb4e","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', '5995a5b75fe61c91cac81f751d87c98e2e7bd42ad6bb63bda9ba190b90eeeeaf', '90f57b2b3d8153f024b914329618cb58409e9f64012f1017112fae5c49e00bcd');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (8, 1795269195, 0, 'dondoc', 'cli', 'user.add', 'user', 2, '', '{"created":1795269195,"login":"lanhdao","name":"lanhdao","org":null,"password":"88968c9dfc8f707b3564228bea68349d0374a33d0c80506442b12765524c9832","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', '90f57b2b3d8153f024b914329618cb58409e9f64012f1017112fae5c49e00bcd', '14e6dd6bb9cc21e225c07afcf26266248a3bb6d571c21e7cca6e022d9fc006e5');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (9, 1795269196, 0, 'dondoc', 'cli', 'document.register', 'document', 1, '', '{"access":[{"document":1,"path":"/1/2/3/","why":"addressed"},{"document":1,"path":"/","why":"owner"}],"citations":"1dee21695e94699f7042d42722db273fd5a66042a7b55d89b6c6a18776f120ae","created":1795269196,"created_by":"dondoc","file":"0.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","no_task":null,"number":"1","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1059,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Xây dựng"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":1,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":1,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":1,"due":null,"due_by_hand":0,"duty":null,"event":"","id":2,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":871,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","type":"Thông báo","whole_paragraphs":0}', '14e6dd6bb9cc21e225c07afcf26266248a3bb6d571c21e7cca6e022d9fc006e5', '7870f51208a816f655ad7e2970eb768b3e141804ccef2527df060057fd19f22d');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (10, 1795269196, 0, 'dondoc', 'cli', 'document.register', 'document', 2, '', '{"access":[{"document":2,"path":"/1/2/4/","why":"addressed"},{"document":2,"path":"/","why":"owner"}],"citations":"0947b460a653183b9055d20b5a5826b28daeeb0510af79eeac62d3e1340ca459","created":1795269196,"created_by":"dondoc","file":"1.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","no_task":null,"number":"2","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1154,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Tài chính"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":2,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":3,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":20,"asker":"/","assignees":["Văn phòng"],"by_hand":0,"channel":"","deadline_kind":"relative","deadline_words":"trong 20 ngày sau khi Tỉnh ủy ban hành văn bản","decided":0,"decided_by":"","deliverable":"báo cáo kết quả","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"other","id":4,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":846,"status":"proposed","unchanged":0,"unit":"day","words":"Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"","id":5,"line":24,"period":"","reason":"","scope":"","serves":null,"span_from":848,"span_to":966,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"054295b1b11deb38437bbfe20d88b2d66eae031f6e0274bdd845dd61992619a2","type":"Thông báo","whole_paragraphs":0}', '7870f51208a816f655ad7e2970eb768b3e141804ccef2527df060057fd19f22d', 'f62a405306bf34a8d2d34b04f21f6629b74bdf3445d23ffae31b286f725b17b0');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (11, 1795269196, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 1, '{"assignees":["Đảng ủy Sở Xây dựng"],"decided":0,"decided_by":"","status":"proposed","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."}', '{"assignees":["Đảng ủy Khối","Chi bộ Lưu trữ"],"decided":1795269196,"decided_by":"Văn thư","status":"confirmed","words":"rà soát, báo cáo"}', 'f62a405306bf34a8d2d34b04f21f6629b74bdf3445d23ffae31b286f725b17b0', 'eeb85914a652ad5d7f087cb2421a874a870ff45292d9cde19044e205eb595bb6');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (12, 1795269196, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 1, '', '{"assignee":"Đảng ủy Khối","created":1795269196,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":2,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":1}', 'eeb85914a652ad5d7f087cb2421a874a870ff45292d9cde19044e205eb595bb6', 'c7b8f9caf73911a99a455866fe695c3faa5aaaca33b209651990b5ec7bd5013e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (13, 1795269196, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 2, '', '{"assignee":"Chi bộ Lưu trữ","created":1795269196,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":1}', 'c7b8f9caf73911a99a455866fe695c3faa5aaaca33b209651990b5ec7bd5013e', '8dce423b52e9ad24c441aaa3f92b9b58ec36b73d7e9b70423acd64c4e318a5f2');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (14, 1795269196, 1, 'Văn thư', 'cli', 'task.reject', 'task', 2, '{"decided":0,"decided_by":"","reason":"","status":"proposed"}', '{"decided":1795269196,"decided_by":"Văn thư","reason":"trùng","status":"rejected"}', '8dce423b52e9ad24c441aaa3f92b9b58ec36b73d7e9b70423acd64c4e318a5f2', '5b519d72df326109b9199b91e0427b924e88a6395f7c9cbb9457187bc8614887');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (15, 1795269196, 1, 'Văn thư', 'cli', 'task.add', 'task', 6, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"date","deadline_words":"","decided":1795269196,"decided_by":"Văn thư","deliverable":"","document":1,"due":"2021-06-30","due_by_hand":1,"duty":null,"event":"","line":1,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":5,"status":"confirmed","unchanged":0,"unit":"","words":"lập danh mục hồ sơ"}', '5b519d72df326109b9199b91e0427b924e88a6395f7c9cbb9457187bc8614887', '25412436c5eeebe61ae54ac3ab4165bfb8d2ebd0f877e78e5c4ed5240e8c0e31');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (16, 1795269196, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 3, '', '{"assignee":"","created":1795269196,"deadline_kind":"date","document":1,"done":null,"due":"2021-06-30","evidence":"","first_due":"2021-06-30","handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":6}', '25412436c5eeebe61ae54ac3ab4165bfb8d2ebd0f877e78e5c4ed5240e8c0e31', '7c28a7aa809073e299e62b80e0deed5b815254ee0e87cac1030f17079cdcccb6');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (17, 1795269196, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 3, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795269196,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', '7c28a7aa809073e299e62b80e0deed5b815254ee0e87cac1030f17079cdcccb6', '1b40c24357e6a6fd1a039749a20ac1a6a0f06e698f697ba1a8881c01fa9573f3');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (18, 1795269196, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 4, '', '{"assignee":"Đảng ủy Sở Tài chính","created":1795269196,"deadline_kind":"date","document":2,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":4,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":3}', '1b40c24357e6a6fd1a039749a20ac1a6a0f06e698f697ba1a8881c01fa9573f3', '827125aa4015d3a1de48bba7d8e709e12617d02b362ac6b65460f435d583f7a7');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (19, 1795269196, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 4, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795269196,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', '827125aa4015d3a1de48bba7d8e709e12617d02b362ac6b65460f435d583f7a7', '083679667d148a7f9eebef5e9323e681fa693e8a3cb8be47ac9ee1ecb4d05040');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (20, 1795269196, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 5, '', '{"assignee":"Văn phòng","created":1795269196,"deadline_kind":"relative","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":4}', '083679667d148a7f9eebef5e9323e681fa693e8a3cb8be47ac9ee1ecb4d05040', '33ebd37e74a01a61a81a2274ed5bfd6444a8f79de0f5525e4ab64d01079394cd');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (21, 1795269196, 1, 'Văn thư', 'cli', 'event.await', 'awaited', 4, '', '{"day":null,"document":null,"issuer":"tỉnh ủy","task":4,"type":"","words":"tỉnh ủy ban hành văn bản"}', '33ebd37e74a01a61a81a2274ed5bfd6444a8f79de0f5525e4ab64d01079394cd', '46b22ac99fe3114ae72caed1f83b33b78ec8593c2f3dcc9a60d3609ae8e182a5');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (22, 1795269196, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 5, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795269196,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', '46b22ac99fe3114ae72caed1f83b33b78ec8593c2f3dcc9a60d3609ae8e182a5', '9b4ca4a15064b8cfdfb81457a46fae3bdd3541676ce484e554b76273d00ef854');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (23, 1795269196, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 6, '', '{"assignee":"Ủy ban Kiểm tra Đảng ủy Khối","created":1795269196,"deadline_kind":"none","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","records":[],"responses":[],"role":"lead","state":"assigned","submitted_by":null,"task":5}', '9b4ca4a15064b8cfdfb81457a46fae3bdd3541676ce484e554b76273d00ef854', 'f342ecd195c28084b6ee60e46b6908c8d4bf89deb8e78a3b8f42637ac2d5bf95');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (24, 1795269196, 1, 'Văn thư', 'cli', 'document.correct', 'document', 2, '{"number":"2","received":"2021-02-18","subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021"}', '{"number":"99","received":"2021-02-01","subject":"về việc rà soát"}', 'f342ecd195c28084b6ee60e46b6908c8d4bf89deb8e78a3b8f42637ac2d5bf95', '0ed8f805ffb32e1916fc2c7af82d4d7555b3027de0781f8f13b5a610c765f6fb');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (25, 1795269196, 1, 'Văn thư', 'cli', 'org.alias', 'org', 2, '{"names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '{"names":["Đảng ủy K.","Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '0ed8f805ffb32e1916fc2c7af82d4d7555b3027de0781f8f13b5a610c765f6fb', 'd4afb1203fad578e5e634523199a0e3d140701da306cb2ce45635dfdff358203');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (26, 1795269196, 1, 'Văn thư', 'cli', 'calendar.set', 'calendar_day', 20210217, '', '{"kind":"off","name":"nghỉ hoán đổi"}', 'd4afb1203fad578e5e634523199a0e3d140701da306cb2ce45635dfdff358203', '4e907246e9a7a20648a837de9ce3f99721e9f252d10f350289c7d8123c62006d');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (27, 1795269196, 1, 'Văn thư', 'cli', 'setting.set', 'setting', 1, '', '{"name":"immediate-days","value":"7"}', '4e907246e9a7a20648a837de9ce3f99721e9f252d10f350289c7d8123c62006d', '59852df7028f714a51c96a86a14301cb64c41031208cd1cf6298d9385f6c3d68');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (28, 1795269196, 1, 'Văn thư', 'cli', 'event.record', 'awaited', 4, '{"day":null}', '{"day":"2021-03-01"}', '59852df7028f714a51c96a86a14301cb64c41031208cd1cf6298d9385f6c3d68', '0aecd56dba482ae6b31f51f5eddade9b8ce1b26cbfad9c2b57bc6b707581f898');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (29, 1795269196, 1, 'Văn thư', 'cli', 'task.redate', 'task', 4, '{"due":null}', '{"due":"2021-03-22"}', '0aecd56dba482ae6b31f51f5eddade9b8ce1b26cbfad9c2b57bc6b707581f898', '28b8f149018c06b87c1f11c79b1e42d2d61c5174d0bbb9dde40f17d052a534e2');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (30, 1795269196, 1, 'Văn thư', 'cli', 'assignment.redate', 'assignment', 5, '{"due":null,"first_due":null}', '{"due":"2021-03-22","first_due":"2021-03-22"}', '28b8f149018c06b87c1f11c79b1e42d2d61c5174d0bbb9dde40f17d052a534e2', 'bc5b85128ea8122445f984aa8760b8789e9bf8b8d7953fc3920f1373da6bed60');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (31, 1795269196, 1, 'Văn thư', 'cli', 'extension.grant', 'extension', 1, '', '{"assignment":5,"created":1795269196,"created_by":"Văn thư","document":null,"due_after":"2031-03-01","due_before":"2021-03-22","reason":"chờ hướng dẫn"}', 'bc5b85128ea8122445f984aa8760b8789e9bf8b8d7953fc3920f1373da6bed60', '763118c7646808652baf3ae097a08451b65d1eb19e115dc8d1eb9780d6683c8d');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (32, 1795269196, 1, 'Văn thư', 'cli', 'assignment.extend', 'assignment', 5, '{"due":"2021-03-22"}', '{"due":"2031-03-01","note":"chờ hướng dẫn"}', '763118c7646808652baf3ae097a08451b65d1eb19e115dc8d1eb9780d6683c8d', 'e9d05169bf6c372a100c20ce69cbe33c307dd137956c29c8ae1a8f134e65486e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (33, 1795269196, 1, 'Văn thư', 'cli', 'document.register', 'document', 3, '', '{"access":[{"document":3,"path":"/","why":"owner"}],"citations":"32975111356cbb8e0ffed15055898c2d9d3c740ddb4f3a98127c2cadf869b4b8","created":1795269196,"created_by":"Văn thư","file":"kh-7.txt","issued":"2021-01-20","issuer":"ĐẢNG ỦY SỞ TÀI CHÍNH","no_task":null,"number":"7","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b","signer_authority":"T/M ĐẢNG ỦY","signer_name":"Lê Thị Hà","signer_position":"BÍ THƯ","size":272,"subject":"khắc phục hạn chế","symbol":"KH/ĐU","tasks":[],"text":"b25cff5bcb23e29f4bdd87b561b86427fbde9858693f690e01107fd04092947b","type":"Kế hoạch","whole_paragraphs":0}', 'e9d05169bf6c372a100c20ce69cbe33c307dd137956c29c8ae1a8f134e65486e', 'c300cb1a704f2d4e8501a4df5476eb298030631581a982aae9cd03712def9299');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (34, 1795269196, 1, 'Văn thư', 'cli', 'assignment.propose', 'assignment', 4, '{"responses":[]}', '{"responses":[{"document":3,"status":"proposed"}]}', 'c300cb1a704f2d4e8501a4df5476eb298030631581a982aae9cd03712def9299', '402502341ceb39433b95f6bc8156cef03ded179c923ff7d3ff22fd34881b730b');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (35, 1795269196, 1, 'Văn thư', 'cli', 'assignment.decline', 'assignment', 4, '{"responses":[{"document":3,"status":"proposed"}]}', '{"responses":[{"document":3,"status":"declined"}]}', '402502341ceb39433b95f6bc8156cef03ded179c923ff7d3ff22fd34881b730b', '699135601a8931d0a3e3c2fbb67f264e12a318fc5d1b3ff36e9f2d4df9da8c1a');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (36, 1795269196, 1, 'Văn thư', 'cli', 'record.add', 'record', 1, '', '{"created":1795269196,"created_by":"Văn thư","day":null,"document":null,"figure":"100%","file":"bang.txt","kind":"figure","org":4,"sha256":"6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1","words":""}', '699135601a8931d0a3e3c2fbb67f264e12a318fc5d1b3ff36e9f2d4df9da8c1a', 'c95363fac55ba079577c717682ee030de1cc6374218de991b564ea392897107f');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (37, 1795269196, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 4, '{"evidence":"","handed":null,"records":[],"state":"assigned","submitted_by":null}', '{"evidence":"đã nộp đủ","handed":"2021-02-18","note":"thay mặt Đảng ủy Sở Tài chính","records":[1],"state":"submitted","submitted_by":1}', 'c95363fac55ba079577c717682ee030de1cc6374218de991b564ea392897107f', '3b08823857321b5382ad94d750df229ad762662da8e05af0cd30505e29ab19cc');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (38, 1795269196, 1, 'Văn thư', 'cli', 'document.none', 'document', 3, '{"no_task":null}', '{"no_task":{"at":1795269196,"by_name":"Văn thư","document":3}}', '3b08823857321b5382ad94d750df229ad762662da8e05af0cd30505e29ab19cc', '6d95cad4f04df4e4c17e51dc8742951e319b5a9bc0efca6250733fd257087e1a');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (39, 1795269196, 1, 'Văn thư', 'cli', 'user.second_on', 'user', 1, '{"recovery":[],"second_factor":null}', '{"recovery":["05cedae645ab86b8e1a16f515463b9c92b1d98e2bbe24d495caa61a6b15c9bd1","1c2a7a65836db06d376f7b6e451a354ad1329d360f9e8af5f5bc49aa9c5d48f9","47a878029e9c918194a993b67e1a23adb540e8f508991d59edd787af60c61679","873be5440a2b26c69d24e7977b7924774849b0e9fbf02534c709b9da16ac438f","9d52720c667d5e5d52cd28eac38095059a8e62f928058bf4ae2c15d8e8a47efe","a68a7eac5593eba09a77f532dae4a0111c36483c43496c36eb1e84a3c22635e3","b52242f393983b430a4d276b359941930706e33466e9e578479b116c3d7ae8ae","c55e040ad5117274c954d799af5de0212b093166fbf105a846c1b85cb5ada3c7","e45702021a82f18f9cf5cf178e67deefc048af7f2fa215f0edb7048993fe8e87","ed96b4e28203c4d8c509295887d854c338f2add89cf3cf91cda6f26e252b5648"],"second_factor":{"account":1,"created":1795269196,"secret":"6cc99d76055f5b2bc29827dfa75d1bf3582b25decce5cafc357b6c76523917cb"}}', '6d95cad4f04df4e4c17e51dc8742951e319b5a9bc0efca6250733fd257087e1a', '32623a0e819cf76b2e823b8c76459c8aec765fea13c90d3ffeba88127df9eb59');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (40, 1795269196, 1, 'Văn thư', 'cli', 'user.token', 'user', 1, '{"tokens":[]}', '{"tokens":[{"account":1,"created":1795269196,"expires":1797861196,"hash":"6e2665d97c845d22e73abf6c6a01af69759e9c1522049ff19ec524a713a020fe","id":1,"name":"một cửa","scopes":"read"}]}', '32623a0e819cf76b2e823b8c76459c8aec765fea13c90d3ffeba88127df9eb59', '3192f3894622f8ec16f26b62d16a6f11d1b71c7b9387fa113000a3d2ba4df9f9');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (41, 1795269196, 1, 'Văn thư', 'cli', 'assignment.acknowledge', 'assignment', 1, '{"state":"assigned"}', '{"note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"acknowledged"}', '3192f3894622f8ec16f26b62d16a6f11d1b71c7b9387fa113000a3d2ba4df9f9', '9b3ae62d99724df87b890e8ee50189cef0700ed709e499f8265cac8c4ed2c510');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (42, 1795269196, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 1, '{"evidence":"","handed":null,"state":"acknowledged","submitted_by":null}', '{"evidence":"Báo cáo số 5","handed":"2021-02-18","note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"submitted","submitted_by":1}', '9b3ae62d99724df87b890e8ee50189cef0700ed709e499f8265cac8c4ed2c510', '1b55235c4ca12ba7cbcdc2eb837ea7ddaa529b26a356b61041463fbcd2f51d58');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (43, 1795269196, 1, 'Văn thư', 'cli', 'assignment.cancel', 'assignment', 2, '{"reason":"","state":"assigned"}', '{"reason":"không cần nữa","state":"cancelled"}', '1b55235c4ca12ba7cbcdc2eb837ea7ddaa529b26a356b61041463fbcd2f51d58', '1a5072bf4536f8f4300e88d72c937160c1dda2faed0fcc2030af8c30aaff7168');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (44, 1795269196, 2, 'Lãnh đạo', 'cli', 'assignment.accept', 'assignment', 1, '{"done":null,"state":"submitted"}', '{"done":"2021-02-18","state":"accepted"}', '1a5072bf4536f8f4300e88d72c937160c1dda2faed0fcc2030af8c30aaff7168', 'be3f642fb43089477f1189598799e8c50e4103c1c0e4d143f9fa27459093cd3d');
INSERT INTO journal_head (one, id, hash) VALUES (1, 44, 'be3f642fb43089477f1189598799e8c50e4103c1c0e4d143f9fa27459093cd3d');
INSERT INTO document_access (path, document, why) VALUES ('/', 1, 'owner');
INSERT INTO document_access (path, document, why) VALUES ('/1/2/3/', 1, 'addressed');
INSERT INTO document_access (path, document, why) VALUES ('/', 2, 'owner');
INSERT INTO document_access (path, document, why) VALUES ('/1/2/4/', 2, 'addressed');
INSERT INTO document_access (path, document, why) VALUES ('/1/2/', 1, 'assigned');
INSERT INTO document_access (path, document, why) VALUES ('/1/2/4/', 2, 'assigned');
INSERT INTO document_access (path, document, why) VALUES ('/', 3, 'owner');
INSERT INTO once (key, at, outcome) VALUES ('e52839d34d88d32baed70bbd966ebd69f8ca0e74ea66e21bcee99f97d463a531', 1795269195, '');
INSERT INTO once (key, at, outcome) VALUES ('a0c62c76ee8cd9ecd97054a5df7e16350b268aa81c6234983b9e7fdf37bac1bc', 1795269195, '');
INSERT INTO once (key, at, outcome) VALUES ('27398da3777b1f0356daca6996363a23e87916bc7d02cff563f353e91a587487', 1795269195, '');
INSERT INTO second_factor (account, secret, created) VALUES (1, x'cc560588509cc0de55f580a4b056f2f75a404813', 1795269196);
INSERT INTO recovery_code (account, hash) VALUES (1, 'c55e040ad5117274c954d799af5de0212b093166fbf105a846c1b85cb5ada3c7');
INSERT INTO recovery_code (account, hash) VALUES (1, '9d52720c667d5e5d52cd28eac38095059a8e62f928058bf4ae2c15d8e8a47efe');
INSERT INTO recovery_code (account, hash) VALUES (1, 'b52242f393983b430a4d276b359941930706e33466e9e578479b116c3d7ae8ae');
INSERT INTO recovery_code (account, hash) VALUES (1, '1c2a7a65836db06d376f7b6e451a354ad1329d360f9e8af5f5bc49aa9c5d48f9');
INSERT INTO recovery_code (account, hash) VALUES (1, 'e45702021a82f18f9cf5cf178e67deefc048af7f2fa215f0edb7048993fe8e87');
INSERT INTO recovery_code (account, hash) VALUES (1, 'ed96b4e28203c4d8c509295887d854c338f2add89cf3cf91cda6f26e252b5648');
INSERT INTO recovery_code (account, hash) VALUES (1, '47a878029e9c918194a993b67e1a23adb540e8f508991d59edd787af60c61679');
INSERT INTO recovery_code (account, hash) VALUES (1, '05cedae645ab86b8e1a16f515463b9c92b1d98e2bbe24d495caa61a6b15c9bd1');
INSERT INTO recovery_code (account, hash) VALUES (1, '873be5440a2b26c69d24e7977b7924774849b0e9fbf02534c709b9da16ac438f');
INSERT INTO recovery_code (account, hash) VALUES (1, 'a68a7eac5593eba09a77f532dae4a0111c36483c43496c36eb1e84a3c22635e3');
INSERT INTO second_factor_used (account, step) VALUES (1, 59842306);
INSERT INTO api_token (id, account, hash, name, scopes, created, expires) VALUES (1, 1, '6e2665d97c845d22e73abf6c6a01af69759e9c1522049ff19ec524a713a020fe', 'một cửa', 'read', 1795269196, 1797861196);
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (1, 1, 20, 594, 751, 'rà soát, báo cáo', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 0, 'Văn thư', 1795269196, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (2, 1, 22, 753, 871, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'rejected', 0, 'Văn thư', 1795269196, 'trùng', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (3, 2, 20, 594, 751, 'Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 1, 'Văn thư', 1795269196, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (4, 2, 22, 753, 846, 'Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản.', 'báo cáo kết quả', '', 'relative', 'trong 20 ngày sau khi Tỉnh ủy ban hành văn bản', 20, 'day', 'other', '2021-03-22', 0, 0, 'confirmed', 1, 'Văn thư', 1795269196, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (5, 2, 24, 848, 966, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'confirmed', 1, 'Văn thư', 1795269196, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (6, 1, 1, 0, 5, 'lập danh mục hồ sơ', '', '', 'date', '', 0, '', '', '2021-06-30', 1, 1, 'confirmed', 0, 'Văn thư', 1795269196, '', '/', NULL, '', NULL, '');
INSERT INTO task_assignee (task, seq, name) VALUES (2, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (3, 0, 'Đảng ủy Sở Tài chính');
INSERT INTO task_assignee (task, seq, name) VALUES (4, 0, 'Văn phòng');
INSERT INTO task_assignee (task, seq, name) VALUES (5, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (1, 0, 'Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (1, 1, 'Chi bộ Lưu trữ');
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (1, 1, 1, 2, 'Đảng ủy Khối', 'đảng ủy khối', 'lead', 'date', '2021-02-20', '2021-02-20', 'accepted', 'Báo cáo số 5', 1, '2021-02-18', '', '2021-02-18', 1795269196);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (2, 1, 1, NULL, 'Chi bộ Lưu trữ', 'chi bộ lưu trữ', 'lead', 'date', '2021-02-20', '2021-02-20', 'cancelled', '', NULL, NULL, 'không cần nữa', NULL, 1795269196);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (3, 6, 1, NULL, '', '', 'lead', 'date', '2021-06-30', '2021-06-30', 'assigned', '', NULL, NULL, '', NULL, 1795269196);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (4, 3, 2, 4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'lead', 'date', '2021-02-20', '2021-02-20', 'submitted', 'đã nộp đủ', 1, '2021-02-18', '', NULL, 1795269196);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (5, 4, 2, NULL, 'Văn phòng', 'văn phòng', 'lead', 'relative', '2031-03-01', '2021-03-22', 'assigned', '', NULL, NULL, '', NULL, 1795269196);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (6, 5, 2, NULL, 'Ủy ban Kiểm tra Đảng ủy Khối', 'ủy ban kiểm tra đảng ủy khối', 'lead', 'none', NULL, NULL, 'assigned', '', NULL, NULL, '', NULL, 1795269196);
INSERT INTO record (id, kind, org, day, words, document, sha256, file, figure, created, created_by) VALUES (1, 'figure', 4, NULL, '', NULL, '6ad0427a1205be81b9eca82a5644bc37efc81c4b91b3f6f6a68417a96adf42e1', 'bang.txt', '100%', 1795269196, 'Văn thư');
INSERT INTO record_proof (assignment, record) VALUES (4, 1);
INSERT INTO response (assignment, document, status) VALUES (4, 3, 'declined');
INSERT INTO no_task (document, at, by_name) VALUES (3, 1795269196, 'Văn thư');
INSERT INTO calendar_day (id, kind, name) VALUES (20210217, 'off', 'nghỉ hoán đổi');
INSERT INTO setting (id, name, value) VALUES (1, 'immediate-days', '7');
INSERT INTO awaited (task, words, type, issuer, day, document) VALUES (4, 'tỉnh ủy ban hành văn bản', '', 'tỉnh ủy', '2021-03-01', NULL);
INSERT INTO extension (id, assignment, due_before, due_after, reason, document, created, created_by) VALUES (1, 5, '2021-03-22', '2031-03-01', 'chờ hướng dẫn', NULL, 1795269196, 'Văn thư');
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
CREATE INDEX assignment_by_org ON assignment (org, due_sort, id);
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
INSERT INTO document_fts (document_fts) VALUES ('rebuild');

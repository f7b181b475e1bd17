PRAGMA application_id = 1685024356;
PRAGMA user_version = 5;
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
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (1, NULL, '/1/', 'tinh-uy', 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'TU', 1795266481);
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (2, 1, '/1/2/', 'dang-uy', 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'ĐUK', 1795266481);
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (3, 2, '/1/2/3/', 'dang-bo-co-so', 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', '', 1795266481);
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (4, 2, '/1/2/4/', 'dang-bo-co-so', 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', '', 1795266481);
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (5, 2, '/1/2/5/', 'dang-bo-co-so', 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', '', 1795266481);
INSERT INTO org (id, parent, path, kind, name, name_key, code, created) VALUES (6, 2, '/1/2/6/', 'dang-bo-co-so', 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', '', 1795266481);
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (1, 'Tỉnh ủy Sơn Hà', 'tỉnh ủy sơn hà', 'tinh uy son ha');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (2, 'Đảng ủy Khối các cơ quan tỉnh Sơn Hà', 'đảng ủy khối các cơ quan tỉnh sơn hà', 'dang uy khoi cac co quan tinh son ha');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (2, 'Đảng ủy Khối', 'đảng ủy khối', 'dang uy khoi');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (3, 'Đảng ủy Sở Xây dựng', 'đảng ủy sở xây dựng', 'dang uy so xay dung');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'dang uy so tai chinh');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (5, 'Chi bộ Thư viện tỉnh', 'chi bộ thư viện tỉnh', 'chi bo thu vien tinh');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (6, 'Đảng ủy Bệnh viện Đa khoa tỉnh', 'đảng ủy bệnh viện đa khoa tỉnh', 'dang uy benh vien da khoa tinh');
INSERT INTO org_name (org, name, name_key, name_fold) VALUES (2, 'Đảng ủy K.', 'đảng ủy k.', 'dang uy k.');
INSERT INTO account (id, login, name, role, org, password, created) VALUES (1, 'vanthu', 'vanthu', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$gzrEqI5huNWQj18r9Ar9EQ$2wUqpXG/5f7MwKxTMQnoWSiXf7DaUA2epDjk5SoNyrw', 1795266481);
INSERT INTO account (id, login, name, role, org, password, created) VALUES (2, 'lanhdao', 'lanhdao', 'clerk', NULL, '$argon2id$v=19$m=65536,t=2,p=1$JiSHTx7baoe5ELNtc+SeCQ$JUCcDa1xR1ofq0SOn6snDPzUQHSa7dgK9kmt2I71k8Y', 1795266481);
INSERT INTO file (sha256, size, bytes) VALUES ('7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', 1059, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120312d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2058c3a2792064e1bbb16e672028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO file (sha256, size, bytes) VALUES ('751f443c76777589ea9b7540d1e6e68109ea35c3961dc78982907b02711738c8', 1059, x'54e1bb884e4820e1bba6592053c6a04e2048c3800ac490e1baa24e4720e1bba659204b48e1bb90492043c381432043c6a0205155414e2054e1bb884e480a2a0a53e1bb9120322d54422fc490554b0ac490e1baa24e472043e1bb984e472053e1baa24e205649e1bb8654204e414d0a48c3a0204cc3a26d2c206e67c3a079203035207468c3a16e67203031206ec4836d20323032310a0a5448c3944e472042c3814f0a4be1babf74206c75e1baad6e2063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91690a76e1bb812063c3b46e672074c3a163206b69e1bb836d207472612c206769c3a16d2073c3a174206ec4836d20323032310a0a5468e1bbb163206869e1bb876e20517579e1babf7420c491e1bb8b6e682073e1bb912034352d51c4902fc490554b206e67c3a0792030342f30312f323032312063e1bba7612042616e205468c6b0e1bb9d6e672076e1bba520c490e1baa36e6720e1bba779204b68e1bb91692c2042616e205468c6b0e1bb9d6e672076e1bba5206be1babf74206c75e1baad6e206e68c6b0207361753a0a0a492e20c6af7520c49169e1bb836d0a0a2d2043c3a163206368692c20c491e1baa36e672062e1bb9920c491c3a32078c3a2792064e1bbb16e67206368c6b0c6a16e67207472c3ac6e682063c3b46e672074c3a163206ec4836d203230323120c491c3ba6e67207468e1bb9d69206769616e2071757920c491e1bb8b6e682e0a0a49492e204e6869e1bb876d2076e1bba52074726f6e67207468e1bb9d69206769616e2074e1bb9b690a0a312e20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682078c3a2792064e1bbb16e67206be1babf20686fe1baa16368206b68e1baaf63207068e1bba5632063c3a1632068e1baa16e206368e1babf20c491c3a3206ec3aa752c2067e1bbad692076e1bb8120c490e1baa36e6720e1bba779204b68e1bb9169207472c6b0e1bb9b63206e67c3a0792032302f30322f323032312e0a0a322e20c490e1bb81206e6768e1bb8b20e1bba6792062616e204b69e1bb836d2074726120c490e1baa36e6720e1bba779204b68e1bb9169207468656f2064c3b5692c20c491c3b46e20c491e1bb9163207669e1bb8763207468e1bbb163206869e1bb876e205468c3b46e672062c3a16f206ec3a0792e0a0a4ec6a169206e68e1baad6e3a0a2d205468c6b0e1bb9d6e67207472e1bbb1632054e1bb896e6820e1bba7792028622f63292c0a2d20c490e1baa36e6720e1bba7792053e1bb9f2054c3a069206368c3ad6e682028742f68292c0a2d204cc6b0752056c4836e207068c3b26e6720c490e1baa36e6720e1bba779204b68e1bb91692e0a0a542f4d2042414e205448c6afe1bb9c4e472056e1bba40a5048c3932042c38d205448c6af0a0a5472e1baa76e2056c4836e2053c6a16e0a');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (1, '7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9', '0.txt', 1059, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '1', '1', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-18', 0, 1795266481, 'dondoc');
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by) VALUES (2, '751f443c76777589ea9b7540d1e6e68109ea35c3961dc78982907b02711738c8', '1.txt', 1059, 'TỈNH ỦY SƠN HÀ', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH', '99', '99', 'TB/ĐUK', 'tb/đuk', 'Thông báo', 'thông báo', 'Hà Lâm', 'về việc rà soát', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Văn Sơn', '2021-01-05', '2021-02-01', 0, 1795266481, 'dondoc');
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

2. Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c),
- Đảng ủy Sở Tài chính (t/h),
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Sơn
');
INSERT INTO document_search (document, header, body) VALUES (1, ' thong bao 1 tb duk ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 dang uy khoi cac co quan tinh tinh uy son ha ha lam tran van son ', ' tinh uy son ha dang uy khoi cac co quan tinh so 1 tb duk dang cong san viet nam ha lam ngay 05 thang 01 nam 2021 thong bao ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 thuc hien quyet dinh so 45 qd duk ngay 04 01 2021 cua ban thuong vu dang uy khoi ban thuong vu ket luan nhu sau i uu diem cac chi dang bo da xay dung chuong trinh cong tac nam 2021 dung thoi gian quy dinh ii nhiem vu trong thoi gian toi 1 dang uy so xay dung xay dung ke hoach khac phuc cac han che da neu gui ve dang uy khoi truoc ngay 20 02 2021 2 de nghi uy ban kiem tra dang uy khoi theo doi don doc viec thuc hien thong bao nay noi nhan thuong truc tinh uy b c dang uy so xay dung t h luu van phong dang uy khoi t m ban thuong vu pho bi thu tran van son ');
INSERT INTO document_search (document, header, body) VALUES (2, ' thong bao 99 tb duk ve viec ra soat dang uy khoi cac co quan tinh tinh uy son ha ha lam tran van son ', ' tinh uy son ha dang uy khoi cac co quan tinh so 2 tb duk dang cong san viet nam ha lam ngay 05 thang 01 nam 2021 thong bao ket luan cua ban thuong vu dang uy khoi ve cong tac kiem tra giam sat nam 2021 thuc hien quyet dinh so 45 qd duk ngay 04 01 2021 cua ban thuong vu dang uy khoi ban thuong vu ket luan nhu sau i uu diem cac chi dang bo da xay dung chuong trinh cong tac nam 2021 dung thoi gian quy dinh ii nhiem vu trong thoi gian toi 1 dang uy so tai chinh xay dung ke hoach khac phuc cac han che da neu gui ve dang uy khoi truoc ngay 20 02 2021 2 de nghi uy ban kiem tra dang uy khoi theo doi don doc viec thuc hien thong bao nay noi nhan thuong truc tinh uy b c dang uy so tai chinh t h luu van phong dang uy khoi t m ban thuong vu pho bi thu tran van son ');
INSERT INTO citation (document, seq, line, span_from, span_to, text, type, type_key, number, number_key, symbol, symbol_key, issuer, issued) VALUES (1, 0, 12, 285, 379, 'Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối', 'Quyết định', 'quyết định', '45', '45', 'QĐ/ĐUK', 'qđ/đuk', 'Ban Thường vụ Đảng ủy Khối', '2021-01-04');
INSERT INTO citation (document, seq, line, span_from, span_to, text, type, type_key, number, number_key, symbol, symbol_key, issuer, issued) VALUES (2, 0, 12, 285, 379, 'Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối', 'Quyết định', 'quyết định', '45', '45', 'QĐ/ĐUK', 'qđ/đuk', 'Ban Thường vụ Đảng ủy Khối', '2021-01-04');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (1, 1795266481, 0, 'dondoc', 'cli', 'org.add', 'org', 1, '', '{"code":"TU","created":1795266481,"kind":"tinh-uy","name":"Tỉnh ủy Sơn Hà","names":["Tỉnh ủy Sơn Hà"],"parent":null,"path":"/1/"}', '0000000000000000000000000000000000000000000000000000000000000000', 'e8373f1540a17816921b1f2f0c20b109166a8fb19705a2b7f8215945a4e9fe9d');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (2, 1795266481, 0, 'dondoc', 'cli', 'org.add', 'org', 2, '', '{"code":"ĐUK","created":1795266481,"kind":"dang-uy","name":"Đảng ủy Khối các cơ quan tỉnh Sơn Hà","names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"],"parent":1,"path":"/1/2/"}', 'e8373f1540a17816921b1f2f0c20b109166a8fb19705a2b7f8215945a4e9fe9d', 'bb05af3bf54cb3b3550a4a850d2ca58159c798f79457d3a99aeb9b9dd169820c');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (3, 1795266481, 0, 'dondoc', 'cli', 'org.add', 'org', 3, '', '{"code":"","created":1795266481,"kind":"dang-bo-co-so","name":"Đảng ủy Sở Xây dựng","names":["Đảng ủy Sở Xây dựng"],"parent":2,"path":"/1/2/3/"}', 'bb05af3bf54cb3b3550a4a850d2ca58159c798f79457d3a99aeb9b9dd169820c', 'cb9f099ffed014490cad54b787bd2ccec586acf2e6e27013a458ed4554e4b703');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (4, 1795266481, 0, 'dondoc', 'cli', 'org.add', 'org', 4, '', '{"code":"","created":1795266481,"kind":"dang-bo-co-so","name":"Đảng ủy Sở Tài chính","names":["Đảng ủy Sở Tài chính"],"parent":2,"path":"/1/2/4/"}', 'cb9f099ffed014490cad54b787bd2ccec586acf2e6e27013a458ed4554e4b703', '628680bcd1aed3af2b24384c74c435dbeef149db0bf13ea7ed5d2f964508fce8');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (5, 1795266481, 0, 'dondoc', 'cli', 'org.add', 'org', 5, '', '{"code":"","created":1795266481,"kind":"dang-bo-co-so","name":"Chi bộ Thư viện tỉnh","names":["Chi bộ Thư viện tỉnh"],"parent":2,"path":"/1/2/5/"}', '628680bcd1aed3af2b24384c74c435dbeef149db0bf13ea7ed5d2f964508fce8', '906cb2a145ba6f364a652b9f69c76bed58e5201275045edfe35d34b0d527433b');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (6, 1795266481, 0, 'dondoc', 'cli', 'org.add', 'org', 6, '', '{"code":"","created":1795266481,"kind":"dang-bo-co-so","name":"Đảng ủy Bệnh viện Đa khoa tỉnh","names":["Đảng ủy Bệnh viện Đa khoa tỉnh"],"parent":2,"path":"/1/2/6/"}', '906cb2a145ba6f364a652b9f69c76bed58e5201275045edfe35d34b0d527433b', '7f15929709a87ae2d37635cd5887cb2116773913537b115a00d99c328ddb1733');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (7, 1795266481, 0, 'dondoc', 'cli', 'user.add', 'user', 1, '', '{"created":1795266481,"login":"vanthu","name":"vanthu","org":null,"password":"156b730d0efa7353c28284eb7b651dbeaa15bfced92b0462830ef61ea54b13e7","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', '7f15929709a87ae2d37635cd5887cb2116773913537b115a00d99c328ddb1733', '5c40e117b3faad049de58205dc6b1c90ac57fe62753dca0fa7ccb3f504a4b2b7');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (8, 1795266481, 0, 'dondoc', 'cli', 'user.add', 'user', 2, '', '{"created":1795266481,"login":"lanhdao","name":"lanhdao","org":null,"password":"cad21f26c1918c0de45df6e36177d4c50f7d7ab20972162fad142fe69b8d05ed","recovery":[],"role":"clerk","second_factor":null,"tokens":[]}', '5c40e117b3faad049de58205dc6b1c90ac57fe62753dca0fa7ccb3f504a4b2b7', '0351c2fa9e73da0cb14a0a6c6f81347ac42e94e5819527a402a4e45f009e3a67');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (9, 1795266481, 0, 'dondoc', 'cli', 'document.register', 'document', 1, '', '{"access":[{"document":1,"path":"/1/2/3/","why":"addressed"},{"document":1,"path":"/","why":"owner"}],"citations":"1dee21695e94699f7042d42722db273fd5a66042a7b55d89b6c6a18776f120ae","created":1795266481,"created_by":"dondoc","file":"0.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","number":"1","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1059,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Xây dựng"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":1,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":1,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":1,"due":null,"due_by_hand":0,"duty":null,"event":"","id":2,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":871,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"7818ed3cf082387b336ba3d9353184f55a520ffb5987be2dda89c071edd0daa9","type":"Thông báo","whole_paragraphs":0}', '0351c2fa9e73da0cb14a0a6c6f81347ac42e94e5819527a402a4e45f009e3a67', '174bf36226ac88a6a8fa9cf1d8519d3e2e917abbdcb59a18b29f6d3ed806437f');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (10, 1795266481, 0, 'dondoc', 'cli', 'document.register', 'document', 2, '', '{"access":[{"document":2,"path":"/1/2/4/","why":"addressed"},{"document":2,"path":"/","why":"owner"}],"citations":"0947b460a653183b9055d20b5a5826b28daeeb0510af79eeac62d3e1340ca459","created":1795266481,"created_by":"dondoc","file":"1.txt","issued":"2021-01-05","issuer":"ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH","number":"2","parent":"TỈNH ỦY SƠN HÀ","place":"Hà Lâm","received":"2021-02-18","sha256":"751f443c76777589ea9b7540d1e6e68109ea35c3961dc78982907b02711738c8","signer_authority":"T/M BAN THƯỜNG VỤ","signer_name":"Trần Văn Sơn","signer_position":"PHÓ BÍ THƯ","size":1059,"subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021","symbol":"TB/ĐUK","tasks":[{"amount":0,"asker":"/","assignees":["Đảng ủy Sở Tài chính"],"by_hand":0,"channel":"","deadline_kind":"date","deadline_words":"trước ngày 20/02/2021","decided":0,"decided_by":"","deliverable":"kế hoạch khắc phục các hạn chế đã nêu","document":2,"due":"2021-02-20","due_by_hand":0,"duty":null,"event":"","id":3,"line":20,"period":"","reason":"","scope":"","serves":null,"span_from":594,"span_to":751,"status":"proposed","unchanged":0,"unit":"","words":"Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."},{"amount":0,"asker":"/","assignees":["Ủy ban Kiểm tra Đảng ủy Khối"],"by_hand":0,"channel":"","deadline_kind":"none","deadline_words":"","decided":0,"decided_by":"","deliverable":"","document":2,"due":null,"due_by_hand":0,"duty":null,"event":"","id":4,"line":22,"period":"","reason":"","scope":"","serves":null,"span_from":753,"span_to":871,"status":"proposed","unchanged":0,"unit":"","words":"Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này."}],"text":"751f443c76777589ea9b7540d1e6e68109ea35c3961dc78982907b02711738c8","type":"Thông báo","whole_paragraphs":0}', '174bf36226ac88a6a8fa9cf1d8519d3e2e917abbdcb59a18b29f6d3ed806437f', '143fdb4d45826d95e0d8eea42764a0651261d1fa0fda77c6aa98c7457e5c5295');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (11, 1795266481, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 1, '{"assignees":["Đảng ủy Sở Xây dựng"],"decided":0,"decided_by":"","status":"proposed","words":"Đảng ủy Sở Xây dựng xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021."}', '{"assignees":["Đảng ủy Khối","Chi bộ Lưu trữ"],"decided":1795266481,"decided_by":"Văn thư","status":"confirmed","words":"rà soát, báo cáo"}', '143fdb4d45826d95e0d8eea42764a0651261d1fa0fda77c6aa98c7457e5c5295', 'a0c3324a9d4ffd76995ea48c1cc3a189af3e0d216892e9f175d4876c4b927b1f');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (12, 1795266481, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 1, '', '{"assignee":"Đảng ủy Khối","created":1795266481,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":2,"reason":"","role":"lead","state":"assigned","submitted_by":null,"task":1}', 'a0c3324a9d4ffd76995ea48c1cc3a189af3e0d216892e9f175d4876c4b927b1f', '741ae0ed94e174331d3b9d2d233887e257f3e99b792dbb4ab06d63b39b31a5ab');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (13, 1795266481, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 2, '', '{"assignee":"Chi bộ Lưu trữ","created":1795266481,"deadline_kind":"date","document":1,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":null,"reason":"","role":"lead","state":"assigned","submitted_by":null,"task":1}', '741ae0ed94e174331d3b9d2d233887e257f3e99b792dbb4ab06d63b39b31a5ab', '68f48bae1c548bd1045bb3b712f985ec66b770f60697178624ba15e488801c0a');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (14, 1795266481, 1, 'Văn thư', 'cli', 'task.reject', 'task', 2, '{"decided":0,"decided_by":"","reason":"","status":"proposed"}', '{"decided":1795266481,"decided_by":"Văn thư","reason":"trùng","status":"rejected"}', '68f48bae1c548bd1045bb3b712f985ec66b770f60697178624ba15e488801c0a', '0c20a144feaaa78062f7d243ddbe195b0a5cc8124aed415e8fd2bd1f29a6a82c');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (15, 1795266481, 1, 'Văn thư', 'cli', 'task.add', 'task', 5, '', '{"amount":0,"asker":"/","assignees":[],"by_hand":1,"channel":"","deadline_kind":"date","deadline_words":"","decided":1795266481,"decided_by":"Văn thư","deliverable":"","document":1,"due":"2021-06-30","due_by_hand":1,"duty":null,"event":"","line":1,"period":"","reason":"","scope":"","serves":null,"span_from":0,"span_to":5,"status":"confirmed","unchanged":0,"unit":"","words":"lập danh mục hồ sơ"}', '0c20a144feaaa78062f7d243ddbe195b0a5cc8124aed415e8fd2bd1f29a6a82c', '49e2f8e997929e39b484d05998cd4caa467d510235cbdb013037e9446ca2536f');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (16, 1795266481, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 3, '', '{"assignee":"","created":1795266481,"deadline_kind":"date","document":1,"done":null,"due":"2021-06-30","evidence":"","first_due":"2021-06-30","handed":null,"org":null,"reason":"","role":"lead","state":"assigned","submitted_by":null,"task":5}', '49e2f8e997929e39b484d05998cd4caa467d510235cbdb013037e9446ca2536f', '58e57f0c2ced0463bd6acc3abe032f283f39739e10112a581e36acdc7930bd08');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (17, 1795266481, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 3, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795266481,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', '58e57f0c2ced0463bd6acc3abe032f283f39739e10112a581e36acdc7930bd08', 'c8261f9f70f1a94405c2dde85c91335c6e211e7580c6e8e3dfeca801dc6eec65');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (18, 1795266481, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 4, '', '{"assignee":"Đảng ủy Sở Tài chính","created":1795266481,"deadline_kind":"date","document":2,"done":null,"due":"2021-02-20","evidence":"","first_due":"2021-02-20","handed":null,"org":4,"reason":"","role":"lead","state":"assigned","submitted_by":null,"task":3}', 'c8261f9f70f1a94405c2dde85c91335c6e211e7580c6e8e3dfeca801dc6eec65', 'acb5e9039e8e3ad3f1a82e98be6ca3c81552d8b1b58af2237ebce82c6a245414');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (19, 1795266481, 1, 'Văn thư', 'cli', 'task.confirm', 'task', 4, '{"decided":0,"decided_by":"","status":"proposed","unchanged":0}', '{"decided":1795266481,"decided_by":"Văn thư","status":"confirmed","unchanged":1}', 'acb5e9039e8e3ad3f1a82e98be6ca3c81552d8b1b58af2237ebce82c6a245414', '0dbcb513255920fba19d2342ad55ebbe5222d60c47b645bc0c9b25cb3a6d4b93');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (20, 1795266481, 1, 'Văn thư', 'cli', 'assignment.create', 'assignment', 5, '', '{"assignee":"Ủy ban Kiểm tra Đảng ủy Khối","created":1795266481,"deadline_kind":"none","document":2,"done":null,"due":null,"evidence":"","first_due":null,"handed":null,"org":null,"reason":"","role":"lead","state":"assigned","submitted_by":null,"task":4}', '0dbcb513255920fba19d2342ad55ebbe5222d60c47b645bc0c9b25cb3a6d4b93', '54ee59192842909f245e179d324a0e657dfdbb16d65d11910b9af17c02f5e873');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (21, 1795266481, 1, 'Văn thư', 'cli', 'document.correct', 'document', 2, '{"number":"2","received":"2021-02-18","subject":"Kết luận của Ban Thường vụ Đảng ủy Khối về công tác kiểm tra, giám sát năm 2021"}', '{"number":"99","received":"2021-02-01","subject":"về việc rà soát"}', '54ee59192842909f245e179d324a0e657dfdbb16d65d11910b9af17c02f5e873', '7129ff5091748587664cb357ce087705a38b317816cf14ab7a5d4dc7c52fed7c');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (22, 1795266481, 1, 'Văn thư', 'cli', 'org.alias', 'org', 2, '{"names":["Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '{"names":["Đảng ủy K.","Đảng ủy Khối","Đảng ủy Khối các cơ quan tỉnh Sơn Hà"]}', '7129ff5091748587664cb357ce087705a38b317816cf14ab7a5d4dc7c52fed7c', 'fc2c3c99d6e37cea7561fb76e6011d5921f38dea6831cb09dfcb475f621faed1');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (23, 1795266481, 1, 'Văn thư', 'cli', 'user.second_on', 'user', 1, '{"recovery":[],"second_factor":null}', '{"recovery":["00d7f42120ee51b17ba4f5bda0e9851104821465827784db160431fce73b0e0d","0456081c3c5c59aabd8e4e61dc91c2cfa04543d7431c896d9156bd97d3e821e1","11f36d579fe7ba8a4bd2269050da174cb11f7ecc0ea5dfbaed3ad57dbf554573","1c799f81ebb083024a5d022436293903eff90f71debc39b98ba190efd0c5e53f","5536ae83ac705e83693e31daf6a083ec3579012ef6977706e6f014edf9644c27","5eb040d8fec4a0bfcd77a2439d4e139abe247d245e370f192ce522140583c85b","8413977f7353750ef87803bb4226e44f896e0847c48d419c92bf3ddc0c7f2b3a","a02acb31ddcf816cbe554d96677381a275b6058bf315f6d9c5bae51e7ac5d51e","a5559d8ba0aea8f742d0078a34cfa7352ff2a4557cda4afe569bd40b19e989e5","ed2d7a963f0648ce5f1871b8509d3f78e5209b4edc68c15e2779a5607131252b"],"second_factor":{"account":1,"created":1795266481,"secret":"664c71b1b0596c76ea592499f0cef88d1130b26171c94f7e393e69bf08dcb0c2"}}', 'fc2c3c99d6e37cea7561fb76e6011d5921f38dea6831cb09dfcb475f621faed1', 'f8b7d3ed66106245391a1131476902b8fa42e4be5761beecd6a3a7546d5c17db');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (24, 1795266481, 1, 'Văn thư', 'cli', 'user.token', 'user', 1, '{"tokens":[]}', '{"tokens":[{"account":1,"created":1795266481,"expires":1797858481,"hash":"437cade970858f2378b1ec049369d683b621e60c2c5bce764799bdcb7e474c7e","id":1,"name":"một cửa","scopes":"read"}]}', 'f8b7d3ed66106245391a1131476902b8fa42e4be5761beecd6a3a7546d5c17db', 'c7d9d0c18d9c69652cf176d54e992740fb50f3e3b2b4443b77e2c8036afd87a6');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (25, 1795266481, 1, 'Văn thư', 'cli', 'assignment.acknowledge', 'assignment', 1, '{"state":"assigned"}', '{"note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"acknowledged"}', 'c7d9d0c18d9c69652cf176d54e992740fb50f3e3b2b4443b77e2c8036afd87a6', '96bc9ba3b589906c3bd8890f398848d94121f2d51dfa5b0fb38ef2f8f56e946e');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (26, 1795266481, 1, 'Văn thư', 'cli', 'assignment.submit', 'assignment', 1, '{"evidence":"","handed":null,"state":"acknowledged","submitted_by":null}', '{"evidence":"Báo cáo số 5","handed":"2021-02-18","note":"thay mặt Đảng ủy Khối các cơ quan tỉnh Sơn Hà","state":"submitted","submitted_by":1}', '96bc9ba3b589906c3bd8890f398848d94121f2d51dfa5b0fb38ef2f8f56e946e', '3d3305bb127d9fdabdc727b014b8d212635391db65a7454e8db260813f39b304');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (27, 1795266481, 1, 'Văn thư', 'cli', 'assignment.cancel', 'assignment', 2, '{"reason":"","state":"assigned"}', '{"reason":"không cần nữa","state":"cancelled"}', '3d3305bb127d9fdabdc727b014b8d212635391db65a7454e8db260813f39b304', 'acc2b3f58dbf42038581d67b40dbac78aebf849b78c39611045f007d453305b7');
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash) VALUES (28, 1795266481, 2, 'Lãnh đạo', 'cli', 'assignment.accept', 'assignment', 1, '{"done":null,"state":"submitted"}', '{"done":"2021-02-18","state":"accepted"}', 'acc2b3f58dbf42038581d67b40dbac78aebf849b78c39611045f007d453305b7', '2f04fa6b4aa928a27fd5a309c71423513d57c041f87982fedc30459fcdbada8c');
INSERT INTO journal_head (one, id, hash) VALUES (1, 28, '2f04fa6b4aa928a27fd5a309c71423513d57c041f87982fedc30459fcdbada8c');
INSERT INTO document_access (path, document, why) VALUES ('/', 1, 'owner');
INSERT INTO document_access (path, document, why) VALUES ('/1/2/3/', 1, 'addressed');
INSERT INTO document_access (path, document, why) VALUES ('/', 2, 'owner');
INSERT INTO document_access (path, document, why) VALUES ('/1/2/4/', 2, 'addressed');
INSERT INTO document_access (path, document, why) VALUES ('/1/2/', 1, 'assigned');
INSERT INTO document_access (path, document, why) VALUES ('/1/2/4/', 2, 'assigned');
INSERT INTO once (key, at, outcome) VALUES ('15c16444369c41294bbf4358642633ae7a59985df7f80eff4eaced187c4264f3', 1795266481, '');
INSERT INTO once (key, at, outcome) VALUES ('44094a824a4abb7bd8f924b08b2e45e7d281e8c9971e4d9844eae435cc87d3f9', 1795266481, '');
INSERT INTO once (key, at, outcome) VALUES ('a265ad0f79332af32a3a9e51c7a5133cddf0efc4b9952e0c59a62d5bb6137f64', 1795266481, '');
INSERT INTO second_factor (account, secret, created) VALUES (1, x'2fad56ffc05d864e1f00aa450f08c0062f697149', 1795266481);
INSERT INTO recovery_code (account, hash) VALUES (1, '5eb040d8fec4a0bfcd77a2439d4e139abe247d245e370f192ce522140583c85b');
INSERT INTO recovery_code (account, hash) VALUES (1, '1c799f81ebb083024a5d022436293903eff90f71debc39b98ba190efd0c5e53f');
INSERT INTO recovery_code (account, hash) VALUES (1, '11f36d579fe7ba8a4bd2269050da174cb11f7ecc0ea5dfbaed3ad57dbf554573');
INSERT INTO recovery_code (account, hash) VALUES (1, 'ed2d7a963f0648ce5f1871b8509d3f78e5209b4edc68c15e2779a5607131252b');
INSERT INTO recovery_code (account, hash) VALUES (1, '00d7f42120ee51b17ba4f5bda0e9851104821465827784db160431fce73b0e0d');
INSERT INTO recovery_code (account, hash) VALUES (1, '0456081c3c5c59aabd8e4e61dc91c2cfa04543d7431c896d9156bd97d3e821e1');
INSERT INTO recovery_code (account, hash) VALUES (1, 'a02acb31ddcf816cbe554d96677381a275b6058bf315f6d9c5bae51e7ac5d51e');
INSERT INTO recovery_code (account, hash) VALUES (1, '8413977f7353750ef87803bb4226e44f896e0847c48d419c92bf3ddc0c7f2b3a');
INSERT INTO recovery_code (account, hash) VALUES (1, 'a5559d8ba0aea8f742d0078a34cfa7352ff2a4557cda4afe569bd40b19e989e5');
INSERT INTO recovery_code (account, hash) VALUES (1, '5536ae83ac705e83693e31daf6a083ec3579012ef6977706e6f014edf9644c27');
INSERT INTO second_factor_used (account, step) VALUES (1, 59842216);
INSERT INTO api_token (id, account, hash, name, scopes, created, expires) VALUES (1, 1, '437cade970858f2378b1ec049369d683b621e60c2c5bce764799bdcb7e474c7e', 'một cửa', 'read', 1795266481, 1797858481);
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (1, 1, 20, 594, 751, 'rà soát, báo cáo', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 0, 'Văn thư', 1795266481, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (2, 1, 22, 753, 871, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'rejected', 0, 'Văn thư', 1795266481, 'trùng', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (3, 2, 20, 594, 751, 'Đảng ủy Sở Tài chính xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối trước ngày 20/02/2021.', 'kế hoạch khắc phục các hạn chế đã nêu', '', 'date', 'trước ngày 20/02/2021', 0, '', '', '2021-02-20', 0, 0, 'confirmed', 1, 'Văn thư', 1795266481, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (4, 2, 22, 753, 871, 'Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.', '', '', 'none', '', 0, '', '', NULL, 0, 0, 'confirmed', 1, 'Văn thư', 1795266481, '', '/', NULL, '', NULL, '');
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period) VALUES (5, 1, 1, 0, 5, 'lập danh mục hồ sơ', '', '', 'date', '', 0, '', '', '2021-06-30', 1, 1, 'confirmed', 0, 'Văn thư', 1795266481, '', '/', NULL, '', NULL, '');
INSERT INTO task_assignee (task, seq, name) VALUES (2, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (3, 0, 'Đảng ủy Sở Tài chính');
INSERT INTO task_assignee (task, seq, name) VALUES (4, 0, 'Ủy ban Kiểm tra Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (1, 0, 'Đảng ủy Khối');
INSERT INTO task_assignee (task, seq, name) VALUES (1, 1, 'Chi bộ Lưu trữ');
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (1, 1, 1, 2, 'Đảng ủy Khối', 'đảng ủy khối', 'lead', 'date', '2021-02-20', '2021-02-20', 'accepted', 'Báo cáo số 5', 1, '2021-02-18', '', '2021-02-18', 1795266481);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (2, 1, 1, NULL, 'Chi bộ Lưu trữ', 'chi bộ lưu trữ', 'lead', 'date', '2021-02-20', '2021-02-20', 'cancelled', '', NULL, NULL, 'không cần nữa', NULL, 1795266481);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (3, 5, 1, NULL, '', '', 'lead', 'date', '2021-06-30', '2021-06-30', 'assigned', '', NULL, NULL, '', NULL, 1795266481);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (4, 3, 2, 4, 'Đảng ủy Sở Tài chính', 'đảng ủy sở tài chính', 'lead', 'date', '2021-02-20', '2021-02-20', 'assigned', '', NULL, NULL, '', NULL, 1795266481);
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence, submitted_by, handed, reason, done, created) VALUES (5, 4, 2, NULL, 'Ủy ban Kiểm tra Đảng ủy Khối', 'ủy ban kiểm tra đảng ủy khối', 'lead', 'none', NULL, NULL, 'assigned', '', NULL, NULL, '', NULL, 1795266481);
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
INSERT INTO document_fts (document_fts) VALUES ('rebuild');

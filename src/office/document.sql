-- Papers held: file, header, text.

-- name: file_insert
-- purpose: Keeps a file's bytes, unless they are held already.
-- in: sha256 text, size int, bytes blob
INSERT INTO file (sha256, size, bytes) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING;

-- name: document_by_hash
-- purpose: The paper whose file has this hash.
-- in: sha256 text
-- out: id int
SELECT id FROM document WHERE sha256 = ?1;

-- name: document_insert
-- purpose: Keeps a paper's header; no row comes back when somebody else was faster.
-- in: sha256 text, file text, size int, parent text, issuer text, number text, number_key text, symbol text, symbol_key text, type text, type_key text, place text, subject text, signer_authority text, signer_position text, signer_name text, issued text?, received text, whole_paragraphs int, created int, created_by text
-- out: id int
INSERT INTO document (sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place,
    subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)
ON CONFLICT (sha256) DO NOTHING
RETURNING id;

-- name: document_text_insert
-- purpose: Keeps a paper's text.
-- in: document int, text text, doubts text
INSERT INTO document_text (document, text, doubts) VALUES (?1, ?2, ?3);

-- fragment: document_columns
d.id, d.file, d.sha256, d.size, d.parent, d.issuer, d.number, d.symbol, d.type, d.place, d.subject,
    d.signer_authority, d.signer_position, d.signer_name, d.issued, d.received, d.whole_paragraphs, d.created,
    (SELECT count(*) FROM task WHERE task.document = d.id AND status = 'proposed'),
    (SELECT count(*) FROM task WHERE task.document = d.id AND status = 'confirmed' AND period = ''),
    (SELECT count(*) FROM task WHERE task.document = d.id AND status = 'rejected')

-- name: document_get
-- purpose: One paper without its text.
-- in: id int
-- out: id int, file text, sha256 text, size int, parent text, issuer text, number text, symbol text, type text, place text, subject text, signer_authority text, signer_position text, signer_name text, issued text?, received text, whole_paragraphs int, created int, proposed int, confirmed int, rejected int
SELECT {document_columns} FROM document AS d WHERE d.id = ?1;

-- fragment: document_columns_seen
d.id, d.file, d.sha256, d.size, d.parent, d.issuer, d.number, d.symbol, d.type, d.place, d.subject,
    d.signer_authority, d.signer_position, d.signer_name, d.issued, d.received, d.whole_paragraphs, d.created,
    CASE WHEN EXISTS (SELECT 1 FROM document_access AS own
            WHERE own.document = d.id AND own.why = 'owner' AND own.path >= ?1 AND own.path < ?2)
        THEN (SELECT count(*) FROM task WHERE task.document = d.id AND status = 'proposed') ELSE 0 END,
    CASE WHEN EXISTS (SELECT 1 FROM document_access AS own
            WHERE own.document = d.id AND own.why = 'owner' AND own.path >= ?1 AND own.path < ?2)
        THEN (SELECT count(*) FROM task WHERE task.document = d.id AND status = 'confirmed' AND period = '')
        ELSE (SELECT count(*) FROM task AS t WHERE t.document = d.id AND {access_owes}) END,
    CASE WHEN EXISTS (SELECT 1 FROM document_access AS own
            WHERE own.document = d.id AND own.why = 'owner' AND own.path >= ?1 AND own.path < ?2)
        THEN (SELECT count(*) FROM task WHERE task.document = d.id AND status = 'rejected') ELSE 0 END

-- name: document_get_seen
-- purpose: One paper without its text, with the tasks counted that are seen from a path.
-- in: id int, path text, path_end text
-- out: as document_get
SELECT {document_columns_seen ?2 ?3} FROM document AS d WHERE d.id = ?1;

-- name: document_text_get
-- purpose: A paper's text.
-- in: document int
-- out: text text
SELECT text FROM document_text WHERE document = ?1;

-- name: document_doubts_get
-- purpose: The places of a paper's text that the machine was not sure of.
-- in: document int
-- out: doubts text
SELECT doubts FROM document_text WHERE document = ?1;

-- name: document_file_get
-- purpose: A paper's file as it came.
-- in: id int
-- out: bytes blob
SELECT file.bytes FROM document JOIN file ON file.sha256 = document.sha256 WHERE document.id = ?1;

-- fragment: document_filter
d.issued_sort >= ?1 AND d.issued_sort <= ?2 AND (?3 = '' OR d.type = ?3)
    AND (?4 = 0 OR EXISTS (SELECT 1 FROM task WHERE task.document = d.id AND status = 'proposed'))

-- name: document_list
-- purpose: A page of papers, newest first.
-- in: issued_from text, issued_to text, type text, waiting int, limit int, offset int
-- out: as document_get
SELECT {document_columns} FROM document AS d WHERE {document_filter}
ORDER BY d.issued_sort DESC, d.id DESC LIMIT ?5 OFFSET ?6;

-- name: document_list_count
-- purpose: How many papers the list holds.
-- in: issued_from text, issued_to text, type text, waiting int
-- out: n int
SELECT count(*) FROM document AS d WHERE {document_filter};

-- name: document_list_of_type
-- purpose: A page of papers of one type, newest first.
-- in: as document_list
-- out: as document_get
SELECT {document_columns} FROM document AS d WHERE d.type = ?3 AND {document_filter}
ORDER BY d.issued_sort DESC, d.id DESC LIMIT ?5 OFFSET ?6;

-- name: document_list_of_type_count
-- purpose: How many papers of one type the list holds.
-- in: as document_list_count
-- out: as document_list_count
SELECT count(*) FROM document AS d WHERE d.type = ?3 AND {document_filter};

-- fragment: document_filter_seen
d.id IN ({access_seen ?5 ?6}) AND d.issued_sort >= ?1 AND d.issued_sort <= ?2 AND (?3 = '' OR d.type = ?3)
    AND (?4 = 0 OR d.id IN (SELECT t.document FROM task AS t
        WHERE t.status = 'proposed' AND t.document IN ({access_owned ?5 ?6})))

-- name: document_list_seen
-- purpose: A page of the papers that are seen from a path, newest first.
-- in: issued_from text, issued_to text, type text, waiting int, path text, path_end text, limit int, offset int
-- out: as document_get
-- scan: the recursion's own rows, one a level of the tree
-- sort: what is seen from a path is found by path
SELECT {document_columns_seen ?5 ?6} FROM document AS d WHERE {document_filter_seen}
ORDER BY d.issued_sort DESC, d.id DESC LIMIT ?7 OFFSET ?8;

-- name: document_list_seen_count
-- purpose: How many papers that list holds.
-- in: issued_from text, issued_to text, type text, waiting int, path text, path_end text
-- out: as document_list_count
-- scan: the recursion's own rows, one a level of the tree
SELECT count(*) FROM document AS d WHERE {document_filter_seen};

-- fragment: document_of_org
d.id IN (SELECT x.document FROM document_access AS x WHERE ?2 = 1 AND x.why = 'addressed' AND x.path = ?1
    UNION SELECT r.document FROM record AS r WHERE ?2 = 2 AND r.org = ?3 AND r.kind = 'paper')

-- name: document_list_of_org
-- purpose: A page of the papers of one organisation, newest first: on side 1 those addressed to it, on 2 those it handed in.
-- in: path text, side int, org int, limit int, offset int
-- out: as document_get
-- sort: the papers of one organisation
SELECT {document_columns} FROM document AS d WHERE {document_of_org}
ORDER BY d.issued_sort DESC, d.id DESC LIMIT ?4 OFFSET ?5;

-- name: document_list_of_org_count
-- purpose: How many papers that list holds.
-- in: path text, side int, org int
-- out: as document_list_count
SELECT count(*) FROM document AS d WHERE {document_of_org};

-- name: document_list_of_org_seen
-- purpose: The same list, as far as it is seen from a path.
-- in: path text, side int, org int, limit int, offset int, mine text, mine_end text
-- out: as document_get
-- scan: the recursion's own rows, one a level of the tree
-- sort: the papers of one organisation
SELECT {document_columns_seen ?6 ?7} FROM document AS d WHERE {document_of_org} AND d.id IN ({access_seen ?6 ?7})
ORDER BY d.issued_sort DESC, d.id DESC LIMIT ?4 OFFSET ?5;

-- name: document_list_of_org_seen_count
-- purpose: How many papers that list holds.
-- in: path text, side int, org int, mine text, mine_end text
-- out: as document_list_count
-- scan: the recursion's own rows, one a level of the tree
SELECT count(*) FROM document AS d WHERE {document_of_org} AND d.id IN ({access_seen ?4 ?5});

-- name: document_types
-- purpose: The types that occur, each found by one step in the index.
-- out: type text
-- scan: the recursion's own rows, one a type
WITH RECURSIVE found (type) AS (
    SELECT min(type) FROM document WHERE type > ''
    UNION ALL
    SELECT (SELECT min(d.type) FROM document AS d WHERE d.type > found.type) FROM found WHERE found.type IS NOT NULL
)
SELECT type FROM found WHERE type IS NOT NULL;

-- name: document_types_seen
-- purpose: The types that occur among what is seen from a path.
-- in: path text, path_end text
-- out: as document_types
-- scan: the recursion's own rows, one a level of the tree
SELECT DISTINCT d.type FROM document AS d WHERE d.id IN ({access_seen}) AND d.type > '' ORDER BY d.type;

-- name: document_correct
-- purpose: Writes a corrected header.
-- in: id int, number text, number_key text, symbol text, symbol_key text, type text, type_key text, issuer text, place text, subject text, issued text?, received text
UPDATE document SET number = ?2, number_key = ?3, symbol = ?4, symbol_key = ?5, type = ?6, type_key = ?7, issuer = ?8,
    place = ?9, subject = ?10, issued = ?11, received = ?12
WHERE id = ?1;

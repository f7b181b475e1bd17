-- Full-text search over folded words. The engines differ in how a query is asked; what is stored is the same.

-- name: search_insert
-- purpose: Keeps the folded words of a paper.
-- in: document int, header text, body text
INSERT INTO document_search (document, header, body) VALUES (?1, ?2, ?3);

-- name: search_set_header
-- purpose: Keeps the folded words of a corrected header.
-- in: document int, header text
UPDATE document_search SET header = ?2 WHERE document = ?1;

-- name: search_index
-- purpose: Puts the folded words of a paper into the index.
-- in: document int
INSERT INTO document_fts (rowid, header, body) SELECT document, header, body FROM document_search WHERE document = ?1;

-- name: search_unindex
-- purpose: Takes them out again; the index wants to be told the very words that went in.
-- in: document int
INSERT INTO document_fts (document_fts, rowid, header, body)
SELECT 'delete', document, header, body FROM document_search WHERE document = ?1;

-- fragment: search_from
FROM document_fts JOIN document AS d ON d.id = document_fts.rowid
WHERE document_fts MATCH ?5 AND d.issued_sort >= ?1 AND d.issued_sort <= ?2 AND (?3 = '' OR d.type = ?3)
    AND (?4 = 0 OR EXISTS (SELECT 1 FROM task WHERE task.document = d.id AND status = 'proposed'))

-- name: search_list
-- purpose: A page of the papers that hold the words, best first.
-- in: issued_from text, issued_to text, type text, waiting int, query text, limit int, offset int
-- out: as document_get
-- scan: the rows of one page
-- sort: the rank is known only when all hits are; then the page itself
SELECT {document_columns}
FROM (
    SELECT d.id AS id, bm25(document_fts, 8.0, 1.0) AS score {search_from}
    ORDER BY score, d.id DESC LIMIT ?6 OFFSET ?7
) AS best JOIN document AS d ON d.id = best.id
ORDER BY best.score, d.id DESC;

-- name: search_count
-- purpose: How many papers hold the words.
-- in: issued_from text, issued_to text, type text, waiting int, query text
-- out: as document_list_count
SELECT count(*) {search_from};

-- fragment: search_from_seen
FROM document_fts JOIN document AS d ON d.id = document_fts.rowid
WHERE document_fts MATCH ?7 AND {document_filter_seen}

-- name: search_list_seen
-- purpose: A page of the papers seen from a path that hold the words, best first.
-- in: issued_from text, issued_to text, type text, waiting int, path text, path_end text, query text, limit int, offset int
-- out: as document_get
-- scan: the rows of one page, the levels of the tree
-- sort: the rank is known only when all hits are; then the page itself
SELECT {document_columns_seen ?5 ?6}
FROM (
    SELECT d.id AS id, bm25(document_fts, 8.0, 1.0) AS score {search_from_seen}
    ORDER BY score, d.id DESC LIMIT ?8 OFFSET ?9
) AS best JOIN document AS d ON d.id = best.id
ORDER BY best.score, d.id DESC;

-- name: search_count_seen
-- purpose: How many papers seen from a path hold the words.
-- in: issued_from text, issued_to text, type text, waiting int, path text, path_end text, query text
-- out: as document_list_count
-- scan: the recursion's own rows, one a level of the tree
SELECT count(*) {search_from_seen};

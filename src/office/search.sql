-- Full-text search over folded words. What is stored is the same for both engines, and so is a query: one line a word,
-- or several words of which one must follow the other (a phrase), blanks between them. How it is asked differs.

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

-- name: search_index [pgsql]
UPDATE document_search SET words = search_vector(header, body) WHERE document = ?1;

-- name: search_unindex
-- purpose: Takes them out again; the index wants to be told the very words that went in.
-- in: document int
INSERT INTO document_fts (document_fts, rowid, header, body)
SELECT 'delete', document, header, body FROM document_search WHERE document = ?1;

-- name: search_unindex [pgsql]
UPDATE document_search SET words = NULL WHERE document = ?1;

-- fragment: search_match
document_fts MATCH '"' || replace(?1, char(10), ' ') || '" OR ("' || replace(?1, char(10), '" AND "') || '")'

-- fragment: search_match_pgsql
s.words @@ replace(replace(?1, chr(10), ' '), ' ', ' & ')::tsquery
    -- the index knows single words; a phrase is looked for in the text, since the index keeps positions only of its head
    AND NOT EXISTS (
        SELECT 1 FROM unnest(string_to_array(?1, chr(10))) AS phrase
        WHERE strpos(phrase, ' ') > 0 AND strpos(s.header, ' ' || phrase || ' ') = 0
            AND strpos(s.body, ' ' || phrase || ' ') = 0
    )

-- fragment: search_score_pgsql
ts_rank(ARRAY[0.125, 0.125, 0.125, 1]::float4[], s.words, replace(replace(?1, chr(10), ' '), ' ', ' | ')::tsquery, 1)
    + CASE WHEN s.words @@ (replace(replace(?1, chr(10), ' '), ' ', ':A <-> ') || ':A')::tsquery THEN 2
        WHEN s.words @@ replace(replace(?1, chr(10), ' '), ' ', ' <-> ')::tsquery THEN 1 ELSE 0 END

-- fragment: search_from
FROM document_fts JOIN document AS d ON d.id = document_fts.rowid
WHERE {search_match ?5} AND {document_filter}

-- fragment: search_from_pgsql
FROM document_search AS s JOIN document AS d ON d.id = s.document
WHERE {search_match_pgsql ?5} AND {document_filter}

-- name: search_list
-- purpose: A page of the papers that hold the words, best first; those that hold all as one phrase before others.
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

-- name: search_list [pgsql]
SELECT {document_columns}
FROM (
    SELECT d.id AS id, {search_score_pgsql ?5} AS score {search_from_pgsql}
    ORDER BY score DESC, d.id DESC LIMIT ?6 OFFSET ?7
) AS best JOIN document AS d ON d.id = best.id
ORDER BY best.score DESC, d.id DESC;

-- name: search_count
-- purpose: How many papers hold the words.
-- in: issued_from text, issued_to text, type text, waiting int, query text
-- out: as document_list_count
SELECT count(*) {search_from};

-- name: search_count [pgsql]
SELECT count(*) {search_from_pgsql};

-- fragment: search_from_seen
FROM document_fts JOIN document AS d ON d.id = document_fts.rowid
WHERE {search_match ?7} AND {document_filter_seen}

-- fragment: search_from_seen_pgsql
FROM document_search AS s JOIN document AS d ON d.id = s.document
WHERE {search_match_pgsql ?7} AND {document_filter_seen}

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

-- name: search_list_seen [pgsql]
SELECT {document_columns_seen ?5 ?6}
FROM (
    SELECT d.id AS id, {search_score_pgsql ?7} AS score {search_from_seen_pgsql}
    ORDER BY score DESC, d.id DESC LIMIT ?8 OFFSET ?9
) AS best JOIN document AS d ON d.id = best.id
ORDER BY best.score DESC, d.id DESC;

-- name: search_count_seen
-- purpose: How many papers seen from a path hold the words.
-- in: issued_from text, issued_to text, type text, waiting int, path text, path_end text, query text
-- out: as document_list_count
-- scan: the recursion's own rows, one a level of the tree
SELECT count(*) {search_from_seen};

-- name: search_count_seen [pgsql]
SELECT count(*) {search_from_seen_pgsql};

-- name: search_hits
-- purpose: The papers that hold the words, best first, whoever sees them.
-- in: query text, limit int
-- out: id int
-- sort: the rank is known only when all hits are
SELECT document_fts.rowid FROM document_fts WHERE {search_match ?1}
ORDER BY bm25(document_fts, 8.0, 1.0), document_fts.rowid DESC LIMIT ?2;

-- name: search_hits [pgsql]
SELECT s.document FROM document_search AS s WHERE {search_match_pgsql ?1}
ORDER BY {search_score_pgsql ?1} DESC, s.document DESC LIMIT ?2;

-- What papers cite. A citation means a held paper when type, number, symbol and date agree, as far as both have them.

-- name: citation_insert
-- purpose: Keeps a citation of a paper.
-- in: document int, seq int, line int, span_from int, span_to int, text text, type text, type_key text, number text, number_key text, symbol text, symbol_key text, issuer text, issued text?
INSERT INTO citation (document, seq, line, span_from, span_to, text, type, type_key, number, number_key, symbol,
    symbol_key, issuer, issued)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14);

-- fragment: citation_rows
SELECT c.line, c.span_from, c.span_to, c.text, c.type, c.number, c.symbol, c.issuer, c.issued,
    coalesce(min(CASE WHEN d.issued = c.issued THEN d.id END), min(d.id), 0),
    CASE WHEN count(CASE WHEN d.issued = c.issued THEN 1 END) > 0 THEN 1 ELSE count(DISTINCT coalesce(d.issued, '')) END
FROM citation AS c
JOIN document AS own ON own.id = c.document
LEFT JOIN document AS d ON d.number_key = c.number_key AND d.symbol_key = c.symbol_key AND d.id <> c.document
    AND (d.type_key = c.type_key OR d.type_key = '' OR c.type_key = '')
    AND (d.issued = c.issued OR ((d.issued IS NULL OR c.issued IS NULL)
        AND c.symbol_key <> '' AND (d.issued IS NULL OR own.issued IS NULL OR d.issued <= own.issued)))

-- fragment: citation_rest
WHERE c.document = ?1 AND c.number_key <> ''
GROUP BY c.document, c.seq
UNION ALL
SELECT c.line, c.span_from, c.span_to, c.text, c.type, c.number, c.symbol, c.issuer, c.issued, 0, 0
FROM citation AS c
WHERE c.document = ?1 AND c.number_key = ''
ORDER BY 2

-- name: citation_of
-- purpose: The citations of a paper in reading order, each with the first held paper that it can mean, one of the very day before others; issues counts the days of issue among those, so that more than one is ambiguous.
-- in: document int
-- sort: the citations of one paper
-- out: line int, span_from int, span_to int, text text, type text, number text, symbol text, issuer text, issued text?, target int, issues int
{citation_rows} {citation_rest};

-- name: citation_of_seen
-- purpose: The same, where a citation means only papers that are seen from a path.
-- in: document int, path text, path_end text
-- sort: the citations of one paper
-- scan: the recursion's own rows, one a level of the tree
-- out: as citation_of
{citation_rows} AND d.id IN ({access_seen ?2 ?3}) {citation_rest};

-- fragment: citing_rows
SELECT d.id, d.type, d.number, d.symbol, d.file, d.issuer, d.issued
FROM document AS own JOIN citation AS c ON c.number_key = own.number_key AND c.symbol_key = own.symbol_key
    JOIN document AS d ON d.id = c.document
WHERE own.id = ?1 AND own.number_key <> '' AND d.id <> own.id
    AND (c.type_key = own.type_key OR c.type_key = '' OR own.type_key = '')
    AND (c.issued = own.issued OR ((c.issued IS NULL OR own.issued IS NULL) AND c.symbol_key <> ''))

-- fragment: citing_rest
GROUP BY d.id, d.type, d.number, d.symbol, d.file, d.issuer, d.issued, d.issued_sort ORDER BY d.issued_sort, d.id

-- name: citing
-- purpose: The held papers that cite a paper, oldest first.
-- in: document int, limit int
-- sort: the papers that cite one
-- out: id int, type text, number text, symbol text, file text, issuer text, issued text?
{citing_rows} {citing_rest} LIMIT ?2;

-- name: citing_seen
-- purpose: The same, of those that are seen from a path.
-- in: document int, path text, path_end text, limit int
-- sort: the papers that cite one
-- scan: the recursion's own rows, one a level of the tree
-- out: as citing
{citing_rows} AND d.id IN ({access_seen ?2 ?3}) {citing_rest} LIMIT ?4;

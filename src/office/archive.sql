-- The register as the checker asks it: by number and symbol, as citation.sql compares them, and only what the one who
-- asks may see.

-- fragment: archive_seen
-- Whether a paper is seen from a path: as access_of_document does, for all papers of a statement.
EXISTS (SELECT 1 FROM document_access AS x
        WHERE x.document = d.id AND x.why IN ('owner', 'addressed', 'brought', 'shared')
            AND x.path >= ?1 AND x.path < ?2)
    OR EXISTS (SELECT 1 FROM task AS t WHERE t.document = d.id AND {access_owes})
    OR EXISTS (SELECT 1 FROM document_access AS x
        WHERE x.document = d.id AND x.why = 'shared' AND x.path IN ({access_above ?1}))

-- name: archive_held
-- purpose: The papers of a number and symbol that are seen from a path, other than the one that is checked.
-- in: number_key text, symbol_key text, own int, path text, path_end text
-- scan: the recursion's own rows, one a level of the tree
-- out: type text, number text, symbol text, issuer text, authority text, issued text?
SELECT d.type, d.number, d.symbol, d.issuer, d.signer_authority, d.issued
FROM document AS d
WHERE d.number_key = ?1 AND d.symbol_key = ?2 AND d.id <> ?3 AND ({archive_seen ?4 ?5})
LIMIT 20;

-- name: archive_mentions
-- purpose: How papers that are seen from a path, other than the one that is checked, cite a number and symbol with a day, most usual way first; of a paper that everybody cites the first two thousand.
-- in: number_key text, symbol_key text, own int, path text, path_end text
-- scan: of the rows that the inner select found
-- sort: at most two thousand rows
-- out: type text, issuer text, issued text?, papers int
SELECT m.type, m.issuer, m.issued, count(DISTINCT m.document)
FROM (SELECT d.document, d.type, d.issuer, d.issued
    FROM (SELECT c.document AS id, c.document, c.type, c.issuer, c.issued
        FROM citation AS c
        WHERE c.number_key = ?1 AND c.symbol_key = ?2 AND c.document <> ?3 AND c.issued IS NOT NULL
        LIMIT 2000) AS d
    WHERE {archive_seen ?4 ?5}) AS m
GROUP BY m.type, m.issuer, m.issued
ORDER BY 4 DESC
LIMIT 20;

-- name: archive_later
-- purpose: Where younger papers of the same symbol that are seen from a path cite a paper of a number, symbol and day.
-- in: number_key text, symbol_key text, issued text, own int, path text, path_end text
-- scan: the recursion's own rows, one a level of the tree
-- out: document int, type text, number text, symbol text, issuer text, issued text?, span_from int
SELECT d.id, d.type, d.number, d.symbol, d.issuer, d.issued, c.span_from
FROM citation AS c
JOIN document AS d ON d.id = c.document AND d.symbol_key = c.symbol_key
WHERE c.number_key = ?1 AND c.symbol_key = ?2 AND c.issued = ?3 AND d.issued > ?3 AND d.id <> ?4
    AND ({archive_seen ?5 ?6})
LIMIT 20;

-- name: archive_ended
-- purpose: The units that are or were called by a folded name, whose paths lie in a range: until when they were called so and were there, and who follows them.
-- in: name_fold text, path_from text, path_to text
-- out: called_until text?, until text?, name text, heir text
SELECT n.until, o.until, o.name, coalesce(h.name, '')
FROM org_name AS n JOIN org AS o ON o.id = n.org LEFT JOIN org AS h ON h.id = o.successor
WHERE n.name_fold = ?1 AND o.path >= ?2 AND o.path < ?3
LIMIT 100;

-- name: archive_units
-- purpose: The folded names in a range of the units whose paths lie in a range.
-- in: name_from text, name_to text, path_from text, path_to text
-- out: unit int, name_fold text
SELECT n.org, n.name_fold
FROM org_name AS n
JOIN org ON org.id = n.org
WHERE n.name_fold >= ?1 AND n.name_fold < ?2 AND org.path >= ?3 AND org.path < ?4
ORDER BY n.name_fold, n.org
LIMIT 500;

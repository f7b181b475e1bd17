-- Lists with their filters, under names.

-- name: filter_insert
-- purpose: Keeps a filter, where its owner stands.
-- in: account int, name text, address text, shared int, created int
-- out: id int
INSERT INTO saved_filter (account, org, name, address, shared, created)
VALUES (?1, (SELECT coalesce(org, 0) FROM account WHERE id = ?1), ?2, ?3, ?4, ?5) RETURNING id;

-- name: filter_seen
-- purpose: A person's filters, and those that are shared where they stand.
-- in: account int
-- out: id int, account int, name text, address text, shared int, by_name text
-- sort: filters are few
SELECT f.id, f.account, f.name, f.address, f.shared, a.name
FROM saved_filter AS f JOIN account AS a ON a.id = f.account
WHERE f.account = ?1
UNION ALL
SELECT f.id, f.account, f.name, f.address, f.shared, a.name
FROM saved_filter AS f JOIN account AS a ON a.id = f.account
WHERE f.org = (SELECT coalesce(org, 0) FROM account WHERE id = ?1) AND f.shared = 1 AND f.account <> ?1
    AND a.password <> '!'
ORDER BY 3, 1;

-- name: filter_count
-- purpose: How many filters a person has.
-- in: account int
-- out: n int
SELECT count(*) FROM saved_filter WHERE account = ?1;

-- name: filter_owner
-- purpose: Whose filter it is.
-- in: id int
-- out: account int
SELECT account FROM saved_filter WHERE id = ?1;

-- name: filter_delete
-- purpose: Forgets a filter.
-- in: id int, account int
DELETE FROM saved_filter WHERE id = ?1 AND account = ?2;

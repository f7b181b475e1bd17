-- Registers of outgoing and incoming papers.

-- name: book_insert
-- purpose: Opens a book.
-- in: org int, side text, name text, whole int, first int, since text, created int, created_by text
-- out: id int
INSERT INTO book (org, side, name, whole, first, since, created, created_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
RETURNING id;

-- name: book_same
-- purpose: Whether a book of that name is open.
-- in: org int, side text, name text
-- out: n int
-- scan: books are few
SELECT count(*) FROM book WHERE org = ?1 AND side = ?2 AND name = ?3 AND until IS NULL;

-- name: book_close
-- purpose: Closes a book.
-- in: id int, until text
UPDATE book SET until = ?2 WHERE id = ?1 AND until IS NULL;

-- fragment: book_columns
b.id, b.org, o.name, o.path, b.side, b.name, b.whole, b.first, b.since, b.until,
    (SELECT count(*) FROM book_entry AS e WHERE e.book = b.id)

-- name: book_get
-- purpose: One book.
-- in: id int
-- out: id int, org int, org_name text, org_path text, side text, name text, whole int, first int, since text, until text?, entries int
SELECT {book_columns} FROM book AS b JOIN org AS o ON o.id = b.org WHERE b.id = ?1;

-- name: book_list
-- purpose: The books of a range of paths.
-- in: path text, path_end text, limit int
-- out: as book_get
-- scan: books are few
-- sort: books are few
SELECT {book_columns} FROM book AS b JOIN org AS o ON o.id = b.org WHERE o.path >= ?1 AND o.path < ?2
ORDER BY CASE WHEN b.until IS NULL THEN 0 ELSE 1 END, o.path, b.side DESC, b.since DESC, b.id LIMIT ?3;

-- name: book_last
-- purpose: The last number of a series.
-- in: book int, type_key text
-- out: n int
SELECT coalesce(max(number), 0) FROM book_entry WHERE book = ?1 AND type_key = ?2;

-- name: book_series
-- purpose: The series of a book with their last numbers.
-- in: book int
-- out: type text, last int
SELECT min(type), max(number) FROM book_entry WHERE book = ?1 GROUP BY type_key ORDER BY type_key;

-- name: book_enter
-- purpose: Enters a paper.
-- in: book int, type text, type_key text, number int, symbol text, day text?, at int, party text, subject text, signer text, forwarded text, copies int, secret int, document int?, overruled text, created_by text, forwarded_at int?
-- out: id int
INSERT INTO book_entry (book, type, type_key, number, symbol, day, at, party, subject, signer, forwarded, copies, secret,
    document, overruled, created_by, forwarded_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17) RETURNING id;

-- name: book_holds
-- purpose: Whether a book has a document, beside entries of one type.
-- in: book int, document int, but_type text
-- out: n int
SELECT count(*) FROM book_entry WHERE document = ?2 AND book = ?1 AND voided = '' AND type <> ?3;

-- name: book_void
-- purpose: Says that an entry does not count; changes nothing when that was said before.
-- in: id int, voided text
UPDATE book_entry SET voided = ?2 WHERE id = ?1 AND voided = '';

-- name: book_forward
-- purpose: Says to whom an arrival is given.
-- in: id int, forwarded text, forwarded_at int
UPDATE book_entry SET forwarded = ?2, forwarded_at = ?3 WHERE id = ?1;

-- fragment: book_entry_columns
id, book, number, type, symbol, day, at, party, subject, signer, forwarded, copies, secret, document, overruled, voided,
    created_by, forwarded_at

-- name: book_entry_get
-- purpose: One entry.
-- in: id int
-- out: id int, book int, number int, type text, symbol text, day text?, at int, party text, subject text, signer text, forwarded text, copies int, secret int, document int?, overruled text, voided text, created_by text, forwarded_at int?
SELECT {book_entry_columns} FROM book_entry WHERE id = ?1;

-- name: book_entries
-- purpose: A page of a book, the last ones first.
-- in: book int, type_key text, limit int, offset int
-- out: as book_entry_get
SELECT {book_entry_columns} FROM book_entry WHERE book = ?1 AND (?2 = '' OR type_key = ?2)
ORDER BY id DESC LIMIT ?3 OFFSET ?4;

-- name: book_entries_count
-- purpose: How many entries that list holds.
-- in: book int, type_key text
-- out: n int
SELECT count(*) FROM book_entry WHERE book = ?1 AND (?2 = '' OR type_key = ?2);

-- name: book_range
-- purpose: A part of a book by series and number: of arrivals by when they came, of outgoing papers by their day.
-- in: book int, type_key text, from_number int, to_number int, from_at int, to_at int, from_day text, to_day text, limit int
-- out: as book_entry_get
SELECT {book_entry_columns} FROM book_entry
WHERE book = ?1 AND (?2 = '' OR type_key = ?2) AND number >= ?3 AND number <= ?4 AND at >= ?5 AND at < ?6
    AND coalesce(day, '') >= ?7 AND coalesce(day, '') <= ?8
ORDER BY type_key, number LIMIT ?9;

-- name: book_of_document
-- purpose: The entries of a document that count, in a range of paths.
-- in: document int, path text, path_end text
-- out: entry int, book int, name text, side text, number int, type text, at int, copies int, party text, signer text, day text?
SELECT e.id, e.book, b.name, b.side, e.number, e.type, e.at, e.copies, e.party, e.signer, e.day
FROM book_entry AS e JOIN book AS b ON b.id = e.book JOIN org AS o ON o.id = b.org
WHERE e.document = ?1 AND e.voided = '' AND o.path >= ?2 AND o.path < ?3 ORDER BY e.id;

-- Reports of what is owed, frozen at a moment.

-- name: snapshot_insert
-- purpose: Keeps what is known of a snapshot.
-- in: id int, path text, org int?, scope text, day text, taken int, entry int, taken_by text, note text, rows int, open int, overdue int, sha256 text
INSERT INTO snapshot (id, path, org, scope, day, taken, entry, taken_by, note, rows, open, overdue, sha256)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13);

-- fragment: snapshot_columns
id, path, coalesce(org, 0), scope, day, taken, entry, taken_by, note, rows, open, overdue, sha256

-- name: snapshot_get
-- purpose: One snapshot.
-- in: id int
-- out: id int, path text, org int, scope text, day text, taken int, entry int, taken_by text, note text, rows int, open int, overdue int, sha256 text
SELECT {snapshot_columns} FROM snapshot WHERE id = ?1;

-- name: snapshot_list
-- purpose: The snapshots of a range of paths, newest first.
-- in: path text, path_end text, limit int, offset int
-- out: as snapshot_get
-- scan: snapshots are few
-- sort: snapshots are few
SELECT {snapshot_columns} FROM snapshot WHERE path >= ?1 AND path < ?2 ORDER BY entry DESC LIMIT ?3 OFFSET ?4;

-- name: snapshot_count
-- purpose: How many snapshots a range of paths has.
-- in: path text, path_end text
-- out: n int
-- scan: snapshots are few
SELECT count(*) FROM snapshot WHERE path >= ?1 AND path < ?2;

-- name: snapshot_file
-- purpose: What a snapshot holds.
-- in: id int
-- out: bytes blob
SELECT f.bytes FROM snapshot AS s JOIN file AS f ON f.sha256 = s.sha256 WHERE s.id = ?1;

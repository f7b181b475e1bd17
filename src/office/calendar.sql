-- Days that are worked or free other than the law and the week alone would have it.

-- name: calendar_all
-- purpose: All days entered.
-- scan: some twenty rows a year
-- out: id int, kind text, name text
SELECT id, kind, name FROM calendar_day ORDER BY id;

-- name: calendar_put
-- purpose: Enters a day, or changes what was entered.
-- in: id int, kind text, name text
INSERT INTO calendar_day (id, kind, name) VALUES (?1, ?2, ?3)
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name;

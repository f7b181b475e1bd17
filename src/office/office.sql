-- The office as a whole.

-- name: office_size
-- purpose: How much the office holds.
-- out: papers int, proposed int, open int, entries int
-- scan: counts along indexes
SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM task WHERE status = 'proposed'),
    (SELECT count(*) FROM assignment WHERE open = 1), (SELECT id FROM journal_head WHERE one = 1);

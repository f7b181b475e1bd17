-- The office as a whole.

-- name: office_size
-- purpose: How much the office holds.
-- out: papers int, proposed int, open int, entries int
-- scan: counts along indexes
SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM task WHERE status = 'proposed'),
    (SELECT coalesce(sum(n), 0) FROM owed_tally WHERE org = 0 AND track IN ('continuous', 'dated', 'handed', 'undated')),
    (SELECT id FROM journal_head WHERE one = 1);

-- name: office_size [pgsql]
SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM task WHERE status = 'proposed'),
    (SELECT coalesce(sum(n), 0)::bigint FROM owed_tally WHERE org = 0 AND track IN ('continuous', 'dated', 'handed', 'undated')),
    (SELECT id FROM journal_head WHERE one = 1);

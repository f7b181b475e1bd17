-- What verify asks beyond walking through the tables.

-- name: verify_missing_org
-- purpose: Organisations that the journal knows and the tree has not.
-- out: id int
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'org' AND subject_id <> 0 AND NOT EXISTS (SELECT 1 FROM org WHERE org.id = subject_id);

-- name: verify_missing_account
-- purpose: People that the journal knows and that are not there.
-- out: as verify_missing_org
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'user' AND NOT EXISTS (SELECT 1 FROM account WHERE account.id = subject_id);

-- name: verify_missing_document
-- purpose: Papers that the journal knows and the register has not.
-- out: as verify_missing_org
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'document' AND NOT EXISTS (SELECT 1 FROM document WHERE document.id = subject_id);

-- name: verify_missing_task
-- purpose: Tasks that the journal knows and that are not there.
-- out: as verify_missing_org
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'task' AND NOT EXISTS (SELECT 1 FROM task WHERE task.id = subject_id);

-- name: verify_missing_assignment
-- purpose: Assignments that the journal knows and that are not there.
-- out: as verify_missing_org
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'assignment' AND NOT EXISTS (SELECT 1 FROM assignment WHERE assignment.id = subject_id);

-- name: verify_missing_record
-- purpose: Records that the journal knows and that are not there.
-- out: as verify_missing_org
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'record' AND NOT EXISTS (SELECT 1 FROM record WHERE record.id = subject_id);

-- name: verify_missing_awaited
-- purpose: Events that the journal knows and that are not there.
-- out: as verify_missing_org
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'awaited' AND NOT EXISTS (SELECT 1 FROM awaited WHERE awaited.task = subject_id);

-- name: verify_missing_extension
-- purpose: Extensions that the journal knows and that are not there.
-- out: as verify_missing_org
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'extension' AND NOT EXISTS (SELECT 1 FROM extension WHERE extension.id = subject_id);

-- name: verify_missing_calendar_day
-- purpose: Days of the calendar that the journal knows and that are not there.
-- out: as verify_missing_org
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'calendar_day' AND NOT EXISTS (SELECT 1 FROM calendar_day WHERE calendar_day.id = subject_id);

-- name: verify_missing_setting
-- purpose: Settings that the journal knows and that are not there.
-- out: as verify_missing_org
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'setting' AND NOT EXISTS (SELECT 1 FROM setting WHERE setting.id = subject_id);

-- name: verify_missing_duty
-- purpose: Duties that the journal knows and that are not there.
-- out: as verify_missing_org
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'duty' AND NOT EXISTS (SELECT 1 FROM duty WHERE duty.id = subject_id);

-- name: verify_assigned
-- purpose: How many assignments have numbers in a range.
-- in: first int, last int
-- out: n int
SELECT count(*) FROM assignment WHERE id >= ?1 AND id <= ?2;

-- name: verify_missing_mail
-- purpose: Digests that the journal knows and that are not there.
-- out: as verify_missing_org
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'mail' AND NOT EXISTS (SELECT 1 FROM mail WHERE mail.id = subject_id);

-- name: verify_missing_batch
-- purpose: Tables of tasks that the journal knows and that are not there.
-- out: as verify_missing_org
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'batch' AND NOT EXISTS (SELECT 1 FROM batch WHERE batch.id = subject_id);

-- name: verify_missing_snapshot
-- purpose: Frozen reports that the journal knows and that are not there.
-- out: as verify_missing_org
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'snapshot' AND NOT EXISTS (SELECT 1 FROM snapshot WHERE snapshot.id = subject_id);

-- name: verify_missing_book
-- purpose: Registers that the journal knows and that are not there.
-- out: as verify_missing_org
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'book' AND NOT EXISTS (SELECT 1 FROM book WHERE book.id = subject_id);

-- name: verify_missing_book_entry
-- purpose: Entries of registers that the journal knows and that are not there.
-- out: as verify_missing_org
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'book_entry' AND NOT EXISTS (SELECT 1 FROM book_entry WHERE book_entry.id = subject_id);

-- name: verify_missing_org_alias
-- purpose: Explained names that the journal knows and that are not there.
-- out: as verify_missing_org
SELECT DISTINCT subject_id FROM journal
WHERE subject = 'org_alias' AND NOT EXISTS (SELECT 1 FROM org_alias WHERE org_alias.id = subject_id);

-- name: verify_old_tree
-- purpose: Entries that stand for a whole tree of organisations.
-- out: n int
SELECT count(*) FROM journal WHERE subject = 'org' AND subject_id = 0;

-- name: verify_document_sort
-- purpose: Papers whose stored order differs from their day.
-- out: as verify_missing_org
-- scan: looks at every row
SELECT id FROM document WHERE issued_sort <> coalesce(issued, '9999-99-99');

-- name: verify_assignment_clock
-- purpose: Assignments whose stored order, clock or openness differs from what they are made from.
-- out: as verify_missing_org
-- scan: looks at every row
SELECT id FROM assignment
WHERE due_sort <> coalesce(due, '9999-99-99') OR open <> (CASE WHEN state IN ('accepted', 'cancelled') THEN 0 ELSE 1 END)
    OR track <> CASE
        WHEN state = 'accepted' THEN CASE WHEN coalesce(handed, done) > due AND deadline_kind NOT IN ('none', 'recurring')
            THEN 'done-late' ELSE 'done' END
        WHEN state = 'cancelled' THEN 'cancelled'
        WHEN due IS NULL AND deadline_kind NOT IN ('none', 'recurring') THEN 'undated'
        WHEN state = 'submitted' THEN 'handed'
        WHEN deadline_kind IN ('none', 'recurring') THEN 'continuous'
        ELSE 'dated'
    END;

-- name: verify_owed_stray
-- purpose: Counts below nodes that are not there.
-- scan: looks at every row
-- out: as verify_missing_org
SELECT DISTINCT y.org FROM owed_tally AS y
WHERE y.org <> 0 AND NOT EXISTS (SELECT 1 FROM org WHERE org.id = y.org);

-- name: verify_asked_stray
-- purpose: Counts of what nodes ask that are not there.
-- scan: looks at every row
-- out: as verify_missing_org
SELECT DISTINCT y.org FROM asked_tally AS y WHERE NOT EXISTS (SELECT 1 FROM org WHERE org.id = y.org);

-- name: verify_task_stray
-- purpose: Counts of tasks that are not there.
-- scan: looks at every row
-- out: as verify_missing_org
SELECT DISTINCT y.task FROM task_tally AS y WHERE NOT EXISTS (SELECT 1 FROM task WHERE task.id = y.task);

-- name: verify_index
-- purpose: Compares the full-text index with the words that it was made from; refuses when they differ.
INSERT INTO document_fts (document_fts, rank) VALUES ('integrity-check', 1);

-- name: verify_index [pgsql]
UPDATE document_search SET words = search_refuse()
WHERE words IS DISTINCT FROM search_vector(header, body);

-- name: verify_file
-- purpose: The size that is noted beside a file.
-- in: sha256 text
-- out: size int
SELECT size FROM file WHERE sha256 = ?1;

-- name: verify_file_holders
-- purpose: What a file belongs to: papers, records and frozen reports.
-- in: sha256 text
-- out: n int
SELECT id FROM document WHERE sha256 = ?1 UNION ALL SELECT id FROM record WHERE sha256 = ?1
UNION ALL SELECT id FROM snapshot WHERE sha256 = ?1;

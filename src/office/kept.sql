-- The tables that an office keeps, row by row: what verify, backup and restore walk through. Columns that the engine
-- computes are left out, and so is what lives for hours only (sessions, failed tries). Keys stand first.

-- name: keep_org
-- purpose: Organisations behind a key.
-- in: after_id int, limit int
-- out: id int, parent int?, path text, kind text, name text, name_key text, code text, created int, since text?, until text?, successor int?, origin int?, address text, head text
SELECT id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head
FROM org WHERE id > ?1 ORDER BY id LIMIT ?2;

-- name: restore_org
-- purpose: An organisation as it was kept.
-- in: id int, parent int?, path text, kind text, name text, name_key text, code text, created int, since text?, until text?, successor int?, origin int?, address text, head text
INSERT INTO org (id, parent, path, kind, name, name_key, code, created, since, until, successor, origin, address, head)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14);

-- name: restore_later_rows
-- purpose: Rows may refer to later ones until the work ends: a node may have been moved under a younger one.
PRAGMA defer_foreign_keys = 1;

-- name: restore_later_rows [pgsql]
SET CONSTRAINTS ALL DEFERRED;

-- name: keep_org_name
-- purpose: Names of organisations behind a key.
-- in: after_org int, after_key text, limit int
-- out: org int, name_key text, name text, name_fold text, kind text, since text?, until text?
SELECT org, name_key, name, name_fold, kind, since, until
FROM org_name WHERE (org, name_key) > (?1, ?2) ORDER BY org, name_key LIMIT ?3;

-- name: restore_org_name
-- purpose: A name of an organisation as it was kept.
-- in: org int, name_key text, name text, name_fold text, kind text, since text?, until text?
INSERT INTO org_name (org, name_key, name, name_fold, kind, since, until) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: keep_org_contact
-- purpose: Whom one asks at organisations, behind a key.
-- in: after_org int, after_seq int, limit int
-- out: org int, seq int, role text, name text, phone text, mail text
SELECT org, seq, role, name, phone, mail FROM org_contact WHERE (org, seq) > (?1, ?2) ORDER BY org, seq LIMIT ?3;

-- name: restore_org_contact
-- purpose: Whom one asks at an organisation, as it was kept.
-- in: org int, seq int, role text, name text, phone text, mail text
INSERT INTO org_contact (org, seq, role, name, phone, mail) VALUES (?1, ?2, ?3, ?4, ?5, ?6);

-- name: keep_org_alias
-- purpose: What names were said to mean, behind a key.
-- in: after_id int, limit int
-- out: id int, path text, name text, name_key text, org int?, created int
SELECT id, path, name, name_key, org, created FROM org_alias WHERE id > ?1 ORDER BY id LIMIT ?2;

-- name: restore_org_alias
-- purpose: What a name was said to mean, as it was kept.
-- in: id int, path text, name text, name_key text, org int?, created int
INSERT INTO org_alias (id, path, name, name_key, org, created) VALUES (?1, ?2, ?3, ?4, ?5, ?6);

-- name: keep_account
-- purpose: People behind a key.
-- in: after_id int, limit int
-- out: id int, login text, name text, role text, org int?, password text, created int, mail text
SELECT id, login, name, role, org, password, created, mail FROM account WHERE id > ?1 ORDER BY id LIMIT ?2;

-- name: restore_account
-- purpose: A person as kept.
-- in: id int, login text, name text, role text, org int?, password text, created int, mail text
INSERT INTO account (id, login, name, role, org, password, created, mail) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8);

-- name: keep_second_factor
-- purpose: Second factors behind a key.
-- in: after_account int, limit int
-- out: account int, secret blob, created int
SELECT account, secret, created FROM second_factor WHERE account > ?1 ORDER BY account LIMIT ?2;

-- name: restore_second_factor
-- purpose: A second factor as kept.
-- in: account int, secret blob, created int
INSERT INTO second_factor (account, secret, created) VALUES (?1, ?2, ?3);

-- name: keep_recovery_code
-- purpose: Codes for recovery behind a key.
-- in: after_account int, after_hash text, limit int
-- out: account int, hash text
SELECT account, hash FROM recovery_code WHERE (account, hash) > (?1, ?2) ORDER BY account, hash LIMIT ?3;

-- name: restore_recovery_code
-- purpose: A code for recovery as kept.
-- in: account int, hash text
INSERT INTO recovery_code (account, hash) VALUES (?1, ?2);

-- name: keep_api_token
-- purpose: Tokens behind a key.
-- in: after_account int, after_id int, limit int
-- out: account int, id int, hash text, name text, scopes text, created int, expires int
SELECT account, id, hash, name, scopes, created, expires FROM api_token WHERE (account, id) > (?1, ?2)
ORDER BY account, id LIMIT ?3;

-- name: restore_api_token
-- purpose: A token as kept.
-- in: account int, id int, hash text, name text, scopes text, created int, expires int
INSERT INTO api_token (account, id, hash, name, scopes, created, expires) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: keep_calendar_feed
-- purpose: Addresses of calendars behind a key.
-- in: after_account int, limit int
-- out: account int, hash text, created int
SELECT account, hash, created FROM calendar_feed WHERE account > ?1 ORDER BY account LIMIT ?2;

-- name: restore_calendar_feed
-- purpose: The address of a calendar as kept.
-- in: account int, hash text, created int
INSERT INTO calendar_feed (account, hash, created) VALUES (?1, ?2, ?3);

-- name: keep_saved_filter
-- purpose: Filters behind a key.
-- in: after_account int, after_id int, limit int
-- out: account int, id int, org int, name text, address text, shared int, created int
SELECT account, id, org, name, address, shared, created FROM saved_filter WHERE (account, id) > (?1, ?2)
ORDER BY account, id LIMIT ?3;

-- name: restore_saved_filter
-- purpose: A filter as kept.
-- in: account int, id int, org int, name text, address text, shared int, created int
INSERT INTO saved_filter (account, id, org, name, address, shared, created) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: keep_file
-- purpose: Files behind a key.
-- in: after_sha256 text, limit int
-- out: sha256 text, size int, bytes blob
SELECT sha256, size, bytes FROM file WHERE sha256 > ?1 ORDER BY sha256 LIMIT ?2;

-- name: restore_file
-- purpose: A file as it was kept.
-- in: sha256 text, size int, bytes blob
INSERT INTO file (sha256, size, bytes) VALUES (?1, ?2, ?3);

-- name: keep_document
-- purpose: Papers behind a key.
-- in: after_id int, limit int
-- out: id int, sha256 text, file text, size int, parent text, issuer text, number text, number_key text, symbol text, symbol_key text, type text, type_key text, place text, subject text, signer_authority text, signer_position text, signer_name text, issued text?, received text, whole_paragraphs int, created int, created_by text
SELECT id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key, place, subject,
    signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created, created_by
FROM document WHERE id > ?1 ORDER BY id LIMIT ?2;

-- name: restore_document
-- purpose: A paper as it was kept.
-- in: id int, sha256 text, file text, size int, parent text, issuer text, number text, number_key text, symbol text, symbol_key text, type text, type_key text, place text, subject text, signer_authority text, signer_position text, signer_name text, issued text?, received text, whole_paragraphs int, created int, created_by text
INSERT INTO document (id, sha256, file, size, parent, issuer, number, number_key, symbol, symbol_key, type, type_key,
    place, subject, signer_authority, signer_position, signer_name, issued, received, whole_paragraphs, created,
    created_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22);

-- name: keep_document_text
-- purpose: Texts of papers behind a key.
-- in: after_document int, limit int
-- out: document int, text text, doubts text
SELECT document, text, doubts FROM document_text WHERE document > ?1 ORDER BY document LIMIT ?2;

-- name: restore_document_text
-- purpose: A text as it was kept.
-- in: document int, text text, doubts text
INSERT INTO document_text (document, text, doubts) VALUES (?1, ?2, ?3);

-- name: keep_document_search
-- purpose: Folded words of papers behind a key.
-- in: after_document int, limit int
-- out: document int, header text, body text
SELECT document, header, body FROM document_search WHERE document > ?1 ORDER BY document LIMIT ?2;

-- name: restore_document_search
-- purpose: Folded words as they were kept.
-- in: document int, header text, body text
INSERT INTO document_search (document, header, body) VALUES (?1, ?2, ?3);

-- name: keep_document_access
-- purpose: Whom papers concern, behind a key.
-- in: after_document int, after_why text, after_path text, limit int
-- out: document int, why text, path text
SELECT document, why, path FROM document_access WHERE (document, why, path) > (?1, ?2, ?3)
ORDER BY document, why, path LIMIT ?4;

-- name: restore_document_access
-- purpose: Whom a paper concerns, as it was kept.
-- in: document int, why text, path text
INSERT INTO document_access (document, why, path) VALUES (?1, ?2, ?3);

-- name: keep_citation
-- purpose: Citations behind a key.
-- in: after_document int, after_seq int, limit int
-- out: document int, seq int, line int, span_from int, span_to int, text text, type text, type_key text, number text, number_key text, symbol text, symbol_key text, issuer text, issued text?
SELECT document, seq, line, span_from, span_to, text, type, type_key, number, number_key, symbol, symbol_key, issuer,
    issued
FROM citation WHERE (document, seq) > (?1, ?2) ORDER BY document, seq LIMIT ?3;

-- name: restore_citation
-- purpose: A citation as it was kept.
-- in: document int, seq int, line int, span_from int, span_to int, text text, type text, type_key text, number text, number_key text, symbol text, symbol_key text, issuer text, issued text?
INSERT INTO citation (document, seq, line, span_from, span_to, text, type, type_key, number, number_key, symbol,
    symbol_key, issuer, issued)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14);

-- name: keep_task
-- purpose: Tasks behind a key.
-- in: after_id int, limit int
-- out: id int, document int?, line int, span_from int, span_to int, words text, deliverable text, channel text, deadline_kind text, deadline_words text, amount int, unit text, event text, due text?, due_by_hand int, by_hand int, status text, unchanged int, decided_by text, decided int, reason text, asker text, serves int?, scope text, duty int?, period text
SELECT id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words, amount, unit,
    event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope, duty, period
FROM task WHERE id > ?1 ORDER BY id LIMIT ?2;

-- name: restore_task
-- purpose: A task as it was kept.
-- in: id int, document int?, line int, span_from int, span_to int, words text, deliverable text, channel text, deadline_kind text, deadline_words text, amount int, unit text, event text, due text?, due_by_hand int, by_hand int, status text, unchanged int, decided_by text, decided int, reason text, asker text, serves int?, scope text, duty int?, period text
INSERT INTO task (id, document, line, span_from, span_to, words, deliverable, channel, deadline_kind, deadline_words,
    amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by, decided, reason, asker, serves, scope,
    duty, period)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24,
    ?25, ?26);

-- name: keep_task_assignee
-- purpose: Those whom tasks name, behind a key.
-- in: after_task int, after_seq int, limit int
-- out: task int, seq int, name text
SELECT task, seq, name FROM task_assignee WHERE (task, seq) > (?1, ?2) ORDER BY task, seq LIMIT ?3;

-- name: restore_task_assignee
-- purpose: One whom a task names, as kept.
-- in: task int, seq int, name text
INSERT INTO task_assignee (task, seq, name) VALUES (?1, ?2, ?3);

-- name: keep_assignment
-- purpose: Assignments behind a key.
-- in: after_id int, limit int
-- out: id int, task int, document int?, org int?, assignee text, assignee_key text, role text, deadline_kind text, due text?, first_due text?, state text, evidence text, submitted_by int?, handed text?, reason text, done text?, created int
SELECT id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state, evidence,
    submitted_by, handed, reason, done, created
FROM assignment WHERE id > ?1 ORDER BY id LIMIT ?2;

-- name: restore_assignment
-- purpose: An assignment as it was kept.
-- in: id int, task int, document int?, org int?, assignee text, assignee_key text, role text, deadline_kind text, due text?, first_due text?, state text, evidence text, submitted_by int?, handed text?, reason text, done text?, created int
INSERT INTO assignment (id, task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due, state,
    evidence, submitted_by, handed, reason, done, created)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17);

-- name: keep_record
-- purpose: Records behind a key.
-- in: after_id int, limit int
-- out: id int, kind text, org int?, day text?, words text, document int?, sha256 text?, file text, figure text, created int, created_by text
SELECT id, kind, org, day, words, document, sha256, file, figure, created, created_by FROM record WHERE id > ?1
ORDER BY id LIMIT ?2;

-- name: restore_record
-- purpose: A record as it was kept.
-- in: id int, kind text, org int?, day text?, words text, document int?, sha256 text?, file text, figure text, created int, created_by text
INSERT INTO record (id, kind, org, day, words, document, sha256, file, figure, created, created_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11);

-- name: keep_record_proof
-- purpose: What records prove, behind a key.
-- in: after_assignment int, after_record int, limit int
-- out: assignment int, record int
SELECT assignment, record FROM record_proof WHERE (assignment, record) > (?1, ?2) ORDER BY assignment, record LIMIT ?3;

-- name: restore_record_proof
-- purpose: What a record proves, as it was kept.
-- in: assignment int, record int
INSERT INTO record_proof (assignment, record) VALUES (?1, ?2);

-- name: keep_response
-- purpose: Papers proposed as results, behind a key.
-- in: after_assignment int, after_document int, limit int
-- out: assignment int, document int, status text
SELECT assignment, document, status FROM response WHERE (assignment, document) > (?1, ?2)
ORDER BY assignment, document LIMIT ?3;

-- name: restore_response
-- purpose: A paper proposed as a result, as it was kept.
-- in: assignment int, document int, status text
INSERT INTO response (assignment, document, status) VALUES (?1, ?2, ?3);

-- name: keep_no_task
-- purpose: Papers from which nothing arises, behind a key.
-- in: after_document int, limit int
-- out: document int, at int, by_name text
SELECT document, at, by_name FROM no_task WHERE document > ?1 ORDER BY document LIMIT ?2;

-- name: restore_no_task
-- purpose: A paper from which nothing arises, as it was kept.
-- in: document int, at int, by_name text
INSERT INTO no_task (document, at, by_name) VALUES (?1, ?2, ?3);

-- name: keep_arrival
-- purpose: How papers came by mail, behind a key.
-- in: after_document int, limit int
-- out: document int, at int, address text, name text, subject text, message text
SELECT document, at, address, name, subject, message FROM arrival WHERE document > ?1 ORDER BY document LIMIT ?2;

-- name: restore_arrival
-- purpose: How a paper came by mail, as it was kept.
-- in: document int, at int, address text, name text, subject text, message text
INSERT INTO arrival (document, at, address, name, subject, message) VALUES (?1, ?2, ?3, ?4, ?5, ?6);

-- name: keep_awaited
-- purpose: Events that tasks wait for, behind a key.
-- in: after_task int, limit int
-- out: task int, words text, type text, issuer text, day text?, document int?
SELECT task, words, type, issuer, day, document FROM awaited WHERE task > ?1 ORDER BY task LIMIT ?2;

-- name: restore_awaited
-- purpose: An event as it was kept.
-- in: task int, words text, type text, issuer text, day text?, document int?
INSERT INTO awaited (task, words, type, issuer, day, document) VALUES (?1, ?2, ?3, ?4, ?5, ?6);

-- name: keep_extension
-- purpose: Extensions behind a key.
-- in: after_id int, limit int
-- out: id int, assignment int, due_before text, due_after text, reason text, document int?, created int, created_by text
SELECT id, assignment, due_before, due_after, reason, document, created, created_by FROM extension WHERE id > ?1
ORDER BY id LIMIT ?2;

-- name: restore_extension
-- purpose: An extension as it was kept.
-- in: id int, assignment int, due_before text, due_after text, reason text, document int?, created int, created_by text
INSERT INTO extension (id, assignment, due_before, due_after, reason, document, created, created_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8);

-- name: keep_calendar_day
-- purpose: Days of the calendar behind a key.
-- in: after_id int, limit int
-- out: id int, kind text, name text
SELECT id, kind, name FROM calendar_day WHERE id > ?1 ORDER BY id LIMIT ?2;

-- name: restore_calendar_day
-- purpose: A day of the calendar as it was kept.
-- in: id int, kind text, name text
INSERT INTO calendar_day (id, kind, name) VALUES (?1, ?2, ?3);

-- name: keep_setting
-- purpose: Settings behind a key.
-- in: after_id int, limit int
-- out: id int, name text, value text
SELECT id, name, value FROM setting WHERE id > ?1 ORDER BY id LIMIT ?2;

-- name: restore_setting
-- purpose: A setting as it was kept.
-- in: id int, name text, value text
INSERT INTO setting (id, name, value) VALUES (?1, ?2, ?3);

-- name: keep_duty
-- purpose: Duties behind a key.
-- in: after_id int, limit int
-- out: id int, words text, scope text, asker text, period text, times int, due_days int, proof text, topic text, basis text, since text, until text?, created int
SELECT id, words, scope, asker, period, times, due_days, proof, topic, basis, since, until, created FROM duty
WHERE id > ?1 ORDER BY id LIMIT ?2;

-- name: restore_duty
-- purpose: A duty as it was kept.
-- in: id int, words text, scope text, asker text, period text, times int, due_days int, proof text, topic text, basis text, since text, until text?, created int
INSERT INTO duty (id, words, scope, asker, period, times, due_days, proof, topic, basis, since, until, created)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13);

-- name: keep_meeting
-- purpose: What meetings were, behind a key.
-- in: after_record int, limit int
-- out: record int, topic text, made_known text, present int?, members int?
SELECT record, topic, made_known, present, members FROM meeting WHERE record > ?1 ORDER BY record LIMIT ?2;

-- name: restore_meeting
-- purpose: What a meeting was, as it was kept.
-- in: record int, topic text, made_known text, present int?, members int?
INSERT INTO meeting (record, topic, made_known, present, members) VALUES (?1, ?2, ?3, ?4, ?5);

-- name: keep_owed_tally
-- purpose: Counts of what is owed below nodes, behind a key.
-- in: after_org int, after_track text, after_day text, limit int
-- out: org int, track text, day text, n int
SELECT org, track, day, n FROM owed_tally WHERE (org, track, day) > (?1, ?2, ?3) ORDER BY org, track, day LIMIT ?4;

-- name: restore_owed_tally
-- purpose: A count as it was kept.
-- in: org int, track text, day text, n int
INSERT INTO owed_tally (org, track, day, n) VALUES (?1, ?2, ?3, ?4);

-- name: keep_asked_tally
-- purpose: Counts of what nodes ask of others, behind a key.
-- in: after_org int, after_track text, after_day text, limit int
-- out: org int, track text, day text, n int
SELECT org, track, day, n FROM asked_tally WHERE (org, track, day) > (?1, ?2, ?3) ORDER BY org, track, day LIMIT ?4;

-- name: restore_asked_tally
-- purpose: A count as it was kept.
-- in: org int, track text, day text, n int
INSERT INTO asked_tally (org, track, day, n) VALUES (?1, ?2, ?3, ?4);

-- name: keep_task_tally
-- purpose: Counts of who owes tasks, behind a key.
-- in: after_task int, after_track text, after_day text, limit int
-- out: task int, track text, day text, n int
SELECT task, track, day, n FROM task_tally WHERE (task, track, day) > (?1, ?2, ?3) ORDER BY task, track, day LIMIT ?4;

-- name: restore_task_tally
-- purpose: A count as it was kept.
-- in: task int, track text, day text, n int
INSERT INTO task_tally (task, track, day, n) VALUES (?1, ?2, ?3, ?4);

-- name: keep_snapshot
-- purpose: Frozen reports behind a key.
-- in: after_id int, limit int
-- out: id int, path text, org int?, scope text, day text, taken int, entry int, taken_by text, note text, rows int, open int, overdue int, sha256 text
SELECT id, path, org, scope, day, taken, entry, taken_by, note, rows, open, overdue, sha256
FROM snapshot WHERE id > ?1 ORDER BY id LIMIT ?2;

-- name: restore_snapshot
-- purpose: A frozen report as it was kept.
-- in: id int, path text, org int?, scope text, day text, taken int, entry int, taken_by text, note text, rows int, open int, overdue int, sha256 text
INSERT INTO snapshot (id, path, org, scope, day, taken, entry, taken_by, note, rows, open, overdue, sha256)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13);

-- name: keep_book
-- purpose: Registers, behind a key.
-- in: after_id int, limit int
-- out: id int, org int, side text, name text, whole int, first int, since text, until text?, created int, created_by text
SELECT id, org, side, name, whole, first, since, until, created, created_by
FROM book WHERE id > ?1 ORDER BY id LIMIT ?2;

-- name: restore_book
-- purpose: A register as it was kept.
-- in: id int, org int, side text, name text, whole int, first int, since text, until text?, created int, created_by text
INSERT INTO book (id, org, side, name, whole, first, since, until, created, created_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10);

-- name: keep_book_entry
-- purpose: Entries of registers, behind a key.
-- in: after_id int, limit int
-- out: id int, book int, type text, type_key text, number int, symbol text, day text?, at int, party text, subject text, signer text, forwarded text, copies int, secret int, document int?, overruled text, voided text, created_by text, forwarded_at int?
SELECT id, book, type, type_key, number, symbol, day, at, party, subject, signer, forwarded, copies, secret, document, overruled, voided, created_by, forwarded_at
FROM book_entry WHERE id > ?1 ORDER BY id LIMIT ?2;

-- name: restore_book_entry
-- purpose: An entry as it was kept.
-- in: id int, book int, type text, type_key text, number int, symbol text, day text?, at int, party text, subject text, signer text, forwarded text, copies int, secret int, document int?, overruled text, voided text, created_by text, forwarded_at int?
INSERT INTO book_entry (id, book, type, type_key, number, symbol, day, at, party, subject, signer, forwarded, copies, secret, document, overruled, voided, created_by, forwarded_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19);

-- name: keep_batch
-- purpose: Tables of tasks that were brought in, behind a key.
-- in: after_id int, limit int
-- out: id int, name text, path text, created int, created_by text, rows int, first_task int, last_task int, n_aside int, aside text, undone int?, undone_by text
SELECT id, name, path, created, created_by, rows, first_task, last_task, n_aside, aside, undone, undone_by
FROM batch WHERE id > ?1 ORDER BY id LIMIT ?2;

-- name: restore_batch
-- purpose: A table of tasks that was brought in, as it was kept.
-- in: id int, name text, path text, created int, created_by text, rows int, first_task int, last_task int, n_aside int, aside text, undone int?, undone_by text
INSERT INTO batch (id, name, path, created, created_by, rows, first_task, last_task, n_aside, aside, undone, undone_by)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12);

-- name: keep_mail
-- purpose: Digests behind a key.
-- in: after_id int, limit int
-- out: id int, address text, name text, day text, state text, sent int?, note text
SELECT id, address, name, day, state, sent, note FROM mail WHERE id > ?1 ORDER BY id LIMIT ?2;

-- name: restore_mail
-- purpose: A digest as it was kept.
-- in: id int, address text, name text, day text, state text, sent int?, note text
INSERT INTO mail (id, address, name, day, state, sent, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: keep_reminder
-- purpose: What digests remind of, behind a key.
-- in: after_mail int, after_seq int, limit int
-- out: mail int, seq int, assignment int, kind text, step text, address text, cancelled int
SELECT mail, seq, assignment, kind, step, address, cancelled FROM reminder WHERE (mail, seq) > (?1, ?2)
ORDER BY mail, seq LIMIT ?3;

-- name: restore_reminder
-- purpose: What a digest reminds of, as it was kept.
-- in: mail int, seq int, assignment int, kind text, step text, address text, cancelled int
INSERT INTO reminder (mail, seq, assignment, kind, step, address, cancelled) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);

-- name: keep_journal
-- purpose: Entries behind a key.
-- in: after_id int, limit int
-- out: id int, at int, actor int, actor_name text, origin text, action text, subject text, subject_id int, before text, after text, previous text, hash text
SELECT id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash FROM journal
WHERE id > ?1 ORDER BY id LIMIT ?2;

-- name: restore_journal
-- purpose: An entry as it was kept.
-- in: id int, at int, actor int, actor_name text, origin text, action text, subject text, subject_id int, before text, after text, previous text, hash text
INSERT INTO journal (id, at, actor, actor_name, origin, action, subject, subject_id, before, after, previous, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12);

-- name: keep_journal_head
-- purpose: The last entry behind a key.
-- in: after_one int, limit int
-- out: one int, id int, hash text
SELECT one, id, hash FROM journal_head WHERE one > ?1 ORDER BY one LIMIT ?2;

-- name: restore_journal_head
-- purpose: The last entry as it was kept.
-- in: one int, id int, hash text
INSERT INTO journal_head (one, id, hash) VALUES (?1, ?2, ?3) ON CONFLICT (one) DO UPDATE SET id = ?2, hash = ?3;

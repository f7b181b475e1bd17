-- Who is to be reminded of what, and the digests that do it.

-- name: remind_people
-- purpose: Where people get letters, by the node that they stand at.
-- out: path text, role text, name text, mail text
-- scan: there are as many as people who work
SELECT coalesce(o.path, '/'), a.role, a.name, a.mail FROM account AS a LEFT JOIN org AS o ON o.id = a.org
WHERE a.mail <> '' AND a.password <> '!' AND a.role NOT IN ('admin', 'inspector')
    AND (a.org IS NOT NULL OR a.role <> 'unit');

-- fragment: remind_columns
a.id, coalesce(o.path, ''), t.asker, a.due, a.state, a.track, coalesce(a.handed, ''), a.created,
    coalesce(o.name, a.assignee)

-- name: remind_dated
-- purpose: Open assignments with a day up to another, by their days, behind one of them.
-- in: due_to text, after_due text, after_id int, limit int
-- out: id int, path text, asker text, due text?, state text, track text, handed text, created int, name text
SELECT {remind_columns} FROM assignment AS a JOIN task AS t ON t.id = a.task LEFT JOIN org AS o ON o.id = a.org
WHERE a.track = 'dated' AND a.due_sort <= ?1 AND (a.due_sort, a.id) > (?2, ?3)
ORDER BY a.due_sort, a.id LIMIT ?4;

-- name: remind_returned
-- purpose: Assignments whose result was returned, behind one of them.
-- in: after_id int, limit int
-- out: as remind_dated
SELECT {remind_columns} FROM assignment AS a JOIN task AS t ON t.id = a.task LEFT JOIN org AS o ON o.id = a.org
WHERE a.state = 'returned' AND a.id > ?1 ORDER BY a.id LIMIT ?2;

-- name: remind_unread
-- purpose: Assignments made before a moment that nobody has acknowledged, behind one of them.
-- in: made_before int, after_created int, after_id int, limit int
-- out: as remind_dated
SELECT {remind_columns} FROM assignment AS a JOIN task AS t ON t.id = a.task LEFT JOIN org AS o ON o.id = a.org
WHERE a.state = 'assigned' AND a.created <= ?1 AND (a.created, a.id) > (?2, ?3)
ORDER BY a.created, a.id LIMIT ?4;

-- name: remind_held
-- purpose: Whether an address was reminded of something already.
-- in: assignment int, kind text, step text, address text
-- out: n int
SELECT count(*) FROM reminder WHERE assignment = ?1 AND kind = ?2 AND step = ?3 AND address = ?4;

-- name: reminder_insert
-- purpose: Puts something into a digest.
-- in: mail int, seq int, assignment int, kind text, step text, address text
INSERT INTO reminder (mail, seq, assignment, kind, step, address, cancelled) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0);

-- name: reminder_count
-- purpose: How many things a digest holds.
-- in: mail int
-- out: n int
SELECT count(*) FROM reminder WHERE mail = ?1;

-- name: reminder_cancel
-- purpose: Notes that a thing is no longer so.
-- in: mail int, seq int
UPDATE reminder SET cancelled = 1 WHERE mail = ?1 AND seq = ?2;

-- name: reminder_of_mail
-- purpose: What a digest reminds of, as it is now.
-- in: mail int
-- out: seq int, kind text, step text, assignment int, org_name text, assignee text, words text, type text, number text, symbol text, file text, due text?, state text, track text, reason text, created int
SELECT r.seq, r.kind, r.step, a.id, coalesce(o.name, ''), a.assignee, t.words, coalesce(d.type, ''),
    coalesce(d.number, ''), coalesce(d.symbol, ''), coalesce(d.file, ''), a.due, a.state, a.track, a.reason, a.created
FROM reminder AS r JOIN assignment AS a ON a.id = r.assignment JOIN task AS t ON t.id = a.task
    LEFT JOIN document AS d ON d.id = a.document LEFT JOIN org AS o ON o.id = a.org
WHERE r.mail = ?1 AND r.cancelled = 0 ORDER BY r.seq;

-- name: mail_of_day
-- purpose: The digests to an address that wait, or that are of a day.
-- in: address text, day text
-- out: id int, state text, day text
SELECT id, state, day FROM mail WHERE address = ?1 AND state = 'waiting'
UNION SELECT id, state, day FROM mail WHERE address = ?1 AND day = ?2;

-- name: mail_insert
-- purpose: Begins a digest.
-- in: address text, name text, day text
-- out: id int
INSERT INTO mail (address, name, day, state, note) VALUES (?1, ?2, ?3, 'waiting', '') RETURNING id;

-- name: mail_set_day
-- purpose: Notes the day on which something was put into a digest.
-- in: id int, day text
UPDATE mail SET day = ?2 WHERE id = ?1;

-- name: mail_get
-- purpose: A digest.
-- in: id int
-- out: id int, address text, name text, day text, state text, note text
SELECT id, address, name, day, state, note FROM mail WHERE id = ?1;

-- name: mail_finish
-- purpose: Ends the waiting of a digest.
-- in: id int, state text, sent int?, note text, day text
UPDATE mail SET state = ?2, sent = ?3, note = ?4,
    day = CASE WHEN ?2 = 'sent' THEN ?5 ELSE day END
WHERE id = ?1 AND state = 'waiting';

-- name: mail_try_insert
-- purpose: A digest may be tried at once.
-- in: mail int
INSERT INTO mail_try (mail, tries, next, claimed) VALUES (?1, 0, 0, 0);

-- name: mail_try_next
-- purpose: A digest whose time to be tried has come and that nobody is sending.
-- in: now int
-- out: mail int, tries int
SELECT mail, tries FROM mail_try WHERE next <= ?1 AND claimed <= ?1 ORDER BY next, mail LIMIT 1;

-- name: mail_try_get
-- purpose: How often a digest was refused.
-- in: mail int
-- out: tries int
SELECT tries FROM mail_try WHERE mail = ?1;

-- name: mail_try_claim
-- purpose: Somebody begins to send a digest.
-- in: mail int, claimed int
UPDATE mail_try SET claimed = ?2 WHERE mail = ?1;

-- name: mail_try_again
-- purpose: A digest is tried again later.
-- in: mail int, tries int, next int
UPDATE mail_try SET tries = ?2, next = ?3, claimed = 0 WHERE mail = ?1;

-- name: mail_try_forget
-- purpose: A digest waits no more.
-- in: mail int
DELETE FROM mail_try WHERE mail = ?1;

-- name: mail_try_restore
-- purpose: Digests that wait in an office that was restored.
-- scan: there are as many as wait
INSERT INTO mail_try (mail, tries, next, claimed)
SELECT m.id, 0, 0, 0 FROM mail AS m
WHERE m.state = 'waiting' AND NOT EXISTS (SELECT 1 FROM mail_try AS t WHERE t.mail = m.id);

-- name: mail_count
-- purpose: How many digests wait.
-- out: n int
-- scan: there are as many as wait
SELECT count(*) FROM mail_try;

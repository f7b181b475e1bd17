-- The second factor: secrets, codes for recovery, and which step of time was used last.

-- name: second_get
-- purpose: The secret of a person, and the last step of time that they used.
-- in: account int
-- out: secret blob, step int
SELECT f.secret, coalesce(u.step, 0) FROM second_factor AS f LEFT JOIN second_factor_used AS u ON u.account = f.account
WHERE f.account = ?1;

-- name: second_insert
-- purpose: Keeps the secret of a person who has none.
-- in: account int, secret blob, created int
INSERT INTO second_factor (account, secret, created) VALUES (?1, ?2, ?3);

-- name: second_delete
-- purpose: Forgets the secret.
-- in: account int
DELETE FROM second_factor WHERE account = ?1;

-- name: second_use
-- purpose: Notes the step of time of which a code was taken.
-- in: account int, step int
INSERT INTO second_factor_used (account, step) VALUES (?1, ?2) ON CONFLICT (account) DO UPDATE SET step = ?2;

-- name: second_unuse
-- purpose: Forgets the step, with the secret that it belonged to.
-- in: account int
DELETE FROM second_factor_used WHERE account = ?1;

-- name: recovery_insert
-- purpose: Keeps the hash of a code for recovery.
-- in: account int, hash text
INSERT INTO recovery_code (account, hash) VALUES (?1, ?2);

-- name: recovery_take
-- purpose: Takes one out.
-- in: account int, hash text
DELETE FROM recovery_code WHERE account = ?1 AND hash = ?2;

-- name: recovery_clear
-- purpose: Forgets all of a person.
-- in: account int
DELETE FROM recovery_code WHERE account = ?1;

-- name: recovery_count
-- purpose: How many are left.
-- in: account int
-- out: n int
SELECT count(*) FROM recovery_code WHERE account = ?1;

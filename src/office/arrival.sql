-- How papers came that came by mail.

-- name: arrival_insert
-- purpose: Notes whose mail a paper hung on.
-- in: document int, at int, address text, name text, subject text, message text
INSERT INTO arrival (document, at, address, name, subject, message) VALUES (?1, ?2, ?3, ?4, ?5, ?6);

-- name: arrival_of
-- purpose: Whose mail a paper hung on.
-- in: document int
-- out: at int, address text, name text, subject text, message text
SELECT at, address, name, subject, message FROM arrival WHERE document = ?1;

-- name: arrival_known_contact
-- purpose: Whether an organisation is known by the address that a paper came from.
-- in: document int, org int
-- out: org int
SELECT c.org FROM arrival AS a JOIN org_contact AS c ON c.org = ?2
WHERE a.document = ?1 AND a.address <> '' AND lower(c.mail) = a.address LIMIT 1;

-- name: arrival_known_account
-- purpose: Whether a person of an organisation has the address that a paper came from.
-- in: document int, org int
-- out: account int
SELECT p.id FROM arrival AS a JOIN account AS p ON p.org = ?2
WHERE a.document = ?1 AND a.address <> '' AND lower(p.mail) = a.address LIMIT 1;

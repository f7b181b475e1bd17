-- Organisations over time: from when until when one is there, what it was merged into or split from, where it is and
-- whom one asks; what it was called when; and what a name in a paper means to those who were asked once.

ALTER TABLE org ADD COLUMN since TEXT COLLATE "C" CHECK (length(since) = 10);
ALTER TABLE org ADD COLUMN until TEXT COLLATE "C" CHECK (length(until) = 10);
-- rows of a restored office come in the order of their numbers, and a successor, or a node that it was moved under, is
-- younger
ALTER TABLE org ADD COLUMN successor BIGINT REFERENCES org (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE org ADD COLUMN origin BIGINT REFERENCES org (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE org ALTER CONSTRAINT org_parent_fkey DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE org ADD COLUMN address TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE org ADD COLUMN head TEXT COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX org_by_successor ON org (successor) WHERE successor IS NOT NULL;
CREATE INDEX org_by_origin ON org (origin) WHERE origin IS NOT NULL;
-- one that is no more leaves its name to another
DROP INDEX org_by_parent_and_name;
CREATE UNIQUE INDEX org_by_parent_and_name ON org (coalesce(parent, 0), name_key) WHERE until IS NULL;

ALTER TABLE org_name ADD COLUMN kind TEXT COLLATE "C" NOT NULL DEFAULT '' CHECK (kind IN ('', 'name', 'short'));
ALTER TABLE org_name ADD COLUMN since TEXT COLLATE "C" CHECK (length(since) = 10);
ALTER TABLE org_name ADD COLUMN until TEXT COLLATE "C" CHECK (length(until) = 10);

CREATE TABLE org_contact (
    -- Whom one asks at an organisation, by role, in the order in which they were written down.
    org BIGINT NOT NULL REFERENCES org (id),
    seq BIGINT NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    phone TEXT COLLATE "C" NOT NULL,
    mail TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, seq)
);

CREATE TABLE org_alias (
    -- What a name in a paper means to those who stand at a node (a path) or below it, as one of them answered: an
    -- organisation, or (org is NULL) nobody in the tree.
    id BIGINT PRIMARY KEY,
    path TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    name_key TEXT COLLATE "C" NOT NULL,
    org BIGINT REFERENCES org (id),
    created BIGINT NOT NULL
);
CREATE FUNCTION org_alias_next() RETURNS BIGINT LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM org_alias';
ALTER TABLE org_alias ALTER COLUMN id SET DEFAULT org_alias_next();
CREATE UNIQUE INDEX org_alias_by_name ON org_alias (name_key, path);
CREATE INDEX org_alias_by_org ON org_alias (org) WHERE org IS NOT NULL;
CREATE INDEX org_alias_by_path ON org_alias (path);

-- assignments whose names nobody knows yet
CREATE INDEX assignment_unplaced ON assignment (assignee_key, id) WHERE org IS NULL AND open = 1;

-- Organisations over time: from when until when one is there, what it was merged into or split from, where it is and
-- whom one asks; what it was called when; and what a name in a paper means to those who were asked once.

ALTER TABLE org ADD COLUMN since TEXT CHECK (length(since) = 10); -- its first day; NULL: as long as anybody knows
ALTER TABLE org ADD COLUMN until TEXT CHECK (length(until) = 10); -- the first day on which it is no more; NULL: it is there
-- rows of a restored office come in the order of their numbers, and a successor is younger
ALTER TABLE org ADD COLUMN successor INTEGER REFERENCES org (id) DEFERRABLE INITIALLY DEFERRED; -- merged into
ALTER TABLE org ADD COLUMN origin INTEGER REFERENCES org (id) DEFERRABLE INITIALLY DEFERRED; -- split from
ALTER TABLE org ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE org ADD COLUMN head TEXT NOT NULL DEFAULT ''; -- who leads it
CREATE INDEX org_by_successor ON org (successor) WHERE successor IS NOT NULL;
CREATE INDEX org_by_origin ON org (origin) WHERE origin IS NOT NULL;
-- one that is no more leaves its name to another
DROP INDEX org_by_parent_and_name;
CREATE UNIQUE INDEX org_by_parent_and_name ON org (coalesce(parent, 0), name_key) WHERE until IS NULL;

-- '': papers call it so; 'name': it was called so officially, from when until when; 'short': an abbreviation
ALTER TABLE org_name ADD COLUMN kind TEXT NOT NULL DEFAULT '' CHECK (kind IN ('', 'name', 'short'));
ALTER TABLE org_name ADD COLUMN since TEXT CHECK (length(since) = 10);
ALTER TABLE org_name ADD COLUMN until TEXT CHECK (length(until) = 10); -- the first day on which it was called so no more

CREATE TABLE org_contact (
    -- Whom one asks at an organisation, by role, in the order in which they were written down.
    org INTEGER NOT NULL REFERENCES org (id),
    seq INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    mail TEXT NOT NULL,
    PRIMARY KEY (org, seq)
) STRICT;

CREATE TABLE org_alias (
    -- What a name in a paper means to those who stand at a node (a path) or below it, as one of them answered: an
    -- organisation, or (org is NULL) nobody in the tree.
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    org INTEGER REFERENCES org (id),
    created INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX org_alias_by_name ON org_alias (name_key, path);
CREATE INDEX org_alias_by_org ON org_alias (org) WHERE org IS NOT NULL;
CREATE INDEX org_alias_by_path ON org_alias (path);

-- assignments whose names nobody knows yet
CREATE INDEX assignment_unplaced ON assignment (assignee_key, id) WHERE org IS NULL AND open = 1;

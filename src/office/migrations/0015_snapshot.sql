-- Reports of what is owed, frozen at a moment.

CREATE TABLE snapshot (
    -- One report. Its number is what its code says (snapshot.h); what it holds is a file that never changes.
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL, -- where it was frozen: who stands there or above sees it
    org INTEGER REFERENCES org (id), -- the organisation it is about, with all below; NULL: all that `path` sees
    scope TEXT NOT NULL, -- how that was called
    day TEXT NOT NULL CHECK (length(day) = 10), -- for which lateness was computed
    taken INTEGER NOT NULL,
    entry INTEGER NOT NULL, -- the last of the journal before it: what it counts, and the order of those of one second
    taken_by TEXT NOT NULL,
    note TEXT NOT NULL,
    rows INTEGER NOT NULL, -- assignments it counts
    open INTEGER NOT NULL,
    overdue INTEGER NOT NULL,
    sha256 TEXT NOT NULL REFERENCES file (sha256)
) STRICT;
CREATE INDEX snapshot_by_sha256 ON snapshot (sha256);

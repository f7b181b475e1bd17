-- Reports of what is owed, frozen at a moment.

CREATE TABLE snapshot (
    -- One report. Its number is what its code says (snapshot.h); what it holds is a file that never changes.
    id BIGINT PRIMARY KEY,
    path TEXT COLLATE "C" NOT NULL,
    org BIGINT REFERENCES org (id),
    scope TEXT COLLATE "C" NOT NULL,
    day TEXT COLLATE "C" NOT NULL CHECK (length(day) = 10),
    taken BIGINT NOT NULL,
    entry BIGINT NOT NULL,
    taken_by TEXT COLLATE "C" NOT NULL,
    note TEXT COLLATE "C" NOT NULL,
    rows BIGINT NOT NULL,
    open BIGINT NOT NULL,
    overdue BIGINT NOT NULL,
    sha256 TEXT COLLATE "C" NOT NULL REFERENCES file (sha256)
);
CREATE INDEX snapshot_by_sha256 ON snapshot (sha256);

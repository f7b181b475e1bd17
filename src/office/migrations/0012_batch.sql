-- Tables of tasks that were brought in at once, so that each can be looked at and taken back as a whole.

CREATE TABLE batch (
    -- One table: by whom, where (path), how many rows became tasks, which are numbered in a row, and what was set aside:
    -- a JSON list of {"cells", "row", "why"}. undone: when it was taken back.
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    created INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    rows INTEGER NOT NULL,
    first_task INTEGER NOT NULL REFERENCES task (id),
    last_task INTEGER NOT NULL REFERENCES task (id),
    n_aside INTEGER NOT NULL,
    aside TEXT NOT NULL,
    undone INTEGER,
    undone_by TEXT NOT NULL DEFAULT ''
) STRICT;

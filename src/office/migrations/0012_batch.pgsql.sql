-- Tables of tasks that were brought in at once, so that each can be looked at and taken back as a whole.

CREATE TABLE batch (
    -- One table: by whom, where (path), how many rows became tasks, which are numbered in a row, and what was set aside:
    -- a JSON list of {"cells", "row", "why"}. undone: when it was taken back.
    id BIGINT PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL,
    path TEXT COLLATE "C" NOT NULL,
    created BIGINT NOT NULL,
    created_by TEXT COLLATE "C" NOT NULL,
    rows BIGINT NOT NULL,
    first_task BIGINT NOT NULL REFERENCES task (id),
    last_task BIGINT NOT NULL REFERENCES task (id),
    n_aside BIGINT NOT NULL,
    aside TEXT COLLATE "C" NOT NULL,
    undone BIGINT,
    undone_by TEXT COLLATE "C" NOT NULL DEFAULT ''
);
CREATE FUNCTION batch_next() RETURNS BIGINT LANGUAGE sql AS 'SELECT coalesce(max(id), 0) + 1 FROM batch';
ALTER TABLE batch ALTER COLUMN id SET DEFAULT batch_next();

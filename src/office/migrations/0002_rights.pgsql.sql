-- Who sees which paper: by the node of the organisation tree that a person stands at. A row is kept in the same
-- transaction as its cause, so that a list is a range of an index and never asks row by row.

CREATE TABLE document_access (
    -- A paper concerns a node of the tree (a path; '/' is the office itself): owner: registered there; assigned: owes
    -- one of its tasks; addressed: named among its recipients; brought: sent the same file in again; shared: the node
    -- shares it with all below.
    path TEXT COLLATE "C" NOT NULL,
    document BIGINT NOT NULL REFERENCES document (id),
    why TEXT COLLATE "C" NOT NULL CHECK (why IN ('owner', 'assigned', 'addressed', 'brought', 'shared')),
    PRIMARY KEY (path, document, why)
);
CREATE INDEX document_access_by_document ON document_access (document, why, path);
CREATE INDEX document_access_by_why ON document_access (why, path, document);

INSERT INTO document_access (path, document, why)
SELECT DISTINCT coalesce(o.path, '/'), d.id, 'owner'
FROM document AS d
    LEFT JOIN journal AS j ON j.subject = 'document' AND j.subject_id = d.id AND j.action = 'document.register'
    LEFT JOIN account AS a ON a.id = j.actor
    LEFT JOIN org AS o ON o.id = a.org;

INSERT INTO document_access (path, document, why)
SELECT DISTINCT o.path, a.document, 'assigned' FROM assignment AS a JOIN org AS o ON o.id = a.org;

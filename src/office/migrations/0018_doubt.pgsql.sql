-- What the machine that read a scan was not sure of, and when somebody said to whom an arrival goes.

ALTER TABLE document_text ADD COLUMN doubts TEXT COLLATE "C" NOT NULL DEFAULT ''; -- places of doubted words, document.h
ALTER TABLE book_entry ADD COLUMN forwarded_at BIGINT; -- NULL: nobody has said so, or an older program wrote it

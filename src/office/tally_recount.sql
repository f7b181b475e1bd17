-- Counts of a node made anew after the tree below it changed. See tally.sql for what they count.

-- name: owed_tally_clear
-- purpose: Forgets what was counted below a node.
-- in: as tally_below
DELETE FROM owed_tally WHERE org = ?1;

-- name: owed_tally_recount
-- purpose: Counts below a node what its children owe and count.
-- in: as tally_below
-- scan: of what it found itself
INSERT INTO owed_tally (org, track, day, n)
SELECT ?1, f.track, f.day, sum(f.n) FROM (
    SELECT y.track, y.day, y.n FROM org AS c JOIN owed_tally AS y ON y.org = c.id WHERE c.parent = ?1
    UNION ALL
    SELECT a.track, {tally_day}, 1 FROM org AS c JOIN assignment AS a ON a.org = c.id
    WHERE c.parent = ?1 AND a.open IN (0, 1)
) AS f GROUP BY f.track, f.day;

-- name: asked_tally_clear
-- purpose: Forgets what a node was counted to ask of others.
-- in: as tally_below
DELETE FROM asked_tally WHERE org = ?1;

-- name: asked_tally_recount
-- purpose: Counts what is asked at a node or below it and owed by who does not stand there.
-- in: org int, path text, path_end text
INSERT INTO asked_tally (org, track, day, n)
SELECT ?1, a.track, {tally_day}, count(*)
FROM task AS t JOIN assignment AS a ON a.task = t.id LEFT JOIN org AS o ON o.id = a.org
WHERE t.asker >= ?2 AND t.asker < ?3 AND (o.path IS NULL OR o.path < ?2 OR o.path >= ?3)
GROUP BY 2, 3;

"""Years of an office, written by SQL: tasks for everybody, most of them done long ago. For ./bench follow.

A history has no journal here: what is measured is how the office carries it, and a journal of ten million entries by
hand would measure the disk. Everything that is done to it afterwards is done by the program.
"""
import datetime
import sqlite3

TODAY = datetime.date(2026, 11, 21)
STILL_OPEN = 50  # of what is long past one in so many was never handed in
ON_THE_WAY = 10  # one task in so many is on its way
INDEXES = "assignment_by_%"
STATE = f"CASE WHEN k.on_way = 1 OR (o.id * 7919 + k.task * 104729) % {STILL_OPEN} = 0 THEN 'assigned' ELSE 'accepted' END"
DAY = """CASE WHEN a.track IN ('dated', 'handed') THEN coalesce(a.due, '')
    WHEN a.track IN ('undated', 'continuous') THEN '' ELSE substr(coalesce(a.due, ''), 1, 7) END"""
ABOVE = """WITH RECURSIVE above (org, node) AS (
    SELECT id, parent FROM org WHERE parent IS NOT NULL
    UNION ALL SELECT b.org, o.parent FROM above AS b JOIN org AS o ON o.id = b.node WHERE o.parent IS NOT NULL)"""


def day_of(task, tasks):
    """Those on their way are due about now, the others on days of the last five years."""
    if task % ON_THE_WAY == 0:
        return TODAY + datetime.timedelta(days=task // ON_THE_WAY * 7 % 70 - 10)
    return TODAY - datetime.timedelta(days=20 + 1800 * (tasks - task) // tasks)


def fill(path, count):
    """Makes `count` assignments in the office of this file, of tasks that each organisation owes."""
    with sqlite3.connect(path, isolation_level=None) as db:
        db.execute("PRAGMA synchronous = OFF")
        db.execute("PRAGMA cache_size = -800000")
        db.execute("PRAGMA temp_store = FILE")
        db.execute("BEGIN")
        orgs = db.execute("SELECT count(*) FROM org").fetchone()[0]
        tasks = -(-count // orgs)
        made = [row[0] for row in db.execute(
            "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name LIKE ? AND sql IS NOT NULL", (INDEXES,))]
        for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'index' AND name LIKE ?", (INDEXES,)).fetchall():
            db.execute(f"DROP INDEX {name}")
        db.execute("CREATE TEMP TABLE k (task INTEGER PRIMARY KEY, due TEXT, on_way INTEGER)")
        for task in range(1, tasks + 1):
            due = day_of(task, tasks).isoformat()
            db.execute("INSERT INTO task (document, line, span_from, span_to, words, deliverable, channel, deadline_kind,"
                       " deadline_words, amount, unit, event, due, due_by_hand, by_hand, status, unchanged, decided_by,"
                       " decided, reason, asker, scope, period) VALUES (NULL, 0, 0, 0, ?, '', '', 'date', '', 0, '', '', ?,"
                       " 1, 1, 'confirmed', 0, 'đo', 0, '', '/', '', '')", (f"Báo cáo chuyên đề số {task}", due))
            db.execute("INSERT INTO k VALUES (last_insert_rowid(), ?, ?)", (due, int(task % ON_THE_WAY == 0 or tasks == 1)))
        db.execute(f"""INSERT INTO assignment (task, document, org, assignee, assignee_key, role, deadline_kind, due, first_due,
            state, evidence, submitted_by, handed, reason, done, created)
            SELECT s.task, NULL, s.org, '', '', 'lead', 'date', s.due, s.due, s.state,
                CASE WHEN s.state = 'accepted' THEN 'Báo cáo' ELSE '' END,
                CASE WHEN s.state = 'accepted' THEN 1 END,
                CASE WHEN s.state = 'accepted' THEN date(s.due, CASE WHEN s.org % 7 = 0 THEN '+3 days' ELSE '-3 days' END) END,
                '', CASE WHEN s.state = 'accepted' THEN date(s.due, '+5 days') END, 1600000000
            FROM (SELECT k.task, k.due, o.id AS org, {STATE} AS state FROM k CROSS JOIN org AS o ORDER BY k.task, o.id
                  LIMIT {count}) AS s""")
        for sql in made:
            db.execute(sql)
        db.execute(f"CREATE TEMP TABLE own AS SELECT a.org, a.track, {DAY} AS day, count(*) AS n FROM assignment AS a GROUP BY 1, 2, 3")
        db.execute(f"INSERT INTO task_tally SELECT a.task, a.track, {DAY}, count(*) FROM assignment AS a GROUP BY 1, 2, 3")
        db.execute("INSERT INTO owed_tally SELECT 0, track, day, sum(n) FROM own GROUP BY 2, 3")
        db.execute(f"INSERT INTO owed_tally {ABOVE} SELECT b.node, w.track, w.day, sum(w.n) FROM above AS b"
                   " JOIN own AS w ON w.org = b.org GROUP BY 1, 2, 3")
        db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

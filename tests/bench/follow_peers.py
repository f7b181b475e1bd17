"""Redmine's list of 52,000 issues and Fossil's page of 52,000 tickets, for ./bench follow --peers."""
import os
import re
import shutil
import subprocess
import time

import postgres
from load_redmine import Redmine, missing

ISSUES = 52_000
FILL = f"""
author, tracker, status = User.find_by_login('admin'), Tracker.first, IssueStatus.first
priority, project = IssuePriority.first, Project.find('load')
now = Time.now
{ISSUES}.times.each_slice(1000) do |slice|
  Issue.insert_all(slice.map {{ |n| {{project_id: project.id, tracker_id: tracker.id, status_id: status.id,
    priority_id: priority.id, author_id: author.id, subject: "Bao cao chuyen de #{{n}}", due_date: Date.today + n % 60,
    start_date: Date.today, created_on: now, updated_on: now, lft: 1, rgt: 2}} }})
end
Issue.update_all('root_id = id')
"""


def wrk(url, connections=8):
    said = subprocess.run(["wrk", "-t1", f"-c{connections}", "-d10", "--timeout", "10s", "--latency", url], check=True,
                          capture_output=True, text=True).stdout
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1]), re.search(r"99%\s+(\S+)", said)[1]


def redmine(work):
    reason = missing("sqlite")
    if reason:
        print(f"  Redmine left out: {reason}")
        return
    server = Redmine(work)
    try:
        server.run("bundle", "exec", "rails", "runner", FILL)
        server.start()
        rate, high = wrk(f"http://127.0.0.1:{server.port}/projects/load/issues?per_page=50")
        print(f"  Redmine, list of {ISSUES:,} issues, 50 a page: {rate:.1f}/s, 99 % within {high}")
    finally:
        server.stop()


def fossil(work):
    if not shutil.which("fossil"):
        print("  Fossil left out: it is not installed")
        return
    repository, port = work / "tickets.fossil", postgres.free_port()
    home = dict(os.environ, HOME=str(work), USER="bench")
    subprocess.run(["fossil", "init", repository], check=True, stdout=subprocess.DEVNULL, env=home)
    rows = "".join(f"INSERT INTO ticket (tkt_uuid, tkt_mtime, tkt_ctime, type, status, title) VALUES (lower(hex(randomblob(20))),"
                   f" {2459600 + n % 900}, 2459600, 'Task', 'Open', 'Bao cao chuyen de {n}');\n" for n in range(ISSUES))
    subprocess.run(["fossil", "sql", "-R", repository], check=True, env=home, input=f"BEGIN;\n{rows}COMMIT;\n", text=True,
                   stdout=subprocess.DEVNULL)
    # what its own setup page lets a person do: everybody may read tickets; a report of fifty
    subprocess.run(["fossil", "sql", "-R", repository], check=True, env=home, text=True, stdout=subprocess.DEVNULL, input="""
        UPDATE user SET cap = 'hjorz' WHERE login IN ('nobody', 'anonymous');
        INSERT INTO reportfmt (rn, owner, title, mtime, cols, sqlcode) VALUES (99, 'bench', 'open', 0, '',
            'SELECT substr(tkt_uuid,1,10) AS ''#'', title, status FROM ticket WHERE status = ''Open'' ORDER BY tkt_mtime LIMIT 50');
        """)
    process = subprocess.Popen(["fossil", "server", repository, "--port", str(port), "--localhost"],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=home)
    try:
        time.sleep(1)
        rate, high = wrk(f"http://127.0.0.1:{port}/rptview?rn=99")
        print(f"  Fossil, a report of 50 of {ISSUES:,} tickets: {rate:.1f}/s, 99 % within {high}")
    finally:
        process.terminate()
        process.wait()


def bench(work):
    print("\nThe same list in other trackers, 8 connections for 10 s")
    for peer in (redmine, fossil):
        folder = work / peer.__name__
        folder.mkdir()
        peer(folder)

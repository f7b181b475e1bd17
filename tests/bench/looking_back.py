"""What it costs to look at an office as it stood on a past day: the same list now and then, medians of three."""
import datetime
import os
import pathlib
import sqlite3
import statistics
import subprocess
import sys

import measure

ROOT = pathlib.Path(__file__).resolve().parents[2]
COUNT = 20000


def confirm_all(program, db):
    """Makes assignments of all proposals; a build without tests leaves them proposals."""
    tool = pathlib.Path(program).parent / "tests/cli/confirm_all"
    if tool.is_file():
        subprocess.run([tool, db], check=True, stdout=subprocess.DEVNULL)


def median(field, costs):
    return statistics.median(getattr(cost, field) for cost in costs)


def bench(program, work):
    db = str(work / "past.db")
    subprocess.run([sys.executable, ROOT / "tests/examples/generate.py", str(work / "papers"), str(COUNT)], check=True,
                   stdout=subprocess.DEVNULL)
    subprocess.run([program, "import", "--db", db, str(work / "papers")], check=True, stdout=subprocess.DEVNULL)
    confirm_all(program, db)
    with sqlite3.connect(db) as office:
        sums = [office.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in ("document", "task", "assignment", "citation", "journal")]
    # the office is as old as this run, so that its past day lies ahead
    day = datetime.date.today()
    env = {"DONDOC_TODAY": (day + datetime.timedelta(days=3)).isoformat()}
    asked = [program, "due", "--db", db, "--days", "3"]
    then = asked + ["--as-of", (day + datetime.timedelta(days=2)).isoformat()]
    now_costs, then_costs = [], []
    for _ in range(3):
        now_costs.append(measure.cost(asked, env={**os.environ, **env}))
        then_costs.append(measure.cost(then, env={**os.environ, **env}))
    print("\nLooking back: {} papers, {} tasks, {} assignments, {} citations, {} entries of the journal".format(*sums))
    for name, costs in (("due", now_costs), ("due --as-of", then_costs)):
        print(f"  {name:12} {median('cpu', costs):.2f} s CPU, {median('wall', costs):.2f} s wall, "
              f"{median('peak', costs):.0f} MB")

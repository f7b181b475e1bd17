"""A small office in which every table holds rows, and what may be done to its database behind the program's back."""
import contextlib
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess

import pytest
from cli_papers import UNITS, notice
from cli_program import EXE, environment

BUILD = pathlib.Path(os.environ.get("DONDOC_BUILD", EXE.parent))
TREE = {"name": "Tỉnh ủy Sơn Hà", "kind": "tinh-uy", "code": "TU", "children": [
    {"name": "Đảng ủy Khối các cơ quan tỉnh Sơn Hà", "kind": "dang-uy", "code": "ĐUK", "aliases": ["Đảng ủy Khối"],
     "children": [{"name": unit, "kind": "dang-bo-co-so"} for unit in UNITS]}]}
CONTACTS = "Tên,Cấp trên,Tên viết tắt,Liên hệ\nĐảng ủy Khối các cơ quan tỉnh Sơn Hà,Tỉnh ủy Sơn Hà,ĐUKCCQ,Văn thư; Lan; 111\n"
# a third task, whose day hangs on an event
WAITS = "\n\n3. Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành văn bản."
# what lives for hours or days only, and what the engine keeps for itself
FLEETING = {"session", "sign_in_failure", "once", "second_factor_used", "invitation", "mail_try", "answer_link"}


def tool(name):
    path = BUILD / "tests/cli" / name
    if not path.is_file():
        pytest.skip(f"no {path}: build with -Dtests=true, or set DONDOC_BUILD")
    return path


def make_office(dondoc, papers=2):
    assert dondoc("org", "import", "--db", dondoc.db, dondoc.write("tree.json", json.dumps(TREE))).code == 0
    assert dondoc("org", "import", "--write", "--db", dondoc.db, dondoc.write("contacts.csv", CONTACTS)).code == 0
    assert dondoc("org", "means", "--db", dondoc.db, "Báo Sơn Hà", "-").code == 0
    for login in ("vanthu", "lanhdao"):
        ran = dondoc("user", "add", "--db", dondoc.db, "--name", login, "--role", "clerk", login, input="mat-khau-thu\n")
        assert ran.code == 0, ran
    for i in range(papers):
        extra = WAITS if i == 1 else ""
        dondoc.write(f"in/{i}.txt", notice(number=i + 1, unit=UNITS[i % len(UNITS)], extra=extra))
    assert dondoc("import", "--db", dondoc.db, "in").code == 0
    subprocess.run([tool("work_through"), dondoc.db], check=True, env=environment())
    return dondoc.db


@contextlib.contextmanager
def connect(path):
    """A connection that may do what the program never does; what it did is kept at its end."""
    with contextlib.closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA foreign_keys = OFF")
        base.execute("PRAGMA ignore_check_constraints = ON")
        yield base
        base.commit()


def fresh_copy(db, path):
    """The office under another name, in place of whatever stood there."""
    for end in ("", "-wal", "-shm"):
        pathlib.Path(f"{path}{end}").unlink(missing_ok=True)
    shutil.copy(db, path)
    return path


def tables(base):
    """Ordinary tables of ours, without those of the full-text index."""
    return [name for (name,) in base.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE"
                                             " 'sqlite_%' AND name NOT LIKE 'document_fts%' ORDER BY name")]


def columns(base, table):
    """(name, type) of the columns that are stored as given."""
    return [(row[1], row[2]) for row in base.execute(f"PRAGMA table_xinfo({table})") if row[6] == 0]


def row_key(base, table):
    """The columns that name a row: its number, or its key where rows have none."""
    made, = base.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    if "WITHOUT ROWID" not in made:
        return ["rowid"]
    return [row[1] for row in base.execute(f"PRAGMA table_xinfo({table})") if row[5]]


def unguarded(base):
    """Takes the journal's triggers away; the way back puts them where they were."""
    triggers = base.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        base.execute(f"DROP TRIGGER {name}")
    return [sql for _, sql in triggers]

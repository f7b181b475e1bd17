"""The generator of statements: what it makes of good files, and that faults name file and line."""
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "tools" / "sqlgen.py"
GOOD = """-- What this file is about.

-- name: thing_insert
-- purpose: Keeps a thing.
-- in: name text, weight real?, parent int?
-- out: id int
INSERT INTO thing (name, weight, parent) VALUES (?1, ?2, ?3) RETURNING id;

-- fragment: columns
id, name

-- name: thing_get
-- purpose: One thing.
-- in: id int
-- out: id int, name text?
SELECT {columns} FROM thing WHERE id = ?1 AND name <> 'what?2 $3; -- no';
-- name: thing_get [pgsql]
SELECT {columns} FROM thing WHERE id = ?1::bigint;

-- fragment: heavier
weight > ?1 AND ({columns}) IS NOT NULL

-- name: thing_heavier
-- purpose: The heavier ones of a name.
-- in: name text, weight real
-- out: as thing_get
SELECT {columns} FROM thing WHERE name = ?1 AND {heavier ?2};

-- name: thing_list
-- purpose: All things.
-- out: as thing_get
-- scan: there are few
SELECT {columns} FROM thing;
"""


def run(tmp_path, sql, migrations=("0001_first.sql",)):
    source = tmp_path / "thing.sql"
    source.write_text(sql, encoding="utf-8")
    paths = []
    for name in migrations:
        path = tmp_path / name
        path.write_text("CREATE TABLE thing (id INTEGER PRIMARY KEY); -- đôn đốc\n" * 120, encoding="utf-8")
        paths.append(str(path))
    return subprocess.run([sys.executable, TOOL, "--prefix", "thing", "--header", tmp_path / "thing_sql.h", "--source",
                           tmp_path / "thing_sql.c", source, "--migration", *paths],
                          capture_output=True, text=True, check=False)


def test_makes_typed_calls_that_compile(tmp_path):
    made = run(tmp_path, GOOD, ("0001_first.sql", "0002_second.sql", "0002_second.pgsql.sql"))
    assert made.returncode == 0, made.stderr
    header = (tmp_path / "thing_sql.h").read_text(encoding="utf-8")
    source = (tmp_path / "thing_sql.c").read_text(encoding="utf-8")
    assert "bool weight_null;" in header and "bool parent_null;" in header
    assert header.count("struct sql_thing_get_row {") == 1 and "struct sql_thing_list_row" not in header
    assert re.search(r"bool sql_thing_list\(struct store \*store, struct arena \*arena, "
                     r"struct sql_thing_get_row \*\*ret_rows, size_t \*ret_n, struct err \*err\);", header)
    assert "VALUES ($1, $2, $3) RETURNING id" in source
    assert "WHERE id = $1::bigint" in source
    assert "name = ?1 AND weight > ?2 AND (id, name) IS NOT NULL" in source.replace("\\?", "?")
    assert '.scan = "there are few"' in source
    assert source.count(".writes = true") == 1
    assert "const size_t thing_migrations_n = 2;" in source
    compiled = subprocess.run(["cc", "-std=c17", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror",
                               "-fsyntax-only", "-I", ROOT / "src", "-I", tmp_path, tmp_path / "thing_sql.c"],
                              capture_output=True, text=True, check=False)
    assert compiled.returncode == 0, compiled.stderr


@pytest.mark.parametrize("before, after, line, words", [
    ("weight real?", "weight float", 3, "weight float"),
    ("name text, weight", "name text, name", 3, "name twice"),
    ("parent int?\n", "parent int?, more int\n", 3, "uses parameters [1, 2, 3]"),
    ("(?1, ?2, ?3)", "(?1, ?2, ?4)", 3, "uses parameters [1, 2, 4]"),
    ("(?1, ?2, ?3)", "(?1, ?2, ?)", 3, "uses parameters"),
    ("(?1, ?2, ?3)", "(?1, ?2, :x || ?3)", 3, "?1, ?2"),
    ("RETURNING id;", "RETURNING id", 3, "does not end with ;"),
    ("RETURNING id;", "RETURNING id; DELETE FROM thing;", 3, "more than one statement"),
    ("-- purpose: Keeps a thing.\n", "", 3, "no -- purpose:"),
    ("-- purpose: Keeps a thing.\n", "-- purpose: a\n-- purpose: b\n", 5, "second -- purpose:"),
    ("-- purpose: One", "-- why: x\n-- purpose: One", 12, "unknown line -- why:"),
    ("name: thing_get\n", "name: thing_insert\n", 12, 'repeated name "thing_insert"'),
    ("name: thing_get\n", "name: Thing\n", 12, 'name "Thing"'),
    ("thing_get [pgsql]", "other [pgsql]", 17, "does not follow"),
    ("{columns} FROM thing;", "{nothing} FROM thing;", 29, "no fragment {nothing}"),
    ("{columns}) IS", "{nothing}) IS", 20, "no fragment {nothing}"),
    ("{heavier ?2}", "{heavier ?2 ?1}", 23, "uses parameters [1], not 2"),
    ("out: as thing_get\n-- scan", "out: as nowhere\n-- scan", 29, "nothing named nowhere"),
    ("-- What this", "SELECT 1;\n-- What this", 1, "before the first"),
])
def test_names_file_and_line_of_a_fault(tmp_path, before, after, line, words):
    assert before in GOOD
    made = run(tmp_path, GOOD.replace(before, after, 1))
    assert made.returncode == 1
    assert made.stderr.startswith(f"{tmp_path}/thing.sql:{line}: "), made.stderr
    assert words in made.stderr
    assert not (tmp_path / "thing_sql.c").exists()


@pytest.mark.parametrize("names", [("0002_first.sql",), ("0001_first.sql", "0003_third.sql"), ("first.sql",)])
def test_migrations_are_numbered_without_gaps(tmp_path, names):
    made = run(tmp_path, GOOD, names)
    assert made.returncode == 1
    assert "must be named 000" in made.stderr


def test_no_statement_stands_outside_the_sql_files():
    """Only the drivers speak to their engines by themselves; a store_statement is made by the generator alone. IMAP has
    a SELECT of its own, which opens a mailbox; calendars have a BEGIN: of their own."""
    words = re.compile(r'"\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|WITH|PRAGMA|BEGIN)\b(?!:)')
    found = []
    for path in sorted((ROOT / "src").rglob("*.[ch]")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if words.search(line) and path.name not in ("sqlite.c", "pgsql.c", "pgsql_check.c", "imap.c"):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()}")
            if re.search(r"struct store_statement \w+ *=", line):
                found.append(f"{path.relative_to(ROOT)}:{number}: makes a store_statement")
    assert found == []

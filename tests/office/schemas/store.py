#!/usr/bin/python3
"""Stores a small office of a schema beside this file: NNNN.sql for SQLite, NNNN.pgsql.sql as pg_dump writes it.

    store.py                     of the program in build-check, or where DONDOC_EXE and DONDOC_BUILD say
    store.py --commit REVISION   of an older program, which is built for it

NNNN is the number of the program's last migration. The office is the one that tests/cli/cli_office.py of the same program
makes, so that every table that it knows holds rows. A file holds all of a database, its tables as well: what a migration
of later days does must be right for databases as they were made, not as we would make them today.
"""
import argparse
import contextlib
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(ROOT / "tests/store"))
import postgres  # noqa: E402 - stands beside the tests of the store

MAKE = """
import os, pathlib, sys
import cli_office
try:
    from cli_program import EXE, Program
except ImportError:  # where it stood at first
    from conftest import EXE, Program
program = Program(EXE, pathlib.Path(sys.argv[1]))
program.db = sys.argv[2]
cli_office.make_office(program)
"""


def literal(value):
    if isinstance(value, bytes):
        return f"x'{value.hex()}'"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return "NULL" if value is None else str(value)


def dump(path):
    """An SQLite database as a script that makes the same one."""
    with contextlib.closing(sqlite3.connect(path)) as base:
        for pragma in ("application_id", "user_version"):
            yield f"PRAGMA {pragma} = {base.execute(f'PRAGMA {pragma}').fetchone()[0]};"
        objects = base.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
        # the index of words is made anew from what it stands for
        objects = [row for row in objects if not re.fullmatch(r"sqlite_.*|document_fts_.*", row[1])]
        ordered = [row for row in objects if row[0] == "table"]
        for _, _, made in ordered:
            yield f"{made};"
        for _, name, made in ordered:
            if made.upper().startswith("CREATE VIRTUAL"):
                continue
            columns = ", ".join(row[1] for row in base.execute(f"PRAGMA table_xinfo({name})") if row[6] == 0)
            for row in base.execute(f"SELECT {columns} FROM {name}"):
                yield f"INSERT INTO {name} ({columns}) VALUES ({', '.join(map(literal, row))});"
        for kind, _, made in objects:
            if kind != "table":
                yield f"{made};"
        yield "INSERT INTO document_fts (document_fts) VALUES ('rebuild');"


def dump_server(address):
    """A PostgreSQL database as a script, without what is another in each run."""
    done = subprocess.run([postgres.programs() / "pg_dump", "--inserts", "--no-owner", "--no-privileges", address],
                          check=True, capture_output=True, text=True)
    in_text = False
    for line in done.stdout.split("\n"):
        if in_text or line and not line.startswith(("--", "\\restrict", "\\unrestrict")):
            yield line
            in_text ^= line.count("'") % 2 == 1


def make(tree, environment, folder, address):
    folder.mkdir()
    path = os.pathsep.join(str(tree / room) for room in ("tests/cli", "tests/docx", "tests/store"))
    subprocess.run([sys.executable, "-B", "-c", MAKE, folder, address], check=True,
                   env={**os.environ, **environment, "PYTHONPATH": path})


def store(tree, environment, folder):
    migrations = sorted(path.name for path in (tree / "src/office/migrations").glob("*.sql"))
    number = migrations[-1][:4]
    make(tree, environment, folder / "sqlite", str(folder / "sqlite/o.db"))
    (HERE / f"{number}.sql").write_text("\n".join(dump(folder / "sqlite/o.db")) + "\n", "utf-8")
    print(HERE / f"{number}.sql")
    if not any(name.endswith(".pgsql.sql") for name in migrations):
        return
    with postgres.shared() as query:
        if query is None:
            sys.exit("no PostgreSQL server programs (Debian package postgresql-15): only half is stored")
        name = f"stored_{os.getpid()}"
        postgres.sql(query, "postgres", f"CREATE DATABASE {name} TEMPLATE template0")
        address = f"postgresql:///{name}?{query}"
        make(tree, environment, folder / "pgsql", address)
        (HERE / f"{number}.pgsql.sql").write_text("\n".join(dump_server(address)) + "\n", "utf-8")
        postgres.sql(query, "postgres", f"DROP DATABASE {name}")
    print(HERE / f"{number}.pgsql.sql")


def built(commit, folder):
    """The tree of a commit, with its program."""
    tree = folder / "tree"
    tree.mkdir()
    archive = subprocess.run(["git", "-C", ROOT, "archive", commit], check=True, capture_output=True).stdout
    subprocess.run(["tar", "-x", "-C", tree], input=archive, check=True)
    subprocess.run(["meson", "setup", tree / "build", tree, "-Dwerror=false"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["ninja", "-C", tree / "build", "dondoc", "tests/cli/work_through"], check=True)
    return tree


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--commit", help="build this revision and store its schema")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="dondoc-schema-") as name:
        folder = pathlib.Path(name)
        if asked.commit:
            tree = built(asked.commit, folder)
            store(tree, {"DONDOC_EXE": str(tree / "build/dondoc"), "DONDOC_BUILD": str(tree / "build")}, folder)
        else:
            build = os.environ.get("DONDOC_BUILD", str(ROOT / "build-check"))
            store(ROOT, {"DONDOC_EXE": os.environ.get("DONDOC_EXE", f"{build}/dondoc"), "DONDOC_BUILD": build}, folder)


if __name__ == "__main__":
    main()

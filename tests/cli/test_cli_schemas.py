"""Offices of every schema so far open with this program, and those of a later one are refused; dondoc migrate.

What is stored in tests/office/schemas was made by the programs of its time (store.py there makes more).
"""
import contextlib
import itertools
import os
import pathlib
import sqlite3
import subprocess
import sys

import pytest
from cli_office import connect
from cli_program import ROOT
from failures import LAST_SCHEMA, STORED, ask, old_office

sys.path.insert(0, str(ROOT / "tests/store"))
sys.path.insert(0, str(ROOT / "tests/web"))
import postgres  # noqa: E402 - stands beside the tests of the store
from served import Client, Serving  # noqa: E402 - beside those of the web

FIRST_ON_SERVER = 3  # no program knew PostgreSQL with an older schema
OLD = [(engine, version) for version in STORED
       for engine in (["sqlite", "pgsql"] if version >= FIRST_ON_SERVER else ["sqlite"])]
_numbers = itertools.count(1)


def stored(version, engine):
    return ROOT / f"tests/office/schemas/{version:04}{'.pgsql' if engine == 'pgsql' else ''}.sql"


@pytest.fixture(scope="module")
def postgres_query():
    with postgres.shared() as query:
        if query is None:
            pytest.skip("no PostgreSQL server programs (Debian package postgresql-15)")
        yield query


@pytest.fixture
def office(request, dondoc):
    """Makes an office of an older program on an engine and gives its address."""
    made = []

    def make(engine, version):
        if engine == "sqlite":
            return str(old_office(dondoc.folder / "office.db", version))
        query = request.getfixturevalue("postgres_query")
        name = f"schema_{os.getpid()}_{next(_numbers)}"
        postgres.sql(query, "postgres", f"CREATE DATABASE {name} TEMPLATE template0")
        made.append((query, name))
        address = f"postgresql:///{name}?{query}"
        subprocess.run(["psql", "-Xq", "-v", "ON_ERROR_STOP=1", "-d", address, "-f", stored(version, engine)], check=True,
                       stdout=subprocess.DEVNULL)
        return address

    yield make
    for query, name in made:
        postgres.sql(query, "postgres", f"DROP DATABASE {name} WITH (FORCE)")


def asked(address, sql):
    if "://" not in address:
        return ask(address, sql)
    done = subprocess.run(["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", address, "-c", sql], check=True,
                          capture_output=True, text=True)
    return int(done.stdout)


def version_of(address):
    return asked(address, "PRAGMA user_version" if "://" not in address else "SELECT version FROM dondoc_store")


@pytest.mark.parametrize("engine", ["sqlite", "pgsql"])
def test_every_schema_before_this_is_stored(engine):
    first = FIRST_ON_SERVER if engine == "pgsql" else 1
    missing = [number for number in range(first, LAST_SCHEMA) if not stored(number, engine).is_file()]
    assert not missing, f"store them with tests/office/schemas/store.py (docs/testing.md): {missing}"
    assert max(STORED) <= LAST_SCHEMA


@pytest.mark.parametrize("version", STORED)
def test_migrations_that_others_have_run_are_not_changed(version):
    """The tables as they were stored are those that the migrations make today."""

    def tables(fill):
        with contextlib.closing(sqlite3.connect(":memory:")) as base:
            fill(base)
            return dict(base.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"))

    def migrations(base):
        for number in range(1, version + 1):
            script, = [path for path in (ROOT / "src/office/migrations").glob(f"{number:04}_*.sql")
                       if not path.name.endswith(".pgsql.sql")]
            base.executescript(script.read_text("utf-8"))

    was = tables(lambda base: base.executescript(stored(version, "sqlite").read_text("utf-8")))
    assert len(was) > 20 and was == tables(migrations)


@pytest.mark.parametrize("engine, version", OLD)
def test_an_office_of_an_older_schema_is_brought_forward(dondoc, office, engine, version):
    address = office(engine, version)
    before = asked(address, "SELECT count(*) FROM journal")
    assert before > 20
    ran = dondoc("verify", "--db", address)
    assert ran.code == 0, ran
    assert version_of(address) == LAST_SCHEMA
    assert asked(address, "SELECT count(*) FROM journal") == before, "bringing forward is no change of the office"
    # papers keep the side that registered them, and it is this side that asks for their tasks
    assert asked(address, "SELECT count(*) FROM document AS d WHERE NOT EXISTS (SELECT 1 FROM document_access AS x"
                          " WHERE x.document = d.id AND x.why = 'owner')") == 0
    assert asked(address, "SELECT count(*) FROM task AS t WHERE t.document IS NOT NULL"
                          " AND NOT EXISTS (SELECT 1 FROM document_access AS x"
                          " WHERE x.document = t.document AND x.why = 'owner' AND x.path = t.asker)") == 0
    assert "20/02/2021" in dondoc("due", "--db", address).out
    assert "Thông báo" in dondoc("search", "--db", address, "khắc phục").out
    # what it holds can be worked with, and backed up
    assert dondoc("backup", "--db", address, "sao").code == 0


@pytest.mark.parametrize("engine, version", OLD)
def test_pages_of_an_office_of_an_older_schema_open(dondoc, office, engine, version):
    address = office(engine, version)
    ran = dondoc("migrate", "--db", address)
    assert ran.code == 0, ran
    # the accounts of those days have passwords of those days
    assert dondoc("user", "password", "--db", address, "lanhdao", input="mot-mat-khau-moi\n").code == 0
    running = Serving(dondoc.folder, address)
    try:
        client = Client(running)
        signed = client.sign_in("lanhdao", "mot-mat-khau-moi")
        assert signed.url == running.url + "/", signed.text
        for path in ("/", "/van-ban", "/van-ban/1", "/viec", "/viec/1", "/don-vi", "/tai-khoan"):
            page = client.page(path)
            assert page.status_code == 200 and page.url.endswith(path), (path, page.status_code, page.url)
    finally:
        running.stop()
    assert dondoc("verify", "--db", address).code == 0


@pytest.mark.parametrize("version", STORED)
def test_a_backup_of_an_older_schema_is_restored(dondoc, version):
    old_office(dondoc.folder / "sao-cu", version)
    assert dondoc("restore", "sao-cu", "--db", dondoc.db).code == 0
    assert ask(dondoc.db, "PRAGMA user_version") == LAST_SCHEMA
    assert ask(dondoc.folder / "sao-cu", "PRAGMA user_version") == version, "the backup itself is not touched"
    assert dondoc("verify", "--db", dondoc.db).code == 0


@pytest.mark.parametrize("engine", ["sqlite", "pgsql"])
def test_migrate_tells_and_then_does(dondoc, office, engine):
    first = FIRST_ON_SERVER if engine == "pgsql" else 1
    address = office(engine, first)
    ran = dondoc("migrate", "--db", address, "--check")
    assert ran.code == 1 and ran.err == "", ran
    assert f"phiên bản {first}," in ran.out and f"phiên bản {LAST_SCHEMA}." in ran.out and "0004_sign_in" in ran.out, ran
    assert f"{first:04}_" not in ran.out and ("pg_dump" if engine == "pgsql" else "--backup") in ran.out, ran
    assert version_of(address) == first, "it only tells"
    ran = dondoc("migrate", "--db", address)
    assert ran.code == 0 and f"từ phiên bản {first} lên {LAST_SCHEMA}" in ran.out, ran
    assert version_of(address) == LAST_SCHEMA
    for more in ([], ["--check"]):
        ran = dondoc("migrate", "--db", address, *more)
        assert ran.code == 0 and "Không có bước nào" in ran.out, ran
    assert dondoc("verify", "--db", address).code == 0


def test_migrate_copies_first_when_asked(dondoc, office):
    address = office("sqlite", 1)
    entries = ask(address, "SELECT count(*) FROM journal")
    dondoc.write("co-roi", "x")
    ran = dondoc("migrate", "--db", address, "--backup", "co-roi")
    assert ran.code == 3 and "co-roi" in ran.err and version_of(address) == 1, ran
    # a name that could end the engine's own quotes
    ran = dondoc("migrate", "--db", address, "--backup", "sao 'cũ'")
    assert ran.code == 0 and version_of(address) == LAST_SCHEMA, ran
    copy = dondoc.folder / "sao 'cũ'"
    assert copy.stat().st_mode & 0o777 == 0o600 and not list(dondoc.folder.glob("sao*.dang-ghi*"))
    assert ask(copy, "PRAGMA user_version") == 1 and ask(copy, "SELECT count(*) FROM journal") == entries
    assert dondoc("restore", copy, "--db", "lai.db").code == 0
    assert dondoc("verify", "--db", "lai.db").code == 0


def test_migrate_refuses_what_it_cannot_do(dondoc, office):
    ran = dondoc("migrate", "--db", "khong-co.db")
    assert ran.code == 3 and "khong-co.db" in ran.err and not (dondoc.folder / "khong-co.db").exists(), ran
    address = office("sqlite", 1)
    ran = dondoc("migrate", "--db", address, "--check", "--backup", "sao")
    assert ran.code == 2 and not (dondoc.folder / "sao").exists(), ran
    ran = dondoc("migrate", "--db", dondoc.write("la.db", b"x" * 8192))
    assert ran.code == 3 and ran.err, ran


def test_migrate_sends_who_asks_for_a_copy_of_a_server_to_its_own_tools(dondoc, office):
    address = office("pgsql", FIRST_ON_SERVER)
    ran = dondoc("migrate", "--db", address, "--backup", "sao")
    assert ran.code == 2 and "pg_dump" in ran.err, ran
    assert version_of(address) == FIRST_ON_SERVER and not (dondoc.folder / "sao").exists()


def test_an_office_of_a_later_schema_is_refused_and_left_alone(dondoc):
    old_office(dondoc.db)
    dondoc("verify", "--db", dondoc.db)
    with connect(dondoc.db) as base:
        base.execute(f"PRAGMA user_version = {LAST_SCHEMA + 1}")
    held = pathlib.Path(dondoc.db).read_bytes()
    for args in (["verify"], ["due"], ["backup", "sao"], ["migrate"], ["migrate", "--check"]):
        ran = dondoc(args[0], "--db", dondoc.db, *args[1:])
        assert ran.code == 3 and str(LAST_SCHEMA + 1) in ran.err, ran
    assert dondoc("restore", dondoc.db, "--db", "moi.db").code == 3
    assert pathlib.Path(dondoc.db).read_bytes() == held and not (dondoc.folder / "moi.db").exists()


def test_a_server_of_a_later_schema_is_refused_and_left_alone(dondoc, office):
    address = office("pgsql", FIRST_ON_SERVER)
    postgres.sql(*reversed(address.removeprefix("postgresql:///").split("?")),
                 f"UPDATE dondoc_store SET version = {LAST_SCHEMA + 1}")
    for args in (["verify"], ["migrate"], ["migrate", "--check"]):
        ran = dondoc(args[0], "--db", address, *args[1:])
        assert ran.code == 3 and str(LAST_SCHEMA + 1) in ran.err, ran
    assert version_of(address) == LAST_SCHEMA + 1

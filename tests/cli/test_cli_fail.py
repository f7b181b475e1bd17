"""Whatever call fails, at whatever moment: an import, a migration, a backup is done, or refused with nothing changed.

fail.c is preloaded and makes the n-th write, fsync or allocation fail, for n = 1, 2, 3 … until the run gets through. Out
of memory we abort (src/base/arena.h): then nothing acknowledged is lost, and the office opens again. DONDOC_FAIL_ALL=1
tries every n; without it, behind the first ones, some.
"""
import contextlib
import os
import pathlib
import shutil
import sqlite3

import pytest
from cli_office import make_office, tool
from cli_papers import notice
from cli_program import EXE, ROOT, Program

LAST_SCHEMA = len([p for p in (ROOT / "src/office/migrations").glob("*.sql") if not p.name.endswith(".pgsql.sql")])
STORED = sorted(int(path.stem) for path in (ROOT / "tests/office/schemas").glob("????.sql"))
RELEASE = pathlib.Path(os.environ.get("DONDOC_RELEASE", EXE))
CHECKED_EVERY = 9  # so often by the sanitizer build as well, which sees leaks on the way out
FIRST = 30
TRIES_MAX = 100_000


def old_office(path, version=1):
    """An office just as the program of that schema left it."""
    with contextlib.closing(sqlite3.connect(path)) as base:
        base.executescript((ROOT / f"tests/office/schemas/{version:04}.sql").read_text("utf-8"))
    return path


def ask(db, sql):
    base = sqlite3.connect(db)
    try:
        return base.execute(sql).fetchone()[0]
    finally:
        base.close()


class Disk:
    """A folder in which things go wrong."""

    def __init__(self, folder):
        self.folder = folder
        self.good = Program(RELEASE if RELEASE.is_file() else EXE, folder)
        self.checked = Program(EXE, folder)
        self.shim = tool("fail.so")
        self.said = folder / "said"

    def fresh(self, base):
        for path in self.folder.glob("o.db*"):
            path.unlink()
        shutil.copy(base, self.folder / "o.db")
        self.good.db = self.checked.db = self.folder / "o.db"
        self.said.unlink(missing_ok=True)

    def run(self, kind, n, *args):
        """(exit code, did anything fail); -6 for a run that aborted."""
        checked = kind != "memory" and n % CHECKED_EVERY == 0
        program = self.checked if checked else self.good
        options = os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"
        env = {"LD_PRELOAD": str(self.shim), "FAIL_CALL": kind, "FAIL_AT": str(n), "FAIL_SAID": str(self.said),
               "ASAN_OPTIONS": options.lstrip(":")}
        try:
            ran = program(*args, env=env)
        except AssertionError:
            if kind != "memory":
                raise
            return -6, True
        # what verify could not look at for want of memory is a fault that it tells
        assert ran.code in ((0, 1, 3) if kind == "memory" else (0, 3)), (kind, n, ran)
        assert (ran.err == "") == (ran.code == 0), (kind, n, ran)
        return ran.code, self.said.exists()

    def verified(self):
        ran = self.good("verify", "--db", self.good.db)
        assert ran.code == 0, ran


def moments(kind):
    """1, 2, 3 …; behind the first ones only some, unless all are asked for."""
    n = 1
    for _ in range(TRIES_MAX):
        yield n
        every = n < FIRST or os.environ.get("DONDOC_FAIL_ALL")
        n += 1 if every else n // 12 if kind == "memory" else 5
    raise AssertionError("the run never got through")


@pytest.fixture
def disk(tmp_path):
    return Disk(tmp_path)


@pytest.mark.parametrize("kind", ["write", "short", "full", "sync", "memory"])
def test_an_import_is_done_or_nothing(disk, kind):
    base = make_office(disk.good)
    disk.good.write("them/3.txt", notice(number=33))
    tried = 0
    for n in moments(kind):
        disk.fresh(base)
        code, failed = disk.run(kind, n, "import", "--db", "o.db", "them")
        disk.verified()
        held = ask(disk.good.db, "SELECT count(*) FROM document")
        if code == 0:
            assert held == 3, n
        elif kind in ("write", "short", "full"):
            assert held == 2, n
        assert held in (2, 3), n
        again = disk.good("import", "--db", "o.db", "them")
        assert again.code == 0 and ask(disk.good.db, "SELECT count(*) FROM document") == 3, (n, again)
        if not failed:
            break
        tried += 1
    print(kind, "failed at", tried, "moments")
    assert tried >= 2


@pytest.mark.parametrize("kind", ["write", "short", "full", "sync", "memory"])
def test_a_backup_is_there_whole_or_not_at_all(disk, kind):
    base = make_office(disk.good)
    tried = 0
    for n in moments(kind):
        disk.fresh(base)
        for path in disk.folder.glob("sao*"):
            path.unlink()
        code, failed = disk.run(kind, n, "backup", "--db", "o.db", "sao")
        assert (disk.folder / "sao").exists() == (code == 0) or code == -6, n
        if (disk.folder / "sao").exists():
            assert disk.good("verify", "--db", "sao").code == 0, n
        if code != -6:
            assert not list(disk.folder.glob("sao.*")), n
        disk.verified()
        if not failed:
            break
        tried += 1
    print(kind, "failed at", tried, "moments")
    assert tried >= 2


@pytest.mark.parametrize("kind", ["write", "short", "full", "sync", "memory"])
def test_a_migration_is_done_or_nothing(disk, kind):
    old_office(disk.folder / "old.db")
    tried = 0
    for n in moments(kind):
        disk.fresh(disk.folder / "old.db")
        code, failed = disk.run(kind, n, "due", "--db", "o.db")
        assert 1 <= ask(disk.good.db, "PRAGMA user_version") <= LAST_SCHEMA
        if code == 0:
            assert ask(disk.good.db, "PRAGMA user_version") == LAST_SCHEMA
        disk.verified()
        assert ask(disk.good.db, "PRAGMA user_version") == LAST_SCHEMA and ask(
            disk.good.db, "SELECT count(*) FROM document") == 2
        if not failed:
            break
        tried += 1
    print(kind, "failed at", tried, "moments")
    assert tried >= 2

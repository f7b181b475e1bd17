#!/usr/bin/python3
"""Whatever call fails, at whatever moment: an office is as before, or the command was done; never something between.

fail.c is preloaded and makes the n-th write, fsync or allocation fail, for n = 1, 2, 3 … until a run gets through. Out of
memory we abort (src/base/arena.h): then nothing acknowledged is lost, and the office opens again.

Run as a program it tries every n of every kind for every command, on all processors, and prints how many that were (see
./check --failures): as DONDOC_RELEASE ships, and with DONDOC_EXE, whose AddressSanitizer finds what is leaked on the way
out, also at each moment of a disk and at every eighth allocation. test_cli_fail.py tries some of the moments.

    failures.py [COMMAND...]        names as in COMMANDS
"""
import collections
import contextlib
import functools
import itertools
import multiprocessing
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "docx"))
from cli_office import make_office, tool  # noqa: E402
from cli_papers import notice  # noqa: E402
from cli_program import EXE, ROOT, SANITIZER, Program, environment  # noqa: E402

LAST_SCHEMA = len([p for p in (ROOT / "src/office/migrations").glob("*.sql") if not p.name.endswith(".pgsql.sql")])
STORED = sorted(int(path.stem) for path in (ROOT / "tests/office/schemas").glob("????.sql"))
RELEASE = pathlib.Path(os.environ.get("DONDOC_RELEASE", EXE))
RELEASE = RELEASE if RELEASE.is_file() else EXE
KINDS = ["write", "short", "full", "sync", "memory"]
FILES = ("write", "short", "full")
ABORTED = -6


def old_office(path, version=1):
    """An office just as the program of that schema left it."""
    with contextlib.closing(sqlite3.connect(path)) as base:
        base.executescript((ROOT / f"tests/office/schemas/{version:04}.sql").read_text("utf-8"))
    return path


def ask(db, sql):
    with contextlib.closing(sqlite3.connect(db, uri=True)) as base:
        return base.execute(sql).fetchone()[0]


class Place:
    """A folder in which things go wrong. What stands in `base` is the beginning of each try."""

    def __init__(self, base, folder):
        self.base, self.folder = base, folder
        self.good = Program(RELEASE, folder)
        self.shim = tool("fail.so")
        self.said = folder / "said"

    def begin(self):
        for path in self.folder.iterdir():
            path.unlink()
        for path in self.base.iterdir():
            if path.is_dir():
                (self.folder / path.name).symlink_to(path)
            else:
                shutil.copy(path, self.folder / path.name)

    def run(self, exe, kind, n, args):
        """(exit code, did anything fail); ABORTED for a run that gave up for want of memory."""
        options = os.environ.get("ASAN_OPTIONS", "detect_leaks=1") + ":verify_asan_link_order=0"
        env = environment(LD_PRELOAD=str(self.shim), FAIL_CALL=kind, FAIL_AT=str(n), FAIL_SAID=str(self.said),
                          ASAN_OPTIONS=options)
        ran = subprocess.run([exe, *args], cwd=self.folder, env=env, stdin=subprocess.DEVNULL, capture_output=True,
                             timeout=300)
        err = ran.stderr.decode()
        assert not any(word in err for word in SANITIZER), err
        # what verify could not look at for want of memory is a fault that it tells
        allowed = (0, 1, 3, ABORTED) if kind == "memory" else (0, 3)
        assert ran.returncode in allowed, (ran.returncode, err)
        assert (err == "") == (ran.returncode == 0) or ran.returncode == ABORTED, (ran.returncode, err)
        return ran.returncode, self.said.exists()

    def left(self, name):
        """What stands beside a file of that name and is not it."""
        return [path.name for path in self.folder.glob(f"{name}?*")]

    def untouched(self, db):
        """The same bytes as at the beginning, and nothing beside them that the engine would bring in."""
        log = self.folder / f"{db}-wal"
        return (self.folder / db).read_bytes() == (self.base / db).read_bytes() and (
            not log.exists() or log.stat().st_size == 0) and not (self.folder / f"{db}-journal").exists()

    def verified(self, db):
        """What is as it was at the beginning was verified then."""
        if (self.base / db).exists() and self.untouched(db):
            return
        ran = self.good("verify", "--db", db)
        assert ran.code == 0, ran


def make_base(folder):
    """What every try begins with."""
    program = Program(RELEASE, folder)
    program.db = folder / "o.db"
    make_office(program)
    program.write("them/3.txt", notice(number=33))
    assert program("key", "new", "khoa").code == 0
    assert program("backup", "--db", "o.db", "ban-sao").code == 0
    assert program("backup", "--db", "o.db", "--key", "khoa.pub", "ban-kin").code == 0
    assert program("verify", "--db", "o.db").code == 0
    old_office(folder / "cu.db")
    return folder


# --- what must hold after each command ---

def judge_import(place, kind, code):
    place.verified("o.db")
    papers = "SELECT count(*) FROM document"
    # others copy the base meanwhile: nothing may appear beside it
    before, held = ask(f"file:{place.base / 'o.db'}?immutable=1", papers), ask(place.folder / "o.db", papers)
    # a disk that did not say whether it kept a commit may have kept it
    expected = {before + 1} if code == 0 else {before} if kind in FILES else {before, before + 1}
    assert held in expected, (code, held)
    if place.untouched("o.db"):
        return
    again = place.good("import", "--db", "o.db", "them")
    assert again.code == 0 and ask(place.folder / "o.db", papers) == before + 1, again


def judge_migrate(place, kind, code):
    office = place.folder / "cu.db"
    version = ask(office, "PRAGMA user_version")
    assert version == LAST_SCHEMA if code == 0 else 1 <= version <= LAST_SCHEMA, version
    if place.untouched("cu.db"):
        return
    place.verified("cu.db")
    assert ask(office, "PRAGMA user_version") == LAST_SCHEMA and ask(office, "SELECT count(*) FROM document") == 2


def judge_migrate_backup(place, kind, code):
    copy = place.folder / "moi"
    if ask(place.folder / "cu.db", "PRAGMA user_version") > 1:
        assert copy.exists(), "nothing is brought forward without the copy"
    if copy.exists():
        assert ask(copy, "PRAGMA user_version") == 1
        place.verified("moi")
    if code != ABORTED:
        assert not [name for name in place.left("moi") if not copy.exists()]
    judge_migrate(place, kind, code)


def judge_backup(place, kind, code):
    copy = place.folder / "moi"
    assert copy.exists() == (code == 0) or code == ABORTED
    if code != ABORTED:
        assert not place.left("moi") and not place.left("o.db."), (place.left("moi"), place.left("o.db."))
    if copy.exists():
        place.verified("moi")
    place.verified("o.db")


def judge_sealed_backup(place, kind, code):
    copy = place.folder / "moi"
    assert copy.exists() == (code == 0) or code == ABORTED
    if code != ABORTED:
        assert not place.left("moi") and not place.left("o.db."), (place.left("moi"), place.left("o.db."))
    if copy.exists():
        assert place.good("restore", "--db", "mo-ra.db", "--key", "khoa", "moi").code == 0
        place.verified("mo-ra.db")
    place.verified("o.db")


def judge_restore(place, kind, code, copied="o.db"):
    office = place.folder / "moi"
    assert office.exists() == (code == 0) or code == ABORTED
    if code != ABORTED:
        assert not place.left("moi"), place.left("moi")
    if office.exists():
        place.verified("moi")
        held = "SELECT count(*) FROM document"
        assert ask(office, held) == ask(place.folder / copied, held) > 0


Command = collections.namedtuple("Command", "args judge")
COMMANDS = {
    "import": Command(["import", "--db", "o.db", "them"], judge_import),
    "migrate": Command(["migrate", "--db", "cu.db"], judge_migrate),
    "migrate --backup": Command(["migrate", "--db", "cu.db", "--backup", "moi"], judge_migrate_backup),
    "backup": Command(["backup", "--db", "o.db", "moi"], judge_backup),
    "backup --key": Command(["backup", "--db", "o.db", "--key", "khoa.pub", "moi"], judge_sealed_backup),
    "restore": Command(["restore", "--db", "moi", "ban-sao"], judge_restore),
    "restore --key": Command(["restore", "--db", "moi", "--key", "khoa", "ban-kin"], judge_restore),
    "restore (schema 1)": Command(["restore", "--db", "moi", "cu.db"], functools.partial(judge_restore, copied="cu.db")),
}


def attempt(place, exe, name, kind, n):
    """(exit code, did anything fail) of one try, judged."""
    place.begin()
    code, failed = place.run(exe, kind, n, COMMANDS[name].args)
    assert failed or code == 0, code
    COMMANDS[name].judge(place, kind, code)
    return code, failed


# --- every moment, on all processors ---

BLOCK = 64
FAULTS_SHOWN = 20
SANITIZED_EVERY = 8  # allocations
_place = None


def begin_worker(base, folder):
    global _place
    _place = Place(base, pathlib.Path(tempfile.mkdtemp(dir=folder)))


def work(job):
    """(exit code, did anything fail, what went wrong)"""
    name, kind, n = job
    try:
        if kind != "memory" or n % SANITIZED_EVERY == 0:
            attempt(_place, EXE, name, kind, n)
        return *attempt(_place, RELEASE, name, kind, n), None
    except (AssertionError, OSError, subprocess.TimeoutExpired, sqlite3.Error) as fault:
        return None, True, f"{name}, {kind} {n}: {fault}"


def every_moment(pool, name, kind):
    """Prints a row of the table; the faults found."""
    tried, faults = collections.Counter(), []
    for first in itertools.count(1, BLOCK):
        outcomes = pool.map(work, [(name, kind, n) for n in range(first, first + BLOCK)], chunksize=4)
        tried.update(code for code, failed, _ in outcomes if failed)
        faults += [fault for _, _, fault in outcomes if fault]
        if not any(failed for _, failed, _ in outcomes) or len(faults) > FAULTS_SHOWN:
            break
    print(f"| {name} | {kind} | {tried.total()} | {tried[1] + tried[3]} | {tried[0]} | {tried[ABORTED]} | {len(faults)} |",
          flush=True)
    return faults


def main():
    names = sys.argv[1:] or list(COMMANDS)
    unknown = [name for name in names if name not in COMMANDS]
    if unknown:
        sys.exit(f"no such command: {unknown}; there are {list(COMMANDS)}")
    begun, rows, faulty = time.monotonic(), 0, 0
    # the disk under it does not matter: what fails is decided here
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="dondoc-failures-", dir=place) as folder:
        base = pathlib.Path(folder) / "base"
        base.mkdir()
        make_base(base)
        print("| command | what fails | moments | refused | done | ended | faults |\n"
              "| --- | --- | --- | --- | --- | --- | --- |", flush=True)
        with multiprocessing.Pool(initializer=begin_worker, initargs=(base, folder)) as pool:
            for name, kind in itertools.product(names, KINDS):
                faults = every_moment(pool, name, kind)
                for fault in faults[:FAULTS_SHOWN]:
                    print(f"  {fault}", file=sys.stderr, flush=True)
                rows += 1
                faulty += bool(faults)
    print(f"{time.monotonic() - begun:.0f} seconds")
    print(f"{rows - faulty} passed, {faulty} failed")
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main())

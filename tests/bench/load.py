"""./bench load: 16 people who write and 64 who read, at once, on each engine; nothing may be lost.

With --peers also Redmine from Debian (load_redmine.py) beside us: 80 things to be done made at once, and its list of
issues beside our list of tasks. Figures depend on the machine; what is counted must hold on any.
"""
import contextlib
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "store"), str(HERE.parent / "web")]

import load_account  # noqa: E402
import load_peers  # noqa: E402
import postgres  # noqa: E402
from load_office import CROWD, READERS, WRITERS, Office  # noqa: E402
from load_plan import play  # noqa: E402

SECONDS = 60


def build_client(program):
    build = pathlib.Path(program).parent
    subprocess.run(["ninja", "-C", build, "tests/bench/load_client"], check=True, stdout=subprocess.DEVNULL)
    return build / "tests" / "bench" / "load_client"


@contextlib.contextmanager
def engine(name):
    """A private server for PostgreSQL, as durable as it comes; None for SQLite."""
    if name == "sqlite":
        yield None
        return
    server = postgres.Postgres(settings={})
    try:
        yield server.start()
    finally:
        server.remove()


def engines():
    if postgres.programs() is None:
        print("  PostgreSQL's server programs are not installed (postgresql-15): left out")
        return ["sqlite"]
    return ["sqlite", "pgsql"]


@contextlib.contextmanager
def office(name, work):
    with engine(name) as server:
        folder = work / name
        folder.mkdir()
        if server:
            postgres.sql(server.query, "postgres", "CREATE DATABASE office TEMPLATE template0")
        made = Office(folder, server and server.address("office"))
        try:
            yield made
        finally:
            if made.served.process.poll() is None:
                made.served.process.kill()
                made.served.process.wait()


def mixed(client, name, work, seconds):
    with office(name, work) as made:
        made.confirm_some()
        before = load_account.last_entry(made.address)
        told, answers = play(client, made.served.url, seconds, made.plan(), made.folder)
        load = os.getloadavg()[0]
        complaints = made.stop()
        print(f"\n{name}: {WRITERS} write ({CROWD} of them the same things), {READERS} read, {told.seconds:.1f} s, load"
              f" {load:.1f} at the end")
        print("    " + told.line("all writes"))
        print("    " + told.line("all reads"))
        verdicts = [
            ("no answer of 500 or above, no lost connection", ["5xx"] * told.with_status(lambda s: s >= 500)),
            ("no answer but the wanted one, or a refusal where one of several must be refused",
             ["surprise"] * told.surprises),
            ("the server complained of nothing", complaints.splitlines()),
            *load_account.Account(made.address, before, answers).verdicts()]
        refused = told.with_status(lambda status: 400 <= status < 500)
        print(f"    {refused} writes were refused because somebody was first")
        return load_account.show(verdicts)


def bench(program, work, seconds=SECONDS, peers=False):
    os.environ["DONDOC_EXE"] = program
    client = build_client(program)
    print("\nPeople who write and read at once, forms and pages over HTTP")
    fine = [mixed(client, name, work, seconds) for name in engines()]
    if peers:
        for name in engines():
            with office(name, work / "peers") as made:
                load_peers.bench(client, name, made, work)
    if not all(fine):
        raise SystemExit("./bench load: something was lost or went wrong; see above")

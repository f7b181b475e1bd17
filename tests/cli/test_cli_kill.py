"""kill -9 at any moment of an import, then again: each paper is there exactly once.

A second test kills a server amid a mixed load, as kill.py does at length.

DONDOC_KILL_PAPERS: how many papers (10,000 in the full run). DONDOC_RELEASE: a release build, so that the time goes
into moments of killing and not into sanitizers. DONDOC_KILL_SEED repeats a run that failed.
"""
import hashlib
import os
import pathlib
import random
import re
import sqlite3
import subprocess
import time

import pytest
from cli_papers import short_notice
from kill import kill_often
from cli_program import EXE, Program, environment

PAPERS = int(os.environ.get("DONDOC_KILL_PAPERS", "10000"))
KILLS = 10


@pytest.fixture
def program(tmp_path):
    release = pathlib.Path(os.environ.get("DONDOC_RELEASE", EXE))
    return Program(release if release.is_file() else EXE, tmp_path)


def registered(db):
    if not db.exists():
        return 0
    try:
        with sqlite3.connect(f"file:{db}?mode=ro", uri=True) as base:
            return base.execute("SELECT count(*) FROM document").fetchone()[0]
    except sqlite3.OperationalError:
        return 0  # killed before the tables stood


def test_each_paper_exactly_once_after_ten_kills(program):
    seed = int(os.environ.get("DONDOC_KILL_SEED", random.randrange(1 << 30)))
    chance = random.Random(seed)
    print(f"DONDOC_KILL_SEED={seed}")
    for i in range(PAPERS):
        program.write(f"in/{i // 500:03}/{i:05}.txt", short_notice(i))

    began = time.monotonic()
    probe = program("import", "--db", program.folder / "probe.db", "in/000", timeout=600)
    assert probe.code == 0, probe
    a_paper = (time.monotonic() - began) / min(PAPERS, 500)

    killed = []
    for turn in range(KILLS):
        # moments spread over the whole run: the first ones fall into start-up and schema
        process = subprocess.Popen([program.exe, "import", "--db", program.db, "in"], cwd=program.folder,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment())
        try:
            process.wait(chance.random() * (0.02 if turn == 0 else a_paper * PAPERS / KILLS * 1.5))
        except subprocess.TimeoutExpired:
            process.kill()
        errors = process.communicate()[1].decode()
        assert process.returncode in (0, -9) and errors == "", (turn, process.returncode, errors)
        killed.append(registered(program.db))
    print("papers registered at each kill:", killed)
    assert killed == sorted(killed), "a paper that was registered stays"

    last = program("import", "--db", program.db, "in", timeout=600)
    assert last.code == 0 and last.err == "", last
    added, held, refused = map(int, re.findall(r"\d+", last.out))
    assert (added + held, refused) == (PAPERS, 0)
    print(f"last run: {added} new, {held} held already; {(time.monotonic() - began):.1f} s in all")

    with sqlite3.connect(f"file:{program.db}?mode=ro", uri=True) as base:
        names = [name for (name,) in base.execute("SELECT file FROM document ORDER BY file")]
        assert names == [f"{i:05}.txt" for i in range(PAPERS)]
        hashes = [h if isinstance(h, str) else h.hex() for (h,) in base.execute("SELECT sha256 FROM document")]
        assert len(set(hashes)) == PAPERS
        assert hashlib.sha256(short_notice(0).encode()).hexdigest() in hashes
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []
        per_paper = base.execute("SELECT document, count(*) FROM task GROUP BY document").fetchall()
        assert len(per_paper) == PAPERS and {n for _, n in per_paper} == {1}


def test_no_acknowledged_change_is_lost_by_twenty_kills_of_a_mixed_load(program):
    seed = int(os.environ.get("DONDOC_KILL_SEED", random.randrange(1 << 30)))
    print(f"DONDOC_KILL_SEED={seed}")
    done = kill_often(program.exe, program.folder, 20, seed)
    assert min(done[kind] for kind in ("upload", "confirm", "submit", "accept", "import")) > 0, done

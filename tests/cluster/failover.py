#!/usr/bin/env python3
"""The primary of a Patroni cluster is killed under load, again and again: nothing confirmed is lost or stands twice.

usage: tests/cluster/failover.py [KILLS]      DONDOC_EXE names the program; last line: N passed, N failed
"""
import pathlib
import sys
import tempfile
import time
from collections import Counter

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "store"), str(HERE.parent / "web")]

import psycopg2  # noqa: E402

from crowd import PAPER, UNIT, Crowd  # noqa: E402
from patroni import Cluster  # noqa: E402
from served import PASSWORD, Client, Server, dondoc  # noqa: E402

BESIDE = 2.0  # seconds that the program may take beyond the cluster's own failover: a promise of ours


def wait_read_write(cluster, limit=120):
    """When libpq finds a server that takes writes."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        try:
            psycopg2.connect(cluster.address("office"), connect_timeout=2).close()
            return time.monotonic()
        except psycopg2.Error:
            time.sleep(0.05)
    raise RuntimeError("no server takes writes")


def kill_primary(cluster, crowd):
    """Seconds from the kill until libpq finds a primary, and until a write is confirmed that it took."""
    victim = cluster.wait_whole()
    time.sleep(2)
    victim.kill()
    dead = time.monotonic()
    cluster_back = wait_read_write(cluster)
    # a write confirmed after the kill may have been committed before it: count from what the new primary can have taken
    end, back = time.monotonic() + 60, None
    while back is None and time.monotonic() < end:
        back = min((when for when in list(crowd.times) if when > dead + 1), default=None)
        time.sleep(0.02)
    victim.start()
    return victim.name, cluster_back - dead, (back or float("inf")) - dead


def gather(served):
    """A clerk and somebody of the unit that owes, and the paper whose proposals they decide."""
    dondoc("user", "add", "--db", served.db, "--name", "Lê Văn Đơn Vị", "--role", "unit", "--org", UNIT, "donvi",
           input=PASSWORD + "\n")
    clerk, unit = Client(served), Client(served)
    clerk.sign_in()
    unit.sign_in("donvi")
    clerk.post(clerk.base + "/van-ban/tai-len", data=clerk.marks(), files={"tep": ("a.txt", PAPER)}, timeout=60)
    return Crowd(clerk, unit)


def held(address):
    """The words of the tasks that were added, and how often the journal has each change of each thing."""
    link = psycopg2.connect(address)
    cursor = link.cursor()
    cursor.execute("SELECT words FROM task WHERE words LIKE 'việc % lần % xong'")
    words = [row[0] for row in cursor.fetchall()]
    cursor.execute("SELECT action, subject_id, count(*) FROM journal WHERE action IN ('task.confirm', 'task.add',"
                   " 'assignment.acknowledge', 'assignment.submit', 'assignment.accept') GROUP BY action, subject_id")
    noted = Counter({(action, thing): n for action, thing, n in cursor.fetchall()})
    link.close()
    return words, noted


def main():
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    results = []

    def check(what, held, words=""):
        results.append(bool(held))
        print(("ok      " if held else "FAILED  ") + what, words, flush=True)

    cluster = Cluster()
    try:
        cluster.start()
        cluster.create("office")
        address = cluster.address("office")
        with tempfile.TemporaryDirectory(prefix="dondoc-cluster-served-") as folder:
            served = Server(pathlib.Path(folder), address=address)
            try:
                crowd = gather(served)
                crowd.start()
                try:
                    for turn in range(kills):
                        name, own, ours = kill_primary(cluster, crowd)
                        check(f"kill {turn + 1}, {name}: back within the cluster's own time + {BESIDE:g} s",
                              ours <= own + BESIDE, f"(cluster {own:.2f} s, first confirmed write {ours:.2f} s)")
                    cluster.wait_whole()
                finally:
                    crowd.stop()
                print("        answers:", dict(crowd.codes))
                check("no answer but the wanted one or a 503 with words", not crowd.wrong, str(crowd.wrong[:3] or ""))
            finally:
                served.process.terminate()
                served.process.wait(timeout=60)
            words, noted = held(address)
            by_action = Counter(action for action, _ in crowd.confirmed)
            check("no confirmed write is lost", not crowd.confirmed - noted,
                  str(sorted((crowd.confirmed - noted).items())[:3] or dict(by_action)))
            check("none was applied twice",
                  all(noted[key] <= 1 for key in crowd.sent) and len(words) == len(set(words)), f"({len(words)} tasks)")
            check("nothing stands that nobody sent", set(words) <= crowd.words and not {
                key for key in noted if key[0] != "task.add"} - set(crowd.sent))
            check("enough of each was written to mean something",
                  len(by_action) == 5 and min(by_action.values()) > 10 * kills)
            verdict = dondoc("verify", "--db", address).stdout
            check("dondoc verify finds nothing", "không có chỗ nào sai" in verdict, verdict.strip()[-200:])
    finally:
        cluster.remove()
    print(f"{results.count(True)} passed, {results.count(False)} failed")
    return results.count(False) > 0


if __name__ == "__main__":
    sys.exit(main())

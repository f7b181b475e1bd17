#!/usr/bin/env python3
"""The primary of a Patroni cluster is killed under load, again and again: nothing confirmed is lost or stands twice.

usage: tests/cluster/failover.py [KILLS]      DONDOC_EXE names the program; last line: N passed, N failed
"""
import pathlib
import sys
import tempfile
import threading
import time
from collections import Counter

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "store"), str(HERE.parent / "web")]

import psycopg2  # noqa: E402
import requests  # noqa: E402

from patroni import Cluster  # noqa: E402
from served import Client, Server, dondoc  # noqa: E402
from test_once import PAPER  # noqa: E402

WRITERS, READERS = 6, 4
BESIDE = 2.0  # seconds that the program may take beyond the cluster's own failover: a promise of ours


class Load:
    """Writers that send a form again, the same, until it is confirmed; readers. Until done is set."""

    def __init__(self, clerk):
        self.clerk, self.done = clerk, threading.Event()
        self.codes, self.wrong = Counter(), []
        self.sent, self.confirmed = set(), {}
        self.threads = [threading.Thread(target=self.write, args=(number,)) for number in range(WRITERS)]
        self.threads += [threading.Thread(target=self.read) for _ in range(READERS)]

    def count(self, answer, wanted):
        self.codes[answer.status_code] += 1
        plain = answer.status_code == 503 and "<h1" in answer.text
        if answer.status_code != wanted and not plain:
            self.wrong.append((answer.status_code, answer.text[:300]))
        return answer.status_code == wanted

    def write(self, number):
        step = 0
        while not self.done.is_set():
            step += 1
            words = f"việc {number} lần {step} xong"
            fields = {"noi-dung": words, **self.marks}
            self.sent.add(words)
            while not self.done.is_set():
                begun = time.monotonic()
                try:
                    answer = requests.post(self.clerk.base + "/van-ban/1/them", data=fields, timeout=120,
                                           cookies=self.clerk.cookies, allow_redirects=False)
                except requests.RequestException as error:
                    self.wrong.append((0, repr(error)))
                    continue
                if self.count(answer, 303):
                    self.confirmed[words] = (begun, time.monotonic())
                    break
                time.sleep(0.1)
            time.sleep(0.05)

    def read(self):
        while not self.done.is_set():
            try:
                self.count(requests.get(self.clerk.base + "/", cookies=self.clerk.cookies, timeout=120), 200)
            except requests.RequestException as error:
                self.wrong.append((0, repr(error)))
            time.sleep(0.1)

    def start(self):
        self.marks = self.clerk.marks("/van-ban/1")
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.done.set()
        for thread in self.threads:
            thread.join()


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


def kill_primary(cluster, load):
    """Seconds from the kill until libpq finds a primary, and until a write is confirmed that it took."""
    victim = cluster.wait_whole()
    time.sleep(2)
    victim.kill()
    dead = time.monotonic()
    cluster_back = wait_read_write(cluster)
    # a write confirmed after the kill may have been committed before it: count from what the new primary can have taken
    end, back = time.monotonic() + 60, None
    while back is None and time.monotonic() < end:
        back = min((when for _, when in list(load.confirmed.values()) if when > dead + 1), default=None)
        time.sleep(0.02)
    victim.start()
    return victim.name, cluster_back - dead, (back or float("inf")) - dead


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
                clerk = Client(served)
                clerk.sign_in()
                clerk.post(clerk.base + "/van-ban/tai-len", data=clerk.marks(),
                           files={"tep": ("a.txt", PAPER)}, timeout=60)
                load = Load(clerk)
                load.start()
                try:
                    for turn in range(kills):
                        name, own, ours = kill_primary(cluster, load)
                        check(f"kill {turn + 1}, {name}: back within the cluster's own time + {BESIDE:g} s",
                              ours <= own + BESIDE, f"(cluster {own:.2f} s, first confirmed write {ours:.2f} s)")
                    cluster.wait_whole()
                finally:
                    load.stop()
                print("        answers:", dict(load.codes))
                check("no answer but the wanted one or a 503 with words", not load.wrong, str(load.wrong[:3] or ""))
            finally:
                served.process.terminate()
                served.process.wait(timeout=60)
            link = psycopg2.connect(address)
            cursor = link.cursor()
            cursor.execute("SELECT words FROM task WHERE words LIKE 'việc % lần % xong'")
            held = [row[0] for row in cursor.fetchall()]
            link.close()
            check("no confirmed write is lost", set(load.confirmed) <= set(held), f"({len(load.confirmed)} confirmed)")
            check("none was applied twice", len(held) == len(set(held)), f"({len(held)} held)")
            check("nothing stands that nobody sent", set(held) <= load.sent)
            check("enough was written to mean something", len(load.confirmed) > 20 * kills)
            verdict = dondoc("verify", "--db", address).stdout
            check("dondoc verify finds nothing", "không có chỗ nào sai" in verdict, verdict.strip()[-200:])
    finally:
        cluster.remove()
    print(f"{results.count(True)} passed, {results.count(False)} failed")
    return results.count(False) > 0


if __name__ == "__main__":
    sys.exit(main())

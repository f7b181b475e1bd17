#!/usr/bin/python3
"""kill -9 amid a mixed load: papers come in over HTTP and from the command line, tasks are confirmed, results handed in
and accepted; the server and the import die at a random moment. Then `dondoc verify` is clean, and every change that was
acknowledged is there.

    tests/cli/kill.py --kills 1000 [--program build/dondoc] [--seed N] [--folder DIR]
"""
import argparse
import collections
import hashlib
import json
import os
import pathlib
import queue
import random
import re
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

import requests

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests/cli"), str(ROOT / "tests/docx")]
from cli_papers import UNITS, notice, short_notice  # noqa: E402

PASSWORD = "mat-khau-thu-nghiem"
PEOPLE = {"vanthu": "clerk", "lanhdao": "leader"}
KILLS_AN_OFFICE = 50  # then a new one, so that verifying stays short
TREE = {"name": "Tỉnh ủy Sơn Hà", "kind": "tinh-uy", "children": [
    {"name": unit, "kind": "dang-bo-co-so"} for unit in UNITS]}


class Office:
    """One database, those who work on it, and what they were told is done."""

    def __init__(self, program, folder, chance):
        self.program, self.folder, self.chance = program, folder, chance
        self.db = folder / "office.db"
        self.environment = dict(os.environ, DONDOC_TODAY="2021-02-15")
        self.acknowledged = collections.Counter()
        self.lock = threading.Lock()
        self.papers, self.confirmed, self.submitted, self.accepted, self.imported = {}, set(), set(), set(), set()
        self.to_confirm, self.to_submit, self.to_accept = queue.Queue(), queue.Queue(), queue.Queue()
        self.number = 0
        self.sessions = {}
        tree = folder / "tree.json"
        tree.write_text(json.dumps(TREE), encoding="utf-8")
        self.run("org", "import", tree)
        for login, role in PEOPLE.items():
            self.run("user", "add", "--name", login, "--role", role, login, input=PASSWORD + "\n")

    def run(self, *args, **how):
        return subprocess.run([self.program, args[0], *([args[1]] if args[0] in ("org", "user") else []), "--db", self.db,
                               *map(str, args[2 if args[0] in ("org", "user") else 1:])], check=True, text=True,
                              capture_output=True, env=self.environment, **how)

    def next_number(self):
        with self.lock:
            self.number += 1
            return self.number

    def note(self, kind, place, thing):
        with self.lock:
            place.add(thing)
            self.acknowledged[kind] += 1


class Person(threading.Thread):
    """Works in a browser's manner until the server is gone."""

    def __init__(self, office, url, login, work):
        super().__init__(daemon=True)
        self.office, self.url, self.work, self.fault = office, url, work, None
        self.ended = False
        self.http = requests.Session()
        self.http.cookies.update(office.sessions[login])

    def get(self, path):
        answer = self.http.get(self.url + path, timeout=20)
        assert answer.status_code == 200, (path, answer.status_code, answer.text[:500])
        return answer.text

    def send(self, page, path, data, **more):
        """The form that stands on a page, filled in; True when it was done."""
        form = re.search(rf'<form[^>]*action="{path}".*?</form>', page, re.S)
        if not form:
            return False
        hidden = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', form[0]))
        answer = self.http.post(self.url + path, data={**hidden, **data}, timeout=20, allow_redirects=False, **more)
        assert answer.status_code < 500, (path, answer.status_code, answer.text[:500])
        place = answer.headers.get("Location", "")
        assert not place.startswith("/dang-nhap"), path
        return place if answer.status_code == 303 else False

    def run(self):
        try:
            while not self.ended:
                self.work(self)
        except requests.exceptions.RequestException:
            pass  # the server is gone, as it should be
        except Exception as fault:  # pylint: disable=broad-except
            self.fault = fault


def upload(person):
    office = person.office
    number = office.next_number()
    text = notice(number=number, unit=UNITS[number % len(UNITS)])
    place = person.send(person.get("/van-ban"), "/van-ban/tai-len", {}, files={"tep": (f"{number}.txt", text.encode())})
    found = place and re.match(r"/van-ban/(\d+)", place)
    assert found, (number, place)
    office.note("upload", office.imported, hashlib.sha256(text.encode()).hexdigest())
    office.to_confirm.put(int(found[1]))


def take(office, jobs):
    try:
        return jobs.get(timeout=0.02)
    except queue.Empty:
        return None


def confirm(person):
    document = take(person.office, person.office.to_confirm)
    if document is None:
        return
    path = f"/van-ban/{document}"
    if person.send(person.get(path), path + "/xac-nhan-het", {}):
        person.office.note("confirm", person.office.confirmed, document)
        for task in re.findall(r'href="/viec/(\d+)"', person.get(f"/viec?van-ban={document}")):
            person.office.to_submit.put(int(task))


def submit(person):
    task = take(person.office, person.office.to_submit)
    if task is None:
        return
    page = person.get(f"/viec/{task}")
    for assignment in set(re.findall(r'action="/phan-cong/(\d+)/nop"', page)):
        if person.send(page, f"/phan-cong/{assignment}/nop", {"ghi-chu": f"Báo cáo số {assignment}"}):
            person.office.note("submit", person.office.submitted, int(assignment))
            person.office.to_accept.put((task, int(assignment)))


def accept(person):
    job = take(person.office, person.office.to_accept)
    if job is None:
        return
    task, assignment = job
    if person.send(person.get(f"/viec/{task}"), f"/phan-cong/{assignment}/cong-nhan", {}):
        person.office.note("accept", person.office.accepted, assignment)


def serve(office):
    process = subprocess.Popen([office.program, "serve", "--db", office.db, "--port", "0"], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True, env=office.environment)
    line = process.stdout.readline()
    found = re.search(r"http://[^ ]+/", line)
    assert found, (line, process.stderr.read())
    return process, found[0].rstrip("/")


def sign_in(office, url):
    for login in PEOPLE:
        http = requests.Session()
        page = http.get(url + "/dang-nhap", timeout=20).text
        names = re.findall(r'name="([^"]+)"', page)
        assert "ten" in names and "mat-khau" in names, names
        token = re.search(r'name="csrf" value="([^"]+)"', page)[1]
        answer = http.post(url + "/dang-nhap", data={"csrf": token, "ten": login, "mat-khau": PASSWORD}, timeout=20,
                           allow_redirects=False)
        assert answer.status_code == 303, answer.text[:500]
        office.sessions[login] = http.cookies.get_dict()


def import_beside(office):
    folder = office.folder / f"in-{office.next_number()}"
    folder.mkdir()
    for _ in range(40):
        number = office.next_number()
        (folder / f"{number}.txt").write_text(short_notice(number), encoding="utf-8")
    # a line for each paper as it is done, so that we know what it said before it died
    return folder, subprocess.Popen(["stdbuf", "-oL", office.program, "import", "--db", office.db, "--verbose", folder],
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=office.environment)


def one_life(office):
    """Serve, work, die. Returns seconds lived."""
    process, url = serve(office)
    if not office.sessions:
        sign_in(office, url)
    people = [Person(office, url, login, work) for login, work in
              (("vanthu", upload), ("vanthu", upload), ("vanthu", confirm), ("vanthu", submit), ("lanhdao", accept))]
    beside = import_beside(office) if office.chance.random() < 0.5 else None
    for person in people:
        person.start()
    life = office.chance.random() ** 2 * 1.2
    time.sleep(life)
    dying = [beside[1], process] if beside and office.chance.random() < 0.5 else [process]
    for each in dying:
        each.kill()
    process.wait()
    for person in people:
        person.ended = True
    for person in people:
        person.join()
    errors = process.stderr.read()
    faults = [person.fault for person in people if person.fault]
    assert not faults and process.returncode == -9, (faults, process.returncode, errors)
    if beside:
        said = beside[1].communicate()[0].decode()
        assert beside[1].returncode in (0, -9), said
        for path in re.findall(r"nhận mới, văn bản \d+: (.*\.txt)\n", said):
            office.note("import", office.imported, hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest())
    process.stdout.close()
    process.stderr.close()
    return life


def check(office):
    """What was acknowledged is there, and verify has nothing to say."""
    verified = subprocess.run([office.program, "verify", "--db", office.db], capture_output=True, text=True, check=False)
    assert verified.returncode == 0, verified.stdout + verified.stderr
    with sqlite3.connect(f"file:{office.db}?mode=ro", uri=True) as base:
        held = {sha for (sha,) in base.execute("SELECT sha256 FROM document")}
        open_papers = {n for (n,) in base.execute("SELECT DISTINCT document FROM task WHERE status = 'proposed'")}
        states = dict(base.execute("SELECT id, state FROM assignment"))
    base.close()
    lost = {"papers": office.imported - held, "confirmed": office.confirmed & open_papers,
            "submitted": {a for a in office.submitted if states.get(a) not in ("submitted", "accepted")},
            "accepted": {a for a in office.accepted if states.get(a) != "accepted"}}
    assert not any(lost.values()), lost


def kill_often(program, folder, kills, seed, say=print):
    """Returns how often each kind of change was acknowledged over all lives."""
    chance = random.Random(seed)
    total, office = collections.Counter(), None
    for turn in range(kills):
        if turn % KILLS_AN_OFFICE == 0:
            place = folder / f"office-{turn}"
            place.mkdir()
            office = Office(program, place, chance)
        one_life(office)
        check(office)
        if (turn + 1) % KILLS_AN_OFFICE == 0 or turn + 1 == kills:
            total.update(office.acknowledged)
            say(f"{turn + 1} kills; acknowledged and found again: {dict(total)}", flush=True)
    return total


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--program", type=pathlib.Path, default=ROOT / "build/dondoc")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    parser.add_argument("--folder", type=pathlib.Path)
    options = parser.parse_args()
    print(f"--seed {options.seed}", flush=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        kill_often(options.program.resolve(), pathlib.Path(folder), options.kills, options.seed)
    print(f"{options.kills} kills, nothing lost, verify clean each time; {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()

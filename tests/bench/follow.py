"""./bench follow: 52,000 organisations, up to ten million assignments: one task for all, one step of one, an overview of
any node, the list of tasks over HTTP. With --peers Redmine's list of 52,000 issues beside it, and Fossil's report page.

Wall time depends on what else the machine does; processor time of the server stands beside it.
"""
import os
import pathlib
import re
import shutil
import statistics
import subprocess

import follow_fill
import follow_peers

PROVINCES, COMMUNES, BRANCHES = 34, 95, 15
SIZES = (10**4, 10**5, 10**6, 10**7)
MOVES, FANS = 200, 5
PASSWORD = "mat-khau-thu-nghiem"
TICKS = os.sysconf("SC_CLK_TCK")
# who looks, and from where
PEOPLE = (("lanhdao", "leader", None, "the office, all of it"), ("tinh", "clerk", "Đảng bộ tỉnh 7", "a province"),
          ("xa", "clerk", "Đảng bộ xã 7.8", "a commune"), ("chibo", "unit", "Chi bộ 7.8.3", "a branch"))
NODES = ("the office", "the root", "a province", "a commune", "a branch")


def build_client(program):
    build = pathlib.Path(program).parent
    subprocess.run(["ninja", "-C", build, "tests/bench/follow_client"], check=True, stdout=subprocess.DEVNULL)
    return build / "tests" / "bench" / "follow_client"


def ask(client, *words):
    """The lines of numbers that the client prints."""
    said = subprocess.run([client, *map(str, words)], check=True, capture_output=True, text=True,
                          env=dict(os.environ, DONDOC_TODAY=follow_fill.TODAY.isoformat())).stdout
    return [[float(word) for word in line.split()] for line in said.splitlines()]


def measure(client, db, count):
    looks = ask(client, "look", db)
    (middle, high), = ask(client, "move", db, MOVES)
    fans = [ask(client, "fan", db)[0] for _ in range(FANS)]
    print(f"\n{count:,} assignments ({db.stat().st_size / 1e6:,.0f} MB)")
    print(f"  one task for all {fans[0][0]:,.0f} organisations: {statistics.median(f[2] for f in fans):,.0f} ms with its "
          f"commit (best {min(f[2] for f in fans):,.0f}); {statistics.median(f[3] for f in fans):,.0f} ms of processor time")
    print(f"  one result accepted, before its commit: {middle:,.0f} µs, 99 % within {high:,.0f} µs")
    for name, (node, children) in zip(NODES, looks):
        print(f"  overview of {name}: {node:,.0f} µs; with each of its children, worst first: {children:,.0f} µs")


def cpu(process):
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def resident(process, what):
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(rf"{what}:\s+(\d+) kB", status)[1]) / 1024


# an address that nobody asked for before, each time: a page that cannot be given again
EACH_ANEW = """local n = 0
request = function() n = n + 1; return wrk.format(nil, wrk.path .. (wrk.path:find("?", 1, true) and "&" or "?") .. "lan=" .. n) end
"""


def wrk(url, cookie, anew=None, seconds=10, connections=64):
    said = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}", "--latency", "-H", f"Cookie: {cookie}",
                           *(["-s", anew] if anew else []), url],
                          check=True, capture_output=True, text=True).stdout
    assert "Non-2xx" not in said, said
    return (float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1]), re.search(r"99%\s+(\S+)", said)[1],
            int(re.search(r"(\d+) requests in", said)[1]))


def pages(program, folder, db):
    from served import Client, Serving
    for login, role, org, _ in PEOPLE:
        subprocess.run([program, "user", "add", "--db", db, "--name", login, "--role", role,
                        *(["--org", org] if org else []), login], check=True, input=PASSWORD + "\n", text=True,
                       stdout=subprocess.DEVNULL)
    served = Serving(folder, db, today=follow_fill.TODAY.isoformat())
    print("\nThe list of open tasks and the overview, signed in, 64 connections for 10 s each: made anew each time, and given "
          "again while nothing changes")
    anew = folder / "anew.lua"
    anew.write_text(EACH_ANEW)
    try:
        for login, _, _, where in PEOPLE:
            client = Client(served)
            client.sign_in(login, PASSWORD)
            cookie = "; ".join(f"{c.name}={c.value}" for c in client.cookies)
            for path, what in (("/viec?dang=1", "list of tasks"), ("/", "overview")):
                client.get(served.url + path).raise_for_status()
                for how, script in (("anew", anew), ("again", None)):
                    before = cpu(served.process)
                    rate, high, count = wrk(served.url + path, cookie, script)
                    print(f"  {what}, from {where}, {how}: {rate:,.0f}/s, 99 % within {high}; "
                          f"{(cpu(served.process) - before) / count * 1e3:.2f} ms of processor time each")
        print(f"  server: {resident(served.process, 'VmRSS'):.0f} MB resident")
    finally:
        served.stop()


def bench(program, work, peers=False, most=SIZES[-1]):
    os.environ["DONDOC_EXE"] = program
    client = build_client(program)
    tree = work / "tree.db"
    subprocess.run([client, "tree", tree, str(PROVINCES), str(COMMUNES), str(BRANCHES)], check=True)
    print(f"\nFollowing up: {1 + PROVINCES * (1 + COMMUNES * (1 + BRANCHES)):,} organisations")
    for count in SIZES:
        if count > most:
            break
        db = work / f"{count}.db"
        shutil.copy(tree, db)
        follow_fill.fill(db, count)
        measure(client, db, count)
        if count == min(most, SIZES[-1]):
            if shutil.which("wrk"):
                pages(program, work, db)
            else:
                print("  wrk is not installed: no figures over HTTP")
        db.unlink()
    if peers:
        follow_peers.bench(work)

"""How ./bench measures: contestants run in turn (A B C A B C …) so that a drift of the machine hits all of them; each
figure is a median of rounds; CPU seconds are user and system time of the whole process tree, from wait4()."""
import dataclasses
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import time

ROUNDS = 5


@dataclasses.dataclass
class Cost:
    cpu: float    # seconds
    wall: float   # seconds
    peak: float   # MB of the largest process


def cost(command, output=os.devnull, core=None, env=None):
    """What one run of a command costs. `core`: the one core it may use (as taskset -c does)."""
    pin = (lambda: os.sched_setaffinity(0, {core})) if core is not None else None
    with open(output, "wb") as out:
        start = time.monotonic()
        child = subprocess.Popen(command, stdout=out, stderr=subprocess.PIPE, preexec_fn=pin,
                                 env={**os.environ, **(env or {})})
        complaint = child.stderr.read()
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise RuntimeError(f"{command[:3]}: exit {child.returncode}: {complaint.decode(errors='replace')[:300]}")
    return Cost(max(usage.ru_utime + usage.ru_stime, 0.001), wall, usage.ru_maxrss / 1024)


def paired(title, unit, amount, contestants, output=os.devnull, core=None, rounds=ROUNDS):
    """Runs every contestant (name -> command) once a round, the first one is ours; prints amount/CPU second of each and
    how many times as fast we are. Returns the median costs by name."""
    runs = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, command in contestants.items():
            runs[name].append(cost(command, output, core))
    middle = {name: Cost(*(statistics.median(getattr(c, f) for c in costs) for f in ("cpu", "wall", "peak")))
              for name, costs in runs.items()}
    print(f"\n{title}")
    ours = next(iter(contestants))
    for name, c in middle.items():
        beside = "" if name == ours else f"   {ours} is {c.cpu / middle[ours].cpu:.2f} times as fast"
        print(f"  {name:42} {c.cpu:8.3f} s CPU {c.wall:8.3f} s wall {amount / c.cpu:9.1f} {unit}/s {c.peak:7.1f} MB"
              f"{beside}", flush=True)
    return middle


def installed(*names):
    """Those of the programs that are here; the others are named as left out."""
    for name in names:
        if not shutil.which(name):
            print(f"  ({name} is not installed: left out)")
    return [name for name in names if shutil.which(name)]


def machine():
    """One line that names the machine."""
    info = pathlib.Path("/proc/cpuinfo").read_text()
    model = next((line.split(":", 1)[1].strip() for line in info.splitlines() if line.startswith("model name")), "?")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{model}, {os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.release()}"

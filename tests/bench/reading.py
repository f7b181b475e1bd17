"""./bench read: the whole reading of many papers, on one core and on all, beside its peers on the same files."""
import hashlib
import os
import pathlib
import shutil
import statistics
import subprocess
import sys

import measure
import peers
import worddoc

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]

MEGABYTES = 210
DOCX_FILES, DOCX_BY_PROCESS = 2000, 100
SERIES_BYTES = 20_000_000
SERIES = [10_000, 100_000, 1_000_000, 10_000_000]
CORE = (os.cpu_count() or 1) - 1


def made(folder, name, make):
    """A folder of files made once for one state of the generators; an interrupted making is never taken for it."""
    makers = [HERE / "corpus.py", HERE / "worddoc.py", ROOT / "tests/examples/generate.py",
              ROOT / "tests/docx/docxmaker.py"]
    key = hashlib.sha256(b"".join(path.read_bytes() for path in makers)).hexdigest()[:12]
    ready = folder / f"{name}-{key}"
    if not ready.exists():
        for old in folder.glob(f"{name}-*"):
            shutil.rmtree(old)
        make(folder / f"{name}-new")
        os.rename(folder / f"{name}-new", ready)
    return sorted(str(path) for path in ready.rglob("paper-*"))


def texts(folder, *arguments):
    subprocess.run([sys.executable, HERE / "corpus.py", folder, *map(str, arguments)], check=True,
                   stdout=subprocess.DEVNULL)


def documents(folder):
    texts(folder / "text", "--size", 14_000, "--count", DOCX_FILES, "--seed", 3)
    for path in sorted((folder / "text").rglob("*.txt")):
        worddoc.save(path.read_text(encoding="utf-8"), folder / f"{path.stem}.docx")
    shutil.rmtree(folder / "text")


def total(paths):
    return sum(os.path.getsize(path) for path in paths)


def options(program):
    """(the form of `read` that prints least, whether it reads with several processes)."""
    said = subprocess.run([program, "read", "--help"], capture_output=True, text=True, check=True).stdout
    return ("--count" if "--count" in said else "--json"), "--jobs" in said


def each(command):
    """A shell loop: a process for every file."""
    return ["sh", "-c", f"for f; do {command}; done", "sh"]


def bench_text(program, folder, out):
    papers = made(folder, "text", lambda new: texts(new, "--megabytes", MEGABYTES))
    size = total(papers) / 1e6
    form, parallel = options(program)
    whole = f"dondoc read {form}, whole reading"
    contestants = {whole: [program, "read", form, *papers]}
    if measure.installed("rg"):
        search = [*peers.RIPGREP, "-e", peers.CITATION]
        contestants["rg, citation regex, within lines"] = [*search, "-o", *papers]
        contestants["rg -U, the same over line breaks"] = [*search, "-U", "-o", *papers]
        contestants["rg, the same, only counting"] = [*search, "--count-matches", *papers]
    contestants["grep -P, the same, within lines"] = ["env", "LC_ALL=C.UTF-8", "grep", "-Poh", "-e", peers.CITATION,
                                                      *papers]
    contestants["wc -l (every byte looked at once)"] = ["wc", "-l", *papers]
    contestants["cat (every byte moved)"] = ["cat", *papers]
    measure.paired(f"Text on one core: {len(papers)} papers of 10 kB to 10 MB, {size:.1f} MB", "MB", size, contestants,
                   out, CORE)
    if parallel:
        measure.paired(f"Text on all {os.cpu_count()} cores (read the wall column)", "MB", size,
                       {whole: [program, "read", form, *papers],
                        f"the same, --jobs {os.cpu_count()}": [program, "read", form, "--jobs", str(os.cpu_count()), *papers]},
                       out)
    else:
        print("  (dondoc read has no --jobs: left out)")


def bench_citations(program, folder, out):
    build = pathlib.Path(program).parent
    subprocess.run(["ninja", "-C", build, "tests/bench/scan_speed"], check=True, stdout=subprocess.DEVNULL)
    papers = made(folder, "text", lambda new: texts(new, "--megabytes", MEGABYTES))
    contestants = {"dondoc, citations alone": [str(build / "tests/bench/scan_speed"), *papers]}
    if measure.installed("rg"):
        contestants["rg, citation regex, within lines"] = [*peers.RIPGREP, "--count-matches", "-e", peers.CITATION,
                                                           *papers]
    measure.paired("Citations alone on one core, within lines", "MB", total(papers) / 1e6, contestants, out, CORE)
    for name, command in contestants.items():
        measure.cost(command, out)
        found = sum(int(line.split()[0]) for line in pathlib.Path(out).read_text().splitlines())
        print(f"  {name}: {found} found")


def bench_docx(program, folder, out):
    files = made(folder, "docx", documents)
    form, _ = options(program)
    contestants = {f"dondoc read {form}, whole reading": [program, "read", form, *files],
                   "dondoc read --text": [program, "read", "--text", *files]}
    if subprocess.run([sys.executable, "-c", "import docx"], capture_output=True).returncode == 0:
        contestants["python3-docx, warm, text only"] = [sys.executable, "-c", peers.PYTHON_DOCX, *files]
    else:
        print("  (python3-docx is not installed: left out)")
    measure.paired(f"docx, one process on one core for all {len(files)} files, {total(files) / 1e6:.1f} MB packed",
                   "files", len(files), contestants, out, CORE, rounds=3)
    few = files[:DOCX_BY_PROCESS]
    contestants = {f"dondoc read {form}, whole reading": [*each(f'"{program}" read {form} "$f"'), *few]}
    here = measure.installed("docx2txt", "pandoc")
    if "docx2txt" in here:
        contestants["docx2txt, text only"] = [*each('docx2txt "$f" -'), *few]
    if "pandoc" in here:
        contestants["pandoc -t plain, text only"] = [*each('pandoc -t plain "$f"'), *few]
    measure.paired(f"docx, a process a file ({len(few)} files)", "files", len(few), contestants, out, CORE, rounds=3)


def bench_flat(program, folder, out):
    form, _ = options(program)
    sets = {size: made(folder, f"series-{size}-", lambda new, size=size: texts(
        new, "--size", size, "--count", SERIES_BYTES // size)) for size in SERIES}
    times = {size: [] for size in SERIES}
    for _ in range(measure.ROUNDS):
        for size, papers in sets.items():
            times[size].append(measure.cost([program, "read", form, *papers], out, CORE).cpu / total(papers) * 1e9)
    medians = {size: statistics.median(values) for size, values in times.items()}
    middle = (max(medians.values()) + min(medians.values())) / 2
    print("\nTime per byte over the length of a paper (about 20 MB of each length, one process, one core)")
    for size, value in medians.items():
        print(f"  papers of {size / 1000:7.0f} kB: {value:6.2f} ns/byte   {(value / middle - 1) * 100:+5.1f} %")
    print(f"  flat within ±{(max(medians.values()) / middle - 1) * 100:.1f} %")


def bench_jail(program, folder, out):
    """What it costs that no reader is trusted: docx here, in cells for several papers, in a cell each; peers beside it."""
    files = made(folder, "docx", documents)
    build = pathlib.Path(program).parent
    subprocess.run(["ninja", "-C", build, "tests/bench/jail_read"], check=True, stdout=subprocess.DEVNULL)
    reads = str(build / "tests/bench/jail_read")
    ways = {"in process": "here", "jail, a cell for 16 papers": "16", "jail, a cell a paper": "1"}
    for title, depth in (("text only", "text"), ("whole reading", "whole")):
        contestants = {name: [reads, way, depth, *files] for name, way in ways.items()}
        if depth == "text" and subprocess.run([sys.executable, "-c", "import docx"], capture_output=True).returncode == 0:
            contestants["python3-docx, warm"] = [sys.executable, "-c", peers.PYTHON_DOCX, *files]
        middle = measure.paired(f"docx, {title}, one process on one core for all {len(files)} files, "
                                f"{total(files) / 1e6:.1f} MB packed", "files", len(files), contestants, out, CORE)
        for name in list(ways)[1:]:
            print(f"  {name}: {middle[name].cpu / middle['in process'].cpu:.2f} times the CPU time of in process")
    few = files[:DOCX_BY_PROCESS]
    contestants = {"dondoc read --text, with its jail": [*each(f'"{program}" read --text "$f"'), *few]}
    here = measure.installed("docx2txt", "pandoc")
    if "docx2txt" in here:
        contestants["docx2txt"] = [*each('docx2txt "$f" -'), *few]
    if "pandoc" in here:
        contestants["pandoc -t plain"] = [*each('pandoc -t plain "$f"'), *few]
    measure.paired(f"docx, text only, a process a file ({len(few)} files)", "files", len(few), contestants, out, CORE,
                   rounds=3)


def bench(program, work, jail=False):
    folder = pathlib.Path(program).parent / "bench-corpus"
    folder.mkdir(exist_ok=True)
    print(f"\nMachine: {measure.machine()}; one core is core {CORE}; medians of {measure.ROUNDS} rounds")
    for part in (bench_jail,) if jail else (bench_text, bench_citations, bench_docx, bench_flat, bench_jail):
        part(program, folder, work / "output")

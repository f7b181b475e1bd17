#!/usr/bin/python3
"""Measurements of dondoc beside its peers, and of how well it reads; see ./bench.

parts: text      2,000 short papers to JSON, files opened one by one
       docx      docx to text, a process a file and one for all
       import    papers into an empty office
       pages     a page over keep-alive
       score     how well it reads the papers of ../shared, when they are there
       read      whole reading of 210 MB of text and 2,000 docx beside ripgrep, python3-docx and others; citations
                 alone; time per byte over the length of a paper; --jail: only docx in the jail and outside it
       check     faults in papers beside textlint and other linters of prose on the same files
       load      16 people who write and 64 who read at once, on each engine, and what stands afterwards;
                 --peers: beside Redmine from Debian, --seconds N instead of 60
       follow    52,000 organisations, up to ten million assignments: one task for all, one step, an overview, the list
                 of tasks; --peers: beside Redmine and Fossil, --most N assignments instead of 10,000,000
       past      a list of an office as it stood on a past day, beside the same list now
       accuracy  one table of every measure over real papers, excerpts, citation strings and our own papers
Without a part: all of them. A peer that is not installed is named and left out.
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import accuracy
import checking
import looking_back
import measure
import reading
import worddoc

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def make_papers(folder, count):
    subprocess.run([sys.executable, ROOT / "tests" / "examples" / "generate.py", str(folder), str(count)], check=True,
                   stdout=subprocess.DEVNULL)
    return sorted(folder.glob("**/*.txt"))


def make_docx(folder, papers):
    files = []
    for paper in papers:
        files.append(folder / (paper.stem + ".docx"))
        worddoc.save(paper.read_text(encoding="utf-8"), files[-1])
    return files


def bench_text(program, work):
    papers = list(map(str, make_papers(work / "text", 2000)))
    size = reading.total(papers) / 1e6
    measure.paired(f"Short papers to JSON: structure, findings, tasks, citations ({len(papers)} files, {size:.1f} MB)",
                   "MB", size, {"dondoc": [program, "read", "--json", *papers], "cat (reading only)": ["cat", *papers]})


def bench_docx(program, work):
    names = list(map(str, make_docx(work / "docx", make_papers(work / "docx", 100))))
    by_process = {"dondoc": [*reading.each(f'"{program}" read --text "$f"'), *names]}
    here = measure.installed("docx2txt", "pandoc")
    if "docx2txt" in here:
        by_process["docx2txt"] = [*reading.each('docx2txt "$f" -'), *names]
    if "pandoc" in here:
        by_process["pandoc"] = [*reading.each('pandoc -t plain "$f"'), *names]
    measure.paired(f"docx to text, a process a file ({len(names)} short files)", "files", len(names), by_process)
    measure.paired(f"docx to text, one process for all ({len(names)} short files)", "files", len(names),
                   {"dondoc": [program, "read", "--text", *names]})


def bench_import(program, work):
    count = 2000
    make_papers(work / "import", count)
    costs = [measure.cost([program, "import", "--db", str(work / f"office-{n}.db"), str(work / "import")])
             for n in range(3)]
    cpu, wall = (statistics.median(getattr(c, field) for c in costs) for field in ("cpu", "wall"))
    print(f"\nImport {count} papers into an empty office, each read, registered, indexed and journalled")
    print(f"  dondoc  {cpu:.2f} s CPU, {wall:.2f} s wall, {count / wall:.0f} papers/s")


def bench_pages(program, work):
    db = work / "pages.db"
    make_papers(work / "pages", 500)
    subprocess.run([program, "import", "--db", str(db), str(work / "pages")], check=True, stdout=subprocess.DEVNULL)
    import requests
    server = subprocess.Popen([program, "serve", "--db", str(db), "--port", "18099", "--any-port"],
                              stdout=subprocess.PIPE, text=True)
    try:
        base = next(word for line in server.stdout for word in line.split() if word.startswith("http://")).rstrip("/.")
        session, start, count = requests.Session(), time.monotonic(), 0
        while time.monotonic() - start < 3:
            session.get(base + "/dang-nhap", timeout=5).raise_for_status()
            count += 1
        print(f"\nSign-in page, one client after the other over keep-alive: {count / 3:.0f} pages/s (client-bound)")
    finally:
        server.terminate()
        server.wait()


def bench_load(program, work, seconds=60, peers=False):
    os.environ["DONDOC_EXE"] = program  # what the suites of the web ask for when they are loaded
    import load
    load.bench(program, work, seconds, peers)


def bench_follow(program, work, peers=False, most=10**7):
    os.environ["DONDOC_EXE"] = program
    import load  # noqa: F401 - knows where the suites stand
    import follow
    follow.bench(program, work, peers, most)


PARTS = {"text": bench_text, "docx": bench_docx, "import": bench_import, "pages": bench_pages,
         "score": accuracy.bench_score, "read": reading.bench, "check": checking.bench, "load": bench_load,
         "past": looking_back.bench, "follow": bench_follow, "accuracy": accuracy.bench}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--only", action="append", default=[], choices=PARTS, help="the same as naming the part")
    parser.add_argument("--seconds", type=int, default=60, help="how long load lasts on each engine")
    parser.add_argument("--peers", action="store_true", help="load, follow: beside Redmine, too")
    parser.add_argument("--most", type=int, default=10**7, help="follow: no more assignments than that")
    parser.add_argument("--jail", action="store_true", help="read: only what the jail costs")
    parser.add_argument("parts", nargs="*", metavar="part", help=" | ".join(PARTS))
    arguments = parser.parse_intermixed_args()
    for name in arguments.parts:
        if name not in PARTS:
            parser.error(f"no part is called {name}; there are {', '.join(PARTS)}")
    program = str(pathlib.Path(arguments.program).resolve())
    for name in arguments.parts + arguments.only or PARTS:
        with tempfile.TemporaryDirectory() as work:
            more = {"load": {"seconds": arguments.seconds, "peers": arguments.peers},
                    "follow": {"most": arguments.most, "peers": arguments.peers}, "read": {"jail": arguments.jail}}.get(name, {})
            PARTS[name](program, pathlib.Path(work), **more)
            sys.stdout.flush()


if __name__ == "__main__":
    main()

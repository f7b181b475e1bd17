#!/usr/bin/python3
"""Paired measurements of dondoc and its peers; see ./bench.

Each pair runs in turn (A B A B …) so that a drift of the machine hits both; the table shows medians of CPU seconds
(user + system of the whole process tree) and the ratio. A peer that is not installed is named and left out.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "docx"))
ROUNDS = 5


def cpu(command, **kwargs):
    """CPU seconds of a command and its children, and its wall seconds."""
    before, start = os.times(), time.monotonic()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **kwargs)
    after, wall = os.times(), time.monotonic() - start
    if done.returncode != 0:
        raise RuntimeError(f"{command}: exit {done.returncode}: {done.stderr.decode()[:300]}")
    return after.children_user + after.children_system - before.children_user - before.children_system, wall


def paired(title, unit, amount, ours, peers):
    """Runs ours and every peer in turn; prints amount/CPU second of each and how many times we are faster."""
    names = ["dondoc"] + [name for name, _ in peers]
    times = {name: [] for name in names}
    for _ in range(ROUNDS):
        for name, command in [("dondoc", ours)] + peers:
            times[name].append(max(cpu(command)[0], 0.001))
    print(f"\n{title}")
    mine = statistics.median(times["dondoc"])
    for name in names:
        median = statistics.median(times[name])
        rate = amount / median
        beside = "" if name == "dondoc" else f"   dondoc is {median / mine:.1f} times as fast"
        print(f"  {name:28} {median:8.3f} s CPU  {rate:10.1f} {unit}/s{beside}")


def available(*names):
    missing = [n for n in names if not shutil.which(n)]
    for name in missing:
        print(f"  ({name} is not installed: left out)")
    return not missing


def make_papers(folder, count):
    subprocess.run([sys.executable, ROOT / "tests" / "examples" / "generate.py", str(folder), str(count)], check=True,
                   stdout=subprocess.DEVNULL)
    return sorted(folder.glob("**/*.txt"))


def make_docx(folder, papers):
    import docxmaker
    files = []
    for paper in papers:
        doc = docxmaker.Doc()
        for line in paper.read_text(encoding="utf-8").splitlines():
            if line.strip():
                doc.paragraph(line)
        files.append(folder / (paper.stem + ".docx"))
        doc.save(files[-1])
    return files


def bench_text(program, work):
    papers = make_papers(work / "text", 2000)
    size = sum(p.stat().st_size for p in papers) / 1e6
    paired(f"Read text papers: structure, findings, tasks, citations ({len(papers)} files, {size:.1f} MB)", "MB", size,
           [program, "read", "--json", *map(str, papers)],
           [("cat | wc (reading only)", ["sh", "-c", 'cat "$@" | wc', "sh", *map(str, papers)])])


def bench_docx(program, work):
    files = make_docx(work, make_papers(work / "docx", 100))
    names = list(map(str, files))
    peers = []
    if available("docx2txt"):
        peers.append(("docx2txt, a process a file", ["sh", "-c", 'for f; do docx2txt "$f" -; done', "sh", *names]))
    if available("pandoc"):
        peers.append(("pandoc, a process a file", ["sh", "-c", 'for f; do pandoc -t plain "$f"; done', "sh", *names]))
    paired(f"docx to text, a process a file ({len(files)} files)", "files", len(files),
           ["sh", "-c", f'for f; do "{program}" read --text "$f"; done', "sh", *names], peers)
    paired(f"docx to text, one process for all ({len(files)} files)", "files", len(files),
           [program, "read", "--text", *names], [])


def bench_import(program, work):
    count = 2000
    make_papers(work / "import", count)
    seconds = []
    for round_ in range(3):
        db = work / f"office-{round_}.db"
        seconds.append(cpu([program, "import", "--db", str(db), str(work / "import")]))
    wall = statistics.median(w for _, w in seconds)
    print(f"\nImport {count} papers into an empty office, each read, registered, indexed and journalled")
    print(f"  dondoc  {statistics.median(c for c, _ in seconds):.2f} s CPU, {wall:.2f} s wall, {count / wall:.0f} papers/s")


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


def bench_score(program, work):
    shared = pathlib.Path(os.environ.get("DONDOC_SHARED", ROOT.parent / "shared"))
    tool = shared / "tools" / "score.py"
    if not tool.exists():
        print("\nHow well it reads: skipped, no gold annotations at hand")
        return
    for title, gold, texts in (("whole papers", shared / "real/gold", shared / "real"),
                               ("excerpts", shared / "real/excerpts/gold", shared / "real/excerpts")):
        print(f"\nHow well it reads: {title}")
        sys.stdout.flush()
        subprocess.run([sys.executable, tool, "--program", program, "--gold", gold, "--texts", texts], check=False)


def main():
    benches = {"text": bench_text, "docx": bench_docx, "import": bench_import, "pages": bench_pages,
               "score": bench_score}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--only", action="append", choices=benches)
    arguments = parser.parse_args()
    program = str(pathlib.Path(arguments.program).resolve())
    for name in arguments.only or benches:
        with tempfile.TemporaryDirectory() as work:
            benches[name](program, pathlib.Path(work))
            sys.stdout.flush()


if __name__ == "__main__":
    main()

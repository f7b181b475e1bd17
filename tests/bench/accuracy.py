"""./bench accuracy: how well dondoc reads, every measure in one table over all papers that have gold.

Real papers, excerpts of others and citation strings lie outside the project (DONDOC_SHARED, default ../shared), with
the scorer; without them only our own table of citations is measured here (tests/examples compares our own papers fact by
fact).
"""
import collections
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("DONDOC_SHARED", ROOT.parent / "shared"))
SCORER = SHARED / "tools" / "score.py"
REAL = SHARED / "real"
EXAMPLES = ROOT / "examples"
FIELDS = ["text", "type", "number", "symbol", "date", "issuer"]


def sources():
    """(title, gold, texts) of what can be scored here."""
    return [("real papers", REAL / "gold", REAL), ("excerpts", REAL / "excerpts" / "gold", REAL / "excerpts"),
            ("own papers", EXAMPLES / "facts", EXAMPLES / "papers")]


def score(program, gold, texts, result):
    """The measures of one source, or None when a paper could not be read."""
    done = subprocess.run([sys.executable, SCORER, "--program", program, "--gold", gold, "--texts", texts,
                           "--json", result], capture_output=True, text=True)
    if done.returncode != 0:
        print(done.stdout + done.stderr)
        return None
    return json.loads(pathlib.Path(result).read_text())


def bench_score(program, work):
    """The scorer's own tables over real papers and excerpts."""
    if not SCORER.exists():
        print("\nHow well it reads: skipped, no gold annotations at hand")
        return
    for title, gold, texts in sources()[:2]:
        print(f"\nHow well it reads: {title}", flush=True)
        subprocess.run([sys.executable, SCORER, "--program", program, "--gold", gold, "--texts", texts], check=False)


def print_papers(program, work):
    tables = {}
    for title, gold, texts in sources():
        if gold.exists():
            tables[title] = score(program, gold, texts, work / "score.json")
    titles = [title for title in tables if tables[title]]
    print("\nHow well papers are read: precision, recall, F1, number of facts in the gold")
    print(f"  {'measure':20}" + "".join(f"| {title:^28} " for title in titles))
    for measure in tables[titles[0]]:
        rows = (tables[title][measure] for title in titles)
        print(f"  {measure:20}" + "".join(
            f"|  {r['p']:.3f}  {r['r']:.3f}  {r['f1']:.3f} {r['gold']:5} " if r["gold"] or r["got"] else f"|{'–':^30}"
            for r in rows))


def plain(value):
    return " ".join((value or "").replace("*", "").split())


def strings_elsewhere():
    """{context: citations in it} of the strings of real papers."""
    contexts = collections.OrderedDict()
    for line in (REAL / "citations.tsv").read_text(encoding="utf-8").splitlines():
        if line.strip():
            columns = (line.split("\t") + [""] * 7)[:7]
            facts = contexts.setdefault(plain(columns[0]), [])
            if columns[1]:
                facts.append(dict(zip(FIELDS, map(plain, columns[1:]))))
    return contexts


def strings_here():
    """The same of our own table."""
    contexts, facts = collections.OrderedDict(), None
    for line in (ROOT / "tests/scan/citations.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith(">"):
            facts = contexts.setdefault(plain(line[1:]), [])
        elif line.strip() and not line.startswith("#"):
            facts.append(dict(zip(FIELDS, ((plain(v) if v.strip() != "-" else "") for v in line.split("|")))))
    return contexts


def print_strings(title, contexts, scanner):
    done = subprocess.run([scanner], input="\n".join(contexts) + "\n", capture_output=True, text=True, check=True)
    hit, want, got = (collections.Counter() for _ in range(3))
    taken = 0
    for facts, line in zip(contexts.values(), map(json.loads, done.stdout.splitlines())):
        found = [{field: plain(c[field]) for field in FIELDS} for c in line["citations"]]
        taken += not facts and bool(found)
        for measure in ("number", "symbol", "date", "issuer", "text", "number symbol date"):
            def key(fact):
                return tuple(fact.get(field, "") for field in measure.split())
            left, right = ([key(f) for f in facts_ if any(key(f))] for facts_ in (found, facts))
            got[measure] += len(left)
            want[measure] += len(right)
            hit[measure] += sum((collections.Counter(left) & collections.Counter(right)).values())
    alike = sum(not facts for facts in contexts.values())
    print(f"\nCitations in {title}: {len(contexts)} strings, {alike} of them look-alikes, {taken} of these taken")
    for measure in want:
        p, r = hit[measure] / max(got[measure], 1), hit[measure] / max(want[measure], 1)
        print(f"  {measure:20}|  {p:.3f}  {r:.3f}  {2 * p * r / max(p + r, 1e-9):.3f} {want[measure]:5}")


def bench(program, work):
    if SCORER.exists():
        print_papers(program, work)
    else:
        print("\nHow well papers are read: skipped, no scorer and no gold annotations at hand")
    build = pathlib.Path(program).parent
    subprocess.run(["ninja", "-C", build, "tests/bench/scan_lines"], check=True, stdout=subprocess.DEVNULL)
    scanner = build / "tests/bench/scan_lines"
    if (REAL / "citations.tsv").exists():
        print_strings("sentences of real papers", strings_elsewhere(), scanner)
    print_strings("our own table", strings_here(), scanner)

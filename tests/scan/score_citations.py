#!/usr/bin/env python3
"""Score the citation scanner on strings of real papers, when they are there.

usage: score_citations.py SCAN_LINES [--real DIR] [--verbose]

SCAN_LINES is the test program tests/scan/scan_lines. DIR (default ../shared/real beside the checkout) holds
citations.tsv: context, text, type, number, symbol, date, issuer; look-alikes have empty columns. Prints precision,
recall and F1 for each field over all citations, and how often number, symbol and date are right together.
The strings measure; they are not kept in the project, and nothing here is an assertion.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

FIELDS = ["text", "type", "number", "symbol", "date", "issuer"]


def fold(value):
    return " ".join((value or "").replace("*", "").split())


def scan(program, lines):
    done = subprocess.run([program], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    here = pathlib.Path(__file__).resolve().parents[2]
    parser.add_argument("--real", type=pathlib.Path, default=here.parent / "shared" / "real")
    parser.add_argument("--verbose", action="store_true")
    args = parser.parse_args()
    table = args.real / "citations.tsv"
    if not table.exists():
        print("no real papers here, nothing to measure")
        return 0
    contexts = collections.OrderedDict()
    for line in table.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        columns = (line.split("\t") + [""] * 7)[:7]
        gold = contexts.setdefault(columns[0], [])
        if columns[1]:
            gold.append(dict(zip(FIELDS, columns[1:])))
    found = scan(args.program, [fold(context) for context in contexts])
    keys = FIELDS + ["number+symbol+date"]
    hit, want, got = (collections.Counter() for _ in range(3))
    for (context, gold), line in zip(contexts.items(), found):
        ours = [{field: fold(c[field]) for field in FIELDS} for c in line["citations"]]
        gold = [{field: fold(c[field]) for field in FIELDS} for c in gold]
        wrong = False
        for key in keys:
            parts = key.split("+")
            pick = lambda c: tuple(c[p] for p in parts)
            left = [pick(c) for c in ours if any(pick(c))]
            right = [pick(c) for c in gold if any(pick(c))]
            got[key] += len(left)
            want[key] += len(right)
            both = sum((collections.Counter(left) & collections.Counter(right)).values())
            hit[key] += both
            wrong = wrong or both != len(left) or both != len(right)
        if wrong and args.verbose:
            print("in   ", context)
            for c in gold:
                if c not in ours:
                    print("  gold", " | ".join(c[f] for f in FIELDS))
            for c in ours:
                if c not in gold:
                    print("  ours", " | ".join(c[f] for f in FIELDS))
    print(f"{'field':20} {'P':>6} {'R':>6} {'F1':>6} {'gold':>5} {'got':>5}")
    for key in keys:
        p = hit[key] / got[key] if got[key] else 1.0
        r = hit[key] / want[key] if want[key] else 1.0
        f1 = 2 * p * r / (p + r) if p + r else 0.0
        print(f"{key:20} {p:6.3f} {r:6.3f} {f1:6.3f} {want[key]:5} {got[key]:5}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

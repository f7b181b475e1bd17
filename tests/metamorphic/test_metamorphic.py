"""What must not matter does not: every example paper is changed (changes.py) and must be read as before.

The facts of both readings are compared without their places. known_misses.json says, by change and paper, how many
facts are read otherwise today. It is exact both ways: what is mended must go from it, so that it can only shrink.
`test_metamorphic.py --write PROGRAM` writes the list anew and shows every fact: - of the paper, + of the changed one.
"""
import collections
import functools
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

import pytest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT / "tests" / "docx")]
import changes  # noqa: E402
from docxmaker import Doc  # noqa: E402

PAPERS = ROOT / "examples" / "papers"
FACT_FILES = sorted((ROOT / "examples" / "facts").glob("*.json"))
FACTS = {p.stem: json.loads(p.read_text(encoding="utf-8")) for p in FACT_FILES}
KNOWN_FILE = HERE / "known_misses.json"
PROGRAM = os.environ.get("DONDOC_EXE", str(ROOT / "build" / "dondoc"))


def read(program, form, paths):
    """The readings of some files, in one process."""
    done = subprocess.run([program, "read", form, *map(str, paths)], capture_output=True, timeout=300)
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    return done.stdout.decode("utf-8")


@functools.lru_cache(maxsize=None)
def lines_of(program, name):
    """The lines that the facts count: the file's own, or those that the reader makes of a docx."""
    path = PAPERS / FACTS[name]["file"]
    text = path.read_text(encoding="utf-8") if path.suffix == ".txt" else read(program, "--text", [path])
    return tuple(text.split("\n"))


# .docx against .txt

def as_docx(paper, path):
    """Every line a paragraph of Word. None for papers whose lines are broken at a width, or that draw tables."""
    if any("|" in line for line in paper.lines) or not any(len(line) > 300 for line in paper.lines):
        return None
    doc = Doc()
    for line in paper.lines:
        if line.strip():
            doc.paragraph(re.sub(r"([\\*\[])", r"\\\1", line) if line.strip() != "*" else "*")
    doc.save(path)
    return path


def write_changed(program, change, folder):
    """The changed papers as files: name -> (the paper before, the changed one)."""
    files = {}
    for name, facts in FACTS.items():
        paper = changes.Paper(lines_of(program, name), facts)
        is_docx = facts["file"].endswith(".docx")
        path = folder / f"{name}.txt"
        if change == "txt as docx":
            made = None if is_docx else as_docx(paper, folder / f"{name}.docx")
        elif change == "docx as txt":
            made = path if is_docx else None
            text = paper.text()
        else:
            text = changes.CHANGES[change](paper)
            made = path if text is not None else None
        if made and made.suffix == ".txt":
            path.write_bytes(text.encode("utf-8"))
        if made:
            files[name] = (PAPERS / facts["file"], made)
        if made and is_docx and change != "docx as txt":   # one change at a time
            files[name] = (folder / f"{name}.before.txt", made)
            files[name][0].write_text(paper.text(), encoding="utf-8")
    return files


ALL = [*changes.CHANGES, "txt as docx", "docx as txt"]


# facts without their places

def fold(text):
    """How texts are compared: NFC, one tone placement, no emphasis, one kind of bullet, one space, one form of day."""
    if text is None:
        return None
    text = changes.tones([(old, new) for new, old in changes.PAIRS], unicodedata.normalize("NFC", text))
    text = re.sub(r"\s+", " ", re.sub(r"[*_#]", "", text)).strip(" .:")
    text = re.sub(r"^[–•]$", "-", text)
    return changes.DAY.sub(lambda m: f"ngày {int(m[2])}/{int(m[3] or m[4] or m[5])}/{m[6]}", text).casefold()


def facts_of(reading):
    out = []
    for part in ("header", "signature"):
        out += [f"{part} {key}: {fold(value)}" for key, value in reading[part].items() if value]
    for r in reading["recipients"]:
        out.append(f"recipient: {fold(r['name'])} ({r['purpose']})")
    for s in reading["sections"]:
        out.append(f"section {s['depth']}: {fold(s['label'])} {fold(s['title'])}")
    for c in reading["clauses"]:
        out.append(f"clause {fold(c['label'])}: {c['kind']}")
    for t in reading["tasks"]:
        due = t["deadline"]
        who = " + ".join(sorted(map(fold, t["assignees"])))
        out.append(f"task: {who} | {due['kind']} {due['date']} {fold(due['text'])} | {fold(t['deliverable'])} | "
                   f"{fold(t['channel'])}")
    for c in reading["citations"]:
        out.append(f"citation: {fold(c['type'])} {c['number']} {fold(c['symbol'])} {c['date']} {fold(c['issuer'])}")
    for n in reading["named"]:
        out.append(f"named: {fold(n['text'])}")
    for q in reading["quantities"]:
        out.append("quantity: " + " ".join(f"{key}={value}" for key, value in q.items()
                                           if key not in ("line", "span", "text")))
    for f in reading["footnotes"]:
        out.append(f"footnote: {f['mark']}")
    return collections.Counter(out)


def differences(program, change):
    """{paper: lines} of what is read otherwise, and how many papers the change touches."""
    with tempfile.TemporaryDirectory() as folder:
        files = write_changed(program, change, pathlib.Path(folder))
        if not files:
            return {}, 0
        before, after = (read(program, "--json", [pair[at] for pair in files.values()]).splitlines() for at in (0, 1))
    wrong = {}
    for name, was, now in zip(files, before, after, strict=True):
        was, now = facts_of(json.loads(was)), facts_of(json.loads(now))
        lines = sorted([f"- {x}" for x in (was - now).elements()] + [f"+ {x}" for x in (now - was).elements()])
        if lines:
            wrong[name] = lines
    return wrong, len(files)


@pytest.mark.parametrize("change", ALL)
def test_the_same_is_read(change):
    wrong, touched = differences(PROGRAM, change)
    assert touched > 0, "the change finds nothing to change"
    known = json.loads(KNOWN_FILE.read_text(encoding="utf-8")).get(change, {})
    counts = {name: len(lines) for name, lines in wrong.items()}
    assert counts == known, show({name: lines for name, lines in wrong.items() if counts[name] != known.get(name)})


def show(wrong):
    return "\n".join(line for name, lines in wrong.items() for line in [f"  {name}", *(f"      {x}" for x in lines)])


def write(program):
    known = {}
    for change in ALL:
        wrong, touched = differences(program, change)
        if wrong:
            known[change] = {name: len(lines) for name, lines in wrong.items()}
        print(f"{change}: {touched} papers, {len(wrong)} of them read otherwise, {sum(map(len, wrong.values()))} facts")
        print(show(wrong), end="\n" * bool(wrong))
    KNOWN_FILE.write_text(json.dumps(known, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] != "--write":
        sys.exit("usage: test_metamorphic.py --write PROGRAM")
    write(sys.argv[2])

"""The documentation names files and functions: each must exist. And no include points up a floor."""
import pathlib
import re
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCS = [ROOT / "README.md", ROOT / "README.vi.md", *sorted((ROOT / "docs").glob("*.md"))]
FLOORS = ["base", "text", "reader", "jail", "words", "scan", "paper", "checker", "answer", "store", "office", "writer", "exchange", "web",
          "cmd"]
SOURCES = [p for p in (ROOT / "src").rglob("*") if p.suffix in (".c", ".h", ".re")]
ALL_CODE = "\n".join(p.read_text(encoding="utf-8") for p in SOURCES) + (ROOT / "include/dondoc.h").read_text("utf-8")


def quoted(doc):
    return re.findall(r"`([^`\n]+)`", doc.read_text(encoding="utf-8"))


@pytest.mark.parametrize("doc", DOCS, ids=lambda p: p.name)
def test_every_file_named_in_a_document_exists(doc):
    roots = ("src", "docs", "tests", "tools", "include", "examples", "po", "man")
    named = [q for q in quoted(doc) if re.fullmatch(r"[\w./*-]+", q) and q.split("/")[0] in roots and "/" in q]
    missing = [q for q in named if not list(ROOT.glob(q.rstrip("/")))]
    assert missing == []


@pytest.mark.parametrize("doc", DOCS, ids=lambda p: p.name)
def test_every_function_and_struct_named_in_a_document_is_defined(doc):
    missing = []
    for q in quoted(doc):
        if m := re.fullmatch(r"(\w+)\(\)", q):
            if not re.search(rf"\b{m[1]}\(", ALL_CODE):
                missing.append(q)
        elif m := re.fullmatch(r"struct (\w+)", q):
            if not re.search(rf"\bstruct {m[1]} \{{|\bstruct {m[1]};", ALL_CODE):
                missing.append(q)
    assert missing == []


def test_documents_name_enough_to_be_worth_the_check():
    assert sum(len(quoted(doc)) for doc in DOCS) > 40


def test_no_include_points_up_a_floor():
    level = {name: i for i, name in enumerate(FLOORS)}
    wrong = []
    for path in SOURCES:
        room = path.relative_to(ROOT / "src").parts[0]
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if (m := re.match(r'\s*#\s*include\s+"(\w+)/', line)) and m[1] in level and room in level:
                if level[m[1]] > level[room]:
                    wrong.append(f"{path.relative_to(ROOT)}:{number} {line.strip()}")
    assert wrong == []


def test_every_debian_package_is_explained():
    explained = (ROOT / "docs/dependencies.md").read_text(encoding="utf-8").lower()
    alias = {"libc6-dev": "gettext", "pkg-config": "meson", "ninja-build": "ninja", "llvm-14": "clang 14", "git": "git",
             "clang-14": "clang 14", "libclang-rt-14-dev": "libfuzzer", "libcmocka-dev": "cmocka",
             "chromium-driver": "chromedriver"}
    for line in (ROOT / "tools/packages.txt").read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        package = line.split()[1]
        word = alias.get(package, re.sub(r"^python3-|^lib(?=jansson)|-dev$", "", package))
        assert word.lower() in explained or word.lower().rstrip("2") in explained, package


def test_nothing_from_the_measuring_folder_is_committed():
    files = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True).stdout.split()
    assert not [f for f in files if f.startswith("shared/")]

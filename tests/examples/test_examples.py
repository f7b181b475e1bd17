"""What `dondoc read --json` finds in the example papers, against examples/facts: written by reading, not by running.

All that is found must agree exactly, but for the misses that known_misses.json lists one by one. list_misses.py writes
that list anew; a longer list than before needs a good reason."""
import collections
import difflib
import filecmp
import functools
import json
import os
import pathlib
import re
import subprocess
import sys
import unicodedata

import pytest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PAPERS = ROOT / "examples" / "papers"
FACT_FILES = sorted((ROOT / "examples" / "facts").glob("*.json"))
FACTS = {p.stem: json.loads(p.read_text(encoding="utf-8")) for p in FACT_FILES}
NAMES = sorted(FACTS)
KNOWN = json.loads((HERE / "known_misses.json").read_text(encoding="utf-8"))


def program():
    return os.environ.get("DONDOC_EXE", str(ROOT / "build" / "dondoc"))


@functools.lru_cache(maxsize=None)
def read(name, form):
    path = PAPERS / FACTS[name]["file"]
    done = subprocess.run([program(), "read", form, str(path)], capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    return done.stdout.decode("utf-8")


def found(name):
    return json.loads(read(name, "--json"))


def lines(name):
    """The lines that the facts count: the file's own, or those that the reader makes of a docx."""
    path = PAPERS / FACTS[name]["file"]
    return (path.read_text(encoding="utf-8") if path.suffix == ".txt" else read(name, "--text")).split("\n")


def clean(text):
    """NFC, no emphasis marks, one space: how the facts are copied from the papers."""
    return None if text is None else re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).replace("*", "")).strip()


def bare(text):
    """Labels and titles are compared without the marks behind them."""
    return None if text is None else clean(text).strip(" .:-") or clean(text)


def differences(want, got):
    """Facts missed (-) and found without being there (+), as readable lines; both are lists with repeats."""
    missed, extra = collections.Counter(map(str, want)), collections.Counter(map(str, got))
    both = missed & extra
    return [f"- {x}" for x in (missed - both).elements()] + [f"+ {x}" for x in (extra - both).elements()]


def agree(measure, name, want, got):
    """Exactly the facts, but for the misses that known_misses.json lists one by one. A miss that is mended must go from
    that list: it fails here as well, so that the list never grows stale."""
    wrong, known = sorted(differences(want, got)), sorted(KNOWN.get(measure, {}).get(name, []))
    assert wrong == known, (f"{FACTS[name]['file']}: missed (-), not in the paper (+)\n" + "\n".join(wrong) +
                            "\nknown misses:\n" + "\n".join(known))


@pytest.mark.parametrize("name", NAMES)
def test_header(name):
    got = found(name)["header"]
    agree("header", name, FACTS[name]["header"].items(), [(k, clean(got.get(k))) for k in FACTS[name]["header"]])


@pytest.mark.parametrize("name", NAMES)
def test_signature(name):
    agree("signature", name, FACTS[name]["signature"].items(),
          [(k, clean(found(name)["signature"].get(k))) for k in FACTS[name]["signature"]])


@pytest.mark.parametrize("name", NAMES)
def test_recipients(name):
    def key(r):
        return (r["line"], clean(r["name"]), r["purpose"])
    agree("recipients", name, map(key, FACTS[name]["recipients"]), map(key, found(name)["recipients"]))


@pytest.mark.parametrize("name", NAMES)
def test_sections(name):
    def key(s):
        return (s["line"], s["depth"], bare(s["label"]), bare(s["title"]))
    agree("sections", name, map(key, FACTS[name]["sections"]), map(key, found(name)["sections"]))


@pytest.mark.parametrize("name", NAMES)
def test_footnotes(name):
    def key(f):
        return (f["line"], f["mark"])
    agree("footnotes", name, map(key, FACTS[name]["footnotes"]), map(key, found(name)["footnotes"]))


@pytest.mark.parametrize("name", NAMES)
def test_citations(name):
    def key(c):
        return (c["line"], c["type"], c["number"], c["symbol"], c["date"], clean(c["issuer"]))
    agree("citations", name, map(key, FACTS[name]["citations"]), map(key, found(name)["citations"]))


@pytest.mark.parametrize("name", NAMES)
def test_tasks_and_deadlines(name):
    def key(t):
        return (t["line"], t["deadline"]["kind"], t["deadline"]["date"])
    agree("tasks_and_deadlines", name, map(key, FACTS[name]["tasks"]), map(key, found(name)["tasks"]))


def people(tasks):
    return {(t["line"], clean(who).lower()) for t in tasks for who in t["assignees"]}


@pytest.mark.parametrize("name", NAMES)
def test_assignees(name):
    want, got = people(FACTS[name]["tasks"]), people(found(name)["tasks"])
    for task in FACTS[name]["tasks"]:
        other = {(task["line"], who.lower()) for who in task.get("assignees_alt", [])}
        if other and other & got:                 # named in an equally good way
            got -= other
            got |= people([task])
    agree("assignees", name, want, got)


@pytest.mark.parametrize("name", NAMES)
def test_channels(name):
    def key(t):
        return (t["line"], clean(t["channel"]))
    want, got = ([key(t) for t in paper["tasks"] if t["channel"]] for paper in (FACTS[name], found(name)))
    agree("channels", name, want, got)


@pytest.mark.parametrize("name", NAMES)
def test_words_of_deadlines(name):
    """The printed words of a deadline may be cut a little longer or shorter, but must be those words."""
    def words(tasks):
        return sorted((t["line"], t["deadline"]["kind"], clean(t["deadline"]["text"]).lower()) for t in tasks
                      if t["deadline"]["kind"] != "none")
    pairs = zip(words(FACTS[name]["tasks"]), words(found(name)["tasks"]))
    apart = [pair for pair in pairs if pair[0][:2] == pair[1][:2]
             and pair[0][2] not in pair[1][2] and pair[1][2] not in pair[0][2]]
    agree("words_of_deadlines", name, [want for want, _ in apart], [got for _, got in apart])


def quantity(q):
    numbers = tuple(q.get(k) for k in ("numerator", "denominator", "percent", "total", "items"))
    parts = tuple(sorted(map(float, q.get("parts") or [])))
    return (q["line"], *(None if x is None else float(x) for x in numbers), parts, q["ok"])


@pytest.mark.parametrize("name", NAMES)
def test_clauses_and_kinds(name):
    def key(c):
        return (c["line"], c["kind"])
    agree("clauses_and_kinds", name, map(key, FACTS[name]["clauses"]), map(key, found(name)["clauses"]))


@pytest.mark.parametrize("name", NAMES)
def test_named_papers(name):
    def key(n):
        return (n["line"], clean(n["text"]))
    agree("named", name, map(key, FACTS[name]["named"]), map(key, found(name)["named"]))


@pytest.mark.parametrize("name", NAMES)
def test_figures(name):
    """A figure planted wrong must be read and judged wrong, a right one judged right: the verdict is part of the key."""
    agree("figures", name, map(quantity, FACTS[name]["quantities"]), map(quantity, found(name)["quantities"]))


def test_no_right_figure_is_called_wrong():
    """Whatever else is missed: the reader must not accuse a paper of a wrong sum that it does not hold."""
    planted = {(name, quantity(q)) for name in NAMES for q in FACTS[name]["quantities"] if not q["ok"]}
    assert {(name, quantity(q)) for name in NAMES for q in found(name)["quantities"] if not q["ok"]} <= planted


# the facts themselves

@pytest.mark.parametrize("name", NAMES)
def test_facts_quote_the_paper(name):
    """Every text of the facts stands in the paper, from its line on."""
    text = [clean(line) for line in lines(name)]

    def stands(line, words):
        return clean(words).lower() in " ".join(text[line - 1:line + 4]).lower()
    facts = FACTS[name]
    quoted = {"recipients": "name", "sections": "title", "citations": "text", "named": "text", "quantities": "text",
              "defects": "text", "footnotes": "mark"}
    wrong = [(key, x["line"], x[field]) for key, field in quoted.items()
             for x in facts[key] if x[field] and not stands(x["line"], x[field])]
    wrong += [("deadline", t["line"], t["deadline"]["text"]) for t in facts["tasks"]
              if t["deadline"]["text"] and not stands(t["line"], t["deadline"]["text"])]
    wrong += [("clause", c["line"], c["label"]) for c in facts["clauses"]
              if c["label"] and not stands(c["line"], c["label"])]
    assert wrong == []


@pytest.mark.parametrize("name", NAMES)
def test_facts_have_a_task_for_every_task_clause(name):
    clauses = {c["line"] for c in FACTS[name]["clauses"] if c["kind"] == "task"}
    assert {t["line"] for t in FACTS[name]["tasks"]} == clauses


def test_every_paper_has_facts_and_every_fact_a_paper():
    assert sorted(f["file"] for f in FACTS.values()) == sorted(p.name for p in PAPERS.iterdir())
    assert len(FACTS) >= 36


def test_papers_cite_each_other():
    """When all are loaded, these links must work: symbol, number and date of a citation are those of a paper held."""
    held = {(f["header"]["number"], f["header"]["symbol"]): f for f in FACTS.values() if f["header"]["number"]}
    links = {(name, held[c["number"], c["symbol"]]["file"]) for name, f in FACTS.items() for c in f["citations"]
             if (c["number"], c["symbol"]) in held
             and c["date"] in (None, held[c["number"], c["symbol"]]["header"]["date"])}
    assert len(links) >= 20
    assert ("2021-tb-45-duk", "2021-kh-12-duk.txt") in links and ("2021-kh-06-duk", "2020-nq-11-duk.docx") in links


def test_committed_docx_are_what_the_script_makes(tmp_path):
    subprocess.run([sys.executable, HERE / "make_docx.py", tmp_path], check=True)
    made = sorted(p.name for p in tmp_path.iterdir())
    assert made == sorted(p.name for p in PAPERS.glob("*.docx")) and len(made) >= 5
    assert [n for n in made if not filecmp.cmp(tmp_path / n, PAPERS / n, shallow=False)] == []


# the organisation tree

def walk(node, path=()):
    yield path, node
    for child in node.get("children", []):
        yield from walk(child, (*path, node["name"]))


def fold(name):
    """đ = d, uỷ = ủy, case: names that fold alike are one name to the program."""
    plain = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return re.sub(r"\s+", " ", "".join(c for c in plain if not unicodedata.combining(c)))


@pytest.fixture(scope="module")
def tree():
    return json.loads((ROOT / "examples" / "org.json").read_text(encoding="utf-8"))


def test_tree_has_one_committee_with_80_units_below(tree):
    khoi = next(node for _, node in walk(tree) if node["code"] == "ĐUK")
    kinds = collections.Counter(child["kind"] for child in khoi["children"])
    assert kinds == {"dang-bo-co-so": 46, "chi-bo-co-so": 34, "ban": 2, "ubkt": 1, "van-phong": 1}


def test_names_and_aliases_of_the_tree_mean_one_organisation(tree):
    meaning = collections.defaultdict(set)
    for path, node in walk(tree):
        assert set(node) <= {"name", "kind", "code", "aliases", "children"}
        for name in (node["name"], *node.get("aliases", [])):
            meaning[fold(name)].add((*path, node["name"]))
    assert {name: who for name, who in meaning.items() if len(who) > 1} == {}


def test_organisations_named_in_tasks_are_in_the_tree(tree):
    """In papers of the bodies of the tree, two in five assignees are one organisation of it; the rest are sets, persons
    or teams. Papers of other provinces, of a ministry and of the State name bodies that the tree need not hold."""
    known = {fold(name) for _, node in walk(tree) for name in (node["name"], *node.get("aliases", []))}
    home = [f for f in FACTS.values() if fold(f["header"]["issuer"] or "") in known]
    named = [fold(who) for f in home for t in f["tasks"] for who in t["assignees"]]
    assert len(home) >= 16 and sum(who in known for who in named) >= 0.4 * len(named)


# the generator

def test_generator_makes_distinct_papers_and_the_same_again(tmp_path):
    for folder in ("a", "b"):
        subprocess.run([sys.executable, HERE / "generate.py", tmp_path / folder, "300", "--seed", "7",
                        "--facts", tmp_path / f"{folder}.jsonl"], check=True)
    papers = sorted((tmp_path / "a").rglob("*.txt"))
    assert len(papers) == 300 and len({p.read_bytes() for p in papers}) == 300
    assert [p.read_bytes() for p in papers] == [p.read_bytes() for p in sorted((tmp_path / "b").rglob("*.txt"))]
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()


def test_generated_papers_read_as_they_were_written(tmp_path):
    folder, known = tmp_path / "papers", tmp_path / "facts.jsonl"
    subprocess.run([sys.executable, HERE / "generate.py", folder, "40", "--facts", known], check=True)
    facts = [json.loads(line) for line in known.read_text(encoding="utf-8").splitlines()]
    files = [str(folder / f["file"]) for f in facts]
    done = subprocess.run([program(), "read", "--json", *files], capture_output=True, check=True, timeout=120)
    got = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    assert len(got) == len(facts)
    wrong = []
    for fact, paper in zip(facts, got):
        have = {**{k: paper["header"][k] for k in ("number", "symbol", "type", "date", "issuer")},
                "deadlines": sorted(t["deadline"]["date"] for t in paper["tasks"] if t["deadline"]["kind"] == "date")}
        want = {k: fact[k] for k in have}
        wrong += [f"{fact['file']}: " + " ".join(difflib.ndiff([str(want)], [str(have)]))] if have != want else []
    assert wrong == []

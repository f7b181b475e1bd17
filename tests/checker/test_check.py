"""dondoc check from outside: our own papers, SARIF, notes, an office's rules, and the catalogue in docs."""
import json
import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXE = os.environ.get("DONDOC_EXE", str(ROOT / "build/dondoc"))
FACTS = sorted((ROOT / "examples/facts").glob("*.json"))
# mistakes not found (-) and elements called missing that are there (+); a mended one must go from here
KNOWN = json.loads((pathlib.Path(__file__).resolve().parent / "known_misses.json").read_text(encoding="utf-8"))


def check(*args, language="en"):
    env = dict(os.environ, LC_ALL=language)
    return subprocess.run([EXE, "check", *map(str, args)], capture_output=True, text=True, env=env, timeout=60)


def paper_of(facts):
    return next(p for p in (ROOT / "examples/papers").iterdir() if p.stem == facts.stem)


def same(defect, found):
    if found["rule"].split(".")[0] != defect["rule"]:
        return False
    if defect["rule"] == "missing-element":
        return found["element"] == defect["element"]
    return found["line"] in {defect["line"], *defect.get("also_lines", [])}


@pytest.mark.parametrize("facts", FACTS, ids=lambda p: p.stem)
def test_our_papers_show_their_planted_mistakes_and_at_most_one_warning_more(facts):
    planted = json.loads(facts.read_text(encoding="utf-8"))["defects"]
    found = json.loads(check("--json", paper_of(facts)).stdout)["diagnostics"]
    missed = [d for d in planted if d["severity"] == "major" and not any(same(d, f) for f in found)]
    extra = [f for f in found if not any(same(d, f) for d in planted)]
    errors = [f for f in extra if f["severity"] == "error"]
    wrong = [f"- {d['line']} {d['rule']}" for d in missed] + [f"+ {f['line']} {f['rule']}" for f in errors]
    assert sorted(wrong) == KNOWN.get(facts.stem, [])
    assert len(extra) - len(errors) <= 1


def test_the_catalogue_in_docs_is_the_programs():
    assert (ROOT / "docs/rules.md").read_text(encoding="utf-8") == check("--catalogue").stdout


def test_sarif_is_one_document_with_a_region_for_each_finding():
    files = [paper_of(f) for f in FACTS if f.stem.startswith("2021")]
    ran = check("--sarif", *files)
    document = json.loads(ran.stdout)
    assert document["version"] == "2.1.0" and len(document["runs"]) == 1
    run = document["runs"][0]
    rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert len(rules) > 50 and run["tool"]["driver"]["name"] == "dondoc"
    assert run["results"] and ran.returncode == 1
    read = lambda f: subprocess.run([EXE, "read", "--text", f], capture_output=True, text=True).stdout
    lines = {str(f): read(f).split("\n") for f in files}
    for result in run["results"]:
        assert result["ruleId"] in rules and result["level"] in ("error", "warning", "note")
        place = result["locations"][0]["physicalLocation"]
        text, region = lines[place["artifactLocation"]["uri"]], place["region"]
        assert 1 <= region["startLine"] <= region["endLine"] <= len(text)
        assert 1 <= region["startColumn"] <= len(text[region["startLine"] - 1]) + 1
        assert 1 <= region["endColumn"] <= len(text[region["endLine"] - 1]) + 1


def test_notes_are_printed_on_demand_only():
    paper = ROOT / "examples/papers/2021-kh-12-duk.txt"
    assert json.loads(check("--json", paper).stdout)["diagnostics"] == []
    notes = json.loads(check("--json", "--notes", paper).stdout)["diagnostics"]
    assert notes and {n["severity"] for n in notes} == {"note"}
    assert check("--notes", paper).returncode == 0


def test_a_finding_is_printed_like_a_compilers(tmp_path):
    ran = check(ROOT / "examples/papers/2024-tb-66-dub.txt")
    first, line, mark, hint = ran.stdout.splitlines()[:4]
    assert "2024-tb-66-dub.txt:29:" in first and first.endswith("[arithmetic]") and ": error: " in first
    column = int(first.split(":")[2])
    text = (ROOT / "examples/papers/2024-tb-66-dub.txt").read_text(encoding="utf-8").split("\n")[28]
    assert mark.index("^") == line.index(text[column - 1:column + 10])
    assert hint.startswith("    = ") and "36-HD/VPTW" in hint
    assert ran.stdout.splitlines()[-1].count("1 errors, 0 warnings") == 1


def test_rules_of_another_day_and_of_the_office(tmp_path):
    paper = ROOT / "examples/papers/2018-tb-233-tu.txt"
    assert check(paper).returncode == 0
    later = json.loads(check("--json", "--as-of", "2026-06-01", paper).stdout)["diagnostics"]
    assert later == [] or {d["severity"] for d in later} <= {"warning"}
    own = tmp_path / "rules"
    own.write_text('own.word error "Đảng ủy Khối" Ghi đủ tên.\n', encoding="utf-8")
    ran = check("--rules", own, paper)
    assert ran.returncode == 1 and "[own.word]" in ran.stdout
    own.write_text("own.word erro\n", encoding="utf-8")
    ran = check("--rules", own, paper)
    assert ran.returncode == 3 and "line 1" in ran.stderr


def test_a_rule_is_explained_and_an_unknown_one_refused():
    ran = check("--explain", "form.symbol-order")
    assert ran.returncode == 0 and "36-HD/VPTW" in ran.stdout and "45/TB-TU" in ran.stdout
    assert check("--explain", "form.no-such").returncode == 2
    assert check().returncode == 2
    assert check("--json", "--sarif", ROOT / "examples/papers/2018-tb-233-tu.txt").returncode == 2

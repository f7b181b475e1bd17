"""dondoc read: summary, text, tree and JSON of papers, and what happens with several."""
import json
import re

import pytest
from cli_papers import UNITS, docx_notice, notice


@pytest.fixture
def paper(dondoc):
    return dondoc.write("thong-bao.txt", notice())


def test_summary_names_header_tasks_and_citations(dondoc, paper):
    ran = dondoc("read", paper)
    assert ran.code == 0 and ran.err == "", ran
    assert ran.out.startswith("thong-bao.txt\n")
    for words in ("12-TB/ĐUK", "05/01/2021", "Trần Văn Sơn", "20/02/2021", UNITS[0], "Quyết định số 45-QĐ/ĐUK",
                  "Hà Lâm", "Thường trực Tỉnh ủy"):
        assert words in ran.out, words


def test_summary_speaks_english_where_asked(dondoc, paper):
    out = dondoc("read", paper, env={"LANG": "en"}).out
    assert "Date of issue" in out and "Tasks: " in out and "Ngày ban hành" not in out


def test_summary_is_cut_to_the_width_by_columns_not_bytes(dondoc, paper):
    lines = dondoc("read", paper, env={"COLUMNS": "60"}).out.splitlines()
    assert max(map(len, lines)) == 60
    assert any(line.endswith("…") for line in lines)
    assert max(map(len, dondoc("read", paper).out.splitlines())) > 60


def test_json_is_one_object_a_line_with_base_names(dondoc, paper):
    other = dondoc.write("folder/kết luận.txt", notice(number=13, unit=UNITS[1]))
    ran = dondoc("read", "--json", paper, other)
    assert ran.code == 0
    first, second = map(json.loads, ran.out.splitlines())
    assert first["file"] == "thong-bao.txt" and second["file"] == "kết luận.txt"
    assert first["header"]["number"] == "12" and second["header"]["number"] == "13"
    assert first["header"]["symbol"] == "TB/ĐUK" and first["header"]["date"] == "2021-01-05"
    assert first["signature"]["name"] == "Trần Văn Sơn"
    dates = [t["deadline"]["date"] for t in first["tasks"] if t["deadline"]["kind"] == "date"]
    assert dates == ["2021-02-20"]
    assert set(first) == {"file", "header", "signature", "recipients", "sections", "clauses", "tasks", "citations",
                          "named", "quantities", "changes", "footnotes"}


def test_lines_and_spans_of_json_point_into_the_printed_text(dondoc, paper):
    text = dondoc("read", "--text", paper).out_bytes
    lines = text.split(b"\n")
    found = json.loads(dondoc("read", "--json", paper).out)
    assert text.decode() == notice()
    for kind in ("citations", "tasks", "clauses", "sections", "recipients"):
        assert found[kind], kind
        for thing in found[kind]:
            start, end = thing["span"]
            assert 0 <= start < end <= len(text)
            assert text[:start].count(b"\n") + 1 == thing["line"] or kind == "tasks", (kind, thing)
            assert lines[thing["line"] - 1].strip()
    start, end = found["citations"][0]["span"]
    assert text[start:end].decode() == found["citations"][0]["text"]


def test_tree_has_a_line_a_node(dondoc, paper):
    lines = dondoc("read", "--tree", paper).out.splitlines()
    assert len(lines) > 10
    assert "document" in lines[0] and not lines[0].startswith(" ") and lines[1].startswith(" ")


def test_text_and_tree_of_several_files_are_headed(dondoc, paper):
    other = dondoc.write("b.txt", notice(number=13))
    for form in ("--text", "--tree"):
        out = dondoc("read", form, paper, other).out
        assert "==> thong-bao.txt <==\n" in out and "\n==> b.txt <==\n" in out
        assert "==>" not in dondoc("read", form, paper).out


def test_counts_are_those_of_the_json(dondoc, paper):
    found = json.loads(dondoc("read", "--json", paper).out)
    out = dondoc("read", "--count", paper, env={"LANG": "en"}).out
    want = [len(found["sections"]), len(found["clauses"]), len(found["tasks"]),
            len(found["citations"]) + len(found["named"]), len(found["quantities"])]
    assert min(want[:4]) > 0
    assert out.startswith("thong-bao.txt: ") and out.count("\n") == 1
    assert [int(word) for word in re.findall(r"\d+", out)] == want


@pytest.mark.parametrize("form", [[], ["--text"], ["--tree"], ["--json"], ["--count"]])
def test_several_processes_print_what_one_prints(dondoc, paper, form):
    papers = [paper, dondoc.folder / "missing.txt"]
    papers += [dondoc.write(f"p{i}.txt", notice(number=20 + i)) for i in range(7)]
    env = {"COLUMNS": "70"}
    one, several = dondoc("read", *form, *papers, env=env), dondoc("read", *form, "-j", "3", *papers, env=env)
    assert one.code == several.code == 3
    assert (one.out, one.err) == (several.out, several.err)
    assert dondoc("read", "-j2", *form, *papers, env=env).out == one.out
    assert dondoc("read", "--jobs=99", *form, *papers, env=env).out == one.out


@pytest.mark.parametrize("jobs", ["0", "-1", "257", "x", ""])
def test_a_wrong_number_of_processes_is_refused(dondoc, paper, jobs):
    ran = dondoc("read", "--jobs", jobs, paper)
    assert ran.code == 2 and "--jobs" in ran.err and ran.out == ""


def test_docx_and_text_of_one_paper_say_the_same(dondoc, paper):
    docx_notice(dondoc.folder / "a.docx")
    word, plain = (json.loads(dondoc("read", "--json", p).out) for p in ("a.docx", paper))
    assert word["header"] == plain["header"]
    assert [t["deadline"] for t in word["tasks"]] == [t["deadline"] for t in plain["tasks"]]
    assert [c["text"] for c in word["citations"]] == [c["text"] for c in plain["citations"]]


def test_a_refused_file_does_not_stop_the_rest(dondoc, paper):
    bad = dondoc.write("bad.txt", b"\xff\xfe\xfd THONG BAO")
    ran = dondoc("read", "--json", bad, paper, "no-such.txt")
    assert ran.code == 3
    assert [json.loads(line)["file"] for line in ran.out.splitlines()] == ["thong-bao.txt"]
    assert "bad.txt" in ran.err and "no-such.txt" in ran.err and len(ran.err.splitlines()) == 2


def test_reading_keeps_nothing(dondoc, paper):
    before = sorted(p.name for p in dondoc.folder.iterdir())
    dondoc("read", paper)
    assert sorted(p.name for p in dondoc.folder.iterdir()) == before


def test_names_of_files_cannot_steer_the_terminal(dondoc):
    name = "a\x1b[31m\x9b.txt".encode("latin-1")
    (dondoc.folder / name.decode("utf-8", "surrogateescape")).write_text(notice(), encoding="utf-8")
    for ran in (dondoc("read", name), dondoc("read", b"no" + name)):
        assert "\x1b" not in ran.out + ran.err and "\x9b" not in ran.out + ran.err
        assert "a?[31m?.txt" in ran.out + ran.err


def test_check_finds_faults_with_exit_1_and_none_with_0(dondoc, paper):
    faulty = dondoc.write("thieu.txt", "THÔNG BÁO\nvề việc nộp báo cáo\n\nChi bộ Thư viện tỉnh nộp báo cáo.\n")
    found = dondoc("check", faulty)
    assert found.code == 1 and "thieu.txt:" in found.out and "missing-element" in found.out
    ids = [d["rule"] for d in json.loads(dondoc("check", "--json", faulty).out)["diagnostics"]]
    assert "missing-element" in ids
    assert dondoc("check", faulty, "no-such.txt").code == 3
    clean = dondoc("check", paper)
    assert clean.code == 0, clean

"""dondoc check --fix from outside: faults planted in our own papers, as text and as docx, and what the copy is then."""
import collections
import itertools
import json
import os
import pathlib
import re
import stat
import subprocess
import sys
import unicodedata
import zipfile

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXE = os.environ.get("DONDOC_EXE", str(ROOT / "build/dondoc"))
PAPERS = sorted((ROOT / "examples/papers").iterdir())
TEXTS = [p for p in PAPERS if p.suffix == ".txt"]
sys.path.insert(0, str(ROOT / "tests/docx"))
from docxmaker import Doc  # noqa: E402

# each spoils the first place it finds, in the text or in the XML of a paper
FAULTS = [
    (r"\bSố (\d+)-", r"Số: \1 - "),
    (r"\bngày 0(\d) tháng", r"ngày \1 tháng"),
    (r"tháng 0([12]) năm", r"tháng \1 năm"),
    (r"(\w), (ngày \d+ tháng)", r"\1 \2"),
    (r"\bT/M ", "TM. "),
    (r"\bK/T ", "KT. "),
    (r"Nơi nhận:", "Nơi nhận"),
    (r"(-(?:CT|NQ|QĐ|KL|KH)/[A-ZĐ]+),? ngày (\d+/\d+/\d{4})", r"\1 \2"),
    (r"\n(về việc|kết luận)([^\n]*[^\n.])\n", r"\n\1\2.\n"),
]
# the form of the page has tests of its own
PAGE_RULES = sorted(set(re.findall(r"^## (page\.\S+)$", (ROOT / "docs/rules.md").read_text("utf-8"), re.M)))
# two days under which the rules differ; None: the paper's own
DAYS = [None, "2026-06-01"]


def spoil(words):
    for fault, wrong in FAULTS:
        words = re.sub(fault, wrong, words, count=1)
    return words


def run(*args, cwd=None):
    env = dict(os.environ, LC_ALL="en")
    return subprocess.run([EXE, *map(str, args)], capture_output=True, text=True, env=env, timeout=120, cwd=cwd)


@pytest.fixture(autouse=True, scope="module")
def words_only(tmp_path_factory):
    path = tmp_path_factory.mktemp("rules") / "words-only"
    path.write_text("".join(f"{rule} off\n" for rule in PAGE_RULES))
    options.rules = path


def options(day):
    return ["--notes", "--rules", options.rules, *(["--as-of", day] if day else [])]


def found(paper, day=None):
    return json.loads(run("check", "--json", *options(day), paper).stdout)["diagnostics"]


def read(paper):
    paper = json.loads(run("read", "--json", paper).stdout)
    bare = lambda things: [{k: v for k, v in thing.items() if k not in ("span", "text")} for thing in things]
    return {key: bare(paper[key]) for key in ("tasks", "citations", "sections", "quantities")}


def fixed_name(paper):
    return paper.with_name(f"{paper.stem}.fixed{paper.suffix}")


def count(things):
    return collections.Counter((d["rule"], d["line"], d["element"]) for d in things)


def fix(paper, day=None):
    """Fixes a paper and checks what holds for every fix. Returns the rules that were mended and the copy."""
    before, reading, bytes_before = found(paper, day), read(paper), paper.read_bytes()
    mendable = {d["rule"] for d in before if d["fix"]}
    ran = run("check", "--fix", *options(day), paper)
    copy = fixed_name(paper)
    assert paper.read_bytes() == bytes_before
    if not mendable:
        assert "nothing" in ran.stdout and not copy.exists()
        return mendable, None
    assert copy.exists(), ran.stdout + ran.stderr
    after = found(copy, day)
    left = [d for d in before if not d["fix"]]
    # a gap in the head can hide another finding of the same line; nothing else may come up
    assert not mendable & {d["rule"] for d in after}
    assert not count(after) - count(left), ran.stdout
    assert ran.returncode == (1 if any(d["severity"] == "error" for d in after) else 0)
    again = read(copy)
    if "form.cited-day" in mendable:  # the citation has its day now
        reading["citations"] = again["citations"] = None
    assert again == reading
    twice = run("check", "--fix", *options(day), copy)
    assert "nothing" in twice.stdout and not fixed_name(copy).exists()
    return mendable, copy


def lines_of(diagnostics, words):
    """1-based lines of a text that the fixes touch."""
    bytes_ = words.encode("utf-8")
    return {bytes_[:e["span"][0]].count(b"\n") + 1 for d in diagnostics if d["fix"] for e in d["fix"]}


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("source", TEXTS, ids=lambda p: p.stem)
def test_a_spoilt_text_is_mended_and_nothing_else(source, day, tmp_path):
    paper = tmp_path / source.name
    words = spoil(source.read_text(encoding="utf-8"))
    paper.write_text(words, encoding="utf-8")
    touched = lines_of(found(paper, day), words)
    mended, copy = fix(paper, day)
    if copy:
        pairs = itertools.zip_longest(words.split("\n"), copy.read_text(encoding="utf-8").split("\n"))
        assert {i for i, (old, new) in enumerate(pairs, 1) if old != new} == touched


def test_the_planted_faults_are_mended_at_large(tmp_path):
    mended = collections.Counter()
    for source in TEXTS:
        paper = tmp_path / source.name
        paper.write_text(spoil(source.read_text(encoding="utf-8")), encoding="utf-8")
        mended.update({d["rule"] for d in found(paper) if d["fix"]})
    for rule in ("form.number-colon", "form.date-zero", "form.date-comma", "form.sign-slash", "form.recipients-colon",
                 "form.cited-day", "form.end-mark", "form.subject-stop"):
        assert mended[rule] >= 2, mended


@pytest.mark.parametrize("source", TEXTS[::4], ids=lambda p: p.stem)
def test_bytes_around_a_mend_stay_as_they_came(source, tmp_path):
    """Decomposed letters, a byte-order mark and CRLF: the same lines are touched, all others keep their bytes."""
    words = spoil(source.read_text(encoding="utf-8"))
    plain = tmp_path / "plain.txt"
    plain.write_text(words, encoding="utf-8")
    touched = lines_of(found(plain), words)
    came = b"\xef\xbb\xbf" + unicodedata.normalize("NFD", words).replace("\n", "\r\n").encode("utf-8")
    paper = tmp_path / "came.txt"
    paper.write_bytes(came)
    _, copy = fix(paper)
    assert bool(copy) == bool(touched)
    if copy:
        old, new = came.split(b"\r\n"), copy.read_bytes().split(b"\r\n")
        assert {i for i, (a, b) in enumerate(zip(old, new), 1) if a != b} == touched and len(old) == len(new)


# --- docx ---

RUN = re.compile(r'<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t xml:space="preserve">([^<]+)</w:t></w:r>')
WORDS = re.compile(r"(<w:t[ >][^<]*</w:t>|<w:t>[^<]*</w:t>)")


def tear(xml, size):
    """Every run cut into runs of `size` letters, every second one of them bold, some without the keeping of blanks."""
    def pieces(match):
        props, words = match.group(1) or "", match.group(2)
        if "&" in words or "superscript" in props:
            return match.group(0)
        out = []
        for i in range(0, len(words), size):
            piece, bold = words[i:i + size], "<w:rPr><w:b/></w:rPr>" if i // size % 2 else props
            keep = ' xml:space="preserve"' if piece != piece.strip() else ""
            out.append(f"<w:r>{bold}<w:t{keep}>{piece}</w:t></w:r>")
        return "".join(out)
    return RUN.sub(pieces, xml)


def parts_of(path):
    with zipfile.ZipFile(path) as z:
        return {i.filename: (z.read(i.filename), i.date_time, i.compress_type) for i in z.infolist()}


def rewrite(path, change):
    """document.xml of a docx changed in place."""
    with zipfile.ZipFile(path) as z:
        parts = [(i, z.read(i.filename)) for i in z.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for info, data in parts:
            if info.filename == "word/document.xml":
                data = change(data.decode("utf-8")).encode("utf-8")
            z.writestr(info, data, zipfile.ZIP_DEFLATED)


def check_docx(paper, day=None):
    mended, copy = fix(paper, day)
    if copy:
        old, new = parts_of(paper), parts_of(copy)
        assert list(old) == list(new)
        assert {name for name in old if old[name] != new[name]} == {"word/document.xml"}
        bare = lambda part: WORDS.sub("<w:t/>", part[0].decode("utf-8"))
        assert bare(old["word/document.xml"]) == bare(new["word/document.xml"])
    return mended


def docx_of(words, path):
    doc = Doc()
    for line in words.split("\n"):
        if line.strip():
            doc.paragraph(re.sub(r"([\\*\[])", r"\\\1", line.strip()))
    doc.save(path)


@pytest.mark.parametrize("size", [1000, 7, 1])
@pytest.mark.parametrize("source", TEXTS[1::3], ids=lambda p: p.stem)
def test_a_docx_made_of_a_spoilt_text_is_mended(source, size, tmp_path):
    paper = tmp_path / f"{source.stem}.docx"
    docx_of(spoil(source.read_text(encoding="utf-8")), paper)
    rewrite(paper, lambda xml: tear(xml, size))
    check_docx(paper)


@pytest.mark.parametrize("size", [1000, 3])
@pytest.mark.parametrize("source", [p for p in PAPERS if p.suffix == ".docx"], ids=lambda p: p.stem)
def test_a_spoilt_docx_with_tables_lists_and_notes_is_mended(source, size, tmp_path):
    paper = tmp_path / source.name
    paper.write_bytes(source.read_bytes())
    rewrite(paper, lambda xml: tear(spoil(xml), size))
    assert check_docx(paper)


def head_of(number="Số 45-TB/TU"):
    doc = Doc()
    doc.letterhead(["TỈNH ỦY SƠN HÀ", "\\*", number],
                   ["ĐẢNG CỘNG SẢN VIỆT NAM", "*Hà Lâm, ngày 05 tháng 3 năm 2021*"])
    doc.paragraph("**THÔNG BÁO**")
    doc.paragraph("kết luận kiểm tra")
    doc.paragraph("\\-----")
    return doc


def tail_of(doc, path):
    doc.signature(["Nơi nhận:", "- Đảng ủy Sở Thủy sản,", "- Lưu Văn phòng Tỉnh ủy."],
                  ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "", "Trần Văn Lúa"])
    doc.save(path)
    return path


def document(path):
    return parts_of(path)["word/document.xml"][0].decode("utf-8")


def test_of_two_lines_alike_the_one_at_fault_is_mended(tmp_path):
    doc = head_of()
    for _ in range(3):
        doc.paragraph("Thực hiện Chỉ thị số 41-CT/TW 24/3/2020 của Ban Bí thư.")
    paper = tail_of(doc, tmp_path / "a.docx")
    assert "form.cited-day" in check_docx(paper)
    assert document(fixed_name(paper)).count("41-CT/TW ngày 24/3/2020") == 3


def test_a_document_behind_much_else_is_written_anew(tmp_path):
    """A picture ahead of the document in the package, bigger than all that follows: the bytes before are shared."""
    paper = tmp_path / "a.docx"
    docx_of(spoil((ROOT / "examples/papers/2021-kh-12-duk.txt").read_text(encoding="utf-8")), paper)
    with zipfile.ZipFile(paper) as z:
        parts = [(i, z.read(i.filename)) for i in z.infolist()]
    with zipfile.ZipFile(paper, "w") as z:
        z.writestr("word/media/image1.png", os.urandom(200_000))
        for info, data in parts:
            z.writestr(info, data)
    assert check_docx(paper)


def test_words_in_another_branch_and_deleted_words_are_left(tmp_path):
    line = "Thực hiện Chỉ thị số 41-CT/TW 24/3/2020 của Ban Bí thư."
    doc = head_of()
    doc.raw(f"<w:p><w:del><w:r><w:delText>{line}</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>{line}</w:t></w:r>"
            f"</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>{line}</w:t></w:r></w:p>")
    doc.raw(f"<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:t>A. </w:t></mc:Choice><mc:Fallback>"
            f"<w:t>{line}</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>")
    doc.raw(f"<w:p><w:r><w:t>{line.replace('24/3', '2<!-- x -->4/3')}</w:t></w:r></w:p>")
    doc.raw("<w:p><w:r><w:t>Thực hiện Chỉ thị số 42-CT/TW </w:t></w:r><w:r><w:t>&#50;5/3/2020 &amp; &lt;"
            "</w:t></w:r></w:p>")
    paper = tail_of(doc, tmp_path / "a.docx")
    ran = run("check", "--fix", paper)
    xml = document(fixed_name(paper))
    assert "42-CT/TW ngày </w:t></w:r><w:r><w:t>&#50;5/3/2020 &amp; &lt;" in xml
    assert xml.count(line) == document(paper).count(line) == 4
    assert "2<!-- x -->4/3" in xml and "1 places" in ran.stdout  # known how, but not where to write it


def test_a_blank_at_the_edge_of_a_run_is_kept_by_its_attribute(tmp_path):
    doc = head_of()
    doc.raw("<w:p><w:r><w:t>Chỉ thị số 41-CT/TW</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>của Ban Bí thư.</w:t></w:r>"
            "</w:p>")
    doc.raw("<w:p><w:r><w:t>Thực hiện Chỉ thị số 42-CT/TW</w:t></w:r><w:r><w:t xml:space='preserve'> </w:t></w:r><w:r>"
            "<w:t>25/3/2020 của Ban Bí thư.</w:t></w:r></w:p>")
    paper = tail_of(doc, tmp_path / "a.docx")
    assert run("check", "--fix", paper).returncode == 0
    assert "42-CT/TW</w:t></w:r><w:r><w:t xml:space='preserve'> ngày </w:t></w:r><w:r><w:t>25/3/2020" in \
        document(fixed_name(paper))


def test_a_label_that_the_reader_counts_is_no_place_to_write(tmp_path):
    """The label "1." belongs to numbering.xml; words behind it are mended, whatever stands before them."""
    doc = head_of()
    doc.item("Thực hiện Chỉ thị số 41-CT/TW 24/3/2020 của Ban Bí thư.", number="1.")
    doc.item("Thực hiện Chỉ thị số 42-CT/TW 24/3/2020 của Ban Bí thư[^1].", number="1.")
    doc.footnote("1", "Thực hiện Chỉ thị số 43-CT/TW 24/3/2020 của Ban Bí thư.")
    paper = tail_of(doc, tmp_path / "a.docx")
    ran = run("check", "--fix", paper)
    assert ran.stdout.count("\n+1. Thực hiện Chỉ thị số 41-CT/TW ngày 24/3/2020") == 1
    assert ran.stdout.count("\n+2. Thực hiện Chỉ thị số 42-CT/TW ngày 24/3/2020") == 1
    assert "[form.cited-day]" in ran.stdout and "1 places" in ran.stdout


# --- the command ---

SPOILT = """TỈNH ỦY SƠN HÀ
*
Số: 5 - TB/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm ngày 5 tháng 6 năm 2026

THÔNG BÁO
kết luận kiểm tra đối với Đảng ủy Sở Thủy sản
-----

Ban Thường vụ Tỉnh ủy thông báo kết luận như sau./.

Nơi nhận
- Ban Tổ chức,
- Đảng ủy Sở Thủy sản,
- Lưu Văn phòng Tỉnh ủy

TM. BAN THƯỜNG VỤ
PHÓ BÍ THƯ TỈNH ỦY

Trần Văn Lúa
"""


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "tb.txt"
    path.write_text(SPOILT, encoding="utf-8")
    return path


def test_the_difference_is_one_that_patch_can_apply(paper):
    ran = run("check", "--fix", paper)
    assert ran.returncode == 0
    copy = fixed_name(paper).read_text(encoding="utf-8").split("\n")
    lines, was, now = SPOILT.split("\n"), None, []
    for line in ran.stdout.split("\n"):
        hunk = re.match(r"@@ -(\d+) \+\1 @@ (.+)$", line)
        if hunk:
            was = int(hunk.group(1))
            assert all(re.fullmatch(r"form\.[a-z-]+", rule) for rule in hunk.group(2).split(", "))
        elif was and line.startswith("-"):
            assert line[1:] == lines[was - 1]
        elif was and line.startswith("+"):
            assert line[1:] == copy[was - 1]
            now.append(was)
            was = None
    assert now == [i for i, (a, b) in enumerate(zip(lines, copy), 1) if a != b] == [3, 6, 12, 14, 15, 16, 17, 19, 20]


def test_an_existing_copy_and_the_paper_itself_are_never_overwritten_by_chance(paper, tmp_path):
    copy = fixed_name(paper)
    copy.write_text("mine\n")
    assert run("check", "--fix", paper).returncode == 3 and copy.read_text() == "mine\n"
    assert run("check", "--fix", "--force", paper).returncode == 0 and "Số 05-TB/TU" in copy.read_text("utf-8")
    for name in (paper, tmp_path / "." / "tb.txt"):
        ran = run("check", "--fix", "--force", "--output", name, paper)
        assert ran.returncode == 3 and paper.read_text("utf-8") == SPOILT
    link = tmp_path / "link.txt"
    link.symlink_to(paper)
    assert run("check", "--fix", "--force", "-o", link, paper).returncode == 3
    assert paper.read_text("utf-8") == SPOILT
    assert sorted(p.name for p in tmp_path.iterdir()) == ["link.txt", "tb.fixed.txt", "tb.txt"]


def test_the_copy_goes_where_it_is_told_with_the_rights_of_the_paper(paper, tmp_path):
    paper.chmod(0o640)
    other = tmp_path / "khác.txt"
    assert run("check", "--fix", "-o", other, paper).returncode == 0
    assert stat.S_IMODE(other.stat().st_mode) == 0o640 and not fixed_name(paper).exists()
    assert run("check", "--fix", "-o", tmp_path / "no" / "x.txt", paper).returncode == 3
    folder = tmp_path / "folder"
    folder.mkdir()
    assert run("check", "--fix", "--force", "-o", folder, paper).returncode == 3
    assert sorted(p.name for p in tmp_path.iterdir()) == ["folder", "khác.txt", "tb.txt"]


def test_the_name_of_the_copy_is_beside_the_paper(tmp_path):
    for name, copy in (("a.b.txt", "a.b.fixed.txt"), ("trần", "trần.fixed"), (".txt", ".txt.fixed")):
        (tmp_path / "x.y").mkdir(exist_ok=True)
        (tmp_path / "x.y" / name).write_text(SPOILT, encoding="utf-8")
        assert run("check", "--fix", f"x.y/{name}", cwd=tmp_path).returncode == 0
        assert (tmp_path / "x.y" / copy).exists()


def test_calls_that_make_no_sense_are_refused(paper):
    for args in (["--fix", "--json"], ["--fix", "--sarif"], ["--force"], ["-o", "x.txt"],
                 ["--fix", "-o", "x.txt", paper]):
        assert run("check", *args, paper).returncode == 2
    assert not fixed_name(paper).exists()


def test_several_papers_are_fixed_each_beside_itself(paper, tmp_path):
    clean = tmp_path / "clean.txt"
    clean.write_bytes((ROOT / "examples/papers/2018-tb-233-tu.txt").read_bytes())
    missing = tmp_path / "missing.txt"
    ran = run("check", "--fix", clean, missing, paper)
    assert ran.returncode == 3 and "missing.txt" in ran.stderr
    assert fixed_name(paper).exists() and not fixed_name(clean).exists()


def test_a_muted_rule_is_not_mended(paper, tmp_path):
    rules = tmp_path / "rules"
    rules.write_text("form.end-mark off\n")
    assert run("check", "--fix", "--rules", rules, paper).returncode == 0
    copy = fixed_name(paper).read_text("utf-8")
    assert "sau./." in copy and "Số 05-TB/TU" in copy


def test_json_and_sarif_carry_the_same_edits(paper):
    diagnostics = found(paper)
    words = SPOILT.encode("utf-8")
    spans = sorted((e["span"], e["words"]) for d in diagnostics for e in d["fix"] or [])
    for (start, end), new in reversed(spans):
        words = words[:start] + new.encode("utf-8") + words[end:]
    run("check", "--fix", "--notes", paper)
    assert words == fixed_name(paper).read_bytes()

    results = json.loads(run("check", "--sarif", "--notes", paper).stdout)["runs"][0]["results"]
    assert [len(r.get("fixes", [])) for r in results] == [int(bool(d["fix"])) for d in diagnostics]
    lines, edits = SPOILT.split("\n"), []
    for change in (c for r in results for f in r.get("fixes", []) for c in f["artifactChanges"]):
        assert change["artifactLocation"]["uri"] == str(paper)
        edits += [(e["deletedRegion"], e["insertedContent"]["text"]) for e in change["replacements"]]
    for region, new in sorted(edits, key=lambda e: (e[0]["startLine"], -e[0]["startColumn"])):
        assert region["startLine"] == region["endLine"]
        line = lines[region["startLine"] - 1]
        lines[region["startLine"] - 1] = line[:region["startColumn"] - 1] + new + line[region["endColumn"] - 1:]
    assert "\n".join(lines).encode("utf-8") == words


def test_what_can_be_mended_is_told_by_the_rule():
    assert "--fix" in run("check", "--explain", "form.date-zero").stdout
    assert "--fix" not in run("check", "--explain", "arithmetic").stdout

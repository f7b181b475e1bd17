"""Every letter that the program writes, under each rule set whose page is known, as a word processor lays it out; and read
back from the Word file and from the PDF. Skipped where LibreOffice, poppler or a font as wide as Times New Roman is
missing.

Drafts are drafts: their number is written when they are signed, and who signs is known only of a body that a signed paper
is held of. Nothing else may be missing in them."""
import collections
import json
import os
import pathlib
import re
import subprocess

import letter_office
import pytest
from cli_office import connect, tool
from cli_program import EXE, Program, environment
from letter_look import MM, can_look, lines_of, pages_of, to_pdf
from letter_office import LONG, WORKS, bloc

pytestmark = pytest.mark.skipif(not can_look(), reason="LibreOffice, poppler or fonts-liberation2 is not installed")
QUICK = pathlib.Path(os.environ.get("DONDOC_RELEASE", EXE)).resolve()  # what only reads PDFs has no need of sanitizers
SETS = {"2018": 2021, "2026": 2026, "state": 2026}  # and the year of the office whose letters show it
TITLES = {"2018": ("ĐẢNG", "CỘNG", "SẢN", "VIỆT", "NAM"), "2026": ("ĐẢNG", "CỘNG", "SẢN", "VIỆT", "NAM"),
          "state": ("Độc", "lập", "-", "Tự", "do", "-", "Hạnh", "phúc")}
UNSIGNED = ("bao-cao-ban", "bao-cao-chi-bo")  # of bodies whose papers the office never saw

Letter = collections.namedtuple("Letter", "set name docx pdf pages")


def write_letters(dondoc, year):
    """Of one office, into out/: every kind that letter begin and letter remind know."""
    day = ["--on", f"{year}-{letter_office.DAY}", "--db", dondoc.db]
    listed = dondoc("letter", "begin", "--help").out
    with connect(dondoc.db) as base:
        papers = dict(base.execute("SELECT number, id FROM document"))
    begun = [(kind, bloc(year)[0] if kind == "chuong-trinh-kiem-tra" else WORKS, kind)
             for kind in re.findall(r"thong-bao-[a-z-]+|bao-cao[a-z0-9-]*|chuong-trinh[a-z-]*", listed)]
    assert len(begun) >= 9, listed
    begun += [(kind, papers["12"], kind) for kind in ("trien-khai", "ke-hoach-khac-phuc")]
    begun += [("trien-khai", papers["20"], "trien-khai-nhieu"), ("thong-bao-kiem-tra", LONG, "thong-bao-dai"),
              ("bao-cao", "Ban Tổ chức " + bloc(year)[1], "bao-cao-ban"), ("bao-cao", "Chi bộ Thư viện tỉnh", "bao-cao-chi-bo")]
    for kind, of, name in dict.fromkeys(begun):
        ran = dondoc("letter", "begin", *day, "-o", f"out/{name}.docx", kind, of)
        assert ran.code == 0, ran
    far = ["--org", WORKS, "--place", "Thành phố Hồ Chí Minh"]  # the longest name that place and day stand behind
    for folder, more in (("out", ["--all"]), ("out", []), ("far", far)):
        ran = dondoc("letter", "remind", *day, "-o", folder, *more)
        assert ran.code == 0, ran
    next((dondoc.folder / "far").iterdir()).rename(dondoc.folder / "out/don-doc-far.docx")


def write_state_letters(dondoc, year):
    with connect(dondoc.db) as base:
        unit, above = (base.execute("SELECT id FROM org WHERE name = ?", (name,)).fetchone()[0] for name in (WORKS, bloc(year)[0]))
        paper, = base.execute("SELECT id FROM document WHERE number = '12'").fetchone()
    subprocess.run([tool("state_letters"), dondoc.db, str(unit), str(above), str(paper), dondoc.folder / "out"], check=True,
                   env=environment(DONDOC_TODAY=f"{year}-{letter_office.DAY}"))


@pytest.fixture(scope="module")
def letters(tmp_path_factory):
    folder, docx = tmp_path_factory.mktemp("letters"), {}
    for rules, year in SETS.items():
        dondoc = Program(EXE, tmp_path_factory.mktemp(rules))
        (dondoc.folder / "out").mkdir()
        letter_office.fill(dondoc, year)
        (write_state_letters if rules == "state" else write_letters)(dondoc, year)
        for file in sorted((dondoc.folder / "out").iterdir()):
            docx[rules, file.stem] = file.rename(folder / f"{rules}_{file.name}")
    to_pdf(folder, docx.values())
    return [Letter(*key, file, file.with_suffix(".pdf"), pages_of(file.with_suffix(".pdf"))) for key, file in docx.items()]


@pytest.fixture(params=SETS)
def of_set(request, letters):
    found = [letter for letter in letters if letter.set == request.param]
    assert len(found) >= 7
    return found


def run(program, *args):
    ran = Program(program, pathlib.Path("/"))(*args)
    assert ran.code in (0, 1), ran
    return ran.out


def test_the_checker_finds_nothing_but_what_a_draft_leaves_open(of_set):
    for letter in of_set:
        found = json.loads(run(EXE, "check", "--json", letter.docx))["diagnostics"]
        left_open = [] if letter.set == "state" else ["number"]
        if letter.name in UNSIGNED:
            left_open.append("name")
        found = [d for d in found if d["severity"] in ("error", "warning")]
        assert [d["element"] for d in found] == left_open, (letter.name, found)


def of_text(text):
    """Words, cut where a line may end inside them."""
    return collections.Counter(word for word in re.split(r"[\s|]+|(?<=[-–])", text) if word)


def test_nothing_is_cut_and_nothing_stands_in_the_margins(of_set):
    for letter in of_set:
        said = of_text(run(EXE, "read", "--text", letter.docx))
        seen = of_text(" ".join(word[4] for page in letter.pages for word in page.words))
        assert not said - seen, (letter.name, said - seen)
        for page in letter.pages:
            left, top, right, bottom = page.margins
            for word in page.words:
                assert left - 1 <= word[0] and word[2] <= right + 1 and top - 1 <= word[1] and word[3] <= bottom + 1, (
                    letter.name, word)


def test_the_letterhead_stands_in_two_columns_with_a_rule_as_long_as_its_title(of_set):
    for letter in of_set:
        page = letter.pages[0]
        title, day = page.place(*TITLES[letter.set]), page.place("tháng")
        number = page.place("Số:" if letter.set == "state" else "Số")
        bodies = [word for word in page.words if word[1] < number[1] - 2 and word[0] < title[0] - 30]
        assert bodies and abs(min(word[1] for word in page.words) - page.margins[1] - 10 * MM) < 4, letter.name
        if letter.set != "state":
            assert max(word[2] for word in bodies) < title[0] and abs(bodies[0][1] - title[1]) < 4, letter.name
            assert any(word[4] == "*" for word in bodies), letter.name
        assert number[2] < day[0] and abs(number[1] - day[1]) < 4, letter.name
        start, end, _ = max(lines_of(letter.pdf, title[0] - 9, title[3] - 2, title[2] + 9, title[3] + 6),
                            key=lambda line: line[1] - line[0])
        assert abs(start - title[0]) < 4 and abs(end - title[2]) < 4, (letter.name, start, end, title)


def test_there_is_room_between_what_ends_a_subject_and_the_body(of_set):
    """The rule of the State, the hyphens of the Party."""
    for letter in of_set:
        page = letter.pages[0]
        kind = next((word for word in page.words if word[4] in ("THÔNG", "BÁO", "KẾ", "CHƯƠNG")), None)
        if not kind:  # a letter
            continue
        if letter.set == "state":
            middle = page.margins[0] + (page.margins[2] - page.margins[0]) / 2
            start, end, mark = max(lines_of(letter.pdf, middle - 90, kind[3], middle + 90, kind[3] + 80),
                                   key=lambda line: line[1] - line[0])
            assert 80 < end - start < 120 and abs((start + end) / 2 - middle) < 3, letter.name
        else:
            mark = page.place("-----")[3]
        assert min(word[1] for word in page.words if word[1] > mark - 4) - mark > 8, letter.name


def test_a_long_subject_is_broken_into_lines_of_about_one_length(letters):
    seen = 0
    for letter in letters:
        if letter.name not in ("ke-hoach-khac-phuc", "thong-bao-dai"):
            continue
        page = letter.pages[0]
        kind = next(word for word in page.words if word[4] in ("KẾ", "THÔNG"))
        rows = collections.defaultdict(list)
        for word in page.words:
            if kind[1] + 8 < word[1] < kind[3] + 36 and word[4] != "-----":
                rows[round(word[1])].append(word)
        lengths = [row[-1][2] - row[0][0] for row in rows.values()][:2]
        seen += 1
        assert len(lengths) == 2 and min(lengths) > 0.5 * max(lengths), (letter.set, letter.name, lengths)
    assert seen == 5


def test_the_day_stands_on_one_line(of_set):
    for letter in of_set:
        day = letter.pages[0].place("ngày", "01", "tháng", "10", "năm", str(SETS[letter.set]))
        assert day[3] - day[1] < 20, letter.name
        for page in letter.pages:
            torn = [word[4] for word in page.words if re.fullmatch(r"\d{1,2}/(\d{1,2}/\d{0,3})?", word[4])]
            assert not torn, (letter.name, torn)


def test_pages_are_numbered_at_the_top_from_the_second_on_and_those_of_an_annex_anew(of_set):
    longest = 0
    for letter in of_set:
        annexes = [i for i, page in enumerate(letter.pages) if any(page.places("PHỤ", "LỤC"))]
        assert len(annexes) <= 1
        first = 0
        for i, page in enumerate(letter.pages):
            first = i if i in annexes else first
            assert page.number() == (str(i - first + 1) if i > first else None), (letter.name, i)
        longest = max(longest, len(letter.pages))
    assert longest >= 4


def test_recipients_and_signature_stand_side_by_side_on_one_page(of_set):
    for letter in of_set:
        page = next(page for page in letter.pages if any(page.places("Nơi", "nhận:")))
        to = page.place("Nơi", "nhận:")
        right = [word for word in page.words if word[0] > page.width / 2 and abs(word[1] - to[1]) < 6]
        assert right and abs(to[0] - page.margins[0]) < 1, letter.name
        assert any(word[4] == "Lưu" and word[0] < page.width / 2 and word[1] > to[3] for word in page.words), letter.name
        # the body's last words stand above it on the same page
        body = [word for word in page.words if page.margins[1] + 8 * MM < word[1] < to[1] - 10]
        assert body, letter.name


def test_the_words_for_the_recipients_are_underlined_as_the_rules_of_the_party_say(of_set):
    for letter in of_set:
        if letter.set == "state" or not any(letter.pages[0].places("Nơi", "nhận:")):
            continue
        to = letter.pages[0].place("Nơi", "nhận:")
        start, end, _ = max(lines_of(letter.pdf, to[0] - 3, to[3] - 5, to[2] + 9, to[3] + 2),
                            key=lambda line: line[1] - line[0])
        assert abs(start - to[0]) < 2 and abs(end - to[2]) < 2, letter.name


def test_no_title_of_a_table_stands_alone_at_the_end_of_a_page(of_set):
    """Neither the row of titles nor the words in front of a table ("2. Nhiệm vụ quá hạn", "… như sau:")."""
    tables = 0
    for letter in of_set:
        for page in letter.pages:
            for title in page.places("TT"):
                tables += 1
                first = [word for word in page.words if word[1] > title[3] and abs(word[0] - title[0]) < 15]
                assert first and first[0][4].isdigit(), letter.name
            end = [word for word in page.words if word[3] > max(word[3] for word in page.words) - 3]
            text = " ".join(word[4] for word in end)
            assert not text.endswith(":") and not re.match(r"(\d|[IVX]+)\. .*[^.;]$", text), (letter.name, text)
    assert tables >= 7


def facts(program, file):
    """What is read in a paper, without where it stands."""
    read = json.loads(run(program, "read", "--json", file))
    return {"header": read["header"], "signature": read["signature"],
            "recipients": [(to["name"], to["purpose"]) for to in read["recipients"]],
            "tasks": [(task["assignees"], task["deadline"], task["deliverable"]) for task in read["tasks"]],
            "citations": [(cited["type"], cited["number"], cited["symbol"]) for cited in read["citations"]]}


def rows(program, file):
    return [" ".join(line.split()) for line in run(program, "read", "--text", file).split("\n") if re.match(r"\d+ \|", line)]


def test_nearly_every_row_of_a_table_is_read_from_the_pdf_as_it_was_written(of_set):
    """Not where the room for a number is wide enough for a lane between columns; cells are far enough apart for the rest."""
    written = lost = 0
    for letter in of_set:
        read = set(rows(QUICK, letter.pdf))
        missing = [row for row in rows(QUICK, letter.docx) if row not in read]
        written += len(rows(QUICK, letter.docx))
        lost += len(missing)
    assert written > 100 and lost * 25 <= written, (lost, written)


def test_the_pdf_says_what_the_word_file_says(of_set):
    for letter in of_set:
        assert facts(QUICK, letter.docx) == facts(QUICK, letter.pdf), letter.name

"""dondoc letter: formal reminders as Word files, one a unit or one to all with an annex; and papers begun from what the
office knows."""
import json
import re
import subprocess
import zipfile
from xml.etree import ElementTree

import pytest
from cli_office import TREE, connect, tool
from cli_papers import UNITS, notice
from cli_program import environment

DAY = "2021-03-02"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def office(dondoc):
    """Two units owe a plan each by 20/02/2021."""
    assert dondoc("org", "import", "--db", dondoc.db, dondoc.write("tree.json", json.dumps(TREE))).code == 0
    # as the letterhead of its papers prints it
    assert dondoc("org", "name", "--db", dondoc.db, "Đảng ủy Khối", "Đảng ủy Khối các cơ quan tỉnh").code == 0
    for i in (0, 1):
        dondoc.write(f"in/{i}.txt", notice(number=i + 1, unit=UNITS[i]))
    assert dondoc("import", "--db", dondoc.db, "in").code == 0
    subprocess.run([tool("confirm_all"), dondoc.db], check=True, env=environment())
    return dondoc


def remind(dondoc, *more, day=DAY):
    return dondoc("letter", "remind", "--db", dondoc.db, "--on", day, "-o", "out", *more)


def words(dondoc, name):
    ran = dondoc("read", "--text", f"out/{name}")
    assert ran.code == 0, ran
    return ran.out


def late(dondoc):
    """Counted by hand: what is open, leads, and is due before the day."""
    with connect(dondoc.db) as base:
        return base.execute("SELECT org.id, count(*) FROM assignment AS a JOIN org ON org.id = a.org WHERE a.role = 'lead' "
                            "AND a.due < ? AND a.state IN ('assigned', 'acknowledged', 'returned') GROUP BY org.id",
                            (DAY,)).fetchall()


def test_each_unit_that_is_late_gets_a_letter(office):
    ran = remind(office)
    rows = late(office)
    assert ran.code == 0 and len(rows) == 2, ran
    assert sorted(ran.out.split()) == sorted(f"out/don-doc-{org}.docx" for org, _ in rows)
    for (org, n), unit in zip(rows, UNITS):
        text = words(office, f"don-doc-{org}.docx")
        assert f"Kính gửi: {unit}" in text and f"còn {n:02d} nhiệm vụ" in text
        assert re.search(r"\| Thông báo số 0?\d-TB/ĐUK, ngày 05/01/2021[^|]* \| 20/02/2021 \| 10", text), text
        assert "Hà Lâm, ngày 02 tháng 3 năm 2021" in text and "Trần Văn Sơn" in text  # as in the newest own paper
        found = json.loads(office("check", "--json", f"out/don-doc-{org}.docx").out)["diagnostics"]
        assert [d["element"] for d in found] == ["number"], found
    assert "đã có" in remind(office).err
    assert remind(office, "--force").code == 0
    assert office("verify", "--db", office.db).code == 0


def test_one_letter_to_all_has_an_annex_and_the_same_bytes_again(office):
    assert remind(office, "--all").code == 0
    text = words(office, "don-doc.docx")
    total = sum(n for _, n in late(office))
    assert f"còn {total:02d} nhiệm vụ của 02 đơn vị" in text and "DANH MỤC NHIỆM VỤ QUÁ HẠN" in text
    first = (office.folder / "out/don-doc.docx").read_bytes()
    assert remind(office, "--all", "--force").code == 0
    assert (office.folder / "out/don-doc.docx").read_bytes() == first
    with zipfile.ZipFile(office.folder / "out/don-doc.docx") as package:
        assert package.testzip() is None and {entry.date_time[0] for entry in package.infolist()} == {1980}


def parts_of(file):
    with zipfile.ZipFile(file) as package:
        return [ElementTree.fromstring(package.read(f"word/{name}.xml")) for name in ("document", "styles")]


def test_each_part_of_a_paper_has_a_style_that_says_how_it_looks(office):
    """Who changes one changes all of its kind: no paragraph says for itself what its letters or lines look like."""
    ran = office("letter", "begin", "--db", office.db, "--on", DAY, "-o", "bao-cao.docx", "bao-cao", UNITS[0])
    assert ran.code == 0, ran
    document, styles = parts_of(office.folder / "bao-cao.docx")
    looks = {style.get(W + "styleId"): style for style in styles.iter(W + "style")}
    names = [style.find(W + "name").get(W + "val") for style in looks.values()]
    assert len(set(names)) == len(names) and {"Normal", "heading 1", "Nội dung", "Nơi nhận", "Tên loại"} <= set(names)
    for look in looks.values():
        base = look.find(W + "basedOn")
        assert base is None or base.get(W + "val") in looks
    for name in ("sz", "rFonts", "u", "outlineLvl"):
        assert document.find(f".//{W}{name}") is None, name
    assert document.find(f".//{W}pPr/{W}jc") is None
    used = [style.get(W + "val") for style in document.iter(W + "pStyle")]
    assert len(used) == len(list(document.iter(W + "p"))) and set(used) <= set(looks)
    headings = ["".join(run.text for run in paragraph.iter(W + "t")) for paragraph in document.iter(W + "p")
                if paragraph.find(f"{W}pPr/{W}pStyle").get(W + "val") == "Heading1"]
    assert len(headings) == 4 and headings[0] == "I. KẾT QUẢ"
    assert looks["Heading1"].find(f"{W}pPr/{W}outlineLvl").get(W + "val") == "0"


def test_a_letter_becomes_a_pdf_where_libreoffice_is(office):
    ran = remind(office, "--all", "--pdf")
    assert ran.code == 0 and (office.folder / "out" / "don-doc.pdf").read_bytes().startswith(b"%PDF-"), ran
    text = subprocess.run(["pdftotext", "-layout", office.folder / "out" / "don-doc.pdf", "-"], check=True,
                          capture_output=True, text=True).stdout
    docx = remind(office, "--all")
    assert docx.code == 0
    for name in UNITS[:2]:
        assert name in " ".join(text.split()) and name in words(office, "don-doc.docx")


def test_place_and_signer_can_be_given(office):
    ran = remind(office, "--org", UNITS[0], "--place", "Hà Lâm", "--post", "Phó Bí thư", "--name", "Trần Thị Lan")
    assert ran.code == 0 and len(ran.out.split()) == 1, ran
    text = words(office, ran.out.split()[0].split("/")[1])
    assert "Hà Lâm, ngày 02 tháng 3 năm 2021" in text and "PHÓ BÍ THƯ" in text and "Trần Thị Lan" in text


def test_what_cannot_be_written_is_refused(office):
    ran = remind(office, day="2021-02-20")
    assert ran.code == 3 and "Không có việc quá hạn" in ran.err and not (office.folder / "out").exists(), ran
    assert remind(office, "--all", "--org", UNITS[0]).code == 2
    ran = office("letter", "remind", "--db", office.db)
    assert ran.code == 2 and "--output" in ran.err
    ran = remind(office, "--org", "Chi bộ không có")
    assert ran.code == 3 and "Chi bộ không có" in ran.err
    office.write("out", "a file")
    ran = remind(office)
    assert ran.code == 3 and "out" in ran.err


def test_papers_are_begun_from_a_paper_and_from_a_unit(office):
    with connect(office.db) as base:
        document = base.execute("SELECT id FROM document WHERE number = '1'").fetchone()[0]
    for kind, of, said in (("trien-khai", document, "- " + UNITS[0]), ("bao-cao", UNITS[0], "quá hạn 01 nhiệm vụ"),
                           ("thong-bao-kiem-tra", UNITS[0], "còn 01 nhiệm vụ quá hạn"),
                           ("chuong-trinh", UNITS[0], "01 nhiệm vụ có hạn đến hết năm")):
        ran = office("letter", "begin", "--db", office.db, "--on", DAY, "-o", f"{kind}.docx", kind, of)
        assert ran.code == 0 and ran.out == f"{kind}.docx\n", ran
        assert said in office("read", "--text", f"{kind}.docx").out
    ran = office("letter", "begin", "--db", office.db, "-o", "bao-cao.docx", "bao-cao", UNITS[0])
    assert ran.code == 3 and "bao-cao.docx" in ran.err


def test_a_paper_is_in_vietnamese_whatever_language_one_reads(office):
    """Words of ours stand in it too: what a paper is called, how far a task is."""
    english = {"LC_ALL": "en"}
    with connect(office.db) as base:
        document = base.execute("SELECT id FROM document WHERE number = '1'").fetchone()[0]
    for kind, of in (("bao-cao-thang", UNITS[0]), ("trien-khai", document), ("chuong-trinh-kiem-tra", "Đảng ủy Khối")):
        texts = []
        for env in ({}, english):
            ran = office("letter", "begin", "--db", office.db, "--on", DAY, "--force", "-o", "x.docx", kind, of, env=env)
            assert ran.code == 0, ran
            texts.append(office("read", "--text", "x.docx").out)
        assert texts[0] == texts[1] and "Thông báo số" in texts[0], kind
    assert "letter" in office("letter", "begin", "--help", env=english).out


def test_what_cannot_be_begun_is_refused(office):
    def begin(*words):
        return office("letter", "begin", "--db", office.db, "-o", "x.docx", *words)
    assert "không nêu hạn chế" in begin("ke-hoach-khac-phuc", 1).err
    assert "thu-tinh" in begin("thu-tinh", 1).err
    assert begin("trien-khai", "mot").code == 3 and begin("trien-khai", 99).code == 3 and begin("bao-cao", "Hội Lạ").code == 3
    assert office("letter", "begin", "--db", office.db, "bao-cao", UNITS[0]).code == 2
    assert not (office.folder / "x.docx").exists()

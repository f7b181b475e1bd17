"""dondoc check --db: papers against the register of an office, and never more than it can know."""
import json
import sqlite3

import pytest

from cli_papers import notice
from cli_program import ROOT

PAPER = """TỈNH ỦY SƠN HÀ
*
Số {number}

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày {date}

{type}
{subject}
-----

{body}

Nơi nhận:
- Các cấp ủy trực thuộc,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Lúa
"""


def paper(number, date, kind="KẾ HOẠCH", subject="công tác thanh niên", body="Tỉnh ủy xây dựng kế hoạch như sau."):
    return PAPER.format(number=number, date=date, type=kind, subject=subject, body=body)


REPLACING = paper("07-QC/TU", "05 tháng 01 năm 2021", "QUY CHẾ", "làm việc của Tỉnh ủy",
                  "1. Quy chế này có hiệu lực từ ngày ký và thay thế Quy chế số 03-QC/TU ngày 02/10/2016 của Tỉnh ủy.")
IN_PART = paper("08-QC/TU", "06 tháng 01 năm 2021", "QUY CHẾ", "làm việc của Tỉnh ủy",
                "1. Quy chế này thay thế một số điều của Quy chế số 04-QC/TU ngày 03/10/2016 của Tỉnh ủy.")
CITING = paper("90-TB/TU", "01 tháng 02 năm 2021", "THÔNG BÁO", "ý kiến của Ban Thường vụ Tỉnh ủy", """\
Căn cứ Quy chế số 03-QC/TU ngày 02/10/2016 của Tỉnh ủy;

Căn cứ Quy chế số 04-QC/TU ngày 03/10/2016 của Tỉnh ủy, Ban Thường vụ Tỉnh ủy thông báo như sau:

1. Việc thực hiện Kế hoạch số 24-KH/TU ngày 14/6/2020 của Tỉnh ủy còn chậm.

2. Việc thực hiện Kế hoạch số 25-KH/TU ngày 15/6/2020 của Tỉnh ủy đạt kết quả tốt.

3. Việc thực hiện Kế hoạch số 23-KH/TU ngày 13/6/2020 của Tỉnh ủy đúng thời gian.""")


@pytest.fixture
def register(dondoc):
    for number in (20, 21, 22, 23, 26, 27, 28):
        dondoc.write(f"kho/kh-{number}.txt", paper(f"{number}-KH/TU", f"{number - 10} tháng 6 năm 2020"))
    dondoc.write("kho/kh-24.txt", paper("24-KH/TU", "24 tháng 6 năm 2020"))
    dondoc.write("kho/qc-07.txt", REPLACING)
    dondoc.write("kho/qc-08.txt", IN_PART)
    assert dondoc("import", "--db", dondoc.db, "kho").code == 0
    assert dondoc("org", "import", "--db", dondoc.db, ROOT / "examples/org.json").code == 0
    return dondoc


def found(dondoc, path, *arguments):
    ran = dondoc("check", "--json", *arguments, path)
    assert ran.code in (0, 1), ran
    return [(d["line"], d["rule"]) for d in json.loads(ran.out)["diagnostics"]]


def test_citations_are_compared_with_the_register(register):
    path = register.write("tb-90.txt", CITING)
    alone = set(found(register, path, "--notes"))
    beside = set(found(register, path, "--notes", "--db", register.db))
    first = CITING[:CITING.index("Căn cứ")].count("\n") + 1
    assert alone <= beside
    assert beside - alone == {(first, "cite.archive-replaced"), (first + 4, "citation-conflict.archive"),
                              (first + 6, "cite.archive-unknown")}
    # the same when the paper that is checked is registered itself
    assert register("import", "--db", register.db, path).code == 0
    assert set(found(register, path, "--notes", "--db", register.db)) == beside


def test_messages_name_what_the_register_holds(register):
    path = register.write("tb-90.txt", CITING)
    out = register("check", "--db", register.db, path).out
    assert "ghi ngày 14/06/2020, nhưng văn bản trong kho ghi ngày 24/06/2020" in out
    assert "trong kho có Quy chế số 07-QC/TU ngày 05/01/2021" in out
    english = register("check", "--db", register.db, path, env={"LANG": "en_US.UTF-8"}).out
    assert "was replaced: the register holds Quy chế no. 07-QC/TU" in english


def test_units_are_compared_with_the_tree_of_their_own_office(register):
    known = register.write("a.txt", notice(unit="Đảng ủy Sở Xây dựng"))
    unknown = register.write("b.txt", notice(unit="Đảng ủy Sở Lâm sản"))
    old = register.write("c.txt", notice(unit="Đảng ủy Sở Lâm sản", date="05 tháng 01 năm 2012"))
    rule = "recipient-mismatch.unknown"
    assert rule not in [r for _, r in found(register, known, "--notes", "--db", register.db)]
    assert [r for _, r in found(register, unknown, "--notes", "--db", register.db)].count(rule) == 1
    assert rule not in [r for _, r in found(register, unknown, "--notes")]
    assert rule not in [r for _, r in found(register, old, "--notes", "--db", register.db)]


def test_the_register_is_only_read(register):
    path = register.write("tb-90.txt", CITING)

    def rows():
        with sqlite3.connect(register.db) as base:
            return list(base.execute("SELECT * FROM journal ORDER BY id")), base.execute(
                "SELECT count(*) FROM document").fetchone()

    before = rows()
    found(register, path, "--db", register.db)
    assert rows() == before


def test_an_office_that_is_not_there_is_refused(dondoc):
    path = dondoc.write("tb-90.txt", CITING)
    ran = dondoc("check", "--db", "khong-co.db", path)
    assert ran.code == 3 and "khong-co.db" in ran.err and not (dondoc.folder / "khong-co.db").exists()


def test_our_own_papers_beside_each_other_have_no_new_fault(dondoc):
    """Few false alarms: all example papers registered, each checked against all."""
    folder = ROOT / "examples/papers"
    assert dondoc("import", "--db", dondoc.db, folder).code == 0
    assert dondoc("org", "import", "--db", dondoc.db, ROOT / "examples/org.json").code == 0
    for path in sorted(folder.iterdir()):
        assert found(dondoc, path, "--notes", "--db", dondoc.db) == found(dondoc, path, "--notes"), path.name

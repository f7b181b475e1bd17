"""dondoc submit: a result is handed in from the command line, and the unit's side never accepts it."""
import sqlite3

import pytest
from cli_office import make_office
from cli_papers import UNITS

ANSWER = """ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ
{unit}
Số 9-KH/ĐU
Hà Lâm, ngày 10 tháng 02 năm 2021

KẾ HOẠCH
khắc phục hạn chế

Thực hiện Thông báo số 1-TB/ĐUK ngày 05/01/2021 của Đảng ủy Khối, Đảng ủy xây dựng kế hoạch như sau:

1. Văn phòng gửi báo cáo tháng trước ngày 25 hằng tháng.
"""


@pytest.fixture
def office(dondoc):
    return make_office(dondoc, papers=3)


def query(db, sql, *values):
    with sqlite3.connect(f"file:{db}?mode=ro", uri=True) as base:
        return base.execute(sql, values).fetchall()


def waiting(dondoc):
    """Numbers of what is owed, as the list prints them."""
    ran = dondoc("due", "--db", dondoc.db, "--ids")
    assert ran.code == 0, ran
    numbers = [int(line.split()[0]) for line in ran.out.splitlines()[1:]]
    assert numbers and len(set(numbers)) == len(numbers)
    return [n for n in numbers
            if query(dondoc.db, "SELECT state FROM assignment WHERE id = ?", n)[0][0] in ("assigned", "acknowledged")]


def test_a_paper_and_a_picture_prove_it(office, dondoc):
    n = waiting(dondoc)[0]
    papers = query(office, "SELECT count(*) FROM document")[0][0]
    ran = dondoc("submit", "--db", office, "--words", "đã xây dựng kế hoạch", str(n),
                 dondoc.write("kh.txt", ANSWER.format(unit=UNITS[0].upper())), dondoc.write("anh.pdf", "%PDF-1.4 ảnh"))
    assert ran.code == 0 and ran.err == "" and f"việc {n}" in ran.out, ran
    assert query(office, "SELECT state FROM assignment WHERE id = ?", n) == [("submitted",)]
    assert query(office, "SELECT count(*) FROM document")[0][0] == papers + 1
    kinds = query(office, "SELECT kind FROM record JOIN record_proof p ON p.record = record.id WHERE assignment = ?"
                          " ORDER BY record.id", n)
    assert kinds == [("paper",), ("file",)]
    assert dondoc("verify", "--db", office).code == 0
    again = dondoc("submit", "--db", office, "--words", "lần nữa", str(n))
    assert again.code == 3 and again.err, again


def test_a_meeting_is_enough(office, dondoc):
    n = waiting(dondoc)[0]
    assert dondoc("submit", "--db", office, "--meeting", "05/01/2021", str(n)).code == 0
    assert query(office, "SELECT state FROM assignment WHERE id = ?", n) == [("submitted",)]


@pytest.mark.parametrize("arguments, code, said", [
    (["0"], 2, "dondoc due --ids"), (["ba"], 2, "dondoc due --ids"), (["999999"], 3, ""), (["{n}"], 3, ""),
    (["{n}", "khong-co.txt"], 3, "khong-co.txt"), (["{n}", "mat.txt"], 3, "bí mật nhà nước"),
    (["{n}", "--meeting", "31/02/2021"], 2, "31/02/2021"),
])
def test_what_is_wrong_changes_nothing(office, dondoc, arguments, code, said):
    n = waiting(dondoc)[0]
    dondoc.write("mat.txt", "MẬT\n" + ANSWER.format(unit=UNITS[0].upper()))
    before = query(office, "SELECT count(*) FROM journal")
    ran = dondoc("submit", "--db", office, *(a.replace("{n}", str(n)) for a in arguments))
    assert ran.code == code and said in ran.err and ran.err, ran
    assert query(office, "SELECT count(*) FROM journal") == before
    assert query(office, "SELECT state FROM assignment WHERE id = ?", n)[0][0] != "submitted"

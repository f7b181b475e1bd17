"""Reports frozen by commands: counted again with SQL, the same for ever, compared with sums that agree."""
import csv
import io
import json
import re

import pytest
from cli_office import TREE, connect

ROWS = "Số ký hiệu;Ngày ban hành;Nội dung nhiệm vụ;Chủ trì;Thời hạn\n" + "".join([
    "12-TB/TU;05/01/2021;Xây dựng kế hoạch;Đảng ủy Khối;28/02/2021\n",
    "12-TB/TU;05/01/2021;Báo cáo kết quả;Đảng ủy Khối;10/02/2021\n",
    "13-TB/TU;06/01/2021;Nộp báo cáo;Tỉnh ủy Sơn Hà;16/02/2021\n",
    "13-TB/TU;06/01/2021;=2+3 tổng hợp;Tỉnh ủy Sơn Hà;20/02/2021\n"])
LATE = "state NOT IN ('accepted', 'cancelled') AND due < '2021-02-18'"


@pytest.fixture
def office(dondoc):
    assert dondoc("org", "import", "--db", dondoc.db, dondoc.write("tree.json", json.dumps(TREE))).code == 0
    assert dondoc("batch", "import", "--db", dondoc.db, "--write", dondoc.write("bang.csv", ROWS)).code == 0
    return dondoc


def freeze(office, *more, day="2021-02-18"):
    ran = office("report", "freeze", "--db", office.db, *more, env={"DONDOC_TODAY": day})
    assert ran.code == 0, ran
    return re.search(r"báo cáo ([0-9A-Z]{4}-[0-9A-Z]{4}):", ran.out)[1]


def show(office, code, *more):
    ran = office("report", "show", "--db", office.db, *more, code)
    assert ran.code == 0, ran
    return ran.out


def test_a_report_tells_what_the_tables_hold(office):
    code = freeze(office, "--note", "báo cáo tháng 2")
    report = json.loads(show(office, code, "--json", "--all"))
    with connect(office.db) as base:
        total, = base.execute("SELECT count(*) FROM assignment").fetchone()
        late = [row[0] for row in base.execute(f"SELECT id FROM assignment WHERE {LATE} ORDER BY id")]
    assert report["rows"] == total == 4 and report["overdue"] == len(late) == 2 and report["note"] == "báo cáo tháng 2"
    assert [row["id"] for row in report["assignments"] if row["lamp"].startswith("overdue")] == late
    assert sum(report["by_lamp"].values()) == sum(report["by_state"].values()) == total
    for groups in (report["units"], report["papers"]):
        assert sum(group[lamp] for group in groups for lamp in report["by_lamp"]) == total
    assert [unit["days_late"] for unit in report["units"]] == [8, 2]
    assert code in office("report", "list", "--db", office.db).out
    assert json.loads(office("report", "list", "--db", office.db, "--json").out)[0]["code"] == code
    people = show(office, code)
    assert "2  quá hạn" in people.replace("quá hạn đã lâu", "quá hạn") or "1  quá hạn" in people, people
    assert "Nộp báo cáo" in show(office, code, "--all")


def test_tables_hold_no_formula_and_end_with_their_sum(office):
    code = freeze(office)
    rows = list(csv.reader(io.StringIO(show(office, code, "--csv", "--all").lstrip("\ufeff"))))
    assert len(rows) == 5 and "'=2+3 tổng hợp" in [row[1] for row in rows]
    *units, total = list(csv.reader(io.StringIO(show(office, code, "--csv").lstrip("\ufeff"))))[1:]
    assert total[0] == "Cộng" and len(units) == 2
    for column in range(1, len(total) - 1):
        assert int(total[column]) == sum(int(unit[column]) for unit in units)


def test_it_stays_the_same_and_is_compared_with_a_later_one(office):
    first = freeze(office)
    before = show(office, first, "--json", "--all")
    assert office("submit", "--db", office.db, "--words", "Báo cáo số 5", "3").code == 0
    # a unit joins the tree, and a table brings more
    assert office("org", "add", "--db", office.db, "--under", "Đảng ủy Khối", "--kind", "dang-bo-co-so", "Đảng ủy Sở Y tế").code == 0
    more = office.write("them.csv", ROWS.split("\n")[0] + "\n15-TB/TU;01/02/2021;Rà soát;Đảng ủy Sở Y tế;16/02/2021\n")
    assert office("batch", "import", "--db", office.db, "--write", more).code == 0
    second = freeze(office, day="2021-03-01")
    assert show(office, first, "--json", "--all") == before
    for codes in ((first, second), (second.lower(), first.replace("-", " "))):
        ran = office("report", "compare", "--db", office.db, "--json", "--all", *codes)
        assert ran.code == 0, ran
        told = json.loads(ran.out)
        if codes[0] == first:
            assert told["before"]["code"] == first
    for sums in [told, *told["units"]]:
        assert sums["open_before"] + sums["added"] - sums["finished"] - sums["dropped"] + sums["passed"] == sums["open_after"]
        assert sums["late_before"] + sums["late"] - sums["relieved"] + sums["late_passed"] == sums["late_after"]
    for key in ("open_before", "added", "finished", "open_after", "late_after"):
        assert told[key] == sum(unit[key] for unit in told["units"]), key
    assert told["added"] == 1 and told["relieved"] == 1
    assert [unit["name"] for unit in told["units"] if unit["change"] == "joined"] == ["Đảng ủy Sở Y tế"]
    assert {row["change"] for row in told["assignments"]} == {"added", "late", "relieved"}
    text = office("report", "compare", "--db", office.db, first, second).out
    assert "+ 1 mới giao" in text and "1 đơn vị mới" in text, text
    table = office("report", "compare", "--db", office.db, "--csv", "--all", first, second).out
    assert len(list(csv.reader(io.StringIO(table)))) == 1 + len(told["assignments"])


def test_a_wrong_code_is_told_and_one_of_nothing_is_not_there(office):
    code = freeze(office)
    wrong = code[:-1] + ("A" if code[-1] != "A" else "C")
    ran = office("report", "show", "--db", office.db, wrong)
    assert ran.code == 3 and "không phải mã báo cáo" in ran.err, ran
    other = "C222-2222"
    numbers = [sign for sign in "23456789ACDEHKMNPQRTVXY"
               if "mang mã này" in office("report", "show", "--db", office.db, other[:-1] + sign).err]
    assert len(numbers) == 1  # one last sign of 23 makes it a code, which names nothing
    assert office("report", "show", "--db", office.db, "--json", "--csv", code).code == 2
    assert office("verify", "--db", office.db).code == 0

"""The office's own table of tasks, brought in and taken back by commands; counted again with SQL."""
import json

import pytest
from cli_office import TREE, connect

HEAD = "STT;Số/ký hiệu;Ngày ban hành;Trích yếu;Nội dung nhiệm vụ;Đơn vị chủ trì;Phối hợp;Hạn;Tình hình thực hiện;Kết quả\n"
GOOD = HEAD + "".join([
    "1;12-TB/TU;05/01/2021;về kiểm tra;Xây dựng kế hoạch;Đảng ủy Khối;;28/02/2021;Đang làm;\n",
    "2;;;;Báo cáo kết quả;Đảng ủy Khối;;;Hoàn thành;\n",
    "3;13-TB/TU;06/01/2021;về báo cáo;Nộp báo cáo;Đảng ủy Khối;;20/01/2021;Xong;Báo cáo số 3-BC/ĐUK ngày 18/01/2021\n"])
BAD = "4;14-TB/TU;31/02/2021;về việc khác;Việc khác;Đảng ủy Khốii;;;;\n"


@pytest.fixture
def office(dondoc):
    assert dondoc("org", "import", "--db", dondoc.db, dondoc.write("tree.json", json.dumps(TREE))).code == 0
    return dondoc


def states(office):
    with connect(office.db) as base:
        return base.execute("SELECT state, due, evidence FROM assignment ORDER BY id").fetchall()


def test_a_look_changes_nothing_and_tells_each_row(office):
    ran = office("batch", "import", "--db", office.db, office.write("bang.csv", GOOD + BAD))
    assert ran.code == 0 and "thêm 3 nhiệm vụ" in ran.out and "1 dòng sai" in ran.out, ran
    assert "dòng 5: Ngày ban hành: không có ngày “31/02/2021”" in ran.err and "“Đảng ủy Khối các cơ quan" in ran.err, ran
    assert states(office) == []


def test_one_bad_row_stops_all_unless_it_is_set_aside(office):
    table = office.write("bang.csv", GOOD + BAD)
    assert office("batch", "import", "--db", office.db, "--write", table).code == 3
    assert states(office) == []
    ran = office("batch", "import", "--db", office.db, "--write", "--set-aside", table)
    assert ran.code == 0, ran
    held = states(office)
    assert [state for state, _, _ in held] == ["assigned", "submitted", "submitted"]
    assert [due for _, due, _ in held] == ["2021-02-28", None, "2021-01-20"]
    assert "không có minh chứng" in held[1][2] and "3-BC/ĐUK" in held[2][2]
    ran = office("batch", "list", "--db", office.db)
    assert "bang.csv; 3 nhiệm vụ, để riêng 1 dòng" in ran.out, ran
    assert office("verify", "--db", office.db).code == 0


def test_a_table_is_taken_back_once(office):
    assert office("batch", "import", "--db", office.db, "--write", office.write("bang.csv", GOOD)).code == 0
    assert office("batch", "undo", "--db", office.db, "1").code == 0
    assert {state for state, _, _ in states(office)} == {"cancelled"}
    ran = office("batch", "undo", "--db", office.db, "1")
    assert ran.code == 3 and "đã được hoàn tác" in ran.err, ran
    assert office("verify", "--db", office.db).code == 0


def test_columns_are_told_where_headings_say_nothing(office):
    table = office.write("bang.csv", "A;B;C;Ghi\nx;làm một việc;Đảng ủy Khối;1/3/2021\n")
    ran = office("batch", "import", "--db", office.db, table)
    assert ran.code == 3 and "nội dung nhiệm vụ" in ran.err, ran
    ran = office("batch", "import", "--db", office.db, "--columns", "words=B,lead=C,due=d", table)
    assert ran.code == 0 and "thêm 1 nhiệm vụ" in ran.out and "01/03/2021" in ran.out, ran
    assert office("batch", "import", "--db", office.db, "--columns", "words", table).code == 3
    assert office("batch", "import", "--db", office.db, "--turn-days", "--keep-days", table).code == 2


def test_what_is_due_goes_to_a_calendar(office):
    assert office("batch", "import", "--db", office.db, "--write", office.write("bang.csv", GOOD)).code == 0
    ran = office("due", "--ics", "--db", office.db)
    assert ran.code == 0 and ran.out.startswith("BEGIN:VCALENDAR") and ran.out.rstrip().endswith("END:VCALENDAR"), ran
    # the task without a day is in no calendar
    assert ran.out.count("BEGIN:VEVENT") == 2 and "DTSTART;VALUE=DATE:20210228" in ran.out
    assert office("due", "--ics", "--ids", "--db", office.db).code == 2

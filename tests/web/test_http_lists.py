"""Every list as a file: CSV and workbook hold the rows of the page, the page those of the tables, on both engines."""
import csv
import io
import pathlib
import re
import sqlite3
import sys
import zipfile
from xml.etree import ElementTree

import html5lib
import pytest

import postgres
from served import Client

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "browser"))
from lively import UNIT, Lively  # noqa: E402 - stands beside the tests in a browser

CELL = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
OPEN = "state NOT IN ('accepted', 'cancelled')"


# What a unit sends as its result: a paper, so that it comes into the register.
ANSWER = """ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
ĐẢNG ỦY SỞ Y TẾ
*
Số 15-BC/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 14 tháng 02 năm 2021

BÁO CÁO
kết quả kiểm điểm

Đảng ủy Sở Y tế báo cáo kết quả kiểm điểm theo Thông báo số 27-TB/ĐUK ngày 02/12/2020 như sau: đã kiểm điểm xong.

T/M ĐẢNG ỦY
BÍ THƯ

Lê Thị Hạnh
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory, office_address):
    running = Lively(tmp_path_factory.mktemp("lists"), office_address)
    clerk = Client(running)
    clerk.sign_in()
    for norm in ("1", "4"):
        assert clerk.submit("/che-do/them", {"mau": norm}).status_code == 200
    unit = Client(running)
    unit.sign_in(UNIT)
    owed = re.search(r'data-assignment="(\d+)"', unit.page("/viec?dang=1").text)[1]
    sent = unit.post(unit.base + f"/phan-cong/{owed}/nop", data=unit.marks(), timeout=60,
                     files={"tep": ("bao-cao.txt", ANSWER.encode())})
    assert sent.status_code == 200, sent.text
    yield running
    running.stop()


def ask(server, statement):
    """Rows of the tables themselves, past all of the program's own counting."""
    if isinstance(server.db, pathlib.Path):
        with sqlite3.connect(f"file:{server.db}?mode=ro", uri=True) as db:
            return [tuple("" if cell is None else str(cell) for cell in row) for row in db.execute(statement)]
    name, query = server.db.removeprefix("postgresql:///").split("?")
    return [tuple(line.split("|")) for line in postgres.sql(query, name, statement).splitlines()]


def numbers(server, condition):
    return sorted(int(row[0]) for row in ask(server, f"SELECT id FROM assignment WHERE {condition}"))


def shown(client, address, key="data-assignment"):
    """The numbers of all rows of a list, page after page."""
    found = []
    while address:
        text = client.page(address).text
        found += [int(number) for number in re.findall(rf'<(?:tr|li)[^>]* {key}="(\d+)"', text)]
        after = re.search(r'href="([^"]+)" rel="next"', text)
        address = after and after[1].replace("&amp;", "&")
    return found


def files(client, address):
    """The addresses of both files that a page offers, by their kind."""
    found = re.findall(r'href="([^"]*\.(xlsx|csv)[^"]*)"', client.page(address).text)
    return {kind: link.replace("&amp;", "&") for link, kind in found}


def csv_rows(client, address):
    answer = client.page(address)
    assert answer.status_code == 200 and "attachment" in answer.headers["Content-Disposition"], answer.text[:300]
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))


def xlsx_rows(client, address):
    """Cells as text, by the titles of the first line; days stay the numbers that Excel keeps."""
    answer = client.page(address)
    assert answer.status_code == 200, answer.text[:300]
    with zipfile.ZipFile(io.BytesIO(answer.content)) as book:
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            shared = ["".join(item.itertext()) for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))]
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    rows = []
    for row in sheet.iter(CELL + "row"):
        cells = {}
        for cell in row.iter(CELL + "c"):
            text = "".join(cell.itertext())
            cells[re.match("[A-Z]+", cell.get("r"))[0]] = shared[int(text)] if cell.get("t") == "s" else text
        rows.append(cells)
    titles = rows[0]
    return [{title: row.get(column, "") for column, title in titles.items()} for row in rows[1:]]


def assert_same(client, address, sql, server):
    """Page, both files and the tables tell of the same rows, in the page's order."""
    rows = shown(client, address)
    links = files(client, address)
    table, book = csv_rows(client, links["csv"]), xlsx_rows(client, links["xlsx"])
    assert rows and sorted(rows) == numbers(server, sql), address
    assert [int(row["Mã"]) for row in table] == rows, address
    assert [[row[t] for t in row if "gày" not in t and t != "Thời hạn"] for row in table] == [
        [row[t] for t in row if "gày" not in t and t != "Thời hạn"] for row in book], address
    return table


def test_what_is_owed_is_the_same_on_the_page_in_both_files_and_in_the_tables(server, clerk):
    paper = server.papers[0]
    late = f"{OPEN} AND state <> 'submitted' AND deadline_kind NOT IN ('none', 'recurring')"
    org = ask(server, "SELECT org FROM assignment WHERE org IS NOT NULL GROUP BY org"
                      " ORDER BY count(*) DESC, org LIMIT 1")
    task = ask(server, f"SELECT task FROM assignment WHERE document = {paper} ORDER BY task LIMIT 1")[0][0]
    below = (f"org IN (SELECT b.id FROM org AS b, org AS n WHERE n.id = {org[0][0]}"
             " AND substr(b.path, 1, length(n.path)) = n.path)")
    lists = {
        "/viec": "1 = 1",
        "/viec?dang=1": OPEN,
        f"/viec?van-ban={paper}": f"document = {paper}",
        f"/viec?don-vi={org[0][0]}": below,
        "/viec?den=qua-han-lau": f"{late} AND due <= '2021-02-12'",
        "/viec?den=cho-cong-nhan": "state = 'submitted' AND (due IS NOT NULL OR deadline_kind IN ('none', 'recurring'))",
        "/viec?tu=10/02/2021&den-ngay=25/02/2021": "due BETWEEN '2021-02-10' AND '2021-02-25'",
        f"/viec/{task}": f"task = {task}",
        f"/van-ban/{paper}/tien-do": f"document = {paper}",
        f"/van-ban/{paper}/tien-do?den=qua-han-lau": f"document = {paper} AND {late} AND due <= '2021-02-12'",
    }
    for address, condition in lists.items():
        assert_same(clerk, address, condition, server)


def test_a_file_says_what_the_page_says(server, clerk):
    paper = server.papers[0]
    address = f"/viec?van-ban={paper}"
    rows = assert_same(clerk, address, f"document = {paper}", server)
    page = html5lib.parse(clerk.page(address).text, namespaceHTMLElements=False)
    lines = {int(tr.get("data-assignment")): " ".join(" ".join(tr.itertext()).split())
             for tr in page.iter("tr") if tr.get("data-assignment")}
    for row in rows:
        line = lines[int(row["Mã"])]
        for title in ("Việc", "Văn bản", "Đơn vị", "Thời hạn", "Trạng thái", "Bước tiếp theo"):
            assert row[title] in line, (title, row, line)
    # the answers: each one that was handed in, with its words, and none besides
    handed = {int(number): words for number, words in ask(server, "SELECT id, handed FROM assignment")}
    for row in rows:
        day = "/".join(reversed(handed[int(row["Mã"])].split("-"))) if handed[int(row["Mã"])] else ""
        assert row["Ngày nộp"] == day and bool(row["Kết quả"]) == bool(day), row
    assert {row["Trạng thái"] for row in rows} >= {"đã giao", "đã nộp kết quả", "bị trả lại", "hoàn thành"}


def test_papers_duties_and_days_off_as_files(server, clerk):
    table = csv_rows(clerk, files(clerk, "/van-ban")["csv"])
    assert sorted(int(row["Mã"]) for row in table) == sorted(
        int(row[0]) for row in ask(server, "SELECT id FROM document"))
    book = xlsx_rows(clerk, files(clerk, "/van-ban")["xlsx"])
    assert [row["Văn bản"] for row in table] == [row["Văn bản"] for row in book]
    proposed = dict(ask(server, "SELECT document, count(*) FROM task WHERE status = 'proposed' GROUP BY document"))
    assert {row["Mã"]: row["Nhiệm vụ chờ xác nhận"] for row in table if row["Nhiệm vụ chờ xác nhận"] != "0"} == proposed
    hits = csv_rows(clerk, files(clerk, '/van-ban?tim="xa nơi cư trú"')["csv"])
    assert [int(row["Mã"]) for row in hits] == [server.papers[0]]

    duties = csv_rows(clerk, files(clerk, "/che-do")["csv"])
    # both were set today, so each has but one period
    asked = int(ask(server, "SELECT count(*) FROM assignment AS a JOIN task AS t ON t.id = a.task"
                            " WHERE t.duty IS NOT NULL")[0][0])
    cells = [cell for row in duties for title, cell in row.items() if title != "Đơn vị" and cell]
    assert cells and len(cells) == clerk.page("/che-do").text.split('id="duty-map"')[1].count('href="/phan-cong/')
    assert len(cells) == asked and duties == xlsx_rows(clerk, files(clerk, "/che-do")["xlsx"])

    days = csv_rows(clerk, files(clerk, "/lich-nghi?nam=2021")["csv"])
    items = clerk.page("/lich-nghi.json?nam=2021").json()["items"]
    told = {"/".join(reversed(day["date"].split("-"))) for day in items}
    assert told and {row["Ngày"] for row in days} == told


def test_a_unit_takes_along_what_it_sees_and_no_more(server, clerk):
    unit = Client(server)
    unit.sign_in(UNIT)
    rows = assert_same(unit, "/viec", "org IN (SELECT id FROM org WHERE name LIKE '%Sở Y tế%')", server)
    assert len(rows) < len(csv_rows(clerk, "/viec.csv"))
    assert {row["Đơn vị"] for row in rows} == {"Đảng bộ Sở Y tế"}
    assert unit.page(f"/van-ban/{server.papers[1]}/tien-do.csv").status_code == 404
    nobody = Client(server)
    assert "Mã" not in nobody.page("/viec.csv").text


def test_other_kinds_of_files_are_not_there(clerk):
    for address in ("/viec.pdf", "/van-ban.ods", "/che-do.csv.exe", "/lich-nghi.xls", "/viec/1/don-vi.doc"):
        assert clerk.page(address).status_code == 404, address


def test_no_formula_leaves_the_office(server, clerk):
    paper = server.papers[0]
    evil = '=HYPERLINK("http://x","bấm vào")'
    assert clerk.submit(f"/van-ban/{paper}/them", {"noi-dung": evil, "don-vi": "@đơn vị lạ"}).status_code == 200
    for rows in (csv_rows(clerk, f"/viec.csv?van-ban={paper}"), xlsx_rows(clerk, f"/viec.xlsx?van-ban={paper}")):
        found = [row for row in rows if "HYPERLINK" in row["Việc"]]
        assert len(found) == 1 and found[0]["Việc"] == "'" + evil and found[0]["Đơn vị"].startswith("'@")


def test_each_count_of_a_unit_leads_to_the_list_behind_it(server, clerk):
    for name in ("Đảng bộ Sở Y tế", "Đảng ủy Khối các cơ quan tỉnh Sơn Hà"):
        org, path = ask(server, f"SELECT id, path FROM org WHERE name = '{name}'")[0]
        text = clerk.page(f"/don-vi/{org}").text
        below = f"org IN (SELECT id FROM org WHERE substr(path, 1, {len(path)}) = '{path}')"
        own = numbers(server, f"org = {org} AND {OPEN}")
        assert int(re.search(r"(\d+) việc của đơn vị chưa xong", text)[1]) == len(own)
        assert int(re.search(r"(\d+) việc chưa xong kể cả", text)[1]) == len(numbers(server, f"{below} AND {OPEN}"))
        counts = re.findall(r'href="(/viec\?den=[^"]+)".*?: (\d+)</span>', text)
        assert counts
        for address, n in counts:
            assert len(shown(clerk, address.replace("&amp;", "&"))) == int(n), address
        assert sum(int(n) for _, n in counts) == len(numbers(server, below))
        assert len(re.findall(r'<tr data-assignment="', text)) == min(10, len(numbers(server, f"{below} AND {OPEN}")))
        for param, words, condition in (
                ("gui-den", "Văn bản gửi đến đơn vị",
                 f"SELECT document FROM document_access WHERE why = 'addressed' AND path = '{path}'"),
                ("tra-loi-cua", "Văn bản đơn vị đã nộp làm kết quả",
                 f"SELECT document FROM record WHERE kind = 'paper' AND org = {org}")):
            wanted = sorted({int(row[0]) for row in ask(server, condition)})
            assert int(re.search(rf'href="/van-ban\?{param}={org}">{words}: (\d+)<', text)[1]) == len(wanted)
            assert sorted(int(row["Mã"]) for row in csv_rows(clerk, f"/van-ban.csv?{param}={org}")) == wanted

"""A directive in an office of eighty units, from its notice to the end of its year: units answer from the command line, in
the browser, by a paper that came in and by mail; some are late, some returned, one is merged away. Then all that is said of it
is compared with an own count over the raw tables."""
import collections
import datetime
import email.message
import os
import pathlib
import re
import sys

import pytest

import test_http_lists as lists
from served import LOGIN, PASSWORD, Client, Server, Serving, dondoc
from test_http_set import BLOCK, fields_of, listed

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "docx"))
from docxmaker import Doc  # noqa: E402 - stands beside the tests of docx

LEADER = "lanhdao"
UNITS_WITH_ACCOUNT = 3
ASKED, ANSWERED, LATE, MERGED, END = "2021-02-03", "2021-02-10", "2021-02-26", "2021-07-01", "2021-07-05"
DUE_SOON_DAYS, OVERDUE_LONG_DAYS = 7, 3

NOTICE = """TỈNH ỦY SƠN HÀ
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số 61-TB/ĐUK

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 01 tháng 02 năm 2021

THÔNG BÁO
kết luận của Ban Thường vụ Đảng ủy Khối về chuyển đổi số

Ban Thường vụ Đảng ủy Khối kết luận như sau:

I. HẠN CHẾ

- Một số cấp ủy cơ sở chưa có chương trình chuyển đổi số.

II. NHIỆM VỤ

1. 100% các cấp ủy cơ sở xây dựng kế hoạch chuyển đổi số, gửi Đảng ủy Khối trước ngày 20/02/2021.

2. Ban Tổ chức Đảng ủy Khối tổng hợp kết quả, báo cáo Ban Thường vụ trước ngày 30/6/2021.

Nơi nhận:
- Các chi, đảng bộ cơ sở,
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Tô Văn Mận
"""

PLAN = """ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ
{upper}
*
Số {number}-KH/CU

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày {day} tháng 02 năm 2021

KẾ HOẠCH
chuyển đổi số năm 2021

Thực hiện Thông báo số 61-TB/ĐUK ngày 01/02/2021 của Ban Thường vụ Đảng ủy Khối, {unit} xây dựng kế hoạch như sau:

1. Cấp ủy ban hành chương trình chuyển đổi số, hoàn thành trong quý I năm 2021.

Nơi nhận:
- Đảng ủy Khối,
- Lưu cấp ủy.

T/M CẤP ỦY
BÍ THƯ

Lê Văn Khế
"""


class Year:
    """What was done, by the numbers of the assignments."""

    def __init__(self, folder, address):
        self.folder = folder
        self.server = Server(folder, today=ASKED, address=address)
        self.db = self.server.db
        self.done = collections.defaultdict(set)
        dondoc("user", "add", "--db", self.db, "--name", "Lê Thị Ngô", "--role", "leader", LEADER, input=PASSWORD + "\n")
        self.fan_out()

    def go_on(self, day):
        """The next morning on which something happens."""
        self.server.stop()
        self.server = Serving(self.folder, self.db, today=day)

    def sign_in(self, login):
        client = Client(self.server)
        assert client.sign_in(login).status_code == 200
        return client

    def run(self, day, *arguments, **more):
        return dondoc(*arguments, env=dict(os.environ, DONDOC_TODAY=day), **more)

    def fan_out(self):
        """The notice comes in, its set is seen, and it binds."""
        path = self.folder / "thong-bao-61.txt"
        path.write_text(NOTICE, encoding="utf-8")
        self.run(ASKED, "import", "--db", self.db, path)
        clerk = self.sign_in(LOGIN)
        (self.paper,), = lists.ask(self.server, "SELECT id FROM document")
        clerk.submit(f"/van-ban/{self.paper}/xac-nhan-het")
        (self.task,), = lists.ask(self.server, "SELECT id FROM task WHERE words LIKE '100%'")
        address = f"/nhiem-vu/{self.task}/danh-sach"
        page = clerk.page(address).text
        while listed(page) and 'name="lam" value="giao"' not in page:
            page = clerk.submit(address, dict(fields_of(page), lam="sau")).text
        assert clerk.submit(address, dict(fields_of(page), lam="giao")).status_code == 200
        rows = lists.ask(self.server, "SELECT a.id, o.name, o.id FROM assignment AS a JOIN org AS o ON o.id = a.org"
                                      f" WHERE a.task = {self.task} ORDER BY o.name")
        self.owed = [int(row[0]) for row in rows]
        self.names = {int(row[0]): row[1] for row in rows}
        self.orgs = {int(row[0]): int(row[2]) for row in rows}
        assert len(self.owed) == 80

    def plan(self, owed, day):
        unit = self.names[owed]
        text = PLAN.format(upper=unit.upper(), unit=unit, number=owed, day=day)
        path = self.folder / f"ke-hoach-{owed}.txt"
        path.write_text(text, encoding="utf-8")
        return path

    def answer_by_command(self, owed, day):
        self.run(day, "submit", "--db", self.db, "--words", "đã ban hành kế hoạch", str(owed), self.plan(owed, day[8:]))
        self.done["answered"].add(owed)

    def answer_in_browser(self, client, owed, day):
        plan = self.plan(owed, day[8:])
        answer = client.submit(f"/phan-cong/{owed}/nop", {"ghi-chu": "Kính gửi kế hoạch"},
                               files={"tep": (plan.name, plan.read_bytes())})
        assert answer.status_code == 200, answer.text
        self.done["answered"].add(owed)

    def answer_by_paper(self, clerk, owed, day):
        """It came in with the post; that it is the answer is proposed, and a clerk says so."""
        self.run(day, "import", "--db", self.db, self.plan(owed, day[8:]))
        self.take_proposed(clerk, owed)

    def answer_by_mail(self, clerk, owed, day):
        """A Word file that hangs on a mail, as a mail server hands it over."""
        path = self.folder / f"ke-hoach-{owed}.docx"
        doc = Doc()
        for line in self.plan(owed, day[8:]).read_text(encoding="utf-8").split("\n"):
            doc.paragraph(line)
        doc.save(path)
        mail = email.message.EmailMessage()
        mail["From"], mail["Subject"] = f"vanthu{owed}@son-ha.example", f"Kế hoạch số {owed}"
        mail["Message-ID"] = f"<{owed}@son-ha.example>"
        mail.set_content("Kính gửi văn phòng.\n")
        mail.add_attachment(path.read_bytes(), maintype="application", subtype="octet-stream", filename=path.name)
        self.run(day, "receive", "--db", self.db, input=mail.as_string())
        self.take_proposed(clerk, owed)

    def take_proposed(self, clerk, owed):
        proposed = re.search(r'name="van-ban" value="(\d+)"', clerk.page(f"/phan-cong/{owed}").text)
        assert proposed, self.names[owed]
        answer = clerk.submit(f"/phan-cong/{owed}/nop", {"van-ban": proposed[1]})
        assert answer.status_code == 200, answer.text
        self.done["answered"].add(owed)
        self.done["by paper"].add(owed)

    def decide(self, leader, owed, move, **fields):
        answer = leader.submit(f"/phan-cong/{owed}/{move}", fields)
        assert answer.status_code == 200, answer.text
        self.done[move].add(owed)


@pytest.fixture(scope="module")
def year(tmp_path_factory, office_address):
    year = Year(tmp_path_factory.mktemp("year"), office_address)
    owed = iter(year.owed)
    
    def take(n):
        return [next(owed) for _ in range(n)]

    own = take(UNITS_WITH_ACCOUNT)
    for i, one in enumerate(own):
        dondoc("user", "add", "--db", year.db, "--name", f"Bí thư {i}", "--role", "unit", "--org", str(year.orgs[one]),
               f"donvi{i}", input=PASSWORD + "\n")
    year.go_on(ANSWERED)
    for i, one in enumerate(own):
        year.answer_in_browser(year.sign_in(f"donvi{i}"), one, ANSWERED)
    for one in take(12):
        year.answer_by_command(one, ANSWERED)
    clerk, leader = year.sign_in(LOGIN), year.sign_in(LEADER)
    for one in take(10):
        year.answer_in_browser(clerk, one, ANSWERED)
    for one in take(6):
        year.answer_by_paper(clerk, one, ANSWERED)
    for one in take(4):
        year.answer_by_mail(clerk, one, ANSWERED)
    for one in year.owed[:20]:
        year.decide(leader, one, "cong-nhan")
    for one in year.owed[20:26]:
        year.decide(leader, one, "tra-lai", **{"ghi-chu": "chưa rõ người làm"})

    year.go_on(LATE)
    clerk, leader = year.sign_in(LOGIN), year.sign_in(LEADER)
    for one in year.owed[20:23]:
        year.answer_in_browser(clerk, one, LATE)
        year.decide(leader, one, "cong-nhan")
    for one in take(15):
        year.answer_by_command(one, LATE)
        if len(year.done["answered"]) % 2:
            year.decide(leader, one, "cong-nhan")
    year.decide(leader, next(owed), "huy", **{"ghi-chu": "đơn vị mới thành lập"})

    year.go_on(MERGED)
    gone, stays = take(2)
    alone = year.sign_in(LOGIN).submit(f"/van-ban/{year.paper}/them",
                                       {"noi-dung": "Bàn giao hồ sơ chuyển đổi số", "don-vi": year.names[gone]})
    assert alone.status_code == 200, alone.text
    year.run(MERGED, "org", "merge", "--db", year.db, str(year.orgs[gone]), str(year.orgs[stays]))
    year.merged = (gone, stays)
    year.go_on(END)
    yield year
    year.server.stop()


class Owed:
    """A row of the raw table, judged by this test's own rules."""

    def __init__(self, row):
        number, self.org, self.path, self.state, self.kind, self.due, self.handed, self.done = row
        self.id = int(number)

    def lamp(self, today):
        dated = self.kind not in ("none", "recurring") and self.due
        if self.state == "cancelled":
            return "da-huy"
        if self.state == "accepted":
            return "hoan-thanh-cham" if dated and (self.handed or self.done) > self.due else "hoan-thanh"
        if self.kind not in ("none", "recurring") and not self.due:
            return "can-ngay"
        if self.state == "submitted":
            return "cho-cong-nhan"
        if self.kind in ("none", "recurring"):
            return "thuong-xuyen"
        left = (datetime.date.fromisoformat(self.due) - datetime.date.fromisoformat(today)).days
        if left < 0:
            return "qua-han-lau" if left <= -OVERDUE_LONG_DAYS else "qua-han"
        return "sap-den-han" if left <= DUE_SOON_DAYS else "trong-han"


@pytest.fixture(scope="module")
def rows(year):
    asked = lists.ask(year.server, "SELECT a.id, coalesce(a.org, 0), coalesce(o.path, ''), a.state, a.deadline_kind, a.due,"
                                   " a.handed, a.done FROM assignment AS a LEFT JOIN org AS o ON o.id = a.org")
    return [Owed(row) for row in asked]


def by_lamp(rows, day=END):
    return collections.Counter(row.lamp(day) for row in rows)


def test_what_was_done_is_what_the_tables_hold(year, rows):
    states = collections.Counter(row.state for row in rows if row.id in year.names)
    accepted = year.done["cong-nhan"]
    # one was cancelled by a person, one when its unit was merged into another that owes the same
    assert states["accepted"] == len(accepted) and states["cancelled"] == 2
    assert states["submitted"] == len(year.done["answered"] - accepted - (year.done["tra-lai"] - accepted))
    assert states["returned"] == len(year.done["tra-lai"] - accepted)
    assert dondoc("verify", "--db", year.db).returncode == 0


def test_the_overview_counts_them(year, rows):
    client = year.sign_in(LEADER)
    page = client.page("/").text
    counted = by_lamp(rows)
    shown = {slug: int(number.replace(".", "")) for slug, number in
             re.findall(r'id="count-([a-z-]+)"[^>]*>.*?class="number">([\d.]+)<', page, re.S)}
    open_ones = {slug: n for slug, n in counted.items() if slug not in ("da-huy", "hoan-thanh", "hoan-thanh-cham")}
    assert {slug: n for slug, n in shown.items() if n and slug != "waiting"} == open_ones
    for slug in counted:
        assert len(lists.shown(client, f"/viec?den={slug}")) == counted[slug], slug


def test_units_and_the_node_above_them_add_up(year, rows):
    """Whatever they are grouped by, they are the same assignments."""
    client = year.sign_in(LEADER)
    (path,), = lists.ask(year.server, f"SELECT path FROM org WHERE name = '{BLOCK}'")
    (block,), = lists.ask(year.server, f"SELECT id FROM org WHERE name = '{BLOCK}'")
    below = [row for row in rows if row.path.startswith(path)]
    assert len(lists.shown(client, f"/viec?don-vi={block}")) == len(below) > 80
    one_by_one = collections.Counter(row.org for row in rows)
    for org in [year.orgs[n] for n in (year.owed[0], year.owed[30], *year.merged)]:
        (own,), = lists.ask(year.server, f"SELECT path FROM org WHERE id = {org}")
        expected = sum(n for o, n in one_by_one.items() if next(r.path for r in rows if r.org == o).startswith(own))
        assert len(lists.shown(client, f"/viec?don-vi={org}")) == expected


def test_the_cascade_tells_who_answered_with_what_and_when(year, rows):
    client = year.sign_in(LEADER)
    address = f"/van-ban/{year.paper}/tien-do"
    table = lists.assert_same(client, address, f"document = {year.paper}", year.server)
    handed = {row.id: row.handed for row in rows}
    for line in table:
        number = int(line["Mã"])
        assert line["Ngày nộp"] == "/".join(reversed(handed[number].split("-"))), line
        if number in year.done["by paper"]:
            assert f"{number}-KH/CU" in line["Kết quả"], line
    counts = dict(re.findall(r'tien-do\?den=([a-z-]+)"[^>]*>.*?: (\d+)', client.page(address).text, re.S))
    assert {slug: int(n) for slug, n in counts.items()} == by_lamp(rows)


def test_the_command_line_lists_what_is_open(year, rows):
    printed = year.run(END, "due", "--db", year.db, "--ids").stdout.splitlines()[1:]
    assert sorted(int(line.split()[0]) for line in printed) == sorted(
        row.id for row in rows if row.state not in ("accepted", "cancelled"))


def test_letters_go_to_those_who_are_late_and_to_nobody_else(year, rows):
    late = collections.Counter(row.org for row in rows if row.due and row.due < END
                               and row.state in ("assigned", "acknowledged", "returned"))
    printed = year.run(END, "letter", "remind", "--db", year.db, "--on", END, "-o", year.folder / "letters").stdout.split()
    assert sorted(re.search(r"don-doc-(\d+)\.docx", path)[1] for path in printed) == sorted(late)
    for path in printed[:5]:
        org = re.search(r"don-doc-(\d+)", path)[1]
        (name,), = lists.ask(year.server, f"SELECT name FROM org WHERE id = {org}")
        text = dondoc("read", "--text", path).stdout
        assert f"Kính gửi: {name}" in text and f"còn {late[org]:02d} nhiệm vụ" in text, text
    year.run(END, "letter", "remind", "--db", year.db, "--on", END, "--all", "-o", year.folder / "letters")
    text = dondoc("read", "--text", year.folder / "letters" / "don-doc.docx").stdout
    assert f"còn {late.total():02d} nhiệm vụ của {len(late):02d} đơn vị" in text, text


def test_a_merged_unit_owes_nothing_any_more(year, rows):
    gone, stays = year.merged
    assert not [row for row in rows if int(row.org) == year.orgs[gone] and row.state not in ("accepted", "cancelled")]
    # what only the one owed is passed on; what both owe is owed once
    heirs = [row for row in rows if int(row.org) == year.orgs[stays]]
    assert [row.state for row in heirs] == ["assigned", "assigned"] and stays in [row.id for row in heirs]

"""A task with many units and a paper with several tasks, as matrices; many rows done at once: all agree with the tables."""
import re

import html5lib
import pytest

from served import PASSWORD, Client, dondoc
from test_http import assert_links_lead_somewhere, assert_well_formed
from test_http_lists import ask, csv_rows, files, shown
from test_http_set import BASES, BLOCK, Register, fields_of

MORE = 450  # units that the tree gets besides, so that one task is owed by more than a page holds
HANDED = 5


@pytest.fixture(scope="module")
def orders(server, tmp_path_factory):
    """A paper with two tasks: the first for all bases, the second for one department."""
    table = tmp_path_factory.mktemp("tree") / "units.csv"
    table.write_text("Tên,Loại,Cấp trên\n" + "".join(
        f"Chi bộ Trạm {i:03},Chi bộ cơ sở,{BLOCK}\n" for i in range(MORE)), encoding="utf-8")
    dondoc("org", "import", "--db", server.db, "--write", table)
    clerk = Client(server)
    clerk.sign_in()
    paper = Register(clerk, "phòng chống thiên tai")
    address = f"/nhiem-vu/{paper.tasks[0]}/danh-sach"
    fields = dict(fields_of(clerk.page(address).text), lam="giao")
    assert clerk.submit(address, fields).status_code == 200
    assert clerk.submit(f"{paper.address}/xac-nhan-het").status_code == 200
    last = f"SELECT id FROM assignment WHERE task = {paper.tasks[0]} ORDER BY id DESC LIMIT {HANDED}"
    owed = [int(row[0]) for row in ask(server, last)]
    for number in owed:
        answer = clerk.submit(f"/phan-cong/{number}/nop", {"ghi-chu": "Báo cáo số 7-BC/CB ngày 14/02/2021"})
        assert answer.status_code == 200
    return paper


def rows_of(text, table):
    page = html5lib.parse(text, namespaceHTMLElements=False)
    body = page.find(f".//table[@id='{table}']/tbody")
    return [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in body.iter("tr")]


def counted(text):
    """What the counts above a list say, by their words."""
    return {words.strip(): int(n) for words, n in re.findall(r">\s*([^<>:]+): (\d+)</(?:span)", text)}


def test_a_task_of_many_units_is_a_matrix_page_by_page(server, clerk, orders):
    task = orders.tasks[0]
    n = BASES + MORE
    first = clerk.page(f"/viec/{task}").text
    assert_well_formed(first)
    assert len(rows_of(first, "units-list")) == 500 and f"1–500 trong {n}" in first
    second = clerk.page(f"/viec/{task}?trang=2").text
    assert len(rows_of(second, "units-list")) == n - 500
    assert sorted(shown(clerk, f"/viec/{task}")) == sorted(
        int(row[0]) for row in ask(server, f"SELECT id FROM assignment WHERE task = {task}"))
    assert counted(first)["tất cả"] == n
    # a state in colour and in words, a day, who holds the next step, the answer
    row = next(row for row in rows_of(first + second, "units-list") if "Chi bộ Trạm 000" in row[0])
    assert "20/02/2021" in row[1] and "còn 5 ngày" in row[1] and row[2] == "đã giao chờ đơn vị nhận"
    assert row[3] == "chưa nộp" and row[4] == "chưa có"
    assert sum("15/02/2021" == row[3] and row[4] == "Báo cáo số 7-BC/CB ngày 14/02/2021"
               for row in rows_of(first + second, "units-list") + rows_of(second, "units-list")) == HANDED
    assert "Nhật ký" in first, "who may read the journal sees what became of the task"


def test_counts_filter_and_file_of_a_task_agree(server, clerk, orders):
    task = orders.tasks[0]
    text = clerk.page(f"/viec/{task}").text
    for address, words, n in re.findall(r'href="(/viec/\d+\?den=[a-z-]+)".*?>\s*([^<>:]+): (\d+)</span>', text):
        found = shown(clerk, address)
        assert len(found) == int(n), words
        assert [int(row["Mã"]) for row in csv_rows(clerk, files(clerk, address)["csv"])] == found
    assert sum(int(n) for n in re.findall(r'\?den=[a-z-]+".*?: (\d+)</span>', text)) == BASES + MORE


def test_the_page_of_a_unit_takes_its_forms_and_leads_back_to_itself(clerk, orders, server):
    number = ask(server, f"SELECT min(id) FROM assignment WHERE task = {orders.tasks[0]} AND state = 'assigned'")[0][0]
    page = clerk.page(f"/phan-cong/{number}").text
    assert_well_formed(page)
    assert f'action="/phan-cong/{number}/nhan"' in page and f'action="/phan-cong/{number}/gia-han"' in page
    answer = clerk.submit(f"/phan-cong/{number}/nhan", {"tai-day": "1"})
    assert answer.url.endswith(f"/phan-cong/{number}?da=chuyen") and "nhận nhiệm vụ" in answer.text
    answer = clerk.submit(f"/phan-cong/{number}/gia-han", {"tai-day": "1", "han": "28/02/2021", "ly-do": "mưa lũ"})
    assert answer.url.endswith(f"/phan-cong/{number}?da=gia-han")
    assert "Gia hạn từ 20/02/2021 đến 28/02/2021: mưa lũ" in answer.text


def test_units_by_tasks_the_worst_first(server, clerk, orders):
    paper = orders.address.rsplit("/", 1)[1]
    assert f'href="/van-ban/{paper}/bang"' in clerk.page(f"/van-ban/{paper}/tien-do").text
    text = clerk.page(f"/van-ban/{paper}/bang").text
    assert_well_formed(text)
    assert_links_lead_somewhere(text)
    n = BASES + MORE + 1
    assert f"{n} đơn vị, 2 việc" in text
    rows = csv_rows(clerk, files(clerk, f"/van-ban/{paper}/bang")["csv"])
    assert len(rows) == n and len(rows[0]) == 4
    on_pages = []
    address = f"/van-ban/{paper}/bang"
    while address:
        page = clerk.page(address).text
        on_pages += rows_of(page, "matrix")
        after = re.search(r'href="([^"]+)" rel="next"', page)
        address = after and after[1].replace("&amp;", "&")
    assert [row[0] for row in on_pages] == [row["Đơn vị"] for row in rows]
    # each cell is an assignment, and each assignment a cell
    cells = [cell for row in rows for title, cell in row.items() if title not in ("Đơn vị", "Đã xong") and cell]
    assert len(cells) == int(ask(server, f"SELECT count(*) FROM assignment WHERE document = {paper}")[0][0])
    # nobody owes both
    assert all(row.count("không giao") == 1 for row in on_pages)


def test_what_is_overdue_stands_on_top(server, clerk):
    paper = Register(clerk, "đại hội chi bộ")
    address = f"/nhiem-vu/{paper.tasks[0]}/danh-sach"
    assert clerk.submit(address, dict(fields_of(clerk.page(address).text), lam="giao")).status_code == 200
    number = paper.address.rsplit("/", 1)[1]
    worst = rows_of(clerk.page(f"/van-ban/{number}/bang").text, "matrix")[0][0]
    # another task, for one unit, that was due two weeks ago
    late = next(row[0] for row in rows_of(clerk.page(f"/van-ban/{number}/bang").text, "matrix") if row[0] != worst)
    answer = clerk.submit(f"/van-ban/{number}/them", {"noi-dung": "Báo cáo nhân sự", "don-vi": late,
                                                      "loai-han": "date", "han": "01/02/2021"})
    assert answer.status_code == 200, answer.text
    first = rows_of(clerk.page(f"/van-ban/{number}/bang").text, "matrix")[0]
    assert first[0] == late and "quá hạn lâu" in first[3] and first[1] == "0/2"


def states(server, numbers):
    chosen = ", ".join(str(number) for number in numbers)
    return {row[0] for row in ask(server, f"SELECT state FROM assignment WHERE id IN ({chosen})")}


def test_many_are_done_at_once_after_a_second_look_or_none(server, clerk):
    dondoc("user", "add", "--db", server.db, "--name", "Lãnh đạo", "--role", "leader", "lanhdao.nhieu",
           input=PASSWORD + "\n")
    leader = Client(server)
    leader.sign_in("lanhdao.nhieu", PASSWORD)
    paper = Register(clerk, "cải cách hành chính")
    address = f"/nhiem-vu/{paper.tasks[0]}/danh-sach"
    assert clerk.submit(address, dict(fields_of(clerk.page(address).text), lam="giao")).status_code == 200
    number = paper.address.rsplit("/", 1)[1]
    chosen = [row["id"] for row in clerk.page(f"/viec.json?van-ban={number}").json()["items"]][:20]
    for one in chosen[:19]:
        assert clerk.submit(f"/phan-cong/{one}/nop", {"ghi-chu": "Nghị quyết số 5-NQ/CB"}).status_code == 200
    back = f"/viec?van-ban={number}"
    for list_of in (back, f"/van-ban/{number}/tien-do", f"/viec/{paper.tasks[0]}"):
        text = leader.page(list_of).text
        assert_well_formed(text)
        assert f'name="chon" value="{chosen[0]}"' in text and 'name="ve" value="' + list_of in text
    ticked = {"chon": chosen, "viec": "cong-nhan", "ve": back}
    # looked at first: nothing is done yet
    text = leader.submit("/viec/nhieu", ticked).text
    assert_well_formed(text)
    assert "Công nhận hoàn thành: 20 việc" in text and len(rows_of(text, "units-list")) == 20
    assert states(server, chosen) == {"submitted", "assigned"}
    # one of them handed nothing in: none is accepted, and it says which
    answer = leader.submit("/viec/nhieu", dict(ticked, lam="1"))
    assert answer.status_code == 409 and "Chưa có gì được ghi." in answer.text
    assert states(server, chosen[:19]) == {"submitted"}
    done = leader.submit("/viec/nhieu", dict(ticked, chon=chosen[:19], lam="1"))
    assert done.url.endswith(back + "&da=nhieu") and "Đã làm với mọi việc đã chọn." in done.text
    assert states(server, chosen[:19]) == {"accepted"}
    # nobody accepts what they handed in, and not by many at once either
    assert clerk.submit(f"/phan-cong/{chosen[19]}/nop", {"ghi-chu": "x"}).status_code == 200
    assert clerk.submit("/viec/nhieu", dict(ticked, chon=chosen[19:], lam="1")).status_code == 403
    assert states(server, chosen[19:]) == {"submitted"}


def test_many_get_a_later_day_or_are_cancelled_with_a_reason(server, clerk):
    paper = Register(clerk, "hiến máu")
    address = f"/nhiem-vu/{paper.tasks[0]}/danh-sach"
    assert clerk.submit(address, dict(fields_of(clerk.page(address).text), lam="giao")).status_code == 200
    number = paper.address.rsplit("/", 1)[1]
    chosen = [row["id"] for row in clerk.page(f"/viec.json?van-ban={number}").json()["items"]][:8]
    later = {"chon": chosen[:5], "viec": "gia-han", "ve": "//evil.example/", "lam": "1"}
    assert clerk.submit("/viec/nhieu", dict(later, han="25/02/2021")).status_code == 422, "without a reason"
    done = clerk.submit("/viec/nhieu", {**later, "han": "25/02/2021", "ly-do": "mưa lũ", "van-ban": number})
    assert done.url.endswith("/viec?da=nhieu"), "leads nowhere else"
    days = {row["id"]: row["due"] for row in clerk.page(f"/viec.json?van-ban={number}").json()["items"]}
    assert ask(server, f"SELECT count(*) FROM extension WHERE document = {number} AND reason = 'mưa lũ'") == [("5",)]
    assert all(days.get(one, "2021-02-25") == "2021-02-25" for one in chosen[:5])
    assert clerk.submit("/viec/nhieu", {"chon": chosen[5:], "viec": "huy", "lam": "1"}).status_code == 422
    gone = {"chon": chosen[5:], "viec": "huy", "lam": "1", "ly-do": "giao nhầm"}
    assert clerk.submit("/viec/nhieu", gone).status_code == 200
    assert states(server, chosen[5:]) == {"cancelled"}
    for wrong in ({"viec": "gia-han"}, {"viec": "xoa", "chon": chosen[:1]},
                  {"viec": "huy", "chon": ["999999"], "lam": "1"}, {"viec": "huy", "chon": list(range(1, 160)), "lam": "1"}):
        assert clerk.submit("/viec/nhieu", wrong).status_code in (404, 413, 422), wrong
    assert clerk.submit("/viec/nhieu", {"viec": "huy", "chon": ["999999"], "lam": "1"}).status_code == 404

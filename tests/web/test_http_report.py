"""Frozen reports on pages: they count what the overview counts, stay as they were, and are compared."""
import csv
import io
import pathlib
import re
import sys

import pytest
from served import Client

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "browser"))
from lively import LEADER, UNIT, Lively  # noqa: E402 - stands beside the tests in a browser


@pytest.fixture(scope="module")
def server(tmp_path_factory, office_address):
    running = Lively(tmp_path_factory.mktemp("report"), office_address)
    yield running
    running.stop()


def signed_in(server, login=None):
    client = Client(server)
    client.sign_in(login) if login else client.sign_in()
    return client


def cells(page, table):
    """The rows of a table of counts: name and numbers."""
    body = re.search(rf'<table[^>]*id="{table}".*?</table>', page, re.S)[0]
    found = []
    for row in re.findall(r"<tr[ >].*?</tr>", body, re.S)[1:]:
        texts = [re.sub(r"<[^>]+>", "", cell).strip() for cell in re.findall(r"<t[hd][ >].*?</t[hd]>", row, re.S)]
        found.append([texts[0]] + [0 if text == "–" else int(text) if text.isdigit() else text for text in texts[1:]])
    return found


def table(client, address):
    answer = client.page(address)
    assert answer.status_code == 200 and "attachment" in answer.headers["Content-Disposition"], answer.text[:300]
    return list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))


def test_it_counts_what_the_overview_counts_and_every_number_leads_to_its_rows(server):
    clerk = signed_in(server)
    overview = clerk.page("/").text
    page = clerk.submit("/bao-cao/chot", {"ghi-chu": "quý I <b>"})
    assert "Đã chốt báo cáo" in page.text and "quý I &lt;b&gt;" in page.text
    code = re.search(r"/bao-cao/([0-9a-z]{4}-[0-9a-z]{4})", page.url)[1]
    for lamp in ("overdue-long", "overdue", "due-soon"):
        slug = {"overdue-long": "qua-han-lau", "overdue": "qua-han", "due-soon": "sap-den-han"}[lamp]
        shown = re.search(rf'href="/viec\?den={slug}"[^>]*>\s*<span class="number">(\d+)', overview)
        counted = re.search(rf'href="/bao-cao/{code}\?ban=noi-bo&amp;den={slug}">(\d+)<', page.text)
        assert (shown[1] if shown else "0") == (counted[1] if counted else "0"), lamp
    total = cells(page.text, "by-lamp")[-1][1]
    for group in ("by-unit", "by-paper"):
        *rows, last = cells(page.text, group)
        assert last[-1] == total and [sum(column) for column in zip(*(row[1:] for row in rows))] == last[1:]
    for link, number in re.findall(rf'href="(/bao-cao/{code}\?ban=noi-bo[^"]*)">(\d+)<', page.text)[:25]:
        assert clerk.page(link.replace("&amp;", "&")).text.count("data-assignment=") == int(number), link
    assert len(table(clerk, f"/bao-cao/{code}/bang.csv?ban=noi-bo")) == total + 1
    assert clerk.page(f"/bao-cao/{code}/bang.xlsx").content[:2] == b"PK"


def test_it_stays_as_it_was_and_a_later_one_tells_what_changed(server):
    clerk, leader = signed_in(server), signed_in(server, LEADER)
    first = clerk.submit("/bao-cao/chot", {}).url.split("/bao-cao/")[1].split("?")[0]
    before = table(clerk, f"/bao-cao/{first}/bang.csv?ban=noi-bo")
    waiting = re.findall(r"/phan-cong/(\d+)", leader.page(f"/van-ban/{server.papers[0]}/tien-do").text)
    done = next(number for number in waiting
                if leader.submit(f"/phan-cong/{number}/huy", {"ghi-chu": "thôi"}).status_code == 200)
    second = clerk.submit("/bao-cao/chot", {}).url.split("/bao-cao/")[1].split("?")[0]
    assert table(clerk, f"/bao-cao/{first}/bang.csv?ban=noi-bo") == before
    page = clerk.page(f"/bao-cao/{second}/so-voi?ma={first}").text
    sums = dict(cells(page, "open-sums"))
    assert sums["trừ việc đã hủy, không còn trong báo cáo"] == 1
    assert sums["Chưa xong ở báo cáo trước"] - 1 == sums["Chưa xong ở báo cáo sau"]
    *rows, last = cells(page, "unit-changes")
    assert [sum(column) for column in zip(*(row[1:12] for row in rows))] == last[1:12]
    each = clerk.page(f"/bao-cao/{first}/so-voi?ma={second}&ban=tung-viec").text
    assert re.findall(r'data-assignment="(\d+)"', each) == [done]
    assert [row[0] for row in table(clerk, f"/bao-cao/{first}/so-voi.csv?ma={second}&ban=tung-viec")[1:]] == [done]


def test_a_code_is_typed_as_one_hears_it(server):
    clerk = signed_in(server)
    code = server.report
    for typed in (code.upper(), code.replace("-", " "), " " + code.replace("-", "")):
        answer = clerk.page("/bao-cao?ma=" + typed, allow_redirects=False)
        assert answer.status_code == 303 and answer.headers["Location"].endswith("/bao-cao/" + code)
    wrong = code[:-1] + ("a" if code[-1] != "a" else "c")
    assert clerk.page(f"/bao-cao/{wrong}").status_code == 404
    told = clerk.page("/bao-cao?ma=" + wrong)
    assert told.status_code == 422 and "Mã báo cáo gõ chưa đúng" in told.text
    assert clerk.page(f"/bao-cao/{code}/so-voi").status_code == 422


def test_a_unit_sees_no_report_of_those_above(server):
    unit = signed_in(server, UNIT)
    assert server.report not in unit.page("/bao-cao").text and 'id="freeze-form"' not in unit.page("/bao-cao").text
    assert unit.page(f"/bao-cao/{server.report}").status_code == 404
    assert unit.submit("/bao-cao/chot", {}).status_code == 403

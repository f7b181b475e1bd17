"""The calendar by its secret address, and filters that are kept: what each person sees of them."""
import pathlib
import re
import sys

import pytest
import requests
from served import Client, dondoc

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "browser"))
from lively import ADMIN, LEADER, UNIT, Lively  # noqa: E402 - stands beside the tests in a browser


@pytest.fixture(scope="module")
def server(tmp_path_factory, office_address):
    running = Lively(tmp_path_factory.mktemp("own"), office_address)
    yield running
    running.stop()


def signed_in(server, login=None):
    client = Client(server)
    client.sign_in(login) if login else client.sign_in()
    return client


def make_address(client):
    page = client.submit("/tai-khoan/lich", {}).text
    return re.search(r'href="(/lich-viec\.ics\?ma=[^"]+)"', page)[1]


def fetch(server, address, **headers):
    return requests.get(server.url + address, headers=headers, timeout=60, allow_redirects=False)


def days(answer):
    """The numbers of assignments that a calendar shows."""
    assert answer.status_code == 200 and answer.headers["Content-Type"] == "text/calendar; charset=utf-8", answer.text[:200]
    assert answer.text.startswith("BEGIN:VCALENDAR") and answer.text.rstrip().endswith("END:VCALENDAR")
    return sorted(int(number) for number in re.findall(r"^UID:phan-cong-(\d+)\.", answer.text, re.M))


def listed(client):
    """What a person sees with a due day, page after page."""
    found, address = set(), "/viec"
    while address:
        text = client.page(address).text
        for row in re.findall(r'<tr data-assignment="\d+".*?</tr>', text, re.S):
            if re.search(r"\d\d/\d\d/\d{4}", re.search(r'class="when".*?</td>', row, re.S)[0].split('class="words"')[0]):
                found.add(int(re.match(r'<tr data-assignment="(\d+)"', row)[1]))
        after = re.search(r'href="([^"]+)" rel="next"', text)
        address = after and after[1].replace("&amp;", "&")
    return sorted(found)


@pytest.mark.parametrize("login", [None, UNIT], ids=["office", "unit"])
def test_a_calendar_shows_what_its_person_sees_without_signing_in(server, login):
    client = signed_in(server, login)
    address = make_address(client)
    answer = fetch(server, address)
    assert days(answer) == listed(client)
    assert f"{server.url}/phan-cong/" in answer.text.replace("\r\n ", "")
    assert fetch(server, address, **{"If-None-Match": answer.headers["ETag"]}).status_code == 304
    assert answer.headers["Cache-Control"] == "no-store"


def test_a_change_changes_the_tag(server):
    client = signed_in(server)
    address = make_address(client)
    tag = fetch(server, address).headers["ETag"]
    client.submit("/bo-loc", {"ten": "khác", "dia-chi": "/viec?dang=1"})
    again = fetch(server, address, **{"If-None-Match": tag})
    assert again.status_code == 200 and again.headers["ETag"] != tag


def test_an_old_address_one_taken_back_and_one_of_who_is_locked_are_dead(server):
    client = signed_in(server, LEADER)
    first, second = make_address(client), make_address(client)
    assert fetch(server, first).status_code == 404 and fetch(server, second).status_code == 200
    assert "Đã thu hồi địa chỉ lịch" in client.submit("/tai-khoan/lich/thu-hoi", {}).text
    assert fetch(server, second).status_code == 404
    third = make_address(client)
    admin = signed_in(server, ADMIN)
    number = re.search(r'/nguoi-dung/(\d+)"[^>]*>Lê Thị Ngô', admin.page("/nguoi-dung").text)[1]
    assert admin.submit(f"/nguoi-dung/{number}/khoa", {}).status_code == 200
    dead = fetch(server, third)
    assert dead.status_code == 404 and "BEGIN:VCALENDAR" not in dead.text
    assert fetch(server, "/lich-viec.ics").status_code == 404
    secret = third.split("=")[1]
    # it stands nowhere in the office, and verify finds its hash where the journal says
    assert secret not in dondoc("verify", "--db", server.db).stdout
    assert secret not in server.log.read_text()


def test_a_kept_filter_stands_beside_the_list_and_opens_it(server):
    clerk, unit = signed_in(server), signed_in(server, UNIT)
    page = clerk.page("/viec?den=qua-han-lau&dang=1")
    address = re.search(r'name="dia-chi" value="([^"]+)"', page.text)[1].replace("&amp;", "&")
    kept = clerk.submit("/bo-loc", {"ten": "Chậm <lâu>", "dia-chi": address})
    assert 'id="saved-filters"' in kept.text and "Chậm &lt;lâu&gt;" in kept.text
    link = re.search(r'<a href="([^"]+)">Chậm &lt;lâu&gt;</a>', kept.text)[1].replace("&amp;", "&")
    assert re.findall(r'data-assignment="\d+"', clerk.page(link).text) == re.findall(r'data-assignment="\d+"', page.text)
    # the address is an ordinary one: whoever opens it sees what they may see
    assert set(re.findall(r'data-assignment="(\d+)"', unit.page(link).text)) <= set(
        re.findall(r'data-assignment="(\d+)"', unit.page("/viec").text))
    assert "Chậm &lt;lâu&gt;" not in unit.page("/viec").text
    number = re.search(r'data-filter="(\d+)"(?:(?!data-filter).)*?Chậm &lt;lâu&gt;', kept.text, re.S)[1]
    assert unit.submit(f"/bo-loc/{number}/bo", {"danh-sach": "viec"}).status_code == 404
    assert "Chậm &lt;lâu&gt;" not in clerk.submit(f"/bo-loc/{number}/bo", {"danh-sach": "viec"}).text


def test_a_shared_filter_is_seen_at_the_same_node_and_by_who_may_only(server):
    clerk, admin, unit = signed_in(server), signed_in(server, ADMIN), signed_in(server, UNIT)
    assert "Việc quá hạn" in admin.page("/viec").text and "dùng chung" in admin.page("/viec").text
    assert "(Nguyễn Thị Văn Thư dùng chung)" in admin.page("/viec").text
    assert 'id="saved-filters"' not in unit.page("/viec").text and 'id="share-filter"' not in unit.page("/viec").text
    assert unit.submit("/bo-loc/chung", {"ten": "x", "dia-chi": "/viec"}).status_code == 403
    told = clerk.submit("/bo-loc", {"ten": "x", "dia-chi": "//xau.example/viec"})
    assert told.status_code == 422 and "không phải địa chỉ của một danh sách" in told.text

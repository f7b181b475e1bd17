"""A form is done once: sent again, by a second click or because its answer was lost, it changes nothing."""
import re
import threading

import pytest
import requests

from served import Client

PAPER = """TỈNH ỦY SƠN HÀ
*
Số 45-TB/TU

Hà Lâm, ngày 12 tháng 01 năm 2021

THÔNG BÁO
kết luận kiểm tra

1. Đảng ủy Sở Thủy sản xây dựng kế hoạch, gửi về Tỉnh ủy trước ngày 20/02/2021.
"""


@pytest.fixture(scope="module")
def clerk(server):
    client = Client(server)
    client.sign_in()
    client.post(client.base + "/van-ban/tai-len", data=client.marks(), files={"tep": ("a.txt", PAPER)}, timeout=60)
    return client


def tasks_named(client, words):
    return len(re.findall(re.escape(words), client.page("/van-ban/1").text))


def test_every_form_carries_its_token_and_its_number(clerk):
    for path in ("/", "/van-ban", "/van-ban/1", "/viec", "/don-vi", "/dang-nhap"):
        text = clerk.page(path).text
        for form in re.findall(r'<form method="post".*?</form>', text, re.S):
            assert 'name="csrf"' in form and re.search(r'name="lan-gui" value="[\w-]{43}"', form), (path, form)
    assert clerk.marks()["lan-gui"] != clerk.marks()["lan-gui"]


def test_the_same_form_sent_again_changes_nothing_and_leads_to_the_same_page(clerk):
    marks, words = clerk.marks("/van-ban/1"), "việc được gửi hai lần"
    fields = {"noi-dung": words, **marks}
    address = clerk.base + "/van-ban/1/them"
    first = clerk.post(address, data=fields, allow_redirects=False, timeout=30)
    assert first.status_code == 303, first.text
    once = tasks_named(clerk, words)
    again = clerk.post(address, data=fields, allow_redirects=False, timeout=30)
    assert (again.status_code, again.headers["Location"]) == (303, first.headers["Location"])
    assert tasks_named(clerk, words) == once > 0


def test_two_clicks_at_once_are_one(clerk):
    fields = {"noi-dung": "việc bấm liền tay", **clerk.marks("/van-ban/1")}
    answers = []

    def click():
        answers.append(requests.post(clerk.base + "/van-ban/1/them", data=fields, cookies=clerk.cookies, timeout=60,
                                     allow_redirects=False).headers["Location"])

    threads = [threading.Thread(target=click) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 4 and len(set(answers)) == 1


def test_a_form_that_was_changed_before_it_is_sent_again_is_another(clerk):
    marks = clerk.marks("/van-ban/1")
    ways = {clerk.post(clerk.base + "/van-ban/1/them", data={"noi-dung": words, **marks}, allow_redirects=False,
                       timeout=30).headers["Location"] for words in ("việc thứ nhất", "việc thứ hai")}
    assert len(ways) == 2
    assert tasks_named(clerk, "việc thứ nhất") and tasks_named(clerk, "việc thứ hai")


def test_a_form_that_was_refused_may_be_mended_and_sent_again(clerk):
    marks = clerk.marks("/van-ban/1")
    bad = clerk.post(clerk.base + "/van-ban/1/them", data={"noi-dung": "", **marks}, allow_redirects=False, timeout=30)
    good = clerk.post(clerk.base + "/van-ban/1/them", data={"noi-dung": "việc nay đã có lời", **marks},
                      allow_redirects=False, timeout=30)
    assert (bad.status_code, good.status_code) == (422, 303)

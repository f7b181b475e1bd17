"""One-time links: a unit without an account hands in what it owes, once, and sees nothing else."""
import re

import pytest
from served import PASSWORD, Client, dondoc
from test_http import assert_well_formed
from test_http_submit import PLAN, owed

NUMBERS = iter(range(700, 800))


@pytest.fixture
def task(clerk, server):
    """(number of the notice, path of its assignment) of a unit of the tree."""
    number = next(NUMBERS)
    return number, owed(clerk, number)


@pytest.fixture(scope="module")
def leader(server):
    dondoc("user", "add", "--db", server.db, "--name", "Lãnh đạo", "--role", "leader", "lanhdao.link", input=PASSWORD + "\n")
    client = Client(server)
    client.sign_in("lanhdao.link", PASSWORD)
    return client


def make(clerk, path, until="20/02/2021"):
    answer = clerk.submit(f"{path}/duong-dan", {"den-ngay": until}, clerk.token(path))
    assert answer.status_code == 200, answer.text
    assert_well_formed(answer.text)
    link = re.search(r'href="(/tra-loi\?ma=([A-Za-z0-9_-]{43}))" id="answer-link">(http[^<]+)<', answer.text)
    assert link and link[3].endswith(link[1])
    return link[1]


def answer(server, link, *files, **fields):
    """What somebody without an account does with it, in a browser of their own."""
    guest = Client(server)
    page = guest.page(link)
    if page.status_code != 200:
        return page
    assert_well_formed(page.text)
    csrf = re.search(r'name="csrf" value="([^"]+)"', page.text)[1]
    return guest.post(guest.base + link, timeout=60, data=dict(fields, csrf=csrf, ma=link.split("=")[1]),
                      files=[("tep", file) for file in files] or None)


def test_a_unit_answers_by_its_link_once_and_somebody_else_accepts(server, clerk, leader, task):
    number, path = task
    link = make(clerk, path)
    token = link.split("=")[1].encode()
    assert token not in server.kept()  # only its hash
    page = Client(server).page(link).text
    assert "xây dựng kế hoạch khắc phục" in page and "20/02/2021" in page
    assert 'href="/viec"' not in page and "/van-ban" not in page
    done = answer(server, link, (f"kh-{number}.txt", PLAN.format(number=number).encode()), **{"ghi-chu": "gửi kế hoạch"})
    assert done.status_code == 200 and "Đã nộp kết quả" in done.text and done.url.endswith("/tra-loi?da=nop"), done.text
    page = clerk.page(path).text
    assert "đã nộp kết quả" in page and f"9{number}-KH/ĐU" in page and "đường dẫn của" in page
    assert answer(server, link).status_code == 404
    assert Client(server).page("/tra-loi?ma=").status_code == 404
    # who made the link could have used it
    refused = clerk.submit(f"{path}/cong-nhan", {}, clerk.token(path))
    assert refused.status_code == 403, refused.status_code
    assert leader.submit(f"{path}/cong-nhan", {}, leader.token(path)).status_code == 200


def test_a_link_that_is_taken_back_replaced_or_out_of_date_is_dead(server, clerk, task):
    _, path = task
    first = make(clerk, path)
    second = make(clerk, path)
    assert answer(server, first, **{"ghi-chu": "x"}).status_code == 404
    assert "dùng đến hết ngày 20/02/2021" in clerk.page(path).text
    assert clerk.submit(f"{path}/thu-duong-dan", {}, clerk.token(path)).status_code == 200
    assert answer(server, second, **{"ghi-chu": "x"}).status_code == 404
    assert clerk.submit(f"{path}/thu-duong-dan", {}, clerk.token(path)).status_code == 409
    for until in ("", "01/01/2021", "31/12/2021"):
        assert clerk.submit(f"{path}/duong-dan", {"den-ngay": until}, clerk.token(path)).status_code == 422


def test_what_comes_is_checked_as_everywhere(server, clerk, task):
    _, path = task
    link = make(clerk, path)
    assert answer(server, link).status_code == 422  # nothing in it
    secret = answer(server, link, ("mat.txt", ("MẬT\n" + PLAN.format(number=1)).encode()))
    assert secret.status_code == 422 and "mật" in secret.text.lower()
    # a body for which no good link speaks is not kept, whatever it holds
    guest = Client(server)
    marks = re.search(r'name="csrf" value="([^"]+)"', guest.page(link).text)[1]
    wrong = guest.post(guest.base + "/tra-loi?ma=" + "A" * 43, data={"csrf": marks, "ma": "A" * 43, "ghi-chu": "x"}, timeout=60,
                       files=[("tep", ("a.bin", b"x" * 3_000_000))])
    assert wrong.status_code == 403, wrong.status_code
    forged = guest.post(guest.base + link, data={"csrf": "A" * 43, "ma": link.split("=")[1], "ghi-chu": "x"}, timeout=60)
    assert forged.status_code == 403
    # what is no paper is kept as a file; the link still lives, as nothing was taken so far
    done = answer(server, link, ("anh.png", b"\x89PNG anh"), **{"ghi-chu": "đã làm"})
    assert done.url.endswith("da=nop") and "anh.png" in clerk.page(path).text

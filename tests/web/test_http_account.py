"""One's own account from outside: second factor, sessions, password, invitations, tokens for programs."""
import base64
import hashlib
import hmac
import os
import re
import struct
import time

import pytest
import requests

from served import LOGIN, PASSWORD, Client, dondoc
from test_http import PAPER, assert_well_formed

ADMIN = "quantri"


@pytest.fixture(scope="module", autouse=True)
def admin_is_there(server):
    dondoc("user", "add", "--db", server.db, "--name", "Lê Quản Trị", "--role", "admin", ADMIN, input=PASSWORD + "\n")


@pytest.fixture
def admin(server):
    client = Client(server)
    assert client.sign_in(ADMIN).status_code == 200
    return client


def person(server, login, role="clerk"):
    """Somebody new, signed in."""
    dondoc("user", "add", "--db", server.db, "--name", "Người " + login, "--role", role, login, input=PASSWORD + "\n")
    client = Client(server)
    assert "Tổng quan" in client.sign_in(login).text
    return client


def code_of(secret, step=0):
    """RFC 6238 by hand."""
    counter = struct.pack(">Q", int(time.time()) // 30 + step)
    digest = hmac.new(base64.b32decode(secret), counter, hashlib.sha1).digest()
    at = digest[-1] & 15
    return "%06d" % ((struct.unpack(">I", digest[at:at + 4])[0] & 0x7fffffff) % 1000000)


def found(server, words):
    """Those of the words that the office holds: secrets must not be there."""
    kept = server.kept()
    return [word for word in words if word.encode() in kept]


def turn_on(client):
    page = client.page("/tai-khoan/hai-buoc").text
    assert_well_formed(page)
    secret = re.search(r'id="secret">([A-Z2-7]{32})<', page)[1]
    assert f"secret={secret}" in page and "<svg" in page
    answer = client.submit("/tai-khoan/hai-buoc/bat", {"mat-khau": PASSWORD, "bi-mat": secret, "ma": code_of(secret)})
    assert_well_formed(answer.text)
    codes = re.findall(r"<code>([a-z0-9-]{14})</code>", answer.text)
    assert answer.status_code == 200 and len(codes) == 10
    return secret, codes


def first_step(server, login):
    client = Client(server)
    answer = client.submit("/dang-nhap", {"ten": login, "mat-khau": PASSWORD, "toi": "/viec"}, client.token("/dang-nhap"))
    assert "/dang-nhap/ma" in answer.url
    assert_well_formed(answer.text)
    return client


def second_step(client, code):
    return client.submit("/dang-nhap/ma", {"ma": code, "toi": "/viec"}, client.token("/dang-nhap/ma"))


def test_the_second_factor_is_asked_for_and_a_code_is_good_once(server):
    client = person(server, "hai-buoc")
    wrong = client.submit("/tai-khoan/hai-buoc/bat", {"mat-khau": PASSWORD, "bi-mat": "A" * 32, "ma": "000000"})
    assert wrong.status_code == 403 and "A" * 32 in wrong.text
    assert_well_formed(wrong.text)
    secret, codes = turn_on(client)
    waiting = first_step(server, "hai-buoc")
    # the password alone opens nothing
    assert waiting.page("/van-ban", allow_redirects=False).status_code == 303
    assert waiting.page("/tai-khoan", allow_redirects=False).status_code == 303
    # the code that turned it on was used; the next one is good, once
    assert second_step(waiting, code_of(secret)).status_code == 403
    good = code_of(secret, 1)
    answer = second_step(waiting, good)
    assert answer.status_code == 200 and answer.url.endswith("/viec") and "Đăng xuất" in answer.text
    again = first_step(server, "hai-buoc")
    assert second_step(again, good).status_code == 403
    # a code for recovery, however it is typed; once
    assert "Đăng xuất" in second_step(again, codes[0].upper().replace("-", " ")).text
    assert "còn 9 mã khôi phục" in again.page("/tai-khoan").text
    third = first_step(server, "hai-buoc")
    assert second_step(third, codes[0]).status_code == 403
    assert second_step(third, codes[1]).status_code == 200
    assert found(server, codes) == []


def test_wrong_codes_slow_down(server):
    client = person(server, "cham-lai")
    turn_on(client)
    waiting = first_step(server, "cham-lai")
    statuses = [second_step(waiting, "000000").status_code for _ in range(4)]
    assert statuses == [403, 403, 403, 429]
    # and a right password in between does not begin the count anew
    assert second_step(first_step(server, "cham-lai"), "000000").status_code == 429


def test_the_second_factor_is_turned_off_with_the_password_or_by_the_administrator(server, admin):
    client = person(server, "mat-may")
    turn_on(client)
    assert client.submit("/tai-khoan/hai-buoc/tat", {"mat-khau": "sai-mat-khau"}).status_code == 403
    assert "Đang bật" in client.page("/tai-khoan").text
    number = re.search(r'/nguoi-dung/(\d+)">Người mat-may', admin.page("/nguoi-dung").text)[1]
    assert admin.submit(f"/nguoi-dung/{number}/bo-hai-buoc").status_code == 200
    assert "Tổng quan" in Client(server).sign_in("mat-may").text
    turn_on(client)
    assert "Đã tắt xác thực hai bước" in client.submit("/tai-khoan/hai-buoc/tat", {"mat-khau": PASSWORD}).text


def test_sessions_are_listed_and_ended(server):
    first = person(server, "nhieu-noi")
    second, third = Client(server), Client(server)
    second.headers["User-Agent"] = "Trinh duyet <b>thu hai</b>"
    for client in (second, third):
        client.sign_in("nhieu-noi")
    page = first.page("/tai-khoan").text
    assert_well_formed(page)
    assert page.count("data-session=") == 3 and "&lt;b&gt;thu" in page and "127.0.0.1" in page
    number = re.search(r'data-session="(\d+)"><p><strong>Trinh duyet &lt;b&gt;', page)[1]
    assert first.submit(f"/tai-khoan/phien/{number}/dong").status_code == 200
    assert second.page("/", allow_redirects=False).status_code == 303
    assert third.page("/", allow_redirects=False).status_code == 200
    assert first.submit("/tai-khoan/phien/dong-het").status_code == 200
    assert third.page("/", allow_redirects=False).status_code == 303
    assert first.page("/tai-khoan").text.count("data-session=") == 1


def test_a_password_is_changed_by_who_knows_the_old_one(server):
    client, other = person(server, "doi-mat-khau"), Client(server)
    other.sign_in("doi-mat-khau")
    fields = {"cu": "sai-roi-nhe", "moi": "mot-mat-khau-moi", "lai": "mot-mat-khau-moi"}
    assert client.submit("/tai-khoan/mat-khau", fields).status_code == 403
    assert client.submit("/tai-khoan/mat-khau", dict(fields, cu=PASSWORD, lai="khac")).status_code == 422
    assert client.submit("/tai-khoan/mat-khau", dict(fields, cu=PASSWORD, moi="ngan", lai="ngan")).status_code == 422
    answer = client.submit("/tai-khoan/mat-khau", dict(fields, cu=PASSWORD))
    assert "Đã đổi mật khẩu" in answer.text
    assert other.page("/", allow_redirects=False).status_code == 303
    assert Client(server).sign_in("doi-mat-khau").status_code == 403
    assert "Tổng quan" in Client(server).sign_in("doi-mat-khau", "mot-mat-khau-moi").text
    assert found(server, ["mot-mat-khau-moi"]) == []


def test_an_invitation_is_good_once_and_sets_ones_own_password(server, admin):
    answer = admin.submit("/nguoi-dung/them", {"ten": "duoc-moi", "ho-ten": "Phạm Được Mời", "vai-tro": "officer",
                                               "don-vi": "0"})
    assert_well_formed(answer.text)
    link = re.search(r'href="(/moi\?ma=[^"]+)" id="invitation">(http[^<]+)<', answer.text)
    assert link[2] == server.url + link[1]
    for password in ("", "!", PASSWORD):
        assert Client(server).sign_in("duoc-moi", password).status_code in (403, 429)
    guest = Client(server)
    page = guest.page(link[1])
    assert_well_formed(page.text)
    assert "Phạm Được Mời" in page.text
    token = re.search(r'name="csrf" value="([^"]+)"', page.text)[1]
    fields = {"ma": link[1].partition("=")[2], "moi": "cua-rieng-toi", "lai": "cua-rieng-toi"}
    assert guest.submit("/moi", dict(fields, lai="khac"), token).status_code == 422
    assert guest.submit("/moi", fields, token).url.endswith("/dang-nhap")
    assert guest.submit("/moi", fields, token).status_code == 404
    assert guest.page(link[1]).status_code == 404
    assert "Tổng quan" in Client(server).sign_in("duoc-moi", "cua-rieng-toi").text
    assert found(server, [fields["ma"], "cua-rieng-toi"]) == []


def test_who_is_locked_is_out_everywhere_until_invited_again(server, admin):
    client = person(server, "bi-khoa")
    token = make_token(client, "read")
    users = admin.page("/nguoi-dung").text
    assert_well_formed(users)
    number = re.search(r'/nguoi-dung/(\d+)">Người bi-khoa', users)[1]
    assert_well_formed(admin.page(f"/nguoi-dung/{number}").text)
    assert "Đã khóa" in admin.submit(f"/nguoi-dung/{number}/khoa").text
    assert client.page("/", allow_redirects=False).status_code == 303
    assert api(server, token, "/viec.json").status_code == 401
    assert Client(server).sign_in("bi-khoa").status_code == 403
    own = re.search(rf'/nguoi-dung/(\d+)">Lê Quản Trị', users)[1]
    assert admin.submit(f"/nguoi-dung/{own}/khoa").status_code == 409
    link = re.search(r'href="(/moi\?ma=([^"]+))"', admin.submit(f"/nguoi-dung/{number}/moi").text)
    guest = Client(server)
    guest.submit("/moi", {"ma": link[2], "moi": PASSWORD, "lai": PASSWORD}, guest.token(link[1]))
    assert "Tổng quan" in Client(server).sign_in("bi-khoa").text


# --- tokens ---

def make_token(client, *scopes, days="30"):
    answer = client.submit("/tai-khoan/khoa", dict({"ten": "Phần mềm một cửa", "ngay": days}, **{s: "1" for s in scopes}))
    assert answer.status_code == 200, answer.text
    assert_well_formed(answer.text)
    return re.search(r'id="token">(dondoc_[A-Za-z0-9_-]{43})<', answer.text)[1]


def api(server, token, path, method="GET", **kwargs):
    return requests.request(method, server.url + path, headers={"Authorization": "Bearer " + token}, timeout=60,
                            allow_redirects=False, **kwargs)


def test_a_token_does_what_its_scopes_say_and_nothing_else(server):
    client = person(server, "may")
    read, register, submit = (make_token(client, scope) for scope in ("read", "register", "submit"))
    files = {"tep": ("may.txt", PAPER.replace("Số 45", "Số 77").encode())}
    assert api(server, read, "/van-ban/tai-len", "POST", files=files).status_code == 403
    sent = api(server, register, "/van-ban/tai-len", "POST", files=files)
    assert sent.status_code == 303 and sent.headers["Location"].startswith("/van-ban/")
    paper = int(sent.headers["Location"].rpartition("/")[2])
    assert api(server, register, "/van-ban.json").status_code == 403
    listed = api(server, read, "/van-ban.json").json()
    assert listed["total"] == len(listed["items"])
    mine = [item for item in listed["items"] if item["id"] == paper][0]
    assert mine["number"] == "77" and mine["proposed"] >= 1
    # the person may confirm, no program may
    assert api(server, submit, f"/van-ban/{paper}/xac-nhan-het", "POST").status_code == 403
    client.submit(f"/van-ban/{paper}/xac-nhan-het")
    work = api(server, read, f"/viec.json?van-ban={paper}").json()["items"][0]
    assert work["state"] == "assigned" and work["words"]
    assert api(server, read, f"/phan-cong/{work['id']}/nhan", "POST").status_code == 403
    assert api(server, submit, f"/phan-cong/{work['id']}/nhan", "POST").status_code == 303
    assert api(server, read, f"/viec.json?van-ban={paper}").json()["items"][0]["state"] == "acknowledged"
    for path in ("/tai-khoan", "/tai-khoan/hai-buoc", "/nguoi-dung"):
        assert api(server, read, path).status_code == 403
    for path in ("/tai-khoan/khoa", "/tai-khoan/mat-khau", "/dang-xuat", "/nguoi-dung/them"):
        assert api(server, submit, path, "POST").status_code == 403
    assert found(server, [read, register, submit]) == []


def test_a_token_that_is_none_is_refused_and_a_cookie_beside_it_does_not_help(server, clerk):
    for token in ("", "dondoc_" + "A" * 43, "x", "\xff" * 50):
        answer = api(server, token, "/viec.json")
        assert answer.status_code == 401 and answer.headers["WWW-Authenticate"] == "Bearer"
    answer = clerk.page("/viec.json", headers={"Authorization": "Bearer x"}, allow_redirects=False)
    assert answer.status_code == 401
    assert clerk.page("/viec.json", headers={"Authorization": "Basic eDp5"}, allow_redirects=False).status_code == 401
    assert clerk.page("/viec.json").json()["total"] >= 0


def test_a_token_is_taken_back(server):
    client = person(server, "thu-hoi")
    token = make_token(client, "read")
    assert api(server, token, "/").status_code == 200
    page = client.page("/tai-khoan").text
    assert token not in page
    number = re.search(r'data-token="(\d+)"', page)[1]
    other = person(server, "nguoi-khac")
    assert other.submit(f"/tai-khoan/khoa/{number}/thu-hoi").status_code == 404
    assert client.submit(f"/tai-khoan/khoa/{number}/thu-hoi").status_code == 200
    assert api(server, token, "/").status_code == 401


@pytest.mark.parametrize("fields,words", [
    ({"ten": "", "ngay": "1", "read": "1"}, "tên khóa"), ({"ten": "x", "ngay": "1"}, "Chưa chọn việc"),
    ({"ten": "x", "ngay": "0", "read": "1"}, "từ 1 đến"), ({"ten": "x", "ngay": "400", "read": "1"}, "từ 1 đến"),
])
def test_a_token_without_name_scope_or_days_is_refused(clerk, fields, words):
    answer = clerk.submit("/tai-khoan/khoa", fields)
    assert answer.status_code == 422 and words in answer.text


def test_the_account_page_is_well_formed_and_has_labels(clerk):
    for path in ("/tai-khoan", "/tai-khoan/hai-buoc"):
        assert_well_formed(clerk.page(path).text)
    assert LOGIN in clerk.page("/tai-khoan").text


def test_the_command_line_lets_in_who_lost_everything(server):
    client = person(server, "mat-het")
    turn_on(client)
    assert "Đã tắt" in dondoc("user", "second-off", "--db", server.db, "mat-het", env=dict(os.environ, LANG="vi_VN.UTF-8")).stdout
    assert "Tổng quan" in Client(server).sign_in("mat-het").text

"""Pages of days: the calendar, settings, an extension and an awaited event, as a clerk uses them."""
import re

import pytest

from served import PASSWORD, Client, dondoc
from test_http import assert_well_formed

NOTICE = """ĐẢNG BỘ TỈNH SƠN HÀ          ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số 31-TB/ĐUK                 Hà Lâm, ngày 15 tháng 01 năm 2021

THÔNG BÁO
kết luận kiểm tra {mark}

1. Giao Ban Tổ chức xây dựng kế hoạch khắc phục, gửi về Đảng ủy Khối trước ngày 20/02/2021.

2. Văn phòng báo cáo kết quả trong 20 ngày sau khi Tỉnh ủy ban hành Chỉ thị.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn A
"""
DIRECTIVE = """TỈNH ỦY SƠN HÀ          ĐẢNG CỘNG SẢN VIỆT NAM
*
Số {number}-CT/TU                 Hà Lâm, ngày {day} tháng 03 năm 2021

CHỈ THỊ
về công tác kiểm tra

1. Các cấp ủy quán triệt Chỉ thị này.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Trần Văn B
"""


def send(client, name, text):
    answer = client.post(client.base + "/van-ban/tai-len", data=client.marks("/van-ban"),
                         files=[("tep", (name, text.encode(), "text/plain"))])
    assert answer.status_code == 200, answer.text
    papers = client.page("/van-ban.json").json()["items"]
    return max(item["id"] for item in papers)


def owed(client, paper):
    """The assignments of a paper, by their words."""
    return client.page(f"/viec.json?van-ban={paper}").json()["items"]


@pytest.fixture(scope="module")
def paper(server):
    client = Client(server)
    client.sign_in()
    number = send(client, "tb-31.txt", NOTICE.format(mark="lần một"))
    assert client.submit(f"/van-ban/{number}/xac-nhan-het").status_code == 200
    return number


def one(client, paper, words):
    found = [item for item in owed(client, paper) if words in item["words"]]
    assert len(found) == 1, owed(client, paper)
    return found[0]


def test_an_extension_keeps_its_reason_and_the_day_before(clerk, paper):
    row = one(clerk, paper, "kế hoạch khắc phục")
    page = clerk.page(f"/viec/{row['task']}").text
    assert_well_formed(page)
    assert f'action="/phan-cong/{row["id"]}/gia-han"' in page
    address = f"/phan-cong/{row['id']}/gia-han"
    assert clerk.submit(address, {"han": "28/02/2021", "ly-do": " "}).status_code == 422
    assert clerk.submit(address, {"han": "20/02/2021", "ly-do": "cùng ngày"}).status_code == 422
    done = clerk.submit(address, {"han": "28/02/2021", "ly-do": "chờ <hướng dẫn>", "van-ban": str(paper)})
    assert done.status_code == 200 and "Đã gia hạn" in done.text
    assert "Gia hạn từ 20/02/2021 đến 28/02/2021: chờ &lt;hướng dẫn&gt;" in done.text
    log = clerk.page(f"/viec/{row['task']}/gia-han.json").json()
    assert log["total"] == 1 and log["items"][0]["before"] == "2021-02-20" and log["items"][0]["document"] == paper
    assert one(clerk, paper, "kế hoạch khắc phục")["due"] == "2021-02-28"


def test_an_awaited_paper_gives_the_day_when_it_comes(clerk, paper):
    row = one(clerk, paper, "báo cáo kết quả")
    assert row["due"] is None and row["lamp"] == "can-ngay"
    page = clerk.page(f"/viec/{row['task']}").text
    assert "Hạn tính từ: tỉnh ủy ban hành chỉ thị" in page and "chưa có ngày" in page
    directive = send(clerk, "ct.txt", DIRECTIVE.format(number=5, day="01"))
    assert one(clerk, paper, "báo cáo kết quả")["due"] == "2021-03-22"  # the 21st is a Sunday
    page = clerk.page(f"/viec/{row['task']}").text
    assert_well_formed(page)
    assert f'href="/van-ban/{directive}"' in page
    done = clerk.submit(f"/viec/{row['task']}/su-kien", {"ngay": "02/03/2021"})
    assert done.status_code == 200 and "Đã ghi sự kiện" in done.text
    assert one(clerk, paper, "báo cáo kết quả")["due"] == "2021-03-22"
    assert clerk.submit(f"/viec/{row['task']}/su-kien", {}).status_code == 422
    other = one(clerk, paper, "kế hoạch khắc phục")
    assert clerk.submit(f"/viec/{other['task']}/su-kien", {"ngay": "02/03/2021"}).status_code == 409


def test_a_day_off_moves_what_was_computed(clerk, paper):
    page = clerk.page("/lich-nghi?nam=2021").text
    assert_well_formed(page)
    assert "12/02/2021" in page and "Tết Nguyên đán" in page
    done = clerk.submit("/lich-nghi", {"ngay": "22/03/2021", "loai": "off", "ly-do": "nghỉ hoán đổi"})
    assert done.status_code == 200 and "nghỉ hoán đổi" in done.text and "nhập tay" in done.text
    assert one(clerk, paper, "báo cáo kết quả")["due"] == "2021-03-23"
    assert clerk.submit("/lich-nghi/nap", {"bang": "22/03/2021;mặc định;\n31/02/2021;off;x"}).status_code == 422
    assert clerk.submit("/lich-nghi/nap", {"bang": "22/03/2021;mặc định;"}).status_code == 200
    assert one(clerk, paper, "báo cáo kết quả")["due"] == "2021-03-22"
    days = clerk.page("/lich-nghi.json?nam=2021").json()["items"]
    assert {"date": "2021-02-12", "entered": False, "kind": "off", "name": "Tết Nguyên đán"} in days
    assert clerk.submit("/lich-nghi", {"ngay": "22/03/2021", "loai": "nonsense", "ly-do": "x"}).status_code == 422


def test_settings_are_the_administrators(server, clerk):
    assert clerk.page("/cai-dat").status_code == 403
    dondoc("user", "add", "--db", server.db, "--name", "Quản Trị", "--role", "admin", "quantri", input=PASSWORD + "\n")
    admin = Client(server)
    admin.sign_in("quantri")
    page = admin.page("/cai-dat").text
    assert_well_formed(page)
    assert re.search(r'id="immediate-days"[^>]*value="10"|value="10"[^>]*id="immediate-days"', page)
    assert admin.submit("/cai-dat/immediate-days", {"gia-tri": "0"}).status_code == 422
    assert admin.submit("/cai-dat/immediate-days", {}).status_code == 422
    assert admin.submit("/cai-dat/nothing", {"gia-tri": "1"}).status_code == 404
    assert "Đã ghi cài đặt" in admin.submit("/cai-dat/immediate-days", {"gia-tri": "7"}).text
    assert 'value="7"' in admin.page("/cai-dat").text
    assert dondoc("verify", "--db", server.db).returncode == 0

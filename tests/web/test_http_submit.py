"""Handing in: files and papers as proof, what answers by itself, and what of a notice a plan leaves open."""
import re

import pytest
from served import PASSWORD, Client, dondoc
from test_http import assert_links_lead_somewhere, assert_well_formed

NOTICE = """TỈNH ỦY SƠN HÀ
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số {number}-TB/ĐUK

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 18 tháng 01 năm 2021

THÔNG BÁO
kết luận kiểm tra Đảng ủy Báo Sơn Hà

I. KHUYẾT ĐIỂM, HẠN CHẾ

1. Chương trình kiểm tra, giám sát năm 2021 xây dựng chậm.

2. Việc thu, nộp đảng phí của Chi bộ Phóng viên chưa đúng quy định.

II. NHIỆM VỤ

1. Đảng ủy Báo Sơn Hà xây dựng kế hoạch khắc phục, gửi về Ủy ban Kiểm tra Đảng ủy Khối trước ngày 20/02/2021.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Lúa
"""

PLAN = """ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
ĐẢNG ỦY BÁO SƠN HÀ
*
Số 9{number}-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 10 tháng 02 năm 2021

KẾ HOẠCH
khắc phục khuyết điểm sau kiểm tra

Các khuyết điểm nêu tại Thông báo số {number}-TB/ĐUK ngày 18/01/2021 của Đảng ủy Khối được khắc phục như sau:

I. BIỆN PHÁP

1. Ủy ban Kiểm tra Đảng ủy bổ sung chương trình kiểm tra, giám sát năm 2021, hoàn thành trước ngày 28/02/2021.

T/M ĐẢNG ỦY
BÍ THƯ

Lê Thị Hạnh
"""


@pytest.fixture(scope="module")
def leader(server):
    """Who accepts what the clerk hands in for the unit."""
    dondoc("user", "add", "--db", server.db, "--name", "Lãnh đạo", "--role", "leader", "lanhdao", input=PASSWORD + "\n")
    client = Client(server)
    client.sign_in("lanhdao", PASSWORD)
    return client


def send(client, path, *files, **fields):
    return client.post(client.base + path, timeout=120, data=dict(fields, csrf=client.token()),
                       files=[("tep", file) for file in files] or None)


def owed(clerk, number):
    """A notice in the register with its task confirmed; the path of the assignment."""
    page = send(clerk, "/van-ban/tai-len", (f"tb-{number}.txt", NOTICE.format(number=number).encode()))
    paper = re.search(r"/van-ban/(\d+)$", page.url)[1]
    assert "Đã xem 0 trên 1 nhiệm vụ" in page.text
    done = clerk.submit(f"/van-ban/{paper}/xac-nhan-het")
    assert "Đã xem 1 trên 1 nhiệm vụ: giao 1, bỏ 0." in done.text
    task = re.search(r'/viec/(\d+)', clerk.page(f"/viec?van-ban={paper}").text)[1]
    return re.search(r'href="(/phan-cong/\d+)"', clerk.page(f"/viec/{task}").text)[1]


def test_a_plan_is_handed_in_compared_and_accepted(clerk, leader):
    path = owed(clerk, 31)
    page = clerk.page(path)
    assert_well_formed(page.text)
    assert "Chưa có minh chứng nào được nộp." in page.text and "Nộp kết quả" in page.text
    page = send(clerk, path + "/nop", ("kh.txt", PLAN.format(number=31).encode()), ("bang.bin", b"\x00\x01 bytes"),
                **{"so-lieu": "92,4%", "ngay-hop": "05/02/2021"})
    assert page.url.endswith(path + "?da=chuyen"), page.text
    assert_well_formed(page.text)
    for words in ("Kế hoạch số 931-KH/ĐU", "bang.bin", "92,4%", "họp ngày 05/02/2021", "đã nộp kết quả"):
        assert words in page.text, words
    # the plan deals with one shortcoming, forgets the dues, and is itself what was asked for
    assert "trả lời 2 trên 3 điểm" in page.text and "Có viện dẫn văn bản giao việc." in page.text
    assert "✓ đã rõ việc, người, thời hạn" in page.text and "✗ chưa thấy trả lời" in page.text
    assert_links_lead_somewhere(page.text)
    file = re.search(r'href="(/ket-qua/\d+/tep)"', page.text)[1]
    got = clerk.page(file)
    assert got.content == b"\x00\x01 bytes" and got.headers["Content-Type"] == "application/octet-stream"
    assert "attachment" in got.headers["Content-Disposition"]
    assert clerk.submit(path + "/cong-nhan").status_code == 403, "nobody accepts what they handed in"
    assert "hoàn thành" in leader.submit(path + "/cong-nhan").text
    # the office's own overview counts what is owed below, unit by unit
    assert clerk.submit("/che-do/them", {"mau": "1"}).url.endswith("/che-do")
    board = clerk.page("/").text
    assert "Từng đơn vị, chậm nhất đứng trước" in board and 'id="units-list"' in board
    notice = re.search(r'href="/van-ban/(\d+)#dong-\d+"', clerk.page(path).text)[1]
    progress = clerk.page(f"/van-ban/{notice}/tien-do")
    assert_well_formed(progress.text)
    for words in ("Đảng bộ Báo Sơn Hà", "Kế hoạch số 931-KH/ĐU", "Được viện dẫn ở", "hoàn thành"):
        assert words in progress.text, words
    assert "Không có đơn vị nào như vậy." in clerk.page(f"/van-ban/{notice}/tien-do?den=qua-han").text


def test_a_paper_that_cites_the_notice_is_proposed_and_taken(clerk):
    path = owed(clerk, 32)
    paper = send(clerk, "/van-ban/tai-len", ("kh-32.txt", PLAN.format(number=32).encode()))
    number = re.search(r"/van-ban/(\d+)$", paper.url)[1]
    page = clerk.page(path)
    assert "Văn bản có thể là kết quả" in page.text and "Kế hoạch số 932-KH/ĐU" in page.text
    page = clerk.submit(path + "/nop", {"van-ban": number})
    assert "Văn bản có thể là kết quả" not in page.text and "đã nộp kết quả" in page.text, page.text
    assert clerk.submit(path + "/khong-lay", {"van-ban": number}).status_code == 409


def test_a_proposal_is_declined(clerk):
    path = owed(clerk, 33)
    paper = send(clerk, "/van-ban/tai-len", ("kh-33.txt", PLAN.format(number=33).encode()))
    number = re.search(r"/van-ban/(\d+)$", paper.url)[1]
    assert "Văn bản có thể là kết quả" in clerk.page(path).text
    page = clerk.submit(path + "/khong-lay", {"van-ban": number})
    assert page.status_code == 200 and "Văn bản có thể là kết quả" not in page.text


def test_what_proves_nothing_is_refused_and_nothing_is_kept(clerk, server):
    path = owed(clerk, 34)
    before = server.rows()
    for fields in ({}, {"ghi-chu": "  "}, {"so-lieu": "nhiều"}, {"ngay-hop": "31/12/2030"}):
        answer = send(clerk, path + "/nop", ("", b""), **fields)
        assert answer.status_code == 422, (fields, answer.status_code)
        assert_well_formed(answer.text)
    secret = "MẬT\n" + PLAN.format(number=34)
    assert send(clerk, path + "/nop", ("mat.txt", secret.encode())).status_code == 422
    assert server.rows() == before


def test_nothing_arises_from_a_paper(clerk):
    paper = send(clerk, "/van-ban/tai-len", ("kh-35.txt", PLAN.format(number=35).split("I. BIỆN")[0].encode()))
    number = re.search(r"/van-ban/(\d+)$", paper.url)[1]
    assert "Chưa ai xem văn bản này có phát sinh nhiệm vụ hay không." in paper.text
    page = clerk.submit(f"/van-ban/{number}/khong-co-viec")
    assert "văn bản này không phát sinh nhiệm vụ." in page.text
    assert clerk.submit(f"/van-ban/{number}/khong-co-viec").status_code == 409
    assert "Chưa ai xem" in clerk.submit(f"/van-ban/{number}/co-viec").text

"""Giving a task to a set of organisations: the list is seen, changed a part at a time, and only then it binds."""
import re

import html5lib
import pytest

from served import PASSWORD, Client, dondoc

BLOCK = "Đảng ủy Khối các cơ quan tỉnh Sơn Hà"
BASES = 80

PAPER = """TỈNH ỦY SƠN HÀ
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số 61-TB/ĐUK

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 01 tháng 02 năm 2021

THÔNG BÁO
kết luận của Ban Thường vụ Đảng ủy Khối {subject}

Ban Thường vụ Đảng ủy Khối kết luận như sau:

1. 100% các cấp ủy cơ sở xây dựng nghị quyết về {subject}, gửi Đảng ủy Khối trước ngày 20/02/2021.

2. Ban Tổ chức Đảng ủy Khối tổng hợp kết quả, báo cáo Ban Thường vụ trước ngày 28/02/2021.

Nơi nhận:
- Các chi, đảng bộ cơ sở,
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Tô Văn Mận
"""


class Register:
    """A paper that came in, with its proposals."""

    def __init__(self, clerk, subject):
        self.clerk = clerk
        answer = clerk.post(clerk.base + "/van-ban/tai-len", timeout=60, data={"csrf": clerk.token()},
                            files={"tep": (f"{subject}.txt", PAPER.format(subject=subject).encode(), "text/plain")})
        self.address = re.search(r"/van-ban/\d+", answer.url)[0]
        text = clerk.page(self.address).text
        self.tasks = [int(n) for n in re.findall(r'data-task="(\d+)"', text)]
        assert len(self.tasks) == 2


def fields_of(text):
    """The form of a list as a browser would send it: hidden fields, and boxes that are ticked."""
    form = html5lib.parse(text, namespaceHTMLElements=False).find(".//form[@id='set-form']")
    fields = {}
    for field in form.iter("input"):
        if field.get("type") == "checkbox" and field.get("checked") is None:
            continue
        fields.setdefault(field.get("name"), []).append(field.get("value"))
    return fields


def listed(text):
    """Number of each organisation on the page by its name, in their order."""
    page = html5lib.parse(text, namespaceHTMLElements=False)
    return {li.find("label").find("input").tail.strip(): li.get("data-org")
            for li in page.iter("li") if li.get("data-org") not in (None, "0")}


def count(text):
    return int(re.search(r"Được giao: (\d+) nơi", text)[1])


def owed(clerk, task):
    return len(re.findall(r'data-assignment="\d+"', clerk.page(f"/viec/{task}").text))


@pytest.fixture(scope="module")
def paper(server):
    client = Client(server)
    client.sign_in()
    return Register(client, "chuyển đổi số")


def test_a_set_is_seen_before_it_binds(clerk, paper):
    text = clerk.page(paper.address).text
    assert f'href="/nhiem-vu/{paper.tasks[0]}/danh-sach"' in text
    assert f'id="confirm-{paper.tasks[0]}"' not in text and f'id="confirm-{paper.tasks[1]}"' in text
    # what names one is confirmed with the others; what names many waits for its list
    answer = clerk.submit(f"{paper.address}/xac-nhan-het")
    assert "cần xem danh sách trước" in answer.text
    assert owed(clerk, paper.tasks[1]) == 1
    assert owed(clerk, paper.tasks[0]) == 0


def test_the_list_is_gone_through_a_part_at_a_time(clerk, paper):
    address = f"/nhiem-vu/{paper.tasks[0]}/danh-sach"
    first = clerk.page(address).text
    assert "100% các cấp ủy cơ sở" in first and f"các cấp ủy cơ sở thuộc {BLOCK}" in first
    assert count(first) == BASES and len(listed(first)) == 60
    # one is left out on the first part, one supports; then the second part
    names = listed(first)
    left_out, supports = names["Chi bộ Tỉnh đoàn"], names["Đảng bộ Báo Sơn Hà"]
    fields = fields_of(first)
    fields["chon"].remove(left_out)
    fields["phoi-hop"] = [supports]
    fields["lam"] = "sau"
    second = clerk.submit(address, fields).text
    assert count(second) == BASES - 1 and len(listed(second)) == 20
    assert not set(listed(second)) & set(names)
    # somebody is added there, named as a paper names them, and a name that nobody has
    fields = fields_of(second)
    fields["them"] = "các ban đảng\nTổ công tác số 5"
    fields["lam"] = "xem"
    more = clerk.submit(address, fields).text
    assert count(more) == BASES - 1 + 2 + 1
    assert "Có tên chưa có trong cây tổ chức" in more
    fields = fields_of(more)
    if "bo-ten" not in more:
        fields["lam"] = "sau"
        more = clerk.submit(address, fields).text
        fields = fields_of(more)
    fields["bo-ten"] = ["0"]
    fields["lam"] = "truoc"
    back = clerk.submit(address, fields).text
    assert count(back) == BASES + 1
    assert left_out not in fields_of(back)["chon"] and supports in fields_of(back)["phoi-hop"]
    assert "trừ Chi bộ Tỉnh đoàn" in back
    # nothing was kept so far
    assert owed(clerk, paper.tasks[0]) == 0
    fields = fields_of(back)
    fields["lam"] = "giao"
    done = clerk.submit(address, fields)
    assert done.status_code == 200 and "Đã xác nhận nhiệm vụ" in done.text
    task = clerk.page(f"/viec/{paper.tasks[0]}").text
    assert len(re.findall(r'data-assignment="\d+"', task)) == BASES + 1
    # sent twice it is done once; decided anew it is refused
    assert clerk.submit(address, fields).status_code == 200
    del fields["lan-gui"]
    assert clerk.submit(address, fields).status_code == 409


def test_nobody_is_refused_and_the_list_is_kept(clerk):
    paper = Register(clerk, "văn hóa công vụ")
    address = f"/nhiem-vu/{paper.tasks[0]}/danh-sach"
    fields = fields_of(clerk.page(address).text)
    fields.update({"bieu-thuc": "", "hien": "", "chon": [], "lam": "giao"})
    assert clerk.submit(address, fields).status_code == 422
    for wrong in ("6//", "999999//co-so", "x", "7" * 40):
        answer = clerk.submit(address, dict(fields, **{"bieu-thuc": wrong, "lam": "xem"}))
        assert answer.status_code in (404, 422), wrong
    assert clerk.submit(address, dict(fields, chon=["x"])).status_code == 422
    assert owed(clerk, paper.tasks[0]) == 0
    # what was changed of the task comes along
    fields = {"sua": "1", "noi-dung": "Nghị quyết về văn hóa", "don-vi": "các ban đảng", "loai-han": "date",
              "han": "25/02/2021", "loi-han": "", "san-pham": "", "qua": ""}
    text = clerk.submit(address, fields).text
    assert count(text) == 2 and "Nghị quyết về văn hóa" in text
    sent = dict(fields_of(text), lam="giao")
    assert clerk.submit(address, sent).status_code == 200
    task = clerk.page(f"/viec/{paper.tasks[0]}").text
    assert "Nghị quyết về văn hóa" in task and "25/02/2021" in task
    assert len(re.findall(r'data-assignment="\d+"', task)) == 2


def test_the_list_is_well_formed(clerk):
    paper = Register(clerk, "an toàn giao thông")
    text = clerk.page(f"/nhiem-vu/{paper.tasks[0]}/danh-sach").text
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(text)
    assert parser.errors == []


UNIT, UNIT_NAME = "so.nong.nghiep", "Đảng bộ Sở Nông nghiệp và Phát triển nông thôn"


def test_a_unit_passes_onward_what_it_owes(server, clerk):
    paper = Register(clerk, "khuyến nông")
    address = f"/nhiem-vu/{paper.tasks[0]}/danh-sach"
    fields = fields_of(clerk.page(address).text)
    fields["lam"] = "giao"
    clerk.submit(address, fields)
    dondoc("user", "add", "--db", server.db, "--name", "Phạm Thị Ruộng", "--role", "unit", "--org", UNIT_NAME, UNIT,
           input=PASSWORD + "\n")
    unit = Client(server)
    unit.sign_in(UNIT)
    owes = re.search(r'data-assignment="(\d+)"', unit.page(f"/viec/{paper.tasks[0]}").text)[1]
    assert 'id="pass-on"' in unit.page(f"/phan-cong/{owes}").text
    # the superior does not pass in the unit's place
    assert 'id="pass-on"' not in clerk.page(f"/phan-cong/{owes}").text
    assert clerk.page(f"/phan-cong/{owes}/giao-tiep").status_code == 403

    address = f"/phan-cong/{owes}/giao-tiep"
    first = unit.page(address).text
    assert count(first) == 3 and "Không sau ngày 20/02/2021" in first
    fields = fields_of(first)
    fields["noi-dung"] = "Chi bộ góp ý dự thảo nghị quyết"
    late = unit.submit(address, dict(fields, han="21/02/2021", lam="giao"))
    assert late.status_code == 422 and "không được sau hạn của cấp trên" in late.text
    # one is left out; somebody beside is none of theirs
    fields["chon"] = fields["chon"][:2]
    beside = unit.submit(address, dict(fields, han="15/02/2021", them="Chi bộ Tỉnh đoàn", lam="giao"))
    assert beside.status_code == 422 and "không phải đơn vị cấp dưới" in beside.text
    done = unit.submit(address, dict(fields, han="15/02/2021", lam="giao"))
    assert done.status_code == 200 and "Đã giao tiếp cho cấp dưới" in done.text
    assert "0/2 nơi đã xong" in done.text and "Chi bộ góp ý dự thảo nghị quyết" in done.text
    # figures for the superior, and the task does not stand among those of the paper
    assert "Đã giao tiếp: 0/2 nơi đã xong" in clerk.page(f"/viec/{paper.tasks[0]}").text
    assert len(re.findall('data-task="', clerk.page(paper.address).text)) == 2


def test_others_are_taken_in_later(clerk):
    paper = Register(clerk, "thi đua")
    address = f"/nhiem-vu/{paper.tasks[0]}/danh-sach"
    fields = fields_of(clerk.page(address).text)
    left_out = fields["chon"].pop()
    fields["lam"] = "giao"
    clerk.submit(address, fields)
    assert owed(clerk, paper.tasks[0]) == BASES - 1
    assert 'id="widen"' in clerk.page(f"/viec/{paper.tasks[0]}").text
    address = f"/viec/{paper.tasks[0]}/them"
    fields = fields_of(clerk.page(address).text)
    assert "chon" not in fields
    fields["them"] = "Ban Tổ chức Đảng ủy Khối"
    fields["bieu-thuc"] = left_out
    fields["hien"], fields["chon"] = left_out, [left_out]
    text = clerk.submit(address, dict(fields, lam="xem")).text
    assert count(text) == 2
    done = clerk.submit(address, dict(fields_of(text), lam="giao"))
    assert "Đã giao thêm đơn vị" in done.text
    assert owed(clerk, paper.tasks[0]) == BASES + 1
    # all of them owe it already
    assert clerk.submit(address, dict(fields_of(text), csrf=clerk.token(), lam="giao",
                                      **{"lan-gui": []})).status_code == 409

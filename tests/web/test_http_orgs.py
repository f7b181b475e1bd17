"""The organisation tree in the browser: pages, files, a table in two steps, changes, and names that are asked once."""
import csv
import io
import re
import zipfile

import html5lib
import pytest

from served import ROOT, Client

BLOCK = "Đảng ủy Khối các cơ quan tỉnh Sơn Hà"

PAPER = """TỈNH ỦY SƠN HÀ
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số {number}-TB/ĐUK

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 01 tháng 02 năm 2021

THÔNG BÁO
kết luận của Ban Thường vụ Đảng ủy Khối về công tác {number}

Ban Thường vụ Đảng ủy Khối kết luận như sau:

{tasks}

Nơi nhận:
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Tô Văn Mận
"""


def tree_of(text):
    return html5lib.parse(text, namespaceHTMLElements=False)


def number_of(clerk, name):
    """The number of an organisation, from the list."""
    for link in tree_of(clerk.page("/don-vi").text).iter("a"):
        if link.text == name and re.fullmatch(r"/don-vi/\d+", link.get("href", "")):
            return int(link.get("href").rsplit("/", 1)[1])
    raise AssertionError(f"{name} is not on the list")


def table(clerk):
    answer = clerk.get(clerk.base + "/don-vi.csv", timeout=30)
    assert answer.status_code == 200 and "attachment" in answer.headers["Content-Disposition"]
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))


def upload(clerk, name, text):
    return clerk.post(clerk.base + "/don-vi/nhap", data={"csrf": clerk.token()}, timeout=30,
                      files={"tep": (name, text.encode(), "text/csv")})


def register(clerk, number, *tasks):
    """A paper with these demands; its address."""
    words = "\n\n".join(f"{i}. {task}" for i, task in enumerate(tasks, 1))
    answer = clerk.post(clerk.base + "/van-ban/tai-len", timeout=60, data={"csrf": clerk.token()},
                        files={"tep": (f"{number}.txt", PAPER.format(number=number, tasks=words).encode(), "text/plain")})
    return re.search(r"/van-ban/\d+", answer.url)[0]


def owed(clerk, org):
    """How many open assignments an organisation's own page tells of."""
    return int(re.search(r"(\d+) việc của đơn vị", clerk.page(f"/don-vi/{org}").text)[1])


def test_the_tree_is_taken_along_as_a_file(clerk):
    rows = table(clerk)
    assert rows[0]["Tên"] == "Tỉnh ủy Sơn Hà" and rows[0]["Loại"] == "Tỉnh ủy"
    assert {"Mã", "Cấp trên", "Tên viết tắt", "Liên hệ"} <= set(rows[0])
    answer = clerk.get(clerk.base + "/don-vi.xlsx", timeout=60)
    assert answer.status_code == 200, answer.text[:300]
    with zipfile.ZipFile(io.BytesIO(answer.content)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "Tỉnh ủy Sơn Hà" in sheet and sheet.count("<row ") == len(rows) + 1
    assert clerk.get(clerk.base + "/don-vi.pdf", timeout=30).status_code == 404


def test_a_page_tells_what_is_known_and_takes_more(clerk):
    org = number_of(clerk, "Văn phòng Đảng ủy Khối")
    text = clerk.page(f"/don-vi/{org}").text
    assert "VPĐUK" in text and BLOCK in text
    answer = clerk.submit(f"/don-vi/{org}/sua", {
        "loai": "van-phong", "ky-hieu": "VPĐUK", "tu": "01/03/2001", "dung-dau": "Lê Thị Mận", "dia-chi": "Số 1 Hà Lâm",
        "lien-he": "Văn thư; Nguyễn Thị Lan; 0203111\nChánh Văn phòng; Lê Thị Mận"})
    for words in ("Đã ghi.", "01/03/2001", "Lê Thị Mận", "Số 1 Hà Lâm", "Nguyễn Thị Lan, 0203111"):
        assert words in answer.text
    bad = clerk.submit(f"/don-vi/{org}/sua", {"lien-he": "không có tên"})
    assert bad.status_code == 422 and "vai trò và họ tên" in bad.text
    clerk.submit(f"/don-vi/{org}/ten", {"ten": "VP Khối <b>", "tat": "1"})
    assert "VP Khối &lt;b&gt;" in clerk.page(f"/don-vi/{org}").text
    clerk.submit(f"/don-vi/{org}/bo-ten", {"ten": "VP Khối <b>"})
    assert "VP Khối" not in clerk.page(f"/don-vi/{org}").text


def test_a_renamed_one_keeps_its_old_name_for_old_papers(clerk):
    block = number_of(clerk, BLOCK)
    answer = clerk.submit(f"/don-vi/{block}/them", {"ten": "Chi bộ Cũ", "loai": "chi-bo", "ky-hieu": "CB"})
    org = int(re.search(r"/don-vi/(\d+)", answer.url)[1])
    answer = clerk.submit(f"/don-vi/{org}/doi-ten", {"ten": "Chi bộ Mới", "ngay": "05/02/2021"})
    assert "<h1>Chi bộ Mới" in answer.text and "Chi bộ Cũ" in answer.text and "đến 05/02/2021" in answer.text
    assert clerk.submit(f"/don-vi/{org}/doi-ten", {"ten": "x", "ngay": "05/02/2031"}).status_code == 422


def test_a_table_is_seen_before_it_is_written(clerk):
    before = len(table(clerk))
    bad = upload(clerk, "bảng.csv", f"Tên;Loại;Cấp trên\nChi bộ Bảng một;chi-bo;{BLOCK}\nChi bộ Bảng hai;lạ lắm;{BLOCK}\n")
    assert bad.status_code == 200 and "Dòng 3: " in bad.text and "lạ lắm" in bad.text and 'id="keep"' not in bad.text
    good = upload(clerk, "bảng.csv", f"Tên;Loại;Cấp trên\n\"Chi bộ \"\"Bảng\"\" một\";chi-bo;{BLOCK}\n\n"
                                     f"Chi bộ Bảng hai;Chi bộ;{BLOCK}\n")
    assert "thêm 2" in good.text and len(table(clerk)) == before
    form = tree_of(good.text).find(".//form[@id='keep-form']")
    kept = next(field.get("value") for field in form.iter("input") if field.get("name") == "bang")
    assert "Đã ghi bảng" in clerk.submit("/don-vi/nhap/ghi", {"bang": kept}).text
    assert len(table(clerk)) == before + 2 and number_of(clerk, 'Chi bộ "Bảng" một')
    # the same once more has nothing to do, and what is no table is told
    assert "không có gì để ghi" in upload(clerk, "b.csv", f"Tên;Cấp trên\nChi bộ Bảng hai;{BLOCK}\n").text
    assert upload(clerk, "b.csv", "Họ;Tuổi\na;1\n").status_code == 422
    assert clerk.submit("/don-vi/nhap/ghi", {"bang": "Tên,Loại\nx,lạ lắm\n"}).status_code == 422


def test_open_work_follows_a_merger_and_a_split(clerk):
    block = number_of(clerk, BLOCK)
    orgs = {}
    for name in ("Đảng bộ Công ty Sông Hà", "Đảng bộ Công ty Núi Hà"):
        answer = clerk.submit(f"/don-vi/{block}/them", {"ten": name, "loai": "dang-bo-co-so"})
        orgs[name] = int(re.search(r"/don-vi/(\d+)", answer.url)[1])
    river, hill = orgs.values()
    paper = register(clerk, 71, "Đảng bộ Công ty Sông Hà báo cáo kết quả kiểm tra trước ngày 20/02/2021.",
                     "Đảng bộ Công ty Sông Hà gửi kế hoạch khắc phục trước ngày 25/02/2021.")
    clerk.submit(f"{paper}/xac-nhan-het")
    assert owed(clerk, river) == 2 and owed(clerk, hill) == 0
    refused = clerk.submit(f"/don-vi/{river}/ket-thuc", {"ngay": "10/02/2021"})
    assert refused.status_code == 409 and "2 việc chưa xong" in refused.text
    answer = clerk.submit(f"/don-vi/{river}/sap-nhap", {"vao": "Đảng bộ Công ty Núi Hà", "ngay": "10/02/2021"})
    assert "Đã sáp nhập" in answer.text and owed(clerk, hill) == 2 and owed(clerk, river) == 0
    assert "không còn hoạt động" in clerk.page(f"/don-vi/{river}").text
    answer = clerk.submit(f"/don-vi/{hill}/tach", {"ten": "Đảng bộ Công ty Núi Đông\nĐảng bộ Công ty Núi Tây",
                                                   "ngay": "12/02/2021"})
    east = int(re.search(r"/don-vi/(\d+)", answer.url)[1])
    west = number_of(clerk, "Đảng bộ Công ty Núi Tây")
    assert owed(clerk, east) == 2 and owed(clerk, west) == 0
    assignment = int(re.search(r"/viec/(\d+)/chuyen", answer.text)[1])
    answer = clerk.submit(f"/viec/{assignment}/chuyen", {"don-vi": str(west)})
    assert "Đã chuyển việc" in answer.text and owed(clerk, east) == 1 and owed(clerk, west) == 1
    assert clerk.submit(f"/viec/{assignment}/chuyen", {"don-vi": str(block)}).status_code == 409
    row = next(row for row in table(clerk) if row["Tên"] == "Đảng bộ Công ty Sông Hà")
    assert row["Đến ngày"] == "10/02/2021"


def test_an_unknown_name_is_asked_once(clerk):
    block = number_of(clerk, BLOCK)
    answer = clerk.submit(f"/don-vi/{block}/them", {"ten": "Đảng bộ Công ty Biển Hà", "loai": "dang-bo-co-so"})
    org = int(re.search(r"/don-vi/(\d+)", answer.url)[1])
    paper = register(clerk, 72, "Đảng bộ Công ty BH Sơn Hà báo cáo kết quả kiểm tra trước ngày 20/02/2021.",
                     "Đảng bộ Nhà máy Ngoài Tỉnh gửi báo cáo trước ngày 25/02/2021.")
    clerk.submit(f"{paper}/xac-nhan-het")
    text = clerk.page(paper).text
    names = [field.get("value") for field in tree_of(text).find(".//section[@id='unknown-units']").iter("input")
             if field.get("name") == "ten"]
    assert len(set(names)) == 2, names
    first, second = dict.fromkeys(names)
    refused = clerk.submit(f"{paper}/ten-don-vi", {"ten": first, "la": "Không có đơn vị này"})
    assert refused.status_code == 422 and "Không rõ" in refused.text
    clerk.submit(f"{paper}/ten-don-vi", {"ten": first, "la": str(org)})
    assert owed(clerk, org) == 1
    clerk.submit(f"{paper}/ten-don-vi", {"ten": second, "ngoai": "1"})
    assert 'id="unknown-units"' not in clerk.page(paper).text
    # the next paper knows both
    paper = register(clerk, 73, "Đảng bộ Công ty BH Sơn Hà báo cáo bổ sung trước ngày 27/02/2021.",
                     "Đảng bộ Nhà máy Ngoài Tỉnh gửi báo cáo bổ sung trước ngày 28/02/2021.")
    clerk.submit(f"{paper}/xac-nhan-het")
    assert 'id="unknown-units"' not in clerk.page(paper).text
    assert owed(clerk, org) == 2


def test_who_only_reads_sees_no_forms(server, clerk):
    org = number_of(clerk, BLOCK)
    reader = Client(server)
    reader.sign_in("kiemtra")
    for address in ("/don-vi", f"/don-vi/{org}"):
        text = reader.page(address).text
        assert BLOCK in text and "<form" not in text.split("<main", 1)[1]
    assert reader.submit(f"/don-vi/{org}/sua", {"ky-hieu": "x"}).status_code == 403


def test_what_a_notice_finds_with_a_unit_stands_on_its_page(server, clerk):
    paper = (ROOT / "examples" / "papers" / "2021-tb-45-duk.txt").read_bytes()
    sent = clerk.post(clerk.base + "/van-ban/tai-len", data=clerk.marks(), files={"tep": ("45.txt", paper)}, timeout=60)
    number = sent.url.split("/van-ban/")[1].split("?")[0]
    unit = re.search(r"^([0-9]+),Đảng bộ Sở Xây dựng,", clerk.page("/don-vi.csv").text, re.M)[1]
    assert 'id="findings"' not in clerk.page(f"/don-vi/{unit}").text, "nothing asks it for anything yet"
    clerk.submit(f"/van-ban/{number}/xac-nhan-het")
    found = clerk.page(f"/don-vi/{unit}").text
    part = found[found.index('id="findings"'):]
    links = re.findall(rf'href="(/van-ban/{number}#dong-[0-9]+)">([^<]+)<', part)
    assert len(links) > 2
    page = clerk.page(f"/van-ban/{number}").text
    for href, _ in links:
        assert f'id="{href.split("#")[1]}"' in page

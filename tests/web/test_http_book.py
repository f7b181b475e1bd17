"""The registers over HTTP: a draft gets its number at the gate of the checker; ten clerks at once; a book as a file."""
import concurrent.futures
import csv
import io
import re

import pytest
from served import ROOT, Client, dondoc

GOOD = (ROOT / "examples" / "papers" / "2021-tb-45-duk.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def books(server):
    """Numbers of a book of outgoing and one of incoming papers."""
    clerk = Client(server)
    clerk.sign_in()
    for side, name in (("out", "Nhiệm kỳ 2020–2025"), ("in", "Năm 2021")):
        assert clerk.submit("/so/mo", {"loai": side, "ten": name, "don-vi": "1", "tu-ngay": "01/01/2021"}).status_code == 200
    listed = dict(re.findall(r'href="/so/(\d+)">([^<]+)<', clerk.page("/so").text))
    return {"out": next(k for k, v in listed.items() if "Nhiệm kỳ" in v), "in": next(k for k, v in listed.items() if "Năm" in v)}


def rows(client, book):
    text = client.page(f"/so/{book}/so.csv").content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def sign(client, book, text, **fields):
    files = {"tep": ("du-thao.txt", text.encode())}
    return client.submit(f"/so/{book}/ky", {"ngay": "12/02/2021", **fields}, files=files)


def test_a_draft_with_faults_gets_no_number_until_it_is_mended_or_overruled(clerk, books):
    draft = GOOD.replace("Số 45-TB/ĐUK", "Số      -TB/ĐUK").replace("ngày 18 tháng 01 năm 2021", "ngày     tháng     năm 2021")
    broken = re.sub(r"Nơi nhận:.*?(?=\n\n|T/M|TM\.|$)", "", draft, flags=re.S)
    before = len(rows(clerk, books["out"]))
    refused = sign(clerk, books["out"], broken)
    assert refused.status_code == 422 and "Chưa cấp số" in refused.text and 'id="sign-reason"' in refused.text
    assert len(rows(clerk, books["out"])) == before
    taken = sign(clerk, books["out"], broken, **{"ly-do": "văn bản gửi nội bộ"})
    assert taken.status_code == 200 and "Đã cấp số" in taken.text, taken.text
    row = rows(clerk, books["out"])[-1]
    assert row["Số và ký hiệu"] == "01-TB/ĐUK" and "văn bản gửi nội bộ" in row["Ghi chú"]
    # the paper stands in the register under its number and day, and its tasks wait
    number = re.search(r'href="/van-ban/(\d+)">01-TB/ĐUK<', clerk.page(f"/so/{books['out']}").text)[1]
    paper = clerk.page(f"/van-ban/{number}").text
    assert "01-TB/ĐUK" in paper and 'datetime="2021-02-12"' in paper


def test_number_and_day_are_written_into_the_draft(clerk, books, tmp_path):
    """A programme begun from the office's data, which leaves room for its number, comes back with it."""
    root = clerk.page("/don-vi/1/soan/chuong-trinh")
    draft = root.content
    assert draft[:2] == b"PK"
    answer = clerk.submit(f"/so/{books['out']}/ky", {"ngay": "05/02/2021", "ly-do": "dự thảo chương trình"},
                          files={"tep": ("chuong-trinh.docx", draft)})
    assert answer.status_code == 200 and "Đã cấp số" in answer.text, answer.text
    number = re.search(r'href="/van-ban/(\d+)">01-CTr/[^<]+<', answer.text)[1]
    kept = tmp_path / "kept.docx"
    kept.write_bytes(clerk.page(f"/van-ban/{number}/tep").content)
    text = dondoc("read", "--text", kept).stdout
    assert re.search(r"Số:? 01-CTr/", text) and "ngày 05 tháng 02 năm 2021" in text


def test_a_file_that_is_no_paper_takes_no_number(clerk, books):
    before = len(rows(clerk, books["out"]))
    assert sign(clerk, books["out"], "xin chào").status_code == 422
    assert clerk.submit(f"/so/{books['out']}/ky", {"ngay": "12/02/2021"}).status_code == 422
    assert sign(clerk, books["out"], GOOD.replace("Số 45", "MẬT\n\nSố 45")).status_code in (403, 422)
    assert len(rows(clerk, books["out"])) == before


def test_a_secret_paper_and_a_wrong_number_leave_their_numbers(clerk, books):
    enter = {"loai": "Báo cáo", "ky-hieu": "BC/TU", "ngay": "10/02/2021", "trich-yeu": "về một việc kín"}
    assert clerk.submit(f"/so/{books['out']}/vao", {**enter, "mat": "1"}).status_code == 200
    page = clerk.submit(f"/so/{books['out']}/vao", {**enter, "trich-yeu": "tháng 01"}).text
    entry = re.search(r'id="muc-(\d+)"', page)[1]
    assert clerk.submit(f"/so/muc/{entry}/khong-dung", {"ly-do": ""}).status_code == 422
    assert clerk.submit(f"/so/muc/{entry}/khong-dung", {"ly-do": "ký nhầm"}).status_code == 200
    reports = [row for row in rows(clerk, books["out"]) if row["Loại văn bản"] == "Báo cáo"]
    assert [row["Số và ký hiệu"] for row in reports] == ["01", "02-BC/TU"]
    assert "mật" in reports[0]["Ghi chú"] and reports[0]["Trích yếu"] == "" and "ký nhầm" in reports[1]["Ghi chú"]
    assert "về một việc kín" not in clerk.page(f"/so/{books['out']}").text


def test_ten_clerks_issue_a_hundred_numbers_without_hole_or_double(server, clerk, books):
    def issue(which):
        client = Client(server)
        client.sign_in()
        for i in range(10):
            answer = client.submit(f"/so/{books['out']}/vao", {
                "loai": "Công văn" if i % 2 else "Tờ trình", "ky-hieu": "X/TU", "ngay": "11/02/2021",
                "trich-yeu": f"người {which}, lần {i}"})
            assert answer.status_code == 200, answer.text
    with concurrent.futures.ThreadPoolExecutor(10) as pool:
        list(pool.map(issue, range(10)))
    for kind in ("Công văn", "Tờ trình"):
        numbers = [int(row["Số và ký hiệu"].split("-")[0]) for row in rows(clerk, books["out"]) if row["Loại văn bản"] == kind]
        assert numbers == list(range(1, 51))


def test_an_arrival_has_its_number_and_its_hour(clerk, books):
    sent = clerk.post(clerk.base + "/van-ban/tai-len", data=clerk.marks(), files={"tep": ("45.txt", GOOD.encode())}, timeout=60)
    paper = sent.url.split("/van-ban/")[1].split("?")[0]
    text = clerk.submit(f"/so/{books['in']}/vao", {"van-ban": paper, "chuyen": "Ban Tổ chức"}).text
    assert "45-TB/ĐUK" in text and "Ban Tổ chức" in text
    again = clerk.submit(f"/so/{books['in']}/vao", {"van-ban": paper})
    assert again.status_code == 409 and "đã có trong sổ" in again.text
    assert "Số đến 01" in clerk.page(f"/van-ban/{paper}").text


def test_an_arrival_is_passed_on_after_it_was_entered(clerk, books):
    fields = {"loai": "Công văn", "ky-hieu": "77-CV/TU", "ngay": "10/02/2021", "noi": "Tỉnh ủy Sơn Hà"}
    page = clerk.submit(f"/so/{books['in']}/vao", fields)
    entry = re.search(r'id="muc-(\d+)"', page.text)[1]
    assert clerk.submit(f"/so/muc/{entry}/chuyen", {"chuyen": ""}).status_code == 422
    for to in ("Ban Tổ chức", "Ban Dân vận"):
        passed = clerk.submit(f"/so/muc/{entry}/chuyen", {"chuyen": to})
        assert passed.status_code == 200 and passed.url.endswith(f"#muc-{entry}")
    row = rows(clerk, books["in"])[-1]
    assert (row["Số, ký hiệu"], row["Chuyển cho"]) == ("77-CV/TU", "Ban Dân vận")


def printed(client, book, **choice):
    """Cells of the rows of the sheets, and the page."""
    text = client.page(f"/so/{book}/in", params=choice).text
    body = "".join(re.findall(r"<tbody>(.*?)</tbody>", text, re.S))
    return [re.findall(r"<td[^>]*>(.*?)</td>", row, re.S) for row in re.findall(r"<tr.*?</tr>", body, re.S)], text


def test_a_book_is_printed_as_its_register(clerk, books):
    every, text = printed(clerk, books["out"])
    assert len(every) == len(rows(clerk, books["out"])) and all(len(row) == 10 for row in every)
    # each series begins on a sheet of its own, from its first number on
    kinds = re.findall(r"Nhiệm kỳ 2020–2025 – ([^<]+)</p>", text)
    assert len(kinds) == len(set(kinds)) == text.count("<thead>") and "Báo cáo" in kinds
    reports, text = printed(clerk, books["out"], loai="Báo cáo")
    assert [row[0] for row in reports] == ["01", "02-BC/TU"] and "Từ số 01 đến số 02" in text
    assert "mật" in reports[0][9] and reports[0][3:6] == ["", "", ""]
    assert "ký nhầm" in reports[1][9] and '<tr class="void"><td>02-BC/TU' in text
    assert "trong đó 1 số không dùng và 1 văn bản mật" in text
    letters, _ = printed(clerk, books["out"], loai="Công văn", **{"tu-so": "7", "den-so": "9"})
    assert [row[0] for row in letters] == ["07-X/TU", "08-X/TU", "09-X/TU"]
    days, text = printed(clerk, books["out"], **{"tu-ngay": "12/02/2021", "kho": "a3"})
    assert days and all(row[1] >= "12/02/2021" for row in days) and 'class="register a3"' in text
    nothing, text = printed(clerk, books["in"], **{"den-ngay": "01/01/2021"})
    assert nothing == [] and "không có mục nào" in text
    arrivals, _ = printed(clerk, books["in"], **{"tu-so": "2"})
    assert arrivals[0][1:4] == ["02", "Tỉnh ủy Sơn Hà", "77-CV/TU"] and arrivals[0][6] == "Ban Dân vận"
    assert arrivals[0][7] == arrivals[0][0] != ""
    assert f'href="/so/{books["in"]}/in"' in clerk.page(f"/so/{books['in']}").text


def test_an_arrival_has_its_stamp(clerk, books):
    page = clerk.page(f"/so/{books['in']}").text
    entry = re.findall(r'id="muc-(\d+)"', page)[-1]
    assert f'href="/so/muc/{entry}/dau"' in page
    stamp = re.sub(r"<[^>]+>", "", clerk.page(f"/so/muc/{entry}/dau").text.split('class="stamp-sheet"')[1])
    for words in ("Tỉnh ủy Sơn Hà", "ĐẾN", "Số: 01", "Ngày: ", "Giờ: ", "Chuyển: Ban Tổ chức", "Số và ký hiệu HS:"):
        assert words in stamp, stamp
    sent = re.findall(r'id="muc-(\d+)"', clerk.page(f"/so/{books['out']}").text)[0]
    assert clerk.page(f"/so/muc/{sent}/dau").status_code == 422
    void = re.search(r'id="muc-(\d+)"', clerk.submit(f"/so/{books['in']}/vao", {"loai": "Công văn"}).text)[1]
    clerk.submit(f"/so/muc/{void}/khong-dung", {"ly-do": "vào nhầm"})
    assert clerk.page(f"/so/muc/{void}/dau").status_code == 422


def test_copies_of_a_paper_are_entered_from_its_page(clerk, books):
    paper = re.search(r'href="/van-ban/(\d+)">', clerk.page(f"/so/{books['in']}").text)[1]
    page = clerk.page(f"/van-ban/{paper}").text
    assert f'action="/so/{books["out"]}/ban-sao"' in page and f'action="/so/{books["in"]}/ban-sao"' not in page
    copy = {"van-ban": paper, "loai": "sao-y", "so-ban": "12", "noi": "các chi bộ trực thuộc", "nguoi-ky": "Trần Văn Sao",
            "ngay": "12/02/2021", "ky-hieu": "BS/TU"}
    address = f"/so/{books['out']}/ban-sao"
    for wrong in ({"so-ban": ""}, {"noi": ""}, {"ngay": ""}, {"ngay": "27/05/2026"}, {"loai": "ban-sao"}):
        assert clerk.submit(address, {**copy, **wrong}).status_code == 422, wrong
    assert clerk.submit(address, {**copy, "van-ban": ""}).status_code == 422
    assert clerk.submit(address, {**copy, "van-ban": "99999"}).status_code == 404
    kept = clerk.submit(address, copy)
    assert kept.status_code == 200 and kept.url.endswith(f"/van-ban/{paper}?da=ghi#books")
    shown = re.sub(r"<[^>]+>", "", kept.text.split('id="books"')[1])
    assert "Bản sao 01, 12 bản, gửi các chi bộ trực thuộc, người ký Trần Văn Sao, 12/02/2021" in shown
    later = clerk.submit(address, {**copy, "loai": "ban-sao", "ngay": "27/05/2026"})
    assert later.status_code == 200, later.text
    sheet, text = printed(clerk, books["out"], loai="Bản sao")
    assert [row[0] for row in sheet] == ["01-BS/TU", "02"] and sheet[0][6] == "12" and "sao y" in sheet[0][2]


def test_a_book_is_opened_for_a_unit_by_its_name(clerk):
    fields = {"loai": "in", "ten": "Năm 2022"}
    assert clerk.submit("/so/mo", fields).status_code == 422
    unknown = clerk.submit("/so/mo", {**fields, "don-vi": "Đảng ủy Không Có"})
    assert unknown.status_code == 422 and "Đảng ủy Không Có" in unknown.text
    opened = clerk.submit("/so/mo", {**fields, "don-vi": "Đảng bộ Sở Xây dựng"})
    assert opened.status_code == 200 and "Đảng bộ Sở Xây dựng" in opened.text


def test_a_closed_book_takes_nothing_more(clerk):
    page = clerk.submit("/so/mo", {"loai": "out", "ten": "Đại hội", "don-vi": "1", "chung": "1", "tu-so": "5"})
    book = page.url.split("/so/")[1].split("?")[0]
    for kind in ("Nghị quyết", "Biên bản"):
        assert clerk.submit(f"/so/{book}/vao", {"loai": kind, "ky-hieu": "X/ĐH", "ngay": "15/02/2021"}).status_code == 200
    assert [row["Số và ký hiệu"] for row in rows(clerk, book)] == ["05-X/ĐH", "06-X/ĐH"]
    assert clerk.submit(f"/so/{book}/khep").status_code == 200
    assert clerk.submit(f"/so/{book}/vao", {"loai": "Biên bản", "ngay": "15/02/2021"}).status_code == 409
    assert 'id="enter-form"' not in clerk.page(f"/so/{book}").text

"""Papers of ours by the browser: links where one may, files that the program reads again, and the number that the page
shows is the number in the letter."""
import pathlib
import re
import sys

import pytest

from served import Client, dondoc

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "browser"))
from lively import LEADER, UNIT, Lively  # noqa: E402 - stands beside the tests in a browser

BEGUN = {"/don-vi": ["thong-bao-kiem-tra", "thong-bao-giam-sat", "thong-bao-lam-viec", "bao-cao", "bao-cao-6-thang",
                     "bao-cao-quy", "bao-cao-thang", "chuong-trinh"],
         "/van-ban": ["trien-khai", "ke-hoach-khac-phuc"]}


@pytest.fixture(scope="module")
def server(tmp_path_factory, office_address):
    running = Lively(tmp_path_factory.mktemp("letters"), office_address)
    yield running
    running.stop()


def signed_in(server, *who):
    client = Client(server)
    client.sign_in(*who)
    return client


def words(client, address, folder):
    answer = client.page(address)
    assert answer.status_code == 200 and answer.headers["Content-Disposition"].startswith("attachment"), address
    file = folder / "letter.docx"
    file.write_bytes(answer.content)
    return dondoc("read", "--text", file).stdout


def test_the_overview_leads_to_one_letter_to_all_that_are_late(server, tmp_path):
    clerk = signed_in(server)
    page = clerk.page("/").text
    assert 'href="/cong-van-don-doc"' in page
    late = sum(int(re.search(rf'id="count-{lamp}"><span class="number">(\d+)', page)[1])
               for lamp in ("qua-han", "qua-han-lau"))
    text = words(clerk, "/cong-van-don-doc", tmp_path)
    assert late > 0 and f"còn {late:02d} nhiệm vụ" in text and "DANH MỤC NHIỆM VỤ QUÁ HẠN" in text
    assert 'href="/cong-van-don-doc"' not in signed_in(server, UNIT).page("/").text


def test_the_page_of_a_late_unit_leads_to_its_letter(server, tmp_path):
    leader = signed_in(server, LEADER)
    address = f"/don-vi/{server.late}"
    assert f'href="{address}/cong-van-don-doc"' in leader.page(address).text
    text = words(leader, f"{address}/cong-van-don-doc", tmp_path)
    assert "Kính gửi: Đảng bộ Sở Y tế" in text and "20/12/2020" in text and "Thông báo số 27-TB/ĐUK" in text


@pytest.mark.parametrize("root", BEGUN)
def test_papers_are_begun_from_their_pages(server, tmp_path, root):
    clerk = signed_in(server)
    address = f"{root}/{server.late if root == '/don-vi' else server.papers[0]}"
    page = clerk.page(address).text
    for name in BEGUN[root]:
        assert f'href="{address}/soan/{name}"' in page
        assert "ĐẢNG CỘNG SẢN VIỆT NAM" in words(clerk, f"{address}/soan/{name}", tmp_path)
    assert clerk.page(f"{address}/soan/thu-tinh").status_code == 404
    other = BEGUN["/van-ban" if root == "/don-vi" else "/don-vi"][0]
    assert clerk.page(f"{address}/soan/{other}").status_code == 404


def test_a_programme_of_inspection_is_begun_from_the_page_of_a_committee(server, tmp_path):
    clerk = signed_in(server)
    address = "/don-vi/1/soan/chuong-trinh-kiem-tra"
    assert f'href="{address}"' in clerk.page("/don-vi/1").text
    text = words(clerk, address, tmp_path)
    assert "kiểm tra, giám sát năm" in text and "DANH MỤC KIỂM TRA, GIÁM SÁT" in text
    # who has nobody below is offered none
    assert "/soan/chuong-trinh-kiem-tra" not in clerk.page(f"/don-vi/{server.late}").text
    told = clerk.page(f"/don-vi/{server.late}/soan/chuong-trinh-kiem-tra")
    assert told.status_code == 409 and "không có tổ chức đảng trực thuộc" in told.text


def test_what_is_ticked_in_a_list_becomes_one_letter_after_a_second_look(server, tmp_path):
    clerk, unit = signed_in(server), signed_in(server, UNIT)
    late = re.findall(r'name="chon" value="(\d+)"', clerk.page("/viec?den=qua-han-lau").text)
    assert late
    look = clerk.post(clerk.base + "/viec/nhieu", data={**clerk.marks(), "viec": "don-doc", "chon": late}, timeout=60)
    assert look.status_code == 200 and 'id="letter-form"' in look.text, look.text
    chosen = re.findall(r'name="chon" value="(\d+)"', look.text.split('id="letter-form"')[1])
    assert chosen == late
    query = "&".join("chon=" + number for number in chosen)
    text = words(clerk, "/cong-van-don-doc?" + query, tmp_path)
    assert f"{len(late):02d} nhiệm vụ" in text and "DANH MỤC NHIỆM VỤ QUÁ HẠN" in text
    one = words(clerk, "/cong-van-don-doc?chon=" + chosen[0], tmp_path)
    assert "01 nhiệm vụ" in one
    # one that is not late stops all, and is named
    other = next(number for number in re.findall(r'name="chon" value="(\d+)"', clerk.page("/viec?dang=1").text)
                 if number not in late)
    told = clerk.page(f"/cong-van-don-doc?{query}&chon={other}")
    assert told.status_code == 409 and "Hãy bỏ chọn" in told.text
    assert clerk.page("/cong-van-don-doc?chon=999999").status_code == 404
    assert unit.page("/cong-van-don-doc?" + query).status_code == 403

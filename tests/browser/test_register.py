"""From a paper to the due list, as a clerk does it in a browser, with and without JavaScript."""

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support import expected_conditions as expect

from served import LOGIN, PASSWORD, ROOT, Server
from window import leave, wait

SCRIPT = pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])

# Two deadlines on days, one six months after a day that the paper lacks; nobody's text but ours.
DATED = """TỈNH ỦY SƠN HÀ
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số 31-TB/ĐUK

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 01 tháng 02 năm 2021

THÔNG BÁO
ý kiến kết luận của Ban Thường vụ Đảng ủy Khối
tại buổi làm việc với Đảng ủy Sở Thủy sản

Ngày 29/01/2021, Ban Thường vụ Đảng ủy Khối làm việc với Đảng ủy Sở Thủy sản và kết luận như sau:

I. ƯU ĐIỂM

- Đảng ủy Sở Thủy sản đã phổ biến Kế hoạch số 12-KH/ĐUK ngày 05/01/2021 của Đảng ủy Khối đến mọi đảng viên.

II. HẠN CHẾ

- Việc gửi báo cáo tháng của Đảng ủy Sở Thủy sản còn chậm.

III. NHIỆM VỤ

1. Đảng ủy Sở Thủy sản xây dựng kế hoạch khắc phục hạn chế, gửi về Ban Thường vụ Đảng ủy Khối trước ngày 20/02/2021.

2. Đảng ủy Sở Thủy sản hoàn thiện quy chế làm việc và gửi về Đảng ủy Khối trước ngày 22/02/2021.

Nơi nhận:
- Đảng ủy Sở Thủy sản (t/h),
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Lúa
"""

UNDATED = """Số -TB/ĐUK

THÔNG BÁO
kết luận kiểm tra đối với Đảng ủy Sở Thủy sản

Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh Sơn Hà kết luận như sau:

I. HẠN CHẾ

- Đảng ủy Sở Thủy sản chưa tổ chức sinh hoạt chuyên đề.

II. ĐỀ NGHỊ

Sau 06 tháng, kể từ ngày có Thông báo này, Đảng ủy Sở Thủy sản báo cáo kết quả khắc phục bằng văn bản về Ban Thường vụ Đảng ủy Khối.

Nơi nhận:
- Đảng ủy Sở Thủy sản (t/h),
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Lê Thị Ngô
"""


def sign_in(browser, server):
    browser.get(server.url + "/")
    assert "/dang-nhap" in browser.current_url
    browser.find_element(By.ID, "login").send_keys(LOGIN)
    browser.find_element(By.ID, "password").send_keys(PASSWORD)
    leave(browser, browser.find_element(By.ID, "sign-in"))
    assert browser.find_elements(By.ID, "count-waiting")


def upload(browser, server, path):
    browser.get(server.url + "/van-ban")
    browser.find_element(By.ID, "upload-files").send_keys(str(path))
    leave(browser, browser.find_element(By.ID, "upload"))
    assert browser.find_elements(By.ID, "paper") or browser.find_elements(By.ID, "results")


def paper_file(folder, name, text):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def count(browser, slug):
    return int(browser.find_element(By.CSS_SELECTOR, f"#count-{slug} .number").text)


def no_browser_complaints(browser):
    return [line for line in browser.get_log("browser") if line["level"] == "SEVERE"]


@SCRIPT
def test_a_paper_becomes_assignments_with_the_right_days(server, open_browser, tmp_path, javascript):
    browser = open_browser(javascript)
    sign_in(browser, server)
    upload(browser, server, paper_file(tmp_path, "thong-bao-31.txt", DATED))

    # everything found stands highlighted in its place
    marked = " ".join(e.text for e in browser.find_elements(By.CSS_SELECTOR, ".paper .task"))
    assert "xây dựng kế hoạch khắc phục hạn chế" in marked and "hoàn thiện quy chế làm việc" in marked
    assert "trước ngày 20/02/2021" in [e.text for e in browser.find_elements(By.CSS_SELECTOR, ".paper .when")]
    cited = browser.find_element(By.CSS_SELECTOR, ".paper .cite")
    assert cited.text.startswith("Kế hoạch số 12-KH/ĐUK ngày 05/01/2021")
    assert browser.find_elements(By.CSS_SELECTOR, ".paper .strength") and \
        browser.find_elements(By.CSS_SELECTOR, ".paper .shortcoming")

    # each proposal jumps to its words
    for proposal in browser.find_elements(By.CSS_SELECTOR, ".proposal"):
        target = proposal.find_element(By.CSS_SELECTOR, ".jump").get_attribute("href").split("#")[1]
        assert browser.find_element(By.ID, target)

    leave(browser, browser.find_element(By.ID, "confirm-all"))
    assert browser.find_elements(By.ID, "notice")
    assert not browser.find_elements(By.CSS_SELECTOR, ".confirm")

    browser.get(server.url + "/")
    assert count(browser, "waiting") == 0
    assert count(browser, "sap-den-han") == 2  # the server's day is 15/02/2021
    days = [e.text for e in browser.find_elements(By.CSS_SELECTOR, "#due-soon time")]
    assert days == ["20/02/2021", "22/02/2021"]
    assert "còn 5 ngày" in browser.find_element(By.ID, "due-soon").text

    # the number leads to the list that it counts
    leave(browser, browser.find_element(By.ID, "count-sap-den-han"))
    assert browser.find_elements(By.ID, "assignments")
    assert len(browser.find_elements(By.CSS_SELECTOR, "#assignments tbody tr")) == 2
    assert no_browser_complaints(browser) == []


@SCRIPT
def test_a_missing_date_entered_later_sets_the_due_day(server, open_browser, tmp_path, javascript):
    browser = open_browser(javascript)
    sign_in(browser, server)
    upload(browser, server, paper_file(tmp_path, "thong-bao-khong-ngay.txt", UNDATED))
    page = browser.current_url
    assert "Thông báo" in browser.find_element(By.TAG_NAME, "h1").text
    leave(browser, browser.find_element(By.ID, "confirm-all"))
    assert browser.find_elements(By.ID, "notice")

    browser.get(server.url + "/")
    assert count(browser, "can-ngay") == 1
    assert browser.find_element(By.CSS_SELECTOR, "#needs-date .row-title").text.startswith("Sau 06 tháng")

    browser.get(page)
    issued = browser.find_element(By.ID, "issued")
    issued.clear()
    issued.send_keys("31/08/2020")
    leave(browser, browser.find_element(By.ID, "save-header"))
    assert browser.find_elements(By.ID, "notice")

    browser.get(server.url + "/viec")
    row = browser.find_element(By.CSS_SELECTOR, "#assignments tbody tr")
    assert row.find_element(By.TAG_NAME, "time").text == "01/03/2021"  # the last day of February is a Sunday
    assert "còn 14 ngày" in row.text


@SCRIPT
def test_edit_then_confirm_and_reject(server, open_browser, tmp_path, javascript):
    browser = open_browser(javascript)
    sign_in(browser, server)
    upload(browser, server, paper_file(tmp_path, "thong-bao-31.txt", DATED))
    first, second = [e.get_attribute("data-task") for e in browser.find_elements(By.CSS_SELECTOR, ".proposal")]

    browser.find_element(By.CSS_SELECTOR, f"#edit-{first} summary").click()
    who = browser.find_element(By.ID, f"t{first}-who")
    who.clear()
    who.send_keys("Đảng ủy Sở Thủy sản\nVăn phòng Đảng ủy Khối")
    day = browser.find_element(By.ID, f"t{first}-date")
    day.clear()
    day.send_keys("19/02/2021")
    leave(browser, browser.find_element(By.ID, f"confirm-edited-{first}"))
    assert browser.find_elements(By.ID, "notice")

    browser.find_element(By.CSS_SELECTOR, f"#drop-{second} summary").click()
    browser.find_element(By.ID, f"why-{second}").send_keys("đã làm xong từ trước")
    browser.find_element(By.ID, f"reject-{second}").click()
    wait(browser).until(lambda b: "đã bỏ" in b.find_element(By.ID, f"nv-{second}").text)

    browser.get(server.url + f"/viec/{first}")
    owed = browser.find_elements(By.CSS_SELECTOR, ".assignment")
    assert len(owed) == 2
    assert all(e.find_element(By.TAG_NAME, "time").text == "19/02/2021" for e in owed)
    assert browser.find_element(By.CSS_SELECTOR, "#history li")
    assert f"#v-{first}" in browser.find_element(By.ID, "source-link").get_attribute("href")


def test_the_keyboard_alone_confirms(server, open_browser, tmp_path):
    browser = open_browser(True)
    sign_in(browser, server)
    upload(browser, server, paper_file(tmp_path, "thong-bao-31.txt", DATED))
    browser.find_element(By.TAG_NAME, "body").send_keys("j")
    assert len(browser.find_elements(By.CSS_SELECTOR, ".proposal.chosen")) == 1
    leave(browser, browser.switch_to.active_element, Keys.ENTER)
    assert browser.find_elements(By.ID, "notice")
    assert len(browser.find_elements(By.CSS_SELECTOR, ".proposal .confirm")) == 1


@SCRIPT
def test_every_form_can_be_sent_from_the_keyboard(server, open_browser, tmp_path, javascript):
    browser = open_browser(javascript)
    browser.get(server.url + "/dang-nhap")
    # tab from the top of the page: skip link, brand, then the two fields and the button
    for _ in range(12):
        browser.switch_to.active_element.send_keys(Keys.TAB)
        if browser.switch_to.active_element.get_attribute("id") == "login":
            break
    browser.switch_to.active_element.send_keys(LOGIN, Keys.TAB)
    assert browser.switch_to.active_element.get_attribute("id") == "password"
    browser.switch_to.active_element.send_keys(PASSWORD, Keys.ENTER)
    wait(browser).until(expect.presence_of_element_located((By.ID, "count-waiting")))
    upload(browser, server, paper_file(tmp_path, "thong-bao-31.txt", DATED))
    # every control of the paper's page can be reached: no positive tabindex, nothing focusable hidden from the keys
    for control in browser.find_elements(By.CSS_SELECTOR, "form button, form input:not([type=hidden]), form textarea"):
        assert int(control.get_attribute("tabIndex")) == 0
    button = browser.find_element(By.CSS_SELECTOR, ".confirm")
    leave(browser, button, Keys.ENTER)
    assert browser.find_elements(By.ID, "notice")


def test_a_wrong_password_says_nothing_about_which_half(server, open_browser):
    sentences = set()
    for login, password in ((LOGIN, "sai-hoan-toan"), ("khong-co-ai", PASSWORD)):
        browser = open_browser(False)
        browser.get(server.url + "/dang-nhap")
        browser.find_element(By.ID, "login").send_keys(login)
        browser.find_element(By.ID, "password").send_keys(password)
        leave(browser, browser.find_element(By.ID, "sign-in"))
        sentences.add(browser.find_element(By.ID, "sign-in-error").text)
        assert browser.find_element(By.ID, "login").get_attribute("value") == login
    assert len(sentences) == 1


@SCRIPT
def test_what_is_refused_says_why_and_leaves_nothing(server, open_browser, tmp_path, javascript):
    browser = open_browser(javascript)
    sign_in(browser, server)
    secret = DATED.replace("ĐẢNG CỘNG SẢN VIỆT NAM", "TỐI MẬT\n\nĐẢNG CỘNG SẢN VIỆT NAM").replace("Sở Thủy sản", "Sở Mật Ngữ")
    for name, text, words in (("mat.txt", secret, "TỐI MẬT"), ("rong.txt", " \n", "rong.txt"),
                              ("ngay.txt", DATED.replace("ngày 01 tháng 02", "ngày 31 tháng 02"), "31 tháng 02")):
        upload(browser, server, paper_file(tmp_path, name, text))
        refusal = browser.find_element(By.CSS_SELECTOR, "#results .refused").text
        assert words in refusal, refusal
    browser.get(server.url + "/van-ban")
    assert not browser.find_elements(By.ID, "papers")
    for path in server.db.parent.glob("office.db*"):
        assert "Sở Mật Ngữ".encode() not in path.read_bytes()
    assert "Mật Ngữ" not in server.log.read_text()


@pytest.mark.parametrize("width", [1280, 390])
def test_no_page_scrolls_sideways(server, open_browser, tmp_path, width):
    browser = open_browser(True, width, 900)
    sign_in(browser, server)
    upload(browser, server, paper_file(tmp_path, "thong-bao-31.txt", DATED))
    paper = browser.current_url
    leave(browser, browser.find_element(By.ID, "confirm-all"))
    assert browser.find_elements(By.ID, "notice")
    task = browser.find_element(By.CSS_SELECTOR, ".proposal").get_attribute("data-task")
    for address in ("/", "/van-ban", paper, "/viec", f"/viec/{task}", "/don-vi", "/van-ban?tim=dang+uy"):
        browser.get(address if address.startswith("http") else server.url + address)
        over = browser.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert over <= 0, address


@pytest.mark.skipif(not (ROOT.parent / "shared" / "real").is_dir(), reason="no real papers at hand")
def test_real_papers_from_upload_to_due_list(tmp_path, open_browser):
    real = ROOT.parent / "shared" / "real"
    server = Server(tmp_path, today="2021-02-15")
    try:
        browser = open_browser(True)
        sign_in(browser, server)
        for start in ("000", "002"):
            upload(browser, server, next(real.glob(start + "*.txt")))
            assert len(browser.find_elements(By.CSS_SELECTOR, ".paper .task")) >= 10
            if start == "000":
                browser.find_element(By.ID, "issued").send_keys("10/02/2021")
                leave(browser, browser.find_element(By.ID, "save-header"))
            leave(browser, browser.find_element(By.ID, "confirm-all"))
            assert not browser.find_elements(By.CSS_SELECTOR, ".confirm")
            # what names many units of the tree is given to them when their list was seen
            while lists := browser.find_elements(By.CSS_SELECTOR, ".proposal a[id^=list-]"):
                leave(browser, lists[0])
                boxes = browser.find_elements(By.NAME, "chon")
                if boxes and not any(box.is_selected() for box in boxes):
                    boxes[0].click()
                leave(browser, browser.find_element(By.ID, "assign"))
                assert browser.find_elements(By.ID, "notice")
        browser.get(server.url + "/")
        # every unit owes the first by itself: they fill the overview's list, the second day stands behind them
        assert "20/02/2021" in [e.text for e in browser.find_elements(By.CSS_SELECTOR, "#due-soon time")]
        browser.get(server.url + "/viec?tu=22/02/2021&den-ngay=22/02/2021")
        assert "22/02/2021" in [e.text for e in browser.find_elements(By.CSS_SELECTOR, "#assignments time")]
        browser.get(server.url + "/viec?den=trong-han&tu=10/08/2021&den-ngay=10/08/2021")
        assert "10/08/2021" in [e.text for e in browser.find_elements(By.CSS_SELECTOR, "#assignments time")]
    finally:
        server.stop()

"""A leader's, a clerk's and a unit's day, from signing in to the end, on a desk and on a telephone; the clerk's by keys
alone. On each page that they pass axe-core finds no grave fault."""
import re

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import axe
from lively import LEADER, UNIT, Lively
from served import LOGIN, PASSWORD, Client
from test_http_set import BASES, PAPER
from test_keyboard import by_keys, follow, tab_to, to_id
from window import leave, set_width

WIDTHS = (1280, 390)


@pytest.fixture(scope="module")
def working(tmp_path_factory):
    running = Lively(tmp_path_factory.mktemp("day"))
    yield running
    running.stop()


class Person:
    """Somebody before a browser: each page that is reached is looked at."""

    def __init__(self, browser, server, login, keys=False):
        self.browser, self.server, self.keys = browser, server, keys
        if keys:
            by_keys(browser, server, login)
        else:
            browser.get(server.url + "/dang-nhap")
            browser.find_element(By.ID, "login").send_keys(login)
            browser.find_element(By.ID, "password").send_keys(PASSWORD)
            leave(browser, browser.find_element(By.ID, "sign-in"))
        self.look()

    def look(self):
        assert axe.faults(self.browser) == [], self.browser.current_url

    def open(self, address):
        self.browser.get(self.server.url + address)
        self.look()

    def find(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def go(self, selector):
        """Follows what a selector finds, with the mouse."""
        leave(self.browser, self.find(selector))
        self.look()

    def press(self, fits, expected):
        """Reaches something by Tab and presses Enter on it; what is expected stands on the page behind."""
        found = follow(self.browser, tab_to(self.browser, fits), expected)
        self.look()
        return found

    def text(self, selector="main"):
        return self.find(selector).text


def has_id(name):
    return lambda e: e.get_attribute("id") == name


def leads_to(pattern):
    return lambda e: re.search(pattern, e.get_attribute("href") or "")


def signed_in(server, login):
    client = Client(server)
    client.sign_in(login)
    return client


def test_a_leader_goes_from_a_count_to_what_is_missing(lively, open_browser):
    axe.need()
    browser = open_browser(True)
    leader = Person(browser, lively, LEADER)
    for width in WIDTHS:
        set_width(browser, width)
        leader.open("/")
        n = int(leader.text("#count-qua-han-lau .number"))
        assert n > 0
        leader.go("#count-qua-han-lau")
        rows = leader.all("#assignments tbody tr")
        assert len(rows) == n and all("quá hạn" in row.text for row in rows)
        leader.go("#assignments tbody tr .row-title")
        assert "quá hạn" in leader.text("#who")
        leader.go("#who .who")
        # what the unit has not handed in yet, and who holds the next step
        assert "Chưa có minh chứng nào được nộp." in leader.text("#records")
        assert "Bước tiếp theo: đơn vị thực hiện" in leader.text(".next")
        # and everything else that this unit owes
        leader.go("#org")
        assert re.search(r"\d+ việc của đơn vị chưa xong", leader.text("#owed"))
        count = leader.find("#counts a")
        n = int(count.text.rsplit(": ", 1)[1])
        leader.go("#counts a")
        assert len(leader.all("#assignments tbody tr")) == n
        # the same unit on the overview, where the worst stands first: who, how late, what is missing, whose step is next
        leader.go("#nav-overview")
        late = leader.text("#exceptions-list tbody tr")
        assert "quá hạn" in late and "chưa có kết quả" in late and "chờ đơn vị" in late
        assert leader.all("#units-list tbody tr")
        leader.go("#units-list tbody tr .count a")
        assert leader.all("#assignments tbody tr")


def test_a_clerk_registers_gives_out_follows_up_and_accepts_by_keys_alone(working, open_browser, tmp_path):
    axe.need()
    browser = open_browser(True)
    clerk = Person(browser, working, LOGIN, keys=True)
    unit = signed_in(working, UNIT)
    for width in WIDTHS:
        set_width(browser, width)
        clerk.press(has_id("nav-papers"), "#upload-form")
        paper = tmp_path / f"thong-bao-{width}.txt"
        paper.write_text(PAPER.format(subject=f"công tác dân vận {width}"), encoding="utf-8")
        to_id(browser, "upload-files").send_keys(str(paper))
        clerk.press(has_id("upload"), ".proposal")
        page = browser.current_url
        # what names one is given out at once; what names many waits until its list was seen
        clerk.press(has_id("confirm-all"), "#notice")
        assert "cần xem danh sách trước" in clerk.text("#notice")
        assert f"Được giao: {BASES} nơi" in clerk.press(leads_to("/danh-sach$"), "#set-count").text
        clerk.press(has_id("assign"), "#notice")
        assert not clerk.all(".proposal .confirm")
        # a unit answers; the clerk sees it, sends it back with a reason, and accepts what comes then
        owed = [row for row in unit.page(f"/viec.json?van-ban={page.rsplit('/', 1)[1].split('?')[0]}").json()["items"]]
        assert len(owed) == 1
        number = owed[0]["id"]
        assert unit.submit(f"/phan-cong/{number}/nop", {"ghi-chu": "Nghị quyết số 3-NQ/ĐU"}).status_code == 200
        browser.get(page)
        clerk.press(leads_to("/tien-do$"), "#units-list")
        assert sum(int(n) for n in re.findall(r": (\d+)", clerk.text("#counts"))) == 2 * (BASES + 1)
        clerk.open(f"/phan-cong/{number}")  # the address that a mail about it holds
        assert "Nghị quyết số 3-NQ/ĐU" in clerk.text()
        tab_to(browser, lambda e: e.tag_name == "summary" and e.text == "Trả lại").send_keys(Keys.ENTER)
        to_id(browser, f"note-tra-lai-{number}").send_keys("chưa có chữ ký")
        clerk.press(has_id(f"tra-lai-{number}"), "#notice")
        assert "bị trả lại" in clerk.text(".facts") and "chưa có chữ ký" in clerk.text(".facts")
        assert unit.submit(f"/phan-cong/{number}/nop", {"ghi-chu": "Nghị quyết số 3-NQ/ĐU đã ký"}).status_code == 200
        browser.refresh()
        clerk.press(has_id(f"cong-nhan-{number}"), "#notice")
        assert "hoàn thành" in clerk.text(".facts")


def test_a_unit_answers_sees_why_it_came_back_and_answers_again(working, open_browser, tmp_path):
    axe.need()
    browser = open_browser(True)
    clerk, leader = Client(working), signed_in(working, LEADER)
    clerk.sign_in()
    unit = Person(browser, working, UNIT)
    for width in WIDTHS:
        set_width(browser, width)
        words = f"Báo cáo nhân sự cấp ủy, màn hình {width}"
        asked = clerk.submit(f"/van-ban/{working.papers[0]}/them", {
            "noi-dung": words, "don-vi": "Đảng ủy Sở Y tế", "loai-han": "date", "han": "16/02/2021"})
        assert asked.status_code == 200
        # what is owed, by day
        unit.open("/viec?dang=1")
        days = [e.get_attribute("datetime") for e in unit.all("#assignments .due time")]
        assert days == sorted(days) and len(days) > 2
        unit.open("/")
        days = [e.get_attribute("datetime") for e in unit.all("#owed .due time")]
        assert days == sorted(days) and len(days) > 2
        row = next(e for e in unit.all("#owed li") if words in e.text)
        leave(browser, row.find_element(By.LINK_TEXT, "Nộp kết quả"))
        unit.look()
        number = int(browser.current_url.rsplit("/", 1)[1].split("#")[0])
        # a file and words
        picture = tmp_path / f"bien-ban-{width}.pdf"
        picture.write_bytes(b"%PDF-1.4 scanned")
        unit.find("#submit-files").send_keys(str(picture))
        unit.find("#submit-words").send_keys("Đã họp cấp ủy")
        unit.go("#submit-result")
        assert "đã nộp kết quả" in unit.text(".facts") and picture.name in unit.text("#records")
        assert not unit.all("#submit-form"), "it is the office's turn"
        # why it came back, and again
        sent = leader.submit(f"/phan-cong/{number}/tra-lai", {"ghi-chu": "biên bản thiếu trang cuối"})
        assert sent.status_code == 200
        unit.go("#nav-tasks")
        row = next(e for e in unit.all("#assignments tbody tr") if words in e.text)
        assert "bị trả lại" in row.text and "chờ đơn vị nộp lại" in row.text
        unit.open(f"/phan-cong/{number}")
        assert "biên bản thiếu trang cuối" in unit.text(".facts")
        unit.find("#submit-words").send_keys("Bổ sung trang cuối")
        unit.go("#submit-result")
        assert "đã nộp kết quả" in unit.text(".facts")
        assert leader.submit(f"/phan-cong/{number}/cong-nhan").status_code == 200
        browser.refresh()
        assert "hoàn thành" in unit.text(".facts")

"""What comes out of the printer: the list and the paper, without the furniture of the screen."""
import base64
import re
import subprocess

import pytest
from selenium.webdriver.common.by import By

from pages import signed_in
from test_face import sign_in

A4 = {"paperWidth": 8.27, "paperHeight": 11.69, "printBackground": False, "preferCSSPageSize": True}


def pages_of(browser):
    """Number of sheets of the page that is shown."""
    pdf = base64.b64decode(browser.execute_cdp_cmd("Page.printToPDF", A4)["data"])
    assert pdf.startswith(b"%PDF")
    return len(re.findall(rb"/Type\s*/Page[^s]", pdf))


def shown(browser, selector):
    return [e for e in browser.find_elements(By.CSS_SELECTOR, selector) if e.is_displayed()]


@pytest.fixture
def printed(lively, open_browser):
    """Opens an address as the printer sees it."""
    browser = open_browser(True)
    sign_in(browser, lively, "clerk")

    def open_page(address):
        browser.get(lively.url + address)
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        return browser

    return open_page


def test_a_list_prints_as_a_table_with_its_filter_in_words(printed):
    browser = printed("/viec?dang=1")
    assert not shown(browser, ".side, form, button, .skip, .pager, .pick")
    assert len(shown(browser, "#assignments tbody tr")) == 7
    # the heads of the columns stand on every sheet, no row is torn, lamps keep their word without colour
    head = browser.find_element(By.CSS_SELECTOR, "#assignments thead")
    assert head.value_of_css_property("display") == "table-header-group"
    row = browser.find_element(By.CSS_SELECTOR, "#assignments tbody tr")
    assert row.value_of_css_property("break-inside") == "avoid"
    lamp = shown(browser, ".lamp")[0]
    assert "quá hạn" in lamp.text and lamp.value_of_css_property("color") == "rgba(0, 0, 0, 1)"
    assert browser.find_element(By.ID, "filter-said").is_displayed()
    assert "chưa xong" in browser.find_element(By.ID, "filter-said").text
    assert pages_of(browser) == 1


def test_units_by_tasks_print_whole(printed, lively):
    browser = printed(f"/van-ban/{lively.papers[0]}/bang")
    assert not shown(browser, ".side, form, button, .pick, #files")
    table, sheet = browser.find_element(By.ID, "matrix"), browser.find_element(By.CSS_SELECTOR, ".wide-list")
    assert sheet.value_of_css_property("overflow-x") == "visible"
    assert len(table.find_elements(By.CSS_SELECTOR, "tbody tr")) == 2
    # a state keeps its word without its colour, and the tasks stand below by number
    assert all(lamp.text for lamp in shown(browser, "#matrix .lamp")) and len(shown(browser, "#tasks li")) == 6
    assert pages_of(browser) == 1


def sheets_of(browser, tmp_path):
    """Words of each sheet, and its width and height in millimetres."""
    pdf = tmp_path / "printed.pdf"
    pdf.write_bytes(base64.b64decode(browser.execute_cdp_cmd("Page.printToPDF", A4)["data"]))
    words = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout
    size = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    points = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", size)
    return words.split("\f")[:-1], [round(float(p) * 25.4 / 72) for p in points.groups()]


def test_a_book_prints_as_its_register(printed, lively, tmp_path):
    clerk = signed_in(lively, "clerk")
    for i in range(30):
        clerk.submit("/so/2/vao", {"loai": "Công văn", "ky-hieu": f"{i + 3}-CV/ĐU", "ngay": "09/02/2021", "chuyen": "Ban Tổ chức",
                                   "noi": "Đảng ủy Sở Y tế", "trich-yeu": "về việc báo cáo kết quả thực hiện kết luận"})
    browser = printed("/so/2/in")
    assert not shown(browser, ".side, form, button, h1, a")
    words, size = sheets_of(browser, tmp_path)
    assert size == [297, 210] and len(words) > 1
    # the titles stand on each sheet, the cover line on the first, the sum on the last; no number is lost between two
    assert all("Tác giả" in sheet and "(10)" in sheet for sheet in words)
    assert "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN" in words[0] and "SỔ ĐĂNG KÝ" not in words[1] and "Cộng: 31 số" in words[-1]
    numbers = [number for sheet in words for number in re.findall(r"^ *\d\d/\d\d/\d{4} +(\d\d)\b", sheet, re.M)]
    assert numbers == [f"{i:02}" for i in range(1, 32)]
    table = browser.find_element(By.CSS_SELECTOR, ".register table").rect
    assert table["width"] > 600
    browser = printed("/so/1/in?kho=a3")
    assert sheets_of(browser, tmp_path)[1] == [420, 297]
    void = browser.find_element(By.CSS_SELECTOR, ".void td")
    assert "line-through" in void.value_of_css_property("text-decoration")
    why = browser.find_element(By.CSS_SELECTOR, ".void td:last-child")
    assert "ký nhầm người" in why.text and "line-through" not in why.value_of_css_property("text-decoration")


MM = 96 / 25.4  # pixels of a millimetre


def test_the_stamp_of_an_arrival_measures_35_by_50_mm(printed, lively, tmp_path):
    clerk = signed_in(lively, "clerk")
    long = "đồng chí Chánh Văn phòng, Trưởng Ban Tổ chức và Ủy ban Kiểm tra để phối hợp tham mưu trước ngày 20/02/2021"
    page = clerk.submit("/so/2/vao", {"loai": "Công văn", "noi": "Đảng ủy Sở Y tế", "chuyen": long}).text
    entry = re.search(r'id="muc-(\d+)"', page)[1]
    first = re.findall(r'id="muc-(\d+)"', page)[-1]
    # a công văn has its subject under its number, and gets the stamp below it; the others under their number
    for address, left, top in ((f"/so/muc/{entry}/dau", 30, 65), (f"/so/muc/{first}/dau", 30, 55),
                               (f"/so/muc/{first}/dau?cho=duoi-ngay", 135, 55)):
        browser = printed(address)
        assert not shown(browser, ".side, form, button, h1, a")
        stamp = browser.find_element(By.CSS_SELECTOR, ".stamp-sheet .arrival-stamp")
        assert abs(stamp.rect["width"] - 50 * MM) < 0.5 and abs(stamp.rect["height"] - 35 * MM) < 0.5
        assert abs(stamp.rect["x"] - left * MM) < 0.5 and abs(stamp.rect["y"] - top * MM) < 0.5
        cut = browser.execute_script("return arguments[0].scrollHeight - arguments[0].clientHeight", stamp)
        assert cut <= 0 and "ĐẾN" in stamp.text
        words, size = sheets_of(browser, tmp_path)
        assert len(words) == 1 and size == [210, 297]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "screen"})
    stamp = browser.find_element(By.CSS_SELECTOR, ".arrival-stamp")
    assert abs(stamp.rect["width"] - 50 * MM) < 0.5 and abs(stamp.rect["height"] - 35 * MM) < 0.5


def test_a_paper_that_was_entered_prints_with_its_stamp(printed, lively):
    browser = printed(f"/van-ban/{lively.papers[0]}")
    stamp, = shown(browser, ".arrival-stamp")
    head = browser.find_element(By.CSS_SELECTOR, ".paper .letterhead")
    assert abs(stamp.rect["width"] - 50 * MM) < 0.5 and abs(stamp.rect["height"] - 35 * MM) < 0.5
    assert stamp.rect["y"] >= head.rect["y"] + head.rect["height"] and "Số:\n01" in stamp.text
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "screen"})
    assert not stamp.is_displayed()
    assert not printed(f"/van-ban/{lively.papers[1]}").find_elements(By.CSS_SELECTOR, ".arrival-stamp")


def test_a_paper_prints_as_a_paper(printed, lively):
    browser = printed(f"/van-ban/{lively.papers[0]}")
    assert shown(browser, ".paper .clause")
    assert not shown(browser, ".side, form, button, .back")
    paper = browser.find_element(By.ID, "paper")
    assert "Times New Roman" in paper.value_of_css_property("font-family")
    assert paper.value_of_css_property("box-shadow") == "none"
    # the tasks begin on a sheet of their own
    tasks = browser.find_element(By.CSS_SELECTOR, ".right")
    assert tasks.value_of_css_property("break-before") == "page"
    assert 2 <= pages_of(browser) <= 4

"""What comes out of the printer: the list and the paper, without the furniture of the screen."""
import base64
import re

import pytest
from selenium.webdriver.common.by import By

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

"""A day without a mouse: a clerk signs in and gives a task out, a unit takes it and hands its result in. Keys alone."""
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support import expected_conditions as expect

from lively import Lively, UNIT
from served import LOGIN, PASSWORD
from window import leave, wait

import pytest

# What one sees of the control that has the keys: an outline of 2 pixels or more, and the control itself, within the window.
SEEN = """
const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
return {what: e.outerHTML.slice(0, 100),
        outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
        shown: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0
               && box.left < innerWidth};
"""
MOST = 400  # keys until one gives up


@pytest.fixture
def working(tmp_path):
    running = Lively(tmp_path)
    yield running
    running.stop()


def focused(browser):
    return browser.switch_to.active_element


def tab_to(browser, fits):
    """Presses Tab until the control is reached; every control on the way shows that it has the keys."""
    for _ in range(MOST):
        # to the window: a field for files would take what is sent to it for the name of one
        ActionChains(browser).send_keys(Keys.TAB).perform()
        one = focused(browser)
        if one.tag_name == "body":
            continue
        seen = browser.execute_script(SEEN)
        assert seen["outline"] >= 2 and seen["shown"], seen
        if fits(one):
            return one
    raise AssertionError("not reached by the keyboard")


def to_id(browser, name):
    return tab_to(browser, lambda e: e.get_attribute("id") == name)


def by_keys(browser, server, login):
    browser.get(server.url + "/dang-nhap")
    to_id(browser, "login").send_keys(login)
    to_id(browser, "password").send_keys(PASSWORD, Keys.ENTER)
    wait(browser).until(expect.presence_of_element_located((By.ID, "nav-account")))


def follow(browser, element, expected):
    leave(browser, element, Keys.ENTER)
    return browser.find_element(By.CSS_SELECTOR, expected)


def test_a_day_by_keys_alone(working, open_browser):
    clerk, unit = open_browser(False), open_browser(False)
    by_keys(clerk, working, LOGIN)
    # the first stop of every page leads past the navigation, into what the page is about
    skip = tab_to(clerk, lambda e: "skip" in e.get_attribute("class"))
    skip.send_keys(Keys.ENTER)
    assert clerk.execute_script("return location.hash") == "#main"
    focused(clerk).send_keys(Keys.TAB)
    assert clerk.execute_script("return document.activeElement.closest('main') !== null")

    # the paper that waits, its first task, given out
    row = tab_to(clerk, lambda e: "#nhiem-vu" in (e.get_attribute("href") or ""))
    follow(clerk, row, ".proposal .confirm")
    waiting = len(clerk.find_elements(By.CSS_SELECTOR, ".proposal .confirm"))
    follow(clerk, tab_to(clerk, lambda e: "confirm" in (e.get_attribute("class") or "").split()), "#notice")
    assert len(clerk.find_elements(By.CSS_SELECTOR, ".proposal .confirm")) == waiting - 1

    # the unit: from its list to what it owes, to the whole task, takes it, hands in
    by_keys(unit, working, UNIT)
    owed = tab_to(unit, lambda e: "row-title" in (e.get_attribute("class") or ""))
    follow(unit, owed, "#to-task")
    follow(unit, to_id(unit, "to-task"), "#source")
    acknowledge = tab_to(unit, lambda e: (e.get_attribute("id") or "").startswith("nhan-"))
    follow(unit, acknowledge, "#notice")
    tab_to(unit, lambda e: e.tag_name == "summary" and "Nộp" in e.text).send_keys(Keys.ENTER)
    note = tab_to(unit, lambda e: (e.get_attribute("id") or "").startswith("note-nop-"))
    note.send_keys("Báo cáo số 16-BC/ĐU ngày 14/02/2021")
    follow(unit, tab_to(unit, lambda e: (e.get_attribute("id") or "").startswith("nop-")), "#notice")
    assert "Báo cáo số 16-BC/ĐU ngày 14/02/2021" in unit.find_element(By.TAG_NAME, "main").text


def test_the_keys_show_where_they_are_on_a_telephone_too(working, open_browser):
    browser = open_browser(False, 390, 800)
    by_keys(browser, working, LOGIN)
    tab_to(browser, lambda e: "row-title" in (e.get_attribute("class") or ""))
    browser.get(f"{working.url}/van-ban/{working.papers[1]}")
    tab_to(browser, lambda e: "confirm" in (e.get_attribute("class") or "").split())

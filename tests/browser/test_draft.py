"""A draft is checked as its drafter does it in a browser: with and without JavaScript, by keyboard, on a phone."""
import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support import expected_conditions as expect

from test_register import DATED, SCRIPT, no_browser_complaints, paper_file, sign_in, upload
from window import leave, wait

WRONG = DATED.replace("Số 31-TB/ĐUK", "Số: 31-TB/ĐUK").replace(
    "còn chậm.", "còn chậm; mới có 18/24 chi bộ gửi, đạt 70%.").replace("22/02/2021", "21/02/2021")


def check(browser, server, path):
    browser.find_element(By.ID, "nav-draft").click()
    wait(browser).until(expect.presence_of_element_located((By.ID, "upload-files"))).send_keys(str(path))
    leave(browser, browser.find_element(By.ID, "upload"))
    assert browser.find_elements(By.ID, "kiem-tra")


@SCRIPT
def test_a_draft_is_checked_and_not_kept(server, open_browser, tmp_path, javascript):
    browser = open_browser(javascript)
    sign_in(browser, server)
    check(browser, server, paper_file(tmp_path, "du-thao.txt", WRONG))
    assert "1 lỗi, 1 cảnh báo" in browser.find_element(By.ID, "flaws-title").text
    marked = "".join(e.text for e in browser.find_elements(By.CSS_SELECTOR, ".paper .flaw-error:not(a)"))
    assert marked == "18/24 chi bộ gửi, đạt 70%"
    item = browser.find_element(By.CSS_SELECTOR, ".flaw-item.flaw-error")
    # the severity is a word and a sign, not a colour alone
    assert "✗ Lỗi" in item.text and "36-HD/VPTW" in item.text
    # from the list to the place and back, by the keyboard
    item.find_element(By.CSS_SELECTOR, ".jump").send_keys(Keys.ENTER)
    place = browser.find_element(By.CSS_SELECTOR, ".flaw-back:target")
    assert place.accessible_name.startswith("Lỗi ") and "75%" in place.accessible_name
    place.send_keys(Keys.ENTER)
    assert browser.find_element(By.CSS_SELECTOR, "li:target").text == item.text
    leave(browser, item.find_element(By.CSS_SELECTOR, ".flaw-source a"))
    assert browser.find_elements(By.ID, "rule")
    assert browser.find_element(By.CSS_SELECTOR, "#rule .code").text == "arithmetic"
    leave(browser, browser.find_element(By.ID, "nav-papers"))
    assert browser.find_elements(By.ID, "upload")
    assert not browser.find_elements(By.ID, "papers")
    assert no_browser_complaints(browser) == []


@SCRIPT
def test_a_registered_paper_shows_what_is_wrong_with_it(server, open_browser, tmp_path, javascript):
    browser = open_browser(javascript)
    sign_in(browser, server)
    upload(browser, server, paper_file(tmp_path, "thong-bao-31.txt", WRONG))
    assert browser.find_element(By.ID, "flaws-sum").text.startswith("1 lỗi, 1 cảnh báo")
    browser.find_element(By.ID, "flaws-sum").send_keys(Keys.ENTER)
    assert "#kiem-tra" in browser.current_url
    # a note in the text leads into the list, which opens for it
    note = browser.find_element(By.CSS_SELECTOR, ".flaw-back.flaw-note")
    number = note.get_attribute("href").split("#")[1]
    note.send_keys(Keys.ENTER)
    wait(browser).until(lambda b: b.find_element(By.ID, number).is_displayed())
    # tasks are confirmed as before
    leave(browser, browser.find_element(By.ID, "confirm-all"))
    assert browser.find_elements(By.ID, "notice")


@pytest.mark.parametrize("width", [1280, 390])
def test_no_page_of_the_checker_scrolls_sideways(server, open_browser, tmp_path, width):
    browser = open_browser(True, width, 900)
    sign_in(browser, server)

    def assert_narrow():
        over = browser.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert over <= 0, browser.current_url

    check(browser, server, paper_file(tmp_path, "du-thao.txt", WRONG))
    assert_narrow()
    assert browser.find_element(By.ID, "to-flaws").is_displayed() == (width < 1000)
    for address in ("/du-thao", "/quy-tac", "/quy-tac/recipient-mismatch.other", "/quy-tac/missing-element"):
        browser.get(server.url + address)
        assert_narrow()

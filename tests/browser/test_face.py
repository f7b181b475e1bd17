"""Every page that the server has, for who may see it, on a desk and on a telephone: it can be read, used and reached."""
import pytest
from selenium.webdriver.common.by import By

import axe
from lively import ROLES
from pages import NO_PAGE, is_page, patterns, signed_in, walk
from served import PASSWORD
from window import wait

WIDTHS = pytest.mark.parametrize("width", [1280, 390])
ROLE = pytest.mark.parametrize("role", ["leader", "clerk", "unit", "admin"])
TARGET = 44  # pixels that a finger meets

# What can be touched and is too small for it. A link within a sentence is as high as its line; so says WCAG 2.5.8, too.
SMALL = """
const small = [];
for (const e of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
  if (e.type === 'hidden' || !e.checkVisibility() || e.classList.contains('skip')) continue;
  if (e.tagName === 'A' && (e.closest('.paper, p, dd, .quote, .row-about') || getComputedStyle(e).display === 'inline')) continue;
  const label = (e.type === 'checkbox' || e.type === 'radio') && e.labels.length ? e.labels[0].parentElement : e;
  const box = label.getBoundingClientRect();
  if (box.height < arguments[0] - 0.5) small.push(e.outerHTML.slice(0, 90) + ' ' + box.height);
}
return small;
"""


def sign_in(browser, server, role):
    browser.get(server.url + "/dang-nhap")
    browser.find_element(By.ID, "login").send_keys(ROLES[role])
    browser.find_element(By.ID, "password").send_keys(PASSWORD)
    browser.find_element(By.ID, "sign-in").click()
    wait(browser).until(lambda b: b.find_elements(By.ID, "nav-account"))


def flaws(browser, width):
    """What a page may not have, whoever looks at it."""
    for box in browser.find_elements(By.CSS_SELECTOR, "details:not([open])"):
        browser.execute_script("arguments[0].open = true", box)
    found = axe.faults(browser)
    over = browser.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if over > 0:
        found.append(f"scrolls sideways by {over} pixels")
    if width < 500:
        found += browser.execute_script(SMALL, TARGET)
    return [f"{browser.current_url}: {flaw}" for flaw in found]


def outside(server):
    """Pages for who is not signed in."""
    return {"/dang-nhap": "/dang-nhap", "/moi": server.invitation, "/tra-loi": server.answer_link}


@ROLE
@WIDTHS
def test_every_page_can_be_read_and_used(lively, open_browser, role, width):
    axe.need()
    browser = open_browser(True, width, 900)
    sign_in(browser, lively, role)
    found = []
    for address in walk(signed_in(lively, role), patterns()).values():
        browser.get(lively.url + address)
        found += flaws(browser, width)
    assert not found, "\n".join(found)


@WIDTHS
def test_the_pages_before_signing_in_can_be_read_and_used(lively, open_browser, width):
    axe.need()
    browser = open_browser(True, width, 900)
    found = []
    for address in outside(lively).values():
        browser.get(lively.url + address)
        found += flaws(browser, width)
    assert not found, "\n".join(found)


def test_no_page_of_the_route_table_was_left_out(lively):
    reached = set(outside(lively)) | {"/dang-nhap/ma"}  # test_account.py looks at that one: it needs a telephone
    for role in ROLES:
        reached |= set(walk(signed_in(lively, role), patterns()))
    assert reached == set(patterns()) - NO_PAGE


def test_what_is_said_to_be_no_page_is_none(lively):
    clerk = signed_in(lively, "clerk")
    for pattern in sorted(NO_PAGE):
        number = {"/ket-qua": lively.evidence, "/don-vi/": lively.late}.get(pattern[:8], lively.papers[0])
        name = {"/van-ban": "ke-hoach-khac-phuc", "/don-vi/": "bao-cao"}.get(pattern[:8], "style.css")
        address = pattern.replace("{id}", str(number)).replace(".{name}", ".csv").replace("{name}", name)
        address = address.replace("{code}", lively.report) + ("?ma=" + lively.report if "/so-voi" in pattern else "")
        address += "?ma=" + lively.calendar if pattern.endswith(".ics") else ""
        answer = clerk.page(address)
        assert answer.status_code == 200 and not is_page(answer), address

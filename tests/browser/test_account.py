"""Coming in and looking after one's account, as people do it in a browser, with and without JavaScript."""
import base64
import hashlib
import hmac
import struct
import time

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

import axe
from lively import ADMIN
from served import LOGIN, PASSWORD, dondoc
from test_face import flaws
from test_register import SCRIPT, no_browser_complaints
from window import leave, set_width

NEW = "bốn từ không liên quan"


@pytest.fixture
def office(server):
    """An office with an administrator."""
    dondoc("user", "add", "--db", server.db, "--name", "Phạm Văn Khoai", "--role", "admin", ADMIN, input=PASSWORD + "\n")
    return server


def enter(browser, server, login, password, expected="nav-account"):
    browser.get(server.url + "/dang-nhap")
    browser.find_element(By.ID, "login").clear()
    browser.find_element(By.ID, "login").send_keys(login)
    browser.find_element(By.ID, "password").send_keys(password)
    press(browser, "sign-in", expected)


def press(browser, button, expected):
    """Presses the button of an id; what is expected stands on the page that follows."""
    leave(browser, browser.find_element(By.ID, button))
    return browser.find_element(By.ID, expected)


def look(browser):
    """What a form answers with is no page of its own: it is looked at where it appears, on a desk and on a telephone."""
    if not axe.INSTALLED.is_file():
        return  # test_face.py says that this is skipped
    for width in (390, 1280):
        set_width(browser, width)
        found = flaws(browser, width)
        assert not found, "\n".join(found)


def code_of(secret, step=0):
    """RFC 6238: what a telephone shows, now or a step of 30 s later."""
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", int(time.time()) // 30 + step), hashlib.sha1).digest()
    at = digest[-1] & 15
    return "%06d" % ((struct.unpack(">I", digest[at:at + 4])[0] & 0x7fffffff) % 1000000)


@SCRIPT
def test_wrong_passwords_are_answered_kindly_and_then_slower(office, open_browser, javascript):
    browser = open_browser(javascript)
    said = []
    for _ in range(8):  # the delay grows from a second on: a slow machine comes too late for the first ones
        enter(browser, office, LOGIN, "khong-phai", "sign-in-error")
        said.append(browser.find_element(By.ID, "sign-in-error").text)
        if said[-1] != said[0]:
            break
    assert said[0] == "Tên đăng nhập hoặc mật khẩu không đúng."
    assert said[-1].startswith("Đăng nhập sai nhiều lần. Xin đợi ") and len(said) >= 4
    assert browser.find_element(By.ID, "login").get_attribute("value") == LOGIN
    assert browser.find_element(By.ID, "password").get_attribute("value") == ""
    look(browser) if javascript else None


@SCRIPT
def test_a_password_is_changed_and_other_places_are_signed_out(office, open_browser, javascript):
    elsewhere, browser = open_browser(False), open_browser(javascript)
    for one in (elsewhere, browser):
        enter(one, office, LOGIN, PASSWORD)
    browser.get(office.url + "/tai-khoan")
    assert len(browser.find_elements(By.CSS_SELECTOR, "#sessions li")) == 2
    assert "phiên này" in browser.find_element(By.CSS_SELECTOR, "#sessions li").text

    def change(old, new, again, expected):
        browser.get(office.url + "/tai-khoan")
        for field, text in (("old", old), ("new", new), ("again", again)):
            browser.find_element(By.ID, field).send_keys(text)
        return press(browser, "change-password", expected)

    assert "không giống nhau" in change(PASSWORD, NEW, NEW + "x", "refusal-sentence").text
    look(browser) if javascript else None
    assert change("khong-phai", NEW, NEW, "refusal-sentence").text
    assert "Đã đổi mật khẩu" in change(PASSWORD, NEW, NEW, "notice").text
    assert len(browser.find_elements(By.CSS_SELECTOR, "#sessions li")) == 1
    elsewhere.get(office.url + "/van-ban")
    assert "/dang-nhap" in elsewhere.current_url
    enter(elsewhere, office, LOGIN, NEW)


@SCRIPT
def test_one_session_is_ended_and_then_all_others(office, open_browser, javascript):
    places = [open_browser(False), open_browser(False), open_browser(javascript)]
    for one in places:
        enter(one, office, LOGIN, PASSWORD)
    browser = places[2]
    browser.get(office.url + "/tai-khoan")
    leave(browser, browser.find_elements(By.CSS_SELECTOR, "#sessions li form button")[0])
    assert browser.find_elements(By.ID, "notice")
    assert len(browser.find_elements(By.CSS_SELECTOR, "#sessions li")) == 2
    press(browser, "end-others", "notice")
    assert len(browser.find_elements(By.CSS_SELECTOR, "#sessions li")) == 1
    for one in places[:2]:
        one.get(office.url + "/viec")
        assert "/dang-nhap" in one.current_url
    browser.get(office.url + "/viec")
    press(browser, "sign-out", "sign-in")
    browser.get(office.url + "/viec")
    assert "/dang-nhap" in browser.current_url


@SCRIPT
def test_the_second_factor_from_the_picture_to_the_recovery_code(office, open_browser, javascript):
    browser = open_browser(javascript)
    enter(browser, office, LOGIN, PASSWORD)
    browser.get(office.url + "/tai-khoan")
    press(browser, "to-second", "second-on-form")
    picture = browser.find_element(By.CSS_SELECTOR, "svg.qr")
    # a telephone at arm's length reads it: large, square, on white with a quiet margin
    assert picture.size["width"] == picture.size["height"] >= 150
    assert picture.value_of_css_property("background-color") == "rgba(255, 255, 255, 1)"
    assert picture.accessible_name == "Mã QR của địa chỉ ghi bên dưới"
    secret = browser.find_element(By.ID, "secret").text

    def turn_on(code):
        browser.find_element(By.ID, "code").send_keys(code)
        browser.find_element(By.CSS_SELECTOR, "#second-on-form [type=password]").send_keys(PASSWORD)

    turn_on("000000")
    press(browser, "turn-on", "second-error")
    # the telephone knows this secret by now, so it is shown again
    assert browser.find_element(By.ID, "secret").text == secret
    look(browser) if javascript else None
    turn_on(code_of(secret))
    codes = [e.text for e in press(browser, "turn-on", "codes").find_elements(By.TAG_NAME, "code")]
    assert len(set(codes)) == 10
    look(browser) if javascript else None
    browser.get(office.url + "/tai-khoan/hai-buoc")
    assert "còn 10 mã khôi phục" in browser.find_element(By.TAG_NAME, "main").text
    look(browser) if javascript else None

    other = open_browser(javascript)
    enter(other, office, LOGIN, PASSWORD, "send-code")
    other.get(office.url + "/van-ban")
    assert "/dang-nhap" in other.current_url
    other.get(office.url + "/dang-nhap/ma")
    look(other) if javascript else None
    other.find_element(By.ID, "code").send_keys("123456")
    press(other, "send-code", "code-error")
    other.find_element(By.ID, "code").send_keys(code_of(secret, 1))
    press(other, "send-code", "nav-account")

    lost = open_browser(javascript)
    enter(lost, office, LOGIN, PASSWORD, "send-code")
    lost.find_element(By.ID, "code").send_keys(codes[3])
    press(lost, "send-code", "nav-account")
    lost.get(office.url + "/tai-khoan")
    assert "còn 9 mã khôi phục" in lost.find_element(By.ID, "second").text
    assert [line for line in no_browser_complaints(lost) if "403" not in line["message"]] == []


@SCRIPT
def test_a_person_is_invited_comes_in_is_placed_and_locked(office, open_browser, javascript):
    admin, guest = open_browser(javascript), open_browser(javascript)
    enter(admin, office, ADMIN, PASSWORD)
    leave(admin, admin.find_element(By.ID, "nav-users"))
    assert admin.find_elements(By.ID, "users")
    admin.find_element(By.CSS_SELECTOR, "#add-box summary").click()
    admin.find_element(By.ID, "login").send_keys("vuthimia")
    admin.find_element(By.ID, "name").send_keys("Vũ Thị Mía")
    Select(admin.find_element(By.ID, "role")).select_by_visible_text("đơn vị")
    Select(admin.find_element(By.ID, "org")).select_by_visible_text("Đảng bộ Sở Y tế")
    link = press(admin, "invite", "invitation").get_attribute("href")
    look(admin) if javascript else None
    assert "một lần" in admin.find_element(By.TAG_NAME, "main").text

    guest.get(link)
    assert "Vũ Thị Mía" in guest.find_element(By.TAG_NAME, "main").text
    for field in ("new", "again"):
        guest.find_element(By.ID, field).send_keys(NEW)
    press(guest, "set-password", "sign-in")
    enter(guest, office, "vuthimia", NEW)
    assert not guest.find_elements(By.ID, "nav-users")
    guest.get(link)  # good for once
    assert guest.find_element(By.ID, "refusal")

    admin.get(office.url + "/nguoi-dung")
    row = next(r for r in admin.find_elements(By.CSS_SELECTOR, "#users tbody tr") if "Vũ Thị Mía" in r.text)
    assert "đơn vị" in row.text and "Đảng bộ Sở Y tế" in row.text
    leave(admin, row.find_element(By.TAG_NAME, "a"))
    assert admin.find_elements(By.ID, "place")
    Select(admin.find_element(By.ID, "role")).select_by_visible_text("chuyên viên")
    press(admin, "place", "notice")
    assert Select(admin.find_element(By.ID, "role")).first_selected_option.text == "chuyên viên"
    leave(admin, admin.find_element(By.CSS_SELECTOR, "#khoa-form button"))
    assert "Đã khóa tài khoản" in admin.find_element(By.ID, "notice").text
    guest.get(office.url + "/viec")
    assert "/dang-nhap" in guest.current_url


@SCRIPT
def test_a_token_is_made_shown_once_and_taken_back(office, open_browser, javascript):
    browser = open_browser(javascript)
    enter(browser, office, LOGIN, PASSWORD)
    browser.get(office.url + "/tai-khoan")
    browser.find_element(By.CSS_SELECTOR, "#token-box summary").click()
    browser.find_element(By.ID, "token-name").send_keys("Máy quét của văn thư")
    browser.find_element(By.ID, "scope-register").click()
    token = press(browser, "make-token", "token").text
    assert token.startswith("dondoc_")
    look(browser) if javascript else None
    browser.get(office.url + "/tai-khoan")
    row = browser.find_element(By.CSS_SELECTOR, "#tokens [data-token]")
    assert "Máy quét của văn thư" in row.text and "đưa văn bản vào sổ" in row.text and token not in browser.page_source
    leave(browser, row.find_element(By.TAG_NAME, "button"))
    assert "thu hồi" in browser.find_element(By.ID, "notice").text
    assert not browser.find_elements(By.CSS_SELECTOR, "#tokens [data-token]")

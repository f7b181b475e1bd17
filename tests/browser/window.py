"""How a browser is started, and how wide its window is. Tests import from here: a conftest is not to be imported."""
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.common.by import By
from selenium.webdriver.support import expected_conditions as expect
from selenium.webdriver.support.ui import WebDriverWait


def browser_options(javascript, width, height):
    options = Options()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic",
                     "--no-first-run", "--disable-background-networking", "--disable-component-update",
                     "--disable-sync", f"--window-size={width},{height}"):
        options.add_argument(argument)
    options.binary_location = "/usr/bin/chromium"
    if not javascript:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return options


def set_width(browser, width, height=900):
    """A window cannot be as narrow as a telephone; what the page is told can."""
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})


def forget(browser):
    """Back to how a browser begins: no page, no cookie, nothing in its caches and logs."""
    browser.get("about:blank")
    for command, arguments in (("Network.clearBrowserCookies", {}), ("Network.clearBrowserCache", {}),
                               ("Storage.clearDataForOrigin", {"origin": "*", "storageTypes": "all"}),
                               ("Emulation.setEmulatedMedia", {"media": ""}), ("Page.resetNavigationHistory", {})):
        browser.execute_cdp_cmd(command, arguments)
    browser.get_log("browser")


def wait(browser):
    # a page that is just being replaced is looked at again; the driver has several ways to say that it is
    return WebDriverWait(browser, 30, ignored_exceptions=[WebDriverException])


def leave(browser, element, key=None):
    """Clicks what leads to another page (or presses a key on it), and comes back when that page is there whole: the old
    one may look like it."""
    page = browser.find_element(By.TAG_NAME, "html")
    if key:
        element.send_keys(key)
    else:
        element.click()
    wait(browser).until(expect.staleness_of(page))
    wait(browser).until(lambda b: b.execute_script("return document.readyState") == "complete")

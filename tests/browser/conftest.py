"""A real browser against a real server: an own office, an own port, with and without JavaScript."""
import pathlib
import sys

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "web"))
from lively import Lively  # noqa: E402
from served import Server  # noqa: E402


@pytest.fixture
def server(tmp_path):
    running = Server(tmp_path)
    yield running
    running.stop()


@pytest.fixture(scope="session")
def lively(tmp_path_factory):
    """An office amid its work, the same for all tests that only look at it."""
    running = Lively(tmp_path_factory.mktemp("lively"))
    yield running
    running.stop()


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


@pytest.fixture
def open_browser():
    """open_browser(javascript=True, width=1280, height=900) gives a driver; all are closed at the end."""
    drivers = []

    def start(javascript=True, width=1280, height=900):
        driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"),
                                  options=browser_options(javascript, width, height))
        drivers.append(driver)
        driver.set_page_load_timeout(60)
        set_width(driver, width, height)
        return driver

    yield start
    for driver in drivers:
        driver.quit()

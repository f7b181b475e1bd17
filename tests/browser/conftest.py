"""A real browser against a real server: an own office, an own port, with and without JavaScript."""
import pathlib
import sys

import pytest
from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "web"))
from lively import Lively  # noqa: E402
from served import Server  # noqa: E402
from window import browser_options, forget, set_width  # noqa: E402


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


@pytest.fixture(scope="session")
def idle():
    """Browsers that nobody uses, by whether they run scripts: to start one takes longer than many a test."""
    drivers = {True: [], False: []}
    yield drivers
    for driver in drivers[True] + drivers[False]:
        driver.quit()


@pytest.fixture
def open_browser(idle):
    """open_browser(javascript=True, width=1280, height=900) gives a driver that knows nothing of an earlier one."""
    used = []

    def start(javascript=True, width=1280, height=900):
        driver = idle[javascript].pop() if idle[javascript] else webdriver.Chrome(
            service=Service("/usr/bin/chromedriver"), options=browser_options(javascript, width, height))
        used.append((javascript, driver))
        driver.set_page_load_timeout(60)
        set_width(driver, width, height)
        return driver

    yield start
    for javascript, driver in used:
        try:
            forget(driver)
            idle[javascript].append(driver)
        except WebDriverException:
            driver.quit()

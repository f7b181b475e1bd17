"""A real browser against a real server: an own office, an own port, with and without JavaScript."""
import os
import pathlib
import subprocess
import sys

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("DONDOC_EXE", str(ROOT / "build" / "dondoc"))
LOGIN, PASSWORD = "vanthu", "mat-khau-thu-nghiem"
TODAY = "2021-02-15"


def dondoc(*arguments, **kwargs):
    return subprocess.run([PROGRAM, *map(str, arguments)], check=True, capture_output=True, text=True, **kwargs)


class Server:
    """An office of its own, served by the real program until stop()."""

    def __init__(self, folder, today=TODAY):
        self.db = folder / "office.db"
        self.log = folder / "server.log"
        dondoc("org", "import", "--db", self.db, ROOT / "examples" / "org.json")
        dondoc("user", "add", "--db", self.db, "--name", "Nguyễn Thị Văn Thư", "--role", "clerk", LOGIN,
               input=PASSWORD + "\n")
        environment = dict(os.environ, DONDOC_TODAY=today)
        self.process = subprocess.Popen([PROGRAM, "serve", "--db", self.db, "--port", "18200", "--any-port"],
                                        stdout=subprocess.PIPE, stderr=open(self.log, "w"), text=True, env=environment)
        self.url = None
        for line in self.process.stdout:
            for word in line.split():
                if word.startswith("http://"):
                    self.url = word.rstrip("/.,")
            if self.url:
                return
        raise RuntimeError("the server printed no address: " + self.log.read_text())

    def stop(self):
        self.process.terminate()
        code = self.process.wait(timeout=20)
        assert code in (0, -15), f"server ended with {code}: " + self.log.read_text()


@pytest.fixture
def server(tmp_path):
    running = Server(tmp_path)
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


@pytest.fixture
def open_browser():
    """open_browser(javascript=True, width=1280, height=900) gives a driver; all are closed at the end."""
    drivers = []

    def start(javascript=True, width=1280, height=900):
        driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"),
                                  options=browser_options(javascript, width, height))
        driver.set_page_load_timeout(60)
        drivers.append(driver)
        return driver

    yield start
    for driver in drivers:
        driver.quit()

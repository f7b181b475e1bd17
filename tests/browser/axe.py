"""axe-core in the page that a browser shows: the faults of accessibility that a program can find."""
import functools
import pathlib

import pytest

from served import PROGRAM

INSTALLED = pathlib.Path(PROGRAM).resolve().parent / "axe" / "node_modules" / "axe-core" / "axe.min.js"
GRAVE = ("serious", "critical")

# style sheets are not fetched a second time: the pages' own policy forbids it
RUN = """
const done = arguments[arguments.length - 1];
axe.run(document, {preload: false, resultTypes: ["violations"]})
   .then(found => done(found.violations), error => done(String(error)));
"""


@functools.lru_cache
def script():
    return INSTALLED.read_text(encoding="utf-8")


def need():
    if not INSTALLED.is_file():
        pytest.skip(f"axe-core is not installed: tools/install-axe {INSTALLED.parents[3]} needs npm and its registry")


def faults(browser):
    """One line a grave fault: rule, what is wrong, where."""
    browser.execute_script(script())
    found = browser.execute_async_script(RUN)
    assert isinstance(found, list), found
    return [f"{rule['id']} ({rule['impact']}): {rule['help']}: " + ", ".join(node["target"][0] for node in rule["nodes"])
            for rule in found if rule["impact"] in GRAVE]

"""Somebody else writes for a long time: forms wait for their turn, pages do not wait with them."""
import contextlib
import sqlite3
import subprocess
import threading
import time

import requests

from test_once import PAPER

FORMS = 12  # more than the server has threads for pages
WRITERS_LOCK = 1685024356  # what docs/operations.md tells of PostgreSQL


@contextlib.contextmanager
def other_writer(address):
    """Another process that writes, until the block ends."""
    if not isinstance(address, str):
        office = sqlite3.connect(address, isolation_level=None)
        office.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            office.close()
        return
    psql = subprocess.Popen(["psql", "-XAtq", "-d", address], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    psql.stdin.write(f"BEGIN;\nSELECT 'held' FROM pg_advisory_xact_lock({WRITERS_LOCK});\n")
    psql.stdin.flush()
    try:
        assert psql.stdout.readline() == "held\n"
        yield
    finally:
        psql.communicate("ROLLBACK;\n", timeout=30)


def test_pages_do_not_wait_for_forms_that_wait(server, clerk):
    clerk.post(clerk.base + "/van-ban/tai-len", data=clerk.marks(), files={"tep": ("a.txt", PAPER)}, timeout=60)
    marks, answers = clerk.marks("/van-ban/1"), []

    def send(number):
        answers.append(requests.post(clerk.base + "/van-ban/1/them", data={"noi-dung": f"việc chờ {number}", **marks},
                                     cookies=clerk.cookies, timeout=90, allow_redirects=False).status_code)

    threads = [threading.Thread(target=send, args=(number,)) for number in range(FORMS)]
    with other_writer(server.db):
        for thread in threads:
            thread.start()
        time.sleep(1)  # on a machine that is too busy for this the test asks less, and does not fail
        for path in ("/", "/van-ban", "/viec", "/van-ban/1"):
            assert clerk.page(path).status_code == 200
        assert answers == [], "pages were answered only when forms had given up"
    for thread in threads:
        thread.join()
    assert answers == [303] * FORMS

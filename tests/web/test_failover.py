"""The database goes away amid the work: what was answered stands, nothing stands twice, and the office comes back."""
import re
import threading
import time

import postgres
import pytest
import requests

from served import Client, Server, dondoc
from test_once import PAPER

WRITERS, READERS = 6, 4


@pytest.fixture
def own():
    """A server that keeps what it confirmed, for this test alone."""
    if postgres.programs() is None:
        pytest.skip("no PostgreSQL server programs (Debian package postgresql-15)")
    server = postgres.Postgres(settings={}).start()
    postgres.sql(server.query, "postgres", "CREATE DATABASE office TEMPLATE template0")
    yield server
    server.remove()


def disturb_connections(server):
    for _ in range(12):
        time.sleep(0.2)
        postgres.sql(server.query, "postgres", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                                               " WHERE datname = 'office' AND pid <> pg_backend_pid()")


def disturb_server(server):
    for _ in range(2):
        time.sleep(1)
        server.stop("immediate")
        server.start()


@pytest.mark.parametrize("disturb", [disturb_connections, disturb_server])
def test_what_was_answered_stands_once(tmp_path, own, disturb):
    address = own.address("office")
    served = Server(tmp_path, address=address)
    clerk = Client(served)
    clerk.sign_in()
    clerk.post(clerk.base + "/van-ban/tai-len", data=clerk.marks(), files={"tep": ("a.txt", PAPER)}, timeout=60)
    marks, done, codes = clerk.marks("/van-ban/1"), threading.Event(), []
    acknowledged, sent = set(), set()

    def write(number):
        step = 0
        while not done.is_set():
            step += 1
            words = f"việc {number} lần {step} xong"
            sent.add(words)
            answer = requests.post(clerk.base + "/van-ban/1/them", data={"noi-dung": words, **marks}, timeout=90,
                                   cookies=clerk.cookies, allow_redirects=False)
            codes.append(answer.status_code)
            if answer.status_code == 303:
                acknowledged.add(words)

    def read():
        while not done.is_set():
            codes.append(requests.get(clerk.base + "/", cookies=clerk.cookies, timeout=90).status_code)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(WRITERS)]
    threads += [threading.Thread(target=read) for _ in range(READERS)]
    for thread in threads:
        thread.start()
    disturb(own)
    time.sleep(1)
    done.set()
    for thread in threads:
        thread.join()
    assert set(codes) <= {200, 303}, sorted(set(codes))
    held = postgres.sql(own.query, "office", "SELECT words FROM task WHERE words LIKE 'việc % lần % xong'").split("\n")
    assert len(acknowledged) > WRITERS
    assert len(held) == len(set(held)), "applied twice"
    assert acknowledged <= set(held) <= sent
    served.stop()
    assert "không có chỗ nào sai" in dondoc("verify", "--db", address).stdout
    assert re.search(r"\d+ mục nhật ký", dondoc("verify", "--db", address).stdout)

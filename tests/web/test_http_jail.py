"""A server that gave up its rights has its files read in the jail: what runs there knows nothing and may nothing, and the
server outlives it."""
import collections
import contextlib
import os
import pathlib
import signal
import time

import pytest

from served import ROOT, Client, Server
from test_http_check import send

PAPER = next((ROOT / "examples/papers").glob("*.docx"))
SECRET = "mat-khau-trong-moi-truong"


@pytest.fixture
def office(tmp_path, monkeypatch):
    monkeypatch.setenv("PGPASSWORD", SECRET)
    server = Server(tmp_path)
    yield server
    server.stop()


def children(pid):
    return [int(child) for task in pathlib.Path(f"/proc/{pid}/task").iterdir()
            for child in (task / "children").read_text().split()]


def wait_for(condition):
    for _ in range(1200):
        if found := condition():
            return found
        time.sleep(0.05)
    raise AssertionError("it did not come")


def status(pid):
    """Of a process; of one that has gone, nothing."""
    try:
        lines = pathlib.Path(f"/proc/{pid}/status").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return collections.defaultdict(str)
    return dict(line.split(":\t", 1) for line in lines if ":\t" in line)


def clerk_of(server):
    """Somebody who has had two papers read: from then on cells are made ahead."""
    client = Client(server)
    assert "Tổng quan" in client.sign_in().text
    for _ in range(2):
        assert "Bộ phận đọc tệp" not in check(client).text
    return client


def check(client, name=PAPER.name, content=None):
    return send(client, "/du-thao", (name, content or PAPER.read_bytes()))


def test_the_keeper_and_its_cells_know_nothing(office):
    clerk_of(office)
    [keeper] = children(office.process.pid)
    cells = wait_for(lambda: children(keeper))
    for process in (keeper, *cells):
        # a cell is shown to root only, and may have gone
        with contextlib.suppress(PermissionError, FileNotFoundError, ProcessLookupError):
            assert b"office.db" not in pathlib.Path(f"/proc/{process}/cmdline").read_bytes()
            assert SECRET.encode() not in pathlib.Path(f"/proc/{process}/environ").read_bytes()
            files = [os.readlink(link) for link in pathlib.Path(f"/proc/{process}/fd").iterdir()]
            assert not [file for file in files if "office.db" in file]
    assert pathlib.Path(f"/proc/{keeper}/cmdline").read_bytes().startswith(b"dondoc: jail\0")


def test_a_cell_that_waits_is_fenced_in_already(office):
    clerk_of(office)
    [keeper] = children(office.process.pid)
    # a nursery has a filter, the cells that it forks have one more
    cells = wait_for(lambda: [cell for cell in children(keeper) if status(cell)["Seccomp_filters"] == "2"])
    nursery = wait_for(lambda: [child for child in children(keeper) if status(child)["Seccomp_filters"] == "1"])
    assert cells and len(nursery) == 1 and status(nursery[0])["NoNewPrivs"] == "1"
    for cell in cells:
        assert status(cell)["NoNewPrivs"] == "1"
        limits = pathlib.Path(f"/proc/{cell}/limits").read_text()
        for name in ("Max file size", "Max core file size", "Max processes", "Max open files"):
            line = next(line for line in limits.splitlines() if line.startswith(name))
            assert line[len(name):].split()[:2] == ["0", "0"], line


def test_a_cell_that_dies_costs_one_paper(office):
    client = clerk_of(office)
    [keeper] = children(office.process.pid)
    for cell in wait_for(lambda: children(keeper)):
        with contextlib.suppress(ProcessLookupError):  # the one that has just read
            os.kill(cell, signal.SIGKILL)
    # those that died waiting are replaced before anybody meets them, or cost the one who did
    refused = sum("dừng giữa chừng" in check(client).text for _ in range(4))
    assert refused <= 2
    assert "dừng giữa chừng" not in check(client).text


def test_without_the_keeper_the_server_goes_on_and_says_so(office):
    client = clerk_of(office)
    [keeper] = children(office.process.pid)
    os.kill(keeper, signal.SIGKILL)
    for _ in range(2):
        answer = check(client)
        assert "bộ phận đọc tệp đã dừng" in answer.text and PAPER.name in answer.text
    text = "ĐẢNG BỘ TỈNH SƠN HÀ\n\nSố 1-TB/TU\n\nTHÔNG BÁO\n\n1. Chi bộ nộp báo cáo.\n"
    assert "bộ phận đọc tệp" not in check(client, "a.txt", text.encode()).text
    assert client.page("/").status_code == 200


def test_the_server_takes_its_keeper_and_cells_with_it(tmp_path):
    server = Server(tmp_path)
    clerk_of(server)
    [keeper] = children(server.process.pid)
    cells = wait_for(lambda: children(keeper))
    server.stop()
    wait_for(lambda: not any(pathlib.Path(f"/proc/{pid}").exists() for pid in (keeper, *cells)))

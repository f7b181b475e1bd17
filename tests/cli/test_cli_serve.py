"""dondoc serve: comes up, says where, and goes down when told."""
import re
import signal
import socket
import subprocess
import urllib.request

import pytest
from cli_program import EXE, environment


@pytest.fixture
def server(dondoc):
    started = []

    def start(*args, **env):
        process = subprocess.Popen([EXE, "serve", "--db", dondoc.db, *args], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, cwd=dondoc.folder, env=environment(**env))
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_it_prints_its_address_answers_and_ends_on_a_signal(server):
    for number in (signal.SIGTERM, signal.SIGINT):
        process = server("--port", "0")
        url = re.search(r"http://127\.0\.0\.1:\d+/", process.stdout.readline().decode())[0]
        with urllib.request.urlopen(url, timeout=20) as page:
            assert page.status == 200 and "Đăng nhập" in page.read().decode()
        process.send_signal(number)
        assert process.wait(30) == 0
        assert process.stderr.read() == b""


def test_pages_are_vietnamese_for_everyone(server):
    process = server("--port", "0", LANG="en_US.UTF-8")
    line = process.stdout.readline().decode()
    with urllib.request.urlopen(re.search(r"http://\S+", line)[0], timeout=20) as page:
        assert 'lang="vi"' in page.read().decode()


def test_a_taken_port_is_refused_or_another_is_taken(server):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        refused = server("--port", port)
        assert refused.wait(30) == 3 and port in refused.stderr.read().decode()
        other = server("--port", port, "--any-port").stdout.readline().decode()
        assert "http://127.0.0.1:" in other and f":{port}/" not in other


def test_an_address_that_is_none_is_refused(server):
    process = server("--address", "not-an-address", "--port", "0")
    assert process.wait(30) == 3 and "not-an-address" in process.stderr.read().decode()

"""The server gives up what it does not need: the kernel's word about a running server, and what is left to a process
behind the same fences."""
import os
import pathlib
import re
import signal
import socket
import subprocess
import urllib.request

import pytest
from cli_office import make_office
from cli_program import EXE, ROOT, environment

BUILD = pathlib.Path(os.environ.get("DONDOC_BUILD", ROOT / "build-check"))
RELEASE = pathlib.Path(os.environ.get("DONDOC_RELEASE", ROOT / "build/dondoc"))
CONFINED = BUILD / "tests/cli/confined"


def status(path):
    return dict(line.split(":\t", 1) for line in path.read_text().splitlines() if ":\t" in line)


def serve(exe, dondoc, *args):
    process = subprocess.Popen([exe, "serve", "--db", dondoc.db, "--port", "0", *args], cwd=dondoc.folder,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
    url = re.search(r"http://[^ ]+/", process.stdout.readline().decode())[0]
    with urllib.request.urlopen(f"{url}dang-nhap", timeout=60) as page:
        assert page.status == 200
    return process


def end(process):
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0 and err == b"", err.decode()
    return out.decode()


@pytest.mark.parametrize("exe", [EXE, RELEASE], ids=["sanitized", "release"])
def test_every_thread_of_the_server_is_fenced_in(dondoc, exe):
    make_office(dondoc)
    process = serve(exe, dondoc)
    threads = [status(task / "status") for task in pathlib.Path(f"/proc/{process.pid}/task").iterdir()]
    said = end(process)
    assert len(threads) > 5
    for thread in threads:
        assert thread["NoNewPrivs"] == "1", thread["Name"]
        assert thread["Seccomp"] == ("0" if "seccomp" in said else "2"), thread["Name"]


def test_a_debugger_may_ask_for_a_server_without_fences(dondoc):
    make_office(dondoc)
    process = serve(RELEASE, dondoc, "--no-confine")
    found = status(pathlib.Path(f"/proc/{process.pid}/status"))
    assert end(process) == ""
    assert (found["NoNewPrivs"], found["Seccomp"]) == ("0", "0")


@pytest.fixture
def left(tmp_path):
    """What the test program could still do, attempt by attempt."""
    def run(*more):
        folder = tmp_path / "office"
        folder.mkdir(exist_ok=True)
        with socket.socket() as elsewhere:
            elsewhere.bind(("127.0.0.1", 0))
            elsewhere.listen()
            ran = subprocess.run([CONFINED, folder, str(elsewhere.getsockname()[1]), *more], cwd=folder,
                                 capture_output=True, text=True, timeout=60)
        assert ran.returncode == 0, ran
        assert not (tmp_path / "beside").exists() and not (folder / "out").is_symlink()
        return dict(line.split(": ") for line in ran.stdout.splitlines())

    return run


WORKS = {"thread", "mmap", "memory of argon2id"}
NEVER = {"link out of the folder", "raw socket", "packet socket", "execve", "ptrace", "read another process", "kill",
         "mount", "unshare", "bpf", "io_uring", "fork", "mmap to run", "mprotect to run"}


def kernel_has(left):
    assert left["seccomp"] == "1", "this kernel has no seccomp: nothing here can be tested"
    assert int(left["landlock"]) >= 1, "this kernel has no Landlock: files can't be tested"


def test_what_is_left_to_an_office_in_a_file(left):
    found = left()
    kernel_has(found)
    done = {attempt for attempt, outcome in found.items() if outcome == "done"}
    assert done == WORKS | {"make in the folder", "remove in the folder", "write to SQLite", "sort beyond memory"}
    assert {found[attempt] for attempt in NEVER | {"socket", "bind"}} == {"EPERM"}
    assert {found[attempt] for attempt in ("read /etc/passwd", "read /etc/hosts", "read /proc/self/mem",
                                           "write beside the folder")} == {"EACCES"}


def test_an_office_on_a_cluster_calls_machines_and_nothing_else(left):
    found = left("network")
    kernel_has(found)
    done = {attempt for attempt, outcome in found.items() if outcome == "done"}
    may_bind = {"bind"} if int(found["landlock"]) < 4 else set()
    assert done == WORKS | {"read /etc/hosts", "socket", "connect"} | may_bind
    assert {found[attempt] for attempt in NEVER} == {"EPERM"}
    assert found["read /etc/passwd"] == found["write beside the folder"] == found["make in the folder"] == "EACCES"

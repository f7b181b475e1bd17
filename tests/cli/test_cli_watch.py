"""What the server tells those who watch over it: a line a request, counters, health. Never what was asked for."""
import json
import re
import socket
import subprocess
import time
import urllib.error
import urllib.request

import pytest
from cli_office import make_office
from cli_program import EXE, environment

WORDS = "loi-tim-bi-mat"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def get(url, **how):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, **how), timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read().decode()


def until(ask, enough):
    """A request is noted when its last byte is on its way, so a moment after we have it."""
    for _ in range(1000):
        found = ask()
        if enough(found):
            return found
        time.sleep(0.01)
    raise AssertionError(found)


@pytest.fixture
def watched(dondoc):
    make_office(dondoc)
    watch = f"127.0.0.1:{free_port()}"
    process = subprocess.Popen([EXE, "serve", "--db", dondoc.db, "--port", "0", "--log", "truy-cap.log", "--metrics", watch],
                               cwd=dondoc.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
    url = re.search(r"http://[^ ]+/", process.stdout.readline().decode())[0].rstrip("/")
    dondoc.url, dondoc.watch, dondoc.log = url, f"http://{watch}", dondoc.folder / "truy-cap.log"
    yield dondoc
    process.terminate()
    errors = process.communicate(timeout=30)[1].decode()
    assert process.returncode == 0 and errors == "", errors


def samples(text):
    """name{labels} -> value; every line has a form that Prometheus reads."""
    found = {}
    for line in text.splitlines():
        if line.startswith("# "):
            assert re.fullmatch(r"# (HELP dondoc_\w+ .+|TYPE dondoc_\w+ (counter|gauge|histogram))", line), line
            continue
        match = re.fullmatch(r'(dondoc_\w+(?:\{\w+="[^"]*"(?:,\w+="[^"]*")*\})?) ([0-9.]+)', line)
        assert match, line
        assert match[1] not in found
        found[match[1]] = float(match[2])
    return found


def test_a_line_a_request_without_content(watched):
    assert get(f"{watched.url}/dang-nhap")[0] == 200
    assert get(f"{watched.url}/van-ban/1?tim={WORDS}", headers={"Cookie": f"dondoc={WORDS}"})[0] == 200
    assert get(f"{watched.url}/{WORDS}")[0] == 404
    text = until(watched.log.read_text, lambda text: text.count("\n") >= 4)
    lines = [json.loads(line) for line in text.splitlines()]
    assert WORDS not in text and "127.0.0.1" not in text
    # the second sends on to the first; which thread notes first is not promised
    assert sorted((line["route"], line["status"]) for line in lines) == [
        ("-", 404), ("/dang-nhap", 200), ("/dang-nhap", 200), ("/van-ban/{id}", 303)]
    for line in lines:
        assert set(line) == {"at", "method", "route", "status", "ms", "user"} and line["user"] == 0
        assert re.fullmatch(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", line["at"]) and line["ms"] >= 0


def test_who_is_signed_in_is_a_number_in_the_log(watched):
    page = get(f"{watched.url}/dang-nhap")[1]
    token = re.search(r'name="csrf" value="([^"]+)"', page)[1]

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *args):
            return None

    opener = urllib.request.build_opener(Stay)
    try:
        opener.open(urllib.request.Request(f"{watched.url}/dang-nhap", data=f"csrf={token}&ten=lanhdao&mat-khau=mat-khau-thu"
                                           .encode(), headers={"Cookie": f"dondoc-bieu-mau={token}"}), timeout=20)
        raise AssertionError("no way on")
    except urllib.error.HTTPError as moved:
        assert moved.code == 303
        cookie = re.search(r"dondoc=([^;]+)", " ".join(moved.headers.get_all("Set-Cookie")))[1]
    assert get(f"{watched.url}/viec", headers={"Cookie": f"dondoc={cookie}"})[0] == 200
    text = until(watched.log.read_text, lambda text: "/viec" in text)
    assert [line["user"] for line in map(json.loads, text.splitlines()) if line["route"] == "/viec"] == [2]
    assert cookie not in text and "lanhdao" not in text and "mat-khau-thu" not in text


def test_metrics_count_requests_times_transactions_and_the_office(watched):
    for _ in range(3):
        get(f"{watched.url}/dang-nhap")
    get(f"{watched.url}/{WORDS}")
    status, text = until(lambda: get(f"{watched.watch}/metrics"), lambda found: "dondoc_requests_open 0" in found[1])
    found = samples(text)
    assert status == 200 and WORDS not in text
    assert found['dondoc_requests_total{method="GET",route="/dang-nhap",status="200"}'] == 3
    assert found['dondoc_requests_total{method="-",route="-",status="404"}'] == 1
    times = [value for name, value in found.items() if name.startswith("dondoc_request_seconds_bucket") and
             'route="/dang-nhap"' in name]
    assert times == sorted(times) and times[-1] == 3, "a bucket holds those below it"
    assert found['dondoc_request_seconds_count{method="GET",route="/dang-nhap"}'] == 3
    assert found["dondoc_papers"] == 4 and found["dondoc_assignments_open"] > 0 and found["dondoc_journal_entries"] > 20
    assert found["dondoc_transactions_total"] >= 3 and found['dondoc_transactions_open{access="write"}'] == 0
    assert found["dondoc_requests_open"] == 0 and found['dondoc_lane_waiting{lane="upload"}'] == 0


def test_health_is_told_on_both_ports(watched):
    assert get(f"{watched.url}/healthz") == (200, "ok\n")
    assert get(f"{watched.watch}/healthz") == (200, "ok\n")
    assert get(f"{watched.url}/metrics")[0] == 404, "counters are not for those who read pages"
    assert get(f"{watched.watch}/van-ban")[0] == 404 and get(f"{watched.watch}/metrics", data=b"x")[0] == 404


def test_addresses_that_are_none_are_refused(dondoc):
    make_office(dondoc)
    for bad in ("9464", "127.0.0.1", "127.0.0.1:0", "127.0.0.1:x", ":9464", "khong:9464", "127.0.0.1:70000"):
        ran = dondoc("serve", "--db", dondoc.db, "--port", "0", "--metrics", bad)
        assert ran.code == 3 and ran.err and ran.out == "", (bad, ran)
    assert dondoc("serve", "--db", dondoc.db, "--port", "0", "--log", "khong/co/cho").code == 3

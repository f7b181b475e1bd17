"""The service as an office runs it: behind nginx or Caddy, by the units and examples in dist."""
import re
import shutil
import sqlite3
import ssl
import subprocess
import time
import urllib.request

import pytest
from cli_office import make_office
from cli_program import EXE, ROOT, environment
from test_cli_watch import free_port

DIST = ROOT / "dist"


@pytest.fixture
def serve(dondoc):
    """Starts the server with these options; at the end looks whether it went down well."""
    make_office(dondoc)
    started = []

    def start(*args):
        port = free_port()
        process = subprocess.Popen([EXE, "serve", "--db", dondoc.db, "--port", str(port), *args], cwd=dondoc.folder,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
        started.append(process)
        process.stdout.readline()
        return port

    yield start
    for process in started:
        process.terminate()
        assert process.communicate(timeout=60)[1] == b"" and process.returncode == 0


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args):
        return None


def sign_in(url, *handlers, **headers):
    """Signs in, and returns the headers of the answer."""
    opener = urllib.request.build_opener(Stay, *handlers)
    with opener.open(urllib.request.Request(f"{url}/dang-nhap", headers=headers), timeout=30) as page:
        token = re.search(r'name="csrf" value="([^"]+)"', page.read().decode())[1]
        cookies = page.headers.get_all("Set-Cookie")
    cookie = next(c for c in cookies if "bieu-mau" in c).split(";")[0]
    form = f"csrf={token}&ten=vanthu&mat-khau=mat-khau-thu".encode()
    ask = urllib.request.Request(f"{url}/dang-nhap", data=form, headers={**headers, "Cookie": cookie, "Origin": url})
    with pytest.raises(urllib.error.HTTPError) as moved:
        opener.open(ask, timeout=60)
    assert moved.value.code == 303, moved.value.read().decode()
    return moved.value.headers


def origin_of_the_session(dondoc):
    with sqlite3.connect(dondoc.db) as base:
        return base.execute("SELECT origin FROM session ORDER BY id DESC LIMIT 1").fetchone()[0]


@pytest.mark.parametrize("options, header, origin", [
    ([], "203.0.113.9", "127.0.0.1"),
    (["--behind-proxy"], "203.0.113.9", "203.0.113.9"),
    (["--behind-proxy"], "198.51.100.1, 2001:db8::7", "2001:db8::7"),
    (["--behind-proxy"], "203.0.113.9,", "127.0.0.1"),
    (["--behind-proxy"], "nobody", "127.0.0.1"),
    (["--behind-proxy"], None, "127.0.0.1"),
], ids=["not asked to", "one", "the last", "empty", "no address", "none"])
def test_the_session_keeps_the_address_that_the_proxy_names(dondoc, serve, options, header, origin):
    port = serve(*options)
    sign_in(f"http://127.0.0.1:{port}", **({"X-Forwarded-For": header} if header else {}))
    assert origin_of_the_session(dondoc) == origin


def program(name):
    path = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
    assert path, f"{name} is missing: tools/install-packages test"
    return path


def wait_for(url, context, process):
    for _ in range(600):
        assert process.poll() is None, process.communicate()
        try:
            return urllib.request.build_opener(urllib.request.HTTPSHandler(context=context)).open(url, timeout=30)
        except urllib.error.HTTPError:
            raise
        except OSError:
            time.sleep(0.05)
    raise AssertionError(f"nothing at {url}")


@pytest.fixture
def certificate(tmp_path):
    pair = tmp_path / "pair.pem", tmp_path / "pair.key"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                    "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-out", pair[0],
                    "-keyout", pair[1]], check=True, capture_output=True)
    return pair


def nginx(folder, port, tls, plain, certificate):
    """The example itself; only names, ports and files are put in, as its reader is told to."""
    text = (DIST / "nginx.conf").read_text()
    for old, new in [("[::]:443", f"[::1]:{tls}"), ("443", f"127.0.0.1:{tls}"), ("[::]:80;", f"[::1]:{plain};"),
                     ("listen 80;", f"listen 127.0.0.1:{plain};"), ("127.0.0.1:8080;", f"127.0.0.1:{port};"),
                     ("vanphong.example;", "localhost;"), ("/etc/ssl/vanphong.example.pem", str(certificate[0])),
                     ("/etc/ssl/private/vanphong.example.key", str(certificate[1]))]:
        assert old in text, old
        text = text.replace(old, new)
    temporary = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    conf = folder / "nginx.conf"
    conf.write_text(f"daemon off; master_process off; pid {folder}/nginx.pid; error_log {folder}/error.log;\n"
                    f"events {{}}\nhttp {{ access_log off; {temporary}\n{text}\n}}\n")
    tested = subprocess.run([program("nginx"), "-t", "-c", conf, "-e", folder / "error.log"], capture_output=True, text=True)
    assert tested.returncode == 0 and "warn" not in tested.stderr, tested.stderr
    return [program("nginx"), "-c", conf, "-e", folder / "error.log"]


def caddy(folder, port, tls, plain, certificate):
    text = (DIST / "Caddyfile").read_text()
    for old, new in [("vanphong.example {", f"https://localhost:{tls} {{\n\ttls {certificate[0]} {certificate[1]}"),
                     ("127.0.0.1:8080 {", f"127.0.0.1:{port} {{")]:
        assert old in text, old
        text = text.replace(old, new)
    conf = folder / "Caddyfile"
    conf.write_text(f"{{\n\tadmin off\n\tauto_https disable_redirects\n}}\n{text}")
    return [program("caddy"), "run", "--adapter", "caddyfile", "--config", conf]


def calendar(url, context):
    """What is answered to who has no calendar there."""
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"{url}/lich-viec.ics?ma=khong", context=context, timeout=30)
    return refused.value.code


@pytest.mark.parametrize("proxy", [nginx, caddy], ids=lambda f: f.__name__)
def test_the_example_serves_the_office_by_https(dondoc, serve, certificate, tmp_path, proxy):
    tls, plain = free_port(), free_port()
    command = proxy(tmp_path, serve("--secure", "--behind-proxy"), tls, plain, certificate)
    context = ssl.create_default_context(cafile=certificate[0])
    env = {**environment(), "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=env)
    try:
        url = f"https://localhost:{tls}"
        with wait_for(f"{url}/dang-nhap", context, process) as page:
            assert "Đăng nhập" in page.read().decode() and "max-age=" in page.headers["Strict-Transport-Security"]
        # what a browser claims of itself is not believed
        answer = sign_in(url, urllib.request.HTTPSHandler(context=context), **{"X-Forwarded-For": "203.0.113.9"})
        assert all("Secure" in cookie for cookie in answer.get_all("Set-Cookie"))
        assert origin_of_the_session(dondoc) in ("127.0.0.1", "::1")
        if proxy is nginx:
            with pytest.raises(urllib.error.HTTPError) as moved:
                urllib.request.build_opener(Stay).open(f"http://127.0.0.1:{plain}/viec?x=1", timeout=30)
            assert moved.value.code == 301 and moved.value.headers["Location"].startswith("https://")
            assert [calendar(url, context) for _ in range(5)] == [404] * 5
            assert 429 in [calendar(url, context) for _ in range(60)]
    finally:
        process.terminate()
        process.communicate(timeout=60)
    assert process.returncode == 0


# --- the units ---

UNITS = sorted(DIST.glob("*.service"))


def hardening(unit):
    text = unit.read_text()
    return text[text.index("# Nothing of the machine"):].split("\n[")[0].strip()


def test_all_units_give_up_the_same_rights():
    assert len(UNITS) == 5 and len({hardening(unit) for unit in UNITS}) == 1


@pytest.mark.parametrize("unit", UNITS, ids=lambda p: p.stem)
def test_the_exposure_of_a_unit_is_at_most_two(unit):
    ran = subprocess.run([program("systemd-analyze"), "security", "--offline=true", unit], capture_output=True, text=True)
    exposure = float(re.search(r"Overall exposure level for \S+: ([0-9.]+)", ran.stdout)[1])
    print(unit.name, exposure)
    assert exposure <= 2.0 and ran.stderr == "", ran.stderr


@pytest.mark.parametrize("timer", sorted(DIST.glob("*.timer")), ids=lambda p: p.stem)
def test_a_timer_calls_a_unit_at_a_time_that_exists(timer):
    assert timer.with_suffix(".service").is_file()
    when = re.search(r"OnCalendar=(.+)", timer.read_text())[1]
    assert subprocess.run([program("systemd-analyze"), "calendar", when], capture_output=True).returncode == 0


def test_the_units_name_commands_and_options_that_exist(dondoc):
    known = dondoc("help", "--listing").out if dondoc("help", "--listing").code == 0 else dondoc("help").out
    for unit in UNITS:
        for command in re.findall(r"/usr/bin/dondoc (\w+)", unit.read_text()):
            assert command in known, command

"""An office of its own, served by the real program: for the HTTP and the browser suites."""
import html
import os
import pathlib
import re
import sqlite3
import subprocess

import requests

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("DONDOC_EXE", str(ROOT / "build" / "dondoc"))
LOGIN, PASSWORD = "vanthu", "mat-khau-thu-nghiem"
READER = "kiemtra"  # may read, may not write
TODAY = "2021-02-15"


def dondoc(*arguments, **kwargs):
    return subprocess.run([PROGRAM, *map(str, arguments)], check=True, capture_output=True, text=True, **kwargs)


class Serving:
    """An office that stands, served until stop(); url has no slash at its end. What it complains of goes to log."""

    def __init__(self, folder, address, today=TODAY):
        self.db = address
        self.log = folder / "server.log"
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
        code = self.process.wait(timeout=30)
        self.process.stdout.close()
        assert code == 0, f"server ended with {code}: " + self.log.read_text()
        assert "Sanitizer" not in self.log.read_text(), self.log.read_text()


class Server(Serving):
    """Makes an office and serves it. address: of an empty database, when it shall not be a file in the folder."""

    def __init__(self, folder, today=TODAY, address=None):
        address = address or folder / "office.db"
        dondoc("org", "import", "--db", address, ROOT / "examples" / "org.json")
        for login, name, role in ((LOGIN, "Nguyễn Thị Văn Thư", "clerk"), (READER, "Trần Văn Xem", "inspector")):
            dondoc("user", "add", "--db", address, "--name", name, "--role", role, login, input=PASSWORD + "\n")
        super().__init__(folder, address, today)

    def dump(self):
        """A PostgreSQL office as text; bytes of files stand there in hexadecimal digits."""
        return subprocess.run(["pg_dump", "--dbname", self.db], check=True, capture_output=True).stdout

    def kept(self):
        """All bytes that are held somewhere, the log too."""
        held = b"".join(path.read_bytes() for path in self.log.parent.iterdir())
        if isinstance(self.db, pathlib.Path):
            return held
        dump = self.dump()
        files = b"".join(bytes.fromhex(digits.decode()) for digits in re.findall(rb"\\\\x((?:[0-9a-f]{2})+)", dump))
        return held + dump + files

    def rows(self):
        """Lines of a dump, or the number of rows by table: the same while nothing is kept."""
        if not isinstance(self.db, pathlib.Path):
            return self.dump().count(b"\n")
        with sqlite3.connect(f"file:{self.db}?mode=ro", uri=True) as db:
            tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return {table: db.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in tables}


def carried(page, form):
    """The hidden fields of a form but its marks: what a page carries on to the next. Several of a name are a list."""
    part = page.split(f'id="{form}"')[1].split("</form>")[0]
    fields = {}
    for tag in re.findall(r'<input type="hidden"[^>]*>', part):
        name, value = re.search(r'name="([^"]+)"', tag)[1], html.unescape(re.search(r'value="([^"]*)"', tag)[1])
        if name not in ("csrf", "lan-gui"):
            fields[name] = [*fields.get(name, []), value]
    return {name: values if len(values) > 1 else values[0] for name, values in fields.items()}


class Client(requests.Session):
    """A browser's manners: keeps cookies, knows the token of the last page."""

    def __init__(self, server):
        super().__init__()
        self.base = server.url

    def page(self, path, **kwargs):
        return self.get(self.base + path, timeout=30, **kwargs)

    def token(self, path="/"):
        return re.search(r'name="csrf" value="([^"]+)"', self.page(path).text)[1]

    def marks(self, path="/"):
        """What every form of a page carries besides its fields."""
        text = self.page(path).text
        return {name: re.search(rf'name="{name}" value="([^"]+)"', text)[1] for name in ("csrf", "lan-gui")}

    def submit(self, path, fields=None, token=None, **kwargs):
        data = dict(fields or {}, csrf=token or self.token())
        return self.post(self.base + path, data=data, timeout=60, **kwargs)

    def sign_in(self, login=LOGIN, password=PASSWORD):
        return self.submit("/dang-nhap", {"ten": login, "mat-khau": password}, self.token("/dang-nhap"))

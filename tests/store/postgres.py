#!/usr/bin/env python3
"""A private PostgreSQL server for tests: its own directory, a unix socket, a free port; gone when it is stopped.

    postgres.py [--any] COMMAND...      runs the command beside such a server, whose address stands in DONDOC_POSTGRES

An address is "host=…&port=…&user=…", the query of postgresql:///DATABASE?…. A server that DONDOC_POSTGRES names already
is used as it is. Without PostgreSQL's server programs the command is not run, and a line of TAP says so; with --any it is
run all the same.
"""
import contextlib
import glob
import os
import pathlib
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import urllib.parse

USER = "dondoc"
# a test's server may lose its data in a power cut; what is tested by force says otherwise
MEMORY_LEAST = 4 << 30
QUICK = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}


def programs():
    """The directory of the newest server programs, or None."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/postgres"), key=lambda p: int(p.split("/")[4]))
    return pathlib.Path(found[-1]).parent if found else None


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def quick_place():
    """Memory, when there is enough of it: making a database writes a thousand files."""
    with contextlib.suppress(OSError):
        if shutil.disk_usage("/dev/shm").free > MEMORY_LEAST and os.access("/dev/shm", os.W_OK):
            return "/dev/shm"
    return "/tmp"


class Postgres:
    """A server, from start() to remove(). The server refuses to run as root, so root hands it to somebody else."""

    def __init__(self, settings=None):
        self.bin = programs()
        self.settings = dict(QUICK if settings is None else settings)
        # short: the path of a socket has at most 107 bytes
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix="dondoc-pg-", dir=quick_place() if settings is None else "/tmp"))
        self.port = free_port()
        self.become = []
        if os.getuid() == 0:
            owner = pwd.getpwnam("postgres" if any(p.pw_name == "postgres" for p in pwd.getpwall()) else "nobody")
            os.chown(self.dir, owner.pw_uid, owner.pw_gid)
            self.become = ["setpriv", f"--reuid={owner.pw_uid}", f"--regid={owner.pw_gid}", "--clear-groups"]
        self.run("initdb", "--no-sync", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "-U", USER,
                 "-D", self.dir / "data")

    def run(self, program, *arguments, check=True):
        return subprocess.run([*self.become, self.bin / program, *map(str, arguments)], check=check, cwd="/",
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def start(self):
        settings = {"port": self.port, "unix_socket_directories": self.dir, "max_connections": 200, **self.settings}
        options = " ".join(f"-c {name}={value}" for name, value in settings.items())
        # its words go to a file of their own: a pipe would be held open by the server as long as it lives
        self.run("pg_ctl", "-w", "-t", "60", "-D", self.dir / "data", "-l", self.dir / "log", "-o", options, "start")
        return self

    def stop(self, mode="immediate"):
        self.run("pg_ctl", "-w", "-t", "60", "-D", self.dir / "data", "-m", mode, "stop", check=False)

    def remove(self):
        self.stop()
        shutil.rmtree(self.dir, ignore_errors=True)

    @property
    def query(self):
        return urllib.parse.urlencode({"host": str(self.dir), "port": self.port, "user": USER})

    def address(self, database):
        return f"postgresql:///{database}?{self.query}"


def sql(query, database, statement):
    """Runs SQL with psql; its answer without frame."""
    done = subprocess.run(["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", f"postgresql:///{database}?{query}",
                           "-c", statement], check=True, capture_output=True, text=True)
    return done.stdout.strip()


@contextlib.contextmanager
def shared():
    """The query of a server to use: the one that is named, or a new one for as long as this lasts; None without any."""
    if os.environ.get("DONDOC_POSTGRES"):
        yield os.environ["DONDOC_POSTGRES"]
    elif programs() is None:
        yield None
    else:
        server = Postgres()
        try:
            yield server.start().query
        finally:
            server.remove()


def main():
    command = sys.argv[1:]
    anyway = command[:1] == ["--any"]
    with shared() as query:
        if query is None and not anyway:
            print("1..0 # SKIP no PostgreSQL server programs (Debian package postgresql-15)")
            return 0
        return subprocess.run(command[anyway:], check=False,
                              env=dict(os.environ, **({"DONDOC_POSTGRES": query} if query else {}))).returncode


if __name__ == "__main__":
    sys.exit(main())

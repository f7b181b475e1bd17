"""Three PostgreSQL servers under Patroni, with three members of etcd, on loopback ports and in a folder of their own.

Nothing runs as root: root hands all of it to the user postgres. A confirmed change is on two of three
(synchronous_mode).
"""
import contextlib
import json
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import tempfile
import time

import psycopg2

import postgres

NODES = 3
# the smallest that Patroni takes: the key of a leader that vanished ends after ttl seconds
TIMES = {"ttl": 20, "loop_wait": 2, "retry_timeout": 3}
USER = postgres.USER


def children(pid):
    with contextlib.suppress(OSError):
        return [int(word) for word in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return []


class Node:
    """One host of the cluster: what Patroni is told, and Patroni itself."""

    def __init__(self, cluster, number):
        self.cluster, self.name = cluster, f"db{number}"
        self.port, self.rest = postgres.free_port(), postgres.free_port()
        self.dir = cluster.dir / self.name
        self.process = None

    def configure(self):
        self.dir.mkdir()
        cluster_wide = dict(TIMES, synchronous_mode=True, maximum_lag_on_failover=1 << 30, postgresql={
            "use_pg_rewind": True, "parameters": {"max_connections": 100, "wal_log_hints": "on"}})
        told = {
            "scope": "office", "name": self.name,
            "restapi": {"listen": f"127.0.0.1:{self.rest}", "connect_address": f"127.0.0.1:{self.rest}"},
            "etcd3": {"hosts": [f"127.0.0.1:{client}" for client, _ in self.cluster.etcd_ports]},
            "bootstrap": {"dcs": cluster_wide, "initdb": [{"encoding": "UTF8"}, {"locale": "C.UTF-8"}]},
            "postgresql": {
                "listen": f"127.0.0.1:{self.port}", "connect_address": f"127.0.0.1:{self.port}",
                "data_dir": str(self.dir / "data"), "bin_dir": str(postgres.programs()),
                "pgpass": str(self.dir / "pgpass"),
                "pg_hba": ["local all all trust", "host all all 127.0.0.1/32 trust",
                           "host replication all 127.0.0.1/32 trust"],
                "parameters": {"unix_socket_directories": str(self.dir)},
                "authentication": {"superuser": {"username": USER, "password": "x"},
                                   "replication": {"username": "replicator", "password": "x"}},
                "remove_data_directory_on_diverged_timelines": True,
            },
        }
        (self.dir / "patroni.yml").write_text(json.dumps(told))  # JSON is YAML, too
        self.cluster.hand_over(self.dir)

    def start(self):
        self.process = self.cluster.spawn(self.dir / "log", "patroni", self.dir / "patroni.yml")

    def kill(self):
        """As a power cut does: Patroni and every process of PostgreSQL, none of which may say goodbye."""
        doomed = [self.process.pid]
        with contextlib.suppress(OSError, ValueError):
            postmaster = int((self.dir / "data" / "postmaster.pid").read_text().split("\n")[0])
            doomed += [postmaster, *children(postmaster)]
        for pid in doomed:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.process.wait()

    def ask(self, statement, database="postgres", timeout=1):
        """The first row; raises psycopg2.Error when there is no such server."""
        link = psycopg2.connect(host="127.0.0.1", port=self.port, user=USER, dbname=database, connect_timeout=timeout)
        try:
            with link.cursor() as cursor:
                cursor.execute(statement)
                return cursor.fetchone()
        finally:
            link.close()


class Cluster:
    """From start() to remove()."""

    def __init__(self):
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix="dondoc-cluster-", dir="/tmp"))
        self.become, self.owner, self.etcd = [], None, []
        if os.getuid() == 0:
            self.owner = pwd.getpwnam("postgres")
            self.become = ["setpriv", f"--reuid={self.owner.pw_uid}", f"--regid={self.owner.pw_gid}", "--clear-groups"]
        self.hand_over(self.dir)
        self.etcd_ports = [(postgres.free_port(), postgres.free_port()) for _ in range(NODES)]
        self.nodes = [Node(self, number) for number in range(1, NODES + 1)]

    def hand_over(self, folder):
        if self.owner:
            for path in (folder, *folder.rglob("*")):
                os.chown(path, self.owner.pw_uid, self.owner.pw_gid)

    def spawn(self, log, *command):
        with open(log, "a", encoding="utf-8") as out:
            return subprocess.Popen([*self.become, *map(str, command)], cwd=self.dir, stdin=subprocess.DEVNULL,
                                    stdout=out, stderr=out, env=dict(os.environ, HOME=str(self.dir)))

    def start(self):
        peers = ",".join(f"e{n}=http://127.0.0.1:{peer}" for n, (_, peer) in enumerate(self.etcd_ports))
        for number, (client, peer) in enumerate(self.etcd_ports):
            here, there = f"http://127.0.0.1:{client}", f"http://127.0.0.1:{peer}"
            self.etcd.append(self.spawn(
                self.dir / f"etcd{number}.log", "etcd", "--name", f"e{number}",
                "--data-dir", self.dir / f"etcd{number}",
                "--listen-client-urls", here, "--advertise-client-urls", here, "--listen-peer-urls", there,
                "--initial-advertise-peer-urls", there, "--initial-cluster", peers, "--heartbeat-interval", "500",
                "--election-timeout", "5000"))
        for node in self.nodes:
            node.configure()
            node.start()
        self.wait_whole()
        return self

    def primary(self):
        for node in self.nodes:
            with contextlib.suppress(psycopg2.Error):
                if node.ask("SELECT pg_is_in_recovery()") == (False,):
                    return node
        return None

    def wait_whole(self, limit=180):
        """Until both standbys stream and one of them confirms what is committed; returns the primary."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            node = self.primary()
            with contextlib.suppress(psycopg2.Error):
                if node and node.ask("SELECT count(*), count(*) FILTER (WHERE sync_state IN ('sync', 'quorum'))"
                                     " FROM pg_stat_replication WHERE state = 'streaming'") == (NODES - 1, 1):
                    return node
            time.sleep(0.3)
        raise RuntimeError(f"the cluster did not become whole in {limit} s; its logs are in {self.dir}")

    def create(self, database, limit=60):
        """On every node: libpq asks no further host when one that is behind says that there is no such database."""
        link = psycopg2.connect(self.address("postgres"))
        link.autocommit = True
        link.cursor().execute(f"CREATE DATABASE {database} TEMPLATE template0")
        link.close()
        end, left = time.monotonic() + limit, list(self.nodes)
        while left and time.monotonic() < end:
            with contextlib.suppress(psycopg2.Error):
                left[0].ask("SELECT 1", database)
                left.pop(0)
                continue
            time.sleep(0.1)
        if left:
            raise RuntimeError(f"{left[0].name} does not get the database {database}")

    def address(self, database):
        hosts = ",".join(f"127.0.0.1:{node.port}" for node in self.nodes)
        return f"postgresql://{USER}@{hosts}/{database}?target_session_attrs=read-write"

    def remove(self):
        for node in self.nodes:
            if node.process:
                node.kill()
        for process in self.etcd:
            process.kill()
            process.wait()
        shutil.rmtree(self.dir, ignore_errors=True)

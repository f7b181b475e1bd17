"""Redmine as Debian packages it, in a folder of its own on a free port: for ./bench load --peers. Gone when it is stopped.

What a person does who installs it (docs/performance.md has the same as commands): copies nothing but configuration,
brings the database up, loads the default data, switches the REST API on and serves it with puma, two workers for two cores.
database.yml is as the package's template writes it.
"""
import os
import pathlib
import re
import secrets
import shutil
import signal
import subprocess
import urllib.request
from collections import Counter

import postgres

HOME = pathlib.Path("/usr/share/redmine")
WORKERS, THREADS = 2, 4
PREPARE = """
Setting.rest_api_enabled = '1'
Setting.login_required = '0'
project = Project.create!(name: 'Load', identifier: 'load', is_public: true, trackers: Tracker.all,
                          enabled_module_names: ['issue_tracking'])
admin = User.find_by_login('admin')
admin.update_column(:must_change_passwd, false)
parent = lambda { |n| Issue.create!(project: project, subject: "parent #{n}", author: admin, tracker: Tracker.first,
                                    status: IssueStatus.first, priority: IssuePriority.first).id }
puts ['KEY', admin.api_key, project.id, *(1..8).map(&parent)].join(' ')
"""


def missing(engine):
    """What keeps us from running it, or None."""
    package = {"sqlite": "redmine-sqlite", "pgsql": "redmine-pgsql"}[engine]
    for name in ("redmine", package, "puma"):
        state = subprocess.run(["dpkg-query", "-W", "-f", "${db:Status-Status}", name], capture_output=True, text=True,
                               check=False).stdout
        if state != "installed":
            return f"the Debian package {name} is not installed (tools/install-packages load-peers)"
    return None


class Redmine:
    def __init__(self, folder, server=None):
        """server: a postgres.Postgres that runs, or None for SQLite."""
        self.app, self.port = folder / "redmine", postgres.free_port()
        shutil.copytree(HOME, self.app, symlinks=True)
        own = self.app / "instances" / "default"
        for link in ("instances", "Gemfile.lock", "config/database.yml"):
            (self.app / link).unlink(missing_ok=True)
        for name in ("config", "log", "tmp", "files"):
            (own / name).mkdir(parents=True)
        if server:
            postgres.sql(server.query, "postgres", "CREATE DATABASE redmine TEMPLATE template0")
            database = {"adapter": "postgresql", "database": "redmine", "host": server.dir, "port": server.port,
                        "username": postgres.USER, "encoding": "utf8"}
        else:
            database = {"adapter": "sqlite3", "database": folder / "redmine.sqlite3", "encoding": "utf8"}
        text = "production:\n" + "".join(f"  {name}: {value}\n" for name, value in database.items())
        for place in (own / "config", self.app / "config"):
            (place / "database.yml").write_text(text)
        (own / "config" / "secret_key.txt").write_text(secrets.token_hex(64))
        # the package's Gemfile looks for adapters in /usr/share alone
        adapter = "gem 'pg', '~> 1.2'" if server else "gem 'sqlite3', '~> 1.4.0'"
        (self.app / "Gemfile.local").write_text(f"gem 'puma'\n{adapter}\n")
        self.log, self.process = folder / "redmine.log", None
        self.run("bundle", "install", "--local")
        self.run("bundle", "exec", "rake", "db:migrate")
        self.run("bundle", "exec", "rake", "redmine:load_default_data")
        said = self.run("bundle", "exec", "rails", "runner", PREPARE)
        words = next(line for line in said.splitlines() if line.startswith("KEY ")).split()
        self.key, self.project, self.parents = words[1], int(words[2]), [int(word) for word in words[3:]]

    def environment(self):
        return dict(os.environ, RAILS_ENV="production", REDMINE_LANG="en", LC_ALL="C.UTF-8")

    def run(self, *command):
        done = subprocess.run(command, cwd=self.app, env=self.environment(), stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(command[:4])}: {done.stdout[:1000]}")
        return done.stdout

    def start(self):
        with open(self.log, "w", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                ["bundle", "exec", "puma", "-e", "production", "-b", f"tcp://127.0.0.1:{self.port}", "-w", str(WORKERS),
                 "-t", f"{THREADS}:{THREADS}"], cwd=self.app, env=self.environment(), stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=log, text=True, start_new_session=True)
        ready = 0
        for line in self.process.stdout:
            ready += "booted in" in line
            if ready == WORKERS:
                break
        else:
            raise RuntimeError("Redmine did not start: " + self.log.read_text()[-2000:])
        # the first request of each worker loads what the others use
        for _ in range(20):
            urllib.request.urlopen(f"http://127.0.0.1:{self.port}/projects/load/issues", timeout=60).read()
        return self

    def errors(self):
        """What its log gives as the reasons of its answers of 500, and how often each."""
        log = (self.app / "instances" / "default" / "log" / "production.log").read_text(errors="replace")
        return Counter(re.findall(r"^\[[\w-]+\]\s+(\w+::\w+ \([\w:]+: [^)\n]*\)?)", log, re.M)).most_common(3)

    def stop(self):
        if self.process:
            # its workers stand in the same process group, which is ours to end
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait(timeout=60)
            self.process.stdout.close()

"""A Dovecot of our own on a free port, with one person and their mail in a folder of the test."""
import contextlib
import getpass
import grp
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time

import pytest

USER, PASSWORD = "vanthu", "mat-khau-thu"
CONFIG = """
base_dir = {run}
state_dir = {run}
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{cert}
ssl_key = <{key}
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:{run}/mail
{users}
first_valid_uid = 0
passdb {{
  driver = static
  args = user={login} password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={run}/mail
}}
service anvil {{
  {chroot}
}}
service imap-login {{
  {chroot}
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service stats {{
  {chroot}
}}
"""


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Mailbox:
    """What stands in the folders, looked at and changed past the program: files of a Maildir."""

    def __init__(self, folder, port, tls_port):
        self.mail, self.count = folder / "mail", 0
        self.mail.mkdir(mode=0o777)
        self.mail.chmod(0o777)
        self.plain, self.tls = f"imap://localhost:{port}", f"imaps://localhost:{tls_port}"

    def deliver(self, content, folder="", moment=1613600000):
        into = self.mail / (f".{folder}" if folder else "")
        for part in ("", "cur", "new", "tmp"):
            (into / part).mkdir(parents=True, exist_ok=True)
            (into / part).chmod(0o777)
        self.count += 1
        path = into / "new" / f"{moment}.M{self.count}.test"
        path.write_bytes(content)
        os.utime(path, (moment, moment))

    def flags(self):
        """Flags by the number of delivery: S = seen, a small letter = a keyword."""
        return {int(path.name.split(".M")[1].split(".")[0]): path.name.partition(":2,")[2]
                for part in ("cur", "new") for path in (self.mail / part).iterdir()}


@contextlib.contextmanager
def imap_server(folder, cert, key):
    program = shutil.which("dovecot", path=os.environ["PATH"] + ":/usr/sbin")
    if not program:
        pytest.skip("no dovecot (Debian package dovecot-imapd)")
    port, tls_port = free_port(), free_port()
    me, group = getpass.getuser(), grp.getgrgid(os.getgid()).gr_name
    # as root it speaks to strangers as a user of its own, elsewhere all of it is this user
    users, chroot = ("", "") if os.getuid() == 0 else (
        f"default_internal_user = {me}\ndefault_internal_group = {group}\ndefault_login_user = {me}", "chroot =")
    run = pathlib.Path(tempfile.mkdtemp(prefix="dondoc-imap-"))
    run.chmod(0o755)
    # it reads nobody's mail as root
    uid, gid = (65534, 65534) if os.getuid() == 0 else (os.getuid(), os.getgid())
    config = folder / "dovecot.conf"
    config.write_text(CONFIG.format(run=run, folder=folder, cert=cert, key=key, port=port, tls_port=tls_port,
                                    users=users, chroot=chroot, uid=uid, gid=gid, login=USER,
                                    password=PASSWORD))
    with open(folder / "out", "wb") as out:
        process = subprocess.Popen([program, "-F", "-c", config], stdout=out, stderr=out)
        try:
            wait_for(port, process, folder)
            yield Mailbox(run, port, tls_port)
        finally:
            process.terminate()
            process.wait(20)
            shutil.rmtree(run)


def wait_for(port, process, folder):
    for _ in range(100):
        if process.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1) as link:
                if link.recv(4) == b"* OK":
                    return
        time.sleep(0.1)
    pytest.fail("dovecot does not answer: " + (folder / "out").read_text() + (folder / "log").read_text()
                if (folder / "log").exists() else (folder / "out").read_text())

"""A mail server on this machine that keeps what it takes, and may be told to refuse, to ask who calls, to speak TLS."""
import contextlib
import email
import email.policy
import ssl
import subprocess

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword


class Keeper:
    """Takes letters, unless `refusal` names an answer for an address."""

    def __init__(self):
        self.letters, self.refusal, self.asked = [], {}, []

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.asked.append(address)
        if address in self.refusal:
            return self.refusal[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.letters.append((envelope.mail_from, envelope.rcpt_tos, envelope.content, session.ssl is not None))
        return "250 taken"

    def read(self, address):
        """The letters to one address, parsed strictly."""
        return [email.message_from_bytes(content, policy=email.policy.strict)
                for _, to, content, _ in self.letters if to == [address]]


@contextlib.contextmanager
def mail_server(port=0, login=None, tls=None):
    """(keeper, address). `login`: (user, password) that callers must give; `tls`: (certificate, key) files."""
    keeper, options = Keeper(), {}
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*tls)
        options.update(tls_context=context, require_starttls=True)
    if login:
        def ask(server, session, envelope, mechanism, given):
            right = isinstance(given, LoginPassword) and (given.login.decode(), given.password.decode()) == login
            return AuthResult(success=right, handled=False)
        options.update(authenticator=ask, auth_required=True, auth_require_tls=False)
    controller = FreePort(keeper, hostname="127.0.0.1", port=port, **options)
    controller.start()
    try:
        yield keeper, f"smtp://localhost:{controller.port}"
    finally:
        controller.stop()


class FreePort(Controller):
    """Port 0 asks the system for a free one; the controller's own first call must then know which it was."""

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


def certificate(folder):
    """A certificate for localhost that nobody trusts yet, and its key."""
    key, cert = folder / "key.pem", folder / "cert.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days", "2",
                    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"], check=True, capture_output=True)
    return cert, key

"""Plans for load_client: who does what over and over. Its header tells the form of a plan."""
import subprocess
import urllib.parse


def form(fields):
    """A form's body; <…> stays as it is for the player to fill."""
    return "&".join(f"{name}={urllib.parse.quote(str(value), safe='<>@')}" for name, value in fields.items())


class Plan:
    """Lines for load_client, player by player."""

    def __init__(self):
        self.lines = []

    def player(self, name, first=0, turns=0, **values):
        self.lines.append(f"player\t{name}\t{first}\t{turns}")
        for key, value in values.items():
            self.lines.append(f"set\t{key}\t{value}")

    def step(self, label, kind, done, method, path, headers, body="", keep=None):
        self.lines.append("\t".join(["step", label, kind, str(done), method, path, headers, body]))
        for name, behind in (keep or {}).items():
            self.lines.append(f"keep\t{name}\t{behind}")

    def save(self, path):
        path.write_text("\n".join(self.lines) + "\n", encoding="utf-8")
        return path


class Person:
    """Somebody signed in: a cookie, the token of their forms, and their steps."""

    def __init__(self, name, client):
        self.name, self.csrf = name, client.token("/")
        self.cookie = "; ".join(f"{key}={value}" for key, value in client.cookies.items())

    def look(self, plan, label, path, keep=None):
        plan.step(label, "r", 200, "GET", path, f"Cookie: {self.cookie}", keep=keep)

    def send(self, plan, label, path, fields=None, keep=None, kind="w"):
        body = form({"csrf": self.csrf, "lan-gui": "<once>", **(fields or {})})
        headers = f"Cookie: {self.cookie}\\nContent-Type: application/x-www-form-urlencoded"
        plan.step(label, kind, 303, "POST", path, headers, body, keep)

    def upload(self, plan, label, name, text, keep=None):
        parts = {"csrf": self.csrf, "lan-gui": "<once>"}
        body = "".join(f'--dondoc\nContent-Disposition: form-data; name="{key}"\n\n{value}\n'
                       for key, value in parts.items())
        body += (f'--dondoc\nContent-Disposition: form-data; name="tep"; filename="{name}"\n'
                 f"Content-Type: text/plain\n\n{text}\n--dondoc--\n")
        plan.step(label, "w", 303, "POST", "/van-ban/tai-len",
                  f"Cookie: {self.cookie}\\nContent-Type: multipart/form-data; boundary=dondoc",
                  body.replace("\n", "\\n"), keep)


class Told:
    """What load_client said: status by label, and how long it took."""

    def __init__(self, text):
        self.count, self.took = {}, {}
        for line in text.splitlines():
            words = line.split("\t")
            if words[0] == "lasted":
                self.seconds = int(words[1]) / 1e6
            elif words[0] == "surprises":
                self.surprises = int(words[1])
            else:
                key = words[0], int(words[1])
                self.count[key] = int(words[2])
                self.took[key] = [int(word) / 1000 for word in words[3:]]

    def with_status(self, wanted):
        return sum(n for (_, status), n in self.count.items() if wanted(status))

    def line(self, label):
        """Requests a second and milliseconds, for all reads or all writes."""
        key = (label, 0)
        if key not in self.count:
            return f"{label}: none"
        median, most, longest = self.took[key]
        return (f"{self.count[key] / self.seconds:9.1f} {label.split()[-1]}/s   median {median:7.1f} ms   "
                f"99 % {most:7.1f} ms   longest {longest:7.1f} ms")


def play(client, address, seconds, plan, work):
    """Runs the plan against 127.0.0.1:port."""
    host, port = address.split("//")[-1].split(":")
    answers = work / "answers"
    done = subprocess.run([client, host, port, str(seconds), plan.save(work / "plan"), answers], check=False,
                          stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"load_client ended with {done.returncode}")
    return Told(done.stdout), answers

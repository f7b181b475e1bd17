"""The office of ./bench load: its people, its papers, and what they do over and over."""
import concurrent.futures
import json
import subprocess
import sys

from load_plan import Person, Plan
from served import ROOT, Client, Serving, dondoc

PASSWORD = "mat-khau-thu-nghiem"
WRITERS, CROWD, READERS = 16, 4, 64  # of the writers, so many all work on the same things
PAPERS, CONFIRMED = 500, 60
PAPER = """TỈNH ỦY SƠN HÀ
*
Số {number}-TB/TU

Hà Lâm, ngày 12 tháng 01 năm 2021

THÔNG BÁO
kết luận kiểm tra, {words}

1. {who} xây dựng kế hoạch, gửi về Tỉnh ủy trước ngày 20/02/2021.
"""
SEARCHED = ("kế hoạch", "chi bo", "báo cáo kết quả", "đảng viên")


def units(least):
    """Names of organisations that stand under the first one."""
    def below(node):
        for child in node.get("children", []):
            yield child["name"]
            yield from below(child)
    names = list(below(json.loads((ROOT / "examples" / "org.json").read_text(encoding="utf-8"))))
    assert len(names) >= least
    return names


class Office:
    """An office that is served: people(), load() for the plan of ./bench load, once_for_all() for the 80."""

    def __init__(self, folder, address):
        self.folder = folder
        self.address = address or folder / "office.db"
        dondoc("org", "import", "--db", self.address, ROOT / "examples" / "org.json")
        subprocess.run([sys.executable, ROOT / "tests" / "examples" / "generate.py", str(folder / "papers"),
                        str(PAPERS)], check=True, stdout=subprocess.DEVNULL)
        dondoc("import", "--db", self.address, folder / "papers")
        self.units = units(80)
        self.people_of = {}
        self.add("chuanbi", "clerk")
        for n in range(WRITERS):
            self.add(f"vanthu{n}", "clerk")
            self.add(f"donvi{n}", "unit", self.units[n])
        for n in range(READERS):
            self.add(f"nguoixem{n}", ("leader", "inspector", "officer", "clerk")[n % 4])
        self.served = Serving(folder, self.address)
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            self.people = dict(zip(self.people_of, pool.map(self.sign_in, self.people_of)))

    def add(self, login, role, org=None):
        self.people_of[login] = role
        dondoc("user", "add", "--db", self.address, "--name", f"Người {login}", "--role", role,
               *(["--org", org] if org else []), login, input=PASSWORD + "\n")

    def sign_in(self, login):
        client = Client(self.served)
        client.sign_in(login, PASSWORD)
        return Person(login, client)

    def client(self, login):
        client = Client(self.served)
        client.sign_in(login, PASSWORD)
        return client

    def send(self, client, path, fields=None, files=None):
        answer = client.post(client.base + path, data={**client.marks(), **(fields or {})}, files=files, timeout=120,
                             allow_redirects=False)
        assert answer.status_code == 303, (path, answer.status_code, answer.text[-2000:])
        return answer.headers["Location"]

    def confirm_some(self):
        """So that the lists have something to show before anybody begins."""
        client = self.client("chuanbi")
        for paper in range(1, CONFIRMED + 1):
            self.send(client, f"/van-ban/{paper}/xac-nhan-het")

    # --- what everybody does ---

    def write_alone(self, plan, n):
        """The life of a paper and of its task, on things of one's own."""
        name, clerk, unit = f"W{n}", self.people[f"vanthu{n}"], self.people[f"donvi{n}"]
        plan.player(name)
        clerk.upload(plan, "import", f"{name}-<n>.txt",
                     PAPER.format(number="<n>", words=f"lượt {name}.<n>", who=self.units[n]),
                     {"paper": "Location: /van-ban/"})
        clerk.look(plan, "look at the paper", "/van-ban/<paper>", {"task": 'id="nv-'})
        clerk.send(plan, "confirm", "/nhiem-vu/<task>/xac-nhan")
        unit.look(plan, "look at the task", "/viec/<task>", {"owed": 'data-assignment="'})
        unit.send(plan, "acknowledge", "/phan-cong/<owed>/nhan")
        unit.send(plan, "submit", "/phan-cong/<owed>/nop", {"ghi-chu": f"nộp lần đầu {name}.<n>"})
        clerk.send(plan, "return", "/phan-cong/<owed>/tra-lai", {"ghi-chu": f"trả {name}.<n>"})
        unit.send(plan, "submit", "/phan-cong/<owed>/nop", {"ghi-chu": f"nộp lần hai {name}.<n>"})
        clerk.send(plan, "accept", "/phan-cong/<owed>/cong-nhan")
        clerk.send(plan, "correct", "/van-ban/<paper>/sua", {"trich-yeu": f"trích yếu {name}.<n>"})
        clerk.send(plan, "add", "/van-ban/<paper>/them",
                   {"noi-dung": f"việc {name}.<n> xong", "don-vi": self.units[n]}, {"more": "#nv-"})
        clerk.send(plan, "set the day", "/viec/<more>/han", {"han": "15/04/2021"})

    def write_together(self, plan, n):
        """The same paper, the same task, the same assignment as the others of the crowd: one of them is first."""
        name, clerk, unit = f"C{n}", self.people[f"vanthu{n}"], self.people["donvi0"]
        plan.player(name)
        clerk.send(plan, "add", "/van-ban/1/them", {"noi-dung": f"việc {name}.<n> xong", "don-vi": self.units[0]},
                   {"@task": "#nv-"})
        clerk.look(plan, "look at the task", "/viec/<@task>", {"@owed": 'data-assignment="'})
        clerk.send(plan, "correct", "/van-ban/1/sua", {"trich-yeu": f"trích yếu {name}.<n>"})
        clerk.send(plan, "set the day", "/viec/<@task>/han", {"han": f"{n}/04/2021"}, kind="x")
        unit.send(plan, "acknowledge", "/phan-cong/<@owed>/nhan", kind="x")
        unit.send(plan, "submit", "/phan-cong/<@owed>/nop", {"ghi-chu": f"nộp {name}.<n>"}, kind="x")
        clerk.send(plan, "accept", "/phan-cong/<@owed>/cong-nhan", kind="x")

    def read(self, plan, n):
        who, words = self.people[f"nguoixem{n}"], SEARCHED[n % len(SEARCHED)].replace(" ", "+")
        plan.player(f"R{n}", first=n % 8)
        who.look(plan, "overview", "/")
        who.look(plan, "list of tasks", "/viec?dang=1")
        who.look(plan, "a paper", f"/van-ban/{n + 1}")
        who.look(plan, "list of papers", "/van-ban")
        who.look(plan, "search", f"/van-ban?tim={words}")
        who.look(plan, "a task", f"/viec/{n + 1}")
        who.look(plan, "overdue", "/viec?den=qua-han")
        who.look(plan, "page 2 of papers", "/van-ban?trang=2")

    def plan(self, writers=WRITERS, readers=READERS):
        plan = Plan()
        for n in range(writers):
            (self.write_alone if n < writers - CROWD else self.write_together)(plan, n)
        for n in range(readers):
            self.read(plan, n)
        return plan

    def stop(self):
        """What the server complained of."""
        self.served.stop()
        return self.served.log.read_text(encoding="utf-8")

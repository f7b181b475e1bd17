"""People at work while the cluster loses its primary: each sends a form again, the very same, until it is answered.

Each turn of a writer confirms a proposal, adds a task, acknowledges and submits what is owed, and accepts it: by a clerk and by
somebody of the unit, each form under a number of its own.
"""
import re
import secrets
import threading
import time
from collections import Counter

import requests

WRITERS, READERS = 6, 4
PROPOSALS = 360
UNIT = "Đảng bộ Sở Nội vụ"
PAPER = """TỈNH ỦY SƠN HÀ
*
Số 46-TB/TU

Hà Lâm, ngày 12 tháng 01 năm 2021

THÔNG BÁO
kết luận kiểm tra

""" + "\n".join(f"{n}. Đảng ủy Sở Nội vụ xây dựng kế hoạch {n}, gửi về Tỉnh ủy trước ngày 20/02/2021."
                for n in range(1, PROPOSALS + 1)) + "\n"


class Crowd:
    """Writers and readers, from start() to stop(). confirmed: what was answered as done, by (action, id of the thing)."""

    def __init__(self, clerk, unit):
        self.clerk, self.unit, self.done = clerk, unit, threading.Event()
        self.codes, self.wrong, self.times = Counter(), [], []
        self.sent, self.confirmed, self.words = Counter(), Counter(), set()
        self.threads = [threading.Thread(target=self.write, args=(number,)) for number in range(WRITERS)]
        self.threads += [threading.Thread(target=self.read) for _ in range(READERS)]

    def count(self, answer, wanted):
        self.codes[answer.status_code] += 1
        plain = answer.status_code == 503 and "<h1" in answer.text
        if answer.status_code != wanted and not plain:
            self.wrong.append((answer.status_code, answer.url, answer.text[-400:]))
        return answer.status_code == wanted

    def send(self, who, action, path, fields=None, thing=None):
        """Where the answer leads, once it is the wanted one; None when the end comes first."""
        body = {"csrf": self.csrf[who], "lan-gui": secrets.token_urlsafe(32), **(fields or {})}
        if thing:
            self.sent[action, thing] += 1
        while not self.done.is_set():
            try:
                answer = requests.post(who.base + path, data=body, timeout=120, cookies=who.cookies,
                                       allow_redirects=False)
            except requests.RequestException as error:
                self.wrong.append((0, path, repr(error)))
                continue
            if self.count(answer, 303):
                self.times.append(time.monotonic())
                if thing:
                    self.confirmed[action, thing] += 1
                return answer.headers["Location"]
            if self.wrong:
                return None
            time.sleep(0.1)
        return None

    def look(self, path):
        """A page, as soon as it is there; None when the end comes first."""
        while not self.done.is_set():
            try:
                answer = requests.get(self.unit.base + path, cookies=self.unit.cookies, timeout=120)
            except requests.RequestException as error:
                self.wrong.append((0, path, repr(error)))
                continue
            if self.count(answer, 200):
                return answer.text
            time.sleep(0.1)
        return None

    def turn(self, number, step):
        if self.proposals[number]:
            task = self.proposals[number].pop()
            self.send(self.clerk, "task.confirm", f"/nhiem-vu/{task}/xac-nhan", thing=task)
        words = f"việc {number} lần {step} xong"
        self.words.add(words)
        way = self.send(self.clerk, "task.add", "/van-ban/1/them", {"noi-dung": words, "don-vi": UNIT})
        task = int(way.rsplit("-", 1)[1]) if way else None
        if not task:
            return
        self.sent["task.add", task] += 1
        self.confirmed["task.add", task] += 1
        page = self.look(f"/viec/{task}")
        owed = page and re.search(r'data-assignment="(\d+)"', page)
        if not owed:
            return
        for who, action, what, fields in (
                (self.unit, "assignment.acknowledge", "nhan", {}),
                (self.unit, "assignment.submit", "nop", {"ghi-chu": f"kết quả {number} lần {step}"}),
                (self.clerk, "assignment.accept", "cong-nhan", {})):
            if not self.send(who, action, f"/phan-cong/{owed[1]}/{what}", fields, int(owed[1])):
                return

    def write(self, number):
        step = 0
        while not self.done.is_set():
            step += 1
            self.turn(number, step)
            time.sleep(0.05)

    def read(self):
        while self.look("/"):
            time.sleep(0.1)

    def start(self):
        self.csrf = {who: who.token("/") for who in (self.clerk, self.unit)}
        tasks = [int(number) for number in re.findall(r'id="nv-(\d+)"', self.clerk.page("/van-ban/1").text)]
        assert len(tasks) == PROPOSALS, len(tasks)
        self.proposals = [tasks[number::WRITERS] for number in range(WRITERS)]
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.done.set()
        for thread in self.threads:
            thread.join()

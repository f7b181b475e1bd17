"""Eighty things to be done made at once, and a list of them: us beside Redmine.

With us a person confirms one task that names 80 units. Redmine's users have its REST API for that: 80 sub-issues, a
request each. Both begin with what leads to it done: our paper is read, Redmine's parent issue stands.
"""
import json
import re
import tempfile

import load_account
import load_redmine
import postgres
from load_office import PAPER
from load_plan import Plan, play

MANY, PARALLEL, LIST_SECONDS = 80, (1, 4), 10


def prepare_task(office, client, number):
    way = office.send(client, "/van-ban/tai-len", files={"tep": (
        f"{number}.txt", PAPER.format(number=number, words=f"lượt tám mươi {number}", who=office.units[0]))})
    return re.search(r'id="nv-(\d+)"', client.page(way).text)[1]


def confirm_many(client, office, people, number):
    """Seconds until `people` confirmations of 80 stand, and how many assignments were made."""
    tasks = [prepare_task(office, office.client("chuanbi"), number + n) for n in range(people)]
    plan = Plan()
    for n, task in enumerate(tasks):
        clerk = office.people[f"vanthu{n}"]
        plan.player(f"P{n}", turns=1)
        clerk.send(plan, "confirm", f"/nhiem-vu/{task}/xac-nhan", {
            "sua": "1", "noi-dung": "xây dựng kế hoạch", "don-vi": "\n".join(office.units[:MANY]), "loai-han": "date",
            "han": "20/02/2021"})
    told, _ = play(client, office.served.url, 600, plan, office.folder)
    made = load_account.rows(office.address, "count(*)", f"FROM assignment WHERE task IN ({','.join(tasks)})")[0][0]
    return told, made


def create_many(client, redmine, people, folder):
    plan = Plan()
    for n in range(people):
        plan.player(f"P{n}", turns=MANY)
        issue = {"issue": {"project_id": redmine.project, "subject": f"việc {people}.{n}.<n>", "tracker_id": 1,
                           "parent_issue_id": redmine.parents[n], "due_date": "2031-02-20"}}
        plan.step("create", "w", 201, "POST", "/issues.json",
                  f"Content-Type: application/json\\nX-Redmine-API-Key: {redmine.key}",
                  json.dumps(issue, ensure_ascii=False))
    return play(client, f"http://127.0.0.1:{redmine.port}", 600, plan, folder)[0]


def list_ours(client, office, people):
    plan = Plan()
    for n in range(people):
        plan.player(f"P{n}")
        office.people[f"nguoixem{n}"].look(plan, "list", "/viec?dang=1")
    return play(client, office.served.url, LIST_SECONDS, plan, office.folder)[0]


def list_theirs(client, redmine, people, folder):
    plan = Plan()
    for n in range(people):
        plan.player(f"P{n}")
        plan.step("list", "r", 200, "GET", "/projects/load/issues", "Accept: text/html")
    return play(client, f"http://127.0.0.1:{redmine.port}", LIST_SECONDS, plan, folder)[0]


def tell_made(who, people, told, made):
    failed = told.with_status(lambda status: status >= 500)
    other = told.surprises - failed
    print(f"    {who:8} {people} at once: {made:4} of {people * MANY} made in {told.seconds:7.2f} s, "
          f"{failed} answers of 500 or above{f', {other} other surprises' if other else ''}")


def bench(client, engine, office, work):
    why = load_redmine.missing(engine)
    print(f"\n{engine}: {MANY} things to be done, and their list" + (f"; Redmine is left out: {why}" if why else
                                                                    ", beside Redmine"))
    for people in PARALLEL:
        tell_made("dondoc", people, *confirm_many(client, office, people, 1000 * people))
    for people in PARALLEL:
        print(f"    dondoc   {people} at once {list_ours(client, office, people).line('all reads')}")
    if why:
        return
    server = postgres.Postgres(settings={}).start() if engine == "pgsql" else None
    try:
        with tempfile.TemporaryDirectory(dir=work) as folder:
            measure_redmine(client, load_redmine.Redmine(type(work)(folder), server), type(work)(folder))
    finally:
        if server:
            server.remove()


def measure_redmine(client, redmine, folder):
    redmine.start()
    try:
        for people in PARALLEL:
            told = create_many(client, redmine, people, folder)
            tell_made("Redmine", people, told, told.with_status(lambda status: status == 201))
        for words, times in redmine.errors():
            print(f"             in its log, {times} times: {words}")
        for people in PARALLEL:
            print(f"    Redmine  {people} at once {list_theirs(client, redmine, people, folder).line('all reads')}")
    finally:
        redmine.stop()

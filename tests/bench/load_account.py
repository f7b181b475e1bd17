"""What was answered "done" against what stands in the office: nothing lost, nothing twice, nothing overwritten unseen."""
import json
import re
import sqlite3
from collections import Counter, defaultdict

import postgres
from served import dondoc

ACTIONS = {"import": "document.register", "confirm": "task.confirm", "add": "task.add", "set the day": "task.day",
           "acknowledge": "assignment.acknowledge", "submit": "assignment.submit", "return": "assignment.return",
           "accept": "assignment.accept", "correct": "document.correct"}
MOST_SHOWN = 3


def rows(address, columns, rest):
    """The rows of a query on either engine."""
    if isinstance(address, str):
        database, query = address.removeprefix("postgresql:///").split("?")
        said = postgres.sql(query, database, f"SELECT json_build_array({columns}) {rest}")
        return [json.loads(line) for line in said.split("\n") if line]
    with sqlite3.connect(f"file:{address}?mode=ro", uri=True) as db:
        return db.execute(f"SELECT {columns} {rest}").fetchall()


def last_entry(address):
    return rows(address, "max(id)", "FROM journal")[0][0]


class Answer:
    """A line of load_client's: one answer to a step that writes."""

    def __init__(self, line):
        _, _, status, self.label, player, turn, path, way = line.rstrip("\n").split("\t")
        self.done, self.words = status == "303", f"{player}.{turn}"
        # what was made has its number in the address that the answer leads to
        made = {"import": r"/van-ban/(\d+)", "add": r"#nv-(\d+)"}.get(self.label)
        self.thing = int((re.search(made, way) if made and self.done else re.search(r"/(\d+)/|$", path))[1] or 0)


class Account:
    """Compares; each line of verdicts() says what was looked at and what was wrong."""

    def __init__(self, address, before, answers):
        self.address = address
        with open(answers, encoding="utf-8") as file:
            self.answers = [Answer(line) for line in file]
        self.done = [answer for answer in self.answers if answer.done]
        self.entries = rows(address, "id, action, subject, subject_id, before, after",
                            f"FROM journal WHERE id > {before} ORDER BY id")

    def lost(self):
        answered = Counter((ACTIONS[answer.label], answer.thing) for answer in self.done)
        noted = Counter((action, thing) for _, action, _, thing, _, _ in self.entries if action in ACTIONS.values())
        # what was refused with words but stands all the same would be as wrong
        return list((answered - noted).items()), list((noted - answered).items())

    def words(self):
        """Words that only one sending had: the task, the header and the evidence that carry them."""
        held = Counter(re.findall(r"việc (\w+\.\d+) xong", " ".join(
            words for words, in rows(self.address, "words", "FROM task WHERE words LIKE 'việc %.% xong'"))))
        wrong = [answer.words for answer in self.done if answer.label == "add" and held[answer.words] != 1]
        corrected = Counter(match[1] for _, action, _, _, _, after in self.entries if action == "document.correct"
                            if (match := re.search(r"trích yếu (\w+\.\d+)", after)))
        return wrong + [answer.words for answer in self.done
                        if answer.label == "correct" and corrected[answer.words] != 1]

    def chains(self):
        """Each correction of a header began from what the one before had left, and the last one stands."""
        last, wrong = {}, []
        for number, action, _, thing, before, after in self.entries:
            if action != "document.correct":
                continue
            old, new = json.loads(before).get("subject"), json.loads(after).get("subject")
            if thing in last and last[thing] != old:
                wrong.append((number, thing, last[thing], old))
            last[thing] = new
        held = dict(rows(self.address, "id, subject", "FROM document"))
        return wrong + [(thing, subject, held[thing]) for thing, subject in last.items() if held[thing] != subject]

    def races(self):
        """Things that several people sent the same step for: how many, and where more than one was told that it was
        done although only one can be."""
        sent, done = Counter(), defaultdict(int)
        for answer in self.answers:
            if answer.label in ("set the day", "confirm"):
                sent[answer.label, answer.thing] += 1
                done[answer.label, answer.thing] += answer.done
        return sum(n > 1 for n in sent.values()), [key for key in sent if done[key] > 1]

    def verdicts(self):
        lost, unasked = self.lost()
        raced, twice = self.races()
        verdict = dondoc("verify", "--db", self.address).stdout.strip()
        return [
            (f"{len(self.done)} writes answered as done, each with its entry in the journal", lost),
            ("no entry in the journal that was not answered as done", unasked),
            ("words of each sending stand once", self.words()),
            ("each correction of a header saw the one before it", self.chains()),
            (f"{raced} tasks raced for by several, won by one", twice),
            ("dondoc verify: " + verdict.splitlines()[-1], [] if "không có chỗ nào sai" in verdict else [verdict]),
        ]


def show(verdicts):
    """True when nothing is wrong."""
    for what, wrong in verdicts:
        print(f"    {'ok     ' if not wrong else 'WRONG  '} {what}" +
              (f": {len(wrong)}, {wrong[:MOST_SHOWN]}" if wrong else ""))
    return not any(wrong for _, wrong in verdicts)

"""dondoc verify: whatever is changed behind the program's back is found, and where."""
import random
import re

import pytest
from cli_office import FLEETING, columns, connect, fresh_copy, make_office, row_key, tables, unguarded

# where a fault in a table without numbers of its own is told: at what its rows belong to
TOLD_AT = {"org_name": {"org", "org_name"}, "org_contact": {"org"}, "task_assignee": {"task"}, "citation": {"document", "citation"},
           "document_text": {"document", "document_text", "document_search"}, "journal_head": {"journal"},
           "document_search": {"document_search", "document_fts"},
           "document_access": {"document", "document_access", "assignment"},
           "second_factor": {"account"}, "recovery_code": {"account"}, "api_token": {"account"},
           "calendar_feed": {"account"}, "saved_filter": {"account"},
           "file": {"file", "document", "record", "snapshot"}, "record_proof": {"assignment"}, "response": {"assignment"},
           "no_task": {"document"}, "arrival": {"document"}, "meeting": {"record"}, "reminder": {"mail"}}
OWNER = {"org_name": "org", "org_contact": "org", "task_assignee": "task", "citation": "document", "document_text": "document",
         "document_search": "document", "document_access": "document", "recovery_code": "account", "api_token": "account",
         "calendar_feed": "account", "saved_filter": "account",
         "record_proof": "assignment", "response": "assignment", "no_task": "document", "arrival": "document", "meeting": "record",
         "owed_tally": "org", "asked_tally": "org", "task_tally": "task", "reminder": "mail"}


@pytest.fixture
def office(dondoc):
    make_office(dondoc)
    ran = verify(dondoc)
    assert ran.code == 0 and "không có chỗ nào sai" in ran.out, ran
    return dondoc


def verify(dondoc, db=None, *more):
    return dondoc("verify", "--db", db or dondoc.db, *more)


def changed(value, kind, chance):
    """Another value of the same type; of a text, one character differs."""
    if kind == "INTEGER":
        return chance.choice([1000, 2000]) + value if value is not None else 7
    if kind == "BLOB":
        at = chance.randrange(len(value))
        return value[:at] + bytes([value[at] ^ 1 << chance.randrange(8)]) + value[at + 1:]
    if not value:
        return "2021-03-03"
    at = chance.randrange(len(value))
    return value[:at] + ("7" if value[at] != "7" else "8") + value[at + 1:]


def test_each_column_of_each_table_is_guarded(office):
    """The property: one value of one row, changed by SQL. A new table or column that nothing guards fails here."""
    chance = random.Random(5)
    with connect(office.db) as base:
        cases = [(table, column, kind) for table in tables(base) if table not in FLEETING
                 for column, kind in columns(base, table)]
    assert len(cases) > 90
    copy, faults = office.folder / "tampered.db", []
    for table, column, kind in cases:
        with connect(fresh_copy(office.db, copy)) as base:
            guards = unguarded(base)
            keys = row_key(base, table)
            *key, value, owner = chance.choice(base.execute(
                f"SELECT {', '.join(keys)}, {column}, {OWNER.get(table, 'NULL')} FROM {table}").fetchall())
            base.execute(f"UPDATE {table} SET {column} = ? WHERE ({', '.join(keys)}) = ({', '.join('?' * len(keys))})",
                         (changed(value, kind, chance), *key))
            for guard in guards:
                base.execute(guard)
        ran = verify(office, copy)
        told = [line.split(":")[0].split() for line in ran.out.splitlines()[:-1]]
        where = TOLD_AT.get(table, {table})
        numbers = {str(key[0]), str(owner or ""), value if table == "file" else ""}
        unnumbered = table in ("file", "journal_head") or column == "id" or key[0] == 0  # 0: the office as a whole
        hit = any(words[0] in where and (unnumbered or set(words[1:]) & numbers)
                  for words in told)
        if ran.code != 1 or not hit:
            faults.append((table, column, key, value, ran))
    assert faults == []


def test_any_bit_of_a_file_is_found(office):
    chance = random.Random(6)
    for _ in range(10):
        copy = office.folder / "tampered.db"
        with connect(fresh_copy(office.db, copy)) as base:
            sha, data = chance.choice(base.execute("SELECT sha256, bytes FROM file").fetchall())
            base.execute("UPDATE file SET bytes = ? WHERE sha256 = ?", (changed(data, "BLOB", chance), sha))
        ran = verify(office, copy)
        assert ran.code == 1 and f"file {sha} bytes:" in ran.out, ran


def come_past(base, table):
    """A row like the last one, under keys of its own."""
    names = [name for name, _ in columns(base, table)]
    row = dict(zip(names, base.execute(f"SELECT {', '.join(names)} FROM {table} ORDER BY rowid DESC").fetchone()))
    for name in row:
        if name in ("id", "seq") or (table in ("document_text", "document_search") and name == "document") or \
                (table in ("second_factor", "calendar_feed") and name == "account") or (table in ("no_task", "arrival") and name == "document") or (table == "meeting" and name == "record") or \
                (table in ("record_proof", "response") and name == "assignment"):
            row[name] += 1000
        elif table == "assignment" and name == "org":
            row[name] = None
        elif table == "book_entry" and name == "number":
            row[name] += 1000
        elif name in ("sha256", "hash", "path", "login", "name_key", "assignee_key", "address") and row[name]:
            row[name] = row[name][:-1] + ("f" if row[name][-1:] != "f" else "e")
    base.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values()))


@pytest.mark.parametrize("table", ["org", "account", "document", "task", "assignment", "journal", "file", "citation",
                                   "task_assignee", "org_name", "document_text", "document_search", "document_access",
                                   "second_factor", "recovery_code", "api_token", "calendar_feed", "saved_filter", "journal_head", "record",
                                   "record_proof", "response", "no_task", "arrival", "duty", "meeting", "mail", "batch", "snapshot",
                                   "book", "book_entry",
                                   "reminder"])
def test_a_row_that_is_gone_or_has_come_past_the_journal_is_found(office, table):
    for put in (False, True):
        copy = office.folder / "tampered.db"
        with connect(fresh_copy(office.db, copy)) as base:
            unguarded(base)
            if put and table != "journal_head":
                come_past(base, table)
            else:
                base.execute(f"DELETE FROM {table} WHERE rowid = (SELECT max(rowid) FROM {table})")
        ran = verify(office, copy)
        assert ran.code == 1 and re.search(r"[1-9]\d* chỗ sai", ran.out), (put, ran)


def test_all_faults_are_told_not_only_the_first(office):
    with connect(office.db) as base:
        unguarded(base)
        base.execute("UPDATE journal SET at = at + 1 WHERE id IN (3, 7)")
        base.execute("UPDATE task SET words = 'khác' WHERE id = 2")
        base.execute("UPDATE assignment SET due = '2030-01-01' WHERE id = 1")
        base.execute("UPDATE document_search SET body = body || ' khac' WHERE document = 2")
    ran = verify(office)
    assert ran.code == 1
    for start in ("journal 3 hash:", "journal 7 hash:", "task 2 words:", "assignment 1 due:", "document_search 2 body:",
                  "document_fts:"):
        assert any(line.startswith(start) for line in ran.out.splitlines()), (start, ran)
    assert "phải là" in ran.out and "2030-01-01" in ran.out


def test_a_damaged_page_is_a_finding_and_not_a_crash(office):
    chance = random.Random(7)
    whole = office.db.read_bytes()
    found = 0
    for _ in range(30):
        copy = office.folder / "damaged.db"
        data = bytearray(whole)
        at = chance.randrange(4096, len(data))
        data[at] ^= 1 << chance.randrange(8)
        copy.write_bytes(data)
        ran = verify(office, copy)
        assert ran.code in (0, 1, 3), ran
        found += ran.code != 0
    assert found > 0  # a bit in room that nothing uses is no fault


def test_verify_needs_an_office(dondoc):
    ran = dondoc("verify", "--db", "khong-co.db")
    assert ran.code == 3 and "khong-co.db" in ran.err
    assert not (dondoc.folder / "khong-co.db").exists()

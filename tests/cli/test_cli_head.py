"""The signed head: a history that was rewritten and agrees with itself is still caught."""
import hashlib
import json
import os
import stat

import pytest
from cli_office import connect, make_office, unguarded
from cli_papers import notice

ZERO = "0" * 64


@pytest.fixture
def office(dondoc):
    make_office(dondoc)
    assert dondoc("key", "new", "ky").code == 0
    return dondoc


def head(office, name="head.json"):
    ran = office("head", "--db", office.db, "--sign", "ky")
    assert ran.code == 0 and ran.err == "", ran
    office.write(name, ran.out)
    return json.loads(ran.out)


def verify(office, name="head.json", key="ky.pub"):
    return office("verify", "--db", office.db, "--head", name, "--key", key)


def rewrite(db, change):
    """Changes history and computes every hash anew, as somebody could who owns the database and knows our code."""
    names = ["action", "actor", "actor_name", "after", "at", "before", "id", "origin", "previous", "subject",
             "subject_id"]
    with connect(db) as base:
        unguarded(base)
        change(base)
        previous = ZERO
        for (number,) in base.execute("SELECT id FROM journal ORDER BY id").fetchall():
            row = dict(zip(names, base.execute(f"SELECT {', '.join(names)} FROM journal WHERE id = ?",
                                               (number,)).fetchone()))
            row["previous"] = previous
            text = json.dumps(row, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
            previous = hashlib.blake2b(text.encode(), digest_size=32).hexdigest()
            base.execute("UPDATE journal SET previous = ?, hash = ? WHERE id = ?", (row["previous"], previous, number))
        base.execute("UPDATE journal_head SET hash = ?, id = (SELECT max(id) FROM journal)", (previous,))


def test_keys_are_private_and_never_overwritten(office):
    secret, public = office.folder / "ky", office.folder / "ky.pub"
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    before = secret.read_bytes(), public.read_bytes()
    ran = office("key", "new", "ky")
    assert ran.code == 3 and "ky" in ran.err and (secret.read_bytes(), public.read_bytes()) == before
    line = office("key", "public", "ky.pub").out
    assert line == office("key", "public", "ky").out == public.read_text() and line.startswith("dondoc-public-key:")
    public.unlink()
    secret.rename(office.folder / "cu")
    public.mkdir()
    assert office("key", "new", "ky").code == 3 and not secret.exists(), "not half a pair"


def test_history_up_to_a_signed_head_is_proved(office):
    signed = head(office)
    assert set(signed) == {"at", "entry", "hash", "signature"} and signed["entry"] > 20
    ran = verify(office)
    assert ran.code == 0 and f"mục {signed['entry']}" in ran.out, ran
    office.write("them.txt", notice(number=77))
    assert office("import", "--db", office.db, "them.txt").code == 0
    assert verify(office).code == 0, "what comes later does not matter"
    assert verify(office, key=(office.folder / "ky.pub").read_text().strip()).code == 0, "the line itself"


def test_a_rewritten_chain_that_agrees_with_itself_is_caught(office):
    signed = head(office)
    rewrite(office.db, lambda base: None)
    assert verify(office).code == 0, "our own hashes, so that what follows shows something"
    rewrite(office.db, lambda base: base.execute("UPDATE journal SET actor_name = 'Người khác' WHERE id = 3"))
    assert office("verify", "--db", office.db).code == 0, "the chain alone cannot know"
    ran = verify(office)
    assert ran.code == 1 and f"journal {signed['entry']} hash:" in ran.out and signed["hash"] in ran.out, ran


def test_a_history_cut_short_is_caught(office):
    signed = head(office)
    last = [signed["entry"]]

    def cut(base):
        base.execute("DELETE FROM journal WHERE id = ?", last)

    rewrite(office.db, cut)
    ran = verify(office)
    assert ran.code == 1 and f"journal {signed['entry']}:" in ran.out, ran


def test_a_head_that_was_changed_or_signed_by_another_is_refused(office):
    signed = head(office)
    assert office("key", "new", "khac").code == 0
    assert verify(office, key="khac.pub").code == 3
    for key, value in (("entry", signed["entry"] - 1), ("at", 1), ("hash", "a" * 64), ("signature", "AAAA"),
                       ("signature", None)):
        office.write("bad.json", json.dumps({**signed, key: value}))
        assert verify(office, "bad.json").code == 3, key
    for text in ("", "{}", "[]", "xin chào", "{" * 900):
        office.write("bad.json", text)
        assert verify(office, "bad.json").code == 3, text


def test_keys_that_others_can_read_and_files_that_are_none_are_refused(office):
    os.chmod(office.folder / "ky", 0o644)
    ran = office("head", "--db", office.db, "--sign", "ky")
    assert ran.code == 3 and "chmod 600" in ran.err and ran.out == ""
    os.chmod(office.folder / "ky", 0o600)
    for bad in ("ky.pub", "khong-co", "in", "tree.json"):
        assert office("head", "--db", office.db, "--sign", bad).code == 3, bad
    assert office("head", "--db", office.db).code == 2
    assert office("verify", "--db", office.db, "--key", "ky.pub").code == 2
    assert verify(office, "khong-co").code == 3
    assert "dondoc-secret" not in office("key", "public", "ky").out

"""dondoc doctor: each thing that can be wrong with an installation is named, with what to do."""
import os
import time

from cli_office import connect, make_office

CLOCK = {"DONDOC_TODAY": None}


def doctor(office, *more, env=None):
    return office("doctor", "--db", office.db, *more, env={**CLOCK, **(env or {})})


def grades(ran):
    return [line.split()[0] for line in ran.out.splitlines()]


def test_a_sound_installation_with_a_fresh_backup_is_fine(dondoc):
    make_office(dondoc)
    (dondoc.folder / "sao").mkdir()
    assert dondoc("backup", "--db", dondoc.db, "sao/1").code == 0
    ran = doctor(dondoc, "--backups", "sao")
    assert ran.code == 0 and ran.err == "" and set(grades(ran)) <= {"ok", "warn"}, ran
    assert "0 giờ" in ran.out and "nguyên vẹn" in ran.out


def test_what_is_wrong_is_bad_and_says_how_to_mend_it(dondoc):
    make_office(dondoc)
    os.chmod(dondoc.db, 0o644)
    ran = doctor(dondoc)
    assert ran.code == 1 and f"chmod 600 {dondoc.db}" in ran.out, ran
    os.chmod(dondoc.db, 0o600)
    ran = doctor(dondoc)
    assert ran.code == 0 and "warn" in grades(ran) and "--backups" in ran.out, ran
    (dondoc.folder / "sao").mkdir()
    assert doctor(dondoc, "--backups", "sao").code == 1
    old = dondoc.write("sao/1", b"x")
    for days, code in ((3, 0), (30, 1)):
        os.utime(old, (time.time() - days * 86400,) * 2)
        ran = doctor(dondoc, "--backups", "sao")
        assert ran.code == code and f"{days * 24} giờ" in ran.out, ran
    ran = doctor(dondoc, env={"DONDOC_TODAY": "2021-02-18"})
    assert ran.code == 1 and "DONDOC_TODAY" in ran.out, ran


def test_an_office_that_is_absent_damaged_or_of_the_future_is_bad(dondoc):
    ran = doctor(dondoc)
    assert ran.code == 1 and not dondoc.db.exists() and ran.out.count("bad ") >= 1, ran
    make_office(dondoc)
    with connect(dondoc.db) as base:
        base.execute("DROP TRIGGER journal_never_changes")
        base.execute("UPDATE journal SET at = at + 10000000 WHERE id = (SELECT max(id) FROM journal)")
    ran = doctor(dondoc)
    assert ran.code == 1 and "đồng hồ" in ran.out, ran
    dondoc.db.write_bytes(b"x" * 8192)
    ran = doctor(dondoc)
    assert ran.code == 1, ran

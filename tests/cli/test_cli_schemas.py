"""Offices of every schema that was ever released open with this program, and those of a later one are refused."""
import pathlib

import pytest
from cli_office import connect
from cli_program import ROOT
from test_cli_fail import LAST_SCHEMA, ask, old_office

STORED = sorted(int(path.stem) for path in (ROOT / "tests/office/schemas").glob("*.sql"))


def test_schemas_are_stored_without_gaps():
    assert STORED == list(range(1, len(STORED) + 1)) and len(STORED) >= 1


@pytest.mark.parametrize("version", STORED)
def test_an_office_of_an_older_schema_is_brought_forward(dondoc, version):
    old_office(dondoc.db, version)
    before = ask(dondoc.db, "SELECT count(*) FROM journal")
    ran = dondoc("verify", "--db", dondoc.db)
    assert ran.code == 0, ran
    assert ask(dondoc.db, "PRAGMA user_version") == LAST_SCHEMA
    assert ask(dondoc.db, "SELECT count(*) FROM journal") == before, "bringing forward is no change of the office"
    assert "20/02/2021" in dondoc("due", "--db", dondoc.db).out
    assert "Thông báo" in dondoc("search", "--db", dondoc.db, "khắc phục").out
    # what it holds can be worked with, and backed up
    assert dondoc("backup", "--db", dondoc.db, "sao").code == 0


@pytest.mark.parametrize("version", STORED)
def test_a_backup_of_an_older_schema_is_restored(dondoc, version):
    old_office(dondoc.folder / "sao-cu", version)
    assert dondoc("restore", "sao-cu", "--db", dondoc.db).code == 0
    assert ask(dondoc.db, "PRAGMA user_version") == LAST_SCHEMA
    assert ask(dondoc.folder / "sao-cu", "PRAGMA user_version") == version, "the backup itself is not touched"
    assert dondoc("verify", "--db", dondoc.db).code == 0


def test_an_office_of_a_later_schema_is_refused_and_left_alone(dondoc):
    old_office(dondoc.db)
    dondoc("verify", "--db", dondoc.db)
    with connect(dondoc.db) as base:
        base.execute(f"PRAGMA user_version = {LAST_SCHEMA + 1}")
    held = pathlib.Path(dondoc.db).read_bytes()
    for args in (["verify"], ["due"], ["backup", "sao"]):
        ran = dondoc(args[0], "--db", dondoc.db, *args[1:])
        assert ran.code == 3 and str(LAST_SCHEMA + 1) in ran.err, ran
    assert dondoc("restore", dondoc.db, "--db", "moi.db").code == 3
    assert pathlib.Path(dondoc.db).read_bytes() == held and not (dondoc.folder / "moi.db").exists()

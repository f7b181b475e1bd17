"""dondoc backup and restore: all that an office keeps, from one moment, closed to others, whole or not at all."""
import random
import stat
import subprocess
import sys

import pytest
from cli_office import FLEETING, columns, connect, make_office, tables
from cli_papers import short_notice
from cli_program import ROOT, environment

sys.path[:0] = [str(ROOT / "tests/store")]
import postgres  # noqa: E402 - stands beside the tests of the store


@pytest.fixture
def office(dondoc):
    make_office(dondoc)
    return dondoc


def kept(path):
    """Every row of every table that an office keeps."""
    with connect(path) as base:
        return {table: sorted(base.execute(f"SELECT {', '.join(name for name, _ in columns(base, table))} FROM {table}"
                                           ).fetchall(), key=repr)
                for table in tables(base) if table not in FLEETING}


def backup(office, name="sao.dondoc", *more, **how):
    return office("backup", "--db", office.db, name, *more, **how)


def restore(office, name="sao.dondoc", to="moi.db", *more, **how):
    return office("restore", name, "--db", to, *more, **how)


def files(office):
    return {path.name for path in office.folder.iterdir()}


def test_a_backup_holds_everything_and_a_restore_gives_it_back(office):
    before, held = files(office), kept(office.db)
    ran = backup(office)
    assert ran.code == 0 and ran.err == "" and "7 tệp" in ran.out, ran
    assert files(office) == before | {"sao.dondoc"}, "nothing else is left"
    assert stat.S_IMODE((office.folder / "sao.dondoc").stat().st_mode) == 0o600
    ran = restore(office)
    assert ran.code == 0 and ran.err == "", ran
    assert files(office) == before | {"sao.dondoc", "moi.db"}
    # the property that a new table must keep: it is copied, or named as fleeting
    assert kept(office.folder / "moi.db") == held == kept(office.db)
    assert all(held.values()), "each table holds rows, so that the comparison means something"
    assert office("verify", "--db", "moi.db").code == 0
    assert office("search", "--db", "moi.db", "kế", "hoạch").out == office("search", "--db", office.db, "kế hoạch").out


def test_a_restored_office_goes_on(office):
    assert backup(office).code == 0 and restore(office).code == 0
    office.write("nua.txt", short_notice(3))
    assert office("import", "--db", "moi.db", "nua.txt").code == 0
    ran = office("user", "add", "--db", "moi.db", "--name", "A", "--role", "clerk", "moi", input="mat-khau-thu\n")
    assert ran.code == 0, ran
    assert office("verify", "--db", "moi.db").code == 0


def test_a_backup_of_an_office_at_work_is_of_one_moment(office):
    papers = len(kept(office.db)["document"])
    for i in range(300):
        office.write(f"nhieu/{i:03}.txt", short_notice(i))
    at_work = subprocess.Popen([office.exe, "import", "--db", office.db, "nhieu"], cwd=office.folder,
                               stdout=subprocess.DEVNULL, env=environment())
    seen = []
    while at_work.poll() is None or len(seen) < 2:
        name = f"sao{len(seen)}"
        assert backup(office, name).code == 0
        seen.append(len(kept(office.folder / name)["document"]))
    assert at_work.returncode == 0
    assert seen == sorted(seen) and seen[-1] <= papers + 300
    print("papers in each backup:", seen)


def test_a_password_closes_a_backup(office):
    assert backup(office, "sao.dondoc", "--password", input="mot-mat-khau\n").code == 0
    sealed = (office.folder / "sao.dondoc").read_bytes()
    assert sealed.startswith(b"dondoc-sealed-1\n") and "Thông báo".encode() not in sealed and b"SQLite" not in sealed
    assert not [name for name in files(office) if name.startswith("office.db.")], "the open copy is gone"
    for how, code in (((), 3), (("--password",), 3)):
        ran = restore(office, "sao.dondoc", "moi.db", *how, input="sai-mat-khau\n")
        assert ran.code == code and "moi.db" not in files(office), ran
    assert restore(office, "sao.dondoc", "moi.db", "--password", input="mot-mat-khau\n").code == 0
    assert kept(office.folder / "moi.db") == kept(office.db)


def test_a_public_key_closes_a_backup_and_only_its_secret_half_opens_it(office):
    assert office("key", "new", "khoa").code == 0 and office("key", "new", "khac").code == 0
    assert backup(office, "sao.dondoc", "--key", "khoa.pub").code == 0
    for how in ((), ("--key", "khac"), ("--password",)):
        ran = restore(office, "sao.dondoc", "moi.db", *how, input="x\n")
        assert ran.code == 3 and ran.err and "moi.db" not in files(office), (how, ran)
    assert restore(office, "sao.dondoc", "moi.db", "--key", "khoa").code == 0
    assert kept(office.folder / "moi.db") == kept(office.db)
    assert backup(office, "hai", "--key", "khoa.pub", "--password").code == 2


def test_a_sealed_backup_that_was_cut_or_changed_is_refused(office):
    assert office("key", "new", "khoa").code == 0
    assert backup(office, "sao.dondoc", "--key", "khoa.pub").code == 0
    whole, chance = (office.folder / "sao.dondoc").read_bytes(), random.Random(8)
    cuts = [0, 5, 16, 17, 60, 129, 152, 153, 153 + 65553, len(whole) - 1] + [chance.randrange(len(whole)) for _ in range(5)]
    bad = [whole[:n] for n in cuts] + [whole + b"x"]
    for _ in range(10):
        at = chance.randrange(16, len(whole))
        bad.append(whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1:])
    bad.append(whole[:153] + whole[153 + 65553:153 + 2 * 65553] + whole[153:153 + 65553] + whole[153 + 2 * 65553:])
    for i, content in enumerate(bad):
        office.write("hong", content)
        ran = restore(office, "hong", "moi.db", "--key", "khoa")
        assert ran.code == 3 and ran.err, (i, ran)
        assert "moi.db" not in files(office) and not [n for n in files(office) if n.endswith(".dang-ghi")], i


def test_what_stands_is_never_overwritten(office):
    assert backup(office).code == 0
    made = (office.folder / "sao.dondoc").read_bytes()
    ran = backup(office)
    assert ran.code == 3 and "sao.dondoc" in ran.err and (office.folder / "sao.dondoc").read_bytes() == made
    held = office.db.read_bytes()
    ran = restore(office, "sao.dondoc", office.db)
    assert ran.code == 3 and "office.db" in ran.err and office.db.read_bytes() == held
    for tail in ("-wal", "-journal"):
        beside = office.write(f"moi.db{tail}", b"of another time")
        ran = restore(office)
        assert ran.code == 3 and f"moi.db{tail}" in ran.err and "moi.db" not in files(office), ran
        beside.unlink()
    ran = backup(office, "khong/co/cho")
    assert ran.code == 3 and ran.err, ran


def test_what_an_interrupted_run_left_is_no_hindrance(office):
    office.write("sao.dondoc.dang-ghi", b"half of something")
    assert backup(office).code == 0
    office.write("moi.db.dang-ghi", b"half of something")
    assert restore(office).code == 0


def test_a_backup_with_faults_is_called_so(office):
    with connect(office.db) as base:
        base.execute("UPDATE task SET words = 'khác' WHERE id = 2")
    ran = backup(office)
    assert ran.code == 1 and "task 2 words:" in ran.out and "sao.dondoc" not in files(office), ran
    ran = backup(office, "sao.dondoc", "--force")
    assert ran.code == 1 and "sao.dondoc" in files(office), ran
    ran = restore(office)
    assert ran.code == 1 and "task 2 words:" in ran.out and "moi.db" not in files(office), ran
    assert restore(office, "sao.dondoc", "moi.db", "--force").code == 1 and "moi.db" in files(office)


def test_an_office_moves_from_engine_to_engine_by_its_backup(office):
    with postgres.shared() as query:
        if query is None:
            pytest.skip("no PostgreSQL server programs (Debian package postgresql-15)")
        postgres.sql(query, "postgres", "CREATE DATABASE cli_backup TEMPLATE template0")
        address = f"postgresql:///cli_backup?{query}&password=mat-khau-kin"
        assert backup(office).code == 0
        ran = restore(office, "sao.dondoc", address)
        assert ran.code == 0 and "mat-khau-kin" not in ran.out, ran
        assert office("verify", "--db", address).code == 0
        assert restore(office, "sao.dondoc", address).code == 3, "not into an office that stands"
        office.write("nua.txt", short_notice(5))
        assert office("import", "--db", address, "nua.txt").code == 0, "new rows get numbers of their own"
        assert office("verify", "--db", address).code == 0
        assert office("import", "--db", office.db, "nua.txt").code == 0
        assert office("backup", "--db", address, "tu-may-chu").code == 0
        assert restore(office, "tu-may-chu", "moi.db").code == 0
        postgres.sql(query, "postgres", "DROP DATABASE cli_backup")
    ours, theirs = kept(office.db), kept(office.folder / "moi.db")
    for table in ours:
        if table not in ("journal", "journal_head"):  # of other moments
            assert len(ours[table]) == len(theirs[table]), table
    assert ours["task"] == theirs["task"] and ours["file"] == theirs["file"] and ours["org"] == theirs["org"]


@pytest.mark.parametrize("content", [b"", b"x" * 5000, b"SQLite format 3\0" + b"\0" * 5000])
def test_what_is_no_backup_is_refused(office, content):
    office.write("gi-do", content)
    ran = restore(office, "gi-do")
    assert ran.code == 3 and ran.err and "moi.db" not in files(office), ran
    assert restore(office, "khong-co").code == 3 and restore(office, "in").code == 3
    assert not [name for name in files(office) if name.endswith(".dang-ghi")]

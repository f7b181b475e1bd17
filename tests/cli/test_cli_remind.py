"""dondoc remind against a real mail server: one digest a person and day, once, whatever happens on the way."""
import json
import socket
import subprocess

import pytest
from cli_office import TREE, connect, tool
from cli_papers import UNITS, notice
from cli_program import environment
from mail_server import certificate, mail_server

FROM = "dondoc@sonha.example"
UNIT, CHIEF = "xaydung@sonha.example", "lanhdao@sonha.example"


@pytest.fixture
def office(dondoc):
    """A unit that owes two papers' tasks, both due on 20/02/2021, and a leader of the office."""
    assert dondoc("org", "import", "--db", dondoc.db, dondoc.write("tree.json", json.dumps(TREE))).code == 0
    for login, role, org, mail in (("xaydung", "unit", UNITS[0], UNIT), ("lanhdao", "leader", None, CHIEF)):
        where = ["--org", org] if org else []
        assert dondoc("user", "add", "--db", dondoc.db, "--name", "Đồng chí Hà", "--role", role, *where, login,
                      input="mat-khau-thu\n").code == 0
        ran = dondoc("user", "mail", "--db", dondoc.db, login, mail)
        assert ran.code == 0 and login in ran.out, ran
    for i in (1, 2):
        dondoc.write(f"in/{i}.txt", notice(number=i))
    assert dondoc("import", "--db", dondoc.db, "in").code == 0
    subprocess.run([tool("confirm_all"), dondoc.db], check=True, env=environment())
    return dondoc


def remind(dondoc, address, *more, day="2021-02-21"):
    return dondoc("remind", "--db", dondoc.db, "--smtp", address, "--from", FROM, *more, env={"DONDOC_TODAY": day})


def again_at_once(dondoc):
    """As if the time to wait was over."""
    with connect(dondoc.db) as base:
        base.execute("UPDATE mail_try SET next = 0, claimed = 0")


def words(letter):
    """The plain words; the HTML says the same ones."""
    text, html = letter.iter_parts()
    assert text.get_content_type() == "text/plain" and html.get_content_type() == "text/html"
    return text.get_content(), html.get_content()


def test_a_digest_comes_once_a_day_with_all_there_is(office):
    with mail_server() as (keeper, address):
        ran = remind(office, address, "--site", "https://dondoc.sonha.example")
        assert ran.code == 0 and "Đã gửi 1 thư" in ran.out, ran
        (letter,) = keeper.read(UNIT)
        assert [to for _, to, _, _ in keeper.letters] == [[UNIT]]
        assert letter["Subject"] == "Đôn đốc ngày 21/02/2021: 2 việc, 2 quá hạn"
        assert str(letter["From"]) == f"Đôn Đốc <{FROM}>" and str(letter["To"]) == f"Đồng chí Hà <{UNIT}>"
        assert letter["Message-ID"].startswith("<nhac-viec.2021-02-21.") and letter["Date"]
        text, html = words(letter)
        for said in ("Việc đã quá hạn", "hạn 20/02/2021, quá hạn 1 ngày", "1-TB/ĐUK", "2-TB/ĐUK",
                     "https://dondoc.sonha.example/phan-cong/1"):
            assert said in text and said in html, said
        assert all(len(line) <= 998 and line.isascii() for line in keeper.letters[0][2].decode().split("\r\n"))
        ran = remind(office, address)
        assert ran.code == 0 and "Đã gửi 0 thư" in ran.out and len(keeper.letters) == 1, ran
        assert remind(office, address, day="2021-03-02").code == 0
        assert len(keeper.read(UNIT)) == 2
        (letter,) = keeper.read(CHIEF)
        assert "đề nghị lãnh đạo" in words(letter)[0] and UNITS[0] in words(letter)[0]
    ran = office("verify", "--db", office.db)
    assert ran.code == 0, ran


def test_nothing_is_lost_when_the_server_is_down_and_nothing_comes_twice(office):
    with socket.socket() as held:  # bound and deaf: nobody answers there
        held.bind(("127.0.0.1", 0))
        port = held.getsockname()[1]
        ran = remind(office, f"smtp://localhost:{port}")
        assert ran.code == 3 and "1 thư còn chờ" in ran.out and UNIT in ran.err, ran
    with mail_server() as (keeper, address):
        remind(office, address)
        assert keeper.letters == []  # its time has not come yet
        again_at_once(office)
        assert remind(office, address, day="2021-02-22").code == 0
        (letter,) = keeper.read(UNIT)
        assert letter["Subject"] == "Đôn đốc ngày 22/02/2021: 2 việc, 2 quá hạn"
        again_at_once(office)
        assert remind(office, address, day="2021-02-22").code == 0 and len(keeper.letters) == 1
    assert office("verify", "--db", office.db).code == 0


def test_an_address_that_is_refused_holds_up_no_other(office):
    with mail_server() as (keeper, address):
        keeper.refusal[UNIT] = "550 5.1.1 no such user"
        ran = remind(office, address, day="2021-03-02")
        assert ran.code == 3 and "550" in ran.err, ran
        assert len(keeper.read(CHIEF)) == 1 and "1 thư còn chờ" in ran.out
        keeper.refusal[UNIT] = "451 4.7.1 come back later"
        again_at_once(office)
        assert remind(office, address, day="2021-03-02").code == 3
        del keeper.refusal[UNIT]
        again_at_once(office)
        assert remind(office, address, day="2021-03-02").code == 0
        assert len(keeper.read(UNIT)) == 1 and len(keeper.read(CHIEF)) == 1


def test_what_was_handed_in_meanwhile_is_not_said(office):
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        assert remind(office, f"smtp://localhost:{held.getsockname()[1]}").code == 3
    with connect(office.db) as base:
        base.execute("UPDATE assignment SET state = 'submitted', handed = '2021-02-21' WHERE org IS NOT NULL")
    again_at_once(office)
    with mail_server() as (keeper, address):
        assert remind(office, address).code == 0
        assert keeper.letters == []


def test_the_way_is_encrypted_and_the_server_is_who_it_says(office):
    cert, key = certificate(office.folder)
    login = office.write("login", "dondoc\nmật khẩu: dài\n")
    with mail_server(tls=(cert, key), login=("dondoc", "mật khẩu: dài")) as (keeper, address):
        ran = remind(office, address, "--login", login)
        assert ran.code == 3 and keeper.letters == [], ran  # nobody signed its certificate
        again_at_once(office)
        wrong = office.write("wrong", "dondoc\nkhác\n")
        assert remind(office, address, "--ca", cert, "--login", wrong).code == 3 and keeper.letters == []
        again_at_once(office)
        ran = remind(office, address, "--ca", cert, "--login", login)
        assert ran.code == 0, ran
        assert [secure for _, _, _, secure in keeper.letters] == [True]


def test_a_server_elsewhere_must_encrypt(office):
    """By its other name this machine is a stranger; the server knows no TLS, and hears no address."""
    with mail_server() as (keeper, address):
        ran = remind(office, address.replace("localhost", "127.0.0.2"))
        assert ran.code == 3 and keeper.letters == [] and keeper.asked == [], ran


def test_a_dry_run_shows_and_changes_nothing(office):
    before = office.db.read_bytes()
    ran = office("remind", "--db", office.db, "--dry-run", env={"DONDOC_TODAY": "2021-03-02"})
    assert ran.code == 0 and UNIT in ran.out and CHIEF in ran.out and "Việc đã quá hạn" in ran.out, ran
    assert "3 đơn vị" not in ran.out
    with connect(office.db) as base:
        assert base.execute("SELECT count(*) FROM mail").fetchone() == (0,)
    assert office.db.read_bytes() == before


def test_units_without_an_address_are_named(office):
    assert office("user", "mail", "--db", office.db, "xaydung").code == 0
    with mail_server() as (keeper, address):
        ran = remind(office, address)
        assert ran.code == 0 and keeper.letters == [] and UNITS[0] in ran.out, ran


@pytest.mark.parametrize("options, code", [
    ((), 2), (("--smtp", "smtp://localhost"), 2), (("--smtp", "http://localhost", "--from", FROM), 2),
    (("--smtp", "smtp://a@b:25", "--from", FROM), 2), (("--smtp", "smtp://localhost", "--from", "a@b\nBcc: c@d"), 2),
    (("--smtp", "smtp://localhost", "--from", FROM, "--login", "nowhere"), 3)])
def test_calls_that_make_no_sense_are_refused(office, options, code):
    ran = office("remind", "--db", office.db, *options)
    assert ran.code == code and ran.err, ran


@pytest.mark.parametrize("mail", ["a", "@b", "a@", "a b@c", "a@b\r\nBcc: c@d", "a@b@c", "-x@y", "<a@b>", "a@" + "b" * 260],
                         ids=range(9))
def test_what_is_no_address_is_refused(office, mail):
    ran = office("user", "mail", "--db", office.db, "xaydung", "--", mail)
    assert ran.code == 3 and "thư điện tử" in ran.err, ran

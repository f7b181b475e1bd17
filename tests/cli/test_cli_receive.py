"""dondoc receive: papers that hang on mails come into the register once, from a pipe, a folder or a mailbox."""
import base64
import email.message
import json
import os
import re
import signal
import subprocess
import time

import pytest
from cli_office import TREE, connect, tool
from cli_papers import UNITS, docx_notice, notice
from cli_program import environment
from imap_server import PASSWORD, USER, imap_server
from mail_server import certificate

UNIT_MAIL = "vanthu@xaydung.example"
CONTACTS = f"Tên,Cấp trên,Liên hệ\n{UNITS[0]},Đảng ủy Khối các cơ quan tỉnh Sơn Hà,Văn thư; Hà; 111; VanThu@xaydung.example\n"
PLAN = """ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
{issuer}
*
Số {number}-KH/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 10 tháng 02 năm 2021

KẾ HOẠCH
khắc phục hạn chế sau kiểm tra

Thực hiện Thông báo số 1-TB/ĐUK ngày 05/01/2021 của Đảng ủy Khối, {unit} xây dựng kế hoạch như sau:

1. Văn phòng cấp ủy khắc phục các hạn chế đã nêu trước ngày 30/3/2021.

T/M ĐẢNG ỦY
BÍ THƯ

Lê Thị Hà
"""
AT = 1613523600  # 08:00 of 17/02/2021 in Viet Nam, a day before the tests' today


def plan(number=7, unit=UNITS[0]):
    return PLAN.format(number=number, issuer=unit.upper(), unit=unit).encode()


def mail(*files, sender=UNIT_MAIL, subject="Gửi kế hoạch khắc phục"):
    m = email.message.EmailMessage()
    m["From"], m["Subject"], m["Message-ID"] = f"Văn thư Sở <{sender}>", subject, f"<{abs(hash(files))}@xaydung.example>"
    m.set_content("Kính gửi văn phòng.\n")
    for name, content in files:
        m.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return m.as_bytes()


@pytest.fixture
def office(dondoc):
    """A notice with a task that a unit owes, whose clerk's address the office knows."""
    assert dondoc("org", "import", "--db", dondoc.db, dondoc.write("tree.json", json.dumps(TREE))).code == 0
    ran = dondoc("org", "import", "--write", "--db", dondoc.db, dondoc.write("contacts.csv", CONTACTS))
    assert ran.code == 0, ran
    dondoc.write("in/1.txt", notice(number=1))
    assert dondoc("import", "--db", dondoc.db, "in").code == 0
    subprocess.run([tool("confirm_all"), dondoc.db], check=True, env=environment())
    return dondoc


def rows(dondoc, sql):
    with connect(dondoc.db) as base:
        return base.execute(sql).fetchall()


def papers(dondoc):
    return rows(dondoc, "SELECT file, received FROM document WHERE id > 1 ORDER BY file")


def test_a_mail_on_standard_input_is_registered_and_proposed(office):
    ran = office("receive", "--db", office.db, input=mail(("Kế hoạch 7.txt", plan())))
    assert ran.code == 0 and "Nhận mới: 1. Đã có từ trước: 0. Từ chối: 0." in ran.out, ran
    assert "nhận mới, văn bản 2: Kế hoạch 7.txt" in ran.out and f"của {UNITS[0]}, địa chỉ thư đúng của đơn vị này" in ran.out, ran
    assert papers(office) == [("Kế hoạch 7.txt", "2021-02-18")]
    (row,) = rows(office, "SELECT document, address, name, subject FROM arrival")
    assert row == (2, UNIT_MAIL, "Văn thư Sở", "Gửi kế hoạch khắc phục")
    # the office side still accepts: nothing was handed in by a mail alone
    assert rows(office, "SELECT status FROM response") == [("proposed",)]
    assert rows(office, "SELECT DISTINCT state FROM assignment") == [("assigned",)]
    again = office("receive", "--db", office.db, input=mail(("ten khac.txt", plan())))
    assert again.code == 0 and "Nhận mới: 0. Đã có từ trước: 1." in again.out, again
    assert office("verify", "--db", office.db).code == 0


def test_a_docx_in_a_file_of_a_mail_from_somebody_unknown(office):
    docx_notice(office.folder / "tb.docx", number=3)
    path = office.write("thu.eml", mail(("tb.docx", (office.folder / "tb.docx").read_bytes()), ("KH.txt", plan()),
                                        sender="ai-do@khac.example"))
    ran = office("receive", "--db", office.db, path)
    assert ran.code == 0 and "Nhận mới: 2." in ran.out and "chưa rõ địa chỉ thư" in ran.out, ran


def test_what_cannot_be_read_is_said_and_the_rest_comes_in(office):
    ran = office("receive", "--db", office.db, input=mail(("anh.png", b"\x89PNG...."), ("KH.txt", plan())))
    assert ran.code == 3 and "anh.png" in ran.err and "Nhận mới: 1. Đã có từ trước: 0. Từ chối: 1." in ran.out, ran
    for bad in (b"", b"khong phai thu", mail()):
        ran = office("receive", "--db", office.db, input=bad)
        assert ran.code == 3 and "Nhận mới: 0" in ran.out and ran.err, ran
    secret = mail(("mat.txt", notice(number=9, mark="MẬT\n").encode()))
    ran = office("receive", "--db", office.db, input=secret)
    assert ran.code == 3 and len(papers(office)) == 1, ran


def aged(path, content, seconds=60):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (time.time() - seconds,) * 2)


def listing(folder):
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def test_a_drop_folder_is_emptied_into_the_register(office):
    drop = office.folder / "drop"
    aged(drop / "1.eml", mail(("KH 7.txt", plan())))
    aged(drop / "2.txt", plan(8))
    aged(drop / "3.eml", mail())
    aged(drop / "4.eml", mail(("KH 9.txt", plan(9)), ("anh.png", b"\x89PNG....")))
    aged(drop / "5.txt", plan(5), seconds=0)  # still on its way
    aged(drop / ".an", plan(6))
    ran = office("receive", "--db", office.db, "--folder", drop)
    assert ran.code == 3 and "Nhận mới: 3. Đã có từ trước: 0. Từ chối: 2." in ran.out, ran
    assert listing(drop) == [".an", "5.txt"]
    assert listing(drop / "da-nhan") == ["1.eml", "2.txt", "4.eml", "4.eml.ly-do.txt"]
    assert listing(drop / "tu-choi") == ["3.eml", "3.eml.ly-do.txt"]
    assert "không có tệp đính kèm" in (drop / "tu-choi/3.eml.ly-do.txt").read_text()
    assert "anh.png" in (drop / "da-nhan/4.eml.ly-do.txt").read_text()
    # the same name once more does not overwrite what was taken before
    aged(drop / "1.eml", mail(("KH 7.txt", plan())))
    ran = office("receive", "--db", office.db, "--folder", drop)
    assert ran.code == 0 and "Đã có từ trước: 1" in ran.out, ran
    assert listing(drop / "da-nhan") == ["1-1.eml", "1.eml", "2.txt", "4.eml", "4.eml.ly-do.txt"]
    assert [name for name, _ in papers(office)] == ["2.txt", "KH 7.txt", "KH 9.txt"]


def test_a_maildir_says_when_its_mails_came(office):
    box = office.folder / "Maildir"
    for part in ("new", "cur", "tmp"):
        (box / part).mkdir(parents=True)
    (box / f"new/{AT}.M1P2.may").write_bytes(mail(("KH.txt", plan())))
    ran = office("receive", "--db", office.db, "--folder", box)
    assert ran.code == 0 and papers(office) == [("KH.txt", "2021-02-17")], ran
    assert rows(office, "SELECT at FROM arrival") == [(AT,)]
    assert listing(box / "new") == [] and listing(box / "da-nhan") == [f"{AT}.M1P2.may"]


def test_a_run_that_is_killed_loses_nothing_and_repeats_nothing(office):
    drop = office.folder / "drop"
    for i in range(30):
        aged(drop / f"{i:02}.eml", mail((f"KH {i:02}.txt", plan(100 + i))))
    for delay in (0.05, 0.2, 0.4):
        process = subprocess.Popen([office.exe, "receive", "--db", office.db, "--folder", drop], env=environment(),
                                   stdout=subprocess.DEVNULL)
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert len(listing(drop)) + (len(listing(drop / "da-nhan")) if (drop / "da-nhan").exists() else 0) == 30
    ran = office("receive", "--db", office.db, "--folder", drop)
    assert ran.code == 0, ran
    assert [name for name, _ in papers(office)] == [f"KH {i:02}.txt" for i in range(30)]
    assert listing(drop) == [] and len(listing(drop / "da-nhan")) == 30
    assert office("verify", "--db", office.db).code == 0


@pytest.fixture
def mailbox(office):
    cert, key = certificate(office.folder)
    office.write("login", f"{USER}\n{PASSWORD}\n")
    with imap_server(office.folder, cert, key) as box:
        yield box


def receive(office, address, *more):
    return office("receive", "--db", office.db, "--imap", address, "--login", office.folder / "login",
                  "--ca", office.folder / "cert.pem", *more)


def test_a_mailbox_is_read_and_marked_when_its_papers_are_kept(office, mailbox):
    mailbox.deliver(mail(("KH 7.txt", plan())), moment=AT)
    mailbox.deliver(mail())
    mailbox.deliver(mail(("KH 8.txt", plan(8, UNITS[1]))))
    ran = receive(office, mailbox.tls)
    assert ran.code == 3 and "Nhận mới: 2. Đã có từ trước: 0. Từ chối: 1." in ran.out, ran
    assert "thư số 2: Thư không có tệp đính kèm" in ran.err, ran
    assert papers(office) == [("KH 7.txt", "2021-02-17"), ("KH 8.txt", "2021-02-18")]
    # the refused one stays unread for a person, under a keyword; the others are read
    assert mailbox.flags() == {1: "S", 2: "a", 3: "S"}
    ran = receive(office, mailbox.tls)
    assert ran.code == 0 and "Nhận mới: 0. Đã có từ trước: 0. Từ chối: 0." in ran.out, ran
    mailbox.deliver(mail(("KH 7.txt", plan())))
    ran = receive(office, mailbox.plain)
    assert ran.code == 0 and "Đã có từ trước: 1" in ran.out and mailbox.flags()[4] == "S", ran


def test_a_folder_of_the_mailbox_has_a_vietnamese_name(office, mailbox):
    def coded(run):
        return "&" + base64.b64encode(run.group().encode("utf-16-be")).decode().rstrip("=").replace("/", ",") + "-"
    name = "Công văn & đến 📨"
    mailbox.deliver(mail(("KH.txt", plan())), folder=re.sub(r"[^\x00-\x7f]+", coded, name.replace("&", "&-")))
    ran = receive(office, f"{mailbox.tls}/{name}")
    assert ran.code == 0 and len(papers(office)) == 1, ran


def test_a_mailbox_that_refuses_says_why(office, mailbox):
    mailbox.deliver(mail(("KH.txt", plan())))
    office.write("login", f"{USER}\nsai-mat-khau\n")
    ran = receive(office, mailbox.tls)
    assert ran.code == 3 and "không đọc được hộp thư" in ran.err and PASSWORD not in ran.err, ran
    office.write("login", f"{USER}\n{PASSWORD}\n")
    ran = office("receive", "--db", office.db, "--imap", mailbox.tls, "--login", office.folder / "login")
    assert ran.code == 3 and "certificate" in ran.err.lower(), ran
    ran = receive(office, mailbox.tls + "/Không có")
    assert ran.code == 3 and "máy chủ thư từ chối" in ran.err, ran
    for address in ("http://localhost", "imaps://vanthu@localhost", "imap"):
        assert receive(office, address).code == 2
    assert mailbox.flags() == {1: ""} and papers(office) == []


def test_a_mailbox_of_a_database_that_cannot_write_keeps_its_mails_unread(office, mailbox):
    mailbox.deliver(mail(("KH.txt", plan())))
    with connect(office.db) as base:
        base.execute("CREATE TRIGGER full BEFORE INSERT ON document BEGIN SELECT RAISE(ABORT, 'full'); END")
    ran = receive(office, mailbox.tls)
    assert ran.code == 3 and mailbox.flags() == {1: ""}, ran
    with connect(office.db) as base:
        base.execute("DROP TRIGGER full")
    assert receive(office, mailbox.tls).code == 0 and mailbox.flags() == {1: "S"}


def test_one_place_at_a_time(office):
    ran = office("receive", "--db", office.db, "--folder", ".", "--imap", "imaps://localhost")
    assert ran.code == 2 and "một nơi" in ran.err, ran

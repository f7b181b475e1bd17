"""Bad input: each kind is refused with its name and its reason, exit 3, and the good papers beside it go on."""
import hashlib
import os
import zipfile

import pytest
from cli_papers import docx_bomb, docx_notice, docx_of_runs, notice

ODD = "ZQX7-CHI-CO-TRONG-BAN-MAT"  # words that stand in the secret paper and nowhere else


def sparse(path):
    with open(path, "wb") as f:
        f.write(notice().encode())
        f.truncate(2 << 30)


def truncated(path):
    docx_notice(path)
    data = path.read_bytes()
    path.write_bytes(data[:len(data) // 2])


def plain(text):
    def make(path):
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    return make


def workbook(path):
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("xl/workbook.xml", "<workbook/>")


UNFIT = "Một bài viết về mùa thu.\n\nLá vàng rơi đầy sân trường, học sinh ra về sớm hơn mọi ngày.\n"

BAD = {
    "utf16-without-mark.txt": (plain(notice().encode("utf-16")[2:]), "chữ"),
    "not-utf8.txt": (plain(b"TH\xd4NG B\xc1O\nS\xe8 12\n"), "UTF-8"),
    "truncated.docx": (truncated, "docx"),
    "bomb.docx": (lambda path: docx_bomb(path, 300), ""),
    "two-gigabytes.txt": (sparse, "MB"),
    "empty.txt": (plain(""), "trống"),
    "blank.txt": (plain(" \n\t\n \n"), "chữ"),
    "empty.docx": (plain(""), "trống"),
    "runs.docx": (lambda path: docx_of_runs(path, 10_000_000), ""),
    "no-letterhead.txt": (plain(UNFIT), "phần đầu"),
    "impossible-date.txt": (plain(notice(date="31 tháng 02 năm 2021")), "31"),
    "not-a-paper.pdf": (plain(b"%PDF-1.7\n%\xe2\xe3\n"), "pdfinfo"),
    "a-mail.eml": (plain("Received: from thu.sonha.example\n by may.example\nFrom: vp@sonha.example\n"
                         "Subject: =?utf-8?B?QsOhbyBjw6Fv?=\nMIME-Version: 1.0\n\n" + notice()), "dondoc receive"),
    "a-table.xlsx": (workbook, "dondoc batch import"),
}


@pytest.mark.parametrize("head", ["Message-ID: 1\nlời văn\n\n", "Kính gửi: Văn phòng\nReceived: 1\n\n", "Subject: a\n\n"])
def test_what_only_begins_like_a_mail_is_none(dondoc, head):
    ran = dondoc("read", dondoc.write("khong-la-thu.txt", head + notice(number=77)))
    assert "thư điện tử" not in ran.err, ran


@pytest.fixture(params=sorted(BAD))
def bad(request, dondoc):
    make, reason = BAD[request.param]
    path = dondoc.folder / request.param
    make(path)
    return path, reason


def test_reading_refuses_it_by_name_and_reason_and_goes_on(dondoc, bad):
    path, reason = bad
    good = dondoc.write("good.txt", notice(number=77))
    ran = dondoc("read", path, good)
    assert ran.code == 3, ran
    assert path.name in ran.err and reason in ran.err and len(ran.err.splitlines()) == 1, ran
    assert len(ran.err) > len(path.name) + 30, "a reason is a sentence"
    assert "77-TB/ĐUK" in ran.out and path.name not in ran.out


def test_importing_refuses_it_and_keeps_the_rest(dondoc, bad):
    path, reason = bad
    dondoc.write("in/good.txt", notice(number=77))
    os.rename(path, dondoc.folder / "in" / path.name)
    ran = dondoc("import", "--db", dondoc.db, "in")
    assert ran.code == 3 and path.name in ran.err and reason in ran.err, ran
    assert "Nhận mới: 1. Đã có từ trước: 0. Từ chối: 1." in ran.out
    assert path.name not in dondoc("search", "--db", dondoc.db, "thông báo").out


def test_refusals_are_sentences_in_english_too(dondoc, bad):
    path, _ = bad
    err = dondoc("read", path, env={"LANG": "en"}).err
    assert path.name in err
    assert not any(word in err for word in ("không", "Hãy", "Tệp")), err


@pytest.mark.parametrize("mark", ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
@pytest.mark.parametrize("command", [["read"], ["read", "--json"], ["read", "--text"], ["read", "--tree"], ["check"]])
def test_a_secret_paper_is_refused_and_nothing_of_it_is_printed(dondoc, mark, command):
    path = dondoc.write("giay-to.txt", notice(mark=mark + "\n", extra=f" {ODD}"))
    ran = dondoc(*command, path)
    assert ran.code == 3 and ran.out == "", ran
    assert "giay-to.txt" in ran.err and mark in ran.err
    for words in (ODD, "12-TB", "Trần Văn Sơn", "Kết luận của"):
        assert words not in ran.err


@pytest.mark.parametrize("mark", ["MẬT", "TỐI MẬT", "TUYỆT MẬT"])
@pytest.mark.parametrize("kind", ["txt", "docx"])
def test_no_byte_of_a_secret_paper_is_kept(dondoc, mark, kind):
    dondoc.write("in/good.txt", notice(number=77))
    secret = dondoc.folder / f"in/secret.{kind}"
    words = dict(mark=mark + "\n", extra=f" {ODD}")
    secret.write_text(notice(**words), encoding="utf-8") if kind == "txt" else docx_notice(secret, **words)
    ran = dondoc("import", "--db", dondoc.db, "in")
    assert ran.code == 3 and mark in ran.err and ODD not in ran.err + ran.out
    kept = secret.read_bytes()
    secret.unlink()
    for path in dondoc.folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert b"zqx7" not in data.lower(), path
            assert hashlib.sha256(kept).hexdigest().encode() not in data, path
            assert kind == "txt" or kept[200:300] not in data, path
    assert "secret" not in dondoc("search", "--db", dondoc.db, "thông báo").out


def test_the_word_secret_in_running_text_is_no_mark(dondoc):
    words = " Bảo vệ bí mật nhà nước; văn bản tuyệt mật được quản lý riêng. MẬT khẩu."
    path = dondoc.write("a.txt", notice(extra=words))
    assert dondoc("read", path).code == 0


def test_a_paper_that_lost_its_first_page_is_kept_and_what_it_lacks_is_said(dondoc):
    path = dondoc.write("a.txt", notice(letterhead=False))
    ran = dondoc("import", "--db", dondoc.db, path)
    assert ran.code == 0 and "Nhận mới: 1." in ran.out, ran
    assert "a.txt" in ran.err and "Lưu ý" in ran.err


def test_machine_forms_show_any_text_and_mention_what_is_wrong(dondoc):
    piece = dondoc.write("piece.txt", UNFIT)
    for form in ("--json", "--tree", "--text"):
        ran = dondoc("read", form, piece)
        assert ran.code == 0 and ran.out and "Lưu ý" in ran.err and "piece.txt" in ran.err


def test_what_is_no_regular_file_is_refused_at_once(dondoc):
    os.mkfifo(dondoc.folder / "pipe.txt")
    for path in ("pipe.txt", "/dev/zero", ".", "no-such.txt"):
        ran = dondoc("read", path, timeout=20)
        assert ran.code == 3 and path in ran.err, ran
    os.mkdir(dondoc.folder / "in")
    os.rename(dondoc.folder / "pipe.txt", dondoc.folder / "in/pipe.txt")
    ran = dondoc("import", "--db", dondoc.db, "in", timeout=20)
    assert ran.code == 3 and "pipe.txt" in ran.err

"""dondoc import: files and folders into the register, each paper once, whatever lies in the folders."""
import os
import pty
import re
import shutil
import sqlite3
import subprocess
import tempfile
import threading

import pytest
from cli_papers import docx_notice, notice
from cli_program import EXE, environment

SUMMARY = re.compile(r"Nhận mới: (\d+)\. Đã có từ trước: (\d+)\. Từ chối: (\d+)\.")


def counts(ran):
    return tuple(map(int, SUMMARY.search(ran.out).groups()))


def files(db):
    with sqlite3.connect(f"file:{db}?mode=ro", uri=True) as base:
        return [name for (name,) in base.execute("SELECT file FROM document ORDER BY id")]


@pytest.fixture
def folder(dondoc):
    for i, name in enumerate(["b/2.txt", "b/1.txt", "a.txt", "c/d/e/deep.md", "z.txt"]):
        dondoc.write(f"in/{name}", notice(number=i + 1))
    docx_notice(dondoc.folder / "in/b/word.docx", number=90)
    return dondoc.folder / "in"


def test_folders_are_read_deep_and_in_the_order_of_names(dondoc, folder):
    ran = dondoc("import", "--db", dondoc.db, folder)
    assert ran.code == 0 and ran.err == "" and counts(ran) == (6, 0, 0), ran
    assert files(dondoc.db) == ["a.txt", "1.txt", "2.txt", "word.docx", "deep.md", "z.txt"]


def test_several_paths_keep_the_order_given(dondoc, folder):
    dondoc("import", "--db", dondoc.db, folder / "z.txt", folder / "b", folder / "a.txt")
    assert files(dondoc.db) == ["z.txt", "1.txt", "2.txt", "word.docx", "a.txt"]


def test_the_same_content_is_held_once_under_any_name(dondoc, folder):
    dondoc.write("in/copy of a.txt", (folder / "a.txt").read_bytes())
    assert counts(dondoc("import", "--db", dondoc.db, folder)) == (6, 1, 0)
    again = dondoc("import", "--db", dondoc.db, folder, folder)
    assert again.code == 0 and counts(again) == (0, 7, 0), "a folder is entered once"
    assert len(files(dondoc.db)) == 6


def test_verbose_names_each_paper_and_its_number(dondoc, folder):
    first = dondoc("import", "--verbose", "--db", dondoc.db, folder / "a.txt").out
    second = dondoc("import", "--verbose", "--db", dondoc.db, folder / "a.txt").out
    assert re.search(r"^nhận mới, văn bản (\d+): .*a\.txt$", first, re.M)
    assert re.search(r"^đã có, văn bản (\d+): .*a\.txt$", second, re.M)


def test_good_and_bad_files_in_one_folder(dondoc, folder):
    dondoc.write("in/b/bad.txt", b"\xff\xff")
    dondoc.write("in/b/photo.jpg", b"\xff\xd8\xff\xe0 JFIF")
    ran = dondoc("import", "--db", dondoc.db, folder, dondoc.folder / "no-such-folder")
    assert ran.code == 3 and counts(ran) == (6, 0, 3)
    assert len(ran.err.splitlines()) == 3
    for name in ("bad.txt", "photo.jpg", "no-such-folder"):
        assert name in ran.err


def test_links_are_followed_and_circles_end(dondoc, folder):
    os.symlink(".", folder / "b/circle")
    os.symlink("..", folder / "up")
    os.symlink("nowhere", folder / "dangling.txt")
    os.symlink("self", folder / "self")
    outside = dondoc.write("outside/far.txt", notice(number=50))
    os.symlink(outside.parent, folder / "linked")
    ran = dondoc("import", "--db", dondoc.db, folder, timeout=60)
    added, held, refused = counts(ran)
    assert added == 7 and refused == 2 and ran.code == 3
    assert "dangling.txt" in ran.err and "self" in ran.err and "far.txt" in files(dondoc.db)


def test_hidden_files_and_locks_of_word_processors_are_left_out(dondoc, folder):
    dondoc.write("in/.hidden.txt", b"\xff")
    dondoc.write("in/.git/x.txt", b"\xff")
    dondoc.write("in/~$word.docx", b"\xff")
    assert counts(dondoc("import", "--db", dondoc.db, folder)) == (6, 0, 0)


def test_folders_nested_without_end_are_refused_and_the_rest_goes_on(dondoc, folder):
    deep = folder / "/".join(["d"] * 80)
    deep.mkdir(parents=True)
    ran = dondoc("import", "--db", dondoc.db, folder)
    assert ran.code == 3 and counts(ran) == (6, 0, 1) and "quá sâu" in ran.err


def test_a_folder_without_permission_is_refused_by_name(folder):
    """Root may read everything, so the program runs as nobody where the tests run as root."""
    with tempfile.TemporaryDirectory() as place:
        os.chmod(place, 0o777)
        program = shutil.copy(EXE, place)
        shutil.copytree(folder, f"{place}/in")
        os.chmod(f"{place}/in/b", 0)
        who = {"user": 65534, "group": 65534} if os.geteuid() == 0 else {}
        ran = subprocess.run([program, "import", "--db", "office.db", "in"], cwd=place, capture_output=True, text=True,
                             env=environment(), **who)
        os.chmod(f"{place}/in/b", 0o755)
    assert ran.returncode == 3, ran
    assert "Nhận mới: 3. Đã có từ trước: 0. Từ chối: 1." in ran.stdout
    assert "in/b" in ran.stderr and "không có quyền" in ran.stderr


def test_names_that_are_no_text_are_kept_as_text(dondoc):
    name = b"in/v\xe0n.txt"
    dondoc.write("in/x", "")
    os.unlink(dondoc.folder / "in/x")
    with open(os.path.join(os.fsencode(dondoc.folder), name), "w", encoding="utf-8") as f:
        f.write(notice())
    assert counts(dondoc("import", "--db", dondoc.db, "in")) == (1, 0, 0)
    assert files(dondoc.db) == ["v?n.txt"]


def test_an_empty_folder_makes_no_office(dondoc):
    os.mkdir(dondoc.folder / "in")
    ran = dondoc("import", "--db", dondoc.db, "in")
    assert ran.code == 3 and ran.err and not dondoc.db.exists()


def test_the_office_itself_is_no_paper(dondoc, folder):
    for expected in ((6, 0, 0), (0, 6, 0)):
        ran = dondoc("import", ".")
        assert ran.code == 0 and counts(ran) == expected, ran
    assert (dondoc.folder / "dondoc.db").exists()


def test_the_address_comes_from_option_variable_or_default(dondoc, folder):
    paper = folder / "a.txt"
    dondoc("import", paper)
    dondoc("import", paper, env={"DONDOC_DB": "variable.db"})
    dondoc("import", paper, "--db", "option.db", env={"DONDOC_DB": "other.db"})
    dondoc("import", paper, "--db", "sqlite:named.db")
    made = sorted(p.name for p in dondoc.folder.glob("*.db"))
    assert made == ["dondoc.db", "named.db", "option.db", "variable.db"]


def test_a_file_that_is_no_office_is_left_alone(dondoc, folder):
    alien = dondoc.write("alien.db", "not a database at all, just words " * 100)
    before = alien.read_bytes()
    ran = dondoc("import", "--db", alien, folder)
    assert ran.code == 3 and ran.err and alien.read_bytes() == before


def test_a_progress_bar_stands_on_a_terminal_only(dondoc, folder):
    assert "\r" not in dondoc("import", "--db", "pipe.db", folder).err
    parent, child = pty.openpty()
    seen = []
    reader = threading.Thread(target=lambda: drain(parent, seen))
    reader.start()
    ran = subprocess.run([EXE, "import", "--db", dondoc.db, folder], stderr=child, stdout=subprocess.PIPE,
                         env=environment())
    os.close(child)
    reader.join(20)
    shown = b"".join(seen).decode()
    assert ran.returncode == 0 and "1/6" in shown and "[" in shown
    assert shown.endswith("\r\x1b[K"), "the bar is taken off the line"


def drain(fd, seen):
    try:
        while piece := os.read(fd, 4096):
            seen.append(piece)
    except OSError:
        pass

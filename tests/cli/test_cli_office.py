"""dondoc due, search, user and org: an office worked with from the command line."""
import datetime
import json
import os
import pathlib
import pty
import subprocess

import pytest
from cli_papers import UNITS, notice
from cli_program import EXE, environment

BUILD = pathlib.Path(os.environ.get("DONDOC_BUILD", EXE.parent))
TREE = {"name": "Tỉnh ủy Sơn Hà", "kind": "tinh-uy", "code": "TU", "children": [
    {"name": "Đảng ủy Khối các cơ quan tỉnh Sơn Hà", "kind": "dang-uy", "code": "ĐUK", "aliases": ["Đảng ủy Khối"],
     "children": [{"name": unit, "kind": "dang-bo-co-so"} for unit in UNITS]}]}


@pytest.fixture
def tree(dondoc):
    ran = dondoc("org", "import", "--db", dondoc.db, dondoc.write("tree.json", json.dumps(TREE)))
    assert ran.code == 0 and "6" in ran.out, ran
    return dondoc


@pytest.fixture
def filled(tree):
    """Three papers, all their tasks confirmed as a clerk would."""
    for i, due in enumerate(["trước ngày 20/02/2021", "trước ngày 10/02/2021", "trước ngày 30/6/2021"]):
        tree.write(f"in/{i}.txt", notice(number=i + 1, unit=UNITS[i], due=due))
    assert tree("import", "--db", tree.db, "in").code == 0
    confirm = BUILD / "tests/cli/confirm_all"
    if not confirm.is_file():
        pytest.skip(f"no {confirm}: build with -Dtests=true, or set DONDOC_BUILD")
    subprocess.run([confirm, tree.db], check=True, env=environment())
    return tree


# --- due ---

def due(dondoc, *args, **more):
    ran = dondoc("due", "--db", dondoc.db, *args, **more)
    assert ran.code == 0 and ran.err == "", ran
    return ran.out.splitlines()


def row(lines, words):
    found = [line for line in lines if words in line]
    assert len(found) == 1, (words, lines)
    return found[0]


def test_due_lists_by_day_with_lamp_day_left_and_assignee(filled):
    lines = due(filled, "--on", "2021-02-18")
    assert "18/02/2021" in lines[0]
    dated = [line for line in lines if "/2021 " in line and "kế hoạch khắc phục" in line]
    assert [UNITS.index(next(u for u in UNITS if u in line)) for line in dated] == [1, 0, 2]
    assert "10/02/2021" in dated[0] and "quá hạn 8 ngày" in dated[0] and dated[0].startswith("!!")
    assert "20/02/2021" in dated[1] and "còn 2 ngày" in dated[1] and dated[1].startswith("*")
    assert "30/06/2021" in dated[2]


def test_due_is_computed_for_the_day_asked(filled):
    assert "quá hạn 1 ngày" in row(due(filled, "--on", "21/02/2021"), "20/02/2021")
    assert "còn 7 ngày" in row(due(filled, "--on", "2021-02-13"), "20/02/2021")
    today = due(filled)
    assert "18/02/2021" in today[0] and "còn 2 ngày" in row(today, "20/02/2021")


def today():
    """The journal knows the real day; the tests' own today does not move it."""
    return datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=7))).date()


def test_due_and_search_as_of_a_past_day(filled):
    later = {"DONDOC_TODAY": (today() + datetime.timedelta(days=9)).isoformat()}
    day = (today() + datetime.timedelta(days=5)).isoformat()
    # what is marked late or in time is so as of that day
    assert due(filled, "--as-of", day, env=later) == due(filled, "--on", day)
    ran = filled("search", "--db", filled.db, "--as-of", day, "khac", "phuc", env=later)
    assert ran.code == 0 and ran.out == filled("search", "--db", filled.db, "khac", "phuc").out != ""


@pytest.mark.parametrize("day, words", [("1998-01-01", "sổ bắt đầu từ ngày"), ("2199-01-01", "chưa qua")])
def test_days_without_a_past_are_refused(filled, day, words):
    for command in (["due"], ["search", "x"]):
        ran = filled(command[0], "--db", filled.db, "--as-of", day, *command[1:])
        assert ran.code == 3 and words in ran.err and ran.out == "", ran


def test_due_takes_one_of_on_and_as_of(filled):
    ran = filled("due", "--db", filled.db, "--on", "2021-01-01", "--as-of", "2021-01-01")
    assert ran.code == 2 and "--as-of" in ran.err


def test_due_of_an_organisation_by_name_alias_and_number(filled):
    only = due(filled, "--org", UNITS[0])
    assert "20/02/2021" in row(only, UNITS[0]) and not any(UNITS[1] in line for line in only)
    listed = filled("org", "list", "--db", filled.db).out.splitlines()
    number = next(line.split()[0] for line in listed if UNITS[0] in line)
    assert due(filled, "--org", number) == only
    below = due(filled, "--org", "đảng uỷ khối")
    assert all(any(UNITS[i] in line for line in below) for i in range(3))
    for nobody in ("Chi bộ Không Có", "999999"):
        ran = filled("due", "--db", filled.db, "--org", nobody)
        assert ran.code == 3 and ran.out == "" and ran.err


def test_due_within_days_holds_what_is_overdue_too(filled):
    near = due(filled, "--days", "5")
    assert any("10/02/2021" in line for line in near) and any("20/02/2021" in line for line in near)
    assert not any("30/06/2021" in line for line in near)
    assert any("30/06/2021" in line for line in due(filled, "--days", "200"))


def test_due_is_cut_to_the_width_and_aligned_by_columns(filled):
    lines = due(filled, env={"COLUMNS": "80"})
    assert max(map(len, lines)) == 80
    rows = [line for line in lines[1:] if "/2021  " in line]
    assert len({line.index("/2021") for line in rows}) == 1
    assert max(map(len, due(filled))) > 80


def test_due_speaks_english(filled):
    lines = due(filled, "--on", "2021-02-18", env={"LANG": "en"})
    assert lines[0].startswith("Tasks, as of 18/02/2021")
    assert not any("quá hạn" in line or "ngày " in line.split(UNITS[0])[0] for line in lines if UNITS[0] in line)


def test_an_office_without_tasks_says_so(tree):
    assert "Không có việc nào" in tree("due", "--db", tree.db).out
    tree("import", "--db", tree.db, tree.write("a.txt", notice()))
    assert "Không có việc nào" in tree("due", "--db", tree.db).out, "what nobody confirmed is not due"


@pytest.mark.parametrize("args", [["due"], ["search", "x"], ["org", "list"]])
def test_reading_an_office_that_is_not_there_says_how_to_make_one(dondoc, args):
    ran = dondoc(*args, "--db", dondoc.db)
    assert ran.code == 3 and "dondoc import" in ran.err and str(dondoc.db) in ran.err
    assert not dondoc.db.exists()


# --- search ---

def test_search_finds_without_marks_and_shows_the_words(filled):
    for words in (["kế hoạch khắc phục"], ["KE HOACH KHAC PHUC"], ["kế", "hoạch"]):
        ran = filled("search", "--db", filled.db, *words)
        assert ran.code == 0 and ran.out.count("TB/ĐUK") == 3, ran
        assert "kế hoạch khắc phục" in ran.out
    one = filled("search", "--db", filled.db, "so tai chinh").out
    assert "2-TB/ĐUK" in one and "1.txt" in one and "0.txt" not in one


def test_search_without_a_hit_is_no_failure(filled):
    ran = filled("search", "--db", filled.db, "tàu vũ trụ")
    assert ran.code == 0 and "Không có văn bản nào" in ran.out


def test_search_limit_says_how_many_are_left(filled):
    ran = filled("search", "--db", filled.db, "--limit", "1", "kế hoạch")
    assert ran.out.count("TB/ĐUK") == 1 and "Còn 2 văn bản" in ran.out


@pytest.mark.parametrize("words", ['"', "*", "a OR", "NEAR(", "-", "'; DROP TABLE document; --", "\\", "col:x",
                                   pytest.param("đ" * 5000, id="long")])
def test_search_takes_any_words(filled, words):
    ran = filled("search", "--db", filled.db, "--", words)
    assert ran.code in (0, 3) and "SQL" not in ran.err and "fts" not in ran.err.lower(), ran


# --- user ---

def add(dondoc, login, password="mật khẩu dài", role="clerk", *more):
    return dondoc("user", "add", "--db", dondoc.db, "--name", "Lê Thị Hà", "--role", role, *more, login,
                  input=password + "\n")


def test_user_add_takes_the_password_from_a_pipe_and_keeps_it_secret(tree):
    ran = add(tree, "ha", "một mật khẩu rất riêng", "clerk", "--org", "Đảng ủy Khối")
    assert ran.code == 0 and "ha" in ran.out and ran.err == "", ran
    assert "một mật khẩu".encode() not in b"".join(p.read_bytes() for p in tree.folder.glob("office.db*"))
    again = add(tree, "ha")
    assert again.code == 3 and again.err


@pytest.mark.parametrize("login, password", [
    ("ha", "ngắn"), ("ha", ""), ("Hà Lê", "mật khẩu dài"), ("h", "mật khẩu dài"), ("ha", "x" * 200),
    ("ha", "x" * 5000)])
def test_bad_logins_and_passwords_are_refused(dondoc, login, password):
    ran = add(dondoc, login, password)
    assert ran.code == 3 and ran.err and ran.out == ""
    assert add(dondoc, "ha").code == 0, "nothing of the refused one stays"


def test_user_password_is_changed_for_those_who_exist(tree):
    add(tree, "ha")
    assert tree("user", "password", "--db", tree.db, "ha", input="một mật khẩu mới\n").code == 0
    assert tree("user", "password", "--db", tree.db, "nobody", input="một mật khẩu mới\n").code == 3
    assert tree("user", "password", "--db", tree.folder / "none.db", "ha", input="một mật khẩu mới\n").code == 3
    assert not (tree.folder / "none.db").exists()


def type_password(dondoc, typed):
    """Runs `user add` at a terminal and types; gives the exit code and all that was shown."""
    pid, fd = pty.fork()
    if pid == 0:
        os.chdir(dondoc.folder)
        os.execve(EXE, [EXE, "user", "add", "--db", dondoc.db, "--name", "Hà", "--role", "clerk", "ha"], environment())
    shown = b""
    try:
        for words in typed:
            while b": " not in shown[shown.rfind(b"\n") + 1:]:
                shown += os.read(fd, 1024)
            os.write(fd, words)
            shown += b"\n" if not shown.endswith(b"\n") else b""
        while piece := os.read(fd, 1024):
            shown += piece
    except OSError:
        pass
    _, status = os.waitpid(pid, 0)
    os.close(fd)
    return os.waitstatus_to_exitcode(status), shown.decode()


def test_at_a_terminal_the_password_is_asked_twice_and_not_shown(dondoc):
    code, shown = type_password(dondoc, ["bí mật lắm\n".encode()] * 2)
    assert code == 0 and "Mật khẩu: " in shown and "Gõ lại" in shown and "bí mật" not in shown


def test_two_different_passwords_and_an_interrupt_change_nothing(dondoc):
    code, shown = type_password(dondoc, [b"first password\n", b"second password\n"])
    assert code == 3 and "không giống nhau" in shown and "password" not in shown
    code, shown = type_password(dondoc, [b"\x03\n"])
    assert code == 3 and not dondoc.db.exists()


# --- org ---

def test_org_list_shows_the_tree_with_numbers(tree):
    lines = tree("org", "list", "--db", tree.db).out.splitlines()
    assert len(lines) == 6 and lines[0].endswith("Tỉnh ủy Sơn Hà (TU)")
    names = [line[8:] for line in lines]
    assert [len(name) - len(name.lstrip()) for name in names] == [0, 2, 4, 4, 4, 4]
    assert sorted(name.strip() for name in names[2:]) == sorted(UNITS)


def test_org_import_again_adds_nothing(tree):
    ran = tree("org", "import", "--db", tree.db, "tree.json")
    assert ran.code == 0 and "0" in ran.out
    assert len(tree("org", "list", "--db", tree.db).out.splitlines()) == 6


FAULTY = {"empty": "", "cut": "{", "list": "[]", "number": '{"name": 3}', "no-name": '{"name": "", "kind": "x"}',
          "deep": "[" * 100_000, "bytes": b"\xff\xfe",
          "child": json.dumps({"name": "A", "kind": "x", "children": [{"kind": "x"}]})}


@pytest.mark.parametrize("content", FAULTY.values(), ids=FAULTY.keys())
def test_a_faulty_tree_changes_nothing(tree, content):
    before = tree("org", "list", "--db", tree.db).out
    ran = tree("org", "import", "--db", tree.db, tree.write("bad.json", content))
    assert ran.code == 3 and "bad.json" in ran.err, ran
    assert tree("org", "list", "--db", tree.db).out == before


def test_org_import_of_what_is_no_file(dondoc):
    os.mkfifo(dondoc.folder / "pipe.json")
    for path in ("pipe.json", ".", "no-such.json", "/dev/zero"):
        ran = dondoc("org", "import", "--db", dondoc.db, path, timeout=20)
        assert ran.code == 3 and path in ran.err and not dondoc.db.exists()
    with open(dondoc.folder / "big.json", "wb") as f:
        f.truncate(1 << 32)
    assert "MB" in dondoc("org", "import", "--db", dondoc.db, "big.json").err


def test_an_empty_tree_says_how_to_load_one(dondoc):
    dondoc("import", "--db", dondoc.db, dondoc.write("a.txt", notice()))
    assert "dondoc org import" in dondoc("org", "list", "--db", dondoc.db).out

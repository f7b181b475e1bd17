"""Commands, options, exit codes and help: one set of records, and every one of them in the manual."""
import os
import re
import subprocess

import pytest
from cli_papers import notice
from cli_program import EXE, ROOT, environment

ENGLISH = {"LANG": "en_US.UTF-8"}


def listing(dondoc):
    """Command -> its options, as the program itself lists them."""
    lines = dondoc("--commands").out.splitlines()
    return {line.split("\t")[0]: line.split("\t")[1:] for line in lines}


def test_version_is_one_line(dondoc):
    ran = dondoc("--version")
    assert ran.code == 0 and re.fullmatch(r"dondoc \d+\.\d+\.\d+\n", ran.out) and ran.err == ""


def test_help_lists_every_command(dondoc):
    for args in (["--help"], ["-h"], ["help"]):
        ran = dondoc(*args)
        assert ran.code == 0 and ran.err == ""
        for command in listing(dondoc):
            assert re.search(rf"^  {command} ", ran.out, re.M), command


def test_no_command_is_wrong_usage_and_shows_the_help_on_stderr(dondoc):
    ran = dondoc()
    assert ran.code == 2 and ran.out == "" and "dondoc LỆNH" in ran.err


def test_three_ways_to_the_same_help_of_a_command(dondoc):
    for command in listing(dondoc):
        words = command.split()
        first = dondoc("help", *words)
        assert first.code == 0 and f"dondoc {command}" in first.out
        assert dondoc(*words, "--help").out == first.out
        assert dondoc(*words, "-h").out == first.out
        for option in listing(dondoc)[command]:
            assert option in first.out, (command, option)


def test_a_family_of_commands_shows_its_members(dondoc):
    assert "dondoc user add" in dondoc("help", "user").out
    assert "dondoc user password" in dondoc("user", "--help").out
    ran = dondoc("user")
    assert ran.code == 2 and "dondoc user add" in ran.err and ran.out == ""


@pytest.mark.parametrize("args, said", [
    (["nonsense"], "“nonsense”"),
    (["help", "nonsense"], "“nonsense”"),
    (["--nonsense"], "“--nonsense”"),
    (["read"], "TỆP…"),
    (["read", "--nope", "x"], "“--nope”"),
    (["read", "--json=yes", "x"], "--json"),
    (["read", "--text", "--json", "x"], "--json"),
    (["read", "-x", "x"], "“-x”"),
    (["due", "more"], "“more”"),
    (["due", "--on"], "--on"),
    (["due", "--on", ""], "--on"),
    (["due", "--on", "31/02/2021"], "“31/02/2021”"),
    (["due", "--on", "2021-02-29"], "“2021-02-29”"),
    (["due", "--days", "-1"], "“-1”"),
    (["due", "--days", "many"], "“many”"),
    (["due", "--days", "999999999999999999999"], "--days"),
    (["search"], "TỪ_NGỮ"),
    (["search", "   "], "từ nào"),
    (["search", "--limit", "0", "x"], "“0”"),
    (["user", "add"], "TÊN_ĐĂNG_NHẬP"),
    (["user", "add", "ha"], "--name"),
    (["user", "add", "ha", "--name", "Hà", "--role", "king"], "“king”"),
    (["org", "import"], "TỆP"),
    (["org", "import", "a", "b"], "“b”"),
    (["serve", "--port", "65536"], "“65536”"),
    (["serve", "now"], "“now”"),
])
def test_wrong_usage_exits_2_says_what_and_does_nothing(dondoc, args, said):
    ran = dondoc(*args)
    assert ran.code == 2 and ran.out == "", ran
    assert said in ran.err and ran.err.startswith("dondoc: "), ran
    assert os.listdir(dondoc.folder) == []


def test_wrong_usage_points_to_the_help(dondoc):
    assert "dondoc due --help" in dondoc("due", "--nope").err
    assert "dondoc --help" in dondoc("nonsense").err


def test_two_dashes_end_the_options(dondoc):
    ran = dondoc("read", "--json", "--", "--json")
    assert ran.code == 3 and "--json" in ran.err and ran.out == ""


def test_db_may_stand_before_the_command(dondoc):
    ahead, behind = dondoc("--db", "a.db", "due"), dondoc("due", "--db=a.db")
    assert ahead.code == behind.code == 3 and ahead.err == behind.err and "a.db" in ahead.err
    assert "“--db" in dondoc("--db", "a.db", "read", "x").err


def test_every_command_and_option_stands_in_the_manual(dondoc):
    page = subprocess.run(["mandoc", "-T", "utf8", ROOT / "man/dondoc.1"], capture_output=True, text=True, check=True)
    text = re.sub(r".\x08", "", page.stdout)
    for command, options in listing(dondoc).items():
        entries = re.split(r"^     (?=\S)", text[text.index("The commands are as follows"):], flags=re.M)
        entry = next((e for e in entries if re.match(rf"{command}\b", e)), None)
        assert entry, f"{command} is not in the manual"
        for option in options:
            assert option in (entry if option != "--help" else text), f"{command} {option} is not in the manual"


def test_the_manual_is_clean():
    ran = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", ROOT / "man/dondoc.1"], capture_output=True)
    assert ran.returncode == 0 and ran.stdout == b""


def test_a_full_disk_behind_stdout_is_an_error(dondoc):
    with open("/dev/full", "wb") as full:
        ran = subprocess.run([EXE, "--help"], stdout=full, stderr=subprocess.PIPE, env=environment())
    assert ran.returncode == 3 and "đĩa đã đầy" in ran.stderr.decode()


def test_closed_streams_are_no_place_for_an_office(dondoc):
    paper = dondoc.write("a.txt", notice())
    closed = subprocess.run(["sh", "-c", 'exec "$0" import --db office.db "$1" <&- >&- 2>&-', EXE, paper],
                            cwd=dondoc.folder, env=environment())
    assert closed.returncode == 3, "the summary could not be written"
    assert "Đã có từ trước: 1." in dondoc("import", "--db", "office.db", paper).out
    assert dondoc("search", "--db", "office.db", "thông báo").out.count("a.txt") == 1


@pytest.mark.parametrize("ignored", [True, False])
def test_a_reader_that_leaves_makes_no_noise(dondoc, ignored):
    """`dondoc … | head -1`, whether the shell ignores SIGPIPE or not."""
    text = dondoc.write("long.txt", "THÔNG BÁO\n" + "Một dòng chữ.\n" * 200_000)
    process = subprocess.Popen([EXE, "read", "--text", text], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               env=environment(), restore_signals=not ignored)
    process.stdout.read(10)
    process.stdout.close()
    noise = process.stderr.read().decode()
    assert process.wait(60) == 0
    assert "ghi được" not in noise and "Broken pipe" not in noise

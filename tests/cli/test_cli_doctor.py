"""dondoc doctor: each thing that can be wrong with an installation is named, with what to do."""
import os
import re
import signal
import subprocess
import time

import pytest
from cli_office import connect, make_office, tool
from cli_program import EXE, environment
from failures import LAST_SCHEMA, ask, old_office

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


def lines(ran, word):
    return [line for line in ran.out.splitlines() if word in line]


@pytest.mark.parametrize("strange, grade, named", [
    ("", "ok", "giờ Việt Nam"),
    ("disk-full", "bad", "giải phóng chỗ"),
    ("disk-network", "bad", "PostgreSQL"),
    ("clock", "warn", "timedatectl"),
    ("old-library", "warn", "libutf8proc 0.11.2"),
])
def test_a_strange_machine_is_told_with_what_to_do(dondoc, strange, grade, named):
    make_office(dondoc)
    ran = doctor(dondoc, env={"LD_PRELOAD": str(tool("strange.so")), "STRANGE": strange, "LC_ALL": "C.UTF-8"})
    assert [line.split()[0] for line in lines(ran, named)] == [grade], ran
    assert ran.code == (grade == "bad"), ran
    if not strange:
        # nobody knows where the backups are; and a newer library than we were built with is no fault
        assert grades(ran).count("warn") <= 1 + len(lines(ran, "--no-confine")) and "libutf8proc 99.0" in ran.out, ran


def test_a_folder_of_backups_without_room_is_bad(dondoc):
    make_office(dondoc)
    (dondoc.folder / "sao").mkdir()
    dondoc("backup", "--db", dondoc.db, "sao/1")
    ran = doctor(dondoc, "--backups", "sao", env={"LD_PRELOAD": str(tool("strange.so")), "STRANGE": "disk-full"})
    assert ran.code == 1 and any("sao" in line and line.startswith("bad") for line in lines(ran, "giải phóng")), ran


def test_an_office_of_an_older_schema_is_told_and_not_brought_forward(dondoc):
    old_office(dondoc.db)
    os.chmod(dondoc.db, 0o600)
    ran = doctor(dondoc)
    assert ran.code == 0 and "dondoc migrate" in lines(ran, "phiên bản 1")[0], ran
    assert ask(dondoc.db, "PRAGMA user_version") == 1
    with connect(dondoc.db) as base:
        base.execute(f"PRAGMA user_version = {LAST_SCHEMA + 1}")
    ran = doctor(dondoc)
    assert ran.code == 1 and str(LAST_SCHEMA + 1) in ran.out, ran


@pytest.mark.parametrize("locale, grade, named", [
    ("C.UTF-8", "ok", "UTF-8"), ("C", "warn", "C.UTF-8"), ("vi_KHONG-CO", "warn", "C.UTF-8")])
def test_a_terminal_that_is_not_utf8_is_told(dondoc, locale, grade, named):
    make_office(dondoc)
    ran = doctor(dondoc, env={"LC_ALL": locale})
    assert [line.split()[0] for line in lines(ran, "UTF-8") if named in line] == [grade], ran


def test_fonts_are_asked_of_fontconfig_where_it_is(dondoc):
    make_office(dondoc)
    fonts = dondoc.folder / "bin"
    fonts.mkdir()
    ran = doctor(dondoc, env={"PATH": str(fonts)})
    assert [line.split()[0] for line in lines(ran, "fontconfig")] == ["ok"], ran
    for listed, grade, named in (("", "warn", "fonts-noto-core"), ("echo 'Noto Sans'", "ok", "đủ chữ Việt")):
        (fonts / "fc-list").write_text(f'#!/bin/sh\n[ "$1" = :lang=vi ] || exit 1\n{listed}\n')
        (fonts / "fc-list").chmod(0o755)
        ran = doctor(dondoc, env={"PATH": str(fonts)})
        assert [line.split()[0] for line in lines(ran, named)] == [grade], ran
    (fonts / "fc-list").write_text("#!/bin/sh\nexit 1\n")
    assert "không xem được phông" in doctor(dondoc, env={"PATH": str(fonts)}).out


def test_libraries_are_told_with_what_they_were_built_with(dondoc):
    make_office(dondoc)
    told = doctor(dondoc).out
    for library in ("SQLite", "libxml2", "libzip", "libxlsxwriter", "libutf8proc", "libmicrohttpd", "libsodium", "jansson",
                    "liboath", "libseccomp"):
        assert re.search(rf"^ok   {library} \d+\.\d+\S* \(.*\d+\.\d+.*\)$", told, re.M), library
    assert re.search(r"^ok   libpq \d+\.\d+$", told, re.M) or "không có libpq" in told


def test_what_the_kernel_has_for_fences_is_told(dondoc):
    make_office(dondoc)
    told = lines(doctor(dondoc), "nhân hệ điều hành")
    assert told and all(line.split()[0] in ("ok", "warn") for line in told), told


def test_a_server_without_its_fences_is_found(dondoc):
    make_office(dondoc)
    for more, found in (("--no-confine", 1), ("--secure", 0)):
        with subprocess.Popen([EXE, "serve", "--db", dondoc.db, "--port", "0", more], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, env=environment()) as server:
            server.stdout.readline()
            named = [line for line in lines(doctor(dondoc), "--no-confine") if f" {server.pid})" in line]
            server.send_signal(signal.SIGTERM)
        assert len(named) == found and all(line.startswith("warn") for line in named), (more, named)

"""Vietnamese by default, English where the environment says so, on a machine that has no locale but C."""
import re
import subprocess

import pytest
from cli_program import ROOT


def sentences(catalogue):
    """msgid -> (msgstr, flags) of a catalogue."""
    found = {}
    for block in catalogue.split("\n\n"):
        lines = [line for line in block.split("\n") if line and not line.startswith(("# ", "#."))]
        flags = " ".join(line for line in lines if line.startswith("#"))
        fields, key = {"msgid": "", "msgstr": ""}, None
        for line in lines:
            if m := re.match(r'(msgid|msgstr) (".*")$', line):
                key, line = m[1], m[2]
            if key and line.startswith('"'):
                fields[key] += line[1:-1]
        if fields["msgid"]:
            found[fields["msgid"]] = (fields["msgstr"], flags)
    return found


@pytest.mark.parametrize("env, english", [
    ({}, False),
    ({"LANG": "vi_VN.UTF-8"}, False),
    ({"LANG": "C.UTF-8"}, False),
    ({"LANG": "fr_FR.UTF-8"}, False),
    ({"LANG": "en"}, True),
    ({"LANG": "en_US.UTF-8"}, True),
    ({"LANG": "vi_VN.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, True),
    ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "vi_VN.UTF-8"}, False),
    ({"LANG": "en_US.UTF-8", "LC_ALL": "C"}, False),
    ({"LANG": "en_US.UTF-8", "LC_ALL": "", "LC_MESSAGES": ""}, True),
    ({"LANG": "vi_VN.UTF-8", "LC_ALL": "en_US.UTF-8", "LC_MESSAGES": "vi"}, True),
    ({"LANGUAGE": "en"}, False),
])
def test_the_first_variable_that_is_set_chooses_the_language(dondoc, env, english):
    out = dondoc("--help", env=env).out
    assert ("Usage: dondoc COMMAND" in out) == english
    assert ("Cách dùng: dondoc LỆNH" in out) == (not english)


def test_english_reaches_help_refusals_and_rooms_below(dondoc):
    english = {"LANG": "en"}
    for command in dondoc("--commands").out.splitlines():
        out = dondoc("help", *command.split("\t")[0].split(), env=english).out
        plain = re.sub(r'"[^"\n]*"', "", out)
        assert not re.search("[ăâđêôơưàáảãạ]", plain), plain
    missing = dondoc("read", "no-such-file.txt", env=english)
    assert missing.code == 3 and "no-such-file.txt" in missing.err and "tệp" not in missing.err


def test_every_sentence_has_its_english_and_none_is_stale_or_guessed():
    template = subprocess.run([ROOT / "po/update", "--template"], capture_output=True, text=True, check=True).stdout
    wanted = sentences(template)
    held = sentences((ROOT / "po/en.po").read_text(encoding="utf-8"))
    assert len(wanted) > 80
    assert sorted(set(wanted) - set(held)) == [], "run po/update and translate"
    assert sorted(set(held) - set(wanted)) == [], "stale: run po/update"
    assert [k for k, (text, _) in held.items() if not text] == []
    assert [k for k, (_, flags) in held.items() if "fuzzy" in flags] == []


def test_the_catalogue_is_well_formed_and_agrees_in_its_formats():
    ran = subprocess.run(["msgfmt", "--check-format", "--check-domain", "-o", "/dev/null", ROOT / "po/en.po"],
                         capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def test_sentences_for_people_are_vietnamese_in_the_code():
    template = subprocess.run([ROOT / "po/update", "--template"], capture_output=True, text=True, check=True).stdout
    english = [s for s in sentences(template) if re.search(r"\b(the|file|error|cannot|not)\b", s, re.I) and
               not re.search("[À-ỹ]", s)]
    assert english == []

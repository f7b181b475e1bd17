"""Files that no office sends, given to the program: it answers with a reading or a sentence, in bounded memory."""
import os
import pathlib
import subprocess
import sys
import zipfile

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
# the release build when there is one: sanitizers need a multiple of the memory
PROGRAM = os.environ.get("DONDOC_RELEASE") or os.environ.get("DONDOC_EXE", str(ROOT / "build" / "dondoc"))
READ, REFUSED = 0, 3
MEGABYTE = 1_000_000
MEMORY_A_BYTE = 60       # resident bytes a byte of a file that is read: of words, and of lines of one letter
MEMORY_A_SHORT_LINE = 600
MEMORY_ITSELF = 64 * MEGABYTE  # what the program needs for itself, and the test before it

FILES = {
    "100 MB of brackets": ("(", 100 * MEGABYTE),
    "30 MB of brackets": ("(", 30 * MEGABYTE),
    "a line of 50 MB": ("của ", 50 * MEGABYTE),
    "a line of 30 MB": ("của ", 30 * MEGABYTE),
    "a million of số": ("số ", 5 * MEGABYTE),
    "a million of ngày": ("ngày ", 7 * MEGABYTE),
    "a million of labels": ("1.1.1.", 6 * MEGABYTE),
    "a million of bullets": ("-\n", 2 * MEGABYTE),
    "two million lines and more": ("a\n", 5 * MEGABYTE),
    "a million of footnote marks": ("¹", 2 * MEGABYTE),
}


# A process begins with the peak of the one that starts it, and pytest's grows: a small one stands between them.
WATCH = """
import pathlib, resource, subprocess, sys
code = subprocess.run(sys.argv[2:]).returncode
pathlib.Path(sys.argv[1]).write_text(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(code)
"""


def run(path):
    """(exit code, standard output, standard error, peak resident bytes) of reading a file."""
    peak = path.with_suffix(".peak")
    done = subprocess.run([sys.executable, "-c", WATCH, peak, PROGRAM, "read", "--json", path], capture_output=True)
    return done.returncode, done.stdout, done.stderr.decode("utf-8"), int(peak.read_text()) * 1024


@pytest.mark.parametrize("name", FILES)
def test_answer_and_memory(name, tmp_path):
    unit, size = FILES[name]
    path = tmp_path / "hostile.txt"
    piece = unit.encode() * 10_000
    with path.open("wb") as out:
        for _ in range(size // len(piece)):
            out.write(piece)
    code, out, complaint, peak = run(path)
    assert code in (READ, REFUSED), complaint
    assert (code == READ) == bool(out)
    assert "hostile.txt" in complaint, "neither a reading with a note of what is odd nor a refusal with a sentence"
    assert "ERROR" not in complaint
    assert peak <= MEMORY_ITSELF + (MEMORY_A_SHORT_LINE if "\n" in unit else MEMORY_A_BYTE) * size
    if code == REFUSED:
        assert peak <= MEMORY_ITSELF + 3 * size, "a refusal loads the file at most"


@pytest.mark.parametrize("tail", [b"\xc4", b"\xe1\xba", b"\xf0\x9f\x98"], ids=["of two", "of three", "of four"])
def test_part_of_a_character_at_the_end(tail, tmp_path):
    path = tmp_path / "hostile.txt"
    path.write_bytes("THÔNG BÁO\nvề việc\n".encode() + tail)
    code, out, complaint, _ = run(path)
    assert code in (READ, REFUSED) and (code == READ) == bool(out) and "hostile.txt" in complaint


# The same in a docx, which is read in the jail: an answer as large as it may be, from a cell with little memory.
PACKED = {
    "20 MB of brackets": ("(", 20 * MEGABYTE, False),
    "a paragraph of 20 MB": ("của ", 20 * MEGABYTE, False),
    "half a million paragraphs": ("a", MEGABYTE // 2, True),
    "three million paragraphs": ("a", 3 * MEGABYTE, True),
}


@pytest.mark.parametrize("name", PACKED)
def test_answer_out_of_the_jail(name, tmp_path):
    unit, size, apart = PACKED[name]
    path = tmp_path / "hostile.docx"
    write_docx(path, (f"<w:p><w:r><w:t>{unit}</w:t></w:r></w:p>" if apart else unit), size // len(unit.encode()), apart)
    code, out, complaint, peak = run(path)
    assert code in (READ, REFUSED), complaint
    assert (code == READ) == bool(out)
    assert "hostile.docx" in complaint and "ERROR" not in complaint
    # a cell that died is no answer: its limits are above those of the readers
    assert "dừng giữa chừng" not in complaint and "quá lâu" not in complaint, complaint
    assert peak <= MEMORY_ITSELF + MEMORY_A_BYTE * path.stat().st_size


def write_docx(path, unit, count, apart):
    """Stored, not packed: what is this regular would be refused as a bomb."""
    package = "http://schemas.openxmlformats.org/package/2006"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    words = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    around = ("", "") if apart else ("<w:p><w:r><w:t>", "</w:t></w:r></w:p>")
    with zipfile.ZipFile(path, "w") as docx:
        docx.writestr("[Content_Types].xml", f'<Types xmlns="{package}/content-types"><Default Extension="xml" '
                                             'ContentType="application/xml"/></Types>')
        docx.writestr("_rels/.rels", f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
                                     f'Type="{office}" Target="word/document.xml"/></Relationships>')
        docx.writestr("word/document.xml", f"<w:document {words}><w:body>{around[0]}{unit * count}{around[1]}</w:body>"
                                           "</w:document>")

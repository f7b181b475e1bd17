"""One paper in every format that offices send, and the files among them that nobody should send.

    python3 tests/cli/test_cli_formats.py       prints what a scan loses, beside what plain tesseract loses
"""
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unicodedata
import zlib

import pytest
from cli_program import EXE, ROOT, Program, environment

PAPER = ROOT / "examples/papers/2021-tb-39-duk.docx"
SCANNED = ROOT / "examples/papers/2020-nq-11-duk.docx"
PDF_FOR_THE_OWNER_ONLY = ('pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},'
                          '"DocumentOpenPassword":{"type":"string","value":"mat-khau"}}')


def office(folder, to, path):
    """What LibreOffice makes of a file."""
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", to,
                    "--outdir", folder, path], check=True, capture_output=True, timeout=120)
    return (folder / pathlib.Path(path).name).with_suffix("." + to.split(":")[0])


def pages(folder, pdf, more=("-png",)):
    subprocess.run(["pdftoppm", "-r", "300", "-gray", *more, pdf, folder / pdf.stem], check=True, timeout=120)
    return sorted(folder.glob(f"{pdf.stem}-*{more[0].replace('-', '.')[:3]}*"))


def pdf_of(objects):
    """A PDF of these objects, the first of which is its catalogue."""
    out, places = b"%PDF-1.4\n", []
    for i, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (i, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (out + b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table) +
            b"trailer <</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(out)))


def stream(dictionary, data):
    return b"<<%s /Length %d>>\nstream\n%s\nendstream" % (dictionary, len(data), data)


def scanned_image(jpeg, width, height):
    return stream(b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB /BitsPerComponent 8 "
                  b"/Filter /DCTDecode" % (width, height), jpeg)


def scan_of(jpegs):
    """A PDF whose pages are pictures, as scanners write it."""
    objects = [b"<</Type /Catalog /Pages 2 0 R>>", b""]
    kids = []
    for jpeg in jpegs:
        data = jpeg.read_bytes()
        at = data.index(b"\xff\xc0")
        height, width = struct.unpack(">HH", data[at + 5:at + 9])
        n = len(objects) + 1
        kids.append(b"%d 0 R" % n)
        objects += [b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources <</XObject <</I %d 0 "
                    b"R>>>>>>" % (n + 1, n + 2), stream(b"", b"595 0 0 842 0 0 cm /I Do"),
                    scanned_image(data, width, height)]
    objects[1] = b"<</Type /Pages /Kids [%s] /Count %d>>" % (b" ".join(kids), len(kids))
    return pdf_of(objects)


def text_pdf(lines, n_pages=1, unicode_map=None, more=b""):
    """A PDF in Helvetica; `unicode_map` is what its letters are said to be."""
    words = b"BT /F 14 Tf 72 760 Td 20 TL " + b" ".join(b"(%s) Tj T*" % line for line in lines) + b" ET"
    font = b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding%s>>" % (
        b" /ToUnicode 5 0 R" if unicode_map else b"")
    objects = [b"<</Type /Catalog /Pages 2 0 R%s>>" % more, b"", stream(b"", words), font,
               stream(b"", unicode_map or b"")]
    page = b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources <</Font <</F 4 0 R>>>>>>"
    kids = [b"%d 0 R" % (6 + i) for i in range(n_pages)]
    objects += [page] * n_pages
    objects[1] = b"<</Type /Pages /Kids [%s] /Count %d>>" % (b" ".join(kids), n_pages)
    return pdf_of(objects)


def lying_map():
    """Each letter says that it is the next one."""
    pairs = b"".join(b"<%02x> <%04x>\n" % (code, code + 1) for code in range(65, 123))
    return (b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n1 begincodespacerange <00> <ff> "
            b"endcodespacerange\n58 beginbfchar\n" + pairs + b"endbfchar\nendcmap end end")


def facts(ran):
    """What a paper says, wherever in its text it says it."""
    assert ran.code == 0, ran
    paper = json.loads(ran.out)
    value = lambda found: found["value"] if isinstance(found, dict) else found
    flat = lambda words: re.sub(r"\s+", " ", words)
    return {
        "header": {key: flat(value(found)) if isinstance(value(found), str) else value(found)
                   for key, found in paper["header"].items()},
        "citations": [flat(found["text"]) for found in paper["citations"]],
        "tasks": [[flat(name) for name in task["assignees"]] + [task["deadline"] and task["deadline"]["date"]]
                  for task in paper["tasks"]],
        "recipients": [flat(found["name"]) for found in paper["recipients"]],
        "signer": flat(value(paper["signature"]["name"])),
    }


def distance(a, b):
    """Characters to change, add or take away (Levenshtein), by bits of one long number (Hyyrö 2003)."""
    places = {}
    for i, c in enumerate(a):
        places[c] = places.get(c, 0) | 1 << i
    every, last = (1 << len(a)) - 1, 1 << (len(a) - 1)
    plus, minus, score = every, 0, len(a)
    for c in b:
        equal = places.get(c, 0)
        across = ((((equal & plus) + plus) ^ plus) | equal | minus)
        up, down = minus | (~(across | plus) & every), plus & across
        score += bool(up & last) - bool(down & last)
        up, down = (up << 1 | 1) & every, down << 1 & every
        plus, minus = down | (~((equal | minus) | up) & every), up & (equal | minus)
    return score


def plain_words(text):
    return " ".join(unicodedata.normalize("NFC", text).replace("|", " ").split())


def losses(folder, program, docx):
    """Shares of characters lost: by us, and by plain tesseract. And what we read of the scan."""
    pdf = office(folder, "pdf", docx)
    scan = folder / "ban-quet.pdf"
    jpegs = pages(folder, pdf, ("-jpeg",))
    scan.write_bytes(scan_of(jpegs))
    want = plain_words(program("read", "--text", docx).out)
    ours = plain_words(program("read", "--text", scan).out)
    alone = "".join(subprocess.run(["tesseract", page, "stdout", "-l", "vie"], check=True, capture_output=True,
                                   env={**os.environ, "OMP_THREAD_LIMIT": "1"}).stdout.decode() for page in jpegs)
    return [distance(want, got) / len(want) for got in (ours, plain_words(alone))], scan


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("formats")


@pytest.fixture(scope="module")
def docx(folder):
    return shutil.copy(PAPER, folder / "thong-bao.docx")


@pytest.mark.parametrize("suffix", ["odt", "rtf", "doc", "pdf", "html"])
def test_one_paper_says_the_same_in_every_format(dondoc, folder, docx, suffix):
    made = office(folder, suffix, docx)
    want, got = facts(dondoc("read", "--json", docx)), facts(dondoc("read", "--json", made))
    assert got == want and len(want["tasks"]) > 5 and len(want["citations"]) > 2


@pytest.mark.parametrize("paper", ["2026-tb-57-tu", "2020-nq-11-duk"])
def test_one_paper_says_the_same_as_text(dondoc, folder, paper):
    """As a clerk saves it from the office's program: without tables, marks and numbering of its own."""
    docx = shutil.copy(ROOT / f"examples/papers/{paper}.docx", folder)
    made = office(folder, "txt:Text (encoded):UTF8", docx)
    want = facts(dondoc("read", "--json", docx))
    assert facts(dondoc("read", "--json", made)) == want and len(want["tasks"]) > 5


def test_a_scan_is_read_and_what_it_loses_is_known(dondoc, folder):
    docx = shutil.copy(SCANNED, folder / "nghi-quyet.docx")
    (ours, alone), scan = losses(folder, dondoc, docx)
    assert ours < 0.02 and ours < alone, f"{ours:.2%} lost, plain tesseract {alone:.2%}"
    ran = dondoc("read", "--json", scan)
    want, got = facts(dondoc("read", "--json", docx)), facts(ran)
    assert "ban-quet.pdf là bản quét" in ran.err
    assert [got["header"][key] for key in ("number", "symbol", "date")] == \
        [want["header"][key] for key in ("number", "symbol", "date")]
    assert [task[-1] for task in got["tasks"]] == [task[-1] for task in want["tasks"]]


def test_a_picture_is_read_and_its_doubts_are_listed(dondoc, folder, docx):
    page = pages(folder, office(folder, "pdf", docx))[0]
    ran = dondoc("read", page)
    assert ran.code == 0 and "Thông báo" in ran.out and "là bản quét" in ran.err, ran
    said = int(re.search(r"(\d+) chữ đọc chưa chắc", ran.err)[1])
    assert said == 0 or (f"Chữ đọc chưa chắc: {said}" in ran.out and
                         len(re.findall(r"\(\d+%\)", ran.out)) == said), ran


@pytest.mark.parametrize("program, suffix, package", [
    ("/usr/lib/libreoffice/program/soffice.bin", "odt", "libreoffice-writer-nogui"),
    ("/usr/bin/pdftotext", "pdf", "poppler-utils"),
    ("/usr/bin/tesseract", "png", "tesseract-ocr-vie"),
])
def test_what_is_not_installed_is_named(dondoc, folder, docx, program, suffix, package):
    """In a file system of its own, where nothing can be run at the program's place."""
    made = pages(folder, office(folder, "pdf", docx))[0] if suffix == "png" else office(folder, suffix, docx)
    ran = subprocess.run(["unshare", "--user", "--map-root-user", "--mount", "sh", "-c",
                          'mount --bind /dev/null "$1" && exec "$2" read "$3"', "sh", program, EXE, made],
                         capture_output=True, text=True, env=environment(), timeout=120)
    assert ran.returncode == 3 and package in ran.stderr and made.name in ran.stderr, ran


def test_a_pdf_whose_letters_lie_is_read_as_a_picture(dondoc):
    lines = [b"Ban Bi thu giao cac chi bo lam bao cao theo quy che", b"nop cho ban to chuc trong nam nay, xong",
             b"cho ban cao cho cac chi bo, hai tham ba thu nam qua"]
    true = dondoc.write("that.pdf", text_pdf(lines))
    lies = dondoc.write("doi.pdf", text_pdf(lines, unicode_map=lying_map()))
    alone = subprocess.run(["pdftotext", lies, "-"], capture_output=True).stdout
    assert b"Cbo Cj uiv hjbp" in alone, alone
    for path, scanned in ((true, False), (lies, True)):
        ran = dondoc("read", "--text", path)
        assert ran.code == 0 and "giao cac chi bo lam bao cao theo" in ran.out, ran
        assert ("là bản quét" in ran.err) == scanned, ran


def test_a_scanned_page_amid_others_is_read(dondoc, folder, docx):
    words = b"Ban Bi thu giao cac chi bo lam bao cao theo quy che,"
    picture = pages(folder, office(folder, "pdf", docx), ("-jpeg",))[1].read_bytes()
    height, width = struct.unpack(">HH", picture[picture.index(b"\xff\xc0") + 5:][:4])
    page = b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources <<%s>>>>"
    mixed = dondoc.write("lan.pdf", pdf_of([
        b"<</Type /Catalog /Pages 2 0 R>>", b"<</Type /Pages /Kids [3 0 R 6 0 R] /Count 2>>",
        page % (4, b"/Font <</F 5 0 R>>"), stream(b"", b"BT /F 14 Tf 72 760 Td (%s) Tj ET" % words),
        b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>", page % (7, b"/XObject <</I 8 0 R>>"),
        stream(b"", b"595 0 0 842 0 0 cm /I Do"), scanned_image(picture, width, height)]))
    ran = dondoc("read", "--text", mixed)
    assert ran.code == 0 and ran.out.startswith(words.decode()) and "Mạc Văn Đoan" in ran.out, ran


def test_a_pdf_with_javascript_is_its_text(dondoc):
    script = b" /OpenAction <</S /JavaScript /JS (app.launchURL\\('http://127.0.0.1:9/'\\))>>"
    path = dondoc.write("js.pdf", text_pdf([b"Bao cao cua chi bo trong nam nay, lam theo quy che"], more=script))
    ran = dondoc("read", "--text", path)
    assert ran.code == 0 and ran.out.startswith("Bao cao cua chi bo") and "launch" not in ran.out, ran


def huge_picture():
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 30000, 30000, 8, 0, 0, 0, 0)) + \
        chunk(b"IDAT", zlib.compress(b"\0" * 30001)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("name, content, words", [
    ("nhieu-trang.pdf", text_pdf([b"x"], n_pages=10000), "10000 trang"),
    ("anh-lon.png", huge_picture(), "30000 × 30000 điểm"),
    ("hong.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "hong.png: tệp hỏng"),
    ("hong.rtf", b"{\\rtf1" + b"\\'ff{" * 2000, "hong.rtf"),
    ("cat.pdf", text_pdf([b"Bao cao"])[:200], "cat.pdf: tệp hỏng"),
    ("hong.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + "WordDocument".encode("utf-16-le") + b"\0" * 64,
     "hong.doc"),
], ids=lambda value: value if isinstance(value, str) else "")
def test_what_cannot_be_read_is_refused_with_a_sentence(dondoc, name, content, words):
    ran = dondoc("read", dondoc.write(name, content))
    assert ran.code == 3 and words in ran.err and ran.out == "" and len(ran.err.splitlines()) == 1, ran


def test_a_pdf_with_a_password_is_refused_with_a_sentence(dondoc, folder, docx):
    locked = office(folder, PDF_FOR_THE_OWNER_ONLY, shutil.copy(docx, folder / "khoa.docx"))
    ran = dondoc("read", locked)
    assert ran.code == 3 and "khoa.pdf được đặt mật khẩu" in ran.err, ran


@pytest.mark.parametrize("exe", [EXE, pathlib.Path(os.environ.get("DONDOC_RELEASE", EXE))],
                         ids=["sanitized", "release"])
def test_later_cells_read_as_the_first(tmp_path, exe):
    """The first cell is forked by the keeper, those behind sixteen papers by its nursery."""
    program = Program(exe if exe.is_file() else EXE, tmp_path)
    papers = sorted((ROOT / "examples/papers").glob("*.docx"))
    alone = [program("read", "--text", paper).out for paper in papers]
    assert all(alone)
    together = program("read", "--text", *papers * 8)
    assert together.code == 0 and together.err == "", together
    assert together.out.count("==> ") == len(papers) * 8
    for text in alone:
        assert together.out.count(text.rstrip()) == 8


def test_import_takes_them_into_the_register(dondoc, folder, docx):
    office(folder, "rtf", docx)
    os.mkdir(dondoc.folder / "in")
    shutil.copy(folder / "thong-bao.rtf", dondoc.folder / "in")
    ran = dondoc("import", "--db", dondoc.db, "in")
    assert ran.code == 0 and "Nhận mới: 1." in ran.out, ran
    assert "39-TB/ĐUK" in dondoc("search", "--db", dondoc.db, "kết luận").out


if __name__ == "__main__":
    import pathlib
    print("| paper | lost by us | by plain tesseract |\n| --- | --- | --- |")
    for paper in sorted((ROOT / "examples/papers").glob("*.docx")):
        with tempfile.TemporaryDirectory() as name:
            here = pathlib.Path(name)
            shares, _ = losses(here, Program(EXE, here), pathlib.Path(shutil.copy(paper, here)))
            print(f"| {paper.stem} | {shares[0]:.2%} | {shares[1]:.2%} |")
            sys.stdout.flush()

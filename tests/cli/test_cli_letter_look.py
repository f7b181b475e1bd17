"""A letter as a word processor lays it out: letterhead in two columns, the rule under its title, nothing cut, pages
numbered from the second on. Skipped where LibreOffice, poppler or a font as wide as Times New Roman is missing."""
import collections
import html
import re
import shutil
import subprocess

import pytest
from test_cli_letter import UNITS, office, remind  # noqa: F401



def can_look():
    """A letter of the font with its Vietnamese marks, so that no word is made of two fonts."""
    if not all(map(shutil.which, ("soffice", "pdftotext", "pdftoppm", "fc-match"))):
        return False
    font = subprocess.run(["fc-match", "Times New Roman:charset=1ea2"], capture_output=True, text=True).stdout
    return "Liberation Serif" in font or "Times New Roman" in font


pytestmark = pytest.mark.skipif(not can_look(), reason="LibreOffice, poppler or fonts-liberation2 is not installed")
MM = 72 / 25.4
# what stands between the margins, in millimetres: left, top (the page number stands above it), right, bottom
UPRIGHT, LYING = (30, 10, 210 - 15, 297 - 20), (20, 10, 297 - 20, 210 - 15)
WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</word>')


class Page:
    def __init__(self, xml):
        size = re.search(r'width="([\d.]+)" height="([\d.]+)"', xml)
        self.width, self.height = float(size[1]), float(size[2])
        self.words = [(*map(float, word[:4]), word[4]) for word in WORD.findall(xml)]

    def place(self, *words):
        """Where these words stand one behind the other."""
        texts = [word[4] for word in self.words]
        for at in range(len(texts)):
            if texts[at:at + len(words)] == list(words):
                found = self.words[at:at + len(words)]
                return (min(w[0] for w in found), min(w[1] for w in found), max(w[2] for w in found), max(w[3] for w in found))
        raise AssertionError(f"{words} not in {texts}")


def laid_out(folder, name):
    """The pages of a docx, and its first page as rows of bytes, four to a point."""
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
                    "--outdir", folder, folder / name], check=True, capture_output=True, timeout=180)
    pdf = (folder / name).with_suffix(".pdf").name
    xml = subprocess.run(["pdftotext", "-bbox", folder / pdf, "-"], check=True, capture_output=True, text=True).stdout
    pages = [Page(part) for part in xml.split("<page ")[1:]]
    gray = subprocess.run(["pdftoppm", "-gray", "-r", "288", "-f", "1", "-l", "1", folder / pdf], check=True,
                          capture_output=True).stdout
    head = re.match(rb"P5\s(\d+)\s(\d+)\s(\d+)\s", gray)
    width, pixels = int(head[1]), gray[head.end():]
    return pages, [pixels[i:i + width] for i in range(0, len(pixels), width)]


def darkest_run(row):
    """From where to where, in points."""
    runs = [(match.end() - match.start(), match.start() / 4, match.end() / 4) for match in re.finditer(rb"[\x00-\x7f]+", row)]
    return max(runs, default=(0, 0, 0))[1:]


def assert_nothing_is_cut(pages, text):
    said = collections.Counter(word for word in re.split(r"[\s|]+", text) if word)
    seen = collections.Counter(html.unescape(word[4]) for page in pages for word in page.words)
    assert not said - seen, said - seen
    for page in pages:
        left, top, right, bottom = (side * MM for side in (LYING if page.width > page.height else UPRIGHT))
        for word in page.words:
            assert left - 1 <= word[0] and word[2] <= right + 1 and top - 1 <= word[1] and word[3] <= bottom + 1, word


def assert_letterhead(page, rows):
    """Left and right stand beside each other; under the title is a line as long as it."""
    left, right = page.place("ĐẢNG", "BỘ", "TỈNH"), page.place("ĐẢNG", "CỘNG", "SẢN", "VIỆT", "NAM")
    assert left[2] < right[0] and abs(left[1] - right[1]) < 4
    number, day = page.place("Số"), page.place("ngày", "02", "tháng", "3")
    assert number[2] < day[0] and abs(number[1] - day[1]) < 4
    below = [darkest_run(row) for row in rows[int(right[3] * 4) - 8:int(right[3] * 4) + 24]]
    start, end = max(below, key=lambda run: run[1] - run[0])
    assert abs(start - right[0]) < 4 and abs(end - right[2]) < 4, (start, end, right)


def test_a_letter_lies_on_its_page_as_the_rules_want(office):  # noqa: F811
    ran = remind(office, "--org", UNITS[0])
    assert ran.code == 0, ran
    name = ran.out.strip()
    pages, rows = laid_out(office.folder / "out", name.split("/")[1])
    assert len(pages) == 1 and abs(pages[0].width - 210 * MM) < 1 and abs(pages[0].height - 297 * MM) < 1
    assert_letterhead(pages[0], rows)
    assert_nothing_is_cut(pages, office("read", "--text", name).out)
    to, post = pages[0].place("Nơi", "nhận:"), pages[0].place("PHÓ", "BÍ", "THƯ")
    assert to[2] < post[0] and post[1] < to[3] + 20


def test_an_annex_lies_and_has_pages_of_its_own(office):  # noqa: F811
    assert remind(office, "--all").code == 0
    pages, rows = laid_out(office.folder / "out", "don-doc.docx")
    assert [page.width > page.height for page in pages] == [False, True]
    assert_letterhead(pages[0], rows)
    assert_nothing_is_cut(pages, office("read", "--text", "out/don-doc.docx").out)
    assert pages[1].place("PHỤ", "LỤC")

"""A paper as a word processor lays it out: its pages as places of words, and the lines on its first page as they are
printed. Lengths are points."""
import html
import re
import shutil
import subprocess

MM = 72 / 25.4
# what stands between the margins: left, top (the page number stands above it), right, bottom
UPRIGHT = tuple(side * MM for side in (30, 10, 210 - 15, 297 - 20))
LYING = tuple(side * MM for side in (20, 10, 297 - 20, 210 - 15))
WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</word>')
SHARP = 4  # dots to a point, of the picture in which lines are looked for


def can_look():
    """LibreOffice, poppler and a font as wide as Times New Roman, whose Vietnamese marks are its own."""
    if not all(map(shutil.which, ("soffice", "pdftotext", "pdftoppm", "fc-match"))):
        return False
    font = subprocess.run(["fc-match", "Times New Roman:charset=1ea2"], capture_output=True, text=True).stdout
    return "Liberation Serif" in font or "Times New Roman" in font


class Page:
    def __init__(self, xml):
        size = re.search(r'width="([\d.]+)" height="([\d.]+)"', xml)
        self.width, self.height = float(size[1]), float(size[2])
        self.words = [(*map(float, word[:4]), html.unescape(word[4])) for word in WORD.findall(xml)]

    @property
    def margins(self):
        return LYING if self.width > self.height else UPRIGHT

    def places(self, *words):
        """Wherever these words stand one behind the other: left, top, right, bottom."""
        texts = [word[4] for word in self.words]
        for at in range(len(texts)):
            if texts[at:at + len(words)] == list(words):
                found = self.words[at:at + len(words)]
                yield (min(w[0] for w in found), min(w[1] for w in found), max(w[2] for w in found), max(w[3] for w in found))

    def place(self, *words):
        found = next(self.places(*words), None)
        assert found, f"{words} not in {[word[4] for word in self.words]}"
        return found

    def number(self):
        """What stands at the head of the page, in its middle; None: nothing does."""
        for left, top, right, bottom, word in self.words:
            if bottom < self.margins[1] + 10 * MM and abs((left + right) / 2 - self.width / 2) < 30:
                return word
        return None


def to_pdf(folder, files):
    """All of them by one word processor."""
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
                    "--outdir", folder, *files], check=True, capture_output=True, timeout=300)


def pages_of(pdf):
    xml = subprocess.run(["pdftotext", "-bbox", pdf, "-"], check=True, capture_output=True, text=True).stdout
    return [Page(part) for part in xml.split("<page ")[1:]]


def lines_of(pdf, left, top, right, bottom):
    """The longest dark run of each row of dots in a part of the first page: from, to, and how high it stands."""
    dots = [round(side * SHARP) for side in (left, top, right - left, bottom - top)]
    gray = subprocess.run(["pdftoppm", "-gray", "-r", str(72 * SHARP), "-f", "1", "-l", "1", "-x", str(dots[0]),
                           "-y", str(dots[1]), "-W", str(dots[2]), "-H", str(dots[3]), pdf],
                          check=True, capture_output=True).stdout
    head = re.match(rb"P5\s(\d+)\s(\d+)\s(\d+)\s", gray)
    width, pixels = int(head[1]), gray[head.end():]
    for row in range(len(pixels) // width):
        runs = [match.span() for match in re.finditer(rb"[\x00-\x7f]+", pixels[row * width:(row + 1) * width])]
        start, end = max(runs, key=lambda run: run[1] - run[0], default=(0, 0))
        yield left + start / SHARP, left + end / SHARP, top + row / SHARP

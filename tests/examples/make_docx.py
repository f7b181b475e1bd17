#!/usr/bin/env python3
"""Makes examples/papers/*.docx from their readable sources in examples/docx-src/.

usage: make_docx.py [FOLDER]      writes NAME.docx for every docx-src/NAME.txt into FOLDER (default examples/papers)

A source is one paragraph a line, KIND: TEXT, with the inline marks of docxmaker (**bold**, *italic*, [^1]):

    title: subject: center: left: p:      paragraphs; title, subject and center are centred, p is justified
    auto LOOK: TEXT                       a paragraph with an automatic label of that look: "I.", "1.", "a)"
    [[  ||  ]]                            a table without borders of two cells: letterhead, signature beside recipients
    [#  row: A | B  #]                    a data table
    note 1: TEXT                          the footnote of the mark [^1]
    # TEXT                                a remark

The same source gives the same bytes, so the papers can be committed and compared.
"""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "docx"))
from docxmaker import Doc  # noqa: E402

SOURCES = ROOT / "examples" / "docx-src"
ALIGN = {"title": "center", "subject": "center", "center": "center", "left": "left", "p": "both"}
BOLD = {"title", "subject"}


def words(kind, text):
    return f"**{text}**" if kind in BOLD and text else text


def make(source):
    """The paper of one source."""
    doc = Doc(line=18, margins=(20, 20, 30, 15))
    cells = rows = None
    for number, line in enumerate(source.read_text(encoding="utf-8").splitlines(), 1):
        if line == "[[":
            cells = [[]]
        elif line == "||":
            cells.append([])
        elif line == "]]":
            left, right = cells
            (doc.signature if left[0].startswith("*Nơi nhận") else doc.letterhead)(left, right)
            cells = None
        elif line == "[#":
            rows = []
        elif line == "#]":
            doc.table(rows)
            rows = None
        elif line and not line.startswith("#"):
            kind, colon, text = line.partition(":")
            text = text.strip()
            if not colon:
                raise SystemExit(f"{source}:{number}: no kind of paragraph")
            if cells is not None:
                cells[-1].append(text)
            elif kind == "row":
                rows.append([cell.strip() for cell in text.split("|")])
            elif kind.startswith("auto "):
                doc.item(text, number=kind[5:])
            elif kind.startswith("note "):
                doc.footnote(kind[5:], text)
            elif kind in ALIGN:
                doc.paragraph(words(kind, text), align=ALIGN[kind], indent=1 if kind == "p" else None)
            else:
                raise SystemExit(f"{source}:{number}: unknown kind of paragraph {kind!r}")
    return doc


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "examples" / "papers"
    for source in sorted(SOURCES.glob("*.txt")):
        make(source).save(folder / f"{source.stem}.docx")


if __name__ == "__main__":
    main()

"""A text paper as a .docx of the weight that Word gives it: runs of some words with their own properties, marks of
revisions and spelling, latent styles. docxmaker alone writes the thinnest package that is valid."""
import pathlib
import re
import sys
from xml.sax.saxutils import escape

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "docx"))
import docxmaker  # noqa: E402

RUN = ('<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>{marks}'
       '<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/>')
LATENT = 'w:uiPriority="99" w:semiHidden="1" w:unhideWhenUsed="1" w:qFormat="0"'
CHUNKS = re.compile(r"\s*(?:\S+\s*){1,9}")


class WordDoc(docxmaker.Doc):
    def run(self, text, bold=False, italic=False):
        props = f"<w:rPr>{RUN.format(marks='<w:b/>' * bold + '<w:i/>' * italic)}</w:rPr>"
        out = []
        for chunk in CHUNKS.findall(text) or [text]:
            out.append(f'<w:r w:rsidRPr="00A{10000 + len(chunk):05}">{props}<w:t xml:space="preserve">{escape(chunk)}</w:t>'
                       "</w:r>")
            if len(chunk) % 5 == 0:
                out.append('<w:proofErr w:type="spellStart"/>')
        return "".join(out)

    def p(self, text="", align=None, style=None, indent=None, props=""):
        props += '<w:spacing w:before="120" w:after="120" w:line="340" w:lineRule="exact"/>'
        plain = super().p(text, align=align, style=style, indent=indent, props=props)
        return '<w:p w:rsidR="00B71F3C" w:rsidRDefault="00B71F3C" w:rsidP="00C12A55">' + plain.removeprefix("<w:p>")

    def _styles(self):
        latent = "".join(f'<w:lsdException w:name="Style {n}" {LATENT}/>' for n in range(370))
        return super()._styles().replace("<w:docDefaults>", f"<w:latentStyles>{latent}</w:latentStyles><w:docDefaults>", 1)


def save(text, path):
    """Letterhead columns become a table, bullets automatic lists, rows a table, lines broken at a width a paragraph."""
    doc = WordDoc()
    for block in text.split("\n\n"):
        lines = block.split("\n")
        if lines[0].startswith("| "):
            doc.table([[cell.strip() for cell in line.strip("|").split("|")] for line in lines if "---" not in line])
        elif len(lines) > 1 and all("    " in line.strip() for line in lines[:2]):
            halves = [[half.strip() for half in (line.strip() + "    ").split("    ", 1)] for line in lines]
            doc.letterhead([left for left, _ in halves], [right for _, right in halves])
        elif lines[0].startswith("- ") and not any(line.startswith("- ") for line in lines[1:]):
            doc.item(" ".join(lines)[2:], number="-")
        elif max(map(len, lines)) < 60 or any(line.startswith("- ") for line in lines):
            for line in lines:
                doc.paragraph(line)
        else:
            doc.paragraph(" ".join(lines))
    doc.save(path)

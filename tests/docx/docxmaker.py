r"""docxmaker: makes small .docx papers for tests and examples, from nothing but zipfile and strings.

    from docxmaker import Doc

    doc = Doc()
    doc.letterhead(
        ["ĐẢNG BỘ TỈNH SƠN HÀ", "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH", "*", "Số 12-TB/ĐUK"],
        ["ĐẢNG CỘNG SẢN VIỆT NAM", "", "*Hà Lâm, ngày 05 tháng 3 năm 2021*"])
    doc.paragraph("**THÔNG BÁO**", align="center")
    doc.paragraph("Căn cứ Quy định số 30-QĐ/TW[^1], Ban Thường vụ kết luận *như sau*:", align="both")
    doc.footnote("1", "Quy định về công tác kiểm tra.")      # the text of mark [^1]
    doc.item("Ưu điểm", number="1.")                          # automatic label: the file holds no "1."
    doc.item("Nội dung thứ nhất", number="a)")
    doc.item("Một ý nhỏ", number="-")
    doc.table([["TT", "Đơn vị", "Hạn"], ["1", "Chi bộ A", "20/02/2021"]])       # a data table
    doc.signature(["*Nơi nhận:*", "- Thường trực Tỉnh ủy (báo cáo)", "- Lưu."],
                  ["T/M BAN THƯỜNG VỤ", "**PHÓ BÍ THƯ**", "", "Nguyễn Văn An"])
    doc.save("paper.docx")

Inline marks in any text: **bold**, *italic*, ***both***, [^id] footnote reference, a tab is w:tab, a line feed is
w:br. A backslash takes the meaning from the character behind it ("\*" is a star); a paragraph "*" is a star as well.

Lists: `number` is how the label looks at its first use: "1.", "1)", "a)", "a.", "A.", "I.", "i.", "1.1.", "1.1.1.",
"-", "+", "*" or "•". Items of one look count on; an item of "1." starts the counts of "a)", "1.1." and deeper ones
anew. `restart=True` starts at the first number again; `list_id` keeps two lists of one look apart.

The same calls give the same bytes: times in the zip are fixed.
Anything stranger goes in by hand: doc.raw("<w:p>...</w:p>"), doc.parts["word/x.xml"] = "...", Doc(document=...).
"""
import re
import zipfile
from xml.sax.saxutils import escape, quoteattr

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="{MC}"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# look of a label: (level, numFmt, lvlText); one abstract list holds them all at their levels
LOOKS = {
    "I.": (0, "upperRoman", "%1."), "A.": (0, "upperLetter", "%1."),
    "1.": (1, "decimal", "%2."), "1)": (1, "decimal", "%2)"), "i.": (1, "lowerRoman", "%2."),
    "1.1.": (2, "decimal", "%2.%3."), "1.1": (2, "decimal", "%2.%3"),
    "1.1.1.": (3, "decimal", "%2.%3.%4."), "1.1.1": (3, "decimal", "%2.%3.%4"),
    "a)": (4, "lowerLetter", "%5)"), "a.": (4, "lowerLetter", "%5."),
    "-": (5, "bullet", "-"), "•": (5, "bullet", "\uf0b7"), "+": (6, "bullet", "+"), "*": (6, "bullet", "*"),
}
LEVELS = 7
DEFAULT_LOOKS = ["I.", "1.", "1.1.", "1.1.1.", "a)", "-", "+"]

INLINE = re.compile(r"\\(.)|(\*{1,3})|\[\^([^\]]+)\]|(\t)|(\n)|([^\\*\[\t\n]+|\[)", re.S)


class Doc:
    """One paper in the making. `line` is the exact line spacing in points, `margins` top, bottom, left and right in
    millimetres; `document` replaces the whole word/document.xml."""

    def __init__(self, font="Times New Roman", size=14, line=None, margins=None, document=None):
        self.font, self.size, self.line, self.margins = font, size, line, margins
        self.body = []
        self.parts = {}          # further or replaced parts: name -> text or bytes
        self.notes = {}          # id -> text
        self.note_order = []     # ids in the order of their references
        self.lists = []          # of {"id", "looks": {level: look}, "open"}; the place in it is the numId
        self.document = document

    # what stands in a paper

    def paragraph(self, text="", align=None, style=None, indent=None, keep_empty=True):
        """A paragraph; align is left, center, right or both, indent the first line's in centimetres."""
        if text or keep_empty:
            self.body.append(self.p(text, align=align, style=style, indent=indent))

    def item(self, text, number="1.", align="both", list_id=None, restart=False):
        """A paragraph with an automatic label."""
        level = LOOKS[number][0]
        num = self._list(number, list_id, restart)
        props = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'
        self.body.append(self.p(text, align=align, props=props))

    def footnote(self, note_id, text):
        """The text of the mark [^note_id]."""
        self.notes[note_id] = text

    def letterhead(self, left, right):
        """Two columns without borders: issuer and number, motto with place and date."""
        self.columns(left, right, align="center")

    def signature(self, recipients, signer):
        """Two columns without borders: recipients at the left, the signing block at the right."""
        self.body.append(self._table([[self._cell(recipients, "left"), self._cell(signer, "center")]], False))

    def columns(self, left, right, align="left"):
        self.body.append(self._table([[self._cell(left, align), self._cell(right, align)]], False))

    def table(self, rows, borders=True):
        """A data table; a cell is a text, or a list of paragraphs."""
        cells = [[self._cell(cell if isinstance(cell, list) else [cell], "left") for cell in row] for row in rows]
        self.body.append(self._table(cells, borders))

    def page_break(self):
        self.body.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')

    def raw(self, xml):
        """WordprocessingML as it stands."""
        self.body.append(xml)

    # pieces of WordprocessingML

    def p(self, text="", align=None, style=None, indent=None, props=""):
        inner = f"<w:pStyle w:val={quoteattr(style)}/>" if style else ""
        inner += props
        if indent:
            inner += f'<w:ind w:firstLine="{round(indent * 567)}"/>'
        if align:
            inner += f'<w:jc w:val="{align}"/>'
        return f"<w:p>{f'<w:pPr>{inner}</w:pPr>' if inner else ''}{self.runs(text)}</w:p>"

    def runs(self, text):
        """The runs of a text with inline marks."""
        if text.strip() == "*":
            return self.run(text)
        out, bold, italic = [], False, False
        for escaped, stars, note, tab, line, words in INLINE.findall(text):
            if stars:
                italic ^= len(stars) != 2
                bold ^= len(stars) != 1
            elif note:
                out.append(self._reference(note))
            elif tab:
                out.append("<w:r><w:tab/></w:r>")
            elif line:
                out.append("<w:r><w:br/></w:r>")
            else:
                out.append(self.run(escaped or words, bold, italic))
        return "".join(out)

    def run(self, text, bold=False, italic=False):
        props = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
        props = f"<w:rPr>{props}</w:rPr>" if props else ""
        return f'<w:r>{props}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'

    def _reference(self, note):
        if note not in self.note_order:
            self.note_order.append(note)
        return ('<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
                f'<w:footnoteReference w:id="{self.note_order.index(note) + 1}"/></w:r>')

    def _cell(self, paragraphs, align):
        return "<w:tc><w:tcPr/>" + "".join(self.p(text, align=align) for text in paragraphs or [""]) + "</w:tc>"

    def _table(self, rows, borders):
        sides = ("top", "left", "bottom", "right", "insideH", "insideV")
        lines = "".join(f'<w:{side} w:val="{"single" if borders else "nil"}"/>' for side in sides)
        grid = "<w:gridCol/>" * max(len(row) for row in rows)
        body = "".join(f"<w:tr>{''.join(row)}</w:tr>" for row in rows)
        return (f'<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>{lines}</w:tblBorders></w:tblPr>'
                f"<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>")

    # automatic lists: one abstractNum a list, levels given by the looks it uses

    def _list(self, number, list_id, restart):
        """The numId for a label of this look: an open list of that id where its level is free or looks the same."""
        level = LOOKS[number][0]
        if restart:
            for entry in self.lists:
                entry["open"] = entry["open"] and entry["id"] != list_id
        for num, entry in enumerate(self.lists, 1):
            if entry["open"] and entry["id"] == list_id and entry["looks"].get(level, number) == number:
                entry["looks"][level] = number
                return num
        self.lists.append({"id": list_id, "looks": {level: number}, "open": True})
        return len(self.lists)

    def _numbering(self):
        abstract, nums = [], []
        for num, entry in enumerate(self.lists, 1):
            levels = []
            for level in range(LEVELS):
                _, fmt, text = LOOKS[entry["looks"].get(level, DEFAULT_LOOKS[level])]
                levels.append(f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/>'
                              f"<w:lvlText w:val={quoteattr(text)}/></w:lvl>")
            abstract.append(f'<w:abstractNum w:abstractNumId="{num}">{"".join(levels)}</w:abstractNum>')
            nums.append(f'<w:num w:numId="{num}"><w:abstractNumId w:val="{num}"/></w:num>')
        return f"{HEAD}<w:numbering {NAMESPACES}>{''.join(abstract)}{''.join(nums)}</w:numbering>"

    # the package

    def _footnotes(self):
        out = ['<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
               '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
               "</w:footnote>"]
        for place, note in enumerate(self.note_order, 1):
            text = self.runs(" " + self.notes[note])
            out.append(f'<w:footnote w:id="{place}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
                       f"<w:footnoteRef/></w:r>{text}</w:p></w:footnote>")
        return f"{HEAD}<w:footnotes {NAMESPACES}>{''.join(out)}</w:footnotes>"

    def _styles(self):
        fonts = " ".join(f'w:{slot}="{self.font}"' for slot in ("ascii", "hAnsi", "cs", "eastAsia"))
        lines = (f'<w:pPrDefault><w:pPr><w:spacing w:line="{self.line * 20}" w:lineRule="exact"/></w:pPr></w:pPrDefault>'
                 if self.line else "")
        return (f"{HEAD}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>"
                f'<w:sz w:val="{self.size * 2}"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>{lines}</w:docDefaults>'
                '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
                "</w:styles>")

    def _margins(self):
        if not self.margins:
            return ""
        top, bottom, left, right = (round(side * 1440 / 25.4) for side in self.margins)
        return (f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}" w:header="567" '
                'w:footer="567" w:gutter="0"/>')

    def package(self):
        """Every part of the file: name -> text or bytes."""
        body = "".join(self.body)
        document = self.document or (f"{HEAD}<w:document {NAMESPACES}><w:body>{body}"
                                     f'<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>{self._margins()}</w:sectPr></w:body>'
                                     "</w:document>")
        inner = {"styles": self._styles()}
        if self.lists:
            inner["numbering"] = self._numbering()
        if self.note_order:
            inner["footnotes"] = self._footnotes()
        wml = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        overrides = "".join(f'<Override PartName="/word/{part}.xml" ContentType="{wml}.{part}+xml"/>' for part in inner)
        relations = "".join(f'<Relationship Id="rId{i}" Type="{R}/{part}" Target="{part}.xml"/>'
                            for i, part in enumerate(inner, 1))
        parts = {
            "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{wml}.document.main+xml"/>{overrides}</Types>',
            "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": document,
            "word/_rels/document.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{relations}'
            "</Relationships>",
        }
        parts.update({f"word/{part}.xml": xml for part, xml in inner.items()})
        parts.update(self.parts)
        return parts

    def save(self, path):
        write_zip(path, self.package())


def write_zip(path, parts, compression=zipfile.ZIP_DEFLATED):
    """A zip of the parts in their order, with fixed times, so that the same parts give the same bytes. A part that is
    None is left out."""
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in parts.items():
            if content is None:
                continue
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = compression
            info.external_attr = 0o644 << 16
            archive.writestr(info, content if isinstance(content, bytes) else content.encode("utf-8"))

"""One paper, whose form has no fault, made into docx in three ways: as Word writes it, by python-docx, by LibreOffice.

A paper is a list of parts; a part is a name (see LOOKS) and its words. A look is a dict: font, size (points), bold,
italic, align, line (points, exact), indent (mm). Each maker takes looks that differ, and what only it can do.
"""
import pathlib
import subprocess
import sys
from xml.sax.saxutils import escape

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "docx"))
from docxmaker import HEAD, NAMESPACES, PACKAGE, R, write_zip  # noqa: E402

FONT = "Times New Roman"
TWIPS = 1440 / 25.4

LOOKS = {
    "title": {"size": 15, "bold": True, "align": "center"},
    "motto": {"size": 14, "bold": True, "align": "center"},
    "superior": {"size": 14, "align": "center"},
    "issuer": {"size": 14, "bold": True, "align": "center"},
    "star": {"size": 14, "align": "center"},
    "number": {"size": 14, "align": "center"},
    "date": {"size": 14, "italic": True, "align": "center"},
    "type": {"size": 16, "bold": True, "align": "center"},
    "subject": {"size": 15, "bold": True, "align": "center"},
    "hyphens": {"size": 14, "align": "center"},
    "body": {"size": 14, "align": "both", "line": 18, "indent": 10},
    "cell": {"size": 12, "align": "left"},
    "to": {"size": 14, "align": "left"},
    "recipients": {"size": 12, "align": "left"},
    "authority": {"size": 14, "bold": True, "align": "center"},
    "post": {"size": 14, "align": "center"},
    "blank": {"size": 14, "align": "center"},
    "name": {"size": 14, "bold": True, "align": "center"},
}
# a State paper is set smaller (Nghị định 30/2020/NĐ-CP, Phụ lục I)
STATE_LOOKS = {
    "title": {"size": 13}, "motto": {"size": 14}, "issuer": {"size": 13}, "number": {"size": 13}, "type": {"size": 14},
    "subject": {"size": 14}, "body": {"size": 13}, "post": {"bold": True}, "recipients": {"size": 11},
    "to": {"size": 12, "bold": True, "italic": True},
}

BODY = [
    "Thực hiện chương trình kiểm tra năm 2021, Ban Thường vụ Đảng ủy đã xem xét báo cáo của Đoàn kiểm tra và thông báo "
    "kết luận như sau:",
    "1. Chi bộ Sở Thủy sản đã phổ biến nghị quyết đến toàn thể đảng viên, phân công người theo dõi từng việc.",
    "2. Việc ghi sổ nghị quyết chưa đều; sinh hoạt chuyên đề còn ít, nội dung chưa bám sát nhiệm vụ chuyên môn.",
    "Ban Thường vụ yêu cầu Chi bộ Sở Thủy sản nộp báo cáo khắc phục về Văn phòng Đảng ủy trước ngày 15/4/2021.",
]


def paper(day="12 tháng 3 năm 2021"):
    separator = ";" if "2026" in day else ","
    return {
        "left": [("superior", "ĐẢNG BỘ TỈNH SƠN HÀ"), ("issuer", "ĐẢNG ỦY KHỐI CÁC CƠ QUAN"), ("star", "*"),
                 ("number", "Số 45-TB/ĐUK" if "2026" not in day else "Số 45-TB/ĐU")],
        "right": [("title", "ĐẢNG CỘNG SẢN VIỆT NAM"), ("date", f"Hà Lâm, ngày {day}")],
        "head": [("type", "THÔNG BÁO"), ("subject", "kết luận kiểm tra đối với Chi bộ Sở Thủy sản"),
                 ("hyphens", "-----")],
        "body": [("body", words) for words in BODY],
        "recipients": [("to", "Nơi nhận:"), ("recipients", f"- Chi bộ Sở Thủy sản{separator}"),
                       ("recipients", "- Lưu Văn phòng Đảng ủy.")],
        "signer": [("authority", "T/M BAN THƯỜNG VỤ"), ("post", "PHÓ BÍ THƯ"), ("blank", ""), ("blank", ""),
                   ("name", "Trần Văn Lúa")],
    }


def state_paper():
    sheet = paper()
    sheet["left"] = [("issuer", "ỦY BAN NHÂN DÂN"), ("issuer", "TỈNH SƠN HÀ"), ("number", "Số: 45/TB-UBND")]
    sheet["right"] = [("title", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("motto", "Độc lập - Tự do - Hạnh phúc"),
                      ("date", "Sơn Hà, ngày 12 tháng 3 năm 2021")]
    sheet["head"] = [("type", "THÔNG BÁO"), ("subject", "Về việc kiểm tra các hồ chứa nước"), ("hyphens", "-----")]
    sheet["body"] = [("body", "Ủy ban nhân dân tỉnh thông báo lịch kiểm tra các hồ chứa nước trong mùa mưa như sau:"),
                     ("body", "Sở Thủy sản chuẩn bị hồ sơ của từng hồ và cử người tham gia đoàn./.")]
    sheet["recipients"] = [("to", "Nơi nhận:"), ("recipients", "- Sở Thủy sản;"), ("recipients", "- Lưu: VT.")]
    sheet["signer"] = [("authority", "TM. ỦY BAN NHÂN DÂN"), ("post", "CHỦ TỊCH"), ("blank", ""),
                       ("name", "Trần Văn Lúa")]
    return sheet


def looks(changes, state=False):
    out = {part: dict(look) for part, look in LOOKS.items()}
    for more in (STATE_LOOKS if state else {}), changes or {}:
        for part, look in more.items():
            out[part].update(look)
    return out


# --- as Word writes it ---

class Word:
    """The paper as WordprocessingML. Every part has a style of its own name, based on Normal."""

    def __init__(self, changes=None, sheet=None, state=False):
        self.sheet, self.looks = sheet or paper(), looks(changes, state)
        self.defaults_run = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}"/><w:sz w:val="28"/>'
        self.defaults_paragraph = ""
        self.normal = ""                   # inside w:style of Normal
        self.style_of = {}                 # part -> what its style says besides its look
        self.run_of = {}                   # part -> direct formatting of its runs
        self.styles = ""                   # further styles
        self.theme = None                  # (major, minor)
        self.sections = [self.section()]   # the last one is that of the body's end
        self.table_style = ""
        self.extra = ""                    # paragraphs behind the body
        self.parts = {}

    @staticmethod
    def section(top=20, bottom=20, left=30, right=15, width=210, height=297, gutter=0, landscape=False):
        if landscape:
            width, height = height, width
        t = {k: round(v * TWIPS) for k, v in locals().items() if isinstance(v, (int, float)) and k != "landscape"}
        return (f'<w:sectPr><w:pgSz w:w="{t["width"]}" w:h="{t["height"]}"'
                f'{" w:orient=" + chr(34) + "landscape" + chr(34) if landscape else ""}/>'
                f'<w:pgMar w:top="{t["top"]}" w:right="{t["right"]}" w:bottom="{t["bottom"]}" w:left="{t["left"]}" '
                f'w:header="567" w:footer="567" w:gutter="{t["gutter"]}"/></w:sectPr>')

    def style(self, part):
        look = self.looks[part]
        spacing = f'<w:spacing w:line="{round(look["line"] * 20)}" w:lineRule="exact"/>' if "line" in look else ""
        indent = f'<w:ind w:firstLine="{round(look["indent"] * TWIPS)}"/>' if "indent" in look else ""
        font = f'<w:rFonts w:ascii="{look["font"]}" w:hAnsi="{look["font"]}"/>' if "font" in look else ""
        letters = font + ("<w:b/>" if look.get("bold") else "") + ("<w:i/>" if look.get("italic") else "")
        letters += f'<w:sz w:val="{round(look["size"] * 2)}"/>' if look.get("size") else ""
        says = (f'<w:pPr>{spacing}{indent}<w:jc w:val="{look["align"]}"/></w:pPr><w:rPr>{letters}</w:rPr>')
        return (f'<w:style w:type="paragraph" w:styleId="{part}"><w:name w:val="{part}"/><w:basedOn w:val="Normal"/>'
                f"{self.style_of.get(part, says)}</w:style>")

    def p(self, part, words, more=""):
        run = f'<w:r><w:rPr>{self.run_of.get(part, "")}</w:rPr><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'
        return f'<w:p><w:pPr><w:pStyle w:val="{part}"/>{more}</w:pPr>{run if words else ""}</w:p>'

    def columns(self, left, right):
        cell = lambda parts: "<w:tc>" + "".join(self.p(*part) for part in parts) + "</w:tc>"
        style = f'<w:tblStyle w:val="{self.table_style}"/>' if self.table_style else ""
        return f"<w:tbl><w:tblPr>{style}</w:tblPr><w:tr>{cell(left)}{cell(right)}</w:tr></w:tbl>"

    def document(self):
        sheet = self.sheet
        body = self.columns(sheet["left"], sheet["right"]) + "".join(self.p(*part) for part in sheet["head"])
        for i, part in enumerate(sheet["body"]):
            last = i + 1 == len(sheet["body"]) and len(self.sections) > 1
            body += self.p(*part, more=self.sections[0] if last else "")
        body += self.extra + self.columns(sheet["recipients"], sheet["signer"])
        return f'{HEAD}<w:document {NAMESPACES}><w:body>{body}{self.sections[-1]}</w:body></w:document>'

    def save(self, path):
        styles = (f"{HEAD}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>{self.defaults_run}</w:rPr>"
                  f"</w:rPrDefault><w:pPrDefault><w:pPr>{self.defaults_paragraph}</w:pPr></w:pPrDefault></w:docDefaults>"
                  f'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>{self.normal}'
                  "</w:style>" + "".join(self.style(part) for part in self.looks) + self.styles + "</w:styles>")
        kinds = ["styles"] + (["theme"] if self.theme else [])
        targets = {"styles": "styles.xml", "theme": "theme/theme1.xml"}
        relations = "".join(f'<Relationship Id="r{i}" Type="{R}/{kind}" Target="{targets[kind]}"/>'
                            for i, kind in enumerate(kinds))
        wml = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        parts = {
            "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
            f'ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{wml}.document.main+'
            f'xml"/><Override PartName="/word/styles.xml" ContentType="{wml}.styles+xml"/></Types>',
            "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{relations}'
            "</Relationships>",
            "word/document.xml": self.document(), "word/styles.xml": styles, **self.parts}
        if self.theme:
            faces = "".join(f'<a:{part}Font><a:latin typeface="{face}"/></a:{part}Font>'
                            for part, face in zip(("major", "minor"), self.theme))
            parts["word/theme/theme1.xml"] = (
                f'{HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements>'
                f"<a:fontScheme>{faces}</a:fontScheme></a:themeElements></a:theme>")
        write_zip(path, parts)


# --- by python-docx ---

def save_python(path, changes=None, sheet=None, prepare=None):
    """`prepare` may change the document before it is saved."""
    sheet, look_of = sheet or paper(), looks(changes)
    document = docx.Document()
    aligns = {"left": WD_ALIGN_PARAGRAPH.LEFT, "center": WD_ALIGN_PARAGRAPH.CENTER, "both": WD_ALIGN_PARAGRAPH.JUSTIFY}
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(14)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)

    def write(paragraph, part, words):
        look = look_of[part]
        run = paragraph.add_run(words)
        run.bold, run.italic = look.get("bold"), look.get("italic")
        run.font.size = Pt(look["size"]) if look.get("size") else None
        if "font" in look:
            run.font.name = look["font"]
        paragraph.alignment = aligns[look["align"]]
        if "line" in look:
            paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
            paragraph.paragraph_format.line_spacing = Pt(look["line"])
        if "indent" in look:
            paragraph.paragraph_format.first_line_indent = Mm(look["indent"])

    def columns(left, right):
        row = document.add_table(rows=1, cols=2).rows[0]
        for cell, parts in zip(row.cells, (left, right)):
            for i, (part, words) in enumerate(parts):
                write(cell.paragraphs[0] if i == 0 else cell.add_paragraph(), part, words)

    columns(sheet["left"], sheet["right"])
    for part, words in sheet["head"] + sheet["body"]:
        write(document.add_paragraph(), part, words)
    columns(sheet["recipients"], sheet["signer"])
    if prepare:
        prepare(document)
    document.save(str(path))


def set_face(style, ascii_face=None, other_face=None):
    """The two slots of a font apart, which python-docx's own call cannot."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for slot, face in (("w:ascii", ascii_face), ("w:hAnsi", other_face)):
        if face:
            fonts.set(qn(slot), face)


# --- by LibreOffice ---

OPEN = {name: f"urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0" for name, urn in (
    ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("fo", "xsl-fo-compatible"),
    ("svg", "svg-compatible"))}


def open_text(changes=None, sheet=None, usual=None, page=None, second=None):
    """The paper as flat OpenDocument. `usual`: attributes of the default style's letters; `page`, `second`: changes of
    the first page's layout, and of another that begins with the third paragraph of the body."""
    sheet, look_of = sheet or paper(), looks(changes)
    fine = {"fo:page-width": "210mm", "fo:page-height": "297mm", "fo:margin-top": "20mm", "fo:margin-bottom": "20mm",
            "fo:margin-left": "30mm", "fo:margin-right": "15mm"}
    said = lambda attributes: "".join(f' {k}="{v}"' for k, v in attributes.items())
    letters = {"style:font-name": FONT, "fo:font-size": "14pt", **(usual or {})}
    faces = {FONT, letters["style:font-name"], *(look["font"] for look in look_of.values() if "font" in look)}

    def style(part, more=""):
        look = look_of[part]
        paragraph = {"fo:text-align": {"both": "justify", "left": "start"}.get(look["align"], look["align"])}
        if "line" in look:
            paragraph["fo:line-height"] = f'{look["line"]}pt'
        if "indent" in look:
            paragraph["fo:text-indent"] = f'{look["indent"]}mm'
        run = {"fo:font-size": f'{look["size"]}pt'} if look.get("size") else {}
        run.update({"style:font-name": look["font"]} if "font" in look else {})
        run.update({"fo:font-weight": "bold"} if look.get("bold") else {})
        run.update({"fo:font-style": "italic"} if look.get("italic") else {})
        name, master = (part + "2", ' style:master-page-name="Second"') if more else (part, "")
        return (f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="Standard"{master}>'
                f"<style:paragraph-properties{said(paragraph)}/><style:text-properties{said(run)}/></style:style>")

    p = lambda part, words, turn=False: (f'<text:p text:style-name="{part}{"2" if turn else ""}">{escape(words)}'
                                         "</text:p>")

    def columns(left, right):
        cells = "".join("<table:table-cell>" + "".join(p(*part) for part in parts) + "</table:table-cell>"
                        for parts in (left, right))
        return f'<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row>{cells}' \
               "</table:table-row></table:table>"

    body = columns(sheet["left"], sheet["right"]) + "".join(p(*part) for part in sheet["head"])
    body += "".join(p(*part, second is not None and i == 2) for i, part in enumerate(sheet["body"]))
    body += columns(sheet["recipients"], sheet["signer"])
    layouts = "".join(f'<style:page-layout style:name="{name}"><style:page-layout-properties'
                      f"{said({**fine, **(changed or {})})}/></style:page-layout>"
                      for name, changed in (("L1", page), ("L2", second)))
    spaces = "".join(f' xmlns:{name}="{urn}"' for name, urn in OPEN.items())
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document{spaces} office:version="1.2" '
            'office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls>'
            + "".join(f'<style:font-face style:name="{face}" svg:font-family="\'{face}\'"/>' for face in sorted(faces))
            + '</office:font-face-decls><office:styles><style:default-style style:family="paragraph">'
            f"<style:text-properties{said(letters)}/></style:default-style>"
            '<style:style style:name="Standard" style:family="paragraph"/>'
            + "".join(style(part) for part in look_of) + style("body", "2") + "</office:styles>"
            f"<office:automatic-styles>{layouts}</office:automatic-styles><office:master-styles>"
            '<style:master-page style:name="Standard" style:page-layout-name="L1"/>'
            '<style:master-page style:name="Second" style:page-layout-name="L2"/></office:master-styles>'
            f"<office:body><office:text>{body}</office:text></office:body></office:document>")


def convert(folder, texts):
    """Flat OpenDocument texts by name become docx in one run of LibreOffice."""
    for name, text in texts.items():
        (folder / f"{name}.fodt").write_text(text, encoding="utf-8")
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "docx",
                    "--outdir", str(folder), *(str(folder / f"{name}.fodt") for name in texts)],
                   check=True, capture_output=True, timeout=300)

"""Makes the files that the reader's tests read: good papers, odd ones, hostile ones.

usage: make_docx.py DIRECTORY STAMP       (the stamp is written last, for the build)
"""
import os
import random
import struct
import sys
import zipfile

import page_fixture
from docxmaker import HEAD, NAMESPACES, PACKAGE, R, W, Doc, write_zip

WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def t(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def document(body, head=HEAD, attributes=""):
    return f"{head}<w:document {NAMESPACES}{attributes}><w:body>{body}</w:body></w:document>"


def with_document(xml):
    return Doc(document=xml).package()


def paper():
    doc = Doc()
    doc.letterhead(
        ["ĐẢNG BỘ TỈNH SƠN HÀ", "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH", "*", "Số 12-TB/ĐUK"],
        ["ĐẢNG CỘNG SẢN VIỆT NAM", "", "*Hà Lâm, ngày 05 tháng 3 năm 2021*"])
    doc.paragraph("**THÔNG BÁO**", align="center")
    doc.paragraph("Căn cứ Quy định số 30-QĐ/TW[^1], Ban Thường vụ kết luận *như sau*:", align="both")
    doc.footnote("1", "Quy định về công tác kiểm tra.")
    doc.item("Ưu điểm", number="1.")
    doc.item("Nội dung thứ nhất", number="a)")
    doc.item("Một ý nhỏ", number="-")
    doc.item("Khuyết điểm", number="1.")
    doc.item("Nội dung khác", number="a)")
    doc.table([["TT", "Đơn vị", "Hạn"], ["1", "Chi bộ A", "20/02/2021"], ["2", ["Chi bộ", "B\tC"], ""], ["", "", ""]])
    doc.signature(["*Nơi nhận:*", "- Thường trực Tỉnh ủy (báo cáo)", "- Lưu."],
                  ["T/M BAN THƯỜNG VỤ", "**PHÓ BÍ THƯ**", "", "Nguyễn Văn An"])
    return doc.package()


def inline():
    doc = Doc()
    doc.raw(f"<w:p>{t('một')}<w:r><w:br/></w:r>{t('hai ')}<w:r><w:br/><w:cr/></w:r>{t('ba')}<w:r><w:tab/></w:r>"
            f"{t('bốn')}</w:p>")
    doc.raw(f"<w:p>{t('Số 12')}<w:r><w:noBreakHyphen/></w:r>{t('TB/ĐUK')}<w:r><w:softHyphen/>"
            f'<w:sym w:font="Wingdings" w:char="F0FC"/></w:r>{t(" xong")}</w:p>')
    doc.raw(f'<w:p>{t("giữ ")}<w:ins w:id="1" w:author="A">{t("thêm ")}</w:ins>'
            f'<w:del w:id="2" w:author="A"><w:r><w:delText>bỏ </w:delText></w:r>{t("bỏ nữa ")}</w:del>'
            f'<w:moveFrom w:id="3">{t("chỗ cũ ")}</w:moveFrom><w:moveTo w:id="4">{t("chỗ mới")}</w:moveTo></w:p>')
    doc.raw('<w:p><w:hyperlink r:id="rId9">' + t("liên kết") + "</w:hyperlink>"
            '<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>' + t(" trong ô") +
            "</w:sdtContent></w:sdt></w:p>")
    doc.raw('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + t("trang 7") +
            '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>')
    doc.raw('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t><w:tab/></w:r>'
            '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>hiện m</w:t></w:r>'
            '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2(a)</w:t></w:r></w:p>')
    box = '<w:txbxContent><w:p><w:pPr><w:jc w:val="center"/></w:pPr>' + t("DỰ THẢO") + "</w:p></w:txbxContent>"
    doc.raw("<w:p>" + t("neo ") + f'<w:r><mc:AlternateContent xmlns:wps="{WPS}"><mc:Choice Requires="wps"><w:drawing>'
            f'<wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>'
            "</mc:AlternateContent></w:r>" + t("tiếp") + "</w:p>")
    doc.raw("<w:p><mc:AlternateContent><mc:Fallback>" + t("chỉ dự phòng") +
            "</mc:Fallback></mc:AlternateContent></w:p>")
    doc.raw("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>" + t("không tab") + "</w:p>")
    doc.raw("<w:p>" + t("  ") + "</w:p><w:p/>")
    doc.raw('<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r>'
            "<m:t>x+y</m:t></m:r></m:oMath></w:p>")
    doc.raw("<w:p>" + t("a&amp;b &lt;c&gt; dòng\nmới") + "<!-- ghi chú --><?x y?></w:p>")
    return doc.package()


def tables():
    cell = "<w:tc>{}</w:tc>".format
    p = lambda text: f"<w:p>{t(text)}</w:p>"
    table = lambda *rows: "<w:tbl>" + "".join(f"<w:tr>{''.join(row)}</w:tr>" for row in rows) + "</w:tbl>"
    doc = Doc()
    doc.raw(table([cell(p("một dòng")), cell(p("hai cột"))]))
    doc.raw(table([cell(f"<w:p>{t('ngắt')}<w:r><w:br/></w:r>{t('dòng')}</w:p>"), cell("<w:p/>"), ], [cell(p("dưới"))]))
    doc.raw(table([cell(p("a") + table([cell(p("trong 1")), cell(p("trong 2"))])), cell(p("b")), cell(p("c"))]))
    doc.raw(table([cell(p("a") + table([cell(p("x") + p("y")), cell(p("z"))])), cell(p("b"))]))
    deep = p("đáy")
    for level in range(20):
        deep = table([cell(p(f"lớp {level}") + deep)])
    doc.raw(deep)
    doc.raw(p("hết"))
    return doc.package()


def notes():
    doc = Doc()
    for number in range(1, 13):
        doc.paragraph(f"Câu {number}[^n{number}] và tiếp[^n1].")
        doc.footnote(f"n{number}", f"Chú thích {number}.")
    parts = doc.package()
    parts["word/footnotes.xml"] = parts["word/footnotes.xml"].replace(
        "Chú thích 2.</w:t></w:r></w:p>", "Chú thích 2.</w:t></w:r></w:p><w:p>" + t("dòng hai") + "</w:p>").replace(
        "</w:footnotes>", f'<w:footnote w:id="99"><w:p>{t("không ai dẫn")}</w:p></w:footnote></w:footnotes>')
    parts["word/document.xml"] = parts["word/document.xml"].replace(
        "<w:sectPr>", f'<w:p>{t("mất")}<w:r><w:footnoteReference w:id="77"/></w:r></w:p><w:sectPr>')
    return parts


def in_font(font, text, more=""):
    return (f'<w:r><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>{more}</w:rPr>'
            f'<w:t xml:space="preserve">{text}</w:t></w:r>')


def fonts():
    """Typed before Unicode: TCVN3 in capitals, and VNI with a vowel and its mark in two runs."""
    doc = Doc()
    doc.footnote("n", "Hoïp ôû Haø Laâm.")
    doc.raw("<w:p>" + in_font(".VnTimeH", "héi nghÞ ") + in_font("VNI-Times", "Ban Thöôøng vuï Ñaûng uûy") +
            '<w:r><w:footnoteReference w:id="1"/></w:r></w:p>')
    doc.raw("<w:p>" + in_font("VNI-Times", "soá 5 (to") + in_font("VNI-Times", "å) ôû Haø Laâm", "<w:b/>") + "</w:p>")
    doc.note_order.append("n")
    return doc.package()


def fonts_named():
    doc = Doc()
    doc.raw("<w:p>" + in_font(".VnTime", "Ban Thường vụ Đảng ủy ") +
            in_font(".VnTime", "là cơ quan ") + t("æ ä å ö ï ñ") + "</w:p>")
    return doc.package()


def level(number, fmt, text, more="", start=1):
    return (f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{fmt}"/>{more}'
            f'<w:lvlText w:val="{text}"/></w:lvl>')


def numbering():
    abstract = {
        1: level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2.") + level(2, "lowerLetter", "%3)")
           + level(3, "decimal", "%1-%4", "<w:isLgl/>"),
        2: level(0, "bullet", "\uf0b7") + level(1, "bullet", "+") + level(2, "bullet", "o") + level(3, "none", "")
           + '<w:lvl w:ilvl="4"><w:numFmt w:val="bullet"/><w:lvlText/></w:lvl>',
        3: level(0, "upperLetter", "%1.", start=25) + level(1, "lowerRoman", "(%2)", start=4)
           + level(2, "decimalZero", "%3"),
        4: level(0, "decimal", "Điều %1.", '<w:pStyle w:val="Dieu"/>')
           + level(1, "decimal", "%2.", '<w:pStyle w:val="Khoan"/>'),
        5: '<w:numStyleLink w:val="KieuSo"/>',
        6: '<w:styleLink w:val="KieuSo"/>' + level(0, "decimal", "Mục %1:"),
        7: level(0, "decimal", "%1.") + level(1, "decimal", "%2)", '<w:lvlRestart w:val="0"/>'),
        8: level(0, "decimal", "%1.", start=5),
    }
    nums = {1: (1, ""), 2: (2, ""), 3: (3, ""), 4: (4, ""), 5: (5, ""), 6: (6, ""), 7: (7, ""), 8: (8, ""),
            11: (1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
            12: (8, '<w:lvlOverride w:ilvl="0">' + level(0, "lowerLetter", "%1)") + "</w:lvlOverride>"),
            13: (8, "")}
    xml = "".join(f'<w:abstractNum w:abstractNumId="{i}">{levels}</w:abstractNum>' for i, levels in abstract.items())
    xml += "".join(f'<w:num w:numId="{i}"><w:abstractNumId w:val="{a}"/>{more}</w:num>'
                   for i, (a, more) in nums.items())
    num = lambda i: f'<w:pPr><w:numPr><w:numId w:val="{i}"/></w:numPr></w:pPr>'
    styles = (f'<w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="Dieu"/>{num(4)}</w:style>'
              f'<w:style w:type="paragraph" w:styleId="Khoan"><w:basedOn w:val="Dieu"/></w:style>'
              '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Dieu"/></w:style>'
              '<w:style w:type="paragraph" w:styleId="Vong1"><w:basedOn w:val="Vong2"/></w:style>'
              '<w:style w:type="paragraph" w:styleId="Vong2"><w:basedOn w:val="Vong1"/></w:style>'
              f'<w:style w:type="numbering" w:styleId="KieuSo">{num(6)}</w:style>')
    doc = Doc()

    def item(text, num=None, lvl=None, style=None, more=""):
        inner = f'<w:pStyle w:val="{style}"/>' if style else ""
        if num is not None or lvl is not None:
            inner += "<w:numPr>" + (f'<w:ilvl w:val="{lvl}"/>' if lvl is not None else "")
            inner += (f'<w:numId w:val="{num}"/>' if num is not None else "") + "</w:numPr>"
        doc.raw(f"<w:p><w:pPr>{inner}{more}</w:pPr>{t(text) if text else ''}</w:p>")

    item("la mã", 1, 0), item("mục", 1, 1), item("mục", 1, 1), item("chữ", 1, 2), item("la mã", 1, 0), item("mục", 1, 1)
    item("pháp lý", 1, 3)
    item("làm lại", 11, 0), item("nối tiếp", 11, 0), item("vẫn nối", 1, 0)
    item("chấm", 2, 0), item("cộng", 2, 1), item("tròn", 2, 2), item("không nhãn", 2, 3)
    item("không mẫu", 2, 4)
    item("chữ y", 3, 0), item("chữ z", 3, 0), item("chữ aa", 3, 0), item("iv", 3, 1), item("v", 3, 1), item("01", 3, 2)
    item("điều", style="Dieu"), item("khoản", style="Khoan"), item("khoản", style="Khoan"), item("con", style="Con")
    item("bỏ số", 0, style="Dieu"), item("vòng", style="Vong1"), item("lạ", style="KhongCo"), item("lạ", 999, 0)
    item("ngoài mức", 1, 42)
    item("mượn", 5, 0), item("mượn", 6, 0)
    item("một", 7, 0), item("con", 7, 1), item("hai", 7, 0), item("con nối", 7, 1)
    item("năm", 8, 0), item("", 8, 0), item("bảy", 13, 0), item("thay mức", 12, 0)
    item("", 8, 0, more="<w:rPr><w:del w:id=\"1\"/></w:rPr>")
    item("chín", 8, 0, more='<w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'
         "</w:pPrChange>")
    parts = doc.package()
    parts["word/numbering.xml"] = f"{HEAD}<w:numbering {NAMESPACES}>{xml}</w:numbering>"
    parts["word/styles.xml"] = f"{HEAD}<w:styles {NAMESPACES}>{styles}</w:styles>"
    return parts


def elsewhere():
    """Main part of another name, strict namespace, absolute and climbing targets."""
    relation = lambda i, kind, target: f'<Relationship Id="rId{i}" Type="{R}/{kind}" Target="{target}"/>'
    relations = lambda inner: f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'
    strict = NAMESPACES.replace(W, STRICT)
    return {
        "_rels/.rels": relations(relation(1, "officeDocument", "/doc/main2.xml")),
        "doc/main2.xml": f'{HEAD}<w:document {strict}><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/>'
                         f'<w:numId w:val="1"/></w:numPr></w:pPr>{t("ở nơi khác")}<w:r><w:footnoteReference w:id="5"/></w:r>'
                         "</w:p></w:body></w:document>",
        "doc/_rels/main2.xml.rels": relations(relation(1, "numbering", "../lists/n.xml") +
                                                 relation(2, "footnotes", "f.xml")),
        "lists/n.xml": f'{HEAD}<w:numbering {strict}><w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1/")}'
                       '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
        "doc/f.xml": f'{HEAD}<w:footnotes {strict}><w:footnote w:id="5"><w:p>{t("chú thích xa")}</w:p></w:footnote>'
                     "</w:footnotes>",
    }


def deep(levels):
    return with_document(document("<w:p>" + "<w:smartTag>" * levels + t("sâu") + "</w:smartTag>" * levels + "</w:p>"))


def attributes(count):
    return with_document(document("<w:p " + " ".join(f'a{i}="1"' for i in range(count)) + ">" + t("x") + "</w:p>"))


def namespaces(levels, each):
    opening = "".join("<w:smartTag " + " ".join(f'xmlns:n{lvl}x{i}="u"' for i in range(each)) + ">"
                      for lvl in range(levels))
    return with_document(document("<w:p>" + opening + t("x") + "</w:smartTag>" * levels + "</w:p>"))


def patch(path, old, new, count=-1):
    with open(path, "rb") as file:
        data = file.read()
    assert old in data
    with open(path, "wb") as file:
        file.write(data.replace(old, new, count))


def main(folder, stamp):
    os.makedirs(folder, exist_ok=True)
    at = lambda name: os.path.join(folder, name)

    def write(name, data):
        with open(at(name), "wb") as file:
            file.write(data if isinstance(data, bytes) else data.encode("utf-8"))

    for make in (paper, inline, tables, notes, numbering, elsewhere):
        write_zip(at(make.__name__ + ".docx"), make())
    write_zip(at("stored.docx"), paper(), zipfile.ZIP_STORED)
    write_zip(at("bom.docx"), with_document("\ufeff" + document(f"<w:p>{t('có BOM')}</w:p>")))
    write_zip(at("bare.docx"), {"word/document.xml": document(f"<w:p>{t('chỉ một phần')}</w:p>")})
    write_zip(at("deep-enough.docx"), deep(200))
    write_zip(at("nfd.docx"), with_document(document("<w:p>" + t("Đa\u0309ng u\u0309y") + "</w:p>")))

    write_zip(at("fonts.docx"), fonts())
    write_zip(at("fonts-named.docx"), fonts_named())

    # no text
    write_zip(at("blank.docx"), with_document(document("<w:p/>")))

    # damaged
    whole = open(at("paper.docx"), "rb").read()
    write("truncated.docx", whole[:len(whole) // 2])
    write("head-only.docx", whole[:10])
    write_zip(at("ill.docx"), with_document(document("<w:p><w:r></w:p>")))
    write_zip(at("entity.docx"), with_document(document(f"<w:p>{t('&unknown;')}</w:p>")))
    write_zip(at("no-utf8.docx"), with_document(
        document(f"<w:p>{t('x')}</w:p>").encode().replace(b">x<", b">\xff\xfe<")))
    write_zip(at("utf16.docx"), with_document(document(f"<w:p>{t('x')}</w:p>", head="").encode("utf-16")))
    write_zip(at("latin.docx"), with_document(
        b"<?xml version='1.0' encoding='EBCDIC-US'?>" + document(f"<w:p>{t('x')}</w:p>", head="").encode()))
    stored = open(at("stored.docx"), "rb").read()
    write("bad-crc.docx", stored.replace("THÔNG BÁO".encode(), "THÔNG BÈO".encode()))

    # hostile
    filler = document("<w:p>" + t(" " * (3 * 1024 * 1024)) + "</w:p>")
    write_zip(at("bomb.docx"), with_document(filler))
    write_zip(at("bomb-styles.docx"), {**paper(), "word/styles.xml": filler})
    write_zip(at("lying.docx"), with_document(filler))
    size = len(filler.encode())
    patch(at("lying.docx"), struct.pack("<I", size), struct.pack("<I", 5000))
    write_zip(at("xxe.docx"), with_document(document(
        f"<w:p>{t('&x;')}</w:p>", head=HEAD + '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>')))
    laughs = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 12))
    write_zip(at("laughs.docx"), with_document(document(
        f"<w:p>{t('&l11;')}</w:p>", head=HEAD + f'<!DOCTYPE d [<!ENTITY l0 "ha">{laughs}]>')))
    write_zip(at("laughs-rels.docx"), {**paper(), "_rels/.rels": HEAD + "<!DOCTYPE d><Relationships/>"})
    write_zip(at("deep.docx"), deep(300))
    write_zip(at("attributes.docx"), attributes(1000))
    write_zip(at("attributes-many.docx"), attributes(60000))
    write_zip(at("namespaces.docx"), namespaces(100, 100))
    write_zip(at("entries.docx"), {**paper(), **{f"x/{i}": b"" for i in range(5000)}})
    write_zip(at("runs.docx"), with_document(document("<w:p>" + t("a") * 20000 + "</w:p>")))
    write_zip(at("paragraphs.docx"), with_document(document("<w:p/>" * 20000 + f"<w:p>{t('x')}</w:p>")))
    write_zip(at("cells.docx"), with_document(document("<w:tbl><w:tr>" + "<w:tc/>" * 20000 + "</w:tr></w:tbl>")))
    lists = "".join(f'<w:num w:numId="{i}"/>' for i in range(30000))
    write_zip(at("lists.docx"), {**numbering(), "word/numbering.xml":
                                 f"{HEAD}<w:numbering {NAMESPACES}>{lists}</w:numbering>"})
    noise = random.Random(1)
    words = "".join(noise.choice("abcdefghijklmnop ") for _ in range(200000))
    write_zip(at("megabytes.docx"), with_document(document(f"<w:p>{t(words)}</w:p>")))
    odd = ("<w:p><w:pPr><w:p/><w:tbl/></w:pPr>" + t("lạ") + "</w:p><w:tbl><w:p>" + t("ngoài ô") + "</w:p><w:tc><w:tc>"
           f"<w:p>{t('ô')}</w:p></w:tc><w:tbl><w:tr><w:tc><w:p>{t('trong')}</w:p></w:tc></w:tr></w:tbl></w:tc></w:tbl>")
    write_zip(at("odd.docx"), with_document(document(odd)))

    # formatting
    for name in ("page", "silent", "vietnamese", "many", "aside", "torn"):
        write_zip(at(f"look-{name}.docx"), getattr(page_fixture, name)())

    # something else
    zipped = lambda name, *parts: write_zip(at(name), {part: b"<x/>" for part in parts})
    zipped("sheet.xlsx", "[Content_Types].xml", "xl/workbook.xml")
    zipped("slides.docx", "ppt/presentation.xml")
    zipped("libre.odt", "mimetype", "content.xml")
    zipped("plain.zip", "readme.txt")
    zipped("nothing.docx")
    write_zip(at("locked.docx"), {"word/document.xml": document(f"<w:p>{t('x')}</w:p>")})
    with open(at("locked.docx"), "r+b") as file:  # the flag of traditional encryption, in both headers
        data = bytearray(file.read())
        data[6] |= 1
        data[data.index(b"PK\1\2") + 8] |= 1
        file.seek(0)
        file.write(data)
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
    write("secret.docx", ole + "EncryptedPackage".encode("utf-16-le") + b"\0" * 64)
    write("old.doc", ole + "WordDocument".encode("utf-16-le") + b"\0" * 64)
    write("old.xls", ole + "Workbook".encode("utf-16-le") + b"\0" * 64)
    write("paper.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    write("paper.rtf", b"{\\rtf1\\ansi abc}")
    write("scan.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF")
    write("packed.rar", b"Rar!\x1a\x07\0")
    write("renamed.docx", "Chỉ là chữ")
    write("program.txt", b"\x7fELF\x02\x01\x01\0\0\0")
    write("utf16.txt", "Đảng ủy".encode("utf-16"))
    write("tcvn3.txt", b"\xa7\xb6ng \xf1y")  # too little to know
    write("vni.txt", b"Ban Th\xf6\xf4\xf8ng vu\xef \xd1a\xfbng u\xfby\n")
    write("good.txt", "\ufeffĐảng ủy Khối\r\nHà Lâm\r\n")
    write("docx-by-content.txt", whole)
    write("empty.txt", b"")
    with open(stamp, "w", encoding="ascii") as file:
        file.write("made\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

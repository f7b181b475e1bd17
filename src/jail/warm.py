"""warm.py OUTPUT: a small docx as a C array, which the keeper reads so that its cells are warm. It has one of
everything that a paper of an office has: styles, a theme, a list, a footnote, a table, a section."""
import io
import sys
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
O = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORDS = "Ban Thường vụ yêu cầu các chi bộ trực thuộc thực hiện trước ngày 20/02/2021; đ/c Bí thư chỉ đạo."


def paragraph(properties, words=WORDS, more=""):
    run = f'<w:r><w:rPr><w:b/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{run}{more}</w:p>"


NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>'
CELL = f"<w:tc><w:tcPr/>{paragraph('')}{paragraph('')}</w:tc>"
BODY = "".join([
    f"<w:tbl><w:tblPr/><w:tr>{CELL}{CELL}</w:tr></w:tbl>",
    paragraph('<w:pStyle w:val="B"/><w:jc w:val="both"/><w:spacing w:before="120" w:line="360"/>', more=NOTE),
    paragraph('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') * 12,
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="850"/></w:sectPr>',
])
PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{P}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{P}/relationships">'
        f'<Relationship Id="r1" Type="{O}/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/_rels/document.xml.rels": f'<Relationships xmlns="{P}/relationships">' + "".join(
        f'<Relationship Id="r{i}" Type="{O}/{kind}" Target="{name}.xml"/>' for i, (kind, name) in enumerate(
            [("styles", "styles"), ("numbering", "numbering"), ("footnotes", "footnotes"), ("theme", "theme/theme1"),
             ("settings", "settings")])) + "</Relationships>",
    "word/document.xml": f"<w:document {W}><w:body>{BODY}</w:body></w:document>",
    "word/styles.xml": f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/>'
        '</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="A">'
        '<w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="B">'
        '<w:name w:val="B"/><w:basedOn w:val="A"/><w:rPr><w:sz '
        'w:val="28"/></w:rPr></w:style></w:styles>',
    "word/numbering.xml": f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1">'
        '<w:abstractNumId w:val="0"/></w:num></w:numbering>',
    "word/footnotes.xml": f'<w:footnotes {W}><w:footnote w:id="2">{paragraph("")}</w:footnote></w:footnotes>',
    "word/settings.xml": f"<w:settings {W}/>",
    "word/theme/theme1.xml": '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        '<a:themeElements><a:fontScheme name="x"><a:minorFont><a:latin typeface="Times New Roman"/></a:minorFont>'
        '</a:fontScheme>'
        "</a:themeElements></a:theme>",
}


def main(output):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as docx:
        for name, text in PARTS.items():
            docx.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), HEAD + text, zipfile.ZIP_DEFLATED)
    values = [str(byte) for byte in packed.getvalue()]
    lines = [", ".join(values[i:i + 20]) for i in range(0, len(values), 20)]
    with open(output, "w", encoding="ascii") as out:
        out.write("static const unsigned char warm_docx[] = {\n    " + ",\n    ".join(lines) + ",\n};\n")


main(sys.argv[1])

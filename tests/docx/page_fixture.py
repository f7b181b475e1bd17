"""Formatting of every kind in one docx, and hostile formatting; for the reader's tests."""
from docxmaker import HEAD, NAMESPACES, R, Doc

A = "http://schemas.openxmlformats.org/drawingml/2006/main"


def styles(inner, defaults=""):
    return f"{HEAD}<w:styles {NAMESPACES}>{defaults}{inner}</w:styles>"


def style(kind, name, says="", based_on=None, more=""):
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return f'<w:style w:type="{kind}" w:styleId="{name}"{more}><w:name w:val="Kiểu {name}"/>{base}{says}</w:style>'


def theme(major, minor, more=""):
    fonts = "".join(f'<a:{part}Font><a:latin typeface="{face}"/><a:font script="Viet" typeface="Arial"/></a:{part}Font>'
                    for part, face in (("major", major), ("minor", minor)))
    return f'{HEAD}<a:theme xmlns:a="{A}"><a:themeElements><a:fontScheme>{fonts}</a:fontScheme></a:themeElements></a:theme>'


def section(width=11906, height=16838, top=1134, right=851, bottom=1134, left=1701, orient=""):
    return (f'<w:sectPr><w:pgSz w:w="{width}" w:h="{height}"{orient}/><w:pgMar w:top="{top}" w:right="{right}" '
            f'w:bottom="{bottom}" w:left="{left}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>')


DEFAULTS = ('<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'
            '<w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" '
            'w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>')
STYLES = (
    style("paragraph", "Normal", '<w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr>', more=' w:default="1"')
    + style("paragraph", "Goc", '<w:link w:val="GocChu"/><w:pPr><w:spacing w:line="360" w:lineRule="exact"/>'
            '<w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>', "Normal")
    + style("character", "GocChu", '<w:rPr><w:sz w:val="36"/></w:rPr>')
    + style("paragraph", "Con", "<w:rPr><w:i/></w:rPr>", "Goc")
    + style("character", "Dam", "<w:rPr><w:b/></w:rPr>")
    + style("paragraph", "Vong1", '<w:rPr><w:sz w:val="30"/></w:rPr>', "Vong2")
    + style("paragraph", "Vong2", '<w:rPr><w:i/></w:rPr>', "Vong1")
    + style("table", "Luoi", '<w:rPr><w:sz w:val="20"/><w:i/></w:rPr>'
            '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>'))


def r(text, says=""):
    return f'<w:r><w:rPr>{says}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(inner, says=""):
    return f"<w:p><w:pPr>{says}</w:pPr>{inner}</w:p>"


def with_parts(body, sheet, **parts):
    """A docx of this body and these styles; parts by their name in the folder word."""
    package = Doc(document=f"{HEAD}<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>").package()
    package["word/styles.xml"] = sheet
    for name, xml in parts.items():
        package["word/theme/theme1.xml" if name == "theme" else f"word/{name}.xml"] = xml
    return package


def page():
    box = "<w:txbxContent>" + p(r("trong hộp", '<w:sz w:val="18"/>')) + "</w:txbxContent>"
    cell = p(r("trong ô"), '<w:pStyle w:val="Normal"/>') + p(r("ô thẳng", '<w:i w:val="0"/>'))
    body = (
        p(r("Thường ") + r("như trước"))
        + p(r("  Con") + r(" mạnh", '<w:rStyle w:val="Dam"/>') + r(" thẳng", '<w:b w:val="0"/><w:sz w:val="31"/>')
            + r(" nối", '<w:rStyle w:val="Goc"/>'), '<w:pStyle w:val="Con"/><w:ind w:hanging="283"/>')
        + p(r("Vòng"), '<w:pStyle w:val="Vong1"/>' + section(left=1134))
        + p("<w:r><w:tab/></w:r>" + r("neo ") + f"<w:r><w:pict>{box}</w:pict></w:r>" + r("chủ đề", '<w:rFonts w:asciiTheme="majorHAnsi"/>'))
        + f'<w:tbl><w:tblPr><w:tblStyle w:val="Luoi"/></w:tblPr><w:tr><w:tc>{cell}</w:tc></w:tr></w:tbl>'
        + p(r("ie\u0302\u0301t"), '<w:spacing w:line="18pt" w:lineRule="atLeast" w:before="0.5in"/>'
            '<w:pStyle w:val="Mất"/>')
        + section(16838, 11906, orient=' w:orient="landscape"'))
    return with_parts(body, styles(STYLES, DEFAULTS), theme=theme("Cambria", "Calibri"))


def silent():
    """Nothing is said at all: no styles, no theme, no section."""
    return with_parts(p(r("im lặng")), None)


def vietnamese():
    return with_parts(p(r("chủ đề")), styles("", DEFAULTS), theme=theme("Cambria", "Calibri"),
                      settings=f'{HEAD}<w:settings {NAMESPACES}><w:themeFontLang w:val="vi-VN"/></w:settings>')


def many():
    """As many styles as are let in, each based on the one before it; every run in another one, with huge numbers."""
    chain = "".join(style("paragraph", f"s{i}", f'<w:rPr><w:sz w:val="{20 + i % 2}"/></w:rPr>', f"s{i - 1}")
                    for i in range(19000))
    says = ('<w:spacing w:line="99999999999999999999" w:before="-99999999" w:after="9e9"/>'
            '<w:ind w:firstLine="2147483648"/>')
    body = "".join(p(r("a", f'<w:sz w:val="{9000000000 + i}"/>') + r("b"), f'<w:pStyle w:val="s{i}"/>{says}')
                   for i in range(0, 19000, 10))
    return with_parts(body + section(-5, 2 ** 40, top=-1134), styles(chain, DEFAULTS))


def aside():
    """Words where no words may be: they must be passed over, with formatting asked for or not."""
    odd = p(r("không"))
    body = (p(r("một") + f"<w:r><w:t>hai<w:sectPr>{odd}<w:pgSz w:w=\"1\"/></w:sectPr>ba</w:t></w:r>")
            + f"<w:tbl><w:tblPr>{odd}<w:tblStyle/></w:tblPr><w:tr><w:tc>{p(r('ô'))}</w:tc></w:tr></w:tbl>"
            + p(r("bốn  ") + "<w:r><w:br/></w:r>" + r("năm", "<w:b/>"), f"<w:sectPr>{odd}</w:sectPr>"))
    return with_parts(body, styles("", DEFAULTS))


def torn():
    """A theme that is cut off: the text is there, its form is not known."""
    return with_parts(p(r("chữ vẫn còn")), styles("", DEFAULTS), theme=theme("Cambria", "Calibri")[:90])

"""The form of the page in docx of three makers: every planted fault is found, by its rule and with whom to blame, and
nothing else is; their clean twins have no finding at all."""
import json
import os
import pathlib
import random
import re
import subprocess
import zipfile

import pytest
from docx.shared import Mm, Pt

from page_papers import FONT, Word, convert, open_text, paper, save_python, set_face, state_paper, write_zip

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXE = os.environ.get("DONDOC_EXE", str(ROOT / "build/dondoc"))
SUMMER = "12 tháng 6 năm 2026"


def run(*args, language="C.UTF-8"):
    env = dict(os.environ, LC_ALL=language)
    return subprocess.run([EXE, *map(str, args)], capture_output=True, text=True, env=env, timeout=60)


def findings(path):
    ran = run("check", "--notes", "--json", path)
    assert ran.returncode in (0, 1), ran.stderr
    return [d for d in json.loads(ran.stdout)["diagnostics"] if d["rule"].startswith("page.")]


def assert_only(path, rule, *words):
    """One finding, of this rule; its message has the words; its place holds something."""
    found = findings(path)
    assert [d["rule"] for d in found] == [rule], found
    for word in words:
        assert word in found[0]["message"], found[0]["message"]
    assert found[0]["span"][0] < found[0]["span"][1]
    return found[0]


# --- as Word writes it ---

def word(**fields):
    changes, sheet, state = fields.pop("changes", None), fields.pop("sheet", None), fields.pop("state", False)
    made = Word(changes, sheet, state)
    for name, value in fields.items():
        setattr(made, name, value)
    return made


def says(letters="", paragraph=""):
    return f"<w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr>"


def face(name):
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"/>'


def character(name, letters):
    return f'<w:style w:type="character" w:styleId="{name}"><w:name w:val="{name}"/><w:rPr>{letters}</w:rPr></w:style>'


def based(name, base, letters="", paragraph=""):
    return (f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/><w:basedOn w:val="{base}"/>'
            f"{says(letters, paragraph)}</w:style>")


BY_THEME = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="28"/>'
BODY = '<w:spacing w:line="360" w:lineRule="exact"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>'
SHEET = Word.section

WORD = {
    "font in docDefaults": (dict(defaults_run=face("Calibri")), "page.font", "“Calibri”", "docDefaults"),
    "font in the theme": (dict(defaults_run=BY_THEME, theme=("Times New Roman", "Cambria")), "page.font", "“Cambria”",
                          "phông chủ đề"),
    "font in Normal": (dict(normal=f"<w:rPr>{face('Arial')}</w:rPr>"), "page.font", "“Arial”", "kiểu đoạn “Normal”"),
    "font two styles down": (dict(style_of={"body": '<w:basedOn w:val="Giua"/>' + says('<w:sz w:val="28"/>', BODY)},
                                  styles=based("Giua", "Goc") + based("Goc", "Normal", face(".VnTime"))),
                             "page.font", "“.VnTime”", "kiểu đoạn “Goc”", "4 đoạn"),
    "font in a run": (dict(run_of={"subject": face("Verdana")}), "page.font", "“Verdana”", "đặt ngay tại chỗ"),
    "font in a character style": (dict(run_of={"date": '<w:rStyle w:val="Chu"/>'}, styles=character("Chu", face("Tahoma"))),
                                  "page.font", "“Tahoma”", "kiểu chữ “Chu”"),
    "font of marked letters only": (dict(run_of={"body": '<w:rFonts w:hAnsi="Arial"/>'}), "page.font", "“Arial”"),
    "font in a table": (dict(extra=Word().columns([("cell", "TT")], [("cell", "Đơn vị")]).replace(
        "<w:rPr></w:rPr>", f"<w:rPr>{face('Arial')}</w:rPr>")), "page.font", "“Arial”"),
    "size in docDefaults": (dict(changes={"body": {"size": None}}, defaults_run=face(FONT) + '<w:sz w:val="26"/>'),
                            "page.size", "nội dung là 13,", "docDefaults"),
    "size in half points": (dict(run_of={"body": '<w:sz w:val="27"/>'}), "page.size", "13,5", "đặt ngay tại chỗ"),
    "size in a style": (dict(changes={"issuer": {"size": 11}}), "page.size", "tên cơ quan ban hành là 11",
                        "kiểu đoạn “issuer”"),
    "size in a linked style": (dict(run_of={"title": '<w:rStyle w:val="Dau"/>'},
                                    styles=based("Dau", "Normal").replace("<w:basedOn", '<w:link w:val="DauChu"/><w:basedOn')
                                    + character("DauChu", '<w:sz w:val="24"/>')),
                               "page.size", "tiêu đề là 12", "kiểu chữ “DauChu”"),
    "size in a table style": (dict(changes={"number": {"size": None}}, defaults_run=face(FONT), table_style="Luoi",
                                   styles='<w:style w:type="table" w:styleId="Luoi"><w:name w:val="Luoi"/>'
                                          '<w:rPr><w:sz w:val="20"/></w:rPr></w:style>'),
                              "page.size", "số và ký hiệu là 10", "kiểu bảng “Luoi”"),
    "size of the authority": (dict(changes={"authority": {"size": 12}}), "page.size", "quyền hạn ký là 12"),
    "size of recipients": (dict(changes={"recipients": {"size": 14}}), "page.size-recipients", "phải là 11 - 12"),
    "bold undone by a second bold style": (dict(run_of={"type": '<w:rStyle w:val="Dam"/>'},
                                                styles=character("Dam", "<w:b/>")),
                                           "page.bold", "Phải in đậm tên loại", "kiểu chữ “Dam”"),
    "bold superior": (dict(changes={"superior": {"bold": True}}), "page.bold", "Không in đậm tên cơ quan cấp trên"),
    "name not bold": (dict(run_of={"name": '<w:b w:val="0"/>'}), "page.bold", "họ tên", "đặt ngay tại chỗ"),
    "bold post": (dict(changes={"post": {"bold": True}}), "page.post", "chức vụ"),
    "upright date": (dict(changes={"date": {"italic": False}}), "page.italic", "Phải in nghiêng địa danh và ngày"),
    "slanted subject": (dict(run_of={"subject": "<w:i/>"}), "page.italic", "Không in nghiêng trích yếu"),
    "exact line spacing": (dict(changes={"body": {"line": 16}}), "page.line-spacing", "16 pt", "kiểu đoạn “body”",
                           "4 đoạn"),
    "line spacing in docDefaults": (dict(style_of={"body": says('<w:sz w:val="28"/>',
                                                                BODY.replace('w:line="360" w:lineRule="exact"', ""))},
                                         defaults_paragraph='<w:spacing w:line="240" w:lineRule="auto"/>'),
                                    "page.line-spacing", "16,1 pt", "docDefaults"),
    "wide line spacing of 2026": (dict(changes={"body": {"line": 24}}, sheet=paper(SUMMER)), "page.line-spacing",
                                  "từ 18 đến 22 pt"),
    "no indent": (dict(changes={"body": {"indent": 0}}), "page.indent", "thụt 0 mm", "kiểu đoạn “body”"),
    "left-aligned type": (dict(changes={"type": {"align": "left"}}), "page.align", "Phải căn giữa tên loại"),
    "margins": (dict(sections=[SHEET(left=20, right=20)]), "page.margin", "lề trái 20 mm (phải 30), lề phải 20 mm"),
    "margins in the first of two sections": (dict(sections=[SHEET(top=25), SHEET()]), "page.margin", "lề trên 25 mm"),
    "margins in the second section": (dict(sections=[SHEET(), SHEET(bottom=10)]), "page.margin", "lề dưới 10 mm"),
    "gutter": (dict(sections=[SHEET(gutter=10)]), "page.margin", "lề trái 40 mm"),
    "letter paper": (dict(sections=[SHEET(width=215.9, height=279.4)]), "page.paper", "216 × 279 mm"),
    "State paper, size of the body": (dict(state=True, sheet=state_paper(), changes={"body": {"size": 15}}),
                                      "page.size", "phải là 13 - 14"),
    "State paper, post": (dict(state=True, sheet=state_paper(), changes={"post": {"bold": False}}), "page.bold",
                          "Phải in đậm chức vụ"),
    "State paper, margins": (dict(state=True, sheet=state_paper(), sections=[SHEET(left=25)]), "page.margin",
                             "phải 30 - 35"),
}


@pytest.mark.parametrize("name", WORD)
def test_a_fault_as_word_writes_it_is_found(name, tmp_path):
    fields, rule, *words = WORD[name]
    word(**fields).save(tmp_path / "paper.docx")
    assert_only(tmp_path / "paper.docx", rule, *words)


HIDDEN = f'<w:p><w:r><w:rPr>{face("Arial")}<w:vanish/></w:rPr><w:t>ẩn đi</w:t></w:r></w:p>'
EMPTY = f'<w:p><w:pPr><w:rPr>{face("Arial")}<w:sz w:val="8"/></w:rPr></w:pPr></w:p>'
TRACKED = (f'<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr><w:r><w:rPr><w:rPrChange w:id="1" w:author="A"><w:rPr>'
           f'{face("Arial")}<w:sz w:val="10"/></w:rPr></w:rPrChange></w:rPr><w:t>Đoạn đã sửa được giữ nguyên.</w:t></w:r>'
           f'<w:del w:id="2" w:author="A"><w:r><w:rPr>{face("Arial")}</w:rPr><w:delText>bỏ</w:delText></w:r></w:del></w:p>')
MARKED = ('<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr><w:r><w:t>Diện tích là 12 m</w:t></w:r><w:r><w:rPr>'
          '<w:sz w:val="18"/><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t> đất.</w:t></w:r></w:p>')
TABBED = ('<w:p><w:pPr><w:pStyle w:val="body"/><w:ind w:firstLine="0"/></w:pPr><w:r><w:tab/><w:t>Đoạn thụt bằng phím '
          'Tab trông cũng như các đoạn khác.</w:t></w:r></w:p>')
SMALL_TABLE = Word().columns([("cell", "TT"), ("cell", "1")], [("cell", "Đơn vị"), ("cell", "Sở Thủy sản")])

CLEAN = {
    "font in docDefaults": dict(),
    "font in the theme": dict(defaults_run=BY_THEME, theme=("Calibri Light", "Times New Roman")),
    "font in Normal over another default": dict(defaults_run=face("Calibri"), normal=f"<w:rPr>{face(FONT)}</w:rPr>"),
    "font in every style": dict(defaults_run=BY_THEME, theme=("Calibri", "Calibri"),
                                changes={p: {"font": FONT.upper()} for p in Word().looks}),
    "theme that is not there": dict(defaults_run=BY_THEME),
    "nothing said of fonts": dict(defaults_run='<w:sz w:val="28"/>'),
    "bold by two styles and a run": dict(run_of={"type": '<w:rStyle w:val="Dam"/><w:b/>'},
                                         styles=character("Dam", "<w:b/>")),
    "paper of 2026": dict(sheet=paper(SUMMER)),
    "State paper": dict(state=True, sheet=state_paper()),
    "a lying page for a table": dict(sections=[SHEET(), SHEET(landscape=True, left=20, right=20, top=30)]),
    "two equal sections": dict(sections=[SHEET(), SHEET()]),
    "margins rounded": dict(sections=[SHEET(top=20.5, bottom=19.4, left=29.99, right=15.02)]),
    "hidden, empty, tracked": dict(extra=HIDDEN + EMPTY + TRACKED),
    "raised digits, tabs, small table": dict(extra=MARKED + TABBED + SMALL_TABLE),
    "at least 18 points": dict(style_of={"body": says('<w:sz w:val="28"/>', BODY.replace("exact", "atLeast"))}),
    "one line and a fifth": dict(style_of={"body": says('<w:sz w:val="28"/>', BODY.replace(
        'w:line="360" w:lineRule="exact"', 'w:line="288" w:lineRule="auto"'))}),
    "indent of the whole paragraph": dict(style_of={"body": says('<w:sz w:val="28"/>', BODY.replace(
        'w:firstLine="567"', 'w:left="567"'))}),
}


@pytest.mark.parametrize("name", CLEAN)
def test_a_clean_paper_as_word_writes_it_has_no_finding(name, tmp_path):
    word(**CLEAN[name]).save(tmp_path / "paper.docx")
    assert findings(tmp_path / "paper.docx") == []


def test_what_is_older_or_unknown_is_not_measured(tmp_path):
    for i, day in enumerate(("12 tháng 3 năm 2010", "tháng 3 năm 2021")):
        word(sheet=paper(day), sections=[SHEET(left=10)], defaults_run=face("Arial")).save(tmp_path / f"{i}.docx")
        assert findings(tmp_path / f"{i}.docx") == []


# --- by python-docx ---

def style_face(document):
    document.styles["Normal"].font.name = "Arial"


def default_size(document):
    document.styles["Normal"].font.size = Pt(12)


def other_section(document):
    second = document.add_section()
    document.add_paragraph("Phụ lục kèm theo.")
    second.left_margin = Mm(20)


PYTHON = {
    "font in a style": (dict(prepare=style_face), "page.font", "“Arial”", "kiểu đoạn “Normal”"),
    "font in runs": (dict(changes={"body": {"font": "Courier New"}}), "page.font", "“Courier New”", "tại chỗ"),
    "font of marked letters": (dict(prepare=lambda d: set_face(d.styles["Normal"], FONT, "Calibri")), "page.font",
                               "“Calibri”"),
    "size in a style": (dict(changes={"body": {"size": None}}, prepare=default_size), "page.size", "là 12", "Normal"),
    "size of the subject": (dict(changes={"subject": {"size": 13.5}}), "page.size", "trích yếu là 13,5"),
    "type not bold": (dict(changes={"type": {"bold": None}}), "page.bold", "tên loại"),
    "line spacing": (dict(changes={"body": {"line": 15}}), "page.line-spacing", "15 pt"),
    "indent": (dict(changes={"body": {"indent": 25}}), "page.indent", "thụt 25 mm"),
    "margins in a second section": (dict(prepare=other_section), "page.margin", "lề trái 20 mm"),
    "paper": (dict(prepare=lambda d: setattr(d.sections[0], "page_height", Mm(330))), "page.paper", "210 × 330"),
}


@pytest.mark.parametrize("name", PYTHON)
def test_a_fault_made_by_python_docx_is_found(name, tmp_path):
    fields, rule, *words = PYTHON[name]
    save_python(tmp_path / "paper.docx", **fields)
    assert_only(tmp_path / "paper.docx", rule, *words)


def test_a_clean_paper_made_by_python_docx_has_no_finding(tmp_path):
    save_python(tmp_path / "paper.docx")
    assert findings(tmp_path / "paper.docx") == []


# --- by LibreOffice ---

LIBRE = {
    "default-font": (dict(usual={"style:font-name": "Arial"}), "page.font", "“Arial”"),
    "font": (dict(changes={"body": {"font": "Verdana"}}), "page.font", "“Verdana”", "kiểu đoạn “body”"),
    "size": (dict(changes={"body": {"size": 12}}), "page.size", "nội dung là 12"),
    "half-size": (dict(changes={"number": {"size": 11.5}}), "page.size", "số và ký hiệu là 11,5"),
    "bold": (dict(changes={"issuer": {"bold": False}}), "page.bold", "tên cơ quan ban hành"),
    "italic": (dict(changes={"date": {"italic": False}}), "page.italic", "địa danh và ngày"),
    "line": (dict(changes={"body": {"line": 14}}), "page.line-spacing", "14 pt"),
    "indent": (dict(changes={"body": {"indent": 0}}), "page.indent"),
    "margin": (dict(page={"fo:margin-left": "20mm"}), "page.margin", "lề trái 20 mm"),
    "second": (dict(second={"fo:margin-right": "25mm"}), "page.margin", "lề phải 25 mm"),
    "paper": (dict(page={"fo:page-width": "176mm", "fo:page-height": "250mm"}), "page.paper", "176 × 250"),
}
LIBRE_CLEAN = {"clean": {}, "clean-theme-like": {"usual": {"fo:font-size": "12pt"}}, "clean-second": {"second": {}}}


@pytest.fixture(scope="module")
def libre(tmp_path_factory):
    folder = tmp_path_factory.mktemp("libre")
    convert(folder, {**{name: open_text(**fields) for name, (fields, *_) in LIBRE.items()},
                     **{name: open_text(**fields) for name, fields in LIBRE_CLEAN.items()}})
    return folder


@pytest.mark.parametrize("name", LIBRE)
def test_a_fault_made_by_libreoffice_is_found(name, libre):
    _, rule, *words = LIBRE[name]
    assert_only(libre / f"{name}.docx", rule, *words)


@pytest.mark.parametrize("name", LIBRE_CLEAN)
def test_a_clean_paper_made_by_libreoffice_has_no_finding(name, libre):
    assert findings(libre / f"{name}.docx") == []


# --- how it is shown ---

def test_places_are_those_of_the_text_in_every_output(tmp_path):
    path = tmp_path / "paper.docx"
    word(changes={"issuer": {"size": 11}}).save(path)
    lines = run("read", "--text", path).stdout.split("\n")
    line = lines.index("ĐẢNG ỦY KHỐI CÁC CƠ QUAN") + 1
    shown = run("check", path).stdout
    assert f"{path}:{line}:1: cảnh báo: Cỡ chữ của tên cơ quan ban hành là 11" in shown and "[page.size]" in shown
    assert "    ^~~~~~~~~~~~~~~~~~~~~~~~\n" in shown
    english = run("check", path, language="en").stdout
    assert "The letters of the issuing body are 11" in english and "paragraph style “issuer”" in english
    found = json.loads(run("check", "--sarif", path).stdout)["runs"][0]["results"]
    region = next(r for r in found if r["ruleId"] == "page.size")["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"]) == (line, 1)
    assert findings(path)[0]["line"] == line


def mutate(noise, xml):
    """One attribute gets a value that is too big, of another place, or no number; or one element is said twice."""
    odd = ["99999999999999999999", "-1", "", "9e9", "12.5pt", "0x10", "Normal", "body", "subject", "exact", "both"]
    for _ in range(noise.randint(1, 6)):
        if noise.random() < 0.7:
            value = noise.choice(list(re.finditer(r'w:\w+="([^"]*)"', xml)))
            xml = xml[:value.start(1)] + noise.choice(odd) + xml[value.end(1):]
        else:
            empty = list(re.finditer(r"<w:\w+( [^<>]*)?/>", xml))
            twice, where = noise.choice(empty), noise.choice(empty)
            xml = xml[:where.end()] + twice.group(0) + xml[where.end():]
    return xml


@pytest.mark.parametrize("seed", range(120))
def test_odd_formatting_is_read_and_points_into_the_text(seed, tmp_path):
    noise = random.Random(seed)
    made = word(sections=[SHEET(), SHEET(left=20)], styles=based("Vong", "Giua") + based("Giua", "Vong"),
                table_style="Vong", extra=MARKED + TABBED + SMALL_TABLE + HIDDEN + EMPTY)
    made.save(tmp_path / "fine.docx")
    with zipfile.ZipFile(tmp_path / "fine.docx") as package:
        parts = {name: package.read(name).decode() for name in package.namelist()}
    for part in ("word/document.xml", "word/styles.xml"):
        head, body = parts[part][:parts[part].index(">", 60) + 1], parts[part][parts[part].index(">", 60) + 1:]
        parts[part] = head + mutate(noise, body)
    write_zip(tmp_path / "odd.docx", parts)
    text = run("read", "--text", tmp_path / "odd.docx").stdout.encode()
    ran = run("check", "--notes", "--json", tmp_path / "odd.docx")
    assert ran.returncode in (0, 1), ran.stderr
    for found in json.loads(ran.stdout)["diagnostics"]:
        assert 0 <= found["span"][0] <= found["span"][1] <= len(text)


def test_an_office_may_mute_a_rule_of_the_page(tmp_path):
    word(sections=[SHEET(left=25)]).save(tmp_path / "paper.docx")
    (tmp_path / "own.txt").write_text("page.margin off\n", encoding="utf-8")
    assert "page.margin" in run("check", tmp_path / "paper.docx").stdout
    assert "page.margin" not in run("check", "--rules", tmp_path / "own.txt", tmp_path / "paper.docx").stdout


def test_plain_text_has_no_form(tmp_path):
    (tmp_path / "paper.txt").write_text(run("read", "--text", make_clean(tmp_path)).stdout, encoding="utf-8")
    assert findings(tmp_path / "paper.txt") == []


def make_clean(folder):
    word().save(folder / "clean.docx")
    return folder / "clean.docx"

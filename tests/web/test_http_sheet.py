"""The office's own table of tasks in the browser: looked at, its columns corrected, written, taken back."""
import io
import re
import zipfile

from served import Client, carried
from test_http_orgs import BLOCK

HEAD = "STT,Số/ký hiệu,Ngày ban hành,Trích yếu,Nội dung nhiệm vụ,Đơn vị chủ trì,Phối hợp,Thời hạn,Trạng thái,Kết quả\n"


def send(clerk, text, name="theo-doi.csv"):
    content = text if isinstance(text, bytes) else text.encode()
    return clerk.post(clerk.base + "/nhap-bang", data=clerk.marks(), files={"tep": (name, content)}, timeout=60)


def owed(clerk, words):
    """Open assignments of the tasks whose words these are: (state, due)."""
    rows = clerk.page("/viec.json?gioi-han=500").json()["items"]
    return [row for row in rows if words in row["words"]]


def workbook(rows):
    """A workbook of one sheet: texts, and numbers that a style makes days."""
    def cell(value):
        if isinstance(value, int):
            return f'<c s="1"><v>{value}</v></c>'
        return f'<c t="inlineStr"><is><t>{value}</t></is></c>'
    sheet = "".join(f"<row>{''.join(cell(value) for value in row)}</row>" for row in rows)
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/officeDocument"'
                       ' Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Bảng" sheetId="1" r:id="r1"/>'
                           "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1"'
                                      f' Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2"'
                                      f' Type="{office}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
                         "</styleSheet>",
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{sheet}</sheetData></worksheet>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as book:
        for name, text in parts.items():
            book.writestr(name, text)
    return out.getvalue()


def test_a_table_is_looked_at_written_and_taken_back(clerk):
    look = send(clerk, HEAD + f"1,801-TB/TU,05/01/2021,về kiểm tra,Lập bảng một,{BLOCK},,30/06/2031,,\n"
                              f"2,,,,Lập bảng hai,{BLOCK},,,Hoàn thành,\n3,802-TB/TU,05/01/2021,v,Lập bảng ba,Sở Lạ,,,,\n")
    assert look.status_code == 200 and "thêm 2 nhiệm vụ" in look.text and "Sở Lạ" in look.text, look.text
    assert "1 nhiệm vụ cần nhập ngày; 1 nhiệm vụ ghi là xong" in look.text
    assert owed(clerk, "Lập bảng") == []
    fields = carried(look.text, "keep-form")
    assert len(fields["cot"]) == 16
    stopped = clerk.submit("/nhap-bang/ghi", fields)
    assert stopped.status_code == 422 and "1 dòng sai" in stopped.text and owed(clerk, "Lập bảng") == []
    written = clerk.submit("/nhap-bang/ghi", {**fields, "rieng": "1"})
    assert written.status_code == 200 and "Đã ghi." in written.text and "Sở Lạ" in written.text, written.text
    assert len(owed(clerk, "Lập bảng")) == 2
    batch = re.search(r"/nhap-bang/\d+", written.url)[0]
    assert "theo-doi.csv" in clerk.page("/nhap-bang").text
    # sent once more it has nothing to do
    assert "đã có" in send(clerk, HEAD + f"1,801-TB/TU,05/01/2021,về kiểm tra,Lập bảng một,{BLOCK},,,,\n").text
    undone = clerk.submit(batch + "/hoan-tac")
    assert "đã hủy" in undone.text and 'id="undo"' not in undone.text
    assert clerk.submit(batch + "/hoan-tac").status_code == 409


def test_a_batch_that_somebody_went_on_with_says_who(clerk):
    look = send(clerk, HEAD + f"1,803-TB/TU,05/01/2021,v,Lập bảng bốn,{BLOCK},,30/06/2031,,\n")
    written = clerk.submit("/nhap-bang/ghi", carried(look.text, "keep-form"))
    row, = owed(clerk, "Lập bảng bốn")
    clerk.submit(f"/phan-cong/{row['id']}/nhan", {"ghi-chu": ""})
    page = clerk.page(re.search(r"/nhap-bang/\d+", written.url)[0]).text
    assert 'id="obstacles"' in page and f"/phan-cong/{row['id']}" in page and 'id="undo"' not in page


def test_a_person_says_which_column_is_what(clerk):
    look = send(clerk, f"Một;Hai;Ba;Bốn\nviệc lạ của bảng năm;{BLOCK};x;1/7/2031\n")
    assert look.status_code == 200 and 'id="keep-form"' not in look.text
    assert 'id="first"' in look.text and 'value="1"' in look.text.split('id="first"')[1][:200]
    form = look.text.split('id="columns-form"')[1].split("</form>")[0]
    names = re.findall(r'id="cot-([a-z]+)"', form)
    chosen = {"words": "1", "lead": "2", "due": "4"}
    again = clerk.submit("/nhap-bang/xem", {**carried(look.text, "columns-form"), "ngay": "hoi", "dau": "1",
                                            "cot": [chosen.get(name, "0") for name in names]})
    assert "thêm 1 nhiệm vụ" in again.text and "01/07/2031" in again.text, again.text
    assert clerk.submit("/nhap-bang/ghi", carried(again.text, "keep-form")).status_code == 200
    assert len(owed(clerk, "việc lạ của bảng năm")) == 1


def test_days_of_a_workbook_that_excel_turned_round_are_asked_about(clerk):
    # 44198 is 02/01/2021, which somebody typed as 1/2
    book = workbook([["Số ký hiệu", "Ngày ban hành", "Nội dung nhiệm vụ", "Chủ trì", "Hạn"],
                     ["804-TB/TU", 44198, "Lập bảng sáu", BLOCK, "25/12/2031"],
                     ["805-TB/TU", "15/01/2021", "Lập bảng bảy", BLOCK, "26/12/2031"]])
    look = send(clerk, book, "theo-doi.xlsx")
    assert "đã đảo ngày và tháng: 02/01/2021 hay 01/02/2021" in look.text, look.text
    columns = carried(look.text, "keep-form")["cot"]
    again = clerk.submit("/nhap-bang/xem", {**carried(look.text, "columns-form"), "cot": columns, "ngay": "doi", "dau": "1"})
    assert "thêm 2 nhiệm vụ" in again.text and "hay 01/02/2021" not in again.text, again.text


def test_what_is_no_table_or_was_tampered_with_is_refused(clerk, server):
    assert send(clerk, b"\x00\x01\x02", "a.xlsx").status_code == 422
    assert clerk.submit("/nhap-bang/ghi", {"bang": "a,b\n1,2\n", "cot": ["1", "2"]}).status_code == 422
    assert clerk.page("/nhap-bang/999999").status_code == 404
    assert Client(server).get(clerk.base + "/nhap-bang", allow_redirects=False, timeout=30).status_code == 303

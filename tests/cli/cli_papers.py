"""Papers of a province that does not exist (tỉnh Sơn Hà), made on the spot, as text and as Word files."""
import zipfile

from docxmaker import Doc, W, write_zip

UNITS = ["Đảng ủy Sở Xây dựng", "Đảng ủy Sở Tài chính", "Chi bộ Thư viện tỉnh", "Đảng ủy Bệnh viện Đa khoa tỉnh"]

LETTERHEAD = """TỈNH ỦY SƠN HÀ
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số {number}-TB/ĐUK
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày {date}
"""


def notice(number=12, date="05 tháng 01 năm 2021", unit=UNITS[0], due="trước ngày 20/02/2021", mark="", letterhead=True,
           type_line="THÔNG BÁO", extra=""):
    """A notice of conclusions with one task that has a deadline, one that has none, and one citation."""
    head = LETTERHEAD.format(number=number, date=date) if letterhead else ""
    return f"""{mark}{head}
{type_line}
Kết luận của Ban Thường vụ Đảng ủy Khối
về công tác kiểm tra, giám sát năm 2021

Thực hiện Quyết định số 45-QĐ/ĐUK ngày 04/01/2021 của Ban Thường vụ Đảng ủy Khối, Ban Thường vụ kết luận như sau:

I. Ưu điểm

- Các chi, đảng bộ đã xây dựng chương trình công tác năm 2021 đúng thời gian quy định.

II. Nhiệm vụ trong thời gian tới

1. {unit} xây dựng kế hoạch khắc phục các hạn chế đã nêu, gửi về Đảng ủy Khối {due}.{extra}

2. Đề nghị Ủy ban Kiểm tra Đảng ủy Khối theo dõi, đôn đốc việc thực hiện Thông báo này.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c),
- {unit} (t/h),
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Sơn
"""


def short_notice(i):
    """One of many short, distinct, valid papers: for the test that kills an import."""
    return f"""{LETTERHEAD.format(number=i + 1, date=f"{i % 28 + 1:02d} tháng {i % 12 + 1:02d} năm 20{i % 20 + 10}")}
THÔNG BÁO
về việc nộp báo cáo số {i}

{UNITS[i % len(UNITS)]} gửi báo cáo số {i} về Đảng ủy Khối trước ngày {i % 28 + 1:02d}/12/2030.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Lê Thị Hà
"""


def docx_notice(path, **words):
    """The notice as a Word file: a paragraph a line."""
    doc = Doc()
    for line in notice(**words).split("\n"):
        doc.paragraph(line)
    doc.save(path)


def docx_of_runs(path, runs):
    """A docx whose document part is nothing but empty runs; stored, so that no ratio of compression gives it away."""
    head, tail = f'<w:document xmlns:w="{W}"><w:body><w:p>', "</w:p></w:body></w:document>"
    write_zip(path, Doc(document=head + "<w:r/>" * runs + tail).package(), zipfile.ZIP_STORED)


def docx_bomb(path, megabytes):
    """A docx whose document part is blanks that unpack to this size."""
    head, tail = f'<w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>', "</w:t></w:r></w:p></w:body></w:document>"
    write_zip(path, Doc(document=head + " " * (megabytes << 20) + tail).package())

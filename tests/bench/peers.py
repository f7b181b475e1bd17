"""What the peers of ./bench read are told to do: the job that is nearest to ours."""

TYPES = ("Báo cáo|Biên bản|Bộ luật|Chỉ thị|Chiến lược|Chương trình|Công văn|Công điện|Dự án|Đề án|Hướng dẫn|Kết luận|"
         "Kế hoạch|Luật|Lệnh|Nghị quyết liên tịch|Nghị quyết|Nghị định|Pháp lệnh|Phương án|Quyết định|Quy định|Quy chế|"
         "Thông tri|Thông tư liên tịch|Thông tư|Thông báo|Tờ trình|Văn bản hợp nhất|Văn bản")
NUMBER = r"\d+[a-z]?(?:/\d{4})?(?:\s?[-/]\s?\p{Lu}[\p{L}\d]*)*"
DATE = r"(?:,?\s+ngày\s+\d{1,2}(?:[/-]\d{1,2}[/-]\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))?"
ISSUER = r"(?:\s+của\s+\p{Lu}\p{L}*(?:\s+\p{L}+){0,6})?"

# type, number with symbol (or a list of them), date, issuer: what `dondoc` calls a citation, as far as a regular
# expression can say it. It knows no short names, no papers known by name and no misprints.
CITATION = rf"(?i:{TYPES})(?:\s+kết luận)?(?:\s+số:?)?\s+{NUMBER}(?:,\s+(?:số\s+)?{NUMBER})*{DATE}{ISSUER}"

RIPGREP = ["rg", "-j1", "--no-config", "--no-filename", "--no-line-number"]

# python3-docx, warm: one process for all files; paragraphs and cells in reading order as the package offers them
PYTHON_DOCX = """
import sys, docx
for path in sys.argv[1:]:
    document = docx.Document(path)
    lines = [p.text for p in document.paragraphs]
    lines += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    sys.stdout.write("\\n".join(lines) + "\\n")
"""

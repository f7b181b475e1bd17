"""An office with enough in it that its papers fill several pages: units with short and with long names, notices with
shortcomings and their causes, and tasks that are done, late, under way and still far off. Everything is of a province
that does not exist. `year` puts it under the rules of that year."""
import json
import subprocess

from cli_office import tool
from cli_program import environment

WORKS = "Đảng ủy Sở Xây dựng"
LONG = "Đảng ủy Sở Văn hóa, Thể thao, Du lịch và Truyền thông"
UNITS = [WORKS, "Đảng ủy Sở Tài chính", LONG, "Chi bộ Thư viện tỉnh", "Đảng ủy Bệnh viện Đa khoa tỉnh",
         "Đảng ủy Trường Chính trị tỉnh", "Chi bộ Ban Quản lý các khu công nghiệp tỉnh", "Đảng ủy Sở Y tế",
         "Đảng ủy Thuế tỉnh", "Chi bộ Thanh tra tỉnh"]
DAY = "10-01"  # the letters are of this day
WORK = ["rà soát, bổ sung quy chế làm việc của cấp ủy, phân công lại nhiệm vụ cho từng đồng chí cấp ủy viên",
        "báo cáo kết quả sinh hoạt chuyên đề quý về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
        "xây dựng kế hoạch kiểm tra, giám sát đối với các chi bộ trực thuộc",
        "gửi danh sách đảng viên được miễn công tác, sinh hoạt đảng và đảng viên đi làm ăn xa",
        "báo cáo việc thu, nộp và sử dụng đảng phí, kèm bảng đối chiếu với cơ quan tài chính",
        "hoàn thiện hồ sơ, lý lịch của đảng viên mới kết nạp và đảng viên chuyển sinh hoạt đảng chính thức trong năm",
        "tổ chức quán triệt nghị quyết của Trung ương, chương trình hành động của Tỉnh ủy đến toàn thể đảng viên"]
FAULTS = """I. ƯU ĐIỂM

1. Đảng ủy Sở Xây dựng đã ban hành quy chế làm việc, chương trình công tác toàn khóa và hằng năm đúng quy định.

II. HẠN CHẾ, KHUYẾT ĐIỂM

1. Việc cụ thể hóa nghị quyết của cấp trên còn chậm; 03 chi bộ chưa xây dựng kế hoạch thực hiện nghị quyết, nội dung \
một số kế hoạch còn chung chung, chưa phân công rõ người, rõ việc, rõ thời hạn hoàn thành.

2. Sổ ghi nghị quyết của 02 chi bộ ghi chưa đủ nội dung, thiếu chữ ký của thư ký; việc lưu trữ hồ sơ cuộc họp chưa theo \
đúng hướng dẫn của cấp trên.

3. Công tác kiểm tra, giám sát thường xuyên chưa được quan tâm; trong năm cấp ủy mới kiểm tra được 02/07 chi bộ theo \
chương trình.

4. Chưa theo dõi chặt chẽ đảng viên đi làm xa; chưa kịp thời xóa tên đảng viên bỏ sinh hoạt.

III. NGUYÊN NHÂN CỦA HẠN CHẾ, KHUYẾT ĐIỂM

1. Một số đồng chí cấp ủy viên chưa dành nhiều thời gian cho công tác đảng.

IV. YÊU CẦU

"""


def bloc(year):
    """The committee above them: in 2025 that of the bloc was dissolved, and another took its place."""
    return ("Đảng ủy các cơ quan Đảng tỉnh Sơn Hà", "Đảng ủy các cơ quan Đảng", "ĐU") if year > 2025 else (
        "Đảng ủy Khối các cơ quan tỉnh Sơn Hà", "Đảng ủy Khối", "ĐUK")


def tree(year):
    name, short, code = bloc(year)
    children = [{"name": f"Văn phòng {short}", "kind": "van-phong", "code": "VP" + code},
                {"name": f"Ủy ban Kiểm tra {short}", "kind": "ubkt", "code": "UBKT" + code},
                {"name": f"Ban Tổ chức {short}", "kind": "ban", "code": "BTC" + code}]
    for unit in UNITS:
        branch = unit.startswith("Chi bộ")
        children.append({"name": unit, "kind": "chi-bo-co-so" if branch else "dang-bo-co-so", "code": "CB" if branch else "ĐU"})
    return {"name": "Tỉnh ủy Sơn Hà", "kind": "tinh-uy", "code": "TU", "children": [
        {"name": name, "kind": "dang-uy", "code": code, "aliases": [short], "children": children}]}


def paper(year, *, number, day, symbol, head, body, sign, to, subject, kind="THÔNG BÁO"):
    """`head`: the bodies above the star. A letter has no kind."""
    end = ";" if year > 2025 else ","
    type_lines = f"{kind}\n{subject}\n-----\n\n" if kind else ""
    letter_subject = "" if kind else subject + "\n"
    recipients = "".join(f"- {name}{end}\n" for name in to[:-1]) + f"- {to[-1]}."
    return (f"{head}\n*\nSố {number:02d}-{symbol}\n{letter_subject}ĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày {day:02d} tháng 01 năm "
            f"{year}\n\n{type_lines}{body}\n\nNơi nhận:\n{recipients}\n\n{sign}\n")


def notice(year, number, day, subject, tasks, before=""):
    """`tasks`: (unit, what, day by which)."""
    name, short, code = bloc(year)
    lines = [f"{i}. {unit} {what}, gửi về {short} trước ngày {due}." for i, (unit, what, due) in enumerate(tasks, 1)]
    return paper(year, number=number, day=day, symbol="TB/" + code, head=f"ĐẢNG BỘ TỈNH SƠN HÀ\n{name.upper()}",
                 subject=subject, body=before + "\n\n".join(lines), sign="T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Sơn",
                 to=["Thường trực Tỉnh ủy (để báo cáo)", *dict.fromkeys(unit for unit, _, _ in tasks),
                     f"Lưu Văn phòng {short}"])


def due(year, i):
    """As papers print days, from March to December."""
    return f"{5 + i * 7 % 23:02d}/{3 + i % 10}/{year}"


def papers(year):
    """An inspection's notice with its faults, notices that give every unit something and one unit a lot; and a letter of
    the office and a report of the unit, from which place and signer are learned."""
    name, short, code = bloc(year)
    yield notice(year, 12, 5, f"kết luận kiểm tra đối với {WORKS}",
                 [(WORKS, "xây dựng kế hoạch khắc phục các hạn chế, khuyết điểm", f"20/02/{year}"),
                  (WORKS, WORK[0], f"30/11/{year}"), (UNITS[1], WORK[4], f"25/11/{year}")], FAULTS)
    for k in range(3):
        yield notice(year, 20 + k, 12 + k, f"giao nhiệm vụ đợt {k + 1} năm {year}",
                     [(unit, WORK[(i + k) % len(WORK)], due(year, i + 3 * k)) for i, unit in enumerate(UNITS)])
    for k in range(4):
        yield notice(year, 30 + k, 20 + k, f"nhiệm vụ của {WORKS}, phần {k + 1}, năm {year}",
                     [(WORKS, WORK[(i + k) % len(WORK)], due(year, i + 5 * k)) for i in range(6)])
    yield paper(year, number=40, day=25, symbol="CV/VP" + code, head=f"{name.upper()}\nVĂN PHÒNG", kind="",
                subject="về việc lịch làm việc", body="Văn phòng thông báo lịch làm việc tuần.",
                sign="CHÁNH VĂN PHÒNG\n\nNông Thị Hạnh", to=["Như trên", f"Lưu Văn phòng {short}"])
    yield paper(year, number=3, day=26, symbol="BC/ĐU", head=f"{name.upper().replace('ĐẢNG ỦY', 'ĐẢNG BỘ')}\n{WORKS.upper()}",
                kind="BÁO CÁO", subject="công tác tháng 01", body="Đảng ủy đã sinh hoạt đúng kỳ.",
                sign="T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLò Thị Hoa", to=[name, f"Lưu {WORKS}"])


def fill(dondoc, year):
    """As it stands on the first of October: some was done in time, some late, and the rest is owed."""
    def on(day):
        return {"DONDOC_TODAY": f"{year}-{day}"}
    file = dondoc.write("tree.json", json.dumps(tree(year)))
    assert dondoc("org", "import", "--db", dondoc.db, file).code == 0
    for i, words in enumerate(papers(year)):
        dondoc.write(f"in/{i}.txt", words)
    ran = dondoc("import", "--db", dondoc.db, "in", env=on("02-01"))
    assert ran.code == 0, ran
    for command, rest, day in (("confirm_all", [], "02-01"), ("settle", ["2"], "02-15"), ("settle", ["3"], "09-30")):
        subprocess.run([tool(command), dondoc.db, *rest], check=True, env=environment(**on(day)))
    return dondoc

#!/usr/bin/env python3
"""Writes the corpus that ./bench read measures on: papers of a province that does not exist, of any length.

usage: corpus.py FOLDER (--megabytes N | --size BYTES --count N) [--seed N]

The same seed gives the same bytes. `--megabytes` mixes the lengths of an archive: half of the bytes in papers of
10-30 kB, the rest in papers up to 10 MB. Sentences are put together from subjects, verbs, objects and tails, with about
as many citations a kilobyte as real papers have (one in 700 to 950 bytes), orders with and without a deadline, figures,
footnotes and tables; layouts change from paper to paper: letterhead stacked or in two columns, lines whole or broken
at a width, bullets, emphasis, page numbers, the three forms of a date.
"""
import argparse
import pathlib
import random
import sys
import textwrap

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "examples"))
import generate  # noqa: E402  the organisations of the example tree, and some of the words

# share of all bytes, smallest and largest paper
LENGTHS = [(0.50, 10_000, 30_000), (0.20, 30_000, 200_000), (0.15, 200_000, 2_000_000), (0.15, 2_000_000, 10_000_000)]
PER_FOLDER = 500

TYPES = ["Kết luận", "Nghị quyết", "Chỉ thị", "Quy định", "Quyết định", "Kế hoạch", "Thông báo", "Hướng dẫn",
         "Báo cáo", "Chương trình", "Công văn", "Quy chế"]
CODES = {"Kết luận": "KL", "Nghị quyết": "NQ", "Chỉ thị": "CT", "Quy định": "QĐi", "Quyết định": "QĐ",
         "Kế hoạch": "KH", "Thông báo": "TB", "Hướng dẫn": "HD", "Báo cáo": "BC", "Chương trình": "CTr",
         "Công văn": "CV", "Quy chế": "QC"}
PARTY = [("TW", "Bộ Chính trị"), ("TW", "Ban Bí thư Trung ương Đảng"), ("TU", "Ban Thường vụ Tỉnh ủy"),
         ("TU", "Ban Chấp hành Đảng bộ tỉnh"), ("ĐUK", "Ban Thường vụ Đảng ủy Khối"), ("ĐU", "Đảng ủy Sở Xây dựng"),
         ("UBKTTW", "Ủy ban Kiểm tra Trung ương"), ("BTCTU", "Ban Tổ chức Tỉnh ủy"), ("HU", "Ban Thường vụ Huyện ủy")]
STATE = [("Nghị định", "NĐ-CP", "Chính phủ"), ("Quyết định", "QĐ-TTg", "Thủ tướng Chính phủ"),
         ("Quyết định", "QĐ-UBND", "Ủy ban nhân dân tỉnh"), ("Thông tư", "TT-BNV", "Bộ Nội vụ"),
         ("Nghị quyết", "NQ-HĐND", "Hội đồng nhân dân tỉnh"), ("Luật", "QH15", "Quốc hội")]
NAMED = ["Điều lệ Đảng", "Nghị quyết Trung ương 4 (khóa XII)", "Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2020-2025"]

SUBJECTS = ["Cấp ủy các chi bộ", "Đảng ủy cơ sở", "Tập thể lãnh đạo sở", "Ủy ban kiểm tra đảng ủy", "Công đoàn cơ quan",
            "Đoàn Thanh niên", "Chi bộ Văn phòng", "Đa số đảng viên", "Bộ phận một cửa", "Tổ giúp việc",
            "Ban Thường vụ Đảng ủy Khối", "Lãnh đạo các phòng chuyên môn",
            "Đồng chí Bí thư Đảng ủy", "Chi bộ Thanh tra"]
DID = ["đã tổ chức", "quan tâm lãnh đạo", "chủ động phối hợp", "thường xuyên kiểm tra", "kịp thời chấn chỉnh",
       "phân công người phụ trách", "bàn bạc và thống nhất", "rà soát, bổ sung", "duy trì nền nếp", "công khai kết quả"]
DID_NOT = ["chưa chủ động", "còn lúng túng trong", "chậm triển khai", "có lúc buông lỏng", "chưa quan tâm đúng mức đến",
           "thực hiện chưa nghiêm", "còn hình thức trong", "chưa theo dõi sát"]
THINGS = ["việc học tập và quán triệt nghị quyết", "sinh hoạt chuyên đề của chi bộ",
          "công tác phát triển đảng viên mới",
          "việc thu, nộp và sử dụng đảng phí", "quy chế làm việc của cấp ủy", "giải quyết hồ sơ của người dân",
          "quản lý đảng viên đi làm xa", "tiếp công dân và xử lý đơn thư", "kê khai tài sản, thu nhập",
          "giải ngân vốn làm đường vùng cao", "đưa hồ sơ lên hệ thống dùng chung", "phân loại, đánh giá cuối năm"]
TAILS = ["nhất là ở những đơn vị xa trung tâm", "gắn với nhiệm vụ chuyên môn của từng phòng",
         "có sổ theo dõi từng việc", "được đoàn kiểm tra ghi nhận trong biên bản", "qua hai đợt làm việc tại cơ sở", "theo phân công từ đầu năm",
         "song kết quả giữa các nơi không đều nhau", "vì người làm phần lớn kiêm nhiệm", "bằng những việc làm cụ thể"]
ORDERS = generate.ORDERS + ["báo cáo kết quả bằng văn bản", "sửa xong những khuyết điểm đã nêu",
                            "xây dựng kế hoạch chi tiết",
                            "tổ chức kiểm điểm tập thể và từng người", "trình phương án xử lý số hồ sơ còn tồn"]
CHANNELS = ["qua Văn phòng Đảng ủy Khối", "qua Ủy ban Kiểm tra Đảng ủy Khối", "qua Ban Tổ chức Tỉnh ủy"]
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
HEADS = [("ƯU ĐIỂM", "good"), ("HẠN CHẾ, KHUYẾT ĐIỂM", "bad"), ("NGUYÊN NHÂN", "cause"),
         ("NHIỆM VỤ, GIẢI PHÁP", "orders"),
         ("TỔ CHỨC THỰC HIỆN", "orders"), ("KẾT QUẢ KIỂM TRA", "good"), ("TỒN TẠI CẦN KHẮC PHỤC", "bad")]
MARKS = "¹²³⁴⁵⁶⁷⁸⁹"


def size_of(lines):
    return sum(len(line.encode()) + 1 for line in lines)


class Writer:
    """Sentences and papers from one stream of chance."""

    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.bodies, self.units = generate.issuers()
        self.random = self.rng.random
        self.date_form = 0

    def pick(self, things):
        return things[int(self.random() * len(things))]

    def below(self, n):
        return int(self.random() * n)

    def day(self):
        d, m, y = 1 + self.below(28), 1 + self.below(12), 2008 + self.below(18)
        if self.date_form == 0:
            return f"ngày {d:02}/{m}/{y}"
        if self.date_form == 1:
            return f"ngày {d:02}-{m}-{y}"
        return f"ngày {d:02} tháng {m} năm {y}"

    def citation(self):
        chance = self.random()
        number = 1 + self.below(400)
        comma = "," if self.random() < 0.4 else ""
        if chance < 0.60:
            kind = self.pick(TYPES)
            code, issuer = self.pick(PARTY)
            short = self.random()
            if short < 0.12:
                return f"{kind} số {number:02}-{CODES[kind]}/{code}"
            if short < 0.18:
                return f"{kind} {number}"
            return f"{kind} số {number:02}-{CODES[kind]}/{code}{comma} {self.day()} của {issuer}"
        if chance < 0.85:
            kind, symbol, issuer = self.pick(STATE)
            return f"{kind} số {number}/{2008 + self.below(18)}/{symbol}{comma} {self.day()} của {issuer}"
        if chance < 0.93:
            kind, (code, issuer) = self.pick(TYPES), self.pick(PARTY)
            return f"các {kind} số {number}, {number + 1 + self.below(9)}-{CODES[kind]}/{code} của {issuer}"
        return self.pick(NAMED)

    def figures(self):
        whole = 5 + self.below(120)
        part = 1 + self.below(whole)
        chance = self.random()
        if chance < 0.5:
            return f"{part}/{whole} đồng chí (đạt {part / whole * 100:.1f}%)".replace(".", ",")
        if chance < 0.75:
            return f"{whole} cuộc, trong đó {part} cuộc đúng hạn, {whole - part} cuộc chậm"
        return f"{whole}.{self.below(900) + 100} triệu đồng, giảm {1 + self.below(30)}% so với năm trước"

    def due(self):
        chance = self.random()
        if chance < 0.45:
            return "trước " + self.day()
        if chance < 0.55:
            return f"trong quý {self.pick(ROMAN[:4])}/{2015 + self.below(12)}"
        if chance < 0.65:
            return f"sau {1 + self.below(9):02} tháng kể từ ngày ban hành Thông báo này"
        return self.pick(["hằng tháng", "mỗi quý một lần", "ngay sau khi nhận được Thông báo này", "trong năm 2026"])

    def clause(self, kind):
        """One paragraph of the section's kind: one to three sentences."""
        pick, out = self.pick, []
        for _ in range(1 + self.below(3)):
            chance = self.random()
            if kind == "orders":
                who = pick(self.units) if chance < 0.7 else pick(SUBJECTS)
                said = f"{who} {pick(ORDERS)}, {pick(TAILS)}"
                if chance < 0.55:
                    said += f", {self.due()}"
                if chance < 0.12:
                    said += f" ({pick(CHANNELS)})"
            else:
                verb = pick(DID_NOT if kind in ("bad", "cause") else DID)
                said = f"{pick(SUBJECTS)} {verb} {pick(THINGS)}, {pick(TAILS)}"
                if chance < 0.2:
                    said += f"; có {self.figures()}"
            if self.random() < 0.28:
                said += f" theo {self.citation()}"
            out.append(said + ".")
        return " ".join(out)

    def letterhead(self, columns):
        parent, issuer, organ, body = self.pick(self.bodies)
        kind = self.pick(TYPES[:8])
        number = f"Số {1 + self.below(300):02}-{CODES[kind]}/{organ}"
        place = f"Hà Lâm, ngày {1 + self.below(28):02} tháng {3 + self.below(10)} năm {2008 + self.below(18)}"
        left, right = [parent, issuer, "*", number], ["ĐẢNG CỘNG SẢN VIỆT NAM", "", place, ""]
        if columns:
            head = [f"{a:^44}    {b:^36}".rstrip() for a, b in zip(left, right)]
        else:
            head = [*left, "", right[0], "", place]
        return head + ["", kind.upper(), f"về {self.pick(generate.TOPICS)}", "-----", ""], body

    def tail(self, body):
        name = " ".join(self.pick(x) for x in (generate.FAMILY, generate.MIDDLE, generate.GIVEN))
        return ["", "Nơi nhận:", "- Thường trực Tỉnh ủy (b/c),", f"- {self.pick(self.units)} (t/h),",
                "- Lưu văn phòng.", "", f"T/M {body}", "BÍ THƯ", "", name, ""]

    def table(self):
        rows = ["| TT | Đơn vị | Số việc | Hạn |", "| --- | --- | --- | --- |"]
        rows += [f"| {n} | {self.pick(self.units)} | {1 + self.below(40)} | {1 + self.below(28):02}/9/2025 |"
                 for n in range(1, 3 + self.below(8))]
        return ["", *rows, ""]

    def paper(self, size):
        """The text of one paper of about `size` bytes (a little more; never less than a head and a tail)."""
        self.date_form = self.below(3)
        width = self.pick([0, 0, 0, 88, 72])
        bullet = self.pick(["- ", "- ", "+ ", "• ", "– ", ""])  # none: numbers
        bold = "**" if self.random() < 0.15 else ""
        head, body = self.letterhead(self.random() < 0.5)
        lines = head + [f"Thực hiện {self.citation()} về {self.pick(generate.TOPICS)}; căn cứ {self.citation()}, "
                        f"{self.pick(SUBJECTS)} {self.pick(DID)} {self.pick(THINGS)} như sau:", ""]
        notes, at = [], self.below(len(HEADS))
        left = size - 500 - size_of(lines)
        for chapter in range(size):
            title, kind = HEADS[(at + chapter) % len(HEADS)]
            new = [f"{bold}{ROMAN[chapter % len(ROMAN)]}. {title}{bold}", ""]
            for number in range(1, 2 + self.below(4)):
                if size_of(new) > left:
                    break
                new += [f"{number}. {self.pick(['Về', 'Đối với'])} {self.pick(THINGS)}", ""]
                for item in range(1, 2 + self.below(4)):
                    text = self.clause(kind)
                    if self.random() < 0.03 and len(notes) < len(MARKS):
                        mark = MARKS[len(notes)]
                        notes.append(f"{mark} {self.pick(self.units)}, {self.pick(self.units)}; {self.citation()}.")
                        text = f"{text[:-1]}{mark}."
                    text = (bullet or f"{number}.{item}. ") + text
                    new += [textwrap.fill(text, width, break_on_hyphens=False) if width else text, ""]
            if self.random() < 0.08:
                new += self.table()
            if self.random() < 0.3:
                new += [str(1 + chapter // 3), ""]
            lines += new
            left -= size_of(new)
            if left <= 0:
                break
        return "\n".join(lines + notes + self.tail(body))


def write(folder, sizes, seed):
    writer = Writer(seed)
    total = 0
    for serial, size in enumerate(sizes):
        path = folder / f"{serial // PER_FOLDER:03}" / f"paper-{serial:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        data = writer.paper(size).encode("utf-8")
        path.write_bytes(data)
        total += len(data)
    return total


def mixed(total, seed):
    """Sizes of papers as LENGTHS wants them, in a shuffled order."""
    rng = random.Random(seed)
    sizes = []
    for share, least, most in LENGTHS:
        left = share * total
        while left > 0:
            size = round(least * (most / least) ** rng.random())
            sizes.append(size)
            left -= size
    rng.shuffle(sizes)
    return sizes


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--megabytes", type=int)
    parser.add_argument("--size", type=int)
    parser.add_argument("--count", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    if (args.megabytes is None) == (args.size is None):
        parser.error("either --megabytes or --size")
    sizes = mixed(args.megabytes * 1_000_000, args.seed) if args.megabytes else [args.size] * args.count
    print(f"{write(args.folder, sizes, args.seed) / 1e6:.1f} MB in {len(sizes)} papers")


if __name__ == "__main__":
    main()

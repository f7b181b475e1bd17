#!/usr/bin/env python3
"""Writes many distinct papers, put together from pieces, for tests of importing and for measuring speed.

usage: generate.py FOLDER COUNT [--seed N] [--facts FILE]

FOLDER gets COUNT papers (.txt), 500 to a subfolder. The same seed gives the same bytes. No two papers share issuer,
type and number. --facts writes one JSON object a line: file, issuer, number, symbol, type, date, and the dates that its
orders are due, so that a test can compare.
"""
import argparse
import datetime
import json
import pathlib
import random

ROOT = pathlib.Path(__file__).resolve().parents[2]
PER_FOLDER = 500

TYPES = [("Thông báo", "TB", "kết luận cuộc làm việc về {topic}"), ("Kế hoạch", "KH", "thực hiện nhiệm vụ {topic}"),
         ("Báo cáo", "BC", "kết quả công tác {topic}"), ("Kết luận", "KL", "về {topic}"),
         ("Hướng dẫn", "HD", "một số việc về {topic}")]
TOPICS = [
    "chuẩn bị sinh hoạt chi bộ", "quản lý đảng viên đi làm xa", "cải cách thủ tục hành chính",
    "phát triển đảng viên mới", "thu, nộp đảng phí", "chuyển đổi số trong cơ quan", "phòng, chống lãng phí",
    "tiếp công dân và xử lý đơn thư", "bồi dưỡng cấp ủy viên", "tuyên truyền ngày truyền thống của đơn vị",
    "sắp xếp tổ chức bộ máy", "giúp đỡ xã khó khăn",
]
GOOD = [
    "Có {a}/{b} chi bộ họp đủ kỳ, nội dung gọn và sát công việc của đơn vị.",
    "Cấp ủy phân công người phụ trách từng việc, có sổ theo dõi.",
    "Việc học tập nghị quyết được tổ chức trực tuyến đến {b} điểm cầu.", "Kết nạp {a} đảng viên, đều là cán bộ trẻ.",
    "Thủ tục cho người dân giảm được {a} ngày so với trước.",
    "Hồ sơ đảng viên được kiểm kê, đưa lên máy tính đầy đủ.",
    "Đoàn thể trong đơn vị giữ được phong trào văn nghệ, thể thao đều đặn.",
]
BAD = [
    "Còn {a} chi bộ ghi biên bản sơ sài, thiếu chữ ký của thư ký.", "Báo cáo gửi chậm so với hẹn ở {a} đơn vị.",
    "Có nơi chép lại chương trình của cấp trên, chưa nêu việc của mình.",
    "Việc tự kiểm tra mới làm ở {a} trong {b} chi bộ.",
]
ORDERS = [
    "lập danh sách đảng viên đi làm xa", "sửa chương trình công tác của cấp mình", "thu đủ đảng phí còn thiếu",
    "kiểm kê hồ sơ và sắp xếp lại tủ lưu trữ", "họp kiểm điểm những việc làm chậm",
    "chọn một chi bộ làm điểm về họp theo chuyên đề", "cử người dự lớp bồi dưỡng nghiệp vụ",
    "công khai kết quả giải quyết thủ tục", "rà soát quy chế làm việc",
]
DUE = ["trước ngày {d}", "chậm nhất ngày {d}", "xong trước ngày {d}"]
OPEN_ENDED = ["hằng tháng", "mỗi quý một lần", "trong quý {q}/{y}", "ngay sau khi nhận được văn bản này"]
FAMILY = ["Lò", "Nông", "Vi", "Hoàng", "Đinh", "Quách", "Cầm", "Bạch", "Tạ", "Mạc"]
MIDDLE = ["Văn", "Thị", "Đình", "Quang", "Minh", "Thanh", "Gia"]
GIVEN = ["Én", "Tùng", "Hạnh", "Lực", "Khải", "Nga", "Đạt", "Lộc", "Thu", "Sinh", "Oanh", "Bảo"]


def issuers():
    """(parent, issuer, organ code, signing body) of the committee and of every unit below it, from the example tree."""
    root = json.loads((ROOT / "examples" / "org.json").read_text(encoding="utf-8"))
    khoi = next(node for node in root["children"] if node["code"] == "ĐUK")
    out = [("ĐẢNG BỘ TỈNH SƠN HÀ", "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH", "ĐUK", "BAN THƯỜNG VỤ")]
    for unit in khoi["children"]:
        if unit["kind"] == "dang-bo-co-so":
            name = "ĐẢNG ỦY " + unit["name"].removeprefix("Đảng bộ ").upper()
            out.append(("ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ", name, "ĐU", "ĐẢNG ỦY"))
        elif unit["kind"] == "chi-bo-co-so":
            out.append(("ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ", unit["name"].upper(), "CB", "CHI BỘ"))
    units = [unit["name"] for unit in khoi["children"] if unit["kind"].endswith("co-so")]
    return out, [name.replace("Đảng bộ ", "Đảng ủy ", 1) for name in units]


def day(date):
    """dd/m/yyyy: months 1 and 2 with a leading zero, as the rules of form want."""
    return f"{date.day:02}/{date.month:02}/{date.year}" if date.month < 3 else f"{date.day:02}/{date.month}/{date.year}"


def paper(serial, rng, bodies, units):
    """The text of one paper and the facts about it."""
    kind, code, subject = TYPES[serial % len(TYPES)]
    parent, issuer, organ, body = bodies[serial // len(TYPES) % len(bodies)]
    number = f"{serial // (len(TYPES) * len(bodies)) + 1:02}"
    issued = datetime.date(2021, 1, 4) + datetime.timedelta(days=rng.randrange(1400))
    month = f"{issued.month:02}" if issued.month < 3 else issued.month
    topic = rng.choice(TOPICS)
    cited = issued - datetime.timedelta(days=rng.randrange(20, 300))
    due = []

    def figures(text):
        b = rng.randrange(6, 40)
        return text.format(a=rng.randrange(2, b), b=b)

    def order(who):
        if rng.random() < 0.7:
            date = issued + datetime.timedelta(days=rng.randrange(7, 120))
            due.append(date.isoformat())
            when = rng.choice(DUE).format(d=day(date))
        else:
            when = rng.choice(OPEN_ENDED).format(q=rng.choice(["I", "II", "III"]), y=issued.year + 1)
        return f"{who} {rng.choice(ORDERS)}, {when}."

    goods, bads = rng.sample(GOOD, rng.randrange(1, 5)), rng.sample(BAD, rng.randrange(1, 3))
    whos = rng.sample(units, rng.randrange(1, 7))
    basis = (f"Thực hiện Kế hoạch số {rng.randrange(1, 200):02}-KH/ĐUK, ngày {day(cited)} của Ban Thường vụ "
             f"Đảng ủy Khối về {rng.choice(TOPICS)}, những việc đã làm và phải làm như sau:")
    signer = f"{rng.choice(FAMILY)} {rng.choice(MIDDLE)} {rng.choice(GIVEN)}"
    text = [parent, issuer, "*", f"Số {number}-{code}/{organ}", "ĐẢNG CỘNG SẢN VIỆT NAM",
            f"Hà Lâm, ngày {issued.day:02} tháng {month} năm {issued.year}", "",
            kind.upper(), subject.format(topic=topic), "-----", "",
            basis, "",
            "I. KẾT QUẢ ĐẠT ĐƯỢC", "", *(f"- {figures(g)}" for g in goods), "",
            "II. HẠN CHẾ", "", *(f"- {figures(b)}" for b in bads), "",
            "III. NHIỆM VỤ", "", *(f"{n}. {order(who)}" for n, who in enumerate(whos, 1)), "",
            "Nơi nhận:", "- Thường trực Đảng ủy Khối (b/c),", f"- {rng.choice(whos)} (t/h),", "- Lưu văn phòng.", "",
            f"T/M {body}", "BÍ THƯ", "", signer, ""]
    facts = {"issuer": issuer, "number": number, "symbol": f"{code}/{organ}", "type": kind, "date": issued.isoformat(),
             "deadlines": sorted(due)}
    return "\n".join(text), facts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--facts", type=pathlib.Path)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    bodies, units = issuers()
    known = []
    for serial in range(args.count):
        text, facts = paper(serial, rng, bodies, units)
        name = f"{serial // PER_FOLDER:03}/paper-{serial:06}.txt"
        path = args.folder / name
        if serial % PER_FOLDER == 0:
            path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        known.append(json.dumps({"file": name, **facts}, ensure_ascii=False))
    if args.facts:
        args.facts.write_text("".join(line + "\n" for line in known), encoding="utf-8")


if __name__ == "__main__":
    main()

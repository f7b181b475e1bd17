"""What the checker finds, on pages: in its place and as a list; and a draft that is checked leaves nothing behind."""
import html
import json
import os
import re
import subprocess

import html5lib
import pytest

from served import PROGRAM, READER, ROOT, TODAY, Client, dondoc
from test_http import assert_links_lead_somewhere, assert_well_formed, words_of, words_of_page

DRAFT = """TỈNH ỦY SƠN HÀ
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số: 31-TB/ĐUK

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 1 tháng 02 năm 2021

THÔNG BÁO
kết luận giám sát đối với Đảng ủy Sở Thủy sản

Ban Thường vụ Đảng ủy Khối kết luận <script>alert(1)</script> như sau:

I. ƯU ĐIỂM

- Đảng ủy Sở Thủy-sản-dự-thảo đã phổ biến Kế hoạch số 12-KH/ĐUK ngày 05/01/2021; có 18/24 <b>chi bộ</b> hoàn thành, đạt 70%.

- Có 18/24 chi bộ hoàn thành, đạt 70%.

- Các chi bộ đã thực hiện Kế hoạch số 12-KH/ĐUK ngày 15/01/2021.

II. NHIỆM VỤ

1. Đảng ủy Sở Thủy sản hoàn thiện quy chế làm việc và gửi về Đảng ủy Khối trước ngày 21/02/2021.

Nơi nhận:
- Đảng ủy Sở Xây dựng <i>,
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Lúa
"""


def send(client, path, *files, **fields):
    return client.post(client.base + path, timeout=120, data=dict(fields, csrf=client.token()),
                       files=[("tep", file) for file in files])


def findings(text):
    """What the list says, finding by finding: number, severity, message, hint, rule, source."""
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    found = []
    for item in tree.iterfind(".//section[@id='kiem-tra']//li"):
        words = {p.get("class"): "".join(p.itertext()) for p in item.iter("p")}
        rule, _, source = words["flaw-source"].partition(" · ")
        found.append((int(item.get("id").removeprefix("loi-")), item.get("class").split("flaw-")[2],
                      words["flaw-message"], words.get("flaw-hint", ""), rule, source))
    return sorted(found)


def checked(path, server):
    """The same as the command line has it, beside the same register."""
    report = json.loads(dondoc_check("--json", "--notes", "--db", server.db, path))
    return [(number, d["severity"], d["message"], d["hint"], d["rule"], d["source"])
            for number, d in enumerate(report["diagnostics"], 1)]


def dondoc_check(*arguments):
    done = subprocess.run([PROGRAM, "check", *map(str, arguments)], capture_output=True, text=True,
                          env=dict(os.environ, DONDOC_TODAY=TODAY))
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def assert_marks_lead_there_and_back(text):
    there = re.findall(r'href="#cho-(\d+)"', text)
    assert sorted(there) == sorted(re.findall(r'id="cho-(\d+)" class="flaw-back', text))
    assert sorted(there) == sorted(re.findall(r'href="#loi-(\d+)"', text))
    assert_links_lead_somewhere(text)


def count_of(text, word):
    return int((re.search(rf'id="flaws-title">[^<]*?(\d+) {word}', text) or [0, 0])[1])


def test_a_draft_is_shown_with_everything_found(server, clerk, tmp_path):
    path = tmp_path / "du-thao.txt"
    path.write_text(DRAFT, encoding="utf-8")
    answer = send(clerk, "/du-thao", ("du-thao.txt", DRAFT.encode()))
    assert answer.status_code == 200
    assert_well_formed(answer.text)
    expected = checked(path, server)
    assert findings(answer.text) == expected and len(expected) > 5
    for severity, word in (("error", "lỗi"), ("warning", "cảnh báo"), ("note", "ghi chú")):
        assert count_of(answer.text, word) == sum(e[1] == severity for e in expected)
    assert_marks_lead_there_and_back(answer.text)
    assert len(re.findall(r'id="cho-\d+"', answer.text)) == len(expected)
    assert words_of_page(answer.text) == words_of(DRAFT)
    # the fault's own words are marked, with its severity
    marked = re.findall(r'class="[^"]*flaw-error[^"]*">([^<]*18/24[^<]*)<', answer.text)
    assert "18/24 chi bộ hoàn thành, đạt 70%" in marked
    assert "<script>alert" not in answer.text and "<b>chi" not in answer.text and "<i>" not in answer.text


@pytest.mark.parametrize("path", sorted((ROOT / "examples" / "papers").iterdir()), ids=lambda p: p.name)
def test_a_page_says_of_each_paper_what_the_command_says(server, clerk, path):
    draft = send(clerk, "/du-thao", (path.name, path.read_bytes()))
    assert findings(draft.text) == checked(path, server)
    assert_well_formed(draft.text)
    assert_marks_lead_there_and_back(draft.text)
    assert len(re.findall(r'id="cho-\d+"', draft.text)) == len(findings(draft.text))
    kept = send(clerk, "/van-ban/tai-len", (path.name, path.read_bytes()))
    assert findings(kept.text) == checked(path, server)
    assert_marks_lead_there_and_back(kept.text)


@pytest.mark.parametrize("name", ["kín-như-bưng.txt", "kín-như-bưng.docx"])
def test_a_draft_leaves_nothing_behind(server, clerk, name):
    before = server.rows()
    content = DRAFT.replace("Sở Xây dựng", "Sở Kín-như-bưng").encode()
    answer = send(clerk, "/du-thao", (name, content if name.endswith(".txt") else b"PK\3\4" + content))
    assert answer.status_code == (200 if name.endswith(".txt") else 422)
    assert server.rows() == before
    kept = server.kept()
    assert "Kín-như-bưng".encode() not in kept and "kín-như-bưng".encode() not in kept
    assert answer.headers["Cache-Control"] == "no-store"


def test_who_may_only_read_may_check_a_draft(server):
    client = Client(server)
    client.sign_in(READER)
    assert 'id="draft-form"' in client.page("/du-thao").text
    assert findings(send(client, "/du-thao", ("a.txt", DRAFT.encode())).text)


def test_a_draft_is_checked_under_the_rules_of_another_day(clerk):
    usual = send(clerk, "/du-thao", ("a.txt", DRAFT.encode()))
    later = send(clerk, "/du-thao", ("a.txt", DRAFT.encode()), ngay="01/6/2026")
    assert "36-HD/VPTW" in re.search(r'id="flaws-set">([^<]*)', usual.text)[1]
    assert "05-HD/VPTW" in re.search(r'id="flaws-set">([^<]*)', later.text)[1]
    refused = send(clerk, "/du-thao", ("a.txt", DRAFT.encode()), ngay="31/02/2026")
    assert refused.status_code == 422 and "Áp dụng quy tắc của ngày" in refused.text


def test_what_cannot_be_checked_says_why(clerk):
    one = ("a.txt", DRAFT.encode())
    secret = DRAFT.replace("ĐẢNG CỘNG SẢN VIỆT NAM", "TỐI MẬT\n\nĐẢNG CỘNG SẢN VIỆT NAM")
    for files, status, words in (([], 422, "Mỗi lần kiểm tra một tệp"), ([one, one], 422, "Mỗi lần kiểm tra một tệp"),
                                 ([("mat.txt", secret.encode())], 422, "mat.txt"),
                                 ([("dai.txt", b"a" * ((32 << 20) + 1))], 413, "dài quá 32 MB")):
        answer = send(clerk, "/du-thao", *(files or [("", b"")]))
        assert answer.status_code == status, words
        assert words in answer.text
        assert_well_formed(answer.text)
        assert "Thủy-sản-dự-thảo" not in answer.text


def test_what_cannot_be_checked_leads_back_to_where_it_was_sent_from(clerk):
    for answer in (send(clerk, "/du-thao", ("a.jpg", b"\xff\xd8\xff\xe0" + bytes(500))),
                   send(clerk, "/du-thao", ("a.txt", DRAFT.encode()), ngay="31/02/2021")):
        assert answer.status_code in (400, 422)
        assert "Chưa ghi được" not in answer.text and re.search(r'<a[^>]*href="/du-thao"[^>]*id="go-back"|'
                                                                r'<a[^>]*id="go-back"[^>]*href="/du-thao"', answer.text)


def test_a_draft_is_compared_with_the_register(clerk):
    held = DRAFT.replace("THÔNG BÁO", "KẾ HOẠCH").replace("Số: 31-TB/ĐUK", "Số 12-KH/ĐUK").replace(
        "ngày 1 tháng 02", "ngày 06 tháng 01")
    rule = "citation-conflict.archive"
    before = send(clerk, "/du-thao", ("a.txt", DRAFT.encode()))
    assert rule not in [f[4] for f in findings(before.text)]
    assert send(clerk, "/van-ban/tai-len", ("kh-12.txt", held.encode())).status_code == 200
    after = send(clerk, "/du-thao", ("a.txt", DRAFT.encode()))
    said = [f[2] for f in findings(after.text) if f[4] == rule]
    assert said[0] == (
        "“Kế hoạch số 12-KH/ĐUK ngày 05/01/2021” ghi ngày 05/01/2021, nhưng văn bản trong kho ghi ngày 06/01/2021.")
    assert_marks_lead_there_and_back(after.text)


def test_every_rule_is_explained(clerk):
    rules = re.findall(r'href="/quy-tac/([^"]+)"', clerk.page("/quy-tac").text)
    assert len(rules) > 60 and len(set(rules)) == len(rules)
    for rule in rules:
        text = clerk.page("/quy-tac/" + rule).text
        assert_well_formed(text)
        said = dondoc("check", "--explain", rule).stdout
        for line in said.splitlines():
            line = line.strip()
            if line.startswith("Căn cứ: "):
                assert html.escape(line.removeprefix("Căn cứ: ")) in text


def test_a_hostile_draft_is_answered(clerk):
    # ten thousand findings: the page shows the first, counts all
    wrong = "".join(f"- Nộp báo cáo trước ngày 31/4/20{10 + i % 80}.\n\n" for i in range(10000))
    answer = send(clerk, "/du-thao", ("a.txt", (DRAFT + wrong).encode()))
    assert answer.status_code == 200
    assert len(findings(answer.text)) == 1000
    assert count_of(answer.text, "lỗi") > 5000 and "Chỉ hiện 1000 chỗ đầu tiên" in answer.text

"""An office amid its work: people of every role, papers with tasks to confirm, work late, handed in, returned and done."""
import re

from served import LOGIN, PASSWORD, ROOT, Client, Server, carried, dondoc

LEADER, UNIT, ADMIN = "lanhdao", "soyte", "quantri"
PEOPLE = {LEADER: ("Lê Thị Ngô", "leader", None),
          UNIT: ("Đảng ủy Sở Y tế", "unit", "Đảng bộ Sở Y tế"),
          ADMIN: ("Phạm Văn Khoai", "admin", None)}
ROLES = {"leader": LEADER, "clerk": LOGIN, "unit": UNIT, "admin": ADMIN}

# One task that is long overdue, one overdue, one due soon, one in time, one without a day; for two units.
ORDERS = """TỈNH ỦY SƠN HÀ
ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH
*
Số 27-TB/ĐUK

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Lâm, ngày 02 tháng 12 năm 2020

THÔNG BÁO
kết luận của Ban Thường vụ Đảng ủy Khối
tại buổi làm việc với Đảng ủy Sở Y tế và Đảng ủy Sở Tư pháp

Ngày 30/11/2020, Ban Thường vụ Đảng ủy Khối làm việc với Đảng ủy Sở Y tế, Đảng ủy Sở Tư pháp và kết luận như sau:

I. ƯU ĐIỂM

- Đảng ủy Sở Y tế đã phổ biến kịp thời các văn bản của cấp trên đến chi bộ trực thuộc.

II. HẠN CHẾ

- Việc gửi báo cáo tháng của Đảng ủy Sở Tư pháp còn chậm.

III. NHIỆM VỤ

1. Đảng ủy Sở Y tế báo cáo kết quả kiểm điểm về Đảng ủy Khối trước ngày 20/12/2020.

2. Đảng ủy Sở Tư pháp xây dựng kế hoạch khắc phục hạn chế, gửi về Ban Thường vụ Đảng ủy Khối trước ngày 10/02/2021.

3. Đảng ủy Sở Y tế hoàn thiện quy chế làm việc và gửi về Đảng ủy Khối trước ngày 18/02/2021.

4. Đảng ủy Sở Y tế, Đảng ủy Sở Tư pháp báo cáo kết quả thực hiện Thông báo này về Đảng ủy Khối trước ngày 30/6/2021.

5. Đảng ủy Sở Tư pháp rà soát quy hoạch cấp ủy, gửi kết quả về Ban Tổ chức Đảng ủy Khối.

6. Đảng ủy Sở Y tế rà soát danh sách đảng viên đi làm việc xa nơi cư trú, gửi về Ban Tổ chức Đảng ủy Khối trước ngày 25/02/2021.

Nơi nhận:
- Đảng ủy Sở Y tế, Đảng ủy Sở Tư pháp (t/h),
- Lưu Văn phòng Đảng ủy Khối.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trần Văn Lúa
"""


def upload(clerk, name, content):
    answer = clerk.post(clerk.base + "/van-ban/tai-len", data=clerk.marks(), files={"tep": (name, content)}, timeout=60)
    assert answer.status_code == 200 and "/van-ban/" in answer.url, answer.text
    return int(answer.url.split("/van-ban/")[1].split("?")[0].split("#")[0])


class Lively(Server):
    """papers: their numbers, the first with all tasks assigned, the others waiting; invitation: the way to a page of
    one who is not signed in, answer_link: another; evidence: the number of a file that was handed in; report: the code of a
    frozen report; calendar: the secret of the clerk's calendar; late: the number of a unit with something
    overdue."""

    def __init__(self, folder, address=None):
        super().__init__(folder, address=address)
        for login, (name, role, place) in PEOPLE.items():
            dondoc("user", "add", "--db", self.db, "--name", name, "--role", role, *(["--org", place] if place else []),
                   login, input=PASSWORD + "\n")
        clerk = Client(self)
        clerk.sign_in()
        papers = ROOT / "examples" / "papers"
        self.papers = [upload(clerk, "thong-bao-27.txt", ORDERS.encode())]
        self.papers += [upload(clerk, name, (papers / name).read_bytes())
                        for name in ("2021-tb-45-duk.txt", "2021-kh-12-duk.txt", "2021-tb-39-duk.docx")]
        clerk.submit(f"/van-ban/{self.papers[0]}/xac-nhan-het")
        self.work_on(clerk)
        self.bring_in(clerk)
        self.report = self.freeze(clerk)
        self.keep_books(clerk)
        self.calendar = clerk.submit("/tai-khoan/lich", {}).text.split("/lich-viec.ics?ma=")[1].split('"')[0]
        clerk.submit("/bo-loc/chung", {"ten": "Việc quá hạn", "dia-chi": "/viec?den=qua-han"})
        self.invitation = self.invite()

    def keep_books(self, clerk):
        """One book of each side; the first has a number, one that does not count and a secret one."""
        for side, name in (("out", "Nhiệm kỳ 2020–2025"), ("in", "Năm 2021")):
            answer = clerk.submit("/so/mo", {"loai": side, "ten": name, "don-vi": "1", "tu-ngay": "01/01/2021"})
            assert answer.status_code == 200, answer.text
        for more in ({}, {"trich-yeu": "ký nhầm"}, {"mat": "1"}):
            clerk.submit("/so/1/vao", {"loai": "Công văn", "ky-hieu": "CV/TU", "ngay": "10/02/2021", **more})
        clerk.submit("/so/muc/2/khong-dung", {"ly-do": "ký nhầm người"})
        clerk.submit("/so/2/vao", {"van-ban": self.papers[0], "chuyen": "Ban Tổ chức"})

    def work_on(self, clerk):
        """Half of what the units owe is under way, by the order of due days: every state is there."""
        owed = [row["id"] for row in clerk.page(f"/viec.json?van-ban={self.papers[0]}").json()["items"]]
        assert len(owed) >= 6, owed
        leader = Client(self)
        leader.sign_in(LEADER)
        steps = {1: ["nhan"], 2: ["nhan", "nop"], 3: ["nhan", "nop", "tra-lai"], 4: ["nhan", "nop", "cong-nhan"]}
        notes = {"nop": "Báo cáo số 15-BC/ĐU ngày 10/02/2021", "tra-lai": "chưa có chữ ký của bí thư"}
        for place, moves in steps.items():
            for move in moves:
                who = leader if move in ("cong-nhan", "tra-lai") else clerk
                files = {"tep": ("ky-nhan.pdf", b"%PDF-1.4 anh chup")} if move == "nop" else None
                answer = who.submit(f"/phan-cong/{owed[place]}/{move}", {"ghi-chu": notes.get(move, "")}, files=files)
                assert answer.status_code == 200, answer.text
        self.evidence = int(re.search(r'/ket-qua/([0-9]+)/tep', clerk.page(f"/phan-cong/{owed[2]}").text)[1])

        link = clerk.submit(f"/phan-cong/{owed[1]}/duong-dan", {"den-ngay": "20/02/2021"}).text
        self.answer_link = "/tra-loi?ma=" + link.split("/tra-loi?ma=")[1].split('"')[0]

        # the unit that is late with its report of December
        self.late = int(re.search(r'^([0-9]+),Đảng bộ Sở Y tế,', clerk.page("/don-vi.csv").text, re.M)[1])

    def bring_in(self, clerk):
        """A table of the office's own: one row comes in, one is set aside."""
        rows = "Số ký hiệu;Nội dung nhiệm vụ;Chủ trì;Thời hạn\n8-TB/TU;Rà soát quy chế làm việc;Đảng ủy Khối;30/06/2031\n" \
               "9-TB/TU;Rà soát khác;Đảng bộ Sở Không có;\n"
        look = clerk.post(clerk.base + "/nhap-bang", data=clerk.marks(), files={"tep": ("theo-doi.csv", rows.encode())},
                          timeout=60)
        assert look.status_code == 200 and 'id="keep-form"' in look.text, look.text
        written = clerk.submit("/nhap-bang/ghi", {**carried(look.text, "keep-form"), "rieng": "1"})
        assert "/nhap-bang/" in written.url, written.text

    def freeze(self, clerk):
        """Two reports, of which the later one can be compared with the earlier; the code of that one."""
        codes = [clerk.submit("/bao-cao/chot", {"ghi-chu": note}).url.split("/bao-cao/")[1].split("?")[0]
                 for note in ("báo cáo tháng 1", "báo cáo tháng 2")]
        assert codes[0] != codes[1], codes
        return codes[0]

    def invite(self):
        admin = Client(self)
        admin.sign_in(ADMIN)
        page = admin.submit("/nguoi-dung/them", {"ten": "moitoi", "ho-ten": "Vũ Thị Mía", "vai-tro": "officer",
                                                 "don-vi": "0"}).text
        return "/moi?ma=" + page.split("/moi?ma=")[1].split('"')[0]

"""dondoc compare: a plan beside the notice that it answers."""
import json

NOTICE = """ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ
Số 46-TB/ĐUK
Hà Lâm, ngày 18 tháng 5 năm 2021

THÔNG BÁO KẾT LUẬN
kiểm tra Đảng ủy Sở Khoa học và Công nghệ

II. KHUYẾT ĐIỂM, HẠN CHẾ
1. Chương trình kiểm tra, giám sát năm 2021 xây dựng chậm.
2. Việc thu, nộp đảng phí của Chi bộ Văn phòng chưa đúng quy định.
"""

PLAN = """ĐẢNG ỦY SỞ KHOA HỌC VÀ CÔNG NGHỆ
Số 12-KH/ĐU
Hà Lâm, ngày 10 tháng 6 năm 2021

KẾ HOẠCH
khắc phục khuyết điểm sau kiểm tra

Thực hiện Thông báo kết luận số 46-TB/ĐUK ngày 18/5/2021 của Đảng ủy Khối, Đảng ủy Sở xây dựng kế hoạch như sau:

I. NỘI DUNG
1. Ủy ban Kiểm tra bổ sung chương trình kiểm tra, giám sát năm 2021, hoàn thành trước ngày 30/6/2021.
"""

MORE = "2. Chi bộ Văn phòng tính lại việc thu, nộp đảng phí, hoàn thành trước ngày 31/7/2021.\n"


def test_a_gap_is_told_and_exits_with_1(dondoc):
    ran = dondoc("compare", dondoc.write("tb.txt", NOTICE), dondoc.write("kh.txt", PLAN))
    assert ran.code == 1 and ran.err == "", ran
    assert "Có viện dẫn văn bản yêu cầu (dòng 8)." in ran.out
    assert "✓ dòng 11" in ran.out and "✗ chưa thấy trả lời" in ran.out
    assert "2 điểm; 1 có biện pháp" in ran.out


def test_a_whole_answer_exits_with_0(dondoc):
    ran = dondoc("compare", dondoc.write("tb.txt", NOTICE), dondoc.write("kh.txt", PLAN + MORE))
    assert ran.code == 0 and "2 điểm; 2 có biện pháp, trong đó 2 rõ" in ran.out, ran


def test_json_gives_places_in_both_papers(dondoc):
    notice, plan = dondoc.write("tb.txt", NOTICE), dondoc.write("kh.txt", PLAN)
    result = json.loads(dondoc("compare", "--json", notice, plan).out)
    assert result["cites"] is True
    first, second = result["points"]
    assert (first["kind"], first["line"], first["answer"]["line"]) == ("shortcoming", 9, 11)
    assert first["answer"]["who"] and first["answer"]["when"] and first["answer"]["what"]
    assert second["answer"] is None
    start, end = first["answer"]["span"]
    assert "Ủy ban Kiểm tra bổ sung" in PLAN.encode()[start:end].decode()


def test_one_file_is_too_few_and_a_missing_one_is_refused(dondoc):
    notice = dondoc.write("tb.txt", NOTICE)
    assert dondoc("compare", notice).code == 2
    ran = dondoc("compare", notice, "khong-co.txt")
    assert ran.code == 3 and "khong-co.txt" in ran.err, ran

/* The rules about what a paper says: citations, figures, days, those addressed, tasks, language. */
#include "checker/rule_row.h"

#define ROW(rule) [rule - RULE_CITATION_CONFLICT]

const struct rule fact_rules[RULE_PAGE_PAPER - RULE_CITATION_CONFLICT] = {
    /* --- citations --- */
    ROW(RULE_CITATION_CONFLICT) =
        RULE("citation-conflict", "eeeee", LOGIC, "2004", N_("Một văn bản chỉ có một ngày ban hành."),
             N_("Đối chiếu bản gốc, sửa ngày cho thống nhất."), "Hướng dẫn 36-HD/VPTW, II.1.4: ngày ký ban hành",
             RULES_2018, SLOT_BODY,
             "- Thực hiện Kế hoạch số 14-KH/ĐUK ngày 31/12/2020 của Đảng ủy Khối.\n\n- Triển khai Kế hoạch số "
             "14-KH/ĐUK ngày 31/12/2020 của Đảng ủy Khối.",
             "- Thực hiện Kế hoạch số 14-KH/ĐUK ngày 31/12/2020 của Đảng ủy Khối.\n\n- Triển khai Kế hoạch số "
             "14-KH/ĐUK ngày 29/12/2020 của Đảng ủy Khối."),
    ROW(RULE_CITATION_TERM) = RULE(
        "citation-conflict.term", "nnnnn", LOGIC, "2004",
        N_("Cùng số, ký hiệu nhưng ngày cách xa nhau: hai nhiệm kỳ có thể có hai văn bản như vậy."),
        N_("Xem lại ngày; nếu là hai văn bản thì ghi đủ ngày ở mỗi lần viện dẫn."),
        "Hướng dẫn 36-HD/VPTW, II.1.3.1: số đánh theo nhiệm kỳ", RULES_2018, SLOT_BODY,
        "- Thực hiện Hướng dẫn số 02-HD/UBKTTW ngày 12/9/2017.\n\n- Theo Hướng dẫn số 02-HD/UBKTTW ngày 12/9/2017.",
        "- Thực hiện Hướng dẫn số 02-HD/UBKTTW ngày 29/11/2011.\n\n- Theo Hướng dẫn số 02-HD/UBKTTW ngày 12/9/2017."),
    ROW(RULE_CITATION_ISSUER) =
        RULE("citation-conflict.issuer", "wwwww", LOGIC, "2004", N_("Một văn bản chỉ có một cơ quan ban hành."),
             N_("Đối chiếu bản gốc, sửa tên cơ quan cho thống nhất."),
             "Quy định 66-QĐ/TW 2017, Điều 15; 399-QĐ/TW 2026, Phần IV", RULES_2018, SLOT_BODY,
             "- Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.\n\n- Theo Chỉ thị số 05-CT/TW ngày "
             "15/5/2016 của Bộ Chính trị.",
             "- Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.\n\n- Theo Chỉ thị số 05-CT/TW ngày "
             "15/5/2016 của Ban Bí thư."),
    ROW(RULE_CITATION_SYMBOL) =
        RULE("citation-conflict.symbol", "wwwww", LOGIC, "2004",
             N_("Cùng loại, cùng số, cùng ngày nhưng hai ký hiệu khác nhau."),
             N_("Đối chiếu bản gốc, sửa ký hiệu cho thống nhất."),
             "Hướng dẫn 36-HD/VPTW, II.1.3; Hướng dẫn 05-HD/VPTW, Phần II, I.3", RULES_2018, SLOT_BODY,
             "- Thực hiện Kế hoạch số 274-KH/TU ngày 11/01/2021.\n\n- Theo Kế hoạch số 274-KH/TU ngày 11/01/2021.",
             "- Thực hiện Kế hoạch số 274-KH/TU ngày 11/01/2021.\n\n- Theo Kế hoạch số 274-KH/ĐU ngày 11/01/2021."),
    ROW(RULE_CITED_TYPE) = RULE(
        "form.cited-type", "wwwww", CERTAIN, "2004", N_("Tên loại của văn bản viện dẫn phải đúng với ký hiệu của nó."),
        N_("Đối chiếu bản gốc, sửa tên loại hoặc ký hiệu."),
        "Quy định 399-QĐ/TW, Điều 5; Hướng dẫn 36-HD/VPTW, II.1.3; Nghị định 30/2020/NĐ-CP, Phụ lục III", RULES_2018,
        SLOT_BODY, "- Thực hiện Kết luận số 39-KL/ĐUK ngày 27/01/2021.",
        "- Thực hiện Thông báo số 39-KL/ĐUK ngày 27/01/2021."),
    ROW(RULE_CITED_DAY) =
        RULE("form.cited-day", "wwwww", CERTAIN, "2004", N_("Thiếu chữ “ngày” trước ngày của văn bản viện dẫn."),
             N_("Thêm chữ “ngày”."), "Hướng dẫn 36-HD/VPTW, II.1.6; Hướng dẫn 05-HD/VPTW, Phần II, I.6", RULES_2018,
             SLOT_BODY, "- Thực hiện Chỉ thị số 41-CT/TW ngày 24/3/2020 của Ban Bí thư.",
             "- Thực hiện Chỉ thị số 41-CT/TW 24/3/2020 của Ban Bí thư.", MENDS),
    ROW(RULE_CITED_ORDER) =
        RULE("form.cited-symbol", "-nn-n", CERTAIN, "2018", N_("Ký hiệu của văn bản Đảng phải viết số-loại/cơ quan."),
             N_("Gạch nối đứng sau số, gạch chéo đứng trước cơ quan."),
             "Hướng dẫn 36-HD/VPTW, II.1.3; Hướng dẫn 05-HD/VPTW, Phần II, I.3", RULES_2018, SLOT_BODY,
             "- Thực hiện Quy định số 37-QĐ/TW ngày 25/10/2011.", "- Thực hiện Quy định số 37/QĐ-TW ngày 25/10/2011."),
    ROW(RULE_CITED_LATER) = RULE("period-conflict.cited-later", "eeee-", LOGIC, "2004",
                                 N_("Văn bản viện dẫn có ngày sau ngày của chính văn bản này."),
                                 N_("Kiểm lại hai ngày."), "Hướng dẫn 36-HD/VPTW, II.1.4: ngày ký ban hành", RULES_2018,
                                 SLOT_BODY, "- Thực hiện Kế hoạch số 14-KH/ĐUK ngày 10/3/2021 của Đảng ủy Khối.",
                                 "- Thực hiện Kế hoạch số 14-KH/ĐUK ngày 10/4/2021 của Đảng ủy Khối."),
    ROW(RULE_CITED_REPLACED) =
        RULE("cite.replaced", "-www-", CERTAIN, "2017", N_("Căn cứ vào văn bản đã được thay thế."),
             N_("Căn cứ văn bản đang có hiệu lực."),
             "Quy định 399-QĐ/TW 2026, Điều 19; điều khoản thi hành của văn bản thay thế", RULES_2026, SLOT_BODY,
             "- Căn cứ Quy định số 399-QĐ/TW ngày 09/01/2026 của Ban Bí thư.",
             "- Căn cứ Quy định số 66-QĐ/TW ngày 06/02/2017 của Ban Bí thư."),
    ROW(RULE_CITED_COMMA) =
        RULE("cite.comma", "-nn--", PRACTICE, "2018",
             N_("Dấu phẩy trước “ngày” trong viện dẫn nên thống nhất trong cả văn bản."), N_("Ghi dấu phẩy ở mọi chỗ."),
             "Hướng dẫn 05-HD/VPTW: cách viết của chính văn bản, không có điều khoản", RULES_2018, SLOT_BODY,
             "- Kế hoạch số 14-KH/ĐUK, ngày 10/3/2021.\n\n- Kế hoạch số 15-KH/ĐUK, ngày 11/3/2021.",
             "- Kế hoạch số 14-KH/ĐUK, ngày 10/3/2021.\n\n- Kế hoạch số 15-KH/ĐUK ngày 11/3/2021."),
    ROW(RULE_CITED_SHORT) = RULE("cite.first-full", "-nn--", CERTAIN, "2018",
                                 N_("Lần đầu viện dẫn phải ghi đủ loại, số, ký hiệu, ngày, cơ quan."),
                                 N_("Ghi đủ ở lần đầu; các lần sau ghi loại, số và ký hiệu."),
                                 "Hướng dẫn 36-HD/VPTW, II.1.6; Hướng dẫn 05-HD/VPTW, Phần II, I.6", RULES_2018,
                                 SLOT_BODY, "- Thực hiện Kế hoạch số 14-KH/ĐUK ngày 10/3/2021 của Đảng ủy Khối.",
                                 "- Thực hiện Kế hoạch số 14-KH/ĐUK."),

    /* --- citations against a register; the examples' register is tests/checker/register.c --- */
    ROW(RULE_ARCHIVE_UNKNOWN) = RULE(
        "cite.archive-unknown", "nnnnn", LOGIC, "2004",
        N_("Trong kho có các văn bản liền trước và liền sau của cùng cơ quan, nhưng không có văn bản được viện dẫn."),
        N_("Kiểm lại số, ký hiệu, ngày; nếu đúng thì bổ sung văn bản ấy vào kho."),
        "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác; đối chiếu với kho văn bản của cơ quan", RULES_2018,
        SLOT_BODY, "- Thực hiện Kế hoạch số 24-KH/TU ngày 10/6/2020 của Tỉnh ủy.",
        "- Thực hiện Kế hoạch số 25-KH/TU ngày 12/6/2020 của Tỉnh ủy."),
    ROW(RULE_ARCHIVE_CONFLICT) =
        RULE("citation-conflict.archive", "wwwww", LOGIC, "2004",
             N_("Ngày, loại hoặc cơ quan của văn bản viện dẫn khác với văn bản trong kho."),
             N_("Đối chiếu bản gốc, sửa chỗ viện dẫn."),
             "Hướng dẫn 36-HD/VPTW, II.1.4: ngày ký ban hành; đối chiếu với kho văn bản của cơ quan", RULES_2018,
             SLOT_BODY, "- Thực hiện Kế hoạch số 24-KH/TU ngày 10/6/2020 của Tỉnh ủy.",
             "- Thực hiện Kế hoạch số 24-KH/TU ngày 16/6/2020 của Tỉnh ủy."),
    ROW(RULE_ARCHIVE_REPLACED) =
        RULE("cite.archive-replaced", "wwwww", LOGIC, "2004",
             N_("Văn bản được căn cứ đã bị một văn bản trong kho thay thế."), N_("Căn cứ văn bản thay thế."),
             "Điều khoản thi hành của văn bản thay thế", RULES_2018, SLOT_BODY,
             "- Căn cứ Quy chế số 07-QC/TU ngày 05/01/2021 của Tỉnh ủy.",
             "- Căn cứ Quy chế số 03-QC/TU ngày 02/10/2016 của Tỉnh ủy."),

    /* --- figures --- */
    ROW(RULE_ARITHMETIC) =
        RULE("arithmetic", "eeeee", LOGIC, "2004", N_("Tỷ lệ, tổng số phải khớp với các số thành phần."),
             N_("Tính lại."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "- Có 18/24 chi bộ hoàn thành, đạt 75%.", "- Có 18/24 chi bộ hoàn thành, đạt 70%."),
    ROW(RULE_COUNT) =
        RULE("count-mismatch", "eeeee", LOGIC, "2004", N_("Danh sách phải đủ số lượng đã nêu."),
             N_("Kiểm lại danh sách và số lượng."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018,
             SLOT_BODY, "- Còn 03 đơn vị chưa nộp báo cáo: (1) Sở Thủy sản; (2) Sở Nội vụ; (3) Thanh tra tỉnh.",
             "- Còn 04 đơn vị chưa nộp báo cáo: (1) Sở Thủy sản; (2) Sở Nội vụ; (3) Thanh tra tỉnh."),
    ROW(RULE_CHANGE) =
        RULE("arithmetic.change", "eeeee", LOGIC, "2004", N_("Tăng, giảm phải khớp với các số đã nêu."),
             N_("Xem lại chiều tăng, giảm."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "- Số vụ việc giảm từ 12 xuống còn 9 vụ.", "- Số vụ việc giảm từ 9 xuống còn 12 vụ."),

    /* --- periods and deadlines --- */
    ROW(RULE_PERIOD_REVIEW) =
        RULE("period-conflict.review", "eeeee", LOGIC, "2004",
             N_("Mốc thời gian kiểm tra có trước khi văn bản được kiểm tra ra đời."),
             N_("Kiểm lại mốc thời gian và ngày của văn bản."),
             "Quy định 296-QĐ/TW 2025; Quyết định 89-QĐ/TW 2022: mốc thời gian kiểm tra", RULES_2018, SLOT_BODY,
             "Ban Thường vụ kiểm tra việc thực hiện Kết luận số 30-KL/TU, ngày 12/12/2018 của Tỉnh ủy, mốc thời gian "
             "kiểm tra từ tháng 01/2019 đến tháng 12/2020.",
             "Ban Thường vụ kiểm tra việc thực hiện Kết luận số 30-KL/TU, ngày 12/12/2018 của Tỉnh ủy, mốc thời gian "
             "kiểm tra từ tháng 6/2017 đến tháng 12/2020."),
    ROW(RULE_PERIOD_ORDER) =
        RULE("period-conflict.order", "eeeee", LOGIC, "2004", N_("Thời điểm kết thúc đứng trước thời điểm bắt đầu."),
             N_("Kiểm lại hai mốc thời gian."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018,
             SLOT_BODY, "- Đoàn làm việc từ ngày 15/02/2021 đến ngày 20/02/2021.",
             "- Đoàn làm việc từ ngày 15/02/2021 đến ngày 20/01/2021."),
    ROW(RULE_PERIOD_DAY) =
        RULE("period-conflict.impossible-day", "eeeee", LOGIC, "2004", N_("Ngày này không có trong lịch."),
             N_("Ghi lại ngày."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "- Nộp báo cáo trước ngày 30/4/2021.", "- Nộp báo cáo trước ngày 31/4/2021."),
    ROW(RULE_DEADLINE_PAST) =
        RULE("period-conflict.deadline", "eeee-", LOGIC, "2004", N_("Thời hạn đứng trước ngày ban hành."),
             N_("Kiểm lại thời hạn."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản nộp báo cáo về Văn phòng Tỉnh ủy trước ngày 15/4/2021.",
             "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản nộp báo cáo về Văn phòng Tỉnh ủy trước ngày 15/02/2021."),
    ROW(RULE_DEADLINE_OFF) =
        RULE("deadline.day-off", "nnnnn", LOGIC, "2004", N_("Thời hạn rơi vào ngày nghỉ cuối tuần."),
             N_("Cân nhắc chọn ngày làm việc."), "Bộ luật Lao động 45/2019/QH14, Điều 111: nghỉ hằng tuần", RULES_2018,
             SLOT_BODY, "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản nộp báo cáo về Văn phòng Tỉnh ủy trước ngày 15/4/2021.",
             "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản nộp báo cáo về Văn phòng Tỉnh ủy trước ngày 17/4/2021."),

    /* --- addressees --- */
    ROW(RULE_RECIPIENT_OTHER) =
        RULE("recipient-mismatch.other", "eeeee", CERTAIN, "2004",
             N_("Nơi nhận ghi một đơn vị khác với đơn vị được kiểm tra, giám sát."),
             N_("Ghi đúng đơn vị được kiểm tra, giám sát."),
             "Hướng dẫn 36-HD/VPTW, II.1.9; Hướng dẫn 05-HD/VPTW, Phần II, I.9", RULES_2018, SLOT_RECIPIENTS,
             "- Đảng ủy Sở Thủy sản,\n- Lưu Văn phòng Tỉnh ủy.", "- Đảng ủy Sở Xây dựng,\n- Lưu Văn phòng Tỉnh ủy."),
    ROW(RULE_RECIPIENT_ABSENT) =
        RULE("recipient-mismatch.absent", "wwww-", CERTAIN, "2004",
             N_("Đơn vị được kiểm tra, giám sát không có ở nơi nhận."), N_("Thêm đơn vị được kiểm tra, giám sát."),
             "Hướng dẫn 36-HD/VPTW, II.1.9; Hướng dẫn 05-HD/VPTW, Phần II, I.9", RULES_2018, SLOT_RECIPIENTS,
             "- Đảng ủy Sở Thủy sản,\n- Lưu Văn phòng Tỉnh ủy.", "- Thường trực Tỉnh ủy,\n- Lưu Văn phòng Tỉnh ủy."),
    ROW(RULE_RECIPIENT_TEAM) =
        RULE("recipient-mismatch.team", "wwwww", LOGIC, "2004",
             N_("Nơi nhận ghi một đoàn khác với đoàn nêu trong văn bản."), N_("Ghi đúng tên đoàn."),
             "Hướng dẫn 36-HD/VPTW, II.1.9; Hướng dẫn 05-HD/VPTW, Phần II, I.9", RULES_2018, SLOT_WHOLE,
             "THÔNG BÁO\nkết luận giám sát đối với Đảng ủy Sở Thủy sản\n\nSau khi nghe Đoàn giám sát báo cáo, Ban "
             "Thường vụ kết "
             "luận.\n\nNơi nhận:\n- Đảng ủy Sở Thủy sản,\n- Thành viên Đoàn giám sát,\n- Lưu Văn phòng.\n\nT/M BAN "
             "THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa\n",
             "THÔNG BÁO\nkết luận giám sát đối với Đảng ủy Sở Thủy sản\n\nSau khi nghe Đoàn giám sát báo cáo, Ban "
             "Thường vụ kết "
             "luận.\n\nNơi nhận:\n- Đảng ủy Sở Thủy sản,\n- Thành viên Đoàn kiểm tra,\n- Lưu Văn phòng.\n\nT/M BAN "
             "THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa\n"),
    ROW(RULE_RECIPIENT_DISSOLVED) =
        RULE("recipient-mismatch.dissolved", "-ww--", CERTAIN, "01/7/2025", N_("Từ 01/7/2025 không còn cấp huyện."),
             N_("Gửi tổ chức mới ở tỉnh, xã, phường, đặc khu."), "Quy định 294-QĐ/TW 2025", RULES_2026, SLOT_RECIPIENTS,
             "- Đảng ủy Sở Thủy sản;\n- Đảng ủy xã Đông Sơn;\n- Lưu Văn phòng Tỉnh ủy.",
             "- Đảng ủy Sở Thủy sản;\n- Huyện ủy Đông Sơn;\n- Lưu Văn phòng Tỉnh ủy."),
    ROW(RULE_RECIPIENT_TASK) =
        RULE("recipient-mismatch.task", "nnnn-", CERTAIN, "2004", N_("Đơn vị được giao nhiệm vụ không có ở nơi nhận."),
             N_("Thêm đơn vị được giao nhiệm vụ."), "Hướng dẫn 36-HD/VPTW, II.1.9; Hướng dẫn 05-HD/VPTW, Phần II, I.9",
             RULES_2018, SLOT_BODY,
             "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản nộp báo cáo về Văn phòng Tỉnh ủy trước ngày 15/4/2021.",
             "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Nội vụ nộp báo cáo về Văn phòng Tỉnh ủy trước ngày 15/4/2021."),
    ROW(RULE_RECIPIENT_UNKNOWN) =
        RULE("recipient-mismatch.unknown", "nnnnn", LOGIC, "2004",
             N_("Đơn vị nhận hoặc thực hiện không có trong cây tổ chức của cơ quan ban hành."),
             N_("Kiểm lại tên đơn vị; nếu đúng thì bổ sung vào cây tổ chức."),
             "Hướng dẫn 36-HD/VPTW, II.1.9; đối chiếu với cây tổ chức của cơ quan", RULES_2018, SLOT_RECIPIENTS,
             "- Đảng ủy Sở Thủy sản,\n- Đảng ủy Sở Nội vụ,\n- Lưu Văn phòng Tỉnh ủy.",
             "- Đảng ủy Sở Thủy sản,\n- Đảng ủy Sở Lâm sản,\n- Lưu Văn phòng Tỉnh ủy."),
    ROW(RULE_RECIPIENT_ENDED) =
        RULE("recipient-mismatch.ended", "wwwww", LOGIC, "2004",
             N_("Đơn vị nhận hoặc thực hiện không còn hoạt động, hoặc đã đổi tên, vào ngày ban hành."),
             N_("Gửi đơn vị kế tục, hoặc ghi tên mới."),
             "Hướng dẫn 36-HD/VPTW, II.1.9; đối chiếu với cây tổ chức của cơ quan", RULES_2018, SLOT_RECIPIENTS,
             "- Đảng ủy Sở Thủy sản,\n- Đảng ủy Sở Nội vụ,\n- Lưu Văn phòng Tỉnh ủy.",
             "- Đảng ủy Sở Thủy sản,\n- Đảng ủy Sở Thương mại,\n- Lưu Văn phòng Tỉnh ủy."),

    /* --- tasks --- */
    ROW(RULE_TASK_NOBODY) =
        RULE("task.nobody", "nnnnn", LOGIC, "2004", N_("Nhiệm vụ không ghi đơn vị thực hiện."), N_("Ghi rõ ai làm."),
             "Quy tắc của chương trình: để giao việc và theo dõi được", RULES_2018, SLOT_WHOLE,
             "THÔNG BÁO\nlịch làm việc\n\nII. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản nộp báo cáo về Văn phòng Tỉnh ủy "
             "trước ngày 15/4/2021.",
             "THÔNG BÁO\nlịch làm việc\n\nII. NHIỆM VỤ\n\n1. Nộp báo cáo về Văn phòng Tỉnh ủy trước ngày 15/4/2021."),
    ROW(RULE_TASK_TIME) =
        RULE("task.no-time", "nnnnn", LOGIC, "2004", N_("Nhiệm vụ có sản phẩm phải nộp nhưng không ghi thời hạn."),
             N_("Ghi thời hạn."), "Quy tắc của chương trình: để giao việc và theo dõi được", RULES_2018, SLOT_BODY,
             "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản xây dựng kế hoạch khắc phục, xong trước ngày 15/4/2021.",
             "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản xây dựng kế hoạch khắc phục."),
    ROW(RULE_TASK_RESULT) = RULE(
        "task.no-result", "nnnnn", LOGIC, "2004", N_("Nhiệm vụ có thời hạn nhưng không ghi sản phẩm phải có."),
        N_("Ghi văn bản, báo cáo phải nộp."), "Quy tắc của chương trình: để giao việc và theo dõi được", RULES_2018,
        SLOT_BODY, "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản xây dựng kế hoạch khắc phục, xong trước ngày 15/4/2021.",
        "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản thực hiện tốt công tác phòng, chống bão trước ngày 15/4/2021."),

    /* --- language --- */
    ROW(RULE_SPELLING_SYLLABLE) =
        RULE("spelling", "wwwww", LOGIC, "2004", N_("Tiếng Việt không có tiếng này: lỗi gõ hoặc lỗi quét."),
             N_("Sửa lại chính tả."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "Ban Thường vụ yêu cầu làm rõ phương hướng, mua 02 ôtô, lắp internet cho xã Đắk Pảo, Krông Nô.",
             "Ban Thường vụ yêu cầu làm rõ phương huớng."),
    ROW(RULE_SPELLING_JOINED) =
        RULE("spelling.joined", "wwwww", LOGIC, "2004", N_("Các tiếng phải viết rời."), N_("Thêm dấu cách."),
             "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "Chi bộ họp hằng tháng, khắc phục kịp thời.", "Chi bộ họp hằngtháng, khắc phục kịp thời."),
    ROW(RULE_SPELLING_NAME) =
        RULE("spelling.name", "nnnnn", LOGIC, "2004", N_("Tên riêng này không viết theo vần tiếng Việt."),
             N_("Kiểm lại tên."), "Quy tắc của chương trình: tên riêng có thể viết theo tiếng nói khác", RULES_2018,
             SLOT_BODY, "Ban Thường vụ giao đồng chí Lò Thị Nghiêng theo dõi.",
             "Ban Thường vụ giao đồng chí Lò Thị Ngiêng theo dõi."),
    ROW(RULE_SPELLING_TWICE) =
        RULE("spelling.twice", "wwwww", LOGIC, "2004", N_("Từ, cụm từ viết lặp."), N_("Bỏ phần lặp."),
             "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "Đảng ủy luôn luôn quan tâm, những tồn tại tại chi bộ đã được khắc phục dần dần.",
             "Đảng ủy quan tâm việc việc khắc phục của các chi bộ."),
    ROW(RULE_SPELLING_PHRASE) =
        RULE("spelling.phrase", "wwwww", LOGIC, "2004", N_("Cụm từ quen dùng bị sai một tiếng: lỗi gõ hoặc lỗi quét."),
             N_("Kiểm lại cụm từ."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "Các bộ, ngành và cán bộ, đảng viên nêu cao tính tiền phong; kết luận nói lên quyết tâm.",
             "Sở giáo dục các bộ, đảng viên nêu cao tinh tiên phong; quyết tâm khắc phục hạn chê."),
    ROW(RULE_SPELLING_TONE) =
        RULE("spelling.tone", "nnnnn", PRACTICE, "2004", N_("Dấu thanh phải đặt ở chữ mang âm chính."),
             N_("Đặt lại dấu thanh."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "Chi bộ được họp trong quý, đã có giá.", "Chi bộ đựơc họp trong qúy."),
    ROW(RULE_SPELLING_MIXED) =
        RULE("spelling.tone-mixed", "nnnnn", DISPUTED, "2004",
             N_("Một văn bản chỉ nên dùng một cách đặt dấu thanh ở oa, oe, uy."),
             N_("Chọn “ủy, hòa” hoặc “uỷ, hoà” cho cả văn bản."),
             "Hướng dẫn 05-HD/VPTW, Hướng dẫn 36-HD/VPTW: cách viết của chính văn bản, không có điều khoản", RULES_2018,
             SLOT_BODY, "Đảng ủy hòa giải, Thường vụ ủy quyền.", "Đảng uỷ hòa giải."),
};

/* The rules about the form of the text and about who may issue what. */
#include "checker/rule_row.h"

const struct rule form_rules[RULE_CITATION_CONFLICT] = {
    /* --- elements --- */
    [RULE_MISSING_ELEMENT] =
        RULE("missing-element", "eeeee", CERTAIN, "2004", N_("Văn bản phải có đủ các thành phần bắt buộc."),
             N_("Bổ sung trước khi ký ban hành."),
             "Quy định 66-QĐ/TW 2017, Điều 15; Quy định 399-QĐ/TW 2026, Phần IV; Nghị định 30/2020/NĐ-CP, Điều 8",
             RULES_2026, SLOT_SIGNATURE, "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa", ""),
    [RULE_TITLE] = RULE(
        "form.title", "eee--", CERTAIN, "2004", N_("Văn bản của Đảng phải có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”."),
        N_("Ghi tiêu đề ở góc phải, dòng đầu trang 1."),
        "Hướng dẫn 36-HD/VPTW, II.1.1; Hướng dẫn 05-HD/VPTW, Phần II, I.1", RULES_2018, SLOT_HEAD,
        "TỈNH ỦY SƠN HÀ\n*\nSố 45-TB/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 12 tháng 3 năm 2021\n\nTHÔNG BÁO\nkết "
        "luận kiểm tra",
        "TỈNH ỦY SƠN HÀ\n*\nSố 45-TB/TU\n\nHà Lâm, ngày 12 tháng 3 năm 2021\n\nTHÔNG BÁO\nkết luận kiểm tra"),
    [RULE_TWO_TITLES] =
        RULE("form.two-titles", "eee--", CERTAIN, "2004",
             N_("Văn bản của Đảng không dùng Quốc hiệu cùng tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”."),
             N_("Bỏ Quốc hiệu, tiêu ngữ."), "Hướng dẫn 36-HD/VPTW, II.1.1; Hướng dẫn 05-HD/VPTW, Phần II, I.1",
             RULES_2018, SLOT_DATE, "Hà Lâm, ngày 12 tháng 3 năm 2021",
             "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Lâm, ngày 12 tháng 3 năm 2021"),
    [RULE_STAR] = RULE(
        "form.star", "-nn--", CERTAIN, "2018", N_("Dưới tên cơ quan ban hành phải có dấu sao (*) trên một dòng riêng."),
        N_("Thêm dấu sao dưới tên cơ quan, trên số và ký hiệu."),
        "Hướng dẫn 36-HD/VPTW, II.1.2; Hướng dẫn 05-HD/VPTW, Phần II, I.2", RULES_2018, SLOT_HEAD,
        "TỈNH ỦY SƠN HÀ\n*\nSố 45-TB/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 12 tháng 3 năm 2021\n\nTHÔNG BÁO\nkết "
        "luận kiểm tra",
        "TỈNH ỦY SƠN HÀ\nSố 45-TB/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 12 tháng 3 năm 2021\n\nTHÔNG BÁO\nkết "
        "luận kiểm tra"),
    [RULE_OFFICE_NAME] = RULE(
        "form.issuer-name", "-nw--", CERTAIN, "2018",
        N_("Cơ quan tham mưu ghi tên trần dưới tên cấp ủy: “VĂN PHÒNG”, không ghi “VĂN PHÒNG TỈNH ỦY”."),
        N_("Bỏ tên cấp ủy ở dòng thứ hai."), "Hướng dẫn 36-HD/VPTW, II.1.2; Hướng dẫn 05-HD/VPTW, Phần II, I.2",
        RULES_2026, SLOT_HEAD,
        "TỈNH ỦY SƠN HÀ\nVĂN PHÒNG\n*\nSố 45-TB/VPTU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 12 tháng 6 năm "
        "2026\n\nTHÔNG BÁO\nlịch làm việc",
        "TỈNH ỦY SƠN HÀ\nVĂN PHÒNG TỈNH ỦY\n*\nSố 45-TB/VPTU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 12 tháng 6 năm "
        "2026\n\nTHÔNG BÁO\nlịch làm việc", MENDS),
    [RULE_SUPERIOR] = RULE(
        "form.superior", "-nw--", CERTAIN, "2018",
        N_("Trên tên đảng ủy, chi bộ phải ghi đảng bộ cấp trên: “ĐẢNG BỘ …”, không ghi tên cấp ủy."),
        N_("Ghi “ĐẢNG BỘ” và tên đảng bộ cấp trên."),
        "Hướng dẫn 36-HD/VPTW, II.1.2; Hướng dẫn 05-HD/VPTW, Phần II, I.2", RULES_2026, SLOT_HEAD,
        "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY XÃ NẬM PẢO\n*\nSố 45-TB/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nNậm Pảo, ngày 12 tháng 6 "
        "năm 2026\n\nTHÔNG BÁO\nlịch làm việc",
        "TỈNH ỦY SƠN HÀ\nĐẢNG ỦY XÃ NẬM PẢO\n*\nSố 45-TB/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nNậm Pảo, ngày 12 tháng 6 năm "
        "2026\n\nTHÔNG BÁO\nlịch làm việc"),
    [RULE_DRAFT_MARK] =
        RULE("form.draft-mark", "www--", CERTAIN, "2004", N_("Văn bản đã lấy số không còn ghi “Dự thảo”."),
             N_("Bỏ chữ “Dự thảo” khi ban hành."), "Hướng dẫn 36-HD/VPTW, II.2.2; Hướng dẫn 05-HD/VPTW, Phần II, II",
             RULES_2018, SLOT_NUMBER, "Số 45-TB/TU", "Số 45-TB/TU\nDự thảo lần 2"),

    /* --- number and symbol --- */
    [RULE_SYMBOL_ORDER] =
        RULE("form.symbol-order", "eee--", CERTAIN, "2004", N_("Ký hiệu văn bản của Đảng phải viết số-loại/cơ quan."),
             N_("Gạch nối đứng sau số, gạch chéo đứng trước cơ quan."),
             "Hướng dẫn 36-HD/VPTW, II.1.3; Hướng dẫn 05-HD/VPTW, Phần II, I.3", RULES_2018, SLOT_NUMBER, "Số 45-TB/TU",
             "Số 45/TB-TU", MENDS),
    [RULE_NUMBER_COLON] =
        RULE("form.number-colon", "-ww--", CERTAIN, "2018", N_("Sau chữ “Số” của văn bản Đảng không có dấu hai chấm."),
             N_("Bỏ dấu hai chấm."), "Hướng dẫn 36-HD/VPTW, II.1.3; Hướng dẫn 05-HD/VPTW, Phần II, I.3", RULES_2018,
             SLOT_NUMBER, "Số 45-TB/TU", "Số: 45-TB/TU", MENDS),
    [RULE_NUMBER_ZERO] = RULE("form.number-zero", "-www-", CERTAIN, "2018",
                              N_("Số văn bản nhỏ hơn 10 phải có số 0 ở trước."), N_("Thêm số 0."),
                              "Hướng dẫn 36-HD/VPTW, II.1.3; Hướng dẫn 05-HD/VPTW, Phần II, I.3; Nghị định "
                              "30/2020/NĐ-CP, Phụ lục I, mục II.3",
                              RULES_2018, SLOT_NUMBER, "Số 05-TB/TU", "Số 5-TB/TU", MENDS),
    [RULE_SYMBOL_BLANK] =
        RULE("form.symbol-blank", "-nn--", CERTAIN, "2018", N_("Số và ký hiệu phải viết liền, không có khoảng trống."),
             N_("Bỏ khoảng trống."), "Hướng dẫn 36-HD/VPTW, II.1.3; Hướng dẫn 05-HD/VPTW, Phần II, I.3", RULES_2018,
             SLOT_NUMBER, "Số 45-TB/TU", "Số 45 - TB/TU", MENDS),
    [RULE_SYMBOL_TYPE] =
        RULE("form.symbol-type", "eeeww", CERTAIN, "2004",
             N_("Chữ viết tắt trong ký hiệu phải đúng với tên loại văn bản."), N_("Sửa ký hiệu hoặc tên loại."),
             "Quy định 399-QĐ/TW, Điều 5; Hướng dẫn 36-HD/VPTW, II.1.3; Hướng dẫn 05-HD/VPTW, Phần II, I.3; Nghị định "
             "30/2020/NĐ-CP, Phụ lục III",
             RULES_2018, SLOT_NUMBER, "Số 45-TB/TU", "Số 45-BC/TU"),
    [RULE_SYMBOL_QDI] = RULE(
        "form.symbol-qdi", "--w--", CERTAIN, "27/5/2026", N_("Ký hiệu của quy định là QĐ, không phải QĐi."),
        N_("Ghi QĐ."), "Hướng dẫn 05-HD/VPTW, Phần II, I.3", RULES_2026, SLOT_HEAD,
        "TỈNH ỦY SƠN HÀ\n*\nSố 45-QĐ/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 12 tháng 6 năm 2026\n\nQUY ĐỊNH\nvề "
        "họp",
        "TỈNH ỦY SƠN HÀ\n*\nSố 45-QĐi/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 12 tháng 6 năm 2026\n\nQUY ĐỊNH\nvề "
        "họp", MENDS),
    [RULE_SYMBOL_ORGAN] = RULE("form.symbol-organ", "-ww--", CERTAIN, "2018",
                               N_("Chữ viết tắt cơ quan trong ký hiệu phải đúng với tên cơ quan."),
                               N_("Sửa ký hiệu theo cơ quan ban hành."),
                               "Hướng dẫn 36-HD/VPTW, II.1.3; Hướng dẫn 05-HD/VPTW, Phần II, I.3", RULES_2018,
                               SLOT_NUMBER, "Số 45-TB/TU", "Số 45-TB/HU"),
    [RULE_SYMBOL_OLD] = RULE("form.symbol-dissolved", "-ww--", CERTAIN, "01/7/2025",
                             N_("Từ 01/7/2025 không còn cấp huyện, đảng ủy khối, ban cán sự đảng, đảng đoàn."),
                             N_("Dùng ký hiệu của tổ chức mới."),
                             "Hướng dẫn 05-HD/VPTW, Phần II, I.3; Quy định 294-QĐ/TW 2025", RULES_2026, SLOT_HEAD,
                             "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY XÃ ĐÔNG SƠN\n*\nSố 45-TB/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nĐông "
                             "Sơn, ngày 12 tháng 6 năm 2026\n\nTHÔNG BÁO\nlịch làm việc",
                             "ĐẢNG BỘ TỈNH SƠN HÀ\nHUYỆN ỦY ĐÔNG SƠN\n*\nSố 45-TB/HU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nĐông "
                             "Sơn, ngày 12 tháng 6 năm 2026\n\nTHÔNG BÁO\nlịch làm việc"),

    /* --- place and date --- */
    [RULE_IMPOSSIBLE_DATE] =
        RULE("form.impossible-date", "eeeee", LOGIC, "2004", N_("Ngày ban hành không có trong lịch."),
             N_("Ghi lại ngày, tháng, năm."), "Hướng dẫn 36-HD/VPTW, II.1.4: ngày ký ban hành", RULES_2018, SLOT_DATE,
             "Hà Lâm, ngày 12 tháng 3 năm 2021", "Hà Lâm, ngày 31 tháng 02 năm 2021"),
    [RULE_DATE_COMMA] =
        RULE("form.date-comma", "-www-", CERTAIN, "2018", N_("Giữa địa danh và ngày phải có dấu phẩy."),
             N_("Thêm dấu phẩy."),
             "Hướng dẫn 36-HD/VPTW, II.1.4; Hướng dẫn 05-HD/VPTW, Phần II, I.4; Nghị định 30/2020/NĐ-CP, Phụ lục I, "
             "mục II.4",
             RULES_2018, SLOT_DATE, "Hà Lâm, ngày 12 tháng 3 năm 2021", "Hà Lâm ngày 12 tháng 3 năm 2021", MENDS),
    [RULE_DATE_ZERO] =
        RULE("form.date-zero", "-www-", CERTAIN, "2018",
             N_("Ngày nhỏ hơn 10, tháng 1 và tháng 2 phải có số 0 ở trước."), N_("Thêm số 0."),
             "Hướng dẫn 36-HD/VPTW, II.1.4; Hướng dẫn 05-HD/VPTW, Phần II, I.4; Nghị định 30/2020/NĐ-CP, Phụ lục I, "
             "mục II.4",
             RULES_2018, SLOT_DATE, "Hà Lâm, ngày 05 tháng 3 năm 2021", "Hà Lâm, ngày 5 tháng 3 năm 2021", MENDS),
    [RULE_DATE_EXTRA_ZERO] = RULE(
        "form.date-extra-zero", "-nnn-", CERTAIN, "2018", N_("Tháng 3 đến tháng 9 không thêm số 0."), N_("Bỏ số 0."),
        "Hướng dẫn 36-HD/VPTW, II.1.4; Hướng dẫn 05-HD/VPTW, Phần II, I.4; Nghị định 30/2020/NĐ-CP, Phụ lục I, mục "
        "II.4",
        RULES_2018, SLOT_DATE, "Hà Lâm, ngày 12 tháng 3 năm 2021", "Hà Lâm, ngày 12 tháng 03 năm 2021", MENDS),

    /* --- subject --- */
    [RULE_SUBJECT_STOP] =
        RULE("form.subject-stop", "-nn--", CERTAIN, "2018", N_("Cuối trích yếu không có dấu chấm."), N_("Bỏ dấu chấm."),
             "Hướng dẫn 36-HD/VPTW, II.1.5; Hướng dẫn 05-HD/VPTW, Phần II, I.5", RULES_2018, SLOT_SUBJECT,
             "kết luận kiểm tra đối với Đảng ủy Sở Thủy sản", "kết luận kiểm tra đối với Đảng ủy Sở Thủy sản.", MENDS),
    [RULE_SUBJECT_CAPITAL] =
        RULE("form.subject-capital", "-nn--", PRACTICE, "2018", N_("Trích yếu phải bắt đầu bằng chữ thường."),
             N_("Viết chữ thường."), "Hướng dẫn 36-HD/VPTW, Phụ lục 3; Hướng dẫn 05-HD/VPTW, Phần II, I.5, các ví dụ",
             RULES_2018, SLOT_SUBJECT, "về việc họp chi bộ", "Về việc họp chi bộ", MENDS),
    [RULE_SUBJECT_RULE] = RULE(
        "form.subject-hyphens", "-nn--", CERTAIN, "2018", N_("Dưới trích yếu phải có năm dấu gạch nối (-----)."),
        N_("Thêm “-----” dưới trích yếu."), "Hướng dẫn 36-HD/VPTW, II.1.5.2; Hướng dẫn 05-HD/VPTW, Phần II, I.5",
        RULES_2018, SLOT_HEAD,
        "TỈNH ỦY SƠN HÀ\n*\nSố 45-TB/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 12 tháng 3 năm 2021\n\nTHÔNG BÁO\nkết "
        "luận kiểm tra\n-----",
        "TỈNH ỦY SƠN HÀ\n*\nSố 45-TB/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 12 tháng 3 năm 2021\n\nTHÔNG BÁO\nkết "
        "luận kiểm tra"),

    /* --- body --- */
    [RULE_END_MARK] = RULE("form.end-mark", "-nw--", CERTAIN, "2018",
                           N_("Văn bản của Đảng phải kết thúc bằng dấu chấm, không phải “./.”."),
                           N_("Ghi dấu chấm (.)."), "Hướng dẫn 36-HD/VPTW, II.1.6; Hướng dẫn 05-HD/VPTW, Phần II, I.6",
                           RULES_2026, SLOT_BODY, "Văn phòng Tỉnh ủy thông báo để các đơn vị biết, thực hiện.",
                           "Văn phòng Tỉnh ủy thông báo để các đơn vị biết, thực hiện./.", MENDS),
    [RULE_BASIS] =
        RULE("form.basis", "--w--", CERTAIN, "27/5/2026",
             N_("Mỗi căn cứ phải ở một dòng, bắt đầu bằng “- ”, kết thúc bằng dấu chấm phẩy, dòng cuối bằng dấu chấm."),
             N_("Thêm gạch đầu dòng, sửa dấu cuối dòng."), "Hướng dẫn 05-HD/VPTW, Phần II, I.6", RULES_2026, SLOT_BODY,
             "- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc số 01-QC/TU, ngày 28/10/2025 của Tỉnh ủy.",
             "Căn cứ Điều lệ Đảng;\nCăn cứ Quy chế làm việc số 01-QC/TU, ngày 28/10/2025 của Tỉnh ủy,"),
    [RULE_NUMBERING] = RULE("numbering", "wwwww", LOGIC, "2004", N_("Số thứ tự các mục phải liên tục, không lặp."),
                            N_("Đánh lại số thứ tự."),
                            "Hướng dẫn 36-HD/VPTW, II.1.6; Hướng dẫn 05-HD/VPTW, Phần II, I.6", RULES_2018, SLOT_BODY,
                            "I. ƯU ĐIỂM\n\nĐảng ủy họp đủ kỳ.\n\nII. KHUYẾT ĐIỂM\n\nSổ sách còn thiếu.\n\nIII. YÊU "
                            "CẦU\n\nĐảng ủy bổ sung sổ sách.",
                            "I. ƯU ĐIỂM\n\nĐảng ủy họp đủ kỳ.\n\nII. KHUYẾT ĐIỂM\n\nSổ sách còn thiếu.\n\nIV. YÊU "
                            "CẦU\n\nĐảng ủy bổ sung sổ sách."),

    /* --- signature --- */
    [RULE_SIGN_SLASH] =
        RULE("form.sign-slash", "-ww--", CERTAIN, "2018",
             N_("Văn bản của Đảng phải ghi T/M, K/T, T/L với dấu gạch chéo."), N_("Đổi dấu chấm thành dấu gạch chéo."),
             "Hướng dẫn 36-HD/VPTW, II.1.7; Hướng dẫn 05-HD/VPTW, Phần II, I.7", RULES_2018, SLOT_SIGNATURE,
             "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa", "TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa", MENDS),
    [RULE_SIGN_DOT] =
        RULE("form.sign-dot", "---w-", CERTAIN, "05/3/2020",
             N_("Văn bản nhà nước phải ghi TM., KT., TL., TUQ. với dấu chấm."), N_("Đổi dấu gạch chéo thành dấu chấm."),
             "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7", RULES_STATE, SLOT_SIGNATURE,
             "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Lúa", "T/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Lúa", MENDS),
    [RULE_SIGN_DEPUTY] =
        RULE("form.sign-deputy", "eee--", CERTAIN, "2004",
             N_("Cấp ủy làm việc tập thể: phó bí thư ký “T/M … PHÓ BÍ THƯ”, không ký “K/T BÍ THƯ”."),
             N_("Ghi T/M và tên tập thể, dưới là chức vụ PHÓ BÍ THƯ."),
             "Hướng dẫn 36-HD/VPTW, II.1.7.1; Hướng dẫn 05-HD/VPTW, Phần II, I.7", RULES_2018, SLOT_SIGNATURE,
             "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa", "K/T BÍ THƯ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa"),
    [RULE_SIGN_ORDER] =
        RULE("form.sign-order", "-ww--", CERTAIN, "2018",
             N_("Bí thư, phó bí thư thay mặt cấp ủy (T/M), không thừa lệnh (T/L)."), N_("Ghi T/M."),
             "Hướng dẫn 36-HD/VPTW, II.1.7.1; Hướng dẫn 05-HD/VPTW, Phần II, I.7", RULES_2018, SLOT_SIGNATURE,
             "T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nTrần Văn Lúa", "T/L BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa"),
    [RULE_SIGN_MEMBER] = RULE("form.sign-member", "-ww--", CERTAIN, "2018", N_("Dưới T/M không ghi chức danh ủy viên."),
                              N_("Chỉ ghi bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm, chủ tịch, phó chủ tịch."),
                              "Hướng dẫn 36-HD/VPTW, II.1.7; Hướng dẫn 05-HD/VPTW, Phần II, I.7", RULES_2018,
                              SLOT_SIGNATURE, "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa",
                              "T/M BAN THƯỜNG VỤ\nỦY VIÊN BAN THƯỜNG VỤ\n\nTrần Văn Lúa"),
    [RULE_SIGN_BODY] =
        RULE("form.sign-body", "-ww--", CERTAIN, "2018", N_("Chức vụ người ký không kèm tên cơ quan: “BÍ THƯ”."),
             N_("Bỏ tên cơ quan sau chức vụ."), "Hướng dẫn 36-HD/VPTW, II.1.7; Hướng dẫn 05-HD/VPTW, Phần II, I.7",
             RULES_2018, SLOT_SIGNATURE, "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa",
             "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ TỈNH ỦY\n\nTrần Văn Lúa", MENDS),
    [RULE_SIGN_TITLE] =
        RULE("form.sign-title", "-ww--", CERTAIN, "2018",
             N_("Trước họ tên người ký không ghi học hàm, học vị, quân hàm."), N_("Chỉ ghi họ và tên."),
             "Hướng dẫn 36-HD/VPTW, II.1.7; Hướng dẫn 05-HD/VPTW, Phần II, I.7", RULES_2018, SLOT_SIGNATURE,
             "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa",
             "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nThS. Trần Văn Lúa", MENDS),
    [RULE_SIGN_CLOSING] =
        RULE("form.sign-closing", "wwwww", LOGIC, "2004",
             N_("Lời kết ghi “thừa lệnh” nhưng phần ký ghi T/M: quyền hạn ký phải khớp với lời kết."),
             N_("Ký T/L, hoặc sửa lời kết."), "Hướng dẫn 36-HD/VPTW, II.1.7.1; Hướng dẫn 05-HD/VPTW, Phần II, I.7",
             RULES_2018, SLOT_BODY, "Ban Thường vụ Tỉnh ủy thông báo để các đơn vị biết, thực hiện.",
             "Thừa lệnh Ban Thường vụ Tỉnh ủy, Văn phòng Tỉnh ủy thông báo để các đơn vị biết, thực hiện."),

    /* --- recipients --- */
    [RULE_TO_COLON] = RULE(
        "form.recipients-colon", "-nw--", CERTAIN, "2018", N_("Sau “Nơi nhận” phải có dấu hai chấm."),
        N_("Thêm dấu hai chấm."), "Hướng dẫn 36-HD/VPTW, II.1.9; Hướng dẫn 05-HD/VPTW, Phần II, I.9", RULES_2026,
        SLOT_TAIL,
        "Nơi nhận:\n- Đảng ủy Sở Thủy sản;\n- Lưu Văn phòng Tỉnh ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa",
        "Nơi nhận\n- Đảng ủy Sở Thủy sản;\n- Lưu Văn phòng Tỉnh ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa",
        MENDS),
    [RULE_TO_MARKS] =
        RULE("form.recipients-marks", "--w--", CERTAIN, "27/5/2026",
             N_("Mỗi dòng nơi nhận phải kết thúc bằng dấu chấm phẩy, dòng lưu bằng dấu chấm."),
             N_("Sửa dấu cuối dòng."), "Hướng dẫn 05-HD/VPTW, Phần II, I.9", RULES_2026, SLOT_RECIPIENTS,
             "- Đảng ủy Sở Thủy sản;\n- Lưu Văn phòng Tỉnh ủy.",
             "- Đảng ủy Sở Thủy sản,\n- Lưu Văn phòng Tỉnh ủy.", MENDS),
    [RULE_TO_ARCHIVE] = RULE("form.archive", "-www-", CERTAIN, "2018", N_("Nơi nhận phải có dòng lưu."),
                             N_("Thêm dòng “- Lưu …” ở cuối."),
                             "Hướng dẫn 36-HD/VPTW, II.1.9; Hướng dẫn 05-HD/VPTW, Phần II, I.9; Nghị định "
                             "30/2020/NĐ-CP, Phụ lục I, mục II.9",
                             RULES_2018, SLOT_RECIPIENTS, "- Đảng ủy Sở Thủy sản,\n- Lưu Văn phòng Tỉnh ủy.",
                             "- Đảng ủy Sở Thủy sản,\n- Ban Tổ chức Tỉnh ủy."),
    [RULE_TO_ARCHIVE_STYLE] =
        RULE("form.archive-style", "-nn--", PRACTICE, "2018",
             N_("Văn bản của Đảng ghi “Lưu Văn phòng …”, không ghi “Lưu: VT”."), N_("Bỏ dấu hai chấm, ghi nơi lưu."),
             "Hướng dẫn 05-HD/VPTW, Phần II, I.9, ví dụ", RULES_2018, SLOT_RECIPIENTS,
             "- Đảng ủy Sở Thủy sản,\n- Lưu Văn phòng Tỉnh ủy.", "- Đảng ủy Sở Thủy sản,\n- Lưu: VT."),
    [RULE_LETTER_TO] = RULE("form.letter-to", "-www-", CERTAIN, "2018", N_("Công văn phải có “Kính gửi:”."),
                            N_("Thêm “Kính gửi:” và nơi nhận."),
                            "Hướng dẫn 36-HD/VPTW, II.1.9; Hướng dẫn 05-HD/VPTW, Phần II, I.9; Nghị định "
                            "30/2020/NĐ-CP, Phụ lục I, mục II.9",
                            RULES_2018, SLOT_HEAD,
                            "TỈNH ỦY SƠN HÀ\nVĂN PHÒNG\n*\nSố 45-CV/VPTU\nvề việc nộp báo cáo\n\nĐẢNG CỘNG SẢN VIỆT "
                            "NAM\nHà Lâm, ngày 12 tháng 3 năm 2021\n\nKính gửi: Đảng ủy Sở Thủy sản,",
                            "TỈNH ỦY SƠN HÀ\nVĂN PHÒNG\n*\nSố 45-CV/VPTU\nvề việc nộp báo cáo\n\nĐẢNG CỘNG SẢN VIỆT "
                            "NAM\nHà Lâm, ngày 12 tháng 3 năm 2021"),
    [RULE_SUBMISSION_TO] = RULE(
        "form.submission-to", "--w--", CERTAIN, "27/5/2026", N_("Tờ trình ghi “Kính trình:”, không ghi “Kính gửi:”."),
        N_("Đổi thành “Kính trình:”."), "Hướng dẫn 05-HD/VPTW, Phần II, I.9", RULES_2026, SLOT_HEAD,
        "TỈNH ỦY SƠN HÀ\nVĂN PHÒNG\n*\nSố 45-TTr/VPTU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 12 tháng 6 năm "
        "2026\n\nTỜ TRÌNH\nvề việc sửa trụ sở\n-----\n\nKính trình: Thường trực Tỉnh ủy;",
        "TỈNH ỦY SƠN HÀ\nVĂN PHÒNG\n*\nSố 45-TTr/VPTU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 12 tháng 6 năm "
        "2026\n\nTỜ TRÌNH\nvề việc sửa trụ sở\n-----\n\nKính gửi: Thường trực Tỉnh ủy;", MENDS),
    [RULE_LETTER_VV] = RULE("form.letter-vv", "-nn--", PRACTICE, "2018",
                            N_("Trích yếu công văn của Đảng ghi “về việc …”, không ghi “V/v”."), N_("Ghi “về việc …”."),
                            "Hướng dẫn 05-HD/VPTW, Phần II, I.5, ví dụ", RULES_2018, SLOT_HEAD,
                            "TỈNH ỦY SƠN HÀ\nVĂN PHÒNG\n*\nSố 45-CV/VPTU\nvề việc nộp báo cáo\n\nĐẢNG CỘNG SẢN VIỆT "
                            "NAM\nHà Lâm, ngày 12 tháng 3 năm 2021\n\nKính gửi: Đảng ủy Sở Thủy sản,",
                            "TỈNH ỦY SƠN HÀ\nVĂN PHÒNG\n*\nSố 45-CV/VPTU\nV/v nộp báo cáo\n\nĐẢNG CỘNG SẢN VIỆT "
                            "NAM\nHà Lâm, ngày 12 tháng 3 năm 2021\n\nKính gửi: Đảng ủy Sở Thủy sản,", MENDS),

    /* --- authority --- */
    [RULE_AUTHORITY_BRANCH] = RULE(
        "authority.branch", "--e--", CERTAIN, "09/01/2026",
        N_("Chi bộ không ban hành chỉ thị, thông tri, hướng dẫn, quy định."), N_("Chọn thể loại đúng thẩm quyền."),
        "Quy định 399-QĐ/TW, Điều 11, Điều 13", RULES_2026, SLOT_HEAD,
        "ĐẢNG BỘ XÃ NẬM PẢO\nCHI BỘ TRẠM Y TẾ\n*\nSố 05-KH/CB\n\nĐẢNG CỘNG SẢN VIỆT NAM\nNậm Pảo, ngày 12 tháng 6 năm "
        "2026\n\nKẾ HOẠCH\nsinh hoạt chuyên đề",
        "ĐẢNG BỘ XÃ NẬM PẢO\nCHI BỘ TRẠM Y TẾ\n*\nSố 05-HD/CB\n\nĐẢNG CỘNG SẢN VIỆT NAM\nNậm Pảo, ngày 12 tháng 6 năm "
        "2026\n\nHƯỚNG DẪN\nsinh hoạt chuyên đề"),
    [RULE_AUTHORITY_GRASSROOTS] =
        RULE("authority.grassroots", "--e--", CERTAIN, "09/01/2026",
             N_("Đảng ủy cơ sở không ban hành chỉ thị, thông tri; hướng dẫn do ban thường vụ, quy chế do ban chấp hành "
                "ban hành."),
             N_("Chọn thể loại đúng thẩm quyền."), "Quy định 399-QĐ/TW, Điều 11, Điều 13", RULES_2026, SLOT_HEAD,
             "ĐẢNG BỘ XÃ NẬM PẢO\nĐẢNG ỦY CÔNG TY LÂM NGHIỆP\n*\nSố 05-NQ/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nNậm Pảo, ngày "
             "12 tháng 6 năm 2026\n\nNGHỊ QUYẾT\nvề trồng rừng",
             "ĐẢNG BỘ XÃ NẬM PẢO\nĐẢNG ỦY CÔNG TY LÂM NGHIỆP\n*\nSố 05-CT/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nNậm Pảo, ngày "
             "12 tháng 6 năm 2026\n\nCHỈ THỊ\nvề trồng rừng"),
    [RULE_AUTHORITY_OLD] = RULE(
        "authority.branch-2017", "-n---", DISPUTED, "2017", N_("Chi bộ không ban hành quy chế, thông báo, kết luận."),
        N_("Đối chiếu Quy định 66-QĐ/TW, Điều 9."), "Quy định 66-QĐ/TW 2017, Điều 9.4.c (chưa đối chiếu được bản gốc)",
        RULES_2018, SLOT_HEAD,
        "ĐẢNG BỘ XÃ NẬM PẢO\nCHI BỘ TRẠM Y TẾ\n*\nSố 05-KH/CB\n\nĐẢNG CỘNG SẢN VIỆT NAM\nNậm Pảo, ngày 12 tháng 3 năm "
        "2021\n\nKẾ HOẠCH\nsinh hoạt chuyên đề",
        "ĐẢNG BỘ XÃ NẬM PẢO\nCHI BỘ TRẠM Y TẾ\n*\nSố 05-KL/CB\n\nĐẢNG CỘNG SẢN VIỆT NAM\nNậm Pảo, ngày 12 tháng 3 năm "
        "2021\n\nKẾT LUẬN\nsinh hoạt chuyên đề"),
};

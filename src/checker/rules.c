/*
 * The table of rules. One row a rule; nothing is checked that has no row.
 *
 * RULE(id, levels, certainty, since, what, hint, source, model, slot, good, bad)
 * RULE(…, bad, MENDS) when its findings may carry a fix: the right words follow from the rule and the text alone.
 *
 * Levels: a letter for each rule set in the order of enum rule_set (2004, 2018, 2026, State, neutral). A rule that most
 * papers of its time break, and one whose clause was not seen, is a note there.
 */
#include "checker/rule_row.h"

#include <assert.h>

static const struct rule rules[RULE_PAGE_PAPER] = {
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

    /* --- citations --- */
    [RULE_CITATION_CONFLICT] =
        RULE("citation-conflict", "eeeee", LOGIC, "2004", N_("Một văn bản chỉ có một ngày ban hành."),
             N_("Đối chiếu bản gốc, sửa ngày cho thống nhất."), "Hướng dẫn 36-HD/VPTW, II.1.4: ngày ký ban hành",
             RULES_2018, SLOT_BODY,
             "- Thực hiện Kế hoạch số 14-KH/ĐUK ngày 31/12/2020 của Đảng ủy Khối.\n\n- Triển khai Kế hoạch số "
             "14-KH/ĐUK ngày 31/12/2020 của Đảng ủy Khối.",
             "- Thực hiện Kế hoạch số 14-KH/ĐUK ngày 31/12/2020 của Đảng ủy Khối.\n\n- Triển khai Kế hoạch số "
             "14-KH/ĐUK ngày 29/12/2020 của Đảng ủy Khối."),
    [RULE_CITATION_TERM] = RULE(
        "citation-conflict.term", "nnnnn", LOGIC, "2004",
        N_("Cùng số, ký hiệu nhưng ngày cách xa nhau: hai nhiệm kỳ có thể có hai văn bản như vậy."),
        N_("Xem lại ngày; nếu là hai văn bản thì ghi đủ ngày ở mỗi lần viện dẫn."),
        "Hướng dẫn 36-HD/VPTW, II.1.3.1: số đánh theo nhiệm kỳ", RULES_2018, SLOT_BODY,
        "- Thực hiện Hướng dẫn số 02-HD/UBKTTW ngày 12/9/2017.\n\n- Theo Hướng dẫn số 02-HD/UBKTTW ngày 12/9/2017.",
        "- Thực hiện Hướng dẫn số 02-HD/UBKTTW ngày 29/11/2011.\n\n- Theo Hướng dẫn số 02-HD/UBKTTW ngày 12/9/2017."),
    [RULE_CITATION_ISSUER] =
        RULE("citation-conflict.issuer", "wwwww", LOGIC, "2004", N_("Một văn bản chỉ có một cơ quan ban hành."),
             N_("Đối chiếu bản gốc, sửa tên cơ quan cho thống nhất."),
             "Quy định 66-QĐ/TW 2017, Điều 15; 399-QĐ/TW 2026, Phần IV", RULES_2018, SLOT_BODY,
             "- Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.\n\n- Theo Chỉ thị số 05-CT/TW ngày "
             "15/5/2016 của Bộ Chính trị.",
             "- Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.\n\n- Theo Chỉ thị số 05-CT/TW ngày "
             "15/5/2016 của Ban Bí thư."),
    [RULE_CITATION_SYMBOL] =
        RULE("citation-conflict.symbol", "wwwww", LOGIC, "2004",
             N_("Cùng loại, cùng số, cùng ngày nhưng hai ký hiệu khác nhau."),
             N_("Đối chiếu bản gốc, sửa ký hiệu cho thống nhất."),
             "Hướng dẫn 36-HD/VPTW, II.1.3; Hướng dẫn 05-HD/VPTW, Phần II, I.3", RULES_2018, SLOT_BODY,
             "- Thực hiện Kế hoạch số 274-KH/TU ngày 11/01/2021.\n\n- Theo Kế hoạch số 274-KH/TU ngày 11/01/2021.",
             "- Thực hiện Kế hoạch số 274-KH/TU ngày 11/01/2021.\n\n- Theo Kế hoạch số 274-KH/ĐU ngày 11/01/2021."),
    [RULE_CITED_TYPE] = RULE(
        "form.cited-type", "wwwww", CERTAIN, "2004", N_("Tên loại của văn bản viện dẫn phải đúng với ký hiệu của nó."),
        N_("Đối chiếu bản gốc, sửa tên loại hoặc ký hiệu."),
        "Quy định 399-QĐ/TW, Điều 5; Hướng dẫn 36-HD/VPTW, II.1.3; Nghị định 30/2020/NĐ-CP, Phụ lục III", RULES_2018,
        SLOT_BODY, "- Thực hiện Kết luận số 39-KL/ĐUK ngày 27/01/2021.",
        "- Thực hiện Thông báo số 39-KL/ĐUK ngày 27/01/2021."),
    [RULE_CITED_DAY] =
        RULE("form.cited-day", "wwwww", CERTAIN, "2004", N_("Thiếu chữ “ngày” trước ngày của văn bản viện dẫn."),
             N_("Thêm chữ “ngày”."), "Hướng dẫn 36-HD/VPTW, II.1.6; Hướng dẫn 05-HD/VPTW, Phần II, I.6", RULES_2018,
             SLOT_BODY, "- Thực hiện Chỉ thị số 41-CT/TW ngày 24/3/2020 của Ban Bí thư.",
             "- Thực hiện Chỉ thị số 41-CT/TW 24/3/2020 của Ban Bí thư.", MENDS),
    [RULE_CITED_ORDER] =
        RULE("form.cited-symbol", "-nn-n", CERTAIN, "2018", N_("Ký hiệu của văn bản Đảng phải viết số-loại/cơ quan."),
             N_("Gạch nối đứng sau số, gạch chéo đứng trước cơ quan."),
             "Hướng dẫn 36-HD/VPTW, II.1.3; Hướng dẫn 05-HD/VPTW, Phần II, I.3", RULES_2018, SLOT_BODY,
             "- Thực hiện Quy định số 37-QĐ/TW ngày 25/10/2011.", "- Thực hiện Quy định số 37/QĐ-TW ngày 25/10/2011."),
    [RULE_CITED_LATER] = RULE("period-conflict.cited-later", "eeee-", LOGIC, "2004",
                              N_("Văn bản viện dẫn có ngày sau ngày của chính văn bản này."), N_("Kiểm lại hai ngày."),
                              "Hướng dẫn 36-HD/VPTW, II.1.4: ngày ký ban hành", RULES_2018, SLOT_BODY,
                              "- Thực hiện Kế hoạch số 14-KH/ĐUK ngày 10/3/2021 của Đảng ủy Khối.",
                              "- Thực hiện Kế hoạch số 14-KH/ĐUK ngày 10/4/2021 của Đảng ủy Khối."),
    [RULE_CITED_REPLACED] =
        RULE("cite.replaced", "-www-", CERTAIN, "2017", N_("Căn cứ vào văn bản đã được thay thế."),
             N_("Căn cứ văn bản đang có hiệu lực."),
             "Quy định 399-QĐ/TW 2026, Điều 19; điều khoản thi hành của văn bản thay thế", RULES_2026, SLOT_BODY,
             "- Căn cứ Quy định số 399-QĐ/TW ngày 09/01/2026 của Ban Bí thư.",
             "- Căn cứ Quy định số 66-QĐ/TW ngày 06/02/2017 của Ban Bí thư."),
    [RULE_CITED_COMMA] =
        RULE("cite.comma", "-nn--", PRACTICE, "2018",
             N_("Dấu phẩy trước “ngày” trong viện dẫn nên thống nhất trong cả văn bản."), N_("Ghi dấu phẩy ở mọi chỗ."),
             "Hướng dẫn 05-HD/VPTW: cách viết của chính văn bản, không có điều khoản", RULES_2018, SLOT_BODY,
             "- Kế hoạch số 14-KH/ĐUK, ngày 10/3/2021.\n\n- Kế hoạch số 15-KH/ĐUK, ngày 11/3/2021.",
             "- Kế hoạch số 14-KH/ĐUK, ngày 10/3/2021.\n\n- Kế hoạch số 15-KH/ĐUK ngày 11/3/2021."),
    [RULE_CITED_SHORT] = RULE("cite.first-full", "-nn--", CERTAIN, "2018",
                              N_("Lần đầu viện dẫn phải ghi đủ loại, số, ký hiệu, ngày, cơ quan."),
                              N_("Ghi đủ ở lần đầu; các lần sau ghi loại, số và ký hiệu."),
                              "Hướng dẫn 36-HD/VPTW, II.1.6; Hướng dẫn 05-HD/VPTW, Phần II, I.6", RULES_2018, SLOT_BODY,
                              "- Thực hiện Kế hoạch số 14-KH/ĐUK ngày 10/3/2021 của Đảng ủy Khối.",
                              "- Thực hiện Kế hoạch số 14-KH/ĐUK."),

    /* --- citations against a register; the examples' register is tests/checker/register.c --- */
    [RULE_ARCHIVE_UNKNOWN] =
        RULE("cite.archive-unknown", "nnnnn", LOGIC, "2004",
             N_("Trong kho có các văn bản liền trước và liền sau của cùng cơ quan, nhưng không có văn bản được viện dẫn."),
             N_("Kiểm lại số, ký hiệu, ngày; nếu đúng thì bổ sung văn bản ấy vào kho."),
             "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác; đối chiếu với kho văn bản của cơ quan", RULES_2018,
             SLOT_BODY, "- Thực hiện Kế hoạch số 24-KH/TU ngày 10/6/2020 của Tỉnh ủy.",
             "- Thực hiện Kế hoạch số 25-KH/TU ngày 12/6/2020 của Tỉnh ủy."),
    [RULE_ARCHIVE_CONFLICT] =
        RULE("citation-conflict.archive", "wwwww", LOGIC, "2004",
             N_("Ngày, loại hoặc cơ quan của văn bản viện dẫn khác với văn bản trong kho."),
             N_("Đối chiếu bản gốc, sửa chỗ viện dẫn."),
             "Hướng dẫn 36-HD/VPTW, II.1.4: ngày ký ban hành; đối chiếu với kho văn bản của cơ quan", RULES_2018, SLOT_BODY,
             "- Thực hiện Kế hoạch số 24-KH/TU ngày 10/6/2020 của Tỉnh ủy.",
             "- Thực hiện Kế hoạch số 24-KH/TU ngày 16/6/2020 của Tỉnh ủy."),
    [RULE_ARCHIVE_REPLACED] = RULE(
        "cite.archive-replaced", "wwwww", LOGIC, "2004",
        N_("Văn bản được căn cứ đã bị một văn bản trong kho thay thế."), N_("Căn cứ văn bản thay thế."),
        "Điều khoản thi hành của văn bản thay thế", RULES_2018, SLOT_BODY,
        "- Căn cứ Quy chế số 07-QC/TU ngày 05/01/2021 của Tỉnh ủy.",
        "- Căn cứ Quy chế số 03-QC/TU ngày 02/10/2016 của Tỉnh ủy."),

    /* --- figures --- */
    [RULE_ARITHMETIC] =
        RULE("arithmetic", "eeeee", LOGIC, "2004", N_("Tỷ lệ, tổng số phải khớp với các số thành phần."),
             N_("Tính lại."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "- Có 18/24 chi bộ hoàn thành, đạt 75%.", "- Có 18/24 chi bộ hoàn thành, đạt 70%."),
    [RULE_COUNT] =
        RULE("count-mismatch", "eeeee", LOGIC, "2004", N_("Danh sách phải đủ số lượng đã nêu."),
             N_("Kiểm lại danh sách và số lượng."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018,
             SLOT_BODY, "- Còn 03 đơn vị chưa nộp báo cáo: (1) Sở Thủy sản; (2) Sở Nội vụ; (3) Thanh tra tỉnh.",
             "- Còn 04 đơn vị chưa nộp báo cáo: (1) Sở Thủy sản; (2) Sở Nội vụ; (3) Thanh tra tỉnh."),
    [RULE_CHANGE] =
        RULE("arithmetic.change", "eeeee", LOGIC, "2004", N_("Tăng, giảm phải khớp với các số đã nêu."),
             N_("Xem lại chiều tăng, giảm."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "- Số vụ việc giảm từ 12 xuống còn 9 vụ.", "- Số vụ việc giảm từ 9 xuống còn 12 vụ."),

    /* --- periods and deadlines --- */
    [RULE_PERIOD_REVIEW] =
        RULE("period-conflict.review", "eeeee", LOGIC, "2004",
             N_("Mốc thời gian kiểm tra có trước khi văn bản được kiểm tra ra đời."),
             N_("Kiểm lại mốc thời gian và ngày của văn bản."),
             "Quy định 296-QĐ/TW 2025; Quyết định 89-QĐ/TW 2022: mốc thời gian kiểm tra", RULES_2018, SLOT_BODY,
             "Ban Thường vụ kiểm tra việc thực hiện Kết luận số 30-KL/TU, ngày 12/12/2018 của Tỉnh ủy, mốc thời gian "
             "kiểm tra từ tháng 01/2019 đến tháng 12/2020.",
             "Ban Thường vụ kiểm tra việc thực hiện Kết luận số 30-KL/TU, ngày 12/12/2018 của Tỉnh ủy, mốc thời gian "
             "kiểm tra từ tháng 6/2017 đến tháng 12/2020."),
    [RULE_PERIOD_ORDER] =
        RULE("period-conflict.order", "eeeee", LOGIC, "2004", N_("Thời điểm kết thúc đứng trước thời điểm bắt đầu."),
             N_("Kiểm lại hai mốc thời gian."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018,
             SLOT_BODY, "- Đoàn làm việc từ ngày 15/02/2021 đến ngày 20/02/2021.",
             "- Đoàn làm việc từ ngày 15/02/2021 đến ngày 20/01/2021."),
    [RULE_PERIOD_DAY] =
        RULE("period-conflict.impossible-day", "eeeee", LOGIC, "2004", N_("Ngày này không có trong lịch."),
             N_("Ghi lại ngày."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "- Nộp báo cáo trước ngày 30/4/2021.", "- Nộp báo cáo trước ngày 31/4/2021."),
    [RULE_DEADLINE_PAST] =
        RULE("period-conflict.deadline", "eeee-", LOGIC, "2004", N_("Thời hạn đứng trước ngày ban hành."),
             N_("Kiểm lại thời hạn."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản nộp báo cáo về Văn phòng Tỉnh ủy trước ngày 15/4/2021.",
             "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản nộp báo cáo về Văn phòng Tỉnh ủy trước ngày 15/02/2021."),
    [RULE_DEADLINE_OFF] =
        RULE("deadline.day-off", "nnnnn", LOGIC, "2004", N_("Thời hạn rơi vào ngày nghỉ cuối tuần."),
             N_("Cân nhắc chọn ngày làm việc."), "Bộ luật Lao động 45/2019/QH14, Điều 111: nghỉ hằng tuần", RULES_2018,
             SLOT_BODY, "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản nộp báo cáo về Văn phòng Tỉnh ủy trước ngày 15/4/2021.",
             "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản nộp báo cáo về Văn phòng Tỉnh ủy trước ngày 17/4/2021."),

    /* --- addressees --- */
    [RULE_RECIPIENT_OTHER] =
        RULE("recipient-mismatch.other", "eeeee", CERTAIN, "2004",
             N_("Nơi nhận ghi một đơn vị khác với đơn vị được kiểm tra, giám sát."),
             N_("Ghi đúng đơn vị được kiểm tra, giám sát."),
             "Hướng dẫn 36-HD/VPTW, II.1.9; Hướng dẫn 05-HD/VPTW, Phần II, I.9", RULES_2018, SLOT_RECIPIENTS,
             "- Đảng ủy Sở Thủy sản,\n- Lưu Văn phòng Tỉnh ủy.", "- Đảng ủy Sở Xây dựng,\n- Lưu Văn phòng Tỉnh ủy."),
    [RULE_RECIPIENT_ABSENT] =
        RULE("recipient-mismatch.absent", "wwww-", CERTAIN, "2004",
             N_("Đơn vị được kiểm tra, giám sát không có ở nơi nhận."), N_("Thêm đơn vị được kiểm tra, giám sát."),
             "Hướng dẫn 36-HD/VPTW, II.1.9; Hướng dẫn 05-HD/VPTW, Phần II, I.9", RULES_2018, SLOT_RECIPIENTS,
             "- Đảng ủy Sở Thủy sản,\n- Lưu Văn phòng Tỉnh ủy.", "- Thường trực Tỉnh ủy,\n- Lưu Văn phòng Tỉnh ủy."),
    [RULE_RECIPIENT_TEAM] =
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
    [RULE_RECIPIENT_DISSOLVED] =
        RULE("recipient-mismatch.dissolved", "-ww--", CERTAIN, "01/7/2025", N_("Từ 01/7/2025 không còn cấp huyện."),
             N_("Gửi tổ chức mới ở tỉnh, xã, phường, đặc khu."), "Quy định 294-QĐ/TW 2025", RULES_2026, SLOT_RECIPIENTS,
             "- Đảng ủy Sở Thủy sản;\n- Đảng ủy xã Đông Sơn;\n- Lưu Văn phòng Tỉnh ủy.",
             "- Đảng ủy Sở Thủy sản;\n- Huyện ủy Đông Sơn;\n- Lưu Văn phòng Tỉnh ủy."),
    [RULE_RECIPIENT_TASK] =
        RULE("recipient-mismatch.task", "nnnn-", CERTAIN, "2004", N_("Đơn vị được giao nhiệm vụ không có ở nơi nhận."),
             N_("Thêm đơn vị được giao nhiệm vụ."), "Hướng dẫn 36-HD/VPTW, II.1.9; Hướng dẫn 05-HD/VPTW, Phần II, I.9",
             RULES_2018, SLOT_BODY,
             "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản nộp báo cáo về Văn phòng Tỉnh ủy trước ngày 15/4/2021.",
             "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Nội vụ nộp báo cáo về Văn phòng Tỉnh ủy trước ngày 15/4/2021."),
    [RULE_RECIPIENT_UNKNOWN] =
        RULE("recipient-mismatch.unknown", "nnnnn", LOGIC, "2004",
             N_("Đơn vị nhận hoặc thực hiện không có trong cây tổ chức của cơ quan ban hành."),
             N_("Kiểm lại tên đơn vị; nếu đúng thì bổ sung vào cây tổ chức."),
             "Hướng dẫn 36-HD/VPTW, II.1.9; đối chiếu với cây tổ chức của cơ quan", RULES_2018, SLOT_RECIPIENTS,
             "- Đảng ủy Sở Thủy sản,\n- Đảng ủy Sở Nội vụ,\n- Lưu Văn phòng Tỉnh ủy.",
             "- Đảng ủy Sở Thủy sản,\n- Đảng ủy Sở Lâm sản,\n- Lưu Văn phòng Tỉnh ủy."),

    /* --- tasks --- */
    [RULE_TASK_NOBODY] =
        RULE("task.nobody", "nnnnn", LOGIC, "2004", N_("Nhiệm vụ không ghi đơn vị thực hiện."), N_("Ghi rõ ai làm."),
             "Quy tắc của chương trình: để giao việc và theo dõi được", RULES_2018, SLOT_WHOLE,
             "THÔNG BÁO\nlịch làm việc\n\nII. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản nộp báo cáo về Văn phòng Tỉnh ủy "
             "trước ngày 15/4/2021.",
             "THÔNG BÁO\nlịch làm việc\n\nII. NHIỆM VỤ\n\n1. Nộp báo cáo về Văn phòng Tỉnh ủy trước ngày 15/4/2021."),
    [RULE_TASK_TIME] =
        RULE("task.no-time", "nnnnn", LOGIC, "2004", N_("Nhiệm vụ có sản phẩm phải nộp nhưng không ghi thời hạn."),
             N_("Ghi thời hạn."), "Quy tắc của chương trình: để giao việc và theo dõi được", RULES_2018, SLOT_BODY,
             "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản xây dựng kế hoạch khắc phục, xong trước ngày 15/4/2021.",
             "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản xây dựng kế hoạch khắc phục."),
    [RULE_TASK_RESULT] = RULE(
        "task.no-result", "nnnnn", LOGIC, "2004", N_("Nhiệm vụ có thời hạn nhưng không ghi sản phẩm phải có."),
        N_("Ghi văn bản, báo cáo phải nộp."), "Quy tắc của chương trình: để giao việc và theo dõi được", RULES_2018,
        SLOT_BODY, "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản xây dựng kế hoạch khắc phục, xong trước ngày 15/4/2021.",
        "II. NHIỆM VỤ\n\n1. Đảng ủy Sở Thủy sản thực hiện tốt công tác phòng, chống bão trước ngày 15/4/2021."),

    /* --- language --- */
    [RULE_SPELLING_SYLLABLE] =
        RULE("spelling", "wwwww", LOGIC, "2004", N_("Tiếng Việt không có tiếng này: lỗi gõ hoặc lỗi quét."),
             N_("Sửa lại chính tả."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "Ban Thường vụ yêu cầu làm rõ phương hướng, mua 02 ôtô, lắp internet cho xã Đắk Pảo, Krông Nô.",
             "Ban Thường vụ yêu cầu làm rõ phương huớng."),
    [RULE_SPELLING_JOINED] =
        RULE("spelling.joined", "wwwww", LOGIC, "2004", N_("Các tiếng phải viết rời."), N_("Thêm dấu cách."),
             "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "Chi bộ họp hằng tháng, khắc phục kịp thời.", "Chi bộ họp hằngtháng, khắc phục kịp thời."),
    [RULE_SPELLING_NAME] =
        RULE("spelling.name", "nnnnn", LOGIC, "2004", N_("Tên riêng này không viết theo vần tiếng Việt."),
             N_("Kiểm lại tên."), "Quy tắc của chương trình: tên riêng có thể viết theo tiếng nói khác", RULES_2018,
             SLOT_BODY, "Ban Thường vụ giao đồng chí Lò Thị Nghiêng theo dõi.",
             "Ban Thường vụ giao đồng chí Lò Thị Ngiêng theo dõi."),
    [RULE_SPELLING_TWICE] =
        RULE("spelling.twice", "wwwww", LOGIC, "2004", N_("Từ, cụm từ viết lặp."), N_("Bỏ phần lặp."),
             "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "Đảng ủy luôn luôn quan tâm, những tồn tại tại chi bộ đã được khắc phục dần dần.",
             "Đảng ủy quan tâm việc việc khắc phục của các chi bộ."),
    [RULE_SPELLING_PHRASE] =
        RULE("spelling.phrase", "wwwww", LOGIC, "2004", N_("Cụm từ quen dùng bị sai một tiếng: lỗi gõ hoặc lỗi quét."),
             N_("Kiểm lại cụm từ."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "Các bộ, ngành và cán bộ, đảng viên nêu cao tính tiền phong; kết luận nói lên quyết tâm.",
             "Sở giáo dục các bộ, đảng viên nêu cao tinh tiên phong; quyết tâm khắc phục hạn chê."),
    [RULE_SPELLING_TONE] =
        RULE("spelling.tone", "nnnnn", PRACTICE, "2004", N_("Dấu thanh phải đặt ở chữ mang âm chính."),
             N_("Đặt lại dấu thanh."), "Hướng dẫn 36-HD/VPTW, II.1.6: nội dung chính xác", RULES_2018, SLOT_BODY,
             "Chi bộ được họp trong quý, đã có giá.", "Chi bộ đựơc họp trong qúy."),
    [RULE_SPELLING_MIXED] =
        RULE("spelling.tone-mixed", "nnnnn", DISPUTED, "2004",
             N_("Một văn bản chỉ nên dùng một cách đặt dấu thanh ở oa, oe, uy."),
             N_("Chọn “ủy, hòa” hoặc “uỷ, hoà” cho cả văn bản."),
             "Hướng dẫn 05-HD/VPTW, Hướng dẫn 36-HD/VPTW: cách viết của chính văn bản, không có điều khoản", RULES_2018,
             SLOT_BODY, "Đảng ủy hòa giải, Thường vụ ủy quyền.", "Đảng uỷ hòa giải."),
};

const struct rule *checker_rule(enum rule_id id)
{
    assert(id < RULE__MAX);
    return id < RULE_PAGE_PAPER ? &rules[id] : &page_rules[id - RULE_PAGE_PAPER];
}

const struct rule *checker_rule_find(struct str id)
{
    for (size_t i = 0; i < RULE__MAX; i++)
        if (str_eq(str_from(checker_rule((enum rule_id)i)->id), id))
            return checker_rule((enum rule_id)i);
    return NULL;
}

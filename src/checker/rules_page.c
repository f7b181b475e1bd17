/*
 * The rules about the form of the page. An example is not words but a look: what differs from the model paper as it has
 * to look (tests/checker/model_page.h tells how it is written).
 */
#include "checker/rule_row.h"

#define HD "Hướng dẫn 36-HD/VPTW, III; Hướng dẫn 05-HD/VPTW, Phần III; Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I"
#define SIZES                                                                                                          \
    "Hướng dẫn 36-HD/VPTW, Phụ lục 3; Hướng dẫn 05-HD/VPTW, Phụ lục 2 (chưa đối chiếu, tạm theo 36-HD/VPTW); Nghị "    \
    "định 30/2020/NĐ-CP, Phụ lục I"

#define ROW(rule) [rule - RULE_PAGE_PAPER]

const struct rule page_rules[RULE__MAX - RULE_PAGE_PAPER] = {
    ROW(RULE_PAGE_PAPER) = RULE("page.paper", "-www-", CERTAIN, "2018", N_("Văn bản in trên giấy A4, 210 × 297 mm."),
                                N_("Chọn khổ giấy A4 cho mọi phần của tệp."), HD, RULES_2018, SLOT_PAGE,
                                "trang: khổ 210 x 297 mm", "trang: khổ 216 x 279 mm", MENDS),
    ROW(RULE_PAGE_MARGIN) =
        RULE("page.margin", "-www-", CERTAIN, "2018",
             N_("Lề trang của văn bản Đảng: trên 20, dưới 20, trái 30, phải 15 mm; văn bản nhà nước: 20 - 25, 20 - 25, "
                "30 - 35, 15 - 20 mm."),
             N_("Đặt lại lề trang của phần này."), HD, RULES_2018, SLOT_PAGE, "trang: lề 20 20 30 15 mm",
             "trang: lề 20 20 25 15 mm", MENDS),
    ROW(RULE_PAGE_FONT) =
        RULE("page.font", "-www-", CERTAIN, "2018", N_("Phông chữ là Times New Roman."),
             N_("Đổi phông chữ ở nơi đã nêu trong ngoặc."), HD ": phông chữ của bộ mã Unicode theo TCVN 6909:2001",
             RULES_2018, SLOT_PAGE, "nội dung: phông Times New Roman", "nội dung: phông Calibri", MENDS),
    ROW(RULE_PAGE_SIZE) = RULE("page.size", "-wnw-", CERTAIN, "2018", N_("Cỡ chữ theo từng thành phần thể thức."),
                               N_("Đổi cỡ chữ ở nơi đã nêu trong ngoặc."), SIZES, RULES_2018, SLOT_PAGE,
                               "nội dung: cỡ 14", "nội dung: cỡ 12", MENDS),
    ROW(RULE_PAGE_SIZE_UNSURE) =
        RULE("page.size-recipients", "-nnn-", DISPUTED, "2018",
             N_("“Nơi nhận” của văn bản Đảng cỡ chữ 14, danh sách nơi nhận cỡ chữ 12."),
             N_("Đổi cỡ chữ ở nơi đã nêu trong ngoặc."), SIZES, RULES_2018, SLOT_PAGE, "danh sách nơi nhận: cỡ 12",
             "danh sách nơi nhận: cỡ 14"),
    ROW(RULE_PAGE_BOLD) =
        RULE("page.bold", "-wnw-", CERTAIN, "2018",
             N_("In đậm: tiêu đề, tên cơ quan ban hành, tên loại, trích yếu, quyền hạn ký, họ tên; cơ quan cấp trên, số, "
                "ngày không in đậm."),
             N_("Sửa ở nơi đã nêu trong ngoặc."), SIZES, RULES_2018, SLOT_PAGE, "tên cơ quan ban hành: đậm",
             "tên cơ quan ban hành: không đậm"),
    ROW(RULE_PAGE_ITALIC) =
        RULE("page.italic", "-wnw-", CERTAIN, "2018",
             N_("Địa danh và ngày in nghiêng; số và ký hiệu, tên loại, trích yếu in đứng."),
             N_("Sửa ở nơi đã nêu trong ngoặc."), SIZES, RULES_2018, SLOT_PAGE, "địa danh và ngày: nghiêng",
             "địa danh và ngày: không nghiêng"),
    ROW(RULE_PAGE_POST) =
        RULE("page.post", "-nn--", DISPUTED, "2018", N_("Chức vụ của người ký văn bản Đảng không in đậm."),
             N_("Bỏ in đậm."), "Hướng dẫn 36-HD/VPTW, Phụ lục 3: theo các mẫu đang dùng, lời văn không nêu", RULES_2018,
             SLOT_PAGE, "chức vụ: không đậm", "chức vụ: đậm"),
    ROW(RULE_PAGE_LINE_SPACING) =
        RULE("page.line-spacing", "-www-", CERTAIN, "2018",
             N_("Khoảng cách dòng: văn bản Đảng từ 18 pt, từ 27/5/2026 là 18 - 22 pt; văn bản nhà nước từ dòng đơn đến "
                "1,5 dòng."),
             N_("Đặt khoảng cách dòng Exactly 18 pt."), HD, RULES_2026, SLOT_PAGE, "nội dung: giãn dòng 18 pt",
             "nội dung: giãn dòng 16 pt"),
    ROW(RULE_PAGE_INDENT) = RULE("page.indent", "-www-", CERTAIN, "2018", N_("Dòng đầu mỗi đoạn thụt khoảng 10 mm."),
                                 N_("Đặt First line 1 cm cho đoạn."), HD, RULES_2018, SLOT_PAGE,
                                 "nội dung: thụt 10 mm", "nội dung: thụt 0 mm"),
    ROW(RULE_PAGE_ALIGN) = RULE("page.align", "-nn--", CERTAIN, "2018",
                                N_("Tên loại, trích yếu căn giữa; nội dung căn đều hai bên."),
                                N_("Căn lại ở nơi đã nêu trong ngoặc."), HD, RULES_2018, SLOT_PAGE,
                                "tên loại: căn giữa", "tên loại: căn trái"),
};

/* The forms that the ends of papers come in: recipients and signatures in every layout. */
#include "paper_case.h"

#define BODY "1. Đảng ủy báo cáo kết quả.\n\n"
#define USUAL "Thường trực Tỉnh ủy=báo cáo / Các chi bộ=thực hiện / Lưu VPĐUK="

struct row {
    const char *text, *recipients, *authority, *position, *name;
};

static bool is_same(struct str value, const char *expected)
{
    return (value.p == NULL) == (expected == NULL) && str_eq(value, str_from(expected));
}

/* Fails with the whole text, so that a row of a table is found. */
static void assert_rows(void **state, const struct row *rows, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const struct row *row = &rows[i];
        const struct paper *paper = case_read(state, str_printf(*state, BODY "%s", row->text).p);
        const struct signature *s = &paper->signature;
        const char *recipients = case_recipients(state, paper);
        if (strcmp(recipients, row->recipients) != 0)
            fail_msg("recipients are \"%s\", not \"%s\" in\n%s", recipients, row->recipients, row->text);
        if (!is_same(s->authority.value, row->authority) || !is_same(s->position.value, row->position) ||
            !is_same(s->name.value, row->name))
            fail_msg("\"%.*s\", \"%.*s\", \"%.*s\" signs\n%s", STR_ARG(s->authority.value),
                     STR_ARG(s->position.value), STR_ARG(s->name.value), row->text);
        if (paper->n_clauses != 1 && !strstr(row->text, "PHỤ LỤC"))
            fail_msg("%zu clauses in\n%s", paper->n_clauses, row->text);
    }
}

static void one_tail_in_many_layouts(void **state)
{
    static const struct row rows[] = {
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n(Đã ký)\n\n"
         "Mạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n(đã ký)\n\nMạc Văn Đoan\n\n"
         "Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:                   Hà Lâm, ngày 12 tháng 5 năm 2003\n"
         "- Thường trực Tỉnh ủy (b/c),           T/M BAN THƯỜNG VỤ\n- Các chi bộ (t/h),                      PHÓ BÍ "
         "THƯ\n- Lưu VPĐUK.\n\n                                 Mạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"| *Nơi nhận:* | **T/M BAN THƯỜNG VỤ** |\n| --- | :---: |\n| - Thường trực Tỉnh ủy (b/c), | PHÓ BÍ THƯ |\n"
         "| - Các chi bộ (t/h), | |\n| - Lưu VPĐUK. | **Mạc Văn Đoan** |\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"| *Nơi nhận:*<br>- Thường trực Tỉnh ủy (b/c),<br>- Các chi bộ (t/h),<br>- Lưu VPĐUK. | **T/M BAN THƯỜNG "
         "VỤ**<br>PHÓ BÍ THƯ<br><br>**Mạc Văn Đoan** |\n|---|---|\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nMẠC VĂN ĐOAN\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n(Đã ký)\nMẠC VĂN ĐOAN\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNgười ký: Mạc Văn Đoan\n"
         "Thời gian ký: 18.06.2021 10:22:31 +07:00\n\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nKý bởi: Mạc Văn Đoan\n"
         "Cơ quan: Đảng ủy Khối\nNgày ký: 18-06-2021 10:22:31 +07:00\n"
         "\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n[Chữ ký số]\n"
         "\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n*\n\n**Mạc Văn Đoan**\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n(Ký tên, đóng dấu)\n"
         "\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n(Đã ký và đóng dấu)\n"
         "\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nĐã ký: Mạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận: - Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"NƠI NHẬN:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhân:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi gửi:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi  nhận :\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n\n                      3\n"
         "\n- Các chi bộ (t/h),\n- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n"
         "\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n\f\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n\n- Thường trực Tỉnh ủy (b/c),\n\n- Các chi bộ (t/h),\n"
         "\n- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\n\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"**Nơi nhận:**\n\n* Thường trực Tỉnh ủy (b/c),\n* Các chi bộ (t/h),\n"
         "* Lưu VPĐUK.\n\n**T/M BAN THƯỜNG VỤ**\\\n**PHÓ BÍ THƯ**\n\n"
         "**Mạc Văn Đoan**\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n\n\\- Thường trực Tỉnh ủy (b/c),\n\n\\- Các chi bộ (t/h),\n"
         "\n\\- Lưu VPĐUK.\n\n**T/M BAN THƯỜNG VỤ**\n\n**PHÓ BÍ THƯ**\n"
         "\n**Mạc Văn Đoan**\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n(đã ký)\nMạc Văn Đoan\n"
         "\nĐẢNG ỦY KHỐI\n*\nSố 24-BS/ĐUK\nSAO LỤC\nHà Lâm, ngày 20 tháng 6 năm 2021\n"
         "Nơi nhận:\n- Các chi bộ,\n- Lưu.\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n"
         "Lò Thị Mai\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n"
         "\nPHỤ LỤC I\nDANH SÁCH\n(Kèm theo Thông báo số 45-TB/ĐUK)\n"
         "1. Chi bộ Thư viện\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\t\t\t\tT/M BAN THƯỜNG VỤ\n- Thường trực Tỉnh ủy (b/c),\t\t\tPHÓ BÍ THƯ\n"
         "- Các chi bộ (t/h),\n- Lưu VPĐUK.\n\n\t\t\t\t\tMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận: T/M BAN THƯỜNG VỤ\n- Thường trực Tỉnh ủy (b/c), PHÓ BÍ THƯ\n"
         "- Các chi bộ (t/h),\n- Lưu VPĐUK.\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy, (để b/c)\n- Các chi bộ, (để thực hiện)\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\nThường trực Tỉnh ủy (b/c)\nCác chi bộ (t/h)\nLưu VPĐUK\n"
         "\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n"
         "\n\nKhông phổ biến trên các phương tiện thông tin đại chúng\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n"
         "\n\nĐịa chỉ: Số 1 đường Lê Lợi, thành phố Hà Lâm; ĐT: 0203.3835.678; Email: duk@sonha.vn\n",
         USUAL, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
    };
    assert_rows(state, rows, sizeof rows / sizeof *rows);
}

static void recipients_and_their_purposes(void **state)
{
    static const struct row rows[] = {
        {"| *Nơi nhận:* | **T/M BAN THƯỜNG VỤ** |\n| --- | :---: |\n| - Thường trực Tỉnh ủy (b/c), | PHÓ BÍ THƯ |\n"
         "| - Các chi bộ (t/h), | |\n| - Lưu | |\n| | **Mạc Văn Đoan** |\n",
         "Thường trực Tỉnh ủy=báo cáo / Các chi bộ=thực hiện / Lưu=",
         "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nMạc Văn Đoan\n"
         "\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT, NC.\n",
         "Như Điều 3= / Lưu: VT, NC=", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Như trên;\n- Lưu: VT, KTTH.\n\nT/M BAN THƯỜNG VỤ\n"
         "PHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         "Như trên= / Lưu: VT, KTTH=", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Tỉnh ủy (b/c),                 - Các chi bộ (t/h),\n"
         "- Ban Tổ chức,                    - Lưu VP.\n\nT/M BAN THƯỜNG VỤ\n"
         "PHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         "Tỉnh ủy=báo cáo / Các chi bộ=thực hiện / Ban Tổ chức= / Lưu VP=",
         "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận: Như trên; lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n"
         "\nMạc Văn Đoan\n",
         "Như trên; lưu Văn phòng=", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy }\n- Ban Tổ chức        } (b/c)\n"
         "- Các chi bộ (t/h),\n- Lưu VP.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n"
         "\nMạc Văn Đoan\n",
         "Thường trực Tỉnh ủy=báo cáo / Ban Tổ chức=báo cáo / Các chi bộ=thực hiện / Lưu VP=",
         "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy }\n- Ban Tổ chức Tỉnh ủy } (báo cáo),\n"
         "- Đảng ủy Khối,\n- Lưu VP.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n"
         "\nMạc Văn Đoan\n",
         "Thường trực Tỉnh ủy=báo cáo / Ban Tổ chức Tỉnh ủy=báo cáo / Đảng ủy Khối= / Lưu VP=",
         "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:                                     T/M BAN THƯỜNG VỤ\n"
         "- Thường trực Tỉnh ủy ⎫                            PHÓ BÍ THƯ\n"
         "- Ban Tổ chức Tỉnh ủy ⎬ (b/c)\n- UBKT Tỉnh ủy        ⎭\n- Đảng ủy Khối,\n"
         "- Lưu VP.\n\n                                       Mạc Văn Đoan\n",
         "Thường trực Tỉnh ủy=báo cáo / Ban Tổ chức Tỉnh ủy=báo cáo / UBKT Tỉnh ủy=báo cáo / Đảng ủy Khối= / Lưu VP=",
         "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Như Điều 5;\n- Lưu: VT, NC (Th).\n\nT/M BAN THƯỜNG VỤ\n"
         "PHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         "Như Điều 5= / Lưu: VT, NC (Th)=", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Các chi bộ (t/h),\n- Lưu VP.\n\nT/M ỦY BAN KIỂM TRA               T/M BAN THƯỜNG VỤ\n"
         "   CHỦ NHIỆM                       PHÓ BÍ THƯ\n\n\n  Lò Thị Mai                       Mạc Văn Đoan\n",
         "Các chi bộ=thực hiện / Lưu VP=", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Như kính gửi,\n- Lưu VP.\n\nT/M BAN THƯỜNG VỤ\n"
         "PHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         "Như kính gửi= / Lưu VP=", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:                              T/M BAN THƯỜNG VỤ\n- Thường trực Tỉnh ủy (b/c),             PHÓ BÍ "
         "THƯ\n- Các ban xây dựng Đảng, Văn phòng\nĐảng ủy Khối (t/h),\n"
         "- Lưu VPĐUK.\n                                         Mạc Văn Đoan\n",
         "Thường trực Tỉnh ủy=báo cáo / Các ban xây dựng Đảng, Văn phòng Đảng ủy Khối=thực hiện / Lưu VPĐUK=",
         "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- A (để báo cáo),\n- B (để thực hiện),\n- C (phối hợp),\n"
         "- D (để biết và chỉ đạo),\n- E (thay báo cáo),\n- F (theo dõi, chỉ đạo),\n"
         "- G (để t/h);\n- H (để b/cáo);\n- I (b/c, t/d);\n- Lưu.\n\n"
         "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         "A=báo cáo / B=thực hiện / C= / D= / E=báo cáo / F=theo dõi / G=thực hiện / H=báo cáo / I=báo cáo / Lưu=",
         "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
    };
    assert_rows(state, rows, sizeof rows / sizeof *rows);
}

static void signatures_of_all_kinds(void **state)
{
    static const struct row rows[] = {
        {"Hà Lâm, ngày 12 tháng 5 năm 2003\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n"
         "\nMạc Văn Đoan\n",
         "", "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"T/M BAN THƯỜNG VỤ\n\nMẠC VĂN ĐOAN\n",
         "", "T/M BAN THƯỜNG VỤ", NULL, "Mạc Văn Đoan"},
        {"KT. BÍ THƯ,\nPHÓ BÍ THƯ THƯỜNG TRỰC\n\nMạc Văn Đoan\n",
         "", "KT. BÍ THƯ", "PHÓ BÍ THƯ THƯỜNG TRỰC", "Mạc Văn Đoan"},
        {"T/M Ban Thường vụ\nPhó Bí thư\n\nMạc Văn Đoan\n",
         "", "T/M Ban Thường vụ", "Phó Bí thư", "Mạc Văn Đoan"},
        {"Nơi nhận:\n- Thường trực Tỉnh ủy (b/c),\n- Các chi bộ (t/h),\n"
         "- Lưu VPĐUK.\n\nTM. Ban Thường vụ\nBí thư\n\nMạc Văn Đoan\n",
         USUAL, "TM. Ban Thường vụ", "Bí thư", "Mạc Văn Đoan"},
        {"T/M CHI BỘ\nBÍ THƯ\n\nTS. Mạc Văn Đoan\n",
         "", "T/M CHI BỘ", "BÍ THƯ", "TS. Mạc Văn Đoan"},
        {"TM. ĐẢNG ỦY\nBÍ THƯ\n\nĐại tá Mạc Văn Đoan\n",
         "", "TM. ĐẢNG ỦY", "BÍ THƯ", "Đại tá Mạc Văn Đoan"},
        {"        THƯ KÝ                             CHỦ TRÌ\n\n\n      Lò Thị Mai                       Mạc Văn "
         "Đoan\n",
         "", NULL, "CHỦ TRÌ", "Mạc Văn Đoan"},
        {"NGƯỜI GHI BIÊN BẢN                CHỦ TRÌ HỘI NGHỊ\n\n\n      Lò Thị Mai                       Mạc Văn "
         "Đoan\n",
         "", NULL, "CHỦ TRÌ HỘI NGHỊ", "Mạc Văn Đoan"},
        {"TRƯỞNG BAN CHỈ ĐẠO\nkiêm\nBÍ THƯ TỈNH ỦY\n\nMạc Văn Đoan\n",
         "", NULL, "TRƯỞNG BAN CHỈ ĐẠO kiêm BÍ THƯ TỈNH ỦY", "Mạc Văn Đoan"},
        {"T/M BAN CHỈ ĐẠO\nTRƯỞNG BAN\n\n\n\nPHÓ BÍ THƯ TỈNH ỦY\nMạc Văn Đoan\n",
         "", "T/M BAN CHỈ ĐẠO", "TRƯỞNG BAN PHÓ BÍ THƯ TỈNH ỦY", "Mạc Văn Đoan"},
        {"TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nMạc Văn Đoan\n",
         "", "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Mạc Văn Đoan"},
        {"TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\n\nMạc Văn Đoan\n",
         "", "TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ", "Mạc Văn Đoan"},
        {"T / M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         "", "T / M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"TM BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         "", "TM BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"T/MBAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nMạc Văn Đoan\n",
         "", "T/MBAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Mạc Văn Đoan"},
        {"T.M ỦY BAN NHÂN DÂN XÃ\nCHỦ TỊCH\n\nMạc Văn Đoan\n",
         "", "T.M ỦY BAN NHÂN DÂN XÃ", "CHỦ TỊCH", "Mạc Văn Đoan"},
        {"GIÁM ĐỐC\n\nMạc Văn Đoan\n",
         "", NULL, "GIÁM ĐỐC", "Mạc Văn Đoan"},
        {"T/M BAN THƯỜNG VỤ\nUỶ VIÊN THƯỜNG VỤ\nTRƯỞNG BAN TỔ CHỨC\n\n"
         "Mạc Văn Đoan\n",
         "", "T/M BAN THƯỜNG VỤ", "UỶ VIÊN THƯỜNG VỤ TRƯỞNG BAN TỔ CHỨC", "Mạc Văn Đoan"},
        {"Q. GIÁM ĐỐC\n\nMạc Văn Đoan\n",
         "", "Q. GIÁM ĐỐC", NULL, "Mạc Văn Đoan"},
        {"ĐẢNG ỦY XÁC NHẬN                     T/M CHI BỘ\n   BÍ THƯ                               BÍ THƯ\n"
         "\n  Lò Thị Mai                       Mạc Văn Đoan\n",
         "", "T/M CHI BỘ", "BÍ THƯ", "Mạc Văn Đoan"},
    };
    assert_rows(state, rows, sizeof rows / sizeof *rows);
}

static void date_above_the_signature_is_the_papers(void **state)
{
    const struct paper *paper = case_read(state, BODY "Hà Lâm, ngày 12 tháng 5 năm 2003\nT/M BAN THƯỜNG VỤ\n"
                                                      "PHÓ BÍ THƯ\n\nMạc Văn Đoan\n");
    assert_int_equal(paper->header.issued.day, 12);
    assert_str(paper->header.place.value, "Hà Lâm");
    assert_int_equal(paper->n_clauses, 1);
}

static void what_a_decision_puts_in_force_stands_behind_its_signature(void **state)
{
    const struct paper *paper =
        case_read(state, BODY "Nơi nhận:\n- Như trên;\n- Lưu VP.\n\nBÍ THƯ\n\nMạc Văn Đoan\n\nQUY CHẾ\n"
                              "làm việc của Đảng ủy\n(Ban hành kèm theo Quyết định số 12-QĐ/ĐU)\n\nChương I\n"
                              "QUY ĐỊNH CHUNG\n\nĐiều 1. Đảng ủy làm việc theo nguyên tắc tập trung dân chủ.\n");
    assert_str(paper->signature.name.value, "Mạc Văn Đoan");
    assert_string_equal(case_sections(state, paper), "15:1:Chương I");
    assert_string_equal(case_clauses(state, paper), "1:task:1. 11:context:none 18:context:Điều 1.");
}

static void the_title_of_an_annex_is_nobodys_name(void **state)
{
    const struct paper *paper =
        case_read(state, BODY "|\nNơi nhận:\n- Như trên,\n- Lưu VP.\n|\nCHÁNH VĂN PHÒNG\n|\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n"
                              "(kèm theo Công văn số -CV/VPTU, ngày 02/3/2021 của Văn phòng Tỉnh ủy)\n");
    assert_str(paper->signature.position.value, "CHÁNH VĂN PHÒNG");
    assert_str(paper->signature.name.value, NULL);
    assert_string_equal(case_recipients(state, paper), "Như trên= / Lưu VP=");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, case_setup, case_teardown)
        CASE(one_tail_in_many_layouts),
        CASE(recipients_and_their_purposes),
        CASE(signatures_of_all_kinds),
        CASE(date_above_the_signature_is_the_papers),
        CASE(what_a_decision_puts_in_force_stands_behind_its_signature),
        CASE(the_title_of_an_annex_is_nobodys_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

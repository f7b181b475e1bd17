/* How each style is called: in the file, and in the list that a word processor shows. */
#include "writer/docx_style.h"

static const struct {
    const char *id, *name;
} names[DOCX__STYLES] = {
    [FORM_TITLE] = {"TieuDe", "Tiêu đề"},
    [FORM_MOTTO] = {"TieuNgu", "Tiêu ngữ"},
    [FORM_SUPERIOR] = {"CoQuanCapTren", "Cơ quan cấp trên"},
    [FORM_ISSUER] = {"CoQuanBanHanh", "Cơ quan ban hành"},
    [FORM_NUMBER] = {"SoKyHieu", "Số và ký hiệu"},
    [FORM_DATE] = {"DiaDanhNgay", "Địa danh và ngày"},
    [FORM_TYPE] = {"TenLoai", "Tên loại"},
    [FORM_SUBJECT] = {"TrichYeu", "Trích yếu"},
    [FORM_LETTER_SUBJECT] = {"TrichYeuCongVan", "Trích yếu công văn"},
    [FORM_BODY] = {"NoiDung", "Nội dung"},
    [FORM_AUTHORITY] = {"QuyenHanKy", "Quyền hạn ký"},
    [FORM_POST] = {"ChucVu", "Chức vụ"},
    [FORM_NAME] = {"HoTenNguoiKy", "Họ tên người ký"},
    [FORM_TO] = {"NoiNhan", "Nơi nhận"},
    [FORM_RECIPIENTS] = {"DanhSachNoiNhan", "Danh sách nơi nhận"},
    [DOCX_HEADING] = {"Heading1", "heading 1"},
    [DOCX_CENTERED] = {"DongGiua", "Dòng giữa"},
    [DOCX_STAR] = {"DauSao", "Dấu sao"},
    [DOCX_DASHES] = {"GachDuoiTrichYeu", "Gạch dưới trích yếu"},
    [DOCX_RULE] = {"DuongKe", "Đường kẻ"},
    [DOCX_GREETING] = {"KinhGui", "Kính gửi"},
    [DOCX_ADDRESSEE] = {"DanhSachKinhGui", "Danh sách kính gửi"},
    [DOCX_COLUMN] = {"DauCotBang", "Đầu cột bảng"},
    [DOCX_CELL] = {"OBang", "Ô bảng"},
    [DOCX_CELL_CENTERED] = {"OBangGiua", "Ô bảng, giữa"},
    [DOCX_ANNEX] = {"PhuLuc", "Phụ lục"},
    [DOCX_ANNEX_TITLE] = {"TenPhuLuc", "Tên phụ lục"},
    [DOCX_ANNEX_OF] = {"VanBanCuaPhuLuc", "Văn bản của phụ lục"},
    [DOCX_NOTE] = {"FootnoteText", "footnote text"},
    [DOCX_PAGE_NUMBER] = {"SoTrang", "Số trang"},
    [DOCX_GAP] = {"KhoangTrong", "Khoảng trống"},
};

const char *docx_style_id(int style)
{
    return names[style].id;
}

const char *docx_style_name(int style)
{
    return names[style].name;
}

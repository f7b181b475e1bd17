/*
 * Mentions without a symbol: "Chỉ thị 05", "Nghị quyết số 18", "QĐ 22", and what only looks like one: "Báo cáo 03 nội
 * dung", "Kế hoạch 5 năm". What tells them apart is the type (some are verbs as well), whether "số" or a capital stands
 * there, and the word behind the number.
 */
#include "scan/cite_parts.h"

#include <string.h>

static bool is_one_of(const struct paper_type *type, const char *const *list)
{
    for (; *list; list++)
        if (str_eq(type->name, str_from(*list)))
            return true;
    return false;
}

/* Types whose names are verbs as well: a number behind them often counts things ("Báo cáo 03 nội dung"). */
static const char *const verbs[] = {"Báo cáo", "Thông báo", "Kết luận", "Hướng dẫn", "Quyết định", "Quy định",
                                    "Kế hoạch", "Chương trình", "Phương án", "Quy chế", NULL};

/* Types of which parts or forms are numbered, not papers. */
static const char *const never[] = {"Dự án", "Văn bản", "Biên bản", "Luật", "Bộ luật", "Lệnh", "Điều lệ", "Hiến pháp",
                                    "Giấy mời", "Hợp đồng", "Quy hoạch", "Chiến lược", "Cương lĩnh", "Pháp lệnh",
                                    "Quy trình", "Đề cương", "Bản án", "Cáo trạng", "Giấy triệu tập", NULL};

/* Types that a number follows also in small letters: "nghị quyết 57 của Bộ Chính trị". */
static const char *const sure[] = {"Nghị quyết", "Chỉ thị", "Nghị định", "Thông tư", NULL};

/* Types that are cited by number and year without a symbol: "Nghị định 154/2020". */
static const char *const yearly[] = {"Nghị định", "Thông tư", "Nghị quyết", "Quyết định", "Chỉ thị", NULL};

/* Types that are cited by their code: "QĐ 22". */
static const char *const coded[] = {"Nghị định", "Nghị quyết", "Quyết định", "Kết luận", "Kế hoạch", "Chỉ thị",
                                    "Hướng dẫn", "Công văn", NULL};

/* Words that go on behind a paper. */
static const char *const follows[] = {
    "của", "về", "và", "nêu", "là", "theo", "như", "được", "đã", "đến", "tại", "trên", "trong", "khi", "thì",
    "có", "còn", "chưa", "cho", "để", "với", "gắn", "quy định", "này", "nói trên", "do", "từ", "không", "đối với",
    "cũng", "sẽ", "phải", "hoặc", "đang", "mà", "vào", "ban hành", "khóa", "yêu cầu", "đề ra", "giao", "hiện", "ở",
    "bằng", "nhưng", "nên", "vì", "nhằm", "cùng", "tới", "đồng bộ", "đồng thời", "đồng loạt", "–", "-", "|", NULL};

/* Things and times that are counted. */
static const char *const units[] = {
    "tháng", "ngày", "năm", "người", "đồng chí", "đảng viên", "nội dung", "nhiệm vụ", "mục tiêu", "giải pháp", "lần",
    "cuộc", "vụ", "việc", "trường hợp", "tổ chức", "đơn vị", "xã", "huyện", "chi bộ", "điểm", "khoản", "điều", "trang",
    "bản", "tỷ", "triệu", "nghìn", "ngàn", "đồng", "ha", "km", "m", "tuần", "giờ", "phút", "đoàn", "tỉnh", "cơ quan", "lượt",
    "buổi", "chỉ tiêu", "nhóm", "chuyên đề", "kỳ", "hộ", "chương trình", "dự án", "đề án", "kế hoạch", "văn bản", "bộ",
    "phòng", "phần", "chương", "mục", "bước", "loại", "quý", "cấp", "hồ sơ", "cán bộ", "thành viên", "ý kiến", "vấn đề",
    "tập thể", "cá nhân", "công trình", "sản phẩm", "hội nghị", "lớp", "mô hình", "phường", "thôn", "trẻ", "học sinh",
    "công chức", "viên chức", "trí thức", "phó chủ tịch", "sinh viên", "tiến sĩ", "thạc sĩ", "lao động", "biên chế",
    "đợt", "nhân sự", "căn", "cây", "con", "chiếc", "suất", "mét", "sở", "ban", "ngành", "câu", "phiếu", "lĩnh vực",
    "nghị quyết", "kết luận", "chỉ thị", "quyết định", "thông báo", "báo cáo", "công văn", "hướng dẫn", "thủ tục",
    NULL};

/* "19-NQ/TW" at the offset: the list goes on without a blank ("số 18,19-NQ/TW"). */
static bool is_next_of_list(struct str words, size_t at)
{
    bool year;
    struct symbol symbol;
    const size_t digits = at < words.n ? cite_number_at(words.p + at, &year) : 0;
    return digits && cite_symbol_behind(words, at + digits, &symbol) > at + digits && !symbol.bare;
}

bool cite_counts_parts(const struct paper_type *type)
{
    return is_one_of(type, never);
}

/* True when a mention may end at `end`. `strict`: only before a word that follows papers, else before any but a
 * unit. */
static bool may_end(struct str words, size_t end, bool strict)
{
    if (end >= words.n)
        return true;
    const char c = words.p[end];
    if (c == '.' || c == ',' || c == ';')
        return end + 1 >= words.n || words.p[end + 1] < '0' || words.p[end + 1] > '9' ||
               is_next_of_list(words, end + 1);
    if (c == ':' || c == ')' || c == '?' || c == '!' || c == '"' || c == '[' || c == ']' || c == '\'')
        return true;
    if (c == '/') /* "Nghị quyết 18/Nghị quyết 19" */
        return words_upper_at(words, end + 1) && paper_type_at(str_skip(words, end + 1), NULL);
    if (c != ' ')
        return (unsigned char)c == 0xE2 || (unsigned char)c == 0xC2;
    const struct str next = str_skip(words, end + 1);
    if (str_starts(next, STR("(")) || words_start_any(next, follows))
        return true;
    if (words_start(next, "ngày"))
        return next.n > sizeof "ngày" && next.p[sizeof "ngày"] >= '0' && next.p[sizeof "ngày"] <= '9';
    return !strict && !words_start_any(next, units);
}

/* True when the capital at the offset need not make a name: a sentence or an item begins there, or all is in
 * capitals. */
static bool is_start(struct str words, size_t at)
{
    size_t before = at;
    while (before > 0 && words.p[before - 1] == ' ')
        before--;
    if (before == 0 || memchr(".:;-+*)", words.p[before - 1], 7))
        return true;
    return words_upper_at(words, at + ((unsigned char)words.p[at] < 0x80 ? 1 : 2));
}

bool cite_is_short_mention(struct str words, struct str number, bool year, size_t end, const struct lead *lead)
{
    if (!lead->type || !lead->adjacent || is_one_of(lead->type, never))
        return false;
    const unsigned char next = end < words.n ? (unsigned char)words.p[end] : 0;
    if (words_is_letter(next) || next == '%' || next == '-')
        return false;
    if (lead->inherited && str_empty(lead->header))
        return may_end(words, end, true);
    if (year)
        return lead->so || is_one_of(lead->type, yearly);
    if (number.n > 1 && number.p[number.n - 1] > '9') /* "30a" */
        number.n--;
    int64_t value = 0;
    if (!str_to_int(number, &value))
        return false;
    if (lead->so)
        return may_end(words, end, false);
    if (number.n < 2 || (value >= 1900 && value < 2100))
        return false;
    if (!words_upper_at(words, lead->from))
        return is_one_of(lead->type, sure) && may_end(words, end, true);
    if (lead->abbreviated)
        return is_one_of(lead->type, coded) && may_end(words, end, false);
    return may_end(words, end, is_one_of(lead->type, verbs) && is_start(words, lead->from));
}

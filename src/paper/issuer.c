/*
 * Where the name of an issuing body ends: "của ‹Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh› về việc …".
 *
 * A body is one of
 *   - closed: a name that is complete as it stands (Bộ Chính trị, Chính phủ), with its few tails;
 *   - steered: a committee whose name tells its task ("Ban Chỉ đạo … về …");
 *   - open: roles and organs followed by what they are of: fields ("Khoa học và Công nghệ"), levels ("tỉnh"), more
 *     organs ("Đảng ủy Khối"), and capitalised words. It ends at the first word that is none of these.
 * The words of the grammar are data below. Everything is compared folded, so capitals read the same.
 */
#include "paper/scan_words.h"

enum { PARTS_MAX = 48 }; /* words and phrases of one name */

struct closed {
    const char *head;
    const char *tails[4]; /* each may follow the one before */
};

static const struct closed closed_bodies[] = {
    {"bộ chính trị", {NULL}},
    {"ban bí thư", {"trung ương", "đảng", NULL}},
    {"ban chấp hành trung ương", {"đảng", "cộng sản việt nam", NULL}},
    {"bch trung ương", {"đảng", "cộng sản việt nam", NULL}},
    {"ủy ban thường vụ quốc hội", {NULL}},
    {"ubtvqh", {NULL}},
    {"thủ tướng chính phủ", {NULL}},
    {"phó thủ tướng chính phủ", {NULL}},
    {"thủ tướng", {NULL}},
    {"chính phủ", {NULL}},
    {"quốc hội", {"nước cộng hòa xã hội chủ nghĩa việt nam", NULL}},
    {"chủ tịch nước", {"cộng hòa xã hội chủ nghĩa việt nam", NULL}},
    {"chủ tịch quốc hội", {NULL}},
    {"tổng bí thư", {NULL}},
    {"hội đồng bộ trưởng", {NULL}},
    {"hội đồng chính phủ", {NULL}},
    {"quân ủy trung ương", {NULL}},
    {"văn phòng trung ương", {"đảng", NULL}},
    {"văn phòng chính phủ", {NULL}},
    {"văn phòng quốc hội", {NULL}},
    {"văn phòng chủ tịch nước", {NULL}},
    {"trung ương đảng", {"cộng sản việt nam", NULL}},
};

/* Words that may begin the name of an open body. */
static const char *const heads[] = {
    "thường trực", "ban thường vụ", "thường vụ", "btv", "ban chấp hành", "bch", "tỉnh ủy", "thành ủy", "huyện ủy",
    "quận ủy", "thị ủy", "đảng ủy", "đảng bộ", "chi bộ", "chi ủy", "đảng đoàn", "ban cán sự", "ủy ban", "ubkt", "ubnd",
    "ubmttq", "hội đồng nhân dân", "hđnd", "hội đồng", "tỉnh đoàn", "thành đoàn", "trung ương", "văn phòng", "chủ tịch",
    "phó chủ tịch", "bí thư", "phó bí thư", "bộ trưởng", "thứ trưởng", "trưởng ban", "chủ nhiệm", "giám đốc",
    "tổng giám đốc", "chánh án", "chánh văn phòng", "viện trưởng", "cục trưởng", "tổng cục trưởng", "hiệu trưởng",
    "thống đốc", "tổng thanh tra", "tổng kiểm toán", "đoàn chủ tịch", "đại hội", "hội nghị", "liên bộ", "liên ngành",
    "bộ chỉ huy", "bộ tư lệnh", "bộ", "sở", "ban", "phòng", "cục", "tổng cục", "vụ", "viện kiểm sát", "viện", "tòa án",
    "tiểu ban", "thanh tra", "kiểm toán", "kho bạc", "bảo hiểm xã hội", "ngân hàng nhà nước", "ngân hàng", "mặt trận",
    "liên đoàn lao động", "liên đoàn", "hội", "đoàn thanh niên", "công an", "công đoàn", "tổng liên đoàn", "cơ quan",
    "chi cục", "hạt kiểm lâm", "ubbc", "tổ công tác", "tổ", NULL};

/* Bodies with names that no list can hold: they go on in lower case ("Ban Quản lý các khu công nghiệp tỉnh"). */
static const char *const loose_heads[] = {
    "ban quản lý", "công ty", "tổng công ty", "tập đoàn", "học viện", "trường", "trung tâm", "bệnh viện", "viện nghiên cứu",
    "hiệp hội", "liên hiệp", "quỹ", "báo", "đài", "hợp tác xã", "ngân hàng", "nhà máy", "xí nghiệp", "tạp chí", "bảo tàng", NULL};

/* Heads behind which a field may stand in lower case: "Ban tuyên giáo", "Sở nội vụ". */
static const char *const field_heads[] = {"ban", "bộ", "sở", "phòng", "cục", "tổng cục", "vụ", "viện", "tiểu ban", "hội đồng", "ủy ban",
                                          "văn phòng", "chi cục", "bộ trưởng bộ", "giám đốc sở", "cơ quan", NULL};

/* What a body may be of; in any case. These also go on behind a comma, "và" or a dash. */
static const char *const fields[] = {
    "khoa học", "công nghệ thông tin", "công nghệ", "giáo dục", "đào tạo", "tài chính", "nội vụ", "tư pháp", "y tế",
    "xây dựng đảng", "xây dựng", "ngoại giao", "ngoại vụ", "công thương", "nông nghiệp", "môi trường", "dân tộc",
    "tôn giáo", "văn hóa", "thể thao", "du lịch", "lao động", "thương binh", "xã hội", "giao thông", "vận tải",
    "kế hoạch và đầu tư", "đầu tư", "tài nguyên", "thông tin", "truyền thông", "phát triển nông thôn", "tuyên giáo", "dân vận", "nội chính",
    "chính sách", "chiến lược", "kinh tế", "đối ngoại", "kiến trúc", "quy hoạch", "thủy sản", "thủy lợi", "thương mại",
    "công nghiệp", "gia đình", "trẻ em", "dân số", "thi đua", "khen thưởng", "phát thanh", "truyền hình", "tiêu cực",
    "an toàn thực phẩm", "lâm nghiệp", "chuyển đổi số", "đổi mới sáng tạo", "cải cách hành chính", "hợp tác quốc tế",
    "khí tượng thủy văn", "phòng cháy", "chữa cháy", NULL};

/* What may follow inside a name, but begins no new field behind a comma. */
static const char *const inner[] = {
    "ban thường vụ", "thường vụ", "thường trực", "ban chấp hành", "chấp hành", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy",
    "thị ủy", "quân ủy", "đảng ủy", "đảng bộ", "chi bộ", "chi ủy", "đảng đoàn", "cán sự đảng", "cán sự", "đảng",
    "ủy ban kiểm tra", "ubkt", "kiểm tra", "tổ chức", "ủy ban nhân dân", "ubnd", "nhân dân", "hđnd", "hội đồng nhân dân",
    "trung ương", "quốc gia", "nhà nước", "chính phủ", "quốc hội", "quốc phòng", "công an", "quân sự", "biên phòng",
    "bộ đội biên phòng", "khối các cơ quan và doanh nghiệp", "khối các cơ quan", "khối doanh nghiệp", "khối cơ quan", "khối",
    "các cơ quan đảng", "các cơ quan", "cơ quan", "và doanh nghiệp", "doanh nghiệp", "tỉnh", "thành phố", "huyện", "quận",
    "thị xã", "thị trấn", "xã", "phường", "đặc khu", "cấp tỉnh", "cấp huyện", "cấp xã", "cơ sở", "mặt trận tổ quốc",
    "tổ quốc việt nam", "tổ quốc", "việt nam", "cộng sản", "hồ chí minh", "chỉ huy quân sự", "chỉ huy", "thanh niên", "phụ nữ",
    "nông dân", "cựu chiến binh", "chữ thập đỏ", "lao động", "kiểm sát", "tối cao", "chính trị",
    "xã hội chủ nghĩa", "quản lý", "chủ tịch", "bí thư", "hành chính", "thống kê", "thuế", "hải quan", "kiểm lâm",
    "dân quân", "đại biểu", "lâm thời", "địa phương", "bầu cử", "liên đoàn", "đoàn", "nước", "tw", NULL};

/* Words of `inner` that are verbs as well: in lower case only right behind "ban", "ủy ban", "bộ". */
static const char *const verbs_too[] = {"kiểm tra", "tổ chức", "quản lý", "chỉ huy", "bầu cử", "thống kê", "lao động", NULL};

/* Levels: a loose name ends with the place behind them. */
static const char *const levels[] = {"tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu", "trung ương",
                                     "việt nam", "quốc gia", NULL};

/* Words at which a name ends although they may be printed with a capital (headings, "của UBND tỉnh Quy định …"). */
static const char *const stops[] = {
    "về", "việc", "ngày", "năm", "khóa", "nhiệm kỳ", "kỳ họp", "ban hành", "quy định", "hướng dẫn", "phê duyệt", "công bố",
    "sửa đổi", "bổ sung", "thay thế", "đã", "để", "và", "kèm theo", "kèm", "thực hiện", "triển khai", "tổ chức thực hiện",
    "giai đoạn", "tại", "theo", "trong", "đối với", "cho", "như sau", "bch", "nêu", "gồm", "hợp nhất", "là", "được", "có",
    NULL};

/* Words at which a loose name ends besides; they are never part of one. */
static const char *const loose_stops[] = {
    "báo cáo", "đề nghị", "yêu cầu", "kiểm tra", "phối hợp", "thông báo", "gửi", "đến", "từ", "với", "nhằm", "thì", "khi", "phải",
    "cần", "sẽ", "chưa", "không", "cũng", "còn", "do", "bị", "vì", "nên", "mà", "trên", "dưới", "sau", "trước", "qua", "bằng", "như",
    "đề xuất", "giao", "cử", "bổ nhiệm", "thành lập", "gắn", "này", "nhất trí", "thống nhất", "tổ chức", "xác nhận", "chấp thuận",
    "tiếp tục", "vẫn", "đang", "nhưng", "hoặc", "cùng", NULL};

/* Words at which even a body with a task in its name ends. */
static const char *const task_stops[] = {"ngày", "năm", "khóa", "nhiệm kỳ", "ban hành", "đã", "để", "như sau", "yêu cầu", NULL};

static size_t skip_blank(struct str words, size_t at)
{
    return at < words.n && words.p[at] == ' ' ? at + 1 : at;
}

static bool is_digit_at(struct str words, size_t at)
{
    return at < words.n && words.p[at] >= '0' && words.p[at] <= '9';
}

/* A dash or comma or "và" that joins two parts of one name; *ret_next is where the part behind it starts. */
static bool joins(struct str words, size_t at, size_t *ret_next, bool *ret_dash)
{
    static const char *const signs[] = {", ", " và ", " - ", " – ", "-", " & "};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        struct str sign = str_from(signs[i]);
        if (str_starts(str_skip(words, at), sign)) {
            *ret_next = at + sign.n;
            *ret_dash = i >= 2;
            return true;
        }
    }
    return false;
}

/* "Ban Chỉ đạo Trung ương về A về B": A is part of the name, because the title B has its own "về". A single "về"
 * begins the title. `at` stands behind the words before the first "về". */
static size_t steered_end(struct str words, size_t at)
{
    static const struct str about = {" về ", sizeof " về " - 1};
    if (!str_starts(str_skip(words, at), about))
        return at;
    for (size_t i = at + about.n; i < words.n && i < at + 240; i++) {
        char c = words.p[i];
        if (c == ';' || c == '.' || c == '(' || c == ':' || c == '"')
            return at;
        if (c != ' ')
            continue;
        struct str rest = str_skip(words, i);
        if (str_starts(rest, about))
            return i;
        if (words_start_any(str_skip(rest, 1), task_stops) || str_starts(rest, STR(" “")))
            return at;
    }
    return at;
}

/* The name of a committee whose task follows at once: "Ban Chỉ đạo phòng, chống tham nhũng tỉnh về …". Commas belong to
 * it when "về" or the end of the sentence comes later without a new body. */
static size_t task_end(struct str words, size_t at)
{
    size_t i = at, comma = 0;
    for (; i < words.n && i < at + 200; i++) {
        char c = words.p[i];
        struct str rest = str_skip(words, i);
        if (c == ';' || c == '.' || c == '(' || c == ':' || c == '"' || str_starts(rest, STR("“")))
            break;
        if (c == ',' && !comma)
            comma = i;
        if (c == ' ' && (str_starts(rest, STR(" về ")) || words_start_any(str_skip(rest, 1), task_stops)))
            return i;
    }
    size_t end = comma ? comma : i;
    while (end > at && words.p[end - 1] == ' ')
        end--;
    return end;
}

static size_t closed_end(struct str words, size_t at)
{
    for (size_t i = 0; i < sizeof closed_bodies / sizeof *closed_bodies; i++) {
        size_t n = words_start(str_skip(words, at), closed_bodies[i].head);
        if (!n)
            continue;
        size_t end = at + n;
        for (const char *const *tail = closed_bodies[i].tails; *tail; tail++) {
            size_t next = skip_blank(words, end);
            size_t m = next > end ? words_start(str_skip(words, next), *tail) : 0;
            if (m)
                end = next + m;
        }
        return end;
    }
    return at;
}

/* What has been read of an open name decides what may follow in lower case. */
struct reading {
    bool fields; /* a field may follow: behind "ban", "sở", or another field */
    bool verbs;  /* "kiểm tra", "tổ chức" name the body: right behind "ban", "ủy ban" */
    bool loose;  /* any word may follow that is no stop */
};

/* One part of an open name at the offset: its end, or `at`. */
static size_t part_end(struct str words, size_t at, bool after_join, struct reading *reading)
{
    struct str rest = str_skip(words, at);
    const bool upper = words_upper_at(words, at);
    const struct reading before = *reading;
    size_t n = words_start_any(rest, fields);
    if (n && (upper || before.fields || before.loose) && !(after_join && upper && paper_type_at(rest, NULL))) {
        reading->fields = true;
        reading->verbs = false;
        return at + n;
    }
    if (after_join)
        return at;
    if (words_start_any(rest, stops) || paper_type_at(rest, NULL))
        return at;
    if (upper && (n = words_start_any(rest, loose_heads)) > 0) {
        *reading = (struct reading){.fields = true, .loose = true};
        return at + n;
    }
    n = words_start_any(rest, inner);
    if (n && (upper || before.verbs || before.loose || !words_start_any(rest, verbs_too))) {
        *reading = (struct reading){
            .fields = words_start_any(rest, field_heads) > 0,
            .verbs = words_start_any(rest, field_heads) > 0,
            .loose = before.loose && !words_start_any(rest, levels),
        };
        return at + n;
    }
    if (upper && (n = words_start_any(rest, heads)) > 0) {
        reading->fields = reading->verbs = words_start_any(rest, field_heads) > 0;
        return at + n;
    }
    if (!upper && !(before.loose && !words_start_any(rest, loose_stops)))
        return at;
    reading->fields = reading->verbs = false;
    return words_word_end(words, at);
}

/* "lần thứ sáu" behind a session or congress; its end, or `at`. */
static size_t ordinal_end(struct str words, size_t at)
{
    size_t n = at < words.n && words.p[at] == ' ' ? words_start(str_skip(words, at + 1), "lần thứ") : 0;
    size_t number = at + 1 + n;
    if (!n || number >= words.n || words.p[number] != ' ')
        return at;
    size_t end = words_word_end(words, number + 1);
    return end < words.n && words.p[end] == ',' && words_upper_at(words, end + 2) ? end + 1 : end;
}

/* The end of an open name whose head, at `from`, ends at `at`. */
static size_t open_end(struct str words, size_t from, size_t at, bool loose)
{
    struct str head = str_sub(words, from, at);
    struct reading reading = {.loose = loose};
    reading.fields = reading.verbs = words_start_any(head, field_heads) > 0;
    size_t end = at;
    for (int parts = 0; parts < PARTS_MAX; parts++) {
        size_t next = skip_blank(words, end);
        bool dash = false;
        if (next > end && is_digit_at(words, next)) { /* "Quận 1", "phường 5" */
            size_t digits = words_word_end(words, next);
            static const char *const units[] = {"quận", "phường", "khối", "khu vực", "vực", "số", "tổ", NULL};
            if (!words_start_any(str_skip(words, words_word_before(words, end)), units) || digits - next > 2)
                return end;
            end = digits;
            continue;
        }
        size_t part = ordinal_end(words, end);
        if (part == end)
            part = next > end ? part_end(words, next, false, &reading) : next;
        if (part > next) {
            end = part;
            continue;
        }
        if (next > end && str_starts(str_skip(words, end), STR(" TP.")))
            part = end + 4;
        else if (joins(words, end, &next, &dash)) {
            part = part_end(words, next, true, &reading);
            if (part == next && dash && words_upper_at(words, next))
                part = words_word_end(words, next);
        }
        if (part <= next)
            return end;
        end = part;
    }
    return end;
}

static size_t body_end(struct str words, size_t at)
{
    size_t end = closed_end(words, at);
    if (end > at)
        return end;
    struct str rest = str_skip(words, at);
    if (paper_type_at(rest, NULL))
        return at;
    static const char *const steered[] = {"trưởng ban chỉ đạo", "ban chỉ đạo", "ban chỉ huy", "bcđ", "tổ công tác", NULL};
    size_t n = words_start_any(rest, steered);
    if (n) {
        size_t next = skip_blank(words, at + n);
        struct str behind = str_skip(words, next);
        if (next > at + n && !words_start_any(behind, inner) && !words_start_any(behind, stops) &&
            !words_upper_at(words, next))
            return task_end(words, next);
        return steered_end(words, open_end(words, at, at + n, false));
    }
    n = words_start_any(rest, loose_heads);
    if (n)
        return open_end(words, at, at + n, true);
    n = words_start_any(rest, heads);
    if (n) {
        /* "của cơ quan", "của hội đồng" name nobody; "của tỉnh ủy" does */
        static const char *const known[] = {"tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng ủy", "đảng bộ", "chi bộ",
                                            "chi ủy", "ubnd", "hđnd", "ubkt", "trung ương", "ban thường vụ", "ban chấp hành", NULL};
        end = open_end(words, at, at + n, false);
        return end > at + n || words_upper_at(words, at) || words_start_any(rest, known) ? end : at;
    }
    static const char *const persons[] = {"đồng chí", "ông", "bà", "tập thể", "đảng ta", NULL};
    if (!words_upper_at(words, at) || words_start_any(rest, persons) || words_start_any(rest, stops))
        return at;
    return open_end(words, at, words_word_end(words, at), false);
}

/* Bodies that issue together without saying so in the symbol. */
static bool are_partners(struct str words, size_t first, size_t second)
{
    static const char *const party[] = {"bộ chính trị", "ban bí thư", "ban chấp hành trung ương", NULL};
    static const char *const state[] = {"quốc hội", "chính phủ", "thủ tướng chính phủ", "ủy ban thường vụ quốc hội", NULL};
    struct str a = str_skip(words, first), b = str_skip(words, second);
    return (words_start_any(a, party) && words_start_any(b, party)) ||
           (words_start_any(a, state) && words_start_any(b, state));
}

size_t scan_issuer_at(struct str words, size_t at, bool joint)
{
    size_t end = body_end(words, at);
    size_t first = at;
    while (end > first) {
        size_t next;
        bool dash;
        if (!joins(words, end, &next, &dash))
            return end;
        struct str behind = str_skip(words, next);
        if (!joint && !are_partners(words, first, next))
            return end;
        if (!words_start_any(behind, heads) && closed_end(words, next) == next)
            return end;
        size_t more = body_end(words, next);
        /* "…, Ban Bí thư giao …" is the subject of a new clause */
        static const char *const verbs[] = {"giao", "yêu cầu", "đề nghị", "đã", "kết luận", "thống nhất", "quyết định",
                                            "có ý kiến", "chỉ đạo", "cho ý kiến", "ban hành", "khẳng định", NULL};
        if (more <= next || (!joint && words_start_any(str_skip(words, skip_blank(words, more)), verbs)))
            return end;
        first = next;
        end = more;
    }
    return end;
}

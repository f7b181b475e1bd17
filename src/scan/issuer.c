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
#include "scan/scan_parts.h"

enum { PARTS_MAX = 48 }; /* words and phrases of one name */

struct closed {
    const char *head;
    const char *tails[4]; /* each may follow the one before */
};

/* By the first letter, as in struct phrase_set. */
#define CLOSED(...) ((const struct closed[]){__VA_ARGS__, {NULL, {NULL}}})
static const struct closed *const closed_bodies[PHRASE_LETTERS] = {
    [LETTER('b')] = CLOSED({"bộ chính trị", {NULL}}, {"ban bí thư", {"trung ương", "đảng", NULL}},
                           {"ban chấp hành trung ương", {"đảng", "cộng sản việt nam", NULL}},
                           {"bch trung ương", {"đảng", "cộng sản việt nam", NULL}}),
    [LETTER('c')] = CLOSED({"chính phủ", {NULL}}, {"chủ tịch nước", {"cộng hòa xã hội chủ nghĩa việt nam", NULL}},
                           {"chủ tịch quốc hội", {NULL}}),
    [LETTER('h')] = CLOSED({"hội đồng bộ trưởng", {NULL}}, {"hội đồng chính phủ", {NULL}}),
    [LETTER('p')] = CLOSED({"phó thủ tướng chính phủ", {NULL}}),
    [LETTER('q')] = CLOSED({"quốc hội", {"nước cộng hòa xã hội chủ nghĩa việt nam", NULL}}, {"quân ủy trung ương", {NULL}}),
    [LETTER('t')] = CLOSED({"thủ tướng chính phủ", {NULL}}, {"thủ tướng", {NULL}}, {"tổng bí thư", {NULL}},
                           {"trung ương đảng", {"cộng sản việt nam", NULL}}),
    [LETTER('u')] = CLOSED({"ubtvqh", {NULL}}, {"ủy ban thường vụ quốc hội", {NULL}}), /* "Uỷ ban" too */
    [LETTER('v')] = CLOSED({"văn phòng trung ương", {"đảng", NULL}}, {"văn phòng chính phủ", {NULL}},
                           {"văn phòng quốc hội", {NULL}}, {"văn phòng chủ tịch nước", {NULL}}),
    [LETTER_MARKED] = CLOSED({"ủy ban thường vụ quốc hội", {NULL}}),
};

/* Words that may begin the name of an open body. */
static const struct phrase_set heads = {{
    [LETTER('b')] = PHRASES("ban thường vụ", "btv", "ban chấp hành", "bch", "ban cán sự đảng", "ban cán sự", "bí thư", "bộ trưởng",
                            "bộ chỉ huy", "bộ tư lệnh", "bộ", "ban", "bảo hiểm xã hội"),
    [LETTER('c')] = PHRASES("chi bộ", "chi ủy", "chủ tịch", "chủ nhiệm", "chánh án", "chánh văn phòng", "cục trưởng",
                            "cục", "công an", "công đoàn", "cơ quan", "chi cục"),
    [LETTER_D] = PHRASES("đảng ủy", "đảng bộ", "đảng đoàn", "đoàn chủ tịch", "đại hội", "đoàn thanh niên", "đoàn kiểm tra",
                          "đoàn giám sát", "đoàn thanh tra", "đoàn công tác"),
    [LETTER('g')] = PHRASES("giám đốc"),
    [LETTER('h')] = PHRASES("huyện ủy", "hội đồng nhân dân", "hđnd", "hội đồng", "hiệu trưởng", "hội nghị", "hội",
                            "hạt kiểm lâm"),
    [LETTER('k')] = PHRASES("kiểm toán", "kho bạc"),
    [LETTER('l')] = PHRASES("liên bộ", "liên ngành", "liên đoàn lao động", "liên đoàn"),
    [LETTER('m')] = PHRASES("mặt trận"),
    [LETTER('n')] = PHRASES("ngân hàng nhà nước", "ngân hàng"),
    [LETTER('p')] = PHRASES("phó chủ tịch", "phó bí thư", "phòng"),
    [LETTER('q')] = PHRASES("quận ủy"),
    [LETTER('s')] = PHRASES("sở"),
    [LETTER('t')] = PHRASES("thường trực", "thường vụ", "tỉnh ủy", "thành ủy", "thị ủy", "tỉnh đoàn", "thành đoàn",
                            "trung ương", "thứ trưởng", "trưởng ban", "tổng giám đốc", "tổng cục trưởng", "thống đốc",
                            "tổng thanh tra", "tổng kiểm toán", "tổng cục", "tòa án", "tiểu ban", "thanh tra",
                            "tổng liên đoàn", "tổ công tác", "tổ kiểm tra", "tổ giám sát", "tổ"),
    [LETTER('u')] = PHRASES("ubkt", "ubnd", "ubmttq", "ubbc"),
    [LETTER('v')] = PHRASES("văn phòng", "viện trưởng", "vụ", "viện kiểm sát", "viện"),
    [LETTER_MARKED] = PHRASES("ủy ban"),
}};

/* Bodies with names that no list can hold: they go on in lower case ("Ban Quản lý các khu công nghiệp tỉnh"). */
static const struct phrase_set loose_heads = {{
    [LETTER('b')] = PHRASES("ban quản lý", "bệnh viện", "báo", "bảo tàng"),
    [LETTER('c')] = PHRASES("công ty"),
    [LETTER_D] = PHRASES("đài"),
    [LETTER('h')] = PHRASES("học viện", "hiệp hội", "hợp tác xã"),
    [LETTER('l')] = PHRASES("liên hiệp"),
    [LETTER('n')] = PHRASES("ngân hàng", "nhà máy"),
    [LETTER('q')] = PHRASES("quỹ"),
    [LETTER('t')] = PHRASES("tổng công ty", "tập đoàn", "trường", "trung tâm", "tạp chí"),
    [LETTER('v')] = PHRASES("viện nghiên cứu"),
    [LETTER('x')] = PHRASES("xí nghiệp"),
}};

/* Heads behind which a field may stand in lower case: "Ban tuyên giáo", "Sở nội vụ". */
static const char *const field_heads[] = {"ban", "bộ", "sở", "phòng", "cục", "tổng cục", "vụ", "viện", "tiểu ban", "hội đồng", "ủy ban",
                                          "văn phòng", "chi cục", "bộ trưởng bộ", "giám đốc sở", "cơ quan", NULL};

/* What a body may be of; in any case. These also go on behind a comma, "và" or a dash. */
static const struct phrase_set fields = {{
    [LETTER('a')] = PHRASES("an toàn thực phẩm"),
    [LETTER('c')] = PHRASES("công nghệ thông tin", "công nghệ", "công thương", "chính sách", "chiến lược",
                            "công nghiệp", "chuyển đổi số", "cải cách hành chính", "chữa cháy"),
    [LETTER('d')] = PHRASES("dân tộc", "du lịch", "dân vận", "dân số"),
    [LETTER_D] = PHRASES("đào tạo", "đầu tư", "đối ngoại", "đổi mới sáng tạo"),
    [LETTER('g')] = PHRASES("giáo dục", "giao thông", "gia đình"),
    [LETTER('h')] = PHRASES("hợp tác quốc tế", "hạ tầng"),
    [LETTER('k')] = PHRASES("khoa học", "khoa giáo", "kế hoạch và đầu tư", "kinh tế", "kiến trúc", "khen thưởng",
                            "khí tượng thủy văn"),
    [LETTER('l')] = PHRASES("lao động", "lâm nghiệp"),
    [LETTER('m')] = PHRASES("môi trường"),
    [LETTER('n')] = PHRASES("nội vụ", "ngoại giao", "ngoại vụ", "nông nghiệp", "nội chính"),
    [LETTER('p')] = PHRASES("phát triển nông thôn", "phát thanh", "phòng cháy"),
    [LETTER('q')] = PHRASES("quy hoạch", "quản trị"),
    [LETTER('t')] = PHRASES("tài chính", "tư tưởng", "thành viên", "thẩm phán", "tuyển dụng", "tư pháp", "tôn giáo", "thể thao",
                            "thương binh", "tài nguyên", "thông tin", "truyền thông", "tuyên giáo", "thủy sản",
                            "thủy lợi", "thương mại", "trẻ em", "thi đua", "truyền hình", "tiêu cực"),
    [LETTER('v')] = PHRASES("văn hóa", "vận tải"),
    [LETTER('x')] = PHRASES("xây dựng đảng", "xây dựng", "xã hội"),
    [LETTER('y')] = PHRASES("y tế"),
}};

/* What may follow inside a name, but begins no new field behind a comma. */
static const struct phrase_set inner = {{
    [LETTER('b')] = PHRASES("ban thường vụ", "ban chấp hành", "biên phòng", "bộ đội biên phòng", "bí thư", "bầu cử"),
    [LETTER('c')] = PHRASES("chấp hành", "chi bộ", "chi ủy", "cán sự đảng", "cán sự", "chính phủ", "công an",
                            "các cơ quan đảng", "các cơ quan", "cơ quan", "cấp tỉnh", "cấp huyện", "cấp xã", "cơ sở",
                            "cộng sản", "chỉ huy quân sự", "chỉ huy", "cựu chiến binh", "chữ thập đỏ", "chính trị",
                            "chủ tịch"),
    [LETTER('d')] = PHRASES("doanh nghiệp", "dân quân"),
    [LETTER_D] = PHRASES("đảng ủy", "đảng bộ", "đảng đoàn", "đảng", "đặc khu", "đại biểu", "địa phương", "đoàn"),
    [LETTER('h')] = PHRASES("huyện ủy", "hđnd", "hội đồng nhân dân", "huyện", "hồ chí minh", "hành chính", "hải quan"),
    [LETTER('k')] = PHRASES("kiểm tra", "khối các cơ quan và doanh nghiệp", "khối các cơ quan", "khối doanh nghiệp",
                            "khối cơ quan", "khối", "kiểm sát", "kiểm lâm"),
    [LETTER('l')] = PHRASES("lao động", "lâm thời", "liên đoàn"),
    [LETTER('m')] = PHRASES("mặt trận tổ quốc"),
    [LETTER('n')] = PHRASES("nhân dân", "nhà nước", "nông dân", "nước"),
    [LETTER('p')] = PHRASES("phường", "phụ nữ"),
    [LETTER('q')] = PHRASES("quận ủy", "quân ủy", "quân khu", "quốc gia", "quốc hội", "quốc phòng", "quân sự",
                            "quận", "quản lý"),
    [LETTER('t')] = PHRASES("thường vụ", "thường trực", "tỉnh ủy", "thành ủy", "thị ủy", "tổ chức", "trung ương",
                            "tỉnh", "thành phố", "thị xã", "thị trấn", "tổ quốc việt nam", "tổ quốc", "thanh niên",
                            "tối cao", "thống kê", "thuế", "tw"),
    [LETTER('u')] = PHRASES("ubkt", "ubnd"),
    [LETTER('v')] = PHRASES("và doanh nghiệp", "việt nam"),
    [LETTER('x')] = PHRASES("xã", "xã hội chủ nghĩa"),
    [LETTER_MARKED] = PHRASES("ủy ban kiểm tra", "ủy ban nhân dân"),
}};

/* Words of `inner` that are verbs as well: in lower case only right behind "ban", "ủy ban", "bộ". */
static const char *const verbs_too[] = {"kiểm tra", "tổ chức", "quản lý", "chỉ huy", "bầu cử", "thống kê", "lao động", NULL};

/* Levels: a loose name ends with the place behind them. */
static const char *const levels[] = {"tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu", "trung ương",
                                     "việt nam", "quốc gia", NULL};

/* Words at which a name ends although they may be printed with a capital (headings, "của UBND tỉnh Quy định …"). */
static const struct phrase_set stops = {{
    [LETTER('b')] = PHRASES("ban hành", "bổ sung", "bch"),
    [LETTER('c')] = PHRASES("công bố", "cho", "có"),
    [LETTER_D] = PHRASES("đã", "để", "đối với", "được"),
    [LETTER('g')] = PHRASES("giai đoạn", "gồm"),
    [LETTER('h')] = PHRASES("hướng dẫn", "hợp nhất"),
    [LETTER('k')] = PHRASES("khóa", "kỳ họp", "kèm theo", "kèm"),
    [LETTER('l')] = PHRASES("là"),
    [LETTER('n')] = PHRASES("ngày", "năm", "nhiệm kỳ", "như sau", "nêu"),
    [LETTER('p')] = PHRASES("phê duyệt"),
    [LETTER('q')] = PHRASES("quy định"),
    [LETTER('s')] = PHRASES("sửa đổi"),
    [LETTER('t')] = PHRASES("thay thế", "thực hiện", "triển khai", "tổ chức thực hiện", "tại", "theo", "trong"),
    [LETTER('v')] = PHRASES("về", "việc", "và"),
}};

/* Words at which a loose name ends besides; they are never part of one. */
static const struct phrase_set loose_stops = {{
    [LETTER('b')] = PHRASES("báo cáo", "bị", "bằng", "bổ nhiệm"),
    [LETTER('c')] = PHRASES("cần", "chưa", "cũng", "còn", "cử", "chấp thuận", "cùng"),
    [LETTER('d')] = PHRASES("do", "dưới"),
    [LETTER_D] = PHRASES("đề nghị", "đến", "đề xuất", "đang"),
    [LETTER('g')] = PHRASES("gửi", "giao", "gắn"),
    [LETTER('h')] = PHRASES("hoặc"),
    [LETTER('k')] = PHRASES("kiểm tra", "khi", "không"),
    [LETTER('m')] = PHRASES("mà"),
    [LETTER('n')] = PHRASES("nhằm", "nên", "như", "này", "nhất trí", "nhưng"),
    [LETTER('p')] = PHRASES("phối hợp", "phải"),
    [LETTER('q')] = PHRASES("qua"),
    [LETTER('s')] = PHRASES("sẽ", "sau"),
    [LETTER('t')] = PHRASES("thông báo", "từ", "thì", "trên", "trước", "thành lập", "thống nhất", "tổ chức",
                            "tiếp tục"),
    [LETTER('v')] = PHRASES("với", "vì", "vẫn"),
    [LETTER('x')] = PHRASES("xác nhận"),
    [LETTER('y')] = PHRASES("yêu cầu"),
}};

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
    const struct str rest = str_skip(words, at);
    const size_t letter = words_letter(rest);
    for (const struct closed *body = letter < PHRASE_LETTERS ? closed_bodies[letter] : NULL; body && body->head; body++) {
        size_t n = words_start(rest, body->head);
        if (!n)
            continue;
        size_t end = at + n;
        for (const char *const *tail = body->tails; *tail; tail++) {
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
    size_t n = words_start_set(rest, &fields);
    if (n && (upper || before.fields || before.loose) && !(after_join && upper && paper_type_at(rest, NULL))) {
        reading->fields = true;
        reading->verbs = false;
        return at + n;
    }
    if (after_join)
        return at;
    if (words_start_set(rest, &stops) || paper_type_at(rest, NULL) || str_starts(rest, STR("V/v")))
        return at;
    if (upper && (n = words_start_set(rest, &loose_heads)) > 0) {
        *reading = (struct reading){.fields = true, .loose = true};
        return at + n;
    }
    n = words_start_set(rest, &inner);
    if (n && (upper || before.verbs || before.loose || !words_start_any(rest, verbs_too))) {
        *reading = (struct reading){
            .fields = words_start_any(rest, field_heads) > 0,
            .verbs = words_start_any(rest, field_heads) > 0,
            .loose = before.loose && !words_start_any(rest, levels),
        };
        return at + n;
    }
    if (upper && (n = words_start_set(rest, &heads)) > 0) {
        reading->fields = reading->verbs = words_start_any(rest, field_heads) > 0;
        return at + n;
    }
    if (!upper && !(before.loose && !words_start_set(rest, &loose_stops)))
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

/* A capital word behind a dash: "Đống Đa - Hà Lâm", "Tài chính - Kế hoạch", but no other paper: "Tỉnh ủy - Kế hoạch số
 * 13-KH/TU". Its end, or `at`. */
static size_t behind_dash_end(struct str words, size_t at)
{
    size_t type = 0;
    if (!paper_type_at(str_skip(words, at), &type))
        return words_word_end(words, at);
    const size_t next = skip_blank(words, at + type);
    const bool field = words_start(str_skip(words, at), "kế hoạch") > 0;
    return field && !is_digit_at(words, next) && !words_start(str_skip(words, next), "số") ? at + type : at;
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
            static const char *const units[] = {"quận", "phường", "khối", "vực", "số", "tổ", "khu", "bộ", "đoàn",
                                                "đạo", "tác", "ương", NULL};
            if (!words_start_any(str_skip(words, words_word_before(words, end)), units) || digits - next > 3)
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
                part = behind_dash_end(words, next);
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
    static const char *const steered[] = {
        "trưởng ban chỉ đạo", "ban chỉ đạo thực hiện quy chế dân chủ ở cơ sở", "ban chỉ đạo thực hiện quy chế dân chủ",
        "ban chỉ đạo thực hiện dân chủ ở cơ sở", "ban chỉ đạo", "ban chỉ huy", "bcđ", "tổ công tác", NULL};
    size_t n = words_start_any(rest, steered);
    if (n) {
        size_t next = skip_blank(words, at + n);
        struct str behind = str_skip(words, next);
        if (next > at + n && !words_start_set(behind, &inner) && !words_start_set(behind, &stops) &&
            !words_upper_at(words, next) && !is_digit_at(words, next))
            return task_end(words, next);
        return steered_end(words, open_end(words, at, at + n, false));
    }
    n = words_start_set(rest, &loose_heads);
    if (n)
        return open_end(words, at, at + n, true);
    n = words_start_set(rest, &heads);
    if (n) {
        /* "của cơ quan", "của hội đồng" name nobody; "của tỉnh ủy" does */
        static const char *const known[] = {"tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng ủy", "đảng bộ", "chi bộ",
                                            "chi ủy", "ubnd", "hđnd", "ubkt", "trung ương", "ban thường vụ", "ban chấp hành", NULL};
        end = open_end(words, at, at + n, false);
        return end > at + n || words_upper_at(words, at) || words_start_any(rest, known) ? end : at;
    }
    static const char *const persons[] = {"đồng chí", "ông", "bà", "tập thể", "đảng ta", NULL};
    if (!words_upper_at(words, at) || words_start_any(rest, persons) || words_start_set(rest, &stops))
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
        if (!words_start_set(behind, &heads) && closed_end(words, next) == next)
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

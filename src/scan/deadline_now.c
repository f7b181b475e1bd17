/*
 * What is due at once: "ngay sau khi nhận được Thông báo", "thực hiện ngay", "lập tức".
 */
#include "scan/deadline_parts.h"

size_t deadline_now_at(struct str words, size_t at, size_t *ret_from, struct deadline *ret)
{
    static const char *const events[] = {"ngay sau khi", "ngay khi", "ngay sau", NULL};
    static const char *const verbs[] = {
        "thực hiện", "triển khai", "báo cáo",   "khắc phục",  "chấn chỉnh", "xử lý",    "tổ chức",    "rà soát",
        "xây dựng",  "ban hành",   "tiến hành", "giải quyết", "trả",        "nộp",      "đưa",        "hoàn thành",
        "tháo gỡ",   "ngăn chặn",  "hủy",       "rút",        "khôi phục",  "kiểm tra", "thông báo",  "dừng",
        "đình chỉ",  "thu hồi",    "bắt tay",   "làm",        "gửi",        "phổ biến", "quán triệt", "chỉ đạo",
        "dập tắt",   "sơ tán",     "di dời",    "cứu chữa",   "cấp cứu",    "thay thế",
        "sửa đổi",   "bổ sung",    "kiện toàn", "chuyển",     "sửa chữa",   "thành lập",
        "phân công", "bố trí",    "cử",        "họp",         "mở",         "lập",      NULL};
    static const char *const others[] = {"tại",  "từ",  "trong", "cả",    "sau",  "khi", "thẳng", "đầu", "bên",
                                         "ngắn", "vào", "thật",  "trước", "giữa", "ở",   "trên",  NULL};
    static const char *const negations[] = {"chưa thể", "không thể", "chưa", "không", "khó", NULL};
    struct str rest = str_skip(words, at);
    size_t n = words_start_any(rest, events);
    if (n) {
        size_t end = deadline_event_end(words, at + n);
        *ret = (struct deadline){.kind = DEADLINE_IMMEDIATE, .event = deadline_event_of(words, at + n, end)};
        return end;
    }
    n = words_start(rest, "lập tức");
    if (!n && words_start(rest, "ngay")) {
        n = words_start(rest, "ngay lập tức");
        if (!n && deadline_behind_any(words, at, verbs, ret_from)) {
            n = sizeof "ngay" - 1;
            if (at + n < words.n && words.p[at + n] == ' ' && words_start_any(str_skip(rest, n + 1), others))
                return 0;
            if (deadline_behind_any(words, *ret_from, negations, NULL))
                return 0;
        }
    }
    if (!n)
        return 0;
    *ret = (struct deadline){.kind = DEADLINE_IMMEDIATE};
    return at + n;
}

#include "office/duty.h"

/* For whom: groups as a set names them. Where no regulation fixes a day, the last of the period stands. */
const struct duty_norm duty_norms[] = {
    {"Sinh hoạt chi bộ thường kỳ", "chi-bo", PERIOD_MONTH, 1, 0, RECORD_MEETING, "thuong-ky", "Điều lệ Đảng, Điều 24.2"},
    {"Họp đảng ủy, chi ủy cơ sở thường kỳ", "co-so", PERIOD_MONTH, 1, 0, RECORD_MEETING, "cap-uy", "Điều lệ Đảng, Điều 22"},
    {"Sinh hoạt đảng bộ cơ sở", "dang-bo-co-so", PERIOD_YEAR, 2, 0, RECORD_MEETING, "thuong-ky", "Điều lệ Đảng, Điều 22"},
    {"Sinh hoạt chuyên đề", "chi-bo", PERIOD_QUARTER, 1, 0, RECORD_MEETING, "chuyen-de", "Hướng dẫn 12-HD/BTCTW năm 2018"},
    {"Báo cáo công tác tháng", "co-so", PERIOD_MONTH, 1, -8, RECORD_PAPER, "Báo cáo", "Quy chế làm việc của cấp ủy"},
    {"Chương trình công tác năm, chia theo tháng", "co-so", PERIOD_YEAR, 1, -334, RECORD_PAPER, "Chương trình",
     "Quy chế làm việc của cấp ủy"},
    {"Chương trình kiểm tra, giám sát năm", "co-so", PERIOD_YEAR, 1, -314, RECORD_PAPER, "Chương trình",
     "Quy định 296-QĐ/TW"},
    {"Quy chế làm việc của cấp ủy", "co-so", PERIOD_YEAR, 1, 0, RECORD_PAPER, "Quy chế", "Điều lệ Đảng, Điều 22"},
    {"Đối thoại với Mặt trận, đoàn thể và nhân dân", "co-so", PERIOD_YEAR, 1, 0, RECORD_MEETING, "doi-thoai",
     "Quy chế làm việc của cấp ủy"},
    {"Bí thư cấp ủy chủ trì một cuộc kiểm tra", "co-so", PERIOD_YEAR, 1, 0, RECORD_PAPER, "Thông báo",
     "Chương trình kiểm tra, giám sát của cấp ủy"},
};
const size_t duty_norms_n = sizeof duty_norms / sizeof *duty_norms;

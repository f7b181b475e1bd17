#include "writer/skeleton.h"

const struct skeleton skeletons[] = {
    {"trien-khai", N_("Công văn triển khai văn bản này"), "forward", "CV", true, true, PERIOD_YEAR},
    {"ke-hoach-khac-phuc", N_("Kế hoạch khắc phục hạn chế, khuyết điểm"), "plan", "KH", true, false, PERIOD_YEAR},
    {"thong-bao-kiem-tra", N_("Thông báo kết luận kiểm tra"), "conclusions", "TB", false, true, PERIOD__MAX},
    {"thong-bao-giam-sat", N_("Thông báo kết quả giám sát"), "conclusions", "TB", false, true, PERIOD__MAX},
    {"thong-bao-lam-viec", N_("Thông báo kết luận buổi làm việc"), "conclusions", "TB", false, true, PERIOD__MAX},
    {"bao-cao", N_("Báo cáo kết quả thực hiện nhiệm vụ năm"), "report", "BC", false, false, PERIOD_YEAR},
    {"bao-cao-6-thang", N_("Báo cáo kết quả thực hiện nhiệm vụ 6 tháng"), "report", "BC", false, false, PERIOD_HALF},
    {"bao-cao-quy", N_("Báo cáo kết quả thực hiện nhiệm vụ quý"), "report", "BC", false, false, PERIOD_QUARTER},
    {"bao-cao-thang", N_("Báo cáo kết quả thực hiện nhiệm vụ tháng"), "report", "BC", false, false, PERIOD_MONTH},
    {"chuong-trinh", N_("Chương trình công tác"), "programme", "CTr", false, false, PERIOD__MAX},
    {SKELETON_INSPECTIONS, N_("Chương trình kiểm tra, giám sát"), "inspections", "CTr", false, false, PERIOD__MAX},
};
const size_t n_skeletons = sizeof skeletons / sizeof *skeletons;

const struct skeleton *skeleton_find(struct str name)
{
    for (size_t i = 0; i < n_skeletons; i++)
        if (str_eq(str_from(skeletons[i].name), name))
            return &skeletons[i];
    return NULL;
}

/*
 * The types of papers and their symbols. Party types: Quy định 399-QĐ/TW (2026), Điều 5 and 6, with the symbols of
 * 05-HD/VPTW (2026), where quyết định and quy định share QĐ; QĐi for quy định was in use from 2018 (36-HD/VPTW).
 * State types: Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III, and the laws of the National Assembly
 * (Luật Ban hành văn bản quy phạm pháp luật).
 */
#include "paper/scan_words.h"

#include <string.h>

struct entry {
    const char *folded; /* the name as words_fold() writes it */
    struct paper_type type;
};

#define BOTH true, true
#define PARTY true, false
#define STATE false, true
#define NONE {NULL, 0}
#define S(literal) {literal, sizeof(literal) - 1}

/* A name that begins with another one stands before it. */
static const struct entry entries[] = {
    {"nghị quyết liên tịch", {S("Nghị quyết liên tịch"), S("NQLT"), STATE}},
    {"nghị quyết", {S("Nghị quyết"), S("NQ"), BOTH}},
    {"nghị định", {S("Nghị định"), S("NĐ"), STATE}},
    {"quyết định", {S("Quyết định"), S("QĐ"), BOTH}},
    {"quy định", {S("Quy định"), S("QĐi"), BOTH}},
    {"quy chế", {S("Quy chế"), S("QC"), BOTH}},
    {"quy hoạch", {S("Quy hoạch"), NONE, PARTY}},
    {"chỉ thị", {S("Chỉ thị"), S("CT"), BOTH}},
    {"chiến lược", {S("Chiến lược"), S("CL"), PARTY}},
    {"chương trình", {S("Chương trình"), S("CTr"), BOTH}},
    {"kết luận", {S("Kết luận"), S("KL"), PARTY}},
    {"kế hoạch", {S("Kế hoạch"), S("KH"), BOTH}},
    {"thông tri", {S("Thông tri"), NONE, PARTY}},
    {"thông tư liên tịch", {S("Thông tư liên tịch"), S("TTLT"), STATE}},
    {"thông tư", {S("Thông tư"), S("TT"), STATE}},
    {"thông báo", {S("Thông báo"), S("TB"), BOTH}},
    {"thông cáo", {S("Thông cáo"), S("TC"), BOTH}},
    {"thư công", {S("Thư công"), NONE, BOTH}},
    {"tuyên bố", {S("Tuyên bố"), NONE, PARTY}},
    {"tờ trình", {S("Tờ trình"), S("TTr"), BOTH}},
    {"hướng dẫn", {S("Hướng dẫn"), S("HD"), BOTH}},
    {"hiến pháp", {S("Hiến pháp"), NONE, STATE}},
    {"hợp đồng", {S("Hợp đồng"), S("HĐ"), STATE}},
    {"báo cáo", {S("Báo cáo"), S("BC"), BOTH}},
    {"biên bản", {S("Biên bản"), S("BB"), BOTH}},
    {"bộ luật", {S("Bộ luật"), NONE, STATE}},
    {"bản ghi nhớ", {S("Bản ghi nhớ"), S("BGN"), STATE}},
    {"bản thỏa thuận", {S("Bản thỏa thuận"), S("BTT"), STATE}},
    {"luật", {S("Luật"), NONE, STATE}},
    {"lệnh", {S("Lệnh"), S("L"), STATE}},
    {"lời kêu gọi", {S("Lời kêu gọi"), S("LKG"), PARTY}},
    {"pháp lệnh", {S("Pháp lệnh"), NONE, STATE}},
    {"phương án", {S("Phương án"), S("PA"), BOTH}},
    {"phiếu chuyển", {S("Phiếu chuyển"), S("PC"), BOTH}},
    {"phiếu gửi", {S("Phiếu gửi"), S("PG"), BOTH}},
    {"phiếu báo", {S("Phiếu báo"), S("PB"), STATE}},
    {"đề án", {S("Đề án"), S("ĐA"), BOTH}},
    {"dự án", {S("Dự án"), S("DA"), BOTH}},
    {"điều lệ", {S("Điều lệ"), NONE, BOTH}},
    {"công văn", {S("Công văn"), S("CV"), BOTH}},
    {"công điện", {S("Công điện"), S("CĐ"), STATE}},
    {"cương lĩnh", {S("Cương lĩnh"), NONE, PARTY}},
    {"văn bản hợp nhất", {S("Văn bản hợp nhất"), S("VBHN"), STATE}},
    {"văn bản", {S("Văn bản"), NONE, BOTH}},
    {"giấy giới thiệu", {S("Giấy giới thiệu"), S("GGT"), BOTH}},
    {"giấy chứng nhận", {S("Giấy chứng nhận"), S("GCN"), BOTH}},
    {"giấy đi đường", {S("Giấy đi đường"), S("GĐĐ"), BOTH}},
    {"giấy nghỉ phép", {S("Giấy nghỉ phép"), S("GNP"), BOTH}},
    {"giấy ủy quyền", {S("Giấy ủy quyền"), S("GUQ"), STATE}},
    {"giấy mời", {S("Giấy mời"), S("GM"), BOTH}},
};

const struct paper_type *paper_type_at(struct str words, size_t *ret_length)
{
    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
        size_t n = words_start(words, entries[i].folded);
        if (n) {
            if (ret_length)
                *ret_length = n;
            return &entries[i].type;
        }
    }
    return NULL;
}

/* Symbols that are written in more than one way, or that offices use beside the table. */
static const struct {
    const char *code, *same;
} variants[] = {{"QyĐ", "QĐi"}, {"QD", "QĐ"}, {"ND", "NĐ"}, {"DA", "ĐA"}, {"TTR", "TTr"}, {"CTR", "CTr"}, {"QĐI", "QĐi"}};

const struct paper_type *paper_type_of_code(struct str code)
{
    for (size_t i = 0; i < sizeof variants / sizeof *variants; i++)
        if (str_eq(code, str_from(variants[i].code)))
            code = str_from(variants[i].same);
    for (size_t i = 0; !str_empty(code) && i < sizeof entries / sizeof *entries; i++)
        if (str_eq(code, entries[i].type.code))
            return &entries[i].type;
    return NULL;
}

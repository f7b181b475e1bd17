/*
 * The types of papers and their symbols. Party types: Quy định 399-QĐ/TW (2026), Điều 5 and 6, with the symbols of
 * 05-HD/VPTW (2026), where quyết định and quy định share QĐ; QĐi for quy định was in use from 2018 (36-HD/VPTW).
 * State types: Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III, and the laws of the National Assembly
 * (Luật Ban hành văn bản quy phạm pháp luật).
 */
#include "scan/scan_parts.h"

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

/* By the first letter; a name that begins with another one stands before it. */
#define ROWS(...) ((const struct entry[]){__VA_ARGS__, {NULL, {NONE, NONE, false, false}}})
static const struct entry *const entries[PHRASE_LETTERS] = {
    [LETTER('b')] = ROWS(
        {"báo cáo", {S("Báo cáo"), S("BC"), BOTH}},
        {"biên bản", {S("Biên bản"), S("BB"), BOTH}},
        {"bộ luật", {S("Bộ luật"), NONE, STATE}},
        {"bản án", {S("Bản án"), NONE, STATE}},
        {"bản ghi nhớ", {S("Bản ghi nhớ"), S("BGN"), STATE}},
        {"bản thỏa thuận", {S("Bản thỏa thuận"), S("BTT"), STATE}}),
    [LETTER('c')] = ROWS(
        {"cáo trạng", {S("Cáo trạng"), NONE, STATE}},
        {"chỉ thị", {S("Chỉ thị"), S("CT"), BOTH}},
        {"chỉ lệnh", {S("Chỉ lệnh"), NONE, STATE}},
        {"chiến lược", {S("Chiến lược"), S("CL"), PARTY}},
        {"chương trình", {S("Chương trình"), S("CTr"), BOTH}},
        {"công văn", {S("Công văn"), S("CV"), BOTH}},
        {"công điện", {S("Công điện"), S("CĐ"), STATE}},
        {"cương lĩnh", {S("Cương lĩnh"), NONE, PARTY}}),
    [LETTER('d')] = ROWS(
        {"dự án", {S("Dự án"), S("DA"), BOTH}}),
    [LETTER_D] = ROWS(
        {"đề án", {S("Đề án"), S("ĐA"), BOTH}},
        {"đề cương", {S("Đề cương"), S("ĐC"), BOTH}},
        {"điều lệ", {S("Điều lệ"), NONE, BOTH}}),
    [LETTER('g')] = ROWS(
        {"giấy giới thiệu", {S("Giấy giới thiệu"), S("GGT"), BOTH}},
        {"giấy chứng nhận", {S("Giấy chứng nhận"), S("GCN"), BOTH}},
        {"giấy đi đường", {S("Giấy đi đường"), S("GĐĐ"), BOTH}},
        {"giấy nghỉ phép", {S("Giấy nghỉ phép"), S("GNP"), BOTH}},
        {"giấy ủy quyền", {S("Giấy ủy quyền"), S("GUQ"), STATE}},
        {"giấy triệu tập", {S("Giấy triệu tập"), S("GTT"), BOTH}},
        {"giấy mời", {S("Giấy mời"), S("GM"), BOTH}}),
    [LETTER('h')] = ROWS(
        {"hướng dẫn", {S("Hướng dẫn"), S("HD"), BOTH}},
        {"hiến pháp", {S("Hiến pháp"), NONE, STATE}},
        {"hợp đồng", {S("Hợp đồng"), S("HĐ"), STATE}}),
    [LETTER('k')] = ROWS(
        {"kết luận", {S("Kết luận"), S("KL"), PARTY}},
        {"kế hoạch", {S("Kế hoạch"), S("KH"), BOTH}}),
    [LETTER('l')] = ROWS(
        {"luật", {S("Luật"), NONE, STATE}},
        {"lệnh", {S("Lệnh"), S("L"), STATE}},
        {"lời kêu gọi", {S("Lời kêu gọi"), S("LKG"), PARTY}}),
    [LETTER('m')] = ROWS(
        {"mệnh lệnh", {S("Mệnh lệnh"), S("ML"), STATE}}),
    [LETTER('n')] = ROWS(
        {"nghị quyết liên tịch", {S("Nghị quyết liên tịch"), S("NQLT"), STATE}},
        {"nghị quyết", {S("Nghị quyết"), S("NQ"), BOTH}},
        {"nghị định", {S("Nghị định"), S("NĐ"), STATE}}),
    [LETTER('p')] = ROWS(
        {"pháp lệnh", {S("Pháp lệnh"), NONE, STATE}},
        {"phương án", {S("Phương án"), S("PA"), BOTH}},
        {"phiếu chuyển", {S("Phiếu chuyển"), S("PC"), BOTH}},
        {"phiếu gửi", {S("Phiếu gửi"), S("PG"), BOTH}},
        {"phiếu báo", {S("Phiếu báo"), S("PB"), STATE}}),
    [LETTER('q')] = ROWS(
        {"quyết định", {S("Quyết định"), S("QĐ"), BOTH}},
        {"quy định", {S("Quy định"), S("QĐi"), BOTH}},
        {"quy chế", {S("Quy chế"), S("QC"), BOTH}},
        {"quy trình", {S("Quy trình"), S("QT"), BOTH}},
        {"quy hoạch", {S("Quy hoạch"), NONE, PARTY}}),
    [LETTER('s')] = ROWS(
        {"sắc lệnh", {S("Sắc lệnh"), S("SL"), STATE}}),
    [LETTER('t')] = ROWS(
        {"thông tri", {S("Thông tri"), NONE, PARTY}},
        {"thông tư liên tịch", {S("Thông tư liên tịch"), S("TTLT"), STATE}},
        {"thông tư", {S("Thông tư"), S("TT"), STATE}},
        {"thông báo", {S("Thông báo"), S("TB"), BOTH}},
        {"thông cáo", {S("Thông cáo"), S("TC"), BOTH}},
        {"thư công", {S("Thư công"), NONE, BOTH}},
        {"tuyên bố", {S("Tuyên bố"), NONE, PARTY}},
        {"tờ trình", {S("Tờ trình"), S("TTr"), BOTH}}),
    [LETTER('v')] = ROWS(
        {"văn bản hợp nhất", {S("Văn bản hợp nhất"), S("VBHN"), STATE}},
        {"văn bản", {S("Văn bản"), NONE, BOTH}}),
};

const struct paper_type *paper_type_at(struct str words, size_t *ret_length)
{
    const size_t letter = words_letter(words);
    const struct entry *entry = letter < PHRASE_LETTERS ? entries[letter] : NULL;
    for (; entry && entry->folded; entry++) {
        const size_t n = words_start(words, entry->folded);
        if (n) {
            if (ret_length)
                *ret_length = n;
            return &entry->type;
        }
    }
    return NULL;
}

/* Symbols that are written in more than one way, or that offices use beside the table. */
static const struct {
    struct str code, same;
} variants[] = {{S("QyĐ"), S("QĐi")}, {S("QĐI"), S("QĐi")}, {S("QD"), S("QĐ")},   {S("QÐ"), S("QĐ")},
                {S("ND"), S("NĐ")},   {S("NÐ"), S("NĐ")},   {S("TTR"), S("TTr")},
                {S("Ttr"), S("TTr")}, {S("CTR"), S("CTr")}, {S("Ctr"), S("CTr")}};

static const struct paper_type *type_with_code(struct str code)
{
    /* a code begins with the letter of its type's name */
    const size_t letter = words_letter(code);
    for (const struct entry *entry = letter < PHRASE_LETTERS ? entries[letter] : NULL; entry && entry->folded; entry++)
        if (entry->type.code.n == code.n && memcmp(code.p, entry->type.code.p, code.n) == 0)
            return &entry->type;
    return NULL;
}

const struct paper_type *paper_type_of_code(struct str code)
{
    if (str_empty(code) || code.n > 8)
        return NULL;
    const struct paper_type *type = type_with_code(code);
    for (size_t i = 0; !type && i < sizeof variants / sizeof *variants; i++)
        if (str_eq(code, variants[i].code))
            type = type_with_code(variants[i].same);
    return type;
}

#include "office/org_kind.h"

#include "text/text.h"

const struct org_kind org_kinds[] = {
    {"tinh-uy", N_("Tỉnh ủy"), "tinh uy", false},
    {"thanh-uy", N_("Thành ủy"), "thanh uy", false},
    {"huyen-uy", N_("Huyện ủy"), "huyen uy", false},
    {"dang-uy", N_("Đảng ủy cấp trên cơ sở"), "dang uy", false},
    {"dang-bo-co-so", N_("Đảng bộ cơ sở"), "dang bo", false},
    {"dang-bo-bo-phan", N_("Đảng bộ bộ phận"), "dang bo", false},
    {"chi-bo-co-so", N_("Chi bộ cơ sở"), "chi bo", false},
    {"chi-bo", N_("Chi bộ"), "chi bo", false},
    {"to-dang", N_("Tổ đảng"), "to dang", false},
    {"van-phong", N_("Văn phòng"), "van phong", true},
    {"ubkt", N_("Ủy ban kiểm tra"), "uy ban kiem tra", true},
    {"ban", N_("Ban tham mưu"), "ban", true},
    {"trung-tam", N_("Trung tâm"), "trung tam", true},
    {"doan-the", N_("Mặt trận, đoàn thể"), "", false},
    {"co-quan", N_("Cơ quan, đơn vị khác"), "", false},
};
const size_t org_kinds_n = sizeof org_kinds / sizeof *org_kinds;

const struct org_kind *org_kind_of(struct str slug)
{
    for (size_t i = 0; i < org_kinds_n; i++)
        if (str_eq(slug, str_from(org_kinds[i].slug)))
            return &org_kinds[i];
    return NULL;
}

const struct org_kind *org_kind_typed(struct arena *arena, struct str typed)
{
    const struct org_kind *kind = org_kind_of(str_trim(typed));
    for (size_t i = 0; !kind && i < org_kinds_n; i++)
        if (text_same(arena, typed, str_from(org_kinds[i].word)) ||
            text_same(arena, typed, str_from(_(org_kinds[i].word))))
            kind = &org_kinds[i];
    return kind;
}

struct str org_kind_word(struct str slug)
{
    const struct org_kind *kind = org_kind_of(slug);
    return kind ? str_from(_(kind->word)) : slug;
}

struct str org_kind_long(struct str folded)
{
    static const char *const forms[][2] = {
        {"vp", "van phong"},           {"ubkt", "uy ban kiem tra"},
        {"btc", "ban to chuc"},        {"btg", "ban tuyen giao"},
        {"bdv", "ban dan van"},        {"btgdv", "ban tuyen giao va dan van"},
        {"bnc", "ban noi chinh"},      {"bxdd", "ban xay dung dang"},
        {"ttct", "trung tam chinh tri"},
    };
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (str_eq(folded, str_from(forms[i][0])))
            return str_from(forms[i][1]);
    return STR_NONE;
}

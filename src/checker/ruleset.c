/*
 * Which rules a paper stands under. Never a later rule on an earlier paper: 05-HD/VPTW from 27/5/2026, 36-HD/VPTW from
 * 03/4/2018, before it 11-HD/VPTW; State papers by Nghị định 30/2020/NĐ-CP, in force from 05/3/2020.
 */
#include "checker/exam.h"

static bool starts_any(struct str folded, const char *const *heads)
{
    for (; *heads; heads++)
        if (str_starts(folded, str_from(*heads)))
            return true;
    return false;
}

static bool issued_by(struct arena *arena, const struct paper *paper, const char *const *heads)
{
    return starts_any(text_fold(arena, paper->header.issuer.value), heads) ||
           starts_any(text_fold(arena, paper->header.parent.value), heads);
}

static bool symbol_slash_first(const struct paper *paper, char first)
{
    const struct str symbol = paper->header.symbol.value;
    for (size_t i = 0; i < symbol.n; i++)
        if (symbol.p[i] == '/' || symbol.p[i] == '-')
            return symbol.p[i] == first;
    return false;
}

bool paper_is_party(struct arena *arena, const struct paper *paper)
{
    static const char *const bodies[] = {"tinh uy",
                                         "thanh uy",
                                         "huyen uy",
                                         "quan uy",
                                         "thi uy",
                                         "dang uy",
                                         "dang bo",
                                         "chi bo",
                                         "chi uy",
                                         "ban chap hanh trung uong",
                                         "ban can su dang",
                                         "dang doan",
                                         "ban chap hanh dang bo",
                                         NULL};
    /* they belong to a committee, but write as offices of the State do (36-HD/VPTW 2018, I.1) */
    static const char *const others[] = {"truong ",         "bao ", "trung tam ", "nha xuat ban ", "cong ty ", "so ",
                                         "uy ban nhan dan", "ubnd", NULL};
    return issued_by(arena, paper, bodies) && !starts_any(text_fold(arena, paper->header.issuer.value), others);
}

bool paper_is_state(struct arena *arena, const struct paper *paper)
{
    static const char *const bodies[] = {
        "uy ban nhan dan", "ubnd", "hoi dong nhan dan", "hdnd", "chinh phu", "bo ", "so ", "thu tuong", NULL};
    return !paper_is_party(arena, paper) && issued_by(arena, paper, bodies) && !symbol_slash_first(paper, '/');
}

enum rule_set rule_set_of(struct arena *arena, const struct paper *paper, struct date as_of)
{
    static const struct date hd36 = {2018, 4, 3}, hd05 = {2026, 5, 27}, nd30 = {2020, 3, 5};
    const struct date day = date_is(as_of) ? as_of : paper->header.issued;
    if (!date_is(day))
        return RULES_NEUTRAL;
    if (paper_is_party(arena, paper))
        return date_cmp(day, hd05) >= 0 ? RULES_2026 : date_cmp(day, hd36) >= 0 ? RULES_2018 : RULES_2004;
    return paper_is_state(arena, paper) && date_cmp(day, nd30) >= 0 ? RULES_STATE : RULES_NEUTRAL;
}

const char *rule_set_word(enum rule_set set)
{
    static const char *const words[] = {
        N_("văn bản của Đảng đến 02/4/2018 (11-HD/VPTW)"), N_("văn bản của Đảng 03/4/2018 - 26/5/2026 (36-HD/VPTW)"),
        N_("văn bản của Đảng từ 27/5/2026 (05-HD/VPTW)"), N_("văn bản hành chính nhà nước (Nghị định 30/2020/NĐ-CP)"),
        N_("chưa rõ ngày hoặc cơ quan: chỉ các quy tắc chung")};
    return _(words[set]);
}

/*
 * Who may issue which type: grass roots under 399-QĐ/TW of 09/01/2026, Điều 11 and 13. Committees of communes and wards
 * stand above the grass roots and are not judged; nor is what we know of higher levels from memory only.
 */
#include "checker/exam.h"

static bool is_type(struct str type, const char *const *types)
{
    for (; *types; types++)
        if (str_eq(type, str_from(*types)))
            return true;
    return false;
}

/* A committee below a commune's or a ward's, as its letterhead shows. */
static bool is_grassroots(struct str parent, struct str issuer)
{
    static const char *const uppers[] = {"dang bo xa ", "dang bo phuong ", "dang bo dac khu ",
                                         "dang uy xa ", "dang uy phuong ", "dang uy dac khu ",
                                         NULL};
    if (!str_starts(issuer, STR("dang uy ")))
        return false;
    for (size_t i = 0; uppers[i]; i++)
        if (str_starts(parent, str_from(uppers[i])))
            return true;
    return false;
}

static void report(struct exam *exam, enum rule_id rule)
{
    const struct header *header = &exam->paper->header;
    exam_report(exam, rule, header->type.place, STR_NONE);
}

void check_authority(struct exam *exam)
{
    static const struct date rule_399 = {2026, 1, 9};
    static const char *const never[] = {"chi thi", "thong tri", NULL};
    static const char *const no_branch[] = {"chi thi", "thong tri", "huong dan", "quy dinh", NULL};
    static const char *const old_branch[] = {"quy che", "thong bao", "ket luan", NULL};
    const struct paper *paper = exam->paper;
    const struct str type = exam_fold(exam, paper->header.type.value);
    const struct str issuer = exam_fold(exam, paper->header.issuer.value);
    if (str_empty(type) || !date_is(exam->issued))
        return;
    const bool branch = str_starts(issuer, STR("chi bo "));
    if (date_cmp(exam->issued, rule_399) < 0) {
        if (branch && is_type(type, old_branch))
            report(exam, RULE_AUTHORITY_OLD);
        return;
    }
    if (branch && is_type(type, no_branch))
        report(exam, RULE_AUTHORITY_BRANCH);
    if (!is_grassroots(exam_fold(exam, paper->header.parent.value), issuer))
        return;
    const struct str authority = exam_fold(exam, paper->signature.authority.value);
    const bool standing = look_words(authority, 0, STR("ban thuong vu")) != STR_NOWHERE;
    const bool whole = look_words(authority, 0, STR("ban chap hanh")) != STR_NOWHERE;
    if (is_type(type, never) || (standing && str_eq(type, STR("quy che"))) || (whole && str_eq(type, STR("huong dan"))))
        report(exam, RULE_AUTHORITY_GRASSROOTS);
}

/*
 * Papers of the centre that were replaced and are cited as a basis all the same. A number returns in the next term, so
 * only a citation with that paper's own date counts; history and the clause that replaces it are no faults.
 */
#include "checker/exam.h"

static const struct {
    const char *number, *symbol;
    struct date date, until;
    const char *by;
} replaced[] = {
    {"66", "QĐ/TW", {2017, 2, 6}, {2026, 1, 9}, "399-QĐ/TW"},
    {"223", "QĐ/TW", {2020, 3, 6}, {2026, 1, 9}, "399-QĐ/TW"},
    {"36", "HD/VPTW", {2018, 4, 3}, {2026, 5, 27}, "05-HD/VPTW"},
    {"30", "QĐ/TW", {2016, 7, 26}, {2021, 7, 28}, "22-QĐ/TW"},
    {"22", "QĐ/TW", {2021, 7, 28}, {2025, 5, 30}, "296-QĐ/TW"},
    {"102", "QĐ/TW", {2017, 11, 15}, {2022, 7, 6}, "69-QĐ/TW"},
    {"07", "QĐi/TW", {2018, 8, 28}, {2022, 7, 6}, "69-QĐ/TW"},
    {"132", "QĐ/TW", {2018, 3, 8}, {2023, 10, 4}, "124-QĐ/TW"},
    {"124", "QĐ/TW", {2023, 10, 4}, {2025, 8, 30}, "366-QĐ/TW"},
    {"25", "HD/BTCTW", {2023, 11, 10}, {2025, 10, 31}, "43-HD/BTCTW"},
    {"269", "QĐ/TW", {2014, 11, 25}, {2025, 10, 22}, "379-QĐ/TW"},
};

bool citation_is_basis(const struct exam *exam, struct place place)
{
    static const char *const history[] = {"thay the", "bai bo", "het hieu luc", "truoc day", "sua doi",
                                          "bo sung",  NULL};
    enum { AROUND = 300 };
    const size_t at = exam_folded_at(exam, place.span.from), end = exam_folded_at(exam, place.span.to);
    const size_t from = at > AROUND ? at - AROUND : 0;
    size_t start = at;
    while (start > from && exam->folded.p[start - 1] != ';' &&
           !(exam->folded.p[start - 1] == ' ' && start > 1 && exam->folded.p[start - 2] == '.'))
        start--;
    const struct str sentence = str_sub(exam->folded, start, end + 120);
    const struct str before = str_sub(exam->folded, start, at);
    return look_words(before, 0, STR("can cu")) != STR_NOWHERE && !look_any(sentence, history);
}

void check_replaced(struct exam *exam)
{
    const struct paper *paper = exam->paper;
    if (!date_is(exam->issued))
        return;
    for (size_t i = 0; i < paper->n_citations; i++) {
        const struct citation *c = &paper->citations[i];
        for (size_t k = 0; k < sizeof replaced / sizeof *replaced; k++) {
            if (date_cmp(c->date, replaced[k].date) != 0 || date_cmp(exam->issued, replaced[k].until) < 0 ||
                !str_eq(c->number, str_from(replaced[k].number)) || !str_eq(c->symbol, str_from(replaced[k].symbol)) ||
                !citation_is_basis(exam, c->place))
                continue;
            char day[DATE_TEXT_MAX];
            exam_report(exam, RULE_CITED_REPLACED, c->place,
                        str_printf(exam->arena, _("“%.*s” đã được thay thế bằng %s từ ngày %s."), STR_ARG(c->text),
                                   replaced[k].by, date_vi(replaced[k].until, day)));
        }
    }
}

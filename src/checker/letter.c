/* Letters and submissions, and how a body begins and ends (36-HD/VPTW 2018, II.1.6, II.1.9; 05-HD/VPTW, I.6, I.9). */
#include "checker/exam.h"
#include "checker/type_code.h"

static void check_salutation(struct exam *exam)
{
    enum { HEAD = 3000 };
    const struct header *header = &exam->paper->header;
    const struct str head = str_sub(exam->folded, 0, HEAD);
    const size_t to = look_words(head, 0, STR("kinh gui"));
    const bool letter = str_eq(exam_fold(exam, symbol_type(header->symbol.value)), STR("cv"));
    if (letter && to == STR_NOWHERE && date_is(exam->issued) && !str_empty(header->number.value))
        exam_report(exam, RULE_LETTER_TO, header->symbol.place, STR_NONE);
    const size_t vv = look_words(head, 0, STR("v/v"));
    if (letter && vv != STR_NOWHERE) {
        struct diagnostic *d = exam_report(exam, RULE_LETTER_VV, exam_place_folded(exam, vv, vv + 3), STR_NONE);
        if (str_starts(str_skip(head, vv + 3), STR(" ")))
            exam_mend(exam, d, exam->at[vv], exam->at[vv + 3], STR("về việc"));
    }
    if (to != STR_NOWHERE && str_eq(exam_fold(exam, header->type.value), STR("to trinh"))) {
        struct diagnostic *d = exam_report(exam, RULE_SUBMISSION_TO, exam_place_folded(exam, to, to + 8), STR_NONE);
        const size_t from = exam->at[to + 5], end = exam->at[to + 8];
        const bool upper = text_is_upper(str_sub(exam->paper->text->s, from, end));
        exam_mend(exam, d, from, end, upper ? STR("TRÌNH") : STR("trình"));
    }
}

/* The last "./." of the text, if what follows it is the tail. */
static void check_end(struct exam *exam)
{
    const struct str s = exam->paper->text->s;
    const struct paper *paper = exam->paper;
    const size_t tail = paper->n_clauses ? paper->clauses[paper->n_clauses - 1].place.span.to : 0;
    if (!exam_wants(exam, RULE_END_MARK) || tail == 0)
        return;
    const size_t from = tail > 8 ? tail - 8 : 0, at = str_find_from(s, from, STR("./."));
    if (at == STR_NOWHERE || at > tail + 2)
        return;
    exam_mend(exam, exam_report(exam, RULE_END_MARK, exam_place(exam, at, at + 3), STR_NONE), at, at + 3, STR("."));
}

/* A line of the căn cứ block: its first words, behind the dash when there is one. */
static bool is_basis(struct str folded, bool *ret_dash)
{
    *ret_dash = str_starts(folded, STR("- "));
    const struct str words = *ret_dash ? str_skip(folded, 2) : folded;
    return str_starts(words, STR("can cu ")) || str_starts(words, STR("xet de nghi "));
}

/* The first contiguous block of căn cứ lines below the head; sentences later that begin so are prose. */
static void check_basis(struct exam *exam)
{
    enum { LINES = 40 };
    const struct text *text = exam->paper->text;
    uint32_t wrong = 0, items = 0, last = 0;
    bool last_ends = true;
    for (uint32_t line = exam->head_end + 1; line <= text->lines && line < exam->head_end + LINES; line++) {
        const struct str raw = str_trim(text_line(text, line));
        bool dash;
        if (str_empty(raw) || raw.p[0] == '|')
            continue;
        const bool basis = is_basis(exam_fold(exam, exam_head(raw, 60)), &dash);
        if (basis) {
            items++;
            if (!wrong && (!dash || (items > 1 && !last_ends)))
                wrong = dash ? last : line;
            last = line;
        } else if (items && last_ends) {
            break;
        } else if (items) {
            last = line;
        }
        last_ends = str_ends(raw, STR(";")) || str_ends(raw, STR("."));
        if (items && str_ends(raw, STR(".")))
            break;
    }
    if (items >= 2 && wrong) {
        const size_t from = text->line_starts[wrong - 1];
        exam_report(exam, RULE_BASIS, exam_place(exam, from, from + text_line(text, wrong).n), STR_NONE);
    }
}

void check_letter(struct exam *exam)
{
    if (!exam->party)
        return;
    check_salutation(exam);
    check_end(exam);
    if (exam_wants(exam, RULE_BASIS))
        check_basis(exam);
}

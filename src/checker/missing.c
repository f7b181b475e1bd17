/*
 * Elements that every Party paper must have (66-QĐ/TW 2017, Điều 15; the same nine in 399-QĐ/TW 2026, Phần IV), as far
 * as plain text can show them. Parent and issuer are one element, number and symbol one; the seal is not in the text.
 */
#include "checker/family.h"

static bool has_words(const struct text *text, uint32_t line)
{
    return !str_empty(str_trim(text_line(text, line)));
}

/* The first or last line that has words: where a person would look for what is not there. */
static struct place edge(const struct text *text, bool last)
{
    const uint32_t lines = (uint32_t)text->lines;
    uint32_t line = last ? lines : 1;
    while ((last ? line > 1 : line < lines) && !has_words(text, line))
        line = last ? line - 1 : line + 1;
    const uint32_t from = text->line_starts[line - 1];
    return (struct place){line, {from, from + (uint32_t)text_line(text, line).n}};
}

static bool absent(const struct field *field)
{
    return str_empty(field->value);
}

void check_missing(const struct paper *paper, struct findings *findings)
{
    const struct header *header = &paper->header;
    const struct place top = edge(paper->text, false);
    const struct place bottom = edge(paper->text, true);
    const struct str print_it = str_from(_("Bổ sung trước khi ký ban hành."));

    if (absent(&header->parent) && absent(&header->issuer))
        findings_add(findings, RULE_MISSING_ELEMENT, top, str_from(_("Thiếu tên cơ quan ban hành.")), print_it, "issuer");
    if (absent(&header->number))
        findings_add(findings, RULE_MISSING_ELEMENT, absent(&header->symbol) ? top : header->symbol.place,
                     absent(&header->symbol) ? str_from(_("Thiếu số và ký hiệu văn bản."))
                                             : str_from(_("Thiếu số văn bản.")),
                     str_from(_("Văn thư lấy số khi ký ban hành.")), "number");
    if (absent(&header->place))
        findings_add(findings, RULE_MISSING_ELEMENT, top, str_from(_("Thiếu địa danh.")), print_it, "place");
    if (header->impossible_date)
        findings_add(findings, RULE_IMPOSSIBLE_DATE, header->date.place,
                     str_from(_("Ngày ban hành không có trong lịch.")), str_from(_("Ghi lại ngày, tháng, năm.")), NULL);
    else if (!date_is(header->issued))
        findings_add(findings, RULE_MISSING_ELEMENT, absent(&header->date) ? top : header->date.place,
                     str_from(_("Thiếu ngày, tháng, năm ban hành.")), print_it, "date");
    if (absent(&header->subject))
        findings_add(findings, RULE_MISSING_ELEMENT, absent(&header->type) ? top : header->type.place,
                     str_from(_("Thiếu trích yếu nội dung.")), print_it, "subject");
    if (absent(&paper->signature.authority) && absent(&paper->signature.position))
        findings_add(findings, RULE_MISSING_ELEMENT, bottom, str_from(_("Thiếu quyền hạn, chức vụ của người ký.")),
                     print_it, "signature");
    if (absent(&paper->signature.name))
        findings_add(findings, RULE_MISSING_ELEMENT, bottom, str_from(_("Thiếu họ tên người ký.")), print_it, "name");
    if (paper->n_recipients == 0)
        findings_add(findings, RULE_MISSING_ELEMENT, bottom, str_from(_("Thiếu nơi nhận.")), print_it, "recipients");
}

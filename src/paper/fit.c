/* What may stand in a register at all. */
#include "paper/paper.h"

static bool has_letterhead(const struct header *header)
{
    return !str_empty(header->parent.value) || !str_empty(header->issuer.value) || !str_empty(header->number.value) ||
           !str_empty(header->symbol.value) || !str_empty(header->date.value);
}

bool paper_refuse_unfit(const struct paper *paper, const char *name, struct err *err)
{
    const struct header *header = &paper->header;
    if (!has_letterhead(header) && str_empty(header->type.value))
        return ERR(err, ERR_INPUT,
                   _("%s: không thấy phần đầu văn bản (cơ quan ban hành, số và ký hiệu, ngày, loại văn bản). Hãy kiểm "
                     "tra lại tệp, hoặc quét lại trang đầu."),
                   name);
    if (header->impossible_date)
        return ERR(err, ERR_INPUT, _("%s, dòng %u: ngày ban hành “%.*s” không có trong lịch. Hãy sửa lại ngày trong tệp."),
                   name, (unsigned)header->date.place.line, STR_ARG(header->date.value));
    return true;
}

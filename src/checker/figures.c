/* Figures that the reader could check and that do not agree. */
#include "checker/family.h"

void check_figures(const struct paper *paper, struct findings *findings)
{
    for (size_t i = 0; i < paper->n_quantities; i++) {
        const struct quantity *q = &paper->quantities[i];
        if (q->ok)
            continue;
        if (q->items >= 0)
            findings_add(findings, RULE_COUNT, q->place,
                         str_printf(findings->arena, _("Nêu %g nhưng liệt kê %d: “%.*s”."), q->total, q->items,
                                    STR_ARG(q->text)),
                         str_from(_("Kiểm lại danh sách và số lượng.")), NULL);
        else if (q->denominator > 0)
            findings_add(findings, RULE_ARITHMETIC, q->place,
                         str_printf(findings->arena, _("%g/%g là %.1f%%, không phải %g%%: “%.*s”."), q->numerator,
                                    q->denominator, 100 * q->numerator / q->denominator, q->percent, STR_ARG(q->text)),
                         str_from(_("Tính lại tỷ lệ.")), NULL);
        else {
            double sum = 0;
            for (size_t part = 0; part < q->n_parts; part++)
                sum += q->parts[part];
            findings_add(findings, RULE_ARITHMETIC, q->place,
                         str_printf(findings->arena, _("Các phần cộng lại là %g, không phải %g: “%.*s”."), sum, q->total,
                                    STR_ARG(q->text)),
                         str_from(_("Cộng lại các số thành phần.")), NULL);
        }
    }
}

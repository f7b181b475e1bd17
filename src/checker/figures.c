/* Figures that the reader could check and that do not agree. */
#include "checker/family.h"

/* A number as Vietnamese papers write it: a comma before decimals, of which a whole number has none. */
static struct str decimal(struct arena *arena, double value)
{
    struct str s = str_printf(arena, "%.1f", value);
    if (str_ends(s, STR(".0")))
        return str_sub(s, 0, s.n - 2);
    char *z = str_z(arena, s);
    z[s.n - 2] = ',';
    return str_make(z, s.n);
}

static struct str count_message(struct arena *arena, const struct quantity *q)
{
    const struct str total = decimal(arena, q->total);
    return str_printf(arena, _("Nêu %.*s nhưng liệt kê %d: “%.*s”."), STR_ARG(total), q->items, STR_ARG(q->text));
}

static struct str fraction_message(struct arena *arena, const struct quantity *q)
{
    const struct str part = decimal(arena, q->numerator), whole = decimal(arena, q->denominator);
    const struct str right = decimal(arena, 100 * q->numerator / q->denominator), printed = decimal(arena, q->percent);
    return str_printf(arena, _("%.*s/%.*s là %.*s%%, không phải %.*s%%: “%.*s”."), STR_ARG(part), STR_ARG(whole),
                      STR_ARG(right), STR_ARG(printed), STR_ARG(q->text));
}

static struct str sum_message(struct arena *arena, const struct quantity *q)
{
    double sum = 0;
    for (size_t part = 0; part < q->n_parts; part++)
        sum += q->parts[part];
    const struct str right = decimal(arena, sum), printed = decimal(arena, q->total);
    return str_printf(arena, _("Các phần cộng lại là %.*s, không phải %.*s: “%.*s”."), STR_ARG(right), STR_ARG(printed),
                      STR_ARG(q->text));
}

void check_figures(const struct paper *paper, struct findings *findings)
{
    struct arena *arena = findings->arena;
    for (size_t i = 0; i < paper->n_quantities; i++) {
        const struct quantity *q = &paper->quantities[i];
        if (q->ok)
            continue;
        if (q->items >= 0)
            findings_add(findings, RULE_COUNT, q->place, count_message(arena, q),
                         str_from(_("Kiểm lại danh sách và số lượng.")), NULL);
        else if (q->denominator > 0)
            findings_add(findings, RULE_ARITHMETIC, q->place, fraction_message(arena, q),
                         str_from(_("Tính lại tỷ lệ.")), NULL);
        else
            findings_add(findings, RULE_ARITHMETIC, q->place, sum_message(arena, q),
                         str_from(_("Cộng lại các số thành phần.")), NULL);
    }
}

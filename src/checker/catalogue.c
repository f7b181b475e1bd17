/* Rules for people: one explained, all as a page. Both from the table, so that neither differs from what is checked. */
#include "checker/checker.h"

const char *certainty_word(enum certainty certainty)
{
    switch (certainty) {
    case CERTAIN:
        return _("theo chính văn bản quy định");
    case PRACTICE:
        return _("theo cách viết của văn bản quy định và các cơ quan");
    case LOGIC:
        return _("lẽ thường, đúng với mọi văn bản");
    case DISPUTED:
        break;
    }
    return _("chưa đối chiếu được hoặc các nguồn khác nhau");
}

/* "lỗi: văn bản của Đảng từ 27/5/2026 (05-HD/VPTW)", a line a set in which the rule holds. */
static void put_levels(const struct rule *rule, const char *lead, struct buf *out)
{
    for (enum rule_set set = 0; set < RULES__MAX; set++) {
        const enum severity severity = rule_severity(rule, set);
        if (severity != SEVERITY_OFF)
            buf_printf(out, "%s%s: %s\n", lead, severity_word(severity), rule_set_word(set));
    }
}

/* An example, each of its lines behind the lead. */
static void put_lines(const char *lead, const char *words, struct buf *out)
{
    struct str rest = str_from(words);
    do {
        const size_t end = str_find_byte(rest, '\n');
        const struct str line = str_sub(rest, 0, end);
        buf_printf(out, "%s%.*s\n", str_empty(line) ? "" : lead, STR_ARG(line));
        rest = end == STR_NOWHERE ? STR("") : str_skip(rest, end + 1);
    } while (!str_empty(rest));
}

void rule_explain(const struct rule *rule, struct buf *out)
{
    buf_printf(out, "%s\n\n  %s\n  %s\n\n", rule->id, _(rule->what), _(rule->hint));
    put_levels(rule, "  ", out);
    buf_printf(out, _("\n  Căn cứ: %s\n"), rule->source);
    buf_printf(out, _("  Từ: %s\n"), rule->since);
    buf_printf(out, _("  Độ chắc chắn: %s\n"), certainty_word(rule->certainty));
    if (rule->mends)
        buf_puts(out, _("  Máy sửa được: dondoc check --fix\n"));
    buf_printf(out, _("\n  Đúng:\n"));
    put_lines("      ", rule->good, out);
    buf_printf(out, _("\n  Sai:\n"));
    put_lines("      ", *rule->bad ? rule->bad : _("(không có)"), out);
}

static bool complete(const struct rule *rule)
{
    return rule->id && rule->levels && strlen(rule->levels) == RULES__MAX && rule->what && *rule->what && rule->hint &&
           rule->source && *rule->source && rule->good && rule->bad;
}

bool rule_catalogue(struct buf *out, struct err *err)
{
    buf_puts(
        out,
        _("# Các quy tắc kiểm tra\n\nIn ra từ bảng quy tắc bằng `dondoc check --catalogue`. Bộ quy tắc chọn theo ngày "
          "của chính văn bản.\n"));
    for (enum rule_id id = 0; id < RULE__MAX; id++) {
        const struct rule *rule = checker_rule(id);
        if (!complete(rule))
            return ERR(err, ERR_INPUT, _("Quy tắc thứ %u thiếu căn cứ, lời hoặc ví dụ."), (unsigned)id + 1);
        buf_printf(out, "\n## %s\n\n%s %s\n\n", rule->id, _(rule->what), _(rule->hint));
        put_levels(rule, "- ", out);
        buf_printf(out, _("- căn cứ: %s\n"), rule->source);
        buf_printf(out, _("- từ %s; %s\n"), rule->since, certainty_word(rule->certainty));
        if (rule->mends)
            buf_puts(out, _("- máy sửa được, ở chỗ chắc chắn: `dondoc check --fix`\n"));
        buf_puts(out, _("\nĐúng:\n\n"));
        put_lines("    ", rule->good, out);
        buf_puts(out, _("\nSai:\n\n"));
        put_lines("    ", *rule->bad ? rule->bad : _("(không có)"), out);
    }
    return true;
}

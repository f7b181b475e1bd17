#include "web/flaws.h"

static const enum severity gravest_first[] = {SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_NOTE};
enum { GRADES = sizeof gravest_first / sizeof *gravest_first };

struct flaws *flaws_find(struct arena *arena, const struct paper *paper, const struct check_options *options)
{
    struct check_options with_notes = *options;
    with_notes.notes = true;
    struct flaws *flaws = ARENA_NEW(arena, struct flaws);
    flaws->report = checker_run(arena, paper, &with_notes);
    for (size_t i = 0; i < GRADES; i++)
        flaws->counts[gravest_first[i]] = report_count(&flaws->report, gravest_first[i]);
    if (flaws->report.n > FLAWS_SHOWN_MAX)
        flaws->report.n = FLAWS_SHOWN_MAX;
    flaws->placed = ARENA_ARRAY(arena, bool, flaws->report.n);
    return flaws;
}

const char *flaws_sign(enum severity severity)
{
    static const char *const signs[] = {"", "i", "!", "✗"};
    return signs[severity];
}

const char *flaws_name(enum severity severity)
{
    static const char *const names[] = {"", N_("Ghi chú"), N_("Cảnh báo"), N_("Lỗi")};
    return _(names[severity]);
}

struct str flaws_sum(struct arena *arena, const struct flaws *flaws)
{
    struct buf out = {0};
    for (size_t i = 0; i < GRADES; i++) {
        const size_t n = flaws->counts[gravest_first[i]];
        if (n)
            buf_printf(&out, "%s%zu %s", out.n ? ", " : "", n, severity_word(gravest_first[i]));
    }
    if (out.n == 0)
        buf_puts(&out, _("không thấy chỗ nào sai"));
    const struct str sum = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return sum;
}

void flaws_put_jump(struct html *h, struct arena *arena, const struct flaws *flaws)
{
    html_open_with(h, "p", A_Z("class", "to-tasks"));
    html_open_with(h, "a", A_URL("href", STR("#kiem-tra")), A_Z("id", "to-flaws"));
    html_printf(h, _("Kiểm tra: %.*s"), STR_ARG(flaws_sum(arena, flaws)));
    html_close(h, "a");
    html_close(h, "p");
}

void flaws_put_tag(struct html *h, enum severity severity, size_t number)
{
    static const char *const classes[] = {"flaw-tag", "flaw-tag flaw-note", "flaw-tag flaw-warning",
                                          "flaw-tag flaw-error"};
    html_open_with(h, "strong", A_Z("class", classes[severity]));
    html_line_with(h, "span", str_from(flaws_sign(severity)), A_Z("aria-hidden", "true"), A_Z("class", "sign"));
    html_printf(h, " %s", flaws_name(severity));
    if (number)
        html_printf(h, " %zu", number);
    html_close(h, "strong");
}

/* --- one finding --- */

static void put_rule(struct html *h, struct arena *arena, const struct diagnostic *d)
{
    html_open_with(h, "p", A_Z("class", "flaw-source"));
    /* an office's own rules are explained nowhere but in its file */
    if (checker_rule_find(str_from(d->rule)))
        html_line_with(h, "a", str_from(d->rule), A_Z("class", "code"),
                       A_URL("href", str_printf(arena, "/quy-tac/%s", d->rule)));
    else
        html_line_with(h, "span", str_from(d->rule), A_Z("class", "code"));
    html_text(h, STR(" · "));
    html_text(h, d->source);
    html_close(h, "p");
}

static void put_flaw(struct html *h, struct arena *arena, const struct flaws *flaws, size_t i)
{
    const struct diagnostic *d = &flaws->report.v[i];
    html_open_with(h, "li", A_TEXT("class", str_printf(arena, "flaw-item flaw-%s", severity_name(d->severity))),
                   A_TEXT("id", str_printf(arena, "loi-%zu", i + 1)));
    html_open_with(h, "p", A_Z("class", "proposal-head"));
    flaws_put_tag(h, d->severity, i + 1);
    html_text(h, STR(" "));
    if (flaws->placed[i]) {
        html_open_with(h, "a", A_URL("href", str_printf(arena, "#cho-%zu", i + 1)), A_Z("class", "jump"));
        html_printf(h, _("xem chỗ này, dòng %u"), (unsigned)d->place.line);
        html_close(h, "a");
    } else {
        html_open_with(h, "span", A_Z("class", "none"));
        html_printf(h, _("dòng %u"), (unsigned)d->place.line);
        html_close(h, "span");
    }
    html_close(h, "p");
    html_line_with(h, "p", d->message, A_Z("class", "flaw-message"));
    if (!str_empty(d->hint))
        html_line_with(h, "p", d->hint, A_Z("class", "flaw-hint"));
    put_rule(h, arena, d);
    html_close(h, "li");
}

static void put_grade(struct html *h, struct arena *arena, const struct flaws *flaws, enum severity severity)
{
    html_open_with(h, "ol", A_Z("class", "flaws"));
    for (size_t i = 0; i < flaws->report.n; i++)
        if (flaws->report.v[i].severity == severity)
            put_flaw(h, arena, flaws, i);
    html_close(h, "ol");
}

void flaws_put(struct html *h, struct arena *arena, const struct flaws *flaws)
{
    html_open_with(h, "section", A_Z("id", "kiem-tra"), A_Z("aria-labelledby", "flaws-title"), A_INT("tabindex", -1));
    html_open_with(h, "h2", A_Z("id", "flaws-title"));
    html_printf(h, _("Kiểm tra: %.*s"), STR_ARG(flaws_sum(arena, flaws)));
    html_close(h, "h2");
    html_open_with(h, "p", A_Z("class", "hint"), A_Z("id", "flaws-set"));
    html_printf(h, _("Áp dụng: %s."), rule_set_word(flaws->report.set));
    html_close(h, "p");
    for (size_t i = 0; i < GRADES; i++) {
        const enum severity severity = gravest_first[i];
        if (report_count(&flaws->report, severity) == 0)
            continue;
        if (severity != SEVERITY_NOTE) {
            put_grade(h, arena, flaws, severity);
            continue;
        }
        /* most notes are for the drafter alone: one step away from who only wants to know what is wrong */
        html_open_with(h, "details", A_Z("class", "flaw-notes"), A_Z("id", "flaw-notes"));
        html_open(h, "summary");
        html_printf(h, _("Xem %zu ghi chú"), report_count(&flaws->report, severity));
        html_close(h, "summary");
        put_grade(h, arena, flaws, severity);
        html_close(h, "details");
    }
    if (flaws->report.n == FLAWS_SHOWN_MAX) {
        html_open_with(h, "p", A_Z("class", "none"));
        html_printf(h, _("Chỉ hiện %d chỗ đầu tiên."), FLAWS_SHOWN_MAX);
        html_close(h, "p");
    }
    html_close(h, "section");
}

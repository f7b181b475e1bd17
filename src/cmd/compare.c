/* dondoc compare: does a plan or report answer every point of the paper that it answers? Keeps nothing. */
#include "answer/answer.h"
#include "cmd/intake.h"
#include "cmd/output.h"

enum { COMPARE_JSON, COMPARE_UNIT };

static const struct option options[] = {
    [COMPARE_JSON] = {.name = "json", .help = N_("in JSON cho chương trình khác")},
    [COMPARE_UNIT] = {.name = "unit",
                      .kind = OPTION_TEXT,
                      .argument = N_("TÊN"),
                      .help = N_("đơn vị trả lời; mặc định: cơ quan ban hành bản trả lời")},
};

static enum exit_code run(const struct call *call);

const struct command command_compare = {
    .name = "compare",
    .summary = N_("Đối chiếu kế hoạch hoặc báo cáo với thông báo mà nó trả lời"),
    .usage = N_("[--json] [--unit TÊN] VĂN_BẢN_YÊU_CẦU BẢN_TRẢ_LỜI"),
    .details = N_(
        "Với từng khuyết điểm và nhiệm vụ của văn bản yêu cầu: chỗ nào của bản trả lời nói đến, đã rõ ai làm, bao giờ\n"
        "xong, làm gì chưa. So theo lời văn nên là gợi ý để người đọc quyết định. Mã thoát 1 khi còn điểm chưa được trả\n"
        "lời hoặc bản trả lời không viện dẫn văn bản yêu cầu."),
    OPTIONS(options),
    .least = 2,
    .most = 2,
    .run = run,
};

static struct str head_of(const struct paper *paper, const char *path)
{
    const struct str subject = paper->header.subject.value;
    return str_empty(subject) ? str_from(output_base_name(path)) : subject;
}

static const char *kind_word(enum point_kind kind)
{
    return kind == POINT_SHORTCOMING ? _("khuyết điểm") : _("nhiệm vụ");
}

static struct str verdict(struct arena *arena, const struct measure *measure)
{
    if (!measure->place.line)
        return str_from(_("✗ chưa thấy trả lời"));
    if (measure->itself)
        return str_from(_("✓ chính là văn bản này"));
    if (measure->repeated_only)
        return str_printf(arena, _("✗ dòng %u chỉ nêu lại, chưa có biện pháp"), (unsigned)measure->place.line);
    if (measure->who && measure->when && measure->what)
        return str_printf(arena, _("✓ dòng %u"), (unsigned)measure->place.line);
    return str_printf(arena, _("! dòng %u, chưa rõ:%s%s%s"), (unsigned)measure->place.line,
                      measure->what ? "" : _(" làm gì;"), measure->who ? "" : _(" ai làm;"),
                      measure->when ? "" : _(" bao giờ xong;"));
}

static void put_people(struct arena *arena, const struct coverage *coverage, size_t width)
{
    if (coverage->cites)
        printf(_("Có viện dẫn văn bản yêu cầu (dòng %u).\n"), (unsigned)coverage->cited.line);
    else
        printf(_("Không viện dẫn văn bản yêu cầu.\n"));
    for (size_t i = 0; i < coverage->n_points; i++) {
        const struct point *point = &coverage->points[i];
        fputs("\n", stdout);
        output_cell(stdout,
                    str_printf(arena, _("dòng %u, %s: %.*s"), (unsigned)point->place.line, kind_word(point->kind),
                               STR_ARG(point->words)),
                    width, false);
        fputs("\n  ", stdout);
        output_cell(stdout, verdict(arena, &point->measure), width > 4 ? width - 4 : 0, false);
        fputs("\n", stdout);
    }
    printf(_("\n%zu điểm; %zu có biện pháp, trong đó %zu rõ ai làm, bao giờ xong, làm gì.\n"), coverage->n_points,
           coverage->n_met, coverage->n_complete);
}

static void put_json(const struct coverage *coverage)
{
    struct buf out = {0};
    struct json json = {.out = &out};
    json_open_object(&json);
    json_put_bool(&json, "cites", coverage->cites);
    json_key(&json, "points");
    json_open_array(&json);
    for (size_t i = 0; i < coverage->n_points; i++) {
        const struct point *point = &coverage->points[i];
        const struct measure *m = &point->measure;
        json_open_object(&json);
        json_put_str(&json, "kind", str_from(point->kind == POINT_SHORTCOMING ? "shortcoming" : "task"));
        json_put_place(&json, point->place);
        json_put_str(&json, "text", point->words);
        json_key(&json, "answer");
        if (m->place.line) {
            json_open_object(&json);
            json_put_place(&json, m->place);
            json_put_bool(&json, "itself", m->itself);
            json_put_bool(&json, "repeated_only", m->repeated_only);
            json_put_bool(&json, "who", m->who);
            json_put_bool(&json, "when", m->when);
            json_put_bool(&json, "what", m->what);
            json_end(&json);
        } else {
            json_put_null(&json);
        }
        json_end(&json);
    }
    json_end(&json);
    json_end(&json);
    buf_putc(&out, '\n');
    fwrite(out.p, 1, out.n, stdout);
    buf_free(&out);
}

static bool compare(const struct call *call, struct jail *jail, struct arena *arena, bool *ret_gaps, struct err *err)
{
    struct intake asked, reply;
    const char *asked_path = call->operands[0], *reply_path = call->operands[1];
    if (!intake_file(jail, arena, asked_path, INTAKE_WHOLE, &asked, err) ||
        !intake_file(jail, arena, reply_path, INTAKE_WHOLE, &reply, err))
        return false;
    const char *unit = call->option[COMPARE_UNIT].text;
    const struct coverage coverage =
        answer_coverage(arena, asked.paper, reply.paper, unit ? str_from(unit) : STR_NONE);
    if (call->option[COMPARE_JSON].given) {
        put_json(&coverage);
    } else {
        const size_t width = output_width();
        output_cell(stdout, head_of(asked.paper, asked_path), width, false);
        fputs("\n  → ", stdout);
        output_cell(stdout, head_of(reply.paper, reply_path), width > 6 ? width - 6 : 0, false);
        fputs("\n", stdout);
        put_people(arena, &coverage, width);
    }
    *ret_gaps = !coverage.cites || coverage.n_met < coverage.n_points;
    return true;
}

static enum exit_code run(const struct call *call)
{
    struct arena *arena = arena_create();
    struct jail *jail = jail_create(NULL);
    struct err err;
    bool gaps;
    const bool ok = compare(call, jail, arena, &gaps, &err);
    if (!ok)
        output_complain("%s", err.text);
    arena_destroy(arena);
    jail_destroy(jail);
    return !ok ? EXIT_REFUSED : gaps ? EXIT_FOUND : EXIT_DONE;
}

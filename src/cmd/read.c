/* dondoc read: what a paper says, for people or for other programs. Keeps nothing. */
#include "cmd/intake.h"
#include "cmd/output.h"
#include "cmd/parallel.h"
#include "paper/render.h"

enum { READ_TEXT, READ_TREE, READ_JSON, READ_COUNT, READ_FORMS, READ_JOBS = READ_FORMS };

static const struct option options[] = {
    [READ_TEXT] = {.name = "text", .help = N_("chỉ in lời văn, từng dòng như các kết quả khác đếm dòng")},
    [READ_TREE] = {.name = "tree", .help = N_("in cây bố cục: mỗi phần một dòng, kèm dòng và vị trí trong lời văn")},
    [READ_JSON] = {.name = "json", .help = N_("in JSON cho chương trình khác, mỗi văn bản một dòng")},
    [READ_COUNT] = {.name = "count", .help = N_("chỉ in mỗi văn bản có bao nhiêu mục, ý, nhiệm vụ, viện dẫn, số liệu")},
    [READ_JOBS] = {.name = "jobs", .kind = OPTION_NUMBER, .argument = N_("SỐ"), .least = 1,
                   .most = PARALLEL_JOBS_MAX, .letter = 'j',
                   .help = N_("đọc bằng chừng ấy tiến trình cùng lúc; mặc định 1, viết tắt -j")},
};

static enum exit_code run(const struct call *call);

const struct command command_read = {
    .name = "read",
    .summary = N_("Đọc văn bản và in ra điều đọc được"),
    .usage = N_("[--text | --tree | --json | --count] [--jobs SỐ] TỆP…"),
    .details = N_("Không có tùy chọn: in bản tóm tắt gồm phần đầu, nhiệm vụ với thời hạn, văn bản viện dẫn.\n"
                  "Không ghi lại gì. Tệp không đọc được thì báo lỗi và đọc tiếp tệp sau."),
    OPTIONS(options),
    .least = 1,
    .most = OPERANDS_ANY,
    .run = run,
};

/* "  Label:  words", nothing when there are none. */
static void put_field(const char *label, struct str words, size_t width)
{
    enum { LABEL_COLUMNS = 20 };
    if (str_empty(words))
        return;
    fputs("  ", stdout);
    output_cell(stdout, str_from(label), LABEL_COLUMNS, true);
    output_cell(stdout, words, width > LABEL_COLUMNS + 22 ? width - LABEL_COLUMNS - 2 : 0, false);
    fputs("\n", stdout);
}

static void put_header(struct arena *arena, const struct paper *paper, size_t width)
{
    const struct header *header = &paper->header;
    const bool numbered = !str_empty(header->number.value) || !str_empty(header->symbol.value);
    const bool both = !str_empty(header->number.value) && !str_empty(header->symbol.value);
    char day[DATE_TEXT_MAX];
    struct str issued = str_from(date_vi(header->issued, day));
    if (str_empty(issued))
        issued = str_from(_("(chưa ghi đủ ngày)"));

    put_field(_("Loại văn bản"), header->type.value, width);
    if (numbered)
        put_field(_("Số, ký hiệu"),
                  str_printf(arena, "%.*s%s%.*s", STR_ARG(header->number.value), both ? "-" : "",
                             STR_ARG(header->symbol.value)),
                  width);
    put_field(_("Cơ quan cấp trên"), header->parent.value, width);
    put_field(_("Cơ quan ban hành"), header->issuer.value, width);
    put_field(_("Ngày ban hành"), issued, width);
    put_field(_("Nơi ban hành"), header->place.value, width);
    put_field(_("Trích yếu"), header->subject.value, width);
    put_field(_("Người ký"), paper->signature.name.value, width);
    for (size_t i = 0; i < paper->n_recipients; i++)
        put_field(i == 0 ? _("Nơi nhận") : "", paper->recipients[i].name, width);
}

static struct str joined(struct arena *arena, const struct str *names, size_t n)
{
    struct str all = STR("");
    for (size_t i = 0; i < n; i++)
        all = str_printf(arena, "%.*s%s%.*s", STR_ARG(all), i ? "; " : "", STR_ARG(names[i]));
    return all;
}

static struct str deadline_text(struct arena *arena, const struct deadline *deadline)
{
    char day[DATE_TEXT_MAX];
    const struct date date = date_is(deadline->date) ? deadline->date : deadline->last;
    if (deadline->kind == DEADLINE_NONE)
        return str_from(_("không ghi thời hạn"));
    if (date_is(date))
        return str_printf(arena, "%s (%.*s)", date_vi(date, day), STR_ARG(deadline->words));
    return deadline->words;
}

static void put_tasks(struct arena *arena, const struct paper *paper, size_t width)
{
    const size_t room = width > 30 ? width - 6 : 0;
    printf(_("\n  Nhiệm vụ: %zu\n"), paper->n_tasks);
    for (size_t i = 0; i < paper->n_tasks; i++) {
        const struct task *task = &paper->tasks[i];
        const struct str who = task->n_assignees ? joined(arena, task->assignees, task->n_assignees)
                                                 : str_from(_("chưa rõ đơn vị"));
        const struct str when = deadline_text(arena, &task->deadline);
        fputs("    ", stdout);
        output_cell(stdout,
                    str_printf(arena, _("dòng %u · %.*s · %.*s"), (unsigned)task->place.line, STR_ARG(when),
                               STR_ARG(who)),
                    room, false);
        fputs("\n      ", stdout);
        output_cell(stdout, task->words, room ? room - 2 : 0, false);
        fputs("\n", stdout);
    }
}

static void put_citations(struct arena *arena, const struct paper *paper, size_t width)
{
    printf(_("\n  Viện dẫn: %zu\n"), paper->n_citations + paper->n_named);
    for (size_t i = 0, k = 0; i < paper->n_citations || k < paper->n_named;) {
        const bool numbered = k == paper->n_named || (i < paper->n_citations && paper->citations[i].place.span.from <=
                                                                                    paper->named[k].place.span.from);
        const struct place place = numbered ? paper->citations[i].place : paper->named[k].place;
        const struct str words = numbered ? paper->citations[i++].text : paper->named[k++].text;
        fputs("    ", stdout);
        output_cell(stdout, str_printf(arena, _("dòng %u · %.*s"), (unsigned)place.line, STR_ARG(words)),
                    width > 30 ? width - 4 : 0, false);
        fputs("\n", stdout);
    }
}

/* The words of a scan that were hardly read, by the lines they stand in. */
static void put_doubts(struct arena *arena, const struct source *source, size_t width)
{
    if (!source->n_doubts)
        return;
    printf(_("\n  Chữ đọc chưa chắc: %zu\n"), source->n_doubts);
    for (size_t i = 0; i < source->n_doubts;) {
        struct buf words = {0};
        const uint32_t line = text_line_of(&source->text, source->doubts[i].span.from);
        for (; i < source->n_doubts && text_line_of(&source->text, source->doubts[i].span.from) == line; i++)
            buf_printf(&words, "%s%.*s (%d%%)", words.n ? ", " : "", STR_ARG(str_at(source->text.s, source->doubts[i].span)),
                       source->doubts[i].sure);
        fputs("    ", stdout);
        output_cell(stdout, str_printf(arena, _("dòng %u · %.*s"), (unsigned)line, STR_ARG(buf_view(&words))),
                    width > 30 ? width - 4 : 0, false);
        fputs("\n", stdout);
        buf_free(&words);
    }
}

static void put_summary(struct arena *arena, const char *path, const struct intake *intake, bool apart, size_t width)
{
    const struct paper *paper = intake->paper;
    if (apart)
        fputs("\n", stdout);
    output_stress(true);
    output_safe(stdout, str_from(output_base_name(path)));
    output_stress(false);
    fputs("\n", stdout);
    put_header(arena, paper, width);
    put_tasks(arena, paper, width);
    put_citations(arena, paper, width);
    put_doubts(arena, intake->source, width);
}

static void put_rendered(const struct call *call, const char *path, const struct intake *intake)
{
    struct buf out = {0};
    if (call->option[READ_JSON].given) {
        paper_render_json(intake->paper, output_base_name(path), &out);
        buf_putc(&out, '\n');
    } else if (call->option[READ_TREE].given) {
        paper_render_tree(intake->paper, &out);
    } else {
        buf_put(&out, intake->source->text.s);
        if (!str_ends(intake->source->text.s, STR("\n")))
            buf_putc(&out, '\n');
    }
    fwrite(out.p, 1, out.n, stdout);
    buf_free(&out);
}

static void put_counts(const char *path, const struct paper *paper)
{
    output_safe(stdout, str_from(output_base_name(path)));
    printf(_(": %zu mục, %zu ý, %zu nhiệm vụ, %zu viện dẫn, %zu số liệu\n"), paper->n_sections, paper->n_clauses,
           paper->n_tasks, paper->n_citations + paper->n_named, paper->n_quantities);
}

/* As head(1) does: which of several files the lines come from. */
static void put_title(const char *path, bool apart)
{
    fputs(apart ? "\n==> " : "==> ", stdout);
    output_safe(stdout, str_from(output_base_name(path)));
    fputs(" <==\n", stdout);
}

/* Text, tree, JSON and counts show what was read of any text, also of a piece of a paper; the summary is for whole papers.
 * `apart`: something was printed before; `width`: columns of the terminal, 0 for none. */
static bool read_one(const struct call *call, struct jail *jail, struct arena *arena, const char *path, bool apart,
                     size_t width, struct err *err)
{
    struct intake intake;
    const enum intake_depth depth = call->option[READ_TEXT].given ? INTAKE_HEAD : INTAKE_WHOLE;
    if (!intake_file(jail, arena, path, depth, &intake, err))
        return false;
    const bool fit = paper_refuse_unfit(intake.paper, path, err);
    if (call->option[READ_COUNT].given) {
        put_counts(path, intake.paper);
        return true;
    }
    if (call->option[READ_TEXT].given || call->option[READ_TREE].given || call->option[READ_JSON].given) {
        if (call->n_operands > 1 && !call->option[READ_JSON].given)
            put_title(path, apart);
        put_rendered(call, path, &intake);
        if (!fit)
            output_complain(_("Lưu ý: %s"), err->text);
        return true;
    }
    if (fit) {
        put_summary(arena, path, &intake, apart, width);
        if (!intake_headed(intake.paper))
            intake_mention(path);
    }
    return fit;
}

struct reading {
    const struct call *call;
    struct jail *jail;
    struct arena *arena;
    size_t width; /* asked once: in a worker stdout is no terminal */
};

static enum exit_code read_operand(void *context, size_t i)
{
    struct reading *reading = context;
    const char *path = reading->call->operands[i];
    struct err err;
    arena_reset(reading->arena);
    if (read_one(reading->call, reading->jail, reading->arena, path, i > 0, reading->width, &err))
        return EXIT_DONE;
    fflush(stdout);
    output_refusal(path, &err);
    return EXIT_REFUSED;
}

static void lose_operand(void *context, size_t i)
{
    const struct reading *reading = context;
    output_complain(_("%s: không đọc được vì tiến trình đọc tệp này bị dừng giữa chừng. Hãy kiểm tra lại tệp; tệp bình "
                      "thường thì đọc riêng tệp này, không dùng --jobs."),
                    reading->call->operands[i]);
}

static enum exit_code run(const struct call *call)
{
    int forms = 0;
    for (size_t i = 0; i < READ_FORMS; i++)
        forms += call->option[i].given;
    if (forms > 1) {
        output_complain(_("Chỉ chọn một trong --text, --tree, --json, --count."));
        return EXIT_USAGE;
    }
    const struct jail_options jailed = {.papers = JAIL_PAPERS_TO_LOOK_AT};
    struct reading reading = {call, jail_create(&jailed), arena_create(), output_width()};
    const struct work work = {call->n_operands, read_operand, lose_operand, &reading};
    const int64_t jobs = call->option[READ_JOBS].given ? call->option[READ_JOBS].number : 1;
    const enum exit_code code = parallel_do(&work, (size_t)jobs);
    arena_destroy(reading.arena);
    jail_destroy(reading.jail);
    return code;
}

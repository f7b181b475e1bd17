/* dondoc submit: hands in what was done for an assignment, as the form of its page does; for who scripts, or has no
 * browser. Someone else accepts it. */
#include "cmd/intake.h"
#include "cmd/opening.h"
#include "cmd/output.h"
#include "office/assignment.h"
#include "office/submit.h"

#include <stdlib.h>

enum { SUBMIT_DB = OPENING_DB, SUBMIT_WORDS, SUBMIT_MEETING };

static const struct option options[] = {
    [SUBMIT_DB] = OPTION_DB,
    [SUBMIT_WORDS] = {.name = "words", .kind = OPTION_TEXT, .argument = N_("LỜI"),
                      .help = N_("nội dung đã làm; có minh chứng thì không bắt buộc")},
    [SUBMIT_MEETING] = {.name = "meeting", .kind = OPTION_DATE, .argument = N_("NGÀY"),
                        .help = N_("minh chứng là cuộc họp ngày này")},
};

static enum exit_code run(const struct call *call);

const struct command command_submit = {
    .name = "submit",
    .summary = N_("Nộp kết quả của một việc đã giao, kèm tệp minh chứng"),
    .usage = N_("[--db ĐỊA_CHỈ] [--words LỜI] [--meeting NGÀY] SỐ_VIỆC [TỆP…]"),
    .details = N_("Số của từng việc: dondoc due --ids. Tệp đọc được là văn bản thì vào sổ luôn, tệp khác được giữ nguyên.\n"
                  "Bên giao việc công nhận hoặc trả lại."),
    OPTIONS(options),
    .least = 1,
    .most = 1 + SUBMIT_RECORDS_MAX - 1,
    .run = run,
};

struct handed_in {
    int64_t assignment;
    struct submit_file *files;
    size_t n;
};

/* What cannot be read as a paper is a picture or a table, and proves what it proves; a secret is refused in any case. */
static bool load(struct jail *jail, struct arena *arena, const char *path, struct submit_file *ret_file, struct err *err)
{
    struct intake intake;
    struct err why;
    *ret_file = (struct submit_file){.name = output_base_name(path)};
    if (!opening_load(arena, path, RECORD_FILE_MAX, &ret_file->bytes, err))
        return false;
    if (intake_file(jail, arena, path, INTAKE_WHOLE, &intake, &why) && paper_refuse_unfit(intake.paper, path, &why)) {
        ret_file->paper = intake.paper;
        ret_file->source = intake.source;
    } else if (why.code == ERR_SECRET) {
        *err = why;
        return false;
    }
    return true;
}

static bool submit(const struct call *call, struct work *work, void *context, struct err *err)
{
    const struct handed_in *in = context;
    const struct option_value *meeting = &call->option[SUBMIT_MEETING];
    const char *words = call->option[SUBMIT_WORDS].text;
    struct record_new *records = ARENA_ARRAY(work->arena, struct record_new, in->n + 1);
    size_t n = 0;
    for (; n < in->n; n++)
        if (!submit_keep(work, &in->files[n], &records[n], err))
            return false;
    if (meeting->given)
        records[n++] = (struct record_new){.kind = RECORD_MEETING, .day = meeting->date};
    return submit_result(work, in->assignment, records, n, words ? str_from(words) : STR_NONE, err);
}

static enum exit_code run(const struct call *call)
{
    struct arena *arena = arena_create();
    struct jail *jail = jail_create(NULL);
    struct handed_in in = {.files = ARENA_ARRAY(arena, struct submit_file, call->n_operands)};
    enum exit_code code = EXIT_DONE;
    char *end;
    in.assignment = strtoll(call->operands[0], &end, 10);
    if (*end || in.assignment <= 0) {
        output_complain(_("“%s” không phải số của một việc. Xem số: dondoc due --ids"), call->operands[0]);
        code = EXIT_USAGE;
    }
    for (size_t i = 1; code == EXIT_DONE && i < call->n_operands; i++) {
        struct err err;
        if (!load(jail, arena, call->operands[i], &in.files[in.n++], &err)) {
            output_refusal(call->operands[i], &err);
            code = EXIT_REFUSED;
        }
    }
    if (code == EXIT_DONE)
        code = opening_run(call, OPENING_CHANGE, submit, &in);
    if (code == EXIT_DONE)
        printf(_("Đã nộp kết quả của việc %lld; chờ công nhận.\n"), (long long)in.assignment);
    arena_destroy(arena);
    jail_destroy(jail);
    return code;
}

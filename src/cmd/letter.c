/* dondoc letter remind: the formal letters that ask for what is overdue, as drafts in Word. */
#include "base/durable.h"
#include "cmd/letter.h"
#include "cmd/opening.h"
#include "cmd/output.h"
#include "jail/jail.h"
#include "writer/docx.h"
#include "writer/reminder.h"

#include <errno.h>
#include <sys/stat.h>

enum { REMIND_DB = OPENING_DB, REMIND_OUTPUT, REMIND_ORG, REMIND_ALL, REMIND_ON, REMIND_PLACE, REMIND_POST,
       REMIND_NAME, REMIND_PDF, REMIND_FORCE };

static const struct option options[] = {
    [REMIND_DB] = OPTION_DB,
    [REMIND_OUTPUT] = {.name = "output", .letter = 'o', .kind = OPTION_TEXT, .argument = N_("THƯ_MỤC"),
                       .help = N_("thư mục để ghi các dự thảo; chưa có thì tạo")},
    [REMIND_ORG] = {.name = "org", .kind = OPTION_TEXT, .argument = N_("ĐƠN_VỊ"),
                    .help = N_("chỉ đôn đốc đơn vị này; tên hoặc mã đơn vị")},
    [REMIND_ALL] = {.name = "all", .kind = OPTION_FLAG,
                    .help = N_("một công văn chung cho mọi đơn vị quá hạn, kèm phụ lục")},
    [REMIND_ON] = {.name = "on", .kind = OPTION_DATE, .argument = N_("NGÀY"),
                   .help = N_("tính đến ngày này, cũng là ngày ghi trên công văn; mặc định: hôm nay (giờ Việt Nam)")},
    [REMIND_PLACE] = {.name = "place", .kind = OPTION_TEXT, .argument = N_("ĐỊA_DANH"),
                      .help = N_("địa danh; mặc định: như văn bản mới nhất của cơ quan trong sổ")},
    [REMIND_POST] = {.name = "post", .kind = OPTION_TEXT, .argument = N_("CHỨC_VỤ"),
                     .help = N_("chức vụ người ký; mặc định: như văn bản mới nhất của cơ quan trong sổ")},
    [REMIND_NAME] = {.name = "name", .kind = OPTION_TEXT, .argument = N_("HỌ_TÊN"),
                     .help = N_("họ tên người ký; mặc định: như văn bản mới nhất của cơ quan trong sổ")},
    [REMIND_PDF] = {.name = "pdf", .kind = OPTION_FLAG, .help = N_("ghi thành PDF; cần LibreOffice")},
    [REMIND_FORCE] = {.name = "force", .kind = OPTION_FLAG, .help = N_("ghi đè dự thảo đã có")},
};

static enum exit_code run(const struct call *call);

const struct command command_letter_remind = {
    .name = "letter remind",
    .summary = N_("Soạn công văn đôn đốc việc quá hạn"),
    .usage = N_("[--db ĐỊA_CHỈ] [--org ĐƠN_VỊ | --all] [--on NGÀY] [--place ĐỊA_DANH] [--post CHỨC_VỤ] [--name HỌ_TÊN] "
                "[--pdf] [--force] --output THƯ_MỤC"),
    .details = N_("Mỗi đơn vị quá hạn một công văn, trừ khi có --all. Số để trống; văn thư ghi khi trình ký. Dự thảo "
                  "không được lưu\nvào cơ sở dữ liệu."),
    OPTIONS(options),
    .run = run,
};

static struct str given(const struct call *call, int option, struct str otherwise)
{
    return call->option[option].given ? str_from(call->option[option].text) : otherwise;
}

static bool render(struct arena *arena, const char *path, const struct draft *draft, struct str *ret_bytes,
                   struct err *err)
{
    struct jail_output output;
    if (!docx_render(arena, draft, ret_bytes, err))
        return false;
    if (!str_ends(str_from(path), STR(".pdf")))
        return true;
    struct jail *jail = jail_create(NULL);
    const bool ran = jail_program(jail, arena, path, JAIL_TO_PDF, JAIL_NO_NUMBERS, *ret_bytes, &output, err);
    jail_destroy(jail);
    *ret_bytes = output.bytes;
    return ran && ((output.status == 0 && !str_empty(output.bytes)) ||
                   ERR(err, ERR_SYSTEM, _("LibreOffice không chuyển được dự thảo sang PDF. Hãy ghi thành docx.")));
}

bool letter_keep(struct arena *arena, const char *path, bool replace, const struct draft *draft, struct err *err)
{
    struct str bytes;
    struct durable out;
    struct err ignored;
    if (!render(arena, path, draft, &bytes, err) || !durable_begin(path, 0644, replace, &out, err))
        return false;
    const bool written = durable_write(&out, bytes, err);
    if (!durable_end(&out, written, written ? err : &ignored) || !written)
        return false;
    output_safe(stdout, str_from(path));
    fputs("\n", stdout);
    return true;
}

static bool keep(const struct call *call, struct work *work, const char *file, const struct draft *draft,
                 struct err *err)
{
    const char *path = str_printf(work->arena, "%s/%s.%s", call->option[REMIND_OUTPUT].text, file,
                                  call->option[REMIND_PDF].given ? "pdf" : "docx").p;
    return letter_keep(work->arena, path, call->option[REMIND_FORCE].given, draft, err);
}

/* "don-doc-17": by the number of the unit; who is not in the tree has none, and gets a place in the list. */
static bool keep_for_unit(const struct call *call, struct work *work, const struct reminder *reminder, size_t unit,
                          struct err *err)
{
    const long long org = (long long)reminder->units[unit].org;
    struct draft draft;
    const struct str file = org ? str_printf(work->arena, "don-doc-%lld", org)
                                : str_printf(work->arena, "don-doc-ngoai-cay-%zu", unit + 1);
    return reminder_to_unit(work, reminder, unit, &draft, err) && keep(call, work, file.p, &draft, err);
}

static bool write_letters(const struct call *call, struct work *work, void *context, struct err *err)
{
    (void)context;
    int64_t org = 0;
    struct reminder reminder;
    struct draft draft;
    if (call->option[REMIND_ON].given)
        work->today = call->option[REMIND_ON].date;
    if (call->option[REMIND_ORG].given && !opening_org(work, call->option[REMIND_ORG].text, &org, err))
        return false;
    if (!reminder_find(work, org, &reminder, err))
        return false;
    reminder.head.place = given(call, REMIND_PLACE, reminder.head.place);
    reminder.head.post = given(call, REMIND_POST, reminder.head.post);
    reminder.head.name = given(call, REMIND_NAME, reminder.head.name);
    if (mkdir(call->option[REMIND_OUTPUT].text, 0777) != 0 && errno != EEXIST)
        return ERR(err, ERR_SYSTEM, _("Không tạo được thư mục %s: %s."), call->option[REMIND_OUTPUT].text,
                   output_system(errno));
    if (call->option[REMIND_ALL].given)
        return reminder_to_all(work, &reminder, &draft, err) && keep(call, work, "don-doc", &draft, err);
    for (size_t i = 0; i < reminder.n_units; i++)
        if (!keep_for_unit(call, work, &reminder, i, err))
            return false;
    return true;
}

static enum exit_code run(const struct call *call)
{
    if (!call->option[REMIND_OUTPUT].given) {
        output_complain(_("Hãy cho --output: thư mục để ghi các dự thảo."));
        return EXIT_USAGE;
    }
    if (call->option[REMIND_ORG].given && call->option[REMIND_ALL].given) {
        output_complain(_("--org và --all không dùng cùng nhau."));
        return EXIT_USAGE;
    }
    return opening_run(call, OPENING_LOOK, write_letters, NULL);
}

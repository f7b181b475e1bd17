/* dondoc letter begin: a paper that a person goes on writing, begun from what the office knows. */
#include "cmd/letter.h"
#include "cmd/opening.h"
#include "cmd/output.h"
#include "writer/skeleton.h"

enum { BEGIN_DB = OPENING_DB, BEGIN_OUTPUT, BEGIN_ON, BEGIN_FORCE };

static const struct option options[] = {
    [BEGIN_DB] = OPTION_DB,
    [BEGIN_OUTPUT] = {.name = "output", .letter = 'o', .kind = OPTION_TEXT, .argument = N_("TỆP"),
                      .help = N_("tệp để ghi dự thảo: .docx, hoặc .pdf khi có LibreOffice")},
    [BEGIN_ON] = {.name = "on", .kind = OPTION_DATE, .argument = N_("NGÀY"),
                  .help = N_("tính đến ngày này, cũng là ngày ghi trên dự thảo; mặc định: hôm nay (giờ Việt Nam)")},
    [BEGIN_FORCE] = {.name = "force", .kind = OPTION_FLAG, .help = N_("ghi đè dự thảo đã có")},
};

static enum exit_code run(const struct call *call);

const struct command command_letter_begin = {
    .name = "letter begin",
    .summary = N_("Soạn phần đầu một văn bản từ dữ liệu của văn phòng"),
    .usage = N_("[--db ĐỊA_CHỈ] [--on NGÀY] [--force] --output TỆP LOẠI SỐ|ĐƠN_VỊ"),
    .details = N_("Từ một văn bản trong sổ (số thứ tự trong sổ): trien-khai, ke-hoach-khac-phuc.\n"
                  "Của một đơn vị (tên hoặc mã): thong-bao-kiem-tra, thong-bao-giam-sat, thong-bao-lam-viec, bao-cao (năm),\n"
                  "bao-cao-6-thang, bao-cao-quy, bao-cao-thang, chuong-trinh, chuong-trinh-kiem-tra. Số liệu có phụ lục nguồn;\n"
                  "chỗ cần nhận xét để trống (……)."),
    OPTIONS(options),
    .least = 2,
    .most = 2,
    .run = run,
};

static bool begin(const struct call *call, struct work *work, void *context, struct err *err)
{
    const struct skeleton *skeleton = skeleton_find(str_from(call->operands[0]));
    int64_t id;
    struct draft draft;
    (void)context;
    if (!skeleton)
        return ERR(err, ERR_USAGE, _("Không có loại “%s”. Xem: dondoc letter begin --help"), call->operands[0]);
    if (call->option[BEGIN_ON].given)
        work->today = call->option[BEGIN_ON].date;
    if (!skeleton->of_paper) {
        if (!opening_org(work, call->operands[1], &id, err))
            return false;
    } else if (!str_to_int(str_from(call->operands[1]), &id)) {
        return ERR(err, ERR_INPUT, _("“%s” không phải số thứ tự của văn bản trong sổ."), call->operands[1]);
    }
    return skeleton_draft(work, skeleton, id, &draft, err) &&
           letter_keep(work->arena, call->option[BEGIN_OUTPUT].text, call->option[BEGIN_FORCE].given, &draft, err);
}

static enum exit_code run(const struct call *call)
{
    if (!call->option[BEGIN_OUTPUT].given) {
        output_complain(_("Hãy cho --output: tệp để ghi dự thảo."));
        return EXIT_USAGE;
    }
    return opening_run(call, OPENING_LOOK, begin, NULL);
}

/* dondoc org add, rename, move, merge, split, close, name: what happens to one organisation. */
#include "cmd/opening.h"
#include "cmd/output.h"
#include "office/alias.h"
#include "office/org_change.h"
#include "office/org_kind.h"

#include <string.h>

enum { CHANGE_DB = OPENING_DB, CHANGE_DAY, CHANGE_EXTRA };

#define OPTION_DAY                                                                                                     \
    {.name = "day", .kind = OPTION_DATE, .argument = N_("NGÀY"), .help = N_("kể từ ngày này; mặc định: hôm nay")}

static const struct option plain_options[] = {[CHANGE_DB] = OPTION_DB};
static const struct option day_options[] = {[CHANGE_DB] = OPTION_DB, [CHANGE_DAY] = OPTION_DAY};

enum { ADD_DB = OPENING_DB, ADD_KIND, ADD_CODE, ADD_UNDER };
static const struct option add_options[] = {
    [ADD_DB] = OPTION_DB,
    [ADD_KIND] = {.name = "kind", .kind = OPTION_TEXT, .argument = N_("LOẠI"),
                  .help = N_("loại đơn vị: dang-bo-co-so, chi-bo, van-phong, ubkt, ban …")},
    [ADD_CODE] = {.name = "code", .kind = OPTION_TEXT, .argument = N_("KÝ_HIỆU"), .help = N_("ký hiệu trên văn bản")},
    [ADD_UNDER] = {.name = "under", .kind = OPTION_TEXT, .argument = N_("ĐƠN_VỊ"), .help = N_("đơn vị cấp trên")},
};
static const struct option split_options[] = {
    [CHANGE_DB] = OPTION_DB,
    [CHANGE_DAY] = OPTION_DAY,
    [CHANGE_EXTRA] = {.name = "stays", .kind = OPTION_FLAG,
                      .help = N_("đơn vị cũ vẫn còn, giữ lại các việc chưa xong")},
};
enum { NAME_DB = OPENING_DB, NAME_SHORT, NAME_DROP };
static const struct option name_options[] = {
    [NAME_DB] = OPTION_DB,
    [NAME_SHORT] = {.name = "short", .kind = OPTION_FLAG, .help = N_("là tên viết tắt")},
    [NAME_DROP] = {.name = "drop", .kind = OPTION_FLAG, .help = N_("bỏ tên gọi này")},
};

static struct date day_of(const struct call *call, const struct work *work)
{
    return call->option[CHANGE_DAY].given ? call->option[CHANGE_DAY].date : work->today;
}

/* The organisation of operand number i. */
static bool operand(const struct call *call, size_t i, struct work *work, int64_t *ret_id, struct err *err)
{
    return opening_org(work, call->operands[i], ret_id, err);
}

static bool do_add(const struct call *call, struct work *work, void *context, struct err *err)
{
    int64_t under = 0, id;
    (void)context;
    const struct option_value *kind = &call->option[ADD_KIND], *code = &call->option[ADD_CODE];
    if (!kind->given)
        return ERR(err, ERR_USAGE, _("Thiếu --kind: loại đơn vị."));
    const struct org_kind *known = org_kind_typed(work->arena, str_from(kind->text));
    if (call->option[ADD_UNDER].given && !opening_org(work, call->option[ADD_UNDER].text, &under, err))
        return false;
    if (!org_add(work, under, known ? str_from(known->slug) : str_from(kind->text), str_from(call->operands[0]),
                 code->given ? str_from(code->text) : STR(""), &id, err))
        return false;
    printf("%lld\n", (long long)id);
    return true;
}

static bool do_rename(const struct call *call, struct work *work, void *context, struct err *err)
{
    int64_t id;
    (void)context;
    return operand(call, 0, work, &id, err) &&
           org_rename(work, id, str_from(call->operands[1]), day_of(call, work), err);
}

static bool do_move(const struct call *call, struct work *work, void *context, struct err *err)
{
    int64_t id, under = 0;
    (void)context;
    return operand(call, 0, work, &id, err) &&
           (strcmp(call->operands[1], "/") == 0 || operand(call, 1, work, &under, err)) &&
           org_move(work, id, under, err);
}

static bool do_merge(const struct call *call, struct work *work, void *context, struct err *err)
{
    int64_t id, into;
    size_t passed;
    (void)context;
    if (!operand(call, 0, work, &id, err) || !operand(call, 1, work, &into, err) ||
        !org_merge(work, id, into, day_of(call, work), &passed, err))
        return false;
    printf(_("Đã sáp nhập; %zu việc chưa xong chuyển sang đơn vị nhận.\n"), passed);
    return true;
}

static bool do_split(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct org_part parts[ORG_PARTS_MAX];
    int64_t id;
    size_t passed;
    (void)context;
    const size_t n = call->n_operands - 1;
    if (n > ORG_PARTS_MAX)
        return ERR(err, ERR_USAGE, _("Chỉ chia tách được thành %d đơn vị."), ORG_PARTS_MAX);
    for (size_t i = 0; i < n; i++)
        parts[i] = (struct org_part){.name = str_from(call->operands[i + 1])};
    if (!operand(call, 0, work, &id, err) ||
        !org_split(work, id, day_of(call, work), !call->option[CHANGE_EXTRA].given, parts, n, &passed, err))
        return false;
    for (size_t i = 0; i < n; i++) {
        printf("%lld  ", (long long)parts[i].id);
        output_safe(stdout, parts[i].name);
        fputs("\n", stdout);
    }
    printf(_("%zu việc chưa xong chuyển sang đơn vị đầu tiên. Để đơn vị khác nhận: dondoc org pass VIỆC ĐƠN_VỊ\n"),
           passed);
    return true;
}

static bool do_pass(const struct call *call, struct work *work, void *context, struct err *err)
{
    int64_t assignment, to;
    (void)context;
    if (!str_to_int(str_from(call->operands[0]), &assignment))
        return ERR(err, ERR_USAGE, _("Việc được gọi bằng số của nó, không phải “%s”."), call->operands[0]);
    return operand(call, 1, work, &to, err) && org_pass(work, assignment, to, err);
}

static bool do_close(const struct call *call, struct work *work, void *context, struct err *err)
{
    int64_t id;
    (void)context;
    return operand(call, 0, work, &id, err) && org_close(work, id, day_of(call, work), err);
}

static bool do_name(const struct call *call, struct work *work, void *context, struct err *err)
{
    int64_t id;
    (void)context;
    const struct org_name name = {.name = str_from(call->operands[1]),
                                  .kind = call->option[NAME_SHORT].given ? ORG_SHORT : ORG_CALLED};
    return operand(call, 0, work, &id, err) && (call->option[NAME_DROP].given ? org_drop_name(work, id, name.name, err)
                                                                              : org_add_name(work, id, &name, err));
}

/* A name in papers is this organisation, or nobody's. */
static bool do_means(const struct call *call, struct work *work, void *context, struct err *err)
{
    int64_t id = 0;
    size_t placed;
    (void)context;
    const bool nobody = strcmp(call->operands[1], "-") == 0;
    if ((!nobody && !operand(call, 1, work, &id, err)) ||
        !alias_answer(work, str_from(call->operands[0]), id, &placed, err))
        return false;
    printf(_("Đã nhớ; %zu việc có đơn vị nhận.\n"), placed);
    return true;
}

static enum exit_code run_add(const struct call *call)
{
    return opening_run(call, OPENING_CREATE, do_add, NULL);
}

static enum exit_code run_rename(const struct call *call)
{
    return opening_run(call, OPENING_CHANGE, do_rename, NULL);
}

static enum exit_code run_move(const struct call *call)
{
    return opening_run(call, OPENING_CHANGE, do_move, NULL);
}

static enum exit_code run_merge(const struct call *call)
{
    return opening_run(call, OPENING_CHANGE, do_merge, NULL);
}

static enum exit_code run_split(const struct call *call)
{
    return opening_run(call, OPENING_CHANGE, do_split, NULL);
}

static enum exit_code run_pass(const struct call *call)
{
    return opening_run(call, OPENING_CHANGE, do_pass, NULL);
}

static enum exit_code run_close(const struct call *call)
{
    return opening_run(call, OPENING_CHANGE, do_close, NULL);
}

static enum exit_code run_name(const struct call *call)
{
    return opening_run(call, OPENING_CHANGE, do_name, NULL);
}

static enum exit_code run_means(const struct call *call)
{
    return opening_run(call, OPENING_CHANGE, do_means, NULL);
}

const struct command command_org_add = {
    .name = "org add",
    .summary = N_("Thêm một đơn vị vào cây"),
    .usage = N_("[--db ĐỊA_CHỈ] --kind LOẠI [--code KÝ_HIỆU] [--under ĐƠN_VỊ] TÊN"),
    OPTIONS(add_options),
    .least = 1,
    .most = 1,
    .run = run_add,
};

const struct command command_org_rename = {
    .name = "org rename",
    .summary = N_("Đổi tên một đơn vị"),
    .usage = N_("[--db ĐỊA_CHỈ] [--day NGÀY] ĐƠN_VỊ TÊN_MỚI"),
    .details = N_("Văn bản trước ngày đó vẫn hiểu theo tên cũ."),
    OPTIONS(day_options),
    .least = 2,
    .most = 2,
    .run = run_rename,
};

const struct command command_org_move = {
    .name = "org move",
    .summary = N_("Chuyển một đơn vị sang cấp trên khác"),
    .usage = N_("[--db ĐỊA_CHỈ] ĐƠN_VỊ CẤP_TRÊN"),
    .details = N_("Cấp trên là / nếu đơn vị đứng đầu cây."),
    OPTIONS(plain_options),
    .least = 2,
    .most = 2,
    .run = run_move,
};

const struct command command_org_merge = {
    .name = "org merge",
    .summary = N_("Sáp nhập một đơn vị vào đơn vị khác"),
    .usage = N_("[--db ĐỊA_CHỈ] [--day NGÀY] ĐƠN_VỊ VÀO_ĐƠN_VỊ"),
    .details = N_("Việc chưa xong và đơn vị trực thuộc chuyển sang đơn vị nhận; việc đã xong giữ ở đơn vị cũ."),
    OPTIONS(day_options),
    .least = 2,
    .most = 2,
    .run = run_merge,
};

const struct command command_org_split = {
    .name = "org split",
    .summary = N_("Chia tách một đơn vị"),
    .usage = N_("[--db ĐỊA_CHỈ] [--day NGÀY] [--stays] ĐƠN_VỊ TÊN_MỚI …"),
    .details = N_("Việc chưa xong và đơn vị trực thuộc chuyển sang đơn vị mới đầu tiên, trừ khi có --stays."),
    OPTIONS(split_options),
    .least = 2,
    .most = OPERANDS_ANY,
    .run = run_split,
};

const struct command command_org_pass = {
    .name = "org pass",
    .summary = N_("Chuyển một việc giữa các đơn vị cùng chia tách"),
    .usage = N_("[--db ĐỊA_CHỈ] VIỆC ĐƠN_VỊ"),
    OPTIONS(plain_options),
    .least = 2,
    .most = 2,
    .run = run_pass,
};

const struct command command_org_close = {
    .name = "org close",
    .summary = N_("Kết thúc hoạt động của một đơn vị"),
    .usage = N_("[--db ĐỊA_CHỈ] [--day NGÀY] ĐƠN_VỊ"),
    OPTIONS(day_options),
    .least = 1,
    .most = 1,
    .run = run_close,
};

const struct command command_org_name = {
    .name = "org name",
    .summary = N_("Thêm hoặc bỏ một tên gọi của đơn vị"),
    .usage = N_("[--db ĐỊA_CHỈ] [--short] [--drop] ĐƠN_VỊ TÊN_GỌI"),
    OPTIONS(name_options),
    .least = 2,
    .most = 2,
    .run = run_name,
};

const struct command command_org_means = {
    .name = "org means",
    .summary = N_("Cho biết một tên gọi trong văn bản là đơn vị nào"),
    .usage = N_("[--db ĐỊA_CHỈ] TÊN_GỌI ĐƠN_VỊ|-"),
    .details = N_("Dấu - nghĩa là không thuộc cây đơn vị. Việc đang chờ dưới tên gọi đó được giao cho đơn vị."),
    OPTIONS(plain_options),
    .least = 2,
    .most = 2,
    .run = run_means,
};

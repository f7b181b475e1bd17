/* dondoc user add, dondoc user password, dondoc user mail, dondoc user second-off: people who may sign in. */
#include "cmd/opening.h"
#include "cmd/output.h"
#include "cmd/password.h"
#include "office/second.h"
#include "office/user.h"

enum { ADD_DB = OPENING_DB, ADD_NAME, ADD_ROLE, ADD_ORG, ADD__MAX };

static const struct option add_options[] = {
    [ADD_DB] = OPTION_DB,
    [ADD_NAME] = {.name = "name", .kind = OPTION_TEXT, .argument = N_("HỌ_TÊN"), .help = N_("họ và tên; bắt buộc")},
    [ADD_ROLE] = {.name = "role", .kind = OPTION_TEXT, .argument = N_("VAI_TRÒ"),
                  .help = N_("vai trò, bắt buộc: admin (quản trị), leader (lãnh đạo), clerk (văn thư), officer (chuyên "
                             "viên), inspector (kiểm tra) hoặc unit (đơn vị)")},
    [ADD_ORG] = {.name = "org", .kind = OPTION_TEXT, .argument = N_("ĐƠN_VỊ"),
                 .help = N_("đơn vị của người đó; tên hoặc mã đơn vị")},
};

enum { PASSWORD_DB = OPENING_DB, PASSWORD__MAX };

static const struct option password_options[] = {
    [PASSWORD_DB] = OPTION_DB,
};

static enum exit_code run_add(const struct call *call);
static enum exit_code run_password(const struct call *call);
static enum exit_code run_second_off(const struct call *call);
static enum exit_code run_mail(const struct call *call);

#define PASSWORD_NOTE \
    N_("Mật khẩu được hỏi hai lần trên màn hình, không hiện chữ; khi đầu vào không phải bàn phím thì lấy một dòng.")

const struct command command_user_add = {
    .name = "user add",
    .summary = N_("Thêm người dùng"),
    .usage = N_("[--db ĐỊA_CHỈ] --name HỌ_TÊN --role VAI_TRÒ [--org ĐƠN_VỊ] TÊN_ĐĂNG_NHẬP"),
    .details = PASSWORD_NOTE,
    OPTIONS(add_options),
    .least = 1,
    .most = 1,
    .run = run_add,
};

const struct command command_user_password = {
    .name = "user password",
    .summary = N_("Đặt lại mật khẩu của một người dùng"),
    .usage = N_("[--db ĐỊA_CHỈ] TÊN_ĐĂNG_NHẬP"),
    .details = PASSWORD_NOTE,
    OPTIONS(password_options),
    .least = 1,
    .most = 1,
    .run = run_password,
};

const struct command command_user_second_off = {
    .name = "user second-off",
    .summary = N_("Tắt xác thực hai bước của một người dùng"),
    .usage = N_("[--db ĐỊA_CHỈ] TÊN_ĐĂNG_NHẬP"),
    .details = N_("Dùng khi người quản trị mất điện thoại và mã khôi phục; người đó đăng nhập bằng mật khẩu rồi bật lại."),
    OPTIONS(password_options),
    .least = 1,
    .most = 1,
    .run = run_second_off,
};

const struct command command_user_mail = {
    .name = "user mail",
    .summary = N_("Ghi địa chỉ thư điện tử của một người dùng"),
    .usage = N_("[--db ĐỊA_CHỈ] TÊN_ĐĂNG_NHẬP [ĐỊA_CHỈ_THƯ]"),
    .details = N_("Thư nhắc việc (dondoc remind) gửi đến đó; không ghi địa chỉ thì thôi gửi cho người đó."),
    OPTIONS(password_options),
    .least = 1,
    .most = 2,
    .run = run_mail,
};

static bool add(const struct call *call, struct work *work, void *context, struct err *err)
{
    const struct password *password = context;
    const struct str login = str_from(call->operands[0]);
    enum role role = ROLE__MAX;
    int64_t org = 0, id;
    role_from_name(str_from(call->option[ADD_ROLE].text), &role);
    if (call->option[ADD_ORG].given && !opening_org(work, call->option[ADD_ORG].text, &org, err))
        return false;
    return user_add(work, login, str_from(call->option[ADD_NAME].text), role, org,
                    str_make(password->text, password->n), &id, err);
}

static bool set_password(const struct call *call, struct work *work, void *context, struct err *err)
{
    const struct password *password = context;
    return user_set_password(work, str_from(call->operands[0]), str_make(password->text, password->n), err);
}

static bool second_off(const struct call *call, struct work *work, void *context, struct err *err)
{
    (void)context;
    int64_t id;
    return user_by_login(work, str_from(call->operands[0]), &id, err) && second_turn_off(work, id, err);
}

static bool set_mail(const struct call *call, struct work *work, void *context, struct err *err)
{
    (void)context;
    int64_t id;
    const struct str mail = call->n_operands > 1 ? str_from(call->operands[1]) : STR("");
    return user_by_login(work, str_from(call->operands[0]), &id, err) && user_set_mail(work, id, mail, err);
}

static void say_done(const struct call *call, const char *done)
{
    printf("%s ", done);
    output_safe(stdout, str_from(call->operands[0]));
    fputs(".\n", stdout);
}

/* The password is asked before the office is opened, so that nobody waits for a person who types. */
static enum exit_code run_with_password(const struct call *call, enum opening opening, opening_act *act,
                                        const char *done)
{
    struct password password = {.n = 0};
    struct err err;
    enum exit_code code = EXIT_REFUSED;
    if (password_ask(&password, &err))
        code = opening_run(call, opening, act, &password);
    else
        output_complain("%s", err.text);
    password_wipe(&password);
    if (code == EXIT_DONE)
        say_done(call, done);
    return code;
}

static enum exit_code run_add(const struct call *call)
{
    enum role role;
    if (!call->option[ADD_NAME].given || !call->option[ADD_ROLE].given) {
        output_complain(_("Lệnh %s còn thiếu: %s"), call->command->name, gettext(call->command->usage));
        return EXIT_USAGE;
    }
    if (!role_from_name(str_from(call->option[ADD_ROLE].text), &role)) {
        output_complain(_("Không có vai trò “%s”. Chọn một trong: admin, leader, clerk, officer, inspector, unit."),
                        call->option[ADD_ROLE].text);
        return EXIT_USAGE;
    }
    return run_with_password(call, OPENING_CREATE, add, _("Đã thêm người dùng"));
}

static enum exit_code run_password(const struct call *call)
{
    return run_with_password(call, OPENING_CHANGE, set_password, _("Đã đặt mật khẩu mới cho"));
}

static enum exit_code run_second_off(const struct call *call)
{
    const enum exit_code code = opening_run(call, OPENING_CHANGE, second_off, NULL);
    if (code == EXIT_DONE)
        say_done(call, _("Đã tắt xác thực hai bước của"));
    return code;
}

static enum exit_code run_mail(const struct call *call)
{
    const enum exit_code code = opening_run(call, OPENING_CHANGE, set_mail, NULL);
    if (code == EXIT_DONE)
        say_done(call, call->n_operands > 1 ? _("Đã ghi địa chỉ thư của") : _("Đã bỏ địa chỉ thư của"));
    return code;
}

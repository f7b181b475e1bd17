/* dondoc backup: the living office in one file, verified before it is called good. */
#include "office/backup.h"

#include "cmd/faults.h"
#include "cmd/opening.h"
#include "cmd/output.h"
#include "cmd/password.h"

enum { BACKUP_DB = OPENING_DB, BACKUP_KEY, BACKUP_PASSWORD, BACKUP_FORCE, BACKUP__MAX };

static const struct option options[] = {
    [BACKUP_DB] = OPTION_DB,
    [BACKUP_KEY] = {.name = "key", .kind = OPTION_TEXT, .argument = N_("KHÓA_CÔNG_KHAI"),
                    .help = N_("mã hóa bằng khóa công khai này (tệp hoặc cả dòng); chỉ khóa bí mật mở được")},
    [BACKUP_PASSWORD] = {.name = "password", .help = N_("mã hóa bằng mật khẩu, được hỏi hoặc lấy từ đầu vào")},
    [BACKUP_FORCE] = {.name = "force", .help = N_("giữ bản sao cả khi kiểm tra thấy chỗ sai")},
};

static enum exit_code run(const struct call *call);

const struct command command_backup = {
    .name = "backup",
    .summary = N_("Sao lưu văn phòng đang chạy vào một tệp"),
    .usage = N_("[--db ĐỊA_CHỈ] [--key KHÓA_CÔNG_KHAI | --password] [--force] TỆP"),
    .details = N_("Bản sao là của một thời điểm, người khác vẫn làm việc bình thường. Bản sao được kiểm tra (như dondoc\n"
                  "verify) và ghi chắc xuống đĩa rồi mới mang tên TỆP; tệp đã có không bao giờ bị ghi đè."),
    OPTIONS(options),
    .least = 1,
    .most = 1,
    .run = run,
};

/* The key or password that was asked for; *ret_seal NULL: neither. */
static bool seal_asked(const struct call *call, struct key_public *key, struct password *password,
                       struct seal_with *seal, const struct seal_with **ret_seal, struct err *err)
{
    *ret_seal = NULL;
    if (call->option[BACKUP_KEY].given) {
        if (!key_read_public(call->option[BACKUP_KEY].text, key, err))
            return false;
        *seal = (struct seal_with){.key = key};
        *ret_seal = seal;
    } else if (call->option[BACKUP_PASSWORD].given) {
        if (!password_ask(password, err))
            return false;
        *seal = (struct seal_with){.passphrase = str_make(password->text, password->n)};
        *ret_seal = seal;
    }
    return true;
}

static bool backup(const struct call *call, struct office *office, struct verify_tally *ret_tally, struct err *err)
{
    struct key_public key;
    struct password password = {.n = 0};
    struct seal_with with;
    const struct seal_with *seal;
    /* an unsealed copy may stand only where the unsealed office stands, too */
    const char *file = opening_file(opening_address(call));
    struct backup_asked asked = {.scratch = file ? file : "/var/tmp/dondoc",
                                 .keep_faults = call->option[BACKUP_FORCE].given,
                                 .found = faults_print};
    bool ok = seal_asked(call, &key, &password, &with, &seal, err);
    if (ok) {
        asked.seal = seal;
        ok = backup_write(office, call->operands[0], &asked, ret_tally, err);
    }
    password_wipe(&password);
    return ok;
}

static enum exit_code run(const struct call *call)
{
    struct verify_tally tally = {0};
    struct office *office;
    struct err err;
    if (call->option[BACKUP_KEY].given && call->option[BACKUP_PASSWORD].given) {
        output_complain(_("Chỉ chọn một trong hai: --key hoặc --password."));
        return EXIT_USAGE;
    }
    if (!opening_office(call, false, &office))
        return EXIT_REFUSED;
    const bool ok = backup(call, office, &tally, &err);
    office_close(office);
    if (!ok) {
        output_complain("%s", err.text);
        return tally.findings ? EXIT_FOUND : EXIT_REFUSED;
    }
    printf(_("Đã sao lưu vào %s: %lld tệp, %lld mục nhật ký.\n"), call->operands[0], (long long)tally.files,
           (long long)tally.entries);
    return tally.findings ? EXIT_FOUND : EXIT_DONE;
}

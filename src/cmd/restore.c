/* dondoc restore: an office of a backup. */
#include "office/backup.h"

#include "cmd/faults.h"
#include "cmd/opening.h"
#include "cmd/output.h"
#include "cmd/password.h"

#include <stdlib.h>

enum { RESTORE_DB = OPENING_DB, RESTORE_KEY, RESTORE_PASSWORD, RESTORE_FORCE, RESTORE__MAX };

static const struct option options[] = {
    [RESTORE_DB] = OPTION_DB,
    [RESTORE_KEY] = {.name = "key", .kind = OPTION_TEXT, .argument = N_("TỆP_KHÓA"),
                     .help = N_("khóa bí mật của bản sao lưu mã hóa bằng khóa")},
    [RESTORE_PASSWORD] = {.name = "password", .help = N_("bản sao lưu mã hóa bằng mật khẩu, được hỏi hoặc lấy từ đầu vào")},
    [RESTORE_FORCE] = {.name = "force", .help = N_("khôi phục cả khi kiểm tra thấy chỗ sai")},
};

static enum exit_code run(const struct call *call);

const struct command command_restore = {
    .name = "restore",
    .summary = N_("Khôi phục văn phòng từ bản sao lưu"),
    .usage = N_("[--db ĐỊA_CHỈ] [--key TỆP_KHÓA | --password] [--force] TỆP"),
    .details = N_("Chỉ khôi phục vào nơi chưa có văn phòng nào. Bản sao lưu được kiểm tra (như dondoc verify) trước khi\n"
                  "thành văn phòng; bản do chương trình cũ tạo ra được nâng lên bản này. Mọi người phải đăng nhập lại."),
    OPTIONS(options),
    .least = 1,
    .most = 1,
    .run = run,
};

static bool opener_asked(const struct call *call, struct key_secret *key, struct password *password,
                         struct seal_opener *opener, struct err *err)
{
    if (call->option[RESTORE_KEY].given) {
        if (!key_read_secret(call->option[RESTORE_KEY].text, key, err))
            return false;
        opener->key = key;
    }
    if (call->option[RESTORE_PASSWORD].given) {
        if (!password_ask(password, err))
            return false;
        opener->passphrase = str_make(password->text, password->n);
    }
    return true;
}

static enum exit_code run(const struct call *call)
{
    struct key_secret key = {{0}};
    struct password password = {.n = 0};
    struct seal_opener opener = {.key = NULL};
    struct verify_tally tally = {0};
    struct err err;
    const struct restore_asked asked = {
        .opener = &opener, .keep_faults = call->option[RESTORE_FORCE].given, .found = faults_print};
    const bool ok = opener_asked(call, &key, &password, &opener, &err) &&
                    backup_restore(call->operands[0], opening_address(call), &asked, &tally, &err);
    password_wipe(&password);
    key_wipe(&key);
    if (!ok) {
        output_complain("%s", err.text);
        return tally.findings ? EXIT_FOUND : EXIT_REFUSED;
    }
    /* without the password that an address may hold */
    char *shown = store_address_show(opening_address(call));
    printf(_("Đã khôi phục văn phòng ở %s: %lld tệp, %lld mục nhật ký.\n"), shown, (long long)tally.files,
           (long long)tally.entries);
    free(shown);
    return tally.findings ? EXIT_FOUND : EXIT_DONE;
}

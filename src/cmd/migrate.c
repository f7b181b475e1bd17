/* dondoc migrate: an office of an older program becomes one of this program, on purpose and with a copy first. */
#include "cmd/opening.h"
#include "cmd/output.h"
#include "office/schema.h"

#include <stdlib.h>

enum { MIGRATE_DB = OPENING_DB, MIGRATE_CHECK, MIGRATE_BACKUP, MIGRATE__MAX };

static const struct option options[] = {
    [MIGRATE_DB] = OPTION_DB,
    [MIGRATE_CHECK] = {.name = "check", .help = N_("chỉ xem, không thay đổi gì; mã thoát 1 khi có bước phải làm")},
    [MIGRATE_BACKUP] = {.name = "backup", .kind = OPTION_TEXT, .argument = N_("TỆP"),
                        .help = N_("trước hết sao cơ sở dữ liệu như đang có vào TỆP chưa có (chỉ với SQLite)")},
};

static enum exit_code run(const struct call *call);

const struct command command_migrate = {
    .name = "migrate",
    .summary = N_("Nâng cơ sở dữ liệu của bản trước lên bản này"),
    .usage = N_("[--db ĐỊA_CHỈ] [--check | --backup TỆP]"),
    .details = N_("Mỗi bước làm trọn trong một lần hoặc không làm gì; chương trình cũ không mở được nữa, nên hãy dừng máy\n"
                  "chủ và sao lưu trước. Lệnh khác cũng tự nâng khi mở văn phòng; lệnh này để xem trước và giữ bản sao.\n"
                  "Cơ sở dữ liệu do bản mới hơn tạo ra thì bị từ chối."),
    OPTIONS(options),
    .least = 0,
    .most = 0,
    .run = run,
};

static void print_steps(const struct schema_versions *versions)
{
    for (int version = versions->database + 1; version <= versions->program; version++)
        printf("  %04d_%s\n", version, schema_step(version));
}

static void advise(const char *address)
{
    if (store_address_is_server(address))
        puts(_("Hãy dừng máy chủ (dondoc serve), sao lưu bằng pg_dump, rồi chạy: dondoc migrate"));
    else
        puts(_("Hãy dừng máy chủ (dondoc serve), rồi chạy: dondoc migrate --backup TỆP"));
}

static bool copy(const struct call *call, const char *address, struct err *err)
{
    const char *path = call->option[MIGRATE_BACKUP].text;
    if (!path)
        return true;
    if (!schema_copy(address, path, err))
        return false;
    printf(_("Đã sao cơ sở dữ liệu như đang có vào %s.\n"), path);
    return true;
}

static bool bring_forward(const char *address, const struct schema_versions *versions, struct err *err)
{
    struct office *office;
    if (!office_open(address, false, &office, err))
        return false;
    office_close(office);
    printf(_("Đã nâng cơ sở dữ liệu từ phiên bản %d lên %d. Kiểm tra lại: dondoc verify\n"), versions->database,
           versions->program);
    return true;
}

static enum exit_code refuse(const char *address, const struct err *err)
{
    /* without the password that an address may hold */
    char *shown = store_address_show(address);
    output_refusal(shown, err);
    free(shown);
    return err->code == ERR_USAGE ? EXIT_USAGE : EXIT_REFUSED;
}

static enum exit_code run(const struct call *call)
{
    const char *address = opening_address(call);
    const bool only_check = call->option[MIGRATE_CHECK].given;
    struct schema_versions versions;
    struct err err;
    if (only_check && call->option[MIGRATE_BACKUP].given) {
        output_complain(_("Chỉ chọn một trong hai: --check hoặc --backup."));
        return EXIT_USAGE;
    }
    if (!schema_look(address, &versions, &err))
        return refuse(address, &err);
    printf(_("Cơ sở dữ liệu ở phiên bản %d, chương trình ở phiên bản %d.\n"), versions.database, versions.program);
    if (versions.database == versions.program) {
        puts(_("Không có bước nào phải làm."));
        return EXIT_DONE;
    }
    if (only_check) {
        puts(_("Các bước phải làm:"));
        print_steps(&versions);
        advise(address);
        return EXIT_FOUND;
    }
    return copy(call, address, &err) && bring_forward(address, &versions, &err) ? EXIT_DONE : refuse(address, &err);
}

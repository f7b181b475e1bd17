/* dondoc doctor: what is wrong with this installation, and how to mend it. A line each: fine, watch out, or bad. */
#include "cmd/doctor.h"

#include "cmd/opening.h"
#include "cmd/output.h"
#include "office/head.h"
#include "office/schema.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { DOCTOR_DB = OPENING_DB, DOCTOR_BACKUPS, DOCTOR__MAX };

static const struct option options[] = {
    [DOCTOR_DB] = OPTION_DB,
    [DOCTOR_BACKUPS] = {.name = "backups", .kind = OPTION_TEXT, .argument = N_("THƯ_MỤC"),
                        .help = N_("nơi giữ các bản sao lưu, để xem bản mới nhất đã bao lâu")},
};

static enum exit_code run(const struct call *call);

const struct command command_doctor = {
    .name = "doctor",
    .summary = N_("Khám hệ thống: chỗ nào chưa ổn, cách chữa"),
    .usage = N_("[--db ĐỊA_CHỈ] [--backups THƯ_MỤC]"),
    .details = N_("Mỗi dòng là một điều: ok là ổn, warn là nên để ý, bad là phải chữa. Không có dòng bad thì mã thoát là 0.\n"
                  "Dữ liệu bên trong thì dùng dondoc verify."),
    OPTIONS(options),
    .least = 0,
    .most = 0,
    .run = run,
};

enum {
    DAY = 24 * 3600,
    BACKUP_FRESH = 26 * 3600, /* a day, and some time for the copying */
    BACKUP_OLD = 8 * DAY,
    WAL_LARGE = 256 * 1024 * 1024,
};

static void look_at_file(struct doctor *doctor)
{
    struct stat info;
    if (stat(doctor->path, &info) != 0) {
        doctor_say(doctor, DOCTOR_BAD, _("không có cơ sở dữ liệu ở %s; xem lại --db hoặc biến DONDOC_DB"), doctor->path);
        return;
    }
    if (info.st_mode & (S_IRWXG | S_IRWXO))
        doctor_say(doctor, DOCTOR_BAD, _("người khác đọc được %s; chạy: chmod 600 %s"), doctor->path, doctor->path);
    else
        doctor_say(doctor, DOCTOR_FINE, _("chỉ chủ tệp đọc được %s"), doctor->path);
    if (info.st_uid != geteuid())
        doctor_say(doctor, DOCTOR_WATCH, _("%s thuộc người dùng khác; hãy chạy bằng đúng người dùng của máy chủ"), doctor->path);
}

static void look_at_log(struct doctor *doctor)
{
    char path[4200];
    struct stat info;
    snprintf(path, sizeof path, "%s-wal", doctor->path);
    if (stat(path, &info) == 0 && info.st_size > WAL_LARGE)
        doctor_say(doctor, DOCTOR_WATCH, _("%s lớn %lld MB: có chương trình đọc quá lâu; khởi động lại máy chủ thì nó nhỏ lại"), path,
            (long long)info.st_size / 1024 / 1024);
    else
        doctor_say(doctor, DOCTOR_FINE, _("nhật ký ghi trước của cơ sở dữ liệu không lớn"));
}

/* The newest ordinary file in a folder, or the file itself; 0 when there is none. */
static time_t newest_in(const char *path)
{
    struct stat info;
    time_t newest = 0;
    if (stat(path, &info) == 0 && S_ISREG(info.st_mode))
        return info.st_mtime;
    DIR *folder = opendir(path);
    for (struct dirent *entry; folder && (entry = readdir(folder));)
        if (fstatat(dirfd(folder), entry->d_name, &info, 0) == 0 && S_ISREG(info.st_mode) && info.st_mtime > newest &&
            !strstr(entry->d_name, ".dang-ghi"))
            newest = info.st_mtime;
    if (folder)
        closedir(folder);
    return newest;
}

static void look_at_backups(struct doctor *doctor, const char *path)
{
    if (!path) {
        doctor_say(doctor, DOCTOR_WATCH, _("không biết bản sao lưu ở đâu; thêm --backups THƯ_MỤC, sao lưu bằng: dondoc backup TỆP"));
        return;
    }
    const time_t newest = newest_in(path);
    const long long hours = ((long long)time(NULL) - newest) / 3600;
    if (newest == 0)
        doctor_say(doctor, DOCTOR_BAD, _("không có bản sao lưu nào ở %s; sao lưu bằng: dondoc backup TỆP"), path);
    else if (hours * 3600 <= BACKUP_FRESH)
        doctor_say(doctor, DOCTOR_FINE, _("bản sao lưu mới nhất cách đây %lld giờ"), hours);
    else
        doctor_say(doctor, hours * 3600 > BACKUP_OLD ? DOCTOR_BAD : DOCTOR_WATCH,
            _("bản sao lưu mới nhất đã cách đây %lld giờ; hãy xem việc sao lưu hằng ngày còn chạy không"), hours);
}

/* An office of another version is not opened: that would bring it forward. */
static bool look_at_schema(struct doctor *doctor, const char *address, bool *ret_same, struct err *err)
{
    struct schema_versions versions;
    if (!schema_look(address, &versions, err))
        return false;
    *ret_same = versions.database == versions.program;
    if (!*ret_same)
        doctor_say(doctor, DOCTOR_WATCH,
                   _("cơ sở dữ liệu ở phiên bản %d, chương trình ở phiên bản %d nên chưa khám bên trong; xem các bước phải "
                     "làm: dondoc migrate --check"),
                   versions.database, versions.program);
    return true;
}

/* Opens the office; false when that is refused. */
static bool look_inside(struct doctor *doctor, const char *address, struct head *ret_last, struct err *err)
{
    struct office *office;
    struct work work;
    struct err ignored;
    bool same;
    if (!look_at_schema(doctor, address, &same, err))
        return false;
    if (!same)
        return true;
    if (!office_open(address, false, &office, err))
        return false;
    struct arena *arena = arena_create();
    bool ok = opening_work(office, STORE_READ, arena, &work, err);
    if (ok) {
        ok = store_check(work.store, err);
        if (ok && !head_of(&work, ret_last, &ignored))
            ret_last->entry = 0;
        ret_last->hash = STR_NONE;
        work_end(&work, false, &ignored);
    }
    arena_destroy(arena);
    office_close(office);
    if (ok)
        doctor_say(doctor, DOCTOR_FINE, _("cơ sở dữ liệu mở được và nguyên vẹn, nhật ký có %lld mục"),
                   (long long)ret_last->entry);
    return ok;
}

static enum exit_code run(const struct call *call)
{
    const char *address = opening_address(call), *backups = call->option[DOCTOR_BACKUPS].text;
    struct doctor doctor = {.path = opening_file(address)};
    struct head last = {.entry = 0};
    struct err err;
    doctor_say(&doctor, DOCTOR_FINE, "dondoc %s", DONDOC_VERSION);
    if (doctor.path) {
        look_at_file(&doctor);
        doctor_look_at_disk(&doctor);
        look_at_log(&doctor);
    }
    if (!look_inside(&doctor, address, &last, &err))
        doctor_say(&doctor, DOCTOR_BAD, "%s", err.text);
    look_at_backups(&doctor, backups);
    if (backups)
        doctor_look_at_backup_room(&doctor, backups);
    doctor_look_at_clock(&doctor, last.entry ? last.at : 0);
    doctor_look_at_language(&doctor);
    doctor_look_at_fonts(&doctor);
    doctor_look_at_fences(&doctor);
    doctor_look_at_jail(&doctor);
    doctor_look_at_libraries(&doctor);
    return doctor.bad ? EXIT_FOUND : EXIT_DONE;
}

/* dondoc doctor: what is wrong with this installation, and how to mend it. A line each: fine, watch out, or bad. */
#include "cmd/opening.h"
#include "cmd/output.h"
#include "office/head.h"

#include <dirent.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
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

enum grade { FINE, WATCH, BAD };

enum {
    DAY = 24 * 3600,
    BACKUP_FRESH = 26 * 3600, /* a day, and some time for the copying */
    BACKUP_OLD = 8 * DAY,
    WAL_LARGE = 256 * 1024 * 1024,
    ROOM_LITTLE = 1024 * 1024 * 1024,
    ROOM_NONE = 100 * 1024 * 1024,
};

struct visit {
    const char *path; /* of the office's file; NULL: it is on a server */
    int bad;
};

static void say(struct visit *visit, enum grade grade, const char *format, ...) __attribute__((format(printf, 3, 4)));

static void say(struct visit *visit, enum grade grade, const char *format, ...)
{
    static const char *const words[] = {"ok   ", "warn ", "bad  "};
    va_list args;
    fputs(words[grade], stdout);
    va_start(args, format);
    vprintf(format, args);
    va_end(args);
    fputs("\n", stdout);
    visit->bad += grade == BAD;
}

static void look_at_file(struct visit *visit)
{
    struct stat info;
    if (stat(visit->path, &info) != 0) {
        say(visit, BAD, _("không có cơ sở dữ liệu ở %s; xem lại --db hoặc biến DONDOC_DB"), visit->path);
        return;
    }
    if (info.st_mode & (S_IRWXG | S_IRWXO))
        say(visit, BAD, _("người khác đọc được %s; chạy: chmod 600 %s"), visit->path, visit->path);
    else
        say(visit, FINE, _("chỉ chủ tệp đọc được %s"), visit->path);
    if (info.st_uid != geteuid())
        say(visit, WATCH, _("%s thuộc người dùng khác; hãy chạy bằng đúng người dùng của máy chủ"), visit->path);
}

static void look_at_room(struct visit *visit)
{
    struct statvfs disk;
    struct arena *arena = arena_create();
    const char *slash = strrchr(visit->path, '/');
    const char *folder = slash ? str_z(arena, str_make(visit->path, (size_t)(slash - visit->path) + 1)) : ".";
    if (statvfs(folder, &disk) == 0) {
        const unsigned long long free_bytes = (unsigned long long)disk.f_bavail * disk.f_frsize;
        const enum grade grade = free_bytes < ROOM_NONE ? BAD : free_bytes < ROOM_LITTLE ? WATCH : FINE;
        say(visit, grade, grade == FINE ? _("ổ đĩa còn trống %llu MB") : _("ổ đĩa chỉ còn trống %llu MB; hãy giải phóng chỗ"),
            free_bytes / 1024 / 1024);
    }
    if (access(folder, W_OK) != 0)
        say(visit, BAD, _("không ghi được vào thư mục %s; cơ sở dữ liệu cần tạo tệp ở đó"), folder);
    arena_destroy(arena);
}

static void look_at_log(struct visit *visit)
{
    char path[4200];
    struct stat info;
    snprintf(path, sizeof path, "%s-wal", visit->path);
    if (stat(path, &info) == 0 && info.st_size > WAL_LARGE)
        say(visit, WATCH, _("%s lớn %lld MB: có chương trình đọc quá lâu; khởi động lại máy chủ thì nó nhỏ lại"), path,
            (long long)info.st_size / 1024 / 1024);
    else
        say(visit, FINE, _("nhật ký ghi trước của cơ sở dữ liệu không lớn"));
}

static void look_at_clock(struct visit *visit, const struct head *last)
{
    const time_t now = time(NULL);
    char day[DATE_TEXT_MAX];
    date_vi(date_of_time((int64_t)now), day);
    if (last && last->at > (int64_t)now + DAY / 24)
        say(visit, BAD, _("đồng hồ máy chậm hơn mục cuối của nhật ký; hãy đặt lại giờ (timedatectl set-ntp true)"));
    else
        say(visit, FINE, _("đồng hồ máy: hôm nay là %s theo giờ Việt Nam"), day);
    if (getenv("DONDOC_TODAY"))
        say(visit, BAD, _("biến DONDOC_TODAY đang thay ngày hôm nay; nó chỉ dành cho thử nghiệm, hãy bỏ đi"));
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

static void look_at_backups(struct visit *visit, const char *path)
{
    if (!path) {
        say(visit, WATCH, _("không biết bản sao lưu ở đâu; thêm --backups THƯ_MỤC, sao lưu bằng: dondoc backup TỆP"));
        return;
    }
    const time_t newest = newest_in(path);
    const long long hours = ((long long)time(NULL) - newest) / 3600;
    if (newest == 0)
        say(visit, BAD, _("không có bản sao lưu nào ở %s; sao lưu bằng: dondoc backup TỆP"), path);
    else if (hours * 3600 <= BACKUP_FRESH)
        say(visit, FINE, _("bản sao lưu mới nhất cách đây %lld giờ"), hours);
    else
        say(visit, hours * 3600 > BACKUP_OLD ? BAD : WATCH,
            _("bản sao lưu mới nhất đã cách đây %lld giờ; hãy xem việc sao lưu hằng ngày còn chạy không"), hours);
}

/* Opens the office; false when that is refused, which is said. */
static bool look_inside(struct visit *visit, const struct call *call, struct head *ret_last, struct err *err)
{
    struct office *office;
    struct work work;
    struct err ignored;
    if (!office_open(opening_address(call), false, &office, err))
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
        say(visit, FINE, _("cơ sở dữ liệu mở được và nguyên vẹn, nhật ký có %lld mục"), (long long)ret_last->entry);
    return ok;
}

static enum exit_code run(const struct call *call)
{
    struct visit visit = {.path = opening_file(opening_address(call))};
    struct head last = {.entry = 0};
    struct err err;
    say(&visit, FINE, "dondoc %s", DONDOC_VERSION);
    if (visit.path) {
        look_at_file(&visit);
        look_at_room(&visit);
        look_at_log(&visit);
    }
    if (!look_inside(&visit, call, &last, &err))
        say(&visit, BAD, "%s", err.text);
    look_at_clock(&visit, last.entry ? &last : NULL);
    look_at_backups(&visit, call->option[DOCTOR_BACKUPS].text);
    return visit.bad ? EXIT_FOUND : EXIT_DONE;
}

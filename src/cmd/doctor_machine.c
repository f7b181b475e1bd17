#include "cmd/confine.h"
#include "cmd/doctor.h"
#include "jail/jail.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <linux/magic.h>
#include <locale.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/timex.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    HOUR = 3600,
    ROOM_LITTLE = 1024 * 1024 * 1024,
    ROOM_NONE = 100 * 1024 * 1024,
};

/* --- room --- */

static void look_at_room(struct doctor *doctor, const char *folder, long long needed)
{
    struct statvfs disk;
    if (statvfs(folder, &disk) != 0) {
        doctor_say(doctor, DOCTOR_BAD, _("không xem được ổ đĩa của %s: %s"), folder, strerror(errno));
        return;
    }
    const long long left = (long long)disk.f_bavail * (long long)disk.f_frsize;
    if (left < ROOM_NONE || left < needed)
        doctor_say(doctor, DOCTOR_BAD, _("ổ đĩa của %s chỉ còn trống %lld MB; hãy giải phóng chỗ"), folder,
                   left / 1024 / 1024);
    else
        doctor_say(doctor, left < ROOM_LITTLE ? DOCTOR_WATCH : DOCTOR_FINE, _("ổ đĩa của %s còn trống %lld MB"), folder,
                   left / 1024 / 1024);
}

static long long size_of(const char *path)
{
    struct stat info;
    return path && stat(path, &info) == 0 ? (long long)info.st_size : 0;
}

/* The engine's log is shared memory between its readers and writers: no other machine sees it. */
static void look_at_kind_of_disk(struct doctor *doctor, const char *folder)
{
    static const long networks[] = {NFS_SUPER_MAGIC, SMB_SUPER_MAGIC,     CIFS_SUPER_MAGIC, SMB2_SUPER_MAGIC,
                                    V9FS_MAGIC,      CEPH_SUPER_MAGIC,    AFS_SUPER_MAGIC,  CODA_SUPER_MAGIC};
    struct statfs disk;
    if (statfs(folder, &disk) != 0)
        return;
    for (size_t i = 0; i < sizeof networks / sizeof *networks; i++) {
        if ((long)disk.f_type == networks[i]) {
            doctor_say(doctor, DOCTOR_BAD,
                       _("%s là thư mục của máy khác qua mạng; SQLite có thể hỏng ở đó, hãy chuyển văn phòng sang ổ đĩa "
                         "của máy này hoặc dùng PostgreSQL"),
                       folder);
            return;
        }
    }
}

void doctor_look_at_disk(struct doctor *doctor)
{
    struct arena *arena = arena_create();
    const char *slash = strrchr(doctor->path, '/');
    const char *folder = slash ? str_z(arena, str_make(doctor->path, (size_t)(slash - doctor->path) + 1)) : ".";
    look_at_room(doctor, folder, size_of(doctor->path));
    look_at_kind_of_disk(doctor, folder);
    if (access(folder, W_OK) != 0)
        doctor_say(doctor, DOCTOR_BAD, _("không ghi được vào thư mục %s; cơ sở dữ liệu cần tạo tệp ở đó"), folder);
    arena_destroy(arena);
}

void doctor_look_at_backup_room(struct doctor *doctor, const char *folder)
{
    struct stat info;
    if (stat(folder, &info) == 0 && S_ISDIR(info.st_mode))
        look_at_room(doctor, folder, size_of(doctor->path));
}

/* --- clock and language --- */

void doctor_look_at_clock(struct doctor *doctor, int64_t last)
{
    const time_t now = time(NULL);
    char day[DATE_TEXT_MAX];
    struct timex clock = {.modes = 0};
    date_vi(date_of_time((int64_t)now), day);
    if (last > (int64_t)now + HOUR)
        doctor_say(doctor, DOCTOR_BAD,
                   _("đồng hồ máy chậm hơn mục cuối của nhật ký; hãy đặt lại giờ (timedatectl set-ntp true)"));
    else
        doctor_say(doctor, DOCTOR_FINE, _("đồng hồ máy: hôm nay là %s theo giờ Việt Nam"), day);
    /* a kernel that does not let us ask keeps another's time */
    if (adjtimex(&clock) == TIME_ERROR && (clock.status & STA_UNSYNC))
        doctor_say(doctor, DOCTOR_WATCH,
                   _("đồng hồ máy không được chỉnh theo mạng; mã của bước hai và ngày hạn dựa vào nó, hãy chạy: "
                     "timedatectl set-ntp true"));
    if (getenv("DONDOC_TODAY"))
        doctor_say(doctor, DOCTOR_BAD,
                   _("biến DONDOC_TODAY đang thay ngày hôm nay; nó chỉ dành cho thử nghiệm, hãy bỏ đi"));
}

/* We print UTF-8 whatever the locale is; a terminal that was told otherwise shows something else. */
void doctor_look_at_language(struct doctor *doctor)
{
    locale_t locale = newlocale(LC_CTYPE_MASK, "", (locale_t)0);
    if (locale == (locale_t)0) {
        doctor_say(doctor, DOCTOR_WATCH,
                   _("máy không có ngôn ngữ mà biến LANG hoặc LC_ALL đặt; hãy chạy: export LC_ALL=C.UTF-8"));
        return;
    }
    const char *codeset = nl_langinfo_l(CODESET, locale);
    if (strcmp(codeset, "UTF-8") == 0)
        doctor_say(doctor, DOCTOR_FINE, _("dòng lệnh dùng UTF-8"));
    else
        doctor_say(doctor, DOCTOR_WATCH,
                   _("dòng lệnh dùng bảng mã %s, chữ Việt có thể hiện sai; hãy chạy: export LC_ALL=C.UTF-8"), codeset);
    freelocale(locale);
}

/* --- fonts --- */

/* Bytes that a program prints, at most; -1 when there is no such program. */
static long count_printed(const char *const *words)
{
    extern char **environ;
    int ends[2], status;
    pid_t child;
    if (pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const int outcome = posix_spawnp(&child, words[0], &actions, NULL, (char *const *)(uintptr_t)words, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    long printed = 0;
    char piece[4096];
    for (ssize_t n; outcome == 0 && (n = read(ends[0], piece, sizeof piece)) != 0;)
        if (n > 0)
            printed += n;
        else if (errno != EINTR)
            break;
    close(ends[0]);
    if (outcome != 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return -1;
    return printed;
}

void doctor_look_at_fonts(struct doctor *doctor)
{
    static const char *const list[] = {"fc-list", ":lang=vi", "family", NULL};
    const long printed = count_printed(list);
    if (printed < 0)
        doctor_say(doctor, DOCTOR_FINE,
                   _("không xem được phông chữ vì không có fc-list (gói fontconfig); chỉ cần khi mở trang trên máy này"));
    else if (printed == 0)
        doctor_say(doctor, DOCTOR_WATCH,
                   _("máy không có phông chữ nào đủ chữ Việt; mở trang trên máy này thì cài gói fonts-noto-core"));
    else
        doctor_say(doctor, DOCTOR_FINE, _("có phông chữ đủ chữ Việt"));
}

/* --- fences --- */

/* The first bytes of a file of /proc; how many. */
static size_t read_start(const char *pid, const char *name, char *out, size_t size)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%.20s/%s", pid, name);
    const int fd = open(path, O_RDONLY | O_CLOEXEC);
    const ssize_t n = fd < 0 ? -1 : read(fd, out, size - 1);
    if (fd >= 0)
        close(fd);
    out[n > 0 ? n : 0] = '\0';
    return n > 0 ? (size_t)n : 0;
}

/* Is this `dondoc serve`, and was it told to keep its rights? The words of its command line end in NUL each. */
static bool is_unfenced_server(const char *pid)
{
    char words[4096];
    const size_t n = read_start(pid, "cmdline", words, sizeof words);
    const char *slash = strrchr(words, '/');
    bool serves = false, unfenced = false;
    if (strcmp(slash ? slash + 1 : words, "dondoc") != 0)
        return false;
    for (size_t i = 0; i < n; i += strlen(words + i) + 1) {
        serves |= strcmp(words + i, "serve") == 0;
        unfenced |= strcmp(words + i, "--no-confine") == 0;
    }
    return serves && unfenced;
}

static void look_at_servers(struct doctor *doctor)
{
    DIR *all = opendir("/proc");
    for (struct dirent *entry; all && (entry = readdir(all));)
        if (entry->d_name[0] >= '1' && entry->d_name[0] <= '9' && is_unfenced_server(entry->d_name))
            doctor_say(doctor, DOCTOR_WATCH,
                       _("máy chủ đang chạy (tiến trình %s) giữ mọi quyền vì có --no-confine; tìm lỗi xong thì bỏ đi rồi "
                         "khởi động lại"),
                       entry->d_name);
    if (all)
        closedir(all);
}

/* A keeper is forked and a cell fenced in, as for any file. */
void doctor_look_at_jail(struct doctor *doctor)
{
    struct jail *jail = jail_create(NULL);
    struct arena *arena = arena_create();
    struct sheet sheet;
    struct err err;
    if (jail_sheet(jail, arena, "doctor.csv", STR("a\n"), 0, &sheet, &err))
        doctor_say(doctor, DOCTOR_FINE, _("tệp gửi đến được đọc trong vùng cách ly"));
    else
        doctor_say(doctor, DOCTOR_BAD, _("vùng cách ly để đọc tệp không hoạt động nên không đọc được tệp nào ngoài tệp chữ; "
                                         "hãy xem giới hạn về tiến trình và bộ nhớ của tài khoản này: ulimit -a"));
    arena_destroy(arena);
    jail_destroy(jail);
}

void doctor_look_at_fences(struct doctor *doctor)
{
    struct confine_fences fences;
    confine_look(&fences);
    if (fences.calls && fences.files)
        doctor_say(doctor, DOCTOR_FINE, _("nhân hệ điều hành có seccomp và Landlock (bản %d)"), fences.files);
    if (!fences.calls)
        doctor_say(doctor, DOCTOR_WATCH,
                   _("nhân hệ điều hành không có seccomp, máy chủ và bộ phận đọc tệp không tự giới hạn được lời gọi hệ thống; hãy dùng nhân "
                     "của Debian và chạy bằng dondoc.service"));
    if (!fences.files)
        doctor_say(doctor, DOCTOR_WATCH,
                   _("nhân hệ điều hành không có Landlock, máy chủ và bộ phận đọc tệp không tự giới hạn được quyền vào tệp; hãy dùng nhân 5.13 "
                     "trở lên và thêm landlock vào tham số lsm= khi khởi động"));
    look_at_servers(doctor);
}

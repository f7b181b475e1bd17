/* dondoc verify: is the office what its journal says, and where not. */
#include "cmd/faults.h"
#include "cmd/opening.h"
#include "cmd/output.h"
#include "office/head.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

enum { VERIFY_DB = OPENING_DB, VERIFY_HEAD, VERIFY_KEY, VERIFY__MAX };

static const struct option options[] = {
    [VERIFY_DB] = OPTION_DB,
    [VERIFY_HEAD] = {.name = "head", .kind = OPTION_TEXT, .argument = N_("TỆP"),
                     .help = N_("dòng đã ký do dondoc head in ra: chứng minh lịch sử đến đó không bị viết lại")},
    [VERIFY_KEY] = {.name = "key", .kind = OPTION_TEXT, .argument = N_("KHÓA_CÔNG_KHAI"),
                    .help = N_("khóa công khai (tệp hoặc cả dòng) của người đã ký")},
};

static enum exit_code run(const struct call *call);

const struct command command_verify = {
    .name = "verify",
    .summary = N_("Kiểm tra văn phòng có đúng như nhật ký không"),
    .usage = N_("[--db ĐỊA_CHỈ] [--head TỆP --key KHÓA_CÔNG_KHAI]"),
    .details = N_("Đi lại cả chuỗi nhật ký, tệp gốc, lời văn, các dòng dữ liệu và chỉ mục tìm kiếm; nói rõ sai ở bảng\n"
                  "nào, dòng nào, cột nào, phải là gì, rồi kiểm tra tiếp đến hết. Mã thoát 1 khi có chỗ sai."),
    OPTIONS(options),
    .least = 0,
    .most = 0,
    .run = run,
};

static bool load_head(const struct call *call, struct arena *arena, struct head *ret_head, struct err *err)
{
    enum { ROOM = 1000 };
    const char *path = call->option[VERIFY_HEAD].text;
    struct key_public key;
    if (!key_read_public(call->option[VERIFY_KEY].text, &key, err))
        return false;
    const int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return ERR(err, ERR_SYSTEM, _("Không mở được %s: %s."), path, output_system(errno));
    char *line = arena_alloc(arena, ROOM);
    const ssize_t n = read(fd, line, ROOM);
    close(fd);
    return head_read(arena, str_make(line, n > 0 ? (size_t)n : 0), &key, ret_head, err);
}

/* The signed head, when one is given, against the journal; *findings grows by what differs. */
static bool check_head(const struct call *call, struct office *office, int64_t *findings, struct err *err)
{
    if (!call->option[VERIFY_HEAD].given)
        return true;
    struct arena *arena = arena_create();
    struct head head;
    struct work work;
    bool same = true;
    bool ok = load_head(call, arena, &head, err) && opening_work(office, STORE_READ, arena, &work, err);
    if (ok) {
        ok = head_check(&work, &head, faults_print, NULL, &same, err);
        struct err ignored;
        ok = work_end(&work, false, ok ? err : &ignored) && ok;
    }
    if (ok && same)
        printf(_("Lịch sử đến mục %lld đúng như đã ký.\n"), (long long)head.entry);
    *findings += !same;
    arena_destroy(arena);
    return ok;
}

static enum exit_code run(const struct call *call)
{
    struct office *office;
    struct verify_tally tally;
    struct err err;
    if (call->option[VERIFY_HEAD].given != call->option[VERIFY_KEY].given) {
        output_complain(_("--head và --key phải đi với nhau."));
        return EXIT_USAGE;
    }
    if (!opening_office(call, false, &office))
        return EXIT_REFUSED;
    const bool ok = verify_office(office, faults_print, NULL, &tally, &err) &&
                    check_head(call, office, &tally.findings, &err);
    office_close(office);
    if (!ok) {
        output_complain("%s", err.text);
        return EXIT_REFUSED;
    }
    printf(_("Đã kiểm tra %lld mục nhật ký, %lld tệp, %lld dòng dữ liệu: "), (long long)tally.entries,
           (long long)tally.files, (long long)tally.rows);
    if (tally.findings)
        printf(_("%lld chỗ sai.\n"), (long long)tally.findings);
    else
        puts(_("không có chỗ nào sai."));
    return tally.findings ? EXIT_FOUND : EXIT_DONE;
}

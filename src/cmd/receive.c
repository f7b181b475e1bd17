/* dondoc receive: mails, and files that somebody put into a folder, come into the register as incoming papers. */
#include "cmd/drop_folder.h"
#include "cmd/imap.h"
#include "cmd/mail_take.h"
#include "cmd/opening.h"
#include "cmd/output.h"
#include "reader/mail_read.h"
#include "reader/reader.h"

#include <errno.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { RECEIVE_DB = OPENING_DB, RECEIVE_FOLDER, RECEIVE_IMAP, RECEIVE_LOGIN, RECEIVE_CA };

static const struct option options[] = {
    [RECEIVE_DB] = OPTION_DB,
    [RECEIVE_FOLDER] = {.name = "folder", .kind = OPTION_TEXT, .argument = N_("THƯ_MỤC"),
                        .help = N_("nhận thư (.eml) và văn bản trong thư mục này, hoặc trong một Maildir")},
    [RECEIVE_IMAP] = {.name = "imap", .kind = OPTION_TEXT, .argument = N_("HỘP_THƯ"),
                      .help = N_("nhận thư chưa đọc trong hộp thư: imaps://mail.coquan.example/INBOX")},
    [RECEIVE_LOGIN] = {.name = "login", .kind = OPTION_TEXT, .argument = N_("TỆP"),
                       .help = N_("tệp hai dòng, tên và mật khẩu để đăng nhập hộp thư")},
    [RECEIVE_CA] = {.name = "ca", .kind = OPTION_TEXT, .argument = N_("TỆP"),
                    .help = N_("chứng thư ký chứng thư của máy chủ thư; mặc định: những chứng thư máy này tin")},
};

static enum exit_code run(const struct call *call);

const struct command command_receive = {
    .name = "receive",
    .summary = N_("Nhận văn bản gửi đến qua thư điện tử vào sổ"),
    .usage = N_("[--db ĐỊA_CHỈ] [--folder THƯ_MỤC | --imap HỘP_THƯ [--login TỆP] [--ca TỆP] | THƯ…]"),
    .details = N_("Không có gì kèm theo thì đọc một bức thư từ đầu vào chuẩn, để máy chủ thư nào cũng chuyển thẳng vào được.\n"
                  "Mỗi tệp đính kèm đọc được vào sổ văn bản đến, kèm người gửi và lúc nhận; văn bản viện dẫn việc đã giao\n"
                  "được đề xuất làm kết quả của việc đó, chờ người xác nhận. Trong thư mục, tệp đã nhận chuyển vào da-nhan,\n"
                  "tệp bị từ chối chuyển vào tu-choi kèm lý do. Trong hộp thư, thư đã nhận được đánh dấu là đã đọc."),
    OPTIONS(options),
    .least = 0,
    .most = OPERANDS_ANY,
    .run = run,
};

struct tally {
    size_t added, held, refused;
    bool away;
};

/* True when what was in it is in the register; the rest is said. */
static bool note(struct tally *tally, const char *name, const struct taken *taken)
{
    tally->added += taken->added;
    tally->held += taken->held;
    tally->refused += taken->refused;
    tally->away |= taken->away;
    if (!str_empty(taken->why))
        output_complain("%s: %.*s", name, (int)(taken->why.n - 1), taken->why.p);
    return taken->added + taken->held > 0;
}

static int64_t now_seconds(void)
{
    return (int64_t)time(NULL);
}

/* --- a mail at a time --- */

/* All of standard input, up to one byte more than a mail may have. */
static struct str read_input(struct arena *arena)
{
    struct buf in = {0};
    ssize_t got = 1;
    while (got > 0 && in.n <= MAIL_SIZE_MAX) {
        buf_reserve(&in, 64 * 1024);
        got = read(STDIN_FILENO, in.p + in.n, 64 * 1024);
        if (got < 0 && errno == EINTR)
            got = 1;
        else if (got > 0)
            in.n += (size_t)got;
    }
    const struct str bytes = str_copy(arena, in.n ? buf_view(&in) : STR(""));
    buf_free(&in);
    return bytes;
}

static void receive_input(struct jail *jail, struct office *office, struct tally *tally)
{
    struct arena *arena = arena_create();
    const char *name = _("bức thư");
    const struct taken taken = mail_take(jail, office, arena, name, read_input(arena), now_seconds());
    note(tally, name, &taken);
    arena_destroy(arena);
}

static void receive_files(const struct call *call, struct jail *jail, struct office *office, struct tally *tally)
{
    struct arena *arena = arena_create();
    for (size_t i = 0; i < call->n_operands && !tally->away; i++) {
        struct str bytes;
        struct err err;
        arena_reset(arena);
        if (!opening_load(arena, call->operands[i], MAIL_SIZE_MAX, &bytes, &err)) {
            output_refusal(call->operands[i], &err);
            tally->refused++;
            continue;
        }
        const struct taken taken = mail_take(jail, office, arena, call->operands[i], bytes, now_seconds());
        note(tally, call->operands[i], &taken);
    }
    arena_destroy(arena);
}

/* --- a folder --- */

static void receive_one(struct jail *jail, struct office *office, struct arena *arena, const struct drop_folder *folder,
                        const struct drop_file *file, struct tally *tally)
{
    struct str bytes;
    struct err err;
    const int64_t most = file->mail ? (int64_t)MAIL_SIZE_MAX : (int64_t)READER_FILE_MAX;
    struct taken taken = {.refused = 1};
    if (!opening_load(arena, file->path, most, &bytes, &err))
        taken.why = str_printf(arena, "%s\n", err.text);
    else if (file->mail)
        taken = mail_take(jail, office, arena, file->name, bytes, file->came ? file->came : now_seconds());
    else
        taken = paper_take(jail, office, arena, file->name, bytes);
    const bool kept = note(tally, file->name, &taken);
    if (!taken.away && !drop_folder_move(arena, folder, file, kept, taken.why, &err)) {
        output_refusal(file->path, &err);
        tally->refused++;
    }
}

static bool receive_folder(const struct call *call, struct jail *jail, struct office *office, struct tally *tally,
                           struct err *err)
{
    struct arena *all = arena_create(), *arena = arena_create();
    struct drop_folder folder;
    const bool ok = drop_folder_look(all, call->option[RECEIVE_FOLDER].text, now_seconds(), &folder, err);
    for (size_t i = 0; ok && i < folder.n && !tally->away; i++) {
        arena_reset(arena);
        receive_one(jail, office, arena, &folder, &folder.files[i], tally);
    }
    arena_destroy(arena);
    arena_destroy(all);
    return ok;
}

/* --- a mailbox --- */

static bool receive_number(struct jail *jail, struct office *office, struct imap *imap, struct arena *arena,
                           uint32_t number, struct tally *tally, struct err *err)
{
    struct str bytes;
    int64_t at;
    const char *name = str_printf(arena, _("thư số %u"), number).p;
    struct taken taken = {.refused = 1};
    if (!imap_fetch(imap, arena, number, MAIL_SIZE_MAX, &bytes, &at, err)) {
        if (err->code != ERR_LIMIT)
            return false;
        taken.why = str_printf(arena, "%s\n", err->text);
    } else if (!bytes.p) {
        return true;
    } else {
        const int64_t now = now_seconds();
        taken = mail_take(jail, office, arena, name, bytes, at > 0 && at < now ? at : now);
    }
    const bool kept = note(tally, name, &taken);
    return taken.away || imap_mark(imap, number, kept, err);
}

static bool receive_imap(const struct call *call, struct jail *jail, struct office *office, struct tally *tally,
                         struct err *err)
{
    char room[MAIL_LOGIN_ROOM];
    struct mail_server server = {.url = call->option[RECEIVE_IMAP].text, .ca = call->option[RECEIVE_CA].text};
    struct imap *imap = NULL;
    struct arena *all = arena_create(), *arena = arena_create();
    uint32_t *numbers;
    size_t n = 0;
    bool ok = (!call->option[RECEIVE_LOGIN].given ||
               mail_server_login(call->option[RECEIVE_LOGIN].text, room, &server, err)) &&
              imap_open(&server, &imap, err) && imap_waiting(imap, all, &numbers, &n, err);
    for (size_t i = 0; ok && i < n && !tally->away; i++) {
        arena_reset(arena);
        ok = receive_number(jail, office, imap, arena, numbers[i], tally, err);
    }
    imap_close(imap);
    arena_destroy(arena);
    arena_destroy(all);
    return ok;
}

/* --- the command --- */

static bool receive(const struct call *call, struct jail *jail, struct office *office, struct tally *tally,
                    struct err *err)
{
    if (call->option[RECEIVE_IMAP].given)
        return receive_imap(call, jail, office, tally, err);
    if (call->option[RECEIVE_FOLDER].given)
        return receive_folder(call, jail, office, tally, err);
    if (call->n_operands)
        receive_files(call, jail, office, tally);
    else
        receive_input(jail, office, tally);
    return true;
}

static enum exit_code run(const struct call *call)
{
    const int ways = call->option[RECEIVE_IMAP].given + call->option[RECEIVE_FOLDER].given + (call->n_operands > 0);
    struct tally tally = {0};
    struct office *office;
    struct err err;
    if (ways > 1) {
        output_complain(_("Mỗi lần chỉ nhận từ một nơi: --folder, --imap, hoặc các tệp thư."));
        return EXIT_USAGE;
    }
    struct jail *jail = jail_create(&(struct jail_options){.begin = JAIL_NOW});
    if (!opening_office(call, false, &office)) {
        jail_destroy(jail);
        return EXIT_REFUSED;
    }
    const bool ok = receive(call, jail, office, &tally, &err);
    office_close(office);
    jail_destroy(jail);
    if (!ok)
        output_complain("%s", err.text);
    printf(_("Nhận mới: %zu. Đã có từ trước: %zu. Từ chối: %zu.\n"), tally.added, tally.held, tally.refused);
    if (tally.away)
        output_complain(_("Cơ sở dữ liệu chưa ghi được; những thư còn lại chờ lần chạy sau."));
    if (!ok && err.code == ERR_USAGE)
        return EXIT_USAGE;
    return ok && tally.refused == 0 && !tally.away ? EXIT_DONE : EXIT_REFUSED;
}

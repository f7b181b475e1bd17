/* dondoc remind: puts what the day asks for into digests, and sends what waits. For a timer; pages need not be open. */
#include "cmd/opening.h"
#include "cmd/output.h"
#include "cmd/smtp.h"
#include "office/once.h"
#include "office/remind.h"
#include "web/digest.h"
#include "writer/mail.h"

#include <stdlib.h>

enum { REMIND_DB = OPENING_DB, REMIND_SMTP, REMIND_FROM, REMIND_LOGIN, REMIND_CA, REMIND_SITE, REMIND_DRY };

static const struct option options[] = {
    [REMIND_DB] = OPTION_DB,
    [REMIND_SMTP] = {.name = "smtp", .kind = OPTION_TEXT, .argument = N_("MÁY_CHỦ"),
                     .help = N_("máy chủ gửi thư: smtp://mail.coquan.example:587 (mã hóa bằng STARTTLS) hoặc smtps://…")},
    [REMIND_FROM] = {.name = "from", .kind = OPTION_TEXT, .argument = N_("ĐỊA_CHỈ_THƯ"),
                     .help = N_("địa chỉ đứng tên gửi")},
    [REMIND_LOGIN] = {.name = "login", .kind = OPTION_TEXT, .argument = N_("TỆP"),
                      .help = N_("tệp hai dòng, tên và mật khẩu để đăng nhập máy chủ thư; không có thì không đăng nhập")},
    [REMIND_CA] = {.name = "ca", .kind = OPTION_TEXT, .argument = N_("TỆP"),
                   .help = N_("chứng thư ký chứng thư của máy chủ thư; mặc định: những chứng thư máy này tin")},
    [REMIND_SITE] = {.name = "site", .kind = OPTION_TEXT, .argument = N_("ĐỊA_CHỈ_WEB"),
                     .help = N_("nơi mở các trang, để mỗi việc trong thư có đường dẫn: https://dondoc.coquan.example")},
    [REMIND_DRY] = {.name = "dry-run", .kind = OPTION_FLAG,
                    .help = N_("chỉ in ra những thư sẽ gửi hôm nay, không ghi gì và không gửi gì")},
};

static enum exit_code run(const struct call *call);

const struct command command_remind = {
    .name = "remind",
    .summary = N_("Gửi thư nhắc việc đến hạn, quá hạn"),
    .usage = N_("[--db ĐỊA_CHỈ] --smtp MÁY_CHỦ --from ĐỊA_CHỈ_THƯ [--login TỆP] [--ca TỆP] [--site ĐỊA_CHỈ_WEB] | --dry-run"),
    .details = N_("Nhắc trước hạn 7, 3 và 1 ngày; mỗi ngày nhắc việc quá hạn; nhắc việc bị trả lại, việc giao 3 ngày chưa ai\n"
                  "nhận; thứ Hai nhắc cả tuần. Quá hạn 3 ngày báo cấp trên, 10 ngày báo lãnh đạo. Mỗi người mỗi ngày nhiều nhất\n"
                  "một thư. Máy chủ thư hỏng thì thư chờ đến lần chạy sau. Địa chỉ thư: dondoc user mail."),
    OPTIONS(options),
    .least = 0,
    .most = 0,
    .run = run,
};

/* --- works, tried again when the server of the database was lost on the way --- */

typedef bool work_step(struct work *work, void *context, struct err *err);

static bool in_work(struct office *office, bool commit, struct arena *arena, work_step *step, void *context, struct err *err)
{
    struct work_tries tries = {0};
    for (;;) {
        struct work work;
        struct err ignored;
        bool ok = opening_work(office, STORE_WRITE, arena, &work, err);
        if (ok) {
            ok = step(&work, context, err);
            ok = work_end(&work, ok && commit, ok ? err : &ignored) && ok;
        }
        if (ok || !work_again(&tries, err))
            return ok;
    }
}

/* --- the scan --- */

static void say_tally(const struct remind_tally *tally)
{
    printf(_("Hôm nay nhắc thêm %lld lượt trong %lld thư.\n"), (long long)tally->reminders, (long long)tally->mails);
    if (tally->unreachable == 0)
        return;
    printf(_("%lld đơn vị có việc phải nhắc nhưng chưa ai có địa chỉ thư:\n"), (long long)tally->unreachable);
    for (size_t i = 0; i < tally->n_names; i++) {
        fputs("  ", stdout);
        output_safe(stdout, tally->names[i]);
        fputs("\n", stdout);
    }
    if ((int64_t)tally->n_names < tally->unreachable)
        puts("  …");
}

static bool scan(struct work *work, void *context, struct err *err)
{
    return remind_scan(work, context, err);
}

/* --- one letter after the other --- */

struct sending {
    struct smtp *smtp;
    struct str from, site;
    struct remind_mail mail;
    struct date today;
    int64_t now;
    enum smtp_answer answer;
    struct err why;
    int64_t sent, refused;
};

static bool take_next(struct work *work, void *context, struct err *err)
{
    struct sending *sending = context;
    sending->today = work->today;
    sending->now = work->now;
    return remind_next(work, &sending->mail, err);
}

static bool note_outcome(struct work *work, void *context, struct err *err)
{
    const struct sending *sending = context;
    if (sending->answer == SMTP_TAKEN)
        return remind_sent(work, sending->mail.id, err);
    return remind_refused(work, sending->mail.id, sending->answer == SMTP_REFUSED, str_from(sending->why.text), err);
}

static void send_one(struct sending *sending, struct arena *arena)
{
    const struct remind_mail *mail = &sending->mail;
    const struct digest digest = digest_write(arena, mail, sending->today, sending->site);
    char day[DATE_TEXT_MAX];
    const struct mail letter = {
        .from_name = STR("Đôn Đốc"),
        .from = sending->from,
        .to_name = mail->name,
        .to = mail->address,
        .subject = digest.subject,
        .id = str_printf(arena, "nhac-viec.%s.%lld", date_iso(sending->today, day), (long long)mail->id),
        .now = sending->now,
        .text = digest.text,
        .html = digest.html,
    };
    sending->answer = smtp_send(sending->smtp, sending->from, mail->address, mail_render(arena, &letter), &sending->why);
}

/* Until nothing waits, or the server is away: then the others need not try. */
static bool send_all(struct office *office, struct sending *sending, struct err *err)
{
    struct arena *arena = arena_create();
    bool ok;
    do {
        arena_reset(arena);
        sending->answer = SMTP_TAKEN;
        ok = in_work(office, true, arena, take_next, sending, err);
        if (!ok || sending->mail.id == 0)
            break;
        send_one(sending, arena);
        if (sending->answer != SMTP_TAKEN)
            output_refusal(str_z(arena, sending->mail.address), &sending->why);
        sending->sent += sending->answer == SMTP_TAKEN;
        sending->refused += sending->answer != SMTP_TAKEN;
        ok = in_work(office, true, arena, note_outcome, sending, err);
    } while (ok && sending->answer != SMTP_AWAY);
    arena_destroy(arena);
    return ok;
}

static bool count_waiting(struct work *work, void *context, struct err *err)
{
    return remind_waiting(work, context, err);
}

/* --- a look first --- */

static bool show_one(const struct remind_mail *mail, struct date today, struct arena *arena, struct str site)
{
    const struct digest digest = digest_write(arena, mail, today, site);
    printf(_("--- Gửi %.*s\n"), STR_ARG(mail->address));
    output_safe(stdout, digest.subject);
    fputs("\n\n", stdout);
    fwrite(digest.text.p, 1, digest.text.n, stdout);
    return !output_lost();
}

/* The same as a run does, in one work that leaves no trace. */
static bool show(struct work *work, void *context, struct err *err)
{
    const struct str *site = context;
    struct remind_tally tally;
    struct remind_mail mail;
    if (!remind_scan(work, &tally, err))
        return false;
    say_tally(&tally);
    for (;;) {
        if (!remind_next(work, &mail, err))
            return false;
        if (mail.id == 0 || !show_one(&mail, work->today, work->arena, *site))
            return true;
    }
}

/* --- the command --- */

static bool is_from(const char *address)
{
    const char *at = strchr(address, '@');
    return at && at != address && at[1] && !strpbrk(address, " <>\r\n\t,;\"") && !strchr(at + 1, '@');
}

static enum exit_code look_first(const struct call *call, struct office *office)
{
    struct arena *arena = arena_create();
    struct str site = str_from(call->option[REMIND_SITE].text);
    struct err err;
    const bool ok = in_work(office, false, arena, show, &site, &err);
    if (!ok)
        output_complain("%s", err.text);
    arena_destroy(arena);
    return ok ? EXIT_DONE : EXIT_REFUSED;
}

static enum exit_code scan_and_send(struct office *office, struct sending *sending)
{
    struct arena *arena = arena_create();
    struct remind_tally tally;
    struct err err;
    int64_t waiting = 0;
    bool ok = in_work(office, true, arena, scan, &tally, &err);
    if (ok) {
        say_tally(&tally);
        ok = send_all(office, sending, &err) && in_work(office, false, arena, count_waiting, &waiting, &err);
        printf(_("Đã gửi %lld thư.\n"), (long long)sending->sent);
        if (waiting)
            printf(_("%lld thư còn chờ; lần chạy sau gửi tiếp.\n"), (long long)waiting);
    }
    if (!ok)
        output_complain("%s", err.text);
    arena_destroy(arena);
    return ok && sending->refused == 0 ? EXIT_DONE : EXIT_REFUSED;
}

static enum exit_code run_sending(const struct call *call)
{
    char room[MAIL_LOGIN_ROOM];
    struct mail_server server = {.url = call->option[REMIND_SMTP].text, .ca = call->option[REMIND_CA].text};
    struct sending sending = {.from = str_from(call->option[REMIND_FROM].text),
                              .site = str_from(call->option[REMIND_SITE].text)};
    struct office *office;
    struct err err;
    if ((call->option[REMIND_LOGIN].given && !mail_server_login(call->option[REMIND_LOGIN].text, room, &server, &err)) ||
        !smtp_open(&server, &sending.smtp, &err)) {
        output_complain("%s", err.text);
        return err.code == ERR_USAGE ? EXIT_USAGE : EXIT_REFUSED;
    }
    enum exit_code code = EXIT_REFUSED;
    if (opening_office(call, false, &office)) {
        code = scan_and_send(office, &sending);
        office_close(office);
    }
    smtp_close(sending.smtp);
    return code;
}

static enum exit_code run(const struct call *call)
{
    struct office *office;
    if (call->option[REMIND_DRY].given) {
        if (!opening_office(call, false, &office))
            return EXIT_REFUSED;
        const enum exit_code code = look_first(call, office);
        office_close(office);
        return code;
    }
    if (!call->option[REMIND_SMTP].given || !call->option[REMIND_FROM].given) {
        output_complain(_("Chưa biết gửi qua đâu. Hãy cho --smtp và --from, hoặc xem trước bằng --dry-run."));
        return EXIT_USAGE;
    }
    if (!is_from(call->option[REMIND_FROM].text)) {
        output_complain(_("“%s” không phải địa chỉ thư."), call->option[REMIND_FROM].text);
        return EXIT_USAGE;
    }
    return run_sending(call);
}

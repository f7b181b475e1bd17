#include "cmd/mail_take.h"

#include "cmd/intake.h"
#include "cmd/opening.h"
#include "cmd/output.h"
#include "office/arrival.h"
#include "office/assignment.h"
#include "office/document.h"
#include "office/once.h"
#include "office/response.h"
#include "reader/mail_read.h"

struct take {
    struct jail *jail;
    struct office *office;
    struct arena *arena;
    const struct arrival *arrival; /* NULL: it came by no mail */
    struct taken taken;
    struct buf why;
};

/* --- what is said --- */

static void say_refused(struct take *take, struct str name, const char *why)
{
    const struct str safe = output_safe_copy(take->arena, name);
    if (str_find(str_from(why), safe) == STR_NOWHERE)
        buf_printf(&take->why, "%.*s: ", STR_ARG(safe));
    buf_printf(&take->why, "%s\n", why);
    take->taken.refused++;
}

/* One thing that a new paper is proposed for. */
static bool add_proposal(struct work *work, const struct response *response, struct buf *said, struct err *err)
{
    struct assignment row;
    bool known = false;
    if (!assignment_get(work, response->assignment, &row, err) ||
        (row.org && !arrival_is_from(work, response->document, row.org, &known, err)))
        return false;
    const struct str who = output_safe_copy(work->arena, assignment_who(&row));
    buf_printf(said, _("  có thể là kết quả việc số %lld của %.*s"), (long long)row.id, STR_ARG(who));
    buf_puts(said, known ? _(", địa chỉ thư đúng của đơn vị này; chờ người xác nhận.\n")
                         : _("; chưa rõ địa chỉ thư, chờ người xác nhận.\n"));
    return true;
}

static bool add_proposals(struct work *work, int64_t document, struct buf *said, struct err *err)
{
    struct response *responses;
    size_t n;
    if (!response_of_document(work, document, &responses, &n, err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!add_proposal(work, &responses[i], said, err))
            return false;
    return true;
}

/* --- one paper --- */

struct registering {
    const char *file;
    struct intake intake;
    const struct arrival *arrival;
    int64_t id;
    bool duplicate;
    struct buf said;
};

static bool register_paper(struct work *work, struct registering *r, struct err *err)
{
    const struct source *source = r->intake.source;
    const struct paper *paper = r->intake.paper;
    if (!(r->arrival ? arrival_register(work, r->file, source, paper, r->arrival, &r->id, &r->duplicate, err)
                     : document_register(work, r->file, source, paper, &r->id, &r->duplicate, err)))
        return false;
    r->said.n = 0;
    return r->duplicate || add_proposals(work, r->id, &r->said, err);
}

static bool try_once(struct take *take, struct registering *r, struct err *err)
{
    struct work work;
    struct err ignored;
    if (!opening_work(take->office, STORE_WRITE, take->arena, &work, err))
        return false;
    const bool ok = register_paper(&work, r, err);
    return work_end(&work, ok && !r->duplicate, ok ? err : &ignored) && ok;
}

static bool register_surely(struct take *take, struct registering *r, struct err *err)
{
    struct work_tries tries = {0};
    while (!try_once(take, r, err))
        if (!work_again(&tries, err))
            return false;
    return true;
}

static void take_paper(struct take *take, struct str name, struct str bytes)
{
    const struct str safe = output_safe_copy(take->arena, name);
    struct registering r = {.file = safe.p, .arrival = take->arrival};
    struct err err;
    if (!intake_bytes(take->jail, take->arena, safe.p, bytes, &r.intake, &err) ||
        !paper_refuse_unfit(r.intake.paper, safe.p, &err)) {
        say_refused(take, name, err.text);
        return;
    }
    if (!register_surely(take, &r, &err)) {
        /* what a database refuses with one paper (a full disk) it refuses with all */
        take->taken.away = err.code == ERR_STORE || err.code == ERR_AGAIN;
        say_refused(take, name, err.text);
    } else if (r.duplicate) {
        take->taken.held++;
    } else {
        take->taken.added++;
        printf(_("nhận mới, văn bản %lld: %s\n"), (long long)r.id, safe.p);
        fwrite(r.said.p ? r.said.p : "", 1, r.said.n, stdout);
    }
    buf_free(&r.said);
}

static struct taken finish(struct take *take)
{
    take->taken.why = str_copy(take->arena, take->why.n ? buf_view(&take->why) : STR(""));
    buf_free(&take->why);
    return take->taken;
}

struct taken paper_take(struct jail *jail, struct office *office, struct arena *arena, const char *name,
                        struct str bytes)
{
    struct take take = {.jail = jail, .office = office, .arena = arena};
    take_paper(&take, str_from(name), bytes);
    return finish(&take);
}

/* --- a mail --- */

/* What programs hang on a mail for each other. */
static bool is_for_programs(const struct mail_file *file)
{
    static const char *const types[] = {"application/pgp-signature", "application/pkcs7-signature",
                                        "application/x-pkcs7-signature", "text/calendar", "text/vcard", "text/x-vcard"};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (str_eq(file->type, str_from(types[i])))
            return true;
    return file->shown;
}

static void take_files(struct take *take, const struct mail_read *mail)
{
    size_t files = 0;
    for (size_t i = 0; i < mail->n_files && !take->taken.away; i++) {
        const struct mail_file *file = &mail->files[i];
        if (is_for_programs(file))
            continue;
        files++;
        take_paper(take, str_empty(file->name) ? str_printf(take->arena, _("tệp thứ %zu"), i + 1) : file->name,
                   file->bytes);
    }
    if (mail->left_out)
        say_refused(take, STR(""),
                    str_printf(take->arena, _("Thư còn %zu phần lồng quá sâu hoặc quá nhiều nên không mở."),
                               mail->left_out).p);
    if (files == 0)
        say_refused(take, STR(""), _("Thư không có tệp đính kèm nào để vào sổ."));
}

struct taken mail_take(struct jail *jail, struct office *office, struct arena *arena, const char *name,
                       struct str bytes, int64_t at)
{
    struct take take = {.jail = jail, .office = office, .arena = arena};
    struct mail_read mail;
    struct err err;
    if (!jail_mail(jail, arena, name, bytes, &mail, &err)) {
        say_refused(&take, str_from(name), err.text);
        return finish(&take);
    }
    const struct arrival arrival = {
        .at = at, .address = mail.from, .name = mail.from_name, .subject = mail.subject, .message = mail.id};
    take.arrival = &arrival;
    take_files(&take, &mail);
    return finish(&take);
}

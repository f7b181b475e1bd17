/*
 * dondoc import: papers from files and folders into the register.
 *
 * Each paper is read first and then registered in one transaction of its own, and the same bytes are recognised by
 * their hash. So whatever stops a run (a crash, a full disk, Ctrl-C), the same command again ends with each paper
 * exactly once. A file that is refused is named with its reason and does not stop the rest.
 */
#include "cmd/intake.h"
#include "cmd/opening.h"
#include "cmd/output.h"
#include "cmd/progress.h"
#include "cmd/walk.h"
#include "office/document.h"
#include "office/once.h"

enum { IMPORT_DB = OPENING_DB, IMPORT_VERBOSE, IMPORT__MAX };

static const struct option options[] = {
    [IMPORT_DB] = OPTION_DB,
    [IMPORT_VERBOSE] = {.name = "verbose", .help = N_("in mỗi văn bản một dòng: nhận mới hay đã có")},
};

static enum exit_code run(const struct call *call);

const struct command command_import = {
    .name = "import",
    .summary = N_("Nhận văn bản từ tệp và thư mục vào sổ"),
    .usage = N_("[--db ĐỊA_CHỈ] [--verbose] TỆP_HOẶC_THƯ_MỤC…"),
    .details = N_("Nhận tệp .docx, .html, .txt, .md; tệp .doc, .odt, .rtf, .pdf và ảnh quét thì cần chương trình mà dondoc\n"
                  "doctor nêu tên. Thư mục được đọc cả các thư mục con, theo thứ tự tên. Văn bản đã có\n"
                  "được nhận ra theo nội dung và không ghi lần nữa, nên chạy lại lệnh lúc nào cũng được. Tệp bị từ\n"
                  "chối được báo tên và lý do, các tệp khác vẫn được nhận. Văn phòng chưa có thì được tạo mới."),
    OPTIONS(options),
    .least = 1,
    .most = OPERANDS_ANY,
    .run = run,
};

struct tally {
    size_t added, held, refused, left;
};

struct outcome {
    int64_t id;
    bool duplicate;
    struct intake intake;
};

/* Registers what was read; a refusal leaves no trace of it. */
static bool keep(struct office *office, struct arena *arena, const char *path, struct outcome *outcome, struct err *err)
{
    struct work work;
    struct err ignored;
    if (!opening_work(office, STORE_WRITE, arena, &work, err))
        return false;
    const struct str name = output_safe_copy(arena, str_from(output_base_name(path)));
    const bool ok = document_register(&work, name.p, outcome->intake.source, outcome->intake.paper, &outcome->id,
                                      &outcome->duplicate, err);
    return work_end(&work, ok && !outcome->duplicate, ok ? err : &ignored) && ok;
}

static bool keep_surely(struct office *office, struct arena *arena, const char *path, struct outcome *outcome,
                        struct err *err)
{
    struct work_tries tries = {0};
    while (!keep(office, arena, path, outcome, err))
        if (!work_again(&tries, err))
            return false;
    return true;
}

static bool import_one(struct jail *jail, struct office *office, struct arena *arena, const struct walk_item *item,
                       struct outcome *outcome, struct err *err)
{
    if (item->refused)
        return ERR(err, ERR_SYSTEM, "%s: %s", item->path, item->refused);
    return intake_file(jail, arena, item->path, INTAKE_WHOLE, &outcome->intake, err) &&
           paper_refuse_unfit(outcome->intake.paper, item->path, err) &&
           keep_surely(office, arena, item->path, outcome, err);
}

static void say_outcome(const struct call *call, const char *path, const struct outcome *outcome,
                        struct progress *progress)
{
    if (call->option[IMPORT_VERBOSE].given) {
        progress_clear(progress);
        printf(outcome->duplicate ? _("đã có, văn bản %lld: ") : _("nhận mới, văn bản %lld: "), (long long)outcome->id);
        output_safe(stdout, str_from(path));
        fputs("\n", stdout);
    }
    if (!outcome->duplicate && !intake_headed(outcome->intake.paper)) {
        progress_clear(progress);
        intake_mention(path);
    }
}

static void import_all(const struct call *call, struct jail *jail, struct office *office, const struct walk *walk,
                       struct tally *tally)
{
    const struct opening_files ours = opening_files(call);
    struct progress progress = progress_start(walk->n);
    struct arena *arena = arena_create();
    for (size_t i = 0; i < walk->n && tally->left == 0; i++) {
        if (opening_is_ours(&ours, walk->v[i].path))
            continue;
        struct outcome outcome = {0};
        struct err err;
        arena_reset(arena);
        progress_step(&progress, walk->v[i].path);
        if (import_one(jail, office, arena, &walk->v[i], &outcome, &err)) {
            tally->added += !outcome.duplicate;
            tally->held += outcome.duplicate;
            say_outcome(call, walk->v[i].path, &outcome, &progress);
        } else {
            tally->refused++;
            progress_clear(&progress);
            output_refusal(walk->v[i].path, &err);
            /* what a database refuses with one paper (a full disk) it refuses with all */
            if (err.code == ERR_STORE || err.code == ERR_AGAIN)
                tally->left = walk->n - i - 1;
        }
    }
    arena_destroy(arena);
    progress_clear(&progress);
}

static enum exit_code run(const struct call *call)
{
    struct arena *arena = arena_create();
    struct walk walk = {0};
    struct tally tally = {0};
    struct office *office = NULL;
    struct jail *jail = jail_create(&(struct jail_options){.begin = JAIL_NOW});
    struct err err;
    enum exit_code code = EXIT_REFUSED;

    for (size_t i = 0; i < call->n_operands; i++) {
        if (!walk_path(arena, call->operands[i], &walk, &err)) {
            output_refusal(call->operands[i], &err);
            goto out;
        }
    }
    if (walk.n == 0) {
        output_complain(_("Không thấy tệp nào để nhận ở đó."));
        goto out;
    }
    if (!opening_office(call, true, &office))
        goto out;
    import_all(call, jail, office, &walk, &tally);
    printf(_("Nhận mới: %zu. Đã có từ trước: %zu. Từ chối: %zu.\n"), tally.added, tally.held, tally.refused);
    if (tally.left)
        printf(_("Dừng sớm, còn %zu tệp chưa xét. Xử lý nguyên nhân rồi chạy lại lệnh này.\n"), tally.left);
    code = tally.refused ? EXIT_REFUSED : EXIT_DONE;
out:
    office_close(office);
    jail_destroy(jail);
    arena_destroy(arena);
    return code;
}

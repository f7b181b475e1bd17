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
    .details = N_("Nhận tệp .docx, .txt, .md; thư mục được đọc cả các thư mục con, theo thứ tự tên. Văn bản đã có được\n"
                  "nhận ra theo nội dung và không ghi lần nữa, nên chạy lại lệnh lúc nào cũng được. Tệp bị từ chối được\n"
                  "báo tên và lý do, các tệp khác vẫn được nhận. Văn phòng chưa có thì được tạo mới."),
    OPTIONS(options),
    .least = 1,
    .most = OPERANDS_ANY,
    .run = run,
};

struct tally {
    size_t added, held, refused;
};

/* Registers what was read; a refusal leaves no trace of it. */
static bool keep(struct office *office, struct arena *arena, const char *path, const struct intake *intake,
                 int64_t *ret_id, bool *ret_duplicate, struct err *err)
{
    struct work work;
    struct err ignored;
    if (!opening_work(office, STORE_WRITE, arena, &work, err))
        return false;
    const bool ok = document_register(&work, output_base_name(path), &intake->source, intake->paper, ret_id,
                                      ret_duplicate, err);
    return work_end(&work, ok && !*ret_duplicate, ok ? err : &ignored) && ok;
}

static bool import_one(struct office *office, struct arena *arena, const struct walk_item *item, int64_t *ret_id,
                       bool *ret_duplicate, struct err *err)
{
    struct intake intake;
    if (item->refused)
        return ERR(err, ERR_SYSTEM, "%s: %s", item->path, item->refused);
    return intake_file(arena, item->path, &intake, err) && intake_fit(intake.paper, item->path, err) &&
           keep(office, arena, item->path, &intake, ret_id, ret_duplicate, err);
}

static void import_all(const struct call *call, struct office *office, const struct walk *walk, struct tally *tally)
{
    struct progress progress = progress_start(walk->n);
    for (size_t i = 0; i < walk->n; i++) {
        const char *path = walk->v[i].path;
        struct arena *arena = arena_create();
        struct err err;
        int64_t id = 0;
        bool duplicate = false;
        progress_step(&progress, path);
        if (!import_one(office, arena, &walk->v[i], &id, &duplicate, &err)) {
            progress_clear(&progress);
            output_refusal(path, &err);
            tally->refused++;
        } else {
            tally->added += !duplicate;
            tally->held += duplicate;
            if (call->option[IMPORT_VERBOSE].given) {
                progress_clear(&progress);
                printf(duplicate ? _("đã có, văn bản %lld: ") : _("nhận mới, văn bản %lld: "), (long long)id);
                output_safe(stdout, str_from(path));
                fputs("\n", stdout);
            }
        }
        arena_destroy(arena);
    }
    progress_clear(&progress);
}

static enum exit_code run(const struct call *call)
{
    struct arena *arena = arena_create();
    struct walk walk = {0};
    struct tally tally = {0};
    struct office *office = NULL;
    struct err err;
    enum exit_code code = EXIT_REFUSED;

    for (size_t i = 0; i < call->n_operands; i++) {
        if (!walk_path(arena, call->operands[i], &walk, &err)) {
            output_refusal(call->operands[i], &err);
            goto out;
        }
    }
    if (walk.n == 0) {
        output_complain(_("không thấy tệp nào để nhận ở đó"));
        goto out;
    }
    if (!opening_office(call, true, &office))
        goto out;
    import_all(call, office, &walk, &tally);
    printf(_("Nhận mới: %zu. Đã có từ trước: %zu. Từ chối: %zu.\n"), tally.added, tally.held, tally.refused);
    code = tally.refused ? EXIT_REFUSED : EXIT_DONE;
out:
    office_close(office);
    arena_destroy(arena);
    return code;
}

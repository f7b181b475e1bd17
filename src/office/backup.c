#include "office/backup.h"

#include "office/journal.h"
#include "office/kept.h"
#include "office/user.h"

#include "office_sql.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* --- row by row --- */

struct copy {
    struct work *to;
    enum kept table;
};

static bool put_row(void *data, struct arena *arena, const struct store_value *row, struct err *err)
{
    (void)arena;
    const struct copy *copy = data;
    return kept_put(copy->to, copy->table, row, err) &&
           (copy->table != KEPT_DOCUMENT_SEARCH ||
            sql_search_index(copy->to->store, &(struct sql_search_index_in){.document = row[0].i}, err));
}

static bool copy_table(struct work *from, struct work *to, enum kept table, struct err *err)
{
    struct copy copy = {to, table};
    return kept_each(from, table, put_row, &copy, err);
}

static bool is_empty(struct work *work, bool *ret_empty, struct err *err)
{
    int64_t entries, people;
    if (!journal_last(work, &entries, err) || !user_count(work, &people, err))
        return false;
    *ret_empty = entries == 0 && people == 0;
    return true;
}

static bool copy_all(struct work *from, struct work *to, struct err *err)
{
    bool empty;
    if (!is_empty(to, &empty, err))
        return false;
    if (!empty)
        return ERR(err, ERR_CONFLICT, _("Nơi nhận đã có dữ liệu của một văn phòng. Hãy chọn nơi trống."));
    if (!sql_restore_later_rows(to->store, err))
        return false;
    for (int table = 0; table < KEPT__MAX; table++)
        if (!copy_table(from, to, (enum kept)table, err))
            return false;
    return true;
}

bool backup_copy(struct office *from, struct office *to, struct err *err)
{
    const struct actor actor = {.name = STR("backup"), .from = STR("cli")};
    struct arena *arena = arena_create();
    struct work reading, writing;
    struct err ignored;
    bool ok = work_begin(from, STORE_READ, actor, arena, &reading, err);
    if (ok) {
        ok = work_begin(to, STORE_WRITE, actor, arena, &writing, err);
        if (ok) {
            ok = copy_all(&reading, &writing, err);
            ok = work_end(&writing, ok, ok ? err : &ignored) && ok;
        }
        work_end(&reading, false, &ignored);
    }
    arena_destroy(arena);
    return ok;
}

/* --- files --- */

static bool check(struct office *office, bool keep_faults, verify_found *found, void *data,
                  struct verify_tally *ret_tally, struct err *err)
{
    if (!verify_office(office, found, data, ret_tally, err))
        return false;
    return ret_tally->findings == 0 || keep_faults ||
           ERR(err, ERR_STORE,
               _("Bản sao có %lld chỗ sai, giống như văn phòng mà nó được lấy ra. Hãy tìm hiểu nguyên nhân (dondoc "
                 "verify); muốn giữ nguyên như thế thì thêm --force."),
               (long long)ret_tally->findings);
}

/* Closing brings everything from the engine's log into the file itself and removes the log; when the disk refused that,
 * the log is still there, and the file alone is not the office. */
static bool close_whole(struct office *office, const char *file, bool ok, struct err *err)
{
    char *log;
    struct stat info;
    if (asprintf(&log, "%s-wal", file) < 0)
        abort();
    office_close(office);
    const bool left = lstat(log, &info) == 0 && info.st_size > 0;
    free(log);
    return ok && (!left || ERR(err, ERR_SYSTEM, _("Không ghi được %s: %s."), file, _("ổ đĩa có lỗi")));
}

/* Copies an office into an empty file that is there already, and closes it, so that all of it is in that one file. */
static bool copy_to_file(struct office *office, const char *file, const struct backup_asked *asked,
                         struct verify_tally *ret_tally, struct err *err)
{
    struct office *copy;
    if (!office_open(file, true, &copy, err))
        return false;
    const bool ok = backup_copy(office, copy, err) &&
                    check(copy, asked->keep_faults, asked->found, asked->data, ret_tally, err);
    return close_whole(copy, file, ok, err);
}

/* The engine's own files beside a database that is given up. */
static void remove_beside(const char *file)
{
    static const char *const tails[] = {"-wal", "-shm", "-journal"};
    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        char *path;
        if (asprintf(&path, "%s%s", file, tails[i]) < 0)
            abort();
        unlink(path);
        free(path);
    }
}

/* A file of no name for others, beside `prefix`; the caller frees the name. */
static bool scratch_create(const char *prefix, char **ret_path, struct err *err)
{
    char *path;
    if (asprintf(&path, "%s.XXXXXX", prefix) < 0)
        abort();
    const int fd = mkostemp(path, O_CLOEXEC);
    if (fd < 0) {
        (void)ERR(err, ERR_SYSTEM, _("Không ghi được %s: %s."), path, strerror(errno));
        free(path);
        return false;
    }
    close(fd);
    *ret_path = path;
    return true;
}

static void scratch_remove(char *path)
{
    remove_beside(path);
    unlink(path);
    free(path);
}

static bool seal_copy(const char *plain, const struct seal_with *with, struct durable *to, struct err *err)
{
    const int from = open(plain, O_RDONLY | O_CLOEXEC);
    if (from < 0)
        return ERR(err, ERR_SYSTEM, _("Không mở được %s: %s."), plain, strerror(errno));
    const bool ok = seal_file(from, with, to, err);
    close(from);
    return ok;
}

static bool write_sealed(struct office *office, const struct backup_asked *asked, struct durable *to,
                         struct verify_tally *ret_tally, struct err *err)
{
    char *plain;
    if (!scratch_create(asked->scratch, &plain, err))
        return false;
    const bool ok = copy_to_file(office, plain, asked, ret_tally, err) && seal_copy(plain, asked->seal, to, err);
    scratch_remove(plain);
    return ok;
}

bool backup_write(struct office *office, const char *path, const struct backup_asked *asked,
                  struct verify_tally *ret_tally, struct err *err)
{
    struct durable to;
    struct err ignored;
    if (!durable_begin(path, DURABLE_PRIVATE, false, &to, err))
        return false;
    const bool ok = asked->seal ? write_sealed(office, asked, &to, ret_tally, err)
                                : copy_to_file(office, to.temporary, asked, ret_tally, err);
    remove_beside(to.temporary);
    return durable_end(&to, ok, ok ? err : &ignored) && ok;
}

/* --- back --- */

static bool copy_bytes(int from, struct durable *to, struct err *err)
{
    enum { PIECE = 64 * 1024 };
    char *piece = malloc(PIECE);
    if (!piece)
        abort();
    ssize_t n;
    bool ok = true;
    while (ok && (n = read(from, piece, PIECE)) != 0) {
        if (n < 0 && errno == EINTR)
            continue;
        ok = n > 0 ? durable_write(to, str_make(piece, (size_t)n), err)
                   : ERR(err, ERR_SYSTEM, _("Không đọc được bản sao lưu: %s."), strerror(errno));
    }
    free(piece);
    return ok;
}

/* The bytes of a backup, opened, into a file that is being made. */
static bool take_out(const char *path, const struct seal_opener *opener, struct durable *to, struct err *err)
{
    struct stat info;
    const int from = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (from < 0)
        return ERR(err, ERR_SYSTEM, _("Không mở được %s: %s."), path, strerror(errno));
    bool ok = (fstat(from, &info) == 0 && S_ISREG(info.st_mode)) ||
              ERR(err, ERR_INPUT, _("%s không phải là tệp thường."), path);
    ok = ok && (seal_is(from) ? seal_open(from, opener, to, err) : copy_bytes(from, to, err));
    close(from);
    return ok;
}

/* Opening brings an older backup forward. */
static bool check_file(const char *file, const struct restore_asked *asked, struct verify_tally *ret_tally,
                       struct err *err)
{
    struct office *office;
    if (!office_open(file, false, &office, err))
        return false;
    const bool ok = check(office, asked->keep_faults, asked->found, asked->data, ret_tally, err);
    return close_whole(office, file, ok, err);
}

static bool refuse_beside(const char *path, struct err *err)
{
    static const char *const tails[] = {"-wal", "-journal"};
    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        char *beside;
        struct stat info;
        if (asprintf(&beside, "%s%s", path, tails[i]) < 0)
            abort();
        const bool there = lstat(beside, &info) == 0;
        if (there)
            (void)ERR(err, ERR_CONFLICT,
                      _("%s là phần còn lại của một cơ sở dữ liệu khác; để nó ở đó thì văn phòng khôi phục sẽ hỏng. "
                        "Hãy chuyển nó đi nơi khác rồi làm lại."),
                      beside);
        free(beside);
        if (there)
            return false;
    }
    return true;
}

static bool restore_to_file(const char *backup, const char *path, const struct restore_asked *asked,
                            struct verify_tally *ret_tally, struct err *err)
{
    struct durable to;
    struct err ignored;
    if (!durable_begin(path, DURABLE_PRIVATE, false, &to, err))
        return false;
    const bool ok = refuse_beside(path, err) && take_out(backup, asked->opener, &to, err) &&
                    check_file(to.temporary, asked, ret_tally, err);
    remove_beside(to.temporary);
    return durable_end(&to, ok, ok ? err : &ignored) && ok;
}

/* To a database server: through a file, so that migrations and checks come first. */
static bool restore_to_server(const char *backup, const char *address, const struct restore_asked *asked,
                              struct verify_tally *ret_tally, struct err *err)
{
    struct office *from, *to;
    char *folder = strdup("/var/tmp/dondoc-restore.XXXXXX"), *file;
    if (!folder)
        abort();
    if (!mkdtemp(folder)) {
        (void)ERR(err, ERR_SYSTEM, _("Không ghi được %s: %s."), folder, strerror(errno));
        free(folder);
        return false;
    }
    if (asprintf(&file, "%s/office.db", folder) < 0)
        abort();
    bool ok = restore_to_file(backup, file, asked, ret_tally, err) && office_open(file, false, &from, err);
    if (ok) {
        ok = office_open(address, true, &to, err);
        if (ok) {
            ok = backup_copy(from, to, err);
            office_close(to);
        }
        office_close(from);
    }
    remove_beside(file);
    unlink(file);
    rmdir(folder);
    free(file);
    free(folder);
    return ok;
}

bool backup_restore(const char *path, const char *address, const struct restore_asked *asked,
                    struct verify_tally *ret_tally, struct err *err)
{
    if (store_address_is_server(address))
        return restore_to_server(path, address, asked, ret_tally, err);
    return restore_to_file(path, strncmp(address, "sqlite:", 7) == 0 ? address + 7 : address, asked, ret_tally, err);
}

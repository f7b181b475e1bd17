#include "cmd/opening.h"

#include "cmd/output.h"
#include "office/once.h"
#include "office/org_resolve.h"
#include "office/past.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

const char *opening_address(const struct call *call)
{
    if (call->option[OPENING_DB].given)
        return call->option[OPENING_DB].text;
    const char *address = getenv("DONDOC_DB");
    return address && *address ? address : "dondoc.db";
}

const char *opening_file(const char *address)
{
    if (store_address_is_server(address))
        return NULL;
    return strncmp(address, "sqlite:", 7) == 0 ? address + 7 : address;
}

static bool is_absent_file(const char *address)
{
    const char *path = opening_file(address);
    return path && access(path, F_OK) != 0;
}

struct opening_files opening_files(const struct call *call)
{
    static const char *const endings[OPENING_FILES] = {"", "-wal", "-shm", "-journal"};
    struct opening_files files = {.n = 0};
    const char *path = opening_file(opening_address(call));
    for (size_t i = 0; path && i < OPENING_FILES; i++) {
        char name[4200];
        struct stat info;
        snprintf(name, sizeof name, "%s%s", path, endings[i]);
        if (stat(name, &info) != 0)
            continue;
        files.device[files.n] = info.st_dev;
        files.inode[files.n++] = info.st_ino;
    }
    return files;
}

bool opening_is_ours(const struct opening_files *files, const char *path)
{
    struct stat info;
    if (stat(path, &info) != 0)
        return false;
    for (size_t i = 0; i < files->n; i++) {
        if (files->device[i] == info.st_dev && files->inode[i] == info.st_ino)
            return true;
    }
    return false;
}

bool opening_office(const struct call *call, bool create, struct office **ret_office)
{
    struct err err;
    const char *address = opening_address(call);
    if (!create && is_absent_file(address)) {
        output_complain(_("Chưa có văn phòng nào ở %s. Tạo mới: dondoc import --db %s THƯ_MỤC_VĂN_BẢN"), address,
                        address);
        return false;
    }
    if (office_open(address, create, ret_office, &err))
        return true;
    char *shown = store_address_show(address);
    output_refusal(shown, &err);
    free(shown);
    return false;
}

bool opening_work(struct office *office, enum store_access access, struct arena *arena, struct work *ret_work,
                  struct err *err)
{
    const struct actor actor = {.user = 0, .name = STR("dondoc"), .from = STR("cli"), .path = STR("/")};
    return work_begin(office, access, actor, arena, ret_work, err);
}

/* One try. `number` names the command, so that it is not done again when only its answer was lost. */
static bool try_in_work(const struct call *call, struct office *office, enum store_access access, struct str number,
                        struct arena *arena, opening_act *act, void *context, bool *ret_begun, struct err *err)
{
    struct work work;
    struct err ignored;
    struct str outcome = STR_NONE, key = STR_NONE;
    *ret_begun = opening_work(office, access, arena, &work, err);
    if (!*ret_begun)
        return false;
    bool ok = true;
    if (access == STORE_WRITE) {
        key = once_key(&work, number, STR(""));
        ok = once_find(&work, key, &outcome, err);
    }
    if (ok && !outcome.p)
        ok = act(call, &work, context, err) && (!key.p || once_note(&work, key, STR(""), err));
    return work_end(&work, ok && access == STORE_WRITE, ok ? err : &ignored) && ok;
}

static bool run_in_work(const struct call *call, struct office *office, enum store_access access, struct arena *arena,
                        opening_act *act, void *context, struct err *err)
{
    struct work_tries tries = {0};
    const struct str number = once_number(arena);
    bool begun;
    while (!try_in_work(call, office, access, number, arena, act, context, &begun, err))
        /* what only reads prints as it goes, and nobody wants half a list before the whole */
        if ((begun && access == STORE_READ) || !work_again(&tries, err))
            return false;
    return true;
}

enum exit_code opening_run(const struct call *call, enum opening opening, opening_act *act, void *context)
{
    const enum store_access access = opening == OPENING_LOOK ? STORE_READ : STORE_WRITE;
    struct office *office;
    struct err err;
    if (!opening_office(call, opening == OPENING_CREATE, &office))
        return EXIT_REFUSED;
    struct arena *arena = arena_create();
    const bool ok = run_in_work(call, office, access, arena, act, context, &err);
    if (!ok)
        output_complain("%s", err.text);
    arena_destroy(arena);
    office_close(office);
    return ok ? EXIT_DONE : EXIT_REFUSED;
}

struct look_back {
    struct date day;
    opening_act *act;
    void *context;
};

static bool look_back(const struct call *call, struct work *work, void *context, struct err *err)
{
    const struct look_back *asked = context;
    struct work past;
    if (!date_is(asked->day))
        return asked->act(call, work, asked->context, err);
    if (!past_begin(work, asked->day, &past, err))
        return false;
    const bool ok = asked->act(call, &past, asked->context, err);
    past_end(&past);
    return ok;
}

enum exit_code opening_look_back(const struct call *call, struct date day, opening_act *act, void *context)
{
    struct look_back asked = {day, act, context};
    return opening_run(call, OPENING_LOOK, look_back, &asked);
}

bool opening_org(struct work *work, const char *words, int64_t *ret_id, struct err *err)
{
    struct org org;
    int64_t id = 0;
    if (str_to_int(str_from(words), &id)) {
        if (!org_get(work, id, &org, err))
            return false;
    } else if (!org_resolve(work, str_from(words), &id, err)) {
        return false;
    }
    if (id == 0)
        return ERR(err, ERR_MISSING, _("Không có, hoặc có nhiều đơn vị tên “%s”. Xem mã đơn vị: dondoc org list"),
                   words);
    *ret_id = id;
    return true;
}

bool opening_load(struct arena *arena, const char *path, int64_t most, struct str *ret_bytes, struct err *err)
{
    struct stat info;
    /* without O_NONBLOCK a pipe put in place of the file would hold us for ever */
    const int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return ERR(err, ERR_SYSTEM, _("Không mở được %s: %s."), path, output_system(errno));
    bool ok = (fstat(fd, &info) == 0 && S_ISREG(info.st_mode)) ||
              ERR(err, ERR_INPUT, _("%s không phải là tệp thường."), path);
    if (ok && info.st_size > most)
        ok = ERR(err, ERR_LIMIT, _("%s quá lớn, chỉ nhận đến %d MB."), path, (int)(most / 1024 / 1024));
    if (ok) {
        char *bytes = arena_alloc(arena, (size_t)info.st_size + 1);
        size_t n = 0;
        for (ssize_t got; n < (size_t)info.st_size && (got = read(fd, bytes + n, (size_t)info.st_size - n)) > 0;)
            n += (size_t)got;
        *ret_bytes = str_make(bytes, n);
    }
    close(fd);
    return ok;
}

/* dondoc org import, dondoc org list: the tree of organisations. */
#include "cmd/opening.h"
#include "cmd/output.h"
#include "office/org.h"

enum { ORG_JSON_MAX = 16 * 1024 * 1024 };
enum { ORG_DB = OPENING_DB, ORG__MAX };

static const struct option options[] = {
    [ORG_DB] = OPTION_DB,
};

static enum exit_code run_import(const struct call *call);
static enum exit_code run_list(const struct call *call);

const struct command command_org_import = {
    .name = "org import",
    .summary = N_("Nạp cây đơn vị từ tệp JSON"),
    .usage = N_("[--db ĐỊA_CHỈ] TỆP.json"),
    .details = N_("Mỗi đơn vị là {\"name\", \"kind\", \"code\", \"aliases\": […], \"children\": […]}.\n"
                  "Đơn vị đã có tên trong cây được giữ nguyên; tệp có một chỗ sai thì không nạp gì."),
    OPTIONS(options),
    .least = 1,
    .most = 1,
    .run = run_import,
};

const struct command command_org_list = {
    .name = "org list",
    .summary = N_("In cây đơn vị với mã của từng đơn vị"),
    .usage = N_("[--db ĐỊA_CHỈ]"),
    OPTIONS(options),
    .least = 0,
    .most = 0,
    .run = run_list,
};

struct import {
    struct str json;
    int64_t added;
};

static bool import_tree(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct import *import = context;
    struct err why;
    if (!org_import_json(work, import->json, &import->added, &why))
        return ERR(err, why.code, "%s: %s", call->operands[0], why.text);
    return true;
}

static enum exit_code run_import(const struct call *call)
{
    struct arena *arena = arena_create();
    struct import import = {0};
    struct err err;
    enum exit_code code = EXIT_REFUSED;
    if (opening_load(arena, call->operands[0], ORG_JSON_MAX, &import.json, &err))
        code = opening_run(call, OPENING_CREATE, import_tree, &import);
    else
        output_refusal(call->operands[0], &err);
    if (code == EXIT_DONE)
        printf(_("Đã thêm %lld đơn vị.\n"), (long long)import.added);
    arena_destroy(arena);
    return code;
}

/* Levels below the root: "/1/4/17/" is two below. */
static int depth_of(struct str path)
{
    int depth = -2;
    for (size_t i = 0; i < path.n; i++)
        depth += path.p[i] == '/';
    return depth < 0 ? 0 : depth;
}

static bool list(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct org *v;
    size_t n;
    (void)call;
    (void)context;
    if (!org_list(work, 0, &v, &n, err))
        return false;
    if (n == 0)
        printf(_("Chưa có đơn vị nào. Nạp cây đơn vị: dondoc org import TỆP.json\n"));
    for (size_t i = 0; i < n; i++) {
        printf("%6lld  %*s", (long long)v[i].id, 2 * depth_of(v[i].path), "");
        output_safe(stdout, v[i].name);
        if (!str_empty(v[i].code)) {
            fputs(" (", stdout);
            output_safe(stdout, v[i].code);
            fputs(")", stdout);
        }
        fputs("\n", stdout);
    }
    return true;
}

static enum exit_code run_list(const struct call *call)
{
    return opening_run(call, OPENING_LOOK, list, NULL);
}

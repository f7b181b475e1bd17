/* dondoc key new, dondoc key public, dondoc head: the journal's last entry, signed with a key outside the database. */
#include "office/head.h"

#include "cmd/opening.h"
#include "cmd/output.h"

#include <string.h>

enum { HEAD_DB = OPENING_DB, HEAD_SIGN, HEAD__MAX };

static const struct option head_options[] = {
    [HEAD_DB] = OPTION_DB,
    [HEAD_SIGN] = {.name = "sign", .kind = OPTION_TEXT, .argument = N_("TỆP_KHÓA"),
                   .help = N_("khóa bí mật để ký; tạo bằng: dondoc key new TỆP_KHÓA")},
};

static enum exit_code run_new(const struct call *call);
static enum exit_code run_public(const struct call *call);
static enum exit_code run_head(const struct call *call);

const struct command command_key_new = {
    .name = "key new",
    .summary = N_("Tạo một cặp khóa để ký nhật ký và mã hóa bản sao lưu"),
    .usage = N_("TỆP_KHÓA"),
    .details = N_("Khóa bí mật vào TỆP_KHÓA, chỉ chủ tệp đọc được; khóa công khai vào TỆP_KHÓA.pub. Hãy giữ khóa bí mật ở\n"
                  "nơi khác với cơ sở dữ liệu; mất khóa thì không mở được bản sao lưu đã mã hóa bằng nó."),
    .least = 1,
    .most = 1,
    .run = run_new,
};

const struct command command_key_public = {
    .name = "key public",
    .summary = N_("In khóa công khai của một tệp khóa"),
    .usage = N_("TỆP_KHÓA"),
    .least = 1,
    .most = 1,
    .run = run_public,
};

const struct command command_head = {
    .name = "head",
    .summary = N_("In mục cuối của nhật ký, có chữ ký"),
    .usage = N_("[--db ĐỊA_CHỈ] --sign TỆP_KHÓA"),
    .details = N_("Mỗi mục nhật ký giữ mã của mục trước, nên một dòng đã ký và cất ở nơi khác chứng minh được rằng toàn bộ\n"
                  "lịch sử đến lúc đó không bị viết lại: dondoc verify --head TỆP --key KHÓA_CÔNG_KHAI"),
    OPTIONS(head_options),
    .least = 0,
    .most = 0,
    .run = run_head,
};

static enum exit_code run_new(const struct call *call)
{
    struct err err;
    if (!key_create(call->operands[0], &err)) {
        output_complain("%s", err.text);
        return EXIT_REFUSED;
    }
    printf(_("Đã tạo %s (bí mật) và %s.pub (công khai).\n"), call->operands[0], call->operands[0]);
    return EXIT_DONE;
}

static enum exit_code run_public(const struct call *call)
{
    struct key_public key;
    struct err err;
    if (!key_read_public(call->operands[0], &key, &err)) {
        output_complain("%s", err.text);
        return EXIT_REFUSED;
    }
    struct arena *arena = arena_create();
    const struct str line = key_public_line(arena, &key);
    printf("%.*s\n", STR_ARG(line));
    arena_destroy(arena);
    return EXIT_DONE;
}

static bool print_head(const struct call *call, struct work *work, void *context, struct err *err)
{
    (void)call;
    struct head head;
    if (!head_of(work, &head, err))
        return false;
    const struct str line = head_sign(work->arena, &head, context);
    printf("%.*s\n", STR_ARG(line));
    return true;
}

static enum exit_code run_head(const struct call *call)
{
    struct key_secret secret;
    struct err err;
    if (!call->option[HEAD_SIGN].given) {
        output_complain(_("Chưa cho khóa để ký. Tạo khóa: dondoc key new TỆP_KHÓA"));
        return EXIT_USAGE;
    }
    if (!key_read_secret(call->option[HEAD_SIGN].text, &secret, &err)) {
        output_complain("%s", err.text);
        return EXIT_REFUSED;
    }
    const enum exit_code code = opening_run(call, OPENING_LOOK, print_head, &secret);
    key_wipe(&secret);
    return code;
}

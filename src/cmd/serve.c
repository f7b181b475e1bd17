/* dondoc serve: the office in a browser, until Ctrl-C. */
#include "cmd/confine.h"
#include "cmd/opening.h"
#include "cmd/output.h"
#include "web/web.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SERVE_DB = OPENING_DB, SERVE_ADDRESS, SERVE_PORT, SERVE_ANY_PORT, SERVE_SECURE, SERVE_LOG, SERVE_METRICS,
       SERVE_BEHIND_PROXY, SERVE_NO_CONFINE };

static const struct option options[] = {
    [SERVE_DB] = OPTION_DB,
    [SERVE_ADDRESS] = {.name = "address", .kind = OPTION_TEXT, .argument = N_("ĐỊA_CHỈ_IP"),
                       .help = N_("địa chỉ mạng để phục vụ; mặc định 127.0.0.1, chỉ máy này vào được")},
    [SERVE_PORT] = {.name = "port", .kind = OPTION_NUMBER, .argument = N_("CỔNG"), .least = 0, .most = 65535,
                    .help = N_("cổng; mặc định 8080, 0 là một cổng bất kỳ còn trống")},
    [SERVE_ANY_PORT] = {.name = "any-port", .help = N_("cổng đã có chương trình khác dùng thì lấy cổng trống kế tiếp")},
    [SERVE_SECURE] = {.name = "secure", .help = N_("đứng sau một máy chủ HTTPS: cookie chỉ đi qua HTTPS")},
    [SERVE_BEHIND_PROXY] = {.name = "behind-proxy",
                            .help = N_("tin X-Forwarded-For của máy chủ trung gian trên chính máy này (nginx, Caddy)")},
    [SERVE_LOG] = {.name = "log", .kind = OPTION_TEXT, .argument = N_("TỆP"),
                   .help = N_("ghi mỗi lượt truy cập một dòng JSON, không có nội dung; “-” là đầu ra lỗi")},
    [SERVE_METRICS] = {.name = "metrics", .kind = OPTION_TEXT, .argument = N_("ĐỊA_CHỈ:CỔNG"),
                       .help = N_("số liệu cho Prometheus và /healthz ở một cổng riêng, ví dụ 127.0.0.1:9464")},
    [SERVE_NO_CONFINE] = {.name = "no-confine",
                          .help = N_("không tự giới hạn quyền (seccomp, Landlock); chỉ dùng khi tìm lỗi")},
};

/* What the callbacks of the server need. */
struct serving {
    int log; /* -1: none */
    struct confine_needs needs;
    bool confined;
    struct confine_fences fences;
};

static enum exit_code run(const struct call *call);

const struct command command_serve = {
    .name = "serve",
    .summary = N_("Mở văn phòng cho trình duyệt"),
    .usage = N_("[--db ĐỊA_CHỈ] [--address ĐỊA_CHỈ_IP] [--port CỔNG] [--any-port] [--secure] [--behind-proxy] "
                "[--log TỆP] [--metrics ĐỊA_CHỈ:CỔNG] [--no-confine]"),
    .details = N_("Phục vụ đến khi được dừng bằng Ctrl-C; việc đang làm dở được làm xong. Văn phòng chưa có thì được\n"
                  "tạo mới. Trang web luôn bằng tiếng Việt."),
    OPTIONS(options),
    .least = 0,
    .most = 0,
    .run = run,
};

static void say_ready(void *data, const char *url, uint16_t port)
{
    const struct serving *serving = data;
    (void)port;
    printf(_("Đang phục vụ tại %s (dừng bằng Ctrl-C)\n"), url);
    if (serving->confined && !serving->fences.calls)
        puts(_("Nhân hệ điều hành không có seccomp: lời gọi hệ thống không bị giới hạn."));
    if (serving->confined && serving->fences.files == 0)
        puts(_("Nhân hệ điều hành không có Landlock: quyền vào tệp chỉ do tài khoản chạy dịch vụ quyết định."));
    fflush(stdout);
}

static void say_fault(void *data, const char *line)
{
    (void)data;
    output_complain("%s", line);
}

/* One call a line, so that lines of several threads and processes never mix. */
static void write_access(void *data, const char *line)
{
    const struct serving *serving = data;
    if (write(serving->log, line, strlen(line)) < 0)
        return; /* a full disk must not stop the office */
}

static bool give_up_rights(void *data, struct err *err)
{
    struct serving *serving = data;
    serving->confined = true;
    return confine_self(&serving->needs, &serving->fences, err);
}

static bool open_log(const char *path, int *ret_file)
{
    const int flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC;
    *ret_file = strcmp(path, "-") == 0 ? STDERR_FILENO : open(path, flags, S_IRUSR | S_IWUSR);
    if (*ret_file < 0)
        output_complain(_("Không ghi được %s: %s."), path, output_system(errno));
    return *ret_file >= 0;
}

static enum exit_code serve(const struct call *call, struct jail *jail)
{
    struct office *office;
    struct err err;
    struct serving serving = {.log = -1};
    const bool confine = !call->option[SERVE_NO_CONFINE].given;
    const char *file = opening_file(opening_address(call));
    if (call->option[SERVE_LOG].given && !open_log(call->option[SERVE_LOG].text, &serving.log))
        return EXIT_REFUSED;
    char *folder = !confine ? NULL : file ? confine_folder(file) : confine_temporary();
    serving.needs = (struct confine_needs){.folder = folder, .network = !file};
    if (!opening_office(call, true, &office)) {
        free(folder);
        return EXIT_REFUSED;
    }
    const struct web_options web = {
        .address = call->option[SERVE_ADDRESS].text,
        .port = call->option[SERVE_PORT].given ? (uint16_t)call->option[SERVE_PORT].number : 8080,
        .any_port = call->option[SERVE_ANY_PORT].given,
        .secure = call->option[SERVE_SECURE].given,
        .behind_proxy = call->option[SERVE_BEHIND_PROXY].given,
        .ready = say_ready,
        .confine = confine ? give_up_rights : NULL,
        .fault = say_fault,
        .access = serving.log >= 0 ? write_access : NULL,
        .jail = jail,
        .metrics = call->option[SERVE_METRICS].text,
        .data = &serving,
    };
    const bool ok = web_serve(office, &web, &err);
    if (!ok)
        output_complain("%s", err.text);
    office_close(office);
    free(folder);
    return ok ? EXIT_DONE : EXIT_REFUSED;
}

static enum exit_code run(const struct call *call)
{
    /* sentences of the office appear on pages, and pages are Vietnamese for everyone */
    language_set(LANGUAGE_VI);
    /* before anything is known that a reader of papers need not know */
    struct jail *jail = jail_create(&(struct jail_options){.begin = JAIL_NOW_OR_NEVER});
    const enum exit_code code = serve(call, jail);
    jail_destroy(jail);
    return code;
}

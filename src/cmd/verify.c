/* dondoc verify: is the office what its journal says, and where not. */
#include "cmd/opening.h"
#include "cmd/output.h"
#include "office/verify.h"

enum { VERIFY_DB = OPENING_DB, VERIFY__MAX };

static const struct option options[] = {
    [VERIFY_DB] = OPTION_DB,
};

static enum exit_code run(const struct call *call);

const struct command command_verify = {
    .name = "verify",
    .summary = N_("Kiểm tra văn phòng có đúng như nhật ký không"),
    .usage = N_("[--db ĐỊA_CHỈ]"),
    .details = N_("Đi lại cả chuỗi nhật ký, tệp gốc, lời văn, các dòng dữ liệu và chỉ mục tìm kiếm; nói rõ sai ở bảng\n"
                  "nào, dòng nào, cột nào, phải là gì, rồi kiểm tra tiếp đến hết. Mã thoát 1 khi có chỗ sai."),
    OPTIONS(options),
    .least = 0,
    .most = 0,
    .run = run,
};

enum { SHOWN_BYTES = 120 };

static void print_value(const char *label, struct str value)
{
    if (!value.p)
        return;
    struct str shown = str_sub(value, 0, SHOWN_BYTES);
    shown.n = utf8_whole(shown);
    printf("%s", label);
    output_safe(stdout, shown);
    fputs(shown.n < value.n ? "…" : "", stdout);
}

static void print_finding(void *data, const struct verify_finding *finding)
{
    (void)data;
    fputs(finding->table ? finding->table : _("cơ sở dữ liệu"), stdout);
    if (finding->id)
        printf(" %lld", (long long)finding->id);
    if (!str_empty(finding->key)) {
        fputs(" ", stdout);
        output_safe(stdout, finding->key);
    }
    if (finding->column)
        printf(" %s", finding->column);
    printf(": %s", finding->what);
    print_value(_("; phải là "), finding->expected);
    print_value(_("; đang là "), finding->found);
    fputs("\n", stdout);
}

static enum exit_code run(const struct call *call)
{
    struct office *office;
    struct verify_tally tally;
    struct err err;
    if (!opening_office(call, false, &office))
        return EXIT_REFUSED;
    const bool ok = verify_office(office, print_finding, NULL, &tally, &err);
    office_close(office);
    if (!ok) {
        output_complain("%s", err.text);
        return EXIT_REFUSED;
    }
    printf(_("Đã kiểm tra %lld mục nhật ký, %lld tệp, %lld dòng dữ liệu: "), (long long)tally.entries,
           (long long)tally.files, (long long)tally.rows);
    if (tally.findings)
        printf(_("%lld chỗ sai.\n"), (long long)tally.findings);
    else
        puts(_("không có chỗ nào sai."));
    return tally.findings ? EXIT_FOUND : EXIT_DONE;
}

#include "cmd/faults.h"

#include "cmd/output.h"

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

void faults_print(void *data, const struct verify_finding *finding)
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

#include "cmd/output.h"

enum { HELP_COLUMN = 26 };

static void put_row(FILE *out, const char *name, const char *argument, const char *help)
{
    char left[120];
    snprintf(left, sizeof left, "--%s%s%s", name, argument ? " " : "", argument ? argument : "");
    fputs("  ", out);
    output_cell(out, str_from(left), 0, false);
    for (size_t used = output_columns(str_from(left)); used < HELP_COLUMN - 2; used++)
        putc(' ', out);
    fprintf(out, "  %s\n", help);
}

void help_overview(FILE *out, const struct command *const *commands, size_t n)
{
    fprintf(out, _("Cách dùng: dondoc LỆNH [TÙY CHỌN] …\n"));
    fprintf(out, "\n%s\n\n", _("Đọc văn bản của cấp ủy, ghi lại việc phải làm và theo dõi đến khi xong."));
    for (size_t i = 0; i < n; i++) {
        fputs("  ", out);
        output_cell(out, str_from(commands[i]->name), HELP_COLUMN - 10, true);
        fprintf(out, "%s\n", gettext(commands[i]->summary));
    }
    fputs("\n", out);
    put_row(out, "help", NULL, _("in hướng dẫn này; “dondoc LỆNH --help” in hướng dẫn của một lệnh"));
    put_row(out, "version", NULL, _("in số phiên bản"));
    fprintf(out, "\n%s\n",
            _("Lần đầu: dondoc import THƯ_MỤC, dondoc user add TÊN --name HỌ_TÊN --role admin, dondoc serve."));
}

void help_command(FILE *out, const struct command *command)
{
    fprintf(out, _("Cách dùng: dondoc %s %s\n"), command->name, gettext(command->usage));
    fprintf(out, "\n%s.\n", gettext(command->summary));
    if (command->details)
        fprintf(out, "\n%s\n", gettext(command->details));
    fputs("\n", out);
    for (size_t i = 0; i < command->n_options; i++) {
        const struct option *option = &command->options[i];
        put_row(out, option->name, option->argument ? gettext(option->argument) : NULL, gettext(option->help));
    }
    put_row(out, "help", NULL, _("in hướng dẫn này"));
}

void help_listing(FILE *out, const struct command *const *commands, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        fprintf(out, "%s", commands[i]->name);
        for (size_t k = 0; k < commands[i]->n_options; k++)
            fprintf(out, "\t--%s", commands[i]->options[k].name);
        fputs("\t--help\n", out);
    }
}

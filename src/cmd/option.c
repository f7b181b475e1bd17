#include "cmd/cmd.h"

#include <assert.h>
#include <string.h>

static bool set_number(const struct option *option, const char *text, struct option_value *value, struct err *err)
{
    if (!str_to_int(str_from(text), &value->number) || value->number < option->least || value->number > option->most)
        return ERR(err, ERR_USAGE, _("--%s cần một số từ %lld đến %lld, không phải “%s”."), option->name,
                   (long long)option->least, (long long)option->most, text);
    return true;
}

static bool set_date(const struct option *option, const char *text, struct option_value *value, struct err *err)
{
    const struct str s = str_from(text);
    if (!date_from_iso(s, &value->date) && !date_from_vi(s, &value->date))
        return ERR(err, ERR_USAGE,
                   _("--%s cần một ngày có trong lịch, viết là 20/02/2021 hoặc 2021-02-20, không phải “%s”."),
                   option->name, text);
    return true;
}

static bool set_value(const struct option *option, const char *text, struct option_value *value, struct err *err)
{
    if (!text || !*text)
        return ERR(err, ERR_USAGE, _("--%s cần một giá trị (%s)."), option->name, gettext(option->argument));
    value->given = true;
    value->text = text;
    switch (option->kind) {
    case OPTION_NUMBER:
        return set_number(option, text, value, err);
    case OPTION_DATE:
        return set_date(option, text, value, err);
    case OPTION_TEXT:
    case OPTION_FLAG:
        break;
    }
    return true;
}

/* Index of the option called by the first `length` bytes of `name`, or n_options. */
static size_t find_option(const struct command *command, const char *name, size_t length)
{
    size_t i = 0;
    while (i < command->n_options && !str_eq(str_from(command->options[i].name), str_make(name, length)))
        i++;
    return i;
}

static size_t find_letter(const struct command *command, char letter)
{
    size_t i = 0;
    while (i < command->n_options && command->options[i].letter != letter)
        i++;
    return i;
}

static bool take_option(const struct command *command, const char **args, size_t n, size_t *at, struct call *call,
                        struct err *err)
{
    const char *arg = args[*at];
    if (strcmp(arg, "--help") == 0 || strcmp(arg, "-h") == 0) {
        call->help = true;
        return true;
    }
    const bool letter = arg[1] != '-';
    const size_t length = letter ? 2 : strcspn(arg, "=");
    const size_t found = letter ? find_letter(command, arg[1]) : find_option(command, arg + 2, length - 2);
    if (found == command->n_options)
        return ERR(err, ERR_USAGE, _("Lệnh %s không có tùy chọn “%s”."), command->name, arg);

    const struct option *option = &command->options[found];
    const char *attached = letter && arg[length] ? arg + length : arg[length] == '=' ? arg + length + 1 : NULL;
    if (option->kind == OPTION_FLAG) {
        if (attached)
            return ERR(err, ERR_USAGE, _("--%s không nhận giá trị."), option->name);
        call->option[found].given = true;
        return true;
    }
    if (!attached && *at + 1 < n)
        attached = args[++*at];
    return set_value(option, attached, &call->option[found], err);
}

bool option_parse(const struct command *command, const char **args, size_t n, struct call *ret_call, struct err *err)
{
    struct call call = {.command = command, .operands = args};
    bool options_end = false;
    assert(command->n_options <= OPTIONS_MAX);

    for (size_t at = 0; at < n; at++) {
        const char *arg = args[at];
        if (!options_end && strcmp(arg, "--") == 0)
            options_end = true;
        else if (!options_end && arg[0] == '-' && arg[1] != '\0') {
            if (!take_option(command, args, n, &at, &call, err))
                return false;
        } else {
            args[call.n_operands++] = arg; /* never ahead of `at` */
        }
    }
    if (!call.help && call.n_operands < command->least)
        return ERR(err, ERR_USAGE, _("Lệnh %s còn thiếu: %s"), command->name, gettext(command->usage));
    if (!call.help && call.n_operands > command->most)
        return ERR(err, ERR_USAGE, _("Lệnh %s không hiểu “%s”."), command->name, args[command->most]);
    *ret_call = call;
    return true;
}

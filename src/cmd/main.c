/* The table of commands, and the way from argv to one of them. */
#include "cmd/output.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct command *const commands[] = {
    &command_read,     &command_check,         &command_compare,    &command_import,   &command_receive,  &command_due,
    &command_submit,   &command_search,        &command_duty_list,  &command_duty_roll,
    &command_user_add, &command_user_password, &command_user_mail, &command_user_second_off,
    &command_batch_import, &command_batch_list, &command_batch_undo,
    &command_book_open,    &command_book_list,    &command_book_enter,   &command_book_show,
    &command_org_import, &command_org_list, &command_org_export, &command_org_add, &command_org_rename,
    &command_org_move, &command_org_merge, &command_org_split, &command_org_pass, &command_org_close,
    &command_org_name, &command_org_means,
    &command_calendar_import, &command_calendar_list, &command_serve,
    &command_report_freeze, &command_report_list, &command_report_show, &command_report_compare,
    &command_remind,   &command_letter_remind, &command_letter_begin,
    &command_backup,   &command_restore,       &command_migrate,    &command_doctor,
    &command_verify,   &command_head,          &command_key_new,    &command_key_public,
};
enum { N_COMMANDS = sizeof commands / sizeof *commands };

static enum exit_code hint(const char *command)
{
    if (command)
        output_complain(_("Xem hướng dẫn: dondoc %s --help"), command);
    else
        output_complain(_("Xem hướng dẫn: dondoc --help"));
    return EXIT_USAGE;
}

/* The command that the words name, and how many of them are its name; NULL when none. */
static const struct command *find_command(const char *const *words, size_t n, size_t *ret_used)
{
    for (size_t i = 0; i < N_COMMANDS; i++) {
        const char *name = commands[i]->name;
        const size_t first = strcspn(name, " ");
        if (n == 0 || !str_eq(str_from(words[0]), str_make(name, first)))
            continue;
        const bool single = name[first] == '\0';
        if (single || (n > 1 && strcmp(words[1], name + first + 1) == 0)) {
            *ret_used = single ? 1 : 2;
            return commands[i];
        }
    }
    return NULL;
}

/* "user" alone is no command, but "user add" is: prints those that begin so. */
static size_t print_family(FILE *out, const char *word)
{
    const struct command *family[N_COMMANDS];
    size_t n = 0;
    for (size_t i = 0; i < N_COMMANDS; i++) {
        const size_t first = strcspn(commands[i]->name, " ");
        if (commands[i]->name[first] == ' ' && str_eq(str_from(word), str_make(commands[i]->name, first)))
            family[n++] = commands[i];
    }
    for (size_t i = 0; i < n; i++) {
        if (i)
            fputs("\n", out);
        help_command(out, family[i]);
    }
    return n;
}

static enum exit_code unknown_command(const char *word)
{
    output_complain(_("Không có lệnh “%s”."), word);
    return hint(NULL);
}

static enum exit_code run_help(const char *const *words, size_t n)
{
    size_t used;
    if (n == 0) {
        help_overview(stdout, commands, N_COMMANDS);
        return EXIT_DONE;
    }
    const struct command *command = find_command(words, n, &used);
    if (command)
        help_command(stdout, command);
    else if (print_family(stdout, words[0]) == 0)
        return unknown_command(words[0]);
    return EXIT_DONE;
}

/* `dondoc --db ADDRESS COMMAND …` is the same as `dondoc COMMAND --db ADDRESS …`: how many words stand ahead. */
static size_t words_ahead(const char *const *args, size_t n)
{
    if (n > 2 && strcmp(args[0], "--db") == 0)
        return 2;
    return n > 1 && strncmp(args[0], "--db=", 5) == 0 ? 1 : 0;
}

static enum exit_code run_command(const char **args, size_t n)
{
    const size_t ahead = words_ahead(args, n);
    size_t used = 0;
    const struct command *command = find_command(args + ahead, n - ahead, &used);
    memmove(args + used, args, ahead * sizeof *args);
    if (!command && n == 2 && (strcmp(args[1], "--help") == 0 || strcmp(args[1], "-h") == 0))
        return run_help(args, 1);
    if (!command) {
        if (print_family(stderr, args[ahead]) == 0)
            return unknown_command(args[ahead]);
        return EXIT_USAGE;
    }
    struct call call;
    struct err err;
    if (!option_parse(command, args + used, n - used, &call, &err)) {
        output_complain("%s", err.text);
        return hint(command->name);
    }
    if (call.help) {
        help_command(stdout, command);
        return EXIT_DONE;
    }
    return command->run(&call);
}

static enum exit_code dispatch(const char **args, size_t n)
{
    if (n == 0) {
        help_overview(stderr, commands, N_COMMANDS);
        return EXIT_USAGE;
    }
    if (strcmp(args[0], "--help") == 0 || strcmp(args[0], "-h") == 0 || strcmp(args[0], "help") == 0)
        return run_help(args + 1, n - 1);
    if (strcmp(args[0], "--version") == 0) {
        puts("dondoc " DONDOC_VERSION);
        return EXIT_DONE;
    }
    if (strcmp(args[0], "--commands") == 0) {
        help_listing(stdout, commands, N_COMMANDS);
        return EXIT_DONE;
    }
    if (args[0][0] == '-' && words_ahead(args, n) == 0) {
        output_complain(_("Không hiểu “%s” trước tên lệnh."), args[0]);
        return hint(NULL);
    }
    return run_command(args, n);
}

/* A standard stream that the caller closed must not become the number of our database: reads end, writes fail. */
static void hold_standard_streams(void)
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", O_RDONLY) != fd)
            abort();
    }
}

int main(int argc, char **argv)
{
    hold_standard_streams();
    struct arena *arena = arena_create();
    const size_t n = argc > 0 ? (size_t)argc - 1 : 0;
    const char **args = ARENA_ARRAY(arena, const char *, n + 1);
    for (size_t i = 0; i < n; i++)
        args[i] = argv[i + 1];

    /* a reader that leaves is seen where we write, not by a signal amid a transaction */
    signal(SIGPIPE, SIG_IGN);
    language_set(language_of_environment());
    const enum exit_code code = output_finish(dispatch(args, n));
    arena_destroy(arena);
    return (int)code;
}

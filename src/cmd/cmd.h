/*
 * cmd: the command line. One file a command; main.c is the table of commands. Knows all rooms, nobody knows it.
 *
 *   main.c      the table of commands, and the way from argv to a command
 *   option.c    one parser for all: what a command's record does not declare does not exist
 *   help.c      usage and help, printed from the same records
 *   language.c  Vietnamese or English, found without a generated locale
 *   output.h    columns, cutting, refusals on the terminal
 *   walk.h      files and folders into a sorted list of files
 *   parallel.h  the same work on many files, in several processes
 *   progress.h  the bar of a long run, on a terminal only
 *   findings.h  what a check found, like a compiler's messages
 *   fix.h       a corrected copy of a paper
 *   new_file.h  a file that is there whole or not at all
 *   intake.h    a file becomes a paper that may be kept, or a refusal
 *   opening.h   the office that --db names
 *   faults.h    what verify finds
 *   doctor.h    what is wrong with the installation
 *   mail_server.h  a connection to one; smtp.h letters to it, imap.h mails out of it
 *   mail_take.h what hangs on a mail comes into the register; drop_folder.h files that somebody put into a folder
 *   confine.h   the server gives up what it does not need
 *   password.h  a password from a person or from a pipe
 *
 * A command is a record at the top of its file: name, summary, usage, options, function. The function receives typed
 * values and operands whose number is right. What it prints for people goes to stdout, refusals go to stderr.
 */
#ifndef DONDOC_CMD_CMD_H
#define DONDOC_CMD_CMD_H

#include "base/base.h"

#include <stdio.h>

/* What the shell sees. EXIT_FOUND is for commands that look for faults; a search with or without hits is EXIT_DONE. */
enum exit_code {
    EXIT_DONE = 0,
    EXIT_FOUND = 1,
    EXIT_USAGE = 2,
    EXIT_REFUSED = 3, /* input refused, or the machine refused (no file, no room, no right) */
};

enum option_kind {
    OPTION_FLAG,   /* stands alone */
    OPTION_TEXT,   /* any words, not empty */
    OPTION_NUMBER, /* decimal, from `least` to `most` */
    OPTION_DATE,   /* YYYY-MM-DD or dd/mm/yyyy */
};

struct option {
    const char *name;     /* without the two dashes */
    enum option_kind kind;
    const char *argument; /* what its value is called in help; NULL for a flag */
    const char *help;     /* one sentence */
    int64_t least, most;  /* of a number */
    char letter;          /* "-j" beside "--jobs"; 0: none */
};

enum { OPTIONS_MAX = 12 };

/* What was given for one option. */
struct option_value {
    bool given;
    const char *text; /* as typed; NULL for a flag */
    int64_t number;
    struct date date;
};

struct call {
    const struct command *command;
    struct option_value option[OPTIONS_MAX]; /* in the order of the record */
    const char *const *operands;
    size_t n_operands;
    bool help; /* --help was given: nothing else counts */
};

/* Summary, usage, argument and help are msgids: marked N_() in the record, translated where they are printed. */
struct command {
    const char *name;    /* one word, or two: "user add" */
    const char *summary; /* one line for the list of commands */
    const char *usage;   /* what follows the name */
    const char *details; /* paragraphs below the usage; NULL for none */
    const struct option *options;
    size_t n_options;
    size_t least, most;  /* operands */
    enum exit_code (*run)(const struct call *call);
};

#define OPTIONS(table) .options = (table), .n_options = sizeof(table) / sizeof *(table)
#define OPERANDS_ANY SIZE_MAX

/* The option that every command has that opens an office; opening.h reads it. */
#define OPTION_DB                                                                                                      \
    {.name = "db", .kind = OPTION_TEXT, .argument = N_("ĐỊA_CHỈ"),                                                     \
     .help = N_("cơ sở dữ liệu của văn phòng; mặc định: biến DONDOC_DB, không có thì dondoc.db ở thư mục hiện tại")}

extern const struct command command_read, command_check, command_compare, command_import, command_due, command_search,
    command_submit, command_duty_list, command_duty_roll,
    command_batch_import, command_batch_list, command_batch_undo, command_book_open, command_book_list,
    command_book_enter, command_book_show,
    command_user_add, command_user_password, command_user_second_off, command_org_import, command_org_list,
    command_org_export, command_org_add, command_org_rename, command_org_move, command_org_merge,
    command_org_split, command_org_pass, command_org_close, command_org_name, command_org_means, command_serve,
    command_verify, command_key_new, command_key_public, command_head, command_backup, command_restore,
    command_doctor, command_migrate, command_calendar_import, command_calendar_list,
    command_report_freeze, command_report_list, command_report_show, command_report_compare,
    command_user_mail, command_remind, command_receive, command_letter_remind, command_letter_begin;

/* --- option.c --- */

/* Parses what follows the command's name. Options and operands may mix; `--` ends the options; `--name=value` and
 * `--name value` are the same; of an option given twice the last counts. The operands are gathered at the head of
 * `args`, which the call points into. Refuses with ERR_USAGE. */
bool option_parse(const struct command *command, const char **args, size_t n, struct call *ret_call, struct err *err);

/* --- help.c --- */

void help_overview(FILE *out, const struct command *const *commands, size_t n);
void help_command(FILE *out, const struct command *command);
/* For tests and shells: a line per command with its options, nothing translated. */
void help_listing(FILE *out, const struct command *const *commands, size_t n);

/* --- language.c --- */

enum language { LANGUAGE_VI, LANGUAGE_EN };

/* The first of LC_ALL, LC_MESSAGES, LANG that is set and not empty decides: English when it starts with "en",
 * else Vietnamese. */
enum language language_of_environment(void);
/* Sets the language of all sentences of this process. English that cannot be found leaves Vietnamese. */
void language_set(enum language language);

#endif

/* Programs of others behind the fence: what they get, what they give, and what is left of them. */
#include "jail/inside.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

enum errand {
    COPY, SAY_NUMBERS, IN_FOLDER, LARGE, FILL, SLEEP, SPIN, MISSING, FAIL, SIGNAL, STRAY, DEEP, LINK, ENVIRONMENT,
    SECRETS, NETWORK, OTHERS, ALONE, TASKS,
};
#define SHELL(script) .file = "/bin/sh", .package = "dash", .words = {"-c", script}
#define PYTHON(script) .file = "/usr/bin/python3", .package = "python3", .words = {"-c", script}
#define SMALL .seconds = 60, .memory_mb = 256, .output_mb = 1
#define MANY SMALL, .processes = true
static const struct program table[TASKS] = {
    [COPY] = {.file = "/usr/bin/cat", .package = "coreutils", .seconds = 60, .memory_mb = 256, .output_mb = 8},
    [SAY_NUMBERS] = {.file = "/usr/bin/printf", .words = {"%s-%s", "%d", "%d"}, SMALL},
    [IN_FOLDER] = {SHELL("cp input result; echo words; echo complaint >&2"), .input = "input", .output = "result",
                   MANY},
    [LARGE] = {.file = "/usr/bin/cat", .words = {"/dev/zero"}, .seconds = 20, .memory_mb = 256, .output_mb = 1},
    [FILL] = {SHELL("i=0; while :; do head -c 500000 /dev/zero >f$i; i=$((i+1)); done"), MANY},
    [SLEEP] = {.file = "/usr/bin/sleep", .words = {"1000"}, .seconds = 1, .memory_mb = 256, .output_mb = 1},
    [SPIN] = {SHELL("while :; do :; done"), .seconds = 1, .memory_mb = 256, .output_mb = 1},
    [MISSING] = {.file = "/usr/bin/no-such-program", .package = "no-such-package", .seconds = 1},
    [FAIL] = {SHELL("echo half; exit 3"), SMALL},
    [SIGNAL] = {SHELL("kill -SEGV $$"), SMALL},
    [STRAY] = {SHELL("(setsid sleep 987 & setsid sleep 987 & sleep 987) & echo started"), MANY},
    [DEEP] = {SHELL("i=0; while [ $i -lt 900 ]; do mkdir a-folder; cd a-folder; echo x >f; i=$((i+1)); done; "
                    "cd ..; chmod 0 a-folder; echo made"),
              .seconds = 60, .memory_mb = 256, .output_mb = 1, .processes = true},
    [LINK] = {SHELL("ln -s /etc/passwd result"), .output = "result", MANY},
    [ENVIRONMENT] = {.file = "/usr/bin/env", SMALL},
    [SECRETS] = {SHELL("cat /etc/passwd; echo mark >/tmp/dondoc-escaped; ls /home /root /proc/1 /var/lib; "
                       "cat /proc/$PPID/environ; ls ..; : >../mark"),
                 MANY},
    [NETWORK] = {PYTHON("import socket\n"
                        "for f in (2, 10, 16, 17):\n"
                        " try:\n"
                        "  socket.socket(f, 3 if f > 10 else 1); print('socket', f)\n"
                        " except OSError as e: print('none', f)\n"
                        "socket.socketpair(); print('pair')"),
                 .seconds = 20, .memory_mb = 1024, .output_mb = 1},
    [OTHERS] = {SHELL("kill -9 $PPID; kill -9 -1; echo lives"), MANY},
    [ALONE] = {SHELL("/usr/bin/true; (echo forked); exec /usr/bin/echo replaced"), SMALL},
};
static const struct programs programs = {table, TASKS};
static const struct trade trades[KIND__MAX] = {
    [KIND_RUNNER] = {.work = runner_work, .data = &programs, .seconds = 120},
};

struct state {
    struct jail *jail;
    struct arena *arena;
    char folder[64];
    struct jail_output output;
    struct err err;
};

static int set_up(void **data)
{
    struct state *state = calloc(1, sizeof *state);
    strcpy(state->folder, "/tmp/jail-XXXXXX");
    assert_non_null(mkdtemp(state->folder));
    setenv("TMPDIR", state->folder, 1);
    setenv("PGPASSWORD", "mat-khau-thu", 1);
    state->jail = jail_create_with(NULL, trades);
    state->arena = arena_create();
    *data = state;
    return 0;
}

/* How many entries a folder has. */
static int count_in(const char *path)
{
    DIR *list = opendir(path);
    int n = -2;
    while (list && readdir(list))
        n++;
    if (list)
        closedir(list);
    return n;
}

static int tear_down(void **data)
{
    struct state *state = *data;
    jail_destroy(state->jail);
    /* the keeper took its folder with it */
    assert_int_equal(count_in(state->folder), 0);
    rmdir(state->folder);
    arena_destroy(state->arena);
    free(state);
    return 0;
}

static bool run(struct state *state, enum errand task, struct str input)
{
    return jail_program(state->jail, state->arena, "bao-cao.pdf", (enum jail_task)task, JAIL_NO_NUMBERS, input,
                        &state->output, &state->err);
}

static void has(struct str s, const char *what)
{
    if (str_find(s, str_from(what)) == STR_NOWHERE)
        fail_msg("no “%s” in: %.*s", what, STR_ARG(s));
}

static void lacks(struct str s, const char *what)
{
    if (str_find(s, str_from(what)) != STR_NOWHERE)
        fail_msg("“%s” in: %.*s", what, STR_ARG(s));
}

static void test_bytes_go_in_and_come_out(void **data)
{
    struct state *state = *data;
    const size_t n = 5 * 1024 * 1024;
    char *bytes = arena_alloc(state->arena, n);
    for (size_t i = 0; i < n; i++)
        bytes[i] = (char)(i * 7 + i / 251);
    assert_true(run(state, COPY, str_make(bytes, n)));
    assert_int_equal(state->output.status, 0);
    assert_true(str_eq(state->output.bytes, str_make(bytes, n)));
    assert_true(run(state, COPY, STR("")));
    assert_int_equal(state->output.bytes.n, 0);
}

static bool say(struct state *state, const int *numbers, size_t n)
{
    return jail_program(state->jail, state->arena, "x", (enum jail_task)SAY_NUMBERS, numbers, n, STR(""),
                        &state->output, &state->err);
}

static void test_numbers_are_all_that_varies(void **data)
{
    struct state *state = *data;
    assert_true(say(state, JAIL_NUMBERS(7, 1000000)));
    assert_true(str_eq(state->output.bytes, STR("7-1000000")));
    assert_false(say(state, JAIL_NUMBERS(-1, 1)));
    assert_false(say(state, JAIL_NUMBERS(1, 1000001)));
    assert_false(say(state, JAIL_NUMBERS(1)));
    assert_false(say(state, JAIL_NUMBERS(1, 2, 3)));
}

static void test_files_in_its_folder(void **data)
{
    struct state *state = *data;
    assert_true(run(state, IN_FOLDER, STR("Kế hoạch")));
    assert_true(str_eq(state->output.bytes, STR("Kế hoạch")));
    assert_true(str_eq(state->output.complaint, STR("complaint\n")));
}

static void test_status_is_told(void **data)
{
    struct state *state = *data;
    assert_true(run(state, FAIL, STR("")));
    assert_int_equal(state->output.status, 3);
    assert_true(str_eq(state->output.bytes, STR("half\n")));
    assert_true(run(state, SIGNAL, STR("")));
    assert_int_equal(state->output.status, 128 + 11);
}

static void refused(struct state *state, enum errand task, enum err_code code, const char *words)
{
    assert_false(run(state, task, STR("x")));
    assert_int_equal(state->err.code, code);
    has(str_from(state->err.text), "bao-cao.pdf");
    has(str_from(state->err.text), words);
    /* the next one is served as if nothing had been */
    assert_true(run(state, COPY, STR("next")));
    assert_true(str_eq(state->output.bytes, STR("next")));
}

static void test_what_is_too_much_ends(void **data)
{
    refused(*data, LARGE, ERR_LIMIT, "quá lớn");
    refused(*data, FILL, ERR_LIMIT, "quá lớn");
    refused(*data, SLEEP, ERR_LIMIT, "quá 1 giây");
    refused(*data, SPIN, ERR_LIMIT, "quá 1 giây");
    refused(*data, MISSING, ERR_MISSING, "no-such-package");
}

static bool is_running(const char *words)
{
    DIR *list = opendir("/proc");
    bool found = false;
    for (struct dirent *entry; !found && (entry = readdir(list));) {
        char path[300], line[256];
        snprintf(path, sizeof path, "/proc/%s/cmdline", entry->d_name);
        FILE *file = entry->d_name[0] >= '0' && entry->d_name[0] <= '9' ? fopen(path, "re") : NULL;
        const size_t n = file ? fread(line, 1, sizeof line - 1, file) : 0;
        if (file)
            fclose(file);
        for (size_t i = 0; i < n; i++)
            line[i] = line[i] ? line[i] : ' ';
        line[n] = '\0';
        found = strcmp(line, words) == 0;
    }
    closedir(list);
    return found;
}

static void test_nothing_of_it_is_left(void **data)
{
    struct state *state = *data;
    assert_true(run(state, STRAY, STR("")));
    assert_false(is_running("sleep 987 "));
    /* or is ended on the way, when it is seen how deep it is */
    if (run(state, DEEP, STR("")))
        has(state->output.bytes, "made");
    assert_int_equal(count_in(state->folder), 1); /* the keeper's own */
    char path[400];
    DIR *list = opendir(state->folder);
    for (struct dirent *entry; (entry = readdir(list));)
        if (entry->d_name[0] != '.')
            snprintf(path, sizeof path, "%s/%s", state->folder, entry->d_name);
    closedir(list);
    assert_int_equal(count_in(path), 0);
}

static void test_a_link_is_no_output(void **data)
{
    struct state *state = *data;
    assert_true(run(state, LINK, STR("")));
    assert_int_equal(state->output.bytes.n, 0);
}

static void test_environment_is_clean(void **data)
{
    struct state *state = *data;
    assert_true(run(state, ENVIRONMENT, STR("")));
    lacks(state->output.bytes, "mat-khau-thu");
    has(state->output.bytes, "LC_ALL=C.UTF-8\n");
}

static void test_it_sees_its_folder_only(void **data)
{
    struct jail_fences fences;
    jail_look(&fences);
    if (fences.files == 0)
        skip();
    struct state *state = *data;
    assert_true(run(state, SECRETS, STR("")));
    lacks(state->output.bytes, "root:");
    lacks(state->output.bytes, "mat-khau-thu");
    assert_int_equal(state->output.bytes.n, 0);
    assert_int_not_equal(access("/tmp/dondoc-escaped", F_OK), 0);
}

static void test_no_network(void **data)
{
    struct state *state = *data;
    assert_true(run(state, NETWORK, STR("")));
    has(state->output.bytes, "pair");
    has(state->output.bytes, "none 2\nnone 10\nnone 16\nnone 17");
}

static void test_others_are_out_of_reach(void **data)
{
    struct jail_fences fences;
    jail_look(&fences);
    if (fences.files < 6)
        skip();
    struct state *state = *data;
    assert_true(run(state, OTHERS, STR("")));
    has(state->output.bytes, "lives");
}

static void test_a_program_alone_starts_nothing(void **data)
{
    struct state *state = *data;
    assert_true(run(state, ALONE, STR("")));
    assert_int_equal(state->output.bytes.n, 0);
    assert_int_not_equal(state->output.status, 0);
}

/* The programs of the product, one after another, as far as this machine has them. */
static void test_programs_of_the_product(void **data)
{
    struct state *state = *data;
    struct jail_output docx, pdf;
    if (!jail_program_known(JAIL_TO_DOCX) || !jail_program_known(JAIL_PDF_TEXT))
        skip();
    struct jail *jail = jail_create(NULL);
    const struct str rtf = STR("{\\rtf1\\ansi K\\u7871? ho\\u7841?ch s\\u7889? 12\\par}");
    assert_true(jail_program(jail, state->arena, "x.rtf", JAIL_TO_DOCX, JAIL_NO_NUMBERS, rtf, &docx, &state->err));
    assert_true(str_starts(docx.bytes, STR("PK\3\4")));
    assert_true(jail_program(jail, state->arena, "x.docx", JAIL_TO_PDF, JAIL_NO_NUMBERS, docx.bytes, &pdf,
                             &state->err));
    assert_true(str_starts(pdf.bytes, STR("%PDF-")));
    assert_true(jail_program(jail, state->arena, "x.pdf", JAIL_PDF_INFO, JAIL_NO_NUMBERS, pdf.bytes, &state->output,
                             &state->err));
    has(state->output.bytes, "Pages:           1\n");
    assert_true(jail_program(jail, state->arena, "x.pdf", JAIL_PDF_TEXT, JAIL_NUMBERS(1, 1), pdf.bytes, &state->output,
                             &state->err));
    has(state->output.bytes, ">hoạch</word>");
    assert_true(jail_program(jail, state->arena, "x.pdf", JAIL_PDF_IMAGE, JAIL_NUMBERS(1, 100), pdf.bytes,
                             &state->output, &state->err));
    assert_true(str_starts(state->output.bytes, STR("\x89PNG")));
    jail_destroy(jail);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_bytes_go_in_and_come_out, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_numbers_are_all_that_varies, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_files_in_its_folder, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_status_is_told, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_what_is_too_much_ends, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_nothing_of_it_is_left, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_a_link_is_no_output, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_environment_is_clean, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_it_sees_its_folder_only, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_no_network, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_others_are_out_of_reach, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_a_program_alone_starts_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_programs_of_the_product, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

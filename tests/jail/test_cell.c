/* Papers, tables and mails read in cells: the same as read here, and what becomes of those that a cell does not
 * survive. */
#include "jail/inside.h"

#include <dirent.h>
#include <errno.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

struct state {
    struct jail *jail;
    struct arena *arena;
    struct err err;
};

static int begin(void **data, enum jail_begin how, uint32_t papers)
{
    struct state *state = calloc(1, sizeof *state);
    assert_non_null(state);
    const struct jail_options options = {.begin = how, .papers = papers};
    state->jail = jail_create(&options);
    state->arena = arena_create();
    *data = state;
    return 0;
}

static int begin_when_needed(void **data)
{
    return begin(data, JAIL_WHEN_NEEDED, 0);
}

static int begin_now_or_never(void **data)
{
    return begin(data, JAIL_NOW_OR_NEVER, 0);
}

static int begin_for_many(void **data)
{
    return begin(data, JAIL_WHEN_NEEDED, 4);
}

static int end(void **data)
{
    struct state *state = *data;
    jail_destroy(state->jail);
    arena_destroy(state->arena);
    free(state);
    return 0;
}

static struct str file(struct state *state, const char *name)
{
    struct str bytes;
    if (!reader_load(state->arena, str_printf(state->arena, FIXTURES "%s", name).p, &bytes, &state->err))
        fail_msg("%s", state->err.text);
    return bytes;
}

/* The same text, or the same refusal. */
static void same_as_here(struct state *state, const char *name)
{
    const struct str bytes = file(state, name);
    struct source here, there;
    struct err here_err, there_err;
    if (reader_needs(bytes) != READER_NEEDS_NOTHING)
        return; /* a program of others opens it (tests/cli/test_cli_formats.py) */
    const bool ok = reader_bytes_page(state->arena, name, bytes, &here, &here_err);
    const bool jailed = jail_paper_page(state->jail, state->arena, name, bytes, &there, &there_err);
    if (ok != jailed)
        fail_msg("%s: here %s, there %s", name, ok ? "read" : here_err.text, jailed ? "read" : there_err.text);
    if (ok) {
        assert_true(str_eq(here.text.s, there.text.s));
        assert_int_equal(here.text.came_as, there.text.came_as);
        assert_int_equal(here.text.cut, there.text.cut);
        assert_int_equal(here.page != NULL, there.page != NULL);
        assert_ptr_equal(there.bytes.p, bytes.p);
    } else {
        assert_int_equal(here_err.code, there_err.code);
        assert_string_equal(here_err.text, there_err.text);
    }
}

static void all_fixtures(struct state *state)
{
    DIR *list = opendir(FIXTURES);
    size_t n = 0;
    assert_non_null(list);
    for (struct dirent *entry; (entry = readdir(list)); n++)
        if (entry->d_name[0] != '.')
            same_as_here(state, entry->d_name);
    closedir(list);
    assert_true(n > 30);
}

static void every_paper_is_read_as_here(void **data)
{
    all_fixtures(*data);
}

static void a_sheet_is_read_as_here(void **data)
{
    struct state *state = *data;
    const struct str bytes = STR("TT;Đơn vị;Hạn\n1;Chi bộ A;20/02/2021\n\n3;\"hai\ndòng\"\n");
    struct sheet here, there;
    assert_true(sheet_bytes(state->arena, "x", bytes, 0, &here, &state->err));
    assert_true(jail_sheet(state->jail, state->arena, "x", bytes, 0, &there, &state->err));
    assert_int_equal(here.n_rows, there.n_rows);
    assert_int_equal(here.n_names, there.n_names);
    for (size_t i = 0; i < here.n_rows; i++)
        for (size_t k = 0; k < here.rows[i].n; k++)
            assert_true(str_eq(sheet_text(&here.rows[i], k), sheet_text(&there.rows[i], k)));
    assert_false(jail_sheet(state->jail, state->arena, "x", bytes, 1000, &there, &state->err));
    assert_int_equal(state->err.code, ERR_MISSING);
}

static void a_mail_is_read_as_here(void **data)
{
    struct state *state = *data;
    static const char mail[] = "From: =?windows-1258?Q?V=E3n?= <vp@halam.example>\r\nSubject: =?utf-8?B?R+G7rWk=?=\r\n"
                               "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; "
                               "charset=iso-8859-2\r\n\r\nx\r\n--b\r\nContent-Type: application/pdf; "
                               "name=\"a.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n--b--\r\n";
    struct mail_read here, there;
    assert_true(mail_read(state->arena, "x", str_from(mail), &here, &state->err));
    assert_true(jail_mail(state->jail, state->arena, "x", str_from(mail), &there, &state->err));
    assert_true(str_eq(here.from_name, there.from_name) && str_eq(here.subject, there.subject));
    assert_true(str_eq(here.words, there.words));
    assert_int_equal(there.n_files, 1);
    assert_true(str_eq(there.files[0].bytes, STR("%PDF")));
    assert_false(jail_mail(state->jail, state->arena, "x", STR("not a mail"), &there, &state->err));
    assert_int_equal(state->err.code, ERR_INPUT);
}

/* A change of the text is made in a cell, in a docx and in a text of an old encoding. */
static void files_are_rewritten_as_here(void **data)
{
    struct state *state = *data;
    static const char *const names[] = {"paper.docx", "utf16.txt", "good.txt"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const struct str bytes = file(state, names[i]);
        struct source here, there;
        struct str here_bytes, there_bytes;
        bool here_made = false, there_made = false;
        assert_true(reader_bytes(state->arena, names[i], bytes, &here, &state->err));
        assert_true(jail_paper(state->jail, state->arena, names[i], bytes, &there, &state->err));
        const struct edit edit = {.span = {0, 1}, .words = STR("X")};
        assert_true(reader_rewrite(state->arena, names[i], &here, &edit, 1, &here_made, &here_bytes, &state->err));
        assert_true(jail_rewrite(state->jail, state->arena, names[i], &there, &edit, 1, &there_made, &there_bytes,
                                 &state->err));
        assert_int_equal(here_made, there_made);
        assert_true(str_eq(here_bytes, there_bytes));
    }
}

static pid_t child_of(pid_t parent)
{
    char path[64];
    long pid = 0;
    snprintf(path, sizeof path, "/proc/%ld/task/%ld/children", (long)parent, (long)parent);
    FILE *file = fopen(path, "re");
    assert_non_null(file);
    assert_int_equal(fscanf(file, "%ld", &pid), 1);
    fclose(file);
    return (pid_t)pid;
}

static void kill_keeper(void)
{
    const pid_t keeper = child_of(getpid());
    kill(keeper, SIGKILL);
    siginfo_t info;
    waitid(P_PID, (id_t)keeper, &info, WEXITED | WNOWAIT);
}

static void a_keeper_that_died_is_replaced(void **data)
{
    same_as_here(*data, "paper.docx");
    kill_keeper();
    same_as_here(*data, "paper.docx");
}

static void without_a_keeper_papers_are_refused(void **data)
{
    struct state *state = *data;
    const struct str bytes = file(state, "paper.docx");
    struct source source;
    same_as_here(state, "paper.docx");
    kill_keeper();
    for (int i = 0; i < 2; i++) {
        assert_false(jail_paper(state->jail, state->arena, "ke-hoach.docx", bytes, &source, &state->err));
        assert_int_equal(state->err.code, ERR_SYSTEM);
        assert_non_null(strstr(state->err.text, "ke-hoach.docx"));
        assert_non_null(strstr(state->err.text, "người quản trị"));
    }
    /* what needs no cell is still read */
    assert_true(jail_paper(state->jail, state->arena, "x.txt", STR("Kế hoạch"), &source, &state->err));
}

static void a_process_forked_from_ours_has_its_own(void **data)
{
    same_as_here(*data, "paper.docx");
    const pid_t pid = fork();
    if (pid == 0) {
        struct state *state = *data;
        struct source source;
        bool ok = true;
        for (int i = 0; ok && i < 20; i++)
            ok = jail_paper(state->jail, state->arena, "x.docx", file(state, "paper.docx"), &source, &state->err);
        jail_destroy(state->jail);
        _exit(ok ? 0 : 1);
    }
    for (int i = 0; i < 20; i++)
        same_as_here(*data, "paper.docx");
    int status;
    waitpid(pid, &status, 0);
    assert_int_equal(status, 0);
}

struct reader {
    struct jail *jail;
    struct str bytes;
    size_t read;
};

static void *read_some(void *data)
{
    struct reader *reader = data;
    for (int i = 0; i < 15; i++) {
        struct arena *arena = arena_create();
        struct source source;
        struct err err;
        reader->read += jail_paper(reader->jail, arena, "x.docx", reader->bytes, &source, &err);
        arena_destroy(arena);
    }
    return NULL;
}

static void many_threads_read_at_once(void **data)
{
    enum { THREADS = 8 };
    struct state *state = *data;
    pthread_t threads[THREADS];
    struct reader readers[THREADS];
    for (size_t i = 0; i < THREADS; i++) {
        readers[i] = (struct reader){state->jail, file(state, "paper.docx"), 0};
        assert_int_equal(pthread_create(&threads[i], NULL, read_some, &readers[i]), 0);
    }
    for (size_t i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        assert_int_equal(readers[i].read, 15);
    }
}

/* The cell that is reading is killed from outside, as by a kernel without memory. */
static void a_cell_for_many_that_died_costs_one_paper(void **data)
{
    struct state *state = *data;
    const struct str bytes = file(state, "paper.docx");
    struct source source;
    all_fixtures(state);
    const pid_t keeper = child_of(getpid());
    /* every cell there is */
    for (int i = 0; i < 3; i++) {
        char path[64];
        long pid;
        snprintf(path, sizeof path, "/proc/%ld/task/%ld/children", (long)keeper, (long)keeper);
        FILE *list = fopen(path, "re");
        while (list && fscanf(list, "%ld", &pid) == 1)
            kill((pid_t)pid, SIGKILL);
        if (list)
            fclose(list);
    }
    size_t refused = 0;
    for (int i = 0; i < 12; i++)
        if (!jail_paper(state->jail, state->arena, "ke-hoach.docx", bytes, &source, &state->err)) {
            refused++;
            assert_non_null(strstr(state->err.text, "ke-hoach.docx"));
        }
    assert_true(refused <= 3);
    same_as_here(state, "paper.docx");
}

static void a_name_that_is_none_is_made_one(void **data)
{
    struct state *state = *data;
    struct source source;
    assert_false(jail_paper(state->jail, state->arena, "k\xff\n\x1b.docx", STR("no zip"), &source, &state->err));
    assert_non_null(strstr(state->err.text, "k???.docx"));
}

int main(void)
{
    signal(SIGPIPE, SIG_IGN);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_paper_is_read_as_here, begin_when_needed, end),
        cmocka_unit_test_setup_teardown(every_paper_is_read_as_here, begin_for_many, end),
        cmocka_unit_test_setup_teardown(a_sheet_is_read_as_here, begin_when_needed, end),
        cmocka_unit_test_setup_teardown(a_mail_is_read_as_here, begin_when_needed, end),
        cmocka_unit_test_setup_teardown(files_are_rewritten_as_here, begin_when_needed, end),
        cmocka_unit_test_setup_teardown(a_keeper_that_died_is_replaced, begin_when_needed, end),
        cmocka_unit_test_setup_teardown(without_a_keeper_papers_are_refused, begin_now_or_never, end),
        cmocka_unit_test_setup_teardown(a_process_forked_from_ours_has_its_own, begin_when_needed, end),
        cmocka_unit_test_setup_teardown(a_process_forked_from_ours_has_its_own, begin_for_many, end),
        cmocka_unit_test_setup_teardown(many_threads_read_at_once, begin_now_or_never, end),
        cmocka_unit_test_setup_teardown(a_cell_for_many_that_died_costs_one_paper, begin_for_many, end),
        cmocka_unit_test_setup_teardown(a_name_that_is_none_is_made_one, begin_when_needed, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

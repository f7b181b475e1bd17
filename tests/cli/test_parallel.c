/* Work shared out among processes: the order of what they print, the code, and a process that dies. */
#include "cmd/parallel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

enum { DEADLY = 7, REFUSED = 5, LONG = 9, LONG_BYTES = 300000 };

struct script {
    bool deadly;
};

static enum exit_code piece(void *context, size_t i)
{
    const struct script *script = context;
    if (script->deadly && i == DEADLY)
        _exit(9);
    printf("piece %zu\n", i);
    for (size_t b = 0; i == LONG && b < LONG_BYTES; b++)
        putchar('a' + (int)(b % 26));
    if (i != REFUSED)
        return EXIT_DONE;
    fprintf(stderr, "refused %zu\n", i);
    return EXIT_REFUSED;
}

static void lost(void *context, size_t i)
{
    (void)context;
    fprintf(stderr, "lost %zu\n", i);
}

/* What the work prints to both streams, in the order in which it came out, and its code. */
static char *printed(size_t n, size_t jobs, bool deadly, int *ret_code)
{
    FILE *file = tmpfile();
    assert_non_null(file);
    const pid_t child = fork();
    if (child == 0) {
        dup2(fileno(file), STDOUT_FILENO);
        dup2(fileno(file), STDERR_FILENO);
        struct script script = {deadly};
        const enum exit_code code = parallel_do(&(struct work){n, piece, lost, &script}, jobs);
        fflush(stdout);
        _exit((int)code);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    *ret_code = WEXITSTATUS(status);
    fseek(file, 0, SEEK_END);
    const size_t size = (size_t)ftell(file);
    rewind(file);
    char *bytes = calloc(1, size + 1);
    assert_non_null(bytes);
    assert_int_equal(fread(bytes, 1, size, file), size);
    fclose(file);
    return bytes;
}

static void many_processes_print_what_one_prints(void **state)
{
    (void)state;
    int code = 0;
    for (size_t n = 0; n < 40; n += 13) {
        char *alone = printed(n, 1, false, &code);
        const int code_alone = code;
        assert_int_equal(code_alone, n > REFUSED ? EXIT_REFUSED : EXIT_DONE);
        for (size_t jobs = 2; jobs < 9; jobs += 3) {
            char *shared = printed(n, jobs, false, &code);
            assert_int_equal(code, code_alone);
            if (n <= LONG) {
                assert_string_equal(shared, alone);
            } else {
                /* sentences of stderr may stand before or behind what stdout still holds back */
                assert_int_equal(strlen(shared), strlen(alone));
                assert_non_null(strstr(shared, "piece 12\n"));
            }
            free(shared);
        }
        free(alone);
    }
}

static void a_process_that_dies_costs_one_piece(void **state)
{
    (void)state;
    int code = 0;
    char *out = printed(20, 3, true, &code);
    assert_int_equal(code, EXIT_REFUSED);
    assert_non_null(strstr(out, "lost 7\n"));
    for (size_t i = 0; i < 20; i++) {
        char line[32];
        snprintf(line, sizeof line, "piece %zu\n", i);
        if (i == DEADLY)
            assert_null(strstr(out, line));
        else
            assert_non_null(strstr(out, line));
    }
    const char *first = strstr(out, "lost "), *second = strstr(first + 1, "lost ");
    assert_null(second);
    free(out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(many_processes_print_what_one_prints),
        cmocka_unit_test(a_process_that_dies_costs_one_piece),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

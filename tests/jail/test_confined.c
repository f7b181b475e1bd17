/*
 * A process that gave up its rights as the server does has programs run for it by the keeper that it made before. Made
 * without sanitizers, so that the fences stand as in the product.
 */
#include "cmd/confine.h"
#include "jail/inside.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <unistd.h>

#include <cmocka.h>

static const struct program table[] = {
    {.file = "/usr/bin/cat", .package = "coreutils", .seconds = 60, .memory_mb = 256, .output_mb = 1},
};
static const struct programs programs = {table, 1};
static const struct trade trades[KIND__MAX] = {
    [KIND_RUNNER] = {.work = runner_work, .data = &programs, .seconds = 120},
};

static void the_keeper_runs_programs_for_who_may_not(void **data)
{
    const struct jail_options options = {.begin = JAIL_NOW_OR_NEVER};
    struct arena *arena = arena_create();
    struct confine_fences fences;
    struct jail_output output;
    struct err err;
    (void)data;
    struct jail *jail = jail_create_with(&options, trades);
    const struct confine_needs needs = {.folder = "/tmp"};
    assert_true(confine_self(&needs, &fences, &err));
    if (fences.calls) {
        assert_int_equal(fork(), -1);
        execl("/usr/bin/cat", "cat", (char *)NULL);
        assert_int_equal(errno, EPERM);
    }
    for (int i = 0; i < 3; i++) {
        if (!jail_program(jail, arena, "x.pdf", (enum jail_task)0, JAIL_NO_NUMBERS, STR("Kế hoạch"), &output, &err))
            fail_msg("%s", err.text);
        assert_true(str_eq(output.bytes, STR("Kế hoạch")));
    }
    jail_destroy(jail);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_keeper_runs_programs_for_who_may_not)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

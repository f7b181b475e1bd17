/* Nurseries that do not do their work: papers are read all the same, by cells of the keeper. */
#include "jail/inside.h"

#include <errno.h>
#include <seccomp.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

enum { PAPERS = 20 };

/* Seen by all processes of a test. */
static struct count {
    int settled; /* nurseries that were started */
    int forked;  /* cells that came from one */
    pid_t stray; /* one of them that the keeper was not told of */
} *count;

static const void *settle_and_die(const void *data)
{
    (void)data;
    count->settled++;
    _exit(EXIT_FAILURE);
}

/* It forks, but can't say so. */
static const void *settle_and_be_silent(const void *data)
{
    (void)data;
    count->settled++;
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter || seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPIPE), SCMP_SYS(sendto), 0) != 0 || seccomp_load(filter) != 0)
        abort();
    return &count->stray;
}

static const void *settle_well(const void *data)
{
    (void)data;
    count->settled++;
    return count;
}

static void echo(int socket, const void *data, const void *prepared)
{
    struct arena *arena = arena_create();
    struct str question;
    uint32_t code;
    (void)data;
    if (prepared == &count->stray) {
        count->stray = getpid();
        pause();
    }
    if (prepared)
        __atomic_add_fetch(&count->forked, 1, __ATOMIC_SEQ_CST);
    if (channel_take_message(socket, arena, 1024, &code, &question))
        channel_send_message(socket, ANSWER_DONE, &question, 1);
    arena_destroy(arena);
}

/* All papers are read, each by a process that had it for itself. */
static void read_papers(const void *(*settle)(const void *data))
{
    const struct trade trades[KIND__MAX] = {
        [KIND_PAPER] = {.settle = settle, .work = echo, .ahead = 2, .seconds = 20}};
    struct jail *jail = jail_create_with(NULL, trades);
    *count = (struct count){0};
    for (int i = 0; i < PAPERS; i++) {
        struct arena *arena = arena_create();
        const struct str question = str_printf(arena, "paper %d", i);
        struct str answer;
        struct err err;
        if (!jail_exchange(jail, arena, "x.docx", KIND_PAPER, 0, &question, 1, 1024, &answer, &err))
            fail_msg("paper %d: %s", i, err.text);
        assert_true(str_eq(answer, question));
        /* it may have been ended before it could say who it is */
        assert_true(!count->stray || kill(count->stray, 0) != 0);
        arena_destroy(arena);
    }
    jail_destroy(jail);
}

static void one_that_dies_is_not_begun_again(void **data)
{
    (void)data;
    read_papers(settle_and_die);
    assert_int_equal(count->settled, 1);
    assert_int_equal(count->forked, 0);
}

static void one_that_is_silent_leaves_no_second_reader(void **data)
{
    (void)data;
    read_papers(settle_and_be_silent);
    assert_int_equal(count->settled, 1);
}

static void one_that_works_forks_all_but_the_first(void **data)
{
    (void)data;
    read_papers(settle_well);
    assert_int_equal(count->settled, 1);
    assert_true(count->forked >= PAPERS - 1);
}

int main(void)
{
    count = mmap(NULL, sizeof *count, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (count == MAP_FAILED)
        abort();
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_that_dies_is_not_begun_again),
        cmocka_unit_test(one_that_is_silent_leaves_no_second_reader),
        cmocka_unit_test(one_that_works_forks_all_but_the_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

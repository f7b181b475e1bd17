/* What a cell of a nursery may do is what a cell of the keeper may: the two filters that it stands behind, compared with
 * the other's one, call by call. They are run here as the kernel would run them. */
#include "jail/inside.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/mman.h>

#include <cmocka.h>

static bool jumps(const struct sock_filter *step, uint32_t a)
{
    switch (BPF_OP(step->code)) {
    case BPF_JEQ: return a == step->k;
    case BPF_JGT: return a > step->k;
    case BPF_JGE: return a >= step->k;
    case BPF_JSET: return a & step->k;
    default: fail_msg("a jump of no kind: %x", step->code);
    }
    return false;
}

/* What a filter says of a call. */
static uint32_t verdict(const struct sock_fprog *filter, const struct seccomp_data *call)
{
    uint32_t a = 0;
    for (size_t at = 0; at < filter->len; at++) {
        const struct sock_filter *step = &filter->filter[at];
        if (step->code == (BPF_RET | BPF_K))
            return step->k;
        if (step->code == (BPF_LD | BPF_W | BPF_ABS))
            memcpy(&a, (const char *)call + step->k, sizeof a);
        else if (step->code == (BPF_ALU | BPF_AND | BPF_K))
            a &= step->k;
        else if (step->code == (BPF_JMP | BPF_JA))
            at += step->k;
        else if (BPF_CLASS(step->code) == BPF_JMP && BPF_SRC(step->code) == BPF_K)
            at += jumps(step, a) ? step->jt : step->jf;
        else
            fail_msg("a step of no kind: %x", step->code);
    }
    fail_msg("a filter without an end");
    return 0;
}

/* The kernel heeds the sternest of several, which is the smallest as a number with a sign. */
static uint32_t sterner(uint32_t a, uint32_t b)
{
    return (int32_t)(a & SECCOMP_RET_ACTION_FULL) <= (int32_t)(b & SECCOMP_RET_ACTION_FULL) ? a : b;
}

static const struct sock_fprog *keepers, *nurserys, *beside;

/* True when it is let through. */
static bool is_allowed(uint32_t arch, int number, uint64_t third)
{
    const struct seccomp_data call = {.nr = number, .arch = arch, .args = {0x11, 0x22, third}};
    const uint32_t one = verdict(keepers, &call);
    const uint32_t two = sterner(verdict(beside, &call), verdict(nurserys, &call));
    if (one != two)
        fail_msg("call %d(…, 0x%llx): %x for a cell of the keeper, %x for one of a nursery", number,
                 (unsigned long long)third, one, two);
    return one == SECCOMP_RET_ALLOW;
}

static void a_cell_may_the_same_wherever_it_was_forked(void **data)
{
    enum { CALLS = 1200, X32 = 0x40000000 };
    const uint32_t here = seccomp_arch_native();
    const uint32_t foreign[] = {AUDIT_ARCH_I386, AUDIT_ARCH_X86_64, AUDIT_ARCH_AARCH64};
    static const uint64_t thirds[] = {0, PROT_READ | PROT_WRITE, PROT_EXEC, PROT_READ | PROT_EXEC, PROT_EXEC | 1ull << 34,
                                      1ull << 34};
    size_t allowed = 0;
    (void)data;
    for (int number = -1; number < CALLS; number++)
        for (size_t i = 0; i < sizeof thirds / sizeof *thirds; i++) {
            allowed += is_allowed(here, number, thirds[i]);
            assert_false(is_allowed(here, number | X32, thirds[i]));
            for (size_t k = 0; k < sizeof foreign / sizeof *foreign; k++)
                assert_false(foreign[k] != here && is_allowed(foreign[k], number, thirds[i]));
        }
    assert_true(allowed > 0);
    assert_true(is_allowed(here, SCMP_SYS(read), 0));
    assert_true(is_allowed(here, SCMP_SYS(mmap), PROT_READ | PROT_WRITE));
    assert_false(is_allowed(here, SCMP_SYS(mmap), PROT_READ | PROT_EXEC));
    assert_false(is_allowed(here, SCMP_SYS(prctl), 0));
    assert_false(is_allowed(here, SCMP_SYS(clone), 0));
}

int main(void)
{
    if (!fence_calls_known()) {
        printf("1..0 # SKIP a kernel without seccomp\n");
        return 0;
    }
    keepers = fence_calls_made(FENCE_CELL);
    nurserys = fence_calls_made(FENCE_NURSERY);
    beside = fence_calls_made(FENCE_CELL_OF_NURSERY);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_cell_may_the_same_wherever_it_was_forked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

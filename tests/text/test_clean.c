/* How values are printed. */
#include "text/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void assert_clean(struct str s, struct str want)
{
    struct arena *arena = arena_create();
    const struct str got = text_clean(arena, s);
    if (!str_eq(got, want))
        fail_msg("\"%.*s\" is cleaned to \"%.*s\", want \"%.*s\"", STR_ARG(s), STR_ARG(got), STR_ARG(want));
    arena_destroy(arena);
}

static void emphasis_goes_and_blanks_fold(void **state)
{
    (void)state;
    assert_clean(STR("**THÔNG BÁO**"), STR("THÔNG BÁO"));
    assert_clean(STR("về “*phương hướng,\n nhiệm vụ*” __năm__ ***2021***"),
                 STR("về “phương hướng, nhiệm vụ” năm 2021"));
    assert_clean(STR(" \t*Hà Lâm,*\xC2\xA0 ngày\r\n"), STR("Hà Lâm, ngày"));
    assert_clean(STR(""), STR(""));
    assert_clean(STR_NONE, STR(""));
}

static void signs_that_are_no_emphasis_stay(void **state)
{
    (void)state;
    assert_clean(STR("2 * 3"), STR("2 * 3"));
    assert_clean(STR("(*) Ghi chú"), STR("(*) Ghi chú"));
    assert_clean(STR("*"), STR("*"));
    assert_clean(STR("*****"), STR("*****"));
    assert_clean(STR("Số ____-TB/ĐUK a_b"), STR("Số ____-TB/ĐUK a_b"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(emphasis_goes_and_blanks_fold),
        cmocka_unit_test(signs_that_are_no_emphasis_stay),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* The number and day of signing go where a draft leaves room for them, and nowhere else. */
#include "paper/paper.h"
#include "text/text.h"
#include "writer/stamp.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

/* `%s` are the line of the number and the words of the day. */
static const char draft[] = "TỈNH ỦY SƠN HÀ\n*\n%s\n\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hà, %s\n\nTHÔNG BÁO\nvề việc họp\n-----\n\n"
                            "Ban Thường vụ mời các huyện ủy họp.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa\n";

static struct paper *parse(struct arena *arena, struct str bytes)
{
    struct text *text = arena_alloc(arena, sizeof *text);
    struct err err;
    assert_true(text_admit(arena, bytes, "x", text, &err));
    return paper_parse(arena, text, false);
}

static void stamped_papers_have_their_number_and_day(void **state)
{
    static const struct {
        const char *number, *day;
        size_t edits;
    } cases[] = {
        {"Số       -TB/TU", "ngày       tháng       năm 2026", 2},
        {"Số ……-TB/TU", "ngày … tháng … năm 2026", 2},
        {"Số: ....-TB/TU", "ngày      tháng 02 năm 2026", 2},
        {"Số -TB/TU", "ngày 05 tháng 02 năm 2026", 1},
        {"Số 11-TB/TU", "ngày 04 tháng 02 năm 2026", 2},
        {"Số 12-TB/TU", "ngày 05 tháng 02 năm 2026", 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *arena = arena_create();
        struct edit edits[STAMP_EDITS_MAX];
        const struct str bytes = str_printf(arena, draft, cases[i].number, cases[i].day);
        const struct paper *paper = parse(arena, bytes);
        const size_t n = stamp_edits(arena, paper, STR("12"), (struct date){2026, 2, 5}, edits);
        assert_int_equal(n, cases[i].edits);
        const struct paper *after = parse(arena, text_edited(arena, paper->text->s, edits, n));
        assert_true(str_eq(after->header.number.value, STR("12")));
        assert_true(str_eq(after->header.symbol.value, STR("TB/TU")));
        assert_int_equal(date_cmp(after->header.issued, (struct date){2026, 2, 5}), 0);
        arena_destroy(arena);
    }
}

static void a_paper_without_room_is_left_as_it_is(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct edit edits[STAMP_EDITS_MAX];
    const struct paper *paper = parse(arena, STR("Kính gửi các huyện ủy,\n\nMời họp về việc Số hóa -TB/TU.\n"));
    assert_int_equal(stamp_edits(arena, paper, STR("12"), (struct date){2026, 2, 5}, edits), 0);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stamped_papers_have_their_number_and_day),
        cmocka_unit_test(a_paper_without_room_is_left_as_it_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

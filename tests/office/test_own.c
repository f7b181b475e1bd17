/* What people keep for themselves: the address of their calendar, filters of lists. */
#include "fixture.h"

#include "office/feed.h"
#include "office/filter.h"

#include <stdio.h>

static int64_t person(struct fixture *f, const char *login, enum role role, int64_t org)
{
    int64_t id;
    OK(f, user_add(&f->work, str_from(login), str_from(login), role, org, STR("mat-khau-thu"), &id, &f->err));
    return id;
}

static void opens(struct fixture *f, struct str secret, int64_t user, const char *path)
{
    begin(f, STORE_READ);
    OK(f, feed_open(&f->work, secret, &f->err));
    assert_int_equal(f->work.actor.user, user);
    assert_str(f->work.actor.path, path);
    end(f);
}

static void is_dead(struct fixture *f, struct str secret)
{
    begin(f, STORE_READ);
    f->work.actor.user = 55;
    expect_code(f, feed_open(&f->work, secret, &f->err), ERR_MISSING);
    assert_int_equal(f->work.actor.user, 55);
    end(f);
}

static void an_address_reads_as_its_person_until_it_is_renewed_taken_back_or_they_are_locked(void **state)
{
    struct fixture *f = *state;
    struct str first, second, third;
    int64_t org, created;
    begin(f, STORE_WRITE);
    OK(f, org_add(&f->work, 0, STR("dang-uy"), STR("Đảng ủy Khối"), STR(""), &org, &f->err));
    const int64_t clerk = person(f, "van.thu", ROLE_CLERK, org), admin = person(f, "quan.tri", ROLE_ADMIN, 0);
    f->work.actor.user = clerk;
    OK(f, feed_made(&f->work, &created, &f->err));
    assert_int_equal(created, 0);
    expect_code(f, feed_take_back(&f->work, &f->err), ERR_MISSING);
    OK(f, feed_make(&f->work, &first, &f->err));
    end(f);
    opens(f, first, clerk, "/1/");
    /* only its hash is kept */
    const struct str secret = str_printf(f->arena, "SELECT count(*) FROM calendar_feed WHERE hash LIKE '%%%.*s%%'", STR_ARG(first));
    assert_int_equal(peek(f, secret.p), 0);
    const struct str told = str_printf(f->arena, "SELECT count(*) FROM journal WHERE after LIKE '%%%.*s%%'", STR_ARG(first));
    assert_int_equal(peek(f, told.p), 0);
    begin(f, STORE_WRITE);
    f->work.actor.user = clerk;
    OK(f, feed_make(&f->work, &second, &f->err));
    end(f);
    is_dead(f, first);
    opens(f, second, clerk, "/1/");
    begin(f, STORE_WRITE);
    f->work.actor.user = clerk;
    OK(f, feed_take_back(&f->work, &f->err));
    OK(f, feed_made(&f->work, &created, &f->err));
    assert_int_equal(created, 0);
    OK(f, feed_make(&f->work, &third, &f->err));
    end(f);
    is_dead(f, second);
    begin(f, STORE_WRITE);
    f->work.actor.user = admin;
    OK(f, user_lock(&f->work, clerk, &f->err));
    end(f);
    is_dead(f, third);
    is_dead(f, STR(""));
    is_dead(f, STR("\xff khong-phai"));
    assert_int_equal(peek(f, "SELECT count(*) FROM calendar_feed"), 0);
}

static size_t seen(struct fixture *f, int64_t user, const char *path, const char *list)
{
    struct filter *filters;
    size_t n;
    begin(f, STORE_READ);
    f->work.actor.user = user;
    f->work.actor.path = str_from(path);
    OK(f, filter_list(&f->work, list, &filters, &n, &f->err));
    end(f);
    return n;
}

static void filters_are_ones_own_or_of_those_at_the_same_node(void **state)
{
    struct fixture *f = *state;
    int64_t org, other, id, shared;
    begin(f, STORE_WRITE);
    OK(f, org_add(&f->work, 0, STR("dang-uy"), STR("Đảng ủy Khối"), STR(""), &org, &f->err));
    OK(f, org_add(&f->work, org, STR("dang-bo-co-so"), STR("Đảng ủy Sở Y tế"), STR(""), &other, &f->err));
    const int64_t a = person(f, "nguoi.a", ROLE_CLERK, org), b = person(f, "nguoi.b", ROLE_LEADER, org);
    const int64_t c = person(f, "nguoi.c", ROLE_CLERK, other), d = person(f, "nguoi.d", ROLE_CLERK, 0);
    f->work.actor.user = a;
    OK(f, filter_keep(&f->work, STR(" việc  quá hạn "), STR("/viec?den=qua-han&don-vi=2"), false, &id, &f->err));
    OK(f, filter_keep(&f->work, STR("thông báo"), STR("/van-ban?loai=Th%C3%B4ng+b%C3%A1o"), true, &shared, &f->err));
    end(f);
    assert_int_equal(seen(f, a, "/1/", "/viec"), 1);
    assert_int_equal(seen(f, a, "/1/", "/van-ban"), 1);
    assert_int_equal(seen(f, b, "/1/", "/viec"), 0);
    assert_int_equal(seen(f, b, "/1/", "/van-ban"), 1);
    assert_int_equal(seen(f, c, "/1/2/", "/van-ban"), 0);
    assert_int_equal(seen(f, d, "", "/van-ban"), 0);
    /* a name of its own, an address of ours */
    static const char *const bad[] = {"", "viec", "//viec", "/viecx?a=b", "https://xau.example/viec", "/viec?a=b\r\nSet-Cookie: x",
                                      "/viec?a=\"b\"", "/cai-dat", "/viec#x", "/viec\\x", "/van-ban/1", "/viec?a=<b>"};
    begin(f, STORE_WRITE);
    f->work.actor.user = a;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        expect_code(f, filter_keep(&f->work, STR("x"), str_from(bad[i]), false, &id, &f->err), ERR_INPUT);
    expect_code(f, filter_keep(&f->work, STR(" "), STR("/viec"), false, &id, &f->err), ERR_INPUT);
    for (int i = 2; i < FILTERS_OF_ONE_MAX; i++)
        OK(f, filter_keep(&f->work, STR("x"), STR("/viec"), false, &id, &f->err));
    expect_code(f, filter_keep(&f->work, STR("x"), STR("/viec"), false, &id, &f->err), ERR_LIMIT);
    f->work.actor.user = b;
    expect_code(f, filter_drop(&f->work, shared, &f->err), ERR_MISSING); /* not theirs */
    f->work.actor.user = a;
    OK(f, filter_drop(&f->work, shared, &f->err));
    expect_code(f, filter_drop(&f->work, shared, &f->err), ERR_MISSING);
    end(f);
    assert_int_equal(seen(f, b, "/1/", "/van-ban"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, fixture_set_up, fixture_tear_down)
        CASE(an_address_reads_as_its_person_until_it_is_renewed_taken_back_or_they_are_locked),
        CASE(filters_are_ones_own_or_of_those_at_the_same_node),
    };
    return cmocka_run_group_tests_name("own", tests, NULL, NULL);
}

/* The organisation tree: grown by hand and from JSON, and what a name in a paper means. */
#include "fixture.h"

#include "office/org_json.h"

#include <stdio.h>
#include <string.h>

static int64_t add(struct fixture *f, int64_t parent, const char *name)
{
    int64_t id;
    OK(f, org_add(&f->work, parent, STR("chi-bo"), str_from(name), STR(""), &id, &f->err));
    return id;
}

static int64_t resolve(struct fixture *f, const char *name)
{
    int64_t id = -1;
    OK(f, org_resolve(&f->work, str_from(name), &id, &f->err));
    return id;
}

static void org_grows_a_tree_with_paths(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t root = add(f, 0, "Tỉnh ủy Sơn Hà");
    const int64_t block = add(f, root, "Đảng ủy Khối các cơ quan tỉnh Sơn Hà");
    const int64_t cell = add(f, block, "  Chi bộ \t Văn phòng ");
    struct org org;
    OK(f, org_get(&f->work, cell, &org, &f->err));
    assert_str(org.name, "Chi bộ Văn phòng");
    assert_str(org.path, "/1/2/3/");
    assert_int_equal(org.parent, block);
    assert_int_equal(org.children, 0);
    OK(f, org_get(&f->work, root, &org, &f->err));
    assert_int_equal(org.children, 1);
    assert_int_equal(org.parent, 0);
    expect_code(f, org_get(&f->work, 99, &org, &f->err), ERR_MISSING);
    end(f);
}

static void org_add_refuses_and_says_why(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    int64_t id;
    const int64_t root = add(f, 0, "Tỉnh ủy");
    add(f, root, "Ban Tổ chức");
    expect_code(f, org_add(&f->work, root, STR("ban"), STR("BAN TỔ CHỨC"), STR(""), &id, &f->err), ERR_CONFLICT);
    expect_code(f, org_add(&f->work, 0, STR("ban"), STR("Tỉnh uỷ"), STR(""), &id, &f->err), ERR_CONFLICT);
    expect_code(f, org_add(&f->work, 99, STR("ban"), STR("x"), STR(""), &id, &f->err), ERR_MISSING);
    expect_code(f, org_add(&f->work, root, STR("Ban"), STR("x"), STR(""), &id, &f->err), ERR_INPUT);
    expect_code(f, org_add(&f->work, root, STR(""), STR("x"), STR(""), &id, &f->err), ERR_INPUT);
    expect_code(f, org_add(&f->work, root, STR("ban"), STR(" "), STR(""), &id, &f->err), ERR_INPUT);
    expect_code(f, org_add(&f->work, root, STR("ban"), STR("x\xff"), STR(""), &id, &f->err), ERR_INPUT);
    char large[600];
    memset(large, 'x', sizeof large);
    expect_code(f, org_add(&f->work, root, STR("ban"), str_make(large, 501), STR(""), &id, &f->err), ERR_LIMIT);
    expect_code(f, org_add(&f->work, root, STR("ban"), STR("x"), str_make(large, 51), &id, &f->err), ERR_LIMIT);
    /* the same name elsewhere is another organisation, and marks tell names apart */
    add(f, add(f, root, "Khối"), "Ban Tổ chức");
    add(f, root, "Ban To chuc");
    int64_t at = root;
    for (int depth = 2; depth <= ORG_DEPTH_MAX; depth++)
        at = add(f, at, "x");
    expect_code(f, org_add(&f->work, at, STR("ban"), STR("x"), STR(""), &id, &f->err), ERR_LIMIT);
    end(f);
}

static void org_list_is_in_tree_order(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t root = add(f, 0, "gốc");
    for (int i = 0; i < 12; i++) {
        char name[16];
        snprintf(name, sizeof name, "n%02d", i);
        add(f, root, name);
    }
    const int64_t deep = add(f, 2, "dưới n00");
    struct org *orgs;
    size_t n;
    OK(f, org_list(&f->work, 0, &orgs, &n, &f->err));
    assert_int_equal(n, 14);
    assert_str(orgs[0].name, "gốc");
    assert_str(orgs[1].name, "n00");
    assert_str(orgs[2].name, "dưới n00");
    for (size_t i = 3; i < n; i++)
        assert_int_equal(orgs[i].id, i);
    OK(f, org_list(&f->work, 2, &orgs, &n, &f->err));
    assert_int_equal(n, 2);
    assert_int_equal(orgs[1].id, deep);
    /* /1/2/ is no part of /1/21/ and the like */
    OK(f, org_list(&f->work, deep, &orgs, &n, &f->err));
    assert_int_equal(n, 1);
    expect_code(f, org_list(&f->work, 99, &orgs, &n, &f->err), ERR_MISSING);
    end(f);
}

static void org_resolves_names_as_papers_write_them(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t root = add(f, 0, "Tỉnh ủy Sơn Hà");
    const int64_t block = add(f, root, "Đảng ủy Khối các cơ quan tỉnh Sơn Hà");
    OK(f, org_add_alias(&f->work, block, STR("Đảng ủy Khối"), &f->err));
    OK(f, org_add_alias(&f->work, block, STR("ĐUK"), &f->err));
    OK(f, org_add_alias(&f->work, block, STR("ĐUK"), &f->err));
    assert_int_equal(resolve(f, "ĐẢNG UỶ KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ"), block);
    assert_int_equal(resolve(f, "dang uy khoi"), block);
    assert_int_equal(resolve(f, "ĐUK"), block);
    assert_int_equal(resolve(f, "Đảng ủy"), 0);
    assert_int_equal(resolve(f, ""), 0);
    assert_int_equal(resolve(f, " - "), 0);
    const int64_t one = add(f, block, "Chi bộ Văn phòng");
    assert_int_equal(resolve(f, "chi bộ văn phòng"), one);
    add(f, root, "Chi bộ Văn phòng");
    assert_int_equal(resolve(f, "chi bộ văn phòng"), 0);
    /* where only marks differ, the one that is spelt so is meant */
    const int64_t can = add(f, block, "Chi bộ Cán");
    const int64_t can_too = add(f, block, "Chi bộ Cận");
    assert_int_equal(resolve(f, "Chi bộ Cán"), can);
    assert_int_equal(resolve(f, "chi bộ cận"), can_too);
    assert_int_equal(resolve(f, "chi bo can"), 0);
    expect_code(f, org_add_alias(&f->work, 99, STR("x"), &f->err), ERR_MISSING);
    expect_code(f, org_add_alias(&f->work, block, STR(""), &f->err), ERR_INPUT);
    end(f);
}

static const char tree[] =
    "{\"name\":\"Tỉnh ủy Sơn Hà\",\"kind\":\"tinh-uy\",\"code\":\"TU\",\"children\":["
    " {\"name\":\"Văn phòng Tỉnh ủy\",\"kind\":\"van-phong\",\"aliases\":[\"VPTU\",\"Văn phòng\"]},"
    " {\"name\":\"Đảng ủy Khối\",\"kind\":\"dang-uy\",\"children\":[{\"name\":\"Chi bộ 1\",\"kind\":\"chi-bo\"}]}]}";

static void org_import_loads_a_tree_once(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    int64_t added;
    OK(f, org_import_json(&f->work, str_from(tree), &added, &f->err));
    assert_int_equal(added, 4);
    const int64_t office = resolve(f, "VPTU");
    assert_true(office > 0);
    /* again, with one more: what stands is kept */
    OK(f, org_import_json(&f->work,
                          STR("{\"name\":\"TỈNH UỶ SƠN HÀ\",\"kind\":\"tinh-uy\",\"children\":["
                              "{\"name\":\"Đảng ủy Khối\",\"kind\":\"dang-uy\",\"children\":["
                              "{\"name\":\"Chi bộ 2\",\"kind\":\"chi-bo\"}]}]}"),
                          &added, &f->err));
    assert_int_equal(added, 1);
    assert_int_equal(resolve(f, "VPTU"), office);
    struct org org;
    OK(f, org_get(&f->work, resolve(f, "Chi bộ 2"), &org, &f->err));
    assert_str(org.path, "/1/3/5/");
    struct org *orgs;
    size_t n;
    OK(f, org_list(&f->work, 0, &orgs, &n, &f->err));
    assert_int_equal(n, 5);
    end(f);
}

static void org_import_refuses_with_the_path_of_the_fault(void **state)
{
    struct fixture *f = *state;
    static const struct {
        const char *json;
        enum err_code code;
        const char *words;
    } cases[] = {
        {"", ERR_INPUT, "JSON"},
        {"{", ERR_INPUT, "JSON"},
        {"[]", ERR_INPUT, "$:"},
        {"\"x\"", ERR_INPUT, "JSON"},
        {"{\"name\":\"a\",\"kind\":\"b\"} x", ERR_INPUT, "JSON"},
        {"{\"name\":\"a\",\"name\":\"b\",\"kind\":\"c\"}", ERR_INPUT, "hai lần"},
        {"{\"name\":\"\xff\",\"kind\":\"c\"}", ERR_INPUT, "JSON"},
        {"{\"name\":\"a\\u0000b\",\"kind\":\"c\"}", ERR_INPUT, "JSON"},
        {"{\"kind\":\"c\"}", ERR_INPUT, "$.name"},
        {"{\"name\":\"a\"}", ERR_INPUT, "$.kind"},
        {"{\"name\":5,\"kind\":\"c\"}", ERR_INPUT, "$.name"},
        {"{\"name\":\"a\",\"kind\":\"C D\"}", ERR_INPUT, "$.kind"},
        {"{\"name\":\" \",\"kind\":\"c\"}", ERR_INPUT, "$.name"},
        {"{\"name\":\"a\",\"kind\":\"c\",\"code\":[]}", ERR_INPUT, "$.code"},
        {"{\"name\":\"a\",\"kind\":\"c\",\"alias\":[]}", ERR_INPUT, "alias"},
        {"{\"name\":\"a\",\"kind\":\"c\",\"aliases\":\"x\"}", ERR_INPUT, "$.aliases"},
        {"{\"name\":\"a\",\"kind\":\"c\",\"aliases\":[1]}", ERR_INPUT, "$.aliases"},
        {"{\"name\":\"a\",\"kind\":\"c\",\"aliases\":[\"\"]}", ERR_INPUT, "$.aliases"},
        {"{\"name\":\"a\",\"kind\":\"c\",\"children\":{}}", ERR_INPUT, "$.children"},
        {"{\"name\":\"a\",\"kind\":\"c\",\"children\":[null]}", ERR_INPUT, "$.children[0]"},
        {"{\"name\":\"a\",\"kind\":\"c\",\"children\":[{\"name\":\"x\",\"kind\":\"c\"},"
         "{\"name\":\"y\",\"kind\":\"c\",\"children\":[{\"name\":\"z\"}]}]}", ERR_INPUT,
             "$.children[1].children[0].kind"},
        {"{\"name\":\"a\",\"kind\":\"c\",\"children\":[{\"name\":\"ủy\",\"kind\":\"c\"},"
         "{\"name\":\"UỶ\",\"kind\":\"c\"}]}",
         ERR_CONFLICT, "hai tổ chức cùng tên"},
    };
    begin(f, STORE_WRITE);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t added = -7;
        const bool ok = org_import_json(&f->work, str_from(cases[i].json), &added, &f->err);
        if (ok || f->err.code != cases[i].code || !strstr(f->err.text, cases[i].words))
            fail_msg("%s: %d %s", cases[i].json, f->err.code, ok ? "accepted" : f->err.text);
        assert_int_equal(added, -7);
    }
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM org"), 0);
}

static void org_json_is_bounded_in_depth_number_and_size(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct err err;
    struct org_plan plan;
    struct buf json = {0};
    for (int depth = 0; depth < ORG_DEPTH_MAX + 1; depth++)
        buf_printf(&json, "%s{\"name\":\"n\",\"kind\":\"k\"", depth ? ",\"children\":[" : "");
    for (int depth = 0; depth < ORG_DEPTH_MAX + 1; depth++)
        buf_puts(&json, depth ? "]}" : "}");
    assert_false(org_parse_json(arena, buf_view(&json), &plan, &err));
    assert_int_equal(err.code, ERR_LIMIT);
    json.n = 0;
    for (int depth = 0; depth < 100000; depth++)
        buf_puts(&json, "[");
    assert_false(org_parse_json(arena, buf_view(&json), &plan, &err));
    assert_int_equal(err.code, ERR_INPUT);
    for (int extra = 0; extra < 2; extra++) {
        json.n = 0;
        buf_puts(&json, "{\"name\":\"r\",\"kind\":\"k\",\"children\":[");
        for (int i = 0; i < ORG_NODES_MAX - 1 + extra; i++)
            buf_printf(&json, "%s{\"name\":\"n%d\",\"kind\":\"k\"}", i ? "," : "", i);
        buf_puts(&json, "]}");
        assert_int_equal(org_parse_json(arena, buf_view(&json), &plan, &err), !extra);
    }
    assert_int_equal(err.code, ERR_LIMIT);
    assert_int_equal(plan.n, ORG_NODES_MAX);
    json.n = 0;
    buf_reserve(&json, ORG_JSON_MAX + 1);
    memset(json.p, ' ', ORG_JSON_MAX + 1);
    json.n = ORG_JSON_MAX + 1;
    assert_false(org_parse_json(arena, buf_view(&json), &plan, &err));
    assert_int_equal(err.code, ERR_LIMIT);
    buf_free(&json);
    arena_destroy(arena);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, fixture_set_up, fixture_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(org_grows_a_tree_with_paths),
        TEST(org_add_refuses_and_says_why),
        TEST(org_list_is_in_tree_order),
        TEST(org_resolves_names_as_papers_write_them),
        TEST(org_import_loads_a_tree_once),
        TEST(org_import_refuses_with_the_path_of_the_fault),
        cmocka_unit_test(org_json_is_bounded_in_depth_number_and_size),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

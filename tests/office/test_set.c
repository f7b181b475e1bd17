/* Sets of organisations: the canonical form, what papers call sets, and which organisations they are. */
#include "fixture.h"

#include "office/set.h"

#include <stdio.h>
#include <string.h>

/* A committee with organs, bases and cells; another one beside it. */
struct tree {
    int64_t province, block, office, control, staffing, health, books, finance, cell_a, cell_b, ward, town, district;
};

static int64_t add(struct fixture *f, int64_t parent, const char *kind, const char *name)
{
    int64_t id;
    OK(f, org_add(&f->work, parent, str_from(kind), str_from(name), STR(""), &id, &f->err));
    return id;
}

static struct tree grow(struct fixture *f)
{
    struct tree t;
    begin(f, STORE_WRITE);
    t.province = add(f, 0, "tinh-uy", "Tỉnh ủy Sơn Hà");
    t.block = add(f, t.province, "dang-uy", "Đảng ủy Khối các cơ quan tỉnh Sơn Hà");
    OK(f, org_add_alias(&f->work, t.block, STR("Đảng ủy Khối"), &f->err));
    OK(f, org_add_alias(&f->work, t.block, STR("Đảng bộ Khối"), &f->err));
    t.office = add(f, t.block, "van-phong", "Văn phòng Đảng ủy Khối");
    t.control = add(f, t.block, "ubkt", "Ủy ban Kiểm tra Đảng ủy Khối");
    t.staffing = add(f, t.block, "ban", "Ban Tổ chức Đảng ủy Khối");
    t.health = add(f, t.block, "dang-bo-co-so", "Đảng bộ Sở Y tế");
    t.books = add(f, t.block, "chi-bo-co-so", "Chi bộ Thư viện tỉnh");
    t.finance = add(f, t.block, "dang-bo-co-so", "Đảng bộ Sở Tài chính");
    t.cell_a = add(f, t.health, "chi-bo", "Chi bộ Văn phòng Sở Y tế");
    t.cell_b = add(f, t.health, "chi-bo", "Chi bộ Bệnh viện Mắt");
    t.ward = add(f, t.province, "dang-uy", "Đảng ủy phường Hà Lâm");
    t.town = add(f, t.province, "dang-uy", "Đảng bộ xã Đông Sơn");
    t.district = add(f, t.province, "huyen-uy", "Huyện ủy Đông Sơn");
    end(f);
    return t;
}

/* The members as "5 6 ?7 ~8 -9 +10 'Tổ công tác'": in, to be picked, named elsewhere, left out, supporting, a name. */
static const char *shown(struct fixture *f, const struct set_members *members)
{
    struct buf out = {0};
    size_t in = 0;
    for (size_t i = 0; i < members->n; i++) {
        const struct set_member *m = &members->v[i];
        static const char *const marks[] = {[SET_IN] = "", [SET_PICK] = "?", [SET_ELSEWHERE] = "~", [SET_OUT] = "-"};
        buf_printf(&out, "%s%s%s", i ? " " : "", marks[m->place], m->support ? "+" : "");
        if (m->org)
            buf_printf(&out, "%lld", (long long)m->org);
        else
            buf_printf(&out, "'%.*s'", STR_ARG(m->name));
        in += m->place == SET_IN;
    }
    assert_int_equal(in, members->in);
    const char *text = str_copy(f->arena, buf_view(&out)).p;
    buf_free(&out);
    return text ? text : "";
}

static const struct set_members *resolved(struct fixture *f, const struct set_ground *ground, const char *form)
{
    static struct set_members members;
    struct set set;
    OK(f, set_parse(f->arena, str_from(form), &set, &f->err));
    OK(f, set_resolve(&f->work, &set, ground, &members, &f->err));
    return &members;
}

static const char *resolve(struct fixture *f, const struct set_ground *ground, const char *form)
{
    return shown(f, resolved(f, ground, form));
}

static struct str propose(struct fixture *f, const struct set_ground *ground, const char *assignee, const char *words)
{
    struct set set, again;
    const struct str name = str_from(assignee);
    OK(f, set_propose(&f->work, ground, &name, 1, str_from(words), &set, &f->err));
    const struct str form = set_form(f->arena, &set);
    /* what is proposed can be kept and read again */
    OK(f, set_parse(f->arena, form, &again, &f->err));
    assert_str(set_form(f->arena, &again), form.p);
    return form;
}

static void set_form_is_read_and_written_the_same(void **state)
{
    struct fixture *f = *state;
    static const char *const forms[] = {
        "",
        "17",
        "6//co-so",
        "6/ban,van-phong -12",
        "0//chi-bo*[rest] 7[support] \"Tổ \"\"công\"\" tác\"[support]",
        "6//\"đảng ủy xã\",\"đảng ủy phường\",co-so[some,of=18]",
        "6//**",
        "6//chi-bo[rest,some,support,of=3,head=\"bí thư\"] -6/ban -\"Hội\"",
    };
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        struct set set;
        OK(f, set_parse(f->arena, str_from(forms[i]), &set, &f->err));
        assert_str(set_form(f->arena, &set), forms[i]);
    }
}

static void set_form_refuses_what_is_none(void **state)
{
    struct fixture *f = *state;
    static const char *const bad[] = {"x", "6//", "6/Ban", "0", "-", "--6", "6[", "6[x]", "6[rest", "6[head=x]", "\"\"",
                                      "\"x", "6//\"a\"\"b\"", "6//\"", "6,7", "6/ban,", "6[of=]", "6//co-so]", "-",
                                      "99999999999999999999", "6\t7"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct set set;
        if (set_parse(f->arena, str_from(bad[i]), &set, &f->err))
            fail_msg("\"%s\" was read", bad[i]);
        assert_int_equal(f->err.code, ERR_INPUT);
        assert_non_null(strstr(f->err.text, "biểu thức đơn vị"));
    }
    struct buf many = {0};
    struct set set;
    for (int i = 0; i <= SET_TERMS_MAX; i++)
        buf_puts(&many, "7 ");
    expect_code(f, set_parse(f->arena, buf_view(&many), &set, &f->err), ERR_LIMIT);
    while (many.n <= SET_BYTES_MAX)
        buf_puts(&many, "\"\"\"\"");
    expect_code(f, set_parse(f->arena, buf_view(&many), &set, &f->err), ERR_LIMIT);
    buf_free(&many);
}

static void set_is_the_organisations_of_its_kinds(void **state)
{
    struct fixture *f = *state;
    const struct tree t = grow(f);
    const struct set_ground ground = {.anchor = t.block};
    begin(f, STORE_READ);
    assert_int_equal(t.block, 2);
    assert_string_equal(resolve(f, &ground, "2//co-so"), "6 7 8");
    assert_string_equal(resolve(f, &ground, "2/ban"), "5");
    assert_string_equal(resolve(f, &ground, "2/tham-muu"), "3 4 5");
    /* the uppermost on each branch, or all */
    assert_string_equal(resolve(f, &ground, "2//chi-dang-bo"), "6 7 8");
    assert_string_equal(resolve(f, &ground, "2//chi-dang-bo*"), "6 10 9 7 8");
    assert_string_equal(resolve(f, &ground, "2//chi-bo"), "10 9 7");
    assert_string_equal(resolve(f, &ground, "2/chi-bo"), "7");
    assert_string_equal(resolve(f, &ground, "2/*"), "3 4 5 6 7 8");
    assert_string_equal(resolve(f, &ground, "2//**"), "3 4 5 6 10 9 7 8");
    assert_string_equal(resolve(f, &ground, "0//huyen-uy"), "13");
    assert_string_equal(resolve(f, &ground, "0/tinh-uy"), "1");
    assert_string_equal(resolve(f, &ground, "1//\"đảng ủy phường\",\"đảng ủy xã\""), "11 12");
    assert_string_equal(resolve(f, &ground, "1//khong-co"), "");
    /* what is left out, wherever it stands; what is picked; who supports; a name */
    assert_string_equal(resolve(f, &ground, "-7 2//co-so"), "6 -7 8");
    assert_string_equal(resolve(f, &ground, "2/* -2/tham-muu"), "-3 -4 -5 6 7 8");
    assert_string_equal(resolve(f, &ground, "2//co-so[some] 7"), "?6 7 ?8");
    assert_string_equal(resolve(f, &ground, "2//co-so 3[support] 8[support] \"Tổ công tác\""),
                        "+3 6 7 +8 'Tổ công tác'");
    assert_string_equal(resolve(f, &ground, "3[support] 3 \"x\" \"x\" 5"), "3 5 'x'");
    assert_string_equal(resolve(f, &ground, "3 5 -5"), "3 -5");
    struct set set;
    struct set_members members;
    OK(f, set_parse(f->arena, STR("99"), &set, &f->err));
    expect_code(f, set_resolve(&f->work, &set, &ground, &members, &f->err), ERR_MISSING);
    OK(f, set_parse(f->arena, STR("99//co-so"), &set, &f->err));
    expect_code(f, set_resolve(&f->work, &set, &ground, &members, &f->err), ERR_MISSING);
    end(f);
}

static void set_counts_what_the_paper_says(void **state)
{
    struct fixture *f = *state;
    const struct tree t = grow(f);
    const struct set_ground ground = {.anchor = t.block};
    begin(f, STORE_READ);
    const struct set_members *members = resolved(f, &ground, "2//co-so[of=4] -7");
    assert_int_equal(members->said, 4);
    assert_int_equal(members->said_found, 2);
    assert_int_equal(resolved(f, &ground, "2//co-so[some,of=2]")->said, 0);
    end(f);
}

/* Whoever acts sees the organisations of their own range, and a set means no others. */
static void set_stays_in_the_range_of_who_acts(void **state)
{
    struct fixture *f = *state;
    const struct tree t = grow(f);
    const struct set_ground ground = {.anchor = t.province};
    static const struct {
        const char *path, *form, *expected;
    } cases[] = {
        {"/1/2/", "1//dang-uy", "2"},
        {"/1/2/", "1/dang-uy", "2"},
        {"/1/2/6/", "1//chi-dang-bo", ""}, /* the uppermost on the branch is the block itself */
        {"/1/2/6/", "2//chi-dang-bo", "6"},
        {"/1/2/6/", "1//chi-dang-bo*", "6 10 9"},
        {"/1/2/6/", "2//co-so 11", "11 6"}, /* one that is named is meant wherever it stands */
        {"/1/13/", "2//co-so", ""},
        {"", "2//co-so", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct actor actor = {1, STR("Nguyễn Văn A"), STR("test"), str_from(cases[i].path)};
        OK(f, work_begin(f->office, STORE_READ, actor, f->arena, &f->work, &f->err));
        assert_string_equal(resolve(f, &ground, cases[i].form), cases[i].expected);
        end(f);
    }
}

static void set_is_proposed_from_the_words_of_a_paper(void **state)
{
    struct fixture *f = *state;
    const struct tree t = grow(f);
    static const struct {
        const char *assignee, *form;
    } cases[] = {
        {"100% các cấp ủy cơ sở", "2//co-so"},
        {"Các chi, đảng bộ", "2//chi-bo,dang-bo"},
        {"các chi, đảng bộ trong Đảng bộ Khối", "2//chi-bo,dang-bo"},
        {"các chi, đảng bộ trong toàn Đảng bộ", "2//chi-bo,dang-bo"},
        {"các chi bộ thuộc Đảng bộ huyện", "2//chi-bo"},
        {"Các chi, đảng bộ còn lại", "2//chi-bo,dang-bo[rest]"},
        {"các chi bộ, đảng bộ cơ sở khác", "2//chi-bo-co-so,dang-bo-co-so[rest]"},
        {"các đảng uỷ, chi uỷ cơ sở", "2//dang-uy-co-so,chi-bo-co-so"},
        {"các chi, đảng bộ trực thuộc", "2/chi-bo,dang-bo"},
        {"tất cả các chi bộ trực thuộc Đảng bộ Sở Y tế", "6/chi-bo"},
        {"18 chi bộ trực thuộc", "2/chi-bo[of=18]"},
        {"Bốn cấp ủy gửi chương trình muộn", "2//to-chuc-dang[some,of=4]"},
        {"các cấp ủy đã làm việc", "2//to-chuc-dang[some]"},
        {"các ban đảng", "2/ban"},
        {"các ban, Văn phòng Đảng ủy Khối", "2/ban,van-phong"},
        {"Các huyện ủy, thị ủy, thành ủy", "2//huyen-uy,thi-uy,thanh-uy"},
        {"Các cấp ủy trực thuộc Tỉnh ủy Sơn Hà", "1/to-chuc-dang"},
        {"các tổ chức cơ sở đảng, trừ Chi bộ Thư viện tỉnh và Đảng ủy Sở Y tế", "2//co-so -7 -6"},
        {"các cấp ủy cơ sở (trừ các chi bộ cơ sở)", "2//co-so -2//chi-bo-co-so"},
        {"Đảng ủy các xã, phường", "2//\"Đảng ủy xã\",\"Đảng ủy phường\""},
        {"đảng ủy các xã Đông Sơn và Tân Kiều", "12 \"Đảng ủy xã Tân Kiều\""},
        {"Bí thư các chi bộ trực thuộc", "2/chi-bo[head=\"Bí thư\"]"},
        {"các đồng chí bí thư cấp ủy cơ sở", "2//co-so[head=\"bí thư\"]"},
        {"Đồng chí Bí thư Đảng ủy Sở Y tế", "6[head=\"Bí thư\"]"},
        {"Ủy ban kiểm tra các cấp", "2//ubkt*"},
        /* one by one: by its name, its committee, the other name of the same body, an organ of who speaks */
        {"Đảng bộ Sở Y tế", "6"},
        {"Ban Thường vụ Đảng ủy Sở Y tế", "6"},
        {"Tập thể Đảng uỷ Sở Tài chính", "8"},
        {"Đảng ủy", "2"},
        {"Ban Thường vụ", "2"},
        {"Văn phòng", "3"},
        {"UBKT Đảng ủy Khối", "4"},
        {"Ban Tổ chức", "5"},
        {"Đảng ủy phường Hà Lâm", "11"},
        /* what is not understood stays as it is printed */
        {"Đồng chí Lù Văn Pảo", "\"Đồng chí Lù Văn Pảo\""},
        {"Tổ công tác", "\"Tổ công tác\""},
        {"Chi bộ khối doanh nghiệp", "\"Chi bộ khối doanh nghiệp\""},
        {"Chi bộ", "2//chi-bo[some]"},
        {"trừ trừ trừ trừ", "\"trừ trừ trừ trừ\""},
        {"các chi bộ trừ các chi bộ trừ các chi bộ", "2//chi-bo -2//chi-bo[some]"},
        {"", ""},
        {"*", "\"*\""},
        {"100%", "\"100%\""},
        {"các", "\"các\""},
    };
    const struct set_ground ground = {.anchor = t.block};
    begin(f, STORE_READ);
    int faults = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct str form = propose(f, &ground, cases[i].assignee, "");
        if (str_eq(form, str_from(cases[i].form)))
            continue;
        print_message("%s: %.*s, not %s\n", cases[i].assignee, STR_ARG(form), cases[i].form);
        faults++;
    }
    assert_int_equal(faults, 0);
    end(f);
}

static void set_lets_those_support_whom_the_order_names(void **state)
{
    struct fixture *f = *state;
    const struct tree t = grow(f);
    const struct set_ground ground = {.anchor = t.block};
    begin(f, STORE_READ);
    assert_str(propose(f, &ground, "Ban Tổ chức Đảng ủy Khối",
                       "Giao Ban Tổ chức Đảng ủy Khối chủ trì, phối hợp với Văn phòng Đảng ủy Khối, Ủy ban Kiểm tra "
                       "Đảng ủy Khối và Đảng ủy Sở Y tế soạn mẫu biên bản."),
               "5 3[support] 4[support] 6[support]");
    assert_str(propose(f, &ground, "Ban Tổ chức", "chủ trì, phối hợp với các đơn vị liên quan rà soát"), "5");
    end(f);
}

static void set_speaks_from_the_body_that_issued_the_paper(void **state)
{
    struct fixture *f = *state;
    const struct tree t = grow(f);
    static const struct {
        const char *issuer;
        int anchor; /* 0: the block, 1: the province */
    } cases[] = {{"Đảng ủy Khối các cơ quan tỉnh Sơn Hà", 0},
                 {"Ban Tổ chức Đảng ủy Khối", 0},
                 {"Ban Thường vụ Tỉnh ủy Sơn Hà", 1},
                 {"Huyện ủy Chưa Có", 1}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct made_paper paper = {.file = "a.txt", .text = cases[i].issuer, .type = "Công văn",
                                         .issuer = cases[i].issuer, .tasks = {{.words = "x"}}};
        const struct actor actor = {1, STR("Nguyễn Văn A"), STR("test"), STR("/1/")};
        struct set_ground ground;
        OK(f, work_begin(f->office, STORE_WRITE, actor, f->arena, &f->work, &f->err));
        const int64_t id = register_paper(f, &paper);
        OK(f, set_ground_of(&f->work, id, 0, &ground, &f->err));
        assert_int_equal(ground.anchor, cases[i].anchor ? t.province : t.block);
        end(f);
    }
}

static void set_of_the_rest_leaves_out_whom_other_tasks_name(void **state)
{
    struct fixture *f = *state;
    const struct tree t = grow(f);
    const struct made_paper paper = {
        .file = "tb.txt", .text = "Thông báo kết luận", .type = "Thông báo", .issued = "2021-01-15",
        .issuer = "Đảng ủy Khối các cơ quan tỉnh Sơn Hà",
        .tasks = {{.words = "sửa chương trình", .assignees = {"các cấp ủy đã làm việc"}},
                  {.words = "báo cáo", .assignees = {"Đảng ủy Sở Y tế"}},
                  {.words = "tự soát", .assignees = {"các chi, đảng bộ còn lại"}}}};
    struct task_record *tasks;
    struct set_ground ground;
    size_t n;
    begin(f, STORE_WRITE);
    const int64_t id = register_paper(f, &paper);
    OK(f, task_of_document(&f->work, id, &tasks, &n, &f->err));
    OK(f, set_ground_of(&f->work, id, tasks[2].id, &ground, &f->err));
    const struct set_members *members = resolved(f, &ground, "2//co-so[rest]");
    assert_string_equal(shown(f, members), "~6 7 8");
    assert_true(members->unsure);
    /* one that is named beside the rest is meant */
    assert_string_equal(resolve(f, &ground, "2//co-so[rest] 6"), "6 7 8");
    /* whom a person picked of a set is named as well */
    const struct task_edit edit = {.scope = STR("7")};
    OK(f, task_confirm(&f->work, tasks[0].id, &edit, &f->err));
    members = resolved(f, &ground, "2//co-so[rest]");
    assert_string_equal(shown(f, members), "~6 ~7 8");
    assert_false(members->unsure);
    end(f);
    (void)t;
}

static void set_is_said_in_words(void **state)
{
    struct fixture *f = *state;
    grow(f);
    static const struct {
        const char *form, *words;
    } cases[] = {
        {"2//co-so -7", "các cấp ủy cơ sở thuộc Đảng ủy Khối các cơ quan tỉnh Sơn Hà; trừ Chi bộ Thư viện tỉnh"},
        {"2/ban,van-phong", "các ban đảng, văn phòng cấp ủy trực thuộc Đảng ủy Khối các cơ quan tỉnh Sơn Hà"},
        {"5 3[support] 4[support]",
         "Ban Tổ chức Đảng ủy Khối; phối hợp: Văn phòng Đảng ủy Khối, Ủy ban Kiểm tra Đảng ủy Khối"},
        {"0//chi-bo*[rest,head=\"bí thư\"]", "bí thư các chi bộ các cấp còn lại"},
        {"6//chi-bo[some]", "một số trong các chi bộ thuộc Đảng bộ Sở Y tế"},
        {"1//\"Đảng ủy xã\"", "các đảng ủy xã thuộc Tỉnh ủy Sơn Hà"},
        {"1 2 3 4 5 6 7 8 9 10",
         "Tỉnh ủy Sơn Hà, Đảng ủy Khối các cơ quan tỉnh Sơn Hà, Văn phòng Đảng ủy Khối, Ủy ban Kiểm tra Đảng ủy Khối, "
         "Ban Tổ chức Đảng ủy Khối, Đảng bộ Sở Y tế, Chi bộ Thư viện tỉnh, Đảng bộ Sở Tài chính và 2 nơi khác"},
        {"", ""},
    };
    begin(f, STORE_READ);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct set set;
        struct str words;
        OK(f, set_parse(f->arena, str_from(cases[i].form), &set, &f->err));
        OK(f, set_say(&f->work, &set, &words, &f->err));
        assert_str(words, cases[i].words);
    }
    end(f);
}

static const char *picked(struct fixture *f, const char *form, struct set_picks picks)
{
    const struct set_ground ground = {.anchor = 2};
    struct set set;
    struct set_members members;
    OK(f, set_parse(f->arena, str_from(form), &set, &f->err));
    OK(f, set_resolve(&f->work, &set, &ground, &members, &f->err));
    const struct set after = set_pick(f->arena, &set, &members, &picks);
    return set_form(f->arena, &after).p;
}

#define IDS(...) ((const int64_t[]){__VA_ARGS__})

static void set_keeps_what_a_person_decides(void **state)
{
    struct fixture *f = *state;
    grow(f);
    begin(f, STORE_READ);
    /* nothing changed; one left out; those not shown stay */
    assert_string_equal(picked(f, "2//co-so", (struct set_picks){IDS(6, 7, 8), IDS(6, 7, 8), NULL, 3, 3, 0}),
                        "2//co-so");
    assert_string_equal(picked(f, "2//co-so", (struct set_picks){IDS(6, 7), IDS(6), NULL, 2, 1, 0}), "2//co-so -7");
    /* and taken in again */
    assert_string_equal(picked(f, "2//co-so -7", (struct set_picks){IDS(6, 7), IDS(6, 7), NULL, 2, 2, 0}),
                        "2//co-so 7");
    /* picked of a set; who supports; one of a list taken off */
    assert_string_equal(picked(f, "2//co-so[some]", (struct set_picks){IDS(6, 7, 8), IDS(6), NULL, 3, 1, 0}),
                        "2//co-so[some] 6");
    assert_string_equal(picked(f, "2//co-so", (struct set_picks){IDS(6, 7), IDS(6, 7), IDS(7), 2, 2, 1}),
                        "2//co-so 7[support]");
    assert_string_equal(picked(f, "5 3[support]", (struct set_picks){IDS(3, 5), IDS(5), NULL, 2, 1, 0}), "5");
    struct set set, other;
    OK(f, set_parse(f->arena, STR("5 \"a\" \"b\" 2//co-so[some] 6"), &set, &f->err));
    other = set_settled(f->arena, &set);
    assert_str(set_form(f->arena, &other), "5 \"a\" \"b\" 6");
    other = set_without_name(f->arena, &set, STR("b"));
    assert_str(set_form(f->arena, &other), "5 \"a\" 2//co-so[some] 6");
    other = set_join(f->arena, &other, &set);
    assert_int_equal(other.n, 9);
    end(f);
}

static void set_of_a_confirmed_task_is_owed(void **state)
{
    struct fixture *f = *state;
    const struct tree t = grow(f);
    struct task_record *tasks, task;
    size_t n;
    begin(f, STORE_WRITE);
    const int64_t id = register_paper(f, &notice);
    OK(f, task_of_document(&f->work, id, &tasks, &n, &f->err));
    const struct task_edit edit = {.scope = STR("2//co-so[head=\"bí thư\"] -7 3[support]")};
    OK(f, task_confirm(&f->work, tasks[0].id, &edit, &f->err));
    OK(f, task_get(&f->work, tasks[0].id, &task, &f->err));
    assert_str(task.scope, "2//co-so[head=\"bí thư\"] -7 3[support]");
    assert_false(task.unchanged);
    const struct assignment_filter filter = {.lamp = -1, .task = task.id};
    struct page page = {0};
    struct assignment *rows;
    OK(f, assignment_list(&f->work, &filter, &page, &rows, &n, &f->err));
    assert_int_equal(n, 3);
    assert_int_equal(rows[0].org, t.office);
    assert_int_equal(rows[0].role, ASSIGNMENT_SUPPORT);
    assert_int_equal(rows[1].org, t.health);
    assert_int_equal(rows[1].role, ASSIGNMENT_LEAD);
    assert_str(rows[1].assignee, "bí thư Đảng bộ Sở Y tế");
    assert_int_equal(rows[2].org, t.finance);
    end(f);
    /* nobody, and what is no set: refused, and nothing is kept */
    begin(f, STORE_WRITE);
    const struct task_edit nobody = {.scope = STR("2//khong-co")}, none = {.scope = STR("2//")},
                           empty = {.scope = STR("")};
    expect_code(f, task_confirm(&f->work, tasks[1].id, &nobody, &f->err), ERR_INPUT);
    abandon(f);
    begin(f, STORE_WRITE);
    expect_code(f, task_confirm(&f->work, tasks[1].id, &none, &f->err), ERR_INPUT);
    abandon(f);
    begin(f, STORE_WRITE);
    expect_code(f, task_confirm(&f->work, tasks[1].id, &empty, &f->err), ERR_INPUT);
    abandon(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment"), 3);
}

static void set_takes_in_others_later(void **state)
{
    struct fixture *f = *state;
    const struct tree t = grow(f);
    struct task_record *tasks, task;
    struct set since;
    size_t n, made;
    begin(f, STORE_WRITE);
    OK(f, task_of_document(&f->work, register_paper(f, &notice), &tasks, &n, &f->err));
    expect_code(f, set_widen(&f->work, tasks[0].id, STR("7"), &made, &f->err), ERR_CONFLICT);
    const struct task_edit edit = {.scope = STR("2//co-so -7")};
    OK(f, task_confirm(&f->work, tasks[0].id, &edit, &f->err));
    OK(f, task_get(&f->work, tasks[0].id, &task, &f->err));
    OK(f, set_new_since(&f->work, &task, &since, &f->err));
    assert_int_equal(since.n, 0);
    end(f);
    /* one that is founded later, one that was left out */
    begin(f, STORE_WRITE);
    const int64_t museum = add(f, t.block, "chi-bo-co-so", "Chi bộ Bảo tàng tỉnh");
    OK(f, set_new_since(&f->work, &task, &since, &f->err));
    assert_str(set_form(f->arena, &since), "14");
    assert_int_equal(museum, 14);
    OK(f, set_widen(&f->work, task.id, STR("14 7[support] 6"), &made, &f->err));
    assert_int_equal(made, 2);
    OK(f, task_get(&f->work, task.id, &task, &f->err));
    assert_str(task.scope, "2//co-so 14 7[support] 6");
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM assignment"), 4);
    begin(f, STORE_WRITE);
    expect_code(f, set_widen(&f->work, task.id, STR("14 7"), &made, &f->err), ERR_CONFLICT);
    expect_code(f, set_widen(&f->work, task.id, STR("2//khong-co"), &made, &f->err), ERR_INPUT);
    abandon(f);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_set_up, fixture_tear_down)
    const struct CMUnitTest tests[] = {
        TEST(set_form_is_read_and_written_the_same),
        TEST(set_form_refuses_what_is_none),
        TEST(set_is_the_organisations_of_its_kinds),
        TEST(set_counts_what_the_paper_says),
        TEST(set_stays_in_the_range_of_who_acts),
        TEST(set_is_proposed_from_the_words_of_a_paper),
        TEST(set_lets_those_support_whom_the_order_names),
        TEST(set_speaks_from_the_body_that_issued_the_paper),
        TEST(set_of_the_rest_leaves_out_whom_other_tasks_name),
        TEST(set_is_said_in_words),
        TEST(set_keeps_what_a_person_decides),
        TEST(set_of_a_confirmed_task_is_owed),
        TEST(set_takes_in_others_later),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

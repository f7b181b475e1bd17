/* The tree over time: renamed, moved, merged, split, ended; what is open passes on, what is done stays. */
#include "fixture.h"

#include "office/access.h"
#include "office/alias.h"
#include "office/org_change.h"
#include "office/org_kind.h"

#include <stdio.h>
#include <string.h>

static const struct date day = {2021, 2, 1};

struct tree {
    int64_t root, block, a, b, cell;
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
    t.root = add(f, 0, "tinh-uy", "Tỉnh ủy Sơn Hà");
    t.block = add(f, t.root, "dang-uy", "Đảng ủy Khối");
    t.a = add(f, t.block, "dang-bo-co-so", "Đảng ủy Sở Nội vụ");
    t.b = add(f, t.block, "dang-bo-co-so", "Đảng ủy Sở Tài chính");
    t.cell = add(f, t.a, "chi-bo", "Chi bộ Văn phòng");
    return t;
}

static struct org get(struct fixture *f, int64_t id)
{
    struct org org;
    OK(f, org_get(&f->work, id, &org, &f->err));
    return org;
}

static int64_t resolve_on(struct fixture *f, const char *name, struct date on, int64_t near)
{
    int64_t id = -1;
    OK(f, org_resolve_in(&f->work, &(struct org_asked){on, near}, str_from(name), &id, &f->err));
    return id;
}

static int64_t resolve(struct fixture *f, const char *name)
{
    int64_t id = -1;
    OK(f, org_resolve(&f->work, str_from(name), &id, &f->err));
    return id;
}

/* A paper with three tasks: the first is of both, the others of one of them; confirmed. */
static int64_t register_tasks(struct fixture *f, const char *a, const char *b)
{
    const struct made_paper paper = {
        .file = "tb.docx", .text = "Thông báo", .number = "31", .symbol = "TB/ĐUK", .type = "thông báo",
        .issuer = "Đảng ủy Khối", .subject = "x", .issued = "2021-01-15",
        .tasks = {{.words = "một", .assignees = {a, b}},
                  {.words = "hai", .assignees = {a}},
                  {.words = "ba", .assignees = {b}}}};
    const int64_t id = register_paper(f, &paper);
    int64_t n;
    OK(f, task_confirm_all(&f->work, id, &n, &f->err));
    assert_int_equal(n, 3);
    return id;
}

static int64_t owed(struct fixture *f, int64_t org, bool open_only)
{
    const struct assignment_filter filter = {.lamp = -1, .open_only = open_only, .org = org};
    struct page page = {0};
    struct assignment *list;
    size_t n;
    OK(f, assignment_list(&f->work, &filter, &page, &list, &n, &f->err));
    return page.total;
}

static void a_renamed_one_is_known_by_the_name_of_the_day(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const struct tree t = grow(f);
    OK(f, org_rename(&f->work, t.a, STR("Đảng ủy Sở Nội vụ và Lao động"), day, &f->err));
    const int64_t other = add(f, t.root, "dang-bo-co-so", "Đảng ủy Sở Nội vụ");
    OK(f, org_change(&f->work, other, &(struct org_edit){.set_since = true, .since = day}, &f->err));
    assert_str(get(f, t.a).name, "Đảng ủy Sở Nội vụ và Lao động");
    assert_int_equal(resolve_on(f, "Đảng ủy Sở Nội vụ", (struct date){2021, 1, 31}, 0), t.a);
    assert_int_equal(resolve_on(f, "Đảng ủy Sở Nội vụ", day, 0), other);
    assert_int_equal(resolve_on(f, "Đảng ủy Sở Nội vụ và Lao động", day, 0), t.a);
    struct org_name *names;
    size_t n;
    OK(f, org_names(&f->work, t.a, &names, &n, &f->err));
    assert_int_equal(n, 2);
    assert_str(names[0].name, "Đảng ủy Sở Nội vụ");
    assert_int_equal(names[0].kind, ORG_OFFICIAL);
    assert_int_equal(date_cmp(names[0].until, day), 0);
    assert_int_equal(date_cmp(names[1].since, day), 0);
    expect_code(f, org_rename(&f->work, t.a, STR("Đảng ủy Sở Tài chính"), day, &f->err), ERR_CONFLICT);
    expect_code(f, org_rename(&f->work, t.a, STR("x"), (struct date){2021, 2, 11}, &f->err), ERR_INPUT);
    expect_code(f, org_drop_name(&f->work, t.a, STR("ĐẢNG ỦY SỞ NỘI VỤ VÀ LAO ĐỘNG"), &f->err), ERR_CONFLICT);
    OK(f, org_drop_name(&f->work, t.a, STR("Đảng ủy Sở Nội vụ"), &f->err));
    expect_code(f, org_drop_name(&f->work, t.a, STR("Đảng ủy Sở Nội vụ"), &f->err), ERR_MISSING);
    end(f);
}

static void merging_passes_what_is_open_and_keeps_what_is_done(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const struct tree t = grow(f);
    const int64_t paper = register_tasks(f, "Đảng ủy Sở Nội vụ", "Đảng ủy Sở Tài chính");
    end(f);
    begin_as(f, STORE_WRITE, 7, "Lan");
    OK(f, assignment_move(&f->work, 2 + 1, MOVE_SUBMIT, STR("đã làm"), &f->err));
    end(f);
    begin(f, STORE_WRITE);
    OK(f, assignment_move(&f->work, 3, MOVE_ACCEPT, STR(""), &f->err));
    size_t passed;
    OK(f, org_merge(&f->work, t.a, t.b, day, &passed, &f->err));
    assert_int_equal(passed, 1); /* the first task; the second is done */
    end(f);
    begin(f, STORE_READ);
    const struct org old = get(f, t.a);
    assert_int_equal(old.successor, t.b);
    assert_false(org_stands(&old, day));
    assert_true(org_stands(&old, (struct date){2021, 1, 31}));
    /* what is done stays; of the first task the other one owed its part already, so this one is cancelled and says
     * so */
    struct assignment a;
    OK(f, assignment_get(&f->work, 3, &a, &f->err));
    assert_int_equal(a.org, t.a);
    assert_int_equal(a.state, ASSIGNMENT_ACCEPTED);
    OK(f, assignment_get(&f->work, 1, &a, &f->err));
    assert_int_equal(a.state, ASSIGNMENT_CANCELLED);
    assert_non_null(strstr(str_z(f->arena, a.reason), "Đảng ủy Sở Tài chính"));
    assert_int_equal(owed(f, t.b, true), 2);
    /* what hung under it hangs under the other one */
    assert_int_equal(get(f, t.cell).parent, t.b);
    assert_str(get(f, t.cell).path, "/1/2/4/5/");
    /* who is named by the old name is the new one */
    assert_int_equal(resolve(f, "Đảng ủy Sở Nội vụ"), t.b);
    struct journal_entry *entries;
    size_t n;
    OK(f, journal_of(&f->work, "org", t.a, &entries, &n, &f->err));
    assert_str(entries[n - 1].action, "org.merge");
    (void)paper;
    end(f);
}

static void what_passes_takes_the_sight_of_its_paper_along(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const struct tree t = grow(f);
    const int64_t c = add(f, t.block, "dang-bo-co-so", "Đảng ủy Sở Y tế");
    const int64_t paper = register_tasks(f, "Đảng ủy Sở Nội vụ", "Đảng ủy Sở Tài chính");
    size_t passed;
    OK(f, org_merge(&f->work, t.a, c, day, &passed, &f->err));
    assert_int_equal(passed, 2);
    struct access access;
    f->work.actor.path = STR("/1/2/6/");
    OK(f, access_of(&f->work, paper, &access, &f->err));
    assert_true(access.seen);
    f->work.actor.path = STR("/1/2/3/");
    OK(f, access_of(&f->work, paper, &access, &f->err));
    assert_false(access.seen);
    f->work.actor.path = STR("/");
    assert_int_equal(owed(f, c, true), 2);
    expect_code(f, org_merge(&f->work, t.a, t.b, day, NULL, &f->err), ERR_CONFLICT); /* is no more */
    expect_code(f, org_merge(&f->work, t.b, t.a, day, NULL, &f->err), ERR_CONFLICT); /* into one that is no more */
    expect_code(f, org_merge(&f->work, t.block, c, day, NULL, &f->err), ERR_CONFLICT); /* into what is below it */
    expect_code(f, org_merge(&f->work, t.block, t.block, day, NULL, &f->err), ERR_CONFLICT);
    end(f);
}

static void splitting_gives_all_to_the_first_until_somebody_says_who(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const struct tree t = grow(f);
    register_tasks(f, "Đảng ủy Sở Nội vụ", "Đảng ủy Sở Tài chính");
    struct org_part parts[] = {{.name = STR("Đảng ủy Sở Nội vụ")}, {.name = STR("Đảng ủy Sở Lao động")}};
    size_t passed;
    expect_code(f, org_split(&f->work, t.a, day, true, parts, 1, &passed, &f->err), ERR_INPUT);
    OK(f, org_split(&f->work, t.a, day, true, parts, 2, &passed, &f->err));
    assert_int_equal(passed, 2);
    assert_int_equal(owed(f, parts[0].id, true), 2);
    assert_int_equal(get(f, parts[1].id).origin, t.a);
    assert_str(get(f, parts[1].id).kind, "dang-bo-co-so");
    assert_int_equal(get(f, t.cell).parent, parts[0].id);
    /* one of the two may have the old name, and the name means it from that day on */
    assert_int_equal(resolve(f, "Đảng ủy Sở Nội vụ"), parts[0].id);
    struct assignment *list;
    size_t n;
    struct page page = {0};
    const struct assignment_filter filter = {.lamp = -1, .open_only = true, .org = parts[0].id};
    OK(f, assignment_list(&f->work, &filter, &page, &list, &n, &f->err));
    OK(f, org_pass(&f->work, list[0].id, parts[1].id, &f->err));
    assert_int_equal(owed(f, parts[1].id, true), 1);
    expect_code(f, org_pass(&f->work, list[1].id, t.b, &f->err), ERR_CONFLICT); /* no kin of it */
    expect_code(f, org_pass(&f->work, list[1].id, t.a, &f->err), ERR_CONFLICT); /* is no more */
    end(f);
}

static void one_that_stays_keeps_what_it_owes(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const struct tree t = grow(f);
    register_tasks(f, "Đảng ủy Sở Nội vụ", "Đảng ủy Sở Tài chính");
    struct org_part part = {.name = STR("Đảng ủy Sở Lao động"), .kind = STR("chi-bo-co-so")};
    size_t passed;
    OK(f, org_split(&f->work, t.a, day, false, &part, 1, &passed, &f->err));
    assert_int_equal(passed, 0);
    assert_int_equal(owed(f, t.a, true), 2);
    assert_str(get(f, part.id).kind, "chi-bo-co-so");
    OK(f, org_pass(&f->work, 1, part.id, &f->err));
    assert_int_equal(owed(f, t.a, true), 1);
    OK(f, org_pass(&f->work, 1, t.a, &f->err)); /* and back */
    assert_int_equal(owed(f, t.a, true), 2);
    expect_code(f, org_close(&f->work, t.a, day, &f->err), ERR_CONFLICT);    /* owes */
    expect_code(f, org_close(&f->work, t.block, day, &f->err), ERR_CONFLICT); /* has some under it */
    OK(f, org_close(&f->work, t.cell, day, &f->err));
    expect_code(f, org_close(&f->work, t.cell, day, &f->err), ERR_CONFLICT);
    int64_t id;
    expect_code(f, org_add(&f->work, t.cell, STR("chi-bo"), STR("x"), STR(""), &id, &f->err), ERR_CONFLICT);
    end(f);
}

static void moving_takes_along_all_that_hangs_on_paths(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const struct tree t = grow(f);
    f->work.actor.path = STR("/1/2/3/"); /* registers its own paper, asks its own tasks, explains a name */
    const int64_t paper = register_tasks(f, "Chi bộ Văn phòng", "Tổ lạ");
    OK(f, alias_answer(&f->work, STR("Chi bộ VP"), t.cell, NULL, &f->err));
    f->work.actor.path = STR("/");
    OK(f, org_move(&f->work, t.a, t.root, &f->err));
    assert_str(get(f, t.a).path, "/1/3/");
    assert_str(get(f, t.cell).path, "/1/3/5/");
    struct access access;
    f->work.actor.path = STR("/1/3/");
    OK(f, access_of(&f->work, paper, &access, &f->err));
    assert_true(access.owned);
    assert_int_equal(resolve(f, "Chi bộ VP"), t.cell);
    f->work.actor.path = STR("/");
    struct task_record task;
    OK(f, task_get(&f->work, 1, &task, &f->err));
    assert_str(task.asker, "/1/3/");
    expect_code(f, org_move(&f->work, t.root, t.cell, &f->err), ERR_CONFLICT);
    const int64_t twin = add(f, t.block, "dang-uy", "Đảng ủy Sở Nội vụ");
    expect_code(f, org_move(&f->work, twin, t.root, &f->err), ERR_CONFLICT);
    OK(f, org_move(&f->work, t.block, 0, &f->err));
    assert_str(get(f, t.b).path, "/2/4/");
    /* under a younger one, which a restored office must bear */
    OK(f, org_move(&f->work, t.b, twin, &f->err));
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM document_access WHERE path LIKE '/1/2/3/%'"), 0);
}

/* Whoever adds a table with paths must add it to org_move. */
static void no_other_table_holds_paths(void **state)
{
    struct fixture *f = *state;
    const char *sql = engine_text(
        "SELECT count(*) FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c "
        "WHERE t.type = 'table' AND (c.name LIKE '%path%' OR c.name = 'asker') "
        "AND t.name || '.' || c.name NOT IN ('org.path', 'document_access.path', 'task.asker', 'duty.asker', "
        "'org_alias.path', 'batch.path', 'snapshot.path')",
        "SELECT count(*) FROM information_schema.columns "
        "WHERE table_schema = 'public' AND (column_name LIKE '%path%' OR column_name = 'asker') "
        "AND table_name || '.' || column_name NOT IN ('org.path', 'document_access.path', 'task.asker', "
        "'duty.asker', 'org_alias.path', 'batch.path', 'snapshot.path')");
    assert_int_equal(peek(f, sql), 0);
}

static void names_are_meant_as_who_issued_the_paper_means_them(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const struct tree t = grow(f);
    const struct date on = {2021, 2, 1};
    const int64_t office = add(f, t.block, "van-phong", "Văn phòng Đảng ủy Khối");
    const int64_t check = add(f, t.block, "ubkt", "Ủy ban Kiểm tra Đảng ủy Khối");
    const int64_t top = add(f, t.root, "van-phong", "Văn phòng Tỉnh ủy");
    const int64_t other = add(f, t.b, "chi-bo", "Chi bộ Văn phòng");
    assert_int_equal(resolve_on(f, "Văn phòng", on, t.block), office);
    assert_int_equal(resolve_on(f, "VP", on, t.block), office);
    assert_int_equal(resolve_on(f, "Văn phòng", on, t.root), top);
    assert_int_equal(resolve_on(f, "Văn phòng", on, check), office); /* beside it */
    assert_int_equal(resolve_on(f, "Văn phòng", on, 0), 0);
    assert_int_equal(resolve_on(f, "UBKT Đảng ủy Khối", on, 0), check);
    assert_int_equal(resolve_on(f, "VP Tỉnh ủy", on, 0), top);
    assert_int_equal(resolve_on(f, "UBKT", on, t.root), 0); /* it has none */
    assert_int_equal(resolve_on(f, "Ban Thường vụ Đảng ủy Khối", on, 0), t.block);
    assert_int_equal(resolve_on(f, "BTV Tỉnh ủy Sơn Hà", on, 0), t.root);
    assert_int_equal(resolve_on(f, "Ban Thường vụ", on, t.block), t.block);
    assert_int_equal(resolve_on(f, "Ban Thường vụ", on, 0), 0);
    assert_int_equal(resolve_on(f, "Đảng bộ Sở Nội vụ", on, 0), t.a);
    /* two of one name: the one right below who issued the paper */
    assert_int_equal(resolve_on(f, "Chi bộ Văn phòng", on, t.b), other);
    assert_int_equal(resolve_on(f, "Chi bộ Văn phòng", on, t.a), t.cell);
    assert_int_equal(resolve_on(f, "Chi bộ Văn phòng", on, t.block), 0);
    struct org_asked asked;
    OK(f, org_asked_of(&f->work, STR("Ủy ban Kiểm tra"), STR("Đảng ủy Khối"), on, &asked, &f->err));
    assert_int_equal(asked.near, check);
    end(f);
}

static void an_unknown_name_is_asked_once_and_remembered(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const struct tree t = grow(f);
    const int64_t paper = register_tasks(f, "Đảng ủy SNV", "Báo Sơn Hà");
    struct str *names;
    size_t n, placed;
    OK(f, alias_questions(&f->work, paper, &names, &n, &f->err));
    assert_int_equal(n, 2);
    assert_str(names[0], "Đảng ủy SNV");
    OK(f, alias_answer(&f->work, names[0], t.a, &placed, &f->err));
    assert_int_equal(placed, 2);
    assert_int_equal(owed(f, t.a, true), 2);
    OK(f, alias_answer(&f->work, STR("Báo Sơn Hà"), 0, &placed, &f->err));
    assert_int_equal(placed, 0);
    OK(f, alias_questions(&f->work, paper, &names, &n, &f->err));
    assert_int_equal(n, 0);
    assert_int_equal(resolve(f, "Đảng ủy SNV"), t.a);
    assert_int_equal(resolve(f, "báo sơn hà"), 0);
    /* it counts where it was said, and below; who stands below may say otherwise */
    f->work.actor.path = STR("/1/2/4/");
    assert_int_equal(resolve(f, "Đảng ủy SNV"), t.a);
    OK(f, alias_answer(&f->work, STR("Đảng ủy SNV"), t.b, &placed, &f->err));
    assert_int_equal(resolve(f, "Đảng ủy SNV"), t.b);
    f->work.actor.path = STR("/");
    assert_int_equal(resolve(f, "Đảng ủy SNV"), t.a);
    /* and think better of it */
    OK(f, alias_answer(&f->work, STR("Đảng ủy SNV"), t.b, &placed, &f->err));
    assert_int_equal(resolve(f, "Đảng ủy SNV"), t.b);
    OK(f, org_close(&f->work, t.cell, day, &f->err));
    expect_code(f, alias_answer(&f->work, STR("x"), t.cell, NULL, &f->err), ERR_CONFLICT);
    expect_code(f, alias_answer(&f->work, STR("x"), 99, NULL, &f->err), ERR_MISSING);
    end(f);
}

static void contacts_and_details_are_kept(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const struct tree t = grow(f);
    struct org_contact *contacts;
    size_t n;
    const char *text = "Văn thư; Nguyễn Thị Lan; 0203.111; lan@sonha.vn\nBí thư; Trần Văn Hải";
    OK(f, org_contacts_parse(f->arena, str_from(text), &contacts, &n, &f->err));
    OK(f, org_set_contacts(&f->work, t.a, contacts, n, &f->err));
    OK(f, org_contacts(&f->work, t.a, &contacts, &n, &f->err));
    assert_str(org_contacts_text(f->arena, contacts, n), text);
    expect_code(f, org_contacts_parse(f->arena, STR("chỉ có vai trò"), &contacts, &n, &f->err), ERR_INPUT);
    const struct org_edit edit = {.address = STR("Số 1 phố Hà Lâm"), .head = STR("Trần Văn Hải")};
    OK(f, org_change(&f->work, t.a, &edit, &f->err));
    assert_str(get(f, t.a).address, "Số 1 phố Hà Lâm");
    assert_str(get(f, t.a).kind, "dang-bo-co-so");
    expect_code(f, org_change(&f->work, t.a, &(struct org_edit){.kind = STR("Không")}, &f->err), ERR_INPUT);
    end(f);
}

static void kinds_are_data(void **state)
{
    struct fixture *f = *state;
    assert_string_equal(org_kind_typed(f->arena, STR("đảng bộ CƠ SỞ"))->slug, "dang-bo-co-so");
    assert_string_equal(org_kind_typed(f->arena, STR("ubkt"))->slug, "ubkt");
    assert_null(org_kind_typed(f->arena, STR("lạ")));
    assert_str(org_kind_word(STR("chi-bo")), "Chi bộ");
    assert_str(org_kind_word(STR("cua-rieng")), "cua-rieng");
    for (size_t i = 0; i < org_kinds_n; i++)
        assert_ptr_equal(org_kind_of(str_from(org_kinds[i].slug)), &org_kinds[i]);
}

#define CASE(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        CASE(a_renamed_one_is_known_by_the_name_of_the_day),
        CASE(merging_passes_what_is_open_and_keeps_what_is_done),
        CASE(what_passes_takes_the_sight_of_its_paper_along),
        CASE(splitting_gives_all_to_the_first_until_somebody_says_who),
        CASE(one_that_stays_keeps_what_it_owes),
        CASE(moving_takes_along_all_that_hangs_on_paths),
        CASE(no_other_table_holds_paths),
        CASE(names_are_meant_as_who_issued_the_paper_means_them),
        CASE(an_unknown_name_is_asked_once_and_remembered),
        CASE(contacts_and_details_are_kept),
        CASE(kinds_are_data),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

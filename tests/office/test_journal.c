/* The journal: every change has its entry, and nobody changes an entry unseen. */
#include "fixture.h"

#include <stdio.h>
#include <string.h>

static void write_history(struct fixture *f)
{
    begin(f, STORE_WRITE);
    const int64_t document = register_paper(f, &notice);
    int64_t confirmed;
    OK(f, task_confirm_all(&f->work, document, &confirmed, &f->err));
    end(f);
    begin_as(f, STORE_WRITE, 0, "cli");
    int64_t id;
    OK(f, user_add(&f->work, STR("lan"), STR("Lan"), ROLE_CLERK, 0, STR("12345678"), &id, &f->err));
    end(f);
}

static void never_changes_no_more(struct fixture *f)
{
    tamper(f, engine_text("DROP TRIGGER journal_never_changes", "DROP TRIGGER journal_never_changes ON journal"));
}

struct broken {
    int64_t first, n;
};

static void note_broken(void *data, int64_t id, const char *column, struct str expected, struct str found)
{
    struct broken *broken = data;
    assert_true(!column == !expected.p && !column == !found.p);
    if (broken->n++ == 0)
        broken->first = id;
}

static struct broken verify(struct fixture *f, int64_t *ret_entries)
{
    struct broken broken = {0};
    begin(f, STORE_READ);
    OK(f, journal_verify(&f->work, note_broken, &broken, ret_entries, &f->err));
    end(f);
    return broken;
}

static void expect_whole(struct fixture *f, int64_t entries)
{
    int64_t found;
    assert_int_equal(verify(f, &found).n, 0);
    assert_int_equal(found, entries);
}

static void expect_broken_at(struct fixture *f, int64_t id)
{
    int64_t entries;
    const struct broken broken = verify(f, &entries);
    assert_true(broken.n > 0);
    assert_int_equal(broken.first, id);
}

static void journal_verifies_what_was_written(void **state)
{
    struct fixture *f = *state;
    expect_whole(f, 0);
    write_history(f);
    /* registered, three confirmed with an assignment each, a user */
    expect_whole(f, 8);
    assert_int_equal(peek(f, "SELECT previous = '0000000000000000000000000000000000000000000000000000000000000000'"
                             " FROM journal WHERE id = 1"), 1);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal AS a JOIN journal AS b ON b.id = a.id + 1"
                             " WHERE b.previous = a.hash"), 7);
}

static void journal_finds_the_entry_that_was_changed(void **state)
{
    struct fixture *f = *state;
    write_history(f);
    static const struct {
        const char *sql;
        int id;
    } cases[] = {
        {"UPDATE journal SET actor_name = 'x' WHERE id = 3", 3},
        {"UPDATE journal SET actor = 9 WHERE id = 4", 4},
        {"UPDATE journal SET at = at + 1 WHERE id = 1", 1},
        {"UPDATE journal SET after = replace(after, 'confirmed', 'rejected') WHERE id = 2", 2},
        {"UPDATE journal SET before = '{}' WHERE id = 5", 5},
        {"UPDATE journal SET action = 'task.reject' WHERE id = 4", 4},
        {"UPDATE journal SET subject = 'org' WHERE id = 4", 4},
        {"UPDATE journal SET subject_id = 2 WHERE id = 8", 8},
        {"UPDATE journal SET origin = '' WHERE id = 6", 6},
        {"UPDATE journal SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE id = 7", 7},
        {"UPDATE journal SET previous = hash WHERE id = 7", 7},
        {"DELETE FROM journal WHERE id = 5", 5},
        {"DELETE FROM journal WHERE id = 1", 1},
        {"DELETE FROM journal WHERE id = 8", 8},
        {"DELETE FROM journal", 1},
        {"UPDATE journal SET id = 99 WHERE id = 8", 8},
        {"INSERT INTO journal SELECT 9, at, actor, actor_name, origin, action, subject, subject_id, before, after,"
         " hash, hash FROM journal WHERE id = 8", 9},
        {"UPDATE journal_head SET id = 7", 9},
        {"UPDATE journal_head SET hash = replace(hash, substr(hash, 1, 1), 'x')", 8},
    };
    tamper(f, "CREATE TABLE kept AS SELECT * FROM journal; CREATE TABLE kept_head AS SELECT * FROM journal_head");
    never_changes_no_more(f);
    tamper(f, engine_text("DROP TRIGGER journal_never_forgets", "DROP TRIGGER journal_never_forgets ON journal"));
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        tamper(f, cases[i].sql);
        expect_broken_at(f, cases[i].id);
        tamper(f, "DELETE FROM journal; INSERT INTO journal SELECT * FROM kept;"
                  "DELETE FROM journal_head; INSERT INTO journal_head SELECT * FROM kept_head");
        expect_whole(f, 8);
    }
}

static void journal_table_refuses_to_change_or_forget(void **state)
{
    struct fixture *f = *state;
    write_history(f);
    const char *const tries[] = {
        "UPDATE journal SET actor_name = 'x' WHERE id = 1", "DELETE FROM journal",
        engine_text("UPDATE OR IGNORE journal SET id = 99 WHERE id = 1", "TRUNCATE journal")};
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        char said[200];
        assert_false(engine_try(&f->engine, tries[i], said));
        assert_non_null(strstr(said, "append-only"));
    }
    expect_whole(f, 8);
}

static void journal_is_longer_than_one_step_of_its_walk(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    f->tampered = true; /* entries about tasks that never were */
    for (int i = 0; i < 1203; i++)
        OK(f, journal_write(&f->work, "task.add", "task", i % 7, STR_NONE, STR("{\"n\":1}"), &f->err));
    end(f);
    expect_whole(f, 1203);
    begin(f, STORE_READ);
    struct journal_entry *of;
    size_t n;
    OK(f, journal_of(&f->work, "task", 3, &of, &n, &f->err));
    assert_int_equal(n, 172);
    for (size_t i = 1; i < n; i++)
        assert_true(of[i - 1].id < of[i].id);
    assert_str(of[0].from, "test");
    assert_str(of[0].before, "");
    end(f);
    never_changes_no_more(f);
    tamper(f, "UPDATE journal SET at = 0 WHERE id = 1001");
    expect_broken_at(f, 1001);
}

static void journal_entry_is_gone_with_its_change(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    register_paper(f, &notice);
    abandon(f);
    expect_whole(f, 0);
    write_history(f);
    expect_whole(f, 8);
}

static void journal_action_words_are_for_people(void **state)
{
    (void)state;
    assert_string_equal(journal_action_word(STR("task.confirm")), "xác nhận nhiệm vụ");
    assert_string_equal(journal_action_word(STR("what.ever")), "thay đổi");
    assert_string_equal(journal_action_word(STR("")), "thay đổi");
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, fixture_set_up, fixture_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(journal_verifies_what_was_written),
        TEST(journal_finds_the_entry_that_was_changed),
        TEST(journal_table_refuses_to_change_or_forget),
        TEST(journal_is_longer_than_one_step_of_its_walk),
        TEST(journal_entry_is_gone_with_its_change),
        cmocka_unit_test(journal_action_words_are_for_people),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* People who may sign in, and their sessions. */
#include "fixture.h"
#include "office/session.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static const char *const password = "mật khẩu 2021";
static bool second; /* whether a second factor is asked for */

static int64_t add(struct fixture *f, const char *login)
{
    int64_t id;
    OK(f, user_add(&f->work, str_from(login), STR("Trần Văn A"), ROLE_CLERK, 0, str_from(password), &id, &f->err));
    return id;
}

static bool sign_in(struct fixture *f, const char *login, const char *with)
{
    struct user user;
    begin_as(f, STORE_WRITE, 0, "");
    const bool ok = user_sign_in(&f->work, str_from(login), str_from(with), &user, &f->err);
    if (ok)
        assert_str(user.login, login);
    OK(f, work_end(&f->work, true, NULL));
    return ok;
}

/* As if the last failure lay so many seconds longer back. */
static void wait_seconds(struct fixture *f, const char *login, int seconds)
{
    char sql[100];
    snprintf(sql, sizeof sql, "UPDATE sign_in_failure SET last = last - %d WHERE login = '%s'", seconds, login);
    tamper(f, sql);
}

static void user_is_added_counted_and_signs_in(void **state)
{
    struct fixture *f = *state;
    int64_t n;
    begin(f, STORE_WRITE);
    OK(f, user_count(&f->work, &n, &f->err));
    assert_int_equal(n, 0);
    const int64_t id = add(f, "van.thu-1_a");
    OK(f, user_count(&f->work, &n, &f->err));
    assert_int_equal(n, 1);
    end(f);
    struct user user;
    begin_as(f, STORE_WRITE, 0, "");
    OK(f, user_sign_in(&f->work, STR("van.thu-1_a"), str_from(password), &user, &f->err));
    end(f);
    assert_int_equal(user.id, id);
    assert_int_equal(user.role, ROLE_CLERK);
    assert_int_equal(user.org, 0);
    assert_str(user.name, "Trần Văn A");
    /* the hash is argon2id, and neither it nor the password is in the journal */
    assert_int_equal(peek(f, "SELECT count(*) FROM account WHERE password LIKE '$argon2id$%'"), 1);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal WHERE after LIKE '%argon%' OR after LIKE '%khẩu 2021%'"), 0);
}

static void user_add_refuses_bad_logins_names_and_passwords(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    int64_t id;
    static const char *const logins[] = {"", "a", "A1", "văn", "a b", "a/b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"};
    for (size_t i = 0; i < sizeof logins / sizeof *logins; i++)
        expect_code(f, user_add(&f->work, str_from(logins[i]), STR("A"), ROLE_ADMIN, 0, str_from(password), &id,
            &f->err),
                    ERR_INPUT);
    char large[200];
    memset(large, 'x', sizeof large);
    expect_code(f, user_add(&f->work, STR("ab"), STR("A"), ROLE_ADMIN, 0, str_make(large, 7), &id, &f->err), ERR_INPUT);
    expect_code(f, user_add(&f->work, STR("ab"), STR("A"), ROLE_ADMIN, 0, str_make(large, 129), &id, &f->err),
        ERR_INPUT);
    expect_code(f, user_add(&f->work, STR("ab"), STR("A"), ROLE_ADMIN, 0, STR_NONE, &id, &f->err), ERR_INPUT);
    expect_code(f, user_add(&f->work, STR("ab"), STR(" "), ROLE_ADMIN, 0, str_from(password), &id, &f->err), ERR_INPUT);
    expect_code(f, user_add(&f->work, STR("ab"), STR("A"), ROLE__MAX, 0, str_from(password), &id, &f->err), ERR_INPUT);
    expect_code(f, user_add(&f->work, STR("ab"), STR("A"), ROLE_UNIT, 0, str_from(password), &id, &f->err), ERR_INPUT);
    expect_code(f, user_add(&f->work, STR("ab"), STR("A"), ROLE_UNIT, 99, str_from(password), &id, &f->err),
        ERR_CONFLICT);
    abandon(f);
    begin(f, STORE_WRITE);
    OK(f, user_add(&f->work, STR("ab"), STR("A"), ROLE_ADMIN, 0, str_make(large, 128), &id, &f->err));
    expect_code(f, user_add(&f->work, STR("ab"), STR("B"), ROLE_ADMIN, 0, str_from(password), &id, &f->err),
        ERR_CONFLICT);
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM account"), 1);
}

static void sign_in_never_says_which_half_was_wrong(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    add(f, "lan");
    end(f);
    char sentence[600];
    expect_code(f, (sign_in(f, "lan", "wrong") || (strcpy(sentence, f->err.text), false)), ERR_DENIED);
    static const char *const others[] = {"nobody", "Not A Login", ""};
    for (size_t i = 0; i < 3; i++) {
        assert_false(sign_in(f, others[i], password));
        assert_int_equal(f->err.code, ERR_DENIED);
        assert_string_equal(f->err.text, sentence);
    }
    char large[5000];
    memset(large, 'x', sizeof large);
    large[4999] = '\0';
    assert_false(sign_in(f, "lan", large));
    assert_string_equal(f->err.text, sentence);
}

static void sign_in_slows_down_known_and_unknown_logins_alike(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    add(f, "lan");
    end(f);
    static const char *const logins[] = {"lan", "nobody"};
    for (size_t who = 0; who < 2; who++) {
        for (int i = 0; i < 3; i++)
            expect_code(f, sign_in(f, logins[who], "wrong"), ERR_DENIED);
        static const int waits[] = {2, 4, 8, 16, 32, 64, 128, 256, 300, 300};
        for (size_t i = 0; i < sizeof waits / sizeof *waits; i++) {
            /* even the right password has to wait, and trying does not make the wait longer */
            expect_code(f, sign_in(f, logins[who], password), ERR_LIMIT);
            expect_code(f, sign_in(f, logins[who], password), ERR_LIMIT);
            wait_seconds(f, logins[who], waits[i]);
            expect_code(f, sign_in(f, logins[who], "wrong"), ERR_DENIED);
        }
    }
    wait_seconds(f, "lan", 299 - 60);
    assert_false(sign_in(f, "lan", password));
    assert_int_equal(f->err.code, ERR_LIMIT);
    int said = 0;
    assert_int_equal(sscanf(strstr(f->err.text, "đợi"), "đợi %d", &said), 1);
    assert_true(said > 0 && said <= 61);
    wait_seconds(f, "lan", 61);
    assert_true(sign_in(f, "lan", password));
    /* forgotten by success */
    expect_code(f, sign_in(f, "lan", "wrong"), ERR_DENIED);
    assert_true(sign_in(f, "lan", password));
    assert_int_equal(peek(f, "SELECT count(*) FROM sign_in_failure"), 1);
    /* and by a day */
    wait_seconds(f, "nobody", 24 * 3600 + 1);
    assert_true(sign_in(f, "lan", password));
    assert_int_equal(peek(f, "SELECT count(*) FROM sign_in_failure"), 0);
}

static void sign_in_with_a_clock_set_back_waits_no_longer(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    add(f, "lan");
    end(f);
    for (int i = 0; i < 3; i++)
        expect_code(f, sign_in(f, "lan", "wrong"), ERR_DENIED);
    wait_seconds(f, "lan", -86400);
    assert_false(sign_in(f, "lan", password));
    assert_int_equal(f->err.code, ERR_LIMIT);
    assert_non_null(strstr(f->err.text, "đợi 2 giây"));
}

struct guesser {
    struct office *office;
    int answers[10]; /* by enum err_code */
};

static void *guess(void *data)
{
    struct guesser *guesser = data;
    struct arena *arena = arena_create();
    struct work work;
    struct err err = {0};
    struct user user;
    if (work_begin(guesser->office, STORE_WRITE, (struct actor){0}, arena, &work, &err)) {
        user_sign_in(&work, STR("lan"), STR("guess"), &user, &err);
        work_end(&work, true, NULL);
    }
    arena_destroy(arena);
    guesser->answers[err.code]++;
    return NULL;
}

static void sign_in_counts_tries_that_come_all_at_once(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    add(f, "lan");
    end(f);
    enum { THREADS = 8 };
    pthread_t threads[THREADS];
    struct guesser guessers[THREADS];
    int denied = 0, limited = 0;
    for (int i = 0; i < THREADS; i++) {
        guessers[i] = (struct guesser){.office = f->office};
        assert_int_equal(pthread_create(&threads[i], NULL, guess, &guessers[i]), 0);
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        denied += guessers[i].answers[ERR_DENIED];
        limited += guessers[i].answers[ERR_LIMIT];
    }
    assert_int_equal(denied + limited, THREADS);
    /* three are free; more can only have been looked at where two seconds really passed */
    assert_true(denied >= 3);
    assert_int_equal(peek(f, "SELECT failures FROM sign_in_failure"), denied);
}

static void sign_in_frees_the_writers_queue_while_it_hashes(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    add(f, "lan");
    const int64_t document = register_paper(f, &notice);
    assert_true(document > 0);
    /* what the work did before is committed with the counted try, as its contract says */
    struct user user;
    expect_code(f, user_sign_in(&f->work, STR("lan"), STR("wrong"), &user, &f->err), ERR_DENIED);
    abandon(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM document"), 1);
    assert_int_equal(peek(f, "SELECT failures FROM sign_in_failure"), 1);
}

static void password_set_anew_signs_out_and_lets_in(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t id = add(f, "lan");
    struct str token;
    OK(f, session_create(&f->work, id, STR("thử"), &token, &second, &f->err));
    end(f);
    for (int i = 0; i < 3; i++)
        expect_code(f, sign_in(f, "lan", "wrong"), ERR_DENIED);
    begin(f, STORE_WRITE);
    expect_code(f, user_set_password(&f->work, STR("nobody"), STR("a new password"), &f->err), ERR_MISSING);
    expect_code(f, user_set_password(&f->work, STR("lan"), STR("short"), &f->err), ERR_INPUT);
    OK(f, user_set_password(&f->work, STR("lan"), STR("a new password"), &f->err));
    struct session session;
    expect_code(f, session_find(&f->work, token, &session, &f->err), ERR_DENIED);
    end(f);
    expect_code(f, sign_in(f, "lan", password), ERR_DENIED);
    assert_true(sign_in(f, "lan", "a new password"));
}

static void session_lives_from_token_to_end(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t id = add(f, "lan");
    struct str one, two;
    OK(f, session_create(&f->work, id, STR("thử"), &one, &second, &f->err));
    OK(f, session_create(&f->work, id, STR("thử"), &two, &second, &f->err));
    end(f);
    assert_int_equal(one.n, SESSION_TOKEN_LENGTH);
    assert_false(str_eq(one, two));
    for (size_t i = 0; i < one.n; i++)
        assert_non_null(strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", one.p[i]));
    struct session session, other;
    begin(f, STORE_READ);
    OK(f, session_find(&f->work, one, &session, &f->err));
    OK(f, session_find(&f->work, two, &other, &f->err));
    assert_int_equal(session.user.id, id);
    assert_str(session.user.login, "lan");
    assert_int_equal(session.user.role, ROLE_CLERK);
    assert_false(session.stale);
    assert_int_equal(session.csrf.n, SESSION_TOKEN_LENGTH);
    assert_false(str_eq(session.csrf, other.csrf));
    assert_false(str_eq(session.csrf, one));
    char wrong[SESSION_TOKEN_LENGTH + 1];
    memcpy(wrong, one.p, one.n);
    wrong[5] = wrong[5] == 'A' ? 'B' : 'A';
    expect_code(f, session_find(&f->work, str_make(wrong, one.n), &other, &f->err), ERR_DENIED);
    expect_code(f, session_find(&f->work, STR(""), &other, &f->err), ERR_DENIED);
    expect_code(f, session_find(&f->work, STR_NONE, &other, &f->err), ERR_DENIED);
    memset(wrong, '*', sizeof wrong);
    expect_code(f, session_find(&f->work, str_make(wrong, one.n), &other, &f->err), ERR_DENIED);
    expect_code(f, session_find(&f->work, str_make(one.p, one.n - 1), &other, &f->err), ERR_DENIED);
    end(f);
    begin(f, STORE_WRITE);
    OK(f, session_end(&f->work, one, &f->err));
    expect_code(f, session_find(&f->work, one, &other, &f->err), ERR_DENIED);
    expect_code(f, session_end(&f->work, one, &f->err), ERR_DENIED);
    OK(f, session_find(&f->work, two, &other, &f->err));
    expect_code(f, session_create(&f->work, 999, STR("thử"), &one, &second, &f->err), ERR_CONFLICT);
    abandon(f);
}

static void session_ends_by_itself_when_nobody_uses_it(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t id = add(f, "lan");
    struct str token, other;
    OK(f, session_create(&f->work, id, STR("thử"), &token, &second, &f->err));
    end(f);
    struct session session;
    tamper(f, "UPDATE session SET seen = seen - 700");
    begin(f, STORE_WRITE);
    OK(f, session_find(&f->work, token, &session, &f->err));
    assert_true(session.stale);
    OK(f, session_touch(&f->work, token, &f->err));
    OK(f, session_find(&f->work, token, &session, &f->err));
    assert_false(session.stale);
    expect_code(f, session_touch(&f->work, STR("x"), &f->err), ERR_DENIED);
    end(f);
    tamper(f, "UPDATE session SET seen = seen - 8 * 3600 - 1");
    begin(f, STORE_WRITE);
    expect_code(f, session_find(&f->work, token, &session, &f->err), ERR_DENIED);
    expect_code(f, session_touch(&f->work, token, &f->err), ERR_DENIED);
    /* the next who signs in sweeps it away */
    OK(f, session_create(&f->work, id, STR("thử"), &other, &second, &f->err));
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM session"), 1);
}

static void session_token_is_not_in_the_database(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    struct str token;
    struct session session;
    OK(f, session_create(&f->work, add(f, "lan"), STR("thử"), &token, &second, &f->err));
    OK(f, session_find(&f->work, token, &session, &f->err));
    end(f);
    if (engine_is_pgsql()) {
        const char *const secrets[] = {str_z(f->arena, token), str_z(f->arena, session.csrf), password};
        for (size_t i = 0; i < 3; i++) {
            char sql[300];
            snprintf(sql, sizeof sql, "SELECT count(*) FROM (SELECT s::text FROM session AS s UNION ALL SELECT j::text"
                     " FROM journal AS j UNION ALL SELECT a::text FROM account AS a) AS t (row) WHERE strpos(row, '%s') > 0",
                     secrets[i]);
            assert_int_equal(peek(f, sql), 0);
        }
        return;
    }
    static const char *const tails[] = {"", "-wal"};
    for (size_t i = 0; i < 2; i++) {
        char path[128];
        snprintf(path, sizeof path, "%s%s", f->engine.path, tails[i]);
        FILE *file = fopen(path, "rb");
        assert_non_null(file);
        char *bytes = arena_alloc(f->arena, 4 << 20);
        const struct str all = str_make(bytes, fread(bytes, 1, 4 << 20, file));
        fclose(file);
        assert_true(all.n > 0);
        assert_int_equal(str_find(all, token), STR_NOWHERE);
        assert_int_equal(str_find(all, session.csrf), STR_NOWHERE);
        assert_int_equal(str_find(all, str_from(password)), STR_NOWHERE);
    }
}

static void roles_have_names_and_words(void **state)
{
    (void)state;
    for (int i = 0; i < ROLE__MAX; i++) {
        enum role role = ROLE__MAX;
        assert_true(role_from_name(str_from(role_name((enum role)i)), &role));
        assert_int_equal(role, i);
        assert_true(role_word(role)[0]);
    }
    enum role role;
    assert_false(role_from_name(STR("king"), &role));
    assert_false(role_from_name(STR(""), &role));
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, fixture_set_up, fixture_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(user_is_added_counted_and_signs_in),
        TEST(user_add_refuses_bad_logins_names_and_passwords),
        TEST(sign_in_never_says_which_half_was_wrong),
        TEST(sign_in_slows_down_known_and_unknown_logins_alike),
        TEST(sign_in_with_a_clock_set_back_waits_no_longer),
        TEST(sign_in_counts_tries_that_come_all_at_once),
        TEST(sign_in_frees_the_writers_queue_while_it_hashes),
        TEST(password_set_anew_signs_out_and_lets_in),
        TEST(session_lives_from_token_to_end),
        TEST(session_ends_by_itself_when_nobody_uses_it),
        TEST(session_token_is_not_in_the_database),
        cmocka_unit_test(roles_have_names_and_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

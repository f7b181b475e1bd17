/* Papers: registered once each with all their parts, read, listed, corrected. */
#include "fixture.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

static void document_registers_a_paper_with_all_its_parts(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t id = register_paper(f, &notice);
    end(f);
    begin(f, STORE_READ);
    struct document d;
    OK(f, document_get(&f->work, id, &d, &f->err));
    assert_str(d.file, "tb-12.txt");
    assert_str(d.number, "12");
    assert_str(d.symbol, "TB/ĐUK");
    assert_str(d.type, "Thông báo");
    assert_str(d.subject, "kết luận kiểm tra");
    assert_str(d.text, notice.text);
    assert_str(d.place, "");
    assert_int_equal(d.size, strlen(notice.text));
    assert_int_equal(d.sha256.n, 64);
    assert_int_equal(d.proposed, 3);
    assert_int_equal(d.confirmed + d.rejected, 0);
    assert_int_equal(date_cmp(d.issued, (struct date){2021, 1, 15}), 0);
    assert_int_equal(date_cmp(d.received, (struct date){2021, 2, 10}), 0);
    assert_str(document_title(f->arena, &d), "Thông báo số 12-TB/ĐUK");
    struct str bytes;
    OK(f, document_file(&f->work, id, &bytes, &f->err));
    assert_str(bytes, notice.text);
    expect_code(f, document_get(&f->work, 99, &d, &f->err), ERR_MISSING);
    expect_code(f, document_file(&f->work, 99, &bytes, &f->err), ERR_MISSING);
    end(f);
}

static void document_keeps_what_the_reader_doubted(void **state)
{
    struct fixture *f = *state;
    const struct doubt doubts[] = {{{0, 4}, 43}, {{10, 15}, 0}, {{15, 16}, 59}};
    struct source source = {.text = {.s = STR("Thông báo kết luận")}, .bytes = STR("bản quét"), .doubts = doubts, .n_doubts = 3};
    const struct paper paper = {.text = &source.text};
    struct doubt *kept;
    size_t n;
    int64_t id;
    bool held;
    begin(f, STORE_WRITE);
    OK(f, document_register(&f->work, "quet.png", &source, &paper, &id, &held, &f->err));
    OK(f, document_doubts(&f->work, id, &kept, &n, &f->err));
    assert_int_equal(n, 3);
    for (size_t i = 0; i < n; i++) {
        assert_int_equal(kept[i].span.from, doubts[i].span.from);
        assert_int_equal(kept[i].span.to, doubts[i].span.to);
        assert_int_equal(kept[i].sure, doubts[i].sure);
    }
    const int64_t plain = register_paper(f, &notice);
    OK(f, document_doubts(&f->work, plain, &kept, &n, &f->err));
    assert_int_equal(n, 0);
    end(f);
    /* what came past us is read as far as it is what we write */
    static const struct {
        const char *text;
        size_t n;
    } broken[] = {{"1-2:3 4-5:6", 2},  {"1-2:3 4-5", 1}, {"1-2:3 4-5:", 1}, {"2-1:3", 0},  {"1-2:101", 0}, {" 1-2:3", 0},
                  {"4-5:6 1-2:3", 1},  {"x", 0},         {"1-99999999999999999999:3", 0}, {"1-2:3  4-5:6", 1}, {"-", 0}};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        tamper(f, str_printf(f->arena, "UPDATE document_text SET doubts = '%s' WHERE document = %lld", broken[i].text,
                             (long long)id).p);
        begin(f, STORE_READ);
        OK(f, document_doubts(&f->work, id, &kept, &n, &f->err));
        assert_int_equal(n, broken[i].n);
        abandon(f);
    }
}

static void document_recognises_the_same_bytes(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t id = register_paper(f, &notice);
    end(f);
    begin(f, STORE_WRITE);
    struct made_paper again = notice;
    again.file = "copy.txt";
    int64_t same = 0;
    bool duplicate = false;
    OK(f, try_register(f, &again, &same, &duplicate));
    assert_true(duplicate);
    assert_int_equal(same, id);
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM document"), 1);
    assert_int_equal(peek(f, "SELECT count(*) FROM file"), 1);
    assert_int_equal(peek(f, "SELECT count(*) FROM task"), 3);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal"), 1);
}

static void document_that_is_abandoned_leaves_no_trace(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    register_paper(f, &notice);
    abandon(f);
    assert_int_equal(peek(f, "SELECT (SELECT count(*) FROM document) + (SELECT count(*) FROM file)"
                             " + (SELECT count(*) FROM task) + (SELECT count(*) FROM journal)"
                             " + (SELECT count(*) FROM document_search) + (SELECT count(*) FROM citation)"), 0);
}

static void document_refuses_a_secret_paper_before_writing(void **state)
{
    struct fixture *f = *state;
    struct made_paper secret = notice;
    secret.secrecy = SECRECY_MAT;
    begin(f, STORE_WRITE);
    int64_t id = 7;
    bool duplicate;
    expect_code(f, try_register(f, &secret, &id, &duplicate), ERR_SECRET);
    assert_int_equal(id, 7);
    end(f);
    assert_int_equal(peek(f, "SELECT (SELECT count(*) FROM document) + (SELECT count(*) FROM file)"
                             " + (SELECT count(*) FROM journal)"), 0);
}

static void document_keeps_only_the_last_part_of_a_path(void **state)
{
    struct fixture *f = *state;
    static const struct {
        const char *path, *kept;
    } cases[] = {
        {"/home/a/b/thông báo.docx", "thông báo.docx"}, {"..\\..\\x.txt", "x.txt"}, {"a\nb\x01.txt", "a_b_.txt"},
        {"xấ\xff.txt", "xấ_.txt"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        begin(f, STORE_WRITE);
        char text[8] = {(char)('a' + i)};
        const int64_t id = register_paper(f, &(struct made_paper){.file = cases[i].path, .text = text});
        struct document d;
        OK(f, document_get(&f->work, id, &d, &f->err));
        assert_str(d.file, cases[i].kept);
        assert_str(document_title(f->arena, &d), cases[i].kept);
        end(f);
    }
}

static void document_title_knows_both_systems_of_numbers(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    static const struct {
        const char *type, *number, *symbol, *title;
    } cases[] = {
        {"Thông báo", "509", "TB/TU", "Thông báo số 509-TB/TU"},
        {"Nghị định", "30/2020", "NĐ-CP", "Nghị định số 30/2020/NĐ-CP"},
        {"Quyết định", "15", "QĐ-UBND", "Quyết định số 15/QĐ-UBND"},
        {"Quyết định", "15", "QĐ/UBKT-X", "Quyết định số 15-QĐ/UBKT-X"},
        {"Thông báo", "", "TB/TU", "Thông báo (chưa có số)"},
        {"Thông báo", "7", "", "Thông báo số 7"},
        {"", "7", "TB/TU", "Văn bản số 7-TB/TU"},
        {"", "", "", "a.txt"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct document d = {.file = STR("a.txt"),
                                   .type = str_from(cases[i].type),
                                   .number = str_from(cases[i].number),
                                   .symbol = str_from(cases[i].symbol)};
        assert_str(document_title(arena, &d), cases[i].title);
    }
    arena_destroy(arena);
}

static size_t list(struct fixture *f, struct document_filter filter, struct page page, struct document **ret)
{
    size_t n;
    OK(f, document_list(&f->work, &filter, &page, ret, &n, &f->err));
    assert_true((int64_t)n <= page.total);
    return n;
}

static void document_list_is_newest_first_and_filtered(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    register_paper(f, &notice);
    register_paper(f, &(struct made_paper){.file = "a", .type = "Kế hoạch", .number = "3", .issued = "2020-05-01"});
    register_paper(f, &(struct made_paper){.file = "b", .type = "Kế hoạch", .number = "4", .issued = "2021-05-01"});
    register_paper(f, &(struct made_paper){.file = "c", .type = "Báo cáo"});
    end(f);
    begin(f, STORE_READ);
    struct document *d;
    assert_int_equal(list(f, (struct document_filter){0}, (struct page){0}, &d), 4);
    assert_str(d[0].file, "c");
    assert_str(d[1].file, "b");
    assert_str(d[2].file, "tb-12.txt");
    assert_str(d[3].file, "a");
    assert_int_equal(list(f, (struct document_filter){.type = STR("Kế hoạch")}, (struct page){0}, &d), 2);
    assert_str(d[0].file, "b");
    assert_int_equal(list(f, (struct document_filter){.year = 2021}, (struct page){0}, &d), 2);
    assert_int_equal(list(f, (struct document_filter){.year = 2021, .type = STR("Kế hoạch")}, (struct page){0}, &d), 1);
    assert_int_equal(list(f, (struct document_filter){.waiting = true}, (struct page){0}, &d), 1);
    assert_str(d[0].file, "tb-12.txt");
    assert_int_equal(list(f, (struct document_filter){.waiting = true, .type = STR("Kế hoạch")}, (struct page){0}, &d),
                     0);
    struct str *types;
    size_t n;
    OK(f, document_types(&f->work, &types, &n, &f->err));
    assert_int_equal(n, 3);
    assert_str(types[0], "Báo cáo");
    assert_str(types[1], "Kế hoạch");
    assert_str(types[2], "Thông báo");
    end(f);
}

static void document_list_pages_without_losing_or_repeating(void **state)
{
    struct fixture *f = *state;
    enum { N = 23 };
    begin(f, STORE_WRITE);
    char names[N][8];
    for (int i = 0; i < N; i++) {
        snprintf(names[i], sizeof names[i], "p%d", i);
        register_paper(f, &(struct made_paper){.file = names[i], .issued = i % 3 ? "2021-01-01" : NULL});
    }
    end(f);
    begin(f, STORE_READ);
    bool seen[N + 1] = {false};
    for (int64_t offset = 0; offset < N; offset += 10) {
        struct document *d;
        struct page page = {.offset = offset, .limit = 10};
        size_t n;
        OK(f, document_list(&f->work, &(struct document_filter){0}, &page, &d, &n, &f->err));
        assert_int_equal(page.total, N);
        assert_int_equal(n, offset < 20 ? 10 : 3);
        for (size_t i = 0; i < n; i++) {
            assert_false(seen[d[i].id]);
            seen[d[i].id] = true;
        }
    }
    struct page page = {.offset = -5, .limit = 9999};
    struct document *d;
    size_t n;
    OK(f, document_list(&f->work, &(struct document_filter){0}, &page, &d, &n, &f->err));
    assert_int_equal(page.limit, 500);
    assert_int_equal(page.offset, 0);
    assert_int_equal(n, N);
    end(f);
}

static void document_corrected_moves_what_hangs_on_it(void **state)
{
    struct fixture *f = *state;
    struct made_paper undated = notice;
    undated.issued = NULL;
    begin(f, STORE_WRITE);
    const int64_t id = register_paper(f, &undated);
    struct task_record *tasks;
    size_t n;
    int64_t confirmed;
    OK(f, task_of_document(&f->work, id, &tasks, &n, &f->err));
    assert_false(date_is(tasks[1].due.date));
    OK(f, task_confirm_all(&f->work, id, &confirmed, &f->err));
    end(f);

    begin(f, STORE_WRITE);
    struct document_edit edit = {.number = STR(" 13 "), .set_issued = true, .issued = {2020, 8, 31}};
    OK(f, document_correct(&f->work, id, &edit, &f->err));
    end(f);

    begin(f, STORE_READ);
    struct document d;
    OK(f, document_get(&f->work, id, &d, &f->err));
    assert_str(d.number, "13");
    assert_str(d.symbol, "TB/ĐUK");
    OK(f, task_of_document(&f->work, id, &tasks, &n, &f->err));
    /* six months after 31 August end with February, whose last day is a Sunday */
    assert_int_equal(date_cmp(tasks[1].due.date, (struct date){2021, 3, 1}), 0);
    assert_int_equal(date_cmp(tasks[0].due.date, (struct date){2021, 2, 20}), 0);
    struct page page = {0};
    struct assignment *a;
    OK(f, assignment_list(&f->work, &(struct assignment_filter){.lamp = -1, .task = tasks[1].id}, &page, &a, &n,
        &f->err));
    assert_int_equal(n, 1);
    assert_int_equal(date_cmp(a->due.date, (struct date){2021, 3, 1}), 0);
    assert_int_equal(date_cmp(a->first_due, (struct date){2021, 3, 1}), 0);
    struct document *found;
    assert_int_equal(list(f, (struct document_filter){.words = STR("\"13-TB/ĐUK\"")}, (struct page){0}, &found), 1);
    struct journal_entry *entries;
    OK(f, journal_of(&f->work, "document", id, &entries, &n, &f->err));
    assert_int_equal(n, 2);
    assert_str(entries[1].before, "{\"issued\":null,\"number\":\"12\"}");
    assert_str(entries[1].after, "{\"issued\":\"2020-08-31\",\"number\":\"13\"}");
    OK(f, journal_of(&f->work, "assignment", a->id, &entries, &n, &f->err));
    assert_int_equal(n, 2);
    assert_str(entries[1].action, "assignment.redate");
    end(f);

    /* moved again: the first day stays */
    begin(f, STORE_WRITE);
    edit = (struct document_edit){.set_issued = true, .issued = {2021, 1, 15}};
    OK(f, document_correct(&f->work, id, &edit, &f->err));
    struct assignment moved;
    OK(f, assignment_get(&f->work, a->id, &moved, &f->err));
    assert_int_equal(date_cmp(moved.due.date, (struct date){2021, 7, 15}), 0);
    assert_int_equal(date_cmp(moved.first_due, (struct date){2021, 3, 1}), 0);
    end(f);
}

static void document_correct_refuses_and_ignores(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t id = register_paper(f, &notice);
    struct document_edit edit = {0};
    OK(f, document_correct(&f->work, id, &edit, &f->err));
    edit.number = STR("12");
    OK(f, document_correct(&f->work, id, &edit, &f->err));
    assert_int_equal(store_changes(f->work.store), 1);
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal"), 1);
    begin(f, STORE_WRITE);
    edit = (struct document_edit){.set_received = true};
    expect_code(f, document_correct(&f->work, id, &edit, &f->err), ERR_INPUT);
    edit = (struct document_edit){.subject = STR("a\xff")};
    expect_code(f, document_correct(&f->work, id, &edit, &f->err), ERR_INPUT);
    char *large = arena_alloc(f->arena, 5001);
    memset(large, 'x', 5000);
    edit = (struct document_edit){.subject = str_from(large)};
    expect_code(f, document_correct(&f->work, id, &edit, &f->err), ERR_LIMIT);
    edit = (struct document_edit){.number = STR("1")};
    expect_code(f, document_correct(&f->work, 99, &edit, &f->err), ERR_MISSING);
    /* a number may be taken away: we hold papers without one */
    edit = (struct document_edit){.number = STR("")};
    OK(f, document_correct(&f->work, id, &edit, &f->err));
    struct document d;
    OK(f, document_get(&f->work, id, &d, &f->err));
    assert_str(document_title(f->arena, &d), "Thông báo (chưa có số)");
    end(f);
}

enum { SENDERS = 6, SAME = 8 };

struct sender {
    struct office *office;
    int added, held, failed;
};

/* Each sender registers the same papers, in works of their own. */
static void *send_all(void *data)
{
    struct sender *sender = data;
    for (int i = 0; i < SAME; i++) {
        struct fixture own = {.office = sender->office, .arena = arena_create()};
        struct made_paper paper = notice;
        char text[] = {(char)('a' + i), '\0'};
        paper.text = text;
        int64_t id;
        bool duplicate = false, ok = false;
        if (work_begin(own.office, STORE_WRITE, (struct actor){.path = STR("/")}, own.arena, &own.work, &own.err)) {
            ok = try_register(&own, &paper, &id, &duplicate);
            ok = work_end(&own.work, ok, NULL) && ok;
        }
        if (!ok)
            print_message("sender: %s\n", own.err.text);
        sender->failed += !ok;
        sender->held += ok && duplicate;
        sender->added += ok && !duplicate;
        arena_destroy(own.arena);
    }
    return NULL;
}

static void document_sent_by_many_at_once_is_held_once(void **state)
{
    struct fixture *f = *state;
    pthread_t threads[SENDERS];
    struct sender senders[SENDERS];
    int added = 0, held = 0;
    for (int i = 0; i < SENDERS; i++) {
        senders[i] = (struct sender){.office = f->office};
        assert_int_equal(pthread_create(&threads[i], NULL, send_all, &senders[i]), 0);
    }
    for (int i = 0; i < SENDERS; i++) {
        pthread_join(threads[i], NULL);
        assert_int_equal(senders[i].failed, 0);
        added += senders[i].added;
        held += senders[i].held;
    }
    assert_int_equal(added, SAME);
    assert_int_equal(held, (SENDERS - 1) * SAME);
    assert_int_equal(peek(f, "SELECT count(*) FROM document"), SAME);
    assert_int_equal(peek(f, "SELECT count(*) FROM task"), 3 * SAME);
    assert_int_equal(peek(f, "SELECT id FROM journal_head"), SAME);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, fixture_set_up, fixture_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(document_registers_a_paper_with_all_its_parts),
        TEST(document_keeps_what_the_reader_doubted),
        TEST(document_recognises_the_same_bytes),
        TEST(document_that_is_abandoned_leaves_no_trace),
        TEST(document_refuses_a_secret_paper_before_writing),
        TEST(document_keeps_only_the_last_part_of_a_path),
        TEST(document_sent_by_many_at_once_is_held_once),
        TEST(document_title_knows_both_systems_of_numbers),
        TEST(document_list_is_newest_first_and_filtered),
        TEST(document_list_pages_without_losing_or_repeating),
        TEST(document_corrected_moves_what_hangs_on_it),
        TEST(document_correct_refuses_and_ignores),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

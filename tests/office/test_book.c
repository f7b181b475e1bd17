/* The registers of an office: numbers by type and term without holes, arrivals, what is secret, what does not count. */
#include "fixture.h"

#include "office/book.h"

#include <pthread.h>

static int64_t root_org(struct fixture *f)
{
    int64_t id;
    OK(f, org_add(&f->work, 0, STR("tinh-uy"), STR("Tỉnh ủy Sơn Hà"), STR(""), &id, &f->err));
    return id;
}

static int64_t open_book(struct fixture *f, int64_t org, enum book_side side, const char *name)
{
    int64_t id;
    const struct book book = {.org = org, .side = side, .name = str_from(name), .since = {2021, 1, 1}};
    OK(f, book_open(&f->work, &book, &id, &f->err));
    return id;
}

static struct book_entry paper(int64_t book, const char *type)
{
    return (struct book_entry){.book = book, .type = str_from(type), .symbol = STR("CV/TU"), .day = {2021, 2, 10},
                               .subject = STR("mời họp"), .party = STR("các huyện ủy")};
}

static int64_t enter(struct fixture *f, struct book_entry entry)
{
    struct book_entry made = {0};
    OK(f, book_enter(&f->work, &entry, &made, &f->err));
    return made.number;
}

static void numbers_run_by_type_and_term(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t org = root_org(f);
    const int64_t term = open_book(f, org, BOOK_OUT, "Nhiệm kỳ 2020–2025");
    assert_int_equal(enter(f, paper(term, "Công văn")), 1);
    assert_int_equal(enter(f, paper(term, "Công văn")), 2);
    /* both print "QĐ", and each has a series of its own */
    assert_int_equal(enter(f, paper(term, "Quyết định")), 1);
    assert_int_equal(enter(f, paper(term, "Quy định")), 1);
    assert_int_equal(enter(f, paper(term, "CÔNG VĂN")), 3);
    struct book_series *series;
    size_t n;
    OK(f, book_series(&f->work, term, &series, &n, &f->err));
    assert_int_equal(n, 3);
    int64_t sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += series[i].next;
    assert_int_equal(sum, 4 + 2 + 2);
    /* the next term begins anew; the one before is closed, and takes nothing more */
    OK(f, book_close(&f->work, term, (struct date){2021, 2, 10}, &f->err));
    const int64_t next = open_book(f, org, BOOK_OUT, "Nhiệm kỳ 2025–2030");
    assert_int_equal(enter(f, paper(next, "Công văn")), 1);
    struct book_entry late = paper(term, "Công văn"), made;
    expect_code(f, book_enter(&f->work, &late, &made, &f->err), ERR_CONFLICT);
    /* a congress has one series over all types; a book that is gone on with begins where the paper one ended */
    struct book congress = {.org = org, .side = BOOK_OUT, .name = STR("Đại hội"), .whole = true, .first = 7};
    int64_t whole;
    OK(f, book_open(&f->work, &congress, &whole, &f->err));
    assert_int_equal(enter(f, paper(whole, "Nghị quyết")), 7);
    assert_int_equal(enter(f, paper(whole, "Báo cáo")), 8);
    end(f);
}

static void refusals_say_what_is_missing(void **state)
{
    struct fixture *f = *state;
    int64_t id;
    begin(f, STORE_WRITE);
    const int64_t org = root_org(f);
    const int64_t out = open_book(f, org, BOOK_OUT, "Nhiệm kỳ");
    const struct book again = {.org = org, .side = BOOK_OUT, .name = STR("Nhiệm kỳ")}, nameless = {.org = org};
    expect_code(f, book_open(&f->work, &again, &id, &f->err), ERR_CONFLICT);
    expect_code(f, book_open(&f->work, &nameless, &id, &f->err), ERR_INPUT);
    struct book_entry made, entry = paper(out, "");
    expect_code(f, book_enter(&f->work, &entry, &made, &f->err), ERR_INPUT);
    entry = paper(out, "Công văn");
    entry.day = (struct date){2020, 12, 31};
    expect_code(f, book_enter(&f->work, &entry, &made, &f->err), ERR_INPUT);
    entry.day = DATE_NONE;
    expect_code(f, book_enter(&f->work, &entry, &made, &f->err), ERR_INPUT);
    entry = paper(99, "Công văn");
    expect_code(f, book_enter(&f->work, &entry, &made, &f->err), ERR_MISSING);
    expect_code(f, book_close(&f->work, out, (struct date){2020, 1, 1}, &f->err), ERR_INPUT);
    end(f);
}

static void a_secret_paper_leaves_a_number_and_a_day(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t out = open_book(f, root_org(f), BOOK_OUT, "Nhiệm kỳ");
    struct book_entry entry = paper(out, "Công văn"), made = {0};
    entry.secret = true;
    OK(f, book_enter(&f->work, &entry, &made, &f->err));
    assert_int_equal(made.number, 1);
    assert_str(made.subject, "");
    assert_str(made.party, "");
    assert_str(made.symbol, "");
    entry.document = 1;
    expect_code(f, book_enter(&f->work, &entry, &made, &f->err), ERR_INPUT);
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal WHERE action = 'book.enter'"), 1);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal WHERE after LIKE '%mời họp%'"), 0);
    begin(f, STORE_WRITE);
    assert_int_equal(enter(f, paper(out, "Công văn")), 2);
    end(f);
}

static void what_does_not_count_keeps_its_number(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t out = open_book(f, root_org(f), BOOK_OUT, "Nhiệm kỳ");
    struct book_entry entry = paper(out, "Công văn"), made = {0};
    OK(f, book_enter(&f->work, &entry, &made, &f->err));
    expect_code(f, book_void(&f->work, made.id, STR(" "), &f->err), ERR_INPUT);
    OK(f, book_void(&f->work, made.id, STR("ký nhầm"), &f->err));
    expect_code(f, book_void(&f->work, made.id, STR("nữa"), &f->err), ERR_CONFLICT);
    assert_int_equal(enter(f, paper(out, "Công văn")), 2);
    struct page page = {.limit = 10};
    struct book_entry *entries;
    size_t n;
    OK(f, book_entries(&f->work, out, STR("công văn"), &page, &entries, &n, &f->err));
    assert_int_equal(n, 2);
    assert_int_equal(entries[0].number, 2);
    assert_str(entries[1].voided, "ký nhầm");
    end(f);
}

static void an_arrival_takes_its_header_from_the_paper(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t in = open_book(f, root_org(f), BOOK_IN, "Năm 2021");
    const int64_t document = register_paper(f, &notice);
    struct book_entry made = {0};
    const struct book_entry entry = {.book = in, .document = document, .forwarded = STR("Ban Tổ chức")};
    OK(f, book_enter(&f->work, &entry, &made, &f->err));
    assert_int_equal(made.number, 1);
    assert_str(made.symbol, "12-TB/ĐUK");
    assert_str(made.forwarded, "Ban Tổ chức");
    assert_int_equal(made.forwarded_at, made.at);
    assert_int_equal(made.day.year, 2021);
    struct book_entry twice = entry;
    expect_code(f, book_enter(&f->work, &twice, &made, &f->err), ERR_CONFLICT);
    struct book_place *places;
    size_t n;
    OK(f, book_of_document(&f->work, document, &places, &n, &f->err));
    assert_int_equal(n, 1);
    assert_int_equal(places[0].side, BOOK_IN);
    end(f);
}

static void where_an_arrival_goes_is_said_when_its_head_has_decided(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t org = root_org(f), in = open_book(f, org, BOOK_IN, "Năm 2021"), out = open_book(f, org, BOOK_OUT, "Nhiệm kỳ");
    struct book_entry entry = paper(in, "Công văn"), made = {0}, kept;
    OK(f, book_enter(&f->work, &entry, &made, &f->err));
    expect_code(f, book_forward(&f->work, made.id, STR(" "), &f->err), ERR_INPUT);
    OK(f, book_forward(&f->work, made.id, STR("Ban Tổ chức"), &f->err));
    /* the year ends, the book is closed, and he changes his mind */
    OK(f, book_close(&f->work, in, (struct date){2021, 12, 31}, &f->err));
    OK(f, book_forward(&f->work, made.id, STR("Ban Dân vận"), &f->err));
    OK(f, book_entry_get(&f->work, made.id, &kept, &f->err));
    assert_str(kept.forwarded, "Ban Dân vận");
    assert_int_equal(made.forwarded_at, 0);
    assert_int_equal(kept.forwarded_at, f->work.now);
    assert_str(kept.subject, "mời họp");
    assert_int_equal(kept.at, made.at);
    OK(f, book_void(&f->work, made.id, STR("vào nhầm sổ"), &f->err));
    expect_code(f, book_forward(&f->work, made.id, STR("Ban Tổ chức"), &f->err), ERR_CONFLICT);
    const int64_t next = open_book(f, org, BOOK_IN, "Năm 2022");
    struct book_entry secret = paper(next, "Công văn"), sent = paper(out, "Công văn");
    secret.secret = true;
    OK(f, book_enter(&f->work, &secret, &made, &f->err));
    expect_code(f, book_forward(&f->work, made.id, STR("Ban Tổ chức"), &f->err), ERR_INPUT);
    OK(f, book_enter(&f->work, &sent, &made, &f->err));
    expect_code(f, book_forward(&f->work, made.id, STR("Ban Tổ chức"), &f->err), ERR_INPUT);
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal WHERE action = 'book.forward' AND before LIKE '%Ban Tổ chức%' "
                             "AND after LIKE '%Ban Dân vận%'"), 1);
}

static void copies_of_a_paper_are_a_series_of_their_own(void **state)
{
    struct fixture *f = *state;
    struct book_place *places;
    struct book_entry made = {0};
    size_t n;
    begin(f, STORE_WRITE);
    const int64_t org = root_org(f), out = open_book(f, org, BOOK_OUT, "Nhiệm kỳ"), in = open_book(f, org, BOOK_IN, "Năm");
    const int64_t document = register_paper(f, &notice);
    const struct book_entry own = {.book = out, .document = document, .day = {2021, 2, 10}};
    enter(f, own);
    struct book_copy copy = {.book = out, .document = document, .copies = 5, .kind = BOOK_COPY_WHOLE, .day = {2021, 2, 11},
                             .symbol = STR("BS/TU"), .party = STR("Ban Tổ chức"), .signer = STR("Trần Văn Sao")};
    OK(f, book_copy(&f->work, &copy, &made, &f->err));
    assert_int_equal(made.number, 1);
    assert_str(made.symbol, "BS/TU");
    assert_true(made.copy && str_find(made.subject, STR("sao y ")) == 0 && str_find(made.subject, STR("12-TB/ĐUK")) != STR_NOWHERE);
    /* the same paper again, in part; and after the rules changed, without number and kinds */
    copy.kind = BOOK_COPY_PART;
    OK(f, book_copy(&f->work, &copy, &made, &f->err));
    assert_int_equal(made.number, 2);
    copy.day = (struct date){2026, 5, 27};
    expect_code(f, book_copy(&f->work, &copy, &made, &f->err), ERR_INPUT);
    copy.kind = BOOK_COPY_PLAIN;
    OK(f, book_copy(&f->work, &copy, &made, &f->err));
    assert_int_equal(made.number, 3);
    assert_str(made.symbol, "");
    assert_str(made.signer, "Trần Văn Sao");
    copy.day = (struct date){2026, 5, 26};
    expect_code(f, book_copy(&f->work, &copy, &made, &f->err), ERR_INPUT);
    copy.kind = book_copy_usual(copy.day);
    copy.copies = 0;
    expect_code(f, book_copy(&f->work, &copy, &made, &f->err), ERR_INPUT);
    copy.copies = 1, copy.party = STR("");
    expect_code(f, book_copy(&f->work, &copy, &made, &f->err), ERR_INPUT);
    copy.party = STR("Ban Dân vận"), copy.book = in;
    expect_code(f, book_copy(&f->work, &copy, &made, &f->err), ERR_INPUT);
    copy.book = out, copy.document = 99;
    expect_code(f, book_copy(&f->work, &copy, &made, &f->err), ERR_MISSING);
    /* they stand beside the paper's own number, which it still has once */
    OK(f, book_of_document(&f->work, document, &places, &n, &f->err));
    assert_int_equal(n, 4);
    assert_true(!places[0].copy && places[1].copy && places[3].copy);
    assert_int_equal(places[1].copies, 5);
    assert_str(places[1].party, "Ban Tổ chức");
    expect_code(f, book_enter(&f->work, &own, &made, &f->err), ERR_CONFLICT);
    end(f);
}

static void a_part_of_a_book_is_printed_by_series_and_number(void **state)
{
    struct fixture *f = *state;
    struct book_entry *entries;
    size_t n;
    begin(f, STORE_WRITE);
    const int64_t org = root_org(f), out = open_book(f, org, BOOK_OUT, "Nhiệm kỳ"), in = open_book(f, org, BOOK_IN, "Năm");
    for (int i = 0; i < 12; i++) {
        struct book_entry entry = paper(out, i % 3 ? "Công văn" : "Báo cáo");
        entry.day = (struct date){2021, 2, (int8_t)(1 + i)};
        enter(f, entry);
    }
    struct book_range all = {0}, letters = {.type = STR("CÔNG VĂN"), .from = 2, .to = 4},
                      days = {.since = {2021, 2, 3}, .until = {2021, 2, 5}};
    OK(f, book_range(&f->work, out, &all, &entries, &n, &f->err));
    assert_int_equal(n, 12);
    struct book book;
    OK(f, book_get(&f->work, out, &book, &f->err));
    for (size_t i = 1; i < n; i++)
        if (book_one_series(f->arena, &book, entries[i - 1].type, entries[i].type))
            assert_int_equal(entries[i].number, entries[i - 1].number + 1);
        else
            assert_int_equal(entries[i].number, 1);
    OK(f, book_range(&f->work, out, &letters, &entries, &n, &f->err));
    assert_int_equal(n, 3);
    assert_int_equal(entries[0].number, 2);
    OK(f, book_range(&f->work, out, &days, &entries, &n, &f->err));
    assert_int_equal(n, 3);
    /* an arrival is asked for by the day on which it came, whatever day it bears */
    enter(f, paper(in, "Công văn"));
    const struct date today = date_of_time(f->work.now);
    struct book_range came = {.since = today, .until = today}, later = {.since = date_add_days(today, 1)},
                      earlier = {.until = date_add_days(today, -1)};
    OK(f, book_range(&f->work, in, &came, &entries, &n, &f->err));
    assert_int_equal(n, 1);
    OK(f, book_range(&f->work, in, &later, &entries, &n, &f->err));
    assert_int_equal(n, 0);
    OK(f, book_range(&f->work, in, &earlier, &entries, &n, &f->err));
    assert_int_equal(n, 0);
    /* more than can be printed at once is refused, and a part of it is not */
    const int64_t many = open_book(f, org, BOOK_IN, "Nhiều");
    for (int i = 0; i <= BOOK_RANGE_MAX; i++)
        enter(f, (struct book_entry){.book = many});
    expect_code(f, book_range(&f->work, many, &all, &entries, &n, &f->err), ERR_LIMIT);
    const struct book_range but_one = {.from = 2};
    OK(f, book_range(&f->work, many, &but_one, &entries, &n, &f->err));
    assert_int_equal(n, BOOK_RANGE_MAX);
    assert_int_equal(entries[n - 1].number, BOOK_RANGE_MAX + 1);
    end(f);
}

/* --- ten clerks at once --- */

enum { CLERKS = 10, EACH = 10 };

struct clerk {
    struct office *office;
    int64_t book;
    int64_t numbers[EACH];
    int failed;
};

static void *issue(void *data)
{
    struct clerk *clerk = data;
    for (int i = 0; i < EACH; i++) {
        struct fixture own = {.office = clerk->office, .arena = arena_create()};
        struct book_entry entry = paper(clerk->book, i % 2 ? "Công văn" : "Quyết định"), made = {0};
        bool ok = false;
        if (work_begin(own.office, STORE_WRITE, (struct actor){.path = STR("/")}, own.arena, &own.work, &own.err)) {
            ok = book_enter(&own.work, &entry, &made, &own.err);
            ok = work_end(&own.work, ok, NULL) && ok;
        }
        clerk->failed += !ok;
        clerk->numbers[i] = made.number;
        arena_destroy(own.arena);
    }
    return NULL;
}

static void ten_clerks_at_once_leave_no_hole_and_no_double(void **state)
{
    struct fixture *f = *state;
    pthread_t threads[CLERKS];
    struct clerk clerks[CLERKS];
    begin(f, STORE_WRITE);
    const int64_t org = root_org(f);
    const int64_t books[] = {open_book(f, org, BOOK_OUT, "Nhiệm kỳ 2020–2025"), open_book(f, org, BOOK_OUT, "Nhiệm kỳ sau")};
    end(f);
    for (int i = 0; i < CLERKS; i++) {
        clerks[i] = (struct clerk){.office = f->office, .book = books[i % 2]};
        assert_int_equal(pthread_create(&threads[i], NULL, issue, &clerks[i]), 0);
    }
    /* by book and type: each number from 1 on, once */
    int given[2][2][CLERKS * EACH + 1] = {0};
    for (int i = 0; i < CLERKS; i++) {
        pthread_join(threads[i], NULL);
        assert_int_equal(clerks[i].failed, 0);
        for (int k = 0; k < EACH; k++) {
            assert_in_range(clerks[i].numbers[k], 1, CLERKS * EACH);
            given[i % 2][k % 2][clerks[i].numbers[k]]++;
        }
    }
    enum { OF_A_SERIES = CLERKS * EACH / 4 };
    for (int b = 0; b < 2; b++)
        for (int t = 0; t < 2; t++)
            for (int number = 1; number <= CLERKS * EACH; number++)
                assert_int_equal(given[b][t][number], number <= OF_A_SERIES);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_set_up, fixture_tear_down)
    const struct CMUnitTest tests[] = {
        TEST(numbers_run_by_type_and_term),
        TEST(refusals_say_what_is_missing),
        TEST(a_secret_paper_leaves_a_number_and_a_day),
        TEST(what_does_not_count_keeps_its_number),
        TEST(an_arrival_takes_its_header_from_the_paper),
        TEST(where_an_arrival_goes_is_said_when_its_head_has_decided),
        TEST(copies_of_a_paper_are_a_series_of_their_own),
        TEST(a_part_of_a_book_is_printed_by_series_and_number),
        TEST(ten_clerks_at_once_leave_no_hole_and_no_double),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

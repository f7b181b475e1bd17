/* Damaged and hostile docx: refused with a reason, in little time and memory, and nothing printed. */
#include "fixture.h"

#include <fcntl.h>
#include <unistd.h>

static struct str load(struct arena *arena, const char *name)
{
    const struct str path = str_printf(arena, FIXTURES "%s", name);
    FILE *file = fopen(path.p, "rb");
    assert_non_null(file);
    char *p = arena_alloc(arena, 1 << 20);
    const size_t n = fread(p, 1, 1 << 20, file);
    fclose(file);
    return str_make(p, n);
}

static bool read_with(struct arena *arena, const char *name, const struct reader_limits *limits, struct err *err)
{
    struct source source;
    return docx_read(arena, name, load(arena, name), limits, READER_TEXT, &source, err);
}

static void assert_limited(const char *name, const struct reader_limits *limits, const char *words)
{
    struct arena *arena = arena_create();
    struct err err = {0};
    assert_false(read_with(arena, name, limits, &err));
    if (err.code != ERR_LIMIT || !strstr(err.text, words) || !strstr(err.text, name))
        fail_msg("%s: %d %s", name, err.code, err.text);
    arena_destroy(arena);
}

static void damaged_files_are_refused(void **state)
{
    (void)state;
    const char *damaged[] = {"truncated.docx", "head-only.docx", "ill.docx",  "entity.docx",
                             "no-utf8.docx",   "utf16.docx",     "bad-crc.docx"};
    for (size_t i = 0; i < sizeof damaged / sizeof *damaged; i++)
        assert_refused(damaged[i], ERR_INPUT, "bị hỏng");
    assert_refused("blank.docx", ERR_INPUT, "không có chữ");
    assert_refused("cells.docx", ERR_INPUT, "không có chữ");
}

static void every_truncation_is_refused_or_read(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct str whole = load(arena, "paper.docx");
    for (size_t n = 4; n < whole.n; n += 7) {
        struct source source;
        struct err err = {0};
        /* a copy of just that size, so that reading behind its end is seen */
        char *part = malloc(n);
        assert_non_null(part);
        memcpy(part, whole.p, n);
        if (!docx_read(arena, "cut.docx", str_make(part, n), &READER_LIMITS, READER_TEXT, &source, &err))
            assert_non_null(strstr(err.text, "cut.docx"));
        else
            fail_msg("read from %zu bytes of %zu", n, whole.n);
        free(part);
    }
    arena_destroy(arena);
}

static void bombs_are_refused_by_what_they_declare_and_by_what_they_hold(void **state)
{
    (void)state;
    assert_refused("bomb.docx", ERR_LIMIT, "quá lớn");
    assert_refused("bomb-styles.docx", ERR_LIMIT, "quá lớn");
    assert_refused("lying.docx", ERR_LIMIT, "quá lớn");
    assert_refused("entries.docx", ERR_LIMIT, "quá nhiều phần");
}

static void doctypes_are_refused_before_they_are_read(void **state)
{
    (void)state;
    assert_refused("xxe.docx", ERR_INPUT, "DOCTYPE");
    assert_refused("laughs.docx", ERR_INPUT, "DOCTYPE");
    assert_refused("laughs-rels.docx", ERR_INPUT, "DOCTYPE");
}

static void depth_and_breadth_are_limited(void **state)
{
    (void)state;
    assert_reads("deep-enough.docx", "sâu");
    assert_refused("deep.docx", ERR_LIMIT, "lồng quá nhiều lớp");
    assert_refused("attributes.docx", ERR_INPUT, "bị hỏng");
    assert_refused("attributes-many.docx", ERR_INPUT, "bị hỏng");
    assert_refused("namespaces.docx", ERR_INPUT, "bị hỏng");
    assert_refused("lists.docx", ERR_LIMIT, "kiểu danh sách");
}

static void each_limit_holds_where_it_is_set(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct err err = {0};
    struct reader_limits limits = READER_LIMITS;

    limits.runs = 20000;
    assert_true(read_with(arena, "runs.docx", &limits, &err));
    limits.runs = 19999;
    assert_limited("runs.docx", &limits, "quá nhiều đoạn");
    assert_limited("paragraphs.docx", &limits, "quá nhiều đoạn");
    assert_limited("cells.docx", &limits, "quá nhiều đoạn");

    limits = READER_LIMITS;
    limits.depth = 9; /* document, body, tbl, tr, tc, p, r, rPr, b */
    assert_true(read_with(arena, "paper.docx", &limits, &err));
    assert_limited("deep-enough.docx", &limits, "lồng");

    limits = READER_LIMITS;
    limits.part = 200 * 1000;
    assert_limited("megabytes.docx", &limits, "quá lớn");
    limits.part = READER_PART_MAX;
    limits.total = 200 * 1000; /* the document alone is over it */
    assert_limited("megabytes.docx", &limits, "quá lớn");
    limits.total = 201 * 1000; /* with relations and styles it is */
    assert_limited("megabytes.docx", &limits, "quá lớn");
    limits.total = 220 * 1000;
    assert_true(read_with(arena, "megabytes.docx", &limits, &err));

    limits = READER_LIMITS;
    limits.entries = 6;
    assert_limited("paper.docx", &limits, "quá nhiều phần");
    limits.entries = 7;
    assert_true(read_with(arena, "paper.docx", &limits, &err));
    arena_destroy(arena);
}

static void nothing_is_printed(void **state)
{
    (void)state;
    const char *path = FIXTURES "printed";
    const int file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
    assert_true(file >= 0);
    fflush(NULL);
    const int out = dup(STDOUT_FILENO), error = dup(STDERR_FILENO);
    dup2(file, STDOUT_FILENO);
    dup2(file, STDERR_FILENO);
    struct arena *arena = arena_create();
    const char *names[] = {"laughs.docx", "xxe.docx", "ill.docx", "entity.docx", "truncated.docx", "attributes.docx"};
    size_t refused = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct err err;
        refused += !read_with(arena, names[i], &READER_LIMITS, &err);
    }
    arena_destroy(arena);
    fflush(NULL);
    dup2(out, STDOUT_FILENO);
    dup2(error, STDERR_FILENO);
    close(out);
    close(error);
    const off_t size = lseek(file, 0, SEEK_END);
    close(file);
    unlink(path);
    assert_int_equal(refused, 6);
    assert_int_equal(size, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(damaged_files_are_refused),
        cmocka_unit_test(every_truncation_is_refused_or_read),
        cmocka_unit_test(bombs_are_refused_by_what_they_declare_and_by_what_they_hold),
        cmocka_unit_test(doctypes_are_refused_before_they_are_read),
        cmocka_unit_test(depth_and_breadth_are_limited),
        cmocka_unit_test(each_limit_holds_where_it_is_set),
        cmocka_unit_test(nothing_is_printed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

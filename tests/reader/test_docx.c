/* How a docx becomes lines. */
#include "fixture.h"

#include <pthread.h>

static void a_paper_reads_as_its_reader_sees_it(void **state)
{
    (void)state;
    const char *want = "ĐẢNG BỘ TỈNH SƠN HÀ\n"
                       "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n"
                       "*\n"
                       "Số 12-TB/ĐUK\n"
                       "|\n"
                       "ĐẢNG CỘNG SẢN VIỆT NAM\n"
                       "Hà Lâm, ngày 05 tháng 3 năm 2021\n"
                       "\n"
                       "THÔNG BÁO\n"
                       "\n"
                       "Căn cứ Quy định số 30-QĐ/TW¹, Ban Thường vụ kết luận như sau:\n"
                       "\n"
                       "1. Ưu điểm\n"
                       "\n"
                       "a) Nội dung thứ nhất\n"
                       "\n"
                       "- Một ý nhỏ\n"
                       "\n"
                       "2. Khuyết điểm\n"
                       "\n"
                       "a) Nội dung khác\n"
                       "\n"
                       "TT | Đơn vị | Hạn\n"
                       "1 | Chi bộ A | 20/02/2021\n"
                       "2 | Chi bộ B C | \n"
                       "\n"
                       "Nơi nhận:\n"
                       "- Thường trực Tỉnh ủy (báo cáo)\n"
                       "- Lưu.\n"
                       "|\n"
                       "T/M BAN THƯỜNG VỤ\n"
                       "PHÓ BÍ THƯ\n"
                       "Nguyễn Văn An\n"
                       "\n"
                       "¹ Quy định về công tác kiểm tra.";
    assert_reads("paper.docx", want);
    assert_reads("stored.docx", want);
}

static void inline_elements_become_text_or_nothing(void **state)
{
    (void)state;
    assert_reads("inline.docx", "một\nhai\nba\tbốn\n\n"       /* w:br, w:cr, w:tab */
                                "Số 12-TB/ĐUK xong\n\n"        /* hyphens, w:sym */
                                "giữ thêm chỗ mới\n\n"         /* tracked changes */
                                "liên kết trong ô\n\n"         /* hyperlink, content control */
                                "trang 7\n\n"                  /* field: its result, not its code */
                                "hiện m²(a)\n\n"               /* hidden text, raised digits */
                                "DỰ THẢO\n\nneo tiếp\n\n"      /* text box, taken once */
                                "chỉ dự phòng\n\n"             /* a fallback without a choice */
                                "không tab\n\n"                /* a tab stop is no tab */
                                "x+y\n\n"                      /* formula */
                                "a&b <c> dòng mới");
}

static void tables_are_cells_or_rows(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct source source = read_fixture(arena, "tables.docx");
    const struct str s = source.text.s;
    assert_true(str_starts(s, STR("một dòng | hai cột\n\n"
                                  "ngắt\ndòng\n|\ndưới\n\n"
                                  "a trong 1 | trong 2 | b | c\n\n"
                                  "a\nx\ny\n|\nz\n|\nb\n\n"
                                  "lớp 19\nlớp 18\n")));
    /* twenty tables deep: the inner ones are paragraphs, and none is lost */
    assert_true(str_ends(s, STR("\nlớp 1\nlớp 0\nđáy\n\nhết")));
    for (int level = 0; level < 20; level++)
        assert_true(str_find(s, str_printf(arena, "lớp %d\n", level)) != STR_NOWHERE);
    arena_destroy(arena);
    assert_reads("odd.docx", "lạ\n\nngoài ô\n\ntrong\n\n | ô");
}

static void footnotes_follow_in_the_order_of_their_marks(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct source source = read_fixture(arena, "notes.docx");
    const struct str s = source.text.s;
    assert_true(str_starts(s, STR("Câu 1¹ và tiếp¹.\n\nCâu 2² và tiếp¹.\n\n")));
    assert_true(str_find(s, STR("Câu 10¹⁰ và tiếp¹.")) != STR_NOWHERE);
    assert_true(str_find(s, STR("\n\nmất\n\n¹ Chú thích 1.\n\n² Chú thích 2.\ndòng hai\n\n³ Chú thích 3.")) !=
                STR_NOWHERE);
    assert_true(str_ends(s, STR("\n\n¹¹ Chú thích 11.\n\n¹² Chú thích 12.")));
    assert_int_equal(str_find(s, STR("không ai dẫn")), STR_NOWHERE);
    arena_destroy(arena);
}

static void automatic_labels_are_computed(void **state)
{
    (void)state;
    assert_reads("numbering.docx",
                 "I. la mã\n\nI.1. mục\n\nI.2. mục\n\na) chữ\n\nII. la mã\n\nII.1. mục\n\n"
                 "2-1 pháp lý\n\n"                                     /* w:isLgl */
                 "I. làm lại\n\nII. nối tiếp\n\nIII. vẫn nối\n\n"      /* startOverride; lists of one abstract list */
                 "- chấm\n\n+ cộng\n\n- tròn\n\nkhông nhãn\n\nkhông mẫu\n\n" /* bullets; numFmt none */
                 "Y. chữ y\n\nZ. chữ z\n\nAA. chữ aa\n\n(iv) iv\n\n(v) v\n\n01 01\n\n"
                 "Điều 1. điều\n\n1. khoản\n\n2. khoản\n\nĐiều 2. con\n\n" /* by style, w:pStyle, w:basedOn */
                 "bỏ số\n\nvòng\n\nlạ\n\nlạ\n\nngoài mức\n\n"          /* numId 0, circles, what is not there */
                 "Mục 1: mượn\n\nMục 2: mượn\n\n"                      /* numStyleLink */
                 "1. một\n\n1) con\n\n2. hai\n\n2) con nối\n\n"        /* lvlRestart 0 */
                 "5. năm\n\n7. bảy\n\nh) thay mức\n\n9. chín");        /* empty ones count, deleted ones do not */
}

static void parts_are_found_where_the_package_says(void **state)
{
    (void)state;
    assert_reads("elsewhere.docx", "1/ ở nơi khác¹\n\n¹ chú thích xa");
    assert_reads("bare.docx", "chỉ một phần");
    assert_reads("bom.docx", "có BOM");
    assert_reads("latin.docx", "x"); /* the declared encoding is not believed */
    assert_reads("nfd.docx", "Đảng ủy");
}

static void reading_twice_gives_the_same(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const char *names[] = {"paper.docx", "numbering.docx", "notes.docx"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const struct source one = read_fixture(arena, names[i]), two = read_fixture(arena, names[i]);
        assert_true(str_eq(one.text.s, two.text.s));
        assert_true(str_eq(one.bytes, two.bytes));
    }
    arena_destroy(arena);
}

static void *read_many(void *user)
{
    static const char *const names[] = {"paper.docx", "numbering.docx", "xxe.docx", "ill.docx"};
    size_t *bytes = user;
    for (size_t i = 0; i < 80; i++) {
        struct arena *arena = arena_create();
        const struct str path = str_printf(arena, FIXTURES "%s", names[i % 4]);
        struct source source;
        struct err err;
        if (reader_file(arena, path.p, &source, &err))
            *bytes += source.text.s.n;
        arena_destroy(arena);
    }
    return NULL;
}

static void threads_read_side_by_side(void **state)
{
    (void)state;
    enum { THREADS = 4 };
    pthread_t threads[THREADS];
    size_t bytes[THREADS] = {0}, alone = 0;
    for (int i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, read_many, &bytes[i]), 0);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    read_many(&alone);
    assert_true(alone > 0);
    for (int i = 0; i < THREADS; i++)
        assert_int_equal(bytes[i], alone);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_paper_reads_as_its_reader_sees_it),
        cmocka_unit_test(inline_elements_become_text_or_nothing),
        cmocka_unit_test(tables_are_cells_or_rows),
        cmocka_unit_test(footnotes_follow_in_the_order_of_their_marks),
        cmocka_unit_test(automatic_labels_are_computed),
        cmocka_unit_test(parts_are_found_where_the_package_says),
        cmocka_unit_test(reading_twice_gives_the_same),
        cmocka_unit_test(threads_read_side_by_side),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Words with their places become the lines of a paper. The pages are drawn here, letter by letter of one width. */
#include "fixture.h"

enum { LETTER = 7, BLANK = 4, HEIGHT = 18, SMALL = 12, PITCH = 20 };

static struct buf xhtml;

static void begin(void)
{
    xhtml.n = 0;
    buf_puts(&xhtml, "<html><body><doc>");
}

static void page(void)
{
    buf_puts(&xhtml, "<page width=\"595.3\" height=\"841.9\">\n");
}

static void word(int *x, int y, int height, struct str s)
{
    const int width = (int)utf8_count(s) * LETTER;
    buf_printf(&xhtml, "<word xMin=\"%d.25\" yMin=\"%d\" xMax=\"%d\" yMax=\"%d.5\">%.*s</word>\n", *x, y, *x + width,
               y + height - 1, STR_ARG(s));
    *x += width + BLANK;
}

/* A line of words that begins at x; a "^" in front of a word raises it. Returns where it ends. */
static int line_of(int x, int y, int height, const char *words)
{
    struct str s = str_from(words);
    buf_puts(&xhtml, "<line>");
    while (s.n) {
        size_t end = str_find_byte(s, ' ');
        end = end == STR_NOWHERE ? s.n : end;
        const struct str one = str_sub(s, 0, end);
        if (str_starts(one, STR("^"))) {
            x -= BLANK;
            word(&x, y, height / 2, str_skip(one, 1));
        } else {
            word(&x, y, height, one);
        }
        s = str_skip(s, end + 1);
    }
    buf_puts(&xhtml, "</line>");
    return x - BLANK;
}

static void line(int x, int y, const char *words)
{
    line_of(x, y, HEIGHT, words);
}

/* A line from margin to margin, its blanks stretched. */
static void full(int x, int y, const char *words)
{
    const struct str s = str_from(words);
    int blanks = 0, width = 0;
    for (size_t i = 0; i < s.n; i++)
        blanks += s.p[i] == ' ';
    width = ((int)utf8_count(s) - blanks) * LETTER;
    const int room = 545 - x - width;
    int at = 0;
    buf_puts(&xhtml, "<line>");
    for (size_t from = 0; from < s.n; at++) {
        size_t end = str_find_from(s, from, STR(" "));
        end = end == STR_NOWHERE ? s.n : end;
        const struct str one = str_sub(s, from, end);
        const bool raised = str_starts(one, STR("^"));
        word(&x, y, raised ? HEIGHT / 2 : HEIGHT, str_skip(one, raised));
        x += (room * (at + 1) / (blanks ? blanks : 1)) - (room * at / (blanks ? blanks : 1)) - BLANK;
        from = end + 1;
    }
    buf_puts(&xhtml, "</line>");
}

static void end_page(void)
{
    buf_puts(&xhtml, "</page>");
}

static void assert_pages(const char *want)
{
    struct arena *arena = arena_create();
    struct source source;
    struct err err = {0};
    const struct pages_piece piece = {buf_view(&xhtml), false};
    const struct str bytes = reader_pages(arena, &piece, 1);
    if (!reader_bytes(arena, "a.pdf", bytes, &source, &err))
        fail_msg("refused: %s", err.text);
    assert_int_equal(source.format, READER_PDF);
    assert_true(source.whole_paragraphs);
    if (!str_eq(source.text.s, str_from(want)))
        fail_msg("reads as:\n%.*s\nwant:\n%s", STR_ARG(source.text.s), want);
    arena_destroy(arena);
}

static void letterhead(int y)
{
    line(110, y, "TỈNH ỦY SƠN HÀ");
    line(330, y, "ĐẢNG CỘNG SẢN VIỆT NAM");
    line(150, y + PITCH, "*");
    line(340, y + PITCH, "Hà Lâm, ngày 05/3/2021");
    line(120, y + 2 * PITCH, "Số 12-TB/TU");
}

static void columns_and_paragraphs_are_found_again(void **state)
{
    (void)state;
    begin();
    page();
    letterhead(60);
    line(285, 150, "THÔNG BÁO");
    line(235, 170, "kết luận về công tác đảng");
    full(115, 200, "Ban Thường vụ Tỉnh ủy đã họp, xem xét báo cáo của các đơn vị và");
    full(85, 220, "thống nhất kết luận những nội dung sau đây, yêu cầu các đơn vị làm");
    line(85, 240, "ngay trong tháng 3.");
    line(115, 260, "1. Ưu điểm");
    full(115, 280, "- Các chi bộ họp đúng kỳ, có nghị quyết, có phân công người làm và");
    line(85, 300, "thời hạn xong.");
    full(85, 320, "I. ĐẶC ĐIỂM, TÌNH HÌNH CHUNG CỦA CÁC CHI BỘ TRỰC THUỘC ĐẢNG BỘ");
    line(85, 340, "1. Số lượng");
    end_page();
    assert_pages("TỈNH ỦY SƠN HÀ\n*\nSố 12-TB/TU\n|\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, ngày 05/3/2021\n\nTHÔNG BÁO\n"
                 "kết luận về công tác đảng\n\nBan Thường vụ Tỉnh ủy đã họp, xem xét báo cáo của các đơn vị và thống nhất kết "
                 "luận những nội dung sau đây, yêu cầu các đơn vị làm ngay trong tháng 3.\n\n1. Ưu điểm\n\n- Các chi bộ họp "
                 "đúng kỳ, có nghị quyết, có phân công người làm và thời hạn xong.\n\nI. ĐẶC ĐIỂM, TÌNH HÌNH CHUNG CỦA CÁC "
                 "CHI BỘ TRỰC THUỘC ĐẢNG BỘ\n\n1. Số lượng");
}

static void paragraphs_may_stand_apart_instead_of_being_indented(void **state)
{
    (void)state;
    begin();
    page();
    full(85, 60, "Ban Thường vụ Tỉnh ủy đã họp, xem xét báo cáo của các đơn vị và các");
    full(85, 80, "thống nhất kết luận những nội dung sau đây, yêu cầu các đơn vị làm");
    full(85, 106, "Các chi bộ họp đúng kỳ, có nghị quyết, có phân công người làm, có");
    line(85, 126, "thời hạn xong.");
    line(85, 152, "Hết.");
    end_page();
    assert_pages("Ban Thường vụ Tỉnh ủy đã họp, xem xét báo cáo của các đơn vị và các thống nhất kết luận những nội dung sau "
                 "đây, yêu cầu các đơn vị làm\n\nCác chi bộ họp đúng kỳ, có nghị quyết, có phân công người làm, có thời hạn "
                 "xong.\n\nHết.");
}

static void what_goes_on_over_the_page_is_one(void **state)
{
    (void)state;
    begin();
    for (int i = 0; i < 3; i++) {
        page();
        line(400, 30, "Thông báo số 12-TB/TU");
        if (i) {
            full(85, 60, "chức thực hiện xong trước ngày 30 tháng 6 năm nay, rồi báo cáo về");
            line(85, 80, "Ban Thường vụ.");
        }
        if (i < 2) {
            line(115, 700, "Các đơn vị:");
            full(115, 720, "Giao Ban Tổ chức Tỉnh ủy phối hợp với các cơ quan liên quan để tổ");
        } else {
            line(110, 700, "Nơi nhận:");
            line(330, 700, "T/M BAN THƯỜNG VỤ");
            line(85, 720, "- Các chi bộ,");
        }
        line_of(312, 800, HEIGHT, i == 0 ? "- 1 -" : i == 1 ? "- 2 -" : "- 3 -");
        end_page();
    }
    page();
    line(400, 30, "Thông báo số 12-TB/TU");
    line(85, 60, "- Lưu.");
    line(340, 80, "Hứa Minh Đạt");
    end_page();
    assert_pages("Các đơn vị:\n\nGiao Ban Tổ chức Tỉnh ủy phối hợp với các cơ quan liên quan để tổ chức thực hiện xong trước "
                 "ngày 30 tháng 6 năm nay, rồi báo cáo về Ban Thường vụ.\n\nCác đơn vị:\n\nGiao Ban Tổ chức Tỉnh ủy phối "
                 "hợp với các cơ quan liên quan để tổ chức thực hiện xong trước ngày 30 tháng 6 năm nay, rồi báo cáo về Ban "
                 "Thường vụ.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu.\n|\nT/M BAN THƯỜNG VỤ\nHứa Minh Đạt");
}

static void footnotes_stand_at_the_end(void **state)
{
    (void)state;
    begin();
    page();
    full(115, 60, "Đã nghe báo cáo ^1 của sáu đơn vị trực thuộc và ý kiến của các ban");
    line(85, 80, "xây dựng Đảng.");
    line_of(85, 760, SMALL, "1 Báo cáo số 5-BC/BTC");
    line_of(85, 774, SMALL, "và phụ lục.");
    end_page();
    page();
    line(115, 60, "Ban Thường vụ kết luận.");
    end_page();
    assert_pages("Đã nghe báo cáo¹ của sáu đơn vị trực thuộc và ý kiến của các ban xây dựng Đảng.\n\nBan Thường vụ kết luận."
                 "\n\n¹ Báo cáo số 5-BC/BTC và phụ lục.");
}

static void a_table_has_a_line_for_each_row(void **state)
{
    (void)state;
    begin();
    page();
    full(115, 60, "Phân công cho các đơn vị trực thuộc và thời hạn thực hiện như bảng");
    line(85, 80, "sau:");
    line(90, 110, "TT");
    line(150, 110, "Nội dung");
    line(400, 110, "Hạn");
    line(90, 140, "1");
    line(150, 140, "Rà soát quy chế");
    line(400, 140, "20/4/2021");
    line(150, 160, "và sửa đổi");
    line(90, 190, "2");
    line(150, 190, "Báo cáo");
    line(400, 190, "30/4/2021");
    end_page();
    assert_pages("Phân công cho các đơn vị trực thuộc và thời hạn thực hiện như bảng sau:\n\nTT | Nội dung | Hạn\n"
                 "1 | Rà soát quy chế và sửa đổi | 20/4/2021\n2 | Báo cáo | 30/4/2021");
}

static void a_paragraph_is_one_on_a_page_that_is_nearly_all_table(void **state)
{
    (void)state;
    begin();
    page();
    line(90, 60, "1");
    line(150, 60, "Rà soát quy chế");
    line(400, 60, "20/4/2021");
    line(150, 80, "của các chi bộ");
    line(150, 100, "trực thuộc,");
    line(150, 120, "sửa đổi ngay");
    full(115, 160, "Đề nghị các đơn vị hoàn thành nhiệm vụ nêu trên, báo cáo bằng văn");
    full(85, 186, "bản, nêu rõ nguyên nhân chậm, gửi về Văn phòng Tỉnh ủy trước ngày");
    line(85, 212, "12/10/2021.");
    end_page();
    assert_pages("1 | Rà soát quy chế của các chi bộ trực thuộc, sửa đổi ngay | 20/4/2021\n\nĐề nghị các đơn vị hoàn thành nhiệm "
                 "vụ nêu trên, báo cáo bằng văn bản, nêu rõ nguyên nhân chậm, gửi về Văn phòng Tỉnh ủy trước ngày 12/10/2021.");
}

static void a_symbol_that_is_broken_behind_its_hyphen_is_one(void **state)
{
    (void)state;
    begin();
    page();
    full(115, 60, "Thực hiện kế hoạch đã ban hành năm nay của Tỉnh ủy, Thông báo số 20-");
    full(85, 80, "TB/ĐUK của Đảng ủy Khối, các đơn vị làm trong giai đoạn năm năm 2021-");
    line(85, 100, "2025 những việc sau");
    end_page();
    assert_pages("Thực hiện kế hoạch đã ban hành năm nay của Tỉnh ủy, Thông báo số 20-TB/ĐUK của Đảng ủy Khối, các đơn vị "
                 "làm trong giai đoạn năm năm 2021- 2025 những việc sau");
}

static void small_lines_beside_a_large_one_stay_two(void **state)
{
    (void)state;
    begin();
    page();
    line(85, 60, "Nơi nhận:");
    line(370, 60, "KT. GIÁM ĐỐC");
    line_of(85, 81, SMALL, "- Đảng ủy Khối;");
    line(370, 80, "PHÓ GIÁM ĐỐC");
    line_of(85, 91, SMALL, "- Lưu: VT.");
    line(375, 150, "Lò Thị Hoa");
    end_page();
    assert_pages("Nơi nhận:\n- Đảng ủy Khối;\n- Lưu: VT.\n|\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLò Thị Hoa");
}

static void letters_of_old_fonts_are_converted(void **state)
{
    (void)state;
    begin();
    page();
    line(115, 60, "B¸o c¸o kÕt qu¶ thùc hiÖn cña Ban Th­êng vô");
    end_page();
    assert_pages("Báo cáo kết quả thực hiện của Ban Thường vụ");
}

static void doubted_words_have_their_places(void **state)
{
    (void)state;
    static const char tsv[] =
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
        "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t\n"
        "4\t1\t1\t1\t1\t0\t400\t300\t900\t50\t-1\t\n"
        "5\t1\t1\t1\t1\t1\t400\t300\t100\t50\t96.5\tSố\n"
        "5\t1\t1\t1\t1\t2\t520\t300\t300\t50\t41.2\t02-ÐA/ĐUK\n"
        "5\t1\t1\t1\t1\t3\t840\t300\t100\t50\t12\t \n"
        "4\t1\t1\t1\t2\t0\t400\t400\t900\t50\t-1\t\n"
        "5\t1\t1\t1\t2\t1\t400\t400\t200\t50\t59.9\tchỉ\n"
        "5\t1\t1\t1\t2\t2\t620\t400\t100\t30\t90\t25\nrác\n5\t1\n";
    struct arena *arena = arena_create();
    struct source source;
    struct err err = {0};
    struct pages_piece pieces[] = {{str_from(tsv), true}, {STR("<page width=595 height=842><word xMin=85 yMin=60 xMax=120 "
                                                               "yMax=78>Trang</word><word xMin=125 yMin=60 xMax=140 "
                                                               "yMax=78>hai</word></page>"), false}};
    assert_true(reader_bytes(arena, "quet.png", reader_pages(arena, pieces, 1), &source, &err));
    assert_int_equal(source.format, READER_SCAN);
    if (!str_eq(source.text.s, STR("Số 02-ĐA/ĐUK chỉ 25")))
        fail_msg("reads as: %.*s", STR_ARG(source.text.s));
    assert_int_equal(source.n_doubts, 2);
    assert_true(str_eq(str_at(source.text.s, source.doubts[0].span), STR("02-ĐA/ĐUK")));
    assert_int_equal(source.doubts[0].sure, 41);
    assert_true(str_eq(str_at(source.text.s, source.doubts[1].span), STR("chỉ")));
    /* a page of a picture before one of text */
    assert_true(reader_bytes(arena, "lan.pdf", reader_pages(arena, pieces, 2), &source, &err));
    assert_int_equal(source.format, READER_PDF);
    assert_true(str_ends(source.text.s, STR("Trang hai")));
    assert_int_equal(source.n_doubts, 2);
    arena_destroy(arena);
}

static void nothing_and_nonsense_are_refused_or_read(void **state)
{
    (void)state;
    static const char *const odd[] = {
        "<page width=nan height=-1><word xMin=1e99 yMin=-5 xMax=inf yMax=99999999999999999999>a</word>",
        "<page><word>a</word><word xMin=5 yMin=5 xMax=1 yMax=1>b</word></page><page></page><page><word>c",
        "<word>ngoài trang</word><page width=1 height=1><line><line><word xMin=0 yMin=0 xMax=0 yMax=0>&#0;&#xD800;x</word>",
    };
    struct arena *arena = arena_create();
    struct source source;
    struct err err = {0};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        const struct pages_piece piece = {str_from(odd[i]), false};
        if (!reader_bytes(arena, "la.pdf", reader_pages(arena, &piece, 1), &source, &err))
            fail_msg("refused: %s", err.text);
    }
    assert_false(reader_bytes(arena, "la.pdf", reader_pages(arena, NULL, 0), &source, &err));
    assert_non_null(strstr(err.text, "la.pdf không có chữ"));
    static const char *const torn[] = {"%dondoc pages\n", "%dondoc pages\npdftotext 99999999999999999999\nx",
                                       "%dondoc pages\npdftotext 9\nx", "%dondoc pages\nother 12345\nx",
                                       "%dondoc pages\npdftotext -1\nx", "%dondoc pages\ntesseract"};
    for (size_t i = 0; i < sizeof torn / sizeof *torn; i++)
        assert_false(reader_bytes(arena, "la.pdf", str_from(torn[i]), &source, &err));

    /* as many words as a book, all in one place, in one line or none: quadratic work would not end */
    for (int how = 0; how < 3; how++) {
        begin();
        page();
        for (int i = 0; i < 100000; i++)
            buf_printf(&xhtml, "%s<word xMin=\"%d\" yMin=\"%d\" xMax=\"%d\" yMax=\"%d\">a</word>", how == 1 ? "<line>" : "",
                       how == 2 ? i % 500 : 5, how == 2 ? i * 20 : 5, how == 2 ? i % 500 + 5 : 9, how == 2 ? i * 20 + 18 : 9);
        end_page();
        const struct pages_piece piece = {buf_view(&xhtml), false};
        assert_true(reader_bytes(arena, "lon.pdf", reader_pages(arena, &piece, 1), &source, &err));
    }
    arena_destroy(arena);
    buf_free(&xhtml);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(columns_and_paragraphs_are_found_again),
        cmocka_unit_test(paragraphs_may_stand_apart_instead_of_being_indented),
        cmocka_unit_test(what_goes_on_over_the_page_is_one),
        cmocka_unit_test(footnotes_stand_at_the_end),
        cmocka_unit_test(a_table_has_a_line_for_each_row),
        cmocka_unit_test(a_paragraph_is_one_on_a_page_that_is_nearly_all_table),
        cmocka_unit_test(a_symbol_that_is_broken_behind_its_hyphen_is_one),
        cmocka_unit_test(small_lines_beside_a_large_one_stay_two),
        cmocka_unit_test(letters_of_old_fonts_are_converted),
        cmocka_unit_test(doubted_words_have_their_places),
        cmocka_unit_test(nothing_and_nonsense_are_refused_or_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* HTML as Word saves it, as portals serve it, and as nobody should write it. */
#include "fixture.h"

static struct source read_html(struct arena *arena, struct str bytes)
{
    struct source source;
    struct err err = {0};
    if (!reader_bytes(arena, "trang.html", bytes, &source, &err))
        fail_msg("refused: %s", err.text);
    assert_int_equal(source.format, READER_HTML);
    assert_true(source.whole_paragraphs);
    return source;
}

static void assert_html(const char *html, const char *want)
{
    struct arena *arena = arena_create();
    const struct source source = read_html(arena, str_from(html));
    if (!str_eq(source.text.s, str_from(want)))
        fail_msg("reads as:\n%.*s\nwant:\n%s", STR_ARG(source.text.s), want);
    arena_destroy(arena);
}

static void a_web_page_of_word_reads_as_its_docx_would(void **state)
{
    (void)state;
    assert_html(
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">\r\n<head>\r\n<meta http-equiv=Content-Type "
        "content=\"text/html; charset=utf-8\">\r\n<title>Thông báo</title>\r\n<!--[if gte mso 9]><xml><w:View>Print"
        "</w:View></xml><![endif]-->\r\n<style>\r\n<!-- p.MsoNormal {margin:0cm;} -->\r\n</style></head>\r\n"
        "<body lang=VI>\r\n<table class=MsoTableGrid><tr><td width=280><p class=MsoNormal align=center>ĐẢNG BỘ TỈNH SƠN\r\n"
        "HÀ<o:p></o:p></p><p>ĐẢNG ỦY KHỐI<br>*</p></td>\r\n<td><p><b>ĐẢNG CỘNG SẢN VIỆT NAM</b></p></td></tr>"
        "<tr><td><p>Số 12-TB/ĐUK</p></td><td><p><i>Hà Lâm,&nbsp;ngày 05/3/2021</i></p></td></tr></table>\r\n"
        "<p class=MsoNormal><o:p>&nbsp;</o:p></p>\r\n"
        "<p>Căn cứ Quy định số 30<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\"><span\r\n"
        "class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>, diện tích 5 m<sup>2</sup>:</p>\r\n"
        "<p class=MsoListParagraph style='mso-list:l0 level1'><![if !supportLists]><span\r\nstyle='mso-list:Ignore'>1.<span "
        "style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Ưu điểm</p>\r\n"
        "<p><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span>Một ý"
        "</p>\r\n<p>Số<span style='mso-tab-count:1'>      </span>liệu<span style='display:none'> giấu <span>nữa</span></span>"
        "</p><div style='mso-element:footnote-list'><hr><div id=ftn1><p class=MsoFootnoteText><a href=\"#_ftnref1\""
        "><span>[1]</span></a> Quy định về công tác kiểm tra.</p></div></div></body></html>",
        "ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG ỦY KHỐI\n*\n|\nĐẢNG CỘNG SẢN VIỆT NAM\n|\nSố 12-TB/ĐUK\n|\nHà Lâm,\xC2\xA0ngày 05/3/2021"
        "\n\nCăn cứ Quy định số 30¹, diện tích 5 m²:\n\n1. Ưu điểm\n\n- Một ý\n\nSố liệu\n\n¹ Quy định về công tác kiểm tra.");
}

static void a_page_of_a_portal_is_its_text(void **state)
{
    (void)state;
    assert_html("<!DOCTYPE html><html><head><script>var a = '<p>x</p>';</script><style>p{}</style><body>"
                "<nav><ul><li>Trang chủ</li></ul></nav><div class=noi-dung><h1>K&#7871; ho&#x1EA1;ch &amp; l&agrave;m</h1>"
                "Đoạn không thẻ <b>đậm</b><p>Đoạn hai<br><br/>Đoạn ba<br>dòng hai<select><option>x</option></select>"
                "<p hidden>giấu<p>Đoạn bốn 1 < 2 &unknown; &#150; &</div></body></html>",
                "Kế hoạch & làm\n\nĐoạn không thẻ đậm\n\nĐoạn hai\n\nĐoạn ba\ndòng hai\n\nĐoạn bốn 1 < 2 &unknown; – &");
    assert_html("<p>Không đầu<pre>dòng một\n  dòng hai</pre>", "Không đầu\n\ndòng một\ndòng hai");
    assert_html("<html><head><title>t</title><p>không body", "không body");
}

static void lists_have_their_labels(void **state)
{
    (void)state;
    assert_html("<html><ol><li>một<li>hai<ul><li>gạch</ul><li value=7>bảy</ol><ol type=a start=3><li>cê</li></ol>"
                "<ol type=I><li>la mã</li></ol><p>hết",
                "1. một\n\n2. hai\n\n- gạch\n\n7. bảy\n\nc. cê\n\nI. la mã\n\nhết");
}

static void tables_are_rows_and_tables_that_hold_tables_are_not(void **state)
{
    (void)state;
    assert_html("<html><table><thead><tr><th>TT<th>Đơn vị<th>Hạn</thead><tr><td>1<td>Chi bộ<br>A<td>20/02/2021</table>",
                "TT | Đơn vị | Hạn\n1 | Chi bộ A | 20/02/2021");
    assert_html("<html><table><tr><td>trái<td><table><tr><td>a<td>b<td>c</table><p>dưới<td>phải</table>",
                "trái\n|\na | b | c\ndưới\n|\nphải");
}

static void the_charset_is_what_is_declared_or_what_it_is(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct source western = read_html(arena, STR("<html><meta charset=windows-1252><p>\x96 caf\xE9 &#272;&#7843;ng"));
    assert_true(str_eq(western.text.s, STR("– café Đảng")));
    const struct source windows =
        read_html(arena, STR("<html><meta content='text/html; charset=windows-1258'><p>\xD0\xEA\xCC nghi\xF2"));
    assert_true(str_eq(windows.text.s, STR("Đề nghị")));
    assert_string_equal(text_converted_from(&windows.text), "Windows-1258");
    const struct source wide = read_html(arena, STR("\xFF\xFE<\0h\0t\0m\0l\0>\0\x10\x01\xA3\x1En\0g\0"));
    assert_true(str_eq(wide.text.s, STR("Đảng")));
    const struct source font = read_html(
        arena, STR("<html><meta charset=windows-1252><body style='font-family:.VnTime'><p>B\xB8o c\xB8o k\xD5t qu\xB6 "
                   "th\xF9" "c hi\xD6n cho Ban Th\xAD\xEAng v\xF4<p>H\xB9n: ng\xB5y 5"));
    assert_true(str_eq(font.text.s, STR("Báo cáo kết quả thực hiện cho Ban Thường vụ\n\nHạn: ngày 5")));
    assert_string_equal(text_converted_from(&font.text), "TCVN3 (ABC)");
    struct source source;
    struct err err = {0};
    assert_false(reader_bytes(arena, "la.html", STR("<html><meta charset=gb2312><p>\xC4\xE3\xBA\xC3"), &source, &err));
    assert_non_null(strstr(err.text, "la.html"));
    arena_destroy(arena);
}

static void it_is_known_by_content_and_then_by_name(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct source source;
    struct err err;
    assert_true(reader_bytes(arena, "van-ban.doc", STR("\r\n<?xml version='1.0'?><HTML><p>x"), &source, &err));
    assert_int_equal(source.format, READER_HTML);
    assert_true(reader_bytes(arena, "a.htm", STR("<p>x"), &source, &err));
    assert_int_equal(source.format, READER_HTML);
    assert_true(reader_bytes(arena, "a.txt", STR("<p>x"), &source, &err));
    assert_int_equal(source.format, READER_PLAIN);
    assert_false(reader_bytes(arena, "a.html", STR("<html><script>only()</script>"), &source, &err));
    assert_non_null(strstr(err.text, "không có chữ"));
    arena_destroy(arena);
}

static struct str repeated(struct arena *arena, const char *head, const char *piece, size_t bytes)
{
    struct buf out = {0};
    buf_puts(&out, head);
    while (out.n < bytes)
        buf_puts(&out, piece);
    const struct str s = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return s;
}

/* Megabytes of each: quadratic work would run for hours. */
static void hostile_pages_take_linear_work(void **state)
{
    (void)state;
    enum { SIZE = 1024 * 1024 };
    static const char *const pieces[] = {
        "<div>", "<table><tr><td>", "<ul><li>x", "</p>", "<a ", "a='b' ", "<", "&", "<!--", "<![", "<sup>1", "<p style='",
        "<span style=display:none>", "<script>", "</", "<td>x", "&#1", "<b/", "\xC2\xA0", "<li>", "<nav>", "<pre>\n",
    };
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        struct arena *arena = arena_create();
        struct source source;
        struct err err = {0};
        const struct str bytes = repeated(arena, "<html><body>chữ<p ", pieces[i], SIZE);
        if (!reader_bytes(arena, "xau.html", bytes, &source, &err))
            assert_non_null(strstr(err.text, "xau.html"));
        const struct str open = repeated(arena, "<html><body>chữ<p>", pieces[i], SIZE);
        if (!reader_bytes(arena, "xau.html", open, &source, &err))
            assert_non_null(strstr(err.text, "xau.html"));
        arena_destroy(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_web_page_of_word_reads_as_its_docx_would),
        cmocka_unit_test(a_page_of_a_portal_is_its_text),
        cmocka_unit_test(lists_have_their_labels),
        cmocka_unit_test(tables_are_rows_and_tables_that_hold_tables_are_not),
        cmocka_unit_test(the_charset_is_what_is_declared_or_what_it_is),
        cmocka_unit_test(it_is_known_by_content_and_then_by_name),
        cmocka_unit_test(hostile_pages_take_linear_work),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

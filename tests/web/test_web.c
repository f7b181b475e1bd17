/* The web room without a network: the HTML writer, addresses and forms, the route table, declared parameters. */
#include "office/snapshot_code.h"
#include "text/text.h"
#include "web/again.h"
#include "web/agent.h"
#include "web/asset.h"
#include "web/gate.h"
#include "web/html.h"
#include "web/paper_marks.h"
#include "web/route.h"
#include "web/url.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* --- html --- */

static void html_escapes_text_and_attributes(void **state)
{
    (void)state;
    struct buf out = {0};
    struct html h = {.out = &out};
    html_open_with(&h, "p", A_TEXT("title", STR("a\"b<c>&'d")), A_TEXT("class", STR_NONE), A_IF(true, "hidden"),
                   A_IF(false, "open"), A_INT("data-n", -3));
    html_text(&h, STR("<script>&\"'"));
    html_close(&h, "p");
    assert_true(html_finish(&h));
    assert_string_equal(out.p, "<p title=\"a&quot;b&lt;c&gt;&amp;&#39;d\" hidden data-n=\"-3\">&lt;script&gt;&amp;&quot;&#39;</p>");
    buf_free(&out);
}

static void html_neutralises_foreign_schemes(void **state)
{
    (void)state;
    static const char *const bad[] = {"javascript:alert(1)", "JaVaScRiPt:x", " javascript:x", "data:text/html,x",
                                      "vbscript:x", "//example.org", "java\tscript:x", "\\\\example.org", "/\\example.org"};
    static const char *const good[] = {"/van-ban/1", "#v-1", "?trang=2", "https://example.org/a", "mailto:a@example.org"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(html_url_allowed(str_from(bad[i])));
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        assert_true(html_url_allowed(str_from(good[i])));
    struct buf out = {0};
    struct html h = {.out = &out};
    html_line_with(&h, "a", STR("x"), A_URL("href", STR("javascript:alert(1)")));
    assert_string_equal(out.p, "<a href=\"#\">x</a>");
    buf_free(&out);
}

static void html_replaces_what_no_page_may_hold(void **state)
{
    (void)state;
    struct buf out = {0};
    struct html h = {.out = &out};
    html_text(&h, STR("a\xFFz\x01"));
    assert_string_equal(out.p, "a\xEF\xBF\xBDz\xEF\xBF\xBD");
    buf_free(&out);
}

/* What the standard says of a character, without the tables of the writer. */
static const char *instead_of(uint32_t code)
{
    switch (code) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    case '\n':
    case '\t': return NULL;
    default: break;
    }
    const bool control = code < 0x20 || (code >= 0x7F && code <= 0x9F);
    const bool noncharacter = (code >= 0xFDD0 && code <= 0xFDEF) || code % 0x10000 >= 0xFFFE;
    return control || noncharacter ? "\xEF\xBF\xBD" : NULL;
}

static void html_judges_every_character_by_the_standard(void **state)
{
    (void)state;
    struct buf out = {0}, want = {0};
    struct html h = {.out = &out};
    for (uint32_t code = 1; code <= 0x10FFFF; code += code < 0x20000 ? 1 : 251) {
        char c[4];
        const size_t n = utf8_encode(code, c);
        if (n == 0)
            continue;
        /* long enough for what looks at many bytes at once, with a neighbour of each length */
        out.n = want.n = 0;
        buf_puts(&want, "chữ đứng trước é");
        buf_put(&want, str_make(c, n));
        html_text(&h, buf_view(&want));
        want.n -= n;
        buf_puts(&want, instead_of(code) ? instead_of(code) : "");
        if (!instead_of(code))
            buf_put(&want, str_make(c, n));
        assert_true(str_eq(buf_view(&out), buf_view(&want)));
    }
    buf_free(&out);
    buf_free(&want);
}

static void html_makes_valid_text_of_any_bytes(void **state)
{
    (void)state;
    struct buf out = {0};
    struct html h = {.out = &out};
    /* bytes around each border between kinds of UTF-8, in all orders of four */
    static const unsigned char borders[] = {'a', 0x7F, 0x80, 0x9F, 0xBF, 0xC2, 0xC3, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
                                            0xEE, 0xEF, 0xF0, 0xF4, 0xFF};
    enum { N = sizeof borders };
    for (size_t i = 0; i < (size_t)N * N * N * N; i++) {
        const char four[] = {(char)borders[i % N], (char)borders[i / N % N], (char)borders[i / N / N % N],
                             (char)borders[i / N / N / N]};
        size_t bad;
        out.n = 0;
        html_text(&h, str_make(four, sizeof four));
        assert_true(text_valid_utf8(buf_view(&out), &bad));
    }
    buf_free(&out);
}

static void html_takes_along_what_is_carried(void **state)
{
    (void)state;
    struct buf out = {0};
    struct html h = {.out = &out, .carried = {"ngay", STR("2026-02-01")}};
    html_line_with(&h, "a", STR("x"), A_PLACE("href", "/viec/", 12));
    html_line_with(&h, "a", STR("y"), A_URL("href", STR("/viec?dang=1#v")));
    html_line_with(&h, "p", STR("z"), A_PLACE("data-way", "/viec/", INT64_MIN));
    assert_string_equal(out.p, "<a href=\"/viec/12?ngay=2026-02-01\">x</a>"
                               "<a href=\"/viec?dang=1&amp;ngay=2026-02-01#v\">y</a>"
                               "<p data-way=\"/viec/-9223372036854775808\">z</p>");
    buf_free(&out);
}

static void html_stops_at_its_depth_and_says_so(void **state)
{
    (void)state;
    struct buf out = {0};
    struct html h = {.out = &out};
    for (int i = 0; i < HTML_DEPTH_MAX + 3; i++)
        html_open(&h, "div");
    assert_non_null(h.error);
    assert_false(html_finish(&h));
    buf_free(&out);
}

/* --- url --- */

static void forms_are_split_and_decoded(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct url_field *fields;
    size_t n;
    struct err err = {0};
    assert_true(url_parse_fields(arena, STR("a=1&&b=x+y%2Fz&c&d=%C4%90"), &fields, &n, &err));
    assert_int_equal(n, 4);
    assert_true(str_eq(fields[1].value, STR("x y/z")));
    assert_true(str_eq(fields[2].name, STR("c")) && str_empty(fields[2].value));
    assert_true(str_eq(fields[3].value, STR("Đ")));
    static const char *const bad[] = {"a=%", "a=%4", "a=%zz", "a=%00"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(url_parse_fields(arena, str_from(bad[i]), &fields, &n, &err));
    struct buf many = {0};
    for (int i = 0; i <= URL_FIELDS_MAX; i++)
        buf_puts(&many, "a=1&");
    assert_false(url_parse_fields(arena, buf_view(&many), &fields, &n, &err));
    buf_free(&many);
    arena_destroy(arena);
}

static void cookies_and_ways_back_are_ours_only(void **state)
{
    (void)state;
    assert_true(str_eq(url_cookie(STR("x=1; dondoc=abc; dondoc=def"), STR("dondoc")), STR("abc")));
    assert_null(url_cookie(STR("xdondoc=1"), STR("dondoc")).p);
    assert_true(url_is_local(STR("/viec?dang=1")));
    static const char *const bad[] = {"", "viec", "//example.org", "/\\example.org", "https://example.org", "/a\nb", "/Đ"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        assert_false(url_is_local(str_from(bad[i])));
    struct arena *arena = arena_create();
    assert_true(str_eq(url_encode(arena, STR("a b/Đ")), STR("a%20b%2F%C4%90")));
    arena_destroy(arena);
}

static void only_our_own_pages_may_send_forms(void **state)
{
    (void)state;
    assert_true(gate_same_origin(STR("same-origin"), STR_NONE, STR("h")));
    assert_false(gate_same_origin(STR("same-site"), STR("http://h"), STR("h")));
    assert_false(gate_same_origin(STR("none"), STR_NONE, STR("h")));
    assert_true(gate_same_origin(STR_NONE, STR("http://127.0.0.1:8080"), STR("127.0.0.1:8080")));
    assert_false(gate_same_origin(STR_NONE, STR("null"), STR("127.0.0.1:8080")));
    assert_false(gate_same_origin(STR_NONE, STR("http://h.example.org"), STR("h")));
    assert_true(gate_same_origin(STR_NONE, STR_NONE, STR("h")));
}

/* --- routes --- */

static void every_route_is_declared_in_full(void **state)
{
    (void)state;
    for (size_t i = 0; i < n_routes; i++) {
        const struct route *route = routes[i];
        assert_non_null(route->handle);
        assert_int_equal(route->path[0], '/');
        if (route->method == METHOD_POST) {
            assert_true(route->body_max > 0);
            assert_true(route->work == ROUTE_WRITES || route->work == ROUTE_OWN);
        } else {
            assert_int_equal(route->body_max, 0);
            assert_true(route->work == ROUTE_READS || route->work == ROUTE_STATIC);
        }
        /* who is not signed in sees the way in and the style sheet, and nothing else */
        if (route->act == ACT_ENTER)
            assert_true(strncmp(route->path, "/dang-nhap", 10) == 0 || strcmp(route->path, "/moi") == 0 || strcmp(route->path, "/tra-loi") == 0 ||
                        strcmp(route->path, "/lich-viec.ics") == 0 ||
                        strcmp(route->path, "/healthz") == 0 ||
                        route->work == ROUTE_STATIC);
        for (int p = 0; route->params && p < PARAMS_MAX && route->params[p].name; p++) {
            assert_true(strlen(route->params[p].label) > 0);
            assert_true(route->params[p].kind == PARAM_FILES || route->params[p].max > 0);
        }
        /* the gate looks a thing up in the handler's own unit of work, and a number in a path always names something */
        if (strstr(route->path, "{id}") || strstr(route->path, "{code}"))
            assert_true(route->thing != THING_NONE && (route->work == ROUTE_READS || route->work == ROUTE_WRITES));
        else
            assert_int_equal(route->thing, THING_NONE);
        for (size_t other = 0; other < i; other++)
            assert_false(routes[other]->method == route->method && strcmp(routes[other]->path, route->path) == 0);
    }
    assert_true(n_routes > 15);
}

static void addresses_have_one_spelling(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    assert_int_equal(route_find(METHOD_GET, STR("/van-ban/12")).id, 12);
    assert_non_null(route_find(METHOD_GET, STR("/van-ban/12/tep")).route);
    static const char *const none[] = {"/van-ban/012", "/van-ban/+1", "/van-ban/1/", "/van-ban/", "/Van-ban", "",
                                       "/van-ban/9999999999999999", "/tinh/.htaccess", "/tinh/a/b", "/tinh/A.css"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_null(route_find(METHOD_GET, str_from(none[i])).route);
    /* a code's last sign follows from the others, so a wrong one is no address */
    const struct str code = snapshot_code_address(arena, snapshot_code_from_hash((const unsigned char *)"any hash"));
    char *address = str_z(arena, str_printf(arena, "/bao-cao/%.*s/so-voi", STR_ARG(code)));
    assert_non_null(route_find(METHOD_GET, str_from(address)).route);
    address[sizeof "/bao-cao/" - 1] = address[sizeof "/bao-cao/" - 1] == '9' ? '8' : '9';
    assert_null(route_find(METHOD_GET, str_from(address)).route);
    assert_true(route_find(METHOD_GET, STR("/dang-xuat")).other_method);
    assert_false(route_find(METHOD_GET, STR("/khong-co")).other_method);
    arena_destroy(arena);
}

/* --- parameters --- */

static bool take(struct arena *arena, enum param_kind kind, size_t max, struct str value, struct value *ret_value)
{
    const struct param params[PARAMS_MAX] = {{"a", "Ô thử", kind, max}};
    const struct url_field fields[] = {{STR("a"), STR("trước")}, {STR("lạ"), STR("x")}, {STR("a"), value}};
    struct request request = {.arena = arena};
    struct err err = {0};
    const bool fine = request_take(&request, params, fields, 3, &err);
    assert_true(fine || strstr(err.text, "Ô thử"));
    *ret_value = request.values[0];
    return fine;
}

static void parameters_arrive_typed_or_not_at_all(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct value value;
    assert_true(take(arena, PARAM_TEXT, 10, STR(" a\x01 b\nc "), &value));
    assert_true(str_eq(value.text, STR("a  b c")));
    assert_true(take(arena, PARAM_LINES, 10, STR("a\r\nb\rc"), &value));
    assert_true(str_eq(value.text, STR("a\nb\nc")));
    assert_true(take(arena, PARAM_TEXT, 4, STR("Đảng"), &value)); /* characters count, not bytes */
    assert_false(take(arena, PARAM_TEXT, 3, STR("Đảng"), &value));
    assert_false(take(arena, PARAM_TEXT, 10, STR("\xFF"), &value));
    assert_true(take(arena, PARAM_INT, 15, STR("42"), &value));
    assert_int_equal(value.number, 42);
    assert_false(take(arena, PARAM_INT, 15, STR("-1"), &value));
    assert_true(take(arena, PARAM_DATE, 12, STR("01/7/2025"), &value));
    assert_int_equal(value.date.month, 7);
    assert_false(take(arena, PARAM_DATE, 12, STR("31/02/2025"), &value));
    assert_true(take(arena, PARAM_DATE, 12, STR(""), &value));
    assert_false(date_is(value.date));
    assert_true(take(arena, PARAM_WORD, 20, STR("qua-han"), &value));
    assert_false(take(arena, PARAM_WORD, 20, STR("a b"), &value));
    assert_true(take(arena, PARAM_SECRET, 20, STR(" a b "), &value));
    assert_true(str_eq(value.text, STR(" a b ")));
    arena_destroy(arena);
}

static void file_names_are_made_harmless(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    assert_true(str_eq(request_file_name(arena, STR("C:\\Users\\a\\b.docx")), STR("b.docx")));
    assert_true(str_eq(request_file_name(arena, STR("../../etc/passwd")), STR("passwd")));
    assert_true(str_eq(request_file_name(arena, STR("..")), STR("tep")));
    assert_true(str_eq(request_file_name(arena, STR("a\x1B[2J.txt")), STR("a [2J.txt")));
    arena_destroy(arena);
}

/* --- marks --- */

/* The kinds of marks over each piece of [from, to), as letters: "0-4:T 4-6:TC" */
static struct str cuts(struct arena *arena, struct marks *marks, uint32_t from, uint32_t to)
{
    struct buf out = {0};
    marks_seek(marks, from);
    while (from < to) {
        const struct mark *covering[MARK__MAX];
        const uint32_t cut = marks_cut(marks, from, to, covering);
        assert_true(cut > from && cut <= to);
        buf_printf(&out, "%s%u-%u:", out.n ? " " : "", from, cut);
        for (enum mark_kind kind = 0; kind < MARK__MAX; kind++)
            if (covering[kind])
                buf_printf(&out, "%c%zu", "TCDNF?nwe"[kind], covering[kind]->index);
        from = cut;
    }
    const struct str all = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return all;
}

static void marks_cut_a_text_wherever_one_begins_or_ends(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct text text = {.s = STR("0123456789012345678901234567890123456789")};
    const struct paper paper = {.text = &text};
    const struct task_record tasks[] = {
        {.place = {1, {0, 10}}}, {.place = {1, {4, 6}}},                       /* one inside another */
        {.place = {1, {20, 24}}}, {.place = {1, {20, 22}}},                    /* two that begin together */
        {.place = {1, {30, 35}}, .status = TASK_REJECTED}, {.place = {1, {38, 90}}} /* one beyond the end */
    };
    const struct document_citation citations[] = {
        {.place = {1, {8, 12}}}, {.place = {1, {10, 14}}}, {.place = {1, {11, 13}}}};
    struct marks marks;
    marks_collect(&marks, arena, &paper, tasks, 6, citations, 3, NULL, 0, NULL);
    assert_true(str_eq(cuts(arena, &marks, 0, 16), STR("0-4:T0 4-8:T1 8-10:T1C0 10-12:C0 12-14:C1 14-16:")));
    assert_true(str_eq(cuts(arena, &marks, 18, 40), STR("18-20: 20-24:T2 24-38: 38-40:T5")));
    assert_int_equal(marks.also[2], 3);
    assert_true(marks.also[3] == MARK_NONE && marks.also[0] == MARK_NONE);
    /* back again, into the middle of a mark: a footnote is set behind its sentence */
    assert_true(str_eq(cuts(arena, &marks, 2, 5), STR("2-4:T0 4-5:T1")));
    assert_true(str_eq(cuts(arena, &marks, 7, 7), STR("")));
    arena_destroy(arena);
}

static void doubted_words_are_marked_beside_all_else(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct text text = {.s = STR("0123456789012345678901234567890123456789")};
    const struct paper paper = {.text = &text};
    const struct task_record task = {.place = {1, {0, 10}}};
    const struct doubt doubts[] = {{{4, 6}, 40}, {{8, 12}, 59}, {{38, 99}, 0}};
    struct marks marks;
    marks_collect(&marks, arena, &paper, &task, 1, NULL, 0, doubts, 3, NULL);
    assert_true(str_eq(cuts(arena, &marks, 0, 14), STR("0-4:T0 4-6:T0?0 6-8:T0 8-10:T0?1 10-12:?1 12-14:")));
    assert_true(str_eq(cuts(arena, &marks, 36, 40), STR("36-38: 38-40:?2")));
    arena_destroy(arena);
}

static void findings_are_marked_by_their_severity(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct text text = {.s = STR("0123456789012345678901234567890123456789\xC4\x90")};
    const struct paper paper = {.text = &text};
    struct diagnostic found[] = {
        {.severity = SEVERITY_NOTE, .place = {1, {0, 12}}},    /* an error inside a note leaves it whole */
        {.severity = SEVERITY_ERROR, .place = {1, {4, 6}}},
        {.severity = SEVERITY_WARNING, .place = {1, {20, 22}}}, /* two of one severity that begin together */
        {.severity = SEVERITY_WARNING, .place = {1, {20, 24}}},
        {.severity = SEVERITY_ERROR, .place = {1, {30, 30}}},   /* something is missing here */
        {.severity = SEVERITY_ERROR, .place = {1, {42, 42}}},   /* and at the end: the last letter, all of it */
    };
    const struct report report = {found, sizeof found / sizeof *found, RULES_2018};
    struct marks marks;
    marks_collect(&marks, arena, &paper, NULL, 0, NULL, 0, NULL, 0, &report);
    assert_true(str_eq(cuts(arena, &marks, 0, 14), STR("0-4:n0 4-6:n0e1 6-12:n0 12-14:")));
    assert_true(str_eq(cuts(arena, &marks, 19, 26), STR("19-20: 20-24:w3 24-26:")));
    assert_int_equal(marks.also_flaw[3], 2);
    assert_true(marks.also_flaw[2] == MARK_NONE);
    assert_true(str_eq(cuts(arena, &marks, 29, 42), STR("29-30: 30-31:e4 31-40: 40-42:e5")));
    arena_destroy(arena);
}

static void citations_of_one_paper_are_found_again(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct document_citation citations[] = {
        {.type = STR("Kết luận"), .number = STR("01"), .symbol = STR("KL/TW")},
        {.type = STR("Kết luận"), .number = STR("02"), .symbol = STR("KL/TW")},
        {.type = STR("Kết luận"), .number = STR("01"), .symbol = STR("KL/TW")},
        {.type = STR("Chỉ thị"), .number = STR("01"), .symbol = STR("KL/TW")},
    };
    const bool *repeated = marks_repeated(arena, citations, 4);
    assert_true(!repeated[0] && !repeated[1] && repeated[2] && !repeated[3]);
    arena_destroy(arena);
}

static void assets_are_compiled_in(void **state)
{
    (void)state;
    assert_non_null(asset_find(STR("style.css")));
    assert_non_null(asset_find(STR("script.js")));
    assert_null(asset_find(STR("style.cs")));
    assert_true(asset_find(STR("style.css"))->n > 1000);
}

static void browsers_are_called_by_their_names(void **state)
{
    (void)state;
    static const char *const lines[][2] = {
        {"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36",
         "Chrome trên Windows"},
        {"Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36 Edg/120.0",
         "Edge trên Windows"},
        {"Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 coc_coc_browser/116.0 Chrome/110.0 Safari/537.36",
         "Cốc Cốc trên Windows"},
        {"Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1 Version/17.0 Mobile Safari/604.1",
         "Safari trên iPhone"},
        {"Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0", "Firefox trên Linux"},
        {"Firefox/115.0", "Firefox"},
        {"curl/8.0", "curl/8.0"},
        {"", "trình duyệt không tên"},
    };
    struct arena *arena = arena_create();
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_true(str_eq(agent_word(arena, str_from(lines[i][0])), str_from(lines[i][1])));
    arena_destroy(arena);
}

static void a_page_is_given_again_under_its_key_with_a_new_number(void **state)
{
    (void)state;
    static struct again again;
    struct buf body = {0};
    char key[32];
    again_init(&again);
    assert_false(again_find(&again, STR("1 a"), STR("22"), &body));
    again_keep(&again, STR("1 a"), STR("11"), STR("<x 11><y 11> 1"));
    assert_true(again_find(&again, STR("1 a"), STR("22"), &body));
    assert_true(str_eq(buf_view(&body), STR("<x 22><y 22> 1")));
    assert_false(again_find(&again, STR("2 a"), STR("22"), &body));
    /* the one that nobody asked for goes first; what is too large never comes */
    for (int i = 0; i < AGAIN_PAGES_MAX; i++) {
        snprintf(key, sizeof key, "key %d", i);
        again_keep(&again, str_from(key), STR("11"), STR("x"));
        if (i < AGAIN_PAGES_MAX / 2)
            assert_true(again_find(&again, STR("1 a"), STR("33"), &body));
    }
    assert_false(again_find(&again, STR("key 0"), STR("33"), &body));
    assert_true(again_find(&again, STR("key 1"), STR("33"), &body));
    struct buf large = {0};
    while (large.n <= AGAIN_BYTES_MAX)
        buf_puts(&large, "large");
    again_keep(&again, STR("large"), STR("11"), buf_view(&large));
    assert_false(again_find(&again, STR("large"), STR("33"), &body));
    buf_free(&large);
    buf_free(&body);
    again_finish(&again);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_is_given_again_under_its_key_with_a_new_number),
        cmocka_unit_test(html_escapes_text_and_attributes),
        cmocka_unit_test(html_neutralises_foreign_schemes),
        cmocka_unit_test(html_replaces_what_no_page_may_hold),
        cmocka_unit_test(html_judges_every_character_by_the_standard),
        cmocka_unit_test(html_makes_valid_text_of_any_bytes),
        cmocka_unit_test(html_takes_along_what_is_carried),
        cmocka_unit_test(html_stops_at_its_depth_and_says_so),
        cmocka_unit_test(forms_are_split_and_decoded),
        cmocka_unit_test(cookies_and_ways_back_are_ours_only),
        cmocka_unit_test(only_our_own_pages_may_send_forms),
        cmocka_unit_test(every_route_is_declared_in_full),
        cmocka_unit_test(addresses_have_one_spelling),
        cmocka_unit_test(parameters_arrive_typed_or_not_at_all),
        cmocka_unit_test(file_names_are_made_harmless),
        cmocka_unit_test(marks_cut_a_text_wherever_one_begins_or_ends),
        cmocka_unit_test(doubted_words_are_marked_beside_all_else),
        cmocka_unit_test(findings_are_marked_by_their_severity),
        cmocka_unit_test(citations_of_one_paper_are_found_again),
        cmocka_unit_test(assets_are_compiled_in),
        cmocka_unit_test(browsers_are_called_by_their_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

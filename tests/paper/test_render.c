/* JSON and tree, the invariants, and texts made to break a parser. */
#include "paper_case.h"

#include "paper/parse.h"

static const char *const notice =
    "TỈNH ỦY SƠN HÀ\n*\nSố 57-TB/TU\nHà Lâm, ngày 05 tháng 02 năm 2026\n\nTHÔNG BÁO\nkết luận về Chỉ thị số "
    "05-CT/TW\n-----\n\n"
    "Ngày 02/02/2026, Ban Thường vụ làm việc và kết luận như sau:\n\nI. NHIỆM VỤ\n\n"
    "1. Giao Ban Tổ chức¹ báo cáo \"kết quả\" trước ngày 20/02/2026 (qua Văn phòng Tỉnh ủy).\n\n¹ Cơ quan thường "
    "trực.\n\n"
    "Nơi nhận:\n- Ban Tổ chức (t/h),\n- Lưu VPTU.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNông Thị Hạnh\n";

static void json_holds_every_key_of_the_contract(void **state)
{
    struct buf out = {0};
    paper_render_json(case_read(state, notice), "tb.txt", &out);
    static const char *const parts[] = {
        "{\"file\":\"tb.txt\",\"header\":{\"parent\":null,\"issuer\":\"TỈNH ỦY SƠN "
        "HÀ\",\"number\":\"57\",\"symbol\":\"TB/TU\"",
        "\"type\":\"Thông báo\",\"place\":\"Hà Lâm\",\"date\":\"2026-02-05\",\"subject\":\"kết luận về Chỉ thị số "
        "05-CT/TW\"}",
        "\"signature\":{\"authority\":\"T/M BAN THƯỜNG VỤ\",\"position\":\"BÍ THƯ\",\"name\":\"Nông Thị Hạnh\"}",
        "\"name\":\"Ban Tổ chức\",\"purpose\":\"thực hiện\"}", "\"name\":\"Lưu VPTU\",\"purpose\":null}",
        "\"label\":\"I.\",\"depth\":1,\"title\":\"NHIỆM VỤ\"}", "\"label\":null,\"kind\":\"preamble\"}",
        "\"label\":\"1.\",\"kind\":\"task\"}",
        "\"assignees\":[\"Ban Tổ chức\"],\"deadline\":{\"kind\":\"date\",\"date\":\"2026-02-20\",\"text\":\"trước "
        "ngày 20/02/2026\"}",
        "\"channel\":\"qua Văn phòng Tỉnh ủy\"}", "\"citations\":[{\"line\":7,", "\"type\":\"Chỉ "
                                                                                 "thị\",\"number\":\"05\"",
        "\"named\":[", "\"quantities\":[", "\"footnotes\":[{\"line\":16,",
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (!strstr(out.p, parts[i]))
            fail_msg("no %s in %s", parts[i], out.p);
    assert_null(strchr(out.p, '\n'));
    buf_free(&out);
}

static void an_empty_paper_has_all_keys_too(void **state)
{
    struct buf out = {0};
    paper_render_json(case_read(state, "x"), "x", &out);
    assert_non_null(strstr(out.p, "\"recipients\":[],\"sections\":[],\"clauses\":[{\"line\":1,"));
    assert_non_null(strstr(out.p, "\"tasks\":[],\"citations\":[],\"named\":[],\"quantities\":[],\"changes\":[],\"footnotes\":[]}"));
    buf_free(&out);
}

static void tree_shows_a_line_for_each_node(void **state)
{
    struct buf out = {0};
    paper_render_tree(case_read(state, notice), &out);
    static const char *const lines[] = {
        "document 1 [0,", "\n  letterhead 1 [0,", "\n  subject 6 [", "\n  clause 10 [", "\n  section 12 [",
        "\n    clause 14 [", "\n    footnote 16 [", "\n  recipients 18 [", "\n    recipient 19 [",
        "\n  signature 22 [",
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        if (!strstr(out.p, lines[i]))
            fail_msg("no %s in\n%s", lines[i], out.p);
    assert_non_null(strstr(out.p, "mark=\"¹\" anchor=14"));
    buf_free(&out);
}

static void spans_cut_out_what_was_read(void **state)
{
    const struct paper *paper = case_read(state, notice);
    const struct str s = paper->text->s;
    assert_str(str_at(s, paper->header.number.place.span), "57");
    assert_str(str_at(s, paper->header.symbol.place.span), "TB/TU");
    assert_str(str_at(s, paper->header.place.place.span), "Hà Lâm");
    assert_str(str_at(s, paper->signature.name.place.span), "Nông Thị Hạnh");
    assert_str(str_at(s, paper->recipients[0].place.span), "Ban Tổ chức");
    assert_str(str_at(s, paper->sections[0].place.span), "I. NHIỆM VỤ");
    assert_str(str_at(s, paper->citations[0].place.span), "Chỉ thị số 05-CT/TW");
    assert_str(str_at(s, paper->footnotes[0].anchor.span), "¹");
}

static void check_finds_what_is_wrong(void **state)
{
    struct paper *paper = (struct paper *)(uintptr_t)case_read(state, notice);
    assert_null(paper_check(paper));
    paper->clauses[0].place.line++;
    assert_string_equal(paper_check(paper), "a line does not agree with its span");
    paper->clauses[0].place.line--;
    paper->sections[0].depth = 3;
    assert_string_equal(paper_check(paper), "a section's depth does not follow its parent's");
    paper->sections[0].depth = 1;
    paper->root->child->place.span.to = (uint32_t)paper->text->s.n + 1;
    assert_string_equal(paper_check(paper), "a span lies outside the text");
}

/* Repeats a piece until the text has this many bytes. */
static const char *repeat(struct arena *arena, const char *piece, size_t bytes)
{
    const size_t n = strlen(piece);
    char *out = arena_alloc(arena, bytes + n + 1);
    size_t at = 0;
    for (; at < bytes; at += n)
        memcpy(out + at, piece, n);
    out[at] = '\0';
    return out;
}

static void hostile_texts_are_papers_too(void **state)
{
    static const char *const pieces[] = {
        "(", "[", "* ", "*", "**", "__", "|", "|\n", "-", "- ", "- a\n", "+ a\n", "* a\n", "1.", "1. ",
        "1.1.1.1.1.1.1.1.1.1. a\n", "I. A\n", "Điều 1. A\n", "Nơi nhận:\n", "Nơi nhận:\n- a (b/c)\n", "T/M A\n",
        "ĐẢNG ỦY A\n", "Số 1-TB/TU\n", "THÔNG BÁO\n", "Giao Đảng ủy ", "các ban, ", "Đảng ủy phải thực hiện, ",
        "Về: ", "Đảng ủy X. ", "a\n\n", "a b\n\nc d\n\n", "¹ a\n", "x¹ ", "[1] a\n\n", "x[1][2", "ngày ", "tháng\n",
        "Hà Lâm, ngày ", "MẬT\n", "a | b\n", "}\n(b/c)\n", "“", "”.", "\u00A0", "\t", "a   b   c   ",
        "Kính gửi: A\n", "KẾT LUẬN\n", "Căn cứ A;\n", "sau:\n", "Tuy nhiên, ", "%", "100% các ",
    };
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        struct arena *arena = arena_create();
        void *inner = arena;
        const char *text = repeat(arena, pieces[i], 20000);
        for (int whole = 0; whole < 2; whole++) {
            if (strspn(text, " \t\n\xC2\xA0") == strlen(text))
                continue;
            const struct paper *paper = whole ? case_read_whole(&inner, text) : case_read(&inner, text);
            struct buf out = {0};
            paper_render_json(paper, "x", &out);
            paper_render_tree(paper, &out);
            assert_true(out.n > 0);
            buf_free(&out);
        }
        arena_destroy(arena);
    }
    (void)state;
}

/* Memory is handed out in proportion to the text: what is quadratic in time is so in memory or reads, and the fuzzer's
 * clock finds the rest. */
static void memory_grows_with_the_text(void **state)
{
    static const char *const pieces[] = {
        "Giao Đảng ủy rà soát, báo cáo. ", "1. Đảng ủy họp.\n", "- a\n", "I. A\n\nb\n\n",
    };
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        size_t used[2];
        for (size_t k = 0; k < 2; k++) {
            struct arena *arena = arena_create();
            void *inner = arena;
            case_read(&inner, repeat(arena, pieces[i], k ? 800000 : 200000));
            used[k] = arena_used(arena);
            arena_destroy(arena);
        }
        assert_true(used[1] < used[0] * 6);
    }
    (void)state;
}

static void a_hundred_thousand_headings(void **state)
{
    struct buf text = {0};
    for (int i = 0; i < 100000; i++)
        buf_printf(&text, "%d. Về việc %d\n\n- Chi bộ họp.\n\n", i % 999 + 1, i);
    const struct paper *paper = case_read(state, text.p);
    assert_int_equal(paper->n_sections, 100000);
    assert_int_equal(paper->n_clauses, 100000);
    buf_free(&text);
}

static void numbers_nested_deeper_than_the_stack(void **state)
{
    struct buf text = {0};
    for (int i = 0; i < 500; i++)
        buf_printf(&text, "%s %d\n\n", i % 2 ? "Chương I. A" : "1.1.1.1.1.1.1. B", i);
    const struct paper *paper = case_read(state, text.p);
    for (size_t i = 0; i < paper->n_sections; i++)
        assert_true(paper->sections[i].depth <= 32);
    buf_free(&text);
}

static void the_same_in_decomposed_letters(void **state)
{
    const struct paper *nfc = case_read(state, "1. Giao Đảng ủy Sở rà soát.\n");
    const struct paper *nfd = case_read(state, "1. Giao Đa\u0309ng u\u0309y So\u031B\u0309 ra\u0300 soa\u0301t.\n");
    assert_string_equal(case_assignees(state, nfc), "Đảng ủy Sở");
    assert_string_equal(case_assignees(state, nfd), "Đảng ủy Sở");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, case_setup, case_teardown)
        CASE(json_holds_every_key_of_the_contract),
        CASE(an_empty_paper_has_all_keys_too),
        CASE(tree_shows_a_line_for_each_node),
        CASE(spans_cut_out_what_was_read),
        CASE(check_finds_what_is_wrong),
        CASE(hostile_texts_are_papers_too),
        CASE(memory_grows_with_the_text),
        CASE(a_hundred_thousand_headings),
        CASE(numbers_nested_deeper_than_the_stack),
        CASE(the_same_in_decomposed_letters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

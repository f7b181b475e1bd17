/* libdondoc through its public header only. */
#include "dondoc.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static const char notice[] = "TỈNH ỦY SƠN HÀ\n*\nSố 57-TB/TU\nHà Lâm, ngày 05 tháng 02 năm 2026\n\nTHÔNG BÁO\n"
                             "kết luận về Chỉ thị số 05-CT/TW\n-----\n\nI. NHIỆM VỤ\n\n1. Giao Ban Tổ chức Tỉnh ủy "
                             "gửi kế "
                             "hoạch trước ngày 20/02/2026 (qua Văn phòng Tỉnh ủy).\n\nNơi nhận:\n- Ban Tổ chức (t/h),\n"
                             "- Lưu VPTU.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNông Thị Hạnh\n";

static void assert_text(struct dondoc_str actual, const char *expected)
{
    assert_non_null(actual.p);
    assert_int_equal(actual.n, strlen(expected));
    assert_memory_equal(actual.p, expected, actual.n);
}

static void every_list_is_given_out(void **state)
{
    (void)state;
    struct dondoc *paper = dondoc_open_bytes("tb.txt", notice, sizeof notice - 1);
    assert_null(dondoc_error(paper));
    struct dondoc_header header;
    assert_true(dondoc_get_header(paper, &header));
    assert_text(header.issuer, "TỈNH ỦY SƠN HÀ");
    assert_text(header.number, "57");
    assert_int_equal(header.issued.day, 5);
    assert_null(header.parent.p);
    struct dondoc_signature signature;
    assert_true(dondoc_get_signature(paper, &signature));
    assert_text(signature.name, "Nông Thị Hạnh");
    assert_int_equal(dondoc_n_recipients(paper), 2);
    struct dondoc_recipient recipient;
    assert_true(dondoc_get_recipient(paper, 0, &recipient));
    assert_text(recipient.purpose, "thực hiện");
    assert_false(dondoc_get_recipient(paper, 2, &recipient));
    assert_int_equal(dondoc_n_sections(paper), 1);
    struct dondoc_section section;
    assert_true(dondoc_get_section(paper, 0, &section));
    assert_text(section.title, "NHIỆM VỤ");
    assert_int_equal(section.parent, DONDOC_NONE);
    assert_int_equal(dondoc_n_clauses(paper), 1);
    struct dondoc_clause clause;
    assert_true(dondoc_get_clause(paper, 0, &clause));
    assert_string_equal(clause.kind, "task");
    assert_int_equal(clause.section, 0);
    assert_int_equal(clause.place.line, 12);
    assert_int_equal(dondoc_n_tasks(paper), 1);
    struct dondoc_task task;
    struct dondoc_str name;
    assert_true(dondoc_get_task(paper, 0, &task));
    assert_string_equal(task.deadline_kind, "date");
    assert_int_equal(task.due.year, 2026);
    assert_text(task.channel, "qua Văn phòng Tỉnh ủy");
    assert_int_equal(task.n_assignees, 1);
    assert_true(dondoc_get_assignee(paper, 0, 0, &name));
    assert_text(name, "Ban Tổ chức Tỉnh ủy");
    assert_false(dondoc_get_assignee(paper, 0, 1, &name));
    assert_false(dondoc_get_assignee(paper, 9, 0, &name));
    struct dondoc_citation citation;
    assert_int_equal(dondoc_n_citations(paper), 1);
    assert_true(dondoc_get_citation(paper, 0, &citation));
    assert_text(citation.symbol, "CT/TW");
    const struct dondoc_str text = dondoc_text(paper);
    assert_memory_equal(text.p + citation.place.from, "Chỉ thị", strlen("Chỉ thị"));
    dondoc_close(paper);
}

static void json_and_tree_are_made_once(void **state)
{
    (void)state;
    struct dondoc *paper = dondoc_open_bytes("nơi/nào/đó/tb.txt", notice, sizeof notice - 1);
    const char *json = dondoc_json(paper);
    assert_non_null(strstr(json, "{\"file\":\"tb.txt\","));
    assert_ptr_equal(json, dondoc_json(paper));
    assert_non_null(strstr(dondoc_tree(paper), "signature"));
    dondoc_close(paper);
}

static void a_refused_paper_holds_its_reason_and_nothing_else(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        size_t n;
        bool secret;
    } rows[] = {{"", 0, false}, {"\xFF\xFE\xFD", 3, false}, {"TUYỆT MẬT\n\nBÁO CÁO\n", sizeof "TUYỆT MẬT\n\nBÁO "
                                                                                              "CÁO\n" - 1, true}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct dondoc *paper = dondoc_open_bytes("x.txt", rows[i].bytes, rows[i].n);
        struct dondoc_header header;
        struct dondoc_signature signature;
        assert_non_null(strstr(dondoc_error(paper), "x.txt"));
        assert_int_equal(dondoc_is_secret(paper), rows[i].secret);
        assert_null(dondoc_text(paper).p);
        assert_false(dondoc_get_header(paper, &header));
        assert_false(dondoc_get_signature(paper, &signature));
        assert_int_equal(dondoc_n_clauses(paper) + dondoc_n_tasks(paper) + dondoc_n_citations(paper), 0);
        assert_string_equal(dondoc_json(paper), "");
        assert_string_equal(dondoc_tree(paper), "");
        dondoc_close(paper);
    }
    dondoc_close(NULL);
}

static void a_file_that_is_not_there(void **state)
{
    (void)state;
    static const char *const paths[] = {"/khong/co/tep.docx", "", NULL};
    for (size_t i = 0; i < 3; i++) {
        struct dondoc *paper = dondoc_open_file(paths[i]);
        assert_non_null(dondoc_error(paper));
        assert_true(strlen(dondoc_error(paper)) > 10);
        dondoc_close(paper);
    }
    assert_true(strlen(dondoc_version()) >= 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_list_is_given_out),
        cmocka_unit_test(json_and_tree_are_made_once),
        cmocka_unit_test(a_refused_paper_holds_its_reason_and_nothing_else),
        cmocka_unit_test(a_file_that_is_not_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

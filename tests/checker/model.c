#include "model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* The pieces in their order; a slot that holds several (the head, the tail) replaces them all. */
struct model {
    const char *letterhead, *number, *title, *date, *type, *subject, *hyphens, *body, *to, *recipients, *signature;
};

#define BODY "Ban Thường vụ Tỉnh ủy thông báo kết luận như sau."

static const struct model models[RULES__MAX] = {
    [RULES_2004] = {"TỈNH ỦY SƠN HÀ\n*", "Số 45-TB/TU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Hà Lâm, ngày 12 tháng 3 năm 2010",
                    "THÔNG BÁO", "kết luận kiểm tra đối với Đảng ủy Sở Thủy sản", "-----", BODY,
                    "Nơi nhận:", "- Đảng ủy Sở Thủy sản;\n- Lưu Văn phòng Tỉnh ủy.",
                    "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa"},
    [RULES_2018] = {"TỈNH ỦY SƠN HÀ\n*", "Số 45-TB/TU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Hà Lâm, ngày 12 tháng 3 năm 2021",
                    "THÔNG BÁO", "kết luận kiểm tra đối với Đảng ủy Sở Thủy sản", "-----", BODY,
                    "Nơi nhận:", "- Đảng ủy Sở Thủy sản,\n- Lưu Văn phòng Tỉnh ủy.",
                    "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa"},
    [RULES_2026] = {"TỈNH ỦY SƠN HÀ\n*", "Số 45-TB/TU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Hà Lâm, ngày 12 tháng 6 năm 2026",
                    "THÔNG BÁO", "kết luận kiểm tra đối với Đảng ủy Sở Thủy sản", "-----", BODY,
                    "Nơi nhận:", "- Đảng ủy Sở Thủy sản;\n- Lưu Văn phòng Tỉnh ủy.",
                    "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa"},
    [RULES_STATE] = {"ỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ", "Số: 45/TB-UBND",
                     "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
                     "Sơn Hà, ngày 12 tháng 3 năm 2021", "THÔNG BÁO", "Về việc nghỉ Tết", "-----",
                     "Ủy ban nhân dân tỉnh thông báo lịch nghỉ./.", "Nơi nhận:", "- Các sở, ngành;\n- Lưu: VT.",
                     "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Lúa"},
    [RULES_NEUTRAL] = {"", "", "", "", "THÔNG BÁO", "kết luận kiểm tra đối với Đảng ủy Sở Thủy sản", "-----", BODY,
                       "Nơi nhận:", "- Đảng ủy Sở Thủy sản,\n- Lưu Văn phòng Tỉnh ủy.",
                       "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Văn Lúa"},
};

static void put_model(struct buf *out, const struct model *m, const char *head, const char *tail)
{
    if (head)
        buf_printf(out, "%s\n", head);
    else
        buf_printf(out, "%s\n%s\n\n%s\n%s\n\n%s\n%s\n%s\n", m->letterhead, m->number, m->title, m->date, m->type,
                   m->subject, m->hyphens);
    buf_printf(out, "\n%s\n\n", m->body);
    if (tail)
        buf_printf(out, "%s\n", tail);
    else
        buf_printf(out, "%s\n%s\n\n%s\n", m->to, m->recipients, m->signature);
}

const char *model_paper(struct arena *arena, enum rule_set set, enum slot slot, const char *words)
{
    struct model m = models[set];
    const char **const pieces[] = {
        [SLOT_NUMBER] = &m.number,      [SLOT_DATE] = &m.date, [SLOT_TYPE] = &m.type,
        [SLOT_SUBJECT] = &m.subject,    [SLOT_BODY] = &m.body, [SLOT_RECIPIENTS] = &m.recipients,
        [SLOT_SIGNATURE] = &m.signature};
    struct buf out = {0};
    if (slot == SLOT_PAGE) /* a look, no words: model_page.h */
        words = NULL;
    if (words && slot == SLOT_WHOLE)
        buf_puts(&out, words);
    else if (words && (slot == SLOT_HEAD || slot == SLOT_TAIL))
        put_model(&out, &m, slot == SLOT_HEAD ? words : NULL, slot == SLOT_TAIL ? words : NULL);
    else {
        if (words)
            *pieces[slot] = words;
        put_model(&out, &m, NULL, NULL);
    }
    const char *text = str_z(arena, buf_view(&out));
    buf_free(&out);
    return text;
}

struct report model_check(struct arena *arena, const char *words, const struct check_options *options)
{
    struct text *text = ARENA_NEW(arena, struct text);
    struct err err = {0};
    assert_true(text_admit(arena, str_from(words), "test.txt", text, &err));
    const struct report report = checker_run(arena, paper_parse(arena, text, false), options);
    for (size_t i = 0; i < report.n; i++) {
        const struct place place = report.v[i].place;
        assert_true(place.span.from <= place.span.to && place.span.to <= text->s.n);
        if (place.line != text_line_of(text, place.span.from))
            fail_msg("%s says line %u of [%u, %u)", report.v[i].rule, (unsigned)place.line, (unsigned)place.span.from,
                     (unsigned)place.span.to);
        const struct fix *fix = &report.v[i].fix;
        for (size_t k = 0; k < fix->n; k++) {
            const struct span span = fix->v[k].span;
            assert_true(span.from <= span.to && span.to <= text->s.n && (k == 0 || fix->v[k - 1].span.to <= span.from));
            assert_int_equal(text_line_of(text, span.from), text_line_of(text, span.to));
        }
    }
    return report;
}

size_t model_count(struct report report, const char *rule, const char *element)
{
    size_t n = 0;
    for (size_t i = 0; i < report.n; i++)
        n += strcmp(report.v[i].rule, rule) == 0 &&
             (!element || (report.v[i].element && strcmp(report.v[i].element, element) == 0));
    return n;
}

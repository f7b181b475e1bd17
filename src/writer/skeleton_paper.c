#include "writer/skeleton_making.h"

#include "office/access.h"
#include "office/document.h"
#include "text/text.h"

/* What shows that a shortcoming was remedied, by what it is about: the kind of proof that a unit is asked for. */
static struct str proof_of(struct arena *arena, struct str shortcoming)
{
    static const struct {
        const char *about, *proof; /* folded words of the shortcoming; the first that is found counts */
    } proofs[] = {
        {"dang phi", "Bảng đối chiếu thu, nộp đảng phí"},
        {"ho so", "Sổ, hồ sơ đã bổ sung (bản chụp)"},
        {"so ghi", "Sổ, hồ sơ đã bổ sung (bản chụp)"},
        {"so sach", "Sổ, hồ sơ đã bổ sung (bản chụp)"},
        {"so nghi quyet", "Sổ, hồ sơ đã bổ sung (bản chụp)"},
        {"ke hoach", "Kế hoạch đã ban hành (số, ngày)"},
        {"quy che", "Quy chế đã ban hành (số, ngày)"},
        {"chuong trinh cong tac", "Chương trình đã ban hành (số, ngày)"},
        {"kiem tra", "Thông báo kết luận kiểm tra, giám sát (số, ngày)"},
        {"giam sat", "Thông báo kết luận kiểm tra, giám sát (số, ngày)"},
        {"sinh hoat chi bo", "Biên bản sinh hoạt (ngày)"},
        {"sinh hoat chuyen de", "Biên bản sinh hoạt (ngày)"},
        {"dang vien", "Danh sách, quyết định đối với đảng viên"},
        {"bao cao", "Báo cáo đã gửi (số, ngày)"},
    };
    const struct str folded = text_fold(arena, shortcoming);
    for (size_t i = 0; i < sizeof proofs / sizeof *proofs; i++)
        if (str_find(folded, str_from(proofs[i].about)) != STR_NOWHERE)
            return str_from(proofs[i].proof);
    return STR("Báo cáo kết quả khắc phục (số, ngày)");
}

static void add_finding(struct making *m, struct lines *lines, struct str words)
{
    enum { VALUES = 2 };
    struct template_value *values = ARENA_ARRAY(m->work->arena, struct template_value, VALUES);
    values[0] = (struct template_value){"words", words};
    values[1] = (struct template_value){"proof", proof_of(m->work->arena, words)};
    VEC_PUSH(m->work->arena, &lines->rows, ((struct template_row){values, VALUES}));
}

/* The shortcomings that the paper names and their causes, in its own words. */
static bool give_findings(struct making *m, const struct document *document)
{
    struct arena *arena = m->work->arena;
    struct text *text = ARENA_NEW(arena, struct text);
    struct lines findings = {0}, causes = {0};
    if (!text_admit(arena, document->text, "", text, m->err))
        return false;
    const struct paper *paper = paper_parse(arena, text, document->whole_paragraphs);
    for (size_t i = 0; i < paper->n_clauses; i++) {
        if (paper->clauses[i].kind == CLAUSE_SHORTCOMING)
            add_finding(m, &findings, paper->clauses[i].words);
        else if (paper->clauses[i].kind == CLAUSE_SHORTCOMING_CAUSE)
            making_add(m, &causes, "words", paper->clauses[i].words);
    }
    if (findings.rows.n == 0)
        return ERR(m->err, ERR_CONFLICT,
                   _("Văn bản này không nêu hạn chế, khuyết điểm nào để lập kế hoạch khắc phục."));
    making_give_list(m, "findings", &findings);
    making_give_list(m, "causes", &causes);
    making_give_count(m, "count", findings.rows.n);
    return true;
}

static void note_unit(struct making *m, struct lines *units, const struct assignment *a)
{
    const struct str name = a->org ? a->org_name : a->assignee;
    for (size_t i = 0; i < units->rows.n; i++)
        if (str_eq(units->rows.v[i].values[0].words, name))
            return;
    making_add(m, units, "unit", name);
}

/* The units that lead its tasks; and the first of them that stands in the tree. */
static bool find_units(struct making *m, int64_t document, struct lines *units, struct org *ret_first)
{
    const struct assignment_filter filter = {.lamp = -1, .document = document};
    struct page page = {.limit = 500};
    struct assignment *rows;
    size_t n;
    ret_first->id = 0;
    if (!assignment_list(m->work, &filter, &page, &rows, &n, m->err))
        return false;
    for (size_t i = 0; i < n; i++) {
        if (rows[i].role != ASSIGNMENT_LEAD || rows[i].state == ASSIGNMENT_CANCELLED || !making_is_any(m, &rows[i]))
            continue;
        note_unit(m, units, &rows[i]);
        if (ret_first->id == 0 && rows[i].org && !org_get(m->work, rows[i].org, ret_first, m->err))
            return false;
    }
    return ret_first->id ||
           ERR(m->err, ERR_CONFLICT, _("Văn bản này chưa giao việc cho đơn vị nào trong cây tổ chức."));
}

/* Where the one who acts stands; of the office itself the first unit that owes a task. */
static bool find_self(struct making *m, struct org first, int64_t *ret_org)
{
    struct org org = first;
    const struct str path = m->work->actor.path;
    while (org.id && !access_is_all(m->work) && !str_eq(org.path, path)) {
        if (org.parent == 0)
            return ERR(m->err, ERR_CONFLICT, _("Văn bản này không giao việc cho đơn vị của đồng chí."));
        if (!org_get(m->work, org.parent, &org, m->err))
            return false;
    }
    *ret_org = org.id;
    return true;
}

bool making_of_paper(struct making *m, int64_t id)
{
    enum { ADDRESSEES_MAX = 8 };
    struct document document;
    struct kind tasks = {.wanted = making_is_any};
    struct lines units = {0};
    struct str cited;
    struct org first;
    int64_t writer;
    const bool forward = m->skeleton->by_above;
    if (!document_get(m->work, id, &document, m->err) || !find_units(m, id, &units, &first))
        return false;
    if (forward ? !making_find_writer(m, &first, &writer) : !find_self(m, first, &writer))
        return false;
    const struct assignment_filter filter = {.lamp = -1, .document = id};
    if (!letterhead_of(m->work, writer, forward ? LETTERHEAD_OFFICE : LETTERHEAD_COMMITTEE, &m->head, m->err) ||
        !cited_words(&m->citer, id, &cited, m->err) ||
        !making_each_owed(m, &filter, forward ? 0 : writer, &tasks, 1) || (!forward && !give_findings(m, &document)))
        return false;
    making_give(m, "paper", cited);
    const locale_t before = draft_speak();
    making_give(m, "title", document_title(m->work->arena, &document));
    draft_speak_again(before);
    making_give(m, "about", document.subject);
    making_give(m, "many", units.rows.n > ADDRESSEES_MAX ? STR("1") : STR(""));
    making_give_count(m, "count_tasks", tasks.lines.rows.n);
    making_give_list(m, "tasks", &tasks.lines);
    making_give_list(m, "units", &units);
    return true;
}

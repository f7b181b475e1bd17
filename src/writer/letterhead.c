#include "writer/letterhead.h"

#include "office/calendar.h"
#include "office/document.h"
#include "office/org_kind.h"
#include "office/org_resolve.h"
#include "office/setting.h"

enum { PAPERS_LOOKED_AT = 200 }; /* the newest, for place and signature */

/* "Đảng bộ X" is the organisation; its committee writes: "Đảng ủy X". */
static struct str committee_name(struct arena *arena, struct str name)
{
    const struct str organisation = STR("Đảng bộ ");
    return str_starts(name, organisation) ? str_printf(arena, "Đảng ủy %.*s", STR_ARG(str_skip(name, organisation.n)))
                                          : name;
}

/* And above a committee the superior organisation is printed, not its committee (05-HD/VPTW 2026, Phần II, I.2). */
static struct str organisation_name(struct arena *arena, struct str name)
{
    static const struct { struct str committee; const char *organisation; } names[] = {
        {{"Đảng ủy ", sizeof "Đảng ủy " - 1}, "Đảng bộ "},
        {{"Tỉnh ủy ", sizeof "Tỉnh ủy " - 1}, "Đảng bộ tỉnh "},
        {{"Thành ủy ", sizeof "Thành ủy " - 1}, "Đảng bộ thành phố "},
        {{"Huyện ủy ", sizeof "Huyện ủy " - 1}, "Đảng bộ huyện "},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_starts(name, names[i].committee))
            return str_printf(arena, "%s%.*s", names[i].organisation, STR_ARG(str_skip(name, names[i].committee.n)));
    return name;
}

/* The office of a committee: "Văn phòng" said by it. */
static bool find_office(struct work *work, const struct org *committee, struct org *ret_office, struct err *err)
{
    const struct org_asked asked = {.day = work->today, .near = committee->id};
    int64_t id;
    ret_office->id = 0;
    if (!org_resolve_in(work, &asked, STR("Văn phòng"), &id, err))
        return false;
    if (id == 0)
        return true;
    if (!org_get(work, id, ret_office, err))
        return false;
    if (ret_office->parent != committee->id || !str_eq(ret_office->kind, STR("van-phong")))
        ret_office->id = 0;
    return true;
}

static void write_through_office(const struct org *office, struct letterhead *head, struct arena *arena)
{
    head->superior = head->committee;
    head->issuer = STR("Văn phòng");
    head->author = office->name;
    head->code = office->code;
    head->report_to = str_printf(arena, "Thường trực %.*s", STR_ARG(head->committee));
    head->post = STR("Chánh Văn phòng");
    head->name = office->head;
}

/* "Ban Tổ chức Đảng ủy Khối" under its committee is "Ban Tổ chức": whatever name of the committee stands behind. */
static bool bare_name(struct work *work, const struct org *body, struct str *ret_name, struct err *err)
{
    struct org_name *names;
    size_t n, longest = 0;
    if (!org_names(work, body->parent, &names, &n, err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (names[i].name.n > longest && names[i].name.n < body->name.n && str_ends(body->name, names[i].name))
            longest = names[i].name.n;
    *ret_name = str_trim(str_sub(body->name, 0, body->name.n - longest));
    return true;
}

/* An advisory body stands under its committee, and its head signs; an inspection committee is a collective. */
static bool write_as_advisor(struct work *work, const struct org *body, const struct org *above,
                             struct letterhead *head, struct err *err)
{
    const bool inspectors = str_eq(body->kind, STR("ubkt"));
    head->superior = committee_name(work->arena, above->name);
    head->authority = inspectors ? STR("T/M Ủy ban Kiểm tra") : STR_NONE;
    head->post = inspectors ? STR("Chủ nhiệm") : STR("Trưởng Ban");
    return bare_name(work, body, &head->issuer, err);
}

static bool write_by_itself(struct work *work, const struct org *body, struct letterhead *head, struct err *err)
{
    const struct org_kind *kind = org_kind_of(body->kind);
    struct org above;
    head->issuer = head->author = head->committee;
    head->code = body->code;
    head->authority = str_starts(body->kind, STR("chi-bo")) ? STR("T/M Chi bộ") : STR("T/M Ban Thường vụ");
    head->post = STR("Bí thư");
    head->name = body->head;
    /* a province's committee stands under nobody in its letterhead */
    if (body->parent == 0 || str_eq(body->kind, STR("tinh-uy")))
        return true;
    if (!org_get(work, body->parent, &above, err))
        return false;
    head->report_to = above.name;
    if (kind && kind->advisory)
        return write_as_advisor(work, body, &above, head, err);
    head->superior = organisation_name(work->arena, above.name);
    return true;
}

/* The newest paper that `issuer` itself wrote and signed; id 0: none is held. */
static bool find_newest(struct work *work, int64_t issuer, struct document *ret_paper, struct err *err)
{
    const struct document_filter any = {0};
    struct page page = {.limit = PAPERS_LOOKED_AT};
    struct document *papers;
    size_t n;
    ret_paper->id = 0;
    if (!document_list(work, &any, &page, &papers, &n, err))
        return false;
    for (size_t i = 0; i < n && ret_paper->id == 0; i++) {
        const struct document *paper = &papers[i];
        struct org_asked asked;
        if (str_empty(paper->signer_name) || str_empty(paper->place))
            continue;
        if (!org_asked_of(work, paper->issuer, paper->parent, paper->issued, &asked, err))
            return false;
        if (asked.near == issuer)
            *ret_paper = *paper;
    }
    return true;
}

/* `host`: in whose house the issuer sits, and whose place is its own (05-HD/VPTW 2026, I.4); 0: in its own. */
static bool learn(struct work *work, int64_t issuer, int64_t host, struct letterhead *head, struct err *err)
{
    struct document paper;
    if (!find_newest(work, issuer, &paper, err))
        return false;
    if (paper.id) {
        head->authority = paper.signer_authority;
        head->post = paper.signer_position;
        head->name = paper.signer_name;
    } else if (host && !find_newest(work, host, &paper, err)) {
        return false;
    }
    head->place = paper.id ? paper.place : STR_NONE;
    return true;
}

bool letterhead_of(struct work *work, int64_t org, enum letterhead_by by, struct letterhead *ret_letterhead,
                   struct err *err)
{
    struct org committee, office;
    struct letterhead *head = ret_letterhead;
    *head = (struct letterhead){0};
    if (!org_get(work, org, &committee, err) || !find_office(work, &committee, &office, err))
        return false;
    head->committee = committee_name(work->arena, committee.name);
    const bool through = office.id && by == LETTERHEAD_OFFICE;
    if (through)
        write_through_office(&office, head, work->arena);
    else if (!write_by_itself(work, &committee, head, err))
        return false;
    head->archive = str_printf(work->arena, "Lưu %.*s", STR_ARG(office.id ? office.name : head->author));
    const struct org_kind *kind = org_kind_of(committee.kind);
    return through ? learn(work, office.id, org, head, err)
                   : learn(work, org, kind && kind->advisory ? committee.parent : 0, head, err);
}

bool letterhead_answer_day(struct work *work, struct date *ret_day, struct err *err)
{
    struct calendar calendar;
    int64_t days;
    if (!setting_get(work, SETTING_IMMEDIATE_DAYS, &days, err) || !calendar_load(work, &calendar, err))
        return false;
    *ret_day = calendar_working_from(&calendar, date_add_days(work->today, (int)days));
    return true;
}

void letterhead_put(struct arena *arena, const struct letterhead *letterhead, const char *type, struct date day,
                    struct draft *draft)
{
    draft->set = draft_rules(day, false);
    draft->superior = letterhead->superior;
    draft->issuer = letterhead->issuer;
    draft->author = letterhead->author;
    draft->symbol = str_printf(arena, "%s/%.*s", type, STR_ARG(letterhead->code));
    draft->place = letterhead->place;
    draft->date = day;
    draft->authority = letterhead->authority;
    draft->post = letterhead->post;
    draft->name = letterhead->name;
}

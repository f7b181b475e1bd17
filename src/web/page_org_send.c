/* The forms of an organisation's page. */
#include "office/org_change.h"
#include "web/org_pick.h"
#include "web/page.h"
#include "web/ui.h"

enum { ORG_FORM_MAX = 16 * 1024 };

static void answer(struct request *request, struct reply *reply, bool ok, int64_t id, const char *done,
                   const struct err *err)
{
    if (ok)
        reply_redirect(reply, str_printf(request->arena, "/don-vi/%lld?da=%s", (long long)id, done));
    else
        reply_error(reply, request, err);
}

/* The day of a change; today when the form left it empty. */
static struct date day_of(const struct request *request, int field)
{
    const struct date day = request_date(request, field);
    return date_is(day) ? day : request->today;
}

/* --- what is known of it --- */

enum { EDIT_KIND, EDIT_CODE, EDIT_SINCE, EDIT_HEAD, EDIT_ADDRESS, EDIT_CONTACTS };
static const struct param edit_params[PARAMS_MAX] = {
    [EDIT_KIND] = {"loai", N_("Loại"), PARAM_WORD, 40},
    [EDIT_CODE] = {"ky-hieu", N_("Ký hiệu"), PARAM_TEXT, 50},
    [EDIT_SINCE] = {"tu", N_("Hoạt động từ"), PARAM_DATE, 12},
    [EDIT_HEAD] = {"dung-dau", N_("Người đứng đầu"), PARAM_TEXT, 100},
    [EDIT_ADDRESS] = {"dia-chi", N_("Địa chỉ"), PARAM_TEXT, 250},
    [EDIT_CONTACTS] = {"lien-he", N_("Đầu mối liên hệ"), PARAM_LINES, 4000},
};

static void edit_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    struct org_contact *contacts;
    size_t n;
    const struct org_edit edit = {.kind = request_text(request, EDIT_KIND),
                                  .code = request_text(request, EDIT_CODE),
                                  .address = request_text(request, EDIT_ADDRESS),
                                  .head = request_text(request, EDIT_HEAD),
                                  .set_since = request_given(request, EDIT_SINCE),
                                  .since = request_date(request, EDIT_SINCE)};
    bool ok = org_change(work, request->id, &edit, &err);
    if (ok && request_given(request, EDIT_CONTACTS))
        ok = org_contacts_parse(request->arena, request_text(request, EDIT_CONTACTS), &contacts, &n, &err) &&
             org_set_contacts(work, request->id, contacts, n, &err);
    answer(request, reply, ok, request->id, "ghi", &err);
}

enum { NAME_WORDS, NAME_SHORT, NAME_SINCE, NAME_UNTIL };
static const struct param name_params[PARAMS_MAX] = {
    [NAME_WORDS] = {"ten", N_("Tên gọi"), PARAM_TEXT, 250},
    [NAME_SHORT] = {"tat", N_("Viết tắt"), PARAM_FLAG, 1},
    [NAME_SINCE] = {"tu", N_("Dùng từ ngày"), PARAM_DATE, 12},
    [NAME_UNTIL] = {"den", N_("Thôi dùng từ ngày"), PARAM_DATE, 12},
};

static void name_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    const struct org_name name = {.name = request_text(request, NAME_WORDS),
                                  .kind = request_given(request, NAME_SHORT) ? ORG_SHORT : ORG_CALLED,
                                  .since = request_date(request, NAME_SINCE),
                                  .until = request_date(request, NAME_UNTIL)};
    answer(request, reply, org_add_name(work, request->id, &name, &err), request->id, "ghi", &err);
}

static void unname_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    const bool ok = org_drop_name(work, request->id, request_text(request, NAME_WORDS), &err);
    answer(request, reply, ok, request->id, "ghi", &err);
}

/* --- the tree --- */

enum { ADD_NAME, ADD_KIND, ADD_CODE };
static const struct param add_params[PARAMS_MAX] = {
    [ADD_NAME] = {"ten", N_("Tên"), PARAM_TEXT, 250},
    [ADD_KIND] = {"loai", N_("Loại"), PARAM_WORD, 40},
    [ADD_CODE] = {"ky-hieu", N_("Ký hiệu"), PARAM_TEXT, 50},
};

static void add_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    int64_t id = 0;
    const bool ok = org_add(work, request->id, request_text(request, ADD_KIND), request_text(request, ADD_NAME),
                            request_text(request, ADD_CODE), &id, &err);
    answer(request, reply, ok, id, "ghi", &err);
}

enum { CHANGE_DAY, CHANGE_NAME, CHANGE_INTO, CHANGE_STAYS };
static const struct param change_params[PARAMS_MAX] = {
    [CHANGE_DAY] = {"ngay", N_("Từ ngày"), PARAM_DATE, 12},
    [CHANGE_NAME] = {"ten", N_("Tên"), PARAM_LINES, 6000},
    [CHANGE_INTO] = {"vao", N_("Đơn vị"), PARAM_TEXT, 250},
    [CHANGE_STAYS] = {"con", N_("Đơn vị cũ vẫn còn"), PARAM_FLAG, 1},
};

static void rename_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    const bool ok =
        org_rename(work, request->id, request_text(request, CHANGE_NAME), day_of(request, CHANGE_DAY), &err);
    answer(request, reply, ok, request->id, "doi-ten", &err);
}

static void move_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    int64_t into;
    const bool ok = org_pick_take(work, request_text(request, CHANGE_INTO), &into, &err) &&
                    org_move(work, request->id, into, &err);
    answer(request, reply, ok, request->id, "chuyen-cap", &err);
}

static void merge_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    int64_t into = 0;
    const bool ok = org_pick_take(work, request_text(request, CHANGE_INTO), &into, &err) &&
                    org_merge(work, request->id, into, day_of(request, CHANGE_DAY), NULL, &err);
    answer(request, reply, ok, into, "sap-nhap", &err);
}

static void split_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    struct org_part parts[ORG_PARTS_MAX + 1];
    size_t n = 0;
    struct str left = request_text(request, CHANGE_NAME);
    /* one more than is allowed, so that the office says that they are too many */
    while (!str_empty(left) && n <= ORG_PARTS_MAX) {
        const size_t end = str_find_byte(left, '\n');
        const struct str line = str_trim(str_sub(left, 0, end));
        left = end == STR_NOWHERE ? STR("") : str_skip(left, end + 1);
        if (!str_empty(line))
            parts[n++] = (struct org_part){.name = line};
    }
    const bool ends = !request_given(request, CHANGE_STAYS);
    const bool ok = org_split(work, request->id, day_of(request, CHANGE_DAY), ends, parts, n, NULL, &err);
    answer(request, reply, ok, ok ? parts[0].id : 0, "tach", &err);
}

static void close_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    const bool ok = org_close(work, request->id, day_of(request, CHANGE_DAY), &err);
    answer(request, reply, ok, request->id, "ket-thuc", &err);
}

enum { PASS_ORG };
static const struct param pass_params[PARAMS_MAX] = {
    [PASS_ORG] = {"don-vi", N_("Đơn vị"), PARAM_ORG, 15},
};

static void pass_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    const int64_t to = request_int(request, PASS_ORG);
    answer(request, reply, org_pass(work, request->id, to, &err), to, "chuyen-viec", &err);
}

#define ORG_SEND(verb, right, takes, does)                                                                             \
    {                                                                                                                  \
        .method = METHOD_POST, .path = "/don-vi/{id}/" verb, .back = "/don-vi/", .act = (right), .thing = THING_ORG,   \
        .work = ROUTE_WRITES, .body_max = ORG_FORM_MAX, .params = (takes), .handle = (does),                           \
    }
const struct route route_org_edit_send = ORG_SEND("sua", ACT_ORG_EDIT, edit_params, edit_send);
const struct route route_org_name_send = ORG_SEND("ten", ACT_ORG_EDIT, name_params, name_send);
const struct route route_org_unname_send = ORG_SEND("bo-ten", ACT_ORG_EDIT, name_params, unname_send);
const struct route route_org_add_send = ORG_SEND("them", ACT_ORG_EDIT, add_params, add_send);
const struct route route_org_rename_send = ORG_SEND("doi-ten", ACT_ORG_TREE, change_params, rename_send);
const struct route route_org_move_send = ORG_SEND("chuyen", ACT_ORG_TREE, change_params, move_send);
const struct route route_org_merge_send = ORG_SEND("sap-nhap", ACT_ORG_TREE, change_params, merge_send);
const struct route route_org_split_send = ORG_SEND("tach", ACT_ORG_TREE, change_params, split_send);
const struct route route_org_close_send = ORG_SEND("ket-thuc", ACT_ORG_TREE, change_params, close_send);
const struct route route_pass_send = {
    .method = METHOD_POST, .path = "/viec/{id}/chuyen", .back = "/viec/", .act = ACT_ORG_TREE,
    .thing = THING_ASSIGNMENT, .work = ROUTE_WRITES, .body_max = ORG_FORM_MAX, .params = pass_params,
    .handle = pass_send,
};

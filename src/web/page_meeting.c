/* A meeting that a unit enters: its record settles what standing duties owe. */
#include "office/duty.h"
#include "office/org.h"
#include "web/page.h"
#include "web/ui.h"

/* As duties name them. */
static const struct {
    const char *slug, *word;
} topics[] = {
    {"thuong-ky", "Sinh hoạt thường kỳ"}, {"chuyen-de", "Sinh hoạt chuyên đề"}, {"cap-uy", "Họp cấp ủy"},
    {"doi-thoai", "Đối thoại"},           {"so-ket", "Sơ kết, tổng kết"},       {"bat-thuong", "Họp bất thường"},
};

static void meeting_page(struct request *request, struct work *work, struct reply *reply)
{
    struct org *orgs;
    size_t n;
    struct err err = {0};
    if (!org_list(work, 0, &orgs, &n, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, "Ghi một cuộc họp", NAV_DUTIES);
    ui_title(h, "Ghi một cuộc họp", "Cuộc họp đã ghi được tính cho chế độ của kỳ đó.");
    ui_form(h, request, STR("/hop"), "meeting-form");
    html_open_with(h, "p", A_Z("class", "field"));
    html_line_with(h, "label", STR("Đơn vị"), A_Z("for", "meeting-org"));
    html_open_with(h, "select", A_Z("id", "meeting-org"), A_Z("name", "don-vi"));
    for (size_t i = 0; i < n; i++)
        if (!date_is(orgs[i].until))
            ui_option(h, str_printf(request->arena, "%lld", (long long)orgs[i].id), orgs[i].name, i == 0);
    html_close(h, "select");
    html_close(h, "p");
    html_open_with(h, "p", A_Z("class", "field"));
    html_line_with(h, "label", STR("Loại cuộc họp"), A_Z("for", "meeting-topic"));
    html_open_with(h, "select", A_Z("id", "meeting-topic"), A_Z("name", "loai"));
    for (size_t i = 0; i < sizeof topics / sizeof *topics; i++)
        ui_option(h, str_from(topics[i].slug), str_from(topics[i].word), i == 0);
    html_close(h, "select");
    html_close(h, "p");
    ui_field(h, &(struct ui_field){.id = "meeting-day", .name = "ngay", .label = "Ngày họp", .numeric = true,
                                   .placeholder = "ngày/tháng/năm", .value = STR(""), .required = true});
    ui_field(h, &(struct ui_field){.id = "meeting-words", .name = "noi-dung", .label = "Nội dung, nghị quyết", .lines = 4,
                                   .value = STR("")});
    ui_field(h, &(struct ui_field){.id = "meeting-known", .name = "quan-triet", .label = "Văn bản đã quán triệt",
                                   .lines = 2, .value = STR("")});
    ui_field(h, &(struct ui_field){.id = "meeting-present", .name = "du", .label = "Số người dự", .numeric = true,
                                   .value = STR("")});
    ui_field(h, &(struct ui_field){.id = "meeting-members", .name = "tong", .label = "Tổng số phải dự", .numeric = true,
                                   .value = STR("")});
    html_line_with(h, "button", STR("Ghi cuộc họp"), A_Z("type", "submit"), A_Z("id", "save-meeting"));
    html_close(h, "form");
    ui_end(reply);
}

enum { MEETING_ORG, MEETING_TOPIC, MEETING_DAY, MEETING_WORDS, MEETING_KNOWN, MEETING_PRESENT, MEETING_MEMBERS };
static const struct param meeting_params[PARAMS_MAX] = {
    [MEETING_ORG] = {"don-vi", N_("Đơn vị"), PARAM_ORG, 15},
    [MEETING_TOPIC] = {"loai", N_("Loại cuộc họp"), PARAM_WORD, 40},
    [MEETING_DAY] = {"ngay", N_("Ngày họp"), PARAM_DATE, 12},
    [MEETING_WORDS] = {"noi-dung", N_("Nội dung"), PARAM_LINES, 8000},
    [MEETING_KNOWN] = {"quan-triet", N_("Văn bản đã quán triệt"), PARAM_LINES, 4000},
    [MEETING_PRESENT] = {"du", N_("Số người dự"), PARAM_INT, 15},
    [MEETING_MEMBERS] = {"tong", N_("Tổng số phải dự"), PARAM_INT, 15},
};

static bool keep_meeting(const struct request *request, struct work *work, struct err *err)
{
    int64_t record, settled;
    const struct record_new meeting = {
        .kind = RECORD_MEETING,
        .org = request_int(request, MEETING_ORG),
        .day = request_date(request, MEETING_DAY),
        .words = request_text(request, MEETING_WORDS),
        .topic = request_text(request, MEETING_TOPIC),
        .made_known = request_text(request, MEETING_KNOWN),
        .present = request_int(request, MEETING_PRESENT),
        .members = request_int(request, MEETING_MEMBERS),
    };
    if (meeting.org == 0)
        return ERR(err, ERR_INPUT, "Chưa chọn đơn vị. Hãy chọn đơn vị đã họp.");
    return record_add(work, &meeting, &record, err) && duty_settle(work, record, &settled, err);
}

static void meeting_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (keep_meeting(request, work, &err))
        reply_redirect(reply, STR("/che-do"));
    else
        reply_error(reply, request, &err);
}

const struct route route_meeting = {
    .method = METHOD_GET, .path = "/hop", .act = ACT_SUBMIT, .work = ROUTE_READS, .handle = meeting_page,
};
const struct route route_meeting_send = {
    .method = METHOD_POST, .path = "/hop", .back = "/hop", .act = ACT_SUBMIT, .work = ROUTE_WRITES,
    .body_max = FORM_BODY_MAX, .params = meeting_params, .handle = meeting_send,
};

#include "web/many.h"

#include "web/ui.h"

static const struct {
    const char *slug, *word;
    enum act right;
} acts[MANY_ACT__MAX] = {
    [MANY_ACCEPT] = {"cong-nhan", "Công nhận hoàn thành", ACT_ACCEPT},
    [MANY_RETURN] = {"tra-lai", "Trả lại", ACT_RETURN},
    [MANY_EXTEND] = {"gia-han", "Gia hạn", ACT_EXTEND},
    [MANY_CANCEL] = {"huy", "Hủy", ACT_CANCEL},
    [MANY_REMIND] = {"don-doc", "Soạn công văn đôn đốc", ACT_REMIND},
};

const char *many_act_slug(enum many_act act)
{
    return acts[act].slug;
}

const char *many_act_word(enum many_act act)
{
    return acts[act].word;
}

enum act many_act_right(enum many_act act)
{
    return acts[act].right;
}

bool many_may(const struct request *request)
{
    return !date_is(request->past) && request_may(request, ACT_ACCEPT);
}

void many_put_box(struct html *h, struct arena *arena, const struct assignment *row)
{
    const struct str id = str_printf(arena, "pick-%lld", (long long)row->id);
    html_open_with(h, "label", A_Z("class", "pick"), A_TEXT("for", id));
    html_void_with(h, "input", A_Z("type", "checkbox"), A_Z("name", "chon"), A_INT("value", row->id), A_TEXT("id", id),
                   A_Z("form", "many-form"));
    html_open_with(h, "span", A_Z("class", "hidden"));
    html_printf(h, "Chọn việc của %.*s", STR_ARG(assignment_who(row)));
    html_close(h, "span");
    html_close(h, "label");
}

void many_put(struct html *h, const struct request *request, struct str back)
{
    ui_form(h, request, STR("/viec/nhieu"), "many-form");
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "ve"), A_TEXT("value", back));
    html_open_with(h, "div", A_Z("class", "filter"));
    ui_select_begin(h, "many-act", "viec", "Với các việc đã chọn");
    for (enum many_act act = 0; act < MANY_ACT__MAX; act++)
        if (request_may(request, acts[act].right))
            ui_option(h, str_from(acts[act].slug), str_from(acts[act].word), act == 0);
    ui_select_end(h);
    ui_button_quiet(h, "many-look", "Xem lại trước khi làm");
    html_close(h, "div");
    html_close(h, "form");
}

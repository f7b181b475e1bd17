#include "web/route.h"

#include "office/snapshot_code.h"
#include "web/page.h"

#include <string.h>

const struct route *const routes[] = {
    &route_sign_in,        &route_sign_in_send,   &route_code,           &route_code_send,       &route_sign_out_send,
    &route_account,        &route_password_send,  &route_session_end_send, &route_session_others_send,
    &route_second,         &route_second_on_send, &route_second_off_send, &route_second_codes_send,
    &route_token_send,     &route_token_back_send,
    &route_feed,           &route_feed_make_send, &route_feed_back_send,
    &route_filter_keep_send, &route_filter_share_send, &route_filter_drop_send,
    &route_invited,        &route_invited_send,
    &route_answer,         &route_answer_send,   &route_link_send,      &route_unlink_send,
    &route_users,          &route_user,           &route_user_add_send,  &route_user_invite_send,
    &route_user_place_send, &route_user_lock_send, &route_user_second_send,
    /* before the files of the same name: {name} would take "json" */
    &route_papers_json,    &route_tasks_json,    &route_calendar_json,
    &route_papers_file,    &route_tasks_file,    &route_task_file,      &route_cascade_file,    &route_calendar_file,
    &route_duties_file,    &route_matrix_file,
    &route_overview,
    &route_papers,         &route_upload_send,
    &route_draft,          &route_draft_send,    &route_rules,          &route_rule,
    &route_cascade,        &route_matrix,         &route_paper,          &route_paper_file,     &route_paper_correct_send,
    &route_confirm_send,   &route_reject_send,    &route_confirm_all_send, &route_add_send,
    &route_share_send,     &route_unshare_send,
    &route_set,            &route_set_send,      &route_widen,          &route_widen_send,
        &route_onward,         &route_onward_send,
    &route_tasks,          &route_many_send,      &route_task,           &route_day_send,
    &route_assignment,     &route_record_file,    &route_decline_send,   &route_none_send,       &route_some_send,
    &route_acknowledge_send, &route_submit_send,  &route_accept_send,    &route_return_send,     &route_cancel_send,
    &route_duties,         &route_duty_add_send,  &route_duty_end_send,  &route_meeting,         &route_meeting_send,
    &route_extend_send,    &route_extend_all_send, &route_extensions_json, &route_event_send,
    &route_calendar,       &route_calendar_send,  &route_calendar_table_send,
    &route_settings,       &route_setting_send,
    &route_letter_unit,    &route_letter_all,     &route_letter_of_paper, &route_letter_for_unit,
    &route_orgs,           &route_orgs_file,      &route_org,
    &route_org_edit_send,  &route_org_name_send,  &route_org_unname_send, &route_org_add_send,  &route_org_rename_send,
    &route_org_move_send,  &route_org_merge_send, &route_org_split_send, &route_org_close_send, &route_pass_send,
    &route_sheet_send, &route_sheet_again_send, &route_sheet_keep_send, &route_batches, &route_batch,
    &route_batch_undo_send,
    &route_reports,        &route_freeze_send,   &route_report,         &route_report_file,    &route_report_compare,
    &route_report_compare_file, &route_books, &route_book_open_send, &route_book_close_send, &route_book,
    &route_book_file, &route_book_enter_send, &route_book_void_send, &route_book_forward_send, &route_book_copy_send, &route_book_print, &route_arrival_stamp,
    &route_book_sign_send,
    &route_org_import_send, &route_org_import_keep_send, &route_org_ask_send,
    &route_asset,          &route_icon,           &route_health,
};
const size_t n_routes = sizeof routes / sizeof *routes;

enum lane route_lane(const struct route *route)
{
    if (!route)
        return LANE_QUICK;
    return route->lane == LANE_QUICK && route->work == ROUTE_WRITES ? LANE_WRITE : route->lane;
}

static bool route_is_name(struct str s)
{
    if (s.n == 0 || s.n > 64 || s.p[0] == '.')
        return false;
    for (size_t i = 0; i < s.n; i++) {
        const char c = s.p[i];
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'))
            return false;
    }
    return true;
}

/* Numbers have one spelling: no sign, no leading zero, so that a page has one address. */
static bool route_is_id(struct str s, int64_t *ret_id)
{
    return s.n > 0 && s.n <= 15 && s.p[0] != '0' && str_to_int(s, ret_id);
}

bool route_matches(const char *pattern, struct str path, int64_t *ret_id, struct str *ret_name)
{
    struct str left = str_from(pattern);
    while (left.n) {
        if (left.p[0] != '{') {
            if (path.n == 0 || path.p[0] != left.p[0])
                return false;
            left = str_skip(left, 1);
            path = str_skip(path, 1);
            continue;
        }
        const struct str piece = str_sub(path, 0, str_find_byte(path, '/'));
        if (str_starts(left, STR("{id}"))) {
            if (!route_is_id(piece, ret_id))
                return false;
            left = str_skip(left, sizeof "{id}" - 1);
        } else if (str_starts(left, STR("{code}"))) {
            if (!snapshot_code_read_address(piece, ret_id))
                return false;
            left = str_skip(left, sizeof "{code}" - 1);
        } else {
            if (!route_is_name(piece))
                return false;
            *ret_name = piece;
            left = str_skip(left, sizeof "{name}" - 1);
        }
        path = str_skip(path, piece.n);
    }
    return path.n == 0;
}

struct route_match route_find(enum method method, struct str path)
{
    struct route_match match = {0};
    for (size_t i = 0; i < n_routes; i++) {
        int64_t id = 0;
        struct str name = STR_NONE;
        if (!route_matches(routes[i]->path, path, &id, &name))
            continue;
        if (routes[i]->method == method)
            return (struct route_match){.route = routes[i], .id = id, .name = name};
        match.other_method = true;
    }
    return match;
}

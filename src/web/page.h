/* page: the records of all pages. Each stands at the top of its page's file; route.c lists them. */
#ifndef DONDOC_WEB_PAGE_H
#define DONDOC_WEB_PAGE_H

#include "web/route.h"

/* page_sign_in.c */
extern const struct route route_sign_in, route_sign_in_send, route_code, route_code_send, route_sign_out_send;
/* page_account.c */
extern const struct route route_account, route_password_send, route_session_end_send, route_session_others_send;
/* page_second.c */
extern const struct route route_second, route_second_on_send, route_second_off_send, route_second_codes_send;
/* page_token.c */
extern const struct route route_token_send, route_token_back_send;
/* page_feed.c */
extern const struct route route_feed, route_feed_make_send, route_feed_back_send;
/* page_filter.c */
extern const struct route route_filter_keep_send, route_filter_share_send, route_filter_drop_send;
/* page_invited.c */
extern const struct route route_invited, route_invited_send;
/* page_users.c */
extern const struct route route_users, route_user, route_user_add_send, route_user_invite_send, route_user_place_send,
    route_user_lock_send, route_user_second_send;
/* page_overview.c */
extern const struct route route_overview;
/* page_cascade.c */
extern const struct route route_cascade, route_cascade_file;
/* page_matrix.c */
extern const struct route route_matrix, route_matrix_file;
/* page_papers.c */
extern const struct route route_papers, route_papers_json, route_papers_file;
/* page_upload.c */
extern const struct route route_upload_send;
/* page_draft.c */
extern const struct route route_draft, route_draft_send;
/* page_letter.c */
extern const struct route route_letter_unit, route_letter_all, route_letter_of_paper, route_letter_for_unit;
/* page_rule.c */
extern const struct route route_rules, route_rule;
/* page_paper.c */
extern const struct route route_paper, route_paper_file;
/* page_paper_send.c */
extern const struct route route_paper_correct_send, route_confirm_send, route_reject_send, route_confirm_all_send,
    route_add_send, route_share_send, route_unshare_send;
/* page_review.c */
extern const struct route route_none_send, route_some_send;
/* page_set.c */
extern const struct route route_set, route_set_send, route_widen, route_widen_send;
/* page_onward.c */
extern const struct route route_onward, route_onward_send;
/* page_tasks.c */
extern const struct route route_tasks, route_tasks_json, route_tasks_file;
/* page_task.c */
extern const struct route route_task, route_task_file, route_day_send;
/* page_many.c */
extern const struct route route_many_send;
/* page_assignment.c */
extern const struct route route_assignment, route_record_file;
/* page_answer_link.c */
extern const struct route route_answer, route_answer_send, route_link_send, route_unlink_send;
/* page_move.c */
extern const struct route route_acknowledge_send, route_submit_send, route_decline_send, route_accept_send,
    route_return_send, route_cancel_send;
/* page_later.c */
extern const struct route route_extend_send, route_extend_all_send, route_extensions_json, route_event_send;
/* page_calendar.c */
extern const struct route route_calendar, route_calendar_json, route_calendar_file, route_calendar_send,
    route_calendar_table_send;
/* page_settings.c */
extern const struct route route_settings, route_setting_send;
/* page_orgs.c */
extern const struct route route_orgs, route_orgs_file;
/* page_org.c */
extern const struct route route_org;
/* page_org_send.c */
extern const struct route route_org_edit_send, route_org_name_send, route_org_unname_send, route_org_add_send,
    route_org_rename_send, route_org_move_send, route_org_merge_send, route_org_split_send, route_org_close_send,
    route_pass_send;
/* page_org_import.c */
extern const struct route route_org_import_send, route_org_import_keep_send;
/* page_sheet.c */
extern const struct route route_sheet_send, route_sheet_again_send, route_sheet_keep_send;
/* page_batches.c */
extern const struct route route_batches, route_batch, route_batch_undo_send;
/* page_reports.c */
extern const struct route route_reports, route_freeze_send;
/* page_report.c */
extern const struct route route_report, route_report_file;
/* page_report_compare.c */
extern const struct route route_report_compare, route_report_compare_file;
/* page_books.c */
extern const struct route route_books, route_book_open_send, route_book_close_send;
/* page_book.c */
extern const struct route route_book, route_book_file, route_book_enter_send, route_book_void_send,
    route_book_forward_send;
/* page_book_copy.c */
extern const struct route route_book_copy_send;
/* page_book_print.c */
extern const struct route route_book_print;
/* page_arrival_stamp.c */
extern const struct route route_arrival_stamp;
/* page_book_sign.c */
extern const struct route route_book_sign_send;
/* page_org_ask.c */
extern const struct route route_org_ask_send;
/* page_duties.c */
extern const struct route route_duties, route_duties_file, route_duty_add_send, route_duty_end_send;
/* page_meeting.c */
extern const struct route route_meeting, route_meeting_send;
/* page_asset.c */
extern const struct route route_asset, route_icon;
/* page_health.c */
extern const struct route route_health;

#endif

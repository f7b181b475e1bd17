/* How an assignment moves from state to state. One table says what is allowed. */
#include "office/assignment_row.h"
#include "office/common.h"
#include "office/state.h"

#include "office_sql.h"

unsigned assignment_moves(enum assignment_state state)
{
    static const unsigned allowed[ASSIGNMENT__MAX] = {
        [ASSIGNMENT_ASSIGNED] = 1u << MOVE_ACKNOWLEDGE | 1u << MOVE_SUBMIT | 1u << MOVE_CANCEL,
        [ASSIGNMENT_ACKNOWLEDGED] = 1u << MOVE_SUBMIT | 1u << MOVE_CANCEL,
        [ASSIGNMENT_SUBMITTED] = 1u << MOVE_ACCEPT | 1u << MOVE_RETURN | 1u << MOVE_CANCEL,
        [ASSIGNMENT_RETURNED] = 1u << MOVE_SUBMIT | 1u << MOVE_CANCEL,
    };
    return (unsigned)state < ASSIGNMENT__MAX ? allowed[state] : 0;
}

const char *assignment_state_name(enum assignment_state state)
{
    return (unsigned)state < ASSIGNMENT__MAX ? assignment_state_names[state] : "";
}

const char *assignment_state_word(enum assignment_state state)
{
    static const char *const words[ASSIGNMENT__MAX] = {
        [ASSIGNMENT_ASSIGNED] = N_("đã giao"),        [ASSIGNMENT_ACKNOWLEDGED] = N_("đã nhận"),
        [ASSIGNMENT_SUBMITTED] = N_("đã nộp kết quả"), [ASSIGNMENT_ACCEPTED] = N_("hoàn thành"),
        [ASSIGNMENT_RETURNED] = N_("bị trả lại"),      [ASSIGNMENT_CANCELLED] = N_("đã hủy"),
    };
    return (unsigned)state < ASSIGNMENT__MAX ? _(words[state]) : "";
}

const char *assignment_role_word(enum assignment_role role)
{
    return role == ASSIGNMENT_SUPPORT ? _("phối hợp") : _("chủ trì");
}

const char *assignment_waits_word(enum assignment_state state)
{
    switch (state) {
    case ASSIGNMENT_ASSIGNED: return _("chờ đơn vị nhận");
    case ASSIGNMENT_ACKNOWLEDGED: return _("chờ đơn vị nộp");
    case ASSIGNMENT_SUBMITTED: return _("chờ bên giao công nhận");
    case ASSIGNMENT_RETURNED: return _("chờ đơn vị nộp lại");
    case ASSIGNMENT_ACCEPTED:
    case ASSIGNMENT_CANCELLED:
    case ASSIGNMENT__MAX: break;
    }
    return "";
}

const char *assignment_move_word(enum assignment_move move)
{
    static const char *const words[MOVE__MAX] = {
        [MOVE_ACKNOWLEDGE] = N_("Xác nhận đã nhận"), [MOVE_SUBMIT] = N_("Nộp kết quả"),
        [MOVE_ACCEPT] = N_("Công nhận hoàn thành"),  [MOVE_RETURN] = N_("Trả lại"),
        [MOVE_CANCEL] = N_("Hủy"),
    };
    return (unsigned)move < MOVE__MAX ? _(words[move]) : "";
}

static bool refuse_move(const struct assignment *a, enum assignment_move move, struct err *err)
{
    return ERR(err, ERR_CONFLICT,
               _("Phân công này đang ở trạng thái “%s” nên không thể “%s”. Hãy mở lại trang để xem."),
               assignment_state_word(a->state), assignment_move_word(move));
}

static bool check_move(const struct work *work, const struct assignment *a, enum assignment_move move, struct str note,
                       struct err *err)
{
    if (!(assignment_moves(a->state) & 1u << move))
        return refuse_move(a, move, err);
    if (move == MOVE_SUBMIT && str_empty(note))
        return ERR(err, ERR_INPUT, _("Chưa có kết quả. Hãy ghi số, ngày của văn bản hoặc nội dung đã làm."));
    if ((move == MOVE_RETURN || move == MOVE_CANCEL) && str_empty(note))
        return ERR(err, ERR_INPUT, _("Chưa có lý do. Hãy ghi lý do."));
    if (move == MOVE_ACCEPT && a->submitted_by == work->actor.user)
        return ERR(err, ERR_DENIED, _("Người nộp kết quả không tự công nhận được. Việc này do người khác làm."));
    return true;
}

static bool write_move(struct work *work, const struct assignment *a, enum assignment_move move, struct str note,
                       struct date handed, struct err *err)
{
    const struct str seen = str_from(assignment_state_names[a->state]);
    switch (move) {
    case MOVE_ACKNOWLEDGE:
        return sql_assignment_acknowledge(work->store,
                                          &(struct sql_assignment_acknowledge_in){.id = a->id, .seen = seen}, err);
    case MOVE_SUBMIT:
        return sql_assignment_submit(
            work->store,
            &(struct sql_assignment_submit_in){
                .id = a->id,
                .seen = seen,
                .evidence = note,
                .submitted_by = work->actor.user,
                .handed = common_date_text(work->arena, handed)},
            err);
    case MOVE_ACCEPT:
        return sql_assignment_accept(
            work->store,
            &(struct sql_assignment_accept_in){
                .id = a->id, .seen = seen, .done = common_date_text(work->arena, work->today)},
            err);
    case MOVE_RETURN:
    case MOVE_CANCEL:
    case MOVE__MAX:
        break;
    }
    const enum assignment_state state = move == MOVE_RETURN ? ASSIGNMENT_RETURNED : ASSIGNMENT_CANCELLED;
    return sql_assignment_give_back(
        work->store,
        &(struct sql_assignment_give_back_in){
            .id = a->id, .seen = seen, .state = str_from(assignment_state_names[state]), .reason = note},
        err);
}

/* What stands in no column: words beside some moves, and in whose name an office enters what a unit sent by letter. */
static struct str note_of(struct work *work, const struct assignment *old, enum assignment_move move, struct str words)
{
    const bool theirs = move == MOVE_ACKNOWLEDGE || move == MOVE_SUBMIT;
    if (theirs && old->org && !str_eq(old->org_path, work->actor.path))
        return str_printf(work->arena, _("thay mặt %.*s"), STR_ARG(old->org_name));
    return move == MOVE_ACKNOWLEDGE || move == MOVE_ACCEPT ? words : STR_NONE;
}

/* What serves an assignment that was cancelled, and is still open, is cancelled with it (onward.h). Each level stands
 * below the one before it in the tree, which is at most ORG_DEPTH_MAX deep: so the calls end. */
static bool cancel_served(struct work *work, int64_t assignment, struct str reason, struct err *err)
{
    struct sql_onward_open_row *rows;
    size_t n;
    if (!sql_onward_open(work->store, &(struct sql_onward_open_in){.assignment = assignment}, work->arena, &rows, &n,
                         err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!assignment_move(work, rows[i].id, MOVE_CANCEL, reason, err))
            return false;
    return true;
}

bool assignment_move_from(struct work *work, const struct assignment *old, struct str before, enum assignment_move move,
                          struct str words, struct date handed, struct err *err)
{
    static const char *const actions[MOVE__MAX] = {
        [MOVE_ACKNOWLEDGE] = "assignment.acknowledge", [MOVE_SUBMIT] = "assignment.submit",
        [MOVE_ACCEPT] = "assignment.accept",           [MOVE_RETURN] = "assignment.return",
        [MOVE_CANCEL] = "assignment.cancel",
    };
    if (!check_move(work, old, move, words, err) || !write_move(work, old, move, words, handed, err))
        return false;
    if (store_changes(work->store) != 1)
        return refuse_move(old, move, err);
    return state_journal(work, actions[move], "assignment", old->id, before, note_of(work, old, move, words), err) &&
           (move != MOVE_CANCEL || cancel_served(work, old->id, words, err));
}

bool assignment_move(struct work *work, int64_t id, enum assignment_move move, struct str note, struct err *err)
{
    struct assignment old;
    struct str words, before;
    return assignment_get(work, id, &old, err) &&
           common_words(work->arena, note, WORDS_MAX_BYTES, _("Nội dung"), &words, err) &&
           state_of(work, "assignment", id, &before, err) &&
           assignment_move_from(work, &old, before, move, words, work->today, err);
}

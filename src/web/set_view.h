/*
 * set_view: the list of those whom a task is for, in a form where a person leaves units out, picks, adds, and says who
 * leads and who supports (office/set.h). All decisions live in the expression that the form carries, a part of the list
 * at a time, so that a list of any length is gone through without a script.
 */
#ifndef DONDOC_WEB_SET_VIEW_H
#define DONDOC_WEB_SET_VIEW_H

#include "office/set.h"
#include "web/html.h"
#include "web/request.h"

/* The first parameters of every route with such a form; its own follow from SET_PARAMS on. */
enum { SET_FORM, SET_SHOWN, SET_TICKED, SET_SUPPORTS, SET_MORE, SET_DROPPED, SET_TURN, SET_PAGE, SET_PARAMS };
#define SET_VIEW_PARAMS                                                                                                \
    [SET_FORM] = {"bieu-thuc", N_("Biểu thức đơn vị"), PARAM_SHOWN, SET_BYTES_MAX},                                    \
    [SET_SHOWN] = {"hien", N_("Các đơn vị đã hiện"), PARAM_SHOWN, 2000},                                               \
    [SET_TICKED] = {"chon", N_("Đơn vị được chọn"), PARAM_INTS, 15},                                                   \
    [SET_SUPPORTS] = {"phoi-hop", N_("Đơn vị phối hợp"), PARAM_INTS, 15},                                              \
    [SET_MORE] = {"them", N_("Thêm đơn vị"), PARAM_LINES, 8000},                                                       \
    [SET_DROPPED] = {"bo-ten", N_("Tên được bỏ"), PARAM_INTS, 15},                                                     \
    [SET_TURN] = {"lam", N_("Việc làm với danh sách"), PARAM_WORD, 10},                                                \
    [SET_PAGE] = {"trang", N_("Trang"), PARAM_INT, 9}

struct set_view {
    struct set_ground ground;
    struct set set;             /* with what the person decided so far */
    struct set_members members;
    struct str form, words;     /* of the set: as it is kept, as it is said */
    struct page page;
    bool done;                  /* they sent it off: what is left is to do it */
};

/* Reads the form, or begins with `start` when it was not sent. */
bool set_view_take(const struct request *request, struct work *work, const struct set_ground *ground,
                   const struct set *start, struct set_view *ret_view, struct err *err);

/* Writes the list into an open form; `act` is the button that sends it off: "Giao việc cho %zu nơi". */
void set_view_put(struct html *h, const struct request *request, const struct set_view *view, const char *act);

#endif

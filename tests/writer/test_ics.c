/* What is owed, as a calendar: read back with libical, which knows RFC 5545 better than we do. */
#include "fixture.h"
#include "office/extension.h"
#include "writer/due_ics.h"
#include "writer/ics.h"

#include <libical/ical.h>
#include <string.h>

static icalcomponent *read_back(struct arena *arena, struct str file)
{
    icalcomponent *calendar = icalparser_parse_string(str_z(arena, file));
    assert_non_null(calendar);
    assert_int_equal(icalcomponent_count_errors(calendar), 0);
    assert_int_equal(icalcomponent_isa(calendar), ICAL_VCALENDAR_COMPONENT);
    return calendar;
}

static void lines_are_folded_between_characters(void **state)
{
    static const char words[] = "Rà soát, bổ sung; quy chế \\ làm việc\nđợt 2 — ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy "
                                "ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy ủy";
    struct arena *arena = arena_create();
    struct ics ics;
    (void)state;
    ics_begin(&ics, STR("Việc, của tôi"), 1612915200);
    ics_event(&ics, &(struct ics_event){.uid = STR("a@dondoc"), .sequence = 3, .changed = 1612915261, .day = {2021, 2, 28},
                                        .summary = str_from(words), .description = STR("dòng\x01lạ"),
                                        .url = STR("https://dondoc.example/phan-cong/1")});
    const struct str file = ics_end(&ics, arena);
    size_t ascii = 0, bad;
    for (struct str left = file; !str_empty(left);) {
        const size_t end = str_find(left, STR("\r\n"));
        assert_true(end != STR_NOWHERE && end <= 75);
        assert_true(text_valid_utf8(str_sub(left, 0, end), &bad));
        assert_true(str_find_byte(str_sub(left, 0, end), '\n') == STR_NOWHERE);
        left = str_skip(left, end + 2);
        ascii++;
    }
    assert_true(ascii > 15);
    icalcomponent *calendar = read_back(arena, file);
    icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    assert_string_equal(icalcomponent_get_summary(event), words);
    assert_string_equal(icalcomponent_get_description(event), "dòng lạ");
    assert_string_equal(icalcomponent_get_uid(event), "a@dondoc");
    assert_int_equal(icalcomponent_get_sequence(event), 3);
    const struct icaltimetype from = icalcomponent_get_dtstart(event), to = icalcomponent_get_dtend(event);
    assert_true(from.is_date && from.year == 2021 && from.month == 2 && from.day == 28);
    assert_true(to.is_date && to.month == 3 && to.day == 1);
    assert_int_equal(icaltime_as_timet(icalcomponent_get_dtstamp(event)), 1612915200);
    icalcomponent_free(calendar);
    arena_destroy(arena);
}

/* The assignment's event; NULL when there is none. `calendar` is the caller's to free. */
static icalcomponent *event_of(icalcomponent *calendar, int64_t assignment)
{
    char begin[40];
    snprintf(begin, sizeof begin, "phan-cong-%lld.", (long long)assignment);
    for (icalcomponent *e = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); e;
         e = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        if (strncmp(icalcomponent_get_uid(e), begin, strlen(begin)) == 0)
            return e;
    return NULL;
}

static icalcomponent *calendar_of(struct fixture *f)
{
    struct str file;
    begin(f, STORE_READ);
    OK(f, due_ics_make(&f->work, &(struct assignment_filter){.lamp = -1}, STR("Việc"), STR("https://d.example"), &file,
                       &f->err));
    icalcomponent *calendar = read_back(f->arena, file);
    end(f);
    return calendar;
}

static void what_is_owed_keeps_its_uid_and_counts_its_changes(void **state)
{
    struct fixture *f = *state;
    int64_t confirmed;
    begin(f, STORE_WRITE);
    const int64_t paper = register_paper(f, &notice);
    OK(f, task_confirm_all(&f->work, paper, &confirmed, &f->err));
    end(f);
    const int64_t id = peek(f, "SELECT min(id) FROM assignment WHERE due IS NOT NULL");
    icalcomponent *first = calendar_of(f);
    assert_int_equal(icalcomponent_count_components(first, ICAL_VEVENT_COMPONENT),
                     peek(f, "SELECT count(*) FROM assignment WHERE due IS NOT NULL"));
    icalcomponent *event = event_of(first, id);
    assert_non_null(event);
    assert_int_equal(icalcomponent_get_status(event), ICAL_STATUS_CONFIRMED);

    const struct extension_ask later = {.day = {2031, 3, 1}, .reason = STR("chờ hướng dẫn")};
    begin(f, STORE_WRITE);
    OK(f, extension_grant(&f->work, id, &later, &f->err));
    end(f);
    icalcomponent *second = calendar_of(f), *moved = event_of(second, id);
    assert_string_equal(icalcomponent_get_uid(moved), icalcomponent_get_uid(event));
    assert_true(icalcomponent_get_sequence(moved) > icalcomponent_get_sequence(event));
    assert_int_equal(icalcomponent_get_dtstart(moved).year, 2031);

    begin(f, STORE_WRITE);
    OK(f, assignment_move(&f->work, id, MOVE_CANCEL, STR("không cần nữa"), &f->err));
    end(f);
    icalcomponent *third = calendar_of(f), *gone = event_of(third, id);
    assert_int_equal(icalcomponent_get_status(gone), ICAL_STATUS_CANCELLED);
    assert_true(icalcomponent_get_sequence(gone) > icalcomponent_get_sequence(moved));
    icalcomponent_free(first);
    icalcomponent_free(second);
    icalcomponent_free(third);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_are_folded_between_characters),
        cmocka_unit_test_setup_teardown(what_is_owed_keeps_its_uid_and_counts_its_changes, fixture_set_up,
                                        fixture_tear_down),
    };
    return cmocka_run_group_tests_name("ics", tests, NULL, NULL);
}

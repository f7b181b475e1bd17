/* fixture: an office in a directory of its own, and papers built by hand so that these tests need no parser. */
#ifndef TESTS_OFFICE_FIXTURE_H
#define TESTS_OFFICE_FIXTURE_H

#include "office/assignment.h"
#include "office/document.h"
#include "office/journal.h"
#include "office/org_import.h"
#include "office/org_resolve.h"
#include "office/task.h"
#include "office/user.h"

#include "engine.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

struct fixture {
    struct engine engine;
    struct office *office;
    struct arena *arena;
    struct work work;
    struct err err;
    bool tampered; /* the office is no longer what its journal says, and its end is not verified */
};

/* Today is 2021-02-10, a Wednesday, in every test that doesn't say otherwise. */
int fixture_set_up(void **state);
/* Verifies the office as it was left, unless it was tampered with: a change without its journal entry fails here. */
int fixture_tear_down(void **state);

/* One unit of work after the other: f->work is open between begin() and end(). */
void begin(struct fixture *f, enum store_access access);
void begin_as(struct fixture *f, enum store_access access, int64_t user, const char *name);
void end(struct fixture *f);      /* commits */
void abandon(struct fixture *f);  /* rolls back */
void today_is(const char *iso);

/* For refusals: the call must be false, with this code and a sentence. */
void expect_code(struct fixture *f, bool outcome, enum err_code code);
/* For success: shows the sentence when it isn't. */
#define OK(f, call) ok_((f), (call), #call, __FILE__, __LINE__)
void ok_(struct fixture *f, bool outcome, const char *call, const char *file, int line);

void assert_str(struct str s, const char *z);

/* A paper built by hand. Texts may be NULL. */
struct made_task {
    const char *words;
    const char *assignees[4];
    enum deadline_kind kind;
    const char *deadline_words;
    const char *date; /* ISO; the day of a date, the last day of a period */
    int amount;
    enum deadline_unit unit;
    enum deadline_event event;
};
struct made_citation {
    const char *type, *number, *symbol, *date;
};
struct made_paper {
    const char *file, *text;
    const char *number, *symbol, *type, *issuer, *subject, *issued;
    struct made_task tasks[6];
    struct made_citation citations[8];
    enum secrecy secrecy;
};
bool try_register(struct fixture *f, const struct made_paper *made, int64_t *ret_id, bool *ret_duplicate);
int64_t register_paper(struct fixture *f, const struct made_paper *made);

/* Notice 12-TB/ĐUK of 2021-01-15 with three tasks: a date, six months after issue, none. */
extern const struct made_paper notice;

/* Runs SQL of the test's own, beside the office. */
void tamper(struct fixture *f, const char *sql);
int64_t peek(struct fixture *f, const char *sql);

#endif

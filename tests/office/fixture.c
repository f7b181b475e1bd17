#include "fixture.h"

#include "office/verify.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const struct made_paper notice = {
    .file = "tb-12.txt",
    .text = "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ\nSố 12-TB/ĐUK\n\nTHÔNG BÁO\nkết luận kiểm tra\n\n"
            "Giao Ban Tổ chức xây dựng kế hoạch trước ngày 20/02/2021.\n"
            "Sau 06 tháng, kể từ ngày có Thông báo này, Đảng ủy Sở Tài chính báo cáo kết quả.\n"
            "Các chi bộ tiếp tục quán triệt Kết luận số 01-KL/TW.\n",
    .number = "12",
    .symbol = "TB/ĐUK",
    .type = "Thông báo",
    .issuer = "Đảng ủy Khối các cơ quan tỉnh Sơn Hà",
    .subject = "kết luận kiểm tra",
    .issued = "2021-01-15",
    .tasks = {{.words = "xây dựng kế hoạch",
               .assignees = {"Ban Tổ chức"},
               .kind = DEADLINE_DATE,
               .deadline_words = "trước ngày 20/02/2021",
               .date = "2021-02-20"},
              {.words = "báo cáo kết quả",
               .assignees = {"Đảng ủy Sở Tài chính"},
               .kind = DEADLINE_RELATIVE,
               .deadline_words = "sau 06 tháng, kể từ ngày có Thông báo này",
               .amount = 6,
               .unit = UNIT_MONTH,
               .event = EVENT_ISSUE},
              {.words = "tiếp tục quán triệt"}},
    .citations = {{"Kết luận", "01", "KL/TW", NULL}},
};

/* On PostgreSQL every office is a copy of one that was opened before: far quicker than its migrations. */
static const char *template_of_offices(void)
{
    static struct engine first;
    struct office *office;
    struct err err;
    if (engine_is_pgsql() && !first.name[0]) {
        engine_make(&first, NULL);
        if (!office_open(first.address, true, &office, &err))
            fail_msg("%s", err.text);
        office_close(office);
        rmdir(first.dir);
    }
    return engine_is_pgsql() ? first.name : NULL;
}

int fixture_set_up(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    if (!f)
        return -1;
    today_is("2021-02-10");
    engine_make(&f->engine, template_of_offices());
    OK(f, office_open(f->engine.address, true, &f->office, &f->err));
    f->arena = arena_create();
    user_set_password_cost(f->office, 1, 8192);
    *state = f;
    return 0;
}

static void show_finding(void *data, const struct verify_finding *finding)
{
    (void)data;
    print_message("verify: %s %lld %.*s %s: %s (%.*s | %.*s)\n", finding->table ? finding->table : "database",
                  (long long)finding->id, STR_ARG(finding->key), finding->column ? finding->column : "", finding->what,
                  STR_ARG(finding->expected), STR_ARG(finding->found));
}

static int verify_end(struct fixture *f)
{
    struct verify_tally tally;
    if (f->tampered || !f->office)
        return 0;
    return verify_office(f->office, show_finding, NULL, &tally, &f->err) && tally.findings == 0 ? 0 : -1;
}

int fixture_tear_down(void **state)
{
    struct fixture *f = *state;
    const int outcome = verify_end(f);
    office_close(f->office);
    arena_destroy(f->arena);
    engine_remove(&f->engine);
    free(f);
    return outcome;
}

void today_is(const char *iso)
{
    setenv("DONDOC_TODAY", iso, 1);
}

void begin_as(struct fixture *f, enum store_access access, int64_t user, const char *name)
{
    const struct actor actor = {user, str_from(name), STR("test"), STR("/")};
    OK(f, work_begin(f->office, access, actor, f->arena, &f->work, &f->err));
}

void begin(struct fixture *f, enum store_access access)
{
    begin_as(f, access, 1, "Nguyễn Thị Văn Thư");
}

void end(struct fixture *f)
{
    OK(f, work_end(&f->work, true, &f->err));
}

void abandon(struct fixture *f)
{
    OK(f, work_end(&f->work, false, &f->err));
}

void ok_(struct fixture *f, bool outcome, const char *call, const char *file, int line)
{
    if (!outcome)
        print_message("%s:%d: %s: %s\n", file, line, call, f->err.text);
    _assert_true(outcome, call, file, line);
}

void expect_code(struct fixture *f, bool outcome, enum err_code code)
{
    assert_false(outcome);
    if (f->err.code != code)
        print_message("refused with: %s\n", f->err.text);
    assert_int_equal(f->err.code, code);
    assert_true(f->err.text[0] != '\0');
    memset(&f->err, 0, sizeof f->err);
}

void assert_str(struct str s, const char *z)
{
    if (!str_eq(s, str_from(z)))
        print_message("is \"%.*s\", should be \"%s\"\n", STR_ARG(s), z ? z : "(absent)");
    assert_true(str_eq(s, str_from(z)));
}

static struct date day(const char *iso)
{
    struct date date = DATE_NONE;
    if (iso)
        assert_true(date_from_iso(str_from(iso), &date));
    return date;
}

static void make_tasks(struct arena *arena, const struct made_paper *made, struct str text, struct paper *paper)
{
    paper->tasks = ARENA_ARRAY(arena, struct task, 6);
    for (const struct made_task *m = made->tasks; m < made->tasks + 6 && m->words; m++) {
        struct task *task = &paper->tasks[paper->n_tasks++];
        const size_t at = str_find(text, str_from(m->words));
        const uint32_t from = at == STR_NOWHERE ? 0 : (uint32_t)at;
        *task = (struct task){
            .place = {1, {from, from + (uint32_t)strlen(m->words)}},
            .words = str_from(m->words),
            .assignees = ARENA_ARRAY(arena, struct str, 4),
            .deadline = {.kind = m->kind,
                         .words = str_from(m->deadline_words),
                         .date = m->kind == DEADLINE_DATE ? day(m->date) : DATE_NONE,
                         .last = m->kind == DEADLINE_PERIOD ? day(m->date) : DATE_NONE,
                         .amount = m->amount,
                         .unit = m->unit,
                         .event = m->event},
        };
        while (task->n_assignees < 4 && m->assignees[task->n_assignees]) {
            task->assignees[task->n_assignees] = str_from(m->assignees[task->n_assignees]);
            task->n_assignees++;
        }
    }
}

bool try_register(struct fixture *f, const struct made_paper *made, int64_t *ret_id, bool *ret_duplicate)
{
    const struct str text = str_from(made->text ? made->text : made->file);
    struct source source = {.format = READER_PLAIN, .text = {.s = text}, .bytes = text};
    struct paper paper = {.text = &source.text, .secrecy = made->secrecy};
    paper.header.number.value = str_from(made->number);
    paper.header.symbol.value = str_from(made->symbol);
    paper.header.type.value = str_from(made->type);
    paper.header.issuer.value = str_from(made->issuer);
    paper.header.subject.value = str_from(made->subject);
    paper.header.issued = day(made->issued);
    make_tasks(f->arena, made, text, &paper);
    paper.citations = ARENA_ARRAY(f->arena, struct citation, 8);
    for (uint32_t i = 0; i < 8 && made->citations[i].number; i++) {
        const struct made_citation *m = &made->citations[i];
        paper.citations[i] = (struct citation){
            .place = {1, {i, i + 1}},
            .text = str_from(m->number),
            .type = str_from(m->type),
            .number = str_from(m->number),
            .symbol = str_from(m->symbol),
            .date = day(m->date),
        };
        paper.n_citations++;
    }
    return document_register(&f->work, made->file, &source, &paper, ret_id, ret_duplicate, &f->err);
}

int64_t register_paper(struct fixture *f, const struct made_paper *made)
{
    int64_t id;
    bool duplicate;
    OK(f, try_register(f, made, &id, &duplicate));
    assert_false(duplicate);
    return id;
}

void tamper(struct fixture *f, const char *sql)
{
    f->tampered = true;
    engine_tamper(&f->engine, sql);
}

int64_t peek(struct fixture *f, const char *sql)
{
    return engine_peek(&f->engine, sql);
}

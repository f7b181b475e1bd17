#include "rights_office.h"

#include "office/answer_link.h"
#include "office/batch.h"
#include "office/book.h"
#include "office/feed.h"
#include "office/filter.h"
#include "office/snapshot.h"
#include "office/duty.h"
#include "office/invitation.h"
#include "office/once.h"
#include "office/token.h"

#include <stdio.h>
#include <string.h>

static const char *const place_names[PLACE__MAX] = {"office", "own", "below", "other"};

static int64_t add_org(struct fixture *f, int64_t parent, const char *name)
{
    int64_t id;
    OK(f, org_add(&f->work, parent, STR("dang-uy"), str_from(name), STR(""), &id, &f->err));
    return id;
}

static void add_person(struct rights_office *office, enum role role, enum stand at)
{
    struct fixture *f = office->f;
    int64_t id;
    char login[40];
    snprintf(login, sizeof login, "%s.%s", role_name(role), place_names[at]);
    /* a unit's reporter cannot be added without a unit; one of an older office may be there */
    const bool placeless = role == ROLE_UNIT && at == PLACE_OFFICE;
    OK(f, user_add(&f->work, str_from(login), str_from(login), placeless ? ROLE_INSPECTOR : role, office->org[at],
                   STR("mat-khau-thu"), &id, &f->err));
    bool waits;
    OK(f, session_create(&f->work, id, STR("thử"), &office->token[role][at], &waits, &f->err));
    struct session session;
    OK(f, session_find(&f->work, office->token[role][at], &session, &f->err));
    office->csrf[role][at] = session.csrf;
}

/* Somebody at BELOW, signed in, with a token. */
static void add_reached_person(struct rights_office *office)
{
    struct fixture *f = office->f;
    struct str token;
    struct session session;
    struct token_row *tokens;
    size_t n;
    bool waits;
    begin(f, STORE_WRITE);
    OK(f, user_add(&f->work, STR("ai.do"), STR("Ai Đó"), ROLE_UNIT, office->org[PLACE_BELOW], STR("mat-khau-thu"),
                   &office->person, &f->err));
    f->work.actor.user = office->person;
    OK(f, session_create(&f->work, office->person, STR("thử"), &token, &waits, &f->err));
    OK(f, session_find(&f->work, token, &session, &f->err));
    office->session = session.id;
    OK(f, token_make(&f->work, STR("thử"), 1U << SCOPE_READ, 5, &token, &f->err));
    OK(f, token_list(&f->work, &tokens, &n, &f->err));
    office->program = tokens[0].id;
    OK(f, feed_make(&f->work, &office->calendar, &f->err));
    OK(f, filter_keep(&f->work, STR("riêng"), STR("/viec"), true, &office->filter, &f->err));
    end(f);
}

void rights_office_invite(struct rights_office *office)
{
    struct fixture *f = office->f;
    begin(f, STORE_WRITE);
    OK(f, invitation_make(&f->work, office->person, &office->invitation, &f->err));
    end(f);
}

void rights_office_link(struct rights_office *office, int64_t assignment)
{
    struct fixture *f = office->f;
    begin(f, STORE_WRITE);
    OK(f, answer_link_make(&f->work, assignment, f->work.today, &office->link, &f->err));
    end(f);
}

void rights_office_set_up(struct rights_office *office, struct fixture *f)
{
    *office = (struct rights_office){.f = f};
    begin(f, STORE_WRITE);
    const int64_t root = add_org(f, 0, "Tỉnh ủy Sơn Hà");
    office->org[PLACE_OWN] = add_org(f, root, "Đảng ủy Khối");
    office->org[PLACE_BELOW] = add_org(f, office->org[PLACE_OWN], "Chi bộ Dưới");
    office->beside = add_org(f, office->org[PLACE_OWN], "Chi bộ Cạnh");
    office->org[PLACE_OTHER] = add_org(f, root, "Đảng ủy Khác");
    for (enum stand at = 0; at < PLACE__MAX; at++) {
        struct org org = {.path = STR("/")};
        if (office->org[at])
            OK(f, org_get(&f->work, office->org[at], &org, &f->err));
        office->path[at] = org.path;
        for (enum role role = 0; role < ROLE__MAX; role++)
            add_person(office, role, at);
    }
    end(f);
    add_reached_person(office);
    rights_office_invite(office);
    tamper(f, "UPDATE account SET role = 'unit' WHERE login = 'unit.office'");
}

void rights_office_begin(struct rights_office *office, enum store_access access, enum stand at)
{
    struct fixture *f = office->f;
    const struct actor actor = {999, str_from(place_names[at]), STR("test"), office->path[at]};
    OK(f, work_begin(f->office, access, actor, f->arena, &f->work, &f->err));
}

struct reached rights_office_paper(struct rights_office *office, enum stand at, const char *words)
{
    struct fixture *f = office->f;
    struct arena *arena = f->arena;
    const int n = ++office->papers;
    const struct str text = str_printf(arena, "%s: báo cáo số %d. Việc một %s. Việc hai %s. Việc ba %s.\n", words, n,
                                       words, words, words);
    const struct made_paper paper = {
        .file = str_printf(arena, "%s-%d.txt", words, n).p,
        .text = text.p,
        .number = str_printf(arena, "%d", 500 + n).p,
        .symbol = "TB/ĐUK",
        .type = str_printf(arena, "Thông báo %s", words).p,
        .subject = words,
        .issued = "2021-01-15",
        .tasks = {{.words = str_printf(arena, "Việc một %s", words).p, .assignees = {"Chi bộ Dưới"}},
                  {.words = str_printf(arena, "Việc hai %s", words).p, .assignees = {"Chi bộ Cạnh"},
                   .kind = DEADLINE_DATE, .deadline_words = "trước ngày 20/02/2021", .date = "2021-02-20"},
                  {.words = str_printf(arena, "Việc ba %s", words).p, .assignees = {"Chi bộ Dưới"}}},
    };
    struct reached reached;
    struct task_record *tasks;
    size_t n_tasks, n_rows;
    rights_office_begin(office, STORE_WRITE, at);
    reached.document = register_paper(f, &paper);
    OK(f, task_of_document(&f->work, reached.document, &tasks, &n_tasks, &f->err));
    assert_int_equal(n_tasks, 3);
    /* the first waits for a day, which somebody may enter */
    const struct task_edit edit = {.deadline_kind = STR("period"), .deadline_words = STR("năm nay")};
    OK(f, task_confirm(&f->work, tasks[0].id, &edit, &f->err));
    OK(f, task_confirm(&f->work, tasks[1].id, NULL, &f->err));
    reached.task = tasks[0].id;
    reached.proposed = tasks[2].id;
    struct assignment *rows;
    struct page page = {0};
    const struct assignment_filter filter = {.lamp = -1, .task = reached.task};
    OK(f, assignment_list(&f->work, &filter, &page, &rows, &n_rows, &f->err));
    assert_int_equal(n_rows, 1);
    reached.assignment = rows[0].id;
    end(f);
    return reached;
}

static struct str find_header(const struct reply *reply, const char *name)
{
    for (size_t i = 0; i < reply->n_headers; i++)
        if (strcmp(reply->headers[i].name, name) == 0)
            return reply->headers[i].value;
    return STR("");
}

/* The number of a sending differs from page to page; all else may be compared byte by byte. */
static struct str without_numbers(struct arena *arena, struct str page)
{
    static const struct str field = {"name=\"lan-gui\" value=\"", sizeof "name=\"lan-gui\" value=\"" - 1};
    const struct str copy = str_copy(arena, page);
    char *p = (char *)copy.p;
    for (size_t at = 0; (at = str_find_from(copy, at, field)) != STR_NOWHERE;) {
        at += field.n;
        assert_true(at + ONCE_NUMBER_LENGTH < copy.n);
        memset(p + at, '-', ONCE_NUMBER_LENGTH);
    }
    return copy;
}

int64_t rights_office_duty(struct rights_office *office)
{
    struct fixture *f = office->f;
    struct duty duty = {.words = STR("Sinh hoạt"), .scope = STR("0//chi-bo"), .times = 1, .since = {2021, 1, 1}};
    rights_office_begin(office, STORE_WRITE, PLACE_OFFICE);
    OK(f, duty_add(&f->work, &duty, &f->err));
    end(f);
    return duty.id;
}

int64_t rights_office_batch(struct rights_office *office)
{
    struct fixture *f = office->f;
    struct sheet sheet;
    struct batch_choice choice;
    struct batch_plan plan;
    int64_t id;
    const long long next = (long long)peek(f, "SELECT count(*) FROM task");
    rights_office_begin(office, STORE_WRITE, PLACE_OFFICE);
    const struct str csv = str_printf(f->arena, "Nội dung,Chủ trì,Thời hạn\nviệc của bảng thứ %lld,,1/3/2021\n", next);
    OK(f, sheet_bytes(f->arena, "bang.csv", csv, 0, &sheet, &f->err));
    batch_match(f->arena, &sheet, &choice);
    OK(f, batch_plan(&f->work, &sheet, &choice, &plan, &f->err));
    OK(f, batch_write(&f->work, "bang.csv", &plan, false, &id, &f->err));
    end(f);
    return id;
}

int64_t rights_office_book(struct rights_office *office, int64_t *ret_entry)
{
    struct fixture *f = office->f;
    const long long next = (long long)peek(f, "SELECT count(*) FROM book");
    const struct book book = {.org = office->org[PLACE_OWN], .name = str_printf(f->arena, "Sổ thứ %lld", next),
                              .since = {2021, 1, 1}};
    struct book_entry entry = {.type = STR("Công văn"), .day = {2021, 2, 10}}, made = {0};
    rights_office_begin(office, STORE_WRITE, PLACE_OWN);
    OK(f, book_open(&f->work, &book, &entry.book, &f->err));
    OK(f, book_enter(&f->work, &entry, &made, &f->err));
    end(f);
    *ret_entry = made.id;
    return entry.book;
}

int64_t rights_office_report(struct rights_office *office)
{
    struct fixture *f = office->f;
    struct snapshot snapshot;
    rights_office_begin(office, STORE_WRITE, PLACE_OWN);
    OK(f, snapshot_freeze(&f->work, 0, STR("riêng"), &snapshot, &f->err));
    end(f);
    return snapshot.id;
}

struct answer rights_office_ask(struct rights_office *office, enum role role, enum stand at, enum method method,
                                const char *address, const char *body)
{
    const struct web_options options = {.jail = jail_create(NULL)};
    struct arena *arena = arena_create();
    const struct site site = {.office = office->f->office, .options = &options};
    const struct str all = str_from(address);
    const size_t mark = str_find_byte(all, '?');
    const bool stranger = role == ROLE__MAX;
    struct incoming incoming = {
        .method = method == METHOD_GET ? STR("GET") : STR("POST"),
        .path = str_sub(all, 0, mark == STR_NOWHERE ? all.n : mark),
        .query = mark == STR_NOWHERE ? STR("") : str_skip(all, mark + 1),
        .host = STR("localhost"),
        .from = STR("127.0.0.1"),
    };
    if (!stranger)
        incoming.cookie = str_printf(arena, "dondoc=%.*s", STR_ARG(office->token[role][at]));
    if (method == METHOD_POST)
        incoming.body = str_printf(arena, "csrf=%.*s&%s",
                                   STR_ARG(stranger ? STR("") : office->csrf[role][at]), body ? body : "");
    struct upload upload = {.name = STR("gui.txt")};
    if (strcmp(address, "/van-ban/tai-len") == 0 || (method == METHOD_POST && strcmp(address, "/du-thao") == 0)) {
        buf_printf(&upload.bytes, "ĐẢNG ỦY KHỐI\nSố %d-TB/ĐUK\n\nTHÔNG BÁO\n\n1. Chi bộ Dưới báo cáo.\n",
                   ++office->papers);
        incoming.uploads = &upload;
        incoming.n_uploads = 1;
    }
    struct gate_ticket ticket;
    struct reply reply;
    gate_admit(&site, &incoming, arena, &ticket);
    gate_answer(&site, &incoming, &ticket, arena, &reply);
    const struct answer answer = {reply.status, without_numbers(office->f->arena, buf_view(&reply.body)),
                                  str_copy(office->f->arena, find_header(&reply, "Location"))};
    buf_free(&reply.body);
    buf_free(&upload.bytes);
    jail_destroy(options.jail);
    arena_destroy(arena);
    return answer;
}

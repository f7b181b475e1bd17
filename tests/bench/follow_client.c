/*
 * follow_client: what ./bench follow measures inside one process, through the same calls as pages and commands.
 *
 *   tree DB PROVINCES COMMUNES BRANCHES   an office with a root, provinces, communes of each, branches of each
 *   fan DB                                one task for every organisation, in one work: how many, its milliseconds
 *                                         without and with the commit, and those of the processor
 *   move DB COUNT                         so many open assignments handed in and accepted, a work each; microseconds
 *   look DB                               overview of one node at each depth; microseconds
 */
#include "office/assignment_new.h"
#include "office/org.h"
#include "office/tally.h"
#include "office/task_new.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static struct err err;

static void check(bool ok, const char *what)
{
    if (ok)
        return;
    fprintf(stderr, "follow_client: %s: %s\n", what, err.text);
    exit(1);
}

static double now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static void begin(struct office *office, struct arena *arena, enum store_access access, int64_t user,
                  struct work *work)
{
    const struct actor actor = {.user = user, .name = STR("đo"), .from = STR("cli"), .path = STR("/")};
    arena_reset(arena);
    check(work_begin(office, access, actor, arena, work, &err), "begin");
}

static void end(struct work *work)
{
    check(work_end(work, true, &err), "commit");
}

/* --- the tree --- */

static int64_t add(struct work *work, int64_t above, const char *kind, const char *name)
{
    int64_t id;
    check(org_add(work, above, str_from(kind), str_copy(work->arena, str_from(name)), STR(""), &id, &err), name);
    return id;
}

static void tree(struct office *office, struct arena *arena, int provinces, int communes, int branches)
{
    struct work work;
    char name[80];
    begin(office, arena, STORE_WRITE, 0, &work);
    const int64_t root = add(&work, 0, "dang-bo", "Đảng bộ toàn quốc");
    for (int p = 0; p < provinces; p++) {
        snprintf(name, sizeof name, "Đảng bộ tỉnh %d", p);
        const int64_t province = add(&work, root, "dang-bo", name);
        for (int c = 0; c < communes; c++) {
            snprintf(name, sizeof name, "Đảng bộ xã %d.%d", p, c);
            const int64_t commune = add(&work, province, "dang-bo", name);
            for (int b = 0; b < branches; b++) {
                snprintf(name, sizeof name, "Chi bộ %d.%d.%d", p, c, b);
                add(&work, commune, "chi-bo", name);
            }
        }
    }
    end(&work);
}

/* --- one task for everybody --- */

static void fan(struct office *office, struct arena *arena)
{
    struct work work;
    struct org *orgs;
    size_t n, made;
    begin(office, arena, STORE_WRITE, 0, &work);
    check(org_list(&work, 0, &orgs, &n, &err), "list");
    struct assignment_new *rows = calloc(n, sizeof *rows);
    if (!rows)
        abort();
    for (size_t i = 0; i < n; i++)
        rows[i].org = orgs[i].id;
    end(&work);
    struct task_record task = {.words = STR("Báo cáo kết quả sinh hoạt chuyên đề"),
                               .due = {.kind = DEADLINE_DATE, .words = STR("trước ngày 20/12/2026"), .date = {2026, 12, 20}}};
    const double start = now_us();
    const clock_t cpu = clock();
    begin(office, arena, STORE_WRITE, 0, &work);
    check(task_keep(&work, &task, true, "task.add", &err), "task");
    check(assignment_create_many(&work, &task, rows, n, &made, &err), "assignments");
    const double written = now_us();
    end(&work);
    printf("%zu %.1f %.1f %.1f\n", made, (written - start) / 1e3, (now_us() - start) / 1e3,
           (double)(clock() - cpu) * 1e3 / CLOCKS_PER_SEC);
    free(rows);
}

/* --- one assignment on its way --- */

static int by_size(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static void move(struct office *office, struct arena *arena, int count)
{
    struct work work;
    struct tally all;
    struct assignment *list;
    struct page page = {.limit = 1};
    double *took = calloc((size_t)count, sizeof *took);
    if (!took)
        abort();
    begin(office, arena, STORE_READ, 0, &work);
    check(tally_of_node(&work, 0, NULL, &all, &err), "overview");
    end(&work);
    const int64_t open = tally_open(&all);
    uint64_t random = 88172645463325252u;
    for (int i = 0; i < count; i++) {
        size_t n;
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        begin(office, arena, STORE_READ, 0, &work);
        page.offset = (int64_t)(random % (uint64_t)(open - count));
        check(assignment_list(&work, &(struct assignment_filter){.lamp = -1, .open_only = true}, &page, &list, &n, &err) &&
                  n == 1, "list");
        const int64_t id = list[0].id;
        const bool handed = list[0].state == ASSIGNMENT_SUBMITTED;
        end(&work);
        if (!handed) {
            begin(office, arena, STORE_WRITE, 1, &work);
            check(assignment_move(&work, id, MOVE_SUBMIT, STR("Báo cáo số 1"), &err), "submit");
            end(&work);
        }
        const double start = now_us();
        begin(office, arena, STORE_WRITE, 2, &work);
        check(assignment_move(&work, id, MOVE_ACCEPT, STR(""), &err), "accept");
        took[i] = now_us() - start;
        end(&work);
    }
    qsort(took, (size_t)count, sizeof *took, by_size);
    printf("%.0f %.0f\n", took[count / 2], took[count * 99 / 100]);
    free(took);
}

/* --- looking --- */

static double overview(struct office *office, struct arena *arena, int64_t org, bool children)
{
    enum { TIMES = 100 };
    struct work work;
    struct tally own, below;
    struct tally_child *list;
    size_t n;
    double took[TIMES];
    for (int i = 0; i < TIMES; i++) {
        const double start = now_us();
        begin(office, arena, STORE_READ, 0, &work);
        check(tally_of_node(&work, org, &own, &below, &err), "overview");
        if (children)
            check(tally_children(&work, org, &list, &n, &err), "children");
        end(&work);
        took[i] = now_us() - start;
    }
    qsort(took, TIMES, sizeof *took, by_size);
    return took[TIMES / 2];
}

static void look(struct office *office, struct arena *arena)
{
    /* root, first province, its first commune, its first branch: numbers follow each other on the way down */
    for (int64_t org = 0; org <= 4; org++)
        printf("%.0f %.0f\n", overview(office, arena, org, false), overview(office, arena, org, true));
}

int main(int argc, char **argv)
{
    const char *what = argc > 2 ? argv[1] : "";
    struct arena *arena = arena_create();
    struct office *office = NULL;
    if (argc < 3) {
        fprintf(stderr, "usage: follow_client tree|fan|move|look DB [NUMBER]...\n");
        return 2;
    }
    check(office_open(argv[2], strcmp(what, "tree") == 0, &office, &err), "open");
    if (strcmp(what, "tree") == 0 && argc == 6)
        tree(office, arena, atoi(argv[3]), atoi(argv[4]), atoi(argv[5]));
    else if (strcmp(what, "fan") == 0)
        fan(office, arena);
    else if (strcmp(what, "move") == 0 && argc == 4)
        move(office, arena, atoi(argv[3]));
    else if (strcmp(what, "look") == 0)
        look(office, arena);
    office_close(office);
    arena_destroy(arena);
    return 0;
}

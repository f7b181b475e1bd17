/* The tree as a table: what each row would do, and what is wrong with it. Nothing is written here. */
#include "office/common.h"
#include "office/org_import.h"
#include "office/org_json.h"
#include "office/org_kind.h"
#include "office/org_path.h"
#include "text/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum column { COL_NAME, COL_KIND, COL_CODE, COL_ABOVE, COL_SHORT, COL_CALLED, COL_SINCE, COL_UNTIL, COL_ADDRESS,
              COL_HEAD, COL_CONTACTS, COL__MAX };
enum { SAME_NAME_MAX = 200 };

/* One that a row may hang under: a node of the tree, or an earlier row. */
struct spot {
    struct str key;
    size_t row;     /* ORG_ROW_NONE: of the tree */
    size_t node;    /* of the tree */
};

struct planning {
    struct work *work;
    struct org *orgs; /* that are in sight */
    const struct org **by_id;
    size_t n_orgs;
    struct spot *places; /* by key, those of the tree first, then rows in their order */
    size_t n_places;
    size_t columns[COL__MAX]; /* SIZE_MAX: not there */
    struct org_import *import;
    VEC(struct org_row_fault) faults;
};

static void fault(struct planning *planning, uint32_t number, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static void fault(struct planning *planning, uint32_t number, const char *format, ...)
{
    struct err why;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(why.text, sizeof why.text, format, arguments);
    va_end(arguments);
    struct arena *arena = planning->work->arena;
    struct str sentence = str_from(why.text);
    sentence.n = utf8_whole(sentence);
    if (planning->faults.n < ORG_FAULTS_MAX)
        VEC_PUSH(arena, &planning->faults, ((struct org_row_fault){number, str_copy(arena, sentence)}));
}

/* --- columns --- */

static bool is_title(struct arena *arena, struct str title, const char *const known[4])
{
    bool found = text_same(arena, title, str_from(_(known[0])));
    for (size_t k = 0; k < 4 && known[k] && !found; k++)
        found = text_same(arena, title, str_from(known[k]));
    return found;
}

static bool find_columns(struct planning *planning, const struct sheet_row *titles, struct err *err)
{
    /* the first is what we write ourselves, in the language of who asks */
    static const char *const known[COL__MAX][4] = {
        [COL_NAME] = {N_("Tên"), "tên tổ chức", "tên đơn vị", "đơn vị"},
        [COL_KIND] = {N_("Loại"), "loại hình", "loại tổ chức"},
        [COL_CODE] = {N_("Ký hiệu")},
        [COL_ABOVE] = {N_("Cấp trên"), "đơn vị cấp trên", "trực thuộc"},
        [COL_SHORT] = {N_("Tên viết tắt"), "viết tắt"},
        [COL_CALLED] = {N_("Tên gọi khác"), "tên khác"},
        [COL_SINCE] = {N_("Từ ngày"), "ngày thành lập"},
        [COL_UNTIL] = {N_("Đến ngày")},
        [COL_ADDRESS] = {N_("Địa chỉ")},
        [COL_HEAD] = {N_("Người đứng đầu"), "bí thư"},
        [COL_CONTACTS] = {N_("Liên hệ"), "đầu mối liên hệ"},
    };
    for (int c = 0; c < COL__MAX; c++)
        planning->columns[c] = SIZE_MAX;
    for (size_t i = 0; i < titles->n; i++) {
        for (int c = 0; c < COL__MAX; c++)
            if (planning->columns[c] == SIZE_MAX && is_title(planning->work->arena, titles->cells[i].text, known[c]))
                planning->columns[c] = i;
    }
    return planning->columns[COL_NAME] != SIZE_MAX ||
           ERR(err, ERR_INPUT,
               _("Bảng không có cột “Tên”. Dòng đầu phải ghi tên các cột: Tên, Loại, Ký hiệu, Cấp trên…"));
}

static struct str cell(const struct planning *planning, const struct sheet_row *row, enum column column)
{
    const size_t at = planning->columns[column];
    return at == SIZE_MAX ? STR("") : sheet_text(row, at);
}

/* --- places --- */

static int place_order(const void *left, const void *right)
{
    const struct spot *a = left, *b = right;
    const int keys = str_cmp(a->key, b->key);
    if (keys)
        return keys;
    /* rows count from 0, ORG_ROW_NONE + 1 is 0: the tree comes first */
    const size_t x = a->row + 1, y = b->row + 1;
    return x != y ? (x < y ? -1 : 1) : a->node < b->node ? -1 : a->node > b->node;
}

static void gather_places(struct planning *planning)
{
    struct work *work = planning->work;
    const struct org_import *import = planning->import;
    planning->places = ARENA_ARRAY(work->arena, struct spot, planning->n_orgs + import->n);
    for (size_t i = 0; i < planning->n_orgs; i++)
        if (!date_is(planning->orgs[i].until))
            planning->places[planning->n_places++] =
                (struct spot){common_key(work->arena, planning->orgs[i].name), ORG_ROW_NONE, i};
    for (size_t i = 0; i < import->n; i++)
        if (import->rows[i].act != ORG_ROW_PAST)
            planning->places[planning->n_places++] = (struct spot){common_key(work->arena, import->rows[i].name), i, 0};
    if (planning->n_places)
        qsort(planning->places, planning->n_places, sizeof *planning->places, place_order);
}

static bool has_key(const struct planning *planning, size_t at, struct str key)
{
    return at < planning->n_places && str_eq(planning->places[at].key, key);
}

/* The first place of a key. */
static size_t places_from(const struct planning *planning, struct str key)
{
    size_t low = 0, high = planning->n_places;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (str_cmp(planning->places[middle].key, key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static int id_order(const void *left, const void *right)
{
    const int64_t a = (*(const struct org *const *)left)->id, b = (*(const struct org *const *)right)->id;
    return a < b ? -1 : a > b;
}

static void gather_ids(struct planning *planning)
{
    planning->by_id = ARENA_ARRAY(planning->work->arena, const struct org *, planning->n_orgs);
    for (size_t i = 0; i < planning->n_orgs; i++)
        planning->by_id[i] = &planning->orgs[i];
    if (planning->n_orgs)
        qsort(planning->by_id, planning->n_orgs, sizeof *planning->by_id, id_order);
}

/* The node of the tree with that number; NULL when it is out of sight. */
static const struct org *org_of(const struct planning *planning, int64_t id)
{
    const struct org wanted = {.id = id}, *key = &wanted;
    const struct org *const *found =
        planning->n_orgs ? bsearch(&key, planning->by_id, planning->n_orgs, sizeof key, id_order) : NULL;
    return found ? *found : NULL;
}

/* The place right above one; false for a root. */
static bool place_above(const struct planning *planning, const struct spot *place, struct str *ret_name,
                        struct spot *ret_above)
{
    int64_t parent;
    if (place->row != ORG_ROW_NONE) {
        const struct org_row *row = &planning->import->rows[place->row];
        if (row->upper != ORG_ROW_NONE) {
            *ret_above = (struct spot){.row = row->upper};
            *ret_name = planning->import->rows[row->upper].name;
            return true;
        }
        parent = row->parent;
    } else {
        parent = planning->orgs[place->node].parent;
    }
    const struct org *org = parent ? org_of(planning, parent) : NULL;
    if (!org)
        return false;
    *ret_above = (struct spot){.row = ORG_ROW_NONE, .node = (size_t)(org - planning->orgs)};
    *ret_name = org->name;
    return true;
}

/* The last name of "A > B > C", and what stands before it. */
static struct str last_of(struct str chain, struct str *ret_before)
{
    size_t at = chain.n;
    while (at > 0 && chain.p[at - 1] != '>')
        at--;
    *ret_before = at ? str_trim(str_sub(chain, 0, at - 1)) : STR("");
    return str_trim(str_skip(chain, at));
}

static bool fits_chain(const struct planning *planning, struct spot place, struct str chain)
{
    while (!str_empty(chain)) {
        struct str name, before;
        struct spot above;
        const struct str wanted = last_of(chain, &before);
        if (!place_above(planning, &place, &name, &above) || !text_same(planning->work->arena, wanted, name))
            return false;
        place = above;
        chain = before;
    }
    return true;
}

/* A row and the node that it stands for are one place. */
static bool same_place(const struct planning *planning, const struct spot *a, const struct spot *b)
{
    const int64_t x = a->row == ORG_ROW_NONE ? planning->orgs[a->node].id : planning->import->rows[a->row].id;
    const int64_t y = b->row == ORG_ROW_NONE ? planning->orgs[b->node].id : planning->import->rows[b->row].id;
    return x != 0 && x == y;
}

/* Where row i hangs: fills its parent or upper, or notes a fault. */
static void place_row(struct planning *planning, size_t i)
{
    struct org_row *row = &planning->import->rows[i];
    struct str before;
    const struct str name = last_of(row->above, &before);
    const struct str key = common_key(planning->work->arena, name);
    const struct spot *found = NULL;
    size_t several = 0, looked = 0;
    row->upper = ORG_ROW_NONE;
    if (str_empty(row->above)) {
        if (!str_eq(planning->work->actor.path, STR("/")))
            fault(planning, row->number, _("chưa ghi cấp trên"));
        return;
    }
    for (size_t at = places_from(planning, key); has_key(planning, at, key); at++) {
        const struct spot *place = &planning->places[at];
        if (++looked > SAME_NAME_MAX)
            break;
        if ((place->row != ORG_ROW_NONE && place->row >= i) || !fits_chain(planning, *place, before))
            continue;
        if (!found || !same_place(planning, found, place))
            several++;
        found = place;
    }
    if (several > 1 || looked > SAME_NAME_MAX)
        fault(planning, row->number, _("có nhiều tổ chức tên “%.*s”; hãy ghi cả cấp trên của nó: “… > %.*s”"),
              STR_ARG(name), STR_ARG(name));
    else if (!found)
        fault(planning, row->number, _("không thấy cấp trên “%.*s” trong cây tổ chức, cũng không ở dòng nào phía trên"),
              STR_ARG(row->above));
    else if (found->row == ORG_ROW_NONE)
        row->parent = planning->orgs[found->node].id;
    else
        row->upper = found->row;
    /* a row that stands for a node is that node */
    if (row->upper != ORG_ROW_NONE && planning->import->rows[row->upper].id) {
        row->parent = planning->import->rows[row->upper].id;
        row->upper = ORG_ROW_NONE;
    }
}

/* --- rows --- */

static bool differs(const struct org *org, const struct org_row *row)
{
    return (!str_empty(row->kind) && !str_eq(row->kind, org->kind)) ||
           (!str_empty(row->code) && !str_eq(row->code, org->code)) ||
           (!str_empty(row->address) && !str_eq(row->address, org->address)) ||
           (!str_empty(row->head) && !str_eq(row->head, org->head)) ||
           (date_is(row->since) && date_cmp(row->since, org->since) != 0);
}

static bool has_names(struct work *work, int64_t id, const struct org_row *row, bool *ret_all, struct err *err)
{
    struct org_name *names;
    size_t n;
    if (!org_names(work, id, &names, &n, err))
        return false;
    *ret_all = true;
    for (int k = 0; k < 2; k++) {
        struct str left = k ? row->called : row->shorts;
        while (!str_empty(left)) {
            const size_t end = str_find_byte(left, ';'), line = str_find_byte(left, '\n');
            const size_t cut = end < line ? end : line;
            const struct str name = str_trim(str_sub(left, 0, cut));
            left = cut == STR_NOWHERE ? STR("") : str_skip(left, cut + 1);
            bool known = str_empty(name);
            for (size_t i = 0; i < n && !known; i++)
                known = text_same(work->arena, names[i].name, name) && (k || names[i].kind == ORG_SHORT);
            *ret_all = *ret_all && known;
        }
    }
    return true;
}

static bool same_contacts(struct work *work, int64_t id, const struct org_row *row, bool *ret_same, struct err *err)
{
    struct org_contact *contacts;
    size_t n;
    if (!org_contacts(work, id, &contacts, &n, err))
        return false;
    *ret_same = row->n_contacts == 0 || str_eq(org_contacts_text(work->arena, contacts, n),
                                               org_contacts_text(work->arena, row->contacts, row->n_contacts));
    return true;
}

/* What row i does: it is a node that stands there, or a new one; noted as a fault when it stands in the file twice. */
static bool decide_row(struct planning *planning, size_t i, struct err *err)
{
    struct org_row *row = &planning->import->rows[i];
    const struct str key = common_key(planning->work->arena, row->name);
    const struct org *org = NULL;
    for (size_t at = places_from(planning, key); has_key(planning, at, key); at++) {
        const struct spot *place = &planning->places[at];
        if (place->row == ORG_ROW_NONE) {
            if (row->upper == ORG_ROW_NONE && planning->orgs[place->node].parent == row->parent)
                org = &planning->orgs[place->node];
            continue;
        }
        const struct org_row *other = &planning->import->rows[place->row];
        if (place->row >= i)
            break;
        if (other->upper == row->upper && other->parent == row->parent) {
            fault(planning, row->number, _("trùng với dòng %u"), other->number);
            return true;
        }
    }
    row->act = org ? ORG_ROW_SAME : ORG_ROW_ADD;
    if (!org) {
        if (str_empty(row->kind))
            fault(planning, row->number, _("chưa ghi loại tổ chức"));
        planning->import->n_add++;
        return true;
    }
    bool all, same;
    row->id = org->id;
    if (!has_names(planning->work, org->id, row, &all, err) || !same_contacts(planning->work, org->id, row, &same, err))
        return false;
    if (differs(org, row) || !all || !same) {
        row->act = ORG_ROW_CHANGE;
        planning->import->n_change++;
    }
    return true;
}

static void read_day(struct planning *planning, const struct sheet_row *cells, enum column column, struct date *ret_day)
{
    const struct str text = cell(planning, cells, column);
    if (!str_empty(text) && !date_from_vi(text, ret_day) && !date_from_iso(text, ret_day))
        fault(planning, cells->number, _("“%.*s” không phải một ngày (dd/mm/yyyy)"), STR_ARG(text));
}

static void read_row(struct planning *planning, const struct sheet_row *cells, struct org_row *row)
{
    struct arena *arena = planning->work->arena;
    struct err why;
    struct date until = DATE_NONE;
    *row = (struct org_row){.number = cells->number, .upper = ORG_ROW_NONE, .code = STR(""), .kind = STR("")};
    const struct str kind = cell(planning, cells, COL_KIND);
    const struct org_kind *known = org_kind_typed(arena, kind);
    row->above = cell(planning, cells, COL_ABOVE);
    row->shorts = cell(planning, cells, COL_SHORT);
    row->called = cell(planning, cells, COL_CALLED);
    if (!org_check_name(arena, cell(planning, cells, COL_NAME), &row->name, &why)) {
        row->name = STR("");
        fault(planning, cells->number, "%s", why.text);
    }
    if (known)
        row->kind = str_from(known->slug);
    else if (!str_empty(kind) && org_check_kind(kind, &why))
        row->kind = kind;
    else if (!str_empty(kind))
        fault(planning, cells->number, _("không có loại tổ chức “%.*s”"), STR_ARG(kind));
    if (!org_check_code(arena, cell(planning, cells, COL_CODE), &row->code, &why))
        fault(planning, cells->number, "%s", why.text);
    if (!common_line(arena, cell(planning, cells, COL_ADDRESS), 500, _("Địa chỉ"), &row->address, &why) ||
        !common_line(arena, cell(planning, cells, COL_HEAD), 200, _("Người đứng đầu"), &row->head, &why) ||
        !org_contacts_parse(arena, cell(planning, cells, COL_CONTACTS), &row->contacts, &row->n_contacts, &why))
        fault(planning, cells->number, "%s", why.text);
    read_day(planning, cells, COL_SINCE, &row->since);
    read_day(planning, cells, COL_UNTIL, &until);
    row->act = date_is(until) ? ORG_ROW_PAST : ORG_ROW_ADD;
}

static int fault_order(const void *left, const void *right)
{
    const struct org_row_fault *a = left, *b = right;
    return a->number != b->number ? (a->number < b->number ? -1 : 1) : str_cmp(a->sentence, b->sentence);
}

bool org_import_plan(struct work *work, const struct sheet *sheet, struct org_import *ret_import, struct err *err)
{
    struct org_import import = {0};
    struct planning planning = {.work = work, .import = &import};
    if (sheet->n_rows < 2)
        return ERR(err, ERR_INPUT, _("Bảng chưa có dòng tổ chức nào."));
    if (sheet->n_rows - 1 > ORG_NODES_MAX)
        return ERR(err, ERR_LIMIT, _("Bảng có quá nhiều tổ chức, chỉ nhận đến %d."), ORG_NODES_MAX);
    if (!find_columns(&planning, &sheet->rows[0], err) || !org_list(work, 0, &planning.orgs, &planning.n_orgs, err))
        return false;
    import.n = sheet->n_rows - 1;
    import.rows = ARENA_ARRAY(work->arena, struct org_row, import.n);
    bool *bad = ARENA_ARRAY(work->arena, bool, import.n);
    for (size_t i = 0; i < import.n; i++) {
        const size_t faults = planning.faults.n;
        read_row(&planning, &sheet->rows[i + 1], &import.rows[i]);
        bad[i] = planning.faults.n > faults;
    }
    gather_ids(&planning);
    gather_places(&planning);
    for (size_t i = 0; i < import.n; i++) {
        if (import.rows[i].act == ORG_ROW_PAST || bad[i])
            continue;
        const size_t faults = planning.faults.n;
        place_row(&planning, i);
        if (planning.faults.n == faults && !decide_row(&planning, i, err))
            return false;
    }
    if (planning.faults.n)
        qsort(planning.faults.v, planning.faults.n, sizeof *planning.faults.v, fault_order);
    import.faults = planning.faults.v;
    import.n_faults = planning.faults.n;
    *ret_import = import;
    return true;
}

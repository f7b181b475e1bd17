#include "office/org_json.h"

#include "office/common.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

enum { NAME_MAX_BYTES = 500, CODE_MAX_BYTES = 50, KIND_MAX_BYTES = 40 };

struct reading {
    struct arena *arena;
    VEC(struct org_plan_node) nodes;
    struct buf where; /* path of the node in hand */
};

bool org_check_kind(struct str kind, struct err *err)
{
    bool ok = kind.n > 0 && kind.n <= KIND_MAX_BYTES;
    for (size_t i = 0; ok && i < kind.n; i++) {
        const char c = kind.p[i];
        ok = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
    return ok || ERR(err, ERR_INPUT, _("Loại tổ chức phải gồm 1 đến %d chữ thường không dấu, chữ số hoặc gạch nối."),
                     KIND_MAX_BYTES);
}

bool org_check_name(struct arena *arena, struct str name, struct str *ret_name, struct err *err)
{
    struct str line;
    if (!common_line(arena, name, NAME_MAX_BYTES, _("Tên tổ chức"), &line, err))
        return false;
    if (str_empty(line))
        return ERR(err, ERR_INPUT, _("Chưa có tên tổ chức."));
    *ret_name = line;
    return true;
}

bool org_check_code(struct arena *arena, struct str code, struct str *ret_code, struct err *err)
{
    struct str line;
    if (!common_line(arena, code, CODE_MAX_BYTES, _("Ký hiệu của tổ chức"), &line, err))
        return false;
    *ret_code = common_present(line);
    return true;
}

/* A refusal with the path of the node: "$.children[2].name: …". */
static bool refuse(struct reading *reading, const char *key, const char *why, enum err_code code, struct err *err)
{
    const struct str where = buf_view(&reading->where);
    const int shown = where.n > 300 ? 300 : (int)where.n;
    return ERR(err, code, _("Cây tổ chức, ở %.*s%s%s: %s"), shown, where.p ? where.p : "", *key ? "." : "", key, why);
}

/* As much of a text as fits into a sentence, never half a character. */
static struct str head_of(struct str s)
{
    enum { SHOWN_MAX = 100 };
    s = str_sub(s, 0, SHOWN_MAX);
    s.n = utf8_whole(s);
    return s;
}

static struct str json_text(const json_t *value)
{
    return str_make(json_string_value(value), json_string_length(value));
}

static bool read_aliases(struct reading *reading, const json_t *list, struct org_plan_node *node, struct err *err)
{
    if (!list)
        return true;
    if (!json_is_array(list))
        return refuse(reading, "aliases", _("phải là một danh sách tên."), ERR_INPUT, err);
    const size_t n = json_array_size(list);
    if (n > ORG_ALIASES_MAX)
        return refuse(reading, "aliases", _("có quá nhiều tên gọi."), ERR_LIMIT, err);
    node->aliases = ARENA_ARRAY(reading->arena, struct str, n);
    for (size_t i = 0; i < n; i++) {
        const json_t *alias = json_array_get(list, i);
        struct err why;
        if (!json_is_string(alias))
            return refuse(reading, "aliases", _("mỗi tên gọi phải là một chuỗi chữ."), ERR_INPUT, err);
        if (!org_check_name(reading->arena, json_text(alias), &node->aliases[i], &why))
            return refuse(reading, "aliases", why.text, why.code, err);
        node->n_aliases++;
    }
    return true;
}

static bool read_text(struct reading *reading, const json_t *object, const char *key, bool required,
                      struct str *ret_text, struct err *err)
{
    const json_t *value = json_object_get(object, key);
    if (!value && required)
        return refuse(reading, key, _("thiếu mục này."), ERR_INPUT, err);
    if (value && !json_is_string(value))
        return refuse(reading, key, _("phải là một chuỗi chữ."), ERR_INPUT, err);
    *ret_text = value ? json_text(value) : STR_NONE;
    return true;
}

static bool check_keys(struct reading *reading, json_t *object, struct err *err)
{
    static const char *const known[] = {"name", "kind", "code", "aliases", "children"};
    const char *key;
    json_t *value;
    json_object_foreach(object, key, value)
    {
        bool found = false;
        for (size_t i = 0; i < sizeof known / sizeof *known; i++)
            found = found || strcmp(key, known[i]) == 0;
        if (!found) {
            const struct str shown = head_of(str_from(key));
            const struct str why = str_printf(reading->arena, _("không hiểu mục “%.*s”."), STR_ARG(shown));
            return refuse(reading, "", why.p, ERR_INPUT, err);
        }
    }
    return true;
}

static bool read_node(struct reading *reading, const json_t *object, struct org_plan_node *node, struct err *err)
{
    struct str name, kind, code;
    struct err why;
    if (!read_text(reading, object, "name", true, &name, err) ||
        !read_text(reading, object, "kind", true, &kind, err) ||
        !read_text(reading, object, "code", false, &code, err))
        return false;
    if (!org_check_name(reading->arena, name, &node->name, &why))
        return refuse(reading, "name", why.text, why.code, err);
    if (!org_check_kind(kind, &why))
        return refuse(reading, "kind", why.text, why.code, err);
    if (!org_check_code(reading->arena, code, &node->code, &why))
        return refuse(reading, "code", why.text, why.code, err);
    node->kind = str_copy(reading->arena, kind);
    return read_aliases(reading, json_object_get(object, "aliases"), node, err);
}

struct sibling {
    struct str key;
    size_t index;
};

static int sibling_compare(const void *left, const void *right)
{
    return str_cmp(((const struct sibling *)left)->key, ((const struct sibling *)right)->key);
}

/* Two children of one name would silently become one node. */
static bool check_siblings(struct reading *reading, struct sibling *siblings, size_t n, struct err *err)
{
    if (n)
        qsort(siblings, n, sizeof *siblings, sibling_compare);
    for (size_t i = 1; i < n; i++)
        if (str_eq(siblings[i - 1].key, siblings[i].key)) {
            const struct str name = head_of(reading->nodes.v[siblings[i].index].name);
            const struct str why = str_printf(reading->arena, _("có hai tổ chức cùng tên “%.*s”."), STR_ARG(name));
            return refuse(reading, "children", why.p, ERR_CONFLICT, err);
        }
    return true;
}

/* Recursion is bounded by ORG_DEPTH_MAX. */
static bool read_tree(struct reading *reading, json_t *object, size_t parent, int depth, struct err *err)
{
    if (depth > ORG_DEPTH_MAX)
        return refuse(reading, "", _("cây sâu quá mức cho phép."), ERR_LIMIT, err);
    if (reading->nodes.n >= ORG_NODES_MAX)
        return refuse(reading, "", _("cây có quá nhiều tổ chức."), ERR_LIMIT, err);
    if (!json_is_object(object))
        return refuse(reading, "", _("phải là một đối tượng { }."), ERR_INPUT, err);
    struct org_plan_node node = {.parent = parent};
    if (!check_keys(reading, object, err) || !read_node(reading, object, &node, err))
        return false;
    const size_t own = reading->nodes.n;
    VEC_PUSH(reading->arena, &reading->nodes, node);
    json_t *children = json_object_get(object, "children");
    if (!children)
        return true;
    if (!json_is_array(children))
        return refuse(reading, "children", _("phải là một danh sách."), ERR_INPUT, err);
    const size_t n = json_array_size(children);
    struct sibling *siblings = ARENA_ARRAY(reading->arena, struct sibling, n < ORG_NODES_MAX ? n : ORG_NODES_MAX);
    const size_t where = reading->where.n;
    for (size_t i = 0; i < n; i++) {
        const size_t index = reading->nodes.n;
        buf_printf(&reading->where, ".children[%zu]", i);
        if (!read_tree(reading, json_array_get(children, i), own, depth + 1, err))
            return false;
        reading->where.n = where;
        siblings[i] = (struct sibling){common_key(reading->arena, reading->nodes.v[index].name), index};
    }
    return check_siblings(reading, siblings, n, err);
}

bool org_parse_json(struct arena *arena, struct str json, struct org_plan *ret_plan, struct err *err)
{
    if (json.n > ORG_JSON_MAX)
        return ERR(err, ERR_LIMIT, _("Tệp cây tổ chức lớn quá %d MB."), ORG_JSON_MAX / 1024 / 1024);
    json_error_t bad;
    json_t *root = json_loadb(json.p ? json.p : "", json.n, JSON_REJECT_DUPLICATES, &bad);
    if (!root && json_error_code(&bad) == json_error_duplicate_key)
        return ERR(err, ERR_INPUT, _("Tệp cây tổ chức có một mục viết hai lần ở dòng %d, cột %d. Hãy bỏ bớt một."),
                   bad.line, bad.column);
    if (!root)
        return ERR(err, ERR_INPUT,
                   _("Tệp cây tổ chức không đúng dạng JSON ở dòng %d, cột %d. "
                     "Hãy xem lại dấu ngoặc, dấu phẩy ở chỗ đó."),
                   bad.line, bad.column);
    struct reading reading = {.arena = arena};
    buf_puts(&reading.where, "$");
    const bool ok = read_tree(&reading, root, ORG_PLAN_ROOT, 1, err);
    if (ok)
        *ret_plan = (struct org_plan){reading.nodes.v, reading.nodes.n};
    buf_free(&reading.where);
    json_decref(root);
    return ok;
}
